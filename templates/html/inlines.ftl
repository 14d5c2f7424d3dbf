[#macro inlines of][#list of as inline][@.main[layout.macro(inline)] inline/][/#list][/#macro]

[#macro words w][=w.text][/#macro]

[#macro math m][#list layout.inline(m.tex) as part]<kw:math tex="[=part]"/>[#sep]<wbr/>[/#sep][/#list][/#macro]

[#macro emphasis e]<em>[@inlines e.of/]</em>[/#macro]

[#macro strong s]<strong>[@inlines s.of/]</strong>[/#macro]

[#macro code c]<code>[=c.text]</code>[/#macro]

[#macro link l]<a href="[=layout.address(l.target)]" rel="noopener noreferrer">[@inlines l.of/]</a>[/#macro]

[#macro pieces tex indent]
[#list layout.fitted(tex, indent) as part]<kw:math style="display" tex="[=part]"/>[#sep]<wbr/>[/#sep][/#list][#t]
[/#macro]

[#macro mark m]
[#switch m]
[#on "AGREES"]<span class="mark agrees" role="img" aria-label="an experiment agrees">✓</span>[#t]
[#on "DISAGREES"]<span class="mark disagrees" role="img" aria-label="an experiment contradicts">✗</span>[#t]
[#on "UNDECIDED"]<span class="mark undecided" role="img" aria-label="an experiment could not decide">?</span>[#t]
[/#switch]
[/#macro]
