[#macro inlines of][#list of as inline][@.main[layout.macro(inline)] inline/][/#list][/#macro]

[#macro words w][=w.text][/#macro]

[#macro math m][#list layout.inline(m.tex) as part]<kw:math tex="[=part]" room="[=layout.room(0)]"/>[#sep]&#x200B;[/#sep][/#list][/#macro]

[#macro emphasis e]<fo:inline font-style="italic">[@inlines e.of/]</fo:inline>[/#macro]

[#macro strong s]<fo:inline font-weight="bold">[@inlines s.of/]</fo:inline>[/#macro]

[#macro code c]<fo:inline font-family="Latin Modern Mono" hyphenate="false">[=c.text]</fo:inline>[/#macro]

[#macro link l]<fo:basic-link external-destination="url('[=layout.address(l.target)]')" color="#17365d">[@inlines l.of/]</fo:basic-link>[/#macro]

[#macro pieces tex indent][#list layout.fitted(tex, indent) as part]<kw:math style="display" tex="[=part]" room="[=layout.room(indent)]"/>[#sep]&#x200B;[/#sep][/#list][/#macro]

[#macro mark m]
[#switch m]
[#on "AGREES"]<fo:inline color="#2e703c" font-size="7.6pt"><kw:math tex="\checkmark"/></fo:inline>[#t]
[#on "DISAGREES"]<fo:inline color="#aa2020" font-size="7.6pt"><kw:math tex="\boldsymbol{\times}"/></fo:inline>[#t]
[#on "UNDECIDED"]<fo:inline color="#5a5a5a" font-size="9pt">?</fo:inline>[#t]
[/#switch]
[/#macro]
