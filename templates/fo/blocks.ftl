[#macro blocks of]
[#list of as block]
[@.main[layout.macro(block)] block/]
[/#list]
[/#macro]

[#macro heading h]
<fo:block id="[=layout.heading()]" font-weight="bold" text-align="start" hyphenate="false"
    keep-with-next.within-page="always" [@rank h.level/]>[@inlines h.title/]</fo:block>
[/#macro]

[#macro rank level]
[#switch level]
[#on 1]font-size="14.4pt" line-height="18pt" color="#17365d" space-before="18pt" space-after="6pt"[#t]
[#on 2]font-size="12pt" line-height="15pt" space-before="12pt" space-after="4pt"[#t]
[#default]space-before="8pt" space-after="2pt"[#t]
[/#switch]
[/#macro]

[#macro paragraph p]
<fo:block space-before="5.5pt" orphans="2" widows="2">[@inlines p.of/]</fo:block>
[/#macro]

[#macro display d]
[#local parts = layout.fitted(d.tex, 3)]
[#if parts?size == 1]
<fo:block text-align="center" space-before="8pt" space-after="8pt">[@pieces d.tex 3/]</fo:block>
[#else]
<fo:block text-align="start" start-indent="inherited-property-value(start-indent) + 3em" text-indent="-1.5em"
    space-before="8pt" space-after="8pt">[@pieces d.tex 3/]</fo:block>
[/#if]
[/#macro]

[#macro items list]
[=layout.enter(2.2)]
<fo:list-block provisional-distance-between-starts="2.2em" provisional-label-separation="0.5em" space-before="4pt">
[#list list.items as item]
<fo:list-item space-before="3pt">
<fo:list-item-label end-indent="label-end()"><fo:block text-align="end"
    space-before="5.5pt">[=list.numbered?then(item?counter + ".", "•")]</fo:block></fo:list-item-label>
<fo:list-item-body start-indent="body-start()"><fo:block>
[@blocks item/]
</fo:block></fo:list-item-body>
</fo:list-item>
[/#list]
</fo:list-block>
[=layout.leave()]
[/#macro]

[#macro listing l]
<fo:block font-family="Latin Modern Mono" font-size="10pt" line-height="12pt" text-align="start" hyphenate="false"
    start-indent="inherited-property-value(start-indent) + 1.5em" space-before="6pt" space-after="6pt">
[#list layout.lines(l.text) as line]
<fo:block start-indent="inherited-property-value(start-indent) + 2em" text-indent="-2em"
    white-space-collapse="false" white-space-treatment="preserve">[=layout.breakable(line)]&#x200B;</fo:block>
[/#list]
</fo:block>
[/#macro]

[#macro answer a]
[#local side = layout.beside(a)]
<fo:block border="0.8pt solid #17365d" fox:border-radius="2pt" padding="5pt" margin="9pt 0pt 9pt 0pt"
    text-align="[=side?then("center", "start")]" keep-together.within-page="always">
[#if side][@label a/][@pieces a.tex 2/][#else]
<fo:block>[@label a/]</fo:block>
[@display a/]
[/#if]
</fo:block>
[/#macro]

[#macro label a][#if a.label?has_content]<fo:inline font-size="10pt" font-weight="bold"
    color="#17365d">[@inlines a.label/]</fo:inline>&#x2003;[/#if][/#macro]

[#macro callout c]
[=layout.enter(1.7)]
<fo:block background-color="#f3f6fa" border-left="2.5pt solid #17365d" padding="5pt 8pt 6pt 8pt"
    margin="8pt 0pt 8pt 0pt">
<fo:block font-weight="bold" color="#17365d"
    text-align="start" keep-with-next.within-page="always">[@inlines c.title/]</fo:block>
[@blocks c.of/]
</fo:block>
[=layout.leave()]
[/#macro]

[#macro raw r][#if r.format == "fo"][=r.text?no_esc][/#if][/#macro]
