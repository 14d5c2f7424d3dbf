[#macro strokes p]
[#list p.strokes as stroke]
[@path stroke stroke.pen/]
[/#list]
[#list p.labels as label]
<kw:math anchor="[=label.anchor]" x="[=label.at.x]" y="[=label.at.y]" tex="[=label.tex]"/>
[/#list]
[/#macro]

[#macro path stroke pen]
<path d="[#list stroke.points as point][=point?is_first?then("M", "L")][=point.x] [=point.y][/#list][#if pen.fills()]Z[/#if]" [#t]
[@ink pen/] stroke-width="[=pen.width]"[#if pen.dash?has_content] stroke-dasharray="[=pen.dash?join(" ")]"[/#if]/>
[/#macro]

[#macro ink pen]
stroke="[@grey pen.white()/]" fill="[#if pen.fills()][@grey pen.filling()/][#else]none[/#if]"[#t]
[/#macro]

[#macro grey white]rgb([=white]%,[=white]%,[=white]%)[/#macro]
