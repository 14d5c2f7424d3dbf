[#macro chain c]
<div class="chain">
<div class="start">[@pieces c.start 3/]</div>
[#list c.lines as line]
<div class="line[=layout.beside(line)?then("", " long")]">
<div class="formula">[@pieces line.relation + " " + line.tex 6/]</div>
<div class="reason">[@inlines line.because/]</div>
<div class="check">[@mark line.mark/]</div>
</div>
[/#list]
</div>
[/#macro]

[#macro table t]
<div class="wide"><table>
[#if t.caption?has_content]<caption>[@inlines t.caption/]</caption>[/#if]
<thead><tr>
[#list t.head as column]
<th scope="col" class="[=column.align?lower_case]">[@inlines column.title/]</th>
[/#list]
</tr></thead>
<tbody>
[#list t.rows as cells]
<tr>[#list cells as cell][@entry cell t.head[cell?index].align/][/#list]</tr>
[/#list]
</tbody>
</table></div>
[/#macro]

[#macro entry cell align]
<td class="[=align?lower_case]">[@inlines cell.of/][#if cell.mark != "NONE"]&#x2009;[@mark cell.mark/][/#if]</td>[#t]
[/#macro]
