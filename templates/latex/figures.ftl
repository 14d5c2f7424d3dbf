[#macro figure f]
[#local legend = layout.legend(f)]
\begin{KwFigure}{[@inlines f.caption/]}{%
[#list legend as entry]
\mbox{[@drawing entry.sample/]~[@math entry/]}[#sep]\quad
[/#list]
}
[#list layout.pictures(f) as picture]
[@drawing picture/][#sep]\hspace{1em}%
[/#list]
\end{KwFigure}

[/#macro]

[#macro drawing p]
\begin{KwPicture}{[=p.width]}{[=p.height]}%
[#list p.strokes as stroke]
[@path stroke stroke.pen/]
[/#list]
[#list p.labels as label]
\KwLabel[=label.anchor?lower_case?cap_first]{[=label.at.x]}{[=label.at.y]}{[@math label/]}%
[/#list]
\end{KwPicture}%
[/#macro]

[#macro path stroke pen]
[#list stroke.points as point]\[=point?is_first?then("KwFrom", "KwTo")]{[=point.x]}{[=point.y]}[/#list][#t]
\[=pen.fills()?then("KwArea", "KwStroke")]{[=pen.width]}{[=pen.grey]}[#t]
{[#if pen.fills()][=pen.fill][#else][#list pen.dash as length]{[=length]\KwUnit}[/#list][/#if]}%
[/#macro]
