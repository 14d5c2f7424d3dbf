[#macro figure f]
\begin{KwFigure}{[@inlines f.caption/]}{%
[#list layout.legend(f) as entry]
\mbox{\KwSample{[=entry.look]}{[=entry.kind?lower_case]}{[=entry.look % 2]}~[@math entry/]}[#sep]\quad
[/#list]
}
[#list layout.axes(f) as panel]
[@axis panel/][#sep]\hspace{1em}%
[/#list]
\end{KwFigure}

[/#macro]

[#macro axis a]
\KwPlot{%
\begin{axis}[KwAxis,width=[=a.size.width]\KwUnit,height=[=a.size.height]\KwUnit,
title={[#if a.title?has_content][@math {"tex": a.title}/][/#if]},
[@side "x" a.across/]
[@side "y" a.up/]]
[#list a.lines as line]
\addplot+[KwCurve[=line.look],Kw[=line.kind?lower_case][#if line.kind == "BARS"],KwBar[=line.bar.fill],bar width=[=line.bar.wide],bar shift=[=line.bar.shift][/#if]] coordinates {
[#list line.places as place][@dot place/]
[/#list]};
[/#list]
\end{axis}}%
[/#macro]

[#macro side name s]
[=name]label={[@math {"tex": s.label}/]},[=name]mode=[=s.logarithmic?then("log", "normal")],[=name]min=[=s.low],[=name]max=[=s.high],
[=name]tick={[#list s.ticks as tick][=tick.at][#sep],[/#list]},
[=name]ticklabels={[#list s.ticks as tick]{[@math tick/]}[#sep],[/#list]},[#t]
[/#macro]

[#macro dot p]([=p.x],[=p.y])[#if p.uncertain] += (0,[=p.up]) -= (0,[=p.down])[/#if][/#macro]
