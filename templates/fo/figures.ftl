[#macro figure f]
[#local legend = layout.legend(f)]
[#list layout.pictures(f)?chunk(layout.abreast()) as row]
<fo:block text-align="center" space-before="8pt" space-after="2pt" keep-together.within-page="always"[#t]
 keep-with-next.within-page="always">
[#list row as picture][@drawing picture/][#sep]&#x2003;[/#list]
</fo:block>
[/#list]
[#if legend?has_content]
<fo:block text-align="center" font-size="9pt" line-height="12pt" hyphenate="false" space-after="3pt"[#t]
 keep-with-next.within-page="always">
[#list legend as entry]<fo:inline keep-together.within-line="always">[@drawing entry.sample/]&#xA0;<kw:math
 tex="[=entry.tex]"/></fo:inline>[#sep]&#x2003; [/#list]
</fo:block>
[/#if]
<fo:block text-align="center" font-size="10pt" font-style="italic" space-after="8pt">[@inlines f.caption/]</fo:block>
[/#macro]

[#macro drawing p]
<fo:instream-foreign-object content-width="[=layout.em(p.width)]em" content-height="[=layout.em(p.height)]em">[#t]
<svg xmlns="http://www.w3.org/2000/svg" width="[=p.width]" height="[=p.height]"[#t]
 viewBox="0 0 [=p.width] [=p.height]" overflow="visible">
[@strokes p/]
</svg></fo:instream-foreign-object>[#t]
[/#macro]
