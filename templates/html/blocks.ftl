[#macro blocks of]
[#list of as block]
[@.main[layout.macro(block)] block/]
[/#list]
[/#macro]

[#macro heading h]
[#local rank = "h" + (h.level + 1)]
<[=rank] id="[=layout.heading()]">[@inlines h.title/]</[=rank]>
[/#macro]

[#macro paragraph p]
<p>[@inlines p.of/]</p>
[/#macro]

[#macro display d]
<div class="display">[@pieces d.tex 3/]</div>
[/#macro]

[#macro items list]
[#local kind = list.numbered?then("ol", "ul")]
[=layout.enter(2.2)]
<[=kind]>
[#list list.items as item]
<li>
[@blocks item/]
</li>
[/#list]
</[=kind]>
[=layout.leave()]
[/#macro]

[#macro listing l]
<pre><code>[=l.text?trim]</code></pre>
[/#macro]

[#macro answer a]
<div class="answer">[#if a.label?has_content]<span class="label">[@inlines a.label/]</span>[/#if]<span
    class="value">[@pieces a.tex 5/]</span></div>
[/#macro]

[#macro callout c]
[=layout.enter(2)]
<aside>
<p class="label">[@inlines c.title/]</p>
[@blocks c.of/]
</aside>
[=layout.leave()]
[/#macro]

[#macro raw r][/#macro]
