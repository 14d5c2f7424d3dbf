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
[#list p.strokes as stroke]
[@path stroke stroke.pen/]
[/#list]
[#list p.labels as label]
<kw:math anchor="[=label.anchor]" x="[=label.at.x]" y="[=label.at.y]" tex="[=label.tex]"/>
[/#list]
</svg>[#t]
[/#macro]

[#macro path stroke pen]
<path d="[#list stroke.points as point][=point?is_first?then("M", "L")][=point.x] [=point.y][/#list][#if pen.fills()]Z[/#if]" [#t]
[@ink pen/] stroke-width="[=pen.width]"[#if pen.dash?has_content] stroke-dasharray="[=pen.dash?join(" ")]"[/#if]/>
[/#macro]

[#macro ink pen]
stroke="[@grey pen.white()/]" fill="[#if pen.fills()][@grey pen.filling()/][#else]none[/#if]"[#t]
[/#macro]

[#macro grey white]rgb([=white]%,[=white]%,[=white]%)[/#macro]
