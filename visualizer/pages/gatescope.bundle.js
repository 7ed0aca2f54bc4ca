function al(e,t,s){for(let[n,r]of Object.entries(t))typeof r=="function"?e.addEventListener(n.replace(/^on/,""),r):r!=null&&r!==!1&&e.setAttribute(n,r===!0?"":r);return e.append(...s.flat(1/0).filter(n=>n!=null&&n!==!1)),e}var li=e=>(t,s={},...n)=>al(document.createElementNS(e,t),s,n),W=li("http://www.w3.org/2000/svg"),i=(e,t={},...s)=>al(document.createElement(e),t,s);function ie(e,t){e.textContent!==t&&(e.textContent=t)}function Ae(e,t){for(let[s,n]of Object.entries(t))e.getAttribute(s)!==String(n)&&e.setAttribute(s,n)}function Ps(e,t){e.addEventListener("click",s=>{s.ctrlKey||s.metaKey||s.shiftKey||(s.preventDefault(),t())})}function rt(e,t,s){let n=URL.createObjectURL(new Blob([t],{type:s}));i("a",{href:n,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(n),1e4)}var Xu={" ":"␣","\n":"↵","	":"⇥"},fe=e=>Xu[e]??(/^ \S/.test(e)?e.slice(1):e),ci=e=>/^[ \u2011]\S/.test(e)?e.slice(1):e;function di(e,t){return e=e.replace(/\p{Cs}/gu," "),["bytes","characters"].includes(t)?e.replace(/\r\n?/g,`
`):e.replace(/[\p{Z}\p{Cc}\u180e\u200b]/gu," ").replace(/[\u2010\u2011]/g,"-")}var ll=e=>e.replace(/^\u2011/,"");function Bn(e,t){let s=0,n=0;return t.map((r,o)=>{if(n>0&&r===t[o-1])return n-=1,-1;let a=e.indexOf(ci(r),s);return n=a<0?0:Number(/^\*(\d{1,3})(?!\S)/.exec(e.slice(a+r.length))?.[1]??1)-1,a>=0&&(s=a+ci(r).length),a})}function Ju(e){if(/\S/.test(e))return" ";let t=e.split(`
`).length-1;return t?`
`.repeat(Math.min(t,2)):e&&" "}function Nr(e,t,s){if(e==="bytes")return s.map(r=>r===`
`?{before:"",shown:fe(r),kind:"sign",after:`
`}:{before:"",shown:r,kind:r.length>1?"hex":"",after:""});if(e==="pieces")return s.map((r,o)=>({before:o&&r[0]===" "?" ":"",shown:ci(r),kind:/^<0x/.test(r)?"hex":"",after:""}));let n=Bn(t,s);return s.map((r,o)=>({before:o>0&&n[o]>=0&&n[o-1]>=0?Ju(t.slice(n[o-1]+s[o-1].length,n[o])):o?" ":"",shown:r,kind:"",after:""}))}var Zu=new TextDecoder("utf-8",{fatal:!0});function cl(e,t){let s=a=>e[a]?.length===2?parseInt(e[a],16):0,n=t;for(;n>t-3&&s(n)>>6===2;)n-=1;let r=s(n),o=r>=240?4:r>=224?3:r>=192?2:1;if(o===1||n+o<=t)return null;try{return Zu.decode(Uint8Array.from({length:o},(a,l)=>s(n+l)))}catch{return null}}function rn(e,t){let s=Math.min(e.length,t.length),n=0,r=0;for(;n<s&&e[n]===t[n];)n+=1;for(;r<s-n&&e.at(-1-r)===t.at(-1-r);)r+=1;return 2*(n+r)>=s}var hi=(e,{one:t,many:s})=>`${e.toLocaleString("en")} ${e===1?t:s}`;function on({reads:e,words:t}){return{words:`is not among this model’s ${t.length-1} words; it is read as an unknown word, as in training`,characters:"is not among this model’s symbols; it is read as an unknown one",series:"is no number from −10 to 10; it is read as 0",frames:"is not among this model’s actions; its frame is noise alone"}[e.kind]}var dl=6,Qu=e=>[...new Set(e.tokens.filter((t,s)=>e.unknown[s]))],em=e=>e.tokens.filter((t,s)=>e.unknown[s]).length/e.T;function tm(e,t,s,n){let r=0,o="";return Bn(e,t).forEach((a,l)=>{a<0||t[l]!==s||(o+=e.slice(r,a)+n,r=a+s.length)}),o+e.slice(r)}var sm=e=>e.filter(Boolean).join(" ");function hl(e,t){let s=i("b"),n=i("span",{class:"strangers"}),r=(p,w)=>{let x=i("button",{type:"button",class:"btn small"},p);return x.addEventListener("click",w),x},o=()=>e.setup.models.find(({name:p})=>p===e.setup.english),a=r("Read it with the English network",()=>e.send({model:e.setup.english})),l=r("Words it knows",()=>m()),c=i("div",{class:"unknowns",role:"status"},a,l,s,n);c.hidden=!0;let u=i("div",{class:"scroll"}),h=i("button",{type:"button",class:"btn"},"Close"),d=i("dialog",{class:"knows","aria-label":"What it knows"},i("div",{class:"bar"},i("h2",{},"What this network knows"),i("span",{class:"sp"}),h),u);h.addEventListener("click",()=>d.close()),d.addEventListener("click",p=>p.target===d&&d.close());function f([p,w,x]){let g=x.map(($,S)=>$.length===1?i("span",{},$[0]):i("select",{"aria-label":`Part ${S+1} of ${p}`},...$.map(M=>i("option",{value:M},M||"–")))),y=r("Read it",()=>{d.close(),t(sm(g.map(($,S)=>$.value??x[S][0])))});return i("li",{},i("p",{},w),i("div",{class:"pattern"},...g,y))}function m(){let{P:p,setup:w,entry:x}=e,{patterns:g}=w.tasks[x.task],y=p.symbols.length?p.symbols:p.words.slice(1);u.replaceChildren(...g.length?[i("p",{},"What it was trained on, as sentences to fill in:"),i("ul",{},...g.map(f))]:[],i("h3",{},`All ${y.length} ${p.reads.many}`),i("p",{class:"all"},y.map(fe).join(p.reads.kind==="words"?", ":" "))),d.showModal()}return{strip:c,dialog:d,open:m,draw(p){if(!p("picture"))return;let{P:w}=e,x=["words","characters"].includes(w.reads.kind)?Qu(w):[];if(c.hidden=!x.length,c.hidden)return;let g=em(w)>e.setup.strange,y=w.tokens.filter((M,N)=>w.unknown[N]).length;c.classList.toggle("many",g),s.textContent=g?`This network does not know ${y} of these ${w.T} ${w.reads.many} and reads each of them as the same blank: what it shows says little. `:"Not known, and read as a blank: ";let $=x.slice(0,g?0:dl).flatMap((M,N)=>{let k=w.near[M],C=k&&r(k,()=>t(tm(e.text,w.tokens,M,k)));return C?.setAttribute("aria-label",`${k} in the place of ${M}`),[N?", ":"",`“${M}”`,...C?[" – ",C,"?"]:[]]}),S=x.length-dl;n.replaceChildren(...$,...!g&&S>0?[` and ${S} more`]:[]," "),l.textContent=`${w.reads.many[0].toUpperCase()}${w.reads.many.slice(1)} it knows`,a.hidden=!o()||e.asked?.model===e.setup.english}}}function St(e){let t=i("div",{class:"notice",role:"alert"});return{el:t,draw(s){if(!s("notice"))return;let n=[...e.notices,...e.offline?[e.offline]:[]];if(t.replaceChildren(...n.map(r=>i("p",{},r.text??r,r.to&&[" ",i("a",{href:r.to},r.words)]))),t.hidden=!n.length,e.offline&&e.line.state==="ended"){let r=i("button",{type:"button"},"Reload");r.addEventListener("click",()=>e.reload()),t.lastChild.append(" ",r)}}}}var ul=3,nm="Common words are one piece, others several: a piece that goes on with a word begins with a hyphen.";function Or(e){let t={class:"sentence",spellcheck:"false",autocomplete:"off",autocapitalize:"off"},s=i("input",{type:"text",...t}),n=i("textarea",{rows:"3",wrap:"soft",...t}),r=i("div",{class:"mirror","aria-hidden":"true"}),o=i("span",{class:"count"}),a=St(e),l=i("div",{class:"asked"},i("div",{class:"field"},r,s),o,a.el),c=i("div",{class:"chips",role:"group","aria-label":"Example texts"}),u=i("button",{type:"button",class:"bare",title:"The words it knows"});u.addEventListener("click",()=>h.open());let h=hl(e,M=>S(M,{})),d=i("div",{class:"ask",role:"region","aria-label":"The text"},l,c,h.strip,h.dialog),f=null,m=s,p=!1,w=!1;for(let M of[s,n])M.addEventListener("compositionstart",()=>w=!0),M.addEventListener("compositionend",()=>w=!1),M.addEventListener("beforeinput",()=>{let{selectionStart:N,selectionEnd:k,value:C}=M;p||=N===0&&k===C.length}),M.addEventListener("input",()=>{let N=di(m.value,e.P?.reads.kind),k=m.selectionEnd;N!==m.value&&!w&&(m.value=N,m.setSelectionRange(k,k));let{length:C}=m.value;C>e.setup.limit&&(m.value=m.value.slice(0,e.setup.limit)),y([],[]),e.send(C>e.setup.limit?{text:m.value,length:C}:{text:m.value},{fresh:p})});s.addEventListener("scroll",()=>r.scrollLeft=s.scrollLeft);let x=M=>m.value=m===s?di(M,"words"):M;e.typed=x;function g({kind:M,many:N}){let k=M==="bytes"||M==="characters"&&e.text.includes(`
`)?n:s,C=["words","pieces"].includes(M)?"a sentence":N;k.setAttribute("aria-label",`Type ${C}`),k.placeholder=`Type ${C} to see the gates move.`,k!==m&&(r.hidden=k===n,m.replaceWith(k),m=k)}function y(M,N){r.replaceChildren();let k=0;Bn(m.value,M).forEach((C,A)=>{C<0||!N[A]||(r.append(m.value.slice(k,C),i("u",{},M[A])),k=C+M[A].length)}),r.append(m.value.slice(k)),r.scrollLeft=m.scrollLeft}function $(M){f=M;let N=e.setup.tasks[M]?.examples??[],k=N.slice(0,ul).map(([b,v])=>{let E=i("button",{type:"button",class:"chip",title:v},b);return E.dataset.text=v,E.addEventListener("click",()=>S(v)),E}),C=N.slice(ul),A=i("select",{class:"more","aria-label":"More examples"},i("option",{value:""},"More"),...C.map(([b,v])=>i("option",{value:v},b)));A.addEventListener("change",()=>{A.value&&S(A.value),e.root.focus({preventScroll:!0})}),c.replaceChildren(i("span",{class:"wide"},"Try"),...k,...C.length?[A]:[])}function S(M,N={jump:!0}){x(M),e.send({text:M},N)}return{el:d,draw(M){let{P:N}=e;if(a.draw(M),h.draw(M),M("notice")&&(o.hidden=!a.el.hidden),!M("picture"))return;e.entry.task!==f&&$(e.entry.task),g(N.reads),e.text===m.value&&(p=!1),m.getRootNode().activeElement!==m&&x(e.text),y(N.tokens,N.unknown),u.textContent=hi(N.T,N.reads);let k=N.tokens.filter((A,b)=>N.unknown[b]).length;o.replaceChildren(N.reads.kind==="words"?u:i("span",{title:N.reads.kind==="pieces"?nm:null},hi(N.T,N.reads)),...k?[", ",i("u",{"data-term":"unknown word","data-act":`What is underlined ${on(N)}.`},`${k} unknown`)]:[]);for(let A of c.querySelectorAll(".chip"))A.setAttribute("aria-pressed",String(A.dataset.text===e.text));let C=c.querySelector(".more");C&&(C.value=[...C.options].some(A=>A.value===e.text)?e.text:"")}}}var ml=2.2,rm=3,om=2.8,im=.69,am=.53,ui=e=>e?.answers?.kind==="label"&&!!e.arrays["top.id"],lm=e=>e.kept("beliefs",()=>Array.from({length:e.T},(t,s)=>e.top(s)[0])),an=e=>e<1&&e>=.995?">99%":`${Math.round(100*e)}%`;function mi(e,t,s){let n=[];for(let r=t;r<s;r++)r>t&&e[r]===e[r-1]?n.at(-1).n+=1:n.push({from:r,n:1,label:e[r]});return n}function fi({from:e,n:t,label:s},n,{G:r,fine:o}){let a=t*r.cw,l=[s,n[s]].find(u=>a>=(im*u.length+am)*o)??"",c=i("span",{class:"run"},l);return c.style.cssText=`left:${r.x(e)+1}px;width:${a-2}px`,c}function Un(e){let t=s=>{for(let n=rm;n<s.length;n++){let r=s.slice(0,n);if(e.every(o=>o===s||!o.startsWith(r)))return r}return s};return Object.fromEntries(e.map(s=>[s,t(s)]))}function fl(e){let t=i("span",{class:"label"},"answer"),s=i("div",{class:"beliefs","aria-hidden":"true"}),n=[],r=null;s.addEventListener("click",l=>{let c=l.target.closest(".belief");c&&e.go(Number(c.dataset.step))});function o(){let{P:l,G:c,fine:u}=e;if(s.hidden=!ui(l),n=[],r=null,s.hidden)return s.replaceChildren();let h=lm(l),d=c.cw>=om*u,f=l.kept("brief",()=>Un(l.words));t.title=`The ${l.answers.title}, and how likely`;let m=h.map(([w])=>w),p=mi(m,c.a,c.end).map(w=>fi(w,f,e));for(let w=c.a;w<c.end;w++){let[x,g]=h[w],y=i("i");y.style.width=`${100*g}%`;let $=i("span",{class:"belief"},i("b",{},y),d&&i("small",{},an(g)));$.dataset.step=w,$.title=`step ${w+1}, ${l.shown[w]}: ${x}, ${an(g)}`,$.style.cssText=`left:${c.x(w)+1}px;width:${c.cw-2}px`,n.push($)}return s.replaceChildren(t,...p,...n)}function a(){let{S:l,G:c}=e;n[r]?.classList.remove("cur"),r=c.sees(l.t)?l.t-c.a:null,n[r]?.classList.add("cur")}return{el:s,draw(l){l("picture","size","view")&&o(),l("step","picture","size","view")&&a()}}}var Pr=`/* the curve that a gate is squashed by: kit/curves.mjs; and where the Explorer opens it */
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
`;var ln={sigmoid:e=>1/(1+Math.exp(-e)),tanh:Math.tanh,relu:e=>Math.max(0,e)},dm={"+":(e,t)=>e+t,"-":(e,t)=>e-t,"*":(e,t)=>e*t},wl=(e,t,s=1e-4)=>(e(t+s)-e(t-s))/(2*s);function*js(e){for(let t of e.parts)yield*js(t);yield e}var bl=()=>null,pi=/^[-\u2212]/;function Hs(e,t=bl){let s=t(e);if(s!==null)return[{text:s,node:e,kind:"number"}];let n=e.op==="matrix"?["+","-","*"]:["+","-"],r=e.parts.map((c,u)=>{let h=Hs(c,t);return(u||e.op==="*"||e.op==="matrix")&&n.includes(c.op)||e.op==="call"?hm(h):h});if(r.length<2){let c=e.op;return[{text:e.text,node:e,kind:c},...r.flat()]}let[o,a]=r,l=e.op;return l!=="*"&&pi.test(a[0].text)&&(l=l==="+"?"-":"+",a[0]={...a[0],text:a[0].text.replace(pi,"")}),[...o,{text:l,node:e,kind:"sign"},...a]}var hm=e=>[{text:"(",kind:"open"},...e,{text:")",kind:"close"}],es=(e,t=bl)=>Hs(e,t).map(({text:s,kind:n})=>n==="sign"?` ${s} `:n==="matrix"?`${s} `:s).join(""),um=({name:e,tree:t})=>`${e} = ${es(t)}`,mm={sigmoid:"σ","*":"·","-":"−"},ms=li("http://www.w3.org/1998/Math/MathML");function fm(e){let[t,s=""]=e.replace("'","").split("_");return{of:t,below:s,prime:e.endsWith("'")}}function pl(e,t){let{of:s,below:n,prime:r}=fm(e),o=ms("mi",{class:t.includes(s)&&!n&&`s-${s}`},r?`${s}′`:s);return n?ms("msub",{},o,ms("mi",{},n)):o}function pm({text:e,kind:t},s){let n=mm[e]??e.replace(pi,"−");return t==="name"?[pl(e,s)]:t==="matrix"?[pl(e,s),ms("mspace",{width:"0.2em"})]:t==="call"?[ms("mi",{class:"upright"},n)]:t==="number"?[ms("mn",{},n)]:[ms("mo",{stretchy:"false"},n)]}var Vn=(e,t,s)=>ms("math",{role:"math","aria-label":s},ms("mrow",{},...e.flatMap(n=>pm(n,t)))),jr=(e,t)=>Vn([{text:e.name,kind:"name"},{text:"=",kind:"sign"},...Hs(e.tree)],t,um(e)),gm=(e,t)=>typeof e=="number"?e:e[t];function gl(e,...t){let s=t.find(n=>typeof n!="number");return s===void 0?e(...t):Float64Array.from(s,(n,r)=>e(...t.map(o=>gm(o,r))))}function wm({data:e,shape:[t,s]},n){let r=new Float64Array(t);for(let o=0;o<t;o++)for(let a=0;a<s;a++)r[o]+=e[o*s+a]*n[a];return r}function vl(e,t,s=ln){let n=new Map;for(let r of js(e)){let o=r.parts.map(a=>n.get(a));n.set(r,bm(r,o,t,s))}return n}function bm({op:e,text:t},s,n,r){if(e==="number")return Number(t);if(e==="call"){if(!r[t])throw new Error(`no function is called ${t}`);return gl(r[t],...s)}if(e!=="name"&&e!=="matrix")return gl(dm[e],...s);if(n[t]===void 0)throw new Error(`nothing is called ${t}`);return e==="matrix"?wm(n[t],s[0]):n[t].data??n[t]}var xl=e=>Object.fromEntries(Object.entries(e).map(([t,s])=>[`${t}'`,s]));function B(e,t=2,s=!1){if(!Number.isFinite(e))return"–";let n=e<0?"−":s?"+":"";if(Math.abs(e)>=1e6){let[o,a]=Math.abs(e).toExponential(1).split("e");return`${n}${o}×${tt(Number(a))}`}let r=Math.abs(e).toFixed(t);return Number(r)===0?r:n+r}var Me=(e,t=2)=>Math.sign(e)*Number(Math.abs(e).toFixed(t))||0;function pe(e){return Number.isFinite(e)?e>0&&e<.001?"<0.1%":e>.999&&e<1?">99.9%":e===0||e===1?`${100*e}%`:`${(100*e).toFixed(1)}%`:"–"}var Xe=e=>e>0&&e<.005?"less than 1%":e<1&&e>=.995?"more than 99%":`${Math.round(100*e)}%`,vm="⁰¹²³⁴⁵⁶⁷⁸⁹",tt=e=>`10${e<0?"⁻":""}${String(Math.abs(e)).replace(/\d/g,t=>vm[t])}`;function _t(e){if(Number.isNaN(e))return"0";if(e>-3&&e<4)return(10**e).toPrecision(4);let t=Math.floor(e),[s,n]=(10**(e-t)).toExponential(2).split("e");return`${s} × ${tt(t+Number(n))}`}var We=e=>e.replace("Vanilla ","").replace(/(.) LSTM$/,"$1"),gi=e=>`${Math.floor(e/60)}:${String(Math.floor(e%60)).padStart(2,"0")}`,Rt=e=>String(e).replace(/[-\d]/g,t=>t==="-"?"₋":String.fromCharCode(8320+ +t)),Le=e=>e<0?"neg":"pos",xm=/[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\u{1F000}-\u{3FFFD}]/u,yl=new Intl.Segmenter(void 0,{granularity:"grapheme"}),kl=e=>xm.test(e)?2:1;function ge(e,t){if(/^[ -~]*$/.test(e))return e.length<=t?e:`${e.slice(0,t-1).trimEnd()}…`;let s="",n=0;for(let{segment:r}of yl.segment(e)){if(n+=kl(r),n>t)return`${s.trimEnd()}…`;n<t&&(s+=r)}return e}var Gn=e=>[...yl.segment(e)].reduce((t,{segment:s})=>t+(/^[iljtfrI.,:;'\u2019!|]$/.test(s)?.46:/^[mwMW@]$/.test(s)?1.1:.69*kl(s)),0),me=(e,t,s=`${t}s`)=>`${e} ${e===1?t:s}`,cn=e=>e.length>1?`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`:String(e[0]);var dn="1-",Se=e=>e.replace("-","−"),qt=e=>e.startsWith(dn)?e.slice(dn.length):e,hn=(e,t)=>e.startsWith(dn)?1-t(qt(e)):t(e),Hr=class{words={};gates=[];memory="h";keep="";write=[];called={keep:"keep",write:"write"};output="";couples=!1;unbounded=[];constructor({name:t,signals:s,options:n={},equations:r=[],roles:o}){Object.assign(this,o),this.name=t,this.signals=s,this.options=n,this.equations=r}get keeper(){return this.keep?qt(this.keep):null}get keepsAt(){return this.keep.startsWith(dn)?0:1}get share(){return this.write.find(t=>this.gates.includes(qt(t)))??null}get writer(){return this.share&&qt(this.share)}get candidate(){return this.write.find(t=>t!==this.share)??null}get linked(){return this.keeper!==null&&this.keeper===this.writer}get others(){return this.gates.filter(t=>![this.keeper,this.writer,this.output].includes(t))}word(t){return this.words[t]??""}kind(t){return this.gates.includes(t)?"gate":this.unbounded.includes(t)?"memory":"signed"}range(t){return{gate:[0,1],signed:[-1,1],memory:[-1/0,1/0]}[this.kind(t)]}coupling(t){return this.couples&&t===this.writer?`${dn}${this.keeper}`:null}kept(t){return this.keep?hn(this.keep,t):0}written(t){return this.keep?this.write.reduce((s,n)=>s*hn(n,t),1):0}get writes(){return this.write.map(t=>t.startsWith(dn)?`(${Se(t)})`:t).join("·")}tree(t){return this.equations.find(s=>s.name===t)?.tree}get keepsFirst(){let t=this.tree(this.memory);return(t&&[...js(t)].find(({text:n})=>[`${this.memory}'`,this.candidate].includes(n)))?.text!==this.candidate}squash(t){let s=this.tree(t);return s?.op==="call"?s.text:""}};var $l=350,Ml=220,un=8,Sl=260,re=(e,...t)=>i("span",{class:"means","data-term":e},...t.length?t:[e]),Fr=e=>{let t=e.trim().split(/\s+/).join(" ");return t.length<=2?t:t.toLowerCase().replaceAll("-"," ")},El=new WeakMap;function ym(e){let t=El.get(e);if(t)return t;t=new Map;for(let[s,{marks:n=[],also:r=[]}]of Object.entries(e))for(let o of[s,...n,...r])t.has(Fr(o))||t.set(Fr(o),s);return El.set(e,t),t}function wi(e,t){let s=ym(e),n=s.get(Fr(t))??s.get(Fr(t).toLowerCase());return n===void 0?null:{name:n,marks:[],...e[n]}}var km=e=>e[0].toUpperCase()+e.slice(1);function $m(e,t){let{keeper:s,writer:n,output:r,candidate:o,memory:a}=e,l=[];if(t===s&&s!==null){let c=e.keepsAt,u=e.linked?[" and writes nothing"," and writes all of the candidate"]:["",""];l.push(`${t} = ${c} keeps all of the old memory${u[0]}, ${t} = ${1-c} keeps none of it${u[1]}.`)}else if(t===n&&n!==null){let c=e.share===t?1:0;l.push(`${t} = ${c} writes all of the candidate, ${t} = ${1-c} nothing.`)}return t===r&&l.push(`${t} = 1 lets all of tanh(${a}) out as h, ${t} = 0 nothing.`),t===o&&l.push(`The memory gets ${e.writes} of it.`),t===a&&e.keep&&l.push(`It becomes ${Se(e.keep)} of what it was, plus what is written, ${e.writes}.`),l}function Mm(e,t,s,n){let r=t.kind(s)==="gate",o=t.word(s),a=(r?[`${o} gate`]:[`${o} state`,o]).map(u=>wi(e,u)).find(Boolean),l=a??wi(e,r?"gate":"memory"),c={gate:"from 0 to 1",signed:"from −1 to 1",memory:"any number"}[t.kind(s)];return{name:a||!o?l.name:`${o}${r?" gate":""}`,marks:[s],text:l.text,source:l.source,here:[`In this ${n}: ${c}.`,...$m(t,s)].join(" ")}}function Sm(e,{width:t,height:s},n){let r=Math.max(un,Math.min(n.width-t-un,(e.left+e.right)/2-t/2)),[o,a]=[e.top-2*un,n.height-e.bottom-2*un],l=s<=a||s>o&&a>=o,c=Math.min(s,Math.max(0,l?a:o));return{left:r,top:l?e.bottom+un:e.top-un-c,height:c}}function Tl(e){let{terms:t={},cells:s={}}=e.setup,n=i("b"),r=i("i"),o=i("p"),a=i("p",{class:"here"}),l=i("p",{class:"act"}),c=i("small"),u=i("span"),h=(F,j,q)=>{let D=i("button",{type:"button",class:"btn small","aria-label":j},F);return D.addEventListener("click",q),D},d=i("div",{class:"ways"},h("◂","The one before",()=>L(-1)),u,h("▸","The next one",()=>L(1)),h("Close","Close",()=>N())),f=i("div",{class:"meaning",role:"status","aria-live":"polite"},i("div",{class:"top"},n," ",r),o,a,l,c,d);f.hidden=!0;let m=null,p=null,w=null,x=0,g=!1,y=F=>{let j=F?.closest?.("[data-term], i[class^='s-'], b[class^='s-']");return j&&e.root.contains(j)&&S($(j))?j:null},$=F=>F.dataset.term??/^s-(\S+)/.exec(F.getAttribute("class")??"")?.[1]??"";function S(F){let{P:j}=e;return j?.roles&&j.signals?.includes(F)?Mm(t,j.roles,F,s[j.cell]??"cell"):wi(t,F)}function M(F,j,q=null){let D=$(F),I=S(D);if(I){clearTimeout(x),m?.el.classList.remove("explained"),m={el:F,key:D,by:j,at:q},F.classList.add("explained"),n.textContent=km(I.name),r.textContent=I.marks.filter(U=>U!==I.name).join("  "),o.textContent=I.text,a.textContent=I.here??"",l.textContent=F.dataset.act??"",c.textContent=I.source??"";for(let U of[r,a,l,c])U.hidden=!U.textContent;f.classList.toggle("passed",j==="hover"&&T(F)!==null),d.hidden=!p,p&&(u.textContent=`${p.all.indexOf(F)+1} of ${p.all.length}`),f.hidden=!1,C()}}function N(){clearTimeout(x),m?.el.classList.remove("explained"),m=p=null,f.hidden=!0}function k(){let F=m.el.getBoundingClientRect();if(F.width<=Sl&&F.height<=Sl/2)return F;let{x:j,y:q}=m.at??{x:(F.left+F.right)/2,y:(F.top+F.bottom)/2};return{left:j-12,right:j+12,top:q-12,bottom:q+12}}function C(){f.style.maxHeight="";let{offsetWidth:F,offsetHeight:j}=f,q=Sm(k(),{width:F,height:j},{width:innerWidth,height:innerHeight});f.style.left=`${q.left}px`,f.style.top=`${q.top}px`,f.style.maxHeight=`${q.height}px`}let A=F=>{let j=F.getBoundingClientRect();return j.width>0&&j.height>0&&getComputedStyle(F).visibility!=="hidden"};function b(F){let j=new Set;return[...F.querySelectorAll("[data-term]")].filter(q=>{let D=A(q)&&S($(q))?.name;return!D||j.has(D)?!1:(j.add(D),!0)})}let v=F=>F.dataset.terms?F.closest(F.dataset.terms):F;function E(F=e.root,j=null){let q=b(v(F));if(!q.length)return;p={of:F,all:q};let D=q.find(I=>I.getBoundingClientRect().top>=0);P(j&&q.includes(j)?j:D??q[0])}function P(F){F.scrollIntoView({block:"nearest",inline:"nearest"}),M(F,"walk")}function L(F){let{of:j,all:q}=p,D=q.indexOf(m.el);p.all=b(v(j));let I=Math.max(0,p.all.indexOf(m.el)<0?D:p.all.indexOf(m.el));P(p.all[(I+F+p.all.length)%p.all.length])}let{root:z}=e,T=F=>F.closest("button, a, select, input, textarea, summary, label, [data-open]");z.addEventListener("pointerover",F=>{if(F.pointerType!=="mouse"||p)return;let j=F.composedPath()[0];if(f.contains(j))return clearTimeout(x);let q=y(j);if(q&&q===m?.el)return clearTimeout(x);if(clearTimeout(x),q&&q===w||(w=null,m&&m.by!=="hover"))return;let D={x:F.clientX,y:F.clientY};q?x=window.setTimeout(()=>M(q,"hover",D),m?$l/3:$l):m&&(x=window.setTimeout(N,Ml))}),z.addEventListener("pointerleave",()=>{clearTimeout(x),m?.by==="hover"&&(x=window.setTimeout(N,Ml))}),z.addEventListener("pointerdown",()=>g=!0,!0),z.addEventListener("click",F=>{g=!1;let j=F.composedPath()[0];if(f.contains(j)||j.closest?.(".explain"))return;let q=y(j);if(!q||T(q)){w=q,clearTimeout(x),m&&N();return}if(m?.el===q&&m.by==="tap")return N();p=null,M(q,"tap",{x:F.clientX,y:F.clientY}),q.closest("[data-terms]")&&z.focus({preventScroll:!0})}),z.addEventListener("focusin",F=>{let j=F.composedPath()[0];if(!(g||!j.matches?.(":focus-visible"))){if(j.dataset.terms!==void 0)return E(j);j.dataset.term!==void 0&&M(j,"focus")}}),z.addEventListener("focusout",F=>{g=!1;let j=F.composedPath()[0],q=m?.by==="focus"?m.el:p?.of;m&&q===j&&j!==z&&N()});let O={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1};function H(F){if(g=!1,!m||F.ctrlKey||F.metaKey||F.altKey)return;let{key:j}=F;if(!(F.composedPath()[0].closest?.(".explain")&&(j==="Enter"||j===" "))){if(j==="Escape"||p&&j==="w")N();else if(p&&O[j])L(O[j]);else{(!["Tab","Shift"].includes(j)||j==="Tab"&&p)&&N();return}F.preventDefault(),F.stopPropagation()}}let _=e.inPage?document:z;_.addEventListener("keydown",H,!0);let R=()=>m&&(m.by==="hover"?N():C());return addEventListener("scroll",R,{capture:!0,passive:!0}),addEventListener("resize",R),e.model.on("remove",()=>{clearTimeout(x),_.removeEventListener("keydown",H,!0),removeEventListener("scroll",R,!0),removeEventListener("resize",R)}),{el:f,walk:E,toggle:()=>p?N():E(),draw(){if(!m||m.el.isConnected)return;let F=[...z.querySelectorAll(`[data-term="${CSS.escape(m.key)}"]`)].find(A);F?M(F,m.by,m.at):N()}}}var fs={sigmoid:{sign:"σ",at:ln.sigmoid,slope:e=>1/(1+Math.exp(-e))/(1+Math.exp(e)),range:[0,1],steepest:.25},tanh:{sign:"tanh",at:ln.tanh,slope:e=>1/Math.cosh(e)**2,range:[-1,1],steepest:1}},Em=.05,Yn=e=>Math.abs(e)<Em;function Tm({slope:e}){let[t,s]=[0,20];for(let n=0;n<50;n++){let r=(t+s)/2;Yn(e(r))?s=r:t=r}return s}var Et=e=>e.signals.filter(t=>fs[e.roles.squash(t)]),mn=(e,...t)=>[...t,e.keeper,...Et(e)].find(s=>Et(e).includes(s))??null,qr=(e,t,s)=>Et(e).map(n=>{let r=String(n===t),o=i("button",{type:"button","aria-pressed":r},i("i",{class:`s-${n}`},n));return o.addEventListener("click",()=>s(n)),o});function Ir({roles:e,T:t,H:s,shown:n},r,o){let a=e.kind(r)==="gate";return{name:r,word:e.word(r),squash:e.squash(r),gate:a,sums:o,T:t,H:s,tokens:n}}var Am=6,Lm=12,Al=.5,Cm=e=>Math.min(Lm,Math.max(Am,Math.ceil(e.reduce((t,s)=>Math.max(t,Math.abs(s)),0))));function zm(e,t){let s=new Array(Math.round(2*t/Al)).fill(0);for(let n of e)s[Math.max(0,Math.min(s.length-1,Math.floor((n+t)/Al)))]+=1;return s}var Nm=(e,t)=>e.reduce((s,n)=>s+(Yn(t.slope(n))?1:0),0)/e.length;function Om(e,{t,unit:s}){let{slope:n}=fs[e.squash],r=1,o=[];for(let a=t;a>=0;a--)r*=n(e.sums[a*e.H+s]),o.push(r);return o}function Rr(e){if(e===0)return"0";if(e>=.001)return String(Number(e.toPrecision(3)));let[t,s]=e.toExponential(1).split("e");return`${t} × ${tt(Number(s))}`}var bi=[1,2,4,10];function Pm(e,t){let s=t.mode==="mean"?null:Om(e,t),n=Object.values(fs).map(({sign:o,steepest:a})=>({name:`${o}, at most`,values:bi.map(l=>Rr(a**l))})),r=s&&{name:`unit ${t.unit} here`,values:bi.map(o=>o<=s.length?Rr(s[o-1]):"–")};return{spans:bi,rows:r?[...n,r]:n}}function Ll(e,{t,unit:s,mode:n}){let r=fs[e.squash],{name:o,sums:a,H:l}=e,c=Xe(Nm(a,r)),u=`Of all ${a.length.toLocaleString("en")} sums of this text, ${c} lie where the curve is flat.`;if(n==="mean")return[`The dots are all ${l} units at “${e.tokens[t]}”.`,u];let h=a[t*l+s],d=r.at(h),f=r.slope(h);return[`At “${e.tokens[t]}” the sum of unit ${s} is ${B(h,2,!0)}; ${r.sign} makes ${o} = ${B(d,Math.abs(d)<.01?3:2)} of it. The slope there is ${Rr(f)}: `+(Yn(f)?`the curve is flat, and of an error that comes back through it ${Xe(f)} goes on.`:`of an error that comes back through it ${Xe(f)} goes on.`),u]}var Cl=600,ts=34,[_r,vi]=[14,152],[jm,Fs]=[164,216];function Hm(e,{t,unit:s,mode:n,asked:r=!1},o=Cl){let a=o-8,l=fs[e.squash],{sums:c,H:u,T:h}=e,d=Cm(c),[f]=l.range,m=b=>ts+(Math.max(-d,Math.min(d,b))+d)/(2*d)*(a-ts),p=b=>vi-(b-f)/(1-f)*(vi-_r),w=b=>Array.from({length:121},(v,E)=>-d+E*d/60).map((v,E)=>`${E?"L":"M"}${m(v).toFixed(1)} ${p(b(v)).toFixed(1)}`).join(""),x=zm(c,d),g=Math.max(...x),y=(a-ts)/x.length,$=Tm(l),S=r?[]:n==="mean"?Array.from({length:u},(b,v)=>c[t*u+v]):Array.from({length:h},(b,v)=>c[v*u+s]),M=b=>({x:m(b),y:p(l.at(b)),a:b}),N=r||n==="mean"?null:M(c[t*u+s]),k=.9,C=N&&k*l.slope(N.a),A=N&&`M${m(N.a-k)} ${p(l.at(N.a)-C)}L${m(N.a+k)} ${p(l.at(N.a)+C)}`;return{end:d,sides:[ts,a],curve:w(l.at),slope:w(l.slope),flats:[{x:ts,width:m(-$)-ts},{x:m($),width:a-m($)}],bars:x.map((b,v)=>{let E=b?Math.max(1,b/g*(Fs-jm)):0;return{x:ts+v*y+.75,width:y-1.5,y:Fs-E,height:E,n:b}}),ticks:Array.from({length:5},(b,v)=>({x:m(-d+v*d/2),a:-d+v*d/2})),rules:(f<0?[-1,0,1]:[0,.5,1]).map(b=>({y:p(b),v:b})),peak:{x:m(0),y:p(l.steepest)},dots:S.map(M),now:N,tangent:A}}function Fm(e,t,s){let{name:n,gate:r}=e,o=fs[e.squash],a=Hm(e,t,s),[,l]=a.sides,{now:c}=a,u=(f,m,p,w={})=>W("text",{x:f,y:m,...w},p),[h,d]=a.flats;return W("svg",{viewBox:`0 0 ${s} ${Fs+24}`,class:`curve ${r?`of-${n}`:""}`,role:"img","aria-label":`The curve of ${o.sign}, and where the sums of this text lie on it. ${t.asked?"":Ll(e,t)[0]}`},a.flats.map(({x:f,width:m})=>W("rect",{x:f,y:_r-6,width:m,height:Fs-_r+6,class:"flat","data-term":"saturated"})),u(h.x+h.width/2,_r+46,"saturated",{"text-anchor":"middle","data-term":"saturated"}),u(d.x+d.width/2,vi-22,"saturated",{"text-anchor":"middle","data-term":"saturated"}),a.rules.map(({y:f,v:m})=>[W("path",{d:`M${ts} ${f}H${l}`,class:"rule"}),u(ts-5,f+4,B(m,m%1?1:0),{"text-anchor":"end"})]),W("g",{"data-term":"pre-activation"},a.bars.map(({x:f,y:m,width:p,height:w})=>W("rect",{x:f,y:m,width:p,height:w,class:"bar"}))),W("path",{d:`M${ts} ${Fs}H${l}`,class:"rule"}),a.ticks.map(({x:f,a:m},p)=>u(f,Fs+17,B(m,m%1?1:0,!0),{"text-anchor":p===0?"start":p===4?"end":"middle"})),W("path",{d:a.slope,class:"sloped","data-term":"slope"}),W("path",{d:a.curve,class:"line","data-term":e.squash}),u(a.peak.x+10,a.peak.y-6,`slope, at most ${o.steepest}`,{class:"name","data-term":"slope"}),c&&W("path",{d:`M${c.x} ${c.y}V${Fs}`,class:"drop"}),a.dots.map(({x:f,y:m})=>W("circle",{cx:f,cy:m,r:3.5,class:"dot"})),c&&W("path",{d:a.tangent,class:"tangent"}),c&&W("circle",{cx:c.x,cy:c.y,r:7,class:"point"}))}function _m({spans:e,rows:t}){return i("table",{class:"shrinks"},i("caption",{},"What the slopes alone multiply an error by on its way back"),i("thead",{},i("tr",{},i("th",{scope:"col"},"squashes in a row"),...e.map(s=>i("th",{scope:"col"},s)))),i("tbody",{},...t.map(({name:s,values:n})=>i("tr",{},i("th",{scope:"row"},s),...n.map(r=>i("td",{},r))))))}function Wr(e,t,s){let{name:n,word:r,gate:o}=t,a=fs[t.squash],{asked:l=!1}=s,c=o?`s-${n}`:"",[u,h]=l?[]:Ll(t,s);e.replaceChildren(i("p",{class:"about"},i("b",{class:c},`${r} ${n}`),` = ${a.sign}(`,re("pre-activation","a"),"): the line is ",re(t.squash,a.sign),", the broken one its ",re("slope"),`; the bars count the sums a of all ${me(t.H,"unit")} at all ${me(t.T,"step")}, the dots are ${s.mode==="mean"?"all units at this step":`unit ${s.unit} at every step`}.`),Fm(t,s,e.clientWidth||Cl),...u?[i("p",{class:"here","aria-live":"polite"},u," ",i("span",{},h))]:[],_m(Pm(t,l?{...s,mode:"mean"}:s)),i("p",{class:"hint"},`The slope of σ is 0.25 at most: after one squash a quarter of an error is left, after two 0.0625, after ten 0.25¹⁰ = ${Rr(.25**10)}, less than a millionth. The weights multiply it as well, and may make it larger again. In an LSTM and a GRU the memory itself goes on from step to step through no squash: the gate that keeps multiplies it, and that can be 1.`))}var Rm=Uint32Array.from({length:256},(e,t)=>{let s=t;for(let n=0;n<8;n++)s=s&1?3988292384^s>>>1:s>>>1;return s});function qm(e){let t=4294967295;for(let s of e)t=Rm[(t^s)&255]^t>>>8;return(t^4294967295)>>>0}var Dr=({buffer:e,byteOffset:t,byteLength:s})=>new Uint8Array(e,t,s);function Im(e){if(e instanceof Float32Array)return["<f4",Dr(e)];if(e instanceof Float64Array)return["<f8",Dr(e)];if(e instanceof Int32Array)return["<i4",Dr(e)];if(typeof e[0]=="boolean")return["|b1",Uint8Array.from(e,Number)];let t=e.map(r=>Array.from(r,o=>o.codePointAt(0))),s=Math.max(1,...t.map(r=>r.length)),n=new Uint32Array(s*t.length);return t.forEach((r,o)=>n.set(r,o*s)),[`<U${s}`,Dr(n)]}function Wm(e,t=[e.length]){let[s,n]=Im(e),r=t.length===1?`(${t[0]},)`:`(${t.join(", ")})`,o=`{'descr': '${s}', 'fortran_order': False, 'shape': ${r}, }`,a=10,l=Math.ceil((a+o.length+1)/64)*64,c=new Uint8Array(l+n.length);return c.set([147,...new TextEncoder().encode("NUMPY"),1,0]),new DataView(c.buffer).setUint16(8,l-a,!0),c.set(new TextEncoder().encode(`${o.padEnd(l-a-1)}
`),a),c.set(n,l),c}function zl(e,t,{name:s,file:n,crc:r}){e.setUint16(t,20,!0),e.setUint16(t+2,2048,!0),e.setUint16(t+8,33,!0),e.setUint32(t+10,r,!0),e.setUint32(t+14,n.length,!0),e.setUint32(t+18,n.length,!0),e.setUint16(t+22,s.length,!0)}function Nl(e){let t=Object.entries(e).map(([l,[c,u]])=>{let h=Wm(c,u);return{name:new TextEncoder().encode(`${l}.npy`),file:h,crc:qm(h),at:0}}),s=t.reduce((l,{name:c,file:u})=>l+30+46+2*c.length+u.length,22),n=new Uint8Array(s),r=new DataView(n.buffer),o=0;for(let l of t)l.at=o,r.setUint32(o,67324752,!0),zl(r,o+4,l),n.set(l.name,o+30),n.set(l.file,o+30+l.name.length),o+=30+l.name.length+l.file.length;let a=o;for(let l of t)r.setUint32(o,33639248,!0),r.setUint16(o+4,20,!0),zl(r,o+6,l),r.setUint32(o+42,l.at,!0),n.set(l.name,o+46),o+=46+l.name.length;return r.setUint32(o,101010256,!0),r.setUint16(o+8,t.length,!0),r.setUint16(o+10,t.length,!0),r.setUint32(o+12,o-a,!0),r.setUint32(o+16,a,!0),n}var Dm=[["← →","one step back, forward"],["Home End","first, last step"],["space","play, pause"],["↑ ↓","unit of the row above, below"],["1 – 6","look at one signal"],["o","open a box of the cell: how its number comes about; o or Esc shuts it"],["v","over time, or the text and its units"],["p","present: a page for a projector; p or Esc leaves it"],["a b","there: the answer waits at every step, show or blank it"],["Esc","leave the text box"],["t","the tour: take it, leave it; n b its next stop, the one before"],["w","what the words and marks mean: ← → the next, Esc closes"],["?","this list"]],xi=400;function yi(e){for(let t of[6,7,8]){let s=Number(e.toPrecision(t));if(Math.fround(s)===e)return s}return Number(e.toPrecision(9))}function*ki(e){yield["layer","direction","t","token","unknown","unit",...e.signals];for(let[t,{level:s,direction:n}]of e.layers.entries()){let r=e.signals.map(o=>e.array(`${t}.${o}`));for(let o=0;o<e.T;o++){let a=[s,n,o,e.tokens[o],Number(e.unknown[o])];for(let l=0;l<e.H;l++)yield[...a,l,...r.map(c=>yi(c[o*e.H+l]))]}}}function Bm(e){let t={tokens:[e.tokens],unknown:[e.unknown]};for(let[s,{level:n,direction:r}]of e.layers.entries())for(let o of e.signals){let a=`${o}_l${n}${r==="reverse"?"_reverse":""}`;t[a]=[e.array(`${s}.${o}`),[e.T,e.H]]}return t}function Kn(e){let t=s=>{let n=String(s),r=typeof s=="string"&&/^[=+\-@\t\r]/.test(n)?`'${n}`:n;return/[",\n\r]/.test(r)?`"${r.replaceAll('"','""')}"`:r};return[...e].map(s=>`${s.map(t).join(",")}
`).join("")}function It(e,t,s){return i("table",{},i("caption",{},s),i("thead",{},i("tr",{},...e.map(n=>i("th",{scope:"col"},n)))),i("tbody",{},...t.map(n=>i("tr",{},i("th",{scope:"row"},n[0]),...n.slice(1).map(r=>i("td",{},r))))))}function Xn(e){let t=i("dialog",{class:"help","aria-label":"Keys"},i("h2",{},"Keys"),i("dl",{},...e.flatMap(([s,n])=>[i("dt",{},s),i("dd",{},n)])),i("button",{type:"button",class:"btn"},"Close"));return t.lastChild.addEventListener("click",()=>t.close()),t}var Um=e=>e.replaceAll("sigmoid","σ").replaceAll("*","·").replaceAll("-","−");function Vm({lines:e,notices:t},{equations:s,signals:n}){return e?i("div",{class:"sums"},...e.map(({name:r,written:o})=>i("p",{},i("b",{},jr(s.find(a=>a.name===r),n)),...o.map(a=>i("span",{},`= ${Um(a)}`)))),i("p",{class:"hint"},"A weight matrix in front of a vector stands for the row of this unit times the vector: the number below it is their sum. A prime, ′, is of the step before. ← and → go to another step.")):i("p",{},...t)}function Ol(e){let t=i("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),s=i("h2"),n=i("div",{class:"seg",role:"group","aria-label":"Which numbers"}),r=i("button",{type:"button",class:"btn"},"Close"),o=i("button",{type:"button",class:"btn"},"CSV"),a=i("button",{type:"button",class:"btn",title:"Arrays that NumPy reads"},"NPZ"),l=i("div",{class:"files",role:"group","aria-label":"All signals as a file"},"All signals",o,a),c=i("dialog",{class:"numbers","aria-label":"Numbers"},i("div",{class:"bar"},s,n,i("span",{class:"sp"}),l,r),t),u=Xn(Dm),h=i("div",{},c,u);r.addEventListener("click",()=>c.close());for(let g of[c,u])g.addEventListener("click",y=>y.target===g&&g.close());c.addEventListener("keydown",g=>{let y=d==="sums"&&/^Arrow(Left|Right)$/.test(g.key)&&e.moves()[g.key];!y||g.ctrlKey||g.metaKey||g.altKey||(g.preventDefault(),y())});let d="step",m=Object.entries({step:"this step",unit:"this unit",sums:"the arithmetic"}).map(([g,y])=>{let $=i("button",{type:"button"},y);return $.addEventListener("click",()=>{d=g,x()}),$.dataset.key=g,$});n.append(...m);let p=g=>`gatescope-${e.name}${e.weights==="initial"?"-initial":""}.${g}`;o.addEventListener("click",()=>rt(p("csv"),Kn(ki(e.P)),"text/csv")),a.addEventListener("click",()=>rt(p("npz"),Nl(Bm(e.P)),"application/octet-stream"));function w(g,y){let{kind:$,title:S}=g.answers,M=$==="value";return It([S,M?"value":"probability"],g.top(y).map(([N,k])=>[fe(N),M?B(k,4):pe(k)]),$==="next"?"What the model expects next":"What the model answers at this step")}function x(){let{P:g,S:y}=e;for(let b of m)b.setAttribute("aria-pressed",String(b.dataset.key===d));let $=`${y.t+1} of ${g.T}: “${g.shown[y.t]}”`,S=`Unit ${y.unit} of ${g.H}`,M=d==="sums"?e.sums:null;if(t.setAttribute("aria-busy",String(d==="sums"&&!M)),d==="sums"&&!M&&t.querySelector(".sums"))return;if(s.textContent={step:`Step ${$}`,unit:S,sums:`${S}, step ${$}`}[d],d==="sums"){t.replaceChildren(...M?[Vm(M,g.roles)]:[]);return}if(d==="step"){let b=Array.from({length:g.H},(v,E)=>E);t.replaceChildren(w(g,y.t),It(["unit",...g.signals],b.map(v=>[v,...g.signals.map(E=>B(g.at(E,y.t,v),4))]),"Every signal of every unit at this step"));return}let N=g.curves.map(({key:b,cell:v,signal:E})=>[`log₁₀ ‖dL/d${E}‖ ${e.setup.cells[v]}`,g.array(b)]),k=Math.max(0,Math.min(y.t-xi/2,g.T-xi)),C=[];for(let b=k;b<Math.min(g.T,k+xi);b++)C.push(b);let A=g.array("forget");t.replaceChildren(It(["step","token",...g.signals,...N.map(([b])=>b),...A?[`log₁₀ ∏ ${Se(g.roles.keep)}`]:[]],C.map(b=>[b+1,g.shown[b],...g.signals.map(v=>B(g.at(v,b,y.unit),4)),...N.map(([,v])=>B(v[b],4)),...A?[B(A[b*g.H+y.unit],4)]:[]]),`This unit at every step, and the gradient of ${g.answers.kind==="value"?`its answer, the ${g.target}`:`−ln p(“${fe(g.target)}”)`}: the norms themselves, which the plot divides by their last value`+(C.length<g.T?`; steps ${k+1} to ${k+C.length} of ${g.T}, all in the CSV`:"")))}return e.numbers=()=>{x(),c.showModal()},e.help=()=>u.showModal(),{el:h,draw:g=>c.open&&g("step","unit","picture","sums")&&x()}}var Gm=3,Ym=10,Km=38,Pl=(e,t)=>e.map((s,n)=>{let r=s.reduce((o,a)=>o+a,0);return{name:t[n],n:r,shares:s.map(o=>r?o/r:0)}});function Xm(e,t,s=Gm){return Pl(e,t).flatMap(({name:r,n:o,shares:a},l)=>a.flatMap((c,u)=>u!==l&&c>0&&o>=Ym?[{from:r,to:t[u],share:c,count:e[l][u],n:o}]:[])).sort((r,o)=>o.share-r.share).slice(0,s)}function jl(e,t,s){let n=Un(t),r=Pl(e,t),o=Xm(e,t),a=(h,d,f,m)=>{let p=Math.round(100*d),w=i("td",{class:f===m?"same":null},d&&p?p:"");return w.title=`${h.name} answered with ${t[m]}: ${e[f][m]} of ${h.n}`,w.style.background=`color-mix(in srgb, var(--ink) ${Math.round(Km*d)}%, var(--bg))`,w},l=i("table",{},i("thead",{},i("tr",{},i("th",{scope:"col"},"is"),i("th",{scope:"col"},"texts"),...t.map(h=>i("th",{scope:"col",title:h},n[h])))),i("tbody",{},...r.map((h,d)=>i("tr",{},i("th",{scope:"row"},h.name),i("td",{class:"of"},h.n),...h.shares.map((f,m)=>a(h,f,d,m)))))),c=`What is taken for what, in per cent of a row: down what a text is, across what seed ${s} answers.`,u=o.map(({from:h,to:d,count:f,n:m})=>`${h} for ${d} (${f} of ${m})`);return i("div",{class:"confusion"},i("p",{},c),i("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"What is taken for what"},l),u.length>0&&i("p",{class:"fine"},`Most often taken for another: ${cn(u)}.`))}var _l="http://www.w3.org/2000/svg",Br=/^(transparent|rgba\(\d+, \d+, \d+, 0\))$/,Jm=["fill","fill-opacity","fill-rule","stroke","stroke-width","stroke-dasharray","stroke-dashoffset","stroke-linecap","stroke-linejoin","stroke-opacity","vector-effect","paint-order","opacity","font-family","font-size","font-style","font-weight","letter-spacing","text-anchor","dominant-baseline","transform","visibility"],Zm={"fill-opacity":"1","fill-rule":"nonzero",stroke:"none","stroke-dasharray":"none","stroke-dashoffset":"0px","stroke-linecap":"butt","stroke-linejoin":"miter","stroke-opacity":"1","vector-effect":"none","paint-order":"normal",opacity:"1","letter-spacing":"normal","text-anchor":"start","dominant-baseline":"auto",transform:"none",visibility:"visible"},Qm=/^stroke-/,ef=/^(font-|letter-|text-|dominant-)/,tf=new Set(["text","tspan","textPath"]),sf=new Set(["INPUT","TEXTAREA","SELECT"]),nf=new Set(["SCRIPT","STYLE","TEMPLATE","OPTION","DIALOG"]),Je=e=>String(Math.round(e*1e3)/1e3);function rf(e){let t=[];return e.forEach(({left:s,right:n,top:r,bottom:o},a)=>{if(n<=s)return;let l=t.at(-1);l&&Math.abs(r-l.top)<1&&s>=l.left?Object.assign(l,{to:a+1,right:Math.max(l.right,n)}):t.push({from:a,to:a+1,left:s,right:n,top:r,bottom:o})}),t}var $i=null;function Hl(e){$i??=document.createElement("canvas").getContext("2d"),$i.font=`${e.fontStyle} ${e.fontWeight} ${e.fontSize} ${e.fontFamily}`;let{fontBoundingBoxAscent:t,fontBoundingBoxDescent:s}=$i.measureText("x");return{up:t,tall:t+s}}var Fl=e=>({"font-family":e.fontFamily.replaceAll('"',"'"),"font-size":e.fontSize,"font-weight":e.fontWeight==="400"?null:e.fontWeight,"font-style":e.fontStyle==="normal"?null:e.fontStyle,"letter-spacing":e.letterSpacing==="normal"?null:e.letterSpacing}),of={uppercase:e=>e.toUpperCase(),lowercase:e=>e.toLowerCase()},Mi=class{constructor(t){let s=t.getBoundingClientRect();this.origin=[s.left,s.top],this.clips=[],this.drawings=0}at(t){return{x:Je(t.left-this.origin[0]),y:Je(t.top-this.origin[1])}}rect(t,s){return W("rect",{...this.at(t),width:Je(t.right-t.left),height:Je(t.bottom-t.top),...s})}element(t){let s=getComputedStyle(t);if(nf.has(t.tagName)||s.display==="none"||Number(s.opacity)===0)return[];if(t.classList.contains("unseen"))return[];let n=t.getBoundingClientRect(),r=s.visibility==="visible"&&n.width>0&&n.height>0,o=r?this.box(n,s):[],a;t.namespaceURI===_l&&t.tagName==="svg"?a=r?[this.drawing(t,n)]:[]:t.tagName==="CANVAS"?a=r?[this.pixels(t,n)]:[]:sf.has(t.tagName)?a=r?this.field(t,n,s):[]:(a=[...(t.shadowRoot??t).childNodes].flatMap(u=>this.node(u,s)),r&&/hidden|clip|auto|scroll/.test(s.overflowX+s.overflowY)&&a.length&&(a=[this.cut(n,a)]));let l=[...o,...a];return l.length&&Number(s.opacity)<1?[W("g",{opacity:s.opacity},l)]:l}node(t,s){return t.nodeType===Node.TEXT_NODE?s.visibility==="visible"?this.text(t,s):[]:t.nodeType===Node.ELEMENT_NODE?this.element(t):[]}box(t,s){let n=["Top","Right","Bottom","Left"].map(h=>({wide:s[`border${h}Style`]==="none"?0:Number.parseFloat(s[`border${h}Width`]),colour:s[`border${h}Color`],dashed:s[`border${h}Style`]==="dashed"})),[r]=n,o=n.filter(({wide:h,colour:d})=>h&&!Br.test(d)),a=n.every(({wide:h,colour:d})=>h===r.wide&&d===r.colour),l=Math.min(Number.parseFloat(s.borderTopLeftRadius)||0,t.width/2,t.height/2),c=Br.test(s.backgroundColor)?null:s.backgroundColor,u=[];if(c&&u.push(this.rect(t,{fill:c,rx:l?Je(l):null})),o.length&&a){let h=r.wide/2,d={left:t.left+h,right:t.right-h,top:t.top+h,bottom:t.bottom-h};u.push(this.rect(d,{fill:"none",stroke:r.colour,"stroke-width":Je(r.wide),"stroke-dasharray":r.dashed?Je(2*r.wide):null,rx:l?Je(Math.max(0,l-h)):null}))}else n.forEach(({wide:h,colour:d},f)=>{if(!h||Br.test(d))return;let{left:m,right:p,top:w,bottom:x}=t,g=[{left:m,right:p,top:w,bottom:w+h},{left:p-h,right:p,top:w,bottom:x},{left:m,right:p,top:x-h,bottom:x},{left:m,right:m+h,top:w,bottom:x}][f];u.push(this.rect(g,{fill:d}))});return u}text(t,s){let{data:n}=t;if(!n.trim())return[];let r=document.createRange(),o=Array.from(n,(h,d)=>d<n.length&&d).map(h=>(r.setStart(t,h),r.setEnd(t,h+1),/\s/.test(n[h])?{left:0,right:0,top:0,bottom:0}:r.getBoundingClientRect())),{up:a,tall:l}=Hl(s),c=of[s.textTransform]??(h=>h),u=s.textDecorationLine;return rf(o).map(({from:h,to:d,left:f,right:m,top:p,bottom:w})=>W("text",{x:Je(f-this.origin[0]),y:Je(p+(w-p-l)/2+a-this.origin[1]),textLength:d-h>1?Je(m-f):null,fill:s.color,...Fl(s),"text-decoration":s.textDecorationStyle==="solid"&&/underline|line-through/.test(u)?u:null},c(n.slice(h,d).replace(/\s+/g," "))))}field(t,s,n){let r=t.tagName==="SELECT"?t.selectedOptions[0]?.textContent:t.value,{up:o,tall:a}=Hl(n),l=Number.parseFloat(n.paddingLeft)+Number.parseFloat(n.borderLeftWidth);if(!r||["range","checkbox","radio"].includes(t.type))return[];let c=t.tagName==="TEXTAREA"?r.split(`
`):[r],u=Number.parseFloat(n.lineHeight)||a,h=t.tagName==="TEXTAREA"?s.top+Number.parseFloat(n.paddingTop):s.top+(s.height-u)/2,d=c.map((f,m)=>W("text",{x:Je(s.left+l-this.origin[0]),y:Je(h+m*u+(u-a)/2+o-this.origin[1]),fill:n.color,...Fl(n)},f));return[this.cut(s,d)]}pixels(t,s){return W("image",{...this.at(s),width:Je(s.width),height:Je(s.height),preserveAspectRatio:"none",style:"image-rendering: pixelated",href:t.toDataURL()})}drawing(t,s){let n=t.cloneNode(!0);this.drawings+=1;let r=`d${this.drawings}-`,o=[t,...t.querySelectorAll("*")],a=[n,...n.querySelectorAll("*")],l=[];o.forEach((h,d)=>{let f=getComputedStyle(h),m=a[d];f.display==="none"&&!h.closest("defs, clipPath, mask, marker, symbol")&&l.push(m);for(let w of["class","tabindex","style","id"])(w!=="id"||h===t)&&m.removeAttribute(w);for(let w of[...m.getAttributeNames()])/^(data-|aria-|on)/.test(w)||w==="role"?m.removeAttribute(w):m.getAttribute(w).includes("url(#")&&m.setAttribute(w,m.getAttribute(w).replace(/url\(#/g,`url(#${r}`));m.id&&(m.id=r+m.id);let p=m.getAttribute("href");p?.startsWith("#")&&m.setAttribute("href",`#${r}${p.slice(1)}`);for(let w of Jm){let x=f.getPropertyValue(w),g=h===t||x===Zm[w]||Qm.test(w)&&f.stroke==="none"||ef.test(w)&&!tf.has(h.tagName);w==="transform"&&h!==t&&h.hasAttribute("transform")&&g||(g?m.removeAttribute(w):m.setAttribute(w,x.replaceAll('"',"'").replace(/url\('?#/g,`url(#${r}`).replace(/'\)/g,")")))}["foreignObject","style"].includes(h.tagName)&&l.push(m),h.tagName==="a"&&m.removeAttribute("href")});for(let h of l)h.remove();let{left:c,top:u}=s;t.hasAttribute("viewBox")||n.setAttribute("viewBox",`0 0 ${Je(s.width)} ${Je(s.height)}`);for(let[h,d]of Object.entries({...this.at({left:c,top:u}),width:Je(s.width),height:Je(s.height)}))n.setAttribute(h,d);return getComputedStyle(t).overflow==="visible"&&n.setAttribute("overflow","visible"),n}cut(t,s){let n=`cut${this.clips.length}`;return this.clips.push(W("clipPath",{id:n},this.rect(t,{}))),W("g",{"clip-path":`url(#${n})`},s)}};function Rl(e,{title:t="",margin:s=12}={}){let n=e.getBoundingClientRect(),r=Math.ceil(n.width)+2*s,o=Math.ceil(n.height)+2*s,a=new Mi(e),l=a.element(e),c=e;for(;c&&Br.test(getComputedStyle(c).backgroundColor);)c=c.parentElement;let u=c?getComputedStyle(c).backgroundColor:"#fff",h=W("svg",{xmlns:_l,width:r,height:o,viewBox:`${-s} ${-s} ${r} ${o}`},t&&W("title",{},t),W("rect",{x:-s,y:-s,width:r,height:o,fill:u}),a.clips.length>0&&W("defs",{},a.clips),l);return{text:new XMLSerializer().serializeToString(h),width:r,height:o}}async function ql({text:e,width:t,height:s},n=2){let r=URL.createObjectURL(new Blob([e],{type:"image/svg+xml"}));try{let o=new Image(t,s);o.src=r,await o.decode();let a=document.createElement("canvas");Object.assign(a,{width:t*n,height:s*n});let l=a.getContext("2d");return l.scale(n,n),l.drawImage(o,0,0,t,s),await new Promise((c,u)=>a.toBlob(h=>h?c(h):u(new Error("no picture came of it"))))}finally{URL.revokeObjectURL(r)}}var Il={width:1100,height:720},Dl=e=>`<iframe src="${e.replace(/[&"<>]/g,t=>`&#${t.charCodeAt(0)};`)}" width="${Il.width}" height="${Il.height}" style="border:0" loading="lazy" allow="clipboard-write" title="Gatescope"></iframe>`,af=(...e)=>e.filter(Boolean).join("-").normalize("NFKD").replace(/[^A-Za-z0-9]+/g,"-").replace(/^-+|-+$/g,"").toLowerCase().slice(0,80);function lf({text:e,width:t,height:s},n){let r=i("iframe",{class:"unseen","aria-hidden":"true",tabindex:"-1"}),o=`@page{size:${t}px ${s}px;margin:0}html,body{margin:0}svg{display:block;width:100%;height:auto}*{print-color-adjust:exact}`;return r.srcdoc=`<!doctype html><meta charset="utf-8"><title>${n.replace(/[&<]/g,"")}</title><style>${o}</style>${e}`,new Promise(a=>{r.addEventListener("load",()=>{let{contentWindow:l}=r;l.addEventListener("afterprint",()=>r.remove()),l.print(),a(l)}),document.body.append(r)})}function Wl(e){let s=[...e.querySelectorAll("main [data-picture], main section[aria-label]")].filter(n=>n.getClientRects().length>0).map(n=>[n.dataset.picture??n.getAttribute("aria-label"),n]);return new Map([...s,["The whole page",e.querySelector("main")]])}function Bl(e){let t=i("select",{"aria-label":"Which picture"}),s=i("small",{role:"status"}),n=()=>af("gatescope",e.name,t.value),r=()=>[t.value,e.text].filter(Boolean).join(": "),a=Object.entries({SVG:c=>rt(`${n()}.svg`,c.text,"image/svg+xml"),PNG:async c=>rt(`${n()}.png`,await ql(c),"image/png"),PDF:c=>lf(c,r())}).map(([c,u])=>{let h=i("button",{type:"button",class:"btn small"},c);return h.addEventListener("click",async()=>{s.textContent="";try{await u(Rl(Wl(e.root).get(t.value),{title:r()}))}catch(d){console.error(d),s.textContent=`No ${c} could be made of this picture in this browser.`}}),h}),l=i("div",{class:"saving",role:"group","aria-label":"A picture as a file"},i("span",{},"Picture"),t,...a,s);return{el:l,fill(){let c=[...Wl(e.root).keys()],u=t.value;l.hidden=!c.length,t.replaceChildren(...c.map(h=>i("option",{value:h},h))),c.includes(u)&&(t.value=u),s.textContent=""}}}var cf=/^-?[0-9]{1,15}$/,df=/^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]{1,3})?$/,hf=/^[ \t\n\r\v\f]+|[ \t\n\r\v\f]+$/g;var Jn=Symbol("what a row cannot be"),Vl=e=>e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`,Ul=(e,t,s)=>{if(e.off!==null&&t==="")return null;let n=t.length<=30&&s.test(t)?Number(t)+0:NaN;return n>=(e.low??-1/0)&&n<=(e.high??1/0)?n:Jn},uf={text:(e,t)=>t,choice:(e,t)=>t===""?e.default:e.choices.includes(t)?t:Jn,number:(e,t)=>Ul(e,t,df),whole:(e,t)=>Ul(e,t,cf),flag:({choices:[e,t],...s},n)=>n===""?s.default:[e,t].includes(n)?n===e:Jn,names:(e,t)=>{let s=t.split(e.between).map(n=>n.replace(hf,"")).filter(Boolean);return e.choices===null||s.every(n=>e.choices.includes(n))?s:Jn}},mf=({kind:e,low:t,high:s})=>e==="whole"?"no whole number":`no number from ${t} to ${s}`;function ff(e,t){let s=e.title||e.name,n=Vl(e.choices??[]),r=e.kind==="whole",o=r||e.kind==="number";if(e.to==="view")return o?`The address asks for ${s} ${t.slice(0,20)}, which is ${mf(e)}.`:`The address asks for ${e.kind==="names"?s:`a ${s}`} that ${e.kind==="names"?"are":"is"} not ${n}.`;let a=t.slice(0,60).split(/\s+/).filter(Boolean).join(" "),l=`“${a}${t.length>60?"…":""}”`;if(!o)return`${s}: ${n}, not ${l}.`;let c=u=>r?u.toLocaleString("en"):String(u);return`${s} is ${r?"a whole number":"a number"} from ${c(e.low??0)} to ${c(e.high??0)}, not ${l}.`}function fn(e,t){let s=new URLSearchParams(t),n={},r={values:n,given:new Set,said:{server:[],view:[]}};for(let o of e){let a=s.get(o.name);if(r.values[o.name]=o.default,a===null||a===""&&o.to==="view"&&o.kind!=="names")continue;let l=uf[o.kind](o,a);r.given.add(o.name),l===Jn?r.said[o.to].push(ff(o,a)):r.values[o.name]=l}return r}function Ur(e,t){return t==null?e.off===null?null:"":e.kind==="flag"?e.choices[t?0:1]:Array.isArray(t)?t.join(e.between):String(t)}var Vr=(e,t,s=e.default)=>Ur(e,t)===Ur(e,s)?null:Ur(e,t);function Gr(e,t,s){let n=new URL(s),r=n.searchParams;for(let o of e){if(t[o.name]===void 0)continue;let a=o.always?Ur(o,t[o.name]):Vr(o,t[o.name]);a===null?r.delete(o.name):r.set(o.name,a)}return Gl(n,e)}function Gl(e,t){for(let{name:s,kind:n}of t)e.href.length>8e3&&n==="text"&&e.searchParams.delete(s);return e.href}function _s(e,t,s){let[n,r]=(e??"").split("?");return n===`/${t}`?new URLSearchParams(r).get(s):null}var Zn=(e,t,s)=>e.filter(n=>Vr(n,t[n.name])!==Vr(n,s[n.name])),Yr=class{constructor({state:t,takes:s},n){this.rows=t,this.takes=s,this.on=n,this.shown=null,this.pushed=-1/0,this.named=Object.fromEntries(t.map(r=>[r.name,r])),this.asked=this.read()}read(){return fn(this.rows,this.on?location.search:"")}usual(t){return Object.fromEntries(this.of(t).map(s=>[s.name,s.default]))}of(t){return this.rows.filter(s=>s.to===t)}place(t,s,n,r){let o=this.asked.values[t],a=this.named[t].title||t;if(o===null)return n;let l=Math.max(0,Math.min(s-1,o));return l!==o&&r.push(`The address asks for ${a} ${o}; ${a}s here are 0 to ${s-1}. This is ${l}.`),l}among(t,s,n){let r=this.asked.values[t];if(r===null||s.includes(r))return r;let o=this.named[t].title||t;return n.push(s.length?`The address asks for a ${o} that is not ${Vl(s)}.`:`The address asks for a ${o}, and there is none here.`),null}link(t,{shared:s=!1,framed:n=!1,base:r=location.href}={}){let o=s?this.rows.filter(l=>!l.shared).map(l=>[l.name,l.default]):[],a={...t,...Object.fromEntries(o),...n&&{embed:!0}};return Gr(this.rows,a,r)}to(t,s){let n=new URL(`./${t}`,location.href),r=this.takes[t]??{};for(let o of this.rows){let a=s[o.name];if(!o.along||!(o.name in r)||a===void 0||a===null)continue;let l=Vr(o,a,r[o.name]);l!==null&&n.searchParams.set(o.name,l)}return Gl(n,this.rows)}keep(t,s=!1){let{shown:n}=this;if(this.shown=t,!(n&&(s||Zn(this.rows,n,t).some(a=>a.entry)))){if(n&&!Zn(this.rows,n,t).length)return;clearTimeout(this.waiting),this.waiting=setTimeout(()=>this.put(this.shown),200);return}this.waiting&&this.put(n);let o=Date.now();this.put(t,s||o-this.pushed>1500),this.pushed=o}put(t,s=!1){clearTimeout(this.waiting),this.waiting=null;let n=this.link(t);n!==location.href&&history[s?"pushState":"replaceState"](history.state,"",n)}listen(t){this.went=s=>{clearTimeout(this.waiting),Object.assign(this,{asked:s,shown:null,waiting:null}),t(s)},this.heard=()=>this.went(this.read()),this.on&&addEventListener("popstate",this.heard)}visit(t,s){let n=Object.fromEntries(this.rows.map(a=>[a.name,a.default])),r=this.on?location.href:"about:blank";this.on&&this.waiting&&this.put(this.shown);let o=Gr(this.rows,{...n,...t},r);this.on&&o!==location.href&&history[s?"pushState":"replaceState"](history.state,"",o),this.went(fn(this.rows,new URL(o).search))}stop(){clearTimeout(this.waiting),removeEventListener("popstate",this.heard)}get beside(){return this.on&&history.state||{}}note(t){this.on&&history.replaceState({...history.state,...t},"")}reload(t){if(this.on){let s=this.link(t),{text:n}=t;history.replaceState(history.state,"",s),this.note({text:n&&!new URL(s).searchParams.has("text")?n:void 0})}location.reload()}get brought(){let{text:t}=this.beside;return t!==void 0&&this.note({text:void 0}),t}};function ss(e,t,s={}){if(!e.P||!e.inPage)return`./${t}`;let{state:n}=e,{task:r=null,...o}=e.passes?e.passes():pf(e);return"task"in(n.takes[t]??{})?(o.model||(o.task=r),!e.passes&&e.setup.tasks[e.entry?.task]?.examples[0]?.[1]===o.text&&(o.text=null)):(o.model??=e.setup.models?.[r]??null,r&&!o.model&&({task:r,...o}={...e.came,text:e.came.task?null:e.came.text})),n.to(t,{...o,theme:e.S.theme,...s})}function pf({state:e,values:t,asked:s}){let n=e.of("kept").map(({name:r})=>[r,e.asked.values[r]]);return{...Object.fromEntries(n),...t,text:s?.text||t.text}}function ys(e){let{values:t,given:s}=e.asked,n=l=>s.has(l)?t[l]:null,{along:r,...o}=Object.fromEntries(e.of("kept").map(({name:l})=>[l,n(l)])),a=r??n("text");return{...o,text:a,task:a?n("task"):null}}function Kr(e,{text:t,opened:s,task:n}){if(!t||e.text&&t===s)return e;let r=e.model&&(e.model.startsWith("run-")||e.model.startsWith(`${n}-`));return{...Object.fromEntries(Object.keys(e).map(a=>[a,null])),text:t,task:n,...r?{model:e.model,weights:e.weights}:{}}}function Xr({text:e,task:t,model:s,...n},r,o){let a=e&&e!==r?e:null;return{...n,along:a,model:s??(a&&o[t])??null}}var Yl=()=>W("svg",{viewBox:"0 0 24 24",class:"logo","aria-hidden":"true"},W("path",{d:"M1 12h22",stroke:"currentColor","stroke-width":4}),W("circle",{cx:12,cy:12,r:9,fill:"var(--bg)",stroke:"currentColor","stroke-width":2}),W("path",{d:"M4.4 9a8 8 0 0 1 15.2 0zM4.4 15a8 8 0 0 0 15.2 0z",fill:"currentColor"}));function ns(e,{choice:t=null,acts:s=[]}={}){let n=i("nav",{"aria-label":"Pages"},...Object.entries(e.pages).map(([d,f])=>i("a",{href:`./${d}`,"data-page":d,...location.pathname.endsWith(d)?{"aria-current":"page"}:{}},f)));for(let d of["pointerdown","focusin","click"])n.addEventListener(d,({target:f})=>{let m=f.closest("a:not([aria-current])")?.dataset.page;m&&(f.closest("a").href=ss(e,m))});let r=i("button",{type:"button",class:"btn bare","aria-haspopup":"dialog"},"Share"),o=i("button",{type:"button",class:"btn bare theme","aria-label":"Switch between light and dark",title:"Light or dark"},W("svg",{viewBox:"0 0 18 18",class:"half","aria-hidden":"true"},W("circle",{cx:9,cy:9,r:7,fill:"none",stroke:"currentColor","stroke-width":1.6}),W("path",{d:"M9 2a7 7 0 0 1 0 14z",fill:"currentColor"}))),a=i("span",{class:"wordmark"},"Gatescope"),l=e.inPage?i("a",{class:"brand",href:"./","aria-label":"Gatescope"},Yl(),a):i("span",{class:"brand"},Yl(),a),c=i("button",{type:"button",class:"btn bare explain","aria-label":"What the words and marks mean",title:"What the words and marks mean (key w)"},"?");c.addEventListener("click",()=>e.meanings.toggle()),r.hidden=!e.inPage,o.addEventListener("click",()=>e.set({theme:e.S.theme==="dark"?"light":"dark"}));let u=gf(e,r),h=Object.keys(e.pages).find(d=>location.pathname.endsWith(d));return i("header",{},l,h&&i("h1",{class:"unseen"},e.pages[h]),n,e.tour.entry,i("span",{class:"sp"}),t,c,i("div",{class:"acts"},r,...s),o,u)}function Kl(e){e.root.classList.add("embed"),document.head.append(i("base",{target:"_blank"}));let t=i("a",{class:"unframed",href:""},"Open in Gatescope"),s=()=>t.href=e.state.link(e.P?{...e.values,embed:!1}:{embed:!1});s();for(let n of["pointerdown","focusin","click"])t.addEventListener(n,s);e.unframed=t}function gf(e,t){let s=i("input",{type:"text",readonly:!0,"aria-label":"Address of what you see",spellcheck:"false"}),n=i("b",{"aria-live":"polite"}),r=i("p"),o=i("button",{type:"button",class:"btn"},"Close"),a=Bl(e),l=i("input",{type:"text",readonly:!0,"aria-label":"HTML of a frame that shows it in another page",spellcheck:"false"});l.addEventListener("focus",()=>l.select());let c=i("div",{class:"sharing",role:"dialog","aria-label":"Share"},i("div",{class:"bar"},n,o),s,r,a.el,i("label",{},i("span",{},"Frame"),l));c.hidden=!0,t.setAttribute("aria-expanded","false");let u=h=>{c.hidden=!h,t.setAttribute("aria-expanded",String(h)),h||t.focus({preventScroll:!0})};return o.addEventListener("click",()=>u(!1)),c.addEventListener("keydown",h=>{h.key==="Escape"&&u(!1),h.stopPropagation()}),e.root.addEventListener("keydown",h=>{h.key!=="Escape"||c.hidden||(h.preventDefault(),u(!1))}),e.root.addEventListener("pointerdown",h=>{!c.hidden&&![c,t].some(d=>h.composedPath().includes(d))&&u(!1)},!0),t.addEventListener("click",async()=>{if(!c.hidden)return u(!1);let{state:h,values:d}=e,f=h.link(d,{shared:!0}),{given:m}=fn(h.rows,new URL(f).search);h.put(d),s.value=f,l.value=Dl(h.link(d,{shared:!0,framed:!0})),a.fill(),n.textContent="The address of what you see",r.textContent=[e.text&&!m.has("text")&&"This text is too long for an address, which holds all else.",m.has("t")&&`An address counts steps${m.has("unit")?" and units":""} from 0: t=${d.t} in it is step ${d.t+1}.`].filter(Boolean).join(" "),u(!0),s.select();try{await navigator.clipboard.writeText(f),n.textContent="Copied: the address of what you see"}catch{n.textContent="Copy this address (Ctrl C): it is what you see"}s.focus(),s.select()}),c}var Si=e=>[...new Set(e)];function Ei(e,t,s){let n={...t,...s},r=e.filter(l=>Object.entries(s).every(([c,u])=>l[c]===u)),o=l=>t.shown&&s.seed===void 0?l.shown:l.seed===n.seed,a=l=>4*+(l.task===n.task)+2*+(l.cell===n.cell)+ +(l.units===n.units)+.5*Number(o(l))+.25*Number(l.shown);return r.sort((l,c)=>a(c)-a(l))[0]}function wf(e,t,s){let n=Ei(e,t,s);return[n,{...t,...s,...s.seed===void 0?{}:{shown:n.shown}}]}var ct=({name:e,digits:t},s)=>e==="accuracy"?pe(s):B(s,t);function bf(e,t){let{name:s,title:n,better:r,chance:o}=e,a=s==="accuracy"?`Accuracy: how often the top answer among ${t} is right`:`${n[0].toUpperCase()}${n.slice(1)}, ${r} is better`;return o===null?a:`${a} (chance: ${ct(e,o)})`}function Jr(e){let{setup:t}=e,s=i("b"),n=i("span",{class:"wide"}),r=i("button",{type:"button",class:"btn pick","aria-haspopup":"dialog","aria-expanded":"false"},s,n,i("span",{"aria-hidden":"true"},"▾")),o=i("div",{class:"popover",role:"dialog","aria-label":"Model"});o.hidden=!0;let a=i("button",{type:"button",class:"btn bare"},"Numbers"),l=e.present&&i("button",{type:"button",class:"btn bare presents",title:"For a projector (key p)"},"Present");l?.addEventListener("click",()=>e.present());let c=ns(e,{choice:i("div",{class:"picker"},r,o),acts:[l,a]});a.addEventListener("click",()=>e.numbers());let u=i("details",{class:"scores"},i("summary",{},"Scores on test texts")),h=b=>{o.hidden=!b,r.setAttribute("aria-expanded",String(b)),b&&o.querySelector("select:not(:disabled), button")?.focus()};r.addEventListener("click",b=>{b.stopPropagation(),h(o.hidden)});let d=!1;e.root.addEventListener("pointerdown",b=>{d=!o.hidden&&![o,r].some(v=>b.composedPath().includes(v)),d&&(b.stopPropagation(),h(!1))},!0),e.root.addEventListener("click",b=>{d&&b.stopPropagation(),d=!1},!0);let f=b=>{if(b.key!=="Escape"||o.hidden||b.composedPath()[0].closest?.("dialog"))return;let v=e.root.getRootNode().activeElement;h(!1),(o.contains(v)||v===e.root||!e.root.contains(v))&&r.focus(),b.preventDefault(),b.stopPropagation()},m=e.inPage?document:e.root;m.addEventListener("keydown",f,!0),e.model.on("remove",()=>m.removeEventListener("keydown",f,!0));let p=b=>`${Math.round(b/1024)} KB`,w=b=>t.cells[b],x=null,g=null,y=i("p",{class:"swapped",role:"status"});function $(b){let v=e.find(e.asked?.model)??e.entry;v.name!==g&&(x=v);let[E,P]=wf(t.models,x,b);[x,g]=[P,E.name],y.textContent=E.cell===x.cell?"":`There is no ${w(x.cell)} for this task. This is the ${w(E.cell)}; a task that has the other brings it back.`,e.change(E)}let S={Cell:"cell",Size:"unit",Seed:"seed"};function M(b,v,E,P){let L=i("select",{"aria-label":b},...E.map(T=>i("option",{value:T},P(T))));L.value=String(e.entry[v]),L.disabled=E.length<2,L.addEventListener("change",()=>{$({[v]:E.find(T=>String(T)===L.value)})});let z=S[b]?re(S[b],b):i("span",{},b);return i("label",{},z,L)}function N(){let b=R=>R?.getAttribute?.("aria-label")??R?.textContent,v=e.entry,E=b(o.getRootNode().activeElement),P=t.models.includes(v)?t.models:[v,...t.models],L=P.filter(R=>R.task===v.task),z=L.filter(R=>R.cell===v.cell),T=z.filter(R=>R.units===v.units),O=i("div",{class:"seg",role:"group","aria-label":"Weights"},...["trained","initial"].map(R=>{let F=i("button",{type:"button","aria-pressed":String(R===e.weights),"data-term":`${R} weights`},R);return F.addEventListener("click",()=>e.send({weights:R})),F}));if(o.replaceChildren(i("div",{class:"choices"},M("Task","task",Si(P.map(R=>R.task)),R=>t.tasks[R]?.title??R),M("Cell","cell",Object.keys(t.cells).filter(R=>L.some(F=>F.cell===R)),w),M("Size","units",Si(z.map(R=>R.units)).sort((R,F)=>R-F),R=>`${R} units`),M("Seed","seed",Si(T.map(R=>R.seed)).sort((R,F)=>R-F),R=>{let F=T.find(j=>j.seed===R)?.shown&&T.length>1;return`${R}${F?" (best on validation)":""}`}),i("div",{class:"choice"},i("span",{"aria-hidden":"true"},"Weights"),O)),y,u),u.replaceChildren(u.firstChild,C(v)),v.name!==g&&(y.textContent=""),o.hidden||!E)return;let H=[...o.querySelectorAll("select, button, summary")],_=H.find(R=>b(R)===E);(_?.disabled?H.find(R=>!R.disabled):_)?.focus()}let k=({cell:b})=>t.notes[b]&&i("p",{class:"note"},t.notes[b]);function C(b){let v=t.cards[b.card],E=`${b.parameters.toLocaleString("en")} parameters`;if(!v)return i("div",{class:"card"},k(b),i("p",{},b.card?"This model has no card.":`Your own run, not measured here. ${E}.`));let{measure:P,gap_title:L}=t.tasks[b.task],z=Object.keys(v.seeds),T=v.seeds[z[0]],O=(_,R,F="td")=>i("tr",{},i("th",{scope:"row"},_),...R.map(j=>i(F,{},j))),H=(_,R)=>Object.keys(T[_]).map(F=>O(R(F),z.map(j=>ct(P,v.seeds[j][_][F]))));return i("div",{class:"card"},e.weights==="initial"&&i("p",{class:"of"},"These are the scores of the trained weights. What you see is read by the initial ones, which were not scored."),k(b),v.note&&i("p",{class:"note"},v.note),i("p",{},`${bf(P,v.answers)}, on unseen test texts; one column for each training run (seed). ${E}, ${v.iterations.toLocaleString("en")} iterations.`),i("table",{},i("thead",{},O("seed",z,"th")),i("tbody",{},...H("by_rule",_=>[_," ",i("small",{},v.rules[_])]),Object.keys(T.by_gap).length>0&&O(i("b",{},L),z.map(()=>"")),...H("by_gap",_=>_),O(i("b",{},"all"),z.map(_=>ct(P,v.seeds[_].score))))),v.confusion&&jl(v.confusion,t.tasks[b.task].answers.names,v.shown),i("p",{class:"fine"},v.test_split))}let A=null;return{el:c,draw(b){let v=e.entry,E=`${e.name} ${e.weights}`;if(!b("picture")||E===A)return;A=E;let P=e.weights==="initial"?", initial weights":"";s.textContent=`${v.card?"":"Your run: "}${w(v.cell)}, ${v.units} units${P}`,n.textContent=`${t.tasks[v.task]?.title??v.task} · ${p(v.bytes)}`,s.dataset.term=w(v.cell),r.setAttribute("aria-label",`Model: ${s.textContent}, ${n.textContent}. Choose another.`),N()}}}var Xl=`/* The colours, once, for every page: light, then dark. Text colours pass AA on --bg, fills 3:1. */
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
`;function Jl(e,t,s){return Math.max(1,Math.min(e,Math.floor(t/s)))}function Qn(e,t,s){let n=Math.min(e.n,s),r=n>4?1:0,{a:o}=e;return t>o+n-1-r?o=t-r:t<o+r&&(o=t+r-n+1),{a:Math.max(0,Math.min(s-n,o)),n}}function Zl(e,t,s,n){let r=Math.min(s,2),o=Math.max(r,Math.min(s,Math.floor(n/6))),a=Math.max(r,Math.min(o,Math.round(t-e)));return{a:Math.max(0,Math.min(s-a,Math.round((e+t+1-a)/2))),n:a}}function rs(e,t,s,n){let r=(s-n)/e.n;return{...e,T:t,width:s,gutter:n,cw:r,end:e.a+e.n,x:o=>n+(o-e.a)*r,centre:o=>n+(o-e.a+.5)*r,step:o=>Math.max(e.a,Math.min(e.a+e.n-1,e.a+Math.floor((o-n)/r))),sees:o=>o>=e.a&&o<e.a+e.n}}function Ke(e,t,s,n=!1){let r=10**Math.max(n?0:-1/0,Math.floor(Math.log10((t-e)/s)));for(let o of[1,2,5,10,20].map(a=>a*r)){let a=Math.ceil(e/o-1e-9),l=Math.floor(t/o+1e-9);if(l-a<s)return Array.from({length:l-a+1},(c,u)=>Number(((a+u)*o).toPrecision(12)))}return[]}var os=(e,t,s)=>[e,...Ke(e,t,s,!0).filter(n=>n>e+(t-e)/12)];function Zr(e,t,s){let n=e.map((a,l)=>l).sort((a,l)=>e[a]-e[l]),r=[];n.forEach((a,l)=>{r[a]=Math.max(e[a],t/2,l?r[n[l-1]]+t:0)});let o=s+t/2;for(let a of n.reverse())o=r[a]=Math.min(r[a],o-t);return r}var Ql=`.gs {
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
.sharing label,
.saving {
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  gap: 0.4rem 0.6rem;
  margin-top: 0.8rem;
}
.gs .sharing label input {
  flex: 1;
  width: auto;
  margin: 0;
}
.sharing label span,
.saving > span {
  flex: none;
  width: 3.4rem;
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
.files {
  display: flex;
  align-items: baseline;
  gap: 0.5rem;
  color: var(--ink2);
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
`;var tc=e=>e<=.04045?e/12.92:((e+.055)/1.055)**2.4,yf=e=>e<=.0031308?e*12.92:1.055*e**.4166666666666667-.055,Ai=e=>[1,3,5].map(t=>parseInt(e.trim().slice(t,t+2),16));function ec(e){let[t,s,n]=Ai(e).map(l=>tc(l/255)),r=Math.cbrt(.4122214708*t+.5363325363*s+.0514459929*n),o=Math.cbrt(.2119034982*t+.6806995451*s+.1073969566*n),a=Math.cbrt(.0883024619*t+.2817188376*s+.6299787005*n);return[.2104542553*r+.793617785*o-.0040720468*a,1.9779984951*r-2.428592205*o+.4505937099*a,.0259040371*r+.7827717662*o-.808675766*a]}function kf([e,t,s]){let n=(e+.3963377774*t+.2158037573*s)**3,r=(e-.1055613458*t-.0638541728*s)**3,o=(e-.0894841775*t-1.291485548*s)**3;return[4.0767416621*n-3.3077115913*r+.2309699292*o,-1.2684380046*n+2.6097574011*r-.3413193965*o,-.0041960863*n-.7034186147*r+1.707614701*o].map(a=>Math.round(255*Math.min(1,Math.max(0,yf(Math.min(1,Math.max(0,a)))))))}var Ti=64;function ks(e,t){let s=ec(e),n=ec(t);return Array.from({length:Ti+1},(r,o)=>kf(s.map((a,l)=>a+(n[l]-a)*o/Ti)))}function sc(e){let t=a=>ks(e("--zero"),e(`--R${a}`)),s=t("pos"),n=t("neg"),r=new Map,o=a=>(r.has(a)||r.set(a,e(`--R${a}`)?t(a):null),r.get(a));return{of(a,l,c=1){return(o(a)??(l<0?n:s))[Math.round(Ti*Math.min(1,Math.abs(l)/(c||1)))]}}}var dt=e=>`rgb(${e.join(",")})`;function Tt(e){let[t,s,n]=e.map(r=>tc(r/255));return .2126*t+.7152*s+.0722*n>.179?"#000":"#fff"}var Qr=class{constructor({knock:t=null,give:s=()=>{},changed:n}){Object.assign(this,{state:"open",waiting:null,knocking:null,client:null}),this.knock=t,this.give=s,this.changed=n,this.deaf=this.given=this.failed=0}get up(){return this.state==="open"||this.state==="silent"}asked(){this.state==="open"&&(this.waiting??=setTimeout(()=>this.become("silent"),5e3))}heard(t=!1){clearTimeout(this.waiting),this.waiting=null,this.up&&(this.given=0,this.become("open"),t&&this.asked())}lost(t=null){this.client=t??this.client,this.up&&this.become("closed")}become(t){let s=this.state;t!==s&&(this.state=t,this.deaf=0,this.stop(),this.knock&&(t==="silent"||t==="closed")&&(this.knocking=setInterval(()=>this.ring(),2e3)),this.changed(t,s))}async ring(){let{state:t}=this;if(this.ringing)return;this.ringing=!0;let s=await this.knock();if(this.ringing=!1,!(!s||this.state!==t||this.knocking===null)){if(t==="closed"){await this.open();return}this.deaf+=1,this.deaf>2&&(this.given+=1,this.given>2?this.become("ended"):this.give())}}async open(){this.ringing=!0;try{await $f(this.client),this.failed=0,this.become("open")}catch{this.failed+=1,this.failed>=3&&this.become("ended")}finally{this.ringing=!1}}stop(){clearTimeout(this.waiting),clearInterval(this.knocking),this.waiting=this.knocking=null}};async function $f(e){if(!e?.session)throw new Error("there is nothing to take up");e._repull_session_doc=async t=>t(e.session),e.args_string="returning=1",await e.connect()}var Mf="This part cannot be drawn: a fault in the program, which the browser's console names. The rest goes on.",Li=e=>(...t)=>t.some(s=>e.has(s));function At(e,t){let s=e.fault?.at;if(s&&!s.every(r=>t.has(r)))return;let n=null;try{e.draw(Li(t))}catch(r){n=[...t],e.fault||(console.error(r),e.fault={said:i("p",{class:"fault",role:"alert"},Mf)},e.el?.after(e.fault.said))}e.fault&&(e.fault.at=n,e.fault.said.hidden=n===null,e.el?.classList.toggle("faulty",n!==null))}function ht(e,{press:t,move:s,done:n,click:r,cancel:o,slop:a=0}){let l=null,c=typeof a=="function"?a:S=>Sf(S,l)>=a;function u(S){if(l||S.button||!S.isPrimary)return;let M=t(S);M!==!1&&(l={x:S.clientX,y:S.clientY,id:S.pointerId,hold:M,dragged:!1},$("addEventListener"),a===0&&h())}function h(){l.dragged=!0,e.setPointerCapture(l.id)}function d(S){if(!S.buttons)return void p(S);!l.dragged&&c(S,l)&&h(),l.dragged&&s?.(S,l.hold)}function f(S,M){let{hold:N}=l;l=null,$("removeEventListener"),M?.(S,N)}let m=S=>f(S,l.dragged?n:r),p=S=>f(S,l.dragged?o??n:null),w=S=>l.dragged&&!e.hasPointerCapture(l.id)&&p(S),x=S=>M=>M.pointerId===l.id&&S(M);function g(S){S.key!=="Escape"||!o||!l.dragged||(S.preventDefault(),S.stopPropagation(),p(S))}let y={pointermove:x(d),pointerup:x(m),pointercancel:x(p),lostpointercapture:x(w),keydown:g};function $(S){for(let[M,N]of Object.entries(y))e.ownerDocument.defaultView[S](M,N,{capture:!0})}e.addEventListener("pointerdown",u)}var Sf=(e,{x:t,y:s})=>Math.hypot(e.clientX-t,e.clientY-s);var Ci={similarity:"similarity",number:"unit number",now:"value at this step",mean:"mean over the text"},nc={similarity:"similarity",number:"number",now:"value",mean:"mean"};function rc(e,t,s,n){let r=Array.from({length:e.H},(a,l)=>l),o=a=>r.map(l=>[a(l),l]).sort((l,c)=>c[0]-l[0]||l[1]-c[1]).map(([,l])=>l);return t==="similarity"?Array.from(e.array("order")):t==="now"?o(a=>e.at(s,n,a)):t==="mean"?o(a=>e.column(s,a).reduce((l,c)=>l+c,0)):r}function zi(e,t,s,n){let r=new Uint8ClampedArray(4*e.T*e.H),o=e.signal(t);return s.forEach((a,l)=>{for(let c=0;c<e.T;c++){let u=n(o[c*e.H+a]),h=4*(l*e.T+c);r[h]=u[0],r[h+1]=u[1],r[h+2]=u[2],r[h+3]=255}}),r}function Rs(e,t,s){let n=e.P.roles.kind(t)==="gate",r=s===1||s>=10?0:s<1?2:1,o=n?["0","1"]:[B(-s,r),B(s,r,!0)],a=Array.from({length:10},(l,c)=>{let u=n?c/9:s*(2*c/9-1),h=i("i");return h.style.background=dt(e.palette.of(t,u,s)),h});return[i("b",{class:`s-${t}`},t),` ${o[0]} `,i("span",{},...a),` ${o[1]}`]}function pn(e,{table:t=!0}={}){let s=i("h2",{},re("map","Gates and states")," "),n=i("small",{class:"wide"});s.append(n);let r=i("span",{class:"legend","aria-hidden":"true"}),o=i("select",{"aria-label":"Order of the rows"},...Object.entries(Ci).map(([k,C])=>i("option",{value:k},C)));o.addEventListener("change",()=>{e.set({sort:o.value}),e.root.focus({preventScroll:!0})});let a=i("label",{class:"sort"},i("span",{class:"by"},re("similarity order","rows by")," "),o),l=i("div",{class:"maps"}),c=i("div",{class:"tag",role:"tooltip"});c.hidden=!0;let u=i("span",{class:"r tools"},r,a),h=i("div",{class:"hd"},s,u),d=i("div",{"data-picture":"Gates and states"},h,l,c),f=[],m={},p=null;function w(){let{P:k}=e;f=k.signals.map(C=>{let A=i("b",{class:`s-${C}`},C),b=i("span",{class:"v"}),v=i("button",{type:"button",class:"gl","data-term":C,"data-act":"Click: enlarge this map and colour the words by it."},A,b,i("span",{class:"nm"},e.P.roles.word(C)));v.addEventListener("click",()=>e.look(C));let E=i("canvas",{role:"img"}),P=i("span",{class:"unit","data-term":"unit","aria-hidden":"true"}),L=W("svg",{class:"mark","aria-hidden":"true"},W("rect",{class:"halo"}),W("rect",{class:"edge"}),W("path")),z=i("div",{class:"map"},v,E,L,P);return ht(E,{press(T){let[O,H]=x(T,E);return e.pick(H),e.go(O),T.pointerType!=="touch"},move:T=>e.go(x(T,E)[0])}),E.addEventListener("pointermove",T=>g(T,E,C)),E.addEventListener("pointerleave",()=>c.hidden=!0),{name:C,row:z,canvas:E,label:v,value:b,unit:P,box:L}}),l.replaceChildren(...f.map(C=>C.row))}function x(k,C){let{P:A,G:b}=e,v=C.getBoundingClientRect(),E=Math.floor((k.clientY-v.top)/v.height*A.H);return[b.step(k.clientX-v.left+b.gutter),e.order[Math.max(0,Math.min(A.H-1,E))]]}function g(k,C,A){let[b,v]=x(k,C),E=d.getBoundingClientRect();c.textContent=`${A} ${B(e.P.at(A,b,v),4)} · unit ${v} · step ${b+1} “${ge(e.P.shown[b],24)}”`,c.hidden=!1;let P=c.offsetWidth;c.style.left=`${Math.max(0,Math.min(E.width-P,k.clientX-E.left+12))}px`,c.style.top=`${k.clientY-E.top-30}px`}let y=()=>{let{P:k,rem:C,low:A,small:b}=e,v=(b?4.2:A?2.5:2.75)*C,E=Math.max(1.5*v,(b?9:A?6.6:7.7)*C-(e.extra??0)),P=(6-k.signals.length)*(v+.44*C),L=b?0:P/k.signals.length;return z=>Math.round((z===e.S.focus?E:v)+L)};function $(){let{P:k}=e;m={};for(let C of k.signals){let A=e.full(C),b=i("canvas",{width:k.T,height:k.H}),v=zi(k,C,e.order,E=>e.palette.of(C,E,A));b.getContext("2d").putImageData(new ImageData(v,k.T,k.H),0,0),m[C]=b}}function S(){let{P:k,G:C,S:A}=e,b=devicePixelRatio||1,v=y(),E=C.width-C.gutter,P=C.cw>=14?Math.max(1,Math.round(b)):0;for(let{name:L,row:z,canvas:T,label:O}of f){let H=v(L),_=L===A.focus;z.style.height=`${H}px`,z.classList.toggle("focused",_),O.setAttribute("aria-pressed",String(_)),T.width=Math.round(E*b),T.height=Math.round(H*b),T.style.cssText=`left:${C.gutter}px;width:${E}px;height:${H}px`;let R=T.getContext("2d");R.imageSmoothingEnabled=!1,R.drawImage(m[L],C.a,0,C.n,k.H,0,0,T.width,T.height);for(let F=1;P&&F<=C.n;F++)R.clearRect(Math.round(F*C.cw*b)-P,0,P,T.height);T.setAttribute("aria-label",`Map of ${L}, ${e.P.roles.word(L)}: ${k.H} units by ${k.T} steps.${t?" The numbers are in the table.":""}`)}r.replaceChildren(...Rs(e,A.focus,e.full(A.focus))),n.textContent=`each row is one of ${k.H} ${k.H===1?"unit":"units"}`}function M(){let{P:k,G:C,S:A}=e,b=e.order.indexOf(A.unit),v=y();for(let{name:E,unit:P,box:L}of f){let z=v(E),T=z/k.H,O=b*T,[H,_,R]=L.children,F=A.mode==="mean";L.style.display=F?"none":"",P.textContent=F||E!==A.focus||e.small?"":`unit ${A.unit}`,P.style.top=`${Math.max(2.5*e.rem,Math.min(z-16,O+T/2-8))}px`;let j=E===A.focus;for(let[q,D]of[[H,3],[_,1.5]]){q.style.display=j?"":"none";let I={x:C.gutter-D,y:O-D,width:C.width-C.gutter+2*D-1,height:T+2*D};for(let[U,G]of Object.entries(I))q.setAttribute(U,G)}R.style.display=j?"none":"",R.setAttribute("d",`M${C.gutter-2} ${O+T/2}l-6 -4v8z`)}}function N(){let{P:k,S:C}=e;for(let{name:A,value:b}of f){let v=C.mode==="mean"?k.mean(A)[C.t]:k.at(A,C.t,C.unit),E=e.P.roles.kind(A)==="gate";b.textContent=B(v,2,!E),b.className=`v s-${E?A:Le(v)}`}}return{el:d,head:h,tools:u,draw(k){let{P:C,S:A}=e;k("picture")&&p!==C.signals.join()&&(w(),p=C.signals.join()),o.value=A.sort,k("picture","theme","order")&&$(),k("picture","theme","size","view","focus","order")&&S(),k("picture","size","focus","unit","order")&&M(),N()}}}var Ef=["display","gridTemplateColumns","columnGap","padding"];function oc(e){let{root:t,main:s}=e,n=null,r=()=>{if(n||e.closed)return;let{theme:o}=e.S,a=[];o==="dark"&&e.set({theme:"light"});let l=e.unvisited?.()??[],c=(w,x)=>{a.push([w,w.getAttribute("style")]),Object.assign(w.style,x)},u=w=>[w,{width:`${w.offsetWidth}px`,height:`${w.offsetHeight}px`}],h=[...t.querySelectorAll("*")].filter(w=>w.offsetWidth&&getComputedStyle(w).display==="grid").map(w=>[w,{gridTemplateColumns:getComputedStyle(w).gridTemplateColumns}]),d=[...t.querySelectorAll(".plot, .chart, .bk, canvas, .cell > svg")].filter(w=>w.offsetWidth).map(u),f=getComputedStyle(s),m=Object.fromEntries(Ef.map(w=>[w,f[w]])),p=t.clientWidth;c(s,{...m,width:`${s.offsetWidth}px`}),c(e.time,{width:`${e.time.offsetWidth}px`});for(let[w,x]of[...h,...d])c(w,x);t.style.setProperty("--wide",`${p}px`),t.style.setProperty("--fit",Math.min(1.1,1500/p));for(let w of l)w.classList.add("unvisited");t.classList.toggle("partly",l.length>0),t.classList.toggle("wasdark",o==="dark"),n=()=>{for(let[w,x]of a.reverse())x===null?w.removeAttribute("style"):w.setAttribute("style",x);for(let w of l)w.classList.remove("unvisited");o==="dark"&&e.set({theme:o}),n=null}};addEventListener("beforeprint",r),addEventListener("afterprint",()=>n?.())}var ic=`.touring {
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
`;var eo=18,$s=12,Af=6,Lt=14,Lf=400,ac=3,lc=120,Cf=700,ft=(e,t)=>({text:B(t),cls:e}),Ct=e=>({text:B(e,2,!0),cls:Le(e)}),tr=e=>({text:e,cls:"b"}),zf=e=>e.map(t=>t.text??t).join(""),cc=e=>e.map(t=>typeof t=="string"?t:t.cls==="b"?i("b",{},t.text):i("b",{class:`n s-${t.cls}`},t.text));function qs(e,t=Af){let s=e.filter(o=>o.right>o.left&&o.bottom>o.top);if(!s.length)return null;let n=o=>Math.min(...s.map(a=>a[o]))-t,r=o=>Math.max(...s.map(a=>a[o]))+t;return{left:n("left"),top:n("top"),right:r("right"),bottom:r("bottom")}}var er=(e,t)=>Math.max(0,Math.min(e.right,t.right)-Math.max(e.left,t.left))*Math.max(0,Math.min(e.bottom,t.bottom)-Math.max(e.top,t.top));function Nf(e,{width:t,height:s},n,r=[]){let o=(d,f,m,p,w,x)=>[...new Set([d,f-m,(d+f-m)/2,p,w-m,...x])].map(g=>Math.max(p,Math.min(w-m,g))),a=[e,...r],l=o(e.left,e.right,t,$s,n.width-$s,a.flatMap(d=>[d.right+eo,d.left-eo-t])),c=o(e.top,e.bottom,s,n.top+$s,n.height-$s,a.flatMap(d=>[d.bottom+eo,d.top-eo-s])),u=null,h=1/0;for(let d of l)for(let f of c){let m={left:d,top:f,right:d+t,bottom:f+s},p=Math.hypot(Math.max(0,e.left-m.right,m.left-e.right),Math.max(0,e.top-m.bottom,m.top-e.bottom)),w=1e6*er(m,e)+1e3*r.reduce((x,g)=>x+er(m,g),0)+p+Math.abs(f-e.top)/4;w<h&&([u,h]=[{left:d,top:f},w])}return u}function Of(e,t,s){let n=([d,f],[m,p])=>{let[w,x]=f===p?[0,ac]:[ac,0];return s.every(g=>g.right<=Math.min(d,m)-w||g.left>=Math.max(d,m)+w||g.bottom<=Math.min(f,p)-x||g.top>=Math.max(f,p)+x)},r=(d,f,m)=>f<d?[]:Array.from({length:Math.floor((f-d)/m)+1},(p,w)=>d+w*m),o=d=>d.slice(1).reduce((f,[m,p],w)=>f+Math.abs(m-d[w][0])+Math.abs(p-d[w][1]),0),a=(...d)=>o(d)<=Lf&&d.slice(1).every((f,m)=>n(d[m],f))&&d,[l,c]=t.left>=e.right?[e.right,t.left]:t.right<=e.left?[e.left,t.right]:[null,null],[u,h]=t.top>=e.bottom?[e.bottom,t.top]:t.bottom<=e.top?[e.top,t.bottom]:[null,null];if(l!==null)for(let d of r(Math.max(e.top,t.top)+Lt,Math.min(e.bottom,t.bottom)-Lt,2)){let f=a([l,d],[c,d]);if(f)return f}if(u!==null)for(let d of r(Math.max(e.left,t.left)+Lt,Math.min(e.right,t.right)-Lt,2)){let f=a([d,u],[d,h]);if(f)return f}if(l===null||u===null)return null;for(let d of r(e.top+Lt,e.bottom-Lt,6))for(let f of r(t.left+Lt,t.right-Lt,12)){let m=a([l,d],[f,d],[f,h]);if(m)return m}for(let d of r(e.left+Lt,e.right-Lt,6))for(let f of r(t.top+Lt,t.bottom-Lt,12)){let m=a([d,u],[d,f],[c,f]);if(m)return m}return null}function Pf(e){let t=[];for(let s of e){let n=[s];for(let r of t)n=n.flatMap(o=>{if(!er(o,r))return[o];let[a,l]=[Math.max(o.top,r.top),Math.min(o.bottom,r.bottom)];return[{...o,bottom:a},{...o,top:l},{...o,top:a,bottom:l,right:r.left},{...o,top:a,bottom:l,left:r.right}].filter(c=>c.right>c.left&&c.bottom>c.top)});t.push(...n)}return t}var dc={ArrowLeft:["←","One step back"],ArrowRight:["→","One step on"],ArrowUp:["↑","The unit above"],ArrowDown:["↓","The unit below"],Home:["⇤","First step"],End:["⇥","Last step"]},hc=(e,t)=>W("svg",{viewBox:"0 0 16 16",width:t,height:t,"aria-hidden":"true"},W("path",{d:e}));function uc(e,t){if(!t)return{el:i("div",{hidden:!0}),entry:null,at:null,moves:{},draw(){}};let{stops:s}=t,n=s.length,r=null,o=null,a=null,l=null,c=new Set;Y();let u=(ne,ue,ce,ze={})=>{let Te=i("button",{type:"button",class:ne,...ze},ue);return Te.addEventListener("click",ce),Te},h=i("span",{class:"long"}),d=i("span",{class:"short"}),f=i("button",{type:"button",class:"btn touring","aria-haspopup":"dialog",title:"A guided tour of this page (key t)"},h,d);f.addEventListener("click",q);let m=i("span",{class:"tour-stop"}),p=s.map((ne,ue)=>u("tour-dot","",()=>U(ue+1),{"aria-label":`Stop ${ue+1}: ${ne.title}`,title:ne.title})),w=i("h2",{id:"tour-title"}),x=i("p",{class:"tour-says",id:"tour-says"}),g=i("span",{class:"tour-tick","aria-hidden":"true"},hc("M3 8.5l3.5 3.5L13 4.500",13)),y=i("span",{class:"tour-task"}),$=i("span",{class:"tour-hand"}),S=i("div",{class:"tour-do"},g,y,$),M=u("btn","Back",()=>U(r-1)),N=u("btn main","",()=>{I(a??r,{anew:!0}),X()}),k=u("btn main","Next →",()=>U(r+1)),C=i("a",{class:"btn main"}),A=u("tour-shut",hc("M2 2l12 12M14 2L2 14",16),()=>G(),{"aria-label":"Close the tour",title:"Close (Esc)"}),b=i("p",{class:"unseen",role:"status"}),v=i("div",{class:"tour-card",role:"dialog","aria-modal":"false","aria-labelledby":"tour-title","aria-describedby":"tour-says",tabindex:"-1"},i("div",{class:"tour-head"},m,i("span",{class:"tour-dots"},...p),A),w,x,S,i("div",{class:"tour-foot"},M,i("span",{class:"sp"}),N,k,C)),E=i("style"),P=i("div",{class:"tour-veil"}),L=i("div",{class:"tour-frame"}),z=W("path"),T=W("svg",{class:"tour-lead","aria-hidden":"true"},z),O=i("div",{class:"tour"},E,P,L,T,v,b),H=(ne,ue)=>ne.toggleAttribute("hidden",!ue),_=()=>s[(a??r)-1],R=ne=>({...e.state.usual("server"),...ne.state(e)}),F=ne=>e.state.of("server").filter(ne),j=ne=>!Zn(F(({name:ue})=>!ne.free?.includes(ue)),R(ne),e.values).length;function q(){return r!==null||a!==null?G():D(o??1)}function D(ne){if(!e.P)return;Zn(F(({name:ce})=>t.of.includes(ce)),R(s[ne-1]),e.values).length?(a=ne,K(),X()):(I(ne,{anew:!0}),X())}function I(ne,{anew:ue=!1,atOnce:ce=!1}={}){[r,a,o]=[ne,null,null];let{theme:ze}=e.S;e.state.visit({theme:ze,...s[ne-1].state(e),tour:ne},ue),P.classList.remove("awake"),K(),Ee(ce)}function U(ne){r===null||ne<1||ne>n||I(ne)}function G(){let ne=O.contains(e.root.getRootNode().activeElement);[o,r,a]=[r??o,null,null],K(),se(),e.keep(),ne&&f.focus({preventScroll:!0})}function Y(){let ne=ze=>Number.isInteger(ze)&&ze>=1&&ze<=n,{stop:ue,done:ce}=e.state.beside.tour??{};ne(ue)&&(o=ue);for(let ze of Array.isArray(ce)?ce.filter(ne):[])c.add(ze)}function se(){let ne={stop:r??o,done:[...c]};ne.stop===null||JSON.stringify(ne)===JSON.stringify(e.state.beside.tour)||e.state.note({tour:ne})}function X(){requestAnimationFrame(()=>!v.hidden&&v.focus({preventScroll:!0}))}function Q(){e.root.getRootNode().activeElement!==v&&ie(b,`${w.textContent}. ${x.textContent}`)}function ae(){let{values:ne,given:ue}=e.state.asked,ce=ne.tour,ze=[...ue].every(Te=>["tour","theme","embed"].includes(Te));if(l=e.state.asked,ce!==r){if(ce!==null&&(ce<1||ce>n)){[r,a]=[null,null];let Te=`The address asks for stop ${ce} of the tour, which has ${n}. “Take the tour” begins it.`;queueMicrotask(()=>{e.notices=[...e.notices,Te],e.draw(new Set(["notice"]))});return}ce===null&&r!==null&&(o=r),[r,a]=[ce,ce===null?a:null],ce!==null&&(o=null,ze?queueMicrotask(()=>I(ce,{atOnce:!0})):Ee(!0),X())}}let te="",V="";function K(){let ne=_(),ue=a??r;e.root.classList.toggle("toured",ne!==void 0);let ce=r??o;ie(h,ce===null?"Take the tour":`Tour ${ce} of ${n}`),ie(d,ce===null?"Tour":`Tour ${ce}`),Ae(f,{"aria-expanded":ne!==void 0,"aria-label":h.textContent}),H(v,ne!==void 0);let ze=a===null&&ne?.folds;if(ie(E,ze?`@media screen and (max-width: 760px) { :is(${ze}) { display: none !important } }`:""),!ne){for(let Qt of[P,L,T])H(Qt,!1);te="";return}let Te=e.returning&&a===null,He=a===null&&!Te&&j(ne),Ie=a!==null||!Te&&!He;(Te||v.classList.contains("coming"))&&(ke=null),v.classList.toggle("coming",Te),ie(m,`Tour, ${ue} of ${n}`);let Ft=He&&ne.done(e.values,e);Ft&&!c.has(ue)&&(c.add(ue),ie(b,`Done. ${zf(ne.did(e))}`)),p.forEach((Qt,zr)=>{Qt.classList.toggle("done",c.has(zr+1)),Ae(Qt,{"aria-current":zr+1===ue?"step":"false"})});let Ye=Ie?[a===null?Z():J()]:He?ne.says(e):[],$t=He?Ft?ne.did(e):[tr("Do it: "),ne.act]:[],vs=JSON.stringify([ue,Ie,Ye,$t,Te]);if(vs===te)return Re();te=vs,ie(w,Ie?"The tour has an example of its own":ne.title),Te||x.replaceChildren(...cc(Ye)),H(S,!Ie),S.classList.toggle("ok",c.has(ue)),He&&y.replaceChildren(...cc($t));let xs=ne.hand??[];$.dataset.keys!==xs.join()&&($.dataset.keys=xs.join(),$.replaceChildren(...xs.map(Qt=>u("tour-key",dc[Qt][0],()=>e.moves()[Qt](),{"aria-label":dc[Qt][1]})))),H(M,!Ie&&ue>1),H(N,Ie),ie(N,a===null?"Show the example again":"Open the example");let Zt=ue===n;if(H(k,!Ie&&!Zt),H(C,!Ie&&Zt&&e.inPage),Zt&&e.inPage){let[Qt,zr]=t.onward,Ku=new URL(`./${Qt}`,location.href).href;ie(C,zr),C.href=e.state.link({theme:e.S.theme,tour:1},{base:Ku})}let Mt=`${ue} ${Ie}`;return!Te&&Mt!==V&&Q(),Te||(V=Mt),Re()}let J=()=>`It is told on ${t.example}, and opens it. What you have here is kept: the browser’s Back button returns to it.`,Z=()=>`This stop is about ${t.example}, and the page shows something else now.`,de=0,he=0,le=0,$e=!1,oe=[],ke=null,xe=null,Re=()=>de||=requestAnimationFrame(Tr),qe=ne=>ne?[...e.root.querySelectorAll(ne)].filter(ue=>ue.checkVisibility()).map(ue=>ue.getBoundingClientRect()):[];function Tr(){de=0;let ne=_();if(!ne||v.hidden)return;let ue=!N.hidden,ce=ue?null:qs(qe(ne.at)),ze=e.root.querySelector("header")?.getBoundingClientRect(),[Te,He]=[innerWidth,innerHeight];for(let Ye of[P,L])H(Ye,ce!==null);if(e.small)v.style.left=v.style.top="",ke=null;else{let Ye={width:v.offsetWidth,height:v.offsetHeight},$t={top:Math.max(0,ze?.bottom??0),width:Te,height:He},vs={left:Te,right:Te,top:$t.top,bottom:$t.top},Zt=(Mt=>Mt&&Mt.top>=$t.top+$s&&Mt.top+Ye.height<=He-$s&&Mt.of===ne&&(!ce||!er({...Mt,right:Mt.left+Ye.width,bottom:Mt.top+Ye.height},ce)))(ke)?ke:Nf(ce??vs,Ye,$t,[...qe(ne.lit),...qe(ne.clear)].map(Mt=>qs([Mt],0)).filter(Boolean));ke={left:Zt.left,top:Zt.top,of:ne},v.style.left=`${Zt.left}px`,v.style.top=`${Zt.top}px`}if(H(T,!1),!ce)return;Object.assign(L.style,{left:`${ce.left}px`,top:`${ce.top}px`,width:`${ce.right-ce.left}px`,height:`${ce.bottom-ce.top}px`}),oe=[ce,...qe(ne.lit).map(Ye=>qs([Ye],2)),...ze?[qs([ze],0)]:[]].filter(Boolean);let Ie=Pf(oe).map(({left:Ye,top:$t,right:vs,bottom:xs})=>`M${Ye} ${$t}H${vs}V${xs}H${Ye}Z`);if(P.style.clipPath=`path(evenodd, "M0 0H${Te}V${He}H0Z${Ie.join("")}")`,e.small||le)return;let Ft=Of(ce,v.getBoundingClientRect(),Pe(qs([ce,v.getBoundingClientRect()])));H(T,Ft!==null),Ft&&z.setAttribute("d",`M${Ft.map(Ye=>Ye.join(" ")).join("L")}`)}function Pe(ne){let ue=[],ce=document.createRange(),ze=document.createTreeWalker(e.root,NodeFilter.SHOW_TEXT);for(let Te=ze.nextNode();Te;Te=ze.nextNode())if(!(!Te.nodeValue.trim()||O.contains(Te)||Te.parentNode.nodeName==="style")){ce.selectNodeContents(Te);for(let He of ce.getClientRects())er(He,ne)&&ue.push(He)}return ue}function Ee(ne=!1){clearTimeout(he),$e=!0,requestAnimationFrame(()=>lt(ne||matchMedia("(prefers-reduced-motion: reduce)").matches));let ue=()=>$e&&!he&&lt(!0),ce=()=>{he=le?window.setTimeout(ce,lc):0,ue()};he=window.setTimeout(ce,Cf),!xe&&(xe=new ResizeObserver(ue),xe.observe(e.main))}function lt(ne){let ue=_();if(!ue||a!==null)return;for(let Zt of e.root.querySelectorAll(ue.at))Zt.closest("details:not([open])")?.setAttribute("open","");let ce=qs(qe(ue.at));if(!ce)return Re();let{words:ze}=e,He=(e.small&&ze&&!ze.querySelector(ue.at)&&getComputedStyle(ze).position==="sticky"?ze.offsetHeight:0)+$s,Ie=(e.small?v.getBoundingClientRect().top:innerHeight)-$s,Ft=e.small&&qs([ce,...qe(ue.lit)],0);Ft&&Ft.bottom-Ft.top<=Ie-He&&(ce=Ft);let Ye=ce.bottom-ce.top;if(ce.top>=He&&ce.bottom<=Ie)return Re();let $t=ce.top<He?He:Ie-Ye,vs=Math.abs(ce.top-$t)>innerHeight/2,xs=Ye>Ie-He||e.small?He:vs?He+(Ie-He-Ye)/2:$t;return scrollTo({top:scrollY+ce.top-xs,behavior:ne?"instant":"smooth"}),Re()}let Ar=()=>{v.hidden||(clearTimeout(le),le=window.setTimeout(()=>{le=0,Re()},lc),Re())},Os=()=>$e=!1;addEventListener("scroll",Ar,{capture:!0,passive:!0}),addEventListener("resize",Re),addEventListener("wheel",Os,{passive:!0}),addEventListener("touchmove",Os,{passive:!0});let Lr=ne=>{if(v.hidden)return;let ue=ne.composedPath()[0],ce=ne.clientX===void 0?ue.getBoundingClientRect?.():null,[ze,Te]=ce?[(ce.left+ce.right)/2,(ce.top+ce.bottom)/2]:[ne.clientX,ne.clientY],He=O.contains(ue)||oe.some(Ie=>ze>=Ie.left&&ze<=Ie.right&&Te>=Ie.top&&Te<=Ie.bottom);P.classList.toggle("awake",!He&&ue!==e.root)},Dn="";e.root.addEventListener("pointermove",ne=>{let ue=Dn;Dn=`${ne.clientX} ${ne.clientY}`,ue!==Dn&&Lr(ne)}),e.root.addEventListener("focusin",Lr);let Cr=ne=>{ne.key!=="Escape"||ne.defaultPrevented||v.hidden||ne.composedPath()[0].closest?.("dialog, .popover, input:not([type=range], [type=checkbox]), textarea, select")||(G(),ne.preventDefault())},il=e.inPage?document:e.root;return il.addEventListener("keydown",Cr),e.model.on("remove",()=>{clearTimeout(he),clearTimeout(le),cancelAnimationFrame(de),xe?.disconnect(),removeEventListener("scroll",Ar,!0),removeEventListener("resize",Re),removeEventListener("wheel",Os),removeEventListener("touchmove",Os),il.removeEventListener("keydown",Cr)}),K(),{el:O,entry:f,get at(){return r},moves:{t:q,n:()=>U(r+1),b:()=>U(r-1)},draw(){e.P&&(l!==e.state.asked&&!e.returning&&ae(),K(),se())}}}var nt=["picture","size","theme","view","focus","unit","step"],Hf={t:["step"],unit:["unit","step"],mode:["unit","step"],focus:["focus","step"],sort:["focus","unit","step"],view:["view","step"],theme:["theme",...nt],playing:["play"],speed:["play"],pane:["pane",...nt],probe:["probe","size","step"],by:["by","step"]},to=40,Ff=4e3;async function _f(){let e=AbortSignal.timeout(Ff);try{return(await fetch("./static/js/bokeh.min.js",{method:"HEAD",cache:"no-store",signal:e})).ok}catch{return!1}}function Rf(){let{socket:e}=window.gatescope??{},t=e?.onclose;t&&(Object.assign(e,{onmessage:null,onerror:null,onclose:null}),e.close(),t.call(e,new CloseEvent("close")))}var ut=class{time=null;main=null;words=null;cursor=null;parts=[];questions=null;small=!1;low=!1;width=0;rem=16;order=[];sorted=null;ordered=0;unframed=null;noted=[];meanings=null;constructor({model:t,el:s},n){this.model=t,this.setup=t.setup,this.pages=t.pages,this.inPage=Object.keys(t.pages).length>0,this.state=new Yr(t.setup,this.inPage),this.returning=!1,this.P=null,this.S={t:0,unit:0,mode:"unit",focus:null,sort:"similarity",playing:!1,speed:1,view:{a:0,n:1},theme:this.startTheme()};let r=i("style");r.append(Xl+Ql+n+ic),this.root=i("div",{class:"gs",tabindex:"-1","data-theme":this.S.theme}),this.root.classList.toggle("page",this.inPage),s.append(r,this.root),this.state.asked.values.embed&&Kl(this),this.host=s.getRootNode().host??this.root,this.tour=uc(this,this.guide);let o={knock:_f,give:Rf};this.line=new Qr({...this.inPage&&o,changed:(a,l)=>this.moved(a,l)}),this.inPage&&t.document?.on_event("connection_lost",(a,l)=>this.line.lost(l?.connection?.deref?.()))}listen(){let t=new ResizeObserver(()=>this.resize());t.observe(this.time),this.model.on("payload",()=>this.hear()),this.model.on("progress",()=>this.line.heard(!0)),this.state.listen(n=>{this.returning=!0,n.values.theme&&this.set({theme:n.values.theme}),this.back(n)}),this.model.on("remove",()=>{t.disconnect(),this.line.stop(),this.state.stop(),this.closed=!0,this.close()}),(this.inPage?document:this.root).addEventListener("keydown",n=>this.key(n)),this.root.addEventListener("click",n=>{n.detail&&n.target.closest?.("button")&&!n.target.closest(".popover")&&this.root.focus({preventScroll:!0})}),this.readTheme(),this.meanings=Tl(this),this.parts.push(this.meanings),this.root.append(this.meanings.el),this.parts.push(this.tour),this.root.append(this.tour.el),this.inPage&&(document.getElementById("opening")?.remove(),this.unframed&&this.root.append(this.unframed),this.root.append(i("p",{class:"printnote"},"Sections that were not looked at are left out. Scroll through the page in light colours, and print it again.")),oc(this))}close(){}get guide(){return null}receive(t){}back(t){}get notices(){return this.noted}set notices(t){this.noted=t}get behind(){return!1}get whose(){return""}get meanwhile(){return""}get values(){return{}}get wished(){return this.values}get connected(){return this.line.up}get busy(){return this.questions.busy}tell(t){this.line.asked(),this.model.send_msg(t)}hear(){this.line.heard();try{this.receive(this.model.payload)}catch(t){console.error(t),this.notices=["This answer cannot be shown: a fault in the program, which the browser's console names."],this.draw(new Set(["notice"]))}}moved(t,s){t==="closed"&&this.wentOff(),s==="closed"&&t==="open"&&this.cameBack(),this.mark(),this.draw(new Set(["notice","lost","busy","run"]))}wentOff(){this.questions?.hold()}cameBack(){this.questions?.resume()}get offline(){let{behind:t}=this,s=t?this.whose:this.meanwhile;return{silent:`The server has not answered for ${5e3/1e3} seconds; this page waits for it. ${s}`,closed:`Not connected, trying again. ${t?"What you ask is kept. ":""}${s}`,ended:"The server answers again, but no longer knows this page. Reload keeps what you typed."}[this.line.state]}mark(){let t=this.offline;this.root.classList.toggle("behind",t!==void 0&&this.behind),t!==this.saidOfLine&&(this.saidOfLine=t,this.draw(new Set(["notice"])))}reload(){this.state.reload(this.wished)}get settled(){return this.inPage&&!this.returning}keep(t=!1){this.settled&&this.state.keep(this.values,t)}get touches(){return Hf}set(t){let s=new Set;for(let[n,r]of Object.entries(t))if(this.S[n]!==r){this.S[n]=r;for(let o of this.touches[n])s.add(o)}this.notices.length&&(t.t??t.unit)!==void 0&&!this.root.classList.contains("stale")&&(this.notices=[],s.add("notice")),t.theme&&this.readTheme(),s.size&&this.draw(s)}look(t){this.chosen=t,this.set({focus:t})}go(t){if(!this.P)return;t=Math.max(0,Math.min(this.P.T-1,t));let s=Qn(this.S.view,t,this.P.T);this.set(s.a===this.S.view.a&&s.n===this.S.view.n?{t}:{t,view:s})}walk(t){this.P&&this.go(this.P.beyond(this.S.t,t,this.S.by==="word"))}pick(t){this.P&&this.set({unit:Math.max(0,Math.min(this.P.H-1,t)),mode:"unit"})}full(t){return this.P.roles.kind(t)==="memory"?this.P.peak(t):1}startTheme(){return document.documentElement.dataset.theme??(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light")}readTheme(){this.root.dataset.theme=this.S.theme,this.inPage&&(document.documentElement.dataset.theme=this.S.theme);let t=getComputedStyle(this.root);this.font=t.fontFamily;let s=new Map;this.css=n=>(s.has(n)||s.set(n,t.getPropertyValue(n).trim()),s.get(n)),this.palette=sc(this.css)}resize(){let t=this.measure();!this.P||!t.width||Object.keys(t).every(s=>t[s]===this[s])||(this.resetView(t),this.draw(new Set(nt)))}measure(){let t=this.root.clientWidth<=760;return{small:t,low:!t&&this.inPage&&innerHeight<800,width:Math.round(this.time.clientWidth),rem:parseFloat(getComputedStyle(document.documentElement).fontSize)}}resetView(t=this.measure()){Object.assign(this,t),this.placeWords();let n=(["bytes","characters"].includes(this.P.reads.kind)?this.small?1.8:1.2:this.small?2.6:2)*this.rem,r=Jl(this.P.T,this.width-this.gutter,n);this.S.view=Qn({a:this.S.view.a,n:r},this.S.t,this.P.T)}placeWords(){let t=this.small?this.main:this.time;this.words.parentNode!==t&&t.prepend(this.words)}get fine(){return Math.max(.75*this.rem,12)}get gutter(){return Math.round(3.9*this.rem)}draw(t){if(!this.P)return;this.G=rs(this.S.view,this.P.T,this.width,this.gutter);let s=Li(t),{P:n,S:r}=this,o=[n,n.layer,r.sort,r.focus];o.some((a,l)=>a!==this.sorted?.[l])&&(this.order=rc(n,r.sort,r.focus,r.t),[this.sorted,this.ordered]=[o,r.t],t.add("order")),s("step","view","size")&&this.drawCursor();for(let a of this.parts)a.el.hidden||At(a,t)}drawCursor(){let{G:t,S:s,cursor:n}=this;n.style.display=t.sees(s.t)?"":"none",n.style.left=`${t.x(s.t)-1}px`,n.style.width=`${t.cw+1}px`}moves(){let{S:t,P:s}=this,n=this.order.indexOf(t.unit);return{w:()=>this.meanings.walk(),...this.tour.moves,ArrowLeft:()=>this.walk(-1),ArrowRight:()=>this.walk(1),Home:()=>this.go(0),End:()=>this.go(s.T-1),ArrowUp:()=>this.pick(this.order[(n-1+s.H)%s.H]),ArrowDown:()=>this.pick(this.order[(n+1)%s.H]),...Object.fromEntries(s.signals.map((r,o)=>[o+1,()=>this.look(r)]))}}key(t){if(this.closed||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return;let s=t.composedPath()[0];if(s.closest?.("dialog, .popover"))return;if(s.matches?.("input:not([type=range], [type=checkbox]), textarea, select")||s.isContentEditable){t.key==="Escape"&&this.root.focus();return}if(!this.P)return;let r=s.matches?.("input[type=range]"),o=s.matches?.("button, a, summary, input[type=checkbox]"),a=this.moves()[t.key];!a||r&&!/^[ ?a-z]$/.test(t.key)||o&&t.key===" "||(t.preventDefault(),a())}};var qf=new Uint8Array(new Uint32Array([1]).buffer)[0]===1;function mc(e){let t=new DataView(e.buffer,e.byteOffset).getUint32(0,!0);return[JSON.parse(new TextDecoder().decode(e.subarray(4,4+t))),e.subarray(4+t)]}function is(e){return mc((e instanceof ArrayBuffer?new Uint8Array(e):new Uint8Array(e.buffer,e.byteOffset,e.byteLength)).slice())}function as(e){if(!qf)throw new Error("a big-endian browser cannot read this picture");let[t,s]=is(e);return{...t,picture:s.length?new Is(...mc(s)):null}}var Is=class{T=0;H=0;tokens=[];word=[];words=[];layers=[];symbols=[];near={};unknown=[];probes=[];follows=[];beside=null;shows=null;arrays={};roles=null;constructor(t,s){for(Object.assign(this,t),t.roles&&(this.roles=new Hr({...t,name:t.cell})),this.body=s,this.layer=(this.layers.length||1)-1;this.layer&&this.layers[this.layer].direction==="reverse";)this.layer-=1;this.cache=new Map}array(t){let s=this.arrays[t];if(!s)return null;let[n,r]=s,o=r.reduce((a,l)=>a*l,1);return new Float32Array(this.body.buffer,this.body.byteOffset+4*n,o)}kept(t,s){return this.cache.has(t)||this.cache.set(t,s()),this.cache.get(t)}signal(t){return this.kept(`${this.layer}.${t}`,()=>this.array(`${this.layer}.${t}`))}at(t,s,n){return s<0||s>=this.T?0:this.signal(t)[s*this.H+n]}mean(t){return this.kept(`mean ${this.layer}.${t}`,()=>{let s=this.signal(t),n=new Float32Array(this.T);for(let r=0;r<this.T;r++){let o=0;for(let a=0;a<this.H;a++)o+=s[r*this.H+a];n[r]=o/this.H}return n})}column(t,s){let n=this.signal(t),r=new Float32Array(this.T);for(let o=0;o<this.T;o++)r[o]=n[o*this.H+s];return r}peak(t){return this.kept(`peak ${this.layer}.${t}`,()=>this.signal(t).reduce((s,n)=>Math.max(s,Math.abs(n)),0))}reach(t,s){return(s===null?this.mean(t):this.column(t,s)).reduce((r,o)=>Math.max(r,Math.abs(o)),0)}get shown(){return this.kept("shown",()=>this.tokens.map(fe))}within(t){return t>0&&t<this.word.length&&this.word[t]===this.word[t-1]}beyond(t,s,n=!1){let r=t+s;if(n&&s>0)for(;this.within(r+1);)r+=1;if(n&&s<0){for(r=t;this.within(r);)r-=1;r-=1}return Math.max(0,Math.min(this.T-1,r))}get memory(){return this.roles.memory}get keeper(){return this.roles.keeper}halfLife(t){return this.signal("half")?.[t]??null}top(t,s="top"){let n=this.array(`${s}.id`),r=this.array(`${s}.p`),o=this.arrays[`${s}.id`][1][1];return Array.from({length:o},(a,l)=>[this.words[n[t*o+l]],r[t*o+l]])}};var fc=`/* The page for a projector. Its text is a share of \`--p\`, never below 18 px; with a browser's zoom it grows as rem does. */
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
`;var ro=30,Wf=26,wn=25,pc=38,wc=(e,t,s)=>Math.min(s,Math.max(t,e)),Oi=e=>(wc(e,0,1)||0)*ro/2,so=(e,t)=>e?wc(Math.abs(e)*Wf/Math.max(1.25,t||0),1.5,ro):0,Pi=4,Ni=e=>e.scale,Df=e=>B(e,Math.abs(e)<10?2:Math.abs(e)<100?1:0,!0),Bf=e=>Number.isFinite(e)&&Me(e)?Le(e):"nil",ls=e=>e?{"data-term":e}:{},no=e=>({"data-of":e});function gn(e,t){e.shown!==t&&(e.textContent=e.shown=t)}var Uf=e=>`.gs-d .S${e}{stroke:var(--F${e})} .gs-d .box.S${e}{stroke:var(--${e})}
.gs-d .F${e}{fill:var(--F${e})} .gs-d .T${e},.gs-d text.T${e}{fill:var(--${e})}`,Vf=`
.gs-d text{fill:var(--ink);font-variant-numeric:tabular-nums}
.gs-d .lab{fill:var(--ink3)} .gs-d .num{font-weight:650;letter-spacing:-.02em}
.gs-d .wall{fill:none;stroke:var(--rule2);stroke-width:${ro+3};stroke-linejoin:round}
.gs-d .bore{fill:none;stroke:var(--pipe);stroke-width:${ro};stroke-linejoin:round}
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
${["f","i","o","r","z"].map(Uf).join(`
`)}
.gs-d text.pos{fill:var(--pos)} .gs-d text.neg{fill:var(--neg)} .gs-d text.nil{fill:var(--ink2)}
.gs-still .flow,.gs-still .jaw{transition:none}
@media (prefers-reduced-motion:reduce){.gs-d .flow,.gs-d .jaw{transition:none}}
`,Gf=0,gc=96,Yf=420,Kf=()=>globalThis.matchMedia?.("(prefers-reduced-motion: reduce)").matches??!0,oo=class{constructor(t,s=null,n=0){this.compact=t,this.least=n,this.hand=s,this.steps=[],this.layers=Object.fromEntries(["walls","bores","wires","flows","valves","marks","words","hands"].map(r=>[r,W("g")])),this.root=W("g",{class:"gs-d"},W("style",{},Vf),Object.values(this.layers))}update(t){for(let s of this.steps)s(t)}size(t,s){return Math.max(this.least,this.compact?s:t)}add(t,...s){this.layers[t].append(...s)}pipe(...t){for(let s of t)this.add("walls",W("path",{d:s,class:"wall"})),this.add("bores",W("path",{d:s,class:"bore",...ls("flow")}))}flow(t,s,n=Ni){let r=W("path",{d:t,...ls("flow")});this.add("flows",r),this.steps.push(o=>{let a=s(o);r.style.strokeWidth=so(a,n(o)),r.setAttribute("class",`flow ${Le(a)}`)})}slide(t,s,n){let r=W("path",{d:`M0 ${t}h${gc}`,class:"slide"});r.style.opacity="0",this.add("flows",r);let o=-1;this.steps.push(a=>{let l=a.t===o+1&&o>=0&&!a.instant;if(o=a.t??-1,!l||Kf()||!r.animate)return;let c=n(a);r.style.strokeWidth=so(c,Ni(a)),r.setAttribute("class",`slide ${Le(c)}`),r.animate([{transform:`translateX(${s-gc}px)`,opacity:1},{transform:"translateX(0)",opacity:1}],{duration:Yf,easing:"cubic-bezier(.4,0,.2,1)"})})}valve({x:t,y:s,runs:n,letter:r,hue:o,gate:a,before:l,after:c,at:u=null,scale:h=Ni}){let d=wn,f=`gs-valve-${++Gf}`,m=n==="left"||n==="right",p=k=>W("rect",{class:`jaw S${o}`,x:m||k?t-d:t,y:!m||k?s-d:s,width:m?2*d:d,height:m?d:2*d}),[w,x]=[p(!0),p(!1)],g=W("path");this.add("valves",W("g",{...ls(o),...no(o)},W("clipPath",{id:f},W("circle",{cx:t,cy:s,r:d})),W("circle",{cx:t,cy:s,r:d,class:"halo"}),W("circle",{cx:t,cy:s,r:d,class:`open F${o}`}),g,W("g",{"clip-path":`url(#${f})`},w,x),W("circle",{cx:t,cy:s,r:d,class:`rim S${o}`})));let[y,$]=u??(m?[0,pc]:[-pc,0]);r&&this.badge(t+y,s+$,r,o);let S={right:[1,0],left:[-1,0],up:[0,-1],down:[0,1]}[n],M=(k,C)=>`${t+k*S[0]-C*S[1]} ${s+k*S[1]+C*S[0]}`;this.steps.push(k=>{let C=Oi(a(k)),A=m?"Y":"X";w.style.transform=`translate${A}(${-C}px)`,x.style.transform=`translate${A}(${C}px)`;let b=so(l(k),h(k))/2,v=so(c(k),h(k))/2;g.setAttribute("d",b||v?`M${M(-d,-b)}L${M(d,-v)}L${M(d,v)}L${M(-d,b)}z`:""),g.setAttribute("class",`taper ${Le(v?c(k):l(k))}`)});let N=this.hand?.({signal:o,linked:r!==o,x:t,y:s,level:m});N&&(this.add("hands",N.el),this.steps.push(k=>N.step(k)))}badge(t,s,n,r){let o=n.length>1?40:22;this.add("marks",W("g",{...ls(r),...no(r)},W("rect",{x:t-o/2,y:s-11,width:o,height:22,rx:11,class:`T${r}`}),W("text",{x:t,y:s+5,"font-size":this.size(15,16.5),"text-anchor":"middle",class:"letter"},n)))}box(t,s,n,r,o=52,a=r){this.add("marks",W("g",{...ls(n),...no(a)},W("rect",{x:t-o/2,y:s-14,width:o,height:28,rx:5,class:`box${r?` S${r}`:""}`}),W("text",{x:t,y:s+5,"font-size":this.size(15,17.5),"text-anchor":"middle",class:`boxed${r?` T${r}`:""}`},n)))}wire(t,s,n=""){let r={...ls(n==="peep"?"peephole":s),...no(s)};this.add("wires",W("path",{d:t,class:"near",...r}),W("path",{d:t,class:`wire S${s} ${n}`,...r}))}bus(t,...s){this.add("wires",W("path",{d:t,class:"bus",...ls("joined")}));for(let[n,r]of s)this.add("wires",W("circle",{cx:n,cy:r,r:3.2,class:"dot"}))}sum(t,s){this.add("marks",W("g",ls("+"),W("circle",{cx:t,cy:s,r:15,class:"box"}),W("path",{d:`M${t-7} ${s}h14M${t} ${s-7}v14`,class:"box"})))}head(t,s,n=!1){this.add("marks",W("path",{d:n?`M${t-8} ${s}l8 8l8 -8`:`M${t} ${s-8}l8 8l-8 8`,class:"head"}))}label(t,s,n,r,o={}){let{anchor:a="start",hue:l,size:c=21,row:u,inset:h=0,term:d=l}=o,f=this.size(13.5,18),m=this.size(c,c+2),p=W("text",{x:t,y:s,"font-size":f,"text-anchor":a,class:"lab"}),w=W("text",{x:t+h,y:s+(u??m),"font-size":m,"text-anchor":a});this.add("words",W("g",ls(d),p,w)),this.steps.push(x=>{let g=x.blank?void 0:r(x),[y,$,S]=n(x),M=this.compact?S:S&&`mean ${S}`,N=this.compact?$:y;gn(p,x.blank||g!==void 0?x.mode==="mean"?M:N:""),gn(w,g===void 0?"":g===null?"?":l?B(g):Df(g)),w.setAttribute("class",`num ${l?`T${l}`:Bf(g)}${g===null?" asked":""}`)})}words(t,s,n,{anchor:r="start",size:o=this.size(13.5,18),cls:a="lab",term:l=""}={}){let c=W("text",{x:t,y:s,"font-size":o,"text-anchor":r,class:a,...ls(l)});this.add("words",c),this.steps.push(u=>gn(c,n(u)))}};var we=520,sr=366,ye=82,Fe=316,Ue=146,be=e=>t=>t.now[e],zt=e=>t=>t.prev[e],bn=e=>e.kept,pt=e=>e.written,Ne=e=>t=>e({old:Rt(t.before??t.t??0),now:Rt((t.t??0)+1)},t),Ms=e=>t=>t.blank?1:t.now[qt(e)]===null?null:hn(e,s=>t.now[s]);function io(e,t,s){let{memory:n,keeper:r}=t,o=Se(t.keep),a=t.called.keep,l=Ms(t.keep);e.pipe(`M0 ${ye}H${we}`),e.flow(`M0 ${ye}H${Ue-24}`,zt(n)),e.flow(`M${Ue+24} ${ye}H${s}`,bn),e.flow(`M${s} ${ye}H${we}`,be(n)),e.valve({x:Ue,y:ye,runs:"right",letter:o,hue:r,gate:l,before:zt(n),after:bn}),e.sum(s,ye),e.head(507,ye),e.slide(ye,we,zt(n));let c=e.compact?17:16,u=e.compact?29:27;e.label(0,c,Ne((d,f)=>[f.first?"no memory yet":`old memory ${n}${d.old}`,f.first?"no memory":"old memory",`old ${n}${e.compact?"":d.old}`]),zt(n),{size:25,row:u,term:"memory"}),e.label(Ue,c,()=>[`${a} ${o}`,a,o],l,{anchor:"middle",hue:r,row:u});let h=t.keepsAt?o:`(${o})`;e.label(Ue+38,c,Ne(d=>[`kept ${h}·${n}${d.old}`,"kept",`${h}·${n}${e.compact?"":d.old}`]),bn,{row:u,term:"kept"}),e.label(we,c,Ne(d=>[`new memory ${n}${d.now}`,"new memory",`new ${n}${e.compact?"":d.now}`]),be(n),{anchor:"end",size:25,row:u,term:n})}function Ws(e,t,s){let n=e.size(13.5,17),r=W("rect",{y:Fe+14,height:34,rx:6,class:"chip"}),o=W("text",{y:Fe+38,"font-size":21,"text-anchor":"middle",class:"word"}),a=W("text",{y:Fe+37,"font-size":n,class:"lab","data-term":"joined"});e.bus(`M60 ${Fe+15}V${t}`),e.add("marks",W("g",{"data-term":"token"},r,o)),e.add("words",a),e.steps.push(l=>{let c=e.compact?11:13,u=ge(l.token,c);for(;Gn(u)>9;)u=ge(l.token,--c);let h=l.token?24+21*Gn(u):0,d=Math.max(0,60-h/2);r.setAttribute("x",d),r.setAttribute("width",h),o.setAttribute("x",d+h/2),gn(o,u),a.setAttribute("x",d+h+10);let f=(we-d-h-10-(l.aside??0))/(.52*n),m=e.compact&&l.mode==="mean"?[`mean of ${l.H} units`]:s(l);gn(a,m.find(p=>p.length<=f)??"")})}function ji(e,t,s){e.bus(`M0 ${Fe}H${Math.max(...t)}`,...t.map(n=>[n,Fe]));for(let n of t)e.bus(`M${n} ${Fe}V${s}`);e.words(0,Fe-9,Ne(n=>`h${n.old}`),{term:"h"}),Ws(e,Fe,Ne((n,{one:r})=>[`x${n.now}, this ${r}, joined with h${n.old} from the step before`,`this ${r}, joined with h${n.old}`,`joined with h${n.old}`]))}function bc(e,t,s){e.bus(`M60 ${Fe}H${Math.max(...t)}`,...t.map(n=>[n,Fe]));for(let n of t)e.bus(`M${n} ${Fe}V${s}`);Ws(e,Fe,Ne((n,{one:r})=>[`x${n.now}, this ${r} alone: h${n.old} is not looked at`,`this ${r} alone, without h${n.old}`,`this ${r} alone`]))}function vc(e,t,s,n,r){let[o,a]=[Fe-12,Fe+3];e.bus(`M0 ${o}H${Math.max(...t,...n)}`),e.bus(`M60 ${a}H${Math.max(...t,...s)}`);for(let l of t)e.bus(`M${l} ${a}V${r.both}`,[l,o],[l,a]);for(let l of s)e.add("wires",W("path",{d:`M${l} ${o+6}V${o-6}`,class:"over"})),e.bus(`M${l} ${a}V${r.word}`,[l,a]);for(let l of n)e.bus(`M${l} ${o}V${r.hidden}`,[l,o]);e.words(0,o-8,Ne(l=>`h${l.old}`),{term:"h"}),Ws(e,a,Ne((l,{one:c})=>[`x${l.now}, this ${c}; h${l.old}, the last hidden state`,`x${l.now}, and h${l.old} above it`,`and h${l.old}`]))}function ao(e,t,s,n,r,o){e.add("wires",W("path",{d:`M${t} ${s}L${n} ${r}`,class:`link S${o}`})),e.add("marks",W("circle",{cx:(t+n)/2,cy:(s+r)/2,r:5.5,class:`box S${o}`}))}var[Wt,Xf,lo,Jf]=[78,448,1,282],[Ve,De,Bt]=[52,196,242],gt=14,Ce=13,ee=10,Zf=[300,323],nr=60,Qf=`
.gs-d .cellframe{fill:var(--surf);stroke:var(--rule2);stroke-width:2}
.gs-d .line{fill:none;stroke:var(--ink2);stroke-width:2}
.gs-d .line.peep{stroke-dasharray:5 3.5} .gs-d .line.gap{stroke:var(--surf);stroke-width:8}
.gs-d .tip{fill:var(--ink2)}
.gs-d .layer{fill:var(--layer);stroke:var(--ink);stroke-width:2}
.gs-d .point{fill:var(--pointwise);stroke:var(--ink);stroke-width:2}
.gs-d .mark{fill:none;stroke:var(--ink);stroke-width:2.25}
${["f","i","o","r","z"].map(e=>`.gs-d .line.S${e}{stroke:var(--F${e})} .gs-d :is(.layer,.point).S${e}{stroke:var(--${e})}`).join(`
`)}`,_i=()=>["","",""],Ss=(e,t)=>({x:e,y:t,to:"up"}),Dt=(e,t)=>({x:e,y:t,to:"right"});function yc(e){return{lines:[{d:`M0 ${Ve}H${we}`,term:e}],labels:[{x:0,y:16,text:Ne(t=>[`old ${e}${t.old}`,`old ${e}`,e]),value:zt(e),row:23,term:"memory"},{x:we,y:16,text:Ne(t=>[`new ${e}${t.now}`,`new ${e}`,e]),value:be(e),row:23,anchor:"end",term:e}]}}function kc(e,t=0){let s=Math.max(...e);return e.map(n=>({d:`M${n===s?t:n-ee} ${Bt}${n===s?`H${n-ee}`:""}q${ee} 0 ${ee} ${-ee}V${De+gt}`,term:"joined"}))}var $c=(e=Bt-33)=>[{x:0,y:e,text:Ne(t=>[`old h${t.old}`,"old h","h"]),value:zt("h"),row:21,size:19,term:"hidden state"},{x:we,y:e,text:Ne(t=>[`new h${t.now}`,"new h","h"]),value:be("h"),row:21,size:19,anchor:"end",term:"h"}],xc=(e,t)=>[`${e.word(t)} ${t}`,e.word(t),t];function Hi(e){let[t,s,n,r,o]=[118,186,256,336,408],[a,l,c]=[126,140,92],u=e.linked,{output:h,candidate:d,keeper:f,writer:m}=e,p=Ms(e.share),w=e.name==="peephole"?e.options.peepholes??"ifo":"",x=yc("c"),g=u?[t,n,r]:[t,s,n,r],y={lines:[...x.lines,...kc(g),{d:`M${nr} ${Fe+15}V${Bt+ee}q0 ${-ee} ${ee} ${-ee}`,term:"token"},{d:`M${t} ${De-gt}V${Ve+Ce}`,hue:f,term:f},u?{d:`M${t} ${a}H${n-Ce}`,hue:m,term:m}:{d:`M${s} ${De-gt}V${a+ee}q0 ${-ee} ${ee} ${-ee}H${n-Ce}`,hue:m,term:m},{d:`M${n} ${De-gt}V${a+Ce}`,term:d},{d:`M${n} ${a-Ce}V${Ve+Ce}`,term:"written"},{d:`M${o-ee} ${Ve}q${ee} 0 ${ee} ${ee}V${l-Ce}`,term:"tanh"},{d:`M${r} ${De-gt}V${l+ee}q0 ${-ee} ${ee} ${-ee}H${o-Ce}`,hue:h,term:h},{d:`M${o} ${l+Ce}V${Bt-ee}q0 ${ee} ${ee} ${ee}H${we}`,term:"h"}],layers:[{x:t,y:De,text:"σ",signal:f,term:f},...u?[]:[{x:s,y:De,text:"σ",signal:m,term:m}],{x:n,y:De,text:"tanh",term:d},{x:r,y:De,text:"σ",signal:h,term:h}],points:[{x:t,y:Ve,op:"×",term:"×"},{x:n,y:Ve,op:"+",term:"+"},{x:n,y:a,op:"×",term:"×"},{x:o,y:l,op:"×",term:"×"},{x:o,y:c,op:"tanh",term:"tanh"},...u?[{x:s,y:a,op:"1−",term:Se(e.share),hue:m}]:[]],tips:[Ss(t,Ve+Ce),Ss(n,Ve+Ce),Ss(n,a+Ce),Dt(n-Ce,a),Dt(o-Ce,l),Dt(we,Ve),Dt(we,Bt)],labels:[...x.labels,...$c(),{x:t+22,y:16,text:Ne($=>[`kept ${f}·c${$.old}`,"kept","kept"]),value:bn,row:22,size:19,term:"kept"},{x:t+8,y:u?148:132,text:()=>xc(e,f),value:be(f),hue:f,size:19},u?{x:s+10,y:a-33,text:()=>["1−f","1−f",""],value:p,hue:m,size:18,row:19,term:Se(e.share)}:{x:s-4,y:a-27,text:()=>xc(e,m),value:be(m),hue:m,size:19},{x:n+8,y:156,text:()=>[e.word(d),d,d],value:be(d),size:18,row:19,term:d},{x:n+8,y:78,text:()=>[`written ${e.writes}`,"written",""],value:pt,size:18,row:20,term:"written"},{x:r+17,y:159,text:()=>[e.word(h),h,""],value:be(h),hue:h,size:18,row:19},{x:o-5,y:108,text:_i,value:$=>$.tanh_c,size:15,row:16,anchor:"end",term:"tanh"}],notes:[]};return ep(y,w,{f:t,i:s,o:r}),y}function ep(e,t,{f:s,i:n,o:r}){let a=De-28,l={f:{d:`M90 ${Ve}V${De}H${s-20}`,x:0,y:100,anchor:"start"},i:{d:`M90 ${Ve}V${a}H${n-34}V${De}H${n-20}`,x:0,y:150,anchor:"start",over:!0},o:{d:`M${r+10} ${Ve}V${De-gt}`,x:we,y:100,anchor:"end",over:!0}};for(let c of t){let{d:u,over:h,...d}=l[c];e.lines.push({d:u,hue:c,term:"peephole",kind:"peep",over:h}),e.labels.push({...d,text:()=>[`p·c to ${c}`,`to ${c}`,"p·c"],value:f=>f.peep?.[c],size:16,row:19,term:"peephole"})}}function tp(e){let t=(e.options.reset??"after")==="after",[s,n,r,o,a]=[94,158,240,346,438],[l,c,u]=[97,133,264],[h,d,f]=[e.keeper,e.candidate,e.others[0]],m=Ms(e.share),p=yc("h"),w=297,x=g=>g.passed??(g.mode==="mean"||g.blank?void 0:g.now[f]*g.prev.h);return{lines:[...p.lines,{d:`M${s-ee} ${Ve}q${ee} 0 ${ee} ${ee}V${Bt-ee}q0 ${ee} ${ee} ${ee}`,term:"hidden state"},...kc([n,r],nr+2*ee),{d:`M${nr+ee} ${u}q${ee} 0 ${ee} ${-ee}V${Bt+ee}q0 ${-ee} ${ee} ${-ee}`,term:"token"},{d:`M${nr} ${Fe+15}V${u+ee}q0 ${-ee} ${ee} ${-ee}H${o-ee}q${ee} 0 ${ee} ${-ee}V${De+gt}`,term:"token"},{d:`M${s} ${c}H${r-Ce}`,term:"hidden state"},t?{d:`M${r+Ce} ${c}H${w-ee}q${ee} 0 ${ee} ${ee}V${De-ee}q0 ${ee} ${ee} ${ee}H${o-26}`,term:"reset gate"}:{d:`M${r+Ce} ${c}H${w-ee}q${ee} 0 ${ee} ${ee}V${u-ee}q0 ${ee} ${ee} ${ee}`,term:"reset gate"},{d:`M${r} ${De-gt}V${c+Ce}`,hue:f,term:f},{d:`M${n} ${De-gt}V${Ve+Ce}`,hue:h,term:h,over:!0},{d:`M${n} ${l}H${o-Ce}`,hue:h,term:h},{d:`M${o} ${De-gt}V${l+Ce}`,term:d},{d:`M${o} ${l-Ce}V${Ve+Ce}`,term:"written"},{d:`M${a-ee} ${Ve}q${ee} 0 ${ee} ${ee}V${Bt-ee}q0 ${ee} ${ee} ${ee}H${we}`,term:"h"}],layers:[{x:n,y:De,text:"σ",signal:h,term:h},{x:r,y:De,text:"σ",signal:f,term:f},{x:o,y:De,text:"tanh",term:d},...t?[{x:194,y:c,text:"W·h",term:"W·h"}]:[]],points:[{x:n,y:Ve,op:"×",term:"×"},{x:o,y:Ve,op:"+",term:"+"},{x:o,y:l,op:"×",term:"×"},{x:r,y:c,op:"×",term:"×"},{x:260,y:l,op:"1−",term:Se(e.share),hue:h}],tips:[Ss(n,Ve+Ce),Ss(o,Ve+Ce),Ss(o,l+Ce),Ss(r,c+Ce),Dt(o-Ce,l),Dt(r-Ce,c),...t?[Dt(o-26,De)]:[],Dt(we,Ve),Dt(we,Bt)],labels:[...p.labels,$c()[1],{x:n+22,y:16,text:Ne(g=>[`kept ${h}·h${g.old}`,"kept","kept"]),value:bn,row:22,size:19,term:"kept"},{x:n-8,y:160,anchor:"end",text:()=>[e.word(h),h,h],value:be(h),hue:h,size:18,row:19},{x:r+8,y:158,text:()=>[e.word(f),f,f],value:be(f),hue:f,size:17,row:18},{x:280,y:l-24,text:_i,value:m,hue:h,size:17,row:17,term:Se(e.share)},{x:o+9,y:156,text:()=>[e.word(d),d,d],value:be(d),size:18,row:19,term:d},{x:o+17,y:74,text:()=>["written","written",""],value:pt,size:17,row:20,term:"written"},{x:r+17,y:c-26,text:_i,value:x,size:16,row:18,term:"reset gate"}],notes:[t?["z keeps the old and r scales W·h, as in PyTorch","as in PyTorch: z keeps, r scales W·h","z keeps, r scales W·h"]:["z keeps the old, as in PyTorch; in some books it writes","z keeps; in some books it writes","here z keeps"]]}}function sp(e){let[t,s,n]=[150,250,340],r={size:20,row:22};return{lines:[{d:`M0 ${t}H${s-26}`,term:"joined"},{d:`M${nr} ${Fe+15}V${Bt+ee}q0 ${-ee} ${ee} ${-ee}H${118-ee}q${ee} 0 ${ee} ${-ee}V${t+ee}q0 ${-ee} ${ee} ${-ee}`,term:"token"},{d:`M${s+26} ${t}H${we}`,term:"h"},{d:`M${n-ee} ${t}q${ee} 0 ${ee} ${-ee}V${lo+34}`,term:"h"}],layers:[{x:s,y:t,text:e.squash("h"),term:e.squash("h")}],points:[],tips:[Dt(s-26,t),Ss(n,lo+26),Dt(we,t)],labels:[{x:0,y:t-34,text:Ne(o=>[`old h${o.old}`,"old h","h"]),value:zt("h"),row:23,term:"hidden state"},{x:we,y:t-34,text:Ne(o=>[`new h${o.now}`,"new h","h"]),value:be("h"),row:23,anchor:"end",term:"h"},{x:s-34,y:t-32,text:()=>["sum a","sum","a"],value:o=>o.a,anchor:"end",term:"+",...r},{x:128,y:Bt-30,text:({one:o})=>[`from the ${o}`,"from x","from x"],value:o=>o.ax,term:"W·x",...r},{x:n+10,y:44,text:Ne(()=>["to the answer","h","h"]),value:be("h"),term:"readout",size:18,row:20}],notes:[]}}var np={lstm:Hi,peephole:Hi,coupled:Hi,gru:tp,rnn:e=>e.squash("h")?sp(e):null},Ri=e=>np[e.name]?.(e)??null,Mc={up:(e,t)=>`M${e-5} ${t+9}L${e} ${t}L${e+5} ${t+9}z`,right:(e,t)=>`M${e-9} ${t-5}L${e} ${t}L${e-9} ${t+5}z`},Fi={"×":(e,t)=>`M${e-5} ${t-5}l10 10M${e+5} ${t-5}l-10 10`,"+":(e,t)=>`M${e-6.5} ${t}h13M${e} ${t-6.5}v13`},rr=e=>e?{"data-term":e}:{};function Sc(e,{lines:t,layers:s,points:n,tips:r,labels:o,notes:a}){e.add("walls",W("style",{},Qf),W("rect",{x:Wt,y:lo,width:Xf-Wt,height:Jf-lo,rx:16,class:"cellframe"}));for(let{d:l,hue:c,term:u,kind:h,over:d}of t)d&&e.add("wires",W("path",{d:l,class:"line gap"})),e.add("wires",W("path",{d:l,class:["line",c&&`S${c}`,h].filter(Boolean).join(" "),...rr(u)}));for(let{x:l,y:c,to:u}of r)l<we?e.add("wires",W("path",{d:Mc[u](l,c),class:"tip"})):e.head(507,c);for(let{x:l,y:c,text:u,signal:h,term:d}of s)rp(e,l,c,u,h,d);for(let{x:l,y:c,op:u,term:h,hue:d}of n)op(e,l,c,u,h,d);for(let{x:l,y:c,text:u,value:h,...d}of o)e.label(l,c,u,h,d);ip(e,n.length>0),Ws(e,Fe+14,()=>a.flat())}function rp(e,t,s,n,r,o){let a=n.length>1?52:40;e.add("marks",W("g",rr(o),W("rect",{x:t-a/2,y:s-gt,width:a,height:2*gt,rx:3,class:`layer box${r?` S${r}`:""}`}),W("text",{x:t,y:s+5,"font-size":e.size(15,17.5),"text-anchor":"middle",class:`boxed${r?` T${r}`:""}`,...n==="σ"?rr(n):{}},n)))}function op(e,t,s,n,r,o){let a=o?` S${o}`:"";e.add("marks",W("g",rr(r),Fi[n]?W("circle",{cx:t,cy:s,r:Ce,class:`point${a}`}):W("ellipse",{cx:t,cy:s,rx:n.length>2?27:17,ry:gt,class:`point${a}`}),Fi[n]?W("path",{d:Fi[n](t,s),class:"mark"}):W("text",{x:t,y:s+5,"font-size":e.size(15,16.5),"text-anchor":"middle",class:"boxed"},n)))}function ip(e,t){let s=e.size(13.5,17.5),[n,r]=Zf,o=(u,h,d,f,...m)=>e.add("words",W("g",rr(f),m,W("text",{x:u+36,y:h+5,"font-size":s,class:"lab"},d))),a=u=>W("path",{d:u,class:"line"}),[l,c]=[Wt+112,Wt+318];o(Wt,n,e.compact?"layer":"layer, with weights","layer in a textbook drawing",W("rect",{x:Wt,y:n-9,width:28,height:18,rx:3,class:"layer"})),t&&o(Wt+188,n,e.compact?"number by number":"number by number (pointwise)","pointwise",W("circle",{cx:Wt+188+19,cy:n,r:9,class:"point key"})),o(Wt,r,"vector","vector",a(`M${Wt} ${r}h21`),W("path",{d:Mc.right(Wt+28,r),class:"tip"})),o(l,r,e.compact?"join":"join (concatenate)","joined",a(`M${l} ${r-6}h6q6 0 6 6h16M${l} ${r+6}h6q6 0 6 -6`)),o(c,r,"copy","copy",a(`M${c} ${r}h16q6 0 6 -6h6M${c+16} ${r}q6 0 6 6h6`))}function qi(e,t,{peepholes:s=""}={}){let n=t.linked,[r,o,a]=[254,424,258],[l,c,u,h,d,f]=[200,384,172,134,198,254];e.pipe(`M${r} ${a}V${ye}`,`M${o} ${ye}V${f}H${we}`),io(e,t,r),ji(e,n?[Ue,r,c]:[Ue,l,r,c],a+14),e.wire(`M${Ue} ${a}V${ye+24}`,"f"),e.box(Ue,a,"σ","f",34);let m=Ms(t.share),[p,w]=[Se(t.share),t.writer];n?ao(e,Ue,ye+38,r-48,u,"f"):(e.wire(`M${l} ${a}V${u}H${r-24}`,"i"),e.box(l,a,"σ","i",34)),e.flow(`M${r} ${a}V${u+24}`,be("g")),e.flow(`M${r} ${u-24}V${ye}`,pt),e.valve({x:r,y:u,runs:"up",letter:p,hue:w,gate:m,before:be("g"),after:pt,at:n?[-48,0]:void 0}),e.box(r,a,"tanh",null,52,"g"),e.wire(`M${c} ${a}V${d}H${o-24}`,"o"),e.box(c,a,"σ","o",34),e.flow(`M${o} ${ye}V${h}`,be("c")),e.flow(`M${o} ${h}V${d-24}`,y=>y.tanh_c),e.flow(`M${o} ${d+24}V${f}H${we}`,be("h")),e.valve({x:o,y:d,runs:"down",letter:"o",hue:"o",gate:be("o"),before:y=>y.tanh_c,after:be("h"),at:[c-o,0]}),e.box(o,h,"tanh",null,52,"h"),e.head(507,f);let x=r+20,g=e.compact?[115,157,198,238]:[114,s?157:162,199,241];e.label(x,g[0],()=>[`written ${t.writes}`,"written",t.writes],pt,{term:"written"}),e.label(x+11,g[1],()=>[`${t.called.write} ${p}`,t.called.write,p],m,{hue:w}),e.label(x,g[3],()=>["candidate g","candidate","g"],be("g"),{inset:11,row:e.compact?27:22,term:"g"}),e.label(o+31,118,()=>["","",""],y=>y.tanh_c,{size:18,term:"tanh"}),e.label(o+31,187,()=>["output o","output","o"],be("o"),{hue:"o"}),e.label(we,f+36,Ne(y=>[`hidden h${y.now}`,"hidden",`h${e.compact?"":y.now}`]),be("h"),{anchor:"end",size:25,term:"h"}),s&&ap(e,s,{row:a,inputX:l,outputX:c,tap:r+108,y:g[2]})}function ap(e,t,{row:s,inputX:n,outputX:r,tap:o,y:a}){let c={f:{from:18,path:`V${s}H${Ue-17}`,c:"old",place:[38,229,"start"]},i:{from:30,path:`V206H${n-27}V${s}H${n-17}`,c:"old",place:[38,177,"start"]},o:{from:o,path:`V${s}H${r-17}`,c:"now",place:[o-6,a,"end"]}};for(let u of t){let{from:h,path:d,c:f,place:[m,p,w]}=c[u];e.wire(`M${h} ${ye}${d}`,u,"peep"),e.add("marks",W("circle",{cx:h,cy:ye,r:4,class:"chip"})),e.label(m,p,Ne(x=>[`p·c${x[f]} to ${u}`,`to ${u}`,"p·c"]),x=>x.peep?.[u],{size:17,anchor:w,term:"peephole"})}}function lp(e,t,{reset:s="after"}={}){let[n,r,o,a,l]=[274,150,210,276,496],c=s==="after",[u,h,d]=c?[352,416,416]:[398,332,444];e.pipe(`M${n} ${o}V${ye}`,`M${l} ${ye}V134`,c?`M${h} ${o}H${n}`:`M${d} ${o}H${h}`),io(e,t,n),e.flow(`M${l} ${ye}V134`,be("h")),e.head(l,126,!0),e.wire(`M${Ue} ${a}V${ye+24}`,"z"),e.box(Ue,a,"σ","z",34),ao(e,Ue,ye+38,n-48,r,"z"),e.flow(`M${n} ${o}V${r+24}`,be("n")),e.flow(`M${n} ${r-24}V${ye}`,pt);let f=Ms(t.share);e.valve({x:n,y:r,runs:"up",letter:"1−z",hue:"z",gate:f,before:be("n"),after:pt,at:[-48,0]});let m=c?()=>Pi:void 0,p=c?g=>g.u:zt("h"),w=g=>g.passed??(g.mode==="mean"||g.blank?void 0:g.now.r*p(g));e.flow(`M${d} ${o}H${u+24}`,p,m),e.flow(`M${u-24} ${o}H${c?n:h}`,w,m),c||e.bus(`M${h} ${o}H${n}`),e.valve({x:u,y:o,runs:"left",letter:"r",hue:"r",gate:be("r"),before:p,after:w,at:[0,36],scale:m}),e.wire(`M${u} ${a}V${o+24}`,"r"),e.box(u,a,"σ","r",34),e.box(h,o,"W·h",null,44,"n"),e.box(n,o,"tanh",null,52,"n"),vc(e,[Ue,u],[n],[d],{both:a+14,word:o+14,hidden:o});let x=n+24;e.label(x,114,()=>[`written ${t.writes}`,"written",t.writes],pt,{term:"written"}),e.label(x+8,156,()=>["write 1−z","write","1−z"],f,{hue:"z"}),e.label(n-34,204,()=>["candidate n","candidate","n"],be("n"),{anchor:"end",term:"n"}),e.label(c?u+30:u+8,c?160:157,()=>["reset r","reset","r"],be("r"),{hue:"r",anchor:c?"start":"middle"}),e.label(we,157,Ne(g=>[`hidden h${g.now}`,"hidden",`h${e.compact?"":g.now}`]),be("h"),{anchor:"end",term:"h"}),e.label(d+9,240,Ne(g=>c?["recurrent u","past u","u"]:[`old h${g.old}`,"old h","h'"]),p,{size:17,term:"hidden state"}),e.label(u-20,243,Ne(g=>c?["r·u","r·u","r·u"]:[`r·h${g.old}`,"r·h","r·h"]),w,{size:16,anchor:"end",term:"reset gate"})}function cp(e,t){let[s,n,r,o,a]=[274,150,250,250,496];e.pipe(`M${s} ${r}V${ye}`,`M${a} ${ye}V134`),Ec(e,t,{write:s,writeY:n,row:r,gates:o,out:a}),e.box(s,r,"W·x",null,44,"n"),bc(e,[Ue,s],r+14)}function Ec(e,t,{write:s,writeY:n,row:r,gates:o,out:a}){let{share:l,writer:c,keeper:u,candidate:h}=t,d=Ms(l);io(e,t,s),e.wire(`M${Ue} ${o}V${ye+24}`,u),e.box(Ue,o,"σ",u,34),e.flow(`M${s} ${r}V${n+24}`,be(h)),e.flow(`M${s} ${n-24}V${ye}`,pt),e.valve({x:s,y:n,runs:"up",letter:Se(l),hue:c,gate:d,before:be(h),after:pt,at:[-48,0]}),t.linked?ao(e,Ue,ye+38,s-48,n,u):(e.wire(`M200 ${o}V${n}H${s-24}`,c),e.box(200,o,"σ",c,34));let f=s+24,m=Se(l);e.label(f,114,()=>[`written ${t.writes}`,"written",t.writes],pt,{term:"written"}),e.label(f+8,156,()=>[`${t.called.write} ${m}`,t.called.write,m],d,{hue:c}),e.label(s+34,r-46,()=>[`candidate ${h}`,"candidate",h],be(h),{term:h}),t.memory==="h"&&(e.flow(`M${a} ${ye}V134`,be("h")),e.head(a,126,!0),e.label(we,157,Ne(p=>[`hidden h${p.now}`,"hidden",`h${e.compact?"":p.now}`]),be("h"),{anchor:"end",term:"h"}))}function dp(e,t){if(!t.keep)return Ii(e,t,{mix:"h'",sums:!1});let[s,n,r,o]=[274,150,250,496];e.pipe(`M${s} ${r}V${ye}`,`M${o} ${ye}V134`),Ec(e,t,{write:s,writeY:n,row:r,gates:r,out:o});let a=[...t.others,t.output].filter(Boolean),l=a.map((c,u)=>424+u*Math.min(52,72/Math.max(1,a.length-1)));ji(e,[Ue,...t.linked?[]:[200],s,...l],r+14),e.box(s,r,t.squash(t.candidate)||"sum",null,48,t.candidate),a.forEach((c,u)=>{e.box(l[u],r,"σ",c,34),e.label(l[u],r-52,()=>[`${c}`,c,c],be(c),{hue:c,anchor:"middle"})}),t.memory==="c"&&(e.flow(`M${o} ${ye}V134`,be("c")),e.label(we,157,Ne(c=>[`hidden h${c.now}`,"hidden",`h${e.compact?"":c.now}`]),be("h"),{anchor:"end",term:"h"}))}function Ii(e,t,{mix:s="W·h",sums:n=!0}={}){let[r,o,a,l,c]=[196,130,252,356,262];e.add("walls",W("rect",{x:1,y:ye-16,width:we-2,height:32,rx:4,class:"ghost"})),e.words(we/2,ye+5,()=>"no memory belt: all of h is rewritten",{anchor:"middle",size:e.size(15,19)}),e.pipe(`M0 ${r}H${we}`,`M${a} ${c}V${r}`);let u=()=>Pi;e.flow(`M0 ${r}H${o}`,zt("h")),n&&(e.flow(`M${o} ${r}H${a}`,d=>d.ah,u),e.flow(`M${a} ${c}V${r}`,d=>d.ax,u),e.flow(`M${a} ${r}H${l}`,d=>d.a,u)),e.flow(`M${l} ${r}H${we}`,be("h")),e.box(o,r,s,null,48,"h"),e.box(a,c,"W·x",null,48,"h"),e.box(l,r,t.squash("h")||"=",null,52,"h"),e.sum(a,r),e.head(507,r),e.bus(`M60 ${Fe}H${a}V${c+14}`),Ws(e,Fe,Ne((d,{one:f})=>[`x${d.now}, this ${f}, and h${d.old} make the whole of h${d.now}`,`and h${d.old} make all of h${d.now}`,`and h${d.old}`]));let h=r-50;e.label(0,h,Ne(d=>[`old h${d.old}`,"old h",`old h${e.compact?"":d.old}`]),zt("h"),{size:25,term:"memory"}),n&&(e.label(o+26,h,()=>["from old h","from h","from h"],d=>d.ah,{size:23,term:"W·h"}),e.label(a+34,c-15,({one:d})=>[`${d} and bias`,"from x","from x"],d=>d.ax,{size:23,term:"W·x"}),e.label(a+18,h,()=>["sum a","sum","a"],d=>d.a,{size:23,term:"+"})),e.label(we,h,Ne(d=>[`new h${d.now}`,"new h",`h${e.compact?"":d.now}`]),be("h"),{anchor:"end",size:25,term:"h"})}var hp={lstm:qi,peephole:(e,t,{peepholes:s="ifo"})=>qi(e,t,{peepholes:s}),coupled:qi,gru:lp,mingru:cp,rnn:(e,t)=>Ii(e,t),indrnn:(e,t)=>Ii(e,t,{mix:"u·h"})},up=17,Tc=e=>Ri(e)!==null;function Es(e,t=null,s="flow"){let n=s==="book"?Ri(e):null,r={blank:!0,now:Object.fromEntries(e.gates.map(l=>[l,1])),prev:{},token:""},o=W("svg",{viewBox:`0 0 ${we} ${sr}`,width:"100%",role:"img"}),a;return{svg:o,least(){let{width:l,height:c}=o.getBoundingClientRect(),u=Math.min(l/we,c/sr);return u?Math.round(120/u+.5)/10:0},update(l={}){let c=l.now?l:{...r,...l},{least:u=0}=c,h=!!c.compact||u>up;(a?.compact!==h||a.least!==u)&&(a=new oo(h,t,u),n?Sc(a,n):(hp[e.name]??dp)(a,e,e.options),o.replaceChildren(a.root),o.setAttribute("role",a.layers.hands.childElementCount?"group":"img")),o.setAttribute("class",c.instant?"gs-still":""),a.update(c)}}}function Ts(e,{t,unit:s,mode:n}){let r=e.layers[e.layer].direction==="reverse"?t+1:t-1,o=n==="mean"?Array.from({length:e.H},(d,f)=>f):[s],a=d=>o.reduce((f,m)=>f+d(m),0)/o.length,{roles:l}=e,c=d=>f=>e.at(f,t,d),u={now:Object.fromEntries(e.signals.map(d=>[d,a(f=>e.at(d,t,f))])),prev:{h:a(d=>e.at("h",r,d))},kept:a(d=>l.kept(c(d))*e.at(e.memory,r,d)),written:a(d=>l.written(c(d))),before:r+1,t,unit:s,mode:n,H:e.H,token:e.shown[t],one:e.reads.one,first:r<0||r>=e.T,scale:e.reach(e.memory,n==="mean"?null:s)};e.memory==="c"&&(u.prev.c=a(d=>e.at("c",r,d)),u.tanh_c=a(d=>Math.tanh(e.at("c",t,d))));for(let d of["u","ax","ah"])e.signal(d)&&(u[d]=a(f=>e.at(d,t,f)));u.ax!==void 0&&(u.a=u.ax+u.ah);let[h]=l.others;h&&(u.passed=a(d=>e.at(h,t,d)*(e.signal("u")?e.at("u",t,d):e.at("h",r,d)))),u.peep={};for(let d of l.gates)e.signal(`peep.${d}`)&&(u.peep[d]=a(f=>e.at(`peep.${d}`,t,f)));return u}var Be=e=>({text:B(e,2,!0),cls:Me(e)?Le(e):void 0}),Di=(e,t,s=e)=>({text:`${e} = ${B(t)}`,cls:s}),Bi=e=>({text:e,cls:"b"}),Wi=(...e)=>e.flat(1/0).filter(Boolean).map(t=>t.text===void 0?{text:t}:t),co=(e,t=2)=>1-Me(e,t);function or(e){let t=Me(e);return t<.15?"shut":t<.35?"nearly shut":t<=.65?"half open":"open"}function Ac(e,t){let s=Math.round(100*e);return s<100?`${s}%`:t?"all":"almost all"}var Cc=(e,t)=>e.kept(s=>t.now[s]);function zc(e,t){let s=Cc(e,t),n=e.keepsAt?s:co(t.now[e.keeper]);return{word:e.called.keep,value:s,shown:Di(Se(e.keep),n,e.keeper)}}function Ui(e,t){let n=e.share!==e.writer?co(t.now[e.writer]):t.now[e.writer],r=e.others.flatMap(o=>[`, ${e.word(o)} `,Di(o,t.now[o])]);return{word:e.called.write,value:n,shown:[Di(Se(e.share),n,e.writer),...r]}}function mp(e,t){let{word:s,value:n,shown:r}=zc(e,t),o=t.prev[e.memory];if(t.first)return["starts with an empty memory"];if(!Me(o))return["has next to nothing in memory"];if(Me(n)>.65)return["keeps ",Ac(Me(n),n===1)," of its old memory ",Be(o)," (",r,")"];let a=[Ac(co(n),n===0)," of its old memory ",Be(o)];if(e.linked)return["drops ",a," (",r,")"];let l={shut:["shuts",""],"nearly shut":["nearly shuts",""],"half open":["has"," half open"]},[c,u]=l[or(n)];return[`${c} its ${s} gate${u} (`,r,"), so ",a," is dropped"]}var Nc=(e,t)=>Math.abs(Me(t-e))<=Math.min(.05,Math.abs(e)/5);function fp(e,t){let[s,n,r]=[t.prev[e.memory],t.now[e.memory],t.written].map(l=>Me(l)),o=Nc(s,n),a=[n===s?", so it stays at ":", so it stays near ",Be(n)];return t.first||!s?!r||n===r?[]:[", making ",Be(n)]:n?s*n<0?r*n>0?[" and flips it to ",Be(n)]:[", leaving ",Be(n)]:r?Me(Cc(e,t))<.35?Oc(e,t)?[", leaving ",Be(n)]:[n===s?" in its place, making again ":" in its place, making ",Be(n)]:o?a:r*s<0?[" against it, leaving ",Be(n)]:Math.abs(n)>Math.abs(s)?[" on top, making ",Be(n)]:[", leaving ",Be(n)]:o?a:[", leaving ",Be(n)]:[", leaving next to nothing"]}var Oc=(e,t)=>Math.abs(Me(t.written))<.1&&or(Ui(e,t).value).endsWith("shut");function pp(e,t){let{word:s,value:n,shown:r}=Ui(e,t),o=Oc(e,t)?"only ":"",a=Me(t.written)?[o,Be(t.written)]:"next to nothing";if(e.linked)return["it writes ",a," (",r,")"];let l=or(n);return l.endsWith("shut")?[`its ${s} gate is ${l} (`,r,") and writes ",a]:[`its ${l.replace("half open","half-open")} ${s} gate (`,r,") writes ",a]}function gp(e,t){let[s,n]=[Me(t.prev.h),Me(t.now.h)],r=Nc(s,n),o=s*n<0?"it flips to ":s===n?"it comes back to ":r?"it comes out near ":"it becomes ";if(t.first)return[`starts with no past: the ${t.one} sets it to `,Be(t.now.h)];let a=e.squash("h")?`, and after ${e.squash("h")} `:", and ",l=Number.isFinite(t.ax)&&Number.isFinite(t.ah)?[`the ${t.one} and the bias push `,Be(t.ax),", the old state ",Be(t.ah),a]:[`${t.one} and old state rewrite it, and `];return["has no gate to keep its old ",Be(t.prev.h),": ",l,o,Be(t.now.h)]}function Lc(e,t){let[s,n]=[e.prev[t],e.now[t]];return e.first?["starts at zero and becomes ",Be(n)]:Me(s)===Me(n)?["stays at ",Be(n)]:["goes from ",Be(s)," to ",Be(n)]}function wp(e,t){let s=Bi(`the ${t.H} units`);if(!e.keep)return[s," rewrite all of h: its mean ",Lc(t,"h")];let[n,r]=[zc(e,t),Ui(e,t)],o=e.linked?[" ",n.shown," of the old memory is kept and ",r.shown," of the candidate is written"]:[` the ${n.word} gates are ${or(n.value)} (`,n.shown,`) and the ${r.word} gates ${or(r.value)} (`,r.shown,")"];return["on average over ",s,...o,"; the mean memory ",Lc(t,e.memory)]}function vn(e,t){let s=["At ",Bi(`“${ge(t.token,24)}”`),", "];if(t.mode==="mean")return Wi(s,wp(e,t),".");let n=[Bi(`unit ${t.unit}`)," "];return e.keep?Wi(s,n,mp(e,t),"; ",pp(e,t),fp(e,t),"."):Wi(s,n,gp(e,t),".")}var ho=e=>e.map(({text:t,cls:s})=>s==="b"?i("b",{},t):s?i("span",{class:`n s-${s}`,"data-term":["pos","neg"].includes(s)?"blue and orange":s},t):t),xn=e=>e.map(({text:t})=>t).join(""),bp={tanh:Math.tanh,relu:e=>Math.max(0,e)};function vp(e,t){let[s]=/[^()]+/.exec(t.replace(/^mean /,""))??[""];if(/^from [xh]/.test(t))return t[5]==="x"?"W·x":"W·h";if(t.startsWith("mean ")&&t.includes("·"))return t.includes(e.candidate)?"written":"kept";let n=qt(s.replace("−","-").replace(/[\u2080-\u2089]+$/,""));return e.signals.includes(n)?n:s.replace("≈","=")||null}var Ds=e=>({symbol:"",value:e,op:!0}),Ut=(e,t,s,n,r)=>{let o=B(t,s);return{symbol:e,value:r&&Me(t,s)<0?`(${o})`:o,cls:n??(Me(t,s)?Le(t):void 0)}};function xp(e,t){let[s,n]=[Rt(t.before??t.t),Rt(t.t+1)];if(!e.keep){let g=t.mode==="mean"?`mean h${n}`:`h${n}`,y=Number.isFinite(t.ax)&&Number.isFinite(t.ah),$=e.squash("h"),S=bp[$];return t.mode==="mean"||!S||!(y||Number.isFinite(t.a))?{symbol:g,result:t.now.h}:{symbol:g,result:t.now.h,from:M=>S(y?M(t.ax)+M(t.ah):M(t.a)),terms:M=>[Ds(`${$}(`),...y?[Ut(`from x${n}`,t.ax,M),Ds("+"),Ut(`from h${s}`,t.ah,M,void 0,!0)]:[Ut("a",t.a,M)],Ds(")")]}}let{memory:r,candidate:o,keep:a,share:l}=e,c=`${r}${s}`,[u,h]=[t.prev[r],t.now[r]],d=g=>g===qt(g)?g:`(${Se(g)})`,f=(g,y)=>{let $=t.now[qt(g)];return g===qt(g)?$:co($,y)},m=g=>[Ut(d(a),f(a,g),g,e.keeper),Ds("·"),Ut(c,u,g,void 0,!0)],p=g=>[Ut(d(l),f(l,g),g,e.writer),Ds("·"),Ut(o,t.now[o],g,void 0,!0)],w=(g,y)=>g(f(a,y))*g(u)+g(f(l,y))*g(t.now[o]);t.mode==="mean"&&(m=g=>[Ut(`mean ${d(a)}·${c}`,t.kept,g,void 0,!0)],p=g=>[Ut(`mean ${d(l)}·${o}`,t.written,g,void 0,!0)],w=g=>g(t.kept)+g(t.written));let x=e.keepsFirst?[m,p]:[p,m];return{symbol:`${t.mode==="mean"?"mean ":""}${r}${n}`,result:h,from:w,terms:g=>[...x[0](g),Ds("+"),...x[1](g)]}}function uo(e,t){return yp(e,t).map(s=>({...s,means:vp(e,s.symbol||s.value)}))}function yp(e,t){let{symbol:s,result:n,from:r,terms:o}=xp(e,t);if(!o)return[Ut(s,n,2)];let a=c=>Me(r(u=>Me(u,c),c),c)===Me(n,c),l=a(2)?2:3;return[Ut(s,n,l),Ds(a(l)?"=":"≈"),...o(l)]}var kp=3.5,$p=2.3,Mp=.5,Sp=3,Ep=.02,Pc=e=>!!e?.probes?.length;function ir(e,t,s,n=""){let r=t.answers.length;return e.array(`${n}probe.${t.name}`).subarray(s*r,(s+1)*r)}var jc=(e,t,s="")=>e.kept(`${s}likeliest ${t.name}`,()=>Array.from({length:e.T},(n,r)=>{let o=ir(e,t,r,s);return o.reduce((a,l,c)=>l>o[a]?c:a,0)}));function Gi(e,t=null){if(!Pc(e))return null;let s=e.probes.find(({name:r})=>r===t);if(s)return s;let n=({name:r,answers:{length:o}})=>e.array(`probe.${r}`).reduce((a,l,c)=>a+(c%o?l:0),0);return e.probes.reduce((r,o)=>n(o)>n(r)?o:r)}var Tp=(e,t)=>e.kept(`told ${t.name}`,()=>{let s=jc(e,t),n=t.answers.map(()=>0);for(let r=0;r<e.T;r++)ir(e,t,r).forEach((o,a)=>n[a]+=o);return[...new Set(s)].filter(r=>r>0).sort((r,o)=>n[o]-n[r]).slice(0,2).sort((r,o)=>s.indexOf(r)-s.indexOf(o))}),Yi=(e,t,s)=>!!(s.beside&&e.arrays[`beside.probe.${t.name}`]),Hc=(e,t)=>{let s=Gi(e,t.probe);return s?kp+(Yi(e,s,t)?$p:0):0};function Vi(e,t,s,n=""){return[...ir(e,t,s,n)].map((r,o)=>[t.answers[o],r]).sort((r,o)=>o[1]-r[1]).filter(([,r],o)=>o===0||r>=Ep).slice(0,Sp)}function Fc(e){let t=i("span",{class:"label","data-term":"probe"},"memory says"),s=i("div",{class:"probed","aria-hidden":"true"}),n=i("select",{"aria-label":"What the memory is asked for"}),r=i("span",{class:"reads",role:"status"}),o=i("small"),a=i("p",{},n,r," ",o),l=i("div",{class:"probed beside","aria-hidden":"true"}),c=i("div",{class:"memoryrow"},s,l,a),u=[],h="";c.addEventListener("click",({target:p})=>{let w=p.closest(".bar");w&&e.go(Number(w.dataset.step))}),n.addEventListener("change",()=>{e.set({probe:n.value}),e.root.focus({preventScroll:!0})});function d(){let{P:p,S:w}=e,x=Gi(p,w.probe);if(c.hidden=x===null,u=[],!x)return;let g=p.probes.map(({name:S})=>S).join();g!==h&&n.replaceChildren(...p.probes.map(({name:S,title:M})=>i("option",{value:S},M))),h=g,n.value=x.name,n.hidden=p.probes.length<2;let y=Tp(e.A??p,x);if(l.hidden=!Yi(p,x,w),f(s,t,x,y),l.hidden)return;let $=i("span",{class:"label"},e.setup.cells[p.beside.cell]);f(l,$,x,y,"beside.")}function f(p,w,x,g,y=""){let{P:$,G:S}=e,M=jc($,x,y),N=[],k=M.map((b,v)=>b&&ir($,x,v,y)[b]>=Mp?x.answers[b]:""),C=$.kept(`brief ${x.name}`,()=>Un([...x.answers,""])),A=mi(k,S.a,S.end).filter(({label:b})=>b).map(b=>fi(b,C,e));for(let b=S.a;b<S.end;b++){let v=ir($,x,b,y),E=g.map(T=>v[T]),P=Math.max(0,1-v[0]-E.reduce((T,O)=>T+O,0)),L=[...E,P].map((T,O)=>{let H=i("i",{class:O<g.length?`A${O}`:"rest"});return H.style.height=`${100*T}%`,H}),z=i("span",{class:"bar"},...L.reverse());z.dataset.step=b,z.title=`step ${b+1}, ${$.shown[b]}: ${Vi($,x,b,y).map(([T,O])=>`${T} ${an(O)}`).join(", ")}`,z.style.cssText=`left:${S.x(b)+1}px;width:${S.cw-2}px`,N.push(z)}p.replaceChildren(w,...A,...N),u.push({columns:N,current:null})}function m(){let{P:p,S:w,G:x}=e,g=Gi(p,w.probe);if(!g)return;for(let k of u)k.columns[k.current]?.classList.remove("cur"),k.current=x.sees(w.t)?w.t-x.a:null,k.columns[k.current]?.classList.add("cur");let y=k=>Vi(k,g,w.t).map(([C,A])=>`${C} ${an(A)}`).join(", "),$=e.A&&e.A!==p&&w.t<e.A.T&&Pc(e.A)?y(e.A):"",S=Yi(p,g,w)?Vi(p,g,w.t,"beside.").map(([k,C])=>`${k} ${an(C)}`):[];ie(r,[n.hidden?`${g.title}: `:"",y(p),$&&$!==y(p)?`, was ${$}`:"",S.length?`; ${e.setup.cells[p.beside.cell]}: ${S.join(", ")}`:""].join(""));let M=e.weights==="initial"?"":`, untrained ${pe(g.before)}`,N=re("probe","linear probe");for(let k of[N,t])k.dataset.act=`Here it reads all ${p.H} units together: what unit ${w.unit} alone has dropped, others may still hold.`;o.replaceChildren("by a ",N,` of all ${p.H} units, not one: ${pe(g.score)} right in tests${M}`),o.title=`Of ${g.n.toLocaleString("en")} steps of test texts. Who always says what is commonest is right at ${pe(g.commonest)}. The network never sees this row.`}return{el:c,draw(p){p("picture","size","view","probe","beside")&&d(),p("step","unit","picture","size","view","probe","beside")&&m()}}}var Ap=4096,ar=new Map,Ki=null;function mo(e,t,s){let n=`${t} ${s} ${e}`;return ar.has(n)||(ar.size>=Ap&&ar.clear(),Ki??=document.createElement("canvas").getContext("2d"),Ki.font=`${t} 100px ${s}`,ar.set(n,Ki.measureText(e).width)),ar.get(n)/100}var As=(e,t,s,n,r)=>Math.min(s,t/mo(e,n,r));function _c(e,t,s,n,r){let o=e.length,a=()=>o<e.length?`${e.slice(0,o)}…`:e;for(;o>1&&mo(a(),n,r)*s>t;)o-=1;return a()}function Ls(e){let t=i("div",{class:"ribbon",role:"group","aria-label":"Tokens"}),s=i("div",{class:"foot","aria-hidden":"true"}),n=i("input",{type:"range",class:"scrub",min:"0",step:"1","aria-label":"Step"}),r=i("div",{class:"track"}),o=i("i"),a=i("b");r.append(o,a);let l=fl(e),c=Fc(e),u=i("div",{class:"words","data-picture":"The sentence"},t,l.el,c.el,s,i("div",{class:"scrubber"},r,n));n.addEventListener("input",()=>e.go(Number(n.value)));let h=[],d=[],f=null,m=null;t.addEventListener("click",y=>{let $=y.target.closest("button");$&&e.go(Number($.dataset.step))});let p=null;u.addEventListener("wheel",y=>{let $=Math.sign(y.deltaX||(y.shiftKey?y.deltaY:0));$&&(y.preventDefault(),e.scroll(e.S.view.a+$))},{passive:!1}),u.addEventListener("pointerdown",y=>{y.pointerType==="touch"&&y.target!==n&&(p={x:y.clientX,a:e.S.view.a})}),u.addEventListener("pointermove",y=>{p&&e.scroll(Math.round(p.a-(y.clientX-p.x)/e.G.cw))});for(let y of["pointerup","pointercancel","pointerleave"])u.addEventListener(y,()=>p=null);e.scroll=y=>{let $=e.S.view.n;y=Math.max(0,Math.min(e.P.T-$,y)),y!==e.S.view.a&&e.set({view:{a:y,n:$}})};function w(){let{P:y,G:$,S,rem:M,fine:N}=e,k=y.mean(S.focus),C=e.full(S.focus),A=L=>B(k[L],2).replace(/^(\u2212?)0\./,"$1."),b=0;for(let L=$.a;L<$.end;L++)b=Math.max(b,A(L).length);let v=$.cw>=Math.max(2.25,.61*b)*N,E=JSON.stringify([y.tokens,y.unknown,$.a,$.n,$.width,M,S.focus,e.font]);if(E===m){for(let L=$.a;L<$.end;L++){let z=e.palette.of(S.focus,k[L],C),{style:T,dataset:O}=h[L-$.a],H=`background:${dt(z)};color:${Tt(z)}`;L-$.a===f?O.style=O.style.replace(/background:[^;]*;\s*color:[^;]*/,H):Object.assign(T,{background:dt(z),color:Tt(z)}),ie(d[L-$.a],v?A(L):"")}return}m=E;let P=i("span",{class:"label","data-term":"mean over units"},"mean ",i("i",{class:`s-${S.focus}`},S.focus));s.replaceChildren(P),h=[],d=[],f=null;for(let L=$.a;L<$.end;L++){let z=y.shown[L],T=e.palette.of(S.focus,k[L],C),[O,H]=[y.within(L)?0:1,y.within(L+1)?0:1],_=i("button",{type:"button",class:"tok",tabindex:"-1"});_.classList.toggle("within",!O),_.classList.toggle("goes-on",!H),_.dataset.step=L,$.cw>=1.1*M&&_.append(z),_.title=y.unknown[L]?`“${z}” ${on(y)}`:`step ${L+1}: ${z}`,_.classList.toggle("unknown",y.unknown[L]);let R=As(z,$.cw-5,.94*M,500,e.font);_.style.cssText=`left:${$.x(L)+O}px;width:${$.cw-O-H}px;background:${dt(T)};color:${Tt(T)};font-size:${Math.max(R,N)}px`,_.classList.toggle("clipped",R<N*($.cw-5)/($.cw-1)),h.push(_);let F=i("span",{class:"m"});v&&F.append(A(L)),F.style.cssText=`left:${$.x(L)}px;width:${$.cw}px`,d.push(F)}t.replaceChildren(...h),s.append(...d),x()}function x(){let{P:y,G:$,rem:S}=e,M=.75*S,N=$.n===y.T,k=N?$.centre(0):$.gutter+M/2,C=N?$.centre(y.T-1):$.width-M/2;n.max=String(y.T-1),n.disabled=y.T===1,n.style.cssText=`left:${k-M/2}px;width:${C-k+M}px`,r.style.cssText=`left:${k}px;width:${C-k}px`,o.style.display=N?"none":"",o.style.left=`${100*$.a/y.T}%`,o.style.width=`${100*$.n/y.T}%`}function g(){let{P:y,S:$,G:S,rem:M,fine:N}=e;if(f!==null&&h[f]&&(h[f].classList.remove("cur"),h[f].removeAttribute("aria-current"),h[f].style.cssText=h[f].dataset.style,h[f].tabIndex=-1,d[f].classList.remove("cur")),f=S.sees($.t)?$.t-S.a:null,f!==null){let k=h[f],C=y.shown[$.t];k.dataset.style=k.style.cssText,k.classList.add("cur"),k.setAttribute("aria-current","step"),k.tabIndex=0;let A=Math.max(As(C,S.cw-4,1.06*M,700,e.font),N);k.style.cssText=`left:${S.x($.t)}px;width:${S.cw}px;font-size:${A}px`,d[f].classList.add("cur")}n.value=String($.t),n.setAttribute("aria-valuetext",`step ${$.t+1} of ${y.T}: ${y.shown[$.t]}`),a.style.width=`${y.T>1?100*$.t/(y.T-1):0}%`}return{el:u,draw(y){y("picture","size","theme","view","focus")&&w(),y("step","picture","size","view")&&g(),l.draw(y),c.draw(y)}}}var Lp=86,wt=9.5,Cp=13;function zp(e,t,s,n){let r=Math.min(1,Math.max(0,e))*Cp/2,o=Math.min(s,2*r),a=(l,c)=>W("rect",{x:-wt,width:2*wt,y:l,height:Math.max(0,c),class:"jaw"});return[W("clipPath",{id:t},W("circle",{r:wt})),W("circle",{r:wt+2,class:"halo"}),W("circle",{r:wt,class:"open"}),W("g",{"clip-path":`url(#${t})`},W("rect",{x:-wt,width:2*wt,y:-o/2,height:o,class:`flow ${n}`}),r<.6?a(-wt,2*wt):[a(-wt,wt-r),a(r,wt-r)]),W("circle",{r:wt,class:"rim"})]}var Rc=(e,t)=>Math.max(6,Math.abs(e)/(t||1)*Lp),Np=(e,t,s,n,r=!1,o="forget")=>n?`${e}: it holds ${B(t)}${s===null?"":`, its ${o} gate is ${r?"held at ":""}${B(s)}`}`:`${e}, not read yet`,fo=(e,t)=>i("button",{class:"wd",type:"button","data-k":t},i("span",{class:"t"},e),i("span",{class:"p"},i("span",{class:"q"}),W("svg",{class:"v",viewBox:"-12 -12 24 24","aria-hidden":"true"})));function po(e,t){return e.addEventListener("click",({target:s})=>{let n=s.closest(".wd");n&&!n.disabled&&t(Number(n.dataset.k))}),function({words:n,run:{c:r,f:o},most:a,t:l,read:c,held:u=null,gate:h="forget"}){e.classList.toggle("held",u!==null);for(let d of e.querySelectorAll(".wd")){let f=Number(d.dataset.k),m=f<=c,[p,w]=[d.querySelector(".q"),d.querySelector(".v")];d.disabled=!m,d.tabIndex=f===Math.max(0,l)?0:-1,d.classList.toggle("todo",!m),d.classList.toggle("here",f===l),f===l?d.setAttribute("aria-current","step"):d.removeAttribute("aria-current");let x=u!==null&&f>=u[0]&&f<u[1];if(d.setAttribute("aria-label",Np(n[f],r[f],o?.[f]??null,m,x,h)),p.style.height=m?`${Rc(r[f],a)}%`:"0",p.className=`q ${Le(r[f])}`,w.replaceChildren(),!m||!f||!o)continue;let g=Rc(r[f-1],a)/100*21.8,y=Le(r[f-1]);w.append(W("rect",{x:-10,y:-10,width:9.5,height:20,class:"bore"}),W("rect",{x:-10.5,y:-g/2,width:10.5,height:g,class:`flow ${y}`}),...zp(o[f],`v${f}`,g,y))}}}var Op=(e,t,s)=>e[(e.indexOf(t)+s+e.length)%e.length],Pp=(e,t)=>/^\d+$/.test(e.trim())&&Number(e)<t?Number(e):null;function yn(e){let t=(a,l,c)=>{let u=i("button",{type:"button",tabindex:"-1","aria-label":l},a);return u.addEventListener("click",()=>e.pick(Op(e.order,e.S.unit,c))),u},s=t("◂","Unit above (up arrow)",-1),n=t("▸","Unit below (down arrow)",1),r=i("input",{type:"number",class:"unitno",min:0,step:1,inputmode:"numeric","aria-label":"Unit",title:"Type a unit’s number"}),o=i("span",{class:"row means","data-term":"similarity order"});return r.addEventListener("input",()=>{let a=Pp(r.value,e.P.H);a!==null&&e.pick(a)}),r.addEventListener("blur",()=>r.value=e.S.unit),r.addEventListener("keydown",a=>a.key==="Enter"&&e.root.focus({preventScroll:!0})),{row:o,els:[s,r,n],draw(){let{P:a,S:l,order:c}=e;r.getRootNode().activeElement!==r&&(r.value=l.unit),r.max=a.H-1;let u=c.indexOf(l.unit)+1,h=`Row ${u} of ${a.H}, rows by ${Ci[l.sort]}.`;ie(o,`row ${u} by ${nc[l.sort]}`),o.dataset.act=`${h} The arrows ↑ and ↓ go along the rows.`,s.title=`${h} The row above (↑).`,n.title=`${h} The row below (↓).`}}}var qc=[1.36,1.2,1.05],jp=[1.6,1.45,1.3,1.15,1],Hp=2.6,Fp=2.1,_p=.7,Rp=22,qp=.4,Ip=.01,Wp=250;function Dp(e,t,s,n){let r=e.length,o=u=>{let h=u;for(let d=e[u];d<=t&&h<r;d+=e[h])h+=1;return Math.max(h,u+1)},a=(u,h)=>{let d=u;for(let f=e[u-1];f<=h&&d>0;f+=e[d-1])d-=1;return Math.min(d,u-1)},l=a(r,t),c=o(s);return(n<s+ +(s>0)||n>=c-+(c<r))&&(s=Math.max(0,Math.min(n-1,a(n+1,qp*t)))),s=Math.min(s,l),o(s)<=n&&(s=n),{a:s,end:o(s)}}function Ic(e,t){let s=i("section",{class:"present",role:"main","aria-label":"For a projector"});s.hidden=!0;let n=i("h1",{class:"unseen"},"For a projector"),r=i("div",{class:"strip",role:"group","aria-label":"The words; under each what the unit holds after it"}),o=po(r,_=>e.go(_)),a=i("p",{class:"tells","aria-live":"polite"}),l=i("small"),c=i("div",{class:"big"}),u=i("div",{class:"others"}),h=i("div",{class:"given"},l,c,u),d=i("div",{class:"shows"}),f=yn(e),m=i("span",{class:"whose"}),p=i("button",{type:"button",class:"btn",title:"The answer waits at every step until it is asked for"},"Ask first ",i("kbd",{},"a")),w=i("button",{type:"button",class:"btn"},"Leave ",i("kbd",{},"Esc")),x=i("div",{class:"floor"},i("span",{class:"one"},"unit",...f.els,m),i("span",{class:"sp"}),p,w),g=i("div",{class:"told"},a,h),y=St(e);p.addEventListener("click",()=>E.a()),w.addEventListener("click",()=>E.Escape());let $=null,S=null,M=null,N=null,k=0,C=0,A=new ResizeObserver(()=>!s.hidden&&e.P&&T());e.model.on("remove",()=>A.disconnect());let b=()=>e.S.answer==="asked"&&$!==e.S.t;function v(_){$=_,H()}let E={Escape:()=>e.set({present:!1}),PageUp:()=>e.walk(-1),PageDown:()=>e.walk(1),a:()=>e.set({answer:e.S.answer==="asked"?"shown":"asked"}),b:()=>{e.S.answer==="asked"?v(b()?e.S.t:null):e.set({answer:"asked"})}};function P(){let _=e.S.present;if(_!==!s.hidden){s.hidden=!_,e.root.classList.toggle("presenting",_);for(let R of e.covered)R.inert=_;_?(S=t.el.parentNode,x.prepend(t.el),s.replaceChildren(n,r,g,d,y.el,x),A.observe(s)):(S.prepend(t.el),s.replaceChildren(),A.disconnect()),$=null,e.root.focus({preventScroll:!0})}}let L=()=>parseFloat(getComputedStyle(s).fontSize);function z(){let{P:_,S:R}=e,F=L(),j=r.clientWidth,q=_.shown.map(te=>ge(te,Rp)),D=te=>q.map(V=>Math.max(Fp*F,(mo(V,650,e.font)+_p)*te*F)),I=qc.find(te=>D(te).reduce((V,K)=>V+K,0)<=j)??qc[0],U=Dp(D(I),j,k,R.t);k=U.a,r.style.setProperty("--size",`${I*F}px`);let G=[...r.children].map(te=>te.dataset.word),Y=q.slice(U.a,U.end);(r.firstChild?.dataset.k!==String(U.a)||G.length!==Y.length||Y.some((te,V)=>te!==G[V]))&&r.replaceChildren(...Y.map((te,V)=>{let K=fo(te,U.a+V);return K.dataset.word=te,K.classList.toggle("unknown",_.unknown[U.a+V]),K})),r.classList.toggle("from",U.a>0),r.classList.toggle("on",U.end<_.T);let X=R.mode==="mean",Q=te=>X?_.mean(te):_.column(te,R.unit),ae=_.keeper&&_.layers[_.layer].direction!=="reverse";o({words:_.shown,run:{c:Q(_.memory),f:ae?Q(_.keeper).map(te=>_.roles.kept(()=>te)):null},most:_.reach(_.memory,X?null:R.unit),t:R.t,read:_.T-1,gate:_.roles.called.keep})}function T(){z();let _=L();for(let F of jp)if(a.style.fontSize=`${F*_}px`,a.scrollHeight<=a.clientHeight+1)break;let R=c.textContent;c.style.fontSize=`${As(R,.97*h.clientWidth,Hp*_,720,e.font)}px`}function O(){let{P:_,S:R}=e,{kind:F,title:j}=_.answers,q=F==="value",D=([X,Q])=>[fe(X),q?B(Q,3):pe(Q)],{remark:I}=e.setup.tasks[e.entry?.task]??{};if(ie(l,j[0].toUpperCase()+j.slice(1)+(I?`. ${I}`:"")),h.classList.toggle("waits",b()),b()){let X=i("button",{type:"button",class:"slot","aria-label":"Show the answer (b)"},"?");X.addEventListener("click",()=>v(R.t)),c.replaceChildren(X),u.replaceChildren();return}let[U,...G]=_.top(R.t),[Y,se]=D(U);c.replaceChildren(...q&&!G.length?[]:[i("b",{},Y)," "],i("span",{},se)),u.replaceChildren(...G.filter(([,X])=>q||X>=Ip).slice(0,2).map(X=>i("span",{},D(X).join(" "))))}function H(_=(...R)=>!0){let{P:R,S:F,setup:j}=e;if(_("notice","present")&&(y.draw(()=>!0),T()),_("play")&&a.setAttribute("aria-live",F.playing?"off":"polite"),!_("present","answer","picture","size","theme","unit","step","look"))return;_("step","picture")&&$!==F.t&&($=null);let q=performance.now()-C<Wp;_("step")&&(C=performance.now());let D={...Ts(R,F),compact:!0,instant:q||_("present","picture","size","unit","theme")},I=R.cell+JSON.stringify(R.options)+F.look;I!==N&&(N=I,M=Es(R.roles,null,F.look),d.replaceChildren(M.svg)),M.update(D);let U=vn(R.roles,D);a.replaceChildren(...ho(U)),M.svg.setAttribute("aria-label",`The ${j.cells[R.cell]} cell at this step. ${xn(U)}`),f.draw();let G=R.layers.length>1?`, layer ${R.layers[R.layer].level+1}`:"";ie(m,`of ${R.H}${F.mode==="mean"?": the mean":""}, ${j.cells[R.cell]}${G}`),p.setAttribute("aria-pressed",String(F.answer==="asked")),O(),T()}return{el:s,arrange:P,moves:E,draw:H}}var mt=class{constructor(t){this.send=t,this.held=!1,this.seq=0,this.latest=new Map,this.busy=new Set}asked(t,s){return this.latest.get(t)?.key===s}waiting(t){return this.busy.has(t)?this.latest.get(t).request:void 0}ask(t,s,{key:n=null,both:r=!1,once:o=!1}={}){let a=this.latest.get(t),l=this.seq+1,c=r&&this.busy.has(t)?a.from:l;this.latest.set(t,{key:n,request:s,once:o,from:l,first:c,last:l}),this.busy.add(t),this.held?this.seq=l:this.hand(t)}hand(t){let s=this.latest.get(t);s.last=++this.seq,s.handed=!0,this.send({...s.request,want:t,seq:s.last})}hold(){this.held=!0}resume(){this.held=!1;for(let t of[...this.busy]){let{once:s,handed:n}=this.latest.get(t);s&&n?this.busy.delete(t):this.hand(t)}}count(t){if(!this.busy.has(t))return 0;let{first:s,from:n}=this.latest.get(t);return s<n?2:1}take({want:t,seq:s}){let n=this.latest.get(t);return!n||!this.busy.has(t)||s<n.first||s>n.last?null:(n.first=n.from,s>=n.from&&this.busy.delete(t),n)}opened({want:t,seq:s}){let n={key:null,from:s};return this.latest.set(t,n),n}forget(t){let s=this.latest.get(t);s&&(s.key=null)}stop(){this.busy.clear()}};var Bs={auc:{title:"AUC",chance:.5},spearman:{title:"Spearman",chance:0}},cs=e=>e<1&&e>=.9995?">0.999":B(e,3);function Xi({probe:e,before:t,spread:s,units:n}){let r=n.map(([o,a,l,,c],u)=>({unit:o,signal:a,sign:l,score:c,...u?{}:{spread:s}}));return[{of:"probe",score:e},{of:"before",score:t.unit,spread:t.spread},...r]}function Wc(e){let{chance:t}=Bs[e.kind],s=Math.min(t-.15*(1-t),...Xi(e).flatMap(({score:n,spread:r})=>[n,...r??[]]));return n=>(n-s)/(1-s)}var Ji=(e,t,s)=>`${t} ${(e==="auc"?["low","high"]:["falls","rises"])[+(s>0)]}`,go=(e,[t,s])=>`${cs(e)} (${cs(t)} to ${cs(s)})`,lr=({spread:e,before:t})=>e[0]>t.spread[1];function Dc(e,t){let{kind:s,probe:n,before:r,spread:o,units:a,share:l}=e,[[c,u,,,h]]=a,{title:d}=Bs[s],f=lr(e)?"clearly better than":o[1]<r.spread[0]?"clearly worse than":"not clearly better than",m=`Unit ${c} alone tells it best, by its ${u}: ${d} ${go(h,o)}${s==="auc"?", where 0.5 is a coin toss":""}. That is ${f} before training, where the best unit reaches ${go(r.unit,r.spread)}. A linear probe, which reads all ${t} units, reaches ${cs(n)}, before training ${cs(r.probe)}.`;return l===void 0?m:`${m} It is true at ${pe(l)} of the test steps where it can be asked.`}function Bc(e){return e?.features.find(lr)?.units[0].slice(0,2)??null}function Uc({features:e,units:t},s){let{follows:n}=t[s];if(!n)return null;let[r,o,a,l]=n,c=e.find(h=>h.name===r),u=Ji(c.kind,o,a);return{name:r,title:c.title,how:`${u}, ${Bs[c.kind].title} ${cs(l)}`}}function wo(e,t,s=Number.POSITIVE_INFINITY){let[n,r,o]=e.shows??[],[a,l,c]=e.follows[t]??[],u=[n===t&&`shows this in ${r} of ${o} other ${e.reads.kind==="words"?"sentences":"texts"} like it`,a&&`on test texts tells best: ${a} (${Bs[l].title} ${cs(c)})`].filter(Boolean);return[u.join("; "),...u].find(h=>h.length<=s)??""}function bt(e){let t=Math.abs(e);return`${e<0?"at least ":""}${t.toLocaleString("en")} ${t===1?"step":"steps"}`}var bo=(e,t)=>Math.abs(e)-Math.abs(t)||+(e<0)-+(t<0),kn=({one:e,many:t})=>`half of what a ${e} writes into the unit is gone after so many steps, the median over the ${t}`;var vo=`.pick {
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
`;var xo=`/* The sentence over its pipe: how large its letters are, its pipe, its valves, and a word at least. */
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
`;var Zi={first:"M2 2h2v12H2zM14 2v12L5 8z",back:"M12.5 2v12L3.5 8z",play:"M4 2v12l9-6z",pause:"M3.5 2h3v12h-3zM9.500 2h3v12h-3z",forward:"M3.5 2v12l9-6z",last:"M12 2h2v12h-2zM2 2v12l9-6z"},Qi=[.5,1,2,4],Vp=900;function yo(e){let t=null,s={},n=(m,p,w)=>{s[m]=W("path",{d:Zi[m]});let x=i("button",{type:"button",class:`tb ${m}`,"aria-label":p,title:p},W("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},s[m]));return x.addEventListener("click",w),x},r=n("play","Play (space)",()=>e.set({playing:!e.S.playing})),o=i("button",{type:"button",class:"bare speed",title:"Speed"},"1×");o.addEventListener("click",()=>{e.set({speed:Qi[(Qi.indexOf(e.S.speed)+1)%Qi.length]})});let a=i("button",{type:"button",class:"bare by"});a.addEventListener("click",()=>e.set({by:e.S.by==="word"?"piece":"word"}));let l=i("b"),c=i("small"),u=i("span",{class:"keys wide","aria-hidden":"true"},...["←","→","space"].map(m=>i("kbd",{},m))),h=i("div",{class:"transport",role:"group","aria-label":"Steps"},n("first","First step (Home)",()=>e.go(0)),n("back","Back one step (left arrow)",()=>e.walk(-1)),r,n("forward","Forward one step (right arrow)",()=>e.walk(1)),n("last","Last step (End)",()=>e.go(e.P.T-1)),o,a,i("span",{class:"where"},i("span",{class:"roomy"},"step "),l,c),u);function d(){e.S.t>=e.P.T-1?e.set({playing:!1}):e.walk(1)}function f(){clearInterval(t);let{playing:m}=e.S;m&&(t=setInterval(d,Vp/e.S.speed)),s.play.setAttribute("d",m?Zi.pause:Zi.play);let p=m?"Pause (space)":"Play (space)";r.title=p,r.setAttribute("aria-label",p),o.textContent=`${e.S.speed===.5?"½":e.S.speed}×`,o.setAttribute("aria-label",`Speed ${e.S.speed} times`)}return{el:h,draw(m){m("play")&&(e.S.playing&&e.S.t>=e.P.T-1&&e.go(0),f()),m("picture")&&e.S.playing&&e.P.T===1&&e.set({playing:!1}),a.hidden=!e.P.word.length,a.textContent=`by ${e.S.by==="word"?"word":"piece"}`,a.title=e.S.by==="word"?"Go piece by piece":"Go word by word",l.textContent=e.S.t+1,c.textContent=` / ${e.P.T}`}}}var Vc=`/* a box of the cell opened: its equations stand where the answers did, its sum where the text was */
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
`;var Yp=8,ea=(e,t)=>[...js(e)].some(s=>s.op===t),Kp=e=>e.op==="call"?{by:e.text,sum:e.parts[0]}:{by:"",sum:e};function ko(e,t=1,s=[]){let[n,r]=e.parts;if(e.op==="+"||e.op==="-")return[...ko(n,t,s),...ko(r,e.op==="-"?-t:t,s)];if(e.op==="*"&&ea(n,"matrix")!==ea(r,"matrix")){let[o,a]=ea(n,"matrix")?[r,n]:[n,r];return ko(a,t,[...s,o])}return[{node:e,sign:t,scales:s}]}var Xp=(e,t)=>typeof e=="number"?e:e[t];function Gc(e,t,s,n=ln){let r=vl(e,t,n),{by:o,sum:a}=Kp(e),l=d=>Xp(r.get(d),s),c=ko(a).map(({node:d,sign:f,scales:m})=>{let p=m.reduce((S,M)=>S*l(M),f),w={node:d,scales:m,scale:p,adds:p*l(d)};if(d.op!=="matrix")return w;let{data:x,shape:g}=t[d.text],y=x.subarray(s*g[1],(s+1)*g[1]),$=r.get(d.parts[0]);return{...w,row:y,vector:$,products:Float64Array.from(y,(S,M)=>p*S*$[M])}}),u=new Map,h=d=>{if(u.set(d,l(d)),d.op!=="matrix")for(let f of d.parts)h(f)};return h(e),{by:o,terms:c,numbers:u,sum:l(a),value:l(e),sums:r.get(a),values:r.get(e),curve:o?n[o]:null}}function ta({products:e,adds:t},s){if(!e)return[{k:null,others:0,adds:t}];let n=[...e.keys()].sort((c,u)=>Math.abs(e[u])-Math.abs(e[c])),r=e.length<=s+1?e.length:s,o=n.slice(0,r).map(c=>({k:c,others:0,adds:e[c]})),a=n.slice(r),l=a.reduce((c,u)=>c+e[u],0);return a.length?[...o,{k:null,others:a.length,adds:l}]:o}function Yc(e){let t=0;return e.map(s=>{let n=t;return t+=s,[n,t]})}function Kc(e,t){let s=Math.max(0,...e.flat().map(Math.abs));return Math.max(t?Yp:1,Math.ceil(s+.02*s))}function sa(e,t){for(let s of[2,3]){let n=r=>Math.round(r*10**s);if(e.reduce((r,o)=>r+n(o),0)===n(t))return{digits:s,exact:!0}}return{digits:2,exact:!1}}function Xc(e,t,[s,n]){if(Number.isFinite(s)&&Number.isFinite(n))return[s,n];let r=[-t,0,t].map(e);return[Math.min(...r),Math.max(...r)]}var $o=({curve:e,sum:t,terms:s},n)=>e(s.reduce((r,o)=>r-(n(o)?o.adds:0),t)),Mo=({curve:e,sum:t})=>wl(e,t),$n=({node:e},t)=>[...js(e)].some(({op:s,text:n})=>s==="name"&&n===t);var Vt=e=>typeof e=="string";function cr(e,t=1/0){if(e.trim()==="*")return null;let s=new Set;for(let n of e.split(",")){let[,r,o=r]=/^\s*(\d{1,6})\s*(?:[-–]\s*(\d{1,6})\s*)?$/.exec(n)??[];if(r===void 0||Number(o)<Number(r)||Number(o)>=t||Number(o)-Number(r)>1e5)return;for(let a=Number(r);a<=Number(o);a++)s.add(a)}return[...s].sort((n,r)=>n-r)}function ps(e){let t=[];for(let s of e)t.length&&t.at(-1)[1]===s-1?t.at(-1)[1]=s:t.push([s,s]);return t}var Nt=e=>e===null?"*":ps(e).map(([t,s])=>t===s?t:`${t}-${s}`).join(","),vt=({signal:e,units:t,steps:s,value:n,on:r=!0})=>`${r?"":"!"}${e}:${Nt(t)}:${Nt(s)}=${n}`,Ot=(e,t,s)=>e<=0&&t>=s-1?null:Array.from({length:Math.min(t,s-1)-Math.max(0,e)+1},(n,r)=>Math.max(0,e)+r),_e=e=>e.on&&!e.why,Jp=(e,t,s,n)=>_e(e)&&e.signal===t&&(e.units===null||e.units.includes(s))&&(e.steps===null||e.steps.includes(n)),Us=(e,t,s,n)=>e.findLast(r=>Jp(r,t,s,n))?.value??null;function Zc(e,t,s,n,r){let o=e.filter(l=>_e(l)&&l.signal===t);if(!o.length)return null;let a=new Set;for(let l of Mn(s,n))for(let c=0;c<r&&a.size<2;c++)a.add(Us(o,t,c,l));return a.size===1?[...a][0]:void 0}function Qc(e,t,s){return e.flatMap(n=>{if(!_e(n)||t&&n.steps&&!t.some(c=>n.steps.includes(c)))return[n];let{text:r,why:o,...a}=n,l=t===null?[]:Mn(n.steps,s).filter(c=>!t.includes(c));return l.length?[{...a,steps:l}]:[]})}var So=(e,t)=>Nt(e.units)===Nt(t.units)&&Nt(e.steps)===Nt(t.steps);function Eo(e,t,s){let{signal:n}=e[t],r=s.map(({hold:o})=>o.map(([a])=>a)).filter(o=>o.includes(n));return e.flatMap((o,a)=>o.signal!==n&&So(o,e[t])&&r.some(l=>l.includes(o.signal))?[a]:[])}var Jc=(e,t)=>e===null?t:t===null?e:e.filter(s=>t.includes(s)),Mn=(e,t)=>e??Array.from({length:t},(s,n)=>n);function ed(e,t,s){return e.map((n,r)=>{if(!_e(n))return[];let o=Mn(n.units,s).length*Mn(n.steps,t).length,a=[];for(let l=r+1;l<e.length;l++){let c=e[l];if(!_e(c)||c.signal!==n.signal||c.value===n.value)continue;let u=Mn(Jc(n.units,c.units),s),h=Mn(Jc(n.steps,c.steps),t);u.length&&h.length&&a.push({by:l,steps:h,whole:u.length*h.length===o})}return a})}var Zp=200,To={past:[],future:[]},na=({past:e},t)=>({past:[...e.slice(1-Zp),t],future:[]}),td=({past:e,future:t},s)=>e.length?[{past:e.slice(0,-1),future:[s,...t]},e.at(-1)]:null,sd=({past:e,future:t},s)=>t.length?[{past:[...e,s],future:t.slice(1)},t[0]]:null;function Ao(e,t){let s=(t?1-e:e)<.5;return{words:`What if it were held ${s?"open":"shut"}?`,value:+(s!==t)}}function nd(e){let t=i("div",{class:"tag",role:"tooltip"});t.hidden=!0;function s({signal:n,linked:r,x:o,y:a}){let l=Ao(1,r),c=!1,[u,h]=[o-.78*wn,a-.78*wn],d=W("a",{class:"hand",href:"./whatif"},W("circle",{class:"reach",cx:u,cy:h,r:11}),W("circle",{class:"grip",cx:u,cy:h,r:5.5})),f=()=>{let{S:y}=e,$=y.mode==="mean"?null:[y.unit];d.setAttribute("href",ss(e,"whatif",{pins:vt({signal:n,units:$,steps:[y.t],value:l.value})}))},m=()=>e.S.mode==="mean"?"all units":`unit ${e.S.unit}`,p=1,w=()=>`This ${e.P.roles.word(n)} gate lets ${pe(r?1-p:p)} through. ${l.words} Opens What if, ${n} of ${m()} at ${l.value}`,x=()=>{f();let y=d.getBoundingClientRect(),$=e.root.getBoundingClientRect();t.textContent=w(),t.hidden=!1,t.style.left=`${Math.max(4,Math.min($.width-t.offsetWidth-4,y.left-$.left+y.width/2-t.offsetWidth/2))}px`,t.style.top=`${y.bottom-$.top+4}px`},g=()=>t.hidden=!0;d.addEventListener("pointerenter",y=>y.pointerType!=="touch"&&x()),d.addEventListener("focus",x);for(let y of["pointerleave","blur"])d.addEventListener(y,$=>$.pointerType!=="touch"&&g());return d.addEventListener("pointerdown",y=>c=y.pointerType==="touch"&&t.hidden),d.addEventListener("click",y=>{f(),c&&(y.preventDefault(),x())}),{el:d,step(y){d.style.display=y.blank?"none":"",!y.blank&&(p=y.now[n],l=Ao(p,r),d.setAttribute("aria-label",`${e.P.roles.word(n)}: ${w()}`),!t.hidden&&d.matches(":hover, :focus")&&(t.textContent=w()))}}}return{tag:t,hand:s}}var Qp=300,rd=120,Vs=(e,t=2)=>B(e,t,!0),od=e=>Me(e)?`var(--${Le(e)})`:"var(--ink2)",oa=(e,t)=>e.P.roles.kind(t)==="gate",ra=(e,t,s)=>oa(e,t)?`var(--F${t}, var(--ink2))`:`var(--F${Le(s)})`,eg=(e,t)=>e.split(/_([a-z]+)/).map((s,n)=>{let r=(n%2||n===0?1:-1)*.16*t;return W("tspan",n%2?{dy:r,"font-size":Math.max(12,.8*t)}:{dy:n&&r},s)});function id(e,t,s,n){let r=tg(e,t,s,n),o=sg(r);ng(t,o,r,s,n),rg(t,o,r,n),n.curve?og(t,o,r,n):o.add(W("path",{d:`M${r.x(n.sum)} ${r.foot-.2*r.each}V${r.bottom}`,class:"drop"})),ig(t,o,r);let{width:a,height:l}=r;e.replaceChildren(W("svg",{width:a,height:l,viewBox:`0 0 ${a} ${l}`,role:"img","aria-label":ag(t,s,n)},...o.marks)),e.parentElement.style.setProperty("--below",`${l-r.high-r.axis+.2*t.rem}px`),e.parentElement.style.setProperty("--half",`${r.left-1.5*t.rem}px`)}function tg(e,t,s,n){let{rem:r,small:o,fine:a}=t,l=Yc(s.map(({adds:M})=>M)),c=Kc(l,!!n.curve),u=e.clientWidth,h=1.5*r,d=1.4*r,f=o?11.2*r:Math.min(26*r,.56*u),m=u-.6*r,p=M=>f+(M+c)/(2*c)*(m-f),w=o||!t.inPage?0:innerHeight-e.getBoundingClientRect().top-scrollY-.9*r-d-h,x=n.curve?4.9*r:0,g=o?1.5*r:Math.max(1.1*r,Math.min(1.5*r,(w-x-r)/(s.length+1))),y=h+(s.length+1.15)*g,$=n.curve?o?7*r:Math.max(x,Math.min(9*r,w+h-y)):0,S=y+$+d;return{width:u,height:S,top:h,axis:d,left:f,right:m,x:p,steps:l,far:c,each:g,bottom:y,high:$,fine:a,foot:h+s.length*g,body:Math.max(a,.875*r),end:f-1.4*r,grid:[-c,-c/2,0,c/2,c]}}function sg({fine:e}){let t=[],s=(...r)=>t.push(...r);return{marks:t,add:s,put:(r,o,a,{anchor:l="start",size:c=e,cls:u="",color:h=null}={})=>s(W("text",{x:r,y:o,"font-size":c,"text-anchor":l,class:u,style:h&&`fill:${h}`},eg(a,c)))}}function ng({rem:e,small:t},{add:s,put:n},r,o,a){let{top:l,bottom:c,high:u,x:h,end:d,each:f,right:m,steps:p,fine:w,body:x}=r,g=a.terms.some(({products:y})=>y);for(let y of r.grid)s(W("path",{d:`M${h(y)} ${l-.2*e}V${c+u}`,class:y?"grid":"zero"}));n(h(0),l-.5*e,"running sum",{anchor:"middle",cls:"faded"}),t||(n(0,l-.5*e,"what is added",{cls:"faded"}),n(d,l-.5*e,"adds",{anchor:"end",cls:"faded"}),n(d-5.2*e,l-.5*e,g?"weight · value":"the numbers",{anchor:"end",cls:"faded"})),o.forEach((y,$)=>{let S=l+$*f,M=S+.7*f,[N,k]=p[$];$&&y.first&&s(W("path",{d:`M0 ${S}H${m}`,class:"grid"})),n(0,M,t?y.name.replace(" products",""):y.name,{size:t?w:x,cls:y.rest?"faded":""}),!t&&y.factors&&n(d-5.2*e,M,y.factors,{anchor:"end",size:x,cls:"dim"}),n(d,M,Vs(y.adds),{anchor:"end",size:x,cls:"strong",color:od(y.adds)}),s(W("rect",{x:Math.min(h(N),h(k)),y:S+.2*f,width:Math.max(1.5,Math.abs(h(k)-h(N))),height:.6*f,class:`F${Le(y.adds)}${y.rest?" rest":""}`})),$<o.length-1&&s(W("path",{d:`M${h(k)} ${S+.8*f}V${S+1.2*f}`,class:"thread"}))})}function rg({rem:e,S:t},{add:s,put:n},{foot:r,each:o,end:a,body:l},c){s(W("path",{d:`M0 ${r+.1*o}H${a+4}`,class:"rule"})),n(0,r+.9*o,c.curve?"the sum":`the sum, ${t.open}`,{size:l,cls:"strong"}),n(a,r+.9*o,Vs(c.sum),{anchor:"end",size:1.06*e,cls:"strong total",color:od(c.sum)})}function og(e,{add:t,put:s},n,r){let{P:o,S:a,rem:l,small:c}=e,{left:u,right:h,x:d,far:f,fine:m}=n,p=a.open,w=d(r.sum),[x,g]=Xc(r.curve,f,o.roles.range(p)),y=n.bottom+.4*l,$=n.high-.4*l,S=O=>y+$*(1-(O-x)/(g-x||1)),M=Array.from({length:rd+1},(O,H)=>{let _=-f+2*f*H/rd;return`${H?"L":"M"}${d(_).toFixed(1)} ${S(r.curve(_)).toFixed(1)}`}).join(""),N=Mo(r),k=.28*f,C=[-k,k].map(O=>`${d(r.sum+O)} ${S(r.value+N*O)}`);t(W("path",{d:`M${u} ${S(x)}H${h}M${u} ${S(g)}H${h}`,class:"zero"}),W("path",{d:M,class:"curve",style:`stroke:${oa(e,p)?ra(e,p,1):"var(--ink2)"}`}));let A=Math.max(1,Math.ceil(o.H/Qp));for(let O=0;O<o.H;O+=A)O!==a.unit&&Math.abs(r.sums[O])<=f&&t(W("circle",{cx:d(r.sums[O]),cy:S(r.values[O]),r:.17*l,class:"other",style:`fill:${ra(e,p,r.values[O])}`}));t(W("path",{d:`M${C.join("L")}`,class:"tangent"}),W("path",{d:`M${w} ${n.foot-.2*n.each}V${S(r.value)}`,class:"drop"}),W("path",{d:`M${w} ${S(r.value)}H${u}`,class:"across"}),W("circle",{cx:w,cy:S(r.value),r:.4*l,class:"point",style:`fill:${ra(e,p,r.value)}`}));for(let O of[x,g])s(u-.35*l,S(O)+.32*m,B(O,0),{anchor:"end",cls:"faded"});let b=r.sum>0,v=b?u+.7*l:h-.4*l,E=y+(c?.25:b?.42:.55)*$,P=b?"start":"end",L=o.at(p,a.t,a.unit),z=c?`${p} = ${B(L)}`:`${p} = ${fs[r.by]?.sign??r.by}(${B(r.sum)}) = ${B(L)}`,T=oa(e,p)?`var(--${p}, var(--ink))`:`var(--${Le(L)})`;s(v,E,z,{anchor:P,size:1.1*l,cls:"strong result",color:T}),s(v,E+1.25*l,`slope ${c?"":"here "}${B(N,N<.0995?3:2)}`,{anchor:P,size:n.body,cls:"dim"})}function ig({rem:e},{put:t},{grid:s,x:n,bottom:r,high:o}){for(let[a,l]of s.entries())t(n(l),r+o+1.05*e,B(l,Number.isInteger(l)?0:1),{anchor:a===0?"start":a===s.length-1?"end":"middle",cls:"faded"})}function ag({P:e,S:t},s,{sum:n,by:r}){let o=s.map(l=>`${l.name} adds ${Vs(l.adds)}`).join("; "),a=r?`; ${r} of it is ${B(e.at(t.open,t.t,t.unit))}`:"";return`${o}. The sum is ${Vs(n)}${a}.`}var ad=["h","c"],ia=4,dr=e=>e.replaceAll("'","′").replaceAll("*","·").replaceAll("-","−"),hr=(e,t)=>e<0?`(${B(e,t)})`:B(e,t);function lg(e){let{P:t,S:s}=e,{tensors:n,inputs:r}=e;if(!n?.picture||!r?.picture)return null;let{level:o,direction:a}=t.layers[t.layer],l=(m,p,w=t.layer)=>t.array(`${w}.${m}`).subarray(p*t.H,(p+1)*t.H),c=a==="reverse"?s.t+1:s.t-1,u=ad.filter(m=>t.signals.includes(m)),h=Object.fromEntries(u.map(m=>[m,c<0||c>=t.T?new Float32Array(t.H):l(m,c)])),d={};for(let[m,[,p]]of Object.entries(n.picture.arrays)){let[w,x]=m.split(".");Number(w)===t.layer&&(d[x]=p.length>1?{data:n.picture.array(m),shape:p}:n.picture.array(m))}let f=Object.fromEntries(t.signals.map(m=>[m,l(m,s.t)]));return{...d,...xl(h),...f,x:o?cg(t,o,l,s.t):dg(r.picture,s.t)}}function cg(e,t,s,n){let r=e.layers.flatMap((o,a)=>o.level===t-1?[...s("h",n,a)]:[]);return Float32Array.from(r)}function dg(e,t){let s=e.arrays.x[1][1],n=e.array("at")[t];return e.array("x").subarray(n*s,(n+1)*s)}function ld(e){let t=i("h2"),s=i("a",{class:"hold"}),n=i("button",{type:"button",class:"btn small"},"Close ",i("kbd",{},"Esc")),r=i("p",{class:"said","aria-live":"polite"}),o=i("div",{class:"rowsof"}),a=i("h2"),l=i("div",{class:"falls"}),c=i("ul",{class:"withouts"}),u=i("section",{class:"anatomy","aria-label":"How the number comes about"},i("div",{class:"hd"},t,s,n),r,o,i("div",{class:"hd"},a),i("div",{class:"adds"},l,c));u.hidden=!0;let h=null;n.addEventListener("click",()=>e.set({open:null}));let d=i("div",{class:"equations",role:"group","aria-label":"The equations of a step"});d.hidden=!0;function f(){let{P:L,S:z}=e,{equations:T,signals:O}=L.roles,H=T.map(_=>{let R=_.name===z.open,F=i("button",{type:"button","aria-pressed":String(R),"data-signal":_.name},jr(_,O),i("b",{class:w(_.name,L.at(_.name,z.t,z.unit))},B(L.at(_.name,z.t,z.unit))),R&&h&&i("span",{class:"numbers"},"= ",m(_.tree,h)));return F.addEventListener("click",()=>e.open(_.name)),F});d.replaceChildren(i("h2",{},"The equations ",i("small",{},"each opens its part")),...H)}function m(L,{numbers:z,terms:T,sum:O}){let{digits:H}=sa(T.map(({adds:R})=>R),O),_=R=>R.op==="name"||R.op==="matrix"?B(z.get(R),H):null;return Vn(Hs(L,_),[],es(L,_))}let p=L=>e.P.roles.kind(L)==="gate",w=(L,z)=>`n s-${p(L)?L:Le(z)}`,x=L=>`${e.P.roles.word(L)}${p(L)?" gate":ad.includes(L)?" state":""}`;function g(L,z){let{P:T,S:O}=e,H=T.layers[T.layer].level;if(L.text==="x")return H?"what the layer below says":`the ${T.reads.one} “${ge(T.shown[O.t],16)}”`;let _=Array.from(z).every(R=>R===0);return L.text==="h'"?_?"no hidden state yet":"the last hidden state":"the last hidden state, as far as it is let through"}function y(L,z,T,O=null){let H=L.length,_=Math.max(...Array.from(L,Math.abs))||1,R=z/H,F=R>3?1:0,j={pos:"",neg:"","pos faint":"","neg faint":""};for(let q=0;q<H;q++){let D=Math.max(.5,Math.abs(L[q])/_*(T/2)),I=O&&!O.has(q)?" faint":"",U=L[q]<0?T/2:T/2-D;j[Le(L[q])+I]+=`M${(q*R+F/2).toFixed(2)} ${U.toFixed(2)}h${Math.max(.8,R-F).toFixed(2)}v${D.toFixed(2)}h-${Math.max(.8,R-F).toFixed(2)}z`}return W("svg",{width:z,height:T,viewBox:`0 0 ${z} ${T}`,"aria-hidden":"true"},W("path",{d:`M0 ${T/2}H${z}`,class:"base"}),...Object.entries(j).map(([q,D])=>D&&W("path",{d:D,class:q})))}function $(){let{P:L,S:z,rem:T}=e,O=h.terms.filter(({products:q})=>q),H=Math.round((e.small?1.9:e.low?1.1:1.6)*T);o.hidden=!O.length;let _=u.clientWidth-(e.small?0:(O.length-1)*1.5*T),R=5.6*T,F=2.9*T,j=Math.floor(_/(e.small?1:Math.max(1,O.length))-R-F);o.replaceChildren(...O.map(q=>{let{node:D,row:I,vector:U,products:G}=q,[Y]=D.parts,se=I.length,X=new Set(ta(q,ia).flatMap(({k:te})=>te===null?[]:[te])),Q=(te,V,K=null)=>{let J=Math.max(...Array.from(V,Math.abs));return i("div",{class:"strip1"},i("span",{},te),y(V,Math.max(10,j),H,K),i("small",{},J?`±${B(J,J<.1?3:J<10?2:0)}`:"all 0"))},ae=Vn(Hs(D),L.signals,es(D));return i("div",{class:"dot",role:"img","aria-label":S(q,se)},i("p",{},ae," ",i("small",{},`${g(Y,U)}, ${se} numbers`)),Q(dr(Y.op==="name"?Y.text:es(Y)),U),Q(`row ${z.unit} of ${D.text[0]}`,I),Q("products",G,X))}))}let S=({node:L,adds:z},T)=>`${dr(es(L))}: ${T} numbers, each times its weight in row ${e.S.unit}, add ${Vs(z)} together.`;function M(){let{numbers:L,terms:z}=h;return z.flatMap(T=>{let O=T.scales.map(j=>`${dr(es(j))} · `).join(""),H=T.scales.map(j=>`${hr(L.get(j),3)} · `).join("");if(!T.products)return[{name:k(T,O),factors:C(T,H),adds:T.adds,rest:!1,first:T}];let _=T.node.parts[0],R=dr(_.op==="name"?_.text:`(${es(_)})`),{text:F}=T.node;return ta(T,ia).map(({k:j,others:q,adds:D},I)=>({name:j===null?`the other ${q} products`:`${O}${e.small?F[0]:F}[${e.S.unit},${j}] · ${R}[${j}]`,factors:j===null?"":`${H}${hr(T.row[j],3)} · ${hr(T.vector[j],3)}`,adds:D,rest:j===null,first:I?null:T}))})}let N=({node:L})=>L.op==="name"&&/^b/.test(L.text),k=(L,z)=>N(L)?`${z}${e.small?"bias":"the bias"} ${L.node.text}`:`${z}${dr(es(L.node))}`;function C(L,z){let{numbers:T}=h,{node:O}=L;return O.op==="*"?`${z}${O.parts.map(H=>A(H,T.get(H))).join(" · ")}`:z?`${z}${hr(T.get(O),3)}`:""}let A=(L,z)=>L.op==="call"?`${L.text}(${B(h.numbers.get(L.parts[0]),3)})`:hr(z,3);function b(){let{P:L,S:z}=e,T=z.open,O=L.at(T,z.t,z.unit),H=[i("b",{},x(T)),` ${T} of unit ${z.unit}`],_=[["x",L.layers[L.layer].level?"the layer below":`the ${L.reads.one}`],["h'","the last hidden state"]].flatMap(([Y,se])=>{let X=h.terms.filter(Q=>$n(Q,Y));return X.length&&h.curve?[[se,v(X)]]:[]}),R=({node:Y})=>Vn(Hs(Y),L.signals,es(Y)),F=h.terms.filter(N),j=h.terms.filter(Y=>!N(Y)&&!$n(Y,"x")&&!$n(Y,"h'"));if(h.curve){F.length&&_.push([F.length>1?"the biases":"the bias",v(F)]);for(let Y of j)_.push([R(Y),Y.adds])}else for(let Y of h.terms)_.push([N(Y)?"the bias":R(Y),Y.adds]);let{digits:q,exact:D}=sa(_.map(([,Y])=>Y),h.sum),I=Y=>i("span",{class:`n s-${Le(Y)}`},Vs(Y,q)),U=_.flatMap(([Y,se],X)=>[X?", ":"",Y,Y==="the biases"?" add ":" adds ",I(se)]),G=i("span",{class:w(T,O)},B(O));r.replaceChildren("At ",i("b",{},`“${ge(L.shown[z.t],24)}”`)," the ",...H," comes about like this: ",...U,". ",...h.curve?[`The sum is ${D?"":"about "}`,I(h.sum),`; ${hg[h.by]??h.by} makes it `,G,"."]:[`Together ${D?"":"about "}`,G,"."])}let v=L=>L.reduce((z,{adds:T})=>z+T,0);function E(){let{P:L}=e;if(c.hidden=!h.curve,!h.curve)return c.replaceChildren();let z=q=>h.terms.some(q),T=h.terms.filter(N).length,O=q=>$n(q,"x"),H=q=>$n(q,"h'"),_=Mo(h),R=[T&&[`With the bias${T>1?"es":""} alone it would be `,$o(h,q=>!N(q))],z(O)&&[`Without ${L.layers[L.layer].level?"the layer below":`the ${L.reads.one}`}: `,$o(h,O)],z(H)&&["Without the last hidden state: ",$o(h,H)]].filter(Boolean),[F,j]=[1,-1].map(q=>i("b",{},B(h.curve(h.sum+q))));c.replaceChildren(...R.map(([q,D])=>i("li",{},q,i("b",{},B(D)),".")),i("li",{},"With one more in the sum: ",F,"; with one less: ",j,"."),i("li",{},Yn(_)?"The curve is flat here: less than a twentieth of an error returns.":"The curve has a slope here: an error can return."))}function P(){let{P:L,S:z}=e,{roles:T}=L,O=z.open;if(s.hidden=!e.pages.whatif||!p(O),s.hidden)return;let H=T.keeper===O&&T.keepsAt===0,_=Ao(L.at(O,z.t,z.unit),H);s.textContent=_.words,s.setAttribute("href",ss(e,"whatif",{pins:vt({signal:O,units:[z.unit],steps:[z.t],value:_.value})}))}return{el:u,menu:d,draw(L){let{P:z,S:T}=e;if(!L("open","picture","size","theme","unit","step","tensors","inputs"))return;let O=T.open,H=lg(e),_=z.roles.equations.find(R=>R.name===O);t.replaceChildren(`The ${x(O)} `,i("i",{class:`s-${O}`,"data-term":O},O)," ",i("small",{},`of unit ${T.unit}, opened`)),h=H&&Gc(_.tree,H,T.unit),P(),f();for(let R of[o,a.parentElement,l.parentElement])R.hidden=!H;if(u.setAttribute("aria-busy",String(!H)),!h){let R=[...e.tensors?.notices??[],...e.inputs?.notices??[]];r.replaceChildren(R.join(" ")||"The weights of this network are on their way.");return}b(),$(),a.replaceChildren("How it adds up ",i("small",{},h.terms.some(({products:R})=>R)?`the ${ia} largest products of each row, and all others together`:"number by number")),id(l,e,M(),h),E()}}}var hg={sigmoid:"the curve σ",tanh:"the curve tanh",relu:"relu, which makes 0 of what is below 0,"};function cd(e){let t=i("div",{class:"seg signals",role:"group","aria-label":"Whose curve"}),s=i("button",{type:"button",class:"btn"},"Close ",i("kbd",{class:"wide"},"Esc")),n=i("div",{class:"curves"}),r=i("section",{class:"curvepanel","aria-label":"The curve of a gate"},i("div",{class:"bar"},i("h2",{},"The curve"),t,i("span",{class:"sp"}),s),n);r.hidden=!0;let o=i("div",{class:"curvebox"},r);s.addEventListener("click",()=>e.set({curve:null}));let a=null;function l(c){let{P:u,S:h}=e,d=e.preactivations,f=d?.picture?.array(c);if(n.setAttribute("aria-busy",String(!d)),n.style.visibility=d||a===u?"":"hidden",!!d){if(a=u,!f||d.picture.T!==u.T||d.picture.H!==u.H){n.replaceChildren(i("p",{},d.notices[0]??"There is no curve to show."));return}Wr(n,Ir(u,c,f),h)}}return{el:o,draw(c){if(!c("curve","preactivations","picture","step","unit","size"))return;let{P:u,S:h}=e;if(r.hidden=h.curve===null||!Et(u).length||h.present,r.hidden)return;let d=mn(u,h.curve,h.focus);t.replaceChildren(...qr(u,d,f=>e.set({curve:f}))),l(d)}}}async function Sn({doc:e,roots:t},s){let n=Object.fromEntries(Object.entries(t).map(([l,c])=>[c,s[l]])),r={docid:"gatescope",roots:n,root_ids:Object.keys(n)};await Bokeh.embed.embed_items({gatescope:JSON.parse(e)},[r]);let[o]=Object.values(t),a=Bokeh.documents.findLast(l=>l.get_model_by_id?.(o));return Object.values(s).forEach(dd),l=>a.get_model_by_name(l)}function dd(e){for(let t of e.querySelectorAll("*"))t.tabIndex===0&&(t.tabIndex=-1),t.shadowRoot&&dd(t.shadowRoot)}function ds(e,t,{css:s,rem:n,fine:r,font:o}){e(`${t}.axis`).setv({major_label_text_color:s("--ink3"),major_label_text_font_size:`${r}px`,major_label_text_font:o,major_label_standoff:Math.round(.2*n)}),e(`${t}.grid`).grid_line_color=s("--rule")}var hd=8,ug=100,gs=e=>({first:e.a,last:e.end-1,left:e.gutter,right:e.width,at:e.centre,find:e.step,span:(t,s)=>[e.x(Math.max(t,e.a)),e.x(Math.min(s+1,e.end))],columns:!0});function Tn(e,t,s,n,r=!1){let o=r?Math.log:u=>u,a=o(t)-o(e),l=u=>s+(n-s)*(a?(o(u)-o(e))/a:.5);return{first:e,last:t,left:s,right:n,at:l,find:u=>Math.max(e,Math.min(t,e+Math.round((u-s)/(n-s)*(t-e)))),span:(u,h)=>[l(u),l(h)]}}function mg({values:e,at:t,first:s=0},n,r){let o=t?0:Math.max(0,n.first-s),a=t?e.length-1:Math.min(e.length-1,n.last-s),l=[];for(let c=o;c<=a;c++){let u=t?t[c]:s+c;l.push([n.at(u),Number.isFinite(e[c])?r(e[c]):NaN,u])}return l}function fg({values:e,at:t,first:s=0},n,r,o){if(!r.columns||t)return n;let[a,l]=[r.first-s,r.last-s],c=(u,h)=>h>=0&&h+1<e.length?[[u,o((e[h]+e[h+1])/2)]]:[];return[...c(r.left,a-1),...n,...c(r.right,l)]}function pg(e){let t="",s="M";for(let[n,r]of e)Number.isFinite(r)&&(t+=`${s}${n.toFixed(2)} ${r.toFixed(2)}`),s=Number.isFinite(r)?"L":"M";return t}var ud=(e,t=ug)=>e.filter((s,n)=>n%Math.ceil(e.length/t)===0||n===e.length-1);function gg(e,{height:t}){let{x:s,rows:n=[],along:r=[],lines:o,shades:a=[],marks:l=[],caption:c,rem:u}=e,{low:h,high:d,top:f,below:m}=e.y,p=t-m,w=t-(e.foot??.2*u),x=S=>f+(p-f)*(d-S)/(d-h||1),g=S=>({class:S===0?"zero":"grid",d:`M${s.left} ${x(S).toFixed(2)}H${s.right}`}),y=(S,M,N,k)=>({x:S,y:M,"text-anchor":k,text:N}),$=h<0&&d>0&&n.every(([S])=>S!==0);return{x:s,y:x,low:h,high:d,top:f,bottom:p,rules:[...n.map(([S])=>g(S)),...$?[g(0)]:[]],texts:[...n.map(([S,M])=>y(s.left-.4*u,x(S)+.26*u,M,"end")),...r.map(([S,M,N="middle"])=>y(s.at(S),w,M,N)),...c?[{...y(s.right,w,c,"end"),"data-term":c.split(" ")[0]}]:[]],shades:a.map(([S,M])=>({x:S,y:f,width:Math.max(0,M-S),height:p-f})),lines:o.map(S=>{let M=mg(S,s,x);return{...S,points:M,d:pg(fg(S,M,s,x))}}),marks:l.map(({k:S,v:M,kind:N="",r:k=4})=>({class:`mark ${N}`,cx:s.at(S),cy:x(M),r:k}))}}function wg(e,t,s){let n={},r=({left:o,top:a,width:l,height:c})=>{let u=0;for(let h of Object.values(e))for(let d=1;d<h.length;d++){let[[f,m],[p,w]]=[h[d-1],h[d]];if(p<o||f>o+l||!Number.isFinite(m+w))continue;let x=S=>m+(w-m)*Math.max(0,Math.min(1,(S-f)/(p-f))),[g,y]=[x(o),x(o+l)],$=Math.min(Math.max(g,y),a+c)-Math.max(Math.min(g,y),a);$>=0&&(u+=1+$/c)}for(let h of Object.values(n))o>=h.left+h.width||h.left>=o+l||a>=h.top+h.height||h.top>=a+c||(u+=20);return u};for(let[o,[a,l]]of Object.entries(t)){let c=null;for(let[u,h]of e[o])if(!(!Number.isFinite(h)||u<s.left||u>s.right))for(let d of[-1,1])for(let f of[1,5,10,18,28]){let m=Math.max(s.left,Math.min(s.right-a,u-Math.min(a/2,12))),p=d<0?h-l-f:h+f,w=Math.max(0,s.top-p)+Math.max(0,p+l-s.bottom),x={left:m,top:p,width:a,height:l},g=20*r(x)+40*w+.3*f+.01*(m-s.left);(c===null||g<c.cost)&&(c={...x,cost:g})}c&&(n[o]=c)}return n}function Gs(e,t,s,n,r=1){let o={},a={};e.forEach(({span:c,points:u},h)=>{c.hidden=!1,o[h]=ud(u),a[h]=[bg(c,n)+4,r*n]}),[...e.flatMap(({whole:c})=>c?[c]:[]),...t].forEach((c,u)=>{o[`clear of ${u}`]=ud(c)});let l=wg(o,a,s);return e.map(({span:c},u)=>(c.hidden=!l[u],l[u]?(c.style.left=`${l[u].left}px`,c.style.top=`${l[u].top+l[u].height/2}px`,l[u]):null))}function md({left:e,top:t,width:s,height:n},r,o=4){let a=(u,h,d)=>Math.max(h,Math.min(d,u)),l={far:1/0,ends:[0,0,0,0]},c=(u,h)=>{let[d,f]=[a(u,e,e+s),a(h,t,t+n)],m=Math.hypot(u-d,h-f);m<l.far&&Object.assign(l,{far:m,ends:[d,f,u,h]})};return r.forEach(([u,h],d)=>{if(!Number.isFinite(h))return;c(u,h);let[f,m]=r[d-1]??[];if(Number.isFinite(m))for(let p=1;p<8;p++)c(f+(u-f)*p/8,m+(h-m)*p/8)}),l.far>o&&l.far<1/0?l.ends:null}var aa=new Map;function bg(e,t){let s=`${t} ${e.className} ${e.textContent}`;return aa.get(s)||aa.set(s,e.offsetWidth),aa.get(s)}var Cs=e=>!!e.target.closest?.("[data-term]");function En(e,t,s){for(;e.childElementCount>s.length;)e.lastChild.remove();for(;e.childElementCount<s.length;)e.append(W(t));s.forEach(({text:n,title:r,...o},a)=>{let l=e.children[a];Ae(l,o),n!==void 0&&ie(l,n),r!==void 0&&l.textContent!==r&&l.replaceChildren(W("title",{},r))})}function it(e){let t=Object.fromEntries(["shades","rules","texts","lines","marks","under","dots"].map(S=>[S,W("g",{class:S})])),{shades:s,rules:n,texts:r,lines:o,marks:a,under:l,dots:c}=t,u=W("path",{class:"here"}),h=W("svg",{"aria-hidden":"true"},s,n,r,u,l,o,a,c),d=i("div",{class:"labels","aria-hidden":"true"}),f=i("div",{class:"tag",role:"tooltip"}),m=i("div",{class:`chart ${e}`,role:"img"},h,d,f),p=null,w=null,x=null,g="";f.hidden=!0;function y(S){let M=m.getBoundingClientRect(),[N,k]=[S.clientX-M.left,S.clientY-M.top],C=Cs(S)||!x||N<x.x.left-hd||N>x.x.right+hd,A=S.buttons>0&&S.pointerType!=="touch",b=C||A?null:w.tip?.(x.x.find(N));f.hidden=!b,b&&(ie(f,b),f.style.left=`${Math.max(0,Math.min(M.width-f.offsetWidth,N+12))}px`,f.style.top=`${Math.max(-f.offsetHeight-4,k-f.offsetHeight-10)}px`)}for(let S of["pointermove","pointerdown"])m.addEventListener(S,y);m.addEventListener("pointerdown",S=>Cs(S)&&S.stopImmediatePropagation()),m.addEventListener("pointerleave",()=>f.hidden=!0);function $(){let{alone:S,still:M,along:N=[],bars:k,rem:C}=w,A=S?[]:x.lines.filter(z=>z.name).sort((z,T)=>(z.later??0)-(T.later??0)),b=JSON.stringify([S,A.map(({name:z,cls:T,term:O})=>[z,T,O])]);if(M&&b===g)return;b!==g&&d.replaceChildren(...S?[i("span",{class:"alone"},S)]:[],...A.map(({name:z,kind:T,cls:O=`name ${T}`,term:H})=>i("span",{class:O,...H&&{"data-term":H}},z))),g=b;let{x:v,y:E}=x,P=N.length?x.bottom:p.height,L={left:v.left+4,right:v.right-4,top:0,bottom:P,...w.room};Gs(A.map(({points:z,named:T},O)=>({span:d.children[O],points:T?z.filter(([,,H])=>T(H)):z,whole:T&&z})),[...x.lines.filter(z=>!z.name&&!z.aside).map(z=>z.points),...k?.(E)??[]],L,C)}return{el:m,under:l,get frame(){return x},measure(){return p={width:m.clientWidth,height:m.clientHeight},p},draw(S){if((!p?.width||!p.height)&&this.measure(),!p.width||!p.height)return;w=S,x=gg(w,p),Ae(h,p),En(s,"rect",x.shades),En(n,"path",x.rules),En(r,"text",x.texts);let M=({kind:N="",d:k,style:C="",title:A})=>({class:`line ${N}`,d:k,style:C,title:A});En(o,"path",x.lines.map(M)),En(a,"circle",x.marks),$(),Ae(m,{"aria-label":w.said})},cursor(S){if(!x)return;let{x:M,y:N,top:k,bottom:C}=x,A=S>=M.first&&S<=M.last,b=w.here==="column"?M.span(S,S):[M.at(S)],v=A&&w.here?b.map(P=>`M${P.toFixed(2)} ${k}V${C}`).join(""):"";Ae(u,{d:v});let E=x.lines.filter(({dot:P,values:L})=>P&&A&&Number.isFinite(L[S]));En(c,"circle",E.map(({kind:P,dot:L,values:z})=>({class:`dot ${P}`,cx:M.at(S),cy:N(z[S]),r:L})))}}}function vg(e,t=e[e.length-1]){return Array.from(e,s=>Number.isFinite(s-t)?s-t:NaN)}function Lo(e){let t=new Map(e.curves.filter(({signal:s})=>s==="h").map(({key:s,cell:n})=>[n,e.array(s).at(-1)]));return e.curves.map(({key:s,cell:n,signal:r,loss:o})=>({cell:n,signal:r,loss:o,term:`‖dL/d${r}‖`,values:vg(e.array(s),t.get(n))}))}var xg=5,yg=600,fd=3,kg=16,$g=.45,pd=["","7 4","9 3 2 3"];function gd(e,t){let s=i("h2"),n=i("span",{class:"r"}),r={valves:it("plot valves"),memory:it("plot memory")};for(let{el:d,under:f}of Object.values(r)){let m=x=>x.clientX-d.getBoundingClientRect().left,p=(x,g)=>[g,Math.max(e.G.gutter,Math.min(e.G.width,m(x)))],w=x=>e.G.a-.5+(x-e.G.gutter)/e.G.cw;ht(d,{press:x=>m(x)>=e.G.gutter&&m(x),slop:(x,{x:g})=>!e.small&&x.pointerType!=="touch"&&Math.abs(x.clientX-g)>=xg,click:x=>e.go(e.G.step(m(x))),move(x,g){let[y,$]=p(x,g).sort((S,M)=>S-M);f.replaceChildren(W("rect",{class:"band",x:y,width:$-y,y:0,height:"100%"}))},done(x,g){f.replaceChildren(),t(...p(x,g).sort((y,$)=>y-$).map(w))},cancel:()=>f.replaceChildren()}),d.addEventListener("dblclick",()=>e.resetZoom()),d.addEventListener("wheel",x=>{if(!x.ctrlKey||m(x)<e.G.gutter)return;x.preventDefault();let g=w(m(x)),y=Math.max(.2,1+x.deltaY/yg),{a:$,end:S}=e.G;t(g+($-.5-g)*y,g+(S-.5-g)*y)},{passive:!1})}let o=()=>e.P.roles.gates;function a(){let{rem:d,low:f,small:m}=e,p=o().length===0,w={valves:p?0:(f?2.9:3.1)*d,memory:(m?5:f?3.6:3.9)*d+(p?3*d:0)};for(let[x,{el:g}]of Object.entries(r))g.style.height=`${Math.round(w[x])}px`,g.hidden=w[x]===0;for(let x of Object.values(r))x.measure()}function l(d){let{roles:f}=e.P;if(f.kind(d)==="gate"){let p=pd[f.gates.indexOf(d)%pd.length];return`stroke:var(--F${d},var(--ink2));stroke-width:2;stroke-linecap:butt${p&&`;stroke-dasharray:${p}`}`}return d==="c"?"stroke:var(--ink);stroke-width:3":`stroke:var(--ink3);stroke-width:1.75;${d===f.candidate?"stroke-dasharray:1 4":""}`}let c=d=>e.S.mode==="mean"?e.P.mean(d):e.P.column(d,e.S.unit);function u(d,f,m,p,w,x){let{P:g,G:y,rem:$}=e,S=Object.fromEntries(f.map(M=>[M,c(M)]));r[d].draw({x:gs(y),y:{low:m,high:p,top:fd,below:fd},rows:w,lines:f.map(M=>({values:S[M],name:M,term:M,kind:`of-${M}`,cls:`letter s-${M}`,style:l(M)})),tip:M=>`step ${M+1} “${g.shown[M]}”
${f.map(N=>`${N} ${B(S[N][M],4)}`).join("   ")}`,alone:g.T===1?`A line needs at least two ${g.reads.many}.`:null,said:x,rem:$})}function h(){let{P:d,S:f}=e,m=o(),p=d.signals.filter(N=>!m.includes(N)),w=N=>`${N} over time. The numbers are in the table.`;m.length&&u("valves",m,-.04,1.04,[[0,"0"],[1,"1"]],w(`Gates ${m.join(", ")}`));let x=1.12*Math.max(1,...p.map(N=>Math.max(...c(N).map(Math.abs)))),g=Math.floor(x),y=[-g,0,g].map(N=>[N,B(N,0,!0)]);u("memory",p,-x,x,y,w(p.join(", "))),s.replaceChildren(re("unit over time",f.mode==="mean"?`Mean of ${d.H} units over time`:`Unit ${f.unit} over time`)," ",i("small",{},f.mode==="mean"?"":wo(d,f.unit,(e.width-kg*e.rem)/($g*e.fine))));let $=f.mode==="unit"?d.halfLife(f.unit):null,S=$<0?" This text ends before more can be told.":"",M=re("half-life");M.dataset.act=`In this text: ${kn(d.reads)}.${S}`,n.replaceChildren(...$===null?[]:[M," ",i("b",{},bt($))])}return{els:[i("div",{class:"hd"},s,n),r.valves.el,r.memory.el],draw(d){d("size","picture")&&a(),d("picture","unit","view","size")&&h()}}}var Mg=5,wd={forget:["--Ff",2.25,[6,4]],"rnn.h":["--rnn",2.25],"lstm.h":["--ink",1.5],"lstm.c":["--ink",3.25],"own.h":["--Fpos",1.75],"own.c":["--Fpos",3.25]};function Sg(e,t,s){let n=e[`${t==="lstm"?t:"own"}.h`],[r,o]=["rnn",t].map(a=>s.find(l=>l.cell===a)?.loss);return t==="rnn"||!n||!e["rnn.h"]||!(e["rnn.h"][0]>n[0])?"":`The RNN’s curve ends above: a gradient is not a memory${r>o+Math.LN2?`, and this RNN has not learned the answer (its loss is ${B(r,2)})`:""}.`}var Eg=({answers:e,target:t})=>e.kind==="value"?`L = its answer, the ${t}`:`L = −ln p(“${fe(t)}”), its guess`,Tg=({answers:e,target:t})=>e.kind==="value"?`L is the answer after the last step, the ${e.title}`:`The loss L is −ln of the probability that the ${e.title} at the last step is “${fe(t)}”, the top answer of the network shown`;function bd(e){let t=i("h2"),s=i("small"),n=i("div",{class:"bk"}),r=i("div",{class:"labels","aria-hidden":"true"}),o=i("div",{class:"plot gradient",role:"img"},n,r),a=gd(e,p),l=i("div",{class:"plots","data-picture":"The unit and the gradient",tabindex:"0",role:"group","data-terms":".plots","aria-label":"The unit and the gradient over time; the arrows go through their words and letters"},...a.els,i("div",{class:"hd long"},t),o),c=null,u=!1,h=[],d=0,f=0;o.addEventListener("pointerdown",k=>f=k.clientX,!0),o.addEventListener("click",k=>{if(Cs(k)||Math.abs(k.clientX-f)>4)return;let C=k.clientX-o.getBoundingClientRect().left;C>=e.G.gutter&&e.go(e.G.step(C))}),o.addEventListener("dblclick",()=>e.resetZoom()),e.resetZoom=()=>{clearTimeout(d),e.resetView(),e.draw(new Set(["view","step","unit","size"]))};async function m(){let k=await Sn(e.setup.figures,{gradient:n});c={named:k,time:k("time")},c.time.change.connect(()=>{if(u)return;clearTimeout(d);let{start:C,end:A}=c.time;d=setTimeout(()=>p(C,A),30)}),k("gradient.y").change.connect(()=>{u||requestAnimationFrame(N)}),e.draw(new Set(["picture","size","theme","view","unit"])),e.root.classList.add("plotted")}function p(k,C){let{P:A,G:b,S:v}=e,E=Zl(k,C,A.T,b.width-b.gutter);E.a===v.view.a&&E.n===v.view.n?x():e.set({view:E})}function w(k){u=!0;try{k()}finally{u=!1}}let x=()=>c&&w(()=>c.time.setv({start:e.G.a-.5,end:e.G.end-.5}));function g(){let{G:k,rem:C,low:A,small:b}=e;o.style.height=`${Math.round((b?11:A?6.6:7)*C)}px`,c.named("gradient").setv({min_border_left:k.gutter,min_border_top:3,min_border_bottom:3}),c.named("gradient").toolbar.active_drag=b?null:"auto"}function y(){let{css:k}=e;for(let[C,[A,b,v]]of Object.entries(wd)){let{glyph:E}=c.named(`gradient.${C}`);E.setv({line_color:k(A),line_width:b,line_dash:v??[],line_cap:"round"})}ds(c.named,"gradient",e)}function $(k,C,A,b,v,E){let{T:P}=e.P,L=Array.from({length:P},(T,O)=>O),z={t:L,tip:L.map(E),low:L.map(()=>C),high:L.map(()=>A)};for(let T of Object.keys(wd)){let O=T in k;c.named(`gradient.${T}`).visible=O,z[T]=O?Array.from(k[T]):L.map(()=>NaN)}c.named("gradient.source").data=z,c.named("gradient.y").setv({start:C,end:A}),c.named("gradient.axis").major_label_overrides=new Map(v),c.named("gradient.ticks").ticks=b}let S=k=>We(e.setup.cells[k]);function M(){let{P:k,S:C}=e,A={},b={},v={},E=k.cell;for(let{cell:D,signal:I,values:U,term:G}of Lo(k)){let Y=`${D==="rnn"||D==="lstm"?D:"own"}.${I}`;A[Y]=U,v[Y]=G,b[Y]=`${S(D)} ${G}`}let P=Object.values(A).flatMap(D=>D.filter(Number.isFinite)),L=Math.min(-1.5,Math.min(...P)-.25),z=Math.max(.25,Math.max(...P)+.15),T=Sg(A,k.cell,k.curves);T.includes("learned")&&(b["rnn.h"]+=" (has not learned this)");let O=k.array("forget");if(O){let D=I=>C.mode==="mean"?Math.log10(Array.from({length:k.H},(U,G)=>10**O[I*k.H+G]).reduce((U,G)=>U+G)/k.H):O[I*k.H+C.unit];A.forget=Array.from({length:k.T},(I,U)=>Number.isFinite(D(U))?D(U):NaN),v.forget="product of f",b.forget=C.mode==="mean"?`∏ ${Se(k.roles.keep)}, mean of units`:`∏ ${Se(k.roles.keep)} of unit ${C.unit}`,E!=="lstm"&&(b.forget+=` (${S(E)})`)}let H=Ke(L,z,5,!0),_=H.map(D=>[D,{0:"1","-1":"0.1","-2":"0.01"}[D]??tt(D)]);$(A,L,z,H,_,D=>`step ${D+1} “${k.shown[D]}”
`+Object.entries(A).map(([I,U])=>`${b[I]} ${_t(U[D])}`).join(`
`)),h=Object.entries(A).map(([D,I])=>({line:D,values:I,name:b[D],term:v[D]}));let R=ge(k.shown[k.T-1],20),F=re("gradient",`How far the error from “${R}” reaches`);t.replaceChildren(F," ",s);let q=[...new Map(k.curves.map(({cell:D,loss:I})=>[S(D),I]))].map(([D,I])=>`${D} ${B(I,2)}`).join(", ");s.replaceChildren(re("loss",Eg(k)),`: ${q}; each ÷ its last `,re("‖dL/dh‖"),", ",re("log scale")),F.dataset.act=`How to read it: each curve is what reaches that step of an error of size 1 in h at the last step, as on the Gradients page. ${Tg(k)}: ${q}. Each is the norm of a total derivative of L, divided by the network’s own ‖dL/dh‖ at the last step.${T?` ${T}`:""}`,o.setAttribute("aria-label",`Gradient norms at every step, on a logarithmic scale: ${Object.entries(b).map(([D,I])=>`${I} at the first step ${_t(A[D][0])}`).join("; ")}.`)}function N(){let{G:k,rem:C,P:A}=e;if(A.T===1){let O=`The gradient needs at least two ${A.reads.many}.`;return r.replaceChildren(i("span",{class:"alone"},O))}let{start:b,end:v}=c.named("gradient.y"),E=o.clientHeight,P=O=>3+(E-6)*(1-(O-b)/(v-b)),L=h.map(({line:O,values:H,name:_,term:R})=>{let F=[];for(let q=Math.max(0,k.a);q<k.end;q++){let D=P(H[q]);F.push([k.centre(q),D<-2||D>E+2?NaN:D])}return{span:i("span",{class:`name ${O.replace(".","-")}`,"data-term":R},_),points:F}}),z=W("svg",{class:"threads",width:k.width,height:E});r.replaceChildren(z,...L.map(({span:O})=>O));let T={left:k.gutter+2,right:k.width-2,top:0,bottom:E};Gs(L,[],T,C).forEach((O,H)=>{let _=O&&md(O,L[H].points,Mg);if(!_)return;let[R,F,j,q]=_.map(D=>D.toFixed(1));z.append(W("line",{x1:R,y1:F,x2:j,y2:q,class:h[H].line.replace(".","-")}))})}return m(),{el:l,draw(k){a.draw(k),c&&(k("size","picture")&&w(g),k("theme","size")&&w(y),k("picture","unit")&&w(M),k("view","picture","size")&&x(),k("view","picture","size","unit","theme")&&N())}}}var Ag=250;function vd(e){let t=i("p",{class:"say","aria-live":"polite"}),s=i("h2"),n=yn(e),r=i("button",{type:"button","aria-label":"one unit"},"one"),o=i("button",{type:"button"},"mean"),a=i("select",{"aria-label":"Layer"}),l=i("div",{class:"seg"},n.row,a,...n.els,r,o);r.addEventListener("click",()=>e.set({mode:"unit"})),o.addEventListener("click",()=>e.set({mode:"mean",open:null})),a.addEventListener("change",()=>{e.P.layer=Number(a.value),e.draw(new Set(nt))});let c=i("div",{class:"cell","data-picture":"The cell",tabindex:"0",role:"group","data-terms":".instant","aria-label":"This step; the arrows go through its words and marks"}),u=i("button",{type:"button",title:"The same cell, drawn as in textbooks"},"as in books"),h=i("button",{type:"button",title:"The curve that squashes a gate"},"its curve");u.addEventListener("click",()=>e.set({look:e.S.look==="book"?"flow":"book"})),h.addEventListener("click",()=>{let{S:F,P:j}=e;e.set({curve:F.curve===null?mn(j,F.focus):null})});let d=i("div",{class:"seg looks",role:"group","aria-label":"Ways to see the cell"},u,h),f=i("div",{class:"eq"}),m=i("canvas",{class:"strips",role:"img"}),p=i("div",{class:"rows","aria-hidden":"true"}),w=re("bars of all units",""),x=i("h2",{},w),g=i("h2"),y=i("div",{class:"hd"},g),$=i("ol",{class:"pred"}),S=i("p",{class:"remark"}),M=i("div",{class:"instant"},t,i("div",{class:"cellhd"},s,l),i("div",{class:"cellbox"},c,d),f,i("div",{class:"low"},i("div",{},i("div",{class:"hd"},x),i("div",{class:"barred"},m,p)),i("div",{},y,$,S))),N=W("path",{class:"wire"}),k=W("path",{class:"tip"}),C=W("svg",{class:"ahead","aria-hidden":"true"},N,k);M.append(C);let A=()=>{for(let F of c.querySelectorAll("[data-of]"))F.dataset.open=F.dataset.of,F.dataset.act="A click opens it: how its number comes about."};c.addEventListener("click",F=>{let j=F.target.closest("[data-open]");j&&!F.target.closest("a")&&e.open(j.dataset.open)});let b=0,v=0,E=0,P=null,L=null,z={width:0,height:0};m.addEventListener("click",F=>{let j=m.getBoundingClientRect(),q=1.5*e.rem,D=Math.floor((F.clientX-j.left-q)/(j.width-q)*e.P.H);D>=0&&D<e.P.H&&e.pick(e.order[D])});let T=Array.from({length:5},()=>{let F=i("span",{class:"bar"}),j=i("span",{class:"w"}),q=i("span",{class:"n"});return{bar:F,word:j,p:q,row:i("li",{"data-term":"next word"},F,j,q)}});$.append(...T.map(F=>F.row));let O=i("p",{class:"besideit"});S.before(O);function H(){let{P:F,S:j,rem:q,css:D}=e,I=devicePixelRatio||1,{width:U,height:G}=z;(m.width!==Math.round(U*I)||m.height!==Math.round(G*I))&&(m.width=Math.round(U*I),m.height=Math.round(G*I));let Y=m.getContext("2d");Y.setTransform(I,0,0,I,0,0),Y.clearRect(0,0,U,G);let se=1.5*q,X=(G-2)/F.signals.length,Q=(U-se)/F.H,ae=e.order.indexOf(j.unit),te=Q>3?1.2:0;F.signals.forEach((V,K)=>{let J=e.P.roles.kind(V)==="gate",Z=e.full(V),de=K*X+2,he=X-5,le=J?de+he:de+he/2;Y.globalAlpha=1,Y.fillStyle=D("--rule2"),Y.fillRect(se,le,U-se,1);let $e=F.signal(V),oe=J?[D(`--F${V}`)]:[D("--Fpos"),D("--Fneg")],ke=oe.map(()=>new Path2D);for(let xe=0;xe<F.H;xe++){let Re=$e[j.t*F.H+e.order[xe]],qe=Math.max(.5,Math.min(1,Math.abs(Re)/Z)*(J?he:he/2));ke[!J&&Re<0?1:0].rect(se+xe*Q+te/2,Re<0?le:le-qe,Math.max(1,Q-te),qe)}Y.globalAlpha=.85,oe.forEach((xe,Re)=>{Y.fillStyle=xe,Y.fill(ke[Re])})}),Y.globalAlpha=1,j.mode!=="mean"&&(Y.strokeStyle=D("--ink"),Y.lineWidth=1.75,Y.strokeRect(Math.max(se+ae*Q-2,1),1,Math.min(Q+4,U-se-ae*Q+1),G-2))}function _(){let F=P.svg.getBoundingClientRect(),{left:j}=d.getBoundingClientRect(),q=Math.min(F.width/we,F.height/sr);return e.small||!q?0:Math.max(0,((F.left+F.right)/2-j)/q+we/2+4)}function R(){let F=[...c.querySelectorAll(".head")].filter(se=>se.getAttribute("d").endsWith("l-8 8"));if(C.style.display=e.small||!F.length?"none":"",e.small||!F.length)return;let j=M.getBoundingClientRect(),q=F.at(-1).getBoundingClientRect(),D=g.firstChild.getBoundingClientRect(),I=q.top+q.height/2-j.top,U=j.width+.45*e.rem,G=D.right-j.left+.5*e.rem,Y=D.top+D.height/2-j.top;N.setAttribute("d",`M${q.right-j.left+3} ${I}H${U}V${Y}H${G}`),k.setAttribute("d",`M${G+6} ${Y-4}l-6 4l6 4`)}return{el:M,draw(F){let{P:j,S:q}=e,D=performance.now()-b<Ag;F("step")&&(b=performance.now());let I=j.cell+JSON.stringify(j.options)+e.small+q.look;I!==L&&(L=I,P=Es(j.roles,e.hand,q.look),c.replaceChildren(P.svg)),F("picture","look","curve")&&(Ae(u,{"aria-pressed":q.look==="book"}),Ae(h,{"aria-pressed":q.curve!==null}),u.hidden=!Tc(j.roles),h.hidden=!Et(j).length),F("picture","size","look")&&(v=P.least(),E=_());let U={...Ts(j,q),compact:e.small,least:v,aside:E,instant:D||F("look","picture","size","unit","theme")};if(F("picture")){a.replaceChildren(...j.layers.map((K,J)=>i("option",{value:J},`layer ${K.level+1}${j.layers.some(Z=>Z.direction==="reverse")?` ${K.direction}`:""}`))),a.value=String(j.layer),a.hidden=j.layers.length===1;let{title:te}=j.answers;y.classList.toggle("long",j.answers.kind==="value");let V=re("next word",te[0].toUpperCase()+te.slice(1));j.answers.kind==="label"&&(V.dataset.act=`It picks one of ${j.words.length}, also where none of them is right, and may be sure and wrong.`),g.replaceChildren(V),S.textContent=e.setup.tasks[e.entry?.task]?.remark??"",$.setAttribute("aria-label",`What it answers: ${te}`)}if(F("play")&&t.setAttribute("aria-live",q.playing?"off":"polite"),!F("picture","size","theme","focus","unit","step","beside","look"))return;if(F("picture","size")){let te=(e.small?2.1:e.low?1.42:1.58)*e.rem*6+2;m.style.height=`${te}px`,z={width:m.clientWidth,height:te},p.replaceChildren(...j.signals.map(V=>i("b",{class:`s-${V}`,"data-term":V},V)))}if(P.update(U),F("picture","size")&&A(),F("picture","size","open"))for(let te of c.querySelectorAll("[data-open]"))te.classList.toggle("lit",te.dataset.open===q.open);let G=vn(j.roles,U);t.replaceChildren(...ho(G)),P.svg.setAttribute("aria-label",`The ${e.setup.cells[j.cell]} cell at this step. ${xn(G)}`);let Y=q.mode==="mean";s.replaceChildren(...Y?["Inside ",re("mean over units","the mean")," ",i("small",{},`of ${j.H} units`)]:["Inside ",re("unit",`unit ${q.unit}`)," ",i("small",{},`of ${j.H}`)]),s.title=Y?"":wo(j,q.unit),Ae(r,{"aria-pressed":!Y}),Ae(o,{"aria-pressed":Y}),Ae(o,{"aria-label":`mean of ${j.H}`}),n.row.hidden=Y,n.draw(),f.replaceChildren(...uo(j.roles,U).map(({symbol:te,value:V,cls:K,op:J,means:Z})=>i("span",{class:`term${J?" op":""}`,"data-term":Z},i("span",{class:"sy"},te??""),i("span",{class:`va${K?` s-${K}`:""}`},V)))),ie(w,`All ${j.H} units now`),m.setAttribute("aria-label",`Bars of every signal for all ${j.H} units at step ${q.t+1}. The numbers are in the table.`),H(),F("picture","size","look")&&R();let se=j.top(q.t),X=j.answers.kind==="value",Q=q.beside&&j.beside?j.top(q.t,"beside").slice(0,3):[],ae=Math.min(se.length,T.length-+(S.textContent!=="")-2*+(Q.length>0));O.hidden=!Q.length,Q.length&&O.replaceChildren(i("b",{},e.setup.cells[j.beside.cell]),`: ${Q.map(([te,V])=>`${fe(te)} ${X?B(V,3):pe(V)}`).join(", ")}`),T.forEach(({row:te,word:V,p:K,bar:J},Z)=>{te.hidden=Z>=ae,!te.hidden&&(ie(V,fe(se[Z][0])),ie(K,X?B(se[Z][1],3):pe(se[Z][1])),J.hidden=X,J.style.width=`${100*se[Z][1]}%`)})}}}var da=2,xd=2**32,la=(e,t,s,n)=>{let r=e.trim?.()===""?NaN:Number(e);return Number.isFinite(r)?Math.max(t,Math.min(s,r)):n},ca=(e,t,s={temperature:.8,seed:1,length:100})=>({temperature:Math.round(100*la(e.temperature,0,da,s.temperature))/100,seed:Math.floor(la(e.seed,0,xd-1,s.seed)),length:Math.round(la(e.length,1,t,s.length))});function yd(e){let t=e.setup.written,s=(p,w,x)=>i("input",{type:"number",name:p,"aria-label":w,title:w,...x}),n=s("length",`How many, up to ${t}`,{min:1,max:t,step:1}),r=s("temperature",`Temperature, 0 to ${da}: at 0 always the top answer`,{min:0,max:da,step:"any"}),o=s("seed","Seed: the same seed writes the same text",{min:0,max:xd-1,step:1}),a={temperature:r,seed:o,length:n},l=i("span",{}),c=i("button",{type:"submit",class:"btn"},"Write on"),u=i("form",{class:"writeon","aria-label":"Write on"},c,i("label",{},n,l),i("label",{},"temp",i("span",{class:"roomy"},"erature")," ",r),i("label",{},"seed ",o)),h=()=>Object.fromEntries(Object.entries(a).map(([p,w])=>[p,w.value])),d=p=>{for(let[w,x]of Object.entries(p))a[w].value=String(x)};d(ca({temperature:"",seed:"",length:""},t));let f=ca(h(),t),m=()=>{f=ca(h(),t,f),d(f)};return u.addEventListener("change",m),u.addEventListener("submit",p=>{p.preventDefault(),m(),e.send({write:f},{wrote:!0})}),{el:u,draw(p){p("picture")&&(u.hidden=e.P.answers.kind!=="next",l.textContent=` ${e.P.reads.many}`)}}}var Lg=17.5,Cg=4,zg=19,kd={bytes:[[400,1.0625]],characters:[[80,1.75],[400,1.25]],other:[[60,1.5],[200,1.1875]]};function $d(e){let t=i("div",{class:"seg signals",role:"group","aria-label":"Colour the text by"}),s=i("span",{class:"whose"}),n=yd(e),r=i("div",{class:"sheet",tabindex:"0",role:"region","aria-label":"The text, token by token"}),o=i("div",{class:"tag",role:"tooltip"});o.hidden=!0;let a=i("div",{class:"readbar"},i("span",{class:"wide"},"Colour"),t,s,n.el),l=i("div",{class:"reader"},a,r,o),c=i("span",{class:"legend","aria-hidden":"true"}),u=i("span",{class:"ownword"},i("u",{},"written by the network")),h=i("span",{class:"r tools"},u,c),d=[],f=null,m=null;r.addEventListener("click",({target:N})=>N.t!==void 0&&e.go(N.t)),r.addEventListener("pointermove",p);for(let N of["pointerleave","scroll"])r.addEventListener(N,()=>o.hidden=!0);function p({target:N,clientX:k,clientY:C}){let{P:A,S:b}=e,{t:v}=N;if(o.hidden=v===void 0,o.hidden)return;let E=cl(A.tokens,v),P=E?` of “${E}”`:"";o.textContent=`${b.focus} ${B(w()[v],4)} · ${b.mode==="mean"?`mean of ${A.H} units`:`unit ${b.unit}`} · step ${v+1} “${ge(A.shown[v],24)}”${P}`;let L=l.getBoundingClientRect(),{offsetWidth:z}=o;o.style.left=`${Math.max(0,Math.min(L.width-z,k-L.left+12))}px`,o.style.top=`${C-L.top-34}px`}let w=()=>e.S.mode==="mean"?e.P.mean(e.S.focus):e.P.column(e.S.focus,e.S.unit);function x(){let{P:N,S:k}=e;return e.P.roles.kind(k.focus)==="memory"?N.reach(k.focus,k.mode==="mean"?null:k.unit):1}function g(){let{P:N}=e,{kind:k}=N.reads,C=[];d=Nr(k,e.text,N.tokens).map(({before:b,shown:v,kind:E,after:P},L)=>{let z=i("span",{class:E||!1},v);return z.t=L,N.unknown[L]&&(z.classList.add("unknown"),z.title=`“${N.tokens[L]}” ${on(N)}`),e.written!==null&&L>=e.written&&z.classList.add("own"),C.push(b,z,P),z}),r.classList.toggle("code",["bytes","characters"].includes(k));let A=kd[k]??kd.other;r.style.fontSize=`${A.find(([b])=>N.T<=b)?.[1]??1}rem`,r.replaceChildren(...C.filter(b=>b!=="")),r.scrollTop=0,f=null,u.hidden=e.written===null}function y(){let{rem:N,small:k,time:C}=e;r.style.height="";let A=k?zg*N:C.clientHeight-l.offsetTop-a.offsetHeight-Lg*N;r.style.height=`${Math.max(Cg*N,Math.min(r.scrollHeight+2,A))}px`}function $(){let{S:N,palette:k}=e,C=w(),A=x();d.forEach((b,v)=>{let E=k.of(N.focus,C[v],A);b.colour!==E&&(b.colour=E,b.style.background=dt(E),b.style.color=Tt(E))}),c.replaceChildren(...Rs(e,N.focus,A)),s.textContent=N.mode==="mean"?`mean of ${e.P.H} units`:`of unit ${N.unit}`;for(let b of t.children)b.setAttribute("aria-pressed",String(b.dataset.signal===N.focus))}function S(){let{P:N}=e,k=A=>e.P.roles.kind(A)==="gate",C=[N.memory,...N.signals.filter(A=>A!==N.memory&&!k(A)).reverse(),...N.signals.filter(k)];t.replaceChildren(...C.map(A=>{let b=e.P.roles.word(A),v=i("button",{type:"button","data-signal":A,"aria-label":`${b} ${A}`,"data-term":A},i("i",{class:`s-${A}`},A));return v.addEventListener("click",()=>e.look(A)),v}))}function M(){f?.classList.remove("cur"),f?.removeAttribute("aria-current"),f=d[e.S.t],f.classList.add("cur"),f.setAttribute("aria-current","step");let{offsetTop:N,offsetHeight:k}=f,C=Math.min(2*k,r.clientHeight/3);N-C<r.scrollTop?r.scrollTop=N-C:N+k+C>r.scrollTop+r.clientHeight&&(r.scrollTop=N+k+C-r.clientHeight)}return{el:l,key:h,sheet:r,draw(N){let{P:k}=e;N("picture")&&m!==k.signals.join()&&(S(),m=k.signals.join()),N("picture")&&g(),N("picture","size")&&y(),N("picture","theme","focus","unit")&&$(),N("picture","size","step")&&M(),n.draw(N)}}}var Ng={time:"Over time",text:"Text and units"};function Md(e){let t=Object.entries(Ng).map(([a,l])=>{let c=i("button",{type:"button","data-pane":a,title:"Switch (key v)"},l);return c.addEventListener("click",()=>e.show(a)),c}),s=i("div",{class:"hd panes"},i("div",{class:"seg",role:"group","aria-label":"View of the text"},...t)),n=i("button",{type:"button"});n.addEventListener("click",()=>e.set({beside:!e.S.beside})),s.append(i("div",{class:"seg besides"},n));let r=null,o=null;return{el:s,join(a,l){r=a,s.append(l.key)},draw(a){if(o!==e.small&&(o=e.small,(o?r.head:s).append(r.tools),r.head.hidden=!o),a("picture","beside")){let l=e.P.beside&&e.setup.cells[e.P.beside.cell];n.hidden=!l,n.textContent=`${l} beside`,n.title=`What a ${l} of the same size, trained alike, makes of this text`,n.setAttribute("aria-pressed",String(e.S.beside))}if(a("picture","pane"))for(let l of t)l.setAttribute("aria-pressed",String(l.dataset.pane===e.S.pane))}}}var Og="grammar",Pg="grammar-lstm-32-s1";var An=e=>({text:e.setup.tasks[Og].examples[0][1],model:Pg,weights:"trained"}),Ze=(e,t)=>An(e).text.split(" ").lastIndexOf(t);var Ln=".ribbon, .transport",Co=e=>`.cell g[data-term=${e}] > :is(circle, text, rect)`,Sd=".low > div:last-child",zs=(e,t={})=>s=>({...An(s),unit:30,view:"time",t:e(s),...t}),ur=(e,t=0)=>s=>Ze(s,e)+t,xt=ur("moved"),Ys=ur("moved",-1),st=(e,t,s)=>e.P.at(t,s,30),Pt=(e,t)=>`“${e.P.shown[t]}”`,Ed=({P:e},t)=>{let[s,n]=e.top(t)[0];return`“${s}” (${pe(n)})`},Td={of:["text","model","weights"],example:"the sentence of France and Japan",onward:["whatif","On to What if →"],stops:[{title:"Where is the answer?",says:e=>["The network reads one word at a time, and after each it guesses the next. ",`This list is its guess after ${Pt(e,xt(e))}: ${Ed(e,xt(e))}.`],act:"go to the last word, where the answer is.",done:({t:e},{P:t})=>e===t.T-1,did:e=>[`After ${Pt(e,e.P.T-1)} it expects ${Ed(e,e.P.T-1)}.`],at:Sd,lit:Ln,state:zs(xt),hand:["ArrowRight","End"]},{title:"A unit is one number in memory",says:e=>[`This pipe is the memory of unit ${30}, one of ${e.P.H} numbers that go from word to word. `,`At ${Pt(e,Ze(e,"with"))} it holds `,Ct(st(e,"c",Ze(e,"with"))),": orange is below zero, blue above, and thicker is further away."],act:"go to “Japan”, and see it change colour.",done:({t:e},t)=>e>=Ze(t,"Japan"),did:e=>[`At ${Pt(e,e.S.t)} it holds `,Ct(st(e,"c",e.S.t)),". Neither colour is the better one."],at:".cell g[data-term=memory], .cell g[data-term=c], .cell g[data-term=f] > circle",lit:Ln,clear:".say, .cell",state:zs(ur("with")),hand:["ArrowLeft","ArrowRight"]},{title:"A row is a unit, a column a word",says:e=>[`Each of these ${e.P.H} rows is one unit, each column the word above it. `,"The colour says how far its forget gate ",{text:"f",cls:"f"}," is open: dark is 1, light is 0."],act:"click another row, or press ↓.",done:({unit:e})=>e!==30,did:e=>[`The cell and the lines are now those of unit ${e.S.unit}.`],at:".map.focused",lit:".ribbon",clear:".cellhd, .cell",state:zs(xt),hand:["ArrowUp","ArrowDown"]},{title:"A gate is a number, the valve its picture",says:e=>["A gate is a number from 0 to 1, worked out anew at every word; the disc draws it as a valve. ",`At ${Pt(e,Ys(e))} it stands open, `,ft("f",st(e,"f",Ys(e))),`: ${Xe(st(e,"f",Ys(e)))} of the memory goes through.`],act:"step on one word, and watch it shut.",done:({t:e},t)=>e===xt(t),did:e=>[`At ${Pt(e,xt(e))} it is shut: `,ft("f",st(e,"f",xt(e))),"."],at:Co("f"),lit:Ln,clear:".say, .cell",state:zs(Ys),hand:["ArrowLeft","ArrowRight"]},{title:"Why “forget”, when 1 keeps?",says:e=>["The forget gate has its name from what it does as it shuts: 0 forgets, 1 keeps. ",`At ${Pt(e,xt(e))} it is `,ft("f",st(e,"f",xt(e))),`, and ${Xe(1-st(e,"f",xt(e)))} of the `,Ct(st(e,"c",Ys(e)))," that “France” wrote is gone."],act:"step back: how long was it kept?",done:({t:e},t)=>e>Ze(t,"France")&&e<xt(t),did:e=>[`At ${Pt(e,e.S.t)} `,ft("f",st(e,"f",e.S.t))," of it is kept: ",Ct(st(e,"c",e.S.t)),", as it has been since “France”."],at:Co("f"),lit:`${Ln}, .say`,clear:".say, .cell",state:zs(xt),hand:["ArrowLeft","ArrowRight"]},{title:"The input gate writes",says:e=>["What is new, the candidate g, gets into memory as far as the input gate lets it. ",`At ${Pt(e,Ze(e,"Japan"))} that is `,ft("i",st(e,"i",Ze(e,"Japan")))," of ",Ct(st(e,"g",Ze(e,"Japan"))),", in the place of what was forgotten."],act:"step on one word: it shuts, and the memory stays.",done:({t:e},t)=>e===Ze(t,"Japan")+1,did:e=>[`At ${Pt(e,e.S.t)} `,ft("i",st(e,"i",e.S.t))," of the candidate is written, and ",Ct(st(e,"c",e.S.t))," stays."],at:`${Co("i")}, .cell g[data-term=written], .cell g[data-term='+'] > circle`,lit:Ln,clear:".say, .cell",state:zs(ur("Japan")),hand:["ArrowLeft","ArrowRight"]},{title:"h is what the others hear",says:e=>[`The output gate lets memory out as h, and from the h of all ${e.P.H} units alone the next word is computed. `,`At ${Pt(e,Ze(e,"but"))} unit ${30} holds `,Ct(st(e,"c",Ze(e,"but"))),`, but its h is ${B(st(e,"h",Ze(e,"but")),2,!0)}: it keeps silent.`],act:"go on to “I”, where it speaks.",done:({t:e},t)=>e===Ys(t),did:e=>[`At ${Pt(e,e.S.t)} `,ft("o",st(e,"o",e.S.t))," of it gets out: h is ",Ct(st(e,"h",e.S.t)),"."],at:`${Co("o")}, .cell g[data-term=h]`,lit:`${Ln}, ${Sd}`,clear:".say, .cell",state:zs(ur("but")),hand:["ArrowLeft","ArrowRight"]},{title:"How long does it remember?",says:e=>[`The half-life of unit ${30}, ${bt(e.P.halfLife(30))}, says when half of what a word wrote is gone, in the median. `,`Yet “France” stayed for ${Ys(e)-Ze(e,"France")} words: a memory lasts until its gate shuts, however long that is.`],act:"go through the units with ↓ to one that lasts longer.",done:({unit:e},{P:t})=>Math.abs(t.halfLife(e))>Math.abs(t.halfLife(30)),did:e=>[`Unit ${e.S.unit} lasts longer: ${bt(e.P.halfLife(e.S.unit))}.`],at:".plots > .hd:first-child, .plot.memory",lit:".cellhd",clear:".cell",state:zs(xt),hand:["ArrowUp","ArrowDown"]}]};function Ad(e){let t=i("select",{"aria-label":"Feature"}),s=i("p",{class:"finding"}),n=i("div",{class:"ranks",role:"group","aria-label":"Units, best on validation first"}),r=i("section",{class:"ranking","aria-label":"Units that tell a feature"},i("label",{class:"hd"},i("h2",{},"Units that tell"),t),s,n),o=i("h2"),a=i("span",{class:"r"}),l=i("div",{class:"facts"}),c=i("section",{class:"oneunit","aria-label":"The selected unit"},i("div",{class:"hd"},o,a),l),u=i("p",{class:"silent"}),h=i("p",{class:"stale-units"}),d=i("div",{class:"units"},u,r,c,h),f=null,m=null,p,w=[];t.addEventListener("change",()=>{e.set({feature:t.value}),e.root.focus({preventScroll:!0})}),n.addEventListener("keydown",b=>{let v={ArrowUp:-1,ArrowDown:1}[b.key],E=w.indexOf(b.target);if(!v||E<0)return;b.preventDefault();let P=w[Math.max(0,Math.min(w.length-1,E+v))];P.focus(),P.click()});function x({S:b,P:v}){let E=(L,z,T)=>{let O=i("a",{class:"link",href:"./whatif",title:z},L);for(let H of["pointerdown","focus","click"])O.addEventListener(H,()=>O.href=T());return O},P=()=>vt({signal:v.memory,units:[b.unit],steps:Ot(b.t,v.T-1,v.T),value:Number(v.at(v.memory,b.t,b.unit).toPrecision(4))});return i("p",{class:"onward"},E("Cut this unit","Silence it: how far does the test score fall?",()=>`${ss(e,"whatif")}#cut`)," · ",E("Hold it","What if it kept what it holds now, to the end of the text?",()=>ss(e,"whatif",{pins:P()})))}let g=()=>e.setup.cards[e.entry.card]?.note,y=()=>e.measured.get(e.name),$=()=>y().features.find(({name:b})=>b===f),S={probe:["all units, probe","A linear probe, which reads all units at once"],before:["before training","The best unit of the weights that training began with"]};function M({of:b,unit:v,signal:E,sign:P,score:L,spread:z},T,O){let{chance:H}=Bs[T],_=Math.min(O(L),O(H)),R=Math.max(O(L),O(H)),F=i("span",{class:"bar",style:`left:${100*_}%;width:${100*(R-_)}%`}),j=z&&i("span",{class:"range",style:`left:${100*O(z[0])}%;width:${100*(O(z[1])-O(z[0]))}%`}),q=[i("span",{class:"who"},...b?[S[b][0]]:[`unit ${v} `,i("i",{},Ji(T,E,P))]),i("span",{class:"track"},F,j),i("span",{class:"n"},cs(L))],D=z?`: ${go(L,z)} when the test texts are drawn anew`:"";if(b)return i("div",{class:`rank ${b}`,"data-term":b==="probe"?"probe":"initial weights","data-act":`${S[b][1]}${D}.`},...q);let I=i("button",{type:"button",class:"rank",tabindex:"-1",title:`Select it${D}`,"data-unit":v},...q);return I.addEventListener("click",()=>e.choose(v,E)),I}function N(){let{features:b}=y(),{feature:v}=e.S;f=b.some(({name:H})=>H===v)?v:(b.find(lr)??b[0])?.name,t.value=f;let E=$(),P=Wc(E),{title:L,chance:z}=Bs[E.kind];s.textContent=`${Dc(E,e.P.H)} Listed as validation ranked them, with ${L} on test texts.`,s.classList.toggle("nowhere",!lr(E));let T=i("div",{class:"rank scale","aria-hidden":"true"},i("span",{},re(L),", ",re("test texts")),i("span",{class:"track"},i("span",{class:"chance",style:`left:${100*P(z)}%`},`chance ${B(z,z?1:0)}`),i("span",{class:"end"},"1")),i("span",{})),O=Xi(E).map(H=>M(H,E.kind,P));w=O.filter(H=>H.dataset.unit!==void 0),n.style.setProperty("--chance",`${100*P(z)}%`),n.replaceChildren(T,...O),k()}function k(){let{S:b}=e;w.forEach((v,E)=>{let P=b.mode==="unit"&&Number(v.dataset.unit)===b.unit;v.setAttribute("aria-pressed",String(P)),v.tabIndex=P||E===0&&b.mode==="mean"?0:-1}),A()}function C(b,v,E){let P=(L,z)=>i("i",{class:L,style:`width:${100*z}%;${L==="shut"?"":`background:var(--R${b})`}`});return i("tr",{},i("th",{scope:"row"},i("i",{class:`s-${b}`},b),` ${e.P.roles.word(b)}`),i("td",{},pe(v)),i("td",{class:"both","aria-hidden":"true"},i("span",{},P("shut",v),P("between",1-v-E),P("open",E))),i("td",{},pe(E)))}function A(){let{S:b,P:v}=e;if(b.mode==="mean"){o.replaceChildren(`Mean of ${v.H} units`),a.textContent="",l.replaceChildren(i("p",{},"Select one unit to read what it does."));return}let E=y(),P=E.units[b.unit],L=Uc(E,b.unit);o.replaceChildren(`Unit ${b.unit} `,i("small",{},`of ${v.H}, over the test texts`)),a.replaceChildren(i("b",{"data-term":P.tag},P.tag));let z=(_,...R)=>[i("dt",{},_),i("dd",{},...R)],T=L&&i("button",{type:"button",class:"link",title:"Show the units that tell it"},L.title);T?.addEventListener("click",()=>e.set({feature:L.name}));let O=v.keeper&&[...z("keeps",i("i",{class:`s-${v.keeper}`,"data-term":v.keeper},v.keeper),` ${cs(P.keep)} `,i("small",{},`median ${e.P.roles.word(v.keeper)} gate`)),...z(re("half-life"),`${bt(P.half_life)} `,i("small",{title:`Half-life: ${kn(v.reads)}`},"median over all that it writes"))],H=Object.keys(P.open);l.replaceChildren(i("dl",{},...z("follows",...L?[T,i("small",{},` ${L.how}`)]:["none of these features well"]),...O??z("keeps","no gate keeps its memory")),...H.length?[i("table",{class:"openings"},i("thead",{},i("tr",{},i("th",{scope:"col"},"gate"),i("th",{scope:"col"},"shut < 0.1"),i("th",{"aria-hidden":"true"}),i("th",{scope:"col"},"open > 0.9"))),i("tbody",{},...H.map(_=>C(_,P.shut[_],P.open[_]))))]:[],...e.pages.whatif?[x(e)]:[],i("p",{class:"rule"},i("b",{},P.tag),": ",e.setup.tags[P.tag]),i("details",{},i("summary",{},"How this was measured"),i("p",{},E.about,` ${E.steps.validation.toLocaleString("en")} steps of validation, ${E.steps.test.toLocaleString("en")} of test texts.`)),...g()?[i("p",{},i("b",{},"This task"),`: ${g()}`)]:[])}return{el:d,draw(b){if(!b("picture","unit","focus","feature"))return;let v=y(),E=!v?.features.length;for(let P of[r,c])P.hidden=E;if(u.hidden=!E,h.hidden=E||e.weights!=="initial",h.textContent="Measured on the trained weights; the text above is read by the initial ones.",E){u.textContent=v===void 0?"":e.entry.card===void 0?"This is your own run: what its units do was not measured.":"What the units of this model do was not measured.",p=void 0;return}if(m!==null&&m!==e.entry.task&&(e.S.feature=null),m=e.entry.task,p===v)return b("feature")?N():k();p=v,t.replaceChildren(...v.features.map(({name:P,title:L})=>i("option",{value:P},L))),N()}}}var jg=1.55,Hg=["ArrowUp","ArrowDown","Home","End","PageUp","PageDown"," "],ha=class extends ut{text;name;weights;typed;help;answers=new Map;constructor(t){super(t,vo+xo+fc+Vc+Pr),this.questions=new mt($=>this.tell($));let{present:s,answer:n}=this.state.asked.values;Object.assign(this.S,{open:null,pane:"time",feature:null,probe:null,beside:!1,by:"piece"}),Object.assign(this.S,{present:s,answer:n,look:this.state.asked.values.look,curve:null}),this.measured=new Map,this.written=null;let r=this.pages.whatif&&nd(this);this.hand=r?.hand,this.parts=[Jr,Or,yo,vd,Ls,Md,pn,bd,$d,Ad,Ol,cd,ld].map($=>$(this));let[o,a,l,c,u,h,d,f,m,p,w,x,g]=this.parts;this.time=i("section",{class:"time","aria-label":"The whole text"},u.el,h.el,d.el,f.el,m.el,p.el,g.el,i("div",{class:"cursor"})),this.cursor=this.time.lastChild,this.words=u.el,this.which=h.el,this.panes={time:[d.el,f.el,this.cursor,d.tools],text:[m.el,p.el,m.key]},this.inside=g,c.el.append(g.menu),h.join(d,m),this.sheet=m.sheet,this.main=i("main",{},i("section",{class:"now","aria-label":"This step"},l.el,c.el),this.time,x.el),this.stage=Ic(this,l),this.parts.push(this.stage),this.covered=[o.el,a.el,this.main],this.root.append(...this.covered,this.stage.el,w.el,...r?[r.tag]:[]),this.listen(),this.view=this.state.asked.values.view,this.receive(this.model.payload,{asked:this.inPage}),this.wonder();let{brought:y}=this.state;y!==void 0&&(this.typed(y),this.send({text:y}))}back({values:t}){let{view:s,text:n,model:r,weights:o,present:a,answer:l}=t;this.view=s,this.set({present:a,answer:l});let c={text:n??this.text,model:r??this.name,weights:o};return this.typed(c.text),["text","model","weights"].some(h=>c[h]!==this.shown[h])||this.questions.busy.size||this.root.classList.contains("stale")?this.send(c,{asked:!0}):(this.returning=!1,this.notices=[],this.S.pane=this.pane(this.name),this.lookAt(!0,!1),this.wonder())}close(){this.set({playing:!1}),this.questions.stop()}get guide(){return Td}get touches(){let t={feature:["feature"],beside:["beside",...nt]};return{...super.touches,...t,present:["present"],answer:["answer"],look:["look"],curve:["curve"],open:["open",...nt]}}get meanwhile(){return"Stepping through this sentence still works."}get behind(){return this.P!==null&&["text","model","weights"].some(t=>this.asked[t]!==this.shown[t])}get whose(){return this.asked.text===this.text?"The picture is still of the network before.":`The picture is still of “${ge(this.text,to)}”.`}get shown(){return{text:this.text,model:this.name,weights:this.weights}}get values(){let{S:t,P:s}=this;return{...this.shown,t:t.t,unit:t.unit,theme:t.theme,view:this.view,mode:t.mode,focus:this.chosen?t.focus:null,feature:t.feature,probe:t.probe,open:t.open,by:t.by,beside:t.beside,look:t.look,curve:t.curve,present:t.present,answer:t.answer,written:this.written,sort:t.sort,sorted:t.sort==="now"&&this.ordered!==t.t?this.ordered??null:null,layer:s.layers.length>1?s.layer:null,tour:this.tour.at}}get wished(){let{text:t,model:s,weights:n}=this.asked;return{...this.values,text:t,model:s,weights:n}}send(t,s={}){if(this.closed)return;this.root.classList.add("busy"),this.root.setAttribute("aria-busy","true");let{write:n,...r}=this.asked;this.asked={...r,length:0,...t},this.pane(this.asked.model)==="text"&&!this.measured.has(this.asked.model)&&(this.asked.units=!0),this.later=s,this.changed=!0,this.questions.busy.size||this.ask(),this.mark()}answered(t,s){let n=JSON.stringify(s);return this.questions.asked(t,n)||(this.answers.delete(t),this.questions.ask(t,s,{key:n})),this.answers.get(t)??null}get sums(){let{S:t,P:s}=this;return this.answered("sums",{...this.shown,t:t.t,unit:t.unit,layer:s.layer})}get tensors(){let{model:t,weights:s}=this.shown;return this.answered("tensors",{model:t,weights:s})}get inputs(){return this.answered("inputs",this.shown)}get preactivations(){return this.answered("preactivations",{...this.shown,layer:this.P.layer})}ask(){this.changed=!1,this.questions.ask("picture",this.asked)}change(t){let s=this.find(this.asked.model).task,{examples:n}=this.setup.tasks[t.task];return t.task===s||!n.length||n.some(([,r])=>r===this.asked.text)?this.send({model:t.name}):(this.typed(n[0][1]),this.send({model:t.name,text:n[0][1]},{jump:!0}))}wonder(){this.S.pane==="text"&&this.P&&!this.measured.has(this.name)&&this.send({})}find(t){return this.setup.models.find(s=>s.name===t)??this.own}get entry(){return this.find(this.name)}receive(t,s=null){let n=as(t);if(!s&&!this.questions.take(n))return;let{want:r}=n,o=r!=="picture"&&!s;if(o&&this.answers.set(r,n),this.changed)return this.ask();if(o)return this.draw(new Set([r]));let{asked:a,jump:l,wrote:c,fresh:u}=this.later??s??{};if(this.later=void 0,this.returning=!1,this.root.setAttribute("aria-busy","false"),this.root.classList.remove("busy"),this.notices=[...n.notices],!n.picture)return this.asked=this.shown,this.root.classList.add("stale"),this.draw(new Set(["notice"]));this.root.classList.remove("stale");let h=this.P,d=n.model===this.name;this.written=this.wroteFrom(n),n.entry&&(this.own=n.entry),n.units!==void 0&&this.measured.set(n.model,n.units),Object.assign(this,{P:n.picture,text:n.text,name:n.model,weights:n.weights}),this.asked=this.shown,h&&h.layers.length===this.P.layers.length&&(this.P.layer=h.layer);let f=this.P,m=this.S;if(m.pane=this.pane(this.name),h===null||l){let[p,w]=f.moment,x=d?[m.unit,this.chosen]:Bc(this.measured.get(this.name));m.t=p,[m.unit,this.chosen]=m.pane==="text"&&x?x:[w,this.chosen]}else{let p=u||m.t>=h.T-1||!rn(h.tokens,f.tokens);m.t=c&&n.written!==void 0?n.written:p?f.T-1:Math.min(m.t,f.T-1),m.unit=Math.min(m.unit,f.H-1)}return this.lookAt(a,s!==null)}lookAt(t,s){let{S:n}=this;t&&this.placed(s),t&&this.unheld(),this.P.signals.includes(n.open)||(n.open=null),Et(this.P).length||(n.curve=null),n.focus=this.focus(),this.arrange(),this.resetView();let{t:r}=n;t&&n.sort==="now"&&this.ordered!==r?(n.t=this.ordered,this.draw(new Set(nt)),n.t=r,this.draw(new Set(["step","notice"]))):this.draw(new Set([...nt,"feature","notice"]))}wroteFrom({text:t,model:s,weights:n,written:r}){let o=s===this.name&&n===this.weights&&t.startsWith(this.text.trimEnd());return r!==void 0?o?Math.min(this.written??r,r):r:o&&t===this.text?this.written:null}placed(t){let{P:s,S:n,state:r,notices:o}=this,{values:a,given:l,said:c}=r.asked;o.push(...t?[]:c.server,...c.view),n.t=r.place("t",s.T,n.t,o),l.has("unit")&&(this.chosen=void 0),n.unit=r.place("unit",s.H,n.unit,o),n.open=r.among("open",s.signals,o),this.chosen=r.among("focus",s.signals,o)??n.open??this.chosen;let u=s.probes.map(({name:w})=>w);n.probe=r.among("probe",u,o)??n.probe;let h=this.measured.get(this.name)?.features,d=h&&!h.some(({name:w})=>w===a.feature);a.feature!==null&&d&&o.push("The address asks for a feature that the units were not measured for.");let{mode:f,sort:m,look:p}=n.open?{...a,mode:"unit"}:a;Object.assign(n,{look:p,curve:r.among("curve",Et(s),o)}),[n.beside,n.by]=[a.beside,a.by],Object.assign(n,{mode:f,sort:m,feature:d?null:a.feature}),s.layer=r.place("layer",s.layers.length,s.layer,o),l.has("written")&&(this.written=r.place("written",s.T,null,o)),this.ordered=r.place("sorted",s.T,n.t,o)}unheld(){!this.pages.whatif||!this.state.asked.values.pins||this.notices.push({text:"This page shows the network as trained: the changes in the address are not held here.",to:ss(this,"whatif"),words:"See them in What if"})}pane(t){return this.view??this.setup.tasks[this.find(t)?.task]?.view??"time"}show(t){this.view=t,this.set({pane:t,focus:this.focus(t)}),this.wonder()}focus(t=this.S.pane){let{P:s}=this;return s.signals.includes(this.chosen)?this.chosen:t==="text"?s.memory:s.keeper??s.signals[0]}choose(t,s){this.chosen=s,this.set({unit:t,mode:"unit",focus:s})}open(t){let{S:s,P:n}=this;if(s.present||!n.signals.includes(t))return;this.chosen=t;let r=s.open===null;this.set({open:t,mode:"unit",focus:t}),r&&this.small&&this.inside.el.scrollIntoView({block:"start"})}arrange(){let{S:t,P:s,root:n}=this,r=t.open!==null;for(let[o,a]of Object.entries(this.panes))for(let l of a)l.hidden=r||o!==t.pane;for(let o of[this.inside.el,this.inside.menu])o.hidden=!r;this.which.hidden=r,n.classList.toggle("opened",r),n.classList.toggle("reading",t.pane==="text"),n.classList.toggle("tall",s.reads.kind==="bytes"),this.stage.arrange()}placeWords(){super.placeWords(),this.small!==(this.which.parentNode===this.main)&&this.words.after(this.which);let t=(this.P.reads.kind==="bytes"?jg:0)+(ui(this.P)?ml:0)+Hc(this.P,this.S);this.extra=this.small?0:t*this.rem}draw(t){if(this.P&&["pane","present","open"].some(r=>t.has(r))&&this.arrange(),super.draw(t),!this.P||!["step","unit","picture","feature","present","answer","open","look","curve"].some(r=>t.has(r)))return;let{P:s,S:n}=this;Object.assign(this.host.dataset,{t:n.t,unit:n.unit,steps:s.T,model:this.name,view:n.pane,ready:"true"}),this.keep(t.has("present")||t.has("open"))}present(){this.set({present:!0})}moves(){let t={...super.moves()," ":()=>this.set({playing:!this.S.playing}),"?":()=>this.help(),p:()=>this.set({present:!this.S.present}),o:()=>this.S.open?this.set({open:null}):this.open(this.S.focus),...this.S.open&&{Escape:()=>this.set({open:null})}};if(this.S.present){for(let n of Object.keys(t))/^[\do]$/.test(n)&&delete t[n];return{...t,...this.stage.moves}}let s=this.S.curve===null?{}:{Escape:()=>this.set({curve:null})};return{...t,...s,v:()=>this.show(this.S.pane==="text"?"time":"text")}}key(t){t.composedPath()[0]===this.sheet&&Hg.includes(t.key)||super.key(t)}},Ld={render:e=>void new ha(e)};var Cn=class{constructor(t){this.watched=[],this.follows=[],this.observer=new IntersectionObserver(s=>this.looked(s),{rootMargin:t})}watch(t,s=()=>{}){let n={el:t,came:s,near:!1};return this.watched.push(n),this.observer.observe(t),()=>n.near}seen(t,s){let n={el:t,due:!0},r=this.watch(t,()=>this.follow(n));this.follows.push(Object.assign(n,{near:r,fn:s}))}turned(){for(let t of this.follows)t.due=!0,t.el.classList.add("due");clearTimeout(this.rest),this.rest=setTimeout(()=>this.follows.forEach(t=>this.follow(t)),400)}follow(t){!t.due||!t.near()||(t.due=!1,t.el.classList.remove("due"),t.fn())}looked(t){let s=[];for(let{target:n,isIntersecting:r}of t)for(let o of this.watched)o.el===n&&(o.near=r,r&&s.push(o));for(let n of s)n.came()}close(){this.observer.disconnect(),clearTimeout(this.rest)}};function ve(e){if(!Number.isFinite(e))return"0";if(e>-2&&e<3)return String(Number((10**e).toPrecision(e<0?2:3)));let t=Math.floor(e),s=(10**(e-t)).toFixed(1);return`${s==="10.0"?"1.0":s} × ${tt(s==="10.0"?t+1:t)}`}var Fg="⁰¹²³⁴⁵⁶⁷⁸⁹",mr=e=>String(e).replace(/\d/g,t=>Fg[t]),yt=(e,t)=>Array.from({length:t+1},(s,n)=>n?n*e:0);function jt(e){let t=e.length-1,s=Math.max(...e),n=e.indexOf(s),r=e[t];return{way:e.every(a=>a===0)?"stays":n===0?"falls":n===t?"grows":"turns",peak:n,most:s,end:r}}function Gt(e,t){let s=t;for(;s<e;)s=Number.isInteger(Math.log2(s/t))?1.5*s:4/3*s;return Math.round(s)}var Ks=(e,t,s)=>Ke(e,t,s,!0).map(n=>[n,n===0?"1":tt(n)]);function hs(){let e=it("logplot");return{...e,draw({lines:t,first:s,last:n,low:r,high:o,unit:a="",rem:l,...c}){let{width:u,height:h}=e.measure(),[d,f]=[Math.round(3*l),u-Math.round(.8*l)],m=Math.round(1.35*l),p=n>s?a:"",w=f-(p?(.42*p.length+1.2)*l:0),x=Tn(s,n,d,f);e.draw({x,y:{low:r,high:o,top:6,below:m},rows:Ks(r,o,Math.max(2,Math.floor((h-6-m)/(2.2*l)))),along:os(s,n,5).filter(g=>x.at(g)<w||!p).map(g=>[g,String(g),g===s?"start":"middle"]),lines:t.map(g=>({first:s,...g})),caption:p,here:"line",room:{right:f,top:6},rem:l,...c})}}}function Oe(e,t,s,n,...r){let o=i("small",{},s),a=i("p",{class:"says"});return{el:i("section",{class:`sec ${e}`,"aria-label":t.textContent??t},i("div",{class:"top"},i("h2",{},t," ",o),...n),a,...r),says:a,note:o}}function kt({name:e,title:t,low:s,high:n,step:r,value:o,written:a,term:l=""},c){let u=i("input",{type:"range",min:s,max:n,step:r,value:o,"aria-label":t}),h=i("output",{}),d=()=>{let f=a(Number(u.value));h.textContent=f,u.setAttribute("aria-valuetext",f)};return u.addEventListener("input",()=>{d(),c(Number(u.value))}),d(),{el:i("label",l?{class:"slide"}:{class:"slide",title:t},i("span",l?{"data-term":l,"data-act":`${t}.`}:{},e),u,h),input:u,set(f,m={}){for(let[p,w]of Object.entries(m))u[p]=w;u.value=f,d()}}}function Qe(e,t,s,n={}){let r=Object.entries(t).map(([o,a])=>{let l=n[o]&&{"data-term":n[o]},c=i("button",{type:"button",...l},a);return c.addEventListener("click",()=>s(o)),[o,c]});return{el:i("span",{class:"seg",role:"group","aria-label":e},...r.map(([,o])=>o)),set(o){for(let[a,l]of r)l.setAttribute("aria-pressed",String(a===o))}}}var Yt=e=>_t(Number.isFinite(e)?e:NaN),Kt=(e,t)=>e.setup.cells[t].replace("Vanilla ",""),zn=(e,t)=>`No ${Kt(e,t)} was trained on “${e.network.title}”.`;function zo(e){let t=[...e].sort((n,r)=>n-r),s=t.length>>1;return t.length?t.length%2||t[s-1]===t[s]?t[s]:(t[s-1]+t[s])/2:null}var No=(e,t,s)=>kt({name:"unit",title:e,low:1,high:1,step:1,value:1,written:n=>t().length?`unit ${t()[n-1]}`:""},s);var Cd=-16,_g=20,Nn=(e,t)=>e.findIndex(s=>s>=t);function Rg(e,t,s,n){return t.flatMap((r,o)=>{let a=r<n?null:e[o*s+r-n];return a===null?[]:[Number.isFinite(a)?a:-1/0]})}function qg(e){let t=Float32Array.from(e.flatMap(r=>Array.from(r).filter(Number.isFinite))).sort(),s=r=>t[Math.round(r*(t.length-1))]??0,n=Math.min(-Cd,Gt(s(1),1));return{low:Math.max(Cd,-Gt(-s(.05),4)),high:n,more:s(1)>n}}function zd(e,{low:t,high:s},[n,r]){let o=n.length-1;return Number.isFinite(e)?e<=0?n[Math.round(o*Math.max(0,1-e/t))]:r[Math.round(o*Math.min(1,e/s))]:n[0]}function Ig(e,t,s,n){let r=new Uint8ClampedArray(4*s*s);for(let o=0;o<s;o++){let a=Nn(t,o);for(let l=0;l<=t[a];l++){let[c,u,h]=n(e[a*s+l]),d=4*(o*s+l);r[d]=c,r[d+1]=u,r[d+2]=h,r[d+3]=255}}return r}function Nd(e){let t="h",s=null,n=0,r=Qe("Which state",{h:"of h",c:"of c"},w=>{t=w,e.root.focus({preventScroll:!0}),p()}),o=i("span",{class:"legend decades","aria-hidden":"true"}),a=[0,1].map(h),{el:l,says:c}=Oe("flow",re("flow matrix","Flow matrix"),"how much of each state reaches each later one",[r.el,o],i("div",{class:"two"},...a.map(w=>w.el)));e.seen(l,u);function u(){e.ask("flow",{side:e.S.side,one:e.S.one,cells:["rnn",e.S.cell]})}function h(w){let x=i("canvas"),g=W("svg",{"aria-hidden":"true"}),y=i("div",{class:"tag",role:"status"}),$=i("div",{class:"stage",tabindex:"0",role:"img"},x,g,y),S=i("p",{class:"reads"}),M=null,N=null;y.hidden=!0;let k=b=>{let v=$.getBoundingClientRect(),{left:E,top:P,wide:L,tall:z}=M,T=Math.floor((b.clientY-v.top-P)/z*n),O=Math.floor((b.clientX-v.left-E)/L*n);if(T<0||T>=n||O<0||O>=n)return null;let{ends:H}=e.got.flow,_=H[Nn(H,T)];return O>_?null:[_,O]};function C(b){N=b;let v=e.got.flow,E=a[w];if(y.hidden=!b||!E.values,g.querySelector(".probe")?.remove(),y.hidden)return;let{left:P,top:L,wide:z,tall:T}=M,[O,H]=b;y.textContent=`t = ${O+1}, k = ${H+1}: ${Yt(E.values[Nn(v.ends,O)*n+H])}`;let _=P+(H+.5)/n*z,[R,F]=d(O),j=L+(R+F)/2/n*T;g.append(W("circle",{class:"probe",cx:_,cy:j,r:4})),y.style.left=`${Math.max(0,Math.min($.clientWidth-y.offsetWidth,_+10))}px`,y.style.top=`${j>L+40?j-32:j+12}px`}let A=b=>M&&C(k(b));return $.addEventListener("pointermove",A),$.addEventListener("pointerdown",A),$.addEventListener("pointerleave",()=>C(null)),$.addEventListener("blur",()=>C(null)),$.addEventListener("click",b=>{let v=M&&k(b);v&&e.set({t:v[1]})}),$.addEventListener("keydown",b=>{let v={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]}[b.key];if(!v||!n||b.ctrlKey||b.metaKey||b.altKey)return;b.preventDefault();let{ends:E}=e.got.flow,P=Math.max(0,Math.min(n-1,e.S.t+v[1])),L=Nn(E,N?.[0]??n-1)+v[0],z=E[Math.max(Nn(E,P),Math.min(E.length-1,L))];P!==e.S.t&&e.set({t:P}),C([z,P])}),{el:i("div",{class:"panel"},$,S),stage:$,words:S,values:null,paint(b,v){this.values=b,C(null);let E=devicePixelRatio||1,{rem:P}=e,L=$.clientWidth,z=$.clientHeight;M={left:Math.round(3*P),top:4,wide:0,tall:z-Math.round(2.5*P)},M.wide=L-M.left-Math.round(.8*P);let{left:T,top:O,wide:H,tall:_}=M;if(!L||H<=0)return;Object.assign(x,{width:Math.round(H*E),height:Math.round(_*E)}),x.style.cssText=`left:${T}px;top:${O}px;width:${H}px;height:${_}px`;let R=i("canvas",{width:n,height:n}),F=[ks(e.css("--zero"),e.css("--ink")),ks(e.css("--ink"),e.css("--Rneg"))];R.getContext("2d").putImageData(new ImageData(Ig(b,e.got.flow.ends,n,G=>zd(G,s,F)),n,n),0,0);let j=x.getContext("2d");j.imageSmoothingEnabled=!1,j.drawImage(R,0,0,n,n,0,0,x.width,x.height),g.setAttribute("width",L),g.setAttribute("height",z);let q=G=>T+(G+.5)/n*H,D=G=>O+(G+.5)/n*_,I=os(1,n,6),U=O+_+P;g.replaceChildren(W("path",{class:"edge",d:`M${T} ${O}V${O+_}H${T+H}`}),W("path",{class:"edge",d:f(T,O,H,_)}),...I.map(G=>W("text",{x:T-.4*P,y:D(G-1)+.28*P,"text-anchor":"end"},String(G))),...I.map(G=>W("text",{x:q(G-1),y:U,"text-anchor":"middle"},String(G))),W("text",{x:T+H/2,y:U+1.15*P,"text-anchor":"middle"},"earlier step k"),W("text",{x:0,y:0,"text-anchor":"middle",transform:`translate(${.8*P} ${O+_/2}) rotate(-90)`},"later step t"),W("text",{class:"title",x:T+H-2,y:O+1.1*P,"text-anchor":"end"},v),W("path",{class:"halo"}),W("path",{class:"here"}),W("text",{class:"row"})),this.cursor()},cursor(){if(!M?.wide||!g.querySelector(".here"))return;let{left:b,top:v,wide:E,tall:P}=M,{rem:L}=e,z=Math.min(e.S.t,n-1),T=b+z/n*E,O=Math.max(2,E/n),H=v+z/n*P;for(let q of[".halo",".here"])g.querySelector(q).setAttribute("d",`M${T} ${H}H${T+O}V${v+P}H${T}z`);let _=g.querySelector(".row"),R=3.6*L,F=T+O+R<b+E;_.textContent=`k = ${z+1}`;let j=Math.max(0,v+.9*L-H);_.setAttribute("x",F?T+O+.5*L+j*E/P:b+E-2),_.setAttribute("y",Math.max(v+.9*L,H+(F?0:-(R/E)*P))),_.setAttribute("text-anchor",F?"start":"end"),N&&C(N)}}}function d(w){let{ends:x}=e.got.flow,g=Nn(x,w);return[(x[g-1]??-1)+1,x[g]+1]}function f(w,x,g,y){return e.got.flow.ends.reduce(($,S)=>`${$}H${w+(S+1)/n*g}V${x+(S+1)/n*y}`,`M${w} ${x}`)}function m(){let w=[ks(e.css("--zero"),e.css("--ink")),ks(e.css("--ink"),e.css("--Rneg"))],x=(g,y,$)=>i("span",{},...Array.from({length:$},(S,M)=>{let N=i("i");return N.style.background=dt(zd(g+(y-g)*(M+.5)/$,s,w)),N}));o.replaceChildren(`${tt(s.low)} and less `,x(s.low,0,16),i("b",{}," 1 "),x(0,s.high,8),` ${tt(s.high)}${s.more?" and more":""}`)}function p(){let w=e.got.flow;if(r.set(t),!w)return;[,n]=w.arrays[`${w.cells[0]}.h`][1];let x=$=>t==="c"&&w.array(`${$}.c`)?"c":"h",g=w.cells.map($=>w.array(`${$}.${x($)}`));s=qg(g),m();let y=Math.min(_g,n>>1);a.forEach(({stage:$,words:S},M)=>{M<w.cells.length||($.hidden=!0,S.replaceChildren(zn(e,e.S.cell)))}),w.cells.forEach(($,S)=>{a[S].stage.hidden=!1;let M=Kt(e,$),N=x($),k=g[S],{words:C,stage:A}=a[S],b=Rg(k,w.ends,n,y),v=zo(b),E=Math.max(...b),P=t==="c"&&N==="h"?" It has no c, so this is its h.":"",L=b.length===1?`the one pair ${me(y,"step")} apart keeps ${ve(E)}`:`half of all pairs ${me(y,"step")} apart keep at most ${ve(v)}, and no pair more than ${ve(E)}`;C.replaceChildren(i("b",{},`${M}: `),`of a change in ${N}, ${L}.`,P),A.setAttribute("aria-label",`${M}, ${N}: every pair of steps. ${C.textContent} Arrow keys read one pair.`),a[S].paint(k,`${M} ‖d${N}ₜ/d${N}ₖ‖`)}),c.replaceChildren("Row t, column k: how much of a small change in the state at step k is left in the state at step t, over all paths. Strong is kept, faint has vanished, orange has grown. A column that stays strong all the way down is a step that is not forgotten."+(w.ends.length<n?` ${w.ends.length} of the ${n} rows are computed, each drawn as a band.`:""))}return{el:l,draw(w){if(w("flow","theme","size"))p();else if(w("t"))for(let x of a)x.cursor();e.got.flow||r.set(t)}}}var Od=`.gs .ask {
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
`;var et=["initial","trained"],Dg={rnn:["--rnn","--ink3",2.5],lstm:["--ink","--ink",3],gru:["--Fpos","--pos",2],peephole:["--Fi","--i",2],coupled:["--Ff","--f",2],mingru:["--Fo","--o",2],indrnn:["--Fneg","--neg",2]},Xs=e=>Dg[e]??["--ink2","--ink2",1.5],fr={h:["dL/dh",[],"the error that arrives at h, by all paths"],c:["dL/dc",[9,4],"the error that arrives at c, by all paths"],kept:["product of",[2,4],"the direct path from the last memory back to this one, alone: the product of what every step keeps"]},Pd={kept:"f"},ua=({keep:e},{cell:t,signal:s})=>s==="kept"?`product of ${Se(e[t])}`:fr[s][0],ma=(e,{shown:t,off:s},n)=>e.curves.filter(r=>r.side===n&&t[Pd[r.signal]??r.signal]&&!s.has(r.cell));function Bg(e,t){let s=(u,h,d)=>{for(let f of u)for(let m of f)m<h&&(h=m),m>d&&(d=m);return[h,d]},[n,r]=s(e,-1,0),[o,a]=s(t,n,r),l=.2*(r-n),c=.03*(r-n);return[Math.max(o,n-l)-c,Math.min(a,r+l)+c]}function Ug(e,t){let s=e.flatMap(o=>Array.from(o).filter(Number.isFinite));if(!s.length)return t;let n=1.5*s.reduce((o,a)=>Math.min(o,a),0)-10,r=1.5*s.reduce((o,a)=>Math.max(o,a),0)+10;return t.map(o=>Array.from(o).filter(a=>a>=n&&a<=r))}function Vg(e,{start:t,end:s},{low:n,high:r}){for(let o=Math.max(0,Math.ceil(t));o<e.length&&o<=s;o++)if(e[o]>=n&&e[o]<=r)return{t:o,v:e[o]};return null}var Gg=(e,{start:t})=>!Number.isFinite(e[Math.max(0,Math.ceil(t))]);function Yg(e,t,s,n){let r=[1,s].filter(l=>l>=e&&l<=t),o=(t-e)/14,a=Ke(e,t,n).filter(l=>Number.isInteger(l)&&l>=1&&l<=s&&r.every(c=>Math.abs(l-c)>o));return[...new Set([...r,...a])].sort((l,c)=>l-c)}function Kg(e,t,s,n){if(s===null||e===null||t===null)return"";if(!Number.isFinite(e)||!Number.isFinite(t)){let l=[e,t].map((c,u)=>!Number.isFinite(c)&&["RNN","LSTM"][u]).filter(Boolean);return`At ${s}, dL/dh is exactly 0 in the ${l.join(" and the ")}.`}let r=Math.abs(e-t),o=10**r;if(o<1.05)return`At ${s}, the RNN’s dL/dh is as large as the LSTM’s.`;let a=r<6?Number(o.toPrecision(2)).toLocaleString("en"):tt(Math.round(r));return e<t?`At ${s}, the RNN’s dL/dh is ${a} times smaller than the LSTM’s.`:`At ${s}, the RNN’s dL/dh is ${a} times larger than the LSTM’s: ${n==="initial"?"before training nothing is kept yet, and the LSTM’s gates, all below 1, take their share at every step.":"a gradient is not a memory; which of them learned says the table."}`}function jd(e){let{setup:t}=e,s=[...new Set(Object.values(t.keep).filter(Boolean).map(Se))],n=Object.entries(fr).map(([T,[O,,H]])=>{let _=Pd[T]??T,R=i("button",{type:"button",class:"toggle","data-term":T==="kept"?"product of f":O,"data-act":`${H[0].toUpperCase()}${H.slice(1)}. Click: show or hide these curves.`},i("i",{class:`dash ${_}`}),T==="kept"?`${O} ${s.slice(0,-1).join(", ")} or ${s.at(-1)}`:O);return R.addEventListener("click",()=>e.set({shown:{...e.S.shown,[_]:!e.S.shown[_]}})),[_,R]}),r=i("button",{type:"button",class:"btn"},"Numbers"),o=i("button",{type:"button",class:"btn"},"CSV");r.addEventListener("click",()=>e.numbers()),o.addEventListener("click",()=>e.ask("csv"));let a=i("span",{class:"where"}),l=Object.fromEntries(et.map(T=>{let O=i("div",{class:"bk"}),H=i("div",{class:"labels","aria-hidden":"true"}),_=document.createElementNS("http://www.w3.org/2000/svg","svg"),R=i("div",{class:"at"}),F=i("h2"),j=i("p",{class:"loss"}),q=i("p",{class:"factor"}),D=i("div",{class:`plot ${T}`,role:"img"},O,_,H,R);return[T,{side:T,target:O,labels:H,lines:_,at:R,head:F,loss:j,factor:q,el:D}]})),c=i("div",{class:"norms"},i("div",{class:"tools"},i("div",{class:"seg",role:"group","aria-label":"Curves"},...n.map(([,T])=>T)),a,i("span",{class:"sp"}),i("small",{class:"key"},"line: ",re("geometric mean"),", band: all ",re("seeds")),r,o),i("div",{class:"sides"},...et.map(T=>i("div",{class:"side"},l[T].head,l[T].loss,l[T].factor,l[T].el)))),u=null,h=!1,d=!1;for(let{el:T}of Object.values(l)){let O=0;T.addEventListener("pointerdown",H=>O=H.clientX,!0),T.addEventListener("click",H=>{if(e.root.focus({preventScroll:!0}),!u||Cs(H)||H.detail>1||Math.abs(H.clientX-O)>4)return;let _=H.clientX-T.getBoundingClientRect().left,{left:R,wide:F}=S(T),{start:j,end:q}=u("steps");_>=R&&_<=R+F&&e.go(Math.round(j+(_-R)/F*(q-j)))}),T.addEventListener("dblclick",()=>{h=!1,setTimeout(()=>f(A),50)}),new ResizeObserver(()=>{!u||!e.P||(E(),P())}).observe(T)}e.embed(Object.fromEntries(et.map(T=>[T,l[T].target]))).then(T=>{u=T;for(let O of["steps","initial.y"])u(O).change.connect(()=>{d||!e.P||(h=!0,requestAnimationFrame(b))});e.draw(new Set(["norms","size","theme","lines","t"])),e.root.classList.add("plotted")}),e.unzoom=()=>{h=!1};function f(T){d=!0;try{T()}finally{d=!1}}let m=T=>ma(e.P,e.S,T),p=({cell:T,signal:O})=>`${T}.${O}`,w=(T,O)=>e.P.array(`${T.side}.${p(T)}.${O}`),x=()=>Object.values(e.S.shown).filter(Boolean).length>1,g=T=>`${We(t.cells[T.cell])}${x()?` ${ua(t,T).replace("product of","∏")}`:""}`,y=({cell:T,signal:O})=>x()?O==="kept"?"product of f":fr[O][0]:t.cells[T],$=()=>({left:Math.round((x()?8.1:4.9)*e.rem),right:Math.round(2.9*e.rem),top:5,bottom:Math.round(1.3*e.rem)}),S=(T,O=$())=>({...O,wide:T.clientWidth-O.left-O.right,tall:T.clientHeight-O.top-O.bottom});function M(){let{left:T,right:O,top:H,bottom:_}=$();c.style.setProperty("--names",`${T}px`);for(let R of et)u(R).setv({min_border_left:T,min_border_right:O,min_border_top:H,min_border_bottom:_}),u(R).toolbar.active_drag=e.small?null:"auto"}function N(){let{css:T,fine:O,font:H}=e;for(let _ of et){ds(u,_,e),u(`${_}.x`).setv({major_label_text_color:T("--ink3"),major_label_text_font_size:`${O}px`,major_label_text_font:H});for(let R of e.cells){let[F,,j]=Xs(R);for(let[q,[,D]]of Object.entries(fr)){let I=u(`${_}.${R}.${q}`);I&&(I.glyph.setv({line_color:T(F),line_width:j,line_dash:D,line_cap:D.length?"butt":"round"}),u(`${_}.${R}.${q}.band`).glyph.setv({fill_color:T(F),fill_alpha:q==="h"?.11:.06}))}}}}function k(){let{T}=e.P,O=Array.from({length:T},(R,F)=>F),[H,_]=C();for(let R of et){let F=new Map(m(R).map(D=>[p(D),D])),j={t:O,low:O.map(()=>H),high:O.map(()=>_),tip:v([...F.values()],O)},q=O.map(()=>NaN);for(let D of e.cells)for(let I of Object.keys(fr)){let U=`${D}.${I}`,G=u(`${R}.${U}`);if(!G)continue;let Y=F.get(U);G.visible=u(`${R}.${U}.band`).visible=!!Y;for(let[se,X]of[[U,"mean"],[`${U}.low`,"low"],[`${U}.high`,"high"]])j[se]=Y?Array.from(w(Y,X)):q}u(`${R}.source`).data=j,u(`${R}.hit`).glyph.width={value:.99}}A()}function C(){let T=(_,R)=>m(_).map(F=>w(F,R)),O=T("initial","mean"),H=_=>[...T("initial",_),...Ug(O,T("trained",_))];return Bg(H("mean"),[...H("low"),...H("high")])}function A(){if(!h){let[T,O]=C();u("initial.y").setv({start:T,end:O}),u("steps").setv({start:-.5,end:e.P.T-.5})}b()}function b(){let T=u("initial.y"),O=u("steps"),H=Ke(T.start,T.end,6),_=H.filter(Number.isInteger),R=_.length>1?_:H,F=Yg(O.start+1,O.end+1,e.P.T,e.small?4:6);for(let j of et)u(`${j}.ticks`)&&(u(`${j}.ticks`).ticks=R),u(`${j}.axis`).major_label_overrides=new Map(R.map(q=>[q,q===0?"1":Number.isInteger(q)?tt(q):_t(q)])),u(`${j}.marks`).ticks=F.map(q=>q-1),u(`${j}.x`).major_label_overrides=new Map(F.map(q=>[q-1,q.toLocaleString("en")]));E(),P()}function v(T,O){let H=T.map(_=>({text:g(_),mean:w(_,"mean"),low:w(_,"low"),high:w(_,"high")}));return O.map(_=>[`step ${_+1}${e.P.tokens?` “${e.P.tokens[_]}”`:""}`,...H.map(({text:R,mean:F,low:j,high:q})=>`${R}  ${_t(F[_])}  (${_t(j[_])} to ${_t(q[_])})`)].join(`
`))}function E(){let T=u("initial.y"),O=u("steps");for(let{side:H,labels:_,lines:R,el:F}of Object.values(l)){let{left:j,top:q,wide:D,tall:I}=S(F),U=[],G=Q=>I*(1-(Q-T.start)/(T.end-T.start)),Y=Q=>j+D*(Q-O.start)/(O.end-O.start);for(let Q of m(H)){let ae=w(Q,"mean"),te=Vg(ae,O,{low:T.start,high:T.end});Gg(ae,O)?U.push({curve:Q,zero:!0,x:1/0,y:I}):te&&U.push({curve:Q,x:Y(te.t),y:G(te.v)})}let se=Zr(U.map(Q=>Q.y),Math.min(.98*e.rem,I/Math.max(1,U.length)),I);_.replaceChildren(...U.map(({curve:Q,zero:ae},te)=>{let V=i("span",{class:"name","data-term":y(Q)},ae?`${g(Q)} 0`:g(Q));return ae&&(V.dataset.act="Exactly 0 here, which no power of ten is."),V.style.cssText=`right:${F.clientWidth-j+12}px;top:${q+se[te]}px;color:var(${Xs(Q.cell)[1]})`,Q.cell==="lstm"&&(V.style.fontWeight=700),V})),R.replaceChildren(...U.flatMap(({curve:Q,x:ae,y:te},V)=>{if(ae>j+D/6)return[];let K=document.createElementNS("http://www.w3.org/2000/svg","line"),J={x1:j-9,y1:q+se[V],x2:ae-2,y2:q+te,stroke:`var(${Xs(Q.cell)[0]})`};for(let[Z,de]of Object.entries(J))K.setAttribute(Z,String(de));return K}));let X=m(H).length?"No curve is in view. A double click shows all.":"No curve is switched on.";U.length||_.append(i("span",{class:"alone"},X))}}function P(){let{start:T,end:O}=u("steps"),{t:H}=e.S;for(let{at:_,el:R}of Object.values(l)){let{left:F,top:j,wide:q,tall:D}=S(R);_.hidden=H<T||H>O,_.style.cssText=`left:${F+q*(H-T)/(O-T)-.5}px;top:${j}px;height:${D}px`}}let L=()=>`step ${e.S.t+1}${e.P.tokens?`, “${ge(e.P.tokens[e.S.t],16)}”`:""}`;function z(){let{sides:T,T:O}=e.P;for(let{side:_,head:R,loss:F,factor:j}of Object.values(l)){let{title:q,seeds:D,units:I}=T[_],[U,G]=["rnn","lstm"].map(Y=>e.P.curves.some(se=>se.side===_&&se.cell===Y&&se.signal==="h")?e.P.array(`${_}.${Y}.h.mean`)[e.S.t]:null);j.textContent=Kg(U,G,e.P.T>e.S.t+1?L():null,_),R.replaceChildren(`${q} `,i("small",{},`${me(D,"seed")}, ${I} units`)),F.textContent=T[_].loss}for(let[_,R]of n)R.setAttribute("aria-pressed",String(e.S.shown[_]));let H=e.P.tokens?.[e.S.t];a.replaceChildren(`step ${e.S.t+1}`,i("small",{},` / ${O}, ${O-1-e.S.t} back${H?` “${H}”`:""}`));for(let{side:_,el:R}of Object.values(l)){let F=m(_).map(j=>`${g(j)} ${_t(w(j,"mean")[e.S.t])}`);R.setAttribute("aria-label",`${e.told(_)} At step ${e.S.t+1}, of the curves shown: ${F.join(", ")}.`)}}return{el:c,draw(T){T("norms","lines","t")&&z(),u&&(T("size","lines")&&M(),T("theme","size")&&N(),T("norms","lines")?f(k):T("size","theme")&&f(b),T("t")&&P())}}}var Xg=250,Jg={relu:"ReLU",glorot:"Glorot",start:"as the trained began"},Hd={radius:1,clip:1};function Fd(e,t,s){return e==="clip"?String(t):B(Number(t),Math.max(0,-Math.floor(Math.log10(s)+1e-9)),e==="bias")}var fa=e=>Math.log10(e),Zg=e=>Number((10**e).toPrecision(2)),_d={radius:"spectral radius",scale:"input scale",bias:"forget-gate bias",clip:"clipping",seed:"seed",units:"unit",length:"step"};function Rd(e){let{setup:t,state:s,usual:n}=e,r={},o=j=>n[j],a=j=>String(e.wish[j]??"")!==String(o(j)??""),l=j=>s.named[j].title;function c(j,{label:q=l(j),note:D=null,log:I=!1}={}){let{low:U,high:G,step:Y,off:se}=s.named[j],X=i("input",{type:"range","aria-label":q,min:I?fa(U):U,max:I?fa(G):G,step:I?.05:Y}),Q=i("output"),ae=se&&i("input",{type:"checkbox"}),te=()=>I?Zg(Number(X.value)):Number(X.value);X.addEventListener("input",()=>e.turn({[j]:te()})),X.addEventListener("dblclick",()=>e.turn({[j]:o(j)})),ae?.addEventListener("change",()=>e.turn({[j]:ae.checked?null:Hd[j]}));let V=i("div",{class:`knob slide ${j}`},i("span",{class:"name"},_d[j]?re(_d[j],q):q),ae&&i("label",{class:"check"},ae,se),Q,X,D);return r[j]=()=>{let K=e.wish[j],J=K===null||K==="";ae&&(ae.checked=J),V.classList.toggle("none",J);let Z=J?Hd[j]:Number(K);return X.value=I?fa(Z):Z,Q.textContent=J?"":Fd(j,Z,Y),X.setAttribute("aria-valuetext",J?se:Fd(j,Z,Y)),[V,X]},V}function u(j,q,D){let I=i("select",{"aria-label":q},...D.map(([G,Y])=>i("option",{value:G},Y)));I.addEventListener("change",()=>e.turn(j==="networks"?f(I.value):{[j]:I.value}));let U=i("label",{class:`knob pick ${j}`},i("span",{class:"name"},q),I);return r[j]=()=>(I.value=e.wish[j],[U,I]),U}let h=j=>s.named[j].choices.map(q=>[q,Jg[q]??q]),d=j=>t.networks[j].examples;function f(j){let{text:q}=e.wish,D=d(e.wish.networks).some(([,I])=>I===q);return{networks:j,...D?{text:d(j)[0]?.[1]??""}:{}}}let m=i("button",{type:"button"},"random"),p=i("button",{type:"button"},"typed"),w=i("textarea",{rows:2,maxlength:t.limits.text,"aria-label":"What is read",spellcheck:"false",autocomplete:"off"}),x=i("select",{"aria-label":"Examples"}),g=i("span",{class:"count"}),y=0;m.addEventListener("click",()=>e.turn({text:""}));let $=null;p.addEventListener("click",()=>{e.wish.text||e.turn($??S())});function S(){let{text:j,task:q}=e.passes(),D=j&&t.networks[q]?{networks:q,text:j}:null,I=Object.entries(t.networks).find(([,{kind:G}])=>G==="words"),[U]=t.networks[e.wish.networks].kind==="words"||!I?[e.wish.networks]:I;return D??{networks:U,text:d(U)[0]?.[1]??""}}x.addEventListener("change",()=>e.turn({text:x.value}));let M=()=>{clearTimeout(y),y=0,w.value.trim()&&e.turn({text:w.value})};w.addEventListener("input",()=>{clearTimeout(y),y=setTimeout(M,Xg)}),w.addEventListener("blur",()=>{y&&M(),e.draw(new Set(["knobs"]))}),w.addEventListener("keydown",j=>j.key==="Enter"&&j.preventDefault());let N=i("small"),k=c("length",{label:"Steps",note:N}),C=i("div",{class:"typed"},w,i("div",{class:"under"},x,g)),A=i("div",{class:"knob sequence"},i("span",{class:"name"},"Sequence"),i("div",{class:"seg",role:"group","aria-label":"Sequence"},m,p),k,C);r.text=()=>{let j=e.root.getRootNode().activeElement===w,{text:q,networks:D}=e.wish,I=!!q||j;q&&($={networks:D,text:q}),m.setAttribute("aria-pressed",String(!I)),p.setAttribute("aria-pressed",String(I)),N.textContent=e.wish.init==="start"?"the task’s symbols, the same on both sides":"left: random input; right: symbols of the task",k.hidden=I,C.hidden=!I,j||(w.value=q);let U=d(D),G=U.every(([,Y])=>Y!==q);return x.replaceChildren(...G?[i("option",{value:q},"your own")]:[],...U.map(([Y,se])=>i("option",{value:se},Y))),x.value=q,[A,w]};let b=()=>{let j=e.P.unknown?.filter(Boolean).length??0;g.textContent=e.P.tokens?`${e.P.T} steps${j?`, ${j} unknown`:""}`:""},v=i("input",{type:"checkbox","aria-label":"Hold f at 1"});v.addEventListener("change",()=>e.turn({hold:v.checked?1:0}));let E=i("label",{class:"knob check hold"},v,i("span",{class:"name"},"Hold f at 1"),i("small",{},"the ",re("error carousel")," itself"));r.hold=()=>(v.checked=Number(e.wish.hold)===1,[E,v]);let P=i("span",{class:"tick","aria-hidden":"true"},"1: neither vanishes nor explodes"),{low:L,high:z}=s.named.radius;P.style.setProperty("--at",(1-L)/(z-L));let T=i("fieldset",{},i("legend",{},"Both sides"),A,u("networks",l("networks"),Object.entries(t.networks).map(([j,{title:q}])=>[j,q])),c("clip",{log:!0}),E),O=i("fieldset",{},i("legend",{},"As initialised"),c("radius",{note:P}),c("scale"),c("bias"),c("units"),u("activation","Activation, RNN alone",h("activation")),u("init",l("init"),h("init")),c("seed")),H=i("button",{type:"button",class:"btn reset"});H.addEventListener("click",()=>e.turn(n,!0));let _=i("form",{"aria-label":"Settings"},T,O,H);_.addEventListener("submit",j=>j.preventDefault());let R=i("details",{class:"knobs"},i("summary",{},"Settings"),_),F=()=>({units:e.wish.init==="start",seed:e.wish.init==="start",bias:Number(e.wish.hold)===1,length:!!e.wish.text});return{el:R,draw(j){if(j("size")&&(R.open=!e.small||R.open),j("norms")&&b(),!j("knobs"))return;let q=F(),D=0;for(let[I,U]of Object.entries(r)){let[G,Y]=U();G.classList.toggle("changed",a(I)),G.classList.toggle("idle",q[I]===!0),I!=="text"&&(Y.disabled=q[I]===!0),D+=Number(a(I))}H.disabled=!D,H.textContent=D?`Reset ${D} ${D>1?"settings":"setting"}`:"Reset all settings"}}}var qd=(e,t,s)=>Object.entries({...e,...s.knobs}).filter(([n,r])=>String(t[n]??"")!==String(r??"")).map(([n])=>n),Qg=(e,t,s)=>!qd(e,t,s).length,ew=(e,t,s)=>qd(e,t,s).every(n=>s.asks.includes(n));function Id(e){let{setup:t}=e,s=i("p",{class:"look"});function n(l){o=l,e.unzoom?.(),e.turn({...e.usual,...l.knobs},!0),e.set({shown:e.curves(l.show.signals??e.state.named.show.default)})}e.preset=l=>{n(l),a.scrollIntoView({block:"start"}),r[t.presets.indexOf(l)].focus({preventScroll:!0})};let r=t.presets.map(l=>{let c=i("button",{type:"button",class:"chip"},l.name);return c.addEventListener("click",()=>n(l)),c}),o=null,a=i("div",{class:"chips",role:"group","aria-label":"Cases worth seeing"},...r);return{el:i("div",{class:"presets",role:"region","aria-label":"Presets"},a,s),draw(l){if(!l("knobs"))return;let c=t.presets.filter(d=>Qg(e.usual,e.wish,d)),u=c.includes(o)?o:c[0],h=u??(o&&ew(e.usual,e.wish,o)?o:null);r.forEach((d,f)=>d.setAttribute("aria-pressed",String(t.presets[f]===u))),s.replaceChildren(h?i("b",{},"Look for "):"",h?.look??"Your own settings. Each case above sets everything as it needs it.")}}}function Wd(e){let{setup:t}=e,s=et.map(a=>{let l=i("button",{type:"button"});return l.addEventListener("click",()=>e.set({side:a,one:Math.min(e.S.one,e.seeds(a).length-1),cell:e.beside(a,e.S.cell)})),[a,l]}),n=i("select",{"aria-label":"Seed"}),r=i("select",{"aria-label":"Cell beside the RNN"});return n.addEventListener("change",()=>e.set({one:Number(n.value)})),r.addEventListener("change",()=>e.set({cell:r.value})),r.append(...Object.entries(t.cells).filter(([a])=>a!=="rnn").map(([a,l])=>i("option",{value:a},l))),{el:i("section",{class:"detail","aria-label":"Which networks"},i("h2",{},"Where it comes from"),i("div",{class:"seg",role:"group","aria-label":"Side"},...s.map(([,a])=>a)),i("label",{},"one network: seed ",n),i("label",{},"Vanilla RNN beside ",r)),draw(a){if(!a("norms","detail"))return;let{S:l,P:c}=e;for(let[h,d]of s)d.textContent=c.sides[h].title,d.setAttribute("aria-pressed",String(h===l.side));let u=e.seeds(l.side);n.replaceChildren(...u.map((h,d)=>i("option",{value:d},h))),n.value=l.one;for(let h of r.options)h.disabled=!c.curves.some(d=>d.side===l.side&&d.cell===h.value);r.value=l.cell}}}var tw=e=>e[0]>0&&e.at(-1)/e[0]>8;function Dd(e){let{setup:t}=e,s=i("h2"),n=i("p",{class:"note"}),r=i("div",{class:"cells"}),o=i("section",{class:"learn"},i("div",{class:"hd"},s),r,n),a=null,l=[];function c(h){let d=i("figcaption"),f=i("p",{class:"alone"},"not trained on this"),m=it("scores");return{cell:h,caption:d,none:f,plot:m,el:i("figure",{},d,m.el,f)}}function u({cell:h,caption:d,none:f,plot:m},p){let{gaps:w,scores:x,measure:{chance:g,better:y},trained_to:$}=p,{rem:S}=e,M=Object.entries(x[h]??{}),N=t.cells[h];if(d.replaceChildren(i("b",{},N),...M.length?[i("small",{},` ${me(M.length,"seed")}`)]:[]),f.hidden=M.length>0,m.el.hidden=!M.length,!M.length)return;let k=Object.values(x).flatMap(z=>Object.values(z)).flat(),C=y==="higher"?1:1.05*Math.max(...k,g??0),{width:A}=m.measure(),b=Tn(w[0],w.at(-1),2*S,A-.4*S,tw(w)),v=w.map((z,T)=>zo(M.map(([,O])=>O[T]))),E=`stroke:var(${Xs(h)[0]})`,P=[...new Set([w[0],w.findLast(z=>z<=$)??w[0],w.at(-1)])],L=[...M.map(([z,T])=>({values:T,at:w,kind:"one",style:E,title:`seed ${z}`})),{values:v,at:w,kind:"middle",style:E}];m.draw({x:b,y:{low:0,high:C,top:Math.round(.7*S),below:Math.round(1.4*S)},rows:[0,C/2,C].map(z=>[z,B(z,C===1?1:2).replace(/\.0$/,"")]),along:P.map(z=>[z,String(z),z===w.at(-1)&&P.length>1?"end":"middle"]),shades:w.some(z=>z>$)?[[b.at($),b.right]]:[],lines:g===null?L:[{values:[g,g],at:[w[0],w.at(-1)],kind:"chance"},...L],said:`${N}, median ${p.measure.title} by gap: ${w.map((z,T)=>`${z}: ${B(v[T],2)}`).join(", ")}.`,rem:S})}return{el:o,draw(h){if(!h("norms","size")||a===e.network&&!h("size"))return;a=e.network;let{learn:d}=a;s.replaceChildren("Does it learn? ",i("small",{},`${d.title}: ${d.measure.title} by ${d.gap_title}; thin: one seed each, bold: their median, dashed: chance, shaded: longer than in training`)),(e.cells.some((f,m)=>l[m]?.cell!==f)||e.cells.length!==l.length)&&(l=e.cells.map(c),r.replaceChildren(...l.map(f=>f.el)));for(let f of l)u(f,d);n.textContent=d.note??""}}}var sw=[["← →","one step back, forward"],["Home End","first, last step"],["arrows","in a flow matrix: the earlier and the later step"],["double click","undo a zoom, put a setting back"],["t","the tour: take it, leave it; n b its next stop, the one before"],["w","what the words and marks mean: ← → the next, Esc closes"],["?","this list"]];function Bd(e){let t=i("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),s=i("h2",{},"Gradient norms"),n=et[0],r=et.map(h=>{let d=i("button",{type:"button"});return d.addEventListener("click",()=>{n=h,c()}),[h,d]}),o=i("button",{type:"button",class:"btn"},"Close"),a=i("button",{type:"button",class:"btn"},"All curves as CSV"),l=i("dialog",{class:"numbers","aria-label":"Numbers"},i("div",{class:"bar"},s,i("div",{class:"seg",role:"group","aria-label":"Which numbers"},...r.map(([,h])=>h)),i("span",{class:"sp"}),a,o),t);o.addEventListener("click",()=>l.close()),a.addEventListener("click",()=>e.ask("csv")),l.addEventListener("click",h=>h.target===l&&l.close());function c(){let{P:h,S:d}=e,f=ma(h,d,n);for(let[p,w]of r)w.textContent=h.sides[p].title,w.setAttribute("aria-pressed",String(p===n));let m=f.flatMap(p=>["mean","low","high"].map(w=>[`${We(e.setup.cells[p.cell])} ${ua(e.setup,p)} ${{mean:"mean",low:"least",high:"largest"}[w]}`,h.array(`${n}.${p.cell}.${p.signal}.${w}`)]));t.replaceChildren(It(["step",...h.tokens?["token"]:[],...m.map(([p])=>p)],Array.from({length:h.T},(p,w)=>[w+1,...h.tokens?[h.tokens[w]]:[],...m.map(([,x])=>Number.isNaN(x[w])?"exactly 0":B(x[w],4))]),`log₁₀ of the norms over ${h.sides[n].seeds} seeds: their geometric mean, the least and the largest. Shown is ${h.sides[n].loss}.`))}e.numbers=()=>{c(),l.showModal()};let u=Xn(sw);return e.keys=()=>u.showModal(),{el:i("div",{},l,u),draw:h=>l.open&&h("norms","lines")&&c()}}var Ud=.01;function nw(e){let t={below:0,at:0,above:0};for(let s of e)t[Math.abs(s-1)<=Ud?"at":s<1?"below":"above"]+=1;return t}function pa(e,t,s,n){let r=0;for(;r<s-1&&Number.isFinite(e[(s-2-r)*n+t]);)r+=1;return r}function Vd(e){let t=hs(),s=i("p",{class:"reads"}),n=null,r=[],o=null,a=No("The unit, from the smallest u to the largest",()=>r,u=>{n=u-1,c()}),l=i("div",{class:"panel"},i("h3",{},i("b",{},"Unit by unit")," uᵗ, were a unit active at every step, and what it is"),t.el,a.el,s);function c(){let[u,h]=o.arrays.product[1],d=o.array("own"),f=o.array("product");r=Array.from(d.keys()).sort((C,A)=>d[C]-d[A]);let m=r.reduce((C,A)=>pa(f,A,u,h)>=pa(f,C,u,h)?A:C),p=Math.min(n??r.indexOf(m),h-1),w=r[p],x=u-1;a.set(p+1,{max:h});let g=C=>Array.from({length:u},(A,b)=>(u-1-b)*Math.log10(d[C])),y=Array.from({length:u},(C,A)=>f[A*h+w]),$=r.map(C=>x*Math.log10(d[C])).filter(Number.isFinite),{below:S,at:M,above:N}=nw(d),k=pa(f,w,u,h);s.replaceChildren(`Of ${me(h,"unit")} ${S} let an error fade (u < 1), ${M} keep it (u = 1, within a hundredth) and ${N} make it grow (u > 1). Unit `,i("b",{},String(w)),` has u = ${B(d[w],3)}: over ${me(x,"step")} that would be ${ve(x*Math.log10(d[w]))}. `,k===x?"It is active at all of them, so that is what arrives.":k===0?"It is not active at the last step, so that none of an error comes back through it.":`It is active at the last ${me(k,"step")} alone; before them none of an error comes back through it.`),t.draw({lines:[...r.filter(C=>C!==w).map(C=>({values:g(C),kind:d[C]>1+Ud?"faint grows":"faint fades"})),{values:g(w),kind:"other",name:`uᵗ, u = ${B(d[w],2)}`},{values:y,kind:"forget",name:`unit ${w}`}],first:1,last:u,low:1.06*Math.min(-1,...$),high:1.06*Math.max(1,...$),rem:e.rem,tip:C=>`step ${C}, unit ${w}: ${Yt(f[(C-1)*h+w])}`,said:s.textContent}),t.cursor(e.S.t+1)}return{el:l,draw(u){o=u,c()},cursor:()=>o&&t.cursor(e.S.t+1)}}var rw=["cell","i","f","g","o","r","z","n","error"],Oo={total:"all of it",direct:"straight down the cell",gates:"by the gates"},ow={total:["--ink",3.25],direct:["--Ff",2.25,[6,4]],gates:["--ink3",2]},iw=e=>Array.from(e,(t,s)=>s).sort((t,s)=>bo(e[t],e[s])||t-s);function Po(e){let t=Math.abs(e);return t===0||t>=.005&&t<1e3?B(e):`${e<0?"−":""}${ve(Math.log10(t))}`}function aw(e){let t=0,s=0,n=e.map(([o,a])=>{let l=a<0?t:s,c=l+a;return a<0?t=c:s=c,{name:o,v:a,from:l,to:c}}),r=2**Math.max(0,Math.ceil(Math.log2(Math.max(s/1.25,-t/.25))));return{parts:n,low:-r/4,high:1.25*r}}function lw(e){let t=e.reduce((o,a)=>o+a,0),s=e.map(o=>Me(o)),n=Math.abs(s.reduce((o,a)=>o+a,0)-Me(t))<.005;return`${s.map((o,a)=>a===0?B(o):`${o<0?"−":"+"} ${B(Math.abs(o))}`).join(" ")} ${n?"=":"≈"} ${B(t)}`}function Gd(e){let t=null,s=[],n=null,r=null,o=null,a=hs(),l=i("input",{type:"checkbox"});l.addEventListener("change",()=>e.turn({hold:l.checked?1:0},!0));let c=W("svg",{class:"strip","aria-hidden":"true"}),u=No("The unit, from the shortest half-life to the longest",()=>s,I=>{t=s[I-1],R()}),h=i("div",{class:"bk"}),d=i("div",{class:"labels","aria-hidden":"true"}),f=i("div",{class:"plot",role:"img"},h,d),m=i("i",{class:"here"}),p={keep:i("p",{class:"reads"}),share:i("p",{class:"reads"})},w=i("span"),x=i("span"),g=i("label",{class:"check"},l,"hold f at 1 in every unit and step"),y=i("h3"),$=W("svg",{class:"shares",role:"img"}),S=i("p",{class:"terms"}),M=i("div",{class:"two"},i("div",{class:"panel"},i("h3",{},i("b",{},"Constant error carousel"),w),a.el,i("div",{class:"lives"},i("small",{},"half-life of every unit, shortest to longest"),c,u.el),g,p.keep),i("div",{class:"panel"},i("h3",{},i("b",{},"What each path carries"),x),f,p.share,y,$,S)),N=Vd(e),k=i("button",{type:"button",class:"btn"},"Show the LSTM");k.addEventListener("click",()=>e.set({cell:"lstm"}));let{el:C,says:A}=Oe("paths",re("error carousel","Paths of the error"),"straight down the cell, or by the gates",[],M,N.el,k);e.seen(C,O);let b=()=>{let{cell:I,side:U}=e.S;return e.P.curves.some(Y=>Y.side===U&&Y.cell===I&&Y.signal==="kept")?Se(e.setup.keep[I]):""},v=()=>e.setup.memory[e.S.cell]==="h",E=()=>v()?"dL/dhₜ":"dL/dcₜ",P=()=>e.P.curves.some(I=>I.side===e.S.side&&I.cell===e.S.cell),L=()=>Kt(e,e.S.cell),z=()=>P()&&e.setup.diagonal.includes(e.S.cell),T=()=>(b()||z())&&e.got.paths?.cell===e.S.cell?e.got.paths:null;function O(){(b()||z())&&e.ask("paths",{side:e.S.side,one:e.S.one,cell:e.S.cell})}e.embed({paths:h}).then(I=>{n=I;for(let U of["paths.steps","paths.y"])n(U).change.connect(()=>requestAnimationFrame(j));H(),e.P&&_()});function H(){n("paths").setv({min_border_left:Math.round(3*e.rem),min_border_right:Math.round(.8*e.rem),min_border_top:6,min_border_bottom:Math.round(1.4*e.rem)}),n("paths").toolbar.active_drag=e.small?null:"auto"}function _(){let I=b();if(M.hidden=!I,N.el.hidden=!z(),k.hidden=!!I||z(),g.hidden=v(),w.replaceChildren(" ",re("product of f",`∏ ${I}`)," from step t to the last, each unit a line"),x.replaceChildren(" ",re(`dL/d${v()?"h":"c"}`,`‖${E()}‖`)," and its parts"),z()){A.replaceChildren(`In an ${L()} every unit sees its own old h alone, so that an error goes back through each unit by itself: at a step at which the unit is active it is multiplied by the unit’s own number u, and where the unit is not, it ends.`),T()&&N.draw(T());return}if(!I){A.replaceChildren(P()?`${L()} has neither a cell nor a gate: all of the error goes through the same weights at every step, so there is nothing to split here.`:zn(e,e.S.cell));return}let U=T();A.replaceChildren(v()?`A ${L()} keeps its memory in h itself, and an error reaches an earlier h in two ways: straight down, where each step multiplies it by ${I} alone, and by the gates and the candidate, through the recurrent weights where there are any. Together they are all of it.`:`In the ${L()} an error reaches an earlier cell state in two ways: straight down the cell, where each step multiplies it by the forget gate f alone, and by the gates, ${e.S.cell==="peephole"?"which see h through the recurrent weights and c through the peepholes":"through h and the recurrent weights"}. Together they are all of it.`),U&&(R(),D(),n&&F())}function R(){let I=T();if(!I)return;let[U,G]=I.arrays.product[1],Y=I.array("product"),se=I.array("half");s=iw(se);let X=t===null||t>=G?s[G-1>>1]:t,Q=t===null?"the median unit, ":"unit ",ae=oe=>Array.from({length:U},(ke,xe)=>Y[xe*G+oe]),te=Y.every(oe=>oe===0),V=Math.min(0,...Y.filter(Number.isFinite)),K=Y[X],J=s.at(-1),Z=s[0];u.set(s.indexOf(X)+1,{max:G}),p.keep.replaceChildren(...te?[i("b",{},"exactly 1"),`: with f held at 1, all ${me(G,"unit")} pass the error straight down the cell undiminished over ${me(U-1,"step")}.`]:[`Straight down the cell, ${Q}`,i("b",{},String(X)),", passes on ",i("b",{},ve(K)),` of an error from step ${U} to step 1: its half-life, the steps over which its ${b()} lets half through, the median over where one begins, is ${bt(se[X])}. The longest is ${bt(se[J])} (unit ${J}), the shortest ${bt(se[Z])} (unit ${Z}).`]),Q==="unit "&&!te&&(p.keep.firstChild.textContent="Straight down the cell, unit "),a.draw({lines:[...s.filter(oe=>oe!==X).map(oe=>({values:ae(oe),kind:"faint",aside:!0})),{values:ae(X),kind:"forget",name:te?"exactly 1":`unit ${X}`}],first:1,last:U,low:1.04*Math.min(-1,V),high:-.06*Math.min(-1,V),rem:e.rem,tip:oe=>`step ${oe}, unit ${X}: ${te?"1":Yt(Y[(oe-1)*G+X])}`,said:p.keep.textContent}),a.cursor(e.S.t+1);let de=100,he=s.map(oe=>Math.log2(Math.abs(se[oe]))),le=Math.min(...he)-1,$e=Math.max(le+2,...he);c.setAttribute("viewBox",`0 0 ${de} 20`),c.setAttribute("preserveAspectRatio","none"),c.replaceChildren(...s.map((oe,ke)=>{let xe=1+19*((he[ke]-le)/($e-le));return W("rect",{class:oe===X?"on":"",x:ke*de/G,y:20-xe,width:.8*de/G,height:xe})}))}function F(){let I=T(),{T:U}=I,G=Object.fromEntries(Object.keys(Oo).map(V=>[V,Array.from(I.array(V))])),Y=Object.values(G).flat().filter(Number.isFinite),se=Math.min(-1,...Y)-.3,X=Math.max(.3,Math.max(...Y)+.2),Q=G.total.map((V,K)=>K);n("paths.source").data={t:Q,...G,low:Q.map(()=>se),high:Q.map(()=>X),tip:Q.map(V=>[`step ${V+1}`,...Object.entries(Oo).map(([K,J])=>`${J}: ${Yt(G[K][V])}`)].join(`
`))},n("paths.steps").setv({start:-.5,end:Q.length-.5}),n("paths.y").setv({start:se,end:X});let ae=Ks(se,X,5),te=os(1,U,6);n("paths.ticks").ticks=ae.map(([V])=>V),n("paths.axis").major_label_overrides=new Map(ae),n("paths.marks").ticks=te.map(V=>V-1),n("paths.x").major_label_overrides=new Map(te.map(V=>[V-1,String(V)])),ds(n,"paths",e),n("paths.x").setv({major_label_text_color:e.css("--ink3"),major_label_text_font_size:`${e.fine}px`,major_label_text_font:e.font});for(let[V,[K,J,Z]]of Object.entries(ow))n(`paths.${V}`).glyph.setv({line_color:e.css(K),line_width:J,line_dash:Z??[],line_cap:"round"});j()}function j(){let I=T();if(!n||!I)return;let{start:U,end:G}=n("paths.y"),Y=n("paths.steps"),{rem:se}=e,X={left:Math.round(3*se),right:f.clientWidth-Math.round(.8*se),top:6,bottom:f.clientHeight-Math.round(1.4*se)};r=V=>X.left+(X.right-X.left)*(V-Y.start)/(Y.end-Y.start);let Q=Object.entries(Oo).map(([V,K])=>i("span",{class:`name ${V}`},K));Object.assign(m.style,{top:`${X.top}px`,height:`${X.bottom-X.top}px`}),d.replaceChildren(m,...Q),q();let ae=V=>X.top+(X.bottom-X.top)*(G-V)/(G-U),te=Object.keys(Oo).map((V,K)=>({span:Q[K],points:Array.from(I.array(V),(J,Z)=>[r(Z),Number.isFinite(J)?ae(J):NaN])}));Gs(te,[],{...X,left:X.left+6},se)}function q(){if(a.cursor(e.S.t+1),!r)return;let I=r(e.S.t),{start:U,end:G}=n("paths.steps");m.style.left=`${I}px`,m.hidden=e.S.t<U||e.S.t>G}function D(){let I=T(),U=Math.min(e.S.t,I.T-1),G=U===I.T-1,Y=I.array("share")[U],se=rw.filter(oe=>I.array(`step.${oe}`)).map(oe=>[oe,I.array(`step.${oe}`)[U]]).filter(([oe])=>oe==="error"?G:!G),X=oe=>oe<0?" (with the opposite sign)":"",Q=I.array("total")[U],ae=se.some(([,oe])=>!Number.isFinite(oe));G?p.share.replaceChildren("At the last step ",i("b",{},`‖${E()}‖ is ${ve(Q)}`),", all of it the error itself: no step lies behind it yet."):p.share.replaceChildren("All the way from the last step to ",i("b",{},`step ${U+1}`),Number.isFinite(Q)?`: ‖${E()}‖ is ${ve(Q)}. `:": exactly nothing is left.",Number.isFinite(Y)?Math.abs(Y)<.005?`Almost all of it came through the gates; the direct path down the cell contributes ${Po(Y)} of it${X(Y)}.`:`The direct path down the cell contributes ${Po(Y)} of it${X(Y)}, the gates ${Po(1-Y)}${X(1-Y)}.`:""),f.setAttribute("aria-label",p.share.textContent),y.replaceChildren(i("b",{},G?`At step ${U+1}`:`Over the one step from ${U+2} back to ${U+1}`),G?` the error itself arrives${v()?"":", by way of h"}`:` shares of ${E()} by the way it took`);let{width:te,height:V}=$.getBoundingClientRect(),{rem:K}=e;if($.replaceChildren(),S.replaceChildren(),ae||!te)return;let{parts:J,low:Z,high:de}=aw(se),he=oe=>(oe-Z)/(de-Z)*te,le=V-1.3*K;$.append(...J.filter(({v:oe})=>oe).flatMap(({name:oe,from:ke,to:xe})=>{let Re=he(Math.min(ke,xe)),qe=Math.abs(he(xe)-he(ke));return[W("rect",{class:`way way-${oe}`,x:Re,y:2,width:Math.max(.5,qe-1),height:le-4}),qe>1.1*K?W("text",{class:`on on-${oe}`,"data-term":{cell:v()?"h":"c",error:"L"}[oe]??oe,x:Re+qe/2,y:le/2+.3*K,"text-anchor":"middle"},oe==="cell"?v()?"h":"c":oe==="error"?"L":oe):""]}),...[0,1].flatMap(oe=>[W("path",{class:"unit",d:`M${he(oe)} 0V${le+2}`}),W("text",{x:he(oe),y:V-.2*K,"text-anchor":"middle"},oe?"1, the whole":"0")]));let $e={cell:"straight down the cell",error:"the error itself",i:"by i",f:"by f",g:"by g",o:"by o",r:"by r",z:"by z",n:"by n"};S.append(...se.flatMap(([oe,ke])=>[i("span",{},i("i",{class:`way way-${oe}`}),`${$e[oe]} ${Po(ke)}`)," "]),se.length>1?i("b",{},lw(se.map(([,oe])=>oe))):"",se.some(([,oe])=>oe<-.005)?" What is left of 0 has the opposite sign.":""),$.setAttribute("aria-label",S.textContent)}return{el:C,draw(I){let{side:U,one:G,cell:Y}=e.S,se=`${U} ${G} ${Y} ${b()}`,X=se!==o;X&&(t=null),o=se,n&&I("size")&&H(),l.checked=Number(e.wish.hold)===1,I("paths","theme","size")||X?_():I("t")&&z()?N.cursor():I("t")&&T()&&(q(),D())}}}var jo=e=>B(e,Math.abs(e)<9.95?1:0);function Yd({first:e,low:t,high:s,zero:n},r){if(e===null||n===r)return["exactly 0",null,`in ${n} of ${r} seeds`];if(Math.abs(e)<.05&&Math.abs(t)<.05&&Math.abs(s)<.05)return["stays 1",null,n?`exactly 0 in ${n} of ${r} seeds`:"in every seed"];let o=e<0?"shrinks to":"grows to",a=n?`exactly 0 in ${n} of ${r} seeds`:`10^${jo(t)} to 10^${jo(s)}`;return[o,jo(e),a]}function Ho({gaps:e,trained_to:t,scores:s,measure:{better:n}},r){let o=Object.values(s[r]??{});if(!o.length)return null;let a=e.findLastIndex(d=>d<=t),l=o.map(d=>d[Math.max(0,a)]),c=l.filter(d=>d>=.99).length,[u,h]=[Math.min(...l),Math.max(...l)].map(d=>B(d,2));return n==="higher"&&c?`${c} of ${l.length} seeds`:`${n==="higher"?`0 of ${l.length}: `:""}${u===h?u:`${u} to ${h}`}`}var cw=e=>e.split(/(\^[−\d.]+)/).map(t=>t.startsWith("^")?i("sup",{},t.slice(1)):t),Kd=e=>["10",i("sup",{},jo(e))];function Xd(e){let{setup:t}=e,s=Object.fromEntries(Object.entries(t.cells).map(([d,f])=>{let m=i("button",{type:"button",class:"cellname"},i("i",{class:`line ${d}`}),We(f));Object.assign(m.dataset,{term:f,act:`Click: show or hide the ${f}.`}),m.addEventListener("click",()=>{let w=new Set(e.S.off);w.delete(d)||w.add(d),e.set({off:w})}),m.firstChild.style.background=`var(${Xs(d)[0]})`;let p=Object.fromEntries(et.flatMap(w=>[[`${w}.h`,i("td")],[`${w}.w`,i("td",{class:"weights"})]]));return p.learned=i("td"),[d,{button:m,parts:p,row:i("tr",{},i("th",{scope:"row"},m),...Object.values(p))}]})),n=Object.fromEntries(et.map(d=>[d,i("th",{scope:"colgroup"})])),r=et.map(()=>i("th",{scope:"col"})),o=et.map(()=>i("th",{scope:"col",class:"weights"})),a=i("th",{scope:"col"}),l=i("th",{scope:"col"}),c=i("div",{class:"readout"},i("table",{},i("colgroup",{},...["cell","fate","all","fate","all","learned"].map(d=>i("col",{class:d}))),i("thead",{},i("tr",{},i("td",{}),...Object.values(n),a),i("tr",{},i("th",{scope:"col"},"Cell"),r[0],o[0],r[1],o[1],l)),i("tbody",{},...Object.values(s).map(({row:d})=>d)))),u=(d,f)=>e.P.curves.find(m=>m.side===d&&m.cell===f&&m.signal==="h"),h=(d,f)=>e.P.weights.find(m=>m.side===d&&m.cell===f);return e.told=d=>{let{T:f,sides:m}=e.P,p=e.cells.map(w=>{let x=u(d,w);if(!x)return null;let[g,y,$]=Yd(x,m[d].seeds);return`${t.cells[w]} ${g}${y===null?"":` 10^${y}`} (${$})`});return`${m[d].title}, norm of dL/dh over ${f-1} steps back, on a logarithmic scale: ${p.filter(Boolean).join("; ")}.`},{el:c,draw(d){if(d("norms","size")){let{P:f,network:m}=e,p=f.weights.some(g=>g.clipped!==null);c.classList.toggle("clips",p),et.forEach((g,y)=>{n[g].textContent=f.sides[g].title,n[g].colSpan=e.small&&!p?1:2,r[y].replaceChildren(re("dL/dh"),` ${me(f.T-1,"step")} back `,i("small",{},"mean; least to largest")),o[y].textContent=p?"weights, clipped":"weights",o[y].title="The norm of the gradient of the weights of this layer together, for this error of size 1. What training clips has encoder and readout in it too, and an error of its own size."});let{learn:w}=m;a.textContent=e.K.hold?"Learned, f free?":"Learned?";let x=w.measure.better==="higher"?["≥ .99","runs that are right at least 99% of the time"]:[w.measure.name];l.textContent=`${x[0]} at gap ${w.gaps.findLast(g=>g<=w.trained_to)??w.gaps[0]}`,l.title=`${w.title}: ${x.at(-1)} at ${w.gap_title} ${w.trained_to}, the longest in training`;for(let[g,{parts:y}]of Object.entries(s)){for(let $ of et){let S=u($,g),M=h($,g);if(y[`${$}.h`].title=S?.zero?"Where it is exactly 0 there is no power of ten; the mean is of the other seeds":"",S){let[N,k,C]=Yd(S,f.sides[$].seeds);y[`${$}.h`].replaceChildren(N,...k===null?[]:[" 10",i("sup",{},k)]," ",i("small",{},...cw(C)))}else y[`${$}.h`].replaceChildren(i("small",{},"not trained"));y[`${$}.w`].replaceChildren(...M?M.norm===null?["0"]:[...Kd(M.norm),...M.clipped===null?[]:[" → ",...Kd(M.clipped)]]:["–"])}y.learned.textContent=Ho(w,g)??"–"}}if(d("norms","lines"))for(let[f,{button:m,row:p}]of Object.entries(s)){let w=!e.S.off.has(f);m.setAttribute("aria-pressed",String(w)),p.classList.toggle("off",!w)}}}}var pr=99,ga=(e,t,s)=>yt(Math.log10(e),s).map((n,r)=>n+Math.asinh(r*t/2)/Math.LN10),gr=e=>1/(1+Math.exp(-e)),dw=e=>-Math.log1p(Math.exp(-e))/Math.LN10,hw=e=>e<0?-Math.log10(2)/e:1/0;function Jd(e){let t={weight:hs(),matrix:hs(),gate:hs()},s=(g,y,$,S=y,M=N=>B(N))=>{let{low:N,high:k,step:C,default:A}=e.state.named[g];return kt({name:y,title:$,low:N,high:k,step:C,value:A,written:M,term:S},b=>e.set({[g]:b}))},n=s("w","w","The weight w"),r=s("w","ρ","The spectral radius ρ of the matrix"),o=s("shear","s","The shear s of the matrix"),a=s("b","b","The bias b of the forget gate","b",g=>B(g,1,!0)),l={weight:["A number","t times over: wᵗ",[n]],matrix:["A matrix","size of Wᵗ, W = ρ × a turn, or ρ × a shear",[r,o]],gate:["A gate","fᵗ, where f = σ(b)",[a]]},c=Object.fromEntries(Object.keys(l).map(g=>[g,i("p",{class:"reads"})])),u=Object.entries(l).map(([g,[y,$,S]])=>i("div",{class:"panel"},i("h3",{},i("b",{},y),` ${$}`),t[g].el,i("div",{class:"dials"},...S.map(M=>M.el)),c[g])),{el:h,says:d}=Oe("scalar","One number","the whole argument with a single number",[],i("div",{class:"three"},...u)),f=null,m=e.setup.presets.find(({knobs:g})=>g.bias===0),p=i("button",{type:"button",class:"link"},`see one lose it, ${m?.name}`);p.addEventListener("click",()=>e.preset(m));let w=g=>i("b",{},g);function x(){let{S:g}=e;for(let[H,_]of[[n,g.w],[r,g.w],[o,g.shear],[a,g.b]])H.set(_);let y=Math.max(1,(e.got.norms?.T??100)-1),$=Math.log10(g.w),S=dw(g.b),M={weight:yt($,y),turn:yt($,y),shear:ga(g.w,g.shear,y),gate:yt(S,y)},N=Object.values(M).flatMap(jt),k=-Gt(-Math.min(...N.map(H=>H.end)),6),C=Gt(Math.max(...N.map(H=>H.most)),3),A={first:0,last:y,low:k,high:C,unit:"steps back",rem:e.rem},[b,v,E]=[jt(M.weight),jt(M.shear),jt(M.gate)],P=`${B(g.w)}${mr(y)}`;d.replaceChildren(`An error on its way back meets the same recurrent weight once at every step. After t steps it is multiplied by wᵗ: a weight below 1 wipes it out, one above 1 blows it up, and 1 is the boundary: neither vanishes nor explodes. All three pictures share one logarithmic axis, ${me(y,"step")} back, from step ${y+1} to 1.`),c.weight.replaceChildren(w(`${P} = ${ve(b.end)}`),{falls:": below 1, the error vanishes.",grows:": above 1, the error explodes.",stays:" exactly: at 1, the error stays what it was."}[b.way],y===pr||b.way==="stays"?"":` Over ${pr+1} steps, ${pr} back: ${B(g.w)}${mr(pr)} = ${ve(pr*$)}.`),t.weight.draw({...A,lines:[{values:M.weight,kind:"main",name:`${B(g.w)}ᵗ`}],tip:H=>`t = ${H}: ${ve(M.weight[H])}`,said:c.weight.textContent});let L={falls:`shrinks from the first step on, to ${ve(v.end)}.`,grows:`grows at every step, to ${ve(v.end)}.`,turns:`first grows, to ${ve(v.most)} at step ${v.peak}, and shrinks only then, to ${ve(v.end)}.`,stays:"stays 1 as well."}[v.way];c.matrix.replaceChildren(w(`Every eigenvalue has size ${B(g.w)}.`),` The turn alone is ρᵗ, like the number: ${ve(b.end)}. The shear ${L}`);let z={values:M.shear,kind:"main",name:"shear"},T={values:M.turn,kind:"other",name:"turn"};t.matrix.draw({...A,lines:g.shear?[T,z]:[{...z,name:"turn and shear"}],marks:v.way==="turns"?[{k:v.peak,v:v.most}]:[],tip:H=>`t = ${H}: turn ${ve(M.turn[H])}, shear ${ve(M.shear[H])}`,said:c.matrix.textContent});let O=hw(S);c.gate.replaceChildren(w(`f = σ(${B(g.b,1,!0)}) = ${B(gr(g.b),3)}:`),` half is left after ${B(O,O<10?1:0)} steps, and ${ve(E.end)} after ${y}. The cell’s own path multiplies by f alone, and a gate chooses f anew at each step; held at 1 it keeps exactly 1. So an LSTM does not always keep its gradient: `,p,"."),t.gate.draw({...A,lines:[{values:yt(0,y),kind:"held",name:"f held at 1: exactly 1"},{values:M.gate,kind:"forget",name:`${B(gr(g.b),3)}ᵗ`}],tip:H=>`t = ${H}: ${ve(M.gate[H])}`,said:c.gate.textContent})}return{el:h,draw(g){let y=e.got.norms?.T;(g("size","number")||y!==f)&&x(),f=y}}}var Zd=`.sec .plot {
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
`;var mw=90,Qd=1e-9,eh=["--rnn","--ink"];function fw(e){let t=Array.from(e,Number);return{size:t.length,most:t.find(Number.isFinite)??null,above:t.filter(s=>s>Qd).length,kept:t.filter(s=>Math.abs(s)<=Qd).length,zero:t.filter(s=>!Number.isFinite(s)).length}}function pw({above:e,kept:t,most:s,size:n}){return s===null?"nothing of any change is left":t===n?"every change keeps its size":e?e===n?"every change grows":`changes in ${me(e,"direction")} of ${n} grow, the rest shrink`:t?`changes in ${me(t,"direction")} of ${n} keep their size, the rest shrink`:"every change shrinks"}function th(e){let t=null,s=null,n=0,r=kt({name:"span",title:"Steps in the span",low:1,high:1,step:1,value:1,written:S=>me(S,"step")},S=>{t=S>=h()?null:S,clearTimeout(n),n=setTimeout(f,mw)}),o=Object.fromEntries(["step","span"].map(S=>{let M=i("div",{class:"bk"}),N=i("div",{class:"labels","aria-hidden":"true"});return[S,{name:`spectrum.${S}`,of:S,target:M,labels:N,series:[],head:i("h3"),el:i("div",{class:"plot",role:"img"},M,N)}]})),a=[i("p",{class:"reads"}),i("p",{class:"reads"})],{el:l,says:c}=Oe("spectrum","Spectrum",i("span",{},re("singular values")," of the ",re("Jacobian")," of the state"),[r.el],i("div",{class:"two"},...Object.values(o).map(S=>i("div",{class:"panel"},S.head,S.el))),i("div",{class:"two"},...a)),u=()=>Math.min(e.S.t,e.P.T-2),h=()=>e.P.T-1-u(),d=()=>Math.min(t??h(),h()),f=()=>e.P.T>1&&e.ask("spectrum",{side:e.S.side,one:e.S.one,cells:["rnn",e.S.cell],from:u(),t:u()+d()});e.seen(l,f),e.embed(Object.fromEntries(Object.values(o).map(({name:S,target:M})=>[S,M]))).then(S=>{s=S;for(let M of Object.values(o))for(let N of["index","y"])s(`${M.name}.${N}`).change.connect(()=>requestAnimationFrame(()=>$(M)));p(),e.P&&g()});let m=({rem:S}=e)=>({left:Math.round(3.2*S),right:Math.round(.8*S),top:6,bottom:Math.round(1.4*S)});function p(){let{left:S,right:M,top:N,bottom:k}=m();for(let{name:C}of Object.values(o))s(C).setv({min_border_left:S,min_border_right:M,min_border_top:N,min_border_bottom:k}),s(C).toolbar.active_drag=e.small?null:"auto"}function w({name:S,of:M}){let{css:N,rem:k,fine:C,font:A}=e;ds(s,S,e),s(`${S}.x`).setv({major_label_text_color:N("--ink3"),major_label_text_font_size:`${C}px`,major_label_text_font:A}),s(`${S}.one`).line_color=N("--ink3"),eh.forEach((b,v)=>{s(`${S}.${v}`).glyph.setv({line_color:N(b),line_width:1,line_alpha:.5}),s(`${S}.${v}.mark`).glyph.setv({size:(e.small?.36:.45)*k,line_color:N(b),line_width:1.5,fill_color:N(M==="step"?"--bg":b)})})}function x(){r.set(d(),{max:h()}),r.input.disabled=h()<2}function g(){let S=e.got.spectrum;if(x(),c.replaceChildren("A change in the state comes out of a step stretched or shrunk, in each direction differently: by the singular values of the step’s Jacobian, here the largest first. Above 1 a change grows, below 1 it shrinks; over a span the factors of its steps multiply up."),!S)return;let M=S.t-S.from;o.step.head.replaceChildren(i("b",{},"One step"),` from ${S.from+1} to ${S.from+2}`),o.span.head.replaceChildren(i("b",{},me(M,"step")),` from ${S.from+1} to ${S.t+1}`),a[1].replaceChildren(zn(e,e.S.cell));for(let N of Object.values(o))N.series=S.cells.map((k,C)=>({values:Array.from(S.array(`${k}.${N.of}`)),kind:C?"main":"other",name:Kt(e,k)}));S.cells.forEach((N,k)=>{let[C,A]=["step","span"].map(P=>fw(o[P].series[k].values)),b=e.P.sides[S.side].units,v=C.size>b?`${C.size} values, of h and c together`:`${C.size} values of h`,E=(P,L)=>`${P}: at most ${L.most===null?"0":ve(L.most)}, ${L.above||"none"} above 1`+(L.zero?`, ${L.zero} 0 to rounding`:"");a[k].replaceChildren(i("b",{},Kt(e,N)),` (${v}). ${E("One step",C)}. ${E(me(M,"step"),A)}: ${pw(A)}.`)});for(let N of Object.values(o))N.el.setAttribute("aria-label",a.map(k=>k.textContent).join(" ")),s&&y(N)}function y(S){let{name:M,series:N}=S,k=N.flatMap(({values:H})=>H.filter(Number.isFinite)),C=Math.min(-.1,...k),A=Math.max(.1,...k),b=.05*(A-C),v=C-b,E=A+b,P=Math.max(...N.map(({values:H})=>H.length)),L=Array.from({length:P},(H,_)=>_+1),z={t:L,low:L.map(()=>v),high:L.map(()=>E)};eh.forEach((H,_)=>z[_]=L.map((R,F)=>Number.isFinite(N[_]?.values[F])?N[_].values[F]:NaN)),z.tip=L.map((H,_)=>[`number ${_+1} by size`,...N.filter(({values:R})=>_<R.length).map(R=>`${R.name} ${Yt(R.values[_])}`)].join(`
`)),s(`${M}.source`).data=z,s(`${M}.index`).setv({start:0,end:P+1}),s(`${M}.y`).setv({start:v,end:E});let T=os(1,P,e.small?4:6),O=E-v>2?Ks(v,E,6):[.02,.05,.1,.2,.5,1,2,5,10,20,50].filter(H=>Math.log10(H)>v&&Math.log10(H)<E).map(H=>[Math.log10(H),String(H)]);s(`${M}.ticks`).ticks=O.map(([H])=>H),s(`${M}.axis`).major_label_overrides=new Map(O),s(`${M}.marks`).ticks=T,s(`${M}.x`).major_label_overrides=new Map(T.map(H=>[H,String(H)])),w(S),$(S)}function $({name:S,series:M,labels:N,el:k}){if(!M.length)return;let C=s(`${S}.y`),A=s(`${S}.index`),b=m(),v={left:b.left,right:k.clientWidth-b.right,top:b.top,bottom:k.clientHeight-b.bottom},E=M.map(L=>i("span",{class:`name ${L.kind}`},L.name));N.replaceChildren(...E);let P=M.map(({values:L},z)=>({span:E[z],points:L.map((T,O)=>[v.left+(v.right-v.left)*(O+1-A.start)/(A.end-A.start),Number.isFinite(T)?v.top+(v.bottom-v.top)*(C.end-T)/(C.end-C.start):NaN])}));Gs(P,[],{...v,left:v.left+8},e.rem,1.5)}return{el:l,draw(S){S("t")&&x(),s&&S("size")&&p(),S("spectrum","theme","size")&&g()}}}var gw={init:"uniform",length:100},Fo=".side:nth-child(1) .plot",On=(e={})=>()=>({...gw,...e}),wr=(e,t)=>e.state.named[t].default,_o=e=>e.P.T-1,sh=(e,t)=>`${B(e)}${tt(t).slice(2)}`,ww=e=>e>-3&&e<3?ve(e):tt(Math.round(e)),us=({P:e},t,s="h",n="initial")=>{let r=e.curves.find(o=>o.side===n&&o.cell===t&&o.signal===s);return tr(r.first===null?"0":ww(r.first))},nh=e=>`.knobs .knob:not(${e}), .knobs fieldset:not(:has(${e})), .knobs .reset, .norms .tools .btn`,rh={of:[],example:"settings of its own",onward:["train","On to Train →"],stops:[{title:"One number, many times",says:e=>{let t=wr(e,"w"),s=_o(e);return["An error on its way back is multiplied by the same number at every step. ",`After ${s} steps ${B(t)} has become `,tr(`${sh(t,s)} = ${ve(jt(yt(Math.log10(t),s)).end)}`),": nothing is left to learn from."]},act:"move w above 1.",done:({w:e})=>e>1,did:e=>{let{w:t}=e.S,s=_o(e);return[`${sh(t,s)} = ${ve(jt(yt(Math.log10(t),s)).end)}: it explodes. At 1 alone it stays.`]},at:".scalar .panel:nth-child(1)",state:On()},{title:"From a number to a matrix",says:e=>["A network multiplies by a matrix, and the size of its eigenvalues, its spectral radius ρ, is now what w was. ",`At ρ = ${B(wr(e,"w"))} a turn shrinks like the number, to `,tr(ve(jt(yt(Math.log10(wr(e,"w")),_o(e))).end)),"; a shear s may grow first."],act:"move s to 1.5 or more, and see it grow before it shrinks.",done:({shear:e})=>e>=1.5,did:e=>{let{most:t,peak:s,end:n}=jt(ga(e.S.w,e.S.shear,_o(e)));return[`The shear grows to ${ve(t)} at step ${s}, and ends at ${ve(n)}.`]},at:".scalar .panel:nth-child(2)",state:On()},{title:"From a matrix to networks",says:e=>[`Each line follows an error of size 1 from the last step back to the first, in ${e.P.sides.initial.seeds} networks of one cell that have learned nothing yet. `,"At step 1 the RNN has ",us(e,"rnn")," of it left, the LSTM ",us(e,"lstm"),"."],act:"go to the last step, where all lines begin.",done:({t:e},{P:t})=>e===t.T-1,did:()=>["There all of the error is still there: 1. Compare how far each line falls to the left."],at:Fo,lit:".norms .tools",clear:".side:nth-child(1)",state:On(),hand:["ArrowLeft","ArrowRight","End"]},{title:"Which curve is which",says:()=>["dL/dh is all of the error that comes back to h, on every path; dL/dc the same for the cell. ","The product of f is the cell’s own path alone: its forget gates multiplied, step by step."],act:"show the product of f.",done:({show:e})=>e.includes("f"),did:e=>["In the LSTM the product of f comes to ",us(e,"lstm","kept"),", all paths together to ",us(e,"lstm"),"."],at:".norms .tools .seg",lit:Fo,clear:".side:nth-child(1)",state:On()},{title:"An LSTM can vanish too",says:e=>[`It keeps an error as far as its forget gates stand open: near ${B(gr(wr(e,"bias")))} at a bias of ${B(wr(e,"bias"),1,!0)}, `,`near ${B(gr(0))} at 0.`],act:"move the forget-gate bias to 0.",done:({bias:e})=>e<=0,did:e=>["Now the LSTM has ",us(e,"lstm")," of the error left at step 1."],at:".knob.bias",lit:Fo,folds:nh(".bias"),clear:".side:nth-child(1)",state:On({show:["h","f"]}),free:["bias"]},{title:"A gate held at 1",says:()=>["Where f is exactly 1 the cell hands on what comes: the “constant error carousel”. ","A trained network moves its gates at every word."],act:"tick “Hold f at 1”.",done:({hold:e})=>e===!0,did:e=>["The product of f is ",us(e,"lstm","kept"),", and the LSTM’s dL/dc ",us(e,"lstm","c"),"."],at:".knob.hold",lit:Fo,folds:nh(".hold"),clear:".side:nth-child(1)",state:On({show:["h","f"]}),free:["hold"]},{title:"Before and after training",says:e=>{let{learn:t}=e.network;return[`Left the networks before, right after they learned “${e.network.title}”. `,`It was learned by ${Ho(t,"lstm")} of the LSTM and ${Ho(t,"rnn")} of the RNN, yet the LSTM’s dL/dh is `,us(e,"lstm","h","trained"),"."]},act:"show the product of f: what the cell itself keeps.",done:({show:e})=>e.includes("f"),did:e=>["Training raised the LSTM’s product of f from ",us(e,"lstm","kept")," to ",us(e,"lstm","kept","trained"),": the cell keeps, even where dL/dh is small."],at:".norms .tools .seg",lit:".sides, .readout",state:()=>({})}]};var bw={engine:"backpropagation",differences:"central differences",complex:"complex step"},oh=.001,vw=e=>e===null?"–":ve(Math.log10(e));function xw({engine:e,resolved:t,error_differences:s,error_complex:n}){let r=n!==null&&n<oh;return e===null?["The gradient is exactly 0 here.",r?"The complex step finds none either.":""]:r?t?s!==null&&s<oh?["They agree.","Central differences and the complex step both find what backpropagation did, of this one network."]:["They do not agree.","Central differences find something else."]:e<-6?["Differences cannot see a gradient this small.","They subtract two values that agree in nearly all 16 digits of a float64, so what they find is rounding. The complex step subtracts nothing, and finds the same."]:["Differences cannot tell here.","Half the step finds another slope: the state bends too sharply within it. The complex step finds the same."]:["They do not agree.","The complex step finds something else."]}function ih(e){let t={cell:null,signal:"h",side:null,t:null},s=(k,C)=>{let A=i("select",{"aria-label":k});return A.addEventListener("change",()=>{C(A.value),M()}),A},n=s("Cell",k=>t.cell=k),r=s("Side",k=>t.side=k),o={h:"dL/dh",c:"dL/dc"},a=Qe("Gradient",o,k=>{t.signal=k,M()},o),l=i("input",{type:"number",class:"number",min:1,step:1,inputmode:"numeric","aria-label":"Step",autocomplete:"off"});l.addEventListener("input",()=>{t.t=l.value===""?null:Math.max(0,Math.min(e.P.T-1,Math.round(Number(l.value))-1))}),l.addEventListener("change",()=>l.value=y().t+1),l.addEventListener("keydown",k=>k.key==="Enter"&&S());let c=i("button",{type:"button",class:"btn start"},"Check against differences");c.addEventListener("click",()=>S());let u=i("caption"),h=i("tbody"),d=i("table",{},u,i("thead",{},i("tr",{},...["found by","size","relative error"].map(k=>i("th",{scope:"col"},k)))),h),f=i("p",{class:"reads",role:"status"}),m=null,p=null,w=(k,C,A="")=>i("label",{class:A},i("span",{},k),C),{el:x,says:g}=Oe("verify","Verify","any point of the plots, found again without backpropagation",[],i("div",{class:"choice"},w("Cell",n),a.el,w("Side",r,"wide"),w("Step",l),c),i("div",{class:"found"},d,f));g.replaceChildren("A check without backpropagation: nudge one number of the state up and down, run the network forward, see how the loss changes. The complex step nudges it by an imaginary amount instead, so that nothing has to be subtracted. In a terminal: ",i("code",{},"gatescope gradients MODEL TEXT --verify"),".");let y=()=>({cell:t.cell??e.S.cell,signal:t.signal,side:t.side??e.S.side,t:Math.min(e.P.T-1,t.t??e.S.t)}),$=k=>e.P.curves.some(C=>C.cell===k&&C.signal==="c");function S(){let{one:k}=e.S,C=e.seeds(y().side).length;e.ask("verify",{...y(),one:Math.min(k,C-1)})}function M(){let k=[...new Set(e.P.curves.filter(A=>A.side===y().side).map(A=>A.cell))];k.includes(y().cell)||(t.cell=k[0]),$(y().cell)||(t.signal="h");let C=(A,b,v)=>{A.replaceChildren(...b.map(([E,P])=>i("option",{value:E},P))),A.value=v};C(n,k.map(A=>[A,Kt(e,A)]),y().cell),C(r,Object.entries(e.P.sides).map(([A,{title:b}])=>[A,b??A]),y().side),a.set(y().signal);for(let A of a.el.children)A.disabled=!$(y().cell)&&A.textContent==="dL/dc";l.max=e.P.T,(t.t===null||l.getRootNode().activeElement!==l)&&(l.value=y().t+1)}function N(){if(u.textContent=p?`‖dL/d${p.signal}‖ at step ${p.t+1}, ${Kt(e,p.cell)}, ${e.P.sides[p.side]?.title??p.side}, seed ${e.seeds(p.side)[p.one]}`:"Nothing checked yet",h.replaceChildren(...Object.entries(bw).map(([A,b])=>i("tr",{class:p&&A==="differences"&&!p.resolved?"lost":""},i("th",{scope:"row"},b),i("td",{},p?Yt(p[A]):"–"),i("td",{},A==="engine"?"":p?vw(p[`error_${A}`]):"–")))),!p)return void f.replaceChildren("Choose a point and press the button.");let[k,C]=xw(p);f.replaceChildren(i("b",{},k),` ${C} Each number was moved by ${ve(Math.log10(p.step))} either way.`)}return{el:x,draw(k){let{t:C,cell:A,side:b}=e.S,v=`${C} ${A} ${b}`;v!==m&&Object.assign(t,{cell:null,side:null,t:null}),m=v,k("norms","detail","t")&&M(),k("norms")&&(p=null),k("verify")&&(p=e.got.verify),k("norms","verify")&&N(),k("busy","lost")&&(c.disabled=e.busy.has("verify")||!e.connected)}}}var yw=["norms","flow","spectrum","paths","verify","knobs","t","detail","lines","number","theme","size"],kw={t:["t"],side:["detail"],one:["detail"],cell:["detail"],shown:["lines"],off:["lines"],w:["number"],shear:["number"],b:["number"],theme:["theme"]},$w={scalar:Jd,flow:Nd,spectrum:th,paths:Gd,verify:ih},wa=class extends ut{said={};keys;constructor(t){super(t,Od+Zd);let{state:s}=this,{t:n,side:r,one:o,cell:a,w:l,shear:c,b:u,show:h,off:d}=s.usual("view"),{theme:f}=this.S;this.S={t:n,side:r,one:o,cell:a,w:l,shear:c,b:u,theme:f,shown:this.curves(h),off:new Set(d)},this.questions=new mt(A=>this.tell(A)),this.got={},this.targets={},this.figures=new Promise(A=>this.made=A),this.near=new Cn("160px"),this.K=this.wish=this.usual=s.usual("server"),this.came=ys(s);let m=A=>A(this),[p,w,x,g,y,$,S,M]=[St,Id,Rd,jd,Xd,Wd,Dd,Bd].map(m);this.sections=Object.fromEntries(Object.entries($w).map(([A,b])=>[A,m(b)]));let{scalar:N,...k}=this.sections,C=Object.values(k);this.parts=[p,N,w,x,g,y,$,...C,S,M],this.time=g.el,this.status=i("p",{class:"unseen",role:"status"}),this.networks=i("section",{class:"ask real","aria-label":"Networks"},i("h2",{},"Networks ",i("small",{},"the same in real ones: many numbers, and gates")),w.el),this.main=i("main",{},N.el,this.networks,x.el,i("div",{class:"right"},i("section",{class:"first","aria-label":"Gradient norms through time"},g.el,y.el),$.el,...C.map(A=>A.el),S.el)),this.root.append(ns(this),i("div",{class:"ask above"},p.el),this.main,M.el,this.status),this.listen(),Sn(this.setup.figures,this.targets).then(this.made),this.receive(this.model.payload,!0),this.model.on("progress",()=>{for(let[A,b]of Object.entries(this.model.progress))this.sections[A]?.el.style.setProperty("--done",b)})}close(){this.near.close(),this.questions.stop()}get touches(){return kw}get guide(){return rh}unvisited(){return Object.entries(this.sections).filter(([t])=>t!=="scalar"&&!this.got[t]).map(([,{el:t}])=>t)}get notices(){return Object.values(this.said).flat()}set notices(t){this.said={all:t}}get meanwhile(){return"What is shown stays."}get behind(){return this.P!==null&&this.questions.busy.has("norms")}get whose(){return"The curves are still of the settings before."}ask(t,s={}){let n=JSON.stringify([this.wish,s]);this.closed||this.questions.asked(t,n)||(this.questions.ask(t,{knobs:this.wish,...s},{key:n}),this.mark(),this.draw(new Set(["busy"])))}receive(t,s=!1){let[n,r]=is(t),{want:o}=n,a=!this.P;if(s&&!r.length)return this.wish=n.knobs,this.questions.ask(o,{knobs:n.knobs}),this.waits();let l=s?this.questions.opened(n):this.questions.take(n);if(!l)return;let c=new Set([o,"busy","notice"]);if(this.said[o]=n.notices,n.file)rt(n.file,r,"text/csv"),this.questions.forget(o);else{let{picture:u}=as(t);o==="norms"?this.accept(l,n.knobs,u,c,a):this.got[o]=u}this.draw(c)}accept(t,s,n,r,o){if((o||JSON.stringify(t.request.knobs)===JSON.stringify(this.wish))&&(this.wish={...s}),t.key=JSON.stringify([s,{}]),this.K=s,r.add("knobs"),!n)return;let a=this.P,{S:l}=this;if(this.P=this.got.norms=n,o&&(this.text=s.text),this.shown=t.from,o){this.read(),this.resetView();let{given:c}=this.state.asked;Object.keys(this.usual).some(h=>c.has(h)&&!["text","networks"].includes(h))&&this.inPage&&this.networks.scrollIntoView()}else l.t=l.t>0&&l.t===a.T-1?n.T-1:Math.min(l.t,n.T-1),this.said.address=[],this.returning&&this.read(this.state.asked.said.server),this.returning=!1;l.one=Math.min(l.one,this.seeds(l.side).length-1),l.cell=this.beside(l.side,l.cell);for(let c of o?yw:["t","detail","lines","number"])r.add(c)}seeds(t){let s=t==="initial"&&this.K.init!=="start";return Array.from({length:this.P.sides[t].seeds},(n,r)=>s?this.K.seed+r:r)}get cells(){return Object.keys(this.setup.cells)}get network(){return this.setup.networks[this.K.networks]}beside(t,s){return this.P.curves.some(n=>n.side===t&&n.cell===s)?s:"lstm"}turn(t,s=!1){this.wish={...this.wish,...t},this.entry||=s,this.turning??=requestAnimationFrame(()=>{this.turning=null,this.ask("norms"),this.entry&&=this.busy.has("norms")}),this.draw(new Set(["knobs"]))}seen(t,s){this.near.seen(t,()=>this.P&&s())}embed(t){return Object.assign(this.targets,t),this.figures}passes(){let{text:t,networks:s}=this.wish;return Kr(this.came,{text:t,opened:this.text,task:s})}get values(){return this.with(this.K)}get wished(){return this.with(this.wish)}with(t){let{S:s,setup:n}=this,{t:r,side:o,one:a,cell:l,theme:c,shown:u,w:h,shear:d,b:f}=s,m=Object.keys(u).filter(w=>u[w]),p={t:r,side:o,one:a,cell:l,theme:c,show:m,off:[...s.off],w:h,shear:d,b:f,tour:this.tour.at};return{...t,...p,...Xr(this.passes(),t.text,n.models),task:null}}curves(t){let{choices:s}=this.state.named.show;return Object.fromEntries(s.map(n=>[n,t.includes(n)]))}read(t=[]){let{S:s,P:n,state:r}=this,{side:o,cell:a,show:l,off:c,w:u,shear:h,b:d}=r.asked.values;this.said.address=[...t,...r.asked.said.view],Object.assign(s,{side:o,cell:a,w:u,shear:h,b:d,shown:this.curves(l),off:new Set(c)}),s.t=r.place("t",n.T,0,this.said.address),s.one=r.place("one",this.seeds(o).length,0,this.said.address)}back({values:t}){this.wish=Object.fromEntries(Object.keys(this.usual).map(s=>[s,t[s]])),this.entry=!1,this.questions.forget("norms"),this.ask("norms")}resetView(t=this.measure()){Object.assign(this,t)}resize(){let t=this.measure();!this.P||!t.width||Object.keys(t).every(s=>t[s]===this[s])||(this.resetView(t),this.draw(new Set(["size"])))}draw(t){let s=(...n)=>n.some(r=>t.has(r));for(let n of this.P?this.parts:this.parts.slice(0,2))At(n,t);this.P&&(s("busy")&&this.waits(),s("norms","detail","t")&&this.near.turned(),Object.assign(this.host.dataset,{ready:"true",t:this.S.t,seq:this.shown,steps:this.P.T}),this.settled&&(this.keep(this.entry),this.entry=!1))}waits(){let{busy:t,root:s,main:n}=this;s.classList.toggle("busy",t.has("norms")),n.setAttribute("aria-busy",String(t.size>0));for(let[r,{el:o}]of Object.entries(this.sections))o.classList.toggle("waiting",t.has(r)),t.has(r)||o.style.removeProperty("--done")}get settled(){return super.settled&&!this.turning&&!this.busy.has("norms")}go(t){this.P&&this.set({t:Math.max(0,Math.min(this.P.T-1,t))})}moves(){return{ArrowLeft:()=>this.go(this.S.t-1),ArrowRight:()=>this.go(this.S.t+1),Home:()=>this.go(0),End:()=>this.go(this.P.T-1),"?":()=>this.keys(),...this.tour.moves,w:()=>this.meanings.walk()}}},ah={render:e=>void new wa(e)};var Ro=`/* the arrays of a layer to one scale: kit/shapes.mjs */
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
`;var Sw=.1;function dh(e,t,s){if(t===null||t==="")return null;if(!e||!/^-?\d{1,10}(\.\d{1,6})?$/.test(t))return;let n=Number(t),r=(l,c)=>Number.isInteger(n)&&n>=l&&n<=c;if(e.kind==="choice")return r(1,e.choices.length)?n-1:void 0;if(e.kind==="word")return r(0,s-1)?n:void 0;let[o,a]=Js(e);return n>=o&&n<=a?n:void 0}function ba(e,t){return!e||t===null||t===void 0?null:String(e.kind==="choice"?t+1:e.kind==="number"?Number(t.toFixed(2)):t)}function Js({right:e,share:t}){if(t)return[0,1];let s=Math.abs(e)/.95,n=10**Math.max(1,Math.floor(Math.log10(s))),r=[1,2,3,5,...[1,2,5,10].map(o=>o*n)].find(o=>s<o);return[-r,r]}function Zs(e){let[,t]=Js(e);return t>100?t/500:.01}var Qs=(e,t)=>Zs(e)<1?B(t):`${t<0?"−":""}${Math.round(Math.abs(t)).toLocaleString("en")}`,qo=(e,t)=>e.kind==="number"?Math.abs(t-e.right):+(t!==e.right);function Io(e,t){let[s,n]=Js(e);return e.kind==="number"?qo(e,t)<=Sw*(n-s):t===e.right}var lh=e=>e.map(({text:t})=>t).join("");function hh(e,t,s,n,r){let o=a=>s.kind==="choice"?lh(s.choices[a]):s.kind==="word"?r[a]??String(a):a.toFixed(2);return{lesson:e,step:t+1,question:lh(s.question),guess:o(n),truth:o(s.right),right:Io(s,n)}}var va=e=>({right:e.filter(({right:t})=>t).length,all:e.length}),ch=["lesson","step","question","guess","truth","right"],Ew=e=>{let t=String(e),s=/^[=+@\t\r-]/.test(t)&&!/^-?[\d.]+$/.test(t)?`'${t}`:t;return/[",\n\r]/.test(s)?`"${s.replaceAll('"','""')}"`:s},uh=e=>`${[ch,...e.map(t=>ch.map(s=>t[s]))].map(t=>t.map(Ew).join(",")).join(`\r
`)}\r
`,mh=e=>`${JSON.stringify({...va(e),answers:e},null,1)}
`;function Tw(e,t){let[s,n]=Js(e),r=a=>(a-s)/(n-s),o=s===0?[0,.25,.5,.75,1]:Zs(e)<1?[s,s/2,0,n/2,n]:[s,0,n];return{guess:r(t),truth:r(e.right),ticks:o.map(a=>({value:a,at:r(a)}))}}var br=416,Wo=22,ws=40;function fh(e,t,s){let n=Tw(t,s),r=d=>Wo+d*(br-2*Wo),[o,a]=[n.guess,n.truth].map(r),l=Zs(t)>=1,c=Math.abs(o-a)<200,u=d=>Math.max(72,Math.min(br-72,d)),h=(d,f,m,p)=>W("text",{x:u(d),y:m,"text-anchor":"middle",class:p},f);return W("svg",{viewBox:`0 0 ${br} ${c?106:76}`,class:"gap",role:"img","aria-label":e.verdict},W("path",{d:`M${Wo} ${ws}H${br-Wo}`,class:"rule"}),n.ticks.flatMap(({value:d,at:f},m)=>[W("path",{d:`M${r(f)} ${ws-5}v10`,class:"rule"}),W("text",{x:l&&m!==1?m?br:0:r(f),y:ws+(c?58:28),"text-anchor":l?["start","middle","end"][m]:"middle",class:"tick"},Qs(t,d))]),W("path",{d:`M${o} ${ws}H${a}`,class:"between"}),W("circle",{cx:o,cy:ws,r:7,class:"mine"}),W("circle",{cx:a,cy:ws,r:7,class:"truth"}),h(a,`${e.say("truth")} ${Qs(t,t.right)}`,ws-16,"strong"),h(o,`${e.say("your guess")} ${Qs(t,s)}`,c?ws+28:ws-16,""))}function ph(e,t,s,n){return!t||s===null?"":t.kind==="number"&&qo(t,s)>=.005?e(Io(t,s)?"near":"miss",{n:Qs(t,qo(t,s))}):Io(t,s)?e("hit"):t.kind==="word"?e("missed word",{guess:n[s]??"?",truth:n[t.right]??"?"}):e("missed")}var gh=`/* The lessons: a list, or a step with a short text at the left and one large picture at the right. */
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
.overview .top {
  justify-content: space-between;
  padding: 1.4rem 0 0;
}
.gs .overview h2.title {
  font-size: 2.75rem;
  margin: 0;
  color: var(--ink);
}
.overview .lead {
  font-size: 1.25rem;
  color: var(--ink2);
  margin: 0.4rem 0 1.4rem;
  text-wrap: pretty;
}
.gs .overview h3 {
  font-size: 1.0625rem;
  font-weight: 650;
  margin: 1.4rem 0 0.3rem;
}
.overview ol,
.overview .questions {
  list-style: none;
  margin: 0;
  padding: 0;
}
.overview .questions {
  display: grid;
  grid-template-columns: repeat(2, minmax(0, 1fr));
  column-gap: 2rem;
}
.overview .entry {
  display: flex;
  gap: 1rem;
  align-items: baseline;
  padding: 0.7rem 0.6rem;
  margin: 0 -0.6rem;
  border-top: 1px solid var(--rule);
  text-decoration: none;
  font-size: 1.0625rem;
}
.overview .entry:hover {
  background: var(--sunk);
}
.overview .no {
  min-width: 1.4rem;
  color: var(--ink3);
}
.overview .what {
  flex: 1;
  min-width: 0;
}
.overview .what b {
  font-weight: 650;
}
.overview .line {
  display: block;
  color: var(--ink2);
  font-size: 1rem;
}
.overview .more {
  color: var(--ink2);
  font-size: 0.9375rem;
  text-align: right;
  white-space: nowrap;
}
.overview .place {
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
  .overview .questions {
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
`;var vr={},at=(e,t,{words:s=!1,alone:n=!1,every:r=!1}={})=>{vr[e]=Object.assign(t,{words:s,alone:n,every:r})},xa=e=>vr[e]??vr.cell,Lw=31,Do=5,wh=(e,t)=>[...e.querySelectorAll(`[data-term="${t==="x"?"token":CSS.escape(t)}"]`)];at("cell",e=>{let t=i("div",{class:"cell",tabindex:"0",role:"group","data-terms":".stage"}),s=W("g",{class:"over","aria-hidden":"true"}),n=null,r=null,o=0,a=0;function l(h){let d=Number(h.getAttribute("font-size")),f=Number(h.getAttribute("x")),m=Number(h.getAttribute("y")),p=2.3*d,w=h.getAttribute("text-anchor"),x=w==="end"?f-p:w==="middle"?f-p/2:f;return h.textContent=h.shown="",[W("rect",{x,y:m-.86*d,width:p,height:1.12*d,rx:4,class:"missing"}),W("text",{x:x+p/2,y:m,"font-size":d,"text-anchor":"middle",class:"num"},"?")]}function c(){let h=n.svg.querySelector('[data-term="+"] circle'),d=(h?Number(h.getAttribute("cx")):356)+26,f=h&&e.P.roles.keep?Number(h.getAttribute("cy")):h?196:ye,m=e.P.roles.keep?d:392;return[W("rect",{x:m,y:f-18,width:we-20-m,height:36,rx:5,class:"missing"}),W("text",{x:(m+we-20)/2,y:f+9,"font-size":26,"text-anchor":"middle",class:"num"},"?")]}function u(h){let{roles:d}=e.P,f=wh(n.svg,h).filter(p=>!s.contains(p)),m=[];h===d.memory&&d.keep&&m.push(W("rect",{x:2,y:ye-21,width:we-4,height:42,rx:6,class:"ring"}));for(let p of f){let w=p.querySelector?.("circle.halo");if(w){let[g,y]=["cx","cy"].map($=>w.getAttribute($));m.push(W("circle",{cx:g,cy:y,r:Lw,class:"ring"}));continue}if(p.matches(".wire, .flow")||p.querySelector(".letter"))continue;let x=p.getBBox();x.width&&m.push(W("rect",{x:x.x-Do,y:x.y-Do/2,width:x.width+2*Do,height:x.height+Do,rx:5,class:"ring"}))}return m}return{el:t,draw({P:h,v:d,asked:f,lit:m},p){let w=h.cell+JSON.stringify(h.options)+e.small;w!==r&&(r=w,n=Es(h.roles),t.replaceChildren(n.svg),o=0),(!o||p("size","page","lesson","turned","step"))&&(o=n.least());let x=performance.now()-a<250;p("step")&&(a=performance.now()),n.update({...d,compact:e.small,least:o,instant:x||p("size","theme","unit","lesson")});for(let $ of n.svg.querySelectorAll(".lit"))$.classList.remove("lit");let g=f===null||f==="next"?[]:f===h.memory?c():[...n.svg.querySelectorAll(`[data-term="${f}"] .asked`)].flatMap(l);if(s.replaceChildren(...g,...m?u(m):[]),n.svg.append(s),m)for(let $ of wh(n.svg,m))$.classList.add("lit");let y=f===null?xn(vn(h.roles,d)):e.say("missing");Ae(n.svg,{"aria-label":`${e.setup.cells[h.cell]}: ${y}`}),Ae(t,{"aria-label":e.say("picture",{one:e.named(h.reads.one)})})}}});function Cw(e,t){let{roles:s}=e,n=o=>a=>e.at(a,o,t),r=Array.from({length:e.T},(o,a)=>a);return{c:r.map(o=>e.at(e.memory,o,t)),f:s.keep?r.map(o=>hn(s.keep,n(o))):null}}at("pipe",e=>{let t=i("div",{class:"strip",role:"group"}),s=i("div",{class:"piped"},t),n=po(t,o=>e.press(o)),r=null;return{el:s,draw({P:o,t:a,unit:l,read:c,piped:u,open:h,picks:d,lit:f,guess:m,truth:p}){let w=JSON.stringify(o.shown);w!==r&&(r=w,t.replaceChildren(...o.shown.map(($,S)=>fo($,S))));let x=Cw(o,l),{keeper:g}=o.roles,y=g?o.roles.word(g):"";n({words:o.shown,run:x,most:o.reach(o.memory,l),t:a,read:u,gate:y}),t.setAttribute("aria-label",e.say("piped",{u:l})),t.classList.toggle("litgate",f!==null&&f===g),t.classList.toggle("litpipe",f!==null&&f===o.memory);for(let $ of t.querySelectorAll(".wd")){let S=Number($.dataset.k);S<=c&&($.disabled=!1),e.markWord($,S,{picks:d,guess:m,truth:p,open:h})}for(let $ of t.querySelectorAll(".asks"))$.classList.remove("asks");h&&!d&&u<a&&t.children[a]?.classList.add("asks")}}},{words:!0});at("both",e=>{let[t,s]=[vr.pipe(e),vr.cell(e)];return{el:i("div",{class:"both"},t.el,s.el),draw(r,o){t.draw(r,o),s.draw(r,o)}}},{words:!0});at("maps",e=>{let[t,s]=[Ls(e),pn(e,{table:!1})],n=i("div",{class:"cursor"}),r=i("div",{class:"cover","aria-hidden":"true"},i("b",{},"?")),o=i("div",{class:"mapped time"},t.el,s.el,n,r);return{el:o,draw({t:a,read:l,open:c,lit:u},h){let{G:d,P:f}=e;t.draw(h),s.draw(h),n.hidden=!d.sees(a),n.style.left=`${d.x(a)-1}px`,n.style.width=`${d.cw+1}px`;let m=l<0?0:a;r.hidden=!c||d.end<=m,r.style.left=`${d.x(Math.max(m,d.a))}px`,o.classList.toggle("open",c);for(let p of o.querySelectorAll(".gl"))p.classList.toggle("lit",u!==null&&p.dataset.term===u);u!==null&&f.signals.includes(u)&&e.S.focus!==u&&e.look(u)}}},{words:!0});var zw=e=>_s(e,"whatif","pins")?.split(";")??null;at("next",e=>{let t=()=>({head:i("h3",{"data-term":"next word"}),all:i("ol",{class:"answers"})}),[s,n]=[t(),t()],r=({head:c,all:u})=>i("div",{class:"nexts"},c,u),o=r(n),a=i("div",{class:"nextly"},o,r(s));function l({head:c,all:u},h,d,f,m){let p=h.answers.kind==="value",w=`${e.answersTitle} ${e.say("after",{word:h.shown[d]})}`;ie(c,m?w.replace(/:$/,`, ${e.say(m)}`):w),u.replaceChildren(...(f?[["?",0]]:h.top(d)).map(([x,g])=>{let y=i("i",{class:"bar"});return y.style.width=p||f?"0":`${100*g}%`,i("li",{class:f?"missing":null},i("span",{class:"w"},f?"?":fe(x)),i("span",{class:"n"},f?"":p?B(g,3):pe(g)),y)}))}return{el:a,draw({P:c,t:u,asked:h,open:d}){let{text:f,model:m,weights:p,more:w}={...e.step.state,more:e.step.more},x=d?null:zw(w),g=x&&e.find("held",{text:f,model:m,weights:p,turn:x})?.picture;o.hidden=!g,g&&l(n,g,u,!1,"held"),l(s,c,u,d&&(h!==null||e.ask.kind==="word"),g?"unheld":"")}}},{every:!0});at("curves",e=>{let t=i("div",{class:"seg signals",role:"group"}),s=i("div",{class:"curves"}),n=i("div",{class:"curving"},t,s),r=null,o=null;return{el:n,draw({t:a,unit:l,open:c,lit:u},h){if(!h("found","picture","step","unit","size","theme","page","lit"))return;let d=e.plain,{text:f,model:m,weights:p}=e.step.state,w=e.keyAt(e.S.step);w!==o&&([o,r]=[w,null]),Et(d).includes(u)&&(r=u);let x=mn(d,r,e.ask?.of);t.setAttribute("aria-label",e.say("whose curve"));let g=t.contains(t.getRootNode().activeElement);t.replaceChildren(...qr(d,x,S=>{r=S,e.draw(new Set(["found"]))})),g&&t.querySelector("[aria-pressed=true]")?.focus({preventScroll:!0});let y=e.find("preactivations",{text:f,model:m,weights:p}),$=x&&y?.picture?.array(x);if(s.setAttribute("aria-busy",String(!y)),!$){s.replaceChildren(i("p",{},y?e.say("no curve"):e.say("wait")));return}Wr(s,Ir(d,x,$),{t:a,unit:l,mode:"unit",asked:c})}}});function Nw(e,t){let s=({cell:a,signal:l})=>`${a==="rnn"?"rnn":"own"}-${l}`,r=Lo(e).filter(({cell:a})=>a===e.cell||a==="rnn").map(a=>({...a,kind:s(a)})),o=e.array("forget");return o&&r.push({cell:e.cell,signal:e.roles.keep,kind:"direct",term:"product of f",values:Array.from({length:e.T},(a,l)=>o[l*e.H+t]).map(a=>Number.isFinite(a)?a:NaN)}),r}var Ow=e=>e.filter(({kind:t})=>t==="direct");function Pw(e){let t=e.flatMap(({kind:r,values:o})=>o.filter(Number.isFinite).map(a=>r==="direct"?Math.max(a,-12):a)),[s,n]=[Math.min(0,...t),Math.max(0,...t)];return{low:-Gt(-s+.1,2),high:n>.02?Math.ceil(n+.1):.15}}function jw(e,t,s){let n=[],r=t.at(e.length-1)+100;for(let o=e.length-1;o>=0;o--){let a=.86*s*Gn(e[o])/2,l=t.at(o);l+a+3>r||(n.unshift([o,e[o],"middle"]),r=l-a-3)}return n}at("norms",e=>{let t=it("normed"),s=i("h3"),n=i("dl",{class:"values"}),r=i("div",{class:"norms"},s,t.el,n);return t.el.addEventListener("click",o=>{let{x:a}=t.frame??{};a&&e.press(a.find(o.clientX-t.el.getBoundingClientRect().left))}),{el:r,draw({t:o,unit:a,open:l},c){if(!c("picture","step","unit","size","theme","page"))return;let{rem:u,fine:h}=e,d=e.plain,f=Nw(d,a),m=l?Ow(f):f,p=d.T-1,w=({cell:A,kind:b,signal:v})=>b==="direct"?e.say("gates alone",{u:a}):e.say("all ways",{cell:We(e.setup.cells[A]),signal:v});s.textContent=e.say("error back",{word:d.shown[p]});let x=(A,b)=>Number.isFinite(A.values[b])?ve(A.values[b]):"0",{width:g,height:y}=t.measure();if(!g)return;let $=Math.round(3*u),S=1.5*u,M=Tn(0,p,$+S,g-S),{low:N,high:k}=Pw(f),C=Math.round(1.6*u);t.draw({x:{...M,left:$,right:g},y:{low:N,high:k,top:8,below:C},rows:Ks(N,Math.floor(k),Math.max(2,Math.floor((y-C)/(2.4*u)))),along:jw(d.shown,M,h),lines:m.map(A=>({values:A.values,kind:A.kind,name:w(A),term:A.term,cls:`name ${A.kind}`,dot:5})),tip:A=>`${d.shown[A]}
${m.map(b=>`${w(b)}: ${x(b,A)}`).join(`
`)}`,said:`${s.textContent} ${m.map(A=>`${w(A)} ${x(A,o)}`).join(", ")}`,here:"line",rem:u}),t.cursor(o),n.replaceChildren(i("dt",{class:"at"},e.say("reaches",{word:d.shown[o]})),...m.map(A=>i("dd",{class:A.kind,"data-term":A.term},i("span",{},w(A))," ",i("b",{},x(A,o)))))}}},{every:!0});var[Bo,ka,Hw,$a]=[.2,1.5,.01,.9],en=99,Ma=50,Uo=10;function ya(e){if(!Number.isFinite(e)||e<-7||e>=6)return ve(e);let t=e<-2?1:e<0?2:3;return Number((10**e).toPrecision(t)).toLocaleString("en",{maximumFractionDigits:9})}function Fw(e){let t=Number(_s(e,"gradients","w"));return t>0?Math.max(Bo,Math.min(ka,t)):$a}function _w(e,t){let s=yt(Math.log10(e),en),{way:n,end:r}=jt(s),o=t?Uo:en;return{values:s.slice(0,o+1),way:n,low:-Gt(-r,6),high:Gt(r,3),marks:t?[]:[Ma,en].map(a=>({k:a,v:s[a]})),half:s[Ma],end:r}}at("number",e=>{let t=hs(),s=i("div",{class:"cover","aria-hidden":"true"},i("b",{},"?")),n=["falls","stays","grows"].map(d=>i("span",{"data-way":d})),r=i("p",{class:"left","aria-live":"polite"}),o=kt({name:"w",title:"w",low:Bo,high:ka,step:Hw,value:$a,written:d=>B(d)},d=>{l=Number(d.toFixed(2)),h()}),a=i("div",{class:"one sec"},i("div",{class:"dial"},o.el,i("p",{class:"zones","aria-hidden":"true"},...n)),r,i("div",{class:"graph"},t.el,s));a.style.setProperty("--one",String((1-Bo)/(ka-Bo))),a.style.setProperty("--told",String((Uo+1)/en));let l=$a,c=!1,u=null;function h(){let{values:d,way:f,low:m,high:p,marks:w,half:x,end:g}=_w(l,c);for(let $ of n)$.textContent=e.say(`w ${$.dataset.way}`),$.classList.toggle("now",$.dataset.way===f);let y=c?[e.say("multiplied",{w:String(l),n:Uo,left:ya(d[Uo])})]:[e.say("multiplied",{w:String(l),n:Ma,left:ya(x)}),e.say("multiplied",{w:String(l),n:en,left:ya(g)})];r.replaceChildren(...y.map($=>i("span",{},$))),t.draw({lines:[{values:yt(0,en),kind:"held",name:c?"":e.say("w held"),aside:!0},{values:d,kind:"main",name:c?"":`${l}ᵗ`}],first:0,last:en,low:m,high:p,marks:w,unit:e.say("times"),tip:$=>$<d.length?`${l}${mr($)} = ${ve(d[$])}`:null,said:y.join(" "),rem:e.rem}),s.hidden=!c}return{el:a,draw(d,f){let m=e.keyAt(e.S.step);c=d.open,m!==u&&(u=m,l=Fw(e.step.more),o.set(l),o.input.setAttribute("aria-label",e.say("the weight"))),f("page","lesson","size","theme")&&h()}}},{words:!0,alone:!0});var bh=`/* the pictures of a step that have modules of their own */

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
`;var Vo=10,Sa=16,xr=8,Ea=1.5,xh=.58,je=e=>e.toLocaleString("en");function Go(e){let t=["bytes","kB","MB","GB","TB"],s=Math.max(0,Math.min(t.length-1,Math.floor((String(e).length-2)/3)));return`${s?je(Number((e/1e3**s).toPrecision(3))):e} ${t[s]}`}var Ns=e=>[...e,...e.length<2?[1]:[]].map(je).join(" × ");function qw({arrays:e,reads:t},s,n,r){let[o,a,l]=["input","recurrent","bias"].map(p=>e.filter(w=>w.part===p).map(w=>({...w,kind:p,sign:"+"}))),c=o.map(p=>({...p,sign:"",over:{name:"x",shape:[t]}})),u=a.filter(({shape:p})=>p.length>1),h=a.filter(({shape:p})=>p.length===1),d=[...u.map(p=>({...p,over:{name:"h′",shape:[s]}})),...h.length?[Iw(h,o[0].blocks)]:[]],f=n.map((p,w)=>({name:p,shape:[s],kind:"vector",sign:w?"":"→",blocks:[]}));return(r?[c,d,[...l,...f]]:[[...c,...d,...l,...f]]).filter(p=>p.length)}function Iw(e,t){let[{name:s,shape:n},...r]=e,o=[s,...r.map(a=>a.name.replace(/^weight_|_l.*$/g,""))];return{...e[0],name:o.join(", "),shape:n,sign:"+",blocks:e.flatMap(a=>a.blocks),rows:e.map(a=>Math.max(0,t.indexOf(a.blocks[0])))}}var vh=({name:e,shape:t,over:s,rows:n})=>s?[[e,Ns(t)],[`times ${s.name}`,Ns(s.shape)]]:[[e],[n?.length>1?`${Ns(t)} each`:Ns(t)]];function Ww(e,t,s,n){let r=Math.round(1.35*n),o=w=>Math.max(xr,...vh(w).map(x=>Math.ceil(x.join("  ").length*xh*n))),a=({shape:[,w]},x)=>w===void 0?xr:Math.max(Ea,w*x),l=(w,x)=>w.reduce((g,y)=>g+Math.max(o(y),a(y,x))+Vo+(y.sign?Sa:0),-Vo),c=w=>Math.max(...w.map(({shape:x})=>x[0])),u=s/e.reduce((w,x)=>w+c(x),0);for(let w=0,x=u,g=0;g<40&&e.some(y=>l(y,x)>t);g++){let y=(w+x)/2;e.every($=>l($,y)<=t)?u=w=y:u=x=y}let h=[],d=[],f=[],m=0;for(let w of e){let x=w.some(({over:$})=>$),g=m+2*r+(x?xr+6:2),y=0;for(let $ of w){let S=a($,u),M=$.blocks.length?$.blocks:[null],N=$.rows??M.map((A,b)=>b),k=$.shape[0]/($.rows?1:M.length),C=Math.max(Ea/M.length,k*u);$.sign&&(f.push({x:y+Sa/2-Vo/2,y:m+r-.35*r,text:$.sign}),y+=Sa),vh($).forEach(([A,b],v)=>d.push({x:y,y:m+(v+.7)*r,name:A,shape:b,strong:v===0})),$.over&&h.push({x:y,y:g-xr-3,w:S,h:xr,block:null,kind:"vector",shape:[]}),M.forEach((A,b)=>h.push({x:y,y:g+N[b]*C,w:S,h:C,block:A,kind:$.kind,shape:[k,...$.shape.slice(1)]})),y+=Math.max(o($),S)+Vo}m=g+Math.max(Ea,c(w)*u)+r}let p=e.some(w=>l(w,0)>t);return{scale:u,height:m-r+2,boxes:h,texts:d,signs:f,cramped:p}}function Dw({block:e,kind:t,shape:s,w:n,h:r},o){if(!e||!["input","recurrent"].includes(t)||r<1.15*o)return null;let a=`W_${t==="input"?"i":"h"}${e}`,l=c=>c.length*xh*o+8<=n;return[`${a}  ${Ns(s)}`,a].find(l)??null}var Bw=e=>e.replace(/[\d,]+ × [\d,]+/g,"?");function Yo(e,t,s=!0){let{sizes:n,levels:r,gates:o,carried:a}=e.P,{width:l,fine:c}=e,u=(e.small?26:e.low?13:17)*e.rem*(r.length>1?.75:1),h=S=>{let M=qw(t,n.hidden,a,S);return{rows:M,...Ww(M,l,u,c)}},d=h(e.small),{rows:f,height:m,boxes:p,texts:w,signs:x}=d.cramped?h(!0):d,g=s?S=>S:Bw,y=f.flat().map(({name:S,shape:M})=>`${S}: ${g(Ns(M))}`),$=W("svg",{width:l,height:m,viewBox:`0 0 ${l} ${m}`,role:"img","aria-label":y.join("; ")},p.map(S=>{let{x:M,y:N,w:k,h:C,kind:A,block:b}=S,v=Dw(S,c),E=o.includes(b)?` of-${b}`:"";return[W("rect",{x:M,y:N,width:k,height:C,class:`array ${A}${E}`}),v&&W("text",{x:M+4,y:N+Math.min(C/2+.36*c,1.3*c),class:"in"},g(v))]}),w.map(({x:S,y:M,name:N,shape:k,strong:C})=>W("text",{x:S,y:M},W("tspan",C?{class:"name"}:{},g(N)),k&&W("tspan",{dx:"0.5em"},g(k)))),x.map(({x:S,y:M,text:N})=>W("text",{x:S,y:M,class:"sign"},N)));return i("figure",{},i("figcaption",{},...Uw(t,r.length,n.directions)),$)}function Uw({layer:e,times:t,reads:s},n,r){let o=t>1?`Layers 2 to ${t+1}, each`:"Layer 2",a=e?o:n>1?"Layer 1":"One layer",l=r>1?"h of both directions below":"h of the layer below",c=r>1?" All of it is there once more, for the other direction.":"";return[i("b",{},a),` reads ${je(s)} ${s===1?"number":"numbers"} a step, ${e?l:"x"}.${c}`]}var Pn={input:["D",256],hidden:["H",128],steps:["T",1e3]};function Vw(e,{cell:t,T:s},n){let r=(o,a,l)=>{let c=Number(_s(e,"sizes",o));return Number.isInteger(c)&&c>=1&&c<=a?c:l};return{cell:_s(e,"sizes","cell")??t,input:r("input",Pn.input[1],n.input),hidden:r("hidden",Pn.hidden[1],n.hidden),steps:r("steps",Pn.steps[1],Math.min(s,Pn.steps[1]))}}function Gw(e,t){let s=o=>t?"?":o,[n,r]=["textbook","PyTorch"].map(o=>e.counts.find(({way:a})=>a===o));return[["sizes parameters",s(je(n.total))],...r?.total&&r.total!==n.total?[["sizes torch",s(je(r.total))]]:[],["sizes state",s(je(e.state.numbers))],["sizes work",s(je(e.multiply_adds*e.steps))],["sizes training",s(`${je(e.training.numbers)} (${Go(e.training.bytes)})`)]]}at("sizes",e=>{let t=i("div",{class:"room"}),s=i("dl",{class:"counts"}),n=i("p",{class:"fair"}),r=Object.fromEntries(Object.entries(Pn).map(([d,[f,m]])=>[d,kt({name:f,title:f,low:1,high:m,step:1,value:1,written:je},p=>{l={...l,[d]:p},h()})])),o=Object.keys(Pn).map(d=>i("span",{class:"what","data-name":d})),a=i("div",{class:"sized sec"},...Object.values(r).map(({el:d},f)=>i("div",{class:"dial"},o[f],d)),t,s,n),l=null,c=!1,u=null;function h(){let d=e.find("sizes",{choice:l},!0);for(let S of o)S.textContent=e.say(`sizes ${S.dataset.name}`);if(!d?.picture)return;let{small:f,low:m,rem:p,width:w,fine:x}=e,{sizes:g,levels:y}=d.picture;t.replaceChildren(...y.map(S=>Yo({small:f,low:m,rem:p,width:w,fine:x,P:d.picture},S,!c))),s.replaceChildren(...Gw(g,c).map(([S,M])=>i("div",{},i("dt",{},e.say(S,{n:je(g.steps)})),i("dd",{},M))));let $=g.beside.find(({cell:S})=>S==="rnn");n.hidden=c||!$||g.cell==="rnn",$&&(n.textContent=e.say("sizes fair",{cell:g.title,h:je(g.hidden),n:je($.hidden)}))}return{el:a,draw(d,f){let m=e.keyAt(e.S.step);if(c=d.open,m!==u){u=m,l=Vw(e.step.more,d.P,e.setup.sizes);for(let[p,{set:w,input:x}]of Object.entries(r))w(l[p]),x.setAttribute("aria-label",e.say(`sizes ${p}`))}f("found","page","lesson","size","theme")&&h()}}},{words:!0,alone:!0});var yh=292,Yw=150,Ht={y:46,height:170},kh=266,Ko=46,$h=.42,Kw=18,Xw=1.5,Jw=({signals:e,memory:t})=>e.includes("c")?["c","h"]:[t],Zw=(e,t)=>Math.max(Xw,Kw*Math.abs(e)/(t||1));function Qw(e,t,s,n=0){let r=Math.min(Yw,s/2.4),o=1+Math.max(1,Math.floor((s-r-Ko)/Ko)),a=Qn({a:n,n:Math.min(e,o)},t,e),{n:l}=a,c=l>1?Math.min(a.a,Math.max(0,t-1)):a.a,u=l>1?Math.min(2.2*Ko,(s-r)/(l-1+2*$h)):2*Ko,h=u*$h,d=[],f=0;for(let m=c;m<c+l;m++){let p=m===t?r-h:u-h;d.push({k:m,wire:f,x:f+h,width:p}),f+=h+p}return{from:c,boxes:d,end:f+h,more:[c>0,c+l<e]}}function Ta({asked:e,piped:t,read:s,t:n},r,o){return r===o?Math.min(t,s):e===null||e==="next"?s:Math.min(s,n-1)}at("unrolled",e=>{let t=i("div",{class:"chain"}),s=i("p",{class:"key"}),n=i("div"),r=0,o=null;return t.append(n,s),n.addEventListener("click",({target:l})=>{let c=l.closest("[data-k]");c&&e.press(Number(c.dataset.k))}),{el:t,draw(l,c){if(!c("picture","step","unit","size","page","turned","lit"))return;let{P:u,t:h,unit:d,lit:f}=l,m=Jw({signals:u.signals,memory:u.memory}),p=Math.max(...m.map(k=>u.reach(k,d))),w=e.width;o!==u.tokens&&([o,r]=[u.tokens,0]);let x=Qw(u.T,h,w,r),g=e.fine;r=x.from;let y=m.length>1?{c:Ht.y+42,h:Ht.y+Ht.height-42}:{},$=k=>y[k]??Ht.y+Ht.height/2,S=(k,C,A,b)=>{let v=$(k),E=C-1<=Ta(l,k,u.memory),P=u.at(k,C-1,d),L=f===k?" hot":"";if(C===0||!E)return[W("path",{d:`M${A} ${v}H${b}`,class:`unsaid${L}`,"data-term":k}),C>0&&W("text",{x:(A+b)/2,y:v-8,class:"ask"},"?")];let z=`stroke-width:${Zw(P,p).toFixed(1)}px`;return W("path",{d:`M${A} ${v}H${b}`,class:`sent ${Le(P)}${L}`,style:z,"data-term":k})},M=({k,x:C,width:A})=>{let b=k===h,v=b?0:14,E=C+A/2,P=b?1.4:1,L=Math.max(2,Math.floor((A+x.boxes[0].x)/(.56*P*g)));return W("g",{"data-k":k,class:`copy${b?" here":""}${k<=l.read||l.picks?"":" todo"}`},W("path",{d:`M${E} ${kh-16}V${Ht.y+Ht.height-v+5}`,class:"in"}),W("path",{d:`M${E-4} ${Ht.y+Ht.height-v+10}l4 -7l4 7`,class:"in head"}),W("rect",{x:C,y:Ht.y+v,width:A,height:Ht.height-2*v,rx:b?10:6,class:"module"}),W("text",{x:E,y:kh,"text-anchor":"middle",class:"word","data-term":"token"},ge(u.shown[k],L)),b&&m.map(z=>W("text",{x:E,y:$(z)+7,"text-anchor":"middle",class:"num","data-term":z},`${z} ${h<=Ta(l,z,u.memory)?B(u.at(z,h,d)):"?"}`)),b&&W("text",{x:E,y:Ht.y-12,"text-anchor":"middle",class:"name"},We(e.setup.cells[u.cell])))},N=W("svg",{viewBox:`0 0 ${w} ${yh}`,width:w,height:yh,role:"img","aria-label":a(l,m)},m.map(k=>[x.boxes.map(({k:C,wire:A,x:b})=>S(k,C,A,b)),S(k,x.boxes.at(-1).k+1,x.end-x.boxes[0].x,x.end)]),x.boxes.map(M));n.replaceChildren(N),s.replaceChildren(...m.map(k=>i("span",{"data-term":k},i("b",{},k),` ${e.say(m.length>1?k==="c"?"above":"below":"along")}`)),i("span",{},e.say("as thick",{most:B(p)})),...["pos","neg"].map(k=>i("span",{class:k},i("i"),e.say(k))),...x.more.some(Boolean)?[i("span",{},e.say("more words",{n:u.T}))]:[])}};function a(l,c){let{P:u,t:h,unit:d}=l,f=m=>h<=Ta(l,m,u.memory)?B(u.at(m,h,d)):e.say("missing");return`${e.say("chained",{u:d,word:u.shown[h]})} ${c.map(m=>`${m} ${f(m)}`).join(", ")}`}});function Mh(e,t){if(!e||e.kind==="word")return null;let{of:s=null}=e;return s!==null&&(t.signals.includes(s)||s==="next")?s:t.memory}function Sh(e,t,s){if(t===null||t==="next")return e;let n={...e.now,[t]:null,h:null},r=Aa(t,s);r&&(n[s.memory]=null);let o={...e,now:n};if(!r)return o;let a=t===s.memory||t===s.keeper,l=t===s.memory||t===s.writer||t===s.candidate;return{...o,tanh_c:null,a:e.a===void 0?void 0:null,passed:e.passed===void 0||!s.others.includes(t)?e.passed:null,kept:a?null:e.kept,written:l?null:e.written}}var Aa=(e,t)=>e===t.memory||!["next","h",t.output].includes(e);function Eh(e,t,s,n){return!e||t!==null?n-1:e.kind==="word"?-1:s}var Xo=e=>/^\/(?![/\\])/.test(e??"")?`.${e}`:null,eb=e=>{let t=/^\/(whatif|gradients|train|sizes)(\?|$)/.exec(e??"")?.[1];return t?`all ${t}`:"show all"};function La(e,t){return t.map(({text:s,style:n,light:r,go:o,href:a})=>{if(r){let u=i("button",{type:"button",class:`lk s-${r}`,"data-light":r},s);for(let h of["pointerenter","focus"])u.addEventListener(h,()=>e.light(r));for(let h of["pointerleave","blur"])u.addEventListener(h,()=>e.light(null));return u.addEventListener("click",()=>e.light(r)),u}if(Number.isInteger(o)){let u=i("button",{type:"button",class:"lk go","data-go":o},s);return u.addEventListener("click",()=>e.jump(o)),u}let l=Xo(a);if(l){let u=i("a",{href:l},s);return/^\.\/lessons(\?|$)/.test(l)&&Ps(u,()=>e.follow(l)),u}let c={b:"b",i:"em",code:"code"}[n];return c?i(c,{},s):s})}function Th(e,t){let s=[];for(let{kind:n,spans:r}of t)n!=="li"?s.push(i("p",{},La(e,r))):(s.at(-1)?.localName!=="ul"&&s.push(i("ul")),s.at(-1).append(i("li",{},La(e,r))));return s}function Ah(e){let t=i("p",{class:"crumb"}),s=i("div",{class:"dots",role:"group"}),n=i("a",{class:"leave",href:""}),r=i("span",{class:"langs",role:"group"}),o=i("div",{class:"top"},t,s,r,n),a=i("p",{class:"kick"}),l=i("h2",{tabindex:"-1",class:"title"}),c=i("div",{class:"body"}),u=i("div",{class:"asking"}),h=i("div",{class:"told","aria-live":"polite"}),d=i("a",{class:"all",href:""}),f=i("button",{type:"button",class:"btn"}),m=i("button",{type:"button",class:"btn"}),p=i("div",{class:"scored"}),w=i("div",{class:"foot"},f,m),x=i("section",{class:"text"},a,l,c,u,h,d,p,w),g=null,y=null;n.addEventListener("click",b=>{b.preventDefault(),e.leave()}),f.addEventListener("click",()=>e.turnPage(-1)),m.addEventListener("click",()=>e.turnPage(1));function $(){let{lesson:b,S:v}=e,E=b.steps.length,{at:P}=e.beside,L=b.kind==="question"?e.say("question"):e.say("lesson",{n:P+1});t.replaceChildren(e.listLink()," / ",L),b.kind!=="question"&&t.append(": ",i("b",{},b.title)),s.hidden=E<2,s.setAttribute("aria-label",e.say("step",{k:v.step+1,n:E})),s.replaceChildren(...b.steps.map((z,T)=>{let O=e.answers.has(e.keyAt(T)),H=i("a",{href:e.state.link({...e.blank,lesson:b.name,step:T+1,lang:v.lang}),"aria-label":`${e.say("step to",{k:T+1,title:z.title})}${O?`, ${e.say("answered")}`:""}`,title:z.title,"aria-current":T===v.step?"step":null,class:O?"done":null});return Ps(H,()=>e.toStep(T)),H})),ie(n,e.small?e.say("leave short"):e.say("leave")),n.href=e.state.link({...e.blank,lang:v.lang}),Ca(e,r),ie(a,e.say("step",{k:v.step+1,n:E})),a.hidden=E<2}function S(b,v){let E=v!==null;return i("div",{class:"opts",role:"group","aria-labelledby":"question"},b.choices.map((P,L)=>{let z=v===L,T=b.right===L,O=E?z?T?"yours right":"yours wrong":T?"right":"wrong":"",H=i("button",{type:"button",class:`opt${z?" mine":""}${E?T?" true":" off":""}`,"data-choice":L,"aria-pressed":String(z),"aria-disabled":String(E)},i("kbd",{"aria-hidden":"true"},String(L+1)),i("span",{class:"c"},M(P)),O&&i("span",{class:"w"},e.say(O)));return H.addEventListener("click",()=>!E&&e.guess(L)),H}),!E&&i("p",{class:"how"},e.say("choose",{n:b.choices.length})))}let M=b=>b.map(({text:v,style:E})=>E==="b"?i("b",{},v):E==="code"?i("code",{},v):v);function N(b,v){let[E,P]=Js(b),L=(E+P)/2,z=H=>Qs(b,H);if(v!==null)return fh(e,b,v);let T=i("output",{},z(L)),O=i("input",{type:"range",min:E,max:P,step:Zs(b),"aria-label":e.say("guess")});return O.value=String(L),O.addEventListener("input",()=>ie(T,z(Number(O.value)))),O.addEventListener("keydown",H=>{H.key==="Enter"&&e.guess(Number(O.value))}),i("div",{class:"number"},i("label",{},i("span",{},e.say("slide")),O,T),i("p",{class:"ends","aria-hidden":"true"},...[E,P].map(H=>i("span",{},Zs(b)<1?B(H,0):z(H)))),i("button",{type:"button",class:"btn main",onclick:()=>e.guess(Number(O.value))},e.say("this is my guess")))}function k(){let{ask:b,S:v}=e;if(u.hidden=!b,!b)return u.replaceChildren();let E=u.contains(u.getRootNode().activeElement)?u.getRootNode().activeElement?.dataset?.choice:void 0;u.replaceChildren(i("h3",{id:"question"},La(e,b.question)),b.kind==="choice"?S(b,v.guess):b.kind==="number"?N(b,v.guess):v.guess===null?i("p",{class:"how"},e.say("place")):""),E!==void 0&&u.querySelector(`[data-choice="${E}"]`)?.focus({preventScroll:!0})}function C(){let{step:b,ask:v,S:E}=e,P=v&&E.guess===null;if(h.hidden=!!P||!b.reveal.length&&!v,h.hidden)return h.replaceChildren();let L=i("button",{type:"button",class:"lk again"},e.say("again"));L.addEventListener("click",()=>e.guess(null)),h.replaceChildren(...v?[i("p",{class:"verdict"},i("b",{},e.verdict)," ",L)]:[],...Th(e,b.reveal))}return{el:x,top:o,title:l,draw(b){if(x.hidden=o.hidden=!e.lesson,!e.lesson||!e.step)return;if(!b("page","picture","size"))return A();let{lesson:v,step:E,S:P}=e;$();let L=JSON.stringify([v.name,P.step,P.lang]);L!==g&&(g=L,y=null,ie(l,E.title),c.replaceChildren(...Th(e,E.body)));let z=JSON.stringify([L,P.guess,e.P!==null]);z!==y&&(y=z,k(),C()),d.href=e.whole(),ie(d,e.say(eb(E.more))),f.hidden=P.step===0,ie(f,`← ${e.say("back")}`);let{after:T}=e.beside,O=P.step===v.steps.length-1,H=e.ask&&P.guess===null;return ie(m,`${O?T?e.say("next lesson",{title:T.title}):e.say("to the list"):e.say(H?"skip":"next")} →`),m.classList.toggle("main",!H),p.hidden=!O||!e.answers.size,p.hidden||p.replaceChildren(...za(e)),A()}};function A(){for(let b of x.querySelectorAll("[data-light]"))b.classList.toggle("hot",b.dataset.light===e.S.lit||b.dataset.light===e.S.pointed);for(let b of x.querySelectorAll("[data-go]"))b.setAttribute("aria-disabled",String(e.P!==null&&Number(b.dataset.go)>e.see.read))}}function Ca(e,t){t.setAttribute("aria-label",e.say("language")),t.replaceChildren(...Object.entries(e.setup.languages).map(([s,n])=>{let r=i("button",{type:"button",lang:s,"aria-pressed":String(s===e.S.lang)},n);return r.addEventListener("click",()=>e.speak(s)),r}))}function za(e){let{right:t,all:s}=e.score,n=r=>{let o=i("button",{type:"button",class:"lk"},e.say("as",{kind:r.toUpperCase()}));return o.addEventListener("click",()=>e.take(r)),o};return[i("b",{},e.say("score",{right:t,all:s}))," ",i("span",{class:"take"},e.say("download")," ",n("json")," ",n("csv"),". ",e.say("nothing sent"))]}function Lh(e){let t=i("h2",{class:"title",tabindex:"-1"}),s=i("p",{class:"lead"}),n=i("span",{class:"langs",role:"group"}),r=i("p",{class:"scored"}),o=i("h3"),a=i("ol",{class:"lessons"}),l=i("h3"),c=i("ul",{class:"questions"}),u=i("div",{class:"faults"}),h=i("section",{class:"overview"},i("div",{class:"top"},t,n),s,r,o,a,l,c,u);function d(f,m){let{S:p}=e,w=e.places[f.name],x=w&&w<f.steps?w+1:1,g=i("a",{href:e.state.link({...e.blank,lesson:f.name,step:x,lang:p.lang}),class:"entry"},m!==null&&i("span",{class:"no","aria-hidden":"true"},String(m)),i("span",{class:"what"},i("b",{},f.title),f.line&&i("span",{class:"line"},f.line)),i("span",{class:"more"},f.minutes?e.say("minutes",{n:f.minutes}):"",w!==void 0&&f.steps>1&&i("span",{class:"place"},w+1>=f.steps?e.say("done"):e.say("go on",{n:w+1}))));return Ps(g,()=>e.begin(f.name,x-1)),i("li",{},g)}return{el:h,title:t,draw(f){if(h.hidden=e.S.lesson!==null,h.hidden||!f("page","size"))return;let m=e.list.lessons,p=w=>m.filter(x=>x.kind==="question"==(w==="question"));ie(t,e.say("title")),ie(s,e.say("lead")),Ca(e,n),r.hidden=!e.answers.size,r.hidden||r.replaceChildren(...za(e)),ie(o,m.length?e.say("lessons"):e.say("none")),a.replaceChildren(...p("lesson").map((w,x)=>d(w,x+1))),l.hidden=!p("question").length,ie(l,e.say("questions")),c.replaceChildren(...p("question").map(w=>d(w,null))),u.hidden=!e.list.faults.length,u.replaceChildren(i("h3",{},e.say("unread")),i("ul",{},...e.list.faults.map(w=>i("li",{},w))))}}}function Ch(e){let t=i("div",{class:"sent",role:"group"}),s=i("b",{"data-term":"unit"}),n=i("span"),r=i("span"),o=i("p",{class:"cap"},i("span",{},s,n),r),a=i("div",{class:"holder"}),l=i("div",{class:"eq"}),c=i("div",{class:"after"}),u=i("div",{class:"turns",role:"group"}),h=i("section",{class:"stage"},t,o,a,l,c,u),d=new Map,f=null,m=null,p=null,w=null,x=!1;t.addEventListener("click",({target:M})=>{let N=M.closest("button");N&&N.getAttribute("aria-disabled")!=="true"&&e.press(Number(N.dataset.k))});let g=M=>e.point(M.composedPath()[0].closest?.("[data-term]")?.dataset.term??null);a.addEventListener("pointerover",g),a.addEventListener("pointerleave",()=>e.point(null));function y(M){let{P:N,t:k,read:C,picks:A}=M;f!==N&&(f=N,t.replaceChildren(...Nr(N.reads.kind,e.step.state.text,N.tokens).flatMap(({before:b,shown:v},E)=>[b?" ":"",i("button",{type:"button",class:"tk","data-k":E},v)]))),t.setAttribute("aria-label",e.say("sentence"));for(let b of t.querySelectorAll(".tk")){let v=Number(b.dataset.k);b.classList.toggle("here",v===k),b.classList.toggle("todo",v>k),b.tabIndex=A||v===k?0:-1,Ae(b,{"aria-disabled":String(!A&&v>C)}),v===k?b.setAttribute("aria-current","step"):b.removeAttribute("aria-current"),e.markWord(b,v,M)}}function $({P:M,t:N,open:k}){let C=e.step.moves.filter(E=>M.roles.gates.includes(E));if(u.hidden=k&&!x||!C.length,u.hidden)return;u.classList.toggle("later",k);let A=JSON.stringify([C,M.cell,e.S.lang,e.S.lesson,e.S.step]);A!==p&&(p=A,u.replaceChildren(i("h3",{},e.say("now you")),...C.map(E=>{let P=e.say("turn",{gate:e.named(M.roles.word(E))}),L=i("input",{type:"range",min:"0",max:"1",step:"0.01",class:`turn F-${E}`,"data-signal":E,"aria-label":`${e.say("now you")}: ${P}`});L.addEventListener("input",()=>e.turn(E,Number(L.value)));for(let z of["pointerenter","focus"])L.addEventListener(z,()=>e.light(E));for(let z of["pointerleave","blur"])L.addEventListener(z,()=>e.light(null));return i("label",{class:"hand"},i("span",{},P," ",i("i",{class:`s-${E}`},E)),L,i("output",{class:`s-${E}`}))}),i("p",{class:"ways"},i("span",{class:"said"}),i("button",{type:"button",class:"btn",onclick:()=>e.release()},e.say("as it was")),i("a",{class:"elsewhere",href:""},e.say("elsewhere")))),u.setAttribute("aria-label",e.say("now you")));for(let E of u.querySelectorAll("input")){let P=E.dataset.signal,L=e.turnedAt(P,N),z=k?.5:L??e.plain.at(P,N,e.S.unit);(E.getRootNode().activeElement!==E||L===null)&&(E.value=String(z)),ie(E.nextElementSibling,k?"":B(L??z))}let[b]=e.S.turned;u.querySelector(".said").textContent=b?e.say("turned at",{word:M.shown[b.t],u:b.unit}):"";let v=u.querySelector(".ways");v.hidden=!b&&!x,v.classList.toggle("later",!b),b&&(v.querySelector("a").href=e.whatif())}function S({P:M,t:N,open:k}){let{alone:C,every:A}=xa(e.step.state.show);if(c.hidden=C||A||k&&!x,k&&c.replaceChildren(),k||c.hidden)return;let b=M.answers.kind==="value",v=([P,L])=>b?[B(L,3)]:[i("b",{},fe(P)),` ${pe(L)}`],E=(P,L)=>{let[z]=M.top(P),[T]=e.plain.top(P),O=M!==e.plain&&(T[0]!==z[0]||B(T[1],3)!==B(z[1],3));return i("p",{},L," ",...v(z),O&&i("small",{},` (${e.say("was",{word:`${b?"":`${fe(T[0])} `}${b?B(T[1],3):pe(T[1])}`})})`))};c.replaceChildren(E(N,i("span",{"data-term":"next word"},`${e.answersTitle} ${e.say("after",{word:M.shown[N]})}`)),...N<M.T-1?[E(M.T-1,e.say("at the end"))]:[])}return{el:h,holder:a,draw(M){let{P:N,step:k}=e,C=e.see,A=k.state.show,b=xa(A);w!==e.S.lang&&d.clear(),w=e.S.lang,d.has(b)||d.set(b,b(e));let v=d.get(b);m!==v&&(m=v,a.replaceChildren(v.el)),h.setAttribute("aria-label",e.say("picture",{one:e.named(N.reads.one)})),t.hidden=b.words&&!(C.picks&&A==="maps"),t.hidden||y(C),o.hidden=b.alone,ie(s,b.every?"":e.say("unit",{u:e.S.unit})),ie(n,b.every?"":`, ${e.say("of units",{n:N.H})}`),ie(r,e.say("where",{one:e.named(N.reads.one),k:C.t+1,n:N.T})),x=["cell","both"].includes(A)&&!e.small,h.classList.toggle("grows",x),$(C),l.hidden=!x,C.open?l.replaceChildren():x&&l.replaceChildren(...uo(N.roles,C.v).map(({symbol:E,value:P,cls:L,op:z,means:T})=>i("span",{class:`term${z?" op":""}`,"data-term":T},i("span",{class:"sy"},E??""),i("span",{class:`va${L?` s-${L}`:""}`},P)))),S(C),v.draw(C,M)}}}var tn=({text:e,model:t,weights:s})=>JSON.stringify([e,t,s??"trained"]);function zh(e,t=0){let s=new Map;for(let{state:n}of[...e.steps.slice(t),...e.steps.slice(0,t)]){let{text:r,model:o,weights:a}=n;s.has(tn(n))||s.set(tn(n),{text:r,model:o,weights:a})}return s}var Nh=(e,t={})=>e.replace(/\{(\w+)\}/g,(s,n)=>t[n]??s),Jo=({signal:e,unit:t,t:s,value:n})=>`${e}:${t}:${s}=${Number(n.toFixed(2))}`;function tb(e){let t=/^([a-z]):(\d{1,4}):(\d{1,4})=(0(?:\.\d{1,4})?|1(?:\.0{1,4})?)$/.exec(e);return t&&{signal:t[1],unit:Number(t[2]),t:Number(t[3]),value:Number(t[4])}}function Oh(e,t,{T:s,H:n}){let r=e.map(tb),[o]=r,a=(l,c)=>l&&l.t<s&&l.unit<n&&t.includes(l.signal)&&l.t===o.t&&l.unit===o.unit&&r.findIndex(({signal:u})=>u===l.signal)===c;return r.every(a)?r:null}var Ph=(e,t)=>{let s=Math.max(1,Math.min(t,e))-1;return{k:s,other:s!==e-1}};function jh(e,t){let s=e.find(o=>o.name===t),n=e.filter(o=>o.kind===s?.kind),r=n.indexOf(s);return{at:r,before:n[r-1]??null,after:r<0?null:n[r+1]??null}}var qh=".learn > :not(.stage)",sb=".tk, .wd, .tok, .word, .answers, .after b, .after small, .along",nb=".wd, .tok, .bar, .belief, .scrub",Ih=["aria-label","aria-valuetext","title","placeholder","data-act"],Oa=/[<>+\u2212-]?\d+(?:[.,]\d+)*/g,Hh=/\u201C[^\u201D]*\u201D/g,rb=e=>e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&"),Fh=(e,t)=>/\w/.test(e)?t:"",ob=e=>Fh(e[0],"\\b")+rb(e).replaceAll("#",Oa.source)+Fh(e.at(-1),"\\b"),Na=new WeakMap;function ib(e,t){if(!Na.has(e)){let s=Object.keys(e).sort((r,o)=>o.length-r.length),n=r=>new RegExp(r.map(ob).join("|")||"$^","g");Na.set(e,[s,s.filter(r=>!/^\w+$/.test(r))].map(n))}return Na.get(e)[Number(t)]}function ab(e,t){if(e in t)return t[e];let s=e.match(Oa)??[];return t[e.replace(Oa,"#")].replaceAll("#",()=>s.shift())}function lb(e,t,s=!1){if(e in t)return t[e];if(!/[a-z]|,\d/i.test(e))return e;let n=e.match(Hh)??[];return e.replace(Hh,"“”").replace(ib(t,s),r=>ab(r,t)).replace(/\d{1,3}(,\d{3})+/g,r=>r.replaceAll(",",r.length>5?" ":"")).replace(/\u201C\u201D/g,()=>n.shift()??"")}var _h=new WeakMap;function Rh(e,t,s,n,r){let o=_h.get(e)??_h.set(e,new Map).get(e),[a,l]=o.get(t)??[],c=l===s?a:s,u=n?lb(c,n,r):c;return o.set(t,[c,u]),u}function Pa(e,t){let s=document.createTreeWalker(e,NodeFilter.SHOW_TEXT|NodeFilter.SHOW_ELEMENT,n=>n instanceof Element&&n.matches(qh)?NodeFilter.FILTER_REJECT:NodeFilter.FILTER_ACCEPT);for(let n=s.currentNode;n;n=s.nextNode())if(n instanceof Element)for(let r of Ih){let o=n.getAttribute(r);if(!o)continue;let a=Rh(n,r,o,t,n.matches(nb));a!==o&&n.setAttribute(r,a)}else if(!n.parentElement?.closest(sb)){let r=n.textContent,o=Rh(n,"",r,t,!1);o!==r&&(n.textContent=o)}}function Wh(e,t){let s=new MutationObserver(n=>{let r=t();if(!r)return;let o=new Set(n.map(({target:a})=>a));for(let a of o){let l=a instanceof Element?a:a.parentElement;a.isConnected&&!l?.closest(qh)&&Pa(a,r)}s.takeRecords()});s.observe(e,{subtree:!0,childList:!0,characterData:!0,attributes:!0,attributeFilter:Ih})}var jn=["page",...nt],cb=60,ja=class extends ut{list={lessons:[],faults:[]};lesson=null;lessons=new Map;pictures=new Map;titles={};found=new Map;plain=null;answers=new Map;places={};constructor(t){super(t,xo+Pr+Ro+gh+bh),Object.assign(this.S,{lesson:null,step:0,guess:null,lang:"en",turned:[],lit:null,pointed:null}),this.questions=new mt(l=>this.tell(l)),this.came=ys(this.state);let s=this.state.beside.lessons;s&&(this.answers=new Map(s.answers),this.places=s.places);let n=St(this),r=Lh(this),o=Ah(this),a=Ch(this);this.frames=[n,r,o],this.parts=[a],this.titles={list:r.title,step:o.title},this.time=a.holder,this.cursor=i("div"),this.picture=a.el,this.main=i("main",{class:"learn"},n.el,o.top,r.el,o.el,a.el),this.root.append(ns(this),this.main),Wh(this.root,()=>this.phrases),this.listen(),this.receive(this.model.payload,!0)}close(){clearTimeout(this.turning),this.questions.stop()}say(t,s={}){let{words:n}=this.setup;return Nh(n[this.S.lang]?.[t]??n.en[t]??t,s)}get phrases(){return this.setup.drawn[this.S.lang]??null}named(t){return this.setup.names[this.S.lang]?.[t]??t}get answersTitle(){let t=this.named(this.P.answers.title);return t==="next word"?this.say("next word"):t[0].toUpperCase()+t.slice(1)}get meanwhile(){return"Stepping through this lesson still works."}get behind(){return!!this.waits||this.S.turned.length>0&&this.questions.busy.has("turn")}get whose(){return"What is shown is as it was before."}get wished(){return{...this.values,...this.waits,theme:this.S.theme}}get touches(){let t={lesson:jn,step:jn,guess:jn,lang:jn,turned:["turned","step"]};return{...super.touches,...t,lit:["lit"],pointed:["lit"]}}get step(){return this.lesson?.steps[this.S.step]??null}get ask(){return this.step?.ask??null}get beside(){return jh(this.list.lessons,this.lesson.name)}keyAt(t){return`${this.lesson.name} ${t+1}`}get score(){return va([...this.answers.values()])}get verdict(){return ph((t,s)=>this.say(t,s),this.ask,this.S.guess,this.P?.shown??[])}get see(){let{P:t,S:s,ask:n}=this,r=n!==null&&s.guess===null,o=r?Mh(n,t.roles):null,{from:a}=this,l=Ts(t,{t:s.t,unit:s.unit,mode:"unit"});return{P:t,t:s.t,unit:s.unit,v:o!==null&&s.t>=a?Sh(l,o,t.roles):l,asked:s.t>=a?o:null,open:r,read:this.readTo,piped:o!==null&&Aa(o,t.roles)?a-1:this.readTo,picks:r&&n.kind==="word",guess:s.guess,truth:n?.kind==="word"&&!r?n.right:null,lit:s.lit}}get from(){let t=Math.min(this.step.state.t,this.P.T-1);return Math.min(t,this.ask?.at??t)}get readTo(){let{P:t,S:s,ask:n}=this;return t?Eh(n,s.guess,Math.min(this.step.state.t,t.T-1),t.T):-1}receive(t,s=!1){let n=as(t),r=s?{}:this.questions.take(n);if(r){if(n.list&&(this.list=n.list),s){let{values:o,said:a}=this.state.asked;return this.notices=[...n.notices,...a.server,...a.view],n.lesson&&this.lessons.set(this.nameOf(o.lesson,o.lang),n.lesson),n.of&&this.pictures.set(tn(n.of),n.picture),this.arrive(o)}return(n.fault||n.notices.length)&&(this.notices=n.notices),n.want==="lesson"&&this.lessons.set(r.key,n.lesson??null),n.want==="picture"&&this.pictures.set(r.key,n.picture),this.found.has(n.want)?(this.found.set(n.want,{key:r.key,answer:n}),this.draw(new Set(["found","notice"]))):n.want==="turn"?(n.picture?this.S.turned.length&&(this.P=n.picture):this.unturn(),this.draw(new Set(["turned","picture","step","notice"]))):this.waits?this.settle():(this.fetchNext(),this.draw(new Set(["page","notice"])))}}find(t,s,n=!1){let r=JSON.stringify(s);this.found.has(t)||this.found.set(t,{key:null,answer:null});let{key:o,answer:a}=this.found.get(t);return o!==r&&!this.questions.asked(t,r)&&this.questions.ask(t,s,{key:r}),o===r||n?a:null}nameOf(t,s){return`${s} ${t}`}arrive(t,s=!1){this.waits={guess:null,t:null,unit:null,turn:null,...t,chosen:s},this.settle()}settle(){let{S:t}=this,s=this.waits;if(t.lang!==s.lang&&(t.lang=this.root.lang=s.lang,Pa(this.root,this.phrases)),s.lesson===null)return this.arrived(null);let n=this.nameOf(s.lesson,s.lang),r=this.lessons.get(n);if(r===void 0)return this.questions.ask("lesson",{name:s.lesson,lang:s.lang},{key:n}),this.wait(!0);if(r===null)return this.notices.push(this.say("no lesson",{name:s.lesson.slice(0,40)})),this.arrived(null);let{k:o,other:a}=Ph(s.step,r.steps.length);a&&(this.notices.push(this.say("no step",{asked:s.step,n:r.steps.length,k:o+1})),s.step=o+1);let{state:l}=r.steps[o],c=this.pictures.get(tn(l));if(c===void 0){let{text:u,model:h,weights:d}=l;return(!this.questions.asked("picture",tn(l))||!this.questions.busy.has("picture"))&&this.questions.ask("picture",{text:u,model:h,weights:d},{key:tn(l)}),this.wait(!0)}return this.arrived(r,o,c)}wait(t){this.root.classList.toggle("busy",t),this.root.setAttribute("aria-busy",String(t)),this.mark(),t&&this.draw(new Set(["page","notice"]))}arrived(t,s=0,n=null){let{S:r,waits:o}=this,{chosen:a}=o;this.waits=null,this.returning=!1;let l=this.lesson!==t||r.step!==s;this.unturn(),Object.assign(r,{lesson:t?.name??null,step:s,guess:null,lit:null,pointed:null}),this.lesson=t,this.P=this.plain=n,this.root.classList.toggle("listing",t===null),n&&this.place(o),t&&s>=(this.places[t.name]??0)&&(this.places[t.name]=s),this.remember(),this.wait(!1),n&&this.resetView(),this.draw(new Set([...jn,"lesson","turned","notice","entry"])),this.keep(a),a&&l&&(scrollTo(0,0),this.titles[t?"step":"list"].focus({preventScroll:!0})),this.questions.forget("turn"),r.turned.length&&this.turned(),this.fetchNext()}place(t){let{S:s,P:n,ask:r}=this,{state:o}=this.step,a=(h,d)=>Math.max(0,Math.min(d-1,h));s.t=a(o.t,n.T),s.unit=a(o.unit??n.moment[1],n.H),s.focus=n.keeper??n.signals[0];let l=r||t.guess?dh(r,t.guess,n.T):null;l===void 0&&this.notices.push(this.say("no guess")),s.guess=l??null,t.unit!==null&&(s.unit=a(t.unit,n.H)),t.t!==null&&(s.t=a(t.t,Math.max(s.t,this.readTo)+1));let c=r&&s.guess===null?[]:this.step.moves.filter(h=>n.roles.gates.includes(h)),u=Oh(t.turn??[],c,n);u?s.turned=u:this.notices.push(this.say("no turn"))}fetchNext(){if(!(!this.lesson||this.questions.busy.has("picture"))){for(let[t,s]of zh(this.lesson,this.S.step))if(!this.pictures.has(t)){this.questions.ask("picture",s,{key:t});return}}}get blank(){return{lesson:null,step:1,guess:null,t:null,unit:null,turn:null}}get values(){let{S:t,lesson:s,P:n}=this;if(!s||!n)return{...this.blank,lang:t.lang,theme:t.theme};let{state:r}=this.step,o=r.unit??n.moment[1];return{lesson:s.name,step:t.step+1,guess:ba(this.ask,t.guess),lang:t.lang,theme:t.theme,t:t.t===Math.min(r.t,n.T-1)?null:t.t,unit:t.unit===o?null:t.unit,turn:t.turned.length?t.turned.map(Jo):null}}back({values:t,said:s}){this.notices=[...s.server,...s.view],this.arrive(t)}passes(){if(this.came.text||!this.step)return this.came;let{text:t,model:s,weights:n}=this.step.state;return{...this.came,text:t,model:s,weights:n}}elsewhere(t,s={}){let{S:n,step:r}=this,{text:o,model:a,weights:l}=r.state,c={text:o,model:a,weights:l,t:n.t,unit:n.unit,theme:this.state.asked.values.theme};return Gr(this.setup.elsewhere[t],{...c,...s},new URL(`./${t}`,location.href).href)}whole(){let{more:t}=this.step;return Xo(t)?Xo(t):this.P?this.elsewhere("explore"):""}whatif(){return this.elsewhere("whatif",{pins:this.S.turned.map(Jo)})}remember(){this.state.note({lessons:{answers:[...this.answers],places:this.places}})}begin(t,s=0){this.arrive({lesson:t,step:s+1,lang:this.S.lang},!0)}toStep(t){this.begin(this.lesson.name,t)}turnPage(t){let{S:s,lesson:n}=this,r=s.step+t;if(r>=0&&r<n.steps.length)return this.toStep(r);if(r<0)return;let{after:o}=this.beside;return o?this.begin(o.name):this.leave()}leave(){this.arrive({lesson:null,step:1,lang:this.S.lang},!0)}speak(t){if(t===this.S.lang)return;let{values:s}=this;s.lesson===null&&this.questions.ask("list",{lang:t}),this.arrive({...s,lang:t},!0)}follow(t){this.state.visit(fn(this.state.rows,new URL(t,location.href).search).values,!0)}listLink(){let t=i("a",{href:this.state.link({...this.blank,lang:this.S.lang})},this.say("title"));return Ps(t,()=>this.leave()),t}guess(t){let{S:s,ask:n,P:r}=this;if(!n||!r||t!==null&&s.guess!==null)return;let o=this.keyAt(s.step);t!==null&&!this.answers.has(o)&&this.answers.set(o,hh(this.lesson.name,s.step,n,t,r.shown)),t===null&&(this.unturn(),s.t=Math.min(s.t,this.step.state.t)),this.remember(),s.guess=t,this.draw(new Set([...jn,"turned","entry"].filter(a=>a!=="size"))),this.keep(!0)}take(t){let s=[...this.answers.values()],[n,r]=t==="csv"?[uh(s),"text/csv"]:[mh(s),"application/json"];rt(`gatescope-answers.${t}`,n,r)}press(t){this.see.picks?this.guess(t):this.jump(t)}jump(t){t>this.readTo?(this.notices=[this.say("later")],this.draw(new Set(["notice"]))):this.go(t)}go(t){this.P&&super.go(Math.min(t,Math.max(this.readTo,this.S.t)))}walk(t){!this.P||this.see.picks&&this.readTo<0||super.walk(t)}light(t){this.set({lit:t})}point(t){this.set({pointed:t==="memory"||t==="kept"?this.P?.memory??null:t})}markWord(t,s,{picks:n,guess:r,truth:o}){let a=this.P.shown[s];t.classList.toggle("picks",n);let l=t.getAttribute("aria-label");n&&(t.disabled=!1,t.tabIndex=0,l!==null&&t.setAttribute("aria-label",a));let c=o!==null&&r===s,u=o===s;if(t.classList.toggle("mine",c),t.classList.toggle("true",u),t.querySelector(".mk")?.remove(),!c&&!u)return;let h=this.say(c?u?"yours right":"your guess":"truth");t.append(i("span",{class:"mk"},` ${h}`)),l!==null&&t.setAttribute("aria-label",`${a}, ${h}${l.slice(a.length)}`)}turnedAt(t,s){let{turned:n,unit:r}=this.S;return n.find(o=>o.signal===t&&o.t===s&&o.unit===r)?.value??null}turn(t,s){let{S:n}=this,r=n.turned.filter(o=>o.signal!==t&&o.t===n.t&&o.unit===n.unit);n.turned=[...r,{signal:t,unit:n.unit,t:n.t,value:s}],this.draw(new Set(["turned"])),this.turning||this.turned(),clearTimeout(this.turning),this.turning=setTimeout(()=>{this.turning=null,this.turned()},cb),this.keep()}turned(){if(!this.S.turned.length||!this.step)return;let{text:t,model:s,weights:n}=this.step.state,r=this.S.turned.map(Jo),o=JSON.stringify([this.lesson.name,this.S.step,r]);this.questions.asked("turn",o)||this.questions.ask("turn",{text:t,model:s,weights:n,turn:r},{key:o}),this.mark()}unturn(){clearTimeout(this.turning),this.turning=null,this.questions.forget("turn"),this.S.turned=[],this.P=this.plain}release(){this.unturn(),this.mark(),this.draw(new Set(["turned","picture","step"])),this.keep()}get gutter(){return Math.round(3.9*this.rem)}placeWords(){}draw(t){for(let o of this.frames)At(o,t);let s=this.P&&this.picture.hidden;this.picture.hidden=!this.P,s&&this.resetView(),super.draw(t);let{S:n,lesson:r}=this;this.waits||this.closed||(Object.assign(this.host.dataset,{ready:"true",lesson:r?.name??"",step:n.step+1,guess:ba(this.ask,n.guess)??"",t:n.t}),!t.has("entry")&&(t.has("step")||t.has("theme"))&&this.keep())}key(t){t.composedPath()[0].matches?.("input[type=range]")&&t.key==="Escape"&&!t.defaultPrevented&&this.lesson?this.leave():super.key(t)}moves(){let{ask:t,S:s}=this,{ArrowUp:n,ArrowDown:r,...o}=super.moves();for(let c of Object.keys(o))/^\d$/.test(c)&&delete o[c];t?.kind==="choice"&&s.guess===null&&t.choices.forEach((c,u)=>{o[u+1]=()=>this.guess(u)});let[a,l]=[()=>this.turnPage(1),()=>this.turnPage(-1)];return{...o,n:a,PageDown:a,p:l,PageUp:l,Escape:o.Escape??(()=>this.leave())}}},Dh={render:e=>void new ja(e)};var Bh=`.gs .ask {
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
`;var hb=["sizes","choice","size","theme","notice"],ub=150,Hn=(e,t)=>`${je(e)} ${e===1?t:`${t}s`}`,mb=e=>`${Number(e.toPrecision(3))} ×`,Ha=class extends ut{constructor(t){super(t,Ro+Bh),this.S={theme:this.S.theme},this.questions=new mt(o=>this.tell(o)),this.C=this.wish=this.usual=this.state.usual("server"),this.came=ys(this.state),this.networks=[];let[s,n,...r]=[St,fb,pb,gb,wb,bb].map(o=>o(this));this.parts=[s,n,...r],this.time=r[0].room,this.main=i("main",{},...r.map(o=>o.el)),this.root.append(ns(this),i("div",{class:"ask"},n.el,s.el),this.main),this.listen(),this.receive(this.model.payload,!0)}close(){this.questions.stop()}get touches(){return{theme:["theme"]}}get meanwhile(){return"What is shown stays."}get behind(){return this.P!==null&&this.busy.has("sizes")}get whose(){return"What is shown is of the sizes before."}take(t,s=!1){this.wish={...this.wish,...t},this.entry||=s;let n=JSON.stringify(this.wish);this.closed||this.questions.asked("sizes",n)||(this.questions.ask("sizes",{choice:this.wish,model:this.came.model},{key:n}),this.mark())}receive(t,s=!1){let{picture:n,...r}=as(t);if(!(s?this.questions.opened(r):this.questions.take(r)))return;this.notices=[...r.notices,...s||this.returning?this.state.asked.said.view:[]];let a=new Set(s?hb:["notice"]);n&&(this.P=n,this.C=this.wish=r.choice,this.networks=r.networks,this.returning=!1,a.add("sizes").add("choice")),s&&this.resetView(),this.mark(),this.draw(a)}passes(){return this.came}get values(){return{...this.C,theme:this.S.theme}}get wished(){return{...this.wish,theme:this.S.theme}}get settled(){return super.settled&&!this.busy.has("sizes")}back({values:t}){this.questions.forget("sizes"),this.take(Object.fromEntries(Object.keys(this.usual).map(s=>[s,t[s]])))}resetView(t=this.measure()){Object.assign(this,t)}draw(t){for(let o of this.P?this.parts:this.parts.slice(0,1))At(o,t);if(!this.P)return;let{cell:s,input:n,hidden:r}=this.C;Object.assign(this.host.dataset,{ready:"true",cell:s,input:n,hidden:r}),this.settled&&(this.keep(this.entry),this.entry=!1)}moves(){return{...this.tour.moves,w:()=>this.meanings.walk()}}};function Zo(e,t,s,n){let{low:r,high:o,title:a}=e.state.named[t],l=i("input",{type:"number",class:"number",min:r,max:o,step:1,inputmode:"numeric",autocomplete:"off","aria-label":s}),c=i("input",{type:"range",min:Math.log2(r),max:Math.log2(o),step:"any","aria-label":`${a}, by a slider`}),u=0,h=()=>{clearTimeout(u),l.value!==""&&e.take({[t]:l.value})};l.addEventListener("input",()=>{clearTimeout(u),u=setTimeout(h,ub)}),l.addEventListener("change",h),l.addEventListener("blur",()=>e.draw(new Set(["choice"]))),c.addEventListener("input",()=>{l.value=String(Math.round(2**Number(c.value))),c.setAttribute("aria-valuetext",l.value),e.take({[t]:Number(l.value)})});let d=m=>{let p=l.getRootNode().activeElement;p!==l&&(l.value=m),(p!==c||Math.round(2**Number(c.value))!==m)&&(c.value=Math.log2(m)),c.setAttribute("aria-valuetext",String(m))};return{el:i("div",{class:"knob"},n?re(n,s):i("span",{},s),l,c),set:d}}function fb(e){let t=i("select",{"aria-label":"Cell"},...Object.entries(e.setup.cells).map(([h,d])=>i("option",{value:h},d)));t.addEventListener("change",()=>e.take({cell:t.value},!0));let s=Qe("What r multiplies",{after:"W h′",before:"h′ itself"},h=>e.take({reset:h},!0)),n=i("div",{class:"pick"},i("span",{},"r multiplies"),s.el),r=Qe("Directions",{no:"one",yes:"both"},h=>e.take({both:h==="yes"},!0)),o={input:Zo(e,"input","Features read, D",""),hidden:Zo(e,"hidden","Units, H","unit"),layers:Zo(e,"layers","Layers","layer")},a=i("div",{class:"chips",role:"group","aria-label":"Ready-made sizes"}),l=i("p",{class:"about"}),c=i("div",{class:"sec form",role:"region","aria-label":"Sizes"},a,l,i("div",{class:"knobs"},i("label",{class:"pick"},re("cell","Cell"),t),n,...Object.values(o).map(h=>h.el),i("div",{class:"pick"},i("span",{},"Directions"),r.el))),u=h=>Object.entries(h.choice).every(([d,f])=>e.C[d]===f);return{el:c,draw(h){if(!h("choice"))return;let{C:d,networks:f,setup:m}=e;a.childElementCount!==f.length&&a.replaceChildren(...f.map(p=>{let w=i("button",{type:"button",class:"chip"},p.name);return w.addEventListener("click",()=>e.take(p.choice,!0)),w})),[...a.children].forEach((p,w)=>p.setAttribute("aria-pressed",String(u(f[w])))),ie(l,f.find(u)?.about??"Your own sizes. The number of features is how many numbers are read at a step: of a word, as many as its embedding has."),t.value=d.cell,n.hidden=!("reset"in m.options[d.cell]),s.set(d.reset),r.set(d.both?"yes":"no");for(let[p,{set:w}]of Object.entries(o))w(d[p])}}}function pb(e){let t=i("div",{class:"room"}),s=i("tbody"),n=i("details",{class:"arrays"},i("summary",{},"All arrays, by PyTorch’s names"),i("table",{},i("thead",{},i("tr",{},...["array","shape","numbers"].map(a=>i("th",{scope:"col"},a)))),s)),{el:r,says:o}=Oe("drawn",re("shape","Shapes"),"every table of numbers that is learned, to one scale",[],t,n);return{el:r,room:t,draw(a){if(!a("sizes","size"))return;let{sizes:l,levels:c}=e.P,{hidden:u,shapes:h,title:d}=l,f=Object.keys(h).length,m=c[0].arrays[0].blocks;o.replaceChildren(`At every step the ${d} makes ${Hn(m.length,"sum")} of ${Hn(u,"number")} each: ${m.join(", ")}. Each takes what is read, x, times W, `+(l.recurrent?"adds the old state, h′, times weights of its own, ":"")+"and adds a bias. Rows that belong to one sum have its colour."),t.replaceChildren(...c.map(p=>Yo(e,p))),s.replaceChildren(...Object.entries(h).map(([p,w])=>i("tr",{},i("th",{scope:"row"},i("code",{},p)),i("td",{},Ns(w)),i("td",{},je(w.reduce((x,g)=>x*g,1)))))),ie(n.firstChild,`All ${f} arrays, by PyTorch’s names`)}}}function gb(e){let t=i("div",{class:"ways"}),{el:s,says:n}=Oe("counted",re("parameters","Parameters"),"counted three ways",[],t);return{el:s,draw(r){if(!r("sizes"))return;let o=e.P.sizes.counts,a=new Set(o.map(({total:l})=>l).filter(l=>l!==null));ie(n,a.size>1?"None of these is wrong. They differ in how many biases they keep.":"All who have such a layer count the same."),t.replaceChildren(...o.map(({way:l,total:c,why:u})=>i("div",{class:"way"},i("h3",{},l==="textbook"?"Textbook":l),i("b",{"data-way":l},c===null?"–":je(c)),i("p",{},u))))}}}function wb(e){let t=i("tbody"),[s,n]=[0,1].map(()=>i("th",{scope:"col"})),{el:r,says:o}=Oe("besides","Beside other cells","that read the same",[],i("div",{class:"wide-table"},i("table",{},i("thead",{},i("tr",{},i("th",{scope:"col"},"cell"),s,i("th",{scope:"col"},"recurrent part"),n)),t))),a=(l,...c)=>{let u=i("i",{class:"strip","aria-hidden":"true"});return u.style.setProperty("--share",String(l)),i("td",{class:"barred"},u,i("span",{},...c))};return{el:r,draw(l){if(!l("sizes"))return;let{sizes:c}=e.P,u=c.beside,h=Math.max(...u.map(m=>m.parameters)),d=Math.max(...u.map(m=>m.hidden)),f=["lstm","gru","rnn"].map(m=>u.find(({cell:p})=>p===m)).map(m=>m&&Number(m.recurrent_of_rnn.toPrecision(3)));o.replaceChildren("The recurrent part, what multiplies the old state, is for LSTM, GRU and vanilla RNN as ",i("b",{},f.join(" : ")),": one table of weights for every sum. With as many parameters a vanilla RNN has more units. Here both biases are counted, as PyTorch does."),ie(s,`${Hn(c.hidden,"unit")} each: parameters`),ie(n,`units for about ${je(c.counts[0].total)} parameters`),t.replaceChildren(...u.map(m=>i("tr",{class:m.cell===c.cell?"own":""},i("th",{scope:"row"},m.title),a(m.parameters/h,je(m.parameters)),i("td",{},mb(m.recurrent_of_rnn)),a(m.hidden/d,`${je(m.hidden)} `,i("small",{},`(${je(m.as_many)})`)))))}}}function bb(e){let t=Zo(e,"steps","Steps, T","step"),s=i("tbody"),{el:n,says:r}=Oe("work","Time and memory","T is in no shape",[],t.el,i("table",{},s));return{el:n,draw(o){if(o("choice")&&t.set(e.C.steps),!o("sizes"))return;let{sizes:a}=e.P,{steps:l}=a,[c]=a.counts;r.replaceChildren("The same arrays are used at every step, so T is in none of their shapes. What grows with T is what ","training keeps: to go back through time it needs every signal of every step. Of a batch of B sequences ","it is B times that.");let u=(d,f,m="")=>i("tr",{},i("th",{scope:"row"},...d),i("td",{},i("b",{},f),m&&` ${m}`)),h=({numbers:d,bytes:f})=>[je(d),`numbers, ${Go(f)}`];s.replaceChildren(u(["parameters, for 1 step"],je(c.total)),u([`parameters, for ${Hn(l,"step")}`],je(c.total),"the same"),u([re("multiply-add","multiply-adds")," a step"],je(a.multiply_adds)),u([`multiply-adds for ${Hn(l,"step")}`],je(l*a.multiply_adds)),u(["state handed from step to step"],...h(a.state)),u([`kept in training, ${Hn(l,"step")}`],...h(a.training)))}}}var Uh={render:e=>void new Ha(e)};function Vh(e,t,s){let n=e.array(`top.${t}.id`),r=e.array(`top.${t}.p`),o=e.arrays[`top.${t}.id`][1][1];return Array.from({length:o},(a,l)=>[e.words[n[s*o+l]],r[s*o+l]])}function vb(e,t,s){let[[n,r]]=Vh(e,t,s);if(e.answers.kind==="value")return{text:B(r,2),right:null};let o=e.answers.kind==="next"&&s+1<e.T,a=l=>e.reads.kind==="words"?l.toLowerCase():l;return{text:fe(n),right:o?a(n)===a(e.tokens[s+1]):null}}function Gh(e){let t=i("div",{class:"says"}),s=i("div",{class:"lists"}),n=i("h2"),r=i("div",{class:"answers"},i("div",{class:"hd"},n),s),o=[],a=null;function l(){o=e.P.cells.map(u=>{let h=Array.from({length:5},()=>{let f=i("span",{class:"bar"}),m=i("span",{class:"w"}),p=i("span",{class:"n"});return{bar:f,word:m,p,row:i("li",{},f,m,p)}}),d=e.name({cell:u});return{rows:h,el:i("div",{},i("h3",{},d),i("ol",{class:"pred","aria-label":`What the ${d} answers`},...h.map(({row:f})=>f)))}}),s.replaceChildren(...o.map(u=>u.el))}function c(u){let{P:h,G:d,rem:f,fine:m,font:p}=e,w=e.name({cell:h.cells[u]}),x=i("div",{class:"line","aria-hidden":"true"},i("span",{class:"label"},w));for(let g=d.a;g<d.end;g++){let{text:y,right:$}=vb(h,u,g),S=i("span",{class:$?"m right":"m",title:`${w}, after “${h.shown[g]}”: ${y}`},y),M=Math.max(As(y,d.cw-4,.8125*f,$?650:400,p),m);S.style.cssText=`left:${d.x(g)+1}px;width:${d.cw-2}px;font-size:${M}px`,x.append(S)}return x}return{el:r,steps:t,draw(u){let{P:h,S:d}=e;if(h.cells.join()!==a&&(l(),a=h.cells.join()),u("picture","size","view")&&t.replaceChildren(...h.cells.map((m,p)=>c(p))),!u("picture","step","size"))return;let f=h.answers.title;n.replaceChildren(f[0].toUpperCase()+f.slice(1)," ",i("small",{},`${h.answers.kind==="label"?"at":"after"} “${h.shown[d.t]}”`)),o.forEach(({rows:m},p)=>{let w=Vh(h,p,d.t),x=h.answers.kind==="value";m.forEach(({row:g,bar:y,word:$,p:S},M)=>{g.hidden=M>=w.length,!g.hidden&&($.textContent=fe(w[M][0]),S.textContent=x?B(w[M][1],3):pe(w[M][1]),y.hidden=x,y.style.width=`${100*w[M][1]}%`)})})}}}var xb=.2;function Yh(e){let t=e.filter(Number.isFinite).sort((r,o)=>r-o);if(!t.length)return 1;let s=t.at(-1),n=t[Math.floor(.97*(t.length-1))];return 1.05*(s>2*n?1.5*n:s)||1}function yb(e,t,s=[]){return e.better==="higher"?[0,1]:[0,e.chance===null?Yh(t):Math.max(2*e.chance,1.05*Math.max(0,...s.filter(Number.isFinite)))]}var kb=(e,t,s)=>e(t)===e(s)?e(t):`${e(t)}, latest ${e(s)}`,$b=(e,t)=>e.filter(s=>{let n=s.latest&&e.find(r=>!r.latest&&r.cell===s.cell);return!n||Math.abs(n.y-s.y)>=t});function Kh(e){let t=M=>{let N=i("div",{class:"bk"}),k=i("div",{class:"labels","aria-hidden":"true"});return{name:M,target:N,labels:k,head:i("h2"),note:i("small"),el:i("div",{class:`plot ${M}`,role:"img"},N,k)}},s={score:t("score"),loss:t("loss")},n=i("div",{class:"curves"},...Object.values(s).flatMap(M=>[i("div",{class:"hd"},M.head),M.el]));for(let{head:M,note:N}of Object.values(s))M.append(i("span")," ",N);let r=i("span"),o=i("span",{},"lower is better");s.score.head.firstChild.append(re("validation","Validation"),r),s.loss.head.firstChild.append(re("training loss","Training loss"));let a=(M,N)=>i("span",{class:"key"},i("i",{class:`line ${M}`}),N);s.score.note.append(a("best","best weights so far")," ",a("latest","latest weights"),o);let l={score:{own:[0,"score"],other:[1,"score"],own_latest:[0,"latest"],other_latest:[1,"latest"]},loss:{own:[0,"loss"],other:[1,"loss"]}},c=null,u=!1,h=!1,d={};async function f(){c=await Sn(e.setup.figures,{score:s.score.target,loss:s.loss.target});for(let M of["iterations","score.y","loss.y"])c(M).change.connect(()=>{h||(u=!0,requestAnimationFrame(()=>{$(),S()}))});for(let M of Object.values(s))M.el.addEventListener("dblclick",()=>{u=!1,setTimeout(()=>e.draw(new Set(["run","picture","size"])),50)}),new ResizeObserver(()=>S()).observe(M.el);e.draw(new Set(["run","picture","size","theme"])),e.root.classList.add("plotted")}let m=()=>Math.round(3.6*e.rem);function p(){for(let M of Object.keys(s))c(M).setv({min_border_left:e.gutter,min_border_right:m(),min_border_top:6,min_border_bottom:Math.round(1.3*e.rem)}),c(M).toolbar.active_drag=e.small?null:"auto"}let w=()=>e.P.cells,x=M=>M==="rnn"?"--rnn":"--ink";function g(){for(let M of Object.keys(s)){ds(c,M,e),c(`${M}.iterations`).setv({major_label_text_color:e.css("--ink3"),major_label_text_font_size:`${e.fine}px`,major_label_text_font:e.font});for(let[N,[k,C]]of Object.entries(l[M])){let A=C==="latest";c(`${M}.${N}`).glyph.setv({line_color:e.css(x(w()[k])),line_width:A?1.25:k?2.25:3,line_dash:A?[4,3]:[],line_cap:A?"butt":"round"})}}c("chance").line_color=e.css("--ink3")}function y(){let{P:M,run:N,task:k}=e,{measure:C}=k,A=(N??e.choice).iterations,b=N?Array.from(M.array("t")):[],v={score:z=>ct(C,z),loss:z=>B(z,4)},E=Math.ceil(A/e.setup.points);h=!0;for(let z of Object.keys(s)){let T={t:b},O=[];for(let[I,[U,G]]of Object.entries(l[z])){let Y=N&&M.array(`${U}.${G}`);T[I]=Y?Array.from(Y):b.map(()=>NaN),Y&&O.push({line:I,cell:w()[U],latest:G==="latest"}),c(`${z}.${I}`).visible=!!Y}let H=O.filter(({latest:I})=>!I),_=({line:I,cell:U},G)=>{let Y=T[`${I}_latest`]??T[I];return`${e.name({cell:U})} ${kb(v[z],T[I].at(G),Y.at(G))}`},R=O.flatMap(({line:I})=>T[I]),F=O.flatMap(({line:I})=>T[I].filter((U,G)=>b[G]>xb*A)),[j,q]=z==="score"?yb(C,R,F):[0,Yh(R)];T.low=b.map(()=>j),T.high=b.map(()=>q),T.tip=b.map((I,U)=>[`iteration ${I.toLocaleString("en")}`,...H.map(G=>_(G,U))].join(`
`)),c(`${z}.source`).data=T,c(`${z}.hit`).glyph.width={value:E},u||c(`${z}.y`).setv({start:j,end:q}),d[z]=O.flatMap(({line:I,cell:U,latest:G})=>{let Y=T[I].findLastIndex(Number.isFinite);return Y<0?[]:[{t:b[Y],v:T[I][Y],cell:U,latest:G}]});let D=H.map(I=>_(I,-1)).join("; ");s[z].el.setAttribute("aria-label",b.length?`${z==="score"?`Validation ${C.title}`:"Training loss"} at iteration ${b.at(-1)}: ${D}.`:"No curve yet.")}u||c("iterations").setv({start:0,end:A}),c("chance").setv({location:C.chance??0,visible:C.chance!==null}),h=!1,$(),r.textContent=` ${C.title}`,o.hidden=C.better!=="lower";let{examples:P}=N??e.choice,L=P===e.setup.all?"":`, on the same ${P} examples`;s.loss.note.textContent=`${E>1?`mean of every ${E} iterations`:"of every iteration"}${L}`}function $(){let{start:M,end:N}=c("iterations"),k=Ke(M,N,e.small?4:7).filter(Number.isInteger);for(let C of Object.keys(s)){let A=C==="score"&&e.task.measure.name==="accuracy"?100:1,b=c(`${C}.y`),v=e.run||A>1?Ke(b.start,b.end,6):[],E=Math.max(0,-Math.floor(Math.log10(A*(v[1]-v[0]))+1e-9))||0;c(`${C}.ticks`).ticks=v,c(`${C}.axis`).major_label_overrides=new Map(v.map(P=>[P,B(A*P,E)+(A>1?"%":"")])),c(`${C}.marks`).ticks=k,c(`${C}.iterations`).major_label_overrides=new Map(k.map(P=>[P,P.toLocaleString("en")]))}}function S(){if(!c||!e.P)return;let{measure:M}=e.task,N=c("iterations");for(let[k,{labels:C,el:A}]of Object.entries(s)){let{start:b,end:v}=c(`${k}.y`),E=A.clientHeight-6-Math.round(1.3*e.rem),P=A.clientWidth-e.gutter-m(),L=e.gutter+P,z=F=>Math.max(0,Math.min(E,E*(1-(F-b)/(v-b)))),T=F=>e.gutter+P*Math.max(0,Math.min(1,(F-N.start)/(N.end-N.start))),O=(d[k]??[]).map(F=>({...F,x:T(F.t),y:z(F.v)})),H=$b(O,.6*e.rem).map(F=>{let j=`${F.cell==="rnn"?" rnn-h":""}${F.latest?" latest":""}`,q=F.latest?"latest":e.name({cell:F.cell});return{...F,span:i("span",{class:`name${j}`},q)}}),_=k==="score"&&M.chance!==null?[{x:L,y:z(M.chance),span:i("span",{class:"name fine"},"chance")}]:[],R=H.some(F=>F.x+m()>L);for(let F of R?[[...H,..._]]:[H,_]){let j=Zr(F.map(q=>q.y),.95*e.rem,E);F.forEach(({span:q,x:D},I)=>{q.style.left=`${D+6}px`,q.style.top=`${6+j[I]}px`})}C.replaceChildren(...[...H,..._].map(({span:F})=>F)),!e.run&&k==="score"&&C.append(i("span",{class:"alone"},e.choice.beside?"Press Start. Both networks read the same examples in the same order, and their curves grow here.":"Press Start, and the network’s curves grow here."))}}return f(),{el:n,draw(M){c&&(M("size")&&p(),M("theme","size","picture")&&g(),M("run","picture")&&y(),M("run","picture","size","theme")&&S())}}}var Mb=200,Xh={cell:"cell",units:"unit",seed:"seed",iterations:"iteration",examples:"training examples"},Sb=e=>e?"Only these, again and again.":"Drawn anew for every batch.";function Jh(e){let{setup:t}=e,s=g=>i("select",{},...g.map(([y,$])=>i("option",{value:y},$))),n=g=>i("input",{type:"number",min:e.state.named[g].low,max:e.state.named[g].high,step:1,inputmode:"numeric",class:"number",autocomplete:"off"}),r={task:s(Object.entries(t.tasks).map(([g,y])=>[g,y.title])),cell:s(Object.entries(t.cells)),units:n("units"),seed:n("seed"),iterations:n("iterations"),examples:s(e.state.named.examples.choices.map(g=>[g,g===t.all?"always new":`the same ${g}`])),beside:i("input",{type:"checkbox"})},o=i("span"),a={task:"Task",cell:"Cell",units:"Units",seed:"Seed",iterations:"Iterations",examples:"Examples"},l=Object.entries(a).map(([g,y])=>(r[g].setAttribute("aria-label",y),i("label",{class:g},Xh[g]?re(Xh[g],y):i("span",{},y),r[g]))),c=i("fieldset",{class:"choice","aria-label":"What to train"},...l,i("label",{class:"check"},r.beside,o)),u=i("small");r.examples.after(u);let h=St(e),d=i("div",{class:"ask",role:"region","aria-label":"The run"},c,h.el),f=0,m=null;e.chosenNow=()=>(clearTimeout(f),{...Object.fromEntries(Object.keys(a).map(y=>[y,r[y].value])),beside:r.beside.checked});let p=()=>e.send({choice:e.chosenNow()}),w=()=>{o.textContent=`${We(t.cells[r.cell.value==="rnn"?"lstm":"rnn"])} beside it`},x=()=>{u.textContent=Sb(r.examples.value!==t.all)};r.task.addEventListener("change",()=>{let g=t.tasks[r.task.value];r.units.value=g.units,r.iterations.value=g.iterations,p()}),r.cell.addEventListener("change",()=>{w(),p()}),r.examples.addEventListener("change",()=>{x(),p()}),r.beside.addEventListener("change",p);for(let g of[r.units,r.seed,r.iterations])g.addEventListener("input",()=>{clearTimeout(f),f=setTimeout(p,Mb)}),g.addEventListener("keydown",y=>{y.key==="Enter"&&!e.live&&e.act()});return{el:d,draw(g){if(h.draw(g),!!g("run")&&(c.disabled=e.live,m===null||g("choice"))){for(let y of Object.keys(a))r[y].value=e.choice[y];r.beside.checked=e.choice.beside,w(),x(),m=!0}}}}var Eb=80;function Zh(e){let t=i("textarea",{rows:1,class:"sentence",spellcheck:"false",autocomplete:"off",autocapitalize:"off","aria-label":"The probe: a text read with the weights of this moment",maxlength:e.setup.limits.text}),s=i("span",{class:"count"}),n=i("div",{class:"asked"},i("span",{class:"count","aria-hidden":"true"},"Probe"),i("div",{class:"field"},t),s),r=0,o=null;return t.addEventListener("keydown",a=>{a.key==="Enter"&&!e.text.includes(`
`)&&e.P.reads.kind!=="bytes"&&a.preventDefault()}),t.addEventListener("input",()=>{clearTimeout(r),r=setTimeout(()=>e.send({text:t.value}),Eb)}),{el:n,draw(a){if(!a("run","picture"))return;e.text!==o&&t.getRootNode().activeElement!==t&&(t.value=e.text),o=e.text,t.classList.toggle("lines",e.text.includes(`
`));let{T:l,length:c,reads:u}=e.P;s.textContent=`${l<c?`the first ${l} of `:""}${c.toLocaleString("en")} ${c===1?u.one:u.many}`}}}var Fa={start:"M4 2v12l9-6z",pause:"M3.5 2h3v12h-3zM9.5 2h3v12h-3z",stop:"M3 3h10v10H3z"},Tb=e=>W("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},W("path",{d:e}));function Ab({state:e,ahead:t,elapsed:s,rate:n,left:r}){let o=n===null?"":n>=10?` · ${Math.round(n)} a second`:` · ${B(n,1)} a second`,a=gi(s);return{waiting:t?`waiting, ${t} ${t===1?"training":"trainings"} before yours`:"waiting, yours is next",starting:"starting",paused:`paused at ${a}`,scoring:`${a} · scoring on test`,done:`done in ${a}`,stopped:`stopped at ${a}`,diverged:`diverged at ${a}`,late:`ended at ${a}`,failed:`broke off at ${a}`}[e]??`${a}${o}${r===null?"":` · ${gi(Math.ceil(r))} left`}`}var _a=["waiting","scoring"],Lb=.1,Cb=.99,zb=.02;function Nb(e,{name:t,first:s,examples:n,measure:r}){let{loss:o,score:a,latest:l,best:c}=e,u=r.better==="higher";if(o===null||l===null||!(o<Lb*s))return"";if(u&&l>=Cb)return`For the ${t} these ${n} were enough to learn the task.`;let h=u?a-l:(l-a)/a,d=ct(r,l),f=r.chance===null?"":`; chance is ${ct(r,r.chance)}`,m=`The ${t} knows its ${n} examples by heart, and new ones less well:`;return h<zb?`${m} its validation ${r.title} is ${d}${f}.`:`${m} its validation ${r.title} was ${ct(r,a)} after iteration ${(c??0).toLocaleString("en")} and is ${d} now${f}.`}function Qh(e){let t=W("path"),s=i("span"),n=i("button",{type:"button",class:"btn start"},W("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},t),s),r=i("button",{type:"button",class:"btn stop"},Tb(Fa.stop),i("span",{},"Stop")),o=i("b"),a=i("small"),l=i("span",{class:"r"}),c=i("b"),u=i("div",{class:"gone",role:"progressbar","aria-label":"Progress","aria-valuemin":0},c),h=i("div",{class:"bar"},i("div",{class:"transport",role:"group","aria-label":"Training"},n,r,i("span",{class:"where"},i("span",{class:"roomy"},"iteration "),o,a),l),u),d=i("table"),f=i("p",{class:"verdict"}),m=i("div",{class:"results"},d,f);n.addEventListener("click",()=>e.act()),r.addEventListener("click",()=>e.send({do:"stop"})),e.name=$=>We(e.setup.cells[$.cell]);function p(){let{run:$,live:S}=e,M=S?$.state==="paused"?"Resume":"Pause":"Start";s.textContent=M,t.setAttribute("d",M==="Pause"?Fa.pause:Fa.start),n.title=`${M} (space)`,n.disabled=!e.connected||S&&_a.includes($.state),r.disabled=!e.connected||!S}function w(){let{run:$}=e,{iterations:S}=$??e.choice,M=$?.iteration??0;o.textContent=M.toLocaleString("en"),a.textContent=` / ${S.toLocaleString("en")}`,l.textContent=$?Ab($):"",c.style.width=`${100*M/S}%`,u.setAttribute("aria-valuemax",S),u.setAttribute("aria-valuenow",M)}let x=[],g=null;function y(){let{run:$,task:S}=e,{measure:M}=S,N=$?.nets??[],k=JSON.stringify([$?.task,N.map(b=>[b.cell,b.name])]);if(k!==g){g=k,x=N.map((v,E)=>{let P=Array.from({length:5},()=>i("td")),L=i("td",{class:"acts"});if(v.name){let z=H=>e.state.to("explore",{model:v.name,...H}),T=i("a",{class:"btn",href:z(),target:"_blank",rel:"noopener","aria-label":`Open the ${e.name(v)} in the Explorer, in a new tab`},"Explore");T.addEventListener("click",()=>{T.href=z({text:e.text,theme:e.S.theme})});let O=i("button",{type:"button",class:"btn","aria-label":`Download the ${e.name(v)} as .safetensors`},"Download");O.addEventListener("click",()=>e.send({do:"file",net:E})),L.append(T," ",O)}return{cells:P,row:i("tr",{},i("th",{scope:"row"},i("i",{class:v.cell==="rnn"?"line rnn":"line"}),e.name(v)),...P,L)}});let b=["","parameters",re("training loss"),[re("validation"),", best"],"latest",["on ",re("test texts","test")],""];d.replaceChildren(i("caption",{class:"unseen"},"What each network reached"),i("thead",{},i("tr",{},...b.map(v=>i(v?"th":"td",v?{scope:"col"}:{},v)))),i("tbody",{},...x.map(({row:v})=>v))),d.hidden=!N.length}N.forEach((b,v)=>{let[E,P,L,z,T]=x[v].cells;E.textContent=b.parameters.toLocaleString("en"),P.textContent=B(b.loss,3),L.textContent=ct(M,b.score),L.title=b.best?`${M.title} of the best weights so far, those after iteration ${b.best}`:"",z.textContent=ct(M,b.latest),z.title=`${M.title} of the weights that were last checked`,T.textContent=b.fault?"diverged":ct(M,b.test),T.title=b.fault??M.title});let C=$!==null&&$.examples!==e.setup.all,A=N.map((b,v)=>{let E=C&&e.P.cells.length>v&&e.P.array(`${v}.loss`)[0];return C?Nb(b,{name:e.name(b),first:E,examples:$.examples,measure:M}):""});f.replaceChildren(...A.filter(Boolean).map(b=>i("span",{},b))),f.hidden=!A.some(Boolean)}return{el:h,results:m,draw($){$("run")&&(p(),w(),y())}}}var eu=`.choice {
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
`;var Pb=250,jb=5e3,Ra=class extends ut{choice=null;text;version;name;chosenNow;constructor(t){super(t,eu),Object.assign(this.S,{mode:"mean",sort:"number"}),this.questions=new mt(d=>this.tell(d)),this.run=null,this.came=ys(this.state),this.parts=[Jh,Qh,Kh,Zh,Ls,pn,Gh].map(d=>d(this));let[s,n,r,o,a,l,c]=this.parts;this.time=i("section",{class:"time","aria-label":"The probe"},a.el,l.el,c.steps,i("div",{class:"cursor"})),this.cursor=this.time.lastChild,this.words=a.el,this.status=i("p",{class:"unseen",role:"status"}),this.main=i("main",{},i("section",{class:"now","aria-label":"Training"},n.el,r.el,n.results),i("div",{class:"probe"},o.el,this.time,c.el)),this.root.append(ns(this),s.el,this.main,this.status),this.listen();let u=d=>this.live&&!this.closed&&this.connected&&d.preventDefault();this.inPage&&addEventListener("beforeunload",u),this.receive(this.model.payload,!0);let{brought:h}=this.state;h!==void 0&&this.send({text:h})}close(){clearTimeout(this.again),this.questions.stop()}wentOff(){super.wentOff(),clearTimeout(this.again),this.status.textContent="Not connected."}cameBack(){this.status.textContent="Connected again.",super.cameBack(),this.poll()}get meanwhile(){return this.live?"This training goes on without the page for a few minutes.":"What is shown stays."}get owes(){return{...this.questions.waiting("start"),...this.questions.waiting("choice"),...this.questions.waiting("text")}}get behind(){return this.owes.choice!==void 0||this.owes.text!==void 0}get whose(){return"What is shown is of what was asked before."}get live(){return this.run!==null&&!this.setup.ends.includes(this.run.state)}send(t){if(this.closed)return;let{choice:s,do:n}=t,r=n??(s?"choice":"text"),o=n!==void 0&&n!=="file";this.questions.ask(r,{...t,seen:this.version??0},{once:o}),this.mark()}poll(){clearTimeout(this.again),this.connected&&!this.closed&&this.questions.ask("look",{seen:this.version??0})}pollIn(t){clearTimeout(this.again),this.again=setTimeout(()=>this.poll(),t)}receive(t,s=!1){let[n,r]=is(t);if(!(s?{}:this.questions.take(n)))return;if(n.file)return rt(n.file,r,"application/octet-stream");if([...this.questions.busy].some(d=>d!=="look"&&d!=="file"))return;let a=as(t),l=this.P,c=this.run?.state,u=new Set(["run"]),h=JSON.stringify(a.notices);if((s||h!==this.told||a.want!=="look")&&(this.notices=a.notices,this.told=h,u.add("notice")),a.fault)return this.live&&this.pollIn(jb),this.draw(u);if(Object.assign(this,{run:a.run,choice:a.choice,text:a.text,version:a.version}),s&&(this.opened=a.text),a.picture&&(this.P=a.picture),a.picture||this.returning&&this.P){this.placed(l,s);for(let d of nt)u.add(d)}this.returning&&u.add("choice"),this.returning=!1,this.resetView(),this.draw(u),this.run&&this.run.state!==c&&this.announce(),this.live&&this.pollIn(Pb)}placed(t,s){let{P:n,S:r}=this;r.t=t&&r.t<t.T-1&&rn(t.tokens,n.tokens)?Math.min(r.t,n.T-1):n.T-1,(s||this.returning)&&this.read(s),r.unit=Math.min(r.unit,n.H-1),r.focus=n.signals.includes(this.chosen)?this.chosen:n.keeper??n.signals[0]}read(t){let{P:s,S:n,state:r}=this,{said:o}=r.asked;this.notices.push(...t?[]:o.server,...o.view),n.t=r.place("t",s.T,n.t,this.notices),this.chosen=r.among("focus",s.signals,this.notices)}get task(){return this.setup.tasks[(this.run??this.choice).task]}act(){let{run:t}=this;this.live&&_a.includes(t.state)||(this.live?this.send({do:t.state==="paused"?"resume":"pause"}):this.send({do:"start",choice:this.chosenNow()}))}announce(){let{state:t,nets:s,said:n}=this.run,r=s.map(l=>this.name(l)).join(" and "),o={waiting:"Other trainings are running. Yours waits for a place and starts by itself.",starting:`Training ${r}.`,running:`Training ${r}.`,paused:"Paused.",done:`${r} trained.`,stopped:"Stopped."},a=n||o[t];a&&ie(this.status,a)}passes(){let{text:t,opened:s}=this,{task:n}=this.run??this.choice;return Kr(this.came,{text:t===this.task.examples[0][1]?"":t,opened:s,task:n})}get values(){return this.with(this.choice,this.text)}get wished(){let{text:t=this.text,choice:s}=this.owes;return this.with({...this.choice,...s},t)}with(t,s){let{run:n,S:r,P:o}=this,a=(n??t).task===t.task&&s!==this.task.examples[0][1]?s:null;return{...t,text:a,theme:r.theme,t:o&&r.t<o.T-1?r.t:null,focus:(this.chosen&&r.focus)??null,run:n?.key??null,...Xr(this.passes(),a,this.setup.models)}}back({values:t}){let s=this.state.of("server").map(({name:a})=>[a,t[a]]),{text:n,run:r,...o}=Object.fromEntries(s.filter(([,a])=>a!==null));this.send({choice:o,text:n??this.setup.tasks[o.task].examples[0][1]})}draw(t){super.draw(t);let{run:s,choice:n,host:r}=this;Object.assign(r.dataset,{ready:"true",state:s?.state??"idle",iteration:s?.iteration??0,task:n.task}),this.keep()}placeWords(){}moves(){return{...super.moves()," ":()=>this.act()}}},tu={render:e=>void new Ra(e)};var nu=4,Hb=4;function su(e,t){if(t>=e.T)return null;let s=e.array("p"),n=s.length/e.T;return e.answers.kind==="value"?()=>s[t]:r=>{let o=e.words.indexOf(r);return o<0?null:s[t*n+o]}}function qa(e,t,s,n=nu){let r=su(e,s),o=su(t,s),a=new Set;for(let u of[e,t])if(s<u.T)for(let[h]of u.top(s).slice(0,Hb))a.add(h);let l=[...a].map(u=>({word:u,a:r?r(u):null,b:o?o(u):null})),c=u=>Math.max(u.a||0,u.b||0);return(l.length>1?l.sort((u,h)=>c(h)-c(u)):l).slice(0,n)}var ru=({answers:e},t)=>e.kind==="value"?B(t,3):pe(t),yr=(e,t)=>e.top(t)[0];function ei(e,t){let[s,n]=yr(e,t);return[fe(s),ru(e,n)]}function Qo(e,t,s){let[n,r]=[e,t].map(o=>o.array("p").subarray(s*o.array("p").length/o.T,(s+1)*o.array("p").length/o.T));return n.length===r.length&&n.every((o,a)=>o===r[a])}function Fb(e,t,s,{kind:n,names:r,held:o,trained:a=!0,asks:l=null}){let c=e.answers.kind==="value",u=[],h=x=>u.push({text:x,b:!0}),d=x=>u.push({text:x}),f=c?"answers":e.answers.kind==="next"?"expects":"says",m=x=>`after “${ge(x.shown[s],24)}”`,p=x=>{let[g,y]=yr(x,s);c?h(B(y,3)):(d("“"),h(fe(g)),d(`” (${pe(y)})`))};if(n==="changes"){if(d(`${o&&a?"As trained the model":o?"Untouched, the model":"The model"} ${f} `),p(e),d(` ${m(e)}.`),!o)return c||!l||s<l[0]?d(" Hold a gate to see what it would have said."):(d(" Will it still say “"),h(fe(yr(e,s)[0])),d(`” with ${l[1]}?`)),u;e===t||Qo(e,t,s)?d(` Your change alters nothing here${e!==t&&t.parts===null?", nor the top answer at any other step":""}.`):(d(` With your change it ${!c&&yr(e,s)[0]===yr(t,s)[0]?"still ":""}${f} `),p(t),d("."))}else[[e,r.a],[t,r.b]].forEach(([g,y],$)=>(d(`${$?" ":""}${y[0].toUpperCase()}${y.slice(1)}${y.endsWith("changed")?", ":" "}`),s>=g.T?d(`is over at “${ge(g.shown[g.T-1],24)}”.`):(d(`${f} `),p(g),d($&&g.tokens[s]===e.tokens[s]?".":` ${m(g)}.`)))),e===t&&d(" They are the same.");let{parts:w}=t;return e!==t&&w!==null&&w!==void 0?d(w===s?" Here the two runs disagree for the first time.":` The two runs first disagree after “${ge(t.shown[w],24)}” (step ${w+1}).`):e!==t&&w===null&&!c&&!(n==="changes"&&Qo(e,t,s))&&d(n==="changes"?" Your change does not alter the top answer at any step.":" Both give the same top answer at every step."),u}function ou(e){let{setup:t,other:s,weights:n,name:r}=e,o=n==="trained",a=e.listed.some(_e);if(!s)return{kind:"changes",a:o?"as trained":"untouched",b:"with your change",held:a,trained:o};if(e.sameNet)return{kind:"sentence",a:"this sentence",b:a?"the other, changed":"the other sentence",held:a,trained:o};let[l,c]=[e.find(r),e.find(s.model)],u=(h,d)=>{let f=l.cell===c.cell&&(l.name!==c.name?`, ${l.units===c.units?`seed ${h.seed}`:`${h.units} units`}`:"");return`${We(t.cells[h.cell])}${f||""}${d==="initial"?", untrained":""}`};return{kind:"network",a:`the ${u(l,n)}`,b:`the ${u(c,s.weights)}${a?", changed":""}`,held:a,trained:o}}function iu(e){let t=i("p",{class:"verdict","aria-live":"polite"}),s=i("h2"),n={a:i("span",{class:"a"}),b:i("span",{class:"b"})},r=Array.from({length:nu},()=>{let c={a:i("span",{class:"n a"}),left:i("i",{class:"bar a"}),word:i("span",{class:"w"}),right:i("i",{class:"bar b"}),b:i("span",{class:"n b"})};return{el:i("li",{},c.a,i("span",{class:"arm a"},c.left),c.word,i("span",{class:"arm b"},c.right),c.b),...c}}),o=i("ol",{},...r.map(({el:c})=>c)),a=i("section",{class:"answers"},i("div",{class:"hd"},s),i("div",{class:"whose"},n.a,n.b),o),l=()=>{let{S:c,proposed:u}=e,[{signal:h,steps:d},...f]=u;return c.pin>=0||d===null?null:[d[0],`${f.length?"the gates":h} held over ${e.names(d)}`]};return{el:a,verdict:t,draw(c){if(c("play","pins")&&t.setAttribute("aria-live",e.S.playing||e.before?"off":"polite"),!c("picture","t","pins"))return;let{A:u,P:h,S:d}=e,f=e.titles,{t:m}=d,p=h.answers.kind==="value",w=Fb(u,h,m,{...f,names:f,asks:l()});t.replaceChildren(...w.map(({text:N,b:k})=>k?i("b",{},N):N));let{title:x,kind:g}=h.answers,y=`“${ge(h.shown[m],24)}”`;s.textContent=`${x[0].toUpperCase()}${x.slice(1)} ${g==="label"?"at":"after"} ${y}`;let $=u===h&&f.kind==="changes";a.classList.toggle("alone",$);for(let N of["a","b"])n[N].textContent=f[N].replace(/^the (?=\w+( |,|$))/,k=>f.kind==="network"?"":k);$&&(n.b.textContent="nothing is held yet");let S=qa(u,h,m);o.setAttribute("aria-label",`${x}: ${f.a}, then ${f.b}`);let M=p?Math.max(1,...S.flatMap(({a:N,b:k})=>[Math.abs(N??0),Math.abs(k??0)])):1;r.forEach((N,k)=>{let C=S[k];if(N.el.hidden=!C,!!C){ie(N.word,fe(C.word));for(let[A,b]of[["a",N.left],["b",N.right]]){let v=C[A];ie(N[A],$&&A==="b"?"":v===null?"–":ru(h,v)),b.style.width=`${v===null||$&&A==="b"?0:100*Math.abs(v)/M}%`}N.el.classList.toggle("up",(C.b??0)>(C.a??0))}})}}}var _b={changes:"my changes",sentence:"another sentence",network:"another network"};function au(e,{model:t,weights:s}){return e?(e.model??t)!==t||(e.weights??s)!==s?"network":"sentence":"changes"}function Rb(e,t){let s=[...new Set(e.filter(o=>o.task===t.task).map(o=>o.cell))].filter(o=>o!==t.cell),n=["gru","lstm"].find(o=>s.includes(o))??s[0];return(n?Ei(e.filter(o=>o.task===t.task),{...t},{cell:n}):null)??e.find(o=>o.task===t.task&&o.name!==t.name)??null}function lu(e){let t=p=>Or(Object.create(e,{setup:{value:{...e.setup,limit:e.setup.characters}},...p})),s=t({P:{get:()=>e.A},send:{value:(p,w)=>w?.jump?e.example(p.text):e.send(p,w)},typed:{set:p=>e.typed=p}}),n=t({P:{get:()=>e.P},text:{get:()=>e.text2},notices:{value:[]},offline:{value:void 0},send:{value:p=>{let{length:w,...x}=e.asked.other??{};e.send({other:{...x,...p}})}}}),r=i("select",{class:"othernet","aria-label":"The other network"}),o=i("button",{type:"button",class:"btn bare cross","aria-label":"Compare with my changes alone",title:"Close"},"✕"),a=i("div",{class:"with"},i("span",{},"with"),r,i("span",{class:"wide"},"trained on the same task; your changes are held in it alone")),l=i("small",{class:"rule"},"compared step by step from the first; your changes are held in this one, at their steps"),c=i("div",{class:"second"},n.el,a,o,l),u=i("div",{class:"question"},s.el,c),h=Qe("Compare with",_b,d);o.addEventListener("click",()=>d("changes")),r.addEventListener("change",()=>{let[p,w]=r.value.split(" ");e.send({other:{model:p,weights:w}}),e.root.focus({preventScroll:!0})});function d(p){if(p===au(e.asked.other,e.asked))return;let{model:w,weights:x}=e.asked,g=e.find(w),y=Rb(e.setup.models,g);return p==="changes"?e.send({other:null}):p==="network"?e.send({other:y?{model:y.name,weights:x}:{model:w,weights:x==="trained"?"initial":"trained"}}):(f=!0,e.send({other:{text:e.text}}))}let f=!1;function m(){let{setup:p,entry:w,name:x}=e,g=p.models.filter(S=>S.task===w.task),y=(S,M)=>{let{cell:N,units:k,seed:C}=S,A=M==="initial"?", initial weights":"";return i("option",{value:`${S.name} ${M}`},`${We(p.cells[N])}, ${k} units, seed ${C}${A}`)},$=Object.keys(p.cells).filter(S=>g.some(M=>M.cell===S));r.replaceChildren(...$.map(S=>i("optgroup",{label:p.cells[S]},...g.filter(M=>M.cell===S&&!(M.name===x&&e.weights==="trained")).map(M=>y(M,"trained")))),e.weights==="trained"&&i("optgroup",{label:"Before training"},...g.filter(S=>S.name===x).map(S=>y(S,"initial"))))}return{el:u,ways:h.el,draw(p){if(e.P&&e.before!==null||(s.draw(p),!e.P||!p("picture")))return;let{other:w}=e,x=au(w,{model:e.name,weights:e.weights});h.set(x),c.hidden=x==="changes",n.el.hidden=x!=="sentence"&&e.text2===e.text,a.hidden=x!=="network",l.hidden=x!=="sentence",m(),w&&(r.value=`${w.model} ${w.weights}`),!(c.hidden||n.el.hidden)&&(n.draw(p),f&&(f=!1,n.el.querySelector(".sentence").focus()))}}}var qb=[0,200,600,1200,2e3],cu=({better:e},t,s)=>e==="lower"?s-t:t-s;function si({measure:e,whole:t},{score:s,random:n}){let r=n.map(o=>cu(e,t.score,o));return[cu(e,t.score,s),Math.min(...r),Math.max(...r)]}var Ia=([e,t,s])=>e>s?"more":e<t?"less":"same",Wa={more:"more than any of them",same:"no more than they do",less:"less than any of them"},Ib=["no","one","two","three","four","five","six","seven","eight"],ni=e=>Ib[e]??String(e);function ti({name:e,digits:t},s,n=!0){return e==="accuracy"?`${B(100*s,1)}${n?B(100*Math.abs(s),1)==="1.0"?" point":" points":""}`:B(s,t)}function Da(e,t){let{measure:s,rows:n}=e;if(n.length===1){let[l]=n,[c,u,h]=si(e,l),d=l.random.length,f=l.k===1?`${ni(d)} single units drawn at random cost`:`${ni(d)} draws of ${l.k} other units cost`;return`Cutting ${t} costs ${ti(s,c)}; ${f} ${ti(s,u,!1)} to ${ti(s,h)}: ${Wa[Ia([c,u,h])]}.`}let r={more:[],same:[],less:[]};for(let l of n)r[Ia(si(e,l))].push(l.k);let o=Object.entries(r).filter(([,l])=>l.length).map(([l,c])=>`${Wa[l]} with ${cn(c)} of them cut`),[a]=si(e,n[0]);return`Cutting the best unit for ${t} costs ${ti(s,a)}. Beside as many random units the best cost ${o.join("; ")}.`}function du(e){let t="units",s=!1,n={},r={},o=i("input",{type:"text",class:"number","aria-label":"Units to cut",autocomplete:"off",spellcheck:"false"}),a=i("select",{"aria-label":"Feature"}),l=Qe("What to cut",{units:"units",feature:"the best units for"},E=>{t=E,k()}),c=i("button",{type:"button",class:"btn start"},"Cut"),u=i("span",{class:"done",role:"status"}),[h,d]=l.el.children,f=i("div",{class:"cuts"},i("span",{class:"seg"},h,o),i("span",{class:"seg"},d,a),c,u),m=it("scores"),p=i("table"),w=i("p",{class:"reads"}),x=i("div",{class:"pair"},i("div",{class:"panel"},m.el),i("div",{class:"panel scroll"},p)),{el:g,says:y}=Oe("cut",re("ablation","Cut a unit"),"silence it, its h set to 0: how far does the test score fall?",[],f,w,x);y.replaceChildren("Correlation is not cause: a unit that tells a feature need not be what the network uses. So these units are silenced in every test text, and compared with ","five random groups of as many other units. The order of the units for a feature was chosen on validation texts."),o.addEventListener("input",()=>{s=!0,t="units",k()}),o.addEventListener("keydown",E=>E.key==="Enter"&&!c.disabled&&N()),a.addEventListener("change",()=>{t="feature",k()}),c.addEventListener("click",N);let $=()=>e.measured.get(e.name)?.features??[],S=()=>cr(o.value||"-",e.A.H),M=()=>JSON.stringify([e.name,e.weights]);function N(){let E=S()??null;r={about:t==="feature"?`“${$().find(({name:L})=>L===a.value)?.title}”`:`unit${E.length===1?"":"s"} ${Nt(E)}`,key:M()},e.ask("cut",t==="feature"?{feature:a.value}:{units:E})}function k(){let{A:E,S:P}=e,L=$(),z=e.busy.has("cut");s||(o.value=String(Math.min(P.unit,E.H-1))),L.length||(t="units");let T=a.value;a.replaceChildren(...L.map(({name:_,title:R})=>i("option",{value:_},R))),L.some(({name:_})=>_===T)&&(a.value=T),d.parentNode.hidden=!L.length,l.set(t);let O=t==="units"?S():null,H=t==="units"&&(!O?.length||O.length>=E.H||O.length>e.setup.most.cut);o.setAttribute("aria-invalid",String(H)),c.textContent=t==="feature"?"Cut the best 1, 2, 4, …":O?.length>1?`Cut ${me(O.length,"unit")}`:"Cut it",c.disabled=z||!e.connected||H,u.textContent=z?`reading the test split, ${Math.round(100*(e.progress?.cut??0))}%`:H?`units from 0 to ${E.H-1}, such as 3 or 3,7-9, and not all`:"",g.classList.toggle("waiting",z),g.style.setProperty("--done",z?e.progress?.cut??0:0)}let C=()=>n.key===M()?e.got.cut:null;function A(){let E=C(),{about:P}=n;for(let I of[w,x])I.hidden=!E;if(!E)return;let{measure:L,rows:z,whole:T,rules:O}=E,H=I=>ct(L,I),_=I=>I.length?`${H(Math.min(...I))} to ${H(Math.max(...I))}`:"–";w.replaceChildren(i("b",{},Da(E,P)),` The whole network: ${H(T.score)} ${L.name==="accuracy"?"right":L.title} on ${(E.n??T.n).toLocaleString("en")} test answers`,L.chance===null||L.chance===void 0?".":` (chance: ${H(L.chance)}).`),b(E);let R=Object.keys(T.by_rule),F=I=>E.by==="feature"?`best ${I.k}`:P,j=[["all",T.score,I=>[I.score,I.random]],...R.map(I=>[I,T.by_rule[I],U=>[U.by_rule[I],U.random_rules[I]]])],q=z.length>1?z.map(I=>[F(I),Nt([...I.units].sort((U,G)=>U-G)),H(I.score),_(I.random),Wa[Ia(si(E,I))]]):j.map(([I,U,G])=>[I,H(U),H(G(z[0])[0]),_(G(z[0])[1])]),D=z.length>1?["cut","units",L.title,`${ni(z[0].random.length)} random`,""]:["rule","whole","cut",`${ni(z[0].random.length)} random`];p.replaceChildren(i("thead",{},i("tr",{},...D.map(I=>i("th",{scope:"col"},I)))),i("tbody",{},...q.map(I=>i("tr",{},i("th",{scope:"row",title:O[I[0]]??""},I[0]),...I.slice(1).map(U=>i("td",{},U))))))}function b(E){let{measure:P,rows:L,whole:z}=E,{rem:T}=e,{width:O}=m.measure(),H=3.6*T,_=O-1.2*T,R=rs({a:0,n:L.length+1},L.length+1,_,H),F=[z.score,...L.flatMap(J=>[J.score,...J.random]),...typeof P.chance=="number"?[P.chance]:[]],j=Math.max(...F),q=Math.min(...F,j-(P.name==="accuracy"?.1:.2*Math.abs(j))),D=.06*(j-q),I=q-D,U=j+D,G=P.name==="accuracy"?100:1,Y=Ke(G*I,G*U,5),se=Y.every(Number.isInteger)?0:P.digits??2,X=[z.score,...L.map(J=>J.score)],Q=[z.score,...L.map(J=>Math.max(...J.random))],ae=J=>J>0;if(m.draw({x:gs(R),y:{low:I,high:U,top:.9*T,below:2.6*T},rows:Y.map(J=>[J/G,`${B(J,se)}${G>1?"%":""}`]),along:X.map((J,Z)=>[Z,Z?String(L[Z-1].k):"none"]),foot:1.5*T,lines:[{values:Q,kind:"draws",name:"random units",named:ae},{values:X,kind:"cut",name:E.by==="feature"?"the best units":"cut",named:ae},...typeof P.chance=="number"?[{values:[P.chance,P.chance],at:[-.5,L.length+.5],kind:"chance",aside:!0}]:[]],bars:J=>L.map((Z,de)=>[[R.centre(de+1)-5,J(Math.min(...Z.random))],[R.centre(de+1)+5,J(Math.max(...Z.random))]]),marks:[...L.flatMap((J,Z)=>J.random.map(de=>({k:Z+1,v:de,kind:"draw",r:3}))),...X.map((J,Z)=>({k:Z,v:J,kind:"point",r:4.5}))],said:`${P.title} against the number of units cut. ${w.textContent}`,rem:T}),!m.frame)return;let{x:te,y:V}=m.frame,K=E.by==="feature"?"units cut, the best first":"units cut";m.under.replaceChildren(...L.map((J,Z)=>W("path",{class:"range",d:`M${te.at(Z+1)} ${V(Math.min(...J.random))}V${V(Math.max(...J.random))}`})),W("text",{x:(H+_)/2,y:m.el.clientHeight-.3*T,"text-anchor":"middle"},K))}function v(){let E=!1;for(let P of["wheel","pointerdown","keydown"])addEventListener(P,()=>E=!0,{once:!0,passive:!0});for(let P of qb)setTimeout(()=>E||g.scrollIntoView(),P)}return e.inPage&&location.hash==="#cut"&&v(),{el:g,draw(E){e.P&&(E("cut")&&(n=r),E("picture","unit","busy","cut")&&k(),E("cut","picture","size","theme")&&A())}}}function Wb({units:e,steps:t},s,n){let r=e===null?[[0,s.length-1]]:ps(s.flatMap((a,l)=>e.includes(a)?[l]:[])),o=t===null?[[0,n-1]]:ps(t.filter(a=>a<n));return r.flatMap(a=>o.map(l=>({rows:a,steps:l})))}function Db([e,t],[s,n],r,o){let[a,l]=[Math.min(e,s),Math.max(e,s)],[c,u]=[Math.min(t,n),Math.max(t,n)],h=r.slice(c,u+1).sort((f,m)=>f-m),d=Array.from({length:l-a+1},(f,m)=>a+m);return{units:h.length===r.length?null:h,steps:d.length===o?null:d}}function ri(e,t,s){let n=Math.min(e.T,t.T),r=t.H,o=e.signal(s),a=t.signal(s),l=Float64Array.from({length:n*r},(c,u)=>a[u]-o[u]);return{T:n,H:r,name:s,values:l,signal:()=>l,most:l.reduce((c,u)=>Math.max(c,Math.abs(u)),0)}}function oi(e,{name:t,most:s}){let[n,...r]=Rs(e,"g",s||1);return n.textContent=`Δ${t}`,[n,...r]}var Bb=4;function ii(e,{tip:t,brushed:s=null}){let n=i("canvas",{"aria-hidden":"true"}),r=W("svg",{class:"mark","aria-hidden":"true"}),o=i("div",{class:"under","aria-hidden":"true"}),a=i("div",{class:"tag"}),l=i("span",{class:"unit","aria-hidden":"true"}),c=i("div",{class:"pane",role:"group",tabindex:s?"0":"-1"},n,r,l,a),u=i("div",{class:"umap"},c,o),h=null,d=null,f=0,m=[],p=null,w="";a.hidden=!0;let x=k=>{let C=n.getBoundingClientRect(),A=Math.floor((k.clientY-C.top)/C.height*h.H);return[Math.min(h.T-1,d.step(k.clientX-C.left+d.gutter)),Math.max(0,Math.min(h.H-1,A))]};ht(n,{press:k=>h!==null&&x(k),slop:s?Bb:1/0,move:(k,C)=>g(C,x(k)),click(k){let[C,A]=x(k);y(),e.pick(e.order[A]),e.go(C)},cancel:k=>k.key==="Escape"&&y()}),n.addEventListener("pointermove",k=>{if(!h)return;let[C,A]=x(k),b=c.getBoundingClientRect(),v=e.order[A];a.textContent=`${t(C,v)} · unit ${v} · step ${C+1} “${ge(e.P.shown[C],24)}”`,a.hidden=!1,a.style.left=`${Math.max(0,Math.min(b.width-a.offsetWidth,k.clientX-b.left+12))}px`,a.style.top=`${k.clientY-b.top-30}px`});for(let k of["pointerleave","pointercancel"])n.addEventListener(k,()=>a.hidden=!0);c.addEventListener("keydown",k=>{if(!s||!h)return;let C=k.shiftKey&&{ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]}[k.key];if(k.key==="Escape"&&p)y();else if(!C)return;if(k.preventDefault(),!C)return;let A=p?.[0]??[Math.min(e.S.t,h.T-1),e.order.indexOf(e.S.unit)],[b,v]=p?.[1]??A;g(A,p?[Math.max(0,Math.min(h.T-1,b+C[0])),Math.max(0,Math.min(h.H-1,v+C[1]))]:A)}),o.addEventListener("click",k=>{let C=k.target.closest("[data-step]");C&&e.go(Number(C.dataset.step))});function g(k,C){p=[k,C],M(),s(Db(k,C,e.order,h.T))}function y(){p&&(p=null,M(),s(null))}let $=(k,C,A,b,v,E)=>{let[P,L]=[Math.max(C,d.a),Math.min(A,d.end-1)],z=f/h.H;return P>L?null:W("rect",{class:k,x:d.x(P)-E,y:b*z-E,width:(L-P+1)*d.cw+2*E-1,height:(v-b+1)*z+2*E})},S=(k,...C)=>[$(`halo ${k}`,...C,1.5),$(`edge ${k}`,...C,0)];function M(){if(!h||!d)return;let{S:k}=e,C=e.order.indexOf(k.unit);r.replaceChildren(...[...m.flatMap(({rows:A,steps:b})=>S("kept",...b,...A)),...S("row",d.a,d.end-1,C,C),k.t<h.T&&$("step",k.t,k.t,0,h.H-1,0),...p?S("brush",Math.min(p[0][0],p[1][0]),Math.max(p[0][0],p[1][0]),Math.min(p[0][1],p[1][1]),Math.max(p[0][1],p[1][1])):[]].filter(Boolean)),l.textContent=e.small?"":`unit ${k.unit}`,l.style.top=`${Math.max(0,Math.min(f-16,(C+.5)*f/h.H-8))}px`;for(let A of o.children)A.classList.toggle("cur",Number(A.dataset.step)===k.t)}function N(){let{A:k,P:C}=e,A=k.shown.some((v,E)=>E<C.T&&v!==C.shown[E]);o.classList.toggle("two-texts",A);let b=v=>{let E=i("span",{"data-step":v,style:`left:${d.x(v)}px;width:${d.cw}px`,title:C.shown[v]},i("b",{},C.shown[v]));return A&&v<k.T&&k.shown[v]!==C.shown[v]&&E.prepend(i("s",{},k.shown[v])),E};o.replaceChildren(...d.cw<1.1*e.rem?[]:Array.from({length:d.n},(v,E)=>b(d.a+E)))}return{el:u,clear:y,mark:M,paint(k,{name:C,full:A,colours:b=C,pins:v=[],said:E}){let P=e.order.join();h&&(h.T!==k.T||P!==w)&&y(),[h,w]=[k,P];let L=c.clientWidth,z=devicePixelRatio||1,T=e.small?0:e.gutter;if(f=c.clientHeight,!L||!f)return;d=rs(e.S.view,e.P.T,L,T);let O=i("canvas",{width:h.T,height:h.H}),H=zi(h,C,e.order,F=>e.palette.of(b,F,A));O.getContext("2d").putImageData(new ImageData(H,h.T,h.H),0,0),n.width=Math.round((L-T)*z),n.height=Math.round(f*z),n.style.cssText=`left:${T}px;width:${L-T}px;height:${f}px`;let _=n.getContext("2d"),R=d.cw>=14?Math.max(1,Math.round(z)):0;_.imageSmoothingEnabled=!1,_.drawImage(O,d.a,0,d.n,h.H,0,0,n.width,n.height);for(let F=1;R&&F<=d.n;F++)_.clearRect(Math.round(F*d.cw*z)-R,0,R,n.height);m=v.flatMap(F=>Wb(F,e.order,h.T)),c.setAttribute("aria-label",E),N(),M()}}}function Ub(e,t){let s=e.findIndex(a=>a>0);if(s<0)return null;let n=e.reduce((a,l,c)=>l>e[a]?c:a,s),r=e[n],o=e.findIndex((a,l)=>l>n&&a<=r/2);return{from:s,peak:n,most:r,now:e[t],left:e[t]/r,half:o<0?null:o-n}}function Vb(e,t,s,n,r="c"){if(!e)return`${r} is the same at every step.`;let{from:o,peak:a,left:l,half:c}=e;if(t<o)return`Up to ${n(t)} nothing differs; it begins at ${n(o)}.`;let u=a===s-1,h=u||t<a?"":c!==null&&a+c<=t?`; half of it was gone ${me(c,"step")} later`:"; half of it is not gone yet";return t===a?u&&o<a?`The difference still grows: ${r} differs most at the last step, ${n(t)}.`:`At ${n(t)} ${r} differs most.`:`${t<a?`At ${n(t)} ${r} differs by ${Xe(l)} of what it will at its largest, at ${n(a)}`:`At ${n(t)} ${r} differs by ${Xe(l)} of what it did at its largest, at ${n(a)}`}${h}${u?": it still grows":""}.`}function Gb(e,t,s,n,r){return Array.from({length:n},(a,l)=>[l,e[s*n+l],t[s*n+l]]).sort((a,l)=>Math.abs(l[2]-l[1])-Math.abs(a[2]-a[1])||a[0]-l[0]).slice(0,r)}var Yb=(e,t)=>e.slice(0,t.length).flatMap((s,n)=>s===t[n]?[]:[n]);function hu(e){let t=i("h3"),s=i("table",{class:"moved"}),n=i("h3"),r=it("sizes"),o=i("div",{class:"labels","aria-hidden":"true"});r.el.append(o);let a=i("h3"),l=i("span",{class:"legend"}),c=ii(e,{tip:(A,b)=>`Δ${e.S.focus} ${B(m.values[A*m.H+b],4,!0)}`}),{el:u,says:h,note:d}=Oe("differences","What changed, step by step","with your change minus as trained",[],i("div",{class:"pair"},i("div",{class:"panel"},t,s),i("div",{class:"panel"},n,r.el,i("div",{class:"maphead"},a,l),c.el))),f=e.near.watch(u),m=null,p=null;r.el.addEventListener("click",A=>{p&&!Cs(A)&&e.go(p.step(A.clientX-r.el.getBoundingClientRect().left))});let w=()=>Math.min(e.A.T,e.P.T),x=A=>`“${e.P.shown[A]}”`,g=()=>e.A===e.P;function y(){let{A,P:b,S:v}=e;if(e.sameNet){let P=new Float32Array(w());return["c","h"].filter(L=>b.signals.includes(L)).map(L=>({name:`‖Δ${L}‖`,term:L,kind:L===b.memory?"c":"h",values:b.array(`size.${L}`)??P}))}let E=A.signals.includes(v.focus)?v.focus:"h";return[{name:`mean ${E}, ${e.titles.b}`,term:E,kind:"c",values:b.mean(E),signed:!0},{name:`mean ${E}, ${e.titles.a}`,term:E,kind:"trained",values:A.mean(E),signed:!0}]}function $(){let{P:A,S:b,rem:v}=e,{width:E,height:P}=r.measure();if(!E||!P)return;p=rs(b.view,A.T,E,e.gutter);let L=w(),z=y().map(D=>({...D,values:D.values.subarray(0,L)})),T=z.flatMap(D=>Array.from(D.values)),O=Math.min(0,...T),H=Math.max(...T)||1,_=Ke(O,H,3),R=[Math.min(O,..._),Math.max(H,..._)],F=Array.from({length:Math.max(0,Math.min(L,p.end)-p.a)},(D,I)=>p.a+I).filter(D=>e.pins.some(I=>_e(I)&&(I.steps===null||I.steps.includes(D)))),j=D=>{let I=Math.max(...D);return U=>D[U]>.6*I||U===Math.min(L,p.end)-1},q=_.every(Number.isInteger)?0:R[1]<.1?3:R[1]<1?2:1;r.draw({x:gs(p),y:{low:R[0],high:R[1],top:.9*v,below:.35*v},rows:_.map(D=>[D,B(D,q)]),shades:F.map(D=>[p.x(D),p.x(D+1)]),lines:z.map(D=>({...D,named:D.signed?null:j(D.values)})),tip:D=>D<L?`step ${D+1} “${A.shown[D]}”: ${z.map(({name:I,values:U,signed:G})=>`${I} ${B(U[D],3,G)}`).join(", ")}`:null,here:"column",room:{top:1.1*v},said:`${z.map(({name:D})=>D).join(" and ")} at every step. ${h.textContent}`,rem:v}),r.cursor(b.t),S(A.parts??null,E)}function S(A,b){let{rem:v}=e,E=A!==null&&p.sees(A)?p.centre(A):null,{top:P,bottom:L}=r.frame;r.under.replaceChildren(...E===null?[]:[W("path",{class:"parts",d:`M${E} ${L}V${P}`})]);let z=E>b-7*v?`right:${b-E+4}px`:`left:${E+4}px`;o.replaceChildren(...E===null?[]:[i("span",{class:"name parts",style:`top:${.5*v}px;${z}`},"answers part")])}function M(){let{A,P:b,S:v}=e,E=b.answers.kind==="value",P=v.t,[L,z]=[A.array("p"),b.array("p")],T=b.arrays.p[1][1],O=P<w()&&A.words.join()===b.words.join();if(t.replaceChildren(O?"Answers that changed most after ":"Answers after ",i("b",{},x(P))),!O){s.replaceChildren(i("tbody",{},i("tr",{},i("td",{},P<w()?"The two networks have other answers.":"Only one of the two texts goes on to here."))));return}let H=E?j=>B(j,3):pe,_=[e.titles.a,e.titles.b],R=(j,q)=>i("span",{class:"change","aria-hidden":"true"},i("i",{class:q<j?"neg":"pos",style:`left:${100*Math.min(j,q)}%;width:${100*Math.abs(q-j)}%`})),F=Gb(L,z,P,T,E?1:6).filter(([,j,q])=>H(j)!==H(q));if(!F.length){let j=g()?"No answer changes: both runs are the same.":Qo(A,b,P)?`No answer changes after ${x(P)}.`:`No answer after ${x(P)} changes by as much as is written here.`;s.replaceChildren(i("tbody",{},i("tr",{},i("td",{class:"none"},j))));return}s.replaceChildren(i("thead",{},i("tr",{},...["answer",_[0],"",_[1]].map(j=>j?i("th",{scope:"col"},j):i("td")))),i("tbody",{},...F.map(([j,q,D])=>i("tr",{},i("th",{scope:"row"},fe(b.words[j])),i("td",{},H(q)),i("td",{class:"way"},E?"":R(q,D)),i("td",{},i("b",{},H(D)))))))}function N(){let{A,P:b,S:v}=e,E=w(),P=Math.min(v.t,E-1);if(d.textContent=e.sameNet?`${e.titles.b} minus ${e.titles.a}${e.other?", step by step from the first":""}`:"two networks, whose units do not correspond",g())return void h.replaceChildren("Nothing is changed: both runs are the same at every step. Hold a signal, or compare with another text, to see them part.");let L=[],z=Yb(A.tokens,b.tokens),T=_=>`“${A.shown[_]}” and “${b.shown[_]}”`;if(z.length&&L.push(`The texts differ at ${z.length>3?`${me(z.length,"step")}, first ${T(z[0])}`:z.map(T).join(", ")}.`),A.T!==b.T&&L.push(`One goes on for ${me(Math.abs(A.T-b.T),"step")} more, which are left out.`),e.sameNet){let _=b.memory,R=b.array(`size.${_}`);R&&L.push(Vb(Ub(R.subarray(0,E),P),P,E,x,_))}let{parts:O}=b,H=(_,R)=>_.top(R)[0][0];if(b.answers.kind!=="value"&&"parts"in b){let _=Array.from({length:E},(R,F)=>H(A,F)!==H(b,F)).filter(Boolean).length;L.push(O===null?"The top answer is the same after every step.":`The top answers first differ after ${x(O)}, step ${O+1}, where “${fe(H(A,O))}” becomes “${fe(H(b,O))}”; they differ after ${_} of ${me(E,"step")}.`)}h.replaceChildren(L.join(" "))}function k(){let{A,P:b,S:v}=e,E=e.sameNet&&A.signals.includes(v.focus);for(let P of[c.el,a.parentNode])P.hidden=!E;E&&(m=ri(A,b,v.focus),a.replaceChildren(i("b",{},`Δ${v.focus}`),` ${e.P.roles.word(v.focus)} of every unit`),l.replaceChildren(...oi(e,m)),c.paint(m,{name:v.focus,full:m.most||1,colours:"g",said:`Map of the difference of ${v.focus}: ${m.H} units by ${m.T} steps.`}))}function C(){!e.P||!f()||(n.replaceChildren(...e.sameNet?["How far apart the memories are: ",i("b",{},y().map(({name:A})=>A).join(", "))," over all units"]:["Means over all units of each network"]),N(),$(),M(),k())}return{el:u,draw(A){A("picture","size","view","theme","focus","t","unit","order")&&C()}}}var Kb=75,Ba=(e,t,s)=>Math.max(t,Math.min(s,e)),Xb=(e,t)=>JSON.stringify(e)===JSON.stringify(t),Jb=(e,t,s)=>Ba(Math.round(100*(e+(t<0?-1:1)*(s-t)/Kb))/100,0,1),Ua=(e,{signal:t},s,n)=>e.findLastIndex(r=>Us([r],t,s,n)!==null);function Zb(e,t,s,n){let r=Ua(e,t,s,n),o=e[r];return!o||!Xb([o.units,o.steps],[t.units,t.steps])?[...e,{on:!0,...t}]:e.map((a,l)=>l===r?{...a,...t}:a)}function Qb(e,t,s,n){let r=Ua(e,{signal:t},s,n);return e.filter((o,a)=>a!==r)}function uu(e){let t="all",s="span",n="b",r=null,o=null,a=0,l=null,c=null,u=null,h=null,d=!1,f=[],m=Qe("Whose",{all:"all units",one:"unit"},V=>{t=V,te()}),p=Qe("When",{step:"this step",span:"",all:"all steps"},V=>{s=V,te()}),w=i("h3"),x=i("div",{class:"cell",tabindex:"0",role:"group","data-terms":".panel","aria-label":"The cell; the arrows go through its marks"}),g=i("div",{class:"states"}),y=i("span",{class:"seg signals",role:"group","aria-label":"Signal of the map"}),$=Qe("What the map shows",{b:"with your change",d:"difference"},V=>{n=V,X()}),S=i("span",{class:"legend"}),M=ii(e,{tip:G,brushed:se}),N=kt({name:"at",title:"Value to hold it at",low:0,high:1,step:.01,value:1,written:V=>B(V)},()=>d=!0),k=i("span"),C=i("button",{type:"button",class:"btn start"},"Hold"),A=i("button",{type:"button",class:"btn"},"Clear"),b=i("div",{class:"brushed",role:"group","aria-label":"What is brushed"},k,N.el,C,A),v=i("p",{class:"reads"},"Drag a rectangle over units and steps to hold them; with the keyboard, shift and the arrows."),{el:E,says:P,note:L}=Oe("inside",re("cell","Inside the cell"),"drag a gate",[m.el,p.el],i("div",{class:"pair"},i("div",{class:"panel"},w,x,g),i("div",{class:"panel"},i("div",{class:"maphead"},y,$.el,S),M.el,b,v))),z=e.near.watch(E);b.hidden=!0,C.addEventListener("click",()=>{let{signal:V,units:K,steps:J}=h;M.clear(),e.hold({signal:V,units:K,steps:J,value:Number(N.input.value)})}),A.addEventListener("click",()=>M.clear());let T=()=>{let{t:V,span:[K,J]}=e.S;return V>=K&&V<=J&&Ot(K,J,e.P.T)||[V]},O=()=>({step:[e.S.t],span:T(),all:null}),H=()=>({units:t==="all"?null:[e.S.unit],steps:O()[s]});function _(V,K,J){let{unit:Z,t:de}=e.S;c??=e.pins;let he=Zb(c,{signal:V,...H(),value:K},Z,de);J&&(c=null),e.edit(he,{done:J,select:Ua(he,{signal:V},Z,de)})}let R=V=>e.edit(Qb(e.pins,V,e.S.unit,e.S.t),{done:!0}),F=V=>`${e.P.roles.word(V)} ${V}`,j=V=>{let{unit:K,t:J}=e.S,Z=e.held(V,K,J);return typeof Z=="number"?Z:e.P.at(V,J,K)};function q({signal:V,linked:K,x:J,y:Z,level:de}){let he=[-1,1].map(()=>W("path",{class:"jaw grip",d:de?`M${J-7} ${Z}h14`:`M${J} ${Z-7}v14`})),le=W("g",{class:`pull ${de?"level":"upright"}`,role:"slider",tabindex:"0","aria-valuemin":"0","aria-valuemax":"1"},W("circle",{class:"reach",cx:J,cy:Z,r:wn+6}),...he),$e=W("g",{class:"pinned",role:"button",tabindex:"0"},W("circle",{class:"reach",cx:J-23,cy:Z-23,r:15}),W("path",{d:`M${J-12} ${Z-12}L${J-19} ${Z-19}`}),W("circle",{class:"knob",cx:J-23,cy:Z-23,r:7.5}),W("title",{},`Release ${F(V)}`)),oe=()=>K?1-j(V):j(V),ke=(Pe,Ee)=>_(V,K?Math.round(100*(1-Pe))/100:Pe,Ee),xe=Pe=>de?Pe.clientY:Pe.clientX,Re=Pe=>{let Ee=l.svg.getBoundingClientRect(),lt=l.svg.viewBox.baseVal.width/Ee.width;return[de?(Pe.clientY-Ee.top)*lt-Z:(Pe.clientX-Ee.left)*lt-J,lt]};ht(le,{press(Pe){Pe.preventDefault(),le.focus({preventScroll:!0});let[Ee,lt]=Re(Pe);return{from:Ee,k:lt,start:xe(Pe),open:oe(),last:null}},move(Pe,Ee){let lt=Jb(Ee.open,Ee.from,Ee.from+Ee.k*(xe(Pe)-Ee.start));lt!==(Ee.last??Math.round(100*Ee.open)/100)&&(Ee.last=lt,ke(lt,!1))},done:(Pe,{last:Ee})=>Ee!==null&&ke(Ee,!0)});let qe=null;le.addEventListener("keydown",Pe=>{let Ee={ArrowUp:.05,ArrowRight:.05,ArrowDown:-.05,ArrowLeft:-.05,PageUp:.25,PageDown:-.25,Home:-1,End:1}[Pe.key];if(["Delete","Backspace"].includes(Pe.key)&&e.held(V,e.S.unit,e.S.t)!==null)R(V);else if(!Ee)return;Pe.preventDefault(),Ee&&(qe=Ba(Math.round(100*((qe??oe())+Ee))/100,0,1),ke(qe,!1))});let Tr=()=>{qe!==null&&(ke(qe,!0),qe=null)};return le.addEventListener("keyup",Tr),le.addEventListener("blur",Tr),$e.addEventListener("click",()=>R(V)),$e.addEventListener("keydown",Pe=>{Pe.key!=="Enter"&&Pe.key!==" "||(Pe.preventDefault(),le.focus(),R(V))}),{el:W("g",{},le,$e),step(Pe){let Ee=Pe.now[V],{unit:lt,t:Ar}=e.S,Os=e.held(V,lt,Ar)!==null,Lr=Oi(K?1-Ee:Ee)+5;he.forEach((Dn,Cr)=>Dn.style.transform=`translate${de?"Y":"X"}(${(2*Cr-1)*Lr}px)`),le.setAttribute("aria-label",K?`${F(V)}, by its other side, 1 − ${V}`:F(V)),le.setAttribute("aria-valuenow",B(Ee).replace("−","-")),le.setAttribute("aria-valuetext",`${e.P.roles.word(V)} ${B(Ee)}${Os?`, held; as trained ${D(V)}`:""}`),$e.style.display=Os?"":"none",$e.setAttribute("aria-label",`Release ${F(V)}`)}}}let D=V=>{let{A:K,S:J}=e;return e.sameNet&&J.t<K.T?B(K.at(V,J.t,J.unit)):"–"};function I(){let{P:V}=e;l=Es(V.roles,q),x.replaceChildren(l.svg),y.replaceChildren(...V.signals.map(K=>{let J=i("button",{type:"button","data-signal":K,"data-term":K,"aria-label":`${e.P.roles.word(K)} ${K}`},i("i",{class:`s-${K}`},K));return J.addEventListener("click",()=>e.look(K)),J})),f=V.signals.filter(K=>e.P.roles.kind(K)!=="gate").map(K=>{let[J,Z]=U(K),de=kt({name:K,term:K,title:`Hold ${F(K)} at`,low:J,high:Z,step:.01,value:0,written:le=>B(le,2,!0)},le=>{u=K,_(K,le,!1)}),he=i("button",{type:"button",class:"btn free",title:`Release ${F(K)}`,"aria-label":`Release ${F(K)}`},"held");for(let le of["change","pointerup","pointercancel","blur"])de.input.addEventListener(le,()=>{u!==K||!c||(u=null,_(K,Number(de.input.value),!0))});return he.addEventListener("click",()=>R(K)),{name:K,line:de,free:he,el:i("div",{class:"state"},de.el,he)}}),g.replaceChildren(...f.map(K=>K.el))}function U(V){let[K,J]=e.range(V);if(Number.isFinite(J))return[K,J];let Z=Math.ceil(1.2*Math.max(1,e.A.signals.includes(V)?e.A.peak(V):0));return[-Z,Z]}function G(V,K){let{P:J,A:Z,S:de}=e,he=`${de.focus} ${B(J.at(de.focus,V,K),4)}`;return Y()&&Z!==J&&V<Z.T?`${he}, as trained ${B(Z.at(de.focus,V,K),4)}`:he}let Y=()=>e.sameNet&&e.A.signals.includes(e.S.focus);function se(V){let K=e.S.focus;if(b.hidden=!V,v.hidden=!!V,!V){h=null,d=!1;return}let{P:J}=e;h={signal:K,...V};let Z=V.units?.length??J.H,de=V.steps??Array.from({length:J.T},(ke,xe)=>xe);if(k.replaceChildren("hold ",i("i",{class:`s-${K}`},K),` of ${V.units===null?`all ${Z} units`:Z===1?`unit ${V.units[0]}`:me(Z,"unit")} over `,i("b",{},e.names(V.steps))),d)return;let[he,le]=U(K),$e=V.units??e.order,oe=$e.reduce((ke,xe)=>ke+de.reduce((Re,qe)=>Re+J.at(K,qe,xe),0),0)/($e.length*de.length);N.set(Math.round(100*Ba(oe,he,le))/100,{min:he,max:le})}function X(){let{P:V,A:K,S:J}=e,Z=J.focus,de=Y()&&K!==V;h&&h.signal!==Z&&M.clear();let he=n==="d"&&de;$.set(he?"d":"b"),$.el.children[1].disabled=!de;for(let xe of y.children)xe.setAttribute("aria-pressed",String(xe.dataset.signal===Z));let le=e.pins.filter(xe=>_e(xe)&&xe.signal===Z),$e=he?ri(K,V,Z):V,oe=he?$e.most:e.full(Z);S.replaceChildren(...he?oi(e,$e):Rs(e,Z,oe));let ke=K===V?"as trained":e.titles.b;M.paint($e,{name:Z,full:oe,colours:he?"g":Z,pins:le,said:`Map of ${Z}${he?`, ${e.titles.b} minus ${e.titles.a}`:`, ${ke}`}: ${V.H} units by ${$e.T} steps. Shift and the arrows brush a part of it.`})}function Q(){let{P:V,S:K}=e,J=Ts(V,{...K,mode:"unit"});for(let Z of V.signals)J.now[Z]=j(Z);l.update({...J,compact:e.small,least:a,instant:!0}),l.svg.setAttribute("aria-label",`The ${e.setup.cells[V.cell]} cell of unit ${K.unit} at “${V.shown[K.t]}”`),w.replaceChildren(i("b",{},`Unit ${K.unit}`),` of ${V.H} at `,i("b",{},`“${V.shown[K.t]}”`),`, step ${K.t+1} of ${V.T}`);for(let{name:Z,line:de,free:he}of f){let le=e.held(Z,K.unit,K.t)!==null,[$e,oe]=U(Z),ke=j(Z);u!==Z&&de.set(ke,{min:Math.min($e,ke),max:Math.max(oe,ke)}),he.hidden=!le}}function ae(){let{P:V,S:K}=e,J=O(),[,Z]=m.el.children,[,de]=p.el.children;m.el.children[0].textContent=`all ${me(V.H,"unit")}`,Z.textContent=`unit ${K.unit}`,m.set(t),de.textContent=`over ${e.names(J.span)}`,de.hidden=J.span.length===1,p.set(de.hidden&&s==="span"?"step":s);let{signals:he}=V,le=he.filter(xe=>e.P.roles.kind(xe)==="gate"),$e=H(),oe=$e.steps===null?"at all steps":$e.steps.length===1?`at ${e.names($e.steps)}`:`over ${e.names($e.steps)}`,ke=he.filter(xe=>e.held(xe,K.unit,K.t)!==null);L.textContent=le.length?"drag a gate, drawn as a valve":"it has no gate: set its state",P.replaceChildren(le.length?"Pull a gate open or shut, or set a state, to hold it ":"Set the state to hold it ",`in ${$e.units===null?`all ${me(V.H,"unit")}`:`unit ${K.unit}`} ${oe}. `,...ke.length?["Held in this unit here: ",ke.map(xe=>`${F(xe)} at ${B(j(xe))} (as trained ${D(xe)})`).join(", "),". A click on its pin lets it go."]:[])}function te(){let{P:V}=e;if(!V||!z())return;let K=V.cell+JSON.stringify(V.options);K!==r&&I(),(K!==r||o!==`${e.width} ${e.rem}`)&&(a=l.least()),[r,o]=[K,`${e.width} ${e.rem}`],ae(),Q(),X()}return{el:E,draw(V){V("picture","pins","unit","focus","view","size","theme","order","t")&&te()}}}var mu=`.ledger {
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
`;var t0=1e-5;function s0(e,t,s=()=>!1){if(!e.keeper)return null;let{T:n,roles:r}=e,o=e.column(e.memory,t),a=Object.fromEntries(e.signals.map(d=>[d,e.column(d,t)])),l=[],c=new Float64Array(n),u=new Float64Array(n),h=new Float64Array(n);for(let d=0;d<n;d++){let f=$=>a[$][d],m=s(d),p=m?0:r.kept(f);for(let $=0;$<d;$++)c[$]*=p;c[d]=m?o[d]:r.written(f);let w=0,x=0;for(let $=0;$<=d;$++)w+=c[$],Math.abs(c[$])>Math.abs(c[x])&&(x=$);let g=o[d]-w;if(!(Math.abs(g)<=t0*Math.max(Math.abs(c[x]),Math.abs(o[d]))))throw new Error(`the shares of unit ${t} after step ${d+1} do not add up to what it holds`);c[x]+=g;let y=c.slice(0,d+1);for(let $ of y)$>0?u[d]+=$:h[d]+=$;l.push(y)}return{T:n,unit:t,memory:o,rows:l,above:u,below:h}}var kr=(e,t,s)=>s0(t,s,n=>t!==e.A&&Us(e.listed,t.memory,s,n)!==null);function bs(e){let{A:t,P:s,S:n,titles:r}=e;return(t===s?[t]:[t,s]).map((o,a)=>{let l=n.unit<o.H?o.kept(`ledger ${o.layer} ${n.unit}`,()=>kr(e,o,n.unit)):null;return{P:o,name:a?r.b:r.a,book:l,row:c=>l?.rows[c]??null}})}var Va=e=>e.roles.writes,$r=e=>`The shares of a row add up to what is held exactly, but “written by” is not “came from”: what a ${e.reads.one} writes, ${Va(e)}, is worked out from the ${e.reads.one} and from what the units held before it, so a later ${e.reads.one} can write down again, as a share of its own, what an earlier one had put there.`;function Mr(e,{P:t,book:s}){return s?"":t.keeper?`This network has only ${t.H} units, so there is no unit ${e.S.unit}.`:`A ${e.setup.cells[t.cell].replace("Vanilla","vanilla")} keeps nothing by a gate: every step makes all of h anew, so no part of it can be told to be what one earlier ${t.reads.one} wrote.`}var sn=e=>e[0].toUpperCase()+e.slice(1);function fu({T:e,H:t},s){let n=Array.from({length:e},(r,o)=>new Float64Array(o+1));for(let r=0;r<t;r++)s(r).rows.forEach((o,a)=>{for(let l=0;l<=a;l++)n[a][l]+=o[l]*o[l]});return n.map(r=>r.map(Math.sqrt))}function Ga(e){let t=0,s=0;return Array.from(e,(n,r)=>{let o=n<0?s:t,a=o+n;return n<0?s=a:t=a,{k:r,from:o,to:a}})}var pu=(e,t)=>Ga(e).find(({from:s,to:n})=>(t-s)*(t-n)<0)?.k??null;function Sr(e){let t=0,s=0;return e.forEach((n,r)=>{s+=Math.abs(n),Math.abs(n)>Math.abs(e[t])&&(t=r)}),s?{k:t,part:Math.abs(e[t])/s}:null}var Fn=(e,t)=>t===e?"at this step":t===e-1?"1 step ago":`${e-t} steps ago`;function gu(e,t,s){let n=e.length-1,r=Sr(e);if(!r)return n?`No ${s} has written anything that is left here.`:`This first ${s} writes nothing here.`;let{k:o,part:a}=r,l=`“${t(o)}”, ${Fn(n,o)}`;return n===0?`All of this memory was written at “${t(o)}”, the first ${s}.`:a>.5?`Most of this memory (${Xe(a)}) was written at ${l}.`:a>=.1?`No ${s} wrote most of it; the largest part (${Xe(a)}) was written at ${l}.`:`No ${s} wrote more than a tenth of it.`}function Ya(e,t,s=null){let n=Math.max(...e.map(u=>u?.length??0)),r=u=>e.map(h=>h&&u<h.length?h[u]:null),o=u=>Math.max(...r(u).map(h=>Math.abs(h??0))),l=Array.from({length:n},(u,h)=>[o(h),h]).sort((u,h)=>h[0]-u[0]||h[1]-u[1]).map(([,u])=>u).slice(0,n===t+1?n:t);s!==null&&s<n&&!l.includes(s)&&(l[l.length-1]=s);let c=e.map(u=>u?u.reduce((h,d,f)=>l.includes(f)?h:h+d,0):null);return{writers:l.sort((u,h)=>u-h),rest:n-l.length,values:r,others:c}}function wu(e){let t=e.flat(2).every(s=>Math.abs(s)<.1)?3:2;for(let s=t;s<=3;s++){let n=e.every(([r,o])=>Math.abs(r.reduce((a,l)=>a+Me(l,s),0)-Me(o,s))<.5*10**-s);if(n)return{digits:s,exact:n}}return{digits:t,exact:!1}}function Xt(e,t){return e.kept("again",()=>{let n=new Map;for(let r of e.shown)n.set(r,(n.get(r)??0)+1);return n}).get(e.shown[t])>1?e.shown[t]+Rt(t+1):e.shown[t]}function bu(e){if(!e)return 0;let t=10**Math.floor(Math.log10(e))/4;return t*Math.ceil(e/t-1e-9)}var Ka=e=>e<0?`≥${-e}`:String(e);var Xa=60,n0=24;function r0(e,t){let s=e.length,n=new Uint8ClampedArray(4*s*s);return e.forEach((r,o)=>r.forEach((a,l)=>n.set([...t(a),255],4*(o*s+l)))),n}var o0=e=>e.reduce((t,s)=>s.reduce((n,r)=>Math.max(n,Math.abs(r)),t),0);function Ja(e){let t="unit",s=[],n=Qe("Whose memory",{unit:"this unit",all:"all units"},$=>{t=$,e.root.focus({preventScroll:!0}),x()}),r=i("span",{class:"legend","aria-hidden":"true"}),o=i("button",{type:"button",class:"btn"},"Table"),a=[p(),p()],l=w(),c=i("p",{class:"reads means"}),{el:u,says:h,note:d}=Oe("shares",re("ledger","Ledger, word by word"),"",[n.el,r,o],i("div",{class:"two"},...a.map($=>$.el)),c,l.el);o.addEventListener("click",()=>l.open()),e.seen(u,x);let f=$=>B($,4,t==="unit"),m=({P:$,book:S})=>t==="unit"?S?.rows??null:$.keeper?$.kept(`ledger norms ${$.layer}`,()=>fu($,M=>kr(e,$,M))):null;function p(){let $=i("h3"),S=i("canvas"),M=W("svg",{"aria-hidden":"true"}),N=i("div",{class:"tag",role:"status"}),k=i("div",{class:"square",tabindex:"0",role:"img"},S,M,N),C=i("p",{class:"gateless"}),A=null,b=null;N.hidden=!0;let v=T=>{let O=k.getBoundingClientRect(),H=z.rows.length,_=Math.floor((T.clientY-O.top-A.top)/A.each),R=Math.floor((T.clientX-O.left-A.left)/A.cw);return _<H&&R>=0&&R<=_?[_,R]:null};function E(T){if(b=T,N.hidden=!T,M.querySelector(".probe")?.remove(),!T)return;let[O,H]=T,{P:_}=z.side,{left:R,top:F,cw:j,each:q}=A,D=R+H*j,I=F+O*q;N.textContent=`“${Xt(_,H)}” ${f(z.rows[O][H])} of what is held after “${Xt(_,O)}”, ${Fn(O,H)}`,M.append(W("rect",{class:"probe",x:D,y:I,width:j,height:q})),N.style.left=`${Math.max(0,Math.min(k.clientWidth-N.offsetWidth,D+12))}px`,N.style.top=`${I>40?I-34:I+q+8}px`}let P=T=>z.rows&&A&&E(v(T));k.addEventListener("pointermove",P),k.addEventListener("pointerdown",P);for(let T of["pointerleave","blur"])k.addEventListener(T,()=>A&&E(null));k.addEventListener("click",T=>{let O=z.rows&&A&&v(T);O&&(e.go(O[0]),e.set({writer:O[1]}))}),k.addEventListener("keydown",T=>{let O={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]}[T.key];if(!O||!z.rows||!A||T.ctrlKey||T.metaKey||T.altKey)return;T.preventDefault();let[H,_]=b??[Math.min(e.S.t,z.rows.length-1),e.S.writer??0],R=Math.max(0,Math.min(z.rows.length-1,H+O[0]));E([R,Math.max(0,Math.min(R,_+O[1]))])});function L(T){let{rem:O}=e,H=T<=n0,_=Math.round((H?5.6:3.2)*O),R=k.clientWidth,F=Math.min(6*O,(R-_-.3*O)/T),j=Math.min(1.75*O,24*O/T);A=F>0?{left:_,top:2,cw:F,each:j,wide:F*T,tall:j*T,width:R,worded:H}:null}let z={el:i("div",{class:"panel"},$,k,C),name:$,box:k,why:C,rows:null,paint(T,O){let{rows:H,side:{P:_}}=z,{rem:R,fine:F,font:j}=e,q=H.length,D=devicePixelRatio||1;if(E(null),L(q),!A)return;let{left:I,top:U,cw:G,each:Y,wide:se,tall:X,width:Q,worded:ae}=A,te=U+X;k.style.height=`${te+2.5*R}px`,S.width=Math.round(se*D),S.height=Math.round(X*D),S.style.cssText=`left:${I}px;top:${U}px;width:${se}px;height:${X}px`;let V=i("canvas",{width:q,height:q}),K=S.getContext("2d");V.getContext("2d").putImageData(new ImageData(r0(H,O),q,q),0,0),K.imageSmoothingEnabled=!1,K.drawImage(V,0,0,q,q,0,0,S.width,S.height);let J=le=>B(le,2,t==="unit");G>=2.6*R&&Y>=1.05*R&&(Object.assign(K,{font:`500 ${F*D}px ${j}`,textAlign:"center"}),H.forEach((le,$e)=>le.forEach((oe,ke)=>{K.fillStyle=Tt(O(oe)),K.fillText(J(oe),(ke+.5)*G*D,(($e+.5)*Y+.27*R)*D)})));let Z=os(1,q,6).map(le=>le-1),de=ae?_.tokens.map((le,$e)=>$e):Z,he=le=>ae?ge(Xt(_,le),9):String(le+1);M.setAttribute("width",Q),M.setAttribute("height",te+2.5*R),M.replaceChildren(W("path",{class:"edge",d:`M${I} ${U}V${te}H${I+se}`}),...de.map(le=>W("text",{x:I-.4*R,y:U+(le+.5)*Y+.27*R,"text-anchor":"end"},he(le))),...de.map(le=>W("text",{x:I+(le+.5)*G,y:te+R,"text-anchor":"middle"},ae?_c(he(le),G-3,F,400,j):he(le))),W("text",{x:I+se/2,y:te+2.1*R,"text-anchor":"middle"},`what each ${_.reads.one} wrote`),W("text",{"text-anchor":"middle",transform:`translate(${.7*R} ${U+X/2}) rotate(-90)`},X>8*R?`held after each ${_.reads.one}`:""),W("rect",{class:"halo"}),W("rect",{class:"row"}),W("rect",{class:"halo"}),W("rect",{class:"column"})),z.mark()},mark(){if(!A||!z.rows)return;let{left:T,top:O,cw:H,each:_}=A,{t:R,writer:F}=e.S,j=z.rows.length,q=(D,I,U,G,Y,se)=>M.querySelectorAll(D).forEach(X=>{X.style.display=I?"":"none";for(let[Q,ae]of Object.entries({x:U,y:G,width:Y,height:se}))X.setAttribute(Q,ae)});q(".row, .halo:has(+ .row)",R<j,T,O+R*_,(R+1)*H,Math.max(2,_)),q(".column, .halo:has(+ .column)",F!==null&&F<j,T+F*H,O+F*_,Math.max(2,H),Math.max(0,j-F)*_)}};return z}function w(){let $=i("h2"),S=i("div",{class:"seg",role:"group","aria-label":"Which run"}),M=i("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),N=i("button",{type:"button",class:"btn"},"CSV"),k=i("button",{type:"button",class:"btn"},"Close"),C=i("dialog",{class:"numbers","aria-label":"The ledger in numbers"},i("div",{class:"bar"},$,S,i("span",{class:"sp"}),N,k),M),A=0;k.addEventListener("click",()=>C.close()),C.addEventListener("click",v=>v.target===C&&C.close()),N.addEventListener("click",()=>{let{side:{P:v},rows:E}=a[A],P=E.map((L,z)=>[z,v.tokens[z],0,...Array.from({length:v.T},(T,O)=>O<=z?yi(L[O]):"")]);rt(`gatescope-ledger-${v.name}-${t==="unit"?`unit-${e.S.unit}`:"all"}.csv`,Kn([["step","token","before the text",...v.tokens],...P]),"text/csv")});let b={el:C,open(){b.fill(),C.showModal()},fill(){let v=a.map((O,H)=>H).filter(O=>a[O].rows);A=v.includes(A)?A:v[0];let{side:{P:E},rows:P}=a[A],L=Math.max(0,Math.min(e.S.t-Xa/2,E.T-Xa)),z=Math.min(E.T,L+Xa);S.replaceChildren(...v.length<2?[]:v.map(O=>{let H=i("button",{type:"button","aria-pressed":String(O===A)},a[O].side.name);return H.addEventListener("click",()=>{A=O,b.fill()}),H})),$.textContent=t==="unit"?`Unit ${e.S.unit}: who wrote what it holds`:`All ${E.H} units: who wrote what they hold, 2-norms`;let T=t==="unit"?[E.memory]:[];M.replaceChildren(It(["step","token",...T,"before the text",...E.shown.slice(0,z).map((O,H)=>Xt(E,H))],P.slice(L,z).map((O,H)=>[L+H+1,E.shown[L+H],...t==="unit"?[f(E.at(E.memory,L+H,e.S.unit))]:[],f(0),...Array.from({length:z},(_,R)=>R<O.length?f(O[R]):"")]),`${t==="unit"?`Each row's shares add up to its ${E.memory}.`:"The size of each token's share over all units."} Nothing is left of what was held before the text, which is 0.`+(z-L<E.T?` Steps ${L+1} to ${z} of ${E.T}; all are in the CSV.`:"")))},draw:()=>C.open&&b.fill()};return b}function x(){s=bs(e);let $=s.every(({P:E})=>!E.keeper),{S,P:M}=e;if(u.hidden=$,$)return;n.set(t),a.forEach((E,P)=>{E.side=s[P],E.rows=s[P]?m(s[P]):null,E.el.hidden=!s[P]});let N=a.filter(({rows:E})=>E),k=Math.max(...N.map(({rows:E})=>o0(E)))||1,C=ks(e.css("--zero"),e.css("--ink")),A=C.length-1,b=t==="unit"?E=>e.palette.of("c",E,k):E=>C[Math.round(A*E/k)];g(k,b);let v=[...new Set(N.map(({side:E})=>`${Va(E.P)} of a ${M.reads.one}, times every ${Se(E.P.roles.keep)} since`))];d.textContent=`row: the moment; column: the ${M.reads.one} that wrote; colour: how much of it is still there, ${v.join("; ")}`,c.textContent=$r(s.findLast(E=>E.P.keeper).P);for(let{side:E,rows:P,name:L,box:z,why:T,paint:O}of a)E&&(L.replaceChildren(i("b",{},sn(E.name)),t==="unit"?` unit ${S.unit}`:` all ${E.P.H} units`),z.hidden=!P,T.textContent=P?"":Mr(e,E),P&&O(k,b));y(),l.draw()}function g($,S){let M=t==="unit"?-$:0,N=Array.from({length:12},(k,C)=>{let A=i("i");return A.style.background=dt(S(M+($-M)*C/11)),A});r.replaceChildren(`${B(M,M?2:0)} `,i("span",{},...N),` ${B($,2,t==="unit")}`)}function y(){let{S:$,P:S}=e,M=a.filter(({rows:b})=>b),N=M.at(-1)?.rows[$.t],k=$.writer!==null&&$.writer<=$.t?$.writer:N&&Sr(N)?.k,C=t==="unit"?`unit ${$.unit}`:`all ${S.H} units`,A=M.flatMap(({side:b,rows:v})=>{if(k==null||$.t>=v.length||k>=v.length)return[];let E=v[k][k],P=v[$.t][k],L=E?Math.abs(P/E):0,z=`“${Xt(b.P,k)}”`,T=t==="unit"?f:H=>`a norm of ${f(H)}`,O=Math.abs(E)<5e-5?`${z} wrote next to nothing into ${C}`:$.t===k?`${z} writes ${T(E)} into ${C}`:`of ${T(E)} that ${z} wrote into ${C}, ${T(P)} is left ${Fn($.t,k).replace(" ago"," later")} (${Xe(L)})`;return[`${sn(b.name)}: ${O}.`]});h.textContent=A.join(" ");for(let{side:b,rows:v,box:E}of M)E.setAttribute("aria-label",`${sn(b.name)}, ${C}: the share of every ${S.reads.one} after every step, ${v.length} by ${v.length}. ${h.textContent} Arrow keys read one share.`)}return{el:u,draw($){if($("unit","theme","size")&&!$("picture"))x();else if($("picture"))u.hidden=bs(e).every(({P:S})=>!S.keeper);else if($("t","writer")&&!u.hidden&&s.length){for(let S of a)S.mark();y(),l.draw()}}}}var Za=6,vu=.42,xu=3,yu=(e,t)=>e.set({writer:e.S.writer===t?null:t});function ku(e){let t=i("small"),s=i("div",{class:"tag"}),n=i("p",{class:"gateless"}),r=i("button",{type:"button",class:"link meant"},"“wrote” is not “came from”");r.addEventListener("click",()=>e.root.querySelector(".means").scrollIntoView({block:"center"}));let o=[u(),u()],a=i("div",{class:"books"},...o.map(p=>p.el)),l=i("section",{class:"ledger","aria-label":"Memory ledger"},i("div",{class:"hd"},i("h2",{},re("ledger","Memory ledger")," ",t),r),n,a,s),c=[];s.hidden=!0;function u(){let p=i("canvas",{role:"img"}),w=i("p",{class:"gateless"}),x=i("b",{class:"bookend","aria-hidden":"true"}),g={el:i("div",{class:"book"},p,x,w),canvas:p,why:w,end:x,key:null,width:0,height:0},y=({clientX:$,clientY:S})=>{let M=p.getBoundingClientRect(),N=e.G.step($-M.left);return $-M.left<e.G.gutter||N>=g.side.P.T?null:[N,pu(g.side.row(N),g.value(S-M.top))]};return p.addEventListener("click",$=>{let S=y($);S&&(S[1]===null?e.go(S[0]):yu(e,S[1]))}),p.addEventListener("pointermove",$=>{let S=y($);if(s.hidden=!S,!S)return;let[M,N]=S,{P:k,book:C,row:A}=g.side,b=`${k.memory}${Rt(M+1)}`,v=l.getBoundingClientRect();s.textContent=N===null?`${b} = ${B(C.memory[M],4,!0)} · step ${M+1} “${k.shown[M]}”`:`“${Xt(k,N)}” wrote ${B(A(M)[N],4,!0)} of ${b} = ${B(C.memory[M],4,!0)}, ${Fn(M,N)}`,s.style.left=`${Math.max(0,Math.min(v.width-s.offsetWidth,$.clientX-v.left+12))}px`,s.style.top=`${$.clientY-v.top-34}px`}),p.addEventListener("pointerleave",()=>s.hidden=!0),g}let h=new ResizeObserver(p=>{for(let{target:w,contentRect:{width:x,height:g}}of p)Object.assign(o.find(y=>y.el===w),{width:Math.round(x),height:Math.round(g)});e.P&&f()});for(let p of o)h.observe(p.el);function d(){let p=c.flatMap(({book:y})=>y??[]),w=y=>Math.max(0,...p.map($=>$[y].reduce((S,M)=>Math.max(S,Math.abs(M)),0))),[x,g]=["above","below"].map(y=>bu(w(y)));return{high:x||(g?0:1),low:-g}}function f(){c=bs(e);let{P:p,S:w,G:x}=e,g=c.every(({P:$})=>!$.keeper),y=d();a.hidden=g,l.classList.toggle("none",g),a.classList.toggle("one",c.length===1),n.hidden=!g,n.textContent=g?Mr(e,c.at(-1)):"",t.textContent=g?"":`who wrote what unit ${w.unit}${e.sameNet?"":" of each"} holds; each block is one earlier ${p.reads.one}’s share, ▸ marks their sum${c.every(({P:$})=>$.memory===p.memory)?`, ${p.memory}`:""}`,r.hidden=g,g||(r.title=$r(c.findLast($=>$.P.keeper).P)),o.forEach(($,S)=>{let M=c[S];if($.side=M,$.el.hidden=!M,!M||g)return;let{book:N}=M;if($.canvas.hidden=$.end.hidden=!N,$.el.classList.toggle("none",!N),$.why.replaceChildren(...N?[]:[i("b",{},`${sn(M.name)}: `),Mr(e,M)]),!N)return;let{width:k,height:C}=$,A=JSON.stringify([M.name,w.unit,w.writer,w.theme,y,x.a,x.n,k,C,e.rem,e.font]);!k||$.key===A&&$.book===N||(Object.assign($,{key:A,book:N}),$.value=i0($,M,y,e,k,C))}),m()}function m(){let{S:p}=e;o.forEach(({canvas:w,side:x})=>{if(!x?.book)return;let{P:g,name:y,book:$}=x,S=Math.min(p.t,g.T-1),M=$.rows[S],{writers:N}=Ya([M],3),k=[...N.filter(C=>M[C]).map(C=>`“${Xt(g,C)}” ${B(M[C],2,!0)}`)].join(", ");w.setAttribute("aria-label",`Memory ledger of unit ${p.unit}, ${y}: after step ${S+1}, “${g.shown[S]}”, ${g.memory} is ${B($.memory[S],2,!0)}${k?`; the largest shares in it are ${k}`:""}. Each can be chosen in the list of writers.`)})}return{el:l,draw(p){p("picture","size","theme","view","unit","writer")?f():p("t")&&m()}}}function i0({canvas:e,end:t},{P:s,name:n,book:r},{low:o,high:a},l,c,u){let{G:h,S:d,rem:f,fine:m,css:p,font:w}=l,x=devicePixelRatio||1,g=e.getContext("2d"),y=[c,u].map(O=>Math.round(O*x));(e.width!==y[0]||e.height!==y[1])&&([e.width,e.height]=y),g.setTransform(x,0,0,x,0,0),g.clearRect(0,0,c,u);let $=1.35*f,S=u-.35*f,M=(S-$)/(a-o),N=O=>$+(a-O)*M,k=null,C=(O,H,_,{px:R=m,weight:F=400,ink:j="--ink3",align:q="start",halo:D=0})=>{let I=`${F} ${R}px ${w}`;I!==k&&(g.font=k=I),g.textAlign=q,D&&(g.strokeStyle=p("--bg"),g.lineWidth=D,g.lineJoin="round",g.strokeText(O,H,_)),g.fillStyle=j.startsWith("--")?p(j):j,g.fillText(O,H,_)},A=Ke(o,a,Math.max(2,Math.min(6,Math.floor((S-$)/(1.6*f))))),b=A.length>1?Math.max(0,-Math.floor(Math.log10(A[1]-A[0])+1e-9)):1;for(let O of A)g.fillStyle=p(O?"--rule":"--rule2"),g.fillRect(h.gutter,Math.round(N(O)),c-h.gutter,1),C(O?B(O,b,!0):"0",h.gutter-.5*f,N(O)+.28*f,{align:"end"});let v=h.cw>=20?3:h.cw>=9?1:.5,E=h.cw-2*v,P=O=>Math.round(O*x)/x,L=[{hue:"--Fpos",alpha:vu},{hue:"--Fneg",alpha:vu},{hue:"--Fpos",alpha:1},{hue:"--Fneg",alpha:1},{hue:"--ink",alpha:1}].map(O=>({...O,path:new Path2D})),z=[],T=Math.min(h.end,s.T);for(let O=h.a;O<T;O++){let H=h.x(O)+v,_=[null,null],R=(j,q,D)=>{let I=P(N(Math.max(q,D))),U=P(N(Math.min(q,D)))-I,G=U>2?1/x:0;return L[j].path.rect(H,I,E,Math.max(1/x,U-G)),{a:I,tall:U}},F=j=>{_[j]&&R(j,..._[j]),_[j]=null};for(let{k:j,from:q,to:D}of Ga(r.rows[O])){let I=Math.abs(D-q)*M,U=+(D<q),G=j===d.writer;if(G||j===O||I>=xu){if(F(U),I<.05)continue;let Y=R(G?4:j===O?2+U:U,q,D);(G||j===O)&&Y.tall>.8*f&&z.push([s.shown[j],H,Y,G?"--bg":Tt(Ai(p(U?"--Fneg":"--Fpos")))])}else _[U]=[_[U]?.[0]??q,D],Math.abs(_[U][1]-_[U][0])*M>=xu&&F(U)}F(0),F(1)}for(let{hue:O,alpha:H,path:_}of L)g.globalAlpha=1,g.fillStyle=p("--bg"),H<1&&g.fill(_),g.globalAlpha=H,g.fillStyle=p(O),g.fill(_);g.globalAlpha=1;for(let[O,H,{a:_,tall:R},F]of z){let j=As(O,E-1,Math.max(.78*f,m),600,w);j>=m&&C(O,H+E/2,_+R/2+.36*j,{px:j,weight:600,ink:F,align:"center"})}if(h.cw>=8){let O=Math.min(6.5,.3*h.cw);g.fillStyle=p("--ink"),g.strokeStyle=p("--bg"),g.lineWidth=.75;for(let H=h.a;H<T;H++){let _=new Path2D(`M${h.x(H)-.5} ${N(r.memory[H])-.7*O}l${O} ${.7*O}l${-O} ${.7*O}z`);g.fill(_),g.stroke(_)}}if(C(sn(n),h.gutter+.2*f,.95*f,{px:.9375*f,weight:650,ink:"--ink",halo:4}),T>h.a){t.textContent=`${s.memory} = ${B(r.memory[T-1],2,!0)}`;let O=Math.ceil(.55*f*t.textContent.length/h.cw),H=Math.max(...r.above.subarray(Math.max(h.a,T-O),T));t.style.right=`${c-h.x(T)+2}px`,t.style.top=`${N(H)-1.3*f}px`}return O=>a-(O-$)/M}function $u(e){let t=i("h2"),s=[i("span"),i("span")],n=w=>{let x=i("span",{class:"w"}),g=[0,1].map(()=>({bar:i("i"),whose:i("span",{class:"unseen"}),n:i("span",{class:"n"})}));return{el:i(w==="writer"?"button":"div",{class:`entry ${w}`,type:w==="writer"?"button":null},x,...g.flatMap(({bar:$,whose:S,n:M})=>[i("span",{class:"bar"},$,S),M])),name:x,cells:g}},r=Array.from({length:Za+1},()=>n("writer")),o=n("others"),a=n("whole"),l=i("p",{class:"says"}),c=i("div",{class:"entries",role:"group","aria-label":"Who wrote what the unit holds"},i("div",{class:"entry heads"},i("span"),...s),...r.map(w=>w.el),o.el,a.el),u=i("section",{class:"holds"},i("div",{class:"hd"},t),c,l),h=[];r.forEach((w,x)=>w.el.addEventListener("click",()=>yu(e,h[x])));let d=1/0,f=()=>e.small?Za:Math.max(2,Math.min(Za,Math.floor((d-8.2*e.rem)/((e.low?1.24:1.36)*e.rem))));new ResizeObserver(([{contentRect:w}])=>{!w.height||w.height===d||(d=w.height,e.P&&p())}).observe(u);function m({el:w,name:x,cells:g},y,$,S,M){return ie(x,y),Ae(x,{title:y}),g.forEach(({bar:N,n:k},C)=>{let A=$[C]??null,b=A!==null&&Me(A,M);ie(k,A===null?"–":B(A,M,!0)),Ae(k,{class:`n${b?` s-${Le(A)}`:" nil"}`}),Ae(N,{class:Le(A??0)}),N.style.width=A===null||!S?"0":`max(1px, ${100*Math.abs(A)/S}%)`}),w}function p(){let{S:w}=e,x=bs(e),g=x.every(({book:R})=>!R),y=x.at(-1);if(u.hidden=g,g)return;let{t:$}=w,S=x.map(({row:R})=>R($)),M=Ya(S,f(),w.writer),{one:N,many:k}=e.P.reads;h=M.writers,t.replaceChildren(`What unit ${w.unit}${e.sameNet?"":" of each"} holds at “${e.P.shown[$]}” `,i("small",{title:$r(y.P.keeper?y.P:x[0].P)},`written by each ${N}`)),c.classList.toggle("alone",x.length===1),s.forEach((R,F)=>ie(R,x[F]?x[F].name:""));let C=x.map(({book:R},F)=>S[F]?R.memory[$]:null),A=h.map(M.values),b=Math.max(...[...A,M.others].flat().map(R=>Math.abs(R??0))),v=R=>[...A.map(F=>F[R]??0),M.others[R]],{digits:E,exact:P}=wu(C.flatMap((R,F)=>R===null?[]:[[v(F),R]]));r.forEach((R,F)=>{let j=h[F];if(R.el.hidden=j===void 0,j===void 0)return;let q=[...new Set(x.filter(({P:I})=>j<I.T).map(({P:I})=>Xt(I,j)))];m(R,q.join(" | "),A[F],b,E).setAttribute("aria-pressed",String(j===w.writer)),x.forEach(({name:I},U)=>ie(R.cells[U].whose,`${I} `))}),o.el.hidden=!M.rest,m(o,e.small?`${M.rest} others`:`the other ${M.rest} ${k}`,M.others,b,E);let L=`sum ${P?"=":"≈"} ${e.P.memory}${Rt($+1)}`;if(m(a,x.every(({P:R})=>R.memory===e.P.memory)?L:"sum",C,0,E),a.el.title=P?"The numbers add up as they are shown":"The numbers add up; rounded as they are shown, they do not quite",!S.at(-1)){l.textContent="";return}let z=Sr(S.at(-1)),T=x.length>1&&e.sameNet&&z?.part>=.1&&$>0&&S[0],H=T&&x[0].P.tokens[z.k]===y.P.tokens[z.k]?T.reduce((R,F)=>R+Math.abs(F),0):0,_=e.titles.kind==="changes"?"Without your change":`In ${x[0].name}`;l.replaceChildren(gu(S.at(-1),R=>Xt(y.P,R),N),H?` ${_} it would be ${Xe(Math.abs(T[z.k])/H)}.`:""),l.title=`Shares add up to ${e.P.memory}, and some are negative. So that parts of a whole can be told, each counts here by its size: |share| over the sum of all |shares|.`}return{el:u,draw:w=>w("picture","t","unit","writer","size","theme")&&p()}}function Mu(e){let t=[],s=i("div",{class:"lasts",role:"group","aria-label":"Units, longest half-life first"}),{el:n,says:r,note:o}=Oe("halves",re("half-life","Half-life of each unit"),"",[],s);s.addEventListener("click",c=>{let u=c.target.closest("button");u&&e.pick(Number(u.dataset.unit))}),s.addEventListener("keydown",c=>{let u={ArrowLeft:-1,ArrowUp:-1,ArrowRight:1,ArrowDown:1}[c.key],h=t.indexOf(c.target);if(!u||h<0)return;c.preventDefault();let d=t[Math.max(0,Math.min(t.length-1,h+u))],f=Number(d.dataset.unit);e.pick(f),t.find(m=>Number(m.dataset.unit)===f).focus()}),e.seen(n,l);let a=(c,u)=>u<c.H?c.halfLife(u):null;function l(){let{P:c,S:u}=e,h=bs(e),d=h.at(-1).P,f=!d.keeper;if(n.hidden=f,f)return;let m=Array.from({length:c.H},(g,y)=>[a(c,y),y]).sort((g,y)=>bo(y[0],g[0])||g[1]-y[1]),p=h.length>1&&e.sameNet?h:[h.at(-1)];t.length!==m.length&&(t=m.map(()=>i("button",{type:"button",class:"lasting"},i("b",{"aria-hidden":"true"}),i("small"),i("span",{class:"unseen"}))),s.replaceChildren(...t)),m.forEach(([g,y],$)=>{let S=t[$],[M,N,k]=S.children,C=p.map(({P:b})=>a(b,y)===null?"–":Ka(a(b,y))),A=y===u.unit;M.textContent=C.length>1&&C[0]!==C[1]?`${C[0]} → ${C[1]}`:Ka(g),N.textContent=`u${y}`,S.dataset.unit=y,S.setAttribute("aria-pressed",String(A)),ie(k,` ${p.map(({name:b},v)=>`${b} ${C[v]}`).join(", ")}`),S.tabIndex=A?0:-1}),s.classList.toggle("pairs",p.length>1),o.textContent=`in steps; ${p.length>1?`${p[0].name} → ${p[1].name}`:h.at(-1).name}`;let w=g=>g===null?"has none":bt(g),x=p.some(({P:g})=>(a(g,u.unit)??0)<0);r.textContent=`Unit ${u.unit}: ${p.map(({P:g,name:y})=>`${y} ${w(a(g,u.unit))}`).join("; ")}. Half-life: ${kn(d.reads)}${x?", at least where the text ends before it can be told":""}. It counts what ${Se(d.roles.keep)} lets through, not what is written on top: a memory that is written again every step can last longer.`}return{el:n,draw(c){c("picture")?n.hidden=!e.P.keeper:c("unit","size","theme")&&l()}}}var a0=3,ot=e=>Vt(e)?e.replace("-"," − "):B(e,2);function l0(e,[t,s],n=null){let r=e.trim().replace("−","-").replaceAll(" ","");if(/^1-[a-z]$/i.test(r))return r.toLowerCase()===n?n:void 0;let o=/^[+-]?(\d+\.?\d*|\.\d+)$/.test(r)?Number(r):NaN;return Number.isNaN(o)?void 0:Math.max(t,Math.min(s,o))}var c0=(e,t,[s,n])=>{let r=Number.isFinite(n-s)?(n-s)/200:.02;return Math.max(s,Math.min(n,Math.round((e+t*r)*100)/100))||0};function d0(e,t,s,n=!1){let[r,o]=e===null?[0,s-1]:[e[0],e.at(-1)];return n?o+t<r||o+t>=s?e:Ot(r,o+t,s):r+t<0||o+t>=s?e:Ot(r+t,o+t,s)}function Qa(e,t,s=" "){return e===null?"all steps":e.length?ps(e).map(([n,r])=>{if(r>=t.length)return n===r?`step ${n+1}`:`steps ${n+1}–${r+1}`;let o=t.slice(n,r+1);return`“${ge(o.length>4?`${o[0]} … ${o.at(-1)}`:o.join(s).trim(),34)}”`}).join(", "):"no step"}var Jt=(e,t)=>e===null||e.length===t?`all ${t} units`:`${e.length===1?"unit":"units"} ${Nt(e).replaceAll("-","–").replaceAll(",",", ")}`;function Su(e){let t=P=>{let L=i("span",{class:"face"}),z=i("select",{"aria-label":P});return{el:i("span",{class:"part"},L,z),face:L,select:z}},s=t("Signal"),n=t("Units"),r=i("input",{type:"text",class:"part list","aria-label":"Units, such as 3,7-9",spellcheck:"false",autocomplete:"off"}),o=i("input",{type:"text",class:"part value",role:"spinbutton","aria-label":"Value",autocomplete:"off",title:"Drag sideways, use the arrow keys, or type"}),a=i("button",{type:"button",class:"btn small"}),l=i("button",{type:"button",class:"part during","aria-haspopup":"dialog","aria-expanded":"false",title:"Drag over the words, use the arrow keys, or choose"}),c=i("small",{class:"wrong",role:"alert"}),u=i("small",{class:"along",title:"They were set as one: other steps or units are those of both"}),h=i("select",{"aria-label":"First step"}),d=i("select",{"aria-label":"Last step"}),f=i("button",{type:"button",class:"btn"},"All steps"),m=i("div",{class:"popover steps",role:"dialog","aria-label":"Steps"},i("label",{},i("span",{},"from"),h),i("label",{},i("span",{},"to"),d),f),p=i("button",{type:"button",class:"btn hold"},"Hold it"),w=i("div",{class:"surgery",role:"group","aria-label":"The change"},i("span",{class:"verb"},re("hold","Hold"))," ",s.el," of ",n.el,r,c," at ",o," ",a," during ",i("span",{class:"spanning"},l,m),u," ",p);m.hidden=!0,r.hidden=c.hidden=!0;let x=()=>e.root.focus({preventScroll:!0}),g=()=>e.sentence;s.select.addEventListener("change",()=>{e.say({signal:s.select.value}),x()}),n.select.addEventListener("change",()=>{let{value:P}=n.select;if(P==="list"){n.el.hidden=!0,r.hidden=!1;let{units:L}=g();r.value=L===null?String(e.S.unit):Nt(L),r.focus(),r.select();return}e.say({units:P==="all"?null:"one"}),x()});let y=P=>{if(r.hidden)return;let L=cr(r.value,e.P.H);if(P&&L===void 0){r.setAttribute("aria-invalid","true"),c.textContent=` units are 0 to ${e.P.H-1}, written as 3,7-9 `,c.hidden=!1;return}r.hidden=c.hidden=!0,n.el.hidden=!1,P?e.say({units:L===null||L.length===e.P.H?null:L}):A()};r.addEventListener("input",()=>{r.removeAttribute("aria-invalid"),c.hidden=!0}),r.addEventListener("change",()=>y(!0)),r.addEventListener("blur",()=>y(cr(r.value,e.P.H)!==void 0)),r.addEventListener("keydown",P=>{P.key==="Enter"&&y(!0),P.key==="Escape"&&y(!1),["Enter","Escape"].includes(P.key)&&r.hidden&&x()});let $=!1,S=()=>{let{value:P}=g();return Vt(P)?1:P};ht(o,{press(P){return e.root.getRootNode().activeElement===o?!1:(P.preventDefault(),{x:P.clientX,from:S()})},slop:(P,{x:L})=>Math.abs(P.clientX-L)>=a0,move(P,{x:L,from:z}){$=!0,e.say({value:c0(z,P.clientX-L,e.range(g().signal))},{done:!1})},done(){$=!1,e.say({})},click(){o.focus(),o.select()}}),o.addEventListener("keydown",P=>{let L={ArrowUp:.05,ArrowDown:-.05,PageUp:.25,PageDown:-.25}[P.key];if(L){P.preventDefault();let[z,T]=e.range(g().signal),O=P.shiftKey?L/5:L;e.say({value:Math.max(z,Math.min(T,Math.round((S()+O)*100)/100))||0}),o.value=ot(g().value)}P.key==="Enter"&&M(),P.key==="Escape"&&(o.value=ot(g().value)),["Enter","Escape"].includes(P.key)&&x()});function M(){let{signal:P}=g(),L=l0(o.value,e.range(P),e.P.roles.coupling(P));L!==void 0&&ot(L)!==ot(g().value)?e.say({value:L}):A()}o.addEventListener("change",M),o.addEventListener("blur",()=>A()),a.addEventListener("click",()=>e.say({value:Vt(g().value)?1:e.P.roles.coupling(g().signal)}));let N=P=>{m.hidden=!P,l.setAttribute("aria-expanded",String(P)),P&&h.focus()};l.addEventListener("click",P=>{P.stopPropagation(),N(m.hidden)}),l.addEventListener("keydown",P=>{let L={ArrowLeft:-1,ArrowRight:1}[P.key];L&&(P.preventDefault(),e.say({steps:d0(g().steps,L,e.P.T,P.shiftKey)}))}),e.root.addEventListener("pointerdown",P=>{!m.hidden&&!P.composedPath().includes(m)&&!P.composedPath().includes(l)&&N(!1)}),m.addEventListener("keydown",P=>{P.key==="Escape"&&(N(!1),l.focus())});let k=P=>{let[L,z]=[Number(h.value),Number(d.value)];L>z&&([L,z]=P===h?[L,L]:[z,z]),e.say({steps:Ot(L,z,e.P.T)})};for(let P of[h,d])P.addEventListener("change",()=>k(P));f.addEventListener("click",()=>{e.say({steps:null}),N(!1)}),p.addEventListener("click",()=>e.begin());let C="";function A(){let{P,S:L,setup:z}=e,T=g(),O=P.roles.word(T.signal),H=!e.pins[L.pin];w.classList.toggle("proposal",H),p.hidden=!H,Ae(s.face,{class:`face s-${T.signal}`}),Ae(o,{class:`part value s-${T.signal}`}),s.select.value=T.signal,Object.assign(s.select.dataset,{term:T.signal,act:"Click: choose what is held."});let _=T.units===null?"all":T.units.length===1&&T.units[0]===L.unit?"one":"own";ie(n.face,Jt(T.units,P.H));let R=H?e.proposed.slice(1):Eo(e.pins,L.pin,z.presets[P.cell]).map(q=>e.pins[q]);ie(l,e.names(T.steps)),ie(p,R.length?`Hold the gates ${T.steps?"over":"at"} ${e.names(T.steps)}`:"Hold it"),u.hidden=!R.length;let F=JSON.stringify([T.signal,O,_,T.units,P.H,L.unit,R.map(vt)]);if(F===C)return b(T);C=F,s.face.replaceChildren(i("i",{},T.signal),` ${O}`),u.replaceChildren(...R.flatMap(({signal:q,value:D},I)=>[I?" and ":" with ",i("i",{class:`s-${q}`},q),` at ${ot(D)}`]));let j=_==="own"?[i("option",{value:"own"},Jt(T.units,P.H))]:[];return n.select.replaceChildren(i("option",{value:"all"},`all ${P.H} units`),i("option",{value:"one"},`unit ${L.unit}, the selected one`),...j,i("option",{value:"list"},"a list, such as 3,7-9")),n.select.value=_,b(T)}function b(P){let{P:L}=e;(e.root.getRootNode().activeElement!==o||$)&&(o.value=ot(P.value)),o.style.width=`${Math.max(4,o.value.length+.4)}ch`;let[z,T]=e.range(P.signal);for(let[H,_]of[["valuemin",z],["valuemax",T],["valuenow",P.value]])Number.isFinite(_)?Ae(o,{[`aria-${H}`]:_}):o.removeAttribute(`aria-${H}`);Ae(o,{"aria-valuetext":ot(P.value)});let O=L.roles.coupling(P.signal);a.hidden=!O||Vt(P.value),ie(a,O?ot(O):"")}let v="";function E(){let{P}=e,L=`${P.signals} ${P.tokens.join(" ")}`;if(L!==v){v=L,s.select.replaceChildren(...P.signals.map(z=>i("option",{value:z},`${z} ${e.P.roles.word(z)}`)));for(let z of[h,d])z.replaceChildren(...P.shown.map((T,O)=>i("option",{value:O},`${O+1} ${ge(T,20)}`)))}}return{el:w,draw(P){P("picture")&&E(),P("picture","pins","unit","focus")&&([h.value,d.value]=e.S.span.map(String),A())}}}function h0(e,t){if(!e.length)return"";let s=e.find(n=>n.whole);return s?`nothing is left of it: change ${s.by+1} wins`:e.map(({by:n,steps:r})=>`change ${n+1} wins at ${t(r)}`).join("; ")}function Eu(e){let t=i("h2",{},"Changes"),s=i("button",{type:"button",class:"btn small",title:"Undo (Ctrl+Z)","aria-label":"Undo"},"↶"),n=i("button",{type:"button",class:"btn small",title:"Redo (Ctrl+Shift+Z)","aria-label":"Redo"},"↷"),r=i("button",{type:"button",class:"btn small reset",title:"Removes all changes"},"Reset to trained"),o=i("button",{type:"button",class:"btn small another"},"+ another"),a=i("ol",{class:"rows","aria-label":"Changes, a later one wins"}),l=i("small",{class:"carried"}),c=i("section",{class:"changes","aria-label":"Changes"},i("div",{class:"listed"},t,r,o,s,n),a,l);s.addEventListener("click",()=>e.undo()),n.addEventListener("click",()=>e.redo()),r.addEventListener("click",()=>e.edit([],{select:-1})),o.addEventListener("click",()=>e.choose(-1));function u(h,d,f){let{P:m,S:p}=e,w=`${h.signal} of ${Jt(h.units,m.H)} at ${ot(h.value)} during ${e.names(h.steps)}`,x=i("input",{type:"checkbox","aria-label":`Held: ${w}`,title:"Held, or not"});x.checked=h.on,x.addEventListener("change",()=>e.edit(e.pins.with(d,{...h,on:x.checked})));let g=i("button",{type:"button",class:"name","aria-pressed":String(d===p.pin)},i("i",{class:`s-${h.signal}`},h.signal),` of ${Jt(h.units,m.H)} at `,i("b",{},ot(h.value)),`, ${e.names(h.steps)}`);g.title=w,g.disabled=e.sayable(d)<0,g.addEventListener("click",()=>e.choose(d===e.S.pin?-1:d));let y=i("button",{type:"button",class:"out","aria-label":`Remove: ${w}`,title:"Remove this change"},"✕");y.addEventListener("click",()=>e.edit(e.pins.toSpliced(d,1),{select:e.S.pin>d?e.S.pin-1:e.S.pin===d?-1:e.S.pin}));let $=h.why??h0(f,S=>e.names(S));return i("li",{class:`row${_e(h)?"":" off"}`},x,i("span",{class:"n"},`${d+1}`),g,y,$&&i("small",{class:"why"},$))}return{el:c,draw(h){if(!h("picture","pins"))return;let{pins:d,P:f}=e,m=ed(d,f.T,f.H),p=e.root.getRootNode().activeElement,w=p&&a.contains(p)?[[...a.children].indexOf(p.closest("li")),p.className||"on"]:null;a.replaceChildren(...d.map((y,$)=>u(y,$,m[$])));let x=w&&a.children[Math.min(w[0],d.length-1)];w&&!x&&e.root.focus({preventScroll:!0}),x&&(x.querySelector(w[1]==="on"?"input":`.${w[1].split(" ")[0]}`)??x.querySelector("input")).focus({preventScroll:!0}),a.hidden=!d.length,t.textContent=d.length?`${me(d.length,"change")}${m.some(y=>y.length)?", a later one wins":""}`:"No change is held yet";let g=e.carried&&[...new Set(e.carried.map(({signal:y})=>y))];l.hidden=!g,l.replaceChildren(...g?[`In ${e.titles.b.replace(", changed","")} this is `,...g.flatMap((y,$)=>[$?" and ":"",i("i",{class:`s-${y}`},y)])," held."]:[]),s.disabled=!e.canUndo||!e.connected,n.disabled=!e.canRedo||!e.connected,o.hidden=e.S.pin<0,r.hidden=!d.length,r.disabled=!e.connected}}}var u0=[["← →","one step back, forward"],["Home End","first, last step"],["space","play, pause"],["↑ ↓","unit above, below"],["1 – 6","look at one signal"],["Ctrl+Z","undo a change; Ctrl+Shift+Z or Ctrl+Y does it again"],["on the bar ↑ ↓","the value it holds, finer with Shift; Enter holds it"],["on its ends ← →","the first, the last step held"],["on the steps ← →","all of them, with Shift the last"],["drag over words","the steps to hold; or Shift and a click"],["Esc","leave a box"],["t","the tour: take it, leave it; n b its next stop, the one before"],["w","what the words and marks mean: ← → the next, Esc closes"],["?","this list"]];function*m0(e,t,s){let n=(e===t?[[e,s.a]]:[[e,s.a],[t,s.b]]).map(([o,a])=>{let l=ki(o);return{name:a,own:l.next().value,rows:l}}),r=[...new Set(n.toReversed().flatMap(({own:o})=>o))];yield["run",...r];for(let{name:o,own:a,rows:l}of n){let c=r.map(u=>a.indexOf(u));for(let u of l)yield[o,...c.map(h=>h<0?"":u[h])]}}function Tu(e){let t=i("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),s=i("h2"),n=i("div",{class:"seg",role:"group","aria-label":"Which numbers"}),r=i("button",{type:"button",class:"btn"},"All signals as CSV"),o=i("button",{type:"button",class:"btn"},"Close"),a=i("dialog",{class:"numbers","aria-label":"Numbers"},i("div",{class:"bar"},s,n,i("span",{class:"sp"}),r,o),t),l=Xn(u0),c=i("div",{},a,l),u="step",h=Object.entries({step:"this step",unit:"this unit"}).map(([f,m])=>{let p=i("button",{type:"button","data-key":f},m);return p.addEventListener("click",()=>{u=f,d()}),p});n.append(...h),o.addEventListener("click",()=>a.close());for(let f of[a,l])f.addEventListener("click",m=>m.target===f&&f.close());r.addEventListener("click",()=>rt(`gatescope-what-if-${e.name}.csv`,Kn(m0(e.A,e.P,e.titles)),"text/csv"));function d(){let{A:f,P:m,S:p,titles:w}=e,x=m.answers.kind==="value",g=f===m,y=g?[["",m]]:[[w.a,f],[w.b,m]],$=y.flatMap(([C,A])=>A.signals.map(b=>[C?`${b} ${C}`:b,A,b])),S=Math.max(f.T,m.T),M=C=>[...new Set([f,m].map(A=>A.shown[C]??"–"))].join(" | "),N=(C,A,b,v)=>b<C.T&&v<C.H?B(C.at(A,b,v),4):"–";for(let C of h)C.setAttribute("aria-pressed",String(C.dataset.key===u));s.textContent=u==="step"?`Step ${p.t+1} of ${m.T}: “${M(p.t)}”`:`Unit ${p.unit} of ${m.H}`;let k=C=>C===null?"–":x?B(C,4):pe(C);t.replaceChildren(...u==="step"?[It([m.answers.title,...g?[x?"value":"probability"]:[w.a,w.b]],qa(f,m,p.t,12).map(({word:C,a:A,b})=>[fe(C),...g?[k(b)]:[k(A),k(b)]]),"What is answered at this step"),It(["unit",...$.map(([C])=>C)],Array.from({length:Math.max(f.H,m.H)},(C,A)=>[A,...$.map(([,b,v])=>N(b,v,p.t,A))]),"Every signal of every unit at this step")]:[It(["step","token",...$.map(([C])=>C)],Array.from({length:S},(C,A)=>[A+1,M(A),...$.map(([,b,v])=>N(b,v,A,p.unit))]),"This unit at every step")])}return e.numbers=()=>{d(),a.showModal()},e.help=()=>l.showModal(),{el:c,draw:f=>a.open&&f("t","unit","picture")&&d()}}var f0=300;function p0(e){let t=e.filter(n=>n.after),s=[];for(let{before:[[n]],after:[[r]]}of t){let o=s.find(a=>a[0]===n&&a[1]===r);o?o[2]+=1:n!==r&&s.push([n,r,1])}return s.sort((n,r)=>r[2]-n[2]),{asked:t.length,left:e.length-t.length,stays:t.length-s.reduce((n,r)=>n+r[2],0),turns:s}}function g0(e){let{asked:t,left:s,stays:n,turns:r}=p0(e),o=h=>`“${fe(h)}”`,a=s?` ${me(s,"network")} ${s===1?"lacks":"lack"} the gates for ${s===e.length?"these changes":"them"}.`:"";if(!t)return`No network of this task can be asked.${a}`;if(!r.length)return`In ${t===1?"the one network":`all ${t} networks`} that can hold these changes the top answer stays the same.${a}`;let l=r.slice(0,3).map(([h,d,f],m)=>`in ${f} ${m?"":`of ${me(t,"network")} `}${o(h)} becomes ${o(d)}`),c=r.slice(3).reduce((h,d)=>h+d[2],0);c&&l.push(`in ${c} another turns`),l.push(n?`in ${n} the top answer stays`:"in none does it stay");let u=l.join(", ");return`${u[0].toUpperCase()}${u.slice(1)}.${a}`}function Au(e){let t=i("table",{class:"nets"}),s=i("div",{class:"scroll"},t),{el:n,says:r}=Oe("others","Does it hold in other networks?","the same text and the same changes, in every network of this task",[],s),o=e.near.watch(n),a=null,l=null,c=null,u=()=>e.P.answers.kind!=="value",h=()=>JSON.stringify(e.accepted);function d(){return!o()||!e.P||!u()||(clearTimeout(a),a=setTimeout(()=>{let{P:m,S:{t:p}}=e;l={token:m.shown[p],held:e.listed.some(_e),key:h()},e.ask("others",{t:p})},f0)),f()}function f(){if(!e.P)return;let m=e.got.others;if(n.style.minHeight=u()&&!m?`${1.9*e.setup.models.filter(({task:g})=>g===e.entry.task).length+6}rem`:"",s.hidden=!m||!u(),!u())return void r.replaceChildren("These networks answer with a value, so there is no top answer to count.");if(!m)return void r.replaceChildren("…");let p=c.key!==h();if(s.classList.toggle("old",p),p)return void r.replaceChildren("…");let w=e.other?.model??e.name;r.replaceChildren(i("b",{},c.held?g0(m.rows):"Nothing is held, so before and after are the same."),` After “${c.token}”, step ${m.t+1}. Networks that differ only in the seed began from other weights and learned from other examples. Where one gate both keeps and writes, it is held in the place of f.`);let x=(g,y)=>[i(y?"b":"span",{},fe(g[0][0])),` ${pe(g[0][1])}`,i("small",{},` ${fe(g[1][0])} ${pe(g[1][1])}`)];t.replaceChildren(i("thead",{},i("tr",{},...["network","as trained","with your change","held","answer"].map(g=>i("th",{scope:"col"},g)))),i("tbody",{},...m.rows.map(g=>{let y=g.after&&g.before[0][0]!==g.after[0][0];return i("tr",{class:[g.name===w?"mine":"",g.after?"":"unlike"].join(" ")},i("th",{scope:"row"},We(e.setup.cells[g.cell]),i("small",{},` ${g.units} units, seed ${g.seed}${g.name===w?": this one":""}`)),i("td",{},...x(g.before,!1)),...g.after?[i("td",{},...x(g.after,y)),i("td",{},...g.held.map($=>i("i",{class:`s-${$}`},`${$} `))),i("td",{class:"outcome"},y?"another answer":"the same")]:[i("td",{colspan:"3",class:"outcome"},g.unlike)])})))}return{el:n,draw(m){e.P&&(m("others")&&(c=l),m("t","pins","picture")?d():m("others","theme")&&f(),m("busy")&&(n.classList.toggle("waiting",e.busy.has("others")),n.style.setProperty("--done",e.progress?.others??0)))}}}var w0=4,Lu=(e,t)=>{if(t!==e.keeper)return["open","shut"];let s=["keep",e.linked?"renew":"drop"];return e.keepsAt?s:s.reverse()};function Er(e,t,s){if(s===null)return e.mean(t);let n=s.filter(a=>a<e.H),r=e.signal(t),o=new Float32Array(e.T);for(let a=0;a<e.T;a++){let l=0;for(let c of n)l+=r[a*e.H+c];o[a]=n.length?l/n.length:NaN}return o}function Cu(e,t=0){let s=-t,n=t;for(let o of e)o<s&&(s=o),o>n&&(n=o);let r=.06*(n-s||1);return[s<0?s-r:s,n+(n>0||s===0?r:0)]}var zu=(e,t)=>e===null?[[0,t-1]]:ps(e.filter(s=>s<t));function Nu(e,t){let s=it(`wplot ${t}`);return{el:s.el,plot:s,values:null,draw({values:n,called:r,low:o,high:a,hue:l,pad:c,...u}){let{G:h,rem:d}=e;this.values=n,s.el.style.setProperty("--hue",l);let f=p=>!n.a||Math.abs(n.b[p]-n.a[p])>.06*(a-o),m=(p,w)=>({values:n[p],kind:p,name:h.n>1&&r[p],named:f,later:p==="a",dot:w});s.draw({x:gs(h),y:{low:o,high:a,top:c,below:c},lines:[...n.a?[m("a",3)]:[],m("b",4)],still:!!e.before,rem:d,...u})}}}function Ou(e,t,s=null){let n=o=>o.clientX-t.getBoundingClientRect().left,r=o=>e.G.step(n(o));ht(t,{press:o=>!o.defaultPrevented&&n(o)>=e.G.gutter&&{from:r(o)},slop:(o,{x:a})=>s!==null&&o.pointerType!=="touch"&&Math.abs(o.clientX-a)>=w0,move:(o,{from:a})=>s(a,r(o),!1),done:(o,{from:a})=>s(a,r(o),!0),click:o=>e.point(r(o))})}function Pu(e){let t={gate:i("h2"),memory:i("h2")},s={gate:i("span",{class:"r"}),memory:i("span",{class:"r"})},n=Nu(e,"gate"),r=Nu(e,"memory"),o=yn(e),a=i("span",{class:"seg units"},o.row,...o.els),l=i("div",{class:"bars"}),c=["first","last"].map(v=>i("div",{class:`brace ${v==="first"?"from":"to"}`,role:"slider",tabindex:"0","aria-label":`${v==="first"?"First":"Last"} step held`})),u=i("div",{class:"clamp",role:"slider",tabindex:"0","aria-orientation":"vertical"});n.el.append(l,u,...c),n.el.setAttribute("role","group");let h=i("div",{class:"wplots"},i("div",{class:"hd"},t.gate,s.gate),n.el,i("div",{class:"hd"},t.memory,a,s.memory),r.el),d=null,f=!1,m="",p=()=>e.S.span[0],w=()=>e.S.span[1],x=()=>{let{value:v,signal:E,units:P}=e.sentence;if(!Vt(v))return v;let L=Er(e.P,E,P),[z,T]=e.S.span;return L.slice(z,T+1).reduce((O,H)=>O+H,0)/(T-z+1)},g=(v,E)=>e.pins[e.S.pin]?e.say(v,{done:E}):(e.before??=e.pins,e.say(v),e.begin(E)),y=v=>{let[E,P]=e.range(e.sentence.signal),{low:L,high:z}=n.plot.frame;return Math.max(E,Math.min(P,Math.max(L,Math.min(z,Math.round(v*100)/100))))||0},$=(v,E)=>{ht(v,{press(P){return P.preventDefault(),P.stopPropagation(),v.focus({preventScroll:!0}),{x:P.clientX,y:P.clientY,start:x(),span:[...e.S.span]}},slop:2,move(P,L){f=!0,E(P,L)},done(){f=!1,e.say({})},click:()=>e.draw(new Set(["pins"]))})};$(u,(v,E)=>{let{low:P,high:L,top:z,bottom:T}=n.plot.frame,O=(E.y-v.clientY)*(L-P)/(T-z);if(E.sideways??=Math.abs(v.clientX-E.x)>Math.abs(v.clientY-E.y),!E.sideways)return g({value:y(E.start+O)},!1);let[H,_]=E.span,R=Math.round((v.clientX-E.x)/e.G.cw),F=Math.max(-H,Math.min(e.P.T-1-_,R));return g({steps:S(H+F,_+F)},!1)});let S=(v,E)=>Ot(Math.min(v,E),Math.max(v,E),e.P.T);c.forEach((v,E)=>$(v,(P,L)=>{let z=e.G.step(P.clientX-n.el.getBoundingClientRect().left+(E?-.5:.5)*e.G.cw),[T,O]=E?[L.span[0],Math.max(L.span[0],z)]:[Math.min(L.span[1],z),L.span[1]];g({steps:S(T,O)},!1)})),u.addEventListener("keydown",v=>{let E={ArrowUp:.05,ArrowDown:-.05,PageUp:.25,PageDown:-.25}[v.key],P={Home:-1/0,End:1/0}[v.key];if(!(!E&&!P&&v.key!=="Enter"))return v.preventDefault(),v.key==="Enter"?g({},!0):g({value:y(P??x()+(v.shiftKey?E/5:E))},!0)}),c.forEach((v,E)=>v.addEventListener("keydown",P=>{let L={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,ArrowUp:1}[P.key];if(!L)return;P.preventDefault();let z=[p(),w()],T=z[E]+L;T<0||T>=e.P.T||(E?T<z[0]:T>z[1])||(z[E]=T,g({steps:S(...z)},!0))})),e.brush=(v,E,P)=>e.say({steps:S(v,E)},{done:P}),Ou(e,n.el,e.brush),Ou(e,r.el);function M(){let{G:v,S:E,P,sentence:L}=e,z=x(),T=!e.pins[E.pin],O=!T&&!_e(L),H=zu(L.steps,P.T).filter(([X,Q])=>Q>=v.a&&X<v.end),{y:_,low:R,high:F}=n.plot.frame,j=_(Math.max(R,Math.min(F,z))),q=([X,Q])=>[v.x(Math.max(X,v.a)),v.x(Math.min(Q+1,v.end))],D=H.reduce((X,Q)=>X&&X[1]-X[0]>=Q[1]-Q[0]?X:Q,null);l.replaceChildren(...H.filter(X=>X!==D).map(X=>{let[Q,ae]=q(X);return i("i",{style:`left:${Q+1}px;width:${ae-Q-2}px;top:${j}px`})}));for(let X of[l,u])X.classList.toggle("proposal",T||O);if(u.hidden=!D,c.forEach((X,Q)=>{X.hidden=!D||L.steps!==null&&H.length>1||(Q?D[1]>=v.end:D[0]<v.a),X.classList.toggle("proposal",T||O),!X.hidden&&(X.style.left=`${q(D)[Q]}px`,X.style.top=`${j}px`,X.setAttribute("aria-valuemin",1),X.setAttribute("aria-valuemax",P.T),X.setAttribute("aria-valuenow",E.span[Q]+1),X.setAttribute("aria-valuetext",`step ${E.span[Q]+1}, ${P.shown[E.span[Q]]}`))}),!D)return;let[I,U]=q(D),G=U-I,Y=T?"hold at":O?"off":"hold";u.style.left=`${I}px`,u.style.width=`${G}px`,u.style.top=`${j}px`,u.classList.toggle("narrow",G<2.2*e.rem),u.classList.toggle("tied",Vt(L.value));let se=ot(L.value);u.replaceChildren(i("span",{},G>(.5*(Y.length+se.length)+1.4)*e.rem?`${Y} ${se}`:se)),u.setAttribute("aria-label",`Hold ${L.signal} of ${Jt(L.units,P.H)} during ${e.names(L.steps)} at`),u.setAttribute("aria-valuenow",Number.isFinite(z)?z:0),u.setAttribute("aria-valuemin",Number.isFinite(e.range(L.signal)[0])?e.range(L.signal)[0]:Math.floor(R)),u.setAttribute("aria-valuemax",Number.isFinite(e.range(L.signal)[1])?e.range(L.signal)[1]:Math.ceil(F)),u.setAttribute("aria-valuetext",`${ot(L.value)}${T?", not held yet":O?", switched off":""}`)}function N(v,E,P){if(!(e.before||f))d=null;else{d??={};let z=d[v]??[E,P];[E,P]=d[v]=[Math.min(E,z[0]),Math.max(P,z[1])]}return[E,P]}function k(){let{P:v,A:E,rem:P,sentence:{signal:L,units:z,steps:T,value:O},titles:H}=e,_=v.roles.kind(L),R=v.roles.word(L),j={a:E!==v&&E.signals.includes(L)&&(e.sameNet||z===null)?Er(E,L,z):null,b:Er(v,L,z)},q=0,D=1,I=[[1,`1 ${Lu(v.roles,L)[0]}`],[.5,""],[0,`0 ${Lu(v.roles,L)[1]}`]];_!=="gate"&&([q,D]=_==="memory"?N("gate",...Cu([...j.b,...j.a??[],Vt(O)?0:1.3*O],1)):[-1,1],I=(_==="memory"?Ke(q,D,3):[1,0,-1]).map(ae=>[ae,B(ae,Number.isInteger(ae)?0:1,!0)]));let U=zu(T,v.T),G=z===null||z.length>1?`mean of ${Jt(z,v.H)}`:`of ${Jt(z,v.H)}`;t.gate.replaceChildren(`${R[0].toUpperCase()}${R.slice(1)} ${_==="gate"?"gate ":_==="memory"?"state ":""}`,i("i",{class:`s-${L}`},L),i("small",{},` ${G}`,i("span",{class:"wide"},e.pins[e.S.pin]?"; drag the bar up, down or along, or its ends":"; drag over it, then the bar")));let Y=_==="gate"?`var(--F${L})`:L==="c"?"var(--ink)":"var(--ink3)",se=([ae,te])=>gs(e.G).span(ae,te),X=U.filter(([ae,te])=>te>=e.G.a&&ae<e.G.end),Q=(ae,te)=>B(j[te]?.[ae]??NaN,4);n.draw({values:j,called:{a:H.a,b:""},low:q,high:D,rows:I,shades:(e.pins[e.S.pin]?X:[]).map(se),hue:Y,pad:Math.round(.62*P),tip:ae=>`step ${ae+1} “${ge(v.shown[ae],24)}” · ${L} ${j.a?`${Q(ae,"a")} → `:""}${Q(ae,"b")}`,bars:ae=>X.flatMap(te=>[-.5,0,.5].map(V=>se(te).map(K=>[K,ae(x())+V*P]))),said:`${R} ${L}, ${G}, at every step${j.a?`, ${H.a} and ${H.b}`:""}.`})}function C(){let{S:v,P:E,picked:P}=e,{units:L}=e.sentence,z=L===null?E.H:L.length,T=e.pins[v.pin];return P?.unit===v.unit?i("small",{title:`When this text was opened, of all units the one that held most of what “${P.word}” wrote. See the others with ↑ and ↓.`}," picked for ",i("span",{class:"story"},"what it holds of "),`“${P.word}”`):i("small",{},T&&z>1?`, one of the ${z} held`:L&&z>1?`, one of the ${z}`:"")}function A(){let{P:v,A:E,S:P,rem:L,titles:z}=e,T=v.memory,O=e.sameNet?[P.unit]:null,H={a:E===v?null:Er(E,E.memory,O),b:Er(v,T,O)},_=[...H.b,...H.a??[]],R=[v,E].every(D=>D.roles.kind(D.memory)==="signed"),[F,j]=R?[-1.06,1.06]:N("memory",...Cu(_,.5));t.memory.replaceChildren("Memory ",i("i",{"data-term":T},E.memory===T?T:`${E.memory} → ${T}`),e.sameNet?` of unit ${P.unit}`:" mean of all units",...e.sameNet?[C()]:[]),a.hidden=!e.sameNet,o.draw();let q=(D,I)=>B(H[I]?.[D]??NaN,4,!0);r.draw({values:H,called:H.a?z:{a:"",b:""},low:F,high:j,rows:Ke(F,j,4).map(D=>[D,B(D,Number.isInteger(D)?0:1,!0)]),hue:"var(--ink)",pad:Math.round(.4*L),tip:D=>`step ${D+1} “${ge(v.shown[D],24)}” · ${T} ${H.a?`${q(D,"a")} → `:""}${q(D,"b")}`,said:`Memory ${T} of ${e.sameNet?`unit ${P.unit}`:"all units, mean"}, at every step${H.a?`, ${z.a} and ${z.b}`:""}.`})}function b(){let{t:v}=e.S,{titles:E}=e;for(let[P,L,z]of[[n,s.gate,!1],[r,s.memory,!0]]){P.plot.cursor(v);let{a:T,b:O}=P.values,H=(_,R)=>i("b",{class:z&&Number.isFinite(_)?`s-${Le(_)}`:R},B(_??NaN,2,z));L.replaceChildren(...T?[i("span",{class:"wide"},`${E.a} `),H(T[v],"was")," → ",i("span",{class:"wide"},`${E.b} `),H(O[v],"")]:[H(O[v],"")])}}return{el:h,draw(v){let E=v("picture","size","view","theme"),{signal:P,units:L,steps:z}=e.sentence,T=JSON.stringify([P,L,z,e.S.pin]),O=T!==m;if(m=T,v("size"))for(let{plot:H}of[n,r])H.measure();(E||O)&&k(),(E||O||v("unit"))&&A(),(E||v("pins","focus","unit"))&&M(),(E||O||v("unit","t"))&&b()}}}function ju(e,t){let s=t.querySelector(".ribbon"),n=i("div",{class:"heldmarks","aria-hidden":"true"}),r=i("div",{class:"otherwords"});s.after(n,r);let o=!1,a=c=>e.G.step(c.clientX-s.getBoundingClientRect().left);ht(s,{press(c){if(c.pointerType==="touch")return!1;let u=a(c);if(!c.shiftKey)return{from:u};o=!0;let[h,d]=e.S.span;return e.brush(e.sentence.steps===null?e.S.t:u<h?d:h,u,!0),!1},slop:(c,{hold:u})=>a(c)!==u.from,move(c,{from:u}){o=!0,e.brush(u,a(c),!1)},done(c,{from:u}){e.brush(u,a(c),!0),setTimeout(()=>o=!1)}}),s.addEventListener("click",c=>{let u=c.target.closest("[data-step]");u&&!o&&e.point(Number(u.dataset.step)),c.stopImmediatePropagation(),o=!1},!0);function l(c,u){let{G:h,P:d}=e;return(c===null?[[0,d.T-1]]:ps(c)).filter(([f,m])=>m>=h.a&&f<h.end).map(([f,m])=>{let p=h.x(Math.max(f,h.a)),w=h.x(Math.min(m+1,h.end));return i("i",{class:u,style:`left:${p}px;width:${w-p}px`})})}return{el:r,draw(c){if(!c("picture","pins","view","size","focus"))return;let{P:u,A:h,G:d,S:f,pins:m,rem:p}=e,w=m[f.pin],x=m.filter(y=>y!==w&&_e(y));n.replaceChildren(...x.flatMap(y=>l(y.steps,"also")),...w?l(w.steps,`chosen${_e(w)?"":" off"}`):e.sentence.steps?l(e.sentence.steps,"chosen off"):[]);let g=[];for(let y=d.a;y<d.end;y++)u.tokens[y]!==h.tokens[y]&&g.push(y);r.hidden=u.T===h.T&&u.tokens.every((y,$)=>y===h.tokens[$]),r.replaceChildren(i("span",{class:"label"},"instead of"),...g.map(y=>i("span",{class:"m",title:h.shown[y]??"the text is over",style:`left:${d.x(y)}px;width:${d.cw}px;font-size:${Math.max(e.fine,Math.min(.8125*p,1.7*d.cw/Math.max(1,(h.shown[y]??"–").length)))}px`},h.shown[y]??"–")))}}}var el=({hold:e},t)=>e.map(([s,n])=>({signal:s,value:n,units:null,steps:t,on:!0}));function Hu({hold:e},t,s,{T:n,H:r,signals:o}){let a=new Map(e);return o.every(l=>Zc(t,l,s,n,r)===(a.get(l)??null))}function b0(e,t,s){let n=el(e,s);return[...t.filter(r=>!_e(r)||!So(r,n[0])),...n]}function Fu(e){let t=i("span",{class:"group",role:"group","aria-label":"Hold a gate"}),s=i("span",{class:"group",role:"group","aria-label":"State of the gates"}),n=i("span",{class:"lead on"}),r=i("b",{class:"aim"}),o=i("div",{class:"chips presets",role:"group","aria-label":"Presets"},n,t,s),a=null,l=[],c=()=>e.carried??e.pins;function u(){a=e.P.cell,l=e.setup.presets[a].map(f=>{let m=i("button",{type:"button",class:"chip"},f.name);return m.addEventListener("click",()=>{let p=e.over(),[[w,x]]=f.hold;if(Hu(f,c(),p,e.P)){e.choose(-1),e.draft={units:null,steps:p,value:x,preset:f},e.edit(Qc(e.pins,p,e.P.T),{select:-1});return}let g=b0(f,e.pins.filter(y=>!(y.why&&So(y,e.sentence))),p);e.edit(g,{select:g.findLastIndex(y=>y.signal===w)})}),{preset:f,chip:m}});let d=f=>l.filter(({preset:m})=>m.group===f).map(({chip:m})=>m);n.replaceChildren(...l.length?["All units ",r]:["No presets: this cell has no gate"]),t.replaceChildren(...d("hold")),s.replaceChildren(i("span",{class:"lead"},re("memory","Memory")),...d("state")),s.hidden=!d("state").length}let h=d=>d===null?"at all steps":d.length===1?`at ${e.names(d)}`:`over ${e.names(d)}`;return{el:o,draw(d){if(!d("picture","pins","unit"))return;let{P:f}=e,m=e.over();f.cell!==a&&u(),ie(r,h(m)),n.classList.toggle("on",l.length>0),Ae(n,{title:l.length?`A preset holds all ${f.H} units ${h(m)}. Click a word to hold it there, drag over words to hold it over them.`:""});for(let{preset:p,chip:w}of l){let x=p.hold.map(([y,$])=>`${y} = ${ot($)}`).join(", "),g=e.S.pin<0&&!e.stepped&&e.draft.preset?.name===p.name;w.classList.toggle("next",g&&e.S.focus===p.hold[0][0]),Ae(w,{"aria-pressed":Hu(p,c(),m,f),title:`${p.look} ${x} in all ${f.H} units ${h(m)}.`})}}}}var _u=.8,v0="-96px 0px 0px",x0="-150px 0px 0px";function y0(e,t,s,n){return(e===t?[["",e]]:[[n.a,e],[n.b,t]]).map(([o,a])=>[o,...s<a.T?ei(a,s):["its text is over",""]])}function Ru(e){let t=i("p",{}),s=i("div",{class:"strip"}),n=i("div",{class:"readout","aria-hidden":"true"},s,t),r=!1,o=!1;n.hidden=!0,s.addEventListener("click",c=>{let{step:u}=c.target.dataset;u!==void 0&&e.point(Number(u))});function a(){let{P:c,S:u,G:h,pins:d,palette:f}=e,m=c.mean(u.focus),p=e.full(u.focus),w=d.filter(_e),x=g=>{let y=f.of(u.focus,m[g],p),$=i("span",{"data-step":g,title:c.shown[g]},c.shown[g]);return $.style.cssText=`background:${dt(y)};color:${Tt(y)}`,$.classList.toggle("held",w.some(({steps:S})=>S===null||S.includes(g))),$.classList.toggle("cur",g===u.t),$};s.replaceChildren(...Array.from({length:h.end-h.a},(g,y)=>x(h.a+y)))}function l(){let{A:c,P:u,S:h,titles:d}=e;if(n.hidden=!r&&!o,n.classList.toggle("below",o),n.hidden)return;o&&a();let[f,m]=y0(c,u,h.t,d).map(([p,w,x])=>i("span",{},p&&i("small",{class:"wide"},`${p} `),i("b",{},w),` ${x}`));t.replaceChildren(f,...m?[" → ",m]:[],i("small",{},` after “${ge(u.shown[h.t],24)}”, step ${h.t+1}${d.held||m?"":"; nothing is held"}`))}return{el:n,watch(c,u,h){let d=[[c,v0,_u,f=>r=f.intersectionRatio<_u],[u,x0,0,f=>o=!f.isIntersecting&&f.boundingClientRect.top<0],[h,"0px",0,f=>e.root.classList.toggle("scrolled",f.boundingClientRect.top<0)]].map(([f,m,p,w])=>{let x=new IntersectionObserver(g=>{w(g.at(-1)),e.P&&l()},{threshold:p,rootMargin:m});return x.observe(f),x});e.model.on("remove",()=>d.forEach(f=>f.disconnect()))},draw:c=>c("picture","t","pins","focus","view","size","theme")&&l()}}var qu=`.below > section:not([hidden]) ~ section {
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
`;function $0(e,t=null){let s=0,n=null;return e.forEach((r,o)=>{let a=r.length-1,l=r.reduce((c,u)=>c+Math.abs(u),0);r.forEach((c,u)=>{let h=t===null?+(2*Math.abs(c)>l)*(a-u):+(u===t),d=c*c*h/l;d>s&&([s,n]=[d,{unit:o,step:u}])})}),n}function Iu(e,t,s){return t.keeper?$0(Array.from({length:t.H},(n,r)=>kr(e,t,r).rows.at(-1)),s):null}var Wu=".ribbon, .transport",tl=".answers, .verdict",M0=e=>{let{steps:t}=e.setup.stories[An(e).text];return`${t[0]}-${t.at(-1)}`},Bu=(e,t,s,n="*")=>`${t}:${n}:${M0(e)}=${s}`,In=(e,t=void 0)=>Bu(e,"f",1,t),ai=(e,t=void 0)=>Bu(e,"i",0,t),_n=(e=t=>null)=>t=>({...An(t),unit:30,pins:e(t),t:Ze(t,"fluent")}),sl=e=>(t,s)=>s.listed.map(vt).sort().join()===[...e(s)].sort().join(),Rn=(e,t=e.T-1)=>{let[s,n]=ei(e,t);return`“${s}” (${n})`},Du=(e,t)=>`“${e.P.shown[t]}”`,nl=({book:e},t)=>{let s=e.rows.at(-1);return Xe(Math.abs(s[t])/s.reduce((n,r)=>n+Math.abs(r),0))},S0=e=>[In(e,30),ai(e,30)],rl=e=>[In(e),ai(e)],qn=["pins"],Uu={of:["text","model","weights","text2","model2"],example:"the sentence of France and Japan",onward:["gradients","On to Gradients →"],stops:[{title:"What would it have said?",says:e=>[`As trained the network answers ${Rn(e.A)}. `,"You will make it keep France in memory while it reads “I moved to”, one gate after the other."],act:"go to “moved”, where the forget gates drop what they held.",done:({t:e},t)=>e===Ze(t,"moved"),did:e=>{let{S:t,A:s}=e,n=s.mean("f");return[`At ${Du(e,t.t)} they let `,ft("f",n[t.t])," through, the mean of all units, and ",ft("f",n[t.t-1])," a word before."]},at:".answers",lit:`${Wu}, .wplots > :is(:nth-child(1), :nth-child(2))`,state:_n(),free:qn,hand:["ArrowLeft","ArrowRight"]},{title:"Let the forget gates drop nothing",says:e=>[`This change holds the forget gate of all ${e.P.H} units at `,ft("f",1)," while “I moved to” is read. It waits in the list, and is not yet held."],act:"tick it, and read the answer.",done:sl(e=>[In(e)]),did:e=>[`The answer is ${Rn(e.P)}. As trained it was ${Rn(e.A)}.`],at:".changes .rows",lit:tl,clear:".answers, .verdict, .wplots",state:_n(e=>[`!${In(e)}`]),free:qn},{title:"To keep is not enough",says:()=>["What was held is kept now, but the input gates still write “I moved to” on top of it. The second change holds them at ",ft("i",0),": nothing goes, nothing comes, and memory stands still."],act:"tick the second change.",done:sl(rl),did:e=>[`Now it answers ${Rn(e.P)}: it speaks as if nobody had moved.`],at:".changes .rows",lit:tl,clear:".answers, .verdict, .wplots",state:_n(e=>[In(e),`!${ai(e)}`]),free:qn},{title:"Who wrote what it holds",says:e=>{let[t,s]=bs(e),n=Ze(e,"France");return[`Each block is what one word wrote into unit ${30}, as far as no gate has dropped it since. `,s?`At the end ${nl(s,n)} of it is of “France” with your change, and ${nl(t,n)} as trained.`:`At the end ${nl(t,n)} of it is of “France” as trained.`]},act:"go to “Japan”, and compare above and below.",done:({t:e},t)=>e===Ze(t,"Japan"),did:e=>[`At ${Du(e,e.S.t)} it holds `,Ct(e.A.at("c",e.S.t,30))," as trained and ",Ct(e.P.at("c",e.S.t,30))," with your change."],at:".ledger .books",lit:Wu,state:_n(rl),free:qn,hand:["ArrowLeft","ArrowRight"]},{title:"One unit alone",says:e=>[`Unit ${30} held “France”, but is it the one that counts? `,`Here only its own two gates are to be held, and the other ${e.P.H-1} units run as trained.`],act:"tick the second change.",done:sl(S0),did:e=>[`It answers ${Rn(e.P)}, as trained ${Rn(e.A)}: the country stands in many units.`],at:".changes .rows",lit:tl,clear:".answers, .verdict, .wplots",state:_n(e=>[In(e,30),`!${ai(e,30)}`]),free:qn},{title:"A unit cut",says:()=>[`Cut, unit ${30} is heard by nobody: its h is 0 in every test sentence, and the score is measured anew. `,"Five others, drawn at random, are cut one by one beside it, to compare."],act:"press “Cut it”. It takes some seconds.",done:(e,{got:t})=>t.cut?.rows?.length===1&&String(t.cut.rows[0].units)===String(30),did:e=>[Da(e.got.cut,`unit ${30}`)],at:".cut .cuts > :not(.done)",lit:".cut",state:_n(rl),free:qn}]};var Vu=`.gs main {
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
`;var T0=250,nn={gradient_x_input:{title:"gradient × input",term:"gradient",about:e=>`the gradient of F by the vector that a ${e} is read as, times that vector: what it would add if F were a straight line.`},integrated_gradients:{title:"integrated gradients",term:"integrated gradients",about:(e,t)=>`the same, averaged on the way from as many zero vectors, at which the biases alone set the gates, to the vectors of this text’s ${t}; these sum to how much further F is here than there.`},leave_one_out:{title:"leave one out",about:e=>`how much F falls if this ${e} alone is read as the zero vector.`},ledger_share:{title:"ledger’s share",term:"ledger",about:e=>`of all shares in what the units hold now, each by its size, the part that this ${e} wrote. It does not depend on the answer, and to have written something is not to be where it came from.`,share:!0}};function A0(e){return e.reduce((t,s,n)=>Math.abs(s)>Math.abs(e[t])?n:t,0)}var L0=(e,t)=>e.subarray(0,t+1).reduce((s,n)=>s+n,0),C0=e=>Math.max(3,Math.min(9,2-Math.floor(Math.log10(e))));function z0(e,t){let s=new Map;for(let[r,o]of e)s.set(o,[...s.get(o)??[],r]);return s.size===1?`Here all put ${t(e[0][1])} first.`:`They do not agree: ${[...s].map(([r,o])=>`${t(r)} is first by ${cn(o)}`).join("; ")}.`}function Gu(e){let t="a",s=null,n=null,r=null,o=null,a=null,l=i("select",{"aria-label":"Answer"}),c=Qe("Which text",{a:"the text",b:"the other text"},A=>{t=A,s=null,N()}),u=i("table",{class:"ways"}),h=i("p",{class:"reads"}),d=i("p",{class:"reads"}),f=i("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Every word and its shares"},u),m=i("dl",{class:"defined"}),{el:p,says:w,note:x}=Oe("mattered","Which words mattered","",[c.el,i("label",{class:"pick-answer"},i("span",{},"for "),l)],f,d,h,m);l.addEventListener("change",()=>{s=l.value,N(),e.root.focus({preventScroll:!0})});let g=e.near.watch(p),y=()=>!!e.other&&e.text2!==e.text,$=()=>JSON.stringify([e.text,e.name,e.weights,t==="b"?e.other:null]),S=()=>t==="b"&&y()?e.P:e.A,M=()=>S().answers.kind!=="value";function N(){if(!g()||!e.P||!M())return C();y()||(t="a");let A=Math.min(e.S.t,S().T-1),b={t:A,target:s,run:t},v=$()+JSON.stringify(b);return clearTimeout(r),v===n||(r=setTimeout(()=>{[n,o]=[v,$()],e.ask("words",b)},e.got.words?T0:0)),C()}function k(){let{A,P:b,got:v}=e,E=T=>T.top(Math.min(e.S.t,T.T-1)).slice(0,4).map(([O])=>O),P=s??v.words?.target,L=S().words,z=[...new Set([...P?[P]:[],...E(A),...E(b)])].filter(T=>L.includes(T));l.replaceChildren(...z.map(T=>i("option",{value:T},`“${fe(T)}”`))),P&&(l.value=P),c.el.hidden=!y(),c.set(t)}function C(){if(!e.P)return;let A=e.got.words,b=!M();p.style.minHeight=b?"":`${Math.min(34,(e.small?2.25:1.37)*(Math.min(e.S.t,S().T-1)+1))+(e.small?32:15)}rem`,x.textContent=b?"":`as trained, without changes${e.other?"":": the text as the network reads it"}`;for(let j of[f,d,h,m,l.parentNode])j.hidden=b||!A;if(b)return void w.replaceChildren("This network answers a value, which has no log-probability to ask about.");if(k(),!A)return void w.replaceChildren("…");for(let j of[f,d,h])j.classList.toggle("old",a!==$());if(a!==$())return void w.replaceChildren("…");let v=A.run==="b"?e.P:e.A,{one:E,many:P}=v.reads,L=Math.min(A.t,v.T-1),z=Object.keys(nn).filter(j=>A.array(j));w.replaceChildren("F = ln p(",i("b",{},`“${fe(A.target)}”`),`) after “${v.shown[L]}”, step ${L+1}: p is `,i("b",{},pe(A.p)),`. How much each ${E} had to do with F, in ${["two","three","four"][z.length-2]} ways: bars to the right, in blue, speak for it, bars to the left, in orange, against it. Each column has a scale of its own.`),m.replaceChildren(...z.flatMap(j=>[i("dt",{},nn[j].title),i("dd",{},nn[j].about(E,P))]));let T=z.map(j=>A.array(j)),O=T.map(j=>j.subarray(0,L+1).reduce((q,D)=>Math.max(q,Math.abs(D)),0)||1),H=T.map(j=>A0(j.subarray(0,L+1))),_=(j,q)=>{let D=T[j][q],I=50*Math.abs(D)/O[j],{share:U}=nn[z[j]],G=i("i",{class:D<0?"neg":"pos",style:U?`left:0;width:${2*I}%`:`left:${D<0?50-I:50}%;width:${I}%`}),Y=U?pe(D):B(D,C0(O[j]),!0);return[i("td",{class:`barred${U?" share":""}`,"aria-hidden":"true"},i("span",{},G)),i("td",{},H[j]===q?i("b",{},Y):Y)]};u.replaceChildren(i("thead",{},i("tr",{},i("th",{scope:"col"},v.reads.one),...z.flatMap(j=>[i("th",{scope:"col",colspan:"2","data-term":nn[j].term},nn[j].title)]))),i("tbody",{},...Array.from({length:L+1},(j,q)=>i("tr",{class:q===e.S.t?"cur":""},i("th",{scope:"row"},i("button",{type:"button",class:"link",title:`Go to step ${q+1}`,"data-step":q},v.shown[q])),...z.flatMap((D,I)=>_(I,q)))))),d.replaceChildren("Each way has its own definition, and they may disagree. ",z0(z.map((j,q)=>[nn[j].title,H[q]]),j=>`“${v.shown[j]}”`),z.includes("ledger_share")?"":" This cell keeps nothing by a gate, so there is no ledger.");let R=A.array("integrated_gradients");if(!R){h.replaceChildren("No integrated gradients: on the way from zero vectors to this text F changes too wildly for them to be summed.");return}let F=L0(R,L);h.replaceChildren("Complete: the integrated gradients sum to ",i("b",{},B(F,3,!0)),`; F of the text minus F of as many zero vectors in the place of its ${P} is `,i("b",{},B(A.whole,3,!0)),".")}return u.addEventListener("click",A=>{let b=A.target.closest("[data-step]");b&&e.go(Number(b.dataset.step))}),{el:p,draw(A){e.P&&(A("words")&&(a=o),A("picture")&&e.got.words&&!S().words.includes(s)&&(s=null),A("t","picture")?N():A("words","theme")&&C(),A("busy")&&p.classList.toggle("waiting",e.busy.has("words")))}}}var N0=400,O0={t:["t","step"],unit:["unit"],mode:["unit"],focus:["focus","pins"],probe:["probe"],by:["step"],view:["view","t","step"],pin:["pins"],writer:["writer","unit"],theme:["theme",...nt],playing:["play"],speed:["play"]},ol=class extends ut{text;name;weights;other;had;shown;said={};typed;scroll;help;constructor(t){super(t,vo+Vu+mu+qu),Object.assign(this.S,{pin:-1,span:[0,0],writer:null,probe:null,by:"piece"}),this.A=null,this.before=this.frame=this.pause=null,this.slow=!1,this.owed=new Set,this.asked={model:null},this.questions=new mt(S=>this.tell(S)),this.got={},this.pins=this.listed=[],this.history=To,this.draft={units:null,steps:void 0,value:1,preset:null},this.drafted=null,this.stepped=!1,this.mates=null,this.picked=null,this.measured=new Map,this.near=new Cn("300px");let s=S=>S(this),[n,r,o,a,l,c,u,h,d,f,m,p,w]=[Jr,lu,Fu,Su,Eu,iu,yo,Ls,Pu,ku,$u,Tu,Ru].map(s),x=ju(this,h.el);this.below=[Ja,uu,hu,Gu,Mu,du,Au].map(s);for(let S of this.below)Object.assign(S,{owed:new Set,drawn:!1,near:this.near.watch(S.el,()=>this.P&&S.owed.size&&this.drawBelow(S,new Set))});this.words=h.el,this.cursor=i("div",{class:"cursor"}),this.time=i("section",{class:"time","aria-label":"The whole text"},h.el,d.el,i("div",{class:"bookkeeping"},f.el),this.cursor),this.now=i("section",{class:"now","aria-label":"The change and what it does"},a.el,l.el,c.verdict,u.el,c.el,i("div",{class:"holding"},m.el)),this.first=i("section",{class:"fold","aria-label":"What if"},this.now,this.time),this.main=i("main",{},this.first,i("div",{class:"below"},...this.below.map(({el:S})=>S)));let g=i("div",{class:"choose",role:"region","aria-label":"What to change"},o.el),y=i("div",{class:"compare"},i("span",{class:"lead"},"Compare with"),r.ways);this.parts=[r,n,o,a,l,c,u,h,x,d,f,m,p,w],g.append(y),this.root.append(n.el,r.el,g,this.main,p.el,w.el),w.watch(c.el,this.first,g),this.listen(),this.receive(this.model.payload,!0),this.model.on("progress",()=>this.told());let{brought:$}=this.state;$!==void 0&&(this.typed($),this.send({text:$}))}close(){this.set({playing:!1}),this.near.close(),this.questions.stop(),clearTimeout(this.pause),cancelAnimationFrame(this.frame)}get touches(){return O0}get guide(){return Uu}unvisited(){return this.below.filter(({drawn:t,owed:s})=>!t||s.size).map(({el:t})=>t)}get notices(){return Object.values(this.said).flat()}set notices(t){this.said={all:t}}wentOff(){super.wentOff(),this.before=this.mates=null,this.waits()}cameBack(){super.cameBack(),this.waits()}get meanwhile(){return"Stepping through these runs still works."}get behind(){return this.P!==null&&(this.dirty||this.questions.busy.has("run"))}get whose(){return this.asked.text===this.text?"The pictures are still of what was asked before.":`The pictures are still of “${ge(this.text,to)}”.`}send(t,s={}){if(this.closed)return;let{length:n,...r}=t;this.asked={...this.asked,...r},this.length=n,this.later={...this.later,...s},this.dirty=!0,this.questions.count("run")<(this.before===null?1:2)&&this.run(),this.P&&this.waits(),this.mark()}run(){this.dirty=!1;let t=this.measured.has(this.asked.model)?{}:{units:!0},s=this.length===void 0?{}:{length:this.length};this.questions.ask("run",{...this.asked,...s,...t,have:this.had??""},{both:!0})}ask(t,s={}){let n={...this.accepted,...s},r=JSON.stringify(n);!this.connected||this.closed||this.questions.asked(t,r)||(this.questions.ask(t,n,{key:r}),this.draw(new Set(["busy"])))}receive(t,s=!1){let[n,r]=is(t),{want:o}=n;if(!(!s&&!this.questions.take(n))){if(s&&(o!=="run"||n.key&&!n.sizes[0]))return this.again(n);if(o==="run")return this.ran(n,r,s);this.said={...this.said,[o]:n.notices},this.got[o]=r.length?new Is(...is(r)):null,this.draw(new Set([o,"busy","notice"]))}}again({want:t,text:s,model:n,weights:r,other:o,pins:a}){this.asked=t==="run"?{text:s,model:n,weights:r,other:o,pins:a.map(Wn)}:this.wanted(),this.run()}ran(t,s,n){let{key:r,sizes:[o]=[]}=t;this.said={...this.said,address:[],run:t.notices};let a=!this.dirty&&!this.busy.has("run");if(a&&(this.returning=!1),this.dirty&&this.run(),this.waits(),this.root.classList.toggle("stale",!r),!r)return a&&(this.later=void 0,this.asked=this.accepted??this.wanted(),this.take(this.listed)),this.draw(new Set(["notice","busy","pins"]));let l=this.P,{later:c={}}=this,u=l!==null&&(t.text!==this.text||t.other?.text!==this.text2),h=l&&(t.model!==this.name||t.weights!==this.weights||t.other?.model!==this.other?.model);t.entry&&(this.own=t.entry),t.units!==void 0&&this.measured.set(t.model,t.units),o&&(this.A=new Is(...is(s.subarray(0,o)))),this.P=s.length>o?new Is(...is(s.subarray(o))):this.A,this.P.roles.equations.length||(this.P.roles.equations=this.A.roles.equations);for(let w of[this.A,this.P])l&&w.layers.length===l.layers.length&&(w.layer=l.layer);let{text:d,model:f,weights:m}=t;Object.assign(this,{had:r,text:d,name:f,weights:m,other:t.other,shown:t.seq}),this.sameNet=!t.other||t.other.model===f&&t.other.weights===m,this.text2=t.other?.text,this.accepted={text:d,model:f,weights:m,pins:t.pins.map(Wn),other:t.other&&this.beside(t)},this.listed=t.pins,this.carried=t.held;let p=new Set(["picture","notice","busy","pins"]);if(a&&(this.later=void 0,this.asked=this.accepted,this.take(t.pins),this.due=u&&c.jump===!0),!l||u||h||c.asked||c.jump){this.placed(l,c,n),this.resetView();for(let w of nt)p.add(w)}this.soon(p)}beside({text:t,other:{text:s,...n}}){return!this.sameNet&&s===t?n:{text:s,...n}}placed(t,{jump:s,fresh:n,asked:r},o){let{P:a,S:l}=this,c=o||r===!0;if(l.writer=null,this.propose(!t||s||c),!t||s)this.opens(s||c&&this.bare);else{let h=n||l.t>=t.T-1||!rn(t.tokens,a.tokens);[l.t,this.picked]=[h?a.T-1:Math.min(l.t,a.T-1),null]}this.missed=l.unit<a.H?this.missed:l.unit,this.missed<a.H&&([l.unit,this.missed]=[this.missed,void 0]),l.unit=Math.min(l.unit,a.H-1),(!t||s||l.pin<0&&t.name!==a.name)&&(l.pin=Math.max(0,this.pins.findIndex((h,d)=>this.sayable(d)>=0)));let u=c?this.read(o):null;l.pin=this.sayable(l.pin),l.focus=[u,this.pins[l.pin]?.signal,this.draft.preset?.hold[0][0],this.chosen,a.keeper].find(h=>a.signals.includes(h))??a.signals[0]}toldWith(t,s){let{preset:n,steps:r}=this.setup.stories[t]??{},o=this.setup.presets[s].find(({name:a})=>a===n);return o?{preset:o,steps:r}:{}}propose(t){let s=`${this.P.cell} ${this.text}`;if(!t&&s===this.drafted)return;this.drafted=s;let{preset:n=null,steps:r}=this.toldWith(this.text,this.P.cell);n&&(this.stepped=!1),(n||this.draft.preset||t)&&(this.draft={units:null,steps:r,value:n?.hold[0][1]??1,preset:n})}opens(t){let{P:s,S:n,text:r}=this,o=this.setup.stories[r],{preset:a,steps:l}=this.toldWith(r,s.cell),c=a?el(a,l):[],u=o&&[c,[]].some(m=>m.map(vt).join()===this.pins.map(Wn).join()),[h]=(o&&this.A.shows)??[],d=h===void 0?Iu:()=>({unit:h,step:o.step}),f=(t||u)&&this.sameNet?d(this,s,o?.step):null;n.t=s.T-1,this.stepped=!1,this.picked=f&&{unit:f.unit,word:s.shown[f.step]},[n.unit,n.writer]=f?[f.unit,f.step]:[this.changedMost(),null]}changedMost(){let{A:t,P:s}=this,n=s.memory;if(t===s||!this.sameNet||t.memory!==n)return s.moment[1];let r=o=>Math.abs(s.at(n,s.T-1,o)-t.at(n,t.T-1,o));return Array.from({length:s.H},(o,a)=>a).reduce((o,a)=>r(a)>r(o)?a:o,0)}read(t){let{S:s,P:n,state:r}=this,{given:o,said:a}=r.asked,l=[...t?[]:a.server,...a.view];s.t=r.place("t",n.T,s.t,l),s.unit=r.place("unit",n.H,s.unit,l);let c=r.among("focus",n.signals,l),u=n.probes.map(({name:d})=>d);s.probe=r.among("probe",u,l)??s.probe,s.by=r.asked.values.by,s.pin=this.spoken(r.asked.values,l),s.pin<0&&(this.draft={...this.draft,units:null});let{units:h}=this.pins[s.pin]??this.draft;return o.has("unit")&&this.apart(s.pin,s.unit)&&l.push(`The address asks for unit ${s.unit}, but holds ${Jt(h,n.H)}, so unit ${h[0]} is shown.`),this.stepped=o.has("t")&&s.t<n.T-1&&s.pin<0&&!this.draft.preset,this.said.address=l,c}spoken({change:t,focus:s},n){let{pins:r,S:o}=this,a=t==="none"?-1:Number(t)-1;if(t&&(a===-1?t==="none":a in r))return this.sayable(a);t&&n.push("The address speaks of a change that is not in its list.");let l=r.map((c,u)=>u).filter(c=>this.sayable(c)>=0&&(!s||r[c].signal===s));return l.find(c=>!this.apart(c,o.unit))??l[0]??-1}find(t){return this.setup.models.find(s=>s.name===t)??this.own??this.setup.models[0]}get entry(){return this.find(this.name)}change(t){let s=this.find(this.asked.model).task,{examples:n}=this.setup.tasks[t.task];return t.task===s?this.send({model:t.name}):([this.history,this.draft.steps]=[To,void 0],!n.length||n.some(([,r])=>r===this.asked.text)?this.send({other:null,pins:[],model:t.name}):(this.typed(n[0][1]),this.example(n[0][1],t)))}example(t,s=this.find(this.asked.model)){this.connected&&(t!==this.text?this.history=To:this.pins.length&&(this.history=na(this.history,this.pins)),this.before=this.mates=null,this.take([],-1),this.send({model:s.name,text:t,pins:[],other:null},{jump:!0}),this.draw(new Set(["pins"])))}edit(t,{done:s=!0,select:n=this.S.pin}={}){this.connected&&(this.before??=this.pins,this.stepped=!1,s&&(JSON.stringify(this.before.map(Wn))===JSON.stringify(t.map(Wn))||(this.history=na(this.history,this.before)),this.before=this.mates=null),this.list(t,n))}list(t,s=this.S.pin){this.take(t,Math.min(s,t.length-1)),this.focusOn(),this.send({pins:t.map(Wn)}),this.soon(["pins"])}soon(t){for(let s of t)this.owed.add(s);if(this.before===null)return this.drawOwed();this.frame??=requestAnimationFrame(()=>this.drawOwed())}drawOwed(){cancelAnimationFrame(this.frame);let{owed:t}=this;[this.owed,this.frame]=[new Set,null],this.draw(t)}take(t,s=this.S.pin){this.pins=t,this.S.pin=this.P?this.sayable(s):s}apart(t,s){let{units:n,why:r}=this.pins[t]??this.draft;return Array.isArray(n)&&!r&&n[0]<this.P.H&&!n.includes(s)}sayable(t){return this.P.signals.includes(this.pins[t]?.signal)?t:-1}begin(t=!0){let{pins:s,proposed:n}=this;this.edit([...s,...n],{done:t,select:s.length})}hold(...t){let s=t.map(n=>({units:null,steps:null,on:!0,...n}));this.edit([...this.pins,...s],{select:this.pins.length+s.length-1})}undo(){this.recall(td(this.history,this.pins))}redo(){this.recall(sd(this.history,this.pins))}recall(t){if(!t||!this.connected)return;this.history=t[0],this.before=this.mates=null,this.stepped=!1;let{pin:s}=this.S,n=t[1].length-1;this.list(t[1],this.pins.length?Math.min(s,n):Math.min(0,n))}get canUndo(){return this.history.past.length>0}get canRedo(){return this.history.future.length>0}held(t,s,n){return Us(this.carried??this.pins,t,s,n)}get sentence(){let{S:t,draft:s}=this,n=this.pins[t.pin];if(n)return n;let r=s.units==="one"?[t.unit]:s.units;return{signal:t.focus,units:r,steps:this.over(),value:this.fit(t.focus,s.value)}}get proposed(){let{sentence:t,draft:s}=this,{hold:[[n],...r]=[[]]}=s.preset??{},{signal:o,units:a,steps:l,value:c}=t,u={units:a,steps:l,on:!0},h=n===o&&!this.stepped?r:[];return[{...u,signal:o,value:c},...h.map(([d,f])=>({...u,signal:d,value:f}))]}over(){let{P:t,S:s,pins:n,draft:r}=this;if(this.stepped)return Ot(s.t,s.t,t.T);let o=(n[s.pin]??r).steps?.filter(a=>a<t.T);return o?.length?o:null}range(t){return this.P.roles.range(t)}fit(t,s){if(Vt(s))return this.P.roles.coupling(t)??this.fit(t,1);let[n,r]=this.range(t);return Math.max(n,Math.min(r,s))}say(t,{done:s=!0}={}){let{S:n,pins:r}=this,o=r[n.pin];if(o){t.units==="one"&&(t={...t,units:[n.unit]});let{why:c,text:u,...h}=o,d={...h,...t};d.value=this.fit(d.signal,d.value),this.mates??=Eo(r,n.pin,this.setup.presets[this.P.cell]);let f=Object.fromEntries(Object.entries(t).filter(([p])=>["units","steps"].includes(p))),m=Object.keys(f).length?this.mates:[];return this.edit(r.map((p,w)=>{if(!m.includes(w))return w===n.pin?d:p;let{why:x,text:g,...y}=p;return{...y,...f}}),{done:s})}let{signal:a,...l}=t;return Object.assign(this.draft,l),"steps"in l&&(this.stepped=!1),a&&this.set({focus:a}),this.draw(new Set(["pins"]))}choose(t){let{units:s,steps:n,value:r}=this.sentence;t<0?this.draft={units:s,steps:n,value:r,preset:null}:this.stepped=!1,this.S.pin=this.sayable(t),this.focusOn(),this.draw(new Set(["pins"]));let[o,a]=this.S.span,{a:l,end:c}=this.G;this.S.pin>=0&&(a<l||o>=c)&&this.scroll(o-2)}focusOn(){let t=this.pins[this.S.pin]?.signal;t&&this.set({focus:t})}set(t){let{S:s,pins:n}=this,{unit:r}=t;if(r===void 0||!this.apart(s.pin,r))return super.set(t);let o=n[s.pin],a=o?n.findLastIndex((l,c)=>l.units?.includes(r)&&this.sayable(c)>=0):-1;return a<0&&(this.draft={steps:(o??this.draft).steps,value:(o??this.draft).value,units:"one",preset:null}),super.set({...t,pin:a,...a<0?{}:{focus:n[a].signal}})}go(t){this.stepped||=this.S.pin<0&&!this.S.playing&&!this.draft.preset,super.go(t),this.stepped&&this.draw(new Set(["pins"]))}point(t){this.stepped=!0,this.go(t)}look(t){let s=this.pins[this.S.pin];s&&s.signal!==t&&this.choose(-1),super.look(t)}seen(t,s){this.near.seen(t,()=>this.P&&s())}told(){this.progress=this.model.progress,this.draw(new Set(["busy"]))}get values(){return this.with(this,this.accepted.pins)}get wished(){let{text:t,model:s,weights:n,other:r,pins:o}=this.asked;return this.with({text:t,name:s,weights:n,other:r,sameNet:this.sameNet},o)}with({text:t,name:s,weights:n,other:r,sameNet:o},a){let{S:l}=this,c={text:t,model:s,weights:n},u=d=>r?.[d]!==c[d]?r?.[d]??null:null,h=l.pin<0?"none":this.pins.length>1?String(l.pin+1):null;return{...c,pins:a?.length?a:null,text2:o?r?.text??null:u("text"),model2:u("model"),weights2:u("weights"),change:this.pins.length?h:null,t:l.t,unit:l.unit,focus:l.focus,probe:l.probe,by:l.by,theme:l.theme,tour:this.tour.at}}get bare(){let{given:t}=this.state.asked;return!["text","model","pins"].some(s=>t.has(s))}wanted(){let{values:t}=this.state.asked,{weights:s}=t,n=["text","model","weights"].map(l=>[l,t[`${l}2`]]).filter(([,l])=>l!==null),r=n.length?Object.fromEntries(n):null;if(this.bare)return{text:null,model:null,weights:s,pins:null,other:r};let{text:o=null,name:a=null}=this;return{text:t.text??o,model:t.model??a,weights:s,pins:t.pins??[],other:r}}back(){let t=this.wanted();t.text!==null&&this.typed(t.text),this.send(t,{asked:!0})}get settled(){return super.settled&&!this.busy.has("run")&&this.accepted!==void 0}names(t){let{P:s}=this;return s.reads.kind==="pieces"?Qa(t,s.tokens.map(ll),""):Qa(t,s.shown,["bytes","characters"].includes(s.reads.kind)?"":" ")}get titles(){return ou(this)}draw(t){let s=(...a)=>a.some(l=>t.has(l));if(!this.P)return At(this.parts[0],t);let{S:n,P:r}=this;this.apart(n.pin,n.unit)&&([n.unit]=(this.pins[n.pin]??this.draft).units,t.add("unit")),this.G=rs(n.view,r.T,this.width,this.gutter),t.has("picture")&&(this.A.layers.length===r.layers.length&&(this.A.layer=r.layer),this.order=Array.from(r.array("order")),t.add("order")),this.root.classList.toggle("keepless",!r.keeper&&!this.A.keeper);let{steps:o}=this.sentence;n.span=o===null?[0,r.T-1]:[o[0],Math.min(o.at(-1),r.T-1)],s("t","view","size")&&this.drawCursor();for(let a of this.parts)At(a,t);for(let a of this.below)this.drawBelow(a,t);s("picture")&&this.near.turned(),Object.assign(this.host.dataset,{ready:"true",t:n.t,unit:n.unit,seq:this.shown,steps:r.T,model:this.name,pins:(this.accepted?.pins??[]).join(";")}),this.settled&&(this.keep(this.due),this.due=!1)}drawBelow(t,s){for(let o of s)t.owed.add(o);let n=t.near();if(!n&&t.drawn&&!t.el.hidden)return;if(this.before!==null&&!t.el.matches(":active, :focus-within")&&!this.slow){this.pause??=setTimeout(()=>this.catchUp(),N0);return}let{owed:r}=t;Object.assign(t,{owed:n?new Set:r,drawn:!0}),At(t,r)}catchUp(){[this.pause,this.slow]=[null,!0];for(let t of this.below)t.owed.size&&this.drawBelow(t,new Set);this.slow=!1}measure(){return{...super.measure(),high:this.inPage?innerHeight:0}}waits(){this.before===null&&(this.root.classList.toggle("busy",this.busy.has("run")),this.root.setAttribute("aria-busy",String(this.busy.has("run"))))}placeWords(){let t=this.small?this.first:this.time;this.words.parentNode!==t&&t.prepend(this.words)}resetView(t){this.root.classList.toggle("tall",this.P.reads.kind==="bytes"),super.resetView(t),this.root.style.setProperty("--top",`${this.main.offsetTop}px`)}moves(){return{...super.moves()," ":()=>this.set({playing:!this.S.playing}),"?":()=>this.help?.()}}key(t){let s=t.composedPath()[0],n=s.matches?.("input:not([type=range], [type=checkbox]), textarea, select");if(!this.closed&&(t.ctrlKey||t.metaKey)&&!t.altKey&&!n&&!s.closest?.("dialog")){let r=t.key.toLowerCase();(r==="z"||r==="y")&&(t.preventDefault(),r==="y"||t.shiftKey?this.redo():this.undo());return}super.key(t)}},Wn=e=>e.text===void 0?vt(e):`${e.on?"":"!"}${e.text}`,Yu={render:e=>void new ol(e)};var WT={Explorer:Ld,Gradients:ah,Lessons:Dh,Shapes:Uh,Trainer:tu,WhatIf:Yu};export{WT as default};
