[#include "inlines.ftl"]
[#include "blocks.ftl"]
[#include "tables.ftl"]
[#include "figures.ftl"]
[#include "preamble.tex" parse=false]
\hypersetup{pdftitle={[=page.title]}}

\begin{document}
\KwTitle{[=page.subtitle]}{[=page.title]}

[@blocks page.blocks/]
\end{document}
