[#macro table t]
[#local columns = layout.columns(t)]
[#local kind = "Kw" + layout.tall(t)?then("Long", "") + columns.full()?then("Running", "Fixed")]
\begin{[=kind]}{[@inlines t.caption/]}{[@specification t columns/]}
\toprule
[@row t.head?map(column -> column.title) true columns/]
\midrule[#if kind?starts_with("KwLong")]\endhead[/#if]
[#list t.rows as cells]
[@row cells false columns/]
[/#list]
\bottomrule
\end{[=kind]}

[/#macro]

[#macro specification t columns]
@{}[#list t.head as column][@alignment column.align columns.shares[column?index]/][/#list]@{}[#t]
[/#macro]

[#macro alignment align share]
[#switch (share > 0)?then("TEXT", align)]
[#on "LEFT"]l[#t]
[#on "CENTRE"]c[#t]
[#on "RIGHT"]r[#t]
[#on "TEXT"]>{\hsize=[=share]\hsize\raggedright\arraybackslash}X[#t]
[/#switch]
[/#macro]

[#macro row cells head columns]
[#list cells as cell][#if head]\textbf{[@inlines cell/]}[#elseif columns.shares[cell?index] > 0][@running cell.of/][@note cell.mark/][#else][@inlines cell.of/][@note cell.mark/][/#if][#sep] & [/#sep][/#list] \\
[/#macro]

[#macro running of]
[#list of as inline][#if layout.macro(inline) == "math"]\KwWithin{[@pieces inline.tex/]}[#else][@inlines [inline]/][/#if][/#list][#t]
[/#macro]

[#macro note m][#if m != "NONE"]\,[@mark m/][/#if][/#macro]
