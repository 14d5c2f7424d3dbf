[#include "inlines.ftl"]
[#include "blocks.ftl"]
[#include "tables.ftl"]
[#include "figures.ftl"]
# [=page.title]

[#if page.subtitle?has_content]
[=page.subtitle]

[/#if]
[@blocks page.blocks/]
