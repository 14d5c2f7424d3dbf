[#macro table t]
[#local columns = layout.columns(t)]
[#local kind = "Kw" + layout.tall(t)?then("Long", "") + columns.full()?then("Running", "Fixed")]
\begin{[=kind]}{[@inlines t.caption/]}{[@specification t columns/]}
\toprule
[@row t.head?map(column -> column.title) true/]
\midrule[#if kind?starts_with("KwLong")]\endhead[/#if]
[#list t.rows as cells]
[@row cells false/]
[/#list]
\bottomrule
\end{[=kind]}

[/#macro]

[#macro specification t columns]
@{}[#list t.head as column][@alignment column.align columns.shares[column?index]/][/#list]@{}[#t]
[/#macro]

[#macro alignment align share]
[#switch align]
[#on "LEFT"]l[#t]
[#on "CENTRE"]c[#t]
[#on "RIGHT"]r[#t]
[#on "TEXT"]>{\hsize=[=share]\hsize\raggedright\arraybackslash}X[#t]
[/#switch]
[/#macro]

[#macro row cells head]
[#list cells as cell][#if head]\textbf{[@inlines cell/]}[#else][@inlines cell.of/][@note cell.mark/][/#if][#sep] & [/#sep][/#list] \\
[/#macro]

[#macro note m][#if m != "NONE"]\,[@mark m/][/#if][/#macro]
