[#macro figure f]
[#local legend = layout.legend(f)]
<figure>
<div class="panels">
[#list layout.pictures(f) as picture]
[@drawing picture layout.plain(f.caption)/]
[/#list]
</div>
[#if legend?has_content]
<div class="legend">
[#list legend as entry]<span>[@drawing entry.sample ""/]&#xA0;<kw:math tex="[=entry.tex]"/></span> [/#list]
</div>
[/#if]
<figcaption>[@inlines f.caption/]</figcaption>
</figure>
[/#macro]

[#macro drawing p label]
<svg class="picture" viewBox="0 0 [=p.width] [=p.height]" style="width:[=layout.em(p.width)]em"[#t]
[#if label?has_content] role="img" aria-label="[=label]"[#else] aria-hidden="true"[/#if]>
[@strokes p/]
</svg>[#t]
[/#macro]
