function Ja(e,t,s){for(let[n,r]of Object.entries(t))typeof r=="function"?e.addEventListener(n.replace(/^on/,""),r):r!=null&&r!==!1&&e.setAttribute(n,r===!0?"":r);return e.append(...s.flat(1/0).filter(n=>n!=null&&n!==!1)),e}var si=e=>(t,s={},...n)=>Ja(document.createElementNS(e,t),s,n),W=si("http://www.w3.org/2000/svg"),i=(e,t={},...s)=>Ja(document.createElement(e),t,s);function ie(e,t){e.textContent!==t&&(e.textContent=t)}function Le(e,t){for(let[s,n]of Object.entries(t))e.getAttribute(s)!==String(n)&&e.setAttribute(s,n)}function Os(e,t){e.addEventListener("click",s=>{s.ctrlKey||s.metaKey||s.shiftKey||(s.preventDefault(),t())})}function $t(e,t,s){let n=URL.createObjectURL(new Blob([t],{type:s}));i("a",{href:n,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(n),1e4)}var Mu={" ":"␣","\n":"↵","	":"⇥"},fe=e=>Mu[e]??(/^ \S/.test(e)?e.slice(1):e),ni=e=>/^[ \u2011]\S/.test(e)?e.slice(1):e;function ri(e,t){return e=e.replace(/\p{Cs}/gu," "),["bytes","characters"].includes(t)?e.replace(/\r\n?/g,`
`):e.replace(/[\p{Z}\p{Cc}\u180e\u200b]/gu," ").replace(/[\u2010\u2011]/g,"-")}var Qa=e=>e.replace(/^\u2011/,"");function In(e,t){let s=0,n=0;return t.map((r,o)=>{if(n>0&&r===t[o-1])return n-=1,-1;let a=e.indexOf(ni(r),s);return n=a<0?0:Number(/^\*(\d{1,3})(?!\S)/.exec(e.slice(a+r.length))?.[1]??1)-1,a>=0&&(s=a+ni(r).length),a})}function Su(e){if(/\S/.test(e))return" ";let t=e.split(`
`).length-1;return t?`
`.repeat(Math.min(t,2)):e&&" "}function Tr(e,t,s){if(e==="bytes")return s.map(r=>r===`
`?{before:"",shown:fe(r),kind:"sign",after:`
`}:{before:"",shown:r,kind:r.length>1?"hex":"",after:""});if(e==="pieces")return s.map((r,o)=>({before:o&&r[0]===" "?" ":"",shown:ni(r),kind:/^<0x/.test(r)?"hex":"",after:""}));let n=In(t,s);return s.map((r,o)=>({before:o>0&&n[o]>=0&&n[o-1]>=0?Su(t.slice(n[o-1]+s[o-1].length,n[o])):o?" ":"",shown:r,kind:"",after:""}))}var Eu=new TextDecoder("utf-8",{fatal:!0});function Za(e,t){let s=a=>e[a]?.length===2?parseInt(e[a],16):0,n=t;for(;n>t-3&&s(n)>>6===2;)n-=1;let r=s(n),o=r>=240?4:r>=224?3:r>=192?2:1;if(o===1||n+o<=t)return null;try{return Eu.decode(Uint8Array.from({length:o},(a,l)=>s(n+l)))}catch{return null}}function en(e,t){let s=Math.min(e.length,t.length),n=0,r=0;for(;n<s&&e[n]===t[n];)n+=1;for(;r<s-n&&e.at(-1-r)===t.at(-1-r);)r+=1;return 2*(n+r)>=s}var oi=(e,{one:t,many:s})=>`${e.toLocaleString("en")} ${e===1?t:s}`;function tn({reads:e,words:t}){return{words:`is not among this model’s ${t.length-1} words; it is read as an unknown word, as in training`,characters:"is not among this model’s symbols; it is read as an unknown one",series:"is no number from −10 to 10; it is read as 0",frames:"is not among this model’s actions; its frame is noise alone"}[e.kind]}var el=6,Tu=e=>[...new Set(e.tokens.filter((t,s)=>e.unknown[s]))],Lu=e=>e.tokens.filter((t,s)=>e.unknown[s]).length/e.T;function Cu(e,t,s,n){let r=0,o="";return In(e,t).forEach((a,l)=>{a<0||t[l]!==s||(o+=e.slice(r,a)+n,r=a+s.length)}),o+e.slice(r)}var zu=e=>e.filter(Boolean).join(" ");function tl(e,t){let s=i("b"),n=i("span",{class:"strangers"}),r=(m,g)=>{let y=i("button",{type:"button",class:"btn small"},m);return y.addEventListener("click",g),y},o=()=>e.setup.models.find(({name:m})=>m===e.setup.english),a=r("Read it with the English network",()=>e.send({model:e.setup.english})),l=r("Words it knows",()=>p()),c=i("div",{class:"unknowns",role:"status"},a,l,s,n);c.hidden=!0;let h=i("div",{class:"scroll"}),u=i("button",{type:"button",class:"btn"},"Close"),d=i("dialog",{class:"knows","aria-label":"What it knows"},i("div",{class:"bar"},i("h2",{},"What this network knows"),i("span",{class:"sp"}),u),h);u.addEventListener("click",()=>d.close()),d.addEventListener("click",m=>m.target===d&&d.close());function f([m,g,y]){let w=y.map(($,M)=>$.length===1?i("span",{},$[0]):i("select",{"aria-label":`Part ${M+1} of ${m}`},...$.map(S=>i("option",{value:S},S||"–")))),k=r("Read it",()=>{d.close(),t(zu(w.map(($,M)=>$.value??y[M][0])))});return i("li",{},i("p",{},g),i("div",{class:"pattern"},...w,k))}function p(){let{P:m,setup:g,entry:y}=e,{patterns:w}=g.tasks[y.task],k=m.symbols.length?m.symbols:m.words.slice(1);h.replaceChildren(...w.length?[i("p",{},"What it was trained on, as sentences to fill in:"),i("ul",{},...w.map(f))]:[],i("h3",{},`All ${k.length} ${m.reads.many}`),i("p",{class:"all"},k.map(fe).join(m.reads.kind==="words"?", ":" "))),d.showModal()}return{strip:c,dialog:d,open:p,draw(m){if(!m("picture"))return;let{P:g}=e,y=["words","characters"].includes(g.reads.kind)?Tu(g):[];if(c.hidden=!y.length,c.hidden)return;let w=Lu(g)>e.setup.strange,k=g.tokens.filter((S,C)=>g.unknown[C]).length;c.classList.toggle("many",w),s.textContent=w?`This network does not know ${k} of these ${g.T} ${g.reads.many} and reads each of them as the same blank: what it shows says little. `:"Not known, and read as a blank: ";let $=y.slice(0,w?0:el).flatMap((S,C)=>{let x=g.near[S],A=x&&r(x,()=>t(Cu(e.text,g.tokens,S,x)));return A?.setAttribute("aria-label",`${x} in the place of ${S}`),[C?", ":"",`“${S}”`,...A?[" – ",A,"?"]:[]]}),M=y.length-el;n.replaceChildren(...$,...!w&&M>0?[` and ${M} more`]:[]," "),l.textContent=`${g.reads.many[0].toUpperCase()}${g.reads.many.slice(1)} it knows`,a.hidden=!o()||e.asked?.model===e.setup.english}}}function Mt(e){let t=i("div",{class:"notice",role:"alert"});return{el:t,draw(s){if(!s("notice"))return;let n=[...e.notices,...e.offline?[e.offline]:[]];if(t.replaceChildren(...n.map(r=>i("p",{},r.text??r,r.to&&[" ",i("a",{href:r.to},r.words)]))),t.hidden=!n.length,e.offline&&e.line.state==="ended"){let r=i("button",{type:"button"},"Reload");r.addEventListener("click",()=>e.reload()),t.lastChild.append(" ",r)}}}}var sl=3,Au="Common words are one piece, others several: a piece that goes on with a word begins with a hyphen.";function Lr(e){let t={class:"sentence",spellcheck:"false",autocomplete:"off",autocapitalize:"off"},s=i("input",{type:"text",...t}),n=i("textarea",{rows:"3",wrap:"soft",...t}),r=i("div",{class:"mirror","aria-hidden":"true"}),o=i("span",{class:"count"}),a=Mt(e),l=i("div",{class:"asked"},i("div",{class:"field"},r,s),o,a.el),c=i("div",{class:"chips",role:"group","aria-label":"Example texts"}),h=i("button",{type:"button",class:"bare",title:"The words it knows"});h.addEventListener("click",()=>u.open());let u=tl(e,S=>M(S,{})),d=i("div",{class:"ask",role:"region","aria-label":"The text"},l,c,u.strip,u.dialog),f=null,p=s,m=!1,g=!1;for(let S of[s,n])S.addEventListener("compositionstart",()=>g=!0),S.addEventListener("compositionend",()=>g=!1),S.addEventListener("beforeinput",()=>{let{selectionStart:C,selectionEnd:x,value:A}=S;m||=C===0&&x===A.length}),S.addEventListener("input",()=>{let C=ri(p.value,e.P?.reads.kind),x=p.selectionEnd;C!==p.value&&!g&&(p.value=C,p.setSelectionRange(x,x));let{length:A}=p.value;A>e.setup.limit&&(p.value=p.value.slice(0,e.setup.limit)),k([],[]),e.send(A>e.setup.limit?{text:p.value,length:A}:{text:p.value},{fresh:m})});s.addEventListener("scroll",()=>r.scrollLeft=s.scrollLeft);let y=S=>p.value=p===s?ri(S,"words"):S;e.typed=y;function w({kind:S,many:C}){let x=S==="bytes"||S==="characters"&&e.text.includes(`
`)?n:s,A=["words","pieces"].includes(S)?"a sentence":C;x.setAttribute("aria-label",`Type ${A}`),x.placeholder=`Type ${A} to see the gates move.`,x!==p&&(r.hidden=x===n,p.replaceWith(x),p=x)}function k(S,C){r.replaceChildren();let x=0;In(p.value,S).forEach((A,z)=>{A<0||!C[z]||(r.append(p.value.slice(x,A),i("u",{},S[z])),x=A+S[z].length)}),r.append(p.value.slice(x)),r.scrollLeft=p.scrollLeft}function $(S){f=S;let C=e.setup.tasks[S]?.examples??[],x=C.slice(0,sl).map(([v,b])=>{let T=i("button",{type:"button",class:"chip",title:b},v);return T.dataset.text=b,T.addEventListener("click",()=>M(b)),T}),A=C.slice(sl),z=i("select",{class:"more","aria-label":"More examples"},i("option",{value:""},"More"),...A.map(([v,b])=>i("option",{value:b},v)));z.addEventListener("change",()=>{z.value&&M(z.value),e.root.focus({preventScroll:!0})}),c.replaceChildren(i("span",{class:"wide"},"Try"),...x,...A.length?[z]:[])}function M(S,C={jump:!0}){y(S),e.send({text:S},C)}return{el:d,draw(S){let{P:C}=e;if(a.draw(S),u.draw(S),S("notice")&&(o.hidden=!a.el.hidden),!S("picture"))return;e.entry.task!==f&&$(e.entry.task),w(C.reads),e.text===p.value&&(m=!1),p.getRootNode().activeElement!==p&&y(e.text),k(C.tokens,C.unknown),h.textContent=oi(C.T,C.reads);let x=C.tokens.filter((z,v)=>C.unknown[v]).length;o.replaceChildren(C.reads.kind==="words"?h:i("span",{title:C.reads.kind==="pieces"?Au:null},oi(C.T,C.reads)),...x?[", ",i("u",{"data-term":"unknown word","data-act":`What is underlined ${tn(C)}.`},`${x} unknown`)]:[]);for(let z of c.querySelectorAll(".chip"))z.setAttribute("aria-pressed",String(z.dataset.text===e.text));let A=c.querySelector(".more");A&&(A.value=[...A.options].some(z=>z.value===e.text)?e.text:"")}}}var nl=2.2,Nu=3,Ou=2.8,Pu=.69,ju=.53,ii=e=>e?.answers?.kind==="label"&&!!e.arrays["top.id"],Hu=e=>e.kept("beliefs",()=>Array.from({length:e.T},(t,s)=>e.top(s)[0])),sn=e=>e<1&&e>=.995?">99%":`${Math.round(100*e)}%`;function ai(e,t,s){let n=[];for(let r=t;r<s;r++)r>t&&e[r]===e[r-1]?n.at(-1).n+=1:n.push({from:r,n:1,label:e[r]});return n}function li({from:e,n:t,label:s},n,{G:r,fine:o}){let a=t*r.cw,l=[s,n[s]].find(h=>a>=(Pu*h.length+ju)*o)??"",c=i("span",{class:"run"},l);return c.style.cssText=`left:${r.x(e)+1}px;width:${a-2}px`,c}function Wn(e){let t=s=>{for(let n=Nu;n<s.length;n++){let r=s.slice(0,n);if(e.every(o=>o===s||!o.startsWith(r)))return r}return s};return Object.fromEntries(e.map(s=>[s,t(s)]))}function rl(e){let t=i("span",{class:"label"},"answer"),s=i("div",{class:"beliefs","aria-hidden":"true"}),n=[],r=null;s.addEventListener("click",l=>{let c=l.target.closest(".belief");c&&e.go(Number(c.dataset.step))});function o(){let{P:l,G:c,fine:h}=e;if(s.hidden=!ii(l),n=[],r=null,s.hidden)return s.replaceChildren();let u=Hu(l),d=c.cw>=Ou*h,f=l.kept("brief",()=>Wn(l.words));t.title=`The ${l.answers.title}, and how likely`;let p=u.map(([g])=>g),m=ai(p,c.a,c.end).map(g=>li(g,f,e));for(let g=c.a;g<c.end;g++){let[y,w]=u[g],k=i("i");k.style.width=`${100*w}%`;let $=i("span",{class:"belief"},i("b",{},k),d&&i("small",{},sn(w)));$.dataset.step=g,$.title=`step ${g+1}, ${l.shown[g]}: ${y}, ${sn(w)}`,$.style.cssText=`left:${c.x(g)+1}px;width:${c.cw-2}px`,n.push($)}return s.replaceChildren(t,...m,...n)}function a(){let{S:l,G:c}=e;n[r]?.classList.remove("cur"),r=c.sees(l.t)?l.t-c.a:null,n[r]?.classList.add("cur")}return{el:s,draw(l){l("picture","size","view")&&o(),l("step","picture","size","view")&&a()}}}var Cr=`/* the curve that a gate is squashed by: kit/curves.mjs; and where the Explorer opens it */
.curves {
  max-width: 44rem;
  font-size: var(--small);
  line-height: 1.35;
  color: var(--ink2);
}
.curves p {
  margin: 0.35rem 0;
  text-wrap: pretty;
}
.curves .here {
  color: var(--ink);
}
.curves .here span {
  color: var(--ink2);
}
.curves .hint {
  color: var(--ink3);
  font-size: var(--fine);
}
.curve {
  --hue: var(--ink2);
  --deep: var(--ink);
  display: block;
  width: 100%;
  height: auto;
  overflow: visible;
}
.curve.of-f,
.curve.of-z {
  --hue: var(--Ff);
  --deep: var(--f);
}
.curve.of-i,
.curve.of-r {
  --hue: var(--Fi);
  --deep: var(--i);
}
.curve.of-o {
  --hue: var(--Fo);
  --deep: var(--o);
}
.curve text {
  font-family: var(--font);
  font-size: 13px;
  fill: var(--ink3);
}
.curve .name {
  fill: var(--ink2);
}
.curve .flat {
  fill: color-mix(in srgb, var(--ink) 7%, transparent);
}
.curve .rule {
  stroke: var(--rule);
  fill: none;
}
.curve .bar {
  fill: var(--hue);
  opacity: 0.45;
}
.curve .line {
  fill: none;
  stroke: var(--deep);
  stroke-width: 2.5;
}
.curve .sloped {
  fill: none;
  stroke: var(--ink2);
  stroke-width: 1.75;
  stroke-dasharray: 5 4;
}
.curve .drop {
  stroke: var(--ink);
  stroke-width: 1.25;
  stroke-dasharray: 2 3;
}
.curve .dot {
  fill: var(--hue);
  stroke: var(--surf);
  stroke-width: 1;
}
.curve .tangent {
  stroke: var(--ink);
  stroke-width: 2;
}
.curve .point {
  fill: var(--deep);
  stroke: var(--ink);
  stroke-width: 2.5;
}
.shrinks caption {
  text-align: left;
  color: var(--ink);
  font-weight: 600;
  padding: 0.2rem 0;
}
.curvepanel {
  position: absolute;
  right: 1.5rem;
  bottom: 0.75rem;
  z-index: 20;
  width: min(46rem, calc(100% - 35rem));
  max-height: calc(100% - 5.5rem);
  overflow: auto;
  background: var(--surf);
  border: 1px solid var(--rule2);
  border-radius: 8px;
  padding: 0.6rem 1rem 0.7rem;
  box-shadow: 0 8px 30px rgb(0 0 0 / 0.18);
}
.curvepanel .bar {
  display: flex;
  align-items: center;
  gap: 0.75rem;
}
.gs main:has(.curvepanel) {
  position: relative;
}
@media (max-width: 960px) and (min-width: 761px) {
  .curvepanel {
    width: calc(100% - 29rem);
  }
}
@media (max-width: 760px) {
  .curvebox {
    order: 1;
  }
  .curvepanel {
    position: static;
    width: auto;
    max-height: none;
    box-shadow: none;
    padding: 0.6rem;
  }
}
`;var nn={sigmoid:e=>1/(1+Math.exp(-e)),tanh:Math.tanh,relu:e=>Math.max(0,e)},Fu={"+":(e,t)=>e+t,"-":(e,t)=>e-t,"*":(e,t)=>e*t},al=(e,t,s=1e-4)=>(e(t+s)-e(t-s))/(2*s);function*Ps(e){for(let t of e.parts)yield*Ps(t);yield e}var ll=()=>null,ci=/^[-\u2212]/;function js(e,t=ll){let s=t(e);if(s!==null)return[{text:s,node:e,kind:"number"}];let n=e.op==="matrix"?["+","-","*"]:["+","-"],r=e.parts.map((c,h)=>{let u=js(c,t);return(h||e.op==="*"||e.op==="matrix")&&n.includes(c.op)||e.op==="call"?qu(u):u});if(r.length<2){let c=e.op;return[{text:e.text,node:e,kind:c},...r.flat()]}let[o,a]=r,l=e.op;return l!=="*"&&ci.test(a[0].text)&&(l=l==="+"?"-":"+",a[0]={...a[0],text:a[0].text.replace(ci,"")}),[...o,{text:l,node:e,kind:"sign"},...a]}var qu=e=>[{text:"(",kind:"open"},...e,{text:")",kind:"close"}],Zt=(e,t=ll)=>js(e,t).map(({text:s,kind:n})=>n==="sign"?` ${s} `:n==="matrix"?`${s} `:s).join(""),Ru=({name:e,tree:t})=>`${e} = ${Zt(t)}`,Iu={sigmoid:"σ","*":"·","-":"−"},us=si("http://www.w3.org/1998/Math/MathML");function Wu(e){let[t,s=""]=e.replace("'","").split("_");return{of:t,below:s,prime:e.endsWith("'")}}function ol(e,t){let{of:s,below:n,prime:r}=Wu(e),o=us("mi",{class:t.includes(s)&&!n&&`s-${s}`},r?`${s}′`:s);return n?us("msub",{},o,us("mi",{},n)):o}function Du({text:e,kind:t},s){let n=Iu[e]??e.replace(ci,"−");return t==="name"?[ol(e,s)]:t==="matrix"?[ol(e,s),us("mspace",{width:"0.2em"})]:t==="call"?[us("mi",{class:"upright"},n)]:t==="number"?[us("mn",{},n)]:[us("mo",{stretchy:"false"},n)]}var Dn=(e,t,s)=>us("math",{role:"math","aria-label":s},us("mrow",{},...e.flatMap(n=>Du(n,t)))),zr=(e,t)=>Dn([{text:e.name,kind:"name"},{text:"=",kind:"sign"},...js(e.tree)],t,Ru(e)),Bu=(e,t)=>typeof e=="number"?e:e[t];function il(e,...t){let s=t.find(n=>typeof n!="number");return s===void 0?e(...t):Float64Array.from(s,(n,r)=>e(...t.map(o=>Bu(o,r))))}function Vu({data:e,shape:[t,s]},n){let r=new Float64Array(t);for(let o=0;o<t;o++)for(let a=0;a<s;a++)r[o]+=e[o*s+a]*n[a];return r}function cl(e,t,s=nn){let n=new Map;for(let r of Ps(e)){let o=r.parts.map(a=>n.get(a));n.set(r,Uu(r,o,t,s))}return n}function Uu({op:e,text:t},s,n,r){if(e==="number")return Number(t);if(e==="call"){if(!r[t])throw new Error(`no function is called ${t}`);return il(r[t],...s)}if(e!=="name"&&e!=="matrix")return il(Fu[e],...s);if(n[t]===void 0)throw new Error(`nothing is called ${t}`);return e==="matrix"?Vu(n[t],s[0]):n[t].data??n[t]}var dl=e=>Object.fromEntries(Object.entries(e).map(([t,s])=>[`${t}'`,s]));function B(e,t=2,s=!1){if(!Number.isFinite(e))return"–";let n=e<0?"−":s?"+":"";if(Math.abs(e)>=1e6){let[o,a]=Math.abs(e).toExponential(1).split("e");return`${n}${o}×${et(Number(a))}`}let r=Math.abs(e).toFixed(t);return Number(r)===0?r:n+r}var Me=(e,t=2)=>Math.sign(e)*Number(Math.abs(e).toFixed(t))||0;function pe(e){return Number.isFinite(e)?e>0&&e<.001?"<0.1%":e>.999&&e<1?">99.9%":e===0||e===1?`${100*e}%`:`${(100*e).toFixed(1)}%`:"–"}var Xe=e=>e>0&&e<.005?"less than 1%":e<1&&e>=.995?"more than 99%":`${Math.round(100*e)}%`,Gu="⁰¹²³⁴⁵⁶⁷⁸⁹",et=e=>`10${e<0?"⁻":""}${String(Math.abs(e)).replace(/\d/g,t=>Gu[t])}`;function _t(e){if(Number.isNaN(e))return"0";if(e>-3&&e<4)return(10**e).toPrecision(4);let t=Math.floor(e),[s,n]=(10**(e-t)).toExponential(2).split("e");return`${s} × ${et(t+Number(n))}`}var We=e=>e.replace("Vanilla ","").replace(/(.) LSTM$/,"$1"),di=e=>`${Math.floor(e/60)}:${String(Math.floor(e%60)).padStart(2,"0")}`,Ft=e=>String(e).replace(/[-\d]/g,t=>t==="-"?"₋":String.fromCharCode(8320+ +t)),Ce=e=>e<0?"neg":"pos",Yu=/[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\u{1F000}-\u{3FFFD}]/u,hl=new Intl.Segmenter(void 0,{granularity:"grapheme"}),ul=e=>Yu.test(e)?2:1;function ge(e,t){if(/^[ -~]*$/.test(e))return e.length<=t?e:`${e.slice(0,t-1).trimEnd()}…`;let s="",n=0;for(let{segment:r}of hl.segment(e)){if(n+=ul(r),n>t)return`${s.trimEnd()}…`;n<t&&(s+=r)}return e}var Bn=e=>[...hl.segment(e)].reduce((t,{segment:s})=>t+(/^[iljtfrI.,:;'\u2019!|]$/.test(s)?.46:/^[mwMW@]$/.test(s)?1.1:.69*ul(s)),0),me=(e,t,s=`${t}s`)=>`${e} ${e===1?t:s}`,rn=e=>e.length>1?`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`:String(e[0]);var on="1-",Se=e=>e.replace("-","−"),qt=e=>e.startsWith(on)?e.slice(on.length):e,an=(e,t)=>e.startsWith(on)?1-t(qt(e)):t(e),Ar=class{words={};gates=[];memory="h";keep="";write=[];called={keep:"keep",write:"write"};output="";couples=!1;unbounded=[];constructor({name:t,signals:s,options:n={},equations:r=[],roles:o}){Object.assign(this,o),this.name=t,this.signals=s,this.options=n,this.equations=r}get keeper(){return this.keep?qt(this.keep):null}get keepsAt(){return this.keep.startsWith(on)?0:1}get share(){return this.write.find(t=>this.gates.includes(qt(t)))??null}get writer(){return this.share&&qt(this.share)}get candidate(){return this.write.find(t=>t!==this.share)??null}get linked(){return this.keeper!==null&&this.keeper===this.writer}get others(){return this.gates.filter(t=>![this.keeper,this.writer,this.output].includes(t))}word(t){return this.words[t]??""}kind(t){return this.gates.includes(t)?"gate":this.unbounded.includes(t)?"memory":"signed"}range(t){return{gate:[0,1],signed:[-1,1],memory:[-1/0,1/0]}[this.kind(t)]}coupling(t){return this.couples&&t===this.writer?`${on}${this.keeper}`:null}kept(t){return this.keep?an(this.keep,t):0}written(t){return this.keep?this.write.reduce((s,n)=>s*an(n,t),1):0}get writes(){return this.write.map(t=>t.startsWith(on)?`(${Se(t)})`:t).join("·")}tree(t){return this.equations.find(s=>s.name===t)?.tree}get keepsFirst(){let t=this.tree(this.memory);return(t&&[...Ps(t)].find(({text:n})=>[`${this.memory}'`,this.candidate].includes(n)))?.text!==this.candidate}squash(t){let s=this.tree(t);return s?.op==="call"?s.text:""}};var ml=350,fl=220,ln=8,pl=260,re=(e,...t)=>i("span",{class:"means","data-term":e},...t.length?t:[e]),Nr=e=>{let t=e.trim().split(/\s+/).join(" ");return t.length<=2?t:t.toLowerCase().replaceAll("-"," ")},gl=new WeakMap;function Ku(e){let t=gl.get(e);if(t)return t;t=new Map;for(let[s,{marks:n=[],also:r=[]}]of Object.entries(e))for(let o of[s,...n,...r])t.has(Nr(o))||t.set(Nr(o),s);return gl.set(e,t),t}function hi(e,t){let s=Ku(e),n=s.get(Nr(t))??s.get(Nr(t).toLowerCase());return n===void 0?null:{name:n,marks:[],...e[n]}}var Xu=e=>e[0].toUpperCase()+e.slice(1);function Ju(e,t){let{keeper:s,writer:n,output:r,candidate:o,memory:a}=e,l=[];if(t===s&&s!==null){let c=e.keepsAt,h=e.linked?[" and writes nothing"," and writes all of the candidate"]:["",""];l.push(`${t} = ${c} keeps all of the old memory${h[0]}, ${t} = ${1-c} keeps none of it${h[1]}.`)}else if(t===n&&n!==null){let c=e.share===t?1:0;l.push(`${t} = ${c} writes all of the candidate, ${t} = ${1-c} nothing.`)}return t===r&&l.push(`${t} = 1 lets all of tanh(${a}) out as h, ${t} = 0 nothing.`),t===o&&l.push(`The memory gets ${e.writes} of it.`),t===a&&e.keep&&l.push(`It becomes ${Se(e.keep)} of what it was, plus what is written, ${e.writes}.`),l}function Qu(e,t,s,n){let r=t.kind(s)==="gate",o=t.word(s),a=(r?[`${o} gate`]:[`${o} state`,o]).map(h=>hi(e,h)).find(Boolean),l=a??hi(e,r?"gate":"memory"),c={gate:"from 0 to 1",signed:"from −1 to 1",memory:"any number"}[t.kind(s)];return{name:a||!o?l.name:`${o}${r?" gate":""}`,marks:[s],text:l.text,source:l.source,here:[`In this ${n}: ${c}.`,...Ju(t,s)].join(" ")}}function Zu(e,{width:t,height:s},n){let r=Math.max(ln,Math.min(n.width-t-ln,(e.left+e.right)/2-t/2)),[o,a]=[e.top-2*ln,n.height-e.bottom-2*ln],l=s<=a||s>o&&a>=o,c=Math.min(s,Math.max(0,l?a:o));return{left:r,top:l?e.bottom+ln:e.top-ln-c,height:c}}function wl(e){let{terms:t={},cells:s={}}=e.setup,n=i("b"),r=i("i"),o=i("p"),a=i("p",{class:"here"}),l=i("p",{class:"act"}),c=i("small"),h=i("span"),u=(F,j,R)=>{let D=i("button",{type:"button",class:"btn small","aria-label":j},F);return D.addEventListener("click",R),D},d=i("div",{class:"ways"},u("◂","The one before",()=>L(-1)),h,u("▸","The next one",()=>L(1)),u("Close","Close",()=>C())),f=i("div",{class:"meaning",role:"status","aria-live":"polite"},i("div",{class:"top"},n," ",r),o,a,l,c,d);f.hidden=!0;let p=null,m=null,g=null,y=0,w=!1,k=F=>{let j=F?.closest?.("[data-term], i[class^='s-'], b[class^='s-']");return j&&e.root.contains(j)&&M($(j))?j:null},$=F=>F.dataset.term??/^s-(\S+)/.exec(F.getAttribute("class")??"")?.[1]??"";function M(F){let{P:j}=e;return j?.roles&&j.signals?.includes(F)?Qu(t,j.roles,F,s[j.cell]??"cell"):hi(t,F)}function S(F,j,R=null){let D=$(F),I=M(D);if(I){clearTimeout(y),p?.el.classList.remove("explained"),p={el:F,key:D,by:j,at:R},F.classList.add("explained"),n.textContent=Xu(I.name),r.textContent=I.marks.filter(V=>V!==I.name).join("  "),o.textContent=I.text,a.textContent=I.here??"",l.textContent=F.dataset.act??"",c.textContent=I.source??"";for(let V of[r,a,l,c])V.hidden=!V.textContent;f.classList.toggle("passed",j==="hover"&&E(F)!==null),d.hidden=!m,m&&(h.textContent=`${m.all.indexOf(F)+1} of ${m.all.length}`),f.hidden=!1,A()}}function C(){clearTimeout(y),p?.el.classList.remove("explained"),p=m=null,f.hidden=!0}function x(){let F=p.el.getBoundingClientRect();if(F.width<=pl&&F.height<=pl/2)return F;let{x:j,y:R}=p.at??{x:(F.left+F.right)/2,y:(F.top+F.bottom)/2};return{left:j-12,right:j+12,top:R-12,bottom:R+12}}function A(){f.style.maxHeight="";let{offsetWidth:F,offsetHeight:j}=f,R=Zu(x(),{width:F,height:j},{width:innerWidth,height:innerHeight});f.style.left=`${R.left}px`,f.style.top=`${R.top}px`,f.style.maxHeight=`${R.height}px`}let z=F=>{let j=F.getBoundingClientRect();return j.width>0&&j.height>0&&getComputedStyle(F).visibility!=="hidden"};function v(F){let j=new Set;return[...F.querySelectorAll("[data-term]")].filter(R=>{let D=z(R)&&M($(R))?.name;return!D||j.has(D)?!1:(j.add(D),!0)})}let b=F=>F.dataset.terms?F.closest(F.dataset.terms):F;function T(F=e.root,j=null){let R=v(b(F));if(!R.length)return;m={of:F,all:R};let D=R.find(I=>I.getBoundingClientRect().top>=0);O(j&&R.includes(j)?j:D??R[0])}function O(F){F.scrollIntoView({block:"nearest",inline:"nearest"}),S(F,"walk")}function L(F){let{of:j,all:R}=m,D=R.indexOf(p.el);m.all=v(b(j));let I=Math.max(0,m.all.indexOf(p.el)<0?D:m.all.indexOf(p.el));O(m.all[(I+F+m.all.length)%m.all.length])}let{root:N}=e,E=F=>F.closest("button, a, select, input, textarea, summary, label, [data-open]");N.addEventListener("pointerover",F=>{if(F.pointerType!=="mouse"||m)return;let j=F.composedPath()[0];if(f.contains(j))return clearTimeout(y);let R=k(j);if(R&&R===p?.el)return clearTimeout(y);if(clearTimeout(y),R&&R===g||(g=null,p&&p.by!=="hover"))return;let D={x:F.clientX,y:F.clientY};R?y=window.setTimeout(()=>S(R,"hover",D),p?ml/3:ml):p&&(y=window.setTimeout(C,fl))}),N.addEventListener("pointerleave",()=>{clearTimeout(y),p?.by==="hover"&&(y=window.setTimeout(C,fl))}),N.addEventListener("pointerdown",()=>w=!0,!0),N.addEventListener("click",F=>{w=!1;let j=F.composedPath()[0];if(f.contains(j)||j.closest?.(".explain"))return;let R=k(j);if(!R||E(R)){g=R,clearTimeout(y),p&&C();return}if(p?.el===R&&p.by==="tap")return C();m=null,S(R,"tap",{x:F.clientX,y:F.clientY}),R.closest("[data-terms]")&&N.focus({preventScroll:!0})}),N.addEventListener("focusin",F=>{let j=F.composedPath()[0];if(!(w||!j.matches?.(":focus-visible"))){if(j.dataset.terms!==void 0)return T(j);j.dataset.term!==void 0&&S(j,"focus")}}),N.addEventListener("focusout",F=>{w=!1;let j=F.composedPath()[0],R=p?.by==="focus"?p.el:m?.of;p&&R===j&&j!==N&&C()});let P={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1};function _(F){if(w=!1,!p||F.ctrlKey||F.metaKey||F.altKey)return;let{key:j}=F;if(!(F.composedPath()[0].closest?.(".explain")&&(j==="Enter"||j===" "))){if(j==="Escape"||m&&j==="w")C();else if(m&&P[j])L(P[j]);else{(!["Tab","Shift"].includes(j)||m&&m.of===N)&&C();return}F.preventDefault(),F.stopPropagation()}}let H=e.inPage?document:N;H.addEventListener("keydown",_,!0);let q=()=>p&&(p.by==="hover"?C():A());return addEventListener("scroll",q,{capture:!0,passive:!0}),addEventListener("resize",q),e.model.on("remove",()=>{clearTimeout(y),H.removeEventListener("keydown",_,!0),removeEventListener("scroll",q,!0),removeEventListener("resize",q)}),{el:f,walk:T,toggle:()=>m?C():T(),draw(){if(!p||p.el.isConnected)return;let F=[...N.querySelectorAll(`[data-term="${CSS.escape(p.key)}"]`)].find(z);F?S(F,p.by,p.at):C()}}}var ms={sigmoid:{sign:"σ",at:nn.sigmoid,slope:e=>1/(1+Math.exp(-e))/(1+Math.exp(e)),range:[0,1],steepest:.25},tanh:{sign:"tanh",at:nn.tanh,slope:e=>1/Math.cosh(e)**2,range:[-1,1],steepest:1}},fi=.05;function em({slope:e}){let[t,s]=[0,20];for(let n=0;n<50;n++){let r=(t+s)/2;e(r)<fi?s=r:t=r}return s}var St=e=>e.signals.filter(t=>ms[e.roles.squash(t)]),cn=(e,...t)=>[...t,e.keeper,...St(e)].find(s=>St(e).includes(s))??null,jr=(e,t,s)=>St(e).map(n=>{let r=String(n===t),o=i("button",{type:"button","aria-pressed":r},i("i",{class:`s-${n}`},n));return o.addEventListener("click",()=>s(n)),o});function Hr({roles:e,T:t,H:s,shown:n},r,o){let a=e.kind(r)==="gate";return{name:r,word:e.word(r),squash:e.squash(r),gate:a,sums:o,T:t,H:s,tokens:n}}var tm=6,sm=12,bl=.5,nm=e=>Math.min(sm,Math.max(tm,Math.ceil(e.reduce((t,s)=>Math.max(t,Math.abs(s)),0))));function rm(e,t){let s=new Array(Math.round(2*t/bl)).fill(0);for(let n of e)s[Math.max(0,Math.min(s.length-1,Math.floor((n+t)/bl)))]+=1;return s}var om=(e,t)=>e.reduce((s,n)=>s+(t.slope(n)<fi?1:0),0)/e.length;function im(e,{t,unit:s}){let{slope:n}=ms[e.squash],r=1,o=[];for(let a=t;a>=0;a--)r*=n(e.sums[a*e.H+s]),o.push(r);return o}function Pr(e){if(e===0)return"0";if(e>=.001)return String(Number(e.toPrecision(3)));let[t,s]=e.toExponential(1).split("e");return`${t} × ${et(Number(s))}`}var ui=[1,2,4,10];function am(e,t){let s=t.mode==="mean"?null:im(e,t),n=Object.values(ms).map(({sign:o,steepest:a})=>({name:`${o}, at most`,values:ui.map(l=>Pr(a**l))})),r=s&&{name:`unit ${t.unit} here`,values:ui.map(o=>o<=s.length?Pr(s[o-1]):"–")};return{spans:ui,rows:r?[...n,r]:n}}function xl(e,{t,unit:s,mode:n}){let r=ms[e.squash],{name:o,sums:a,H:l}=e,c=Xe(om(a,r)),h=`Of all ${a.length.toLocaleString("en")} sums of this text, ${c} lie where the curve is flat.`;if(n==="mean")return[`The dots are all ${l} units at “${e.tokens[t]}”.`,h];let u=a[t*l+s],d=r.at(u),f=r.slope(u);return[`At “${e.tokens[t]}” the sum of unit ${s} is ${B(u,2,!0)}; ${r.sign} makes ${o} = ${B(d,Math.abs(d)<.01?3:2)} of it. The slope there is ${Pr(f)}: `+(f<fi?`the curve is flat, and of an error that comes back through it ${Xe(f)} goes on.`:`of an error that comes back through it ${Xe(f)} goes on.`),h]}var vl=600,es=34,[Or,mi]=[14,152],[lm,Hs]=[164,216];function cm(e,{t,unit:s,mode:n,asked:r=!1},o=vl){let a=o-8,l=ms[e.squash],{sums:c,H:h,T:u}=e,d=nm(c),[f]=l.range,p=v=>es+(Math.max(-d,Math.min(d,v))+d)/(2*d)*(a-es),m=v=>mi-(v-f)/(1-f)*(mi-Or),g=v=>Array.from({length:121},(b,T)=>-d+T*d/60).map((b,T)=>`${T?"L":"M"}${p(b).toFixed(1)} ${m(v(b)).toFixed(1)}`).join(""),y=rm(c,d),w=Math.max(...y),k=(a-es)/y.length,$=em(l),M=r?[]:n==="mean"?Array.from({length:h},(v,b)=>c[t*h+b]):Array.from({length:u},(v,b)=>c[b*h+s]),S=v=>({x:p(v),y:m(l.at(v)),a:v}),C=r||n==="mean"?null:S(c[t*h+s]),x=.9,A=C&&x*l.slope(C.a),z=C&&`M${p(C.a-x)} ${m(l.at(C.a)-A)}L${p(C.a+x)} ${m(l.at(C.a)+A)}`;return{end:d,sides:[es,a],curve:g(l.at),slope:g(l.slope),flats:[{x:es,width:p(-$)-es},{x:p($),width:a-p($)}],bars:y.map((v,b)=>{let T=v?Math.max(1,v/w*(Hs-lm)):0;return{x:es+b*k+.75,width:k-1.5,y:Hs-T,height:T,n:v}}),ticks:Array.from({length:5},(v,b)=>({x:p(-d+b*d/2),a:-d+b*d/2})),rules:(f<0?[-1,0,1]:[0,.5,1]).map(v=>({y:m(v),v})),peak:{x:p(0),y:m(l.steepest)},dots:M.map(S),now:C,tangent:z}}function dm(e,t,s){let{name:n,gate:r}=e,o=ms[e.squash],a=cm(e,t,s),[,l]=a.sides,{now:c}=a,h=(f,p,m,g={})=>W("text",{x:f,y:p,...g},m),[u,d]=a.flats;return W("svg",{viewBox:`0 0 ${s} ${Hs+24}`,class:`curve ${r?`of-${n}`:""}`,role:"img","aria-label":`The curve of ${o.sign}, and where the sums of this text lie on it. ${t.asked?"":xl(e,t)[0]}`},a.flats.map(({x:f,width:p})=>W("rect",{x:f,y:Or-6,width:p,height:Hs-Or+6,class:"flat","data-term":"saturated"})),h(u.x+u.width/2,Or+46,"saturated",{"text-anchor":"middle","data-term":"saturated"}),h(d.x+d.width/2,mi-22,"saturated",{"text-anchor":"middle","data-term":"saturated"}),a.rules.map(({y:f,v:p})=>[W("path",{d:`M${es} ${f}H${l}`,class:"rule"}),h(es-5,f+4,B(p,p%1?1:0),{"text-anchor":"end"})]),W("g",{"data-term":"pre-activation"},a.bars.map(({x:f,y:p,width:m,height:g})=>W("rect",{x:f,y:p,width:m,height:g,class:"bar"}))),W("path",{d:`M${es} ${Hs}H${l}`,class:"rule"}),a.ticks.map(({x:f,a:p},m)=>h(f,Hs+17,B(p,p%1?1:0,!0),{"text-anchor":m===0?"start":m===4?"end":"middle"})),W("path",{d:a.slope,class:"sloped","data-term":"slope"}),W("path",{d:a.curve,class:"line","data-term":e.squash}),h(a.peak.x+10,a.peak.y-6,`slope, at most ${o.steepest}`,{class:"name","data-term":"slope"}),c&&W("path",{d:`M${c.x} ${c.y}V${Hs}`,class:"drop"}),a.dots.map(({x:f,y:p})=>W("circle",{cx:f,cy:p,r:3.5,class:"dot"})),c&&W("path",{d:a.tangent,class:"tangent"}),c&&W("circle",{cx:c.x,cy:c.y,r:7,class:"point"}))}function hm({spans:e,rows:t}){return i("table",{class:"shrinks"},i("caption",{},"What the slopes alone multiply an error by on its way back"),i("thead",{},i("tr",{},i("th",{scope:"col"},"squashes in a row"),...e.map(s=>i("th",{scope:"col"},s)))),i("tbody",{},...t.map(({name:s,values:n})=>i("tr",{},i("th",{scope:"row"},s),...n.map(r=>i("td",{},r))))))}function _r(e,t,s){let{name:n,word:r,gate:o}=t,a=ms[t.squash],{asked:l=!1}=s,c=o?`s-${n}`:"",[h,u]=l?[]:xl(t,s);e.replaceChildren(i("p",{class:"about"},i("b",{class:c},`${r} ${n}`),` = ${a.sign}(`,re("pre-activation","a"),"): the line is ",re(t.squash,a.sign),", the broken one its ",re("slope"),`; the bars count the sums a of all ${me(t.H,"unit")} at all ${me(t.T,"step")}, the dots are ${s.mode==="mean"?"all units at this step":`unit ${s.unit} at every step`}.`),dm(t,s,e.clientWidth||vl),...h?[i("p",{class:"here","aria-live":"polite"},h," ",i("span",{},u))]:[],hm(am(t,l?{...s,mode:"mean"}:s)),i("p",{class:"hint"},`The slope of σ is 0.25 at most: after one squash a quarter of an error is left, after two 0.0625, after ten 0.25¹⁰ = ${Pr(.25**10)}, less than a millionth. The weights multiply it as well, and may make it larger again. In an LSTM and a GRU the memory itself goes on from step to step through no squash: the gate that keeps multiplies it, and that can be 1.`))}var um=[["← →","one step back, forward"],["Home End","first, last step"],["space","play, pause"],["↑ ↓","unit of the row above, below"],["1 – 6","look at one signal"],["o","open a box of the cell: how its number comes about; o or Esc shuts it"],["v","over time, or the text and its units"],["p","present: a page for a projector; p or Esc leaves it"],["a b","there: the answer waits at every step, show or blank it"],["Esc","leave the text box"],["t","the tour: take it, leave it; n b its next stop, the one before"],["w","what the words and marks mean: ← → the next, Esc closes"],["?","this list"]],pi=400;function gi(e){for(let t of[6,7,8]){let s=Number(e.toPrecision(t));if(Math.fround(s)===e)return s}return Number(e.toPrecision(9))}function*wi(e){yield["layer","direction","t","token","unknown","unit",...e.signals];for(let[t,{level:s,direction:n}]of e.layers.entries()){let r=e.signals.map(o=>e.array(`${t}.${o}`));for(let o=0;o<e.T;o++){let a=[s,n,o,e.tokens[o],Number(e.unknown[o])];for(let l=0;l<e.H;l++)yield[...a,l,...r.map(c=>gi(c[o*e.H+l]))]}}}function Vn(e){let t=s=>{let n=String(s),r=typeof s=="string"&&/^[=+\-@\t\r]/.test(n)?`'${n}`:n;return/[",\n\r]/.test(r)?`"${r.replaceAll('"','""')}"`:r};return[...e].map(s=>`${s.map(t).join(",")}
`).join("")}function Rt(e,t,s){return i("table",{},i("caption",{},s),i("thead",{},i("tr",{},...e.map(n=>i("th",{scope:"col"},n)))),i("tbody",{},...t.map(n=>i("tr",{},i("th",{scope:"row"},n[0]),...n.slice(1).map(r=>i("td",{},r))))))}function Un(e){let t=i("dialog",{class:"help","aria-label":"Keys"},i("h2",{},"Keys"),i("dl",{},...e.flatMap(([s,n])=>[i("dt",{},s),i("dd",{},n)])),i("button",{type:"button",class:"btn"},"Close"));return t.lastChild.addEventListener("click",()=>t.close()),t}var mm=e=>e.replaceAll("sigmoid","σ").replaceAll("*","·").replaceAll("-","−");function fm({lines:e,notices:t},{equations:s,signals:n}){return e?i("div",{class:"sums"},...e.map(({name:r,written:o})=>i("p",{},i("b",{},zr(s.find(a=>a.name===r),n)),...o.map(a=>i("span",{},`= ${mm(a)}`)))),i("p",{class:"hint"},"A weight matrix in front of a vector stands for the row of this unit times the vector: the number below it is their sum. A prime, ′, is of the step before. ← and → go to another step.")):i("p",{},...t)}function yl(e){let t=i("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),s=i("h2"),n=i("div",{class:"seg",role:"group","aria-label":"Which numbers"}),r=i("button",{type:"button",class:"btn"},"Close"),o=i("button",{type:"button",class:"btn"},"All signals as CSV"),a=i("dialog",{class:"numbers","aria-label":"Numbers"},i("div",{class:"bar"},s,n,i("span",{class:"sp"}),o,r),t),l=Un(um),c=i("div",{},a,l);r.addEventListener("click",()=>a.close());for(let m of[a,l])m.addEventListener("click",g=>g.target===m&&m.close());a.addEventListener("keydown",m=>{let g=h==="sums"&&/^Arrow(Left|Right)$/.test(m.key)&&e.moves()[m.key];!g||m.ctrlKey||m.metaKey||m.altKey||(m.preventDefault(),g())});let h="step",d=Object.entries({step:"this step",unit:"this unit",sums:"the arithmetic"}).map(([m,g])=>{let y=i("button",{type:"button"},g);return y.addEventListener("click",()=>{h=m,p()}),y.dataset.key=m,y});n.append(...d),o.addEventListener("click",()=>{let m=e.weights==="initial"?"-initial":"";$t(`gatescope-${e.name}${m}.csv`,Vn(wi(e.P)),"text/csv")});function f(m,g){let{kind:y,title:w}=m.answers,k=y==="value";return Rt([w,k?"value":"probability"],m.top(g).map(([$,M])=>[fe($),k?B(M,4):pe(M)]),y==="next"?"What the model expects next":"What the model answers at this step")}function p(){let{P:m,S:g}=e;for(let x of d)x.setAttribute("aria-pressed",String(x.dataset.key===h));let y=`${g.t+1} of ${m.T}: “${m.shown[g.t]}”`,w=`Unit ${g.unit} of ${m.H}`,k=h==="sums"?e.sums:null;if(t.setAttribute("aria-busy",String(h==="sums"&&!k)),h==="sums"&&!k&&t.querySelector(".sums"))return;if(s.textContent={step:`Step ${y}`,unit:w,sums:`${w}, step ${y}`}[h],h==="sums"){t.replaceChildren(...k?[fm(k,m.roles)]:[]);return}if(h==="step"){let x=Array.from({length:m.H},(A,z)=>z);t.replaceChildren(f(m,g.t),Rt(["unit",...m.signals],x.map(A=>[A,...m.signals.map(z=>B(m.at(z,g.t,A),4))]),"Every signal of every unit at this step"));return}let $=m.curves.map(({key:x,cell:A,signal:z})=>[`log₁₀ ‖dL/d${z}‖ ${e.setup.cells[A]}`,m.array(x)]),M=Math.max(0,Math.min(g.t-pi/2,m.T-pi)),S=[];for(let x=M;x<Math.min(m.T,M+pi);x++)S.push(x);let C=m.array("forget");t.replaceChildren(Rt(["step","token",...m.signals,...$.map(([x])=>x),...C?[`log₁₀ ∏ ${Se(m.roles.keep)}`]:[]],S.map(x=>[x+1,m.shown[x],...m.signals.map(A=>B(m.at(A,x,g.unit),4)),...$.map(([,A])=>B(A[x],4)),...C?[B(C[x*m.H+g.unit],4)]:[]]),`This unit at every step, and the gradient of ${m.answers.kind==="value"?`its answer, the ${m.target}`:`−ln p(“${fe(m.target)}”)`}: the norms themselves, which the plot divides by their last value`+(S.length<m.T?`; steps ${M+1} to ${M+S.length} of ${m.T}, all in the CSV`:"")))}return e.numbers=()=>{p(),a.showModal()},e.help=()=>l.showModal(),{el:c,draw:m=>a.open&&m("step","unit","picture","sums")&&p()}}var pm=3,gm=10,wm=38,kl=(e,t)=>e.map((s,n)=>{let r=s.reduce((o,a)=>o+a,0);return{name:t[n],n:r,shares:s.map(o=>r?o/r:0)}});function bm(e,t,s=pm){return kl(e,t).flatMap(({name:r,n:o,shares:a},l)=>a.flatMap((c,h)=>h!==l&&c>0&&o>=gm?[{from:r,to:t[h],share:c,count:e[l][h],n:o}]:[])).sort((r,o)=>o.share-r.share).slice(0,s)}function $l(e,t,s){let n=Wn(t),r=kl(e,t),o=bm(e,t),a=(u,d,f,p)=>{let m=Math.round(100*d),g=i("td",{class:f===p?"same":null},d&&m?m:"");return g.title=`${u.name} answered with ${t[p]}: ${e[f][p]} of ${u.n}`,g.style.background=`color-mix(in srgb, var(--ink) ${Math.round(wm*d)}%, var(--bg))`,g},l=i("table",{},i("thead",{},i("tr",{},i("th",{scope:"col"},"is"),i("th",{scope:"col"},"texts"),...t.map(u=>i("th",{scope:"col",title:u},n[u])))),i("tbody",{},...r.map((u,d)=>i("tr",{},i("th",{scope:"row"},u.name),i("td",{class:"of"},u.n),...u.shares.map((f,p)=>a(u,f,d,p)))))),c=`What is taken for what, in per cent of a row: down what a text is, across what seed ${s} answers.`,h=o.map(({from:u,to:d,count:f,n:p})=>`${u} for ${d} (${f} of ${p})`);return i("div",{class:"confusion"},i("p",{},c),i("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"What is taken for what"},l),h.length>0&&i("p",{class:"fine"},`Most often taken for another: ${rn(h)}.`))}var xm=/^-?[0-9]{1,15}$/,vm=/^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]{1,3})?$/,ym=/^[ \t\n\r\v\f]+|[ \t\n\r\v\f]+$/g;var Gn=Symbol("what a row cannot be"),Sl=e=>e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`,Ml=(e,t,s)=>{if(e.off!==null&&t==="")return null;let n=t.length<=30&&s.test(t)?Number(t)+0:NaN;return n>=(e.low??-1/0)&&n<=(e.high??1/0)?n:Gn},km={text:(e,t)=>t,choice:(e,t)=>t===""?e.default:e.choices.includes(t)?t:Gn,number:(e,t)=>Ml(e,t,vm),whole:(e,t)=>Ml(e,t,xm),flag:({choices:[e,t],...s},n)=>n===""?s.default:[e,t].includes(n)?n===e:Gn,names:(e,t)=>{let s=t.split(e.between).map(n=>n.replace(ym,"")).filter(Boolean);return e.choices===null||s.every(n=>e.choices.includes(n))?s:Gn}},$m=({kind:e,low:t,high:s})=>e==="whole"?"no whole number":`no number from ${t} to ${s}`;function Mm(e,t){let s=e.title||e.name,n=Sl(e.choices??[]),r=e.kind==="whole",o=r||e.kind==="number";if(e.to==="view")return o?`The address asks for ${s} ${t.slice(0,20)}, which is ${$m(e)}.`:`The address asks for ${e.kind==="names"?s:`a ${s}`} that ${e.kind==="names"?"are":"is"} not ${n}.`;let a=t.slice(0,60).split(/\s+/).filter(Boolean).join(" "),l=`“${a}${t.length>60?"…":""}”`;if(!o)return`${s}: ${n}, not ${l}.`;let c=h=>r?h.toLocaleString("en"):String(h);return`${s} is ${r?"a whole number":"a number"} from ${c(e.low??0)} to ${c(e.high??0)}, not ${l}.`}function dn(e,t){let s=new URLSearchParams(t),n={},r={values:n,given:new Set,said:{server:[],view:[]}};for(let o of e){let a=s.get(o.name);if(r.values[o.name]=o.default,a===null||a===""&&o.to==="view"&&o.kind!=="names")continue;let l=km[o.kind](o,a);r.given.add(o.name),l===Gn?r.said[o.to].push(Mm(o,a)):r.values[o.name]=l}return r}function Fr(e,t){return t==null?e.off===null?null:"":e.kind==="flag"?e.choices[t?0:1]:Array.isArray(t)?t.join(e.between):String(t)}var qr=(e,t,s=e.default)=>Fr(e,t)===Fr(e,s)?null:Fr(e,t);function Rr(e,t,s){let n=new URL(s),r=n.searchParams;for(let o of e){if(t[o.name]===void 0)continue;let a=o.always?Fr(o,t[o.name]):qr(o,t[o.name]);a===null?r.delete(o.name):r.set(o.name,a)}return El(n,e)}function El(e,t){for(let{name:s,kind:n}of t)e.href.length>8e3&&n==="text"&&e.searchParams.delete(s);return e.href}function _s(e,t,s){let[n,r]=(e??"").split("?");return n===`/${t}`?new URLSearchParams(r).get(s):null}var Yn=(e,t,s)=>e.filter(n=>qr(n,t[n.name])!==qr(n,s[n.name])),Ir=class{constructor({state:t,takes:s},n){this.rows=t,this.takes=s,this.on=n,this.shown=null,this.pushed=-1/0,this.named=Object.fromEntries(t.map(r=>[r.name,r])),this.asked=this.read()}read(){return dn(this.rows,this.on?location.search:"")}usual(t){return Object.fromEntries(this.of(t).map(s=>[s.name,s.default]))}of(t){return this.rows.filter(s=>s.to===t)}place(t,s,n,r){let o=this.asked.values[t],a=this.named[t].title||t;if(o===null)return n;let l=Math.max(0,Math.min(s-1,o));return l!==o&&r.push(`The address asks for ${a} ${o}; ${a}s here are 0 to ${s-1}. This is ${l}.`),l}among(t,s,n){let r=this.asked.values[t];if(r===null||s.includes(r))return r;let o=this.named[t].title||t;return n.push(s.length?`The address asks for a ${o} that is not ${Sl(s)}.`:`The address asks for a ${o}, and there is none here.`),null}link(t,{shared:s=!1,base:n=location.href}={}){let r=s?this.rows.filter(o=>!o.shared).map(o=>[o.name,o.default]):[];return Rr(this.rows,{...t,...Object.fromEntries(r)},n)}to(t,s){let n=new URL(`./${t}`,location.href),r=this.takes[t]??{};for(let o of this.rows){let a=s[o.name];if(!o.along||!(o.name in r)||a===void 0||a===null)continue;let l=qr(o,a,r[o.name]);l!==null&&n.searchParams.set(o.name,l)}return El(n,this.rows)}keep(t,s=!1){let{shown:n}=this;if(this.shown=t,!(n&&(s||Yn(this.rows,n,t).some(a=>a.entry)))){if(n&&!Yn(this.rows,n,t).length)return;clearTimeout(this.waiting),this.waiting=setTimeout(()=>this.put(this.shown),200);return}this.waiting&&this.put(n);let o=Date.now();this.put(t,s||o-this.pushed>1500),this.pushed=o}put(t,s=!1){clearTimeout(this.waiting),this.waiting=null;let n=this.link(t);n!==location.href&&history[s?"pushState":"replaceState"](history.state,"",n)}listen(t){this.went=s=>{clearTimeout(this.waiting),Object.assign(this,{asked:s,shown:null,waiting:null}),t(s)},this.heard=()=>this.went(this.read()),this.on&&addEventListener("popstate",this.heard)}visit(t,s){let n=Object.fromEntries(this.rows.map(a=>[a.name,a.default])),r=this.on?location.href:"about:blank";this.on&&this.waiting&&this.put(this.shown);let o=Rr(this.rows,{...n,...t},r);this.on&&o!==location.href&&history[s?"pushState":"replaceState"](history.state,"",o),this.went(dn(this.rows,new URL(o).search))}stop(){clearTimeout(this.waiting),removeEventListener("popstate",this.heard)}get beside(){return this.on&&history.state||{}}note(t){this.on&&history.replaceState({...history.state,...t},"")}reload(t){if(this.on){let s=this.link(t),{text:n}=t;history.replaceState(history.state,"",s),this.note({text:n&&!new URL(s).searchParams.has("text")?n:void 0})}location.reload()}get brought(){let{text:t}=this.beside;return t!==void 0&&this.note({text:void 0}),t}};function ts(e,t,s={}){if(!e.P||!e.inPage)return`./${t}`;let{state:n}=e,{task:r=null,...o}=e.passes?e.passes():Sm(e);return"task"in(n.takes[t]??{})?(o.model||(o.task=r),!e.passes&&e.setup.tasks[e.entry?.task]?.examples[0]?.[1]===o.text&&(o.text=null)):(o.model??=e.setup.models?.[r]??null,r&&!o.model&&({task:r,...o}={...e.came,text:e.came.task?null:e.came.text})),n.to(t,{...o,theme:e.S.theme,...s})}function Sm({state:e,values:t,asked:s}){let n=e.of("kept").map(({name:r})=>[r,e.asked.values[r]]);return{...Object.fromEntries(n),...t,text:s?.text||t.text}}function vs(e){let{values:t,given:s}=e.asked,n=l=>s.has(l)?t[l]:null,{along:r,...o}=Object.fromEntries(e.of("kept").map(({name:l})=>[l,n(l)])),a=r??n("text");return{...o,text:a,task:a?n("task"):null}}function Wr(e,{text:t,opened:s,task:n}){if(!t||e.text&&t===s)return e;let r=e.model&&(e.model.startsWith("run-")||e.model.startsWith(`${n}-`));return{...Object.fromEntries(Object.keys(e).map(a=>[a,null])),text:t,task:n,...r?{model:e.model,weights:e.weights}:{}}}function Dr({text:e,task:t,model:s,...n},r,o){let a=e&&e!==r?e:null;return{...n,along:a,model:s??(a&&o[t])??null}}var Tl=()=>W("svg",{viewBox:"0 0 24 24",class:"logo","aria-hidden":"true"},W("path",{d:"M1 12h22",stroke:"currentColor","stroke-width":4}),W("circle",{cx:12,cy:12,r:9,fill:"var(--bg)",stroke:"currentColor","stroke-width":2}),W("path",{d:"M4.4 9a8 8 0 0 1 15.2 0zM4.4 15a8 8 0 0 0 15.2 0z",fill:"currentColor"}));function ss(e,{choice:t=null,acts:s=[]}={}){let n=i("nav",{"aria-label":"Pages"},...Object.entries(e.pages).map(([d,f])=>i("a",{href:`./${d}`,"data-page":d,...location.pathname.endsWith(d)?{"aria-current":"page"}:{}},f)));for(let d of["pointerdown","focusin","click"])n.addEventListener(d,({target:f})=>{let p=f.closest("a:not([aria-current])")?.dataset.page;p&&(f.closest("a").href=ts(e,p))});let r=i("button",{type:"button",class:"btn bare","aria-haspopup":"dialog"},"Share"),o=i("button",{type:"button",class:"btn bare theme","aria-label":"Switch between light and dark",title:"Light or dark"},W("svg",{viewBox:"0 0 18 18",class:"half","aria-hidden":"true"},W("circle",{cx:9,cy:9,r:7,fill:"none",stroke:"currentColor","stroke-width":1.6}),W("path",{d:"M9 2a7 7 0 0 1 0 14z",fill:"currentColor"}))),a=i("span",{class:"wordmark"},"Gatescope"),l=e.inPage?i("a",{class:"brand",href:"./","aria-label":"Gatescope"},Tl(),a):i("span",{class:"brand"},Tl(),a),c=i("button",{type:"button",class:"btn bare explain","aria-label":"What the words and marks mean",title:"What the words and marks mean (key w)"},"?");c.addEventListener("click",()=>e.meanings.toggle()),r.hidden=!e.inPage,o.addEventListener("click",()=>e.set({theme:e.S.theme==="dark"?"light":"dark"}));let h=Em(e,r),u=Object.keys(e.pages).find(d=>location.pathname.endsWith(d));return i("header",{},l,u&&i("h1",{class:"unseen"},e.pages[u]),n,e.tour.entry,i("span",{class:"sp"}),t,c,i("div",{class:"acts"},r,...s),o,h)}function Ll(e){e.root.classList.add("embed"),document.head.append(i("base",{target:"_blank"}));let t=i("a",{class:"unframed",href:""},"Open in Gatescope"),s=()=>t.href=e.state.link(e.P?{...e.values,embed:!1}:{embed:!1});s();for(let n of["pointerdown","focusin","click"])t.addEventListener(n,s);e.unframed=t}function Em(e,t){let s=i("input",{type:"text",readonly:!0,"aria-label":"Address of what you see",spellcheck:"false"}),n=i("b",{"aria-live":"polite"}),r=i("p"),o=i("button",{type:"button",class:"btn"},"Close"),a=i("div",{class:"sharing",role:"dialog","aria-label":"Share"},i("div",{class:"bar"},n,o),s,r);a.hidden=!0,t.setAttribute("aria-expanded","false");let l=c=>{a.hidden=!c,t.setAttribute("aria-expanded",String(c)),c||t.focus({preventScroll:!0})};return o.addEventListener("click",()=>l(!1)),a.addEventListener("keydown",c=>{c.key==="Escape"&&l(!1),c.stopPropagation()}),e.root.addEventListener("keydown",c=>{c.key!=="Escape"||a.hidden||(c.preventDefault(),l(!1))}),e.root.addEventListener("pointerdown",c=>{!a.hidden&&![a,t].some(h=>c.composedPath().includes(h))&&l(!1)},!0),t.addEventListener("click",async()=>{if(!a.hidden)return l(!1);let{state:c,values:h}=e,u=c.link(h,{shared:!0}),{given:d}=dn(c.rows,new URL(u).search);c.put(h),s.value=u,n.textContent="The address of what you see",r.textContent=[e.text&&!d.has("text")&&"This text is too long for an address, which holds all else.",d.has("t")&&`An address counts steps${d.has("unit")?" and units":""} from 0: t=${h.t} in it is step ${h.t+1}.`].filter(Boolean).join(" "),l(!0),s.select();try{await navigator.clipboard.writeText(u),n.textContent="Copied: the address of what you see"}catch{n.textContent="Copy this address (Ctrl C): it is what you see"}s.focus(),s.select()}),a}var bi=e=>[...new Set(e)];function xi(e,t,s){let n={...t,...s},r=e.filter(l=>Object.entries(s).every(([c,h])=>l[c]===h)),o=l=>t.shown&&s.seed===void 0?l.shown:l.seed===n.seed,a=l=>4*+(l.task===n.task)+2*+(l.cell===n.cell)+ +(l.units===n.units)+.5*Number(o(l))+.25*Number(l.shown);return r.sort((l,c)=>a(c)-a(l))[0]}function Tm(e,t,s){let n=xi(e,t,s);return[n,{...t,...s,...s.seed===void 0?{}:{shown:n.shown}}]}var at=({name:e,digits:t},s)=>e==="accuracy"?pe(s):B(s,t);function Lm(e,t){let{name:s,title:n,better:r,chance:o}=e,a=s==="accuracy"?`Accuracy: how often the top answer among ${t} is right`:`${n[0].toUpperCase()}${n.slice(1)}, ${r} is better`;return o===null?a:`${a} (chance: ${at(e,o)})`}function Br(e){let{setup:t}=e,s=i("b"),n=i("span",{class:"wide"}),r=i("button",{type:"button",class:"btn pick","aria-haspopup":"dialog","aria-expanded":"false"},s,n,i("span",{"aria-hidden":"true"},"▾")),o=i("div",{class:"popover",role:"dialog","aria-label":"Model"});o.hidden=!0;let a=i("button",{type:"button",class:"btn bare"},"Numbers"),l=e.present&&i("button",{type:"button",class:"btn bare presents",title:"For a projector (key p)"},"Present");l?.addEventListener("click",()=>e.present());let c=ss(e,{choice:i("div",{class:"picker"},r,o),acts:[l,a]});a.addEventListener("click",()=>e.numbers());let h=i("details",{class:"scores"},i("summary",{},"Scores on test texts")),u=v=>{o.hidden=!v,r.setAttribute("aria-expanded",String(v)),v&&o.querySelector("select:not(:disabled), button")?.focus()};r.addEventListener("click",v=>{v.stopPropagation(),u(o.hidden)});let d=!1;e.root.addEventListener("pointerdown",v=>{d=!o.hidden&&![o,r].some(b=>v.composedPath().includes(b)),d&&(v.stopPropagation(),u(!1))},!0),e.root.addEventListener("click",v=>{d&&v.stopPropagation(),d=!1},!0);let f=v=>{if(v.key!=="Escape"||o.hidden||v.composedPath()[0].closest?.("dialog"))return;let b=e.root.getRootNode().activeElement;u(!1),(o.contains(b)||b===e.root||!e.root.contains(b))&&r.focus(),v.preventDefault(),v.stopPropagation()},p=e.inPage?document:e.root;p.addEventListener("keydown",f,!0),e.model.on("remove",()=>p.removeEventListener("keydown",f,!0));let m=v=>`${Math.round(v/1024)} KB`,g=v=>t.cells[v],y=null,w=null,k=i("p",{class:"swapped",role:"status"});function $(v){let b=e.find(e.asked?.model)??e.entry;b.name!==w&&(y=b);let[T,O]=Tm(t.models,y,v);[y,w]=[O,T.name],k.textContent=T.cell===y.cell?"":`There is no ${g(y.cell)} for this task. This is the ${g(T.cell)}; a task that has the other brings it back.`,e.change(T)}let M={Cell:"cell",Size:"unit",Seed:"seed"};function S(v,b,T,O){let L=i("select",{"aria-label":v},...T.map(E=>i("option",{value:E},O(E))));L.value=String(e.entry[b]),L.disabled=T.length<2,L.addEventListener("change",()=>{$({[b]:T.find(E=>String(E)===L.value)})});let N=M[v]?re(M[v],v):i("span",{},v);return i("label",{},N,L)}function C(){let v=q=>q?.getAttribute?.("aria-label")??q?.textContent,b=e.entry,T=v(o.getRootNode().activeElement),O=t.models.includes(b)?t.models:[b,...t.models],L=O.filter(q=>q.task===b.task),N=L.filter(q=>q.cell===b.cell),E=N.filter(q=>q.units===b.units),P=i("div",{class:"seg",role:"group","aria-label":"Weights"},...["trained","initial"].map(q=>{let F=i("button",{type:"button","aria-pressed":String(q===e.weights),"data-term":`${q} weights`},q);return F.addEventListener("click",()=>e.send({weights:q})),F}));if(o.replaceChildren(i("div",{class:"choices"},S("Task","task",bi(O.map(q=>q.task)),q=>t.tasks[q]?.title??q),S("Cell","cell",Object.keys(t.cells).filter(q=>L.some(F=>F.cell===q)),g),S("Size","units",bi(N.map(q=>q.units)).sort((q,F)=>q-F),q=>`${q} units`),S("Seed","seed",bi(E.map(q=>q.seed)).sort((q,F)=>q-F),q=>{let F=E.find(j=>j.seed===q)?.shown&&E.length>1;return`${q}${F?" (best on validation)":""}`}),i("div",{class:"choice"},i("span",{"aria-hidden":"true"},"Weights"),P)),k,h),h.replaceChildren(h.firstChild,A(b)),b.name!==w&&(k.textContent=""),o.hidden||!T)return;let _=[...o.querySelectorAll("select, button, summary")],H=_.find(q=>v(q)===T);(H?.disabled?_.find(q=>!q.disabled):H)?.focus()}let x=({cell:v})=>t.notes[v]&&i("p",{class:"note"},t.notes[v]);function A(v){let b=t.cards[v.card],T=`${v.parameters.toLocaleString("en")} parameters`;if(!b)return i("div",{class:"card"},x(v),i("p",{},v.card?"This model has no card.":`Your own run, not measured here. ${T}.`));let{measure:O,gap_title:L}=t.tasks[v.task],N=Object.keys(b.seeds),E=b.seeds[N[0]],P=(H,q,F="td")=>i("tr",{},i("th",{scope:"row"},H),...q.map(j=>i(F,{},j))),_=(H,q)=>Object.keys(E[H]).map(F=>P(q(F),N.map(j=>at(O,b.seeds[j][H][F]))));return i("div",{class:"card"},e.weights==="initial"&&i("p",{class:"of"},"These are the scores of the trained weights. What you see is read by the initial ones, which were not scored."),x(v),b.note&&i("p",{class:"note"},b.note),i("p",{},`${Lm(O,b.answers)}, on unseen test texts; one column for each training run (seed). ${T}, ${b.iterations.toLocaleString("en")} iterations.`),i("table",{},i("thead",{},P("seed",N,"th")),i("tbody",{},..._("by_rule",H=>[H," ",i("small",{},b.rules[H])]),Object.keys(E.by_gap).length>0&&P(i("b",{},L),N.map(()=>"")),..._("by_gap",H=>H),P(i("b",{},"all"),N.map(H=>at(O,b.seeds[H].score))))),b.confusion&&$l(b.confusion,t.tasks[v.task].answers.names,b.shown),i("p",{class:"fine"},b.test_split))}let z=null;return{el:c,draw(v){let b=e.entry,T=`${e.name} ${e.weights}`;if(!v("picture")||T===z)return;z=T;let O=e.weights==="initial"?", initial weights":"";s.textContent=`${b.card?"":"Your run: "}${g(b.cell)}, ${b.units} units${O}`,n.textContent=`${t.tasks[b.task]?.title??b.task} · ${m(b.bytes)}`,s.dataset.term=g(b.cell),r.setAttribute("aria-label",`Model: ${s.textContent}, ${n.textContent}. Choose another.`),C()}}}var Cl=`/* The colours, once, for every page: light, then dark. Text colours pass AA on --bg, fills 3:1. */
:root, .gs {
  --bg: #FCFBF8; --surf: #FFFFFF; --sunk: #F3F1EC;
  --ink: #16181D; --ink2: #474C55; --ink3: #666B75;
  --rule: #E5E2DB; --rule2: #C3BFB6; --pipe: #F6F4EF; --zero: #F0EEE8; --rnn: #7A7F89;
  --f: #9C3A74; --i: #00735A; --o: #855C00; --pos: #0060A0; --neg: #B04500;
  --Ff: #A3447F; --Fi: #12A078; --Fo: #C08400; --Fpos: #0072B2; --Fneg: #C54C00;
  --Rf: #93356F; --Ri: #0E8767; --Ro: #966700; --Rpos: #0062A3; --Rneg: #C04A00;
  --layer: #FFF2BF; --pointwise: #FBDDE6;
  --z: var(--f); --Fz: var(--Ff); --Rz: var(--Rf); --r: var(--i); --Fr: var(--Fi); --Rr: var(--Ri);
  --font: Inter, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", "Liberation Sans", Arial, system-ui, sans-serif;
  /* the two sizes below the text's own: shares of it, and never too small for a projector */
  --small: max(0.8125rem, 12px); --fine: max(0.75rem, 12px);
  --mono: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", "DejaVu Sans Mono", monospace;
  color-scheme: light;
}
:root[data-theme=dark], .gs[data-theme=dark] {
  --bg: #121417; --surf: #191C20; --sunk: #1D2025;
  --ink: #F2F3F5; --ink2: #BDC2CB; --ink3: #949BA6;
  --rule: #2A2E35; --rule2: #4B515C; --pipe: #191C20; --zero: #20242A; --rnn: #8E95A0;
  --f: #E59AC4; --i: #3CC79C; --o: #F0B440; --pos: #62B6EC; --neg: #F58D4B;
  --Ff: #C9629B; --Fi: #4FD8AF; --Fo: #F4C550; --Fpos: #4FA8E4; --Fneg: #E56C1F;
  --Rf: #CC74A6; --Ri: #23A37D; --Ro: #C48D22; --Rpos: #57AEE6; --Rneg: #EC8442;
  --layer: #45390F; --pointwise: #4A2535;
  color-scheme: dark;
}
`;function zl(e,t,s){return Math.max(1,Math.min(e,Math.floor(t/s)))}function Kn(e,t,s){let n=Math.min(e.n,s),r=n>4?1:0,{a:o}=e;return t>o+n-1-r?o=t-r:t<o+r&&(o=t+r-n+1),{a:Math.max(0,Math.min(s-n,o)),n}}function Al(e,t,s,n){let r=Math.min(s,2),o=Math.max(r,Math.min(s,Math.floor(n/6))),a=Math.max(r,Math.min(o,Math.round(t-e)));return{a:Math.max(0,Math.min(s-a,Math.round((e+t+1-a)/2))),n:a}}function ns(e,t,s,n){let r=(s-n)/e.n;return{...e,T:t,width:s,gutter:n,cw:r,end:e.a+e.n,x:o=>n+(o-e.a)*r,centre:o=>n+(o-e.a+.5)*r,step:o=>Math.max(e.a,Math.min(e.a+e.n-1,e.a+Math.floor((o-n)/r))),sees:o=>o>=e.a&&o<e.a+e.n}}function Ke(e,t,s,n=!1){let r=10**Math.max(n?0:-1/0,Math.floor(Math.log10((t-e)/s)));for(let o of[1,2,5,10,20].map(a=>a*r)){let a=Math.ceil(e/o-1e-9),l=Math.floor(t/o+1e-9);if(l-a<s)return Array.from({length:l-a+1},(c,h)=>Number(((a+h)*o).toPrecision(12)))}return[]}var rs=(e,t,s)=>[e,...Ke(e,t,s,!0).filter(n=>n>e+(t-e)/12)];function Vr(e,t,s){let n=e.map((a,l)=>l).sort((a,l)=>e[a]-e[l]),r=[];n.forEach((a,l)=>{r[a]=Math.max(e[a],t/2,l?r[n[l-1]]+t:0)});let o=s+t/2;for(let a of n.reverse())o=r[a]=Math.min(r[a],o-t);return r}var Nl=`.gs {
  position: relative;
  box-sizing: border-box;
  width: 100%;
  background: var(--bg);
  color: var(--ink);
  outline: none;
  font: 400 0.875rem / 1.4 var(--font);
  font-variant-numeric: tabular-nums;
  -webkit-font-smoothing: antialiased;
}
.gs.page {
  min-height: 100vh;
}
.gs *,
.gs *::before,
.gs *::after {
  box-sizing: border-box;
}
.gs button,
.gs select,
.gs input {
  font: inherit;
  color: inherit;
  letter-spacing: inherit;
}
.gs button {
  cursor: pointer;
}
.gs select {
  background: var(--bg);
  border: 0;
  cursor: pointer;
  field-sizing: content;
}
.gs :focus-visible {
  outline: 2px solid var(--ink);
  outline-offset: 2px;
}
.gs h2 {
  font-size: var(--small);
  font-weight: 600;
  margin: 0;
  color: var(--ink);
}
.gs h2 small {
  font-weight: 400;
  color: var(--ink3);
  font-size: var(--small);
}
/* said to a reader alone */
.unseen {
  position: absolute;
  width: 1px;
  height: 1px;
  margin: 0;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
.gs small {
  font-size: max(0.83em, 12px);
}
.gs svg {
  display: block;
}
.gs [hidden] {
  display: none !important;
}
.s-f {
  color: var(--f);
}
.s-i {
  color: var(--i);
}
.s-o {
  color: var(--o);
}
.s-r {
  color: var(--r);
}
.s-z {
  color: var(--z);
}
.s-pos {
  color: var(--pos);
}
.s-neg {
  color: var(--neg);
}
.s-g,
.s-n,
.s-c,
.s-h {
  color: var(--ink);
}

header {
  position: relative;
  height: 3rem;
  display: flex;
  align-items: center;
  gap: 1.75rem;
  padding: 0 1.5rem;
  border-bottom: 1px solid var(--rule);
}
.embed header {
  display: none;
}
.unframed {
  position: sticky;
  z-index: 30;
  bottom: 0;
  display: block;
  width: max-content;
  margin-left: auto;
  padding: 0.1rem 0.6rem;
  background: var(--bg);
  border-top-left-radius: 6px;
  color: var(--ink2);
  font-size: var(--fine);
}
.brand {
  font-weight: 700;
  font-size: 1.06rem;
  letter-spacing: -0.02em;
  display: flex;
  gap: 0.5rem;
  align-items: center;
  color: var(--ink);
  text-decoration: none;
}
.logo {
  width: 1.35rem;
  height: 1.35rem;
}
.gs header .half {
  width: 1.1rem;
  height: 1.1rem;
  flex: none;
}
nav {
  display: flex;
  gap: 0.25rem;
  height: 100%;
}
nav a {
  color: var(--ink2);
  text-decoration: none;
  padding: 0 0.65rem;
  display: flex;
  align-items: center;
  border-bottom: 2px solid transparent;
  border-top: 2px solid transparent;
  white-space: nowrap;
}
nav a[aria-current] {
  color: var(--ink);
  font-weight: 600;
  border-bottom-color: var(--ink);
}
nav a:hover {
  color: var(--ink);
}
.sp {
  flex: 1;
}
.acts {
  display: flex;
  gap: 0.4rem;
}
.btn {
  border: 1px solid var(--rule2);
  background: transparent;
  border-radius: 6px;
  padding: 0.28rem 0.65rem;
  white-space: nowrap;
  line-height: 1.3;
}
.btn:hover {
  border-color: var(--ink);
}
.bare {
  border-color: transparent;
  background: none;
}
.popover,
.sharing {
  position: absolute;
  right: 0;
  top: calc(100% + 0.4rem);
  z-index: 40;
  width: min(30rem, calc(100vw - 2rem));
  background: var(--surf);
  border: 1px solid var(--rule2);
  border-radius: 8px;
  padding: 1rem;
  box-shadow: 0 8px 30px rgb(0 0 0 / 0.18);
  max-height: 80vh;
  overflow: auto;
}
.sharing {
  top: calc(100% + 0.2rem);
  right: 1.5rem;
}
.sharing .bar {
  display: flex;
  justify-content: space-between;
  align-items: center;
  gap: 1rem;
}
.gs .sharing input {
  width: 100%;
  border: 1px solid var(--rule2);
  border-radius: 6px;
  background: var(--bg);
  padding: 0.4rem 0.6rem;
  margin-top: 0.6rem;
}
.sharing p {
  margin: 0.6rem 0 0;
  color: var(--ink2);
}
.gs table {
  border-collapse: collapse;
  width: 100%;
  font-size: var(--small);
}
.gs th,
.gs td {
  text-align: right;
  padding: 0.18rem 0.4rem;
  border-bottom: 1px solid var(--rule);
  font-weight: 400;
  white-space: nowrap;
}
.gs th:first-child {
  text-align: left;
  color: var(--ink2);
}
.gs thead th {
  color: var(--ink3);
}

.ask {
  position: relative;
  display: flex;
  gap: 1.25rem;
  align-items: center;
  padding: 0.75rem 1.5rem 0.1rem;
}
.asked {
  flex: 1;
  min-width: 0;
  display: flex;
  align-items: center;
  gap: 1rem;
  border: 1px solid var(--rule2);
  border-radius: 8px;
  background: var(--surf);
  padding: 0 0.9rem;
  height: 2.75rem;
}
.asked:focus-within {
  border-color: var(--ink);
  box-shadow: inset 0 0 0 1px var(--ink);
}
.field {
  position: relative;
  flex: 1;
  min-width: 0;
  height: 100%;
  font-size: 1.1875rem;
  letter-spacing: -0.012em;
}
.sentence {
  position: absolute;
  inset: 0;
  width: 100%;
  border: 0;
  background: none;
  padding: 0;
  outline: none !important;
}
.count {
  color: var(--ink3);
  white-space: nowrap;
  font-size: var(--small);
}
.count u {
  text-decoration: underline dashed;
  text-underline-offset: 0.22em;
}
/* a line more, for which the lines about it make room, so that the first screen stays whole */
.ask:has(.unknowns:not([hidden])) {
  flex-wrap: wrap;
  row-gap: 0.1rem;
  padding-top: 0.2rem;
}
.gs:has(.unknowns:not([hidden])) main {
  padding-top: 0.2rem;
  padding-bottom: 0.2rem;
}
.unknowns {
  flex: 1 0 100%;
  height: 1.55rem;
  overflow: hidden;
  white-space: nowrap;
  text-overflow: ellipsis;
  font-size: var(--small);
  line-height: 1.55rem;
  color: var(--ink2);
}
.unknowns .btn.small {
  padding: 0 0.4rem;
  min-height: 0;
  line-height: 1.2rem;
  margin-right: 0.35rem;
}
.unknowns[hidden] {
  display: none;
}
.unknowns b {
  font-weight: 500;
}
.unknowns.many b {
  font-weight: 600;
  color: var(--ink);
}
.knows {
  width: min(56rem, 92vw);
  max-height: 88vh;
}
.knows .scroll {
  overflow: auto;
  max-height: calc(88vh - 5rem);
}
.knows ul {
  list-style: none;
  padding: 0;
  margin: 0;
}
.knows li p {
  margin: 0.9rem 0 0.3rem;
  font-weight: 600;
}
.knows .pattern {
  display: flex;
  flex-wrap: wrap;
  gap: 0.35rem;
  align-items: center;
}
.knows select {
  max-width: 15rem;
  border: 1px solid var(--rule2);
  border-radius: 6px;
  padding: 0.25rem 0.3rem;
  background: var(--surf);
  color: var(--ink);
}
.knows .all {
  color: var(--ink2);
}
.notice {
  max-width: 27rem;
  background: var(--ink);
  color: var(--bg);
  border-radius: 6px;
  padding: 0.2rem 0.6rem;
  font-size: var(--small);
  line-height: 1.25;
  z-index: 30;
}
.notice button {
  border: 1px solid currentColor;
  border-radius: 5px;
  background: none;
  padding: 0.1rem 0.5rem;
}
.notice a {
  color: inherit;
  font-weight: 600;
}
.notice p {
  margin: 0;
  overflow-wrap: anywhere;
}

main {
  display: grid;
  column-gap: 1.75rem;
  padding: 0.75rem 1.5rem 0.75rem;
  transition: opacity 0.12s;
}
.stale main,
.behind main {
  opacity: 0.5;
}
.gs .faulty {
  display: none !important;
}
.fault {
  margin: 0.5rem 0;
  font-size: var(--small);
  color: var(--ink2);
}
.now {
  display: flex;
  flex-direction: column;
  min-width: 0;
}
.transport {
  display: flex;
  align-items: center;
  gap: 0.35rem;
  height: 2.6rem;
}
.tb {
  width: 2.25rem;
  height: 2.25rem;
  border: 1px solid transparent;
  background: none;
  border-radius: 6px;
  display: grid;
  place-items: center;
  padding: 0;
}
.tb svg {
  width: 1.05rem;
  height: 1.05rem;
  fill: currentColor;
}
.tb:hover {
  border-color: var(--rule2);
}
.tb.play {
  background: var(--ink);
  color: var(--bg);
  width: 2.75rem;
  border-radius: 8px;
}
.where {
  white-space: nowrap;
  font-size: 1.25rem;
  font-weight: 600;
  margin-left: 0.5rem;
}
.where b {
  font-weight: 600;
}
.where small {
  font-weight: 400;
  color: var(--ink3);
  font-size: 1rem;
}
.seg {
  display: flex;
  gap: 0.1rem;
  align-items: center;
  color: var(--ink2);
}
.seg button {
  border: 0;
  background: none;
  padding: 0.15rem 0.5rem;
  border-radius: 5px;
  white-space: nowrap;
}
.seg button[aria-pressed="true"] {
  font-weight: 600;
  color: var(--ink);
  box-shadow: inset 0 -2px 0 var(--ink);
  border-radius: 0;
}
.hd {
  position: relative;
  z-index: 5;
  display: flex;
  justify-content: space-between;
  align-items: baseline;
  height: 1.35rem;
  gap: 1rem;
  white-space: nowrap;
  overflow: hidden;
}
.hd > * {
  background: var(--bg);
  padding-right: 0.4rem;
  overflow: hidden;
  text-overflow: ellipsis;
}
.hd .r {
  padding: 0 0 0 0.4rem;
  color: var(--ink3);
  font-size: var(--small);
  flex: none;
  white-space: pre;
}
.hd .r.tools {
  display: flex;
  gap: 1.25rem;
}
.hd .r b {
  color: var(--ink);
  font-weight: 600;
}
.hd select {
  padding: 0;
  color: var(--ink);
  font-weight: 500;
}
.pred {
  list-style: none;
  margin: 0;
  padding: 0;
}
.pred li {
  position: relative;
  display: flex;
  justify-content: space-between;
  align-items: center;
  gap: 0.5rem;
  height: 1.86rem;
  font-size: 1rem;
  padding-bottom: 0.3rem;
  box-shadow: inset 0 -0.3rem 0 var(--sunk);
}
.pred .w {
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
}
.pred .bar {
  position: absolute;
  left: 0;
  bottom: 0;
  height: 0.3rem;
  background: var(--ink);
  min-width: 2px;
}
.pred li:first-child .w,
.pred li:first-child .n {
  font-weight: 700;
}

.time {
  position: relative;
  min-width: 0;
}
.ribbon {
  position: relative;
  height: 2.6rem;
}
.tok {
  position: absolute;
  top: 0.2rem;
  height: 2.2rem;
  display: grid;
  place-items: center;
  border: 0;
  border-radius: 3px;
  padding: 0;
  white-space: nowrap;
  line-height: 1;
  font-weight: 500;
  letter-spacing: -0.01em;
  overflow: hidden;
}
.tok.goes-on {
  border-top-right-radius: 0;
  border-bottom-right-radius: 0;
}
.tok.within {
  border-top-left-radius: 0;
  border-bottom-left-radius: 0;
  box-shadow: inset 1px 0 color-mix(in srgb, var(--bg) 55%, transparent);
}
.tok.clipped {
  place-items: center start;
  padding-left: 2px;
}
.tok.unknown:not(:focus-visible) {
  outline: 1.5px dashed var(--ink2);
  outline-offset: -2px;
}
.tok.cur {
  background: var(--ink) !important;
  color: var(--bg) !important;
  font-weight: 700;
  z-index: 6;
  border-radius: 5px;
  height: 2.6rem;
  top: 0;
  padding: 0 1px;
  display: block;
  letter-spacing: 0;
}
.beliefs {
  position: relative;
  height: 2.2rem;
  font-size: var(--fine);
  overflow: hidden;
}
.beliefs .label {
  position: absolute;
  left: 0;
  top: 0.05rem;
  color: var(--ink2);
}
.beliefs .run,
.probed .run {
  position: absolute;
  top: 0;
  line-height: 1.05rem;
  font-weight: 600;
  white-space: nowrap;
  overflow: hidden;
  pointer-events: none;
}
.beliefs .run {
  border-left: 2px solid var(--ink);
  padding-left: 0.2rem;
  z-index: 7;
}
.belief {
  position: absolute;
  top: 0;
  height: 2.2rem;
  padding-top: 1.05rem;
  cursor: pointer;
  color: var(--ink3);
}
.belief b {
  display: block;
  height: 0.25rem;
  background: var(--sunk);
}
.belief i {
  display: block;
  height: 100%;
  background: var(--ink3);
}
.belief small {
  display: block;
  font-size: inherit;
  line-height: max(0.75rem, 12px);
}
.belief.cur {
  color: var(--ink);
}
.belief.cur small {
  font-weight: 700;
}
.belief.cur i {
  background: var(--ink);
}
.probed.beside .run {
  color: var(--ink2);
}
.hd.panes .besides {
  margin-right: auto;
  margin-left: 1rem;
}
.probed {
  position: relative;
  height: 2.2rem;
  font-size: var(--fine);
  overflow: hidden;
}
.probed .label {
  position: absolute;
  left: 0;
  top: 0.55rem;
  line-height: 1;
  width: 3.6rem;
  color: var(--ink2);
}
.probed .bar {
  position: absolute;
  top: 1.1rem;
  height: 1.1rem;
  display: flex;
  flex-direction: column;
  justify-content: flex-end;
  background: var(--sunk);
  cursor: pointer;
}
.probed .bar i {
  display: block;
}
.probed .bar .A0 {
  background: var(--ink2);
}
.probed .bar .A1 {
  background: repeating-linear-gradient(135deg, var(--ink2) 0 2px, var(--bg) 2px 5px);
  border: solid var(--ink2);
  border-width: 0 1px;
}
.probed .bar .rest {
  background: var(--rule2);
}
.probed .bar.cur {
  outline: 1.5px solid var(--ink);
  outline-offset: -1.5px;
}
.memoryrow p {
  margin: 0;
  height: 1.25rem;
  line-height: 1.25rem;
  font-size: var(--small);
  white-space: nowrap;
  overflow: hidden;
  text-overflow: ellipsis;
  color: var(--ink3);
}
.memoryrow small {
  font-size: inherit;
}
.memoryrow .reads {
  color: var(--ink);
  font-weight: 600;
}
.memoryrow select {
  border: 0;
  padding: 0;
  margin: 0 0.4rem 0 0;
  background: none;
  color: var(--ink2);
  font-size: inherit;
}
.foot {
  position: relative;
  height: 1.15rem;
  font-size: var(--fine);
  color: var(--ink3);
  overflow: hidden;
}
.foot .m {
  position: absolute;
  top: 0.1rem;
  text-align: center;
}
.foot .m.cur {
  color: var(--ink);
  font-weight: 700;
}
.foot .label {
  position: absolute;
  left: 0;
  top: 0.1rem;
  color: var(--ink2);
}
.foot .label i {
  font-weight: 650;
}
.scrubber {
  position: relative;
  height: 0.85rem;
}
.track {
  position: absolute;
  top: 0.32rem;
  height: 2px;
  background: var(--rule2);
}
.track b {
  position: absolute;
  left: 0;
  top: 0;
  height: 2px;
  background: var(--ink);
}
.track i {
  position: absolute;
  top: -3px;
  height: 8px;
  border: 1px solid var(--ink3);
  border-radius: 4px;
}
.scrub {
  position: absolute;
  top: 0;
  height: 0.75rem;
  margin: 0;
  appearance: none;
  -webkit-appearance: none;
  background: none;
  cursor: pointer;
  touch-action: none;
  z-index: 7;
}
.scrub::-webkit-slider-runnable-track {
  background: none;
  height: 0.75rem;
}
.scrub::-moz-range-track {
  background: none;
}
.scrub::-webkit-slider-thumb {
  -webkit-appearance: none;
  width: 0.75rem;
  height: 0.75rem;
  border-radius: 50%;
  background: var(--ink);
  border: 0;
}
.scrub::-moz-range-thumb {
  width: 0.75rem;
  height: 0.75rem;
  border-radius: 50%;
  background: var(--ink);
  border: 0;
}
.maps {
  display: flex;
  flex-direction: column;
  gap: 0.44rem;
  margin-top: 0.1rem;
}
.map {
  position: relative;
}
.map canvas {
  position: absolute;
  top: 0;
  image-rendering: pixelated;
  cursor: crosshair;
  touch-action: pan-y;
}
.map .mark {
  position: absolute;
  left: 0;
  top: 0;
  width: 100%;
  height: 100%;
  overflow: visible;
  pointer-events: none;
}
.mark rect {
  fill: none;
}
.mark .halo {
  stroke: var(--bg);
  stroke-width: 1.5;
}
.mark .edge {
  stroke: var(--ink);
  stroke-width: 1.75;
}
.mark path {
  fill: var(--ink);
}
.gl {
  position: absolute;
  left: 0;
  top: -2px;
  width: 3.6rem;
  display: flex;
  flex-wrap: wrap;
  gap: 0 0.25rem;
  align-items: baseline;
  background: none;
  border: 0;
  padding: 0;
  line-height: 1.1;
  text-align: left;
}
.gl b {
  font-size: 1.125rem;
  font-style: italic;
  font-weight: 650;
  min-width: 0.8rem;
}
.gl .v {
  font-size: var(--small);
  font-weight: 600;
  letter-spacing: -0.02em;
  white-space: nowrap;
}
.gl .nm {
  font-size: var(--fine);
  color: var(--ink3);
  width: 100%;
}
.focused .gl .nm {
  color: var(--ink);
  font-weight: 600;
}
.map .unit {
  position: absolute;
  left: 0;
  width: 3.6rem;
  text-align: right;
  font-size: var(--small);
  font-weight: 600;
  line-height: 16px;
  background: var(--bg);
}
.legend {
  display: inline-flex;
  align-items: center;
  gap: 0.3rem;
}
.legend b {
  font-style: italic;
  color: inherit;
}
.legend span {
  display: inline-flex;
}
.legend i {
  width: 0.42rem;
  height: 0.72rem;
}
.tag {
  position: absolute;
  z-index: 20;
  background: var(--ink);
  color: var(--bg);
  border-radius: 4px;
  padding: 0.15rem 0.45rem;
  font-size: var(--small);
  white-space: nowrap;
  pointer-events: none;
  max-width: 24rem;
  overflow: hidden;
  text-overflow: ellipsis;
}
.time > div {
  position: relative;
}
.plot {
  position: relative;
  cursor: pointer;
}
.bk {
  position: absolute;
  inset: 0;
}
.chart {
  position: relative;
  touch-action: pan-y;
}
.chart > svg {
  position: absolute;
  left: 0;
  top: 0;
  overflow: visible;
  pointer-events: none;
}
/* a name on a plot says what it is; all else there is for what lies under it */
.chart > svg [data-term],
.labels [data-term] {
  pointer-events: auto;
}
.chart text {
  font-size: var(--fine);
  fill: var(--ink3);
}
.chart .grid {
  stroke: var(--rule);
}
.chart .zero {
  stroke: var(--rule2);
}
.chart .here {
  stroke: var(--ink);
}
.chart .shades {
  fill: var(--sunk);
}
.chart .line {
  fill: none;
  stroke: var(--hue, var(--ink));
  stroke-width: 3;
  stroke-linejoin: round;
  stroke-linecap: round;
}
.chart .dot {
  fill: var(--hue, var(--ink));
}
.chart .mark {
  fill: var(--bg);
  stroke: var(--ink);
  stroke-width: 2;
}
.chart .tag {
  white-space: pre;
}
.labels {
  position: absolute;
  inset: 0;
  pointer-events: none;
  overflow: hidden;
  z-index: 5;
}
.labels span {
  position: absolute;
  transform: translate(0, -50%);
  font-weight: 700;
  font-style: italic;
  font-size: 1rem;
  line-height: 1;
  text-shadow:
    0 0 3px var(--bg),
    0 0 3px var(--bg),
    0 0 3px var(--bg),
    0 0 2px var(--bg);
}
.labels .alone {
  left: 0;
  right: 0;
  top: 50%;
  text-align: center;
  font-style: normal;
  font-weight: 400;
  font-size: 0.875rem;
  color: var(--ink3);
}
.labels .name {
  font-style: normal;
  font-size: 0.875rem;
  font-weight: 600;
  white-space: nowrap;
}
.gs .time > .cursor {
  position: absolute;
  top: 2.6rem;
  bottom: 0;
  pointer-events: none;
  z-index: 4;
  border: solid var(--ink);
  border-width: 0 1.5px;
  box-shadow:
    0 0 0 1px var(--bg),
    inset 0 0 0 1px var(--bg);
}
.chips {
  display: flex;
  gap: 0.5rem;
  align-items: center;
  color: var(--ink3);
  white-space: nowrap;
}
.chip {
  border: 1px solid var(--rule2);
  border-radius: 99px;
  padding: 0.22rem 0.8rem;
  background: none;
  color: var(--ink2);
  white-space: nowrap;
}
.chip[aria-pressed="true"] {
  background: var(--ink);
  border-color: var(--ink);
  color: var(--bg);
  font-weight: 600;
}
.chip:hover {
  border-color: var(--ink);
}

/* the sections below a fold: a heading with its tools, a sentence, sliders and choices */
.sec {
  position: relative;
}
.sec .top {
  display: flex;
  align-items: baseline;
  gap: 0.3rem 1.25rem;
  flex-wrap: wrap;
  min-height: 1.75rem;
}
.sec .top > h2 {
  margin-right: auto;
  font-size: 1rem;
}
.sec h3 {
  margin: 0;
  font-size: var(--small);
  font-weight: 400;
  color: var(--ink3);
  line-height: 1.5;
}
.sec h3 b {
  color: var(--ink);
  font-weight: 600;
}
.sec .says {
  margin: 0.1rem 0 0.6rem;
  color: var(--ink2);
  max-width: 62rem;
}
.sec .reads {
  margin: 0.35rem 0 0;
  color: var(--ink2);
  line-height: 1.4;
}
.sec .reads b {
  color: var(--ink);
  font-weight: 600;
}
.sec .two,
.sec .three {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr));
  gap: 1rem 1.75rem;
  align-items: start;
}
.sec .three {
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
}
.sec .panel {
  min-width: 0;
}
.sec .seg button:disabled {
  opacity: 0.45;
  cursor: default;
}
.sec .slide {
  display: grid;
  grid-template-columns: auto minmax(4rem, 1fr) auto;
  align-items: center;
  gap: 0.6rem;
  min-height: 1.6rem;
}
.sec .slide > span {
  font-weight: 600;
  font-style: italic;
  min-width: 0.8rem;
}
.sec .slide output {
  min-width: 2.6rem;
  text-align: right;
  font-weight: 600;
  white-space: nowrap;
}
.sec .top .slide {
  width: 19rem;
}
.sec .top .slide > span {
  font-style: normal;
  font-weight: 400;
  color: var(--ink2);
}
.sec .top .slide output {
  min-width: 4.6rem;
}
.sec input[type="range"] {
  appearance: none;
  -webkit-appearance: none;
  width: 100%;
  height: 1rem;
  margin: 0;
  background: none;
  cursor: pointer;
}
.sec input[type="range"]::-webkit-slider-runnable-track {
  height: 2px;
  background: var(--rule2);
}
.sec input[type="range"]::-moz-range-track {
  height: 2px;
  background: var(--rule2);
}
.sec input[type="range"]::-webkit-slider-thumb {
  -webkit-appearance: none;
  width: 0.85rem;
  height: 0.85rem;
  margin-top: calc(-0.425rem + 1px);
  border-radius: 50%;
  background: var(--ink);
  border: 0;
}
.sec input[type="range"]::-moz-range-thumb {
  width: 0.85rem;
  height: 0.85rem;
  border-radius: 50%;
  background: var(--ink);
  border: 0;
}
.sec input[type="range"]:disabled {
  opacity: 0.35;
  cursor: default;
}
.sec .check {
  display: inline-flex;
  align-items: center;
  gap: 0.45rem;
  min-height: 1.6rem;
}
.sec .check input {
  width: 1rem;
  height: 1rem;
  accent-color: var(--ink);
  margin: 0;
}
.sec .choice {
  display: flex;
  align-items: center;
  gap: 0.6rem 1.25rem;
  flex-wrap: wrap;
}
.sec .choice label {
  display: flex;
  align-items: center;
  gap: 0.45rem;
}
.sec .choice label > span {
  color: var(--ink2);
}
.gs .sec .choice select,
.sec .number {
  border: 1px solid var(--rule2);
  border-radius: 6px;
  padding: 0.3rem 0.5rem;
  background: var(--surf);
  min-height: 2.25rem;
}
.sec .number {
  width: 5rem;
}
.gs .sec .start {
  background: var(--ink);
  border-color: var(--ink);
  color: var(--bg);
  font-weight: 600;
  padding: 0.4rem 0.8rem;
}
.sec code {
  font-family: var(--mono);
  font-size: max(0.9em, 12px);
  background: var(--sunk);
  border-radius: 4px;
  padding: 0.1rem 0.3rem;
  white-space: nowrap;
}
/* an answer that takes a moment: a thin bar, and the last picture stays */
.waiting {
  position: relative;
}
.waiting::before {
  content: "";
  position: absolute;
  top: -1px;
  left: 0;
  height: 2px;
  background: var(--ink);
  width: calc(4rem + (100% - 4rem) * var(--done, 0));
  opacity: 0;
  animation: late 0s 0.3s forwards;
  z-index: 20;
}
@keyframes late {
  to {
    opacity: 1;
  }
}

dialog {
  border: 1px solid var(--rule2);
  border-radius: 10px;
  background: var(--bg);
  color: var(--ink);
  padding: 1rem 1.25rem;
  max-width: min(70rem, 94vw);
  max-height: 88vh;
  font: inherit;
}
dialog::backdrop {
  background: rgb(0 0 0 / 0.35);
}
dialog.numbers[open] {
  display: flex;
  flex-direction: column;
  width: 60rem;
}
dialog .bar {
  display: flex;
  align-items: center;
  gap: 1rem;
  flex-wrap: wrap;
  padding-bottom: 0.75rem;
}
dialog h2 {
  font-size: 1rem;
}
dialog dl {
  display: grid;
  grid-template-columns: auto 1fr;
  gap: 0.4rem 1.25rem;
}
dialog dt {
  font-weight: 600;
}
dialog dd {
  margin: 0;
  color: var(--ink2);
}
dialog .scroll {
  overflow: auto;
  min-height: 0;
}
/* the letters of the page itself: not every machine has those of mathematics */
.gs math {
  font-family: inherit;
  font-size: 1.15em;
}
.gs msub > :last-child {
  font-size: max(0.78em, 12px);
}
.gs mi {
  font-style: italic;
  text-transform: none;
}
.gs mi.upright {
  font-style: normal;
}
.sums {
  font-variant-numeric: tabular-nums;
}
.sums p {
  display: grid;
  gap: 0.15rem;
  margin: 0 0 0.8rem;
}
.sums .hint {
  color: var(--ink3);
}
.sums p > span {
  padding-left: 1.5rem;
}
dialog caption {
  text-align: left;
  color: var(--ink3);
  padding: 0.5rem 0 0.2rem;
}

/* what a step changes is laid out on its own, not with the whole page */
.transport,
.pred li,
.ribbon,
.beliefs,
.memoryrow,
.foot,
.scrubber,
.gl,
.hd {
  contain: layout style;
}

@media (max-width: 1360px) and (min-width: 761px) {
  .wide {
    display: none !important;
  }
  main {
    column-gap: 1.5rem;
    padding: 0.6rem 1.25rem;
  }
  .ask {
    padding: 0.6rem 1.25rem 0;
  }
}
@media (max-width: 1180px) and (min-width: 761px) {
  header {
    gap: 0.75rem;
    padding: 0 1.25rem;
  }
  nav {
    gap: 0;
  }
  nav a {
    padding: 0 0.45rem;
  }
}
@media (max-width: 1180px) {
  header:has(.picker) .wordmark {
    display: none;
  }
}
@media (max-height: 799px) and (min-width: 761px) {
  .page header {
    height: 2.6rem;
  }
  .page .ask {
    padding-top: 0.45rem;
  }
  .page .asked {
    height: 2.4rem;
  }
  .page main {
    padding-top: 0.4rem;
    padding-bottom: 0.4rem;
  }
  .page .pred li {
    height: 1.66rem;
    font-size: 0.9375rem;
  }
  .page .pred .n {
    font-size: 0.875rem;
  }
  .page .maps {
    gap: 0.36rem;
  }
}
@media (max-width: 760px) {
  .wide {
    display: none !important;
  }
  .chips {
    overflow-x: auto;
    scrollbar-width: none;
    margin: 0 -1rem;
    padding: 0 1rem;
  }
  .chip {
    min-height: 2.75rem;
    padding: 0 1rem;
  }
  header {
    padding: 0.6rem 1rem 0;
    gap: 0.4rem;
    height: auto;
    flex-wrap: wrap;
  }
  header .sp {
    display: none;
  }
  /* the pages and the theme stand below what is chosen and done */
  nav {
    order: 9;
    flex: 1 1 calc(100% - 4rem);
    min-width: 0;
    height: 2.75rem;
    gap: 0;
    justify-content: space-between;
    margin-left: -0.3rem;
  }
  nav a {
    padding: 0 0.3rem;
  }
  header .theme {
    order: 10;
    min-width: 2.75rem;
  }
  header:not(:has(.picker)) .explain {
    margin-left: auto;
  }
  header .explain {
    min-width: 2.25rem;
    padding: 0;
  }
  header .picker {
    position: static;
    flex: 1 1 0;
    min-width: 0;
  }
  header .picker .popover {
    left: 1rem;
    right: 1rem;
    top: 3.4rem;
    width: auto;
  }
  .sharing {
    right: 1rem;
  }
  .acts {
    gap: 0;
  }
  .btn {
    min-height: 2.75rem;
  }
  header:has(.picker) .acts .btn {
    padding-left: 0.25rem;
    padding-right: 0.25rem;
    min-width: 2.75rem;
  }
  .ask {
    padding: 0.75rem 1rem 0;
    flex-direction: column;
    align-items: stretch;
    gap: 0.6rem;
  }
  .asked {
    flex: none;
    height: auto;
    flex-wrap: wrap;
  }
  .field {
    flex: 1 1 50%;
    height: 3rem;
  }
  .field {
    font-size: 1.06rem;
  }
  .notice {
    flex: 1 0 100%;
    max-width: none;
    margin-bottom: 0.5rem;
    padding: 0.4rem 0.6rem;
  }
  main {
    display: flex;
    flex-direction: column;
    padding: 0.75rem 1rem 5rem;
  }
  .now {
    display: contents;
  }
  .words {
    position: sticky;
    top: 0;
    background: var(--bg);
    z-index: 12;
    padding-bottom: 0.3rem;
  }
  .hd.long {
    height: auto;
    white-space: normal;
  }
  .hd .r.tools {
    gap: 0.6rem;
  }
  .sort .by {
    display: none;
  }
  .time {
    margin-top: 1.25rem;
    order: 5;
  }
  .ask:has(.unknowns:not([hidden])) {
    flex-wrap: nowrap;
    padding-top: 0.75rem;
  }
  .unknowns {
    flex: none;
    height: auto;
    white-space: normal;
    line-height: 2rem;
  }
  .unknowns .btn.small {
    line-height: 1.8rem;
  }
  .memoryrow p {
    height: auto;
    white-space: normal;
  }
  .ribbon {
    height: 2.95rem;
  }
  .tok,
  .tok.cur {
    height: 2.75rem;
    top: 0.1rem;
  }
  .scrubber {
    height: 1.4rem;
  }
  .transport {
    position: fixed;
    left: 0;
    right: 0;
    bottom: 0;
    background: var(--bg);
    border-top: 1px solid var(--rule);
    z-index: 20;
    padding: 0 0.6rem;
    gap: 0.1rem;
    height: 3.75rem;
    justify-content: space-between;
  }
  .tb,
  .tb.play {
    flex: none;
    width: 2.75rem;
    height: 2.75rem;
    padding: 0;
  }
  .where {
    margin: 0;
    font-size: 1.1rem;
  }
  .gs .seg button {
    min-height: 2.75rem;
  }
  .gs .time > .cursor {
    top: 1.4rem;
  }
  .sec .two,
  .sec .three {
    row-gap: 1.5rem;
  }
  .sec .slide,
  .sec .check {
    min-height: 2.75rem;
  }
  .sec input[type="range"] {
    height: 2.75rem;
  }
  .sec .top .slide {
    width: 100%;
  }
  .gs .sec .choice select,
  .sec .number,
  .sec .btn {
    min-height: 2.75rem;
  }
  .sec .choice {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .sec .choice label {
    flex-direction: column;
    align-items: stretch;
    gap: 0.15rem;
  }
  .gs .sec .choice select,
  .sec .number {
    width: 100%;
  }
  .sec .choice .start {
    grid-column: 1 / -1;
  }
}
@media (prefers-reduced-motion: reduce) {
  .gs * {
    transition: none !important;
  }
}

.printnote {
  display: none;
}
@media print {
  .gs,
  .gs * {
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
    transition: none !important;
  }
  .gs.gs {
    --bg: #ffffff;
    background: none;
  }
  .wasdark .bk {
    filter: invert(1) hue-rotate(180deg);
  }
  .gs.gs {
    width: var(--wide, 100%);
    zoom: var(--fit, 1);
    min-height: 0;
  }
  .gs .knobs,
  .gs .words {
    position: static;
  }
  .gs .transport {
    position: static;
  }
  .acts,
  header .theme,
  .popover,
  .sharing,
  dialog,
  .tag,
  .tb,
  .speed,
  .keys,
  .chips select,
  .unvisited {
    display: none !important;
  }
  .plot,
  figure,
  table,
  .sec .panel,
  .cell,
  .eq,
  .ranks,
  .readout {
    break-inside: avoid;
  }
  h2,
  h3 {
    break-after: avoid;
  }
  .sheet,
  .ranks,
  .facts,
  .scroll {
    overflow: visible !important;
  }
  .partly .printnote {
    display: block;
    padding: 0.5rem 1.5rem;
    color: var(--ink2);
  }
}

/* in a frame of another page */
@media (min-width: 761px) {
  .gs.embed .ask {
    padding: 0.5rem 0.75rem 0;
  }
  .gs.embed main {
    padding: 0.5rem 0.75rem;
  }
}
@media (max-width: 760px) {
  .gs.embed .ask {
    padding-top: 1.5rem;
  }
  .unframed {
    position: absolute;
    inset: 0 0.4rem auto auto;
  }
}
/* what a word or a mark means */
.gs [data-term]:not(button, a, select, label) {
  cursor: help;
}
.gs .means {
  text-decoration: underline dotted;
  text-decoration-color: var(--rule2);
  text-decoration-thickness: 1px;
  text-underline-offset: 0.22em;
}
.gs .means:hover,
.gs .explained {
  text-decoration-color: currentColor;
}
.gs .explained {
  outline: 2px solid var(--ink);
  outline-offset: 2px;
  border-radius: 2px;
}
.meaning {
  position: fixed;
  z-index: 60;
  box-sizing: border-box;
  width: max-content;
  max-width: min(23rem, calc(100vw - 16px));
  overflow: auto;
  background: var(--surf);
  color: var(--ink);
  border: 1px solid var(--ink);
  border-radius: 8px;
  padding: 0.7rem 0.9rem;
  box-shadow: 0 8px 30px rgb(0 0 0 / 0.22);
  font-size: max(0.875rem, 13px);
  line-height: 1.45;
}
.meaning.passed {
  pointer-events: none;
}
.meaning[hidden] {
  display: none;
}
.meaning .top i {
  color: var(--ink2);
  margin-left: 0.3rem;
}
.meaning p {
  margin: 0.25rem 0 0;
}
.meaning .here,
.meaning .act {
  color: var(--ink2);
}
.meaning small {
  display: block;
  margin-top: 0.25rem;
  color: var(--ink3);
}
.meaning .ways {
  display: flex;
  gap: 0.5rem;
  align-items: center;
  margin-top: 0.5rem;
  color: var(--ink3);
}
.meaning .ways[hidden],
.meaning small[hidden] {
  display: none;
}
.meaning .ways .btn:last-child {
  margin-left: auto;
}
@media print {
  .meaning,
  .explain {
    display: none !important;
  }
}

@media (max-width: 1000px) {
  .hd.panes {
    height: auto;
    flex-wrap: wrap;
  }
  .hd.panes .besides {
    margin-left: 0;
  }
}
`;var Pl=e=>e<=.04045?e/12.92:((e+.055)/1.055)**2.4,Am=e=>e<=.0031308?e*12.92:1.055*e**.4166666666666667-.055,yi=e=>[1,3,5].map(t=>parseInt(e.trim().slice(t,t+2),16));function Ol(e){let[t,s,n]=yi(e).map(l=>Pl(l/255)),r=Math.cbrt(.4122214708*t+.5363325363*s+.0514459929*n),o=Math.cbrt(.2119034982*t+.6806995451*s+.1073969566*n),a=Math.cbrt(.0883024619*t+.2817188376*s+.6299787005*n);return[.2104542553*r+.793617785*o-.0040720468*a,1.9779984951*r-2.428592205*o+.4505937099*a,.0259040371*r+.7827717662*o-.808675766*a]}function Nm([e,t,s]){let n=(e+.3963377774*t+.2158037573*s)**3,r=(e-.1055613458*t-.0638541728*s)**3,o=(e-.0894841775*t-1.291485548*s)**3;return[4.0767416621*n-3.3077115913*r+.2309699292*o,-1.2684380046*n+2.6097574011*r-.3413193965*o,-.0041960863*n-.7034186147*r+1.707614701*o].map(a=>Math.round(255*Math.min(1,Math.max(0,Am(Math.min(1,Math.max(0,a)))))))}var vi=64;function ys(e,t){let s=Ol(e),n=Ol(t);return Array.from({length:vi+1},(r,o)=>Nm(s.map((a,l)=>a+(n[l]-a)*o/vi)))}function jl(e){let t=a=>ys(e("--zero"),e(`--R${a}`)),s=t("pos"),n=t("neg"),r=new Map,o=a=>(r.has(a)||r.set(a,e(`--R${a}`)?t(a):null),r.get(a));return{of(a,l,c=1){return(o(a)??(l<0?n:s))[Math.round(vi*Math.min(1,Math.abs(l)/(c||1)))]}}}var lt=e=>`rgb(${e.join(",")})`;function Et(e){let[t,s,n]=e.map(r=>Pl(r/255));return .2126*t+.7152*s+.0722*n>.179?"#000":"#fff"}var Ur=class{constructor({knock:t=null,give:s=()=>{},changed:n}){Object.assign(this,{state:"open",waiting:null,knocking:null,client:null}),this.knock=t,this.give=s,this.changed=n,this.deaf=this.given=this.failed=0}get up(){return this.state==="open"||this.state==="silent"}asked(){this.state==="open"&&(this.waiting??=setTimeout(()=>this.become("silent"),5e3))}heard(t=!1){clearTimeout(this.waiting),this.waiting=null,this.up&&(this.given=0,this.become("open"),t&&this.asked())}lost(t=null){this.client=t??this.client,this.up&&this.become("closed")}become(t){let s=this.state;t!==s&&(this.state=t,this.deaf=0,this.stop(),this.knock&&(t==="silent"||t==="closed")&&(this.knocking=setInterval(()=>this.ring(),2e3)),this.changed(t,s))}async ring(){let{state:t}=this;if(this.ringing)return;this.ringing=!0;let s=await this.knock();if(this.ringing=!1,!(!s||this.state!==t||this.knocking===null)){if(t==="closed"){await this.open();return}this.deaf+=1,this.deaf>2&&(this.given+=1,this.given>2?this.become("ended"):this.give())}}async open(){this.ringing=!0;try{await Om(this.client),this.failed=0,this.become("open")}catch{this.failed+=1,this.failed>=3&&this.become("ended")}finally{this.ringing=!1}}stop(){clearTimeout(this.waiting),clearInterval(this.knocking),this.waiting=this.knocking=null}};async function Om(e){if(!e?.session)throw new Error("there is nothing to take up");e._repull_session_doc=async t=>t(e.session),e.args_string="returning=1",await e.connect()}var Pm="This part cannot be drawn: a fault in the program, which the browser's console names. The rest goes on.",ki=e=>(...t)=>t.some(s=>e.has(s));function Tt(e,t){let s=e.fault?.at;if(s&&!s.every(r=>t.has(r)))return;let n=null;try{e.draw(ki(t))}catch(r){n=[...t],e.fault||(console.error(r),e.fault={said:i("p",{class:"fault",role:"alert"},Pm)},e.el?.after(e.fault.said))}e.fault&&(e.fault.at=n,e.fault.said.hidden=n===null,e.el?.classList.toggle("faulty",n!==null))}function ct(e,{press:t,move:s,done:n,click:r,cancel:o,slop:a=0}){let l=null,c=typeof a=="function"?a:M=>jm(M,l)>=a;function h(M){if(l||M.button||!M.isPrimary)return;let S=t(M);S!==!1&&(l={x:M.clientX,y:M.clientY,id:M.pointerId,hold:S,dragged:!1},$("addEventListener"),a===0&&u())}function u(){l.dragged=!0,e.setPointerCapture(l.id)}function d(M){if(!M.buttons)return void m(M);!l.dragged&&c(M,l)&&u(),l.dragged&&s?.(M,l.hold)}function f(M,S){let{hold:C}=l;l=null,$("removeEventListener"),S?.(M,C)}let p=M=>f(M,l.dragged?n:r),m=M=>f(M,l.dragged?o??n:null),g=M=>l.dragged&&!e.hasPointerCapture(l.id)&&m(M),y=M=>S=>S.pointerId===l.id&&M(S);function w(M){M.key!=="Escape"||!o||!l.dragged||(M.preventDefault(),M.stopPropagation(),m(M))}let k={pointermove:y(d),pointerup:y(p),pointercancel:y(m),lostpointercapture:y(g),keydown:w};function $(M){for(let[S,C]of Object.entries(k))e.ownerDocument.defaultView[M](S,C,{capture:!0})}e.addEventListener("pointerdown",h)}var jm=(e,{x:t,y:s})=>Math.hypot(e.clientX-t,e.clientY-s);var $i={similarity:"similarity",number:"unit number",now:"value at this step",mean:"mean over the text"},Hl={similarity:"similarity",number:"number",now:"value",mean:"mean"};function _l(e,t,s,n){let r=Array.from({length:e.H},(a,l)=>l),o=a=>r.map(l=>[a(l),l]).sort((l,c)=>c[0]-l[0]||l[1]-c[1]).map(([,l])=>l);return t==="similarity"?Array.from(e.array("order")):t==="now"?o(a=>e.at(s,n,a)):t==="mean"?o(a=>e.column(s,a).reduce((l,c)=>l+c,0)):r}function Mi(e,t,s,n){let r=new Uint8ClampedArray(4*e.T*e.H),o=e.signal(t);return s.forEach((a,l)=>{for(let c=0;c<e.T;c++){let h=n(o[c*e.H+a]),u=4*(l*e.T+c);r[u]=h[0],r[u+1]=h[1],r[u+2]=h[2],r[u+3]=255}}),r}function Fs(e,t,s){let n=e.P.roles.kind(t)==="gate",r=s===1||s>=10?0:s<1?2:1,o=n?["0","1"]:[B(-s,r),B(s,r,!0)],a=Array.from({length:10},(l,c)=>{let h=n?c/9:s*(2*c/9-1),u=i("i");return u.style.background=lt(e.palette.of(t,h,s)),u});return[i("b",{class:`s-${t}`},t),` ${o[0]} `,i("span",{},...a),` ${o[1]}`]}function hn(e){let t=i("h2",{},re("map","Gates and states")," "),s=i("small",{class:"wide"});t.append(s);let n=i("span",{class:"legend","aria-hidden":"true"}),r=i("select",{"aria-label":"Order of the rows"},...Object.entries($i).map(([C,x])=>i("option",{value:C},x)));r.addEventListener("change",()=>{e.set({sort:r.value}),e.root.focus({preventScroll:!0})});let o=i("label",{class:"sort"},i("span",{class:"by"},re("similarity order","rows by")," "),r),a=i("div",{class:"maps"}),l=i("div",{class:"tag",role:"tooltip"});l.hidden=!0;let c=i("span",{class:"r tools"},n,o),h=i("div",{class:"hd"},t,c),u=i("div",{},h,a,l),d=[],f={},p=null;function m(){let{P:C}=e;d=C.signals.map(x=>{let A=i("b",{class:`s-${x}`},x),z=i("span",{class:"v"}),v=i("button",{type:"button",class:"gl","data-term":x,"data-act":"Click: enlarge this map and colour the words by it."},A,z,i("span",{class:"nm"},e.P.roles.word(x)));v.addEventListener("click",()=>e.look(x));let b=i("canvas",{role:"img"}),T=i("span",{class:"unit","data-term":"unit","aria-hidden":"true"}),O=W("svg",{class:"mark","aria-hidden":"true"},W("rect",{class:"halo"}),W("rect",{class:"edge"}),W("path")),L=i("div",{class:"map"},v,b,O,T);return ct(b,{press(N){let[E,P]=g(N,b);return e.pick(P),e.go(E),N.pointerType!=="touch"},move:N=>e.go(g(N,b)[0])}),b.addEventListener("pointermove",N=>y(N,b,x)),b.addEventListener("pointerleave",()=>l.hidden=!0),{name:x,row:L,canvas:b,label:v,value:z,unit:T,box:O}}),a.replaceChildren(...d.map(x=>x.row))}function g(C,x){let{P:A,G:z}=e,v=x.getBoundingClientRect(),b=Math.floor((C.clientY-v.top)/v.height*A.H);return[z.step(C.clientX-v.left+z.gutter),e.order[Math.max(0,Math.min(A.H-1,b))]]}function y(C,x,A){let[z,v]=g(C,x),b=u.getBoundingClientRect();l.textContent=`${A} ${B(e.P.at(A,z,v),4)} · unit ${v} · step ${z+1} “${ge(e.P.shown[z],24)}”`,l.hidden=!1;let T=l.offsetWidth;l.style.left=`${Math.max(0,Math.min(b.width-T,C.clientX-b.left+12))}px`,l.style.top=`${C.clientY-b.top-30}px`}let w=()=>{let{P:C,rem:x,low:A,small:z}=e,v=(z?4.2:A?2.5:2.75)*x,b=Math.max(1.5*v,(z?9:A?6.6:7.7)*x-(e.extra??0)),T=(6-C.signals.length)*(v+.44*x),O=z?0:T/C.signals.length;return L=>Math.round((L===e.S.focus?b:v)+O)};function k(){let{P:C}=e;f={};for(let x of C.signals){let A=e.full(x),z=i("canvas",{width:C.T,height:C.H}),v=Mi(C,x,e.order,b=>e.palette.of(x,b,A));z.getContext("2d").putImageData(new ImageData(v,C.T,C.H),0,0),f[x]=z}}function $(){let{P:C,G:x,S:A}=e,z=devicePixelRatio||1,v=w(),b=x.width-x.gutter,T=x.cw>=14?Math.max(1,Math.round(z)):0;for(let{name:O,row:L,canvas:N,label:E}of d){let P=v(O),_=O===A.focus;L.style.height=`${P}px`,L.classList.toggle("focused",_),E.setAttribute("aria-pressed",String(_)),N.width=Math.round(b*z),N.height=Math.round(P*z),N.style.cssText=`left:${x.gutter}px;width:${b}px;height:${P}px`;let H=N.getContext("2d");H.imageSmoothingEnabled=!1,H.drawImage(f[O],x.a,0,x.n,C.H,0,0,N.width,N.height);for(let q=1;T&&q<=x.n;q++)H.clearRect(Math.round(q*x.cw*z)-T,0,T,N.height);N.setAttribute("aria-label",`Map of ${O}, ${e.P.roles.word(O)}: ${C.H} units by ${C.T} steps. The numbers are in the table.`)}n.replaceChildren(...Fs(e,A.focus,e.full(A.focus))),s.textContent=`each row is one of ${C.H} ${C.H===1?"unit":"units"}`}function M(){let{P:C,G:x,S:A}=e,z=e.order.indexOf(A.unit),v=w();for(let{name:b,unit:T,box:O}of d){let L=v(b),N=L/C.H,E=z*N,[P,_,H]=O.children,q=A.mode==="mean";O.style.display=q?"none":"",T.textContent=q||b!==A.focus||e.small?"":`unit ${A.unit}`,T.style.top=`${Math.max(2.5*e.rem,Math.min(L-16,E+N/2-8))}px`;let F=b===A.focus;for(let[j,R]of[[P,3],[_,1.5]]){j.style.display=F?"":"none";let D={x:x.gutter-R,y:E-R,width:x.width-x.gutter+2*R-1,height:N+2*R};for(let[I,V]of Object.entries(D))j.setAttribute(I,V)}H.style.display=F?"none":"",H.setAttribute("d",`M${x.gutter-2} ${E+N/2}l-6 -4v8z`)}}function S(){let{P:C,S:x}=e;for(let{name:A,value:z}of d){let v=x.mode==="mean"?C.mean(A)[x.t]:C.at(A,x.t,x.unit),b=e.P.roles.kind(A)==="gate";z.textContent=B(v,2,!b),z.className=`v s-${b?A:Ce(v)}`}}return{el:u,head:h,tools:c,draw(C){let{P:x,S:A}=e;C("picture")&&p!==x.signals.join()&&(m(),p=x.signals.join()),r.value=A.sort,C("picture","theme","order")&&k(),C("picture","theme","size","view","focus","order")&&$(),C("picture","size","focus","unit","order")&&M(),S()}}}var Hm=["display","gridTemplateColumns","columnGap","padding"];function Fl(e){let{root:t,main:s}=e,n=null,r=()=>{if(n||e.closed)return;let{theme:o}=e.S,a=[];o==="dark"&&e.set({theme:"light"});let l=e.unvisited?.()??[],c=(g,y)=>{a.push([g,g.getAttribute("style")]),Object.assign(g.style,y)},h=g=>[g,{width:`${g.offsetWidth}px`,height:`${g.offsetHeight}px`}],u=[...t.querySelectorAll("*")].filter(g=>g.offsetWidth&&getComputedStyle(g).display==="grid").map(g=>[g,{gridTemplateColumns:getComputedStyle(g).gridTemplateColumns}]),d=[...t.querySelectorAll(".plot, .chart, .bk, canvas, .cell > svg")].filter(g=>g.offsetWidth).map(h),f=getComputedStyle(s),p=Object.fromEntries(Hm.map(g=>[g,f[g]])),m=t.clientWidth;c(s,{...p,width:`${s.offsetWidth}px`}),c(e.time,{width:`${e.time.offsetWidth}px`});for(let[g,y]of[...u,...d])c(g,y);t.style.setProperty("--wide",`${m}px`),t.style.setProperty("--fit",Math.min(1.1,1500/m));for(let g of l)g.classList.add("unvisited");t.classList.toggle("partly",l.length>0),t.classList.toggle("wasdark",o==="dark"),n=()=>{for(let[g,y]of a.reverse())y===null?g.removeAttribute("style"):g.setAttribute("style",y);for(let g of l)g.classList.remove("unvisited");o==="dark"&&e.set({theme:o}),n=null}};addEventListener("beforeprint",r),addEventListener("afterprint",()=>n?.())}var ql=`.touring {
  border-radius: 99px;
  font-weight: 600;
  white-space: nowrap;
}
.touring[aria-expanded="true"] {
  border-color: var(--ink);
}
.touring .short {
  display: none;
}
/* what a card is not about fades, and wakes where a person goes there */
.tour-veil,
.tour-frame,
.tour-lead {
  position: fixed;
  pointer-events: none;
}
.tour-veil {
  inset: 0;
  z-index: 31;
  background: var(--bg);
  opacity: 0.62;
  transition: opacity 0.2s;
}
.tour-veil.awake {
  opacity: 0.15;
}
.tour-frame {
  z-index: 32;
  border: 3px solid var(--ink);
  border-radius: 12px;
}
.tour-lead {
  inset: 0;
  z-index: 32;
  width: 100%;
  height: 100%;
}
.tour-lead path {
  fill: none;
  stroke: var(--ink);
  stroke-width: 3;
  stroke-linejoin: round;
}
.tour .tour-card {
  position: fixed;
  z-index: 36;
  width: min(26rem, calc(100vw - 24px));
  max-height: calc(100vh - 24px);
  overflow: auto;
  background: var(--surf);
  color: var(--ink);
  border: 3px solid var(--ink);
  border-radius: 14px;
  padding: 0.9rem 1.25rem 1.1rem;
  box-shadow: 0 10px 34px rgb(0 0 0 / 0.16);
  outline: none;
  font-size: max(1rem, 14px);
}
.tour .tour-head {
  display: flex;
  align-items: center;
  gap: 0.6rem;
  margin: 0 -0.4rem 0.3rem 0;
}
.tour .tour-stop {
  white-space: nowrap;
  font-size: max(0.875rem, 13px);
  color: var(--ink2);
}
.tour .tour-dots {
  display: flex;
  align-items: center;
}
.tour .tour-dot {
  width: 1.5rem;
  height: 1.75rem;
  display: grid;
  place-items: center;
  border: 0;
  background: none;
  padding: 0;
}
.tour .tour-dot::after {
  content: "";
  width: 0.56rem;
  height: 0.56rem;
  border-radius: 99px;
  border: 1.75px solid var(--ink3);
}
.tour .tour-dot.done::after {
  background: var(--ink3);
}
.tour .tour-dot[aria-current="step"]::after {
  width: 1.3rem;
  background: var(--ink);
  border-color: var(--ink);
}
.tour .tour-dot:hover::after {
  border-color: var(--ink);
}
.tour .tour-shut {
  margin-left: auto;
  flex: none;
  width: max(2.25rem, 32px);
  height: max(2.25rem, 32px);
  display: grid;
  place-items: center;
  border: 0;
  border-radius: 8px;
  background: none;
}
.tour .tour-shut:hover {
  background: var(--sunk);
}
.tour .tour-shut path,
.tour .tour-tick path {
  fill: none;
  stroke: currentColor;
  stroke-width: 2.4;
  stroke-linecap: round;
  stroke-linejoin: round;
}
.tour h2 {
  margin: 0 0 0.45rem;
  font-size: max(1.4rem, 19px);
  font-weight: 700;
  line-height: 1.15;
  letter-spacing: -0.02em;
  text-wrap: balance;
}
.tour .tour-says {
  margin: 0 0 0.8rem;
  color: var(--ink);
  font-size: max(1.0625rem, 15px);
  line-height: 1.45;
  text-wrap: pretty;
}
.tour .tour-do {
  display: grid;
  grid-template-columns: 1.7rem 1fr auto;
  align-items: center;
  gap: 0.25rem 0.6rem;
  min-height: 4.2rem;
  margin-bottom: 0.9rem;
  padding: 0.6rem 0;
  border: solid var(--rule);
  border-width: 1px 0;
  line-height: 1.35;
}
.tour .tour-tick {
  width: 1.5rem;
  height: 1.5rem;
  display: grid;
  place-items: center;
  border: 2px dashed var(--ink3);
  border-radius: 99px;
  color: transparent;
}
.tour .ok .tour-tick {
  border: 2px solid var(--ink);
  background: var(--ink);
  color: var(--bg);
}
.tour .tour-hand {
  display: flex;
  gap: 0.35rem;
}
.tour .tour-key {
  min-width: max(2.75rem, 40px);
  height: max(2.75rem, 40px);
  border: 1.5px solid var(--rule2);
  border-radius: 7px;
  background: var(--bg);
  font-size: 1.1rem;
}
.tour .tour-key:hover {
  border-color: var(--ink);
}
.tour .tour-foot {
  display: flex;
  gap: 0.6rem;
  align-items: center;
  height: auto;
  overflow: visible;
}
.tour .tour-foot .btn {
  min-height: max(2.5rem, 36px);
  padding: 0.3rem 1rem;
  display: flex;
  align-items: center;
  font-size: inherit;
  font-weight: 600;
  color: var(--ink);
  text-decoration: none;
}
.gs .tour .tour-foot .main {
  background: var(--ink);
  border-color: var(--ink);
  color: var(--bg);
}
/* its words come with the picture that they are of */
.tour .coming .tour-says,
.tour .coming .tour-task {
  visibility: hidden;
}
@media (max-width: 1023px) {
  .touring .long {
    display: none;
  }
  .touring .short {
    display: inline;
  }
}
@media (max-width: 760px) {
  .touring.btn {
    padding: 0 0.25rem;
    min-width: 2.75rem;
    margin-left: auto;
    border-color: transparent;
    text-decoration: underline;
    text-underline-offset: 0.25em;
    text-decoration-color: var(--rule2);
  }
  .tour .tour-card {
    left: 0;
    right: 0;
    bottom: 0;
    width: auto;
    max-height: 58vh;
    border-width: 2px 0 0;
    border-radius: 16px 16px 0 0;
    padding: 0.5rem 1.1rem 0.8rem;
    box-shadow: 0 -8px 30px rgb(0 0 0 / 0.16);
  }
  .tour h2 {
    margin-bottom: 0.3rem;
    font-size: 1.3rem;
  }
  .tour .tour-says {
    margin-bottom: 0.6rem;
    font-size: 1rem;
    line-height: 1.4;
  }
  .tour .tour-do {
    min-height: 3.4rem;
    padding: 0.35rem 0;
    margin-bottom: 0.6rem;
  }
  .tour .tour-shut,
  .tour .tour-key,
  .tour .tour-foot .btn {
    min-width: 2.75rem;
    min-height: 2.75rem;
  }
  .tour .tour-dot {
    height: 2.75rem;
  }
  .toured main {
    padding-bottom: 62vh;
  }
}
@media (forced-colors: active) {
  .tour-veil {
    display: none;
  }
  .tour-lead path {
    stroke: CanvasText;
  }
}
@media print {
  .tour,
  .touring {
    display: none !important;
  }
}
`;var Gr=18,ks=12,Fm=6,Lt=14,qm=400,Rl=3,Il=120,Rm=700,ut=(e,t)=>({text:B(t),cls:e}),Ct=e=>({text:B(e,2,!0),cls:Ce(e)}),Jn=e=>({text:e,cls:"b"}),Im=e=>e.map(t=>t.text??t).join(""),Wl=e=>e.map(t=>typeof t=="string"?t:t.cls==="b"?i("b",{},t.text):i("b",{class:`n s-${t.cls}`},t.text));function qs(e,t=Fm){let s=e.filter(o=>o.right>o.left&&o.bottom>o.top);if(!s.length)return null;let n=o=>Math.min(...s.map(a=>a[o]))-t,r=o=>Math.max(...s.map(a=>a[o]))+t;return{left:n("left"),top:n("top"),right:r("right"),bottom:r("bottom")}}var Xn=(e,t)=>Math.max(0,Math.min(e.right,t.right)-Math.max(e.left,t.left))*Math.max(0,Math.min(e.bottom,t.bottom)-Math.max(e.top,t.top));function Wm(e,{width:t,height:s},n,r=[]){let o=(d,f,p,m,g,y)=>[...new Set([d,f-p,(d+f-p)/2,m,g-p,...y])].map(w=>Math.max(m,Math.min(g-p,w))),a=[e,...r],l=o(e.left,e.right,t,ks,n.width-ks,a.flatMap(d=>[d.right+Gr,d.left-Gr-t])),c=o(e.top,e.bottom,s,n.top+ks,n.height-ks,a.flatMap(d=>[d.bottom+Gr,d.top-Gr-s])),h=null,u=1/0;for(let d of l)for(let f of c){let p={left:d,top:f,right:d+t,bottom:f+s},m=Math.hypot(Math.max(0,e.left-p.right,p.left-e.right),Math.max(0,e.top-p.bottom,p.top-e.bottom)),g=1e6*Xn(p,e)+1e3*r.reduce((y,w)=>y+Xn(p,w),0)+m+Math.abs(f-e.top)/4;g<u&&([h,u]=[{left:d,top:f},g])}return h}function Dm(e,t,s){let n=([d,f],[p,m])=>{let[g,y]=f===m?[0,Rl]:[Rl,0];return s.every(w=>w.right<=Math.min(d,p)-g||w.left>=Math.max(d,p)+g||w.bottom<=Math.min(f,m)-y||w.top>=Math.max(f,m)+y)},r=(d,f,p)=>f<d?[]:Array.from({length:Math.floor((f-d)/p)+1},(m,g)=>d+g*p),o=d=>d.slice(1).reduce((f,[p,m],g)=>f+Math.abs(p-d[g][0])+Math.abs(m-d[g][1]),0),a=(...d)=>o(d)<=qm&&d.slice(1).every((f,p)=>n(d[p],f))&&d,[l,c]=t.left>=e.right?[e.right,t.left]:t.right<=e.left?[e.left,t.right]:[null,null],[h,u]=t.top>=e.bottom?[e.bottom,t.top]:t.bottom<=e.top?[e.top,t.bottom]:[null,null];if(l!==null)for(let d of r(Math.max(e.top,t.top)+Lt,Math.min(e.bottom,t.bottom)-Lt,2)){let f=a([l,d],[c,d]);if(f)return f}if(h!==null)for(let d of r(Math.max(e.left,t.left)+Lt,Math.min(e.right,t.right)-Lt,2)){let f=a([d,h],[d,u]);if(f)return f}if(l===null||h===null)return null;for(let d of r(e.top+Lt,e.bottom-Lt,6))for(let f of r(t.left+Lt,t.right-Lt,12)){let p=a([l,d],[f,d],[f,u]);if(p)return p}for(let d of r(e.left+Lt,e.right-Lt,6))for(let f of r(t.top+Lt,t.bottom-Lt,12)){let p=a([d,h],[d,f],[c,f]);if(p)return p}return null}function Bm(e){let t=[];for(let s of e){let n=[s];for(let r of t)n=n.flatMap(o=>{if(!Xn(o,r))return[o];let[a,l]=[Math.max(o.top,r.top),Math.min(o.bottom,r.bottom)];return[{...o,bottom:a},{...o,top:l},{...o,top:a,bottom:l,right:r.left},{...o,top:a,bottom:l,left:r.right}].filter(c=>c.right>c.left&&c.bottom>c.top)});t.push(...n)}return t}var Dl={ArrowLeft:["←","One step back"],ArrowRight:["→","One step on"],ArrowUp:["↑","The unit above"],ArrowDown:["↓","The unit below"],Home:["⇤","First step"],End:["⇥","Last step"]},Bl=(e,t)=>W("svg",{viewBox:"0 0 16 16",width:t,height:t,"aria-hidden":"true"},W("path",{d:e}));function Vl(e,t){if(!t)return{el:i("div",{hidden:!0}),entry:null,at:null,moves:{},draw(){}};let{stops:s}=t,n=s.length,r=null,o=null,a=null,l=null,c=new Set;G();let h=(ne,ue,ce,Ae={})=>{let Te=i("button",{type:"button",class:ne,...Ae},ue);return Te.addEventListener("click",ce),Te},u=i("span",{class:"long"}),d=i("span",{class:"short"}),f=i("button",{type:"button",class:"btn touring","aria-haspopup":"dialog",title:"A guided tour of this page (key t)"},u,d);f.addEventListener("click",R);let p=i("span",{class:"tour-stop"}),m=s.map((ne,ue)=>h("tour-dot","",()=>V(ue+1),{"aria-label":`Stop ${ue+1}: ${ne.title}`,title:ne.title})),g=i("h2",{id:"tour-title"}),y=i("p",{class:"tour-says",id:"tour-says"}),w=i("span",{class:"tour-tick","aria-hidden":"true"},Bl("M3 8.5l3.5 3.5L13 4.500",13)),k=i("span",{class:"tour-task"}),$=i("span",{class:"tour-hand"}),M=i("div",{class:"tour-do"},w,k,$),S=h("btn","Back",()=>V(r-1)),C=h("btn main","",()=>{I(a??r,{anew:!0}),X()}),x=h("btn main","Next →",()=>V(r+1)),A=i("a",{class:"btn main"}),z=h("tour-shut",Bl("M2 2l12 12M14 2L2 14",16),()=>Y(),{"aria-label":"Close the tour",title:"Close (Esc)"}),v=i("p",{class:"unseen",role:"status"}),b=i("div",{class:"tour-card",role:"dialog","aria-modal":"false","aria-labelledby":"tour-title","aria-describedby":"tour-says",tabindex:"-1"},i("div",{class:"tour-head"},p,i("span",{class:"tour-dots"},...m),z),g,y,M,i("div",{class:"tour-foot"},S,i("span",{class:"sp"}),C,x,A)),T=i("style"),O=i("div",{class:"tour-veil"}),L=i("div",{class:"tour-frame"}),N=W("path"),E=W("svg",{class:"tour-lead","aria-hidden":"true"},N),P=i("div",{class:"tour"},T,O,L,E,b,v),_=(ne,ue)=>ne.toggleAttribute("hidden",!ue),H=()=>s[(a??r)-1],q=ne=>({...e.state.usual("server"),...ne.state(e)}),F=ne=>e.state.of("server").filter(ne),j=ne=>!Yn(F(({name:ue})=>!ne.free?.includes(ue)),q(ne),e.values).length;function R(){return r!==null||a!==null?Y():D(o??1)}function D(ne){if(!e.P)return;Yn(F(({name:ce})=>t.of.includes(ce)),q(s[ne-1]),e.values).length?(a=ne,K(),X()):(I(ne,{anew:!0}),X())}function I(ne,{anew:ue=!1,atOnce:ce=!1}={}){[r,a,o]=[ne,null,null];let{theme:Ae}=e.S;e.state.visit({theme:Ae,...s[ne-1].state(e),tour:ne},ue),O.classList.remove("awake"),K(),Ee(ce)}function V(ne){r===null||ne<1||ne>n||I(ne)}function Y(){let ne=P.contains(e.root.getRootNode().activeElement);[o,r,a]=[r??o,null,null],K(),se(),e.keep(),ne&&f.focus({preventScroll:!0})}function G(){let ne=Ae=>Number.isInteger(Ae)&&Ae>=1&&Ae<=n,{stop:ue,done:ce}=e.state.beside.tour??{};ne(ue)&&(o=ue);for(let Ae of Array.isArray(ce)?ce.filter(ne):[])c.add(Ae)}function se(){let ne={stop:r??o,done:[...c]};ne.stop===null||JSON.stringify(ne)===JSON.stringify(e.state.beside.tour)||e.state.note({tour:ne})}function X(){requestAnimationFrame(()=>!b.hidden&&b.focus({preventScroll:!0}))}function Z(){e.root.getRootNode().activeElement!==b&&ie(v,`${g.textContent}. ${y.textContent}`)}function ae(){let{values:ne,given:ue}=e.state.asked,ce=ne.tour,Ae=[...ue].every(Te=>["tour","theme","embed"].includes(Te));if(l=e.state.asked,ce!==r){if(ce!==null&&(ce<1||ce>n)){[r,a]=[null,null];let Te=`The address asks for stop ${ce} of the tour, which has ${n}. “Take the tour” begins it.`;queueMicrotask(()=>{e.notices=[...e.notices,Te],e.draw(new Set(["notice"]))});return}ce===null&&r!==null&&(o=r),[r,a]=[ce,ce===null?a:null],ce!==null&&(o=null,Ae?queueMicrotask(()=>I(ce,{atOnce:!0})):Ee(!0),X())}}let te="",U="";function K(){let ne=H(),ue=a??r;e.root.classList.toggle("toured",ne!==void 0);let ce=r??o;ie(u,ce===null?"Take the tour":`Tour ${ce} of ${n}`),ie(d,ce===null?"Tour":`Tour ${ce}`),Le(f,{"aria-expanded":ne!==void 0,"aria-label":u.textContent}),_(b,ne!==void 0);let Ae=a===null&&ne?.folds;if(ie(T,Ae?`@media screen and (max-width: 760px) { :is(${Ae}) { display: none !important } }`:""),!ne){for(let Qt of[O,L,E])_(Qt,!1);te="";return}let Te=e.returning&&a===null,He=a===null&&!Te&&j(ne),Ie=a!==null||!Te&&!He;(Te||b.classList.contains("coming"))&&(ke=null),b.classList.toggle("coming",Te),ie(p,`Tour, ${ue} of ${n}`);let Ht=He&&ne.done(e.values,e);Ht&&!c.has(ue)&&(c.add(ue),ie(v,`Done. ${Im(ne.did(e))}`)),m.forEach((Qt,Er)=>{Qt.classList.toggle("done",c.has(Er+1)),Le(Qt,{"aria-current":Er+1===ue?"step":"false"})});let Ye=Ie?[a===null?Q():J()]:He?ne.says(e):[],yt=He?Ht?ne.did(e):[Jn("Do it: "),ne.act]:[],bs=JSON.stringify([ue,Ie,Ye,yt,Te]);if(bs===te)return qe();te=bs,ie(g,Ie?"The tour has an example of its own":ne.title),Te||y.replaceChildren(...Wl(Ye)),_(M,!Ie),M.classList.toggle("ok",c.has(ue)),He&&k.replaceChildren(...Wl(yt));let xs=ne.hand??[];$.dataset.keys!==xs.join()&&($.dataset.keys=xs.join(),$.replaceChildren(...xs.map(Qt=>h("tour-key",Dl[Qt][0],()=>e.moves()[Qt](),{"aria-label":Dl[Qt][1]})))),_(S,!Ie&&ue>1),_(C,Ie),ie(C,a===null?"Show the example again":"Open the example");let Jt=ue===n;if(_(x,!Ie&&!Jt),_(A,!Ie&&Jt&&e.inPage),Jt&&e.inPage){let[Qt,Er]=t.onward,$u=new URL(`./${Qt}`,location.href).href;ie(A,Er),A.href=e.state.link({theme:e.S.theme,tour:1},{base:$u})}let kt=`${ue} ${Ie}`;return!Te&&kt!==U&&Z(),Te||(U=kt),qe()}let J=()=>`It is told on ${t.example}, and opens it. What you have here is kept: the browser’s Back button returns to it.`,Q=()=>`This stop is about ${t.example}, and the page shows something else now.`,de=0,he=0,le=0,$e=!1,oe=[],ke=null,ve=null,qe=()=>de||=requestAnimationFrame(kr),Re=ne=>ne?[...e.root.querySelectorAll(ne)].filter(ue=>ue.checkVisibility()).map(ue=>ue.getBoundingClientRect()):[];function kr(){de=0;let ne=H();if(!ne||b.hidden)return;let ue=!C.hidden,ce=ue?null:qs(Re(ne.at)),Ae=e.root.querySelector("header")?.getBoundingClientRect(),[Te,He]=[innerWidth,innerHeight];for(let Ye of[O,L])_(Ye,ce!==null);if(e.small)b.style.left=b.style.top="",ke=null;else{let Ye={width:b.offsetWidth,height:b.offsetHeight},yt={top:Math.max(0,Ae?.bottom??0),width:Te,height:He},bs={left:Te,right:Te,top:yt.top,bottom:yt.top},Jt=(kt=>kt&&kt.top>=yt.top+ks&&kt.top+Ye.height<=He-ks&&kt.of===ne&&(!ce||!Xn({...kt,right:kt.left+Ye.width,bottom:kt.top+Ye.height},ce)))(ke)?ke:Wm(ce??bs,Ye,yt,[...Re(ne.lit),...Re(ne.clear)].map(kt=>qs([kt],0)).filter(Boolean));ke={left:Jt.left,top:Jt.top,of:ne},b.style.left=`${Jt.left}px`,b.style.top=`${Jt.top}px`}if(_(E,!1),!ce)return;Object.assign(L.style,{left:`${ce.left}px`,top:`${ce.top}px`,width:`${ce.right-ce.left}px`,height:`${ce.bottom-ce.top}px`}),oe=[ce,...Re(ne.lit).map(Ye=>qs([Ye],2)),...Ae?[qs([Ae],0)]:[]].filter(Boolean);let Ie=Bm(oe).map(({left:Ye,top:yt,right:bs,bottom:xs})=>`M${Ye} ${yt}H${bs}V${xs}H${Ye}Z`);if(O.style.clipPath=`path(evenodd, "M0 0H${Te}V${He}H0Z${Ie.join("")}")`,e.small||le)return;let Ht=Dm(ce,b.getBoundingClientRect(),Pe(qs([ce,b.getBoundingClientRect()])));_(E,Ht!==null),Ht&&N.setAttribute("d",`M${Ht.map(Ye=>Ye.join(" ")).join("L")}`)}function Pe(ne){let ue=[],ce=document.createRange(),Ae=document.createTreeWalker(e.root,NodeFilter.SHOW_TEXT);for(let Te=Ae.nextNode();Te;Te=Ae.nextNode())if(!(!Te.nodeValue.trim()||P.contains(Te)||Te.parentNode.nodeName==="style")){ce.selectNodeContents(Te);for(let He of ce.getClientRects())Xn(He,ne)&&ue.push(He)}return ue}function Ee(ne=!1){clearTimeout(he),$e=!0,requestAnimationFrame(()=>it(ne||matchMedia("(prefers-reduced-motion: reduce)").matches));let ue=()=>$e&&!he&&it(!0),ce=()=>{he=le?window.setTimeout(ce,Il):0,ue()};he=window.setTimeout(ce,Rm),!ve&&(ve=new ResizeObserver(ue),ve.observe(e.main))}function it(ne){let ue=H();if(!ue||a!==null)return;for(let Jt of e.root.querySelectorAll(ue.at))Jt.closest("details:not([open])")?.setAttribute("open","");let ce=qs(Re(ue.at));if(!ce)return qe();let{words:Ae}=e,He=(e.small&&Ae&&!Ae.querySelector(ue.at)&&getComputedStyle(Ae).position==="sticky"?Ae.offsetHeight:0)+ks,Ie=(e.small?b.getBoundingClientRect().top:innerHeight)-ks,Ht=e.small&&qs([ce,...Re(ue.lit)],0);Ht&&Ht.bottom-Ht.top<=Ie-He&&(ce=Ht);let Ye=ce.bottom-ce.top;if(ce.top>=He&&ce.bottom<=Ie)return qe();let yt=ce.top<He?He:Ie-Ye,bs=Math.abs(ce.top-yt)>innerHeight/2,xs=Ye>Ie-He||e.small?He:bs?He+(Ie-He-Ye)/2:yt;return scrollTo({top:scrollY+ce.top-xs,behavior:ne?"instant":"smooth"}),qe()}let $r=()=>{b.hidden||(clearTimeout(le),le=window.setTimeout(()=>{le=0,qe()},Il),qe())},Ns=()=>$e=!1;addEventListener("scroll",$r,{capture:!0,passive:!0}),addEventListener("resize",qe),addEventListener("wheel",Ns,{passive:!0}),addEventListener("touchmove",Ns,{passive:!0});let Mr=ne=>{if(b.hidden)return;let ue=ne.composedPath()[0],ce=ne.clientX===void 0?ue.getBoundingClientRect?.():null,[Ae,Te]=ce?[(ce.left+ce.right)/2,(ce.top+ce.bottom)/2]:[ne.clientX,ne.clientY],He=P.contains(ue)||oe.some(Ie=>Ae>=Ie.left&&Ae<=Ie.right&&Te>=Ie.top&&Te<=Ie.bottom);O.classList.toggle("awake",!He&&ue!==e.root)},Rn="";e.root.addEventListener("pointermove",ne=>{let ue=Rn;Rn=`${ne.clientX} ${ne.clientY}`,ue!==Rn&&Mr(ne)}),e.root.addEventListener("focusin",Mr);let Sr=ne=>{ne.key!=="Escape"||ne.defaultPrevented||b.hidden||ne.composedPath()[0].closest?.("dialog, .popover, input:not([type=range], [type=checkbox]), textarea, select")||(Y(),ne.preventDefault())},Xa=e.inPage?document:e.root;return Xa.addEventListener("keydown",Sr),e.model.on("remove",()=>{clearTimeout(he),clearTimeout(le),cancelAnimationFrame(de),ve?.disconnect(),removeEventListener("scroll",$r,!0),removeEventListener("resize",qe),removeEventListener("wheel",Ns),removeEventListener("touchmove",Ns),Xa.removeEventListener("keydown",Sr)}),K(),{el:P,entry:f,get at(){return r},moves:{t:R,n:()=>V(r+1),b:()=>V(r-1)},draw(){e.P&&(l!==e.state.asked&&!e.returning&&ae(),K(),se())}}}var st=["picture","size","theme","view","focus","unit","step"],Um={t:["step"],unit:["unit","step"],mode:["unit","step"],focus:["focus","step"],sort:["focus","unit","step"],view:["view","step"],theme:["theme",...st],playing:["play"],speed:["play"],pane:["pane",...st],probe:["probe","size","step"],by:["by","step"]},Yr=40,Gm=4e3;async function Ym(){let e=AbortSignal.timeout(Gm);try{return(await fetch("./static/js/bokeh.min.js",{method:"HEAD",cache:"no-store",signal:e})).ok}catch{return!1}}function Km(){let{socket:e}=window.gatescope??{},t=e?.onclose;t&&(Object.assign(e,{onmessage:null,onerror:null,onclose:null}),e.close(),t.call(e,new CloseEvent("close")))}var dt=class{time=null;main=null;words=null;cursor=null;parts=[];questions=null;small=!1;low=!1;width=0;rem=16;order=[];sorted=null;ordered=0;unframed=null;noted=[];meanings=null;constructor({model:t,el:s},n){this.model=t,this.setup=t.setup,this.pages=t.pages,this.inPage=Object.keys(t.pages).length>0,this.state=new Ir(t.setup,this.inPage),this.returning=!1,this.P=null,this.S={t:0,unit:0,mode:"unit",focus:null,sort:"similarity",playing:!1,speed:1,view:{a:0,n:1},theme:this.startTheme()};let r=i("style");r.append(Cl+Nl+n+ql),this.root=i("div",{class:"gs",tabindex:"-1","data-theme":this.S.theme}),this.root.classList.toggle("page",this.inPage),s.append(r,this.root),this.state.asked.values.embed&&Ll(this),this.host=s.getRootNode().host??this.root,this.tour=Vl(this,this.guide);let o={knock:Ym,give:Km};this.line=new Ur({...this.inPage&&o,changed:(a,l)=>this.moved(a,l)}),this.inPage&&t.document?.on_event("connection_lost",(a,l)=>this.line.lost(l?.connection?.deref?.()))}listen(){let t=new ResizeObserver(()=>this.resize());t.observe(this.time),this.model.on("payload",()=>this.hear()),this.model.on("progress",()=>this.line.heard(!0)),this.state.listen(n=>{this.returning=!0,n.values.theme&&this.set({theme:n.values.theme}),this.back(n)}),this.model.on("remove",()=>{t.disconnect(),this.line.stop(),this.state.stop(),this.closed=!0,this.close()}),(this.inPage?document:this.root).addEventListener("keydown",n=>this.key(n)),this.root.addEventListener("click",n=>{n.detail&&n.target.closest?.("button")&&!n.target.closest(".popover")&&this.root.focus({preventScroll:!0})}),this.readTheme(),this.meanings=wl(this),this.parts.push(this.meanings),this.root.append(this.meanings.el),this.parts.push(this.tour),this.root.append(this.tour.el),this.inPage&&(document.getElementById("opening")?.remove(),this.unframed&&this.root.append(this.unframed),this.root.append(i("p",{class:"printnote"},"Sections that were not looked at are left out. Scroll through the page in light colours, and print it again.")),Fl(this))}close(){}get guide(){return null}receive(t){}back(t){}get notices(){return this.noted}set notices(t){this.noted=t}get behind(){return!1}get whose(){return""}get meanwhile(){return""}get values(){return{}}get wished(){return this.values}get connected(){return this.line.up}get busy(){return this.questions.busy}tell(t){this.line.asked(),this.model.send_msg(t)}hear(){this.line.heard();try{this.receive(this.model.payload)}catch(t){console.error(t),this.notices=["This answer cannot be shown: a fault in the program, which the browser's console names."],this.draw(new Set(["notice"]))}}moved(t,s){t==="closed"&&this.wentOff(),s==="closed"&&t==="open"&&this.cameBack(),this.mark(),this.draw(new Set(["notice","lost","busy","run"]))}wentOff(){this.questions?.hold()}cameBack(){this.questions?.resume()}get offline(){let{behind:t}=this,s=t?this.whose:this.meanwhile;return{silent:`The server has not answered for ${5e3/1e3} seconds; this page waits for it. ${s}`,closed:`Not connected, trying again. ${t?"What you ask is kept. ":""}${s}`,ended:"The server answers again, but no longer knows this page. Reload keeps what you typed."}[this.line.state]}mark(){let t=this.offline;this.root.classList.toggle("behind",t!==void 0&&this.behind),t!==this.saidOfLine&&(this.saidOfLine=t,this.draw(new Set(["notice"])))}reload(){this.state.reload(this.wished)}get settled(){return this.inPage&&!this.returning}keep(t=!1){this.settled&&this.state.keep(this.values,t)}get touches(){return Um}set(t){let s=new Set;for(let[n,r]of Object.entries(t))if(this.S[n]!==r){this.S[n]=r;for(let o of this.touches[n])s.add(o)}this.notices.length&&(t.t??t.unit)!==void 0&&!this.root.classList.contains("stale")&&(this.notices=[],s.add("notice")),t.theme&&this.readTheme(),s.size&&this.draw(s)}look(t){this.chosen=t,this.set({focus:t})}go(t){if(!this.P)return;t=Math.max(0,Math.min(this.P.T-1,t));let s=Kn(this.S.view,t,this.P.T);this.set(s.a===this.S.view.a&&s.n===this.S.view.n?{t}:{t,view:s})}walk(t){this.P&&this.go(this.P.beyond(this.S.t,t,this.S.by==="word"))}pick(t){this.P&&this.set({unit:Math.max(0,Math.min(this.P.H-1,t)),mode:"unit"})}full(t){return this.P.roles.kind(t)==="memory"?this.P.peak(t):1}startTheme(){return document.documentElement.dataset.theme??(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light")}readTheme(){this.root.dataset.theme=this.S.theme,this.inPage&&(document.documentElement.dataset.theme=this.S.theme);let t=getComputedStyle(this.root);this.font=t.fontFamily;let s=new Map;this.css=n=>(s.has(n)||s.set(n,t.getPropertyValue(n).trim()),s.get(n)),this.palette=jl(this.css)}resize(){let t=this.measure();!this.P||!t.width||Object.keys(t).every(s=>t[s]===this[s])||(this.resetView(t),this.draw(new Set(st)))}measure(){let t=this.root.clientWidth<=760;return{small:t,low:!t&&this.inPage&&innerHeight<800,width:Math.round(this.time.clientWidth),rem:parseFloat(getComputedStyle(document.documentElement).fontSize)}}resetView(t=this.measure()){Object.assign(this,t),this.placeWords();let n=(["bytes","characters"].includes(this.P.reads.kind)?this.small?1.8:1.2:this.small?2.6:2)*this.rem,r=zl(this.P.T,this.width-this.gutter,n);this.S.view=Kn({a:this.S.view.a,n:r},this.S.t,this.P.T)}placeWords(){let t=this.small?this.main:this.time;this.words.parentNode!==t&&t.prepend(this.words)}get fine(){return Math.max(.75*this.rem,12)}get gutter(){return Math.round(3.9*this.rem)}draw(t){if(!this.P)return;this.G=ns(this.S.view,this.P.T,this.width,this.gutter);let s=ki(t),{P:n,S:r}=this,o=[n,n.layer,r.sort,r.focus];o.some((a,l)=>a!==this.sorted?.[l])&&(this.order=_l(n,r.sort,r.focus,r.t),[this.sorted,this.ordered]=[o,r.t],t.add("order")),s("step","view","size")&&this.drawCursor();for(let a of this.parts)a.el.hidden||Tt(a,t)}drawCursor(){let{G:t,S:s,cursor:n}=this;n.style.display=t.sees(s.t)?"":"none",n.style.left=`${t.x(s.t)-1}px`,n.style.width=`${t.cw+1}px`}moves(){let{S:t,P:s}=this,n=this.order.indexOf(t.unit);return{w:()=>this.meanings.walk(),...this.tour.moves,ArrowLeft:()=>this.walk(-1),ArrowRight:()=>this.walk(1),Home:()=>this.go(0),End:()=>this.go(s.T-1),ArrowUp:()=>this.pick(this.order[(n-1+s.H)%s.H]),ArrowDown:()=>this.pick(this.order[(n+1)%s.H]),...Object.fromEntries(s.signals.map((r,o)=>[o+1,()=>this.look(r)]))}}key(t){if(this.closed||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return;let s=t.composedPath()[0];if(s.closest?.("dialog, .popover"))return;if(s.matches?.("input:not([type=range], [type=checkbox]), textarea, select")||s.isContentEditable){t.key==="Escape"&&this.root.focus();return}if(!this.P)return;let r=s.matches?.("input[type=range]"),o=s.matches?.("button, a, summary, input[type=checkbox]"),a=this.moves()[t.key];!a||r&&!/^[ ?a-z]$/.test(t.key)||o&&t.key===" "||(t.preventDefault(),a())}};var Xm=new Uint8Array(new Uint32Array([1]).buffer)[0]===1;function Ul(e){let t=new DataView(e.buffer,e.byteOffset).getUint32(0,!0);return[JSON.parse(new TextDecoder().decode(e.subarray(4,4+t))),e.subarray(4+t)]}function os(e){return Ul((e instanceof ArrayBuffer?new Uint8Array(e):new Uint8Array(e.buffer,e.byteOffset,e.byteLength)).slice())}function is(e){if(!Xm)throw new Error("a big-endian browser cannot read this picture");let[t,s]=os(e);return{...t,picture:s.length?new Rs(...Ul(s)):null}}var Rs=class{T=0;H=0;tokens=[];word=[];words=[];layers=[];symbols=[];near={};unknown=[];probes=[];follows=[];beside=null;shows=null;arrays={};roles=null;constructor(t,s){for(Object.assign(this,t),t.roles&&(this.roles=new Ar({...t,name:t.cell})),this.body=s,this.layer=(this.layers.length||1)-1;this.layer&&this.layers[this.layer].direction==="reverse";)this.layer-=1;this.cache=new Map}array(t){let s=this.arrays[t];if(!s)return null;let[n,r]=s,o=r.reduce((a,l)=>a*l,1);return new Float32Array(this.body.buffer,this.body.byteOffset+4*n,o)}kept(t,s){return this.cache.has(t)||this.cache.set(t,s()),this.cache.get(t)}signal(t){return this.kept(`${this.layer}.${t}`,()=>this.array(`${this.layer}.${t}`))}at(t,s,n){return s<0||s>=this.T?0:this.signal(t)[s*this.H+n]}mean(t){return this.kept(`mean ${this.layer}.${t}`,()=>{let s=this.signal(t),n=new Float32Array(this.T);for(let r=0;r<this.T;r++){let o=0;for(let a=0;a<this.H;a++)o+=s[r*this.H+a];n[r]=o/this.H}return n})}column(t,s){let n=this.signal(t),r=new Float32Array(this.T);for(let o=0;o<this.T;o++)r[o]=n[o*this.H+s];return r}peak(t){return this.kept(`peak ${this.layer}.${t}`,()=>this.signal(t).reduce((s,n)=>Math.max(s,Math.abs(n)),0))}reach(t,s){return(s===null?this.mean(t):this.column(t,s)).reduce((r,o)=>Math.max(r,Math.abs(o)),0)}get shown(){return this.kept("shown",()=>this.tokens.map(fe))}within(t){return t>0&&t<this.word.length&&this.word[t]===this.word[t-1]}beyond(t,s,n=!1){let r=t+s;if(n&&s>0)for(;this.within(r+1);)r+=1;if(n&&s<0){for(r=t;this.within(r);)r-=1;r-=1}return Math.max(0,Math.min(this.T-1,r))}get memory(){return this.roles.memory}get keeper(){return this.roles.keeper}halfLife(t){return this.signal("half")?.[t]??null}top(t,s="top"){let n=this.array(`${s}.id`),r=this.array(`${s}.p`),o=this.arrays[`${s}.id`][1][1];return Array.from({length:o},(a,l)=>[this.words[n[t*o+l]],r[t*o+l]])}};var Gl=`/* The page for a projector. Its text is a share of \`--p\`, never below 18 px; with a browser's zoom it grows as rem does. */
.present {
  --p: max(18px, 1.286rem, min(1.42vw, 2.5vh));
  position: fixed;
  inset: 0;
  z-index: 50;
  display: grid;
  grid-template-columns: calc(23 * var(--p)) minmax(0, 1fr);
  grid-template-rows: auto minmax(0, 1fr) auto;
  gap: calc(1.2 * var(--p)) calc(2.2 * var(--p));
  padding: calc(1.4 * var(--p)) calc(2 * var(--p)) calc(0.9 * var(--p));
  overflow: hidden auto;
  background: var(--bg);
  font-size: var(--p);
}
.presenting {
  height: 100vh;
  overflow: hidden;
}
.present .strip,
.present .notice,
.present .floor {
  grid-column: 1 / -1;
  min-width: 0;
}
.present .notice {
  max-width: none;
  padding: calc(0.35 * var(--p)) calc(0.8 * var(--p));
  font-size: max(18px, var(--p));
}
/* as on the page: a picture that is not of what is asked */
:is(.stale, .behind) .present :is(.strip, .told, .shows) {
  opacity: 0.5;
}
.present .strip {
  --bore: calc(1.35 * var(--p));
  --valve: calc(1.3 * var(--p));
  --least: calc(2.1 * var(--p));
}
.present .wd .t {
  white-space: pre;
}
.present .wd.unknown:not(.here) .t {
  outline: 1.5px dashed var(--ink2);
  outline-offset: -2px;
}
/* where the text goes on, the pipe does */
.present .from .wd:first-of-type .p {
  border-left-width: 0;
  border-radius: 0;
}
.present .on .wd:last-of-type .p {
  border-right-width: 0;
  border-radius: 0;
}
.present .told {
  display: flex;
  flex-direction: column;
  justify-content: space-between;
  gap: var(--p);
  min-width: 0;
  min-height: 0;
}
.tells {
  flex: 1 1 auto;
  min-height: 0;
  margin: 0;
  overflow: hidden;
  line-height: 1.36;
  letter-spacing: -0.015em;
  text-wrap: pretty;
  overflow-wrap: anywhere;
}
.tells b {
  font-weight: 650;
  unicode-bidi: isolate;
}
.tells .n {
  font-weight: 650;
  white-space: nowrap;
}
.given {
  flex: none;
  min-width: 0;
  padding-top: calc(0.5 * var(--p));
  border-top: 3px solid var(--ink);
}
.given small {
  display: block;
  font-size: var(--p);
  color: var(--ink2);
}
.given .big {
  height: calc(3 * var(--p));
  line-height: calc(3 * var(--p));
  overflow: hidden;
  white-space: nowrap;
  letter-spacing: -0.035em;
}
.given .big b {
  font-weight: 720;
}
.given .big span {
  font-weight: 600;
}
.given .others {
  display: flex;
  gap: calc(1.2 * var(--p));
  height: calc(1.5 * var(--p));
  overflow: hidden;
  color: var(--ink2);
  white-space: nowrap;
}
.gs .given .slot {
  width: 100%;
  height: calc(2.7 * var(--p));
  padding: 0;
  border: 2px dashed var(--ink);
  border-radius: 9px;
  background: none;
  line-height: 1;
  font-weight: 700;
}
.shows {
  display: grid;
  grid-template-rows: minmax(0, 1fr);
  min-width: 0;
  min-height: 0;
}
.shows svg {
  width: 100%;
  height: 100%;
  overflow: visible;
}
.shows svg text {
  font-family: var(--font);
  font-variant-numeric: tabular-nums;
}
.floor,
.floor .one {
  display: flex;
  align-items: center;
  gap: calc(0.6 * var(--p));
  color: var(--ink2);
  white-space: nowrap;
}
.floor .one {
  gap: calc(0.25 * var(--p));
  margin-left: calc(0.8 * var(--p));
}
.floor .one button {
  border: 0;
  background: none;
  padding: 0 calc(0.3 * var(--p));
  min-height: calc(2 * var(--p));
}
.gs .floor .unitno {
  width: calc(2.8 * var(--p));
}
.floor .whose {
  margin-left: calc(0.3 * var(--p));
}
.floor .btn {
  padding: calc(0.35 * var(--p)) calc(0.7 * var(--p));
}
.floor .btn[aria-pressed="true"] {
  border-color: var(--ink);
  box-shadow: inset 0 0 0 1px var(--ink);
  color: var(--ink);
}
.floor .transport {
  position: static;
  gap: calc(0.2 * var(--p));
  height: auto;
  padding: 0;
  border: 0;
  color: var(--ink);
}
.floor .tb,
.floor .speed {
  width: calc(2.2 * var(--p));
  height: calc(2.2 * var(--p));
  min-width: 0;
  padding: 0;
}
.floor .tb.play {
  width: calc(2.7 * var(--p));
}
.floor .tb svg {
  width: calc(1.05 * var(--p));
  height: calc(1.05 * var(--p));
}
.floor .where {
  margin-left: calc(0.4 * var(--p));
  font-size: var(--p);
}
.floor .where small {
  font-size: var(--p);
}
.floor .keys {
  display: none;
}
.presenting dialog,
.presenting .meaning {
  font-size: max(18px, 1.286rem);
}
.presenting .unframed {
  position: fixed;
  inset: auto 0 0 auto;
  z-index: 55;
}

@media (max-width: 1180px) and (min-width: 761px) {
  .present {
    grid-template-columns: calc(17 * var(--p)) minmax(0, 1fr);
  }
  .floor .speed,
  .floor .whose {
    display: none;
  }
}
/* too low for all of it at once, it scrolls */
@media (max-height: 559px) and (min-width: 761px) {
  .present {
    grid-template-rows: auto minmax(calc(24 * var(--p)), 1fr) auto;
  }
}
/* a projector is wider */
@media (max-width: 900px) {
  .presents {
    display: none;
  }
}
@media (max-width: 760px) {
  .present {
    --p: 1rem;
    display: flex;
    flex-direction: column;
  }
  .present > *,
  .tells {
    flex: none;
  }
  .shows svg {
    height: auto;
  }
  .floor,
  .floor .transport {
    flex-wrap: wrap;
  }
  .floor .one {
    margin-left: 0;
  }
}
@media print {
  .present {
    position: static;
    height: 100vh;
  }
  .floor {
    display: none;
  }
  .presenting > :is(header, .ask, main) {
    display: none;
  }
}
`;var Jr=30,Qm=26,mn=25,Yl=38,Xl=(e,t,s)=>Math.min(s,Math.max(t,e)),Ei=e=>(Xl(e,0,1)||0)*Jr/2,Kr=(e,t)=>e?Xl(Math.abs(e)*Qm/Math.max(1.25,t||0),1.5,Jr):0,Ti=4,Si=e=>e.scale,Zm=e=>B(e,Math.abs(e)<10?2:Math.abs(e)<100?1:0,!0),ef=e=>Number.isFinite(e)&&Me(e)?Ce(e):"nil",as=e=>e?{"data-term":e}:{},Xr=e=>({"data-of":e});function un(e,t){e.shown!==t&&(e.textContent=e.shown=t)}var tf=e=>`.gs-d .S${e}{stroke:var(--F${e})} .gs-d .box.S${e}{stroke:var(--${e})}
.gs-d .F${e}{fill:var(--F${e})} .gs-d .T${e},.gs-d text.T${e}{fill:var(--${e})}`,sf=`
.gs-d text{fill:var(--ink);font-variant-numeric:tabular-nums}
.gs-d .lab{fill:var(--ink3)} .gs-d .num{font-weight:650;letter-spacing:-.02em}
.gs-d .wall{fill:none;stroke:var(--rule2);stroke-width:${Jr+3};stroke-linejoin:round}
.gs-d .bore{fill:none;stroke:var(--pipe);stroke-width:${Jr};stroke-linejoin:round}
.gs-d .ghost{fill:none;stroke:var(--rule2);stroke-width:1.5;stroke-dasharray:6 6}
.gs-d .flow{fill:none;transition:stroke-width .18s ease-out}
.gs-d .flow.pos,.gs-d .slide.pos{stroke:var(--Fpos)} .gs-d .flow.neg,.gs-d .slide.neg{stroke:var(--Fneg)}
.gs-d .taper.pos{fill:var(--Fpos)} .gs-d .taper.neg{fill:var(--Fneg)}
.gs-d .wire{fill:none;stroke:var(--ink3);stroke-width:2} .gs-d .wire.peep{stroke-dasharray:5 3.5}
.gs-d .near{fill:none;stroke:transparent;stroke-width:12}
.gs-d .bus{fill:none;stroke:var(--ink3);stroke-width:2} .gs-d .dot{fill:var(--ink3)}
.gs-d .over{stroke:var(--bg);stroke-width:7;fill:none}
.gs-d .link{fill:none;stroke:var(--ink3);stroke-width:4.5;stroke-linecap:round}
.gs-d .jaw{fill:var(--bg);stroke-width:2.5;transition:transform .18s ease-out}
.gs-d .open{stroke:none} .gs-d .taper{stroke:var(--bg);stroke-width:1.5}
.gs-d .rim{fill:none;stroke-width:2.5} .gs-d .halo{fill:var(--pipe);stroke:var(--bg);stroke-width:6}
.gs-d .box{fill:var(--bg);stroke:var(--ink);stroke-width:2} .gs-d .boxed{font-weight:500}
.gs-d .letter{font-weight:700;font-style:italic} .gs-d text.letter{fill:var(--bg)}
.gs-d .head{fill:none;stroke:var(--ink);stroke-width:2.25;stroke-linecap:round;
stroke-linejoin:round}
.gs-d .chip{fill:var(--ink)} .gs-d text.word{fill:var(--bg);font-weight:700}
${["f","i","o","r","z"].map(tf).join(`
`)}
.gs-d text.pos{fill:var(--pos)} .gs-d text.neg{fill:var(--neg)} .gs-d text.nil{fill:var(--ink2)}
.gs-still .flow,.gs-still .jaw{transition:none}
@media (prefers-reduced-motion:reduce){.gs-d .flow,.gs-d .jaw{transition:none}}
`,nf=0,Kl=96,rf=420,of=()=>globalThis.matchMedia?.("(prefers-reduced-motion: reduce)").matches??!0,Qr=class{constructor(t,s=null,n=0){this.compact=t,this.least=n,this.hand=s,this.steps=[],this.layers=Object.fromEntries(["walls","bores","wires","flows","valves","marks","words","hands"].map(r=>[r,W("g")])),this.root=W("g",{class:"gs-d"},W("style",{},sf),Object.values(this.layers))}update(t){for(let s of this.steps)s(t)}size(t,s){return Math.max(this.least,this.compact?s:t)}add(t,...s){this.layers[t].append(...s)}pipe(...t){for(let s of t)this.add("walls",W("path",{d:s,class:"wall"})),this.add("bores",W("path",{d:s,class:"bore",...as("flow")}))}flow(t,s,n=Si){let r=W("path",{d:t,...as("flow")});this.add("flows",r),this.steps.push(o=>{let a=s(o);r.style.strokeWidth=Kr(a,n(o)),r.setAttribute("class",`flow ${Ce(a)}`)})}slide(t,s,n){let r=W("path",{d:`M0 ${t}h${Kl}`,class:"slide"});r.style.opacity="0",this.add("flows",r);let o=-1;this.steps.push(a=>{let l=a.t===o+1&&o>=0&&!a.instant;if(o=a.t??-1,!l||of()||!r.animate)return;let c=n(a);r.style.strokeWidth=Kr(c,Si(a)),r.setAttribute("class",`slide ${Ce(c)}`),r.animate([{transform:`translateX(${s-Kl}px)`,opacity:1},{transform:"translateX(0)",opacity:1}],{duration:rf,easing:"cubic-bezier(.4,0,.2,1)"})})}valve({x:t,y:s,runs:n,letter:r,hue:o,gate:a,before:l,after:c,at:h=null,scale:u=Si}){let d=mn,f=`gs-valve-${++nf}`,p=n==="left"||n==="right",m=x=>W("rect",{class:`jaw S${o}`,x:p||x?t-d:t,y:!p||x?s-d:s,width:p?2*d:d,height:p?d:2*d}),[g,y]=[m(!0),m(!1)],w=W("path");this.add("valves",W("g",{...as(o),...Xr(o)},W("clipPath",{id:f},W("circle",{cx:t,cy:s,r:d})),W("circle",{cx:t,cy:s,r:d,class:"halo"}),W("circle",{cx:t,cy:s,r:d,class:`open F${o}`}),w,W("g",{"clip-path":`url(#${f})`},g,y),W("circle",{cx:t,cy:s,r:d,class:`rim S${o}`})));let[k,$]=h??(p?[0,Yl]:[-Yl,0]);r&&this.badge(t+k,s+$,r,o);let M={right:[1,0],left:[-1,0],up:[0,-1],down:[0,1]}[n],S=(x,A)=>`${t+x*M[0]-A*M[1]} ${s+x*M[1]+A*M[0]}`;this.steps.push(x=>{let A=Ei(a(x)),z=p?"Y":"X";g.style.transform=`translate${z}(${-A}px)`,y.style.transform=`translate${z}(${A}px)`;let v=Kr(l(x),u(x))/2,b=Kr(c(x),u(x))/2;w.setAttribute("d",v||b?`M${S(-d,-v)}L${S(d,-b)}L${S(d,b)}L${S(-d,v)}z`:""),w.setAttribute("class",`taper ${Ce(b?c(x):l(x))}`)});let C=this.hand?.({signal:o,linked:r!==o,x:t,y:s,level:p});C&&(this.add("hands",C.el),this.steps.push(x=>C.step(x)))}badge(t,s,n,r){let o=n.length>1?40:22;this.add("marks",W("g",{...as(r),...Xr(r)},W("rect",{x:t-o/2,y:s-11,width:o,height:22,rx:11,class:`T${r}`}),W("text",{x:t,y:s+5,"font-size":this.size(15,16.5),"text-anchor":"middle",class:"letter"},n)))}box(t,s,n,r,o=52,a=r){this.add("marks",W("g",{...as(n),...Xr(a)},W("rect",{x:t-o/2,y:s-14,width:o,height:28,rx:5,class:`box${r?` S${r}`:""}`}),W("text",{x:t,y:s+5,"font-size":this.size(15,17.5),"text-anchor":"middle",class:`boxed${r?` T${r}`:""}`},n)))}wire(t,s,n=""){let r={...as(n==="peep"?"peephole":s),...Xr(s)};this.add("wires",W("path",{d:t,class:"near",...r}),W("path",{d:t,class:`wire S${s} ${n}`,...r}))}bus(t,...s){this.add("wires",W("path",{d:t,class:"bus",...as("joined")}));for(let[n,r]of s)this.add("wires",W("circle",{cx:n,cy:r,r:3.2,class:"dot"}))}sum(t,s){this.add("marks",W("g",as("+"),W("circle",{cx:t,cy:s,r:15,class:"box"}),W("path",{d:`M${t-7} ${s}h14M${t} ${s-7}v14`,class:"box"})))}head(t,s,n=!1){this.add("marks",W("path",{d:n?`M${t-8} ${s}l8 8l8 -8`:`M${t} ${s-8}l8 8l-8 8`,class:"head"}))}label(t,s,n,r,o={}){let{anchor:a="start",hue:l,size:c=21,row:h,inset:u=0,term:d=l}=o,f=this.size(13.5,18),p=this.size(c,c+2),m=W("text",{x:t,y:s,"font-size":f,"text-anchor":a,class:"lab"}),g=W("text",{x:t+u,y:s+(h??p),"font-size":p,"text-anchor":a});this.add("words",W("g",as(d),m,g)),this.steps.push(y=>{let w=y.blank?void 0:r(y),[k,$,M]=n(y),S=this.compact?M:M&&`mean ${M}`,C=this.compact?$:k;un(m,y.blank||w!==void 0?y.mode==="mean"?S:C:""),un(g,w===void 0?"":w===null?"?":l?B(w):Zm(w)),g.setAttribute("class",`num ${l?`T${l}`:ef(w)}${w===null?" asked":""}`)})}words(t,s,n,{anchor:r="start",size:o=this.size(13.5,18),cls:a="lab",term:l=""}={}){let c=W("text",{x:t,y:s,"font-size":o,"text-anchor":r,class:a,...as(l)});this.add("words",c),this.steps.push(h=>un(c,n(h)))}};var we=520,Qn=366,ye=82,_e=316,Ve=146,be=e=>t=>t.now[e],zt=e=>t=>t.prev[e],fn=e=>e.kept,mt=e=>e.written,Ne=e=>t=>e({old:Ft(t.before??t.t??0),now:Ft((t.t??0)+1)},t),$s=e=>t=>t.blank?1:t.now[qt(e)]===null?null:an(e,s=>t.now[s]);function Zr(e,t,s){let{memory:n,keeper:r}=t,o=Se(t.keep),a=t.called.keep,l=$s(t.keep);e.pipe(`M0 ${ye}H${we}`),e.flow(`M0 ${ye}H${Ve-24}`,zt(n)),e.flow(`M${Ve+24} ${ye}H${s}`,fn),e.flow(`M${s} ${ye}H${we}`,be(n)),e.valve({x:Ve,y:ye,runs:"right",letter:o,hue:r,gate:l,before:zt(n),after:fn}),e.sum(s,ye),e.head(507,ye),e.slide(ye,we,zt(n));let c=e.compact?17:16,h=e.compact?29:27;e.label(0,c,Ne((d,f)=>[f.first?"no memory yet":`old memory ${n}${d.old}`,f.first?"no memory":"old memory",`old ${n}${e.compact?"":d.old}`]),zt(n),{size:25,row:h,term:"memory"}),e.label(Ve,c,()=>[`${a} ${o}`,a,o],l,{anchor:"middle",hue:r,row:h});let u=t.keepsAt?o:`(${o})`;e.label(Ve+38,c,Ne(d=>[`kept ${u}·${n}${d.old}`,"kept",`${u}·${n}${e.compact?"":d.old}`]),fn,{row:h,term:"kept"}),e.label(we,c,Ne(d=>[`new memory ${n}${d.now}`,"new memory",`new ${n}${e.compact?"":d.now}`]),be(n),{anchor:"end",size:25,row:h,term:n})}function Is(e,t,s){let n=e.size(13.5,17),r=W("rect",{y:_e+14,height:34,rx:6,class:"chip"}),o=W("text",{y:_e+38,"font-size":21,"text-anchor":"middle",class:"word"}),a=W("text",{y:_e+37,"font-size":n,class:"lab","data-term":"joined"});e.bus(`M60 ${_e+15}V${t}`),e.add("marks",W("g",{"data-term":"token"},r,o)),e.add("words",a),e.steps.push(l=>{let c=e.compact?11:13,h=ge(l.token,c);for(;Bn(h)>9;)h=ge(l.token,--c);let u=l.token?24+21*Bn(h):0,d=Math.max(0,60-u/2);r.setAttribute("x",d),r.setAttribute("width",u),o.setAttribute("x",d+u/2),un(o,h),a.setAttribute("x",d+u+10);let f=(we-d-u-10-(l.aside??0))/(.52*n),p=e.compact&&l.mode==="mean"?[`mean of ${l.H} units`]:s(l);un(a,p.find(m=>m.length<=f)??"")})}function Li(e,t,s){e.bus(`M0 ${_e}H${Math.max(...t)}`,...t.map(n=>[n,_e]));for(let n of t)e.bus(`M${n} ${_e}V${s}`);e.words(0,_e-9,Ne(n=>`h${n.old}`),{term:"h"}),Is(e,_e,Ne((n,{one:r})=>[`x${n.now}, this ${r}, joined with h${n.old} from the step before`,`this ${r}, joined with h${n.old}`,`joined with h${n.old}`]))}function Jl(e,t,s){e.bus(`M60 ${_e}H${Math.max(...t)}`,...t.map(n=>[n,_e]));for(let n of t)e.bus(`M${n} ${_e}V${s}`);Is(e,_e,Ne((n,{one:r})=>[`x${n.now}, this ${r} alone: h${n.old} is not looked at`,`this ${r} alone, without h${n.old}`,`this ${r} alone`]))}function Ql(e,t,s,n,r){let[o,a]=[_e-12,_e+3];e.bus(`M0 ${o}H${Math.max(...t,...n)}`),e.bus(`M60 ${a}H${Math.max(...t,...s)}`);for(let l of t)e.bus(`M${l} ${a}V${r.both}`,[l,o],[l,a]);for(let l of s)e.add("wires",W("path",{d:`M${l} ${o+6}V${o-6}`,class:"over"})),e.bus(`M${l} ${a}V${r.word}`,[l,a]);for(let l of n)e.bus(`M${l} ${o}V${r.hidden}`,[l,o]);e.words(0,o-8,Ne(l=>`h${l.old}`),{term:"h"}),Is(e,a,Ne((l,{one:c})=>[`x${l.now}, this ${c}; h${l.old}, the last hidden state`,`x${l.now}, and h${l.old} above it`,`and h${l.old}`]))}function eo(e,t,s,n,r,o){e.add("wires",W("path",{d:`M${t} ${s}L${n} ${r}`,class:`link S${o}`})),e.add("marks",W("circle",{cx:(t+n)/2,cy:(s+r)/2,r:5.5,class:`box S${o}`}))}var[It,af,to,lf]=[78,448,1,282],[Ue,De,Dt]=[52,196,242],ft=14,ze=13,ee=10,cf=[300,323],Zn=60,df=`
.gs-d .cellframe{fill:var(--surf);stroke:var(--rule2);stroke-width:2}
.gs-d .line{fill:none;stroke:var(--ink2);stroke-width:2}
.gs-d .line.peep{stroke-dasharray:5 3.5} .gs-d .line.gap{stroke:var(--surf);stroke-width:8}
.gs-d .tip{fill:var(--ink2)}
.gs-d .layer{fill:var(--layer);stroke:var(--ink);stroke-width:2}
.gs-d .point{fill:var(--pointwise);stroke:var(--ink);stroke-width:2}
.gs-d .mark{fill:none;stroke:var(--ink);stroke-width:2.25}
${["f","i","o","r","z"].map(e=>`.gs-d .line.S${e}{stroke:var(--F${e})} .gs-d :is(.layer,.point).S${e}{stroke:var(--${e})}`).join(`
`)}`,Ai=()=>["","",""],Ms=(e,t)=>({x:e,y:t,to:"up"}),Wt=(e,t)=>({x:e,y:t,to:"right"});function ec(e){return{lines:[{d:`M0 ${Ue}H${we}`,term:e}],labels:[{x:0,y:16,text:Ne(t=>[`old ${e}${t.old}`,`old ${e}`,e]),value:zt(e),row:23,term:"memory"},{x:we,y:16,text:Ne(t=>[`new ${e}${t.now}`,`new ${e}`,e]),value:be(e),row:23,anchor:"end",term:e}]}}function tc(e,t=0){let s=Math.max(...e);return e.map(n=>({d:`M${n===s?t:n-ee} ${Dt}${n===s?`H${n-ee}`:""}q${ee} 0 ${ee} ${-ee}V${De+ft}`,term:"joined"}))}var sc=(e=Dt-33)=>[{x:0,y:e,text:Ne(t=>[`old h${t.old}`,"old h","h"]),value:zt("h"),row:21,size:19,term:"hidden state"},{x:we,y:e,text:Ne(t=>[`new h${t.now}`,"new h","h"]),value:be("h"),row:21,size:19,anchor:"end",term:"h"}],Zl=(e,t)=>[`${e.word(t)} ${t}`,e.word(t),t];function Ci(e){let[t,s,n,r,o]=[118,186,256,336,408],[a,l,c]=[126,140,92],h=e.linked,{output:u,candidate:d,keeper:f,writer:p}=e,m=$s(e.share),g=e.name==="peephole"?e.options.peepholes??"ifo":"",y=ec("c"),w=h?[t,n,r]:[t,s,n,r],k={lines:[...y.lines,...tc(w),{d:`M${Zn} ${_e+15}V${Dt+ee}q0 ${-ee} ${ee} ${-ee}`,term:"token"},{d:`M${t} ${De-ft}V${Ue+ze}`,hue:f,term:f},h?{d:`M${t} ${a}H${n-ze}`,hue:p,term:p}:{d:`M${s} ${De-ft}V${a+ee}q0 ${-ee} ${ee} ${-ee}H${n-ze}`,hue:p,term:p},{d:`M${n} ${De-ft}V${a+ze}`,term:d},{d:`M${n} ${a-ze}V${Ue+ze}`,term:"written"},{d:`M${o-ee} ${Ue}q${ee} 0 ${ee} ${ee}V${l-ze}`,term:"tanh"},{d:`M${r} ${De-ft}V${l+ee}q0 ${-ee} ${ee} ${-ee}H${o-ze}`,hue:u,term:u},{d:`M${o} ${l+ze}V${Dt-ee}q0 ${ee} ${ee} ${ee}H${we}`,term:"h"}],layers:[{x:t,y:De,text:"σ",signal:f,term:f},...h?[]:[{x:s,y:De,text:"σ",signal:p,term:p}],{x:n,y:De,text:"tanh",term:d},{x:r,y:De,text:"σ",signal:u,term:u}],points:[{x:t,y:Ue,op:"×",term:"×"},{x:n,y:Ue,op:"+",term:"+"},{x:n,y:a,op:"×",term:"×"},{x:o,y:l,op:"×",term:"×"},{x:o,y:c,op:"tanh",term:"tanh"},...h?[{x:s,y:a,op:"1−",term:Se(e.share),hue:p}]:[]],tips:[Ms(t,Ue+ze),Ms(n,Ue+ze),Ms(n,a+ze),Wt(n-ze,a),Wt(o-ze,l),Wt(we,Ue),Wt(we,Dt)],labels:[...y.labels,...sc(),{x:t+22,y:16,text:Ne($=>[`kept ${f}·c${$.old}`,"kept","kept"]),value:fn,row:22,size:19,term:"kept"},{x:t+8,y:h?148:132,text:()=>Zl(e,f),value:be(f),hue:f,size:19},h?{x:s+10,y:a-33,text:()=>["1−f","1−f",""],value:m,hue:p,size:18,row:19,term:Se(e.share)}:{x:s-4,y:a-27,text:()=>Zl(e,p),value:be(p),hue:p,size:19},{x:n+8,y:156,text:()=>[e.word(d),d,d],value:be(d),size:18,row:19,term:d},{x:n+8,y:78,text:()=>[`written ${e.writes}`,"written",""],value:mt,size:18,row:20,term:"written"},{x:r+17,y:159,text:()=>[e.word(u),u,""],value:be(u),hue:u,size:18,row:19},{x:o-5,y:108,text:Ai,value:$=>$.tanh_c,size:15,row:16,anchor:"end",term:"tanh"}],notes:[]};return hf(k,g,{f:t,i:s,o:r}),k}function hf(e,t,{f:s,i:n,o:r}){let a=De-28,l={f:{d:`M90 ${Ue}V${De}H${s-20}`,x:0,y:100,anchor:"start"},i:{d:`M90 ${Ue}V${a}H${n-34}V${De}H${n-20}`,x:0,y:150,anchor:"start",over:!0},o:{d:`M${r+10} ${Ue}V${De-ft}`,x:we,y:100,anchor:"end",over:!0}};for(let c of t){let{d:h,over:u,...d}=l[c];e.lines.push({d:h,hue:c,term:"peephole",kind:"peep",over:u}),e.labels.push({...d,text:()=>[`p·c to ${c}`,`to ${c}`,"p·c"],value:f=>f.peep?.[c],size:16,row:19,term:"peephole"})}}function uf(e){let t=(e.options.reset??"after")==="after",[s,n,r,o,a]=[94,158,240,346,438],[l,c,h]=[97,133,264],[u,d,f]=[e.keeper,e.candidate,e.others[0]],p=$s(e.share),m=ec("h"),g=297,y=w=>w.passed??(w.mode==="mean"||w.blank?void 0:w.now[f]*w.prev.h);return{lines:[...m.lines,{d:`M${s-ee} ${Ue}q${ee} 0 ${ee} ${ee}V${Dt-ee}q0 ${ee} ${ee} ${ee}`,term:"hidden state"},...tc([n,r],Zn+2*ee),{d:`M${Zn+ee} ${h}q${ee} 0 ${ee} ${-ee}V${Dt+ee}q0 ${-ee} ${ee} ${-ee}`,term:"token"},{d:`M${Zn} ${_e+15}V${h+ee}q0 ${-ee} ${ee} ${-ee}H${o-ee}q${ee} 0 ${ee} ${-ee}V${De+ft}`,term:"token"},{d:`M${s} ${c}H${r-ze}`,term:"hidden state"},t?{d:`M${r+ze} ${c}H${g-ee}q${ee} 0 ${ee} ${ee}V${De-ee}q0 ${ee} ${ee} ${ee}H${o-26}`,term:"reset gate"}:{d:`M${r+ze} ${c}H${g-ee}q${ee} 0 ${ee} ${ee}V${h-ee}q0 ${ee} ${ee} ${ee}`,term:"reset gate"},{d:`M${r} ${De-ft}V${c+ze}`,hue:f,term:f},{d:`M${n} ${De-ft}V${Ue+ze}`,hue:u,term:u,over:!0},{d:`M${n} ${l}H${o-ze}`,hue:u,term:u},{d:`M${o} ${De-ft}V${l+ze}`,term:d},{d:`M${o} ${l-ze}V${Ue+ze}`,term:"written"},{d:`M${a-ee} ${Ue}q${ee} 0 ${ee} ${ee}V${Dt-ee}q0 ${ee} ${ee} ${ee}H${we}`,term:"h"}],layers:[{x:n,y:De,text:"σ",signal:u,term:u},{x:r,y:De,text:"σ",signal:f,term:f},{x:o,y:De,text:"tanh",term:d},...t?[{x:194,y:c,text:"W·h",term:"W·h"}]:[]],points:[{x:n,y:Ue,op:"×",term:"×"},{x:o,y:Ue,op:"+",term:"+"},{x:o,y:l,op:"×",term:"×"},{x:r,y:c,op:"×",term:"×"},{x:260,y:l,op:"1−",term:Se(e.share),hue:u}],tips:[Ms(n,Ue+ze),Ms(o,Ue+ze),Ms(o,l+ze),Ms(r,c+ze),Wt(o-ze,l),Wt(r-ze,c),...t?[Wt(o-26,De)]:[],Wt(we,Ue),Wt(we,Dt)],labels:[...m.labels,sc()[1],{x:n+22,y:16,text:Ne(w=>[`kept ${u}·h${w.old}`,"kept","kept"]),value:fn,row:22,size:19,term:"kept"},{x:n-8,y:160,anchor:"end",text:()=>[e.word(u),u,u],value:be(u),hue:u,size:18,row:19},{x:r+8,y:158,text:()=>[e.word(f),f,f],value:be(f),hue:f,size:17,row:18},{x:280,y:l-24,text:Ai,value:p,hue:u,size:17,row:17,term:Se(e.share)},{x:o+9,y:156,text:()=>[e.word(d),d,d],value:be(d),size:18,row:19,term:d},{x:o+17,y:74,text:()=>["written","written",""],value:mt,size:17,row:20,term:"written"},{x:r+17,y:c-26,text:Ai,value:y,size:16,row:18,term:"reset gate"}],notes:[t?["z keeps the old and r scales W·h, as in PyTorch","as in PyTorch: z keeps, r scales W·h","z keeps, r scales W·h"]:["z keeps the old, as in PyTorch; in some books it writes","z keeps; in some books it writes","here z keeps"]]}}function mf(e){let[t,s,n]=[150,250,340],r={size:20,row:22};return{lines:[{d:`M0 ${t}H${s-26}`,term:"joined"},{d:`M${Zn} ${_e+15}V${Dt+ee}q0 ${-ee} ${ee} ${-ee}H${118-ee}q${ee} 0 ${ee} ${-ee}V${t+ee}q0 ${-ee} ${ee} ${-ee}`,term:"token"},{d:`M${s+26} ${t}H${we}`,term:"h"},{d:`M${n-ee} ${t}q${ee} 0 ${ee} ${-ee}V${to+34}`,term:"h"}],layers:[{x:s,y:t,text:e.squash("h"),term:e.squash("h")}],points:[],tips:[Wt(s-26,t),Ms(n,to+26),Wt(we,t)],labels:[{x:0,y:t-34,text:Ne(o=>[`old h${o.old}`,"old h","h"]),value:zt("h"),row:23,term:"hidden state"},{x:we,y:t-34,text:Ne(o=>[`new h${o.now}`,"new h","h"]),value:be("h"),row:23,anchor:"end",term:"h"},{x:s-34,y:t-32,text:()=>["sum a","sum","a"],value:o=>o.a,anchor:"end",term:"+",...r},{x:128,y:Dt-30,text:({one:o})=>[`from the ${o}`,"from x","from x"],value:o=>o.ax,term:"W·x",...r},{x:n+10,y:44,text:Ne(()=>["to the answer","h","h"]),value:be("h"),term:"readout",size:18,row:20}],notes:[]}}var ff={lstm:Ci,peephole:Ci,coupled:Ci,gru:uf,rnn:e=>e.squash("h")?mf(e):null},Ni=e=>ff[e.name]?.(e)??null,nc={up:(e,t)=>`M${e-5} ${t+9}L${e} ${t}L${e+5} ${t+9}z`,right:(e,t)=>`M${e-9} ${t-5}L${e} ${t}L${e-9} ${t+5}z`},zi={"×":(e,t)=>`M${e-5} ${t-5}l10 10M${e+5} ${t-5}l-10 10`,"+":(e,t)=>`M${e-6.5} ${t}h13M${e} ${t-6.5}v13`},er=e=>e?{"data-term":e}:{};function rc(e,{lines:t,layers:s,points:n,tips:r,labels:o,notes:a}){e.add("walls",W("style",{},df),W("rect",{x:It,y:to,width:af-It,height:lf-to,rx:16,class:"cellframe"}));for(let{d:l,hue:c,term:h,kind:u,over:d}of t)d&&e.add("wires",W("path",{d:l,class:"line gap"})),e.add("wires",W("path",{d:l,class:["line",c&&`S${c}`,u].filter(Boolean).join(" "),...er(h)}));for(let{x:l,y:c,to:h}of r)l<we?e.add("wires",W("path",{d:nc[h](l,c),class:"tip"})):e.head(507,c);for(let{x:l,y:c,text:h,signal:u,term:d}of s)pf(e,l,c,h,u,d);for(let{x:l,y:c,op:h,term:u,hue:d}of n)gf(e,l,c,h,u,d);for(let{x:l,y:c,text:h,value:u,...d}of o)e.label(l,c,h,u,d);wf(e,n.length>0),Is(e,_e+14,()=>a.flat())}function pf(e,t,s,n,r,o){let a=n.length>1?52:40;e.add("marks",W("g",er(o),W("rect",{x:t-a/2,y:s-ft,width:a,height:2*ft,rx:3,class:`layer box${r?` S${r}`:""}`}),W("text",{x:t,y:s+5,"font-size":e.size(15,17.5),"text-anchor":"middle",class:`boxed${r?` T${r}`:""}`,...n==="σ"?er(n):{}},n)))}function gf(e,t,s,n,r,o){let a=o?` S${o}`:"";e.add("marks",W("g",er(r),zi[n]?W("circle",{cx:t,cy:s,r:ze,class:`point${a}`}):W("ellipse",{cx:t,cy:s,rx:n.length>2?27:17,ry:ft,class:`point${a}`}),zi[n]?W("path",{d:zi[n](t,s),class:"mark"}):W("text",{x:t,y:s+5,"font-size":e.size(15,16.5),"text-anchor":"middle",class:"boxed"},n)))}function wf(e,t){let s=e.size(13.5,17.5),[n,r]=cf,o=(h,u,d,f,...p)=>e.add("words",W("g",er(f),p,W("text",{x:h+36,y:u+5,"font-size":s,class:"lab"},d))),a=h=>W("path",{d:h,class:"line"}),[l,c]=[It+112,It+318];o(It,n,e.compact?"layer":"layer, with weights","layer in a textbook drawing",W("rect",{x:It,y:n-9,width:28,height:18,rx:3,class:"layer"})),t&&o(It+188,n,e.compact?"number by number":"number by number (pointwise)","pointwise",W("circle",{cx:It+188+19,cy:n,r:9,class:"point key"})),o(It,r,"vector","vector",a(`M${It} ${r}h21`),W("path",{d:nc.right(It+28,r),class:"tip"})),o(l,r,e.compact?"join":"join (concatenate)","joined",a(`M${l} ${r-6}h6q6 0 6 6h16M${l} ${r+6}h6q6 0 6 -6`)),o(c,r,"copy","copy",a(`M${c} ${r}h16q6 0 6 -6h6M${c+16} ${r}q6 0 6 6h6`))}function Oi(e,t,{peepholes:s=""}={}){let n=t.linked,[r,o,a]=[254,424,258],[l,c,h,u,d,f]=[200,384,172,134,198,254];e.pipe(`M${r} ${a}V${ye}`,`M${o} ${ye}V${f}H${we}`),Zr(e,t,r),Li(e,n?[Ve,r,c]:[Ve,l,r,c],a+14),e.wire(`M${Ve} ${a}V${ye+24}`,"f"),e.box(Ve,a,"σ","f",34);let p=$s(t.share),[m,g]=[Se(t.share),t.writer];n?eo(e,Ve,ye+38,r-48,h,"f"):(e.wire(`M${l} ${a}V${h}H${r-24}`,"i"),e.box(l,a,"σ","i",34)),e.flow(`M${r} ${a}V${h+24}`,be("g")),e.flow(`M${r} ${h-24}V${ye}`,mt),e.valve({x:r,y:h,runs:"up",letter:m,hue:g,gate:p,before:be("g"),after:mt,at:n?[-48,0]:void 0}),e.box(r,a,"tanh",null,52,"g"),e.wire(`M${c} ${a}V${d}H${o-24}`,"o"),e.box(c,a,"σ","o",34),e.flow(`M${o} ${ye}V${u}`,be("c")),e.flow(`M${o} ${u}V${d-24}`,k=>k.tanh_c),e.flow(`M${o} ${d+24}V${f}H${we}`,be("h")),e.valve({x:o,y:d,runs:"down",letter:"o",hue:"o",gate:be("o"),before:k=>k.tanh_c,after:be("h"),at:[c-o,0]}),e.box(o,u,"tanh",null,52,"h"),e.head(507,f);let y=r+20,w=e.compact?[115,157,198,238]:[114,s?157:162,199,241];e.label(y,w[0],()=>[`written ${t.writes}`,"written",t.writes],mt,{term:"written"}),e.label(y+11,w[1],()=>[`${t.called.write} ${m}`,t.called.write,m],p,{hue:g}),e.label(y,w[3],()=>["candidate g","candidate","g"],be("g"),{inset:11,row:e.compact?27:22,term:"g"}),e.label(o+31,118,()=>["","",""],k=>k.tanh_c,{size:18,term:"tanh"}),e.label(o+31,187,()=>["output o","output","o"],be("o"),{hue:"o"}),e.label(we,f+36,Ne(k=>[`hidden h${k.now}`,"hidden",`h${e.compact?"":k.now}`]),be("h"),{anchor:"end",size:25,term:"h"}),s&&bf(e,s,{row:a,inputX:l,outputX:c,tap:r+108,y:w[2]})}function bf(e,t,{row:s,inputX:n,outputX:r,tap:o,y:a}){let c={f:{from:18,path:`V${s}H${Ve-17}`,c:"old",place:[38,229,"start"]},i:{from:30,path:`V206H${n-27}V${s}H${n-17}`,c:"old",place:[38,177,"start"]},o:{from:o,path:`V${s}H${r-17}`,c:"now",place:[o-6,a,"end"]}};for(let h of t){let{from:u,path:d,c:f,place:[p,m,g]}=c[h];e.wire(`M${u} ${ye}${d}`,h,"peep"),e.add("marks",W("circle",{cx:u,cy:ye,r:4,class:"chip"})),e.label(p,m,Ne(y=>[`p·c${y[f]} to ${h}`,`to ${h}`,"p·c"]),y=>y.peep?.[h],{size:17,anchor:g,term:"peephole"})}}function xf(e,t,{reset:s="after"}={}){let[n,r,o,a,l]=[274,150,210,276,496],c=s==="after",[h,u,d]=c?[352,416,416]:[398,332,444];e.pipe(`M${n} ${o}V${ye}`,`M${l} ${ye}V134`,c?`M${u} ${o}H${n}`:`M${d} ${o}H${u}`),Zr(e,t,n),e.flow(`M${l} ${ye}V134`,be("h")),e.head(l,126,!0),e.wire(`M${Ve} ${a}V${ye+24}`,"z"),e.box(Ve,a,"σ","z",34),eo(e,Ve,ye+38,n-48,r,"z"),e.flow(`M${n} ${o}V${r+24}`,be("n")),e.flow(`M${n} ${r-24}V${ye}`,mt);let f=$s(t.share);e.valve({x:n,y:r,runs:"up",letter:"1−z",hue:"z",gate:f,before:be("n"),after:mt,at:[-48,0]});let p=c?()=>Ti:void 0,m=c?w=>w.u:zt("h"),g=w=>w.passed??(w.mode==="mean"||w.blank?void 0:w.now.r*m(w));e.flow(`M${d} ${o}H${h+24}`,m,p),e.flow(`M${h-24} ${o}H${c?n:u}`,g,p),c||e.bus(`M${u} ${o}H${n}`),e.valve({x:h,y:o,runs:"left",letter:"r",hue:"r",gate:be("r"),before:m,after:g,at:[0,36],scale:p}),e.wire(`M${h} ${a}V${o+24}`,"r"),e.box(h,a,"σ","r",34),e.box(u,o,"W·h",null,44,"n"),e.box(n,o,"tanh",null,52,"n"),Ql(e,[Ve,h],[n],[d],{both:a+14,word:o+14,hidden:o});let y=n+24;e.label(y,114,()=>[`written ${t.writes}`,"written",t.writes],mt,{term:"written"}),e.label(y+8,156,()=>["write 1−z","write","1−z"],f,{hue:"z"}),e.label(n-34,204,()=>["candidate n","candidate","n"],be("n"),{anchor:"end",term:"n"}),e.label(c?h+30:h+8,c?160:157,()=>["reset r","reset","r"],be("r"),{hue:"r",anchor:c?"start":"middle"}),e.label(we,157,Ne(w=>[`hidden h${w.now}`,"hidden",`h${e.compact?"":w.now}`]),be("h"),{anchor:"end",term:"h"}),e.label(d+9,240,Ne(w=>c?["recurrent u","past u","u"]:[`old h${w.old}`,"old h","h'"]),m,{size:17,term:"hidden state"}),e.label(h-20,243,Ne(w=>c?["r·u","r·u","r·u"]:[`r·h${w.old}`,"r·h","r·h"]),g,{size:16,anchor:"end",term:"reset gate"})}function vf(e,t){let[s,n,r,o,a]=[274,150,250,250,496];e.pipe(`M${s} ${r}V${ye}`,`M${a} ${ye}V134`),oc(e,t,{write:s,writeY:n,row:r,gates:o,out:a}),e.box(s,r,"W·x",null,44,"n"),Jl(e,[Ve,s],r+14)}function oc(e,t,{write:s,writeY:n,row:r,gates:o,out:a}){let{share:l,writer:c,keeper:h,candidate:u}=t,d=$s(l);Zr(e,t,s),e.wire(`M${Ve} ${o}V${ye+24}`,h),e.box(Ve,o,"σ",h,34),e.flow(`M${s} ${r}V${n+24}`,be(u)),e.flow(`M${s} ${n-24}V${ye}`,mt),e.valve({x:s,y:n,runs:"up",letter:Se(l),hue:c,gate:d,before:be(u),after:mt,at:[-48,0]}),t.linked?eo(e,Ve,ye+38,s-48,n,h):(e.wire(`M200 ${o}V${n}H${s-24}`,c),e.box(200,o,"σ",c,34));let f=s+24,p=Se(l);e.label(f,114,()=>[`written ${t.writes}`,"written",t.writes],mt,{term:"written"}),e.label(f+8,156,()=>[`${t.called.write} ${p}`,t.called.write,p],d,{hue:c}),e.label(s+34,r-46,()=>[`candidate ${u}`,"candidate",u],be(u),{term:u}),t.memory==="h"&&(e.flow(`M${a} ${ye}V134`,be("h")),e.head(a,126,!0),e.label(we,157,Ne(m=>[`hidden h${m.now}`,"hidden",`h${e.compact?"":m.now}`]),be("h"),{anchor:"end",term:"h"}))}function yf(e,t){if(!t.keep)return Pi(e,t,{mix:"h'",sums:!1});let[s,n,r,o]=[274,150,250,496];e.pipe(`M${s} ${r}V${ye}`,`M${o} ${ye}V134`),oc(e,t,{write:s,writeY:n,row:r,gates:r,out:o});let a=[...t.others,t.output].filter(Boolean),l=a.map((c,h)=>424+h*Math.min(52,72/Math.max(1,a.length-1)));Li(e,[Ve,...t.linked?[]:[200],s,...l],r+14),e.box(s,r,t.squash(t.candidate)||"sum",null,48,t.candidate),a.forEach((c,h)=>{e.box(l[h],r,"σ",c,34),e.label(l[h],r-52,()=>[`${c}`,c,c],be(c),{hue:c,anchor:"middle"})}),t.memory==="c"&&(e.flow(`M${o} ${ye}V134`,be("c")),e.label(we,157,Ne(c=>[`hidden h${c.now}`,"hidden",`h${e.compact?"":c.now}`]),be("h"),{anchor:"end",term:"h"}))}function Pi(e,t,{mix:s="W·h",sums:n=!0}={}){let[r,o,a,l,c]=[196,130,252,356,262];e.add("walls",W("rect",{x:1,y:ye-16,width:we-2,height:32,rx:4,class:"ghost"})),e.words(we/2,ye+5,()=>"no memory belt: all of h is rewritten",{anchor:"middle",size:e.size(15,19)}),e.pipe(`M0 ${r}H${we}`,`M${a} ${c}V${r}`);let h=()=>Ti;e.flow(`M0 ${r}H${o}`,zt("h")),n&&(e.flow(`M${o} ${r}H${a}`,d=>d.ah,h),e.flow(`M${a} ${c}V${r}`,d=>d.ax,h),e.flow(`M${a} ${r}H${l}`,d=>d.a,h)),e.flow(`M${l} ${r}H${we}`,be("h")),e.box(o,r,s,null,48,"h"),e.box(a,c,"W·x",null,48,"h"),e.box(l,r,t.squash("h")||"=",null,52,"h"),e.sum(a,r),e.head(507,r),e.bus(`M60 ${_e}H${a}V${c+14}`),Is(e,_e,Ne((d,{one:f})=>[`x${d.now}, this ${f}, and h${d.old} make the whole of h${d.now}`,`and h${d.old} make all of h${d.now}`,`and h${d.old}`]));let u=r-50;e.label(0,u,Ne(d=>[`old h${d.old}`,"old h",`old h${e.compact?"":d.old}`]),zt("h"),{size:25,term:"memory"}),n&&(e.label(o+26,u,()=>["from old h","from h","from h"],d=>d.ah,{size:23,term:"W·h"}),e.label(a+34,c-15,({one:d})=>[`${d} and bias`,"from x","from x"],d=>d.ax,{size:23,term:"W·x"}),e.label(a+18,u,()=>["sum a","sum","a"],d=>d.a,{size:23,term:"+"})),e.label(we,u,Ne(d=>[`new h${d.now}`,"new h",`h${e.compact?"":d.now}`]),be("h"),{anchor:"end",size:25,term:"h"})}var kf={lstm:Oi,peephole:(e,t,{peepholes:s="ifo"})=>Oi(e,t,{peepholes:s}),coupled:Oi,gru:xf,mingru:vf,rnn:(e,t)=>Pi(e,t),indrnn:(e,t)=>Pi(e,t,{mix:"u·h"})},$f=17,ic=e=>Ni(e)!==null;function Ss(e,t=null,s="flow"){let n=s==="book"?Ni(e):null,r={blank:!0,now:Object.fromEntries(e.gates.map(l=>[l,1])),prev:{},token:""},o=W("svg",{viewBox:`0 0 ${we} ${Qn}`,width:"100%",role:"img"}),a;return{svg:o,least(){let{width:l,height:c}=o.getBoundingClientRect(),h=Math.min(l/we,c/Qn);return h?Math.round(120/h+.5)/10:0},update(l={}){let c=l.now?l:{...r,...l},{least:h=0}=c,u=!!c.compact||h>$f;(a?.compact!==u||a.least!==h)&&(a=new Qr(u,t,h),n?rc(a,n):(kf[e.name]??yf)(a,e,e.options),o.replaceChildren(a.root),o.setAttribute("role",a.layers.hands.childElementCount?"group":"img")),o.setAttribute("class",c.instant?"gs-still":""),a.update(c)}}}function Es(e,{t,unit:s,mode:n}){let r=e.layers[e.layer].direction==="reverse"?t+1:t-1,o=n==="mean"?Array.from({length:e.H},(d,f)=>f):[s],a=d=>o.reduce((f,p)=>f+d(p),0)/o.length,{roles:l}=e,c=d=>f=>e.at(f,t,d),h={now:Object.fromEntries(e.signals.map(d=>[d,a(f=>e.at(d,t,f))])),prev:{h:a(d=>e.at("h",r,d))},kept:a(d=>l.kept(c(d))*e.at(e.memory,r,d)),written:a(d=>l.written(c(d))),before:r+1,t,unit:s,mode:n,H:e.H,token:e.shown[t],one:e.reads.one,first:r<0||r>=e.T,scale:e.reach(e.memory,n==="mean"?null:s)};e.memory==="c"&&(h.prev.c=a(d=>e.at("c",r,d)),h.tanh_c=a(d=>Math.tanh(e.at("c",t,d))));for(let d of["u","ax","ah"])e.signal(d)&&(h[d]=a(f=>e.at(d,t,f)));h.ax!==void 0&&(h.a=h.ax+h.ah);let[u]=l.others;u&&(h.passed=a(d=>e.at(u,t,d)*(e.signal("u")?e.at("u",t,d):e.at("h",r,d)))),h.peep={};for(let d of l.gates)e.signal(`peep.${d}`)&&(h.peep[d]=a(f=>e.at(`peep.${d}`,t,f)));return h}var Be=e=>({text:B(e,2,!0),cls:Me(e)?Ce(e):void 0}),Hi=(e,t,s=e)=>({text:`${e} = ${B(t)}`,cls:s}),_i=e=>({text:e,cls:"b"}),ji=(...e)=>e.flat(1/0).filter(Boolean).map(t=>t.text===void 0?{text:t}:t),so=(e,t=2)=>1-Me(e,t);function tr(e){let t=Me(e);return t<.15?"shut":t<.35?"nearly shut":t<=.65?"half open":"open"}function ac(e,t){let s=Math.round(100*e);return s<100?`${s}%`:t?"all":"almost all"}var cc=(e,t)=>e.kept(s=>t.now[s]);function dc(e,t){let s=cc(e,t),n=e.keepsAt?s:so(t.now[e.keeper]);return{word:e.called.keep,value:s,shown:Hi(Se(e.keep),n,e.keeper)}}function Fi(e,t){let n=e.share!==e.writer?so(t.now[e.writer]):t.now[e.writer],r=e.others.flatMap(o=>[`, ${e.word(o)} `,Hi(o,t.now[o])]);return{word:e.called.write,value:n,shown:[Hi(Se(e.share),n,e.writer),...r]}}function Mf(e,t){let{word:s,value:n,shown:r}=dc(e,t),o=t.prev[e.memory];if(t.first)return["starts with an empty memory"];if(!Me(o))return["has next to nothing in memory"];if(Me(n)>.65)return["keeps ",ac(Me(n),n===1)," of its old memory ",Be(o)," (",r,")"];let a=[ac(so(n),n===0)," of its old memory ",Be(o)];if(e.linked)return["drops ",a," (",r,")"];let l={shut:["shuts",""],"nearly shut":["nearly shuts",""],"half open":["has"," half open"]},[c,h]=l[tr(n)];return[`${c} its ${s} gate${h} (`,r,"), so ",a," is dropped"]}var hc=(e,t)=>Math.abs(Me(t-e))<=Math.min(.05,Math.abs(e)/5);function Sf(e,t){let[s,n,r]=[t.prev[e.memory],t.now[e.memory],t.written].map(l=>Me(l)),o=hc(s,n),a=[n===s?", so it stays at ":", so it stays near ",Be(n)];return t.first||!s?!r||n===r?[]:[", making ",Be(n)]:n?s*n<0?r*n>0?[" and flips it to ",Be(n)]:[", leaving ",Be(n)]:r?Me(cc(e,t))<.35?uc(e,t)?[", leaving ",Be(n)]:[n===s?" in its place, making again ":" in its place, making ",Be(n)]:o?a:r*s<0?[" against it, leaving ",Be(n)]:Math.abs(n)>Math.abs(s)?[" on top, making ",Be(n)]:[", leaving ",Be(n)]:o?a:[", leaving ",Be(n)]:[", leaving next to nothing"]}var uc=(e,t)=>Math.abs(Me(t.written))<.1&&tr(Fi(e,t).value).endsWith("shut");function Ef(e,t){let{word:s,value:n,shown:r}=Fi(e,t),o=uc(e,t)?"only ":"",a=Me(t.written)?[o,Be(t.written)]:"next to nothing";if(e.linked)return["it writes ",a," (",r,")"];let l=tr(n);return l.endsWith("shut")?[`its ${s} gate is ${l} (`,r,") and writes ",a]:[`its ${l.replace("half open","half-open")} ${s} gate (`,r,") writes ",a]}function Tf(e,t){let[s,n]=[Me(t.prev.h),Me(t.now.h)],r=hc(s,n),o=s*n<0?"it flips to ":s===n?"it comes back to ":r?"it comes out near ":"it becomes ";if(t.first)return[`starts with no past: the ${t.one} sets it to `,Be(t.now.h)];let a=e.squash("h")?`, and after ${e.squash("h")} `:", and ",l=Number.isFinite(t.ax)&&Number.isFinite(t.ah)?[`the ${t.one} and the bias push `,Be(t.ax),", the old state ",Be(t.ah),a]:[`${t.one} and old state rewrite it, and `];return["has no gate to keep its old ",Be(t.prev.h),": ",l,o,Be(t.now.h)]}function lc(e,t){let[s,n]=[e.prev[t],e.now[t]];return e.first?["starts at zero and becomes ",Be(n)]:Me(s)===Me(n)?["stays at ",Be(n)]:["goes from ",Be(s)," to ",Be(n)]}function Lf(e,t){let s=_i(`the ${t.H} units`);if(!e.keep)return[s," rewrite all of h: its mean ",lc(t,"h")];let[n,r]=[dc(e,t),Fi(e,t)],o=e.linked?[" ",n.shown," of the old memory is kept and ",r.shown," of the candidate is written"]:[` the ${n.word} gates are ${tr(n.value)} (`,n.shown,`) and the ${r.word} gates ${tr(r.value)} (`,r.shown,")"];return["on average over ",s,...o,"; the mean memory ",lc(t,e.memory)]}function pn(e,t){let s=["At ",_i(`“${ge(t.token,24)}”`),", "];if(t.mode==="mean")return ji(s,Lf(e,t),".");let n=[_i(`unit ${t.unit}`)," "];return e.keep?ji(s,n,Mf(e,t),"; ",Ef(e,t),Sf(e,t),"."):ji(s,n,Tf(e,t),".")}var no=e=>e.map(({text:t,cls:s})=>s==="b"?i("b",{},t):s?i("span",{class:`n s-${s}`,"data-term":["pos","neg"].includes(s)?"blue and orange":s},t):t),gn=e=>e.map(({text:t})=>t).join(""),Cf={tanh:Math.tanh,relu:e=>Math.max(0,e)};function zf(e,t){let[s]=/[^()]+/.exec(t.replace(/^mean /,""))??[""];if(/^from [xh]/.test(t))return t[5]==="x"?"W·x":"W·h";if(t.startsWith("mean ")&&t.includes("·"))return t.includes(e.candidate)?"written":"kept";let n=qt(s.replace("−","-").replace(/[\u2080-\u2089]+$/,""));return e.signals.includes(n)?n:s.replace("≈","=")||null}var Ws=e=>({symbol:"",value:e,op:!0}),Bt=(e,t,s,n,r)=>{let o=B(t,s);return{symbol:e,value:r&&Me(t,s)<0?`(${o})`:o,cls:n??(Me(t,s)?Ce(t):void 0)}};function Af(e,t){let[s,n]=[Ft(t.before??t.t),Ft(t.t+1)];if(!e.keep){let w=t.mode==="mean"?`mean h${n}`:`h${n}`,k=Number.isFinite(t.ax)&&Number.isFinite(t.ah),$=e.squash("h"),M=Cf[$];return t.mode==="mean"||!M||!(k||Number.isFinite(t.a))?{symbol:w,result:t.now.h}:{symbol:w,result:t.now.h,from:S=>M(k?S(t.ax)+S(t.ah):S(t.a)),terms:S=>[Ws(`${$}(`),...k?[Bt(`from x${n}`,t.ax,S),Ws("+"),Bt(`from h${s}`,t.ah,S,void 0,!0)]:[Bt("a",t.a,S)],Ws(")")]}}let{memory:r,candidate:o,keep:a,share:l}=e,c=`${r}${s}`,[h,u]=[t.prev[r],t.now[r]],d=w=>w===qt(w)?w:`(${Se(w)})`,f=(w,k)=>{let $=t.now[qt(w)];return w===qt(w)?$:so($,k)},p=w=>[Bt(d(a),f(a,w),w,e.keeper),Ws("·"),Bt(c,h,w,void 0,!0)],m=w=>[Bt(d(l),f(l,w),w,e.writer),Ws("·"),Bt(o,t.now[o],w,void 0,!0)],g=(w,k)=>w(f(a,k))*w(h)+w(f(l,k))*w(t.now[o]);t.mode==="mean"&&(p=w=>[Bt(`mean ${d(a)}·${c}`,t.kept,w,void 0,!0)],m=w=>[Bt(`mean ${d(l)}·${o}`,t.written,w,void 0,!0)],g=w=>w(t.kept)+w(t.written));let y=e.keepsFirst?[p,m]:[m,p];return{symbol:`${t.mode==="mean"?"mean ":""}${r}${n}`,result:u,from:g,terms:w=>[...y[0](w),Ws("+"),...y[1](w)]}}function ro(e,t){return Nf(e,t).map(s=>({...s,means:zf(e,s.symbol||s.value)}))}function Nf(e,t){let{symbol:s,result:n,from:r,terms:o}=Af(e,t);if(!o)return[Bt(s,n,2)];let a=c=>Me(r(h=>Me(h,c),c),c)===Me(n,c),l=a(2)?2:3;return[Bt(s,n,l),Ws(a(l)?"=":"≈"),...o(l)]}var Of=3.5,Pf=2.3,jf=.5,Hf=3,_f=.02,mc=e=>!!e?.probes?.length;function sr(e,t,s,n=""){let r=t.answers.length;return e.array(`${n}probe.${t.name}`).subarray(s*r,(s+1)*r)}var fc=(e,t,s="")=>e.kept(`${s}likeliest ${t.name}`,()=>Array.from({length:e.T},(n,r)=>{let o=sr(e,t,r,s);return o.reduce((a,l,c)=>l>o[a]?c:a,0)}));function Ri(e,t=null){if(!mc(e))return null;let s=e.probes.find(({name:r})=>r===t);if(s)return s;let n=({name:r,answers:{length:o}})=>e.array(`probe.${r}`).reduce((a,l,c)=>a+(c%o?l:0),0);return e.probes.reduce((r,o)=>n(o)>n(r)?o:r)}var Ff=(e,t)=>e.kept(`told ${t.name}`,()=>{let s=fc(e,t),n=t.answers.map(()=>0);for(let r=0;r<e.T;r++)sr(e,t,r).forEach((o,a)=>n[a]+=o);return[...new Set(s)].filter(r=>r>0).sort((r,o)=>n[o]-n[r]).slice(0,2).sort((r,o)=>s.indexOf(r)-s.indexOf(o))}),Ii=(e,t,s)=>!!(s.beside&&e.arrays[`beside.probe.${t.name}`]),pc=(e,t)=>{let s=Ri(e,t.probe);return s?Of+(Ii(e,s,t)?Pf:0):0};function qi(e,t,s,n=""){return[...sr(e,t,s,n)].map((r,o)=>[t.answers[o],r]).sort((r,o)=>o[1]-r[1]).filter(([,r],o)=>o===0||r>=_f).slice(0,Hf)}function gc(e){let t=i("span",{class:"label","data-term":"probe"},"memory says"),s=i("div",{class:"probed","aria-hidden":"true"}),n=i("select",{"aria-label":"What the memory is asked for"}),r=i("span",{class:"reads",role:"status"}),o=i("small"),a=i("p",{},n,r," ",o),l=i("div",{class:"probed beside","aria-hidden":"true"}),c=i("div",{class:"memoryrow"},s,l,a),h=[],u="";c.addEventListener("click",({target:m})=>{let g=m.closest(".bar");g&&e.go(Number(g.dataset.step))}),n.addEventListener("change",()=>{e.set({probe:n.value}),e.root.focus({preventScroll:!0})});function d(){let{P:m,S:g}=e,y=Ri(m,g.probe);if(c.hidden=y===null,h=[],!y)return;let w=m.probes.map(({name:M})=>M).join();w!==u&&n.replaceChildren(...m.probes.map(({name:M,title:S})=>i("option",{value:M},S))),u=w,n.value=y.name,n.hidden=m.probes.length<2;let k=Ff(e.A??m,y);if(l.hidden=!Ii(m,y,g),f(s,t,y,k),l.hidden)return;let $=i("span",{class:"label"},e.setup.cells[m.beside.cell]);f(l,$,y,k,"beside.")}function f(m,g,y,w,k=""){let{P:$,G:M}=e,S=fc($,y,k),C=[],x=S.map((v,b)=>v&&sr($,y,b,k)[v]>=jf?y.answers[v]:""),A=$.kept(`brief ${y.name}`,()=>Wn([...y.answers,""])),z=ai(x,M.a,M.end).filter(({label:v})=>v).map(v=>li(v,A,e));for(let v=M.a;v<M.end;v++){let b=sr($,y,v,k),T=w.map(E=>b[E]),O=Math.max(0,1-b[0]-T.reduce((E,P)=>E+P,0)),L=[...T,O].map((E,P)=>{let _=i("i",{class:P<w.length?`A${P}`:"rest"});return _.style.height=`${100*E}%`,_}),N=i("span",{class:"bar"},...L.reverse());N.dataset.step=v,N.title=`step ${v+1}, ${$.shown[v]}: ${qi($,y,v,k).map(([E,P])=>`${E} ${sn(P)}`).join(", ")}`,N.style.cssText=`left:${M.x(v)+1}px;width:${M.cw-2}px`,C.push(N)}m.replaceChildren(g,...z,...C),h.push({columns:C,current:null})}function p(){let{P:m,S:g,G:y}=e,w=Ri(m,g.probe);if(!w)return;for(let x of h)x.columns[x.current]?.classList.remove("cur"),x.current=y.sees(g.t)?g.t-y.a:null,x.columns[x.current]?.classList.add("cur");let k=x=>qi(x,w,g.t).map(([A,z])=>`${A} ${sn(z)}`).join(", "),$=e.A&&e.A!==m&&g.t<e.A.T&&mc(e.A)?k(e.A):"",M=Ii(m,w,g)?qi(m,w,g.t,"beside.").map(([x,A])=>`${x} ${sn(A)}`):[];ie(r,[n.hidden?`${w.title}: `:"",k(m),$&&$!==k(m)?`, was ${$}`:"",M.length?`; ${e.setup.cells[m.beside.cell]}: ${M.join(", ")}`:""].join(""));let S=e.weights==="initial"?"":`, untrained ${pe(w.before)}`,C=re("probe","linear probe");for(let x of[C,t])x.dataset.act=`Here it reads all ${m.H} units together: what unit ${g.unit} alone has dropped, others may still hold.`;o.replaceChildren("by a ",C,` of all ${m.H} units, not one: ${pe(w.score)} right in tests${S}`),o.title=`Of ${w.n.toLocaleString("en")} steps of test texts. Who always says what is commonest is right at ${pe(w.commonest)}. The network never sees this row.`}return{el:c,draw(m){m("picture","size","view","probe","beside")&&d(),m("step","unit","picture","size","view","probe","beside")&&p()}}}var qf=4096,nr=new Map,Wi=null;function oo(e,t,s){let n=`${t} ${s} ${e}`;return nr.has(n)||(nr.size>=qf&&nr.clear(),Wi??=document.createElement("canvas").getContext("2d"),Wi.font=`${t} 100px ${s}`,nr.set(n,Wi.measureText(e).width)),nr.get(n)/100}var Ts=(e,t,s,n,r)=>Math.min(s,t/oo(e,n,r));function wc(e,t,s,n,r){let o=e.length,a=()=>o<e.length?`${e.slice(0,o)}…`:e;for(;o>1&&oo(a(),n,r)*s>t;)o-=1;return a()}function Ls(e){let t=i("div",{class:"ribbon",role:"group","aria-label":"Tokens"}),s=i("div",{class:"foot","aria-hidden":"true"}),n=i("input",{type:"range",class:"scrub",min:"0",step:"1","aria-label":"Step"}),r=i("div",{class:"track"}),o=i("i"),a=i("b");r.append(o,a);let l=rl(e),c=gc(e),h=i("div",{class:"words"},t,l.el,c.el,s,i("div",{class:"scrubber"},r,n));n.addEventListener("input",()=>e.go(Number(n.value)));let u=[],d=[],f=null,p=null;t.addEventListener("click",k=>{let $=k.target.closest("button");$&&e.go(Number($.dataset.step))});let m=null;h.addEventListener("wheel",k=>{let $=Math.sign(k.deltaX||(k.shiftKey?k.deltaY:0));$&&(k.preventDefault(),e.scroll(e.S.view.a+$))},{passive:!1}),h.addEventListener("pointerdown",k=>{k.pointerType==="touch"&&k.target!==n&&(m={x:k.clientX,a:e.S.view.a})}),h.addEventListener("pointermove",k=>{m&&e.scroll(Math.round(m.a-(k.clientX-m.x)/e.G.cw))});for(let k of["pointerup","pointercancel","pointerleave"])h.addEventListener(k,()=>m=null);e.scroll=k=>{let $=e.S.view.n;k=Math.max(0,Math.min(e.P.T-$,k)),k!==e.S.view.a&&e.set({view:{a:k,n:$}})};function g(){let{P:k,G:$,S:M,rem:S,fine:C}=e,x=k.mean(M.focus),A=e.full(M.focus),z=L=>B(x[L],2).replace(/^(\u2212?)0\./,"$1."),v=0;for(let L=$.a;L<$.end;L++)v=Math.max(v,z(L).length);let b=$.cw>=Math.max(2.25,.61*v)*C,T=JSON.stringify([k.tokens,k.unknown,$.a,$.n,$.width,S,M.focus,e.font]);if(T===p){for(let L=$.a;L<$.end;L++){let N=e.palette.of(M.focus,x[L],A),{style:E,dataset:P}=u[L-$.a],_=`background:${lt(N)};color:${Et(N)}`;L-$.a===f?P.style=P.style.replace(/background:[^;]*;\s*color:[^;]*/,_):Object.assign(E,{background:lt(N),color:Et(N)}),ie(d[L-$.a],b?z(L):"")}return}p=T;let O=i("span",{class:"label","data-term":"mean over units"},"mean ",i("i",{class:`s-${M.focus}`},M.focus));s.replaceChildren(O),u=[],d=[],f=null;for(let L=$.a;L<$.end;L++){let N=k.shown[L],E=e.palette.of(M.focus,x[L],A),[P,_]=[k.within(L)?0:1,k.within(L+1)?0:1],H=i("button",{type:"button",class:"tok",tabindex:"-1"});H.classList.toggle("within",!P),H.classList.toggle("goes-on",!_),H.dataset.step=L,$.cw>=1.1*S&&H.append(N),H.title=k.unknown[L]?`“${N}” ${tn(k)}`:`step ${L+1}: ${N}`,H.classList.toggle("unknown",k.unknown[L]);let q=Ts(N,$.cw-5,.94*S,500,e.font);H.style.cssText=`left:${$.x(L)+P}px;width:${$.cw-P-_}px;background:${lt(E)};color:${Et(E)};font-size:${Math.max(q,C)}px`,H.classList.toggle("clipped",q<C*($.cw-5)/($.cw-1)),u.push(H);let F=i("span",{class:"m"});b&&F.append(z(L)),F.style.cssText=`left:${$.x(L)}px;width:${$.cw}px`,d.push(F)}t.replaceChildren(...u),s.append(...d),y()}function y(){let{P:k,G:$,rem:M}=e,S=.75*M,C=$.n===k.T,x=C?$.centre(0):$.gutter+S/2,A=C?$.centre(k.T-1):$.width-S/2;n.max=String(k.T-1),n.disabled=k.T===1,n.style.cssText=`left:${x-S/2}px;width:${A-x+S}px`,r.style.cssText=`left:${x}px;width:${A-x}px`,o.style.display=C?"none":"",o.style.left=`${100*$.a/k.T}%`,o.style.width=`${100*$.n/k.T}%`}function w(){let{P:k,S:$,G:M,rem:S,fine:C}=e;if(f!==null&&u[f]&&(u[f].classList.remove("cur"),u[f].removeAttribute("aria-current"),u[f].style.cssText=u[f].dataset.style,u[f].tabIndex=-1,d[f].classList.remove("cur")),f=M.sees($.t)?$.t-M.a:null,f!==null){let x=u[f],A=k.shown[$.t];x.dataset.style=x.style.cssText,x.classList.add("cur"),x.setAttribute("aria-current","step"),x.tabIndex=0;let z=Math.max(Ts(A,M.cw-4,1.06*S,700,e.font),C);x.style.cssText=`left:${M.x($.t)}px;width:${M.cw}px;font-size:${z}px`,d[f].classList.add("cur")}n.value=String($.t),n.setAttribute("aria-valuetext",`step ${$.t+1} of ${k.T}: ${k.shown[$.t]}`),a.style.width=`${k.T>1?100*$.t/(k.T-1):0}%`}return{el:h,draw(k){k("picture","size","theme","view","focus")&&g(),k("step","picture","size","view")&&w(),l.draw(k),c.draw(k)}}}var Rf=86,pt=9.5,If=13;function Wf(e,t,s,n){let r=Math.min(1,Math.max(0,e))*If/2,o=Math.min(s,2*r),a=(l,c)=>W("rect",{x:-pt,width:2*pt,y:l,height:Math.max(0,c),class:"jaw"});return[W("clipPath",{id:t},W("circle",{r:pt})),W("circle",{r:pt+2,class:"halo"}),W("circle",{r:pt,class:"open"}),W("g",{"clip-path":`url(#${t})`},W("rect",{x:-pt,width:2*pt,y:-o/2,height:o,class:`flow ${n}`}),r<.6?a(-pt,2*pt):[a(-pt,pt-r),a(r,pt-r)]),W("circle",{r:pt,class:"rim"})]}var bc=(e,t)=>Math.max(6,Math.abs(e)/(t||1)*Rf),Df=(e,t,s,n,r=!1,o="forget")=>n?`${e}: it holds ${B(t)}${s===null?"":`, its ${o} gate is ${r?"held at ":""}${B(s)}`}`:`${e}, not read yet`,io=(e,t)=>i("button",{class:"wd",type:"button","data-k":t},i("span",{class:"t"},e),i("span",{class:"p"},i("span",{class:"q"}),W("svg",{class:"v",viewBox:"-12 -12 24 24","aria-hidden":"true"})));function ao(e,t){return e.addEventListener("click",({target:s})=>{let n=s.closest(".wd");n&&!n.disabled&&t(Number(n.dataset.k))}),function({words:n,run:{c:r,f:o},most:a,t:l,read:c,held:h=null,gate:u="forget"}){e.classList.toggle("held",h!==null);for(let d of e.querySelectorAll(".wd")){let f=Number(d.dataset.k),p=f<=c,[m,g]=[d.querySelector(".q"),d.querySelector(".v")];d.disabled=!p,d.tabIndex=f===Math.max(0,l)?0:-1,d.classList.toggle("todo",!p),d.classList.toggle("here",f===l),f===l?d.setAttribute("aria-current","step"):d.removeAttribute("aria-current");let y=h!==null&&f>=h[0]&&f<h[1];if(d.setAttribute("aria-label",Df(n[f],r[f],o?.[f]??null,p,y,u)),m.style.height=p?`${bc(r[f],a)}%`:"0",m.className=`q ${Ce(r[f])}`,g.replaceChildren(),!p||!f||!o)continue;let w=bc(r[f-1],a)/100*21.8,k=Ce(r[f-1]);g.append(W("rect",{x:-10,y:-10,width:9.5,height:20,class:"bore"}),W("rect",{x:-10.5,y:-w/2,width:10.5,height:w,class:`flow ${k}`}),...Wf(o[f],`v${f}`,w,k))}}}var Bf=(e,t,s)=>e[(e.indexOf(t)+s+e.length)%e.length],Vf=(e,t)=>/^\d+$/.test(e.trim())&&Number(e)<t?Number(e):null;function wn(e){let t=(a,l,c)=>{let h=i("button",{type:"button",tabindex:"-1","aria-label":l},a);return h.addEventListener("click",()=>e.pick(Bf(e.order,e.S.unit,c))),h},s=t("◂","Unit above (up arrow)",-1),n=t("▸","Unit below (down arrow)",1),r=i("input",{type:"number",class:"unitno",min:0,step:1,inputmode:"numeric","aria-label":"Unit",title:"Type a unit’s number"}),o=i("span",{class:"row means","data-term":"similarity order"});return r.addEventListener("input",()=>{let a=Vf(r.value,e.P.H);a!==null&&e.pick(a)}),r.addEventListener("blur",()=>r.value=e.S.unit),r.addEventListener("keydown",a=>a.key==="Enter"&&e.root.focus({preventScroll:!0})),{row:o,els:[s,r,n],draw(){let{P:a,S:l,order:c}=e;r.getRootNode().activeElement!==r&&(r.value=l.unit),r.max=a.H-1;let h=c.indexOf(l.unit)+1,u=`Row ${h} of ${a.H}, rows by ${$i[l.sort]}.`;ie(o,`row ${h} by ${Hl[l.sort]}`),o.dataset.act=`${u} The arrows ↑ and ↓ go along the rows.`,s.title=`${u} The row above (↑).`,n.title=`${u} The row below (↓).`}}}var xc=[1.36,1.2,1.05],Uf=[1.6,1.45,1.3,1.15,1],Gf=2.6,Yf=2.1,Kf=.7,Xf=22,Jf=.4,Qf=.01,Zf=250;function ep(e,t,s,n){let r=e.length,o=h=>{let u=h;for(let d=e[h];d<=t&&u<r;d+=e[u])u+=1;return Math.max(u,h+1)},a=(h,u)=>{let d=h;for(let f=e[h-1];f<=u&&d>0;f+=e[d-1])d-=1;return Math.min(d,h-1)},l=a(r,t),c=o(s);return(n<s+ +(s>0)||n>=c-+(c<r))&&(s=Math.max(0,Math.min(n-1,a(n+1,Jf*t)))),s=Math.min(s,l),o(s)<=n&&(s=n),{a:s,end:o(s)}}function vc(e,t){let s=i("section",{class:"present",role:"main","aria-label":"For a projector"});s.hidden=!0;let n=i("h1",{class:"unseen"},"For a projector"),r=i("div",{class:"strip",role:"group","aria-label":"The words; under each what the unit holds after it"}),o=ao(r,H=>e.go(H)),a=i("p",{class:"tells","aria-live":"polite"}),l=i("small"),c=i("div",{class:"big"}),h=i("div",{class:"others"}),u=i("div",{class:"given"},l,c,h),d=i("div",{class:"shows"}),f=wn(e),p=i("span",{class:"whose"}),m=i("button",{type:"button",class:"btn",title:"The answer waits at every step until it is asked for"},"Ask first ",i("kbd",{},"a")),g=i("button",{type:"button",class:"btn"},"Leave ",i("kbd",{},"Esc")),y=i("div",{class:"floor"},i("span",{class:"one"},"unit",...f.els,p),i("span",{class:"sp"}),m,g),w=i("div",{class:"told"},a,u),k=Mt(e);m.addEventListener("click",()=>T.a()),g.addEventListener("click",()=>T.Escape());let $=null,M=null,S=null,C=null,x=0,A=0,z=new ResizeObserver(()=>!s.hidden&&e.P&&E());e.model.on("remove",()=>z.disconnect());let v=()=>e.S.answer==="asked"&&$!==e.S.t;function b(H){$=H,_()}let T={Escape:()=>e.set({present:!1}),PageUp:()=>e.walk(-1),PageDown:()=>e.walk(1),a:()=>e.set({answer:e.S.answer==="asked"?"shown":"asked"}),b:()=>{e.S.answer==="asked"?b(v()?e.S.t:null):e.set({answer:"asked"})}};function O(){let H=e.S.present;if(H!==!s.hidden){s.hidden=!H,e.root.classList.toggle("presenting",H);for(let q of e.covered)q.inert=H;H?(M=t.el.parentNode,y.prepend(t.el),s.replaceChildren(n,r,w,d,k.el,y),z.observe(s)):(M.prepend(t.el),s.replaceChildren(),z.disconnect()),$=null,e.root.focus({preventScroll:!0})}}let L=()=>parseFloat(getComputedStyle(s).fontSize);function N(){let{P:H,S:q}=e,F=L(),j=r.clientWidth,R=H.shown.map(te=>ge(te,Xf)),D=te=>R.map(U=>Math.max(Yf*F,(oo(U,650,e.font)+Kf)*te*F)),I=xc.find(te=>D(te).reduce((U,K)=>U+K,0)<=j)??xc[0],V=ep(D(I),j,x,q.t);x=V.a,r.style.setProperty("--size",`${I*F}px`);let Y=[...r.children].map(te=>te.dataset.word),G=R.slice(V.a,V.end);(r.firstChild?.dataset.k!==String(V.a)||Y.length!==G.length||G.some((te,U)=>te!==Y[U]))&&r.replaceChildren(...G.map((te,U)=>{let K=io(te,V.a+U);return K.dataset.word=te,K.classList.toggle("unknown",H.unknown[V.a+U]),K})),r.classList.toggle("from",V.a>0),r.classList.toggle("on",V.end<H.T);let X=q.mode==="mean",Z=te=>X?H.mean(te):H.column(te,q.unit),ae=H.keeper&&H.layers[H.layer].direction!=="reverse";o({words:H.shown,run:{c:Z(H.memory),f:ae?Z(H.keeper).map(te=>H.roles.kept(()=>te)):null},most:H.reach(H.memory,X?null:q.unit),t:q.t,read:H.T-1,gate:H.roles.called.keep})}function E(){N();let H=L();for(let F of Uf)if(a.style.fontSize=`${F*H}px`,a.scrollHeight<=a.clientHeight+1)break;let q=c.textContent;c.style.fontSize=`${Ts(q,.97*u.clientWidth,Gf*H,720,e.font)}px`}function P(){let{P:H,S:q}=e,{kind:F,title:j}=H.answers,R=F==="value",D=([X,Z])=>[fe(X),R?B(Z,3):pe(Z)],{remark:I}=e.setup.tasks[e.entry?.task]??{};if(ie(l,j[0].toUpperCase()+j.slice(1)+(I?`. ${I}`:"")),u.classList.toggle("waits",v()),v()){let X=i("button",{type:"button",class:"slot","aria-label":"Show the answer (b)"},"?");X.addEventListener("click",()=>b(q.t)),c.replaceChildren(X),h.replaceChildren();return}let[V,...Y]=H.top(q.t),[G,se]=D(V);c.replaceChildren(...R&&!Y.length?[]:[i("b",{},G)," "],i("span",{},se)),h.replaceChildren(...Y.filter(([,X])=>R||X>=Qf).slice(0,2).map(X=>i("span",{},D(X).join(" "))))}function _(H=(...q)=>!0){let{P:q,S:F,setup:j}=e;if(H("notice","present")&&(k.draw(()=>!0),E()),H("play")&&a.setAttribute("aria-live",F.playing?"off":"polite"),!H("present","answer","picture","size","theme","unit","step","look"))return;H("step","picture")&&$!==F.t&&($=null);let R=performance.now()-A<Zf;H("step")&&(A=performance.now());let D={...Es(q,F),compact:!0,instant:R||H("present","picture","size","unit","theme")},I=q.cell+JSON.stringify(q.options)+F.look;I!==C&&(C=I,S=Ss(q.roles,null,F.look),d.replaceChildren(S.svg)),S.update(D);let V=pn(q.roles,D);a.replaceChildren(...no(V)),S.svg.setAttribute("aria-label",`The ${j.cells[q.cell]} cell at this step. ${gn(V)}`),f.draw();let Y=q.layers.length>1?`, layer ${q.layers[q.layer].level+1}`:"";ie(p,`of ${q.H}${F.mode==="mean"?": the mean":""}, ${j.cells[q.cell]}${Y}`),m.setAttribute("aria-pressed",String(F.answer==="asked")),P(),E()}return{el:s,arrange:O,moves:T,draw:_}}var ht=class{constructor(t){this.send=t,this.held=!1,this.seq=0,this.latest=new Map,this.busy=new Set}asked(t,s){return this.latest.get(t)?.key===s}waiting(t){return this.busy.has(t)?this.latest.get(t).request:void 0}ask(t,s,{key:n=null,both:r=!1,once:o=!1}={}){let a=this.latest.get(t),l=this.seq+1,c=r&&this.busy.has(t)?a.from:l;this.latest.set(t,{key:n,request:s,once:o,from:l,first:c,last:l}),this.busy.add(t),this.held?this.seq=l:this.hand(t)}hand(t){let s=this.latest.get(t);s.last=++this.seq,s.handed=!0,this.send({...s.request,want:t,seq:s.last})}hold(){this.held=!0}resume(){this.held=!1;for(let t of[...this.busy]){let{once:s,handed:n}=this.latest.get(t);s&&n?this.busy.delete(t):this.hand(t)}}count(t){if(!this.busy.has(t))return 0;let{first:s,from:n}=this.latest.get(t);return s<n?2:1}take({want:t,seq:s}){let n=this.latest.get(t);return!n||!this.busy.has(t)||s<n.first||s>n.last?null:(n.first=n.from,s>=n.from&&this.busy.delete(t),n)}opened({want:t,seq:s}){let n={key:null,from:s};return this.latest.set(t,n),n}forget(t){let s=this.latest.get(t);s&&(s.key=null)}stop(){this.busy.clear()}};var Ds={auc:{title:"AUC",chance:.5},spearman:{title:"Spearman",chance:0}},ls=e=>e<1&&e>=.9995?">0.999":B(e,3);function Di({probe:e,before:t,spread:s,units:n}){let r=n.map(([o,a,l,,c],h)=>({unit:o,signal:a,sign:l,score:c,...h?{}:{spread:s}}));return[{of:"probe",score:e},{of:"before",score:t.unit,spread:t.spread},...r]}function yc(e){let{chance:t}=Ds[e.kind],s=Math.min(t-.15*(1-t),...Di(e).flatMap(({score:n,spread:r})=>[n,...r??[]]));return n=>(n-s)/(1-s)}var Bi=(e,t,s)=>`${t} ${(e==="auc"?["low","high"]:["falls","rises"])[+(s>0)]}`,lo=(e,[t,s])=>`${ls(e)} (${ls(t)} to ${ls(s)})`,rr=({spread:e,before:t})=>e[0]>t.spread[1];function kc(e,t){let{kind:s,probe:n,before:r,spread:o,units:a,share:l}=e,[[c,h,,,u]]=a,{title:d}=Ds[s],f=rr(e)?"clearly better than":o[1]<r.spread[0]?"clearly worse than":"not clearly better than",p=`Unit ${c} alone tells it best, by its ${h}: ${d} ${lo(u,o)}${s==="auc"?", where 0.5 is a coin toss":""}. That is ${f} before training, where the best unit reaches ${lo(r.unit,r.spread)}. A linear probe, which reads all ${t} units, reaches ${ls(n)}, before training ${ls(r.probe)}.`;return l===void 0?p:`${p} It is true at ${pe(l)} of the test steps where it can be asked.`}function $c(e){return e?.features.find(rr)?.units[0].slice(0,2)??null}function Mc({features:e,units:t},s){let{follows:n}=t[s];if(!n)return null;let[r,o,a,l]=n,c=e.find(u=>u.name===r),h=Bi(c.kind,o,a);return{name:r,title:c.title,how:`${h}, ${Ds[c.kind].title} ${ls(l)}`}}function co(e,t,s=Number.POSITIVE_INFINITY){let[n,r,o]=e.shows??[],[a,l,c]=e.follows[t]??[],h=[n===t&&`shows this in ${r} of ${o} other ${e.reads.kind==="words"?"sentences":"texts"} like it`,a&&`on test texts tells best: ${a} (${Ds[l].title} ${ls(c)})`].filter(Boolean);return[h.join("; "),...h].find(u=>u.length<=s)??""}function gt(e){let t=Math.abs(e);return`${e<0?"at least ":""}${t.toLocaleString("en")} ${t===1?"step":"steps"}`}var ho=(e,t)=>Math.abs(e)-Math.abs(t)||+(e<0)-+(t<0),bn=({one:e,many:t})=>`half of what a ${e} writes into the unit is gone after so many steps, the median over the ${t}`;var uo=`.pick {
  display: flex;
  gap: 0.45rem;
  align-items: center;
  white-space: nowrap;
}
.pick b {
  font-weight: 600;
}
.pick span {
  color: var(--ink3);
}
.picker {
  position: relative;
  min-width: 0;
}
.pick {
  max-width: 100%;
}
.pick :is(b, .wide) {
  overflow: hidden;
  text-overflow: ellipsis;
}
.pick .wide {
  min-width: 0;
}
.pick span:last-child {
  flex: none;
}
/* the name is whole as long as there is anything beside it */
@media (min-width: 1361px) {
  .pick b {
    flex: none;
  }
}
.picker .popover {
  width: min(60rem, calc(100vw - 2rem));
  padding: 0.4rem 0.9rem;
  top: calc(100% + 0.2rem);
}
.choices {
  display: grid;
  grid-template-columns: 1.6fr 1.3fr 0.9fr 1.6fr auto;
  gap: 0.6rem 1rem;
}
.choices select {
  width: 100%;
  min-width: 0;
  text-overflow: ellipsis;
}
.choices label,
.choice {
  display: flex;
  flex-direction: column;
  gap: 0.15rem;
}
.choices label > span,
.choice > span {
  color: var(--ink3);
  font-size: var(--fine);
}
.choices select {
  border: 1px solid var(--rule2);
  border-radius: 6px;
  padding: 0.3rem 0.4rem;
  background: var(--bg);
  min-height: 2rem;
}
.choices select:disabled {
  opacity: 1;
  color: var(--ink2);
  cursor: default;
}
.swapped {
  margin: 0.5rem 0 0;
  font-weight: 600;
}
.swapped:empty {
  display: none;
}
.scores {
  margin-top: 0.2rem;
  font-size: var(--small);
}
.scores summary {
  cursor: pointer;
  color: var(--ink2);
}
.gs .scores tbody th {
  white-space: normal;
}
.scores tbody small {
  color: var(--ink3);
  font-size: var(--fine);
}
.card .of {
  color: var(--ink);
  font-weight: 600;
}
.card {
  margin-top: 0.5rem;
  border-top: 1px solid var(--rule);
  padding-top: 0.6rem;
}
.card p {
  margin: 0 0 0.5rem;
  color: var(--ink2);
}
.card .fine {
  color: var(--ink3);
  font-size: var(--fine);
  margin: 0.5rem 0 0;
}

.confusion {
  margin-top: 0.75rem;
}
.confusion .scroll {
  overflow-x: auto;
  scrollbar-width: thin;
}
.gs .confusion table {
  border-collapse: collapse;
  table-layout: fixed;
  width: auto;
}
.gs .confusion :is(th, td) {
  width: 1.85rem;
  min-width: 1.85rem;
  padding: 0.05rem 0;
  text-align: center;
  font-size: var(--fine);
  border: 1px solid var(--bg);
}
.gs .confusion tbody th,
.gs .confusion thead th:first-child {
  width: 5.4rem;
  text-align: left;
  white-space: nowrap;
  position: sticky;
  left: 0;
  background: var(--bg);
}
.gs .confusion td.of,
.gs .confusion thead th:nth-child(2) {
  width: 2.6rem;
  padding-right: 0.4rem;
  text-align: right;
  font-weight: 400;
  color: var(--ink3);
}
.confusion .same {
  font-weight: 700;
}

.mirror {
  position: absolute;
  inset: 0;
  white-space: pre;
  overflow: hidden;
  color: transparent;
  pointer-events: none;
  line-height: 2.6rem;
  display: block;
}
.mirror u {
  text-decoration: underline dashed 1.5px var(--ink2);
  text-underline-offset: 0.22em;
}
.more:hover {
  border-color: var(--ink);
}
.gs .more {
  border: 1px solid var(--rule2);
  border-radius: 99px;
  padding: 0.22rem 0.5rem;
  color: var(--ink2);
  width: 5.2rem;
  min-height: 1.8rem;
}

.speed {
  border: 0;
  padding: 0.3rem 0.5rem;
  min-width: 2.4rem;
}
.keys {
  margin-left: auto;
  color: var(--ink3);
  font-size: var(--fine);
  white-space: nowrap;
}
kbd {
  font: inherit;
  border: 1px solid var(--rule2);
  border-radius: 3px;
  padding: 0 0.3rem;
  margin: 0 0.1rem;
}
main {
  grid-template-columns: 30.5rem minmax(0, 1fr);
}
.say {
  font-size: 1.0625rem;
  line-height: 1.24;
  letter-spacing: -0.01em;
  margin: 0.3rem 0 0.35rem;
  height: 5.28rem;
  overflow: hidden;
  color: var(--ink2);
  text-wrap: pretty;
  overflow-wrap: anywhere;
}
.say b {
  font-weight: 650;
  color: var(--ink);
  unicode-bidi: isolate;
}
.say .n {
  font-weight: 600;
  white-space: nowrap;
}
.cellhd {
  display: flex;
  align-items: center;
  gap: 0.6rem;
  justify-content: space-between;
  padding-top: 0.5rem;
  border-top: 1px solid var(--rule);
}
.cellhd .row,
.units .row {
  color: var(--ink3);
  font-size: var(--fine);
  white-space: nowrap;
  margin-right: 0.3rem;
}
.cellhd .seg button,
.seg.units button {
  padding: 0.15rem 0.4rem;
}
.gs .unitno {
  border: 1px solid var(--rule2);
  border-radius: 6px;
  background: var(--bg);
  width: 2.7rem;
  padding: 0.1rem 0.2rem;
  text-align: center;
  appearance: textfield;
  -moz-appearance: textfield;
}
.unitno::-webkit-inner-spin-button {
  display: none;
}
.cell {
  margin: 0.35rem 0 0.1rem;
}
.cellbox {
  position: relative;
}
.looks {
  position: absolute;
  right: 0;
  bottom: 0.1rem;
  font-size: var(--fine);
}
.looks button {
  padding: 0.15rem 0.35rem;
}
.looks button:hover {
  color: var(--ink);
  text-decoration: underline;
  text-underline-offset: 0.2em;
}
.cell svg {
  width: 100%;
  height: auto;
  overflow: visible;
}
.cell svg text {
  font-family: var(--font);
  font-variant-numeric: tabular-nums;
}
.hand {
  cursor: pointer;
}
.hand .reach {
  fill: transparent;
}
.hand .grip {
  fill: var(--bg);
  stroke: var(--ink);
  stroke-width: 2;
}
.hand:is(:hover, :focus-visible) .grip {
  fill: var(--ink);
}
.eq {
  display: flex;
  align-items: flex-end;
  gap: 0.4rem;
  padding: 0.5rem 0 0.55rem;
  border-top: 1px solid var(--rule);
  border-bottom: 1px solid var(--rule);
  justify-content: space-between;
  min-height: 3.9rem;
}
.term {
  display: flex;
  flex-direction: column;
  align-items: center;
  line-height: 1.1;
}
.sy {
  font-size: 0.875rem;
  color: var(--ink3);
  height: 1.15rem;
  white-space: nowrap;
  font-style: italic;
}
.va {
  font-size: 1.4rem;
  font-weight: 600;
  letter-spacing: -0.02em;
  white-space: nowrap;
}
.op .va {
  font-weight: 400;
  color: var(--ink3);
}
.low {
  display: grid;
  grid-template-columns: minmax(0, 17rem) minmax(0, 1fr);
  gap: 1.75rem;
  padding-top: 0.65rem;
}
.instant {
  position: relative;
}
.ahead {
  position: absolute;
  inset: 0;
  width: 100%;
  height: 100%;
  overflow: visible;
  pointer-events: none;
}
.ahead path {
  fill: none;
  stroke: var(--ink3);
  stroke-width: 1.5;
}
.low .hd.long {
  height: auto;
  white-space: normal;
  line-height: 1.25;
  padding-bottom: 0.2rem;
}
.besideit {
  margin: 0.15rem 0 0;
  font-size: 0.875rem;
  line-height: 1.25;
  color: var(--ink2);
}
.remark {
  margin: 0.1rem 0 0;
  font-size: var(--fine);
  font-weight: 600;
  color: var(--ink2);
}
.remark:empty {
  display: none;
}
.strips {
  display: block;
  width: 100%;
  cursor: pointer;
}
.barred {
  position: relative;
}
/* a letter beside the bars of each signal */
.barred .rows {
  position: absolute;
  inset: 0 auto 4px 0;
  display: grid;
  grid-auto-rows: 1fr;
  align-items: center;
  font-size: 0.95rem;
  line-height: 1;
  font-style: italic;
}
.barred .rows b {
  font-weight: 650;
}

.plots {
  margin-top: 0.2rem;
}
.chart .band {
  fill: var(--ink);
  opacity: 0.12;
}
.plot.memory {
  margin-top: 0.4rem;
  margin-bottom: 0.2rem;
}
.plot.valves[hidden] + .plot.memory {
  margin-top: 0;
}
.labels .s-g,
.labels .s-n,
.labels .s-h {
  color: var(--ink2);
  font-weight: 600;
}
.name.lstm-h {
  font-weight: 400;
}
.name.rnn-h {
  color: var(--ink3);
}
.name.forget {
  color: var(--f);
}
.name.own-h,
.name.own-c {
  color: var(--pos);
}

.panes {
  height: 1.55rem;
  align-items: center;
}
.panes .seg {
  flex: none;
  margin-left: -0.5rem;
  padding: 0;
  overflow: visible;
}
.panes .tools {
  align-items: center;
  overflow: hidden;
}
.reading .time {
  display: flex;
  flex-direction: column;
  contain: size;
}
.reader {
  flex: none;
}
.readbar {
  display: flex;
  align-items: center;
  gap: 0.4rem;
  height: 2.2rem;
  white-space: nowrap;
  color: var(--ink2);
}
.signals button {
  padding: 0.15rem 0.45rem;
  font-size: 1rem;
}
.signals i {
  font-weight: 650;
}
.whose {
  margin-left: 0.2rem;
}
.writeon {
  margin-left: auto;
  display: flex;
  align-items: center;
  gap: 0.75rem;
  font-size: var(--small);
  color: var(--ink2);
}
.gs .writeon input {
  border: 1px solid var(--rule2);
  border-radius: 6px;
  background: var(--bg);
  padding: 0.2rem 0.3rem;
  width: 3.6rem;
  text-align: right;
  appearance: textfield;
  -moz-appearance: textfield;
}
.writeon input::-webkit-inner-spin-button {
  display: none;
}
.gs .writeon input[name="seed"] {
  width: 3.1rem;
}
.gs .writeon input[name="temperature"] {
  width: 2.7rem;
}
.sheet {
  position: relative;
  overflow: auto;
  border-top: 1px solid var(--rule);
  border-bottom: 1px solid var(--rule);
  padding: 0.5rem 0.4rem;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
  line-height: 1.75;
  cursor: pointer;
  contain: strict;
  tab-size: 4;
  scrollbar-width: thin;
}
.sheet.code {
  font-family: var(--mono);
  line-height: 1.55;
  letter-spacing: 0;
}
.sheet span {
  padding: 0.12em 0;
  border-radius: 2px;
}
.sheet:not(.code) span {
  padding: 0.14em 0.16em;
  margin: 0 -0.08em;
}
.sheet .sign {
  -webkit-text-fill-color: color-mix(in srgb, currentColor 55%, transparent);
  font-size: max(0.8em, 12px);
}
.sheet .hex {
  font-size: max(0.68em, 12px);
  vertical-align: 0.12em;
  margin: 0 1px;
  padding: 0.28em 1px;
}
.sheet .unknown {
  text-decoration: underline dashed 1.5px;
  text-underline-offset: 0.22em;
}
.sheet .own {
  text-decoration: underline solid 2px var(--ink);
  text-underline-offset: 0.3em;
  text-decoration-skip-ink: none;
}
/* nothing here moves a letter: a step lays out no line again */
.sheet .cur {
  outline: 2.5px solid var(--ink);
  outline-offset: 0.5px;
}
.ownword u {
  text-decoration: underline solid 2px;
  text-underline-offset: 0.25em;
}
.units {
  flex: 1 1 0;
  min-height: 0;
  display: grid;
  grid-template-columns: minmax(0, 1.05fr) minmax(0, 1fr);
  grid-template-rows: minmax(0, 1fr) auto;
  column-gap: 1.75rem;
  padding-top: 0.5rem;
}
.ranking,
.oneunit {
  display: flex;
  flex-direction: column;
  min-height: 0;
  min-width: 0;
}
.units .hd {
  flex: none;
  height: 1.6rem;
  justify-content: flex-start;
  gap: 0.5rem;
}
.units .hd select {
  flex: 0 1 auto;
  min-width: 0;
  font-weight: 500;
  text-overflow: ellipsis;
  border-bottom: 1px solid var(--rule2);
}
.oneunit .hd {
  justify-content: space-between;
}
.finding {
  margin: 0;
  color: var(--ink2);
  font-size: var(--small);
  line-height: 1.3;
  min-height: 2.2rem;
  text-wrap: pretty;
}
.finding.nowhere {
  color: var(--ink);
  font-weight: 600;
}
.ranks {
  flex: 1 1 0;
  min-height: 0;
  overflow: auto;
  scrollbar-width: thin;
}
.gs .rank {
  display: grid;
  grid-template-columns: 7.2rem minmax(0, 1fr) 3.3rem;
  align-items: center;
  width: 100%;
  height: 1.5rem;
  border: 0;
  background: none;
  padding: 0 0.25rem;
  text-align: left;
  border-radius: 4px;
}
.rank .who {
  white-space: nowrap;
  overflow: hidden;
  text-overflow: ellipsis;
}
.rank .who i {
  color: var(--ink3);
}
.rank .n {
  text-align: right;
  font-weight: 600;
}
.ranks .track {
  position: relative;
  top: 0;
  height: 100%;
  background: none;
  border: 0;
}
.rank:not(.scale) .track {
  background: linear-gradient(var(--rule2), var(--rule2)) var(--chance) 0 / 1px 100% no-repeat;
}
.rank .bar {
  position: absolute;
  top: 0.3rem;
  bottom: 0.3rem;
  background: var(--rule2);
}
.rank.probe .bar {
  background: none;
  border: 1.5px solid var(--ink2);
}
.rank.before .bar {
  background: none;
  border: 1.5px dashed var(--ink3);
}
.rank .range {
  position: absolute;
  top: calc(50% - 0.2rem);
  height: 0.4rem;
  border: 1.5px solid var(--ink);
  border-top: 0;
  border-bottom: 0;
  background: linear-gradient(var(--ink), var(--ink)) 0 50% / 100% 1.5px no-repeat;
}
.rank[aria-pressed="true"] .range {
  border-color: var(--ink3);
  background-image: linear-gradient(var(--ink3), var(--ink3));
}
button.rank:hover {
  background: var(--sunk);
}
.rank[aria-pressed="true"] {
  box-shadow: inset 0 0 0 1.5px var(--ink);
}
.rank[aria-pressed="true"] .bar {
  background: var(--ink);
}
.rank[aria-pressed="true"] .who {
  font-weight: 650;
}
.gs .rank.scale {
  height: 1.1rem;
  font-size: var(--fine);
  color: var(--ink3);
  position: sticky;
  top: 0;
  background: var(--bg);
  z-index: 3;
}
.scale .chance,
.scale .end {
  position: absolute;
  white-space: nowrap;
  transform: translateX(-50%);
}
.scale .end {
  right: 0;
  transform: none;
}
.facts {
  flex: 1 1 0;
  min-height: 0;
  overflow: auto;
  scrollbar-width: thin;
  font-size: 0.875rem;
}
.gs .facts dl {
  display: grid;
  grid-template-columns: 5.2rem minmax(0, 1fr);
  gap: 0.15rem 0.5rem;
  margin: 0 0 0.35rem;
}
.facts dt {
  color: var(--ink3);
  font-weight: 400;
}
.facts dd {
  margin: 0;
  color: var(--ink);
}
.facts small {
  color: var(--ink3);
  font-size: var(--small);
}
.facts p {
  margin: 0.35rem 0 0;
  color: var(--ink2);
  font-size: var(--small);
  line-height: 1.3;
}
.facts .rule b {
  color: var(--ink);
}
.link {
  border: 0;
  background: none;
  padding: 0;
  text-align: left;
  text-decoration: underline;
  text-decoration-color: var(--rule2);
  text-underline-offset: 0.2em;
  font-weight: 600;
}
.link:hover {
  text-decoration-color: var(--ink);
}
a.link {
  color: inherit;
}
.gs .onward {
  color: var(--ink3);
}
.gs .openings th,
.gs .openings td {
  padding: 0.1rem 0.3rem 0.1rem 0;
  border: 0;
}
.gs .openings thead th {
  font-size: var(--fine);
}
.openings i {
  font-weight: 650;
}
.gs .openings td {
  width: 4.2rem;
}
.gs .openings .both {
  width: 45%;
}
.both span {
  display: flex;
  height: 0.7rem;
  background: var(--zero);
  box-shadow: 0 0 0 1px var(--rule2);
}
.both i {
  height: 100%;
}
.both .between {
  opacity: 0.4;
}
.facts details {
  margin-top: 0.35rem;
  font-size: var(--small);
  color: var(--ink2);
}
.facts summary {
  cursor: pointer;
  color: var(--ink3);
}
.silent,
.stale-units {
  grid-column: 1 / -1;
  margin: 0;
  color: var(--ink2);
}
.silent {
  align-self: center;
  text-align: center;
}
.stale-units {
  font-weight: 600;
  font-size: var(--small);
  padding-top: 0.3rem;
  color: var(--ink);
}
textarea.sentence {
  resize: none;
  font: inherit;
  font-family: var(--mono);
  font-size: 0.9375rem;
  line-height: 1.32;
  letter-spacing: 0;
  color: inherit;
  padding: 0.35rem 0;
  tab-size: 4;
  scrollbar-width: thin;
}
.tall .asked {
  height: 4.3rem;
}
.tall .cell svg {
  height: 19.9rem;
}

/* what a step changes is laid out on its own, not with the whole page */
.cell,
.eq {
  contain: layout style;
}
.say {
  contain: content;
}

@media (max-width: 1360px) and (min-width: 761px) {
  main {
    grid-template-columns: 30rem minmax(0, 1fr);
  }
}
@media (max-width: 1180px) and (min-width: 761px) {
  .plots .hd.long {
    height: auto;
    white-space: normal;
  }
}
@media (max-width: 960px) and (min-width: 761px) {
  main {
    grid-template-columns: minmax(0, 25rem) minmax(0, 1fr);
  }
  .writeon {
    gap: 0.3rem;
  }
  .gs .writeon input[name] {
    width: 2.7rem;
  }
  .panes .legend {
    display: none;
  }
  .page.gs .cell svg {
    height: auto;
  }
  .eq {
    gap: 0.2rem;
  }
  .gs .va {
    font-size: 1.1rem;
  }
  .sy {
    font-size: var(--fine);
  }
  .low {
    gap: 1.25rem;
  }
  .keys,
  .cellhd .row {
    display: none;
  }
  .say {
    font-size: 1rem;
    line-height: 1.2;
  }
}
@media (max-height: 799px) and (min-width: 761px) {
  .page .mirror {
    line-height: 2.3rem;
  }
  .page.tall .asked {
    height: 3.95rem;
  }
  .page.tall .cell svg {
    height: 17.75rem;
  }
  .page textarea.sentence {
    padding: 0.22rem 0;
    line-height: 1.25;
  }
  .page .cell svg {
    height: 19.3rem;
  }
  .page .say {
    font-size: 1.04rem;
    height: 5.3rem;
    margin: 0.15rem 0 0.3rem;
  }
  .page .cellhd {
    padding-top: 0.3rem;
  }
  .page .eq {
    padding: 0.3rem 0 0.35rem;
    min-height: 3.4rem;
  }
  .page .va {
    font-size: 1.3rem;
  }
  .page .low {
    padding-top: 0.4rem;
  }
}
@media (max-width: 760px) {
  .choices {
    grid-template-columns: 1fr 1fr;
  }
  .picker {
    margin-left: auto;
  }
  .pick {
    padding: 0.28rem 0.5rem;
    min-height: 2.75rem;
  }
  .mirror {
    line-height: 2.9rem;
  }
  .instant {
    display: contents;
  }
  .say {
    height: auto;
    min-height: 7.4rem;
    order: 0;
    line-height: 1.38;
  }
  .low {
    grid-template-columns: 1fr;
    gap: 1.25rem;
    order: 3;
  }
  .cellhd {
    flex-wrap: wrap;
    order: 1;
  }
  .gs .unitno {
    min-height: 2.75rem;
    width: 3rem;
  }
  .cell,
  .cellbox {
    order: 1;
  }
  .looks {
    position: static;
    justify-content: flex-end;
  }
  .looks button {
    min-height: 2.75rem;
    padding: 0 0.6rem;
  }
  .eq {
    order: 2;
    gap: 0.2rem;
  }
  .va {
    font-size: 1.02rem;
  }
  .sy {
    font-size: var(--fine);
  }
  .speed {
    flex: none;
    width: 2.75rem;
    height: 2.75rem;
    padding: 0;
  }
  .roomy {
    display: none;
  }
  .words {
    order: -2;
  }
  .panes {
    order: -1;
    height: auto;
    flex-wrap: wrap;
    overflow: visible;
    gap: 0.2rem 1rem;
  }
  .reading .time {
    order: -1;
    margin-top: 0.25rem;
  }
  .tall .asked {
    height: auto;
  }
  .tall .field {
    height: 5.2rem;
    flex-basis: 100%;
  }
  .tall .cell svg {
    height: auto;
  }
  .readbar {
    flex-wrap: wrap;
    height: auto;
  }
  .writeon {
    margin: 0.3rem 0 0.5rem;
    flex-wrap: wrap;
    gap: 0.4rem 0.45rem;
  }
  .gs .writeon input {
    min-height: 2.75rem;
  }
  .reading .time {
    contain: none;
  }
  .units {
    flex: none;
    display: block;
  }
  .oneunit {
    margin-top: 1rem;
  }
  .ranks {
    max-height: 20rem;
    flex: none;
  }
  .facts {
    flex: none;
  }
  .gs button.rank {
    height: 2.75rem;
  }
  button.rank .bar {
    top: 0.8rem;
    bottom: 0.8rem;
  }
  .units .hd {
    height: auto;
    flex-wrap: wrap;
    gap: 0 1rem;
    white-space: normal;
  }
  .signals button {
    min-width: 2.4rem;
  }
}
/* threads from the names of the gradient's curves to these */
.labels .threads {
  position: absolute;
  left: 0;
  top: 0;
}
.labels .threads line {
  stroke: var(--ink);
  stroke-width: 1;
}
.labels .threads .rnn-h {
  stroke: var(--rnn);
}
.labels .threads .forget {
  stroke: var(--Ff);
}
.labels .threads .own-h,
.labels .threads .own-c {
  stroke: var(--Fpos);
}
`;var mo=`/* The sentence over its pipe: how large its letters are, its pipe, its valves, and a word at least. */
.strip {
  --size: 1.42rem;
  --bore: 1.5rem;
  --valve: 1.32rem;
  --least: 2.35rem;
  display: flex;
  flex: 1 1 auto;
}
.strip .wd {
  font-size: var(--size);
}
.wd {
  position: relative;
  flex: 1 0 auto;
  min-width: var(--least);
  padding: 0;
  border: 0;
  background: none;
  line-height: 1.3;
  letter-spacing: -0.012em;
  text-align: center;
  cursor: pointer;
}
.wd .t {
  display: inline-block;
  min-width: 1.35em;
  margin-bottom: 0.225em;
  padding: 0.06em 0.34em 0.1em;
  border-radius: 0.3em;
}
.wd.todo {
  color: var(--ink3);
  cursor: default;
}
.wd:not(.todo):hover .t {
  background: var(--sunk);
}
.wd.here .t {
  margin-left: -0.1em;
  margin-right: -0.1em;
  background: var(--ink) !important;
  color: var(--bg);
  font-weight: 650;
  print-color-adjust: exact;
}
.wd .p {
  position: relative;
  display: block;
  height: var(--bore);
  border: solid var(--rule2);
  border-width: 1.5px 0;
  background: var(--pipe);
}
.wd:first-of-type .p {
  border-left-width: 1.5px;
  border-radius: calc(0.2 * var(--bore)) 0 0 calc(0.2 * var(--bore));
}
.wd:last-of-type .p {
  border-right-width: 1.5px;
  border-radius: 0 calc(0.2 * var(--bore)) calc(0.2 * var(--bore)) 0;
}
.wd .q {
  position: absolute;
  left: 0;
  right: 0;
  top: 50%;
  height: 0;
  transform: translateY(-50%);
  transition: height 0.22s ease-out;
  print-color-adjust: exact;
}
.q.pos {
  background: var(--Fpos);
}
.q.neg {
  background: var(--Fneg);
}
.wd .v {
  position: absolute;
  z-index: 2;
  left: calc(-0.5 * var(--valve));
  top: 50%;
  width: var(--valve);
  height: var(--valve);
  transform: translateY(-50%);
}
.v .bore {
  fill: var(--pipe);
}
.v .flow.pos {
  fill: var(--Fpos);
}
.v .flow.neg {
  fill: var(--Fneg);
}
.v .open {
  fill: var(--Ff);
}
.v .jaw {
  fill: var(--bg);
}
.v .rim {
  fill: none;
  stroke: var(--Ff);
  stroke-width: 2;
}
.v .halo {
  fill: none;
  stroke: var(--bg);
  stroke-width: 3;
}
/* where a person's own colours take the place of these, what carries a number keeps its own */
@media (forced-colors: active) {
  .wd :is(.q, .v),
  .wd.here .t {
    forced-color-adjust: none;
  }
}
`;var Vi={first:"M2 2h2v12H2zM14 2v12L5 8z",back:"M12.5 2v12L3.5 8z",play:"M4 2v12l9-6z",pause:"M3.5 2h3v12h-3zM9.500 2h3v12h-3z",forward:"M3.5 2v12l9-6z",last:"M12 2h2v12h-2zM2 2v12l9-6z"},Ui=[.5,1,2,4],np=900;function fo(e){let t=null,s={},n=(p,m,g)=>{s[p]=W("path",{d:Vi[p]});let y=i("button",{type:"button",class:`tb ${p}`,"aria-label":m,title:m},W("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},s[p]));return y.addEventListener("click",g),y},r=n("play","Play (space)",()=>e.set({playing:!e.S.playing})),o=i("button",{type:"button",class:"bare speed",title:"Speed"},"1×");o.addEventListener("click",()=>{e.set({speed:Ui[(Ui.indexOf(e.S.speed)+1)%Ui.length]})});let a=i("button",{type:"button",class:"bare by"});a.addEventListener("click",()=>e.set({by:e.S.by==="word"?"piece":"word"}));let l=i("b"),c=i("small"),h=i("span",{class:"keys wide","aria-hidden":"true"},...["←","→","space"].map(p=>i("kbd",{},p))),u=i("div",{class:"transport",role:"group","aria-label":"Steps"},n("first","First step (Home)",()=>e.go(0)),n("back","Back one step (left arrow)",()=>e.walk(-1)),r,n("forward","Forward one step (right arrow)",()=>e.walk(1)),n("last","Last step (End)",()=>e.go(e.P.T-1)),o,a,i("span",{class:"where"},i("span",{class:"roomy"},"step "),l,c),h);function d(){e.S.t>=e.P.T-1?e.set({playing:!1}):e.walk(1)}function f(){clearInterval(t);let{playing:p}=e.S;p&&(t=setInterval(d,np/e.S.speed)),s.play.setAttribute("d",p?Vi.pause:Vi.play);let m=p?"Pause (space)":"Play (space)";r.title=m,r.setAttribute("aria-label",m),o.textContent=`${e.S.speed===.5?"½":e.S.speed}×`,o.setAttribute("aria-label",`Speed ${e.S.speed} times`)}return{el:u,draw(p){p("play")&&(e.S.playing&&e.S.t>=e.P.T-1&&e.go(0),f()),p("picture")&&e.S.playing&&e.P.T===1&&e.set({playing:!1}),a.hidden=!e.P.word.length,a.textContent=`by ${e.S.by==="word"?"word":"piece"}`,a.title=e.S.by==="word"?"Go piece by piece":"Go word by word",l.textContent=e.S.t+1,c.textContent=` / ${e.P.T}`}}}var Sc=`/* a box of the cell opened: its equations stand where the answers did, its sum where the text was */
.opened .instant > :is(.eq, .low, .ahead) {
  display: none;
}
.cell [data-open] {
  cursor: pointer;
}
.cell [data-open]:hover .box,
.cell [data-open].lit .box {
  stroke-width: 3.5;
}
.cell .wire.lit,
.cell .wire[data-open]:hover {
  stroke-width: 4;
}
.cell g.lit > .rim {
  stroke: var(--ink);
  stroke-width: 4;
}
.equations {
  margin-top: 0.5rem;
  border-top: 1px solid var(--rule);
  padding-top: 0.4rem;
}
.equations button {
  display: grid;
  grid-template-columns: minmax(0, 1fr) auto;
  align-items: center;
  column-gap: 0.6rem;
  width: 100%;
  padding: 0.14rem 0.5rem;
  border: 0;
  border-left: 0.2rem solid transparent;
  border-radius: 5px;
  background: none;
  text-align: left;
  white-space: nowrap;
}
.equations button:hover {
  background: var(--sunk);
}
.equations button[aria-pressed="true"] {
  background: var(--sunk);
  border-left-color: var(--ink);
}
.equations math {
  justify-self: start;
}
.equations .numbers {
  grid-column: 1 / -1;
  padding-left: 1rem;
  color: var(--ink2);
  white-space: normal;
}
.equations .numbers math {
  font-size: 1em;
}
.time > .anatomy {
  padding-top: 0.4rem;
}
.anatomy .hd {
  display: flex;
  align-items: center;
  gap: 1rem;
  height: auto;
}
.anatomy > .hd:first-child h2 {
  flex: 1;
  font-size: 1.125rem;
}
.anatomy .hold {
  color: inherit;
}
.anatomy .said {
  margin: 0.15rem 0 0.5rem;
  color: var(--ink2);
  line-height: 1.4;
  text-wrap: pretty;
}
.anatomy .said b {
  color: var(--ink);
}
.anatomy .n {
  font-weight: 650;
  white-space: nowrap;
}
.rowsof {
  display: flex;
  flex-wrap: wrap;
  gap: 0.6rem 1.5rem;
  margin-bottom: 0.5rem;
  padding-top: 0.4rem;
  border-top: 1px solid var(--rule);
}
.dot {
  min-width: 0;
}
.dot p {
  margin: 0 0 0.1rem;
  white-space: nowrap;
}
.dot p small {
  color: var(--ink3);
}
.strip1 {
  display: flex;
  align-items: center;
}
.strip1 > span {
  flex: 0 0 5.6rem;
  white-space: nowrap;
}
.strip1 > small {
  flex: 0 0 2.9rem;
  padding-left: 0.3rem;
  color: var(--ink3);
}
.anatomy .base,
.anatomy .zero {
  fill: none;
  stroke: var(--rule2);
}
.anatomy .grid {
  fill: none;
  stroke: var(--rule);
}
.anatomy .pos,
.anatomy .Fpos {
  fill: var(--Fpos);
}
.anatomy .neg,
.anatomy .Fneg {
  fill: var(--Fneg);
}
.anatomy .faint {
  opacity: 0.4;
}
.anatomy .rest {
  opacity: 0.55;
}
.adds {
  position: relative;
}
.anatomy svg text {
  fill: var(--ink);
}
.anatomy svg text.faded {
  fill: var(--ink3);
}
.anatomy svg text.dim {
  fill: var(--ink2);
}
.anatomy svg text.strong {
  font-weight: 650;
}
.anatomy .thread,
.anatomy .drop,
.anatomy .rule {
  fill: none;
  stroke: var(--ink);
}
.anatomy .thread {
  stroke: var(--ink2);
}
.anatomy .drop {
  stroke-width: 2;
}
.anatomy .rule {
  stroke-width: 1.5;
}
.anatomy .curve {
  fill: none;
  stroke-width: 2.5;
}
.anatomy .other {
  opacity: 0.35;
}
.anatomy .tangent {
  fill: none;
  stroke: var(--ink);
  stroke-width: 2;
  stroke-dasharray: 5 4;
}
.anatomy .across {
  fill: none;
  stroke: var(--ink);
  stroke-width: 1.2;
  stroke-dasharray: 2 3;
}
.anatomy .point {
  stroke: var(--ink);
  stroke-width: 2;
}
/* what could be stands beside the curve, under the column */
.withouts {
  position: absolute;
  top: var(--below, 0);
  left: 0;
  width: var(--half, 50%);
  margin: 0;
  padding: 0.2rem 0 0;
  line-height: 1.3;
  list-style: none;
  color: var(--ink2);
}
@media (max-width: 760px) {
  .withouts {
    position: static;
    width: auto;
  }
  .equations button {
    min-height: 2.75rem;
  }
  .rowsof {
    display: block;
  }
  .equations {
    order: 4;
  }
  .anatomy > .hd {
    flex-wrap: wrap;
  }
  .anatomy > .hd:nth-child(n) h2 {
    flex: 1 0 100%;
    white-space: normal;
  }
}
`;var op=8,Gi=(e,t)=>[...Ps(e)].some(s=>s.op===t),ip=e=>e.op==="call"?{by:e.text,sum:e.parts[0]}:{by:"",sum:e};function po(e,t=1,s=[]){let[n,r]=e.parts;if(e.op==="+"||e.op==="-")return[...po(n,t,s),...po(r,e.op==="-"?-t:t,s)];if(e.op==="*"&&Gi(n,"matrix")!==Gi(r,"matrix")){let[o,a]=Gi(n,"matrix")?[r,n]:[n,r];return po(a,t,[...s,o])}return[{node:e,sign:t,scales:s}]}var ap=(e,t)=>typeof e=="number"?e:e[t];function Ec(e,t,s,n=nn){let r=cl(e,t,n),{by:o,sum:a}=ip(e),l=d=>ap(r.get(d),s),c=po(a).map(({node:d,sign:f,scales:p})=>{let m=p.reduce((M,S)=>M*l(S),f),g={node:d,scales:p,scale:m,adds:m*l(d)};if(d.op!=="matrix")return g;let{data:y,shape:w}=t[d.text],k=y.subarray(s*w[1],(s+1)*w[1]),$=r.get(d.parts[0]);return{...g,row:k,vector:$,products:Float64Array.from(k,(M,S)=>m*M*$[S])}}),h=new Map,u=d=>{if(h.set(d,l(d)),d.op!=="matrix")for(let f of d.parts)u(f)};return u(e),{by:o,terms:c,numbers:h,sum:l(a),value:l(e),sums:r.get(a),values:r.get(e),curve:o?n[o]:null}}function Yi({products:e,adds:t},s){if(!e)return[{k:null,others:0,adds:t}];let n=[...e.keys()].sort((c,h)=>Math.abs(e[h])-Math.abs(e[c])),r=e.length<=s+1?e.length:s,o=n.slice(0,r).map(c=>({k:c,others:0,adds:e[c]})),a=n.slice(r),l=a.reduce((c,h)=>c+e[h],0);return a.length?[...o,{k:null,others:a.length,adds:l}]:o}function Tc(e){let t=0;return e.map(s=>{let n=t;return t+=s,[n,t]})}function Lc(e,t){let s=Math.max(0,...e.flat().map(Math.abs));return Math.max(t?op:1,Math.ceil(s+.02*s))}function Ki(e,t){for(let s of[2,3]){let n=r=>Math.round(r*10**s);if(e.reduce((r,o)=>r+n(o),0)===n(t))return{digits:s,exact:!0}}return{digits:2,exact:!1}}function Cc(e,t,[s,n]){if(Number.isFinite(s)&&Number.isFinite(n))return[s,n];let r=[-t,0,t].map(e);return[Math.min(...r),Math.max(...r)]}var go=({curve:e,sum:t,terms:s},n)=>e(s.reduce((r,o)=>r-(n(o)?o.adds:0),t)),wo=({curve:e,sum:t})=>al(e,t),xn=({node:e},t)=>[...Ps(e)].some(({op:s,text:n})=>s==="name"&&n===t);var Vt=e=>typeof e=="string";function or(e,t=1/0){if(e.trim()==="*")return null;let s=new Set;for(let n of e.split(",")){let[,r,o=r]=/^\s*(\d{1,6})\s*(?:[-–]\s*(\d{1,6})\s*)?$/.exec(n)??[];if(r===void 0||Number(o)<Number(r)||Number(o)>=t||Number(o)-Number(r)>1e5)return;for(let a=Number(r);a<=Number(o);a++)s.add(a)}return[...s].sort((n,r)=>n-r)}function fs(e){let t=[];for(let s of e)t.length&&t.at(-1)[1]===s-1?t.at(-1)[1]=s:t.push([s,s]);return t}var At=e=>e===null?"*":fs(e).map(([t,s])=>t===s?t:`${t}-${s}`).join(","),wt=({signal:e,units:t,steps:s,value:n,on:r=!0})=>`${r?"":"!"}${e}:${At(t)}:${At(s)}=${n}`,Nt=(e,t,s)=>e<=0&&t>=s-1?null:Array.from({length:Math.min(t,s-1)-Math.max(0,e)+1},(n,r)=>Math.max(0,e)+r),Fe=e=>e.on&&!e.why,lp=(e,t,s,n)=>Fe(e)&&e.signal===t&&(e.units===null||e.units.includes(s))&&(e.steps===null||e.steps.includes(n)),Bs=(e,t,s,n)=>e.findLast(r=>lp(r,t,s,n))?.value??null;function Ac(e,t,s,n,r){let o=e.filter(l=>Fe(l)&&l.signal===t);if(!o.length)return null;let a=new Set;for(let l of vn(s,n))for(let c=0;c<r&&a.size<2;c++)a.add(Bs(o,t,c,l));return a.size===1?[...a][0]:void 0}function Nc(e,t,s){return e.flatMap(n=>{if(!Fe(n)||t&&n.steps&&!t.some(c=>n.steps.includes(c)))return[n];let{text:r,why:o,...a}=n,l=t===null?[]:vn(n.steps,s).filter(c=>!t.includes(c));return l.length?[{...a,steps:l}]:[]})}var bo=(e,t)=>At(e.units)===At(t.units)&&At(e.steps)===At(t.steps);function xo(e,t,s){let{signal:n}=e[t],r=s.map(({hold:o})=>o.map(([a])=>a)).filter(o=>o.includes(n));return e.flatMap((o,a)=>o.signal!==n&&bo(o,e[t])&&r.some(l=>l.includes(o.signal))?[a]:[])}var zc=(e,t)=>e===null?t:t===null?e:e.filter(s=>t.includes(s)),vn=(e,t)=>e??Array.from({length:t},(s,n)=>n);function Oc(e,t,s){return e.map((n,r)=>{if(!Fe(n))return[];let o=vn(n.units,s).length*vn(n.steps,t).length,a=[];for(let l=r+1;l<e.length;l++){let c=e[l];if(!Fe(c)||c.signal!==n.signal||c.value===n.value)continue;let h=vn(zc(n.units,c.units),s),u=vn(zc(n.steps,c.steps),t);h.length&&u.length&&a.push({by:l,steps:u,whole:h.length*u.length===o})}return a})}var cp=200,vo={past:[],future:[]},Xi=({past:e},t)=>({past:[...e.slice(1-cp),t],future:[]}),Pc=({past:e,future:t},s)=>e.length?[{past:e.slice(0,-1),future:[s,...t]},e.at(-1)]:null,jc=({past:e,future:t},s)=>t.length?[{past:[...e,s],future:t.slice(1)},t[0]]:null;function yo(e,t){let s=(t?1-e:e)<.5;return{words:`What if it were held ${s?"open":"shut"}?`,value:+(s!==t)}}function Hc(e){let t=i("div",{class:"tag",role:"tooltip"});t.hidden=!0;function s({signal:n,linked:r,x:o,y:a}){let l=yo(1,r),c=!1,[h,u]=[o-.78*mn,a-.78*mn],d=W("a",{class:"hand",href:"./whatif"},W("circle",{class:"reach",cx:h,cy:u,r:11}),W("circle",{class:"grip",cx:h,cy:u,r:5.5})),f=()=>{let{S:k}=e,$=k.mode==="mean"?null:[k.unit];d.setAttribute("href",ts(e,"whatif",{pins:wt({signal:n,units:$,steps:[k.t],value:l.value})}))},p=()=>e.S.mode==="mean"?"all units":`unit ${e.S.unit}`,m=1,g=()=>`This ${e.P.roles.word(n)} gate lets ${pe(r?1-m:m)} through. ${l.words} Opens What if, ${n} of ${p()} at ${l.value}`,y=()=>{f();let k=d.getBoundingClientRect(),$=e.root.getBoundingClientRect();t.textContent=g(),t.hidden=!1,t.style.left=`${Math.max(4,Math.min($.width-t.offsetWidth-4,k.left-$.left+k.width/2-t.offsetWidth/2))}px`,t.style.top=`${k.bottom-$.top+4}px`},w=()=>t.hidden=!0;d.addEventListener("pointerenter",k=>k.pointerType!=="touch"&&y()),d.addEventListener("focus",y);for(let k of["pointerleave","blur"])d.addEventListener(k,$=>$.pointerType!=="touch"&&w());return d.addEventListener("pointerdown",k=>c=k.pointerType==="touch"&&t.hidden),d.addEventListener("click",k=>{f(),c&&(k.preventDefault(),y())}),{el:d,step(k){d.style.display=k.blank?"none":"",!k.blank&&(m=k.now[n],l=yo(m,r),d.setAttribute("aria-label",`${e.P.roles.word(n)}: ${g()}`),!t.hidden&&d.matches(":hover, :focus")&&(t.textContent=g()))}}}return{tag:t,hand:s}}var dp=300,_c=120,Vs=(e,t=2)=>B(e,t,!0),Fc=e=>Me(e)?`var(--${Ce(e)})`:"var(--ink2)",Qi=(e,t)=>e.P.roles.kind(t)==="gate",Ji=(e,t,s)=>Qi(e,t)?`var(--F${t}, var(--ink2))`:`var(--F${Ce(s)})`,hp=(e,t)=>e.split(/_([a-z]+)/).map((s,n)=>{let r=(n%2||n===0?1:-1)*.16*t;return W("tspan",n%2?{dy:r,"font-size":Math.max(12,.8*t)}:{dy:n&&r},s)});function qc(e,t,s,n){let r=up(e,t,s,n),o=mp(r);fp(t,o,r,s,n),pp(t,o,r,n),n.curve?gp(t,o,r,n):o.add(W("path",{d:`M${r.x(n.sum)} ${r.foot-.2*r.each}V${r.bottom}`,class:"drop"})),wp(t,o,r);let{width:a,height:l}=r;e.replaceChildren(W("svg",{width:a,height:l,viewBox:`0 0 ${a} ${l}`,role:"img","aria-label":bp(t,s,n)},...o.marks)),e.parentElement.style.setProperty("--below",`${l-r.high-r.axis+.2*t.rem}px`),e.parentElement.style.setProperty("--half",`${r.left-1.5*t.rem}px`)}function up(e,t,s,n){let{rem:r,small:o,fine:a}=t,l=Tc(s.map(({adds:S})=>S)),c=Lc(l,!!n.curve),h=e.clientWidth,u=1.5*r,d=1.4*r,f=o?11.2*r:Math.min(26*r,.56*h),p=h-.6*r,m=S=>f+(S+c)/(2*c)*(p-f),g=o||!t.inPage?0:innerHeight-e.getBoundingClientRect().top-scrollY-.9*r-d-u,y=n.curve?4.9*r:0,w=o?1.5*r:Math.max(1.1*r,Math.min(1.5*r,(g-y-r)/(s.length+1))),k=u+(s.length+1.15)*w,$=n.curve?o?7*r:Math.max(y,Math.min(9*r,g+u-k)):0,M=k+$+d;return{width:h,height:M,top:u,axis:d,left:f,right:p,x:m,steps:l,far:c,each:w,bottom:k,high:$,fine:a,foot:u+s.length*w,body:Math.max(a,.875*r),end:f-1.4*r,grid:[-c,-c/2,0,c/2,c]}}function mp({fine:e}){let t=[],s=(...r)=>t.push(...r);return{marks:t,add:s,put:(r,o,a,{anchor:l="start",size:c=e,cls:h="",color:u=null}={})=>s(W("text",{x:r,y:o,"font-size":c,"text-anchor":l,class:h,style:u&&`fill:${u}`},hp(a,c)))}}function fp({rem:e,small:t},{add:s,put:n},r,o,a){let{top:l,bottom:c,high:h,x:u,end:d,each:f,right:p,steps:m,fine:g,body:y}=r,w=a.terms.some(({products:k})=>k);for(let k of r.grid)s(W("path",{d:`M${u(k)} ${l-.2*e}V${c+h}`,class:k?"grid":"zero"}));n(u(0),l-.5*e,"running sum",{anchor:"middle",cls:"faded"}),t||(n(0,l-.5*e,"what is added",{cls:"faded"}),n(d,l-.5*e,"adds",{anchor:"end",cls:"faded"}),n(d-5.2*e,l-.5*e,w?"weight · value":"the numbers",{anchor:"end",cls:"faded"})),o.forEach((k,$)=>{let M=l+$*f,S=M+.7*f,[C,x]=m[$];$&&k.first&&s(W("path",{d:`M0 ${M}H${p}`,class:"grid"})),n(0,S,t?k.name.replace(" products",""):k.name,{size:t?g:y,cls:k.rest?"faded":""}),!t&&k.factors&&n(d-5.2*e,S,k.factors,{anchor:"end",size:y,cls:"dim"}),n(d,S,Vs(k.adds),{anchor:"end",size:y,cls:"strong",color:Fc(k.adds)}),s(W("rect",{x:Math.min(u(C),u(x)),y:M+.2*f,width:Math.max(1.5,Math.abs(u(x)-u(C))),height:.6*f,class:`F${Ce(k.adds)}${k.rest?" rest":""}`})),$<o.length-1&&s(W("path",{d:`M${u(x)} ${M+.8*f}V${M+1.2*f}`,class:"thread"}))})}function pp({rem:e,S:t},{add:s,put:n},{foot:r,each:o,end:a,body:l},c){s(W("path",{d:`M0 ${r+.1*o}H${a+4}`,class:"rule"})),n(0,r+.9*o,c.curve?"the sum":`the sum, ${t.open}`,{size:l,cls:"strong"}),n(a,r+.9*o,Vs(c.sum),{anchor:"end",size:1.06*e,cls:"strong total",color:Fc(c.sum)})}function gp(e,{add:t,put:s},n,r){let{P:o,S:a,rem:l,small:c}=e,{left:h,right:u,x:d,far:f,fine:p}=n,m=a.open,g=d(r.sum),[y,w]=Cc(r.curve,f,o.roles.range(m)),k=n.bottom+.4*l,$=n.high-.4*l,M=P=>k+$*(1-(P-y)/(w-y||1)),S=Array.from({length:_c+1},(P,_)=>{let H=-f+2*f*_/_c;return`${_?"L":"M"}${d(H).toFixed(1)} ${M(r.curve(H)).toFixed(1)}`}).join(""),C=wo(r),x=.28*f,A=[-x,x].map(P=>`${d(r.sum+P)} ${M(r.value+C*P)}`);t(W("path",{d:`M${h} ${M(y)}H${u}M${h} ${M(w)}H${u}`,class:"zero"}),W("path",{d:S,class:"curve",style:`stroke:${Qi(e,m)?Ji(e,m,1):"var(--ink2)"}`}));let z=Math.max(1,Math.ceil(o.H/dp));for(let P=0;P<o.H;P+=z)P!==a.unit&&Math.abs(r.sums[P])<=f&&t(W("circle",{cx:d(r.sums[P]),cy:M(r.values[P]),r:.17*l,class:"other",style:`fill:${Ji(e,m,r.values[P])}`}));t(W("path",{d:`M${A.join("L")}`,class:"tangent"}),W("path",{d:`M${g} ${n.foot-.2*n.each}V${M(r.value)}`,class:"drop"}),W("path",{d:`M${g} ${M(r.value)}H${h}`,class:"across"}),W("circle",{cx:g,cy:M(r.value),r:.4*l,class:"point",style:`fill:${Ji(e,m,r.value)}`}));for(let P of[y,w])s(h-.35*l,M(P)+.32*p,B(P,0),{anchor:"end",cls:"faded"});let v=r.sum>0,b=v?h+.7*l:u-.4*l,T=k+(c?.25:v?.42:.55)*$,O=v?"start":"end",L=o.at(m,a.t,a.unit),N=c?`${m} = ${B(L)}`:`${m} = ${ms[r.by]?.sign??r.by}(${B(r.sum)}) = ${B(L)}`,E=Qi(e,m)?`var(--${m}, var(--ink))`:`var(--${Ce(L)})`;s(b,T,N,{anchor:O,size:1.1*l,cls:"strong result",color:E}),s(b,T+1.25*l,`slope ${c?"":"here "}${B(C,C<.0995?3:2)}`,{anchor:O,size:n.body,cls:"dim"})}function wp({rem:e},{put:t},{grid:s,x:n,bottom:r,high:o}){for(let[a,l]of s.entries())t(n(l),r+o+1.05*e,B(l,Number.isInteger(l)?0:1),{anchor:a===0?"start":a===s.length-1?"end":"middle",cls:"faded"})}function bp({P:e,S:t},s,{sum:n,by:r}){let o=s.map(l=>`${l.name} adds ${Vs(l.adds)}`).join("; "),a=r?`; ${r} of it is ${B(e.at(t.open,t.t,t.unit))}`:"";return`${o}. The sum is ${Vs(n)}${a}.`}var Rc=["h","c"],Zi=4,xp=.02,ir=e=>e.replaceAll("'","′").replaceAll("*","·").replaceAll("-","−"),ar=(e,t)=>e<0?`(${B(e,t)})`:B(e,t);function vp(e){let{P:t,S:s}=e,{tensors:n,inputs:r}=e;if(!n?.picture||!r?.picture)return null;let{level:o,direction:a}=t.layers[t.layer],l=(p,m,g=t.layer)=>t.array(`${g}.${p}`).subarray(m*t.H,(m+1)*t.H),c=a==="reverse"?s.t+1:s.t-1,h=Rc.filter(p=>t.signals.includes(p)),u=Object.fromEntries(h.map(p=>[p,c<0||c>=t.T?new Float32Array(t.H):l(p,c)])),d={};for(let[p,[,m]]of Object.entries(n.picture.arrays)){let[g,y]=p.split(".");Number(g)===t.layer&&(d[y]=m.length>1?{data:n.picture.array(p),shape:m}:n.picture.array(p))}let f=Object.fromEntries(t.signals.map(p=>[p,l(p,s.t)]));return{...d,...dl(u),...f,x:o?yp(t,o,l,s.t):kp(r.picture,s.t)}}function yp(e,t,s,n){let r=e.layers.flatMap((o,a)=>o.level===t-1?[...s("h",n,a)]:[]);return Float32Array.from(r)}function kp(e,t){let s=e.arrays.x[1][1],n=e.array("at")[t];return e.array("x").subarray(n*s,(n+1)*s)}function Ic(e){let t=i("h2"),s=i("a",{class:"hold"}),n=i("button",{type:"button",class:"btn small"},"Close ",i("kbd",{},"Esc")),r=i("p",{class:"said","aria-live":"polite"}),o=i("div",{class:"rowsof"}),a=i("h2"),l=i("div",{class:"falls"}),c=i("ul",{class:"withouts"}),h=i("section",{class:"anatomy","aria-label":"How the number comes about"},i("div",{class:"hd"},t,s,n),r,o,i("div",{class:"hd"},a),i("div",{class:"adds"},l,c));h.hidden=!0;let u=null;n.addEventListener("click",()=>e.set({open:null}));let d=i("div",{class:"equations",role:"group","aria-label":"The equations of a step"});d.hidden=!0;function f(){let{P:L,S:N}=e,{equations:E,signals:P}=L.roles,_=E.map(H=>{let q=H.name===N.open,F=i("button",{type:"button","aria-pressed":String(q),"data-signal":H.name},zr(H,P),i("b",{class:g(H.name,L.at(H.name,N.t,N.unit))},B(L.at(H.name,N.t,N.unit))),q&&u&&i("span",{class:"numbers"},"= ",p(H.tree,u)));return F.addEventListener("click",()=>e.open(H.name)),F});d.replaceChildren(i("h2",{},"The equations ",i("small",{},"each opens its part")),..._)}function p(L,{numbers:N,terms:E,sum:P}){let{digits:_}=Ki(E.map(({adds:q})=>q),P),H=q=>q.op==="name"||q.op==="matrix"?B(N.get(q),_):null;return Dn(js(L,H),[],Zt(L,H))}let m=L=>e.P.roles.kind(L)==="gate",g=(L,N)=>`n s-${m(L)?L:Ce(N)}`,y=L=>`${e.P.roles.word(L)}${m(L)?" gate":Rc.includes(L)?" state":""}`;function w(L,N){let{P:E,S:P}=e,_=E.layers[E.layer].level;if(L.text==="x")return _?"what the layer below says":`the ${E.reads.one} “${ge(E.shown[P.t],16)}”`;let H=Array.from(N).every(q=>q===0);return L.text==="h'"?H?"no hidden state yet":"the last hidden state":"the last hidden state, as far as it is let through"}function k(L,N,E,P=null){let _=L.length,H=Math.max(...Array.from(L,Math.abs))||1,q=N/_,F=q>3?1:0,j={pos:"",neg:"","pos faint":"","neg faint":""};for(let R=0;R<_;R++){let D=Math.max(.5,Math.abs(L[R])/H*(E/2)),I=P&&!P.has(R)?" faint":"",V=L[R]<0?E/2:E/2-D;j[Ce(L[R])+I]+=`M${(R*q+F/2).toFixed(2)} ${V.toFixed(2)}h${Math.max(.8,q-F).toFixed(2)}v${D.toFixed(2)}h-${Math.max(.8,q-F).toFixed(2)}z`}return W("svg",{width:N,height:E,viewBox:`0 0 ${N} ${E}`,"aria-hidden":"true"},W("path",{d:`M0 ${E/2}H${N}`,class:"base"}),...Object.entries(j).map(([R,D])=>D&&W("path",{d:D,class:R})))}function $(){let{P:L,S:N,rem:E}=e,P=u.terms.filter(({products:R})=>R),_=Math.round((e.small?1.9:e.low?1.1:1.6)*E);o.hidden=!P.length;let H=h.clientWidth-(e.small?0:(P.length-1)*1.5*E),q=5.6*E,F=2.9*E,j=Math.floor(H/(e.small?1:Math.max(1,P.length))-q-F);o.replaceChildren(...P.map(R=>{let{node:D,row:I,vector:V,products:Y}=R,[G]=D.parts,se=I.length,X=new Set(Yi(R,Zi).flatMap(({k:te})=>te===null?[]:[te])),Z=(te,U,K=null)=>{let J=Math.max(...Array.from(U,Math.abs));return i("div",{class:"strip1"},i("span",{},te),k(U,Math.max(10,j),_,K),i("small",{},J?`±${B(J,J<.1?3:J<10?2:0)}`:"all 0"))},ae=Dn(js(D),L.signals,Zt(D));return i("div",{class:"dot",role:"img","aria-label":M(R,se)},i("p",{},ae," ",i("small",{},`${w(G,V)}, ${se} numbers`)),Z(ir(G.op==="name"?G.text:Zt(G)),V),Z(`row ${N.unit} of ${D.text[0]}`,I),Z("products",Y,X))}))}let M=({node:L,adds:N},E)=>`${ir(Zt(L))}: ${E} numbers, each times its weight in row ${e.S.unit}, add ${Vs(N)} together.`;function S(){let{numbers:L,terms:N}=u;return N.flatMap(E=>{let P=E.scales.map(j=>`${ir(Zt(j))} · `).join(""),_=E.scales.map(j=>`${ar(L.get(j),3)} · `).join("");if(!E.products)return[{name:x(E,P),factors:A(E,_),adds:E.adds,rest:!1,first:E}];let H=E.node.parts[0],q=ir(H.op==="name"?H.text:`(${Zt(H)})`),{text:F}=E.node;return Yi(E,Zi).map(({k:j,others:R,adds:D},I)=>({name:j===null?`the other ${R} products`:`${P}${e.small?F[0]:F}[${e.S.unit},${j}] · ${q}[${j}]`,factors:j===null?"":`${_}${ar(E.row[j],3)} · ${ar(E.vector[j],3)}`,adds:D,rest:j===null,first:I?null:E}))})}let C=({node:L})=>L.op==="name"&&/^b/.test(L.text),x=(L,N)=>C(L)?`${N}${e.small?"bias":"the bias"} ${L.node.text}`:`${N}${ir(Zt(L.node))}`;function A(L,N){let{numbers:E}=u,{node:P}=L;return P.op==="*"?`${N}${P.parts.map(_=>z(_,E.get(_))).join(" · ")}`:N?`${N}${ar(E.get(P),3)}`:""}let z=(L,N)=>L.op==="call"?`${L.text}(${B(u.numbers.get(L.parts[0]),3)})`:ar(N,3);function v(){let{P:L,S:N}=e,E=N.open,P=L.at(E,N.t,N.unit),_=[i("b",{},y(E)),` ${E} of unit ${N.unit}`],H=[["x",L.layers[L.layer].level?"the layer below":`the ${L.reads.one}`],["h'","the last hidden state"]].flatMap(([G,se])=>{let X=u.terms.filter(Z=>xn(Z,G));return X.length&&u.curve?[[se,b(X)]]:[]}),q=({node:G})=>Dn(js(G),L.signals,Zt(G)),F=u.terms.filter(C),j=u.terms.filter(G=>!C(G)&&!xn(G,"x")&&!xn(G,"h'"));if(u.curve){F.length&&H.push([F.length>1?"the biases":"the bias",b(F)]);for(let G of j)H.push([q(G),G.adds])}else for(let G of u.terms)H.push([C(G)?"the bias":q(G),G.adds]);let{digits:R,exact:D}=Ki(H.map(([,G])=>G),u.sum),I=G=>i("span",{class:`n s-${Ce(G)}`},Vs(G,R)),V=H.flatMap(([G,se],X)=>[X?", ":"",G,G==="the biases"?" add ":" adds ",I(se)]),Y=i("span",{class:g(E,P)},B(P));r.replaceChildren("At ",i("b",{},`“${ge(L.shown[N.t],24)}”`)," the ",..._," comes about like this: ",...V,". ",...u.curve?[`The sum is ${D?"":"about "}`,I(u.sum),`; ${$p[u.by]??u.by} makes it `,Y,"."]:[`Together ${D?"":"about "}`,Y,"."])}let b=L=>L.reduce((N,{adds:E})=>N+E,0);function T(){let{P:L}=e;if(c.hidden=!u.curve,!u.curve)return c.replaceChildren();let N=R=>u.terms.some(R),E=u.terms.filter(C).length,P=R=>xn(R,"x"),_=R=>xn(R,"h'"),H=wo(u),q=[E&&[`With the bias${E>1?"es":""} alone it would be `,go(u,R=>!C(R))],N(P)&&[`Without ${L.layers[L.layer].level?"the layer below":`the ${L.reads.one}`}: `,go(u,P)],N(_)&&["Without the last hidden state: ",go(u,_)]].filter(Boolean),[F,j]=[1,-1].map(R=>i("b",{},B(u.curve(u.sum+R))));c.replaceChildren(...q.map(([R,D])=>i("li",{},R,i("b",{},B(D)),".")),i("li",{},"With one more in the sum: ",F,"; with one less: ",j,"."),i("li",{},Math.abs(H)<xp?"The curve is flat here: hardly any error returns.":"The curve has a slope here: an error can return."))}function O(){let{P:L,S:N}=e,{roles:E}=L,P=N.open;if(s.hidden=!e.pages.whatif||!m(P),s.hidden)return;let _=E.keeper===P&&E.keepsAt===0,H=yo(L.at(P,N.t,N.unit),_);s.textContent=H.words,s.setAttribute("href",ts(e,"whatif",{pins:wt({signal:P,units:[N.unit],steps:[N.t],value:H.value})}))}return{el:h,menu:d,draw(L){let{P:N,S:E}=e;if(!L("open","picture","size","theme","unit","step","tensors","inputs"))return;let P=E.open,_=vp(e),H=N.roles.equations.find(q=>q.name===P);t.replaceChildren(`The ${y(P)} `,i("i",{class:`s-${P}`,"data-term":P},P)," ",i("small",{},`of unit ${E.unit}, opened`)),u=_&&Ec(H.tree,_,E.unit),O(),f();for(let q of[o,a.parentElement,l.parentElement])q.hidden=!_;if(h.setAttribute("aria-busy",String(!_)),!u){let q=[...e.tensors?.notices??[],...e.inputs?.notices??[]];r.replaceChildren(q.join(" ")||"The weights of this network are on their way.");return}v(),$(),a.replaceChildren("How it adds up ",i("small",{},u.terms.some(({products:q})=>q)?`the ${Zi} largest products of each row, and all others together`:"number by number")),qc(l,e,S(),u),T()}}}var $p={sigmoid:"the curve σ",tanh:"the curve tanh",relu:"relu, which makes 0 of what is below 0,"};function Wc(e){let t=i("div",{class:"seg signals",role:"group","aria-label":"Whose curve"}),s=i("button",{type:"button",class:"btn"},"Close ",i("kbd",{class:"wide"},"Esc")),n=i("div",{class:"curves"}),r=i("section",{class:"curvepanel","aria-label":"The curve of a gate"},i("div",{class:"bar"},i("h2",{},"The curve"),t,i("span",{class:"sp"}),s),n);r.hidden=!0;let o=i("div",{class:"curvebox"},r);s.addEventListener("click",()=>e.set({curve:null}));let a=null;function l(c){let{P:h,S:u}=e,d=e.preactivations,f=d?.picture?.array(c);if(n.setAttribute("aria-busy",String(!d)),n.style.visibility=d||a===h?"":"hidden",!!d){if(a=h,!f||d.picture.T!==h.T||d.picture.H!==h.H){n.replaceChildren(i("p",{},d.notices[0]??"There is no curve to show."));return}_r(n,Hr(h,c,f),u)}}return{el:o,draw(c){if(!c("curve","preactivations","picture","step","unit","size"))return;let{P:h,S:u}=e;if(r.hidden=u.curve===null||!St(h).length||u.present,r.hidden)return;let d=cn(h,u.curve,u.focus);t.replaceChildren(...jr(h,d,f=>e.set({curve:f}))),l(d)}}}async function yn({doc:e,roots:t},s){let n=Object.fromEntries(Object.entries(t).map(([l,c])=>[c,s[l]])),r={docid:"gatescope",roots:n,root_ids:Object.keys(n)};await Bokeh.embed.embed_items({gatescope:JSON.parse(e)},[r]);let[o]=Object.values(t),a=Bokeh.documents.findLast(l=>l.get_model_by_id?.(o));return Object.values(s).forEach(Dc),l=>a.get_model_by_name(l)}function Dc(e){for(let t of e.querySelectorAll("*"))t.tabIndex===0&&(t.tabIndex=-1),t.shadowRoot&&Dc(t.shadowRoot)}function cs(e,t,{css:s,rem:n,fine:r,font:o}){e(`${t}.axis`).setv({major_label_text_color:s("--ink3"),major_label_text_font_size:`${r}px`,major_label_text_font:o,major_label_standoff:Math.round(.2*n)}),e(`${t}.grid`).grid_line_color=s("--rule")}var Bc=8,Mp=100,ps=e=>({first:e.a,last:e.end-1,left:e.gutter,right:e.width,at:e.centre,find:e.step,span:(t,s)=>[e.x(Math.max(t,e.a)),e.x(Math.min(s+1,e.end))],columns:!0});function $n(e,t,s,n,r=!1){let o=r?Math.log:h=>h,a=o(t)-o(e),l=h=>s+(n-s)*(a?(o(h)-o(e))/a:.5);return{first:e,last:t,left:s,right:n,at:l,find:h=>Math.max(e,Math.min(t,e+Math.round((h-s)/(n-s)*(t-e)))),span:(h,u)=>[l(h),l(u)]}}function Sp({values:e,at:t,first:s=0},n,r){let o=t?0:Math.max(0,n.first-s),a=t?e.length-1:Math.min(e.length-1,n.last-s),l=[];for(let c=o;c<=a;c++){let h=t?t[c]:s+c;l.push([n.at(h),Number.isFinite(e[c])?r(e[c]):NaN,h])}return l}function Ep({values:e,at:t,first:s=0},n,r,o){if(!r.columns||t)return n;let[a,l]=[r.first-s,r.last-s],c=(h,u)=>u>=0&&u+1<e.length?[[h,o((e[u]+e[u+1])/2)]]:[];return[...c(r.left,a-1),...n,...c(r.right,l)]}function Tp(e){let t="",s="M";for(let[n,r]of e)Number.isFinite(r)&&(t+=`${s}${n.toFixed(2)} ${r.toFixed(2)}`),s=Number.isFinite(r)?"L":"M";return t}var Vc=(e,t=Mp)=>e.filter((s,n)=>n%Math.ceil(e.length/t)===0||n===e.length-1);function Lp(e,{height:t}){let{x:s,rows:n=[],along:r=[],lines:o,shades:a=[],marks:l=[],caption:c,rem:h}=e,{low:u,high:d,top:f,below:p}=e.y,m=t-p,g=t-(e.foot??.2*h),y=M=>f+(m-f)*(d-M)/(d-u||1),w=M=>({class:M===0?"zero":"grid",d:`M${s.left} ${y(M).toFixed(2)}H${s.right}`}),k=(M,S,C,x)=>({x:M,y:S,"text-anchor":x,text:C}),$=u<0&&d>0&&n.every(([M])=>M!==0);return{x:s,y,low:u,high:d,top:f,bottom:m,rules:[...n.map(([M])=>w(M)),...$?[w(0)]:[]],texts:[...n.map(([M,S])=>k(s.left-.4*h,y(M)+.26*h,S,"end")),...r.map(([M,S,C="middle"])=>k(s.at(M),g,S,C)),...c?[{...k(s.right,g,c,"end"),"data-term":c.split(" ")[0]}]:[]],shades:a.map(([M,S])=>({x:M,y:f,width:Math.max(0,S-M),height:m-f})),lines:o.map(M=>{let S=Sp(M,s,y);return{...M,points:S,d:Tp(Ep(M,S,s,y))}}),marks:l.map(({k:M,v:S,kind:C="",r:x=4})=>({class:`mark ${C}`,cx:s.at(M),cy:y(S),r:x}))}}function Cp(e,t,s){let n={},r=({left:o,top:a,width:l,height:c})=>{let h=0;for(let u of Object.values(e))for(let d=1;d<u.length;d++){let[[f,p],[m,g]]=[u[d-1],u[d]];if(m<o||f>o+l||!Number.isFinite(p+g))continue;let y=M=>p+(g-p)*Math.max(0,Math.min(1,(M-f)/(m-f))),[w,k]=[y(o),y(o+l)],$=Math.min(Math.max(w,k),a+c)-Math.max(Math.min(w,k),a);$>=0&&(h+=1+$/c)}for(let u of Object.values(n))o>=u.left+u.width||u.left>=o+l||a>=u.top+u.height||u.top>=a+c||(h+=20);return h};for(let[o,[a,l]]of Object.entries(t)){let c=null;for(let[h,u]of e[o])if(!(!Number.isFinite(u)||h<s.left||h>s.right))for(let d of[-1,1])for(let f of[1,5,10,18,28]){let p=Math.max(s.left,Math.min(s.right-a,h-Math.min(a/2,12))),m=d<0?u-l-f:u+f,g=Math.max(0,s.top-m)+Math.max(0,m+l-s.bottom),y={left:p,top:m,width:a,height:l},w=20*r(y)+40*g+.3*f+.01*(p-s.left);(c===null||w<c.cost)&&(c={...y,cost:w})}c&&(n[o]=c)}return n}function Us(e,t,s,n,r=1){let o={},a={};e.forEach(({span:c,points:h},u)=>{c.hidden=!1,o[u]=Vc(h),a[u]=[zp(c,n)+4,r*n]}),[...e.flatMap(({whole:c})=>c?[c]:[]),...t].forEach((c,h)=>{o[`clear of ${h}`]=Vc(c)});let l=Cp(o,a,s);return e.map(({span:c},h)=>(c.hidden=!l[h],l[h]?(c.style.left=`${l[h].left}px`,c.style.top=`${l[h].top+l[h].height/2}px`,l[h]):null))}function Uc({left:e,top:t,width:s,height:n},r,o=4){let a=(h,u,d)=>Math.max(u,Math.min(d,h)),l={far:1/0,ends:[0,0,0,0]},c=(h,u)=>{let[d,f]=[a(h,e,e+s),a(u,t,t+n)],p=Math.hypot(h-d,u-f);p<l.far&&Object.assign(l,{far:p,ends:[d,f,h,u]})};return r.forEach(([h,u],d)=>{if(!Number.isFinite(u))return;c(h,u);let[f,p]=r[d-1]??[];if(Number.isFinite(p))for(let m=1;m<8;m++)c(f+(h-f)*m/8,p+(u-p)*m/8)}),l.far>o&&l.far<1/0?l.ends:null}var ea=new Map;function zp(e,t){let s=`${t} ${e.className} ${e.textContent}`;return ea.get(s)||ea.set(s,e.offsetWidth),ea.get(s)}var Cs=e=>!!e.target.closest?.("[data-term]");function kn(e,t,s){for(;e.childElementCount>s.length;)e.lastChild.remove();for(;e.childElementCount<s.length;)e.append(W(t));s.forEach(({text:n,title:r,...o},a)=>{let l=e.children[a];Le(l,o),n!==void 0&&ie(l,n),r!==void 0&&l.textContent!==r&&l.replaceChildren(W("title",{},r))})}function rt(e){let t=Object.fromEntries(["shades","rules","texts","lines","marks","under","dots"].map(M=>[M,W("g",{class:M})])),{shades:s,rules:n,texts:r,lines:o,marks:a,under:l,dots:c}=t,h=W("path",{class:"here"}),u=W("svg",{"aria-hidden":"true"},s,n,r,h,l,o,a,c),d=i("div",{class:"labels","aria-hidden":"true"}),f=i("div",{class:"tag",role:"tooltip"}),p=i("div",{class:`chart ${e}`,role:"img"},u,d,f),m=null,g=null,y=null,w="";f.hidden=!0;function k(M){let S=p.getBoundingClientRect(),[C,x]=[M.clientX-S.left,M.clientY-S.top],A=Cs(M)||!y||C<y.x.left-Bc||C>y.x.right+Bc,z=M.buttons>0&&M.pointerType!=="touch",v=A||z?null:g.tip?.(y.x.find(C));f.hidden=!v,v&&(ie(f,v),f.style.left=`${Math.max(0,Math.min(S.width-f.offsetWidth,C+12))}px`,f.style.top=`${Math.max(-f.offsetHeight-4,x-f.offsetHeight-10)}px`)}for(let M of["pointermove","pointerdown"])p.addEventListener(M,k);p.addEventListener("pointerdown",M=>Cs(M)&&M.stopImmediatePropagation()),p.addEventListener("pointerleave",()=>f.hidden=!0);function $(){let{alone:M,still:S,along:C=[],bars:x,rem:A}=g,z=M?[]:y.lines.filter(N=>N.name).sort((N,E)=>(N.later??0)-(E.later??0)),v=JSON.stringify([M,z.map(({name:N,cls:E,term:P})=>[N,E,P])]);if(S&&v===w)return;v!==w&&d.replaceChildren(...M?[i("span",{class:"alone"},M)]:[],...z.map(({name:N,kind:E,cls:P=`name ${E}`,term:_})=>i("span",{class:P,..._&&{"data-term":_}},N))),w=v;let{x:b,y:T}=y,O=C.length?y.bottom:m.height,L={left:b.left+4,right:b.right-4,top:0,bottom:O,...g.room};Us(z.map(({points:N,named:E},P)=>({span:d.children[P],points:E?N.filter(([,,_])=>E(_)):N,whole:E&&N})),[...y.lines.filter(N=>!N.name&&!N.aside).map(N=>N.points),...x?.(T)??[]],L,A)}return{el:p,under:l,get frame(){return y},measure(){return m={width:p.clientWidth,height:p.clientHeight},m},draw(M){if((!m?.width||!m.height)&&this.measure(),!m.width||!m.height)return;g=M,y=Lp(g,m),Le(u,m),kn(s,"rect",y.shades),kn(n,"path",y.rules),kn(r,"text",y.texts);let S=({kind:C="",d:x,style:A="",title:z})=>({class:`line ${C}`,d:x,style:A,title:z});kn(o,"path",y.lines.map(S)),kn(a,"circle",y.marks),$(),Le(p,{"aria-label":g.said})},cursor(M){if(!y)return;let{x:S,y:C,top:x,bottom:A}=y,z=M>=S.first&&M<=S.last,v=g.here==="column"?S.span(M,M):[S.at(M)],b=z&&g.here?v.map(O=>`M${O.toFixed(2)} ${x}V${A}`).join(""):"";Le(h,{d:b});let T=y.lines.filter(({dot:O,values:L})=>O&&z&&Number.isFinite(L[M]));kn(c,"circle",T.map(({kind:O,dot:L,values:N})=>({class:`dot ${O}`,cx:S.at(M),cy:C(N[M]),r:L})))}}}function Ap(e,t=e[e.length-1]){return Array.from(e,s=>Number.isFinite(s-t)?s-t:NaN)}function ko(e){let t=new Map(e.curves.filter(({signal:s})=>s==="h").map(({key:s,cell:n})=>[n,e.array(s).at(-1)]));return e.curves.map(({key:s,cell:n,signal:r,loss:o})=>({cell:n,signal:r,loss:o,term:`‖dL/d${r}‖`,values:Ap(e.array(s),t.get(n))}))}var Np=5,Op=600,Gc=3,Pp=16,jp=.45,Yc=["","7 4","9 3 2 3"];function Kc(e,t){let s=i("h2"),n=i("span",{class:"r"}),r={valves:rt("plot valves"),memory:rt("plot memory")};for(let{el:d,under:f}of Object.values(r)){let p=y=>y.clientX-d.getBoundingClientRect().left,m=(y,w)=>[w,Math.max(e.G.gutter,Math.min(e.G.width,p(y)))],g=y=>e.G.a-.5+(y-e.G.gutter)/e.G.cw;ct(d,{press:y=>p(y)>=e.G.gutter&&p(y),slop:(y,{x:w})=>!e.small&&y.pointerType!=="touch"&&Math.abs(y.clientX-w)>=Np,click:y=>e.go(e.G.step(p(y))),move(y,w){let[k,$]=m(y,w).sort((M,S)=>M-S);f.replaceChildren(W("rect",{class:"band",x:k,width:$-k,y:0,height:"100%"}))},done(y,w){f.replaceChildren(),t(...m(y,w).sort((k,$)=>k-$).map(g))},cancel:()=>f.replaceChildren()}),d.addEventListener("dblclick",()=>e.resetZoom()),d.addEventListener("wheel",y=>{if(!y.ctrlKey||p(y)<e.G.gutter)return;y.preventDefault();let w=g(p(y)),k=Math.max(.2,1+y.deltaY/Op),{a:$,end:M}=e.G;t(w+($-.5-w)*k,w+(M-.5-w)*k)},{passive:!1})}let o=()=>e.P.roles.gates;function a(){let{rem:d,low:f,small:p}=e,m=o().length===0,g={valves:m?0:(f?2.9:3.1)*d,memory:(p?5:f?3.6:3.9)*d+(m?3*d:0)};for(let[y,{el:w}]of Object.entries(r))w.style.height=`${Math.round(g[y])}px`,w.hidden=g[y]===0;for(let y of Object.values(r))y.measure()}function l(d){let{roles:f}=e.P;if(f.kind(d)==="gate"){let m=Yc[f.gates.indexOf(d)%Yc.length];return`stroke:var(--F${d},var(--ink2));stroke-width:2;stroke-linecap:butt${m&&`;stroke-dasharray:${m}`}`}return d==="c"?"stroke:var(--ink);stroke-width:3":`stroke:var(--ink3);stroke-width:1.75;${d===f.candidate?"stroke-dasharray:1 4":""}`}let c=d=>e.S.mode==="mean"?e.P.mean(d):e.P.column(d,e.S.unit);function h(d,f,p,m,g,y){let{P:w,G:k,rem:$}=e,M=Object.fromEntries(f.map(S=>[S,c(S)]));r[d].draw({x:ps(k),y:{low:p,high:m,top:Gc,below:Gc},rows:g,lines:f.map(S=>({values:M[S],name:S,term:S,kind:`of-${S}`,cls:`letter s-${S}`,style:l(S)})),tip:S=>`step ${S+1} “${w.shown[S]}”
${f.map(C=>`${C} ${B(M[C][S],4)}`).join("   ")}`,alone:w.T===1?`A line needs at least two ${w.reads.many}.`:null,said:y,rem:$})}function u(){let{P:d,S:f}=e,p=o(),m=d.signals.filter(C=>!p.includes(C)),g=C=>`${C} over time. The numbers are in the table.`;p.length&&h("valves",p,-.04,1.04,[[0,"0"],[1,"1"]],g(`Gates ${p.join(", ")}`));let y=1.12*Math.max(1,...m.map(C=>Math.max(...c(C).map(Math.abs)))),w=Math.floor(y),k=[-w,0,w].map(C=>[C,B(C,0,!0)]);h("memory",m,-y,y,k,g(m.join(", "))),s.replaceChildren(re("unit over time",f.mode==="mean"?`Mean of ${d.H} units over time`:`Unit ${f.unit} over time`)," ",i("small",{},f.mode==="mean"?"":co(d,f.unit,(e.width-Pp*e.rem)/(jp*e.fine))));let $=f.mode==="unit"?d.halfLife(f.unit):null,M=$<0?" This text ends before more can be told.":"",S=re("half-life");S.dataset.act=`In this text: ${bn(d.reads)}.${M}`,n.replaceChildren(...$===null?[]:[S," ",i("b",{},gt($))])}return{els:[i("div",{class:"hd"},s,n),r.valves.el,r.memory.el],draw(d){d("size","picture")&&a(),d("picture","unit","view","size")&&u()}}}var Hp=5,Xc={forget:["--Ff",2.25,[6,4]],"rnn.h":["--rnn",2.25],"lstm.h":["--ink",1.5],"lstm.c":["--ink",3.25],"own.h":["--Fpos",1.75],"own.c":["--Fpos",3.25]};function _p(e,t,s){let n=e[`${t==="lstm"?t:"own"}.h`],[r,o]=["rnn",t].map(a=>s.find(l=>l.cell===a)?.loss);return t==="rnn"||!n||!e["rnn.h"]||!(e["rnn.h"][0]>n[0])?"":`The RNN’s curve ends above: a gradient is not a memory${r>o+Math.LN2?`, and this RNN has not learned the answer (its loss is ${B(r,2)})`:""}.`}var Fp=({answers:e,target:t})=>e.kind==="value"?`L = its answer, the ${t}`:`L = −ln p(“${fe(t)}”), its guess`,qp=({answers:e,target:t})=>e.kind==="value"?`L is the answer after the last step, the ${e.title}`:`The loss L is −ln of the probability that the ${e.title} at the last step is “${fe(t)}”, the top answer of the network shown`;function Jc(e){let t=i("h2"),s=i("small"),n=i("div",{class:"bk"}),r=i("div",{class:"labels","aria-hidden":"true"}),o=i("div",{class:"plot gradient",role:"img"},n,r),a=Kc(e,m),l=i("div",{class:"plots",tabindex:"0",role:"group","data-terms":".plots","aria-label":"The unit and the gradient over time; the arrows go through their words and letters"},...a.els,i("div",{class:"hd long"},t),o),c=null,h=!1,u=[],d=0,f=0;o.addEventListener("pointerdown",x=>f=x.clientX,!0),o.addEventListener("click",x=>{if(Cs(x)||Math.abs(x.clientX-f)>4)return;let A=x.clientX-o.getBoundingClientRect().left;A>=e.G.gutter&&e.go(e.G.step(A))}),o.addEventListener("dblclick",()=>e.resetZoom()),e.resetZoom=()=>{clearTimeout(d),e.resetView(),e.draw(new Set(["view","step","unit","size"]))};async function p(){let x=await yn(e.setup.figures,{gradient:n});c={named:x,time:x("time")},c.time.change.connect(()=>{if(h)return;clearTimeout(d);let{start:A,end:z}=c.time;d=setTimeout(()=>m(A,z),30)}),x("gradient.y").change.connect(()=>{h||requestAnimationFrame(C)}),e.draw(new Set(["picture","size","theme","view","unit"])),e.root.classList.add("plotted")}function m(x,A){let{P:z,G:v,S:b}=e,T=Al(x,A,z.T,v.width-v.gutter);T.a===b.view.a&&T.n===b.view.n?y():e.set({view:T})}function g(x){h=!0;try{x()}finally{h=!1}}let y=()=>c&&g(()=>c.time.setv({start:e.G.a-.5,end:e.G.end-.5}));function w(){let{G:x,rem:A,low:z,small:v}=e;o.style.height=`${Math.round((v?11:z?6.6:7)*A)}px`,c.named("gradient").setv({min_border_left:x.gutter,min_border_top:3,min_border_bottom:3}),c.named("gradient").toolbar.active_drag=v?null:"auto"}function k(){let{css:x}=e;for(let[A,[z,v,b]]of Object.entries(Xc)){let{glyph:T}=c.named(`gradient.${A}`);T.setv({line_color:x(z),line_width:v,line_dash:b??[],line_cap:"round"})}cs(c.named,"gradient",e)}function $(x,A,z,v,b,T){let{T:O}=e.P,L=Array.from({length:O},(E,P)=>P),N={t:L,tip:L.map(T),low:L.map(()=>A),high:L.map(()=>z)};for(let E of Object.keys(Xc)){let P=E in x;c.named(`gradient.${E}`).visible=P,N[E]=P?Array.from(x[E]):L.map(()=>NaN)}c.named("gradient.source").data=N,c.named("gradient.y").setv({start:A,end:z}),c.named("gradient.axis").major_label_overrides=new Map(b),c.named("gradient.ticks").ticks=v}let M=x=>We(e.setup.cells[x]);function S(){let{P:x,S:A}=e,z={},v={},b={},T=x.cell;for(let{cell:D,signal:I,values:V,term:Y}of ko(x)){let G=`${D==="rnn"||D==="lstm"?D:"own"}.${I}`;z[G]=V,b[G]=Y,v[G]=`${M(D)} ${Y}`}let O=Object.values(z).flatMap(D=>D.filter(Number.isFinite)),L=Math.min(-1.5,Math.min(...O)-.25),N=Math.max(.25,Math.max(...O)+.15),E=_p(z,x.cell,x.curves);E.includes("learned")&&(v["rnn.h"]+=" (has not learned this)");let P=x.array("forget");if(P){let D=I=>A.mode==="mean"?Math.log10(Array.from({length:x.H},(V,Y)=>10**P[I*x.H+Y]).reduce((V,Y)=>V+Y)/x.H):P[I*x.H+A.unit];z.forget=Array.from({length:x.T},(I,V)=>Number.isFinite(D(V))?D(V):NaN),b.forget="product of f",v.forget=A.mode==="mean"?`∏ ${Se(x.roles.keep)}, mean of units`:`∏ ${Se(x.roles.keep)} of unit ${A.unit}`,T!=="lstm"&&(v.forget+=` (${M(T)})`)}let _=Ke(L,N,5,!0),H=_.map(D=>[D,{0:"1","-1":"0.1","-2":"0.01"}[D]??et(D)]);$(z,L,N,_,H,D=>`step ${D+1} “${x.shown[D]}”
`+Object.entries(z).map(([I,V])=>`${v[I]} ${_t(V[D])}`).join(`
`)),u=Object.entries(z).map(([D,I])=>({line:D,values:I,name:v[D],term:b[D]}));let q=ge(x.shown[x.T-1],20),F=re("gradient",`How far the error from “${q}” reaches`);t.replaceChildren(F," ",s);let R=[...new Map(x.curves.map(({cell:D,loss:I})=>[M(D),I]))].map(([D,I])=>`${D} ${B(I,2)}`).join(", ");s.replaceChildren(re("loss",Fp(x)),`: ${R}; each ÷ its last `,re("‖dL/dh‖"),", ",re("log scale")),F.dataset.act=`How to read it: each curve is what reaches that step of an error of size 1 in h at the last step, as on the Gradients page. ${qp(x)}: ${R}. Each is the norm of a total derivative of L, divided by the network’s own ‖dL/dh‖ at the last step.${E?` ${E}`:""}`,o.setAttribute("aria-label",`Gradient norms at every step, on a logarithmic scale: ${Object.entries(v).map(([D,I])=>`${I} at the first step ${_t(z[D][0])}`).join("; ")}.`)}function C(){let{G:x,rem:A,P:z}=e;if(z.T===1){let P=`The gradient needs at least two ${z.reads.many}.`;return r.replaceChildren(i("span",{class:"alone"},P))}let{start:v,end:b}=c.named("gradient.y"),T=o.clientHeight,O=P=>3+(T-6)*(1-(P-v)/(b-v)),L=u.map(({line:P,values:_,name:H,term:q})=>{let F=[];for(let R=Math.max(0,x.a);R<x.end;R++){let D=O(_[R]);F.push([x.centre(R),D<-2||D>T+2?NaN:D])}return{span:i("span",{class:`name ${P.replace(".","-")}`,"data-term":q},H),points:F}}),N=W("svg",{class:"threads",width:x.width,height:T});r.replaceChildren(N,...L.map(({span:P})=>P));let E={left:x.gutter+2,right:x.width-2,top:0,bottom:T};Us(L,[],E,A).forEach((P,_)=>{let H=P&&Uc(P,L[_].points,Hp);if(!H)return;let[q,F,j,R]=H.map(D=>D.toFixed(1));N.append(W("line",{x1:q,y1:F,x2:j,y2:R,class:u[_].line.replace(".","-")}))})}return p(),{el:l,draw(x){a.draw(x),c&&(x("size","picture")&&g(w),x("theme","size")&&g(k),x("picture","unit")&&g(S),x("view","picture","size")&&y(),x("view","picture","size","unit","theme")&&C())}}}var Rp=250;function Qc(e){let t=i("p",{class:"say","aria-live":"polite"}),s=i("h2"),n=wn(e),r=i("button",{type:"button","aria-label":"one unit"},"one"),o=i("button",{type:"button"},"mean"),a=i("select",{"aria-label":"Layer"}),l=i("div",{class:"seg"},n.row,a,...n.els,r,o);r.addEventListener("click",()=>e.set({mode:"unit"})),o.addEventListener("click",()=>e.set({mode:"mean",open:null})),a.addEventListener("change",()=>{e.P.layer=Number(a.value),e.draw(new Set(st))});let c=i("div",{class:"cell",tabindex:"0",role:"group","data-terms":".instant","aria-label":"This step; the arrows go through its words and marks"}),h=i("button",{type:"button",title:"The same cell, drawn as in textbooks"},"as in books"),u=i("button",{type:"button",title:"The curve that squashes a gate"},"its curve");h.addEventListener("click",()=>e.set({look:e.S.look==="book"?"flow":"book"})),u.addEventListener("click",()=>{let{S:F,P:j}=e;e.set({curve:F.curve===null?cn(j,F.focus):null})});let d=i("div",{class:"seg looks",role:"group","aria-label":"Ways to see the cell"},h,u),f=i("div",{class:"eq"}),p=i("canvas",{class:"strips",role:"img"}),m=i("div",{class:"rows","aria-hidden":"true"}),g=re("bars of all units",""),y=i("h2",{},g),w=i("h2"),k=i("div",{class:"hd"},w),$=i("ol",{class:"pred"}),M=i("p",{class:"remark"}),S=i("div",{class:"instant"},t,i("div",{class:"cellhd"},s,l),i("div",{class:"cellbox"},c,d),f,i("div",{class:"low"},i("div",{},i("div",{class:"hd"},y),i("div",{class:"barred"},p,m)),i("div",{},k,$,M))),C=W("path",{class:"wire"}),x=W("path",{class:"tip"}),A=W("svg",{class:"ahead","aria-hidden":"true"},C,x);S.append(A);let z=()=>{for(let F of c.querySelectorAll("[data-of]"))F.dataset.open=F.dataset.of,F.dataset.act="A click opens it: how its number comes about."};c.addEventListener("click",F=>{let j=F.target.closest("[data-open]");j&&!F.target.closest("a")&&e.open(j.dataset.open)});let v=0,b=0,T=0,O=null,L=null,N={width:0,height:0};p.addEventListener("click",F=>{let j=p.getBoundingClientRect(),R=1.5*e.rem,D=Math.floor((F.clientX-j.left-R)/(j.width-R)*e.P.H);D>=0&&D<e.P.H&&e.pick(e.order[D])});let E=Array.from({length:5},()=>{let F=i("span",{class:"bar"}),j=i("span",{class:"w"}),R=i("span",{class:"n"});return{bar:F,word:j,p:R,row:i("li",{"data-term":"next word"},F,j,R)}});$.append(...E.map(F=>F.row));let P=i("p",{class:"besideit"});M.before(P);function _(){let{P:F,S:j,rem:R,css:D}=e,I=devicePixelRatio||1,{width:V,height:Y}=N;(p.width!==Math.round(V*I)||p.height!==Math.round(Y*I))&&(p.width=Math.round(V*I),p.height=Math.round(Y*I));let G=p.getContext("2d");G.setTransform(I,0,0,I,0,0),G.clearRect(0,0,V,Y);let se=1.5*R,X=(Y-2)/F.signals.length,Z=(V-se)/F.H,ae=e.order.indexOf(j.unit),te=Z>3?1.2:0;F.signals.forEach((U,K)=>{let J=e.P.roles.kind(U)==="gate",Q=e.full(U),de=K*X+2,he=X-5,le=J?de+he:de+he/2;G.globalAlpha=1,G.fillStyle=D("--rule2"),G.fillRect(se,le,V-se,1);let $e=F.signal(U),oe=J?[D(`--F${U}`)]:[D("--Fpos"),D("--Fneg")],ke=oe.map(()=>new Path2D);for(let ve=0;ve<F.H;ve++){let qe=$e[j.t*F.H+e.order[ve]],Re=Math.max(.5,Math.min(1,Math.abs(qe)/Q)*(J?he:he/2));ke[!J&&qe<0?1:0].rect(se+ve*Z+te/2,qe<0?le:le-Re,Math.max(1,Z-te),Re)}G.globalAlpha=.85,oe.forEach((ve,qe)=>{G.fillStyle=ve,G.fill(ke[qe])})}),G.globalAlpha=1,j.mode!=="mean"&&(G.strokeStyle=D("--ink"),G.lineWidth=1.75,G.strokeRect(Math.max(se+ae*Z-2,1),1,Math.min(Z+4,V-se-ae*Z+1),Y-2))}function H(){let F=O.svg.getBoundingClientRect(),{left:j}=d.getBoundingClientRect(),R=Math.min(F.width/we,F.height/Qn);return e.small||!R?0:Math.max(0,((F.left+F.right)/2-j)/R+we/2+4)}function q(){let F=[...c.querySelectorAll(".head")].filter(se=>se.getAttribute("d").endsWith("l-8 8"));if(A.style.display=e.small||!F.length?"none":"",e.small||!F.length)return;let j=S.getBoundingClientRect(),R=F.at(-1).getBoundingClientRect(),D=w.firstChild.getBoundingClientRect(),I=R.top+R.height/2-j.top,V=j.width+.45*e.rem,Y=D.right-j.left+.5*e.rem,G=D.top+D.height/2-j.top;C.setAttribute("d",`M${R.right-j.left+3} ${I}H${V}V${G}H${Y}`),x.setAttribute("d",`M${Y+6} ${G-4}l-6 4l6 4`)}return{el:S,draw(F){let{P:j,S:R}=e,D=performance.now()-v<Rp;F("step")&&(v=performance.now());let I=j.cell+JSON.stringify(j.options)+e.small+R.look;I!==L&&(L=I,O=Ss(j.roles,e.hand,R.look),c.replaceChildren(O.svg)),F("picture","look","curve")&&(Le(h,{"aria-pressed":R.look==="book"}),Le(u,{"aria-pressed":R.curve!==null}),h.hidden=!ic(j.roles),u.hidden=!St(j).length),F("picture","size","look")&&(b=O.least(),T=H());let V={...Es(j,R),compact:e.small,least:b,aside:T,instant:D||F("look","picture","size","unit","theme")};if(F("picture")){a.replaceChildren(...j.layers.map((K,J)=>i("option",{value:J},`layer ${K.level+1}${j.layers.some(Q=>Q.direction==="reverse")?` ${K.direction}`:""}`))),a.value=String(j.layer),a.hidden=j.layers.length===1;let{title:te}=j.answers;k.classList.toggle("long",j.answers.kind==="value");let U=re("next word",te[0].toUpperCase()+te.slice(1));j.answers.kind==="label"&&(U.dataset.act=`It picks one of ${j.words.length}, also where none of them is right, and may be sure and wrong.`),w.replaceChildren(U),M.textContent=e.setup.tasks[e.entry?.task]?.remark??"",$.setAttribute("aria-label",`What it answers: ${te}`)}if(F("play")&&t.setAttribute("aria-live",R.playing?"off":"polite"),!F("picture","size","theme","focus","unit","step","beside","look"))return;if(F("picture","size")){let te=(e.small?2.1:e.low?1.42:1.58)*e.rem*6+2;p.style.height=`${te}px`,N={width:p.clientWidth,height:te},m.replaceChildren(...j.signals.map(U=>i("b",{class:`s-${U}`,"data-term":U},U)))}if(O.update(V),F("picture","size")&&z(),F("picture","size","open"))for(let te of c.querySelectorAll("[data-open]"))te.classList.toggle("lit",te.dataset.open===R.open);let Y=pn(j.roles,V);t.replaceChildren(...no(Y)),O.svg.setAttribute("aria-label",`The ${e.setup.cells[j.cell]} cell at this step. ${gn(Y)}`);let G=R.mode==="mean";s.replaceChildren(...G?["Inside ",re("mean over units","the mean")," ",i("small",{},`of ${j.H} units`)]:["Inside ",re("unit",`unit ${R.unit}`)," ",i("small",{},`of ${j.H}`)]),s.title=G?"":co(j,R.unit),Le(r,{"aria-pressed":!G}),Le(o,{"aria-pressed":G}),Le(o,{"aria-label":`mean of ${j.H}`}),n.row.hidden=G,n.draw(),f.replaceChildren(...ro(j.roles,V).map(({symbol:te,value:U,cls:K,op:J,means:Q})=>i("span",{class:`term${J?" op":""}`,"data-term":Q},i("span",{class:"sy"},te??""),i("span",{class:`va${K?` s-${K}`:""}`},U)))),ie(g,`All ${j.H} units now`),p.setAttribute("aria-label",`Bars of every signal for all ${j.H} units at step ${R.t+1}. The numbers are in the table.`),_(),F("picture","size","look")&&q();let se=j.top(R.t),X=j.answers.kind==="value",Z=R.beside&&j.beside?j.top(R.t,"beside").slice(0,3):[],ae=Math.min(se.length,E.length-+(M.textContent!=="")-2*+(Z.length>0));P.hidden=!Z.length,Z.length&&P.replaceChildren(i("b",{},e.setup.cells[j.beside.cell]),`: ${Z.map(([te,U])=>`${fe(te)} ${X?B(U,3):pe(U)}`).join(", ")}`),E.forEach(({row:te,word:U,p:K,bar:J},Q)=>{te.hidden=Q>=ae,!te.hidden&&(ie(U,fe(se[Q][0])),ie(K,X?B(se[Q][1],3):pe(se[Q][1])),J.hidden=X,J.style.width=`${100*se[Q][1]}%`)})}}}var na=2,Zc=2**32,ta=(e,t,s,n)=>{let r=e.trim?.()===""?NaN:Number(e);return Number.isFinite(r)?Math.max(t,Math.min(s,r)):n},sa=(e,t,s={temperature:.8,seed:1,length:100})=>({temperature:Math.round(100*ta(e.temperature,0,na,s.temperature))/100,seed:Math.floor(ta(e.seed,0,Zc-1,s.seed)),length:Math.round(ta(e.length,1,t,s.length))});function ed(e){let t=e.setup.written,s=(m,g,y)=>i("input",{type:"number",name:m,"aria-label":g,title:g,...y}),n=s("length",`How many, up to ${t}`,{min:1,max:t,step:1}),r=s("temperature",`Temperature, 0 to ${na}: at 0 always the top answer`,{min:0,max:na,step:"any"}),o=s("seed","Seed: the same seed writes the same text",{min:0,max:Zc-1,step:1}),a={temperature:r,seed:o,length:n},l=i("span",{}),c=i("button",{type:"submit",class:"btn"},"Write on"),h=i("form",{class:"writeon","aria-label":"Write on"},c,i("label",{},n,l),i("label",{},"temp",i("span",{class:"roomy"},"erature")," ",r),i("label",{},"seed ",o)),u=()=>Object.fromEntries(Object.entries(a).map(([m,g])=>[m,g.value])),d=m=>{for(let[g,y]of Object.entries(m))a[g].value=String(y)};d(sa({temperature:"",seed:"",length:""},t));let f=sa(u(),t),p=()=>{f=sa(u(),t,f),d(f)};return h.addEventListener("change",p),h.addEventListener("submit",m=>{m.preventDefault(),p(),e.send({write:f},{wrote:!0})}),{el:h,draw(m){m("picture")&&(h.hidden=e.P.answers.kind!=="next",l.textContent=` ${e.P.reads.many}`)}}}var Ip=17.5,Wp=4,Dp=19,td={bytes:[[400,1.0625]],characters:[[80,1.75],[400,1.25]],other:[[60,1.5],[200,1.1875]]};function sd(e){let t=i("div",{class:"seg signals",role:"group","aria-label":"Colour the text by"}),s=i("span",{class:"whose"}),n=ed(e),r=i("div",{class:"sheet",tabindex:"0",role:"region","aria-label":"The text, token by token"}),o=i("div",{class:"tag",role:"tooltip"});o.hidden=!0;let a=i("div",{class:"readbar"},i("span",{class:"wide"},"Colour"),t,s,n.el),l=i("div",{class:"reader"},a,r,o),c=i("span",{class:"legend","aria-hidden":"true"}),h=i("span",{class:"ownword"},i("u",{},"written by the network")),u=i("span",{class:"r tools"},h,c),d=[],f=null,p=null;r.addEventListener("click",({target:C})=>C.t!==void 0&&e.go(C.t)),r.addEventListener("pointermove",m);for(let C of["pointerleave","scroll"])r.addEventListener(C,()=>o.hidden=!0);function m({target:C,clientX:x,clientY:A}){let{P:z,S:v}=e,{t:b}=C;if(o.hidden=b===void 0,o.hidden)return;let T=Za(z.tokens,b),O=T?` of “${T}”`:"";o.textContent=`${v.focus} ${B(g()[b],4)} · ${v.mode==="mean"?`mean of ${z.H} units`:`unit ${v.unit}`} · step ${b+1} “${ge(z.shown[b],24)}”${O}`;let L=l.getBoundingClientRect(),{offsetWidth:N}=o;o.style.left=`${Math.max(0,Math.min(L.width-N,x-L.left+12))}px`,o.style.top=`${A-L.top-34}px`}let g=()=>e.S.mode==="mean"?e.P.mean(e.S.focus):e.P.column(e.S.focus,e.S.unit);function y(){let{P:C,S:x}=e;return e.P.roles.kind(x.focus)==="memory"?C.reach(x.focus,x.mode==="mean"?null:x.unit):1}function w(){let{P:C}=e,{kind:x}=C.reads,A=[];d=Tr(x,e.text,C.tokens).map(({before:v,shown:b,kind:T,after:O},L)=>{let N=i("span",{class:T||!1},b);return N.t=L,C.unknown[L]&&(N.classList.add("unknown"),N.title=`“${C.tokens[L]}” ${tn(C)}`),e.written!==null&&L>=e.written&&N.classList.add("own"),A.push(v,N,O),N}),r.classList.toggle("code",["bytes","characters"].includes(x));let z=td[x]??td.other;r.style.fontSize=`${z.find(([v])=>C.T<=v)?.[1]??1}rem`,r.replaceChildren(...A.filter(v=>v!=="")),r.scrollTop=0,f=null,h.hidden=e.written===null}function k(){let{rem:C,small:x,time:A}=e;r.style.height="";let z=x?Dp*C:A.clientHeight-l.offsetTop-a.offsetHeight-Ip*C;r.style.height=`${Math.max(Wp*C,Math.min(r.scrollHeight+2,z))}px`}function $(){let{S:C,palette:x}=e,A=g(),z=y();d.forEach((v,b)=>{let T=x.of(C.focus,A[b],z);v.colour!==T&&(v.colour=T,v.style.background=lt(T),v.style.color=Et(T))}),c.replaceChildren(...Fs(e,C.focus,z)),s.textContent=C.mode==="mean"?`mean of ${e.P.H} units`:`of unit ${C.unit}`;for(let v of t.children)v.setAttribute("aria-pressed",String(v.dataset.signal===C.focus))}function M(){let{P:C}=e,x=z=>e.P.roles.kind(z)==="gate",A=[C.memory,...C.signals.filter(z=>z!==C.memory&&!x(z)).reverse(),...C.signals.filter(x)];t.replaceChildren(...A.map(z=>{let v=e.P.roles.word(z),b=i("button",{type:"button","data-signal":z,"aria-label":`${v} ${z}`,"data-term":z},i("i",{class:`s-${z}`},z));return b.addEventListener("click",()=>e.look(z)),b}))}function S(){f?.classList.remove("cur"),f?.removeAttribute("aria-current"),f=d[e.S.t],f.classList.add("cur"),f.setAttribute("aria-current","step");let{offsetTop:C,offsetHeight:x}=f,A=Math.min(2*x,r.clientHeight/3);C-A<r.scrollTop?r.scrollTop=C-A:C+x+A>r.scrollTop+r.clientHeight&&(r.scrollTop=C+x+A-r.clientHeight)}return{el:l,key:u,sheet:r,draw(C){let{P:x}=e;C("picture")&&p!==x.signals.join()&&(M(),p=x.signals.join()),C("picture")&&w(),C("picture","size")&&k(),C("picture","theme","focus","unit")&&$(),C("picture","size","step")&&S(),n.draw(C)}}}var Bp={time:"Over time",text:"Text and units"};function nd(e){let t=Object.entries(Bp).map(([a,l])=>{let c=i("button",{type:"button","data-pane":a,title:"Switch (key v)"},l);return c.addEventListener("click",()=>e.show(a)),c}),s=i("div",{class:"hd panes"},i("div",{class:"seg",role:"group","aria-label":"View of the text"},...t)),n=i("button",{type:"button"});n.addEventListener("click",()=>e.set({beside:!e.S.beside})),s.append(i("div",{class:"seg besides"},n));let r=null,o=null;return{el:s,join(a,l){r=a,s.append(l.key)},draw(a){if(o!==e.small&&(o=e.small,(o?r.head:s).append(r.tools),r.head.hidden=!o),a("picture","beside")){let l=e.P.beside&&e.setup.cells[e.P.beside.cell];n.hidden=!l,n.textContent=`${l} beside`,n.title=`What a ${l} of the same size, trained alike, makes of this text`,n.setAttribute("aria-pressed",String(e.S.beside))}if(a("picture","pane"))for(let l of t)l.setAttribute("aria-pressed",String(l.dataset.pane===e.S.pane))}}}var Vp="grammar",Up="grammar-lstm-32-s1";var Mn=e=>({text:e.setup.tasks[Vp].examples[0][1],model:Up,weights:"trained"}),Je=(e,t)=>Mn(e).text.split(" ").lastIndexOf(t);var Sn=".ribbon, .transport",$o=e=>`.cell g[data-term=${e}] > :is(circle, text, rect)`,rd=".low > div:last-child",zs=(e,t={})=>s=>({...Mn(s),unit:30,view:"time",t:e(s),...t}),lr=(e,t=0)=>s=>Je(s,e)+t,bt=lr("moved"),Gs=lr("moved",-1),tt=(e,t,s)=>e.P.at(t,s,30),Ot=(e,t)=>`“${e.P.shown[t]}”`,od=({P:e},t)=>{let[s,n]=e.top(t)[0];return`“${s}” (${pe(n)})`},id={of:["text","model","weights"],example:"the sentence of France and Japan",onward:["whatif","On to What if →"],stops:[{title:"Where is the answer?",says:e=>["The network reads one word at a time, and after each it guesses the next. ",`This list is its guess after ${Ot(e,bt(e))}: ${od(e,bt(e))}.`],act:"go to the last word, where the answer is.",done:({t:e},{P:t})=>e===t.T-1,did:e=>[`After ${Ot(e,e.P.T-1)} it expects ${od(e,e.P.T-1)}.`],at:rd,lit:Sn,state:zs(bt),hand:["ArrowRight","End"]},{title:"A unit is one number in memory",says:e=>[`This pipe is the memory of unit ${30}, one of ${e.P.H} numbers that go from word to word. `,`At ${Ot(e,Je(e,"with"))} it holds `,Ct(tt(e,"c",Je(e,"with"))),": orange is below zero, blue above, and thicker is further away."],act:"go to “Japan”, and see it change colour.",done:({t:e},t)=>e>=Je(t,"Japan"),did:e=>[`At ${Ot(e,e.S.t)} it holds `,Ct(tt(e,"c",e.S.t)),". Neither colour is the better one."],at:".cell g[data-term=memory], .cell g[data-term=c], .cell g[data-term=f] > circle",lit:Sn,clear:".say, .cell",state:zs(lr("with")),hand:["ArrowLeft","ArrowRight"]},{title:"A row is a unit, a column a word",says:e=>[`Each of these ${e.P.H} rows is one unit, each column the word above it. `,"The colour says how far its forget gate ",{text:"f",cls:"f"}," is open: dark is 1, light is 0."],act:"click another row, or press ↓.",done:({unit:e})=>e!==30,did:e=>[`The cell and the lines are now those of unit ${e.S.unit}.`],at:".map.focused",lit:".ribbon",clear:".cellhd, .cell",state:zs(bt),hand:["ArrowUp","ArrowDown"]},{title:"A gate is a number, the valve its picture",says:e=>["A gate is a number from 0 to 1, worked out anew at every word; the disc draws it as a valve. ",`At ${Ot(e,Gs(e))} it stands open, `,ut("f",tt(e,"f",Gs(e))),`: ${Xe(tt(e,"f",Gs(e)))} of the memory goes through.`],act:"step on one word, and watch it shut.",done:({t:e},t)=>e===bt(t),did:e=>[`At ${Ot(e,bt(e))} it is shut: `,ut("f",tt(e,"f",bt(e))),"."],at:$o("f"),lit:Sn,clear:".say, .cell",state:zs(Gs),hand:["ArrowLeft","ArrowRight"]},{title:"Why “forget”, when 1 keeps?",says:e=>["The forget gate has its name from what it does as it shuts: 0 forgets, 1 keeps. ",`At ${Ot(e,bt(e))} it is `,ut("f",tt(e,"f",bt(e))),`, and ${Xe(1-tt(e,"f",bt(e)))} of the `,Ct(tt(e,"c",Gs(e)))," that “France” wrote is gone."],act:"step back: how long was it kept?",done:({t:e},t)=>e>Je(t,"France")&&e<bt(t),did:e=>[`At ${Ot(e,e.S.t)} `,ut("f",tt(e,"f",e.S.t))," of it is kept: ",Ct(tt(e,"c",e.S.t)),", as it has been since “France”."],at:$o("f"),lit:`${Sn}, .say`,clear:".say, .cell",state:zs(bt),hand:["ArrowLeft","ArrowRight"]},{title:"The input gate writes",says:e=>["What is new, the candidate g, gets into memory as far as the input gate lets it. ",`At ${Ot(e,Je(e,"Japan"))} that is `,ut("i",tt(e,"i",Je(e,"Japan")))," of ",Ct(tt(e,"g",Je(e,"Japan"))),", in the place of what was forgotten."],act:"step on one word: it shuts, and the memory stays.",done:({t:e},t)=>e===Je(t,"Japan")+1,did:e=>[`At ${Ot(e,e.S.t)} `,ut("i",tt(e,"i",e.S.t))," of the candidate is written, and ",Ct(tt(e,"c",e.S.t))," stays."],at:`${$o("i")}, .cell g[data-term=written], .cell g[data-term='+'] > circle`,lit:Sn,clear:".say, .cell",state:zs(lr("Japan")),hand:["ArrowLeft","ArrowRight"]},{title:"h is what the others hear",says:e=>[`The output gate lets memory out as h, and from the h of all ${e.P.H} units alone the next word is computed. `,`At ${Ot(e,Je(e,"but"))} unit ${30} holds `,Ct(tt(e,"c",Je(e,"but"))),`, but its h is ${B(tt(e,"h",Je(e,"but")),2,!0)}: it keeps silent.`],act:"go on to “I”, where it speaks.",done:({t:e},t)=>e===Gs(t),did:e=>[`At ${Ot(e,e.S.t)} `,ut("o",tt(e,"o",e.S.t))," of it gets out: h is ",Ct(tt(e,"h",e.S.t)),"."],at:`${$o("o")}, .cell g[data-term=h]`,lit:`${Sn}, ${rd}`,clear:".say, .cell",state:zs(lr("but")),hand:["ArrowLeft","ArrowRight"]},{title:"How long does it remember?",says:e=>[`The half-life of unit ${30}, ${gt(e.P.halfLife(30))}, says when half of what a word wrote is gone, in the median. `,`Yet “France” stayed for ${Gs(e)-Je(e,"France")} words: a memory lasts until its gate shuts, however long that is.`],act:"go through the units with ↓ to one that lasts longer.",done:({unit:e},{P:t})=>Math.abs(t.halfLife(e))>Math.abs(t.halfLife(30)),did:e=>[`Unit ${e.S.unit} lasts longer: ${gt(e.P.halfLife(e.S.unit))}.`],at:".plots > .hd:first-child, .plot.memory",lit:".cellhd",clear:".cell",state:zs(bt),hand:["ArrowUp","ArrowDown"]}]};function ad(e){let t=i("select",{"aria-label":"Feature"}),s=i("p",{class:"finding"}),n=i("div",{class:"ranks",role:"group","aria-label":"Units, best on validation first"}),r=i("section",{class:"ranking","aria-label":"Units that tell a feature"},i("label",{class:"hd"},i("h2",{},"Units that tell"),t),s,n),o=i("h2"),a=i("span",{class:"r"}),l=i("div",{class:"facts"}),c=i("section",{class:"oneunit","aria-label":"The selected unit"},i("div",{class:"hd"},o,a),l),h=i("p",{class:"silent"}),u=i("p",{class:"stale-units"}),d=i("div",{class:"units"},h,r,c,u),f=null,p=null,m,g=[];t.addEventListener("change",()=>{e.set({feature:t.value}),e.root.focus({preventScroll:!0})}),n.addEventListener("keydown",v=>{let b={ArrowUp:-1,ArrowDown:1}[v.key],T=g.indexOf(v.target);if(!b||T<0)return;v.preventDefault();let O=g[Math.max(0,Math.min(g.length-1,T+b))];O.focus(),O.click()});function y({S:v,P:b}){let T=(L,N,E)=>{let P=i("a",{class:"link",href:"./whatif",title:N},L);for(let _ of["pointerdown","focus","click"])P.addEventListener(_,()=>P.href=E());return P},O=()=>wt({signal:b.memory,units:[v.unit],steps:Nt(v.t,b.T-1,b.T),value:Number(b.at(b.memory,v.t,v.unit).toPrecision(4))});return i("p",{class:"onward"},T("Cut this unit","Silence it: how far does the test score fall?",()=>`${ts(e,"whatif")}#cut`)," · ",T("Hold it","What if it kept what it holds now, to the end of the text?",()=>ts(e,"whatif",{pins:O()})))}let w=()=>e.setup.cards[e.entry.card]?.note,k=()=>e.measured.get(e.name),$=()=>k().features.find(({name:v})=>v===f),M={probe:["all units, probe","A linear probe, which reads all units at once"],before:["before training","The best unit of the weights that training began with"]};function S({of:v,unit:b,signal:T,sign:O,score:L,spread:N},E,P){let{chance:_}=Ds[E],H=Math.min(P(L),P(_)),q=Math.max(P(L),P(_)),F=i("span",{class:"bar",style:`left:${100*H}%;width:${100*(q-H)}%`}),j=N&&i("span",{class:"range",style:`left:${100*P(N[0])}%;width:${100*(P(N[1])-P(N[0]))}%`}),R=[i("span",{class:"who"},...v?[M[v][0]]:[`unit ${b} `,i("i",{},Bi(E,T,O))]),i("span",{class:"track"},F,j),i("span",{class:"n"},ls(L))],D=N?`: ${lo(L,N)} when the test texts are drawn anew`:"";if(v)return i("div",{class:`rank ${v}`,"data-term":v==="probe"?"probe":"initial weights","data-act":`${M[v][1]}${D}.`},...R);let I=i("button",{type:"button",class:"rank",tabindex:"-1",title:`Select it${D}`,"data-unit":b},...R);return I.addEventListener("click",()=>e.choose(b,T)),I}function C(){let{features:v}=k(),{feature:b}=e.S;f=v.some(({name:_})=>_===b)?b:(v.find(rr)??v[0])?.name,t.value=f;let T=$(),O=yc(T),{title:L,chance:N}=Ds[T.kind];s.textContent=`${kc(T,e.P.H)} Listed as validation ranked them, with ${L} on test texts.`,s.classList.toggle("nowhere",!rr(T));let E=i("div",{class:"rank scale","aria-hidden":"true"},i("span",{},re(L),", ",re("test texts")),i("span",{class:"track"},i("span",{class:"chance",style:`left:${100*O(N)}%`},`chance ${B(N,N?1:0)}`),i("span",{class:"end"},"1")),i("span",{})),P=Di(T).map(_=>S(_,T.kind,O));g=P.filter(_=>_.dataset.unit!==void 0),n.style.setProperty("--chance",`${100*O(N)}%`),n.replaceChildren(E,...P),x()}function x(){let{S:v}=e;g.forEach((b,T)=>{let O=v.mode==="unit"&&Number(b.dataset.unit)===v.unit;b.setAttribute("aria-pressed",String(O)),b.tabIndex=O||T===0&&v.mode==="mean"?0:-1}),z()}function A(v,b,T){let O=(L,N)=>i("i",{class:L,style:`width:${100*N}%;${L==="shut"?"":`background:var(--R${v})`}`});return i("tr",{},i("th",{scope:"row"},i("i",{class:`s-${v}`},v),` ${e.P.roles.word(v)}`),i("td",{},pe(b)),i("td",{class:"both","aria-hidden":"true"},i("span",{},O("shut",b),O("between",1-b-T),O("open",T))),i("td",{},pe(T)))}function z(){let{S:v,P:b}=e;if(v.mode==="mean"){o.replaceChildren(`Mean of ${b.H} units`),a.textContent="",l.replaceChildren(i("p",{},"Select one unit to read what it does."));return}let T=k(),O=T.units[v.unit],L=Mc(T,v.unit);o.replaceChildren(`Unit ${v.unit} `,i("small",{},`of ${b.H}, over the test texts`)),a.replaceChildren(i("b",{"data-term":O.tag},O.tag));let N=(H,...q)=>[i("dt",{},H),i("dd",{},...q)],E=L&&i("button",{type:"button",class:"link",title:"Show the units that tell it"},L.title);E?.addEventListener("click",()=>e.set({feature:L.name}));let P=b.keeper&&[...N("keeps",i("i",{class:`s-${b.keeper}`,"data-term":b.keeper},b.keeper),` ${ls(O.keep)} `,i("small",{},`median ${e.P.roles.word(b.keeper)} gate`)),...N(re("half-life"),`${gt(O.half_life)} `,i("small",{title:`Half-life: ${bn(b.reads)}`},"median over all that it writes"))],_=Object.keys(O.open);l.replaceChildren(i("dl",{},...N("follows",...L?[E,i("small",{},` ${L.how}`)]:["none of these features well"]),...P??N("keeps","no gate keeps its memory")),..._.length?[i("table",{class:"openings"},i("thead",{},i("tr",{},i("th",{scope:"col"},"gate"),i("th",{scope:"col"},"shut < 0.1"),i("th",{"aria-hidden":"true"}),i("th",{scope:"col"},"open > 0.9"))),i("tbody",{},..._.map(H=>A(H,O.shut[H],O.open[H]))))]:[],...e.pages.whatif?[y(e)]:[],i("p",{class:"rule"},i("b",{},O.tag),": ",e.setup.tags[O.tag]),i("details",{},i("summary",{},"How this was measured"),i("p",{},T.about,` ${T.steps.validation.toLocaleString("en")} steps of validation, ${T.steps.test.toLocaleString("en")} of test texts.`)),...w()?[i("p",{},i("b",{},"This task"),`: ${w()}`)]:[])}return{el:d,draw(v){if(!v("picture","unit","focus","feature"))return;let b=k(),T=!b?.features.length;for(let O of[r,c])O.hidden=T;if(h.hidden=!T,u.hidden=T||e.weights!=="initial",u.textContent="Measured on the trained weights; the text above is read by the initial ones.",T){h.textContent=b===void 0?"":e.entry.card===void 0?"This is your own run: what its units do was not measured.":"What the units of this model do was not measured.",m=void 0;return}if(p!==null&&p!==e.entry.task&&(e.S.feature=null),p=e.entry.task,m===b)return v("feature")?C():x();m=b,t.replaceChildren(...b.features.map(({name:O,title:L})=>i("option",{value:O},L))),C()}}}var Gp=1.55,Yp=["ArrowUp","ArrowDown","Home","End","PageUp","PageDown"," "],ra=class extends dt{text;name;weights;typed;help;answers=new Map;constructor(t){super(t,uo+mo+Gl+Sc+Cr),this.questions=new ht($=>this.tell($));let{present:s,answer:n}=this.state.asked.values;Object.assign(this.S,{open:null,pane:"time",feature:null,probe:null,beside:!1,by:"piece"}),Object.assign(this.S,{present:s,answer:n,look:this.state.asked.values.look,curve:null}),this.measured=new Map,this.written=null;let r=this.pages.whatif&&Hc(this);this.hand=r?.hand,this.parts=[Br,Lr,fo,Qc,Ls,nd,hn,Jc,sd,ad,yl,Wc,Ic].map($=>$(this));let[o,a,l,c,h,u,d,f,p,m,g,y,w]=this.parts;this.time=i("section",{class:"time","aria-label":"The whole text"},h.el,u.el,d.el,f.el,p.el,m.el,w.el,i("div",{class:"cursor"})),this.cursor=this.time.lastChild,this.words=h.el,this.which=u.el,this.panes={time:[d.el,f.el,this.cursor,d.tools],text:[p.el,m.el,p.key]},this.inside=w,c.el.append(w.menu),u.join(d,p),this.sheet=p.sheet,this.main=i("main",{},i("section",{class:"now","aria-label":"This step"},l.el,c.el),this.time,y.el),this.stage=vc(this,l),this.parts.push(this.stage),this.covered=[o.el,a.el,this.main],this.root.append(...this.covered,this.stage.el,g.el,...r?[r.tag]:[]),this.listen(),this.view=this.state.asked.values.view,this.receive(this.model.payload,{asked:this.inPage}),this.wonder();let{brought:k}=this.state;k!==void 0&&(this.typed(k),this.send({text:k}))}back({values:t}){let{view:s,text:n,model:r,weights:o,present:a,answer:l}=t;this.view=s,this.set({present:a,answer:l});let c={text:n??this.text,model:r??this.name,weights:o};return this.typed(c.text),["text","model","weights"].some(u=>c[u]!==this.shown[u])||this.questions.busy.size||this.root.classList.contains("stale")?this.send(c,{asked:!0}):(this.returning=!1,this.notices=[],this.S.pane=this.pane(this.name),this.lookAt(!0,!1),this.wonder())}close(){this.set({playing:!1}),this.questions.stop()}get guide(){return id}get touches(){let t={feature:["feature"],beside:["beside",...st]};return{...super.touches,...t,present:["present"],answer:["answer"],look:["look"],curve:["curve"],open:["open",...st]}}get meanwhile(){return"Stepping through this sentence still works."}get behind(){return this.P!==null&&["text","model","weights"].some(t=>this.asked[t]!==this.shown[t])}get whose(){return this.asked.text===this.text?"The picture is still of the network before.":`The picture is still of “${ge(this.text,Yr)}”.`}get shown(){return{text:this.text,model:this.name,weights:this.weights}}get values(){let{S:t,P:s}=this;return{...this.shown,t:t.t,unit:t.unit,theme:t.theme,view:this.view,mode:t.mode,focus:this.chosen?t.focus:null,feature:t.feature,probe:t.probe,open:t.open,by:t.by,beside:t.beside,look:t.look,curve:t.curve,present:t.present,answer:t.answer,written:this.written,sort:t.sort,sorted:t.sort==="now"&&this.ordered!==t.t?this.ordered??null:null,layer:s.layers.length>1?s.layer:null,tour:this.tour.at}}get wished(){let{text:t,model:s,weights:n}=this.asked;return{...this.values,text:t,model:s,weights:n}}send(t,s={}){if(this.closed)return;this.root.classList.add("busy"),this.root.setAttribute("aria-busy","true");let{write:n,...r}=this.asked;this.asked={...r,length:0,...t},this.pane(this.asked.model)==="text"&&!this.measured.has(this.asked.model)&&(this.asked.units=!0),this.later=s,this.changed=!0,this.questions.busy.size||this.ask(),this.mark()}answered(t,s){let n=JSON.stringify(s);return this.questions.asked(t,n)||(this.answers.delete(t),this.questions.ask(t,s,{key:n})),this.answers.get(t)??null}get sums(){let{S:t,P:s}=this;return this.answered("sums",{...this.shown,t:t.t,unit:t.unit,layer:s.layer})}get tensors(){let{model:t,weights:s}=this.shown;return this.answered("tensors",{model:t,weights:s})}get inputs(){return this.answered("inputs",this.shown)}get preactivations(){return this.answered("preactivations",{...this.shown,layer:this.P.layer})}ask(){this.changed=!1,this.questions.ask("picture",this.asked)}change(t){let s=this.find(this.asked.model).task,{examples:n}=this.setup.tasks[t.task];return t.task===s||!n.length||n.some(([,r])=>r===this.asked.text)?this.send({model:t.name}):(this.typed(n[0][1]),this.send({model:t.name,text:n[0][1]},{jump:!0}))}wonder(){this.S.pane==="text"&&this.P&&!this.measured.has(this.name)&&this.send({})}find(t){return this.setup.models.find(s=>s.name===t)??this.own}get entry(){return this.find(this.name)}receive(t,s=null){let n=is(t);if(!s&&!this.questions.take(n))return;let{want:r}=n,o=r!=="picture"&&!s;if(o&&this.answers.set(r,n),this.changed)return this.ask();if(o)return this.draw(new Set([r]));let{asked:a,jump:l,wrote:c,fresh:h}=this.later??s??{};if(this.later=void 0,this.returning=!1,this.root.setAttribute("aria-busy","false"),this.root.classList.remove("busy"),this.notices=[...n.notices],!n.picture)return this.asked=this.shown,this.root.classList.add("stale"),this.draw(new Set(["notice"]));this.root.classList.remove("stale");let u=this.P,d=n.model===this.name;this.written=this.wroteFrom(n),n.entry&&(this.own=n.entry),n.units!==void 0&&this.measured.set(n.model,n.units),Object.assign(this,{P:n.picture,text:n.text,name:n.model,weights:n.weights}),this.asked=this.shown,u&&u.layers.length===this.P.layers.length&&(this.P.layer=u.layer);let f=this.P,p=this.S;if(p.pane=this.pane(this.name),u===null||l){let[m,g]=f.moment,y=d?[p.unit,this.chosen]:$c(this.measured.get(this.name));p.t=m,[p.unit,this.chosen]=p.pane==="text"&&y?y:[g,this.chosen]}else{let m=h||p.t>=u.T-1||!en(u.tokens,f.tokens);p.t=c&&n.written!==void 0?n.written:m?f.T-1:Math.min(p.t,f.T-1),p.unit=Math.min(p.unit,f.H-1)}return this.lookAt(a,s!==null)}lookAt(t,s){let{S:n}=this;t&&this.placed(s),t&&this.unheld(),this.P.signals.includes(n.open)||(n.open=null),St(this.P).length||(n.curve=null),n.focus=this.focus(),this.arrange(),this.resetView();let{t:r}=n;t&&n.sort==="now"&&this.ordered!==r?(n.t=this.ordered,this.draw(new Set(st)),n.t=r,this.draw(new Set(["step","notice"]))):this.draw(new Set([...st,"feature","notice"]))}wroteFrom({text:t,model:s,weights:n,written:r}){let o=s===this.name&&n===this.weights&&t.startsWith(this.text.trimEnd());return r!==void 0?o?Math.min(this.written??r,r):r:o&&t===this.text?this.written:null}placed(t){let{P:s,S:n,state:r,notices:o}=this,{values:a,given:l,said:c}=r.asked;o.push(...t?[]:c.server,...c.view),n.t=r.place("t",s.T,n.t,o),l.has("unit")&&(this.chosen=void 0),n.unit=r.place("unit",s.H,n.unit,o),n.open=r.among("open",s.signals,o),this.chosen=r.among("focus",s.signals,o)??n.open??this.chosen;let h=s.probes.map(({name:g})=>g);n.probe=r.among("probe",h,o)??n.probe;let u=this.measured.get(this.name)?.features,d=u&&!u.some(({name:g})=>g===a.feature);a.feature!==null&&d&&o.push("The address asks for a feature that the units were not measured for.");let{mode:f,sort:p,look:m}=n.open?{...a,mode:"unit"}:a;Object.assign(n,{look:m,curve:r.among("curve",St(s),o)}),[n.beside,n.by]=[a.beside,a.by],Object.assign(n,{mode:f,sort:p,feature:d?null:a.feature}),s.layer=r.place("layer",s.layers.length,s.layer,o),l.has("written")&&(this.written=r.place("written",s.T,null,o)),this.ordered=r.place("sorted",s.T,n.t,o)}unheld(){!this.pages.whatif||!this.state.asked.values.pins||this.notices.push({text:"This page shows the network as trained: the changes in the address are not held here.",to:ts(this,"whatif"),words:"See them in What if"})}pane(t){return this.view??this.setup.tasks[this.find(t)?.task]?.view??"time"}show(t){this.view=t,this.set({pane:t,focus:this.focus(t)}),this.wonder()}focus(t=this.S.pane){let{P:s}=this;return s.signals.includes(this.chosen)?this.chosen:t==="text"?s.memory:s.keeper??s.signals[0]}choose(t,s){this.chosen=s,this.set({unit:t,mode:"unit",focus:s})}open(t){let{S:s,P:n}=this;if(s.present||!n.signals.includes(t))return;this.chosen=t;let r=s.open===null;this.set({open:t,mode:"unit",focus:t}),r&&this.small&&this.inside.el.scrollIntoView({block:"start"})}arrange(){let{S:t,P:s,root:n}=this,r=t.open!==null;for(let[o,a]of Object.entries(this.panes))for(let l of a)l.hidden=r||o!==t.pane;for(let o of[this.inside.el,this.inside.menu])o.hidden=!r;this.which.hidden=r,n.classList.toggle("opened",r),n.classList.toggle("reading",t.pane==="text"),n.classList.toggle("tall",s.reads.kind==="bytes"),this.stage.arrange()}placeWords(){super.placeWords(),this.small!==(this.which.parentNode===this.main)&&this.words.after(this.which);let t=(this.P.reads.kind==="bytes"?Gp:0)+(ii(this.P)?nl:0)+pc(this.P,this.S);this.extra=this.small?0:t*this.rem}draw(t){if(this.P&&["pane","present","open"].some(r=>t.has(r))&&this.arrange(),super.draw(t),!this.P||!["step","unit","picture","feature","present","answer","open","look","curve"].some(r=>t.has(r)))return;let{P:s,S:n}=this;Object.assign(this.host.dataset,{t:n.t,unit:n.unit,steps:s.T,model:this.name,view:n.pane,ready:"true"}),this.keep(t.has("present")||t.has("open"))}present(){this.set({present:!0})}moves(){let t={...super.moves()," ":()=>this.set({playing:!this.S.playing}),"?":()=>this.help(),p:()=>this.set({present:!this.S.present}),o:()=>this.S.open?this.set({open:null}):this.open(this.S.focus),...this.S.open&&{Escape:()=>this.set({open:null})}};if(this.S.present){for(let n of Object.keys(t))/^[\do]$/.test(n)&&delete t[n];return{...t,...this.stage.moves}}let s=this.S.curve===null?{}:{Escape:()=>this.set({curve:null})};return{...t,...s,v:()=>this.show(this.S.pane==="text"?"time":"text")}}key(t){t.composedPath()[0]===this.sheet&&Yp.includes(t.key)||super.key(t)}},ld={render:e=>void new ra(e)};var En=class{constructor(t){this.watched=[],this.follows=[],this.observer=new IntersectionObserver(s=>this.looked(s),{rootMargin:t})}watch(t,s=()=>{}){let n={el:t,came:s,near:!1};return this.watched.push(n),this.observer.observe(t),()=>n.near}seen(t,s){let n={el:t,due:!0},r=this.watch(t,()=>this.follow(n));this.follows.push(Object.assign(n,{near:r,fn:s}))}turned(){for(let t of this.follows)t.due=!0,t.el.classList.add("due");clearTimeout(this.rest),this.rest=setTimeout(()=>this.follows.forEach(t=>this.follow(t)),400)}follow(t){!t.due||!t.near()||(t.due=!1,t.el.classList.remove("due"),t.fn())}looked(t){let s=[];for(let{target:n,isIntersecting:r}of t)for(let o of this.watched)o.el===n&&(o.near=r,r&&s.push(o));for(let n of s)n.came()}close(){this.observer.disconnect(),clearTimeout(this.rest)}};function xe(e){if(!Number.isFinite(e))return"0";if(e>-2&&e<3)return String(Number((10**e).toPrecision(e<0?2:3)));let t=Math.floor(e),s=(10**(e-t)).toFixed(1);return`${s==="10.0"?"1.0":s} × ${et(s==="10.0"?t+1:t)}`}var Kp="⁰¹²³⁴⁵⁶⁷⁸⁹",cr=e=>String(e).replace(/\d/g,t=>Kp[t]),xt=(e,t)=>Array.from({length:t+1},(s,n)=>n?n*e:0);function Pt(e){let t=e.length-1,s=Math.max(...e),n=e.indexOf(s),r=e[t];return{way:e.every(a=>a===0)?"stays":n===0?"falls":n===t?"grows":"turns",peak:n,most:s,end:r}}function Ut(e,t){let s=t;for(;s<e;)s=Number.isInteger(Math.log2(s/t))?1.5*s:4/3*s;return Math.round(s)}var Ys=(e,t,s)=>Ke(e,t,s,!0).map(n=>[n,n===0?"1":et(n)]);function ds(){let e=rt("logplot");return{...e,draw({lines:t,first:s,last:n,low:r,high:o,unit:a="",rem:l,...c}){let{width:h,height:u}=e.measure(),[d,f]=[Math.round(3*l),h-Math.round(.8*l)],p=Math.round(1.35*l),m=n>s?a:"",g=f-(m?(.42*m.length+1.2)*l:0),y=$n(s,n,d,f);e.draw({x:y,y:{low:r,high:o,top:6,below:p},rows:Ys(r,o,Math.max(2,Math.floor((u-6-p)/(2.2*l)))),along:rs(s,n,5).filter(w=>y.at(w)<g||!m).map(w=>[w,String(w),w===s?"start":"middle"]),lines:t.map(w=>({first:s,...w})),caption:m,here:"line",room:{right:f,top:6},rem:l,...c})}}}function Oe(e,t,s,n,...r){let o=i("small",{},s),a=i("p",{class:"says"});return{el:i("section",{class:`sec ${e}`,"aria-label":t.textContent??t},i("div",{class:"top"},i("h2",{},t," ",o),...n),a,...r),says:a,note:o}}function vt({name:e,title:t,low:s,high:n,step:r,value:o,written:a,term:l=""},c){let h=i("input",{type:"range",min:s,max:n,step:r,value:o,"aria-label":t}),u=i("output",{}),d=()=>{let f=a(Number(h.value));u.textContent=f,h.setAttribute("aria-valuetext",f)};return h.addEventListener("input",()=>{d(),c(Number(h.value))}),d(),{el:i("label",l?{class:"slide"}:{class:"slide",title:t},i("span",l?{"data-term":l,"data-act":`${t}.`}:{},e),h,u),input:h,set(f,p={}){for(let[m,g]of Object.entries(p))h[m]=g;h.value=f,d()}}}function Qe(e,t,s,n={}){let r=Object.entries(t).map(([o,a])=>{let l=n[o]&&{"data-term":n[o]},c=i("button",{type:"button",...l},a);return c.addEventListener("click",()=>s(o)),[o,c]});return{el:i("span",{class:"seg",role:"group","aria-label":e},...r.map(([,o])=>o)),set(o){for(let[a,l]of r)l.setAttribute("aria-pressed",String(a===o))}}}var Gt=e=>_t(Number.isFinite(e)?e:NaN),Yt=(e,t)=>e.setup.cells[t].replace("Vanilla ",""),Tn=(e,t)=>`No ${Yt(e,t)} was trained on “${e.network.title}”.`;function Mo(e){let t=[...e].sort((n,r)=>n-r),s=t.length>>1;return t.length?t.length%2||t[s-1]===t[s]?t[s]:(t[s-1]+t[s])/2:null}var So=(e,t,s)=>vt({name:"unit",title:e,low:1,high:1,step:1,value:1,written:n=>t().length?`unit ${t()[n-1]}`:""},s);var cd=-16,Xp=20,Ln=(e,t)=>e.findIndex(s=>s>=t);function Jp(e,t,s,n){return t.flatMap((r,o)=>{let a=r<n?null:e[o*s+r-n];return a===null?[]:[Number.isFinite(a)?a:-1/0]})}function Qp(e){let t=Float32Array.from(e.flatMap(r=>Array.from(r).filter(Number.isFinite))).sort(),s=r=>t[Math.round(r*(t.length-1))]??0,n=Math.min(-cd,Ut(s(1),1));return{low:Math.max(cd,-Ut(-s(.05),4)),high:n,more:s(1)>n}}function dd(e,{low:t,high:s},[n,r]){let o=n.length-1;return Number.isFinite(e)?e<=0?n[Math.round(o*Math.max(0,1-e/t))]:r[Math.round(o*Math.min(1,e/s))]:n[0]}function Zp(e,t,s,n){let r=new Uint8ClampedArray(4*s*s);for(let o=0;o<s;o++){let a=Ln(t,o);for(let l=0;l<=t[a];l++){let[c,h,u]=n(e[a*s+l]),d=4*(o*s+l);r[d]=c,r[d+1]=h,r[d+2]=u,r[d+3]=255}}return r}function hd(e){let t="h",s=null,n=0,r=Qe("Which state",{h:"of h",c:"of c"},g=>{t=g,e.root.focus({preventScroll:!0}),m()}),o=i("span",{class:"legend decades","aria-hidden":"true"}),a=[0,1].map(u),{el:l,says:c}=Oe("flow",re("flow matrix","Flow matrix"),"how much of each state reaches each later one",[r.el,o],i("div",{class:"two"},...a.map(g=>g.el)));e.seen(l,h);function h(){e.ask("flow",{side:e.S.side,one:e.S.one,cells:["rnn",e.S.cell]})}function u(g){let y=i("canvas"),w=W("svg",{"aria-hidden":"true"}),k=i("div",{class:"tag",role:"status"}),$=i("div",{class:"stage",tabindex:"0",role:"img"},y,w,k),M=i("p",{class:"reads"}),S=null,C=null;k.hidden=!0;let x=v=>{let b=$.getBoundingClientRect(),{left:T,top:O,wide:L,tall:N}=S,E=Math.floor((v.clientY-b.top-O)/N*n),P=Math.floor((v.clientX-b.left-T)/L*n);if(E<0||E>=n||P<0||P>=n)return null;let{ends:_}=e.got.flow,H=_[Ln(_,E)];return P>H?null:[H,P]};function A(v){C=v;let b=e.got.flow,T=a[g];if(k.hidden=!v||!T.values,w.querySelector(".probe")?.remove(),k.hidden)return;let{left:O,top:L,wide:N,tall:E}=S,[P,_]=v;k.textContent=`t = ${P+1}, k = ${_+1}: ${Gt(T.values[Ln(b.ends,P)*n+_])}`;let H=O+(_+.5)/n*N,[q,F]=d(P),j=L+(q+F)/2/n*E;w.append(W("circle",{class:"probe",cx:H,cy:j,r:4})),k.style.left=`${Math.max(0,Math.min($.clientWidth-k.offsetWidth,H+10))}px`,k.style.top=`${j>L+40?j-32:j+12}px`}let z=v=>S&&A(x(v));return $.addEventListener("pointermove",z),$.addEventListener("pointerdown",z),$.addEventListener("pointerleave",()=>A(null)),$.addEventListener("blur",()=>A(null)),$.addEventListener("click",v=>{let b=S&&x(v);b&&e.set({t:b[1]})}),$.addEventListener("keydown",v=>{let b={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]}[v.key];if(!b||!n||v.ctrlKey||v.metaKey||v.altKey)return;v.preventDefault();let{ends:T}=e.got.flow,O=Math.max(0,Math.min(n-1,e.S.t+b[1])),L=Ln(T,C?.[0]??n-1)+b[0],N=T[Math.max(Ln(T,O),Math.min(T.length-1,L))];O!==e.S.t&&e.set({t:O}),A([N,O])}),{el:i("div",{class:"panel"},$,M),stage:$,words:M,values:null,paint(v,b){this.values=v,A(null);let T=devicePixelRatio||1,{rem:O}=e,L=$.clientWidth,N=$.clientHeight;S={left:Math.round(3*O),top:4,wide:0,tall:N-Math.round(2.5*O)},S.wide=L-S.left-Math.round(.8*O);let{left:E,top:P,wide:_,tall:H}=S;if(!L||_<=0)return;Object.assign(y,{width:Math.round(_*T),height:Math.round(H*T)}),y.style.cssText=`left:${E}px;top:${P}px;width:${_}px;height:${H}px`;let q=i("canvas",{width:n,height:n}),F=[ys(e.css("--zero"),e.css("--ink")),ys(e.css("--ink"),e.css("--Rneg"))];q.getContext("2d").putImageData(new ImageData(Zp(v,e.got.flow.ends,n,Y=>dd(Y,s,F)),n,n),0,0);let j=y.getContext("2d");j.imageSmoothingEnabled=!1,j.drawImage(q,0,0,n,n,0,0,y.width,y.height),w.setAttribute("width",L),w.setAttribute("height",N);let R=Y=>E+(Y+.5)/n*_,D=Y=>P+(Y+.5)/n*H,I=rs(1,n,6),V=P+H+O;w.replaceChildren(W("path",{class:"edge",d:`M${E} ${P}V${P+H}H${E+_}`}),W("path",{class:"edge",d:f(E,P,_,H)}),...I.map(Y=>W("text",{x:E-.4*O,y:D(Y-1)+.28*O,"text-anchor":"end"},String(Y))),...I.map(Y=>W("text",{x:R(Y-1),y:V,"text-anchor":"middle"},String(Y))),W("text",{x:E+_/2,y:V+1.15*O,"text-anchor":"middle"},"earlier step k"),W("text",{x:0,y:0,"text-anchor":"middle",transform:`translate(${.8*O} ${P+H/2}) rotate(-90)`},"later step t"),W("text",{class:"title",x:E+_-2,y:P+1.1*O,"text-anchor":"end"},b),W("path",{class:"halo"}),W("path",{class:"here"}),W("text",{class:"row"})),this.cursor()},cursor(){if(!S?.wide||!w.querySelector(".here"))return;let{left:v,top:b,wide:T,tall:O}=S,{rem:L}=e,N=Math.min(e.S.t,n-1),E=v+N/n*T,P=Math.max(2,T/n),_=b+N/n*O;for(let R of[".halo",".here"])w.querySelector(R).setAttribute("d",`M${E} ${_}H${E+P}V${b+O}H${E}z`);let H=w.querySelector(".row"),q=3.6*L,F=E+P+q<v+T;H.textContent=`k = ${N+1}`;let j=Math.max(0,b+.9*L-_);H.setAttribute("x",F?E+P+.5*L+j*T/O:v+T-2),H.setAttribute("y",Math.max(b+.9*L,_+(F?0:-(q/T)*O))),H.setAttribute("text-anchor",F?"start":"end"),C&&A(C)}}}function d(g){let{ends:y}=e.got.flow,w=Ln(y,g);return[(y[w-1]??-1)+1,y[w]+1]}function f(g,y,w,k){return e.got.flow.ends.reduce(($,M)=>`${$}H${g+(M+1)/n*w}V${y+(M+1)/n*k}`,`M${g} ${y}`)}function p(){let g=[ys(e.css("--zero"),e.css("--ink")),ys(e.css("--ink"),e.css("--Rneg"))],y=(w,k,$)=>i("span",{},...Array.from({length:$},(M,S)=>{let C=i("i");return C.style.background=lt(dd(w+(k-w)*(S+.5)/$,s,g)),C}));o.replaceChildren(`${et(s.low)} and less `,y(s.low,0,16),i("b",{}," 1 "),y(0,s.high,8),` ${et(s.high)}${s.more?" and more":""}`)}function m(){let g=e.got.flow;if(r.set(t),!g)return;[,n]=g.arrays[`${g.cells[0]}.h`][1];let y=$=>t==="c"&&g.array(`${$}.c`)?"c":"h",w=g.cells.map($=>g.array(`${$}.${y($)}`));s=Qp(w),p();let k=Math.min(Xp,n>>1);a.forEach(({stage:$,words:M},S)=>{S<g.cells.length||($.hidden=!0,M.replaceChildren(Tn(e,e.S.cell)))}),g.cells.forEach(($,M)=>{a[M].stage.hidden=!1;let S=Yt(e,$),C=y($),x=w[M],{words:A,stage:z}=a[M],v=Jp(x,g.ends,n,k),b=Mo(v),T=Math.max(...v),O=t==="c"&&C==="h"?" It has no c, so this is its h.":"",L=v.length===1?`the one pair ${me(k,"step")} apart keeps ${xe(T)}`:`half of all pairs ${me(k,"step")} apart keep at most ${xe(b)}, and no pair more than ${xe(T)}`;A.replaceChildren(i("b",{},`${S}: `),`of a change in ${C}, ${L}.`,O),z.setAttribute("aria-label",`${S}, ${C}: every pair of steps. ${A.textContent} Arrow keys read one pair.`),a[M].paint(x,`${S} ‖d${C}ₜ/d${C}ₖ‖`)}),c.replaceChildren("Row t, column k: how much of a small change in the state at step k is left in the state at step t, over all paths. Strong is kept, faint has vanished, orange has grown. A column that stays strong all the way down is a step that is not forgotten."+(g.ends.length<n?` ${g.ends.length} of the ${n} rows are computed, each drawn as a band.`:""))}return{el:l,draw(g){if(g("flow","theme","size"))m();else if(g("t"))for(let y of a)y.cursor();e.got.flow||r.set(t)}}}var ud=`.gs .ask {
  display: block;
  padding-top: 0.6rem;
}
.gs .ask.above:has(.notice[hidden]) {
  padding-top: 0;
}
main > .scalar,
main > .real {
  grid-column: 1 / -1;
  min-width: 0;
}
.gs main > .real {
  border-top: 1px solid var(--rule);
  padding: 0.75rem 0 0.4rem;
}
.real h2 {
  font-size: 1rem;
  margin: 0 0 0.5rem;
}
.presets .chips {
  gap: 0.35rem;
  overflow-x: auto;
  scrollbar-width: none;
}
.gs .presets .chip {
  padding-left: 0.6rem;
  padding-right: 0.6rem;
}
.look {
  margin: 0.35rem 0 0;
  height: 2.7rem;
  line-height: 1.35rem;
  color: var(--ink2);
  overflow: hidden;
  text-wrap: pretty;
}
.look b {
  color: var(--ink);
  font-weight: 600;
}
.gs .ask .notice {
  max-width: 50rem;
  width: fit-content;
  margin-top: 0.4rem;
}
.gs.behind main {
  opacity: 1;
}
.behind .right {
  opacity: 0.5;
}

main {
  grid-template-columns: 19rem minmax(0, 1fr);
  align-items: start;
}
.page main {
  --high: calc(100vh - 11rem);
}
.knobs {
  position: sticky;
  top: 0.75rem;
}
.knobs > summary {
  display: none;
}
.knobs fieldset {
  border: 0;
  border-top: 1px solid var(--rule);
  margin: 0 0 0.5rem;
  padding: 0.1rem 0 0;
  min-width: 0;
}
.knobs legend {
  padding: 0 0.5rem 0 0;
  font-size: var(--small);
  font-weight: 600;
}
.knob {
  display: grid;
  align-items: center;
  grid-template-columns: minmax(0, 1fr) auto auto;
  column-gap: 0.6rem;
  min-height: 2rem;
}
.knob .name {
  color: var(--ink2);
  white-space: nowrap;
}
.knob.changed .name {
  color: var(--ink);
  font-weight: 650;
}
.knob.changed .name::after {
  content: " •";
}
.knob output {
  grid-column: 3;
  min-width: 2.4rem;
  text-align: right;
  font-weight: 600;
}
.knob input[type="range"] {
  grid-column: 1 / -1;
}
.knob.idle,
.knob.idle :is(span, output) {
  color: var(--ink3);
}
.knob.idle input[type="range"] {
  opacity: 0.35;
}
.knob small {
  color: var(--ink3);
  font-size: var(--fine);
  grid-column: 1 / -1;
}
.hold.knob small {
  grid-column: auto;
}
.gs .knob select {
  border: 1px solid var(--rule2);
  border-radius: 6px;
  padding: 0.15rem 0.35rem;
  background: var(--surf);
  max-width: 10.5rem;
  grid-column: 2 / -1;
}
.gs .knob select:hover {
  border-color: var(--ink);
}
.knob .check,
.knob.check {
  color: var(--ink2);
}
.knob .check {
  display: flex;
  gap: 0.35rem;
  align-items: center;
  font-size: var(--small);
}
.check input {
  width: 1rem;
  height: 1rem;
  accent-color: var(--ink);
  margin: 0;
}
.knob.hold {
  grid-template-columns: auto auto 1fr;
}
.knobs input[type="range"] {
  appearance: none;
  -webkit-appearance: none;
  width: 100%;
  height: 1rem;
  margin: 0;
  background: none;
  cursor: pointer;
}
.knobs input[type="range"]::-webkit-slider-runnable-track {
  height: 2px;
  background: var(--rule2);
}
.knobs input[type="range"]::-moz-range-track {
  height: 2px;
  background: var(--rule2);
}
.knobs input[type="range"]::-webkit-slider-thumb {
  -webkit-appearance: none;
  width: 0.85rem;
  height: 0.85rem;
  margin-top: calc(-0.425rem + 1px);
  border-radius: 50%;
  background: var(--ink);
  border: 0;
}
.knobs input[type="range"]::-moz-range-thumb {
  width: 0.85rem;
  height: 0.85rem;
  border-radius: 50%;
  background: var(--ink);
  border: 0;
}
.none input[type="range"] {
  opacity: 0.35;
}
.knobs input[type="range"]:focus-visible {
  outline: none;
}
.knobs :disabled {
  cursor: default;
}
.chip:disabled,
.knobs fieldset:disabled {
  opacity: 0.5;
}
.knobs input[type="range"]:focus-visible::-webkit-slider-thumb {
  box-shadow:
    0 0 0 2px var(--bg),
    0 0 0 4px var(--ink);
}
.knobs input[type="range"]:focus-visible::-moz-range-thumb {
  box-shadow:
    0 0 0 2px var(--bg),
    0 0 0 4px var(--ink);
}
.tick {
  position: relative;
  grid-column: 1 / -1;
  height: 0.95rem;
  font-size: var(--fine);
  line-height: 0.95rem;
  color: var(--ink3);
}
.tick::before {
  content: "";
  position: absolute;
  top: -0.2rem;
  height: 0.3rem;
  border-left: 1.5px solid var(--ink3);
  left: calc(0.425rem + var(--at) * (100% - 0.85rem));
}
.tick {
  padding-left: calc(var(--at) * 100% - 3.4rem);
  margin-top: -0.1rem;
}
.knob.sequence {
  grid-template-columns: 1fr auto;
}
.sequence .slide,
.typed {
  grid-column: 1 / -1;
  min-height: 4.7rem;
  align-content: start;
}
.typed textarea {
  width: 100%;
  font: inherit;
  font-size: var(--small);
  line-height: 1.25;
  color: inherit;
  background: var(--surf);
  border: 1px solid var(--rule2);
  border-radius: 6px;
  padding: 0.25rem 0.4rem;
  resize: none;
  height: 2.6rem;
}
.typed .under {
  display: flex;
  justify-content: space-between;
  align-items: center;
}
.reset {
  width: 100%;
}
.btn:disabled {
  opacity: 0.45;
  cursor: default;
}

.right {
  min-width: 0;
}
.first {
  display: flex;
  flex-direction: column;
  min-height: var(--high);
}
.norms {
  flex: 1;
  display: flex;
  flex-direction: column;
  min-height: 0;
}
.tools {
  display: flex;
  align-items: center;
  gap: 0.6rem 1rem;
  flex-wrap: wrap;
}
.tools .sp {
  flex: 1;
}
.key {
  color: var(--ink3);
  font-size: var(--fine);
}
.toggle {
  display: inline-flex;
  align-items: center;
  gap: 0.4rem;
}
.dash {
  display: inline-block;
  width: 1.5rem;
  border-top: 2.5px solid var(--ink);
}
.dash.c {
  border-top-style: dashed;
}
.dash.f {
  border-top-style: dotted;
}
.seg .toggle[aria-pressed="false"] {
  color: var(--ink3);
}
.tools .where {
  font-size: 1rem;
}
.tools .where small {
  font-size: 0.875rem;
}
.sides {
  flex: 1;
  display: grid;
  grid-template-columns: 1fr 1fr;
  column-gap: 1rem;
  min-height: 0;
  padding-top: 0.4rem;
}
.side {
  display: flex;
  flex-direction: column;
  min-width: 0;
}
.side h2,
.loss {
  padding-left: var(--names);
  white-space: nowrap;
  overflow: hidden;
  text-overflow: ellipsis;
}
.loss {
  margin: 0;
  font-size: var(--fine);
  color: var(--ink3);
}
.factor {
  margin: 0.1rem 0 0.2rem;
  padding-left: var(--names);
  min-height: 2.4em;
  line-height: 1.2;
  font-size: var(--small);
  font-weight: 600;
  text-wrap: pretty;
}
.side .plot {
  flex: 1 1 auto;
  min-height: 11rem;
}
.gs:not(.page) .side .plot {
  min-height: 20rem;
}
.plot > svg {
  position: absolute;
  inset: 0;
  width: 100%;
  height: 100%;
  pointer-events: none;
}
.plot > svg line {
  stroke-width: 1;
  opacity: 0.7;
}
.plot .at {
  position: absolute;
  width: 1px;
  background: var(--ink);
  pointer-events: none;
}
.gs .readout table {
  font-size: var(--small);
}
.readout {
  overflow-x: auto;
  padding-top: 0.3rem;
}
.gs .readout th,
.gs .readout td {
  text-align: left;
  padding: 0.1rem 0.6rem 0.1rem 0;
  height: 1.65rem;
}
@media (min-width: 761px) {
  .readout table {
    table-layout: fixed;
  }
  .readout .cell {
    width: 11%;
  }
  .readout .fate {
    width: 25.5%;
  }
  .readout .all {
    width: 11.8%;
  }
}
.readout thead tr:first-child th {
  color: var(--ink);
  font-weight: 600;
  border-bottom: 0;
  height: 1.35rem;
}
.gs .readout thead th {
  padding-bottom: 0;
}
.readout small {
  color: var(--ink3);
  font-size: var(--fine);
}
.readout sup,
.gs sup {
  font-size: max(0.72em, 12px);
  line-height: 0;
  vertical-align: 0.42em;
}
.cellname {
  display: inline-flex;
  align-items: center;
  border: 0;
  background: none;
  padding: 0;
  font-weight: 600;
}
.off td,
.off .cellname {
  color: var(--ink3);
}
.off .cellname .line {
  opacity: 0.45;
}
.off .cellname {
  text-decoration: line-through;
}
i.line {
  display: inline-block;
  width: 1.2rem;
  height: 3px;
  margin-right: 0.5rem;
}
i.line.lstm {
  height: 4px;
}
.off i.line {
  height: 1px;
}

.right > section + section {
  margin-top: 1.75rem;
}
.right > .first + section {
  margin-top: 0.75rem;
}
.right > section:not(.first) {
  border-top: 1px solid var(--rule);
  padding-top: 0.75rem;
}
.detail {
  display: flex;
  align-items: center;
  gap: 0.5rem 1.25rem;
  flex-wrap: wrap;
}
.gs .detail select {
  font-weight: 600;
  border-bottom: 1px solid var(--rule2);
  padding: 0;
}
.detail label {
  color: var(--ink2);
}
.gs .detail h2,
.gs .learn h2 {
  font-size: 1rem;
}
.learn .hd {
  height: auto;
  white-space: normal;
}
.cells {
  display: grid;
  grid-template-columns: repeat(5, minmax(0, 1fr));
  gap: 0.75rem;
}
.cells figure {
  margin: 0.5rem 0 0;
}
.cells .scores {
  aspect-ratio: 5 / 3;
}
/* a line says of which seed it is */
.cells .scores > svg {
  pointer-events: auto;
}
.cells figcaption {
  font-size: var(--small);
}
.cells small {
  font-size: var(--fine);
  color: var(--ink3);
}
.cells .line.chance {
  stroke: var(--ink3);
  stroke-width: 1;
  stroke-dasharray: 3 3;
}
.cells .line.one {
  stroke-width: 1;
  opacity: 0.35;
}
.note {
  color: var(--ink2);
  max-width: 60rem;
  margin: 0.5rem 0 0;
}

/* an answer that takes a moment: a thin bar, and the last picture stays */
.busy main::before {
  content: "";
  position: fixed;
  top: 0;
  left: 0;
  width: 100vw;
  height: 2px;
  background: var(--ink);
  opacity: 0;
  animation: late 0s 0.3s forwards;
  z-index: 20;
}

@media (max-height: 799px) and (min-width: 761px) {
  .page .ask {
    padding-top: 0.4rem;
  }
  .page main {
    --high: calc(100vh - 10rem);
  }
  .knob {
    min-height: 1.75rem;
  }
  .gs .readout th,
  .gs .readout td {
    height: 1.5rem;
  }
}
@media (max-width: 1180px) and (min-width: 761px) {
  .presets .chips {
    flex-wrap: wrap;
    overflow: visible;
  }
  .look {
    height: auto;
    min-height: 2.7rem;
    white-space: normal;
  }
  main {
    grid-template-columns: 17rem minmax(0, 1fr);
  }
  .side h2,
  .loss {
    white-space: normal;
  }
  .gs .readout th,
  .gs .readout td {
    white-space: normal;
    height: auto;
    vertical-align: top;
  }
  .readout :is(td, thead) small {
    display: block;
  }
  .readout .fate {
    width: 23%;
  }
  .readout .all {
    width: 13%;
  }
  .readout .cell {
    width: 14%;
  }
}
@media (max-width: 960px) and (min-width: 761px) {
  .page main {
    --high: 0;
  }
  .sides {
    grid-template-columns: minmax(0, 1fr);
  }
  .side .plot {
    flex: none;
    height: 16rem;
  }
  .readout .cell {
    width: 18%;
  }
  .readout .fate {
    width: 23%;
  }
  .readout .all {
    width: 11%;
  }
  .cells {
    grid-template-columns: repeat(3, minmax(0, 1fr));
  }
  .gs .detail .seg {
    flex-wrap: wrap;
  }
}
@media (max-width: 760px) {
  .gs .detail .seg {
    flex-direction: column;
    align-items: stretch;
    width: 100%;
  }
  .detail .seg button {
    text-align: left;
  }
  .look {
    height: auto;
    min-height: 6.9rem;
  }
  .gs .ask .notice {
    margin-top: 0.5rem;
  }
  .readout:not(.clips) .weights {
    display: none;
  }
  .gs .readout td small {
    display: block;
  }
  .gs .readout.clips th,
  .gs .readout.clips td {
    padding-left: 0.15rem;
    padding-right: 0.15rem;
    font-size: var(--fine);
  }
  main {
    padding-bottom: 2rem;
    gap: 1rem;
    align-items: stretch;
  }
  .gs .readout th,
  .gs .readout td {
    white-space: normal;
  }
  .gs .readout thead small {
    display: none;
  }
  .knobs {
    position: static;
  }
  .knobs > summary {
    display: list-item;
    min-height: 2.75rem;
    line-height: 2.75rem;
    cursor: pointer;
    font-weight: 600;
    border: 1px solid var(--rule2);
    border-radius: 8px;
    padding: 0 0.9rem;
  }
  .knobs form {
    padding-top: 0.75rem;
  }
  .tools .key {
    flex: 1 1 100%;
  }
  .knobs input[type="range"] {
    height: 2.75rem;
  }
  .gs .knob select,
  .reset,
  .tools .btn,
  .seg button {
    min-height: 2.75rem;
  }
  .knob .check,
  .knob.check {
    min-height: 2.75rem;
  }
  .side h2,
  .loss {
    white-space: normal;
  }
  .first {
    min-height: 0;
  }
  .sides {
    grid-template-columns: minmax(0, 1fr);
  }
  .side .plot {
    flex: none;
    height: 16rem;
  }
  .cells {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .cellname {
    min-height: 2.75rem;
  }
}
`;var Ze=["initial","trained"],tg={rnn:["--rnn","--ink3",2.5],lstm:["--ink","--ink",3],gru:["--Fpos","--pos",2],peephole:["--Fi","--i",2],coupled:["--Ff","--f",2],mingru:["--Fo","--o",2],indrnn:["--Fneg","--neg",2]},Ks=e=>tg[e]??["--ink2","--ink2",1.5],dr={h:["dL/dh",[],"the error that arrives at h, by all paths"],c:["dL/dc",[9,4],"the error that arrives at c, by all paths"],kept:["product of",[2,4],"the direct path from the last memory back to this one, alone: the product of what every step keeps"]},md={kept:"f"},oa=({keep:e},{cell:t,signal:s})=>s==="kept"?`product of ${Se(e[t])}`:dr[s][0],ia=(e,{shown:t,off:s},n)=>e.curves.filter(r=>r.side===n&&t[md[r.signal]??r.signal]&&!s.has(r.cell));function sg(e,t){let s=(h,u,d)=>{for(let f of h)for(let p of f)p<u&&(u=p),p>d&&(d=p);return[u,d]},[n,r]=s(e,-1,0),[o,a]=s(t,n,r),l=.2*(r-n),c=.03*(r-n);return[Math.max(o,n-l)-c,Math.min(a,r+l)+c]}function ng(e,t){let s=e.flatMap(o=>Array.from(o).filter(Number.isFinite));if(!s.length)return t;let n=1.5*s.reduce((o,a)=>Math.min(o,a),0)-10,r=1.5*s.reduce((o,a)=>Math.max(o,a),0)+10;return t.map(o=>Array.from(o).filter(a=>a>=n&&a<=r))}function rg(e,{start:t,end:s},{low:n,high:r}){for(let o=Math.max(0,Math.ceil(t));o<e.length&&o<=s;o++)if(e[o]>=n&&e[o]<=r)return{t:o,v:e[o]};return null}var og=(e,{start:t})=>!Number.isFinite(e[Math.max(0,Math.ceil(t))]);function ig(e,t,s,n){let r=[1,s].filter(l=>l>=e&&l<=t),o=(t-e)/14,a=Ke(e,t,n).filter(l=>Number.isInteger(l)&&l>=1&&l<=s&&r.every(c=>Math.abs(l-c)>o));return[...new Set([...r,...a])].sort((l,c)=>l-c)}function ag(e,t,s,n){if(s===null||e===null||t===null)return"";if(!Number.isFinite(e)||!Number.isFinite(t)){let l=[e,t].map((c,h)=>!Number.isFinite(c)&&["RNN","LSTM"][h]).filter(Boolean);return`At ${s}, dL/dh is exactly 0 in the ${l.join(" and the ")}.`}let r=Math.abs(e-t),o=10**r;if(o<1.05)return`At ${s}, the RNN’s dL/dh is as large as the LSTM’s.`;let a=r<6?Number(o.toPrecision(2)).toLocaleString("en"):et(Math.round(r));return e<t?`At ${s}, the RNN’s dL/dh is ${a} times smaller than the LSTM’s.`:`At ${s}, the RNN’s dL/dh is ${a} times larger than the LSTM’s: ${n==="initial"?"before training nothing is kept yet, and the LSTM’s gates, all below 1, take their share at every step.":"a gradient is not a memory; which of them learned says the table."}`}function fd(e){let{setup:t}=e,s=[...new Set(Object.values(t.keep).filter(Boolean).map(Se))],n=Object.entries(dr).map(([E,[P,,_]])=>{let H=md[E]??E,q=i("button",{type:"button",class:"toggle","data-term":E==="kept"?"product of f":P,"data-act":`${_[0].toUpperCase()}${_.slice(1)}. Click: show or hide these curves.`},i("i",{class:`dash ${H}`}),E==="kept"?`${P} ${s.slice(0,-1).join(", ")} or ${s.at(-1)}`:P);return q.addEventListener("click",()=>e.set({shown:{...e.S.shown,[H]:!e.S.shown[H]}})),[H,q]}),r=i("button",{type:"button",class:"btn"},"Numbers"),o=i("button",{type:"button",class:"btn"},"CSV");r.addEventListener("click",()=>e.numbers()),o.addEventListener("click",()=>e.ask("csv"));let a=i("span",{class:"where"}),l=Object.fromEntries(Ze.map(E=>{let P=i("div",{class:"bk"}),_=i("div",{class:"labels","aria-hidden":"true"}),H=document.createElementNS("http://www.w3.org/2000/svg","svg"),q=i("div",{class:"at"}),F=i("h2"),j=i("p",{class:"loss"}),R=i("p",{class:"factor"}),D=i("div",{class:`plot ${E}`,role:"img"},P,H,_,q);return[E,{side:E,target:P,labels:_,lines:H,at:q,head:F,loss:j,factor:R,el:D}]})),c=i("div",{class:"norms"},i("div",{class:"tools"},i("div",{class:"seg",role:"group","aria-label":"Curves"},...n.map(([,E])=>E)),a,i("span",{class:"sp"}),i("small",{class:"key"},"line: ",re("geometric mean"),", band: all ",re("seeds")),r,o),i("div",{class:"sides"},...Ze.map(E=>i("div",{class:"side"},l[E].head,l[E].loss,l[E].factor,l[E].el)))),h=null,u=!1,d=!1;for(let{el:E}of Object.values(l)){let P=0;E.addEventListener("pointerdown",_=>P=_.clientX,!0),E.addEventListener("click",_=>{if(e.root.focus({preventScroll:!0}),!h||Cs(_)||_.detail>1||Math.abs(_.clientX-P)>4)return;let H=_.clientX-E.getBoundingClientRect().left,{left:q,wide:F}=M(E),{start:j,end:R}=h("steps");H>=q&&H<=q+F&&e.go(Math.round(j+(H-q)/F*(R-j)))}),E.addEventListener("dblclick",()=>{u=!1,setTimeout(()=>f(z),50)}),new ResizeObserver(()=>{!h||!e.P||(T(),O())}).observe(E)}e.embed(Object.fromEntries(Ze.map(E=>[E,l[E].target]))).then(E=>{h=E;for(let P of["steps","initial.y"])h(P).change.connect(()=>{d||!e.P||(u=!0,requestAnimationFrame(v))});e.draw(new Set(["norms","size","theme","lines","t"])),e.root.classList.add("plotted")}),e.unzoom=()=>{u=!1};function f(E){d=!0;try{E()}finally{d=!1}}let p=E=>ia(e.P,e.S,E),m=({cell:E,signal:P})=>`${E}.${P}`,g=(E,P)=>e.P.array(`${E.side}.${m(E)}.${P}`),y=()=>Object.values(e.S.shown).filter(Boolean).length>1,w=E=>`${We(t.cells[E.cell])}${y()?` ${oa(t,E).replace("product of","∏")}`:""}`,k=({cell:E,signal:P})=>y()?P==="kept"?"product of f":dr[P][0]:t.cells[E],$=()=>({left:Math.round((y()?8.1:4.9)*e.rem),right:Math.round(2.9*e.rem),top:5,bottom:Math.round(1.3*e.rem)}),M=(E,P=$())=>({...P,wide:E.clientWidth-P.left-P.right,tall:E.clientHeight-P.top-P.bottom});function S(){let{left:E,right:P,top:_,bottom:H}=$();c.style.setProperty("--names",`${E}px`);for(let q of Ze)h(q).setv({min_border_left:E,min_border_right:P,min_border_top:_,min_border_bottom:H}),h(q).toolbar.active_drag=e.small?null:"auto"}function C(){let{css:E,fine:P,font:_}=e;for(let H of Ze){cs(h,H,e),h(`${H}.x`).setv({major_label_text_color:E("--ink3"),major_label_text_font_size:`${P}px`,major_label_text_font:_});for(let q of e.cells){let[F,,j]=Ks(q);for(let[R,[,D]]of Object.entries(dr)){let I=h(`${H}.${q}.${R}`);I&&(I.glyph.setv({line_color:E(F),line_width:j,line_dash:D,line_cap:D.length?"butt":"round"}),h(`${H}.${q}.${R}.band`).glyph.setv({fill_color:E(F),fill_alpha:R==="h"?.11:.06}))}}}}function x(){let{T:E}=e.P,P=Array.from({length:E},(q,F)=>F),[_,H]=A();for(let q of Ze){let F=new Map(p(q).map(D=>[m(D),D])),j={t:P,low:P.map(()=>_),high:P.map(()=>H),tip:b([...F.values()],P)},R=P.map(()=>NaN);for(let D of e.cells)for(let I of Object.keys(dr)){let V=`${D}.${I}`,Y=h(`${q}.${V}`);if(!Y)continue;let G=F.get(V);Y.visible=h(`${q}.${V}.band`).visible=!!G;for(let[se,X]of[[V,"mean"],[`${V}.low`,"low"],[`${V}.high`,"high"]])j[se]=G?Array.from(g(G,X)):R}h(`${q}.source`).data=j,h(`${q}.hit`).glyph.width={value:.99}}z()}function A(){let E=(H,q)=>p(H).map(F=>g(F,q)),P=E("initial","mean"),_=H=>[...E("initial",H),...ng(P,E("trained",H))];return sg(_("mean"),[..._("low"),..._("high")])}function z(){if(!u){let[E,P]=A();h("initial.y").setv({start:E,end:P}),h("steps").setv({start:-.5,end:e.P.T-.5})}v()}function v(){let E=h("initial.y"),P=h("steps"),_=Ke(E.start,E.end,6),H=_.filter(Number.isInteger),q=H.length>1?H:_,F=ig(P.start+1,P.end+1,e.P.T,e.small?4:6);for(let j of Ze)h(`${j}.ticks`)&&(h(`${j}.ticks`).ticks=q),h(`${j}.axis`).major_label_overrides=new Map(q.map(R=>[R,R===0?"1":Number.isInteger(R)?et(R):_t(R)])),h(`${j}.marks`).ticks=F.map(R=>R-1),h(`${j}.x`).major_label_overrides=new Map(F.map(R=>[R-1,R.toLocaleString("en")]));T(),O()}function b(E,P){let _=E.map(H=>({text:w(H),mean:g(H,"mean"),low:g(H,"low"),high:g(H,"high")}));return P.map(H=>[`step ${H+1}${e.P.tokens?` “${e.P.tokens[H]}”`:""}`,..._.map(({text:q,mean:F,low:j,high:R})=>`${q}  ${_t(F[H])}  (${_t(j[H])} to ${_t(R[H])})`)].join(`
`))}function T(){let E=h("initial.y"),P=h("steps");for(let{side:_,labels:H,lines:q,el:F}of Object.values(l)){let{left:j,top:R,wide:D,tall:I}=M(F),V=[],Y=Z=>I*(1-(Z-E.start)/(E.end-E.start)),G=Z=>j+D*(Z-P.start)/(P.end-P.start);for(let Z of p(_)){let ae=g(Z,"mean"),te=rg(ae,P,{low:E.start,high:E.end});og(ae,P)?V.push({curve:Z,zero:!0,x:1/0,y:I}):te&&V.push({curve:Z,x:G(te.t),y:Y(te.v)})}let se=Vr(V.map(Z=>Z.y),Math.min(.98*e.rem,I/Math.max(1,V.length)),I);H.replaceChildren(...V.map(({curve:Z,zero:ae},te)=>{let U=i("span",{class:"name","data-term":k(Z)},ae?`${w(Z)} 0`:w(Z));return ae&&(U.dataset.act="Exactly 0 here, which no power of ten is."),U.style.cssText=`right:${F.clientWidth-j+12}px;top:${R+se[te]}px;color:var(${Ks(Z.cell)[1]})`,Z.cell==="lstm"&&(U.style.fontWeight=700),U})),q.replaceChildren(...V.flatMap(({curve:Z,x:ae,y:te},U)=>{if(ae>j+D/6)return[];let K=document.createElementNS("http://www.w3.org/2000/svg","line"),J={x1:j-9,y1:R+se[U],x2:ae-2,y2:R+te,stroke:`var(${Ks(Z.cell)[0]})`};for(let[Q,de]of Object.entries(J))K.setAttribute(Q,String(de));return K}));let X=p(_).length?"No curve is in view. A double click shows all.":"No curve is switched on.";V.length||H.append(i("span",{class:"alone"},X))}}function O(){let{start:E,end:P}=h("steps"),{t:_}=e.S;for(let{at:H,el:q}of Object.values(l)){let{left:F,top:j,wide:R,tall:D}=M(q);H.hidden=_<E||_>P,H.style.cssText=`left:${F+R*(_-E)/(P-E)-.5}px;top:${j}px;height:${D}px`}}let L=()=>`step ${e.S.t+1}${e.P.tokens?`, “${ge(e.P.tokens[e.S.t],16)}”`:""}`;function N(){let{sides:E,T:P}=e.P;for(let{side:H,head:q,loss:F,factor:j}of Object.values(l)){let{title:R,seeds:D,units:I}=E[H],[V,Y]=["rnn","lstm"].map(G=>e.P.curves.some(se=>se.side===H&&se.cell===G&&se.signal==="h")?e.P.array(`${H}.${G}.h.mean`)[e.S.t]:null);j.textContent=ag(V,Y,e.P.T>e.S.t+1?L():null,H),q.replaceChildren(`${R} `,i("small",{},`${me(D,"seed")}, ${I} units`)),F.textContent=E[H].loss}for(let[H,q]of n)q.setAttribute("aria-pressed",String(e.S.shown[H]));let _=e.P.tokens?.[e.S.t];a.replaceChildren(`step ${e.S.t+1}`,i("small",{},` / ${P}, ${P-1-e.S.t} back${_?` “${_}”`:""}`));for(let{side:H,el:q}of Object.values(l)){let F=p(H).map(j=>`${w(j)} ${_t(g(j,"mean")[e.S.t])}`);q.setAttribute("aria-label",`${e.told(H)} At step ${e.S.t+1}, of the curves shown: ${F.join(", ")}.`)}}return{el:c,draw(E){E("norms","lines","t")&&N(),h&&(E("size","lines")&&S(),E("theme","size")&&C(),E("norms","lines")?f(x):E("size","theme")&&f(v),E("t")&&O())}}}var lg=250,cg={relu:"ReLU",glorot:"Glorot",start:"as the trained began"},pd={radius:1,clip:1};function gd(e,t,s){return e==="clip"?String(t):B(Number(t),Math.max(0,-Math.floor(Math.log10(s)+1e-9)),e==="bias")}var aa=e=>Math.log10(e),dg=e=>Number((10**e).toPrecision(2)),wd={radius:"spectral radius",scale:"input scale",bias:"forget-gate bias",clip:"clipping",seed:"seed",units:"unit",length:"step"};function bd(e){let{setup:t,state:s,usual:n}=e,r={},o=j=>n[j],a=j=>String(e.wish[j]??"")!==String(o(j)??""),l=j=>s.named[j].title;function c(j,{label:R=l(j),note:D=null,log:I=!1}={}){let{low:V,high:Y,step:G,off:se}=s.named[j],X=i("input",{type:"range","aria-label":R,min:I?aa(V):V,max:I?aa(Y):Y,step:I?.05:G}),Z=i("output"),ae=se&&i("input",{type:"checkbox"}),te=()=>I?dg(Number(X.value)):Number(X.value);X.addEventListener("input",()=>e.turn({[j]:te()})),X.addEventListener("dblclick",()=>e.turn({[j]:o(j)})),ae?.addEventListener("change",()=>e.turn({[j]:ae.checked?null:pd[j]}));let U=i("div",{class:`knob slide ${j}`},i("span",{class:"name"},wd[j]?re(wd[j],R):R),ae&&i("label",{class:"check"},ae,se),Z,X,D);return r[j]=()=>{let K=e.wish[j],J=K===null||K==="";ae&&(ae.checked=J),U.classList.toggle("none",J);let Q=J?pd[j]:Number(K);return X.value=I?aa(Q):Q,Z.textContent=J?"":gd(j,Q,G),X.setAttribute("aria-valuetext",J?se:gd(j,Q,G)),[U,X]},U}function h(j,R,D){let I=i("select",{"aria-label":R},...D.map(([Y,G])=>i("option",{value:Y},G)));I.addEventListener("change",()=>e.turn(j==="networks"?f(I.value):{[j]:I.value}));let V=i("label",{class:`knob pick ${j}`},i("span",{class:"name"},R),I);return r[j]=()=>(I.value=e.wish[j],[V,I]),V}let u=j=>s.named[j].choices.map(R=>[R,cg[R]??R]),d=j=>t.networks[j].examples;function f(j){let{text:R}=e.wish,D=d(e.wish.networks).some(([,I])=>I===R);return{networks:j,...D?{text:d(j)[0]?.[1]??""}:{}}}let p=i("button",{type:"button"},"random"),m=i("button",{type:"button"},"typed"),g=i("textarea",{rows:2,maxlength:t.limits.text,"aria-label":"What is read",spellcheck:"false",autocomplete:"off"}),y=i("select",{"aria-label":"Examples"}),w=i("span",{class:"count"}),k=0;p.addEventListener("click",()=>e.turn({text:""}));let $=null;m.addEventListener("click",()=>{e.wish.text||e.turn($??M())});function M(){let{text:j,task:R}=e.passes(),D=j&&t.networks[R]?{networks:R,text:j}:null,I=Object.entries(t.networks).find(([,{kind:Y}])=>Y==="words"),[V]=t.networks[e.wish.networks].kind==="words"||!I?[e.wish.networks]:I;return D??{networks:V,text:d(V)[0]?.[1]??""}}y.addEventListener("change",()=>e.turn({text:y.value}));let S=()=>{clearTimeout(k),k=0,g.value.trim()&&e.turn({text:g.value})};g.addEventListener("input",()=>{clearTimeout(k),k=setTimeout(S,lg)}),g.addEventListener("blur",()=>{k&&S(),e.draw(new Set(["knobs"]))}),g.addEventListener("keydown",j=>j.key==="Enter"&&j.preventDefault());let C=i("small"),x=c("length",{label:"Steps",note:C}),A=i("div",{class:"typed"},g,i("div",{class:"under"},y,w)),z=i("div",{class:"knob sequence"},i("span",{class:"name"},"Sequence"),i("div",{class:"seg",role:"group","aria-label":"Sequence"},p,m),x,A);r.text=()=>{let j=e.root.getRootNode().activeElement===g,{text:R,networks:D}=e.wish,I=!!R||j;R&&($={networks:D,text:R}),p.setAttribute("aria-pressed",String(!I)),m.setAttribute("aria-pressed",String(I)),C.textContent=e.wish.init==="start"?"the task’s symbols, the same on both sides":"left: random input; right: symbols of the task",x.hidden=I,A.hidden=!I,j||(g.value=R);let V=d(D),Y=V.every(([,G])=>G!==R);return y.replaceChildren(...Y?[i("option",{value:R},"your own")]:[],...V.map(([G,se])=>i("option",{value:se},G))),y.value=R,[z,g]};let v=()=>{let j=e.P.unknown?.filter(Boolean).length??0;w.textContent=e.P.tokens?`${e.P.T} steps${j?`, ${j} unknown`:""}`:""},b=i("input",{type:"checkbox","aria-label":"Hold f at 1"});b.addEventListener("change",()=>e.turn({hold:b.checked?1:0}));let T=i("label",{class:"knob check hold"},b,i("span",{class:"name"},"Hold f at 1"),i("small",{},"the ",re("error carousel")," itself"));r.hold=()=>(b.checked=Number(e.wish.hold)===1,[T,b]);let O=i("span",{class:"tick","aria-hidden":"true"},"1: neither vanishes nor explodes"),{low:L,high:N}=s.named.radius;O.style.setProperty("--at",(1-L)/(N-L));let E=i("fieldset",{},i("legend",{},"Both sides"),z,h("networks",l("networks"),Object.entries(t.networks).map(([j,{title:R}])=>[j,R])),c("clip",{log:!0}),T),P=i("fieldset",{},i("legend",{},"As initialised"),c("radius",{note:O}),c("scale"),c("bias"),c("units"),h("activation","Activation, RNN alone",u("activation")),h("init",l("init"),u("init")),c("seed")),_=i("button",{type:"button",class:"btn reset"});_.addEventListener("click",()=>e.turn(n,!0));let H=i("form",{"aria-label":"Settings"},E,P,_);H.addEventListener("submit",j=>j.preventDefault());let q=i("details",{class:"knobs"},i("summary",{},"Settings"),H),F=()=>({units:e.wish.init==="start",seed:e.wish.init==="start",bias:Number(e.wish.hold)===1,length:!!e.wish.text});return{el:q,draw(j){if(j("size")&&(q.open=!e.small||q.open),j("norms")&&v(),!j("knobs"))return;let R=F(),D=0;for(let[I,V]of Object.entries(r)){let[Y,G]=V();Y.classList.toggle("changed",a(I)),Y.classList.toggle("idle",R[I]===!0),I!=="text"&&(G.disabled=R[I]===!0),D+=Number(a(I))}_.disabled=!D,_.textContent=D?`Reset ${D} ${D>1?"settings":"setting"}`:"Reset all settings"}}}var xd=(e,t,s)=>Object.entries({...e,...s.knobs}).filter(([n,r])=>String(t[n]??"")!==String(r??"")).map(([n])=>n),hg=(e,t,s)=>!xd(e,t,s).length,ug=(e,t,s)=>xd(e,t,s).every(n=>s.asks.includes(n));function vd(e){let{setup:t}=e,s=i("p",{class:"look"});function n(l){o=l,e.unzoom?.(),e.turn({...e.usual,...l.knobs},!0),e.set({shown:e.curves(l.show.signals??e.state.named.show.default)})}e.preset=l=>{n(l),a.scrollIntoView({block:"start"}),r[t.presets.indexOf(l)].focus({preventScroll:!0})};let r=t.presets.map(l=>{let c=i("button",{type:"button",class:"chip"},l.name);return c.addEventListener("click",()=>n(l)),c}),o=null,a=i("div",{class:"chips",role:"group","aria-label":"Cases worth seeing"},...r);return{el:i("div",{class:"presets",role:"region","aria-label":"Presets"},a,s),draw(l){if(!l("knobs"))return;let c=t.presets.filter(d=>hg(e.usual,e.wish,d)),h=c.includes(o)?o:c[0],u=h??(o&&ug(e.usual,e.wish,o)?o:null);r.forEach((d,f)=>d.setAttribute("aria-pressed",String(t.presets[f]===h))),s.replaceChildren(u?i("b",{},"Look for "):"",u?.look??"Your own settings. Each case above sets everything as it needs it.")}}}function yd(e){let{setup:t}=e,s=Ze.map(a=>{let l=i("button",{type:"button"});return l.addEventListener("click",()=>e.set({side:a,one:Math.min(e.S.one,e.seeds(a).length-1),cell:e.beside(a,e.S.cell)})),[a,l]}),n=i("select",{"aria-label":"Seed"}),r=i("select",{"aria-label":"Cell beside the RNN"});return n.addEventListener("change",()=>e.set({one:Number(n.value)})),r.addEventListener("change",()=>e.set({cell:r.value})),r.append(...Object.entries(t.cells).filter(([a])=>a!=="rnn").map(([a,l])=>i("option",{value:a},l))),{el:i("section",{class:"detail","aria-label":"Which networks"},i("h2",{},"Where it comes from"),i("div",{class:"seg",role:"group","aria-label":"Side"},...s.map(([,a])=>a)),i("label",{},"one network: seed ",n),i("label",{},"Vanilla RNN beside ",r)),draw(a){if(!a("norms","detail"))return;let{S:l,P:c}=e;for(let[u,d]of s)d.textContent=c.sides[u].title,d.setAttribute("aria-pressed",String(u===l.side));let h=e.seeds(l.side);n.replaceChildren(...h.map((u,d)=>i("option",{value:d},u))),n.value=l.one;for(let u of r.options)u.disabled=!c.curves.some(d=>d.side===l.side&&d.cell===u.value);r.value=l.cell}}}var mg=e=>e[0]>0&&e.at(-1)/e[0]>8;function kd(e){let{setup:t}=e,s=i("h2"),n=i("p",{class:"note"}),r=i("div",{class:"cells"}),o=i("section",{class:"learn"},i("div",{class:"hd"},s),r,n),a=null,l=[];function c(u){let d=i("figcaption"),f=i("p",{class:"alone"},"not trained on this"),p=rt("scores");return{cell:u,caption:d,none:f,plot:p,el:i("figure",{},d,p.el,f)}}function h({cell:u,caption:d,none:f,plot:p},m){let{gaps:g,scores:y,measure:{chance:w,better:k},trained_to:$}=m,{rem:M}=e,S=Object.entries(y[u]??{}),C=t.cells[u];if(d.replaceChildren(i("b",{},C),...S.length?[i("small",{},` ${me(S.length,"seed")}`)]:[]),f.hidden=S.length>0,p.el.hidden=!S.length,!S.length)return;let x=Object.values(y).flatMap(N=>Object.values(N)).flat(),A=k==="higher"?1:1.05*Math.max(...x,w??0),{width:z}=p.measure(),v=$n(g[0],g.at(-1),2*M,z-.4*M,mg(g)),b=g.map((N,E)=>Mo(S.map(([,P])=>P[E]))),T=`stroke:var(${Ks(u)[0]})`,O=[...new Set([g[0],g.findLast(N=>N<=$)??g[0],g.at(-1)])],L=[...S.map(([N,E])=>({values:E,at:g,kind:"one",style:T,title:`seed ${N}`})),{values:b,at:g,kind:"middle",style:T}];p.draw({x:v,y:{low:0,high:A,top:Math.round(.7*M),below:Math.round(1.4*M)},rows:[0,A/2,A].map(N=>[N,B(N,A===1?1:2).replace(/\.0$/,"")]),along:O.map(N=>[N,String(N),N===g.at(-1)&&O.length>1?"end":"middle"]),shades:g.some(N=>N>$)?[[v.at($),v.right]]:[],lines:w===null?L:[{values:[w,w],at:[g[0],g.at(-1)],kind:"chance"},...L],said:`${C}, median ${m.measure.title} by gap: ${g.map((N,E)=>`${N}: ${B(b[E],2)}`).join(", ")}.`,rem:M})}return{el:o,draw(u){if(!u("norms","size")||a===e.network&&!u("size"))return;a=e.network;let{learn:d}=a;s.replaceChildren("Does it learn? ",i("small",{},`${d.title}: ${d.measure.title} by ${d.gap_title}; thin: one seed each, bold: their median, dashed: chance, shaded: longer than in training`)),(e.cells.some((f,p)=>l[p]?.cell!==f)||e.cells.length!==l.length)&&(l=e.cells.map(c),r.replaceChildren(...l.map(f=>f.el)));for(let f of l)h(f,d);n.textContent=d.note??""}}}var fg=[["← →","one step back, forward"],["Home End","first, last step"],["arrows","in a flow matrix: the earlier and the later step"],["double click","undo a zoom, put a setting back"],["t","the tour: take it, leave it; n b its next stop, the one before"],["w","what the words and marks mean: ← → the next, Esc closes"],["?","this list"]];function $d(e){let t=i("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),s=i("h2",{},"Gradient norms"),n=Ze[0],r=Ze.map(u=>{let d=i("button",{type:"button"});return d.addEventListener("click",()=>{n=u,c()}),[u,d]}),o=i("button",{type:"button",class:"btn"},"Close"),a=i("button",{type:"button",class:"btn"},"All curves as CSV"),l=i("dialog",{class:"numbers","aria-label":"Numbers"},i("div",{class:"bar"},s,i("div",{class:"seg",role:"group","aria-label":"Which numbers"},...r.map(([,u])=>u)),i("span",{class:"sp"}),a,o),t);o.addEventListener("click",()=>l.close()),a.addEventListener("click",()=>e.ask("csv")),l.addEventListener("click",u=>u.target===l&&l.close());function c(){let{P:u,S:d}=e,f=ia(u,d,n);for(let[m,g]of r)g.textContent=u.sides[m].title,g.setAttribute("aria-pressed",String(m===n));let p=f.flatMap(m=>["mean","low","high"].map(g=>[`${We(e.setup.cells[m.cell])} ${oa(e.setup,m)} ${{mean:"mean",low:"least",high:"largest"}[g]}`,u.array(`${n}.${m.cell}.${m.signal}.${g}`)]));t.replaceChildren(Rt(["step",...u.tokens?["token"]:[],...p.map(([m])=>m)],Array.from({length:u.T},(m,g)=>[g+1,...u.tokens?[u.tokens[g]]:[],...p.map(([,y])=>Number.isNaN(y[g])?"exactly 0":B(y[g],4))]),`log₁₀ of the norms over ${u.sides[n].seeds} seeds: their geometric mean, the least and the largest. Shown is ${u.sides[n].loss}.`))}e.numbers=()=>{c(),l.showModal()};let h=Un(fg);return e.keys=()=>h.showModal(),{el:i("div",{},l,h),draw:u=>l.open&&u("norms","lines")&&c()}}var Md=.01;function pg(e){let t={below:0,at:0,above:0};for(let s of e)t[Math.abs(s-1)<=Md?"at":s<1?"below":"above"]+=1;return t}function la(e,t,s,n){let r=0;for(;r<s-1&&Number.isFinite(e[(s-2-r)*n+t]);)r+=1;return r}function Sd(e){let t=ds(),s=i("p",{class:"reads"}),n=null,r=[],o=null,a=So("The unit, from the smallest u to the largest",()=>r,h=>{n=h-1,c()}),l=i("div",{class:"panel"},i("h3",{},i("b",{},"Unit by unit")," uᵗ, were a unit active at every step, and what it is"),t.el,a.el,s);function c(){let[h,u]=o.arrays.product[1],d=o.array("own"),f=o.array("product");r=Array.from(d.keys()).sort((A,z)=>d[A]-d[z]);let p=r.reduce((A,z)=>la(f,z,h,u)>=la(f,A,h,u)?z:A),m=Math.min(n??r.indexOf(p),u-1),g=r[m],y=h-1;a.set(m+1,{max:u});let w=A=>Array.from({length:h},(z,v)=>(h-1-v)*Math.log10(d[A])),k=Array.from({length:h},(A,z)=>f[z*u+g]),$=r.map(A=>y*Math.log10(d[A])).filter(Number.isFinite),{below:M,at:S,above:C}=pg(d),x=la(f,g,h,u);s.replaceChildren(`Of ${me(u,"unit")} ${M} let an error fade (u < 1), ${S} keep it (u = 1, within a hundredth) and ${C} make it grow (u > 1). Unit `,i("b",{},String(g)),` has u = ${B(d[g],3)}: over ${me(y,"step")} that would be ${xe(y*Math.log10(d[g]))}. `,x===y?"It is active at all of them, so that is what arrives.":x===0?"It is not active at the last step, so that none of an error comes back through it.":`It is active at the last ${me(x,"step")} alone; before them none of an error comes back through it.`),t.draw({lines:[...r.filter(A=>A!==g).map(A=>({values:w(A),kind:d[A]>1+Md?"faint grows":"faint fades"})),{values:w(g),kind:"other",name:`uᵗ, u = ${B(d[g],2)}`},{values:k,kind:"forget",name:`unit ${g}`}],first:1,last:h,low:1.06*Math.min(-1,...$),high:1.06*Math.max(1,...$),rem:e.rem,tip:A=>`step ${A}, unit ${g}: ${Gt(f[(A-1)*u+g])}`,said:s.textContent}),t.cursor(e.S.t+1)}return{el:l,draw(h){o=h,c()},cursor:()=>o&&t.cursor(e.S.t+1)}}var gg=["cell","i","f","g","o","r","z","n","error"],Eo={total:"all of it",direct:"straight down the cell",gates:"by the gates"},wg={total:["--ink",3.25],direct:["--Ff",2.25,[6,4]],gates:["--ink3",2]},bg=e=>Array.from(e,(t,s)=>s).sort((t,s)=>ho(e[t],e[s])||t-s);function To(e){let t=Math.abs(e);return t===0||t>=.005&&t<1e3?B(e):`${e<0?"−":""}${xe(Math.log10(t))}`}function xg(e){let t=0,s=0,n=e.map(([o,a])=>{let l=a<0?t:s,c=l+a;return a<0?t=c:s=c,{name:o,v:a,from:l,to:c}}),r=2**Math.max(0,Math.ceil(Math.log2(Math.max(s/1.25,-t/.25))));return{parts:n,low:-r/4,high:1.25*r}}function vg(e){let t=e.reduce((o,a)=>o+a,0),s=e.map(o=>Me(o)),n=Math.abs(s.reduce((o,a)=>o+a,0)-Me(t))<.005;return`${s.map((o,a)=>a===0?B(o):`${o<0?"−":"+"} ${B(Math.abs(o))}`).join(" ")} ${n?"=":"≈"} ${B(t)}`}function Ed(e){let t=null,s=[],n=null,r=null,o=null,a=ds(),l=i("input",{type:"checkbox"});l.addEventListener("change",()=>e.turn({hold:l.checked?1:0},!0));let c=W("svg",{class:"strip","aria-hidden":"true"}),h=So("The unit, from the shortest half-life to the longest",()=>s,I=>{t=s[I-1],q()}),u=i("div",{class:"bk"}),d=i("div",{class:"labels","aria-hidden":"true"}),f=i("div",{class:"plot",role:"img"},u,d),p=i("i",{class:"here"}),m={keep:i("p",{class:"reads"}),share:i("p",{class:"reads"})},g=i("span"),y=i("span"),w=i("label",{class:"check"},l,"hold f at 1 in every unit and step"),k=i("h3"),$=W("svg",{class:"shares",role:"img"}),M=i("p",{class:"terms"}),S=i("div",{class:"two"},i("div",{class:"panel"},i("h3",{},i("b",{},"Constant error carousel"),g),a.el,i("div",{class:"lives"},i("small",{},"half-life of every unit, shortest to longest"),c,h.el),w,m.keep),i("div",{class:"panel"},i("h3",{},i("b",{},"What each path carries"),y),f,m.share,k,$,M)),C=Sd(e),x=i("button",{type:"button",class:"btn"},"Show the LSTM");x.addEventListener("click",()=>e.set({cell:"lstm"}));let{el:A,says:z}=Oe("paths",re("error carousel","Paths of the error"),"straight down the cell, or by the gates",[],S,C.el,x);e.seen(A,P);let v=()=>{let{cell:I,side:V}=e.S;return e.P.curves.some(G=>G.side===V&&G.cell===I&&G.signal==="kept")?Se(e.setup.keep[I]):""},b=()=>e.setup.memory[e.S.cell]==="h",T=()=>b()?"dL/dhₜ":"dL/dcₜ",O=()=>e.P.curves.some(I=>I.side===e.S.side&&I.cell===e.S.cell),L=()=>Yt(e,e.S.cell),N=()=>O()&&e.setup.diagonal.includes(e.S.cell),E=()=>(v()||N())&&e.got.paths?.cell===e.S.cell?e.got.paths:null;function P(){(v()||N())&&e.ask("paths",{side:e.S.side,one:e.S.one,cell:e.S.cell})}e.embed({paths:u}).then(I=>{n=I;for(let V of["paths.steps","paths.y"])n(V).change.connect(()=>requestAnimationFrame(j));_(),e.P&&H()});function _(){n("paths").setv({min_border_left:Math.round(3*e.rem),min_border_right:Math.round(.8*e.rem),min_border_top:6,min_border_bottom:Math.round(1.4*e.rem)}),n("paths").toolbar.active_drag=e.small?null:"auto"}function H(){let I=v();if(S.hidden=!I,C.el.hidden=!N(),x.hidden=!!I||N(),w.hidden=b(),g.replaceChildren(" ",re("product of f",`∏ ${I}`)," from step t to the last, each unit a line"),y.replaceChildren(" ",re(`dL/d${b()?"h":"c"}`,`‖${T()}‖`)," and its parts"),N()){z.replaceChildren(`In an ${L()} every unit sees its own old h alone, so that an error goes back through each unit by itself: at a step at which the unit is active it is multiplied by the unit’s own number u, and where the unit is not, it ends.`),E()&&C.draw(E());return}if(!I){z.replaceChildren(O()?`${L()} has neither a cell nor a gate: all of the error goes through the same weights at every step, so there is nothing to split here.`:Tn(e,e.S.cell));return}let V=E();z.replaceChildren(b()?`A ${L()} keeps its memory in h itself, and an error reaches an earlier h in two ways: straight down, where each step multiplies it by ${I} alone, and by the gates and the candidate, through the recurrent weights where there are any. Together they are all of it.`:`In the ${L()} an error reaches an earlier cell state in two ways: straight down the cell, where each step multiplies it by the forget gate f alone, and by the gates, ${e.S.cell==="peephole"?"which see h through the recurrent weights and c through the peepholes":"through h and the recurrent weights"}. Together they are all of it.`),V&&(q(),D(),n&&F())}function q(){let I=E();if(!I)return;let[V,Y]=I.arrays.product[1],G=I.array("product"),se=I.array("half");s=bg(se);let X=t===null||t>=Y?s[Y-1>>1]:t,Z=t===null?"the median unit, ":"unit ",ae=oe=>Array.from({length:V},(ke,ve)=>G[ve*Y+oe]),te=G.every(oe=>oe===0),U=Math.min(0,...G.filter(Number.isFinite)),K=G[X],J=s.at(-1),Q=s[0];h.set(s.indexOf(X)+1,{max:Y}),m.keep.replaceChildren(...te?[i("b",{},"exactly 1"),`: with f held at 1, all ${me(Y,"unit")} pass the error straight down the cell undiminished over ${me(V-1,"step")}.`]:[`Straight down the cell, ${Z}`,i("b",{},String(X)),", passes on ",i("b",{},xe(K)),` of an error from step ${V} to step 1: its half-life, the steps over which its ${v()} lets half through, the median over where one begins, is ${gt(se[X])}. The longest is ${gt(se[J])} (unit ${J}), the shortest ${gt(se[Q])} (unit ${Q}).`]),Z==="unit "&&!te&&(m.keep.firstChild.textContent="Straight down the cell, unit "),a.draw({lines:[...s.filter(oe=>oe!==X).map(oe=>({values:ae(oe),kind:"faint",aside:!0})),{values:ae(X),kind:"forget",name:te?"exactly 1":`unit ${X}`}],first:1,last:V,low:1.04*Math.min(-1,U),high:-.06*Math.min(-1,U),rem:e.rem,tip:oe=>`step ${oe}, unit ${X}: ${te?"1":Gt(G[(oe-1)*Y+X])}`,said:m.keep.textContent}),a.cursor(e.S.t+1);let de=100,he=s.map(oe=>Math.log2(Math.abs(se[oe]))),le=Math.min(...he)-1,$e=Math.max(le+2,...he);c.setAttribute("viewBox",`0 0 ${de} 20`),c.setAttribute("preserveAspectRatio","none"),c.replaceChildren(...s.map((oe,ke)=>{let ve=1+19*((he[ke]-le)/($e-le));return W("rect",{class:oe===X?"on":"",x:ke*de/Y,y:20-ve,width:.8*de/Y,height:ve})}))}function F(){let I=E(),{T:V}=I,Y=Object.fromEntries(Object.keys(Eo).map(U=>[U,Array.from(I.array(U))])),G=Object.values(Y).flat().filter(Number.isFinite),se=Math.min(-1,...G)-.3,X=Math.max(.3,Math.max(...G)+.2),Z=Y.total.map((U,K)=>K);n("paths.source").data={t:Z,...Y,low:Z.map(()=>se),high:Z.map(()=>X),tip:Z.map(U=>[`step ${U+1}`,...Object.entries(Eo).map(([K,J])=>`${J}: ${Gt(Y[K][U])}`)].join(`
`))},n("paths.steps").setv({start:-.5,end:Z.length-.5}),n("paths.y").setv({start:se,end:X});let ae=Ys(se,X,5),te=rs(1,V,6);n("paths.ticks").ticks=ae.map(([U])=>U),n("paths.axis").major_label_overrides=new Map(ae),n("paths.marks").ticks=te.map(U=>U-1),n("paths.x").major_label_overrides=new Map(te.map(U=>[U-1,String(U)])),cs(n,"paths",e),n("paths.x").setv({major_label_text_color:e.css("--ink3"),major_label_text_font_size:`${e.fine}px`,major_label_text_font:e.font});for(let[U,[K,J,Q]]of Object.entries(wg))n(`paths.${U}`).glyph.setv({line_color:e.css(K),line_width:J,line_dash:Q??[],line_cap:"round"});j()}function j(){let I=E();if(!n||!I)return;let{start:V,end:Y}=n("paths.y"),G=n("paths.steps"),{rem:se}=e,X={left:Math.round(3*se),right:f.clientWidth-Math.round(.8*se),top:6,bottom:f.clientHeight-Math.round(1.4*se)};r=U=>X.left+(X.right-X.left)*(U-G.start)/(G.end-G.start);let Z=Object.entries(Eo).map(([U,K])=>i("span",{class:`name ${U}`},K));Object.assign(p.style,{top:`${X.top}px`,height:`${X.bottom-X.top}px`}),d.replaceChildren(p,...Z),R();let ae=U=>X.top+(X.bottom-X.top)*(Y-U)/(Y-V),te=Object.keys(Eo).map((U,K)=>({span:Z[K],points:Array.from(I.array(U),(J,Q)=>[r(Q),Number.isFinite(J)?ae(J):NaN])}));Us(te,[],{...X,left:X.left+6},se)}function R(){if(a.cursor(e.S.t+1),!r)return;let I=r(e.S.t),{start:V,end:Y}=n("paths.steps");p.style.left=`${I}px`,p.hidden=e.S.t<V||e.S.t>Y}function D(){let I=E(),V=Math.min(e.S.t,I.T-1),Y=V===I.T-1,G=I.array("share")[V],se=gg.filter(oe=>I.array(`step.${oe}`)).map(oe=>[oe,I.array(`step.${oe}`)[V]]).filter(([oe])=>oe==="error"?Y:!Y),X=oe=>oe<0?" (with the opposite sign)":"",Z=I.array("total")[V],ae=se.some(([,oe])=>!Number.isFinite(oe));Y?m.share.replaceChildren("At the last step ",i("b",{},`‖${T()}‖ is ${xe(Z)}`),", all of it the error itself: no step lies behind it yet."):m.share.replaceChildren("All the way from the last step to ",i("b",{},`step ${V+1}`),Number.isFinite(Z)?`: ‖${T()}‖ is ${xe(Z)}. `:": exactly nothing is left.",Number.isFinite(G)?Math.abs(G)<.005?`Almost all of it came through the gates; the direct path down the cell contributes ${To(G)} of it${X(G)}.`:`The direct path down the cell contributes ${To(G)} of it${X(G)}, the gates ${To(1-G)}${X(1-G)}.`:""),f.setAttribute("aria-label",m.share.textContent),k.replaceChildren(i("b",{},Y?`At step ${V+1}`:`Over the one step from ${V+2} back to ${V+1}`),Y?` the error itself arrives${b()?"":", by way of h"}`:` shares of ${T()} by the way it took`);let{width:te,height:U}=$.getBoundingClientRect(),{rem:K}=e;if($.replaceChildren(),M.replaceChildren(),ae||!te)return;let{parts:J,low:Q,high:de}=xg(se),he=oe=>(oe-Q)/(de-Q)*te,le=U-1.3*K;$.append(...J.filter(({v:oe})=>oe).flatMap(({name:oe,from:ke,to:ve})=>{let qe=he(Math.min(ke,ve)),Re=Math.abs(he(ve)-he(ke));return[W("rect",{class:`way way-${oe}`,x:qe,y:2,width:Math.max(.5,Re-1),height:le-4}),Re>1.1*K?W("text",{class:`on on-${oe}`,"data-term":{cell:b()?"h":"c",error:"L"}[oe]??oe,x:qe+Re/2,y:le/2+.3*K,"text-anchor":"middle"},oe==="cell"?b()?"h":"c":oe==="error"?"L":oe):""]}),...[0,1].flatMap(oe=>[W("path",{class:"unit",d:`M${he(oe)} 0V${le+2}`}),W("text",{x:he(oe),y:U-.2*K,"text-anchor":"middle"},oe?"1, the whole":"0")]));let $e={cell:"straight down the cell",error:"the error itself",i:"by i",f:"by f",g:"by g",o:"by o",r:"by r",z:"by z",n:"by n"};M.append(...se.flatMap(([oe,ke])=>[i("span",{},i("i",{class:`way way-${oe}`}),`${$e[oe]} ${To(ke)}`)," "]),se.length>1?i("b",{},vg(se.map(([,oe])=>oe))):"",se.some(([,oe])=>oe<-.005)?" What is left of 0 has the opposite sign.":""),$.setAttribute("aria-label",M.textContent)}return{el:A,draw(I){let{side:V,one:Y,cell:G}=e.S,se=`${V} ${Y} ${G} ${v()}`,X=se!==o;X&&(t=null),o=se,n&&I("size")&&_(),l.checked=Number(e.wish.hold)===1,I("paths","theme","size")||X?H():I("t")&&N()?C.cursor():I("t")&&E()&&(R(),D())}}}var Lo=e=>B(e,Math.abs(e)<9.95?1:0);function Td({first:e,low:t,high:s,zero:n},r){if(e===null||n===r)return["exactly 0",null,`in ${n} of ${r} seeds`];if(Math.abs(e)<.05&&Math.abs(t)<.05&&Math.abs(s)<.05)return["stays 1",null,n?`exactly 0 in ${n} of ${r} seeds`:"in every seed"];let o=e<0?"shrinks to":"grows to",a=n?`exactly 0 in ${n} of ${r} seeds`:`10^${Lo(t)} to 10^${Lo(s)}`;return[o,Lo(e),a]}function Co({gaps:e,trained_to:t,scores:s,measure:{better:n}},r){let o=Object.values(s[r]??{});if(!o.length)return null;let a=e.findLastIndex(d=>d<=t),l=o.map(d=>d[Math.max(0,a)]),c=l.filter(d=>d>=.99).length,[h,u]=[Math.min(...l),Math.max(...l)].map(d=>B(d,2));return n==="higher"&&c?`${c} of ${l.length} seeds`:`${n==="higher"?`0 of ${l.length}: `:""}${h===u?h:`${h} to ${u}`}`}var yg=e=>e.split(/(\^[−\d.]+)/).map(t=>t.startsWith("^")?i("sup",{},t.slice(1)):t),Ld=e=>["10",i("sup",{},Lo(e))];function Cd(e){let{setup:t}=e,s=Object.fromEntries(Object.entries(t.cells).map(([d,f])=>{let p=i("button",{type:"button",class:"cellname"},i("i",{class:`line ${d}`}),We(f));Object.assign(p.dataset,{term:f,act:`Click: show or hide the ${f}.`}),p.addEventListener("click",()=>{let g=new Set(e.S.off);g.delete(d)||g.add(d),e.set({off:g})}),p.firstChild.style.background=`var(${Ks(d)[0]})`;let m=Object.fromEntries(Ze.flatMap(g=>[[`${g}.h`,i("td")],[`${g}.w`,i("td",{class:"weights"})]]));return m.learned=i("td"),[d,{button:p,parts:m,row:i("tr",{},i("th",{scope:"row"},p),...Object.values(m))}]})),n=Object.fromEntries(Ze.map(d=>[d,i("th",{scope:"colgroup"})])),r=Ze.map(()=>i("th",{scope:"col"})),o=Ze.map(()=>i("th",{scope:"col",class:"weights"})),a=i("th",{scope:"col"}),l=i("th",{scope:"col"}),c=i("div",{class:"readout"},i("table",{},i("colgroup",{},...["cell","fate","all","fate","all","learned"].map(d=>i("col",{class:d}))),i("thead",{},i("tr",{},i("td",{}),...Object.values(n),a),i("tr",{},i("th",{scope:"col"},"Cell"),r[0],o[0],r[1],o[1],l)),i("tbody",{},...Object.values(s).map(({row:d})=>d)))),h=(d,f)=>e.P.curves.find(p=>p.side===d&&p.cell===f&&p.signal==="h"),u=(d,f)=>e.P.weights.find(p=>p.side===d&&p.cell===f);return e.told=d=>{let{T:f,sides:p}=e.P,m=e.cells.map(g=>{let y=h(d,g);if(!y)return null;let[w,k,$]=Td(y,p[d].seeds);return`${t.cells[g]} ${w}${k===null?"":` 10^${k}`} (${$})`});return`${p[d].title}, norm of dL/dh over ${f-1} steps back, on a logarithmic scale: ${m.filter(Boolean).join("; ")}.`},{el:c,draw(d){if(d("norms","size")){let{P:f,network:p}=e,m=f.weights.some(w=>w.clipped!==null);c.classList.toggle("clips",m),Ze.forEach((w,k)=>{n[w].textContent=f.sides[w].title,n[w].colSpan=e.small&&!m?1:2,r[k].replaceChildren(re("dL/dh"),` ${me(f.T-1,"step")} back `,i("small",{},"mean; least to largest")),o[k].textContent=m?"weights, clipped":"weights",o[k].title="The norm of the gradient of the weights of this layer together, for this error of size 1. What training clips has encoder and readout in it too, and an error of its own size."});let{learn:g}=p;a.textContent=e.K.hold?"Learned, f free?":"Learned?";let y=g.measure.better==="higher"?["≥ .99","runs that are right at least 99% of the time"]:[g.measure.name];l.textContent=`${y[0]} at gap ${g.gaps.findLast(w=>w<=g.trained_to)??g.gaps[0]}`,l.title=`${g.title}: ${y.at(-1)} at ${g.gap_title} ${g.trained_to}, the longest in training`;for(let[w,{parts:k}]of Object.entries(s)){for(let $ of Ze){let M=h($,w),S=u($,w);if(k[`${$}.h`].title=M?.zero?"Where it is exactly 0 there is no power of ten; the mean is of the other seeds":"",M){let[C,x,A]=Td(M,f.sides[$].seeds);k[`${$}.h`].replaceChildren(C,...x===null?[]:[" 10",i("sup",{},x)]," ",i("small",{},...yg(A)))}else k[`${$}.h`].replaceChildren(i("small",{},"not trained"));k[`${$}.w`].replaceChildren(...S?S.norm===null?["0"]:[...Ld(S.norm),...S.clipped===null?[]:[" → ",...Ld(S.clipped)]]:["–"])}k.learned.textContent=Co(g,w)??"–"}}if(d("norms","lines"))for(let[f,{button:p,row:m}]of Object.entries(s)){let g=!e.S.off.has(f);p.setAttribute("aria-pressed",String(g)),m.classList.toggle("off",!g)}}}}var hr=99,ca=(e,t,s)=>xt(Math.log10(e),s).map((n,r)=>n+Math.asinh(r*t/2)/Math.LN10),ur=e=>1/(1+Math.exp(-e)),kg=e=>-Math.log1p(Math.exp(-e))/Math.LN10,$g=e=>e<0?-Math.log10(2)/e:1/0;function zd(e){let t={weight:ds(),matrix:ds(),gate:ds()},s=(w,k,$,M=k,S=C=>B(C))=>{let{low:C,high:x,step:A,default:z}=e.state.named[w];return vt({name:k,title:$,low:C,high:x,step:A,value:z,written:S,term:M},v=>e.set({[w]:v}))},n=s("w","w","The weight w"),r=s("w","ρ","The spectral radius ρ of the matrix"),o=s("shear","s","The shear s of the matrix"),a=s("b","b","The bias b of the forget gate","b",w=>B(w,1,!0)),l={weight:["A number","t times over: wᵗ",[n]],matrix:["A matrix","size of Wᵗ, W = ρ × a turn, or ρ × a shear",[r,o]],gate:["A gate","fᵗ, where f = σ(b)",[a]]},c=Object.fromEntries(Object.keys(l).map(w=>[w,i("p",{class:"reads"})])),h=Object.entries(l).map(([w,[k,$,M]])=>i("div",{class:"panel"},i("h3",{},i("b",{},k),` ${$}`),t[w].el,i("div",{class:"dials"},...M.map(S=>S.el)),c[w])),{el:u,says:d}=Oe("scalar","One number","the whole argument with a single number",[],i("div",{class:"three"},...h)),f=null,p=e.setup.presets.find(({knobs:w})=>w.bias===0),m=i("button",{type:"button",class:"link"},`see one lose it, ${p?.name}`);m.addEventListener("click",()=>e.preset(p));let g=w=>i("b",{},w);function y(){let{S:w}=e;for(let[_,H]of[[n,w.w],[r,w.w],[o,w.shear],[a,w.b]])_.set(H);let k=Math.max(1,(e.got.norms?.T??100)-1),$=Math.log10(w.w),M=kg(w.b),S={weight:xt($,k),turn:xt($,k),shear:ca(w.w,w.shear,k),gate:xt(M,k)},C=Object.values(S).flatMap(Pt),x=-Ut(-Math.min(...C.map(_=>_.end)),6),A=Ut(Math.max(...C.map(_=>_.most)),3),z={first:0,last:k,low:x,high:A,unit:"steps back",rem:e.rem},[v,b,T]=[Pt(S.weight),Pt(S.shear),Pt(S.gate)],O=`${B(w.w)}${cr(k)}`;d.replaceChildren(`An error on its way back meets the same recurrent weight once at every step. After t steps it is multiplied by wᵗ: a weight below 1 wipes it out, one above 1 blows it up, and 1 is the boundary: neither vanishes nor explodes. All three pictures share one logarithmic axis, ${me(k,"step")} back, from step ${k+1} to 1.`),c.weight.replaceChildren(g(`${O} = ${xe(v.end)}`),{falls:": below 1, the error vanishes.",grows:": above 1, the error explodes.",stays:" exactly: at 1, the error stays what it was."}[v.way],k===hr||v.way==="stays"?"":` Over ${hr+1} steps, ${hr} back: ${B(w.w)}${cr(hr)} = ${xe(hr*$)}.`),t.weight.draw({...z,lines:[{values:S.weight,kind:"main",name:`${B(w.w)}ᵗ`}],tip:_=>`t = ${_}: ${xe(S.weight[_])}`,said:c.weight.textContent});let L={falls:`shrinks from the first step on, to ${xe(b.end)}.`,grows:`grows at every step, to ${xe(b.end)}.`,turns:`first grows, to ${xe(b.most)} at step ${b.peak}, and shrinks only then, to ${xe(b.end)}.`,stays:"stays 1 as well."}[b.way];c.matrix.replaceChildren(g(`Every eigenvalue has size ${B(w.w)}.`),` The turn alone is ρᵗ, like the number: ${xe(v.end)}. The shear ${L}`);let N={values:S.shear,kind:"main",name:"shear"},E={values:S.turn,kind:"other",name:"turn"};t.matrix.draw({...z,lines:w.shear?[E,N]:[{...N,name:"turn and shear"}],marks:b.way==="turns"?[{k:b.peak,v:b.most}]:[],tip:_=>`t = ${_}: turn ${xe(S.turn[_])}, shear ${xe(S.shear[_])}`,said:c.matrix.textContent});let P=$g(M);c.gate.replaceChildren(g(`f = σ(${B(w.b,1,!0)}) = ${B(ur(w.b),3)}:`),` half is left after ${B(P,P<10?1:0)} steps, and ${xe(T.end)} after ${k}. The cell’s own path multiplies by f alone, and a gate chooses f anew at each step; held at 1 it keeps exactly 1. So an LSTM does not always keep its gradient: `,m,"."),t.gate.draw({...z,lines:[{values:xt(0,k),kind:"held",name:"f held at 1: exactly 1"},{values:S.gate,kind:"forget",name:`${B(ur(w.b),3)}ᵗ`}],tip:_=>`t = ${_}: ${xe(S.gate[_])}`,said:c.gate.textContent})}return{el:u,draw(w){let k=e.got.norms?.T;(w("size","number")||k!==f)&&y(),f=k}}}var Ad=`.sec .plot {
  cursor: default;
}
.sec .labels .name {
  font-size: var(--small);
}
.sec .labels .other {
  color: var(--ink3);
}

.logplot {
  height: 14rem;
}
.stage svg {
  position: absolute;
  left: 0;
  top: 0;
  overflow: visible;
  pointer-events: none;
}
.stage text,
.shares text {
  font-size: var(--fine);
  fill: var(--ink3);
}
.logplot .line.other {
  stroke: var(--rnn);
  stroke-width: 2;
}
.logplot .line.faint {
  stroke: var(--Ff);
  stroke-width: 1;
  opacity: 0.28;
}
.logplot .line.forget {
  stroke: var(--Ff);
}
.logplot .line.held {
  stroke: var(--Ff);
  stroke-width: 2;
  stroke-dasharray: 6 4;
}
.labels .forget,
.labels .held,
.labels .direct {
  color: var(--f);
}
.sec .labels .gates {
  color: var(--ink3);
}
.scalar .logplot {
  height: 16rem;
}
.scalar .dials {
  min-height: 3.4rem;
}
.scalar .reads {
  min-height: 5.6rem;
}

.stage {
  position: relative;
  height: 26rem;
  cursor: crosshair;
  touch-action: pan-y;
}
.stage canvas {
  position: absolute;
  image-rendering: pixelated;
}
.stage .edge {
  fill: none;
  stroke: var(--rule2);
}
.stage .title {
  font-size: 0.9375rem;
  font-weight: 600;
  fill: var(--ink);
}
.stage .halo {
  fill: none;
  stroke: var(--bg);
  stroke-width: 4;
}
.stage .here {
  fill: none;
  stroke: var(--ink);
  stroke-width: 1.5;
}
.stage .row {
  fill: var(--ink);
  font-size: var(--small);
  font-weight: 600;
}
.stage .probe {
  fill: none;
  stroke: var(--bg);
  stroke-width: 2;
  paint-order: stroke;
  outline: 1.5px solid var(--ink);
  border-radius: 50%;
}
.flow .reads {
  min-height: 2.5rem;
}
.gs .decades {
  font-size: var(--small);
  color: var(--ink3);
}
.decades i {
  width: 0.45rem;
  height: 0.8rem;
}
.gs .decades b {
  font-style: normal;
  font-weight: 600;
  color: var(--ink);
}

.spectrum .plot {
  height: 20rem;
}
.spectrum .reads {
  min-height: 4.2rem;
}
.spectrum h3 {
  min-height: 1.25rem;
}

.paths .logplot,
.paths .plot {
  height: 15.5rem;
  margin-top: 0.2rem;
}
.paths .reads {
  min-height: 4.2rem;
}
.paths .btn {
  margin-top: 0.2rem;
}
.lives {
  padding-left: 3rem;
}
.sec .lives .slide > span {
  font-style: normal;
  font-weight: 400;
  color: var(--ink2);
}
.lives small {
  color: var(--ink3);
  font-size: var(--fine);
}
.lives .strip {
  width: 100%;
  height: 2.2rem;
}
.lives .strip rect {
  fill: var(--rule2);
}
.lives .strip rect.on {
  fill: var(--Ff);
}
.lives .slide {
  grid-template-columns: minmax(0, 1fr) auto;
  column-gap: 0.6rem;
  position: relative;
}
.lives .slide > span {
  position: absolute;
  right: calc(100% + 0.4rem);
}
.labels .here {
  position: absolute;
  width: 1px;
  background: var(--ink);
}
.shares {
  width: 100%;
  height: 3.3rem;
  overflow: visible;
}
.shares .unit {
  stroke: var(--ink);
}
.shares .on {
  font-weight: 700;
  font-style: italic;
  fill: var(--bg);
  font-size: var(--small);
}
.way-cell {
  fill: var(--ink);
  background: var(--ink);
}
.way-g,
.way-n {
  fill: var(--ink3);
  background: var(--ink3);
}
.way-error {
  fill: var(--ink2);
  background: var(--ink2);
}
.way-i,
.way-r {
  fill: var(--Fi);
  background: var(--Fi);
}
.way-f,
.way-z {
  fill: var(--Ff);
  background: var(--Ff);
}
.way-o {
  fill: var(--Fo);
  background: var(--Fo);
}
.shares .on-i,
.shares .on-r,
.shares .on-o {
  fill: #000;
}
.terms {
  margin: 0.25rem 0 0;
  color: var(--ink2);
  font-size: var(--small);
  line-height: 1.5;
  min-height: 2.5rem;
}
.terms span {
  white-space: nowrap;
  margin-right: 0.7rem;
}
.terms i {
  display: inline-block;
  width: 0.7rem;
  height: 0.7rem;
  margin-right: 0.3rem;
  border-radius: 2px;
}
.terms b {
  color: var(--ink);
  font-weight: 600;
}

.found {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr));
  gap: 0.5rem 2rem;
  align-items: start;
  margin-top: 0.75rem;
}
.found caption {
  text-align: left;
  font-weight: 600;
  padding-bottom: 0.3rem;
}
.gs .found td,
.gs .found th {
  height: 2rem;
}
.found .lost td,
.found .lost th {
  color: var(--neg);
}
.found .reads {
  min-height: 5.6rem;
  padding-top: 1.4rem;
}

@media (max-width: 760px) {
  .stage {
    height: 21rem;
  }
  .sec .choice label.wide {
    grid-column: 1 / -1;
    flex: 1 1 100%;
  }
  .scalar .logplot {
    height: 16rem;
  }
  .scalar .dials,
  .scalar .reads {
    min-height: 0;
  }
  .logplot {
    height: 12rem;
  }
  .spectrum .plot {
    height: 17rem;
  }
  .gs .decades {
    flex-basis: 100%;
  }
}
.logplot .line.grows {
  stroke: var(--Fpos);
}
.logplot .line.fades {
  stroke: var(--ink3);
}

/* from the argument to the networks that show it */
.gs .scalar .link {
  background: none;
  border: 0;
  padding: 0;
  font: inherit;
  color: var(--ink);
  text-decoration: underline;
  text-underline-offset: 0.2em;
}
`;var Sg=90,Nd=1e-9,Od=["--rnn","--ink"];function Eg(e){let t=Array.from(e,Number);return{size:t.length,most:t.find(Number.isFinite)??null,above:t.filter(s=>s>Nd).length,kept:t.filter(s=>Math.abs(s)<=Nd).length,zero:t.filter(s=>!Number.isFinite(s)).length}}function Tg({above:e,kept:t,most:s,size:n}){return s===null?"nothing of any change is left":t===n?"every change keeps its size":e?e===n?"every change grows":`changes in ${me(e,"direction")} of ${n} grow, the rest shrink`:t?`changes in ${me(t,"direction")} of ${n} keep their size, the rest shrink`:"every change shrinks"}function Pd(e){let t=null,s=null,n=0,r=vt({name:"span",title:"Steps in the span",low:1,high:1,step:1,value:1,written:M=>me(M,"step")},M=>{t=M>=u()?null:M,clearTimeout(n),n=setTimeout(f,Sg)}),o=Object.fromEntries(["step","span"].map(M=>{let S=i("div",{class:"bk"}),C=i("div",{class:"labels","aria-hidden":"true"});return[M,{name:`spectrum.${M}`,of:M,target:S,labels:C,series:[],head:i("h3"),el:i("div",{class:"plot",role:"img"},S,C)}]})),a=[i("p",{class:"reads"}),i("p",{class:"reads"})],{el:l,says:c}=Oe("spectrum","Spectrum",i("span",{},re("singular values")," of the ",re("Jacobian")," of the state"),[r.el],i("div",{class:"two"},...Object.values(o).map(M=>i("div",{class:"panel"},M.head,M.el))),i("div",{class:"two"},...a)),h=()=>Math.min(e.S.t,e.P.T-2),u=()=>e.P.T-1-h(),d=()=>Math.min(t??u(),u()),f=()=>e.P.T>1&&e.ask("spectrum",{side:e.S.side,one:e.S.one,cells:["rnn",e.S.cell],from:h(),t:h()+d()});e.seen(l,f),e.embed(Object.fromEntries(Object.values(o).map(({name:M,target:S})=>[M,S]))).then(M=>{s=M;for(let S of Object.values(o))for(let C of["index","y"])s(`${S.name}.${C}`).change.connect(()=>requestAnimationFrame(()=>$(S)));m(),e.P&&w()});let p=({rem:M}=e)=>({left:Math.round(3.2*M),right:Math.round(.8*M),top:6,bottom:Math.round(1.4*M)});function m(){let{left:M,right:S,top:C,bottom:x}=p();for(let{name:A}of Object.values(o))s(A).setv({min_border_left:M,min_border_right:S,min_border_top:C,min_border_bottom:x}),s(A).toolbar.active_drag=e.small?null:"auto"}function g({name:M,of:S}){let{css:C,rem:x,fine:A,font:z}=e;cs(s,M,e),s(`${M}.x`).setv({major_label_text_color:C("--ink3"),major_label_text_font_size:`${A}px`,major_label_text_font:z}),s(`${M}.one`).line_color=C("--ink3"),Od.forEach((v,b)=>{s(`${M}.${b}`).glyph.setv({line_color:C(v),line_width:1,line_alpha:.5}),s(`${M}.${b}.mark`).glyph.setv({size:(e.small?.36:.45)*x,line_color:C(v),line_width:1.5,fill_color:C(S==="step"?"--bg":v)})})}function y(){r.set(d(),{max:u()}),r.input.disabled=u()<2}function w(){let M=e.got.spectrum;if(y(),c.replaceChildren("A change in the state comes out of a step stretched or shrunk, in each direction differently: by the singular values of the step’s Jacobian, here the largest first. Above 1 a change grows, below 1 it shrinks; over a span the factors of its steps multiply up."),!M)return;let S=M.t-M.from;o.step.head.replaceChildren(i("b",{},"One step"),` from ${M.from+1} to ${M.from+2}`),o.span.head.replaceChildren(i("b",{},me(S,"step")),` from ${M.from+1} to ${M.t+1}`),a[1].replaceChildren(Tn(e,e.S.cell));for(let C of Object.values(o))C.series=M.cells.map((x,A)=>({values:Array.from(M.array(`${x}.${C.of}`)),kind:A?"main":"other",name:Yt(e,x)}));M.cells.forEach((C,x)=>{let[A,z]=["step","span"].map(O=>Eg(o[O].series[x].values)),v=e.P.sides[M.side].units,b=A.size>v?`${A.size} values, of h and c together`:`${A.size} values of h`,T=(O,L)=>`${O}: at most ${L.most===null?"0":xe(L.most)}, ${L.above||"none"} above 1`+(L.zero?`, ${L.zero} 0 to rounding`:"");a[x].replaceChildren(i("b",{},Yt(e,C)),` (${b}). ${T("One step",A)}. ${T(me(S,"step"),z)}: ${Tg(z)}.`)});for(let C of Object.values(o))C.el.setAttribute("aria-label",a.map(x=>x.textContent).join(" ")),s&&k(C)}function k(M){let{name:S,series:C}=M,x=C.flatMap(({values:_})=>_.filter(Number.isFinite)),A=Math.min(-.1,...x),z=Math.max(.1,...x),v=.05*(z-A),b=A-v,T=z+v,O=Math.max(...C.map(({values:_})=>_.length)),L=Array.from({length:O},(_,H)=>H+1),N={t:L,low:L.map(()=>b),high:L.map(()=>T)};Od.forEach((_,H)=>N[H]=L.map((q,F)=>Number.isFinite(C[H]?.values[F])?C[H].values[F]:NaN)),N.tip=L.map((_,H)=>[`number ${H+1} by size`,...C.filter(({values:q})=>H<q.length).map(q=>`${q.name} ${Gt(q.values[H])}`)].join(`
`)),s(`${S}.source`).data=N,s(`${S}.index`).setv({start:0,end:O+1}),s(`${S}.y`).setv({start:b,end:T});let E=rs(1,O,e.small?4:6),P=T-b>2?Ys(b,T,6):[.02,.05,.1,.2,.5,1,2,5,10,20,50].filter(_=>Math.log10(_)>b&&Math.log10(_)<T).map(_=>[Math.log10(_),String(_)]);s(`${S}.ticks`).ticks=P.map(([_])=>_),s(`${S}.axis`).major_label_overrides=new Map(P),s(`${S}.marks`).ticks=E,s(`${S}.x`).major_label_overrides=new Map(E.map(_=>[_,String(_)])),g(M),$(M)}function $({name:M,series:S,labels:C,el:x}){if(!S.length)return;let A=s(`${M}.y`),z=s(`${M}.index`),v=p(),b={left:v.left,right:x.clientWidth-v.right,top:v.top,bottom:x.clientHeight-v.bottom},T=S.map(L=>i("span",{class:`name ${L.kind}`},L.name));C.replaceChildren(...T);let O=S.map(({values:L},N)=>({span:T[N],points:L.map((E,P)=>[b.left+(b.right-b.left)*(P+1-z.start)/(z.end-z.start),Number.isFinite(E)?b.top+(b.bottom-b.top)*(A.end-E)/(A.end-A.start):NaN])}));Us(O,[],{...b,left:b.left+8},e.rem,1.5)}return{el:l,draw(M){M("t")&&y(),s&&M("size")&&m(),M("spectrum","theme","size")&&w()}}}var Lg={init:"uniform",length:100},zo=".side:nth-child(1) .plot",Cn=(e={})=>()=>({...Lg,...e}),mr=(e,t)=>e.state.named[t].default,Ao=e=>e.P.T-1,jd=(e,t)=>`${B(e)}${et(t).slice(2)}`,Cg=e=>e>-3&&e<3?xe(e):et(Math.round(e)),hs=({P:e},t,s="h",n="initial")=>{let r=e.curves.find(o=>o.side===n&&o.cell===t&&o.signal===s);return Jn(r.first===null?"0":Cg(r.first))},Hd=e=>`.knobs .knob:not(${e}), .knobs fieldset:not(:has(${e})), .knobs .reset, .norms .tools .btn`,_d={of:[],example:"settings of its own",onward:["train","On to Train →"],stops:[{title:"One number, many times",says:e=>{let t=mr(e,"w"),s=Ao(e);return["An error on its way back is multiplied by the same number at every step. ",`After ${s} steps ${B(t)} has become `,Jn(`${jd(t,s)} = ${xe(Pt(xt(Math.log10(t),s)).end)}`),": nothing is left to learn from."]},act:"move w above 1.",done:({w:e})=>e>1,did:e=>{let{w:t}=e.S,s=Ao(e);return[`${jd(t,s)} = ${xe(Pt(xt(Math.log10(t),s)).end)}: it explodes. At 1 alone it stays.`]},at:".scalar .panel:nth-child(1)",state:Cn()},{title:"From a number to a matrix",says:e=>["A network multiplies by a matrix, and the size of its eigenvalues, its spectral radius ρ, is now what w was. ",`At ρ = ${B(mr(e,"w"))} a turn shrinks like the number, to `,Jn(xe(Pt(xt(Math.log10(mr(e,"w")),Ao(e))).end)),"; a shear s may grow first."],act:"move s to 1.5 or more, and see it grow before it shrinks.",done:({shear:e})=>e>=1.5,did:e=>{let{most:t,peak:s,end:n}=Pt(ca(e.S.w,e.S.shear,Ao(e)));return[`The shear grows to ${xe(t)} at step ${s}, and ends at ${xe(n)}.`]},at:".scalar .panel:nth-child(2)",state:Cn()},{title:"From a matrix to networks",says:e=>[`Each line follows an error of size 1 from the last step back to the first, in ${e.P.sides.initial.seeds} networks of one cell that have learned nothing yet. `,"At step 1 the RNN has ",hs(e,"rnn")," of it left, the LSTM ",hs(e,"lstm"),"."],act:"go to the last step, where all lines begin.",done:({t:e},{P:t})=>e===t.T-1,did:()=>["There all of the error is still there: 1. Compare how far each line falls to the left."],at:zo,lit:".norms .tools",clear:".side:nth-child(1)",state:Cn(),hand:["ArrowLeft","ArrowRight","End"]},{title:"Which curve is which",says:()=>["dL/dh is all of the error that comes back to h, on every path; dL/dc the same for the cell. ","The product of f is the cell’s own path alone: its forget gates multiplied, step by step."],act:"show the product of f.",done:({show:e})=>e.includes("f"),did:e=>["In the LSTM the product of f comes to ",hs(e,"lstm","kept"),", all paths together to ",hs(e,"lstm"),"."],at:".norms .tools .seg",lit:zo,clear:".side:nth-child(1)",state:Cn()},{title:"An LSTM can vanish too",says:e=>[`It keeps an error as far as its forget gates stand open: near ${B(ur(mr(e,"bias")))} at a bias of ${B(mr(e,"bias"),1,!0)}, `,`near ${B(ur(0))} at 0.`],act:"move the forget-gate bias to 0.",done:({bias:e})=>e<=0,did:e=>["Now the LSTM has ",hs(e,"lstm")," of the error left at step 1."],at:".knob.bias",lit:zo,folds:Hd(".bias"),clear:".side:nth-child(1)",state:Cn({show:["h","f"]}),free:["bias"]},{title:"A gate held at 1",says:()=>["Where f is exactly 1 the cell hands on what comes: the “constant error carousel”. ","A trained network moves its gates at every word."],act:"tick “Hold f at 1”.",done:({hold:e})=>e===!0,did:e=>["The product of f is ",hs(e,"lstm","kept"),", and the LSTM’s dL/dc ",hs(e,"lstm","c"),"."],at:".knob.hold",lit:zo,folds:Hd(".hold"),clear:".side:nth-child(1)",state:Cn({show:["h","f"]}),free:["hold"]},{title:"Before and after training",says:e=>{let{learn:t}=e.network;return[`Left the networks before, right after they learned “${e.network.title}”. `,`It was learned by ${Co(t,"lstm")} of the LSTM and ${Co(t,"rnn")} of the RNN, yet the LSTM’s dL/dh is `,hs(e,"lstm","h","trained"),"."]},act:"show the product of f: what the cell itself keeps.",done:({show:e})=>e.includes("f"),did:e=>["Training raised the LSTM’s product of f from ",hs(e,"lstm","kept")," to ",hs(e,"lstm","kept","trained"),": the cell keeps, even where dL/dh is small."],at:".norms .tools .seg",lit:".sides, .readout",state:()=>({})}]};var zg={engine:"backpropagation",differences:"central differences",complex:"complex step"},Fd=.001,Ag=e=>e===null?"–":xe(Math.log10(e));function Ng({engine:e,resolved:t,error_differences:s,error_complex:n}){let r=n!==null&&n<Fd;return e===null?["The gradient is exactly 0 here.",r?"The complex step finds none either.":""]:r?t?s!==null&&s<Fd?["They agree.","Central differences and the complex step both find what backpropagation did, of this one network."]:["They do not agree.","Central differences find something else."]:e<-6?["Differences cannot see a gradient this small.","They subtract two values that agree in nearly all 16 digits of a float64, so what they find is rounding. The complex step subtracts nothing, and finds the same."]:["Differences cannot tell here.","Half the step finds another slope: the state bends too sharply within it. The complex step finds the same."]:["They do not agree.","The complex step finds something else."]}function qd(e){let t={cell:null,signal:"h",side:null,t:null},s=(x,A)=>{let z=i("select",{"aria-label":x});return z.addEventListener("change",()=>{A(z.value),S()}),z},n=s("Cell",x=>t.cell=x),r=s("Side",x=>t.side=x),o={h:"dL/dh",c:"dL/dc"},a=Qe("Gradient",o,x=>{t.signal=x,S()},o),l=i("input",{type:"number",class:"number",min:1,step:1,inputmode:"numeric","aria-label":"Step",autocomplete:"off"});l.addEventListener("input",()=>{t.t=l.value===""?null:Math.max(0,Math.min(e.P.T-1,Math.round(Number(l.value))-1))}),l.addEventListener("change",()=>l.value=k().t+1),l.addEventListener("keydown",x=>x.key==="Enter"&&M());let c=i("button",{type:"button",class:"btn start"},"Check against differences");c.addEventListener("click",()=>M());let h=i("caption"),u=i("tbody"),d=i("table",{},h,i("thead",{},i("tr",{},...["found by","size","relative error"].map(x=>i("th",{scope:"col"},x)))),u),f=i("p",{class:"reads",role:"status"}),p=null,m=null,g=(x,A,z="")=>i("label",{class:z},i("span",{},x),A),{el:y,says:w}=Oe("verify","Verify","any point of the plots, found again without backpropagation",[],i("div",{class:"choice"},g("Cell",n),a.el,g("Side",r,"wide"),g("Step",l),c),i("div",{class:"found"},d,f));w.replaceChildren("A check without backpropagation: nudge one number of the state up and down, run the network forward, see how the loss changes. The complex step nudges it by an imaginary amount instead, so that nothing has to be subtracted. In a terminal: ",i("code",{},"gatescope gradients MODEL TEXT --verify"),".");let k=()=>({cell:t.cell??e.S.cell,signal:t.signal,side:t.side??e.S.side,t:Math.min(e.P.T-1,t.t??e.S.t)}),$=x=>e.P.curves.some(A=>A.cell===x&&A.signal==="c");function M(){let{one:x}=e.S,A=e.seeds(k().side).length;e.ask("verify",{...k(),one:Math.min(x,A-1)})}function S(){let x=[...new Set(e.P.curves.filter(z=>z.side===k().side).map(z=>z.cell))];x.includes(k().cell)||(t.cell=x[0]),$(k().cell)||(t.signal="h");let A=(z,v,b)=>{z.replaceChildren(...v.map(([T,O])=>i("option",{value:T},O))),z.value=b};A(n,x.map(z=>[z,Yt(e,z)]),k().cell),A(r,Object.entries(e.P.sides).map(([z,{title:v}])=>[z,v??z]),k().side),a.set(k().signal);for(let z of a.el.children)z.disabled=!$(k().cell)&&z.textContent==="dL/dc";l.max=e.P.T,(t.t===null||l.getRootNode().activeElement!==l)&&(l.value=k().t+1)}function C(){if(h.textContent=m?`‖dL/d${m.signal}‖ at step ${m.t+1}, ${Yt(e,m.cell)}, ${e.P.sides[m.side]?.title??m.side}, seed ${e.seeds(m.side)[m.one]}`:"Nothing checked yet",u.replaceChildren(...Object.entries(zg).map(([z,v])=>i("tr",{class:m&&z==="differences"&&!m.resolved?"lost":""},i("th",{scope:"row"},v),i("td",{},m?Gt(m[z]):"–"),i("td",{},z==="engine"?"":m?Ag(m[`error_${z}`]):"–")))),!m)return void f.replaceChildren("Choose a point and press the button.");let[x,A]=Ng(m);f.replaceChildren(i("b",{},x),` ${A} Each number was moved by ${xe(Math.log10(m.step))} either way.`)}return{el:y,draw(x){let{t:A,cell:z,side:v}=e.S,b=`${A} ${z} ${v}`;b!==p&&Object.assign(t,{cell:null,side:null,t:null}),p=b,x("norms","detail","t")&&S(),x("norms")&&(m=null),x("verify")&&(m=e.got.verify),x("norms","verify")&&C(),x("busy","lost")&&(c.disabled=e.busy.has("verify")||!e.connected)}}}var Og=["norms","flow","spectrum","paths","verify","knobs","t","detail","lines","number","theme","size"],Pg={t:["t"],side:["detail"],one:["detail"],cell:["detail"],shown:["lines"],off:["lines"],w:["number"],shear:["number"],b:["number"],theme:["theme"]},jg={scalar:zd,flow:hd,spectrum:Pd,paths:Ed,verify:qd},da=class extends dt{said={};keys;constructor(t){super(t,ud+Ad);let{state:s}=this,{t:n,side:r,one:o,cell:a,w:l,shear:c,b:h,show:u,off:d}=s.usual("view"),{theme:f}=this.S;this.S={t:n,side:r,one:o,cell:a,w:l,shear:c,b:h,theme:f,shown:this.curves(u),off:new Set(d)},this.questions=new ht(z=>this.tell(z)),this.got={},this.targets={},this.figures=new Promise(z=>this.made=z),this.near=new En("160px"),this.K=this.wish=this.usual=s.usual("server"),this.came=vs(s);let p=z=>z(this),[m,g,y,w,k,$,M,S]=[Mt,vd,bd,fd,Cd,yd,kd,$d].map(p);this.sections=Object.fromEntries(Object.entries(jg).map(([z,v])=>[z,p(v)]));let{scalar:C,...x}=this.sections,A=Object.values(x);this.parts=[m,C,g,y,w,k,$,...A,M,S],this.time=w.el,this.status=i("p",{class:"unseen",role:"status"}),this.networks=i("section",{class:"ask real","aria-label":"Networks"},i("h2",{},"Networks ",i("small",{},"the same in real ones: many numbers, and gates")),g.el),this.main=i("main",{},C.el,this.networks,y.el,i("div",{class:"right"},i("section",{class:"first","aria-label":"Gradient norms through time"},w.el,k.el),$.el,...A.map(z=>z.el),M.el)),this.root.append(ss(this),i("div",{class:"ask above"},m.el),this.main,S.el,this.status),this.listen(),yn(this.setup.figures,this.targets).then(this.made),this.receive(this.model.payload,!0),this.model.on("progress",()=>{for(let[z,v]of Object.entries(this.model.progress))this.sections[z]?.el.style.setProperty("--done",v)})}close(){this.near.close(),this.questions.stop()}get touches(){return Pg}get guide(){return _d}unvisited(){return Object.entries(this.sections).filter(([t])=>t!=="scalar"&&!this.got[t]).map(([,{el:t}])=>t)}get notices(){return Object.values(this.said).flat()}set notices(t){this.said={all:t}}get meanwhile(){return"What is shown stays."}get behind(){return this.P!==null&&this.questions.busy.has("norms")}get whose(){return"The curves are still of the settings before."}ask(t,s={}){let n=JSON.stringify([this.wish,s]);this.closed||this.questions.asked(t,n)||(this.questions.ask(t,{knobs:this.wish,...s},{key:n}),this.mark(),this.draw(new Set(["busy"])))}receive(t,s=!1){let[n,r]=os(t),{want:o}=n,a=!this.P;if(s&&!r.length)return this.wish=n.knobs,this.questions.ask(o,{knobs:n.knobs}),this.waits();let l=s?this.questions.opened(n):this.questions.take(n);if(!l)return;let c=new Set([o,"busy","notice"]);if(this.said[o]=n.notices,n.file)$t(n.file,r,"text/csv"),this.questions.forget(o);else{let{picture:h}=is(t);o==="norms"?this.accept(l,n.knobs,h,c,a):this.got[o]=h}this.draw(c)}accept(t,s,n,r,o){if((o||JSON.stringify(t.request.knobs)===JSON.stringify(this.wish))&&(this.wish={...s}),t.key=JSON.stringify([s,{}]),this.K=s,r.add("knobs"),!n)return;let a=this.P,{S:l}=this;if(this.P=this.got.norms=n,o&&(this.text=s.text),this.shown=t.from,o){this.read(),this.resetView();let{given:c}=this.state.asked;Object.keys(this.usual).some(u=>c.has(u)&&!["text","networks"].includes(u))&&this.inPage&&this.networks.scrollIntoView()}else l.t=l.t>0&&l.t===a.T-1?n.T-1:Math.min(l.t,n.T-1),this.said.address=[],this.returning&&this.read(this.state.asked.said.server),this.returning=!1;l.one=Math.min(l.one,this.seeds(l.side).length-1),l.cell=this.beside(l.side,l.cell);for(let c of o?Og:["t","detail","lines","number"])r.add(c)}seeds(t){let s=t==="initial"&&this.K.init!=="start";return Array.from({length:this.P.sides[t].seeds},(n,r)=>s?this.K.seed+r:r)}get cells(){return Object.keys(this.setup.cells)}get network(){return this.setup.networks[this.K.networks]}beside(t,s){return this.P.curves.some(n=>n.side===t&&n.cell===s)?s:"lstm"}turn(t,s=!1){this.wish={...this.wish,...t},this.entry||=s,this.turning??=requestAnimationFrame(()=>{this.turning=null,this.ask("norms"),this.entry&&=this.busy.has("norms")}),this.draw(new Set(["knobs"]))}seen(t,s){this.near.seen(t,()=>this.P&&s())}embed(t){return Object.assign(this.targets,t),this.figures}passes(){let{text:t,networks:s}=this.wish;return Wr(this.came,{text:t,opened:this.text,task:s})}get values(){return this.with(this.K)}get wished(){return this.with(this.wish)}with(t){let{S:s,setup:n}=this,{t:r,side:o,one:a,cell:l,theme:c,shown:h,w:u,shear:d,b:f}=s,p=Object.keys(h).filter(g=>h[g]),m={t:r,side:o,one:a,cell:l,theme:c,show:p,off:[...s.off],w:u,shear:d,b:f,tour:this.tour.at};return{...t,...m,...Dr(this.passes(),t.text,n.models),task:null}}curves(t){let{choices:s}=this.state.named.show;return Object.fromEntries(s.map(n=>[n,t.includes(n)]))}read(t=[]){let{S:s,P:n,state:r}=this,{side:o,cell:a,show:l,off:c,w:h,shear:u,b:d}=r.asked.values;this.said.address=[...t,...r.asked.said.view],Object.assign(s,{side:o,cell:a,w:h,shear:u,b:d,shown:this.curves(l),off:new Set(c)}),s.t=r.place("t",n.T,0,this.said.address),s.one=r.place("one",this.seeds(o).length,0,this.said.address)}back({values:t}){this.wish=Object.fromEntries(Object.keys(this.usual).map(s=>[s,t[s]])),this.entry=!1,this.questions.forget("norms"),this.ask("norms")}resetView(t=this.measure()){Object.assign(this,t)}resize(){let t=this.measure();!this.P||!t.width||Object.keys(t).every(s=>t[s]===this[s])||(this.resetView(t),this.draw(new Set(["size"])))}draw(t){let s=(...n)=>n.some(r=>t.has(r));for(let n of this.P?this.parts:this.parts.slice(0,2))Tt(n,t);this.P&&(s("busy")&&this.waits(),s("norms","detail","t")&&this.near.turned(),Object.assign(this.host.dataset,{ready:"true",t:this.S.t,seq:this.shown,steps:this.P.T}),this.settled&&(this.keep(this.entry),this.entry=!1))}waits(){let{busy:t,root:s,main:n}=this;s.classList.toggle("busy",t.has("norms")),n.setAttribute("aria-busy",String(t.size>0));for(let[r,{el:o}]of Object.entries(this.sections))o.classList.toggle("waiting",t.has(r)),t.has(r)||o.style.removeProperty("--done")}get settled(){return super.settled&&!this.turning&&!this.busy.has("norms")}go(t){this.P&&this.set({t:Math.max(0,Math.min(this.P.T-1,t))})}moves(){return{ArrowLeft:()=>this.go(this.S.t-1),ArrowRight:()=>this.go(this.S.t+1),Home:()=>this.go(0),End:()=>this.go(this.P.T-1),"?":()=>this.keys(),...this.tour.moves,w:()=>this.meanings.walk()}}},Rd={render:e=>void new da(e)};var No=`/* the arrays of a layer to one scale: kit/shapes.mjs */
.room {
  overflow: hidden;
}
.gs .room figure {
  margin: 0 0 0.4rem;
}
.gs .room figcaption {
  color: var(--ink2);
  margin-bottom: 0.25rem;
}
.gs .room figcaption b {
  color: var(--ink);
  font-weight: 600;
}
.room text {
  font-size: var(--fine);
  fill: var(--ink2);
}
.room .name {
  fill: var(--ink);
  font-weight: 600;
}
.room .sign {
  text-anchor: middle;
  fill: var(--ink3);
}
.room .in {
  fill: var(--ink);
}
.array {
  fill: var(--rnn);
  fill-opacity: 0.22;
  stroke: var(--rnn);
  stroke-width: 1;
}
.array.vector {
  fill-opacity: 0.55;
}
.array.of-f {
  fill: var(--Ff);
  stroke: var(--Ff);
}
.array.of-i {
  fill: var(--Fi);
  stroke: var(--Fi);
}
.array.of-o {
  fill: var(--Fo);
  stroke: var(--Fo);
}
.array.of-r {
  fill: var(--Fr);
  stroke: var(--Fr);
}
.array.of-z {
  fill: var(--Fz);
  stroke: var(--Fz);
}
`;function Dd(e,t,s){if(t===null||t==="")return null;if(!e||!/^-?\d{1,9}(\.\d{1,6})?$/.test(t))return;let n=Number(t),r=(l,c)=>Number.isInteger(n)&&n>=l&&n<=c;if(e.kind==="choice")return r(1,e.choices.length)?n-1:void 0;if(e.kind==="word")return r(0,s-1)?n:void 0;let[o,a]=zn(e);return n>=o&&n<=a?n:void 0}function ha(e,t){return!e||t===null||t===void 0?null:String(e.kind==="choice"?t+1:e.kind==="number"?Number(t.toFixed(2)):t)}function zn({right:e,share:t}){if(t)return[0,1];let s=[1,2,3,5,10,20,50,100].find(n=>Math.abs(e)<.95*n)??1e3;return[-s,s]}var Oo=(e,t)=>e.kind==="number"?Math.abs(t-e.right):+(t!==e.right);function Po(e,t){let[s,n]=zn(e);return e.kind==="number"?Oo(e,t)<=.1*(n-s):t===e.right}var Id=e=>e.map(({text:t})=>t).join("");function Bd(e,t,s,n,r){let o=a=>s.kind==="choice"?Id(s.choices[a]):s.kind==="word"?r[a]??String(a):a.toFixed(2);return{lesson:e,step:t+1,question:Id(s.question),guess:o(n),truth:o(s.right),right:Po(s,n)}}var ua=e=>({right:e.filter(({right:t})=>t).length,all:e.length}),Wd=["lesson","step","question","guess","truth","right"],_g=e=>{let t=String(e),s=/^[=+@\t\r-]/.test(t)&&!/^-?[\d.]+$/.test(t)?`'${t}`:t;return/[",\n\r]/.test(s)?`"${s.replaceAll('"','""')}"`:s},Vd=e=>`${[Wd,...e.map(t=>Wd.map(s=>t[s]))].map(t=>t.map(_g).join(",")).join(`\r
`)}\r
`,Ud=e=>`${JSON.stringify({...ua(e),answers:e},null,1)}
`;function Fg(e,t){let[s,n]=zn(e),r=a=>(a-s)/(n-s),o=s<0?[s,s/2,0,n/2,n]:[0,.25,.5,.75,1];return{guess:r(t),truth:r(e.right),ticks:o.map(a=>({value:a,at:r(a)}))}}var jo=416,Ho=22,gs=40;function Gd(e,t,s){let n=Fg(t,s),r=u=>Ho+u*(jo-2*Ho),[o,a]=[n.guess,n.truth].map(r),l=Math.abs(o-a)<200,c=u=>Math.max(72,Math.min(jo-72,u)),h=(u,d,f,p)=>W("text",{x:c(u),y:f,"text-anchor":"middle",class:p},d);return W("svg",{viewBox:`0 0 ${jo} ${l?106:76}`,class:"gap",role:"img","aria-label":e.verdict},W("path",{d:`M${Ho} ${gs}H${jo-Ho}`,class:"rule"}),n.ticks.flatMap(({value:u,at:d})=>[W("path",{d:`M${r(d)} ${gs-5}v10`,class:"rule"}),W("text",{x:r(d),y:gs+(l?58:28),"text-anchor":"middle",class:"tick"},B(u))]),W("path",{d:`M${o} ${gs}H${a}`,class:"between"}),W("circle",{cx:o,cy:gs,r:7,class:"mine"}),W("circle",{cx:a,cy:gs,r:7,class:"truth"}),h(a,`${e.say("truth")} ${B(t.right)}`,gs-16,"strong"),h(o,`${e.say("your guess")} ${B(s)}`,l?gs+28:gs-16,""))}function Yd(e,t,s,n){return!t||s===null?"":t.kind==="number"&&Oo(t,s)>=.005?e(Po(t,s)?"near":"miss",{n:B(Oo(t,s))}):Po(t,s)?e("hit"):t.kind==="word"?e("missed word",{guess:n[s]??"?",truth:n[t.right]??"?"}):e("missed")}var Kd=`/* The lessons: a list, or a step with a short text at the left and one large picture at the right. */
.gs main.learn {
  display: grid;
  grid-template-columns: 26rem minmax(0, 1fr);
  grid-template-rows: auto 1fr;
  column-gap: 3.5rem;
  max-width: 86rem;
  margin: 0 auto;
  padding: 0.9rem 2.5rem 1.2rem;
  align-items: stretch;
}
.listing main.learn {
  display: block;
  max-width: 62rem;
}
.busy main.learn {
  opacity: 0.6;
}
.learn > .notice {
  grid-column: 1 / -1;
  margin-bottom: 0.5rem;
}
.learn .top {
  grid-column: 1 / -1;
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0.4rem 1.5rem;
  padding-bottom: 0.8rem;
  color: var(--ink2);
}
.learn .crumb {
  margin: 0;
  margin-right: auto;
}
.learn .crumb b {
  color: var(--ink);
  font-weight: 600;
}
.learn a,
.learn .lk {
  color: inherit;
  text-decoration: underline;
  text-decoration-color: var(--rule2);
  text-underline-offset: 0.2em;
}
.learn a:hover {
  text-decoration-color: currentColor;
}
.dots {
  display: flex;
  gap: 0.1rem;
}
.learn .dots a {
  width: 1.5rem;
  height: 1.5rem;
  display: grid;
  place-items: center;
}
.dots a::after {
  content: "";
  width: 0.62rem;
  height: 0.62rem;
  border-radius: 9px;
  border: 1.75px solid var(--ink3);
}
.dots a.done::after {
  background: var(--ink3);
}
.learn .dots a[aria-current] {
  width: 2.1rem;
}
.dots a[aria-current]::after {
  width: 1.5rem;
  background: var(--ink);
  border-color: var(--ink);
}
.langs {
  display: inline-flex;
  gap: 0.1rem;
}
.gs .langs button {
  border: 0;
  border-radius: 5px;
  background: none;
  color: var(--ink2);
  padding: 0.15rem 0.5rem;
  min-height: 1.75rem;
}
.gs .langs button[aria-pressed="true"] {
  background: var(--sunk);
  color: var(--ink);
  font-weight: 600;
}

/* ---- the text */
.learn .text {
  /* an address of a source may be longer than a line */
  overflow-wrap: anywhere;
  grid-column: 1;
  display: flex;
  flex-direction: column;
  min-width: 0;
  font-size: 1.1875rem;
  line-height: 1.46;
  letter-spacing: -0.006em;
}
.learn .text > p,
.learn .text p {
  margin: 0 0 0.8rem;
  text-wrap: pretty;
}
.learn ul {
  margin: 0 0 0.8rem;
  padding-left: 1.2rem;
}
.gs .learn .kick {
  margin: 0 0 0.3rem;
  font-size: 0.9375rem;
  color: var(--ink2);
}
.gs .learn h2.title {
  font-size: 2.25rem;
  line-height: 1.1;
  font-weight: 700;
  letter-spacing: -0.03em;
  margin: 0 0 0.9rem;
  text-wrap: balance;
  outline: none;
}
.learn code {
  font-family: var(--mono);
  font-size: 0.88em;
}
.gs .learn .lk {
  border: 0;
  background: none;
  padding: 0;
  font-weight: 650;
  text-decoration: underline 2px currentColor;
  text-underline-offset: 0.18em;
  line-height: inherit;
  text-align: inherit;
  border-radius: 2px;
}
.gs .learn .lk.s-f {
  color: var(--f);
}
.gs .learn .lk.s-i {
  color: var(--i);
}
.gs .learn .lk.s-o {
  color: var(--o);
}
.gs .learn .lk.s-r {
  color: var(--r);
}
.gs .learn .lk.s-z {
  color: var(--z);
}
.learn .lk.hot,
.learn .lk[data-light]:hover {
  background: color-mix(in srgb, currentColor 14%, transparent);
  box-shadow: 0 0 0 0.16em color-mix(in srgb, currentColor 14%, transparent);
}
.gs .learn .lk.go,
.gs .learn .lk.again,
.gs .learn .take .lk {
  text-decoration: underline 1.5px var(--rule2);
  font-weight: inherit;
}
.learn .lk.go[aria-disabled="true"] {
  color: var(--ink3);
  cursor: default;
}
.asking {
  border-top: 2px solid var(--ink);
  padding-top: 0.8rem;
  margin-top: 0.2rem;
}
.gs .asking h3 {
  font-size: 1.1875rem;
  font-weight: 650;
  line-height: 1.35;
  margin: 0 0 0.7rem;
}
.opts {
  display: flex;
  flex-direction: column;
  gap: 0.45rem;
  margin-bottom: 0.8rem;
}
.gs .opt {
  display: flex;
  align-items: center;
  gap: 0.8rem;
  text-align: left;
  border: 1.5px solid var(--rule2);
  background: var(--surf);
  border-radius: 9px;
  padding: 0.5rem 0.8rem;
  min-height: 2.75rem;
  font-size: 1.0625rem;
  line-height: 1.3;
}
.gs .opt:not([aria-disabled="true"]):hover {
  border-color: var(--ink);
}
.opt kbd {
  flex: none;
  display: grid;
  place-items: center;
  width: 1.5rem;
  height: 1.5rem;
  border-radius: 50%;
  border: 1.5px solid var(--ink3);
  font: 600 max(0.8125rem, 12px) / 1 var(--font);
}
.opt.mine kbd {
  background: var(--ink);
  border-color: var(--ink);
  color: var(--bg);
}
.opt .w {
  margin-left: auto;
  font-size: 0.875rem;
  color: var(--ink2);
  text-align: right;
}
.gs .opt.true {
  border-color: var(--ink);
  box-shadow: inset 0 0 0 1px var(--ink);
  font-weight: 650;
}
.opt.off:not(.mine) .w {
  white-space: nowrap;
}
.opt.true .w {
  color: var(--ink);
}
.gs .opt.off {
  border-color: var(--rule);
  color: var(--ink3);
}
.gs .opt.off.mine {
  color: var(--ink);
  border-color: var(--ink3);
}
.gs .opt[aria-disabled="true"] {
  cursor: default;
}
.gs .learn .how {
  font-size: 0.9375rem;
  color: var(--ink2);
  margin: 0.1rem 0 0.6rem;
}
.number {
  margin-bottom: 0.9rem;
}
.number label {
  display: grid;
  grid-template-columns: 1fr auto;
  align-items: center;
  gap: 0.2rem 1rem;
  font-size: 1rem;
}
.number label span {
  grid-column: 1 / -1;
  color: var(--ink2);
}
.number input,
.hand input {
  width: 100%;
  min-width: 5rem;
  height: 2.2rem;
  accent-color: var(--ink);
}
.number output {
  font-size: 1.3rem;
  font-weight: 650;
  min-width: 3.4rem;
  text-align: right;
}
.gs .number .ends {
  display: flex;
  justify-content: space-between;
  width: calc(100% - 4.4rem);
  font-size: 0.875rem;
  color: var(--ink3);
  margin: 0 0 0.7rem;
}
.gs .learn .btn.main {
  background: var(--ink);
  border-color: var(--ink);
  color: var(--bg);
}
.told:not(:empty) {
  padding-top: 0.2rem;
}
.learn .all {
  font-size: 1rem;
  color: var(--ink2);
}
.scored {
  font-size: 1rem;
  margin: 0.8rem 0 0;
}
.scored .take {
  color: var(--ink2);
}
.learn .foot {
  position: sticky;
  z-index: 5;
  bottom: 0;
  height: auto;
  background: var(--bg);
  padding-bottom: 0.6rem;
  display: flex;
  justify-content: space-between;
  gap: 1rem;
  margin-top: auto;
  padding-top: 1.2rem;
}
.learn .foot .btn {
  border-width: 1.5px;
  border-radius: 9px;
  padding: 0.5rem 1.1rem;
  min-height: 2.75rem;
  font-size: 1.0625rem;
  font-weight: 600;
  white-space: normal;
}
.learn .foot .btn:first-child {
  flex: none;
  align-self: flex-end;
  white-space: nowrap;
}
.learn .foot .btn:last-child {
  margin-left: auto;
  text-wrap: balance;
}

/* ---- the picture */
.learn .stage {
  grid-column: 2;
  min-width: 0;
  display: flex;
  flex-direction: column;
}
.sent {
  font-size: 1.3rem;
  line-height: 1.7;
  letter-spacing: -0.01em;
  margin: 0 0 0.5rem;
}
.gs .tk {
  position: relative;
  border: 0;
  background: none;
  padding: 0.02em 0.12em 0.06em;
  margin: 0 -0.12em;
  border-radius: 0.3em;
  line-height: 1.25;
}
.gs .tk.todo {
  color: var(--ink3);
}
.gs .tk.here {
  background: var(--ink);
  color: var(--bg);
  font-weight: 650;
  padding: 0.06em 0.34em 0.1em;
  margin: 0;
}
.tk[aria-disabled="true"] {
  cursor: default;
}
.tk.picks:hover,
.wd.picks:hover .t {
  box-shadow: inset 0 0 0 1.5px var(--ink);
}
.learn .cap {
  display: flex;
  justify-content: space-between;
  gap: 1rem;
  margin: 0 0 0.6rem;
  color: var(--ink2);
  font-size: 1rem;
}
.learn .cap b {
  color: var(--ink);
}
.learn .holder {
  min-width: 0;
}
.learn .cell {
  contain: layout style;
  border-radius: 6px;
}
.learn .cell svg {
  width: 100%;
  height: auto;
  overflow: visible;
}
.learn .later {
  visibility: hidden;
}
.missing {
  fill: var(--bg);
  stroke: var(--ink);
  stroke-width: 2;
  stroke-dasharray: 6 5;
}
.learn .over text {
  fill: var(--ink);
  font-weight: 650;
}
.learn .ring {
  fill: none;
  stroke: var(--ink);
  stroke-width: 2.75;
}
.learn .lit.wire {
  stroke-width: 4;
}
.learn .strip {
  --size: 1.14rem;
  --least: 1.95rem;
  --bore: 1.4rem;
  --valve: 1.24rem;
  flex-wrap: wrap;
  row-gap: 1.7rem;
  margin: 0 0 1.2rem;
  padding-top: 0.2rem;
}
.learn .holder > .piped .strip {
  --size: 1.7rem;
  --least: 2.9rem;
  --bore: 2.3rem;
  --valve: 2rem;
  row-gap: 2.6rem;
  padding-top: 1.2rem;
}
.learn .wd {
  flex-grow: 0;
}
.learn .wd .t {
  padding-left: 0.24em;
  padding-right: 0.24em;
}
.learn .wd.picks {
  color: var(--ink);
  cursor: pointer;
}
.learn .wd.mine .t,
.gs .tk.mine {
  outline: 2px dashed var(--ink);
  outline-offset: 1px;
}
.learn .wd.true .t,
.gs .tk.true {
  box-shadow: inset 0 -3px 0 var(--ink);
  font-weight: 650;
}
.mk {
  position: absolute;
  z-index: 3;
  left: 50%;
  top: 100%;
  transform: translateX(-50%);
  white-space: nowrap;
  font-size: var(--small);
  font-weight: 600;
  line-height: 1.3;
  letter-spacing: 0;
  color: var(--ink);
  background: var(--bg);
  padding: 0 0.2rem;
}
.tk .mk {
  top: 92%;
}
.wd.mine:not(.true) .mk {
  top: auto;
  bottom: 100%;
}
.tk.mine:not(.true) .mk {
  top: auto;
  bottom: 88%;
}
.wd.asks .p::after {
  content: "?";
  position: absolute;
  inset: -3px 1px -3px 0.3rem;
  z-index: 1;
  display: grid;
  place-items: center;
  font-weight: 700;
  font-size: 1.06rem;
  line-height: 1;
  border: 2px dashed var(--ink);
  border-radius: 5px;
  background: var(--bg);
}
.litgate .v {
  outline: 2.5px solid var(--ink);
  outline-offset: 1px;
  border-radius: 50%;
}
.litpipe .p {
  outline: 2.5px solid var(--ink);
  outline-offset: 0;
}
.mapped .cover {
  position: absolute;
  z-index: 8;
  top: 2.7rem;
  bottom: 0;
  right: 0;
  display: grid;
  place-items: center;
  background: var(--bg);
  border: 2px dashed var(--ink);
  border-radius: 6px;
  font-size: 1.8rem;
}
.mapped.open .gl .v,
.mapped.open .foot .m,
.mapped.open .beliefs {
  visibility: hidden;
}
/* a word's hue says the mean of what is asked for */
.gs .mapped.open .tok:not(.cur) {
  background: var(--sunk) !important;
  color: var(--ink) !important;
}
/* what a probe reads out of the memory is another lesson */
.gs .mapped .memoryrow {
  display: none;
}
.mapped .gl.lit {
  outline: 2px solid var(--ink);
  outline-offset: 2px;
  border-radius: 3px;
}
.learn .eq {
  display: flex;
  align-items: flex-end;
  justify-content: flex-start;
  gap: 1.1rem;
  min-height: 0;
  padding: 0.4rem 0;
  margin-top: 0.5rem;
  border-bottom: 0;
  border-top: 1px solid var(--rule);
}
.learn .term {
  display: flex;
  flex-direction: column;
  align-items: center;
  line-height: 1.1;
}
.learn .sy {
  font-size: 0.875rem;
  color: var(--ink2);
  min-height: 1.15rem;
  white-space: nowrap;
  font-style: italic;
}
.learn .va {
  font-size: 1.3rem;
  font-weight: 600;
  letter-spacing: -0.02em;
  white-space: nowrap;
}
.learn .op .va {
  font-weight: 400;
  color: var(--ink2);
}
.learn .after {
  display: flex;
  flex-wrap: wrap;
  gap: 0.1rem 2rem;
  border-top: 1px solid var(--rule);
  padding-top: 0.5rem;
  margin-top: 0.3rem;
  font-size: 1.0625rem;
}
.learn .after p {
  margin: 0;
}
.learn .after small {
  color: var(--ink2);
}
.asking .gap {
  width: 100%;
  height: auto;
  margin: 0 0 0.9rem;
}
.gap text {
  font-size: 16px;
  fill: var(--ink);
}
.gap .tick {
  fill: var(--ink3);
}
.gap .strong {
  font-weight: 650;
}
.gap .rule {
  fill: none;
  stroke: var(--rule2);
  stroke-width: 1.75;
}
.gap .between {
  fill: none;
  stroke: var(--ink3);
  stroke-width: 4;
}
.gap .mine {
  fill: var(--bg);
  stroke: var(--ink);
  stroke-width: 2.25;
  stroke-dasharray: 3.5 2.6;
}
.gap .truth {
  fill: var(--ink);
}
.learn .turns {
  display: grid;
  grid-template-columns: auto minmax(0, 1fr);
  column-gap: 1rem;
  border-top: 1px solid var(--rule);
  margin-top: 0.5rem;
  padding-top: 0.5rem;
}
.gs .turns h3 {
  grid-row: 1 / span 9;
  font-size: 1.0625rem;
  font-weight: 650;
  margin: 0.35rem 0 0;
}
.turns > :not(h3) {
  grid-column: 2;
}
.hand {
  display: grid;
  grid-template-columns: minmax(12rem, auto) minmax(5rem, 1fr) 3.2rem;
  align-items: center;
  gap: 1rem;
  font-size: 1.0625rem;
}
.hand i {
  font-weight: 650;
}
.hand output {
  font-size: 1.25rem;
  font-weight: 650;
  text-align: right;
}
.gs .F-f {
  accent-color: var(--Ff);
}
.gs .F-i {
  accent-color: var(--Fi);
}
.gs .F-o {
  accent-color: var(--Fo);
}
.gs .F-z {
  accent-color: var(--Fz);
}
.gs .F-r {
  accent-color: var(--Fr);
}
.turns .ways {
  display: flex;
  flex-wrap: wrap;
  gap: 0.3rem 1.2rem;
  align-items: center;
  margin: 0.3rem 0 0;
  color: var(--ink2);
}

/* ---- what comes next */
.nextly {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
  gap: 0 3rem;
}
.nexts {
  max-width: 34rem;
  margin: 1rem 0;
}
.gs .nexts h3 {
  font-size: 1.0625rem;
  font-weight: 600;
  margin: 0 0 0.8rem;
}
.answers {
  list-style: none;
  margin: 0;
  padding: 0;
}
.answers li {
  position: relative;
  display: flex;
  justify-content: space-between;
  padding: 0.5rem 0 0.6rem;
  font-size: 1.4rem;
  line-height: 1.2;
  box-shadow: inset 0 -0.35rem 0 var(--sunk);
}
.answers li:first-child {
  font-size: 2.1rem;
  font-weight: 680;
}
.answers .bar {
  position: absolute;
  left: 0;
  bottom: 0;
  height: 0.35rem;
  min-width: 2px;
  background: var(--ink);
}
.answers li.missing {
  box-shadow: none;
  border: 2px dashed var(--ink);
  border-radius: 6px;
  justify-content: center;
}
.answers .missing .bar {
  display: none;
}

/* ---- the list */
.shelf .top {
  justify-content: space-between;
  padding: 1.4rem 0 0;
}
.gs .shelf h2.title {
  font-size: 2.75rem;
  margin: 0;
  color: var(--ink);
}
.shelf .lead {
  font-size: 1.25rem;
  color: var(--ink2);
  margin: 0.4rem 0 1.4rem;
  text-wrap: pretty;
}
.gs .shelf h3 {
  font-size: 1.0625rem;
  font-weight: 650;
  margin: 1.4rem 0 0.3rem;
}
.shelf ol,
.shelf .questions {
  list-style: none;
  margin: 0;
  padding: 0;
}
.shelf .questions {
  display: grid;
  grid-template-columns: repeat(2, minmax(0, 1fr));
  column-gap: 2rem;
}
.shelf .entry {
  display: flex;
  gap: 1rem;
  align-items: baseline;
  padding: 0.7rem 0.6rem;
  margin: 0 -0.6rem;
  border-top: 1px solid var(--rule);
  text-decoration: none;
  font-size: 1.0625rem;
}
.shelf .entry:hover {
  background: var(--sunk);
}
.shelf .no {
  min-width: 1.4rem;
  color: var(--ink3);
}
.shelf .what {
  flex: 1;
  min-width: 0;
}
.shelf .what b {
  font-weight: 650;
}
.shelf .line {
  display: block;
  color: var(--ink2);
  font-size: 1rem;
}
.shelf .more {
  color: var(--ink2);
  font-size: 0.9375rem;
  text-align: right;
  white-space: nowrap;
}
.shelf .place {
  display: block;
  color: var(--ink);
  font-weight: 600;
}
.faults {
  margin-top: 1.6rem;
  color: var(--ink2);
}

@media (min-width: 761px) {
  /* the way on stays where it is from step to step */
  .gs main.learn {
    min-height: calc(100vh - 3.2rem);
  }
  .learn .stage.grows {
    align-self: start;
    min-height: calc(100vh - 7.7rem);
    max-height: 56rem;
  }
  .grows .holder,
  .grows .both {
    flex: 1;
    display: flex;
    flex-direction: column;
  }
  .grows .cell {
    flex: 1;
    position: relative;
    min-height: 16rem;
  }
  .grows .cell svg {
    position: absolute;
    inset: 0;
    height: 100%;
  }
  .learn .grows .eq {
    min-height: 3.5rem;
  }
  .learn .grows .eq:empty,
  .learn .grows .after:empty {
    border-color: transparent;
  }
  .learn .grows .after {
    min-height: 2.1rem;
  }
}
@media (max-width: 1180px) and (min-width: 761px) {
  .gs main.learn {
    grid-template-columns: 21rem minmax(0, 1fr);
    column-gap: 2rem;
    padding: 0.7rem 1.25rem 1rem;
  }
  .learn .strip {
    --size: 1.06rem;
  }
}
@media (max-height: 800px) and (min-width: 761px) {
  .gs .learn h2.title {
    font-size: 1.9rem;
    margin-bottom: 0.6rem;
  }
  .learn .text {
    font-size: 1.0625rem;
  }
  .learn .text p {
    margin-bottom: 0.55rem;
  }
  .learn .top {
    padding-bottom: 0.4rem;
  }
}
@media (max-width: 760px) {
  .gs main.learn {
    display: flex;
    padding: 0.75rem 1rem 5.5rem;
  }
  .learn .text {
    display: contents;
  }
  .gs .learn h2.title {
    font-size: 1.7rem;
    margin-bottom: 0.6rem;
  }
  .learn .top {
    padding-bottom: 0.5rem;
    gap: 0.3rem 0.8rem;
  }
  .learn .crumb {
    flex-basis: 100%;
  }
  .learn .dots {
    flex: 1 1 auto;
  }
  .learn .dots a {
    height: 2rem;
  }
  .learn .body,
  .learn .asking,
  .learn .told {
    font-size: 1.125rem;
    line-height: 1.45;
  }
  .learn .body p,
  .learn .told p {
    margin: 0 0 0.7rem;
  }
  .learn .stage {
    display: contents;
  }
  .learn .stage > * {
    order: 1;
  }
  .learn .stage > .turns {
    order: 4;
    padding-bottom: 0.8rem;
  }
  .learn .asking {
    order: 2;
    margin-top: 0.8rem;
  }
  .learn .told {
    order: 3;
  }
  .learn .all {
    order: 5;
    padding: 0.5rem 0;
  }
  .learn .scored {
    order: 6;
  }
  .learn .foot {
    position: fixed;
    z-index: 20;
    left: 0;
    right: 0;
    bottom: 0;
    padding: 0.5rem 1rem;
    background: var(--bg);
    border-top: 1px solid var(--rule);
  }
  .sent {
    font-size: 1.125rem;
  }
  .hand {
    grid-template-columns: minmax(0, 1fr) 3.2rem;
    gap: 0 0.8rem;
  }
  .hand > span {
    grid-column: 1 / -1;
  }
  .hand input,
  .number input {
    height: 2.75rem;
  }
  .learn .turns {
    display: block;
  }
  .learn .holder > .piped .strip,
  .learn .strip {
    --size: 1.15rem;
    --least: 2.2rem;
    --bore: 1.3rem;
    --valve: 1.15rem;
  }
  .shelf .questions {
    display: block;
  }
  .gs .langs button {
    min-height: 2.75rem;
  }
}

/* on paper nothing turns a page, or lies over what is below */
@media print {
  .learn .foot {
    display: none;
  }
}
`;var fr={},ot=(e,t,{words:s=!1,alone:n=!1,every:r=!1}={})=>{fr[e]=Object.assign(t,{words:s,alone:n,every:r})},ma=e=>fr[e]??fr.cell,Rg=31,_o=5,Xd=(e,t)=>[...e.querySelectorAll(`[data-term="${t==="x"?"token":CSS.escape(t)}"]`)];ot("cell",e=>{let t=i("div",{class:"cell",tabindex:"0",role:"group","data-terms":".stage"}),s=W("g",{class:"over","aria-hidden":"true"}),n=null,r=null,o=0,a=0;function l(u){let d=Number(u.getAttribute("font-size")),f=Number(u.getAttribute("x")),p=Number(u.getAttribute("y")),m=2.3*d,g=u.getAttribute("text-anchor"),y=g==="end"?f-m:g==="middle"?f-m/2:f;return u.textContent=u.shown="",[W("rect",{x:y,y:p-.86*d,width:m,height:1.12*d,rx:4,class:"missing"}),W("text",{x:y+m/2,y:p,"font-size":d,"text-anchor":"middle",class:"num"},"?")]}function c(){let u=n.svg.querySelector('[data-term="+"] circle'),d=(u?Number(u.getAttribute("cx")):356)+26,f=u&&e.P.roles.keep?Number(u.getAttribute("cy")):u?196:ye,p=e.P.roles.keep?d:392;return[W("rect",{x:p,y:f-18,width:we-20-p,height:36,rx:5,class:"missing"}),W("text",{x:(p+we-20)/2,y:f+9,"font-size":26,"text-anchor":"middle",class:"num"},"?")]}function h(u){let{roles:d}=e.P,f=Xd(n.svg,u).filter(m=>!s.contains(m)),p=[];u===d.memory&&d.keep&&p.push(W("rect",{x:2,y:ye-21,width:we-4,height:42,rx:6,class:"ring"}));for(let m of f){let g=m.querySelector?.("circle.halo");if(g){let[w,k]=["cx","cy"].map($=>g.getAttribute($));p.push(W("circle",{cx:w,cy:k,r:Rg,class:"ring"}));continue}if(m.matches(".wire, .flow")||m.querySelector(".letter"))continue;let y=m.getBBox();y.width&&p.push(W("rect",{x:y.x-_o,y:y.y-_o/2,width:y.width+2*_o,height:y.height+_o,rx:5,class:"ring"}))}return p}return{el:t,draw({P:u,v:d,asked:f,lit:p},m){let g=u.cell+JSON.stringify(u.options)+e.small;g!==r&&(r=g,n=Ss(u.roles),t.replaceChildren(n.svg),o=0),(!o||m("size","page","lesson","turned","step"))&&(o=n.least());let y=performance.now()-a<250;m("step")&&(a=performance.now()),n.update({...d,compact:e.small,least:o,instant:y||m("size","theme","unit","lesson")});for(let $ of n.svg.querySelectorAll(".lit"))$.classList.remove("lit");let w=f===null||f==="next"?[]:f===u.memory?c():[...n.svg.querySelectorAll(`[data-term="${f}"] .asked`)].flatMap(l);if(s.replaceChildren(...w,...p?h(p):[]),n.svg.append(s),p)for(let $ of Xd(n.svg,p))$.classList.add("lit");let k=f===null?gn(pn(u.roles,d)):e.say("missing");Le(n.svg,{"aria-label":`${e.setup.cells[u.cell]}: ${k}`}),Le(t,{"aria-label":e.say("picture",{one:e.named(u.reads.one)})})}}});function Ig(e,t){let{roles:s}=e,n=o=>a=>e.at(a,o,t),r=Array.from({length:e.T},(o,a)=>a);return{c:r.map(o=>e.at(e.memory,o,t)),f:s.keep?r.map(o=>an(s.keep,n(o))):null}}ot("pipe",e=>{let t=i("div",{class:"strip",role:"group"}),s=i("div",{class:"piped"},t),n=ao(t,o=>e.press(o)),r=null;return{el:s,draw({P:o,t:a,unit:l,read:c,piped:h,open:u,picks:d,lit:f,guess:p,truth:m}){let g=JSON.stringify(o.shown);g!==r&&(r=g,t.replaceChildren(...o.shown.map(($,M)=>io($,M))));let y=Ig(o,l),{keeper:w}=o.roles,k=w?o.roles.word(w):"";n({words:o.shown,run:y,most:o.reach(o.memory,l),t:a,read:h,gate:k}),t.setAttribute("aria-label",e.say("piped",{u:l})),t.classList.toggle("litgate",f!==null&&f===w),t.classList.toggle("litpipe",f!==null&&f===o.memory);for(let $ of t.querySelectorAll(".wd")){let M=Number($.dataset.k);M<=c&&($.disabled=!1),e.markWord($,M,{picks:d,guess:p,truth:m,open:u})}for(let $ of t.querySelectorAll(".asks"))$.classList.remove("asks");u&&!d&&h<a&&t.children[a]?.classList.add("asks")}}},{words:!0});ot("both",e=>{let[t,s]=[fr.pipe(e),fr.cell(e)];return{el:i("div",{class:"both"},t.el,s.el),draw(r,o){t.draw(r,o),s.draw(r,o)}}},{words:!0});ot("maps",e=>{let[t,s]=[Ls(e),hn(e)],n=i("div",{class:"cursor"}),r=i("div",{class:"cover","aria-hidden":"true"},i("b",{},"?")),o=i("div",{class:"mapped time"},t.el,s.el,n,r);return{el:o,draw({t:a,read:l,open:c,lit:h},u){let{G:d,P:f}=e;t.draw(u),s.draw(u),n.hidden=!d.sees(a),n.style.left=`${d.x(a)-1}px`,n.style.width=`${d.cw+1}px`;let p=l<0?0:a;r.hidden=!c||d.end<=p,r.style.left=`${d.x(Math.max(p,d.a))}px`,o.classList.toggle("open",c);for(let m of o.querySelectorAll(".gl"))m.classList.toggle("lit",h!==null&&m.dataset.term===h);h!==null&&f.signals.includes(h)&&e.S.focus!==h&&e.look(h)}}},{words:!0});var Wg=e=>_s(e,"whatif","pins")?.split(";")??null;ot("next",e=>{let t=()=>({head:i("h3",{"data-term":"next word"}),all:i("ol",{class:"answers"})}),[s,n]=[t(),t()],r=({head:c,all:h})=>i("div",{class:"nexts"},c,h),o=r(n),a=i("div",{class:"nextly"},o,r(s));function l({head:c,all:h},u,d,f,p){let m=u.answers.kind==="value",g=`${e.answersTitle} ${e.say("after",{word:u.shown[d]})}`;ie(c,p?g.replace(/:$/,`, ${e.say(p)}`):g),h.replaceChildren(...(f?[["?",0]]:u.top(d)).map(([y,w])=>{let k=i("i",{class:"bar"});return k.style.width=m||f?"0":`${100*w}%`,i("li",{class:f?"missing":null},i("span",{class:"w"},f?"?":fe(y)),i("span",{class:"n"},f?"":m?B(w,3):pe(w)),k)}))}return{el:a,draw({P:c,t:h,asked:u,open:d}){let{text:f,model:p,weights:m,more:g}={...e.step.state,more:e.step.more},y=d?null:Wg(g),w=y&&e.find("held",{text:f,model:p,weights:m,turn:y})?.picture;o.hidden=!w,w&&l(n,w,h,!1,"held"),l(s,c,h,d&&(u!==null||e.ask.kind==="word"),w?"unheld":"")}}},{every:!0});ot("curves",e=>{let t=i("div",{class:"seg signals",role:"group"}),s=i("div",{class:"curves"}),n=i("div",{class:"curving"},t,s),r=null,o=null;return{el:n,draw({t:a,unit:l,open:c,lit:h},u){if(!u("found","picture","step","unit","size","theme","page","lit"))return;let d=e.plain,{text:f,model:p,weights:m}=e.step.state,g=e.keyAt(e.S.step);g!==o&&([o,r]=[g,null]),St(d).includes(h)&&(r=h);let y=cn(d,r,e.ask?.of);t.setAttribute("aria-label",e.say("whose curve")),t.replaceChildren(...jr(d,y,$=>{r=$,e.draw(new Set(["found"]))}));let w=e.find("preactivations",{text:f,model:p,weights:m}),k=y&&w?.picture?.array(y);if(s.setAttribute("aria-busy",String(!w)),!k){s.replaceChildren(i("p",{},w?e.say("no curve"):e.say("wait")));return}_r(s,Hr(d,y,k),{t:a,unit:l,mode:"unit",asked:c})}}});function Dg(e,t){let s=({cell:a,signal:l})=>`${a==="rnn"?"rnn":"own"}-${l}`,r=ko(e).filter(({cell:a})=>a===e.cell||a==="rnn").map(a=>({...a,kind:s(a)})),o=e.array("forget");return o&&r.push({cell:e.cell,signal:e.roles.keep,kind:"direct",term:"product of f",values:Array.from({length:e.T},(a,l)=>o[l*e.H+t]).map(a=>Number.isFinite(a)?a:NaN)}),r}function Bg(e){let t=e.flatMap(({kind:r,values:o})=>o.filter(Number.isFinite).map(a=>r==="direct"?Math.max(a,-12):a)),[s,n]=[Math.min(0,...t),Math.max(0,...t)];return{low:-Ut(-s+.1,2),high:n>.02?Math.ceil(n+.1):.15}}function Vg(e,t,s){let n=[],r=t.at(e.length-1)+100;for(let o=e.length-1;o>=0;o--){let a=.86*s*Bn(e[o])/2,l=t.at(o);l+a+3>r||(n.unshift([o,e[o],"middle"]),r=l-a-3)}return n}ot("norms",e=>{let t=rt("normed"),s=i("h3"),n=i("dl",{class:"values"}),r=i("div",{class:"norms"},s,t.el,n);return t.el.addEventListener("click",o=>{let{x:a}=t.frame??{};a&&e.press(a.find(o.clientX-t.el.getBoundingClientRect().left))}),{el:r,draw({t:o,unit:a},l){if(!l("picture","step","unit","size","theme","page"))return;let{rem:c,fine:h}=e,u=e.plain,d=Dg(u,a),f=u.T-1,p=({cell:x,kind:A,signal:z})=>A==="direct"?e.say("gates alone",{u:a}):e.say("all ways",{cell:We(e.setup.cells[x]),signal:z});s.textContent=e.say("error back",{word:u.shown[f]});let m=(x,A)=>Number.isFinite(x.values[A])?xe(x.values[A]):"0",{width:g,height:y}=t.measure();if(!g)return;let w=Math.round(3*c),k=1.5*c,$=$n(0,f,w+k,g-k),{low:M,high:S}=Bg(d),C=Math.round(1.6*c);t.draw({x:{...$,left:w,right:g},y:{low:M,high:S,top:8,below:C},rows:Ys(M,Math.floor(S),Math.max(2,Math.floor((y-C)/(2.4*c)))),along:Vg(u.shown,$,h),lines:d.map(x=>({values:x.values,kind:x.kind,name:p(x),term:x.term,cls:`name ${x.kind}`,dot:5})),tip:x=>`${u.shown[x]}
${d.map(A=>`${p(A)}: ${m(A,x)}`).join(`
`)}`,said:`${s.textContent} ${d.map(x=>`${p(x)} ${m(x,o)}`).join(", ")}`,here:"line",rem:c}),t.cursor(o),n.replaceChildren(i("dt",{class:"at"},e.say("reaches",{word:u.shown[o]})),...d.map(x=>i("dd",{class:x.kind,"data-term":x.term},i("span",{},p(x))," ",i("b",{},m(x,o)))))}}},{every:!0});var[Fo,pa,Ug,ga]=[.2,1.5,.01,.9],Xs=99,wa=50,qo=10;function fa(e){if(!Number.isFinite(e)||e<-7||e>=6)return xe(e);let t=e<-2?1:e<0?2:3;return Number((10**e).toPrecision(t)).toLocaleString("en",{maximumFractionDigits:9})}function Gg(e){let t=Number(_s(e,"gradients","w"));return t>0?Math.max(Fo,Math.min(pa,t)):ga}function Yg(e,t){let s=xt(Math.log10(e),Xs),{way:n,end:r}=Pt(s),o=t?qo:Xs;return{values:s.slice(0,o+1),way:n,low:-Ut(-r,6),high:Ut(r,3),marks:t?[]:[wa,Xs].map(a=>({k:a,v:s[a]})),half:s[wa],end:r}}ot("number",e=>{let t=ds(),s=i("div",{class:"cover","aria-hidden":"true"},i("b",{},"?")),n=["falls","stays","grows"].map(d=>i("span",{"data-way":d})),r=i("p",{class:"left","aria-live":"polite"}),o=vt({name:"w",title:"w",low:Fo,high:pa,step:Ug,value:ga,written:d=>B(d)},d=>{l=Number(d.toFixed(2)),u()}),a=i("div",{class:"one sec"},i("div",{class:"dial"},o.el,i("p",{class:"zones","aria-hidden":"true"},...n)),r,i("div",{class:"graph"},t.el,s));a.style.setProperty("--one",String((1-Fo)/(pa-Fo))),a.style.setProperty("--told",String((qo+1)/Xs));let l=ga,c=!1,h=null;function u(){let{values:d,way:f,low:p,high:m,marks:g,half:y,end:w}=Yg(l,c);for(let $ of n)$.textContent=e.say(`w ${$.dataset.way}`),$.classList.toggle("now",$.dataset.way===f);let k=c?[e.say("multiplied",{w:String(l),n:qo,left:fa(d[qo])})]:[e.say("multiplied",{w:String(l),n:wa,left:fa(y)}),e.say("multiplied",{w:String(l),n:Xs,left:fa(w)})];r.replaceChildren(...k.map($=>i("span",{},$))),t.draw({lines:[{values:xt(0,Xs),kind:"held",name:c?"":e.say("w held"),aside:!0},{values:d,kind:"main",name:c?"":`${l}ᵗ`}],first:0,last:Xs,low:p,high:m,marks:g,unit:e.say("times"),tip:$=>$<d.length?`${l}${cr($)} = ${xe(d[$])}`:null,said:k.join(" "),rem:e.rem}),s.hidden=!c,e.translate(a)}return{el:a,draw(d,f){let p=e.keyAt(e.S.step);c=d.open,p!==h&&(h=p,l=Gg(e.step.more),o.set(l),o.input.setAttribute("aria-label",e.say("the weight"))),f("page","lesson","size","theme")&&u()}}},{words:!0,alone:!0});var Jd=`/* the pictures of a step that have modules of their own */

/* ---- one number */
.one .dial {
  position: relative;
  max-width: 46rem;
  margin-bottom: 0.6rem;
}
.gs .one .slide {
  grid-template-columns: 1.5rem minmax(5rem, 1fr) 4rem;
  gap: 0.8rem;
  min-height: 2.75rem;
}
.one .slide > span,
.one .slide output {
  font-size: 1.5rem;
}
.gs .one .slide output {
  font-weight: 680;
}
.gs .one .slide input {
  height: 2.75rem;
}
.one .zones {
  position: relative;
  height: 1.5rem;
  margin: 0 4.8rem 0 2.3rem;
  font-size: 0.9375rem;
  color: var(--ink3);
}
.zones span {
  position: absolute;
  white-space: nowrap;
}
.zones .now {
  color: var(--ink);
  font-weight: 650;
}
.zones [data-way="stays"] {
  left: calc(0.425rem + (100% - 0.85rem) * var(--one));
  transform: translateX(-50%);
}
.zones [data-way="stays"]::before {
  content: "";
  position: absolute;
  left: calc(50% - 1px);
  bottom: 100%;
  height: 0.9rem;
  width: 2px;
  background: var(--ink);
}
.zones [data-way="falls"] {
  left: 0;
}
.zones [data-way="grows"] {
  right: -4.8rem;
}
.one .left {
  margin: 0 0 0.8rem;
  font-size: 1.25rem;
  line-height: 1.35;
}
.one .left span {
  display: block;
}
.one .left span:last-child {
  font-weight: 650;
}
.one .graph {
  position: relative;
}
.one .logplot {
  height: max(15rem, min(27rem, calc(100vh - 23rem)));
}
.one .line.held {
  stroke: var(--ink3);
  stroke-width: 2;
  stroke-dasharray: 6 4;
}
.one .labels .held {
  color: var(--ink2);
}
.one .graph .cover {
  position: absolute;
  z-index: 8;
  top: 0;
  bottom: 1.5rem;
  right: 0.8rem;
  /* the frame of kit/logplot.mjs, from the first step that is not told */
  left: calc(3rem + (100% - 3.8rem) * var(--told));
  display: grid;
  place-items: center;
  background: var(--bg);
  border: 2px dashed var(--ink);
  border-radius: 6px;
  font-size: 1.8rem;
}
.one .graph .cover[hidden] {
  display: none;
}

/* ---- a copy for every word */
.chain svg {
  display: block;
  overflow: visible;
}
.chain text {
  font-size: var(--fine);
  fill: var(--ink2);
}
.chain [data-k] {
  cursor: pointer;
}
.chain .module {
  fill: var(--pipe);
  stroke: var(--rule2);
  stroke-width: 1.5;
}
.chain .here .module {
  stroke: var(--ink);
  stroke-width: 2.5;
}
.chain .copy:not(.here):hover .module {
  stroke: var(--ink2);
}
.chain .sent {
  fill: none;
}
.chain .sent.pos {
  stroke: var(--Fpos);
}
.chain .sent.neg {
  stroke: var(--Fneg);
}
.chain .unsaid {
  fill: none;
  stroke: var(--rule2);
  stroke-width: 2;
  stroke-dasharray: 3 3;
}
.chain .hot {
  filter: drop-shadow(0 0 2px var(--ink)) drop-shadow(0 0 2px var(--ink));
}
.chain .ask {
  text-anchor: middle;
  font-weight: 700;
}
.chain .in {
  fill: none;
  stroke: var(--ink3);
  stroke-width: 1.5;
}
.chain .todo {
  opacity: 0.55;
}
.chain .here .word {
  font-size: calc(1.4 * var(--fine));
  font-weight: 680;
  fill: var(--ink);
}
.chain .num {
  font-size: 1.25rem;
  font-weight: 650;
  fill: var(--ink);
}
.chain .name {
  font-size: 1rem;
  font-weight: 600;
  fill: var(--ink);
}
.learn .chain .key {
  display: flex;
  flex-wrap: wrap;
  gap: 0.2rem 1.4rem;
  margin: 0.6rem 0;
  font-size: 0.9375rem;
  color: var(--ink2);
}
.chain .key i {
  display: inline-block;
  width: 1.3rem;
  height: 0.5rem;
  margin-right: 0.4rem;
  vertical-align: 0.1em;
}
.chain .pos i {
  background: var(--Fpos);
}
.chain .neg i {
  background: var(--Fneg);
}

/* ---- an error on its way back */
.gs .norms h3 {
  font-size: 1.0625rem;
  font-weight: 650;
  margin: 0.3rem 0 0.6rem;
}
.normed {
  height: max(15rem, min(26rem, calc(100vh - 26rem)));
  cursor: pointer;
}
.normed .own-c {
  --hue: var(--ink);
}
.normed .own-h {
  --hue: var(--Fpos);
}
.normed .line.own-h {
  stroke-width: 2.25;
}
.normed .rnn-h {
  --hue: var(--rnn);
}
.normed .direct {
  --hue: var(--Ff);
}
.normed .line.direct {
  stroke-width: 2.25;
  stroke-dasharray: 6 4;
}
.normed .labels .own-c {
  color: var(--ink);
}
.normed .labels .own-h,
.values .own-h b {
  color: var(--pos);
}
.normed .labels .rnn-h,
.values .rnn-h b {
  color: var(--ink2);
}
.normed .labels .direct,
.values .direct b {
  color: var(--f);
}
.gs .norms .values {
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  gap: 0.3rem 1.6rem;
  margin: 0.6rem 0 0;
  font-size: 1rem;
}
.values .at {
  font-weight: 600;
}
.values dd {
  margin: 0;
  color: var(--ink2);
}
.values dd b {
  margin-left: 0.5rem;
  font-size: 1.125rem;
  white-space: nowrap;
}

/* ---- a curve */
.learn .curves {
  max-width: none;
  margin-top: 0.5rem;
  font-size: 0.9375rem;
}
/* what slopes come to is another lesson's */
.gs .curving .shrinks,
.gs .curving .hint {
  display: none;
}
.curving .seg button {
  min-width: 2.75rem;
  min-height: 2.25rem;
}

/* ---- shapes */
.sized .dial {
  display: grid;
  grid-template-columns: 14.5rem minmax(0, 1fr);
  align-items: center;
  gap: 1rem;
  max-width: 46rem;
}
.sized .what {
  color: var(--ink2);
}
.gs .sized .slide {
  grid-template-columns: 1rem minmax(5rem, 1fr) 4rem;
  min-height: 2.2rem;
}
.gs .sized .slide input {
  height: 2.2rem;
}
.sized .room {
  margin-top: 0.8rem;
}
.gs .sized .counts {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr));
  gap: 0.4rem 1.6rem;
  margin: 0.8rem 0;
}
.counts dt {
  color: var(--ink2);
  font-size: 0.9375rem;
}
.counts dd {
  margin: 0;
  font-size: 1.25rem;
  font-weight: 650;
}
.sized .fair {
  margin: 0.4rem 0;
}

@media (max-width: 760px) {
  .one .logplot {
    height: 15rem;
  }
  .one .zones {
    display: flex;
    justify-content: space-between;
    height: auto;
    margin: 0 0 0.4rem;
    font-size: 0.8125rem;
  }
  .gs .zones span {
    position: static;
    transform: none;
  }
  .gs .zones span::before {
    display: none;
  }
  .normed {
    height: 16rem;
  }
  .gs .norms .values {
    display: grid;
    gap: 0.2rem;
  }
  .values dd {
    display: flex;
    justify-content: space-between;
  }
  .sized .dial {
    grid-template-columns: minmax(0, 1fr);
    gap: 0;
  }
  .gs .sized .slide,
  .gs .sized .slide input {
    min-height: 2.75rem;
  }
  .curving .seg button {
    min-height: 2.75rem;
  }
}
`;var Ro=10,ba=16,pr=8,xa=1.5,Zd=.58,je=e=>e.toLocaleString("en");function Io(e){let t=["bytes","kB","MB","GB","TB"],s=Math.max(0,Math.min(t.length-1,Math.floor((String(e).length-2)/3)));return`${s?je(Number((e/1e3**s).toPrecision(3))):e} ${t[s]}`}var As=e=>[...e,...e.length<2?[1]:[]].map(je).join(" × ");function Xg({arrays:e,reads:t},s,n,r){let[o,a,l]=["input","recurrent","bias"].map(m=>e.filter(g=>g.part===m).map(g=>({...g,kind:m,sign:"+"}))),c=o.map(m=>({...m,sign:"",over:{name:"x",shape:[t]}})),h=a.filter(({shape:m})=>m.length>1),u=a.filter(({shape:m})=>m.length===1),d=[...h.map(m=>({...m,over:{name:"h′",shape:[s]}})),...u.length?[Jg(u,o[0].blocks)]:[]],f=n.map((m,g)=>({name:m,shape:[s],kind:"vector",sign:g?"":"→",blocks:[]}));return(r?[c,d,[...l,...f]]:[[...c,...d,...l,...f]]).filter(m=>m.length)}function Jg(e,t){let[{name:s,shape:n},...r]=e,o=[s,...r.map(a=>a.name.replace(/^weight_|_l.*$/g,""))];return{...e[0],name:o.join(", "),shape:n,sign:"+",blocks:e.flatMap(a=>a.blocks),rows:e.map(a=>Math.max(0,t.indexOf(a.blocks[0])))}}var Qd=({name:e,shape:t,over:s,rows:n})=>s?[[e,As(t)],[`times ${s.name}`,As(s.shape)]]:[[e],[n?.length>1?`${As(t)} each`:As(t)]];function Qg(e,t,s,n){let r=Math.round(1.35*n),o=g=>Math.max(pr,...Qd(g).map(y=>Math.ceil(y.join("  ").length*Zd*n))),a=({shape:[,g]},y)=>g===void 0?pr:Math.max(xa,g*y),l=(g,y)=>g.reduce((w,k)=>w+Math.max(o(k),a(k,y))+Ro+(k.sign?ba:0),-Ro),c=g=>Math.max(...g.map(({shape:y})=>y[0])),h=s/e.reduce((g,y)=>g+c(y),0);for(let g=0,y=h,w=0;w<40&&e.some(k=>l(k,y)>t);w++){let k=(g+y)/2;e.every($=>l($,k)<=t)?h=g=k:h=y=k}let u=[],d=[],f=[],p=0;for(let g of e){let y=g.some(({over:$})=>$),w=p+2*r+(y?pr+6:2),k=0;for(let $ of g){let M=a($,h),S=$.blocks.length?$.blocks:[null],C=$.rows??S.map((z,v)=>v),x=$.shape[0]/($.rows?1:S.length),A=Math.max(xa/S.length,x*h);$.sign&&(f.push({x:k+ba/2-Ro/2,y:p+r-.35*r,text:$.sign}),k+=ba),Qd($).forEach(([z,v],b)=>d.push({x:k,y:p+(b+.7)*r,name:z,shape:v,strong:b===0})),$.over&&u.push({x:k,y:w-pr-3,w:M,h:pr,block:null,kind:"vector",shape:[]}),S.forEach((z,v)=>u.push({x:k,y:w+C[v]*A,w:M,h:A,block:z,kind:$.kind,shape:[x,...$.shape.slice(1)]})),k+=Math.max(o($),M)+Ro}p=w+Math.max(xa,c(g)*h)+r}let m=e.some(g=>l(g,0)>t);return{scale:h,height:p-r+2,boxes:u,texts:d,signs:f,cramped:m}}function Zg({block:e,kind:t,shape:s,w:n,h:r},o){if(!e||!["input","recurrent"].includes(t)||r<1.15*o)return null;let a=`W_${t==="input"?"i":"h"}${e}`,l=c=>c.length*Zd*o+8<=n;return[`${a}  ${As(s)}`,a].find(l)??null}var ew=e=>e.replace(/[\d,]+ × [\d,]+/g,"?");function Wo(e,t,s=!0){let{sizes:n,levels:r,gates:o,carried:a}=e.P,{width:l,fine:c}=e,h=(e.small?26:e.low?13:17)*e.rem*(r.length>1?.75:1),u=M=>{let S=Xg(t,n.hidden,a,M);return{rows:S,...Qg(S,l,h,c)}},d=u(e.small),{rows:f,height:p,boxes:m,texts:g,signs:y}=d.cramped?u(!0):d,w=s?M=>M:ew,k=f.flat().map(({name:M,shape:S})=>`${M}: ${w(As(S))}`),$=W("svg",{width:l,height:p,viewBox:`0 0 ${l} ${p}`,role:"img","aria-label":k.join("; ")},m.map(M=>{let{x:S,y:C,w:x,h:A,kind:z,block:v}=M,b=Zg(M,c),T=o.includes(v)?` of-${v}`:"";return[W("rect",{x:S,y:C,width:x,height:A,class:`array ${z}${T}`}),b&&W("text",{x:S+4,y:C+Math.min(A/2+.36*c,1.3*c),class:"in"},w(b))]}),g.map(({x:M,y:S,name:C,shape:x,strong:A})=>W("text",{x:M,y:S},W("tspan",A?{class:"name"}:{},w(C)),x&&W("tspan",{dx:"0.5em"},w(x)))),y.map(({x:M,y:S,text:C})=>W("text",{x:M,y:S,class:"sign"},C)));return i("figure",{},i("figcaption",{},...tw(t,r.length,n.directions)),$)}function tw({layer:e,times:t,reads:s},n,r){let o=t>1?`Layers 2 to ${t+1}, each`:"Layer 2",a=e?o:n>1?"Layer 1":"One layer",l=r>1?"h of both directions below":"h of the layer below",c=r>1?" All of it is there once more, for the other direction.":"";return[i("b",{},a),` reads ${je(s)} ${s===1?"number":"numbers"} a step, ${e?l:"x"}.${c}`]}var An={input:["D",256],hidden:["H",128],steps:["T",1e3]};function sw(e,{cell:t,T:s},n){let r=(o,a,l)=>{let c=Number(_s(e,"sizes",o));return Number.isInteger(c)&&c>=1&&c<=a?c:l};return{cell:_s(e,"sizes","cell")??t,input:r("input",An.input[1],n.input),hidden:r("hidden",An.hidden[1],n.hidden),steps:r("steps",An.steps[1],Math.min(s,An.steps[1]))}}function nw(e,t){let s=o=>t?"?":o,[n,r]=["textbook","PyTorch"].map(o=>e.counts.find(({way:a})=>a===o));return[["sizes parameters",s(je(n.total))],...r?.total&&r.total!==n.total?[["sizes torch",s(je(r.total))]]:[],["sizes state",s(je(e.state.numbers))],["sizes work",s(je(e.multiply_adds*e.steps))],["sizes training",s(`${je(e.training.numbers)} (${Io(e.training.bytes)})`)]]}ot("sizes",e=>{let t=i("div",{class:"room"}),s=i("dl",{class:"counts"}),n=i("p",{class:"fair"}),r=Object.fromEntries(Object.entries(An).map(([d,[f,p]])=>[d,vt({name:f,title:f,low:1,high:p,step:1,value:1,written:je},m=>{l={...l,[d]:m},u()})])),o=Object.keys(An).map(d=>i("span",{class:"what","data-name":d})),a=i("div",{class:"sized sec"},...Object.values(r).map(({el:d},f)=>i("div",{class:"dial"},o[f],d)),t,s,n),l=null,c=!1,h=null;function u(){let d=e.find("sizes",{choice:l},!0);for(let M of o)M.textContent=e.say(`sizes ${M.dataset.name}`);if(!d?.picture)return;let{small:f,low:p,rem:m,width:g,fine:y}=e,{sizes:w,levels:k}=d.picture;t.replaceChildren(...k.map(M=>Wo({small:f,low:p,rem:m,width:g,fine:y,P:d.picture},M,!c))),s.replaceChildren(...nw(w,c).map(([M,S])=>i("div",{},i("dt",{},e.say(M,{n:je(w.steps)})),i("dd",{},S))));let $=w.beside.find(({cell:M})=>M==="rnn");n.hidden=c||!$||w.cell==="rnn",$&&(n.textContent=e.say("sizes fair",{cell:w.title,h:je(w.hidden),n:je($.hidden)})),e.translate(a)}return{el:a,draw(d,f){let p=e.keyAt(e.S.step);if(c=d.open,p!==h){h=p,l=sw(e.step.more,d.P,e.setup.sizes);for(let[m,{set:g,input:y}]of Object.entries(r))g(l[m]),y.setAttribute("aria-label",e.say(`sizes ${m}`))}f("found","page","lesson","size","theme")&&u()}}},{words:!0,alone:!0});var eh=292,rw=150,jt={y:46,height:170},th=266,Do=46,sh=.42,ow=18,iw=1.5,aw=({signals:e,memory:t})=>e.includes("c")?["c","h"]:[t],lw=(e,t)=>Math.max(iw,ow*Math.abs(e)/(t||1));function cw(e,t,s,n=0){let r=Math.min(rw,s/2.4),o=1+Math.max(1,Math.floor((s-r-Do)/Do)),a=Kn({a:n,n:Math.min(e,o)},t,e),{n:l}=a,c=l>1?Math.min(a.a,Math.max(0,t-1)):a.a,h=l>1?Math.min(2.2*Do,(s-r)/(l-1+2*sh)):2*Do,u=h*sh,d=[],f=0;for(let p=c;p<c+l;p++){let m=p===t?r-u:h-u;d.push({k:p,wire:f,x:f+u,width:m}),f+=u+m}return{from:c,boxes:d,end:f+u,more:[c>0,c+l<e]}}function va({asked:e,piped:t,read:s,t:n},r,o){return r===o?Math.min(t,s):e===null||e==="next"?s:Math.min(s,n-1)}ot("unrolled",e=>{let t=i("div",{class:"chain"}),s=i("p",{class:"key"}),n=i("div"),r=0,o=null;return t.append(n,s),n.addEventListener("click",({target:l})=>{let c=l.closest("[data-k]");c&&e.press(Number(c.dataset.k))}),{el:t,draw(l,c){if(!c("picture","step","unit","size","page","turned","lit"))return;let{P:h,t:u,unit:d,lit:f}=l,p=aw({signals:h.signals,memory:h.memory}),m=Math.max(...p.map(x=>h.reach(x,d))),g=e.width;o!==h.tokens&&([o,r]=[h.tokens,0]);let y=cw(h.T,u,g,r),w=e.fine;r=y.from;let k=p.length>1?{c:jt.y+42,h:jt.y+jt.height-42}:{},$=x=>k[x]??jt.y+jt.height/2,M=(x,A,z,v)=>{let b=$(x),T=A-1<=va(l,x,h.memory),O=h.at(x,A-1,d),L=f===x?" hot":"";if(A===0||!T)return[W("path",{d:`M${z} ${b}H${v}`,class:`unsaid${L}`,"data-term":x}),A>0&&W("text",{x:(z+v)/2,y:b-8,class:"ask"},"?")];let N=`stroke-width:${lw(O,m).toFixed(1)}px`;return W("path",{d:`M${z} ${b}H${v}`,class:`sent ${Ce(O)}${L}`,style:N,"data-term":x})},S=({k:x,x:A,width:z})=>{let v=x===u,b=v?0:14,T=A+z/2,O=v?1.4:1,L=Math.max(2,Math.floor((z+y.boxes[0].x)/(.56*O*w)));return W("g",{"data-k":x,class:`copy${v?" here":""}${x<=l.read||l.picks?"":" todo"}`},W("path",{d:`M${T} ${th-16}V${jt.y+jt.height-b+5}`,class:"in"}),W("path",{d:`M${T-4} ${jt.y+jt.height-b+10}l4 -7l4 7`,class:"in head"}),W("rect",{x:A,y:jt.y+b,width:z,height:jt.height-2*b,rx:v?10:6,class:"module"}),W("text",{x:T,y:th,"text-anchor":"middle",class:"word","data-term":"token"},ge(h.shown[x],L)),v&&p.map(N=>W("text",{x:T,y:$(N)+7,"text-anchor":"middle",class:"num","data-term":N},`${N} ${u<=va(l,N,h.memory)?B(h.at(N,u,d)):"?"}`)),v&&W("text",{x:T,y:jt.y-12,"text-anchor":"middle",class:"name"},We(e.setup.cells[h.cell])))},C=W("svg",{viewBox:`0 0 ${g} ${eh}`,width:g,height:eh,role:"img","aria-label":a(l,p)},p.map(x=>[y.boxes.map(({k:A,wire:z,x:v})=>M(x,A,z,v)),M(x,y.boxes.at(-1).k+1,y.end-y.boxes[0].x,y.end)]),y.boxes.map(S));n.replaceChildren(C),s.replaceChildren(...p.map(x=>i("span",{"data-term":x},i("b",{},x),` ${e.say(p.length>1?x==="c"?"above":"below":"along")}`)),i("span",{},e.say("as thick",{most:B(m)})),...["pos","neg"].map(x=>i("span",{class:x},i("i"),e.say(x))),...y.more.some(Boolean)?[i("span",{},e.say("more words",{n:h.T}))]:[])}};function a(l,c){let{P:h,t:u,unit:d}=l,f=p=>u<=va(l,p,h.memory)?B(h.at(p,u,d)):e.say("missing");return`${e.say("chained",{u:d,word:h.shown[u]})} ${c.map(p=>`${p} ${f(p)}`).join(", ")}`}});var Bo=e=>/^\/(?![/\\])/.test(e??"")?`.${e}`:null,dw=e=>{let t=/^\/(whatif|gradients|train|sizes)(\?|$)/.exec(e??"")?.[1];return t?`all ${t}`:"show all"};function ya(e,t){return t.map(({text:s,style:n,light:r,go:o,href:a})=>{if(r){let h=i("button",{type:"button",class:`lk s-${r}`,"data-light":r},s);for(let u of["pointerenter","focus"])h.addEventListener(u,()=>e.light(r));for(let u of["pointerleave","blur"])h.addEventListener(u,()=>e.light(null));return h.addEventListener("click",()=>e.light(r)),h}if(Number.isInteger(o)){let h=i("button",{type:"button",class:"lk go","data-go":o},s);return h.addEventListener("click",()=>e.jump(o)),h}let l=Bo(a);if(l){let h=i("a",{href:l},s);return/^\.\/lessons(\?|$)/.test(l)&&Os(h,()=>e.follow(l)),h}let c={b:"b",i:"em",code:"code"}[n];return c?i(c,{},s):s})}function nh(e,t){let s=[];for(let{kind:n,spans:r}of t)n!=="li"?s.push(i("p",{},ya(e,r))):(s.at(-1)?.localName!=="ul"&&s.push(i("ul")),s.at(-1).append(i("li",{},ya(e,r))));return s}function rh(e){let t=i("p",{class:"crumb"}),s=i("div",{class:"dots",role:"group"}),n=i("a",{class:"leave",href:""}),r=i("span",{class:"langs",role:"group"}),o=i("div",{class:"top"},t,s,r,n),a=i("p",{class:"kick"}),l=i("h2",{tabindex:"-1",class:"title"}),c=i("div",{class:"body"}),h=i("div",{class:"asking"}),u=i("div",{class:"told","aria-live":"polite"}),d=i("a",{class:"all",href:""}),f=i("button",{type:"button",class:"btn"}),p=i("button",{type:"button",class:"btn"}),m=i("div",{class:"scored"}),g=i("div",{class:"foot"},f,p),y=i("section",{class:"text"},a,l,c,h,u,d,m,g),w=null,k=null;n.addEventListener("click",v=>{v.preventDefault(),e.leave()}),f.addEventListener("click",()=>e.turnPage(-1)),p.addEventListener("click",()=>e.turnPage(1));function $(){let{lesson:v,S:b}=e,T=v.steps.length,{at:O}=e.beside,L=v.kind==="question"?e.say("question"):e.say("lesson",{n:O+1});t.replaceChildren(e.listLink()," / ",L),v.kind!=="question"&&t.append(": ",i("b",{},v.title)),s.hidden=T<2,s.setAttribute("aria-label",e.say("step",{k:b.step+1,n:T})),s.replaceChildren(...v.steps.map((N,E)=>{let P=e.answers.has(e.keyAt(E)),_=i("a",{href:e.state.link({...e.blank,lesson:v.name,step:E+1,lang:b.lang}),"aria-label":`${e.say("step to",{k:E+1,title:N.title})}${P?`, ${e.say("answered")}`:""}`,title:N.title,"aria-current":E===b.step?"step":null,class:P?"done":null});return Os(_,()=>e.toStep(E)),_})),ie(n,e.small?e.say("leave short"):e.say("leave")),n.href=e.state.link({...e.blank,lang:b.lang}),ka(e,r),ie(a,e.say("step",{k:b.step+1,n:T})),a.hidden=T<2}function M(v,b){let T=b!==null;return i("div",{class:"opts",role:"group","aria-labelledby":"question"},v.choices.map((O,L)=>{let N=b===L,E=v.right===L,P=T?N?E?"yours right":"yours wrong":E?"right":"wrong":"",_=i("button",{type:"button",class:`opt${N?" mine":""}${T?E?" true":" off":""}`,"data-choice":L,"aria-pressed":String(N),"aria-disabled":String(T)},i("kbd",{"aria-hidden":"true"},String(L+1)),i("span",{class:"c"},S(O)),P&&i("span",{class:"w"},e.say(P)));return _.addEventListener("click",()=>!T&&e.guess(L)),_}),!T&&i("p",{class:"how"},e.say("choose",{n:v.choices.length})))}let S=v=>v.map(({text:b,style:T})=>T==="b"?i("b",{},b):T==="code"?i("code",{},b):b);function C(v,b){let[T,O]=zn(v),L=(T+O)/2;if(b!==null)return Gd(e,v,b);let N=i("output",{},B(L)),E=i("input",{type:"range",min:T,max:O,step:"0.01","aria-label":e.say("guess")});return E.value=String(L),E.addEventListener("input",()=>ie(N,B(Number(E.value)))),E.addEventListener("keydown",P=>{P.key==="Enter"&&e.guess(Number(E.value))}),i("div",{class:"number"},i("label",{},i("span",{},e.say("slide")),E,N),i("p",{class:"ends","aria-hidden":"true"},i("span",{},B(T,0)),i("span",{},B(O,0))),i("button",{type:"button",class:"btn main",onclick:()=>e.guess(Number(E.value))},e.say("this is my guess")))}function x(){let{ask:v,S:b}=e;if(h.hidden=!v,!v)return h.replaceChildren();let T=h.contains(h.getRootNode().activeElement)?h.getRootNode().activeElement?.dataset?.choice:void 0;h.replaceChildren(i("h3",{id:"question"},ya(e,v.question)),v.kind==="choice"?M(v,b.guess):v.kind==="number"?C(v,b.guess):b.guess===null?i("p",{class:"how"},e.say("place")):""),T!==void 0&&h.querySelector(`[data-choice="${T}"]`)?.focus({preventScroll:!0})}function A(){let{step:v,ask:b,S:T}=e,O=b&&T.guess===null;if(u.hidden=!!O||!v.reveal.length&&!b,u.hidden)return u.replaceChildren();let L=i("button",{type:"button",class:"lk again"},e.say("again"));L.addEventListener("click",()=>e.guess(null)),u.replaceChildren(...b?[i("p",{class:"verdict"},i("b",{},e.verdict)," ",L)]:[],...nh(e,v.reveal))}return{el:y,top:o,title:l,draw(v){if(y.hidden=o.hidden=!e.lesson,!e.lesson||!e.step)return;if(!v("page","picture","size"))return z();let{lesson:b,step:T,S:O}=e;$();let L=JSON.stringify([b.name,O.step,O.lang]);L!==w&&(w=L,k=null,ie(l,T.title),c.replaceChildren(...nh(e,T.body)));let N=JSON.stringify([L,O.guess,e.P!==null]);N!==k&&(k=N,x(),A()),d.href=e.whole(),ie(d,e.say(dw(T.more))),f.hidden=O.step===0,ie(f,`← ${e.say("back")}`);let{after:E}=e.beside,P=O.step===b.steps.length-1,_=e.ask&&O.guess===null;return ie(p,`${P?E?e.say("next lesson",{title:E.title}):e.say("to the list"):e.say(_?"skip":"next")} →`),p.classList.toggle("main",!_),m.hidden=!P||!e.answers.size,m.hidden||m.replaceChildren(...$a(e)),z()}};function z(){for(let v of y.querySelectorAll("[data-light]"))v.classList.toggle("hot",v.dataset.light===e.S.lit||v.dataset.light===e.S.pointed);for(let v of y.querySelectorAll("[data-go]"))v.setAttribute("aria-disabled",String(e.P!==null&&Number(v.dataset.go)>e.see.read))}}function ka(e,t){t.setAttribute("aria-label",e.say("language")),t.replaceChildren(...Object.entries(e.setup.languages).map(([s,n])=>{let r=i("button",{type:"button",lang:s,"aria-pressed":String(s===e.S.lang)},n);return r.addEventListener("click",()=>e.speak(s)),r}))}function $a(e){let{right:t,all:s}=e.score,n=r=>{let o=i("button",{type:"button",class:"lk"},e.say("as",{kind:r.toUpperCase()}));return o.addEventListener("click",()=>e.take(r)),o};return[i("b",{},e.say("score",{right:t,all:s}))," ",i("span",{class:"take"},e.say("download")," ",n("json")," ",n("csv"),". ",e.say("nothing sent"))]}function oh(e){let t=i("h2",{class:"title",tabindex:"-1"}),s=i("p",{class:"lead"}),n=i("span",{class:"langs",role:"group"}),r=i("p",{class:"scored"}),o=i("h3"),a=i("ol",{class:"lessons"}),l=i("h3"),c=i("ul",{class:"questions"}),h=i("div",{class:"faults"}),u=i("section",{class:"shelf"},i("div",{class:"top"},t,n),s,r,o,a,l,c,h);function d(f,p){let{S:m}=e,g=e.places[f.name],y=g&&g<f.steps?g+1:1,w=i("a",{href:e.state.link({...e.blank,lesson:f.name,step:y,lang:m.lang}),class:"entry"},p!==null&&i("span",{class:"no","aria-hidden":"true"},String(p)),i("span",{class:"what"},i("b",{},f.title),f.line&&i("span",{class:"line"},f.line)),i("span",{class:"more"},f.minutes?e.say("minutes",{n:f.minutes}):"",g!==void 0&&f.steps>1&&i("span",{class:"place"},g+1>=f.steps?e.say("done"):e.say("go on",{n:g+1}))));return Os(w,()=>e.begin(f.name,y-1)),i("li",{},w)}return{el:u,title:t,draw(f){if(u.hidden=e.S.lesson!==null,u.hidden||!f("page","size"))return;let p=e.shelf.lessons,m=g=>p.filter(y=>y.kind==="question"==(g==="question"));ie(t,e.say("title")),ie(s,e.say("lead")),ka(e,n),r.hidden=!e.answers.size,r.hidden||r.replaceChildren(...$a(e)),ie(o,p.length?e.say("lessons"):e.say("none")),a.replaceChildren(...m("lesson").map((g,y)=>d(g,y+1))),l.hidden=!m("question").length,ie(l,e.say("questions")),c.replaceChildren(...m("question").map(g=>d(g,null))),h.hidden=!e.shelf.faults.length,h.replaceChildren(i("h3",{},e.say("unread")),i("ul",{},...e.shelf.faults.map(g=>i("li",{},g))))}}}function ih(e){let t=i("div",{class:"sent",role:"group"}),s=i("b",{"data-term":"unit"}),n=i("span"),r=i("span"),o=i("p",{class:"cap"},i("span",{},s,n),r),a=i("div",{class:"holder"}),l=i("div",{class:"eq"}),c=i("div",{class:"after"}),h=i("div",{class:"turns",role:"group"}),u=i("section",{class:"stage"},t,o,a,l,c,h),d=new Map,f=null,p=null,m=null,g=null,y=!1;t.addEventListener("click",({target:S})=>{let C=S.closest("button");C&&C.getAttribute("aria-disabled")!=="true"&&e.press(Number(C.dataset.k))});let w=S=>e.point(S.composedPath()[0].closest?.("[data-term]")?.dataset.term??null);a.addEventListener("pointerover",w),a.addEventListener("pointerleave",()=>e.point(null));function k(S){let{P:C,t:x,read:A,picks:z}=S;f!==C&&(f=C,t.replaceChildren(...Tr(C.reads.kind,e.step.state.text,C.tokens).flatMap(({before:v,shown:b},T)=>[v?" ":"",i("button",{type:"button",class:"tk","data-k":T},b)]))),t.setAttribute("aria-label",e.say("sentence"));for(let v of t.querySelectorAll(".tk")){let b=Number(v.dataset.k);v.classList.toggle("here",b===x),v.classList.toggle("todo",b>x),v.tabIndex=z||b===x?0:-1,Le(v,{"aria-disabled":String(!z&&b>A)}),b===x?v.setAttribute("aria-current","step"):v.removeAttribute("aria-current"),e.markWord(v,b,S)}}function $({P:S,t:C,open:x}){let A=e.step.moves.filter(T=>S.roles.gates.includes(T));if(h.hidden=x&&!y||!A.length,h.hidden)return;h.classList.toggle("later",x);let z=JSON.stringify([A,S.cell,e.S.lang,e.S.lesson,e.S.step]);z!==m&&(m=z,h.replaceChildren(i("h3",{},e.say("now you")),...A.map(T=>{let O=e.say("turn",{gate:e.named(S.roles.word(T))}),L=i("input",{type:"range",min:"0",max:"1",step:"0.01",class:`turn F-${T}`,"data-signal":T,"aria-label":`${e.say("now you")}: ${O}`});L.addEventListener("input",()=>e.turn(T,Number(L.value)));for(let N of["pointerenter","focus"])L.addEventListener(N,()=>e.light(T));for(let N of["pointerleave","blur"])L.addEventListener(N,()=>e.light(null));return i("label",{class:"hand"},i("span",{},O," ",i("i",{class:`s-${T}`},T)),L,i("output",{class:`s-${T}`}))}),i("p",{class:"ways"},i("span",{class:"said"}),i("button",{type:"button",class:"btn",onclick:()=>e.release()},e.say("as it was")),i("a",{class:"elsewhere",href:""},e.say("elsewhere")))),h.setAttribute("aria-label",e.say("now you")));for(let T of h.querySelectorAll("input")){let O=T.dataset.signal,L=e.turnedAt(O,C),N=x?.5:L??e.plain.at(O,C,e.S.unit);(T.getRootNode().activeElement!==T||L===null)&&(T.value=String(N)),ie(T.nextElementSibling,x?"":B(L??N))}let[v]=e.S.turned;h.querySelector(".said").textContent=v?e.say("turned at",{word:S.shown[v.t],u:v.unit}):"";let b=h.querySelector(".ways");b.hidden=!v&&!y,b.classList.toggle("later",!v),v&&(b.querySelector("a").href=e.whatif())}function M({P:S,t:C,open:x}){let{alone:A,every:z}=ma(e.step.state.show);if(c.hidden=A||z||x&&!y,x&&c.replaceChildren(),x||c.hidden)return;let v=S.answers.kind==="value",b=([O,L])=>v?[B(L,3)]:[i("b",{},fe(O)),` ${pe(L)}`],T=(O,L)=>{let[N]=S.top(O),[E]=e.plain.top(O),P=S!==e.plain&&(E[0]!==N[0]||B(E[1],3)!==B(N[1],3));return i("p",{},L," ",...b(N),P&&i("small",{},` (${e.say("was",{word:`${v?"":`${fe(E[0])} `}${v?B(E[1],3):pe(E[1])}`})})`))};c.replaceChildren(T(C,i("span",{"data-term":"next word"},`${e.answersTitle} ${e.say("after",{word:S.shown[C]})}`)),...C<S.T-1?[T(S.T-1,e.say("at the end"))]:[])}return{el:u,holder:a,draw(S){let{P:C,step:x}=e,A=e.see,z=x.state.show,v=ma(z);g!==e.S.lang&&d.clear(),g=e.S.lang,d.has(v)||d.set(v,v(e));let b=d.get(v);p!==b&&(p=b,a.replaceChildren(b.el)),u.setAttribute("aria-label",e.say("picture",{one:e.named(C.reads.one)})),t.hidden=v.words&&!(A.picks&&z==="maps"),t.hidden||k(A),o.hidden=v.alone,ie(s,v.every?"":e.say("unit",{u:e.S.unit})),ie(n,v.every?"":`, ${e.say("of units",{n:C.H})}`),ie(r,e.say("where",{one:e.named(C.reads.one),k:A.t+1,n:C.T})),y=["cell","both"].includes(z)&&!e.small,u.classList.toggle("grows",y),$(A),l.hidden=!y,A.open?l.replaceChildren():y&&l.replaceChildren(...ro(C.roles,A.v).map(({symbol:T,value:O,cls:L,op:N,means:E})=>i("span",{class:`term${N?" op":""}`,"data-term":E},i("span",{class:"sy"},T??""),i("span",{class:`va${L?` s-${L}`:""}`},O)))),M(A),b.draw(A,S),e.translate(a)}}}var Js=({text:e,model:t,weights:s})=>JSON.stringify([e,t,s??"trained"]);function ah(e,t=0){let s=new Map;for(let{state:n}of[...e.steps.slice(t),...e.steps.slice(0,t)]){let{text:r,model:o,weights:a}=n;s.has(Js(n))||s.set(Js(n),{text:r,model:o,weights:a})}return s}var lh=(e,t={})=>e.replace(/\{(\w+)\}/g,(s,n)=>t[n]??s),Vo=({signal:e,unit:t,t:s,value:n})=>`${e}:${t}:${s}=${Number(n.toFixed(2))}`;function hw(e){let t=/^([a-z]):(\d{1,4}):(\d{1,4})=(0(?:\.\d{1,4})?|1(?:\.0{1,4})?)$/.exec(e);return t&&{signal:t[1],unit:Number(t[2]),t:Number(t[3]),value:Number(t[4])}}function ch(e,t,{T:s,H:n}){let r=e.map(hw),[o]=r,a=(l,c)=>l&&l.t<s&&l.unit<n&&t.includes(l.signal)&&l.t===o.t&&l.unit===o.unit&&r.findIndex(({signal:h})=>h===l.signal)===c;return r.every(a)?r:null}var dh=(e,t)=>{let s=Math.max(1,Math.min(t,e))-1;return{k:s,other:s!==e-1}};function hh(e,t){let s=e.find(o=>o.name===t),n=e.filter(o=>o.kind===s?.kind),r=n.indexOf(s);return{at:r,before:n[r-1]??null,after:r<0?null:n[r+1]??null}}var uw=".tk, .wd, .tok, .word, .answers, .after b, .along",mw=e=>e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&"),uh=(e,t)=>/\w/.test(e)?t:"";function fw(e,t){let s=Object.keys(t).sort((r,o)=>o.length-r.length),n=s.map(r=>uh(r[0],"\\b")+mw(r)+uh(r.at(-1),"\\b"));return e.replace(new RegExp(n.join("|"),"g"),r=>t[r]).replace(/\d{1,3}(,\d{3})+/g,r=>r.replaceAll(",",r.length>5?" ":""))}function mh(e,t){let s=document.createTreeWalker(e,NodeFilter.SHOW_TEXT);for(let n=s.nextNode();n;n=s.nextNode()){if(n.parentElement.closest(uw))continue;let r=fw(n.textContent,t);r!==n.textContent&&(n.textContent=r)}}function fh(e,t){if(!e||e.kind==="word")return null;let{of:s=null}=e;return s!==null&&(t.signals.includes(s)||s==="next")?s:t.memory}function ph(e,t,s){if(t===null||t==="next")return e;let n={...e.now,[t]:null,h:null},r=Ma(t,s);r&&(n[s.memory]=null);let o={...e,now:n};if(!r)return o;let a=t===s.memory||t===s.keeper,l=t===s.memory||t===s.writer||t===s.candidate;return{...o,tanh_c:null,a:e.a===void 0?void 0:null,passed:e.passed===void 0||!s.others.includes(t)?e.passed:null,kept:a?null:e.kept,written:l?null:e.written}}var Ma=(e,t)=>e===t.memory||!["next","h",t.output].includes(e);function gh(e,t,s,n){return!e||t!==null?n-1:e.kind==="word"?-1:s}var Nn=["page",...st],pw=60,Sa=class extends dt{shelf={lessons:[],faults:[]};lesson=null;lessons=new Map;pictures=new Map;titles={};found=new Map;plain=null;answers=new Map;places={};constructor(t){super(t,mo+Cr+No+Kd+Jd),Object.assign(this.S,{lesson:null,step:0,guess:null,lang:"en",turned:[],lit:null,pointed:null}),this.questions=new ht(l=>this.tell(l)),this.came=vs(this.state);let s=this.state.beside.lessons;s&&(this.answers=new Map(s.answers),this.places=s.places);let n=Mt(this),r=oh(this),o=rh(this),a=ih(this);this.frames=[n,r,o],this.parts=[a],this.titles={list:r.title,step:o.title},this.time=a.holder,this.cursor=i("div"),this.picture=a.el,this.main=i("main",{class:"learn"},n.el,o.top,r.el,o.el,a.el),this.root.append(ss(this),this.main),this.listen(),this.receive(this.model.payload,!0)}close(){clearTimeout(this.turning),this.questions.stop()}say(t,s={}){let{words:n}=this.setup;return lh(n[this.S.lang]?.[t]??n.en[t]??t,s)}translate(t){let s=this.setup.drawn[this.S.lang];s&&mh(t,s)}named(t){return this.setup.names[this.S.lang]?.[t]??t}get answersTitle(){let t=this.named(this.P.answers.title);return t==="next word"?this.say("next word"):t[0].toUpperCase()+t.slice(1)}get meanwhile(){return"Stepping through this lesson still works."}get behind(){return!!this.waits||this.S.turned.length>0&&this.questions.busy.has("turn")}get whose(){return"What is shown is as it was before."}get wished(){return{...this.values,...this.waits,theme:this.S.theme}}get touches(){let t={lesson:Nn,step:Nn,guess:Nn,lang:Nn,turned:["turned","step"]};return{...super.touches,...t,lit:["lit"],pointed:["lit"]}}get step(){return this.lesson?.steps[this.S.step]??null}get ask(){return this.step?.ask??null}get beside(){return hh(this.shelf.lessons,this.lesson.name)}keyAt(t){return`${this.lesson.name} ${t+1}`}get score(){return ua([...this.answers.values()])}get verdict(){return Yd((t,s)=>this.say(t,s),this.ask,this.S.guess,this.P?.shown??[])}get see(){let{P:t,S:s,ask:n}=this,r=n!==null&&s.guess===null,o=r?fh(n,t.roles):null,{from:a}=this,l=Es(t,{t:s.t,unit:s.unit,mode:"unit"});return{P:t,t:s.t,unit:s.unit,v:o!==null&&s.t>=a?ph(l,o,t.roles):l,asked:s.t>=a?o:null,open:r,read:this.readTo,piped:o!==null&&Ma(o,t.roles)?a-1:this.readTo,picks:r&&n.kind==="word",guess:s.guess,truth:n?.kind==="word"&&!r?n.right:null,lit:s.lit}}get from(){let t=Math.min(this.step.state.t,this.P.T-1);return Math.min(t,this.ask?.at??t)}get readTo(){let{P:t,S:s,ask:n}=this;return t?gh(n,s.guess,Math.min(this.step.state.t,t.T-1),t.T):-1}receive(t,s=!1){let n=is(t),r=s?{}:this.questions.take(n);if(r){if(n.shelf&&(this.shelf=n.shelf),s){let{values:o,said:a}=this.state.asked;return this.notices=[...n.notices,...a.server,...a.view],n.lesson&&this.lessons.set(this.nameOf(o.lesson,o.lang),n.lesson),n.of&&this.pictures.set(Js(n.of),n.picture),this.arrive(o)}return(n.fault||n.notices.length)&&(this.notices=n.notices),n.want==="lesson"&&this.lessons.set(r.key,n.lesson??null),n.want==="picture"&&this.pictures.set(r.key,n.picture),this.found.has(n.want)?(this.found.set(n.want,{key:r.key,answer:n}),this.draw(new Set(["found","notice"]))):n.want==="turn"?(n.picture?this.S.turned.length&&(this.P=n.picture):this.unturn(),this.draw(new Set(["turned","picture","step","notice"]))):this.waits?this.settle():(this.fetchNext(),this.draw(new Set(["page","notice"])))}}find(t,s,n=!1){let r=JSON.stringify(s);this.found.has(t)||this.found.set(t,{key:null,answer:null});let{key:o,answer:a}=this.found.get(t);return o!==r&&!this.questions.asked(t,r)&&this.questions.ask(t,s,{key:r}),o===r||n?a:null}nameOf(t,s){return`${s} ${t}`}arrive(t,s=!1){this.waits={guess:null,t:null,unit:null,turn:null,...t,chosen:s},this.settle()}settle(){let{S:t}=this,s=this.waits;if(t.lang=s.lang,this.main.lang=s.lang,s.lesson===null)return this.arrived(null);let n=this.nameOf(s.lesson,s.lang),r=this.lessons.get(n);if(r===void 0)return this.questions.ask("lesson",{name:s.lesson,lang:s.lang},{key:n}),this.wait(!0);if(r===null)return this.notices.push(this.say("no lesson",{name:s.lesson.slice(0,40)})),this.arrived(null);let{k:o,other:a}=dh(s.step,r.steps.length);a&&(this.notices.push(this.say("no step",{asked:s.step,n:r.steps.length,k:o+1})),s.step=o+1);let{state:l}=r.steps[o],c=this.pictures.get(Js(l));if(c===void 0){let{text:h,model:u,weights:d}=l;return(!this.questions.asked("picture",Js(l))||!this.questions.busy.has("picture"))&&this.questions.ask("picture",{text:h,model:u,weights:d},{key:Js(l)}),this.wait(!0)}return this.arrived(r,o,c)}wait(t){this.root.classList.toggle("busy",t),this.root.setAttribute("aria-busy",String(t)),this.mark(),this.draw(new Set(["page","notice"]))}arrived(t,s=0,n=null){let{S:r,waits:o}=this,{chosen:a}=o;this.waits=null,this.returning=!1;let l=this.lesson!==t||r.step!==s;this.unturn(),Object.assign(r,{lesson:t?.name??null,step:s,guess:null,lit:null,pointed:null}),this.lesson=t,this.P=this.plain=n,this.root.classList.toggle("listing",t===null),n&&this.place(o),t&&s>=(this.places[t.name]??0)&&(this.places[t.name]=s),this.remember(),this.wait(!1),n&&this.resetView(),this.draw(new Set([...Nn,"lesson","turned","notice","entry"])),this.keep(a),a&&l&&(scrollTo(0,0),this.titles[t?"step":"list"].focus({preventScroll:!0})),this.questions.forget("turn"),r.turned.length&&this.turned(),this.fetchNext()}place(t){let{S:s,P:n,ask:r}=this,{state:o}=this.step,a=(u,d)=>Math.max(0,Math.min(d-1,u));s.t=a(o.t,n.T),s.unit=a(o.unit??n.moment[1],n.H),s.focus=n.keeper??n.signals[0];let l=r||t.guess?Dd(r,t.guess,n.T):null;l===void 0&&this.notices.push(this.say("no guess")),s.guess=l??null,t.unit!==null&&(s.unit=a(t.unit,n.H)),t.t!==null&&(s.t=a(t.t,Math.max(s.t,this.readTo)+1));let c=r&&s.guess===null?[]:this.step.moves.filter(u=>n.roles.gates.includes(u)),h=ch(t.turn??[],c,n);h?s.turned=h:this.notices.push(this.say("no turn"))}fetchNext(){if(!(!this.lesson||this.questions.busy.has("picture"))){for(let[t,s]of ah(this.lesson,this.S.step))if(!this.pictures.has(t)){this.questions.ask("picture",s,{key:t});return}}}get blank(){return{lesson:null,step:1,guess:null,t:null,unit:null,turn:null}}get values(){let{S:t,lesson:s,P:n}=this;if(!s||!n)return{...this.blank,lang:t.lang,theme:t.theme};let{state:r}=this.step,o=r.unit??n.moment[1];return{lesson:s.name,step:t.step+1,guess:ha(this.ask,t.guess),lang:t.lang,theme:t.theme,t:t.t===Math.min(r.t,n.T-1)?null:t.t,unit:t.unit===o?null:t.unit,turn:t.turned.length?t.turned.map(Vo):null}}back({values:t,said:s}){this.notices=[...s.server,...s.view],this.arrive(t)}passes(){if(this.came.text||!this.step)return this.came;let{text:t,model:s,weights:n}=this.step.state;return{...this.came,text:t,model:s,weights:n}}elsewhere(t,s={}){let{S:n,step:r}=this,{text:o,model:a,weights:l}=r.state,c={text:o,model:a,weights:l,t:n.t,unit:n.unit,theme:this.state.asked.values.theme};return Rr(this.setup.elsewhere[t],{...c,...s},new URL(`./${t}`,location.href).href)}whole(){let{more:t}=this.step;return Bo(t)?Bo(t):this.P?this.elsewhere("explore"):""}whatif(){return this.elsewhere("whatif",{pins:this.S.turned.map(Vo)})}remember(){this.state.note({lessons:{answers:[...this.answers],places:this.places}})}begin(t,s=0){this.arrive({lesson:t,step:s+1,lang:this.S.lang},!0)}toStep(t){this.begin(this.lesson.name,t)}turnPage(t){let{S:s,lesson:n}=this,r=s.step+t;if(r>=0&&r<n.steps.length)return this.toStep(r);if(r<0)return;let{after:o}=this.beside;return o?this.begin(o.name):this.leave()}leave(){this.arrive({lesson:null,step:1,lang:this.S.lang},!0)}speak(t){if(t===this.S.lang)return;let{values:s}=this;s.lesson===null&&this.questions.ask("shelf",{lang:t}),this.arrive({...s,lang:t},!0)}follow(t){this.state.visit(dn(this.state.rows,new URL(t,location.href).search).values,!0)}listLink(){let t=i("a",{href:this.state.link({...this.blank,lang:this.S.lang})},this.say("title"));return Os(t,()=>this.leave()),t}guess(t){let{S:s,ask:n,P:r}=this;if(!n||!r||t!==null&&s.guess!==null)return;let o=this.keyAt(s.step);t!==null&&!this.answers.has(o)&&this.answers.set(o,Bd(this.lesson.name,s.step,n,t,r.shown)),t===null&&(this.unturn(),s.t=Math.min(s.t,this.step.state.t)),this.remember(),s.guess=t,this.draw(new Set([...Nn,"turned","entry"].filter(a=>a!=="size"))),this.keep(!0)}take(t){let s=[...this.answers.values()],[n,r]=t==="csv"?[Vd(s),"text/csv"]:[Ud(s),"application/json"];$t(`gatescope-answers.${t}`,n,r)}press(t){this.see.picks?this.guess(t):this.jump(t)}jump(t){t>this.readTo?(this.notices=[this.say("later")],this.draw(new Set(["notice"]))):this.go(t)}go(t){this.P&&super.go(Math.min(t,Math.max(this.readTo,this.S.t)))}walk(t){!this.P||this.see.picks&&this.readTo<0||super.walk(t)}light(t){this.set({lit:t})}point(t){this.set({pointed:t==="memory"||t==="kept"?this.P?.memory??null:t})}markWord(t,s,{picks:n,guess:r,truth:o}){let a=this.P.shown[s];t.classList.toggle("picks",n),n&&(t.disabled=!1,t.tabIndex=0,t.setAttribute("aria-label",a));let l=o!==null&&r===s,c=o===s;if(t.classList.toggle("mine",l),t.classList.toggle("true",c),t.querySelector(".mk")?.remove(),!l&&!c)return;let h=this.say(l?c?"yours right":"your guess":"truth");t.append(i("span",{class:"mk"},h))}turnedAt(t,s){let{turned:n,unit:r}=this.S;return n.find(o=>o.signal===t&&o.t===s&&o.unit===r)?.value??null}turn(t,s){let{S:n}=this,r=n.turned.filter(o=>o.signal!==t&&o.t===n.t&&o.unit===n.unit);n.turned=[...r,{signal:t,unit:n.unit,t:n.t,value:s}],this.draw(new Set(["turned"])),this.turning||this.turned(),clearTimeout(this.turning),this.turning=setTimeout(()=>{this.turning=null,this.turned()},pw),this.keep()}turned(){if(!this.S.turned.length||!this.step)return;let{text:t,model:s,weights:n}=this.step.state,r=this.S.turned.map(Vo),o=JSON.stringify([this.lesson.name,this.S.step,r]);this.questions.asked("turn",o)||this.questions.ask("turn",{text:t,model:s,weights:n,turn:r},{key:o}),this.mark()}unturn(){clearTimeout(this.turning),this.turning=null,this.questions.forget("turn"),this.S.turned=[],this.P=this.plain}release(){this.unturn(),this.mark(),this.draw(new Set(["turned","picture","step"])),this.keep()}get gutter(){return Math.round(3.9*this.rem)}placeWords(){}draw(t){for(let r of this.frames)Tt(r,t);this.picture.hidden=!this.P,super.draw(t);let{S:s,lesson:n}=this;this.waits||this.closed||(Object.assign(this.host.dataset,{ready:"true",lesson:n?.name??"",step:s.step+1,guess:ha(this.ask,s.guess)??"",t:s.t}),!t.has("entry")&&(t.has("step")||t.has("theme"))&&this.keep())}key(t){t.composedPath()[0].matches?.("input[type=range]")&&t.key==="Escape"&&!t.defaultPrevented&&this.lesson?this.leave():super.key(t)}moves(){let{ask:t,S:s}=this,{ArrowUp:n,ArrowDown:r,...o}=super.moves();for(let c of Object.keys(o))/^\d$/.test(c)&&delete o[c];t?.kind==="choice"&&s.guess===null&&t.choices.forEach((c,h)=>{o[h+1]=()=>this.guess(h)});let[a,l]=[()=>this.turnPage(1),()=>this.turnPage(-1)];return{...o,n:a,PageDown:a,p:l,PageUp:l,Escape:o.Escape??(()=>this.leave())}}},wh={render:e=>void new Sa(e)};var bh=`.gs .ask {
  display: block;
  padding-top: 0.6rem;
}
.form .chips {
  flex-wrap: wrap;
  gap: 0.35rem;
}
.form .about {
  margin: 0.35rem 0 0.5rem;
  min-height: 1.4rem;
  color: var(--ink2);
  max-width: 75rem;
}
.form .knobs {
  display: flex;
  flex-wrap: wrap;
  align-items: flex-end;
  gap: 0.5rem 1.5rem;
}
.gs .form select {
  border: 1px solid var(--rule2);
  border-radius: 6px;
  padding: 0.3rem 0.5rem;
  background: var(--surf);
  min-height: 2.25rem;
}
.pick,
.knob {
  display: grid;
  gap: 0.15rem;
  align-content: end;
}
.pick > span,
.knob > span {
  color: var(--ink2);
  font-size: var(--small);
  justify-self: start;
}
.pick .seg {
  min-height: 2.25rem;
}
.gs .knob {
  grid-template-columns: auto minmax(5rem, 9rem);
  column-gap: 0.6rem;
  align-items: center;
}
.knob > span {
  grid-column: 1 / -1;
}
.form .notice,
.ask .notice {
  max-width: 50rem;
  width: fit-content;
  margin-top: 0.4rem;
}

main {
  grid-template-columns: minmax(0, 1fr) 22rem;
  align-items: start;
  row-gap: 0.75rem;
}
main > .sec {
  border-top: 1px solid var(--rule);
  padding-top: 0.5rem;
  min-width: 0;
}
.arrays summary {
  cursor: pointer;
  color: var(--ink2);
}
.gs .arrays table {
  max-width: 30rem;
}

.way {
  display: grid;
  grid-template-columns: 1fr auto;
  align-items: baseline;
  padding: 0.35rem 0;
  border-bottom: 1px solid var(--rule);
}
.way:last-child {
  border: 0;
}
.gs .way h3 {
  color: var(--ink);
  font-size: 0.875rem;
  font-weight: 600;
}
.way > b {
  font-size: 1.375rem;
  font-weight: 650;
}
.way p {
  grid-column: 1 / -1;
  margin: 0.1rem 0 0;
  color: var(--ink2);
  overflow-wrap: anywhere;
}
.wide-table {
  overflow-x: auto;
}
.gs .besides thead th {
  white-space: normal;
  vertical-align: bottom;
}
.barred {
  position: relative;
  width: 34%;
}
.gs td.barred {
  padding-left: 0.8rem;
}
.strip {
  position: absolute;
  left: 0.8rem;
  top: calc(50% - 3px);
  height: 6px;
  width: calc(var(--share) * (100% - 6.5rem));
  background: var(--rnn);
}
.own .strip {
  background: var(--ink);
}
.own th,
.own td {
  font-weight: 600;
}
.gs .own th:first-child {
  color: var(--ink);
}
.work .knob {
  margin-bottom: 0.4rem;
  width: max-content;
}
.gs .work td,
.gs .work th {
  white-space: normal;
}

@media (max-width: 1000px) {
  main {
    grid-template-columns: minmax(0, 1fr);
  }
}
@media (max-width: 760px) {
  main {
    align-items: stretch;
  }
  .strip {
    display: none;
  }
  .barred {
    width: auto;
  }
  .form .knobs {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6rem;
  }
  .gs .knob {
    grid-template-columns: 6rem minmax(0, 1fr);
    width: auto;
  }
  .gs .knob .number,
  .gs .form select {
    min-height: 2.75rem;
    width: 100%;
  }
  .gs .chip {
    min-height: 2.75rem;
  }
  main > .sec {
    padding-bottom: 0.75rem;
  }
}
`;var ww=["sizes","choice","size","theme","notice"],bw=150,On=(e,t)=>`${je(e)} ${e===1?t:`${t}s`}`,xw=e=>`${Number(e.toPrecision(3))} ×`,Ea=class extends dt{constructor(t){super(t,No+bh),this.S={theme:this.S.theme},this.questions=new ht(o=>this.tell(o)),this.C=this.wish=this.usual=this.state.usual("server"),this.came=vs(this.state),this.networks=[];let[s,n,...r]=[Mt,vw,yw,kw,$w,Mw].map(o=>o(this));this.parts=[s,n,...r],this.time=r[0].room,this.main=i("main",{},...r.map(o=>o.el)),this.root.append(ss(this),i("div",{class:"ask"},n.el,s.el),this.main),this.listen(),this.receive(this.model.payload,!0)}close(){this.questions.stop()}get touches(){return{theme:["theme"]}}get meanwhile(){return"What is shown stays."}get behind(){return this.P!==null&&this.busy.has("sizes")}get whose(){return"What is shown is of the sizes before."}take(t,s=!1){this.wish={...this.wish,...t},this.entry||=s;let n=JSON.stringify(this.wish);this.closed||this.questions.asked("sizes",n)||(this.questions.ask("sizes",{choice:this.wish,model:this.came.model},{key:n}),this.mark())}receive(t,s=!1){let{picture:n,...r}=is(t);if(!(s?this.questions.opened(r):this.questions.take(r)))return;this.notices=[...r.notices,...s||this.returning?this.state.asked.said.view:[]];let a=new Set(s?ww:["notice"]);n&&(this.P=n,this.C=this.wish=r.choice,this.networks=r.networks,this.returning=!1,a.add("sizes").add("choice")),s&&this.resetView(),this.mark(),this.draw(a)}passes(){return this.came}get values(){return{...this.C,theme:this.S.theme}}get wished(){return{...this.wish,theme:this.S.theme}}get settled(){return super.settled&&!this.busy.has("sizes")}back({values:t}){this.questions.forget("sizes"),this.take(Object.fromEntries(Object.keys(this.usual).map(s=>[s,t[s]])))}resetView(t=this.measure()){Object.assign(this,t)}draw(t){for(let o of this.P?this.parts:this.parts.slice(0,1))Tt(o,t);if(!this.P)return;let{cell:s,input:n,hidden:r}=this.C;Object.assign(this.host.dataset,{ready:"true",cell:s,input:n,hidden:r}),this.settled&&(this.keep(this.entry),this.entry=!1)}moves(){return{...this.tour.moves,w:()=>this.meanings.walk()}}};function Uo(e,t,s,n){let{low:r,high:o,title:a}=e.state.named[t],l=i("input",{type:"number",class:"number",min:r,max:o,step:1,inputmode:"numeric",autocomplete:"off","aria-label":s}),c=i("input",{type:"range",min:Math.log2(r),max:Math.log2(o),step:"any","aria-label":`${a}, by a slider`}),h=0,u=()=>{clearTimeout(h),l.value!==""&&e.take({[t]:l.value})};l.addEventListener("input",()=>{clearTimeout(h),h=setTimeout(u,bw)}),l.addEventListener("change",u),l.addEventListener("blur",()=>e.draw(new Set(["choice"]))),c.addEventListener("input",()=>{l.value=String(Math.round(2**Number(c.value))),c.setAttribute("aria-valuetext",l.value),e.take({[t]:Number(l.value)})});let d=p=>{let m=l.getRootNode().activeElement;m!==l&&(l.value=p),(m!==c||Math.round(2**Number(c.value))!==p)&&(c.value=Math.log2(p)),c.setAttribute("aria-valuetext",String(p))};return{el:i("div",{class:"knob"},n?re(n,s):i("span",{},s),l,c),set:d}}function vw(e){let t=i("select",{"aria-label":"Cell"},...Object.entries(e.setup.cells).map(([u,d])=>i("option",{value:u},d)));t.addEventListener("change",()=>e.take({cell:t.value},!0));let s=Qe("What r multiplies",{after:"W h′",before:"h′ itself"},u=>e.take({reset:u},!0)),n=i("div",{class:"pick"},i("span",{},"r multiplies"),s.el),r=Qe("Directions",{no:"one",yes:"both"},u=>e.take({both:u==="yes"},!0)),o={input:Uo(e,"input","Features read, D",""),hidden:Uo(e,"hidden","Units, H","unit"),layers:Uo(e,"layers","Layers","layer")},a=i("div",{class:"chips",role:"group","aria-label":"Ready-made sizes"}),l=i("p",{class:"about"}),c=i("div",{class:"sec form",role:"region","aria-label":"Sizes"},a,l,i("div",{class:"knobs"},i("label",{class:"pick"},re("cell","Cell"),t),n,...Object.values(o).map(u=>u.el),i("div",{class:"pick"},i("span",{},"Directions"),r.el))),h=u=>Object.entries(u.choice).every(([d,f])=>e.C[d]===f);return{el:c,draw(u){if(!u("choice"))return;let{C:d,networks:f,setup:p}=e;a.childElementCount!==f.length&&a.replaceChildren(...f.map(m=>{let g=i("button",{type:"button",class:"chip"},m.name);return g.addEventListener("click",()=>e.take(m.choice,!0)),g})),[...a.children].forEach((m,g)=>m.setAttribute("aria-pressed",String(h(f[g])))),ie(l,f.find(h)?.about??"Your own sizes. The number of features is how many numbers are read at a step: of a word, as many as its embedding has."),t.value=d.cell,n.hidden=!("reset"in p.options[d.cell]),s.set(d.reset),r.set(d.both?"yes":"no");for(let[m,{set:g}]of Object.entries(o))g(d[m])}}}function yw(e){let t=i("div",{class:"room"}),s=i("tbody"),n=i("details",{class:"arrays"},i("summary",{},"All arrays, by PyTorch’s names"),i("table",{},i("thead",{},i("tr",{},...["array","shape","numbers"].map(a=>i("th",{scope:"col"},a)))),s)),{el:r,says:o}=Oe("drawn",re("shape","Shapes"),"every table of numbers that is learned, to one scale",[],t,n);return{el:r,room:t,draw(a){if(!a("sizes","size"))return;let{sizes:l,levels:c}=e.P,{hidden:h,shapes:u,title:d}=l,f=Object.keys(u).length,p=c[0].arrays[0].blocks;o.replaceChildren(`At every step the ${d} makes ${On(p.length,"sum")} of ${On(h,"number")} each: ${p.join(", ")}. Each takes what is read, x, times W, `+(l.recurrent?"adds the old state, h′, times weights of its own, ":"")+"and adds a bias. Rows that belong to one sum have its colour."),t.replaceChildren(...c.map(m=>Wo(e,m))),s.replaceChildren(...Object.entries(u).map(([m,g])=>i("tr",{},i("th",{scope:"row"},i("code",{},m)),i("td",{},As(g)),i("td",{},je(g.reduce((y,w)=>y*w,1)))))),ie(n.firstChild,`All ${f} arrays, by PyTorch’s names`)}}}function kw(e){let t=i("div",{class:"ways"}),{el:s,says:n}=Oe("counted",re("parameters","Parameters"),"counted three ways",[],t);return{el:s,draw(r){if(!r("sizes"))return;let o=e.P.sizes.counts,a=new Set(o.map(({total:l})=>l).filter(l=>l!==null));ie(n,a.size>1?"None of these is wrong. They differ in how many biases they keep.":"All who have such a layer count the same."),t.replaceChildren(...o.map(({way:l,total:c,why:h})=>i("div",{class:"way"},i("h3",{},l==="textbook"?"Textbook":l),i("b",{"data-way":l},c===null?"–":je(c)),i("p",{},h))))}}}function $w(e){let t=i("tbody"),[s,n]=[0,1].map(()=>i("th",{scope:"col"})),{el:r,says:o}=Oe("besides","Beside other cells","that read the same",[],i("div",{class:"wide-table"},i("table",{},i("thead",{},i("tr",{},i("th",{scope:"col"},"cell"),s,i("th",{scope:"col"},"recurrent part"),n)),t))),a=(l,...c)=>{let h=i("i",{class:"strip","aria-hidden":"true"});return h.style.setProperty("--share",String(l)),i("td",{class:"barred"},h,i("span",{},...c))};return{el:r,draw(l){if(!l("sizes"))return;let{sizes:c}=e.P,h=c.beside,u=Math.max(...h.map(p=>p.parameters)),d=Math.max(...h.map(p=>p.hidden)),f=["lstm","gru","rnn"].map(p=>h.find(({cell:m})=>m===p)).map(p=>p&&Number(p.recurrent_of_rnn.toPrecision(3)));o.replaceChildren("The recurrent part, what multiplies the old state, is for LSTM, GRU and vanilla RNN as ",i("b",{},f.join(" : ")),": one table of weights for every sum. With as many parameters a vanilla RNN has more units. Here both biases are counted, as PyTorch does."),ie(s,`${On(c.hidden,"unit")} each: parameters`),ie(n,`units for about ${je(c.counts[0].total)} parameters`),t.replaceChildren(...h.map(p=>i("tr",{class:p.cell===c.cell?"own":""},i("th",{scope:"row"},p.title),a(p.parameters/u,je(p.parameters)),i("td",{},xw(p.recurrent_of_rnn)),a(p.hidden/d,`${je(p.hidden)} `,i("small",{},`(${je(p.as_many)})`)))))}}}function Mw(e){let t=Uo(e,"steps","Steps, T","step"),s=i("tbody"),{el:n,says:r}=Oe("work","Time and memory","T is in no shape",[],t.el,i("table",{},s));return{el:n,draw(o){if(o("choice")&&t.set(e.C.steps),!o("sizes"))return;let{sizes:a}=e.P,{steps:l}=a,[c]=a.counts;r.replaceChildren("The same arrays are used at every step, so T is in none of their shapes. What grows with T is what ","training keeps: to go back through time it needs every signal of every step. Of a batch of B sequences ","it is B times that.");let h=(d,f,p="")=>i("tr",{},i("th",{scope:"row"},...d),i("td",{},i("b",{},f),p&&` ${p}`)),u=({numbers:d,bytes:f})=>[je(d),`numbers, ${Io(f)}`];s.replaceChildren(h(["parameters, for 1 step"],je(c.total)),h([`parameters, for ${On(l,"step")}`],je(c.total),"the same"),h([re("multiply-add","multiply-adds")," a step"],je(a.multiply_adds)),h([`multiply-adds for ${On(l,"step")}`],je(l*a.multiply_adds)),h(["state handed from step to step"],...u(a.state)),h([`kept in training, ${On(l,"step")}`],...u(a.training)))}}}var xh={render:e=>void new Ea(e)};function vh(e,t,s){let n=e.array(`top.${t}.id`),r=e.array(`top.${t}.p`),o=e.arrays[`top.${t}.id`][1][1];return Array.from({length:o},(a,l)=>[e.words[n[s*o+l]],r[s*o+l]])}function Sw(e,t,s){let[[n,r]]=vh(e,t,s);if(e.answers.kind==="value")return{text:B(r,2),right:null};let o=e.answers.kind==="next"&&s+1<e.T,a=l=>e.reads.kind==="words"?l.toLowerCase():l;return{text:fe(n),right:o?a(n)===a(e.tokens[s+1]):null}}function yh(e){let t=i("div",{class:"says"}),s=i("div",{class:"lists"}),n=i("h2"),r=i("div",{class:"answers"},i("div",{class:"hd"},n),s),o=[],a=null;function l(){o=e.P.cells.map(h=>{let u=Array.from({length:5},()=>{let f=i("span",{class:"bar"}),p=i("span",{class:"w"}),m=i("span",{class:"n"});return{bar:f,word:p,p:m,row:i("li",{},f,p,m)}}),d=e.name({cell:h});return{rows:u,el:i("div",{},i("h3",{},d),i("ol",{class:"pred","aria-label":`What the ${d} answers`},...u.map(({row:f})=>f)))}}),s.replaceChildren(...o.map(h=>h.el))}function c(h){let{P:u,G:d,rem:f,fine:p,font:m}=e,g=e.name({cell:u.cells[h]}),y=i("div",{class:"line","aria-hidden":"true"},i("span",{class:"label"},g));for(let w=d.a;w<d.end;w++){let{text:k,right:$}=Sw(u,h,w),M=i("span",{class:$?"m right":"m",title:`${g}, after “${u.shown[w]}”: ${k}`},k),S=Math.max(Ts(k,d.cw-4,.8125*f,$?650:400,m),p);M.style.cssText=`left:${d.x(w)+1}px;width:${d.cw-2}px;font-size:${S}px`,y.append(M)}return y}return{el:r,steps:t,draw(h){let{P:u,S:d}=e;if(u.cells.join()!==a&&(l(),a=u.cells.join()),h("picture","size","view")&&t.replaceChildren(...u.cells.map((p,m)=>c(m))),!h("picture","step","size"))return;let f=u.answers.title;n.replaceChildren(f[0].toUpperCase()+f.slice(1)," ",i("small",{},`${u.answers.kind==="label"?"at":"after"} “${u.shown[d.t]}”`)),o.forEach(({rows:p},m)=>{let g=vh(u,m,d.t),y=u.answers.kind==="value";p.forEach(({row:w,bar:k,word:$,p:M},S)=>{w.hidden=S>=g.length,!w.hidden&&($.textContent=fe(g[S][0]),M.textContent=y?B(g[S][1],3):pe(g[S][1]),k.hidden=y,k.style.width=`${100*g[S][1]}%`)})})}}}var Ew=.2;function kh(e){let t=e.filter(Number.isFinite).sort((r,o)=>r-o);if(!t.length)return 1;let s=t.at(-1),n=t[Math.floor(.97*(t.length-1))];return 1.05*(s>2*n?1.5*n:s)||1}function Tw(e,t,s=[]){return e.better==="higher"?[0,1]:[0,e.chance===null?kh(t):Math.max(2*e.chance,1.05*Math.max(0,...s.filter(Number.isFinite)))]}var Lw=(e,t,s)=>e(t)===e(s)?e(t):`${e(t)}, latest ${e(s)}`,Cw=(e,t)=>e.filter(s=>{let n=s.latest&&e.find(r=>!r.latest&&r.cell===s.cell);return!n||Math.abs(n.y-s.y)>=t});function $h(e){let t=S=>{let C=i("div",{class:"bk"}),x=i("div",{class:"labels","aria-hidden":"true"});return{name:S,target:C,labels:x,head:i("h2"),note:i("small"),el:i("div",{class:`plot ${S}`,role:"img"},C,x)}},s={score:t("score"),loss:t("loss")},n=i("div",{class:"curves"},...Object.values(s).flatMap(S=>[i("div",{class:"hd"},S.head),S.el]));for(let{head:S,note:C}of Object.values(s))S.append(i("span")," ",C);let r=i("span"),o=i("span",{},"lower is better");s.score.head.firstChild.append(re("validation","Validation"),r),s.loss.head.firstChild.append(re("training loss","Training loss"));let a=(S,C)=>i("span",{class:"key"},i("i",{class:`line ${S}`}),C);s.score.note.append(a("best","best weights so far")," ",a("latest","latest weights"),o);let l={score:{own:[0,"score"],other:[1,"score"],own_latest:[0,"latest"],other_latest:[1,"latest"]},loss:{own:[0,"loss"],other:[1,"loss"]}},c=null,h=!1,u=!1,d={};async function f(){c=await yn(e.setup.figures,{score:s.score.target,loss:s.loss.target});for(let S of["iterations","score.y","loss.y"])c(S).change.connect(()=>{u||(h=!0,requestAnimationFrame(()=>{$(),M()}))});for(let S of Object.values(s))S.el.addEventListener("dblclick",()=>{h=!1,setTimeout(()=>e.draw(new Set(["run","picture","size"])),50)}),new ResizeObserver(()=>M()).observe(S.el);e.draw(new Set(["run","picture","size","theme"])),e.root.classList.add("plotted")}let p=()=>Math.round(3.6*e.rem);function m(){for(let S of Object.keys(s))c(S).setv({min_border_left:e.gutter,min_border_right:p(),min_border_top:6,min_border_bottom:Math.round(1.3*e.rem)}),c(S).toolbar.active_drag=e.small?null:"auto"}let g=()=>e.P.cells,y=S=>S==="rnn"?"--rnn":"--ink";function w(){for(let S of Object.keys(s)){cs(c,S,e),c(`${S}.iterations`).setv({major_label_text_color:e.css("--ink3"),major_label_text_font_size:`${e.fine}px`,major_label_text_font:e.font});for(let[C,[x,A]]of Object.entries(l[S])){let z=A==="latest";c(`${S}.${C}`).glyph.setv({line_color:e.css(y(g()[x])),line_width:z?1.25:x?2.25:3,line_dash:z?[4,3]:[],line_cap:z?"butt":"round"})}}c("chance").line_color=e.css("--ink3")}function k(){let{P:S,run:C,task:x}=e,{measure:A}=x,z=(C??e.choice).iterations,v=C?Array.from(S.array("t")):[],b={score:N=>at(A,N),loss:N=>B(N,4)},T=Math.ceil(z/e.setup.points);u=!0;for(let N of Object.keys(s)){let E={t:v},P=[];for(let[I,[V,Y]]of Object.entries(l[N])){let G=C&&S.array(`${V}.${Y}`);E[I]=G?Array.from(G):v.map(()=>NaN),G&&P.push({line:I,cell:g()[V],latest:Y==="latest"}),c(`${N}.${I}`).visible=!!G}let _=P.filter(({latest:I})=>!I),H=({line:I,cell:V},Y)=>{let G=E[`${I}_latest`]??E[I];return`${e.name({cell:V})} ${Lw(b[N],E[I].at(Y),G.at(Y))}`},q=P.flatMap(({line:I})=>E[I]),F=P.flatMap(({line:I})=>E[I].filter((V,Y)=>v[Y]>Ew*z)),[j,R]=N==="score"?Tw(A,q,F):[0,kh(q)];E.low=v.map(()=>j),E.high=v.map(()=>R),E.tip=v.map((I,V)=>[`iteration ${I.toLocaleString("en")}`,..._.map(Y=>H(Y,V))].join(`
`)),c(`${N}.source`).data=E,c(`${N}.hit`).glyph.width={value:T},h||c(`${N}.y`).setv({start:j,end:R}),d[N]=P.flatMap(({line:I,cell:V,latest:Y})=>{let G=E[I].findLastIndex(Number.isFinite);return G<0?[]:[{t:v[G],v:E[I][G],cell:V,latest:Y}]});let D=_.map(I=>H(I,-1)).join("; ");s[N].el.setAttribute("aria-label",v.length?`${N==="score"?`Validation ${A.title}`:"Training loss"} at iteration ${v.at(-1)}: ${D}.`:"No curve yet.")}h||c("iterations").setv({start:0,end:z}),c("chance").setv({location:A.chance??0,visible:A.chance!==null}),u=!1,$(),r.textContent=` ${A.title}`,o.hidden=A.better!=="lower";let{examples:O}=C??e.choice,L=O===e.setup.all?"":`, on the same ${O} examples`;s.loss.note.textContent=`${T>1?`mean of every ${T} iterations`:"of every iteration"}${L}`}function $(){let{start:S,end:C}=c("iterations"),x=Ke(S,C,e.small?4:7).filter(Number.isInteger);for(let A of Object.keys(s)){let z=A==="score"&&e.task.measure.name==="accuracy"?100:1,v=c(`${A}.y`),b=e.run||z>1?Ke(v.start,v.end,6):[],T=Math.max(0,-Math.floor(Math.log10(z*(b[1]-b[0]))+1e-9))||0;c(`${A}.ticks`).ticks=b,c(`${A}.axis`).major_label_overrides=new Map(b.map(O=>[O,B(z*O,T)+(z>1?"%":"")])),c(`${A}.marks`).ticks=x,c(`${A}.iterations`).major_label_overrides=new Map(x.map(O=>[O,O.toLocaleString("en")]))}}function M(){if(!c||!e.P)return;let{measure:S}=e.task,C=c("iterations");for(let[x,{labels:A,el:z}]of Object.entries(s)){let{start:v,end:b}=c(`${x}.y`),T=z.clientHeight-6-Math.round(1.3*e.rem),O=z.clientWidth-e.gutter-p(),L=e.gutter+O,N=F=>Math.max(0,Math.min(T,T*(1-(F-v)/(b-v)))),E=F=>e.gutter+O*Math.max(0,Math.min(1,(F-C.start)/(C.end-C.start))),P=(d[x]??[]).map(F=>({...F,x:E(F.t),y:N(F.v)})),_=Cw(P,.6*e.rem).map(F=>{let j=`${F.cell==="rnn"?" rnn-h":""}${F.latest?" latest":""}`,R=F.latest?"latest":e.name({cell:F.cell});return{...F,span:i("span",{class:`name${j}`},R)}}),H=x==="score"&&S.chance!==null?[{x:L,y:N(S.chance),span:i("span",{class:"name fine"},"chance")}]:[],q=_.some(F=>F.x+p()>L);for(let F of q?[[..._,...H]]:[_,H]){let j=Vr(F.map(R=>R.y),.95*e.rem,T);F.forEach(({span:R,x:D},I)=>{R.style.left=`${D+6}px`,R.style.top=`${6+j[I]}px`})}A.replaceChildren(...[..._,...H].map(({span:F})=>F)),!e.run&&x==="score"&&A.append(i("span",{class:"alone"},e.choice.beside?"Press Start. Both networks read the same examples in the same order, and their curves grow here.":"Press Start, and the network’s curves grow here."))}}return f(),{el:n,draw(S){c&&(S("size")&&m(),S("theme","size","picture")&&w(),S("run","picture")&&k(),S("run","picture","size","theme")&&M())}}}var zw=200,Mh={cell:"cell",units:"unit",seed:"seed",iterations:"iteration",examples:"training examples"},Aw=e=>e?"Only these, again and again.":"Drawn anew for every batch.";function Sh(e){let{setup:t}=e,s=w=>i("select",{},...w.map(([k,$])=>i("option",{value:k},$))),n=w=>i("input",{type:"number",min:e.state.named[w].low,max:e.state.named[w].high,step:1,inputmode:"numeric",class:"number",autocomplete:"off"}),r={task:s(Object.entries(t.tasks).map(([w,k])=>[w,k.title])),cell:s(Object.entries(t.cells)),units:n("units"),seed:n("seed"),iterations:n("iterations"),examples:s(e.state.named.examples.choices.map(w=>[w,w===t.all?"always new":`the same ${w}`])),beside:i("input",{type:"checkbox"})},o=i("span"),a={task:"Task",cell:"Cell",units:"Units",seed:"Seed",iterations:"Iterations",examples:"Examples"},l=Object.entries(a).map(([w,k])=>(r[w].setAttribute("aria-label",k),i("label",{class:w},Mh[w]?re(Mh[w],k):i("span",{},k),r[w]))),c=i("fieldset",{class:"choice","aria-label":"What to train"},...l,i("label",{class:"check"},r.beside,o)),h=i("small");r.examples.after(h);let u=Mt(e),d=i("div",{class:"ask",role:"region","aria-label":"The run"},c,u.el),f=0,p=null;e.chosenNow=()=>(clearTimeout(f),{...Object.fromEntries(Object.keys(a).map(k=>[k,r[k].value])),beside:r.beside.checked});let m=()=>e.send({choice:e.chosenNow()}),g=()=>{o.textContent=`${We(t.cells[r.cell.value==="rnn"?"lstm":"rnn"])} beside it`},y=()=>{h.textContent=Aw(r.examples.value!==t.all)};r.task.addEventListener("change",()=>{let w=t.tasks[r.task.value];r.units.value=w.units,r.iterations.value=w.iterations,m()}),r.cell.addEventListener("change",()=>{g(),m()}),r.examples.addEventListener("change",()=>{y(),m()}),r.beside.addEventListener("change",m);for(let w of[r.units,r.seed,r.iterations])w.addEventListener("input",()=>{clearTimeout(f),f=setTimeout(m,zw)}),w.addEventListener("keydown",k=>{k.key==="Enter"&&!e.live&&e.act()});return{el:d,draw(w){if(u.draw(w),!!w("run")&&(c.disabled=e.live,p===null||w("choice"))){for(let k of Object.keys(a))r[k].value=e.choice[k];r.beside.checked=e.choice.beside,g(),y(),p=!0}}}}var Nw=80;function Eh(e){let t=i("textarea",{rows:1,class:"sentence",spellcheck:"false",autocomplete:"off",autocapitalize:"off","aria-label":"The probe: a text read with the weights of this moment",maxlength:e.setup.limits.text}),s=i("span",{class:"count"}),n=i("div",{class:"asked"},i("span",{class:"count","aria-hidden":"true"},"Probe"),i("div",{class:"field"},t),s),r=0,o=null;return t.addEventListener("keydown",a=>{a.key==="Enter"&&!e.text.includes(`
`)&&e.P.reads.kind!=="bytes"&&a.preventDefault()}),t.addEventListener("input",()=>{clearTimeout(r),r=setTimeout(()=>e.send({text:t.value}),Nw)}),{el:n,draw(a){if(!a("run","picture"))return;e.text!==o&&t.getRootNode().activeElement!==t&&(t.value=e.text),o=e.text,t.classList.toggle("lines",e.text.includes(`
`));let{T:l,length:c,reads:h}=e.P;s.textContent=`${l<c?`the first ${l} of `:""}${c.toLocaleString("en")} ${c===1?h.one:h.many}`}}}var Ta={start:"M4 2v12l9-6z",pause:"M3.5 2h3v12h-3zM9.5 2h3v12h-3z",stop:"M3 3h10v10H3z"},Ow=e=>W("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},W("path",{d:e}));function Pw({state:e,ahead:t,elapsed:s,rate:n,left:r}){let o=n===null?"":n>=10?` · ${Math.round(n)} a second`:` · ${B(n,1)} a second`,a=di(s);return{waiting:t?`waiting, ${t} ${t===1?"training":"trainings"} before yours`:"waiting, yours is next",starting:"starting",paused:`paused at ${a}`,scoring:`${a} · scoring on test`,done:`done in ${a}`,stopped:`stopped at ${a}`,diverged:`diverged at ${a}`,late:`ended at ${a}`,failed:`broke off at ${a}`}[e]??`${a}${o}${r===null?"":` · ${di(Math.ceil(r))} left`}`}var La=["waiting","scoring"],jw=.1,Hw=.99,_w=.02;function Fw(e,{name:t,first:s,examples:n,measure:r}){let{loss:o,score:a,latest:l,best:c}=e,h=r.better==="higher";if(o===null||l===null||!(o<jw*s))return"";if(h&&l>=Hw)return`For the ${t} these ${n} were enough to learn the task.`;let u=h?a-l:(l-a)/a,d=at(r,l),f=r.chance===null?"":`; chance is ${at(r,r.chance)}`,p=`The ${t} knows its ${n} examples by heart, and new ones less well:`;return u<_w?`${p} its validation ${r.title} is ${d}${f}.`:`${p} its validation ${r.title} was ${at(r,a)} after iteration ${(c??0).toLocaleString("en")} and is ${d} now${f}.`}function Th(e){let t=W("path"),s=i("span"),n=i("button",{type:"button",class:"btn start"},W("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},t),s),r=i("button",{type:"button",class:"btn stop"},Ow(Ta.stop),i("span",{},"Stop")),o=i("b"),a=i("small"),l=i("span",{class:"r"}),c=i("b"),h=i("div",{class:"gone",role:"progressbar","aria-label":"Progress","aria-valuemin":0},c),u=i("div",{class:"bar"},i("div",{class:"transport",role:"group","aria-label":"Training"},n,r,i("span",{class:"where"},i("span",{class:"roomy"},"iteration "),o,a),l),h),d=i("table"),f=i("p",{class:"verdict"}),p=i("div",{class:"results"},d,f);n.addEventListener("click",()=>e.act()),r.addEventListener("click",()=>e.send({do:"stop"})),e.name=$=>We(e.setup.cells[$.cell]);function m(){let{run:$,live:M}=e,S=M?$.state==="paused"?"Resume":"Pause":"Start";s.textContent=S,t.setAttribute("d",S==="Pause"?Ta.pause:Ta.start),n.title=`${S} (space)`,n.disabled=!e.connected||M&&La.includes($.state),r.disabled=!e.connected||!M}function g(){let{run:$}=e,{iterations:M}=$??e.choice,S=$?.iteration??0;o.textContent=S.toLocaleString("en"),a.textContent=` / ${M.toLocaleString("en")}`,l.textContent=$?Pw($):"",c.style.width=`${100*S/M}%`,h.setAttribute("aria-valuemax",M),h.setAttribute("aria-valuenow",S)}let y=[],w=null;function k(){let{run:$,task:M}=e,{measure:S}=M,C=$?.nets??[],x=JSON.stringify([$?.task,C.map(v=>[v.cell,v.name])]);if(x!==w){w=x,y=C.map((b,T)=>{let O=Array.from({length:5},()=>i("td")),L=i("td",{class:"acts"});if(b.name){let N=_=>e.state.to("explore",{model:b.name,..._}),E=i("a",{class:"btn",href:N(),target:"_blank",rel:"noopener","aria-label":`Open the ${e.name(b)} in the Explorer, in a new tab`},"Explore");E.addEventListener("click",()=>{E.href=N({text:e.text,theme:e.S.theme})});let P=i("button",{type:"button",class:"btn","aria-label":`Download the ${e.name(b)} as .safetensors`},"Download");P.addEventListener("click",()=>e.send({do:"file",net:T})),L.append(E," ",P)}return{cells:O,row:i("tr",{},i("th",{scope:"row"},i("i",{class:b.cell==="rnn"?"line rnn":"line"}),e.name(b)),...O,L)}});let v=["","parameters",re("training loss"),[re("validation"),", best"],"latest",["on ",re("test texts","test")],""];d.replaceChildren(i("caption",{class:"unseen"},"What each network reached"),i("thead",{},i("tr",{},...v.map(b=>i(b?"th":"td",b?{scope:"col"}:{},b)))),i("tbody",{},...y.map(({row:b})=>b))),d.hidden=!C.length}C.forEach((v,b)=>{let[T,O,L,N,E]=y[b].cells;T.textContent=v.parameters.toLocaleString("en"),O.textContent=B(v.loss,3),L.textContent=at(S,v.score),L.title=v.best?`${S.title} of the best weights so far, those after iteration ${v.best}`:"",N.textContent=at(S,v.latest),N.title=`${S.title} of the weights that were last checked`,E.textContent=v.fault?"diverged":at(S,v.test),E.title=v.fault??S.title});let A=$!==null&&$.examples!==e.setup.all,z=C.map((v,b)=>{let T=A&&e.P.cells.length>b&&e.P.array(`${b}.loss`)[0];return A?Fw(v,{name:e.name(v),first:T,examples:$.examples,measure:S}):""});f.replaceChildren(...z.filter(Boolean).map(v=>i("span",{},v))),f.hidden=!z.some(Boolean)}return{el:u,results:p,draw($){$("run")&&(m(),g(),k())}}}var Lh=`.choice {
  display: flex;
  align-items: center;
  gap: 0.5rem 1.25rem;
  flex-wrap: wrap;
  border: 0;
  margin: 0;
  padding: 0;
  min-width: 0;
  flex: 0 1 auto;
}
.choice label {
  display: flex;
  align-items: center;
  gap: 0.45rem;
  white-space: nowrap;
}
.choice label > span {
  color: var(--ink2);
}
.gs .choice select,
.number {
  border: 1px solid var(--rule2);
  border-radius: 6px;
  padding: 0.3rem 0.5rem;
  background: var(--surf);
  min-height: 2.25rem;
}
.choice select:hover,
.number:hover {
  border-color: var(--ink);
}
.number {
  width: 5.2rem;
}
.units .number {
  width: 4rem;
}
.choice:disabled {
  opacity: 0.55;
}
.check input {
  width: 1.05rem;
  height: 1.05rem;
  accent-color: var(--ink);
  margin: 0;
}
.gs .ask {
  min-height: 3.4rem;
  flex-wrap: wrap;
}
.notice {
  max-width: 34rem;
}

/* the curves take what the window has left */
.gs.page {
  display: flex;
  flex-direction: column;
}
.page main {
  flex: 1;
}
main {
  grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
}
main .btn svg {
  width: 0.8rem;
  height: 0.8rem;
  fill: currentColor;
}
.start,
.stop {
  display: inline-flex;
  align-items: center;
  gap: 0.45rem;
  padding: 0.4rem 0.8rem;
}
.gs .start {
  background: var(--ink);
  border-color: var(--ink);
  color: var(--bg);
  font-weight: 600;
  min-width: 6.4rem;
  justify-content: center;
}
.btn:disabled {
  opacity: 0.4;
  cursor: default;
}
.transport .r {
  margin-left: auto;
  color: var(--ink2);
  white-space: nowrap;
}
.gone {
  height: 3px;
  background: var(--rule);
  margin: 0.25rem 0 0.5rem;
}
.gone b {
  display: block;
  height: 3px;
  background: var(--ink);
  width: 0;
}
.curves {
  display: flex;
  flex-direction: column;
  flex: 1;
  min-height: 0;
}
.curves .plot {
  flex: 1 1 12rem;
  min-height: 8rem;
  cursor: default;
  margin-bottom: 0.35rem;
}
.curves .plot.score {
  flex-grow: 1.35;
}
.labels .name {
  white-space: nowrap;
}
.labels .fine {
  font-weight: 400;
  color: var(--ink3);
}
.labels .latest {
  font-weight: 400;
}
.labels .rnn-h {
  color: var(--ink3);
}
.gs .labels .alone {
  left: 5rem;
  right: 4rem;
  white-space: normal;
  line-height: 1.4;
  font-size: 1rem;
}
.results {
  margin-top: 0.2rem;
}
.verdict {
  margin: 0.4rem 0 0;
  font-size: 0.875rem;
  line-height: 1.35;
}
.verdict span {
  display: block;
}
.choice small {
  color: var(--ink3);
  font-size: var(--small);
  line-height: 1.2;
  white-space: normal;
  width: 7rem;
}
.results .acts {
  display: table-cell;
  text-align: right;
  width: 1%;
}
.gs .results td,
.gs .results th {
  height: 2.3rem;
}
.results .btn {
  display: inline-block;
  text-decoration: none;
  color: inherit;
}
i.line {
  display: inline-block;
  width: 1.2rem;
  height: 3px;
  background: var(--ink);
  vertical-align: middle;
  margin-right: 0.5rem;
}
i.line.rnn {
  background: var(--rnn);
}
.key {
  white-space: nowrap;
}
.key {
  margin-right: 0.6rem;
}
.key:first-child {
  margin-left: 0.4rem;
}
.key i.line {
  margin-right: 0.35rem;
}
i.line.latest {
  height: 0;
  background: none;
  border-top: 1.5px dashed var(--ink);
}

.probe {
  min-width: 0;
  display: flex;
  flex-direction: column;
}
.probe .asked {
  flex: none;
  margin-bottom: 0.5rem;
}
.gs textarea.sentence {
  font: inherit;
  letter-spacing: inherit;
  color: inherit;
  resize: none;
  white-space: pre;
  overflow: hidden;
  height: 100%;
  line-height: 2.6rem;
}
.gs textarea.lines {
  overflow: auto;
  scrollbar-width: thin;
  font-size: var(--small);
  line-height: 1.25;
  padding: 0.3rem 0;
}
.sort {
  display: none !important;
}
.says {
  margin-top: 0.3rem;
}
.says .line {
  position: relative;
  height: 1.3rem;
  font-size: var(--small);
  color: var(--ink3);
}
.says .label {
  position: absolute;
  left: 0;
  color: var(--ink2);
  font-weight: 600;
}
.says .m {
  position: absolute;
  text-align: center;
  overflow: hidden;
  text-overflow: clip;
  white-space: nowrap;
}
.says .right {
  color: var(--ink);
  font-weight: 650;
}
.answers {
  padding-top: 0.5rem;
}
.lists {
  display: grid;
  grid-template-columns: 1fr 1fr;
  gap: 1.75rem;
}
h3 {
  margin: 0;
  font-size: var(--small);
  font-weight: 400;
  color: var(--ink2);
}

@media (max-height: 799px) and (min-width: 761px) {
  .page .ask {
    min-height: 3rem;
  }
  .gs textarea.sentence:not(.lines) {
    line-height: 2.3rem;
  }
}
@media (max-width: 1180px) {
  .results :is(th, td):nth-child(2) {
    display: none;
  }
}
@media (max-width: 760px) {
  .choice {
    display: grid;
    grid-template-columns: repeat(6, minmax(0, 1fr));
    gap: 0.6rem 0.75rem;
  }
  .choice label {
    flex-direction: column;
    align-items: stretch;
    gap: 0.15rem;
    grid-column: span 2;
  }
  .choice .task,
  .choice .cell {
    grid-column: span 3;
  }
  .choice small {
    width: auto;
  }
  .choice .check {
    flex-direction: row;
    align-items: center;
    justify-content: start;
    grid-column: 1 / -1;
    min-height: 2.75rem;
  }
  .gs .choice select,
  .number {
    min-height: 2.75rem;
    width: 100%;
  }
  .transport .btn {
    min-height: 2.75rem;
  }
  .roomy {
    display: none;
  }
  .probe .time {
    order: 0;
    margin-top: 0.25rem;
  }
  .curves {
    order: 1;
  }
  .results {
    order: 2;
  }
  .probe {
    order: 3;
    margin-top: 1.5rem;
  }
  .bar {
    order: 0;
  }
  .curves .plot {
    flex: none;
    height: 12rem;
  }
  .probe .asked {
    height: 3rem;
    flex-wrap: nowrap;
  }
  .gs textarea.sentence:not(.lines) {
    line-height: 2.9rem;
  }
  .results :is(th, td):is(:nth-child(2), :nth-child(3)) {
    display: none;
  }
  .gs .results th {
    white-space: normal;
  }
  .results i.line {
    display: none;
  }
  .gs .results :is(th, td) {
    padding-left: 0.2rem;
    padding-right: 0.2rem;
  }
  .curves .hd {
    height: auto;
    white-space: normal;
  }
  .results .btn {
    padding: 0.28rem 0.5rem;
    line-height: 2rem;
  }
}
`;var Rw=250,Iw=5e3,Ca=class extends dt{choice=null;text;version;name;chosenNow;constructor(t){super(t,Lh),Object.assign(this.S,{mode:"mean",sort:"number"}),this.questions=new ht(d=>this.tell(d)),this.run=null,this.came=vs(this.state),this.parts=[Sh,Th,$h,Eh,Ls,hn,yh].map(d=>d(this));let[s,n,r,o,a,l,c]=this.parts;this.time=i("section",{class:"time","aria-label":"The probe"},a.el,l.el,c.steps,i("div",{class:"cursor"})),this.cursor=this.time.lastChild,this.words=a.el,this.status=i("p",{class:"unseen",role:"status"}),this.main=i("main",{},i("section",{class:"now","aria-label":"Training"},n.el,r.el,n.results),i("div",{class:"probe"},o.el,this.time,c.el)),this.root.append(ss(this),s.el,this.main,this.status),this.listen();let h=d=>this.live&&!this.closed&&this.connected&&d.preventDefault();this.inPage&&addEventListener("beforeunload",h),this.receive(this.model.payload,!0);let{brought:u}=this.state;u!==void 0&&this.send({text:u})}close(){clearTimeout(this.again),this.questions.stop()}wentOff(){super.wentOff(),clearTimeout(this.again),this.status.textContent="Not connected."}cameBack(){this.status.textContent="Connected again.",super.cameBack(),this.poll()}get meanwhile(){return this.live?"This training goes on without the page for a few minutes.":"What is shown stays."}get owes(){return{...this.questions.waiting("start"),...this.questions.waiting("choice"),...this.questions.waiting("text")}}get behind(){return this.owes.choice!==void 0||this.owes.text!==void 0}get whose(){return"What is shown is of what was asked before."}get live(){return this.run!==null&&!this.setup.ends.includes(this.run.state)}send(t){if(this.closed)return;let{choice:s,do:n}=t,r=n??(s?"choice":"text"),o=n!==void 0&&n!=="file";this.questions.ask(r,{...t,seen:this.version??0},{once:o}),this.mark()}poll(){clearTimeout(this.again),this.connected&&!this.closed&&this.questions.ask("look",{seen:this.version??0})}pollIn(t){clearTimeout(this.again),this.again=setTimeout(()=>this.poll(),t)}receive(t,s=!1){let[n,r]=os(t);if(!(s?{}:this.questions.take(n)))return;if(n.file)return $t(n.file,r,"application/octet-stream");if([...this.questions.busy].some(d=>d!=="look"&&d!=="file"))return;let a=is(t),l=this.P,c=this.run?.state,h=new Set(["run"]),u=JSON.stringify(a.notices);if((s||u!==this.told||a.want!=="look")&&(this.notices=a.notices,this.told=u,h.add("notice")),a.fault)return this.live&&this.pollIn(Iw),this.draw(h);if(Object.assign(this,{run:a.run,choice:a.choice,text:a.text,version:a.version}),s&&(this.opened=a.text),a.picture&&(this.P=a.picture),a.picture||this.returning&&this.P){this.placed(l,s);for(let d of st)h.add(d)}this.returning&&h.add("choice"),this.returning=!1,this.resetView(),this.draw(h),this.run&&this.run.state!==c&&this.announce(),this.live&&this.pollIn(Rw)}placed(t,s){let{P:n,S:r}=this;r.t=t&&r.t<t.T-1&&en(t.tokens,n.tokens)?Math.min(r.t,n.T-1):n.T-1,(s||this.returning)&&this.read(s),r.unit=Math.min(r.unit,n.H-1),r.focus=n.signals.includes(this.chosen)?this.chosen:n.keeper??n.signals[0]}read(t){let{P:s,S:n,state:r}=this,{said:o}=r.asked;this.notices.push(...t?[]:o.server,...o.view),n.t=r.place("t",s.T,n.t,this.notices),this.chosen=r.among("focus",s.signals,this.notices)}get task(){return this.setup.tasks[(this.run??this.choice).task]}act(){let{run:t}=this;this.live&&La.includes(t.state)||(this.live?this.send({do:t.state==="paused"?"resume":"pause"}):this.send({do:"start",choice:this.chosenNow()}))}announce(){let{state:t,nets:s,said:n}=this.run,r=s.map(l=>this.name(l)).join(" and "),o={waiting:"Other trainings are running. Yours waits for a place and starts by itself.",starting:`Training ${r}.`,running:`Training ${r}.`,paused:"Paused.",done:`${r} trained.`,stopped:"Stopped."},a=n||o[t];a&&ie(this.status,a)}passes(){let{text:t,opened:s}=this,{task:n}=this.run??this.choice;return Wr(this.came,{text:t===this.task.examples[0][1]?"":t,opened:s,task:n})}get values(){return this.with(this.choice,this.text)}get wished(){let{text:t=this.text,choice:s}=this.owes;return this.with({...this.choice,...s},t)}with(t,s){let{run:n,S:r,P:o}=this,a=(n??t).task===t.task&&s!==this.task.examples[0][1]?s:null;return{...t,text:a,theme:r.theme,t:o&&r.t<o.T-1?r.t:null,focus:(this.chosen&&r.focus)??null,run:n?.key??null,...Dr(this.passes(),a,this.setup.models)}}back({values:t}){let s=this.state.of("server").map(({name:a})=>[a,t[a]]),{text:n,run:r,...o}=Object.fromEntries(s.filter(([,a])=>a!==null));this.send({choice:o,text:n??this.setup.tasks[o.task].examples[0][1]})}draw(t){super.draw(t);let{run:s,choice:n,host:r}=this;Object.assign(r.dataset,{ready:"true",state:s?.state??"idle",iteration:s?.iteration??0,task:n.task}),this.keep()}placeWords(){}moves(){return{...super.moves()," ":()=>this.act()}}},Ch={render:e=>void new Ca(e)};var Ah=4,Ww=4;function zh(e,t){if(t>=e.T)return null;let s=e.array("p"),n=s.length/e.T;return e.answers.kind==="value"?()=>s[t]:r=>{let o=e.words.indexOf(r);return o<0?null:s[t*n+o]}}function za(e,t,s,n=Ah){let r=zh(e,s),o=zh(t,s),a=new Set;for(let h of[e,t])if(s<h.T)for(let[u]of h.top(s).slice(0,Ww))a.add(u);let l=[...a].map(h=>({word:h,a:r?r(h):null,b:o?o(h):null})),c=h=>Math.max(h.a||0,h.b||0);return(l.length>1?l.sort((h,u)=>c(u)-c(h)):l).slice(0,n)}var Nh=({answers:e},t)=>e.kind==="value"?B(t,3):pe(t),gr=(e,t)=>e.top(t)[0];function Yo(e,t){let[s,n]=gr(e,t);return[fe(s),Nh(e,n)]}function Go(e,t,s){let[n,r]=[e,t].map(o=>o.array("p").subarray(s*o.array("p").length/o.T,(s+1)*o.array("p").length/o.T));return n.length===r.length&&n.every((o,a)=>o===r[a])}function Dw(e,t,s,{kind:n,names:r,held:o,trained:a=!0,asks:l=null}){let c=e.answers.kind==="value",h=[],u=y=>h.push({text:y,b:!0}),d=y=>h.push({text:y}),f=c?"answers":e.answers.kind==="next"?"expects":"says",p=y=>`after “${ge(y.shown[s],24)}”`,m=y=>{let[w,k]=gr(y,s);c?u(B(k,3)):(d("“"),u(fe(w)),d(`” (${pe(k)})`))};if(n==="changes"){if(d(`${o&&a?"As trained the model":o?"Untouched, the model":"The model"} ${f} `),m(e),d(` ${p(e)}.`),!o)return c||!l||s<l[0]?d(" Hold a gate to see what it would have said."):(d(" Will it still say “"),u(fe(gr(e,s)[0])),d(`” with ${l[1]}?`)),h;e===t||Go(e,t,s)?d(` Your change alters nothing here${e!==t&&t.parts===null?", nor the top answer at any other step":""}.`):(d(` With your change it ${!c&&gr(e,s)[0]===gr(t,s)[0]?"still ":""}${f} `),m(t),d("."))}else[[e,r.a],[t,r.b]].forEach(([w,k],$)=>(d(`${$?" ":""}${k[0].toUpperCase()}${k.slice(1)}${k.endsWith("changed")?", ":" "}`),s>=w.T?d(`is over at “${ge(w.shown[w.T-1],24)}”.`):(d(`${f} `),m(w),d($&&w.tokens[s]===e.tokens[s]?".":` ${p(w)}.`)))),e===t&&d(" They are the same.");let{parts:g}=t;return e!==t&&g!==null&&g!==void 0?d(g===s?" Here the two runs disagree for the first time.":` The two runs first disagree after “${ge(t.shown[g],24)}” (step ${g+1}).`):e!==t&&g===null&&!c&&!(n==="changes"&&Go(e,t,s))&&d(n==="changes"?" Your change does not alter the top answer at any step.":" Both give the same top answer at every step."),h}function Oh(e){let{setup:t,other:s,weights:n,name:r}=e,o=n==="trained",a=e.listed.some(Fe);if(!s)return{kind:"changes",a:o?"as trained":"untouched",b:"with your change",held:a,trained:o};if(e.sameNet)return{kind:"sentence",a:"this sentence",b:a?"the other, changed":"the other sentence",held:a,trained:o};let[l,c]=[e.find(r),e.find(s.model)],h=(u,d)=>{let f=l.cell===c.cell&&(l.name!==c.name?`, ${l.units===c.units?`seed ${u.seed}`:`${u.units} units`}`:"");return`${We(t.cells[u.cell])}${f||""}${d==="initial"?", untrained":""}`};return{kind:"network",a:`the ${h(l,n)}`,b:`the ${h(c,s.weights)}${a?", changed":""}`,held:a,trained:o}}function Ph(e){let t=i("p",{class:"verdict","aria-live":"polite"}),s=i("h2"),n={a:i("span",{class:"a"}),b:i("span",{class:"b"})},r=Array.from({length:Ah},()=>{let c={a:i("span",{class:"n a"}),left:i("i",{class:"bar a"}),word:i("span",{class:"w"}),right:i("i",{class:"bar b"}),b:i("span",{class:"n b"})};return{el:i("li",{},c.a,i("span",{class:"arm a"},c.left),c.word,i("span",{class:"arm b"},c.right),c.b),...c}}),o=i("ol",{},...r.map(({el:c})=>c)),a=i("section",{class:"answers"},i("div",{class:"hd"},s),i("div",{class:"whose"},n.a,n.b),o),l=()=>{let{S:c,proposed:h}=e,[{signal:u,steps:d},...f]=h;return c.pin>=0||d===null?null:[d[0],`${f.length?"the gates":u} held over ${e.names(d)}`]};return{el:a,verdict:t,draw(c){if(c("play","pins")&&t.setAttribute("aria-live",e.S.playing||e.before?"off":"polite"),!c("picture","t","pins"))return;let{A:h,P:u,S:d}=e,f=e.titles,{t:p}=d,m=u.answers.kind==="value",g=Dw(h,u,p,{...f,names:f,asks:l()});t.replaceChildren(...g.map(({text:C,b:x})=>x?i("b",{},C):C));let{title:y,kind:w}=u.answers,k=`“${ge(u.shown[p],24)}”`;s.textContent=`${y[0].toUpperCase()}${y.slice(1)} ${w==="label"?"at":"after"} ${k}`;let $=h===u&&f.kind==="changes";a.classList.toggle("alone",$);for(let C of["a","b"])n[C].textContent=f[C].replace(/^the (?=\w+( |,|$))/,x=>f.kind==="network"?"":x);$&&(n.b.textContent="nothing is held yet");let M=za(h,u,p);o.setAttribute("aria-label",`${y}: ${f.a}, then ${f.b}`);let S=m?Math.max(1,...M.flatMap(({a:C,b:x})=>[Math.abs(C??0),Math.abs(x??0)])):1;r.forEach((C,x)=>{let A=M[x];if(C.el.hidden=!A,!!A){ie(C.word,fe(A.word));for(let[z,v]of[["a",C.left],["b",C.right]]){let b=A[z];ie(C[z],$&&z==="b"?"":b===null?"–":Nh(u,b)),v.style.width=`${b===null||$&&z==="b"?0:100*Math.abs(b)/S}%`}C.el.classList.toggle("up",(A.b??0)>(A.a??0))}})}}}var Bw={changes:"my changes",sentence:"another sentence",network:"another network"};function jh(e,{model:t,weights:s}){return e?(e.model??t)!==t||(e.weights??s)!==s?"network":"sentence":"changes"}function Vw(e,t){let s=[...new Set(e.filter(o=>o.task===t.task).map(o=>o.cell))].filter(o=>o!==t.cell),n=["gru","lstm"].find(o=>s.includes(o))??s[0];return(n?xi(e.filter(o=>o.task===t.task),{...t},{cell:n}):null)??e.find(o=>o.task===t.task&&o.name!==t.name)??null}function Hh(e){let t=m=>Lr(Object.create(e,{setup:{value:{...e.setup,limit:e.setup.characters}},...m})),s=t({P:{get:()=>e.A},send:{value:(m,g)=>g?.jump?e.example(m.text):e.send(m,g)},typed:{set:m=>e.typed=m}}),n=t({P:{get:()=>e.P},text:{get:()=>e.text2},notices:{value:[]},offline:{value:void 0},send:{value:m=>{let{length:g,...y}=e.asked.other??{};e.send({other:{...y,...m}})}}}),r=i("select",{class:"othernet","aria-label":"The other network"}),o=i("button",{type:"button",class:"btn bare cross","aria-label":"Compare with my changes alone",title:"Close"},"✕"),a=i("div",{class:"with"},i("span",{},"with"),r,i("span",{class:"wide"},"trained on the same task; your changes are held in it alone")),l=i("small",{class:"rule"},"compared step by step from the first; your changes are held in this one, at their steps"),c=i("div",{class:"second"},n.el,a,o,l),h=i("div",{class:"question"},s.el,c),u=Qe("Compare with",Bw,d);o.addEventListener("click",()=>d("changes")),r.addEventListener("change",()=>{let[m,g]=r.value.split(" ");e.send({other:{model:m,weights:g}}),e.root.focus({preventScroll:!0})});function d(m){if(m===jh(e.asked.other,e.asked))return;let{model:g,weights:y}=e.asked,w=e.find(g),k=Vw(e.setup.models,w);return m==="changes"?e.send({other:null}):m==="network"?e.send({other:k?{model:k.name,weights:y}:{model:g,weights:y==="trained"?"initial":"trained"}}):(f=!0,e.send({other:{text:e.text}}))}let f=!1;function p(){let{setup:m,entry:g,name:y}=e,w=m.models.filter(M=>M.task===g.task),k=(M,S)=>{let{cell:C,units:x,seed:A}=M,z=S==="initial"?", initial weights":"";return i("option",{value:`${M.name} ${S}`},`${We(m.cells[C])}, ${x} units, seed ${A}${z}`)},$=Object.keys(m.cells).filter(M=>w.some(S=>S.cell===M));r.replaceChildren(...$.map(M=>i("optgroup",{label:m.cells[M]},...w.filter(S=>S.cell===M&&!(S.name===y&&e.weights==="trained")).map(S=>k(S,"trained")))),e.weights==="trained"&&i("optgroup",{label:"Before training"},...w.filter(M=>M.name===y).map(M=>k(M,"initial"))))}return{el:h,ways:u.el,draw(m){if(e.P&&e.before!==null||(s.draw(m),!e.P||!m("picture")))return;let{other:g}=e,y=jh(g,{model:e.name,weights:e.weights});u.set(y),c.hidden=y==="changes",n.el.hidden=y!=="sentence"&&e.text2===e.text,a.hidden=y!=="network",l.hidden=y!=="sentence",p(),g&&(r.value=`${g.model} ${g.weights}`),!(c.hidden||n.el.hidden)&&(n.draw(m),f&&(f=!1,n.el.querySelector(".sentence").focus()))}}}var Uw=[0,200,600,1200,2e3],_h=({better:e},t,s)=>e==="lower"?s-t:t-s;function Xo({measure:e,whole:t},{score:s,random:n}){let r=n.map(o=>_h(e,t.score,o));return[_h(e,t.score,s),Math.min(...r),Math.max(...r)]}var Aa=([e,t,s])=>e>s?"more":e<t?"less":"same",Na={more:"more than any of them",same:"no more than they do",less:"less than any of them"},Gw=["no","one","two","three","four","five","six","seven","eight"],Jo=e=>Gw[e]??String(e);function Ko({name:e,digits:t},s,n=!0){return e==="accuracy"?`${B(100*s,1)}${n?B(100*Math.abs(s),1)==="1.0"?" point":" points":""}`:B(s,t)}function Oa(e,t){let{measure:s,rows:n}=e;if(n.length===1){let[l]=n,[c,h,u]=Xo(e,l),d=l.random.length,f=l.k===1?`${Jo(d)} single units drawn at random cost`:`${Jo(d)} draws of ${l.k} other units cost`;return`Cutting ${t} costs ${Ko(s,c)}; ${f} ${Ko(s,h,!1)} to ${Ko(s,u)}: ${Na[Aa([c,h,u])]}.`}let r={more:[],same:[],less:[]};for(let l of n)r[Aa(Xo(e,l))].push(l.k);let o=Object.entries(r).filter(([,l])=>l.length).map(([l,c])=>`${Na[l]} with ${rn(c)} of them cut`),[a]=Xo(e,n[0]);return`Cutting the best unit for ${t} costs ${Ko(s,a)}. Beside as many random units the best cost ${o.join("; ")}.`}function Fh(e){let t="units",s=!1,n={},r={},o=i("input",{type:"text",class:"number","aria-label":"Units to cut",autocomplete:"off",spellcheck:"false"}),a=i("select",{"aria-label":"Feature"}),l=Qe("What to cut",{units:"units",feature:"the best units for"},T=>{t=T,x()}),c=i("button",{type:"button",class:"btn start"},"Cut"),h=i("span",{class:"done",role:"status"}),[u,d]=l.el.children,f=i("div",{class:"cuts"},i("span",{class:"seg"},u,o),i("span",{class:"seg"},d,a),c,h),p=rt("scores"),m=i("table"),g=i("p",{class:"reads"}),y=i("div",{class:"pair"},i("div",{class:"panel"},p.el),i("div",{class:"panel scroll"},m)),{el:w,says:k}=Oe("cut",re("ablation","Cut a unit"),"silence it, its h set to 0: how far does the test score fall?",[],f,g,y);k.replaceChildren("Correlation is not cause: a unit that tells a feature need not be what the network uses. So these units are silenced in every test text, and compared with ","five random groups of as many other units. The order of the units for a feature was chosen on validation texts."),o.addEventListener("input",()=>{s=!0,t="units",x()}),o.addEventListener("keydown",T=>T.key==="Enter"&&!c.disabled&&C()),a.addEventListener("change",()=>{t="feature",x()}),c.addEventListener("click",C);let $=()=>e.measured.get(e.name)?.features??[],M=()=>or(o.value||"-",e.A.H),S=()=>JSON.stringify([e.name,e.weights]);function C(){let T=M()??null;r={about:t==="feature"?`“${$().find(({name:L})=>L===a.value)?.title}”`:`unit${T.length===1?"":"s"} ${At(T)}`,key:S()},e.ask("cut",t==="feature"?{feature:a.value}:{units:T})}function x(){let{A:T,S:O}=e,L=$(),N=e.busy.has("cut");s||(o.value=String(Math.min(O.unit,T.H-1))),L.length||(t="units");let E=a.value;a.replaceChildren(...L.map(({name:H,title:q})=>i("option",{value:H},q))),L.some(({name:H})=>H===E)&&(a.value=E),d.parentNode.hidden=!L.length,l.set(t);let P=t==="units"?M():null,_=t==="units"&&(!P?.length||P.length>=T.H||P.length>e.setup.most.cut);o.setAttribute("aria-invalid",String(_)),c.textContent=t==="feature"?"Cut the best 1, 2, 4, …":P?.length>1?`Cut ${me(P.length,"unit")}`:"Cut it",c.disabled=N||!e.connected||_,h.textContent=N?`reading the test split, ${Math.round(100*(e.progress?.cut??0))}%`:_?`units from 0 to ${T.H-1}, such as 3 or 3,7-9, and not all`:"",w.classList.toggle("waiting",N),w.style.setProperty("--done",N?e.progress?.cut??0:0)}let A=()=>n.key===S()?e.got.cut:null;function z(){let T=A(),{about:O}=n;for(let I of[g,y])I.hidden=!T;if(!T)return;let{measure:L,rows:N,whole:E,rules:P}=T,_=I=>at(L,I),H=I=>I.length?`${_(Math.min(...I))} to ${_(Math.max(...I))}`:"–";g.replaceChildren(i("b",{},Oa(T,O)),` The whole network: ${_(E.score)} ${L.name==="accuracy"?"right":L.title} on ${(T.n??E.n).toLocaleString("en")} test answers`,L.chance===null||L.chance===void 0?".":` (chance: ${_(L.chance)}).`),v(T);let q=Object.keys(E.by_rule),F=I=>T.by==="feature"?`best ${I.k}`:O,j=[["all",E.score,I=>[I.score,I.random]],...q.map(I=>[I,E.by_rule[I],V=>[V.by_rule[I],V.random_rules[I]]])],R=N.length>1?N.map(I=>[F(I),At([...I.units].sort((V,Y)=>V-Y)),_(I.score),H(I.random),Na[Aa(Xo(T,I))]]):j.map(([I,V,Y])=>[I,_(V),_(Y(N[0])[0]),H(Y(N[0])[1])]),D=N.length>1?["cut","units",L.title,`${Jo(N[0].random.length)} random`,""]:["rule","whole","cut",`${Jo(N[0].random.length)} random`];m.replaceChildren(i("thead",{},i("tr",{},...D.map(I=>i("th",{scope:"col"},I)))),i("tbody",{},...R.map(I=>i("tr",{},i("th",{scope:"row",title:P[I[0]]??""},I[0]),...I.slice(1).map(V=>i("td",{},V))))))}function v(T){let{measure:O,rows:L,whole:N}=T,{rem:E}=e,{width:P}=p.measure(),_=3.6*E,H=P-1.2*E,q=ns({a:0,n:L.length+1},L.length+1,H,_),F=[N.score,...L.flatMap(J=>[J.score,...J.random]),...typeof O.chance=="number"?[O.chance]:[]],j=Math.max(...F),R=Math.min(...F,j-(O.name==="accuracy"?.1:.2*Math.abs(j))),D=.06*(j-R),I=R-D,V=j+D,Y=O.name==="accuracy"?100:1,G=Ke(Y*I,Y*V,5),se=G.every(Number.isInteger)?0:O.digits??2,X=[N.score,...L.map(J=>J.score)],Z=[N.score,...L.map(J=>Math.max(...J.random))],ae=J=>J>0;if(p.draw({x:ps(q),y:{low:I,high:V,top:.9*E,below:2.6*E},rows:G.map(J=>[J/Y,`${B(J,se)}${Y>1?"%":""}`]),along:X.map((J,Q)=>[Q,Q?String(L[Q-1].k):"none"]),foot:1.5*E,lines:[{values:Z,kind:"draws",name:"random units",named:ae},{values:X,kind:"cut",name:T.by==="feature"?"the best units":"cut",named:ae},...typeof O.chance=="number"?[{values:[O.chance,O.chance],at:[-.5,L.length+.5],kind:"chance",aside:!0}]:[]],bars:J=>L.map((Q,de)=>[[q.centre(de+1)-5,J(Math.min(...Q.random))],[q.centre(de+1)+5,J(Math.max(...Q.random))]]),marks:[...L.flatMap((J,Q)=>J.random.map(de=>({k:Q+1,v:de,kind:"draw",r:3}))),...X.map((J,Q)=>({k:Q,v:J,kind:"point",r:4.5}))],said:`${O.title} against the number of units cut. ${g.textContent}`,rem:E}),!p.frame)return;let{x:te,y:U}=p.frame,K=T.by==="feature"?"units cut, the best first":"units cut";p.under.replaceChildren(...L.map((J,Q)=>W("path",{class:"range",d:`M${te.at(Q+1)} ${U(Math.min(...J.random))}V${U(Math.max(...J.random))}`})),W("text",{x:(_+H)/2,y:p.el.clientHeight-.3*E,"text-anchor":"middle"},K))}function b(){let T=!1;for(let O of["wheel","pointerdown","keydown"])addEventListener(O,()=>T=!0,{once:!0,passive:!0});for(let O of Uw)setTimeout(()=>T||w.scrollIntoView(),O)}return e.inPage&&location.hash==="#cut"&&b(),{el:w,draw(T){e.P&&(T("cut")&&(n=r),T("picture","unit","busy","cut")&&x(),T("cut","picture","size","theme")&&z())}}}function Yw({units:e,steps:t},s,n){let r=e===null?[[0,s.length-1]]:fs(s.flatMap((a,l)=>e.includes(a)?[l]:[])),o=t===null?[[0,n-1]]:fs(t.filter(a=>a<n));return r.flatMap(a=>o.map(l=>({rows:a,steps:l})))}function Kw([e,t],[s,n],r,o){let[a,l]=[Math.min(e,s),Math.max(e,s)],[c,h]=[Math.min(t,n),Math.max(t,n)],u=r.slice(c,h+1).sort((f,p)=>f-p),d=Array.from({length:l-a+1},(f,p)=>a+p);return{units:u.length===r.length?null:u,steps:d.length===o?null:d}}function Qo(e,t,s){let n=Math.min(e.T,t.T),r=t.H,o=e.signal(s),a=t.signal(s),l=Float64Array.from({length:n*r},(c,h)=>a[h]-o[h]);return{T:n,H:r,name:s,values:l,signal:()=>l,most:l.reduce((c,h)=>Math.max(c,Math.abs(h)),0)}}function Zo(e,{name:t,most:s}){let[n,...r]=Fs(e,"g",s||1);return n.textContent=`Δ${t}`,[n,...r]}var Xw=4;function ei(e,{tip:t,brushed:s=null}){let n=i("canvas",{"aria-hidden":"true"}),r=W("svg",{class:"mark","aria-hidden":"true"}),o=i("div",{class:"under","aria-hidden":"true"}),a=i("div",{class:"tag"}),l=i("span",{class:"unit","aria-hidden":"true"}),c=i("div",{class:"pane",role:"group",tabindex:s?"0":"-1"},n,r,l,a),h=i("div",{class:"umap"},c,o),u=null,d=null,f=0,p=[],m=null,g="";a.hidden=!0;let y=x=>{let A=n.getBoundingClientRect(),z=Math.floor((x.clientY-A.top)/A.height*u.H);return[Math.min(u.T-1,d.step(x.clientX-A.left+d.gutter)),Math.max(0,Math.min(u.H-1,z))]};ct(n,{press:x=>u!==null&&y(x),slop:s?Xw:1/0,move:(x,A)=>w(A,y(x)),click(x){let[A,z]=y(x);k(),e.pick(e.order[z]),e.go(A)},cancel:x=>x.key==="Escape"&&k()}),n.addEventListener("pointermove",x=>{if(!u)return;let[A,z]=y(x),v=c.getBoundingClientRect(),b=e.order[z];a.textContent=`${t(A,b)} · unit ${b} · step ${A+1} “${ge(e.P.shown[A],24)}”`,a.hidden=!1,a.style.left=`${Math.max(0,Math.min(v.width-a.offsetWidth,x.clientX-v.left+12))}px`,a.style.top=`${x.clientY-v.top-30}px`});for(let x of["pointerleave","pointercancel"])n.addEventListener(x,()=>a.hidden=!0);c.addEventListener("keydown",x=>{if(!s||!u)return;let A=x.shiftKey&&{ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]}[x.key];if(x.key==="Escape"&&m)k();else if(!A)return;if(x.preventDefault(),!A)return;let z=m?.[0]??[Math.min(e.S.t,u.T-1),e.order.indexOf(e.S.unit)],[v,b]=m?.[1]??z;w(z,m?[Math.max(0,Math.min(u.T-1,v+A[0])),Math.max(0,Math.min(u.H-1,b+A[1]))]:z)}),o.addEventListener("click",x=>{let A=x.target.closest("[data-step]");A&&e.go(Number(A.dataset.step))});function w(x,A){m=[x,A],S(),s(Kw(x,A,e.order,u.T))}function k(){m&&(m=null,S(),s(null))}let $=(x,A,z,v,b,T)=>{let[O,L]=[Math.max(A,d.a),Math.min(z,d.end-1)],N=f/u.H;return O>L?null:W("rect",{class:x,x:d.x(O)-T,y:v*N-T,width:(L-O+1)*d.cw+2*T-1,height:(b-v+1)*N+2*T})},M=(x,...A)=>[$(`halo ${x}`,...A,1.5),$(`edge ${x}`,...A,0)];function S(){if(!u||!d)return;let{S:x}=e,A=e.order.indexOf(x.unit);r.replaceChildren(...[...p.flatMap(({rows:z,steps:v})=>M("kept",...v,...z)),...M("row",d.a,d.end-1,A,A),x.t<u.T&&$("step",x.t,x.t,0,u.H-1,0),...m?M("brush",Math.min(m[0][0],m[1][0]),Math.max(m[0][0],m[1][0]),Math.min(m[0][1],m[1][1]),Math.max(m[0][1],m[1][1])):[]].filter(Boolean)),l.textContent=e.small?"":`unit ${x.unit}`,l.style.top=`${Math.max(0,Math.min(f-16,(A+.5)*f/u.H-8))}px`;for(let z of o.children)z.classList.toggle("cur",Number(z.dataset.step)===x.t)}function C(){let{A:x,P:A}=e,z=x.shown.some((b,T)=>T<A.T&&b!==A.shown[T]);o.classList.toggle("two-texts",z);let v=b=>{let T=i("span",{"data-step":b,style:`left:${d.x(b)}px;width:${d.cw}px`,title:A.shown[b]},i("b",{},A.shown[b]));return z&&b<x.T&&x.shown[b]!==A.shown[b]&&T.prepend(i("s",{},x.shown[b])),T};o.replaceChildren(...d.cw<1.1*e.rem?[]:Array.from({length:d.n},(b,T)=>v(d.a+T)))}return{el:h,clear:k,mark:S,paint(x,{name:A,full:z,colours:v=A,pins:b=[],said:T}){let O=e.order.join();u&&(u.T!==x.T||O!==g)&&k(),[u,g]=[x,O];let L=c.clientWidth,N=devicePixelRatio||1,E=e.small?0:e.gutter;if(f=c.clientHeight,!L||!f)return;d=ns(e.S.view,e.P.T,L,E);let P=i("canvas",{width:u.T,height:u.H}),_=Mi(u,A,e.order,F=>e.palette.of(v,F,z));P.getContext("2d").putImageData(new ImageData(_,u.T,u.H),0,0),n.width=Math.round((L-E)*N),n.height=Math.round(f*N),n.style.cssText=`left:${E}px;width:${L-E}px;height:${f}px`;let H=n.getContext("2d"),q=d.cw>=14?Math.max(1,Math.round(N)):0;H.imageSmoothingEnabled=!1,H.drawImage(P,d.a,0,d.n,u.H,0,0,n.width,n.height);for(let F=1;q&&F<=d.n;F++)H.clearRect(Math.round(F*d.cw*N)-q,0,q,n.height);p=b.flatMap(F=>Yw(F,e.order,u.T)),c.setAttribute("aria-label",T),C(),S()}}}function Jw(e,t){let s=e.findIndex(a=>a>0);if(s<0)return null;let n=e.reduce((a,l,c)=>l>e[a]?c:a,s),r=e[n],o=e.findIndex((a,l)=>l>n&&a<=r/2);return{from:s,peak:n,most:r,now:e[t],left:e[t]/r,half:o<0?null:o-n}}function Qw(e,t,s,n,r="c"){if(!e)return`${r} is the same at every step.`;let{from:o,peak:a,left:l,half:c}=e;if(t<o)return`Up to ${n(t)} nothing differs; it begins at ${n(o)}.`;let h=a===s-1,u=h||t<a?"":c!==null&&a+c<=t?`; half of it was gone ${me(c,"step")} later`:"; half of it is not gone yet";return t===a?h&&o<a?`The difference still grows: ${r} differs most at the last step, ${n(t)}.`:`At ${n(t)} ${r} differs most.`:`${t<a?`At ${n(t)} ${r} differs by ${Xe(l)} of what it will at its largest, at ${n(a)}`:`At ${n(t)} ${r} differs by ${Xe(l)} of what it did at its largest, at ${n(a)}`}${u}${h?": it still grows":""}.`}function Zw(e,t,s,n,r){return Array.from({length:n},(a,l)=>[l,e[s*n+l],t[s*n+l]]).sort((a,l)=>Math.abs(l[2]-l[1])-Math.abs(a[2]-a[1])||a[0]-l[0]).slice(0,r)}var eb=(e,t)=>e.slice(0,t.length).flatMap((s,n)=>s===t[n]?[]:[n]);function qh(e){let t=i("h3"),s=i("table",{class:"moved"}),n=i("h3"),r=rt("sizes"),o=i("div",{class:"labels","aria-hidden":"true"});r.el.append(o);let a=i("h3"),l=i("span",{class:"legend"}),c=ei(e,{tip:(z,v)=>`Δ${e.S.focus} ${B(p.values[z*p.H+v],4,!0)}`}),{el:h,says:u,note:d}=Oe("differences","What changed, step by step","with your change minus as trained",[],i("div",{class:"pair"},i("div",{class:"panel"},t,s),i("div",{class:"panel"},n,r.el,i("div",{class:"maphead"},a,l),c.el))),f=e.near.watch(h),p=null,m=null;r.el.addEventListener("click",z=>{m&&!Cs(z)&&e.go(m.step(z.clientX-r.el.getBoundingClientRect().left))});let g=()=>Math.min(e.A.T,e.P.T),y=z=>`“${e.P.shown[z]}”`,w=()=>e.A===e.P;function k(){let{A:z,P:v,S:b}=e;if(e.sameNet){let O=new Float32Array(g());return["c","h"].filter(L=>v.signals.includes(L)).map(L=>({name:`‖Δ${L}‖`,term:L,kind:L===v.memory?"c":"h",values:v.array(`size.${L}`)??O}))}let T=z.signals.includes(b.focus)?b.focus:"h";return[{name:`mean ${T}, ${e.titles.b}`,term:T,kind:"c",values:v.mean(T),signed:!0},{name:`mean ${T}, ${e.titles.a}`,term:T,kind:"trained",values:z.mean(T),signed:!0}]}function $(){let{P:z,S:v,rem:b}=e,{width:T,height:O}=r.measure();if(!T||!O)return;m=ns(v.view,z.T,T,e.gutter);let L=g(),N=k().map(D=>({...D,values:D.values.subarray(0,L)})),E=N.flatMap(D=>Array.from(D.values)),P=Math.min(0,...E),_=Math.max(...E)||1,H=Ke(P,_,3),q=[Math.min(P,...H),Math.max(_,...H)],F=Array.from({length:Math.max(0,Math.min(L,m.end)-m.a)},(D,I)=>m.a+I).filter(D=>e.pins.some(I=>Fe(I)&&(I.steps===null||I.steps.includes(D)))),j=D=>{let I=Math.max(...D);return V=>D[V]>.6*I||V===Math.min(L,m.end)-1},R=H.every(Number.isInteger)?0:q[1]<.1?3:q[1]<1?2:1;r.draw({x:ps(m),y:{low:q[0],high:q[1],top:.9*b,below:.35*b},rows:H.map(D=>[D,B(D,R)]),shades:F.map(D=>[m.x(D),m.x(D+1)]),lines:N.map(D=>({...D,named:D.signed?null:j(D.values)})),tip:D=>D<L?`step ${D+1} “${z.shown[D]}”: ${N.map(({name:I,values:V,signed:Y})=>`${I} ${B(V[D],3,Y)}`).join(", ")}`:null,here:"column",room:{top:1.1*b},said:`${N.map(({name:D})=>D).join(" and ")} at every step. ${u.textContent}`,rem:b}),r.cursor(v.t),M(z.parts??null,T)}function M(z,v){let{rem:b}=e,T=z!==null&&m.sees(z)?m.centre(z):null,{top:O,bottom:L}=r.frame;r.under.replaceChildren(...T===null?[]:[W("path",{class:"parts",d:`M${T} ${L}V${O}`})]);let N=T>v-7*b?`right:${v-T+4}px`:`left:${T+4}px`;o.replaceChildren(...T===null?[]:[i("span",{class:"name parts",style:`top:${.5*b}px;${N}`},"answers part")])}function S(){let{A:z,P:v,S:b}=e,T=v.answers.kind==="value",O=b.t,[L,N]=[z.array("p"),v.array("p")],E=v.arrays.p[1][1],P=O<g()&&z.words.join()===v.words.join();if(t.replaceChildren(P?"Answers that changed most after ":"Answers after ",i("b",{},y(O))),!P){s.replaceChildren(i("tbody",{},i("tr",{},i("td",{},O<g()?"The two networks have other answers.":"Only one of the two texts goes on to here."))));return}let _=T?j=>B(j,3):pe,H=[e.titles.a,e.titles.b],q=(j,R)=>i("span",{class:"change","aria-hidden":"true"},i("i",{class:R<j?"neg":"pos",style:`left:${100*Math.min(j,R)}%;width:${100*Math.abs(R-j)}%`})),F=Zw(L,N,O,E,T?1:6).filter(([,j,R])=>_(j)!==_(R));if(!F.length){let j=w()?"No answer changes: both runs are the same.":Go(z,v,O)?`No answer changes after ${y(O)}.`:`No answer after ${y(O)} changes by as much as is written here.`;s.replaceChildren(i("tbody",{},i("tr",{},i("td",{class:"none"},j))));return}s.replaceChildren(i("thead",{},i("tr",{},...["answer",H[0],"",H[1]].map(j=>j?i("th",{scope:"col"},j):i("td")))),i("tbody",{},...F.map(([j,R,D])=>i("tr",{},i("th",{scope:"row"},fe(v.words[j])),i("td",{},_(R)),i("td",{class:"way"},T?"":q(R,D)),i("td",{},i("b",{},_(D)))))))}function C(){let{A:z,P:v,S:b}=e,T=g(),O=Math.min(b.t,T-1);if(d.textContent=e.sameNet?`${e.titles.b} minus ${e.titles.a}${e.other?", step by step from the first":""}`:"two networks, whose units do not correspond",w())return void u.replaceChildren("Nothing is changed: both runs are the same at every step. Hold a signal, or compare with another text, to see them part.");let L=[],N=eb(z.tokens,v.tokens),E=H=>`“${z.shown[H]}” and “${v.shown[H]}”`;if(N.length&&L.push(`The texts differ at ${N.length>3?`${me(N.length,"step")}, first ${E(N[0])}`:N.map(E).join(", ")}.`),z.T!==v.T&&L.push(`One goes on for ${me(Math.abs(z.T-v.T),"step")} more, which are left out.`),e.sameNet){let H=v.memory,q=v.array(`size.${H}`);q&&L.push(Qw(Jw(q.subarray(0,T),O),O,T,y,H))}let{parts:P}=v,_=(H,q)=>H.top(q)[0][0];if(v.answers.kind!=="value"&&"parts"in v){let H=Array.from({length:T},(q,F)=>_(z,F)!==_(v,F)).filter(Boolean).length;L.push(P===null?"The top answer is the same after every step.":`The top answers first differ after ${y(P)}, step ${P+1}, where “${fe(_(z,P))}” becomes “${fe(_(v,P))}”; they differ after ${H} of ${me(T,"step")}.`)}u.replaceChildren(L.join(" "))}function x(){let{A:z,P:v,S:b}=e,T=e.sameNet&&z.signals.includes(b.focus);for(let O of[c.el,a.parentNode])O.hidden=!T;T&&(p=Qo(z,v,b.focus),a.replaceChildren(i("b",{},`Δ${b.focus}`),` ${e.P.roles.word(b.focus)} of every unit`),l.replaceChildren(...Zo(e,p)),c.paint(p,{name:b.focus,full:p.most||1,colours:"g",said:`Map of the difference of ${b.focus}: ${p.H} units by ${p.T} steps.`}))}function A(){!e.P||!f()||(n.replaceChildren(...e.sameNet?["How far apart the memories are: ",i("b",{},k().map(({name:z})=>z).join(", "))," over all units"]:["Means over all units of each network"]),C(),$(),S(),x())}return{el:h,draw(z){z("picture","size","view","theme","focus","t","unit","order")&&A()}}}var tb=75,Pa=(e,t,s)=>Math.max(t,Math.min(s,e)),sb=(e,t)=>JSON.stringify(e)===JSON.stringify(t),nb=(e,t,s)=>Pa(Math.round(100*(e+(t<0?-1:1)*(s-t)/tb))/100,0,1),ja=(e,{signal:t},s,n)=>e.findLastIndex(r=>Bs([r],t,s,n)!==null);function rb(e,t,s,n){let r=ja(e,t,s,n),o=e[r];return!o||!sb([o.units,o.steps],[t.units,t.steps])?[...e,{on:!0,...t}]:e.map((a,l)=>l===r?{...a,...t}:a)}function ob(e,t,s,n){let r=ja(e,{signal:t},s,n);return e.filter((o,a)=>a!==r)}function Rh(e){let t="all",s="span",n="b",r=null,o=null,a=0,l=null,c=null,h=null,u=null,d=!1,f=[],p=Qe("Whose",{all:"all units",one:"unit"},U=>{t=U,te()}),m=Qe("When",{step:"this step",span:"",all:"all steps"},U=>{s=U,te()}),g=i("h3"),y=i("div",{class:"cell",tabindex:"0",role:"group","data-terms":".panel","aria-label":"The cell; the arrows go through its marks"}),w=i("div",{class:"states"}),k=i("span",{class:"seg signals",role:"group","aria-label":"Signal of the map"}),$=Qe("What the map shows",{b:"with your change",d:"difference"},U=>{n=U,X()}),M=i("span",{class:"legend"}),S=ei(e,{tip:Y,brushed:se}),C=vt({name:"at",title:"Value to hold it at",low:0,high:1,step:.01,value:1,written:U=>B(U)},()=>d=!0),x=i("span"),A=i("button",{type:"button",class:"btn start"},"Hold"),z=i("button",{type:"button",class:"btn"},"Clear"),v=i("div",{class:"brushed",role:"group","aria-label":"What is brushed"},x,C.el,A,z),b=i("p",{class:"reads"},"Drag a rectangle over units and steps to hold them; with the keyboard, shift and the arrows."),{el:T,says:O,note:L}=Oe("inside",re("cell","Inside the cell"),"drag a gate",[p.el,m.el],i("div",{class:"pair"},i("div",{class:"panel"},g,y,w),i("div",{class:"panel"},i("div",{class:"maphead"},k,$.el,M),S.el,v,b))),N=e.near.watch(T);v.hidden=!0,A.addEventListener("click",()=>{let{signal:U,units:K,steps:J}=u;S.clear(),e.hold({signal:U,units:K,steps:J,value:Number(C.input.value)})}),z.addEventListener("click",()=>S.clear());let E=()=>{let{t:U,span:[K,J]}=e.S;return U>=K&&U<=J&&Nt(K,J,e.P.T)||[U]},P=()=>({step:[e.S.t],span:E(),all:null}),_=()=>({units:t==="all"?null:[e.S.unit],steps:P()[s]});function H(U,K,J){let{unit:Q,t:de}=e.S;c??=e.pins;let he=rb(c,{signal:U,..._(),value:K},Q,de);J&&(c=null),e.edit(he,{done:J,select:ja(he,{signal:U},Q,de)})}let q=U=>e.edit(ob(e.pins,U,e.S.unit,e.S.t),{done:!0}),F=U=>`${e.P.roles.word(U)} ${U}`,j=U=>{let{unit:K,t:J}=e.S,Q=e.held(U,K,J);return typeof Q=="number"?Q:e.P.at(U,J,K)};function R({signal:U,linked:K,x:J,y:Q,level:de}){let he=[-1,1].map(()=>W("path",{class:"jaw grip",d:de?`M${J-7} ${Q}h14`:`M${J} ${Q-7}v14`})),le=W("g",{class:`pull ${de?"level":"upright"}`,role:"slider",tabindex:"0","aria-valuemin":"0","aria-valuemax":"1"},W("circle",{class:"reach",cx:J,cy:Q,r:mn+6}),...he),$e=W("g",{class:"pinned",role:"button",tabindex:"0"},W("circle",{class:"reach",cx:J-23,cy:Q-23,r:15}),W("path",{d:`M${J-12} ${Q-12}L${J-19} ${Q-19}`}),W("circle",{class:"knob",cx:J-23,cy:Q-23,r:7.5}),W("title",{},`Release ${F(U)}`)),oe=()=>K?1-j(U):j(U),ke=(Pe,Ee)=>H(U,K?Math.round(100*(1-Pe))/100:Pe,Ee),ve=Pe=>de?Pe.clientY:Pe.clientX,qe=Pe=>{let Ee=l.svg.getBoundingClientRect(),it=l.svg.viewBox.baseVal.width/Ee.width;return[de?(Pe.clientY-Ee.top)*it-Q:(Pe.clientX-Ee.left)*it-J,it]};ct(le,{press(Pe){Pe.preventDefault(),le.focus({preventScroll:!0});let[Ee,it]=qe(Pe);return{from:Ee,k:it,start:ve(Pe),open:oe(),last:null}},move(Pe,Ee){let it=nb(Ee.open,Ee.from,Ee.from+Ee.k*(ve(Pe)-Ee.start));it!==(Ee.last??Math.round(100*Ee.open)/100)&&(Ee.last=it,ke(it,!1))},done:(Pe,{last:Ee})=>Ee!==null&&ke(Ee,!0)});let Re=null;le.addEventListener("keydown",Pe=>{let Ee={ArrowUp:.05,ArrowRight:.05,ArrowDown:-.05,ArrowLeft:-.05,PageUp:.25,PageDown:-.25,Home:-1,End:1}[Pe.key];if(["Delete","Backspace"].includes(Pe.key)&&e.held(U,e.S.unit,e.S.t)!==null)q(U);else if(!Ee)return;Pe.preventDefault(),Ee&&(Re=Pa(Math.round(100*((Re??oe())+Ee))/100,0,1),ke(Re,!1))});let kr=()=>{Re!==null&&(ke(Re,!0),Re=null)};return le.addEventListener("keyup",kr),le.addEventListener("blur",kr),$e.addEventListener("click",()=>q(U)),$e.addEventListener("keydown",Pe=>{Pe.key!=="Enter"&&Pe.key!==" "||(Pe.preventDefault(),le.focus(),q(U))}),{el:W("g",{},le,$e),step(Pe){let Ee=Pe.now[U],{unit:it,t:$r}=e.S,Ns=e.held(U,it,$r)!==null,Mr=Ei(K?1-Ee:Ee)+5;he.forEach((Rn,Sr)=>Rn.style.transform=`translate${de?"Y":"X"}(${(2*Sr-1)*Mr}px)`),le.setAttribute("aria-label",K?`${F(U)}, by its other side, 1 − ${U}`:F(U)),le.setAttribute("aria-valuenow",B(Ee).replace("−","-")),le.setAttribute("aria-valuetext",`${e.P.roles.word(U)} ${B(Ee)}${Ns?`, held; as trained ${D(U)}`:""}`),$e.style.display=Ns?"":"none",$e.setAttribute("aria-label",`Release ${F(U)}`)}}}let D=U=>{let{A:K,S:J}=e;return e.sameNet&&J.t<K.T?B(K.at(U,J.t,J.unit)):"–"};function I(){let{P:U}=e;l=Ss(U.roles,R),y.replaceChildren(l.svg),k.replaceChildren(...U.signals.map(K=>{let J=i("button",{type:"button","data-signal":K,"data-term":K,"aria-label":`${e.P.roles.word(K)} ${K}`},i("i",{class:`s-${K}`},K));return J.addEventListener("click",()=>e.look(K)),J})),f=U.signals.filter(K=>e.P.roles.kind(K)!=="gate").map(K=>{let[J,Q]=V(K),de=vt({name:K,term:K,title:`Hold ${F(K)} at`,low:J,high:Q,step:.01,value:0,written:le=>B(le,2,!0)},le=>{h=K,H(K,le,!1)}),he=i("button",{type:"button",class:"btn free",title:`Release ${F(K)}`,"aria-label":`Release ${F(K)}`},"held");for(let le of["change","pointerup","pointercancel","blur"])de.input.addEventListener(le,()=>{h!==K||!c||(h=null,H(K,Number(de.input.value),!0))});return he.addEventListener("click",()=>q(K)),{name:K,line:de,free:he,el:i("div",{class:"state"},de.el,he)}}),w.replaceChildren(...f.map(K=>K.el))}function V(U){let[K,J]=e.range(U);if(Number.isFinite(J))return[K,J];let Q=Math.ceil(1.2*Math.max(1,e.A.signals.includes(U)?e.A.peak(U):0));return[-Q,Q]}function Y(U,K){let{P:J,A:Q,S:de}=e,he=`${de.focus} ${B(J.at(de.focus,U,K),4)}`;return G()&&Q!==J&&U<Q.T?`${he}, as trained ${B(Q.at(de.focus,U,K),4)}`:he}let G=()=>e.sameNet&&e.A.signals.includes(e.S.focus);function se(U){let K=e.S.focus;if(v.hidden=!U,b.hidden=!!U,!U){u=null,d=!1;return}let{P:J}=e;u={signal:K,...U};let Q=U.units?.length??J.H,de=U.steps??Array.from({length:J.T},(ke,ve)=>ve);if(x.replaceChildren("hold ",i("i",{class:`s-${K}`},K),` of ${U.units===null?`all ${Q} units`:Q===1?`unit ${U.units[0]}`:me(Q,"unit")} over `,i("b",{},e.names(U.steps))),d)return;let[he,le]=V(K),$e=U.units??e.order,oe=$e.reduce((ke,ve)=>ke+de.reduce((qe,Re)=>qe+J.at(K,Re,ve),0),0)/($e.length*de.length);C.set(Math.round(100*Pa(oe,he,le))/100,{min:he,max:le})}function X(){let{P:U,A:K,S:J}=e,Q=J.focus,de=G()&&K!==U;u&&u.signal!==Q&&S.clear();let he=n==="d"&&de;$.set(he?"d":"b"),$.el.children[1].disabled=!de;for(let ve of k.children)ve.setAttribute("aria-pressed",String(ve.dataset.signal===Q));let le=e.pins.filter(ve=>Fe(ve)&&ve.signal===Q),$e=he?Qo(K,U,Q):U,oe=he?$e.most:e.full(Q);M.replaceChildren(...he?Zo(e,$e):Fs(e,Q,oe));let ke=K===U?"as trained":e.titles.b;S.paint($e,{name:Q,full:oe,colours:he?"g":Q,pins:le,said:`Map of ${Q}${he?`, ${e.titles.b} minus ${e.titles.a}`:`, ${ke}`}: ${U.H} units by ${$e.T} steps. Shift and the arrows brush a part of it.`})}function Z(){let{P:U,S:K}=e,J=Es(U,{...K,mode:"unit"});for(let Q of U.signals)J.now[Q]=j(Q);l.update({...J,compact:e.small,least:a,instant:!0}),l.svg.setAttribute("aria-label",`The ${e.setup.cells[U.cell]} cell of unit ${K.unit} at “${U.shown[K.t]}”`),g.replaceChildren(i("b",{},`Unit ${K.unit}`),` of ${U.H} at `,i("b",{},`“${U.shown[K.t]}”`),`, step ${K.t+1} of ${U.T}`);for(let{name:Q,line:de,free:he}of f){let le=e.held(Q,K.unit,K.t)!==null,[$e,oe]=V(Q),ke=j(Q);h!==Q&&de.set(ke,{min:Math.min($e,ke),max:Math.max(oe,ke)}),he.hidden=!le}}function ae(){let{P:U,S:K}=e,J=P(),[,Q]=p.el.children,[,de]=m.el.children;p.el.children[0].textContent=`all ${me(U.H,"unit")}`,Q.textContent=`unit ${K.unit}`,p.set(t),de.textContent=`over ${e.names(J.span)}`,de.hidden=J.span.length===1,m.set(de.hidden&&s==="span"?"step":s);let{signals:he}=U,le=he.filter(ve=>e.P.roles.kind(ve)==="gate"),$e=_(),oe=$e.steps===null?"at all steps":$e.steps.length===1?`at ${e.names($e.steps)}`:`over ${e.names($e.steps)}`,ke=he.filter(ve=>e.held(ve,K.unit,K.t)!==null);L.textContent=le.length?"drag a gate, drawn as a valve":"it has no gate: set its state",O.replaceChildren(le.length?"Pull a gate open or shut, or set a state, to hold it ":"Set the state to hold it ",`in ${$e.units===null?`all ${me(U.H,"unit")}`:`unit ${K.unit}`} ${oe}. `,...ke.length?["Held in this unit here: ",ke.map(ve=>`${F(ve)} at ${B(j(ve))} (as trained ${D(ve)})`).join(", "),". A click on its pin lets it go."]:[])}function te(){let{P:U}=e;if(!U||!N())return;let K=U.cell+JSON.stringify(U.options);K!==r&&I(),(K!==r||o!==`${e.width} ${e.rem}`)&&(a=l.least()),[r,o]=[K,`${e.width} ${e.rem}`],ae(),Z(),X()}return{el:T,draw(U){U("picture","pins","unit","focus","view","size","theme","order","t")&&te()}}}var Ih=`.ledger {
  display: flex;
  flex-direction: column;
}
.books {
  flex: 1 1 14rem;
  min-height: 0;
  display: flex;
  flex-direction: column;
  gap: 0.5rem;
}
.hd .meant {
  flex: none;
  font-size: var(--small);
  position: relative;
  z-index: 5;
  background: var(--bg);
}
.meant[hidden] {
  display: none;
}
@media (max-width: 1180px) and (min-width: 761px) {
  .hd .meant {
    display: none;
  }
}
.book {
  position: relative;
  flex: 1 1 0;
  min-height: 0;
}
.book canvas {
  position: absolute;
  inset: 0;
  width: 100%;
  height: 100%;
  cursor: pointer;
  touch-action: pan-y;
}
.book .bookend {
  position: absolute;
  z-index: 5;
  background: var(--bg);
  padding: 0 0.15rem;
  font-size: 0.875rem;
  font-weight: 650;
  line-height: 1.2;
  white-space: nowrap;
  pointer-events: none;
}
/* where there is no ledger, no room is kept for one */
.page .fold:has(.ledger.none) {
  height: auto;
}
.bookkeeping:has(> .none),
.bookkeeping > .none {
  flex: none;
}
.gateless {
  margin: 0.3rem 0;
  color: var(--ink2);
  max-width: 46rem;
}
.gateless b {
  color: var(--ink);
  font-weight: 600;
}
.book .gateless {
  padding-left: 3.9rem;
}
.gateless:empty {
  display: none;
}
.book.none {
  flex: none;
}

.holds {
  height: 100%;
}
.holds .says {
  margin: 0.3rem 0 0;
  color: var(--ink2);
  font-size: var(--small);
  line-height: 1.4;
  cursor: help;
}
.gs .entry {
  display: grid;
  grid-template-columns: minmax(0, 8.6rem) minmax(0, 1fr) 3.7rem minmax(0, 1fr) 3.7rem;
  align-items: center;
  column-gap: 0.7rem;
  width: 100%;
  height: 1.36rem;
  border: 0;
  border-radius: 3px;
  background: none;
  padding: 0;
  text-align: left;
  font-size: 0.875rem;
}
.gs .alone .entry {
  grid-template-columns: minmax(0, 8.6rem) minmax(0, 1fr) 3.7rem;
}
.alone .entry:not(.heads) > :nth-child(n + 4) {
  display: none;
}
.gs .entry.heads {
  font-size: var(--small);
  color: var(--ink2);
}
.entry.heads span:nth-child(n + 2) {
  grid-column: span 2;
}
.entry.heads span:nth-child(3) {
  color: var(--ink);
  font-weight: 650;
}
.entry .w {
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
}
.entry .n {
  text-align: right;
  font-weight: 500;
  white-space: nowrap;
}
.entry .nil {
  color: var(--ink3);
}
.entry .bar {
  height: 0.82rem;
}
.entry .bar i {
  display: block;
  height: 100%;
  opacity: 0.6;
}
.entry .pos {
  background: var(--Fpos);
}
.entry .neg {
  background: var(--Fneg);
}
.entry.writer:hover .w {
  text-decoration: underline;
  text-underline-offset: 0.2em;
}
.entry[aria-pressed="true"] .w,
.entry[aria-pressed="true"] .n {
  font-weight: 700;
}
.entry[aria-pressed="true"] .bar i {
  background: var(--ink);
  opacity: 1;
}
.entry.others .w {
  color: var(--ink3);
}
.gs .entry.whole {
  border-top: 1.25px solid var(--ink);
  border-radius: 0;
  font-weight: 700;
  margin-top: 0.1rem;
}
.entry.whole .n {
  font-weight: 700;
}
.entry.whole .bar i {
  display: none;
}

.shares .square {
  position: relative;
  cursor: crosshair;
  touch-action: pan-y;
}
.square canvas {
  position: absolute;
  image-rendering: pixelated;
}
.square svg {
  position: absolute;
  left: 0;
  top: 0;
  overflow: visible;
  pointer-events: none;
}
.square text {
  font-size: var(--fine);
  fill: var(--ink3);
}
.square rect {
  fill: none;
}
.square .edge {
  fill: none;
  stroke: var(--rule2);
}
.square .halo {
  stroke: var(--bg);
  stroke-width: 4;
}
.square .row,
.square .column {
  stroke: var(--ink);
  stroke-width: 1.5;
}
.square .probe {
  stroke: var(--bg);
  stroke-width: 2;
  outline: 1.5px solid var(--ink);
}
.shares dialog th,
.shares dialog td {
  padding: 0.18rem 0.55rem;
}
.shares dialog table {
  width: max-content;
  min-width: 100%;
}

.lasts {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(4.2rem, 1fr));
  gap: 0.3rem;
}
.lasts.pairs {
  grid-template-columns: repeat(auto-fill, minmax(7.6rem, 1fr));
}
.gs .lasting {
  border: 1px solid var(--rule);
  border-radius: 5px;
  background: none;
  padding: 0.1rem 0.2rem 0.16rem;
  line-height: 1.15;
  text-align: center;
}
.lasting b {
  display: block;
  font-size: 0.875rem;
  font-weight: 600;
  white-space: nowrap;
}
.lasting small {
  font-size: var(--fine);
  color: var(--ink3);
}
.lasting:hover {
  border-color: var(--ink);
}
.gs .lasting[aria-pressed="true"] {
  background: var(--ink);
  color: var(--bg);
  border-color: var(--ink);
}
.lasting[aria-pressed="true"] small {
  color: inherit;
}

@media (max-height: 799px) and (min-width: 761px) {
  .page .entry {
    height: 1.24rem;
  }
}
@media (max-width: 760px) {
  .gs .holding {
    flex: none;
  }
  .books {
    flex-basis: 20rem;
  }
  .gs .bookkeeping:has(> .none) {
    height: auto;
  }
  .gs .ledger .hd {
    height: auto;
    white-space: normal;
  }
  .gs .entry {
    grid-template-columns: minmax(0, 5.6rem) minmax(0, 1fr) 3.3rem minmax(0, 1fr) 3.3rem;
    column-gap: 0.4rem;
  }
  .gs .entry.writer {
    height: 2.75rem;
  }
  .gs .alone .entry {
    grid-template-columns: minmax(0, 7rem) minmax(0, 1fr) 3.3rem;
  }
  .gs .lasting {
    min-height: 2.75rem;
  }
}
`;var ab=1e-5;function lb(e,t,s=()=>!1){if(!e.keeper)return null;let{T:n,roles:r}=e,o=e.column(e.memory,t),a=Object.fromEntries(e.signals.map(d=>[d,e.column(d,t)])),l=[],c=new Float64Array(n),h=new Float64Array(n),u=new Float64Array(n);for(let d=0;d<n;d++){let f=$=>a[$][d],p=s(d),m=p?0:r.kept(f);for(let $=0;$<d;$++)c[$]*=m;c[d]=p?o[d]:r.written(f);let g=0,y=0;for(let $=0;$<=d;$++)g+=c[$],Math.abs(c[$])>Math.abs(c[y])&&(y=$);let w=o[d]-g;if(!(Math.abs(w)<=ab*Math.max(Math.abs(c[y]),Math.abs(o[d]))))throw new Error(`the shares of unit ${t} after step ${d+1} do not add up to what it holds`);c[y]+=w;let k=c.slice(0,d+1);for(let $ of k)$>0?h[d]+=$:u[d]+=$;l.push(k)}return{T:n,unit:t,memory:o,rows:l,above:h,below:u}}var wr=(e,t,s)=>lb(t,s,n=>t!==e.A&&Bs(e.listed,t.memory,s,n)!==null);function ws(e){let{A:t,P:s,S:n,titles:r}=e;return(t===s?[t]:[t,s]).map((o,a)=>{let l=n.unit<o.H?o.kept(`ledger ${o.layer} ${n.unit}`,()=>wr(e,o,n.unit)):null;return{P:o,name:a?r.b:r.a,book:l,row:c=>l?.rows[c]??null}})}var Ha=e=>e.roles.writes,br=e=>`The shares of a row add up to what is held exactly, but “written by” is not “came from”: what a ${e.reads.one} writes, ${Ha(e)}, is worked out from the ${e.reads.one} and from what the units held before it, so a later ${e.reads.one} can write down again, as a share of its own, what an earlier one had put there.`;function xr(e,{P:t,book:s}){return s?"":t.keeper?`This network has only ${t.H} units, so there is no unit ${e.S.unit}.`:`A ${e.setup.cells[t.cell].replace("Vanilla","vanilla")} keeps nothing by a gate: every step makes all of h anew, so no part of it can be told to be what one earlier ${t.reads.one} wrote.`}var Qs=e=>e[0].toUpperCase()+e.slice(1);function Wh({T:e,H:t},s){let n=Array.from({length:e},(r,o)=>new Float64Array(o+1));for(let r=0;r<t;r++)s(r).rows.forEach((o,a)=>{for(let l=0;l<=a;l++)n[a][l]+=o[l]*o[l]});return n.map(r=>r.map(Math.sqrt))}function _a(e){let t=0,s=0;return Array.from(e,(n,r)=>{let o=n<0?s:t,a=o+n;return n<0?s=a:t=a,{k:r,from:o,to:a}})}var Dh=(e,t)=>_a(e).find(({from:s,to:n})=>(t-s)*(t-n)<0)?.k??null;function vr(e){let t=0,s=0;return e.forEach((n,r)=>{s+=Math.abs(n),Math.abs(n)>Math.abs(e[t])&&(t=r)}),s?{k:t,part:Math.abs(e[t])/s}:null}var Pn=(e,t)=>t===e?"at this step":t===e-1?"1 step ago":`${e-t} steps ago`;function Bh(e,t,s){let n=e.length-1,r=vr(e);if(!r)return n?`No ${s} has written anything that is left here.`:`This first ${s} writes nothing here.`;let{k:o,part:a}=r,l=`“${t(o)}”, ${Pn(n,o)}`;return n===0?`All of this memory was written at “${t(o)}”, the first ${s}.`:a>.5?`Most of this memory (${Xe(a)}) was written at ${l}.`:a>=.1?`No ${s} wrote most of it; the largest part (${Xe(a)}) was written at ${l}.`:`No ${s} wrote more than a tenth of it.`}function Fa(e,t,s=null){let n=Math.max(...e.map(h=>h?.length??0)),r=h=>e.map(u=>u&&h<u.length?u[h]:null),o=h=>Math.max(...r(h).map(u=>Math.abs(u??0))),l=Array.from({length:n},(h,u)=>[o(u),u]).sort((h,u)=>u[0]-h[0]||u[1]-h[1]).map(([,h])=>h).slice(0,n===t+1?n:t);s!==null&&s<n&&!l.includes(s)&&(l[l.length-1]=s);let c=e.map(h=>h?h.reduce((u,d,f)=>l.includes(f)?u:u+d,0):null);return{writers:l.sort((h,u)=>h-u),rest:n-l.length,values:r,others:c}}function Vh(e){let t=e.flat(2).every(s=>Math.abs(s)<.1)?3:2;for(let s=t;s<=3;s++){let n=e.every(([r,o])=>Math.abs(r.reduce((a,l)=>a+Me(l,s),0)-Me(o,s))<.5*10**-s);if(n)return{digits:s,exact:n}}return{digits:t,exact:!1}}function Kt(e,t){return e.kept("again",()=>{let n=new Map;for(let r of e.shown)n.set(r,(n.get(r)??0)+1);return n}).get(e.shown[t])>1?e.shown[t]+Ft(t+1):e.shown[t]}function Uh(e){if(!e)return 0;let t=10**Math.floor(Math.log10(e))/4;return t*Math.ceil(e/t-1e-9)}var qa=e=>e<0?`≥${-e}`:String(e);var Ra=60,cb=24;function db(e,t){let s=e.length,n=new Uint8ClampedArray(4*s*s);return e.forEach((r,o)=>r.forEach((a,l)=>n.set([...t(a),255],4*(o*s+l)))),n}var hb=e=>e.reduce((t,s)=>s.reduce((n,r)=>Math.max(n,Math.abs(r)),t),0);function Ia(e){let t="unit",s=[],n=Qe("Whose memory",{unit:"this unit",all:"all units"},$=>{t=$,e.root.focus({preventScroll:!0}),y()}),r=i("span",{class:"legend","aria-hidden":"true"}),o=i("button",{type:"button",class:"btn"},"Table"),a=[m(),m()],l=g(),c=i("p",{class:"reads means"}),{el:h,says:u,note:d}=Oe("shares",re("ledger","Ledger, word by word"),"",[n.el,r,o],i("div",{class:"two"},...a.map($=>$.el)),c,l.el);o.addEventListener("click",()=>l.open()),e.seen(h,y);let f=$=>B($,4,t==="unit"),p=({P:$,book:M})=>t==="unit"?M?.rows??null:$.keeper?$.kept(`ledger norms ${$.layer}`,()=>Wh($,S=>wr(e,$,S))):null;function m(){let $=i("h3"),M=i("canvas"),S=W("svg",{"aria-hidden":"true"}),C=i("div",{class:"tag",role:"status"}),x=i("div",{class:"square",tabindex:"0",role:"img"},M,S,C),A=i("p",{class:"gateless"}),z=null,v=null;C.hidden=!0;let b=E=>{let P=x.getBoundingClientRect(),_=N.rows.length,H=Math.floor((E.clientY-P.top-z.top)/z.each),q=Math.floor((E.clientX-P.left-z.left)/z.cw);return H<_&&q>=0&&q<=H?[H,q]:null};function T(E){if(v=E,C.hidden=!E,S.querySelector(".probe")?.remove(),!E)return;let[P,_]=E,{P:H}=N.side,{left:q,top:F,cw:j,each:R}=z,D=q+_*j,I=F+P*R;C.textContent=`“${Kt(H,_)}” ${f(N.rows[P][_])} of what is held after “${Kt(H,P)}”, ${Pn(P,_)}`,S.append(W("rect",{class:"probe",x:D,y:I,width:j,height:R})),C.style.left=`${Math.max(0,Math.min(x.clientWidth-C.offsetWidth,D+12))}px`,C.style.top=`${I>40?I-34:I+R+8}px`}let O=E=>N.rows&&z&&T(b(E));x.addEventListener("pointermove",O),x.addEventListener("pointerdown",O);for(let E of["pointerleave","blur"])x.addEventListener(E,()=>z&&T(null));x.addEventListener("click",E=>{let P=N.rows&&z&&b(E);P&&(e.go(P[0]),e.set({writer:P[1]}))}),x.addEventListener("keydown",E=>{let P={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]}[E.key];if(!P||!N.rows||!z||E.ctrlKey||E.metaKey||E.altKey)return;E.preventDefault();let[_,H]=v??[Math.min(e.S.t,N.rows.length-1),e.S.writer??0],q=Math.max(0,Math.min(N.rows.length-1,_+P[0]));T([q,Math.max(0,Math.min(q,H+P[1]))])});function L(E){let{rem:P}=e,_=E<=cb,H=Math.round((_?5.6:3.2)*P),q=x.clientWidth,F=Math.min(6*P,(q-H-.3*P)/E),j=Math.min(1.75*P,24*P/E);z=F>0?{left:H,top:2,cw:F,each:j,wide:F*E,tall:j*E,width:q,worded:_}:null}let N={el:i("div",{class:"panel"},$,x,A),name:$,box:x,why:A,rows:null,paint(E,P){let{rows:_,side:{P:H}}=N,{rem:q,fine:F,font:j}=e,R=_.length,D=devicePixelRatio||1;if(T(null),L(R),!z)return;let{left:I,top:V,cw:Y,each:G,wide:se,tall:X,width:Z,worded:ae}=z,te=V+X;x.style.height=`${te+2.5*q}px`,M.width=Math.round(se*D),M.height=Math.round(X*D),M.style.cssText=`left:${I}px;top:${V}px;width:${se}px;height:${X}px`;let U=i("canvas",{width:R,height:R}),K=M.getContext("2d");U.getContext("2d").putImageData(new ImageData(db(_,P),R,R),0,0),K.imageSmoothingEnabled=!1,K.drawImage(U,0,0,R,R,0,0,M.width,M.height);let J=le=>B(le,2,t==="unit");Y>=2.6*q&&G>=1.05*q&&(Object.assign(K,{font:`500 ${F*D}px ${j}`,textAlign:"center"}),_.forEach((le,$e)=>le.forEach((oe,ke)=>{K.fillStyle=Et(P(oe)),K.fillText(J(oe),(ke+.5)*Y*D,(($e+.5)*G+.27*q)*D)})));let Q=rs(1,R,6).map(le=>le-1),de=ae?H.tokens.map((le,$e)=>$e):Q,he=le=>ae?ge(Kt(H,le),9):String(le+1);S.setAttribute("width",Z),S.setAttribute("height",te+2.5*q),S.replaceChildren(W("path",{class:"edge",d:`M${I} ${V}V${te}H${I+se}`}),...de.map(le=>W("text",{x:I-.4*q,y:V+(le+.5)*G+.27*q,"text-anchor":"end"},he(le))),...de.map(le=>W("text",{x:I+(le+.5)*Y,y:te+q,"text-anchor":"middle"},ae?wc(he(le),Y-3,F,400,j):he(le))),W("text",{x:I+se/2,y:te+2.1*q,"text-anchor":"middle"},`what each ${H.reads.one} wrote`),W("text",{"text-anchor":"middle",transform:`translate(${.7*q} ${V+X/2}) rotate(-90)`},X>8*q?`held after each ${H.reads.one}`:""),W("rect",{class:"halo"}),W("rect",{class:"row"}),W("rect",{class:"halo"}),W("rect",{class:"column"})),N.mark()},mark(){if(!z||!N.rows)return;let{left:E,top:P,cw:_,each:H}=z,{t:q,writer:F}=e.S,j=N.rows.length,R=(D,I,V,Y,G,se)=>S.querySelectorAll(D).forEach(X=>{X.style.display=I?"":"none";for(let[Z,ae]of Object.entries({x:V,y:Y,width:G,height:se}))X.setAttribute(Z,ae)});R(".row, .halo:has(+ .row)",q<j,E,P+q*H,(q+1)*_,Math.max(2,H)),R(".column, .halo:has(+ .column)",F!==null&&F<j,E+F*_,P+F*H,Math.max(2,_),Math.max(0,j-F)*H)}};return N}function g(){let $=i("h2"),M=i("div",{class:"seg",role:"group","aria-label":"Which run"}),S=i("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),C=i("button",{type:"button",class:"btn"},"CSV"),x=i("button",{type:"button",class:"btn"},"Close"),A=i("dialog",{class:"numbers","aria-label":"The ledger in numbers"},i("div",{class:"bar"},$,M,i("span",{class:"sp"}),C,x),S),z=0;x.addEventListener("click",()=>A.close()),A.addEventListener("click",b=>b.target===A&&A.close()),C.addEventListener("click",()=>{let{side:{P:b},rows:T}=a[z],O=T.map((L,N)=>[N,b.tokens[N],0,...Array.from({length:b.T},(E,P)=>P<=N?gi(L[P]):"")]);$t(`gatescope-ledger-${b.name}-${t==="unit"?`unit-${e.S.unit}`:"all"}.csv`,Vn([["step","token","before the text",...b.tokens],...O]),"text/csv")});let v={el:A,open(){v.fill(),A.showModal()},fill(){let b=a.map((P,_)=>_).filter(P=>a[P].rows);z=b.includes(z)?z:b[0];let{side:{P:T},rows:O}=a[z],L=Math.max(0,Math.min(e.S.t-Ra/2,T.T-Ra)),N=Math.min(T.T,L+Ra);M.replaceChildren(...b.length<2?[]:b.map(P=>{let _=i("button",{type:"button","aria-pressed":String(P===z)},a[P].side.name);return _.addEventListener("click",()=>{z=P,v.fill()}),_})),$.textContent=t==="unit"?`Unit ${e.S.unit}: who wrote what it holds`:`All ${T.H} units: who wrote what they hold, 2-norms`;let E=t==="unit"?[T.memory]:[];S.replaceChildren(Rt(["step","token",...E,"before the text",...T.shown.slice(0,N).map((P,_)=>Kt(T,_))],O.slice(L,N).map((P,_)=>[L+_+1,T.shown[L+_],...t==="unit"?[f(T.at(T.memory,L+_,e.S.unit))]:[],f(0),...Array.from({length:N},(H,q)=>q<P.length?f(P[q]):"")]),`${t==="unit"?`Each row's shares add up to its ${T.memory}.`:"The size of each token's share over all units."} Nothing is left of what was held before the text, which is 0.`+(N-L<T.T?` Steps ${L+1} to ${N} of ${T.T}; all are in the CSV.`:"")))},draw:()=>A.open&&v.fill()};return v}function y(){s=ws(e);let $=s.every(({P:T})=>!T.keeper),{S:M,P:S}=e;if(h.hidden=$,$)return;n.set(t),a.forEach((T,O)=>{T.side=s[O],T.rows=s[O]?p(s[O]):null,T.el.hidden=!s[O]});let C=a.filter(({rows:T})=>T),x=Math.max(...C.map(({rows:T})=>hb(T)))||1,A=ys(e.css("--zero"),e.css("--ink")),z=A.length-1,v=t==="unit"?T=>e.palette.of("c",T,x):T=>A[Math.round(z*T/x)];w(x,v);let b=[...new Set(C.map(({side:T})=>`${Ha(T.P)} of a ${S.reads.one}, times every ${Se(T.P.roles.keep)} since`))];d.textContent=`row: the moment; column: the ${S.reads.one} that wrote; colour: how much of it is still there, ${b.join("; ")}`,c.textContent=br(s.findLast(T=>T.P.keeper).P);for(let{side:T,rows:O,name:L,box:N,why:E,paint:P}of a)T&&(L.replaceChildren(i("b",{},Qs(T.name)),t==="unit"?` unit ${M.unit}`:` all ${T.P.H} units`),N.hidden=!O,E.textContent=O?"":xr(e,T),O&&P(x,v));k(),l.draw()}function w($,M){let S=t==="unit"?-$:0,C=Array.from({length:12},(x,A)=>{let z=i("i");return z.style.background=lt(M(S+($-S)*A/11)),z});r.replaceChildren(`${B(S,S?2:0)} `,i("span",{},...C),` ${B($,2,t==="unit")}`)}function k(){let{S:$,P:M}=e,S=a.filter(({rows:v})=>v),C=S.at(-1)?.rows[$.t],x=$.writer!==null&&$.writer<=$.t?$.writer:C&&vr(C)?.k,A=t==="unit"?`unit ${$.unit}`:`all ${M.H} units`,z=S.flatMap(({side:v,rows:b})=>{if(x==null||$.t>=b.length||x>=b.length)return[];let T=b[x][x],O=b[$.t][x],L=T?Math.abs(O/T):0,N=`“${Kt(v.P,x)}”`,E=t==="unit"?f:_=>`a norm of ${f(_)}`,P=Math.abs(T)<5e-5?`${N} wrote next to nothing into ${A}`:$.t===x?`${N} writes ${E(T)} into ${A}`:`of ${E(T)} that ${N} wrote into ${A}, ${E(O)} is left ${Pn($.t,x).replace(" ago"," later")} (${Xe(L)})`;return[`${Qs(v.name)}: ${P}.`]});u.textContent=z.join(" ");for(let{side:v,rows:b,box:T}of S)T.setAttribute("aria-label",`${Qs(v.name)}, ${A}: the share of every ${M.reads.one} after every step, ${b.length} by ${b.length}. ${u.textContent} Arrow keys read one share.`)}return{el:h,draw($){if($("unit","theme","size")&&!$("picture"))y();else if($("picture"))h.hidden=ws(e).every(({P:M})=>!M.keeper);else if($("t","writer")&&!h.hidden&&s.length){for(let M of a)M.mark();k(),l.draw()}}}}var Wa=6,Gh=.42,Yh=3,Kh=(e,t)=>e.set({writer:e.S.writer===t?null:t});function Xh(e){let t=i("small"),s=i("div",{class:"tag"}),n=i("p",{class:"gateless"}),r=i("button",{type:"button",class:"link meant"},"“wrote” is not “came from”");r.addEventListener("click",()=>e.root.querySelector(".means").scrollIntoView({block:"center"}));let o=[h(),h()],a=i("div",{class:"books"},...o.map(m=>m.el)),l=i("section",{class:"ledger","aria-label":"Memory ledger"},i("div",{class:"hd"},i("h2",{},re("ledger","Memory ledger")," ",t),r),n,a,s),c=[];s.hidden=!0;function h(){let m=i("canvas",{role:"img"}),g=i("p",{class:"gateless"}),y=i("b",{class:"bookend","aria-hidden":"true"}),w={el:i("div",{class:"book"},m,y,g),canvas:m,why:g,end:y,key:null,width:0,height:0},k=({clientX:$,clientY:M})=>{let S=m.getBoundingClientRect(),C=e.G.step($-S.left);return $-S.left<e.G.gutter||C>=w.side.P.T?null:[C,Dh(w.side.row(C),w.value(M-S.top))]};return m.addEventListener("click",$=>{let M=k($);M&&(M[1]===null?e.go(M[0]):Kh(e,M[1]))}),m.addEventListener("pointermove",$=>{let M=k($);if(s.hidden=!M,!M)return;let[S,C]=M,{P:x,book:A,row:z}=w.side,v=`${x.memory}${Ft(S+1)}`,b=l.getBoundingClientRect();s.textContent=C===null?`${v} = ${B(A.memory[S],4,!0)} · step ${S+1} “${x.shown[S]}”`:`“${Kt(x,C)}” wrote ${B(z(S)[C],4,!0)} of ${v} = ${B(A.memory[S],4,!0)}, ${Pn(S,C)}`,s.style.left=`${Math.max(0,Math.min(b.width-s.offsetWidth,$.clientX-b.left+12))}px`,s.style.top=`${$.clientY-b.top-34}px`}),m.addEventListener("pointerleave",()=>s.hidden=!0),w}let u=new ResizeObserver(m=>{for(let{target:g,contentRect:{width:y,height:w}}of m)Object.assign(o.find(k=>k.el===g),{width:Math.round(y),height:Math.round(w)});e.P&&f()});for(let m of o)u.observe(m.el);function d(){let m=c.flatMap(({book:k})=>k??[]),g=k=>Math.max(0,...m.map($=>$[k].reduce((M,S)=>Math.max(M,Math.abs(S)),0))),[y,w]=["above","below"].map(k=>Uh(g(k)));return{high:y||(w?0:1),low:-w}}function f(){c=ws(e);let{P:m,S:g,G:y}=e,w=c.every(({P:$})=>!$.keeper),k=d();a.hidden=w,l.classList.toggle("none",w),a.classList.toggle("one",c.length===1),n.hidden=!w,n.textContent=w?xr(e,c.at(-1)):"",t.textContent=w?"":`who wrote what unit ${g.unit}${e.sameNet?"":" of each"} holds; each block is one earlier ${m.reads.one}’s share, ▸ marks their sum${c.every(({P:$})=>$.memory===m.memory)?`, ${m.memory}`:""}`,r.hidden=w,w||(r.title=br(c.findLast($=>$.P.keeper).P)),o.forEach(($,M)=>{let S=c[M];if($.side=S,$.el.hidden=!S,!S||w)return;let{book:C}=S;if($.canvas.hidden=$.end.hidden=!C,$.el.classList.toggle("none",!C),$.why.replaceChildren(...C?[]:[i("b",{},`${Qs(S.name)}: `),xr(e,S)]),!C)return;let{width:x,height:A}=$,z=JSON.stringify([S.name,g.unit,g.writer,g.theme,k,y.a,y.n,x,A,e.rem,e.font]);!x||$.key===z&&$.book===C||(Object.assign($,{key:z,book:C}),$.value=ub($,S,k,e,x,A))}),p()}function p(){let{S:m}=e;o.forEach(({canvas:g,side:y})=>{if(!y?.book)return;let{P:w,name:k,book:$}=y,M=Math.min(m.t,w.T-1),S=$.rows[M],{writers:C}=Fa([S],3),x=[...C.filter(A=>S[A]).map(A=>`“${Kt(w,A)}” ${B(S[A],2,!0)}`)].join(", ");g.setAttribute("aria-label",`Memory ledger of unit ${m.unit}, ${k}: after step ${M+1}, “${w.shown[M]}”, ${w.memory} is ${B($.memory[M],2,!0)}${x?`; the largest shares in it are ${x}`:""}. Each can be chosen in the list of writers.`)})}return{el:l,draw(m){m("picture","size","theme","view","unit","writer")?f():m("t")&&p()}}}function ub({canvas:e,end:t},{P:s,name:n,book:r},{low:o,high:a},l,c,h){let{G:u,S:d,rem:f,fine:p,css:m,font:g}=l,y=devicePixelRatio||1,w=e.getContext("2d"),k=[c,h].map(P=>Math.round(P*y));(e.width!==k[0]||e.height!==k[1])&&([e.width,e.height]=k),w.setTransform(y,0,0,y,0,0),w.clearRect(0,0,c,h);let $=1.35*f,M=h-.35*f,S=(M-$)/(a-o),C=P=>$+(a-P)*S,x=null,A=(P,_,H,{px:q=p,weight:F=400,ink:j="--ink3",align:R="start",halo:D=0})=>{let I=`${F} ${q}px ${g}`;I!==x&&(w.font=x=I),w.textAlign=R,D&&(w.strokeStyle=m("--bg"),w.lineWidth=D,w.lineJoin="round",w.strokeText(P,_,H)),w.fillStyle=j.startsWith("--")?m(j):j,w.fillText(P,_,H)},z=Ke(o,a,Math.max(2,Math.min(6,Math.floor((M-$)/(1.6*f))))),v=z.length>1?Math.max(0,-Math.floor(Math.log10(z[1]-z[0])+1e-9)):1;for(let P of z)w.fillStyle=m(P?"--rule":"--rule2"),w.fillRect(u.gutter,Math.round(C(P)),c-u.gutter,1),A(P?B(P,v,!0):"0",u.gutter-.5*f,C(P)+.28*f,{align:"end"});let b=u.cw>=20?3:u.cw>=9?1:.5,T=u.cw-2*b,O=P=>Math.round(P*y)/y,L=[{hue:"--Fpos",alpha:Gh},{hue:"--Fneg",alpha:Gh},{hue:"--Fpos",alpha:1},{hue:"--Fneg",alpha:1},{hue:"--ink",alpha:1}].map(P=>({...P,path:new Path2D})),N=[],E=Math.min(u.end,s.T);for(let P=u.a;P<E;P++){let _=u.x(P)+b,H=[null,null],q=(j,R,D)=>{let I=O(C(Math.max(R,D))),V=O(C(Math.min(R,D)))-I,Y=V>2?1/y:0;return L[j].path.rect(_,I,T,Math.max(1/y,V-Y)),{a:I,tall:V}},F=j=>{H[j]&&q(j,...H[j]),H[j]=null};for(let{k:j,from:R,to:D}of _a(r.rows[P])){let I=Math.abs(D-R)*S,V=+(D<R),Y=j===d.writer;if(Y||j===P||I>=Yh){if(F(V),I<.05)continue;let G=q(Y?4:j===P?2+V:V,R,D);(Y||j===P)&&G.tall>.8*f&&N.push([s.shown[j],_,G,Y?"--bg":Et(yi(m(V?"--Fneg":"--Fpos")))])}else H[V]=[H[V]?.[0]??R,D],Math.abs(H[V][1]-H[V][0])*S>=Yh&&F(V)}F(0),F(1)}for(let{hue:P,alpha:_,path:H}of L)w.globalAlpha=1,w.fillStyle=m("--bg"),_<1&&w.fill(H),w.globalAlpha=_,w.fillStyle=m(P),w.fill(H);w.globalAlpha=1;for(let[P,_,{a:H,tall:q},F]of N){let j=Ts(P,T-1,Math.max(.78*f,p),600,g);j>=p&&A(P,_+T/2,H+q/2+.36*j,{px:j,weight:600,ink:F,align:"center"})}if(u.cw>=8){let P=Math.min(6.5,.3*u.cw);w.fillStyle=m("--ink"),w.strokeStyle=m("--bg"),w.lineWidth=.75;for(let _=u.a;_<E;_++){let H=new Path2D(`M${u.x(_)-.5} ${C(r.memory[_])-.7*P}l${P} ${.7*P}l${-P} ${.7*P}z`);w.fill(H),w.stroke(H)}}if(A(Qs(n),u.gutter+.2*f,.95*f,{px:.9375*f,weight:650,ink:"--ink",halo:4}),E>u.a){t.textContent=`${s.memory} = ${B(r.memory[E-1],2,!0)}`;let P=Math.ceil(.55*f*t.textContent.length/u.cw),_=Math.max(...r.above.subarray(Math.max(u.a,E-P),E));t.style.right=`${c-u.x(E)+2}px`,t.style.top=`${C(_)-1.3*f}px`}return P=>a-(P-$)/S}function Jh(e){let t=i("h2"),s=[i("span"),i("span")],n=g=>{let y=i("span",{class:"w"}),w=[0,1].map(()=>({bar:i("i"),whose:i("span",{class:"unseen"}),n:i("span",{class:"n"})}));return{el:i(g==="writer"?"button":"div",{class:`entry ${g}`,type:g==="writer"?"button":null},y,...w.flatMap(({bar:$,whose:M,n:S})=>[i("span",{class:"bar"},$,M),S])),name:y,cells:w}},r=Array.from({length:Wa+1},()=>n("writer")),o=n("others"),a=n("whole"),l=i("p",{class:"says"}),c=i("div",{class:"entries",role:"group","aria-label":"Who wrote what the unit holds"},i("div",{class:"entry heads"},i("span"),...s),...r.map(g=>g.el),o.el,a.el),h=i("section",{class:"holds"},i("div",{class:"hd"},t),c,l),u=[];r.forEach((g,y)=>g.el.addEventListener("click",()=>Kh(e,u[y])));let d=1/0,f=()=>e.small?Wa:Math.max(2,Math.min(Wa,Math.floor((d-8.2*e.rem)/((e.low?1.24:1.36)*e.rem))));new ResizeObserver(([{contentRect:g}])=>{!g.height||g.height===d||(d=g.height,e.P&&m())}).observe(h);function p({el:g,name:y,cells:w},k,$,M,S){return ie(y,k),Le(y,{title:k}),w.forEach(({bar:C,n:x},A)=>{let z=$[A]??null,v=z!==null&&Me(z,S);ie(x,z===null?"–":B(z,S,!0)),Le(x,{class:`n${v?` s-${Ce(z)}`:" nil"}`}),Le(C,{class:Ce(z??0)}),C.style.width=z===null||!M?"0":`max(1px, ${100*Math.abs(z)/M}%)`}),g}function m(){let{S:g}=e,y=ws(e),w=y.every(({book:q})=>!q),k=y.at(-1);if(h.hidden=w,w)return;let{t:$}=g,M=y.map(({row:q})=>q($)),S=Fa(M,f(),g.writer),{one:C,many:x}=e.P.reads;u=S.writers,t.replaceChildren(`What unit ${g.unit}${e.sameNet?"":" of each"} holds at “${e.P.shown[$]}” `,i("small",{title:br(k.P.keeper?k.P:y[0].P)},`written by each ${C}`)),c.classList.toggle("alone",y.length===1),s.forEach((q,F)=>ie(q,y[F]?y[F].name:""));let A=y.map(({book:q},F)=>M[F]?q.memory[$]:null),z=u.map(S.values),v=Math.max(...[...z,S.others].flat().map(q=>Math.abs(q??0))),b=q=>[...z.map(F=>F[q]??0),S.others[q]],{digits:T,exact:O}=Vh(A.flatMap((q,F)=>q===null?[]:[[b(F),q]]));r.forEach((q,F)=>{let j=u[F];if(q.el.hidden=j===void 0,j===void 0)return;let R=[...new Set(y.filter(({P:I})=>j<I.T).map(({P:I})=>Kt(I,j)))];p(q,R.join(" | "),z[F],v,T).setAttribute("aria-pressed",String(j===g.writer)),y.forEach(({name:I},V)=>ie(q.cells[V].whose,`${I} `))}),o.el.hidden=!S.rest,p(o,e.small?`${S.rest} others`:`the other ${S.rest} ${x}`,S.others,v,T);let L=`sum ${O?"=":"≈"} ${e.P.memory}${Ft($+1)}`;if(p(a,y.every(({P:q})=>q.memory===e.P.memory)?L:"sum",A,0,T),a.el.title=O?"The numbers add up as they are shown":"The numbers add up; rounded as they are shown, they do not quite",!M.at(-1)){l.textContent="";return}let N=vr(M.at(-1)),E=y.length>1&&e.sameNet&&N?.part>=.1&&$>0&&M[0],_=E&&y[0].P.tokens[N.k]===k.P.tokens[N.k]?E.reduce((q,F)=>q+Math.abs(F),0):0,H=e.titles.kind==="changes"?"Without your change":`In ${y[0].name}`;l.replaceChildren(Bh(M.at(-1),q=>Kt(k.P,q),C),_?` ${H} it would be ${Xe(Math.abs(E[N.k])/_)}.`:""),l.title=`Shares add up to ${e.P.memory}, and some are negative. So that parts of a whole can be told, each counts here by its size: |share| over the sum of all |shares|.`}return{el:h,draw:g=>g("picture","t","unit","writer","size","theme")&&m()}}function Qh(e){let t=[],s=i("div",{class:"lasts",role:"group","aria-label":"Units, longest half-life first"}),{el:n,says:r,note:o}=Oe("halves",re("half-life","Half-life of each unit"),"",[],s);s.addEventListener("click",c=>{let h=c.target.closest("button");h&&e.pick(Number(h.dataset.unit))}),s.addEventListener("keydown",c=>{let h={ArrowLeft:-1,ArrowUp:-1,ArrowRight:1,ArrowDown:1}[c.key],u=t.indexOf(c.target);if(!h||u<0)return;c.preventDefault();let d=t[Math.max(0,Math.min(t.length-1,u+h))],f=Number(d.dataset.unit);e.pick(f),t.find(p=>Number(p.dataset.unit)===f).focus()}),e.seen(n,l);let a=(c,h)=>h<c.H?c.halfLife(h):null;function l(){let{P:c,S:h}=e,u=ws(e),d=u.at(-1).P,f=!d.keeper;if(n.hidden=f,f)return;let p=Array.from({length:c.H},(w,k)=>[a(c,k),k]).sort((w,k)=>ho(k[0],w[0])||w[1]-k[1]),m=u.length>1&&e.sameNet?u:[u.at(-1)];t.length!==p.length&&(t=p.map(()=>i("button",{type:"button",class:"lasting"},i("b",{"aria-hidden":"true"}),i("small"),i("span",{class:"unseen"}))),s.replaceChildren(...t)),p.forEach(([w,k],$)=>{let M=t[$],[S,C,x]=M.children,A=m.map(({P:v})=>a(v,k)===null?"–":qa(a(v,k))),z=k===h.unit;S.textContent=A.length>1&&A[0]!==A[1]?`${A[0]} → ${A[1]}`:qa(w),C.textContent=`u${k}`,M.dataset.unit=k,M.setAttribute("aria-pressed",String(z)),ie(x,` ${m.map(({name:v},b)=>`${v} ${A[b]}`).join(", ")}`),M.tabIndex=z?0:-1}),s.classList.toggle("pairs",m.length>1),o.textContent=`in steps; ${m.length>1?`${m[0].name} → ${m[1].name}`:u.at(-1).name}`;let g=w=>w===null?"has none":gt(w),y=m.some(({P:w})=>(a(w,h.unit)??0)<0);r.textContent=`Unit ${h.unit}: ${m.map(({P:w,name:k})=>`${k} ${g(a(w,h.unit))}`).join("; ")}. Half-life: ${bn(d.reads)}${y?", at least where the text ends before it can be told":""}. It counts what ${Se(d.roles.keep)} lets through, not what is written on top: a memory that is written again every step can last longer.`}return{el:n,draw(c){c("picture")?n.hidden=!e.P.keeper:c("unit","size","theme")&&l()}}}var mb=3,nt=e=>Vt(e)?e.replace("-"," − "):B(e,2);function fb(e,[t,s],n=null){let r=e.trim().replace("−","-").replaceAll(" ","");if(/^1-[a-z]$/i.test(r))return r.toLowerCase()===n?n:void 0;let o=/^[+-]?(\d+\.?\d*|\.\d+)$/.test(r)?Number(r):NaN;return Number.isNaN(o)?void 0:Math.max(t,Math.min(s,o))}var pb=(e,t,[s,n])=>{let r=Number.isFinite(n-s)?(n-s)/200:.02;return Math.max(s,Math.min(n,Math.round((e+t*r)*100)/100))||0};function gb(e,t,s,n=!1){let[r,o]=e===null?[0,s-1]:[e[0],e.at(-1)];return n?o+t<r||o+t>=s?e:Nt(r,o+t,s):r+t<0||o+t>=s?e:Nt(r+t,o+t,s)}function Da(e,t,s=" "){return e===null?"all steps":e.length?fs(e).map(([n,r])=>{if(r>=t.length)return n===r?`step ${n+1}`:`steps ${n+1}–${r+1}`;let o=t.slice(n,r+1);return`“${ge(o.length>4?`${o[0]} … ${o.at(-1)}`:o.join(s).trim(),34)}”`}).join(", "):"no step"}var Xt=(e,t)=>e===null||e.length===t?`all ${t} units`:`${e.length===1?"unit":"units"} ${At(e).replaceAll("-","–").replaceAll(",",", ")}`;function Zh(e){let t=O=>{let L=i("span",{class:"face"}),N=i("select",{"aria-label":O});return{el:i("span",{class:"part"},L,N),face:L,select:N}},s=t("Signal"),n=t("Units"),r=i("input",{type:"text",class:"part list","aria-label":"Units, such as 3,7-9",spellcheck:"false",autocomplete:"off"}),o=i("input",{type:"text",class:"part value",role:"spinbutton","aria-label":"Value",autocomplete:"off",title:"Drag sideways, use the arrow keys, or type"}),a=i("button",{type:"button",class:"btn small"}),l=i("button",{type:"button",class:"part during","aria-haspopup":"dialog","aria-expanded":"false",title:"Drag over the words, use the arrow keys, or choose"}),c=i("small",{class:"wrong",role:"alert"}),h=i("small",{class:"along",title:"They were set as one: other steps or units are those of both"}),u=i("select",{"aria-label":"First step"}),d=i("select",{"aria-label":"Last step"}),f=i("button",{type:"button",class:"btn"},"All steps"),p=i("div",{class:"popover steps",role:"dialog","aria-label":"Steps"},i("label",{},i("span",{},"from"),u),i("label",{},i("span",{},"to"),d),f),m=i("button",{type:"button",class:"btn hold"},"Hold it"),g=i("div",{class:"surgery",role:"group","aria-label":"The change"},i("span",{class:"verb"},re("hold","Hold"))," ",s.el," of ",n.el,r,c," at ",o," ",a," during ",i("span",{class:"spanning"},l,p),h," ",m);p.hidden=!0,r.hidden=c.hidden=!0;let y=()=>e.root.focus({preventScroll:!0}),w=()=>e.sentence;s.select.addEventListener("change",()=>{e.say({signal:s.select.value}),y()}),n.select.addEventListener("change",()=>{let{value:O}=n.select;if(O==="list"){n.el.hidden=!0,r.hidden=!1;let{units:L}=w();r.value=L===null?String(e.S.unit):At(L),r.focus(),r.select();return}e.say({units:O==="all"?null:"one"}),y()});let k=O=>{if(r.hidden)return;let L=or(r.value,e.P.H);if(O&&L===void 0){r.setAttribute("aria-invalid","true"),c.textContent=` units are 0 to ${e.P.H-1}, written as 3,7-9 `,c.hidden=!1;return}r.hidden=c.hidden=!0,n.el.hidden=!1,O?e.say({units:L===null||L.length===e.P.H?null:L}):z()};r.addEventListener("input",()=>{r.removeAttribute("aria-invalid"),c.hidden=!0}),r.addEventListener("change",()=>k(!0)),r.addEventListener("blur",()=>k(or(r.value,e.P.H)!==void 0)),r.addEventListener("keydown",O=>{O.key==="Enter"&&k(!0),O.key==="Escape"&&k(!1),["Enter","Escape"].includes(O.key)&&r.hidden&&y()});let $=!1,M=()=>{let{value:O}=w();return Vt(O)?1:O};ct(o,{press(O){return e.root.getRootNode().activeElement===o?!1:(O.preventDefault(),{x:O.clientX,from:M()})},slop:(O,{x:L})=>Math.abs(O.clientX-L)>=mb,move(O,{x:L,from:N}){$=!0,e.say({value:pb(N,O.clientX-L,e.range(w().signal))},{done:!1})},done(){$=!1,e.say({})},click(){o.focus(),o.select()}}),o.addEventListener("keydown",O=>{let L={ArrowUp:.05,ArrowDown:-.05,PageUp:.25,PageDown:-.25}[O.key];if(L){O.preventDefault();let[N,E]=e.range(w().signal),P=O.shiftKey?L/5:L;e.say({value:Math.max(N,Math.min(E,Math.round((M()+P)*100)/100))||0}),o.value=nt(w().value)}O.key==="Enter"&&S(),O.key==="Escape"&&(o.value=nt(w().value)),["Enter","Escape"].includes(O.key)&&y()});function S(){let{signal:O}=w(),L=fb(o.value,e.range(O),e.P.roles.coupling(O));L!==void 0&&nt(L)!==nt(w().value)?e.say({value:L}):z()}o.addEventListener("change",S),o.addEventListener("blur",()=>z()),a.addEventListener("click",()=>e.say({value:Vt(w().value)?1:e.P.roles.coupling(w().signal)}));let C=O=>{p.hidden=!O,l.setAttribute("aria-expanded",String(O)),O&&u.focus()};l.addEventListener("click",O=>{O.stopPropagation(),C(p.hidden)}),l.addEventListener("keydown",O=>{let L={ArrowLeft:-1,ArrowRight:1}[O.key];L&&(O.preventDefault(),e.say({steps:gb(w().steps,L,e.P.T,O.shiftKey)}))}),e.root.addEventListener("pointerdown",O=>{!p.hidden&&!O.composedPath().includes(p)&&!O.composedPath().includes(l)&&C(!1)}),p.addEventListener("keydown",O=>{O.key==="Escape"&&(C(!1),l.focus())});let x=O=>{let[L,N]=[Number(u.value),Number(d.value)];L>N&&([L,N]=O===u?[L,L]:[N,N]),e.say({steps:Nt(L,N,e.P.T)})};for(let O of[u,d])O.addEventListener("change",()=>x(O));f.addEventListener("click",()=>{e.say({steps:null}),C(!1)}),m.addEventListener("click",()=>e.begin());let A="";function z(){let{P:O,S:L,setup:N}=e,E=w(),P=O.roles.word(E.signal),_=!e.pins[L.pin];g.classList.toggle("proposal",_),m.hidden=!_,Le(s.face,{class:`face s-${E.signal}`}),Le(o,{class:`part value s-${E.signal}`}),s.select.value=E.signal,Object.assign(s.select.dataset,{term:E.signal,act:"Click: choose what is held."});let H=E.units===null?"all":E.units.length===1&&E.units[0]===L.unit?"one":"own";ie(n.face,Xt(E.units,O.H));let q=_?e.proposed.slice(1):xo(e.pins,L.pin,N.presets[O.cell]).map(R=>e.pins[R]);ie(l,e.names(E.steps)),ie(m,q.length?`Hold the gates ${E.steps?"over":"at"} ${e.names(E.steps)}`:"Hold it"),h.hidden=!q.length;let F=JSON.stringify([E.signal,P,H,E.units,O.H,L.unit,q.map(wt)]);if(F===A)return v(E);A=F,s.face.replaceChildren(i("i",{},E.signal),` ${P}`),h.replaceChildren(...q.flatMap(({signal:R,value:D},I)=>[I?" and ":" with ",i("i",{class:`s-${R}`},R),` at ${nt(D)}`]));let j=H==="own"?[i("option",{value:"own"},Xt(E.units,O.H))]:[];return n.select.replaceChildren(i("option",{value:"all"},`all ${O.H} units`),i("option",{value:"one"},`unit ${L.unit}, the selected one`),...j,i("option",{value:"list"},"a list, such as 3,7-9")),n.select.value=H,v(E)}function v(O){let{P:L}=e;(e.root.getRootNode().activeElement!==o||$)&&(o.value=nt(O.value)),o.style.width=`${Math.max(4,o.value.length+.4)}ch`;let[N,E]=e.range(O.signal);for(let[_,H]of[["valuemin",N],["valuemax",E],["valuenow",O.value]])Number.isFinite(H)?Le(o,{[`aria-${_}`]:H}):o.removeAttribute(`aria-${_}`);Le(o,{"aria-valuetext":nt(O.value)});let P=L.roles.coupling(O.signal);a.hidden=!P||Vt(O.value),ie(a,P?nt(P):"")}let b="";function T(){let{P:O}=e,L=`${O.signals} ${O.tokens.join(" ")}`;if(L!==b){b=L,s.select.replaceChildren(...O.signals.map(N=>i("option",{value:N},`${N} ${e.P.roles.word(N)}`)));for(let N of[u,d])N.replaceChildren(...O.shown.map((E,P)=>i("option",{value:P},`${P+1} ${ge(E,20)}`)))}}return{el:g,draw(O){O("picture")&&T(),O("picture","pins","unit","focus")&&([u.value,d.value]=e.S.span.map(String),z())}}}function wb(e,t){if(!e.length)return"";let s=e.find(n=>n.whole);return s?`nothing is left of it: change ${s.by+1} wins`:e.map(({by:n,steps:r})=>`change ${n+1} wins at ${t(r)}`).join("; ")}function eu(e){let t=i("h2",{},"Changes"),s=i("button",{type:"button",class:"btn small",title:"Undo (Ctrl+Z)","aria-label":"Undo"},"↶"),n=i("button",{type:"button",class:"btn small",title:"Redo (Ctrl+Shift+Z)","aria-label":"Redo"},"↷"),r=i("button",{type:"button",class:"btn small reset",title:"Removes all changes"},"Reset to trained"),o=i("button",{type:"button",class:"btn small another"},"+ another"),a=i("ol",{class:"rows","aria-label":"Changes, a later one wins"}),l=i("small",{class:"carried"}),c=i("section",{class:"changes","aria-label":"Changes"},i("div",{class:"listed"},t,r,o,s,n),a,l);s.addEventListener("click",()=>e.undo()),n.addEventListener("click",()=>e.redo()),r.addEventListener("click",()=>e.edit([],{select:-1})),o.addEventListener("click",()=>e.choose(-1));function h(u,d,f){let{P:p,S:m}=e,g=`${u.signal} of ${Xt(u.units,p.H)} at ${nt(u.value)} during ${e.names(u.steps)}`,y=i("input",{type:"checkbox","aria-label":`Held: ${g}`,title:"Held, or not"});y.checked=u.on,y.addEventListener("change",()=>e.edit(e.pins.with(d,{...u,on:y.checked})));let w=i("button",{type:"button",class:"name","aria-pressed":String(d===m.pin)},i("i",{class:`s-${u.signal}`},u.signal),` of ${Xt(u.units,p.H)} at `,i("b",{},nt(u.value)),`, ${e.names(u.steps)}`);w.title=g,w.disabled=e.sayable(d)<0,w.addEventListener("click",()=>e.choose(d===e.S.pin?-1:d));let k=i("button",{type:"button",class:"out","aria-label":`Remove: ${g}`,title:"Remove this change"},"✕");k.addEventListener("click",()=>e.edit(e.pins.toSpliced(d,1),{select:e.S.pin>d?e.S.pin-1:e.S.pin===d?-1:e.S.pin}));let $=u.why??wb(f,M=>e.names(M));return i("li",{class:`row${Fe(u)?"":" off"}`},y,i("span",{class:"n"},`${d+1}`),w,k,$&&i("small",{class:"why"},$))}return{el:c,draw(u){if(!u("picture","pins"))return;let{pins:d,P:f}=e,p=Oc(d,f.T,f.H),m=e.root.getRootNode().activeElement,g=m&&a.contains(m)?[[...a.children].indexOf(m.closest("li")),m.className||"on"]:null;a.replaceChildren(...d.map((k,$)=>h(k,$,p[$])));let y=g&&a.children[Math.min(g[0],d.length-1)];g&&!y&&e.root.focus({preventScroll:!0}),y&&(y.querySelector(g[1]==="on"?"input":`.${g[1].split(" ")[0]}`)??y.querySelector("input")).focus({preventScroll:!0}),a.hidden=!d.length,t.textContent=d.length?`${me(d.length,"change")}${p.some(k=>k.length)?", a later one wins":""}`:"No change is held yet";let w=e.carried&&[...new Set(e.carried.map(({signal:k})=>k))];l.hidden=!w,l.replaceChildren(...w?[`In ${e.titles.b.replace(", changed","")} this is `,...w.flatMap((k,$)=>[$?" and ":"",i("i",{class:`s-${k}`},k)])," held."]:[]),s.disabled=!e.canUndo||!e.connected,n.disabled=!e.canRedo||!e.connected,o.hidden=e.S.pin<0,r.hidden=!d.length,r.disabled=!e.connected}}}var bb=[["← →","one step back, forward"],["Home End","first, last step"],["space","play, pause"],["↑ ↓","unit above, below"],["1 – 6","look at one signal"],["Ctrl+Z","undo a change; Ctrl+Shift+Z or Ctrl+Y does it again"],["on the bar ↑ ↓","the value it holds, finer with Shift; Enter holds it"],["on its ends ← →","the first, the last step held"],["on the steps ← →","all of them, with Shift the last"],["drag over words","the steps to hold; or Shift and a click"],["Esc","leave a box"],["t","the tour: take it, leave it; n b its next stop, the one before"],["w","what the words and marks mean: ← → the next, Esc closes"],["?","this list"]];function*xb(e,t,s){let n=(e===t?[[e,s.a]]:[[e,s.a],[t,s.b]]).map(([o,a])=>{let l=wi(o);return{name:a,own:l.next().value,rows:l}}),r=[...new Set(n.toReversed().flatMap(({own:o})=>o))];yield["run",...r];for(let{name:o,own:a,rows:l}of n){let c=r.map(h=>a.indexOf(h));for(let h of l)yield[o,...c.map(u=>u<0?"":h[u])]}}function tu(e){let t=i("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),s=i("h2"),n=i("div",{class:"seg",role:"group","aria-label":"Which numbers"}),r=i("button",{type:"button",class:"btn"},"All signals as CSV"),o=i("button",{type:"button",class:"btn"},"Close"),a=i("dialog",{class:"numbers","aria-label":"Numbers"},i("div",{class:"bar"},s,n,i("span",{class:"sp"}),r,o),t),l=Un(bb),c=i("div",{},a,l),h="step",u=Object.entries({step:"this step",unit:"this unit"}).map(([f,p])=>{let m=i("button",{type:"button","data-key":f},p);return m.addEventListener("click",()=>{h=f,d()}),m});n.append(...u),o.addEventListener("click",()=>a.close());for(let f of[a,l])f.addEventListener("click",p=>p.target===f&&f.close());r.addEventListener("click",()=>$t(`gatescope-what-if-${e.name}.csv`,Vn(xb(e.A,e.P,e.titles)),"text/csv"));function d(){let{A:f,P:p,S:m,titles:g}=e,y=p.answers.kind==="value",w=f===p,k=w?[["",p]]:[[g.a,f],[g.b,p]],$=k.flatMap(([A,z])=>z.signals.map(v=>[A?`${v} ${A}`:v,z,v])),M=Math.max(f.T,p.T),S=A=>[...new Set([f,p].map(z=>z.shown[A]??"–"))].join(" | "),C=(A,z,v,b)=>v<A.T&&b<A.H?B(A.at(z,v,b),4):"–";for(let A of u)A.setAttribute("aria-pressed",String(A.dataset.key===h));s.textContent=h==="step"?`Step ${m.t+1} of ${p.T}: “${S(m.t)}”`:`Unit ${m.unit} of ${p.H}`;let x=A=>A===null?"–":y?B(A,4):pe(A);t.replaceChildren(...h==="step"?[Rt([p.answers.title,...w?[y?"value":"probability"]:[g.a,g.b]],za(f,p,m.t,12).map(({word:A,a:z,b:v})=>[fe(A),...w?[x(v)]:[x(z),x(v)]]),"What is answered at this step"),Rt(["unit",...$.map(([A])=>A)],Array.from({length:Math.max(f.H,p.H)},(A,z)=>[z,...$.map(([,v,b])=>C(v,b,m.t,z))]),"Every signal of every unit at this step")]:[Rt(["step","token",...$.map(([A])=>A)],Array.from({length:M},(A,z)=>[z+1,S(z),...$.map(([,v,b])=>C(v,b,z,m.unit))]),"This unit at every step")])}return e.numbers=()=>{d(),a.showModal()},e.help=()=>l.showModal(),{el:c,draw:f=>a.open&&f("t","unit","picture")&&d()}}var vb=300;function yb(e){let t=e.filter(n=>n.after),s=[];for(let{before:[[n]],after:[[r]]}of t){let o=s.find(a=>a[0]===n&&a[1]===r);o?o[2]+=1:n!==r&&s.push([n,r,1])}return s.sort((n,r)=>r[2]-n[2]),{asked:t.length,left:e.length-t.length,stays:t.length-s.reduce((n,r)=>n+r[2],0),turns:s}}function kb(e){let{asked:t,left:s,stays:n,turns:r}=yb(e),o=u=>`“${fe(u)}”`,a=s?` ${me(s,"network")} ${s===1?"lacks":"lack"} the gates for ${s===e.length?"these changes":"them"}.`:"";if(!t)return`No network of this task can be asked.${a}`;if(!r.length)return`In ${t===1?"the one network":`all ${t} networks`} that can hold these changes the top answer stays the same.${a}`;let l=r.slice(0,3).map(([u,d,f],p)=>`in ${f} ${p?"":`of ${me(t,"network")} `}${o(u)} becomes ${o(d)}`),c=r.slice(3).reduce((u,d)=>u+d[2],0);c&&l.push(`in ${c} another turns`),l.push(n?`in ${n} the top answer stays`:"in none does it stay");let h=l.join(", ");return`${h[0].toUpperCase()}${h.slice(1)}.${a}`}function su(e){let t=i("table",{class:"nets"}),s=i("div",{class:"scroll"},t),{el:n,says:r}=Oe("others","Does it hold in other networks?","the same text and the same changes, in every network of this task",[],s),o=e.near.watch(n),a=null,l=null,c=null,h=()=>e.P.answers.kind!=="value",u=()=>JSON.stringify(e.accepted);function d(){return!o()||!e.P||!h()||(clearTimeout(a),a=setTimeout(()=>{let{P:p,S:{t:m}}=e;l={token:p.shown[m],held:e.listed.some(Fe),key:u()},e.ask("others",{t:m})},vb)),f()}function f(){if(!e.P)return;let p=e.got.others;if(n.style.minHeight=h()&&!p?`${1.9*e.setup.models.filter(({task:w})=>w===e.entry.task).length+6}rem`:"",s.hidden=!p||!h(),!h())return void r.replaceChildren("These networks answer with a value, so there is no top answer to count.");if(!p)return void r.replaceChildren("…");let m=c.key!==u();if(s.classList.toggle("old",m),m)return void r.replaceChildren("…");let g=e.other?.model??e.name;r.replaceChildren(i("b",{},c.held?kb(p.rows):"Nothing is held, so before and after are the same."),` After “${c.token}”, step ${p.t+1}. Networks that differ only in the seed began from other weights and learned from other examples. Where one gate both keeps and writes, it is held in the place of f.`);let y=(w,k)=>[i(k?"b":"span",{},fe(w[0][0])),` ${pe(w[0][1])}`,i("small",{},` ${fe(w[1][0])} ${pe(w[1][1])}`)];t.replaceChildren(i("thead",{},i("tr",{},...["network","as trained","with your change","held","answer"].map(w=>i("th",{scope:"col"},w)))),i("tbody",{},...p.rows.map(w=>{let k=w.after&&w.before[0][0]!==w.after[0][0];return i("tr",{class:[w.name===g?"mine":"",w.after?"":"unlike"].join(" ")},i("th",{scope:"row"},We(e.setup.cells[w.cell]),i("small",{},` ${w.units} units, seed ${w.seed}${w.name===g?": this one":""}`)),i("td",{},...y(w.before,!1)),...w.after?[i("td",{},...y(w.after,k)),i("td",{},...w.held.map($=>i("i",{class:`s-${$}`},`${$} `))),i("td",{class:"outcome"},k?"another answer":"the same")]:[i("td",{colspan:"3",class:"outcome"},w.unlike)])})))}return{el:n,draw(p){e.P&&(p("others")&&(c=l),p("t","pins","picture")?d():p("others","theme")&&f(),p("busy")&&(n.classList.toggle("waiting",e.busy.has("others")),n.style.setProperty("--done",e.progress?.others??0)))}}}var $b=4,nu=(e,t)=>{if(t!==e.keeper)return["open","shut"];let s=["keep",e.linked?"renew":"drop"];return e.keepsAt?s:s.reverse()};function yr(e,t,s){if(s===null)return e.mean(t);let n=s.filter(a=>a<e.H),r=e.signal(t),o=new Float32Array(e.T);for(let a=0;a<e.T;a++){let l=0;for(let c of n)l+=r[a*e.H+c];o[a]=n.length?l/n.length:NaN}return o}function ru(e,t=0){let s=-t,n=t;for(let o of e)o<s&&(s=o),o>n&&(n=o);let r=.06*(n-s||1);return[s<0?s-r:s,n+(n>0||s===0?r:0)]}var ou=(e,t)=>e===null?[[0,t-1]]:fs(e.filter(s=>s<t));function iu(e,t){let s=rt(`wplot ${t}`);return{el:s.el,plot:s,values:null,draw({values:n,called:r,low:o,high:a,hue:l,pad:c,...h}){let{G:u,rem:d}=e;this.values=n,s.el.style.setProperty("--hue",l);let f=m=>!n.a||Math.abs(n.b[m]-n.a[m])>.06*(a-o),p=(m,g)=>({values:n[m],kind:m,name:u.n>1&&r[m],named:f,later:m==="a",dot:g});s.draw({x:ps(u),y:{low:o,high:a,top:c,below:c},lines:[...n.a?[p("a",3)]:[],p("b",4)],still:!!e.before,rem:d,...h})}}}function au(e,t,s=null){let n=o=>o.clientX-t.getBoundingClientRect().left,r=o=>e.G.step(n(o));ct(t,{press:o=>!o.defaultPrevented&&n(o)>=e.G.gutter&&{from:r(o)},slop:(o,{x:a})=>s!==null&&o.pointerType!=="touch"&&Math.abs(o.clientX-a)>=$b,move:(o,{from:a})=>s(a,r(o),!1),done:(o,{from:a})=>s(a,r(o),!0),click:o=>e.point(r(o))})}function lu(e){let t={gate:i("h2"),memory:i("h2")},s={gate:i("span",{class:"r"}),memory:i("span",{class:"r"})},n=iu(e,"gate"),r=iu(e,"memory"),o=wn(e),a=i("span",{class:"seg units"},o.row,...o.els),l=i("div",{class:"bars"}),c=["first","last"].map(b=>i("div",{class:`brace ${b==="first"?"from":"to"}`,role:"slider",tabindex:"0","aria-label":`${b==="first"?"First":"Last"} step held`})),h=i("div",{class:"clamp",role:"slider",tabindex:"0","aria-orientation":"vertical"});n.el.append(l,h,...c),n.el.setAttribute("role","group");let u=i("div",{class:"wplots"},i("div",{class:"hd"},t.gate,s.gate),n.el,i("div",{class:"hd"},t.memory,a,s.memory),r.el),d=null,f=!1,p="",m=()=>e.S.span[0],g=()=>e.S.span[1],y=()=>{let{value:b,signal:T,units:O}=e.sentence;if(!Vt(b))return b;let L=yr(e.P,T,O),[N,E]=e.S.span;return L.slice(N,E+1).reduce((P,_)=>P+_,0)/(E-N+1)},w=(b,T)=>e.pins[e.S.pin]?e.say(b,{done:T}):(e.before??=e.pins,e.say(b),e.begin(T)),k=b=>{let[T,O]=e.range(e.sentence.signal),{low:L,high:N}=n.plot.frame;return Math.max(T,Math.min(O,Math.max(L,Math.min(N,Math.round(b*100)/100))))||0},$=(b,T)=>{ct(b,{press(O){return O.preventDefault(),O.stopPropagation(),b.focus({preventScroll:!0}),{x:O.clientX,y:O.clientY,start:y(),span:[...e.S.span]}},slop:2,move(O,L){f=!0,T(O,L)},done(){f=!1,e.say({})},click:()=>e.draw(new Set(["pins"]))})};$(h,(b,T)=>{let{low:O,high:L,top:N,bottom:E}=n.plot.frame,P=(T.y-b.clientY)*(L-O)/(E-N);if(T.sideways??=Math.abs(b.clientX-T.x)>Math.abs(b.clientY-T.y),!T.sideways)return w({value:k(T.start+P)},!1);let[_,H]=T.span,q=Math.round((b.clientX-T.x)/e.G.cw),F=Math.max(-_,Math.min(e.P.T-1-H,q));return w({steps:M(_+F,H+F)},!1)});let M=(b,T)=>Nt(Math.min(b,T),Math.max(b,T),e.P.T);c.forEach((b,T)=>$(b,(O,L)=>{let N=e.G.step(O.clientX-n.el.getBoundingClientRect().left+(T?-.5:.5)*e.G.cw),[E,P]=T?[L.span[0],Math.max(L.span[0],N)]:[Math.min(L.span[1],N),L.span[1]];w({steps:M(E,P)},!1)})),h.addEventListener("keydown",b=>{let T={ArrowUp:.05,ArrowDown:-.05,PageUp:.25,PageDown:-.25}[b.key],O={Home:-1/0,End:1/0}[b.key];if(!(!T&&!O&&b.key!=="Enter"))return b.preventDefault(),b.key==="Enter"?w({},!0):w({value:k(O??y()+(b.shiftKey?T/5:T))},!0)}),c.forEach((b,T)=>b.addEventListener("keydown",O=>{let L={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,ArrowUp:1}[O.key];if(!L)return;O.preventDefault();let N=[m(),g()],E=N[T]+L;E<0||E>=e.P.T||(T?E<N[0]:E>N[1])||(N[T]=E,w({steps:M(...N)},!0))})),e.brush=(b,T,O)=>e.say({steps:M(b,T)},{done:O}),au(e,n.el,e.brush),au(e,r.el);function S(){let{G:b,S:T,P:O,sentence:L}=e,N=y(),E=!e.pins[T.pin],P=!E&&!Fe(L),_=ou(L.steps,O.T).filter(([X,Z])=>Z>=b.a&&X<b.end),{y:H,low:q,high:F}=n.plot.frame,j=H(Math.max(q,Math.min(F,N))),R=([X,Z])=>[b.x(Math.max(X,b.a)),b.x(Math.min(Z+1,b.end))],D=_.reduce((X,Z)=>X&&X[1]-X[0]>=Z[1]-Z[0]?X:Z,null);l.replaceChildren(..._.filter(X=>X!==D).map(X=>{let[Z,ae]=R(X);return i("i",{style:`left:${Z+1}px;width:${ae-Z-2}px;top:${j}px`})}));for(let X of[l,h])X.classList.toggle("proposal",E||P);if(h.hidden=!D,c.forEach((X,Z)=>{X.hidden=!D||L.steps!==null&&_.length>1||(Z?D[1]>=b.end:D[0]<b.a),X.classList.toggle("proposal",E||P),!X.hidden&&(X.style.left=`${R(D)[Z]}px`,X.style.top=`${j}px`,X.setAttribute("aria-valuemin",1),X.setAttribute("aria-valuemax",O.T),X.setAttribute("aria-valuenow",T.span[Z]+1),X.setAttribute("aria-valuetext",`step ${T.span[Z]+1}, ${O.shown[T.span[Z]]}`))}),!D)return;let[I,V]=R(D),Y=V-I,G=E?"hold at":P?"off":"hold";h.style.left=`${I}px`,h.style.width=`${Y}px`,h.style.top=`${j}px`,h.classList.toggle("narrow",Y<2.2*e.rem),h.classList.toggle("tied",Vt(L.value));let se=nt(L.value);h.replaceChildren(i("span",{},Y>(.5*(G.length+se.length)+1.4)*e.rem?`${G} ${se}`:se)),h.setAttribute("aria-label",`Hold ${L.signal} of ${Xt(L.units,O.H)} during ${e.names(L.steps)} at`),h.setAttribute("aria-valuenow",Number.isFinite(N)?N:0),h.setAttribute("aria-valuemin",Number.isFinite(e.range(L.signal)[0])?e.range(L.signal)[0]:Math.floor(q)),h.setAttribute("aria-valuemax",Number.isFinite(e.range(L.signal)[1])?e.range(L.signal)[1]:Math.ceil(F)),h.setAttribute("aria-valuetext",`${nt(L.value)}${E?", not held yet":P?", switched off":""}`)}function C(b,T,O){if(!(e.before||f))d=null;else{d??={};let N=d[b]??[T,O];[T,O]=d[b]=[Math.min(T,N[0]),Math.max(O,N[1])]}return[T,O]}function x(){let{P:b,A:T,rem:O,sentence:{signal:L,units:N,steps:E,value:P},titles:_}=e,H=b.roles.kind(L),q=b.roles.word(L),j={a:T!==b&&T.signals.includes(L)&&(e.sameNet||N===null)?yr(T,L,N):null,b:yr(b,L,N)},R=0,D=1,I=[[1,`1 ${nu(b.roles,L)[0]}`],[.5,""],[0,`0 ${nu(b.roles,L)[1]}`]];H!=="gate"&&([R,D]=H==="memory"?C("gate",...ru([...j.b,...j.a??[],Vt(P)?0:1.3*P],1)):[-1,1],I=(H==="memory"?Ke(R,D,3):[1,0,-1]).map(ae=>[ae,B(ae,Number.isInteger(ae)?0:1,!0)]));let V=ou(E,b.T),Y=N===null||N.length>1?`mean of ${Xt(N,b.H)}`:`of ${Xt(N,b.H)}`;t.gate.replaceChildren(`${q[0].toUpperCase()}${q.slice(1)} ${H==="gate"?"gate ":H==="memory"?"state ":""}`,i("i",{class:`s-${L}`},L),i("small",{},` ${Y}`,i("span",{class:"wide"},e.pins[e.S.pin]?"; drag the bar up, down or along, or its ends":"; drag over it, then the bar")));let G=H==="gate"?`var(--F${L})`:L==="c"?"var(--ink)":"var(--ink3)",se=([ae,te])=>ps(e.G).span(ae,te),X=V.filter(([ae,te])=>te>=e.G.a&&ae<e.G.end),Z=(ae,te)=>B(j[te]?.[ae]??NaN,4);n.draw({values:j,called:{a:_.a,b:""},low:R,high:D,rows:I,shades:(e.pins[e.S.pin]?X:[]).map(se),hue:G,pad:Math.round(.62*O),tip:ae=>`step ${ae+1} “${ge(b.shown[ae],24)}” · ${L} ${j.a?`${Z(ae,"a")} → `:""}${Z(ae,"b")}`,bars:ae=>X.flatMap(te=>[-.5,0,.5].map(U=>se(te).map(K=>[K,ae(y())+U*O]))),said:`${q} ${L}, ${Y}, at every step${j.a?`, ${_.a} and ${_.b}`:""}.`})}function A(){let{S:b,P:T,picked:O}=e,{units:L}=e.sentence,N=L===null?T.H:L.length,E=e.pins[b.pin];return O?.unit===b.unit?i("small",{title:`When this text was opened, of all units the one that held most of what “${O.word}” wrote. See the others with ↑ and ↓.`}," picked for ",i("span",{class:"story"},"what it holds of "),`“${O.word}”`):i("small",{},E&&N>1?`, one of the ${N} held`:L&&N>1?`, one of the ${N}`:"")}function z(){let{P:b,A:T,S:O,rem:L,titles:N}=e,E=b.memory,P=e.sameNet?[O.unit]:null,_={a:T===b?null:yr(T,T.memory,P),b:yr(b,E,P)},H=[..._.b,..._.a??[]],q=[b,T].every(D=>D.roles.kind(D.memory)==="signed"),[F,j]=q?[-1.06,1.06]:C("memory",...ru(H,.5));t.memory.replaceChildren("Memory ",i("i",{"data-term":E},T.memory===E?E:`${T.memory} → ${E}`),e.sameNet?` of unit ${O.unit}`:" mean of all units",...e.sameNet?[A()]:[]),a.hidden=!e.sameNet,o.draw();let R=(D,I)=>B(_[I]?.[D]??NaN,4,!0);r.draw({values:_,called:_.a?N:{a:"",b:""},low:F,high:j,rows:Ke(F,j,4).map(D=>[D,B(D,Number.isInteger(D)?0:1,!0)]),hue:"var(--ink)",pad:Math.round(.4*L),tip:D=>`step ${D+1} “${ge(b.shown[D],24)}” · ${E} ${_.a?`${R(D,"a")} → `:""}${R(D,"b")}`,said:`Memory ${E} of ${e.sameNet?`unit ${O.unit}`:"all units, mean"}, at every step${_.a?`, ${N.a} and ${N.b}`:""}.`})}function v(){let{t:b}=e.S,{titles:T}=e;for(let[O,L,N]of[[n,s.gate,!1],[r,s.memory,!0]]){O.plot.cursor(b);let{a:E,b:P}=O.values,_=(H,q)=>i("b",{class:N&&Number.isFinite(H)?`s-${Ce(H)}`:q},B(H??NaN,2,N));L.replaceChildren(...E?[i("span",{class:"wide"},`${T.a} `),_(E[b],"was")," → ",i("span",{class:"wide"},`${T.b} `),_(P[b],"")]:[_(P[b],"")])}}return{el:u,draw(b){let T=b("picture","size","view","theme"),{signal:O,units:L,steps:N}=e.sentence,E=JSON.stringify([O,L,N,e.S.pin]),P=E!==p;if(p=E,b("size"))for(let{plot:_}of[n,r])_.measure();(T||P)&&x(),(T||P||b("unit"))&&z(),(T||b("pins","focus","unit"))&&S(),(T||P||b("unit","t"))&&v()}}}function cu(e,t){let s=t.querySelector(".ribbon"),n=i("div",{class:"heldmarks","aria-hidden":"true"}),r=i("div",{class:"otherwords"});s.after(n,r);let o=!1,a=c=>e.G.step(c.clientX-s.getBoundingClientRect().left);ct(s,{press(c){if(c.pointerType==="touch")return!1;let h=a(c);if(!c.shiftKey)return{from:h};o=!0;let[u,d]=e.S.span;return e.brush(e.sentence.steps===null?e.S.t:h<u?d:u,h,!0),!1},slop:(c,{hold:h})=>a(c)!==h.from,move(c,{from:h}){o=!0,e.brush(h,a(c),!1)},done(c,{from:h}){e.brush(h,a(c),!0),setTimeout(()=>o=!1)}}),s.addEventListener("click",c=>{let h=c.target.closest("[data-step]");h&&!o&&e.point(Number(h.dataset.step)),c.stopImmediatePropagation(),o=!1},!0);function l(c,h){let{G:u,P:d}=e;return(c===null?[[0,d.T-1]]:fs(c)).filter(([f,p])=>p>=u.a&&f<u.end).map(([f,p])=>{let m=u.x(Math.max(f,u.a)),g=u.x(Math.min(p+1,u.end));return i("i",{class:h,style:`left:${m}px;width:${g-m}px`})})}return{el:r,draw(c){if(!c("picture","pins","view","size","focus"))return;let{P:h,A:u,G:d,S:f,pins:p,rem:m}=e,g=p[f.pin],y=p.filter(k=>k!==g&&Fe(k));n.replaceChildren(...y.flatMap(k=>l(k.steps,"also")),...g?l(g.steps,`chosen${Fe(g)?"":" off"}`):e.sentence.steps?l(e.sentence.steps,"chosen off"):[]);let w=[];for(let k=d.a;k<d.end;k++)h.tokens[k]!==u.tokens[k]&&w.push(k);r.hidden=h.T===u.T&&h.tokens.every((k,$)=>k===u.tokens[$]),r.replaceChildren(i("span",{class:"label"},"instead of"),...w.map(k=>i("span",{class:"m",title:u.shown[k]??"the text is over",style:`left:${d.x(k)}px;width:${d.cw}px;font-size:${Math.max(e.fine,Math.min(.8125*m,1.7*d.cw/Math.max(1,(u.shown[k]??"–").length)))}px`},u.shown[k]??"–")))}}}var Ba=({hold:e},t)=>e.map(([s,n])=>({signal:s,value:n,units:null,steps:t,on:!0}));function du({hold:e},t,s,{T:n,H:r,signals:o}){let a=new Map(e);return o.every(l=>Ac(t,l,s,n,r)===(a.get(l)??null))}function Mb(e,t,s){let n=Ba(e,s);return[...t.filter(r=>!Fe(r)||!bo(r,n[0])),...n]}function hu(e){let t=i("span",{class:"group",role:"group","aria-label":"Hold a gate"}),s=i("span",{class:"group",role:"group","aria-label":"State of the gates"}),n=i("span",{class:"lead on"}),r=i("b",{class:"aim"}),o=i("div",{class:"chips presets",role:"group","aria-label":"Presets"},n,t,s),a=null,l=[],c=()=>e.carried??e.pins;function h(){a=e.P.cell,l=e.setup.presets[a].map(f=>{let p=i("button",{type:"button",class:"chip"},f.name);return p.addEventListener("click",()=>{let m=e.over(),[[g,y]]=f.hold;if(du(f,c(),m,e.P)){e.choose(-1),e.draft={units:null,steps:m,value:y,preset:f},e.edit(Nc(e.pins,m,e.P.T),{select:-1});return}let w=Mb(f,e.pins.filter(k=>!(k.why&&bo(k,e.sentence))),m);e.edit(w,{select:w.findLastIndex(k=>k.signal===g)})}),{preset:f,chip:p}});let d=f=>l.filter(({preset:p})=>p.group===f).map(({chip:p})=>p);n.replaceChildren(...l.length?["All units ",r]:["No presets: this cell has no gate"]),t.replaceChildren(...d("hold")),s.replaceChildren(i("span",{class:"lead"},re("memory","Memory")),...d("state")),s.hidden=!d("state").length}let u=d=>d===null?"at all steps":d.length===1?`at ${e.names(d)}`:`over ${e.names(d)}`;return{el:o,draw(d){if(!d("picture","pins","unit"))return;let{P:f}=e,p=e.over();f.cell!==a&&h(),ie(r,u(p)),n.classList.toggle("on",l.length>0),Le(n,{title:l.length?`A preset holds all ${f.H} units ${u(p)}. Click a word to hold it there, drag over words to hold it over them.`:""});for(let{preset:m,chip:g}of l){let y=m.hold.map(([k,$])=>`${k} = ${nt($)}`).join(", "),w=e.S.pin<0&&!e.stepped&&e.draft.preset?.name===m.name;g.classList.toggle("next",w&&e.S.focus===m.hold[0][0]),Le(g,{"aria-pressed":du(m,c(),p,f),title:`${m.look} ${y} in all ${f.H} units ${u(p)}.`})}}}}var uu=.8,Sb="-96px 0px 0px",Eb="-150px 0px 0px";function Tb(e,t,s,n){return(e===t?[["",e]]:[[n.a,e],[n.b,t]]).map(([o,a])=>[o,...s<a.T?Yo(a,s):["its text is over",""]])}function mu(e){let t=i("p",{}),s=i("div",{class:"strip"}),n=i("div",{class:"readout","aria-hidden":"true"},s,t),r=!1,o=!1;n.hidden=!0,s.addEventListener("click",c=>{let{step:h}=c.target.dataset;h!==void 0&&e.point(Number(h))});function a(){let{P:c,S:h,G:u,pins:d,palette:f}=e,p=c.mean(h.focus),m=e.full(h.focus),g=d.filter(Fe),y=w=>{let k=f.of(h.focus,p[w],m),$=i("span",{"data-step":w,title:c.shown[w]},c.shown[w]);return $.style.cssText=`background:${lt(k)};color:${Et(k)}`,$.classList.toggle("held",g.some(({steps:M})=>M===null||M.includes(w))),$.classList.toggle("cur",w===h.t),$};s.replaceChildren(...Array.from({length:u.end-u.a},(w,k)=>y(u.a+k)))}function l(){let{A:c,P:h,S:u,titles:d}=e;if(n.hidden=!r&&!o,n.classList.toggle("below",o),n.hidden)return;o&&a();let[f,p]=Tb(c,h,u.t,d).map(([m,g,y])=>i("span",{},m&&i("small",{class:"wide"},`${m} `),i("b",{},g),` ${y}`));t.replaceChildren(f,...p?[" → ",p]:[],i("small",{},` after “${ge(h.shown[u.t],24)}”, step ${u.t+1}${d.held||p?"":"; nothing is held"}`))}return{el:n,watch(c,h,u){let d=[[c,Sb,uu,f=>r=f.intersectionRatio<uu],[h,Eb,0,f=>o=!f.isIntersecting&&f.boundingClientRect.top<0],[u,"0px",0,f=>e.root.classList.toggle("scrolled",f.boundingClientRect.top<0)]].map(([f,p,m,g])=>{let y=new IntersectionObserver(w=>{g(w.at(-1)),e.P&&l()},{threshold:m,rootMargin:p});return y.observe(f),y});e.model.on("remove",()=>d.forEach(f=>f.disconnect()))},draw:c=>c("picture","t","pins","focus","view","size","theme")&&l()}}var fu=`.below > section:not([hidden]) ~ section {
  margin-top: 1.5rem;
  border-top: 1px solid var(--rule);
  padding-top: 0.75rem;
}
/* room for what is drawn once it comes near, and for what a drag says */
.inside .says {
  min-height: 2.5rem;
}
.sec.inside {
  min-height: 33rem;
}
.sec.differences {
  min-height: 28.8rem;
}
.inside .pair {
  display: grid;
  grid-template-columns: 30.5rem minmax(0, 1fr);
  gap: 1rem 1.75rem;
}
.inside .cell {
  margin: 0.35rem 0 0.1rem;
  contain: layout style;
}
.inside .cell svg {
  width: 100%;
  height: auto;
  overflow: visible;
}
.inside .cell text {
  font-family: var(--font);
  font-variant-numeric: tabular-nums;
}
.pull {
  touch-action: none;
}
.pull.level {
  cursor: ns-resize;
}
.pull.upright {
  cursor: ew-resize;
}
.pull .reach,
.pinned .reach {
  fill: transparent;
}
.gs .pull:focus-visible,
.gs .pinned:focus-visible {
  outline: none;
}
.pull .grip {
  stroke: var(--bg);
  stroke-width: 2;
  opacity: 0.85;
}
.pull:hover .reach {
  stroke: var(--ink3);
  stroke-width: 1.5;
}
.pull:focus-visible .reach,
.pinned:focus-visible .reach {
  stroke: var(--ink);
  stroke-width: 2.5;
}
.pinned {
  cursor: pointer;
}
.pinned .knob {
  fill: var(--ink);
  stroke: var(--bg);
  stroke-width: 2;
}
.pinned path {
  stroke: var(--ink);
  stroke-width: 3;
}
.pinned:hover .knob {
  fill: var(--ink3);
}
.states {
  border-top: 1px solid var(--rule);
  padding-top: 0.35rem;
}
.state {
  display: grid;
  grid-template-columns: minmax(0, 1fr) 4.4rem;
  gap: 0.6rem;
  align-items: center;
  min-height: 1.9rem;
}
.states .slide > span {
  font-weight: 650;
}
.states .slide output {
  min-width: 3.4rem;
}
.gs .state .free {
  padding: 0.05rem 0.4rem;
  background: var(--ink);
  border-color: var(--ink);
  color: var(--bg);
  font-size: var(--small);
}
.state .free::after {
  content: " ×";
}
.maphead {
  display: flex;
  align-items: center;
  gap: 0.3rem 1.25rem;
  flex-wrap: wrap;
  min-height: 1.6rem;
  margin-bottom: 0.35rem;
}
.maphead .legend {
  margin-left: auto;
  color: var(--ink3);
  font-size: var(--small);
}
.sec .signals button {
  padding: 0.15rem 0.45rem;
  font-size: 1rem;
}
.sec .signals i {
  font-weight: 650;
}
.umap .pane {
  position: relative;
  height: 18rem;
}
.umap canvas {
  position: absolute;
  top: 0;
  image-rendering: pixelated;
  cursor: crosshair;
  touch-action: pan-y;
}
.umap .mark {
  position: absolute;
  left: 0;
  top: 0;
  width: 100%;
  height: 100%;
  overflow: visible;
  pointer-events: none;
}
.umap .unit {
  position: absolute;
  left: 0;
  width: 3.6rem;
  text-align: right;
  font-size: var(--small);
  font-weight: 600;
  line-height: 16px;
  pointer-events: none;
}
.umap .row.edge {
  stroke-width: 1.25;
}
.umap .step {
  stroke: var(--ink);
  stroke-width: 1;
}
.umap .kept.edge {
  stroke-width: 1.75;
  stroke-dasharray: 5 3;
}
.umap .brush.edge {
  fill: color-mix(in srgb, var(--ink) 14%, transparent);
  stroke-width: 2;
}
.under {
  position: relative;
  height: 1.35rem;
  font-size: var(--small);
  color: var(--ink3);
  cursor: pointer;
  overflow: hidden;
}
.under span {
  position: absolute;
  top: 0.1rem;
  text-align: center;
  white-space: nowrap;
  overflow: hidden;
}
.under b {
  font-weight: 400;
}
.under .cur b {
  color: var(--ink);
  font-weight: 700;
}
.under.two-texts {
  height: 2.6rem;
}
.two-texts span {
  top: 0;
}
.two-texts s {
  display: block;
  text-decoration: none;
  color: var(--ink3);
}
.two-texts s + b {
  color: var(--ink);
  font-weight: 600;
}
.two-texts b {
  display: block;
}
.two-texts span:not(:has(s)) {
  top: 1.15rem;
}
.brushed {
  display: flex;
  align-items: center;
  gap: 0.4rem 0.9rem;
  flex-wrap: wrap;
  margin-top: 0.35rem;
}
.brushed .slide {
  flex: 1 1 12rem;
  max-width: 22rem;
}
.sec .brushed .slide > span {
  font-style: normal;
  font-weight: 400;
  color: var(--ink2);
}

.differences .pair,
.cut .pair {
  display: grid;
  grid-template-columns: 30.5rem minmax(0, 1fr);
  gap: 1rem 1.75rem;
  align-items: start;
}
.differences .pane {
  height: 11rem;
}
.sizes {
  height: 9rem;
  cursor: pointer;
  margin-bottom: 0.6rem;
}
.scores {
  height: 17rem;
}
.sizes .parts {
  stroke: var(--ink);
  stroke-dasharray: 3 3;
}
.sizes .line.h {
  stroke: var(--ink3);
  stroke-width: 1.75;
}
.sizes .line.trained {
  stroke: var(--ink3);
  stroke-width: 2;
  stroke-dasharray: 5 4;
}
.sec .labels .trained,
.sizes .name.h {
  color: var(--ink3);
}
.sizes .parts.name {
  font-size: var(--fine);
  font-weight: 400;
}
.gs .moved {
  margin-top: 0.2rem;
}
.gs .moved td,
.gs .moved th {
  height: 1.9rem;
}
.gs .moved .none {
  text-align: left;
  white-space: normal;
  color: var(--ink2);
}
.moved .way {
  width: 40%;
}
.change {
  display: block;
  position: relative;
  height: 0.75rem;
  background: var(--zero);
}
.change i {
  position: absolute;
  top: 0;
  bottom: 0;
  min-width: 2px;
}
.change .pos,
.ways .pos {
  background: var(--Fpos);
}
.change .neg,
.ways .neg {
  background: var(--Fneg);
}
.sec.mattered .scroll {
  max-height: 34rem;
  overflow: auto;
  scrollbar-width: thin;
}
.gs .ways thead th {
  position: sticky;
  top: 0;
  background: var(--bg);
  z-index: 2;
}
.gs .ways td,
.gs .ways th {
  border-bottom-color: transparent;
  padding-top: 0.08rem;
  padding-bottom: 0.08rem;
}
.gs .ways thead th {
  border-bottom-color: var(--rule);
}
.ways .link {
  color: inherit;
  text-decoration: none;
  font-weight: inherit;
  max-width: 11rem;
  overflow: hidden;
  text-overflow: ellipsis;
}
.ways .cur .link {
  font-weight: 700;
  color: var(--ink);
}
.ways tbody th {
  position: sticky;
  left: 0;
  background: var(--bg);
  z-index: 1;
}
.gs .ways .barred {
  width: 15%;
  padding-right: 0.2rem;
}
.barred span {
  display: block;
  position: relative;
  height: 0.85rem;
  background: linear-gradient(var(--rule2), var(--rule2)) 50% 0 / 1px 100% no-repeat;
}
.barred.share span {
  background-position: 0 0;
}
.barred i {
  position: absolute;
  top: 0;
  bottom: 0;
}
.gs .ways .barred.share .pos {
  background: var(--ink3);
}
.defined {
  display: grid;
  grid-template-columns: auto minmax(0, 1fr);
  gap: 0.15rem 1rem;
  margin: 0.5rem 0 0;
  max-width: 62rem;
}
.defined dt {
  font-weight: 600;
}
.defined dd {
  margin: 0;
  color: var(--ink2);
}
.pick-answer {
  color: var(--ink2);
}
.gs .pick-answer select {
  font-weight: 600;
  border-bottom: 1px solid var(--rule2);
  padding: 0;
  color: var(--ink);
}
.cuts {
  display: flex;
  align-items: center;
  gap: 0.6rem 1.25rem;
  flex-wrap: wrap;
}
.gs .cuts select {
  border: 1px solid var(--rule2);
  border-radius: 6px;
  padding: 0.3rem 0.5rem;
  background: var(--surf);
  min-height: 2.25rem;
}
.cuts .seg {
  gap: 0.4rem;
  min-width: 0;
}
.cuts select {
  max-width: 100%;
}
.cuts .number {
  width: 7rem;
}
.done {
  color: var(--ink2);
}
.cut .reads {
  margin-bottom: 0.6rem;
}
.scores .range {
  stroke: var(--rule2);
  stroke-width: 9;
  stroke-linecap: round;
}
.scores .draw {
  fill: var(--ink3);
  stroke: none;
}
.scores .line.draws {
  stroke: none;
}
.scores .point {
  fill: var(--ink);
  stroke: var(--bg);
  stroke-width: 2;
}
.scores .line.chance {
  stroke: var(--ink3);
  stroke-width: 1;
  stroke-dasharray: 3 3;
}
.scores .draws {
  color: var(--ink3);
  font-weight: 400;
}
.sec .scroll {
  overflow-x: auto;
}
.old {
  opacity: 0.35;
}
.gs .nets td,
.gs .nets th {
  text-align: left;
}
.nets small {
  color: var(--ink3);
}
.nets .mine th {
  font-weight: 700;
  color: var(--ink);
}
.nets .unlike {
  color: var(--ink3);
}
.gs .nets .outcome {
  white-space: normal;
  min-width: 8rem;
  color: var(--ink2);
}

@media (max-width: 1360px) and (min-width: 761px) {
  .inside .pair,
  .differences .pair,
  .cut .pair {
    grid-template-columns: 30rem minmax(0, 1fr);
  }
}
@media (max-width: 999px) and (min-width: 761px) {
  .inside .pair,
  .differences .pair,
  .cut .pair {
    grid-template-columns: minmax(0, 1fr);
  }
  .inside .cell,
  .states {
    max-width: 34rem;
  }
  .sec.inside {
    min-height: 55rem;
  }
  .sec.differences {
    min-height: 44rem;
  }
}
@media (max-width: 760px) {
  .nets small {
    display: block;
  }
  .gs .nets thead th {
    white-space: normal;
  }
  .sec.inside {
    min-height: 68rem;
  }
  .inside .says {
    min-height: 6.3rem;
  }
  .sec.differences {
    min-height: 59rem;
  }
  .inside .pair,
  .differences .pair,
  .cut .pair {
    grid-template-columns: minmax(0, 1fr);
  }
  .defined {
    grid-template-columns: 1fr;
  }
  .gs .ways .barred {
    min-width: 3.5rem;
  }
  .ways .link {
    max-width: 5rem;
    min-height: 1.75rem;
  }
  .umap .pane {
    height: 14rem;
  }
  .state {
    min-height: 2.75rem;
  }
  .gs .state .free {
    min-height: 2.25rem;
  }
  .brushed .slide {
    flex-basis: 100%;
    max-width: none;
  }
  .maphead .legend {
    margin-left: 0;
  }
}
`;function Cb(e,t=null){let s=0,n=null;return e.forEach((r,o)=>{let a=r.length-1,l=r.reduce((c,h)=>c+Math.abs(h),0);r.forEach((c,h)=>{let u=t===null?+(2*Math.abs(c)>l)*(a-h):+(h===t),d=c*c*u/l;d>s&&([s,n]=[d,{unit:o,step:h}])})}),n}function pu(e,t,s){return t.keeper?Cb(Array.from({length:t.H},(n,r)=>wr(e,t,r).rows.at(-1)),s):null}var gu=".ribbon, .transport",Va=".answers, .verdict",zb=e=>{let{steps:t}=e.setup.stories[Mn(e).text];return`${t[0]}-${t.at(-1)}`},bu=(e,t,s,n="*")=>`${t}:${n}:${zb(e)}=${s}`,Fn=(e,t=void 0)=>bu(e,"f",1,t),ti=(e,t=void 0)=>bu(e,"i",0,t),jn=(e=t=>null)=>t=>({...Mn(t),unit:30,pins:e(t),t:Je(t,"fluent")}),Ua=e=>(t,s)=>s.listed.map(wt).sort().join()===[...e(s)].sort().join(),Hn=(e,t=e.T-1)=>{let[s,n]=Yo(e,t);return`“${s}” (${n})`},wu=(e,t)=>`“${e.P.shown[t]}”`,Ga=({book:e},t)=>{let s=e.rows.at(-1);return Xe(Math.abs(s[t])/s.reduce((n,r)=>n+Math.abs(r),0))},Ab=e=>[Fn(e,30),ti(e,30)],Ya=e=>[Fn(e),ti(e)],_n=["pins"],xu={of:["text","model","weights","text2","model2"],example:"the sentence of France and Japan",onward:["gradients","On to Gradients →"],stops:[{title:"What would it have said?",says:e=>[`As trained the network answers ${Hn(e.A)}. `,"You will make it keep France in memory while it reads “I moved to”, one gate after the other."],act:"go to “moved”, where the forget gates drop what they held.",done:({t:e},t)=>e===Je(t,"moved"),did:e=>{let{S:t,A:s}=e,n=s.mean("f");return[`At ${wu(e,t.t)} they let `,ut("f",n[t.t])," through, the mean of all units, and ",ut("f",n[t.t-1])," a word before."]},at:".answers",lit:`${gu}, .wplots > :is(:nth-child(1), :nth-child(2))`,state:jn(),free:_n,hand:["ArrowLeft","ArrowRight"]},{title:"Let the forget gates drop nothing",says:e=>[`This change holds the forget gate of all ${e.P.H} units at `,ut("f",1)," while “I moved to” is read. It waits in the list, and is not yet held."],act:"tick it, and read the answer.",done:Ua(e=>[Fn(e)]),did:e=>[`The answer is ${Hn(e.P)}. As trained it was ${Hn(e.A)}.`],at:".changes .rows",lit:Va,clear:".answers, .verdict, .wplots",state:jn(e=>[`!${Fn(e)}`]),free:_n},{title:"To keep is not enough",says:()=>["What was held is kept now, but the input gates still write “I moved to” on top of it. The second change holds them at ",ut("i",0),": nothing goes, nothing comes, and memory stands still."],act:"tick the second change.",done:Ua(Ya),did:e=>[`Now it answers ${Hn(e.P)}: it speaks as if nobody had moved.`],at:".changes .rows",lit:Va,clear:".answers, .verdict, .wplots",state:jn(e=>[Fn(e),`!${ti(e)}`]),free:_n},{title:"Who wrote what it holds",says:e=>{let[t,s]=ws(e),n=Je(e,"France");return[`Each block is what one word wrote into unit ${30}, as far as no gate has dropped it since. `,s?`At the end ${Ga(s,n)} of it is of “France” with your change, and ${Ga(t,n)} as trained.`:`At the end ${Ga(t,n)} of it is of “France” as trained.`]},act:"go to “Japan”, and compare above and below.",done:({t:e},t)=>e===Je(t,"Japan"),did:e=>[`At ${wu(e,e.S.t)} it holds `,Ct(e.A.at("c",e.S.t,30))," as trained and ",Ct(e.P.at("c",e.S.t,30))," with your change."],at:".ledger .books",lit:gu,state:jn(Ya),free:_n,hand:["ArrowLeft","ArrowRight"]},{title:"One unit alone",says:e=>[`Unit ${30} held “France”, but is it the one that counts? `,`Here only its own two gates are to be held, and the other ${e.P.H-1} units run as trained.`],act:"tick the second change.",done:Ua(Ab),did:e=>[`It answers ${Hn(e.P)}, as trained ${Hn(e.A)}: the country stands in many units.`],at:".changes .rows",lit:Va,clear:".answers, .verdict, .wplots",state:jn(e=>[Fn(e,30),`!${ti(e,30)}`]),free:_n},{title:"A unit cut",says:()=>[`Cut, unit ${30} is heard by nobody: its h is 0 in every test sentence, and the score is measured anew. `,"Five others, drawn at random, are cut one by one beside it, to compare."],act:"press “Cut it”. It takes some seconds.",done:(e,{got:t})=>t.cut?.rows?.length===1&&String(t.cut.rows[0].units)===String(30),did:e=>[Oa(e.got.cut,`unit ${30}`)],at:".cut .cuts > :not(.done)",lit:".cut",state:jn(Ya),free:_n}]};var vu=`.gs main {
  display: block;
  padding: 0;
}
.question {
  display: flex;
  flex-direction: column;
}
.question > .second {
  position: relative;
  display: flex;
  align-items: center;
  padding: 0.35rem 1.5rem 0;
  gap: 0.75rem;
}
.gs .question .second .ask {
  flex: 1;
  padding: 0;
}
.second .chips,
.second .notice {
  display: none;
}
.gs .second .asked {
  height: 2.4rem;
}
.gs .second .mirror {
  line-height: 2.25rem;
}
.with {
  display: flex;
  align-items: center;
  gap: 0.5rem;
  color: var(--ink3);
}
.gs .othernet {
  border: 1px solid var(--rule2);
  border-radius: 6px;
  padding: 0.3rem 0.6rem;
  min-height: 2.2rem;
  background: var(--surf);
}
.cross {
  padding: 0.3rem 0.55rem;
}
.gs .question .more {
  width: 5.6rem;
}
.choose {
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: 0.5rem 1.25rem;
  padding: 0.5rem 1.5rem 0;
  min-width: 0;
}
.choose .lead {
  color: var(--ink3);
  white-space: nowrap;
}
.compare {
  display: flex;
  align-items: center;
  gap: 0.2rem;
  flex: none;
}
.compare .seg button {
  padding: 0.15rem 0.4rem;
}
.presets {
  gap: 0.35rem;
  min-width: 0;
}
.presets .group {
  display: flex;
  gap: 0.35rem;
}
.gs .presets .chip {
  padding: 0.16rem 0.62rem;
  font-size: var(--small);
}
.presets .chip.next {
  border-style: dashed;
  border-color: var(--ink);
  color: var(--ink);
}
.presets .group[hidden] {
  display: none;
}
.presets .group .lead {
  align-self: center;
  margin-left: 0.3rem;
}
.chip:disabled {
  opacity: 0.45;
  cursor: default;
}
/* a step that is chosen moves no chip */
.presets .on {
  width: 10.6rem;
  flex: none;
  overflow: hidden;
  text-overflow: ellipsis;
  font-size: var(--small);
}
.presets .aim {
  color: var(--ink);
  font-weight: 600;
}
.listed .reset {
  margin-right: auto;
}
.listed:has(.reset:not([hidden])) h2 {
  flex: none;
  margin-right: 0.3rem;
}
.surgery .along {
  font-size: 0.875rem;
  letter-spacing: 0;
}
.readout {
  position: fixed;
  left: 0;
  right: 0;
  bottom: 0;
  z-index: 19;
  background: var(--ink);
  color: var(--bg);
  padding: 0.4rem 1.5rem;
  font-size: 1rem;
}
.readout p {
  margin: 0;
}
/* below the first screen it takes the place of the sentence, at the top */
.readout.below {
  top: 0;
  bottom: auto;
  padding: 0.35rem 1.5rem 0.3rem;
  background: var(--bg);
  color: var(--ink);
  border-bottom: 1px solid var(--rule2);
}
.readout .strip {
  display: none;
}
.readout.below .strip {
  display: flex;
  gap: 2px;
  margin-bottom: 0.25rem;
}
.strip span {
  flex: 1 1 0;
  min-width: 0;
  padding: 0.16rem 0.15rem;
  border-radius: 4px;
  text-align: center;
  font-size: var(--small);
  white-space: nowrap;
  overflow: hidden;
  text-overflow: ellipsis;
  cursor: pointer;
}
.strip .held {
  box-shadow: inset 0 0 0 2px var(--ink);
}
.gs .strip .cur {
  flex-grow: 1.25;
  font-weight: 700;
  outline: 2px solid var(--ink);
}
/* what is gone to below stands under it */
.below > section {
  scroll-margin-top: 5rem;
}
.scrolled .words,
.scrolled .verdict {
  background: var(--bg);
  z-index: 12;
}
@media (min-width: 761px) {
  .page .fold .words {
    position: sticky;
    top: 0;
  }
}
@media (min-width: 1000px) {
  .page .verdict {
    position: sticky;
    top: 0;
  }
  /* the verdict itself stays */
  .page .readout:not(.below) {
    display: none;
  }
}
.readout b {
  font-weight: 700;
}
.readout small {
  opacity: 0.75;
}
.gs:not(.page) .readout {
  position: sticky;
  top: auto;
  bottom: 0;
}
/* what is not yet the answer to what was changed last */
@media screen {
  .busy :is(.verdict, .answers, .wplots .r, .bookkeeping, .holding, .readout),
  .below > .due > * {
    animation: awaited 0s 0.3s forwards;
  }
}
@keyframes awaited {
  to {
    opacity: 0.45;
  }
}

.fold {
  display: grid;
  grid-template-columns: 30.5rem minmax(0, 1fr);
  column-gap: 1.75rem;
  padding: 0.7rem 1.5rem 0.6rem;
  transition: opacity 0.12s;
}
.page .fold {
  height: max(34rem, calc(100vh - var(--top, 9rem)));
}
.fold > .time,
.fold > .now {
  display: flex;
  flex-direction: column;
  min-height: 0;
}
.below {
  padding: 0 1.5rem 2rem;
}
/* a run that is drawn while a hand moves changes the sizes of nothing else */
.fold,
.below > section {
  contain: layout style;
}

.surgery {
  font-size: 1.375rem;
  line-height: 1.5;
  color: var(--ink2);
  letter-spacing: -0.012em;
  text-wrap: pretty;
}
.part {
  position: relative;
  display: inline-block;
  font-weight: 650;
  color: var(--ink);
  border-bottom: 2px dashed currentColor;
  line-height: 1.25;
}
.part .face i {
  font-weight: 700;
}
.part select {
  position: absolute;
  inset: 0;
  width: 100%;
  height: 100%;
  opacity: 0;
  cursor: pointer;
}
.part:has(select:focus-visible) {
  outline: 2px solid var(--ink);
  outline-offset: 3px;
  border-radius: 2px;
}
.part:hover {
  background: var(--sunk);
}
.gs input.part {
  border-width: 0 0 2px;
  background: none;
  padding: 0;
  font-weight: 650;
  text-align: center;
  border-radius: 0;
  color: inherit;
}
.gs input.value {
  cursor: ew-resize;
  touch-action: pan-y;
}
.gs input.value:focus {
  cursor: text;
}
.gs input.value.s-f {
  color: var(--f);
}
.gs input.value.s-i {
  color: var(--i);
}
.gs input.value.s-o {
  color: var(--o);
}
.gs input.value.s-r {
  color: var(--r);
}
.gs input.value.s-z {
  color: var(--z);
}
.gs input.value:is(.s-g, .s-n, .s-c, .s-h) {
  color: var(--ink);
}
.gs input.list {
  width: 7rem;
}
.gs input.list[aria-invalid] {
  outline: 2px dashed var(--neg);
}
.gs button.during {
  border-width: 0 0 2px;
  background: none;
  padding: 0;
  text-align: left;
  font-size: inherit;
}
.gs button.during:hover {
  background: var(--sunk);
}
.spanning {
  position: relative;
}
.gs .popover.steps {
  left: 0;
  right: auto;
  top: calc(100% + 0.5rem);
  width: 17rem;
  display: flex;
  flex-direction: column;
  gap: 0.6rem;
  font-size: 0.875rem;
  letter-spacing: 0;
  line-height: 1.4;
}
.steps label {
  display: grid;
  grid-template-columns: 3rem 1fr;
  align-items: center;
  color: var(--ink3);
}
.gs .steps select {
  border: 1px solid var(--rule2);
  border-radius: 6px;
  padding: 0.3rem 0.4rem;
  color: var(--ink);
}
.gs .btn.small {
  font-size: var(--small);
  padding: 0.08rem 0.5rem;
  letter-spacing: 0;
}
.gs .btn.hold {
  font-size: 0.9375rem;
  background: var(--ink);
  border-color: var(--ink);
  color: var(--bg);
  font-weight: 600;
  padding: 0.12rem 0.8rem;
  letter-spacing: 0;
  vertical-align: 0.15rem;
  white-space: nowrap;
}
.surgery.proposal .verb {
  color: var(--ink3);
}
.surgery.proposal .part {
  border-bottom-style: dotted;
}

.changes {
  margin-top: 0.3rem;
}
.listed {
  display: flex;
  gap: 0.3rem;
  align-items: center;
  min-height: 1.7rem;
}
.listed h2 {
  flex: 1;
}
.changes .btn:disabled {
  opacity: 0.35;
  cursor: default;
}
.gs ol.rows {
  list-style: none;
  margin: 0.1rem 0 0;
  padding: 0;
  max-height: 6.8rem;
  overflow-y: auto;
  scrollbar-width: thin;
}
.rows .row {
  display: grid;
  grid-template-columns: auto auto minmax(0, 1fr) auto;
  align-items: center;
  column-gap: 0.45rem;
  min-height: 1.7rem;
  font-size: 0.875rem;
}
.rows .n {
  color: var(--ink3);
  font-size: var(--fine);
}
.rows .name {
  border: 0;
  background: none;
  text-align: left;
  padding: 0.1rem 0.4rem;
  border-radius: 4px;
  white-space: nowrap;
  overflow: hidden;
  text-overflow: ellipsis;
  color: var(--ink2);
}
.rows .name:hover {
  background: var(--sunk);
}
.rows .name i {
  font-weight: 650;
}
.rows .name b {
  color: var(--ink);
  font-weight: 650;
}
.rows .name[aria-pressed="true"] {
  box-shadow: inset 0 0 0 1.5px var(--ink);
  color: var(--ink);
}
.row.off .name {
  text-decoration: line-through;
  text-decoration-color: var(--ink3);
  color: var(--ink3);
}
.rows .out {
  border: 0;
  background: none;
  color: var(--ink3);
  padding: 0.1rem 0.4rem;
}
.rows .out:hover {
  color: var(--ink);
}
.rows .why {
  grid-column: 3 / -1;
  color: var(--ink3);
  font-size: var(--fine);
  padding-left: 0.4rem;
  margin-top: -0.15rem;
}
.rows input {
  accent-color: var(--ink);
  margin: 0;
  width: 1rem;
  height: 1rem;
}

.verdict {
  font-size: 1.0625rem;
  line-height: 1.36;
  letter-spacing: -0.01em;
  margin: 0.4rem 0 0.5rem;
  min-height: 4.35rem;
  color: var(--ink2);
  text-wrap: pretty;
  overflow-wrap: anywhere;
}
.verdict b {
  font-weight: 650;
  color: var(--ink);
}
@media (min-width: 761px) {
  .now .transport {
    border-top: 1px solid var(--rule);
    height: 2.7rem;
    flex: none;
  }
}
.answers .hd {
  margin-top: 0.1rem;
}
.whose {
  display: flex;
  justify-content: space-between;
  font-size: var(--small);
  color: var(--ink3);
}
.whose .b {
  color: var(--ink);
  font-weight: 600;
}
.answers ol {
  list-style: none;
  margin: 0.1rem 0 0;
  padding: 0;
  min-height: 6.9rem;
}
.answers li {
  display: grid;
  grid-template-columns: 4.2rem minmax(0, 1fr) minmax(5.5rem, max-content) minmax(0, 1fr) 4.2rem;
  column-gap: 0.6rem;
  align-items: center;
  height: 1.72rem;
  font-size: 1rem;
}
.answers .w {
  text-align: center;
  font-weight: 600;
  white-space: nowrap;
  overflow: hidden;
  text-overflow: ellipsis;
  max-width: 9rem;
}
.answers .n.a {
  color: var(--ink3);
}
.answers .n.b {
  text-align: right;
  font-weight: 700;
}
.answers.alone .arm.b {
  border-color: var(--rule2);
}
.answers.alone .whose .b {
  color: var(--ink3);
  font-weight: 400;
}
.arm {
  display: flex;
  height: 1.05rem;
}
.arm.a {
  justify-content: flex-end;
  border-right: 1px solid var(--rule2);
}
.arm.b {
  border-left: 1.5px solid var(--ink);
}
.answers .bar {
  height: 100%;
  min-width: 1px;
}
.answers .bar.a {
  background: var(--rule2);
}
.answers .bar.b {
  background: var(--ink);
}
.holding {
  flex: 1 1 0;
  min-height: 0;
  overflow: hidden auto;
  scrollbar-width: thin;
  border-top: 1px solid var(--rule);
  margin-top: 0.4rem;
  padding-top: 0.35rem;
}
.holding:not(:has(> :not([hidden]))) {
  border: 0;
}

.bookkeeping {
  flex: 1 1 0;
  min-height: 0;
  display: flex;
  flex-direction: column;
}
.bookkeeping > * {
  flex: 1 1 0;
  min-height: 0;
}
.wplots {
  flex: none;
  margin-top: 0.25rem;
}
.wplot {
  height: 5.6rem;
  cursor: crosshair;
}
.wplot.gate {
  margin-bottom: 0.2rem;
}
.wplot.memory {
  height: 6.4rem;
  cursor: pointer;
}
.gs.keepless .wplots .wplot {
  height: 9rem;
}
.wplot .line.b {
  stroke-width: 2.75;
}
.wplot .line.a {
  stroke-width: 1.75;
  stroke-dasharray: 3.5 4;
}
.memory .line.a {
  stroke: var(--ink3);
}
.wplot .dot.a {
  fill: var(--bg);
  stroke: var(--hue);
  stroke-width: 1.5;
}
.wplot .shades {
  fill: var(--hue);
  opacity: 0.13;
}
.wplot .labels .name {
  font-size: var(--small);
}
.wplot .labels .a {
  color: var(--ink3);
}
.wplots .hd i {
  font-weight: 650;
}
.wplots .hd:has(.units) {
  overflow: visible;
}
.wplots .hd .units {
  flex: none;
  display: flex;
  align-items: baseline;
  gap: 0.15rem;
  overflow: visible;
  border: 0;
}
@media (min-width: 761px) {
  .wplots .hd .units button {
    padding: 0 0.35rem;
  }
  .gs .wplots .hd .unitno {
    width: 2.4rem;
    height: 1.3rem;
    padding: 0;
  }
}
@media (max-width: 1180px) and (min-width: 761px) {
  .wplots .hd .units .row,
  .story {
    display: none;
  }
}
@media (max-width: 760px) {
  .wplots .hd:has(.units) {
    height: auto;
    gap: 0.5rem;
    align-items: center;
  }
  .wplots .hd .units .row,
  .wplots .hd:has(.units) h2 small {
    display: none;
  }
}
.wplots .r .was {
  color: var(--ink3);
  font-weight: 500;
}
.wplots .r {
  overflow: hidden;
  text-overflow: ellipsis;
}
.clamp {
  position: absolute;
  height: 1.2rem;
  margin-top: -0.6rem;
  background: var(--ink);
  color: var(--bg);
  border-radius: 2px;
  cursor: ns-resize;
  display: grid;
  place-items: center;
  font-size: var(--small);
  font-weight: 600;
  touch-action: none;
  z-index: 8;
  white-space: nowrap;
}
.clamp.narrow span {
  position: absolute;
  bottom: 100%;
  color: var(--ink);
  background: var(--bg);
  padding: 0 0.25rem;
  border-radius: 3px;
}
.clamp.proposal {
  background: var(--bg);
  color: var(--ink);
  box-shadow: inset 0 0 0 1.5px var(--ink2);
  opacity: 0.92;
}
.second .rule {
  max-width: 19rem;
  color: var(--ink3);
  font-size: var(--fine);
  line-height: 1.3;
}
@media (max-width: 760px) {
  .second .rule {
    max-width: none;
  }
}
.surgery .wrong {
  color: var(--neg);
  font-size: var(--small);
  font-weight: 400;
}
.changes .carried {
  display: block;
  color: var(--ink3);
}
.clamp.tied {
  background: none;
  color: var(--ink);
  box-shadow: inset 0 0 0 1.5px var(--ink);
}
.clamp.tied span {
  background: var(--bg);
  color: var(--ink);
  padding: 0 0.3rem;
}
.brace {
  position: absolute;
  width: 0.9rem;
  height: 1.9rem;
  margin: -0.95rem 0 0 -0.45rem;
  cursor: ew-resize;
  touch-action: none;
  z-index: 9;
  display: grid;
  place-items: center;
}
.brace::before {
  content: "";
  width: 4px;
  height: 1.65rem;
  background: var(--ink);
  border-radius: 2px;
  box-shadow: 0 0 0 1.5px var(--bg);
}
.brace.proposal::before {
  background: var(--ink2);
}
.bars i {
  position: absolute;
  height: 0.5rem;
  margin-top: -0.25rem;
  background: var(--ink);
  border-radius: 2px;
}
.bars.proposal i {
  background: var(--ink3);
}
.heldmarks {
  position: absolute;
  left: 0;
  right: 0;
  top: 0;
  height: 2.6rem;
  pointer-events: none;
  z-index: 7;
  overflow: hidden;
}
.heldmarks i {
  position: absolute;
  top: 0.06rem;
  bottom: 0.06rem;
  border: 2.5px solid var(--ink);
  border-radius: 5px;
  box-shadow: inset 0 0 0 1.5px var(--bg);
}
.heldmarks .off {
  border-style: dashed;
  border-width: 2px;
  border-color: var(--ink2);
  box-shadow: none;
}
.heldmarks .also {
  border: 0;
  border-bottom: 3px solid var(--ink3);
  border-radius: 0;
  box-shadow: none;
  top: auto;
}
.otherwords {
  position: relative;
  height: 1.15rem;
  font-size: var(--small);
  color: var(--ink3);
  overflow: hidden;
}
.otherwords .m {
  position: absolute;
  top: 0;
  text-align: center;
  white-space: nowrap;
  overflow: hidden;
  text-overflow: ellipsis;
  color: var(--ink2);
  font-weight: 600;
}
.otherwords .label {
  position: absolute;
  left: 0;
  font-size: var(--fine);
}
.fold .ribbon .tok {
  user-select: none;
}

@media (max-width: 1360px) and (min-width: 761px) {
  .fold {
    grid-template-columns: 30rem minmax(0, 1fr);
    column-gap: 1.5rem;
    padding: 0.5rem 1.25rem;
  }
  .choose,
  .question > .second {
    padding-left: 1.25rem;
    padding-right: 1.25rem;
  }
  .below {
    padding: 0 1.25rem 2rem;
  }
}
@media (max-width: 1180px) and (min-width: 761px) {
  .choose {
    flex-direction: column;
    align-items: flex-start;
    gap: 0.35rem;
  }
  .presets {
    flex-wrap: wrap;
  }
}
/* beside each other the change and what it does, under them the whole text */
@media (max-width: 999px) and (min-width: 761px) {
  .page .fold,
  .fold {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    height: auto;
    align-content: start;
  }
  .fold > .now {
    display: contents;
  }
  .surgery,
  .changes,
  .verdict {
    grid-column: 1;
  }
  .fold .answers {
    grid-column: 2;
    grid-row: 1 / 4;
    align-self: start;
  }
  .fold > .now .transport {
    grid-row: 4;
    grid-column: 1 / -1;
  }
  .fold > .time {
    grid-row: 5;
    grid-column: 1 / -1;
    margin-top: 0.4rem;
  }
  .fold .holding {
    grid-row: 6;
    grid-column: 1 / -1;
    height: 17.5rem;
  }
  .gs .bookkeeping {
    flex: none;
    height: 26rem;
  }
  .question > .second {
    flex-wrap: wrap;
  }
  .second .ask {
    flex-basis: 100%;
  }
  .second .ask + .with[hidden] {
    display: none;
  }
}
@media (max-height: 799px) and (min-width: 761px) {
  .page .choose {
    padding-top: 0.35rem;
  }
  .page .surgery {
    font-size: 1.25rem;
    line-height: 1.4;
  }
  .page .verdict {
    font-size: 1rem;
    margin: 0.25rem 0 0.3rem;
    min-height: 4rem;
  }
  .page .answers li {
    height: 1.5rem;
    font-size: 0.9375rem;
  }
  .page .answers ol {
    min-height: 6rem;
  }
  .page .arm {
    height: 0.9rem;
  }
  .page .now .transport {
    height: 2.4rem;
  }
  .page .changes {
    margin-top: 0.15rem;
  }
  .page .wplot {
    height: 5rem;
  }
  .page .wplot.memory {
    height: 5.4rem;
  }
  .gs ol.rows {
    max-height: 5.1rem;
  }
  .page .holding {
    margin-top: 0.2rem;
    padding-top: 0.2rem;
  }
}
@media (max-width: 760px) {
  .fold {
    display: flex;
    flex-direction: column;
    padding: 0.6rem 1rem 1rem;
  }
  .page .fold {
    height: auto;
  }
  .fold > .now {
    display: contents;
  }
  .fold > .time {
    display: block;
  }
  .choose {
    flex-direction: column;
    align-items: stretch;
    padding: 0.5rem 1rem 0;
  }
  .choose > * {
    overflow-x: auto;
    scrollbar-width: none;
    margin: 0 -1rem;
    padding: 0 1rem;
  }
  .gs .presets .chip {
    min-height: 2.75rem;
  }
  .question > .second {
    padding: 0.5rem 1rem 0;
    flex-wrap: wrap;
  }
  .second .ask {
    width: 100%;
  }
  .gs .second .asked {
    height: auto;
  }
  .surgery {
    order: -1;
    line-height: 1.7;
  }
  .changes {
    order: 0;
  }
  .verdict {
    order: 1;
    min-height: 0;
  }
  .answers {
    order: 2;
  }
  .fold > .time {
    order: 3;
    margin-top: 1rem;
  }
  .holding {
    order: 4;
  }
  .gs .rows .row {
    min-height: 2.75rem;
  }
  .rows .out,
  .rows .name {
    min-height: 2.75rem;
  }
  .gs ol.rows {
    max-height: none;
  }
  .gs .btn.small {
    min-height: 2.75rem;
    min-width: 2.75rem;
  }
  .wplot {
    height: 7.5rem;
  }
  .wplot.memory {
    height: 7.5rem;
  }
  .heldmarks {
    height: 2.95rem;
  }
  .answers li {
    height: 2rem;
  }
  .below {
    padding: 0 1rem 5rem;
  }
  .bookkeeping {
    height: 30rem;
  }
  .brace {
    width: 2rem;
    margin-left: -1rem;
    height: 2.75rem;
    margin-top: -1.375rem;
  }
  .clamp {
    height: 1.6rem;
    margin-top: -0.8rem;
  }
  .words {
    order: -2;
  }
}
.gs:not(.page) .bookkeeping {
  flex: none;
  height: 24rem;
}
@media (max-width: 760px) {
  .story {
    display: none;
  }
  .presets .on {
    width: auto;
  }
  .readout,
  .readout.below {
    padding: 0.4rem 1rem;
    font-size: 0.9375rem;
  }
  .strip span {
    line-height: 2rem;
  }
}
.busy main::before {
  content: "";
  position: fixed;
  top: 0;
  left: 0;
  width: 100vw;
  height: 2px;
  background: var(--ink);
  opacity: 0;
  animation: late 0s 0.3s forwards;
  z-index: 20;
}
`;var Ob=250,Zs={gradient_x_input:{title:"gradient × input",term:"gradient",about:e=>`the gradient of F by the vector that a ${e} is read as, times that vector: what it would add if F were a straight line.`},integrated_gradients:{title:"integrated gradients",term:"integrated gradients",about:(e,t)=>`the same, averaged on the way from as many zero vectors, at which the biases alone set the gates, to the vectors of this text’s ${t}; these sum to how much further F is here than there.`},leave_one_out:{title:"leave one out",about:e=>`how much F falls if this ${e} alone is read as the zero vector.`},ledger_share:{title:"ledger’s share",term:"ledger",about:e=>`of all shares in what the units hold now, each by its size, the part that this ${e} wrote. It does not depend on the answer, and to have written something is not to be where it came from.`,share:!0}};function Pb(e){return e.reduce((t,s,n)=>Math.abs(s)>Math.abs(e[t])?n:t,0)}var jb=(e,t)=>e.subarray(0,t+1).reduce((s,n)=>s+n,0),Hb=e=>Math.max(3,Math.min(9,2-Math.floor(Math.log10(e))));function _b(e,t){let s=new Map;for(let[r,o]of e)s.set(o,[...s.get(o)??[],r]);return s.size===1?`Here all put ${t(e[0][1])} first.`:`They do not agree: ${[...s].map(([r,o])=>`${t(r)} is first by ${rn(o)}`).join("; ")}.`}function yu(e){let t="a",s=null,n=null,r=null,o=null,a=null,l=i("select",{"aria-label":"Answer"}),c=Qe("Which text",{a:"the text",b:"the other text"},z=>{t=z,s=null,C()}),h=i("table",{class:"ways"}),u=i("p",{class:"reads"}),d=i("p",{class:"reads"}),f=i("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Every word and its shares"},h),p=i("dl",{class:"defined"}),{el:m,says:g,note:y}=Oe("mattered","Which words mattered","",[c.el,i("label",{class:"pick-answer"},i("span",{},"for "),l)],f,d,u,p);l.addEventListener("change",()=>{s=l.value,C(),e.root.focus({preventScroll:!0})});let w=e.near.watch(m),k=()=>!!e.other&&e.text2!==e.text,$=()=>JSON.stringify([e.text,e.name,e.weights,t==="b"?e.other:null]),M=()=>t==="b"&&k()?e.P:e.A,S=()=>M().answers.kind!=="value";function C(){if(!w()||!e.P||!S())return A();k()||(t="a");let z=Math.min(e.S.t,M().T-1),v={t:z,target:s,run:t},b=$()+JSON.stringify(v);return clearTimeout(r),b===n||(r=setTimeout(()=>{[n,o]=[b,$()],e.ask("words",v)},e.got.words?Ob:0)),A()}function x(){let{A:z,P:v,got:b}=e,T=E=>E.top(Math.min(e.S.t,E.T-1)).slice(0,4).map(([P])=>P),O=s??b.words?.target,L=M().words,N=[...new Set([...O?[O]:[],...T(z),...T(v)])].filter(E=>L.includes(E));l.replaceChildren(...N.map(E=>i("option",{value:E},`“${fe(E)}”`))),O&&(l.value=O),c.el.hidden=!k(),c.set(t)}function A(){if(!e.P)return;let z=e.got.words,v=!S();m.style.minHeight=v?"":`${Math.min(34,(e.small?2.25:1.37)*(Math.min(e.S.t,M().T-1)+1))+(e.small?32:15)}rem`,y.textContent=v?"":`as trained, without changes${e.other?"":": the text as the network reads it"}`;for(let j of[f,d,u,p,l.parentNode])j.hidden=v||!z;if(v)return void g.replaceChildren("This network answers a value, which has no log-probability to ask about.");if(x(),!z)return void g.replaceChildren("…");for(let j of[f,d,u])j.classList.toggle("old",a!==$());if(a!==$())return void g.replaceChildren("…");let b=z.run==="b"?e.P:e.A,{one:T,many:O}=b.reads,L=Math.min(z.t,b.T-1),N=Object.keys(Zs).filter(j=>z.array(j));g.replaceChildren("F = ln p(",i("b",{},`“${fe(z.target)}”`),`) after “${b.shown[L]}”, step ${L+1}: p is `,i("b",{},pe(z.p)),`. How much each ${T} had to do with F, in ${["two","three","four"][N.length-2]} ways: bars to the right, in blue, speak for it, bars to the left, in orange, against it. Each column has a scale of its own.`),p.replaceChildren(...N.flatMap(j=>[i("dt",{},Zs[j].title),i("dd",{},Zs[j].about(T,O))]));let E=N.map(j=>z.array(j)),P=E.map(j=>j.subarray(0,L+1).reduce((R,D)=>Math.max(R,Math.abs(D)),0)||1),_=E.map(j=>Pb(j.subarray(0,L+1))),H=(j,R)=>{let D=E[j][R],I=50*Math.abs(D)/P[j],{share:V}=Zs[N[j]],Y=i("i",{class:D<0?"neg":"pos",style:V?`left:0;width:${2*I}%`:`left:${D<0?50-I:50}%;width:${I}%`}),G=V?pe(D):B(D,Hb(P[j]),!0);return[i("td",{class:`barred${V?" share":""}`,"aria-hidden":"true"},i("span",{},Y)),i("td",{},_[j]===R?i("b",{},G):G)]};h.replaceChildren(i("thead",{},i("tr",{},i("th",{scope:"col"},b.reads.one),...N.flatMap(j=>[i("th",{scope:"col",colspan:"2","data-term":Zs[j].term},Zs[j].title)]))),i("tbody",{},...Array.from({length:L+1},(j,R)=>i("tr",{class:R===e.S.t?"cur":""},i("th",{scope:"row"},i("button",{type:"button",class:"link",title:`Go to step ${R+1}`,"data-step":R},b.shown[R])),...N.flatMap((D,I)=>H(I,R)))))),d.replaceChildren("Each way has its own definition, and they may disagree. ",_b(N.map((j,R)=>[Zs[j].title,_[R]]),j=>`“${b.shown[j]}”`),N.includes("ledger_share")?"":" This cell keeps nothing by a gate, so there is no ledger.");let q=z.array("integrated_gradients");if(!q){u.replaceChildren("No integrated gradients: on the way from zero vectors to this text F changes too wildly for them to be summed.");return}let F=jb(q,L);u.replaceChildren("Complete: the integrated gradients sum to ",i("b",{},B(F,3,!0)),`; F of the text minus F of as many zero vectors in the place of its ${O} is `,i("b",{},B(z.whole,3,!0)),".")}return h.addEventListener("click",z=>{let v=z.target.closest("[data-step]");v&&e.go(Number(v.dataset.step))}),{el:m,draw(z){e.P&&(z("words")&&(a=o),z("picture")&&e.got.words&&!M().words.includes(s)&&(s=null),z("t","picture")?C():z("words","theme")&&A(),z("busy")&&m.classList.toggle("waiting",e.busy.has("words")))}}}var Fb=400,qb={t:["t","step"],unit:["unit"],mode:["unit"],focus:["focus","pins"],probe:["probe"],by:["step"],view:["view","t","step"],pin:["pins"],writer:["writer","unit"],theme:["theme",...st],playing:["play"],speed:["play"]},Ka=class extends dt{text;name;weights;other;had;shown;said={};typed;scroll;help;constructor(t){super(t,uo+vu+Ih+fu),Object.assign(this.S,{pin:-1,span:[0,0],writer:null,probe:null,by:"piece"}),this.A=null,this.before=this.frame=this.pause=null,this.slow=!1,this.owed=new Set,this.asked={model:null},this.questions=new ht(M=>this.tell(M)),this.got={},this.pins=this.listed=[],this.history=vo,this.draft={units:null,steps:void 0,value:1,preset:null},this.drafted=null,this.stepped=!1,this.mates=null,this.picked=null,this.measured=new Map,this.near=new En("300px");let s=M=>M(this),[n,r,o,a,l,c,h,u,d,f,p,m,g]=[Br,Hh,hu,Zh,eu,Ph,fo,Ls,lu,Xh,Jh,tu,mu].map(s),y=cu(this,u.el);this.below=[Ia,Rh,qh,yu,Qh,Fh,su].map(s);for(let M of this.below)Object.assign(M,{owed:new Set,drawn:!1,near:this.near.watch(M.el,()=>this.P&&M.owed.size&&this.drawBelow(M,new Set))});this.words=u.el,this.cursor=i("div",{class:"cursor"}),this.time=i("section",{class:"time","aria-label":"The whole text"},u.el,d.el,i("div",{class:"bookkeeping"},f.el),this.cursor),this.now=i("section",{class:"now","aria-label":"The change and what it does"},a.el,l.el,c.verdict,h.el,c.el,i("div",{class:"holding"},p.el)),this.first=i("section",{class:"fold","aria-label":"What if"},this.now,this.time),this.main=i("main",{},this.first,i("div",{class:"below"},...this.below.map(({el:M})=>M)));let w=i("div",{class:"choose",role:"region","aria-label":"What to change"},o.el),k=i("div",{class:"compare"},i("span",{class:"lead"},"Compare with"),r.ways);this.parts=[r,n,o,a,l,c,h,u,y,d,f,p,m,g],w.append(k),this.root.append(n.el,r.el,w,this.main,m.el,g.el),g.watch(c.el,this.first,w),this.listen(),this.receive(this.model.payload,!0),this.model.on("progress",()=>this.told());let{brought:$}=this.state;$!==void 0&&(this.typed($),this.send({text:$}))}close(){this.set({playing:!1}),this.near.close(),this.questions.stop(),clearTimeout(this.pause),cancelAnimationFrame(this.frame)}get touches(){return qb}get guide(){return xu}unvisited(){return this.below.filter(({drawn:t,owed:s})=>!t||s.size).map(({el:t})=>t)}get notices(){return Object.values(this.said).flat()}set notices(t){this.said={all:t}}wentOff(){super.wentOff(),this.before=this.mates=null,this.waits()}cameBack(){super.cameBack(),this.waits()}get meanwhile(){return"Stepping through these runs still works."}get behind(){return this.P!==null&&(this.dirty||this.questions.busy.has("run"))}get whose(){return this.asked.text===this.text?"The pictures are still of what was asked before.":`The pictures are still of “${ge(this.text,Yr)}”.`}send(t,s={}){if(this.closed)return;let{length:n,...r}=t;this.asked={...this.asked,...r},this.length=n,this.later={...this.later,...s},this.dirty=!0,this.questions.count("run")<(this.before===null?1:2)&&this.run(),this.P&&this.waits(),this.mark()}run(){this.dirty=!1;let t=this.measured.has(this.asked.model)?{}:{units:!0},s=this.length===void 0?{}:{length:this.length};this.questions.ask("run",{...this.asked,...s,...t,have:this.had??""},{both:!0})}ask(t,s={}){let n={...this.accepted,...s},r=JSON.stringify(n);!this.connected||this.closed||this.questions.asked(t,r)||(this.questions.ask(t,n,{key:r}),this.draw(new Set(["busy"])))}receive(t,s=!1){let[n,r]=os(t),{want:o}=n;if(!(!s&&!this.questions.take(n))){if(s&&(o!=="run"||n.key&&!n.sizes[0]))return this.again(n);if(o==="run")return this.ran(n,r,s);this.said={...this.said,[o]:n.notices},this.got[o]=r.length?new Rs(...os(r)):null,this.draw(new Set([o,"busy","notice"]))}}again({want:t,text:s,model:n,weights:r,other:o,pins:a}){this.asked=t==="run"?{text:s,model:n,weights:r,other:o,pins:a.map(qn)}:this.wanted(),this.run()}ran(t,s,n){let{key:r,sizes:[o]=[]}=t;this.said={...this.said,address:[],run:t.notices};let a=!this.dirty&&!this.busy.has("run");if(a&&(this.returning=!1),this.dirty&&this.run(),this.waits(),this.root.classList.toggle("stale",!r),!r)return a&&(this.later=void 0,this.asked=this.accepted??this.wanted(),this.take(this.listed)),this.draw(new Set(["notice","busy","pins"]));let l=this.P,{later:c={}}=this,h=l!==null&&(t.text!==this.text||t.other?.text!==this.text2),u=l&&(t.model!==this.name||t.weights!==this.weights||t.other?.model!==this.other?.model);t.entry&&(this.own=t.entry),t.units!==void 0&&this.measured.set(t.model,t.units),o&&(this.A=new Rs(...os(s.subarray(0,o)))),this.P=s.length>o?new Rs(...os(s.subarray(o))):this.A,this.P.roles.equations.length||(this.P.roles.equations=this.A.roles.equations);for(let g of[this.A,this.P])l&&g.layers.length===l.layers.length&&(g.layer=l.layer);let{text:d,model:f,weights:p}=t;Object.assign(this,{had:r,text:d,name:f,weights:p,other:t.other,shown:t.seq}),this.sameNet=!t.other||t.other.model===f&&t.other.weights===p,this.text2=t.other?.text,this.accepted={text:d,model:f,weights:p,pins:t.pins.map(qn),other:t.other&&this.beside(t)},this.listed=t.pins,this.carried=t.held;let m=new Set(["picture","notice","busy","pins"]);if(a&&(this.later=void 0,this.asked=this.accepted,this.take(t.pins),this.due=h&&c.jump===!0),!l||h||u||c.asked||c.jump){this.placed(l,c,n),this.resetView();for(let g of st)m.add(g)}this.soon(m)}beside({text:t,other:{text:s,...n}}){return!this.sameNet&&s===t?n:{text:s,...n}}placed(t,{jump:s,fresh:n,asked:r},o){let{P:a,S:l}=this,c=o||r===!0;if(l.writer=null,this.propose(!t||s||c),!t||s)this.opens(s||c&&this.bare);else{let u=n||l.t>=t.T-1||!en(t.tokens,a.tokens);[l.t,this.picked]=[u?a.T-1:Math.min(l.t,a.T-1),null]}this.missed=l.unit<a.H?this.missed:l.unit,this.missed<a.H&&([l.unit,this.missed]=[this.missed,void 0]),l.unit=Math.min(l.unit,a.H-1),(!t||s||l.pin<0&&t.name!==a.name)&&(l.pin=Math.max(0,this.pins.findIndex((u,d)=>this.sayable(d)>=0)));let h=c?this.read(o):null;l.pin=this.sayable(l.pin),l.focus=[h,this.pins[l.pin]?.signal,this.draft.preset?.hold[0][0],this.chosen,a.keeper].find(u=>a.signals.includes(u))??a.signals[0]}toldWith(t,s){let{preset:n,steps:r}=this.setup.stories[t]??{},o=this.setup.presets[s].find(({name:a})=>a===n);return o?{preset:o,steps:r}:{}}propose(t){let s=`${this.P.cell} ${this.text}`;if(!t&&s===this.drafted)return;this.drafted=s;let{preset:n=null,steps:r}=this.toldWith(this.text,this.P.cell);n&&(this.stepped=!1),(n||this.draft.preset||t)&&(this.draft={units:null,steps:r,value:n?.hold[0][1]??1,preset:n})}opens(t){let{P:s,S:n,text:r}=this,o=this.setup.stories[r],{preset:a,steps:l}=this.toldWith(r,s.cell),c=a?Ba(a,l):[],h=o&&[c,[]].some(p=>p.map(wt).join()===this.pins.map(qn).join()),[u]=(o&&this.A.shows)??[],d=u===void 0?pu:()=>({unit:u,step:o.step}),f=(t||h)&&this.sameNet?d(this,s,o?.step):null;n.t=s.T-1,this.stepped=!1,this.picked=f&&{unit:f.unit,word:s.shown[f.step]},[n.unit,n.writer]=f?[f.unit,f.step]:[this.changedMost(),null]}changedMost(){let{A:t,P:s}=this,n=s.memory;if(t===s||!this.sameNet||t.memory!==n)return s.moment[1];let r=o=>Math.abs(s.at(n,s.T-1,o)-t.at(n,t.T-1,o));return Array.from({length:s.H},(o,a)=>a).reduce((o,a)=>r(a)>r(o)?a:o,0)}read(t){let{S:s,P:n,state:r}=this,{given:o,said:a}=r.asked,l=[...t?[]:a.server,...a.view];s.t=r.place("t",n.T,s.t,l),s.unit=r.place("unit",n.H,s.unit,l);let c=r.among("focus",n.signals,l),h=n.probes.map(({name:d})=>d);s.probe=r.among("probe",h,l)??s.probe,s.by=r.asked.values.by,s.pin=this.spoken(r.asked.values,l),s.pin<0&&(this.draft={...this.draft,units:null});let{units:u}=this.pins[s.pin]??this.draft;return o.has("unit")&&this.apart(s.pin,s.unit)&&l.push(`The address asks for unit ${s.unit}, but holds ${Xt(u,n.H)}, so unit ${u[0]} is shown.`),this.stepped=o.has("t")&&s.t<n.T-1&&s.pin<0&&!this.draft.preset,this.said.address=l,c}spoken({change:t,focus:s},n){let{pins:r,S:o}=this,a=t==="none"?-1:Number(t)-1;if(t&&(a===-1?t==="none":a in r))return this.sayable(a);t&&n.push("The address speaks of a change that is not in its list.");let l=r.map((c,h)=>h).filter(c=>this.sayable(c)>=0&&(!s||r[c].signal===s));return l.find(c=>!this.apart(c,o.unit))??l[0]??-1}find(t){return this.setup.models.find(s=>s.name===t)??this.own??this.setup.models[0]}get entry(){return this.find(this.name)}change(t){let s=this.find(this.asked.model).task,{examples:n}=this.setup.tasks[t.task];return t.task===s?this.send({model:t.name}):([this.history,this.draft.steps]=[vo,void 0],!n.length||n.some(([,r])=>r===this.asked.text)?this.send({other:null,pins:[],model:t.name}):(this.typed(n[0][1]),this.example(n[0][1],t)))}example(t,s=this.find(this.asked.model)){this.connected&&(t!==this.text?this.history=vo:this.pins.length&&(this.history=Xi(this.history,this.pins)),this.before=this.mates=null,this.take([],-1),this.send({model:s.name,text:t,pins:[],other:null},{jump:!0}),this.draw(new Set(["pins"])))}edit(t,{done:s=!0,select:n=this.S.pin}={}){this.connected&&(this.before??=this.pins,this.stepped=!1,s&&(JSON.stringify(this.before.map(qn))===JSON.stringify(t.map(qn))||(this.history=Xi(this.history,this.before)),this.before=this.mates=null),this.list(t,n))}list(t,s=this.S.pin){this.take(t,Math.min(s,t.length-1)),this.focusOn(),this.send({pins:t.map(qn)}),this.soon(["pins"])}soon(t){for(let s of t)this.owed.add(s);if(this.before===null)return this.drawOwed();this.frame??=requestAnimationFrame(()=>this.drawOwed())}drawOwed(){cancelAnimationFrame(this.frame);let{owed:t}=this;[this.owed,this.frame]=[new Set,null],this.draw(t)}take(t,s=this.S.pin){this.pins=t,this.S.pin=this.P?this.sayable(s):s}apart(t,s){let{units:n,why:r}=this.pins[t]??this.draft;return Array.isArray(n)&&!r&&n[0]<this.P.H&&!n.includes(s)}sayable(t){return this.P.signals.includes(this.pins[t]?.signal)?t:-1}begin(t=!0){let{pins:s,proposed:n}=this;this.edit([...s,...n],{done:t,select:s.length})}hold(...t){let s=t.map(n=>({units:null,steps:null,on:!0,...n}));this.edit([...this.pins,...s],{select:this.pins.length+s.length-1})}undo(){this.recall(Pc(this.history,this.pins))}redo(){this.recall(jc(this.history,this.pins))}recall(t){if(!t||!this.connected)return;this.history=t[0],this.before=this.mates=null,this.stepped=!1;let{pin:s}=this.S,n=t[1].length-1;this.list(t[1],this.pins.length?Math.min(s,n):Math.min(0,n))}get canUndo(){return this.history.past.length>0}get canRedo(){return this.history.future.length>0}held(t,s,n){return Bs(this.carried??this.pins,t,s,n)}get sentence(){let{S:t,draft:s}=this,n=this.pins[t.pin];if(n)return n;let r=s.units==="one"?[t.unit]:s.units;return{signal:t.focus,units:r,steps:this.over(),value:this.fit(t.focus,s.value)}}get proposed(){let{sentence:t,draft:s}=this,{hold:[[n],...r]=[[]]}=s.preset??{},{signal:o,units:a,steps:l,value:c}=t,h={units:a,steps:l,on:!0},u=n===o&&!this.stepped?r:[];return[{...h,signal:o,value:c},...u.map(([d,f])=>({...h,signal:d,value:f}))]}over(){let{P:t,S:s,pins:n,draft:r}=this;if(this.stepped)return Nt(s.t,s.t,t.T);let o=(n[s.pin]??r).steps?.filter(a=>a<t.T);return o?.length?o:null}range(t){return this.P.roles.range(t)}fit(t,s){if(Vt(s))return this.P.roles.coupling(t)??this.fit(t,1);let[n,r]=this.range(t);return Math.max(n,Math.min(r,s))}say(t,{done:s=!0}={}){let{S:n,pins:r}=this,o=r[n.pin];if(o){t.units==="one"&&(t={...t,units:[n.unit]});let{why:c,text:h,...u}=o,d={...u,...t};d.value=this.fit(d.signal,d.value),this.mates??=xo(r,n.pin,this.setup.presets[this.P.cell]);let f=Object.fromEntries(Object.entries(t).filter(([m])=>["units","steps"].includes(m))),p=Object.keys(f).length?this.mates:[];return this.edit(r.map((m,g)=>{if(!p.includes(g))return g===n.pin?d:m;let{why:y,text:w,...k}=m;return{...k,...f}}),{done:s})}let{signal:a,...l}=t;return Object.assign(this.draft,l),"steps"in l&&(this.stepped=!1),a&&this.set({focus:a}),this.draw(new Set(["pins"]))}choose(t){let{units:s,steps:n,value:r}=this.sentence;t<0?this.draft={units:s,steps:n,value:r,preset:null}:this.stepped=!1,this.S.pin=this.sayable(t),this.focusOn(),this.draw(new Set(["pins"]));let[o,a]=this.S.span,{a:l,end:c}=this.G;this.S.pin>=0&&(a<l||o>=c)&&this.scroll(o-2)}focusOn(){let t=this.pins[this.S.pin]?.signal;t&&this.set({focus:t})}set(t){let{S:s,pins:n}=this,{unit:r}=t;if(r===void 0||!this.apart(s.pin,r))return super.set(t);let o=n[s.pin],a=o?n.findLastIndex((l,c)=>l.units?.includes(r)&&this.sayable(c)>=0):-1;return a<0&&(this.draft={steps:(o??this.draft).steps,value:(o??this.draft).value,units:"one",preset:null}),super.set({...t,pin:a,...a<0?{}:{focus:n[a].signal}})}go(t){this.stepped||=this.S.pin<0&&!this.S.playing&&!this.draft.preset,super.go(t),this.stepped&&this.draw(new Set(["pins"]))}point(t){this.stepped=!0,this.go(t)}look(t){let s=this.pins[this.S.pin];s&&s.signal!==t&&this.choose(-1),super.look(t)}seen(t,s){this.near.seen(t,()=>this.P&&s())}told(){this.progress=this.model.progress,this.draw(new Set(["busy"]))}get values(){return this.with(this,this.accepted.pins)}get wished(){let{text:t,model:s,weights:n,other:r,pins:o}=this.asked;return this.with({text:t,name:s,weights:n,other:r,sameNet:this.sameNet},o)}with({text:t,name:s,weights:n,other:r,sameNet:o},a){let{S:l}=this,c={text:t,model:s,weights:n},h=d=>r?.[d]!==c[d]?r?.[d]??null:null,u=l.pin<0?"none":this.pins.length>1?String(l.pin+1):null;return{...c,pins:a?.length?a:null,text2:o?r?.text??null:h("text"),model2:h("model"),weights2:h("weights"),change:this.pins.length?u:null,t:l.t,unit:l.unit,focus:l.focus,probe:l.probe,by:l.by,theme:l.theme,tour:this.tour.at}}get bare(){let{given:t}=this.state.asked;return!["text","model","pins"].some(s=>t.has(s))}wanted(){let{values:t}=this.state.asked,{weights:s}=t,n=["text","model","weights"].map(l=>[l,t[`${l}2`]]).filter(([,l])=>l!==null),r=n.length?Object.fromEntries(n):null;if(this.bare)return{text:null,model:null,weights:s,pins:null,other:r};let{text:o=null,name:a=null}=this;return{text:t.text??o,model:t.model??a,weights:s,pins:t.pins??[],other:r}}back(){let t=this.wanted();t.text!==null&&this.typed(t.text),this.send(t,{asked:!0})}get settled(){return super.settled&&!this.busy.has("run")&&this.accepted!==void 0}names(t){let{P:s}=this;return s.reads.kind==="pieces"?Da(t,s.tokens.map(Qa),""):Da(t,s.shown,["bytes","characters"].includes(s.reads.kind)?"":" ")}get titles(){return Oh(this)}draw(t){let s=(...a)=>a.some(l=>t.has(l));if(!this.P)return Tt(this.parts[0],t);let{S:n,P:r}=this;this.apart(n.pin,n.unit)&&([n.unit]=(this.pins[n.pin]??this.draft).units,t.add("unit")),this.G=ns(n.view,r.T,this.width,this.gutter),t.has("picture")&&(this.A.layers.length===r.layers.length&&(this.A.layer=r.layer),this.order=Array.from(r.array("order")),t.add("order")),this.root.classList.toggle("keepless",!r.keeper&&!this.A.keeper);let{steps:o}=this.sentence;n.span=o===null?[0,r.T-1]:[o[0],Math.min(o.at(-1),r.T-1)],s("t","view","size")&&this.drawCursor();for(let a of this.parts)Tt(a,t);for(let a of this.below)this.drawBelow(a,t);s("picture")&&this.near.turned(),Object.assign(this.host.dataset,{ready:"true",t:n.t,unit:n.unit,seq:this.shown,steps:r.T,model:this.name,pins:(this.accepted?.pins??[]).join(";")}),this.settled&&(this.keep(this.due),this.due=!1)}drawBelow(t,s){for(let o of s)t.owed.add(o);let n=t.near();if(!n&&t.drawn&&!t.el.hidden)return;if(this.before!==null&&!t.el.matches(":active, :focus-within")&&!this.slow){this.pause??=setTimeout(()=>this.catchUp(),Fb);return}let{owed:r}=t;Object.assign(t,{owed:n?new Set:r,drawn:!0}),Tt(t,r)}catchUp(){[this.pause,this.slow]=[null,!0];for(let t of this.below)t.owed.size&&this.drawBelow(t,new Set);this.slow=!1}measure(){return{...super.measure(),high:this.inPage?innerHeight:0}}waits(){this.before===null&&(this.root.classList.toggle("busy",this.busy.has("run")),this.root.setAttribute("aria-busy",String(this.busy.has("run"))))}placeWords(){let t=this.small?this.first:this.time;this.words.parentNode!==t&&t.prepend(this.words)}resetView(t){this.root.classList.toggle("tall",this.P.reads.kind==="bytes"),super.resetView(t),this.root.style.setProperty("--top",`${this.main.offsetTop}px`)}moves(){return{...super.moves()," ":()=>this.set({playing:!this.S.playing}),"?":()=>this.help?.()}}key(t){let s=t.composedPath()[0],n=s.matches?.("input:not([type=range], [type=checkbox]), textarea, select");if(!this.closed&&(t.ctrlKey||t.metaKey)&&!t.altKey&&!n&&!s.closest?.("dialog")){let r=t.key.toLowerCase();(r==="z"||r==="y")&&(t.preventDefault(),r==="y"||t.shiftKey?this.redo():this.undo());return}super.key(t)}},qn=e=>e.text===void 0?wt(e):`${e.on?"":"!"}${e.text}`,ku={render:e=>void new Ka(e)};var qE={Explorer:ld,Gradients:Rd,Lessons:wh,Shapes:xh,Trainer:Ch,WhatIf:ku};export{qE as default};
