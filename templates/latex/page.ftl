[#include "inlines.ftl"]
[#include "blocks.ftl"]
[#include "tables.ftl"]
[#include "figures.ftl"]
[#include "preamble.tex" parse=false]
[#if layout.drawn()][#include "plots.tex" parse=false][/#if]
\hypersetup{pdftitle={[=page.title]}}

\begin{document}
\KwTitle{[=page.subtitle]}{[=page.title]}

[@blocks page.blocks/]
\end{document}
