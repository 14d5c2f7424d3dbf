[#macro inlines of][#list of as inline][@.main[layout.macro(inline)] inline/][/#list][/#macro]

[#macro words w][=w.text][/#macro]

[#macro math m]$[=m.tex?no_esc]$[/#macro]

[#macro emphasis e]\emph{[@inlines e.of/]}[/#macro]

[#macro strong s]\textbf{[@inlines s.of/]}[/#macro]

[#macro code c]\texttt{[=c.text]}[/#macro]

[#macro link l]\href{[=layout.address(l.target)]}{[@inlines l.of/]}[/#macro]

[#macro pieces tex][#list layout.pieces(tex) as piece]\KwPiece{[=piece.depth]}{[=piece.loose?no_esc]}[/#list][/#macro]

[#macro mark m]\Kw[=m?lower_case?cap_first][/#macro]
