[#macro blocks of]
[#list of as block]
[@.main[layout.macro(block)] block/]
[/#list]
[/#macro]

[#macro heading h]
[#local command = ["section", "subsection", "subsubsection"][h.level - 1]]
\[=command]{\texorpdfstring{[@inlines h.title/]}{[=layout.plain(h.title)]}}

[/#macro]

[#macro paragraph p]
[@inlines p.of/]


[/#macro]

[#macro display d]
\KwDisplay{[@pieces d.tex/]}

[/#macro]

[#macro items list]
[#local environment = list.numbered?then("enumerate", "itemize")]
[=layout.enter(2.2)]
\begin{[=environment]}
[#list list.items as item]
\item [@blocks item/]
[/#list]
\end{[=environment]}
[=layout.leave()]
[/#macro]

[#macro listing l]
\begin{KwListing}
[#list layout.lines(l.text) as line]
\KwCode{[=line]}
[/#list]
\end{KwListing}

[/#macro]

[#macro chain c]
\begin{KwChain}
\KwStart{[@pieces c.start/]}
[#list c.lines as line]
\KwLine{[@pieces line.relation + " " + line.tex/]}{[@inlines line.because/]}{[@mark line.mark/]}
[/#list]
\end{KwChain}

[/#macro]

[#macro answer a]
\KwAnswer{[@inlines a.label/]}{[@pieces a.tex/]}

[/#macro]

[#macro callout c]
[=layout.enter(2)]
\begin{KwCallout}{[@inlines c.title/]}
[@blocks c.of/]
\end{KwCallout}

[=layout.leave()]
[/#macro]

[#macro raw r]
[#if r.format == "latex"]
[=r.text?no_esc]

[/#if]
[/#macro]
