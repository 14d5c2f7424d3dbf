[#include "inlines.ftl"]
[#include "blocks.ftl"]
[#include "tables.ftl"]
[#include "figures.ftl"]
[#include "strokes.ftl"]
<html lang="en" xmlns:kw="urn:keywright:math">
<head>
<meta charset="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>
<meta name="generator" content="Keywright"/>
<title>[=page.title]</title>
<style>
[#include "style.css" parse=false]
</style>
</head>
<body>
<header>
<p class="subtitle">[=page.subtitle]</p>
<h1>[=page.title]</h1>
</header>
[#if layout.headings()?has_content]
<nav aria-label="Contents"><details><summary>Contents</summary>
[@contents layout.headings()/]
</details></nav>
[/#if]
<main>
[@blocks page.blocks/]
</main>
<kw:glyphs/>
</body>
</html>
[#macro contents entries]
<ul>
[#list entries as entry]
<li><a href="#[=entry.id()]">[=entry.title()]</a>
[#if entry.level() < 2 && entry.below()?has_content][@contents entry.below()/][/#if]
</li>
[/#list]
</ul>
[/#macro]
