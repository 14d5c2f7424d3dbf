[#macro chain c]
<fo:table table-layout="fixed" width="100%" space-before="5pt" space-after="6pt">
<fo:table-column column-width="1.5em"/><fo:table-column column-width="1.5em"/>
<fo:table-column column-width="proportional-column-width(59)"/><fo:table-column column-width="proportional-column-width(41)"/>
<fo:table-column column-width="1.5em"/>
<fo:table-body start-indent="0pt" text-align="start">
<fo:table-row keep-with-next.within-page="always"><fo:table-cell><fo:block/></fo:table-cell>[@cell 4][@pieces c.start 4/][/@cell]</fo:table-row>
[#list c.lines as line]
[#if layout.beside(line)][@short line/][#else][@long line/][/#if]
[/#list]
</fo:table-body>
</fo:table>
[/#macro]

[#macro cell columns align="start"]
<fo:table-cell number-columns-spanned="[=columns]" display-align="center" padding-before="2pt" padding-after="2pt"><fo:block text-align="[=align]">[#nested]</fo:block></fo:table-cell>
[/#macro]

[#macro short line]
<fo:table-row keep-together.within-page="always"><fo:table-cell number-columns-spanned="2"><fo:block/></fo:table-cell>
[@cell 1][@pieces line.relation + " " + line.tex 4/][/@cell]
[@cell 1][@reason line.because/][/@cell]
[@cell 1 "end"][@mark line.mark/][/@cell]
</fo:table-row>
[/#macro]

[#macro long line]
<fo:table-row keep-together.within-page="always"[#if line.because?has_content] keep-with-next.within-page="always"[/#if]>
<fo:table-cell number-columns-spanned="2"><fo:block/></fo:table-cell>
<fo:table-cell number-columns-spanned="2" padding-before="2pt" padding-after="1pt">[#t]
<fo:block start-indent="1.5em" text-indent="-1.5em">[@pieces line.relation + " " + line.tex 6/]</fo:block></fo:table-cell>
[@cell 1 "end"][@mark line.mark/][/@cell]
</fo:table-row>
[#if line.because?has_content]
<fo:table-row><fo:table-cell number-columns-spanned="2"><fo:block/></fo:table-cell>
<fo:table-cell number-columns-spanned="2" padding-after="2pt" padding-start="1.5em">[@reason line.because/]</fo:table-cell>
</fo:table-row>
[/#if]
[/#macro]

[#macro reason of]<fo:block font-size="9pt" line-height="11pt" color="#5a5a5a">[@inlines of/]</fo:block>[/#macro]

[#macro table t]
[#local columns = layout.columns(t)]
[#if t.caption?has_content]
<fo:block text-align="center" font-size="10pt" font-style="italic" space-before="8pt" space-after="3pt" keep-with-next.within-page="always">[@inlines t.caption/]</fo:block>
[/#if]
<fo:table table-layout="fixed" width="100%" font-size="[=columns.percent()]%" space-before="5pt" space-after="8pt" text-align="start" hyphenate="false"
    keep-together.within-page="[=layout.tall(t)?then("auto", "5")]">
[@widths columns/]
<fo:table-header start-indent="0pt"><fo:table-row font-weight="bold">[@row t.head?map(c -> c.title) t columns "1pt" "0.5pt"/]</fo:table-row></fo:table-header>
<fo:table-body start-indent="0pt">
[#list t.rows as cells]
<fo:table-row keep-together.within-page="always">[@row cells t columns "0pt" cells?is_last?then("1pt", "0pt")/]</fo:table-row>
[/#list]
</fo:table-body>
</fo:table>
[/#macro]

[#macro widths columns]
[#if !columns.full()]<fo:table-column column-width="proportional-column-width(1)"/>[/#if]
[#list columns.widths as width]
<fo:table-column column-width="[=width]em"/>
[/#list]
[#if !columns.full()]<fo:table-column column-width="proportional-column-width(1)"/>[/#if]
[/#macro]

[#macro row cells t columns above below]
[#if !columns.full()]<fo:table-cell><fo:block/></fo:table-cell>[/#if]
[#list cells as cell]
<fo:table-cell padding="1.6pt 0.5em" border-top="[=above] solid black" border-bottom="[=below] solid black" text-align="[=alignment(t.head[cell?index].align)]">[#t]
<fo:block>[#if cell?is_sequence][@inlines cell/][#else][@inlines cell.of/][#if cell.mark != "NONE"]&#x2009;[@mark cell.mark/][/#if][/#if]</fo:block></fo:table-cell>
[/#list]
[#if !columns.full()]<fo:table-cell><fo:block/></fo:table-cell>[/#if]
[/#macro]

[#function alignment align]
[#switch align]
[#on "RIGHT"][#return "end"]
[#on "CENTRE"][#return "center"]
[/#switch]
[#return "start"]
[/#function]
