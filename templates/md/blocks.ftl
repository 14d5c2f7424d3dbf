[#macro blocks of]
[#list of as block]
[@.main[layout.macro(block)] block/]
[/#list]
[/#macro]

[#macro heading h]
[#list 0..h.level as i]#[/#list] [@inlines h.title/]

[/#macro]

[#macro paragraph p]
[@inlines p.of/]


[/#macro]

[#macro display d]
$$[=layout.markdown(d.tex)?no_esc]$$

[/#macro]

[#macro items list]
[#list list.items as item]
[@prefixed first=list.numbered?then(item?counter + ". ", "- ") rest=list.numbered?then("   ", "  ")]
[@blocks item/]
[/@prefixed]
[/#list]

[/#macro]

[#macro listing l]
[=layout.fence(l.text)?no_esc]
[=layout.listing(l.text)?no_esc]
[=layout.fence(l.text)?no_esc]

[/#macro]

[#macro answer a]
[#if a.label?has_content]
[@marked sign="**"][@inlines a.label/][/@marked]


[/#if]
$$\boxed{[=layout.markdown(a.tex)?no_esc]}$$

[/#macro]

[#macro callout c]
[@prefixed first="> " rest="> "]
[@marked sign="**"][@inlines c.title/][/@marked]


[@blocks c.of/]
[/@prefixed]

[/#macro]

[#macro raw r]
[#if r.format == "markdown"]
[=r.text?no_esc]

[/#if]
[/#macro]
