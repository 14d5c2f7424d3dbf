[#macro inlines of][#list of as inline][@.main[layout.macro(inline)] inline/][/#list][/#macro]

[#macro words w][=w.text][/#macro]

[#macro math m]$[=layout.markdown(m.tex)?no_esc]$[/#macro]

[#macro emphasis e][@marked sign="*"][@inlines e.of/][/@marked][/#macro]

[#macro strong s][@marked sign="**"][@inlines s.of/][/@marked][/#macro]

[#macro code c][=layout.code(c.text)?no_esc][/#macro]

[#macro link l][[@inlines l.of/]]([=layout.address(l.target)])[/#macro]

[#macro mark m]
[#switch m]
[#on "AGREES"]✓[#t]
[#on "DISAGREES"]✗[#t]
[#on "UNDECIDED"]?[#t]
[/#switch]
[/#macro]
