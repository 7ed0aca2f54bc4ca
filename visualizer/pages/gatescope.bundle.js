function Ea(e,t,s){for(let[n,r]of Object.entries(t))typeof r=="function"?e.addEventListener(n.replace(/^on/,""),r):r!=null&&r!==!1&&e.setAttribute(n,r===!0?"":r);return e.append(...s.flat(1/0).filter(n=>n!=null&&n!==!1)),e}var jo=e=>(t,s={},...n)=>Ea(document.createElementNS(e,t),s,n),D=jo("http://www.w3.org/2000/svg"),o=(e,t={},...s)=>Ea(document.createElement(e),t,s);function ae(e,t){e.textContent!==t&&(e.textContent=t)}function Ae(e,t){for(let[s,n]of Object.entries(t))e.getAttribute(s)!==String(n)&&e.setAttribute(s,n)}function St(e,t,s){let n=URL.createObjectURL(new Blob([t],{type:s}));o("a",{href:n,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(n),1e4)}var Xh={" ":"␣","\n":"↵","	":"⇥"},be=e=>Xh[e]??(/^ \S/.test(e)?e.slice(1):e),Ho=e=>/^[ \u2011]\S/.test(e)?e.slice(1):e;function _o(e,t){return e=e.replace(/\p{Cs}/gu," "),["bytes","characters"].includes(t)?e.replace(/\r\n?/g,`
`):e.replace(/[\p{Z}\p{Cc}\u180e\u200b]/gu," ").replace(/[\u2010\u2011]/g,"-")}var Ta=e=>e.replace(/^\u2011/,"");function _n(e,t){let s=0,n=0;return t.map((r,i)=>{if(n>0&&r===t[i-1])return n-=1,-1;let a=e.indexOf(Ho(r),s);return n=a<0?0:Number(/^\*(\d{1,3})(?!\S)/.exec(e.slice(a+r.length))?.[1]??1)-1,a>=0&&(s=a+Ho(r).length),a})}function Jh(e){if(/\S/.test(e))return" ";let t=e.split(`
`).length-1;return t?`
`.repeat(Math.min(t,2)):e&&" "}function wr(e,t,s){if(e==="bytes")return s.map(r=>r===`
`?{before:"",shown:be(r),kind:"sign",after:`
`}:{before:"",shown:r,kind:r.length>1?"hex":"",after:""});if(e==="pieces")return s.map((r,i)=>({before:i&&r[0]===" "?" ":"",shown:Ho(r),kind:/^<0x/.test(r)?"hex":"",after:""}));let n=_n(t,s);return s.map((r,i)=>({before:i>0&&n[i]>=0&&n[i-1]>=0?Jh(t.slice(n[i-1]+s[i-1].length,n[i])):i?" ":"",shown:r,kind:"",after:""}))}var Zh=new TextDecoder("utf-8",{fatal:!0});function La(e,t){let s=a=>e[a]?.length===2?parseInt(e[a],16):0,n=t;for(;n>t-3&&s(n)>>6===2;)n-=1;let r=s(n),i=r>=240?4:r>=224?3:r>=192?2:1;if(i===1||n+i<=t)return null;try{return Zh.decode(Uint8Array.from({length:i},(a,l)=>s(n+l)))}catch{return null}}function Xs(e,t){let s=Math.min(e.length,t.length),n=0,r=0;for(;n<s&&e[n]===t[n];)n+=1;for(;r<s-n&&e.at(-1-r)===t.at(-1-r);)r+=1;return 2*(n+r)>=s}var Fo=(e,{one:t,many:s})=>`${e.toLocaleString("en")} ${e===1?t:s}`;function Js({reads:e,words:t}){return{words:`is not among this model’s ${t.length-1} words; it is read as an unknown word, as in training`,characters:"is not among this model’s symbols; it is read as an unknown one",series:"is no number from −10 to 10; it is read as 0",frames:"is not among this model’s actions; its frame is noise alone"}[e.kind]}var Ca=6,Qh=e=>[...new Set(e.tokens.filter((t,s)=>e.unknown[s]))],eu=e=>e.tokens.filter((t,s)=>e.unknown[s]).length/e.T;function tu(e,t,s,n){let r=0,i="";return _n(e,t).forEach((a,l)=>{a<0||t[l]!==s||(i+=e.slice(r,a)+n,r=a+s.length)}),i+e.slice(r)}var su=e=>e.filter(Boolean).join(" ");function Aa(e,t){let s=o("b"),n=o("span",{class:"strangers"}),r=(m,g)=>{let k=o("button",{type:"button",class:"btn small"},m);return k.addEventListener("click",g),k},i=()=>e.setup.models.find(({name:m})=>m===e.setup.english),a=r("Read it with the English network",()=>e.send({model:e.setup.english})),l=r("Words it knows",()=>p()),c=o("div",{class:"unknowns",role:"status"},a,l,s,n);c.hidden=!0;let u=o("div",{class:"scroll"}),d=o("button",{type:"button",class:"btn"},"Close"),h=o("dialog",{class:"knows","aria-label":"What it knows"},o("div",{class:"bar"},o("h2",{},"What this network knows"),o("span",{class:"sp"}),d),u);d.addEventListener("click",()=>h.close()),h.addEventListener("click",m=>m.target===h&&h.close());function f([m,g,k]){let w=k.map((x,y)=>x.length===1?o("span",{},x[0]):o("select",{"aria-label":`Part ${y+1} of ${m}`},...x.map(S=>o("option",{value:S},S||"–")))),$=r("Read it",()=>{h.close(),t(su(w.map((x,y)=>x.value??k[y][0])))});return o("li",{},o("p",{},g),o("div",{class:"pattern"},...w,$))}function p(){let{P:m,setup:g,entry:k}=e,{patterns:w}=g.tasks[k.task],$=m.symbols.length?m.symbols:m.words.slice(1);u.replaceChildren(...w.length?[o("p",{},"What it was trained on, as sentences to fill in:"),o("ul",{},...w.map(f))]:[],o("h3",{},`All ${$.length} ${m.reads.many}`),o("p",{class:"all"},$.map(be).join(m.reads.kind==="words"?", ":" "))),h.showModal()}return{strip:c,dialog:h,open:p,draw(m){if(!m("picture"))return;let{P:g}=e,k=["words","characters"].includes(g.reads.kind)?Qh(g):[];if(c.hidden=!k.length,c.hidden)return;let w=eu(g)>e.setup.strange,$=g.tokens.filter((S,L)=>g.unknown[L]).length;c.classList.toggle("many",w),s.textContent=w?`This network does not know ${$} of these ${g.T} ${g.reads.many} and reads each of them as the same blank: what it shows says little. `:"Not known, and read as a blank: ";let x=k.slice(0,w?0:Ca).flatMap((S,L)=>{let v=g.near[S],C=v&&r(v,()=>t(tu(e.text,g.tokens,S,v)));return C?.setAttribute("aria-label",`${v} in the place of ${S}`),[L?", ":"",`“${S}”`,...C?[" – ",C,"?"]:[]]}),y=k.length-Ca;n.replaceChildren(...x,...!w&&y>0?[` and ${y} more`]:[]," "),l.textContent=`${g.reads.many[0].toUpperCase()}${g.reads.many.slice(1)} it knows`,a.hidden=!i()||e.asked?.model===e.setup.english}}}function Et(e){let t=o("div",{class:"notice",role:"alert"});return{el:t,draw(s){if(!s("notice"))return;let n=[...e.notices,...e.offline?[e.offline]:[]];if(t.replaceChildren(...n.map(r=>o("p",{},r.text??r,r.to&&[" ",o("a",{href:r.to},r.words)]))),t.hidden=!n.length,e.offline&&e.line.state==="ended"){let r=o("button",{type:"button"},"Reload");r.addEventListener("click",()=>e.reload()),t.lastChild.append(" ",r)}}}}var za=3,nu="Common words are one piece, others several: a piece that goes on with a word begins with a hyphen.";function br(e){let t={class:"sentence",spellcheck:"false",autocomplete:"off",autocapitalize:"off"},s=o("input",{type:"text",...t}),n=o("textarea",{rows:"3",wrap:"soft",...t}),r=o("div",{class:"mirror","aria-hidden":"true"}),i=o("span",{class:"count"}),a=Et(e),l=o("div",{class:"asked"},o("div",{class:"field"},r,s),i,a.el),c=o("div",{class:"chips",role:"group","aria-label":"Example texts"}),u=o("button",{type:"button",class:"bare",title:"The words it knows"});u.addEventListener("click",()=>d.open());let d=Aa(e,S=>y(S,{})),h=o("div",{class:"ask",role:"region","aria-label":"The text"},l,c,d.strip,d.dialog),f=null,p=s,m=!1,g=!1;for(let S of[s,n])S.addEventListener("compositionstart",()=>g=!0),S.addEventListener("compositionend",()=>g=!1),S.addEventListener("beforeinput",()=>{let{selectionStart:L,selectionEnd:v,value:C}=S;m||=L===0&&v===C.length}),S.addEventListener("input",()=>{let L=_o(p.value,e.P?.reads.kind),v=p.selectionEnd;L!==p.value&&!g&&(p.value=L,p.setSelectionRange(v,v));let{length:C}=p.value;C>e.setup.limit&&(p.value=p.value.slice(0,e.setup.limit)),$([],[]),e.send(C>e.setup.limit?{text:p.value,length:C}:{text:p.value},{fresh:m})});s.addEventListener("scroll",()=>r.scrollLeft=s.scrollLeft);let k=S=>p.value=p===s?_o(S,"words"):S;e.typed=k;function w({kind:S,many:L}){let v=S==="bytes"||S==="characters"&&e.text.includes(`
`)?n:s,C=["words","pieces"].includes(S)?"a sentence":L;v.setAttribute("aria-label",`Type ${C}`),v.placeholder=`Type ${C} to see the gates move.`,v!==p&&(r.hidden=v===n,p.replaceWith(v),p=v)}function $(S,L){r.replaceChildren();let v=0;_n(p.value,S).forEach((C,E)=>{C<0||!L[E]||(r.append(p.value.slice(v,C),o("u",{},S[E])),v=C+S[E].length)}),r.append(p.value.slice(v)),r.scrollLeft=p.scrollLeft}function x(S){f=S;let L=e.setup.tasks[S]?.examples??[],v=L.slice(0,za).map(([M,b])=>{let T=o("button",{type:"button",class:"chip",title:b},M);return T.dataset.text=b,T.addEventListener("click",()=>y(b)),T}),C=L.slice(za),E=o("select",{class:"more","aria-label":"More examples"},o("option",{value:""},"More"),...C.map(([M,b])=>o("option",{value:b},M)));E.addEventListener("change",()=>{E.value&&y(E.value),e.root.focus({preventScroll:!0})}),c.replaceChildren(o("span",{class:"wide"},"Try"),...v,...C.length?[E]:[])}function y(S,L={jump:!0}){k(S),e.send({text:S},L)}return{el:h,draw(S){let{P:L}=e;if(a.draw(S),d.draw(S),S("notice")&&(i.hidden=!a.el.hidden),!S("picture"))return;e.entry.task!==f&&x(e.entry.task),w(L.reads),e.text===p.value&&(m=!1),p.getRootNode().activeElement!==p&&k(e.text),$(L.tokens,L.unknown),u.textContent=Fo(L.T,L.reads);let v=L.tokens.filter((E,M)=>L.unknown[M]).length;i.replaceChildren(L.reads.kind==="words"?u:o("span",{title:L.reads.kind==="pieces"?nu:null},Fo(L.T,L.reads)),...v?[", ",o("u",{"data-term":"unknown word","data-act":`What is underlined ${Js(L)}.`},`${v} unknown`)]:[]);for(let E of c.querySelectorAll(".chip"))E.setAttribute("aria-pressed",String(E.dataset.text===e.text));let C=c.querySelector(".more");C&&(C.value=[...C.options].some(E=>E.value===e.text)?e.text:"")}}}var Na=2.2,ru=3,ou=2.8,iu=.69,au=.53,qo=e=>e?.answers?.kind==="label"&&!!e.arrays["top.id"],lu=e=>e.kept("beliefs",()=>Array.from({length:e.T},(t,s)=>e.top(s)[0])),Zs=e=>e<1&&e>=.995?">99%":`${Math.round(100*e)}%`;function Ro(e,t,s){let n=[];for(let r=t;r<s;r++)r>t&&e[r]===e[r-1]?n.at(-1).n+=1:n.push({from:r,n:1,label:e[r]});return n}function Io({from:e,n:t,label:s},n,{G:r,fine:i}){let a=t*r.cw,l=[s,n[s]].find(u=>a>=(iu*u.length+au)*i)??"",c=o("span",{class:"run"},l);return c.style.cssText=`left:${r.x(e)+1}px;width:${a-2}px`,c}function Fn(e){let t=s=>{for(let n=ru;n<s.length;n++){let r=s.slice(0,n);if(e.every(i=>i===s||!i.startsWith(r)))return r}return s};return Object.fromEntries(e.map(s=>[s,t(s)]))}function Oa(e){let t=o("span",{class:"label"},"answer"),s=o("div",{class:"beliefs","aria-hidden":"true"}),n=[],r=null;s.addEventListener("click",l=>{let c=l.target.closest(".belief");c&&e.go(Number(c.dataset.step))});function i(){let{P:l,G:c,fine:u}=e;if(s.hidden=!qo(l),n=[],r=null,s.hidden)return s.replaceChildren();let d=lu(l),h=c.cw>=ou*u,f=l.kept("brief",()=>Fn(l.words));t.title=`The ${l.answers.title}, and how likely`;let p=d.map(([g])=>g),m=Ro(p,c.a,c.end).map(g=>Io(g,f,e));for(let g=c.a;g<c.end;g++){let[k,w]=d[g],$=o("i");$.style.width=`${100*w}%`;let x=o("span",{class:"belief"},o("b",{},$),h&&o("small",{},Zs(w)));x.dataset.step=g,x.title=`step ${g+1}, ${l.shown[g]}: ${k}, ${Zs(w)}`,x.style.cssText=`left:${c.x(g)+1}px;width:${c.cw-2}px`,n.push(x)}return s.replaceChildren(t,...m,...n)}function a(){let{S:l,G:c}=e;n[r]?.classList.remove("cur"),r=c.sees(l.t)?l.t-c.a:null,n[r]?.classList.add("cur")}return{el:s,draw(l){l("picture","size","view")&&i(),l("step","picture","size","view")&&a()}}}var Pa=`/* the curve that a gate is squashed by: kit/curves.mjs; and where the Explorer opens it */
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
`;function U(e,t=2,s=!1){if(!Number.isFinite(e))return"–";let n=e<0?"−":s?"+":"";if(Math.abs(e)>=1e6){let[i,a]=Math.abs(e).toExponential(1).split("e");return`${n}${i}×${tt(Number(a))}`}let r=Math.abs(e).toFixed(t);return Number(r)===0?r:n+r}var Ee=(e,t=2)=>Math.sign(e)*Number(Math.abs(e).toFixed(t))||0;function xe(e){return Number.isFinite(e)?e>0&&e<.001?"<0.1%":e>.999&&e<1?">99.9%":e===0||e===1?`${100*e}%`:`${(100*e).toFixed(1)}%`:"–"}var Je=e=>e>0&&e<.005?"less than 1%":e<1&&e>=.995?"more than 99%":`${Math.round(100*e)}%`,du="⁰¹²³⁴⁵⁶⁷⁸⁹",tt=e=>`10${e<0?"⁻":""}${String(Math.abs(e)).replace(/\d/g,t=>du[t])}`;function Ht(e){if(Number.isNaN(e))return"0";if(e>-3&&e<4)return(10**e).toPrecision(4);let t=Math.floor(e),[s,n]=(10**(e-t)).toExponential(2).split("e");return`${s} × ${tt(t+Number(n))}`}var st=e=>e.replace("Vanilla ","").replace(/(.) LSTM$/,"$1"),Wo=e=>`${Math.floor(e/60)}:${String(Math.floor(e%60)).padStart(2,"0")}`,_t=e=>String(e).replace(/[-\d]/g,t=>t==="-"?"₋":String.fromCharCode(8320+ +t)),Fe=e=>e<0?"neg":"pos",hu=/[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\u{1F000}-\u{3FFFD}]/u,ja=new Intl.Segmenter(void 0,{granularity:"grapheme"}),Ha=e=>hu.test(e)?2:1;function ye(e,t){if(/^[ -~]*$/.test(e))return e.length<=t?e:`${e.slice(0,t-1).trimEnd()}…`;let s="",n=0;for(let{segment:r}of ja.segment(e)){if(n+=Ha(r),n>t)return`${s.trimEnd()}…`;n<t&&(s+=r)}return e}var Do=e=>[...ja.segment(e)].reduce((t,{segment:s})=>t+(/^[iljtfrI.,:;'\u2019!|]$/.test(s)?.46:/^[mwMW@]$/.test(s)?1.1:.69*Ha(s)),0),we=(e,t,s=`${t}s`)=>`${e} ${e===1?t:s}`,Qs=e=>e.length>1?`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`:String(e[0]);var Vo={sigmoid:e=>1/(1+Math.exp(-e)),tanh:Math.tanh,relu:e=>Math.max(0,e)},uu={"+":(e,t)=>e+t,"-":(e,t)=>e-t,"*":(e,t)=>e*t},qa=(e,t,s=1e-4)=>(e(t+s)-e(t-s))/(2*s);function*Ps(e){for(let t of e.parts)yield*Ps(t);yield e}var Ra=()=>null,Bo=/^[-\u2212]/;function js(e,t=Ra){let s=t(e);if(s!==null)return[{text:s,node:e,kind:"number"}];let n=e.op==="matrix"?["+","-","*"]:["+","-"],r=e.parts.map((c,u)=>{let d=js(c,t);return(u||e.op==="*"||e.op==="matrix")&&n.includes(c.op)||e.op==="call"?mu(d):d});if(r.length<2){let c=e.op;return[{text:e.text,node:e,kind:c},...r.flat()]}let[i,a]=r,l=e.op;return l!=="*"&&Bo.test(a[0].text)&&(l=l==="+"?"-":"+",a[0]={...a[0],text:a[0].text.replace(Bo,"")}),[...i,{text:l,node:e,kind:"sign"},...a]}var mu=e=>[{text:"(",kind:"open"},...e,{text:")",kind:"close"}],Jt=(e,t=Ra)=>js(e,t).map(({text:s,kind:n})=>n==="sign"?` ${s} `:n==="matrix"?`${s} `:s).join(""),fu=({name:e,tree:t})=>`${e} = ${Jt(t)}`,pu={sigmoid:"σ","*":"·","-":"−"},ds=jo("http://www.w3.org/1998/Math/MathML");function gu(e){let[t,s=""]=e.replace("'","").split("_");return{of:t,below:s,prime:e.endsWith("'")}}function _a(e,t){let{of:s,below:n,prime:r}=gu(e),i=ds("mi",{class:t.includes(s)&&!n&&`s-${s}`},r?`${s}′`:s);return n?ds("msub",{},i,ds("mi",{},n)):i}function wu({text:e,kind:t},s){let n=pu[e]??e.replace(Bo,"−");return t==="name"?[_a(e,s)]:t==="matrix"?[_a(e,s),ds("mspace",{width:"0.2em"})]:t==="call"?[ds("mi",{class:"upright"},n)]:t==="number"?[ds("mn",{},n)]:[ds("mo",{stretchy:"false"},n)]}var qn=(e,t,s)=>ds("math",{role:"math","aria-label":s},ds("mrow",{},...e.flatMap(n=>wu(n,t)))),xr=(e,t)=>qn([{text:e.name,kind:"name"},{text:"=",kind:"sign"},...js(e.tree)],t,fu(e)),bu=(e,t)=>typeof e=="number"?e:e[t];function Fa(e,...t){let s=t.find(n=>typeof n!="number");return s===void 0?e(...t):Float64Array.from(s,(n,r)=>e(...t.map(i=>bu(i,r))))}function xu({data:e,shape:[t,s]},n){let r=new Float64Array(t);for(let i=0;i<t;i++)for(let a=0;a<s;a++)r[i]+=e[i*s+a]*n[a];return r}function Ia(e,t,s=Vo){let n=new Map;for(let r of Ps(e)){let i=r.parts.map(a=>n.get(a));n.set(r,vu(r,i,t,s))}return n}function vu({op:e,text:t},s,n,r){if(e==="number")return Number(t);if(e==="call"){if(!r[t])throw new Error(`no function is called ${t}`);return Fa(r[t],...s)}if(e!=="name"&&e!=="matrix")return Fa(uu[e],...s);if(n[t]===void 0)throw new Error(`nothing is called ${t}`);return e==="matrix"?xu(n[t],s[0]):n[t].data??n[t]}var Wa=e=>Object.fromEntries(Object.entries(e).map(([t,s])=>[`${t}'`,s]));var en="1-",Le=e=>e.replace("-","−"),Ft=e=>e.startsWith(en)?e.slice(en.length):e,tn=(e,t)=>e.startsWith(en)?1-t(Ft(e)):t(e),vr=class{words={};gates=[];memory="h";keep="";write=[];called={keep:"keep",write:"write"};output="";couples=!1;unbounded=[];constructor({name:t,signals:s,options:n={},equations:r=[],roles:i}){Object.assign(this,i),this.name=t,this.signals=s,this.options=n,this.equations=r}get keeper(){return this.keep?Ft(this.keep):null}get keepsAt(){return this.keep.startsWith(en)?0:1}get share(){return this.write.find(t=>this.gates.includes(Ft(t)))??null}get writer(){return this.share&&Ft(this.share)}get candidate(){return this.write.find(t=>t!==this.share)??null}get linked(){return this.keeper!==null&&this.keeper===this.writer}get others(){return this.gates.filter(t=>![this.keeper,this.writer,this.output].includes(t))}word(t){return this.words[t]??""}kind(t){return this.gates.includes(t)?"gate":this.unbounded.includes(t)?"memory":"signed"}range(t){return{gate:[0,1],signed:[-1,1],memory:[-1/0,1/0]}[this.kind(t)]}coupling(t){return this.couples&&t===this.writer?`${en}${this.keeper}`:null}kept(t){return this.keep?tn(this.keep,t):0}written(t){return this.keep?this.write.reduce((s,n)=>s*tn(n,t),1):0}get writes(){return this.write.map(t=>t.startsWith(en)?`(${Le(t)})`:t).join("·")}tree(t){return this.equations.find(s=>s.name===t)?.tree}get keepsFirst(){let t=this.tree(this.memory);return(t&&[...Ps(t)].find(({text:n})=>[`${this.memory}'`,this.candidate].includes(n)))?.text!==this.candidate}squash(t){let s=this.tree(t);return s?.op==="call"?s.text:""}};var Da=350,Ba=220,sn=8,Va=260,ie=(e,...t)=>o("span",{class:"means","data-term":e},...t.length?t:[e]),kr=e=>{let t=e.trim().split(/\s+/).join(" ");return t.length<=2?t:t.toLowerCase().replaceAll("-"," ")},Ua=new WeakMap;function ku(e){let t=Ua.get(e);if(t)return t;t=new Map;for(let[s,{marks:n=[],also:r=[]}]of Object.entries(e))for(let i of[s,...n,...r])t.has(kr(i))||t.set(kr(i),s);return Ua.set(e,t),t}function Uo(e,t){let s=ku(e),n=s.get(kr(t))??s.get(kr(t).toLowerCase());return n===void 0?null:{name:n,marks:[],...e[n]}}var yu=e=>e[0].toUpperCase()+e.slice(1);function $u(e,t){let{keeper:s,writer:n,output:r,candidate:i,memory:a}=e,l=[];if(t===s&&s!==null){let c=e.keepsAt,u=e.linked?[" and writes nothing"," and writes all of the candidate"]:["",""];l.push(`${t} = ${c} keeps all of the old memory${u[0]}, ${t} = ${1-c} keeps none of it${u[1]}.`)}else if(t===n&&n!==null){let c=e.share===t?1:0;l.push(`${t} = ${c} writes all of the candidate, ${t} = ${1-c} nothing.`)}return t===r&&l.push(`${t} = 1 lets all of tanh(${a}) out as h, ${t} = 0 nothing.`),t===i&&l.push(`The memory gets ${e.writes} of it.`),t===a&&e.keep&&l.push(`It becomes ${Le(e.keep)} of what it was, plus what is written, ${e.writes}.`),l}function Mu(e,t,s,n){let r=t.kind(s)==="gate",i=t.word(s),a=(r?[`${i} gate`]:[`${i} state`,i]).map(u=>Uo(e,u)).find(Boolean),l=a??Uo(e,r?"gate":"memory"),c={gate:"from 0 to 1",signed:"from −1 to 1",memory:"any number"}[t.kind(s)];return{name:a||!i?l.name:`${i}${r?" gate":""}`,marks:[s],text:l.text,source:l.source,here:[`In this ${n}: ${c}.`,...$u(t,s)].join(" ")}}function Su(e,{width:t,height:s},n){let r=Math.max(sn,Math.min(n.width-t-sn,(e.left+e.right)/2-t/2)),[i,a]=[e.top-2*sn,n.height-e.bottom-2*sn],l=s<=a||s>i&&a>=i,c=Math.min(s,Math.max(0,l?a:i));return{left:r,top:l?e.bottom+sn:e.top-sn-c,height:c}}function Ga(e){let{terms:t={},cells:s={}}=e.setup,n=o("b"),r=o("i"),i=o("p"),a=o("p",{class:"here"}),l=o("p",{class:"act"}),c=o("small"),u=o("span"),d=(z,N,I)=>{let W=o("button",{type:"button",class:"btn small","aria-label":N},z);return W.addEventListener("click",I),W},h=o("div",{class:"ways"},d("◂","The one before",()=>j(-1)),u,d("▸","The next one",()=>j(1)),d("Close","Close",()=>L())),f=o("div",{class:"meaning",role:"status","aria-live":"polite"},o("div",{class:"top"},n," ",r),i,a,l,c,h);f.hidden=!0;let p=null,m=null,g=null,k=0,w=!1,$=z=>{let N=z?.closest?.("[data-term], i[class^='s-'], b[class^='s-']");return N&&e.root.contains(N)&&y(x(N))?N:null},x=z=>z.dataset.term??/^s-(\S+)/.exec(z.getAttribute("class")??"")?.[1]??"";function y(z){let{P:N}=e;return N?.roles&&N.signals?.includes(z)?Mu(t,N.roles,z,s[N.cell]??"cell"):Uo(t,z)}function S(z,N,I=null){let W=x(z),R=y(W);if(R){clearTimeout(k),p?.el.classList.remove("explained"),p={el:z,key:W,by:N,at:I},z.classList.add("explained"),n.textContent=yu(R.name),r.textContent=R.marks.filter(B=>B!==R.name).join("  "),i.textContent=R.text,a.textContent=R.here??"",l.textContent=z.dataset.act??"",c.textContent=R.source??"";for(let B of[r,a,l,c])B.hidden=!B.textContent;f.classList.toggle("passed",N==="hover"&&O(z)!==null),h.hidden=!m,m&&(u.textContent=`${m.all.indexOf(z)+1} of ${m.all.length}`),f.hidden=!1,C()}}function L(){clearTimeout(k),p?.el.classList.remove("explained"),p=m=null,f.hidden=!0}function v(){let z=p.el.getBoundingClientRect();if(z.width<=Va&&z.height<=Va/2)return z;let{x:N,y:I}=p.at??{x:(z.left+z.right)/2,y:(z.top+z.bottom)/2};return{left:N-12,right:N+12,top:I-12,bottom:I+12}}function C(){f.style.maxHeight="";let{offsetWidth:z,offsetHeight:N}=f,I=Su(v(),{width:z,height:N},{width:innerWidth,height:innerHeight});f.style.left=`${I.left}px`,f.style.top=`${I.top}px`,f.style.maxHeight=`${I.height}px`}let E=z=>{let N=z.getBoundingClientRect();return N.width>0&&N.height>0&&getComputedStyle(z).visibility!=="hidden"};function M(z){let N=new Set;return[...z.querySelectorAll("[data-term]")].filter(I=>{let W=E(I)&&y(x(I))?.name;return!W||N.has(W)?!1:(N.add(W),!0)})}let b=z=>z.dataset.terms?z.closest(z.dataset.terms):z;function T(z=e.root,N=null){let I=M(b(z));if(!I.length)return;m={of:z,all:I};let W=I.find(R=>R.getBoundingClientRect().top>=0);A(N&&I.includes(N)?N:W??I[0])}function A(z){z.scrollIntoView({block:"nearest",inline:"nearest"}),S(z,"walk")}function j(z){let{of:N,all:I}=m,W=I.indexOf(p.el);m.all=M(b(N));let R=Math.max(0,m.all.indexOf(p.el)<0?W:m.all.indexOf(p.el));A(m.all[(R+z+m.all.length)%m.all.length])}let{root:H}=e,O=z=>z.closest("button, a, select, input, textarea, summary, label, [data-open]");H.addEventListener("pointerover",z=>{if(z.pointerType!=="mouse"||m)return;let N=z.composedPath()[0];if(f.contains(N))return clearTimeout(k);let I=$(N);if(I&&I===p?.el)return clearTimeout(k);if(clearTimeout(k),I&&I===g||(g=null,p&&p.by!=="hover"))return;let W={x:z.clientX,y:z.clientY};I?k=window.setTimeout(()=>S(I,"hover",W),p?Da/3:Da):p&&(k=window.setTimeout(L,Ba))}),H.addEventListener("pointerleave",()=>{clearTimeout(k),p?.by==="hover"&&(k=window.setTimeout(L,Ba))}),H.addEventListener("pointerdown",()=>w=!0,!0),H.addEventListener("click",z=>{w=!1;let N=z.composedPath()[0];if(f.contains(N)||N.closest?.(".explain"))return;let I=$(N);if(!I||O(I)){g=I,clearTimeout(k),p&&L();return}if(p?.el===I&&p.by==="tap")return L();m=null,S(I,"tap",{x:z.clientX,y:z.clientY}),I.closest("[data-terms]")&&H.focus({preventScroll:!0})}),H.addEventListener("focusin",z=>{let N=z.composedPath()[0];if(!(w||!N.matches?.(":focus-visible"))){if(N.dataset.terms!==void 0)return T(N);N.dataset.term!==void 0&&S(N,"focus")}}),H.addEventListener("focusout",z=>{w=!1;let N=z.composedPath()[0],I=p?.by==="focus"?p.el:m?.of;p&&I===N&&N!==H&&L()});let _={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1};function q(z){if(w=!1,!p||z.ctrlKey||z.metaKey||z.altKey)return;let{key:N}=z;if(!(z.composedPath()[0].closest?.(".explain")&&(N==="Enter"||N===" "))){if(N==="Escape"||m&&N==="w")L();else if(m&&_[N])j(_[N]);else{(!["Tab","Shift"].includes(N)||m&&m.of===H)&&L();return}z.preventDefault(),z.stopPropagation()}}let P=e.inPage?document:H;P.addEventListener("keydown",q,!0);let F=()=>p&&(p.by==="hover"?L():C());return addEventListener("scroll",F,{capture:!0,passive:!0}),addEventListener("resize",F),e.model.on("remove",()=>{clearTimeout(k),P.removeEventListener("keydown",q,!0),removeEventListener("scroll",F,!0),removeEventListener("resize",F)}),{el:f,walk:T,toggle:()=>m?L():T(),draw(){if(!p||p.el.isConnected)return;let z=[...H.querySelectorAll(`[data-term="${CSS.escape(p.key)}"]`)].find(E);z?S(z,p.by,p.at):L()}}}var nn={sigmoid:{sign:"σ",at:e=>1/(1+Math.exp(-e)),slope:e=>1/(1+Math.exp(-e))/(1+Math.exp(e)),range:[0,1],steepest:.25},tanh:{sign:"tanh",at:Math.tanh,slope:e=>1/Math.cosh(e)**2,range:[-1,1],steepest:1}},Yo=.05;function Eu({slope:e}){let[t,s]=[0,20];for(let n=0;n<50;n++){let r=(t+s)/2;e(r)<Yo?s=r:t=r}return s}var vs=e=>e.signals.filter(t=>nn[e.roles.squash(t)]),Tu=6,Lu=12,Ka=.5,Cu=e=>Math.min(Lu,Math.max(Tu,Math.ceil(e.reduce((t,s)=>Math.max(t,Math.abs(s)),0))));function Au(e,t){let s=new Array(Math.round(2*t/Ka)).fill(0);for(let n of e)s[Math.max(0,Math.min(s.length-1,Math.floor((n+t)/Ka)))]+=1;return s}var zu=(e,t)=>e.reduce((s,n)=>s+(t.slope(n)<Yo?1:0),0)/e.length;function Nu(e,{t,unit:s}){let{slope:n}=nn[e.squash],r=1,i=[];for(let a=t;a>=0;a--)r*=n(e.sums[a*e.H+s]),i.push(r);return i}function $r(e){if(e===0)return"0";if(e>=.001)return String(Number(e.toPrecision(3)));let[t,s]=e.toExponential(1).split("e");return`${t} × ${tt(Number(s))}`}var Go=[1,2,4,10];function Ou(e,t){let s=t.mode==="mean"?null:Nu(e,t),n=Object.values(nn).map(({sign:i,steepest:a})=>({name:`${i}, at most`,values:Go.map(l=>$r(a**l))})),r=s&&{name:`unit ${t.unit} here`,values:Go.map(i=>i<=s.length?$r(s[i-1]):"–")};return{spans:Go,rows:r?[...n,r]:n}}function Ya(e,{t,unit:s,mode:n}){let r=nn[e.squash],{name:i,sums:a,H:l}=e,c=Je(zu(a,r)),u=`Of all ${a.length.toLocaleString("en")} sums of this text, ${c} lie where the curve is flat.`;if(n==="mean")return[`The dots are all ${l} units at “${e.tokens[t]}”.`,u];let d=a[t*l+s],h=r.slope(d);return[`At “${e.tokens[t]}” the sum of unit ${s} is ${U(d,2,!0)}; ${r.sign} makes ${i} = ${U(r.at(d),2)} of it. The slope there is ${$r(h)}: `+(h<Yo?`the curve is flat, and of an error that comes back through it ${Je(h)} goes on.`:`of an error that comes back through it ${Je(h)} goes on.`),u]}var Xa=600,Zt=34,[yr,Ko]=[14,152],[Pu,Hs]=[164,216];function ju(e,{t,unit:s,mode:n},r=Xa){let i=r-8,a=nn[e.squash],{sums:l,H:c,T:u}=e,d=Cu(l),[h]=a.range,f=E=>Zt+(Math.max(-d,Math.min(d,E))+d)/(2*d)*(i-Zt),p=E=>Ko-(E-h)/(1-h)*(Ko-yr),m=E=>Array.from({length:121},(M,b)=>-d+b*d/60).map((M,b)=>`${b?"L":"M"}${f(M).toFixed(1)} ${p(E(M)).toFixed(1)}`).join(""),g=Au(l,d),k=Math.max(...g),w=(i-Zt)/g.length,$=Eu(a),x=n==="mean"?Array.from({length:c},(E,M)=>l[t*c+M]):Array.from({length:u},(E,M)=>l[M*c+s]),y=E=>({x:f(E),y:p(a.at(E)),a:E}),S=n==="mean"?null:y(l[t*c+s]),L=.9,v=S&&L*a.slope(S.a),C=S&&`M${f(S.a-L)} ${p(a.at(S.a)-v)}L${f(S.a+L)} ${p(a.at(S.a)+v)}`;return{end:d,sides:[Zt,i],curve:m(a.at),slope:m(a.slope),flats:[{x:Zt,width:f(-$)-Zt},{x:f($),width:i-f($)}],bars:g.map((E,M)=>{let b=E?Math.max(1,E/k*(Hs-Pu)):0;return{x:Zt+M*w+.75,width:w-1.5,y:Hs-b,height:b,n:E}}),ticks:Array.from({length:5},(E,M)=>({x:f(-d+M*d/2),a:-d+M*d/2})),rules:(h<0?[-1,0,1]:[0,.5,1]).map(E=>({y:p(E),v:E})),peak:{x:f(0),y:p(a.steepest)},dots:x.map(y),now:S,tangent:C}}function Ja(e,t,s){let{name:n,word:r,gate:i}=t,a=nn[t.squash],l=e.clientWidth||Xa,c=ju(t,s,l),[,u]=c.sides,d=i?`s-${n}`:"",h=(x,y,S,L={})=>D("text",{x,y,...L},S),[f,p]=c.flats,m=D("svg",{viewBox:`0 0 ${l} ${Hs+24}`,class:`curve ${i?`of-${n}`:""}`,role:"img","aria-label":`The curve of ${a.sign}, and where the sums of this text lie on it. ${Ya(t,s)[0]}`},c.flats.map(({x,width:y})=>D("rect",{x,y:yr-6,width:y,height:Hs-yr+6,class:"flat","data-term":"saturated"})),h(f.x+f.width/2,yr+46,"saturated",{"text-anchor":"middle","data-term":"saturated"}),h(p.x+p.width/2,Ko-22,"saturated",{"text-anchor":"middle","data-term":"saturated"}),c.rules.map(({y:x,v:y})=>[D("path",{d:`M${Zt} ${x}H${u}`,class:"rule"}),h(Zt-5,x+4,U(y,y%1?1:0),{"text-anchor":"end"})]),D("g",{"data-term":"pre-activation"},c.bars.map(({x,y,width:S,height:L})=>D("rect",{x,y,width:S,height:L,class:"bar"}))),D("path",{d:`M${Zt} ${Hs}H${u}`,class:"rule"}),c.ticks.map(({x,a:y},S)=>h(x,Hs+17,U(y,y%1?1:0,!0),{"text-anchor":S===0?"start":S===4?"end":"middle"})),D("path",{d:c.slope,class:"sloped","data-term":"slope"}),D("path",{d:c.curve,class:"line","data-term":t.squash}),h(c.peak.x+10,c.peak.y-6,`slope, at most ${a.steepest}`,{class:"name","data-term":"slope"}),c.now&&D("path",{d:`M${c.now.x} ${c.now.y}V${Hs}`,class:"drop"}),c.dots.map(({x,y})=>D("circle",{cx:x,cy:y,r:3.5,class:"dot"})),c.tangent&&D("path",{d:c.tangent,class:"tangent"}),c.now&&D("circle",{cx:c.now.x,cy:c.now.y,r:7,class:"point"})),{spans:g,rows:k}=Ou(t,s),[w,$]=Ya(t,s);e.replaceChildren(o("p",{class:"about"},o("b",{class:d},`${r} ${n}`),` = ${a.sign}(`,ie("pre-activation","a"),"): the line is ",ie(t.squash,a.sign),", the broken one its ",ie("slope"),`; the bars count the sums a of all ${we(t.H,"unit")} at all ${we(t.T,"step")}, the dots are ${s.mode==="mean"?"all units at this step":`unit ${s.unit} at every step`}.`),m,o("p",{class:"here","aria-live":"polite"},w," ",o("span",{},$)),o("table",{class:"shrinks"},o("caption",{},"What the slopes alone multiply an error by on its way back"),o("thead",{},o("tr",{},o("th",{scope:"col"},"squashes in a row"),...g.map(x=>o("th",{scope:"col"},x)))),o("tbody",{},...k.map(({name:x,values:y})=>o("tr",{},o("th",{scope:"row"},x),...y.map(S=>o("td",{},S)))))),o("p",{class:"hint"},`The slope of σ is 0.25 at most: after one squash a quarter of an error is left, after two 0.0625, after ten 0.25¹⁰ = ${$r(.25**10)}, less than a millionth. The weights multiply it as well, and may make it larger again. In an LSTM and a GRU the memory itself goes on from step to step through no squash: the gate that keeps multiplies it, and that can be 1.`))}var Hu=[["← →","one step back, forward"],["Home End","first, last step"],["space","play, pause"],["↑ ↓","unit of the row above, below"],["1 – 6","look at one signal"],["o","open a box of the cell: how its number comes about; o or Esc shuts it"],["v","over time, or the text and its units"],["p","present: a page for a projector; p or Esc leaves it"],["a b","there: the answer waits at every step, show or blank it"],["Esc","leave the text box"],["t","the tour: take it, leave it; n b its next stop, the one before"],["w","what the words and marks mean: ← → the next, Esc closes"],["?","this list"]],Xo=400;function Jo(e){for(let t of[6,7,8]){let s=Number(e.toPrecision(t));if(Math.fround(s)===e)return s}return Number(e.toPrecision(9))}function*Zo(e){yield["layer","direction","t","token","unknown","unit",...e.signals];for(let[t,{level:s,direction:n}]of e.layers.entries()){let r=e.signals.map(i=>e.array(`${t}.${i}`));for(let i=0;i<e.T;i++){let a=[s,n,i,e.tokens[i],Number(e.unknown[i])];for(let l=0;l<e.H;l++)yield[...a,l,...r.map(c=>Jo(c[i*e.H+l]))]}}}function Rn(e){let t=s=>{let n=String(s),r=typeof s=="string"&&/^[=+\-@\t\r]/.test(n)?`'${n}`:n;return/[",\n\r]/.test(r)?`"${r.replaceAll('"','""')}"`:r};return[...e].map(s=>`${s.map(t).join(",")}
`).join("")}function qt(e,t,s){return o("table",{},o("caption",{},s),o("thead",{},o("tr",{},...e.map(n=>o("th",{scope:"col"},n)))),o("tbody",{},...t.map(n=>o("tr",{},o("th",{scope:"row"},n[0]),...n.slice(1).map(r=>o("td",{},r))))))}function In(e){let t=o("dialog",{class:"help","aria-label":"Keys"},o("h2",{},"Keys"),o("dl",{},...e.flatMap(([s,n])=>[o("dt",{},s),o("dd",{},n)])),o("button",{type:"button",class:"btn"},"Close"));return t.lastChild.addEventListener("click",()=>t.close()),t}var _u=e=>e.replaceAll("sigmoid","σ").replaceAll("*","·").replaceAll("-","−");function Fu({lines:e,notices:t},{equations:s,signals:n}){return e?o("div",{class:"sums"},...e.map(({name:r,written:i})=>o("p",{},o("b",{},xr(s.find(a=>a.name===r),n)),...i.map(a=>o("span",{},`= ${_u(a)}`)))),o("p",{class:"hint"},"A weight matrix in front of a vector stands for the row of this unit times the vector: the number below it is their sum. A prime, ′, is of the step before. ← and → go to another step.")):o("p",{},...t)}function Za(e){let t=o("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),s=o("h2"),n=o("div",{class:"seg",role:"group","aria-label":"Which numbers"}),r=o("button",{type:"button",class:"btn"},"Close"),i=o("button",{type:"button",class:"btn"},"All signals as CSV"),a=o("dialog",{class:"numbers","aria-label":"Numbers"},o("div",{class:"bar"},s,n,o("span",{class:"sp"}),i,r),t),l=In(Hu),c=o("div",{},a,l);r.addEventListener("click",()=>a.close());for(let m of[a,l])m.addEventListener("click",g=>g.target===m&&m.close());a.addEventListener("keydown",m=>{let g=u==="sums"&&/^Arrow(Left|Right)$/.test(m.key)&&e.moves()[m.key];!g||m.ctrlKey||m.metaKey||m.altKey||(m.preventDefault(),g())});let u="step",h=Object.entries({step:"this step",unit:"this unit",sums:"the arithmetic"}).map(([m,g])=>{let k=o("button",{type:"button"},g);return k.addEventListener("click",()=>{u=m,p()}),k.dataset.key=m,k});n.append(...h),i.addEventListener("click",()=>{let m=e.weights==="initial"?"-initial":"";St(`gatescope-${e.name}${m}.csv`,Rn(Zo(e.P)),"text/csv")});function f(m,g){let{kind:k,title:w}=m.answers,$=k==="value";return qt([w,$?"value":"probability"],m.top(g).map(([x,y])=>[be(x),$?U(y,4):xe(y)]),k==="next"?"What the model expects next":"What the model answers at this step")}function p(){let{P:m,S:g}=e;for(let v of h)v.setAttribute("aria-pressed",String(v.dataset.key===u));let k=`${g.t+1} of ${m.T}: “${m.shown[g.t]}”`,w=`Unit ${g.unit} of ${m.H}`,$=u==="sums"?e.sums:null;if(t.setAttribute("aria-busy",String(u==="sums"&&!$)),u==="sums"&&!$&&t.querySelector(".sums"))return;if(s.textContent={step:`Step ${k}`,unit:w,sums:`${w}, step ${k}`}[u],u==="sums"){t.replaceChildren(...$?[Fu($,m.roles)]:[]);return}if(u==="step"){let v=Array.from({length:m.H},(C,E)=>E);t.replaceChildren(f(m,g.t),qt(["unit",...m.signals],v.map(C=>[C,...m.signals.map(E=>U(m.at(E,g.t,C),4))]),"Every signal of every unit at this step"));return}let x=m.curves.map(({key:v,cell:C,signal:E})=>[`log₁₀ ‖dL/d${E}‖ ${e.setup.cells[C]}`,m.array(v)]),y=Math.max(0,Math.min(g.t-Xo/2,m.T-Xo)),S=[];for(let v=y;v<Math.min(m.T,y+Xo);v++)S.push(v);let L=m.array("forget");t.replaceChildren(qt(["step","token",...m.signals,...x.map(([v])=>v),...L?[`log₁₀ ∏ ${Le(m.roles.keep)}`]:[]],S.map(v=>[v+1,m.shown[v],...m.signals.map(C=>U(m.at(C,v,g.unit),4)),...x.map(([,C])=>U(C[v],4)),...L?[U(L[v*m.H+g.unit],4)]:[]]),`This unit at every step, and the gradient of ${m.answers.kind==="value"?`its answer, the ${m.target}`:`−ln p(“${be(m.target)}”)`}: the norms themselves, which the plot divides by their last value`+(S.length<m.T?`; steps ${y+1} to ${y+S.length} of ${m.T}, all in the CSV`:"")))}return e.numbers=()=>{p(),a.showModal()},e.help=()=>l.showModal(),{el:c,draw:m=>a.open&&m("step","unit","picture","sums")&&p()}}var qu=3,Ru=10,Iu=38,Qa=(e,t)=>e.map((s,n)=>{let r=s.reduce((i,a)=>i+a,0);return{name:t[n],n:r,shares:s.map(i=>r?i/r:0)}});function Wu(e,t,s=qu){return Qa(e,t).flatMap(({name:r,n:i,shares:a},l)=>a.flatMap((c,u)=>u!==l&&c>0&&i>=Ru?[{from:r,to:t[u],share:c,count:e[l][u],n:i}]:[])).sort((r,i)=>i.share-r.share).slice(0,s)}function el(e,t,s){let n=Fn(t),r=Qa(e,t),i=Wu(e,t),a=(d,h,f,p)=>{let m=Math.round(100*h),g=o("td",{class:f===p?"same":null},h&&m?m:"");return g.title=`${d.name} answered with ${t[p]}: ${e[f][p]} of ${d.n}`,g.style.background=`color-mix(in srgb, var(--ink) ${Math.round(Iu*h)}%, var(--bg))`,g},l=o("table",{},o("thead",{},o("tr",{},o("th",{scope:"col"},"is"),o("th",{scope:"col"},"texts"),...t.map(d=>o("th",{scope:"col",title:d},n[d])))),o("tbody",{},...r.map((d,h)=>o("tr",{},o("th",{scope:"row"},d.name),o("td",{class:"of"},d.n),...d.shares.map((f,p)=>a(d,f,h,p)))))),c=`What is taken for what, in per cent of a row: down what a text is, across what seed ${s} answers.`,u=i.map(({from:d,to:h,count:f,n:p})=>`${d} for ${h} (${f} of ${p})`);return o("div",{class:"confusion"},o("p",{},c),o("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"What is taken for what"},l),u.length>0&&o("p",{class:"fine"},`Most often taken for another: ${Qs(u)}.`))}var Du=/^-?[0-9]{1,15}$/,Bu=/^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]{1,3})?$/,Vu=/^[ \t\n\r\v\f]+|[ \t\n\r\v\f]+$/g;var Wn=Symbol("what a row cannot be"),sl=e=>e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`,tl=(e,t,s)=>{if(e.off!==null&&t==="")return null;let n=t.length<=30&&s.test(t)?Number(t)+0:NaN;return n>=(e.low??-1/0)&&n<=(e.high??1/0)?n:Wn},Uu={text:(e,t)=>t,choice:(e,t)=>t===""?e.default:e.choices.includes(t)?t:Wn,number:(e,t)=>tl(e,t,Bu),whole:(e,t)=>tl(e,t,Du),flag:({choices:[e,t],...s},n)=>n===""?s.default:[e,t].includes(n)?n===e:Wn,names:(e,t)=>{let s=t.split(e.between).map(n=>n.replace(Vu,"")).filter(Boolean);return e.choices===null||s.every(n=>e.choices.includes(n))?s:Wn}},Gu=({kind:e,low:t,high:s})=>e==="whole"?"no whole number":`no number from ${t} to ${s}`;function Ku(e,t){let s=e.title||e.name,n=sl(e.choices??[]),r=e.kind==="whole",i=r||e.kind==="number";if(e.to==="view")return i?`The address asks for ${s} ${t.slice(0,20)}, which is ${Gu(e)}.`:`The address asks for ${e.kind==="names"?s:`a ${s}`} that ${e.kind==="names"?"are":"is"} not ${n}.`;let a=t.slice(0,60).split(/\s+/).filter(Boolean).join(" "),l=`“${a}${t.length>60?"…":""}”`;if(!i)return`${s}: ${n}, not ${l}.`;let c=u=>r?u.toLocaleString("en"):String(u);return`${s} is ${r?"a whole number":"a number"} from ${c(e.low??0)} to ${c(e.high??0)}, not ${l}.`}function rn(e,t){let s=new URLSearchParams(t),n={},r={values:n,given:new Set,said:{server:[],view:[]}};for(let i of e){let a=s.get(i.name);if(r.values[i.name]=i.default,a===null||a===""&&i.to==="view"&&i.kind!=="names")continue;let l=Uu[i.kind](i,a);r.given.add(i.name),l===Wn?r.said[i.to].push(Ku(i,a)):r.values[i.name]=l}return r}function Mr(e,t){return t==null?e.off===null?null:"":e.kind==="flag"?e.choices[t?0:1]:Array.isArray(t)?t.join(e.between):String(t)}var Sr=(e,t,s=e.default)=>Mr(e,t)===Mr(e,s)?null:Mr(e,t);function Er(e,t,s){let n=new URL(s),r=n.searchParams;for(let i of e){if(t[i.name]===void 0)continue;let a=i.always?Mr(i,t[i.name]):Sr(i,t[i.name]);a===null?r.delete(i.name):r.set(i.name,a)}return nl(n,e)}function nl(e,t){for(let{name:s,kind:n}of t)e.href.length>8e3&&n==="text"&&e.searchParams.delete(s);return e.href}var Dn=(e,t,s)=>e.filter(n=>Sr(n,t[n.name])!==Sr(n,s[n.name])),Tr=class{constructor({state:t,takes:s},n){this.rows=t,this.takes=s,this.on=n,this.shown=null,this.pushed=-1/0,this.named=Object.fromEntries(t.map(r=>[r.name,r])),this.asked=this.read()}read(){return rn(this.rows,this.on?location.search:"")}usual(t){return Object.fromEntries(this.of(t).map(s=>[s.name,s.default]))}of(t){return this.rows.filter(s=>s.to===t)}place(t,s,n,r){let i=this.asked.values[t],a=this.named[t].title||t;if(i===null)return n;let l=Math.max(0,Math.min(s-1,i));return l!==i&&r.push(`The address asks for ${a} ${i}; ${a}s here are 0 to ${s-1}. This is ${l}.`),l}among(t,s,n){let r=this.asked.values[t];return r===null||s.includes(r)?r:(n.push(`The address asks for a ${this.named[t].title||t} that is not ${sl(s)}.`),null)}link(t,{shared:s=!1,base:n=location.href}={}){let r=s?this.rows.filter(i=>!i.shared).map(i=>[i.name,i.default]):[];return Er(this.rows,{...t,...Object.fromEntries(r)},n)}to(t,s){let n=new URL(`./${t}`,location.href),r=this.takes[t]??{};for(let i of this.rows){let a=s[i.name];if(!i.along||!(i.name in r)||a===void 0||a===null)continue;let l=Sr(i,a,r[i.name]);l!==null&&n.searchParams.set(i.name,l)}return nl(n,this.rows)}keep(t,s=!1){let{shown:n}=this;if(this.shown=t,!(n&&(s||Dn(this.rows,n,t).some(a=>a.entry)))){if(n&&!Dn(this.rows,n,t).length)return;clearTimeout(this.waiting),this.waiting=setTimeout(()=>this.put(this.shown),200);return}this.waiting&&this.put(n);let i=Date.now();this.put(t,s||i-this.pushed>1500),this.pushed=i}put(t,s=!1){clearTimeout(this.waiting),this.waiting=null;let n=this.link(t);n!==location.href&&history[s?"pushState":"replaceState"](history.state,"",n)}listen(t){this.went=s=>{clearTimeout(this.waiting),Object.assign(this,{asked:s,shown:null,waiting:null}),t(s)},this.heard=()=>this.went(this.read()),this.on&&addEventListener("popstate",this.heard)}visit(t,s){let n=Object.fromEntries(this.rows.map(a=>[a.name,a.default])),r=this.on?location.href:"about:blank";this.on&&this.waiting&&this.put(this.shown);let i=Er(this.rows,{...n,...t},r);this.on&&i!==location.href&&history[s?"pushState":"replaceState"](history.state,"",i),this.went(rn(this.rows,new URL(i).search))}stop(){clearTimeout(this.waiting),removeEventListener("popstate",this.heard)}get beside(){return this.on&&history.state||{}}note(t){this.on&&history.replaceState({...history.state,...t},"")}reload(t){if(this.on){let s=this.link(t),{text:n}=t;history.replaceState(history.state,"",s),this.note({text:n&&!new URL(s).searchParams.has("text")?n:void 0})}location.reload()}get brought(){let{text:t}=this.beside;return t!==void 0&&this.note({text:void 0}),t}};function Qt(e,t,s={}){if(!e.P||!e.inPage)return`./${t}`;let{state:n}=e,{task:r=null,...i}=e.passes?e.passes():Yu(e);return"task"in(n.takes[t]??{})?(i.model||(i.task=r),!e.passes&&e.setup.tasks[e.entry?.task]?.examples[0]?.[1]===i.text&&(i.text=null)):(i.model??=e.setup.models?.[r]??null,r&&!i.model&&({task:r,...i}={...e.came,text:e.came.task?null:e.came.text})),n.to(t,{...i,theme:e.S.theme,...s})}function Yu({state:e,values:t,asked:s}){let n=e.of("kept").map(({name:r})=>[r,e.asked.values[r]]);return{...Object.fromEntries(n),...t,text:s?.text||t.text}}function ks(e){let{values:t,given:s}=e.asked,n=l=>s.has(l)?t[l]:null,{along:r,...i}=Object.fromEntries(e.of("kept").map(({name:l})=>[l,n(l)])),a=r??n("text");return{...i,text:a,task:a?n("task"):null}}function Lr(e,{text:t,opened:s,task:n}){if(!t||e.text&&t===s)return e;let r=e.model&&(e.model.startsWith("run-")||e.model.startsWith(`${n}-`));return{...Object.fromEntries(Object.keys(e).map(a=>[a,null])),text:t,task:n,...r?{model:e.model,weights:e.weights}:{}}}function Cr({text:e,task:t,model:s,...n},r,i){let a=e&&e!==r?e:null;return{...n,along:a,model:s??(a&&i[t])??null}}var rl=()=>D("svg",{viewBox:"0 0 24 24",class:"logo","aria-hidden":"true"},D("path",{d:"M1 12h22",stroke:"currentColor","stroke-width":4}),D("circle",{cx:12,cy:12,r:9,fill:"var(--bg)",stroke:"currentColor","stroke-width":2}),D("path",{d:"M4.4 9a8 8 0 0 1 15.2 0zM4.4 15a8 8 0 0 0 15.2 0z",fill:"currentColor"}));function es(e,{choice:t=null,acts:s=[]}={}){let n=o("nav",{"aria-label":"Pages"},...Object.entries(e.pages).map(([d,h])=>o("a",{href:`./${d}`,"data-page":d,...location.pathname.endsWith(d)?{"aria-current":"page"}:{}},h)));for(let d of["pointerdown","focusin","click"])n.addEventListener(d,({target:h})=>{let f=h.closest("a:not([aria-current])")?.dataset.page;f&&(h.closest("a").href=Qt(e,f))});let r=o("button",{type:"button",class:"btn bare","aria-haspopup":"dialog"},"Share"),i=o("button",{type:"button",class:"btn bare","aria-label":"Switch between light and dark",title:"Light or dark"},D("svg",{viewBox:"0 0 18 18",class:"half","aria-hidden":"true"},D("circle",{cx:9,cy:9,r:7,fill:"none",stroke:"currentColor","stroke-width":1.6}),D("path",{d:"M9 2a7 7 0 0 1 0 14z",fill:"currentColor"}))),a=e.inPage?o("a",{class:"brand",href:"./"},rl(),"Gatescope"):o("span",{class:"brand"},rl(),"Gatescope"),l=o("button",{type:"button",class:"btn bare explain","aria-label":"What the words and marks mean",title:"What the words and marks mean (key w)"},"?");l.addEventListener("click",()=>e.meanings.toggle()),r.hidden=!e.inPage,i.addEventListener("click",()=>e.set({theme:e.S.theme==="dark"?"light":"dark"}));let c=Xu(e,r),u=Object.keys(e.pages).find(d=>location.pathname.endsWith(d));return o("header",{},a,u&&o("h1",{class:"unseen"},e.pages[u]),n,e.tour.entry,o("span",{class:"sp"}),t,l,o("div",{class:"acts"},r,...s,i),c)}function ol(e){e.root.classList.add("embed"),document.head.append(o("base",{target:"_blank"}));let t=o("a",{class:"unframed",href:""},"Open in Gatescope"),s=()=>t.href=e.state.link(e.P?{...e.values,embed:!1}:{embed:!1});s();for(let n of["pointerdown","focusin","click"])t.addEventListener(n,s);e.unframed=t}function Xu(e,t){let s=o("input",{type:"text",readonly:!0,"aria-label":"Address of what you see",spellcheck:"false"}),n=o("b",{"aria-live":"polite"}),r=o("p"),i=o("button",{type:"button",class:"btn"},"Close"),a=o("div",{class:"sharing",role:"dialog","aria-label":"Share"},o("div",{class:"bar"},n,i),s,r);a.hidden=!0,t.setAttribute("aria-expanded","false");let l=c=>{a.hidden=!c,t.setAttribute("aria-expanded",String(c)),c||t.focus({preventScroll:!0})};return i.addEventListener("click",()=>l(!1)),a.addEventListener("keydown",c=>{c.key==="Escape"&&l(!1),c.stopPropagation()}),e.root.addEventListener("pointerdown",c=>{!a.hidden&&![a,t].some(u=>c.composedPath().includes(u))&&l(!1)},!0),t.addEventListener("click",async()=>{if(!a.hidden)return l(!1);let{state:c,values:u}=e,d=c.link(u,{shared:!0}),{given:h}=rn(c.rows,new URL(d).search);c.put(u),s.value=d,n.textContent="The address of what you see",r.textContent=[e.text&&!h.has("text")&&"This text is too long for an address, which holds all else.",h.has("t")&&`An address counts steps${h.has("unit")?" and units":""} from 0: t=${u.t} in it is step ${u.t+1}.`].filter(Boolean).join(" "),l(!0),s.select();try{await navigator.clipboard.writeText(d),n.textContent="Copied: the address of what you see"}catch{n.textContent="Copy this address (Ctrl C): it is what you see"}s.focus(),s.select()}),a}var Qo=e=>[...new Set(e)];function ei(e,t,s){let n={...t,...s},r=e.filter(l=>Object.entries(s).every(([c,u])=>l[c]===u)),i=l=>t.shown&&s.seed===void 0?l.shown:l.seed===n.seed,a=l=>4*+(l.task===n.task)+2*+(l.cell===n.cell)+ +(l.units===n.units)+.5*Number(i(l))+.25*Number(l.shown);return r.sort((l,c)=>a(c)-a(l))[0]}function Ju(e,t,s){let n=ei(e,t,s);return[n,{...t,...s,...s.seed===void 0?{}:{shown:n.shown}}]}var dt=({name:e,digits:t},s)=>e==="accuracy"?xe(s):U(s,t);function Zu(e,t){let{name:s,title:n,better:r,chance:i}=e,a=s==="accuracy"?`Accuracy: how often the top answer among ${t} is right`:`${n[0].toUpperCase()}${n.slice(1)}, ${r} is better`;return i===null?a:`${a} (chance: ${dt(e,i)})`}function Ar(e){let{setup:t}=e,s=o("b"),n=o("span",{class:"wide"}),r=o("button",{type:"button",class:"btn pick","aria-haspopup":"dialog","aria-expanded":"false"},s,n,o("span",{"aria-hidden":"true"},"▾")),i=o("div",{class:"popover",role:"dialog","aria-label":"Model"});i.hidden=!0;let a=o("button",{type:"button",class:"btn bare"},"Numbers"),l=e.present&&o("button",{type:"button",class:"btn bare presents",title:"For a projector (key p)"},"Present");l?.addEventListener("click",()=>e.present());let c=es(e,{choice:o("div",{class:"picker"},r,i),acts:[l,a]});a.addEventListener("click",()=>e.numbers());let u=o("details",{class:"scores"},o("summary",{},"Scores on test texts")),d=M=>{i.hidden=!M,r.setAttribute("aria-expanded",String(M)),M&&i.querySelector("select:not(:disabled), button")?.focus()};r.addEventListener("click",M=>{M.stopPropagation(),d(i.hidden)});let h=!1;e.root.addEventListener("pointerdown",M=>{h=!i.hidden&&![i,r].some(b=>M.composedPath().includes(b)),h&&(M.stopPropagation(),d(!1))},!0),e.root.addEventListener("click",M=>{h&&M.stopPropagation(),h=!1},!0);let f=M=>{if(M.key!=="Escape"||i.hidden||M.composedPath()[0].closest?.("dialog"))return;let b=e.root.getRootNode().activeElement;d(!1),(i.contains(b)||b===e.root||!e.root.contains(b))&&r.focus(),M.preventDefault(),M.stopPropagation()},p=e.inPage?document:e.root;p.addEventListener("keydown",f,!0),e.model.on("remove",()=>p.removeEventListener("keydown",f,!0));let m=M=>`${Math.round(M/1024)} KB`,g=M=>t.cells[M],k=null,w=null,$=o("p",{class:"swapped",role:"status"});function x(M){let b=e.find(e.asked?.model)??e.entry;b.name!==w&&(k=b);let[T,A]=Ju(t.models,k,M);[k,w]=[A,T.name],$.textContent=T.cell===k.cell?"":`There is no ${g(k.cell)} for this task. This is the ${g(T.cell)}; a task that has the other brings it back.`,e.change(T)}let y={Cell:"cell",Size:"unit",Seed:"seed"};function S(M,b,T,A){let j=o("select",{"aria-label":M},...T.map(O=>o("option",{value:O},A(O))));j.value=String(e.entry[b]),j.disabled=T.length<2,j.addEventListener("change",()=>{x({[b]:T.find(O=>String(O)===j.value)})});let H=y[M]?ie(y[M],M):o("span",{},M);return o("label",{},H,j)}function L(){let M=F=>F?.getAttribute?.("aria-label")??F?.textContent,b=e.entry,T=M(i.getRootNode().activeElement),A=t.models.includes(b)?t.models:[b,...t.models],j=A.filter(F=>F.task===b.task),H=j.filter(F=>F.cell===b.cell),O=H.filter(F=>F.units===b.units),_=o("div",{class:"seg",role:"group","aria-label":"Weights"},...["trained","initial"].map(F=>{let z=o("button",{type:"button","aria-pressed":String(F===e.weights),"data-term":`${F} weights`},F);return z.addEventListener("click",()=>e.send({weights:F})),z}));if(i.replaceChildren(o("div",{class:"choices"},S("Task","task",Qo(A.map(F=>F.task)),F=>t.tasks[F]?.title??F),S("Cell","cell",Object.keys(t.cells).filter(F=>j.some(z=>z.cell===F)),g),S("Size","units",Qo(H.map(F=>F.units)).sort((F,z)=>F-z),F=>`${F} units`),S("Seed","seed",Qo(O.map(F=>F.seed)).sort((F,z)=>F-z),F=>{let z=O.find(N=>N.seed===F)?.shown&&O.length>1;return`${F}${z?" (best on validation)":""}`}),o("div",{class:"choice"},o("span",{"aria-hidden":"true"},"Weights"),_)),$,u),u.replaceChildren(u.firstChild,C(b)),b.name!==w&&($.textContent=""),i.hidden||!T)return;let q=[...i.querySelectorAll("select, button, summary")],P=q.find(F=>M(F)===T);(P?.disabled?q.find(F=>!F.disabled):P)?.focus()}let v=({cell:M})=>t.notes[M]&&o("p",{class:"note"},t.notes[M]);function C(M){let b=t.cards[M.card],T=`${M.parameters.toLocaleString("en")} parameters`;if(!b)return o("div",{class:"card"},v(M),o("p",{},M.card?"This model has no card.":`Your own run, not measured here. ${T}.`));let{measure:A,gap_title:j}=t.tasks[M.task],H=Object.keys(b.seeds),O=b.seeds[H[0]],_=(P,F,z="td")=>o("tr",{},o("th",{scope:"row"},P),...F.map(N=>o(z,{},N))),q=(P,F)=>Object.keys(O[P]).map(z=>_(F(z),H.map(N=>dt(A,b.seeds[N][P][z]))));return o("div",{class:"card"},e.weights==="initial"&&o("p",{class:"of"},"These are the scores of the trained weights. What you see is read by the initial ones, which were not scored."),v(M),b.note&&o("p",{class:"note"},b.note),o("p",{},`${Zu(A,b.answers)}, on unseen test texts; one column for each training run (seed). ${T}, ${b.iterations.toLocaleString("en")} iterations.`),o("table",{},o("thead",{},_("seed",H,"th")),o("tbody",{},...q("by_rule",P=>[P," ",o("small",{},b.rules[P])]),Object.keys(O.by_gap).length>0&&_(o("b",{},j),H.map(()=>"")),...q("by_gap",P=>P),_(o("b",{},"all"),H.map(P=>dt(A,b.seeds[P].score))))),b.confusion&&el(b.confusion,t.tasks[M.task].answers.names,b.shown),o("p",{class:"fine"},b.test_split))}let E=null;return{el:c,draw(M){let b=e.entry,T=`${e.name} ${e.weights}`;if(!M("picture")||T===E)return;E=T;let A=e.weights==="initial"?", initial weights":"";s.textContent=`${b.card?"":"Your run: "}${g(b.cell)}, ${b.units} units${A}`,n.textContent=`${t.tasks[b.task]?.title??b.task} · ${m(b.bytes)}`,s.dataset.term=g(b.cell),r.setAttribute("aria-label",`Model: ${s.textContent}, ${n.textContent}. Choose another.`),L()}}}var il=`/* The colours, once, for every page: light, then dark. Text colours pass AA on --bg, fills 3:1. */
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
`;function al(e,t,s){return Math.max(1,Math.min(e,Math.floor(t/s)))}function ti(e,t,s){let n=Math.min(e.n,s),r=n>4?1:0,{a:i}=e;return t>i+n-1-r?i=t-r:t<i+r&&(i=t+r-n+1),{a:Math.max(0,Math.min(s-n,i)),n}}function ll(e,t,s,n){let r=Math.min(s,2),i=Math.max(r,Math.min(s,Math.floor(n/6))),a=Math.max(r,Math.min(i,Math.round(t-e)));return{a:Math.max(0,Math.min(s-a,Math.round((e+t+1-a)/2))),n:a}}function ts(e,t,s,n){let r=(s-n)/e.n;return{...e,T:t,width:s,gutter:n,cw:r,end:e.a+e.n,x:i=>n+(i-e.a)*r,centre:i=>n+(i-e.a+.5)*r,step:i=>Math.max(e.a,Math.min(e.a+e.n-1,e.a+Math.floor((i-n)/r))),sees:i=>i>=e.a&&i<e.a+e.n}}function Xe(e,t,s,n=!1){let r=10**Math.max(n?0:-1/0,Math.floor(Math.log10((t-e)/s)));for(let i of[1,2,5,10,20].map(a=>a*r)){let a=Math.ceil(e/i-1e-9),l=Math.floor(t/i+1e-9);if(l-a<s)return Array.from({length:l-a+1},(c,u)=>Number(((a+u)*i).toPrecision(12)))}return[]}var ss=(e,t,s)=>[e,...Xe(e,t,s,!0).filter(n=>n>e+(t-e)/12)];function zr(e,t,s){let n=e.map((a,l)=>l).sort((a,l)=>e[a]-e[l]),r=[];n.forEach((a,l)=>{r[a]=Math.max(e[a],t/2,l?r[n[l-1]]+t:0)});let i=s+t/2;for(let a of n.reverse())i=r[a]=Math.min(r[a],i-t);return r}var cl=`.gs {
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
.half {
  width: 1.1rem;
  height: 1.1rem;
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
@media (max-width: 960px) and (min-width: 761px) {
  header {
    gap: 0.75rem;
    padding: 0 1.25rem;
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
  nav {
    order: 9;
    flex: 1 1 40%;
    min-width: 0;
    height: 2.75rem;
    margin: 0 0.2rem 0 -0.65rem;
    overflow-x: auto;
    scrollbar-width: none;
  }
  header:not(:has(.picker)) nav {
    flex-basis: 100%;
  }
  header:not(:has(.picker)) .acts {
    order: 0;
  }
  header:not(:has(.picker)) .explain {
    margin-left: auto;
  }
  header .explain {
    min-width: 2.75rem;
  }
  .sharing {
    right: 1rem;
  }
  .acts {
    order: 10;
    gap: 0;
  }
  .btn {
    min-height: 2.75rem;
  }
  header:has(.picker) nav {
    gap: 0;
    margin: 0 0 0 -0.4rem;
  }
  header:has(.picker) nav a {
    padding: 0 0.4rem;
  }
  header:has(.picker) .acts .btn {
    padding-left: 0.4rem;
    padding-right: 0.4rem;
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
`;var hl=e=>e<=.04045?e/12.92:((e+.055)/1.055)**2.4,tm=e=>e<=.0031308?e*12.92:1.055*e**.4166666666666667-.055,ni=e=>[1,3,5].map(t=>parseInt(e.trim().slice(t,t+2),16));function dl(e){let[t,s,n]=ni(e).map(l=>hl(l/255)),r=Math.cbrt(.4122214708*t+.5363325363*s+.0514459929*n),i=Math.cbrt(.2119034982*t+.6806995451*s+.1073969566*n),a=Math.cbrt(.0883024619*t+.2817188376*s+.6299787005*n);return[.2104542553*r+.793617785*i-.0040720468*a,1.9779984951*r-2.428592205*i+.4505937099*a,.0259040371*r+.7827717662*i-.808675766*a]}function sm([e,t,s]){let n=(e+.3963377774*t+.2158037573*s)**3,r=(e-.1055613458*t-.0638541728*s)**3,i=(e-.0894841775*t-1.291485548*s)**3;return[4.0767416621*n-3.3077115913*r+.2309699292*i,-1.2684380046*n+2.6097574011*r-.3413193965*i,-.0041960863*n-.7034186147*r+1.707614701*i].map(a=>Math.round(255*Math.min(1,Math.max(0,tm(Math.min(1,Math.max(0,a)))))))}var si=64;function ys(e,t){let s=dl(e),n=dl(t);return Array.from({length:si+1},(r,i)=>sm(s.map((a,l)=>a+(n[l]-a)*i/si)))}function ul(e){let t=a=>ys(e("--zero"),e(`--R${a}`)),s=t("pos"),n=t("neg"),r=new Map,i=a=>(r.has(a)||r.set(a,e(`--R${a}`)?t(a):null),r.get(a));return{of(a,l,c=1){return(i(a)??(l<0?n:s))[Math.round(si*Math.min(1,Math.abs(l)/(c||1)))]}}}var ht=e=>`rgb(${e.join(",")})`;function Tt(e){let[t,s,n]=e.map(r=>hl(r/255));return .2126*t+.7152*s+.0722*n>.179?"#000":"#fff"}var Nr=class{constructor({knock:t=null,give:s=()=>{},changed:n}){Object.assign(this,{state:"open",waiting:null,knocking:null,client:null}),this.knock=t,this.give=s,this.changed=n,this.deaf=this.given=this.failed=0}get up(){return this.state==="open"||this.state==="silent"}asked(){this.state==="open"&&(this.waiting??=setTimeout(()=>this.become("silent"),5e3))}heard(t=!1){clearTimeout(this.waiting),this.waiting=null,this.up&&(this.given=0,this.become("open"),t&&this.asked())}lost(t=null){this.client=t??this.client,this.up&&this.become("closed")}become(t){let s=this.state;t!==s&&(this.state=t,this.deaf=0,this.stop(),this.knock&&(t==="silent"||t==="closed")&&(this.knocking=setInterval(()=>this.ring(),2e3)),this.changed(t,s))}async ring(){let{state:t}=this;if(this.ringing)return;this.ringing=!0;let s=await this.knock();if(this.ringing=!1,!(!s||this.state!==t||this.knocking===null)){if(t==="closed"){await this.open();return}this.deaf+=1,this.deaf>2&&(this.given+=1,this.given>2?this.become("ended"):this.give())}}async open(){this.ringing=!0;try{await nm(this.client),this.failed=0,this.become("open")}catch{this.failed+=1,this.failed>=3&&this.become("ended")}finally{this.ringing=!1}}stop(){clearTimeout(this.waiting),clearInterval(this.knocking),this.waiting=this.knocking=null}};async function nm(e){if(!e?.session)throw new Error("there is nothing to take up");e._repull_session_doc=async t=>t(e.session),e.args_string="returning=1",await e.connect()}var rm="This part cannot be drawn: a fault in the program, which the browser's console names. The rest goes on.",ri=e=>(...t)=>t.some(s=>e.has(s));function Lt(e,t){let s=e.fault?.at;if(s&&!s.every(r=>t.has(r)))return;let n=null;try{e.draw(ri(t))}catch(r){n=[...t],e.fault||(console.error(r),e.fault={said:o("p",{class:"fault",role:"alert"},rm)},e.el?.after(e.fault.said))}e.fault&&(e.fault.at=n,e.fault.said.hidden=n===null,e.el?.classList.toggle("faulty",n!==null))}function ut(e,{press:t,move:s,done:n,click:r,cancel:i,slop:a=0}){let l=null,c=typeof a=="function"?a:y=>om(y,l)>=a;function u(y){if(l||y.button||!y.isPrimary)return;let S=t(y);S!==!1&&(l={x:y.clientX,y:y.clientY,id:y.pointerId,hold:S,dragged:!1},x("addEventListener"),a===0&&d())}function d(){l.dragged=!0,e.setPointerCapture(l.id)}function h(y){if(!y.buttons)return void m(y);!l.dragged&&c(y,l)&&d(),l.dragged&&s?.(y,l.hold)}function f(y,S){let{hold:L}=l;l=null,x("removeEventListener"),S?.(y,L)}let p=y=>f(y,l.dragged?n:r),m=y=>f(y,l.dragged?i??n:null),g=y=>l.dragged&&!e.hasPointerCapture(l.id)&&m(y),k=y=>S=>S.pointerId===l.id&&y(S);function w(y){y.key!=="Escape"||!i||!l.dragged||(y.preventDefault(),y.stopPropagation(),m(y))}let $={pointermove:k(h),pointerup:k(p),pointercancel:k(m),lostpointercapture:k(g),keydown:w};function x(y){for(let[S,L]of Object.entries($))e.ownerDocument.defaultView[y](S,L,{capture:!0})}e.addEventListener("pointerdown",u)}var om=(e,{x:t,y:s})=>Math.hypot(e.clientX-t,e.clientY-s);var oi={similarity:"similarity",number:"unit number",now:"value at this step",mean:"mean over the text"},ml={similarity:"similarity",number:"number",now:"value",mean:"mean"};function fl(e,t,s,n){let r=Array.from({length:e.H},(a,l)=>l),i=a=>r.map(l=>[a(l),l]).sort((l,c)=>c[0]-l[0]||l[1]-c[1]).map(([,l])=>l);return t==="similarity"?Array.from(e.array("order")):t==="now"?i(a=>e.at(s,n,a)):t==="mean"?i(a=>e.column(s,a).reduce((l,c)=>l+c,0)):r}function ii(e,t,s,n){let r=new Uint8ClampedArray(4*e.T*e.H),i=e.signal(t);return s.forEach((a,l)=>{for(let c=0;c<e.T;c++){let u=n(i[c*e.H+a]),d=4*(l*e.T+c);r[d]=u[0],r[d+1]=u[1],r[d+2]=u[2],r[d+3]=255}}),r}function _s(e,t,s){let n=e.P.roles.kind(t)==="gate",r=s===1||s>=10?0:s<1?2:1,i=n?["0","1"]:[U(-s,r),U(s,r,!0)],a=Array.from({length:10},(l,c)=>{let u=n?c/9:s*(2*c/9-1),d=o("i");return d.style.background=ht(e.palette.of(t,u,s)),d});return[o("b",{class:`s-${t}`},t),` ${i[0]} `,o("span",{},...a),` ${i[1]}`]}function on(e){let t=o("h2",{},ie("map","Gates and states")," "),s=o("small",{class:"wide"});t.append(s);let n=o("span",{class:"legend","aria-hidden":"true"}),r=o("select",{"aria-label":"Order of the rows"},...Object.entries(oi).map(([L,v])=>o("option",{value:L},v)));r.addEventListener("change",()=>{e.set({sort:r.value}),e.root.focus({preventScroll:!0})});let i=o("label",{class:"sort"},o("span",{class:"by"},ie("similarity order","rows by")," "),r),a=o("div",{class:"maps"}),l=o("div",{class:"tag",role:"tooltip"});l.hidden=!0;let c=o("span",{class:"r tools"},n,i),u=o("div",{class:"hd"},t,c),d=o("div",{},u,a,l),h=[],f={},p=null;function m(){let{P:L}=e;h=L.signals.map(v=>{let C=o("b",{class:`s-${v}`},v),E=o("span",{class:"v"}),M=o("button",{type:"button",class:"gl","data-term":v,"data-act":"Click: enlarge this map and colour the words by it."},C,E,o("span",{class:"nm"},e.P.roles.word(v)));M.addEventListener("click",()=>e.look(v));let b=o("canvas",{role:"img"}),T=o("span",{class:"unit","data-term":"unit","aria-hidden":"true"}),A=D("svg",{class:"mark","aria-hidden":"true"},D("rect",{class:"halo"}),D("rect",{class:"edge"}),D("path")),j=o("div",{class:"map"},M,b,A,T);return ut(b,{press(H){let[O,_]=g(H,b);return e.pick(_),e.go(O),H.pointerType!=="touch"},move:H=>e.go(g(H,b)[0])}),b.addEventListener("pointermove",H=>k(H,b,v)),b.addEventListener("pointerleave",()=>l.hidden=!0),{name:v,row:j,canvas:b,label:M,value:E,unit:T,box:A}}),a.replaceChildren(...h.map(v=>v.row))}function g(L,v){let{P:C,G:E}=e,M=v.getBoundingClientRect(),b=Math.floor((L.clientY-M.top)/M.height*C.H);return[E.step(L.clientX-M.left+E.gutter),e.order[Math.max(0,Math.min(C.H-1,b))]]}function k(L,v,C){let[E,M]=g(L,v),b=d.getBoundingClientRect();l.textContent=`${C} ${U(e.P.at(C,E,M),4)} · unit ${M} · step ${E+1} “${ye(e.P.shown[E],24)}”`,l.hidden=!1;let T=l.offsetWidth;l.style.left=`${Math.max(0,Math.min(b.width-T,L.clientX-b.left+12))}px`,l.style.top=`${L.clientY-b.top-30}px`}let w=()=>{let{P:L,rem:v,low:C,small:E}=e,M=(E?4.2:C?2.5:2.75)*v,b=Math.max(1.5*M,(E?9:C?6.6:7.7)*v-(e.extra??0)),T=(6-L.signals.length)*(M+.44*v),A=E?0:T/L.signals.length;return j=>Math.round((j===e.S.focus?b:M)+A)};function $(){let{P:L}=e;f={};for(let v of L.signals){let C=e.full(v),E=o("canvas",{width:L.T,height:L.H}),M=ii(L,v,e.order,b=>e.palette.of(v,b,C));E.getContext("2d").putImageData(new ImageData(M,L.T,L.H),0,0),f[v]=E}}function x(){let{P:L,G:v,S:C}=e,E=devicePixelRatio||1,M=w(),b=v.width-v.gutter,T=v.cw>=14?Math.max(1,Math.round(E)):0;for(let{name:A,row:j,canvas:H,label:O}of h){let _=M(A),q=A===C.focus;j.style.height=`${_}px`,j.classList.toggle("focused",q),O.setAttribute("aria-pressed",String(q)),H.width=Math.round(b*E),H.height=Math.round(_*E),H.style.cssText=`left:${v.gutter}px;width:${b}px;height:${_}px`;let P=H.getContext("2d");P.imageSmoothingEnabled=!1,P.drawImage(f[A],v.a,0,v.n,L.H,0,0,H.width,H.height);for(let F=1;T&&F<=v.n;F++)P.clearRect(Math.round(F*v.cw*E)-T,0,T,H.height);H.setAttribute("aria-label",`Map of ${A}, ${e.P.roles.word(A)}: ${L.H} units by ${L.T} steps. The numbers are in the table.`)}n.replaceChildren(..._s(e,C.focus,e.full(C.focus))),s.textContent=`each row is one of ${L.H} ${L.H===1?"unit":"units"}`}function y(){let{P:L,G:v,S:C}=e,E=e.order.indexOf(C.unit),M=w();for(let{name:b,unit:T,box:A}of h){let j=M(b),H=j/L.H,O=E*H,[_,q,P]=A.children,F=C.mode==="mean";A.style.display=F?"none":"",T.textContent=F||b!==C.focus||e.small?"":`unit ${C.unit}`,T.style.top=`${Math.max(2.5*e.rem,Math.min(j-16,O+H/2-8))}px`;let z=b===C.focus;for(let[N,I]of[[_,3],[q,1.5]]){N.style.display=z?"":"none";let W={x:v.gutter-I,y:O-I,width:v.width-v.gutter+2*I-1,height:H+2*I};for(let[R,B]of Object.entries(W))N.setAttribute(R,B)}P.style.display=z?"none":"",P.setAttribute("d",`M${v.gutter-2} ${O+H/2}l-6 -4v8z`)}}function S(){let{P:L,S:v}=e;for(let{name:C,value:E}of h){let M=v.mode==="mean"?L.mean(C)[v.t]:L.at(C,v.t,v.unit),b=e.P.roles.kind(C)==="gate";E.textContent=U(M,2,!b),E.className=`v s-${b?C:Fe(M)}`}}return{el:d,head:u,tools:c,draw(L){let{P:v,S:C}=e;L("picture")&&p!==v.signals.join()&&(m(),p=v.signals.join()),r.value=C.sort,L("picture","theme","order")&&$(),L("picture","theme","size","view","focus","order")&&x(),L("picture","size","focus","unit","order")&&y(),S()}}}var im=["display","gridTemplateColumns","columnGap","padding"];function pl(e){let{root:t,main:s}=e,n=null,r=()=>{if(n||e.closed)return;let{theme:i}=e.S,a=[];i==="dark"&&e.set({theme:"light"});let l=e.unvisited?.()??[],c=(g,k)=>{a.push([g,g.getAttribute("style")]),Object.assign(g.style,k)},u=g=>[g,{width:`${g.offsetWidth}px`,height:`${g.offsetHeight}px`}],d=[...t.querySelectorAll("*")].filter(g=>g.offsetWidth&&getComputedStyle(g).display==="grid").map(g=>[g,{gridTemplateColumns:getComputedStyle(g).gridTemplateColumns}]),h=[...t.querySelectorAll(".plot, .chart, .bk, canvas, .cell > svg")].filter(g=>g.offsetWidth).map(u),f=getComputedStyle(s),p=Object.fromEntries(im.map(g=>[g,f[g]])),m=t.clientWidth;c(s,{...p,width:`${s.offsetWidth}px`}),c(e.time,{width:`${e.time.offsetWidth}px`});for(let[g,k]of[...d,...h])c(g,k);t.style.setProperty("--wide",`${m}px`),t.style.setProperty("--fit",Math.min(1.1,1500/m));for(let g of l)g.classList.add("unvisited");t.classList.toggle("partly",l.length>0),t.classList.toggle("wasdark",i==="dark"),n=()=>{for(let[g,k]of a.reverse())k===null?g.removeAttribute("style"):g.setAttribute("style",k);for(let g of l)g.classList.remove("unvisited");i==="dark"&&e.set({theme:i}),n=null}};addEventListener("beforeprint",r),addEventListener("afterprint",()=>n?.())}var gl=`.touring {
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
`;var Or=18,$s=12,lm=6,Ct=14,cm=400,wl=3,bl=120,dm=700,gt=(e,t)=>({text:U(t),cls:e}),At=e=>({text:U(e,2,!0),cls:Fe(e)}),Vn=e=>({text:e,cls:"b"}),hm=e=>e.map(t=>t.text??t).join(""),xl=e=>e.map(t=>typeof t=="string"?t:t.cls==="b"?o("b",{},t.text):o("b",{class:`n s-${t.cls}`},t.text));function Fs(e,t=lm){let s=e.filter(i=>i.right>i.left&&i.bottom>i.top);if(!s.length)return null;let n=i=>Math.min(...s.map(a=>a[i]))-t,r=i=>Math.max(...s.map(a=>a[i]))+t;return{left:n("left"),top:n("top"),right:r("right"),bottom:r("bottom")}}var Bn=(e,t)=>Math.max(0,Math.min(e.right,t.right)-Math.max(e.left,t.left))*Math.max(0,Math.min(e.bottom,t.bottom)-Math.max(e.top,t.top));function um(e,{width:t,height:s},n,r=[]){let i=(h,f,p,m,g,k)=>[...new Set([h,f-p,(h+f-p)/2,m,g-p,...k])].map(w=>Math.max(m,Math.min(g-p,w))),a=[e,...r],l=i(e.left,e.right,t,$s,n.width-$s,a.flatMap(h=>[h.right+Or,h.left-Or-t])),c=i(e.top,e.bottom,s,n.top+$s,n.height-$s,a.flatMap(h=>[h.bottom+Or,h.top-Or-s])),u=null,d=1/0;for(let h of l)for(let f of c){let p={left:h,top:f,right:h+t,bottom:f+s},m=Math.hypot(Math.max(0,e.left-p.right,p.left-e.right),Math.max(0,e.top-p.bottom,p.top-e.bottom)),g=1e6*Bn(p,e)+1e3*r.reduce((k,w)=>k+Bn(p,w),0)+m+Math.abs(f-e.top)/4;g<d&&([u,d]=[{left:h,top:f},g])}return u}function mm(e,t,s){let n=([h,f],[p,m])=>{let[g,k]=f===m?[0,wl]:[wl,0];return s.every(w=>w.right<=Math.min(h,p)-g||w.left>=Math.max(h,p)+g||w.bottom<=Math.min(f,m)-k||w.top>=Math.max(f,m)+k)},r=(h,f,p)=>f<h?[]:Array.from({length:Math.floor((f-h)/p)+1},(m,g)=>h+g*p),i=h=>h.slice(1).reduce((f,[p,m],g)=>f+Math.abs(p-h[g][0])+Math.abs(m-h[g][1]),0),a=(...h)=>i(h)<=cm&&h.slice(1).every((f,p)=>n(h[p],f))&&h,[l,c]=t.left>=e.right?[e.right,t.left]:t.right<=e.left?[e.left,t.right]:[null,null],[u,d]=t.top>=e.bottom?[e.bottom,t.top]:t.bottom<=e.top?[e.top,t.bottom]:[null,null];if(l!==null)for(let h of r(Math.max(e.top,t.top)+Ct,Math.min(e.bottom,t.bottom)-Ct,2)){let f=a([l,h],[c,h]);if(f)return f}if(u!==null)for(let h of r(Math.max(e.left,t.left)+Ct,Math.min(e.right,t.right)-Ct,2)){let f=a([h,u],[h,d]);if(f)return f}if(l===null||u===null)return null;for(let h of r(e.top+Ct,e.bottom-Ct,6))for(let f of r(t.left+Ct,t.right-Ct,12)){let p=a([l,h],[f,h],[f,d]);if(p)return p}for(let h of r(e.left+Ct,e.right-Ct,6))for(let f of r(t.top+Ct,t.bottom-Ct,12)){let p=a([h,u],[h,f],[c,f]);if(p)return p}return null}function fm(e){let t=[];for(let s of e){let n=[s];for(let r of t)n=n.flatMap(i=>{if(!Bn(i,r))return[i];let[a,l]=[Math.max(i.top,r.top),Math.min(i.bottom,r.bottom)];return[{...i,bottom:a},{...i,top:l},{...i,top:a,bottom:l,right:r.left},{...i,top:a,bottom:l,left:r.right}].filter(c=>c.right>c.left&&c.bottom>c.top)});t.push(...n)}return t}var vl={ArrowLeft:["←","One step back"],ArrowRight:["→","One step on"],ArrowUp:["↑","The unit above"],ArrowDown:["↓","The unit below"],Home:["⇤","First step"],End:["⇥","Last step"]},kl=(e,t)=>D("svg",{viewBox:"0 0 16 16",width:t,height:t,"aria-hidden":"true"},D("path",{d:e}));function yl(e,t){if(!t)return{el:o("div",{hidden:!0}),entry:null,at:null,moves:{},draw(){}};let{stops:s}=t,n=s.length,r=null,i=null,a=null,l=null,c=new Set;K();let u=(ne,me,ce,Te={})=>{let Se=o("button",{type:"button",class:ne,...Te},me);return Se.addEventListener("click",ce),Se},d=o("span",{class:"long"}),h=o("span",{class:"short"}),f=o("button",{type:"button",class:"btn touring","aria-haspopup":"dialog",title:"A guided tour of this page (key t)"},d,h);f.addEventListener("click",I);let p=o("span",{class:"tour-stop"}),m=s.map((ne,me)=>u("tour-dot","",()=>B(me+1),{"aria-label":`Stop ${me+1}: ${ne.title}`,title:ne.title})),g=o("h2",{id:"tour-title"}),k=o("p",{class:"tour-says",id:"tour-says"}),w=o("span",{class:"tour-tick","aria-hidden":"true"},kl("M3 8.5l3.5 3.5L13 4.500",13)),$=o("span",{class:"tour-task"}),x=o("span",{class:"tour-hand"}),y=o("div",{class:"tour-do"},w,$,x),S=u("btn","Back",()=>B(r-1)),L=u("btn main","",()=>{R(a??r,{anew:!0}),X()}),v=u("btn main","Next →",()=>B(r+1)),C=o("a",{class:"btn main"}),E=u("tour-shut",kl("M2 2l12 12M14 2L2 14",16),()=>G(),{"aria-label":"Close the tour",title:"Close (Esc)"}),M=o("p",{class:"unseen",role:"status"}),b=o("div",{class:"tour-card",role:"dialog","aria-modal":"false","aria-labelledby":"tour-title","aria-describedby":"tour-says",tabindex:"-1"},o("div",{class:"tour-head"},p,o("span",{class:"tour-dots"},...m),E),g,k,y,o("div",{class:"tour-foot"},S,o("span",{class:"sp"}),L,v,C)),T=o("style"),A=o("div",{class:"tour-veil"}),j=o("div",{class:"tour-frame"}),H=D("path"),O=D("svg",{class:"tour-lead","aria-hidden":"true"},H),_=o("div",{class:"tour"},T,A,j,O,b,M),q=(ne,me)=>ne.toggleAttribute("hidden",!me),P=()=>s[(a??r)-1],F=ne=>({...e.state.usual("server"),...ne.state(e)}),z=ne=>e.state.of("server").filter(ne),N=ne=>!Dn(z(({name:me})=>!ne.free?.includes(me)),F(ne),e.values).length;function I(){return r!==null||a!==null?G():W(i??1)}function W(ne){if(!e.P)return;Dn(z(({name:ce})=>t.of.includes(ce)),F(s[ne-1]),e.values).length?(a=ne,Y(),X()):(R(ne,{anew:!0}),X())}function R(ne,{anew:me=!1,atOnce:ce=!1}={}){[r,a,i]=[ne,null,null];let{theme:Te}=e.S;e.state.visit({theme:Te,...s[ne-1].state(e),tour:ne},me),A.classList.remove("awake"),Y(),he(ce)}function B(ne){r===null||ne<1||ne>n||R(ne)}function G(){let ne=_.contains(e.root.getRootNode().activeElement);[i,r,a]=[r??i,null,null],Y(),ee(),e.keep(),ne&&f.focus({preventScroll:!0})}function K(){let ne=Te=>Number.isInteger(Te)&&Te>=1&&Te<=n,{stop:me,done:ce}=e.state.beside.tour??{};ne(me)&&(i=me);for(let Te of Array.isArray(ce)?ce.filter(ne):[])c.add(Te)}function ee(){let ne={stop:r??i,done:[...c]};ne.stop===null||JSON.stringify(ne)===JSON.stringify(e.state.beside.tour)||e.state.note({tour:ne})}function X(){requestAnimationFrame(()=>!b.hidden&&b.focus({preventScroll:!0}))}function te(){e.root.getRootNode().activeElement!==b&&ae(M,`${g.textContent}. ${k.textContent}`)}function oe(){let{values:ne,given:me}=e.state.asked,ce=ne.tour,Te=[...me].every(Se=>["tour","theme","embed"].includes(Se));if(l=e.state.asked,ce!==r){if(ce!==null&&(ce<1||ce>n)){[r,a]=[null,null];let Se=`The address asks for stop ${ce} of the tour, which has ${n}. “Take the tour” begins it.`;queueMicrotask(()=>{e.notices=[...e.notices,Se],e.draw(new Set(["notice"]))});return}ce===null&&r!==null&&(i=r),[r,a]=[ce,ce===null?a:null],ce!==null&&(i=null,Te?queueMicrotask(()=>R(ce,{atOnce:!0})):he(!0),X())}}let J="",V="";function Y(){let ne=P(),me=a??r;e.root.classList.toggle("toured",ne!==void 0);let ce=r??i;ae(d,ce===null?"Take the tour":`Tour ${ce} of ${n}`),ae(h,ce===null?"Tour":`Tour ${ce}`),Ae(f,{"aria-expanded":ne!==void 0,"aria-label":d.textContent}),q(b,ne!==void 0);let Te=a===null&&ne?.folds;if(ae(T,Te?`@media screen and (max-width: 760px) { :is(${Te}) { display: none !important } }`:""),!ne){for(let Xt of[A,j,O])q(Xt,!1);J="";return}let Se=e.returning&&a===null,qe=a===null&&!Se&&N(ne),Re=a!==null||!Se&&!qe;(Se||b.classList.contains("coming"))&&(fe=null),b.classList.toggle("coming",Se),ae(p,`Tour, ${me} of ${n}`);let _e=qe&&ne.done(e.values,e);_e&&!c.has(me)&&(c.add(me),ae(M,`Done. ${hm(ne.did(e))}`)),m.forEach((Xt,gr)=>{Xt.classList.toggle("done",c.has(gr+1)),Ae(Xt,{"aria-current":gr+1===me?"step":"false"})});let Ie=Re?[a===null?Q():Z()]:qe?ne.says(e):[],ct=qe?_e?ne.did(e):[Vn("Do it: "),ne.act]:[],bs=JSON.stringify([me,Re,Ie,ct,Se]);if(bs===J)return Ne();J=bs,ae(g,Re?"The tour has an example of its own":ne.title),Se||k.replaceChildren(...xl(Ie)),q(y,!Re),y.classList.toggle("ok",c.has(me)),qe&&$.replaceChildren(...xl(ct));let xs=ne.hand??[];x.dataset.keys!==xs.join()&&(x.dataset.keys=xs.join(),x.replaceChildren(...xs.map(Xt=>u("tour-key",vl[Xt][0],()=>e.moves()[Xt](),{"aria-label":vl[Xt][1]})))),q(S,!Re&&me>1),q(L,Re),ae(L,a===null?"Show the example again":"Open the example");let Yt=me===n;if(q(v,!Re&&!Yt),q(C,!Re&&Yt&&e.inPage),Yt&&e.inPage){let[Xt,gr]=t.onward,Yh=new URL(`./${Xt}`,location.href).href;ae(C,gr),C.href=e.state.link({theme:e.S.theme,tour:1},{base:Yh})}let Mt=`${me} ${Re}`;return!Se&&Mt!==V&&te(),Se||(V=Mt),Ne()}let Z=()=>`It is told on ${t.example}, and opens it. What you have here is kept: the browser’s Back button returns to it.`,Q=()=>`This stop is about ${t.example}, and the page shows something else now.`,de=0,ue=0,le=0,ge=!1,re=[],fe=null,pe=null,Ne=()=>de||=requestAnimationFrame(cs),He=ne=>ne?[...e.root.querySelectorAll(ne)].filter(me=>me.checkVisibility()).map(me=>me.getBoundingClientRect()):[];function cs(){de=0;let ne=P();if(!ne||b.hidden)return;let me=!L.hidden,ce=me?null:Fs(He(ne.at)),Te=e.root.querySelector("header")?.getBoundingClientRect(),[Se,qe]=[innerWidth,innerHeight];for(let Ie of[A,j])q(Ie,ce!==null);if(e.small)b.style.left=b.style.top="",fe=null;else{let Ie={width:b.offsetWidth,height:b.offsetHeight},ct={top:Math.max(0,Te?.bottom??0),width:Se,height:qe},bs={left:Se,right:Se,top:ct.top,bottom:ct.top},Yt=(Mt=>Mt&&Mt.top>=ct.top+$s&&Mt.top+Ie.height<=qe-$s&&Mt.of===ne&&(!ce||!Bn({...Mt,right:Mt.left+Ie.width,bottom:Mt.top+Ie.height},ce)))(fe)?fe:um(ce??bs,Ie,ct,[...He(ne.lit),...He(ne.clear)].map(Mt=>Fs([Mt],0)).filter(Boolean));fe={left:Yt.left,top:Yt.top,of:ne},b.style.left=`${Yt.left}px`,b.style.top=`${Yt.top}px`}if(q(O,!1),!ce)return;Object.assign(j.style,{left:`${ce.left}px`,top:`${ce.top}px`,width:`${ce.right-ce.left}px`,height:`${ce.bottom-ce.top}px`}),re=[ce,...He(ne.lit).map(Ie=>Fs([Ie],2)),...Te?[Fs([Te],0)]:[]].filter(Boolean);let Re=fm(re).map(({left:Ie,top:ct,right:bs,bottom:xs})=>`M${Ie} ${ct}H${bs}V${xs}H${Ie}Z`);if(A.style.clipPath=`path(evenodd, "M0 0H${Se}V${qe}H0Z${Re.join("")}")`,e.small||le)return;let _e=mm(ce,b.getBoundingClientRect(),Ce(Fs([ce,b.getBoundingClientRect()])));q(O,_e!==null),_e&&H.setAttribute("d",`M${_e.map(Ie=>Ie.join(" ")).join("L")}`)}function Ce(ne){let me=[],ce=document.createRange(),Te=document.createTreeWalker(e.root,NodeFilter.SHOW_TEXT);for(let Se=Te.nextNode();Se;Se=Te.nextNode())if(!(!Se.nodeValue.trim()||_.contains(Se)||Se.parentNode.nodeName==="style")){ce.selectNodeContents(Se);for(let qe of ce.getClientRects())Bn(qe,ne)&&me.push(qe)}return me}function he(ne=!1){clearTimeout(ue),ge=!0,requestAnimationFrame(()=>Oe(ne||matchMedia("(prefers-reduced-motion: reduce)").matches));let me=()=>ge&&!ue&&Oe(!0),ce=()=>{ue=le?window.setTimeout(ce,bl):0,me()};ue=window.setTimeout(ce,dm),!pe&&(pe=new ResizeObserver(me),pe.observe(e.main))}function Oe(ne){let me=P();if(!me||a!==null)return;for(let Yt of e.root.querySelectorAll(me.at))Yt.closest("details:not([open])")?.setAttribute("open","");let ce=Fs(He(me.at));if(!ce)return Ne();let{words:Te}=e,qe=(e.small&&Te&&!Te.querySelector(me.at)&&getComputedStyle(Te).position==="sticky"?Te.offsetHeight:0)+$s,Re=(e.small?b.getBoundingClientRect().top:innerHeight)-$s,_e=e.small&&Fs([ce,...He(me.lit)],0);_e&&_e.bottom-_e.top<=Re-qe&&(ce=_e);let Ie=ce.bottom-ce.top;if(ce.top>=qe&&ce.bottom<=Re)return Ne();let ct=ce.top<qe?qe:Re-Ie,bs=Math.abs(ce.top-ct)>innerHeight/2,xs=Ie>Re-qe||e.small?qe:bs?qe+(Re-qe-Ie)/2:ct;return scrollTo({top:scrollY+ce.top-xs,behavior:ne?"instant":"smooth"}),Ne()}let lt=()=>{b.hidden||(clearTimeout(le),le=window.setTimeout(()=>{le=0,Ne()},bl),Ne())},ot=()=>ge=!1;addEventListener("scroll",lt,{capture:!0,passive:!0}),addEventListener("resize",Ne),addEventListener("wheel",ot,{passive:!0}),addEventListener("touchmove",ot,{passive:!0});let Ye=ne=>{if(b.hidden)return;let me=ne.composedPath()[0],ce=ne.clientX===void 0?me.getBoundingClientRect?.():null,[Te,Se]=ce?[(ce.left+ce.right)/2,(ce.top+ce.bottom)/2]:[ne.clientX,ne.clientY],qe=_.contains(me)||re.some(Re=>Te>=Re.left&&Te<=Re.right&&Se>=Re.top&&Se<=Re.bottom);A.classList.toggle("awake",!qe&&me!==e.root)},pt="";e.root.addEventListener("pointermove",ne=>{let me=pt;pt=`${ne.clientX} ${ne.clientY}`,me!==pt&&Ye(ne)}),e.root.addEventListener("focusin",Ye);let jt=ne=>{ne.key!=="Escape"||ne.defaultPrevented||b.hidden||ne.composedPath()[0].closest?.("dialog, .popover, input:not([type=range], [type=checkbox]), textarea, select")||(G(),ne.preventDefault())},Hn=e.inPage?document:e.root;return Hn.addEventListener("keydown",jt),e.model.on("remove",()=>{clearTimeout(ue),clearTimeout(le),cancelAnimationFrame(de),pe?.disconnect(),removeEventListener("scroll",lt,!0),removeEventListener("resize",Ne),removeEventListener("wheel",ot),removeEventListener("touchmove",ot),Hn.removeEventListener("keydown",jt)}),Y(),{el:_,entry:f,get at(){return r},moves:{t:I,n:()=>B(r+1),b:()=>B(r-1)},draw(){e.P&&(l!==e.state.asked&&!e.returning&&oe(),Y(),ee())}}}var rt=["picture","size","theme","view","focus","unit","step"],gm={t:["step"],unit:["unit","step"],mode:["unit","step"],focus:["focus","step"],sort:["focus","unit","step"],view:["view","step"],theme:["theme",...rt],playing:["play"],speed:["play"],pane:["pane",...rt],probe:["probe","size","step"],by:["by","step"]},Pr=40,wm=4e3;async function bm(){let e=AbortSignal.timeout(wm);try{return(await fetch("./static/js/bokeh.min.js",{method:"HEAD",cache:"no-store",signal:e})).ok}catch{return!1}}function xm(){let{socket:e}=window.gatescope??{},t=e?.onclose;t&&(Object.assign(e,{onmessage:null,onerror:null,onclose:null}),e.close(),t.call(e,new CloseEvent("close")))}var mt=class{time=null;main=null;words=null;cursor=null;parts=[];questions=null;small=!1;low=!1;width=0;rem=16;order=[];sorted=null;ordered=0;unframed=null;noted=[];meanings=null;constructor({model:t,el:s},n){this.model=t,this.setup=t.setup,this.pages=t.pages,this.inPage=Object.keys(t.pages).length>0,this.state=new Tr(t.setup,this.inPage),this.returning=!1,this.P=null,this.S={t:0,unit:0,mode:"unit",focus:null,sort:"similarity",playing:!1,speed:1,view:{a:0,n:1},theme:this.startTheme()};let r=o("style");r.append(il+cl+n+gl),this.root=o("div",{class:"gs",tabindex:"-1","data-theme":this.S.theme}),this.root.classList.toggle("page",this.inPage),s.append(r,this.root),this.state.asked.values.embed&&ol(this),this.host=s.getRootNode().host??this.root,this.tour=yl(this,this.guide);let i={knock:bm,give:xm};this.line=new Nr({...this.inPage&&i,changed:(a,l)=>this.moved(a,l)}),this.inPage&&t.document?.on_event("connection_lost",(a,l)=>this.line.lost(l?.connection?.deref?.()))}listen(){let t=new ResizeObserver(()=>this.resize());t.observe(this.time),this.model.on("payload",()=>this.hear()),this.model.on("progress",()=>this.line.heard(!0)),this.state.listen(n=>{this.returning=!0,n.values.theme&&this.set({theme:n.values.theme}),this.back(n)}),this.model.on("remove",()=>{t.disconnect(),this.line.stop(),this.state.stop(),this.closed=!0,this.close()}),(this.inPage?document:this.root).addEventListener("keydown",n=>this.key(n)),this.root.addEventListener("click",n=>{n.detail&&n.target.closest?.("button")&&!n.target.closest(".popover")&&this.root.focus({preventScroll:!0})}),this.readTheme(),this.meanings=Ga(this),this.parts.push(this.meanings),this.root.append(this.meanings.el),this.parts.push(this.tour),this.root.append(this.tour.el),this.inPage&&(document.getElementById("opening")?.remove(),this.unframed&&this.root.append(this.unframed),this.root.append(o("p",{class:"printnote"},"Sections that were not looked at are left out. Scroll through the page in light colours, and print it again.")),pl(this))}close(){}get guide(){return null}receive(t){}back(t){}get notices(){return this.noted}set notices(t){this.noted=t}get behind(){return!1}get whose(){return""}get meanwhile(){return""}get values(){return{}}get wished(){return this.values}get connected(){return this.line.up}get busy(){return this.questions.busy}tell(t){this.line.asked(),this.model.send_msg(t)}hear(){this.line.heard();try{this.receive(this.model.payload)}catch(t){console.error(t),this.notices=["This answer cannot be shown: a fault in the program, which the browser's console names."],this.draw(new Set(["notice"]))}}moved(t,s){t==="closed"&&this.wentOff(),s==="closed"&&t==="open"&&this.cameBack(),this.mark(),this.draw(new Set(["notice","lost","busy","run"]))}wentOff(){this.questions?.hold()}cameBack(){this.questions?.resume()}get offline(){let{behind:t}=this,s=t?this.whose:this.meanwhile;return{silent:`The server has not answered for ${5e3/1e3} seconds; this page waits for it. ${s}`,closed:`Not connected, trying again. ${t?"What you ask is kept. ":""}${s}`,ended:"The server answers again, but no longer knows this page. Reload keeps what you typed."}[this.line.state]}mark(){let t=this.offline;this.root.classList.toggle("behind",t!==void 0&&this.behind),t!==this.saidOfLine&&(this.saidOfLine=t,this.draw(new Set(["notice"])))}reload(){this.state.reload(this.wished)}get settled(){return this.inPage&&!this.returning}keep(t=!1){this.settled&&this.state.keep(this.values,t)}get touches(){return gm}set(t){let s=new Set;for(let[n,r]of Object.entries(t))if(this.S[n]!==r){this.S[n]=r;for(let i of this.touches[n])s.add(i)}this.notices.length&&(t.t??t.unit)!==void 0&&!this.root.classList.contains("stale")&&(this.notices=[],s.add("notice")),t.theme&&this.readTheme(),s.size&&this.draw(s)}look(t){this.chosen=t,this.set({focus:t})}go(t){if(!this.P)return;t=Math.max(0,Math.min(this.P.T-1,t));let s=ti(this.S.view,t,this.P.T);this.set(s.a===this.S.view.a&&s.n===this.S.view.n?{t}:{t,view:s})}walk(t){this.P&&this.go(this.P.beyond(this.S.t,t,this.S.by==="word"))}pick(t){this.P&&this.set({unit:Math.max(0,Math.min(this.P.H-1,t)),mode:"unit"})}full(t){return this.P.roles.kind(t)==="memory"?this.P.peak(t):1}startTheme(){return document.documentElement.dataset.theme??(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light")}readTheme(){this.root.dataset.theme=this.S.theme,this.inPage&&(document.documentElement.dataset.theme=this.S.theme);let t=getComputedStyle(this.root);this.font=t.fontFamily;let s=new Map;this.css=n=>(s.has(n)||s.set(n,t.getPropertyValue(n).trim()),s.get(n)),this.palette=ul(this.css)}resize(){let t=this.measure();!this.P||!t.width||Object.keys(t).every(s=>t[s]===this[s])||(this.resetView(t),this.draw(new Set(rt)))}measure(){let t=this.root.clientWidth<=760;return{small:t,low:!t&&this.inPage&&innerHeight<800,width:Math.round(this.time.clientWidth),rem:parseFloat(getComputedStyle(document.documentElement).fontSize)}}resetView(t=this.measure()){Object.assign(this,t),this.placeWords();let n=(["bytes","characters"].includes(this.P.reads.kind)?this.small?1.8:1.2:this.small?2.6:2)*this.rem,r=al(this.P.T,this.width-this.gutter,n);this.S.view=ti({a:this.S.view.a,n:r},this.S.t,this.P.T)}placeWords(){let t=this.small?this.main:this.time;this.words.parentNode!==t&&t.prepend(this.words)}get fine(){return Math.max(.75*this.rem,12)}get gutter(){return Math.round(3.9*this.rem)}draw(t){if(!this.P)return;this.G=ts(this.S.view,this.P.T,this.width,this.gutter);let s=ri(t),{P:n,S:r}=this,i=[n,n.layer,r.sort,r.focus];i.some((a,l)=>a!==this.sorted?.[l])&&(this.order=fl(n,r.sort,r.focus,r.t),[this.sorted,this.ordered]=[i,r.t],t.add("order")),s("step","view","size")&&this.drawCursor();for(let a of this.parts)a.el.hidden||Lt(a,t)}drawCursor(){let{G:t,S:s,cursor:n}=this;n.style.display=t.sees(s.t)?"":"none",n.style.left=`${t.x(s.t)-1}px`,n.style.width=`${t.cw+1}px`}moves(){let{S:t,P:s}=this,n=this.order.indexOf(t.unit);return{w:()=>this.meanings.walk(),...this.tour.moves,ArrowLeft:()=>this.walk(-1),ArrowRight:()=>this.walk(1),Home:()=>this.go(0),End:()=>this.go(s.T-1),ArrowUp:()=>this.pick(this.order[(n-1+s.H)%s.H]),ArrowDown:()=>this.pick(this.order[(n+1)%s.H]),...Object.fromEntries(s.signals.map((r,i)=>[i+1,()=>this.look(r)]))}}key(t){if(this.closed||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return;let s=t.composedPath()[0];if(s.closest?.("dialog, .popover"))return;if(s.matches?.("input:not([type=range], [type=checkbox]), textarea, select")||s.isContentEditable){t.key==="Escape"&&this.root.focus();return}if(!this.P)return;let r=s.matches?.("input[type=range]"),i=s.matches?.("button, a, summary, input[type=checkbox]"),a=this.moves()[t.key];!a||r&&!/^[ ?a-z]$/.test(t.key)||i&&t.key===" "||(t.preventDefault(),a())}};var vm=new Uint8Array(new Uint32Array([1]).buffer)[0]===1;function $l(e){let t=new DataView(e.buffer,e.byteOffset).getUint32(0,!0);return[JSON.parse(new TextDecoder().decode(e.subarray(4,4+t))),e.subarray(4+t)]}function ns(e){return $l((e instanceof ArrayBuffer?new Uint8Array(e):new Uint8Array(e.buffer,e.byteOffset,e.byteLength)).slice())}function rs(e){if(!vm)throw new Error("a big-endian browser cannot read this picture");let[t,s]=ns(e);return{...t,picture:s.length?new qs(...$l(s)):null}}var qs=class{T=0;H=0;tokens=[];word=[];words=[];layers=[];symbols=[];near={};unknown=[];probes=[];follows=[];beside=null;shows=null;arrays={};roles=null;constructor(t,s){for(Object.assign(this,t),t.roles&&(this.roles=new vr({...t,name:t.cell})),this.body=s,this.layer=(this.layers.length||1)-1;this.layer&&this.layers[this.layer].direction==="reverse";)this.layer-=1;this.cache=new Map}array(t){let s=this.arrays[t];if(!s)return null;let[n,r]=s,i=r.reduce((a,l)=>a*l,1);return new Float32Array(this.body.buffer,this.body.byteOffset+4*n,i)}kept(t,s){return this.cache.has(t)||this.cache.set(t,s()),this.cache.get(t)}signal(t){return this.kept(`${this.layer}.${t}`,()=>this.array(`${this.layer}.${t}`))}at(t,s,n){return s<0||s>=this.T?0:this.signal(t)[s*this.H+n]}mean(t){return this.kept(`mean ${this.layer}.${t}`,()=>{let s=this.signal(t),n=new Float32Array(this.T);for(let r=0;r<this.T;r++){let i=0;for(let a=0;a<this.H;a++)i+=s[r*this.H+a];n[r]=i/this.H}return n})}column(t,s){let n=this.signal(t),r=new Float32Array(this.T);for(let i=0;i<this.T;i++)r[i]=n[i*this.H+s];return r}peak(t){return this.kept(`peak ${this.layer}.${t}`,()=>this.signal(t).reduce((s,n)=>Math.max(s,Math.abs(n)),0))}reach(t,s){return(s===null?this.mean(t):this.column(t,s)).reduce((r,i)=>Math.max(r,Math.abs(i)),0)}get shown(){return this.kept("shown",()=>this.tokens.map(be))}within(t){return t>0&&t<this.word.length&&this.word[t]===this.word[t-1]}beyond(t,s,n=!1){let r=t+s;if(n&&s>0)for(;this.within(r+1);)r+=1;if(n&&s<0){for(r=t;this.within(r);)r-=1;r-=1}return Math.max(0,Math.min(this.T-1,r))}get memory(){return this.roles.memory}get keeper(){return this.roles.keeper}halfLife(t){return this.signal("half")?.[t]??null}top(t,s="top"){let n=this.array(`${s}.id`),r=this.array(`${s}.p`),i=this.arrays[`${s}.id`][1][1];return Array.from({length:i},(a,l)=>[this.words[n[t*i+l]],r[t*i+l]])}};var Ml=`/* The page for a projector. Its text is a share of \`--p\`, never below 18 px; with a browser's zoom it grows as rem does. */
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
@media (max-width: 760px) {
  .presents {
    display: none;
  }
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
`;var _r=30,ym=26,ln=25,Sl=38,Tl=(e,t,s)=>Math.min(s,Math.max(t,e)),li=e=>(Tl(e,0,1)||0)*_r/2,jr=(e,t)=>e?Tl(Math.abs(e)*ym/Math.max(1.25,t||0),1.5,_r):0,ci=4,ai=e=>e.scale,$m=e=>U(e,Math.abs(e)<10?2:Math.abs(e)<100?1:0,!0),Mm=e=>Number.isFinite(e)&&Ee(e)?Fe(e):"nil",os=e=>e?{"data-term":e}:{},Hr=e=>({"data-of":e});function an(e,t){e.shown!==t&&(e.textContent=e.shown=t)}var Sm=e=>`.gs-d .S${e}{stroke:var(--F${e})} .gs-d .box.S${e}{stroke:var(--${e})}
.gs-d .F${e}{fill:var(--F${e})} .gs-d .T${e},.gs-d text.T${e}{fill:var(--${e})}`,Em=`
.gs-d text{fill:var(--ink);font-variant-numeric:tabular-nums}
.gs-d .lab{fill:var(--ink3)} .gs-d .num{font-weight:650;letter-spacing:-.02em}
.gs-d .wall{fill:none;stroke:var(--rule2);stroke-width:${_r+3};stroke-linejoin:round}
.gs-d .bore{fill:none;stroke:var(--pipe);stroke-width:${_r};stroke-linejoin:round}
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
${["f","i","o","r","z"].map(Sm).join(`
`)}
.gs-d text.pos{fill:var(--pos)} .gs-d text.neg{fill:var(--neg)} .gs-d text.nil{fill:var(--ink2)}
.gs-still .flow,.gs-still .jaw{transition:none}
@media (prefers-reduced-motion:reduce){.gs-d .flow,.gs-d .jaw{transition:none}}
`,Tm=0,El=96,Lm=420,Cm=()=>globalThis.matchMedia?.("(prefers-reduced-motion: reduce)").matches??!0,Fr=class{constructor(t,s=null,n=0){this.compact=t,this.least=n,this.hand=s,this.steps=[],this.layers=Object.fromEntries(["walls","bores","wires","flows","valves","marks","words","hands"].map(r=>[r,D("g")])),this.root=D("g",{class:"gs-d"},D("style",{},Em),Object.values(this.layers))}update(t){for(let s of this.steps)s(t)}size(t,s){return Math.max(this.least,this.compact?s:t)}add(t,...s){this.layers[t].append(...s)}pipe(...t){for(let s of t)this.add("walls",D("path",{d:s,class:"wall"})),this.add("bores",D("path",{d:s,class:"bore",...os("flow")}))}flow(t,s,n=ai){let r=D("path",{d:t,...os("flow")});this.add("flows",r),this.steps.push(i=>{let a=s(i);r.style.strokeWidth=jr(a,n(i)),r.setAttribute("class",`flow ${Fe(a)}`)})}slide(t,s,n){let r=D("path",{d:`M0 ${t}h${El}`,class:"slide"});r.style.opacity="0",this.add("flows",r);let i=-1;this.steps.push(a=>{let l=a.t===i+1&&i>=0&&!a.instant;if(i=a.t??-1,!l||Cm()||!r.animate)return;let c=n(a);r.style.strokeWidth=jr(c,ai(a)),r.setAttribute("class",`slide ${Fe(c)}`),r.animate([{transform:`translateX(${s-El}px)`,opacity:1},{transform:"translateX(0)",opacity:1}],{duration:Lm,easing:"cubic-bezier(.4,0,.2,1)"})})}valve({x:t,y:s,runs:n,letter:r,hue:i,gate:a,before:l,after:c,at:u=null,scale:d=ai}){let h=ln,f=`gs-valve-${++Tm}`,p=n==="left"||n==="right",m=v=>D("rect",{class:`jaw S${i}`,x:p||v?t-h:t,y:!p||v?s-h:s,width:p?2*h:h,height:p?h:2*h}),[g,k]=[m(!0),m(!1)],w=D("path");this.add("valves",D("g",{...os(i),...Hr(i)},D("clipPath",{id:f},D("circle",{cx:t,cy:s,r:h})),D("circle",{cx:t,cy:s,r:h,class:"halo"}),D("circle",{cx:t,cy:s,r:h,class:`open F${i}`}),w,D("g",{"clip-path":`url(#${f})`},g,k),D("circle",{cx:t,cy:s,r:h,class:`rim S${i}`})));let[$,x]=u??(p?[0,Sl]:[-Sl,0]);r&&this.badge(t+$,s+x,r,i);let y={right:[1,0],left:[-1,0],up:[0,-1],down:[0,1]}[n],S=(v,C)=>`${t+v*y[0]-C*y[1]} ${s+v*y[1]+C*y[0]}`;this.steps.push(v=>{let C=li(a(v)),E=p?"Y":"X";g.style.transform=`translate${E}(${-C}px)`,k.style.transform=`translate${E}(${C}px)`;let M=jr(l(v),d(v))/2,b=jr(c(v),d(v))/2;w.setAttribute("d",M||b?`M${S(-h,-M)}L${S(h,-b)}L${S(h,b)}L${S(-h,M)}z`:""),w.setAttribute("class",`taper ${Fe(b?c(v):l(v))}`)});let L=this.hand?.({signal:i,linked:r!==i,x:t,y:s,level:p});L&&(this.add("hands",L.el),this.steps.push(v=>L.step(v)))}badge(t,s,n,r){let i=n.length>1?40:22;this.add("marks",D("g",{...os(r),...Hr(r)},D("rect",{x:t-i/2,y:s-11,width:i,height:22,rx:11,class:`T${r}`}),D("text",{x:t,y:s+5,"font-size":this.size(15,16.5),"text-anchor":"middle",class:"letter"},n)))}box(t,s,n,r,i=52,a=r){this.add("marks",D("g",{...os(n),...Hr(a)},D("rect",{x:t-i/2,y:s-14,width:i,height:28,rx:5,class:`box${r?` S${r}`:""}`}),D("text",{x:t,y:s+5,"font-size":this.size(15,17.5),"text-anchor":"middle",class:`boxed${r?` T${r}`:""}`},n)))}wire(t,s,n=""){let r={...os(n==="peep"?"peephole":s),...Hr(s)};this.add("wires",D("path",{d:t,class:"near",...r}),D("path",{d:t,class:`wire S${s} ${n}`,...r}))}bus(t,...s){this.add("wires",D("path",{d:t,class:"bus",...os("joined")}));for(let[n,r]of s)this.add("wires",D("circle",{cx:n,cy:r,r:3.2,class:"dot"}))}sum(t,s){this.add("marks",D("g",os("+"),D("circle",{cx:t,cy:s,r:15,class:"box"}),D("path",{d:`M${t-7} ${s}h14M${t} ${s-7}v14`,class:"box"})))}head(t,s,n=!1){this.add("marks",D("path",{d:n?`M${t-8} ${s}l8 8l8 -8`:`M${t} ${s-8}l8 8l-8 8`,class:"head"}))}label(t,s,n,r,i={}){let{anchor:a="start",hue:l,size:c=21,row:u,inset:d=0,term:h=l}=i,f=this.size(13.5,18),p=this.size(c,c+2),m=D("text",{x:t,y:s,"font-size":f,"text-anchor":a,class:"lab"}),g=D("text",{x:t+d,y:s+(u??p),"font-size":p,"text-anchor":a});this.add("words",D("g",os(h),m,g)),this.steps.push(k=>{let w=k.blank?void 0:r(k),[$,x,y]=n(k),S=this.compact?y:y&&`mean ${y}`,L=this.compact?x:$;an(m,k.blank||w!==void 0?k.mode==="mean"?S:L:""),an(g,w===void 0?"":w===null?"?":l?U(w):$m(w)),g.setAttribute("class",`num ${l?`T${l}`:Mm(w)}${w===null?" asked":""}`)})}words(t,s,n,{anchor:r="start",size:i=this.size(13.5,18),cls:a="lab",term:l=""}={}){let c=D("text",{x:t,y:s,"font-size":i,"text-anchor":r,class:a,...os(l)});this.add("words",c),this.steps.push(u=>an(c,n(u)))}};var ve=520,Un=366,$e=82,We=316,Ue=146,ke=e=>t=>t.now[e],zt=e=>t=>t.prev[e],cn=e=>e.kept,wt=e=>e.written,Pe=e=>t=>e({old:_t(t.before??t.t??0),now:_t((t.t??0)+1)},t),Ms=e=>t=>t.blank?1:t.now[Ft(e)]===null?null:tn(e,s=>t.now[s]);function qr(e,t,s){let{memory:n,keeper:r}=t,i=Le(t.keep),a=t.called.keep,l=Ms(t.keep);e.pipe(`M0 ${$e}H${ve}`),e.flow(`M0 ${$e}H${Ue-24}`,zt(n)),e.flow(`M${Ue+24} ${$e}H${s}`,cn),e.flow(`M${s} ${$e}H${ve}`,ke(n)),e.valve({x:Ue,y:$e,runs:"right",letter:i,hue:r,gate:l,before:zt(n),after:cn}),e.sum(s,$e),e.head(507,$e),e.slide($e,ve,zt(n));let c=e.compact?17:16,u=e.compact?29:27;e.label(0,c,Pe((h,f)=>[f.first?"no memory yet":`old memory ${n}${h.old}`,f.first?"no memory":"old memory",`old ${n}${e.compact?"":h.old}`]),zt(n),{size:25,row:u,term:"memory"}),e.label(Ue,c,()=>[`${a} ${i}`,a,i],l,{anchor:"middle",hue:r,row:u});let d=t.keepsAt?i:`(${i})`;e.label(Ue+38,c,Pe(h=>[`kept ${d}·${n}${h.old}`,"kept",`${d}·${n}${e.compact?"":h.old}`]),cn,{row:u,term:"kept"}),e.label(ve,c,Pe(h=>[`new memory ${n}${h.now}`,"new memory",`new ${n}${e.compact?"":h.now}`]),ke(n),{anchor:"end",size:25,row:u,term:n})}function Rs(e,t,s){let n=e.size(13.5,17),r=D("rect",{y:We+14,height:34,rx:6,class:"chip"}),i=D("text",{y:We+38,"font-size":21,"text-anchor":"middle",class:"word"}),a=D("text",{y:We+37,"font-size":n,class:"lab","data-term":"joined"});e.bus(`M60 ${We+15}V${t}`),e.add("marks",D("g",{"data-term":"token"},r,i)),e.add("words",a),e.steps.push(l=>{let c=e.compact?11:13,u=ye(l.token,c);for(;Do(u)>9;)u=ye(l.token,--c);let d=l.token?24+21*Do(u):0,h=Math.max(0,60-d/2);r.setAttribute("x",h),r.setAttribute("width",d),i.setAttribute("x",h+d/2),an(i,u),a.setAttribute("x",h+d+10);let f=(ve-h-d-10-(l.aside??0))/(.52*n),p=e.compact&&l.mode==="mean"?[`mean of ${l.H} units`]:s(l);an(a,p.find(m=>m.length<=f)??"")})}function di(e,t,s){e.bus(`M0 ${We}H${Math.max(...t)}`,...t.map(n=>[n,We]));for(let n of t)e.bus(`M${n} ${We}V${s}`);e.words(0,We-9,Pe(n=>`h${n.old}`),{term:"h"}),Rs(e,We,Pe((n,{one:r})=>[`x${n.now}, this ${r}, joined with h${n.old} from the step before`,`this ${r}, joined with h${n.old}`,`joined with h${n.old}`]))}function Ll(e,t,s){e.bus(`M60 ${We}H${Math.max(...t)}`,...t.map(n=>[n,We]));for(let n of t)e.bus(`M${n} ${We}V${s}`);Rs(e,We,Pe((n,{one:r})=>[`x${n.now}, this ${r} alone: h${n.old} is not looked at`,`this ${r} alone, without h${n.old}`,`this ${r} alone`]))}function Cl(e,t,s,n,r){let[i,a]=[We-12,We+3];e.bus(`M0 ${i}H${Math.max(...t,...n)}`),e.bus(`M60 ${a}H${Math.max(...t,...s)}`);for(let l of t)e.bus(`M${l} ${a}V${r.both}`,[l,i],[l,a]);for(let l of s)e.add("wires",D("path",{d:`M${l} ${i+6}V${i-6}`,class:"over"})),e.bus(`M${l} ${a}V${r.word}`,[l,a]);for(let l of n)e.bus(`M${l} ${i}V${r.hidden}`,[l,i]);e.words(0,i-8,Pe(l=>`h${l.old}`),{term:"h"}),Rs(e,a,Pe((l,{one:c})=>[`x${l.now}, this ${c}; h${l.old}, the last hidden state`,`x${l.now}, and h${l.old} above it`,`and h${l.old}`]))}function Rr(e,t,s,n,r,i){e.add("wires",D("path",{d:`M${t} ${s}L${n} ${r}`,class:`link S${i}`})),e.add("marks",D("circle",{cx:(t+n)/2,cy:(s+r)/2,r:5.5,class:`box S${i}`}))}var[Rt,Am,Ir,zm]=[78,448,1,282],[Ge,Be,Wt]=[52,196,242],bt=14,ze=13,se=10,Nm=[300,323],Gn=60,Om=`
.gs-d .cellframe{fill:var(--surf);stroke:var(--rule2);stroke-width:2}
.gs-d .line{fill:none;stroke:var(--ink2);stroke-width:2}
.gs-d .line.peep{stroke-dasharray:5 3.5} .gs-d .line.gap{stroke:var(--surf);stroke-width:8}
.gs-d .tip{fill:var(--ink2)}
.gs-d .layer{fill:var(--layer);stroke:var(--ink);stroke-width:2}
.gs-d .point{fill:var(--pointwise);stroke:var(--ink);stroke-width:2}
.gs-d .mark{fill:none;stroke:var(--ink);stroke-width:2.25}
${["f","i","o","r","z"].map(e=>`.gs-d .line.S${e}{stroke:var(--F${e})} .gs-d :is(.layer,.point).S${e}{stroke:var(--${e})}`).join(`
`)}`,mi=()=>["","",""],Ss=(e,t)=>({x:e,y:t,to:"up"}),It=(e,t)=>({x:e,y:t,to:"right"});function zl(e){return{lines:[{d:`M0 ${Ge}H${ve}`,term:e}],labels:[{x:0,y:16,text:Pe(t=>[`old ${e}${t.old}`,`old ${e}`,e]),value:zt(e),row:23,term:"memory"},{x:ve,y:16,text:Pe(t=>[`new ${e}${t.now}`,`new ${e}`,e]),value:ke(e),row:23,anchor:"end",term:e}]}}function Nl(e,t=0){let s=Math.max(...e);return e.map(n=>({d:`M${n===s?t:n-se} ${Wt}${n===s?`H${n-se}`:""}q${se} 0 ${se} ${-se}V${Be+bt}`,term:"joined"}))}var Ol=(e=Wt-33)=>[{x:0,y:e,text:Pe(t=>[`old h${t.old}`,"old h","h"]),value:zt("h"),row:21,size:19,term:"hidden state"},{x:ve,y:e,text:Pe(t=>[`new h${t.now}`,"new h","h"]),value:ke("h"),row:21,size:19,anchor:"end",term:"h"}],Al=(e,t)=>[`${e.word(t)} ${t}`,e.word(t),t];function hi(e){let[t,s,n,r,i]=[118,186,256,336,408],[a,l,c]=[126,140,92],u=e.linked,{output:d,candidate:h,keeper:f,writer:p}=e,m=Ms(e.share),g=e.name==="peephole"?e.options.peepholes??"ifo":"",k=zl("c"),w=u?[t,n,r]:[t,s,n,r],$={lines:[...k.lines,...Nl(w),{d:`M${Gn} ${We+15}V${Wt+se}q0 ${-se} ${se} ${-se}`,term:"token"},{d:`M${t} ${Be-bt}V${Ge+ze}`,hue:f,term:f},u?{d:`M${t} ${a}H${n-ze}`,hue:p,term:p}:{d:`M${s} ${Be-bt}V${a+se}q0 ${-se} ${se} ${-se}H${n-ze}`,hue:p,term:p},{d:`M${n} ${Be-bt}V${a+ze}`,term:h},{d:`M${n} ${a-ze}V${Ge+ze}`,term:"written"},{d:`M${i-se} ${Ge}q${se} 0 ${se} ${se}V${l-ze}`,term:"tanh"},{d:`M${r} ${Be-bt}V${l+se}q0 ${-se} ${se} ${-se}H${i-ze}`,hue:d,term:d},{d:`M${i} ${l+ze}V${Wt-se}q0 ${se} ${se} ${se}H${ve}`,term:"h"}],layers:[{x:t,y:Be,text:"σ",signal:f,term:f},...u?[]:[{x:s,y:Be,text:"σ",signal:p,term:p}],{x:n,y:Be,text:"tanh",term:h},{x:r,y:Be,text:"σ",signal:d,term:d}],points:[{x:t,y:Ge,op:"×",term:"×"},{x:n,y:Ge,op:"+",term:"+"},{x:n,y:a,op:"×",term:"×"},{x:i,y:l,op:"×",term:"×"},{x:i,y:c,op:"tanh",term:"tanh"},...u?[{x:s,y:a,op:"1−",term:Le(e.share),hue:p}]:[]],tips:[Ss(t,Ge+ze),Ss(n,Ge+ze),Ss(n,a+ze),It(n-ze,a),It(i-ze,l),It(ve,Ge),It(ve,Wt)],labels:[...k.labels,...Ol(),{x:t+22,y:16,text:Pe(x=>[`kept ${f}·c${x.old}`,"kept","kept"]),value:cn,row:22,size:19,term:"kept"},{x:t+8,y:u?148:132,text:()=>Al(e,f),value:ke(f),hue:f,size:19},u?{x:s+10,y:a-33,text:()=>["1−f","1−f",""],value:m,hue:p,size:18,row:19,term:Le(e.share)}:{x:s-4,y:a-27,text:()=>Al(e,p),value:ke(p),hue:p,size:19},{x:n+8,y:156,text:()=>[e.word(h),h,h],value:ke(h),size:18,row:19,term:h},{x:n+8,y:78,text:()=>[`written ${e.writes}`,"written",""],value:wt,size:18,row:20,term:"written"},{x:r+17,y:159,text:()=>[e.word(d),d,""],value:ke(d),hue:d,size:18,row:19},{x:i-5,y:108,text:mi,value:x=>x.tanh_c,size:15,row:16,anchor:"end",term:"tanh"}],notes:[]};return Pm($,g,{f:t,i:s,o:r}),$}function Pm(e,t,{f:s,i:n,o:r}){let a=Be-28,l={f:{d:`M90 ${Ge}V${Be}H${s-20}`,x:0,y:100,anchor:"start"},i:{d:`M90 ${Ge}V${a}H${n-34}V${Be}H${n-20}`,x:0,y:150,anchor:"start",over:!0},o:{d:`M${r+10} ${Ge}V${Be-bt}`,x:ve,y:100,anchor:"end",over:!0}};for(let c of t){let{d:u,over:d,...h}=l[c];e.lines.push({d:u,hue:c,term:"peephole",kind:"peep",over:d}),e.labels.push({...h,text:()=>[`p·c to ${c}`,`to ${c}`,"p·c"],value:f=>f.peep?.[c],size:16,row:19,term:"peephole"})}}function jm(e){let t=(e.options.reset??"after")==="after",[s,n,r,i,a]=[94,158,240,346,438],[l,c,u]=[97,133,264],[d,h,f]=[e.keeper,e.candidate,e.others[0]],p=Ms(e.share),m=zl("h"),g=297,k=w=>w.passed??(w.mode==="mean"||w.blank?void 0:w.now[f]*w.prev.h);return{lines:[...m.lines,{d:`M${s-se} ${Ge}q${se} 0 ${se} ${se}V${Wt-se}q0 ${se} ${se} ${se}`,term:"hidden state"},...Nl([n,r],Gn+2*se),{d:`M${Gn+se} ${u}q${se} 0 ${se} ${-se}V${Wt+se}q0 ${-se} ${se} ${-se}`,term:"token"},{d:`M${Gn} ${We+15}V${u+se}q0 ${-se} ${se} ${-se}H${i-se}q${se} 0 ${se} ${-se}V${Be+bt}`,term:"token"},{d:`M${s} ${c}H${r-ze}`,term:"hidden state"},t?{d:`M${r+ze} ${c}H${g-se}q${se} 0 ${se} ${se}V${Be-se}q0 ${se} ${se} ${se}H${i-26}`,term:"reset gate"}:{d:`M${r+ze} ${c}H${g-se}q${se} 0 ${se} ${se}V${u-se}q0 ${se} ${se} ${se}`,term:"reset gate"},{d:`M${r} ${Be-bt}V${c+ze}`,hue:f,term:f},{d:`M${n} ${Be-bt}V${Ge+ze}`,hue:d,term:d,over:!0},{d:`M${n} ${l}H${i-ze}`,hue:d,term:d},{d:`M${i} ${Be-bt}V${l+ze}`,term:h},{d:`M${i} ${l-ze}V${Ge+ze}`,term:"written"},{d:`M${a-se} ${Ge}q${se} 0 ${se} ${se}V${Wt-se}q0 ${se} ${se} ${se}H${ve}`,term:"h"}],layers:[{x:n,y:Be,text:"σ",signal:d,term:d},{x:r,y:Be,text:"σ",signal:f,term:f},{x:i,y:Be,text:"tanh",term:h},...t?[{x:194,y:c,text:"W·h",term:"W·h"}]:[]],points:[{x:n,y:Ge,op:"×",term:"×"},{x:i,y:Ge,op:"+",term:"+"},{x:i,y:l,op:"×",term:"×"},{x:r,y:c,op:"×",term:"×"},{x:260,y:l,op:"1−",term:Le(e.share),hue:d}],tips:[Ss(n,Ge+ze),Ss(i,Ge+ze),Ss(i,l+ze),Ss(r,c+ze),It(i-ze,l),It(r-ze,c),...t?[It(i-26,Be)]:[],It(ve,Ge),It(ve,Wt)],labels:[...m.labels,Ol()[1],{x:n+22,y:16,text:Pe(w=>[`kept ${d}·h${w.old}`,"kept","kept"]),value:cn,row:22,size:19,term:"kept"},{x:n-8,y:160,anchor:"end",text:()=>[e.word(d),d,d],value:ke(d),hue:d,size:18,row:19},{x:r+8,y:158,text:()=>[e.word(f),f,f],value:ke(f),hue:f,size:17,row:18},{x:280,y:l-24,text:mi,value:p,hue:d,size:17,row:17,term:Le(e.share)},{x:i+9,y:156,text:()=>[e.word(h),h,h],value:ke(h),size:18,row:19,term:h},{x:i+17,y:74,text:()=>["written","written",""],value:wt,size:17,row:20,term:"written"},{x:r+17,y:c-26,text:mi,value:k,size:16,row:18,term:"reset gate"}],notes:[t?["z keeps the old and r scales W·h, as in PyTorch","as in PyTorch: z keeps, r scales W·h","z keeps, r scales W·h"]:["z keeps the old, as in PyTorch; in some books it writes","z keeps; in some books it writes","here z keeps"]]}}function Hm(e){let[t,s,n]=[150,250,340],r={size:20,row:22};return{lines:[{d:`M0 ${t}H${s-26}`,term:"joined"},{d:`M${Gn} ${We+15}V${Wt+se}q0 ${-se} ${se} ${-se}H${118-se}q${se} 0 ${se} ${-se}V${t+se}q0 ${-se} ${se} ${-se}`,term:"token"},{d:`M${s+26} ${t}H${ve}`,term:"h"},{d:`M${n-se} ${t}q${se} 0 ${se} ${-se}V${Ir+34}`,term:"h"}],layers:[{x:s,y:t,text:e.squash("h"),term:e.squash("h")}],points:[],tips:[It(s-26,t),Ss(n,Ir+26),It(ve,t)],labels:[{x:0,y:t-34,text:Pe(i=>[`old h${i.old}`,"old h","h"]),value:zt("h"),row:23,term:"hidden state"},{x:ve,y:t-34,text:Pe(i=>[`new h${i.now}`,"new h","h"]),value:ke("h"),row:23,anchor:"end",term:"h"},{x:s-34,y:t-32,text:()=>["sum a","sum","a"],value:i=>i.a,anchor:"end",term:"+",...r},{x:128,y:Wt-30,text:({one:i})=>[`from the ${i}`,"from x","from x"],value:i=>i.ax,term:"W·x",...r},{x:n+10,y:44,text:Pe(()=>["to the answer","h","h"]),value:ke("h"),term:"readout",size:18,row:20}],notes:[]}}var _m={lstm:hi,peephole:hi,coupled:hi,gru:jm,rnn:e=>e.squash("h")?Hm(e):null},fi=e=>_m[e.name]?.(e)??null,Pl={up:(e,t)=>`M${e-5} ${t+9}L${e} ${t}L${e+5} ${t+9}z`,right:(e,t)=>`M${e-9} ${t-5}L${e} ${t}L${e-9} ${t+5}z`},ui={"×":(e,t)=>`M${e-5} ${t-5}l10 10M${e+5} ${t-5}l-10 10`,"+":(e,t)=>`M${e-6.5} ${t}h13M${e} ${t-6.5}v13`},Kn=e=>e?{"data-term":e}:{};function jl(e,{lines:t,layers:s,points:n,tips:r,labels:i,notes:a}){e.add("walls",D("style",{},Om),D("rect",{x:Rt,y:Ir,width:Am-Rt,height:zm-Ir,rx:16,class:"cellframe"}));for(let{d:l,hue:c,term:u,kind:d,over:h}of t)h&&e.add("wires",D("path",{d:l,class:"line gap"})),e.add("wires",D("path",{d:l,class:["line",c&&`S${c}`,d].filter(Boolean).join(" "),...Kn(u)}));for(let{x:l,y:c,to:u}of r)l<ve?e.add("wires",D("path",{d:Pl[u](l,c),class:"tip"})):e.head(507,c);for(let{x:l,y:c,text:u,signal:d,term:h}of s)Fm(e,l,c,u,d,h);for(let{x:l,y:c,op:u,term:d,hue:h}of n)qm(e,l,c,u,d,h);for(let{x:l,y:c,text:u,value:d,...h}of i)e.label(l,c,u,d,h);Rm(e,n.length>0),Rs(e,We+14,()=>a.flat())}function Fm(e,t,s,n,r,i){let a=n.length>1?52:40;e.add("marks",D("g",Kn(i),D("rect",{x:t-a/2,y:s-bt,width:a,height:2*bt,rx:3,class:`layer box${r?` S${r}`:""}`}),D("text",{x:t,y:s+5,"font-size":e.size(15,17.5),"text-anchor":"middle",class:`boxed${r?` T${r}`:""}`,...n==="σ"?Kn(n):{}},n)))}function qm(e,t,s,n,r,i){let a=i?` S${i}`:"";e.add("marks",D("g",Kn(r),ui[n]?D("circle",{cx:t,cy:s,r:ze,class:`point${a}`}):D("ellipse",{cx:t,cy:s,rx:n.length>2?27:17,ry:bt,class:`point${a}`}),ui[n]?D("path",{d:ui[n](t,s),class:"mark"}):D("text",{x:t,y:s+5,"font-size":e.size(15,16.5),"text-anchor":"middle",class:"boxed"},n)))}function Rm(e,t){let s=e.size(13.5,17.5),[n,r]=Nm,i=(u,d,h,f,...p)=>e.add("words",D("g",Kn(f),p,D("text",{x:u+36,y:d+5,"font-size":s,class:"lab"},h))),a=u=>D("path",{d:u,class:"line"}),[l,c]=[Rt+112,Rt+318];i(Rt,n,e.compact?"layer":"layer, with weights","layer in a textbook drawing",D("rect",{x:Rt,y:n-9,width:28,height:18,rx:3,class:"layer"})),t&&i(Rt+188,n,e.compact?"number by number":"number by number (pointwise)","pointwise",D("circle",{cx:Rt+188+19,cy:n,r:9,class:"point key"})),i(Rt,r,"vector","vector",a(`M${Rt} ${r}h21`),D("path",{d:Pl.right(Rt+28,r),class:"tip"})),i(l,r,e.compact?"join":"join (concatenate)","joined",a(`M${l} ${r-6}h6q6 0 6 6h16M${l} ${r+6}h6q6 0 6 -6`)),i(c,r,"copy","copy",a(`M${c} ${r}h16q6 0 6 -6h6M${c+16} ${r}q6 0 6 6h6`))}function pi(e,t,{peepholes:s=""}={}){let n=t.linked,[r,i,a]=[254,424,258],[l,c,u,d,h,f]=[200,384,172,134,198,254];e.pipe(`M${r} ${a}V${$e}`,`M${i} ${$e}V${f}H${ve}`),qr(e,t,r),di(e,n?[Ue,r,c]:[Ue,l,r,c],a+14),e.wire(`M${Ue} ${a}V${$e+24}`,"f"),e.box(Ue,a,"σ","f",34);let p=Ms(t.share),[m,g]=[Le(t.share),t.writer];n?Rr(e,Ue,$e+38,r-48,u,"f"):(e.wire(`M${l} ${a}V${u}H${r-24}`,"i"),e.box(l,a,"σ","i",34)),e.flow(`M${r} ${a}V${u+24}`,ke("g")),e.flow(`M${r} ${u-24}V${$e}`,wt),e.valve({x:r,y:u,runs:"up",letter:m,hue:g,gate:p,before:ke("g"),after:wt,at:n?[-48,0]:void 0}),e.box(r,a,"tanh",null,52,"g"),e.wire(`M${c} ${a}V${h}H${i-24}`,"o"),e.box(c,a,"σ","o",34),e.flow(`M${i} ${$e}V${d}`,ke("c")),e.flow(`M${i} ${d}V${h-24}`,$=>$.tanh_c),e.flow(`M${i} ${h+24}V${f}H${ve}`,ke("h")),e.valve({x:i,y:h,runs:"down",letter:"o",hue:"o",gate:ke("o"),before:$=>$.tanh_c,after:ke("h"),at:[c-i,0]}),e.box(i,d,"tanh",null,52,"h"),e.head(507,f);let k=r+20,w=e.compact?[115,157,198,238]:[114,s?157:162,199,241];e.label(k,w[0],()=>[`written ${t.writes}`,"written",t.writes],wt,{term:"written"}),e.label(k+11,w[1],()=>[`${t.called.write} ${m}`,t.called.write,m],p,{hue:g}),e.label(k,w[3],()=>["candidate g","candidate","g"],ke("g"),{inset:11,row:e.compact?27:22,term:"g"}),e.label(i+31,118,()=>["","",""],$=>$.tanh_c,{size:18,term:"tanh"}),e.label(i+31,187,()=>["output o","output","o"],ke("o"),{hue:"o"}),e.label(ve,f+36,Pe($=>[`hidden h${$.now}`,"hidden",`h${e.compact?"":$.now}`]),ke("h"),{anchor:"end",size:25,term:"h"}),s&&Im(e,s,{row:a,inputX:l,outputX:c,tap:r+108,y:w[2]})}function Im(e,t,{row:s,inputX:n,outputX:r,tap:i,y:a}){let c={f:{from:18,path:`V${s}H${Ue-17}`,c:"old",place:[38,229,"start"]},i:{from:30,path:`V206H${n-27}V${s}H${n-17}`,c:"old",place:[38,177,"start"]},o:{from:i,path:`V${s}H${r-17}`,c:"now",place:[i-6,a,"end"]}};for(let u of t){let{from:d,path:h,c:f,place:[p,m,g]}=c[u];e.wire(`M${d} ${$e}${h}`,u,"peep"),e.add("marks",D("circle",{cx:d,cy:$e,r:4,class:"chip"})),e.label(p,m,Pe(k=>[`p·c${k[f]} to ${u}`,`to ${u}`,"p·c"]),k=>k.peep?.[u],{size:17,anchor:g,term:"peephole"})}}function Wm(e,t,{reset:s="after"}={}){let[n,r,i,a,l]=[274,150,210,276,496],c=s==="after",[u,d,h]=c?[352,416,416]:[398,332,444];e.pipe(`M${n} ${i}V${$e}`,`M${l} ${$e}V134`,c?`M${d} ${i}H${n}`:`M${h} ${i}H${d}`),qr(e,t,n),e.flow(`M${l} ${$e}V134`,ke("h")),e.head(l,126,!0),e.wire(`M${Ue} ${a}V${$e+24}`,"z"),e.box(Ue,a,"σ","z",34),Rr(e,Ue,$e+38,n-48,r,"z"),e.flow(`M${n} ${i}V${r+24}`,ke("n")),e.flow(`M${n} ${r-24}V${$e}`,wt);let f=Ms(t.share);e.valve({x:n,y:r,runs:"up",letter:"1−z",hue:"z",gate:f,before:ke("n"),after:wt,at:[-48,0]});let p=c?()=>ci:void 0,m=c?w=>w.u:zt("h"),g=w=>w.passed??(w.mode==="mean"||w.blank?void 0:w.now.r*m(w));e.flow(`M${h} ${i}H${u+24}`,m,p),e.flow(`M${u-24} ${i}H${c?n:d}`,g,p),c||e.bus(`M${d} ${i}H${n}`),e.valve({x:u,y:i,runs:"left",letter:"r",hue:"r",gate:ke("r"),before:m,after:g,at:[0,36],scale:p}),e.wire(`M${u} ${a}V${i+24}`,"r"),e.box(u,a,"σ","r",34),e.box(d,i,"W·h",null,44,"n"),e.box(n,i,"tanh",null,52,"n"),Cl(e,[Ue,u],[n],[h],{both:a+14,word:i+14,hidden:i});let k=n+24;e.label(k,114,()=>[`written ${t.writes}`,"written",t.writes],wt,{term:"written"}),e.label(k+8,156,()=>["write 1−z","write","1−z"],f,{hue:"z"}),e.label(n-34,204,()=>["candidate n","candidate","n"],ke("n"),{anchor:"end",term:"n"}),e.label(c?u+30:u+8,c?160:157,()=>["reset r","reset","r"],ke("r"),{hue:"r",anchor:c?"start":"middle"}),e.label(ve,157,Pe(w=>[`hidden h${w.now}`,"hidden",`h${e.compact?"":w.now}`]),ke("h"),{anchor:"end",term:"h"}),e.label(h+9,240,Pe(w=>c?["recurrent u","past u","u"]:[`old h${w.old}`,"old h","h'"]),m,{size:17,term:"hidden state"}),e.label(u-20,243,Pe(w=>c?["r·u","r·u","r·u"]:[`r·h${w.old}`,"r·h","r·h"]),g,{size:16,anchor:"end",term:"reset gate"})}function Dm(e,t){let[s,n,r,i,a]=[274,150,250,250,496];e.pipe(`M${s} ${r}V${$e}`,`M${a} ${$e}V134`),Hl(e,t,{write:s,writeY:n,row:r,gates:i,out:a}),e.box(s,r,"W·x",null,44,"n"),Ll(e,[Ue,s],r+14)}function Hl(e,t,{write:s,writeY:n,row:r,gates:i,out:a}){let{share:l,writer:c,keeper:u,candidate:d}=t,h=Ms(l);qr(e,t,s),e.wire(`M${Ue} ${i}V${$e+24}`,u),e.box(Ue,i,"σ",u,34),e.flow(`M${s} ${r}V${n+24}`,ke(d)),e.flow(`M${s} ${n-24}V${$e}`,wt),e.valve({x:s,y:n,runs:"up",letter:Le(l),hue:c,gate:h,before:ke(d),after:wt,at:[-48,0]}),t.linked?Rr(e,Ue,$e+38,s-48,n,u):(e.wire(`M200 ${i}V${n}H${s-24}`,c),e.box(200,i,"σ",c,34));let f=s+24,p=Le(l);e.label(f,114,()=>[`written ${t.writes}`,"written",t.writes],wt,{term:"written"}),e.label(f+8,156,()=>[`${t.called.write} ${p}`,t.called.write,p],h,{hue:c}),e.label(s+34,r-46,()=>[`candidate ${d}`,"candidate",d],ke(d),{term:d}),t.memory==="h"&&(e.flow(`M${a} ${$e}V134`,ke("h")),e.head(a,126,!0),e.label(ve,157,Pe(m=>[`hidden h${m.now}`,"hidden",`h${e.compact?"":m.now}`]),ke("h"),{anchor:"end",term:"h"}))}function Bm(e,t){if(!t.keep)return gi(e,t,{mix:"h'",sums:!1});let[s,n,r,i]=[274,150,250,496];e.pipe(`M${s} ${r}V${$e}`,`M${i} ${$e}V134`),Hl(e,t,{write:s,writeY:n,row:r,gates:r,out:i});let a=[...t.others,t.output].filter(Boolean),l=a.map((c,u)=>424+u*Math.min(52,72/Math.max(1,a.length-1)));di(e,[Ue,...t.linked?[]:[200],s,...l],r+14),e.box(s,r,t.squash(t.candidate)||"sum",null,48,t.candidate),a.forEach((c,u)=>{e.box(l[u],r,"σ",c,34),e.label(l[u],r-52,()=>[`${c}`,c,c],ke(c),{hue:c,anchor:"middle"})}),t.memory==="c"&&(e.flow(`M${i} ${$e}V134`,ke("c")),e.label(ve,157,Pe(c=>[`hidden h${c.now}`,"hidden",`h${e.compact?"":c.now}`]),ke("h"),{anchor:"end",term:"h"}))}function gi(e,t,{mix:s="W·h",sums:n=!0}={}){let[r,i,a,l,c]=[196,130,252,356,262];e.add("walls",D("rect",{x:1,y:$e-16,width:ve-2,height:32,rx:4,class:"ghost"})),e.words(ve/2,$e+5,()=>"no memory belt: all of h is rewritten",{anchor:"middle",size:e.size(15,19)}),e.pipe(`M0 ${r}H${ve}`,`M${a} ${c}V${r}`);let u=()=>ci;e.flow(`M0 ${r}H${i}`,zt("h")),n&&(e.flow(`M${i} ${r}H${a}`,h=>h.ah,u),e.flow(`M${a} ${c}V${r}`,h=>h.ax,u),e.flow(`M${a} ${r}H${l}`,h=>h.a,u)),e.flow(`M${l} ${r}H${ve}`,ke("h")),e.box(i,r,s,null,48,"h"),e.box(a,c,"W·x",null,48,"h"),e.box(l,r,t.squash("h")||"=",null,52,"h"),e.sum(a,r),e.head(507,r),e.bus(`M60 ${We}H${a}V${c+14}`),Rs(e,We,Pe((h,{one:f})=>[`x${h.now}, this ${f}, and h${h.old} make the whole of h${h.now}`,`and h${h.old} make all of h${h.now}`,`and h${h.old}`]));let d=r-50;e.label(0,d,Pe(h=>[`old h${h.old}`,"old h",`old h${e.compact?"":h.old}`]),zt("h"),{size:25,term:"memory"}),n&&(e.label(i+26,d,()=>["from old h","from h","from h"],h=>h.ah,{size:23,term:"W·h"}),e.label(a+34,c-15,({one:h})=>[`${h} and bias`,"from x","from x"],h=>h.ax,{size:23,term:"W·x"}),e.label(a+18,d,()=>["sum a","sum","a"],h=>h.a,{size:23,term:"+"})),e.label(ve,d,Pe(h=>[`new h${h.now}`,"new h",`h${e.compact?"":h.now}`]),ke("h"),{anchor:"end",size:25,term:"h"})}var Vm={lstm:pi,peephole:(e,t,{peepholes:s="ifo"})=>pi(e,t,{peepholes:s}),coupled:pi,gru:Wm,mingru:Dm,rnn:(e,t)=>gi(e,t),indrnn:(e,t)=>gi(e,t,{mix:"u·h"})},Um=17,_l=e=>fi(e)!==null;function Es(e,t=null,s="flow"){let n=s==="book"?fi(e):null,r={blank:!0,now:Object.fromEntries(e.gates.map(l=>[l,1])),prev:{},token:""},i=D("svg",{viewBox:`0 0 ${ve} ${Un}`,width:"100%",role:"img"}),a;return{svg:i,least(){let{width:l,height:c}=i.getBoundingClientRect(),u=Math.min(l/ve,c/Un);return u?Math.round(120/u+.5)/10:0},update(l={}){let c=l.now?l:{...r,...l},{least:u=0}=c,d=!!c.compact||u>Um;(a?.compact!==d||a.least!==u)&&(a=new Fr(d,t,u),n?jl(a,n):(Vm[e.name]??Bm)(a,e,e.options),i.replaceChildren(a.root),i.setAttribute("role",a.layers.hands.childElementCount?"group":"img")),i.setAttribute("class",c.instant?"gs-still":""),a.update(c)}}}function Ts(e,{t,unit:s,mode:n}){let r=e.layers[e.layer].direction==="reverse"?t+1:t-1,i=n==="mean"?Array.from({length:e.H},(h,f)=>f):[s],a=h=>i.reduce((f,p)=>f+h(p),0)/i.length,{roles:l}=e,c=h=>f=>e.at(f,t,h),u={now:Object.fromEntries(e.signals.map(h=>[h,a(f=>e.at(h,t,f))])),prev:{h:a(h=>e.at("h",r,h))},kept:a(h=>l.kept(c(h))*e.at(e.memory,r,h)),written:a(h=>l.written(c(h))),before:r+1,t,unit:s,mode:n,H:e.H,token:e.shown[t],one:e.reads.one,first:r<0||r>=e.T,scale:e.reach(e.memory,n==="mean"?null:s)};e.memory==="c"&&(u.prev.c=a(h=>e.at("c",r,h)),u.tanh_c=a(h=>Math.tanh(e.at("c",t,h))));for(let h of["u","ax","ah"])e.signal(h)&&(u[h]=a(f=>e.at(h,t,f)));u.ax!==void 0&&(u.a=u.ax+u.ah);let[d]=l.others;d&&(u.passed=a(h=>e.at(d,t,h)*(e.signal("u")?e.at("u",t,h):e.at("h",r,h)))),u.peep={};for(let h of l.gates)e.signal(`peep.${h}`)&&(u.peep[h]=a(f=>e.at(`peep.${h}`,t,f)));return u}var Ve=e=>({text:U(e,2,!0),cls:Ee(e)?Fe(e):void 0}),bi=(e,t,s=e)=>({text:`${e} = ${U(t)}`,cls:s}),xi=e=>({text:e,cls:"b"}),wi=(...e)=>e.flat(1/0).filter(Boolean).map(t=>t.text===void 0?{text:t}:t),Wr=(e,t=2)=>1-Ee(e,t);function Yn(e){let t=Ee(e);return t<.15?"shut":t<.35?"nearly shut":t<=.65?"half open":"open"}function Fl(e,t){let s=Math.round(100*e);return s<100?`${s}%`:t?"all":"almost all"}var Rl=(e,t)=>e.kept(s=>t.now[s]);function Il(e,t){let s=Rl(e,t),n=e.keepsAt?s:Wr(t.now[e.keeper]);return{word:e.called.keep,value:s,shown:bi(Le(e.keep),n,e.keeper)}}function vi(e,t){let n=e.share!==e.writer?Wr(t.now[e.writer]):t.now[e.writer],r=e.others.flatMap(i=>[`, ${e.word(i)} `,bi(i,t.now[i])]);return{word:e.called.write,value:n,shown:[bi(Le(e.share),n,e.writer),...r]}}function Gm(e,t){let{word:s,value:n,shown:r}=Il(e,t),i=t.prev[e.memory];if(t.first)return["starts with an empty memory"];if(!Ee(i))return["has next to nothing in memory"];if(Ee(n)>.65)return["keeps ",Fl(Ee(n),n===1)," of its old memory ",Ve(i)," (",r,")"];let a=[Fl(Wr(n),n===0)," of its old memory ",Ve(i)];if(e.linked)return["drops ",a," (",r,")"];let l={shut:["shuts",""],"nearly shut":["nearly shuts",""],"half open":["has"," half open"]},[c,u]=l[Yn(n)];return[`${c} its ${s} gate${u} (`,r,"), so ",a," is dropped"]}var Wl=(e,t)=>Math.abs(Ee(t-e))<=Math.min(.05,Math.abs(e)/5);function Km(e,t){let[s,n,r]=[t.prev[e.memory],t.now[e.memory],t.written].map(l=>Ee(l)),i=Wl(s,n),a=[n===s?", so it stays at ":", so it stays near ",Ve(n)];return t.first||!s?!r||n===r?[]:[", making ",Ve(n)]:n?s*n<0?r*n>0?[" and flips it to ",Ve(n)]:[", leaving ",Ve(n)]:r?Ee(Rl(e,t))<.35?Dl(e,t)?[", leaving ",Ve(n)]:[n===s?" in its place, making again ":" in its place, making ",Ve(n)]:i?a:r*s<0?[" against it, leaving ",Ve(n)]:Math.abs(n)>Math.abs(s)?[" on top, making ",Ve(n)]:[", leaving ",Ve(n)]:i?a:[", leaving ",Ve(n)]:[", leaving next to nothing"]}var Dl=(e,t)=>Math.abs(Ee(t.written))<.1&&Yn(vi(e,t).value).endsWith("shut");function Ym(e,t){let{word:s,value:n,shown:r}=vi(e,t),i=Dl(e,t)?"only ":"",a=Ee(t.written)?[i,Ve(t.written)]:"next to nothing";if(e.linked)return["it writes ",a," (",r,")"];let l=Yn(n);return l.endsWith("shut")?[`its ${s} gate is ${l} (`,r,") and writes ",a]:[`its ${l.replace("half open","half-open")} ${s} gate (`,r,") writes ",a]}function Xm(e,t){let[s,n]=[Ee(t.prev.h),Ee(t.now.h)],r=Wl(s,n),i=s*n<0?"it flips to ":s===n?"it comes back to ":r?"it comes out near ":"it becomes ";if(t.first)return[`starts with no past: the ${t.one} sets it to `,Ve(t.now.h)];let a=e.squash("h")?`, and after ${e.squash("h")} `:", and ",l=Number.isFinite(t.ax)&&Number.isFinite(t.ah)?[`the ${t.one} and the bias push `,Ve(t.ax),", the old state ",Ve(t.ah),a]:[`${t.one} and old state rewrite it, and `];return["has no gate to keep its old ",Ve(t.prev.h),": ",l,i,Ve(t.now.h)]}function ql(e,t){let[s,n]=[e.prev[t],e.now[t]];return e.first?["starts at zero and becomes ",Ve(n)]:Ee(s)===Ee(n)?["stays at ",Ve(n)]:["goes from ",Ve(s)," to ",Ve(n)]}function Jm(e,t){let s=xi(`the ${t.H} units`);if(!e.keep)return[s," rewrite all of h: its mean ",ql(t,"h")];let[n,r]=[Il(e,t),vi(e,t)],i=e.linked?[" ",n.shown," of the old memory is kept and ",r.shown," of the candidate is written"]:[` the ${n.word} gates are ${Yn(n.value)} (`,n.shown,`) and the ${r.word} gates ${Yn(r.value)} (`,r.shown,")"];return["on average over ",s,...i,"; the mean memory ",ql(t,e.memory)]}function dn(e,t){let s=["At ",xi(`“${ye(t.token,24)}”`),", "];if(t.mode==="mean")return wi(s,Jm(e,t),".");let n=[xi(`unit ${t.unit}`)," "];return e.keep?wi(s,n,Gm(e,t),"; ",Ym(e,t),Km(e,t),"."):wi(s,n,Xm(e,t),".")}var Dr=e=>e.map(({text:t,cls:s})=>s==="b"?o("b",{},t):s?o("span",{class:`n s-${s}`,"data-term":["pos","neg"].includes(s)?"blue and orange":s},t):t),hn=e=>e.map(({text:t})=>t).join(""),Zm={tanh:Math.tanh,relu:e=>Math.max(0,e)};function Qm(e,t){let[s]=/[^()]+/.exec(t.replace(/^mean /,""))??[""];if(/^from [xh]/.test(t))return t[5]==="x"?"W·x":"W·h";if(t.startsWith("mean ")&&t.includes("·"))return t.includes(e.candidate)?"written":"kept";let n=Ft(s.replace("−","-").replace(/[\u2080-\u2089]+$/,""));return e.signals.includes(n)?n:s.replace("≈","=")||null}var Is=e=>({symbol:"",value:e,op:!0}),Dt=(e,t,s,n,r)=>{let i=U(t,s);return{symbol:e,value:r&&Ee(t,s)<0?`(${i})`:i,cls:n??(Ee(t,s)?Fe(t):void 0)}};function ef(e,t){let[s,n]=[_t(t.before??t.t),_t(t.t+1)];if(!e.keep){let w=t.mode==="mean"?`mean h${n}`:`h${n}`,$=Number.isFinite(t.ax)&&Number.isFinite(t.ah),x=e.squash("h"),y=Zm[x];return t.mode==="mean"||!y||!($||Number.isFinite(t.a))?{symbol:w,result:t.now.h}:{symbol:w,result:t.now.h,from:S=>y($?S(t.ax)+S(t.ah):S(t.a)),terms:S=>[Is(`${x}(`),...$?[Dt(`from x${n}`,t.ax,S),Is("+"),Dt(`from h${s}`,t.ah,S,void 0,!0)]:[Dt("a",t.a,S)],Is(")")]}}let{memory:r,candidate:i,keep:a,share:l}=e,c=`${r}${s}`,[u,d]=[t.prev[r],t.now[r]],h=w=>w===Ft(w)?w:`(${Le(w)})`,f=(w,$)=>{let x=t.now[Ft(w)];return w===Ft(w)?x:Wr(x,$)},p=w=>[Dt(h(a),f(a,w),w,e.keeper),Is("·"),Dt(c,u,w,void 0,!0)],m=w=>[Dt(h(l),f(l,w),w,e.writer),Is("·"),Dt(i,t.now[i],w,void 0,!0)],g=(w,$)=>w(f(a,$))*w(u)+w(f(l,$))*w(t.now[i]);t.mode==="mean"&&(p=w=>[Dt(`mean ${h(a)}·${c}`,t.kept,w,void 0,!0)],m=w=>[Dt(`mean ${h(l)}·${i}`,t.written,w,void 0,!0)],g=w=>w(t.kept)+w(t.written));let k=e.keepsFirst?[p,m]:[m,p];return{symbol:`${t.mode==="mean"?"mean ":""}${r}${n}`,result:d,from:g,terms:w=>[...k[0](w),Is("+"),...k[1](w)]}}function Br(e,t){return tf(e,t).map(s=>({...s,means:Qm(e,s.symbol||s.value)}))}function tf(e,t){let{symbol:s,result:n,from:r,terms:i}=ef(e,t);if(!i)return[Dt(s,n,2)];let a=c=>Ee(r(u=>Ee(u,c),c),c)===Ee(n,c),l=a(2)?2:3;return[Dt(s,n,l),Is(a(l)?"=":"≈"),...i(l)]}var sf=3.5,nf=2.3,rf=.5,of=3,af=.02,Bl=e=>!!e?.probes?.length;function Xn(e,t,s,n=""){let r=t.answers.length;return e.array(`${n}probe.${t.name}`).subarray(s*r,(s+1)*r)}var Vl=(e,t,s="")=>e.kept(`${s}likeliest ${t.name}`,()=>Array.from({length:e.T},(n,r)=>{let i=Xn(e,t,r,s);return i.reduce((a,l,c)=>l>i[a]?c:a,0)}));function yi(e,t=null){if(!Bl(e))return null;let s=e.probes.find(({name:r})=>r===t);if(s)return s;let n=({name:r,answers:{length:i}})=>e.array(`probe.${r}`).reduce((a,l,c)=>a+(c%i?l:0),0);return e.probes.reduce((r,i)=>n(i)>n(r)?i:r)}var lf=(e,t)=>e.kept(`told ${t.name}`,()=>{let s=Vl(e,t),n=t.answers.map(()=>0);for(let r=0;r<e.T;r++)Xn(e,t,r).forEach((i,a)=>n[a]+=i);return[...new Set(s)].filter(r=>r>0).sort((r,i)=>n[i]-n[r]).slice(0,2).sort((r,i)=>s.indexOf(r)-s.indexOf(i))}),$i=(e,t,s)=>!!(s.beside&&e.arrays[`beside.probe.${t.name}`]),Ul=(e,t)=>{let s=yi(e,t.probe);return s?sf+($i(e,s,t)?nf:0):0};function ki(e,t,s,n=""){return[...Xn(e,t,s,n)].map((r,i)=>[t.answers[i],r]).sort((r,i)=>i[1]-r[1]).filter(([,r],i)=>i===0||r>=af).slice(0,of)}function Gl(e){let t=o("span",{class:"label","data-term":"probe"},"memory says"),s=o("div",{class:"probed","aria-hidden":"true"}),n=o("select",{"aria-label":"What the memory is asked for"}),r=o("span",{class:"reads",role:"status"}),i=o("small"),a=o("p",{},n,r," ",i),l=o("div",{class:"probed beside","aria-hidden":"true"}),c=o("div",{class:"memoryrow"},s,l,a),u=[],d="";c.addEventListener("click",({target:m})=>{let g=m.closest(".bar");g&&e.go(Number(g.dataset.step))}),n.addEventListener("change",()=>{e.set({probe:n.value}),e.root.focus({preventScroll:!0})});function h(){let{P:m,S:g}=e,k=yi(m,g.probe);if(c.hidden=k===null,u=[],!k)return;let w=m.probes.map(({name:y})=>y).join();w!==d&&n.replaceChildren(...m.probes.map(({name:y,title:S})=>o("option",{value:y},S))),d=w,n.value=k.name,n.hidden=m.probes.length<2;let $=lf(e.A??m,k);if(l.hidden=!$i(m,k,g),f(s,t,k,$),l.hidden)return;let x=o("span",{class:"label"},e.setup.cells[m.beside.cell]);f(l,x,k,$,"beside.")}function f(m,g,k,w,$=""){let{P:x,G:y}=e,S=Vl(x,k,$),L=[],v=S.map((M,b)=>M&&Xn(x,k,b,$)[M]>=rf?k.answers[M]:""),C=x.kept(`brief ${k.name}`,()=>Fn([...k.answers,""])),E=Ro(v,y.a,y.end).filter(({label:M})=>M).map(M=>Io(M,C,e));for(let M=y.a;M<y.end;M++){let b=Xn(x,k,M,$),T=w.map(O=>b[O]),A=Math.max(0,1-b[0]-T.reduce((O,_)=>O+_,0)),j=[...T,A].map((O,_)=>{let q=o("i",{class:_<w.length?`A${_}`:"rest"});return q.style.height=`${100*O}%`,q}),H=o("span",{class:"bar"},...j.reverse());H.dataset.step=M,H.title=`step ${M+1}, ${x.shown[M]}: ${ki(x,k,M,$).map(([O,_])=>`${O} ${Zs(_)}`).join(", ")}`,H.style.cssText=`left:${y.x(M)+1}px;width:${y.cw-2}px`,L.push(H)}m.replaceChildren(g,...E,...L),u.push({columns:L,current:null})}function p(){let{P:m,S:g,G:k}=e,w=yi(m,g.probe);if(!w)return;for(let v of u)v.columns[v.current]?.classList.remove("cur"),v.current=k.sees(g.t)?g.t-k.a:null,v.columns[v.current]?.classList.add("cur");let $=v=>ki(v,w,g.t).map(([C,E])=>`${C} ${Zs(E)}`).join(", "),x=e.A&&e.A!==m&&g.t<e.A.T&&Bl(e.A)?$(e.A):"",y=$i(m,w,g)?ki(m,w,g.t,"beside.").map(([v,C])=>`${v} ${Zs(C)}`):[];ae(r,[n.hidden?`${w.title}: `:"",$(m),x&&x!==$(m)?`, was ${x}`:"",y.length?`; ${e.setup.cells[m.beside.cell]}: ${y.join(", ")}`:""].join(""));let S=e.weights==="initial"?"":`, untrained ${xe(w.before)}`,L=ie("probe","linear probe");for(let v of[L,t])v.dataset.act=`Here it reads all ${m.H} units together: what unit ${g.unit} alone has dropped, others may still hold.`;i.replaceChildren("by a ",L,` of all ${m.H} units, not one: ${xe(w.score)} right in tests${S}`),i.title=`Of ${w.n.toLocaleString("en")} steps of test texts. Who always says what is commonest is right at ${xe(w.commonest)}. The network never sees this row.`}return{el:c,draw(m){m("picture","size","view","probe","beside")&&h(),m("step","unit","picture","size","view","probe","beside")&&p()}}}var cf=4096,Jn=new Map,Mi=null;function Vr(e,t,s){let n=`${t} ${s} ${e}`;return Jn.has(n)||(Jn.size>=cf&&Jn.clear(),Mi??=document.createElement("canvas").getContext("2d"),Mi.font=`${t} 100px ${s}`,Jn.set(n,Mi.measureText(e).width)),Jn.get(n)/100}var Ls=(e,t,s,n,r)=>Math.min(s,t/Vr(e,n,r));function Kl(e,t,s,n,r){let i=e.length,a=()=>i<e.length?`${e.slice(0,i)}…`:e;for(;i>1&&Vr(a(),n,r)*s>t;)i-=1;return a()}function Cs(e){let t=o("div",{class:"ribbon",role:"group","aria-label":"Tokens"}),s=o("div",{class:"foot","aria-hidden":"true"}),n=o("input",{type:"range",class:"scrub",min:"0",step:"1","aria-label":"Step"}),r=o("div",{class:"track"}),i=o("i"),a=o("b");r.append(i,a);let l=Oa(e),c=Gl(e),u=o("div",{class:"words"},t,l.el,c.el,s,o("div",{class:"scrubber"},r,n));n.addEventListener("input",()=>e.go(Number(n.value)));let d=[],h=[],f=null,p=null;t.addEventListener("click",$=>{let x=$.target.closest("button");x&&e.go(Number(x.dataset.step))});let m=null;u.addEventListener("wheel",$=>{let x=Math.sign($.deltaX||($.shiftKey?$.deltaY:0));x&&($.preventDefault(),e.scroll(e.S.view.a+x))},{passive:!1}),u.addEventListener("pointerdown",$=>{$.pointerType==="touch"&&$.target!==n&&(m={x:$.clientX,a:e.S.view.a})}),u.addEventListener("pointermove",$=>{m&&e.scroll(Math.round(m.a-($.clientX-m.x)/e.G.cw))});for(let $ of["pointerup","pointercancel","pointerleave"])u.addEventListener($,()=>m=null);e.scroll=$=>{let x=e.S.view.n;$=Math.max(0,Math.min(e.P.T-x,$)),$!==e.S.view.a&&e.set({view:{a:$,n:x}})};function g(){let{P:$,G:x,S:y,rem:S,fine:L}=e,v=$.mean(y.focus),C=e.full(y.focus),E=j=>U(v[j],2).replace(/^(\u2212?)0\./,"$1."),M=0;for(let j=x.a;j<x.end;j++)M=Math.max(M,E(j).length);let b=x.cw>=Math.max(2.25,.61*M)*L,T=JSON.stringify([$.tokens,$.unknown,x.a,x.n,x.width,S,y.focus,e.font]);if(T===p){for(let j=x.a;j<x.end;j++){let H=e.palette.of(y.focus,v[j],C),{style:O,dataset:_}=d[j-x.a],q=`background:${ht(H)};color:${Tt(H)}`;j-x.a===f?_.style=_.style.replace(/background:[^;]*;\s*color:[^;]*/,q):Object.assign(O,{background:ht(H),color:Tt(H)}),ae(h[j-x.a],b?E(j):"")}return}p=T;let A=o("span",{class:"label","data-term":"mean over units"},"mean ",o("i",{class:`s-${y.focus}`},y.focus));s.replaceChildren(A),d=[],h=[],f=null;for(let j=x.a;j<x.end;j++){let H=$.shown[j],O=e.palette.of(y.focus,v[j],C),[_,q]=[$.within(j)?0:1,$.within(j+1)?0:1],P=o("button",{type:"button",class:"tok",tabindex:"-1"});P.classList.toggle("within",!_),P.classList.toggle("goes-on",!q),P.dataset.step=j,x.cw>=1.1*S&&P.append(H),P.title=$.unknown[j]?`“${H}” ${Js($)}`:`step ${j+1}: ${H}`,P.classList.toggle("unknown",$.unknown[j]);let F=Ls(H,x.cw-5,.94*S,500,e.font);P.style.cssText=`left:${x.x(j)+_}px;width:${x.cw-_-q}px;background:${ht(O)};color:${Tt(O)};font-size:${Math.max(F,L)}px`,P.classList.toggle("clipped",F<L*(x.cw-5)/(x.cw-1)),d.push(P);let z=o("span",{class:"m"});b&&z.append(E(j)),z.style.cssText=`left:${x.x(j)}px;width:${x.cw}px`,h.push(z)}t.replaceChildren(...d),s.append(...h),k()}function k(){let{P:$,G:x,rem:y}=e,S=.75*y,L=x.n===$.T,v=L?x.centre(0):x.gutter+S/2,C=L?x.centre($.T-1):x.width-S/2;n.max=String($.T-1),n.disabled=$.T===1,n.style.cssText=`left:${v-S/2}px;width:${C-v+S}px`,r.style.cssText=`left:${v}px;width:${C-v}px`,i.style.display=L?"none":"",i.style.left=`${100*x.a/$.T}%`,i.style.width=`${100*x.n/$.T}%`}function w(){let{P:$,S:x,G:y,rem:S,fine:L}=e;if(f!==null&&d[f]&&(d[f].classList.remove("cur"),d[f].removeAttribute("aria-current"),d[f].style.cssText=d[f].dataset.style,d[f].tabIndex=-1,h[f].classList.remove("cur")),f=y.sees(x.t)?x.t-y.a:null,f!==null){let v=d[f],C=$.shown[x.t];v.dataset.style=v.style.cssText,v.classList.add("cur"),v.setAttribute("aria-current","step"),v.tabIndex=0;let E=Math.max(Ls(C,y.cw-4,1.06*S,700,e.font),L);v.style.cssText=`left:${y.x(x.t)}px;width:${y.cw}px;font-size:${E}px`,h[f].classList.add("cur")}n.value=String(x.t),n.setAttribute("aria-valuetext",`step ${x.t+1} of ${$.T}: ${$.shown[x.t]}`),a.style.width=`${$.T>1?100*x.t/($.T-1):0}%`}return{el:u,draw($){$("picture","size","theme","view","focus")&&g(),$("step","picture","size","view")&&w(),l.draw($),c.draw($)}}}var df=86,xt=9.5,hf=13;function uf(e,t,s,n){let r=Math.min(1,Math.max(0,e))*hf/2,i=Math.min(s,2*r),a=(l,c)=>D("rect",{x:-xt,width:2*xt,y:l,height:Math.max(0,c),class:"jaw"});return[D("clipPath",{id:t},D("circle",{r:xt})),D("circle",{r:xt+2,class:"halo"}),D("circle",{r:xt,class:"open"}),D("g",{"clip-path":`url(#${t})`},D("rect",{x:-xt,width:2*xt,y:-i/2,height:i,class:`flow ${n}`}),r<.6?a(-xt,2*xt):[a(-xt,xt-r),a(r,xt-r)]),D("circle",{r:xt,class:"rim"})]}var Yl=(e,t)=>Math.max(6,Math.abs(e)/(t||1)*df),mf=(e,t,s,n,r=!1,i="forget")=>n?`${e}: it holds ${U(t)}${s===null?"":`, its ${i} gate is ${r?"held at ":""}${U(s)}`}`:`${e}, not read yet`,Ur=(e,t)=>o("button",{class:"wd",type:"button","data-k":t},o("span",{class:"t"},e),o("span",{class:"p"},o("span",{class:"q"}),D("svg",{class:"v",viewBox:"-12 -12 24 24","aria-hidden":"true"})));function Gr(e,t){return e.addEventListener("click",({target:s})=>{let n=s.closest(".wd");n&&!n.disabled&&t(Number(n.dataset.k))}),function({words:n,run:{c:r,f:i},most:a,t:l,read:c,held:u=null,gate:d="forget"}){e.classList.toggle("held",u!==null);for(let h of e.querySelectorAll(".wd")){let f=Number(h.dataset.k),p=f<=c,[m,g]=[h.querySelector(".q"),h.querySelector(".v")];h.disabled=!p,h.tabIndex=f===Math.max(0,l)?0:-1,h.classList.toggle("todo",!p),h.classList.toggle("here",f===l),f===l?h.setAttribute("aria-current","step"):h.removeAttribute("aria-current");let k=u!==null&&f>=u[0]&&f<u[1];if(h.setAttribute("aria-label",mf(n[f],r[f],i?.[f]??null,p,k,d)),m.style.height=p?`${Yl(r[f],a)}%`:"0",m.className=`q ${Fe(r[f])}`,g.replaceChildren(),!p||!f||!i)continue;let w=Yl(r[f-1],a)/100*21.8,$=Fe(r[f-1]);g.append(D("rect",{x:-10,y:-10,width:9.5,height:20,class:"bore"}),D("rect",{x:-10.5,y:-w/2,width:10.5,height:w,class:`flow ${$}`}),...uf(i[f],`v${f}`,w,$))}}}var ff=(e,t,s)=>e[(e.indexOf(t)+s+e.length)%e.length],pf=(e,t)=>/^\d+$/.test(e.trim())&&Number(e)<t?Number(e):null;function un(e){let t=(a,l,c)=>{let u=o("button",{type:"button",tabindex:"-1","aria-label":l},a);return u.addEventListener("click",()=>e.pick(ff(e.order,e.S.unit,c))),u},s=t("◂","Unit above (up arrow)",-1),n=t("▸","Unit below (down arrow)",1),r=o("input",{type:"number",class:"unitno",min:0,step:1,inputmode:"numeric","aria-label":"Unit",title:"Type a unit’s number"}),i=o("span",{class:"row means","data-term":"similarity order"});return r.addEventListener("input",()=>{let a=pf(r.value,e.P.H);a!==null&&e.pick(a)}),r.addEventListener("blur",()=>r.value=e.S.unit),r.addEventListener("keydown",a=>a.key==="Enter"&&e.root.focus({preventScroll:!0})),{row:i,els:[s,r,n],draw(){let{P:a,S:l,order:c}=e;r.getRootNode().activeElement!==r&&(r.value=l.unit),r.max=a.H-1;let u=c.indexOf(l.unit)+1,d=`Row ${u} of ${a.H}, rows by ${oi[l.sort]}.`;ae(i,`row ${u} by ${ml[l.sort]}`),i.dataset.act=`${d} The arrows ↑ and ↓ go along the rows.`,s.title=`${d} The row above (↑).`,n.title=`${d} The row below (↓).`}}}var Xl=[1.36,1.2,1.05],gf=[1.6,1.45,1.3,1.15,1],wf=2.6,bf=2.1,xf=.7,vf=22,kf=.4,yf=.01,$f=250;function Mf(e,t,s,n){let r=e.length,i=u=>{let d=u;for(let h=e[u];h<=t&&d<r;h+=e[d])d+=1;return Math.max(d,u+1)},a=(u,d)=>{let h=u;for(let f=e[u-1];f<=d&&h>0;f+=e[h-1])h-=1;return Math.min(h,u-1)},l=a(r,t),c=i(s);return(n<s+ +(s>0)||n>=c-+(c<r))&&(s=Math.max(0,Math.min(n-1,a(n+1,kf*t)))),s=Math.min(s,l),i(s)<=n&&(s=n),{a:s,end:i(s)}}function Jl(e,t){let s=o("section",{class:"present",role:"main","aria-label":"For a projector"});s.hidden=!0;let n=o("h1",{class:"unseen"},"For a projector"),r=o("div",{class:"strip",role:"group","aria-label":"The words; under each what the unit holds after it"}),i=Gr(r,P=>e.go(P)),a=o("p",{class:"tells","aria-live":"polite"}),l=o("small"),c=o("div",{class:"big"}),u=o("div",{class:"others"}),d=o("div",{class:"given"},l,c,u),h=o("div",{class:"shows"}),f=un(e),p=o("span",{class:"whose"}),m=o("button",{type:"button",class:"btn",title:"The answer waits at every step until it is asked for"},"Ask first ",o("kbd",{},"a")),g=o("button",{type:"button",class:"btn"},"Leave ",o("kbd",{},"Esc")),k=o("div",{class:"floor"},o("span",{class:"one"},"unit",...f.els,p),o("span",{class:"sp"}),m,g),w=o("div",{class:"told"},a,d),$=Et(e);m.addEventListener("click",()=>T.a()),g.addEventListener("click",()=>T.Escape());let x=null,y=null,S=null,L=null,v=0,C=0,E=new ResizeObserver(()=>!s.hidden&&e.P&&O());e.model.on("remove",()=>E.disconnect());let M=()=>e.S.answer==="asked"&&x!==e.S.t;function b(P){x=P,q()}let T={Escape:()=>e.set({present:!1}),PageUp:()=>e.walk(-1),PageDown:()=>e.walk(1),a:()=>e.set({answer:e.S.answer==="asked"?"shown":"asked"}),b:()=>{e.S.answer==="asked"?b(M()?e.S.t:null):e.set({answer:"asked"})}};function A(){let P=e.S.present;if(P!==!s.hidden){s.hidden=!P,e.root.classList.toggle("presenting",P);for(let F of e.covered)F.inert=P;P?(y=t.el.parentNode,k.prepend(t.el),s.replaceChildren(n,r,w,h,$.el,k),E.observe(s)):(y.prepend(t.el),s.replaceChildren(),E.disconnect()),x=null,e.root.focus({preventScroll:!0})}}let j=()=>parseFloat(getComputedStyle(s).fontSize);function H(){let{P,S:F}=e,z=j(),N=r.clientWidth,I=P.shown.map(J=>ye(J,vf)),W=J=>I.map(V=>Math.max(bf*z,(Vr(V,650,e.font)+xf)*J*z)),R=Xl.find(J=>W(J).reduce((V,Y)=>V+Y,0)<=N)??Xl[0],B=Mf(W(R),N,v,F.t);v=B.a,r.style.setProperty("--size",`${R*z}px`);let G=[...r.children].map(J=>J.dataset.word),K=I.slice(B.a,B.end);(r.firstChild?.dataset.k!==String(B.a)||G.length!==K.length||K.some((J,V)=>J!==G[V]))&&r.replaceChildren(...K.map((J,V)=>{let Y=Ur(J,B.a+V);return Y.dataset.word=J,Y.classList.toggle("unknown",P.unknown[B.a+V]),Y})),r.classList.toggle("from",B.a>0),r.classList.toggle("on",B.end<P.T);let X=F.mode==="mean",te=J=>X?P.mean(J):P.column(J,F.unit),oe=P.keeper&&P.layers[P.layer].direction!=="reverse";i({words:P.shown,run:{c:te(P.memory),f:oe?te(P.keeper).map(J=>P.roles.kept(()=>J)):null},most:P.reach(P.memory,X?null:F.unit),t:F.t,read:P.T-1,gate:P.roles.called.keep})}function O(){H();let P=j();for(let z of gf)if(a.style.fontSize=`${z*P}px`,a.scrollHeight<=a.clientHeight+1)break;let F=c.textContent;c.style.fontSize=`${Ls(F,.97*d.clientWidth,wf*P,720,e.font)}px`}function _(){let{P,S:F}=e,{kind:z,title:N}=P.answers,I=z==="value",W=([X,te])=>[be(X),I?U(te,3):xe(te)],{remark:R}=e.setup.tasks[e.entry?.task]??{};if(ae(l,N[0].toUpperCase()+N.slice(1)+(R?`. ${R}`:"")),d.classList.toggle("waits",M()),M()){let X=o("button",{type:"button",class:"slot","aria-label":"Show the answer (b)"},"?");X.addEventListener("click",()=>b(F.t)),c.replaceChildren(X),u.replaceChildren();return}let[B,...G]=P.top(F.t),[K,ee]=W(B);c.replaceChildren(...I&&!G.length?[]:[o("b",{},K)," "],o("span",{},ee)),u.replaceChildren(...G.filter(([,X])=>I||X>=yf).slice(0,2).map(X=>o("span",{},W(X).join(" "))))}function q(P=(...F)=>!0){let{P:F,S:z,setup:N}=e;if(P("notice","present")&&($.draw(()=>!0),O()),P("play")&&a.setAttribute("aria-live",z.playing?"off":"polite"),!P("present","answer","picture","size","theme","unit","step","look"))return;P("step","picture")&&x!==z.t&&(x=null);let I=performance.now()-C<$f;P("step")&&(C=performance.now());let W={...Ts(F,z),compact:!0,instant:I||P("present","picture","size","unit","theme")},R=F.cell+JSON.stringify(F.options)+z.look;R!==L&&(L=R,S=Es(F.roles,null,z.look),h.replaceChildren(S.svg)),S.update(W);let B=dn(F.roles,W);a.replaceChildren(...Dr(B)),S.svg.setAttribute("aria-label",`The ${N.cells[F.cell]} cell at this step. ${hn(B)}`),f.draw();let G=F.layers.length>1?`, layer ${F.layers[F.layer].level+1}`:"";ae(p,`of ${F.H}${z.mode==="mean"?": the mean":""}, ${N.cells[F.cell]}${G}`),m.setAttribute("aria-pressed",String(z.answer==="asked")),_(),O()}return{el:s,arrange:A,moves:T,draw:q}}var ft=class{constructor(t){this.send=t,this.held=!1,this.seq=0,this.latest=new Map,this.busy=new Set}asked(t,s){return this.latest.get(t)?.key===s}waiting(t){return this.busy.has(t)?this.latest.get(t).request:void 0}ask(t,s,{key:n=null,both:r=!1,once:i=!1}={}){let a=this.latest.get(t),l=this.seq+1,c=r&&this.busy.has(t)?a.from:l;this.latest.set(t,{key:n,request:s,once:i,from:l,first:c,last:l}),this.busy.add(t),this.held?this.seq=l:this.hand(t)}hand(t){let s=this.latest.get(t);s.last=++this.seq,s.handed=!0,this.send({...s.request,want:t,seq:s.last})}hold(){this.held=!0}resume(){this.held=!1;for(let t of[...this.busy]){let{once:s,handed:n}=this.latest.get(t);s&&n?this.busy.delete(t):this.hand(t)}}count(t){if(!this.busy.has(t))return 0;let{first:s,from:n}=this.latest.get(t);return s<n?2:1}take({want:t,seq:s}){let n=this.latest.get(t);return!n||!this.busy.has(t)||s<n.first||s>n.last?null:(n.first=n.from,s>=n.from&&this.busy.delete(t),n)}opened({want:t,seq:s}){let n={key:null,from:s};return this.latest.set(t,n),n}forget(t){let s=this.latest.get(t);s&&(s.key=null)}stop(){this.busy.clear()}};var Ws={auc:{title:"AUC",chance:.5},spearman:{title:"Spearman",chance:0}},is=e=>e<1&&e>=.9995?">0.999":U(e,3);function Si({probe:e,before:t,spread:s,units:n}){let r=n.map(([i,a,l,,c],u)=>({unit:i,signal:a,sign:l,score:c,...u?{}:{spread:s}}));return[{of:"probe",score:e},{of:"before",score:t.unit,spread:t.spread},...r]}function Zl(e){let{chance:t}=Ws[e.kind],s=Math.min(t-.15*(1-t),...Si(e).flatMap(({score:n,spread:r})=>[n,...r??[]]));return n=>(n-s)/(1-s)}var Ei=(e,t,s)=>`${t} ${(e==="auc"?["low","high"]:["falls","rises"])[+(s>0)]}`,Kr=(e,[t,s])=>`${is(e)} (${is(t)} to ${is(s)})`,Zn=({spread:e,before:t})=>e[0]>t.spread[1];function Ql(e,t){let{kind:s,probe:n,before:r,spread:i,units:a,share:l}=e,[[c,u,,,d]]=a,{title:h}=Ws[s],f=Zn(e)?"clearly better than":i[1]<r.spread[0]?"clearly worse than":"not clearly better than",p=`Unit ${c} alone tells it best, by its ${u}: ${h} ${Kr(d,i)}${s==="auc"?", where 0.5 is a coin toss":""}. That is ${f} before training, where the best unit reaches ${Kr(r.unit,r.spread)}. A linear probe, which reads all ${t} units, reaches ${is(n)}, before training ${is(r.probe)}.`;return l===void 0?p:`${p} It is true at ${xe(l)} of the test steps where it can be asked.`}function ec(e){return e?.features.find(Zn)?.units[0].slice(0,2)??null}function tc({features:e,units:t},s){let{follows:n}=t[s];if(!n)return null;let[r,i,a,l]=n,c=e.find(d=>d.name===r),u=Ei(c.kind,i,a);return{name:r,title:c.title,how:`${u}, ${Ws[c.kind].title} ${is(l)}`}}function Yr(e,t,s=Number.POSITIVE_INFINITY){let[n,r,i]=e.shows??[],[a,l,c]=e.follows[t]??[],u=[n===t&&`shows this in ${r} of ${i} other ${e.reads.kind==="words"?"sentences":"texts"} like it`,a&&`on test texts tells best: ${a} (${Ws[l].title} ${is(c)})`].filter(Boolean);return[u.join("; "),...u].find(d=>d.length<=s)??""}function vt(e){let t=Math.abs(e);return`${e<0?"at least ":""}${t.toLocaleString("en")} ${t===1?"step":"steps"}`}var Xr=(e,t)=>Math.abs(e)-Math.abs(t)||+(e<0)-+(t<0),mn=({one:e,many:t})=>`half of what a ${e} writes into the unit is gone after so many steps, the median over the ${t}`;var Jr=`.pick {
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
.pick b {
  overflow: hidden;
  text-overflow: ellipsis;
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
`;var Zr=`/* The sentence over its pipe: how large its letters are, its pipe, its valves, and a word at least. */
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
`;var Ti={first:"M2 2h2v12H2zM14 2v12L5 8z",back:"M12.5 2v12L3.5 8z",play:"M4 2v12l9-6z",pause:"M3.5 2h3v12h-3zM9.500 2h3v12h-3z",forward:"M3.5 2v12l9-6z",last:"M12 2h2v12h-2zM2 2v12l9-6z"},Li=[.5,1,2,4],Tf=900;function Qr(e){let t=null,s={},n=(p,m,g)=>{s[p]=D("path",{d:Ti[p]});let k=o("button",{type:"button",class:`tb ${p}`,"aria-label":m,title:m},D("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},s[p]));return k.addEventListener("click",g),k},r=n("play","Play (space)",()=>e.set({playing:!e.S.playing})),i=o("button",{type:"button",class:"bare speed",title:"Speed"},"1×");i.addEventListener("click",()=>{e.set({speed:Li[(Li.indexOf(e.S.speed)+1)%Li.length]})});let a=o("button",{type:"button",class:"bare by"});a.addEventListener("click",()=>e.set({by:e.S.by==="word"?"piece":"word"}));let l=o("b"),c=o("small"),u=o("span",{class:"keys wide","aria-hidden":"true"},...["←","→","space"].map(p=>o("kbd",{},p))),d=o("div",{class:"transport",role:"group","aria-label":"Steps"},n("first","First step (Home)",()=>e.go(0)),n("back","Back one step (left arrow)",()=>e.walk(-1)),r,n("forward","Forward one step (right arrow)",()=>e.walk(1)),n("last","Last step (End)",()=>e.go(e.P.T-1)),i,a,o("span",{class:"where"},o("span",{class:"roomy"},"step "),l,c),u);function h(){e.S.t>=e.P.T-1?e.set({playing:!1}):e.walk(1)}function f(){clearInterval(t);let{playing:p}=e.S;p&&(t=setInterval(h,Tf/e.S.speed)),s.play.setAttribute("d",p?Ti.pause:Ti.play);let m=p?"Pause (space)":"Play (space)";r.title=m,r.setAttribute("aria-label",m),i.textContent=`${e.S.speed===.5?"½":e.S.speed}×`,i.setAttribute("aria-label",`Speed ${e.S.speed} times`)}return{el:d,draw(p){p("play")&&(e.S.playing&&e.S.t>=e.P.T-1&&e.go(0),f()),p("picture")&&e.S.playing&&e.P.T===1&&e.set({playing:!1}),a.hidden=!e.P.word.length,a.textContent=`by ${e.S.by==="word"?"word":"piece"}`,a.title=e.S.by==="word"?"Go piece by piece":"Go word by word",l.textContent=e.S.t+1,c.textContent=` / ${e.P.T}`}}}var sc=`/* a box of the cell opened: its equations stand where the answers did, its sum where the text was */
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
`;var Cf=8,Ci=(e,t)=>[...Ps(e)].some(s=>s.op===t),Af=e=>e.op==="call"?{by:e.text,sum:e.parts[0]}:{by:"",sum:e};function eo(e,t=1,s=[]){let[n,r]=e.parts;if(e.op==="+"||e.op==="-")return[...eo(n,t,s),...eo(r,e.op==="-"?-t:t,s)];if(e.op==="*"&&Ci(n,"matrix")!==Ci(r,"matrix")){let[i,a]=Ci(n,"matrix")?[r,n]:[n,r];return eo(a,t,[...s,i])}return[{node:e,sign:t,scales:s}]}var zf=(e,t)=>typeof e=="number"?e:e[t];function nc(e,t,s,n=Vo){let r=Ia(e,t,n),{by:i,sum:a}=Af(e),l=h=>zf(r.get(h),s),c=eo(a).map(({node:h,sign:f,scales:p})=>{let m=p.reduce((y,S)=>y*l(S),f),g={node:h,scales:p,scale:m,adds:m*l(h)};if(h.op!=="matrix")return g;let{data:k,shape:w}=t[h.text],$=k.subarray(s*w[1],(s+1)*w[1]),x=r.get(h.parts[0]);return{...g,row:$,vector:x,products:Float64Array.from($,(y,S)=>m*y*x[S])}}),u=new Map,d=h=>{if(u.set(h,l(h)),h.op!=="matrix")for(let f of h.parts)d(f)};return d(e),{by:i,terms:c,numbers:u,sum:l(a),value:l(e),sums:r.get(a),values:r.get(e),curve:i?n[i]:null}}function Ai({products:e,adds:t},s){if(!e)return[{k:null,others:0,adds:t}];let n=[...e.keys()].sort((c,u)=>Math.abs(e[u])-Math.abs(e[c])),r=e.length<=s+1?e.length:s,i=n.slice(0,r).map(c=>({k:c,others:0,adds:e[c]})),a=n.slice(r),l=a.reduce((c,u)=>c+e[u],0);return a.length?[...i,{k:null,others:a.length,adds:l}]:i}function rc(e){let t=0;return e.map(s=>{let n=t;return t+=s,[n,t]})}function oc(e,t){let s=Math.max(0,...e.flat().map(Math.abs));return Math.max(t?Cf:1,Math.ceil(s+.02*s))}function zi(e,t){for(let s of[2,3]){let n=r=>Math.round(r*10**s);if(e.reduce((r,i)=>r+n(i),0)===n(t))return{digits:s,exact:!0}}return{digits:2,exact:!1}}function ic(e,t,[s,n]){if(Number.isFinite(s)&&Number.isFinite(n))return[s,n];let r=[-t,0,t].map(e);return[Math.min(...r),Math.max(...r)]}var to=({curve:e,sum:t,terms:s},n)=>e(s.reduce((r,i)=>r-(n(i)?i.adds:0),t)),Ni=({curve:e,sum:t})=>qa(e,t),fn=({node:e},t)=>[...Ps(e)].some(({op:s,text:n})=>s==="name"&&n===t);var Bt=e=>typeof e=="string";function Qn(e,t=1/0){if(e.trim()==="*")return null;let s=new Set;for(let n of e.split(",")){let[,r,i=r]=/^\s*(\d{1,6})\s*(?:[-–]\s*(\d{1,6})\s*)?$/.exec(n)??[];if(r===void 0||Number(i)<Number(r)||Number(i)>=t||Number(i)-Number(r)>1e5)return;for(let a=Number(r);a<=Number(i);a++)s.add(a)}return[...s].sort((n,r)=>n-r)}function hs(e){let t=[];for(let s of e)t.length&&t.at(-1)[1]===s-1?t.at(-1)[1]=s:t.push([s,s]);return t}var Nt=e=>e===null?"*":hs(e).map(([t,s])=>t===s?t:`${t}-${s}`).join(","),kt=({signal:e,units:t,steps:s,value:n,on:r=!0})=>`${r?"":"!"}${e}:${Nt(t)}:${Nt(s)}=${n}`,Ot=(e,t,s)=>e<=0&&t>=s-1?null:Array.from({length:Math.min(t,s-1)-Math.max(0,e)+1},(n,r)=>Math.max(0,e)+r),De=e=>e.on&&!e.why,Nf=(e,t,s,n)=>De(e)&&e.signal===t&&(e.units===null||e.units.includes(s))&&(e.steps===null||e.steps.includes(n)),Ds=(e,t,s,n)=>e.findLast(r=>Nf(r,t,s,n))?.value??null;function lc(e,t,s,n,r){let i=e.filter(l=>De(l)&&l.signal===t);if(!i.length)return null;let a=new Set;for(let l of pn(s,n))for(let c=0;c<r&&a.size<2;c++)a.add(Ds(i,t,c,l));return a.size===1?[...a][0]:void 0}function cc(e,t,s){return e.flatMap(n=>{if(!De(n)||t&&n.steps&&!t.some(c=>n.steps.includes(c)))return[n];let{text:r,why:i,...a}=n,l=t===null?[]:pn(n.steps,s).filter(c=>!t.includes(c));return l.length?[{...a,steps:l}]:[]})}var so=(e,t)=>Nt(e.units)===Nt(t.units)&&Nt(e.steps)===Nt(t.steps);function no(e,t,s){let{signal:n}=e[t],r=s.map(({hold:i})=>i.map(([a])=>a)).filter(i=>i.includes(n));return e.flatMap((i,a)=>i.signal!==n&&so(i,e[t])&&r.some(l=>l.includes(i.signal))?[a]:[])}var ac=(e,t)=>e===null?t:t===null?e:e.filter(s=>t.includes(s)),pn=(e,t)=>e??Array.from({length:t},(s,n)=>n);function dc(e,t,s){return e.map((n,r)=>{if(!De(n))return[];let i=pn(n.units,s).length*pn(n.steps,t).length,a=[];for(let l=r+1;l<e.length;l++){let c=e[l];if(!De(c)||c.signal!==n.signal||c.value===n.value)continue;let u=pn(ac(n.units,c.units),s),d=pn(ac(n.steps,c.steps),t);u.length&&d.length&&a.push({by:l,steps:d,whole:u.length*d.length===i})}return a})}var Of=200,ro={past:[],future:[]},Oi=({past:e},t)=>({past:[...e.slice(1-Of),t],future:[]}),hc=({past:e,future:t},s)=>e.length?[{past:e.slice(0,-1),future:[s,...t]},e.at(-1)]:null,uc=({past:e,future:t},s)=>t.length?[{past:[...e,s],future:t.slice(1)},t[0]]:null;function oo(e,t){let s=(t?1-e:e)<.5;return{words:`What if it were held ${s?"open":"shut"}?`,value:+(s!==t)}}function mc(e){let t=o("div",{class:"tag",role:"tooltip"});t.hidden=!0;function s({signal:n,linked:r,x:i,y:a}){let l=oo(1,r),c=!1,[u,d]=[i-.78*ln,a-.78*ln],h=D("a",{class:"hand",href:"./whatif"},D("circle",{class:"reach",cx:u,cy:d,r:11}),D("circle",{class:"grip",cx:u,cy:d,r:5.5})),f=()=>{let{S:$}=e,x=$.mode==="mean"?null:[$.unit];h.setAttribute("href",Qt(e,"whatif",{pins:kt({signal:n,units:x,steps:[$.t],value:l.value})}))},p=()=>e.S.mode==="mean"?"all units":`unit ${e.S.unit}`,m=1,g=()=>`This ${e.P.roles.word(n)} gate lets ${xe(r?1-m:m)} through. ${l.words} Opens What if, ${n} of ${p()} at ${l.value}`,k=()=>{f();let $=h.getBoundingClientRect(),x=e.root.getBoundingClientRect();t.textContent=g(),t.hidden=!1,t.style.left=`${Math.max(4,Math.min(x.width-t.offsetWidth-4,$.left-x.left+$.width/2-t.offsetWidth/2))}px`,t.style.top=`${$.bottom-x.top+4}px`},w=()=>t.hidden=!0;h.addEventListener("pointerenter",$=>$.pointerType!=="touch"&&k()),h.addEventListener("focus",k);for(let $ of["pointerleave","blur"])h.addEventListener($,x=>x.pointerType!=="touch"&&w());return h.addEventListener("pointerdown",$=>c=$.pointerType==="touch"&&t.hidden),h.addEventListener("click",$=>{f(),c&&($.preventDefault(),k())}),{el:h,step($){h.style.display=$.blank?"none":"",!$.blank&&(m=$.now[n],l=oo(m,r),h.setAttribute("aria-label",`${e.P.roles.word(n)}: ${g()}`),!t.hidden&&h.matches(":hover, :focus")&&(t.textContent=g()))}}}return{tag:t,hand:s}}var pc=["h","c"],Pi=4,Pf=300,fc=120,jf=.02,gn=e=>e.replaceAll("'","′").replaceAll("*","·").replaceAll("-","−"),wn=(e,t=2)=>U(e,t,!0),er=(e,t)=>e<0?`(${U(e,t)})`:U(e,t);function Hf(e){let{P:t,S:s}=e,{tensors:n,inputs:r}=e;if(!n?.picture||!r?.picture)return null;let{level:i,direction:a}=t.layers[t.layer],l=(p,m,g=t.layer)=>t.array(`${g}.${p}`).subarray(m*t.H,(m+1)*t.H),c=a==="reverse"?s.t+1:s.t-1,u=pc.filter(p=>t.signals.includes(p)),d=Object.fromEntries(u.map(p=>[p,c<0||c>=t.T?new Float32Array(t.H):l(p,c)])),h={};for(let[p,[,m]]of Object.entries(n.picture.arrays)){let[g,k]=p.split(".");Number(g)===t.layer&&(h[k]=m.length>1?{data:n.picture.array(p),shape:m}:n.picture.array(p))}let f=Object.fromEntries(t.signals.map(p=>[p,l(p,s.t)]));return{...h,...Wa(d),...f,x:i?_f(t,i,l,s.t):Ff(r.picture,s.t)}}function _f(e,t,s,n){let r=e.layers.flatMap((i,a)=>i.level===t-1?[...s("h",n,a)]:[]);return Float32Array.from(r)}function Ff(e,t){let s=e.arrays.x[1][1],n=e.array("at")[t];return e.array("x").subarray(n*s,(n+1)*s)}var qf=(e,t)=>e.split(/_([a-z]+)/).map((s,n)=>{let r=(n%2||n===0?1:-1)*.16*t;return D("tspan",n%2?{dy:r,"font-size":Math.max(12,.8*t)}:{dy:n&&r},s)});function gc(e){let t=o("h2"),s=o("a",{class:"hold"}),n=o("button",{type:"button",class:"btn small"},"Close ",o("kbd",{},"Esc")),r=o("p",{class:"said","aria-live":"polite"}),i=o("div",{class:"rowsof"}),a=o("h2"),l=o("div",{class:"falls"}),c=o("ul",{class:"withouts"}),u=o("section",{class:"anatomy","aria-label":"How the number comes about"},o("div",{class:"hd"},t,s,n),r,i,o("div",{class:"hd"},a),o("div",{class:"adds"},l,c));u.hidden=!0;let d=null;n.addEventListener("click",()=>e.set({open:null}));let h=o("div",{class:"equations",role:"group","aria-label":"The equations of a step"});h.hidden=!0;function f(){let{P,S:F}=e,{equations:z,signals:N}=P.roles,I=z.map(W=>{let R=W.name===F.open,B=o("button",{type:"button","aria-pressed":String(R),"data-signal":W.name},xr(W,N),o("b",{class:g(W.name,P.at(W.name,F.t,F.unit))},U(P.at(W.name,F.t,F.unit))),R&&d&&o("span",{class:"numbers"},"= ",p(W.tree,d)));return B.addEventListener("click",()=>e.open(W.name)),B});h.replaceChildren(o("h2",{},"The equations ",o("small",{},"each opens its part")),...I)}function p(P,{numbers:F,terms:z,sum:N}){let{digits:I}=zi(z.map(({adds:R})=>R),N),W=R=>R.op==="name"||R.op==="matrix"?U(F.get(R),I):null;return qn(js(P,W),[],Jt(P,W))}let m=P=>e.P.roles.kind(P)==="gate",g=(P,F)=>`n s-${m(P)?P:Fe(F)}`,k=(P,F)=>m(P)?`var(--${P}, var(--ink))`:`var(--${Fe(F)})`,w=(P,F)=>m(P)?`var(--F${P}, var(--ink2))`:`var(--F${Fe(F)})`,$=P=>Ee(P)?`var(--${Fe(P)})`:"var(--ink2)",x=P=>`${e.P.roles.word(P)}${m(P)?" gate":pc.includes(P)?" state":""}`;function y(P,F){let{P:z,S:N}=e,I=z.layers[z.layer].level;if(P.text==="x")return I?"what the layer below says":`the ${z.reads.one} “${ye(z.shown[N.t],16)}”`;let W=Array.from(F).every(R=>R===0);return P.text==="h'"?W?"no hidden state yet":"the last hidden state":"the last hidden state, as far as it is let through"}function S(P,F,z,N=null){let I=P.length,W=Math.max(...Array.from(P,Math.abs))||1,R=F/I,B=R>3?1:0,G={pos:"",neg:"","pos faint":"","neg faint":""};for(let K=0;K<I;K++){let ee=Math.max(.5,Math.abs(P[K])/W*(z/2)),X=N&&!N.has(K)?" faint":"",te=P[K]<0?z/2:z/2-ee;G[Fe(P[K])+X]+=`M${(K*R+B/2).toFixed(2)} ${te.toFixed(2)}h${Math.max(.8,R-B).toFixed(2)}v${ee.toFixed(2)}h-${Math.max(.8,R-B).toFixed(2)}z`}return D("svg",{width:F,height:z,viewBox:`0 0 ${F} ${z}`,"aria-hidden":"true"},D("path",{d:`M0 ${z/2}H${F}`,class:"base"}),...Object.entries(G).map(([K,ee])=>ee&&D("path",{d:ee,class:K})))}function L(){let{P,S:F,rem:z}=e,N=d.terms.filter(({products:K})=>K),I=Math.round((e.small?1.9:e.low?1.1:1.6)*z);i.hidden=!N.length;let W=u.clientWidth-(e.small?0:(N.length-1)*1.5*z),R=5.6*z,B=2.9*z,G=Math.floor(W/(e.small?1:Math.max(1,N.length))-R-B);i.replaceChildren(...N.map(K=>{let{node:ee,row:X,vector:te,products:oe}=K,[J]=ee.parts,V=X.length,Y=new Set(Ai(K,Pi).flatMap(({k:de})=>de===null?[]:[de])),Z=(de,ue,le=null)=>{let ge=Math.max(...Array.from(ue,Math.abs));return o("div",{class:"strip1"},o("span",{},de),S(ue,Math.max(10,G),I,le),o("small",{},ge?`±${U(ge,ge<.1?3:ge<10?2:0)}`:"all 0"))},Q=qn(js(ee),P.signals,Jt(ee));return o("div",{class:"dot",role:"img","aria-label":v(K,V)},o("p",{},Q," ",o("small",{},`${y(J,te)}, ${V} numbers`)),Z(gn(J.op==="name"?J.text:Jt(J)),te),Z(`row ${F.unit} of ${ee.text[0]}`,X),Z("products",oe,Y))}))}let v=({node:P,adds:F},z)=>`${gn(Jt(P))}: ${z} numbers, each times its weight in row ${e.S.unit}, add ${wn(F)} together.`;function C(){let{numbers:P,terms:F}=d;return F.flatMap(z=>{let N=z.scales.map(G=>`${gn(Jt(G))} · `).join(""),I=z.scales.map(G=>`${er(P.get(G),3)} · `).join("");if(!z.products)return[{name:M(z,N),factors:b(z,I),adds:z.adds,rest:!1,first:z}];let W=z.node.parts[0],R=gn(W.op==="name"?W.text:`(${Jt(W)})`),{text:B}=z.node;return Ai(z,Pi).map(({k:G,others:K,adds:ee},X)=>({name:G===null?`the other ${K} products`:`${N}${e.small?B[0]:B}[${e.S.unit},${G}] · ${R}[${G}]`,factors:G===null?"":`${I}${er(z.row[G],3)} · ${er(z.vector[G],3)}`,adds:ee,rest:G===null,first:X?null:z}))})}let E=({node:P})=>P.op==="name"&&/^b/.test(P.text),M=(P,F)=>E(P)?`${F}${e.small?"bias":"the bias"} ${P.node.text}`:`${F}${gn(Jt(P.node))}`;function b(P,F){let{numbers:z}=d,{node:N}=P;return N.op==="*"?`${F}${N.parts.map(I=>T(I,z.get(I))).join(" · ")}`:F?`${F}${er(z.get(N),3)}`:""}let T=(P,F)=>P.op==="call"?`${P.text}(${U(d.numbers.get(P.parts[0]),3)})`:er(F,3);function A(){let{P,S:F,rem:z,small:N}=e,I=F.open,W=C(),R=d.terms.some(({products:he})=>he),B=rc(W.map(({adds:he})=>he)),G=oc(B,!!d.curve),K=e.fine,ee=l.clientWidth,X=1.5*z,te=1.4*z,oe=N?11.2*z:Math.min(26*z,.56*ee),J=ee-.6*z,V=he=>oe+(he+G)/(2*G)*(J-oe),Y=N||!e.inPage?0:innerHeight-l.getBoundingClientRect().top-scrollY-.9*z-te-X,Z=d.curve?4.9*z:0,Q=N?1.5*z:Math.max(1.1*z,Math.min(1.5*z,(Y-Z-z)/(W.length+1))),de=X+(W.length+1.15)*Q,ue=d.curve?N?7*z:Math.max(Z,Math.min(9*z,Y+X-de)):0,le=de+ue+te,ge=[],re=(...he)=>ge.push(...he),fe=(he,Oe,lt,{anchor:ot="start",size:Ye=K,cls:pt="",color:jt=null}={})=>re(D("text",{x:he,y:Oe,"font-size":Ye,"text-anchor":ot,class:pt,style:jt&&`fill:${jt}`},qf(lt,Ye))),pe=Math.max(K,.875*z),Ne=oe-1.4*z;for(let he of[-G,-G/2,0,G/2,G])re(D("path",{d:`M${V(he)} ${X-.2*z}V${de+ue}`,class:he?"grid":"zero"}));fe(V(0),X-.5*z,"running sum",{anchor:"middle",cls:"faded"}),N||(fe(0,X-.5*z,"what is added",{cls:"faded"}),fe(Ne,X-.5*z,"adds",{anchor:"end",cls:"faded"}),fe(Ne-5.2*z,X-.5*z,R?"weight · value":"the numbers",{anchor:"end",cls:"faded"})),W.forEach((he,Oe)=>{let lt=X+Oe*Q,ot=lt+.7*Q,[Ye,pt]=B[Oe];Oe&&he.first&&re(D("path",{d:`M0 ${lt}H${J}`,class:"grid"})),fe(0,ot,N?he.name.replace(" products",""):he.name,{size:N?K:pe,cls:he.rest?"faded":""}),!N&&he.factors&&fe(Ne-5.2*z,ot,he.factors,{anchor:"end",size:pe,cls:"dim"}),fe(Ne,ot,wn(he.adds),{anchor:"end",size:pe,cls:"strong",color:$(he.adds)}),re(D("rect",{x:Math.min(V(Ye),V(pt)),y:lt+.2*Q,width:Math.max(1.5,Math.abs(V(pt)-V(Ye))),height:.6*Q,class:`F${Fe(he.adds)}${he.rest?" rest":""}`})),Oe<W.length-1&&re(D("path",{d:`M${V(pt)} ${lt+.8*Q}V${lt+1.2*Q}`,class:"thread"}))});let He=X+W.length*Q;re(D("path",{d:`M0 ${He+.1*Q}H${Ne+4}`,class:"rule"})),fe(0,He+.9*Q,d.curve?"the sum":`the sum, ${I}`,{size:pe,cls:"strong"}),fe(Ne,He+.9*Q,wn(d.sum),{anchor:"end",size:1.06*z,cls:"strong total",color:$(d.sum)});let cs=V(d.sum),Ce=P.at(I,F.t,F.unit);if(d.curve){let[he,Oe]=ic(d.curve,G,P.roles.range(I)),lt=de+.4*z,ot=ue-.4*z,Ye=_e=>lt+ot*(1-(_e-he)/(Oe-he||1)),pt=Array.from({length:fc+1},(_e,Ie)=>{let ct=-G+2*G*Ie/fc;return`${Ie?"L":"M"}${V(ct).toFixed(1)} ${Ye(d.curve(ct)).toFixed(1)}`}).join(""),jt=Ni(d),Hn=.28*G,ne=[-Hn,Hn].map(_e=>`${V(d.sum+_e)} ${Ye(d.value+jt*_e)}`);re(D("path",{d:`M${oe} ${Ye(he)}H${J}M${oe} ${Ye(Oe)}H${J}`,class:"zero"}),D("path",{d:pt,class:"curve",style:`stroke:${m(I)?w(I,1):"var(--ink2)"}`}));let me=Math.max(1,Math.ceil(P.H/Pf));for(let _e=0;_e<P.H;_e+=me)_e!==F.unit&&Math.abs(d.sums[_e])<=G&&re(D("circle",{cx:V(d.sums[_e]),cy:Ye(d.values[_e]),r:.17*z,class:"other",style:`fill:${w(I,d.values[_e])}`}));re(D("path",{d:`M${ne.join("L")}`,class:"tangent"}),D("path",{d:`M${cs} ${He-.2*Q}V${Ye(d.value)}`,class:"drop"}),D("path",{d:`M${cs} ${Ye(d.value)}H${oe}`,class:"across"}),D("circle",{cx:cs,cy:Ye(d.value),r:.4*z,class:"point",style:`fill:${w(I,d.value)}`}));for(let _e of[he,Oe])fe(oe-.35*z,Ye(_e)+.32*K,U(_e,0),{anchor:"end",cls:"faded"});let ce=d.sum>0,Te=ce?oe+.7*z:J-.4*z,Se=lt+(N?.25:ce?.42:.55)*ot,qe=ce?"start":"end",Re=N?`${I} = ${U(Ce)}`:`${I} = ${gn(Rf[d.by]??d.by)}(${U(d.sum)}) = ${U(Ce)}`;fe(Te,Se,Re,{anchor:qe,size:1.1*z,cls:"strong result",color:k(I,Ce)}),fe(Te,Se+1.25*z,`slope ${N?"":"here "}${U(jt,jt<.0995?3:2)}`,{anchor:qe,size:pe,cls:"dim"})}else re(D("path",{d:`M${cs} ${He-.2*Q}V${de}`,class:"drop"}));for(let[he,Oe]of[-G,-G/2,0,G/2,G].entries())fe(V(Oe),de+ue+1.05*z,U(Oe,Number.isInteger(Oe)?0:1),{anchor:he===0?"start":he===4?"end":"middle",cls:"faded"});l.replaceChildren(D("svg",{width:ee,height:le,viewBox:`0 0 ${ee} ${le}`,role:"img","aria-label":j(W)},...ge)),l.parentElement.style.setProperty("--below",`${le-ue-te+.2*z}px`),l.parentElement.style.setProperty("--half",`${oe-1.5*z}px`)}let j=P=>`${P.map(({name:F,adds:z})=>`${F} adds ${wn(z)}`).join("; ")}. The sum is ${wn(d.sum)}${d.by?`; ${d.by} of it is ${U(e.P.at(e.S.open,e.S.t,e.S.unit))}`:""}.`;function H(){let{P,S:F}=e,z=F.open,N=P.at(z,F.t,F.unit),I=[o("b",{},x(z)),` ${z} of unit ${F.unit}`],W=[["x",P.layers[P.layer].level?"the layer below":`the ${P.reads.one}`],["h'","the last hidden state"]].flatMap(([J,V])=>{let Y=d.terms.filter(Z=>fn(Z,J));return Y.length&&d.curve?[[V,O(Y)]]:[]}),R=({node:J})=>qn(js(J),P.signals,Jt(J)),B=d.terms.filter(E),G=d.terms.filter(J=>!E(J)&&!fn(J,"x")&&!fn(J,"h'"));if(d.curve){B.length&&W.push([B.length>1?"the biases":"the bias",O(B)]);for(let J of G)W.push([R(J),J.adds])}else for(let J of d.terms)W.push([E(J)?"the bias":R(J),J.adds]);let{digits:K,exact:ee}=zi(W.map(([,J])=>J),d.sum),X=J=>o("span",{class:`n s-${Fe(J)}`},wn(J,K)),te=W.flatMap(([J,V],Y)=>[Y?", ":"",J,J==="the biases"?" add ":" adds ",X(V)]),oe=o("span",{class:g(z,N)},U(N));r.replaceChildren("At ",o("b",{},`“${ye(P.shown[F.t],24)}”`)," the ",...I," comes about like this: ",...te,". ",...d.curve?[`The sum is ${ee?"":"about "}`,X(d.sum),`; ${If[d.by]??d.by} makes it `,oe,"."]:[`Together ${ee?"":"about "}`,oe,"."])}let O=P=>P.reduce((F,{adds:z})=>F+z,0);function _(){let{P}=e;if(c.hidden=!d.curve,!d.curve)return c.replaceChildren();let F=K=>d.terms.some(K),z=d.terms.filter(E).length,N=K=>fn(K,"x"),I=K=>fn(K,"h'"),W=Ni(d),R=[z&&[`With the bias${z>1?"es":""} alone it would be `,to(d,K=>!E(K))],F(N)&&[`Without ${P.layers[P.layer].level?"the layer below":`the ${P.reads.one}`}: `,to(d,N)],F(I)&&["Without the last hidden state: ",to(d,I)]].filter(Boolean),[B,G]=[1,-1].map(K=>o("b",{},U(d.curve(d.sum+K))));c.replaceChildren(...R.map(([K,ee])=>o("li",{},K,o("b",{},U(ee)),".")),o("li",{},"With one more in the sum: ",B,"; with one less: ",G,"."),o("li",{},Math.abs(W)<jf?"The curve is flat here: hardly any error returns.":"The curve has a slope here: an error can return."))}function q(){let{P,S:F}=e,{roles:z}=P,N=F.open;if(s.hidden=!e.pages.whatif||!m(N),s.hidden)return;let I=z.keeper===N&&z.keepsAt===0,W=oo(P.at(N,F.t,F.unit),I);s.textContent=W.words,s.setAttribute("href",Qt(e,"whatif",{pins:kt({signal:N,units:[F.unit],steps:[F.t],value:W.value})}))}return{el:u,menu:h,draw(P){let{P:F,S:z}=e;if(!P("open","picture","size","theme","unit","step","tensors","inputs"))return;let N=z.open,I=Hf(e),W=F.roles.equations.find(R=>R.name===N);t.replaceChildren(`The ${x(N)} `,o("i",{class:`s-${N}`,"data-term":N},N)," ",o("small",{},`of unit ${z.unit}, opened`)),d=I&&nc(W.tree,I,z.unit),q(),f();for(let R of[i,a.parentElement,l.parentElement])R.hidden=!I;if(u.setAttribute("aria-busy",String(!I)),!d){let R=[...e.tensors?.notices??[],...e.inputs?.notices??[]];r.replaceChildren(R.join(" ")||"The weights of this network are on their way.");return}H(),L(),a.replaceChildren("How it adds up ",o("small",{},d.terms.some(({products:R})=>R)?`the ${Pi} largest products of each row, and all others together`:"number by number")),A(),_()}}}var Rf={sigmoid:"σ"},If={sigmoid:"the curve σ",tanh:"the curve tanh",relu:"relu, which makes 0 of what is below 0,"};var ji=(e,t)=>[t,e.keeper,...vs(e)].find(s=>vs(e).includes(s));function wc(e){let t=o("div",{class:"seg signals",role:"group","aria-label":"Whose curve"}),s=o("button",{type:"button",class:"btn"},"Close ",o("kbd",{class:"wide"},"Esc")),n=o("div",{class:"curves"}),r=o("section",{class:"curvepanel","aria-label":"The curve of a gate"},o("div",{class:"bar"},o("h2",{},"The curve"),t,o("span",{class:"sp"}),s),n);r.hidden=!0;let i=o("div",{class:"curvebox"},r);s.addEventListener("click",()=>e.set({curve:null}));function a(l){let{P:c,S:u}=e,d=e.preactivations,h=d?.picture?.array(l);if(n.setAttribute("aria-busy",String(!d)),!d)return;if(!h||d.picture.T!==c.T||d.picture.H!==c.H){n.replaceChildren(o("p",{},d.notices[0]??"There is no curve to show."));return}let{roles:f,T:p,H:m,shown:g}=c,k=f.kind(l)==="gate";Ja(n,{name:l,word:f.word(l),squash:f.squash(l),gate:k,sums:h,T:p,H:m,tokens:g},u)}return{el:i,draw(l){if(!l("curve","preactivations","picture","step","unit","size"))return;let{P:c,S:u}=e,d=vs(c);if(r.hidden=u.curve===null||!d.length||u.present,r.hidden)return;let h=d.includes(u.curve)?u.curve:ji(c,u.focus);t.replaceChildren(...d.map(f=>{let p=o("button",{type:"button","aria-pressed":String(f===h)},o("i",{class:`s-${f}`},f));return p.addEventListener("click",()=>e.set({curve:f})),p})),a(h)}}}async function bn({doc:e,roots:t},s){let n=Object.fromEntries(Object.entries(t).map(([l,c])=>[c,s[l]])),r={docid:"gatescope",roots:n,root_ids:Object.keys(n)};await Bokeh.embed.embed_items({gatescope:JSON.parse(e)},[r]);let[i]=Object.values(t),a=Bokeh.documents.findLast(l=>l.get_model_by_id?.(i));return Object.values(s).forEach(bc),l=>a.get_model_by_name(l)}function bc(e){for(let t of e.querySelectorAll("*"))t.tabIndex===0&&(t.tabIndex=-1),t.shadowRoot&&bc(t.shadowRoot)}function as(e,t,{css:s,rem:n,fine:r,font:i}){e(`${t}.axis`).setv({major_label_text_color:s("--ink3"),major_label_text_font_size:`${r}px`,major_label_text_font:i,major_label_standoff:Math.round(.2*n)}),e(`${t}.grid`).grid_line_color=s("--rule")}var xc=8,Wf=100,us=e=>({first:e.a,last:e.end-1,left:e.gutter,right:e.width,at:e.centre,find:e.step,span:(t,s)=>[e.x(Math.max(t,e.a)),e.x(Math.min(s+1,e.end))],columns:!0});function io(e,t,s,n,r=!1){let i=r?Math.log:u=>u,a=i(t)-i(e),l=u=>s+(n-s)*(a?(i(u)-i(e))/a:.5);return{first:e,last:t,left:s,right:n,at:l,find:u=>Math.max(e,Math.min(t,e+Math.round((u-s)/(n-s)*(t-e)))),span:(u,d)=>[l(u),l(d)]}}function Df({values:e,at:t,first:s=0},n,r){let i=t?0:Math.max(0,n.first-s),a=t?e.length-1:Math.min(e.length-1,n.last-s),l=[];for(let c=i;c<=a;c++){let u=t?t[c]:s+c;l.push([n.at(u),Number.isFinite(e[c])?r(e[c]):NaN,u])}return l}function Bf({values:e,at:t,first:s=0},n,r,i){if(!r.columns||t)return n;let[a,l]=[r.first-s,r.last-s],c=(u,d)=>d>=0&&d+1<e.length?[[u,i((e[d]+e[d+1])/2)]]:[];return[...c(r.left,a-1),...n,...c(r.right,l)]}function Vf(e){let t="",s="M";for(let[n,r]of e)Number.isFinite(r)&&(t+=`${s}${n.toFixed(2)} ${r.toFixed(2)}`),s=Number.isFinite(r)?"L":"M";return t}var vc=(e,t=Wf)=>e.filter((s,n)=>n%Math.ceil(e.length/t)===0||n===e.length-1);function Uf(e,{height:t}){let{x:s,rows:n=[],along:r=[],lines:i,shades:a=[],marks:l=[],caption:c,rem:u}=e,{low:d,high:h,top:f,below:p}=e.y,m=t-p,g=t-(e.foot??.2*u),k=y=>f+(m-f)*(h-y)/(h-d||1),w=y=>({class:y===0?"zero":"grid",d:`M${s.left} ${k(y).toFixed(2)}H${s.right}`}),$=(y,S,L,v)=>({x:y,y:S,"text-anchor":v,text:L}),x=d<0&&h>0&&n.every(([y])=>y!==0);return{x:s,y:k,low:d,high:h,top:f,bottom:m,rules:[...n.map(([y])=>w(y)),...x?[w(0)]:[]],texts:[...n.map(([y,S])=>$(s.left-.4*u,k(y)+.26*u,S,"end")),...r.map(([y,S,L="middle"])=>$(s.at(y),g,S,L)),...c?[{...$(s.right,g,c,"end"),"data-term":c.split(" ")[0]}]:[]],shades:a.map(([y,S])=>({x:y,y:f,width:Math.max(0,S-y),height:m-f})),lines:i.map(y=>{let S=Df(y,s,k);return{...y,points:S,d:Vf(Bf(y,S,s,k))}}),marks:l.map(({k:y,v:S,kind:L="",r:v=4})=>({class:`mark ${L}`,cx:s.at(y),cy:k(S),r:v}))}}function Gf(e,t,s){let n={},r=({left:i,top:a,width:l,height:c})=>{let u=0;for(let d of Object.values(e))for(let h=1;h<d.length;h++){let[[f,p],[m,g]]=[d[h-1],d[h]];if(m<i||f>i+l||!Number.isFinite(p+g))continue;let k=y=>p+(g-p)*Math.max(0,Math.min(1,(y-f)/(m-f))),[w,$]=[k(i),k(i+l)],x=Math.min(Math.max(w,$),a+c)-Math.max(Math.min(w,$),a);x>=0&&(u+=1+x/c)}for(let d of Object.values(n))i>=d.left+d.width||d.left>=i+l||a>=d.top+d.height||d.top>=a+c||(u+=20);return u};for(let[i,[a,l]]of Object.entries(t)){let c=null;for(let[u,d]of e[i])if(!(!Number.isFinite(d)||u<s.left||u>s.right))for(let h of[-1,1])for(let f of[1,5,10,18,28]){let p=Math.max(s.left,Math.min(s.right-a,u-Math.min(a/2,12))),m=h<0?d-l-f:d+f,g=Math.max(0,s.top-m)+Math.max(0,m+l-s.bottom),k={left:p,top:m,width:a,height:l},w=20*r(k)+40*g+.3*f+.01*(p-s.left);(c===null||w<c.cost)&&(c={...k,cost:w})}c&&(n[i]=c)}return n}function Bs(e,t,s,n,r=1){let i={},a={};e.forEach(({span:c,points:u},d)=>{c.hidden=!1,i[d]=vc(u),a[d]=[Kf(c,n)+4,r*n]}),[...e.flatMap(({whole:c})=>c?[c]:[]),...t].forEach((c,u)=>{i[`clear of ${u}`]=vc(c)});let l=Gf(i,a,s);return e.map(({span:c},u)=>(c.hidden=!l[u],l[u]?(c.style.left=`${l[u].left}px`,c.style.top=`${l[u].top+l[u].height/2}px`,l[u]):null))}function kc({left:e,top:t,width:s,height:n},r,i=4){let a=(u,d,h)=>Math.max(d,Math.min(h,u)),l={far:1/0,ends:[0,0,0,0]},c=(u,d)=>{let[h,f]=[a(u,e,e+s),a(d,t,t+n)],p=Math.hypot(u-h,d-f);p<l.far&&Object.assign(l,{far:p,ends:[h,f,u,d]})};return r.forEach(([u,d],h)=>{if(!Number.isFinite(d))return;c(u,d);let[f,p]=r[h-1]??[];if(Number.isFinite(p))for(let m=1;m<8;m++)c(f+(u-f)*m/8,p+(d-p)*m/8)}),l.far>i&&l.far<1/0?l.ends:null}var Hi=new Map;function Kf(e,t){let s=`${t} ${e.className} ${e.textContent}`;return Hi.get(s)||Hi.set(s,e.offsetWidth),Hi.get(s)}var As=e=>!!e.target.closest?.("[data-term]");function xn(e,t,s){for(;e.childElementCount>s.length;)e.lastChild.remove();for(;e.childElementCount<s.length;)e.append(D(t));s.forEach(({text:n,title:r,...i},a)=>{let l=e.children[a];Ae(l,i),n!==void 0&&ae(l,n),r!==void 0&&l.textContent!==r&&l.replaceChildren(D("title",{},r))})}function yt(e){let t=Object.fromEntries(["shades","rules","texts","lines","marks","under","dots"].map(y=>[y,D("g",{class:y})])),{shades:s,rules:n,texts:r,lines:i,marks:a,under:l,dots:c}=t,u=D("path",{class:"here"}),d=D("svg",{"aria-hidden":"true"},s,n,r,u,l,i,a,c),h=o("div",{class:"labels","aria-hidden":"true"}),f=o("div",{class:"tag",role:"tooltip"}),p=o("div",{class:`chart ${e}`,role:"img"},d,h,f),m=null,g=null,k=null,w="";f.hidden=!0;function $(y){let S=p.getBoundingClientRect(),[L,v]=[y.clientX-S.left,y.clientY-S.top],C=As(y)||!k||L<k.x.left-xc||L>k.x.right+xc,E=y.buttons>0&&y.pointerType!=="touch",M=C||E?null:g.tip?.(k.x.find(L));f.hidden=!M,M&&(ae(f,M),f.style.left=`${Math.max(0,Math.min(S.width-f.offsetWidth,L+12))}px`,f.style.top=`${Math.max(-f.offsetHeight-4,v-f.offsetHeight-10)}px`)}for(let y of["pointermove","pointerdown"])p.addEventListener(y,$);p.addEventListener("pointerdown",y=>As(y)&&y.stopImmediatePropagation()),p.addEventListener("pointerleave",()=>f.hidden=!0);function x(){let{alone:y,still:S,along:L=[],bars:v,rem:C}=g,E=y?[]:k.lines.filter(H=>H.name).sort((H,O)=>(H.later??0)-(O.later??0)),M=JSON.stringify([y,E.map(({name:H,cls:O,term:_})=>[H,O,_])]);if(S&&M===w)return;M!==w&&h.replaceChildren(...y?[o("span",{class:"alone"},y)]:[],...E.map(({name:H,kind:O,cls:_=`name ${O}`,term:q})=>o("span",{class:_,...q&&{"data-term":q}},H))),w=M;let{x:b,y:T}=k,A=L.length?k.bottom:m.height,j={left:b.left+4,right:b.right-4,top:0,bottom:A,...g.room};Bs(E.map(({points:H,named:O},_)=>({span:h.children[_],points:O?H.filter(([,,q])=>O(q)):H,whole:O&&H})),[...k.lines.filter(H=>!H.name&&!H.aside).map(H=>H.points),...v?.(T)??[]],j,C)}return{el:p,under:l,get frame(){return k},measure(){return m={width:p.clientWidth,height:p.clientHeight},m},draw(y){if((!m?.width||!m.height)&&this.measure(),!m.width||!m.height)return;g=y,k=Uf(g,m),Ae(d,m),xn(s,"rect",k.shades),xn(n,"path",k.rules),xn(r,"text",k.texts);let S=({kind:L="",d:v,style:C="",title:E})=>({class:`line ${L}`,d:v,style:C,title:E});xn(i,"path",k.lines.map(S)),xn(a,"circle",k.marks),x(),Ae(p,{"aria-label":g.said})},cursor(y){if(!k)return;let{x:S,y:L,top:v,bottom:C}=k,E=y>=S.first&&y<=S.last,M=g.here==="column"?S.span(y,y):[S.at(y)],b=E&&g.here?M.map(A=>`M${A.toFixed(2)} ${v}V${C}`).join(""):"";Ae(u,{d:b});let T=k.lines.filter(({dot:A,values:j})=>A&&E&&Number.isFinite(j[y]));xn(c,"circle",T.map(({kind:A,dot:j,values:H})=>({class:`dot ${A}`,cx:S.at(y),cy:L(H[y]),r:j})))}}}var Yf=5,Xf=600,yc=3,Jf=16,Zf=.45,$c=["","7 4","9 3 2 3"];function Mc(e,t){let s=o("h2"),n=o("span",{class:"r"}),r={valves:yt("plot valves"),memory:yt("plot memory")};for(let{el:h,under:f}of Object.values(r)){let p=k=>k.clientX-h.getBoundingClientRect().left,m=(k,w)=>[w,Math.max(e.G.gutter,Math.min(e.G.width,p(k)))],g=k=>e.G.a-.5+(k-e.G.gutter)/e.G.cw;ut(h,{press:k=>p(k)>=e.G.gutter&&p(k),slop:(k,{x:w})=>!e.small&&k.pointerType!=="touch"&&Math.abs(k.clientX-w)>=Yf,click:k=>e.go(e.G.step(p(k))),move(k,w){let[$,x]=m(k,w).sort((y,S)=>y-S);f.replaceChildren(D("rect",{class:"band",x:$,width:x-$,y:0,height:"100%"}))},done(k,w){f.replaceChildren(),t(...m(k,w).sort(($,x)=>$-x).map(g))},cancel:()=>f.replaceChildren()}),h.addEventListener("dblclick",()=>e.resetZoom()),h.addEventListener("wheel",k=>{if(!k.ctrlKey||p(k)<e.G.gutter)return;k.preventDefault();let w=g(p(k)),$=Math.max(.2,1+k.deltaY/Xf),{a:x,end:y}=e.G;t(w+(x-.5-w)*$,w+(y-.5-w)*$)},{passive:!1})}let i=()=>e.P.roles.gates;function a(){let{rem:h,low:f,small:p}=e,m=i().length===0,g={valves:m?0:(f?2.9:3.1)*h,memory:(p?5:f?3.6:3.9)*h+(m?3*h:0)};for(let[k,{el:w}]of Object.entries(r))w.style.height=`${Math.round(g[k])}px`,w.hidden=g[k]===0;for(let k of Object.values(r))k.measure()}function l(h){let{roles:f}=e.P;if(f.kind(h)==="gate"){let m=$c[f.gates.indexOf(h)%$c.length];return`stroke:var(--F${h},var(--ink2));stroke-width:2;stroke-linecap:butt${m&&`;stroke-dasharray:${m}`}`}return h==="c"?"stroke:var(--ink);stroke-width:3":`stroke:var(--ink3);stroke-width:1.75;${h===f.candidate?"stroke-dasharray:1 4":""}`}let c=h=>e.S.mode==="mean"?e.P.mean(h):e.P.column(h,e.S.unit);function u(h,f,p,m,g,k){let{P:w,G:$,rem:x}=e,y=Object.fromEntries(f.map(S=>[S,c(S)]));r[h].draw({x:us($),y:{low:p,high:m,top:yc,below:yc},rows:g,lines:f.map(S=>({values:y[S],name:S,term:S,kind:`of-${S}`,cls:`letter s-${S}`,style:l(S)})),tip:S=>`step ${S+1} “${w.shown[S]}”
${f.map(L=>`${L} ${U(y[L][S],4)}`).join("   ")}`,alone:w.T===1?`A line needs at least two ${w.reads.many}.`:null,said:k,rem:x})}function d(){let{P:h,S:f}=e,p=i(),m=h.signals.filter(L=>!p.includes(L)),g=L=>`${L} over time. The numbers are in the table.`;p.length&&u("valves",p,-.04,1.04,[[0,"0"],[1,"1"]],g(`Gates ${p.join(", ")}`));let k=1.12*Math.max(1,...m.map(L=>Math.max(...c(L).map(Math.abs)))),w=Math.floor(k),$=[-w,0,w].map(L=>[L,U(L,0,!0)]);u("memory",m,-k,k,$,g(m.join(", "))),s.replaceChildren(ie("unit over time",f.mode==="mean"?`Mean of ${h.H} units over time`:`Unit ${f.unit} over time`)," ",o("small",{},f.mode==="mean"?"":Yr(h,f.unit,(e.width-Jf*e.rem)/(Zf*e.fine))));let x=f.mode==="unit"?h.halfLife(f.unit):null,y=x<0?" This text ends before more can be told.":"",S=ie("half-life");S.dataset.act=`In this text: ${mn(h.reads)}.${y}`,n.replaceChildren(...x===null?[]:[S," ",o("b",{},vt(x))])}return{els:[o("div",{class:"hd"},s,n),r.valves.el,r.memory.el],draw(h){h("size","picture")&&a(),h("picture","unit","view","size")&&d()}}}var Qf=5,Sc={forget:["--Ff",2.25,[6,4]],"rnn.h":["--rnn",2.25],"lstm.h":["--ink",1.5],"lstm.c":["--ink",3.25],"own.h":["--Fpos",1.75],"own.c":["--Fpos",3.25]};function ep(e,t=e[e.length-1]){return Array.from(e,s=>Number.isFinite(s-t)?s-t:NaN)}function tp(e,t,s){let n=e[`${t==="lstm"?t:"own"}.h`],[r,i]=["rnn",t].map(a=>s.find(l=>l.cell===a)?.loss);return t==="rnn"||!n||!e["rnn.h"]||!(e["rnn.h"][0]>n[0])?"":`The RNN’s curve ends above: a gradient is not a memory${r>i+Math.LN2?`, and this RNN has not learned the answer (its loss is ${U(r,2)})`:""}.`}var sp=({answers:e,target:t})=>e.kind==="value"?`L = its answer, the ${t}`:`L = −ln p(“${be(t)}”), its guess`,np=({answers:e,target:t})=>e.kind==="value"?`L is the answer after the last step, the ${e.title}`:`The loss L is −ln of the probability that the ${e.title} at the last step is “${be(t)}”, the top answer of the network shown`;function Ec(e){let t=o("h2"),s=o("small"),n=o("div",{class:"bk"}),r=o("div",{class:"labels","aria-hidden":"true"}),i=o("div",{class:"plot gradient",role:"img"},n,r),a=Mc(e,m),l=o("div",{class:"plots",tabindex:"0",role:"group","data-terms":".plots","aria-label":"The unit and the gradient over time; the arrows go through their words and letters"},...a.els,o("div",{class:"hd long"},t),i),c=null,u=!1,d=[],h=0,f=0;i.addEventListener("pointerdown",v=>f=v.clientX,!0),i.addEventListener("click",v=>{if(As(v)||Math.abs(v.clientX-f)>4)return;let C=v.clientX-i.getBoundingClientRect().left;C>=e.G.gutter&&e.go(e.G.step(C))}),i.addEventListener("dblclick",()=>e.resetZoom()),e.resetZoom=()=>{clearTimeout(h),e.resetView(),e.draw(new Set(["view","step","unit","size"]))};async function p(){let v=await bn(e.setup.figures,{gradient:n});c={named:v,time:v("time")},c.time.change.connect(()=>{if(u)return;clearTimeout(h);let{start:C,end:E}=c.time;h=setTimeout(()=>m(C,E),30)}),v("gradient.y").change.connect(()=>{u||requestAnimationFrame(L)}),e.draw(new Set(["picture","size","theme","view","unit"])),e.root.classList.add("plotted")}function m(v,C){let{P:E,G:M,S:b}=e,T=ll(v,C,E.T,M.width-M.gutter);T.a===b.view.a&&T.n===b.view.n?k():e.set({view:T})}function g(v){u=!0;try{v()}finally{u=!1}}let k=()=>c&&g(()=>c.time.setv({start:e.G.a-.5,end:e.G.end-.5}));function w(){let{G:v,rem:C,low:E,small:M}=e;i.style.height=`${Math.round((M?11:E?6.6:7)*C)}px`,c.named("gradient").setv({min_border_left:v.gutter,min_border_top:3,min_border_bottom:3}),c.named("gradient").toolbar.active_drag=M?null:"auto"}function $(){let{css:v}=e;for(let[C,[E,M,b]]of Object.entries(Sc)){let{glyph:T}=c.named(`gradient.${C}`);T.setv({line_color:v(E),line_width:M,line_dash:b??[],line_cap:"round"})}as(c.named,"gradient",e)}function x(v,C,E,M,b,T){let{T:A}=e.P,j=Array.from({length:A},(O,_)=>_),H={t:j,tip:j.map(T),low:j.map(()=>C),high:j.map(()=>E)};for(let O of Object.keys(Sc)){let _=O in v;c.named(`gradient.${O}`).visible=_,H[O]=_?Array.from(v[O]):j.map(()=>NaN)}c.named("gradient.source").data=H,c.named("gradient.y").setv({start:C,end:E}),c.named("gradient.axis").major_label_overrides=new Map(b),c.named("gradient.ticks").ticks=M}let y=v=>st(e.setup.cells[v]);function S(){let{P:v,S:C}=e,E={},M={},b={},T=v.cell,A=new Map(v.curves.filter(({signal:R})=>R==="h").map(({key:R,cell:B})=>[B,v.array(R).at(-1)]));for(let{key:R,cell:B,signal:G}of v.curves){let K=`${B==="rnn"||B==="lstm"?B:"own"}.${G}`;E[K]=ep(v.array(R),A.get(B)),b[K]=`‖dL/d${G}‖`,M[K]=`${y(B)} ${b[K]}`}let j=Object.values(E).flatMap(R=>R.filter(Number.isFinite)),H=Math.min(-1.5,Math.min(...j)-.25),O=Math.max(.25,Math.max(...j)+.15),_=tp(E,v.cell,v.curves);_.includes("learned")&&(M["rnn.h"]+=" (has not learned this)");let q=v.array("forget");if(q){let R=B=>C.mode==="mean"?Math.log10(Array.from({length:v.H},(G,K)=>10**q[B*v.H+K]).reduce((G,K)=>G+K)/v.H):q[B*v.H+C.unit];E.forget=Array.from({length:v.T},(B,G)=>Number.isFinite(R(G))?R(G):NaN),b.forget="product of f",M.forget=C.mode==="mean"?`∏ ${Le(v.roles.keep)}, mean of units`:`∏ ${Le(v.roles.keep)} of unit ${C.unit}`,T!=="lstm"&&(M.forget+=` (${y(T)})`)}let P=Xe(H,O,5,!0),F=P.map(R=>[R,{0:"1","-1":"0.1","-2":"0.01"}[R]??tt(R)]);x(E,H,O,P,F,R=>`step ${R+1} “${v.shown[R]}”
`+Object.entries(E).map(([B,G])=>`${M[B]} ${Ht(G[R])}`).join(`
`)),d=Object.entries(E).map(([R,B])=>({line:R,values:B,name:M[R],term:b[R]}));let z=ye(v.shown[v.T-1],20),N=ie("gradient",`How far the error from “${z}” reaches`);t.replaceChildren(N," ",s);let W=[...new Map(v.curves.map(({cell:R,loss:B})=>[y(R),B]))].map(([R,B])=>`${R} ${U(B,2)}`).join(", ");s.replaceChildren(ie("loss",sp(v)),`: ${W}; each ÷ its last `,ie("‖dL/dh‖"),", ",ie("log scale")),N.dataset.act=`How to read it: each curve is what reaches that step of an error of size 1 in h at the last step, as on the Gradients page. ${np(v)}: ${W}. Each is the norm of a total derivative of L, divided by the network’s own ‖dL/dh‖ at the last step.${_?` ${_}`:""}`,i.setAttribute("aria-label",`Gradient norms at every step, on a logarithmic scale: ${Object.entries(M).map(([R,B])=>`${B} at the first step ${Ht(E[R][0])}`).join("; ")}.`)}function L(){let{G:v,rem:C,P:E}=e;if(E.T===1){let _=`The gradient needs at least two ${E.reads.many}.`;return r.replaceChildren(o("span",{class:"alone"},_))}let{start:M,end:b}=c.named("gradient.y"),T=i.clientHeight,A=_=>3+(T-6)*(1-(_-M)/(b-M)),j=d.map(({line:_,values:q,name:P,term:F})=>{let z=[];for(let I=Math.max(0,v.a);I<v.end;I++){let W=A(q[I]);z.push([v.centre(I),W<-2||W>T+2?NaN:W])}return{span:o("span",{class:`name ${_.replace(".","-")}`,"data-term":F},P),points:z}}),H=D("svg",{class:"threads",width:v.width,height:T});r.replaceChildren(H,...j.map(({span:_})=>_));let O={left:v.gutter+2,right:v.width-2,top:0,bottom:T};Bs(j,[],O,C).forEach((_,q)=>{let P=_&&kc(_,j[q].points,Qf);if(!P)return;let[F,z,N,I]=P.map(W=>W.toFixed(1));H.append(D("line",{x1:F,y1:z,x2:N,y2:I,class:d[q].line.replace(".","-")}))})}return p(),{el:l,draw(v){a.draw(v),c&&(v("size","picture")&&g(w),v("theme","size")&&g($),v("picture","unit")&&g(S),v("view","picture","size")&&k(),v("view","picture","size","unit","theme")&&L())}}}var rp=250;function Tc(e){let t=o("p",{class:"say","aria-live":"polite"}),s=o("h2"),n=un(e),r=o("button",{type:"button","aria-label":"one unit"},"one"),i=o("button",{type:"button"},"mean"),a=o("select",{"aria-label":"Layer"}),l=o("div",{class:"seg"},n.row,a,...n.els,r,i);r.addEventListener("click",()=>e.set({mode:"unit"})),i.addEventListener("click",()=>e.set({mode:"mean",open:null})),a.addEventListener("change",()=>{e.P.layer=Number(a.value),e.draw(new Set(rt))});let c=o("div",{class:"cell",tabindex:"0",role:"group","data-terms":".instant","aria-label":"This step; the arrows go through its words and marks"}),u=o("button",{type:"button",title:"The same cell, drawn as in textbooks"},"as in books"),d=o("button",{type:"button",title:"The curve that squashes a gate"},"its curve");u.addEventListener("click",()=>e.set({look:e.S.look==="book"?"flow":"book"})),d.addEventListener("click",()=>{let{S:z,P:N}=e;e.set({curve:z.curve===null?ji(N,z.focus):null})});let h=o("div",{class:"seg looks",role:"group","aria-label":"Ways to see the cell"},u,d),f=o("div",{class:"eq"}),p=o("canvas",{class:"strips",role:"img"}),m=o("div",{class:"rows","aria-hidden":"true"}),g=ie("bars of all units",""),k=o("h2",{},g),w=o("h2"),$=o("div",{class:"hd"},w),x=o("ol",{class:"pred"}),y=o("p",{class:"remark"}),S=o("div",{class:"instant"},t,o("div",{class:"cellhd"},s,l),o("div",{class:"cellbox"},c,h),f,o("div",{class:"low"},o("div",{},o("div",{class:"hd"},k),o("div",{class:"barred"},p,m)),o("div",{},$,x,y))),L=D("path",{class:"wire"}),v=D("path",{class:"tip"}),C=D("svg",{class:"ahead","aria-hidden":"true"},L,v);S.append(C);let E=()=>{for(let z of c.querySelectorAll("[data-of]"))z.dataset.open=z.dataset.of,z.dataset.act="A click opens it: how its number comes about."};c.addEventListener("click",z=>{let N=z.target.closest("[data-open]");N&&!z.target.closest("a")&&e.open(N.dataset.open)});let M=0,b=0,T=0,A=null,j=null,H={width:0,height:0};p.addEventListener("click",z=>{let N=p.getBoundingClientRect(),I=1.5*e.rem,W=Math.floor((z.clientX-N.left-I)/(N.width-I)*e.P.H);W>=0&&W<e.P.H&&e.pick(e.order[W])});let O=Array.from({length:5},()=>{let z=o("span",{class:"bar"}),N=o("span",{class:"w"}),I=o("span",{class:"n"});return{bar:z,word:N,p:I,row:o("li",{"data-term":"next word"},z,N,I)}});x.append(...O.map(z=>z.row));let _=o("p",{class:"besideit"});y.before(_);function q(){let{P:z,S:N,rem:I,css:W}=e,R=devicePixelRatio||1,{width:B,height:G}=H;(p.width!==Math.round(B*R)||p.height!==Math.round(G*R))&&(p.width=Math.round(B*R),p.height=Math.round(G*R));let K=p.getContext("2d");K.setTransform(R,0,0,R,0,0),K.clearRect(0,0,B,G);let ee=1.5*I,X=(G-2)/z.signals.length,te=(B-ee)/z.H,oe=e.order.indexOf(N.unit),J=te>3?1.2:0;z.signals.forEach((V,Y)=>{let Z=e.P.roles.kind(V)==="gate",Q=e.full(V),de=Y*X+2,ue=X-5,le=Z?de+ue:de+ue/2;K.globalAlpha=1,K.fillStyle=W("--rule2"),K.fillRect(ee,le,B-ee,1);let ge=z.signal(V),re=Z?[W(`--F${V}`)]:[W("--Fpos"),W("--Fneg")],fe=re.map(()=>new Path2D);for(let pe=0;pe<z.H;pe++){let Ne=ge[N.t*z.H+e.order[pe]],He=Math.max(.5,Math.min(1,Math.abs(Ne)/Q)*(Z?ue:ue/2));fe[!Z&&Ne<0?1:0].rect(ee+pe*te+J/2,Ne<0?le:le-He,Math.max(1,te-J),He)}K.globalAlpha=.85,re.forEach((pe,Ne)=>{K.fillStyle=pe,K.fill(fe[Ne])})}),K.globalAlpha=1,N.mode!=="mean"&&(K.strokeStyle=W("--ink"),K.lineWidth=1.75,K.strokeRect(Math.max(ee+oe*te-2,1),1,Math.min(te+4,B-ee-oe*te+1),G-2))}function P(){let z=A.svg.getBoundingClientRect(),{left:N}=h.getBoundingClientRect(),I=Math.min(z.width/ve,z.height/Un);return e.small||!I?0:Math.max(0,((z.left+z.right)/2-N)/I+ve/2+4)}function F(){let z=[...c.querySelectorAll(".head")].filter(ee=>ee.getAttribute("d").endsWith("l-8 8"));if(C.style.display=e.small||!z.length?"none":"",e.small||!z.length)return;let N=S.getBoundingClientRect(),I=z.at(-1).getBoundingClientRect(),W=w.firstChild.getBoundingClientRect(),R=I.top+I.height/2-N.top,B=N.width+.45*e.rem,G=W.right-N.left+.5*e.rem,K=W.top+W.height/2-N.top;L.setAttribute("d",`M${I.right-N.left+3} ${R}H${B}V${K}H${G}`),v.setAttribute("d",`M${G+6} ${K-4}l-6 4l6 4`)}return{el:S,draw(z){let{P:N,S:I}=e,W=performance.now()-M<rp;z("step")&&(M=performance.now());let R=N.cell+JSON.stringify(N.options)+e.small+I.look;R!==j&&(j=R,A=Es(N.roles,e.hand,I.look),c.replaceChildren(A.svg)),z("picture","look","curve")&&(Ae(u,{"aria-pressed":I.look==="book"}),Ae(d,{"aria-pressed":I.curve!==null}),u.hidden=!_l(N.roles),d.hidden=!vs(N).length),z("picture","size","look")&&(b=A.least(),T=P());let B={...Ts(N,I),compact:e.small,least:b,aside:T,instant:W||z("look","picture","size","unit","theme")};if(z("picture")){a.replaceChildren(...N.layers.map((Y,Z)=>o("option",{value:Z},`layer ${Y.level+1}${N.layers.some(Q=>Q.direction==="reverse")?` ${Y.direction}`:""}`))),a.value=String(N.layer),a.hidden=N.layers.length===1;let{title:J}=N.answers;$.classList.toggle("long",N.answers.kind==="value");let V=ie("next word",J[0].toUpperCase()+J.slice(1));N.answers.kind==="label"&&(V.dataset.act=`It picks one of ${N.words.length}, also where none of them is right, and may be sure and wrong.`),w.replaceChildren(V),y.textContent=e.setup.tasks[e.entry?.task]?.remark??"",x.setAttribute("aria-label",`What it answers: ${J}`)}if(z("play")&&t.setAttribute("aria-live",I.playing?"off":"polite"),!z("picture","size","theme","focus","unit","step","beside","look"))return;if(z("picture","size")){let J=(e.small?2.1:e.low?1.42:1.58)*e.rem*6+2;p.style.height=`${J}px`,H={width:p.clientWidth,height:J},m.replaceChildren(...N.signals.map(V=>o("b",{class:`s-${V}`,"data-term":V},V)))}if(A.update(B),z("picture","size")&&E(),z("picture","size","open"))for(let J of c.querySelectorAll("[data-open]"))J.classList.toggle("lit",J.dataset.open===I.open);let G=dn(N.roles,B);t.replaceChildren(...Dr(G)),A.svg.setAttribute("aria-label",`The ${e.setup.cells[N.cell]} cell at this step. ${hn(G)}`);let K=I.mode==="mean";s.replaceChildren(...K?["Inside ",ie("mean over units","the mean")," ",o("small",{},`of ${N.H} units`)]:["Inside ",ie("unit",`unit ${I.unit}`)," ",o("small",{},`of ${N.H}`)]),s.title=K?"":Yr(N,I.unit),Ae(r,{"aria-pressed":!K}),Ae(i,{"aria-pressed":K}),Ae(i,{"aria-label":`mean of ${N.H}`}),n.row.hidden=K,n.draw(),f.replaceChildren(...Br(N.roles,B).map(({symbol:J,value:V,cls:Y,op:Z,means:Q})=>o("span",{class:`term${Z?" op":""}`,"data-term":Q},o("span",{class:"sy"},J??""),o("span",{class:`va${Y?` s-${Y}`:""}`},V)))),ae(g,`All ${N.H} units now`),p.setAttribute("aria-label",`Bars of every signal for all ${N.H} units at step ${I.t+1}. The numbers are in the table.`),q(),z("picture","size","look")&&F();let ee=N.top(I.t),X=N.answers.kind==="value",te=I.beside&&N.beside?N.top(I.t,"beside").slice(0,3):[],oe=Math.min(ee.length,O.length-+(y.textContent!=="")-2*+(te.length>0));_.hidden=!te.length,te.length&&_.replaceChildren(o("b",{},e.setup.cells[N.beside.cell]),`: ${te.map(([J,V])=>`${be(J)} ${X?U(V,3):xe(V)}`).join(", ")}`),O.forEach(({row:J,word:V,p:Y,bar:Z},Q)=>{J.hidden=Q>=oe,!J.hidden&&(ae(V,be(ee[Q][0])),ae(Y,X?U(ee[Q][1],3):xe(ee[Q][1])),Z.hidden=X,Z.style.width=`${100*ee[Q][1]}%`)})}}}var qi=2,Lc=2**32,_i=(e,t,s,n)=>{let r=e.trim?.()===""?NaN:Number(e);return Number.isFinite(r)?Math.max(t,Math.min(s,r)):n},Fi=(e,t,s={temperature:.8,seed:1,length:100})=>({temperature:Math.round(100*_i(e.temperature,0,qi,s.temperature))/100,seed:Math.floor(_i(e.seed,0,Lc-1,s.seed)),length:Math.round(_i(e.length,1,t,s.length))});function Cc(e){let t=e.setup.written,s=(m,g,k)=>o("input",{type:"number",name:m,"aria-label":g,title:g,...k}),n=s("length",`How many, up to ${t}`,{min:1,max:t,step:1}),r=s("temperature",`Temperature, 0 to ${qi}: at 0 always the top answer`,{min:0,max:qi,step:"any"}),i=s("seed","Seed: the same seed writes the same text",{min:0,max:Lc-1,step:1}),a={temperature:r,seed:i,length:n},l=o("span",{}),c=o("button",{type:"submit",class:"btn"},"Write on"),u=o("form",{class:"writeon","aria-label":"Write on"},c,o("label",{},n,l),o("label",{},"temp",o("span",{class:"roomy"},"erature")," ",r),o("label",{},"seed ",i)),d=()=>Object.fromEntries(Object.entries(a).map(([m,g])=>[m,g.value])),h=m=>{for(let[g,k]of Object.entries(m))a[g].value=String(k)};h(Fi({temperature:"",seed:"",length:""},t));let f=Fi(d(),t),p=()=>{f=Fi(d(),t,f),h(f)};return u.addEventListener("change",p),u.addEventListener("submit",m=>{m.preventDefault(),p(),e.send({write:f},{wrote:!0})}),{el:u,draw(m){m("picture")&&(u.hidden=e.P.answers.kind!=="next",l.textContent=` ${e.P.reads.many}`)}}}var op=17.5,ip=4,ap=19,Ac={bytes:[[400,1.0625]],characters:[[80,1.75],[400,1.25]],other:[[60,1.5],[200,1.1875]]};function zc(e){let t=o("div",{class:"seg signals",role:"group","aria-label":"Colour the text by"}),s=o("span",{class:"whose"}),n=Cc(e),r=o("div",{class:"sheet",tabindex:"0",role:"region","aria-label":"The text, token by token"}),i=o("div",{class:"tag",role:"tooltip"});i.hidden=!0;let a=o("div",{class:"readbar"},o("span",{class:"wide"},"Colour"),t,s,n.el),l=o("div",{class:"reader"},a,r,i),c=o("span",{class:"legend","aria-hidden":"true"}),u=o("span",{class:"ownword"},o("u",{},"written by the network")),d=o("span",{class:"r tools"},u,c),h=[],f=null,p=null;r.addEventListener("click",({target:L})=>L.t!==void 0&&e.go(L.t)),r.addEventListener("pointermove",m);for(let L of["pointerleave","scroll"])r.addEventListener(L,()=>i.hidden=!0);function m({target:L,clientX:v,clientY:C}){let{P:E,S:M}=e,{t:b}=L;if(i.hidden=b===void 0,i.hidden)return;let T=La(E.tokens,b),A=T?` of “${T}”`:"";i.textContent=`${M.focus} ${U(g()[b],4)} · ${M.mode==="mean"?`mean of ${E.H} units`:`unit ${M.unit}`} · step ${b+1} “${ye(E.shown[b],24)}”${A}`;let j=l.getBoundingClientRect(),{offsetWidth:H}=i;i.style.left=`${Math.max(0,Math.min(j.width-H,v-j.left+12))}px`,i.style.top=`${C-j.top-34}px`}let g=()=>e.S.mode==="mean"?e.P.mean(e.S.focus):e.P.column(e.S.focus,e.S.unit);function k(){let{P:L,S:v}=e;return e.P.roles.kind(v.focus)==="memory"?L.reach(v.focus,v.mode==="mean"?null:v.unit):1}function w(){let{P:L}=e,{kind:v}=L.reads,C=[];h=wr(v,e.text,L.tokens).map(({before:M,shown:b,kind:T,after:A},j)=>{let H=o("span",{class:T||!1},b);return H.t=j,L.unknown[j]&&(H.classList.add("unknown"),H.title=`“${L.tokens[j]}” ${Js(L)}`),e.written!==null&&j>=e.written&&H.classList.add("own"),C.push(M,H,A),H}),r.classList.toggle("code",["bytes","characters"].includes(v));let E=Ac[v]??Ac.other;r.style.fontSize=`${E.find(([M])=>L.T<=M)?.[1]??1}rem`,r.replaceChildren(...C.filter(M=>M!=="")),r.scrollTop=0,f=null,u.hidden=e.written===null}function $(){let{rem:L,small:v,time:C}=e;r.style.height="";let E=v?ap*L:C.clientHeight-l.offsetTop-a.offsetHeight-op*L;r.style.height=`${Math.max(ip*L,Math.min(r.scrollHeight+2,E))}px`}function x(){let{S:L,palette:v}=e,C=g(),E=k();h.forEach((M,b)=>{let T=v.of(L.focus,C[b],E);M.colour!==T&&(M.colour=T,M.style.background=ht(T),M.style.color=Tt(T))}),c.replaceChildren(..._s(e,L.focus,E)),s.textContent=L.mode==="mean"?`mean of ${e.P.H} units`:`of unit ${L.unit}`;for(let M of t.children)M.setAttribute("aria-pressed",String(M.dataset.signal===L.focus))}function y(){let{P:L}=e,v=E=>e.P.roles.kind(E)==="gate",C=[L.memory,...L.signals.filter(E=>E!==L.memory&&!v(E)).reverse(),...L.signals.filter(v)];t.replaceChildren(...C.map(E=>{let M=e.P.roles.word(E),b=o("button",{type:"button","data-signal":E,"aria-label":`${M} ${E}`,"data-term":E},o("i",{class:`s-${E}`},E));return b.addEventListener("click",()=>e.look(E)),b}))}function S(){f?.classList.remove("cur"),f?.removeAttribute("aria-current"),f=h[e.S.t],f.classList.add("cur"),f.setAttribute("aria-current","step");let{offsetTop:L,offsetHeight:v}=f,C=Math.min(2*v,r.clientHeight/3);L-C<r.scrollTop?r.scrollTop=L-C:L+v+C>r.scrollTop+r.clientHeight&&(r.scrollTop=L+v+C-r.clientHeight)}return{el:l,key:d,sheet:r,draw(L){let{P:v}=e;L("picture")&&p!==v.signals.join()&&(y(),p=v.signals.join()),L("picture")&&w(),L("picture","size")&&$(),L("picture","theme","focus","unit")&&x(),L("picture","size","step")&&S(),n.draw(L)}}}var lp={time:"Over time",text:"Text and units"};function Nc(e){let t=Object.entries(lp).map(([a,l])=>{let c=o("button",{type:"button","data-pane":a,title:"Switch (key v)"},l);return c.addEventListener("click",()=>e.show(a)),c}),s=o("div",{class:"hd panes"},o("div",{class:"seg",role:"group","aria-label":"View of the text"},...t)),n=o("button",{type:"button"});n.addEventListener("click",()=>e.set({beside:!e.S.beside})),s.append(o("div",{class:"seg besides"},n));let r=null,i=null;return{el:s,join(a,l){r=a,s.append(l.key)},draw(a){if(i!==e.small&&(i=e.small,(i?r.head:s).append(r.tools),r.head.hidden=!i),a("picture","beside")){let l=e.P.beside&&e.setup.cells[e.P.beside.cell];n.hidden=!l,n.textContent=`${l} beside`,n.title=`What a ${l} of the same size, trained alike, makes of this text`,n.setAttribute("aria-pressed",String(e.S.beside))}if(a("picture","pane"))for(let l of t)l.setAttribute("aria-pressed",String(l.dataset.pane===e.S.pane))}}}var cp="grammar",dp="grammar-lstm-32-s1";var vn=e=>({text:e.setup.tasks[cp].examples[0][1],model:dp,weights:"trained"}),Ze=(e,t)=>vn(e).text.split(" ").lastIndexOf(t);var kn=".ribbon, .transport",ao=e=>`.cell g[data-term=${e}] > :is(circle, text, rect)`,Oc=".low > div:last-child",zs=(e,t={})=>s=>({...vn(s),unit:30,view:"time",t:e(s),...t}),tr=(e,t=0)=>s=>Ze(s,e)+t,$t=tr("moved"),Vs=tr("moved",-1),nt=(e,t,s)=>e.P.at(t,s,30),Pt=(e,t)=>`“${e.P.shown[t]}”`,Pc=({P:e},t)=>{let[s,n]=e.top(t)[0];return`“${s}” (${xe(n)})`},jc={of:["text","model","weights"],example:"the sentence of France and Japan",onward:["whatif","On to What if →"],stops:[{title:"Where is the answer?",says:e=>["The network reads one word at a time, and after each it guesses the next. ",`This list is its guess after ${Pt(e,$t(e))}: ${Pc(e,$t(e))}.`],act:"go to the last word, where the answer is.",done:({t:e},{P:t})=>e===t.T-1,did:e=>[`After ${Pt(e,e.P.T-1)} it expects ${Pc(e,e.P.T-1)}.`],at:Oc,lit:kn,state:zs($t),hand:["ArrowRight","End"]},{title:"A unit is one number in memory",says:e=>[`This pipe is the memory of unit ${30}, one of ${e.P.H} numbers that go from word to word. `,`At ${Pt(e,Ze(e,"with"))} it holds `,At(nt(e,"c",Ze(e,"with"))),": orange is below zero, blue above, and thicker is further away."],act:"go to “Japan”, and see it change colour.",done:({t:e},t)=>e>=Ze(t,"Japan"),did:e=>[`At ${Pt(e,e.S.t)} it holds `,At(nt(e,"c",e.S.t)),". Neither colour is the better one."],at:".cell g[data-term=memory], .cell g[data-term=c], .cell g[data-term=f] > circle",lit:kn,clear:".say, .cell",state:zs(tr("with")),hand:["ArrowLeft","ArrowRight"]},{title:"A row is a unit, a column a word",says:e=>[`Each of these ${e.P.H} rows is one unit, each column the word above it. `,"The colour says how far its forget gate ",{text:"f",cls:"f"}," is open: dark is 1, light is 0."],act:"click another row, or press ↓.",done:({unit:e})=>e!==30,did:e=>[`The cell and the lines are now those of unit ${e.S.unit}.`],at:".map.focused",lit:".ribbon",clear:".cellhd, .cell",state:zs($t),hand:["ArrowUp","ArrowDown"]},{title:"A gate is a number, the valve its picture",says:e=>["A gate is a number from 0 to 1, worked out anew at every word; the disc draws it as a valve. ",`At ${Pt(e,Vs(e))} it stands open, `,gt("f",nt(e,"f",Vs(e))),`: ${Je(nt(e,"f",Vs(e)))} of the memory goes through.`],act:"step on one word, and watch it shut.",done:({t:e},t)=>e===$t(t),did:e=>[`At ${Pt(e,$t(e))} it is shut: `,gt("f",nt(e,"f",$t(e))),"."],at:ao("f"),lit:kn,clear:".say, .cell",state:zs(Vs),hand:["ArrowLeft","ArrowRight"]},{title:"Why “forget”, when 1 keeps?",says:e=>["The forget gate has its name from what it does as it shuts: 0 forgets, 1 keeps. ",`At ${Pt(e,$t(e))} it is `,gt("f",nt(e,"f",$t(e))),`, and ${Je(1-nt(e,"f",$t(e)))} of the `,At(nt(e,"c",Vs(e)))," that “France” wrote is gone."],act:"step back: how long was it kept?",done:({t:e},t)=>e>Ze(t,"France")&&e<$t(t),did:e=>[`At ${Pt(e,e.S.t)} `,gt("f",nt(e,"f",e.S.t))," of it is kept: ",At(nt(e,"c",e.S.t)),", as it has been since “France”."],at:ao("f"),lit:`${kn}, .say`,clear:".say, .cell",state:zs($t),hand:["ArrowLeft","ArrowRight"]},{title:"The input gate writes",says:e=>["What is new, the candidate g, gets into memory as far as the input gate lets it. ",`At ${Pt(e,Ze(e,"Japan"))} that is `,gt("i",nt(e,"i",Ze(e,"Japan")))," of ",At(nt(e,"g",Ze(e,"Japan"))),", in the place of what was forgotten."],act:"step on one word: it shuts, and the memory stays.",done:({t:e},t)=>e===Ze(t,"Japan")+1,did:e=>[`At ${Pt(e,e.S.t)} `,gt("i",nt(e,"i",e.S.t))," of the candidate is written, and ",At(nt(e,"c",e.S.t))," stays."],at:`${ao("i")}, .cell g[data-term=written], .cell g[data-term='+'] > circle`,lit:kn,clear:".say, .cell",state:zs(tr("Japan")),hand:["ArrowLeft","ArrowRight"]},{title:"h is what the others hear",says:e=>[`The output gate lets memory out as h, and from the h of all ${e.P.H} units alone the next word is computed. `,`At ${Pt(e,Ze(e,"but"))} unit ${30} holds `,At(nt(e,"c",Ze(e,"but"))),`, but its h is ${U(nt(e,"h",Ze(e,"but")),2,!0)}: it keeps silent.`],act:"go on to “I”, where it speaks.",done:({t:e},t)=>e===Vs(t),did:e=>[`At ${Pt(e,e.S.t)} `,gt("o",nt(e,"o",e.S.t))," of it gets out: h is ",At(nt(e,"h",e.S.t)),"."],at:`${ao("o")}, .cell g[data-term=h]`,lit:`${kn}, ${Oc}`,clear:".say, .cell",state:zs(tr("but")),hand:["ArrowLeft","ArrowRight"]},{title:"How long does it remember?",says:e=>[`The half-life of unit ${30}, ${vt(e.P.halfLife(30))}, says when half of what a word wrote is gone, in the median. `,`Yet “France” stayed for ${Vs(e)-Ze(e,"France")} words: a memory lasts until its gate shuts, however long that is.`],act:"go through the units with ↓ to one that lasts longer.",done:({unit:e},{P:t})=>Math.abs(t.halfLife(e))>Math.abs(t.halfLife(30)),did:e=>[`Unit ${e.S.unit} lasts longer: ${vt(e.P.halfLife(e.S.unit))}.`],at:".plots > .hd:first-child, .plot.memory",lit:".cellhd",clear:".cell",state:zs($t),hand:["ArrowUp","ArrowDown"]}]};function Hc(e){let t=o("select",{"aria-label":"Feature"}),s=o("p",{class:"finding"}),n=o("div",{class:"ranks",role:"group","aria-label":"Units, best on validation first"}),r=o("section",{class:"ranking","aria-label":"Units that tell a feature"},o("label",{class:"hd"},o("h2",{},"Units that tell"),t),s,n),i=o("h2"),a=o("span",{class:"r"}),l=o("div",{class:"facts"}),c=o("section",{class:"oneunit","aria-label":"The selected unit"},o("div",{class:"hd"},i,a),l),u=o("p",{class:"silent"}),d=o("p",{class:"stale-units"}),h=o("div",{class:"units"},u,r,c,d),f=null,p=null,m,g=[];t.addEventListener("change",()=>{e.set({feature:t.value}),e.root.focus({preventScroll:!0})}),n.addEventListener("keydown",M=>{let b={ArrowUp:-1,ArrowDown:1}[M.key],T=g.indexOf(M.target);if(!b||T<0)return;M.preventDefault();let A=g[Math.max(0,Math.min(g.length-1,T+b))];A.focus(),A.click()});function k({S:M,P:b}){let T=(j,H,O)=>{let _=o("a",{class:"link",href:"./whatif",title:H},j);for(let q of["pointerdown","focus","click"])_.addEventListener(q,()=>_.href=O());return _},A=()=>kt({signal:b.memory,units:[M.unit],steps:Ot(M.t,b.T-1,b.T),value:Number(b.at(b.memory,M.t,M.unit).toPrecision(4))});return o("p",{class:"onward"},T("Cut this unit","Silence it: how far does the test score fall?",()=>`${Qt(e,"whatif")}#cut`)," · ",T("Hold it","What if it kept what it holds now, to the end of the text?",()=>Qt(e,"whatif",{pins:A()})))}let w=()=>e.setup.cards[e.entry.card]?.note,$=()=>e.measured.get(e.name),x=()=>$().features.find(({name:M})=>M===f),y={probe:["all units, probe","A linear probe, which reads all units at once"],before:["before training","The best unit of the weights that training began with"]};function S({of:M,unit:b,signal:T,sign:A,score:j,spread:H},O,_){let{chance:q}=Ws[O],P=Math.min(_(j),_(q)),F=Math.max(_(j),_(q)),z=o("span",{class:"bar",style:`left:${100*P}%;width:${100*(F-P)}%`}),N=H&&o("span",{class:"range",style:`left:${100*_(H[0])}%;width:${100*(_(H[1])-_(H[0]))}%`}),I=[o("span",{class:"who"},...M?[y[M][0]]:[`unit ${b} `,o("i",{},Ei(O,T,A))]),o("span",{class:"track"},z,N),o("span",{class:"n"},is(j))],W=H?`: ${Kr(j,H)} when the test texts are drawn anew`:"";if(M)return o("div",{class:`rank ${M}`,"data-term":M==="probe"?"probe":"initial weights","data-act":`${y[M][1]}${W}.`},...I);let R=o("button",{type:"button",class:"rank",tabindex:"-1",title:`Select it${W}`,"data-unit":b},...I);return R.addEventListener("click",()=>e.choose(b,T)),R}function L(){let{features:M}=$(),{feature:b}=e.S;f=M.some(({name:q})=>q===b)?b:(M.find(Zn)??M[0])?.name,t.value=f;let T=x(),A=Zl(T),{title:j,chance:H}=Ws[T.kind];s.textContent=`${Ql(T,e.P.H)} Listed as validation ranked them, with ${j} on test texts.`,s.classList.toggle("nowhere",!Zn(T));let O=o("div",{class:"rank scale","aria-hidden":"true"},o("span",{},ie(j),", ",ie("test texts")),o("span",{class:"track"},o("span",{class:"chance",style:`left:${100*A(H)}%`},`chance ${U(H,H?1:0)}`),o("span",{class:"end"},"1")),o("span",{})),_=Si(T).map(q=>S(q,T.kind,A));g=_.filter(q=>q.dataset.unit!==void 0),n.style.setProperty("--chance",`${100*A(H)}%`),n.replaceChildren(O,..._),v()}function v(){let{S:M}=e;g.forEach((b,T)=>{let A=M.mode==="unit"&&Number(b.dataset.unit)===M.unit;b.setAttribute("aria-pressed",String(A)),b.tabIndex=A||T===0&&M.mode==="mean"?0:-1}),E()}function C(M,b,T){let A=(j,H)=>o("i",{class:j,style:`width:${100*H}%;${j==="shut"?"":`background:var(--R${M})`}`});return o("tr",{},o("th",{scope:"row"},o("i",{class:`s-${M}`},M),` ${e.P.roles.word(M)}`),o("td",{},xe(b)),o("td",{class:"both","aria-hidden":"true"},o("span",{},A("shut",b),A("between",1-b-T),A("open",T))),o("td",{},xe(T)))}function E(){let{S:M,P:b}=e;if(M.mode==="mean"){i.replaceChildren(`Mean of ${b.H} units`),a.textContent="",l.replaceChildren(o("p",{},"Select one unit to read what it does."));return}let T=$(),A=T.units[M.unit],j=tc(T,M.unit);i.replaceChildren(`Unit ${M.unit} `,o("small",{},`of ${b.H}, over the test texts`)),a.replaceChildren(o("b",{"data-term":A.tag},A.tag));let H=(P,...F)=>[o("dt",{},P),o("dd",{},...F)],O=j&&o("button",{type:"button",class:"link",title:"Show the units that tell it"},j.title);O?.addEventListener("click",()=>e.set({feature:j.name}));let _=b.keeper&&[...H("keeps",o("i",{class:`s-${b.keeper}`,"data-term":b.keeper},b.keeper),` ${is(A.keep)} `,o("small",{},`median ${e.P.roles.word(b.keeper)} gate`)),...H(ie("half-life"),`${vt(A.half_life)} `,o("small",{title:`Half-life: ${mn(b.reads)}`},"median over all that it writes"))],q=Object.keys(A.open);l.replaceChildren(o("dl",{},...H("follows",...j?[O,o("small",{},` ${j.how}`)]:["none of these features well"]),..._??H("keeps","no gate keeps its memory")),...q.length?[o("table",{class:"openings"},o("thead",{},o("tr",{},o("th",{scope:"col"},"gate"),o("th",{scope:"col"},"shut < 0.1"),o("th",{"aria-hidden":"true"}),o("th",{scope:"col"},"open > 0.9"))),o("tbody",{},...q.map(P=>C(P,A.shut[P],A.open[P]))))]:[],...e.pages.whatif?[k(e)]:[],o("p",{class:"rule"},o("b",{},A.tag),": ",e.setup.tags[A.tag]),o("details",{},o("summary",{},"How this was measured"),o("p",{},T.about,` ${T.steps.validation.toLocaleString("en")} steps of validation, ${T.steps.test.toLocaleString("en")} of test texts.`)),...w()?[o("p",{},o("b",{},"This task"),`: ${w()}`)]:[])}return{el:h,draw(M){if(!M("picture","unit","focus","feature"))return;let b=$(),T=!b?.features.length;for(let A of[r,c])A.hidden=T;if(u.hidden=!T,d.hidden=T||e.weights!=="initial",d.textContent="Measured on the trained weights; the text above is read by the initial ones.",T){u.textContent=b===void 0?"":e.entry.card===void 0?"This is your own run: what its units do was not measured.":"What the units of this model do was not measured.",m=void 0;return}if(p!==null&&p!==e.entry.task&&(e.S.feature=null),p=e.entry.task,m===b)return M("feature")?L():v();m=b,t.replaceChildren(...b.features.map(({name:A,title:j})=>o("option",{value:A},j))),L()}}}var hp=1.55,up=["ArrowUp","ArrowDown","Home","End","PageUp","PageDown"," "],Ri=class extends mt{text;name;weights;typed;help;answers=new Map;constructor(t){super(t,Jr+Zr+Ml+sc+Pa),this.questions=new ft(x=>this.tell(x));let{present:s,answer:n}=this.state.asked.values;Object.assign(this.S,{open:null,pane:"time",feature:null,probe:null,beside:!1,by:"piece"}),Object.assign(this.S,{present:s,answer:n,look:this.state.asked.values.look,curve:null}),this.measured=new Map,this.written=null;let r=this.pages.whatif&&mc(this);this.hand=r?.hand,this.parts=[Ar,br,Qr,Tc,Cs,Nc,on,Ec,zc,Hc,Za,wc,gc].map(x=>x(this));let[i,a,l,c,u,d,h,f,p,m,g,k,w]=this.parts;this.time=o("section",{class:"time","aria-label":"The whole text"},u.el,d.el,h.el,f.el,p.el,m.el,w.el,o("div",{class:"cursor"})),this.cursor=this.time.lastChild,this.words=u.el,this.which=d.el,this.panes={time:[h.el,f.el,this.cursor,h.tools],text:[p.el,m.el,p.key]},this.inside=w,c.el.append(w.menu),d.join(h,p),this.sheet=p.sheet,this.main=o("main",{},o("section",{class:"now","aria-label":"This step"},l.el,c.el),this.time,k.el),this.stage=Jl(this,l),this.parts.push(this.stage),this.covered=[i.el,a.el,this.main],this.root.append(...this.covered,this.stage.el,g.el,...r?[r.tag]:[]),this.listen(),this.view=this.state.asked.values.view,this.receive(this.model.payload,{asked:this.inPage}),this.wonder();let{brought:$}=this.state;$!==void 0&&(this.typed($),this.send({text:$}))}back({values:t}){let{view:s,text:n,model:r,weights:i,present:a,answer:l}=t;this.view=s,this.set({present:a,answer:l});let c={text:n??this.text,model:r??this.name,weights:i};return this.typed(c.text),["text","model","weights"].some(d=>c[d]!==this.shown[d])||this.questions.busy.size||this.root.classList.contains("stale")?this.send(c,{asked:!0}):(this.returning=!1,this.notices=[],this.S.pane=this.pane(this.name),this.lookAt(!0,!1),this.wonder())}close(){this.set({playing:!1}),this.questions.stop()}get guide(){return jc}get touches(){let t={feature:["feature"],beside:["beside",...rt]};return{...super.touches,...t,present:["present"],answer:["answer"],look:["look"],curve:["curve"],open:["open",...rt]}}get meanwhile(){return"Stepping through this sentence still works."}get behind(){return this.P!==null&&["text","model","weights"].some(t=>this.asked[t]!==this.shown[t])}get whose(){return this.asked.text===this.text?"The picture is still of the network before.":`The picture is still of “${ye(this.text,Pr)}”.`}get shown(){return{text:this.text,model:this.name,weights:this.weights}}get values(){let{S:t,P:s}=this;return{...this.shown,t:t.t,unit:t.unit,theme:t.theme,view:this.view,mode:t.mode,focus:this.chosen?t.focus:null,feature:t.feature,probe:t.probe,open:t.open,by:t.by,beside:t.beside,look:t.look,curve:t.curve,present:t.present,answer:t.answer,written:this.written,sort:t.sort,sorted:t.sort==="now"&&this.ordered!==t.t?this.ordered??null:null,layer:s.layers.length>1?s.layer:null,tour:this.tour.at}}get wished(){let{text:t,model:s,weights:n}=this.asked;return{...this.values,text:t,model:s,weights:n}}send(t,s={}){if(this.closed)return;this.root.classList.add("busy"),this.root.setAttribute("aria-busy","true");let{write:n,...r}=this.asked;this.asked={...r,length:0,...t},this.pane(this.asked.model)==="text"&&!this.measured.has(this.asked.model)&&(this.asked.units=!0),this.later=s,this.changed=!0,this.questions.busy.size||this.ask(),this.mark()}answered(t,s){let n=JSON.stringify(s);return this.questions.asked(t,n)||(this.answers.delete(t),this.questions.ask(t,s,{key:n})),this.answers.get(t)??null}get sums(){let{S:t,P:s}=this;return this.answered("sums",{...this.shown,t:t.t,unit:t.unit,layer:s.layer})}get tensors(){let{model:t,weights:s}=this.shown;return this.answered("tensors",{model:t,weights:s})}get inputs(){return this.answered("inputs",this.shown)}get preactivations(){return this.answered("preactivations",{...this.shown,layer:this.P.layer})}ask(){this.changed=!1,this.questions.ask("picture",this.asked)}change(t){let s=this.find(this.asked.model).task,{examples:n}=this.setup.tasks[t.task];return t.task===s||!n.length||n.some(([,r])=>r===this.asked.text)?this.send({model:t.name}):(this.typed(n[0][1]),this.send({model:t.name,text:n[0][1]},{jump:!0}))}wonder(){this.S.pane==="text"&&this.P&&!this.measured.has(this.name)&&this.send({})}find(t){return this.setup.models.find(s=>s.name===t)??this.own}get entry(){return this.find(this.name)}receive(t,s=null){let n=rs(t);if(!s&&!this.questions.take(n))return;let{want:r}=n,i=r!=="picture"&&!s;if(i&&this.answers.set(r,n),this.changed)return this.ask();if(i)return this.draw(new Set([r]));let{asked:a,jump:l,wrote:c,fresh:u}=this.later??s??{};if(this.later=void 0,this.returning=!1,this.root.setAttribute("aria-busy","false"),this.root.classList.remove("busy"),this.notices=[...n.notices],!n.picture)return this.asked=this.shown,this.root.classList.add("stale"),this.draw(new Set(["notice"]));this.root.classList.remove("stale");let d=this.P,h=n.model===this.name;this.written=this.wroteFrom(n),n.entry&&(this.own=n.entry),n.units!==void 0&&this.measured.set(n.model,n.units),Object.assign(this,{P:n.picture,text:n.text,name:n.model,weights:n.weights}),this.asked=this.shown,d&&d.layers.length===this.P.layers.length&&(this.P.layer=d.layer);let f=this.P,p=this.S;if(p.pane=this.pane(this.name),d===null||l){let[m,g]=f.moment,k=h?[p.unit,this.chosen]:ec(this.measured.get(this.name));p.t=m,[p.unit,this.chosen]=p.pane==="text"&&k?k:[g,this.chosen]}else{let m=u||p.t>=d.T-1||!Xs(d.tokens,f.tokens);p.t=c&&n.written!==void 0?n.written:m?f.T-1:Math.min(p.t,f.T-1),p.unit=Math.min(p.unit,f.H-1)}return this.lookAt(a,s!==null)}lookAt(t,s){let{S:n}=this;t&&this.placed(s),t&&this.unheld(),this.P.signals.includes(n.open)||(n.open=null),n.focus=this.focus(),this.arrange(),this.resetView();let{t:r}=n;t&&n.sort==="now"&&this.ordered!==r?(n.t=this.ordered,this.draw(new Set(rt)),n.t=r,this.draw(new Set(["step","notice"]))):this.draw(new Set([...rt,"feature","notice"]))}wroteFrom({text:t,model:s,weights:n,written:r}){let i=s===this.name&&n===this.weights&&t.startsWith(this.text.trimEnd());return r!==void 0?i?Math.min(this.written??r,r):r:i&&t===this.text?this.written:null}placed(t){let{P:s,S:n,state:r,notices:i}=this,{values:a,given:l,said:c}=r.asked;i.push(...t?[]:c.server,...c.view),n.t=r.place("t",s.T,n.t,i),l.has("unit")&&(this.chosen=void 0),n.unit=r.place("unit",s.H,n.unit,i),n.open=r.among("open",s.signals,i),this.chosen=r.among("focus",s.signals,i)??n.open??this.chosen;let u=s.probes.map(({name:g})=>g);n.probe=r.among("probe",u,i)??n.probe;let d=this.measured.get(this.name)?.features,h=d&&!d.some(({name:g})=>g===a.feature);a.feature!==null&&h&&i.push("The address asks for a feature that the units were not measured for.");let{mode:f,sort:p,look:m}=n.open?{...a,mode:"unit"}:a;Object.assign(n,{look:m,curve:r.among("curve",vs(s),i)}),[n.beside,n.by]=[a.beside,a.by],Object.assign(n,{mode:f,sort:p,feature:h?null:a.feature}),s.layer=r.place("layer",s.layers.length,s.layer,i),l.has("written")&&(this.written=r.place("written",s.T,null,i)),this.ordered=r.place("sorted",s.T,n.t,i)}unheld(){!this.pages.whatif||!this.state.asked.values.pins||this.notices.push({text:"This page shows the network as trained: the changes in the address are not held here.",to:Qt(this,"whatif"),words:"See them in What if"})}pane(t){return this.view??this.setup.tasks[this.find(t)?.task]?.view??"time"}show(t){this.view=t,this.set({pane:t,focus:this.focus(t)}),this.wonder()}focus(t=this.S.pane){let{P:s}=this;return s.signals.includes(this.chosen)?this.chosen:t==="text"?s.memory:s.keeper??s.signals[0]}choose(t,s){this.chosen=s,this.set({unit:t,mode:"unit",focus:s})}open(t){let{S:s,P:n}=this;if(s.present||!n.signals.includes(t))return;this.chosen=t;let r=s.open===null;this.set({open:t,mode:"unit",focus:t}),r&&this.small&&this.inside.el.scrollIntoView({block:"start"})}arrange(){let{S:t,P:s,root:n}=this,r=t.open!==null;for(let[i,a]of Object.entries(this.panes))for(let l of a)l.hidden=r||i!==t.pane;for(let i of[this.inside.el,this.inside.menu])i.hidden=!r;this.which.hidden=r,n.classList.toggle("opened",r),n.classList.toggle("reading",t.pane==="text"),n.classList.toggle("tall",s.reads.kind==="bytes"),this.stage.arrange()}placeWords(){super.placeWords(),this.small!==(this.which.parentNode===this.main)&&this.words.after(this.which);let t=(this.P.reads.kind==="bytes"?hp:0)+(qo(this.P)?Na:0)+Ul(this.P,this.S);this.extra=this.small?0:t*this.rem}draw(t){if(this.P&&["pane","present","open"].some(r=>t.has(r))&&this.arrange(),super.draw(t),!this.P||!["step","unit","picture","feature","present","answer","open","look","curve"].some(r=>t.has(r)))return;let{P:s,S:n}=this;Object.assign(this.host.dataset,{t:n.t,unit:n.unit,steps:s.T,model:this.name,view:n.pane,ready:"true"}),this.keep(t.has("present")||t.has("open"))}present(){this.set({present:!0})}moves(){let t={...super.moves()," ":()=>this.set({playing:!this.S.playing}),"?":()=>this.help(),p:()=>this.set({present:!this.S.present}),o:()=>this.S.open?this.set({open:null}):this.open(this.S.focus),...this.S.open&&{Escape:()=>this.set({open:null})}};if(this.S.present){for(let n of Object.keys(t))/^[\do]$/.test(n)&&delete t[n];return{...t,...this.stage.moves}}let s=this.S.curve===null?{}:{Escape:()=>this.set({curve:null})};return{...t,...s,v:()=>this.show(this.S.pane==="text"?"time":"text")}}key(t){t.composedPath()[0]===this.sheet&&up.includes(t.key)||super.key(t)}},_c={render:e=>void new Ri(e)};var yn=class{constructor(t){this.watched=[],this.follows=[],this.observer=new IntersectionObserver(s=>this.looked(s),{rootMargin:t})}watch(t,s=()=>{}){let n={el:t,came:s,near:!1};return this.watched.push(n),this.observer.observe(t),()=>n.near}seen(t,s){let n={el:t,due:!0},r=this.watch(t,()=>this.follow(n));this.follows.push(Object.assign(n,{near:r,fn:s}))}turned(){for(let t of this.follows)t.due=!0,t.el.classList.add("due");clearTimeout(this.rest),this.rest=setTimeout(()=>this.follows.forEach(t=>this.follow(t)),400)}follow(t){!t.due||!t.near()||(t.due=!1,t.el.classList.remove("due"),t.fn())}looked(t){let s=[];for(let{target:n,isIntersecting:r}of t)for(let i of this.watched)i.el===n&&(i.near=r,r&&s.push(i));for(let n of s)n.came()}close(){this.observer.disconnect(),clearTimeout(this.rest)}};function je(e,t,s,n,...r){let i=o("small",{},s),a=o("p",{class:"says"});return{el:o("section",{class:`sec ${e}`,"aria-label":t.textContent??t},o("div",{class:"top"},o("h2",{},t," ",i),...n),a,...r),says:a,note:i}}function ms({name:e,title:t,low:s,high:n,step:r,value:i,written:a,term:l=""},c){let u=o("input",{type:"range",min:s,max:n,step:r,value:i,"aria-label":t}),d=o("output",{}),h=()=>{let f=a(Number(u.value));d.textContent=f,u.setAttribute("aria-valuetext",f)};return u.addEventListener("input",()=>{h(),c(Number(u.value))}),h(),{el:o("label",l?{class:"slide"}:{class:"slide",title:t},o("span",l?{"data-term":l,"data-act":`${t}.`}:{},e),u,d),input:u,set(f,p={}){for(let[m,g]of Object.entries(p))u[m]=g;u.value=f,h()}}}function Qe(e,t,s,n={}){let r=Object.entries(t).map(([i,a])=>{let l=n[i]&&{"data-term":n[i]},c=o("button",{type:"button",...l},a);return c.addEventListener("click",()=>s(i)),[i,c]});return{el:o("span",{class:"seg",role:"group","aria-label":e},...r.map(([,i])=>i)),set(i){for(let[a,l]of r)l.setAttribute("aria-pressed",String(a===i))}}}function Me(e){if(!Number.isFinite(e))return"0";if(e>-2&&e<3)return String(Number((10**e).toPrecision(e<0?2:3)));let t=Math.floor(e),s=(10**(e-t)).toFixed(1);return`${s==="10.0"?"1.0":s} × ${tt(s==="10.0"?t+1:t)}`}var Vt=e=>Ht(Number.isFinite(e)?e:NaN),Ut=(e,t)=>e.setup.cells[t].replace("Vanilla ",""),$n=(e,t)=>`No ${Ut(e,t)} was trained on “${e.network.title}”.`;function Mn(e,t){let s=t;for(;s<e;)s=Number.isInteger(Math.log2(s/t))?1.5*s:4/3*s;return Math.round(s)}var sr=(e,t,s)=>Xe(e,t,s,!0).map(n=>[n,n===0?"1":tt(n)]);function lo(e){let t=[...e].sort((n,r)=>n-r),s=t.length>>1;return t.length?t.length%2||t[s-1]===t[s]?t[s]:(t[s-1]+t[s])/2:null}function Ns(){let e=yt("logplot");return{...e,draw({lines:t,first:s,last:n,low:r,high:i,unit:a="",rem:l,...c}){let{width:u,height:d}=e.measure(),[h,f]=[Math.round(3*l),u-Math.round(.8*l)],p=Math.round(1.35*l),m=n>s?a:"",g=f-(m?(.42*m.length+1.2)*l:0),k=io(s,n,h,f);e.draw({x:k,y:{low:r,high:i,top:6,below:p},rows:sr(r,i,Math.max(2,Math.floor((d-6-p)/(2.2*l)))),along:ss(s,n,5).filter(w=>k.at(w)<g||!m).map(w=>[w,String(w),w===s?"start":"middle"]),lines:t.map(w=>({first:s,...w})),caption:m,here:"line",room:{right:f,top:6},rem:l,...c})}}}var co=(e,t,s)=>ms({name:"unit",title:e,low:1,high:1,step:1,value:1,written:n=>t().length?`unit ${t()[n-1]}`:""},s);var Fc=-16,mp=20,Sn=(e,t)=>e.findIndex(s=>s>=t);function fp(e,t,s,n){return t.flatMap((r,i)=>{let a=r<n?null:e[i*s+r-n];return a===null?[]:[Number.isFinite(a)?a:-1/0]})}function pp(e){let t=Float32Array.from(e.flatMap(r=>Array.from(r).filter(Number.isFinite))).sort(),s=r=>t[Math.round(r*(t.length-1))]??0,n=Math.min(-Fc,Mn(s(1),1));return{low:Math.max(Fc,-Mn(-s(.05),4)),high:n,more:s(1)>n}}function qc(e,{low:t,high:s},[n,r]){let i=n.length-1;return Number.isFinite(e)?e<=0?n[Math.round(i*Math.max(0,1-e/t))]:r[Math.round(i*Math.min(1,e/s))]:n[0]}function gp(e,t,s,n){let r=new Uint8ClampedArray(4*s*s);for(let i=0;i<s;i++){let a=Sn(t,i);for(let l=0;l<=t[a];l++){let[c,u,d]=n(e[a*s+l]),h=4*(i*s+l);r[h]=c,r[h+1]=u,r[h+2]=d,r[h+3]=255}}return r}function Rc(e){let t="h",s=null,n=0,r=Qe("Which state",{h:"of h",c:"of c"},g=>{t=g,e.root.focus({preventScroll:!0}),m()}),i=o("span",{class:"legend decades","aria-hidden":"true"}),a=[0,1].map(d),{el:l,says:c}=je("flow",ie("flow matrix","Flow matrix"),"how much of each state reaches each later one",[r.el,i],o("div",{class:"two"},...a.map(g=>g.el)));e.seen(l,u);function u(){e.ask("flow",{side:e.S.side,one:e.S.one,cells:["rnn",e.S.cell]})}function d(g){let k=o("canvas"),w=D("svg",{"aria-hidden":"true"}),$=o("div",{class:"tag",role:"status"}),x=o("div",{class:"stage",tabindex:"0",role:"img"},k,w,$),y=o("p",{class:"reads"}),S=null,L=null;$.hidden=!0;let v=M=>{let b=x.getBoundingClientRect(),{left:T,top:A,wide:j,tall:H}=S,O=Math.floor((M.clientY-b.top-A)/H*n),_=Math.floor((M.clientX-b.left-T)/j*n);if(O<0||O>=n||_<0||_>=n)return null;let{ends:q}=e.got.flow,P=q[Sn(q,O)];return _>P?null:[P,_]};function C(M){L=M;let b=e.got.flow,T=a[g];if($.hidden=!M||!T.values,w.querySelector(".probe")?.remove(),$.hidden)return;let{left:A,top:j,wide:H,tall:O}=S,[_,q]=M;$.textContent=`t = ${_+1}, k = ${q+1}: ${Vt(T.values[Sn(b.ends,_)*n+q])}`;let P=A+(q+.5)/n*H,[F,z]=h(_),N=j+(F+z)/2/n*O;w.append(D("circle",{class:"probe",cx:P,cy:N,r:4})),$.style.left=`${Math.max(0,Math.min(x.clientWidth-$.offsetWidth,P+10))}px`,$.style.top=`${N>j+40?N-32:N+12}px`}let E=M=>S&&C(v(M));return x.addEventListener("pointermove",E),x.addEventListener("pointerdown",E),x.addEventListener("pointerleave",()=>C(null)),x.addEventListener("blur",()=>C(null)),x.addEventListener("click",M=>{let b=S&&v(M);b&&e.set({t:b[1]})}),x.addEventListener("keydown",M=>{let b={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]}[M.key];if(!b||!n||M.ctrlKey||M.metaKey||M.altKey)return;M.preventDefault();let{ends:T}=e.got.flow,A=Math.max(0,Math.min(n-1,e.S.t+b[1])),j=Sn(T,L?.[0]??n-1)+b[0],H=T[Math.max(Sn(T,A),Math.min(T.length-1,j))];A!==e.S.t&&e.set({t:A}),C([H,A])}),{el:o("div",{class:"panel"},x,y),stage:x,words:y,values:null,paint(M,b){this.values=M,C(null);let T=devicePixelRatio||1,{rem:A}=e,j=x.clientWidth,H=x.clientHeight;S={left:Math.round(3*A),top:4,wide:0,tall:H-Math.round(2.5*A)},S.wide=j-S.left-Math.round(.8*A);let{left:O,top:_,wide:q,tall:P}=S;if(!j||q<=0)return;Object.assign(k,{width:Math.round(q*T),height:Math.round(P*T)}),k.style.cssText=`left:${O}px;top:${_}px;width:${q}px;height:${P}px`;let F=o("canvas",{width:n,height:n}),z=[ys(e.css("--zero"),e.css("--ink")),ys(e.css("--ink"),e.css("--Rneg"))];F.getContext("2d").putImageData(new ImageData(gp(M,e.got.flow.ends,n,G=>qc(G,s,z)),n,n),0,0);let N=k.getContext("2d");N.imageSmoothingEnabled=!1,N.drawImage(F,0,0,n,n,0,0,k.width,k.height),w.setAttribute("width",j),w.setAttribute("height",H);let I=G=>O+(G+.5)/n*q,W=G=>_+(G+.5)/n*P,R=ss(1,n,6),B=_+P+A;w.replaceChildren(D("path",{class:"edge",d:`M${O} ${_}V${_+P}H${O+q}`}),D("path",{class:"edge",d:f(O,_,q,P)}),...R.map(G=>D("text",{x:O-.4*A,y:W(G-1)+.28*A,"text-anchor":"end"},String(G))),...R.map(G=>D("text",{x:I(G-1),y:B,"text-anchor":"middle"},String(G))),D("text",{x:O+q/2,y:B+1.15*A,"text-anchor":"middle"},"earlier step k"),D("text",{x:0,y:0,"text-anchor":"middle",transform:`translate(${.8*A} ${_+P/2}) rotate(-90)`},"later step t"),D("text",{class:"title",x:O+q-2,y:_+1.1*A,"text-anchor":"end"},b),D("path",{class:"halo"}),D("path",{class:"here"}),D("text",{class:"row"})),this.cursor()},cursor(){if(!S?.wide||!w.querySelector(".here"))return;let{left:M,top:b,wide:T,tall:A}=S,{rem:j}=e,H=Math.min(e.S.t,n-1),O=M+H/n*T,_=Math.max(2,T/n),q=b+H/n*A;for(let I of[".halo",".here"])w.querySelector(I).setAttribute("d",`M${O} ${q}H${O+_}V${b+A}H${O}z`);let P=w.querySelector(".row"),F=3.6*j,z=O+_+F<M+T;P.textContent=`k = ${H+1}`;let N=Math.max(0,b+.9*j-q);P.setAttribute("x",z?O+_+.5*j+N*T/A:M+T-2),P.setAttribute("y",Math.max(b+.9*j,q+(z?0:-(F/T)*A))),P.setAttribute("text-anchor",z?"start":"end"),L&&C(L)}}}function h(g){let{ends:k}=e.got.flow,w=Sn(k,g);return[(k[w-1]??-1)+1,k[w]+1]}function f(g,k,w,$){return e.got.flow.ends.reduce((x,y)=>`${x}H${g+(y+1)/n*w}V${k+(y+1)/n*$}`,`M${g} ${k}`)}function p(){let g=[ys(e.css("--zero"),e.css("--ink")),ys(e.css("--ink"),e.css("--Rneg"))],k=(w,$,x)=>o("span",{},...Array.from({length:x},(y,S)=>{let L=o("i");return L.style.background=ht(qc(w+($-w)*(S+.5)/x,s,g)),L}));i.replaceChildren(`${tt(s.low)} and less `,k(s.low,0,16),o("b",{}," 1 "),k(0,s.high,8),` ${tt(s.high)}${s.more?" and more":""}`)}function m(){let g=e.got.flow;if(r.set(t),!g)return;[,n]=g.arrays[`${g.cells[0]}.h`][1];let k=x=>t==="c"&&g.array(`${x}.c`)?"c":"h",w=g.cells.map(x=>g.array(`${x}.${k(x)}`));s=pp(w),p();let $=Math.min(mp,n>>1);a.forEach(({stage:x,words:y},S)=>{S<g.cells.length||(x.hidden=!0,y.replaceChildren($n(e,e.S.cell)))}),g.cells.forEach((x,y)=>{a[y].stage.hidden=!1;let S=Ut(e,x),L=k(x),v=w[y],{words:C,stage:E}=a[y],M=fp(v,g.ends,n,$),b=lo(M),T=Math.max(...M),A=t==="c"&&L==="h"?" It has no c, so this is its h.":"",j=M.length===1?`the one pair ${we($,"step")} apart keeps ${Me(T)}`:`half of all pairs ${we($,"step")} apart keep at most ${Me(b)}, and no pair more than ${Me(T)}`;C.replaceChildren(o("b",{},`${S}: `),`of a change in ${L}, ${j}.`,A),E.setAttribute("aria-label",`${S}, ${L}: every pair of steps. ${C.textContent} Arrow keys read one pair.`),a[y].paint(v,`${S} ‖d${L}ₜ/d${L}ₖ‖`)}),c.replaceChildren("Row t, column k: how much of a small change in the state at step k is left in the state at step t, over all paths. Strong is kept, faint has vanished, orange has grown. A column that stays strong all the way down is a step that is not forgotten."+(g.ends.length<n?` ${g.ends.length} of the ${n} rows are computed, each drawn as a band.`:""))}return{el:l,draw(g){if(g("flow","theme","size"))m();else if(g("t"))for(let k of a)k.cursor();e.got.flow||r.set(t)}}}var Ic=`.gs .ask {
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
`;var et=["initial","trained"],bp={rnn:["--rnn","--ink3",2.5],lstm:["--ink","--ink",3],gru:["--Fpos","--pos",2],peephole:["--Fi","--i",2],coupled:["--Ff","--f",2],mingru:["--Fo","--o",2],indrnn:["--Fneg","--neg",2]},Us=e=>bp[e]??["--ink2","--ink2",1.5],nr={h:["dL/dh",[],"the error that arrives at h, by all paths"],c:["dL/dc",[9,4],"the error that arrives at c, by all paths"],kept:["product of",[2,4],"the direct path from the last memory back to this one, alone: the product of what every step keeps"]},Wc={kept:"f"},Ii=({keep:e},{cell:t,signal:s})=>s==="kept"?`product of ${Le(e[t])}`:nr[s][0],Wi=(e,{shown:t,off:s},n)=>e.curves.filter(r=>r.side===n&&t[Wc[r.signal]??r.signal]&&!s.has(r.cell));function xp(e,t){let s=(u,d,h)=>{for(let f of u)for(let p of f)p<d&&(d=p),p>h&&(h=p);return[d,h]},[n,r]=s(e,-1,0),[i,a]=s(t,n,r),l=.2*(r-n),c=.03*(r-n);return[Math.max(i,n-l)-c,Math.min(a,r+l)+c]}function vp(e,t){let s=e.flatMap(i=>Array.from(i).filter(Number.isFinite));if(!s.length)return t;let n=1.5*s.reduce((i,a)=>Math.min(i,a),0)-10,r=1.5*s.reduce((i,a)=>Math.max(i,a),0)+10;return t.map(i=>Array.from(i).filter(a=>a>=n&&a<=r))}function kp(e,{start:t,end:s},{low:n,high:r}){for(let i=Math.max(0,Math.ceil(t));i<e.length&&i<=s;i++)if(e[i]>=n&&e[i]<=r)return{t:i,v:e[i]};return null}var yp=(e,{start:t})=>!Number.isFinite(e[Math.max(0,Math.ceil(t))]);function $p(e,t,s,n){let r=[1,s].filter(l=>l>=e&&l<=t),i=(t-e)/14,a=Xe(e,t,n).filter(l=>Number.isInteger(l)&&l>=1&&l<=s&&r.every(c=>Math.abs(l-c)>i));return[...new Set([...r,...a])].sort((l,c)=>l-c)}function Mp(e,t,s,n){if(s===null||e===null||t===null)return"";if(!Number.isFinite(e)||!Number.isFinite(t)){let l=[e,t].map((c,u)=>!Number.isFinite(c)&&["RNN","LSTM"][u]).filter(Boolean);return`At ${s}, dL/dh is exactly 0 in the ${l.join(" and the ")}.`}let r=Math.abs(e-t),i=10**r;if(i<1.05)return`At ${s}, the RNN’s dL/dh is as large as the LSTM’s.`;let a=r<6?Number(i.toPrecision(2)).toLocaleString("en"):tt(Math.round(r));return e<t?`At ${s}, the RNN’s dL/dh is ${a} times smaller than the LSTM’s.`:`At ${s}, the RNN’s dL/dh is ${a} times larger than the LSTM’s: ${n==="initial"?"before training nothing is kept yet, and the LSTM’s gates, all below 1, take their share at every step.":"a gradient is not a memory; which of them learned says the table."}`}function Dc(e){let{setup:t}=e,s=[...new Set(Object.values(t.keep).filter(Boolean).map(Le))],n=Object.entries(nr).map(([O,[_,,q]])=>{let P=Wc[O]??O,F=o("button",{type:"button",class:"toggle","data-term":O==="kept"?"product of f":_,"data-act":`${q[0].toUpperCase()}${q.slice(1)}. Click: show or hide these curves.`},o("i",{class:`dash ${P}`}),O==="kept"?`${_} ${s.slice(0,-1).join(", ")} or ${s.at(-1)}`:_);return F.addEventListener("click",()=>e.set({shown:{...e.S.shown,[P]:!e.S.shown[P]}})),[P,F]}),r=o("button",{type:"button",class:"btn"},"Numbers"),i=o("button",{type:"button",class:"btn"},"CSV");r.addEventListener("click",()=>e.numbers()),i.addEventListener("click",()=>e.ask("csv"));let a=o("span",{class:"where"}),l=Object.fromEntries(et.map(O=>{let _=o("div",{class:"bk"}),q=o("div",{class:"labels","aria-hidden":"true"}),P=document.createElementNS("http://www.w3.org/2000/svg","svg"),F=o("div",{class:"at"}),z=o("h2"),N=o("p",{class:"loss"}),I=o("p",{class:"factor"}),W=o("div",{class:`plot ${O}`,role:"img"},_,P,q,F);return[O,{side:O,target:_,labels:q,lines:P,at:F,head:z,loss:N,factor:I,el:W}]})),c=o("div",{class:"norms"},o("div",{class:"tools"},o("div",{class:"seg",role:"group","aria-label":"Curves"},...n.map(([,O])=>O)),a,o("span",{class:"sp"}),o("small",{class:"key"},"line: ",ie("geometric mean"),", band: all ",ie("seeds")),r,i),o("div",{class:"sides"},...et.map(O=>o("div",{class:"side"},l[O].head,l[O].loss,l[O].factor,l[O].el)))),u=null,d=!1,h=!1;for(let{el:O}of Object.values(l)){let _=0;O.addEventListener("pointerdown",q=>_=q.clientX,!0),O.addEventListener("click",q=>{if(e.root.focus({preventScroll:!0}),!u||As(q)||q.detail>1||Math.abs(q.clientX-_)>4)return;let P=q.clientX-O.getBoundingClientRect().left,{left:F,wide:z}=y(O),{start:N,end:I}=u("steps");P>=F&&P<=F+z&&e.go(Math.round(N+(P-F)/z*(I-N)))}),O.addEventListener("dblclick",()=>{d=!1,setTimeout(()=>f(E),50)}),new ResizeObserver(()=>{!u||!e.P||(T(),A())}).observe(O)}e.embed(Object.fromEntries(et.map(O=>[O,l[O].target]))).then(O=>{u=O;for(let _ of["steps","initial.y"])u(_).change.connect(()=>{h||!e.P||(d=!0,requestAnimationFrame(M))});e.draw(new Set(["norms","size","theme","lines","t"])),e.root.classList.add("plotted")}),e.unzoom=()=>{d=!1};function f(O){h=!0;try{O()}finally{h=!1}}let p=O=>Wi(e.P,e.S,O),m=({cell:O,signal:_})=>`${O}.${_}`,g=(O,_)=>e.P.array(`${O.side}.${m(O)}.${_}`),k=()=>Object.values(e.S.shown).filter(Boolean).length>1,w=O=>`${st(t.cells[O.cell])}${k()?` ${Ii(t,O).replace("product of","∏")}`:""}`,$=({cell:O,signal:_})=>k()?_==="kept"?"product of f":nr[_][0]:t.cells[O],x=()=>({left:Math.round((k()?8.1:4.9)*e.rem),right:Math.round(2.9*e.rem),top:5,bottom:Math.round(1.3*e.rem)}),y=(O,_=x())=>({..._,wide:O.clientWidth-_.left-_.right,tall:O.clientHeight-_.top-_.bottom});function S(){let{left:O,right:_,top:q,bottom:P}=x();c.style.setProperty("--names",`${O}px`);for(let F of et)u(F).setv({min_border_left:O,min_border_right:_,min_border_top:q,min_border_bottom:P}),u(F).toolbar.active_drag=e.small?null:"auto"}function L(){let{css:O,fine:_,font:q}=e;for(let P of et){as(u,P,e),u(`${P}.x`).setv({major_label_text_color:O("--ink3"),major_label_text_font_size:`${_}px`,major_label_text_font:q});for(let F of e.cells){let[z,,N]=Us(F);for(let[I,[,W]]of Object.entries(nr)){let R=u(`${P}.${F}.${I}`);R&&(R.glyph.setv({line_color:O(z),line_width:N,line_dash:W,line_cap:W.length?"butt":"round"}),u(`${P}.${F}.${I}.band`).glyph.setv({fill_color:O(z),fill_alpha:I==="h"?.11:.06}))}}}}function v(){let{T:O}=e.P,_=Array.from({length:O},(F,z)=>z),[q,P]=C();for(let F of et){let z=new Map(p(F).map(W=>[m(W),W])),N={t:_,low:_.map(()=>q),high:_.map(()=>P),tip:b([...z.values()],_)},I=_.map(()=>NaN);for(let W of e.cells)for(let R of Object.keys(nr)){let B=`${W}.${R}`,G=u(`${F}.${B}`);if(!G)continue;let K=z.get(B);G.visible=u(`${F}.${B}.band`).visible=!!K;for(let[ee,X]of[[B,"mean"],[`${B}.low`,"low"],[`${B}.high`,"high"]])N[ee]=K?Array.from(g(K,X)):I}u(`${F}.source`).data=N,u(`${F}.hit`).glyph.width={value:.99}}E()}function C(){let O=(P,F)=>p(P).map(z=>g(z,F)),_=O("initial","mean"),q=P=>[...O("initial",P),...vp(_,O("trained",P))];return xp(q("mean"),[...q("low"),...q("high")])}function E(){if(!d){let[O,_]=C();u("initial.y").setv({start:O,end:_}),u("steps").setv({start:-.5,end:e.P.T-.5})}M()}function M(){let O=u("initial.y"),_=u("steps"),q=Xe(O.start,O.end,6),P=q.filter(Number.isInteger),F=P.length>1?P:q,z=$p(_.start+1,_.end+1,e.P.T,e.small?4:6);for(let N of et)u(`${N}.ticks`)&&(u(`${N}.ticks`).ticks=F),u(`${N}.axis`).major_label_overrides=new Map(F.map(I=>[I,I===0?"1":Number.isInteger(I)?tt(I):Ht(I)])),u(`${N}.marks`).ticks=z.map(I=>I-1),u(`${N}.x`).major_label_overrides=new Map(z.map(I=>[I-1,I.toLocaleString("en")]));T(),A()}function b(O,_){let q=O.map(P=>({text:w(P),mean:g(P,"mean"),low:g(P,"low"),high:g(P,"high")}));return _.map(P=>[`step ${P+1}${e.P.tokens?` “${e.P.tokens[P]}”`:""}`,...q.map(({text:F,mean:z,low:N,high:I})=>`${F}  ${Ht(z[P])}  (${Ht(N[P])} to ${Ht(I[P])})`)].join(`
`))}function T(){let O=u("initial.y"),_=u("steps");for(let{side:q,labels:P,lines:F,el:z}of Object.values(l)){let{left:N,top:I,wide:W,tall:R}=y(z),B=[],G=te=>R*(1-(te-O.start)/(O.end-O.start)),K=te=>N+W*(te-_.start)/(_.end-_.start);for(let te of p(q)){let oe=g(te,"mean"),J=kp(oe,_,{low:O.start,high:O.end});yp(oe,_)?B.push({curve:te,zero:!0,x:1/0,y:R}):J&&B.push({curve:te,x:K(J.t),y:G(J.v)})}let ee=zr(B.map(te=>te.y),Math.min(.98*e.rem,R/Math.max(1,B.length)),R);P.replaceChildren(...B.map(({curve:te,zero:oe},J)=>{let V=o("span",{class:"name","data-term":$(te)},oe?`${w(te)} 0`:w(te));return oe&&(V.dataset.act="Exactly 0 here, which no power of ten is."),V.style.cssText=`right:${z.clientWidth-N+12}px;top:${I+ee[J]}px;color:var(${Us(te.cell)[1]})`,te.cell==="lstm"&&(V.style.fontWeight=700),V})),F.replaceChildren(...B.flatMap(({curve:te,x:oe,y:J},V)=>{if(oe>N+W/6)return[];let Y=document.createElementNS("http://www.w3.org/2000/svg","line"),Z={x1:N-9,y1:I+ee[V],x2:oe-2,y2:I+J,stroke:`var(${Us(te.cell)[0]})`};for(let[Q,de]of Object.entries(Z))Y.setAttribute(Q,String(de));return Y}));let X=p(q).length?"No curve is in view. A double click shows all.":"No curve is switched on.";B.length||P.append(o("span",{class:"alone"},X))}}function A(){let{start:O,end:_}=u("steps"),{t:q}=e.S;for(let{at:P,el:F}of Object.values(l)){let{left:z,top:N,wide:I,tall:W}=y(F);P.hidden=q<O||q>_,P.style.cssText=`left:${z+I*(q-O)/(_-O)-.5}px;top:${N}px;height:${W}px`}}let j=()=>`step ${e.S.t+1}${e.P.tokens?`, “${ye(e.P.tokens[e.S.t],16)}”`:""}`;function H(){let{sides:O,T:_}=e.P;for(let{side:P,head:F,loss:z,factor:N}of Object.values(l)){let{title:I,seeds:W,units:R}=O[P],[B,G]=["rnn","lstm"].map(K=>e.P.curves.some(ee=>ee.side===P&&ee.cell===K&&ee.signal==="h")?e.P.array(`${P}.${K}.h.mean`)[e.S.t]:null);N.textContent=Mp(B,G,e.P.T>e.S.t+1?j():null,P),F.replaceChildren(`${I} `,o("small",{},`${we(W,"seed")}, ${R} units`)),z.textContent=O[P].loss}for(let[P,F]of n)F.setAttribute("aria-pressed",String(e.S.shown[P]));let q=e.P.tokens?.[e.S.t];a.replaceChildren(`step ${e.S.t+1}`,o("small",{},` / ${_}, ${_-1-e.S.t} back${q?` “${q}”`:""}`));for(let{side:P,el:F}of Object.values(l)){let z=p(P).map(N=>`${w(N)} ${Ht(g(N,"mean")[e.S.t])}`);F.setAttribute("aria-label",`${e.told(P)} At step ${e.S.t+1}, of the curves shown: ${z.join(", ")}.`)}}return{el:c,draw(O){O("norms","lines","t")&&H(),u&&(O("size","lines")&&S(),O("theme","size")&&L(),O("norms","lines")?f(v):O("size","theme")&&f(M),O("t")&&A())}}}var Sp=250,Ep={relu:"ReLU",glorot:"Glorot",start:"as the trained began"},Bc={radius:1,clip:1};function Vc(e,t,s){return e==="clip"?String(t):U(Number(t),Math.max(0,-Math.floor(Math.log10(s)+1e-9)),e==="bias")}var Di=e=>Math.log10(e),Tp=e=>Number((10**e).toPrecision(2)),Uc={radius:"spectral radius",scale:"input scale",bias:"forget-gate bias",clip:"clipping",seed:"seed",units:"unit",length:"step"};function Gc(e){let{setup:t,state:s,usual:n}=e,r={},i=N=>n[N],a=N=>String(e.wish[N]??"")!==String(i(N)??""),l=N=>s.named[N].title;function c(N,{label:I=l(N),note:W=null,log:R=!1}={}){let{low:B,high:G,step:K,off:ee}=s.named[N],X=o("input",{type:"range","aria-label":I,min:R?Di(B):B,max:R?Di(G):G,step:R?.05:K}),te=o("output"),oe=ee&&o("input",{type:"checkbox"}),J=()=>R?Tp(Number(X.value)):Number(X.value);X.addEventListener("input",()=>e.turn({[N]:J()})),X.addEventListener("dblclick",()=>e.turn({[N]:i(N)})),oe?.addEventListener("change",()=>e.turn({[N]:oe.checked?null:Bc[N]}));let V=o("div",{class:`knob slide ${N}`},o("span",{class:"name"},Uc[N]?ie(Uc[N],I):I),oe&&o("label",{class:"check"},oe,ee),te,X,W);return r[N]=()=>{let Y=e.wish[N],Z=Y===null||Y==="";oe&&(oe.checked=Z),V.classList.toggle("none",Z);let Q=Z?Bc[N]:Number(Y);return X.value=R?Di(Q):Q,te.textContent=Z?"":Vc(N,Q,K),X.setAttribute("aria-valuetext",Z?ee:Vc(N,Q,K)),[V,X]},V}function u(N,I,W){let R=o("select",{"aria-label":I},...W.map(([G,K])=>o("option",{value:G},K)));R.addEventListener("change",()=>e.turn(N==="networks"?f(R.value):{[N]:R.value}));let B=o("label",{class:`knob pick ${N}`},o("span",{class:"name"},I),R);return r[N]=()=>(R.value=e.wish[N],[B,R]),B}let d=N=>s.named[N].choices.map(I=>[I,Ep[I]??I]),h=N=>t.networks[N].examples;function f(N){let{text:I}=e.wish,W=h(e.wish.networks).some(([,R])=>R===I);return{networks:N,...W?{text:h(N)[0]?.[1]??""}:{}}}let p=o("button",{type:"button"},"random"),m=o("button",{type:"button"},"typed"),g=o("textarea",{rows:2,maxlength:t.limits.text,"aria-label":"What is read",spellcheck:"false",autocomplete:"off"}),k=o("select",{"aria-label":"Examples"}),w=o("span",{class:"count"}),$=0;p.addEventListener("click",()=>e.turn({text:""}));let x=null;m.addEventListener("click",()=>{e.wish.text||e.turn(x??y())});function y(){let{text:N,task:I}=e.passes(),W=N&&t.networks[I]?{networks:I,text:N}:null,R=Object.entries(t.networks).find(([,{kind:G}])=>G==="words"),[B]=t.networks[e.wish.networks].kind==="words"||!R?[e.wish.networks]:R;return W??{networks:B,text:h(B)[0]?.[1]??""}}k.addEventListener("change",()=>e.turn({text:k.value}));let S=()=>{clearTimeout($),$=0,g.value.trim()&&e.turn({text:g.value})};g.addEventListener("input",()=>{clearTimeout($),$=setTimeout(S,Sp)}),g.addEventListener("blur",()=>{$&&S(),e.draw(new Set(["knobs"]))}),g.addEventListener("keydown",N=>N.key==="Enter"&&N.preventDefault());let L=o("small"),v=c("length",{label:"Steps",note:L}),C=o("div",{class:"typed"},g,o("div",{class:"under"},k,w)),E=o("div",{class:"knob sequence"},o("span",{class:"name"},"Sequence"),o("div",{class:"seg",role:"group","aria-label":"Sequence"},p,m),v,C);r.text=()=>{let N=e.root.getRootNode().activeElement===g,{text:I,networks:W}=e.wish,R=!!I||N;I&&(x={networks:W,text:I}),p.setAttribute("aria-pressed",String(!R)),m.setAttribute("aria-pressed",String(R)),L.textContent=e.wish.init==="start"?"the task’s symbols, the same on both sides":"left: random input; right: symbols of the task",v.hidden=R,C.hidden=!R,N||(g.value=I);let B=h(W),G=B.every(([,K])=>K!==I);return k.replaceChildren(...G?[o("option",{value:I},"your own")]:[],...B.map(([K,ee])=>o("option",{value:ee},K))),k.value=I,[E,g]};let M=()=>{let N=e.P.unknown?.filter(Boolean).length??0;w.textContent=e.P.tokens?`${e.P.T} steps${N?`, ${N} unknown`:""}`:""},b=o("input",{type:"checkbox","aria-label":"Hold f at 1"});b.addEventListener("change",()=>e.turn({hold:b.checked?1:0}));let T=o("label",{class:"knob check hold"},b,o("span",{class:"name"},"Hold f at 1"),o("small",{},"the ",ie("error carousel")," itself"));r.hold=()=>(b.checked=Number(e.wish.hold)===1,[T,b]);let A=o("span",{class:"tick","aria-hidden":"true"},"1: neither vanishes nor explodes"),{low:j,high:H}=s.named.radius;A.style.setProperty("--at",(1-j)/(H-j));let O=o("fieldset",{},o("legend",{},"Both sides"),E,u("networks",l("networks"),Object.entries(t.networks).map(([N,{title:I}])=>[N,I])),c("clip",{log:!0}),T),_=o("fieldset",{},o("legend",{},"As initialised"),c("radius",{note:A}),c("scale"),c("bias"),c("units"),u("activation","Activation, RNN alone",d("activation")),u("init",l("init"),d("init")),c("seed")),q=o("button",{type:"button",class:"btn reset"});q.addEventListener("click",()=>e.turn(n,!0));let P=o("form",{"aria-label":"Settings"},O,_,q);P.addEventListener("submit",N=>N.preventDefault());let F=o("details",{class:"knobs"},o("summary",{},"Settings"),P),z=()=>({units:e.wish.init==="start",seed:e.wish.init==="start",bias:Number(e.wish.hold)===1,length:!!e.wish.text});return{el:F,draw(N){if(N("size")&&(F.open=!e.small||F.open),N("norms")&&M(),!N("knobs"))return;let I=z(),W=0;for(let[R,B]of Object.entries(r)){let[G,K]=B();G.classList.toggle("changed",a(R)),G.classList.toggle("idle",I[R]===!0),R!=="text"&&(K.disabled=I[R]===!0),W+=Number(a(R))}q.disabled=!W,q.textContent=W?`Reset ${W} ${W>1?"settings":"setting"}`:"Reset all settings"}}}var Kc=(e,t,s)=>Object.entries({...e,...s.knobs}).filter(([n,r])=>String(t[n]??"")!==String(r??"")).map(([n])=>n),Lp=(e,t,s)=>!Kc(e,t,s).length,Cp=(e,t,s)=>Kc(e,t,s).every(n=>s.asks.includes(n));function Yc(e){let{setup:t}=e,s=o("p",{class:"look"});function n(l){i=l,e.unzoom?.(),e.turn({...e.usual,...l.knobs},!0),e.set({shown:e.curves(l.show.signals??e.state.named.show.default)})}e.preset=l=>{n(l),a.scrollIntoView({block:"start"}),r[t.presets.indexOf(l)].focus({preventScroll:!0})};let r=t.presets.map(l=>{let c=o("button",{type:"button",class:"chip"},l.name);return c.addEventListener("click",()=>n(l)),c}),i=null,a=o("div",{class:"chips",role:"group","aria-label":"Cases worth seeing"},...r);return{el:o("div",{class:"presets",role:"region","aria-label":"Presets"},a,s),draw(l){if(!l("knobs"))return;let c=t.presets.filter(h=>Lp(e.usual,e.wish,h)),u=c.includes(i)?i:c[0],d=u??(i&&Cp(e.usual,e.wish,i)?i:null);r.forEach((h,f)=>h.setAttribute("aria-pressed",String(t.presets[f]===u))),s.replaceChildren(d?o("b",{},"Look for "):"",d?.look??"Your own settings. Each case above sets everything as it needs it.")}}}function Xc(e){let{setup:t}=e,s=et.map(a=>{let l=o("button",{type:"button"});return l.addEventListener("click",()=>e.set({side:a,one:Math.min(e.S.one,e.seeds(a).length-1),cell:e.beside(a,e.S.cell)})),[a,l]}),n=o("select",{"aria-label":"Seed"}),r=o("select",{"aria-label":"Cell beside the RNN"});return n.addEventListener("change",()=>e.set({one:Number(n.value)})),r.addEventListener("change",()=>e.set({cell:r.value})),r.append(...Object.entries(t.cells).filter(([a])=>a!=="rnn").map(([a,l])=>o("option",{value:a},l))),{el:o("section",{class:"detail","aria-label":"Which networks"},o("h2",{},"Where it comes from"),o("div",{class:"seg",role:"group","aria-label":"Side"},...s.map(([,a])=>a)),o("label",{},"one network: seed ",n),o("label",{},"Vanilla RNN beside ",r)),draw(a){if(!a("norms","detail"))return;let{S:l,P:c}=e;for(let[d,h]of s)h.textContent=c.sides[d].title,h.setAttribute("aria-pressed",String(d===l.side));let u=e.seeds(l.side);n.replaceChildren(...u.map((d,h)=>o("option",{value:h},d))),n.value=l.one;for(let d of r.options)d.disabled=!c.curves.some(h=>h.side===l.side&&h.cell===d.value);r.value=l.cell}}}var Ap=e=>e[0]>0&&e.at(-1)/e[0]>8;function Jc(e){let{setup:t}=e,s=o("h2"),n=o("p",{class:"note"}),r=o("div",{class:"cells"}),i=o("section",{class:"learn"},o("div",{class:"hd"},s),r,n),a=null,l=[];function c(d){let h=o("figcaption"),f=o("p",{class:"alone"},"not trained on this"),p=yt("scores");return{cell:d,caption:h,none:f,plot:p,el:o("figure",{},h,p.el,f)}}function u({cell:d,caption:h,none:f,plot:p},m){let{gaps:g,scores:k,measure:{chance:w,better:$},trained_to:x}=m,{rem:y}=e,S=Object.entries(k[d]??{}),L=t.cells[d];if(h.replaceChildren(o("b",{},L),...S.length?[o("small",{},` ${we(S.length,"seed")}`)]:[]),f.hidden=S.length>0,p.el.hidden=!S.length,!S.length)return;let v=Object.values(k).flatMap(H=>Object.values(H)).flat(),C=$==="higher"?1:1.05*Math.max(...v,w??0),{width:E}=p.measure(),M=io(g[0],g.at(-1),2*y,E-.4*y,Ap(g)),b=g.map((H,O)=>lo(S.map(([,_])=>_[O]))),T=`stroke:var(${Us(d)[0]})`,A=[...new Set([g[0],g.findLast(H=>H<=x)??g[0],g.at(-1)])],j=[...S.map(([H,O])=>({values:O,at:g,kind:"one",style:T,title:`seed ${H}`})),{values:b,at:g,kind:"middle",style:T}];p.draw({x:M,y:{low:0,high:C,top:Math.round(.7*y),below:Math.round(1.4*y)},rows:[0,C/2,C].map(H=>[H,U(H,C===1?1:2).replace(/\.0$/,"")]),along:A.map(H=>[H,String(H),H===g.at(-1)&&A.length>1?"end":"middle"]),shades:g.some(H=>H>x)?[[M.at(x),M.right]]:[],lines:w===null?j:[{values:[w,w],at:[g[0],g.at(-1)],kind:"chance"},...j],said:`${L}, median ${m.measure.title} by gap: ${g.map((H,O)=>`${H}: ${U(b[O],2)}`).join(", ")}.`,rem:y})}return{el:i,draw(d){if(!d("norms","size")||a===e.network&&!d("size"))return;a=e.network;let{learn:h}=a;s.replaceChildren("Does it learn? ",o("small",{},`${h.title}: ${h.measure.title} by ${h.gap_title}; thin: one seed each, bold: their median, dashed: chance, shaded: longer than in training`)),(e.cells.some((f,p)=>l[p]?.cell!==f)||e.cells.length!==l.length)&&(l=e.cells.map(c),r.replaceChildren(...l.map(f=>f.el)));for(let f of l)u(f,h);n.textContent=h.note??""}}}var zp=[["← →","one step back, forward"],["Home End","first, last step"],["arrows","in a flow matrix: the earlier and the later step"],["double click","undo a zoom, put a setting back"],["t","the tour: take it, leave it; n b its next stop, the one before"],["w","what the words and marks mean: ← → the next, Esc closes"],["?","this list"]];function Zc(e){let t=o("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),s=o("h2",{},"Gradient norms"),n=et[0],r=et.map(d=>{let h=o("button",{type:"button"});return h.addEventListener("click",()=>{n=d,c()}),[d,h]}),i=o("button",{type:"button",class:"btn"},"Close"),a=o("button",{type:"button",class:"btn"},"All curves as CSV"),l=o("dialog",{class:"numbers","aria-label":"Numbers"},o("div",{class:"bar"},s,o("div",{class:"seg",role:"group","aria-label":"Which numbers"},...r.map(([,d])=>d)),o("span",{class:"sp"}),a,i),t);i.addEventListener("click",()=>l.close()),a.addEventListener("click",()=>e.ask("csv")),l.addEventListener("click",d=>d.target===l&&l.close());function c(){let{P:d,S:h}=e,f=Wi(d,h,n);for(let[m,g]of r)g.textContent=d.sides[m].title,g.setAttribute("aria-pressed",String(m===n));let p=f.flatMap(m=>["mean","low","high"].map(g=>[`${st(e.setup.cells[m.cell])} ${Ii(e.setup,m)} ${{mean:"mean",low:"least",high:"largest"}[g]}`,d.array(`${n}.${m.cell}.${m.signal}.${g}`)]));t.replaceChildren(qt(["step",...d.tokens?["token"]:[],...p.map(([m])=>m)],Array.from({length:d.T},(m,g)=>[g+1,...d.tokens?[d.tokens[g]]:[],...p.map(([,k])=>Number.isNaN(k[g])?"exactly 0":U(k[g],4))]),`log₁₀ of the norms over ${d.sides[n].seeds} seeds: their geometric mean, the least and the largest. Shown is ${d.sides[n].loss}.`))}e.numbers=()=>{c(),l.showModal()};let u=In(zp);return e.keys=()=>u.showModal(),{el:o("div",{},l,u),draw:d=>l.open&&d("norms","lines")&&c()}}var Qc=.01;function Np(e){let t={below:0,at:0,above:0};for(let s of e)t[Math.abs(s-1)<=Qc?"at":s<1?"below":"above"]+=1;return t}function Bi(e,t,s,n){let r=0;for(;r<s-1&&Number.isFinite(e[(s-2-r)*n+t]);)r+=1;return r}function ed(e){let t=Ns(),s=o("p",{class:"reads"}),n=null,r=[],i=null,a=co("The unit, from the smallest u to the largest",()=>r,u=>{n=u-1,c()}),l=o("div",{class:"panel"},o("h3",{},o("b",{},"Unit by unit")," uᵗ, were a unit active at every step, and what it is"),t.el,a.el,s);function c(){let[u,d]=i.arrays.product[1],h=i.array("own"),f=i.array("product");r=Array.from(h.keys()).sort((C,E)=>h[C]-h[E]);let p=r.reduce((C,E)=>Bi(f,E,u,d)>=Bi(f,C,u,d)?E:C),m=Math.min(n??r.indexOf(p),d-1),g=r[m],k=u-1;a.set(m+1,{max:d});let w=C=>Array.from({length:u},(E,M)=>(u-1-M)*Math.log10(h[C])),$=Array.from({length:u},(C,E)=>f[E*d+g]),x=r.map(C=>k*Math.log10(h[C])).filter(Number.isFinite),{below:y,at:S,above:L}=Np(h),v=Bi(f,g,u,d);s.replaceChildren(`Of ${we(d,"unit")} ${y} let an error fade (u < 1), ${S} keep it (u = 1, within a hundredth) and ${L} make it grow (u > 1). Unit `,o("b",{},String(g)),` has u = ${U(h[g],3)}: over ${we(k,"step")} that would be ${Me(k*Math.log10(h[g]))}. `,v===k?"It is active at all of them, so that is what arrives.":v===0?"It is not active at the last step, so that none of an error comes back through it.":`It is active at the last ${we(v,"step")} alone; before them none of an error comes back through it.`),t.draw({lines:[...r.filter(C=>C!==g).map(C=>({values:w(C),kind:h[C]>1+Qc?"faint grows":"faint fades"})),{values:w(g),kind:"other",name:`uᵗ, u = ${U(h[g],2)}`},{values:$,kind:"forget",name:`unit ${g}`}],first:1,last:u,low:1.06*Math.min(-1,...x),high:1.06*Math.max(1,...x),rem:e.rem,tip:C=>`step ${C}, unit ${g}: ${Vt(f[(C-1)*d+g])}`,said:s.textContent}),t.cursor(e.S.t+1)}return{el:l,draw(u){i=u,c()},cursor:()=>i&&t.cursor(e.S.t+1)}}var Op=["cell","i","f","g","o","r","z","n","error"],ho={total:"all of it",direct:"straight down the cell",gates:"by the gates"},Pp={total:["--ink",3.25],direct:["--Ff",2.25,[6,4]],gates:["--ink3",2]},jp=e=>Array.from(e,(t,s)=>s).sort((t,s)=>Xr(e[t],e[s])||t-s);function uo(e){let t=Math.abs(e);return t===0||t>=.005&&t<1e3?U(e):`${e<0?"−":""}${Me(Math.log10(t))}`}function Hp(e){let t=0,s=0,n=e.map(([i,a])=>{let l=a<0?t:s,c=l+a;return a<0?t=c:s=c,{name:i,v:a,from:l,to:c}}),r=2**Math.max(0,Math.ceil(Math.log2(Math.max(s/1.25,-t/.25))));return{parts:n,low:-r/4,high:1.25*r}}function _p(e){let t=e.reduce((i,a)=>i+a,0),s=e.map(i=>Ee(i)),n=Math.abs(s.reduce((i,a)=>i+a,0)-Ee(t))<.005;return`${s.map((i,a)=>a===0?U(i):`${i<0?"−":"+"} ${U(Math.abs(i))}`).join(" ")} ${n?"=":"≈"} ${U(t)}`}function td(e){let t=null,s=[],n=null,r=null,i=null,a=Ns(),l=o("input",{type:"checkbox"});l.addEventListener("change",()=>e.turn({hold:l.checked?1:0},!0));let c=D("svg",{class:"strip","aria-hidden":"true"}),u=co("The unit, from the shortest half-life to the longest",()=>s,R=>{t=s[R-1],F()}),d=o("div",{class:"bk"}),h=o("div",{class:"labels","aria-hidden":"true"}),f=o("div",{class:"plot",role:"img"},d,h),p=o("i",{class:"here"}),m={keep:o("p",{class:"reads"}),share:o("p",{class:"reads"})},g=o("span"),k=o("span"),w=o("label",{class:"check"},l,"hold f at 1 in every unit and step"),$=o("h3"),x=D("svg",{class:"shares",role:"img"}),y=o("p",{class:"terms"}),S=o("div",{class:"two"},o("div",{class:"panel"},o("h3",{},o("b",{},"Constant error carousel"),g),a.el,o("div",{class:"lives"},o("small",{},"half-life of every unit, shortest to longest"),c,u.el),w,m.keep),o("div",{class:"panel"},o("h3",{},o("b",{},"What each path carries"),k),f,m.share,$,x,y)),L=ed(e),v=o("button",{type:"button",class:"btn"},"Show the LSTM");v.addEventListener("click",()=>e.set({cell:"lstm"}));let{el:C,says:E}=je("paths",ie("error carousel","Paths of the error"),"straight down the cell, or by the gates",[],S,L.el,v);e.seen(C,_);let M=()=>{let{cell:R,side:B}=e.S;return e.P.curves.some(K=>K.side===B&&K.cell===R&&K.signal==="kept")?Le(e.setup.keep[R]):""},b=()=>e.setup.memory[e.S.cell]==="h",T=()=>b()?"dL/dhₜ":"dL/dcₜ",A=()=>e.P.curves.some(R=>R.side===e.S.side&&R.cell===e.S.cell),j=()=>Ut(e,e.S.cell),H=()=>A()&&e.setup.diagonal.includes(e.S.cell),O=()=>(M()||H())&&e.got.paths?.cell===e.S.cell?e.got.paths:null;function _(){(M()||H())&&e.ask("paths",{side:e.S.side,one:e.S.one,cell:e.S.cell})}e.embed({paths:d}).then(R=>{n=R;for(let B of["paths.steps","paths.y"])n(B).change.connect(()=>requestAnimationFrame(N));q(),e.P&&P()});function q(){n("paths").setv({min_border_left:Math.round(3*e.rem),min_border_right:Math.round(.8*e.rem),min_border_top:6,min_border_bottom:Math.round(1.4*e.rem)}),n("paths").toolbar.active_drag=e.small?null:"auto"}function P(){let R=M();if(S.hidden=!R,L.el.hidden=!H(),v.hidden=!!R||H(),w.hidden=b(),g.replaceChildren(" ",ie("product of f",`∏ ${R}`)," from step t to the last, each unit a line"),k.replaceChildren(" ",ie(`dL/d${b()?"h":"c"}`,`‖${T()}‖`)," and its parts"),H()){E.replaceChildren(`In an ${j()} every unit sees its own old h alone, so that an error goes back through each unit by itself: at a step at which the unit is active it is multiplied by the unit’s own number u, and where the unit is not, it ends.`),O()&&L.draw(O());return}if(!R){E.replaceChildren(A()?`${j()} has neither a cell nor a gate: all of the error goes through the same weights at every step, so there is nothing to split here.`:$n(e,e.S.cell));return}let B=O();E.replaceChildren(b()?`A ${j()} keeps its memory in h itself, and an error reaches an earlier h in two ways: straight down, where each step multiplies it by ${R} alone, and by the gates and the candidate, through the recurrent weights where there are any. Together they are all of it.`:`In the ${j()} an error reaches an earlier cell state in two ways: straight down the cell, where each step multiplies it by the forget gate f alone, and by the gates, ${e.S.cell==="peephole"?"which see h through the recurrent weights and c through the peepholes":"through h and the recurrent weights"}. Together they are all of it.`),B&&(F(),W(),n&&z())}function F(){let R=O();if(!R)return;let[B,G]=R.arrays.product[1],K=R.array("product"),ee=R.array("half");s=jp(ee);let X=t===null||t>=G?s[G-1>>1]:t,te=t===null?"the median unit, ":"unit ",oe=re=>Array.from({length:B},(fe,pe)=>K[pe*G+re]),J=K.every(re=>re===0),V=Math.min(0,...K.filter(Number.isFinite)),Y=K[X],Z=s.at(-1),Q=s[0];u.set(s.indexOf(X)+1,{max:G}),m.keep.replaceChildren(...J?[o("b",{},"exactly 1"),`: with f held at 1, all ${we(G,"unit")} pass the error straight down the cell undiminished over ${we(B-1,"step")}.`]:[`Straight down the cell, ${te}`,o("b",{},String(X)),", passes on ",o("b",{},Me(Y)),` of an error from step ${B} to step 1: its half-life, the steps over which its ${M()} lets half through, the median over where one begins, is ${vt(ee[X])}. The longest is ${vt(ee[Z])} (unit ${Z}), the shortest ${vt(ee[Q])} (unit ${Q}).`]),te==="unit "&&!J&&(m.keep.firstChild.textContent="Straight down the cell, unit "),a.draw({lines:[...s.filter(re=>re!==X).map(re=>({values:oe(re),kind:"faint",aside:!0})),{values:oe(X),kind:"forget",name:J?"exactly 1":`unit ${X}`}],first:1,last:B,low:1.04*Math.min(-1,V),high:-.06*Math.min(-1,V),rem:e.rem,tip:re=>`step ${re}, unit ${X}: ${J?"1":Vt(K[(re-1)*G+X])}`,said:m.keep.textContent}),a.cursor(e.S.t+1);let de=100,ue=s.map(re=>Math.log2(Math.abs(ee[re]))),le=Math.min(...ue)-1,ge=Math.max(le+2,...ue);c.setAttribute("viewBox",`0 0 ${de} 20`),c.setAttribute("preserveAspectRatio","none"),c.replaceChildren(...s.map((re,fe)=>{let pe=1+19*((ue[fe]-le)/(ge-le));return D("rect",{class:re===X?"on":"",x:fe*de/G,y:20-pe,width:.8*de/G,height:pe})}))}function z(){let R=O(),{T:B}=R,G=Object.fromEntries(Object.keys(ho).map(V=>[V,Array.from(R.array(V))])),K=Object.values(G).flat().filter(Number.isFinite),ee=Math.min(-1,...K)-.3,X=Math.max(.3,Math.max(...K)+.2),te=G.total.map((V,Y)=>Y);n("paths.source").data={t:te,...G,low:te.map(()=>ee),high:te.map(()=>X),tip:te.map(V=>[`step ${V+1}`,...Object.entries(ho).map(([Y,Z])=>`${Z}: ${Vt(G[Y][V])}`)].join(`
`))},n("paths.steps").setv({start:-.5,end:te.length-.5}),n("paths.y").setv({start:ee,end:X});let oe=sr(ee,X,5),J=ss(1,B,6);n("paths.ticks").ticks=oe.map(([V])=>V),n("paths.axis").major_label_overrides=new Map(oe),n("paths.marks").ticks=J.map(V=>V-1),n("paths.x").major_label_overrides=new Map(J.map(V=>[V-1,String(V)])),as(n,"paths",e),n("paths.x").setv({major_label_text_color:e.css("--ink3"),major_label_text_font_size:`${e.fine}px`,major_label_text_font:e.font});for(let[V,[Y,Z,Q]]of Object.entries(Pp))n(`paths.${V}`).glyph.setv({line_color:e.css(Y),line_width:Z,line_dash:Q??[],line_cap:"round"});N()}function N(){let R=O();if(!n||!R)return;let{start:B,end:G}=n("paths.y"),K=n("paths.steps"),{rem:ee}=e,X={left:Math.round(3*ee),right:f.clientWidth-Math.round(.8*ee),top:6,bottom:f.clientHeight-Math.round(1.4*ee)};r=V=>X.left+(X.right-X.left)*(V-K.start)/(K.end-K.start);let te=Object.entries(ho).map(([V,Y])=>o("span",{class:`name ${V}`},Y));Object.assign(p.style,{top:`${X.top}px`,height:`${X.bottom-X.top}px`}),h.replaceChildren(p,...te),I();let oe=V=>X.top+(X.bottom-X.top)*(G-V)/(G-B),J=Object.keys(ho).map((V,Y)=>({span:te[Y],points:Array.from(R.array(V),(Z,Q)=>[r(Q),Number.isFinite(Z)?oe(Z):NaN])}));Bs(J,[],{...X,left:X.left+6},ee)}function I(){if(a.cursor(e.S.t+1),!r)return;let R=r(e.S.t),{start:B,end:G}=n("paths.steps");p.style.left=`${R}px`,p.hidden=e.S.t<B||e.S.t>G}function W(){let R=O(),B=Math.min(e.S.t,R.T-1),G=B===R.T-1,K=R.array("share")[B],ee=Op.filter(re=>R.array(`step.${re}`)).map(re=>[re,R.array(`step.${re}`)[B]]).filter(([re])=>re==="error"?G:!G),X=re=>re<0?" (with the opposite sign)":"",te=R.array("total")[B],oe=ee.some(([,re])=>!Number.isFinite(re));G?m.share.replaceChildren("At the last step ",o("b",{},`‖${T()}‖ is ${Me(te)}`),", all of it the error itself: no step lies behind it yet."):m.share.replaceChildren("All the way from the last step to ",o("b",{},`step ${B+1}`),Number.isFinite(te)?`: ‖${T()}‖ is ${Me(te)}. `:": exactly nothing is left.",Number.isFinite(K)?Math.abs(K)<.005?`Almost all of it came through the gates; the direct path down the cell contributes ${uo(K)} of it${X(K)}.`:`The direct path down the cell contributes ${uo(K)} of it${X(K)}, the gates ${uo(1-K)}${X(1-K)}.`:""),f.setAttribute("aria-label",m.share.textContent),$.replaceChildren(o("b",{},G?`At step ${B+1}`:`Over the one step from ${B+2} back to ${B+1}`),G?` the error itself arrives${b()?"":", by way of h"}`:` shares of ${T()} by the way it took`);let{width:J,height:V}=x.getBoundingClientRect(),{rem:Y}=e;if(x.replaceChildren(),y.replaceChildren(),oe||!J)return;let{parts:Z,low:Q,high:de}=Hp(ee),ue=re=>(re-Q)/(de-Q)*J,le=V-1.3*Y;x.append(...Z.filter(({v:re})=>re).flatMap(({name:re,from:fe,to:pe})=>{let Ne=ue(Math.min(fe,pe)),He=Math.abs(ue(pe)-ue(fe));return[D("rect",{class:`way way-${re}`,x:Ne,y:2,width:Math.max(.5,He-1),height:le-4}),He>1.1*Y?D("text",{class:`on on-${re}`,"data-term":{cell:b()?"h":"c",error:"L"}[re]??re,x:Ne+He/2,y:le/2+.3*Y,"text-anchor":"middle"},re==="cell"?b()?"h":"c":re==="error"?"L":re):""]}),...[0,1].flatMap(re=>[D("path",{class:"unit",d:`M${ue(re)} 0V${le+2}`}),D("text",{x:ue(re),y:V-.2*Y,"text-anchor":"middle"},re?"1, the whole":"0")]));let ge={cell:"straight down the cell",error:"the error itself",i:"by i",f:"by f",g:"by g",o:"by o",r:"by r",z:"by z",n:"by n"};y.append(...ee.flatMap(([re,fe])=>[o("span",{},o("i",{class:`way way-${re}`}),`${ge[re]} ${uo(fe)}`)," "]),ee.length>1?o("b",{},_p(ee.map(([,re])=>re))):"",ee.some(([,re])=>re<-.005)?" What is left of 0 has the opposite sign.":""),x.setAttribute("aria-label",y.textContent)}return{el:C,draw(R){let{side:B,one:G,cell:K}=e.S,ee=`${B} ${G} ${K} ${M()}`,X=ee!==i;X&&(t=null),i=ee,n&&R("size")&&q(),l.checked=Number(e.wish.hold)===1,R("paths","theme","size")||X?P():R("t")&&H()?L.cursor():R("t")&&O()&&(I(),W())}}}var mo=e=>U(e,Math.abs(e)<9.95?1:0);function sd({first:e,low:t,high:s,zero:n},r){if(e===null||n===r)return["exactly 0",null,`in ${n} of ${r} seeds`];if(Math.abs(e)<.05&&Math.abs(t)<.05&&Math.abs(s)<.05)return["stays 1",null,n?`exactly 0 in ${n} of ${r} seeds`:"in every seed"];let i=e<0?"shrinks to":"grows to",a=n?`exactly 0 in ${n} of ${r} seeds`:`10^${mo(t)} to 10^${mo(s)}`;return[i,mo(e),a]}function fo({gaps:e,trained_to:t,scores:s,measure:{better:n}},r){let i=Object.values(s[r]??{});if(!i.length)return null;let a=e.findLastIndex(h=>h<=t),l=i.map(h=>h[Math.max(0,a)]),c=l.filter(h=>h>=.99).length,[u,d]=[Math.min(...l),Math.max(...l)].map(h=>U(h,2));return n==="higher"&&c?`${c} of ${l.length} seeds`:`${n==="higher"?`0 of ${l.length}: `:""}${u===d?u:`${u} to ${d}`}`}var Fp=e=>e.split(/(\^[−\d.]+)/).map(t=>t.startsWith("^")?o("sup",{},t.slice(1)):t),nd=e=>["10",o("sup",{},mo(e))];function rd(e){let{setup:t}=e,s=Object.fromEntries(Object.entries(t.cells).map(([h,f])=>{let p=o("button",{type:"button",class:"cellname"},o("i",{class:`line ${h}`}),st(f));Object.assign(p.dataset,{term:f,act:`Click: show or hide the ${f}.`}),p.addEventListener("click",()=>{let g=new Set(e.S.off);g.delete(h)||g.add(h),e.set({off:g})}),p.firstChild.style.background=`var(${Us(h)[0]})`;let m=Object.fromEntries(et.flatMap(g=>[[`${g}.h`,o("td")],[`${g}.w`,o("td",{class:"weights"})]]));return m.learned=o("td"),[h,{button:p,parts:m,row:o("tr",{},o("th",{scope:"row"},p),...Object.values(m))}]})),n=Object.fromEntries(et.map(h=>[h,o("th",{scope:"colgroup"})])),r=et.map(()=>o("th",{scope:"col"})),i=et.map(()=>o("th",{scope:"col",class:"weights"})),a=o("th",{scope:"col"}),l=o("th",{scope:"col"}),c=o("div",{class:"readout"},o("table",{},o("colgroup",{},...["cell","fate","all","fate","all","learned"].map(h=>o("col",{class:h}))),o("thead",{},o("tr",{},o("td",{}),...Object.values(n),a),o("tr",{},o("th",{scope:"col"},"Cell"),r[0],i[0],r[1],i[1],l)),o("tbody",{},...Object.values(s).map(({row:h})=>h)))),u=(h,f)=>e.P.curves.find(p=>p.side===h&&p.cell===f&&p.signal==="h"),d=(h,f)=>e.P.weights.find(p=>p.side===h&&p.cell===f);return e.told=h=>{let{T:f,sides:p}=e.P,m=e.cells.map(g=>{let k=u(h,g);if(!k)return null;let[w,$,x]=sd(k,p[h].seeds);return`${t.cells[g]} ${w}${$===null?"":` 10^${$}`} (${x})`});return`${p[h].title}, norm of dL/dh over ${f-1} steps back, on a logarithmic scale: ${m.filter(Boolean).join("; ")}.`},{el:c,draw(h){if(h("norms","size")){let{P:f,network:p}=e,m=f.weights.some(w=>w.clipped!==null);c.classList.toggle("clips",m),et.forEach((w,$)=>{n[w].textContent=f.sides[w].title,n[w].colSpan=e.small&&!m?1:2,r[$].replaceChildren(ie("dL/dh"),` ${we(f.T-1,"step")} back `,o("small",{},"mean; least to largest")),i[$].textContent=m?"weights, clipped":"weights",i[$].title="The norm of the gradient of the weights of this layer together, for this error of size 1. What training clips has encoder and readout in it too, and an error of its own size."});let{learn:g}=p;a.textContent=e.K.hold?"Learned, f free?":"Learned?";let k=g.measure.better==="higher"?["≥ .99","runs that are right at least 99% of the time"]:[g.measure.name];l.textContent=`${k[0]} at gap ${g.gaps.findLast(w=>w<=g.trained_to)??g.gaps[0]}`,l.title=`${g.title}: ${k.at(-1)} at ${g.gap_title} ${g.trained_to}, the longest in training`;for(let[w,{parts:$}]of Object.entries(s)){for(let x of et){let y=u(x,w),S=d(x,w);if($[`${x}.h`].title=y?.zero?"Where it is exactly 0 there is no power of ten; the mean is of the other seeds":"",y){let[L,v,C]=sd(y,f.sides[x].seeds);$[`${x}.h`].replaceChildren(L,...v===null?[]:[" 10",o("sup",{},v)]," ",o("small",{},...Fp(C)))}else $[`${x}.h`].replaceChildren(o("small",{},"not trained"));$[`${x}.w`].replaceChildren(...S?S.norm===null?["0"]:[...nd(S.norm),...S.clipped===null?[]:[" → ",...nd(S.clipped)]]:["–"])}$.learned.textContent=fo(g,w)??"–"}}if(h("norms","lines"))for(let[f,{button:p,row:m}]of Object.entries(s)){let g=!e.S.off.has(f);p.setAttribute("aria-pressed",String(g)),m.classList.toggle("off",!g)}}}}var rr=99,fs=(e,t)=>Array.from({length:t+1},(s,n)=>n?n*e:0),Vi=(e,t,s)=>fs(Math.log10(e),s).map((n,r)=>n+Math.asinh(r*t/2)/Math.LN10),or=e=>1/(1+Math.exp(-e)),qp=e=>-Math.log1p(Math.exp(-e))/Math.LN10,Rp=e=>e<0?-Math.log10(2)/e:1/0;function ps(e){let t=e.length-1,s=Math.max(...e),n=e.indexOf(s),r=e[t];return{way:e.every(a=>a===0)?"stays":n===0?"falls":n===t?"grows":"turns",peak:n,most:s,end:r}}var Ip="⁰¹²³⁴⁵⁶⁷⁸⁹",od=e=>String(e).replace(/\d/g,t=>Ip[t]);function id(e){let t={weight:Ns(),matrix:Ns(),gate:Ns()},s=(w,$,x,y=$,S=L=>U(L))=>{let{low:L,high:v,step:C,default:E}=e.state.named[w];return ms({name:$,title:x,low:L,high:v,step:C,value:E,written:S,term:y},M=>e.set({[w]:M}))},n=s("w","w","The weight w"),r=s("w","ρ","The spectral radius ρ of the matrix"),i=s("shear","s","The shear s of the matrix"),a=s("b","b","The bias b of the forget gate","b",w=>U(w,1,!0)),l={weight:["A number","t times over: wᵗ",[n]],matrix:["A matrix","size of Wᵗ, W = ρ × a turn, or ρ × a shear",[r,i]],gate:["A gate","fᵗ, where f = σ(b)",[a]]},c=Object.fromEntries(Object.keys(l).map(w=>[w,o("p",{class:"reads"})])),u=Object.entries(l).map(([w,[$,x,y]])=>o("div",{class:"panel"},o("h3",{},o("b",{},$),` ${x}`),t[w].el,o("div",{class:"dials"},...y.map(S=>S.el)),c[w])),{el:d,says:h}=je("scalar","One number","the whole argument with a single number",[],o("div",{class:"three"},...u)),f=null,p=e.setup.presets.find(({knobs:w})=>w.bias===0),m=o("button",{type:"button",class:"link"},`see one lose it, ${p?.name}`);m.addEventListener("click",()=>e.preset(p));let g=w=>o("b",{},w);function k(){let{S:w}=e;for(let[q,P]of[[n,w.w],[r,w.w],[i,w.shear],[a,w.b]])q.set(P);let $=Math.max(1,(e.got.norms?.T??100)-1),x=Math.log10(w.w),y=qp(w.b),S={weight:fs(x,$),turn:fs(x,$),shear:Vi(w.w,w.shear,$),gate:fs(y,$)},L=Object.values(S).flatMap(ps),v=-Mn(-Math.min(...L.map(q=>q.end)),6),C=Mn(Math.max(...L.map(q=>q.most)),3),E={first:0,last:$,low:v,high:C,unit:"steps back",rem:e.rem},[M,b,T]=[ps(S.weight),ps(S.shear),ps(S.gate)],A=`${U(w.w)}${od($)}`;h.replaceChildren(`An error on its way back meets the same recurrent weight once at every step. After t steps it is multiplied by wᵗ: a weight below 1 wipes it out, one above 1 blows it up, and 1 is the boundary: neither vanishes nor explodes. All three pictures share one logarithmic axis, ${we($,"step")} back, from step ${$+1} to 1.`),c.weight.replaceChildren(g(`${A} = ${Me(M.end)}`),{falls:": below 1, the error vanishes.",grows:": above 1, the error explodes.",stays:" exactly: at 1, the error stays what it was."}[M.way],$===rr||M.way==="stays"?"":` Over ${rr+1} steps, ${rr} back: ${U(w.w)}${od(rr)} = ${Me(rr*x)}.`),t.weight.draw({...E,lines:[{values:S.weight,kind:"main",name:`${U(w.w)}ᵗ`}],tip:q=>`t = ${q}: ${Me(S.weight[q])}`,said:c.weight.textContent});let j={falls:`shrinks from the first step on, to ${Me(b.end)}.`,grows:`grows at every step, to ${Me(b.end)}.`,turns:`first grows, to ${Me(b.most)} at step ${b.peak}, and shrinks only then, to ${Me(b.end)}.`,stays:"stays 1 as well."}[b.way];c.matrix.replaceChildren(g(`Every eigenvalue has size ${U(w.w)}.`),` The turn alone is ρᵗ, like the number: ${Me(M.end)}. The shear ${j}`);let H={values:S.shear,kind:"main",name:"shear"},O={values:S.turn,kind:"other",name:"turn"};t.matrix.draw({...E,lines:w.shear?[O,H]:[{...H,name:"turn and shear"}],marks:b.way==="turns"?[{k:b.peak,v:b.most}]:[],tip:q=>`t = ${q}: turn ${Me(S.turn[q])}, shear ${Me(S.shear[q])}`,said:c.matrix.textContent});let _=Rp(y);c.gate.replaceChildren(g(`f = σ(${U(w.b,1,!0)}) = ${U(or(w.b),3)}:`),` half is left after ${U(_,_<10?1:0)} steps, and ${Me(T.end)} after ${$}. The cell’s own path multiplies by f alone, and a gate chooses f anew at each step; held at 1 it keeps exactly 1. So an LSTM does not always keep its gradient: `,m,"."),t.gate.draw({...E,lines:[{values:fs(0,$),kind:"held",name:"f held at 1: exactly 1"},{values:S.gate,kind:"forget",name:`${U(or(w.b),3)}ᵗ`}],tip:q=>`t = ${q}: ${Me(S.gate[q])}`,said:c.gate.textContent})}return{el:d,draw(w){let $=e.got.norms?.T;(w("size","number")||$!==f)&&k(),f=$}}}var ad=`.sec .plot {
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
`;var Dp=90,ld=1e-9,cd=["--rnn","--ink"];function Bp(e){let t=Array.from(e,Number);return{size:t.length,most:t.find(Number.isFinite)??null,above:t.filter(s=>s>ld).length,kept:t.filter(s=>Math.abs(s)<=ld).length,zero:t.filter(s=>!Number.isFinite(s)).length}}function Vp({above:e,kept:t,most:s,size:n}){return s===null?"nothing of any change is left":t===n?"every change keeps its size":e?e===n?"every change grows":`changes in ${we(e,"direction")} of ${n} grow, the rest shrink`:t?`changes in ${we(t,"direction")} of ${n} keep their size, the rest shrink`:"every change shrinks"}function dd(e){let t=null,s=null,n=0,r=ms({name:"span",title:"Steps in the span",low:1,high:1,step:1,value:1,written:y=>we(y,"step")},y=>{t=y>=d()?null:y,clearTimeout(n),n=setTimeout(f,Dp)}),i=Object.fromEntries(["step","span"].map(y=>{let S=o("div",{class:"bk"}),L=o("div",{class:"labels","aria-hidden":"true"});return[y,{name:`spectrum.${y}`,of:y,target:S,labels:L,series:[],head:o("h3"),el:o("div",{class:"plot",role:"img"},S,L)}]})),a=[o("p",{class:"reads"}),o("p",{class:"reads"})],{el:l,says:c}=je("spectrum","Spectrum",o("span",{},ie("singular values")," of the ",ie("Jacobian")," of the state"),[r.el],o("div",{class:"two"},...Object.values(i).map(y=>o("div",{class:"panel"},y.head,y.el))),o("div",{class:"two"},...a)),u=()=>Math.min(e.S.t,e.P.T-2),d=()=>e.P.T-1-u(),h=()=>Math.min(t??d(),d()),f=()=>e.P.T>1&&e.ask("spectrum",{side:e.S.side,one:e.S.one,cells:["rnn",e.S.cell],from:u(),t:u()+h()});e.seen(l,f),e.embed(Object.fromEntries(Object.values(i).map(({name:y,target:S})=>[y,S]))).then(y=>{s=y;for(let S of Object.values(i))for(let L of["index","y"])s(`${S.name}.${L}`).change.connect(()=>requestAnimationFrame(()=>x(S)));m(),e.P&&w()});let p=({rem:y}=e)=>({left:Math.round(3.2*y),right:Math.round(.8*y),top:6,bottom:Math.round(1.4*y)});function m(){let{left:y,right:S,top:L,bottom:v}=p();for(let{name:C}of Object.values(i))s(C).setv({min_border_left:y,min_border_right:S,min_border_top:L,min_border_bottom:v}),s(C).toolbar.active_drag=e.small?null:"auto"}function g({name:y,of:S}){let{css:L,rem:v,fine:C,font:E}=e;as(s,y,e),s(`${y}.x`).setv({major_label_text_color:L("--ink3"),major_label_text_font_size:`${C}px`,major_label_text_font:E}),s(`${y}.one`).line_color=L("--ink3"),cd.forEach((M,b)=>{s(`${y}.${b}`).glyph.setv({line_color:L(M),line_width:1,line_alpha:.5}),s(`${y}.${b}.mark`).glyph.setv({size:(e.small?.36:.45)*v,line_color:L(M),line_width:1.5,fill_color:L(S==="step"?"--bg":M)})})}function k(){r.set(h(),{max:d()}),r.input.disabled=d()<2}function w(){let y=e.got.spectrum;if(k(),c.replaceChildren("A change in the state comes out of a step stretched or shrunk, in each direction differently: by the singular values of the step’s Jacobian, here the largest first. Above 1 a change grows, below 1 it shrinks; over a span the factors of its steps multiply up."),!y)return;let S=y.t-y.from;i.step.head.replaceChildren(o("b",{},"One step"),` from ${y.from+1} to ${y.from+2}`),i.span.head.replaceChildren(o("b",{},we(S,"step")),` from ${y.from+1} to ${y.t+1}`),a[1].replaceChildren($n(e,e.S.cell));for(let L of Object.values(i))L.series=y.cells.map((v,C)=>({values:Array.from(y.array(`${v}.${L.of}`)),kind:C?"main":"other",name:Ut(e,v)}));y.cells.forEach((L,v)=>{let[C,E]=["step","span"].map(A=>Bp(i[A].series[v].values)),M=e.P.sides[y.side].units,b=C.size>M?`${C.size} values, of h and c together`:`${C.size} values of h`,T=(A,j)=>`${A}: at most ${j.most===null?"0":Me(j.most)}, ${j.above||"none"} above 1`+(j.zero?`, ${j.zero} 0 to rounding`:"");a[v].replaceChildren(o("b",{},Ut(e,L)),` (${b}). ${T("One step",C)}. ${T(we(S,"step"),E)}: ${Vp(E)}.`)});for(let L of Object.values(i))L.el.setAttribute("aria-label",a.map(v=>v.textContent).join(" ")),s&&$(L)}function $(y){let{name:S,series:L}=y,v=L.flatMap(({values:q})=>q.filter(Number.isFinite)),C=Math.min(-.1,...v),E=Math.max(.1,...v),M=.05*(E-C),b=C-M,T=E+M,A=Math.max(...L.map(({values:q})=>q.length)),j=Array.from({length:A},(q,P)=>P+1),H={t:j,low:j.map(()=>b),high:j.map(()=>T)};cd.forEach((q,P)=>H[P]=j.map((F,z)=>Number.isFinite(L[P]?.values[z])?L[P].values[z]:NaN)),H.tip=j.map((q,P)=>[`number ${P+1} by size`,...L.filter(({values:F})=>P<F.length).map(F=>`${F.name} ${Vt(F.values[P])}`)].join(`
`)),s(`${S}.source`).data=H,s(`${S}.index`).setv({start:0,end:A+1}),s(`${S}.y`).setv({start:b,end:T});let O=ss(1,A,e.small?4:6),_=T-b>2?sr(b,T,6):[.02,.05,.1,.2,.5,1,2,5,10,20,50].filter(q=>Math.log10(q)>b&&Math.log10(q)<T).map(q=>[Math.log10(q),String(q)]);s(`${S}.ticks`).ticks=_.map(([q])=>q),s(`${S}.axis`).major_label_overrides=new Map(_),s(`${S}.marks`).ticks=O,s(`${S}.x`).major_label_overrides=new Map(O.map(q=>[q,String(q)])),g(y),x(y)}function x({name:y,series:S,labels:L,el:v}){if(!S.length)return;let C=s(`${y}.y`),E=s(`${y}.index`),M=p(),b={left:M.left,right:v.clientWidth-M.right,top:M.top,bottom:v.clientHeight-M.bottom},T=S.map(j=>o("span",{class:`name ${j.kind}`},j.name));L.replaceChildren(...T);let A=S.map(({values:j},H)=>({span:T[H],points:j.map((O,_)=>[b.left+(b.right-b.left)*(_+1-E.start)/(E.end-E.start),Number.isFinite(O)?b.top+(b.bottom-b.top)*(C.end-O)/(C.end-C.start):NaN])}));Bs(A,[],{...b,left:b.left+8},e.rem,1.5)}return{el:l,draw(y){y("t")&&k(),s&&y("size")&&m(),y("spectrum","theme","size")&&w()}}}var Up={init:"uniform",length:100},po=".side:nth-child(1) .plot",En=(e={})=>()=>({...Up,...e}),ir=(e,t)=>e.state.named[t].default,go=e=>e.P.T-1,hd=(e,t)=>`${U(e)}${tt(t).slice(2)}`,Gp=e=>e>-3&&e<3?Me(e):tt(Math.round(e)),ls=({P:e},t,s="h",n="initial")=>{let r=e.curves.find(i=>i.side===n&&i.cell===t&&i.signal===s);return Vn(r.first===null?"0":Gp(r.first))},ud=e=>`.knobs .knob:not(${e}), .knobs fieldset:not(:has(${e})), .knobs .reset, .norms .tools .btn`,md={of:[],example:"settings of its own",onward:["train","On to Train →"],stops:[{title:"One number, many times",says:e=>{let t=ir(e,"w"),s=go(e);return["An error on its way back is multiplied by the same number at every step. ",`After ${s} steps ${U(t)} has become `,Vn(`${hd(t,s)} = ${Me(ps(fs(Math.log10(t),s)).end)}`),": nothing is left to learn from."]},act:"move w above 1.",done:({w:e})=>e>1,did:e=>{let{w:t}=e.S,s=go(e);return[`${hd(t,s)} = ${Me(ps(fs(Math.log10(t),s)).end)}: it explodes. At 1 alone it stays.`]},at:".scalar .panel:nth-child(1)",state:En()},{title:"From a number to a matrix",says:e=>["A network multiplies by a matrix, and the size of its eigenvalues, its spectral radius ρ, is now what w was. ",`At ρ = ${U(ir(e,"w"))} a turn shrinks like the number, to `,Vn(Me(ps(fs(Math.log10(ir(e,"w")),go(e))).end)),"; a shear s may grow first."],act:"move s to 1.5 or more, and see it grow before it shrinks.",done:({shear:e})=>e>=1.5,did:e=>{let{most:t,peak:s,end:n}=ps(Vi(e.S.w,e.S.shear,go(e)));return[`The shear grows to ${Me(t)} at step ${s}, and ends at ${Me(n)}.`]},at:".scalar .panel:nth-child(2)",state:En()},{title:"From a matrix to networks",says:e=>[`Each line follows an error of size 1 from the last step back to the first, in ${e.P.sides.initial.seeds} networks of one cell that have learned nothing yet. `,"At step 1 the RNN has ",ls(e,"rnn")," of it left, the LSTM ",ls(e,"lstm"),"."],act:"go to the last step, where all lines begin.",done:({t:e},{P:t})=>e===t.T-1,did:()=>["There all of the error is still there: 1. Compare how far each line falls to the left."],at:po,lit:".norms .tools",clear:".side:nth-child(1)",state:En(),hand:["ArrowLeft","ArrowRight","End"]},{title:"Which curve is which",says:()=>["dL/dh is all of the error that comes back to h, on every path; dL/dc the same for the cell. ","The product of f is the cell’s own path alone: its forget gates multiplied, step by step."],act:"show the product of f.",done:({show:e})=>e.includes("f"),did:e=>["In the LSTM the product of f comes to ",ls(e,"lstm","kept"),", all paths together to ",ls(e,"lstm"),"."],at:".norms .tools .seg",lit:po,clear:".side:nth-child(1)",state:En()},{title:"An LSTM can vanish too",says:e=>[`It keeps an error as far as its forget gates stand open: near ${U(or(ir(e,"bias")))} at a bias of ${U(ir(e,"bias"),1,!0)}, `,`near ${U(or(0))} at 0.`],act:"move the forget-gate bias to 0.",done:({bias:e})=>e<=0,did:e=>["Now the LSTM has ",ls(e,"lstm")," of the error left at step 1."],at:".knob.bias",lit:po,folds:ud(".bias"),clear:".side:nth-child(1)",state:En({show:["h","f"]}),free:["bias"]},{title:"A gate held at 1",says:()=>["Where f is exactly 1 the cell hands on what comes: the “constant error carousel”. ","A trained network moves its gates at every word."],act:"tick “Hold f at 1”.",done:({hold:e})=>e===!0,did:e=>["The product of f is ",ls(e,"lstm","kept"),", and the LSTM’s dL/dc ",ls(e,"lstm","c"),"."],at:".knob.hold",lit:po,folds:ud(".hold"),clear:".side:nth-child(1)",state:En({show:["h","f"]}),free:["hold"]},{title:"Before and after training",says:e=>{let{learn:t}=e.network;return[`Left the networks before, right after they learned “${e.network.title}”. `,`It was learned by ${fo(t,"lstm")} of the LSTM and ${fo(t,"rnn")} of the RNN, yet the LSTM’s dL/dh is `,ls(e,"lstm","h","trained"),"."]},act:"show the product of f: what the cell itself keeps.",done:({show:e})=>e.includes("f"),did:e=>["Training raised the LSTM’s product of f from ",ls(e,"lstm","kept")," to ",ls(e,"lstm","kept","trained"),": the cell keeps, even where dL/dh is small."],at:".norms .tools .seg",lit:".sides, .readout",state:()=>({})}]};var Kp={engine:"backpropagation",differences:"central differences",complex:"complex step"},fd=.001,Yp=e=>e===null?"–":Me(Math.log10(e));function Xp({engine:e,resolved:t,error_differences:s,error_complex:n}){let r=n!==null&&n<fd;return e===null?["The gradient is exactly 0 here.",r?"The complex step finds none either.":""]:r?t?s!==null&&s<fd?["They agree.","Central differences and the complex step both find what backpropagation did, of this one network."]:["They do not agree.","Central differences find something else."]:e<-6?["Differences cannot see a gradient this small.","They subtract two values that agree in nearly all 16 digits of a float64, so what they find is rounding. The complex step subtracts nothing, and finds the same."]:["Differences cannot tell here.","Half the step finds another slope: the state bends too sharply within it. The complex step finds the same."]:["They do not agree.","The complex step finds something else."]}function pd(e){let t={cell:null,signal:"h",side:null,t:null},s=(v,C)=>{let E=o("select",{"aria-label":v});return E.addEventListener("change",()=>{C(E.value),S()}),E},n=s("Cell",v=>t.cell=v),r=s("Side",v=>t.side=v),i={h:"dL/dh",c:"dL/dc"},a=Qe("Gradient",i,v=>{t.signal=v,S()},i),l=o("input",{type:"number",class:"number",min:1,step:1,inputmode:"numeric","aria-label":"Step",autocomplete:"off"});l.addEventListener("input",()=>{t.t=l.value===""?null:Math.max(0,Math.min(e.P.T-1,Math.round(Number(l.value))-1))}),l.addEventListener("change",()=>l.value=$().t+1),l.addEventListener("keydown",v=>v.key==="Enter"&&y());let c=o("button",{type:"button",class:"btn start"},"Check against differences");c.addEventListener("click",()=>y());let u=o("caption"),d=o("tbody"),h=o("table",{},u,o("thead",{},o("tr",{},...["found by","size","relative error"].map(v=>o("th",{scope:"col"},v)))),d),f=o("p",{class:"reads",role:"status"}),p=null,m=null,g=(v,C,E="")=>o("label",{class:E},o("span",{},v),C),{el:k,says:w}=je("verify","Verify","any point of the plots, found again without backpropagation",[],o("div",{class:"choice"},g("Cell",n),a.el,g("Side",r,"wide"),g("Step",l),c),o("div",{class:"found"},h,f));w.replaceChildren("A check without backpropagation: nudge one number of the state up and down, run the network forward, see how the loss changes. The complex step nudges it by an imaginary amount instead, so that nothing has to be subtracted. In a terminal: ",o("code",{},"gatescope gradients MODEL TEXT --verify"),".");let $=()=>({cell:t.cell??e.S.cell,signal:t.signal,side:t.side??e.S.side,t:Math.min(e.P.T-1,t.t??e.S.t)}),x=v=>e.P.curves.some(C=>C.cell===v&&C.signal==="c");function y(){let{one:v}=e.S,C=e.seeds($().side).length;e.ask("verify",{...$(),one:Math.min(v,C-1)})}function S(){let v=[...new Set(e.P.curves.filter(E=>E.side===$().side).map(E=>E.cell))];v.includes($().cell)||(t.cell=v[0]),x($().cell)||(t.signal="h");let C=(E,M,b)=>{E.replaceChildren(...M.map(([T,A])=>o("option",{value:T},A))),E.value=b};C(n,v.map(E=>[E,Ut(e,E)]),$().cell),C(r,Object.entries(e.P.sides).map(([E,{title:M}])=>[E,M??E]),$().side),a.set($().signal);for(let E of a.el.children)E.disabled=!x($().cell)&&E.textContent==="dL/dc";l.max=e.P.T,(t.t===null||l.getRootNode().activeElement!==l)&&(l.value=$().t+1)}function L(){if(u.textContent=m?`‖dL/d${m.signal}‖ at step ${m.t+1}, ${Ut(e,m.cell)}, ${e.P.sides[m.side]?.title??m.side}, seed ${e.seeds(m.side)[m.one]}`:"Nothing checked yet",d.replaceChildren(...Object.entries(Kp).map(([E,M])=>o("tr",{class:m&&E==="differences"&&!m.resolved?"lost":""},o("th",{scope:"row"},M),o("td",{},m?Vt(m[E]):"–"),o("td",{},E==="engine"?"":m?Yp(m[`error_${E}`]):"–")))),!m)return void f.replaceChildren("Choose a point and press the button.");let[v,C]=Xp(m);f.replaceChildren(o("b",{},v),` ${C} Each number was moved by ${Me(Math.log10(m.step))} either way.`)}return{el:k,draw(v){let{t:C,cell:E,side:M}=e.S,b=`${C} ${E} ${M}`;b!==p&&Object.assign(t,{cell:null,side:null,t:null}),p=b,v("norms","detail","t")&&S(),v("norms")&&(m=null),v("verify")&&(m=e.got.verify),v("norms","verify")&&L(),v("busy","lost")&&(c.disabled=e.busy.has("verify")||!e.connected)}}}var Jp=["norms","flow","spectrum","paths","verify","knobs","t","detail","lines","number","theme","size"],Zp={t:["t"],side:["detail"],one:["detail"],cell:["detail"],shown:["lines"],off:["lines"],w:["number"],shear:["number"],b:["number"],theme:["theme"]},Qp={scalar:id,flow:Rc,spectrum:dd,paths:td,verify:pd},Ui=class extends mt{said={};keys;constructor(t){super(t,Ic+ad);let{state:s}=this,{t:n,side:r,one:i,cell:a,w:l,shear:c,b:u,show:d,off:h}=s.usual("view"),{theme:f}=this.S;this.S={t:n,side:r,one:i,cell:a,w:l,shear:c,b:u,theme:f,shown:this.curves(d),off:new Set(h)},this.questions=new ft(E=>this.tell(E)),this.got={},this.targets={},this.figures=new Promise(E=>this.made=E),this.near=new yn("160px"),this.K=this.wish=this.usual=s.usual("server"),this.came=ks(s);let p=E=>E(this),[m,g,k,w,$,x,y,S]=[Et,Yc,Gc,Dc,rd,Xc,Jc,Zc].map(p);this.sections=Object.fromEntries(Object.entries(Qp).map(([E,M])=>[E,p(M)]));let{scalar:L,...v}=this.sections,C=Object.values(v);this.parts=[m,L,g,k,w,$,x,...C,y,S],this.time=w.el,this.status=o("p",{class:"unseen",role:"status"}),this.networks=o("section",{class:"ask real","aria-label":"Networks"},o("h2",{},"Networks ",o("small",{},"the same in real ones: many numbers, and gates")),g.el),this.main=o("main",{},L.el,this.networks,k.el,o("div",{class:"right"},o("section",{class:"first","aria-label":"Gradient norms through time"},w.el,$.el),x.el,...C.map(E=>E.el),y.el)),this.root.append(es(this),o("div",{class:"ask above"},m.el),this.main,S.el,this.status),this.listen(),bn(this.setup.figures,this.targets).then(this.made),this.receive(this.model.payload,!0),this.model.on("progress",()=>{for(let[E,M]of Object.entries(this.model.progress))this.sections[E]?.el.style.setProperty("--done",M)})}close(){this.near.close(),this.questions.stop()}get touches(){return Zp}get guide(){return md}unvisited(){return Object.entries(this.sections).filter(([t])=>t!=="scalar"&&!this.got[t]).map(([,{el:t}])=>t)}get notices(){return Object.values(this.said).flat()}set notices(t){this.said={all:t}}get meanwhile(){return"What is shown stays."}get behind(){return this.P!==null&&this.questions.busy.has("norms")}get whose(){return"The curves are still of the settings before."}ask(t,s={}){let n=JSON.stringify([this.wish,s]);this.closed||this.questions.asked(t,n)||(this.questions.ask(t,{knobs:this.wish,...s},{key:n}),this.mark(),this.draw(new Set(["busy"])))}receive(t,s=!1){let[n,r]=ns(t),{want:i}=n,a=!this.P;if(s&&!r.length)return this.wish=n.knobs,this.questions.ask(i,{knobs:n.knobs}),this.waits();let l=s?this.questions.opened(n):this.questions.take(n);if(!l)return;let c=new Set([i,"busy","notice"]);if(this.said[i]=n.notices,n.file)St(n.file,r,"text/csv"),this.questions.forget(i);else{let{picture:u}=rs(t);i==="norms"?this.accept(l,n.knobs,u,c,a):this.got[i]=u}this.draw(c)}accept(t,s,n,r,i){if((i||JSON.stringify(t.request.knobs)===JSON.stringify(this.wish))&&(this.wish={...s}),t.key=JSON.stringify([s,{}]),this.K=s,r.add("knobs"),!n)return;let a=this.P,{S:l}=this;if(this.P=this.got.norms=n,i&&(this.text=s.text),this.shown=t.from,i){this.read(),this.resetView();let{given:c}=this.state.asked;Object.keys(this.usual).some(d=>c.has(d)&&!["text","networks"].includes(d))&&this.inPage&&this.networks.scrollIntoView()}else l.t=l.t>0&&l.t===a.T-1?n.T-1:Math.min(l.t,n.T-1),this.said.address=[],this.returning&&this.read(this.state.asked.said.server),this.returning=!1;l.one=Math.min(l.one,this.seeds(l.side).length-1),l.cell=this.beside(l.side,l.cell);for(let c of i?Jp:["t","detail","lines","number"])r.add(c)}seeds(t){let s=t==="initial"&&this.K.init!=="start";return Array.from({length:this.P.sides[t].seeds},(n,r)=>s?this.K.seed+r:r)}get cells(){return Object.keys(this.setup.cells)}get network(){return this.setup.networks[this.K.networks]}beside(t,s){return this.P.curves.some(n=>n.side===t&&n.cell===s)?s:"lstm"}turn(t,s=!1){this.wish={...this.wish,...t},this.entry||=s,this.turning??=requestAnimationFrame(()=>{this.turning=null,this.ask("norms"),this.entry&&=this.busy.has("norms")}),this.draw(new Set(["knobs"]))}seen(t,s){this.near.seen(t,()=>this.P&&s())}embed(t){return Object.assign(this.targets,t),this.figures}passes(){let{text:t,networks:s}=this.wish;return Lr(this.came,{text:t,opened:this.text,task:s})}get values(){return this.with(this.K)}get wished(){return this.with(this.wish)}with(t){let{S:s,setup:n}=this,{t:r,side:i,one:a,cell:l,theme:c,shown:u,w:d,shear:h,b:f}=s,p=Object.keys(u).filter(g=>u[g]),m={t:r,side:i,one:a,cell:l,theme:c,show:p,off:[...s.off],w:d,shear:h,b:f,tour:this.tour.at};return{...t,...m,...Cr(this.passes(),t.text,n.models),task:null}}curves(t){let{choices:s}=this.state.named.show;return Object.fromEntries(s.map(n=>[n,t.includes(n)]))}read(t=[]){let{S:s,P:n,state:r}=this,{side:i,cell:a,show:l,off:c,w:u,shear:d,b:h}=r.asked.values;this.said.address=[...t,...r.asked.said.view],Object.assign(s,{side:i,cell:a,w:u,shear:d,b:h,shown:this.curves(l),off:new Set(c)}),s.t=r.place("t",n.T,0,this.said.address),s.one=r.place("one",this.seeds(i).length,0,this.said.address)}back({values:t}){this.wish=Object.fromEntries(Object.keys(this.usual).map(s=>[s,t[s]])),this.entry=!1,this.questions.forget("norms"),this.ask("norms")}resetView(t=this.measure()){Object.assign(this,t)}resize(){let t=this.measure();!this.P||!t.width||Object.keys(t).every(s=>t[s]===this[s])||(this.resetView(t),this.draw(new Set(["size"])))}draw(t){let s=(...n)=>n.some(r=>t.has(r));for(let n of this.P?this.parts:this.parts.slice(0,2))Lt(n,t);this.P&&(s("busy")&&this.waits(),s("norms","detail","t")&&this.near.turned(),Object.assign(this.host.dataset,{ready:"true",t:this.S.t,seq:this.shown,steps:this.P.T}),this.settled&&(this.keep(this.entry),this.entry=!1))}waits(){let{busy:t,root:s,main:n}=this;s.classList.toggle("busy",t.has("norms")),n.setAttribute("aria-busy",String(t.size>0));for(let[r,{el:i}]of Object.entries(this.sections))i.classList.toggle("waiting",t.has(r)),t.has(r)||i.style.removeProperty("--done")}get settled(){return super.settled&&!this.turning&&!this.busy.has("norms")}go(t){this.P&&this.set({t:Math.max(0,Math.min(this.P.T-1,t))})}moves(){return{ArrowLeft:()=>this.go(this.S.t-1),ArrowRight:()=>this.go(this.S.t+1),Home:()=>this.go(0),End:()=>this.go(this.P.T-1),"?":()=>this.keys(),...this.tour.moves,w:()=>this.meanings.walk()}}},gd={render:e=>void new Ui(e)};function xd(e,t,s){if(t===null||t==="")return null;if(!e||!/^-?\d{1,9}(\.\d{1,6})?$/.test(t))return;let n=Number(t),r=(l,c)=>Number.isInteger(n)&&n>=l&&n<=c;if(e.kind==="choice")return r(1,e.choices.length)?n-1:void 0;if(e.kind==="word")return r(0,s-1)?n:void 0;let[i,a]=Tn(e);return n>=i&&n<=a?n:void 0}function Gi(e,t){return!e||t===null||t===void 0?null:String(e.kind==="choice"?t+1:e.kind==="number"?Number(t.toFixed(2)):t)}function Tn({right:e,share:t}){if(t)return[0,1];let s=[1,2,3,5,10,20,50,100].find(n=>Math.abs(e)<.95*n)??1e3;return[-s,s]}var wo=(e,t)=>e.kind==="number"?Math.abs(t-e.right):+(t!==e.right);function bo(e,t){let[s,n]=Tn(e);return e.kind==="number"?wo(e,t)<=.1*(n-s):t===e.right}var wd=e=>e.map(({text:t})=>t).join("");function vd(e,t,s,n,r){let i=a=>s.kind==="choice"?wd(s.choices[a]):s.kind==="word"?r[a]??String(a):a.toFixed(2);return{lesson:e,step:t+1,question:wd(s.question),guess:i(n),truth:i(s.right),right:bo(s,n)}}var Ki=e=>({right:e.filter(({right:t})=>t).length,all:e.length}),bd=["lesson","step","question","guess","truth","right"],eg=e=>{let t=String(e),s=/^[=+@\t\r-]/.test(t)&&!/^-?[\d.]+$/.test(t)?`'${t}`:t;return/[",\n\r]/.test(s)?`"${s.replaceAll('"','""')}"`:s},kd=e=>`${[bd,...e.map(t=>bd.map(s=>t[s]))].map(t=>t.map(eg).join(",")).join(`\r
`)}\r
`,yd=e=>`${JSON.stringify({...Ki(e),answers:e},null,1)}
`;function tg(e,t){let[s,n]=Tn(e),r=a=>(a-s)/(n-s),i=s<0?[s,s/2,0,n/2,n]:[0,.25,.5,.75,1];return{guess:r(t),truth:r(e.right),ticks:i.map(a=>({value:a,at:r(a)}))}}var xo=416,vo=22,gs=40;function $d(e,t,s){let n=tg(t,s),r=d=>vo+d*(xo-2*vo),[i,a]=[n.guess,n.truth].map(r),l=Math.abs(i-a)<200,c=d=>Math.max(72,Math.min(xo-72,d)),u=(d,h,f,p)=>D("text",{x:c(d),y:f,"text-anchor":"middle",class:p},h);return D("svg",{viewBox:`0 0 ${xo} ${l?106:76}`,class:"gap",role:"img","aria-label":e.verdict},D("path",{d:`M${vo} ${gs}H${xo-vo}`,class:"rule"}),n.ticks.flatMap(({value:d,at:h})=>[D("path",{d:`M${r(h)} ${gs-5}v10`,class:"rule"}),D("text",{x:r(h),y:gs+(l?58:28),"text-anchor":"middle",class:"tick"},U(d))]),D("path",{d:`M${i} ${gs}H${a}`,class:"between"}),D("circle",{cx:i,cy:gs,r:7,class:"mine"}),D("circle",{cx:a,cy:gs,r:7,class:"truth"}),u(a,`${e.say("truth")} ${U(t.right)}`,gs-16,"strong"),u(i,`${e.say("your guess")} ${U(s)}`,l?gs+28:gs-16,""))}function Md(e,t,s,n){return!t||s===null?"":t.kind==="number"&&wo(t,s)>=.005?e(bo(t,s)?"near":"miss",{n:U(wo(t,s))}):bo(t,s)?e("hit"):t.kind==="word"?e("missed word",{guess:n[s]??"?",truth:n[t.right]??"?"}):e("missed")}var Sd=`/* The lessons: a list, or a step with a short text at the left and one large picture at the right. */
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
  font: 600 0.8125rem / 1 var(--font);
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
.learn .foot .btn:last-child {
  margin-left: auto;
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
  max-height: max(18rem, min(36rem, calc(100vh - 28.5rem)));
  overflow: visible;
}
.learn .both .cell svg {
  max-height: max(16rem, min(30rem, calc(100vh - 32rem)));
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
  .learn .cell svg,
  .learn .both .cell svg {
    max-height: none;
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
`;var ko=e=>/^\/(?![/\\])/.test(e??"")?`.${e}`:null;function Yi(e,t){return t.map(({text:s,style:n,light:r,go:i,href:a})=>{if(r){let u=o("button",{type:"button",class:`lk s-${r}`,"data-light":r},s);for(let d of["pointerenter","focus"])u.addEventListener(d,()=>e.light(r));for(let d of["pointerleave","blur"])u.addEventListener(d,()=>e.light(null));return u.addEventListener("click",()=>e.light(r)),u}if(Number.isInteger(i)){let u=o("button",{type:"button",class:"lk go","data-go":i},s);return u.addEventListener("click",()=>e.jump(i)),u}let l=ko(a);if(l){let u=o("a",{href:l},s);return/^\.\/lessons(\?|$)/.test(l)&&u.addEventListener("click",d=>{d.ctrlKey||d.metaKey||d.shiftKey||(d.preventDefault(),e.follow(l))}),u}let c={b:"b",i:"em",code:"code"}[n];return c?o(c,{},s):s})}function Ed(e,t){let s=[];for(let{kind:n,spans:r}of t)n!=="li"?s.push(o("p",{},Yi(e,r))):(s.at(-1)?.localName!=="ul"&&s.push(o("ul")),s.at(-1).append(o("li",{},Yi(e,r))));return s}function Td(e){let t=o("p",{class:"crumb"}),s=o("div",{class:"dots",role:"group"}),n=o("a",{class:"leave",href:""}),r=o("span",{class:"langs",role:"group"}),i=o("div",{class:"top"},t,s,r,n),a=o("p",{class:"kick"}),l=o("h2",{tabindex:"-1",class:"title"}),c=o("div",{class:"body"}),u=o("div",{class:"asking"}),d=o("div",{class:"told","aria-live":"polite"}),h=o("a",{class:"all",href:""}),f=o("button",{type:"button",class:"btn"}),p=o("button",{type:"button",class:"btn"}),m=o("div",{class:"scored"}),g=o("div",{class:"foot"},f,p),k=o("section",{class:"text"},a,l,c,u,d,h,m,g),w=null,$=null;n.addEventListener("click",b=>{b.preventDefault(),e.leave()}),f.addEventListener("click",()=>e.turnPage(-1)),p.addEventListener("click",()=>e.turnPage(1));let x=b=>!(b.ctrlKey||b.metaKey||b.shiftKey);function y(){let{lesson:b,S:T}=e,A=b.steps.length,{at:j}=e.beside,H=b.kind==="question"?e.say("question"):e.say("lesson",{n:j+1});t.replaceChildren(e.listLink()," / ",H),b.kind!=="question"&&t.append(": ",o("b",{},b.title)),s.hidden=A<2,s.setAttribute("aria-label",e.say("step",{k:T.step+1,n:A})),s.replaceChildren(...b.steps.map((O,_)=>{let q=e.answers.has(e.keyAt(_)),P=o("a",{href:e.state.link({...e.blank,lesson:b.name,step:_+1,lang:T.lang}),"aria-label":`${e.say("step to",{k:_+1,title:O.title})}${q?`, ${e.say("answered")}`:""}`,title:O.title,"aria-current":_===T.step?"step":null,class:q?"done":null});return P.addEventListener("click",F=>{x(F)&&(F.preventDefault(),e.toStep(_))}),P})),ae(n,e.small?e.say("leave short"):e.say("leave")),n.href=e.state.link({...e.blank,lang:T.lang}),Xi(e,r),ae(a,e.say("step",{k:T.step+1,n:A})),a.hidden=A<2}function S(b,T){let A=T!==null;return o("div",{class:"opts",role:"group","aria-labelledby":"question"},b.choices.map((j,H)=>{let O=T===H,_=b.right===H,q=A?O?_?"yours right":"yours wrong":_?"right":"wrong":"",P=o("button",{type:"button",class:`opt${O?" mine":""}${A?_?" true":" off":""}`,"data-choice":H,"aria-pressed":String(O),"aria-disabled":String(A)},o("kbd",{"aria-hidden":"true"},String(H+1)),o("span",{class:"c"},L(j)),q&&o("span",{class:"w"},e.say(q)));return P.addEventListener("click",()=>!A&&e.guess(H)),P}),!A&&o("p",{class:"how"},e.say("choose",{n:b.choices.length})))}let L=b=>b.map(({text:T,style:A})=>A==="b"?o("b",{},T):A==="code"?o("code",{},T):T);function v(b,T){let[A,j]=Tn(b),H=(A+j)/2;if(T!==null)return $d(e,b,T);let O=o("output",{},U(H)),_=o("input",{type:"range",min:A,max:j,step:"0.01","aria-label":e.say("guess")});return _.value=String(H),_.addEventListener("input",()=>ae(O,U(Number(_.value)))),_.addEventListener("keydown",q=>{q.key==="Enter"&&e.guess(Number(_.value))}),o("div",{class:"number"},o("label",{},o("span",{},e.say("slide")),_,O),o("p",{class:"ends","aria-hidden":"true"},o("span",{},U(A,0)),o("span",{},U(j,0))),o("button",{type:"button",class:"btn main",onclick:()=>e.guess(Number(_.value))},e.say("this is my guess")))}function C(){let{ask:b,S:T}=e;if(u.hidden=!b,!b)return u.replaceChildren();let A=u.contains(u.getRootNode().activeElement)?u.getRootNode().activeElement?.dataset?.choice:void 0;u.replaceChildren(o("h3",{id:"question"},Yi(e,b.question)),b.kind==="choice"?S(b,T.guess):b.kind==="number"?v(b,T.guess):T.guess===null?o("p",{class:"how"},e.say("place")):""),A!==void 0&&u.querySelector(`[data-choice="${A}"]`)?.focus({preventScroll:!0})}function E(){let{step:b,ask:T,S:A}=e,j=T&&A.guess===null;if(d.hidden=!!j||!b.reveal.length&&!T,d.hidden)return d.replaceChildren();let H=o("button",{type:"button",class:"lk again"},e.say("again"));H.addEventListener("click",()=>e.guess(null)),d.replaceChildren(...T?[o("p",{class:"verdict"},o("b",{},e.verdict)," ",H)]:[],...Ed(e,b.reveal))}return{el:k,top:i,title:l,draw(b){if(k.hidden=i.hidden=!e.lesson,!e.lesson||!e.step)return;if(!b("page","picture","size"))return M();let{lesson:T,step:A,S:j}=e;y();let H=JSON.stringify([T.name,j.step,j.lang]);H!==w&&(w=H,$=null,ae(l,A.title),c.replaceChildren(...Ed(e,A.body)));let O=JSON.stringify([H,j.guess,e.P!==null]);O!==$&&($=O,C(),E()),h.href=e.whole(),ae(h,e.say("show all")),f.hidden=j.step===0,ae(f,`← ${e.say("back")}`);let{after:_}=e.beside,q=j.step===T.steps.length-1,P=e.ask&&j.guess===null;return ae(p,`${q?_?e.say("next lesson",{title:_.title}):e.say("to the list"):e.say(P?"skip":"next")} →`),p.classList.toggle("main",!P),m.hidden=!q||!e.answers.size,m.hidden||m.replaceChildren(...Ji(e)),M()}};function M(){for(let b of k.querySelectorAll("[data-light]"))b.classList.toggle("hot",b.dataset.light===e.S.lit||b.dataset.light===e.S.pointed);for(let b of k.querySelectorAll("[data-go]"))b.setAttribute("aria-disabled",String(e.P!==null&&Number(b.dataset.go)>e.see.read))}}function Xi(e,t){t.setAttribute("aria-label",e.say("language")),t.replaceChildren(...Object.entries(e.setup.languages).map(([s,n])=>{let r=o("button",{type:"button",lang:s,"aria-pressed":String(s===e.S.lang)},n);return r.addEventListener("click",()=>e.speak(s)),r}))}function Ji(e){let{right:t,all:s}=e.score,n=r=>{let i=o("button",{type:"button",class:"lk"},e.say("as",{kind:r.toUpperCase()}));return i.addEventListener("click",()=>e.take(r)),i};return[o("b",{},e.say("score",{right:t,all:s}))," ",o("span",{class:"take"},e.say("download")," ",n("json")," ",n("csv"),". ",e.say("nothing sent"))]}function Ld(e){let t=o("h2",{class:"title",tabindex:"-1"}),s=o("p",{class:"lead"}),n=o("span",{class:"langs",role:"group"}),r=o("p",{class:"scored"}),i=o("h3"),a=o("ol",{class:"lessons"}),l=o("h3"),c=o("ul",{class:"questions"}),u=o("div",{class:"faults"}),d=o("section",{class:"shelf"},o("div",{class:"top"},t,n),s,r,i,a,l,c,u);function h(f,p){let{S:m}=e,g=e.places[f.name],k=g&&g<f.steps?g+1:1,w=o("a",{href:e.state.link({...e.blank,lesson:f.name,step:k,lang:m.lang}),class:"entry"},p!==null&&o("span",{class:"no","aria-hidden":"true"},String(p)),o("span",{class:"what"},o("b",{},f.title),f.line&&o("span",{class:"line"},f.line)),o("span",{class:"more"},f.minutes?e.say("minutes",{n:f.minutes}):"",g!==void 0&&f.steps>1&&o("span",{class:"place"},g+1>=f.steps?e.say("done"):e.say("go on",{n:g+1}))));return w.addEventListener("click",$=>{$.ctrlKey||$.metaKey||$.shiftKey||($.preventDefault(),e.begin(f.name,k-1))}),o("li",{},w)}return{el:d,title:t,draw(f){if(d.hidden=e.S.lesson!==null,d.hidden||!f("page","size"))return;let p=e.shelf.lessons,m=g=>p.filter(k=>k.kind==="question"==(g==="question"));ae(t,e.say("title")),ae(s,e.say("lead")),Xi(e,n),r.hidden=!e.answers.size,r.hidden||r.replaceChildren(...Ji(e)),ae(i,p.length?e.say("lessons"):e.say("none")),a.replaceChildren(...m("lesson").map((g,k)=>h(g,k+1))),l.hidden=!m("question").length,ae(l,e.say("questions")),c.replaceChildren(...m("question").map(g=>h(g,null))),u.hidden=!e.shelf.faults.length,u.replaceChildren(o("h3",{},e.say("unread")),o("ul",{},...e.shelf.faults.map(g=>o("li",{},g))))}}}var ar={},lr=(e,t,{words:s=!1}={})=>{ar[e]=Object.assign(t,{words:s})},Ad=e=>ar[e]??ar.cell,ng=31,yo=5,Cd=(e,t)=>[...e.querySelectorAll(`[data-term="${t==="x"?"token":CSS.escape(t)}"]`)];lr("cell",e=>{let t=o("div",{class:"cell",tabindex:"0",role:"group","data-terms":".stage"}),s=D("g",{class:"over","aria-hidden":"true"}),n=null,r=null,i=0,a=0;function l(d){let h=Number(d.getAttribute("font-size")),f=Number(d.getAttribute("x")),p=Number(d.getAttribute("y")),m=2.3*h,g=d.getAttribute("text-anchor"),k=g==="end"?f-m:g==="middle"?f-m/2:f;return d.textContent=d.shown="",[D("rect",{x:k,y:p-.86*h,width:m,height:1.12*h,rx:4,class:"missing"}),D("text",{x:k+m/2,y:p,"font-size":h,"text-anchor":"middle",class:"num"},"?")]}function c(){let d=n.svg.querySelector('[data-term="+"] circle'),h=(d?Number(d.getAttribute("cx")):356)+26,f=d&&e.P.roles.keep?Number(d.getAttribute("cy")):d?196:$e,p=e.P.roles.keep?h:392;return[D("rect",{x:p,y:f-18,width:ve-20-p,height:36,rx:5,class:"missing"}),D("text",{x:(p+ve-20)/2,y:f+9,"font-size":26,"text-anchor":"middle",class:"num"},"?")]}function u(d){let{roles:h}=e.P,f=Cd(n.svg,d).filter(m=>!s.contains(m)),p=[];d===h.memory&&h.keep&&p.push(D("rect",{x:2,y:$e-21,width:ve-4,height:42,rx:6,class:"ring"}));for(let m of f){let g=m.querySelector?.("circle.halo");if(g){let[w,$]=["cx","cy"].map(x=>g.getAttribute(x));p.push(D("circle",{cx:w,cy:$,r:ng,class:"ring"}));continue}if(m.matches(".wire, .flow")||m.querySelector(".letter"))continue;let k=m.getBBox();k.width&&p.push(D("rect",{x:k.x-yo,y:k.y-yo/2,width:k.width+2*yo,height:k.height+yo,rx:5,class:"ring"}))}return p}return{el:t,draw({P:d,v:h,asked:f,lit:p},m){let g=d.cell+JSON.stringify(d.options)+e.small;g!==r&&(r=g,n=Es(d.roles),t.replaceChildren(n.svg),i=0),(!i||m("size"))&&(i=n.least());let k=performance.now()-a<250;m("step")&&(a=performance.now()),n.update({...h,compact:e.small,least:i,instant:k||m("size","theme","unit","lesson")});for(let x of n.svg.querySelectorAll(".lit"))x.classList.remove("lit");let w=f===null||f==="next"?[]:f===d.memory?c():[...n.svg.querySelectorAll(`[data-term="${f}"] .asked`)].flatMap(l);if(s.replaceChildren(...w,...p?u(p):[]),n.svg.append(s),p)for(let x of Cd(n.svg,p))x.classList.add("lit");let $=f===null?hn(dn(d.roles,h)):e.say("missing");Ae(n.svg,{"aria-label":`${e.setup.cells[d.cell]}: ${$}`}),Ae(t,{"aria-label":e.say("picture",{one:e.named(d.reads.one)})})}}});function rg(e,t){let{roles:s}=e,n=i=>a=>e.at(a,i,t),r=Array.from({length:e.T},(i,a)=>a);return{c:r.map(i=>e.at(e.memory,i,t)),f:s.keep?r.map(i=>tn(s.keep,n(i))):null}}lr("pipe",e=>{let t=o("div",{class:"strip",role:"group"}),s=o("div",{class:"piped"},t),n=Gr(t,i=>e.press(i)),r=null;return{el:s,draw({P:i,t:a,unit:l,read:c,piped:u,open:d,picks:h,lit:f,guess:p,truth:m}){let g=JSON.stringify(i.shown);g!==r&&(r=g,t.replaceChildren(...i.shown.map((x,y)=>Ur(x,y))));let k=rg(i,l),{keeper:w}=i.roles,$=w?i.roles.word(w):"";n({words:i.shown,run:k,most:i.reach(i.memory,l),t:a,read:u,gate:$}),t.setAttribute("aria-label",e.say("piped",{u:l})),t.classList.toggle("litgate",f!==null&&f===w),t.classList.toggle("litpipe",f!==null&&f===i.memory);for(let x of t.querySelectorAll(".wd")){let y=Number(x.dataset.k);y<=c&&(x.disabled=!1),e.markWord(x,y,{picks:h,guess:p,truth:m,open:d})}for(let x of t.querySelectorAll(".asks"))x.classList.remove("asks");d&&!h&&u<a&&t.children[a]?.classList.add("asks")}}},{words:!0});lr("both",e=>{let[t,s]=[ar.pipe(e),ar.cell(e)];return{el:o("div",{class:"both"},t.el,s.el),draw(r,i){t.draw(r,i),s.draw(r,i)}}},{words:!0});lr("maps",e=>{let[t,s]=[Cs(e),on(e)],n=o("div",{class:"cursor"}),r=o("div",{class:"cover","aria-hidden":"true"},o("b",{},"?")),i=o("div",{class:"mapped time"},t.el,s.el,n,r);return{el:i,draw({t:a,read:l,open:c,lit:u},d){let{G:h,P:f}=e;t.draw(d),s.draw(d),n.hidden=!h.sees(a),n.style.left=`${h.x(a)-1}px`,n.style.width=`${h.cw+1}px`;let p=l<0?0:a;r.hidden=!c||h.end<=p,r.style.left=`${h.x(Math.max(p,h.a))}px`,i.classList.toggle("open",c);for(let m of i.querySelectorAll(".gl"))m.classList.toggle("lit",u!==null&&m.dataset.term===u);u!==null&&f.signals.includes(u)&&e.S.focus!==u&&e.look(u)}}},{words:!0});lr("next",e=>{let t=o("h3",{"data-term":"next word"}),s=o("ol",{class:"answers"});return{el:o("div",{class:"nexts"},t,s),draw({P:r,t:i,asked:a,open:l}){let c=r.answers.kind==="value",u=l&&(a!==null||e.ask.kind==="word");ae(t,`${e.answersTitle} ${e.say("after",{word:r.shown[i]})}`),s.replaceChildren(...(u?[["?",0]]:r.top(i)).map(([d,h])=>{let f=o("i",{class:"bar"});return f.style.width=c||u?"0":`${100*h}%`,o("li",{class:u?"missing":null},o("span",{class:"w"},u?"?":be(d)),o("span",{class:"n"},u?"":c?U(h,3):xe(h)),f)}))}}});function zd(e){let t=o("div",{class:"sent",role:"group"}),s=o("b",{"data-term":"unit"}),n=o("span"),r=o("span"),i=o("p",{class:"cap"},o("span",{},s,n),r),a=o("div",{class:"holder"}),l=o("div",{class:"eq"}),c=o("div",{class:"after"}),u=o("div",{class:"turns",role:"group"}),d=o("section",{class:"stage"},t,i,a,l,c,u),h=new Map,f=null,p=null,m=null;t.addEventListener("click",({target:x})=>{let y=x.closest("button");y&&y.getAttribute("aria-disabled")!=="true"&&e.press(Number(y.dataset.k))});let g=x=>e.point(x.composedPath()[0].closest?.("[data-term]")?.dataset.term??null);a.addEventListener("pointerover",g),a.addEventListener("pointerleave",()=>e.point(null));function k(x){let{P:y,t:S,read:L,picks:v}=x;f!==y&&(f=y,t.replaceChildren(...wr(y.reads.kind,e.step.state.text,y.tokens).flatMap(({before:C,shown:E},M)=>[C?" ":"",o("button",{type:"button",class:"tk","data-k":M},E)]))),t.setAttribute("aria-label",e.say("sentence"));for(let C of t.querySelectorAll(".tk")){let E=Number(C.dataset.k);C.classList.toggle("here",E===S),C.classList.toggle("todo",E>S),C.tabIndex=v||E===S?0:-1,Ae(C,{"aria-disabled":String(!v&&E>L)}),E===S?C.setAttribute("aria-current","step"):C.removeAttribute("aria-current"),e.markWord(C,E,x)}}function w({P:x,t:y,open:S}){let L=e.step.moves.filter(M=>x.roles.gates.includes(M));if(u.hidden=S||!L.length,u.hidden)return;let v=JSON.stringify([L,x.cell,e.S.lang,e.S.lesson,e.S.step]);v!==m&&(m=v,u.replaceChildren(o("h3",{},e.say("now you")),...L.map(M=>{let b=e.say("turn",{gate:e.named(x.roles.word(M))}),T=o("input",{type:"range",min:"0",max:"1",step:"0.01",class:`turn F-${M}`,"data-signal":M,"aria-label":`${e.say("now you")}: ${b}`});T.addEventListener("input",()=>e.turn(M,Number(T.value)));for(let A of["pointerenter","focus"])T.addEventListener(A,()=>e.light(M));for(let A of["pointerleave","blur"])T.addEventListener(A,()=>e.light(null));return o("label",{class:"hand"},o("span",{},b," ",o("i",{class:`s-${M}`},M)),T,o("output",{class:`s-${M}`}))}),o("p",{class:"ways"},o("span",{class:"said"}),o("button",{type:"button",class:"btn",onclick:()=>e.release()},e.say("as it was")),o("a",{class:"elsewhere",href:""},e.say("elsewhere")))),u.setAttribute("aria-label",e.say("now you")));for(let M of u.querySelectorAll("input")){let b=M.dataset.signal,T=e.turnedAt(b,y),A=T??e.plain.at(b,y,e.S.unit);(M.getRootNode().activeElement!==M||T===null)&&(M.value=String(A)),ae(M.nextElementSibling,U(T??A))}let[C]=e.S.turned;u.querySelector(".said").textContent=C?e.say("turned at",{word:x.shown[C.t],u:C.unit}):"";let E=u.querySelector(".ways");E.hidden=!C,C&&(E.querySelector("a").href=e.whatif())}function $({P:x,t:y,open:S}){let L=e.step.state.show==="next"||S;if(c.hidden=L,L)return;let v=x.answers.kind==="value",C=([M,b])=>v?[U(b,3)]:[o("b",{},be(M)),` ${xe(b)}`],E=(M,b)=>{let[T]=x.top(M),[A]=e.plain.top(M),j=x!==e.plain&&(A[0]!==T[0]||U(A[1],3)!==U(T[1],3));return o("p",{},b," ",...C(T),j&&o("small",{},` (${e.say("was",{word:`${v?"":`${be(A[0])} `}${v?U(A[1],3):xe(A[1])}`})})`))};c.replaceChildren(E(y,o("span",{"data-term":"next word"},`${e.answersTitle} ${e.say("after",{word:x.shown[y]})}`)),...y<x.T-1?[E(x.T-1,e.say("at the end"))]:[])}return{el:d,holder:a,draw(x){let{P:y,step:S}=e,L=e.see,v=S.state.show,C=Ad(v);h.has(C)||h.set(C,C(e));let E=h.get(C);p!==E&&(p=E,a.replaceChildren(E.el)),d.setAttribute("aria-label",e.say("picture",{one:e.named(y.reads.one)})),t.hidden=C.words&&!(L.picks&&v==="maps"),t.hidden||k(L),ae(s,e.say("unit",{u:e.S.unit})),ae(n,`, ${e.say("of units",{n:y.H})}`),ae(r,e.say("where",{one:e.named(y.reads.one),k:L.t+1,n:y.T})),E.draw(L,x),l.hidden=L.open||!["cell","both"].includes(v)||e.small,l.hidden||l.replaceChildren(...Br(y.roles,L.v).map(({symbol:M,value:b,cls:T,op:A,means:j})=>o("span",{class:`term${A?" op":""}`,"data-term":j},o("span",{class:"sy"},M??""),o("span",{class:`va${T?` s-${T}`:""}`},b)))),$(L),w(L)}}}var Gs=({text:e,model:t,weights:s})=>JSON.stringify([e,t,s??"trained"]);function Nd(e,t=0){let s=new Map;for(let{state:n}of[...e.steps.slice(t),...e.steps.slice(0,t)]){let{text:r,model:i,weights:a}=n;s.has(Gs(n))||s.set(Gs(n),{text:r,model:i,weights:a})}return s}var Od=(e,t={})=>e.replace(/\{(\w+)\}/g,(s,n)=>t[n]??s),$o=({signal:e,unit:t,t:s,value:n})=>`${e}:${t}:${s}=${Number(n.toFixed(2))}`;function Pd(e){let t=/^([a-z]):(\d{1,4}):(\d{1,4})=(0(?:\.\d{1,4})?|1(?:\.0{1,4})?)$/.exec(e);return t&&{signal:t[1],unit:Number(t[2]),t:Number(t[3]),value:Number(t[4])}}var jd=(e,t)=>{let s=Math.max(1,Math.min(t,e))-1;return{k:s,other:s!==e-1}};function Hd(e,t){let s=e.find(i=>i.name===t),n=e.filter(i=>i.kind===s?.kind),r=n.indexOf(s);return{at:r,before:n[r-1]??null,after:r<0?null:n[r+1]??null}}function _d(e,t){if(!e||e.kind==="word")return null;let{of:s=null}=e;return s!==null&&(t.signals.includes(s)||s==="next")?s:t.memory}function Fd(e,t,s){if(t===null||t==="next")return e;let n={...e.now,[t]:null,h:null},r=Zi(t,s);r&&(n[s.memory]=null);let i={...e,now:n};if(!r)return i;let a=t===s.memory||t===s.keeper,l=t===s.memory||t===s.writer||t===s.candidate;return{...i,tanh_c:null,a:e.a===void 0?void 0:null,passed:e.passed===void 0||!s.others.includes(t)?e.passed:null,kept:a?null:e.kept,written:l?null:e.written}}var Zi=(e,t)=>e===t.memory||!["next","h",t.output].includes(e);function qd(e,t,s,n){return!e||t!==null?n-1:e.kind==="word"?-1:s}var Ln=["page",...rt],og=60,Qi=class extends mt{shelf={lessons:[],faults:[]};lesson=null;lessons=new Map;pictures=new Map;titles={};plain=null;answers=new Map;places={};constructor(t){super(t,Zr+Sd),Object.assign(this.S,{lesson:null,step:0,guess:null,lang:"en",turned:[],lit:null,pointed:null}),this.questions=new ft(l=>this.tell(l)),this.came=ks(this.state);let s=this.state.beside.lessons;s&&(this.answers=new Map(s.answers),this.places=s.places);let n=Et(this),r=Ld(this),i=Td(this),a=zd(this);this.frames=[n,r,i],this.parts=[a],this.titles={list:r.title,step:i.title},this.time=a.holder,this.cursor=o("div"),this.picture=a.el,this.main=o("main",{class:"learn"},n.el,i.top,r.el,i.el,a.el),this.root.append(es(this),this.main),this.listen(),this.receive(this.model.payload,!0)}close(){clearTimeout(this.turning),this.questions.stop()}say(t,s={}){let{words:n}=this.setup;return Od(n[this.S.lang]?.[t]??n.en[t]??t,s)}named(t){return this.setup.names[this.S.lang]?.[t]??t}get answersTitle(){let t=this.named(this.P.answers.title);return t==="next word"?this.say("next word"):t[0].toUpperCase()+t.slice(1)}get meanwhile(){return"Stepping through this lesson still works."}get touches(){let t={lesson:Ln,step:Ln,guess:Ln,lang:Ln,turned:["turned","step"]};return{...super.touches,...t,lit:["lit"],pointed:["lit"]}}get step(){return this.lesson?.steps[this.S.step]??null}get ask(){return this.step?.ask??null}get beside(){return Hd(this.shelf.lessons,this.lesson.name)}keyAt(t){return`${this.lesson.name} ${t+1}`}get score(){return Ki([...this.answers.values()])}get verdict(){return Md((t,s)=>this.say(t,s),this.ask,this.S.guess,this.P?.shown??[])}get see(){let{P:t,S:s,ask:n}=this,r=n!==null&&s.guess===null,i=r?_d(n,t.roles):null,{from:a}=this,l=Ts(t,{t:s.t,unit:s.unit,mode:"unit"});return{P:t,t:s.t,unit:s.unit,v:i!==null&&s.t>=a?Fd(l,i,t.roles):l,asked:s.t>=a?i:null,open:r,read:this.readTo,piped:i!==null&&Zi(i,t.roles)?a-1:this.readTo,picks:r&&n.kind==="word",guess:s.guess,truth:n?.kind==="word"&&!r?n.right:null,lit:s.lit}}get from(){let t=Math.min(this.step.state.t,this.P.T-1);return Math.min(t,this.ask?.at??t)}get readTo(){let{P:t,S:s,ask:n}=this;return t?qd(n,s.guess,Math.min(this.step.state.t,t.T-1),t.T):-1}receive(t,s=!1){let n=rs(t),r=s?{}:this.questions.take(n);if(r){if(n.shelf&&(this.shelf=n.shelf),s){let{values:i,said:a}=this.state.asked;return this.notices=[...n.notices,...a.server,...a.view],n.lesson&&this.lessons.set(this.nameOf(i.lesson,i.lang),n.lesson),n.of&&this.pictures.set(Gs(n.of),n.picture),this.arrive(i)}return(n.fault||n.notices.length)&&(this.notices=n.notices),n.want==="lesson"&&this.lessons.set(r.key,n.lesson??null),n.want==="picture"&&this.pictures.set(r.key,n.picture),n.want==="turn"?(n.picture&&this.S.turned.length&&(this.P=n.picture),this.draw(new Set(["turned","picture","step","notice"]))):this.waits?this.settle():(this.fetchNext(),this.draw(new Set(["page","notice"])))}}nameOf(t,s){return`${s} ${t}`}arrive(t,s=!1){this.waits={guess:null,t:null,unit:null,turn:null,...t,chosen:s},this.settle()}settle(){let{S:t}=this,s=this.waits;if(t.lang=s.lang,this.main.lang=s.lang,s.lesson===null)return this.arrived(null);let n=this.nameOf(s.lesson,s.lang),r=this.lessons.get(n);if(r===void 0)return this.questions.ask("lesson",{name:s.lesson,lang:s.lang},{key:n}),this.wait(!0);if(r===null)return this.notices.push(this.say("no lesson",{name:s.lesson.slice(0,40)})),this.arrived(null);let{k:i,other:a}=jd(s.step,r.steps.length);a&&(this.notices.push(this.say("no step",{asked:s.step,n:r.steps.length,k:i+1})),s.step=i+1);let{state:l}=r.steps[i],c=this.pictures.get(Gs(l));if(c===void 0){let{text:u,model:d,weights:h}=l;return(!this.questions.asked("picture",Gs(l))||!this.questions.busy.has("picture"))&&this.questions.ask("picture",{text:u,model:d,weights:h},{key:Gs(l)}),this.wait(!0)}return this.arrived(r,i,c)}wait(t){this.root.classList.toggle("busy",t),this.root.setAttribute("aria-busy",String(t)),this.draw(new Set(["page","notice"]))}arrived(t,s=0,n=null){let{S:r,waits:i}=this,{chosen:a}=i;this.waits=null,this.returning=!1;let l=this.lesson!==t||r.step!==s;Object.assign(r,{lesson:t?.name??null,step:s,guess:null,turned:[],lit:null,pointed:null}),this.lesson=t,this.P=this.plain=n,this.root.classList.toggle("listing",t===null),n&&this.place(i),t&&s>=(this.places[t.name]??0)&&(this.places[t.name]=s),this.remember(),this.wait(!1),n&&this.resetView(),this.draw(new Set([...Ln,"lesson","turned","notice","entry"])),this.keep(a),a&&l&&(scrollTo(0,0),this.titles[t?"step":"list"].focus({preventScroll:!0})),r.turned.length&&this.turned(),this.fetchNext()}place(t){let{S:s,P:n,ask:r}=this,{state:i}=this.step,a=(h,f)=>Math.max(0,Math.min(f-1,h));s.t=a(i.t,n.T),s.unit=a(i.unit??n.moment[1],n.H),s.focus=n.keeper??n.signals[0];let l=r||t.guess?xd(r,t.guess,n.T):null;l===void 0&&this.notices.push(this.say("no guess")),s.guess=l??null,t.unit!==null&&(s.unit=a(t.unit,n.H)),t.t!==null&&(s.t=a(t.t,Math.max(s.t,this.readTo)+1));let c=t.turn??[],u=c.map(Pd),d=h=>h&&h.t<n.T&&h.unit<n.H&&n.roles.gates.includes(h.signal)&&(!r||s.guess!==null);u.every(d)?s.turned=u:this.notices.push(this.say("no turn"))}fetchNext(){if(!(!this.lesson||this.questions.busy.has("picture"))){for(let[t,s]of Nd(this.lesson,this.S.step))if(!this.pictures.has(t)){this.questions.ask("picture",s,{key:t});return}}}get blank(){return{lesson:null,step:1,guess:null,t:null,unit:null,turn:null}}get values(){let{S:t,lesson:s,P:n}=this;if(!s||!n)return{...this.blank,lang:t.lang,theme:t.theme};let{state:r}=this.step,i=r.unit??n.moment[1];return{lesson:s.name,step:t.step+1,guess:Gi(this.ask,t.guess),lang:t.lang,theme:t.theme,t:t.t===Math.min(r.t,n.T-1)?null:t.t,unit:t.unit===i?null:t.unit,turn:t.turned.length?t.turned.map($o):null}}back({values:t,said:s}){this.notices=[...s.server,...s.view],this.arrive(t)}passes(){if(this.came.text||!this.step)return this.came;let{text:t,model:s,weights:n}=this.step.state;return{...this.came,text:t,model:s,weights:n}}elsewhere(t,s={}){let{S:n,step:r}=this,{text:i,model:a,weights:l}=r.state,c={text:i,model:a,weights:l,t:n.t,unit:n.unit,theme:this.state.asked.values.theme};return Er(this.setup.elsewhere[t],{...c,...s},new URL(`./${t}`,location.href).href)}whole(){let{more:t}=this.step;return ko(t)?ko(t):this.P?this.elsewhere("explore"):""}whatif(){return this.elsewhere("whatif",{pins:this.S.turned.map($o)})}remember(){this.state.note({lessons:{answers:[...this.answers],places:this.places}})}begin(t,s=0){this.arrive({lesson:t,step:s+1,lang:this.S.lang},!0)}toStep(t){this.begin(this.lesson.name,t)}turnPage(t){let{S:s,lesson:n}=this,r=s.step+t;if(r>=0&&r<n.steps.length)return this.toStep(r);if(r<0)return;let{after:i}=this.beside;return i?this.begin(i.name):this.leave()}leave(){this.arrive({lesson:null,step:1,lang:this.S.lang},!0)}speak(t){if(t===this.S.lang)return;let{values:s}=this;s.lesson===null?(this.questions.ask("shelf",{lang:t}),this.arrive({...s,lang:t},!0)):this.arrive({...s,lang:t},!0)}follow(t){this.state.visit(rn(this.state.rows,new URL(t,location.href).search).values,!0)}listLink(){let t=o("a",{href:this.state.link({...this.blank,lang:this.S.lang})},this.say("title"));return t.addEventListener("click",s=>{s.ctrlKey||s.metaKey||s.shiftKey||(s.preventDefault(),this.leave())}),t}guess(t){let{S:s,ask:n,P:r}=this;if(!n||!r||t!==null&&s.guess!==null)return;let i=this.keyAt(s.step);t!==null&&!this.answers.has(i)&&this.answers.set(i,vd(this.lesson.name,s.step,n,t,r.shown)),t===null&&(this.P=this.plain,Object.assign(s,{turned:[],t:Math.min(s.t,this.step.state.t)})),this.remember(),s.guess=t,this.draw(new Set([...Ln,"turned","entry"].filter(a=>a!=="size"))),this.keep(!0)}take(t){let s=[...this.answers.values()],[n,r]=t==="csv"?[kd(s),"text/csv"]:[yd(s),"application/json"];St(`gatescope-answers.${t}`,n,r)}press(t){this.see.picks?this.guess(t):this.jump(t)}jump(t){t>this.readTo?(this.notices=[this.say("later")],this.draw(new Set(["notice"]))):this.go(t)}go(t){this.P&&super.go(Math.min(t,Math.max(this.readTo,this.S.t)))}walk(t){!this.P||this.see.picks&&this.readTo<0||super.walk(t)}light(t){this.set({lit:t})}point(t){this.set({pointed:t==="memory"||t==="kept"?this.P?.memory??null:t})}markWord(t,s,{picks:n,guess:r,truth:i}){let a=this.P.shown[s];t.classList.toggle("picks",n),n&&(t.disabled=!1,t.tabIndex=0,t.setAttribute("aria-label",a));let l=i!==null&&r===s,c=i===s;if(t.classList.toggle("mine",l),t.classList.toggle("true",c),t.querySelector(".mk")?.remove(),!l&&!c)return;let u=this.say(l?c?"yours right":"your guess":"truth");t.append(o("span",{class:"mk"},u))}turnedAt(t,s){return this.S.turned.find(n=>n.signal===t&&n.t===s)?.value??null}turn(t,s){let{S:n}=this,r=n.turned.filter(i=>i.signal!==t&&i.t===n.t&&i.unit===n.unit);n.turned=[...r,{signal:t,unit:n.unit,t:n.t,value:s}],this.draw(new Set(["turned"])),this.turning||this.turned(),clearTimeout(this.turning),this.turning=setTimeout(()=>{this.turning=null,this.turned()},og),this.keep()}turned(){if(!this.S.turned.length||!this.step)return;let{text:t,model:s,weights:n}=this.step.state,r=this.S.turned.map($o),i=JSON.stringify([this.lesson.name,this.S.step,r]);this.questions.asked("turn",i)||this.questions.ask("turn",{text:t,model:s,weights:n,turn:r},{key:i})}release(){clearTimeout(this.turning),this.turning=null,this.questions.forget("turn"),this.S.turned=[],this.P=this.plain,this.draw(new Set(["turned","picture","step"])),this.keep()}get gutter(){return Math.round(3.9*this.rem)}placeWords(){}draw(t){for(let r of this.frames)Lt(r,t);this.picture.hidden=!this.P,super.draw(t);let{S:s,lesson:n}=this;this.waits||this.closed||(Object.assign(this.host.dataset,{ready:"true",lesson:n?.name??"",step:s.step+1,guess:Gi(this.ask,s.guess)??"",t:s.t}),!t.has("entry")&&(t.has("step")||t.has("theme"))&&this.keep())}key(t){t.composedPath()[0].matches?.("input[type=range]")&&t.key==="Escape"&&!t.defaultPrevented&&this.lesson?this.leave():super.key(t)}moves(){let{ask:t,S:s}=this,{ArrowUp:n,ArrowDown:r,...i}=super.moves();for(let c of Object.keys(i))/^\d$/.test(c)&&delete i[c];t?.kind==="choice"&&s.guess===null&&t.choices.forEach((c,u)=>{i[u+1]=()=>this.guess(u)});let[a,l]=[()=>this.turnPage(1),()=>this.turnPage(-1)];return{...i,n:a,PageDown:a,p:l,PageUp:l,Escape:i.Escape??(()=>this.leave())}}},Rd={render:e=>void new Qi(e)};var Mo=10,ea=16,cr=8,ta=1.5,Wd=.58,it=e=>e.toLocaleString("en"),Os=e=>[...e,...e.length<2?[1]:[]].map(it).join(" × ");function ig({arrays:e,reads:t},s,n,r){let[i,a,l]=["input","recurrent","bias"].map(m=>e.filter(g=>g.part===m).map(g=>({...g,kind:m,sign:"+"}))),c=i.map(m=>({...m,sign:"",over:{name:"x",shape:[t]}})),u=a.filter(({shape:m})=>m.length>1),d=a.filter(({shape:m})=>m.length===1),h=[...u.map(m=>({...m,over:{name:"h′",shape:[s]}})),...d.length?[ag(d,i[0].blocks)]:[]],f=n.map((m,g)=>({name:m,shape:[s],kind:"vector",sign:g?"":"→",blocks:[]}));return(r?[c,h,[...l,...f]]:[[...c,...h,...l,...f]]).filter(m=>m.length)}function ag(e,t){let[{name:s,shape:n},...r]=e,i=[s,...r.map(a=>a.name.replace(/^weight_|_l.*$/g,""))];return{...e[0],name:i.join(", "),shape:n,sign:"+",blocks:e.flatMap(a=>a.blocks),rows:e.map(a=>Math.max(0,t.indexOf(a.blocks[0])))}}var Id=({name:e,shape:t,over:s,rows:n})=>s?[[e,Os(t)],[`times ${s.name}`,Os(s.shape)]]:[[e],[n?.length>1?`${Os(t)} each`:Os(t)]];function lg(e,t,s,n){let r=Math.round(1.35*n),i=g=>Math.max(cr,...Id(g).map(k=>Math.ceil(k.join("  ").length*Wd*n))),a=({shape:[,g]},k)=>g===void 0?cr:Math.max(ta,g*k),l=(g,k)=>g.reduce((w,$)=>w+Math.max(i($),a($,k))+Mo+($.sign?ea:0),-Mo),c=g=>Math.max(...g.map(({shape:k})=>k[0])),u=s/e.reduce((g,k)=>g+c(k),0);for(let g=0,k=u,w=0;w<40&&e.some($=>l($,k)>t);w++){let $=(g+k)/2;e.every(x=>l(x,$)<=t)?u=g=$:u=k=$}let d=[],h=[],f=[],p=0;for(let g of e){let k=g.some(({over:x})=>x),w=p+2*r+(k?cr+6:2),$=0;for(let x of g){let y=a(x,u),S=x.blocks.length?x.blocks:[null],L=x.rows??S.map((E,M)=>M),v=x.shape[0]/(x.rows?1:S.length),C=Math.max(ta/S.length,v*u);x.sign&&(f.push({x:$+ea/2-Mo/2,y:p+r-.35*r,text:x.sign}),$+=ea),Id(x).forEach(([E,M],b)=>h.push({x:$,y:p+(b+.7)*r,name:E,shape:M,strong:b===0})),x.over&&d.push({x:$,y:w-cr-3,w:y,h:cr,block:null,kind:"vector",shape:[]}),S.forEach((E,M)=>d.push({x:$,y:w+L[M]*C,w:y,h:C,block:E,kind:x.kind,shape:[v,...x.shape.slice(1)]})),$+=Math.max(i(x),y)+Mo}p=w+Math.max(ta,c(g)*u)+r}let m=e.some(g=>l(g,0)>t);return{scale:u,height:p-r+2,boxes:d,texts:h,signs:f,cramped:m}}function cg({block:e,kind:t,shape:s,w:n,h:r},i){if(!e||!["input","recurrent"].includes(t)||r<1.15*i)return null;let a=`W_${t==="input"?"i":"h"}${e}`,l=c=>c.length*Wd*i+8<=n;return[`${a}  ${Os(s)}`,a].find(l)??null}function Dd(e,t){let{sizes:s,levels:n,gates:r,carried:i}=e.P,{width:a,fine:l}=e,c=(e.small?26:e.low?13:17)*e.rem*(n.length>1?.75:1),u=$=>{let x=ig(t,s.hidden,i,$);return{rows:x,...lg(x,a,c,l)}},d=u(e.small),{rows:h,height:f,boxes:p,texts:m,signs:g}=d.cramped?u(!0):d,k=h.flat().map(({name:$,shape:x})=>`${$}: ${Os(x)}`),w=D("svg",{width:a,height:f,viewBox:`0 0 ${a} ${f}`,role:"img","aria-label":k.join("; ")},p.map($=>{let{x,y,w:S,h:L,kind:v,block:C}=$,E=cg($,l),M=r.includes(C)?` of-${C}`:"";return[D("rect",{x,y,width:S,height:L,class:`box ${v}${M}`}),E&&D("text",{x:x+4,y:y+Math.min(L/2+.36*l,1.3*l),class:"in"},E)]}),m.map(({x:$,y:x,name:y,shape:S,strong:L})=>D("text",{x:$,y:x},D("tspan",L?{class:"name"}:{},y),S&&D("tspan",{dx:"0.5em"},S))),g.map(({x:$,y:x,text:y})=>D("text",{x:$,y:x,class:"sign"},y)));return o("figure",{},o("figcaption",{},...dg(t,n.length,s.directions)),w)}function dg({layer:e,times:t,reads:s},n,r){let i=t>1?`Layers 2 to ${t+1}, each`:"Layer 2",a=e?i:n>1?"Layer 1":"One layer",l=r>1?"h of both directions below":"h of the layer below",c=r>1?" All of it is there once more, for the other direction.":"";return[o("b",{},a),` reads ${it(s)} ${s===1?"number":"numbers"} a step, ${e?l:"x"}.${c}`]}var Bd=`.gs .ask {
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
.room {
  overflow: hidden;
}
.gs figure {
  margin: 0 0 0.4rem;
}
.gs figcaption {
  color: var(--ink2);
  margin-bottom: 0.25rem;
}
.gs figcaption b {
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
.box {
  fill: var(--rnn);
  fill-opacity: 0.22;
  stroke: var(--rnn);
  stroke-width: 1;
}
.box.vector {
  fill-opacity: 0.55;
}
.box.of-f {
  fill: var(--Ff);
  stroke: var(--Ff);
}
.box.of-i {
  fill: var(--Fi);
  stroke: var(--Fi);
}
.box.of-o {
  fill: var(--Fo);
  stroke: var(--Fo);
}
.box.of-r {
  fill: var(--Fr);
  stroke: var(--Fr);
}
.box.of-z {
  fill: var(--Fz);
  stroke: var(--Fz);
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
`;var ug=["sizes","choice","size","theme","notice"],mg=150,Cn=(e,t)=>`${it(e)} ${e===1?t:`${t}s`}`;function fg(e){let t=["bytes","kB","MB","GB","TB"],s=Math.max(0,Math.min(t.length-1,Math.floor((String(e).length-2)/3)));return`${s?it(Number((e/1e3**s).toPrecision(3))):e} ${t[s]}`}var pg=e=>`${Number(e.toPrecision(3))} ×`,sa=class extends mt{constructor(t){super(t,Bd),this.S={theme:this.S.theme},this.questions=new ft(i=>this.tell(i)),this.C=this.wish=this.usual=this.state.usual("server"),this.came=ks(this.state),this.networks=[];let[s,n,...r]=[Et,gg,wg,bg,xg,vg].map(i=>i(this));this.parts=[s,n,...r],this.time=r[0].room,this.main=o("main",{},...r.map(i=>i.el)),this.root.append(es(this),o("div",{class:"ask"},n.el,s.el),this.main),this.listen(),this.receive(this.model.payload,!0)}close(){this.questions.stop()}get touches(){return{theme:["theme"]}}get meanwhile(){return"What is shown stays."}get behind(){return this.P!==null&&this.busy.has("sizes")}get whose(){return"What is shown is of the sizes before."}take(t,s=!1){this.wish={...this.wish,...t},this.entry||=s;let n=JSON.stringify(this.wish);this.closed||this.questions.asked("sizes",n)||(this.questions.ask("sizes",{choice:this.wish,model:this.came.model},{key:n}),this.mark())}receive(t,s=!1){let{picture:n,...r}=rs(t);if(!(s?this.questions.opened(r):this.questions.take(r)))return;this.notices=[...r.notices,...s||this.returning?this.state.asked.said.view:[]];let a=new Set(s?ug:["notice"]);n&&(this.P=n,this.C=this.wish=r.choice,this.networks=r.networks,this.returning=!1,a.add("sizes").add("choice")),s&&this.resetView(),this.mark(),this.draw(a)}passes(){return this.came}get values(){return{...this.C,theme:this.S.theme}}get wished(){return{...this.wish,theme:this.S.theme}}get settled(){return super.settled&&!this.busy.has("sizes")}back({values:t}){this.questions.forget("sizes"),this.take(Object.fromEntries(Object.keys(this.usual).map(s=>[s,t[s]])))}resetView(t=this.measure()){Object.assign(this,t)}resize(){let t=this.measure();!this.P||!t.width||Object.keys(t).every(s=>t[s]===this[s])||(this.resetView(t),this.draw(new Set(["size"])))}draw(t){for(let i of this.P?this.parts:this.parts.slice(0,1))Lt(i,t);if(!this.P)return;let{cell:s,input:n,hidden:r}=this.C;Object.assign(this.host.dataset,{ready:"true",cell:s,input:n,hidden:r}),this.settled&&(this.keep(this.entry),this.entry=!1)}moves(){return{...this.tour.moves,w:()=>this.meanings.walk()}}};function So(e,t,s,n){let{low:r,high:i,title:a}=e.state.named[t],l=o("input",{type:"number",class:"number",min:r,max:i,step:1,inputmode:"numeric",autocomplete:"off","aria-label":s}),c=o("input",{type:"range",min:Math.log2(r),max:Math.log2(i),step:"any","aria-label":`${a}, by a slider`}),u=0,d=()=>{clearTimeout(u),l.value!==""&&e.take({[t]:l.value})};l.addEventListener("input",()=>{clearTimeout(u),u=setTimeout(d,mg)}),l.addEventListener("change",d),l.addEventListener("blur",()=>e.draw(new Set(["choice"]))),c.addEventListener("input",()=>{l.value=String(Math.round(2**Number(c.value))),c.setAttribute("aria-valuetext",l.value),e.take({[t]:Number(l.value)})});let h=p=>{let m=l.getRootNode().activeElement;m!==l&&(l.value=p),(m!==c||Math.round(2**Number(c.value))!==p)&&(c.value=Math.log2(p)),c.setAttribute("aria-valuetext",String(p))};return{el:o("div",{class:"knob"},n?ie(n,s):o("span",{},s),l,c),set:h}}function gg(e){let t=o("select",{"aria-label":"Cell"},...Object.entries(e.setup.cells).map(([d,h])=>o("option",{value:d},h)));t.addEventListener("change",()=>e.take({cell:t.value},!0));let s=Qe("What r multiplies",{after:"W h′",before:"h′ itself"},d=>e.take({reset:d},!0)),n=o("div",{class:"pick"},o("span",{},"r multiplies"),s.el),r=Qe("Directions",{no:"one",yes:"both"},d=>e.take({both:d==="yes"},!0)),i={input:So(e,"input","Features read, D",""),hidden:So(e,"hidden","Units, H","unit"),layers:So(e,"layers","Layers","layer")},a=o("div",{class:"chips",role:"group","aria-label":"Ready-made sizes"}),l=o("p",{class:"about"}),c=o("div",{class:"sec form",role:"region","aria-label":"Sizes"},a,l,o("div",{class:"knobs"},o("label",{class:"pick"},ie("cell","Cell"),t),n,...Object.values(i).map(d=>d.el),o("div",{class:"pick"},o("span",{},"Directions"),r.el))),u=d=>Object.entries(d.choice).every(([h,f])=>e.C[h]===f);return{el:c,draw(d){if(!d("choice"))return;let{C:h,networks:f,setup:p}=e;a.childElementCount!==f.length&&a.replaceChildren(...f.map(m=>{let g=o("button",{type:"button",class:"chip"},m.name);return g.addEventListener("click",()=>e.take(m.choice,!0)),g})),[...a.children].forEach((m,g)=>m.setAttribute("aria-pressed",String(u(f[g])))),ae(l,f.find(u)?.about??"Your own sizes. The number of features is how many numbers are read at a step: of a word, as many as its embedding has."),t.value=h.cell,n.hidden=!("reset"in p.options[h.cell]),s.set(h.reset),r.set(h.both?"yes":"no");for(let[m,{set:g}]of Object.entries(i))g(h[m])}}}function wg(e){let t=o("div",{class:"room"}),s=o("tbody"),n=o("details",{class:"arrays"},o("summary",{},"All arrays, by PyTorch’s names"),o("table",{},o("thead",{},o("tr",{},...["array","shape","numbers"].map(a=>o("th",{scope:"col"},a)))),s)),{el:r,says:i}=je("drawn",ie("shape","Shapes"),"every table of numbers that is learned, to one scale",[],t,n);return{el:r,room:t,draw(a){if(!a("sizes","size"))return;let{sizes:l,levels:c}=e.P,{hidden:u,shapes:d,title:h}=l,f=Object.keys(d).length,p=c[0].arrays[0].blocks;i.replaceChildren(`At every step the ${h} makes ${Cn(p.length,"sum")} of ${Cn(u,"number")} each: ${p.join(", ")}. Each takes what is read, x, times W, `+(l.recurrent?"adds the old state, h′, times weights of its own, ":"")+"and adds a bias. Rows that belong to one sum have its colour."),t.replaceChildren(...c.map(m=>Dd(e,m))),s.replaceChildren(...Object.entries(d).map(([m,g])=>o("tr",{},o("th",{scope:"row"},o("code",{},m)),o("td",{},Os(g)),o("td",{},it(g.reduce((k,w)=>k*w,1)))))),ae(n.firstChild,`All ${f} arrays, by PyTorch’s names`)}}}function bg(e){let t=o("div",{class:"ways"}),{el:s,says:n}=je("counted",ie("parameters","Parameters"),"counted three ways",[],t);return{el:s,draw(r){if(!r("sizes"))return;let i=e.P.sizes.counts,a=new Set(i.map(({total:l})=>l).filter(l=>l!==null));ae(n,a.size>1?"None of these is wrong. They differ in how many biases they keep.":"All who have such a layer count the same."),t.replaceChildren(...i.map(({way:l,total:c,why:u})=>o("div",{class:"way"},o("h3",{},l==="textbook"?"Textbook":l),o("b",{"data-way":l},c===null?"–":it(c)),o("p",{},u))))}}}function xg(e){let t=o("tbody"),[s,n]=[0,1].map(()=>o("th",{scope:"col"})),{el:r,says:i}=je("besides","Beside other cells","that read the same",[],o("div",{class:"wide-table"},o("table",{},o("thead",{},o("tr",{},o("th",{scope:"col"},"cell"),s,o("th",{scope:"col"},"recurrent part"),n)),t))),a=(l,...c)=>{let u=o("i",{class:"strip","aria-hidden":"true"});return u.style.setProperty("--share",String(l)),o("td",{class:"barred"},u,o("span",{},...c))};return{el:r,draw(l){if(!l("sizes"))return;let{sizes:c}=e.P,u=c.beside,d=Math.max(...u.map(p=>p.parameters)),h=Math.max(...u.map(p=>p.hidden)),f=["lstm","gru","rnn"].map(p=>u.find(({cell:m})=>m===p)).map(p=>p&&Number(p.recurrent_of_rnn.toPrecision(3)));i.replaceChildren("The recurrent part, what multiplies the old state, is for LSTM, GRU and vanilla RNN as ",o("b",{},f.join(" : ")),": one table of weights for every sum. With as many parameters a vanilla RNN has more units. Here both biases are counted, as PyTorch does."),ae(s,`${Cn(c.hidden,"unit")} each: parameters`),ae(n,`units for about ${it(c.counts[0].total)} parameters`),t.replaceChildren(...u.map(p=>o("tr",{class:p.cell===c.cell?"own":""},o("th",{scope:"row"},p.title),a(p.parameters/d,it(p.parameters)),o("td",{},pg(p.recurrent_of_rnn)),a(p.hidden/h,`${it(p.hidden)} `,o("small",{},`(${it(p.as_many)})`)))))}}}function vg(e){let t=So(e,"steps","Steps, T","step"),s=o("tbody"),{el:n,says:r}=je("work","Time and memory","T is in no shape",[],t.el,o("table",{},s));return{el:n,draw(i){if(i("choice")&&t.set(e.C.steps),!i("sizes"))return;let{sizes:a}=e.P,{steps:l}=a,[c]=a.counts;r.replaceChildren("The same arrays are used at every step, so T is in none of their shapes. What grows with T is what ","training keeps: to go back through time it needs every signal of every step. Of a batch of B sequences ","it is B times that.");let u=(h,f,p="")=>o("tr",{},o("th",{scope:"row"},...h),o("td",{},o("b",{},f),p&&` ${p}`)),d=({numbers:h,bytes:f})=>[it(h),`numbers, ${fg(f)}`];s.replaceChildren(u(["parameters, for 1 step"],it(c.total)),u([`parameters, for ${Cn(l,"step")}`],it(c.total),"the same"),u([ie("multiply-add","multiply-adds")," a step"],it(a.multiply_adds)),u([`multiply-adds for ${Cn(l,"step")}`],it(l*a.multiply_adds)),u(["state handed from step to step"],...d(a.state)),u([`kept in training, ${Cn(l,"step")}`],...d(a.training)))}}}var Vd={render:e=>void new sa(e)};function Ud(e,t,s){let n=e.array(`top.${t}.id`),r=e.array(`top.${t}.p`),i=e.arrays[`top.${t}.id`][1][1];return Array.from({length:i},(a,l)=>[e.words[n[s*i+l]],r[s*i+l]])}function kg(e,t,s){let[[n,r]]=Ud(e,t,s);if(e.answers.kind==="value")return{text:U(r,2),right:null};let i=e.answers.kind==="next"&&s+1<e.T,a=l=>e.reads.kind==="words"?l.toLowerCase():l;return{text:be(n),right:i?a(n)===a(e.tokens[s+1]):null}}function Gd(e){let t=o("div",{class:"says"}),s=o("div",{class:"lists"}),n=o("h2"),r=o("div",{class:"answers"},o("div",{class:"hd"},n),s),i=[],a=null;function l(){i=e.P.cells.map(u=>{let d=Array.from({length:5},()=>{let f=o("span",{class:"bar"}),p=o("span",{class:"w"}),m=o("span",{class:"n"});return{bar:f,word:p,p:m,row:o("li",{},f,p,m)}}),h=e.name({cell:u});return{rows:d,el:o("div",{},o("h3",{},h),o("ol",{class:"pred","aria-label":`What the ${h} answers`},...d.map(({row:f})=>f)))}}),s.replaceChildren(...i.map(u=>u.el))}function c(u){let{P:d,G:h,rem:f,fine:p,font:m}=e,g=e.name({cell:d.cells[u]}),k=o("div",{class:"line","aria-hidden":"true"},o("span",{class:"label"},g));for(let w=h.a;w<h.end;w++){let{text:$,right:x}=kg(d,u,w),y=o("span",{class:x?"m right":"m",title:`${g}, after “${d.shown[w]}”: ${$}`},$),S=Math.max(Ls($,h.cw-4,.8125*f,x?650:400,m),p);y.style.cssText=`left:${h.x(w)+1}px;width:${h.cw-2}px;font-size:${S}px`,k.append(y)}return k}return{el:r,steps:t,draw(u){let{P:d,S:h}=e;if(d.cells.join()!==a&&(l(),a=d.cells.join()),u("picture","size","view")&&t.replaceChildren(...d.cells.map((p,m)=>c(m))),!u("picture","step","size"))return;let f=d.answers.title;n.replaceChildren(f[0].toUpperCase()+f.slice(1)," ",o("small",{},`${d.answers.kind==="label"?"at":"after"} “${d.shown[h.t]}”`)),i.forEach(({rows:p},m)=>{let g=Ud(d,m,h.t),k=d.answers.kind==="value";p.forEach(({row:w,bar:$,word:x,p:y},S)=>{w.hidden=S>=g.length,!w.hidden&&(x.textContent=be(g[S][0]),y.textContent=k?U(g[S][1],3):xe(g[S][1]),$.hidden=k,$.style.width=`${100*g[S][1]}%`)})})}}}var yg=.2;function Kd(e){let t=e.filter(Number.isFinite).sort((r,i)=>r-i);if(!t.length)return 1;let s=t.at(-1),n=t[Math.floor(.97*(t.length-1))];return 1.05*(s>2*n?1.5*n:s)||1}function $g(e,t,s=[]){return e.better==="higher"?[0,1]:[0,e.chance===null?Kd(t):Math.max(2*e.chance,1.05*Math.max(0,...s.filter(Number.isFinite)))]}var Mg=(e,t,s)=>e(t)===e(s)?e(t):`${e(t)}, latest ${e(s)}`,Sg=(e,t)=>e.filter(s=>{let n=s.latest&&e.find(r=>!r.latest&&r.cell===s.cell);return!n||Math.abs(n.y-s.y)>=t});function Yd(e){let t=S=>{let L=o("div",{class:"bk"}),v=o("div",{class:"labels","aria-hidden":"true"});return{name:S,target:L,labels:v,head:o("h2"),note:o("small"),el:o("div",{class:`plot ${S}`,role:"img"},L,v)}},s={score:t("score"),loss:t("loss")},n=o("div",{class:"curves"},...Object.values(s).flatMap(S=>[o("div",{class:"hd"},S.head),S.el]));for(let{head:S,note:L}of Object.values(s))S.append(o("span")," ",L);let r=o("span"),i=o("span",{},"lower is better");s.score.head.firstChild.append(ie("validation","Validation"),r),s.loss.head.firstChild.append(ie("training loss","Training loss"));let a=(S,L)=>o("span",{class:"key"},o("i",{class:`line ${S}`}),L);s.score.note.append(a("best","best weights so far")," ",a("latest","latest weights"),i);let l={score:{own:[0,"score"],other:[1,"score"],own_latest:[0,"latest"],other_latest:[1,"latest"]},loss:{own:[0,"loss"],other:[1,"loss"]}},c=null,u=!1,d=!1,h={};async function f(){c=await bn(e.setup.figures,{score:s.score.target,loss:s.loss.target});for(let S of["iterations","score.y","loss.y"])c(S).change.connect(()=>{d||(u=!0,requestAnimationFrame(()=>{x(),y()}))});for(let S of Object.values(s))S.el.addEventListener("dblclick",()=>{u=!1,setTimeout(()=>e.draw(new Set(["run","picture","size"])),50)}),new ResizeObserver(()=>y()).observe(S.el);e.draw(new Set(["run","picture","size","theme"])),e.root.classList.add("plotted")}let p=()=>Math.round(3.6*e.rem);function m(){for(let S of Object.keys(s))c(S).setv({min_border_left:e.gutter,min_border_right:p(),min_border_top:6,min_border_bottom:Math.round(1.3*e.rem)}),c(S).toolbar.active_drag=e.small?null:"auto"}let g=()=>e.P.cells,k=S=>S==="rnn"?"--rnn":"--ink";function w(){for(let S of Object.keys(s)){as(c,S,e),c(`${S}.iterations`).setv({major_label_text_color:e.css("--ink3"),major_label_text_font_size:`${e.fine}px`,major_label_text_font:e.font});for(let[L,[v,C]]of Object.entries(l[S])){let E=C==="latest";c(`${S}.${L}`).glyph.setv({line_color:e.css(k(g()[v])),line_width:E?1.25:v?2.25:3,line_dash:E?[4,3]:[],line_cap:E?"butt":"round"})}}c("chance").line_color=e.css("--ink3")}function $(){let{P:S,run:L,task:v}=e,{measure:C}=v,E=(L??e.choice).iterations,M=L?Array.from(S.array("t")):[],b={score:H=>dt(C,H),loss:H=>U(H,4)},T=Math.ceil(E/e.setup.points);d=!0;for(let H of Object.keys(s)){let O={t:M},_=[];for(let[R,[B,G]]of Object.entries(l[H])){let K=L&&S.array(`${B}.${G}`);O[R]=K?Array.from(K):M.map(()=>NaN),K&&_.push({line:R,cell:g()[B],latest:G==="latest"}),c(`${H}.${R}`).visible=!!K}let q=_.filter(({latest:R})=>!R),P=({line:R,cell:B},G)=>{let K=O[`${R}_latest`]??O[R];return`${e.name({cell:B})} ${Mg(b[H],O[R].at(G),K.at(G))}`},F=_.flatMap(({line:R})=>O[R]),z=_.flatMap(({line:R})=>O[R].filter((B,G)=>M[G]>yg*E)),[N,I]=H==="score"?$g(C,F,z):[0,Kd(F)];O.low=M.map(()=>N),O.high=M.map(()=>I),O.tip=M.map((R,B)=>[`iteration ${R.toLocaleString("en")}`,...q.map(G=>P(G,B))].join(`
`)),c(`${H}.source`).data=O,c(`${H}.hit`).glyph.width={value:T},u||c(`${H}.y`).setv({start:N,end:I}),h[H]=_.flatMap(({line:R,cell:B,latest:G})=>{let K=O[R].findLastIndex(Number.isFinite);return K<0?[]:[{t:M[K],v:O[R][K],cell:B,latest:G}]});let W=q.map(R=>P(R,-1)).join("; ");s[H].el.setAttribute("aria-label",M.length?`${H==="score"?`Validation ${C.title}`:"Training loss"} at iteration ${M.at(-1)}: ${W}.`:"No curve yet.")}u||c("iterations").setv({start:0,end:E}),c("chance").setv({location:C.chance??0,visible:C.chance!==null}),d=!1,x(),r.textContent=` ${C.title}`,i.hidden=C.better!=="lower";let{examples:A}=L??e.choice,j=A===e.setup.all?"":`, on the same ${A} examples`;s.loss.note.textContent=`${T>1?`mean of every ${T} iterations`:"of every iteration"}${j}`}function x(){let{start:S,end:L}=c("iterations"),v=Xe(S,L,e.small?4:7).filter(Number.isInteger);for(let C of Object.keys(s)){let E=C==="score"&&e.task.measure.name==="accuracy"?100:1,M=c(`${C}.y`),b=e.run||E>1?Xe(M.start,M.end,6):[],T=Math.max(0,-Math.floor(Math.log10(E*(b[1]-b[0]))+1e-9))||0;c(`${C}.ticks`).ticks=b,c(`${C}.axis`).major_label_overrides=new Map(b.map(A=>[A,U(E*A,T)+(E>1?"%":"")])),c(`${C}.marks`).ticks=v,c(`${C}.iterations`).major_label_overrides=new Map(v.map(A=>[A,A.toLocaleString("en")]))}}function y(){if(!c||!e.P)return;let{measure:S}=e.task,L=c("iterations");for(let[v,{labels:C,el:E}]of Object.entries(s)){let{start:M,end:b}=c(`${v}.y`),T=E.clientHeight-6-Math.round(1.3*e.rem),A=E.clientWidth-e.gutter-p(),j=e.gutter+A,H=z=>Math.max(0,Math.min(T,T*(1-(z-M)/(b-M)))),O=z=>e.gutter+A*Math.max(0,Math.min(1,(z-L.start)/(L.end-L.start))),_=(h[v]??[]).map(z=>({...z,x:O(z.t),y:H(z.v)})),q=Sg(_,.6*e.rem).map(z=>{let N=`${z.cell==="rnn"?" rnn-h":""}${z.latest?" latest":""}`,I=z.latest?"latest":e.name({cell:z.cell});return{...z,span:o("span",{class:`name${N}`},I)}}),P=v==="score"&&S.chance!==null?[{x:j,y:H(S.chance),span:o("span",{class:"name fine"},"chance")}]:[],F=q.some(z=>z.x+p()>j);for(let z of F?[[...q,...P]]:[q,P]){let N=zr(z.map(I=>I.y),.95*e.rem,T);z.forEach(({span:I,x:W},R)=>{I.style.left=`${W+6}px`,I.style.top=`${6+N[R]}px`})}C.replaceChildren(...[...q,...P].map(({span:z})=>z)),!e.run&&v==="score"&&C.append(o("span",{class:"alone"},e.choice.beside?"Press Start. Both networks read the same examples in the same order, and their curves grow here.":"Press Start, and the network’s curves grow here."))}}return f(),{el:n,draw(S){c&&(S("size")&&m(),S("theme","size","picture")&&w(),S("run","picture")&&$(),S("run","picture","size","theme")&&y())}}}var Eg=200,Xd={cell:"cell",units:"unit",seed:"seed",iterations:"iteration",examples:"training examples"},Tg=e=>e?"Only these, again and again.":"Drawn anew for every batch.";function Jd(e){let{setup:t}=e,s=w=>o("select",{},...w.map(([$,x])=>o("option",{value:$},x))),n=w=>o("input",{type:"number",min:e.state.named[w].low,max:e.state.named[w].high,step:1,inputmode:"numeric",class:"number",autocomplete:"off"}),r={task:s(Object.entries(t.tasks).map(([w,$])=>[w,$.title])),cell:s(Object.entries(t.cells)),units:n("units"),seed:n("seed"),iterations:n("iterations"),examples:s(e.state.named.examples.choices.map(w=>[w,w===t.all?"always new":`the same ${w}`])),beside:o("input",{type:"checkbox"})},i=o("span"),a={task:"Task",cell:"Cell",units:"Units",seed:"Seed",iterations:"Iterations",examples:"Examples"},l=Object.entries(a).map(([w,$])=>(r[w].setAttribute("aria-label",$),o("label",{class:w},Xd[w]?ie(Xd[w],$):o("span",{},$),r[w]))),c=o("fieldset",{class:"choice","aria-label":"What to train"},...l,o("label",{class:"check"},r.beside,i)),u=o("small");r.examples.after(u);let d=Et(e),h=o("div",{class:"ask",role:"region","aria-label":"The run"},c,d.el),f=0,p=null;e.chosenNow=()=>(clearTimeout(f),{...Object.fromEntries(Object.keys(a).map($=>[$,r[$].value])),beside:r.beside.checked});let m=()=>e.send({choice:e.chosenNow()}),g=()=>{i.textContent=`${st(t.cells[r.cell.value==="rnn"?"lstm":"rnn"])} beside it`},k=()=>{u.textContent=Tg(r.examples.value!==t.all)};r.task.addEventListener("change",()=>{let w=t.tasks[r.task.value];r.units.value=w.units,r.iterations.value=w.iterations,m()}),r.cell.addEventListener("change",()=>{g(),m()}),r.examples.addEventListener("change",()=>{k(),m()}),r.beside.addEventListener("change",m);for(let w of[r.units,r.seed,r.iterations])w.addEventListener("input",()=>{clearTimeout(f),f=setTimeout(m,Eg)}),w.addEventListener("keydown",$=>{$.key==="Enter"&&!e.live&&e.act()});return{el:h,draw(w){if(d.draw(w),!!w("run")&&(c.disabled=e.live,p===null||w("choice"))){for(let $ of Object.keys(a))r[$].value=e.choice[$];r.beside.checked=e.choice.beside,g(),k(),p=!0}}}}var Lg=80;function Zd(e){let t=o("textarea",{rows:1,class:"sentence",spellcheck:"false",autocomplete:"off",autocapitalize:"off","aria-label":"The probe: a text read with the weights of this moment",maxlength:e.setup.limits.text}),s=o("span",{class:"count"}),n=o("div",{class:"asked"},o("span",{class:"count","aria-hidden":"true"},"Probe"),o("div",{class:"field"},t),s),r=0,i=null;return t.addEventListener("keydown",a=>{a.key==="Enter"&&!e.text.includes(`
`)&&e.P.reads.kind!=="bytes"&&a.preventDefault()}),t.addEventListener("input",()=>{clearTimeout(r),r=setTimeout(()=>e.send({text:t.value}),Lg)}),{el:n,draw(a){if(!a("run","picture"))return;e.text!==i&&t.getRootNode().activeElement!==t&&(t.value=e.text),i=e.text,t.classList.toggle("lines",e.text.includes(`
`));let{T:l,length:c,reads:u}=e.P;s.textContent=`${l<c?`the first ${l} of `:""}${c.toLocaleString("en")} ${c===1?u.one:u.many}`}}}var na={start:"M4 2v12l9-6z",pause:"M3.5 2h3v12h-3zM9.5 2h3v12h-3z",stop:"M3 3h10v10H3z"},Cg=e=>D("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},D("path",{d:e}));function Ag({state:e,ahead:t,elapsed:s,rate:n,left:r}){let i=n===null?"":n>=10?` · ${Math.round(n)} a second`:` · ${U(n,1)} a second`,a=Wo(s);return{waiting:t?`waiting, ${t} ${t===1?"training":"trainings"} before yours`:"waiting, yours is next",starting:"starting",paused:`paused at ${a}`,scoring:`${a} · scoring on test`,done:`done in ${a}`,stopped:`stopped at ${a}`,diverged:`diverged at ${a}`,late:`ended at ${a}`,failed:`broke off at ${a}`}[e]??`${a}${i}${r===null?"":` · ${Wo(Math.ceil(r))} left`}`}var ra=["waiting","scoring"],zg=.1,Ng=.99,Og=.02;function Pg(e,{name:t,first:s,examples:n,measure:r}){let{loss:i,score:a,latest:l,best:c}=e,u=r.better==="higher";if(i===null||l===null||!(i<zg*s))return"";if(u&&l>=Ng)return`For the ${t} these ${n} were enough to learn the task.`;let d=u?a-l:(l-a)/a,h=dt(r,l),f=r.chance===null?"":`; chance is ${dt(r,r.chance)}`,p=`The ${t} knows its ${n} examples by heart, and new ones less well:`;return d<Og?`${p} its validation ${r.title} is ${h}${f}.`:`${p} its validation ${r.title} was ${dt(r,a)} after iteration ${(c??0).toLocaleString("en")} and is ${h} now${f}.`}function Qd(e){let t=D("path"),s=o("span"),n=o("button",{type:"button",class:"btn start"},D("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},t),s),r=o("button",{type:"button",class:"btn stop"},Cg(na.stop),o("span",{},"Stop")),i=o("b"),a=o("small"),l=o("span",{class:"r"}),c=o("b"),u=o("div",{class:"gone",role:"progressbar","aria-label":"Progress","aria-valuemin":0},c),d=o("div",{class:"bar"},o("div",{class:"transport",role:"group","aria-label":"Training"},n,r,o("span",{class:"where"},o("span",{class:"roomy"},"iteration "),i,a),l),u),h=o("table"),f=o("p",{class:"verdict"}),p=o("div",{class:"results"},h,f);n.addEventListener("click",()=>e.act()),r.addEventListener("click",()=>e.send({do:"stop"})),e.name=x=>st(e.setup.cells[x.cell]);function m(){let{run:x,live:y}=e,S=y?x.state==="paused"?"Resume":"Pause":"Start";s.textContent=S,t.setAttribute("d",S==="Pause"?na.pause:na.start),n.title=`${S} (space)`,n.disabled=!e.connected||y&&ra.includes(x.state),r.disabled=!e.connected||!y}function g(){let{run:x}=e,{iterations:y}=x??e.choice,S=x?.iteration??0;i.textContent=S.toLocaleString("en"),a.textContent=` / ${y.toLocaleString("en")}`,l.textContent=x?Ag(x):"",c.style.width=`${100*S/y}%`,u.setAttribute("aria-valuemax",y),u.setAttribute("aria-valuenow",S)}let k=[],w=null;function $(){let{run:x,task:y}=e,{measure:S}=y,L=x?.nets??[],v=JSON.stringify([x?.task,L.map(M=>[M.cell,M.name])]);if(v!==w){w=v,k=L.map((b,T)=>{let A=Array.from({length:5},()=>o("td")),j=o("td",{class:"acts"});if(b.name){let H=q=>e.state.to("explore",{model:b.name,...q}),O=o("a",{class:"btn",href:H(),target:"_blank",rel:"noopener","aria-label":`Open the ${e.name(b)} in the Explorer, in a new tab`},"Explore");O.addEventListener("click",()=>{O.href=H({text:e.text,theme:e.S.theme})});let _=o("button",{type:"button",class:"btn","aria-label":`Download the ${e.name(b)} as .safetensors`},"Download");_.addEventListener("click",()=>e.send({do:"file",net:T})),j.append(O," ",_)}return{cells:A,row:o("tr",{},o("th",{scope:"row"},o("i",{class:b.cell==="rnn"?"line rnn":"line"}),e.name(b)),...A,j)}});let M=["","parameters",ie("training loss"),[ie("validation"),", best"],"latest",["on ",ie("test texts","test")],""];h.replaceChildren(o("caption",{class:"unseen"},"What each network reached"),o("thead",{},o("tr",{},...M.map(b=>o(b?"th":"td",b?{scope:"col"}:{},b)))),o("tbody",{},...k.map(({row:b})=>b))),h.hidden=!L.length}L.forEach((M,b)=>{let[T,A,j,H,O]=k[b].cells;T.textContent=M.parameters.toLocaleString("en"),A.textContent=U(M.loss,3),j.textContent=dt(S,M.score),j.title=M.best?`${S.title} of the best weights so far, those after iteration ${M.best}`:"",H.textContent=dt(S,M.latest),H.title=`${S.title} of the weights that were last checked`,O.textContent=M.fault?"diverged":dt(S,M.test),O.title=M.fault??S.title});let C=x!==null&&x.examples!==e.setup.all,E=L.map((M,b)=>{let T=C&&e.P.cells.length>b&&e.P.array(`${b}.loss`)[0];return C?Pg(M,{name:e.name(M),first:T,examples:x.examples,measure:S}):""});f.replaceChildren(...E.filter(Boolean).map(M=>o("span",{},M))),f.hidden=!E.some(Boolean)}return{el:d,results:p,draw(x){x("run")&&(m(),g(),$())}}}var eh=`.choice {
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
.btn svg {
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
`;var Hg=250,_g=5e3,oa=class extends mt{choice=null;text;version;name;chosenNow;constructor(t){super(t,eh),Object.assign(this.S,{mode:"mean",sort:"number"}),this.questions=new ft(h=>this.tell(h)),this.run=null,this.came=ks(this.state),this.parts=[Jd,Qd,Yd,Zd,Cs,on,Gd].map(h=>h(this));let[s,n,r,i,a,l,c]=this.parts;this.time=o("section",{class:"time","aria-label":"The probe"},a.el,l.el,c.steps,o("div",{class:"cursor"})),this.cursor=this.time.lastChild,this.words=a.el,this.status=o("p",{class:"unseen",role:"status"}),this.main=o("main",{},o("section",{class:"now","aria-label":"Training"},n.el,r.el,n.results),o("div",{class:"probe"},i.el,this.time,c.el)),this.root.append(es(this),s.el,this.main,this.status),this.listen();let u=h=>this.live&&!this.closed&&this.connected&&h.preventDefault();this.inPage&&addEventListener("beforeunload",u),this.receive(this.model.payload,!0);let{brought:d}=this.state;d!==void 0&&this.send({text:d})}close(){clearTimeout(this.again),this.questions.stop()}wentOff(){super.wentOff(),clearTimeout(this.again),this.status.textContent="Not connected."}cameBack(){this.status.textContent="Connected again.",super.cameBack(),this.poll()}get meanwhile(){return this.live?"This training goes on without the page for a few minutes.":"What is shown stays."}get owes(){return{...this.questions.waiting("start"),...this.questions.waiting("choice"),...this.questions.waiting("text")}}get behind(){return this.owes.choice!==void 0||this.owes.text!==void 0}get whose(){return"What is shown is of what was asked before."}get live(){return this.run!==null&&!this.setup.ends.includes(this.run.state)}send(t){if(this.closed)return;let{choice:s,do:n}=t,r=n??(s?"choice":"text"),i=n!==void 0&&n!=="file";this.questions.ask(r,{...t,seen:this.version??0},{once:i}),this.mark()}poll(){clearTimeout(this.again),this.connected&&!this.closed&&this.questions.ask("look",{seen:this.version??0})}pollIn(t){clearTimeout(this.again),this.again=setTimeout(()=>this.poll(),t)}receive(t,s=!1){let[n,r]=ns(t);if(!(s?{}:this.questions.take(n)))return;if(n.file)return St(n.file,r,"application/octet-stream");if([...this.questions.busy].some(h=>h!=="look"&&h!=="file"))return;let a=rs(t),l=this.P,c=this.run?.state,u=new Set(["run"]),d=JSON.stringify(a.notices);if((s||d!==this.told||a.want!=="look")&&(this.notices=a.notices,this.told=d,u.add("notice")),a.fault)return this.live&&this.pollIn(_g),this.draw(u);if(Object.assign(this,{run:a.run,choice:a.choice,text:a.text,version:a.version}),s&&(this.opened=a.text),a.picture&&(this.P=a.picture),a.picture||this.returning&&this.P){this.placed(l,s);for(let h of rt)u.add(h)}this.returning&&u.add("choice"),this.returning=!1,this.resetView(),this.draw(u),this.run&&this.run.state!==c&&this.announce(),this.live&&this.pollIn(Hg)}placed(t,s){let{P:n,S:r}=this;r.t=t&&r.t<t.T-1&&Xs(t.tokens,n.tokens)?Math.min(r.t,n.T-1):n.T-1,(s||this.returning)&&this.read(s),r.unit=Math.min(r.unit,n.H-1),r.focus=n.signals.includes(this.chosen)?this.chosen:n.keeper??n.signals[0]}read(t){let{P:s,S:n,state:r}=this,{said:i}=r.asked;this.notices.push(...t?[]:i.server,...i.view),n.t=r.place("t",s.T,n.t,this.notices),this.chosen=r.among("focus",s.signals,this.notices)}get task(){return this.setup.tasks[(this.run??this.choice).task]}act(){let{run:t}=this;this.live&&ra.includes(t.state)||(this.live?this.send({do:t.state==="paused"?"resume":"pause"}):this.send({do:"start",choice:this.chosenNow()}))}announce(){let{state:t,nets:s,said:n}=this.run,r=s.map(l=>this.name(l)).join(" and "),i={waiting:"Other trainings are running. Yours waits for a place and starts by itself.",starting:`Training ${r}.`,running:`Training ${r}.`,paused:"Paused.",done:`${r} trained.`,stopped:"Stopped."},a=n||i[t];a&&ae(this.status,a)}passes(){let{text:t,opened:s}=this,{task:n}=this.run??this.choice;return Lr(this.came,{text:t===this.task.examples[0][1]?"":t,opened:s,task:n})}get values(){return this.with(this.choice,this.text)}get wished(){let{text:t=this.text,choice:s}=this.owes;return this.with({...this.choice,...s},t)}with(t,s){let{run:n,S:r,P:i}=this,a=(n??t).task===t.task&&s!==this.task.examples[0][1]?s:null;return{...t,text:a,theme:r.theme,t:i&&r.t<i.T-1?r.t:null,focus:(this.chosen&&r.focus)??null,run:n?.key??null,...Cr(this.passes(),a,this.setup.models)}}back({values:t}){let s=this.state.of("server").map(({name:a})=>[a,t[a]]),{text:n,run:r,...i}=Object.fromEntries(s.filter(([,a])=>a!==null));this.send({choice:i,text:n??this.setup.tasks[i.task].examples[0][1]})}draw(t){super.draw(t);let{run:s,choice:n,host:r}=this;Object.assign(r.dataset,{ready:"true",state:s?.state??"idle",iteration:s?.iteration??0,task:n.task}),this.keep()}placeWords(){}moves(){return{...super.moves()," ":()=>this.act()}}},th={render:e=>void new oa(e)};var nh=4,Fg=4;function sh(e,t){if(t>=e.T)return null;let s=e.array("p"),n=s.length/e.T;return e.answers.kind==="value"?()=>s[t]:r=>{let i=e.words.indexOf(r);return i<0?null:s[t*n+i]}}function ia(e,t,s,n=nh){let r=sh(e,s),i=sh(t,s),a=new Set;for(let u of[e,t])if(s<u.T)for(let[d]of u.top(s).slice(0,Fg))a.add(d);let l=[...a].map(u=>({word:u,a:r?r(u):null,b:i?i(u):null})),c=u=>Math.max(u.a||0,u.b||0);return(l.length>1?l.sort((u,d)=>c(d)-c(u)):l).slice(0,n)}var rh=({answers:e},t)=>e.kind==="value"?U(t,3):xe(t),dr=(e,t)=>e.top(t)[0];function To(e,t){let[s,n]=dr(e,t);return[be(s),rh(e,n)]}function Eo(e,t,s){let[n,r]=[e,t].map(i=>i.array("p").subarray(s*i.array("p").length/i.T,(s+1)*i.array("p").length/i.T));return n.length===r.length&&n.every((i,a)=>i===r[a])}function qg(e,t,s,{kind:n,names:r,held:i,trained:a=!0,asks:l=null}){let c=e.answers.kind==="value",u=[],d=k=>u.push({text:k,b:!0}),h=k=>u.push({text:k}),f=c?"answers":e.answers.kind==="next"?"expects":"says",p=k=>`after “${ye(k.shown[s],24)}”`,m=k=>{let[w,$]=dr(k,s);c?d(U($,3)):(h("“"),d(be(w)),h(`” (${xe($)})`))};if(n==="changes"){if(h(`${i&&a?"As trained the model":i?"Untouched, the model":"The model"} ${f} `),m(e),h(` ${p(e)}.`),!i)return c||!l||s<l[0]?h(" Hold a gate to see what it would have said."):(h(" Will it still say “"),d(be(dr(e,s)[0])),h(`” with ${l[1]}?`)),u;e===t||Eo(e,t,s)?h(` Your change alters nothing here${e!==t&&t.parts===null?", nor the top answer at any other step":""}.`):(h(` With your change it ${!c&&dr(e,s)[0]===dr(t,s)[0]?"still ":""}${f} `),m(t),h("."))}else[[e,r.a],[t,r.b]].forEach(([w,$],x)=>(h(`${x?" ":""}${$[0].toUpperCase()}${$.slice(1)}${$.endsWith("changed")?", ":" "}`),s>=w.T?h(`is over at “${ye(w.shown[w.T-1],24)}”.`):(h(`${f} `),m(w),h(x&&w.tokens[s]===e.tokens[s]?".":` ${p(w)}.`)))),e===t&&h(" They are the same.");let{parts:g}=t;return e!==t&&g!==null&&g!==void 0?h(g===s?" Here the two runs disagree for the first time.":` The two runs first disagree after “${ye(t.shown[g],24)}” (step ${g+1}).`):e!==t&&g===null&&!c&&!(n==="changes"&&Eo(e,t,s))&&h(n==="changes"?" Your change does not alter the top answer at any step.":" Both give the same top answer at every step."),u}function oh(e){let{setup:t,other:s,weights:n,name:r}=e,i=n==="trained",a=e.listed.some(De);if(!s)return{kind:"changes",a:i?"as trained":"untouched",b:"with your change",held:a,trained:i};if(e.sameNet)return{kind:"sentence",a:"this sentence",b:a?"the other, changed":"the other sentence",held:a,trained:i};let[l,c]=[e.find(r),e.find(s.model)],u=(d,h)=>{let f=l.cell===c.cell&&(l.name!==c.name?`, ${l.units===c.units?`seed ${d.seed}`:`${d.units} units`}`:"");return`${st(t.cells[d.cell])}${f||""}${h==="initial"?", untrained":""}`};return{kind:"network",a:`the ${u(l,n)}`,b:`the ${u(c,s.weights)}${a?", changed":""}`,held:a,trained:i}}function ih(e){let t=o("p",{class:"verdict","aria-live":"polite"}),s=o("h2"),n={a:o("span",{class:"a"}),b:o("span",{class:"b"})},r=Array.from({length:nh},()=>{let c={a:o("span",{class:"n a"}),left:o("i",{class:"bar a"}),word:o("span",{class:"w"}),right:o("i",{class:"bar b"}),b:o("span",{class:"n b"})};return{el:o("li",{},c.a,o("span",{class:"arm a"},c.left),c.word,o("span",{class:"arm b"},c.right),c.b),...c}}),i=o("ol",{},...r.map(({el:c})=>c)),a=o("section",{class:"answers"},o("div",{class:"hd"},s),o("div",{class:"whose"},n.a,n.b),i),l=()=>{let{S:c,proposed:u}=e,[{signal:d,steps:h},...f]=u;return c.pin>=0||h===null?null:[h[0],`${f.length?"the gates":d} held over ${e.names(h)}`]};return{el:a,verdict:t,draw(c){if(c("play","pins")&&t.setAttribute("aria-live",e.S.playing||e.before?"off":"polite"),!c("picture","t","pins"))return;let{A:u,P:d,S:h}=e,f=e.titles,{t:p}=h,m=d.answers.kind==="value",g=qg(u,d,p,{...f,names:f,asks:l()});t.replaceChildren(...g.map(({text:L,b:v})=>v?o("b",{},L):L));let{title:k,kind:w}=d.answers,$=`“${ye(d.shown[p],24)}”`;s.textContent=`${k[0].toUpperCase()}${k.slice(1)} ${w==="label"?"at":"after"} ${$}`;let x=u===d&&f.kind==="changes";a.classList.toggle("alone",x);for(let L of["a","b"])n[L].textContent=f[L].replace(/^the (?=\w+( |,|$))/,v=>f.kind==="network"?"":v);x&&(n.b.textContent="nothing is held yet");let y=ia(u,d,p);i.setAttribute("aria-label",`${k}: ${f.a}, then ${f.b}`);let S=m?Math.max(1,...y.flatMap(({a:L,b:v})=>[Math.abs(L??0),Math.abs(v??0)])):1;r.forEach((L,v)=>{let C=y[v];if(L.el.hidden=!C,!!C){ae(L.word,be(C.word));for(let[E,M]of[["a",L.left],["b",L.right]]){let b=C[E];ae(L[E],x&&E==="b"?"":b===null?"–":rh(d,b)),M.style.width=`${b===null||x&&E==="b"?0:100*Math.abs(b)/S}%`}L.el.classList.toggle("up",(C.b??0)>(C.a??0))}})}}}var Rg={changes:"my changes",sentence:"another sentence",network:"another network"};function ah(e,{model:t,weights:s}){return e?(e.model??t)!==t||(e.weights??s)!==s?"network":"sentence":"changes"}function Ig(e,t){let s=[...new Set(e.filter(i=>i.task===t.task).map(i=>i.cell))].filter(i=>i!==t.cell),n=["gru","lstm"].find(i=>s.includes(i))??s[0];return(n?ei(e.filter(i=>i.task===t.task),{...t},{cell:n}):null)??e.find(i=>i.task===t.task&&i.name!==t.name)??null}function lh(e){let t=m=>br(Object.create(e,{setup:{value:{...e.setup,limit:e.setup.characters}},...m})),s=t({P:{get:()=>e.A},send:{value:(m,g)=>g?.jump?e.example(m.text):e.send(m,g)},typed:{set:m=>e.typed=m}}),n=t({P:{get:()=>e.P},text:{get:()=>e.text2},notices:{value:[]},offline:{value:void 0},send:{value:m=>{let{length:g,...k}=e.asked.other??{};e.send({other:{...k,...m}})}}}),r=o("select",{class:"othernet","aria-label":"The other network"}),i=o("button",{type:"button",class:"btn bare cross","aria-label":"Compare with my changes alone",title:"Close"},"✕"),a=o("div",{class:"with"},o("span",{},"with"),r,o("span",{class:"wide"},"trained on the same task; your changes are held in it alone")),l=o("small",{class:"rule"},"compared step by step from the first; your changes are held in this one, at their steps"),c=o("div",{class:"second"},n.el,a,i,l),u=o("div",{class:"question"},s.el,c),d=Qe("Compare with",Rg,h);i.addEventListener("click",()=>h("changes")),r.addEventListener("change",()=>{let[m,g]=r.value.split(" ");e.send({other:{model:m,weights:g}}),e.root.focus({preventScroll:!0})});function h(m){if(m===ah(e.asked.other,e.asked))return;let{model:g,weights:k}=e.asked,w=e.find(g),$=Ig(e.setup.models,w);return m==="changes"?e.send({other:null}):m==="network"?e.send({other:$?{model:$.name,weights:k}:{model:g,weights:k==="trained"?"initial":"trained"}}):(f=!0,e.send({other:{text:e.text}}))}let f=!1;function p(){let{setup:m,entry:g,name:k}=e,w=m.models.filter(y=>y.task===g.task),$=(y,S)=>{let{cell:L,units:v,seed:C}=y,E=S==="initial"?", initial weights":"";return o("option",{value:`${y.name} ${S}`},`${st(m.cells[L])}, ${v} units, seed ${C}${E}`)},x=Object.keys(m.cells).filter(y=>w.some(S=>S.cell===y));r.replaceChildren(...x.map(y=>o("optgroup",{label:m.cells[y]},...w.filter(S=>S.cell===y&&!(S.name===k&&e.weights==="trained")).map(S=>$(S,"trained")))),e.weights==="trained"&&o("optgroup",{label:"Before training"},...w.filter(y=>y.name===k).map(y=>$(y,"initial"))))}return{el:u,ways:d.el,draw(m){if(e.P&&e.before!==null||(s.draw(m),!e.P||!m("picture")))return;let{other:g}=e,k=ah(g,{model:e.name,weights:e.weights});d.set(k),c.hidden=k==="changes",n.el.hidden=k!=="sentence"&&e.text2===e.text,a.hidden=k!=="network",l.hidden=k!=="sentence",p(),g&&(r.value=`${g.model} ${g.weights}`),!(c.hidden||n.el.hidden)&&(n.draw(m),f&&(f=!1,n.el.querySelector(".sentence").focus()))}}}var Wg=[0,200,600,1200,2e3],ch=({better:e},t,s)=>e==="lower"?s-t:t-s;function Co({measure:e,whole:t},{score:s,random:n}){let r=n.map(i=>ch(e,t.score,i));return[ch(e,t.score,s),Math.min(...r),Math.max(...r)]}var aa=([e,t,s])=>e>s?"more":e<t?"less":"same",la={more:"more than any of them",same:"no more than they do",less:"less than any of them"},Dg=["no","one","two","three","four","five","six","seven","eight"],Ao=e=>Dg[e]??String(e);function Lo({name:e,digits:t},s,n=!0){return e==="accuracy"?`${U(100*s,1)}${n?U(100*Math.abs(s),1)==="1.0"?" point":" points":""}`:U(s,t)}function ca(e,t){let{measure:s,rows:n}=e;if(n.length===1){let[l]=n,[c,u,d]=Co(e,l),h=l.random.length,f=l.k===1?`${Ao(h)} single units drawn at random cost`:`${Ao(h)} draws of ${l.k} other units cost`;return`Cutting ${t} costs ${Lo(s,c)}; ${f} ${Lo(s,u,!1)} to ${Lo(s,d)}: ${la[aa([c,u,d])]}.`}let r={more:[],same:[],less:[]};for(let l of n)r[aa(Co(e,l))].push(l.k);let i=Object.entries(r).filter(([,l])=>l.length).map(([l,c])=>`${la[l]} with ${Qs(c)} of them cut`),[a]=Co(e,n[0]);return`Cutting the best unit for ${t} costs ${Lo(s,a)}. Beside as many random units the best cost ${i.join("; ")}.`}function dh(e){let t="units",s=!1,n={},r={},i=o("input",{type:"text",class:"number","aria-label":"Units to cut",autocomplete:"off",spellcheck:"false"}),a=o("select",{"aria-label":"Feature"}),l=Qe("What to cut",{units:"units",feature:"the best units for"},T=>{t=T,v()}),c=o("button",{type:"button",class:"btn start"},"Cut"),u=o("span",{class:"done",role:"status"}),[d,h]=l.el.children,f=o("div",{class:"cuts"},o("span",{class:"seg"},d,i),o("span",{class:"seg"},h,a),c,u),p=yt("scores"),m=o("table"),g=o("p",{class:"reads"}),k=o("div",{class:"pair"},o("div",{class:"panel"},p.el),o("div",{class:"panel scroll"},m)),{el:w,says:$}=je("cut",ie("ablation","Cut a unit"),"silence it, its h set to 0: how far does the test score fall?",[],f,g,k);$.replaceChildren("Correlation is not cause: a unit that tells a feature need not be what the network uses. So these units are silenced in every test text, and compared with ","five random groups of as many other units. The order of the units for a feature was chosen on validation texts."),i.addEventListener("input",()=>{s=!0,t="units",v()}),i.addEventListener("keydown",T=>T.key==="Enter"&&!c.disabled&&L()),a.addEventListener("change",()=>{t="feature",v()}),c.addEventListener("click",L);let x=()=>e.measured.get(e.name)?.features??[],y=()=>Qn(i.value||"-",e.A.H),S=()=>JSON.stringify([e.name,e.weights]);function L(){let T=y()??null;r={about:t==="feature"?`“${x().find(({name:j})=>j===a.value)?.title}”`:`unit${T.length===1?"":"s"} ${Nt(T)}`,key:S()},e.ask("cut",t==="feature"?{feature:a.value}:{units:T})}function v(){let{A:T,S:A}=e,j=x(),H=e.busy.has("cut");s||(i.value=String(Math.min(A.unit,T.H-1))),j.length||(t="units");let O=a.value;a.replaceChildren(...j.map(({name:P,title:F})=>o("option",{value:P},F))),j.some(({name:P})=>P===O)&&(a.value=O),h.parentNode.hidden=!j.length,l.set(t);let _=t==="units"?y():null,q=t==="units"&&(!_?.length||_.length>=T.H||_.length>e.setup.most.cut);i.setAttribute("aria-invalid",String(q)),c.textContent=t==="feature"?"Cut the best 1, 2, 4, …":_?.length>1?`Cut ${we(_.length,"unit")}`:"Cut it",c.disabled=H||!e.connected||q,u.textContent=H?`reading the test split, ${Math.round(100*(e.progress?.cut??0))}%`:q?`units from 0 to ${T.H-1}, such as 3 or 3,7-9, and not all`:"",w.classList.toggle("waiting",H),w.style.setProperty("--done",H?e.progress?.cut??0:0)}let C=()=>n.key===S()?e.got.cut:null;function E(){let T=C(),{about:A}=n;for(let R of[g,k])R.hidden=!T;if(!T)return;let{measure:j,rows:H,whole:O,rules:_}=T,q=R=>dt(j,R),P=R=>R.length?`${q(Math.min(...R))} to ${q(Math.max(...R))}`:"–";g.replaceChildren(o("b",{},ca(T,A)),` The whole network: ${q(O.score)} ${j.name==="accuracy"?"right":j.title} on ${(T.n??O.n).toLocaleString("en")} test answers`,j.chance===null||j.chance===void 0?".":` (chance: ${q(j.chance)}).`),M(T);let F=Object.keys(O.by_rule),z=R=>T.by==="feature"?`best ${R.k}`:A,N=[["all",O.score,R=>[R.score,R.random]],...F.map(R=>[R,O.by_rule[R],B=>[B.by_rule[R],B.random_rules[R]]])],I=H.length>1?H.map(R=>[z(R),Nt([...R.units].sort((B,G)=>B-G)),q(R.score),P(R.random),la[aa(Co(T,R))]]):N.map(([R,B,G])=>[R,q(B),q(G(H[0])[0]),P(G(H[0])[1])]),W=H.length>1?["cut","units",j.title,`${Ao(H[0].random.length)} random`,""]:["rule","whole","cut",`${Ao(H[0].random.length)} random`];m.replaceChildren(o("thead",{},o("tr",{},...W.map(R=>o("th",{scope:"col"},R)))),o("tbody",{},...I.map(R=>o("tr",{},o("th",{scope:"row",title:_[R[0]]??""},R[0]),...R.slice(1).map(B=>o("td",{},B))))))}function M(T){let{measure:A,rows:j,whole:H}=T,{rem:O}=e,{width:_}=p.measure(),q=3.6*O,P=_-1.2*O,F=ts({a:0,n:j.length+1},j.length+1,P,q),z=[H.score,...j.flatMap(Z=>[Z.score,...Z.random]),...typeof A.chance=="number"?[A.chance]:[]],N=Math.max(...z),I=Math.min(...z,N-(A.name==="accuracy"?.1:.2*Math.abs(N))),W=.06*(N-I),R=I-W,B=N+W,G=A.name==="accuracy"?100:1,K=Xe(G*R,G*B,5),ee=K.every(Number.isInteger)?0:A.digits??2,X=[H.score,...j.map(Z=>Z.score)],te=[H.score,...j.map(Z=>Math.max(...Z.random))],oe=Z=>Z>0;if(p.draw({x:us(F),y:{low:R,high:B,top:.9*O,below:2.6*O},rows:K.map(Z=>[Z/G,`${U(Z,ee)}${G>1?"%":""}`]),along:X.map((Z,Q)=>[Q,Q?String(j[Q-1].k):"none"]),foot:1.5*O,lines:[{values:te,kind:"draws",name:"random units",named:oe},{values:X,kind:"cut",name:T.by==="feature"?"the best units":"cut",named:oe},...typeof A.chance=="number"?[{values:[A.chance,A.chance],at:[-.5,j.length+.5],kind:"chance",aside:!0}]:[]],bars:Z=>j.map((Q,de)=>[[F.centre(de+1)-5,Z(Math.min(...Q.random))],[F.centre(de+1)+5,Z(Math.max(...Q.random))]]),marks:[...j.flatMap((Z,Q)=>Z.random.map(de=>({k:Q+1,v:de,kind:"draw",r:3}))),...X.map((Z,Q)=>({k:Q,v:Z,kind:"point",r:4.5}))],said:`${A.title} against the number of units cut. ${g.textContent}`,rem:O}),!p.frame)return;let{x:J,y:V}=p.frame,Y=T.by==="feature"?"units cut, the best first":"units cut";p.under.replaceChildren(...j.map((Z,Q)=>D("path",{class:"range",d:`M${J.at(Q+1)} ${V(Math.min(...Z.random))}V${V(Math.max(...Z.random))}`})),D("text",{x:(q+P)/2,y:p.el.clientHeight-.3*O,"text-anchor":"middle"},Y))}function b(){let T=!1;for(let A of["wheel","pointerdown","keydown"])addEventListener(A,()=>T=!0,{once:!0,passive:!0});for(let A of Wg)setTimeout(()=>T||w.scrollIntoView(),A)}return e.inPage&&location.hash==="#cut"&&b(),{el:w,draw(T){e.P&&(T("cut")&&(n=r),T("picture","unit","busy","cut")&&v(),T("cut","picture","size","theme")&&E())}}}function Bg({units:e,steps:t},s,n){let r=e===null?[[0,s.length-1]]:hs(s.flatMap((a,l)=>e.includes(a)?[l]:[])),i=t===null?[[0,n-1]]:hs(t.filter(a=>a<n));return r.flatMap(a=>i.map(l=>({rows:a,steps:l})))}function Vg([e,t],[s,n],r,i){let[a,l]=[Math.min(e,s),Math.max(e,s)],[c,u]=[Math.min(t,n),Math.max(t,n)],d=r.slice(c,u+1).sort((f,p)=>f-p),h=Array.from({length:l-a+1},(f,p)=>a+p);return{units:d.length===r.length?null:d,steps:h.length===i?null:h}}function zo(e,t,s){let n=Math.min(e.T,t.T),r=t.H,i=e.signal(s),a=t.signal(s),l=Float64Array.from({length:n*r},(c,u)=>a[u]-i[u]);return{T:n,H:r,name:s,values:l,signal:()=>l,most:l.reduce((c,u)=>Math.max(c,Math.abs(u)),0)}}function No(e,{name:t,most:s}){let[n,...r]=_s(e,"g",s||1);return n.textContent=`Δ${t}`,[n,...r]}var Ug=4;function Oo(e,{tip:t,brushed:s=null}){let n=o("canvas",{"aria-hidden":"true"}),r=D("svg",{class:"mark","aria-hidden":"true"}),i=o("div",{class:"under","aria-hidden":"true"}),a=o("div",{class:"tag"}),l=o("span",{class:"unit","aria-hidden":"true"}),c=o("div",{class:"pane",role:"group",tabindex:s?"0":"-1"},n,r,l,a),u=o("div",{class:"umap"},c,i),d=null,h=null,f=0,p=[],m=null,g="";a.hidden=!0;let k=v=>{let C=n.getBoundingClientRect(),E=Math.floor((v.clientY-C.top)/C.height*d.H);return[Math.min(d.T-1,h.step(v.clientX-C.left+h.gutter)),Math.max(0,Math.min(d.H-1,E))]};ut(n,{press:v=>d!==null&&k(v),slop:s?Ug:1/0,move:(v,C)=>w(C,k(v)),click(v){let[C,E]=k(v);$(),e.pick(e.order[E]),e.go(C)},cancel:v=>v.key==="Escape"&&$()}),n.addEventListener("pointermove",v=>{if(!d)return;let[C,E]=k(v),M=c.getBoundingClientRect(),b=e.order[E];a.textContent=`${t(C,b)} · unit ${b} · step ${C+1} “${ye(e.P.shown[C],24)}”`,a.hidden=!1,a.style.left=`${Math.max(0,Math.min(M.width-a.offsetWidth,v.clientX-M.left+12))}px`,a.style.top=`${v.clientY-M.top-30}px`});for(let v of["pointerleave","pointercancel"])n.addEventListener(v,()=>a.hidden=!0);c.addEventListener("keydown",v=>{if(!s||!d)return;let C=v.shiftKey&&{ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]}[v.key];if(v.key==="Escape"&&m)$();else if(!C)return;if(v.preventDefault(),!C)return;let E=m?.[0]??[Math.min(e.S.t,d.T-1),e.order.indexOf(e.S.unit)],[M,b]=m?.[1]??E;w(E,m?[Math.max(0,Math.min(d.T-1,M+C[0])),Math.max(0,Math.min(d.H-1,b+C[1]))]:E)}),i.addEventListener("click",v=>{let C=v.target.closest("[data-step]");C&&e.go(Number(C.dataset.step))});function w(v,C){m=[v,C],S(),s(Vg(v,C,e.order,d.T))}function $(){m&&(m=null,S(),s(null))}let x=(v,C,E,M,b,T)=>{let[A,j]=[Math.max(C,h.a),Math.min(E,h.end-1)],H=f/d.H;return A>j?null:D("rect",{class:v,x:h.x(A)-T,y:M*H-T,width:(j-A+1)*h.cw+2*T-1,height:(b-M+1)*H+2*T})},y=(v,...C)=>[x(`halo ${v}`,...C,1.5),x(`edge ${v}`,...C,0)];function S(){if(!d||!h)return;let{S:v}=e,C=e.order.indexOf(v.unit);r.replaceChildren(...[...p.flatMap(({rows:E,steps:M})=>y("kept",...M,...E)),...y("row",h.a,h.end-1,C,C),v.t<d.T&&x("step",v.t,v.t,0,d.H-1,0),...m?y("brush",Math.min(m[0][0],m[1][0]),Math.max(m[0][0],m[1][0]),Math.min(m[0][1],m[1][1]),Math.max(m[0][1],m[1][1])):[]].filter(Boolean)),l.textContent=e.small?"":`unit ${v.unit}`,l.style.top=`${Math.max(0,Math.min(f-16,(C+.5)*f/d.H-8))}px`;for(let E of i.children)E.classList.toggle("cur",Number(E.dataset.step)===v.t)}function L(){let{A:v,P:C}=e,E=v.shown.some((b,T)=>T<C.T&&b!==C.shown[T]);i.classList.toggle("two-texts",E);let M=b=>{let T=o("span",{"data-step":b,style:`left:${h.x(b)}px;width:${h.cw}px`,title:C.shown[b]},o("b",{},C.shown[b]));return E&&b<v.T&&v.shown[b]!==C.shown[b]&&T.prepend(o("s",{},v.shown[b])),T};i.replaceChildren(...h.cw<1.1*e.rem?[]:Array.from({length:h.n},(b,T)=>M(h.a+T)))}return{el:u,clear:$,mark:S,paint(v,{name:C,full:E,colours:M=C,pins:b=[],said:T}){let A=e.order.join();d&&(d.T!==v.T||A!==g)&&$(),[d,g]=[v,A];let j=c.clientWidth,H=devicePixelRatio||1,O=e.small?0:e.gutter;if(f=c.clientHeight,!j||!f)return;h=ts(e.S.view,e.P.T,j,O);let _=o("canvas",{width:d.T,height:d.H}),q=ii(d,C,e.order,z=>e.palette.of(M,z,E));_.getContext("2d").putImageData(new ImageData(q,d.T,d.H),0,0),n.width=Math.round((j-O)*H),n.height=Math.round(f*H),n.style.cssText=`left:${O}px;width:${j-O}px;height:${f}px`;let P=n.getContext("2d"),F=h.cw>=14?Math.max(1,Math.round(H)):0;P.imageSmoothingEnabled=!1,P.drawImage(_,h.a,0,h.n,d.H,0,0,n.width,n.height);for(let z=1;F&&z<=h.n;z++)P.clearRect(Math.round(z*h.cw*H)-F,0,F,n.height);p=b.flatMap(z=>Bg(z,e.order,d.T)),c.setAttribute("aria-label",T),L(),S()}}}function Gg(e,t){let s=e.findIndex(a=>a>0);if(s<0)return null;let n=e.reduce((a,l,c)=>l>e[a]?c:a,s),r=e[n],i=e.findIndex((a,l)=>l>n&&a<=r/2);return{from:s,peak:n,most:r,now:e[t],left:e[t]/r,half:i<0?null:i-n}}function Kg(e,t,s,n,r="c"){if(!e)return`${r} is the same at every step.`;let{from:i,peak:a,left:l,half:c}=e;if(t<i)return`Up to ${n(t)} nothing differs; it begins at ${n(i)}.`;let u=a===s-1,d=u||t<a?"":c!==null&&a+c<=t?`; half of it was gone ${we(c,"step")} later`:"; half of it is not gone yet";return t===a?u&&i<a?`The difference still grows: ${r} differs most at the last step, ${n(t)}.`:`At ${n(t)} ${r} differs most.`:`${t<a?`At ${n(t)} ${r} differs by ${Je(l)} of what it will at its largest, at ${n(a)}`:`At ${n(t)} ${r} differs by ${Je(l)} of what it did at its largest, at ${n(a)}`}${d}${u?": it still grows":""}.`}function Yg(e,t,s,n,r){return Array.from({length:n},(a,l)=>[l,e[s*n+l],t[s*n+l]]).sort((a,l)=>Math.abs(l[2]-l[1])-Math.abs(a[2]-a[1])||a[0]-l[0]).slice(0,r)}var Xg=(e,t)=>e.slice(0,t.length).flatMap((s,n)=>s===t[n]?[]:[n]);function hh(e){let t=o("h3"),s=o("table",{class:"moved"}),n=o("h3"),r=yt("sizes"),i=o("div",{class:"labels","aria-hidden":"true"});r.el.append(i);let a=o("h3"),l=o("span",{class:"legend"}),c=Oo(e,{tip:(E,M)=>`Δ${e.S.focus} ${U(p.values[E*p.H+M],4,!0)}`}),{el:u,says:d,note:h}=je("differences","What changed, step by step","with your change minus as trained",[],o("div",{class:"pair"},o("div",{class:"panel"},t,s),o("div",{class:"panel"},n,r.el,o("div",{class:"maphead"},a,l),c.el))),f=e.near.watch(u),p=null,m=null;r.el.addEventListener("click",E=>{m&&!As(E)&&e.go(m.step(E.clientX-r.el.getBoundingClientRect().left))});let g=()=>Math.min(e.A.T,e.P.T),k=E=>`“${e.P.shown[E]}”`,w=()=>e.A===e.P;function $(){let{A:E,P:M,S:b}=e;if(e.sameNet){let A=new Float32Array(g());return["c","h"].filter(j=>M.signals.includes(j)).map(j=>({name:`‖Δ${j}‖`,term:j,kind:j===M.memory?"c":"h",values:M.array(`size.${j}`)??A}))}let T=E.signals.includes(b.focus)?b.focus:"h";return[{name:`mean ${T}, ${e.titles.b}`,term:T,kind:"c",values:M.mean(T),signed:!0},{name:`mean ${T}, ${e.titles.a}`,term:T,kind:"trained",values:E.mean(T),signed:!0}]}function x(){let{P:E,S:M,rem:b}=e,{width:T,height:A}=r.measure();if(!T||!A)return;m=ts(M.view,E.T,T,e.gutter);let j=g(),H=$().map(W=>({...W,values:W.values.subarray(0,j)})),O=H.flatMap(W=>Array.from(W.values)),_=Math.min(0,...O),q=Math.max(...O)||1,P=Xe(_,q,3),F=[Math.min(_,...P),Math.max(q,...P)],z=Array.from({length:Math.max(0,Math.min(j,m.end)-m.a)},(W,R)=>m.a+R).filter(W=>e.pins.some(R=>De(R)&&(R.steps===null||R.steps.includes(W)))),N=W=>{let R=Math.max(...W);return B=>W[B]>.6*R||B===Math.min(j,m.end)-1},I=P.every(Number.isInteger)?0:F[1]<.1?3:F[1]<1?2:1;r.draw({x:us(m),y:{low:F[0],high:F[1],top:.9*b,below:.35*b},rows:P.map(W=>[W,U(W,I)]),shades:z.map(W=>[m.x(W),m.x(W+1)]),lines:H.map(W=>({...W,named:W.signed?null:N(W.values)})),tip:W=>W<j?`step ${W+1} “${E.shown[W]}”: ${H.map(({name:R,values:B,signed:G})=>`${R} ${U(B[W],3,G)}`).join(", ")}`:null,here:"column",room:{top:1.1*b},said:`${H.map(({name:W})=>W).join(" and ")} at every step. ${d.textContent}`,rem:b}),r.cursor(M.t),y(E.parts??null,T)}function y(E,M){let{rem:b}=e,T=E!==null&&m.sees(E)?m.centre(E):null,{top:A,bottom:j}=r.frame;r.under.replaceChildren(...T===null?[]:[D("path",{class:"parts",d:`M${T} ${j}V${A}`})]);let H=T>M-7*b?`right:${M-T+4}px`:`left:${T+4}px`;i.replaceChildren(...T===null?[]:[o("span",{class:"name parts",style:`top:${.5*b}px;${H}`},"answers part")])}function S(){let{A:E,P:M,S:b}=e,T=M.answers.kind==="value",A=b.t,[j,H]=[E.array("p"),M.array("p")],O=M.arrays.p[1][1],_=A<g()&&E.words.join()===M.words.join();if(t.replaceChildren(_?"Answers that changed most after ":"Answers after ",o("b",{},k(A))),!_){s.replaceChildren(o("tbody",{},o("tr",{},o("td",{},A<g()?"The two networks have other answers.":"Only one of the two texts goes on to here."))));return}let q=T?N=>U(N,3):xe,P=[e.titles.a,e.titles.b],F=(N,I)=>o("span",{class:"change","aria-hidden":"true"},o("i",{class:I<N?"neg":"pos",style:`left:${100*Math.min(N,I)}%;width:${100*Math.abs(I-N)}%`})),z=Yg(j,H,A,O,T?1:6).filter(([,N,I])=>q(N)!==q(I));if(!z.length){let N=w()?"No answer changes: both runs are the same.":Eo(E,M,A)?`No answer changes after ${k(A)}.`:`No answer after ${k(A)} changes by as much as is written here.`;s.replaceChildren(o("tbody",{},o("tr",{},o("td",{class:"none"},N))));return}s.replaceChildren(o("thead",{},o("tr",{},...["answer",P[0],"",P[1]].map(N=>N?o("th",{scope:"col"},N):o("td")))),o("tbody",{},...z.map(([N,I,W])=>o("tr",{},o("th",{scope:"row"},be(M.words[N])),o("td",{},q(I)),o("td",{class:"way"},T?"":F(I,W)),o("td",{},o("b",{},q(W)))))))}function L(){let{A:E,P:M,S:b}=e,T=g(),A=Math.min(b.t,T-1);if(h.textContent=e.sameNet?`${e.titles.b} minus ${e.titles.a}${e.other?", step by step from the first":""}`:"two networks, whose units do not correspond",w())return void d.replaceChildren("Nothing is changed: both runs are the same at every step. Hold a signal, or compare with another text, to see them part.");let j=[],H=Xg(E.tokens,M.tokens),O=P=>`“${E.shown[P]}” and “${M.shown[P]}”`;if(H.length&&j.push(`The texts differ at ${H.length>3?`${we(H.length,"step")}, first ${O(H[0])}`:H.map(O).join(", ")}.`),E.T!==M.T&&j.push(`One goes on for ${we(Math.abs(E.T-M.T),"step")} more, which are left out.`),e.sameNet){let P=M.memory,F=M.array(`size.${P}`);F&&j.push(Kg(Gg(F.subarray(0,T),A),A,T,k,P))}let{parts:_}=M,q=(P,F)=>P.top(F)[0][0];if(M.answers.kind!=="value"&&"parts"in M){let P=Array.from({length:T},(F,z)=>q(E,z)!==q(M,z)).filter(Boolean).length;j.push(_===null?"The top answer is the same after every step.":`The top answers first differ after ${k(_)}, step ${_+1}, where “${be(q(E,_))}” becomes “${be(q(M,_))}”; they differ after ${P} of ${we(T,"step")}.`)}d.replaceChildren(j.join(" "))}function v(){let{A:E,P:M,S:b}=e,T=e.sameNet&&E.signals.includes(b.focus);for(let A of[c.el,a.parentNode])A.hidden=!T;T&&(p=zo(E,M,b.focus),a.replaceChildren(o("b",{},`Δ${b.focus}`),` ${e.P.roles.word(b.focus)} of every unit`),l.replaceChildren(...No(e,p)),c.paint(p,{name:b.focus,full:p.most||1,colours:"g",said:`Map of the difference of ${b.focus}: ${p.H} units by ${p.T} steps.`}))}function C(){!e.P||!f()||(n.replaceChildren(...e.sameNet?["How far apart the memories are: ",o("b",{},$().map(({name:E})=>E).join(", "))," over all units"]:["Means over all units of each network"]),L(),x(),S(),v())}return{el:u,draw(E){E("picture","size","view","theme","focus","t","unit","order")&&C()}}}var Jg=75,da=(e,t,s)=>Math.max(t,Math.min(s,e)),Zg=(e,t)=>JSON.stringify(e)===JSON.stringify(t),Qg=(e,t,s)=>da(Math.round(100*(e+(t<0?-1:1)*(s-t)/Jg))/100,0,1),ha=(e,{signal:t},s,n)=>e.findLastIndex(r=>Ds([r],t,s,n)!==null);function ew(e,t,s,n){let r=ha(e,t,s,n),i=e[r];return!i||!Zg([i.units,i.steps],[t.units,t.steps])?[...e,{on:!0,...t}]:e.map((a,l)=>l===r?{...a,...t}:a)}function tw(e,t,s,n){let r=ha(e,{signal:t},s,n);return e.filter((i,a)=>a!==r)}function uh(e){let t="all",s="span",n="b",r=null,i=null,a=0,l=null,c=null,u=null,d=null,h=!1,f=[],p=Qe("Whose",{all:"all units",one:"unit"},V=>{t=V,J()}),m=Qe("When",{step:"this step",span:"",all:"all steps"},V=>{s=V,J()}),g=o("h3"),k=o("div",{class:"cell",tabindex:"0",role:"group","data-terms":".panel","aria-label":"The cell; the arrows go through its marks"}),w=o("div",{class:"states"}),$=o("span",{class:"seg signals",role:"group","aria-label":"Signal of the map"}),x=Qe("What the map shows",{b:"with your change",d:"difference"},V=>{n=V,X()}),y=o("span",{class:"legend"}),S=Oo(e,{tip:G,brushed:ee}),L=ms({name:"at",title:"Value to hold it at",low:0,high:1,step:.01,value:1,written:V=>U(V)},()=>h=!0),v=o("span"),C=o("button",{type:"button",class:"btn start"},"Hold"),E=o("button",{type:"button",class:"btn"},"Clear"),M=o("div",{class:"brushed",role:"group","aria-label":"What is brushed"},v,L.el,C,E),b=o("p",{class:"reads"},"Drag a rectangle over units and steps to hold them; with the keyboard, shift and the arrows."),{el:T,says:A,note:j}=je("inside",ie("cell","Inside the cell"),"drag a gate",[p.el,m.el],o("div",{class:"pair"},o("div",{class:"panel"},g,k,w),o("div",{class:"panel"},o("div",{class:"maphead"},$,x.el,y),S.el,M,b))),H=e.near.watch(T);M.hidden=!0,C.addEventListener("click",()=>{let{signal:V,units:Y,steps:Z}=d;S.clear(),e.hold({signal:V,units:Y,steps:Z,value:Number(L.input.value)})}),E.addEventListener("click",()=>S.clear());let O=()=>{let{t:V,span:[Y,Z]}=e.S;return V>=Y&&V<=Z&&Ot(Y,Z,e.P.T)||[V]},_=()=>({step:[e.S.t],span:O(),all:null}),q=()=>({units:t==="all"?null:[e.S.unit],steps:_()[s]});function P(V,Y,Z){let{unit:Q,t:de}=e.S;c??=e.pins;let ue=ew(c,{signal:V,...q(),value:Y},Q,de);Z&&(c=null),e.edit(ue,{done:Z,select:ha(ue,{signal:V},Q,de)})}let F=V=>e.edit(tw(e.pins,V,e.S.unit,e.S.t),{done:!0}),z=V=>`${e.P.roles.word(V)} ${V}`,N=V=>{let{unit:Y,t:Z}=e.S,Q=e.held(V,Y,Z);return typeof Q=="number"?Q:e.P.at(V,Z,Y)};function I({signal:V,linked:Y,x:Z,y:Q,level:de}){let ue=[-1,1].map(()=>D("path",{class:"jaw grip",d:de?`M${Z-7} ${Q}h14`:`M${Z} ${Q-7}v14`})),le=D("g",{class:`pull ${de?"level":"upright"}`,role:"slider",tabindex:"0","aria-valuemin":"0","aria-valuemax":"1"},D("circle",{class:"reach",cx:Z,cy:Q,r:ln+6}),...ue),ge=D("g",{class:"pinned",role:"button",tabindex:"0"},D("circle",{class:"reach",cx:Z-23,cy:Q-23,r:15}),D("path",{d:`M${Z-12} ${Q-12}L${Z-19} ${Q-19}`}),D("circle",{class:"knob",cx:Z-23,cy:Q-23,r:7.5}),D("title",{},`Release ${z(V)}`)),re=()=>Y?1-N(V):N(V),fe=(Ce,he)=>P(V,Y?Math.round(100*(1-Ce))/100:Ce,he),pe=Ce=>de?Ce.clientY:Ce.clientX,Ne=Ce=>{let he=l.svg.getBoundingClientRect(),Oe=l.svg.viewBox.baseVal.width/he.width;return[de?(Ce.clientY-he.top)*Oe-Q:(Ce.clientX-he.left)*Oe-Z,Oe]};ut(le,{press(Ce){Ce.preventDefault(),le.focus({preventScroll:!0});let[he,Oe]=Ne(Ce);return{from:he,k:Oe,start:pe(Ce),open:re(),last:null}},move(Ce,he){let Oe=Qg(he.open,he.from,he.from+he.k*(pe(Ce)-he.start));Oe!==(he.last??Math.round(100*he.open)/100)&&(he.last=Oe,fe(Oe,!1))},done:(Ce,{last:he})=>he!==null&&fe(he,!0)});let He=null;le.addEventListener("keydown",Ce=>{let he={ArrowUp:.05,ArrowRight:.05,ArrowDown:-.05,ArrowLeft:-.05,PageUp:.25,PageDown:-.25,Home:-1,End:1}[Ce.key];if(["Delete","Backspace"].includes(Ce.key)&&e.held(V,e.S.unit,e.S.t)!==null)F(V);else if(!he)return;Ce.preventDefault(),he&&(He=da(Math.round(100*((He??re())+he))/100,0,1),fe(He,!1))});let cs=()=>{He!==null&&(fe(He,!0),He=null)};return le.addEventListener("keyup",cs),le.addEventListener("blur",cs),ge.addEventListener("click",()=>F(V)),ge.addEventListener("keydown",Ce=>{Ce.key!=="Enter"&&Ce.key!==" "||(Ce.preventDefault(),le.focus(),F(V))}),{el:D("g",{},le,ge),step(Ce){let he=Ce.now[V],{unit:Oe,t:lt}=e.S,ot=e.held(V,Oe,lt)!==null,Ye=li(Y?1-he:he)+5;ue.forEach((pt,jt)=>pt.style.transform=`translate${de?"Y":"X"}(${(2*jt-1)*Ye}px)`),le.setAttribute("aria-label",Y?`${z(V)}, by its other side, 1 − ${V}`:z(V)),le.setAttribute("aria-valuenow",U(he).replace("−","-")),le.setAttribute("aria-valuetext",`${e.P.roles.word(V)} ${U(he)}${ot?`, held; as trained ${W(V)}`:""}`),ge.style.display=ot?"":"none",ge.setAttribute("aria-label",`Release ${z(V)}`)}}}let W=V=>{let{A:Y,S:Z}=e;return e.sameNet&&Z.t<Y.T?U(Y.at(V,Z.t,Z.unit)):"–"};function R(){let{P:V}=e;l=Es(V.roles,I),k.replaceChildren(l.svg),$.replaceChildren(...V.signals.map(Y=>{let Z=o("button",{type:"button","data-signal":Y,"data-term":Y,"aria-label":`${e.P.roles.word(Y)} ${Y}`},o("i",{class:`s-${Y}`},Y));return Z.addEventListener("click",()=>e.look(Y)),Z})),f=V.signals.filter(Y=>e.P.roles.kind(Y)!=="gate").map(Y=>{let[Z,Q]=B(Y),de=ms({name:Y,term:Y,title:`Hold ${z(Y)} at`,low:Z,high:Q,step:.01,value:0,written:le=>U(le,2,!0)},le=>{u=Y,P(Y,le,!1)}),ue=o("button",{type:"button",class:"btn free",title:`Release ${z(Y)}`,"aria-label":`Release ${z(Y)}`},"held");for(let le of["change","pointerup","pointercancel","blur"])de.input.addEventListener(le,()=>{u!==Y||!c||(u=null,P(Y,Number(de.input.value),!0))});return ue.addEventListener("click",()=>F(Y)),{name:Y,line:de,free:ue,el:o("div",{class:"state"},de.el,ue)}}),w.replaceChildren(...f.map(Y=>Y.el))}function B(V){let[Y,Z]=e.range(V);if(Number.isFinite(Z))return[Y,Z];let Q=Math.ceil(1.2*Math.max(1,e.A.signals.includes(V)?e.A.peak(V):0));return[-Q,Q]}function G(V,Y){let{P:Z,A:Q,S:de}=e,ue=`${de.focus} ${U(Z.at(de.focus,V,Y),4)}`;return K()&&Q!==Z&&V<Q.T?`${ue}, as trained ${U(Q.at(de.focus,V,Y),4)}`:ue}let K=()=>e.sameNet&&e.A.signals.includes(e.S.focus);function ee(V){let Y=e.S.focus;if(M.hidden=!V,b.hidden=!!V,!V){d=null,h=!1;return}let{P:Z}=e;d={signal:Y,...V};let Q=V.units?.length??Z.H,de=V.steps??Array.from({length:Z.T},(fe,pe)=>pe);if(v.replaceChildren("hold ",o("i",{class:`s-${Y}`},Y),` of ${V.units===null?`all ${Q} units`:Q===1?`unit ${V.units[0]}`:we(Q,"unit")} over `,o("b",{},e.names(V.steps))),h)return;let[ue,le]=B(Y),ge=V.units??e.order,re=ge.reduce((fe,pe)=>fe+de.reduce((Ne,He)=>Ne+Z.at(Y,He,pe),0),0)/(ge.length*de.length);L.set(Math.round(100*da(re,ue,le))/100,{min:ue,max:le})}function X(){let{P:V,A:Y,S:Z}=e,Q=Z.focus,de=K()&&Y!==V;d&&d.signal!==Q&&S.clear();let ue=n==="d"&&de;x.set(ue?"d":"b"),x.el.children[1].disabled=!de;for(let pe of $.children)pe.setAttribute("aria-pressed",String(pe.dataset.signal===Q));let le=e.pins.filter(pe=>De(pe)&&pe.signal===Q),ge=ue?zo(Y,V,Q):V,re=ue?ge.most:e.full(Q);y.replaceChildren(...ue?No(e,ge):_s(e,Q,re));let fe=Y===V?"as trained":e.titles.b;S.paint(ge,{name:Q,full:re,colours:ue?"g":Q,pins:le,said:`Map of ${Q}${ue?`, ${e.titles.b} minus ${e.titles.a}`:`, ${fe}`}: ${V.H} units by ${ge.T} steps. Shift and the arrows brush a part of it.`})}function te(){let{P:V,S:Y}=e,Z=Ts(V,{...Y,mode:"unit"});for(let Q of V.signals)Z.now[Q]=N(Q);l.update({...Z,compact:e.small,least:a,instant:!0}),l.svg.setAttribute("aria-label",`The ${e.setup.cells[V.cell]} cell of unit ${Y.unit} at “${V.shown[Y.t]}”`),g.replaceChildren(o("b",{},`Unit ${Y.unit}`),` of ${V.H} at `,o("b",{},`“${V.shown[Y.t]}”`),`, step ${Y.t+1} of ${V.T}`);for(let{name:Q,line:de,free:ue}of f){let le=e.held(Q,Y.unit,Y.t)!==null,[ge,re]=B(Q),fe=N(Q);u!==Q&&de.set(fe,{min:Math.min(ge,fe),max:Math.max(re,fe)}),ue.hidden=!le}}function oe(){let{P:V,S:Y}=e,Z=_(),[,Q]=p.el.children,[,de]=m.el.children;p.el.children[0].textContent=`all ${we(V.H,"unit")}`,Q.textContent=`unit ${Y.unit}`,p.set(t),de.textContent=`over ${e.names(Z.span)}`,de.hidden=Z.span.length===1,m.set(de.hidden&&s==="span"?"step":s);let{signals:ue}=V,le=ue.filter(pe=>e.P.roles.kind(pe)==="gate"),ge=q(),re=ge.steps===null?"at all steps":ge.steps.length===1?`at ${e.names(ge.steps)}`:`over ${e.names(ge.steps)}`,fe=ue.filter(pe=>e.held(pe,Y.unit,Y.t)!==null);j.textContent=le.length?"drag a gate, drawn as a valve":"it has no gate: set its state",A.replaceChildren(le.length?"Pull a gate open or shut, or set a state, to hold it ":"Set the state to hold it ",`in ${ge.units===null?`all ${we(V.H,"unit")}`:`unit ${Y.unit}`} ${re}. `,...fe.length?["Held in this unit here: ",fe.map(pe=>`${z(pe)} at ${U(N(pe))} (as trained ${W(pe)})`).join(", "),". A click on its pin lets it go."]:[])}function J(){let{P:V}=e;if(!V||!H())return;let Y=V.cell+JSON.stringify(V.options);Y!==r&&R(),(Y!==r||i!==`${e.width} ${e.rem}`)&&(a=l.least()),[r,i]=[Y,`${e.width} ${e.rem}`],oe(),te(),X()}return{el:T,draw(V){V("picture","pins","unit","focus","view","size","theme","order","t")&&J()}}}var mh=`.ledger {
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
`;var nw=1e-5;function rw(e,t,s=()=>!1){if(!e.keeper)return null;let{T:n,roles:r}=e,i=e.column(e.memory,t),a=Object.fromEntries(e.signals.map(h=>[h,e.column(h,t)])),l=[],c=new Float64Array(n),u=new Float64Array(n),d=new Float64Array(n);for(let h=0;h<n;h++){let f=x=>a[x][h],p=s(h),m=p?0:r.kept(f);for(let x=0;x<h;x++)c[x]*=m;c[h]=p?i[h]:r.written(f);let g=0,k=0;for(let x=0;x<=h;x++)g+=c[x],Math.abs(c[x])>Math.abs(c[k])&&(k=x);let w=i[h]-g;if(!(Math.abs(w)<=nw*Math.max(Math.abs(c[k]),Math.abs(i[h]))))throw new Error(`the shares of unit ${t} after step ${h+1} do not add up to what it holds`);c[k]+=w;let $=c.slice(0,h+1);for(let x of $)x>0?u[h]+=x:d[h]+=x;l.push($)}return{T:n,unit:t,memory:i,rows:l,above:u,below:d}}var hr=(e,t,s)=>rw(t,s,n=>t!==e.A&&Ds(e.listed,t.memory,s,n)!==null);function ws(e){let{A:t,P:s,S:n,titles:r}=e;return(t===s?[t]:[t,s]).map((i,a)=>{let l=n.unit<i.H?i.kept(`ledger ${i.layer} ${n.unit}`,()=>hr(e,i,n.unit)):null;return{P:i,name:a?r.b:r.a,book:l,row:c=>l?.rows[c]??null}})}var ua=e=>e.roles.writes,ur=e=>`The shares of a row add up to what is held exactly, but “written by” is not “came from”: what a ${e.reads.one} writes, ${ua(e)}, is worked out from the ${e.reads.one} and from what the units held before it, so a later ${e.reads.one} can write down again, as a share of its own, what an earlier one had put there.`;function mr(e,{P:t,book:s}){return s?"":t.keeper?`This network has only ${t.H} units, so there is no unit ${e.S.unit}.`:`A ${e.setup.cells[t.cell].replace("Vanilla","vanilla")} keeps nothing by a gate: every step makes all of h anew, so no part of it can be told to be what one earlier ${t.reads.one} wrote.`}var Ks=e=>e[0].toUpperCase()+e.slice(1);function fh({T:e,H:t},s){let n=Array.from({length:e},(r,i)=>new Float64Array(i+1));for(let r=0;r<t;r++)s(r).rows.forEach((i,a)=>{for(let l=0;l<=a;l++)n[a][l]+=i[l]*i[l]});return n.map(r=>r.map(Math.sqrt))}function ma(e){let t=0,s=0;return Array.from(e,(n,r)=>{let i=n<0?s:t,a=i+n;return n<0?s=a:t=a,{k:r,from:i,to:a}})}var ph=(e,t)=>ma(e).find(({from:s,to:n})=>(t-s)*(t-n)<0)?.k??null;function fr(e){let t=0,s=0;return e.forEach((n,r)=>{s+=Math.abs(n),Math.abs(n)>Math.abs(e[t])&&(t=r)}),s?{k:t,part:Math.abs(e[t])/s}:null}var An=(e,t)=>t===e?"at this step":t===e-1?"1 step ago":`${e-t} steps ago`;function gh(e,t,s){let n=e.length-1,r=fr(e);if(!r)return n?`No ${s} has written anything that is left here.`:`This first ${s} writes nothing here.`;let{k:i,part:a}=r,l=`“${t(i)}”, ${An(n,i)}`;return n===0?`All of this memory was written at “${t(i)}”, the first ${s}.`:a>.5?`Most of this memory (${Je(a)}) was written at ${l}.`:a>=.1?`No ${s} wrote most of it; the largest part (${Je(a)}) was written at ${l}.`:`No ${s} wrote more than a tenth of it.`}function fa(e,t,s=null){let n=Math.max(...e.map(u=>u?.length??0)),r=u=>e.map(d=>d&&u<d.length?d[u]:null),i=u=>Math.max(...r(u).map(d=>Math.abs(d??0))),l=Array.from({length:n},(u,d)=>[i(d),d]).sort((u,d)=>d[0]-u[0]||d[1]-u[1]).map(([,u])=>u).slice(0,n===t+1?n:t);s!==null&&s<n&&!l.includes(s)&&(l[l.length-1]=s);let c=e.map(u=>u?u.reduce((d,h,f)=>l.includes(f)?d:d+h,0):null);return{writers:l.sort((u,d)=>u-d),rest:n-l.length,values:r,others:c}}function wh(e){let t=e.flat(2).every(s=>Math.abs(s)<.1)?3:2;for(let s=t;s<=3;s++){let n=e.every(([r,i])=>Math.abs(r.reduce((a,l)=>a+Ee(l,s),0)-Ee(i,s))<.5*10**-s);if(n)return{digits:s,exact:n}}return{digits:t,exact:!1}}function Gt(e,t){return e.kept("again",()=>{let n=new Map;for(let r of e.shown)n.set(r,(n.get(r)??0)+1);return n}).get(e.shown[t])>1?e.shown[t]+_t(t+1):e.shown[t]}function bh(e){if(!e)return 0;let t=10**Math.floor(Math.log10(e))/4;return t*Math.ceil(e/t-1e-9)}var pa=e=>e<0?`≥${-e}`:String(e);var ga=60,ow=24;function iw(e,t){let s=e.length,n=new Uint8ClampedArray(4*s*s);return e.forEach((r,i)=>r.forEach((a,l)=>n.set([...t(a),255],4*(i*s+l)))),n}var aw=e=>e.reduce((t,s)=>s.reduce((n,r)=>Math.max(n,Math.abs(r)),t),0);function wa(e){let t="unit",s=[],n=Qe("Whose memory",{unit:"this unit",all:"all units"},x=>{t=x,e.root.focus({preventScroll:!0}),k()}),r=o("span",{class:"legend","aria-hidden":"true"}),i=o("button",{type:"button",class:"btn"},"Table"),a=[m(),m()],l=g(),c=o("p",{class:"reads means"}),{el:u,says:d,note:h}=je("shares",ie("ledger","Ledger, word by word"),"",[n.el,r,i],o("div",{class:"two"},...a.map(x=>x.el)),c,l.el);i.addEventListener("click",()=>l.open()),e.seen(u,k);let f=x=>U(x,4,t==="unit"),p=({P:x,book:y})=>t==="unit"?y?.rows??null:x.keeper?x.kept(`ledger norms ${x.layer}`,()=>fh(x,S=>hr(e,x,S))):null;function m(){let x=o("h3"),y=o("canvas"),S=D("svg",{"aria-hidden":"true"}),L=o("div",{class:"tag",role:"status"}),v=o("div",{class:"square",tabindex:"0",role:"img"},y,S,L),C=o("p",{class:"gateless"}),E=null,M=null;L.hidden=!0;let b=O=>{let _=v.getBoundingClientRect(),q=H.rows.length,P=Math.floor((O.clientY-_.top-E.top)/E.each),F=Math.floor((O.clientX-_.left-E.left)/E.cw);return P<q&&F>=0&&F<=P?[P,F]:null};function T(O){if(M=O,L.hidden=!O,S.querySelector(".probe")?.remove(),!O)return;let[_,q]=O,{P}=H.side,{left:F,top:z,cw:N,each:I}=E,W=F+q*N,R=z+_*I;L.textContent=`“${Gt(P,q)}” ${f(H.rows[_][q])} of what is held after “${Gt(P,_)}”, ${An(_,q)}`,S.append(D("rect",{class:"probe",x:W,y:R,width:N,height:I})),L.style.left=`${Math.max(0,Math.min(v.clientWidth-L.offsetWidth,W+12))}px`,L.style.top=`${R>40?R-34:R+I+8}px`}let A=O=>H.rows&&E&&T(b(O));v.addEventListener("pointermove",A),v.addEventListener("pointerdown",A);for(let O of["pointerleave","blur"])v.addEventListener(O,()=>E&&T(null));v.addEventListener("click",O=>{let _=H.rows&&E&&b(O);_&&(e.go(_[0]),e.set({writer:_[1]}))}),v.addEventListener("keydown",O=>{let _={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]}[O.key];if(!_||!H.rows||!E||O.ctrlKey||O.metaKey||O.altKey)return;O.preventDefault();let[q,P]=M??[Math.min(e.S.t,H.rows.length-1),e.S.writer??0],F=Math.max(0,Math.min(H.rows.length-1,q+_[0]));T([F,Math.max(0,Math.min(F,P+_[1]))])});function j(O){let{rem:_}=e,q=O<=ow,P=Math.round((q?5.6:3.2)*_),F=v.clientWidth,z=Math.min(6*_,(F-P-.3*_)/O),N=Math.min(1.75*_,24*_/O);E=z>0?{left:P,top:2,cw:z,each:N,wide:z*O,tall:N*O,width:F,worded:q}:null}let H={el:o("div",{class:"panel"},x,v,C),name:x,box:v,why:C,rows:null,paint(O,_){let{rows:q,side:{P}}=H,{rem:F,fine:z,font:N}=e,I=q.length,W=devicePixelRatio||1;if(T(null),j(I),!E)return;let{left:R,top:B,cw:G,each:K,wide:ee,tall:X,width:te,worded:oe}=E,J=B+X;v.style.height=`${J+2.5*F}px`,y.width=Math.round(ee*W),y.height=Math.round(X*W),y.style.cssText=`left:${R}px;top:${B}px;width:${ee}px;height:${X}px`;let V=o("canvas",{width:I,height:I}),Y=y.getContext("2d");V.getContext("2d").putImageData(new ImageData(iw(q,_),I,I),0,0),Y.imageSmoothingEnabled=!1,Y.drawImage(V,0,0,I,I,0,0,y.width,y.height);let Z=le=>U(le,2,t==="unit");G>=2.6*F&&K>=1.05*F&&(Object.assign(Y,{font:`500 ${z*W}px ${N}`,textAlign:"center"}),q.forEach((le,ge)=>le.forEach((re,fe)=>{Y.fillStyle=Tt(_(re)),Y.fillText(Z(re),(fe+.5)*G*W,((ge+.5)*K+.27*F)*W)})));let Q=ss(1,I,6).map(le=>le-1),de=oe?P.tokens.map((le,ge)=>ge):Q,ue=le=>oe?ye(Gt(P,le),9):String(le+1);S.setAttribute("width",te),S.setAttribute("height",J+2.5*F),S.replaceChildren(D("path",{class:"edge",d:`M${R} ${B}V${J}H${R+ee}`}),...de.map(le=>D("text",{x:R-.4*F,y:B+(le+.5)*K+.27*F,"text-anchor":"end"},ue(le))),...de.map(le=>D("text",{x:R+(le+.5)*G,y:J+F,"text-anchor":"middle"},oe?Kl(ue(le),G-3,z,400,N):ue(le))),D("text",{x:R+ee/2,y:J+2.1*F,"text-anchor":"middle"},`what each ${P.reads.one} wrote`),D("text",{"text-anchor":"middle",transform:`translate(${.7*F} ${B+X/2}) rotate(-90)`},X>8*F?`held after each ${P.reads.one}`:""),D("rect",{class:"halo"}),D("rect",{class:"row"}),D("rect",{class:"halo"}),D("rect",{class:"column"})),H.mark()},mark(){if(!E||!H.rows)return;let{left:O,top:_,cw:q,each:P}=E,{t:F,writer:z}=e.S,N=H.rows.length,I=(W,R,B,G,K,ee)=>S.querySelectorAll(W).forEach(X=>{X.style.display=R?"":"none";for(let[te,oe]of Object.entries({x:B,y:G,width:K,height:ee}))X.setAttribute(te,oe)});I(".row, .halo:has(+ .row)",F<N,O,_+F*P,(F+1)*q,Math.max(2,P)),I(".column, .halo:has(+ .column)",z!==null&&z<N,O+z*q,_+z*P,Math.max(2,q),Math.max(0,N-z)*P)}};return H}function g(){let x=o("h2"),y=o("div",{class:"seg",role:"group","aria-label":"Which run"}),S=o("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),L=o("button",{type:"button",class:"btn"},"CSV"),v=o("button",{type:"button",class:"btn"},"Close"),C=o("dialog",{class:"numbers","aria-label":"The ledger in numbers"},o("div",{class:"bar"},x,y,o("span",{class:"sp"}),L,v),S),E=0;v.addEventListener("click",()=>C.close()),C.addEventListener("click",b=>b.target===C&&C.close()),L.addEventListener("click",()=>{let{side:{P:b},rows:T}=a[E],A=T.map((j,H)=>[H,b.tokens[H],0,...Array.from({length:b.T},(O,_)=>_<=H?Jo(j[_]):"")]);St(`gatescope-ledger-${b.name}-${t==="unit"?`unit-${e.S.unit}`:"all"}.csv`,Rn([["step","token","before the text",...b.tokens],...A]),"text/csv")});let M={el:C,open(){M.fill(),C.showModal()},fill(){let b=a.map((_,q)=>q).filter(_=>a[_].rows);E=b.includes(E)?E:b[0];let{side:{P:T},rows:A}=a[E],j=Math.max(0,Math.min(e.S.t-ga/2,T.T-ga)),H=Math.min(T.T,j+ga);y.replaceChildren(...b.length<2?[]:b.map(_=>{let q=o("button",{type:"button","aria-pressed":String(_===E)},a[_].side.name);return q.addEventListener("click",()=>{E=_,M.fill()}),q})),x.textContent=t==="unit"?`Unit ${e.S.unit}: who wrote what it holds`:`All ${T.H} units: who wrote what they hold, 2-norms`;let O=t==="unit"?[T.memory]:[];S.replaceChildren(qt(["step","token",...O,"before the text",...T.shown.slice(0,H).map((_,q)=>Gt(T,q))],A.slice(j,H).map((_,q)=>[j+q+1,T.shown[j+q],...t==="unit"?[f(T.at(T.memory,j+q,e.S.unit))]:[],f(0),...Array.from({length:H},(P,F)=>F<_.length?f(_[F]):"")]),`${t==="unit"?`Each row's shares add up to its ${T.memory}.`:"The size of each token's share over all units."} Nothing is left of what was held before the text, which is 0.`+(H-j<T.T?` Steps ${j+1} to ${H} of ${T.T}; all are in the CSV.`:"")))},draw:()=>C.open&&M.fill()};return M}function k(){s=ws(e);let x=s.every(({P:T})=>!T.keeper),{S:y,P:S}=e;if(u.hidden=x,x)return;n.set(t),a.forEach((T,A)=>{T.side=s[A],T.rows=s[A]?p(s[A]):null,T.el.hidden=!s[A]});let L=a.filter(({rows:T})=>T),v=Math.max(...L.map(({rows:T})=>aw(T)))||1,C=ys(e.css("--zero"),e.css("--ink")),E=C.length-1,M=t==="unit"?T=>e.palette.of("c",T,v):T=>C[Math.round(E*T/v)];w(v,M);let b=[...new Set(L.map(({side:T})=>`${ua(T.P)} of a ${S.reads.one}, times every ${Le(T.P.roles.keep)} since`))];h.textContent=`row: the moment; column: the ${S.reads.one} that wrote; colour: how much of it is still there, ${b.join("; ")}`,c.textContent=ur(s.findLast(T=>T.P.keeper).P);for(let{side:T,rows:A,name:j,box:H,why:O,paint:_}of a)T&&(j.replaceChildren(o("b",{},Ks(T.name)),t==="unit"?` unit ${y.unit}`:` all ${T.P.H} units`),H.hidden=!A,O.textContent=A?"":mr(e,T),A&&_(v,M));$(),l.draw()}function w(x,y){let S=t==="unit"?-x:0,L=Array.from({length:12},(v,C)=>{let E=o("i");return E.style.background=ht(y(S+(x-S)*C/11)),E});r.replaceChildren(`${U(S,S?2:0)} `,o("span",{},...L),` ${U(x,2,t==="unit")}`)}function $(){let{S:x,P:y}=e,S=a.filter(({rows:M})=>M),L=S.at(-1)?.rows[x.t],v=x.writer!==null&&x.writer<=x.t?x.writer:L&&fr(L)?.k,C=t==="unit"?`unit ${x.unit}`:`all ${y.H} units`,E=S.flatMap(({side:M,rows:b})=>{if(v==null||x.t>=b.length||v>=b.length)return[];let T=b[v][v],A=b[x.t][v],j=T?Math.abs(A/T):0,H=`“${Gt(M.P,v)}”`,O=t==="unit"?f:q=>`a norm of ${f(q)}`,_=Math.abs(T)<5e-5?`${H} wrote next to nothing into ${C}`:x.t===v?`${H} writes ${O(T)} into ${C}`:`of ${O(T)} that ${H} wrote into ${C}, ${O(A)} is left ${An(x.t,v).replace(" ago"," later")} (${Je(j)})`;return[`${Ks(M.name)}: ${_}.`]});d.textContent=E.join(" ");for(let{side:M,rows:b,box:T}of S)T.setAttribute("aria-label",`${Ks(M.name)}, ${C}: the share of every ${y.reads.one} after every step, ${b.length} by ${b.length}. ${d.textContent} Arrow keys read one share.`)}return{el:u,draw(x){if(x("unit","theme","size")&&!x("picture"))k();else if(x("picture"))u.hidden=ws(e).every(({P:y})=>!y.keeper);else if(x("t","writer")&&!u.hidden&&s.length){for(let y of a)y.mark();$(),l.draw()}}}}var ba=6,xh=.42,vh=3,kh=(e,t)=>e.set({writer:e.S.writer===t?null:t});function yh(e){let t=o("small"),s=o("div",{class:"tag"}),n=o("p",{class:"gateless"}),r=o("button",{type:"button",class:"link meant"},"“wrote” is not “came from”");r.addEventListener("click",()=>e.root.querySelector(".means").scrollIntoView({block:"center"}));let i=[u(),u()],a=o("div",{class:"books"},...i.map(m=>m.el)),l=o("section",{class:"ledger","aria-label":"Memory ledger"},o("div",{class:"hd"},o("h2",{},ie("ledger","Memory ledger")," ",t),r),n,a,s),c=[];s.hidden=!0;function u(){let m=o("canvas",{role:"img"}),g=o("p",{class:"gateless"}),k=o("b",{class:"bookend","aria-hidden":"true"}),w={el:o("div",{class:"book"},m,k,g),canvas:m,why:g,end:k,key:null,width:0,height:0},$=({clientX:x,clientY:y})=>{let S=m.getBoundingClientRect(),L=e.G.step(x-S.left);return x-S.left<e.G.gutter||L>=w.side.P.T?null:[L,ph(w.side.row(L),w.value(y-S.top))]};return m.addEventListener("click",x=>{let y=$(x);y&&(y[1]===null?e.go(y[0]):kh(e,y[1]))}),m.addEventListener("pointermove",x=>{let y=$(x);if(s.hidden=!y,!y)return;let[S,L]=y,{P:v,book:C,row:E}=w.side,M=`${v.memory}${_t(S+1)}`,b=l.getBoundingClientRect();s.textContent=L===null?`${M} = ${U(C.memory[S],4,!0)} · step ${S+1} “${v.shown[S]}”`:`“${Gt(v,L)}” wrote ${U(E(S)[L],4,!0)} of ${M} = ${U(C.memory[S],4,!0)}, ${An(S,L)}`,s.style.left=`${Math.max(0,Math.min(b.width-s.offsetWidth,x.clientX-b.left+12))}px`,s.style.top=`${x.clientY-b.top-34}px`}),m.addEventListener("pointerleave",()=>s.hidden=!0),w}let d=new ResizeObserver(m=>{for(let{target:g,contentRect:{width:k,height:w}}of m)Object.assign(i.find($=>$.el===g),{width:Math.round(k),height:Math.round(w)});e.P&&f()});for(let m of i)d.observe(m.el);function h(){let m=c.flatMap(({book:$})=>$??[]),g=$=>Math.max(0,...m.map(x=>x[$].reduce((y,S)=>Math.max(y,Math.abs(S)),0))),[k,w]=["above","below"].map($=>bh(g($)));return{high:k||(w?0:1),low:-w}}function f(){c=ws(e);let{P:m,S:g,G:k}=e,w=c.every(({P:x})=>!x.keeper),$=h();a.hidden=w,l.classList.toggle("none",w),a.classList.toggle("one",c.length===1),n.hidden=!w,n.textContent=w?mr(e,c.at(-1)):"",t.textContent=w?"":`who wrote what unit ${g.unit}${e.sameNet?"":" of each"} holds; each block is one earlier ${m.reads.one}’s share, ▸ marks their sum${c.every(({P:x})=>x.memory===m.memory)?`, ${m.memory}`:""}`,r.hidden=w,w||(r.title=ur(c.findLast(x=>x.P.keeper).P)),i.forEach((x,y)=>{let S=c[y];if(x.side=S,x.el.hidden=!S,!S||w)return;let{book:L}=S;if(x.canvas.hidden=x.end.hidden=!L,x.el.classList.toggle("none",!L),x.why.replaceChildren(...L?[]:[o("b",{},`${Ks(S.name)}: `),mr(e,S)]),!L)return;let{width:v,height:C}=x,E=JSON.stringify([S.name,g.unit,g.writer,g.theme,$,k.a,k.n,v,C,e.rem,e.font]);!v||x.key===E&&x.book===L||(Object.assign(x,{key:E,book:L}),x.value=lw(x,S,$,e,v,C))}),p()}function p(){let{S:m}=e;i.forEach(({canvas:g,side:k})=>{if(!k?.book)return;let{P:w,name:$,book:x}=k,y=Math.min(m.t,w.T-1),S=x.rows[y],{writers:L}=fa([S],3),v=[...L.filter(C=>S[C]).map(C=>`“${Gt(w,C)}” ${U(S[C],2,!0)}`)].join(", ");g.setAttribute("aria-label",`Memory ledger of unit ${m.unit}, ${$}: after step ${y+1}, “${w.shown[y]}”, ${w.memory} is ${U(x.memory[y],2,!0)}${v?`; the largest shares in it are ${v}`:""}. Each can be chosen in the list of writers.`)})}return{el:l,draw(m){m("picture","size","theme","view","unit","writer")?f():m("t")&&p()}}}function lw({canvas:e,end:t},{P:s,name:n,book:r},{low:i,high:a},l,c,u){let{G:d,S:h,rem:f,fine:p,css:m,font:g}=l,k=devicePixelRatio||1,w=e.getContext("2d"),$=[c,u].map(_=>Math.round(_*k));(e.width!==$[0]||e.height!==$[1])&&([e.width,e.height]=$),w.setTransform(k,0,0,k,0,0),w.clearRect(0,0,c,u);let x=1.35*f,y=u-.35*f,S=(y-x)/(a-i),L=_=>x+(a-_)*S,v=null,C=(_,q,P,{px:F=p,weight:z=400,ink:N="--ink3",align:I="start",halo:W=0})=>{let R=`${z} ${F}px ${g}`;R!==v&&(w.font=v=R),w.textAlign=I,W&&(w.strokeStyle=m("--bg"),w.lineWidth=W,w.lineJoin="round",w.strokeText(_,q,P)),w.fillStyle=N.startsWith("--")?m(N):N,w.fillText(_,q,P)},E=Xe(i,a,Math.max(2,Math.min(6,Math.floor((y-x)/(1.6*f))))),M=E.length>1?Math.max(0,-Math.floor(Math.log10(E[1]-E[0])+1e-9)):1;for(let _ of E)w.fillStyle=m(_?"--rule":"--rule2"),w.fillRect(d.gutter,Math.round(L(_)),c-d.gutter,1),C(_?U(_,M,!0):"0",d.gutter-.5*f,L(_)+.28*f,{align:"end"});let b=d.cw>=20?3:d.cw>=9?1:.5,T=d.cw-2*b,A=_=>Math.round(_*k)/k,j=[{hue:"--Fpos",alpha:xh},{hue:"--Fneg",alpha:xh},{hue:"--Fpos",alpha:1},{hue:"--Fneg",alpha:1},{hue:"--ink",alpha:1}].map(_=>({..._,path:new Path2D})),H=[],O=Math.min(d.end,s.T);for(let _=d.a;_<O;_++){let q=d.x(_)+b,P=[null,null],F=(N,I,W)=>{let R=A(L(Math.max(I,W))),B=A(L(Math.min(I,W)))-R,G=B>2?1/k:0;return j[N].path.rect(q,R,T,Math.max(1/k,B-G)),{a:R,tall:B}},z=N=>{P[N]&&F(N,...P[N]),P[N]=null};for(let{k:N,from:I,to:W}of ma(r.rows[_])){let R=Math.abs(W-I)*S,B=+(W<I),G=N===h.writer;if(G||N===_||R>=vh){if(z(B),R<.05)continue;let K=F(G?4:N===_?2+B:B,I,W);(G||N===_)&&K.tall>.8*f&&H.push([s.shown[N],q,K,G?"--bg":Tt(ni(m(B?"--Fneg":"--Fpos")))])}else P[B]=[P[B]?.[0]??I,W],Math.abs(P[B][1]-P[B][0])*S>=vh&&z(B)}z(0),z(1)}for(let{hue:_,alpha:q,path:P}of j)w.globalAlpha=1,w.fillStyle=m("--bg"),q<1&&w.fill(P),w.globalAlpha=q,w.fillStyle=m(_),w.fill(P);w.globalAlpha=1;for(let[_,q,{a:P,tall:F},z]of H){let N=Ls(_,T-1,Math.max(.78*f,p),600,g);N>=p&&C(_,q+T/2,P+F/2+.36*N,{px:N,weight:600,ink:z,align:"center"})}if(d.cw>=8){let _=Math.min(6.5,.3*d.cw);w.fillStyle=m("--ink"),w.strokeStyle=m("--bg"),w.lineWidth=.75;for(let q=d.a;q<O;q++){let P=new Path2D(`M${d.x(q)-.5} ${L(r.memory[q])-.7*_}l${_} ${.7*_}l${-_} ${.7*_}z`);w.fill(P),w.stroke(P)}}if(C(Ks(n),d.gutter+.2*f,.95*f,{px:.9375*f,weight:650,ink:"--ink",halo:4}),O>d.a){t.textContent=`${s.memory} = ${U(r.memory[O-1],2,!0)}`;let _=Math.ceil(.55*f*t.textContent.length/d.cw),q=Math.max(...r.above.subarray(Math.max(d.a,O-_),O));t.style.right=`${c-d.x(O)+2}px`,t.style.top=`${L(q)-1.3*f}px`}return _=>a-(_-x)/S}function $h(e){let t=o("h2"),s=[o("span"),o("span")],n=g=>{let k=o("span",{class:"w"}),w=[0,1].map(()=>({bar:o("i"),whose:o("span",{class:"unseen"}),n:o("span",{class:"n"})}));return{el:o(g==="writer"?"button":"div",{class:`entry ${g}`,type:g==="writer"?"button":null},k,...w.flatMap(({bar:x,whose:y,n:S})=>[o("span",{class:"bar"},x,y),S])),name:k,cells:w}},r=Array.from({length:ba+1},()=>n("writer")),i=n("others"),a=n("whole"),l=o("p",{class:"says"}),c=o("div",{class:"entries",role:"group","aria-label":"Who wrote what the unit holds"},o("div",{class:"entry heads"},o("span"),...s),...r.map(g=>g.el),i.el,a.el),u=o("section",{class:"holds"},o("div",{class:"hd"},t),c,l),d=[];r.forEach((g,k)=>g.el.addEventListener("click",()=>kh(e,d[k])));let h=1/0,f=()=>e.small?ba:Math.max(2,Math.min(ba,Math.floor((h-8.2*e.rem)/((e.low?1.24:1.36)*e.rem))));new ResizeObserver(([{contentRect:g}])=>{!g.height||g.height===h||(h=g.height,e.P&&m())}).observe(u);function p({el:g,name:k,cells:w},$,x,y,S){return ae(k,$),Ae(k,{title:$}),w.forEach(({bar:L,n:v},C)=>{let E=x[C]??null,M=E!==null&&Ee(E,S);ae(v,E===null?"–":U(E,S,!0)),Ae(v,{class:`n${M?` s-${Fe(E)}`:" nil"}`}),Ae(L,{class:Fe(E??0)}),L.style.width=E===null||!y?"0":`max(1px, ${100*Math.abs(E)/y}%)`}),g}function m(){let{S:g}=e,k=ws(e),w=k.every(({book:F})=>!F),$=k.at(-1);if(u.hidden=w,w)return;let{t:x}=g,y=k.map(({row:F})=>F(x)),S=fa(y,f(),g.writer),{one:L,many:v}=e.P.reads;d=S.writers,t.replaceChildren(`What unit ${g.unit}${e.sameNet?"":" of each"} holds at “${e.P.shown[x]}” `,o("small",{title:ur($.P.keeper?$.P:k[0].P)},`written by each ${L}`)),c.classList.toggle("alone",k.length===1),s.forEach((F,z)=>ae(F,k[z]?k[z].name:""));let C=k.map(({book:F},z)=>y[z]?F.memory[x]:null),E=d.map(S.values),M=Math.max(...[...E,S.others].flat().map(F=>Math.abs(F??0))),b=F=>[...E.map(z=>z[F]??0),S.others[F]],{digits:T,exact:A}=wh(C.flatMap((F,z)=>F===null?[]:[[b(z),F]]));r.forEach((F,z)=>{let N=d[z];if(F.el.hidden=N===void 0,N===void 0)return;let I=[...new Set(k.filter(({P:R})=>N<R.T).map(({P:R})=>Gt(R,N)))];p(F,I.join(" | "),E[z],M,T).setAttribute("aria-pressed",String(N===g.writer)),k.forEach(({name:R},B)=>ae(F.cells[B].whose,`${R} `))}),i.el.hidden=!S.rest,p(i,e.small?`${S.rest} others`:`the other ${S.rest} ${v}`,S.others,M,T);let j=`sum ${A?"=":"≈"} ${e.P.memory}${_t(x+1)}`;if(p(a,k.every(({P:F})=>F.memory===e.P.memory)?j:"sum",C,0,T),a.el.title=A?"The numbers add up as they are shown":"The numbers add up; rounded as they are shown, they do not quite",!y.at(-1)){l.textContent="";return}let H=fr(y.at(-1)),O=k.length>1&&e.sameNet&&H?.part>=.1&&x>0&&y[0],q=O&&k[0].P.tokens[H.k]===$.P.tokens[H.k]?O.reduce((F,z)=>F+Math.abs(z),0):0,P=e.titles.kind==="changes"?"Without your change":`In ${k[0].name}`;l.replaceChildren(gh(y.at(-1),F=>Gt($.P,F),L),q?` ${P} it would be ${Je(Math.abs(O[H.k])/q)}.`:""),l.title=`Shares add up to ${e.P.memory}, and some are negative. So that parts of a whole can be told, each counts here by its size: |share| over the sum of all |shares|.`}return{el:u,draw:g=>g("picture","t","unit","writer","size","theme")&&m()}}function Mh(e){let t=[],s=o("div",{class:"lasts",role:"group","aria-label":"Units, longest half-life first"}),{el:n,says:r,note:i}=je("halves",ie("half-life","Half-life of each unit"),"",[],s);s.addEventListener("click",c=>{let u=c.target.closest("button");u&&e.pick(Number(u.dataset.unit))}),s.addEventListener("keydown",c=>{let u={ArrowLeft:-1,ArrowUp:-1,ArrowRight:1,ArrowDown:1}[c.key],d=t.indexOf(c.target);if(!u||d<0)return;c.preventDefault();let h=t[Math.max(0,Math.min(t.length-1,d+u))],f=Number(h.dataset.unit);e.pick(f),t.find(p=>Number(p.dataset.unit)===f).focus()}),e.seen(n,l);let a=(c,u)=>u<c.H?c.halfLife(u):null;function l(){let{P:c,S:u}=e,d=ws(e),h=d.at(-1).P,f=!h.keeper;if(n.hidden=f,f)return;let p=Array.from({length:c.H},(w,$)=>[a(c,$),$]).sort((w,$)=>Xr($[0],w[0])||w[1]-$[1]),m=d.length>1&&e.sameNet?d:[d.at(-1)];t.length!==p.length&&(t=p.map(()=>o("button",{type:"button",class:"lasting"},o("b",{"aria-hidden":"true"}),o("small"),o("span",{class:"unseen"}))),s.replaceChildren(...t)),p.forEach(([w,$],x)=>{let y=t[x],[S,L,v]=y.children,C=m.map(({P:M})=>a(M,$)===null?"–":pa(a(M,$))),E=$===u.unit;S.textContent=C.length>1&&C[0]!==C[1]?`${C[0]} → ${C[1]}`:pa(w),L.textContent=`u${$}`,y.dataset.unit=$,y.setAttribute("aria-pressed",String(E)),ae(v,` ${m.map(({name:M},b)=>`${M} ${C[b]}`).join(", ")}`),y.tabIndex=E?0:-1}),s.classList.toggle("pairs",m.length>1),i.textContent=`in steps; ${m.length>1?`${m[0].name} → ${m[1].name}`:d.at(-1).name}`;let g=w=>w===null?"has none":vt(w),k=m.some(({P:w})=>(a(w,u.unit)??0)<0);r.textContent=`Unit ${u.unit}: ${m.map(({P:w,name:$})=>`${$} ${g(a(w,u.unit))}`).join("; ")}. Half-life: ${mn(h.reads)}${k?", at least where the text ends before it can be told":""}. It counts what ${Le(h.roles.keep)} lets through, not what is written on top: a memory that is written again every step can last longer.`}return{el:n,draw(c){c("picture")?n.hidden=!e.P.keeper:c("unit","size","theme")&&l()}}}var cw=3,at=e=>Bt(e)?e.replace("-"," − "):U(e,2);function dw(e,[t,s],n=null){let r=e.trim().replace("−","-").replaceAll(" ","");if(/^1-[a-z]$/i.test(r))return r.toLowerCase()===n?n:void 0;let i=/^[+-]?(\d+\.?\d*|\.\d+)$/.test(r)?Number(r):NaN;return Number.isNaN(i)?void 0:Math.max(t,Math.min(s,i))}var hw=(e,t,[s,n])=>{let r=Number.isFinite(n-s)?(n-s)/200:.02;return Math.max(s,Math.min(n,Math.round((e+t*r)*100)/100))||0};function uw(e,t,s,n=!1){let[r,i]=e===null?[0,s-1]:[e[0],e.at(-1)];return n?i+t<r||i+t>=s?e:Ot(r,i+t,s):r+t<0||i+t>=s?e:Ot(r+t,i+t,s)}function xa(e,t,s=" "){return e===null?"all steps":e.length?hs(e).map(([n,r])=>{if(r>=t.length)return n===r?`step ${n+1}`:`steps ${n+1}–${r+1}`;let i=t.slice(n,r+1);return`“${ye(i.length>4?`${i[0]} … ${i.at(-1)}`:i.join(s).trim(),34)}”`}).join(", "):"no step"}var Kt=(e,t)=>e===null||e.length===t?`all ${t} units`:`${e.length===1?"unit":"units"} ${Nt(e).replaceAll("-","–").replaceAll(",",", ")}`;function Sh(e){let t=A=>{let j=o("span",{class:"face"}),H=o("select",{"aria-label":A});return{el:o("span",{class:"part"},j,H),face:j,select:H}},s=t("Signal"),n=t("Units"),r=o("input",{type:"text",class:"part list","aria-label":"Units, such as 3,7-9",spellcheck:"false",autocomplete:"off"}),i=o("input",{type:"text",class:"part value",role:"spinbutton","aria-label":"Value",autocomplete:"off",title:"Drag sideways, use the arrow keys, or type"}),a=o("button",{type:"button",class:"btn small"}),l=o("button",{type:"button",class:"part during","aria-haspopup":"dialog","aria-expanded":"false",title:"Drag over the words, use the arrow keys, or choose"}),c=o("small",{class:"wrong",role:"alert"}),u=o("small",{class:"along",title:"They were set as one: other steps or units are those of both"}),d=o("select",{"aria-label":"First step"}),h=o("select",{"aria-label":"Last step"}),f=o("button",{type:"button",class:"btn"},"All steps"),p=o("div",{class:"popover steps",role:"dialog","aria-label":"Steps"},o("label",{},o("span",{},"from"),d),o("label",{},o("span",{},"to"),h),f),m=o("button",{type:"button",class:"btn hold"},"Hold it"),g=o("div",{class:"surgery",role:"group","aria-label":"The change"},o("span",{class:"verb"},ie("hold","Hold"))," ",s.el," of ",n.el,r,c," at ",i," ",a," during ",o("span",{class:"spanning"},l,p),u," ",m);p.hidden=!0,r.hidden=c.hidden=!0;let k=()=>e.root.focus({preventScroll:!0}),w=()=>e.sentence;s.select.addEventListener("change",()=>{e.say({signal:s.select.value}),k()}),n.select.addEventListener("change",()=>{let{value:A}=n.select;if(A==="list"){n.el.hidden=!0,r.hidden=!1;let{units:j}=w();r.value=j===null?String(e.S.unit):Nt(j),r.focus(),r.select();return}e.say({units:A==="all"?null:"one"}),k()});let $=A=>{if(r.hidden)return;let j=Qn(r.value,e.P.H);if(A&&j===void 0){r.setAttribute("aria-invalid","true"),c.textContent=` units are 0 to ${e.P.H-1}, written as 3,7-9 `,c.hidden=!1;return}r.hidden=c.hidden=!0,n.el.hidden=!1,A?e.say({units:j===null||j.length===e.P.H?null:j}):E()};r.addEventListener("input",()=>{r.removeAttribute("aria-invalid"),c.hidden=!0}),r.addEventListener("change",()=>$(!0)),r.addEventListener("blur",()=>$(Qn(r.value,e.P.H)!==void 0)),r.addEventListener("keydown",A=>{A.key==="Enter"&&$(!0),A.key==="Escape"&&$(!1),["Enter","Escape"].includes(A.key)&&r.hidden&&k()});let x=!1,y=()=>{let{value:A}=w();return Bt(A)?1:A};ut(i,{press(A){return e.root.getRootNode().activeElement===i?!1:(A.preventDefault(),{x:A.clientX,from:y()})},slop:(A,{x:j})=>Math.abs(A.clientX-j)>=cw,move(A,{x:j,from:H}){x=!0,e.say({value:hw(H,A.clientX-j,e.range(w().signal))},{done:!1})},done(){x=!1,e.say({})},click(){i.focus(),i.select()}}),i.addEventListener("keydown",A=>{let j={ArrowUp:.05,ArrowDown:-.05,PageUp:.25,PageDown:-.25}[A.key];if(j){A.preventDefault();let[H,O]=e.range(w().signal),_=A.shiftKey?j/5:j;e.say({value:Math.max(H,Math.min(O,Math.round((y()+_)*100)/100))||0}),i.value=at(w().value)}A.key==="Enter"&&S(),A.key==="Escape"&&(i.value=at(w().value)),["Enter","Escape"].includes(A.key)&&k()});function S(){let{signal:A}=w(),j=dw(i.value,e.range(A),e.P.roles.coupling(A));j!==void 0&&at(j)!==at(w().value)?e.say({value:j}):E()}i.addEventListener("change",S),i.addEventListener("blur",()=>E()),a.addEventListener("click",()=>e.say({value:Bt(w().value)?1:e.P.roles.coupling(w().signal)}));let L=A=>{p.hidden=!A,l.setAttribute("aria-expanded",String(A)),A&&d.focus()};l.addEventListener("click",A=>{A.stopPropagation(),L(p.hidden)}),l.addEventListener("keydown",A=>{let j={ArrowLeft:-1,ArrowRight:1}[A.key];j&&(A.preventDefault(),e.say({steps:uw(w().steps,j,e.P.T,A.shiftKey)}))}),e.root.addEventListener("pointerdown",A=>{!p.hidden&&!A.composedPath().includes(p)&&!A.composedPath().includes(l)&&L(!1)}),p.addEventListener("keydown",A=>{A.key==="Escape"&&(L(!1),l.focus())});let v=A=>{let[j,H]=[Number(d.value),Number(h.value)];j>H&&([j,H]=A===d?[j,j]:[H,H]),e.say({steps:Ot(j,H,e.P.T)})};for(let A of[d,h])A.addEventListener("change",()=>v(A));f.addEventListener("click",()=>{e.say({steps:null}),L(!1)}),m.addEventListener("click",()=>e.begin());let C="";function E(){let{P:A,S:j,setup:H}=e,O=w(),_=A.roles.word(O.signal),q=!e.pins[j.pin];g.classList.toggle("proposal",q),m.hidden=!q,Ae(s.face,{class:`face s-${O.signal}`}),Ae(i,{class:`part value s-${O.signal}`}),s.select.value=O.signal,Object.assign(s.select.dataset,{term:O.signal,act:"Click: choose what is held."});let P=O.units===null?"all":O.units.length===1&&O.units[0]===j.unit?"one":"own";ae(n.face,Kt(O.units,A.H));let F=q?e.proposed.slice(1):no(e.pins,j.pin,H.presets[A.cell]).map(I=>e.pins[I]);ae(l,e.names(O.steps)),ae(m,F.length?`Hold the gates ${O.steps?"over":"at"} ${e.names(O.steps)}`:"Hold it"),u.hidden=!F.length;let z=JSON.stringify([O.signal,_,P,O.units,A.H,j.unit,F.map(kt)]);if(z===C)return M(O);C=z,s.face.replaceChildren(o("i",{},O.signal),` ${_}`),u.replaceChildren(...F.flatMap(({signal:I,value:W},R)=>[R?" and ":" with ",o("i",{class:`s-${I}`},I),` at ${at(W)}`]));let N=P==="own"?[o("option",{value:"own"},Kt(O.units,A.H))]:[];return n.select.replaceChildren(o("option",{value:"all"},`all ${A.H} units`),o("option",{value:"one"},`unit ${j.unit}, the selected one`),...N,o("option",{value:"list"},"a list, such as 3,7-9")),n.select.value=P,M(O)}function M(A){let{P:j}=e;(e.root.getRootNode().activeElement!==i||x)&&(i.value=at(A.value)),i.style.width=`${Math.max(4,i.value.length+.4)}ch`;let[H,O]=e.range(A.signal);for(let[q,P]of[["valuemin",H],["valuemax",O],["valuenow",A.value]])Number.isFinite(P)?Ae(i,{[`aria-${q}`]:P}):i.removeAttribute(`aria-${q}`);Ae(i,{"aria-valuetext":at(A.value)});let _=j.roles.coupling(A.signal);a.hidden=!_||Bt(A.value),ae(a,_?at(_):"")}let b="";function T(){let{P:A}=e,j=`${A.signals} ${A.tokens.join(" ")}`;if(j!==b){b=j,s.select.replaceChildren(...A.signals.map(H=>o("option",{value:H},`${H} ${e.P.roles.word(H)}`)));for(let H of[d,h])H.replaceChildren(...A.shown.map((O,_)=>o("option",{value:_},`${_+1} ${ye(O,20)}`)))}}return{el:g,draw(A){A("picture")&&T(),A("picture","pins","unit","focus")&&([d.value,h.value]=e.S.span.map(String),E())}}}function mw(e,t){if(!e.length)return"";let s=e.find(n=>n.whole);return s?`nothing is left of it: change ${s.by+1} wins`:e.map(({by:n,steps:r})=>`change ${n+1} wins at ${t(r)}`).join("; ")}function Eh(e){let t=o("h2",{},"Changes"),s=o("button",{type:"button",class:"btn small",title:"Undo (Ctrl+Z)","aria-label":"Undo"},"↶"),n=o("button",{type:"button",class:"btn small",title:"Redo (Ctrl+Shift+Z)","aria-label":"Redo"},"↷"),r=o("button",{type:"button",class:"btn small reset",title:"Removes all changes"},"Reset to trained"),i=o("button",{type:"button",class:"btn small another"},"+ another"),a=o("ol",{class:"rows","aria-label":"Changes, a later one wins"}),l=o("small",{class:"carried"}),c=o("section",{class:"changes","aria-label":"Changes"},o("div",{class:"listed"},t,r,i,s,n),a,l);s.addEventListener("click",()=>e.undo()),n.addEventListener("click",()=>e.redo()),r.addEventListener("click",()=>e.edit([],{select:-1})),i.addEventListener("click",()=>e.choose(-1));function u(d,h,f){let{P:p,S:m}=e,g=`${d.signal} of ${Kt(d.units,p.H)} at ${at(d.value)} during ${e.names(d.steps)}`,k=o("input",{type:"checkbox","aria-label":`Held: ${g}`,title:"Held, or not"});k.checked=d.on,k.addEventListener("change",()=>e.edit(e.pins.with(h,{...d,on:k.checked})));let w=o("button",{type:"button",class:"name","aria-pressed":String(h===m.pin)},o("i",{class:`s-${d.signal}`},d.signal),` of ${Kt(d.units,p.H)} at `,o("b",{},at(d.value)),`, ${e.names(d.steps)}`);w.title=g,w.disabled=e.sayable(h)<0,w.addEventListener("click",()=>e.choose(h===e.S.pin?-1:h));let $=o("button",{type:"button",class:"out","aria-label":`Remove: ${g}`,title:"Remove this change"},"✕");$.addEventListener("click",()=>e.edit(e.pins.toSpliced(h,1),{select:e.S.pin>h?e.S.pin-1:e.S.pin===h?-1:e.S.pin}));let x=d.why??mw(f,y=>e.names(y));return o("li",{class:`row${De(d)?"":" off"}`},k,o("span",{class:"n"},`${h+1}`),w,$,x&&o("small",{class:"why"},x))}return{el:c,draw(d){if(!d("picture","pins"))return;let{pins:h,P:f}=e,p=dc(h,f.T,f.H),m=e.root.getRootNode().activeElement,g=m&&a.contains(m)?[[...a.children].indexOf(m.closest("li")),m.className||"on"]:null;a.replaceChildren(...h.map(($,x)=>u($,x,p[x])));let k=g&&a.children[Math.min(g[0],h.length-1)];g&&!k&&e.root.focus({preventScroll:!0}),k&&(k.querySelector(g[1]==="on"?"input":`.${g[1].split(" ")[0]}`)??k.querySelector("input")).focus({preventScroll:!0}),a.hidden=!h.length,t.textContent=h.length?`${we(h.length,"change")}${p.some($=>$.length)?", a later one wins":""}`:"No change is held yet";let w=e.carried&&[...new Set(e.carried.map(({signal:$})=>$))];l.hidden=!w,l.replaceChildren(...w?[`In ${e.titles.b.replace(", changed","")} this is `,...w.flatMap(($,x)=>[x?" and ":"",o("i",{class:`s-${$}`},$)])," held."]:[]),s.disabled=!e.canUndo||!e.connected,n.disabled=!e.canRedo||!e.connected,i.hidden=e.S.pin<0,r.hidden=!h.length,r.disabled=!e.connected}}}var fw=[["← →","one step back, forward"],["Home End","first, last step"],["space","play, pause"],["↑ ↓","unit above, below"],["1 – 6","look at one signal"],["Ctrl+Z","undo a change; Ctrl+Shift+Z or Ctrl+Y does it again"],["on the bar ↑ ↓","the value it holds, finer with Shift; Enter holds it"],["on its ends ← →","the first, the last step held"],["on the steps ← →","all of them, with Shift the last"],["drag over words","the steps to hold; or Shift and a click"],["Esc","leave a box"],["t","the tour: take it, leave it; n b its next stop, the one before"],["w","what the words and marks mean: ← → the next, Esc closes"],["?","this list"]];function*pw(e,t,s){let n=(e===t?[[e,s.a]]:[[e,s.a],[t,s.b]]).map(([i,a])=>{let l=Zo(i);return{name:a,own:l.next().value,rows:l}}),r=[...new Set(n.toReversed().flatMap(({own:i})=>i))];yield["run",...r];for(let{name:i,own:a,rows:l}of n){let c=r.map(u=>a.indexOf(u));for(let u of l)yield[i,...c.map(d=>d<0?"":u[d])]}}function Th(e){let t=o("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),s=o("h2"),n=o("div",{class:"seg",role:"group","aria-label":"Which numbers"}),r=o("button",{type:"button",class:"btn"},"All signals as CSV"),i=o("button",{type:"button",class:"btn"},"Close"),a=o("dialog",{class:"numbers","aria-label":"Numbers"},o("div",{class:"bar"},s,n,o("span",{class:"sp"}),r,i),t),l=In(fw),c=o("div",{},a,l),u="step",d=Object.entries({step:"this step",unit:"this unit"}).map(([f,p])=>{let m=o("button",{type:"button","data-key":f},p);return m.addEventListener("click",()=>{u=f,h()}),m});n.append(...d),i.addEventListener("click",()=>a.close());for(let f of[a,l])f.addEventListener("click",p=>p.target===f&&f.close());r.addEventListener("click",()=>St(`gatescope-what-if-${e.name}.csv`,Rn(pw(e.A,e.P,e.titles)),"text/csv"));function h(){let{A:f,P:p,S:m,titles:g}=e,k=p.answers.kind==="value",w=f===p,$=w?[["",p]]:[[g.a,f],[g.b,p]],x=$.flatMap(([C,E])=>E.signals.map(M=>[C?`${M} ${C}`:M,E,M])),y=Math.max(f.T,p.T),S=C=>[...new Set([f,p].map(E=>E.shown[C]??"–"))].join(" | "),L=(C,E,M,b)=>M<C.T&&b<C.H?U(C.at(E,M,b),4):"–";for(let C of d)C.setAttribute("aria-pressed",String(C.dataset.key===u));s.textContent=u==="step"?`Step ${m.t+1} of ${p.T}: “${S(m.t)}”`:`Unit ${m.unit} of ${p.H}`;let v=C=>C===null?"–":k?U(C,4):xe(C);t.replaceChildren(...u==="step"?[qt([p.answers.title,...w?[k?"value":"probability"]:[g.a,g.b]],ia(f,p,m.t,12).map(({word:C,a:E,b:M})=>[be(C),...w?[v(M)]:[v(E),v(M)]]),"What is answered at this step"),qt(["unit",...x.map(([C])=>C)],Array.from({length:Math.max(f.H,p.H)},(C,E)=>[E,...x.map(([,M,b])=>L(M,b,m.t,E))]),"Every signal of every unit at this step")]:[qt(["step","token",...x.map(([C])=>C)],Array.from({length:y},(C,E)=>[E+1,S(E),...x.map(([,M,b])=>L(M,b,E,m.unit))]),"This unit at every step")])}return e.numbers=()=>{h(),a.showModal()},e.help=()=>l.showModal(),{el:c,draw:f=>a.open&&f("t","unit","picture")&&h()}}var gw=300;function ww(e){let t=e.filter(n=>n.after),s=[];for(let{before:[[n]],after:[[r]]}of t){let i=s.find(a=>a[0]===n&&a[1]===r);i?i[2]+=1:n!==r&&s.push([n,r,1])}return s.sort((n,r)=>r[2]-n[2]),{asked:t.length,left:e.length-t.length,stays:t.length-s.reduce((n,r)=>n+r[2],0),turns:s}}function bw(e){let{asked:t,left:s,stays:n,turns:r}=ww(e),i=d=>`“${be(d)}”`,a=s?` ${we(s,"network")} ${s===1?"lacks":"lack"} the gates for ${s===e.length?"these changes":"them"}.`:"";if(!t)return`No network of this task can be asked.${a}`;if(!r.length)return`In ${t===1?"the one network":`all ${t} networks`} that can hold these changes the top answer stays the same.${a}`;let l=r.slice(0,3).map(([d,h,f],p)=>`in ${f} ${p?"":`of ${we(t,"network")} `}${i(d)} becomes ${i(h)}`),c=r.slice(3).reduce((d,h)=>d+h[2],0);c&&l.push(`in ${c} another turns`),l.push(n?`in ${n} the top answer stays`:"in none does it stay");let u=l.join(", ");return`${u[0].toUpperCase()}${u.slice(1)}.${a}`}function Lh(e){let t=o("table",{class:"nets"}),s=o("div",{class:"scroll"},t),{el:n,says:r}=je("others","Does it hold in other networks?","the same text and the same changes, in every network of this task",[],s),i=e.near.watch(n),a=null,l=null,c=null,u=()=>e.P.answers.kind!=="value",d=()=>JSON.stringify(e.accepted);function h(){return!i()||!e.P||!u()||(clearTimeout(a),a=setTimeout(()=>{let{P:p,S:{t:m}}=e;l={token:p.shown[m],held:e.listed.some(De),key:d()},e.ask("others",{t:m})},gw)),f()}function f(){if(!e.P)return;let p=e.got.others;if(n.style.minHeight=u()&&!p?`${1.9*e.setup.models.filter(({task:w})=>w===e.entry.task).length+6}rem`:"",s.hidden=!p||!u(),!u())return void r.replaceChildren("These networks answer with a value, so there is no top answer to count.");if(!p)return void r.replaceChildren("…");let m=c.key!==d();if(s.classList.toggle("old",m),m)return void r.replaceChildren("…");let g=e.other?.model??e.name;r.replaceChildren(o("b",{},c.held?bw(p.rows):"Nothing is held, so before and after are the same."),` After “${c.token}”, step ${p.t+1}. Networks that differ only in the seed began from other weights and learned from other examples. Where one gate both keeps and writes, it is held in the place of f.`);let k=(w,$)=>[o($?"b":"span",{},be(w[0][0])),` ${xe(w[0][1])}`,o("small",{},` ${be(w[1][0])} ${xe(w[1][1])}`)];t.replaceChildren(o("thead",{},o("tr",{},...["network","as trained","with your change","held","answer"].map(w=>o("th",{scope:"col"},w)))),o("tbody",{},...p.rows.map(w=>{let $=w.after&&w.before[0][0]!==w.after[0][0];return o("tr",{class:[w.name===g?"mine":"",w.after?"":"unlike"].join(" ")},o("th",{scope:"row"},st(e.setup.cells[w.cell]),o("small",{},` ${w.units} units, seed ${w.seed}${w.name===g?": this one":""}`)),o("td",{},...k(w.before,!1)),...w.after?[o("td",{},...k(w.after,$)),o("td",{},...w.held.map(x=>o("i",{class:`s-${x}`},`${x} `))),o("td",{class:"outcome"},$?"another answer":"the same")]:[o("td",{colspan:"3",class:"outcome"},w.unlike)])})))}return{el:n,draw(p){e.P&&(p("others")&&(c=l),p("t","pins","picture")?h():p("others","theme")&&f(),p("busy")&&(n.classList.toggle("waiting",e.busy.has("others")),n.style.setProperty("--done",e.progress?.others??0)))}}}var xw=4,Ch=(e,t)=>{if(t!==e.keeper)return["open","shut"];let s=["keep",e.linked?"renew":"drop"];return e.keepsAt?s:s.reverse()};function pr(e,t,s){if(s===null)return e.mean(t);let n=s.filter(a=>a<e.H),r=e.signal(t),i=new Float32Array(e.T);for(let a=0;a<e.T;a++){let l=0;for(let c of n)l+=r[a*e.H+c];i[a]=n.length?l/n.length:NaN}return i}function Ah(e,t=0){let s=-t,n=t;for(let i of e)i<s&&(s=i),i>n&&(n=i);let r=.06*(n-s||1);return[s<0?s-r:s,n+(n>0||s===0?r:0)]}var zh=(e,t)=>e===null?[[0,t-1]]:hs(e.filter(s=>s<t));function Nh(e,t){let s=yt(`wplot ${t}`);return{el:s.el,plot:s,values:null,draw({values:n,called:r,low:i,high:a,hue:l,pad:c,...u}){let{G:d,rem:h}=e;this.values=n,s.el.style.setProperty("--hue",l);let f=m=>!n.a||Math.abs(n.b[m]-n.a[m])>.06*(a-i),p=(m,g)=>({values:n[m],kind:m,name:d.n>1&&r[m],named:f,later:m==="a",dot:g});s.draw({x:us(d),y:{low:i,high:a,top:c,below:c},lines:[...n.a?[p("a",3)]:[],p("b",4)],still:!!e.before,rem:h,...u})}}}function Oh(e,t,s=null){let n=i=>i.clientX-t.getBoundingClientRect().left,r=i=>e.G.step(n(i));ut(t,{press:i=>!i.defaultPrevented&&n(i)>=e.G.gutter&&{from:r(i)},slop:(i,{x:a})=>s!==null&&i.pointerType!=="touch"&&Math.abs(i.clientX-a)>=xw,move:(i,{from:a})=>s(a,r(i),!1),done:(i,{from:a})=>s(a,r(i),!0),click:i=>e.point(r(i))})}function Ph(e){let t={gate:o("h2"),memory:o("h2")},s={gate:o("span",{class:"r"}),memory:o("span",{class:"r"})},n=Nh(e,"gate"),r=Nh(e,"memory"),i=un(e),a=o("span",{class:"seg units"},i.row,...i.els),l=o("div",{class:"bars"}),c=["first","last"].map(b=>o("div",{class:`brace ${b==="first"?"from":"to"}`,role:"slider",tabindex:"0","aria-label":`${b==="first"?"First":"Last"} step held`})),u=o("div",{class:"clamp",role:"slider",tabindex:"0","aria-orientation":"vertical"});n.el.append(l,u,...c),n.el.setAttribute("role","group");let d=o("div",{class:"wplots"},o("div",{class:"hd"},t.gate,s.gate),n.el,o("div",{class:"hd"},t.memory,a,s.memory),r.el),h=null,f=!1,p="",m=()=>e.S.span[0],g=()=>e.S.span[1],k=()=>{let{value:b,signal:T,units:A}=e.sentence;if(!Bt(b))return b;let j=pr(e.P,T,A),[H,O]=e.S.span;return j.slice(H,O+1).reduce((_,q)=>_+q,0)/(O-H+1)},w=(b,T)=>e.pins[e.S.pin]?e.say(b,{done:T}):(e.before??=e.pins,e.say(b),e.begin(T)),$=b=>{let[T,A]=e.range(e.sentence.signal),{low:j,high:H}=n.plot.frame;return Math.max(T,Math.min(A,Math.max(j,Math.min(H,Math.round(b*100)/100))))||0},x=(b,T)=>{ut(b,{press(A){return A.preventDefault(),A.stopPropagation(),b.focus({preventScroll:!0}),{x:A.clientX,y:A.clientY,start:k(),span:[...e.S.span]}},slop:2,move(A,j){f=!0,T(A,j)},done(){f=!1,e.say({})},click:()=>e.draw(new Set(["pins"]))})};x(u,(b,T)=>{let{low:A,high:j,top:H,bottom:O}=n.plot.frame,_=(T.y-b.clientY)*(j-A)/(O-H);if(T.sideways??=Math.abs(b.clientX-T.x)>Math.abs(b.clientY-T.y),!T.sideways)return w({value:$(T.start+_)},!1);let[q,P]=T.span,F=Math.round((b.clientX-T.x)/e.G.cw),z=Math.max(-q,Math.min(e.P.T-1-P,F));return w({steps:y(q+z,P+z)},!1)});let y=(b,T)=>Ot(Math.min(b,T),Math.max(b,T),e.P.T);c.forEach((b,T)=>x(b,(A,j)=>{let H=e.G.step(A.clientX-n.el.getBoundingClientRect().left+(T?-.5:.5)*e.G.cw),[O,_]=T?[j.span[0],Math.max(j.span[0],H)]:[Math.min(j.span[1],H),j.span[1]];w({steps:y(O,_)},!1)})),u.addEventListener("keydown",b=>{let T={ArrowUp:.05,ArrowDown:-.05,PageUp:.25,PageDown:-.25}[b.key],A={Home:-1/0,End:1/0}[b.key];if(!(!T&&!A&&b.key!=="Enter"))return b.preventDefault(),b.key==="Enter"?w({},!0):w({value:$(A??k()+(b.shiftKey?T/5:T))},!0)}),c.forEach((b,T)=>b.addEventListener("keydown",A=>{let j={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,ArrowUp:1}[A.key];if(!j)return;A.preventDefault();let H=[m(),g()],O=H[T]+j;O<0||O>=e.P.T||(T?O<H[0]:O>H[1])||(H[T]=O,w({steps:y(...H)},!0))})),e.brush=(b,T,A)=>e.say({steps:y(b,T)},{done:A}),Oh(e,n.el,e.brush),Oh(e,r.el);function S(){let{G:b,S:T,P:A,sentence:j}=e,H=k(),O=!e.pins[T.pin],_=!O&&!De(j),q=zh(j.steps,A.T).filter(([X,te])=>te>=b.a&&X<b.end),{y:P,low:F,high:z}=n.plot.frame,N=P(Math.max(F,Math.min(z,H))),I=([X,te])=>[b.x(Math.max(X,b.a)),b.x(Math.min(te+1,b.end))],W=q.reduce((X,te)=>X&&X[1]-X[0]>=te[1]-te[0]?X:te,null);l.replaceChildren(...q.filter(X=>X!==W).map(X=>{let[te,oe]=I(X);return o("i",{style:`left:${te+1}px;width:${oe-te-2}px;top:${N}px`})}));for(let X of[l,u])X.classList.toggle("proposal",O||_);if(u.hidden=!W,c.forEach((X,te)=>{X.hidden=!W||j.steps!==null&&q.length>1||(te?W[1]>=b.end:W[0]<b.a),X.classList.toggle("proposal",O||_),!X.hidden&&(X.style.left=`${I(W)[te]}px`,X.style.top=`${N}px`,X.setAttribute("aria-valuemin",1),X.setAttribute("aria-valuemax",A.T),X.setAttribute("aria-valuenow",T.span[te]+1),X.setAttribute("aria-valuetext",`step ${T.span[te]+1}, ${A.shown[T.span[te]]}`))}),!W)return;let[R,B]=I(W),G=B-R,K=O?"hold at":_?"off":"hold";u.style.left=`${R}px`,u.style.width=`${G}px`,u.style.top=`${N}px`,u.classList.toggle("narrow",G<2.2*e.rem),u.classList.toggle("tied",Bt(j.value));let ee=at(j.value);u.replaceChildren(o("span",{},G>(.5*(K.length+ee.length)+1.4)*e.rem?`${K} ${ee}`:ee)),u.setAttribute("aria-label",`Hold ${j.signal} of ${Kt(j.units,A.H)} during ${e.names(j.steps)} at`),u.setAttribute("aria-valuenow",Number.isFinite(H)?H:0),u.setAttribute("aria-valuemin",Number.isFinite(e.range(j.signal)[0])?e.range(j.signal)[0]:Math.floor(F)),u.setAttribute("aria-valuemax",Number.isFinite(e.range(j.signal)[1])?e.range(j.signal)[1]:Math.ceil(z)),u.setAttribute("aria-valuetext",`${at(j.value)}${O?", not held yet":_?", switched off":""}`)}function L(b,T,A){if(!(e.before||f))h=null;else{h??={};let H=h[b]??[T,A];[T,A]=h[b]=[Math.min(T,H[0]),Math.max(A,H[1])]}return[T,A]}function v(){let{P:b,A:T,rem:A,sentence:{signal:j,units:H,steps:O,value:_},titles:q}=e,P=b.roles.kind(j),F=b.roles.word(j),N={a:T!==b&&T.signals.includes(j)&&(e.sameNet||H===null)?pr(T,j,H):null,b:pr(b,j,H)},I=0,W=1,R=[[1,`1 ${Ch(b.roles,j)[0]}`],[.5,""],[0,`0 ${Ch(b.roles,j)[1]}`]];P!=="gate"&&([I,W]=P==="memory"?L("gate",...Ah([...N.b,...N.a??[],Bt(_)?0:1.3*_],1)):[-1,1],R=(P==="memory"?Xe(I,W,3):[1,0,-1]).map(oe=>[oe,U(oe,Number.isInteger(oe)?0:1,!0)]));let B=zh(O,b.T),G=H===null||H.length>1?`mean of ${Kt(H,b.H)}`:`of ${Kt(H,b.H)}`;t.gate.replaceChildren(`${F[0].toUpperCase()}${F.slice(1)} ${P==="gate"?"gate ":P==="memory"?"state ":""}`,o("i",{class:`s-${j}`},j),o("small",{},` ${G}`,o("span",{class:"wide"},e.pins[e.S.pin]?"; drag the bar up, down or along, or its ends":"; drag over it, then the bar")));let K=P==="gate"?`var(--F${j})`:j==="c"?"var(--ink)":"var(--ink3)",ee=([oe,J])=>us(e.G).span(oe,J),X=B.filter(([oe,J])=>J>=e.G.a&&oe<e.G.end),te=(oe,J)=>U(N[J]?.[oe]??NaN,4);n.draw({values:N,called:{a:q.a,b:""},low:I,high:W,rows:R,shades:(e.pins[e.S.pin]?X:[]).map(ee),hue:K,pad:Math.round(.62*A),tip:oe=>`step ${oe+1} “${ye(b.shown[oe],24)}” · ${j} ${N.a?`${te(oe,"a")} → `:""}${te(oe,"b")}`,bars:oe=>X.flatMap(J=>[-.5,0,.5].map(V=>ee(J).map(Y=>[Y,oe(k())+V*A]))),said:`${F} ${j}, ${G}, at every step${N.a?`, ${q.a} and ${q.b}`:""}.`})}function C(){let{S:b,P:T,picked:A}=e,{units:j}=e.sentence,H=j===null?T.H:j.length,O=e.pins[b.pin];return A?.unit===b.unit?o("small",{title:`When this text was opened, of all units the one that held most of what “${A.word}” wrote. See the others with ↑ and ↓.`}," picked for ",o("span",{class:"story"},"what it holds of "),`“${A.word}”`):o("small",{},O&&H>1?`, one of the ${H} held`:j&&H>1?`, one of the ${H}`:"")}function E(){let{P:b,A:T,S:A,rem:j,titles:H}=e,O=b.memory,_=e.sameNet?[A.unit]:null,q={a:T===b?null:pr(T,T.memory,_),b:pr(b,O,_)},P=[...q.b,...q.a??[]],F=[b,T].every(W=>W.roles.kind(W.memory)==="signed"),[z,N]=F?[-1.06,1.06]:L("memory",...Ah(P,.5));t.memory.replaceChildren("Memory ",o("i",{"data-term":O},T.memory===O?O:`${T.memory} → ${O}`),e.sameNet?` of unit ${A.unit}`:" mean of all units",...e.sameNet?[C()]:[]),a.hidden=!e.sameNet,i.draw();let I=(W,R)=>U(q[R]?.[W]??NaN,4,!0);r.draw({values:q,called:q.a?H:{a:"",b:""},low:z,high:N,rows:Xe(z,N,4).map(W=>[W,U(W,Number.isInteger(W)?0:1,!0)]),hue:"var(--ink)",pad:Math.round(.4*j),tip:W=>`step ${W+1} “${ye(b.shown[W],24)}” · ${O} ${q.a?`${I(W,"a")} → `:""}${I(W,"b")}`,said:`Memory ${O} of ${e.sameNet?`unit ${A.unit}`:"all units, mean"}, at every step${q.a?`, ${H.a} and ${H.b}`:""}.`})}function M(){let{t:b}=e.S,{titles:T}=e;for(let[A,j,H]of[[n,s.gate,!1],[r,s.memory,!0]]){A.plot.cursor(b);let{a:O,b:_}=A.values,q=(P,F)=>o("b",{class:H&&Number.isFinite(P)?`s-${Fe(P)}`:F},U(P??NaN,2,H));j.replaceChildren(...O?[o("span",{class:"wide"},`${T.a} `),q(O[b],"was")," → ",o("span",{class:"wide"},`${T.b} `),q(_[b],"")]:[q(_[b],"")])}}return{el:d,draw(b){let T=b("picture","size","view","theme"),{signal:A,units:j,steps:H}=e.sentence,O=JSON.stringify([A,j,H,e.S.pin]),_=O!==p;if(p=O,b("size"))for(let{plot:q}of[n,r])q.measure();(T||_)&&v(),(T||_||b("unit"))&&E(),(T||b("pins","focus","unit"))&&S(),(T||_||b("unit","t"))&&M()}}}function jh(e,t){let s=t.querySelector(".ribbon"),n=o("div",{class:"heldmarks","aria-hidden":"true"}),r=o("div",{class:"otherwords"});s.after(n,r);let i=!1,a=c=>e.G.step(c.clientX-s.getBoundingClientRect().left);ut(s,{press(c){if(c.pointerType==="touch")return!1;let u=a(c);if(!c.shiftKey)return{from:u};i=!0;let[d,h]=e.S.span;return e.brush(e.sentence.steps===null?e.S.t:u<d?h:d,u,!0),!1},slop:(c,{hold:u})=>a(c)!==u.from,move(c,{from:u}){i=!0,e.brush(u,a(c),!1)},done(c,{from:u}){e.brush(u,a(c),!0),setTimeout(()=>i=!1)}}),s.addEventListener("click",c=>{let u=c.target.closest("[data-step]");u&&!i&&e.point(Number(u.dataset.step)),c.stopImmediatePropagation(),i=!1},!0);function l(c,u){let{G:d,P:h}=e;return(c===null?[[0,h.T-1]]:hs(c)).filter(([f,p])=>p>=d.a&&f<d.end).map(([f,p])=>{let m=d.x(Math.max(f,d.a)),g=d.x(Math.min(p+1,d.end));return o("i",{class:u,style:`left:${m}px;width:${g-m}px`})})}return{el:r,draw(c){if(!c("picture","pins","view","size","focus"))return;let{P:u,A:d,G:h,S:f,pins:p,rem:m}=e,g=p[f.pin],k=p.filter($=>$!==g&&De($));n.replaceChildren(...k.flatMap($=>l($.steps,"also")),...g?l(g.steps,`chosen${De(g)?"":" off"}`):e.sentence.steps?l(e.sentence.steps,"chosen off"):[]);let w=[];for(let $=h.a;$<h.end;$++)u.tokens[$]!==d.tokens[$]&&w.push($);r.hidden=u.T===d.T&&u.tokens.every(($,x)=>$===d.tokens[x]),r.replaceChildren(o("span",{class:"label"},"instead of"),...w.map($=>o("span",{class:"m",title:d.shown[$]??"the text is over",style:`left:${h.x($)}px;width:${h.cw}px;font-size:${Math.max(e.fine,Math.min(.8125*m,1.7*h.cw/Math.max(1,(d.shown[$]??"–").length)))}px`},d.shown[$]??"–")))}}}var va=({hold:e},t)=>e.map(([s,n])=>({signal:s,value:n,units:null,steps:t,on:!0}));function Hh({hold:e},t,s,{T:n,H:r,signals:i}){let a=new Map(e);return i.every(l=>lc(t,l,s,n,r)===(a.get(l)??null))}function vw(e,t,s){let n=va(e,s);return[...t.filter(r=>!De(r)||!so(r,n[0])),...n]}function _h(e){let t=o("span",{class:"group",role:"group","aria-label":"Hold a gate"}),s=o("span",{class:"group",role:"group","aria-label":"State of the gates"}),n=o("span",{class:"lead on"}),r=o("b",{class:"aim"}),i=o("div",{class:"chips presets",role:"group","aria-label":"Presets"},n,t,s),a=null,l=[],c=()=>e.carried??e.pins;function u(){a=e.P.cell,l=e.setup.presets[a].map(f=>{let p=o("button",{type:"button",class:"chip"},f.name);return p.addEventListener("click",()=>{let m=e.over(),[[g,k]]=f.hold;if(Hh(f,c(),m,e.P)){e.choose(-1),e.draft={units:null,steps:m,value:k,preset:f},e.edit(cc(e.pins,m,e.P.T),{select:-1});return}let w=vw(f,e.pins.filter($=>!($.why&&so($,e.sentence))),m);e.edit(w,{select:w.findLastIndex($=>$.signal===g)})}),{preset:f,chip:p}});let h=f=>l.filter(({preset:p})=>p.group===f).map(({chip:p})=>p);n.replaceChildren(...l.length?["All units ",r]:["No presets: this cell has no gate"]),t.replaceChildren(...h("hold")),s.replaceChildren(o("span",{class:"lead"},ie("memory","Memory")),...h("state")),s.hidden=!h("state").length}let d=h=>h===null?"at all steps":h.length===1?`at ${e.names(h)}`:`over ${e.names(h)}`;return{el:i,draw(h){if(!h("picture","pins","unit"))return;let{P:f}=e,p=e.over();f.cell!==a&&u(),ae(r,d(p)),n.classList.toggle("on",l.length>0),Ae(n,{title:l.length?`A preset holds all ${f.H} units ${d(p)}. Click a word to hold it there, drag over words to hold it over them.`:""});for(let{preset:m,chip:g}of l){let k=m.hold.map(([$,x])=>`${$} = ${at(x)}`).join(", "),w=e.S.pin<0&&!e.stepped&&e.draft.preset?.name===m.name;g.classList.toggle("next",w&&e.S.focus===m.hold[0][0]),Ae(g,{"aria-pressed":Hh(m,c(),p,f),title:`${m.look} ${k} in all ${f.H} units ${d(p)}.`})}}}}var Fh=.8,kw="-96px 0px 0px",yw="-150px 0px 0px";function $w(e,t,s,n){return(e===t?[["",e]]:[[n.a,e],[n.b,t]]).map(([i,a])=>[i,...s<a.T?To(a,s):["its text is over",""]])}function qh(e){let t=o("p",{}),s=o("div",{class:"strip"}),n=o("div",{class:"readout","aria-hidden":"true"},s,t),r=!1,i=!1;n.hidden=!0,s.addEventListener("click",c=>{let{step:u}=c.target.dataset;u!==void 0&&e.point(Number(u))});function a(){let{P:c,S:u,G:d,pins:h,palette:f}=e,p=c.mean(u.focus),m=e.full(u.focus),g=h.filter(De),k=w=>{let $=f.of(u.focus,p[w],m),x=o("span",{"data-step":w,title:c.shown[w]},c.shown[w]);return x.style.cssText=`background:${ht($)};color:${Tt($)}`,x.classList.toggle("held",g.some(({steps:y})=>y===null||y.includes(w))),x.classList.toggle("cur",w===u.t),x};s.replaceChildren(...Array.from({length:d.end-d.a},(w,$)=>k(d.a+$)))}function l(){let{A:c,P:u,S:d,titles:h}=e;if(n.hidden=!r&&!i,n.classList.toggle("below",i),n.hidden)return;i&&a();let[f,p]=$w(c,u,d.t,h).map(([m,g,k])=>o("span",{},m&&o("small",{class:"wide"},`${m} `),o("b",{},g),` ${k}`));t.replaceChildren(f,...p?[" → ",p]:[],o("small",{},` after “${ye(u.shown[d.t],24)}”, step ${d.t+1}${h.held||p?"":"; nothing is held"}`))}return{el:n,watch(c,u,d){let h=[[c,kw,Fh,f=>r=f.intersectionRatio<Fh],[u,yw,0,f=>i=!f.isIntersecting&&f.boundingClientRect.top<0],[d,"0px",0,f=>e.root.classList.toggle("scrolled",f.boundingClientRect.top<0)]].map(([f,p,m,g])=>{let k=new IntersectionObserver(w=>{g(w.at(-1)),e.P&&l()},{threshold:m,rootMargin:p});return k.observe(f),k});e.model.on("remove",()=>h.forEach(f=>f.disconnect()))},draw:c=>c("picture","t","pins","focus","view","size","theme")&&l()}}var Rh=`.below > section:not([hidden]) ~ section {
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
`;function Sw(e,t=null){let s=0,n=null;return e.forEach((r,i)=>{let a=r.length-1,l=r.reduce((c,u)=>c+Math.abs(u),0);r.forEach((c,u)=>{let d=t===null?+(2*Math.abs(c)>l)*(a-u):+(u===t),h=c*c*d/l;h>s&&([s,n]=[h,{unit:i,step:u}])})}),n}function Ih(e,t,s){return t.keeper?Sw(Array.from({length:t.H},(n,r)=>hr(e,t,r).rows.at(-1)),s):null}var Wh=".ribbon, .transport",ka=".answers, .verdict",Ew=e=>{let{steps:t}=e.setup.stories[vn(e).text];return`${t[0]}-${t.at(-1)}`},Bh=(e,t,s,n="*")=>`${t}:${n}:${Ew(e)}=${s}`,Pn=(e,t=void 0)=>Bh(e,"f",1,t),Po=(e,t=void 0)=>Bh(e,"i",0,t),zn=(e=t=>null)=>t=>({...vn(t),unit:30,pins:e(t),t:Ze(t,"fluent")}),ya=e=>(t,s)=>s.listed.map(kt).sort().join()===[...e(s)].sort().join(),Nn=(e,t=e.T-1)=>{let[s,n]=To(e,t);return`“${s}” (${n})`},Dh=(e,t)=>`“${e.P.shown[t]}”`,$a=({book:e},t)=>{let s=e.rows.at(-1);return Je(Math.abs(s[t])/s.reduce((n,r)=>n+Math.abs(r),0))},Tw=e=>[Pn(e,30),Po(e,30)],Ma=e=>[Pn(e),Po(e)],On=["pins"],Vh={of:["text","model","weights","text2","model2"],example:"the sentence of France and Japan",onward:["gradients","On to Gradients →"],stops:[{title:"What would it have said?",says:e=>[`As trained the network answers ${Nn(e.A)}. `,"You will make it keep France in memory while it reads “I moved to”, one gate after the other."],act:"go to “moved”, where the forget gates drop what they held.",done:({t:e},t)=>e===Ze(t,"moved"),did:e=>{let{S:t,A:s}=e,n=s.mean("f");return[`At ${Dh(e,t.t)} they let `,gt("f",n[t.t])," through, the mean of all units, and ",gt("f",n[t.t-1])," a word before."]},at:".answers",lit:`${Wh}, .wplots > :is(:nth-child(1), :nth-child(2))`,state:zn(),free:On,hand:["ArrowLeft","ArrowRight"]},{title:"Let the forget gates drop nothing",says:e=>[`This change holds the forget gate of all ${e.P.H} units at `,gt("f",1)," while “I moved to” is read. It waits in the list, and is not yet held."],act:"tick it, and read the answer.",done:ya(e=>[Pn(e)]),did:e=>[`The answer is ${Nn(e.P)}. As trained it was ${Nn(e.A)}.`],at:".changes .rows",lit:ka,clear:".answers, .verdict, .wplots",state:zn(e=>[`!${Pn(e)}`]),free:On},{title:"To keep is not enough",says:()=>["What was held is kept now, but the input gates still write “I moved to” on top of it. The second change holds them at ",gt("i",0),": nothing goes, nothing comes, and memory stands still."],act:"tick the second change.",done:ya(Ma),did:e=>[`Now it answers ${Nn(e.P)}: it speaks as if nobody had moved.`],at:".changes .rows",lit:ka,clear:".answers, .verdict, .wplots",state:zn(e=>[Pn(e),`!${Po(e)}`]),free:On},{title:"Who wrote what it holds",says:e=>{let[t,s]=ws(e),n=Ze(e,"France");return[`Each block is what one word wrote into unit ${30}, as far as no gate has dropped it since. `,s?`At the end ${$a(s,n)} of it is of “France” with your change, and ${$a(t,n)} as trained.`:`At the end ${$a(t,n)} of it is of “France” as trained.`]},act:"go to “Japan”, and compare above and below.",done:({t:e},t)=>e===Ze(t,"Japan"),did:e=>[`At ${Dh(e,e.S.t)} it holds `,At(e.A.at("c",e.S.t,30))," as trained and ",At(e.P.at("c",e.S.t,30))," with your change."],at:".ledger .books",lit:Wh,state:zn(Ma),free:On,hand:["ArrowLeft","ArrowRight"]},{title:"One unit alone",says:e=>[`Unit ${30} held “France”, but is it the one that counts? `,`Here only its own two gates are to be held, and the other ${e.P.H-1} units run as trained.`],act:"tick the second change.",done:ya(Tw),did:e=>[`It answers ${Nn(e.P)}, as trained ${Nn(e.A)}: the country stands in many units.`],at:".changes .rows",lit:ka,clear:".answers, .verdict, .wplots",state:zn(e=>[Pn(e,30),`!${Po(e,30)}`]),free:On},{title:"A unit cut",says:()=>[`Cut, unit ${30} is heard by nobody: its h is 0 in every test sentence, and the score is measured anew. `,"Five others, drawn at random, are cut one by one beside it, to compare."],act:"press “Cut it”. It takes some seconds.",done:(e,{got:t})=>t.cut?.rows?.length===1&&String(t.cut.rows[0].units)===String(30),did:e=>[ca(e.got.cut,`unit ${30}`)],at:".cut .cuts > :not(.done)",lit:".cut",state:zn(Ma),free:On}]};var Uh=`.gs main {
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
`;var Cw=250,Ys={gradient_x_input:{title:"gradient × input",term:"gradient",about:e=>`the gradient of F by the vector that a ${e} is read as, times that vector: what it would add if F were a straight line.`},integrated_gradients:{title:"integrated gradients",term:"integrated gradients",about:(e,t)=>`the same, averaged on the way from as many zero vectors, at which the biases alone set the gates, to the vectors of this text’s ${t}; these sum to how much further F is here than there.`},leave_one_out:{title:"leave one out",about:e=>`how much F falls if this ${e} alone is read as the zero vector.`},ledger_share:{title:"ledger’s share",term:"ledger",about:e=>`of all shares in what the units hold now, each by its size, the part that this ${e} wrote. It does not depend on the answer, and to have written something is not to be where it came from.`,share:!0}};function Aw(e){return e.reduce((t,s,n)=>Math.abs(s)>Math.abs(e[t])?n:t,0)}var zw=(e,t)=>e.subarray(0,t+1).reduce((s,n)=>s+n,0),Nw=e=>Math.max(3,Math.min(9,2-Math.floor(Math.log10(e))));function Ow(e,t){let s=new Map;for(let[r,i]of e)s.set(i,[...s.get(i)??[],r]);return s.size===1?`Here all put ${t(e[0][1])} first.`:`They do not agree: ${[...s].map(([r,i])=>`${t(r)} is first by ${Qs(i)}`).join("; ")}.`}function Gh(e){let t="a",s=null,n=null,r=null,i=null,a=null,l=o("select",{"aria-label":"Answer"}),c=Qe("Which text",{a:"the text",b:"the other text"},E=>{t=E,s=null,L()}),u=o("table",{class:"ways"}),d=o("p",{class:"reads"}),h=o("p",{class:"reads"}),f=o("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Every word and its shares"},u),p=o("dl",{class:"defined"}),{el:m,says:g,note:k}=je("mattered","Which words mattered","",[c.el,o("label",{class:"pick-answer"},o("span",{},"for "),l)],f,h,d,p);l.addEventListener("change",()=>{s=l.value,L(),e.root.focus({preventScroll:!0})});let w=e.near.watch(m),$=()=>!!e.other&&e.text2!==e.text,x=()=>JSON.stringify([e.text,e.name,e.weights,t==="b"?e.other:null]),y=()=>t==="b"&&$()?e.P:e.A,S=()=>y().answers.kind!=="value";function L(){if(!w()||!e.P||!S())return C();$()||(t="a");let E=Math.min(e.S.t,y().T-1),M={t:E,target:s,run:t},b=x()+JSON.stringify(M);return clearTimeout(r),b===n||(r=setTimeout(()=>{[n,i]=[b,x()],e.ask("words",M)},e.got.words?Cw:0)),C()}function v(){let{A:E,P:M,got:b}=e,T=O=>O.top(Math.min(e.S.t,O.T-1)).slice(0,4).map(([_])=>_),A=s??b.words?.target,j=y().words,H=[...new Set([...A?[A]:[],...T(E),...T(M)])].filter(O=>j.includes(O));l.replaceChildren(...H.map(O=>o("option",{value:O},`“${be(O)}”`))),A&&(l.value=A),c.el.hidden=!$(),c.set(t)}function C(){if(!e.P)return;let E=e.got.words,M=!S();m.style.minHeight=M?"":`${Math.min(34,(e.small?2.25:1.37)*(Math.min(e.S.t,y().T-1)+1))+(e.small?32:15)}rem`,k.textContent=M?"":`as trained, without changes${e.other?"":": the text as the network reads it"}`;for(let N of[f,h,d,p,l.parentNode])N.hidden=M||!E;if(M)return void g.replaceChildren("This network answers a value, which has no log-probability to ask about.");if(v(),!E)return void g.replaceChildren("…");for(let N of[f,h,d])N.classList.toggle("old",a!==x());if(a!==x())return void g.replaceChildren("…");let b=E.run==="b"?e.P:e.A,{one:T,many:A}=b.reads,j=Math.min(E.t,b.T-1),H=Object.keys(Ys).filter(N=>E.array(N));g.replaceChildren("F = ln p(",o("b",{},`“${be(E.target)}”`),`) after “${b.shown[j]}”, step ${j+1}: p is `,o("b",{},xe(E.p)),`. How much each ${T} had to do with F, in ${["two","three","four"][H.length-2]} ways: bars to the right, in blue, speak for it, bars to the left, in orange, against it. Each column has a scale of its own.`),p.replaceChildren(...H.flatMap(N=>[o("dt",{},Ys[N].title),o("dd",{},Ys[N].about(T,A))]));let O=H.map(N=>E.array(N)),_=O.map(N=>N.subarray(0,j+1).reduce((I,W)=>Math.max(I,Math.abs(W)),0)||1),q=O.map(N=>Aw(N.subarray(0,j+1))),P=(N,I)=>{let W=O[N][I],R=50*Math.abs(W)/_[N],{share:B}=Ys[H[N]],G=o("i",{class:W<0?"neg":"pos",style:B?`left:0;width:${2*R}%`:`left:${W<0?50-R:50}%;width:${R}%`}),K=B?xe(W):U(W,Nw(_[N]),!0);return[o("td",{class:`barred${B?" share":""}`,"aria-hidden":"true"},o("span",{},G)),o("td",{},q[N]===I?o("b",{},K):K)]};u.replaceChildren(o("thead",{},o("tr",{},o("th",{scope:"col"},b.reads.one),...H.flatMap(N=>[o("th",{scope:"col",colspan:"2","data-term":Ys[N].term},Ys[N].title)]))),o("tbody",{},...Array.from({length:j+1},(N,I)=>o("tr",{class:I===e.S.t?"cur":""},o("th",{scope:"row"},o("button",{type:"button",class:"link",title:`Go to step ${I+1}`,"data-step":I},b.shown[I])),...H.flatMap((W,R)=>P(R,I)))))),h.replaceChildren("Each way has its own definition, and they may disagree. ",Ow(H.map((N,I)=>[Ys[N].title,q[I]]),N=>`“${b.shown[N]}”`),H.includes("ledger_share")?"":" This cell keeps nothing by a gate, so there is no ledger.");let F=E.array("integrated_gradients");if(!F){d.replaceChildren("No integrated gradients: on the way from zero vectors to this text F changes too wildly for them to be summed.");return}let z=zw(F,j);d.replaceChildren("Complete: the integrated gradients sum to ",o("b",{},U(z,3,!0)),`; F of the text minus F of as many zero vectors in the place of its ${A} is `,o("b",{},U(E.whole,3,!0)),".")}return u.addEventListener("click",E=>{let M=E.target.closest("[data-step]");M&&e.go(Number(M.dataset.step))}),{el:m,draw(E){e.P&&(E("words")&&(a=i),E("picture")&&e.got.words&&!y().words.includes(s)&&(s=null),E("t","picture")?L():E("words","theme")&&C(),E("busy")&&m.classList.toggle("waiting",e.busy.has("words")))}}}var Pw=400,jw={t:["t","step"],unit:["unit"],mode:["unit"],focus:["focus","pins"],probe:["probe"],by:["step"],view:["view","t","step"],pin:["pins"],writer:["writer","unit"],theme:["theme",...rt],playing:["play"],speed:["play"]},Sa=class extends mt{text;name;weights;other;had;shown;said={};typed;scroll;help;constructor(t){super(t,Jr+Uh+mh+Rh),Object.assign(this.S,{pin:-1,span:[0,0],writer:null,probe:null,by:"piece"}),this.A=null,this.before=this.frame=this.pause=null,this.slow=!1,this.owed=new Set,this.asked={model:null},this.questions=new ft(y=>this.tell(y)),this.got={},this.pins=this.listed=[],this.history=ro,this.draft={units:null,steps:void 0,value:1,preset:null},this.drafted=null,this.stepped=!1,this.mates=null,this.picked=null,this.measured=new Map,this.near=new yn("300px");let s=y=>y(this),[n,r,i,a,l,c,u,d,h,f,p,m,g]=[Ar,lh,_h,Sh,Eh,ih,Qr,Cs,Ph,yh,$h,Th,qh].map(s),k=jh(this,d.el);this.below=[wa,uh,hh,Gh,Mh,dh,Lh].map(s);for(let y of this.below)Object.assign(y,{owed:new Set,drawn:!1,near:this.near.watch(y.el,()=>this.P&&y.owed.size&&this.drawBelow(y,new Set))});this.words=d.el,this.cursor=o("div",{class:"cursor"}),this.time=o("section",{class:"time","aria-label":"The whole text"},d.el,h.el,o("div",{class:"bookkeeping"},f.el),this.cursor),this.now=o("section",{class:"now","aria-label":"The change and what it does"},a.el,l.el,c.verdict,u.el,c.el,o("div",{class:"holding"},p.el)),this.first=o("section",{class:"fold","aria-label":"What if"},this.now,this.time),this.main=o("main",{},this.first,o("div",{class:"below"},...this.below.map(({el:y})=>y)));let w=o("div",{class:"choose",role:"region","aria-label":"What to change"},i.el),$=o("div",{class:"compare"},o("span",{class:"lead"},"Compare with"),r.ways);this.parts=[r,n,i,a,l,c,u,d,k,h,f,p,m,g],w.append($),this.root.append(n.el,r.el,w,this.main,m.el,g.el),g.watch(c.el,this.first,w),this.listen(),this.receive(this.model.payload,!0),this.model.on("progress",()=>this.told());let{brought:x}=this.state;x!==void 0&&(this.typed(x),this.send({text:x}))}close(){this.set({playing:!1}),this.near.close(),this.questions.stop(),clearTimeout(this.pause),cancelAnimationFrame(this.frame)}get touches(){return jw}get guide(){return Vh}unvisited(){return this.below.filter(({drawn:t,owed:s})=>!t||s.size).map(({el:t})=>t)}get notices(){return Object.values(this.said).flat()}set notices(t){this.said={all:t}}wentOff(){super.wentOff(),this.before=this.mates=null,this.waits()}cameBack(){super.cameBack(),this.waits()}get meanwhile(){return"Stepping through these runs still works."}get behind(){return this.P!==null&&(this.dirty||this.questions.busy.has("run"))}get whose(){return this.asked.text===this.text?"The pictures are still of what was asked before.":`The pictures are still of “${ye(this.text,Pr)}”.`}send(t,s={}){if(this.closed)return;let{length:n,...r}=t;this.asked={...this.asked,...r},this.length=n,this.later={...this.later,...s},this.dirty=!0,this.questions.count("run")<(this.before===null?1:2)&&this.run(),this.P&&this.waits(),this.mark()}run(){this.dirty=!1;let t=this.measured.has(this.asked.model)?{}:{units:!0},s=this.length===void 0?{}:{length:this.length};this.questions.ask("run",{...this.asked,...s,...t,have:this.had??""},{both:!0})}ask(t,s={}){let n={...this.accepted,...s},r=JSON.stringify(n);!this.connected||this.closed||this.questions.asked(t,r)||(this.questions.ask(t,n,{key:r}),this.draw(new Set(["busy"])))}receive(t,s=!1){let[n,r]=ns(t),{want:i}=n;if(!(!s&&!this.questions.take(n))){if(s&&(i!=="run"||n.key&&!n.sizes[0]))return this.again(n);if(i==="run")return this.ran(n,r,s);this.said={...this.said,[i]:n.notices},this.got[i]=r.length?new qs(...ns(r)):null,this.draw(new Set([i,"busy","notice"]))}}again({want:t,text:s,model:n,weights:r,other:i,pins:a}){this.asked=t==="run"?{text:s,model:n,weights:r,other:i,pins:a.map(jn)}:this.wanted(),this.run()}ran(t,s,n){let{key:r,sizes:[i]=[]}=t;this.said={...this.said,address:[],run:t.notices};let a=!this.dirty&&!this.busy.has("run");if(a&&(this.returning=!1),this.dirty&&this.run(),this.waits(),this.root.classList.toggle("stale",!r),!r)return a&&(this.later=void 0,this.asked=this.accepted??this.wanted(),this.take(this.listed)),this.draw(new Set(["notice","busy","pins"]));let l=this.P,{later:c={}}=this,u=l!==null&&(t.text!==this.text||t.other?.text!==this.text2),d=l&&(t.model!==this.name||t.weights!==this.weights||t.other?.model!==this.other?.model);t.entry&&(this.own=t.entry),t.units!==void 0&&this.measured.set(t.model,t.units),i&&(this.A=new qs(...ns(s.subarray(0,i)))),this.P=s.length>i?new qs(...ns(s.subarray(i))):this.A;for(let g of[this.A,this.P])l&&g.layers.length===l.layers.length&&(g.layer=l.layer);let{text:h,model:f,weights:p}=t;Object.assign(this,{had:r,text:h,name:f,weights:p,other:t.other,shown:t.seq}),this.sameNet=!t.other||t.other.model===f&&t.other.weights===p,this.text2=t.other?.text,this.accepted={text:h,model:f,weights:p,pins:t.pins.map(jn),other:t.other&&this.beside(t)},this.listed=t.pins,this.carried=t.held;let m=new Set(["picture","notice","busy","pins"]);if(a&&(this.later=void 0,this.asked=this.accepted,this.take(t.pins),this.due=u&&c.jump===!0),!l||u||d||c.asked||c.jump){this.placed(l,c,n),this.resetView();for(let g of rt)m.add(g)}this.soon(m)}beside({text:t,other:{text:s,...n}}){return!this.sameNet&&s===t?n:{text:s,...n}}placed(t,{jump:s,fresh:n,asked:r},i){let{P:a,S:l}=this,c=i||r===!0;if(l.writer=null,this.propose(!t||s||c),!t||s)this.opens(s||c&&this.bare);else{let d=n||l.t>=t.T-1||!Xs(t.tokens,a.tokens);[l.t,this.picked]=[d?a.T-1:Math.min(l.t,a.T-1),null]}this.missed=l.unit<a.H?this.missed:l.unit,this.missed<a.H&&([l.unit,this.missed]=[this.missed,void 0]),l.unit=Math.min(l.unit,a.H-1),(!t||s||l.pin<0&&t.name!==a.name)&&(l.pin=Math.max(0,this.pins.findIndex((d,h)=>this.sayable(h)>=0)));let u=c?this.read(i):null;l.pin=this.sayable(l.pin),l.focus=[u,this.pins[l.pin]?.signal,this.draft.preset?.hold[0][0],this.chosen,a.keeper].find(d=>a.signals.includes(d))??a.signals[0]}toldWith(t,s){let{preset:n,steps:r}=this.setup.stories[t]??{},i=this.setup.presets[s].find(({name:a})=>a===n);return i?{preset:i,steps:r}:{}}propose(t){let s=`${this.P.cell} ${this.text}`;if(!t&&s===this.drafted)return;this.drafted=s;let{preset:n=null,steps:r}=this.toldWith(this.text,this.P.cell);n&&(this.stepped=!1),(n||this.draft.preset||t)&&(this.draft={units:null,steps:r,value:n?.hold[0][1]??1,preset:n})}opens(t){let{P:s,S:n,text:r}=this,i=this.setup.stories[r],{preset:a,steps:l}=this.toldWith(r,s.cell),c=a?va(a,l):[],u=i&&[c,[]].some(p=>p.map(kt).join()===this.pins.map(jn).join()),[d]=(i&&this.A.shows)??[],h=d===void 0?Ih:()=>({unit:d,step:i.step}),f=(t||u)&&this.sameNet?h(this,s,i?.step):null;n.t=s.T-1,this.stepped=!1,this.picked=f&&{unit:f.unit,word:s.shown[f.step]},[n.unit,n.writer]=f?[f.unit,f.step]:[this.changedMost(),null]}changedMost(){let{A:t,P:s}=this,n=s.memory;if(t===s||!this.sameNet||t.memory!==n)return s.moment[1];let r=i=>Math.abs(s.at(n,s.T-1,i)-t.at(n,t.T-1,i));return Array.from({length:s.H},(i,a)=>a).reduce((i,a)=>r(a)>r(i)?a:i,0)}read(t){let{S:s,P:n,state:r}=this,{given:i,said:a}=r.asked,l=[...t?[]:a.server,...a.view];s.t=r.place("t",n.T,s.t,l),s.unit=r.place("unit",n.H,s.unit,l);let c=r.among("focus",n.signals,l),u=n.probes.map(({name:h})=>h);s.probe=r.among("probe",u,l)??s.probe,s.by=r.asked.values.by,s.pin=this.spoken(r.asked.values,l),s.pin<0&&(this.draft={...this.draft,units:null});let{units:d}=this.pins[s.pin]??this.draft;return i.has("unit")&&this.apart(s.pin,s.unit)&&l.push(`The address asks for unit ${s.unit}, but holds ${Kt(d,n.H)}, so unit ${d[0]} is shown.`),this.stepped=i.has("t")&&s.t<n.T-1&&s.pin<0&&!this.draft.preset,this.said.address=l,c}spoken({change:t,focus:s},n){let{pins:r,S:i}=this,a=t==="none"?-1:Number(t)-1;if(t&&(a===-1?t==="none":a in r))return this.sayable(a);t&&n.push("The address speaks of a change that is not in its list.");let l=r.map((c,u)=>u).filter(c=>this.sayable(c)>=0&&(!s||r[c].signal===s));return l.find(c=>!this.apart(c,i.unit))??l[0]??-1}find(t){return this.setup.models.find(s=>s.name===t)??this.own??this.setup.models[0]}get entry(){return this.find(this.name)}change(t){let s=this.find(this.asked.model).task,{examples:n}=this.setup.tasks[t.task];return t.task===s?this.send({model:t.name}):([this.history,this.draft.steps]=[ro,void 0],!n.length||n.some(([,r])=>r===this.asked.text)?this.send({other:null,pins:[],model:t.name}):(this.typed(n[0][1]),this.example(n[0][1],t)))}example(t,s=this.find(this.asked.model)){this.connected&&(t!==this.text?this.history=ro:this.pins.length&&(this.history=Oi(this.history,this.pins)),this.before=this.mates=null,this.take([],-1),this.send({model:s.name,text:t,pins:[],other:null},{jump:!0}),this.draw(new Set(["pins"])))}edit(t,{done:s=!0,select:n=this.S.pin}={}){this.connected&&(this.before??=this.pins,this.stepped=!1,s&&(JSON.stringify(this.before.map(jn))===JSON.stringify(t.map(jn))||(this.history=Oi(this.history,this.before)),this.before=this.mates=null),this.list(t,n))}list(t,s=this.S.pin){this.take(t,Math.min(s,t.length-1)),this.focusOn(),this.send({pins:t.map(jn)}),this.soon(["pins"])}soon(t){for(let s of t)this.owed.add(s);if(this.before===null)return this.drawOwed();this.frame??=requestAnimationFrame(()=>this.drawOwed())}drawOwed(){cancelAnimationFrame(this.frame);let{owed:t}=this;[this.owed,this.frame]=[new Set,null],this.draw(t)}take(t,s=this.S.pin){this.pins=t,this.S.pin=this.P?this.sayable(s):s}apart(t,s){let{units:n,why:r}=this.pins[t]??this.draft;return Array.isArray(n)&&!r&&n[0]<this.P.H&&!n.includes(s)}sayable(t){return this.P.signals.includes(this.pins[t]?.signal)?t:-1}begin(t=!0){let{pins:s,proposed:n}=this;this.edit([...s,...n],{done:t,select:s.length})}hold(...t){let s=t.map(n=>({units:null,steps:null,on:!0,...n}));this.edit([...this.pins,...s],{select:this.pins.length+s.length-1})}undo(){this.recall(hc(this.history,this.pins))}redo(){this.recall(uc(this.history,this.pins))}recall(t){if(!t||!this.connected)return;this.history=t[0],this.before=this.mates=null,this.stepped=!1;let{pin:s}=this.S,n=t[1].length-1;this.list(t[1],this.pins.length?Math.min(s,n):Math.min(0,n))}get canUndo(){return this.history.past.length>0}get canRedo(){return this.history.future.length>0}held(t,s,n){return Ds(this.carried??this.pins,t,s,n)}get sentence(){let{S:t,draft:s}=this,n=this.pins[t.pin];if(n)return n;let r=s.units==="one"?[t.unit]:s.units;return{signal:t.focus,units:r,steps:this.over(),value:this.fit(t.focus,s.value)}}get proposed(){let{sentence:t,draft:s}=this,{hold:[[n],...r]=[[]]}=s.preset??{},{signal:i,units:a,steps:l,value:c}=t,u={units:a,steps:l,on:!0},d=n===i&&!this.stepped?r:[];return[{...u,signal:i,value:c},...d.map(([h,f])=>({...u,signal:h,value:f}))]}over(){let{P:t,S:s,pins:n,draft:r}=this;if(this.stepped)return Ot(s.t,s.t,t.T);let i=(n[s.pin]??r).steps?.filter(a=>a<t.T);return i?.length?i:null}range(t){return this.P.roles.range(t)}fit(t,s){if(Bt(s))return this.P.roles.coupling(t)??this.fit(t,1);let[n,r]=this.range(t);return Math.max(n,Math.min(r,s))}say(t,{done:s=!0}={}){let{S:n,pins:r}=this,i=r[n.pin];if(i){t.units==="one"&&(t={...t,units:[n.unit]});let{why:c,text:u,...d}=i,h={...d,...t};h.value=this.fit(h.signal,h.value),this.mates??=no(r,n.pin,this.setup.presets[this.P.cell]);let f=Object.fromEntries(Object.entries(t).filter(([m])=>["units","steps"].includes(m))),p=Object.keys(f).length?this.mates:[];return this.edit(r.map((m,g)=>{if(!p.includes(g))return g===n.pin?h:m;let{why:k,text:w,...$}=m;return{...$,...f}}),{done:s})}let{signal:a,...l}=t;return Object.assign(this.draft,l),"steps"in l&&(this.stepped=!1),a&&this.set({focus:a}),this.draw(new Set(["pins"]))}choose(t){let{units:s,steps:n,value:r}=this.sentence;t<0?this.draft={units:s,steps:n,value:r,preset:null}:this.stepped=!1,this.S.pin=this.sayable(t),this.focusOn(),this.draw(new Set(["pins"]));let[i,a]=this.S.span,{a:l,end:c}=this.G;this.S.pin>=0&&(a<l||i>=c)&&this.scroll(i-2)}focusOn(){let t=this.pins[this.S.pin]?.signal;t&&this.set({focus:t})}set(t){let{S:s,pins:n}=this,{unit:r}=t;if(r===void 0||!this.apart(s.pin,r))return super.set(t);let i=n[s.pin],a=i?n.findLastIndex((l,c)=>l.units?.includes(r)&&this.sayable(c)>=0):-1;return a<0&&(this.draft={steps:(i??this.draft).steps,value:(i??this.draft).value,units:"one",preset:null}),super.set({...t,pin:a,...a<0?{}:{focus:n[a].signal}})}go(t){this.stepped||=this.S.pin<0&&!this.S.playing&&!this.draft.preset,super.go(t),this.stepped&&this.draw(new Set(["pins"]))}point(t){this.stepped=!0,this.go(t)}look(t){let s=this.pins[this.S.pin];s&&s.signal!==t&&this.choose(-1),super.look(t)}seen(t,s){this.near.seen(t,()=>this.P&&s())}told(){this.progress=this.model.progress,this.draw(new Set(["busy"]))}get values(){return this.with(this,this.accepted.pins)}get wished(){let{text:t,model:s,weights:n,other:r,pins:i}=this.asked;return this.with({text:t,name:s,weights:n,other:r,sameNet:this.sameNet},i)}with({text:t,name:s,weights:n,other:r,sameNet:i},a){let{S:l}=this,c={text:t,model:s,weights:n},u=h=>r?.[h]!==c[h]?r?.[h]??null:null,d=l.pin<0?"none":this.pins.length>1?String(l.pin+1):null;return{...c,pins:a?.length?a:null,text2:i?r?.text??null:u("text"),model2:u("model"),weights2:u("weights"),change:this.pins.length?d:null,t:l.t,unit:l.unit,focus:l.focus,probe:l.probe,by:l.by,theme:l.theme,tour:this.tour.at}}get bare(){let{given:t}=this.state.asked;return!["text","model","pins"].some(s=>t.has(s))}wanted(){let{values:t}=this.state.asked,{weights:s}=t,n=["text","model","weights"].map(l=>[l,t[`${l}2`]]).filter(([,l])=>l!==null),r=n.length?Object.fromEntries(n):null;if(this.bare)return{text:null,model:null,weights:s,pins:null,other:r};let{text:i=null,name:a=null}=this;return{text:t.text??i,model:t.model??a,weights:s,pins:t.pins??[],other:r}}back(){let t=this.wanted();t.text!==null&&this.typed(t.text),this.send(t,{asked:!0})}get settled(){return super.settled&&!this.busy.has("run")&&this.accepted!==void 0}names(t){let{P:s}=this;return s.reads.kind==="pieces"?xa(t,s.tokens.map(Ta),""):xa(t,s.shown,["bytes","characters"].includes(s.reads.kind)?"":" ")}get titles(){return oh(this)}draw(t){let s=(...a)=>a.some(l=>t.has(l));if(!this.P)return Lt(this.parts[0],t);let{S:n,P:r}=this;this.apart(n.pin,n.unit)&&([n.unit]=(this.pins[n.pin]??this.draft).units,t.add("unit")),this.G=ts(n.view,r.T,this.width,this.gutter),t.has("picture")&&(this.A.layers.length===r.layers.length&&(this.A.layer=r.layer),this.order=Array.from(r.array("order")),t.add("order")),this.root.classList.toggle("keepless",!r.keeper&&!this.A.keeper);let{steps:i}=this.sentence;n.span=i===null?[0,r.T-1]:[i[0],Math.min(i.at(-1),r.T-1)],s("t","view","size")&&this.drawCursor();for(let a of this.parts)Lt(a,t);for(let a of this.below)this.drawBelow(a,t);s("picture")&&this.near.turned(),Object.assign(this.host.dataset,{ready:"true",t:n.t,unit:n.unit,seq:this.shown,steps:r.T,model:this.name,pins:(this.accepted?.pins??[]).join(";")}),this.settled&&(this.keep(this.due),this.due=!1)}drawBelow(t,s){for(let i of s)t.owed.add(i);let n=t.near();if(!n&&t.drawn&&!t.el.hidden)return;if(this.before!==null&&!t.el.matches(":active, :focus-within")&&!this.slow){this.pause??=setTimeout(()=>this.catchUp(),Pw);return}let{owed:r}=t;Object.assign(t,{owed:n?new Set:r,drawn:!0}),Lt(t,r)}catchUp(){[this.pause,this.slow]=[null,!0];for(let t of this.below)t.owed.size&&this.drawBelow(t,new Set);this.slow=!1}measure(){return{...super.measure(),high:this.inPage?innerHeight:0}}waits(){this.before===null&&(this.root.classList.toggle("busy",this.busy.has("run")),this.root.setAttribute("aria-busy",String(this.busy.has("run"))))}placeWords(){let t=this.small?this.first:this.time;this.words.parentNode!==t&&t.prepend(this.words)}resetView(t){this.root.classList.toggle("tall",this.P.reads.kind==="bytes"),super.resetView(t),this.root.style.setProperty("--top",`${this.main.offsetTop}px`)}moves(){return{...super.moves()," ":()=>this.set({playing:!this.S.playing}),"?":()=>this.help?.()}}key(t){let s=t.composedPath()[0],n=s.matches?.("input:not([type=range], [type=checkbox]), textarea, select");if(!this.closed&&(t.ctrlKey||t.metaKey)&&!t.altKey&&!n&&!s.closest?.("dialog")){let r=t.key.toLowerCase();(r==="z"||r==="y")&&(t.preventDefault(),r==="y"||t.shiftKey?this.redo():this.undo());return}super.key(t)}},jn=e=>e.text===void 0?kt(e):`${e.on?"":"!"}${e.text}`,Kh={render:e=>void new Sa(e)};var NS={Explorer:_c,Gradients:gd,Lessons:Rd,Shapes:Vd,Trainer:th,WhatIf:Kh};export{NS as default};
