[#macro chain c]
| Derivation | Reason | Check |
| :-- | :-- | :-: |
| [@formula c.start/] | | |
[#list c.lines as line]
| [@formula line.relation + " " + line.tex/] | [@inlines line.because/] | [@mark line.mark/] |
[/#list]

[/#macro]

[#macro formula tex]$\displaystyle [=layout.markdown(tex)?no_esc]$[/#macro]

[#macro table t]
[#if t.caption?has_content]
[@marked sign="*"][@inlines t.caption/][/@marked]


[/#if]
| [#list t.head as column][@inlines column.title/][#sep] | [/#list] |
| [#list t.head as column][@rule column.align/][#sep] | [/#list] |
[#list t.rows as cells]
| [#list cells as cell][@inlines cell.of/][#if cell.mark != "NONE"] [@mark cell.mark/][/#if][#sep] | [/#list] |
[/#list]

[/#macro]

[#macro rule align]
[#switch align]
[#on "CENTRE"]:-:[#t]
[#on "RIGHT"]--:[#t]
[#on "LEFT", "TEXT"]:--[#t]
[/#switch]
[/#macro]
