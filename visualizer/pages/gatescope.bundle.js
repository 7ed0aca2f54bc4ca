function ea(e,t,s){for(let[n,r]of Object.entries(t))typeof r=="function"?e.addEventListener(n.replace(/^on/,""),r):r!=null&&r!==!1&&e.setAttribute(n,r===!0?"":r);return e.append(...s.flat(1/0).filter(n=>n!=null&&n!==!1)),e}var go=e=>(t,s={},...n)=>ea(document.createElementNS(e,t),s,n),D=go("http://www.w3.org/2000/svg"),o=(e,t={},...s)=>ea(document.createElement(e),t,s);function fe(e,t){e.textContent!==t&&(e.textContent=t)}function Re(e,t){for(let[s,n]of Object.entries(t))e.getAttribute(s)!==String(n)&&e.setAttribute(s,n)}function Gt(e,t,s){let n=URL.createObjectURL(new Blob([t],{type:s}));o("a",{href:n,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(n),1e4)}var id={" ":"␣","\n":"↵","	":"⇥"},ve=e=>id[e]??(/^ \S/.test(e)?e.slice(1):e),wo=e=>/^[ \u2011]\S/.test(e)?e.slice(1):e;function bo(e,t){return e=e.replace(/\p{Cs}/gu," "),["bytes","characters"].includes(t)?e.replace(/\r\n?/g,`
`):e.replace(/[\p{Z}\p{Cc}\u180e\u200b]/gu," ").replace(/[\u2010\u2011]/g,"-")}var ta=e=>e.replace(/^\u2011/,"");function Ln(e,t){let s=0,n=0;return t.map((r,i)=>{if(n>0&&r===t[i-1])return n-=1,-1;let a=e.indexOf(wo(r),s);return n=a<0?0:Number(/^\*(\d{1,3})(?!\S)/.exec(e.slice(a+r.length))?.[1]??1)-1,a>=0&&(s=a+wo(r).length),a})}function ad(e){if(/\S/.test(e))return" ";let t=e.split(`
`).length-1;return t?`
`.repeat(Math.min(t,2)):e&&" "}function sa(e,t,s){if(e==="bytes")return s.map(r=>r===`
`?{before:"",shown:ve(r),kind:"sign",after:`
`}:{before:"",shown:r,kind:r.length>1?"hex":"",after:""});if(e==="pieces")return s.map((r,i)=>({before:i&&r[0]===" "?" ":"",shown:wo(r),kind:/^<0x/.test(r)?"hex":"",after:""}));let n=Ln(t,s);return s.map((r,i)=>({before:i>0&&n[i]>=0&&n[i-1]>=0?ad(t.slice(n[i-1]+s[i-1].length,n[i])):i?" ":"",shown:r,kind:"",after:""}))}var ld=new TextDecoder("utf-8",{fatal:!0});function na(e,t){let s=a=>e[a]?.length===2?parseInt(e[a],16):0,n=t;for(;n>t-3&&s(n)>>6===2;)n-=1;let r=s(n),i=r>=240?4:r>=224?3:r>=192?2:1;if(i===1||n+i<=t)return null;try{return ld.decode(Uint8Array.from({length:i},(a,l)=>s(n+l)))}catch{return null}}function Bs(e,t){let s=Math.min(e.length,t.length),n=0,r=0;for(;n<s&&e[n]===t[n];)n+=1;for(;r<s-n&&e.at(-1-r)===t.at(-1-r);)r+=1;return 2*(n+r)>=s}var xo=(e,{one:t,many:s})=>`${e.toLocaleString("en")} ${e===1?t:s}`;function Vs({reads:e,words:t}){return{words:`is not among this model’s ${t.length-1} words; it is read as an unknown word, as in training`,characters:"is not among this model’s symbols; it is read as an unknown one",series:"is no number from −10 to 10; it is read as 0",frames:"is not among this model’s actions; its frame is noise alone"}[e.kind]}var ra=6,cd=e=>[...new Set(e.tokens.filter((t,s)=>e.unknown[s]))],hd=e=>e.tokens.filter((t,s)=>e.unknown[s]).length/e.T;function dd(e,t,s,n){let r=0,i="";return Ln(e,t).forEach((a,l)=>{a<0||t[l]!==s||(i+=e.slice(r,a)+n,r=a+s.length)}),i+e.slice(r)}var ud=e=>e.filter(Boolean).join(" ");function oa(e,t){let s=o("b"),n=o("span",{class:"strangers"}),r=(m,g)=>{let y=o("button",{type:"button",class:"btn small"},m);return y.addEventListener("click",g),y},i=()=>e.setup.models.find(({name:m})=>m===e.setup.english),a=r("Read it with the English network",()=>e.send({model:e.setup.english})),l=r("Words it knows",()=>p()),c=o("div",{class:"unknowns",role:"status"},a,l,s,n);c.hidden=!0;let u=o("div",{class:"scroll"}),h=o("button",{type:"button",class:"btn"},"Close"),d=o("dialog",{class:"knows","aria-label":"What it knows"},o("div",{class:"bar"},o("h2",{},"What this network knows"),o("span",{class:"sp"}),h),u);h.addEventListener("click",()=>d.close()),d.addEventListener("click",m=>m.target===d&&d.close());function f([m,g,y]){let w=y.map((v,$)=>v.length===1?o("span",{},v[0]):o("select",{"aria-label":`Part ${$+1} of ${m}`},...v.map(M=>o("option",{value:M},M||"–")))),k=r("Read it",()=>{d.close(),t(ud(w.map((v,$)=>v.value??y[$][0])))});return o("li",{},o("p",{},g),o("div",{class:"pattern"},...w,k))}function p(){let{P:m,setup:g,entry:y}=e,{patterns:w}=g.tasks[y.task],k=m.symbols.length?m.symbols:m.words.slice(1);u.replaceChildren(...w.length?[o("p",{},"What it was trained on, as sentences to fill in:"),o("ul",{},...w.map(f))]:[],o("h3",{},`All ${k.length} ${m.reads.many}`),o("p",{class:"all"},k.map(ve).join(m.reads.kind==="words"?", ":" "))),d.showModal()}return{strip:c,dialog:d,open:p,draw(m){if(!m("picture"))return;let{P:g}=e,y=["words","characters"].includes(g.reads.kind)?cd(g):[];if(c.hidden=!y.length,c.hidden)return;let w=hd(g)>e.setup.strange,k=g.tokens.filter((M,L)=>g.unknown[L]).length;c.classList.toggle("many",w),s.textContent=w?`This network does not know ${k} of these ${g.T} ${g.reads.many} and reads each of them as the same blank: what it shows says little. `:"Not known, and read as a blank: ";let v=y.slice(0,w?0:ra).flatMap((M,L)=>{let x=g.near[M],A=x&&r(x,()=>t(dd(e.text,g.tokens,M,x)));return A?.setAttribute("aria-label",`${x} in the place of ${M}`),[L?", ":"",`“${M}”`,...A?[" – ",A,"?"]:[]]}),$=y.length-ra;n.replaceChildren(...v,...!w&&$>0?[` and ${$} more`]:[]," "),l.textContent=`${g.reads.many[0].toUpperCase()}${g.reads.many.slice(1)} it knows`,a.hidden=!i()||e.asked?.model===e.setup.english}}}function Yt(e){let t=o("div",{class:"notice",role:"alert"});return{el:t,draw(s){if(!s("notice"))return;let n=[...e.notices,...e.offline?[e.offline]:[]];if(t.replaceChildren(...n.map(r=>o("p",{},r.text??r,r.to&&[" ",o("a",{href:r.to},r.words)]))),t.hidden=!n.length,e.offline&&e.line.state==="ended"){let r=o("button",{type:"button"},"Reload");r.addEventListener("click",()=>e.reload()),t.lastChild.append(" ",r)}}}}var ia=3,md="Common words are one piece, others several: a piece that goes on with a word begins with a hyphen.";function ir(e){let t={class:"sentence",spellcheck:"false",autocomplete:"off",autocapitalize:"off"},s=o("input",{type:"text",...t}),n=o("textarea",{rows:"3",wrap:"soft",...t}),r=o("div",{class:"mirror","aria-hidden":"true"}),i=o("span",{class:"count"}),a=Yt(e),l=o("div",{class:"asked"},o("div",{class:"field"},r,s),i,a.el),c=o("div",{class:"chips",role:"group","aria-label":"Example texts"}),u=o("button",{type:"button",class:"bare",title:"The words it knows"});u.addEventListener("click",()=>h.open());let h=oa(e,M=>$(M,{})),d=o("div",{class:"ask",role:"region","aria-label":"The text"},l,c,h.strip,h.dialog),f=null,p=s,m=!1,g=!1;for(let M of[s,n])M.addEventListener("compositionstart",()=>g=!0),M.addEventListener("compositionend",()=>g=!1),M.addEventListener("beforeinput",()=>{let{selectionStart:L,selectionEnd:x,value:A}=M;m||=L===0&&x===A.length}),M.addEventListener("input",()=>{let L=bo(p.value,e.P?.reads.kind),x=p.selectionEnd;L!==p.value&&!g&&(p.value=L,p.setSelectionRange(x,x));let{length:A}=p.value;A>e.setup.limit&&(p.value=p.value.slice(0,e.setup.limit)),k([],[]),e.send(A>e.setup.limit?{text:p.value,length:A}:{text:p.value},{fresh:m})});s.addEventListener("scroll",()=>r.scrollLeft=s.scrollLeft);let y=M=>p.value=p===s?bo(M,"words"):M;e.typed=y;function w({kind:M,many:L}){let x=M==="bytes"||M==="characters"&&e.text.includes(`
`)?n:s,A=["words","pieces"].includes(M)?"a sentence":L;x.setAttribute("aria-label",`Type ${A}`),x.placeholder=`Type ${A} to see the gates move.`,x!==p&&(r.hidden=x===n,p.replaceWith(x),p=x)}function k(M,L){r.replaceChildren();let x=0;Ln(p.value,M).forEach((A,E)=>{A<0||!L[E]||(r.append(p.value.slice(x,A),o("u",{},M[E])),x=A+M[E].length)}),r.append(p.value.slice(x)),r.scrollLeft=p.scrollLeft}function v(M){f=M;let L=e.setup.tasks[M]?.examples??[],x=L.slice(0,ia).map(([S,b])=>{let z=o("button",{type:"button",class:"chip",title:b},S);return z.dataset.text=b,z.addEventListener("click",()=>$(b)),z}),A=L.slice(ia),E=o("select",{class:"more","aria-label":"More examples"},o("option",{value:""},"More"),...A.map(([S,b])=>o("option",{value:b},S)));E.addEventListener("change",()=>{E.value&&$(E.value),e.root.focus({preventScroll:!0})}),c.replaceChildren(o("span",{class:"wide"},"Try"),...x,...A.length?[E]:[])}function $(M,L={jump:!0}){y(M),e.send({text:M},L)}return{el:d,draw(M){let{P:L}=e;if(a.draw(M),h.draw(M),M("notice")&&(i.hidden=!a.el.hidden),!M("picture"))return;e.entry.task!==f&&v(e.entry.task),w(L.reads),e.text===p.value&&(m=!1),p.getRootNode().activeElement!==p&&y(e.text),k(L.tokens,L.unknown),u.textContent=xo(L.T,L.reads);let x=L.tokens.filter((E,S)=>L.unknown[S]).length;i.replaceChildren(L.reads.kind==="words"?u:o("span",{title:L.reads.kind==="pieces"?md:null},xo(L.T,L.reads)),...x?[", ",o("u",{"data-term":"unknown word","data-act":`What is underlined ${Vs(L)}.`},`${x} unknown`)]:[]);for(let E of c.querySelectorAll(".chip"))E.setAttribute("aria-pressed",String(E.dataset.text===e.text));let A=c.querySelector(".more");A&&(A.value=[...A.options].some(E=>E.value===e.text)?e.text:"")}}}var aa=2.2,fd=3,pd=2.8,gd=.69,wd=.53,vo=e=>e?.answers?.kind==="label"&&!!e.arrays["top.id"],bd=e=>e.kept("beliefs",()=>Array.from({length:e.T},(t,s)=>e.top(s)[0])),Us=e=>e<1&&e>=.995?">99%":`${Math.round(100*e)}%`;function ko(e,t,s){let n=[];for(let r=t;r<s;r++)r>t&&e[r]===e[r-1]?n.at(-1).n+=1:n.push({from:r,n:1,label:e[r]});return n}function yo({from:e,n:t,label:s},n,{G:r,fine:i}){let a=t*r.cw,l=[s,n[s]].find(u=>a>=(gd*u.length+wd)*i)??"",c=o("span",{class:"run"},l);return c.style.cssText=`left:${r.x(e)+1}px;width:${a-2}px`,c}function Cn(e){let t=s=>{for(let n=fd;n<s.length;n++){let r=s.slice(0,n);if(e.every(i=>i===s||!i.startsWith(r)))return r}return s};return Object.fromEntries(e.map(s=>[s,t(s)]))}function la(e){let t=o("span",{class:"label"},"answer"),s=o("div",{class:"beliefs","aria-hidden":"true"}),n=[],r=null;s.addEventListener("click",l=>{let c=l.target.closest(".belief");c&&e.go(Number(c.dataset.step))});function i(){let{P:l,G:c,fine:u}=e;if(s.hidden=!vo(l),n=[],r=null,s.hidden)return s.replaceChildren();let h=bd(l),d=c.cw>=pd*u,f=l.kept("brief",()=>Cn(l.words));t.title=`The ${l.answers.title}, and how likely`;let p=h.map(([g])=>g),m=ko(p,c.a,c.end).map(g=>yo(g,f,e));for(let g=c.a;g<c.end;g++){let[y,w]=h[g],k=o("i");k.style.width=`${100*w}%`;let v=o("span",{class:"belief"},o("b",{},k),d&&o("small",{},Us(w)));v.dataset.step=g,v.title=`step ${g+1}, ${l.shown[g]}: ${y}, ${Us(w)}`,v.style.cssText=`left:${c.x(g)+1}px;width:${c.cw-2}px`,n.push(v)}return s.replaceChildren(t,...m,...n)}function a(){let{S:l,G:c}=e;n[r]?.classList.remove("cur"),r=c.sees(l.t)?l.t-c.a:null,n[r]?.classList.add("cur")}return{el:s,draw(l){l("picture","size","view")&&i(),l("step","picture","size","view")&&a()}}}var ca=`/* the curve that a gate is squashed by: kit/curves.mjs; and where the Explorer opens it */
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
`;function G(e,t=2,s=!1){if(!Number.isFinite(e))return"–";let n=e<0?"−":s?"+":"";if(Math.abs(e)>=1e6){let[i,a]=Math.abs(e).toExponential(1).split("e");return`${n}${i}×${tt(Number(a))}`}let r=Math.abs(e).toFixed(t);return Number(r)===0?r:n+r}var Ee=(e,t=2)=>Math.sign(e)*Number(Math.abs(e).toFixed(t))||0;function ke(e){return Number.isFinite(e)?e>0&&e<.001?"<0.1%":e>.999&&e<1?">99.9%":e===0||e===1?`${100*e}%`:`${(100*e).toFixed(1)}%`:"–"}var Je=e=>e>0&&e<.005?"less than 1%":e<1&&e>=.995?"more than 99%":`${Math.round(100*e)}%`,vd="⁰¹²³⁴⁵⁶⁷⁸⁹",tt=e=>`10${e<0?"⁻":""}${String(Math.abs(e)).replace(/\d/g,t=>vd[t])}`;function Ot(e){if(Number.isNaN(e))return"0";if(e>-3&&e<4)return(10**e).toPrecision(4);let t=Math.floor(e),[s,n]=(10**(e-t)).toExponential(2).split("e");return`${s} × ${tt(t+Number(n))}`}var st=e=>e.replace("Vanilla ","").replace(/(.) LSTM$/,"$1"),$o=e=>`${Math.floor(e/60)}:${String(Math.floor(e%60)).padStart(2,"0")}`,Nt=e=>String(e).replace(/[-\d]/g,t=>t==="-"?"₋":String.fromCharCode(8320+ +t)),_e=e=>e<0?"neg":"pos",kd=/[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\u{1F000}-\u{3FFFD}]/u,ha=new Intl.Segmenter(void 0,{granularity:"grapheme"}),da=e=>kd.test(e)?2:1;function xe(e,t){if(/^[ -~]*$/.test(e))return e.length<=t?e:`${e.slice(0,t-1).trimEnd()}…`;let s="",n=0;for(let{segment:r}of ha.segment(e)){if(n+=da(r),n>t)return`${s.trimEnd()}…`;n<t&&(s+=r)}return e}var Mo=e=>[...ha.segment(e)].reduce((t,{segment:s})=>t+(/^[iljtfrI.,:;'\u2019!|]$/.test(s)?.46:/^[mwMW@]$/.test(s)?1.1:.69*da(s)),0),we=(e,t,s=`${t}s`)=>`${e} ${e===1?t:s}`,Gs=e=>e.length>1?`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`:String(e[0]);var Eo={sigmoid:e=>1/(1+Math.exp(-e)),tanh:Math.tanh,relu:e=>Math.max(0,e)},yd={"+":(e,t)=>e+t,"-":(e,t)=>e-t,"*":(e,t)=>e*t},fa=(e,t,s=1e-4)=>(e(t+s)-e(t-s))/(2*s);function*Cs(e){for(let t of e.parts)yield*Cs(t);yield e}var pa=()=>null,So=/^[-\u2212]/;function As(e,t=pa){let s=t(e);if(s!==null)return[{text:s,node:e,kind:"number"}];let n=e.op==="matrix"?["+","-","*"]:["+","-"],r=e.parts.map((c,u)=>{let h=As(c,t);return(u||e.op==="*"||e.op==="matrix")&&n.includes(c.op)||e.op==="call"?$d(h):h});if(r.length<2){let c=e.op;return[{text:e.text,node:e,kind:c},...r.flat()]}let[i,a]=r,l=e.op;return l!=="*"&&So.test(a[0].text)&&(l=l==="+"?"-":"+",a[0]={...a[0],text:a[0].text.replace(So,"")}),[...i,{text:l,node:e,kind:"sign"},...a]}var $d=e=>[{text:"(",kind:"open"},...e,{text:")",kind:"close"}],Kt=(e,t=pa)=>As(e,t).map(({text:s,kind:n})=>n==="sign"?` ${s} `:n==="matrix"?`${s} `:s).join(""),Md=({name:e,tree:t})=>`${e} = ${Kt(t)}`,Sd={sigmoid:"σ","*":"·","-":"−"},as=go("http://www.w3.org/1998/Math/MathML");function Ed(e){let[t,s=""]=e.replace("'","").split("_");return{of:t,below:s,prime:e.endsWith("'")}}function ua(e,t){let{of:s,below:n,prime:r}=Ed(e),i=as("mi",{class:t.includes(s)&&!n&&`s-${s}`},r?`${s}′`:s);return n?as("msub",{},i,as("mi",{},n)):i}function Td({text:e,kind:t},s){let n=Sd[e]??e.replace(So,"−");return t==="name"?[ua(e,s)]:t==="matrix"?[ua(e,s),as("mspace",{width:"0.2em"})]:t==="call"?[as("mi",{class:"upright"},n)]:t==="number"?[as("mn",{},n)]:[as("mo",{stretchy:"false"},n)]}var An=(e,t,s)=>as("math",{role:"math","aria-label":s},as("mrow",{},...e.flatMap(n=>Td(n,t)))),ar=(e,t)=>An([{text:e.name,kind:"name"},{text:"=",kind:"sign"},...As(e.tree)],t,Md(e)),Ld=(e,t)=>typeof e=="number"?e:e[t];function ma(e,...t){let s=t.find(n=>typeof n!="number");return s===void 0?e(...t):Float64Array.from(s,(n,r)=>e(...t.map(i=>Ld(i,r))))}function Cd({data:e,shape:[t,s]},n){let r=new Float64Array(t);for(let i=0;i<t;i++)for(let a=0;a<s;a++)r[i]+=e[i*s+a]*n[a];return r}function ga(e,t,s=Eo){let n=new Map;for(let r of Cs(e)){let i=r.parts.map(a=>n.get(a));n.set(r,Ad(r,i,t,s))}return n}function Ad({op:e,text:t},s,n,r){if(e==="number")return Number(t);if(e==="call"){if(!r[t])throw new Error(`no function is called ${t}`);return ma(r[t],...s)}if(e!=="name"&&e!=="matrix")return ma(yd[e],...s);if(n[t]===void 0)throw new Error(`nothing is called ${t}`);return e==="matrix"?Cd(n[t],s[0]):n[t].data??n[t]}var wa=e=>Object.fromEntries(Object.entries(e).map(([t,s])=>[`${t}'`,s]));var Ys="1-",Le=e=>e.replace("-","−"),ls=e=>e.startsWith(Ys)?e.slice(Ys.length):e,lr=(e,t)=>e.startsWith(Ys)?1-t(ls(e)):t(e),cr=class{words={};gates=[];memory="h";keep="";write=[];called={keep:"keep",write:"write"};output="";couples=!1;unbounded=[];constructor({name:t,signals:s,options:n={},equations:r=[],roles:i}){Object.assign(this,i),this.name=t,this.signals=s,this.options=n,this.equations=r}get keeper(){return this.keep?ls(this.keep):null}get keepsAt(){return this.keep.startsWith(Ys)?0:1}get share(){return this.write.find(t=>this.gates.includes(ls(t)))??null}get writer(){return this.share&&ls(this.share)}get candidate(){return this.write.find(t=>t!==this.share)??null}get linked(){return this.keeper!==null&&this.keeper===this.writer}get others(){return this.gates.filter(t=>![this.keeper,this.writer,this.output].includes(t))}word(t){return this.words[t]??""}kind(t){return this.gates.includes(t)?"gate":this.unbounded.includes(t)?"memory":"signed"}range(t){return{gate:[0,1],signed:[-1,1],memory:[-1/0,1/0]}[this.kind(t)]}coupling(t){return this.couples&&t===this.writer?`${Ys}${this.keeper}`:null}kept(t){return this.keep?lr(this.keep,t):0}written(t){return this.keep?this.write.reduce((s,n)=>s*lr(n,t),1):0}get writes(){return this.write.map(t=>t.startsWith(Ys)?`(${Le(t)})`:t).join("·")}tree(t){return this.equations.find(s=>s.name===t)?.tree}get keepsFirst(){let t=this.tree(this.memory);return(t&&[...Cs(t)].find(({text:n})=>[`${this.memory}'`,this.candidate].includes(n)))?.text!==this.candidate}squash(t){let s=this.tree(t);return s?.op==="call"?s.text:""}};var ba=350,xa=220,Ks=8,va=260,ie=(e,...t)=>o("span",{class:"means","data-term":e},...t.length?t:[e]),hr=e=>{let t=e.trim().split(/\s+/).join(" ");return t.length<=2?t:t.toLowerCase().replaceAll("-"," ")},ka=new WeakMap;function zd(e){let t=ka.get(e);if(t)return t;t=new Map;for(let[s,{marks:n=[],also:r=[]}]of Object.entries(e))for(let i of[s,...n,...r])t.has(hr(i))||t.set(hr(i),s);return ka.set(e,t),t}function To(e,t){let s=zd(e),n=s.get(hr(t))??s.get(hr(t).toLowerCase());return n===void 0?null:{name:n,marks:[],...e[n]}}var Pd=e=>e[0].toUpperCase()+e.slice(1);function Od(e,t){let{keeper:s,writer:n,output:r,candidate:i,memory:a}=e,l=[];if(t===s&&s!==null){let c=e.keepsAt,u=e.linked?[" and writes nothing"," and writes all of the candidate"]:["",""];l.push(`${t} = ${c} keeps all of the old memory${u[0]}, ${t} = ${1-c} keeps none of it${u[1]}.`)}else if(t===n&&n!==null){let c=e.share===t?1:0;l.push(`${t} = ${c} writes all of the candidate, ${t} = ${1-c} nothing.`)}return t===r&&l.push(`${t} = 1 lets all of tanh(${a}) out as h, ${t} = 0 nothing.`),t===i&&l.push(`The memory gets ${e.writes} of it.`),t===a&&e.keep&&l.push(`It becomes ${Le(e.keep)} of what it was, plus what is written, ${e.writes}.`),l}function Nd(e,t,s,n){let r=t.kind(s)==="gate",i=t.word(s),a=(r?[`${i} gate`]:[`${i} state`,i]).map(u=>To(e,u)).find(Boolean),l=a??To(e,r?"gate":"memory"),c={gate:"from 0 to 1",signed:"from −1 to 1",memory:"any number"}[t.kind(s)];return{name:a||!i?l.name:`${i}${r?" gate":""}`,marks:[s],text:l.text,source:l.source,here:[`In this ${n}: ${c}.`,...Od(t,s)].join(" ")}}function jd(e,{width:t,height:s},n){let r=Math.max(Ks,Math.min(n.width-t-Ks,(e.left+e.right)/2-t/2)),[i,a]=[e.top-2*Ks,n.height-e.bottom-2*Ks],l=s<=a||s>i&&a>=i,c=Math.min(s,Math.max(0,l?a:i));return{left:r,top:l?e.bottom+Ks:e.top-Ks-c,height:c}}function ya(e){let{terms:t={},cells:s={}}=e.setup,n=o("b"),r=o("i"),i=o("p"),a=o("p",{class:"here"}),l=o("p",{class:"act"}),c=o("small"),u=o("span"),h=(T,C,I)=>{let W=o("button",{type:"button",class:"btn small","aria-label":C},T);return W.addEventListener("click",I),W},d=o("div",{class:"ways"},h("◂","The one before",()=>j(-1)),u,h("▸","The next one",()=>j(1)),h("Close","Close",()=>L())),f=o("div",{class:"meaning",role:"status","aria-live":"polite"},o("div",{class:"top"},n," ",r),i,a,l,c,d);f.hidden=!0;let p=null,m=null,g=null,y=0,w=!1,k=T=>{let C=T?.closest?.("[data-term], i[class^='s-'], b[class^='s-']");return C&&e.root.contains(C)&&$(v(C))?C:null},v=T=>T.dataset.term??/^s-(\S+)/.exec(T.getAttribute("class")??"")?.[1]??"";function $(T){let{P:C}=e;return C?.roles&&C.signals?.includes(T)?Nd(t,C.roles,T,s[C.cell]??"cell"):To(t,T)}function M(T,C,I=null){let W=v(T),R=$(W);if(R){clearTimeout(y),p?.el.classList.remove("explained"),p={el:T,key:W,by:C,at:I},T.classList.add("explained"),n.textContent=Pd(R.name),r.textContent=R.marks.filter(B=>B!==R.name).join("  "),i.textContent=R.text,a.textContent=R.here??"",l.textContent=T.dataset.act??"",c.textContent=R.source??"";for(let B of[r,a,l,c])B.hidden=!B.textContent;f.classList.toggle("passed",C==="hover"&&P(T)!==null),d.hidden=!m,m&&(u.textContent=`${m.all.indexOf(T)+1} of ${m.all.length}`),f.hidden=!1,A()}}function L(){clearTimeout(y),p?.el.classList.remove("explained"),p=m=null,f.hidden=!0}function x(){let T=p.el.getBoundingClientRect();if(T.width<=va&&T.height<=va/2)return T;let{x:C,y:I}=p.at??{x:(T.left+T.right)/2,y:(T.top+T.bottom)/2};return{left:C-12,right:C+12,top:I-12,bottom:I+12}}function A(){f.style.maxHeight="";let{offsetWidth:T,offsetHeight:C}=f,I=jd(x(),{width:T,height:C},{width:innerWidth,height:innerHeight});f.style.left=`${I.left}px`,f.style.top=`${I.top}px`,f.style.maxHeight=`${I.height}px`}let E=T=>{let C=T.getBoundingClientRect();return C.width>0&&C.height>0&&getComputedStyle(T).visibility!=="hidden"};function S(T){let C=new Set;return[...T.querySelectorAll("[data-term]")].filter(I=>{let W=E(I)&&$(v(I))?.name;return!W||C.has(W)?!1:(C.add(W),!0)})}let b=T=>T.dataset.terms?T.closest(T.dataset.terms):T;function z(T=e.root,C=null){let I=S(b(T));if(!I.length)return;m={of:T,all:I};let W=I.find(R=>R.getBoundingClientRect().top>=0);N(C&&I.includes(C)?C:W??I[0])}function N(T){T.scrollIntoView({block:"nearest",inline:"nearest"}),M(T,"walk")}function j(T){let{of:C,all:I}=m,W=I.indexOf(p.el);m.all=S(b(C));let R=Math.max(0,m.all.indexOf(p.el)<0?W:m.all.indexOf(p.el));N(m.all[(R+T+m.all.length)%m.all.length])}let{root:H}=e,P=T=>T.closest("button, a, select, input, textarea, summary, label, [data-open]");H.addEventListener("pointerover",T=>{if(T.pointerType!=="mouse"||m)return;let C=T.composedPath()[0];if(f.contains(C))return clearTimeout(y);let I=k(C);if(I&&I===p?.el)return clearTimeout(y);if(clearTimeout(y),I&&I===g||(g=null,p&&p.by!=="hover"))return;let W={x:T.clientX,y:T.clientY};I?y=window.setTimeout(()=>M(I,"hover",W),p?ba/3:ba):p&&(y=window.setTimeout(L,xa))}),H.addEventListener("pointerleave",()=>{clearTimeout(y),p?.by==="hover"&&(y=window.setTimeout(L,xa))}),H.addEventListener("pointerdown",()=>w=!0,!0),H.addEventListener("click",T=>{w=!1;let C=T.composedPath()[0];if(f.contains(C)||C.closest?.(".explain"))return;let I=k(C);if(!I||P(I)){g=I,clearTimeout(y),p&&L();return}if(p?.el===I&&p.by==="tap")return L();m=null,M(I,"tap",{x:T.clientX,y:T.clientY}),I.closest("[data-terms]")&&H.focus({preventScroll:!0})}),H.addEventListener("focusin",T=>{let C=T.composedPath()[0];if(!(w||!C.matches?.(":focus-visible"))){if(C.dataset.terms!==void 0)return z(C);C.dataset.term!==void 0&&M(C,"focus")}}),H.addEventListener("focusout",T=>{w=!1;let C=T.composedPath()[0],I=p?.by==="focus"?p.el:m?.of;p&&I===C&&C!==H&&L()});let _={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1};function q(T){if(w=!1,!p||T.ctrlKey||T.metaKey||T.altKey)return;let{key:C}=T;if(!(T.composedPath()[0].closest?.(".explain")&&(C==="Enter"||C===" "))){if(C==="Escape"||m&&C==="w")L();else if(m&&_[C])j(_[C]);else{(!["Tab","Shift"].includes(C)||m&&m.of===H)&&L();return}T.preventDefault(),T.stopPropagation()}}let O=e.inPage?document:H;O.addEventListener("keydown",q,!0);let F=()=>p&&(p.by==="hover"?L():A());return addEventListener("scroll",F,{capture:!0,passive:!0}),addEventListener("resize",F),e.model.on("remove",()=>{clearTimeout(y),O.removeEventListener("keydown",q,!0),removeEventListener("scroll",F,!0),removeEventListener("resize",F)}),{el:f,walk:z,toggle:()=>m?L():z(),draw(){if(!p||p.el.isConnected)return;let T=[...H.querySelectorAll(`[data-term="${CSS.escape(p.key)}"]`)].find(E);T?M(T,p.by,p.at):L()}}}var Xs={sigmoid:{sign:"σ",at:e=>1/(1+Math.exp(-e)),slope:e=>1/(1+Math.exp(-e))/(1+Math.exp(e)),range:[0,1],steepest:.25},tanh:{sign:"tanh",at:Math.tanh,slope:e=>1/Math.cosh(e)**2,range:[-1,1],steepest:1}},Ao=.05;function Hd({slope:e}){let[t,s]=[0,20];for(let n=0;n<50;n++){let r=(t+s)/2;e(r)<Ao?s=r:t=r}return s}var ws=e=>e.signals.filter(t=>Xs[e.roles.squash(t)]),_d=6,Fd=12,$a=.5,Rd=e=>Math.min(Fd,Math.max(_d,Math.ceil(e.reduce((t,s)=>Math.max(t,Math.abs(s)),0))));function qd(e,t){let s=new Array(Math.round(2*t/$a)).fill(0);for(let n of e)s[Math.max(0,Math.min(s.length-1,Math.floor((n+t)/$a)))]+=1;return s}var Id=(e,t)=>e.reduce((s,n)=>s+(t.slope(n)<Ao?1:0),0)/e.length;function Wd(e,{t,unit:s}){let{slope:n}=Xs[e.squash],r=1,i=[];for(let a=t;a>=0;a--)r*=n(e.sums[a*e.H+s]),i.push(r);return i}function ur(e){if(e===0)return"0";if(e>=.001)return String(Number(e.toPrecision(3)));let[t,s]=e.toExponential(1).split("e");return`${t} × ${tt(Number(s))}`}var Lo=[1,2,4,10];function Dd(e,t){let s=t.mode==="mean"?null:Wd(e,t),n=Object.values(Xs).map(({sign:i,steepest:a})=>({name:`${i}, at most`,values:Lo.map(l=>ur(a**l))})),r=s&&{name:`unit ${t.unit} here`,values:Lo.map(i=>i<=s.length?ur(s[i-1]):"–")};return{spans:Lo,rows:r?[...n,r]:n}}function Ma(e,{t,unit:s,mode:n}){let r=Xs[e.squash],{name:i,sums:a,H:l}=e,c=Je(Id(a,r)),u=`Of all ${a.length.toLocaleString("en")} sums of this text, ${c} lie where the curve is flat.`;if(n==="mean")return[`The dots are all ${l} units at “${e.tokens[t]}”.`,u];let h=a[t*l+s],d=r.slope(h);return[`At “${e.tokens[t]}” the sum of unit ${s} is ${G(h,2,!0)}; ${r.sign} makes ${i} = ${G(r.at(h),2)} of it. The slope there is ${ur(d)}: `+(d<Ao?`the curve is flat, and of an error that comes back through it ${Je(d)} goes on.`:`of an error that comes back through it ${Je(d)} goes on.`),u]}var Sa=600,Xt=34,[dr,Co]=[14,152],[Bd,zs]=[164,216];function Vd(e,{t,unit:s,mode:n},r=Sa){let i=r-8,a=Xs[e.squash],{sums:l,H:c,T:u}=e,h=Rd(l),[d]=a.range,f=E=>Xt+(Math.max(-h,Math.min(h,E))+h)/(2*h)*(i-Xt),p=E=>Co-(E-d)/(1-d)*(Co-dr),m=E=>Array.from({length:121},(S,b)=>-h+b*h/60).map((S,b)=>`${b?"L":"M"}${f(S).toFixed(1)} ${p(E(S)).toFixed(1)}`).join(""),g=qd(l,h),y=Math.max(...g),w=(i-Xt)/g.length,k=Hd(a),v=n==="mean"?Array.from({length:c},(E,S)=>l[t*c+S]):Array.from({length:u},(E,S)=>l[S*c+s]),$=E=>({x:f(E),y:p(a.at(E)),a:E}),M=n==="mean"?null:$(l[t*c+s]),L=.9,x=M&&L*a.slope(M.a),A=M&&`M${f(M.a-L)} ${p(a.at(M.a)-x)}L${f(M.a+L)} ${p(a.at(M.a)+x)}`;return{end:h,sides:[Xt,i],curve:m(a.at),slope:m(a.slope),flats:[{x:Xt,width:f(-k)-Xt},{x:f(k),width:i-f(k)}],bars:g.map((E,S)=>{let b=E?Math.max(1,E/y*(zs-Bd)):0;return{x:Xt+S*w+.75,width:w-1.5,y:zs-b,height:b,n:E}}),ticks:Array.from({length:5},(E,S)=>({x:f(-h+S*h/2),a:-h+S*h/2})),rules:(d<0?[-1,0,1]:[0,.5,1]).map(E=>({y:p(E),v:E})),peak:{x:f(0),y:p(a.steepest)},dots:v.map($),now:M,tangent:A}}function Ea(e,t,s){let{name:n,word:r,gate:i}=t,a=Xs[t.squash],l=e.clientWidth||Sa,c=Vd(t,s,l),[,u]=c.sides,h=i?`s-${n}`:"",d=(v,$,M,L={})=>D("text",{x:v,y:$,...L},M),[f,p]=c.flats,m=D("svg",{viewBox:`0 0 ${l} ${zs+24}`,class:`curve ${i?`of-${n}`:""}`,role:"img","aria-label":`The curve of ${a.sign}, and where the sums of this text lie on it. ${Ma(t,s)[0]}`},c.flats.map(({x:v,width:$})=>D("rect",{x:v,y:dr-6,width:$,height:zs-dr+6,class:"flat","data-term":"saturated"})),d(f.x+f.width/2,dr+46,"saturated",{"text-anchor":"middle","data-term":"saturated"}),d(p.x+p.width/2,Co-22,"saturated",{"text-anchor":"middle","data-term":"saturated"}),c.rules.map(({y:v,v:$})=>[D("path",{d:`M${Xt} ${v}H${u}`,class:"rule"}),d(Xt-5,v+4,G($,$%1?1:0),{"text-anchor":"end"})]),D("g",{"data-term":"pre-activation"},c.bars.map(({x:v,y:$,width:M,height:L})=>D("rect",{x:v,y:$,width:M,height:L,class:"bar"}))),D("path",{d:`M${Xt} ${zs}H${u}`,class:"rule"}),c.ticks.map(({x:v,a:$},M)=>d(v,zs+17,G($,$%1?1:0,!0),{"text-anchor":M===0?"start":M===4?"end":"middle"})),D("path",{d:c.slope,class:"sloped","data-term":"slope"}),D("path",{d:c.curve,class:"line","data-term":t.squash}),d(c.peak.x+10,c.peak.y-6,`slope, at most ${a.steepest}`,{class:"name","data-term":"slope"}),c.now&&D("path",{d:`M${c.now.x} ${c.now.y}V${zs}`,class:"drop"}),c.dots.map(({x:v,y:$})=>D("circle",{cx:v,cy:$,r:3.5,class:"dot"})),c.tangent&&D("path",{d:c.tangent,class:"tangent"}),c.now&&D("circle",{cx:c.now.x,cy:c.now.y,r:7,class:"point"})),{spans:g,rows:y}=Dd(t,s),[w,k]=Ma(t,s);e.replaceChildren(o("p",{class:"about"},o("b",{class:h},`${r} ${n}`),` = ${a.sign}(`,ie("pre-activation","a"),"): the line is ",ie(t.squash,a.sign),", the broken one its ",ie("slope"),`; the bars count the sums a of all ${we(t.H,"unit")} at all ${we(t.T,"step")}, the dots are ${s.mode==="mean"?"all units at this step":`unit ${s.unit} at every step`}.`),m,o("p",{class:"here","aria-live":"polite"},w," ",o("span",{},k)),o("table",{class:"shrinks"},o("caption",{},"What the slopes alone multiply an error by on its way back"),o("thead",{},o("tr",{},o("th",{scope:"col"},"squashes in a row"),...g.map(v=>o("th",{scope:"col"},v)))),o("tbody",{},...y.map(({name:v,values:$})=>o("tr",{},o("th",{scope:"row"},v),...$.map(M=>o("td",{},M)))))),o("p",{class:"hint"},`The slope of σ is 0.25 at most: after one squash a quarter of an error is left, after two 0.0625, after ten 0.25¹⁰ = ${ur(.25**10)}, less than a millionth. The weights multiply it as well, and may make it larger again. In an LSTM and a GRU the memory itself goes on from step to step through no squash: the gate that keeps multiplies it, and that can be 1.`))}var Ud=[["← →","one step back, forward"],["Home End","first, last step"],["space","play, pause"],["↑ ↓","unit of the row above, below"],["1 – 6","look at one signal"],["o","open a box of the cell: how its number comes about; o or Esc shuts it"],["v","over time, or the text and its units"],["p","present: a page for a projector; p or Esc leaves it"],["a b","there: the answer waits at every step, show or blank it"],["Esc","leave the text box"],["t","the tour: take it, leave it; n b its next stop, the one before"],["w","what the words and marks mean: ← → the next, Esc closes"],["?","this list"]],zo=400;function Po(e){for(let t of[6,7,8]){let s=Number(e.toPrecision(t));if(Math.fround(s)===e)return s}return Number(e.toPrecision(9))}function*Oo(e){yield["layer","direction","t","token","unknown","unit",...e.signals];for(let[t,{level:s,direction:n}]of e.layers.entries()){let r=e.signals.map(i=>e.array(`${t}.${i}`));for(let i=0;i<e.T;i++){let a=[s,n,i,e.tokens[i],Number(e.unknown[i])];for(let l=0;l<e.H;l++)yield[...a,l,...r.map(c=>Po(c[i*e.H+l]))]}}}function zn(e){let t=s=>{let n=String(s),r=typeof s=="string"&&/^[=+\-@\t\r]/.test(n)?`'${n}`:n;return/[",\n\r]/.test(r)?`"${r.replaceAll('"','""')}"`:r};return[...e].map(s=>`${s.map(t).join(",")}
`).join("")}function jt(e,t,s){return o("table",{},o("caption",{},s),o("thead",{},o("tr",{},...e.map(n=>o("th",{scope:"col"},n)))),o("tbody",{},...t.map(n=>o("tr",{},o("th",{scope:"row"},n[0]),...n.slice(1).map(r=>o("td",{},r))))))}function Pn(e){let t=o("dialog",{class:"help","aria-label":"Keys"},o("h2",{},"Keys"),o("dl",{},...e.flatMap(([s,n])=>[o("dt",{},s),o("dd",{},n)])),o("button",{type:"button",class:"btn"},"Close"));return t.lastChild.addEventListener("click",()=>t.close()),t}var Gd=e=>e.replaceAll("sigmoid","σ").replaceAll("*","·").replaceAll("-","−");function Yd({lines:e,notices:t},{equations:s,signals:n}){return e?o("div",{class:"sums"},...e.map(({name:r,written:i})=>o("p",{},o("b",{},ar(s.find(a=>a.name===r),n)),...i.map(a=>o("span",{},`= ${Gd(a)}`)))),o("p",{class:"hint"},"A weight matrix in front of a vector stands for the row of this unit times the vector: the number below it is their sum. A prime, ′, is of the step before. ← and → go to another step.")):o("p",{},...t)}function Ta(e){let t=o("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),s=o("h2"),n=o("div",{class:"seg",role:"group","aria-label":"Which numbers"}),r=o("button",{type:"button",class:"btn"},"Close"),i=o("button",{type:"button",class:"btn"},"All signals as CSV"),a=o("dialog",{class:"numbers","aria-label":"Numbers"},o("div",{class:"bar"},s,n,o("span",{class:"sp"}),i,r),t),l=Pn(Ud),c=o("div",{},a,l);r.addEventListener("click",()=>a.close());for(let m of[a,l])m.addEventListener("click",g=>g.target===m&&m.close());a.addEventListener("keydown",m=>{let g=u==="sums"&&/^Arrow(Left|Right)$/.test(m.key)&&e.moves()[m.key];!g||m.ctrlKey||m.metaKey||m.altKey||(m.preventDefault(),g())});let u="step",d=Object.entries({step:"this step",unit:"this unit",sums:"the arithmetic"}).map(([m,g])=>{let y=o("button",{type:"button"},g);return y.addEventListener("click",()=>{u=m,p()}),y.dataset.key=m,y});n.append(...d),i.addEventListener("click",()=>{let m=e.weights==="initial"?"-initial":"";Gt(`gatescope-${e.name}${m}.csv`,zn(Oo(e.P)),"text/csv")});function f(m,g){let{kind:y,title:w}=m.answers,k=y==="value";return jt([w,k?"value":"probability"],m.top(g).map(([v,$])=>[ve(v),k?G($,4):ke($)]),y==="next"?"What the model expects next":"What the model answers at this step")}function p(){let{P:m,S:g}=e;for(let x of d)x.setAttribute("aria-pressed",String(x.dataset.key===u));let y=`${g.t+1} of ${m.T}: “${m.shown[g.t]}”`,w=`Unit ${g.unit} of ${m.H}`,k=u==="sums"?e.sums:null;if(t.setAttribute("aria-busy",String(u==="sums"&&!k)),u==="sums"&&!k&&t.querySelector(".sums"))return;if(s.textContent={step:`Step ${y}`,unit:w,sums:`${w}, step ${y}`}[u],u==="sums"){t.replaceChildren(...k?[Yd(k,m.roles)]:[]);return}if(u==="step"){let x=Array.from({length:m.H},(A,E)=>E);t.replaceChildren(f(m,g.t),jt(["unit",...m.signals],x.map(A=>[A,...m.signals.map(E=>G(m.at(E,g.t,A),4))]),"Every signal of every unit at this step"));return}let v=m.curves.map(({key:x,cell:A,signal:E})=>[`log₁₀ ‖dL/d${E}‖ ${e.setup.cells[A]}`,m.array(x)]),$=Math.max(0,Math.min(g.t-zo/2,m.T-zo)),M=[];for(let x=$;x<Math.min(m.T,$+zo);x++)M.push(x);let L=m.array("forget");t.replaceChildren(jt(["step","token",...m.signals,...v.map(([x])=>x),...L?[`log₁₀ ∏ ${Le(m.roles.keep)}`]:[]],M.map(x=>[x+1,m.shown[x],...m.signals.map(A=>G(m.at(A,x,g.unit),4)),...v.map(([,A])=>G(A[x],4)),...L?[G(L[x*m.H+g.unit],4)]:[]]),`This unit at every step, and the gradient of ${m.answers.kind==="value"?`its answer, the ${m.target}`:`−ln p(“${ve(m.target)}”)`}: the norms themselves, which the plot divides by their last value`+(M.length<m.T?`; steps ${$+1} to ${$+M.length} of ${m.T}, all in the CSV`:"")))}return e.numbers=()=>{p(),a.showModal()},e.help=()=>l.showModal(),{el:c,draw:m=>a.open&&m("step","unit","picture","sums")&&p()}}var Kd=3,Xd=10,Jd=38,La=(e,t)=>e.map((s,n)=>{let r=s.reduce((i,a)=>i+a,0);return{name:t[n],n:r,shares:s.map(i=>r?i/r:0)}});function Zd(e,t,s=Kd){return La(e,t).flatMap(({name:r,n:i,shares:a},l)=>a.flatMap((c,u)=>u!==l&&c>0&&i>=Xd?[{from:r,to:t[u],share:c,count:e[l][u],n:i}]:[])).sort((r,i)=>i.share-r.share).slice(0,s)}function Ca(e,t,s){let n=Cn(t),r=La(e,t),i=Zd(e,t),a=(h,d,f,p)=>{let m=Math.round(100*d),g=o("td",{class:f===p?"same":null},d&&m?m:"");return g.title=`${h.name} answered with ${t[p]}: ${e[f][p]} of ${h.n}`,g.style.background=`color-mix(in srgb, var(--ink) ${Math.round(Jd*d)}%, var(--bg))`,g},l=o("table",{},o("thead",{},o("tr",{},o("th",{scope:"col"},"is"),o("th",{scope:"col"},"texts"),...t.map(h=>o("th",{scope:"col",title:h},n[h])))),o("tbody",{},...r.map((h,d)=>o("tr",{},o("th",{scope:"row"},h.name),o("td",{class:"of"},h.n),...h.shares.map((f,p)=>a(h,f,d,p)))))),c=`What is taken for what, in per cent of a row: down what a text is, across what seed ${s} answers.`,u=i.map(({from:h,to:d,count:f,n:p})=>`${h} for ${d} (${f} of ${p})`);return o("div",{class:"confusion"},o("p",{},c),o("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"What is taken for what"},l),u.length>0&&o("p",{class:"fine"},`Most often taken for another: ${Gs(u)}.`))}var Qd=/^-?[0-9]{1,15}$/,eu=/^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]{1,3})?$/,tu=/^[ \t\n\r\v\f]+|[ \t\n\r\v\f]+$/g;var On=Symbol("what a row cannot be"),Pa=e=>e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`,Aa=(e,t,s)=>{if(e.off!==null&&t==="")return null;let n=t.length<=30&&s.test(t)?Number(t)+0:NaN;return n>=(e.low??-1/0)&&n<=(e.high??1/0)?n:On},su={text:(e,t)=>t,choice:(e,t)=>t===""?e.default:e.choices.includes(t)?t:On,number:(e,t)=>Aa(e,t,eu),whole:(e,t)=>Aa(e,t,Qd),flag:({choices:[e,t],...s},n)=>n===""?s.default:[e,t].includes(n)?n===e:On,names:(e,t)=>{let s=t.split(e.between).map(n=>n.replace(tu,"")).filter(Boolean);return e.choices===null||s.every(n=>e.choices.includes(n))?s:On}},nu=({kind:e,low:t,high:s})=>e==="whole"?"no whole number":`no number from ${t} to ${s}`;function ru(e,t){let s=e.title||e.name,n=Pa(e.choices??[]),r=e.kind==="whole",i=r||e.kind==="number";if(e.to==="view")return i?`The address asks for ${s} ${t.slice(0,20)}, which is ${nu(e)}.`:`The address asks for ${e.kind==="names"?s:`a ${s}`} that ${e.kind==="names"?"are":"is"} not ${n}.`;let a=t.slice(0,60).split(/\s+/).filter(Boolean).join(" "),l=`“${a}${t.length>60?"…":""}”`;if(!i)return`${s}: ${n}, not ${l}.`;let c=u=>r?u.toLocaleString("en"):String(u);return`${s} is ${r?"a whole number":"a number"} from ${c(e.low??0)} to ${c(e.high??0)}, not ${l}.`}function fr(e,t){let s=new URLSearchParams(t),n={},r={values:n,given:new Set,said:{server:[],view:[]}};for(let i of e){let a=s.get(i.name);if(r.values[i.name]=i.default,a===null||a===""&&i.to==="view"&&i.kind!=="names")continue;let l=su[i.kind](i,a);r.given.add(i.name),l===On?r.said[i.to].push(ru(i,a)):r.values[i.name]=l}return r}function mr(e,t){return t==null?e.off===null?null:"":e.kind==="flag"?e.choices[t?0:1]:Array.isArray(t)?t.join(e.between):String(t)}var pr=(e,t,s=e.default)=>mr(e,t)===mr(e,s)?null:mr(e,t);function za(e,t,s){let n=new URL(s),r=n.searchParams;for(let i of e){if(t[i.name]===void 0)continue;let a=i.always?mr(i,t[i.name]):pr(i,t[i.name]);a===null?r.delete(i.name):r.set(i.name,a)}return Oa(n,e)}function Oa(e,t){for(let{name:s,kind:n}of t)e.href.length>8e3&&n==="text"&&e.searchParams.delete(s);return e.href}var Nn=(e,t,s)=>e.filter(n=>pr(n,t[n.name])!==pr(n,s[n.name])),gr=class{constructor({state:t,takes:s},n){this.rows=t,this.takes=s,this.on=n,this.shown=null,this.pushed=-1/0,this.named=Object.fromEntries(t.map(r=>[r.name,r])),this.asked=this.read()}read(){return fr(this.rows,this.on?location.search:"")}usual(t){return Object.fromEntries(this.of(t).map(s=>[s.name,s.default]))}of(t){return this.rows.filter(s=>s.to===t)}place(t,s,n,r){let i=this.asked.values[t],a=this.named[t].title||t;if(i===null)return n;let l=Math.max(0,Math.min(s-1,i));return l!==i&&r.push(`The address asks for ${a} ${i}; ${a}s here are 0 to ${s-1}. This is ${l}.`),l}among(t,s,n){let r=this.asked.values[t];return r===null||s.includes(r)?r:(n.push(`The address asks for a ${this.named[t].title||t} that is not ${Pa(s)}.`),null)}link(t,{shared:s=!1,base:n=location.href}={}){let r=s?this.rows.filter(i=>!i.shared).map(i=>[i.name,i.default]):[];return za(this.rows,{...t,...Object.fromEntries(r)},n)}to(t,s){let n=new URL(`./${t}`,location.href),r=this.takes[t]??{};for(let i of this.rows){let a=s[i.name];if(!i.along||!(i.name in r)||a===void 0||a===null)continue;let l=pr(i,a,r[i.name]);l!==null&&n.searchParams.set(i.name,l)}return Oa(n,this.rows)}keep(t,s=!1){let{shown:n}=this;if(this.shown=t,!(n&&(s||Nn(this.rows,n,t).some(a=>a.entry)))){if(n&&!Nn(this.rows,n,t).length)return;clearTimeout(this.waiting),this.waiting=setTimeout(()=>this.put(this.shown),200);return}this.waiting&&this.put(n);let i=Date.now();this.put(t,s||i-this.pushed>1500),this.pushed=i}put(t,s=!1){clearTimeout(this.waiting),this.waiting=null;let n=this.link(t);n!==location.href&&history[s?"pushState":"replaceState"](history.state,"",n)}listen(t){this.went=s=>{clearTimeout(this.waiting),Object.assign(this,{asked:s,shown:null,waiting:null}),t(s)},this.heard=()=>this.went(this.read()),this.on&&addEventListener("popstate",this.heard)}visit(t,s){let n=Object.fromEntries(this.rows.map(a=>[a.name,a.default])),r=this.on?location.href:"about:blank";this.on&&this.waiting&&this.put(this.shown);let i=za(this.rows,{...n,...t},r);this.on&&i!==location.href&&history[s?"pushState":"replaceState"](history.state,"",i),this.went(fr(this.rows,new URL(i).search))}stop(){clearTimeout(this.waiting),removeEventListener("popstate",this.heard)}get beside(){return this.on&&history.state||{}}note(t){this.on&&history.replaceState({...history.state,...t},"")}reload(t){if(this.on){let s=this.link(t),{text:n}=t;history.replaceState(history.state,"",s),this.note({text:n&&!new URL(s).searchParams.has("text")?n:void 0})}location.reload()}get brought(){let{text:t}=this.beside;return t!==void 0&&this.note({text:void 0}),t}};function Jt(e,t,s={}){if(!e.P||!e.inPage)return`./${t}`;let{state:n}=e,{task:r=null,...i}=e.passes?e.passes():ou(e);return"task"in(n.takes[t]??{})?(i.model||(i.task=r),!e.passes&&e.setup.tasks[e.entry?.task]?.examples[0]?.[1]===i.text&&(i.text=null)):(i.model??=e.setup.models?.[r]??null,r&&!i.model&&({task:r,...i}={...e.came,text:e.came.task?null:e.came.text})),n.to(t,{...i,theme:e.S.theme,...s})}function ou({state:e,values:t,asked:s}){let n=e.of("kept").map(({name:r})=>[r,e.asked.values[r]]);return{...Object.fromEntries(n),...t,text:s?.text||t.text}}function Js(e){let{values:t,given:s}=e.asked,n=l=>s.has(l)?t[l]:null,{along:r,...i}=Object.fromEntries(e.of("kept").map(({name:l})=>[l,n(l)])),a=r??n("text");return{...i,text:a,task:a?n("task"):null}}function wr(e,{text:t,opened:s,task:n}){if(!t||e.text&&t===s)return e;let r=e.model&&(e.model.startsWith("run-")||e.model.startsWith(`${n}-`));return{...Object.fromEntries(Object.keys(e).map(a=>[a,null])),text:t,task:n,...r?{model:e.model,weights:e.weights}:{}}}function br({text:e,task:t,model:s,...n},r,i){let a=e&&e!==r?e:null;return{...n,along:a,model:s??(a&&i[t])??null}}var Na=()=>D("svg",{viewBox:"0 0 24 24",class:"logo","aria-hidden":"true"},D("path",{d:"M1 12h22",stroke:"currentColor","stroke-width":4}),D("circle",{cx:12,cy:12,r:9,fill:"var(--bg)",stroke:"currentColor","stroke-width":2}),D("path",{d:"M4.4 9a8 8 0 0 1 15.2 0zM4.4 15a8 8 0 0 0 15.2 0z",fill:"currentColor"}));function bs(e,{choice:t=null,acts:s=[]}={}){let n=o("nav",{"aria-label":"Pages"},...Object.entries(e.pages).map(([h,d])=>o("a",{href:`./${h}`,"data-page":h,...location.pathname.endsWith(h)?{"aria-current":"page"}:{}},d)));for(let h of["pointerdown","focusin","click"])n.addEventListener(h,({target:d})=>{let f=d.closest("a:not([aria-current])")?.dataset.page;f&&(d.closest("a").href=Jt(e,f))});let r=o("button",{type:"button",class:"btn bare","aria-haspopup":"dialog"},"Share"),i=o("button",{type:"button",class:"btn bare","aria-label":"Switch between light and dark",title:"Light or dark"},D("svg",{viewBox:"0 0 18 18",class:"half","aria-hidden":"true"},D("circle",{cx:9,cy:9,r:7,fill:"none",stroke:"currentColor","stroke-width":1.6}),D("path",{d:"M9 2a7 7 0 0 1 0 14z",fill:"currentColor"}))),a=e.inPage?o("a",{class:"brand",href:"./"},Na(),"Gatescope"):o("span",{class:"brand"},Na(),"Gatescope"),l=o("button",{type:"button",class:"btn bare explain","aria-label":"What the words and marks mean",title:"What the words and marks mean (key w)"},"?");l.addEventListener("click",()=>e.meanings.toggle()),r.hidden=!e.inPage,i.addEventListener("click",()=>e.set({theme:e.S.theme==="dark"?"light":"dark"}));let c=iu(e,r),u=Object.keys(e.pages).find(h=>location.pathname.endsWith(h));return o("header",{},a,u&&o("h1",{class:"unseen"},e.pages[u]),n,e.tour.entry,o("span",{class:"sp"}),t,l,o("div",{class:"acts"},r,...s,i),c)}function ja(e){e.root.classList.add("embed"),document.head.append(o("base",{target:"_blank"}));let t=o("a",{class:"unframed",href:""},"Open in Gatescope"),s=()=>t.href=e.state.link(e.P?{...e.values,embed:!1}:{embed:!1});s();for(let n of["pointerdown","focusin","click"])t.addEventListener(n,s);e.unframed=t}function iu(e,t){let s=o("input",{type:"text",readonly:!0,"aria-label":"Address of what you see",spellcheck:"false"}),n=o("b",{"aria-live":"polite"}),r=o("p"),i=o("button",{type:"button",class:"btn"},"Close"),a=o("div",{class:"sharing",role:"dialog","aria-label":"Share"},o("div",{class:"bar"},n,i),s,r);a.hidden=!0,t.setAttribute("aria-expanded","false");let l=c=>{a.hidden=!c,t.setAttribute("aria-expanded",String(c)),c||t.focus({preventScroll:!0})};return i.addEventListener("click",()=>l(!1)),a.addEventListener("keydown",c=>{c.key==="Escape"&&l(!1),c.stopPropagation()}),e.root.addEventListener("pointerdown",c=>{!a.hidden&&![a,t].some(u=>c.composedPath().includes(u))&&l(!1)},!0),t.addEventListener("click",async()=>{if(!a.hidden)return l(!1);let{state:c,values:u}=e,h=c.link(u,{shared:!0}),{given:d}=fr(c.rows,new URL(h).search);c.put(u),s.value=h,n.textContent="The address of what you see",r.textContent=[e.text&&!d.has("text")&&"This text is too long for an address, which holds all else.",d.has("t")&&`An address counts steps${d.has("unit")?" and units":""} from 0: t=${u.t} in it is step ${u.t+1}.`].filter(Boolean).join(" "),l(!0),s.select();try{await navigator.clipboard.writeText(h),n.textContent="Copied: the address of what you see"}catch{n.textContent="Copy this address (Ctrl C): it is what you see"}s.focus(),s.select()}),a}var No=e=>[...new Set(e)];function jo(e,t,s){let n={...t,...s},r=e.filter(l=>Object.entries(s).every(([c,u])=>l[c]===u)),i=l=>t.shown&&s.seed===void 0?l.shown:l.seed===n.seed,a=l=>4*+(l.task===n.task)+2*+(l.cell===n.cell)+ +(l.units===n.units)+.5*Number(i(l))+.25*Number(l.shown);return r.sort((l,c)=>a(c)-a(l))[0]}function au(e,t,s){let n=jo(e,t,s);return[n,{...t,...s,...s.seed===void 0?{}:{shown:n.shown}}]}var ht=({name:e,digits:t},s)=>e==="accuracy"?ke(s):G(s,t);function lu(e,t){let{name:s,title:n,better:r,chance:i}=e,a=s==="accuracy"?`Accuracy: how often the top answer among ${t} is right`:`${n[0].toUpperCase()}${n.slice(1)}, ${r} is better`;return i===null?a:`${a} (chance: ${ht(e,i)})`}function xr(e){let{setup:t}=e,s=o("b"),n=o("span",{class:"wide"}),r=o("button",{type:"button",class:"btn pick","aria-haspopup":"dialog","aria-expanded":"false"},s,n,o("span",{"aria-hidden":"true"},"▾")),i=o("div",{class:"popover",role:"dialog","aria-label":"Model"});i.hidden=!0;let a=o("button",{type:"button",class:"btn bare"},"Numbers"),l=e.present&&o("button",{type:"button",class:"btn bare presents",title:"For a projector (key p)"},"Present");l?.addEventListener("click",()=>e.present());let c=bs(e,{choice:o("div",{class:"picker"},r,i),acts:[l,a]});a.addEventListener("click",()=>e.numbers());let u=o("details",{class:"scores"},o("summary",{},"Scores on test texts")),h=S=>{i.hidden=!S,r.setAttribute("aria-expanded",String(S)),S&&i.querySelector("select:not(:disabled), button")?.focus()};r.addEventListener("click",S=>{S.stopPropagation(),h(i.hidden)});let d=!1;e.root.addEventListener("pointerdown",S=>{d=!i.hidden&&![i,r].some(b=>S.composedPath().includes(b)),d&&(S.stopPropagation(),h(!1))},!0),e.root.addEventListener("click",S=>{d&&S.stopPropagation(),d=!1},!0);let f=S=>{if(S.key!=="Escape"||i.hidden||S.composedPath()[0].closest?.("dialog"))return;let b=e.root.getRootNode().activeElement;h(!1),(i.contains(b)||b===e.root||!e.root.contains(b))&&r.focus(),S.preventDefault(),S.stopPropagation()},p=e.inPage?document:e.root;p.addEventListener("keydown",f,!0),e.model.on("remove",()=>p.removeEventListener("keydown",f,!0));let m=S=>`${Math.round(S/1024)} KB`,g=S=>t.cells[S],y=null,w=null,k=o("p",{class:"swapped",role:"status"});function v(S){let b=e.find(e.asked?.model)??e.entry;b.name!==w&&(y=b);let[z,N]=au(t.models,y,S);[y,w]=[N,z.name],k.textContent=z.cell===y.cell?"":`There is no ${g(y.cell)} for this task. This is the ${g(z.cell)}; a task that has the other brings it back.`,e.change(z)}let $={Cell:"cell",Size:"unit",Seed:"seed"};function M(S,b,z,N){let j=o("select",{"aria-label":S},...z.map(P=>o("option",{value:P},N(P))));j.value=String(e.entry[b]),j.disabled=z.length<2,j.addEventListener("change",()=>{v({[b]:z.find(P=>String(P)===j.value)})});let H=$[S]?ie($[S],S):o("span",{},S);return o("label",{},H,j)}function L(){let S=F=>F?.getAttribute?.("aria-label")??F?.textContent,b=e.entry,z=S(i.getRootNode().activeElement),N=t.models.includes(b)?t.models:[b,...t.models],j=N.filter(F=>F.task===b.task),H=j.filter(F=>F.cell===b.cell),P=H.filter(F=>F.units===b.units),_=o("div",{class:"seg",role:"group","aria-label":"Weights"},...["trained","initial"].map(F=>{let T=o("button",{type:"button","aria-pressed":String(F===e.weights),"data-term":`${F} weights`},F);return T.addEventListener("click",()=>e.send({weights:F})),T}));if(i.replaceChildren(o("div",{class:"choices"},M("Task","task",No(N.map(F=>F.task)),F=>t.tasks[F]?.title??F),M("Cell","cell",Object.keys(t.cells).filter(F=>j.some(T=>T.cell===F)),g),M("Size","units",No(H.map(F=>F.units)).sort((F,T)=>F-T),F=>`${F} units`),M("Seed","seed",No(P.map(F=>F.seed)).sort((F,T)=>F-T),F=>{let T=P.find(C=>C.seed===F)?.shown&&P.length>1;return`${F}${T?" (best on validation)":""}`}),o("div",{class:"choice"},o("span",{"aria-hidden":"true"},"Weights"),_)),k,u),u.replaceChildren(u.firstChild,A(b)),b.name!==w&&(k.textContent=""),i.hidden||!z)return;let q=[...i.querySelectorAll("select, button, summary")],O=q.find(F=>S(F)===z);(O?.disabled?q.find(F=>!F.disabled):O)?.focus()}let x=({cell:S})=>t.notes[S]&&o("p",{class:"note"},t.notes[S]);function A(S){let b=t.cards[S.card],z=`${S.parameters.toLocaleString("en")} parameters`;if(!b)return o("div",{class:"card"},x(S),o("p",{},S.card?"This model has no card.":`Your own run, not measured here. ${z}.`));let{measure:N,gap_title:j}=t.tasks[S.task],H=Object.keys(b.seeds),P=b.seeds[H[0]],_=(O,F,T="td")=>o("tr",{},o("th",{scope:"row"},O),...F.map(C=>o(T,{},C))),q=(O,F)=>Object.keys(P[O]).map(T=>_(F(T),H.map(C=>ht(N,b.seeds[C][O][T]))));return o("div",{class:"card"},e.weights==="initial"&&o("p",{class:"of"},"These are the scores of the trained weights. What you see is read by the initial ones, which were not scored."),x(S),b.note&&o("p",{class:"note"},b.note),o("p",{},`${lu(N,b.answers)}, on unseen test texts; one column for each training run (seed). ${z}, ${b.iterations.toLocaleString("en")} iterations.`),o("table",{},o("thead",{},_("seed",H,"th")),o("tbody",{},...q("by_rule",O=>[O," ",o("small",{},b.rules[O])]),Object.keys(P.by_gap).length>0&&_(o("b",{},j),H.map(()=>"")),...q("by_gap",O=>O),_(o("b",{},"all"),H.map(O=>ht(N,b.seeds[O].score))))),b.confusion&&Ca(b.confusion,t.tasks[S.task].answers.names,b.shown),o("p",{class:"fine"},b.test_split))}let E=null;return{el:c,draw(S){let b=e.entry,z=`${e.name} ${e.weights}`;if(!S("picture")||z===E)return;E=z;let N=e.weights==="initial"?", initial weights":"";s.textContent=`${b.card?"":"Your run: "}${g(b.cell)}, ${b.units} units${N}`,n.textContent=`${t.tasks[b.task]?.title??b.task} · ${m(b.bytes)}`,s.dataset.term=g(b.cell),r.setAttribute("aria-label",`Model: ${s.textContent}, ${n.textContent}. Choose another.`),L()}}}var Ha=`/* The colours, once, for every page: light, then dark. Text colours pass AA on --bg, fills 3:1. */
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
`;function _a(e,t,s){return Math.max(1,Math.min(e,Math.floor(t/s)))}function Ho(e,t,s){let n=Math.min(e.n,s),r=n>4?1:0,{a:i}=e;return t>i+n-1-r?i=t-r:t<i+r&&(i=t+r-n+1),{a:Math.max(0,Math.min(s-n,i)),n}}function Fa(e,t,s,n){let r=Math.min(s,2),i=Math.max(r,Math.min(s,Math.floor(n/6))),a=Math.max(r,Math.min(i,Math.round(t-e)));return{a:Math.max(0,Math.min(s-a,Math.round((e+t+1-a)/2))),n:a}}function Zt(e,t,s,n){let r=(s-n)/e.n;return{...e,T:t,width:s,gutter:n,cw:r,end:e.a+e.n,x:i=>n+(i-e.a)*r,centre:i=>n+(i-e.a+.5)*r,step:i=>Math.max(e.a,Math.min(e.a+e.n-1,e.a+Math.floor((i-n)/r))),sees:i=>i>=e.a&&i<e.a+e.n}}function Xe(e,t,s,n=!1){let r=10**Math.max(n?0:-1/0,Math.floor(Math.log10((t-e)/s)));for(let i of[1,2,5,10,20].map(a=>a*r)){let a=Math.ceil(e/i-1e-9),l=Math.floor(t/i+1e-9);if(l-a<s)return Array.from({length:l-a+1},(c,u)=>Number(((a+u)*i).toPrecision(12)))}return[]}var Qt=(e,t,s)=>[e,...Xe(e,t,s,!0).filter(n=>n>e+(t-e)/12)];function vr(e,t,s){let n=e.map((a,l)=>l).sort((a,l)=>e[a]-e[l]),r=[];n.forEach((a,l)=>{r[a]=Math.max(e[a],t/2,l?r[n[l-1]]+t:0)});let i=s+t/2;for(let a of n.reverse())i=r[a]=Math.min(r[a],i-t);return r}var Ra=`.gs {
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
`;var Ia=e=>e<=.04045?e/12.92:((e+.055)/1.055)**2.4,du=e=>e<=.0031308?e*12.92:1.055*e**.4166666666666667-.055,Fo=e=>[1,3,5].map(t=>parseInt(e.trim().slice(t,t+2),16));function qa(e){let[t,s,n]=Fo(e).map(l=>Ia(l/255)),r=Math.cbrt(.4122214708*t+.5363325363*s+.0514459929*n),i=Math.cbrt(.2119034982*t+.6806995451*s+.1073969566*n),a=Math.cbrt(.0883024619*t+.2817188376*s+.6299787005*n);return[.2104542553*r+.793617785*i-.0040720468*a,1.9779984951*r-2.428592205*i+.4505937099*a,.0259040371*r+.7827717662*i-.808675766*a]}function uu([e,t,s]){let n=(e+.3963377774*t+.2158037573*s)**3,r=(e-.1055613458*t-.0638541728*s)**3,i=(e-.0894841775*t-1.291485548*s)**3;return[4.0767416621*n-3.3077115913*r+.2309699292*i,-1.2684380046*n+2.6097574011*r-.3413193965*i,-.0041960863*n-.7034186147*r+1.707614701*i].map(a=>Math.round(255*Math.min(1,Math.max(0,du(Math.min(1,Math.max(0,a)))))))}var _o=64;function xs(e,t){let s=qa(e),n=qa(t);return Array.from({length:_o+1},(r,i)=>uu(s.map((a,l)=>a+(n[l]-a)*i/_o)))}function Wa(e){let t=a=>xs(e("--zero"),e(`--R${a}`)),s=t("pos"),n=t("neg"),r=new Map,i=a=>(r.has(a)||r.set(a,e(`--R${a}`)?t(a):null),r.get(a));return{of(a,l,c=1){return(i(a)??(l<0?n:s))[Math.round(_o*Math.min(1,Math.abs(l)/(c||1)))]}}}var dt=e=>`rgb(${e.join(",")})`;function $t(e){let[t,s,n]=e.map(r=>Ia(r/255));return .2126*t+.7152*s+.0722*n>.179?"#000":"#fff"}var kr=class{constructor({knock:t=null,give:s=()=>{},changed:n}){Object.assign(this,{state:"open",waiting:null,knocking:null,client:null}),this.knock=t,this.give=s,this.changed=n,this.deaf=this.given=this.failed=0}get up(){return this.state==="open"||this.state==="silent"}asked(){this.state==="open"&&(this.waiting??=setTimeout(()=>this.become("silent"),5e3))}heard(t=!1){clearTimeout(this.waiting),this.waiting=null,this.up&&(this.given=0,this.become("open"),t&&this.asked())}lost(t=null){this.client=t??this.client,this.up&&this.become("closed")}become(t){let s=this.state;t!==s&&(this.state=t,this.deaf=0,this.stop(),this.knock&&(t==="silent"||t==="closed")&&(this.knocking=setInterval(()=>this.ring(),2e3)),this.changed(t,s))}async ring(){let{state:t}=this;if(this.ringing)return;this.ringing=!0;let s=await this.knock();if(this.ringing=!1,!(!s||this.state!==t||this.knocking===null)){if(t==="closed"){await this.open();return}this.deaf+=1,this.deaf>2&&(this.given+=1,this.given>2?this.become("ended"):this.give())}}async open(){this.ringing=!0;try{await mu(this.client),this.failed=0,this.become("open")}catch{this.failed+=1,this.failed>=3&&this.become("ended")}finally{this.ringing=!1}}stop(){clearTimeout(this.waiting),clearInterval(this.knocking),this.waiting=this.knocking=null}};async function mu(e){if(!e?.session)throw new Error("there is nothing to take up");e._repull_session_doc=async t=>t(e.session),e.args_string="returning=1",await e.connect()}var fu="This part cannot be drawn: a fault in the program, which the browser's console names. The rest goes on.",Ro=e=>(...t)=>t.some(s=>e.has(s));function es(e,t){let s=e.fault?.at;if(s&&!s.every(r=>t.has(r)))return;let n=null;try{e.draw(Ro(t))}catch(r){n=[...t],e.fault||(console.error(r),e.fault={said:o("p",{class:"fault",role:"alert"},fu)},e.el?.after(e.fault.said))}e.fault&&(e.fault.at=n,e.fault.said.hidden=n===null,e.el?.classList.toggle("faulty",n!==null))}function ut(e,{press:t,move:s,done:n,click:r,cancel:i,slop:a=0}){let l=null,c=typeof a=="function"?a:$=>pu($,l)>=a;function u($){if(l||$.button||!$.isPrimary)return;let M=t($);M!==!1&&(l={x:$.clientX,y:$.clientY,id:$.pointerId,hold:M,dragged:!1},v("addEventListener"),a===0&&h())}function h(){l.dragged=!0,e.setPointerCapture(l.id)}function d($){if(!$.buttons)return void m($);!l.dragged&&c($,l)&&h(),l.dragged&&s?.($,l.hold)}function f($,M){let{hold:L}=l;l=null,v("removeEventListener"),M?.($,L)}let p=$=>f($,l.dragged?n:r),m=$=>f($,l.dragged?i??n:null),g=$=>l.dragged&&!e.hasPointerCapture(l.id)&&m($),y=$=>M=>M.pointerId===l.id&&$(M);function w($){$.key!=="Escape"||!i||!l.dragged||($.preventDefault(),$.stopPropagation(),m($))}let k={pointermove:y(d),pointerup:y(p),pointercancel:y(m),lostpointercapture:y(g),keydown:w};function v($){for(let[M,L]of Object.entries(k))e.ownerDocument.defaultView[$](M,L,{capture:!0})}e.addEventListener("pointerdown",u)}var pu=(e,{x:t,y:s})=>Math.hypot(e.clientX-t,e.clientY-s);var qo={similarity:"similarity",number:"unit number",now:"value at this step",mean:"mean over the text"},Da={similarity:"similarity",number:"number",now:"value",mean:"mean"};function Ba(e,t,s,n){let r=Array.from({length:e.H},(a,l)=>l),i=a=>r.map(l=>[a(l),l]).sort((l,c)=>c[0]-l[0]||l[1]-c[1]).map(([,l])=>l);return t==="similarity"?Array.from(e.array("order")):t==="now"?i(a=>e.at(s,n,a)):t==="mean"?i(a=>e.column(s,a).reduce((l,c)=>l+c,0)):r}function Io(e,t,s,n){let r=new Uint8ClampedArray(4*e.T*e.H),i=e.signal(t);return s.forEach((a,l)=>{for(let c=0;c<e.T;c++){let u=n(i[c*e.H+a]),h=4*(l*e.T+c);r[h]=u[0],r[h+1]=u[1],r[h+2]=u[2],r[h+3]=255}}),r}function Ps(e,t,s){let n=e.P.roles.kind(t)==="gate",r=s===1||s>=10?0:s<1?2:1,i=n?["0","1"]:[G(-s,r),G(s,r,!0)],a=Array.from({length:10},(l,c)=>{let u=n?c/9:s*(2*c/9-1),h=o("i");return h.style.background=dt(e.palette.of(t,u,s)),h});return[o("b",{class:`s-${t}`},t),` ${i[0]} `,o("span",{},...a),` ${i[1]}`]}function yr(e){let t=o("h2",{},ie("map","Gates and states")," "),s=o("small",{class:"wide"});t.append(s);let n=o("span",{class:"legend","aria-hidden":"true"}),r=o("select",{"aria-label":"Order of the rows"},...Object.entries(qo).map(([L,x])=>o("option",{value:L},x)));r.addEventListener("change",()=>{e.set({sort:r.value}),e.root.focus({preventScroll:!0})});let i=o("label",{class:"sort"},o("span",{class:"by"},ie("similarity order","rows by")," "),r),a=o("div",{class:"maps"}),l=o("div",{class:"tag",role:"tooltip"});l.hidden=!0;let c=o("span",{class:"r tools"},n,i),u=o("div",{class:"hd"},t,c),h=o("div",{},u,a,l),d=[],f={},p=null;function m(){let{P:L}=e;d=L.signals.map(x=>{let A=o("b",{class:`s-${x}`},x),E=o("span",{class:"v"}),S=o("button",{type:"button",class:"gl","data-term":x,"data-act":"Click: enlarge this map and colour the words by it."},A,E,o("span",{class:"nm"},e.P.roles.word(x)));S.addEventListener("click",()=>e.look(x));let b=o("canvas",{role:"img"}),z=o("span",{class:"unit","data-term":"unit","aria-hidden":"true"}),N=D("svg",{class:"mark","aria-hidden":"true"},D("rect",{class:"halo"}),D("rect",{class:"edge"}),D("path")),j=o("div",{class:"map"},S,b,N,z);return ut(b,{press(H){let[P,_]=g(H,b);return e.pick(_),e.go(P),H.pointerType!=="touch"},move:H=>e.go(g(H,b)[0])}),b.addEventListener("pointermove",H=>y(H,b,x)),b.addEventListener("pointerleave",()=>l.hidden=!0),{name:x,row:j,canvas:b,label:S,value:E,unit:z,box:N}}),a.replaceChildren(...d.map(x=>x.row))}function g(L,x){let{P:A,G:E}=e,S=x.getBoundingClientRect(),b=Math.floor((L.clientY-S.top)/S.height*A.H);return[E.step(L.clientX-S.left+E.gutter),e.order[Math.max(0,Math.min(A.H-1,b))]]}function y(L,x,A){let[E,S]=g(L,x),b=h.getBoundingClientRect();l.textContent=`${A} ${G(e.P.at(A,E,S),4)} · unit ${S} · step ${E+1} “${xe(e.P.shown[E],24)}”`,l.hidden=!1;let z=l.offsetWidth;l.style.left=`${Math.max(0,Math.min(b.width-z,L.clientX-b.left+12))}px`,l.style.top=`${L.clientY-b.top-30}px`}let w=()=>{let{P:L,rem:x,low:A,small:E}=e,S=(E?4.2:A?2.5:2.75)*x,b=Math.max(1.5*S,(E?9:A?6.6:7.7)*x-(e.extra??0)),z=(6-L.signals.length)*(S+.44*x),N=E?0:z/L.signals.length;return j=>Math.round((j===e.S.focus?b:S)+N)};function k(){let{P:L}=e;f={};for(let x of L.signals){let A=e.full(x),E=o("canvas",{width:L.T,height:L.H}),S=Io(L,x,e.order,b=>e.palette.of(x,b,A));E.getContext("2d").putImageData(new ImageData(S,L.T,L.H),0,0),f[x]=E}}function v(){let{P:L,G:x,S:A}=e,E=devicePixelRatio||1,S=w(),b=x.width-x.gutter,z=x.cw>=14?Math.max(1,Math.round(E)):0;for(let{name:N,row:j,canvas:H,label:P}of d){let _=S(N),q=N===A.focus;j.style.height=`${_}px`,j.classList.toggle("focused",q),P.setAttribute("aria-pressed",String(q)),H.width=Math.round(b*E),H.height=Math.round(_*E),H.style.cssText=`left:${x.gutter}px;width:${b}px;height:${_}px`;let O=H.getContext("2d");O.imageSmoothingEnabled=!1,O.drawImage(f[N],x.a,0,x.n,L.H,0,0,H.width,H.height);for(let F=1;z&&F<=x.n;F++)O.clearRect(Math.round(F*x.cw*E)-z,0,z,H.height);H.setAttribute("aria-label",`Map of ${N}, ${e.P.roles.word(N)}: ${L.H} units by ${L.T} steps. The numbers are in the table.`)}n.replaceChildren(...Ps(e,A.focus,e.full(A.focus))),s.textContent=`each row is one of ${L.H} ${L.H===1?"unit":"units"}`}function $(){let{P:L,G:x,S:A}=e,E=e.order.indexOf(A.unit),S=w();for(let{name:b,unit:z,box:N}of d){let j=S(b),H=j/L.H,P=E*H,[_,q,O]=N.children,F=A.mode==="mean";N.style.display=F?"none":"",z.textContent=F||b!==A.focus||e.small?"":`unit ${A.unit}`,z.style.top=`${Math.max(2.5*e.rem,Math.min(j-16,P+H/2-8))}px`;let T=b===A.focus;for(let[C,I]of[[_,3],[q,1.5]]){C.style.display=T?"":"none";let W={x:x.gutter-I,y:P-I,width:x.width-x.gutter+2*I-1,height:H+2*I};for(let[R,B]of Object.entries(W))C.setAttribute(R,B)}O.style.display=T?"none":"",O.setAttribute("d",`M${x.gutter-2} ${P+H/2}l-6 -4v8z`)}}function M(){let{P:L,S:x}=e;for(let{name:A,value:E}of d){let S=x.mode==="mean"?L.mean(A)[x.t]:L.at(A,x.t,x.unit),b=e.P.roles.kind(A)==="gate";E.textContent=G(S,2,!b),E.className=`v s-${b?A:_e(S)}`}}return{el:h,head:u,tools:c,draw(L){let{P:x,S:A}=e;L("picture")&&p!==x.signals.join()&&(m(),p=x.signals.join()),r.value=A.sort,L("picture","theme","order")&&k(),L("picture","theme","size","view","focus","order")&&v(),L("picture","size","focus","unit","order")&&$(),M()}}}var gu=["display","gridTemplateColumns","columnGap","padding"];function Va(e){let{root:t,main:s}=e,n=null,r=()=>{if(n||e.closed)return;let{theme:i}=e.S,a=[];i==="dark"&&e.set({theme:"light"});let l=e.unvisited?.()??[],c=(g,y)=>{a.push([g,g.getAttribute("style")]),Object.assign(g.style,y)},u=g=>[g,{width:`${g.offsetWidth}px`,height:`${g.offsetHeight}px`}],h=[...t.querySelectorAll("*")].filter(g=>g.offsetWidth&&getComputedStyle(g).display==="grid").map(g=>[g,{gridTemplateColumns:getComputedStyle(g).gridTemplateColumns}]),d=[...t.querySelectorAll(".plot, .chart, .bk, canvas, .cell > svg")].filter(g=>g.offsetWidth).map(u),f=getComputedStyle(s),p=Object.fromEntries(gu.map(g=>[g,f[g]])),m=t.clientWidth;c(s,{...p,width:`${s.offsetWidth}px`}),c(e.time,{width:`${e.time.offsetWidth}px`});for(let[g,y]of[...h,...d])c(g,y);t.style.setProperty("--wide",`${m}px`),t.style.setProperty("--fit",Math.min(1.1,1500/m));for(let g of l)g.classList.add("unvisited");t.classList.toggle("partly",l.length>0),t.classList.toggle("wasdark",i==="dark"),n=()=>{for(let[g,y]of a.reverse())y===null?g.removeAttribute("style"):g.setAttribute("style",y);for(let g of l)g.classList.remove("unvisited");i==="dark"&&e.set({theme:i}),n=null}};addEventListener("beforeprint",r),addEventListener("afterprint",()=>n?.())}var Ua=`.touring {
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
`;var $r=18,vs=12,bu=6,Mt=14,xu=400,Ga=3,Ya=120,vu=700,ft=(e,t)=>({text:G(t),cls:e}),St=e=>({text:G(e,2,!0),cls:_e(e)}),Hn=e=>({text:e,cls:"b"}),ku=e=>e.map(t=>t.text??t).join(""),Ka=e=>e.map(t=>typeof t=="string"?t:t.cls==="b"?o("b",{},t.text):o("b",{class:`n s-${t.cls}`},t.text));function Os(e,t=bu){let s=e.filter(i=>i.right>i.left&&i.bottom>i.top);if(!s.length)return null;let n=i=>Math.min(...s.map(a=>a[i]))-t,r=i=>Math.max(...s.map(a=>a[i]))+t;return{left:n("left"),top:n("top"),right:r("right"),bottom:r("bottom")}}var jn=(e,t)=>Math.max(0,Math.min(e.right,t.right)-Math.max(e.left,t.left))*Math.max(0,Math.min(e.bottom,t.bottom)-Math.max(e.top,t.top));function yu(e,{width:t,height:s},n,r=[]){let i=(d,f,p,m,g,y)=>[...new Set([d,f-p,(d+f-p)/2,m,g-p,...y])].map(w=>Math.max(m,Math.min(g-p,w))),a=[e,...r],l=i(e.left,e.right,t,vs,n.width-vs,a.flatMap(d=>[d.right+$r,d.left-$r-t])),c=i(e.top,e.bottom,s,n.top+vs,n.height-vs,a.flatMap(d=>[d.bottom+$r,d.top-$r-s])),u=null,h=1/0;for(let d of l)for(let f of c){let p={left:d,top:f,right:d+t,bottom:f+s},m=Math.hypot(Math.max(0,e.left-p.right,p.left-e.right),Math.max(0,e.top-p.bottom,p.top-e.bottom)),g=1e6*jn(p,e)+1e3*r.reduce((y,w)=>y+jn(p,w),0)+m+Math.abs(f-e.top)/4;g<h&&([u,h]=[{left:d,top:f},g])}return u}function $u(e,t,s){let n=([d,f],[p,m])=>{let[g,y]=f===m?[0,Ga]:[Ga,0];return s.every(w=>w.right<=Math.min(d,p)-g||w.left>=Math.max(d,p)+g||w.bottom<=Math.min(f,m)-y||w.top>=Math.max(f,m)+y)},r=(d,f,p)=>f<d?[]:Array.from({length:Math.floor((f-d)/p)+1},(m,g)=>d+g*p),i=d=>d.slice(1).reduce((f,[p,m],g)=>f+Math.abs(p-d[g][0])+Math.abs(m-d[g][1]),0),a=(...d)=>i(d)<=xu&&d.slice(1).every((f,p)=>n(d[p],f))&&d,[l,c]=t.left>=e.right?[e.right,t.left]:t.right<=e.left?[e.left,t.right]:[null,null],[u,h]=t.top>=e.bottom?[e.bottom,t.top]:t.bottom<=e.top?[e.top,t.bottom]:[null,null];if(l!==null)for(let d of r(Math.max(e.top,t.top)+Mt,Math.min(e.bottom,t.bottom)-Mt,2)){let f=a([l,d],[c,d]);if(f)return f}if(u!==null)for(let d of r(Math.max(e.left,t.left)+Mt,Math.min(e.right,t.right)-Mt,2)){let f=a([d,u],[d,h]);if(f)return f}if(l===null||u===null)return null;for(let d of r(e.top+Mt,e.bottom-Mt,6))for(let f of r(t.left+Mt,t.right-Mt,12)){let p=a([l,d],[f,d],[f,h]);if(p)return p}for(let d of r(e.left+Mt,e.right-Mt,6))for(let f of r(t.top+Mt,t.bottom-Mt,12)){let p=a([d,u],[d,f],[c,f]);if(p)return p}return null}function Mu(e){let t=[];for(let s of e){let n=[s];for(let r of t)n=n.flatMap(i=>{if(!jn(i,r))return[i];let[a,l]=[Math.max(i.top,r.top),Math.min(i.bottom,r.bottom)];return[{...i,bottom:a},{...i,top:l},{...i,top:a,bottom:l,right:r.left},{...i,top:a,bottom:l,left:r.right}].filter(c=>c.right>c.left&&c.bottom>c.top)});t.push(...n)}return t}var Xa={ArrowLeft:["←","One step back"],ArrowRight:["→","One step on"],ArrowUp:["↑","The unit above"],ArrowDown:["↓","The unit below"],Home:["⇤","First step"],End:["⇥","Last step"]},Ja=(e,t)=>D("svg",{viewBox:"0 0 16 16",width:t,height:t,"aria-hidden":"true"},D("path",{d:e}));function Za(e,t){if(!t)return{el:o("div",{hidden:!0}),entry:null,at:null,moves:{},draw(){}};let{stops:s}=t,n=s.length,r=null,i=null,a=null,l=null,c=new Set;Y();let u=(ne,ue,le,Te={})=>{let Me=o("button",{type:"button",class:ne,...Te},ue);return Me.addEventListener("click",le),Me},h=o("span",{class:"long"}),d=o("span",{class:"short"}),f=o("button",{type:"button",class:"btn touring","aria-haspopup":"dialog",title:"A guided tour of this page (key t)"},h,d);f.addEventListener("click",I);let p=o("span",{class:"tour-stop"}),m=s.map((ne,ue)=>u("tour-dot","",()=>B(ue+1),{"aria-label":`Stop ${ue+1}: ${ne.title}`,title:ne.title})),g=o("h2",{id:"tour-title"}),y=o("p",{class:"tour-says",id:"tour-says"}),w=o("span",{class:"tour-tick","aria-hidden":"true"},Ja("M3 8.5l3.5 3.5L13 4.500",13)),k=o("span",{class:"tour-task"}),v=o("span",{class:"tour-hand"}),$=o("div",{class:"tour-do"},w,k,v),M=u("btn","Back",()=>B(r-1)),L=u("btn main","",()=>{R(a??r,{anew:!0}),X()}),x=u("btn main","Next →",()=>B(r+1)),A=o("a",{class:"btn main"}),E=u("tour-shut",Ja("M2 2l12 12M14 2L2 14",16),()=>U(),{"aria-label":"Close the tour",title:"Close (Esc)"}),S=o("p",{class:"unseen",role:"status"}),b=o("div",{class:"tour-card",role:"dialog","aria-modal":"false","aria-labelledby":"tour-title","aria-describedby":"tour-says",tabindex:"-1"},o("div",{class:"tour-head"},p,o("span",{class:"tour-dots"},...m),E),g,y,$,o("div",{class:"tour-foot"},M,o("span",{class:"sp"}),L,x,A)),z=o("style"),N=o("div",{class:"tour-veil"}),j=o("div",{class:"tour-frame"}),H=D("path"),P=D("svg",{class:"tour-lead","aria-hidden":"true"},H),_=o("div",{class:"tour"},z,N,j,P,b,S),q=(ne,ue)=>ne.toggleAttribute("hidden",!ue),O=()=>s[(a??r)-1],F=ne=>({...e.state.usual("server"),...ne.state(e)}),T=ne=>e.state.of("server").filter(ne),C=ne=>!Nn(T(({name:ue})=>!ne.free?.includes(ue)),F(ne),e.values).length;function I(){return r!==null||a!==null?U():W(i??1)}function W(ne){if(!e.P)return;Nn(T(({name:le})=>t.of.includes(le)),F(s[ne-1]),e.values).length?(a=ne,K(),X()):(R(ne,{anew:!0}),X())}function R(ne,{anew:ue=!1,atOnce:le=!1}={}){[r,a,i]=[ne,null,null];let{theme:Te}=e.S;e.state.visit({theme:Te,...s[ne-1].state(e),tour:ne},ue),N.classList.remove("awake"),K(),he(le)}function B(ne){r===null||ne<1||ne>n||R(ne)}function U(){let ne=_.contains(e.root.getRootNode().activeElement);[i,r,a]=[r??i,null,null],K(),ee(),e.keep(),ne&&f.focus({preventScroll:!0})}function Y(){let ne=Te=>Number.isInteger(Te)&&Te>=1&&Te<=n,{stop:ue,done:le}=e.state.beside.tour??{};ne(ue)&&(i=ue);for(let Te of Array.isArray(le)?le.filter(ne):[])c.add(Te)}function ee(){let ne={stop:r??i,done:[...c]};ne.stop===null||JSON.stringify(ne)===JSON.stringify(e.state.beside.tour)||e.state.note({tour:ne})}function X(){requestAnimationFrame(()=>!b.hidden&&b.focus({preventScroll:!0}))}function te(){e.root.getRootNode().activeElement!==b&&fe(S,`${g.textContent}. ${y.textContent}`)}function oe(){let{values:ne,given:ue}=e.state.asked,le=ne.tour,Te=[...ue].every(Me=>["tour","theme","embed"].includes(Me));if(l=e.state.asked,le!==r){if(le!==null&&(le<1||le>n)){[r,a]=[null,null];let Me=`The address asks for stop ${le} of the tour, which has ${n}. “Take the tour” begins it.`;queueMicrotask(()=>{e.notices=[...e.notices,Me],e.draw(new Set(["notice"]))});return}le===null&&r!==null&&(i=r),[r,a]=[le,le===null?a:null],le!==null&&(i=null,Te?queueMicrotask(()=>R(le,{atOnce:!0})):he(!0),X())}}let J="",V="";function K(){let ne=O(),ue=a??r;e.root.classList.toggle("toured",ne!==void 0);let le=r??i;fe(h,le===null?"Take the tour":`Tour ${le} of ${n}`),fe(d,le===null?"Tour":`Tour ${le}`),Re(f,{"aria-expanded":ne!==void 0,"aria-label":h.textContent}),q(b,ne!==void 0);let Te=a===null&&ne?.folds;if(fe(z,Te?`@media screen and (max-width: 760px) { :is(${Te}) { display: none !important } }`:""),!ne){for(let Ut of[N,j,P])q(Ut,!1);J="";return}let Me=e.returning&&a===null,Fe=a===null&&!Me&&C(ne),qe=a!==null||!Me&&!Fe;(Me||b.classList.contains("coming"))&&(me=null),b.classList.toggle("coming",Me),fe(p,`Tour, ${ue} of ${n}`);let He=Fe&&ne.done(e.values,e);He&&!c.has(ue)&&(c.add(ue),fe(S,`Done. ${ku(ne.did(e))}`)),m.forEach((Ut,or)=>{Ut.classList.toggle("done",c.has(or+1)),Re(Ut,{"aria-current":or+1===ue?"step":"false"})});let Ie=qe?[a===null?Q():Z()]:Fe?ne.says(e):[],lt=Fe?He?ne.did(e):[Hn("Do it: "),ne.act]:[],ps=JSON.stringify([ue,qe,Ie,lt,Me]);if(ps===J)return ze();J=ps,fe(g,qe?"The tour has an example of its own":ne.title),Me||y.replaceChildren(...Ka(Ie)),q($,!qe),$.classList.toggle("ok",c.has(ue)),Fe&&k.replaceChildren(...Ka(lt));let gs=ne.hand??[];v.dataset.keys!==gs.join()&&(v.dataset.keys=gs.join(),v.replaceChildren(...gs.map(Ut=>u("tour-key",Xa[Ut][0],()=>e.moves()[Ut](),{"aria-label":Xa[Ut][1]})))),q(M,!qe&&ue>1),q(L,qe),fe(L,a===null?"Show the example again":"Open the example");let Vt=ue===n;if(q(x,!qe&&!Vt),q(A,!qe&&Vt&&e.inPage),Vt&&e.inPage){let[Ut,or]=t.onward,od=new URL(`./${Ut}`,location.href).href;fe(A,or),A.href=e.state.link({theme:e.S.theme,tour:1},{base:od})}let yt=`${ue} ${qe}`;return!Me&&yt!==V&&te(),Me||(V=yt),ze()}let Z=()=>`It is told on ${t.example}, and opens it. What you have here is kept: the browser’s Back button returns to it.`,Q=()=>`This stop is about ${t.example}, and the page shows something else now.`,ce=0,de=0,ae=0,ge=!1,re=[],me=null,pe=null,ze=()=>ce||=requestAnimationFrame(is),je=ne=>ne?[...e.root.querySelectorAll(ne)].filter(ue=>ue.checkVisibility()).map(ue=>ue.getBoundingClientRect()):[];function is(){ce=0;let ne=O();if(!ne||b.hidden)return;let ue=!L.hidden,le=ue?null:Os(je(ne.at)),Te=e.root.querySelector("header")?.getBoundingClientRect(),[Me,Fe]=[innerWidth,innerHeight];for(let Ie of[N,j])q(Ie,le!==null);if(e.small)b.style.left=b.style.top="",me=null;else{let Ie={width:b.offsetWidth,height:b.offsetHeight},lt={top:Math.max(0,Te?.bottom??0),width:Me,height:Fe},ps={left:Me,right:Me,top:lt.top,bottom:lt.top},Vt=(yt=>yt&&yt.top>=lt.top+vs&&yt.top+Ie.height<=Fe-vs&&yt.of===ne&&(!le||!jn({...yt,right:yt.left+Ie.width,bottom:yt.top+Ie.height},le)))(me)?me:yu(le??ps,Ie,lt,[...je(ne.lit),...je(ne.clear)].map(yt=>Os([yt],0)).filter(Boolean));me={left:Vt.left,top:Vt.top,of:ne},b.style.left=`${Vt.left}px`,b.style.top=`${Vt.top}px`}if(q(P,!1),!le)return;Object.assign(j.style,{left:`${le.left}px`,top:`${le.top}px`,width:`${le.right-le.left}px`,height:`${le.bottom-le.top}px`}),re=[le,...je(ne.lit).map(Ie=>Os([Ie],2)),...Te?[Os([Te],0)]:[]].filter(Boolean);let qe=Mu(re).map(({left:Ie,top:lt,right:ps,bottom:gs})=>`M${Ie} ${lt}H${ps}V${gs}H${Ie}Z`);if(N.style.clipPath=`path(evenodd, "M0 0H${Me}V${Fe}H0Z${qe.join("")}")`,e.small||ae)return;let He=$u(le,b.getBoundingClientRect(),Ce(Os([le,b.getBoundingClientRect()])));q(P,He!==null),He&&H.setAttribute("d",`M${He.map(Ie=>Ie.join(" ")).join("L")}`)}function Ce(ne){let ue=[],le=document.createRange(),Te=document.createTreeWalker(e.root,NodeFilter.SHOW_TEXT);for(let Me=Te.nextNode();Me;Me=Te.nextNode())if(!(!Me.nodeValue.trim()||_.contains(Me)||Me.parentNode.nodeName==="style")){le.selectNodeContents(Me);for(let Fe of le.getClientRects())jn(Fe,ne)&&ue.push(Fe)}return ue}function he(ne=!1){clearTimeout(de),ge=!0,requestAnimationFrame(()=>Pe(ne||matchMedia("(prefers-reduced-motion: reduce)").matches));let ue=()=>ge&&!de&&Pe(!0),le=()=>{de=ae?window.setTimeout(le,Ya):0,ue()};de=window.setTimeout(le,vu),!pe&&(pe=new ResizeObserver(ue),pe.observe(e.main))}function Pe(ne){let ue=O();if(!ue||a!==null)return;for(let Vt of e.root.querySelectorAll(ue.at))Vt.closest("details:not([open])")?.setAttribute("open","");let le=Os(je(ue.at));if(!le)return ze();let{words:Te}=e,Fe=(e.small&&Te&&!Te.querySelector(ue.at)&&getComputedStyle(Te).position==="sticky"?Te.offsetHeight:0)+vs,qe=(e.small?b.getBoundingClientRect().top:innerHeight)-vs,He=e.small&&Os([le,...je(ue.lit)],0);He&&He.bottom-He.top<=qe-Fe&&(le=He);let Ie=le.bottom-le.top;if(le.top>=Fe&&le.bottom<=qe)return ze();let lt=le.top<Fe?Fe:qe-Ie,ps=Math.abs(le.top-lt)>innerHeight/2,gs=Ie>qe-Fe||e.small?Fe:ps?Fe+(qe-Fe-Ie)/2:lt;return scrollTo({top:scrollY+le.top-gs,behavior:ne?"instant":"smooth"}),ze()}let at=()=>{b.hidden||(clearTimeout(ae),ae=window.setTimeout(()=>{ae=0,ze()},Ya),ze())},rt=()=>ge=!1;addEventListener("scroll",at,{capture:!0,passive:!0}),addEventListener("resize",ze),addEventListener("wheel",rt,{passive:!0}),addEventListener("touchmove",rt,{passive:!0});let Ke=ne=>{if(b.hidden)return;let ue=ne.composedPath()[0],le=ne.clientX===void 0?ue.getBoundingClientRect?.():null,[Te,Me]=le?[(le.left+le.right)/2,(le.top+le.bottom)/2]:[ne.clientX,ne.clientY],Fe=_.contains(ue)||re.some(qe=>Te>=qe.left&&Te<=qe.right&&Me>=qe.top&&Me<=qe.bottom);N.classList.toggle("awake",!Fe&&ue!==e.root)},mt="";e.root.addEventListener("pointermove",ne=>{let ue=mt;mt=`${ne.clientX} ${ne.clientY}`,ue!==mt&&Ke(ne)}),e.root.addEventListener("focusin",Ke);let Pt=ne=>{ne.key!=="Escape"||ne.defaultPrevented||b.hidden||ne.composedPath()[0].closest?.("dialog, .popover, input:not([type=range], [type=checkbox]), textarea, select")||(U(),ne.preventDefault())},Tn=e.inPage?document:e.root;return Tn.addEventListener("keydown",Pt),e.model.on("remove",()=>{clearTimeout(de),clearTimeout(ae),cancelAnimationFrame(ce),pe?.disconnect(),removeEventListener("scroll",at,!0),removeEventListener("resize",ze),removeEventListener("wheel",rt),removeEventListener("touchmove",rt),Tn.removeEventListener("keydown",Pt)}),K(),{el:_,entry:f,get at(){return r},moves:{t:I,n:()=>B(r+1),b:()=>B(r-1)},draw(){e.P&&(l!==e.state.asked&&!e.returning&&oe(),K(),ee())}}}var ct=["picture","size","theme","view","focus","unit","step"],Eu={t:["step"],unit:["unit","step"],mode:["unit","step"],focus:["focus","step"],sort:["focus","unit","step"],view:["view","step"],theme:["theme",...ct],playing:["play"],speed:["play"],pane:["pane",...ct],probe:["probe","size","step"],by:["by","step"]},Mr=40,Tu=4e3;async function Lu(){let e=AbortSignal.timeout(Tu);try{return(await fetch("./static/js/bokeh.min.js",{method:"HEAD",cache:"no-store",signal:e})).ok}catch{return!1}}function Cu(){let{socket:e}=window.gatescope??{},t=e?.onclose;t&&(Object.assign(e,{onmessage:null,onerror:null,onclose:null}),e.close(),t.call(e,new CloseEvent("close")))}var Et=class{time=null;main=null;words=null;cursor=null;parts=[];questions=null;small=!1;low=!1;width=0;rem=16;order=[];sorted=null;ordered=0;unframed=null;noted=[];meanings=null;constructor({model:t,el:s},n){this.model=t,this.setup=t.setup,this.pages=t.pages,this.inPage=Object.keys(t.pages).length>0,this.state=new gr(t.setup,this.inPage),this.returning=!1,this.P=null,this.S={t:0,unit:0,mode:"unit",focus:null,sort:"similarity",playing:!1,speed:1,view:{a:0,n:1},theme:this.startTheme()};let r=o("style");r.append(Ha+Ra+n+Ua),this.root=o("div",{class:"gs",tabindex:"-1","data-theme":this.S.theme}),this.root.classList.toggle("page",this.inPage),s.append(r,this.root),this.state.asked.values.embed&&ja(this),this.host=s.getRootNode().host??this.root,this.tour=Za(this,this.guide);let i={knock:Lu,give:Cu};this.line=new kr({...this.inPage&&i,changed:(a,l)=>this.moved(a,l)}),this.inPage&&t.document?.on_event("connection_lost",(a,l)=>this.line.lost(l?.connection?.deref?.()))}listen(){let t=new ResizeObserver(()=>this.resize());t.observe(this.time),this.model.on("payload",()=>this.hear()),this.model.on("progress",()=>this.line.heard(!0)),this.state.listen(n=>{this.returning=!0,n.values.theme&&this.set({theme:n.values.theme}),this.back(n)}),this.model.on("remove",()=>{t.disconnect(),this.line.stop(),this.state.stop(),this.closed=!0,this.close()}),(this.inPage?document:this.root).addEventListener("keydown",n=>this.key(n)),this.root.addEventListener("click",n=>{n.detail&&n.target.closest?.("button")&&!n.target.closest(".popover")&&this.root.focus({preventScroll:!0})}),this.readTheme(),this.meanings=ya(this),this.parts.push(this.meanings),this.root.append(this.meanings.el),this.parts.push(this.tour),this.root.append(this.tour.el),this.inPage&&(document.getElementById("opening")?.remove(),this.unframed&&this.root.append(this.unframed),this.root.append(o("p",{class:"printnote"},"Sections that were not looked at are left out. Scroll through the page in light colours, and print it again.")),Va(this))}close(){}get guide(){return null}receive(t){}back(t){}get notices(){return this.noted}set notices(t){this.noted=t}get behind(){return!1}get whose(){return""}get meanwhile(){return""}get values(){return{}}get wished(){return this.values}get connected(){return this.line.up}get busy(){return this.questions.busy}tell(t){this.line.asked(),this.model.send_msg(t)}hear(){this.line.heard();try{this.receive(this.model.payload)}catch(t){console.error(t),this.notices=["This answer cannot be shown: a fault in the program, which the browser's console names."],this.draw(new Set(["notice"]))}}moved(t,s){t==="closed"&&this.wentOff(),s==="closed"&&t==="open"&&this.cameBack(),this.mark(),this.draw(new Set(["notice","lost","busy","run"]))}wentOff(){this.questions?.hold()}cameBack(){this.questions?.resume()}get offline(){let{behind:t}=this,s=t?this.whose:this.meanwhile;return{silent:`The server has not answered for ${5e3/1e3} seconds; this page waits for it. ${s}`,closed:`Not connected, trying again. ${t?"What you ask is kept. ":""}${s}`,ended:"The server answers again, but no longer knows this page. Reload keeps what you typed."}[this.line.state]}mark(){let t=this.offline;this.root.classList.toggle("behind",t!==void 0&&this.behind),t!==this.saidOfLine&&(this.saidOfLine=t,this.draw(new Set(["notice"])))}reload(){this.state.reload(this.wished)}get settled(){return this.inPage&&!this.returning}keep(t=!1){this.settled&&this.state.keep(this.values,t)}get touches(){return Eu}set(t){let s=new Set;for(let[n,r]of Object.entries(t))if(this.S[n]!==r){this.S[n]=r;for(let i of this.touches[n])s.add(i)}this.notices.length&&(t.t??t.unit)!==void 0&&!this.root.classList.contains("stale")&&(this.notices=[],s.add("notice")),t.theme&&this.readTheme(),s.size&&this.draw(s)}look(t){this.chosen=t,this.set({focus:t})}go(t){if(!this.P)return;t=Math.max(0,Math.min(this.P.T-1,t));let s=Ho(this.S.view,t,this.P.T);this.set(s.a===this.S.view.a&&s.n===this.S.view.n?{t}:{t,view:s})}walk(t){this.P&&this.go(this.P.beyond(this.S.t,t,this.S.by==="word"))}pick(t){this.P&&this.set({unit:Math.max(0,Math.min(this.P.H-1,t)),mode:"unit"})}full(t){return this.P.roles.kind(t)==="memory"?this.P.peak(t):1}startTheme(){return document.documentElement.dataset.theme??(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light")}readTheme(){this.root.dataset.theme=this.S.theme,this.inPage&&(document.documentElement.dataset.theme=this.S.theme);let t=getComputedStyle(this.root);this.font=t.fontFamily;let s=new Map;this.css=n=>(s.has(n)||s.set(n,t.getPropertyValue(n).trim()),s.get(n)),this.palette=Wa(this.css)}resize(){let t=this.measure();!this.P||!t.width||Object.keys(t).every(s=>t[s]===this[s])||(this.resetView(t),this.draw(new Set(ct)))}measure(){let t=this.root.clientWidth<=760;return{small:t,low:!t&&this.inPage&&innerHeight<800,width:Math.round(this.time.clientWidth),rem:parseFloat(getComputedStyle(document.documentElement).fontSize)}}resetView(t=this.measure()){Object.assign(this,t),this.placeWords();let n=(["bytes","characters"].includes(this.P.reads.kind)?this.small?1.8:1.2:this.small?2.6:2)*this.rem,r=_a(this.P.T,this.width-this.gutter,n);this.S.view=Ho({a:this.S.view.a,n:r},this.S.t,this.P.T)}placeWords(){let t=this.small?this.main:this.time;this.words.parentNode!==t&&t.prepend(this.words)}get fine(){return Math.max(.75*this.rem,12)}get gutter(){return Math.round(3.9*this.rem)}draw(t){if(!this.P)return;this.G=Zt(this.S.view,this.P.T,this.width,this.gutter);let s=Ro(t),{P:n,S:r}=this,i=[n,n.layer,r.sort,r.focus];i.some((a,l)=>a!==this.sorted?.[l])&&(this.order=Ba(n,r.sort,r.focus,r.t),[this.sorted,this.ordered]=[i,r.t],t.add("order")),s("step","view","size")&&this.drawCursor();for(let a of this.parts)a.el.hidden||es(a,t)}drawCursor(){let{G:t,S:s,cursor:n}=this;n.style.display=t.sees(s.t)?"":"none",n.style.left=`${t.x(s.t)-1}px`,n.style.width=`${t.cw+1}px`}moves(){let{S:t,P:s}=this,n=this.order.indexOf(t.unit);return{w:()=>this.meanings.walk(),...this.tour.moves,ArrowLeft:()=>this.walk(-1),ArrowRight:()=>this.walk(1),Home:()=>this.go(0),End:()=>this.go(s.T-1),ArrowUp:()=>this.pick(this.order[(n-1+s.H)%s.H]),ArrowDown:()=>this.pick(this.order[(n+1)%s.H]),...Object.fromEntries(s.signals.map((r,i)=>[i+1,()=>this.look(r)]))}}key(t){if(this.closed||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return;let s=t.composedPath()[0];if(s.closest?.("dialog, .popover"))return;if(s.matches?.("input:not([type=range], [type=checkbox]), textarea, select")||s.isContentEditable){t.key==="Escape"&&this.root.focus();return}if(!this.P)return;let r=s.matches?.("input[type=range]"),i=s.matches?.("button, a, summary, input[type=checkbox]"),a=this.moves()[t.key];!a||r&&!/^[ ?a-z]$/.test(t.key)||i&&t.key===" "||(t.preventDefault(),a())}};var Au=new Uint8Array(new Uint32Array([1]).buffer)[0]===1;function Qa(e){let t=new DataView(e.buffer,e.byteOffset).getUint32(0,!0);return[JSON.parse(new TextDecoder().decode(e.subarray(4,4+t))),e.subarray(4+t)]}function ts(e){return Qa((e instanceof ArrayBuffer?new Uint8Array(e):new Uint8Array(e.buffer,e.byteOffset,e.byteLength)).slice())}function ks(e){if(!Au)throw new Error("a big-endian browser cannot read this picture");let[t,s]=ts(e);return{...t,picture:s.length?new Ns(...Qa(s)):null}}var Ns=class{T=0;H=0;tokens=[];word=[];words=[];layers=[];symbols=[];near={};unknown=[];probes=[];follows=[];beside=null;shows=null;arrays={};roles=null;constructor(t,s){for(Object.assign(this,t),t.roles&&(this.roles=new cr({...t,name:t.cell})),this.body=s,this.layer=(this.layers.length||1)-1;this.layer&&this.layers[this.layer].direction==="reverse";)this.layer-=1;this.cache=new Map}array(t){let s=this.arrays[t];if(!s)return null;let[n,r]=s,i=r.reduce((a,l)=>a*l,1);return new Float32Array(this.body.buffer,this.body.byteOffset+4*n,i)}kept(t,s){return this.cache.has(t)||this.cache.set(t,s()),this.cache.get(t)}signal(t){return this.kept(`${this.layer}.${t}`,()=>this.array(`${this.layer}.${t}`))}at(t,s,n){return s<0||s>=this.T?0:this.signal(t)[s*this.H+n]}mean(t){return this.kept(`mean ${this.layer}.${t}`,()=>{let s=this.signal(t),n=new Float32Array(this.T);for(let r=0;r<this.T;r++){let i=0;for(let a=0;a<this.H;a++)i+=s[r*this.H+a];n[r]=i/this.H}return n})}column(t,s){let n=this.signal(t),r=new Float32Array(this.T);for(let i=0;i<this.T;i++)r[i]=n[i*this.H+s];return r}peak(t){return this.kept(`peak ${this.layer}.${t}`,()=>this.signal(t).reduce((s,n)=>Math.max(s,Math.abs(n)),0))}reach(t,s){return(s===null?this.mean(t):this.column(t,s)).reduce((r,i)=>Math.max(r,Math.abs(i)),0)}get shown(){return this.kept("shown",()=>this.tokens.map(ve))}within(t){return t>0&&t<this.word.length&&this.word[t]===this.word[t-1]}beyond(t,s,n=!1){let r=t+s;if(n&&s>0)for(;this.within(r+1);)r+=1;if(n&&s<0){for(r=t;this.within(r);)r-=1;r-=1}return Math.max(0,Math.min(this.T-1,r))}get memory(){return this.roles.memory}get keeper(){return this.roles.keeper}halfLife(t){return this.signal("half")?.[t]??null}top(t,s="top"){let n=this.array(`${s}.id`),r=this.array(`${s}.p`),i=this.arrays[`${s}.id`][1][1];return Array.from({length:i},(a,l)=>[this.words[n[t*i+l]],r[t*i+l]])}};var el=`/* The page for a projector. Its text is a share of \`--p\`, never below 18 px; with a browser's zoom it grows as rem does. */
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
`;var Tr=30,Pu=26,Qs=25,tl=38,nl=(e,t,s)=>Math.min(s,Math.max(t,e)),Do=e=>(nl(e,0,1)||0)*Tr/2,Sr=(e,t)=>e?nl(Math.abs(e)*Pu/Math.max(1.25,t||0),1.5,Tr):0,Bo=4,Wo=e=>e.scale,Ou=e=>G(e,Math.abs(e)<10?2:Math.abs(e)<100?1:0,!0),Nu=e=>Number.isFinite(e)&&Ee(e)?_e(e):"nil",ss=e=>e?{"data-term":e}:{},Er=e=>({"data-of":e});function Zs(e,t){e.shown!==t&&(e.textContent=e.shown=t)}var ju=e=>`.gs-d .S${e}{stroke:var(--F${e})} .gs-d .box.S${e}{stroke:var(--${e})}
.gs-d .F${e}{fill:var(--F${e})} .gs-d .T${e},.gs-d text.T${e}{fill:var(--${e})}`,Hu=`
.gs-d text{fill:var(--ink);font-variant-numeric:tabular-nums}
.gs-d .lab{fill:var(--ink3)} .gs-d .num{font-weight:650;letter-spacing:-.02em}
.gs-d .wall{fill:none;stroke:var(--rule2);stroke-width:${Tr+3};stroke-linejoin:round}
.gs-d .bore{fill:none;stroke:var(--pipe);stroke-width:${Tr};stroke-linejoin:round}
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
${["f","i","o","r","z"].map(ju).join(`
`)}
.gs-d text.pos{fill:var(--pos)} .gs-d text.neg{fill:var(--neg)} .gs-d text.nil{fill:var(--ink2)}
.gs-still .flow,.gs-still .jaw{transition:none}
@media (prefers-reduced-motion:reduce){.gs-d .flow,.gs-d .jaw{transition:none}}
`,_u=0,sl=96,Fu=420,Ru=()=>globalThis.matchMedia?.("(prefers-reduced-motion: reduce)").matches??!0,Lr=class{constructor(t,s=null,n=0){this.compact=t,this.least=n,this.hand=s,this.steps=[],this.layers=Object.fromEntries(["walls","bores","wires","flows","valves","marks","words","hands"].map(r=>[r,D("g")])),this.root=D("g",{class:"gs-d"},D("style",{},Hu),Object.values(this.layers))}update(t){for(let s of this.steps)s(t)}size(t,s){return Math.max(this.least,this.compact?s:t)}add(t,...s){this.layers[t].append(...s)}pipe(...t){for(let s of t)this.add("walls",D("path",{d:s,class:"wall"})),this.add("bores",D("path",{d:s,class:"bore",...ss("flow")}))}flow(t,s,n=Wo){let r=D("path",{d:t,...ss("flow")});this.add("flows",r),this.steps.push(i=>{let a=s(i);r.style.strokeWidth=Sr(a,n(i)),r.setAttribute("class",`flow ${_e(a)}`)})}slide(t,s,n){let r=D("path",{d:`M0 ${t}h${sl}`,class:"slide"});r.style.opacity="0",this.add("flows",r);let i=-1;this.steps.push(a=>{let l=a.t===i+1&&i>=0&&!a.instant;if(i=a.t??-1,!l||Ru()||!r.animate)return;let c=n(a);r.style.strokeWidth=Sr(c,Wo(a)),r.setAttribute("class",`slide ${_e(c)}`),r.animate([{transform:`translateX(${s-sl}px)`,opacity:1},{transform:"translateX(0)",opacity:1}],{duration:Fu,easing:"cubic-bezier(.4,0,.2,1)"})})}valve({x:t,y:s,runs:n,letter:r,hue:i,gate:a,before:l,after:c,at:u=null,scale:h=Wo}){let d=Qs,f=`gs-valve-${++_u}`,p=n==="left"||n==="right",m=x=>D("rect",{class:`jaw S${i}`,x:p||x?t-d:t,y:!p||x?s-d:s,width:p?2*d:d,height:p?d:2*d}),[g,y]=[m(!0),m(!1)],w=D("path");this.add("valves",D("g",{...ss(i),...Er(i)},D("clipPath",{id:f},D("circle",{cx:t,cy:s,r:d})),D("circle",{cx:t,cy:s,r:d,class:"halo"}),D("circle",{cx:t,cy:s,r:d,class:`open F${i}`}),w,D("g",{"clip-path":`url(#${f})`},g,y),D("circle",{cx:t,cy:s,r:d,class:`rim S${i}`})));let[k,v]=u??(p?[0,tl]:[-tl,0]);r&&this.badge(t+k,s+v,r,i);let $={right:[1,0],left:[-1,0],up:[0,-1],down:[0,1]}[n],M=(x,A)=>`${t+x*$[0]-A*$[1]} ${s+x*$[1]+A*$[0]}`;this.steps.push(x=>{let A=Do(a(x)),E=p?"Y":"X";g.style.transform=`translate${E}(${-A}px)`,y.style.transform=`translate${E}(${A}px)`;let S=Sr(l(x),h(x))/2,b=Sr(c(x),h(x))/2;w.setAttribute("d",S||b?`M${M(-d,-S)}L${M(d,-b)}L${M(d,b)}L${M(-d,S)}z`:""),w.setAttribute("class",`taper ${_e(b?c(x):l(x))}`)});let L=this.hand?.({signal:i,linked:r!==i,x:t,y:s,level:p});L&&(this.add("hands",L.el),this.steps.push(x=>L.step(x)))}badge(t,s,n,r){let i=n.length>1?40:22;this.add("marks",D("g",{...ss(r),...Er(r)},D("rect",{x:t-i/2,y:s-11,width:i,height:22,rx:11,class:`T${r}`}),D("text",{x:t,y:s+5,"font-size":this.size(15,16.5),"text-anchor":"middle",class:"letter"},n)))}box(t,s,n,r,i=52,a=r){this.add("marks",D("g",{...ss(n),...Er(a)},D("rect",{x:t-i/2,y:s-14,width:i,height:28,rx:5,class:`box${r?` S${r}`:""}`}),D("text",{x:t,y:s+5,"font-size":this.size(15,17.5),"text-anchor":"middle",class:`boxed${r?` T${r}`:""}`},n)))}wire(t,s,n=""){let r={...ss(n==="peep"?"peephole":s),...Er(s)};this.add("wires",D("path",{d:t,class:"near",...r}),D("path",{d:t,class:`wire S${s} ${n}`,...r}))}bus(t,...s){this.add("wires",D("path",{d:t,class:"bus",...ss("joined")}));for(let[n,r]of s)this.add("wires",D("circle",{cx:n,cy:r,r:3.2,class:"dot"}))}sum(t,s){this.add("marks",D("g",ss("+"),D("circle",{cx:t,cy:s,r:15,class:"box"}),D("path",{d:`M${t-7} ${s}h14M${t} ${s-7}v14`,class:"box"})))}head(t,s,n=!1){this.add("marks",D("path",{d:n?`M${t-8} ${s}l8 8l8 -8`:`M${t} ${s-8}l8 8l-8 8`,class:"head"}))}label(t,s,n,r,i={}){let{anchor:a="start",hue:l,size:c=21,row:u,inset:h=0,term:d=l}=i,f=this.size(13.5,18),p=this.size(c,c+2),m=D("text",{x:t,y:s,"font-size":f,"text-anchor":a,class:"lab"}),g=D("text",{x:t+h,y:s+(u??p),"font-size":p,"text-anchor":a});this.add("words",D("g",ss(d),m,g)),this.steps.push(y=>{let w=y.blank?void 0:r(y),[k,v,$]=n(y),M=this.compact?$:$&&`mean ${$}`,L=this.compact?v:k;Zs(m,y.blank||w!==void 0?y.mode==="mean"?M:L:""),Zs(g,w===void 0?"":l?G(w):Ou(w)),g.setAttribute("class",`num ${l?`T${l}`:Nu(w)}`)})}words(t,s,n,{anchor:r="start",size:i=this.size(13.5,18),cls:a="lab",term:l=""}={}){let c=D("text",{x:t,y:s,"font-size":i,"text-anchor":r,class:a,...ss(l)});this.add("words",c),this.steps.push(u=>Zs(c,n(u)))}};var ye=520,_n=366,Se=82,We=316,Ue=146,be=e=>t=>t.now[e],Tt=e=>t=>t.prev[e],en=e=>e.kept,pt=e=>e.written,Oe=e=>t=>e({old:Nt(t.before??t.t??0),now:Nt((t.t??0)+1)},t),ys=e=>t=>t.blank?1:lr(e,s=>t.now[s]);function Cr(e,t,s){let{memory:n,keeper:r}=t,i=Le(t.keep),a=t.called.keep,l=ys(t.keep);e.pipe(`M0 ${Se}H${ye}`),e.flow(`M0 ${Se}H${Ue-24}`,Tt(n)),e.flow(`M${Ue+24} ${Se}H${s}`,en),e.flow(`M${s} ${Se}H${ye}`,be(n)),e.valve({x:Ue,y:Se,runs:"right",letter:i,hue:r,gate:l,before:Tt(n),after:en}),e.sum(s,Se),e.head(507,Se),e.slide(Se,ye,Tt(n));let c=e.compact?17:16,u=e.compact?29:27;e.label(0,c,Oe((d,f)=>[f.first?"no memory yet":`old memory ${n}${d.old}`,f.first?"no memory":"old memory",`old ${n}${e.compact?"":d.old}`]),Tt(n),{size:25,row:u,term:"memory"}),e.label(Ue,c,()=>[`${a} ${i}`,a,i],l,{anchor:"middle",hue:r,row:u});let h=t.keepsAt?i:`(${i})`;e.label(Ue+38,c,Oe(d=>[`kept ${h}·${n}${d.old}`,"kept",`${h}·${n}${e.compact?"":d.old}`]),en,{row:u,term:"kept"}),e.label(ye,c,Oe(d=>[`new memory ${n}${d.now}`,"new memory",`new ${n}${e.compact?"":d.now}`]),be(n),{anchor:"end",size:25,row:u,term:n})}function js(e,t,s){let n=e.size(13.5,17),r=D("rect",{y:We+14,height:34,rx:6,class:"chip"}),i=D("text",{y:We+38,"font-size":21,"text-anchor":"middle",class:"word"}),a=D("text",{y:We+37,"font-size":n,class:"lab","data-term":"joined"});e.bus(`M60 ${We+15}V${t}`),e.add("marks",D("g",{"data-term":"token"},r,i)),e.add("words",a),e.steps.push(l=>{let c=e.compact?11:13,u=xe(l.token,c);for(;Mo(u)>9;)u=xe(l.token,--c);let h=l.token?24+21*Mo(u):0,d=Math.max(0,60-h/2);r.setAttribute("x",d),r.setAttribute("width",h),i.setAttribute("x",d+h/2),Zs(i,u),a.setAttribute("x",d+h+10);let f=(ye-d-h-10-(l.aside??0))/(.52*n),p=e.compact&&l.mode==="mean"?[`mean of ${l.H} units`]:s(l);Zs(a,p.find(m=>m.length<=f)??"")})}function Vo(e,t,s){e.bus(`M0 ${We}H${Math.max(...t)}`,...t.map(n=>[n,We]));for(let n of t)e.bus(`M${n} ${We}V${s}`);e.words(0,We-9,Oe(n=>`h${n.old}`),{term:"h"}),js(e,We,Oe((n,{one:r})=>[`x${n.now}, this ${r}, joined with h${n.old} from the step before`,`this ${r}, joined with h${n.old}`,`joined with h${n.old}`]))}function rl(e,t,s){e.bus(`M60 ${We}H${Math.max(...t)}`,...t.map(n=>[n,We]));for(let n of t)e.bus(`M${n} ${We}V${s}`);js(e,We,Oe((n,{one:r})=>[`x${n.now}, this ${r} alone: h${n.old} is not looked at`,`this ${r} alone, without h${n.old}`,`this ${r} alone`]))}function ol(e,t,s,n,r){let[i,a]=[We-12,We+3];e.bus(`M0 ${i}H${Math.max(...t,...n)}`),e.bus(`M60 ${a}H${Math.max(...t,...s)}`);for(let l of t)e.bus(`M${l} ${a}V${r.both}`,[l,i],[l,a]);for(let l of s)e.add("wires",D("path",{d:`M${l} ${i+6}V${i-6}`,class:"over"})),e.bus(`M${l} ${a}V${r.word}`,[l,a]);for(let l of n)e.bus(`M${l} ${i}V${r.hidden}`,[l,i]);e.words(0,i-8,Oe(l=>`h${l.old}`),{term:"h"}),js(e,a,Oe((l,{one:c})=>[`x${l.now}, this ${c}; h${l.old}, the last hidden state`,`x${l.now}, and h${l.old} above it`,`and h${l.old}`]))}function Ar(e,t,s,n,r,i){e.add("wires",D("path",{d:`M${t} ${s}L${n} ${r}`,class:`link S${i}`})),e.add("marks",D("circle",{cx:(t+n)/2,cy:(s+r)/2,r:5.5,class:`box S${i}`}))}var[Ht,qu,zr,Iu]=[78,448,1,282],[Ge,Be,Ft]=[52,196,242],gt=14,Ae=13,se=10,Wu=[300,323],Fn=60,Du=`
.gs-d .cellframe{fill:var(--surf);stroke:var(--rule2);stroke-width:2}
.gs-d .line{fill:none;stroke:var(--ink2);stroke-width:2}
.gs-d .line.peep{stroke-dasharray:5 3.5} .gs-d .line.gap{stroke:var(--surf);stroke-width:8}
.gs-d .tip{fill:var(--ink2)}
.gs-d .layer{fill:var(--layer);stroke:var(--ink);stroke-width:2}
.gs-d .point{fill:var(--pointwise);stroke:var(--ink);stroke-width:2}
.gs-d .mark{fill:none;stroke:var(--ink);stroke-width:2.25}
${["f","i","o","r","z"].map(e=>`.gs-d .line.S${e}{stroke:var(--F${e})} .gs-d :is(.layer,.point).S${e}{stroke:var(--${e})}`).join(`
`)}`,Yo=()=>["","",""],$s=(e,t)=>({x:e,y:t,to:"up"}),_t=(e,t)=>({x:e,y:t,to:"right"});function al(e){return{lines:[{d:`M0 ${Ge}H${ye}`,term:e}],labels:[{x:0,y:16,text:Oe(t=>[`old ${e}${t.old}`,`old ${e}`,e]),value:Tt(e),row:23,term:"memory"},{x:ye,y:16,text:Oe(t=>[`new ${e}${t.now}`,`new ${e}`,e]),value:be(e),row:23,anchor:"end",term:e}]}}function ll(e,t=0){let s=Math.max(...e);return e.map(n=>({d:`M${n===s?t:n-se} ${Ft}${n===s?`H${n-se}`:""}q${se} 0 ${se} ${-se}V${Be+gt}`,term:"joined"}))}var cl=(e=Ft-33)=>[{x:0,y:e,text:Oe(t=>[`old h${t.old}`,"old h","h"]),value:Tt("h"),row:21,size:19,term:"hidden state"},{x:ye,y:e,text:Oe(t=>[`new h${t.now}`,"new h","h"]),value:be("h"),row:21,size:19,anchor:"end",term:"h"}],il=(e,t)=>[`${e.word(t)} ${t}`,e.word(t),t];function Uo(e){let[t,s,n,r,i]=[118,186,256,336,408],[a,l,c]=[126,140,92],u=e.linked,{output:h,candidate:d,keeper:f,writer:p}=e,m=ys(e.share),g=e.name==="peephole"?e.options.peepholes??"ifo":"",y=al("c"),w=u?[t,n,r]:[t,s,n,r],k={lines:[...y.lines,...ll(w),{d:`M${Fn} ${We+15}V${Ft+se}q0 ${-se} ${se} ${-se}`,term:"token"},{d:`M${t} ${Be-gt}V${Ge+Ae}`,hue:f,term:f},u?{d:`M${t} ${a}H${n-Ae}`,hue:p,term:p}:{d:`M${s} ${Be-gt}V${a+se}q0 ${-se} ${se} ${-se}H${n-Ae}`,hue:p,term:p},{d:`M${n} ${Be-gt}V${a+Ae}`,term:d},{d:`M${n} ${a-Ae}V${Ge+Ae}`,term:"written"},{d:`M${i-se} ${Ge}q${se} 0 ${se} ${se}V${l-Ae}`,term:"tanh"},{d:`M${r} ${Be-gt}V${l+se}q0 ${-se} ${se} ${-se}H${i-Ae}`,hue:h,term:h},{d:`M${i} ${l+Ae}V${Ft-se}q0 ${se} ${se} ${se}H${ye}`,term:"h"}],layers:[{x:t,y:Be,text:"σ",signal:f,term:f},...u?[]:[{x:s,y:Be,text:"σ",signal:p,term:p}],{x:n,y:Be,text:"tanh",term:d},{x:r,y:Be,text:"σ",signal:h,term:h}],points:[{x:t,y:Ge,op:"×",term:"×"},{x:n,y:Ge,op:"+",term:"+"},{x:n,y:a,op:"×",term:"×"},{x:i,y:l,op:"×",term:"×"},{x:i,y:c,op:"tanh",term:"tanh"},...u?[{x:s,y:a,op:"1−",term:Le(e.share),hue:p}]:[]],tips:[$s(t,Ge+Ae),$s(n,Ge+Ae),$s(n,a+Ae),_t(n-Ae,a),_t(i-Ae,l),_t(ye,Ge),_t(ye,Ft)],labels:[...y.labels,...cl(),{x:t+22,y:16,text:Oe(v=>[`kept ${f}·c${v.old}`,"kept","kept"]),value:en,row:22,size:19,term:"kept"},{x:t+8,y:u?148:132,text:()=>il(e,f),value:be(f),hue:f,size:19},u?{x:s+10,y:a-33,text:()=>["1−f","1−f",""],value:m,hue:p,size:18,row:19,term:Le(e.share)}:{x:s-4,y:a-27,text:()=>il(e,p),value:be(p),hue:p,size:19},{x:n+8,y:156,text:()=>[e.word(d),d,d],value:be(d),size:18,row:19,term:d},{x:n+8,y:78,text:()=>[`written ${e.writes}`,"written",""],value:pt,size:18,row:20,term:"written"},{x:r+17,y:159,text:()=>[e.word(h),h,""],value:be(h),hue:h,size:18,row:19},{x:i-5,y:108,text:Yo,value:v=>v.tanh_c,size:15,row:16,anchor:"end",term:"tanh"}],notes:[]};return Bu(k,g,{f:t,i:s,o:r}),k}function Bu(e,t,{f:s,i:n,o:r}){let a=Be-28,l={f:{d:`M90 ${Ge}V${Be}H${s-20}`,x:0,y:100,anchor:"start"},i:{d:`M90 ${Ge}V${a}H${n-34}V${Be}H${n-20}`,x:0,y:150,anchor:"start",over:!0},o:{d:`M${r+10} ${Ge}V${Be-gt}`,x:ye,y:100,anchor:"end",over:!0}};for(let c of t){let{d:u,over:h,...d}=l[c];e.lines.push({d:u,hue:c,term:"peephole",kind:"peep",over:h}),e.labels.push({...d,text:()=>[`p·c to ${c}`,`to ${c}`,"p·c"],value:f=>f.peep?.[c],size:16,row:19,term:"peephole"})}}function Vu(e){let t=(e.options.reset??"after")==="after",[s,n,r,i,a]=[94,158,240,346,438],[l,c,u]=[97,133,264],[h,d,f]=[e.keeper,e.candidate,e.others[0]],p=ys(e.share),m=al("h"),g=297,y=w=>w.passed??(w.mode==="mean"||w.blank?void 0:w.now[f]*w.prev.h);return{lines:[...m.lines,{d:`M${s-se} ${Ge}q${se} 0 ${se} ${se}V${Ft-se}q0 ${se} ${se} ${se}`,term:"hidden state"},...ll([n,r],Fn+2*se),{d:`M${Fn+se} ${u}q${se} 0 ${se} ${-se}V${Ft+se}q0 ${-se} ${se} ${-se}`,term:"token"},{d:`M${Fn} ${We+15}V${u+se}q0 ${-se} ${se} ${-se}H${i-se}q${se} 0 ${se} ${-se}V${Be+gt}`,term:"token"},{d:`M${s} ${c}H${r-Ae}`,term:"hidden state"},t?{d:`M${r+Ae} ${c}H${g-se}q${se} 0 ${se} ${se}V${Be-se}q0 ${se} ${se} ${se}H${i-26}`,term:"reset gate"}:{d:`M${r+Ae} ${c}H${g-se}q${se} 0 ${se} ${se}V${u-se}q0 ${se} ${se} ${se}`,term:"reset gate"},{d:`M${r} ${Be-gt}V${c+Ae}`,hue:f,term:f},{d:`M${n} ${Be-gt}V${Ge+Ae}`,hue:h,term:h,over:!0},{d:`M${n} ${l}H${i-Ae}`,hue:h,term:h},{d:`M${i} ${Be-gt}V${l+Ae}`,term:d},{d:`M${i} ${l-Ae}V${Ge+Ae}`,term:"written"},{d:`M${a-se} ${Ge}q${se} 0 ${se} ${se}V${Ft-se}q0 ${se} ${se} ${se}H${ye}`,term:"h"}],layers:[{x:n,y:Be,text:"σ",signal:h,term:h},{x:r,y:Be,text:"σ",signal:f,term:f},{x:i,y:Be,text:"tanh",term:d},...t?[{x:194,y:c,text:"W·h",term:"W·h"}]:[]],points:[{x:n,y:Ge,op:"×",term:"×"},{x:i,y:Ge,op:"+",term:"+"},{x:i,y:l,op:"×",term:"×"},{x:r,y:c,op:"×",term:"×"},{x:260,y:l,op:"1−",term:Le(e.share),hue:h}],tips:[$s(n,Ge+Ae),$s(i,Ge+Ae),$s(i,l+Ae),$s(r,c+Ae),_t(i-Ae,l),_t(r-Ae,c),...t?[_t(i-26,Be)]:[],_t(ye,Ge),_t(ye,Ft)],labels:[...m.labels,cl()[1],{x:n+22,y:16,text:Oe(w=>[`kept ${h}·h${w.old}`,"kept","kept"]),value:en,row:22,size:19,term:"kept"},{x:n-8,y:160,anchor:"end",text:()=>[e.word(h),h,h],value:be(h),hue:h,size:18,row:19},{x:r+8,y:158,text:()=>[e.word(f),f,f],value:be(f),hue:f,size:17,row:18},{x:280,y:l-24,text:Yo,value:p,hue:h,size:17,row:17,term:Le(e.share)},{x:i+9,y:156,text:()=>[e.word(d),d,d],value:be(d),size:18,row:19,term:d},{x:i+17,y:74,text:()=>["written","written",""],value:pt,size:17,row:20,term:"written"},{x:r+17,y:c-26,text:Yo,value:y,size:16,row:18,term:"reset gate"}],notes:[t?["z keeps the old and r scales W·h, as in PyTorch","as in PyTorch: z keeps, r scales W·h","z keeps, r scales W·h"]:["z keeps the old, as in PyTorch; in some books it writes","z keeps; in some books it writes","here z keeps"]]}}function Uu(e){let[t,s,n]=[150,250,340],r={size:20,row:22};return{lines:[{d:`M0 ${t}H${s-26}`,term:"joined"},{d:`M${Fn} ${We+15}V${Ft+se}q0 ${-se} ${se} ${-se}H${118-se}q${se} 0 ${se} ${-se}V${t+se}q0 ${-se} ${se} ${-se}`,term:"token"},{d:`M${s+26} ${t}H${ye}`,term:"h"},{d:`M${n-se} ${t}q${se} 0 ${se} ${-se}V${zr+34}`,term:"h"}],layers:[{x:s,y:t,text:e.squash("h"),term:e.squash("h")}],points:[],tips:[_t(s-26,t),$s(n,zr+26),_t(ye,t)],labels:[{x:0,y:t-34,text:Oe(i=>[`old h${i.old}`,"old h","h"]),value:Tt("h"),row:23,term:"hidden state"},{x:ye,y:t-34,text:Oe(i=>[`new h${i.now}`,"new h","h"]),value:be("h"),row:23,anchor:"end",term:"h"},{x:s-34,y:t-32,text:()=>["sum a","sum","a"],value:i=>i.a,anchor:"end",term:"+",...r},{x:128,y:Ft-30,text:({one:i})=>[`from the ${i}`,"from x","from x"],value:i=>i.ax,term:"W·x",...r},{x:n+10,y:44,text:Oe(()=>["to the answer","h","h"]),value:be("h"),term:"readout",size:18,row:20}],notes:[]}}var Gu={lstm:Uo,peephole:Uo,coupled:Uo,gru:Vu,rnn:e=>e.squash("h")?Uu(e):null},Ko=e=>Gu[e.name]?.(e)??null,hl={up:(e,t)=>`M${e-5} ${t+9}L${e} ${t}L${e+5} ${t+9}z`,right:(e,t)=>`M${e-9} ${t-5}L${e} ${t}L${e-9} ${t+5}z`},Go={"×":(e,t)=>`M${e-5} ${t-5}l10 10M${e+5} ${t-5}l-10 10`,"+":(e,t)=>`M${e-6.5} ${t}h13M${e} ${t-6.5}v13`},Rn=e=>e?{"data-term":e}:{};function dl(e,{lines:t,layers:s,points:n,tips:r,labels:i,notes:a}){e.add("walls",D("style",{},Du),D("rect",{x:Ht,y:zr,width:qu-Ht,height:Iu-zr,rx:16,class:"cellframe"}));for(let{d:l,hue:c,term:u,kind:h,over:d}of t)d&&e.add("wires",D("path",{d:l,class:"line gap"})),e.add("wires",D("path",{d:l,class:["line",c&&`S${c}`,h].filter(Boolean).join(" "),...Rn(u)}));for(let{x:l,y:c,to:u}of r)l<ye?e.add("wires",D("path",{d:hl[u](l,c),class:"tip"})):e.head(507,c);for(let{x:l,y:c,text:u,signal:h,term:d}of s)Yu(e,l,c,u,h,d);for(let{x:l,y:c,op:u,term:h,hue:d}of n)Ku(e,l,c,u,h,d);for(let{x:l,y:c,text:u,value:h,...d}of i)e.label(l,c,u,h,d);Xu(e,n.length>0),js(e,We+14,()=>a.flat())}function Yu(e,t,s,n,r,i){let a=n.length>1?52:40;e.add("marks",D("g",Rn(i),D("rect",{x:t-a/2,y:s-gt,width:a,height:2*gt,rx:3,class:`layer box${r?` S${r}`:""}`}),D("text",{x:t,y:s+5,"font-size":e.size(15,17.5),"text-anchor":"middle",class:`boxed${r?` T${r}`:""}`,...n==="σ"?Rn(n):{}},n)))}function Ku(e,t,s,n,r,i){let a=i?` S${i}`:"";e.add("marks",D("g",Rn(r),Go[n]?D("circle",{cx:t,cy:s,r:Ae,class:`point${a}`}):D("ellipse",{cx:t,cy:s,rx:n.length>2?27:17,ry:gt,class:`point${a}`}),Go[n]?D("path",{d:Go[n](t,s),class:"mark"}):D("text",{x:t,y:s+5,"font-size":e.size(15,16.5),"text-anchor":"middle",class:"boxed"},n)))}function Xu(e,t){let s=e.size(13.5,17.5),[n,r]=Wu,i=(u,h,d,f,...p)=>e.add("words",D("g",Rn(f),p,D("text",{x:u+36,y:h+5,"font-size":s,class:"lab"},d))),a=u=>D("path",{d:u,class:"line"}),[l,c]=[Ht+112,Ht+318];i(Ht,n,e.compact?"layer":"layer, with weights","layer in a textbook drawing",D("rect",{x:Ht,y:n-9,width:28,height:18,rx:3,class:"layer"})),t&&i(Ht+188,n,e.compact?"number by number":"number by number (pointwise)","pointwise",D("circle",{cx:Ht+188+19,cy:n,r:9,class:"point key"})),i(Ht,r,"vector","vector",a(`M${Ht} ${r}h21`),D("path",{d:hl.right(Ht+28,r),class:"tip"})),i(l,r,e.compact?"join":"join (concatenate)","joined",a(`M${l} ${r-6}h6q6 0 6 6h16M${l} ${r+6}h6q6 0 6 -6`)),i(c,r,"copy","copy",a(`M${c} ${r}h16q6 0 6 -6h6M${c+16} ${r}q6 0 6 6h6`))}function Xo(e,t,{peepholes:s=""}={}){let n=t.linked,[r,i,a]=[254,424,258],[l,c,u,h,d,f]=[200,384,172,134,198,254];e.pipe(`M${r} ${a}V${Se}`,`M${i} ${Se}V${f}H${ye}`),Cr(e,t,r),Vo(e,n?[Ue,r,c]:[Ue,l,r,c],a+14),e.wire(`M${Ue} ${a}V${Se+24}`,"f"),e.box(Ue,a,"σ","f",34);let p=ys(t.share),[m,g]=[Le(t.share),t.writer];n?Ar(e,Ue,Se+38,r-48,u,"f"):(e.wire(`M${l} ${a}V${u}H${r-24}`,"i"),e.box(l,a,"σ","i",34)),e.flow(`M${r} ${a}V${u+24}`,be("g")),e.flow(`M${r} ${u-24}V${Se}`,pt),e.valve({x:r,y:u,runs:"up",letter:m,hue:g,gate:p,before:be("g"),after:pt,at:n?[-48,0]:void 0}),e.box(r,a,"tanh",null,52,"g"),e.wire(`M${c} ${a}V${d}H${i-24}`,"o"),e.box(c,a,"σ","o",34),e.flow(`M${i} ${Se}V${h}`,be("c")),e.flow(`M${i} ${h}V${d-24}`,k=>k.tanh_c),e.flow(`M${i} ${d+24}V${f}H${ye}`,be("h")),e.valve({x:i,y:d,runs:"down",letter:"o",hue:"o",gate:be("o"),before:k=>k.tanh_c,after:be("h"),at:[c-i,0]}),e.box(i,h,"tanh",null,52,"h"),e.head(507,f);let y=r+20,w=e.compact?[115,157,198,238]:[114,s?157:162,199,241];e.label(y,w[0],()=>[`written ${t.writes}`,"written",t.writes],pt,{term:"written"}),e.label(y+11,w[1],()=>[`${t.called.write} ${m}`,t.called.write,m],p,{hue:g}),e.label(y,w[3],()=>["candidate g","candidate","g"],be("g"),{inset:11,row:e.compact?27:22,term:"g"}),e.label(i+31,118,()=>["","",""],k=>k.tanh_c,{size:18,term:"tanh"}),e.label(i+31,187,()=>["output o","output","o"],be("o"),{hue:"o"}),e.label(ye,f+36,Oe(k=>[`hidden h${k.now}`,"hidden",`h${e.compact?"":k.now}`]),be("h"),{anchor:"end",size:25,term:"h"}),s&&Ju(e,s,{row:a,inputX:l,outputX:c,tap:r+108,y:w[2]})}function Ju(e,t,{row:s,inputX:n,outputX:r,tap:i,y:a}){let c={f:{from:18,path:`V${s}H${Ue-17}`,c:"old",place:[38,229,"start"]},i:{from:30,path:`V206H${n-27}V${s}H${n-17}`,c:"old",place:[38,177,"start"]},o:{from:i,path:`V${s}H${r-17}`,c:"now",place:[i-6,a,"end"]}};for(let u of t){let{from:h,path:d,c:f,place:[p,m,g]}=c[u];e.wire(`M${h} ${Se}${d}`,u,"peep"),e.add("marks",D("circle",{cx:h,cy:Se,r:4,class:"chip"})),e.label(p,m,Oe(y=>[`p·c${y[f]} to ${u}`,`to ${u}`,"p·c"]),y=>y.peep?.[u],{size:17,anchor:g,term:"peephole"})}}function Zu(e,t,{reset:s="after"}={}){let[n,r,i,a,l]=[274,150,210,276,496],c=s==="after",[u,h,d]=c?[352,416,416]:[398,332,444];e.pipe(`M${n} ${i}V${Se}`,`M${l} ${Se}V134`,c?`M${h} ${i}H${n}`:`M${d} ${i}H${h}`),Cr(e,t,n),e.flow(`M${l} ${Se}V134`,be("h")),e.head(l,126,!0),e.wire(`M${Ue} ${a}V${Se+24}`,"z"),e.box(Ue,a,"σ","z",34),Ar(e,Ue,Se+38,n-48,r,"z"),e.flow(`M${n} ${i}V${r+24}`,be("n")),e.flow(`M${n} ${r-24}V${Se}`,pt);let f=ys(t.share);e.valve({x:n,y:r,runs:"up",letter:"1−z",hue:"z",gate:f,before:be("n"),after:pt,at:[-48,0]});let p=c?()=>Bo:void 0,m=c?w=>w.u:Tt("h"),g=w=>w.passed??(w.mode==="mean"||w.blank?void 0:w.now.r*m(w));e.flow(`M${d} ${i}H${u+24}`,m,p),e.flow(`M${u-24} ${i}H${c?n:h}`,g,p),c||e.bus(`M${h} ${i}H${n}`),e.valve({x:u,y:i,runs:"left",letter:"r",hue:"r",gate:be("r"),before:m,after:g,at:[0,36],scale:p}),e.wire(`M${u} ${a}V${i+24}`,"r"),e.box(u,a,"σ","r",34),e.box(h,i,"W·h",null,44,"n"),e.box(n,i,"tanh",null,52,"n"),ol(e,[Ue,u],[n],[d],{both:a+14,word:i+14,hidden:i});let y=n+24;e.label(y,114,()=>[`written ${t.writes}`,"written",t.writes],pt,{term:"written"}),e.label(y+8,156,()=>["write 1−z","write","1−z"],f,{hue:"z"}),e.label(n-34,204,()=>["candidate n","candidate","n"],be("n"),{anchor:"end",term:"n"}),e.label(c?u+30:u+8,c?160:157,()=>["reset r","reset","r"],be("r"),{hue:"r",anchor:c?"start":"middle"}),e.label(ye,157,Oe(w=>[`hidden h${w.now}`,"hidden",`h${e.compact?"":w.now}`]),be("h"),{anchor:"end",term:"h"}),e.label(d+9,240,Oe(w=>c?["recurrent u","past u","u"]:[`old h${w.old}`,"old h","h'"]),m,{size:17,term:"hidden state"}),e.label(u-20,243,Oe(w=>c?["r·u","r·u","r·u"]:[`r·h${w.old}`,"r·h","r·h"]),g,{size:16,anchor:"end",term:"reset gate"})}function Qu(e,t){let[s,n,r,i,a]=[274,150,250,250,496];e.pipe(`M${s} ${r}V${Se}`,`M${a} ${Se}V134`),ul(e,t,{write:s,writeY:n,row:r,gates:i,out:a}),e.box(s,r,"W·x",null,44,"n"),rl(e,[Ue,s],r+14)}function ul(e,t,{write:s,writeY:n,row:r,gates:i,out:a}){let{share:l,writer:c,keeper:u,candidate:h}=t,d=ys(l);Cr(e,t,s),e.wire(`M${Ue} ${i}V${Se+24}`,u),e.box(Ue,i,"σ",u,34),e.flow(`M${s} ${r}V${n+24}`,be(h)),e.flow(`M${s} ${n-24}V${Se}`,pt),e.valve({x:s,y:n,runs:"up",letter:Le(l),hue:c,gate:d,before:be(h),after:pt,at:[-48,0]}),t.linked?Ar(e,Ue,Se+38,s-48,n,u):(e.wire(`M200 ${i}V${n}H${s-24}`,c),e.box(200,i,"σ",c,34));let f=s+24,p=Le(l);e.label(f,114,()=>[`written ${t.writes}`,"written",t.writes],pt,{term:"written"}),e.label(f+8,156,()=>[`${t.called.write} ${p}`,t.called.write,p],d,{hue:c}),e.label(s+34,r-46,()=>[`candidate ${h}`,"candidate",h],be(h),{term:h}),t.memory==="h"&&(e.flow(`M${a} ${Se}V134`,be("h")),e.head(a,126,!0),e.label(ye,157,Oe(m=>[`hidden h${m.now}`,"hidden",`h${e.compact?"":m.now}`]),be("h"),{anchor:"end",term:"h"}))}function em(e,t){if(!t.keep)return Jo(e,t,{mix:"h'",sums:!1});let[s,n,r,i]=[274,150,250,496];e.pipe(`M${s} ${r}V${Se}`,`M${i} ${Se}V134`),ul(e,t,{write:s,writeY:n,row:r,gates:r,out:i});let a=[...t.others,t.output].filter(Boolean),l=a.map((c,u)=>424+u*Math.min(52,72/Math.max(1,a.length-1)));Vo(e,[Ue,...t.linked?[]:[200],s,...l],r+14),e.box(s,r,t.squash(t.candidate)||"sum",null,48,t.candidate),a.forEach((c,u)=>{e.box(l[u],r,"σ",c,34),e.label(l[u],r-52,()=>[`${c}`,c,c],be(c),{hue:c,anchor:"middle"})}),t.memory==="c"&&(e.flow(`M${i} ${Se}V134`,be("c")),e.label(ye,157,Oe(c=>[`hidden h${c.now}`,"hidden",`h${e.compact?"":c.now}`]),be("h"),{anchor:"end",term:"h"}))}function Jo(e,t,{mix:s="W·h",sums:n=!0}={}){let[r,i,a,l,c]=[196,130,252,356,262];e.add("walls",D("rect",{x:1,y:Se-16,width:ye-2,height:32,rx:4,class:"ghost"})),e.words(ye/2,Se+5,()=>"no memory belt: all of h is rewritten",{anchor:"middle",size:e.size(15,19)}),e.pipe(`M0 ${r}H${ye}`,`M${a} ${c}V${r}`);let u=()=>Bo;e.flow(`M0 ${r}H${i}`,Tt("h")),n&&(e.flow(`M${i} ${r}H${a}`,d=>d.ah,u),e.flow(`M${a} ${c}V${r}`,d=>d.ax,u),e.flow(`M${a} ${r}H${l}`,d=>d.a,u)),e.flow(`M${l} ${r}H${ye}`,be("h")),e.box(i,r,s,null,48,"h"),e.box(a,c,"W·x",null,48,"h"),e.box(l,r,t.squash("h")||"=",null,52,"h"),e.sum(a,r),e.head(507,r),e.bus(`M60 ${We}H${a}V${c+14}`),js(e,We,Oe((d,{one:f})=>[`x${d.now}, this ${f}, and h${d.old} make the whole of h${d.now}`,`and h${d.old} make all of h${d.now}`,`and h${d.old}`]));let h=r-50;e.label(0,h,Oe(d=>[`old h${d.old}`,"old h",`old h${e.compact?"":d.old}`]),Tt("h"),{size:25,term:"memory"}),n&&(e.label(i+26,h,()=>["from old h","from h","from h"],d=>d.ah,{size:23,term:"W·h"}),e.label(a+34,c-15,({one:d})=>[`${d} and bias`,"from x","from x"],d=>d.ax,{size:23,term:"W·x"}),e.label(a+18,h,()=>["sum a","sum","a"],d=>d.a,{size:23,term:"+"})),e.label(ye,h,Oe(d=>[`new h${d.now}`,"new h",`h${e.compact?"":d.now}`]),be("h"),{anchor:"end",size:25,term:"h"})}var tm={lstm:Xo,peephole:(e,t,{peepholes:s="ifo"})=>Xo(e,t,{peepholes:s}),coupled:Xo,gru:Zu,mingru:Qu,rnn:(e,t)=>Jo(e,t),indrnn:(e,t)=>Jo(e,t,{mix:"u·h"})},sm=17,ml=e=>Ko(e)!==null;function tn(e,t=null,s="flow"){let n=s==="book"?Ko(e):null,r={blank:!0,now:Object.fromEntries(e.gates.map(l=>[l,1])),prev:{},token:""},i=D("svg",{viewBox:`0 0 ${ye} ${_n}`,width:"100%",role:"img"}),a;return{svg:i,least(){let{width:l,height:c}=i.getBoundingClientRect(),u=Math.min(l/ye,c/_n);return u?Math.round(120/u+.5)/10:0},update(l={}){let c=l.now?l:{...r,...l},{least:u=0}=c,h=!!c.compact||u>sm;(a?.compact!==h||a.least!==u)&&(a=new Lr(h,t,u),n?dl(a,n):(tm[e.name]??em)(a,e,e.options),i.replaceChildren(a.root),i.setAttribute("role",a.layers.hands.childElementCount?"group":"img")),i.setAttribute("class",c.instant?"gs-still":""),a.update(c)}}}function sn(e,{t,unit:s,mode:n}){let r=e.layers[e.layer].direction==="reverse"?t+1:t-1,i=n==="mean"?Array.from({length:e.H},(d,f)=>f):[s],a=d=>i.reduce((f,p)=>f+d(p),0)/i.length,{roles:l}=e,c=d=>f=>e.at(f,t,d),u={now:Object.fromEntries(e.signals.map(d=>[d,a(f=>e.at(d,t,f))])),prev:{h:a(d=>e.at("h",r,d))},kept:a(d=>l.kept(c(d))*e.at(e.memory,r,d)),written:a(d=>l.written(c(d))),before:r+1,t,unit:s,mode:n,H:e.H,token:e.shown[t],one:e.reads.one,first:r<0||r>=e.T,scale:e.reach(e.memory,n==="mean"?null:s)};e.memory==="c"&&(u.prev.c=a(d=>e.at("c",r,d)),u.tanh_c=a(d=>Math.tanh(e.at("c",t,d))));for(let d of["u","ax","ah"])e.signal(d)&&(u[d]=a(f=>e.at(d,t,f)));u.ax!==void 0&&(u.a=u.ax+u.ah);let[h]=l.others;h&&(u.passed=a(d=>e.at(h,t,d)*(e.signal("u")?e.at("u",t,d):e.at("h",r,d)))),u.peep={};for(let d of l.gates)e.signal(`peep.${d}`)&&(u.peep[d]=a(f=>e.at(`peep.${d}`,t,f)));return u}var Ve=e=>({text:G(e,2,!0),cls:Ee(e)?_e(e):void 0}),Qo=(e,t,s=e)=>({text:`${e} = ${G(t)}`,cls:s}),ei=e=>({text:e,cls:"b"}),Zo=(...e)=>e.flat(1/0).filter(Boolean).map(t=>t.text===void 0?{text:t}:t),Pr=(e,t=2)=>1-Ee(e,t);function qn(e){let t=Ee(e);return t<.15?"shut":t<.35?"nearly shut":t<=.65?"half open":"open"}function fl(e,t){let s=Math.round(100*e);return s<100?`${s}%`:t?"all":"almost all"}var gl=(e,t)=>e.kept(s=>t.now[s]);function wl(e,t){let s=gl(e,t),n=e.keepsAt?s:Pr(t.now[e.keeper]);return{word:e.called.keep,value:s,shown:Qo(Le(e.keep),n,e.keeper)}}function ti(e,t){let n=e.share!==e.writer?Pr(t.now[e.writer]):t.now[e.writer],r=e.others.flatMap(i=>[`, ${e.word(i)} `,Qo(i,t.now[i])]);return{word:e.called.write,value:n,shown:[Qo(Le(e.share),n,e.writer),...r]}}function nm(e,t){let{word:s,value:n,shown:r}=wl(e,t),i=t.prev[e.memory];if(t.first)return["starts with an empty memory"];if(!Ee(i))return["has next to nothing in memory"];if(Ee(n)>.65)return["keeps ",fl(Ee(n),n===1)," of its old memory ",Ve(i)," (",r,")"];let a=[fl(Pr(n),n===0)," of its old memory ",Ve(i)];if(e.linked)return["drops ",a," (",r,")"];let l={shut:["shuts",""],"nearly shut":["nearly shuts",""],"half open":["has"," half open"]},[c,u]=l[qn(n)];return[`${c} its ${s} gate${u} (`,r,"), so ",a," is dropped"]}var bl=(e,t)=>Math.abs(Ee(t-e))<=Math.min(.05,Math.abs(e)/5);function rm(e,t){let[s,n,r]=[t.prev[e.memory],t.now[e.memory],t.written].map(l=>Ee(l)),i=bl(s,n),a=[n===s?", so it stays at ":", so it stays near ",Ve(n)];return t.first||!s?!r||n===r?[]:[", making ",Ve(n)]:n?s*n<0?r*n>0?[" and flips it to ",Ve(n)]:[", leaving ",Ve(n)]:r?Ee(gl(e,t))<.35?xl(e,t)?[", leaving ",Ve(n)]:[n===s?" in its place, making again ":" in its place, making ",Ve(n)]:i?a:r*s<0?[" against it, leaving ",Ve(n)]:Math.abs(n)>Math.abs(s)?[" on top, making ",Ve(n)]:[", leaving ",Ve(n)]:i?a:[", leaving ",Ve(n)]:[", leaving next to nothing"]}var xl=(e,t)=>Math.abs(Ee(t.written))<.1&&qn(ti(e,t).value).endsWith("shut");function om(e,t){let{word:s,value:n,shown:r}=ti(e,t),i=xl(e,t)?"only ":"",a=Ee(t.written)?[i,Ve(t.written)]:"next to nothing";if(e.linked)return["it writes ",a," (",r,")"];let l=qn(n);return l.endsWith("shut")?[`its ${s} gate is ${l} (`,r,") and writes ",a]:[`its ${l.replace("half open","half-open")} ${s} gate (`,r,") writes ",a]}function im(e,t){let[s,n]=[Ee(t.prev.h),Ee(t.now.h)],r=bl(s,n),i=s*n<0?"it flips to ":s===n?"it comes back to ":r?"it comes out near ":"it becomes ";if(t.first)return[`starts with no past: the ${t.one} sets it to `,Ve(t.now.h)];let a=e.squash("h")?`, and after ${e.squash("h")} `:", and ",l=Number.isFinite(t.ax)&&Number.isFinite(t.ah)?[`the ${t.one} and the bias push `,Ve(t.ax),", the old state ",Ve(t.ah),a]:[`${t.one} and old state rewrite it, and `];return["has no gate to keep its old ",Ve(t.prev.h),": ",l,i,Ve(t.now.h)]}function pl(e,t){let[s,n]=[e.prev[t],e.now[t]];return e.first?["starts at zero and becomes ",Ve(n)]:Ee(s)===Ee(n)?["stays at ",Ve(n)]:["goes from ",Ve(s)," to ",Ve(n)]}function am(e,t){let s=ei(`the ${t.H} units`);if(!e.keep)return[s," rewrite all of h: its mean ",pl(t,"h")];let[n,r]=[wl(e,t),ti(e,t)],i=e.linked?[" ",n.shown," of the old memory is kept and ",r.shown," of the candidate is written"]:[` the ${n.word} gates are ${qn(n.value)} (`,n.shown,`) and the ${r.word} gates ${qn(r.value)} (`,r.shown,")"];return["on average over ",s,...i,"; the mean memory ",pl(t,e.memory)]}function Or(e,t){let s=["At ",ei(`“${xe(t.token,24)}”`),", "];if(t.mode==="mean")return Zo(s,am(e,t),".");let n=[ei(`unit ${t.unit}`)," "];return e.keep?Zo(s,n,nm(e,t),"; ",om(e,t),rm(e,t),"."):Zo(s,n,im(e,t),".")}var Nr=e=>e.map(({text:t,cls:s})=>s==="b"?o("b",{},t):s?o("span",{class:`n s-${s}`,"data-term":["pos","neg"].includes(s)?"blue and orange":s},t):t),jr=e=>e.map(({text:t})=>t).join(""),lm={tanh:Math.tanh,relu:e=>Math.max(0,e)};function cm(e,t){let[s]=/[^()]+/.exec(t.replace(/^mean /,""))??[""];if(/^from [xh]/.test(t))return t[5]==="x"?"W·x":"W·h";if(t.startsWith("mean ")&&t.includes("·"))return t.includes(e.candidate)?"written":"kept";let n=ls(s.replace("−","-").replace(/[\u2080-\u2089]+$/,""));return e.signals.includes(n)?n:s.replace("≈","=")||null}var Hs=e=>({symbol:"",value:e,op:!0}),Rt=(e,t,s,n,r)=>{let i=G(t,s);return{symbol:e,value:r&&Ee(t,s)<0?`(${i})`:i,cls:n??(Ee(t,s)?_e(t):void 0)}};function hm(e,t){let[s,n]=[Nt(t.before??t.t),Nt(t.t+1)];if(!e.keep){let w=t.mode==="mean"?`mean h${n}`:`h${n}`,k=Number.isFinite(t.ax)&&Number.isFinite(t.ah),v=e.squash("h"),$=lm[v];return t.mode==="mean"||!$||!(k||Number.isFinite(t.a))?{symbol:w,result:t.now.h}:{symbol:w,result:t.now.h,from:M=>$(k?M(t.ax)+M(t.ah):M(t.a)),terms:M=>[Hs(`${v}(`),...k?[Rt(`from x${n}`,t.ax,M),Hs("+"),Rt(`from h${s}`,t.ah,M,void 0,!0)]:[Rt("a",t.a,M)],Hs(")")]}}let{memory:r,candidate:i,keep:a,share:l}=e,c=`${r}${s}`,[u,h]=[t.prev[r],t.now[r]],d=w=>w===ls(w)?w:`(${Le(w)})`,f=(w,k)=>{let v=t.now[ls(w)];return w===ls(w)?v:Pr(v,k)},p=w=>[Rt(d(a),f(a,w),w,e.keeper),Hs("·"),Rt(c,u,w,void 0,!0)],m=w=>[Rt(d(l),f(l,w),w,e.writer),Hs("·"),Rt(i,t.now[i],w,void 0,!0)],g=(w,k)=>w(f(a,k))*w(u)+w(f(l,k))*w(t.now[i]);t.mode==="mean"&&(p=w=>[Rt(`mean ${d(a)}·${c}`,t.kept,w,void 0,!0)],m=w=>[Rt(`mean ${d(l)}·${i}`,t.written,w,void 0,!0)],g=w=>w(t.kept)+w(t.written));let y=e.keepsFirst?[p,m]:[m,p];return{symbol:`${t.mode==="mean"?"mean ":""}${r}${n}`,result:h,from:g,terms:w=>[...y[0](w),Hs("+"),...y[1](w)]}}function vl(e,t){return dm(e,t).map(s=>({...s,means:cm(e,s.symbol||s.value)}))}function dm(e,t){let{symbol:s,result:n,from:r,terms:i}=hm(e,t);if(!i)return[Rt(s,n,2)];let a=c=>Ee(r(u=>Ee(u,c),c),c)===Ee(n,c),l=a(2)?2:3;return[Rt(s,n,l),Hs(a(l)?"=":"≈"),...i(l)]}var um=3.5,mm=2.3,fm=.5,pm=3,gm=.02,kl=e=>!!e?.probes?.length;function In(e,t,s,n=""){let r=t.answers.length;return e.array(`${n}probe.${t.name}`).subarray(s*r,(s+1)*r)}var yl=(e,t,s="")=>e.kept(`${s}likeliest ${t.name}`,()=>Array.from({length:e.T},(n,r)=>{let i=In(e,t,r,s);return i.reduce((a,l,c)=>l>i[a]?c:a,0)}));function ni(e,t=null){if(!kl(e))return null;let s=e.probes.find(({name:r})=>r===t);if(s)return s;let n=({name:r,answers:{length:i}})=>e.array(`probe.${r}`).reduce((a,l,c)=>a+(c%i?l:0),0);return e.probes.reduce((r,i)=>n(i)>n(r)?i:r)}var wm=(e,t)=>e.kept(`told ${t.name}`,()=>{let s=yl(e,t),n=t.answers.map(()=>0);for(let r=0;r<e.T;r++)In(e,t,r).forEach((i,a)=>n[a]+=i);return[...new Set(s)].filter(r=>r>0).sort((r,i)=>n[i]-n[r]).slice(0,2).sort((r,i)=>s.indexOf(r)-s.indexOf(i))}),ri=(e,t,s)=>!!(s.beside&&e.arrays[`beside.probe.${t.name}`]),$l=(e,t)=>{let s=ni(e,t.probe);return s?um+(ri(e,s,t)?mm:0):0};function si(e,t,s,n=""){return[...In(e,t,s,n)].map((r,i)=>[t.answers[i],r]).sort((r,i)=>i[1]-r[1]).filter(([,r],i)=>i===0||r>=gm).slice(0,pm)}function Ml(e){let t=o("span",{class:"label","data-term":"probe"},"memory says"),s=o("div",{class:"probed","aria-hidden":"true"}),n=o("select",{"aria-label":"What the memory is asked for"}),r=o("span",{class:"reads",role:"status"}),i=o("small"),a=o("p",{},n,r," ",i),l=o("div",{class:"probed beside","aria-hidden":"true"}),c=o("div",{class:"memoryrow"},s,l,a),u=[],h="";c.addEventListener("click",({target:m})=>{let g=m.closest(".bar");g&&e.go(Number(g.dataset.step))}),n.addEventListener("change",()=>{e.set({probe:n.value}),e.root.focus({preventScroll:!0})});function d(){let{P:m,S:g}=e,y=ni(m,g.probe);if(c.hidden=y===null,u=[],!y)return;let w=m.probes.map(({name:$})=>$).join();w!==h&&n.replaceChildren(...m.probes.map(({name:$,title:M})=>o("option",{value:$},M))),h=w,n.value=y.name,n.hidden=m.probes.length<2;let k=wm(e.A??m,y);if(l.hidden=!ri(m,y,g),f(s,t,y,k),l.hidden)return;let v=o("span",{class:"label"},e.setup.cells[m.beside.cell]);f(l,v,y,k,"beside.")}function f(m,g,y,w,k=""){let{P:v,G:$}=e,M=yl(v,y,k),L=[],x=M.map((S,b)=>S&&In(v,y,b,k)[S]>=fm?y.answers[S]:""),A=v.kept(`brief ${y.name}`,()=>Cn([...y.answers,""])),E=ko(x,$.a,$.end).filter(({label:S})=>S).map(S=>yo(S,A,e));for(let S=$.a;S<$.end;S++){let b=In(v,y,S,k),z=w.map(P=>b[P]),N=Math.max(0,1-b[0]-z.reduce((P,_)=>P+_,0)),j=[...z,N].map((P,_)=>{let q=o("i",{class:_<w.length?`A${_}`:"rest"});return q.style.height=`${100*P}%`,q}),H=o("span",{class:"bar"},...j.reverse());H.dataset.step=S,H.title=`step ${S+1}, ${v.shown[S]}: ${si(v,y,S,k).map(([P,_])=>`${P} ${Us(_)}`).join(", ")}`,H.style.cssText=`left:${$.x(S)+1}px;width:${$.cw-2}px`,L.push(H)}m.replaceChildren(g,...E,...L),u.push({columns:L,current:null})}function p(){let{P:m,S:g,G:y}=e,w=ni(m,g.probe);if(!w)return;for(let x of u)x.columns[x.current]?.classList.remove("cur"),x.current=y.sees(g.t)?g.t-y.a:null,x.columns[x.current]?.classList.add("cur");let k=x=>si(x,w,g.t).map(([A,E])=>`${A} ${Us(E)}`).join(", "),v=e.A&&e.A!==m&&g.t<e.A.T&&kl(e.A)?k(e.A):"",$=ri(m,w,g)?si(m,w,g.t,"beside.").map(([x,A])=>`${x} ${Us(A)}`):[];fe(r,[n.hidden?`${w.title}: `:"",k(m),v&&v!==k(m)?`, was ${v}`:"",$.length?`; ${e.setup.cells[m.beside.cell]}: ${$.join(", ")}`:""].join(""));let M=e.weights==="initial"?"":`, untrained ${ke(w.before)}`,L=ie("probe","linear probe");for(let x of[L,t])x.dataset.act=`Here it reads all ${m.H} units together: what unit ${g.unit} alone has dropped, others may still hold.`;i.replaceChildren("by a ",L,` of all ${m.H} units, not one: ${ke(w.score)} right in tests${M}`),i.title=`Of ${w.n.toLocaleString("en")} steps of test texts. Who always says what is commonest is right at ${ke(w.commonest)}. The network never sees this row.`}return{el:c,draw(m){m("picture","size","view","probe","beside")&&d(),m("step","unit","picture","size","view","probe","beside")&&p()}}}var bm=4096,Wn=new Map,oi=null;function Hr(e,t,s){let n=`${t} ${s} ${e}`;return Wn.has(n)||(Wn.size>=bm&&Wn.clear(),oi??=document.createElement("canvas").getContext("2d"),oi.font=`${t} 100px ${s}`,Wn.set(n,oi.measureText(e).width)),Wn.get(n)/100}var Ms=(e,t,s,n,r)=>Math.min(s,t/Hr(e,n,r));function Sl(e,t,s,n,r){let i=e.length,a=()=>i<e.length?`${e.slice(0,i)}…`:e;for(;i>1&&Hr(a(),n,r)*s>t;)i-=1;return a()}function nn(e){let t=o("div",{class:"ribbon",role:"group","aria-label":"Tokens"}),s=o("div",{class:"foot","aria-hidden":"true"}),n=o("input",{type:"range",class:"scrub",min:"0",step:"1","aria-label":"Step"}),r=o("div",{class:"track"}),i=o("i"),a=o("b");r.append(i,a);let l=la(e),c=Ml(e),u=o("div",{class:"words"},t,l.el,c.el,s,o("div",{class:"scrubber"},r,n));n.addEventListener("input",()=>e.go(Number(n.value)));let h=[],d=[],f=null,p=null;t.addEventListener("click",k=>{let v=k.target.closest("button");v&&e.go(Number(v.dataset.step))});let m=null;u.addEventListener("wheel",k=>{let v=Math.sign(k.deltaX||(k.shiftKey?k.deltaY:0));v&&(k.preventDefault(),e.scroll(e.S.view.a+v))},{passive:!1}),u.addEventListener("pointerdown",k=>{k.pointerType==="touch"&&k.target!==n&&(m={x:k.clientX,a:e.S.view.a})}),u.addEventListener("pointermove",k=>{m&&e.scroll(Math.round(m.a-(k.clientX-m.x)/e.G.cw))});for(let k of["pointerup","pointercancel","pointerleave"])u.addEventListener(k,()=>m=null);e.scroll=k=>{let v=e.S.view.n;k=Math.max(0,Math.min(e.P.T-v,k)),k!==e.S.view.a&&e.set({view:{a:k,n:v}})};function g(){let{P:k,G:v,S:$,rem:M,fine:L}=e,x=k.mean($.focus),A=e.full($.focus),E=j=>G(x[j],2).replace(/^(\u2212?)0\./,"$1."),S=0;for(let j=v.a;j<v.end;j++)S=Math.max(S,E(j).length);let b=v.cw>=Math.max(2.25,.61*S)*L,z=JSON.stringify([k.tokens,k.unknown,v.a,v.n,v.width,M,$.focus,e.font]);if(z===p){for(let j=v.a;j<v.end;j++){let H=e.palette.of($.focus,x[j],A),{style:P,dataset:_}=h[j-v.a],q=`background:${dt(H)};color:${$t(H)}`;j-v.a===f?_.style=_.style.replace(/background:[^;]*;\s*color:[^;]*/,q):Object.assign(P,{background:dt(H),color:$t(H)}),fe(d[j-v.a],b?E(j):"")}return}p=z;let N=o("span",{class:"label","data-term":"mean over units"},"mean ",o("i",{class:`s-${$.focus}`},$.focus));s.replaceChildren(N),h=[],d=[],f=null;for(let j=v.a;j<v.end;j++){let H=k.shown[j],P=e.palette.of($.focus,x[j],A),[_,q]=[k.within(j)?0:1,k.within(j+1)?0:1],O=o("button",{type:"button",class:"tok",tabindex:"-1"});O.classList.toggle("within",!_),O.classList.toggle("goes-on",!q),O.dataset.step=j,v.cw>=1.1*M&&O.append(H),O.title=k.unknown[j]?`“${H}” ${Vs(k)}`:`step ${j+1}: ${H}`,O.classList.toggle("unknown",k.unknown[j]);let F=Ms(H,v.cw-5,.94*M,500,e.font);O.style.cssText=`left:${v.x(j)+_}px;width:${v.cw-_-q}px;background:${dt(P)};color:${$t(P)};font-size:${Math.max(F,L)}px`,O.classList.toggle("clipped",F<L*(v.cw-5)/(v.cw-1)),h.push(O);let T=o("span",{class:"m"});b&&T.append(E(j)),T.style.cssText=`left:${v.x(j)}px;width:${v.cw}px`,d.push(T)}t.replaceChildren(...h),s.append(...d),y()}function y(){let{P:k,G:v,rem:$}=e,M=.75*$,L=v.n===k.T,x=L?v.centre(0):v.gutter+M/2,A=L?v.centre(k.T-1):v.width-M/2;n.max=String(k.T-1),n.disabled=k.T===1,n.style.cssText=`left:${x-M/2}px;width:${A-x+M}px`,r.style.cssText=`left:${x}px;width:${A-x}px`,i.style.display=L?"none":"",i.style.left=`${100*v.a/k.T}%`,i.style.width=`${100*v.n/k.T}%`}function w(){let{P:k,S:v,G:$,rem:M,fine:L}=e;if(f!==null&&h[f]&&(h[f].classList.remove("cur"),h[f].removeAttribute("aria-current"),h[f].style.cssText=h[f].dataset.style,h[f].tabIndex=-1,d[f].classList.remove("cur")),f=$.sees(v.t)?v.t-$.a:null,f!==null){let x=h[f],A=k.shown[v.t];x.dataset.style=x.style.cssText,x.classList.add("cur"),x.setAttribute("aria-current","step"),x.tabIndex=0;let E=Math.max(Ms(A,$.cw-4,1.06*M,700,e.font),L);x.style.cssText=`left:${$.x(v.t)}px;width:${$.cw}px;font-size:${E}px`,d[f].classList.add("cur")}n.value=String(v.t),n.setAttribute("aria-valuetext",`step ${v.t+1} of ${k.T}: ${k.shown[v.t]}`),a.style.width=`${k.T>1?100*v.t/(k.T-1):0}%`}return{el:u,draw(k){k("picture","size","theme","view","focus")&&g(),k("step","picture","size","view")&&w(),l.draw(k),c.draw(k)}}}var xm=86,wt=9.5,vm=13;function km(e,t,s,n){let r=Math.min(1,Math.max(0,e))*vm/2,i=Math.min(s,2*r),a=(l,c)=>D("rect",{x:-wt,width:2*wt,y:l,height:Math.max(0,c),class:"jaw"});return[D("clipPath",{id:t},D("circle",{r:wt})),D("circle",{r:wt+2,class:"halo"}),D("circle",{r:wt,class:"open"}),D("g",{"clip-path":`url(#${t})`},D("rect",{x:-wt,width:2*wt,y:-i/2,height:i,class:`flow ${n}`}),r<.6?a(-wt,2*wt):[a(-wt,wt-r),a(r,wt-r)]),D("circle",{r:wt,class:"rim"})]}var El=(e,t)=>Math.max(6,Math.abs(e)/(t||1)*xm),ym=(e,t,s,n,r=!1,i="forget")=>n?`${e}: it holds ${G(t)}${s===null?"":`, its ${i} gate is ${r?"held at ":""}${G(s)}`}`:`${e}, not read yet`,Tl=(e,t)=>o("button",{class:"wd",type:"button","data-k":t},o("span",{class:"t"},e),o("span",{class:"p"},o("span",{class:"q"}),D("svg",{class:"v",viewBox:"-12 -12 24 24","aria-hidden":"true"})));function Ll(e,t){return e.addEventListener("click",({target:s})=>{let n=s.closest(".wd");n&&!n.disabled&&t(Number(n.dataset.k))}),function({words:n,run:{c:r,f:i},most:a,t:l,read:c,held:u=null,gate:h="forget"}){e.classList.toggle("held",u!==null);for(let d of e.querySelectorAll(".wd")){let f=Number(d.dataset.k),p=f<=c,[m,g]=[d.querySelector(".q"),d.querySelector(".v")];d.disabled=!p,d.tabIndex=f===Math.max(0,l)?0:-1,d.classList.toggle("todo",!p),d.classList.toggle("here",f===l),f===l?d.setAttribute("aria-current","step"):d.removeAttribute("aria-current");let y=u!==null&&f>=u[0]&&f<u[1];if(d.setAttribute("aria-label",ym(n[f],r[f],i?.[f]??null,p,y,h)),m.style.height=p?`${El(r[f],a)}%`:"0",m.className=`q ${_e(r[f])}`,g.replaceChildren(),!p||!f||!i)continue;let w=El(r[f-1],a)/100*21.8,k=_e(r[f-1]);g.append(D("rect",{x:-10,y:-10,width:9.5,height:20,class:"bore"}),D("rect",{x:-10.5,y:-w/2,width:10.5,height:w,class:`flow ${k}`}),...km(i[f],`v${f}`,w,k))}}}var $m=(e,t,s)=>e[(e.indexOf(t)+s+e.length)%e.length],Mm=(e,t)=>/^\d+$/.test(e.trim())&&Number(e)<t?Number(e):null;function rn(e){let t=(a,l,c)=>{let u=o("button",{type:"button",tabindex:"-1","aria-label":l},a);return u.addEventListener("click",()=>e.pick($m(e.order,e.S.unit,c))),u},s=t("◂","Unit above (up arrow)",-1),n=t("▸","Unit below (down arrow)",1),r=o("input",{type:"number",class:"unitno",min:0,step:1,inputmode:"numeric","aria-label":"Unit",title:"Type a unit’s number"}),i=o("span",{class:"row means","data-term":"similarity order"});return r.addEventListener("input",()=>{let a=Mm(r.value,e.P.H);a!==null&&e.pick(a)}),r.addEventListener("blur",()=>r.value=e.S.unit),r.addEventListener("keydown",a=>a.key==="Enter"&&e.root.focus({preventScroll:!0})),{row:i,els:[s,r,n],draw(){let{P:a,S:l,order:c}=e;r.getRootNode().activeElement!==r&&(r.value=l.unit),r.max=a.H-1;let u=c.indexOf(l.unit)+1,h=`Row ${u} of ${a.H}, rows by ${qo[l.sort]}.`;fe(i,`row ${u} by ${Da[l.sort]}`),i.dataset.act=`${h} The arrows ↑ and ↓ go along the rows.`,s.title=`${h} The row above (↑).`,n.title=`${h} The row below (↓).`}}}var Cl=[1.36,1.2,1.05],Sm=[1.6,1.45,1.3,1.15,1],Em=2.6,Tm=2.1,Lm=.7,Cm=22,Am=.4,zm=.01,Pm=250;function Om(e,t,s,n){let r=e.length,i=u=>{let h=u;for(let d=e[u];d<=t&&h<r;d+=e[h])h+=1;return Math.max(h,u+1)},a=(u,h)=>{let d=u;for(let f=e[u-1];f<=h&&d>0;f+=e[d-1])d-=1;return Math.min(d,u-1)},l=a(r,t),c=i(s);return(n<s+ +(s>0)||n>=c-+(c<r))&&(s=Math.max(0,Math.min(n-1,a(n+1,Am*t)))),s=Math.min(s,l),i(s)<=n&&(s=n),{a:s,end:i(s)}}function Al(e,t){let s=o("section",{class:"present",role:"main","aria-label":"For a projector"});s.hidden=!0;let n=o("h1",{class:"unseen"},"For a projector"),r=o("div",{class:"strip",role:"group","aria-label":"The words; under each what the unit holds after it"}),i=Ll(r,O=>e.go(O)),a=o("p",{class:"tells","aria-live":"polite"}),l=o("small"),c=o("div",{class:"big"}),u=o("div",{class:"others"}),h=o("div",{class:"given"},l,c,u),d=o("div",{class:"shows"}),f=rn(e),p=o("span",{class:"whose"}),m=o("button",{type:"button",class:"btn",title:"The answer waits at every step until it is asked for"},"Ask first ",o("kbd",{},"a")),g=o("button",{type:"button",class:"btn"},"Leave ",o("kbd",{},"Esc")),y=o("div",{class:"floor"},o("span",{class:"one"},"unit",...f.els,p),o("span",{class:"sp"}),m,g),w=o("div",{class:"told"},a,h),k=Yt(e);m.addEventListener("click",()=>z.a()),g.addEventListener("click",()=>z.Escape());let v=null,$=null,M=null,L=null,x=0,A=0,E=new ResizeObserver(()=>!s.hidden&&e.P&&P());e.model.on("remove",()=>E.disconnect());let S=()=>e.S.answer==="asked"&&v!==e.S.t;function b(O){v=O,q()}let z={Escape:()=>e.set({present:!1}),PageUp:()=>e.walk(-1),PageDown:()=>e.walk(1),a:()=>e.set({answer:e.S.answer==="asked"?"shown":"asked"}),b:()=>{e.S.answer==="asked"?b(S()?e.S.t:null):e.set({answer:"asked"})}};function N(){let O=e.S.present;if(O!==!s.hidden){s.hidden=!O,e.root.classList.toggle("presenting",O);for(let F of e.covered)F.inert=O;O?($=t.el.parentNode,y.prepend(t.el),s.replaceChildren(n,r,w,d,k.el,y),E.observe(s)):($.prepend(t.el),s.replaceChildren(),E.disconnect()),v=null,e.root.focus({preventScroll:!0})}}let j=()=>parseFloat(getComputedStyle(s).fontSize);function H(){let{P:O,S:F}=e,T=j(),C=r.clientWidth,I=O.shown.map(J=>xe(J,Cm)),W=J=>I.map(V=>Math.max(Tm*T,(Hr(V,650,e.font)+Lm)*J*T)),R=Cl.find(J=>W(J).reduce((V,K)=>V+K,0)<=C)??Cl[0],B=Om(W(R),C,x,F.t);x=B.a,r.style.setProperty("--size",`${R*T}px`);let U=[...r.children].map(J=>J.dataset.word),Y=I.slice(B.a,B.end);(r.firstChild?.dataset.k!==String(B.a)||U.length!==Y.length||Y.some((J,V)=>J!==U[V]))&&r.replaceChildren(...Y.map((J,V)=>{let K=Tl(J,B.a+V);return K.dataset.word=J,K.classList.toggle("unknown",O.unknown[B.a+V]),K})),r.classList.toggle("from",B.a>0),r.classList.toggle("on",B.end<O.T);let X=F.mode==="mean",te=J=>X?O.mean(J):O.column(J,F.unit),oe=O.keeper&&O.layers[O.layer].direction!=="reverse";i({words:O.shown,run:{c:te(O.memory),f:oe?te(O.keeper).map(J=>O.roles.kept(()=>J)):null},most:O.reach(O.memory,X?null:F.unit),t:F.t,read:O.T-1,gate:O.roles.called.keep})}function P(){H();let O=j();for(let T of Sm)if(a.style.fontSize=`${T*O}px`,a.scrollHeight<=a.clientHeight+1)break;let F=c.textContent;c.style.fontSize=`${Ms(F,.97*h.clientWidth,Em*O,720,e.font)}px`}function _(){let{P:O,S:F}=e,{kind:T,title:C}=O.answers,I=T==="value",W=([X,te])=>[ve(X),I?G(te,3):ke(te)],{remark:R}=e.setup.tasks[e.entry?.task]??{};if(fe(l,C[0].toUpperCase()+C.slice(1)+(R?`. ${R}`:"")),h.classList.toggle("waits",S()),S()){let X=o("button",{type:"button",class:"slot","aria-label":"Show the answer (b)"},"?");X.addEventListener("click",()=>b(F.t)),c.replaceChildren(X),u.replaceChildren();return}let[B,...U]=O.top(F.t),[Y,ee]=W(B);c.replaceChildren(...I&&!U.length?[]:[o("b",{},Y)," "],o("span",{},ee)),u.replaceChildren(...U.filter(([,X])=>I||X>=zm).slice(0,2).map(X=>o("span",{},W(X).join(" "))))}function q(O=(...F)=>!0){let{P:F,S:T,setup:C}=e;if(O("notice","present")&&(k.draw(()=>!0),P()),O("play")&&a.setAttribute("aria-live",T.playing?"off":"polite"),!O("present","answer","picture","size","theme","unit","step","look"))return;O("step","picture")&&v!==T.t&&(v=null);let I=performance.now()-A<Pm;O("step")&&(A=performance.now());let W={...sn(F,T),compact:!0,instant:I||O("present","picture","size","unit","theme")},R=F.cell+JSON.stringify(F.options)+T.look;R!==L&&(L=R,M=tn(F.roles,null,T.look),d.replaceChildren(M.svg)),M.update(W);let B=Or(F.roles,W);a.replaceChildren(...Nr(B)),M.svg.setAttribute("aria-label",`The ${C.cells[F.cell]} cell at this step. ${jr(B)}`),f.draw();let U=F.layers.length>1?`, layer ${F.layers[F.layer].level+1}`:"";fe(p,`of ${F.H}${T.mode==="mean"?": the mean":""}, ${C.cells[F.cell]}${U}`),m.setAttribute("aria-pressed",String(T.answer==="asked")),_(),P()}return{el:s,arrange:N,moves:z,draw:q}}var Lt=class{constructor(t){this.send=t,this.held=!1,this.seq=0,this.latest=new Map,this.busy=new Set}asked(t,s){return this.latest.get(t)?.key===s}waiting(t){return this.busy.has(t)?this.latest.get(t).request:void 0}ask(t,s,{key:n=null,both:r=!1,once:i=!1}={}){let a=this.latest.get(t),l=this.seq+1,c=r&&this.busy.has(t)?a.from:l;this.latest.set(t,{key:n,request:s,once:i,from:l,first:c,last:l}),this.busy.add(t),this.held?this.seq=l:this.hand(t)}hand(t){let s=this.latest.get(t);s.last=++this.seq,s.handed=!0,this.send({...s.request,want:t,seq:s.last})}hold(){this.held=!0}resume(){this.held=!1;for(let t of[...this.busy]){let{once:s,handed:n}=this.latest.get(t);s&&n?this.busy.delete(t):this.hand(t)}}count(t){if(!this.busy.has(t))return 0;let{first:s,from:n}=this.latest.get(t);return s<n?2:1}take({want:t,seq:s}){let n=this.latest.get(t);return!n||!this.busy.has(t)||s<n.first||s>n.last?null:(n.first=n.from,s>=n.from&&this.busy.delete(t),n)}opened({want:t,seq:s}){let n={key:null,from:s};return this.latest.set(t,n),n}forget(t){let s=this.latest.get(t);s&&(s.key=null)}stop(){this.busy.clear()}};var _s={auc:{title:"AUC",chance:.5},spearman:{title:"Spearman",chance:0}},ns=e=>e<1&&e>=.9995?">0.999":G(e,3);function ii({probe:e,before:t,spread:s,units:n}){let r=n.map(([i,a,l,,c],u)=>({unit:i,signal:a,sign:l,score:c,...u?{}:{spread:s}}));return[{of:"probe",score:e},{of:"before",score:t.unit,spread:t.spread},...r]}function zl(e){let{chance:t}=_s[e.kind],s=Math.min(t-.15*(1-t),...ii(e).flatMap(({score:n,spread:r})=>[n,...r??[]]));return n=>(n-s)/(1-s)}var ai=(e,t,s)=>`${t} ${(e==="auc"?["low","high"]:["falls","rises"])[+(s>0)]}`,_r=(e,[t,s])=>`${ns(e)} (${ns(t)} to ${ns(s)})`,Dn=({spread:e,before:t})=>e[0]>t.spread[1];function Pl(e,t){let{kind:s,probe:n,before:r,spread:i,units:a,share:l}=e,[[c,u,,,h]]=a,{title:d}=_s[s],f=Dn(e)?"clearly better than":i[1]<r.spread[0]?"clearly worse than":"not clearly better than",p=`Unit ${c} alone tells it best, by its ${u}: ${d} ${_r(h,i)}${s==="auc"?", where 0.5 is a coin toss":""}. That is ${f} before training, where the best unit reaches ${_r(r.unit,r.spread)}. A linear probe, which reads all ${t} units, reaches ${ns(n)}, before training ${ns(r.probe)}.`;return l===void 0?p:`${p} It is true at ${ke(l)} of the test steps where it can be asked.`}function Ol(e){return e?.features.find(Dn)?.units[0].slice(0,2)??null}function Nl({features:e,units:t},s){let{follows:n}=t[s];if(!n)return null;let[r,i,a,l]=n,c=e.find(h=>h.name===r),u=ai(c.kind,i,a);return{name:r,title:c.title,how:`${u}, ${_s[c.kind].title} ${ns(l)}`}}function Fr(e,t,s=Number.POSITIVE_INFINITY){let[n,r,i]=e.shows??[],[a,l,c]=e.follows[t]??[],u=[n===t&&`shows this in ${r} of ${i} other ${e.reads.kind==="words"?"sentences":"texts"} like it`,a&&`on test texts tells best: ${a} (${_s[l].title} ${ns(c)})`].filter(Boolean);return[u.join("; "),...u].find(h=>h.length<=s)??""}function bt(e){let t=Math.abs(e);return`${e<0?"at least ":""}${t.toLocaleString("en")} ${t===1?"step":"steps"}`}var Rr=(e,t)=>Math.abs(e)-Math.abs(t)||+(e<0)-+(t<0),on=({one:e,many:t})=>`half of what a ${e} writes into the unit is gone after so many steps, the median over the ${t}`;var qr=`.pick {
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
`;var jl=`/* The sentence over its pipe: how large its letters are, its pipe, its valves, and a word at least. */
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
`;var li={first:"M2 2h2v12H2zM14 2v12L5 8z",back:"M12.5 2v12L3.5 8z",play:"M4 2v12l9-6z",pause:"M3.5 2h3v12h-3zM9.500 2h3v12h-3z",forward:"M3.5 2v12l9-6z",last:"M12 2h2v12h-2zM2 2v12l9-6z"},ci=[.5,1,2,4],Hm=900;function Ir(e){let t=null,s={},n=(p,m,g)=>{s[p]=D("path",{d:li[p]});let y=o("button",{type:"button",class:`tb ${p}`,"aria-label":m,title:m},D("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},s[p]));return y.addEventListener("click",g),y},r=n("play","Play (space)",()=>e.set({playing:!e.S.playing})),i=o("button",{type:"button",class:"bare speed",title:"Speed"},"1×");i.addEventListener("click",()=>{e.set({speed:ci[(ci.indexOf(e.S.speed)+1)%ci.length]})});let a=o("button",{type:"button",class:"bare by"});a.addEventListener("click",()=>e.set({by:e.S.by==="word"?"piece":"word"}));let l=o("b"),c=o("small"),u=o("span",{class:"keys wide","aria-hidden":"true"},...["←","→","space"].map(p=>o("kbd",{},p))),h=o("div",{class:"transport",role:"group","aria-label":"Steps"},n("first","First step (Home)",()=>e.go(0)),n("back","Back one step (left arrow)",()=>e.walk(-1)),r,n("forward","Forward one step (right arrow)",()=>e.walk(1)),n("last","Last step (End)",()=>e.go(e.P.T-1)),i,a,o("span",{class:"where"},o("span",{class:"roomy"},"step "),l,c),u);function d(){e.S.t>=e.P.T-1?e.set({playing:!1}):e.walk(1)}function f(){clearInterval(t);let{playing:p}=e.S;p&&(t=setInterval(d,Hm/e.S.speed)),s.play.setAttribute("d",p?li.pause:li.play);let m=p?"Pause (space)":"Play (space)";r.title=m,r.setAttribute("aria-label",m),i.textContent=`${e.S.speed===.5?"½":e.S.speed}×`,i.setAttribute("aria-label",`Speed ${e.S.speed} times`)}return{el:h,draw(p){p("play")&&(e.S.playing&&e.S.t>=e.P.T-1&&e.go(0),f()),p("picture")&&e.S.playing&&e.P.T===1&&e.set({playing:!1}),a.hidden=!e.P.word.length,a.textContent=`by ${e.S.by==="word"?"word":"piece"}`,a.title=e.S.by==="word"?"Go piece by piece":"Go word by word",l.textContent=e.S.t+1,c.textContent=` / ${e.P.T}`}}}var Hl=`/* a box of the cell opened: its equations stand where the answers did, its sum where the text was */
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
`;var Fm=8,hi=(e,t)=>[...Cs(e)].some(s=>s.op===t),Rm=e=>e.op==="call"?{by:e.text,sum:e.parts[0]}:{by:"",sum:e};function Wr(e,t=1,s=[]){let[n,r]=e.parts;if(e.op==="+"||e.op==="-")return[...Wr(n,t,s),...Wr(r,e.op==="-"?-t:t,s)];if(e.op==="*"&&hi(n,"matrix")!==hi(r,"matrix")){let[i,a]=hi(n,"matrix")?[r,n]:[n,r];return Wr(a,t,[...s,i])}return[{node:e,sign:t,scales:s}]}var qm=(e,t)=>typeof e=="number"?e:e[t];function _l(e,t,s,n=Eo){let r=ga(e,t,n),{by:i,sum:a}=Rm(e),l=d=>qm(r.get(d),s),c=Wr(a).map(({node:d,sign:f,scales:p})=>{let m=p.reduce(($,M)=>$*l(M),f),g={node:d,scales:p,scale:m,adds:m*l(d)};if(d.op!=="matrix")return g;let{data:y,shape:w}=t[d.text],k=y.subarray(s*w[1],(s+1)*w[1]),v=r.get(d.parts[0]);return{...g,row:k,vector:v,products:Float64Array.from(k,($,M)=>m*$*v[M])}}),u=new Map,h=d=>{if(u.set(d,l(d)),d.op!=="matrix")for(let f of d.parts)h(f)};return h(e),{by:i,terms:c,numbers:u,sum:l(a),value:l(e),sums:r.get(a),values:r.get(e),curve:i?n[i]:null}}function di({products:e,adds:t},s){if(!e)return[{k:null,others:0,adds:t}];let n=[...e.keys()].sort((c,u)=>Math.abs(e[u])-Math.abs(e[c])),r=e.length<=s+1?e.length:s,i=n.slice(0,r).map(c=>({k:c,others:0,adds:e[c]})),a=n.slice(r),l=a.reduce((c,u)=>c+e[u],0);return a.length?[...i,{k:null,others:a.length,adds:l}]:i}function Fl(e){let t=0;return e.map(s=>{let n=t;return t+=s,[n,t]})}function Rl(e,t){let s=Math.max(0,...e.flat().map(Math.abs));return Math.max(t?Fm:1,Math.ceil(s+.02*s))}function ui(e,t){for(let s of[2,3]){let n=r=>Math.round(r*10**s);if(e.reduce((r,i)=>r+n(i),0)===n(t))return{digits:s,exact:!0}}return{digits:2,exact:!1}}function ql(e,t,[s,n]){if(Number.isFinite(s)&&Number.isFinite(n))return[s,n];let r=[-t,0,t].map(e);return[Math.min(...r),Math.max(...r)]}var Dr=({curve:e,sum:t,terms:s},n)=>e(s.reduce((r,i)=>r-(n(i)?i.adds:0),t)),mi=({curve:e,sum:t})=>fa(e,t),an=({node:e},t)=>[...Cs(e)].some(({op:s,text:n})=>s==="name"&&n===t);var qt=e=>typeof e=="string";function Bn(e,t=1/0){if(e.trim()==="*")return null;let s=new Set;for(let n of e.split(",")){let[,r,i=r]=/^\s*(\d{1,6})\s*(?:[-–]\s*(\d{1,6})\s*)?$/.exec(n)??[];if(r===void 0||Number(i)<Number(r)||Number(i)>=t||Number(i)-Number(r)>1e5)return;for(let a=Number(r);a<=Number(i);a++)s.add(a)}return[...s].sort((n,r)=>n-r)}function cs(e){let t=[];for(let s of e)t.length&&t.at(-1)[1]===s-1?t.at(-1)[1]=s:t.push([s,s]);return t}var Ct=e=>e===null?"*":cs(e).map(([t,s])=>t===s?t:`${t}-${s}`).join(","),xt=({signal:e,units:t,steps:s,value:n,on:r=!0})=>`${r?"":"!"}${e}:${Ct(t)}:${Ct(s)}=${n}`,At=(e,t,s)=>e<=0&&t>=s-1?null:Array.from({length:Math.min(t,s-1)-Math.max(0,e)+1},(n,r)=>Math.max(0,e)+r),De=e=>e.on&&!e.why,Im=(e,t,s,n)=>De(e)&&e.signal===t&&(e.units===null||e.units.includes(s))&&(e.steps===null||e.steps.includes(n)),Fs=(e,t,s,n)=>e.findLast(r=>Im(r,t,s,n))?.value??null;function Wl(e,t,s,n,r){let i=e.filter(l=>De(l)&&l.signal===t);if(!i.length)return null;let a=new Set;for(let l of ln(s,n))for(let c=0;c<r&&a.size<2;c++)a.add(Fs(i,t,c,l));return a.size===1?[...a][0]:void 0}function Dl(e,t,s){return e.flatMap(n=>{if(!De(n)||t&&n.steps&&!t.some(c=>n.steps.includes(c)))return[n];let{text:r,why:i,...a}=n,l=t===null?[]:ln(n.steps,s).filter(c=>!t.includes(c));return l.length?[{...a,steps:l}]:[]})}var Br=(e,t)=>Ct(e.units)===Ct(t.units)&&Ct(e.steps)===Ct(t.steps);function Vr(e,t,s){let{signal:n}=e[t],r=s.map(({hold:i})=>i.map(([a])=>a)).filter(i=>i.includes(n));return e.flatMap((i,a)=>i.signal!==n&&Br(i,e[t])&&r.some(l=>l.includes(i.signal))?[a]:[])}var Il=(e,t)=>e===null?t:t===null?e:e.filter(s=>t.includes(s)),ln=(e,t)=>e??Array.from({length:t},(s,n)=>n);function Bl(e,t,s){return e.map((n,r)=>{if(!De(n))return[];let i=ln(n.units,s).length*ln(n.steps,t).length,a=[];for(let l=r+1;l<e.length;l++){let c=e[l];if(!De(c)||c.signal!==n.signal||c.value===n.value)continue;let u=ln(Il(n.units,c.units),s),h=ln(Il(n.steps,c.steps),t);u.length&&h.length&&a.push({by:l,steps:h,whole:u.length*h.length===i})}return a})}var Wm=200,Ur={past:[],future:[]},fi=({past:e},t)=>({past:[...e.slice(1-Wm),t],future:[]}),Vl=({past:e,future:t},s)=>e.length?[{past:e.slice(0,-1),future:[s,...t]},e.at(-1)]:null,Ul=({past:e,future:t},s)=>t.length?[{past:[...e,s],future:t.slice(1)},t[0]]:null;function Gr(e,t){let s=(t?1-e:e)<.5;return{words:`What if it were held ${s?"open":"shut"}?`,value:+(s!==t)}}function Gl(e){let t=o("div",{class:"tag",role:"tooltip"});t.hidden=!0;function s({signal:n,linked:r,x:i,y:a}){let l=Gr(1,r),c=!1,[u,h]=[i-.78*Qs,a-.78*Qs],d=D("a",{class:"hand",href:"./whatif"},D("circle",{class:"reach",cx:u,cy:h,r:11}),D("circle",{class:"grip",cx:u,cy:h,r:5.5})),f=()=>{let{S:k}=e,v=k.mode==="mean"?null:[k.unit];d.setAttribute("href",Jt(e,"whatif",{pins:xt({signal:n,units:v,steps:[k.t],value:l.value})}))},p=()=>e.S.mode==="mean"?"all units":`unit ${e.S.unit}`,m=1,g=()=>`This ${e.P.roles.word(n)} gate lets ${ke(r?1-m:m)} through. ${l.words} Opens What if, ${n} of ${p()} at ${l.value}`,y=()=>{f();let k=d.getBoundingClientRect(),v=e.root.getBoundingClientRect();t.textContent=g(),t.hidden=!1,t.style.left=`${Math.max(4,Math.min(v.width-t.offsetWidth-4,k.left-v.left+k.width/2-t.offsetWidth/2))}px`,t.style.top=`${k.bottom-v.top+4}px`},w=()=>t.hidden=!0;d.addEventListener("pointerenter",k=>k.pointerType!=="touch"&&y()),d.addEventListener("focus",y);for(let k of["pointerleave","blur"])d.addEventListener(k,v=>v.pointerType!=="touch"&&w());return d.addEventListener("pointerdown",k=>c=k.pointerType==="touch"&&t.hidden),d.addEventListener("click",k=>{f(),c&&(k.preventDefault(),y())}),{el:d,step(k){d.style.display=k.blank?"none":"",!k.blank&&(m=k.now[n],l=Gr(m,r),d.setAttribute("aria-label",`${e.P.roles.word(n)}: ${g()}`),!t.hidden&&d.matches(":hover, :focus")&&(t.textContent=g()))}}}return{tag:t,hand:s}}var Kl=["h","c"],pi=4,Dm=300,Yl=120,Bm=.02,cn=e=>e.replaceAll("'","′").replaceAll("*","·").replaceAll("-","−"),hn=(e,t=2)=>G(e,t,!0),Vn=(e,t)=>e<0?`(${G(e,t)})`:G(e,t);function Vm(e){let{P:t,S:s}=e,{tensors:n,inputs:r}=e;if(!n?.picture||!r?.picture)return null;let{level:i,direction:a}=t.layers[t.layer],l=(p,m,g=t.layer)=>t.array(`${g}.${p}`).subarray(m*t.H,(m+1)*t.H),c=a==="reverse"?s.t+1:s.t-1,u=Kl.filter(p=>t.signals.includes(p)),h=Object.fromEntries(u.map(p=>[p,c<0||c>=t.T?new Float32Array(t.H):l(p,c)])),d={};for(let[p,[,m]]of Object.entries(n.picture.arrays)){let[g,y]=p.split(".");Number(g)===t.layer&&(d[y]=m.length>1?{data:n.picture.array(p),shape:m}:n.picture.array(p))}let f=Object.fromEntries(t.signals.map(p=>[p,l(p,s.t)]));return{...d,...wa(h),...f,x:i?Um(t,i,l,s.t):Gm(r.picture,s.t)}}function Um(e,t,s,n){let r=e.layers.flatMap((i,a)=>i.level===t-1?[...s("h",n,a)]:[]);return Float32Array.from(r)}function Gm(e,t){let s=e.arrays.x[1][1],n=e.array("at")[t];return e.array("x").subarray(n*s,(n+1)*s)}var Ym=(e,t)=>e.split(/_([a-z]+)/).map((s,n)=>{let r=(n%2||n===0?1:-1)*.16*t;return D("tspan",n%2?{dy:r,"font-size":Math.max(12,.8*t)}:{dy:n&&r},s)});function Xl(e){let t=o("h2"),s=o("a",{class:"hold"}),n=o("button",{type:"button",class:"btn small"},"Close ",o("kbd",{},"Esc")),r=o("p",{class:"said","aria-live":"polite"}),i=o("div",{class:"rowsof"}),a=o("h2"),l=o("div",{class:"falls"}),c=o("ul",{class:"withouts"}),u=o("section",{class:"anatomy","aria-label":"How the number comes about"},o("div",{class:"hd"},t,s,n),r,i,o("div",{class:"hd"},a),o("div",{class:"adds"},l,c));u.hidden=!0;let h=null;n.addEventListener("click",()=>e.set({open:null}));let d=o("div",{class:"equations",role:"group","aria-label":"The equations of a step"});d.hidden=!0;function f(){let{P:O,S:F}=e,{equations:T,signals:C}=O.roles,I=T.map(W=>{let R=W.name===F.open,B=o("button",{type:"button","aria-pressed":String(R),"data-signal":W.name},ar(W,C),o("b",{class:g(W.name,O.at(W.name,F.t,F.unit))},G(O.at(W.name,F.t,F.unit))),R&&h&&o("span",{class:"numbers"},"= ",p(W.tree,h)));return B.addEventListener("click",()=>e.open(W.name)),B});d.replaceChildren(o("h2",{},"The equations ",o("small",{},"each opens its part")),...I)}function p(O,{numbers:F,terms:T,sum:C}){let{digits:I}=ui(T.map(({adds:R})=>R),C),W=R=>R.op==="name"||R.op==="matrix"?G(F.get(R),I):null;return An(As(O,W),[],Kt(O,W))}let m=O=>e.P.roles.kind(O)==="gate",g=(O,F)=>`n s-${m(O)?O:_e(F)}`,y=(O,F)=>m(O)?`var(--${O}, var(--ink))`:`var(--${_e(F)})`,w=(O,F)=>m(O)?`var(--F${O}, var(--ink2))`:`var(--F${_e(F)})`,k=O=>Ee(O)?`var(--${_e(O)})`:"var(--ink2)",v=O=>`${e.P.roles.word(O)}${m(O)?" gate":Kl.includes(O)?" state":""}`;function $(O,F){let{P:T,S:C}=e,I=T.layers[T.layer].level;if(O.text==="x")return I?"what the layer below says":`the ${T.reads.one} “${xe(T.shown[C.t],16)}”`;let W=Array.from(F).every(R=>R===0);return O.text==="h'"?W?"no hidden state yet":"the last hidden state":"the last hidden state, as far as it is let through"}function M(O,F,T,C=null){let I=O.length,W=Math.max(...Array.from(O,Math.abs))||1,R=F/I,B=R>3?1:0,U={pos:"",neg:"","pos faint":"","neg faint":""};for(let Y=0;Y<I;Y++){let ee=Math.max(.5,Math.abs(O[Y])/W*(T/2)),X=C&&!C.has(Y)?" faint":"",te=O[Y]<0?T/2:T/2-ee;U[_e(O[Y])+X]+=`M${(Y*R+B/2).toFixed(2)} ${te.toFixed(2)}h${Math.max(.8,R-B).toFixed(2)}v${ee.toFixed(2)}h-${Math.max(.8,R-B).toFixed(2)}z`}return D("svg",{width:F,height:T,viewBox:`0 0 ${F} ${T}`,"aria-hidden":"true"},D("path",{d:`M0 ${T/2}H${F}`,class:"base"}),...Object.entries(U).map(([Y,ee])=>ee&&D("path",{d:ee,class:Y})))}function L(){let{P:O,S:F,rem:T}=e,C=h.terms.filter(({products:Y})=>Y),I=Math.round((e.small?1.9:e.low?1.1:1.6)*T);i.hidden=!C.length;let W=u.clientWidth-(e.small?0:(C.length-1)*1.5*T),R=5.6*T,B=2.9*T,U=Math.floor(W/(e.small?1:Math.max(1,C.length))-R-B);i.replaceChildren(...C.map(Y=>{let{node:ee,row:X,vector:te,products:oe}=Y,[J]=ee.parts,V=X.length,K=new Set(di(Y,pi).flatMap(({k:ce})=>ce===null?[]:[ce])),Z=(ce,de,ae=null)=>{let ge=Math.max(...Array.from(de,Math.abs));return o("div",{class:"strip1"},o("span",{},ce),M(de,Math.max(10,U),I,ae),o("small",{},ge?`±${G(ge,ge<.1?3:ge<10?2:0)}`:"all 0"))},Q=An(As(ee),O.signals,Kt(ee));return o("div",{class:"dot",role:"img","aria-label":x(Y,V)},o("p",{},Q," ",o("small",{},`${$(J,te)}, ${V} numbers`)),Z(cn(J.op==="name"?J.text:Kt(J)),te),Z(`row ${F.unit} of ${ee.text[0]}`,X),Z("products",oe,K))}))}let x=({node:O,adds:F},T)=>`${cn(Kt(O))}: ${T} numbers, each times its weight in row ${e.S.unit}, add ${hn(F)} together.`;function A(){let{numbers:O,terms:F}=h;return F.flatMap(T=>{let C=T.scales.map(U=>`${cn(Kt(U))} · `).join(""),I=T.scales.map(U=>`${Vn(O.get(U),3)} · `).join("");if(!T.products)return[{name:S(T,C),factors:b(T,I),adds:T.adds,rest:!1,first:T}];let W=T.node.parts[0],R=cn(W.op==="name"?W.text:`(${Kt(W)})`),{text:B}=T.node;return di(T,pi).map(({k:U,others:Y,adds:ee},X)=>({name:U===null?`the other ${Y} products`:`${C}${e.small?B[0]:B}[${e.S.unit},${U}] · ${R}[${U}]`,factors:U===null?"":`${I}${Vn(T.row[U],3)} · ${Vn(T.vector[U],3)}`,adds:ee,rest:U===null,first:X?null:T}))})}let E=({node:O})=>O.op==="name"&&/^b/.test(O.text),S=(O,F)=>E(O)?`${F}${e.small?"bias":"the bias"} ${O.node.text}`:`${F}${cn(Kt(O.node))}`;function b(O,F){let{numbers:T}=h,{node:C}=O;return C.op==="*"?`${F}${C.parts.map(I=>z(I,T.get(I))).join(" · ")}`:F?`${F}${Vn(T.get(C),3)}`:""}let z=(O,F)=>O.op==="call"?`${O.text}(${G(h.numbers.get(O.parts[0]),3)})`:Vn(F,3);function N(){let{P:O,S:F,rem:T,small:C}=e,I=F.open,W=A(),R=h.terms.some(({products:he})=>he),B=Fl(W.map(({adds:he})=>he)),U=Rl(B,!!h.curve),Y=e.fine,ee=l.clientWidth,X=1.5*T,te=1.4*T,oe=C?11.2*T:Math.min(26*T,.56*ee),J=ee-.6*T,V=he=>oe+(he+U)/(2*U)*(J-oe),K=C||!e.inPage?0:innerHeight-l.getBoundingClientRect().top-scrollY-.9*T-te-X,Z=h.curve?4.9*T:0,Q=C?1.5*T:Math.max(1.1*T,Math.min(1.5*T,(K-Z-T)/(W.length+1))),ce=X+(W.length+1.15)*Q,de=h.curve?C?7*T:Math.max(Z,Math.min(9*T,K+X-ce)):0,ae=ce+de+te,ge=[],re=(...he)=>ge.push(...he),me=(he,Pe,at,{anchor:rt="start",size:Ke=Y,cls:mt="",color:Pt=null}={})=>re(D("text",{x:he,y:Pe,"font-size":Ke,"text-anchor":rt,class:mt,style:Pt&&`fill:${Pt}`},Ym(at,Ke))),pe=Math.max(Y,.875*T),ze=oe-1.4*T;for(let he of[-U,-U/2,0,U/2,U])re(D("path",{d:`M${V(he)} ${X-.2*T}V${ce+de}`,class:he?"grid":"zero"}));me(V(0),X-.5*T,"running sum",{anchor:"middle",cls:"faded"}),C||(me(0,X-.5*T,"what is added",{cls:"faded"}),me(ze,X-.5*T,"adds",{anchor:"end",cls:"faded"}),me(ze-5.2*T,X-.5*T,R?"weight · value":"the numbers",{anchor:"end",cls:"faded"})),W.forEach((he,Pe)=>{let at=X+Pe*Q,rt=at+.7*Q,[Ke,mt]=B[Pe];Pe&&he.first&&re(D("path",{d:`M0 ${at}H${J}`,class:"grid"})),me(0,rt,C?he.name.replace(" products",""):he.name,{size:C?Y:pe,cls:he.rest?"faded":""}),!C&&he.factors&&me(ze-5.2*T,rt,he.factors,{anchor:"end",size:pe,cls:"dim"}),me(ze,rt,hn(he.adds),{anchor:"end",size:pe,cls:"strong",color:k(he.adds)}),re(D("rect",{x:Math.min(V(Ke),V(mt)),y:at+.2*Q,width:Math.max(1.5,Math.abs(V(mt)-V(Ke))),height:.6*Q,class:`F${_e(he.adds)}${he.rest?" rest":""}`})),Pe<W.length-1&&re(D("path",{d:`M${V(mt)} ${at+.8*Q}V${at+1.2*Q}`,class:"thread"}))});let je=X+W.length*Q;re(D("path",{d:`M0 ${je+.1*Q}H${ze+4}`,class:"rule"})),me(0,je+.9*Q,h.curve?"the sum":`the sum, ${I}`,{size:pe,cls:"strong"}),me(ze,je+.9*Q,hn(h.sum),{anchor:"end",size:1.06*T,cls:"strong total",color:k(h.sum)});let is=V(h.sum),Ce=O.at(I,F.t,F.unit);if(h.curve){let[he,Pe]=ql(h.curve,U,O.roles.range(I)),at=ce+.4*T,rt=de-.4*T,Ke=He=>at+rt*(1-(He-he)/(Pe-he||1)),mt=Array.from({length:Yl+1},(He,Ie)=>{let lt=-U+2*U*Ie/Yl;return`${Ie?"L":"M"}${V(lt).toFixed(1)} ${Ke(h.curve(lt)).toFixed(1)}`}).join(""),Pt=mi(h),Tn=.28*U,ne=[-Tn,Tn].map(He=>`${V(h.sum+He)} ${Ke(h.value+Pt*He)}`);re(D("path",{d:`M${oe} ${Ke(he)}H${J}M${oe} ${Ke(Pe)}H${J}`,class:"zero"}),D("path",{d:mt,class:"curve",style:`stroke:${m(I)?w(I,1):"var(--ink2)"}`}));let ue=Math.max(1,Math.ceil(O.H/Dm));for(let He=0;He<O.H;He+=ue)He!==F.unit&&Math.abs(h.sums[He])<=U&&re(D("circle",{cx:V(h.sums[He]),cy:Ke(h.values[He]),r:.17*T,class:"other",style:`fill:${w(I,h.values[He])}`}));re(D("path",{d:`M${ne.join("L")}`,class:"tangent"}),D("path",{d:`M${is} ${je-.2*Q}V${Ke(h.value)}`,class:"drop"}),D("path",{d:`M${is} ${Ke(h.value)}H${oe}`,class:"across"}),D("circle",{cx:is,cy:Ke(h.value),r:.4*T,class:"point",style:`fill:${w(I,h.value)}`}));for(let He of[he,Pe])me(oe-.35*T,Ke(He)+.32*Y,G(He,0),{anchor:"end",cls:"faded"});let le=h.sum>0,Te=le?oe+.7*T:J-.4*T,Me=at+(C?.25:le?.42:.55)*rt,Fe=le?"start":"end",qe=C?`${I} = ${G(Ce)}`:`${I} = ${cn(Km[h.by]??h.by)}(${G(h.sum)}) = ${G(Ce)}`;me(Te,Me,qe,{anchor:Fe,size:1.1*T,cls:"strong result",color:y(I,Ce)}),me(Te,Me+1.25*T,`slope ${C?"":"here "}${G(Pt,Pt<.0995?3:2)}`,{anchor:Fe,size:pe,cls:"dim"})}else re(D("path",{d:`M${is} ${je-.2*Q}V${ce}`,class:"drop"}));for(let[he,Pe]of[-U,-U/2,0,U/2,U].entries())me(V(Pe),ce+de+1.05*T,G(Pe,Number.isInteger(Pe)?0:1),{anchor:he===0?"start":he===4?"end":"middle",cls:"faded"});l.replaceChildren(D("svg",{width:ee,height:ae,viewBox:`0 0 ${ee} ${ae}`,role:"img","aria-label":j(W)},...ge)),l.parentElement.style.setProperty("--below",`${ae-de-te+.2*T}px`),l.parentElement.style.setProperty("--half",`${oe-1.5*T}px`)}let j=O=>`${O.map(({name:F,adds:T})=>`${F} adds ${hn(T)}`).join("; ")}. The sum is ${hn(h.sum)}${h.by?`; ${h.by} of it is ${G(e.P.at(e.S.open,e.S.t,e.S.unit))}`:""}.`;function H(){let{P:O,S:F}=e,T=F.open,C=O.at(T,F.t,F.unit),I=[o("b",{},v(T)),` ${T} of unit ${F.unit}`],W=[["x",O.layers[O.layer].level?"the layer below":`the ${O.reads.one}`],["h'","the last hidden state"]].flatMap(([J,V])=>{let K=h.terms.filter(Z=>an(Z,J));return K.length&&h.curve?[[V,P(K)]]:[]}),R=({node:J})=>An(As(J),O.signals,Kt(J)),B=h.terms.filter(E),U=h.terms.filter(J=>!E(J)&&!an(J,"x")&&!an(J,"h'"));if(h.curve){B.length&&W.push([B.length>1?"the biases":"the bias",P(B)]);for(let J of U)W.push([R(J),J.adds])}else for(let J of h.terms)W.push([E(J)?"the bias":R(J),J.adds]);let{digits:Y,exact:ee}=ui(W.map(([,J])=>J),h.sum),X=J=>o("span",{class:`n s-${_e(J)}`},hn(J,Y)),te=W.flatMap(([J,V],K)=>[K?", ":"",J,J==="the biases"?" add ":" adds ",X(V)]),oe=o("span",{class:g(T,C)},G(C));r.replaceChildren("At ",o("b",{},`“${xe(O.shown[F.t],24)}”`)," the ",...I," comes about like this: ",...te,". ",...h.curve?[`The sum is ${ee?"":"about "}`,X(h.sum),`; ${Xm[h.by]??h.by} makes it `,oe,"."]:[`Together ${ee?"":"about "}`,oe,"."])}let P=O=>O.reduce((F,{adds:T})=>F+T,0);function _(){let{P:O}=e;if(c.hidden=!h.curve,!h.curve)return c.replaceChildren();let F=Y=>h.terms.some(Y),T=h.terms.filter(E).length,C=Y=>an(Y,"x"),I=Y=>an(Y,"h'"),W=mi(h),R=[T&&[`With the bias${T>1?"es":""} alone it would be `,Dr(h,Y=>!E(Y))],F(C)&&[`Without ${O.layers[O.layer].level?"the layer below":`the ${O.reads.one}`}: `,Dr(h,C)],F(I)&&["Without the last hidden state: ",Dr(h,I)]].filter(Boolean),[B,U]=[1,-1].map(Y=>o("b",{},G(h.curve(h.sum+Y))));c.replaceChildren(...R.map(([Y,ee])=>o("li",{},Y,o("b",{},G(ee)),".")),o("li",{},"With one more in the sum: ",B,"; with one less: ",U,"."),o("li",{},Math.abs(W)<Bm?"The curve is flat here: hardly any error returns.":"The curve has a slope here: an error can return."))}function q(){let{P:O,S:F}=e,{roles:T}=O,C=F.open;if(s.hidden=!e.pages.whatif||!m(C),s.hidden)return;let I=T.keeper===C&&T.keepsAt===0,W=Gr(O.at(C,F.t,F.unit),I);s.textContent=W.words,s.setAttribute("href",Jt(e,"whatif",{pins:xt({signal:C,units:[F.unit],steps:[F.t],value:W.value})}))}return{el:u,menu:d,draw(O){let{P:F,S:T}=e;if(!O("open","picture","size","theme","unit","step","tensors","inputs"))return;let C=T.open,I=Vm(e),W=F.roles.equations.find(R=>R.name===C);t.replaceChildren(`The ${v(C)} `,o("i",{class:`s-${C}`,"data-term":C},C)," ",o("small",{},`of unit ${T.unit}, opened`)),h=I&&_l(W.tree,I,T.unit),q(),f();for(let R of[i,a.parentElement,l.parentElement])R.hidden=!I;if(u.setAttribute("aria-busy",String(!I)),!h){let R=[...e.tensors?.notices??[],...e.inputs?.notices??[]];r.replaceChildren(R.join(" ")||"The weights of this network are on their way.");return}H(),L(),a.replaceChildren("How it adds up ",o("small",{},h.terms.some(({products:R})=>R)?`the ${pi} largest products of each row, and all others together`:"number by number")),N(),_()}}}var Km={sigmoid:"σ"},Xm={sigmoid:"the curve σ",tanh:"the curve tanh",relu:"relu, which makes 0 of what is below 0,"};var gi=(e,t)=>[t,e.keeper,...ws(e)].find(s=>ws(e).includes(s));function Jl(e){let t=o("div",{class:"seg signals",role:"group","aria-label":"Whose curve"}),s=o("button",{type:"button",class:"btn"},"Close ",o("kbd",{class:"wide"},"Esc")),n=o("div",{class:"curves"}),r=o("section",{class:"curvepanel","aria-label":"The curve of a gate"},o("div",{class:"bar"},o("h2",{},"The curve"),t,o("span",{class:"sp"}),s),n);r.hidden=!0;let i=o("div",{class:"curvebox"},r);s.addEventListener("click",()=>e.set({curve:null}));function a(l){let{P:c,S:u}=e,h=e.preactivations,d=h?.picture?.array(l);if(n.setAttribute("aria-busy",String(!h)),!h)return;if(!d||h.picture.T!==c.T||h.picture.H!==c.H){n.replaceChildren(o("p",{},h.notices[0]??"There is no curve to show."));return}let{roles:f,T:p,H:m,shown:g}=c,y=f.kind(l)==="gate";Ea(n,{name:l,word:f.word(l),squash:f.squash(l),gate:y,sums:d,T:p,H:m,tokens:g},u)}return{el:i,draw(l){if(!l("curve","preactivations","picture","step","unit","size"))return;let{P:c,S:u}=e,h=ws(c);if(r.hidden=u.curve===null||!h.length||u.present,r.hidden)return;let d=h.includes(u.curve)?u.curve:gi(c,u.focus);t.replaceChildren(...h.map(f=>{let p=o("button",{type:"button","aria-pressed":String(f===d)},o("i",{class:`s-${f}`},f));return p.addEventListener("click",()=>e.set({curve:f})),p})),a(d)}}}async function dn({doc:e,roots:t},s){let n=Object.fromEntries(Object.entries(t).map(([l,c])=>[c,s[l]])),r={docid:"gatescope",roots:n,root_ids:Object.keys(n)};await Bokeh.embed.embed_items({gatescope:JSON.parse(e)},[r]);let[i]=Object.values(t),a=Bokeh.documents.findLast(l=>l.get_model_by_id?.(i));return Object.values(s).forEach(Zl),l=>a.get_model_by_name(l)}function Zl(e){for(let t of e.querySelectorAll("*"))t.tabIndex===0&&(t.tabIndex=-1),t.shadowRoot&&Zl(t.shadowRoot)}function rs(e,t,{css:s,rem:n,fine:r,font:i}){e(`${t}.axis`).setv({major_label_text_color:s("--ink3"),major_label_text_font_size:`${r}px`,major_label_text_font:i,major_label_standoff:Math.round(.2*n)}),e(`${t}.grid`).grid_line_color=s("--rule")}var Ql=8,Jm=100,hs=e=>({first:e.a,last:e.end-1,left:e.gutter,right:e.width,at:e.centre,find:e.step,span:(t,s)=>[e.x(Math.max(t,e.a)),e.x(Math.min(s+1,e.end))],columns:!0});function Yr(e,t,s,n,r=!1){let i=r?Math.log:u=>u,a=i(t)-i(e),l=u=>s+(n-s)*(a?(i(u)-i(e))/a:.5);return{first:e,last:t,left:s,right:n,at:l,find:u=>Math.max(e,Math.min(t,e+Math.round((u-s)/(n-s)*(t-e)))),span:(u,h)=>[l(u),l(h)]}}function Zm({values:e,at:t,first:s=0},n,r){let i=t?0:Math.max(0,n.first-s),a=t?e.length-1:Math.min(e.length-1,n.last-s),l=[];for(let c=i;c<=a;c++){let u=t?t[c]:s+c;l.push([n.at(u),Number.isFinite(e[c])?r(e[c]):NaN,u])}return l}function Qm({values:e,at:t,first:s=0},n,r,i){if(!r.columns||t)return n;let[a,l]=[r.first-s,r.last-s],c=(u,h)=>h>=0&&h+1<e.length?[[u,i((e[h]+e[h+1])/2)]]:[];return[...c(r.left,a-1),...n,...c(r.right,l)]}function ef(e){let t="",s="M";for(let[n,r]of e)Number.isFinite(r)&&(t+=`${s}${n.toFixed(2)} ${r.toFixed(2)}`),s=Number.isFinite(r)?"L":"M";return t}var ec=(e,t=Jm)=>e.filter((s,n)=>n%Math.ceil(e.length/t)===0||n===e.length-1);function tf(e,{height:t}){let{x:s,rows:n=[],along:r=[],lines:i,shades:a=[],marks:l=[],caption:c,rem:u}=e,{low:h,high:d,top:f,below:p}=e.y,m=t-p,g=t-(e.foot??.2*u),y=$=>f+(m-f)*(d-$)/(d-h||1),w=$=>({class:$===0?"zero":"grid",d:`M${s.left} ${y($).toFixed(2)}H${s.right}`}),k=($,M,L,x)=>({x:$,y:M,"text-anchor":x,text:L}),v=h<0&&d>0&&n.every(([$])=>$!==0);return{x:s,y,low:h,high:d,top:f,bottom:m,rules:[...n.map(([$])=>w($)),...v?[w(0)]:[]],texts:[...n.map(([$,M])=>k(s.left-.4*u,y($)+.26*u,M,"end")),...r.map(([$,M,L="middle"])=>k(s.at($),g,M,L)),...c?[{...k(s.right,g,c,"end"),"data-term":c.split(" ")[0]}]:[]],shades:a.map(([$,M])=>({x:$,y:f,width:Math.max(0,M-$),height:m-f})),lines:i.map($=>{let M=Zm($,s,y);return{...$,points:M,d:ef(Qm($,M,s,y))}}),marks:l.map(({k:$,v:M,kind:L="",r:x=4})=>({class:`mark ${L}`,cx:s.at($),cy:y(M),r:x}))}}function sf(e,t,s){let n={},r=({left:i,top:a,width:l,height:c})=>{let u=0;for(let h of Object.values(e))for(let d=1;d<h.length;d++){let[[f,p],[m,g]]=[h[d-1],h[d]];if(m<i||f>i+l||!Number.isFinite(p+g))continue;let y=$=>p+(g-p)*Math.max(0,Math.min(1,($-f)/(m-f))),[w,k]=[y(i),y(i+l)],v=Math.min(Math.max(w,k),a+c)-Math.max(Math.min(w,k),a);v>=0&&(u+=1+v/c)}for(let h of Object.values(n))i>=h.left+h.width||h.left>=i+l||a>=h.top+h.height||h.top>=a+c||(u+=20);return u};for(let[i,[a,l]]of Object.entries(t)){let c=null;for(let[u,h]of e[i])if(!(!Number.isFinite(h)||u<s.left||u>s.right))for(let d of[-1,1])for(let f of[1,5,10,18,28]){let p=Math.max(s.left,Math.min(s.right-a,u-Math.min(a/2,12))),m=d<0?h-l-f:h+f,g=Math.max(0,s.top-m)+Math.max(0,m+l-s.bottom),y={left:p,top:m,width:a,height:l},w=20*r(y)+40*g+.3*f+.01*(p-s.left);(c===null||w<c.cost)&&(c={...y,cost:w})}c&&(n[i]=c)}return n}function Rs(e,t,s,n,r=1){let i={},a={};e.forEach(({span:c,points:u},h)=>{c.hidden=!1,i[h]=ec(u),a[h]=[nf(c,n)+4,r*n]}),[...e.flatMap(({whole:c})=>c?[c]:[]),...t].forEach((c,u)=>{i[`clear of ${u}`]=ec(c)});let l=sf(i,a,s);return e.map(({span:c},u)=>(c.hidden=!l[u],l[u]?(c.style.left=`${l[u].left}px`,c.style.top=`${l[u].top+l[u].height/2}px`,l[u]):null))}function tc({left:e,top:t,width:s,height:n},r,i=4){let a=(u,h,d)=>Math.max(h,Math.min(d,u)),l={far:1/0,ends:[0,0,0,0]},c=(u,h)=>{let[d,f]=[a(u,e,e+s),a(h,t,t+n)],p=Math.hypot(u-d,h-f);p<l.far&&Object.assign(l,{far:p,ends:[d,f,u,h]})};return r.forEach(([u,h],d)=>{if(!Number.isFinite(h))return;c(u,h);let[f,p]=r[d-1]??[];if(Number.isFinite(p))for(let m=1;m<8;m++)c(f+(u-f)*m/8,p+(h-p)*m/8)}),l.far>i&&l.far<1/0?l.ends:null}var wi=new Map;function nf(e,t){let s=`${t} ${e.className} ${e.textContent}`;return wi.get(s)||wi.set(s,e.offsetWidth),wi.get(s)}var Ss=e=>!!e.target.closest?.("[data-term]");function un(e,t,s){for(;e.childElementCount>s.length;)e.lastChild.remove();for(;e.childElementCount<s.length;)e.append(D(t));s.forEach(({text:n,title:r,...i},a)=>{let l=e.children[a];Re(l,i),n!==void 0&&fe(l,n),r!==void 0&&l.textContent!==r&&l.replaceChildren(D("title",{},r))})}function vt(e){let t=Object.fromEntries(["shades","rules","texts","lines","marks","under","dots"].map($=>[$,D("g",{class:$})])),{shades:s,rules:n,texts:r,lines:i,marks:a,under:l,dots:c}=t,u=D("path",{class:"here"}),h=D("svg",{"aria-hidden":"true"},s,n,r,u,l,i,a,c),d=o("div",{class:"labels","aria-hidden":"true"}),f=o("div",{class:"tag",role:"tooltip"}),p=o("div",{class:`chart ${e}`,role:"img"},h,d,f),m=null,g=null,y=null,w="";f.hidden=!0;function k($){let M=p.getBoundingClientRect(),[L,x]=[$.clientX-M.left,$.clientY-M.top],A=Ss($)||!y||L<y.x.left-Ql||L>y.x.right+Ql,E=$.buttons>0&&$.pointerType!=="touch",S=A||E?null:g.tip?.(y.x.find(L));f.hidden=!S,S&&(fe(f,S),f.style.left=`${Math.max(0,Math.min(M.width-f.offsetWidth,L+12))}px`,f.style.top=`${Math.max(-f.offsetHeight-4,x-f.offsetHeight-10)}px`)}for(let $ of["pointermove","pointerdown"])p.addEventListener($,k);p.addEventListener("pointerdown",$=>Ss($)&&$.stopImmediatePropagation()),p.addEventListener("pointerleave",()=>f.hidden=!0);function v(){let{alone:$,still:M,along:L=[],bars:x,rem:A}=g,E=$?[]:y.lines.filter(H=>H.name).sort((H,P)=>(H.later??0)-(P.later??0)),S=JSON.stringify([$,E.map(({name:H,cls:P,term:_})=>[H,P,_])]);if(M&&S===w)return;S!==w&&d.replaceChildren(...$?[o("span",{class:"alone"},$)]:[],...E.map(({name:H,kind:P,cls:_=`name ${P}`,term:q})=>o("span",{class:_,...q&&{"data-term":q}},H))),w=S;let{x:b,y:z}=y,N=L.length?y.bottom:m.height,j={left:b.left+4,right:b.right-4,top:0,bottom:N,...g.room};Rs(E.map(({points:H,named:P},_)=>({span:d.children[_],points:P?H.filter(([,,q])=>P(q)):H,whole:P&&H})),[...y.lines.filter(H=>!H.name&&!H.aside).map(H=>H.points),...x?.(z)??[]],j,A)}return{el:p,under:l,get frame(){return y},measure(){return m={width:p.clientWidth,height:p.clientHeight},m},draw($){if((!m?.width||!m.height)&&this.measure(),!m.width||!m.height)return;g=$,y=tf(g,m),Re(h,m),un(s,"rect",y.shades),un(n,"path",y.rules),un(r,"text",y.texts);let M=({kind:L="",d:x,style:A="",title:E})=>({class:`line ${L}`,d:x,style:A,title:E});un(i,"path",y.lines.map(M)),un(a,"circle",y.marks),v(),Re(p,{"aria-label":g.said})},cursor($){if(!y)return;let{x:M,y:L,top:x,bottom:A}=y,E=$>=M.first&&$<=M.last,S=g.here==="column"?M.span($,$):[M.at($)],b=E&&g.here?S.map(N=>`M${N.toFixed(2)} ${x}V${A}`).join(""):"";Re(u,{d:b});let z=y.lines.filter(({dot:N,values:j})=>N&&E&&Number.isFinite(j[$]));un(c,"circle",z.map(({kind:N,dot:j,values:H})=>({class:`dot ${N}`,cx:M.at($),cy:L(H[$]),r:j})))}}}var rf=5,of=600,sc=3,af=16,lf=.45,nc=["","7 4","9 3 2 3"];function rc(e,t){let s=o("h2"),n=o("span",{class:"r"}),r={valves:vt("plot valves"),memory:vt("plot memory")};for(let{el:d,under:f}of Object.values(r)){let p=y=>y.clientX-d.getBoundingClientRect().left,m=(y,w)=>[w,Math.max(e.G.gutter,Math.min(e.G.width,p(y)))],g=y=>e.G.a-.5+(y-e.G.gutter)/e.G.cw;ut(d,{press:y=>p(y)>=e.G.gutter&&p(y),slop:(y,{x:w})=>!e.small&&y.pointerType!=="touch"&&Math.abs(y.clientX-w)>=rf,click:y=>e.go(e.G.step(p(y))),move(y,w){let[k,v]=m(y,w).sort(($,M)=>$-M);f.replaceChildren(D("rect",{class:"band",x:k,width:v-k,y:0,height:"100%"}))},done(y,w){f.replaceChildren(),t(...m(y,w).sort((k,v)=>k-v).map(g))},cancel:()=>f.replaceChildren()}),d.addEventListener("dblclick",()=>e.resetZoom()),d.addEventListener("wheel",y=>{if(!y.ctrlKey||p(y)<e.G.gutter)return;y.preventDefault();let w=g(p(y)),k=Math.max(.2,1+y.deltaY/of),{a:v,end:$}=e.G;t(w+(v-.5-w)*k,w+($-.5-w)*k)},{passive:!1})}let i=()=>e.P.roles.gates;function a(){let{rem:d,low:f,small:p}=e,m=i().length===0,g={valves:m?0:(f?2.9:3.1)*d,memory:(p?5:f?3.6:3.9)*d+(m?3*d:0)};for(let[y,{el:w}]of Object.entries(r))w.style.height=`${Math.round(g[y])}px`,w.hidden=g[y]===0;for(let y of Object.values(r))y.measure()}function l(d){let{roles:f}=e.P;if(f.kind(d)==="gate"){let m=nc[f.gates.indexOf(d)%nc.length];return`stroke:var(--F${d},var(--ink2));stroke-width:2;stroke-linecap:butt${m&&`;stroke-dasharray:${m}`}`}return d==="c"?"stroke:var(--ink);stroke-width:3":`stroke:var(--ink3);stroke-width:1.75;${d===f.candidate?"stroke-dasharray:1 4":""}`}let c=d=>e.S.mode==="mean"?e.P.mean(d):e.P.column(d,e.S.unit);function u(d,f,p,m,g,y){let{P:w,G:k,rem:v}=e,$=Object.fromEntries(f.map(M=>[M,c(M)]));r[d].draw({x:hs(k),y:{low:p,high:m,top:sc,below:sc},rows:g,lines:f.map(M=>({values:$[M],name:M,term:M,kind:`of-${M}`,cls:`letter s-${M}`,style:l(M)})),tip:M=>`step ${M+1} “${w.shown[M]}”
${f.map(L=>`${L} ${G($[L][M],4)}`).join("   ")}`,alone:w.T===1?`A line needs at least two ${w.reads.many}.`:null,said:y,rem:v})}function h(){let{P:d,S:f}=e,p=i(),m=d.signals.filter(L=>!p.includes(L)),g=L=>`${L} over time. The numbers are in the table.`;p.length&&u("valves",p,-.04,1.04,[[0,"0"],[1,"1"]],g(`Gates ${p.join(", ")}`));let y=1.12*Math.max(1,...m.map(L=>Math.max(...c(L).map(Math.abs)))),w=Math.floor(y),k=[-w,0,w].map(L=>[L,G(L,0,!0)]);u("memory",m,-y,y,k,g(m.join(", "))),s.replaceChildren(ie("unit over time",f.mode==="mean"?`Mean of ${d.H} units over time`:`Unit ${f.unit} over time`)," ",o("small",{},f.mode==="mean"?"":Fr(d,f.unit,(e.width-af*e.rem)/(lf*e.fine))));let v=f.mode==="unit"?d.halfLife(f.unit):null,$=v<0?" This text ends before more can be told.":"",M=ie("half-life");M.dataset.act=`In this text: ${on(d.reads)}.${$}`,n.replaceChildren(...v===null?[]:[M," ",o("b",{},bt(v))])}return{els:[o("div",{class:"hd"},s,n),r.valves.el,r.memory.el],draw(d){d("size","picture")&&a(),d("picture","unit","view","size")&&h()}}}var cf=5,oc={forget:["--Ff",2.25,[6,4]],"rnn.h":["--rnn",2.25],"lstm.h":["--ink",1.5],"lstm.c":["--ink",3.25],"own.h":["--Fpos",1.75],"own.c":["--Fpos",3.25]};function hf(e,t=e[e.length-1]){return Array.from(e,s=>Number.isFinite(s-t)?s-t:NaN)}function df(e,t,s){let n=e[`${t==="lstm"?t:"own"}.h`],[r,i]=["rnn",t].map(a=>s.find(l=>l.cell===a)?.loss);return t==="rnn"||!n||!e["rnn.h"]||!(e["rnn.h"][0]>n[0])?"":`The RNN’s curve ends above: a gradient is not a memory${r>i+Math.LN2?`, and this RNN has not learned the answer (its loss is ${G(r,2)})`:""}.`}var uf=({answers:e,target:t})=>e.kind==="value"?`L = its answer, the ${t}`:`L = −ln p(“${ve(t)}”), its guess`,mf=({answers:e,target:t})=>e.kind==="value"?`L is the answer after the last step, the ${e.title}`:`The loss L is −ln of the probability that the ${e.title} at the last step is “${ve(t)}”, the top answer of the network shown`;function ic(e){let t=o("h2"),s=o("small"),n=o("div",{class:"bk"}),r=o("div",{class:"labels","aria-hidden":"true"}),i=o("div",{class:"plot gradient",role:"img"},n,r),a=rc(e,m),l=o("div",{class:"plots",tabindex:"0",role:"group","data-terms":".plots","aria-label":"The unit and the gradient over time; the arrows go through their words and letters"},...a.els,o("div",{class:"hd long"},t),i),c=null,u=!1,h=[],d=0,f=0;i.addEventListener("pointerdown",x=>f=x.clientX,!0),i.addEventListener("click",x=>{if(Ss(x)||Math.abs(x.clientX-f)>4)return;let A=x.clientX-i.getBoundingClientRect().left;A>=e.G.gutter&&e.go(e.G.step(A))}),i.addEventListener("dblclick",()=>e.resetZoom()),e.resetZoom=()=>{clearTimeout(d),e.resetView(),e.draw(new Set(["view","step","unit","size"]))};async function p(){let x=await dn(e.setup.figures,{gradient:n});c={named:x,time:x("time")},c.time.change.connect(()=>{if(u)return;clearTimeout(d);let{start:A,end:E}=c.time;d=setTimeout(()=>m(A,E),30)}),x("gradient.y").change.connect(()=>{u||requestAnimationFrame(L)}),e.draw(new Set(["picture","size","theme","view","unit"])),e.root.classList.add("plotted")}function m(x,A){let{P:E,G:S,S:b}=e,z=Fa(x,A,E.T,S.width-S.gutter);z.a===b.view.a&&z.n===b.view.n?y():e.set({view:z})}function g(x){u=!0;try{x()}finally{u=!1}}let y=()=>c&&g(()=>c.time.setv({start:e.G.a-.5,end:e.G.end-.5}));function w(){let{G:x,rem:A,low:E,small:S}=e;i.style.height=`${Math.round((S?11:E?6.6:7)*A)}px`,c.named("gradient").setv({min_border_left:x.gutter,min_border_top:3,min_border_bottom:3}),c.named("gradient").toolbar.active_drag=S?null:"auto"}function k(){let{css:x}=e;for(let[A,[E,S,b]]of Object.entries(oc)){let{glyph:z}=c.named(`gradient.${A}`);z.setv({line_color:x(E),line_width:S,line_dash:b??[],line_cap:"round"})}rs(c.named,"gradient",e)}function v(x,A,E,S,b,z){let{T:N}=e.P,j=Array.from({length:N},(P,_)=>_),H={t:j,tip:j.map(z),low:j.map(()=>A),high:j.map(()=>E)};for(let P of Object.keys(oc)){let _=P in x;c.named(`gradient.${P}`).visible=_,H[P]=_?Array.from(x[P]):j.map(()=>NaN)}c.named("gradient.source").data=H,c.named("gradient.y").setv({start:A,end:E}),c.named("gradient.axis").major_label_overrides=new Map(b),c.named("gradient.ticks").ticks=S}let $=x=>st(e.setup.cells[x]);function M(){let{P:x,S:A}=e,E={},S={},b={},z=x.cell,N=new Map(x.curves.filter(({signal:R})=>R==="h").map(({key:R,cell:B})=>[B,x.array(R).at(-1)]));for(let{key:R,cell:B,signal:U}of x.curves){let Y=`${B==="rnn"||B==="lstm"?B:"own"}.${U}`;E[Y]=hf(x.array(R),N.get(B)),b[Y]=`‖dL/d${U}‖`,S[Y]=`${$(B)} ${b[Y]}`}let j=Object.values(E).flatMap(R=>R.filter(Number.isFinite)),H=Math.min(-1.5,Math.min(...j)-.25),P=Math.max(.25,Math.max(...j)+.15),_=df(E,x.cell,x.curves);_.includes("learned")&&(S["rnn.h"]+=" (has not learned this)");let q=x.array("forget");if(q){let R=B=>A.mode==="mean"?Math.log10(Array.from({length:x.H},(U,Y)=>10**q[B*x.H+Y]).reduce((U,Y)=>U+Y)/x.H):q[B*x.H+A.unit];E.forget=Array.from({length:x.T},(B,U)=>Number.isFinite(R(U))?R(U):NaN),b.forget="product of f",S.forget=A.mode==="mean"?`∏ ${Le(x.roles.keep)}, mean of units`:`∏ ${Le(x.roles.keep)} of unit ${A.unit}`,z!=="lstm"&&(S.forget+=` (${$(z)})`)}let O=Xe(H,P,5,!0),F=O.map(R=>[R,{0:"1","-1":"0.1","-2":"0.01"}[R]??tt(R)]);v(E,H,P,O,F,R=>`step ${R+1} “${x.shown[R]}”
`+Object.entries(E).map(([B,U])=>`${S[B]} ${Ot(U[R])}`).join(`
`)),h=Object.entries(E).map(([R,B])=>({line:R,values:B,name:S[R],term:b[R]}));let T=xe(x.shown[x.T-1],20),C=ie("gradient",`How far the error from “${T}” reaches`);t.replaceChildren(C," ",s);let W=[...new Map(x.curves.map(({cell:R,loss:B})=>[$(R),B]))].map(([R,B])=>`${R} ${G(B,2)}`).join(", ");s.replaceChildren(ie("loss",uf(x)),`: ${W}; each ÷ its last `,ie("‖dL/dh‖"),", ",ie("log scale")),C.dataset.act=`How to read it: each curve is what reaches that step of an error of size 1 in h at the last step, as on the Gradients page. ${mf(x)}: ${W}. Each is the norm of a total derivative of L, divided by the network’s own ‖dL/dh‖ at the last step.${_?` ${_}`:""}`,i.setAttribute("aria-label",`Gradient norms at every step, on a logarithmic scale: ${Object.entries(S).map(([R,B])=>`${B} at the first step ${Ot(E[R][0])}`).join("; ")}.`)}function L(){let{G:x,rem:A,P:E}=e;if(E.T===1){let _=`The gradient needs at least two ${E.reads.many}.`;return r.replaceChildren(o("span",{class:"alone"},_))}let{start:S,end:b}=c.named("gradient.y"),z=i.clientHeight,N=_=>3+(z-6)*(1-(_-S)/(b-S)),j=h.map(({line:_,values:q,name:O,term:F})=>{let T=[];for(let I=Math.max(0,x.a);I<x.end;I++){let W=N(q[I]);T.push([x.centre(I),W<-2||W>z+2?NaN:W])}return{span:o("span",{class:`name ${_.replace(".","-")}`,"data-term":F},O),points:T}}),H=D("svg",{class:"threads",width:x.width,height:z});r.replaceChildren(H,...j.map(({span:_})=>_));let P={left:x.gutter+2,right:x.width-2,top:0,bottom:z};Rs(j,[],P,A).forEach((_,q)=>{let O=_&&tc(_,j[q].points,cf);if(!O)return;let[F,T,C,I]=O.map(W=>W.toFixed(1));H.append(D("line",{x1:F,y1:T,x2:C,y2:I,class:h[q].line.replace(".","-")}))})}return p(),{el:l,draw(x){a.draw(x),c&&(x("size","picture")&&g(w),x("theme","size")&&g(k),x("picture","unit")&&g(M),x("view","picture","size")&&y(),x("view","picture","size","unit","theme")&&L())}}}var ff=250;function ac(e){let t=o("p",{class:"say","aria-live":"polite"}),s=o("h2"),n=rn(e),r=o("button",{type:"button","aria-label":"one unit"},"one"),i=o("button",{type:"button"},"mean"),a=o("select",{"aria-label":"Layer"}),l=o("div",{class:"seg"},n.row,a,...n.els,r,i);r.addEventListener("click",()=>e.set({mode:"unit"})),i.addEventListener("click",()=>e.set({mode:"mean",open:null})),a.addEventListener("change",()=>{e.P.layer=Number(a.value),e.draw(new Set(ct))});let c=o("div",{class:"cell",tabindex:"0",role:"group","data-terms":".instant","aria-label":"This step; the arrows go through its words and marks"}),u=o("button",{type:"button",title:"The same cell, drawn as in textbooks"},"as in books"),h=o("button",{type:"button",title:"The curve that squashes a gate"},"its curve");u.addEventListener("click",()=>e.set({look:e.S.look==="book"?"flow":"book"})),h.addEventListener("click",()=>{let{S:T,P:C}=e;e.set({curve:T.curve===null?gi(C,T.focus):null})});let d=o("div",{class:"seg looks",role:"group","aria-label":"Ways to see the cell"},u,h),f=o("div",{class:"eq"}),p=o("canvas",{class:"strips",role:"img"}),m=o("div",{class:"rows","aria-hidden":"true"}),g=ie("bars of all units",""),y=o("h2",{},g),w=o("h2"),k=o("div",{class:"hd"},w),v=o("ol",{class:"pred"}),$=o("p",{class:"remark"}),M=o("div",{class:"instant"},t,o("div",{class:"cellhd"},s,l),o("div",{class:"cellbox"},c,d),f,o("div",{class:"low"},o("div",{},o("div",{class:"hd"},y),o("div",{class:"barred"},p,m)),o("div",{},k,v,$))),L=D("path",{class:"wire"}),x=D("path",{class:"tip"}),A=D("svg",{class:"ahead","aria-hidden":"true"},L,x);M.append(A);let E=()=>{for(let T of c.querySelectorAll("[data-of]"))T.dataset.open=T.dataset.of,T.dataset.act="A click opens it: how its number comes about."};c.addEventListener("click",T=>{let C=T.target.closest("[data-open]");C&&!T.target.closest("a")&&e.open(C.dataset.open)});let S=0,b=0,z=0,N=null,j=null,H={width:0,height:0};p.addEventListener("click",T=>{let C=p.getBoundingClientRect(),I=1.5*e.rem,W=Math.floor((T.clientX-C.left-I)/(C.width-I)*e.P.H);W>=0&&W<e.P.H&&e.pick(e.order[W])});let P=Array.from({length:5},()=>{let T=o("span",{class:"bar"}),C=o("span",{class:"w"}),I=o("span",{class:"n"});return{bar:T,word:C,p:I,row:o("li",{"data-term":"next word"},T,C,I)}});v.append(...P.map(T=>T.row));let _=o("p",{class:"besideit"});$.before(_);function q(){let{P:T,S:C,rem:I,css:W}=e,R=devicePixelRatio||1,{width:B,height:U}=H;(p.width!==Math.round(B*R)||p.height!==Math.round(U*R))&&(p.width=Math.round(B*R),p.height=Math.round(U*R));let Y=p.getContext("2d");Y.setTransform(R,0,0,R,0,0),Y.clearRect(0,0,B,U);let ee=1.5*I,X=(U-2)/T.signals.length,te=(B-ee)/T.H,oe=e.order.indexOf(C.unit),J=te>3?1.2:0;T.signals.forEach((V,K)=>{let Z=e.P.roles.kind(V)==="gate",Q=e.full(V),ce=K*X+2,de=X-5,ae=Z?ce+de:ce+de/2;Y.globalAlpha=1,Y.fillStyle=W("--rule2"),Y.fillRect(ee,ae,B-ee,1);let ge=T.signal(V),re=Z?[W(`--F${V}`)]:[W("--Fpos"),W("--Fneg")],me=re.map(()=>new Path2D);for(let pe=0;pe<T.H;pe++){let ze=ge[C.t*T.H+e.order[pe]],je=Math.max(.5,Math.min(1,Math.abs(ze)/Q)*(Z?de:de/2));me[!Z&&ze<0?1:0].rect(ee+pe*te+J/2,ze<0?ae:ae-je,Math.max(1,te-J),je)}Y.globalAlpha=.85,re.forEach((pe,ze)=>{Y.fillStyle=pe,Y.fill(me[ze])})}),Y.globalAlpha=1,C.mode!=="mean"&&(Y.strokeStyle=W("--ink"),Y.lineWidth=1.75,Y.strokeRect(Math.max(ee+oe*te-2,1),1,Math.min(te+4,B-ee-oe*te+1),U-2))}function O(){let T=N.svg.getBoundingClientRect(),{left:C}=d.getBoundingClientRect(),I=Math.min(T.width/ye,T.height/_n);return e.small||!I?0:Math.max(0,((T.left+T.right)/2-C)/I+ye/2+4)}function F(){let T=[...c.querySelectorAll(".head")].filter(ee=>ee.getAttribute("d").endsWith("l-8 8"));if(A.style.display=e.small||!T.length?"none":"",e.small||!T.length)return;let C=M.getBoundingClientRect(),I=T.at(-1).getBoundingClientRect(),W=w.firstChild.getBoundingClientRect(),R=I.top+I.height/2-C.top,B=C.width+.45*e.rem,U=W.right-C.left+.5*e.rem,Y=W.top+W.height/2-C.top;L.setAttribute("d",`M${I.right-C.left+3} ${R}H${B}V${Y}H${U}`),x.setAttribute("d",`M${U+6} ${Y-4}l-6 4l6 4`)}return{el:M,draw(T){let{P:C,S:I}=e,W=performance.now()-S<ff;T("step")&&(S=performance.now());let R=C.cell+JSON.stringify(C.options)+e.small+I.look;R!==j&&(j=R,N=tn(C.roles,e.hand,I.look),c.replaceChildren(N.svg)),T("picture","look","curve")&&(Re(u,{"aria-pressed":I.look==="book"}),Re(h,{"aria-pressed":I.curve!==null}),u.hidden=!ml(C.roles),h.hidden=!ws(C).length),T("picture","size","look")&&(b=N.least(),z=O());let B={...sn(C,I),compact:e.small,least:b,aside:z,instant:W||T("look","picture","size","unit","theme")};if(T("picture")){a.replaceChildren(...C.layers.map((K,Z)=>o("option",{value:Z},`layer ${K.level+1}${C.layers.some(Q=>Q.direction==="reverse")?` ${K.direction}`:""}`))),a.value=String(C.layer),a.hidden=C.layers.length===1;let{title:J}=C.answers;k.classList.toggle("long",C.answers.kind==="value");let V=ie("next word",J[0].toUpperCase()+J.slice(1));C.answers.kind==="label"&&(V.dataset.act=`It picks one of ${C.words.length}, also where none of them is right, and may be sure and wrong.`),w.replaceChildren(V),$.textContent=e.setup.tasks[e.entry?.task]?.remark??"",v.setAttribute("aria-label",`What it answers: ${J}`)}if(T("play")&&t.setAttribute("aria-live",I.playing?"off":"polite"),!T("picture","size","theme","focus","unit","step","beside","look"))return;if(T("picture","size")){let J=(e.small?2.1:e.low?1.42:1.58)*e.rem*6+2;p.style.height=`${J}px`,H={width:p.clientWidth,height:J},m.replaceChildren(...C.signals.map(V=>o("b",{class:`s-${V}`,"data-term":V},V)))}if(N.update(B),T("picture","size")&&E(),T("picture","size","open"))for(let J of c.querySelectorAll("[data-open]"))J.classList.toggle("lit",J.dataset.open===I.open);let U=Or(C.roles,B);t.replaceChildren(...Nr(U)),N.svg.setAttribute("aria-label",`The ${e.setup.cells[C.cell]} cell at this step. ${jr(U)}`);let Y=I.mode==="mean";s.replaceChildren(...Y?["Inside ",ie("mean over units","the mean")," ",o("small",{},`of ${C.H} units`)]:["Inside ",ie("unit",`unit ${I.unit}`)," ",o("small",{},`of ${C.H}`)]),s.title=Y?"":Fr(C,I.unit),Re(r,{"aria-pressed":!Y}),Re(i,{"aria-pressed":Y}),Re(i,{"aria-label":`mean of ${C.H}`}),n.row.hidden=Y,n.draw(),f.replaceChildren(...vl(C.roles,B).map(({symbol:J,value:V,cls:K,op:Z,means:Q})=>o("span",{class:`term${Z?" op":""}`,"data-term":Q},o("span",{class:"sy"},J??""),o("span",{class:`va${K?` s-${K}`:""}`},V)))),fe(g,`All ${C.H} units now`),p.setAttribute("aria-label",`Bars of every signal for all ${C.H} units at step ${I.t+1}. The numbers are in the table.`),q(),T("picture","size","look")&&F();let ee=C.top(I.t),X=C.answers.kind==="value",te=I.beside&&C.beside?C.top(I.t,"beside").slice(0,3):[],oe=Math.min(ee.length,P.length-+($.textContent!=="")-2*+(te.length>0));_.hidden=!te.length,te.length&&_.replaceChildren(o("b",{},e.setup.cells[C.beside.cell]),`: ${te.map(([J,V])=>`${ve(J)} ${X?G(V,3):ke(V)}`).join(", ")}`),P.forEach(({row:J,word:V,p:K,bar:Z},Q)=>{J.hidden=Q>=oe,!J.hidden&&(fe(V,ve(ee[Q][0])),fe(K,X?G(ee[Q][1],3):ke(ee[Q][1])),Z.hidden=X,Z.style.width=`${100*ee[Q][1]}%`)})}}}var vi=2,lc=2**32,bi=(e,t,s,n)=>{let r=e.trim?.()===""?NaN:Number(e);return Number.isFinite(r)?Math.max(t,Math.min(s,r)):n},xi=(e,t,s={temperature:.8,seed:1,length:100})=>({temperature:Math.round(100*bi(e.temperature,0,vi,s.temperature))/100,seed:Math.floor(bi(e.seed,0,lc-1,s.seed)),length:Math.round(bi(e.length,1,t,s.length))});function cc(e){let t=e.setup.written,s=(m,g,y)=>o("input",{type:"number",name:m,"aria-label":g,title:g,...y}),n=s("length",`How many, up to ${t}`,{min:1,max:t,step:1}),r=s("temperature",`Temperature, 0 to ${vi}: at 0 always the top answer`,{min:0,max:vi,step:"any"}),i=s("seed","Seed: the same seed writes the same text",{min:0,max:lc-1,step:1}),a={temperature:r,seed:i,length:n},l=o("span",{}),c=o("button",{type:"submit",class:"btn"},"Write on"),u=o("form",{class:"writeon","aria-label":"Write on"},c,o("label",{},n,l),o("label",{},"temp",o("span",{class:"roomy"},"erature")," ",r),o("label",{},"seed ",i)),h=()=>Object.fromEntries(Object.entries(a).map(([m,g])=>[m,g.value])),d=m=>{for(let[g,y]of Object.entries(m))a[g].value=String(y)};d(xi({temperature:"",seed:"",length:""},t));let f=xi(h(),t),p=()=>{f=xi(h(),t,f),d(f)};return u.addEventListener("change",p),u.addEventListener("submit",m=>{m.preventDefault(),p(),e.send({write:f},{wrote:!0})}),{el:u,draw(m){m("picture")&&(u.hidden=e.P.answers.kind!=="next",l.textContent=` ${e.P.reads.many}`)}}}var pf=17.5,gf=4,wf=19,hc={bytes:[[400,1.0625]],characters:[[80,1.75],[400,1.25]],other:[[60,1.5],[200,1.1875]]};function dc(e){let t=o("div",{class:"seg signals",role:"group","aria-label":"Colour the text by"}),s=o("span",{class:"whose"}),n=cc(e),r=o("div",{class:"sheet",tabindex:"0",role:"region","aria-label":"The text, token by token"}),i=o("div",{class:"tag",role:"tooltip"});i.hidden=!0;let a=o("div",{class:"readbar"},o("span",{class:"wide"},"Colour"),t,s,n.el),l=o("div",{class:"reader"},a,r,i),c=o("span",{class:"legend","aria-hidden":"true"}),u=o("span",{class:"ownword"},o("u",{},"written by the network")),h=o("span",{class:"r tools"},u,c),d=[],f=null,p=null;r.addEventListener("click",({target:L})=>L.t!==void 0&&e.go(L.t)),r.addEventListener("pointermove",m);for(let L of["pointerleave","scroll"])r.addEventListener(L,()=>i.hidden=!0);function m({target:L,clientX:x,clientY:A}){let{P:E,S}=e,{t:b}=L;if(i.hidden=b===void 0,i.hidden)return;let z=na(E.tokens,b),N=z?` of “${z}”`:"";i.textContent=`${S.focus} ${G(g()[b],4)} · ${S.mode==="mean"?`mean of ${E.H} units`:`unit ${S.unit}`} · step ${b+1} “${xe(E.shown[b],24)}”${N}`;let j=l.getBoundingClientRect(),{offsetWidth:H}=i;i.style.left=`${Math.max(0,Math.min(j.width-H,x-j.left+12))}px`,i.style.top=`${A-j.top-34}px`}let g=()=>e.S.mode==="mean"?e.P.mean(e.S.focus):e.P.column(e.S.focus,e.S.unit);function y(){let{P:L,S:x}=e;return e.P.roles.kind(x.focus)==="memory"?L.reach(x.focus,x.mode==="mean"?null:x.unit):1}function w(){let{P:L}=e,{kind:x}=L.reads,A=[];d=sa(x,e.text,L.tokens).map(({before:S,shown:b,kind:z,after:N},j)=>{let H=o("span",{class:z||!1},b);return H.t=j,L.unknown[j]&&(H.classList.add("unknown"),H.title=`“${L.tokens[j]}” ${Vs(L)}`),e.written!==null&&j>=e.written&&H.classList.add("own"),A.push(S,H,N),H}),r.classList.toggle("code",["bytes","characters"].includes(x));let E=hc[x]??hc.other;r.style.fontSize=`${E.find(([S])=>L.T<=S)?.[1]??1}rem`,r.replaceChildren(...A.filter(S=>S!=="")),r.scrollTop=0,f=null,u.hidden=e.written===null}function k(){let{rem:L,small:x,time:A}=e;r.style.height="";let E=x?wf*L:A.clientHeight-l.offsetTop-a.offsetHeight-pf*L;r.style.height=`${Math.max(gf*L,Math.min(r.scrollHeight+2,E))}px`}function v(){let{S:L,palette:x}=e,A=g(),E=y();d.forEach((S,b)=>{let z=x.of(L.focus,A[b],E);S.colour!==z&&(S.colour=z,S.style.background=dt(z),S.style.color=$t(z))}),c.replaceChildren(...Ps(e,L.focus,E)),s.textContent=L.mode==="mean"?`mean of ${e.P.H} units`:`of unit ${L.unit}`;for(let S of t.children)S.setAttribute("aria-pressed",String(S.dataset.signal===L.focus))}function $(){let{P:L}=e,x=E=>e.P.roles.kind(E)==="gate",A=[L.memory,...L.signals.filter(E=>E!==L.memory&&!x(E)).reverse(),...L.signals.filter(x)];t.replaceChildren(...A.map(E=>{let S=e.P.roles.word(E),b=o("button",{type:"button","data-signal":E,"aria-label":`${S} ${E}`,"data-term":E},o("i",{class:`s-${E}`},E));return b.addEventListener("click",()=>e.look(E)),b}))}function M(){f?.classList.remove("cur"),f?.removeAttribute("aria-current"),f=d[e.S.t],f.classList.add("cur"),f.setAttribute("aria-current","step");let{offsetTop:L,offsetHeight:x}=f,A=Math.min(2*x,r.clientHeight/3);L-A<r.scrollTop?r.scrollTop=L-A:L+x+A>r.scrollTop+r.clientHeight&&(r.scrollTop=L+x+A-r.clientHeight)}return{el:l,key:h,sheet:r,draw(L){let{P:x}=e;L("picture")&&p!==x.signals.join()&&($(),p=x.signals.join()),L("picture")&&w(),L("picture","size")&&k(),L("picture","theme","focus","unit")&&v(),L("picture","size","step")&&M(),n.draw(L)}}}var bf={time:"Over time",text:"Text and units"};function uc(e){let t=Object.entries(bf).map(([a,l])=>{let c=o("button",{type:"button","data-pane":a,title:"Switch (key v)"},l);return c.addEventListener("click",()=>e.show(a)),c}),s=o("div",{class:"hd panes"},o("div",{class:"seg",role:"group","aria-label":"View of the text"},...t)),n=o("button",{type:"button"});n.addEventListener("click",()=>e.set({beside:!e.S.beside})),s.append(o("div",{class:"seg besides"},n));let r=null,i=null;return{el:s,join(a,l){r=a,s.append(l.key)},draw(a){if(i!==e.small&&(i=e.small,(i?r.head:s).append(r.tools),r.head.hidden=!i),a("picture","beside")){let l=e.P.beside&&e.setup.cells[e.P.beside.cell];n.hidden=!l,n.textContent=`${l} beside`,n.title=`What a ${l} of the same size, trained alike, makes of this text`,n.setAttribute("aria-pressed",String(e.S.beside))}if(a("picture","pane"))for(let l of t)l.setAttribute("aria-pressed",String(l.dataset.pane===e.S.pane))}}}var xf="grammar",vf="grammar-lstm-32-s1";var mn=e=>({text:e.setup.tasks[xf].examples[0][1],model:vf,weights:"trained"}),Ze=(e,t)=>mn(e).text.split(" ").lastIndexOf(t);var fn=".ribbon, .transport",Kr=e=>`.cell g[data-term=${e}] > :is(circle, text, rect)`,mc=".low > div:last-child",Es=(e,t={})=>s=>({...mn(s),unit:30,view:"time",t:e(s),...t}),Un=(e,t=0)=>s=>Ze(s,e)+t,kt=Un("moved"),qs=Un("moved",-1),nt=(e,t,s)=>e.P.at(t,s,30),zt=(e,t)=>`“${e.P.shown[t]}”`,fc=({P:e},t)=>{let[s,n]=e.top(t)[0];return`“${s}” (${ke(n)})`},pc={of:["text","model","weights"],example:"the sentence of France and Japan",onward:["whatif","On to What if →"],stops:[{title:"Where is the answer?",says:e=>["The network reads one word at a time, and after each it guesses the next. ",`This list is its guess after ${zt(e,kt(e))}: ${fc(e,kt(e))}.`],act:"go to the last word, where the answer is.",done:({t:e},{P:t})=>e===t.T-1,did:e=>[`After ${zt(e,e.P.T-1)} it expects ${fc(e,e.P.T-1)}.`],at:mc,lit:fn,state:Es(kt),hand:["ArrowRight","End"]},{title:"A unit is one number in memory",says:e=>[`This pipe is the memory of unit ${30}, one of ${e.P.H} numbers that go from word to word. `,`At ${zt(e,Ze(e,"with"))} it holds `,St(nt(e,"c",Ze(e,"with"))),": orange is below zero, blue above, and thicker is further away."],act:"go to “Japan”, and see it change colour.",done:({t:e},t)=>e>=Ze(t,"Japan"),did:e=>[`At ${zt(e,e.S.t)} it holds `,St(nt(e,"c",e.S.t)),". Neither colour is the better one."],at:".cell g[data-term=memory], .cell g[data-term=c], .cell g[data-term=f] > circle",lit:fn,clear:".say, .cell",state:Es(Un("with")),hand:["ArrowLeft","ArrowRight"]},{title:"A row is a unit, a column a word",says:e=>[`Each of these ${e.P.H} rows is one unit, each column the word above it. `,"The colour says how far its forget gate ",{text:"f",cls:"f"}," is open: dark is 1, light is 0."],act:"click another row, or press ↓.",done:({unit:e})=>e!==30,did:e=>[`The cell and the lines are now those of unit ${e.S.unit}.`],at:".map.focused",lit:".ribbon",clear:".cellhd, .cell",state:Es(kt),hand:["ArrowUp","ArrowDown"]},{title:"A gate is a number, the valve its picture",says:e=>["A gate is a number from 0 to 1, worked out anew at every word; the disc draws it as a valve. ",`At ${zt(e,qs(e))} it stands open, `,ft("f",nt(e,"f",qs(e))),`: ${Je(nt(e,"f",qs(e)))} of the memory goes through.`],act:"step on one word, and watch it shut.",done:({t:e},t)=>e===kt(t),did:e=>[`At ${zt(e,kt(e))} it is shut: `,ft("f",nt(e,"f",kt(e))),"."],at:Kr("f"),lit:fn,clear:".say, .cell",state:Es(qs),hand:["ArrowLeft","ArrowRight"]},{title:"Why “forget”, when 1 keeps?",says:e=>["The forget gate has its name from what it does as it shuts: 0 forgets, 1 keeps. ",`At ${zt(e,kt(e))} it is `,ft("f",nt(e,"f",kt(e))),`, and ${Je(1-nt(e,"f",kt(e)))} of the `,St(nt(e,"c",qs(e)))," that “France” wrote is gone."],act:"step back: how long was it kept?",done:({t:e},t)=>e>Ze(t,"France")&&e<kt(t),did:e=>[`At ${zt(e,e.S.t)} `,ft("f",nt(e,"f",e.S.t))," of it is kept: ",St(nt(e,"c",e.S.t)),", as it has been since “France”."],at:Kr("f"),lit:`${fn}, .say`,clear:".say, .cell",state:Es(kt),hand:["ArrowLeft","ArrowRight"]},{title:"The input gate writes",says:e=>["What is new, the candidate g, gets into memory as far as the input gate lets it. ",`At ${zt(e,Ze(e,"Japan"))} that is `,ft("i",nt(e,"i",Ze(e,"Japan")))," of ",St(nt(e,"g",Ze(e,"Japan"))),", in the place of what was forgotten."],act:"step on one word: it shuts, and the memory stays.",done:({t:e},t)=>e===Ze(t,"Japan")+1,did:e=>[`At ${zt(e,e.S.t)} `,ft("i",nt(e,"i",e.S.t))," of the candidate is written, and ",St(nt(e,"c",e.S.t))," stays."],at:`${Kr("i")}, .cell g[data-term=written], .cell g[data-term='+'] > circle`,lit:fn,clear:".say, .cell",state:Es(Un("Japan")),hand:["ArrowLeft","ArrowRight"]},{title:"h is what the others hear",says:e=>[`The output gate lets memory out as h, and from the h of all ${e.P.H} units alone the next word is computed. `,`At ${zt(e,Ze(e,"but"))} unit ${30} holds `,St(nt(e,"c",Ze(e,"but"))),`, but its h is ${G(nt(e,"h",Ze(e,"but")),2,!0)}: it keeps silent.`],act:"go on to “I”, where it speaks.",done:({t:e},t)=>e===qs(t),did:e=>[`At ${zt(e,e.S.t)} `,ft("o",nt(e,"o",e.S.t))," of it gets out: h is ",St(nt(e,"h",e.S.t)),"."],at:`${Kr("o")}, .cell g[data-term=h]`,lit:`${fn}, ${mc}`,clear:".say, .cell",state:Es(Un("but")),hand:["ArrowLeft","ArrowRight"]},{title:"How long does it remember?",says:e=>[`The half-life of unit ${30}, ${bt(e.P.halfLife(30))}, says when half of what a word wrote is gone, in the median. `,`Yet “France” stayed for ${qs(e)-Ze(e,"France")} words: a memory lasts until its gate shuts, however long that is.`],act:"go through the units with ↓ to one that lasts longer.",done:({unit:e},{P:t})=>Math.abs(t.halfLife(e))>Math.abs(t.halfLife(30)),did:e=>[`Unit ${e.S.unit} lasts longer: ${bt(e.P.halfLife(e.S.unit))}.`],at:".plots > .hd:first-child, .plot.memory",lit:".cellhd",clear:".cell",state:Es(kt),hand:["ArrowUp","ArrowDown"]}]};function gc(e){let t=o("select",{"aria-label":"Feature"}),s=o("p",{class:"finding"}),n=o("div",{class:"ranks",role:"group","aria-label":"Units, best on validation first"}),r=o("section",{class:"ranking","aria-label":"Units that tell a feature"},o("label",{class:"hd"},o("h2",{},"Units that tell"),t),s,n),i=o("h2"),a=o("span",{class:"r"}),l=o("div",{class:"facts"}),c=o("section",{class:"oneunit","aria-label":"The selected unit"},o("div",{class:"hd"},i,a),l),u=o("p",{class:"silent"}),h=o("p",{class:"stale-units"}),d=o("div",{class:"units"},u,r,c,h),f=null,p=null,m,g=[];t.addEventListener("change",()=>{e.set({feature:t.value}),e.root.focus({preventScroll:!0})}),n.addEventListener("keydown",S=>{let b={ArrowUp:-1,ArrowDown:1}[S.key],z=g.indexOf(S.target);if(!b||z<0)return;S.preventDefault();let N=g[Math.max(0,Math.min(g.length-1,z+b))];N.focus(),N.click()});function y({S,P:b}){let z=(j,H,P)=>{let _=o("a",{class:"link",href:"./whatif",title:H},j);for(let q of["pointerdown","focus","click"])_.addEventListener(q,()=>_.href=P());return _},N=()=>xt({signal:b.memory,units:[S.unit],steps:At(S.t,b.T-1,b.T),value:Number(b.at(b.memory,S.t,S.unit).toPrecision(4))});return o("p",{class:"onward"},z("Cut this unit","Silence it: how far does the test score fall?",()=>`${Jt(e,"whatif")}#cut`)," · ",z("Hold it","What if it kept what it holds now, to the end of the text?",()=>Jt(e,"whatif",{pins:N()})))}let w=()=>e.setup.cards[e.entry.card]?.note,k=()=>e.measured.get(e.name),v=()=>k().features.find(({name:S})=>S===f),$={probe:["all units, probe","A linear probe, which reads all units at once"],before:["before training","The best unit of the weights that training began with"]};function M({of:S,unit:b,signal:z,sign:N,score:j,spread:H},P,_){let{chance:q}=_s[P],O=Math.min(_(j),_(q)),F=Math.max(_(j),_(q)),T=o("span",{class:"bar",style:`left:${100*O}%;width:${100*(F-O)}%`}),C=H&&o("span",{class:"range",style:`left:${100*_(H[0])}%;width:${100*(_(H[1])-_(H[0]))}%`}),I=[o("span",{class:"who"},...S?[$[S][0]]:[`unit ${b} `,o("i",{},ai(P,z,N))]),o("span",{class:"track"},T,C),o("span",{class:"n"},ns(j))],W=H?`: ${_r(j,H)} when the test texts are drawn anew`:"";if(S)return o("div",{class:`rank ${S}`,"data-term":S==="probe"?"probe":"initial weights","data-act":`${$[S][1]}${W}.`},...I);let R=o("button",{type:"button",class:"rank",tabindex:"-1",title:`Select it${W}`,"data-unit":b},...I);return R.addEventListener("click",()=>e.choose(b,z)),R}function L(){let{features:S}=k(),{feature:b}=e.S;f=S.some(({name:q})=>q===b)?b:(S.find(Dn)??S[0])?.name,t.value=f;let z=v(),N=zl(z),{title:j,chance:H}=_s[z.kind];s.textContent=`${Pl(z,e.P.H)} Listed as validation ranked them, with ${j} on test texts.`,s.classList.toggle("nowhere",!Dn(z));let P=o("div",{class:"rank scale","aria-hidden":"true"},o("span",{},ie(j),", ",ie("test texts")),o("span",{class:"track"},o("span",{class:"chance",style:`left:${100*N(H)}%`},`chance ${G(H,H?1:0)}`),o("span",{class:"end"},"1")),o("span",{})),_=ii(z).map(q=>M(q,z.kind,N));g=_.filter(q=>q.dataset.unit!==void 0),n.style.setProperty("--chance",`${100*N(H)}%`),n.replaceChildren(P,..._),x()}function x(){let{S}=e;g.forEach((b,z)=>{let N=S.mode==="unit"&&Number(b.dataset.unit)===S.unit;b.setAttribute("aria-pressed",String(N)),b.tabIndex=N||z===0&&S.mode==="mean"?0:-1}),E()}function A(S,b,z){let N=(j,H)=>o("i",{class:j,style:`width:${100*H}%;${j==="shut"?"":`background:var(--R${S})`}`});return o("tr",{},o("th",{scope:"row"},o("i",{class:`s-${S}`},S),` ${e.P.roles.word(S)}`),o("td",{},ke(b)),o("td",{class:"both","aria-hidden":"true"},o("span",{},N("shut",b),N("between",1-b-z),N("open",z))),o("td",{},ke(z)))}function E(){let{S,P:b}=e;if(S.mode==="mean"){i.replaceChildren(`Mean of ${b.H} units`),a.textContent="",l.replaceChildren(o("p",{},"Select one unit to read what it does."));return}let z=k(),N=z.units[S.unit],j=Nl(z,S.unit);i.replaceChildren(`Unit ${S.unit} `,o("small",{},`of ${b.H}, over the test texts`)),a.replaceChildren(o("b",{"data-term":N.tag},N.tag));let H=(O,...F)=>[o("dt",{},O),o("dd",{},...F)],P=j&&o("button",{type:"button",class:"link",title:"Show the units that tell it"},j.title);P?.addEventListener("click",()=>e.set({feature:j.name}));let _=b.keeper&&[...H("keeps",o("i",{class:`s-${b.keeper}`,"data-term":b.keeper},b.keeper),` ${ns(N.keep)} `,o("small",{},`median ${e.P.roles.word(b.keeper)} gate`)),...H(ie("half-life"),`${bt(N.half_life)} `,o("small",{title:`Half-life: ${on(b.reads)}`},"median over all that it writes"))],q=Object.keys(N.open);l.replaceChildren(o("dl",{},...H("follows",...j?[P,o("small",{},` ${j.how}`)]:["none of these features well"]),..._??H("keeps","no gate keeps its memory")),...q.length?[o("table",{class:"openings"},o("thead",{},o("tr",{},o("th",{scope:"col"},"gate"),o("th",{scope:"col"},"shut < 0.1"),o("th",{"aria-hidden":"true"}),o("th",{scope:"col"},"open > 0.9"))),o("tbody",{},...q.map(O=>A(O,N.shut[O],N.open[O]))))]:[],...e.pages.whatif?[y(e)]:[],o("p",{class:"rule"},o("b",{},N.tag),": ",e.setup.tags[N.tag]),o("details",{},o("summary",{},"How this was measured"),o("p",{},z.about,` ${z.steps.validation.toLocaleString("en")} steps of validation, ${z.steps.test.toLocaleString("en")} of test texts.`)),...w()?[o("p",{},o("b",{},"This task"),`: ${w()}`)]:[])}return{el:d,draw(S){if(!S("picture","unit","focus","feature"))return;let b=k(),z=!b?.features.length;for(let N of[r,c])N.hidden=z;if(u.hidden=!z,h.hidden=z||e.weights!=="initial",h.textContent="Measured on the trained weights; the text above is read by the initial ones.",z){u.textContent=b===void 0?"":e.entry.card===void 0?"This is your own run: what its units do was not measured.":"What the units of this model do was not measured.",m=void 0;return}if(p!==null&&p!==e.entry.task&&(e.S.feature=null),p=e.entry.task,m===b)return S("feature")?L():x();m=b,t.replaceChildren(...b.features.map(({name:N,title:j})=>o("option",{value:N},j))),L()}}}var kf=1.55,yf=["ArrowUp","ArrowDown","Home","End","PageUp","PageDown"," "],ki=class extends Et{text;name;weights;typed;help;answers=new Map;constructor(t){super(t,qr+jl+el+Hl+ca),this.questions=new Lt(v=>this.tell(v));let{present:s,answer:n}=this.state.asked.values;Object.assign(this.S,{open:null,pane:"time",feature:null,probe:null,beside:!1,by:"piece"}),Object.assign(this.S,{present:s,answer:n,look:this.state.asked.values.look,curve:null}),this.measured=new Map,this.written=null;let r=this.pages.whatif&&Gl(this);this.hand=r?.hand,this.parts=[xr,ir,Ir,ac,nn,uc,yr,ic,dc,gc,Ta,Jl,Xl].map(v=>v(this));let[i,a,l,c,u,h,d,f,p,m,g,y,w]=this.parts;this.time=o("section",{class:"time","aria-label":"The whole text"},u.el,h.el,d.el,f.el,p.el,m.el,w.el,o("div",{class:"cursor"})),this.cursor=this.time.lastChild,this.words=u.el,this.which=h.el,this.panes={time:[d.el,f.el,this.cursor,d.tools],text:[p.el,m.el,p.key]},this.inside=w,c.el.append(w.menu),h.join(d,p),this.sheet=p.sheet,this.main=o("main",{},o("section",{class:"now","aria-label":"This step"},l.el,c.el),this.time,y.el),this.stage=Al(this,l),this.parts.push(this.stage),this.covered=[i.el,a.el,this.main],this.root.append(...this.covered,this.stage.el,g.el,...r?[r.tag]:[]),this.listen(),this.view=this.state.asked.values.view,this.receive(this.model.payload,{asked:this.inPage}),this.wonder();let{brought:k}=this.state;k!==void 0&&(this.typed(k),this.send({text:k}))}back({values:t}){let{view:s,text:n,model:r,weights:i,present:a,answer:l}=t;this.view=s,this.set({present:a,answer:l});let c={text:n??this.text,model:r??this.name,weights:i};return this.typed(c.text),["text","model","weights"].some(h=>c[h]!==this.shown[h])||this.questions.busy.size||this.root.classList.contains("stale")?this.send(c,{asked:!0}):(this.returning=!1,this.notices=[],this.S.pane=this.pane(this.name),this.lookAt(!0,!1),this.wonder())}close(){this.set({playing:!1}),this.questions.stop()}get guide(){return pc}get touches(){let t={feature:["feature"],beside:["beside",...ct]};return{...super.touches,...t,present:["present"],answer:["answer"],look:["look"],curve:["curve"],open:["open",...ct]}}get meanwhile(){return"Stepping through this sentence still works."}get behind(){return this.P!==null&&["text","model","weights"].some(t=>this.asked[t]!==this.shown[t])}get whose(){return this.asked.text===this.text?"The picture is still of the network before.":`The picture is still of “${xe(this.text,Mr)}”.`}get shown(){return{text:this.text,model:this.name,weights:this.weights}}get values(){let{S:t,P:s}=this;return{...this.shown,t:t.t,unit:t.unit,theme:t.theme,view:this.view,mode:t.mode,focus:this.chosen?t.focus:null,feature:t.feature,probe:t.probe,open:t.open,by:t.by,beside:t.beside,look:t.look,curve:t.curve,present:t.present,answer:t.answer,written:this.written,sort:t.sort,sorted:t.sort==="now"&&this.ordered!==t.t?this.ordered??null:null,layer:s.layers.length>1?s.layer:null,tour:this.tour.at}}get wished(){let{text:t,model:s,weights:n}=this.asked;return{...this.values,text:t,model:s,weights:n}}send(t,s={}){if(this.closed)return;this.root.classList.add("busy"),this.root.setAttribute("aria-busy","true");let{write:n,...r}=this.asked;this.asked={...r,length:0,...t},this.pane(this.asked.model)==="text"&&!this.measured.has(this.asked.model)&&(this.asked.units=!0),this.later=s,this.changed=!0,this.questions.busy.size||this.ask(),this.mark()}answered(t,s){let n=JSON.stringify(s);return this.questions.asked(t,n)||(this.answers.delete(t),this.questions.ask(t,s,{key:n})),this.answers.get(t)??null}get sums(){let{S:t,P:s}=this;return this.answered("sums",{...this.shown,t:t.t,unit:t.unit,layer:s.layer})}get tensors(){let{model:t,weights:s}=this.shown;return this.answered("tensors",{model:t,weights:s})}get inputs(){return this.answered("inputs",this.shown)}get preactivations(){return this.answered("preactivations",{...this.shown,layer:this.P.layer})}ask(){this.changed=!1,this.questions.ask("picture",this.asked)}change(t){let s=this.find(this.asked.model).task,{examples:n}=this.setup.tasks[t.task];return t.task===s||!n.length||n.some(([,r])=>r===this.asked.text)?this.send({model:t.name}):(this.typed(n[0][1]),this.send({model:t.name,text:n[0][1]},{jump:!0}))}wonder(){this.S.pane==="text"&&this.P&&!this.measured.has(this.name)&&this.send({})}find(t){return this.setup.models.find(s=>s.name===t)??this.own}get entry(){return this.find(this.name)}receive(t,s=null){let n=ks(t);if(!s&&!this.questions.take(n))return;let{want:r}=n,i=r!=="picture"&&!s;if(i&&this.answers.set(r,n),this.changed)return this.ask();if(i)return this.draw(new Set([r]));let{asked:a,jump:l,wrote:c,fresh:u}=this.later??s??{};if(this.later=void 0,this.returning=!1,this.root.setAttribute("aria-busy","false"),this.root.classList.remove("busy"),this.notices=[...n.notices],!n.picture)return this.asked=this.shown,this.root.classList.add("stale"),this.draw(new Set(["notice"]));this.root.classList.remove("stale");let h=this.P,d=n.model===this.name;this.written=this.wroteFrom(n),n.entry&&(this.own=n.entry),n.units!==void 0&&this.measured.set(n.model,n.units),Object.assign(this,{P:n.picture,text:n.text,name:n.model,weights:n.weights}),this.asked=this.shown,h&&h.layers.length===this.P.layers.length&&(this.P.layer=h.layer);let f=this.P,p=this.S;if(p.pane=this.pane(this.name),h===null||l){let[m,g]=f.moment,y=d?[p.unit,this.chosen]:Ol(this.measured.get(this.name));p.t=m,[p.unit,this.chosen]=p.pane==="text"&&y?y:[g,this.chosen]}else{let m=u||p.t>=h.T-1||!Bs(h.tokens,f.tokens);p.t=c&&n.written!==void 0?n.written:m?f.T-1:Math.min(p.t,f.T-1),p.unit=Math.min(p.unit,f.H-1)}return this.lookAt(a,s!==null)}lookAt(t,s){let{S:n}=this;t&&this.placed(s),t&&this.unheld(),this.P.signals.includes(n.open)||(n.open=null),n.focus=this.focus(),this.arrange(),this.resetView();let{t:r}=n;t&&n.sort==="now"&&this.ordered!==r?(n.t=this.ordered,this.draw(new Set(ct)),n.t=r,this.draw(new Set(["step","notice"]))):this.draw(new Set([...ct,"feature","notice"]))}wroteFrom({text:t,model:s,weights:n,written:r}){let i=s===this.name&&n===this.weights&&t.startsWith(this.text.trimEnd());return r!==void 0?i?Math.min(this.written??r,r):r:i&&t===this.text?this.written:null}placed(t){let{P:s,S:n,state:r,notices:i}=this,{values:a,given:l,said:c}=r.asked;i.push(...t?[]:c.server,...c.view),n.t=r.place("t",s.T,n.t,i),l.has("unit")&&(this.chosen=void 0),n.unit=r.place("unit",s.H,n.unit,i),n.open=r.among("open",s.signals,i),this.chosen=r.among("focus",s.signals,i)??n.open??this.chosen;let u=s.probes.map(({name:g})=>g);n.probe=r.among("probe",u,i)??n.probe;let h=this.measured.get(this.name)?.features,d=h&&!h.some(({name:g})=>g===a.feature);a.feature!==null&&d&&i.push("The address asks for a feature that the units were not measured for.");let{mode:f,sort:p,look:m}=n.open?{...a,mode:"unit"}:a;Object.assign(n,{look:m,curve:r.among("curve",ws(s),i)}),[n.beside,n.by]=[a.beside,a.by],Object.assign(n,{mode:f,sort:p,feature:d?null:a.feature}),s.layer=r.place("layer",s.layers.length,s.layer,i),l.has("written")&&(this.written=r.place("written",s.T,null,i)),this.ordered=r.place("sorted",s.T,n.t,i)}unheld(){!this.pages.whatif||!this.state.asked.values.pins||this.notices.push({text:"This page shows the network as trained: the changes in the address are not held here.",to:Jt(this,"whatif"),words:"See them in What if"})}pane(t){return this.view??this.setup.tasks[this.find(t)?.task]?.view??"time"}show(t){this.view=t,this.set({pane:t,focus:this.focus(t)}),this.wonder()}focus(t=this.S.pane){let{P:s}=this;return s.signals.includes(this.chosen)?this.chosen:t==="text"?s.memory:s.keeper??s.signals[0]}choose(t,s){this.chosen=s,this.set({unit:t,mode:"unit",focus:s})}open(t){let{S:s,P:n}=this;if(s.present||!n.signals.includes(t))return;this.chosen=t;let r=s.open===null;this.set({open:t,mode:"unit",focus:t}),r&&this.small&&this.inside.el.scrollIntoView({block:"start"})}arrange(){let{S:t,P:s,root:n}=this,r=t.open!==null;for(let[i,a]of Object.entries(this.panes))for(let l of a)l.hidden=r||i!==t.pane;for(let i of[this.inside.el,this.inside.menu])i.hidden=!r;this.which.hidden=r,n.classList.toggle("opened",r),n.classList.toggle("reading",t.pane==="text"),n.classList.toggle("tall",s.reads.kind==="bytes"),this.stage.arrange()}placeWords(){super.placeWords(),this.small!==(this.which.parentNode===this.main)&&this.words.after(this.which);let t=(this.P.reads.kind==="bytes"?kf:0)+(vo(this.P)?aa:0)+$l(this.P,this.S);this.extra=this.small?0:t*this.rem}draw(t){if(this.P&&["pane","present","open"].some(r=>t.has(r))&&this.arrange(),super.draw(t),!this.P||!["step","unit","picture","feature","present","answer","open","look","curve"].some(r=>t.has(r)))return;let{P:s,S:n}=this;Object.assign(this.host.dataset,{t:n.t,unit:n.unit,steps:s.T,model:this.name,view:n.pane,ready:"true"}),this.keep(t.has("present")||t.has("open"))}present(){this.set({present:!0})}moves(){let t={...super.moves()," ":()=>this.set({playing:!this.S.playing}),"?":()=>this.help(),p:()=>this.set({present:!this.S.present}),o:()=>this.S.open?this.set({open:null}):this.open(this.S.focus),...this.S.open&&{Escape:()=>this.set({open:null})}};if(this.S.present){for(let n of Object.keys(t))/^[\do]$/.test(n)&&delete t[n];return{...t,...this.stage.moves}}let s=this.S.curve===null?{}:{Escape:()=>this.set({curve:null})};return{...t,...s,v:()=>this.show(this.S.pane==="text"?"time":"text")}}key(t){t.composedPath()[0]===this.sheet&&yf.includes(t.key)||super.key(t)}},wc={render:e=>void new ki(e)};var pn=class{constructor(t){this.watched=[],this.follows=[],this.observer=new IntersectionObserver(s=>this.looked(s),{rootMargin:t})}watch(t,s=()=>{}){let n={el:t,came:s,near:!1};return this.watched.push(n),this.observer.observe(t),()=>n.near}seen(t,s){let n={el:t,due:!0},r=this.watch(t,()=>this.follow(n));this.follows.push(Object.assign(n,{near:r,fn:s}))}turned(){for(let t of this.follows)t.due=!0,t.el.classList.add("due");clearTimeout(this.rest),this.rest=setTimeout(()=>this.follows.forEach(t=>this.follow(t)),400)}follow(t){!t.due||!t.near()||(t.due=!1,t.el.classList.remove("due"),t.fn())}looked(t){let s=[];for(let{target:n,isIntersecting:r}of t)for(let i of this.watched)i.el===n&&(i.near=r,r&&s.push(i));for(let n of s)n.came()}close(){this.observer.disconnect(),clearTimeout(this.rest)}};function Ne(e,t,s,n,...r){let i=o("small",{},s),a=o("p",{class:"says"});return{el:o("section",{class:`sec ${e}`,"aria-label":t.textContent??t},o("div",{class:"top"},o("h2",{},t," ",i),...n),a,...r),says:a,note:i}}function ds({name:e,title:t,low:s,high:n,step:r,value:i,written:a,term:l=""},c){let u=o("input",{type:"range",min:s,max:n,step:r,value:i,"aria-label":t}),h=o("output",{}),d=()=>{let f=a(Number(u.value));h.textContent=f,u.setAttribute("aria-valuetext",f)};return u.addEventListener("input",()=>{d(),c(Number(u.value))}),d(),{el:o("label",l?{class:"slide"}:{class:"slide",title:t},o("span",l?{"data-term":l,"data-act":`${t}.`}:{},e),u,h),input:u,set(f,p={}){for(let[m,g]of Object.entries(p))u[m]=g;u.value=f,d()}}}function Qe(e,t,s,n={}){let r=Object.entries(t).map(([i,a])=>{let l=n[i]&&{"data-term":n[i]},c=o("button",{type:"button",...l},a);return c.addEventListener("click",()=>s(i)),[i,c]});return{el:o("span",{class:"seg",role:"group","aria-label":e},...r.map(([,i])=>i)),set(i){for(let[a,l]of r)l.setAttribute("aria-pressed",String(a===i))}}}function $e(e){if(!Number.isFinite(e))return"0";if(e>-2&&e<3)return String(Number((10**e).toPrecision(e<0?2:3)));let t=Math.floor(e),s=(10**(e-t)).toFixed(1);return`${s==="10.0"?"1.0":s} × ${tt(s==="10.0"?t+1:t)}`}var It=e=>Ot(Number.isFinite(e)?e:NaN),Wt=(e,t)=>e.setup.cells[t].replace("Vanilla ",""),gn=(e,t)=>`No ${Wt(e,t)} was trained on “${e.network.title}”.`;function wn(e,t){let s=t;for(;s<e;)s=Number.isInteger(Math.log2(s/t))?1.5*s:4/3*s;return Math.round(s)}var Gn=(e,t,s)=>Xe(e,t,s,!0).map(n=>[n,n===0?"1":tt(n)]);function Xr(e){let t=[...e].sort((n,r)=>n-r),s=t.length>>1;return t.length?t.length%2||t[s-1]===t[s]?t[s]:(t[s-1]+t[s])/2:null}function Ts(){let e=vt("logplot");return{...e,draw({lines:t,first:s,last:n,low:r,high:i,unit:a="",rem:l,...c}){let{width:u,height:h}=e.measure(),[d,f]=[Math.round(3*l),u-Math.round(.8*l)],p=Math.round(1.35*l),m=n>s?a:"",g=f-(m?(.42*m.length+1.2)*l:0),y=Yr(s,n,d,f);e.draw({x:y,y:{low:r,high:i,top:6,below:p},rows:Gn(r,i,Math.max(2,Math.floor((h-6-p)/(2.2*l)))),along:Qt(s,n,5).filter(w=>y.at(w)<g||!m).map(w=>[w,String(w),w===s?"start":"middle"]),lines:t.map(w=>({first:s,...w})),caption:m,here:"line",room:{right:f,top:6},rem:l,...c})}}}var Jr=(e,t,s)=>ds({name:"unit",title:e,low:1,high:1,step:1,value:1,written:n=>t().length?`unit ${t()[n-1]}`:""},s);var bc=-16,$f=20,bn=(e,t)=>e.findIndex(s=>s>=t);function Mf(e,t,s,n){return t.flatMap((r,i)=>{let a=r<n?null:e[i*s+r-n];return a===null?[]:[Number.isFinite(a)?a:-1/0]})}function Sf(e){let t=Float32Array.from(e.flatMap(r=>Array.from(r).filter(Number.isFinite))).sort(),s=r=>t[Math.round(r*(t.length-1))]??0,n=Math.min(-bc,wn(s(1),1));return{low:Math.max(bc,-wn(-s(.05),4)),high:n,more:s(1)>n}}function xc(e,{low:t,high:s},[n,r]){let i=n.length-1;return Number.isFinite(e)?e<=0?n[Math.round(i*Math.max(0,1-e/t))]:r[Math.round(i*Math.min(1,e/s))]:n[0]}function Ef(e,t,s,n){let r=new Uint8ClampedArray(4*s*s);for(let i=0;i<s;i++){let a=bn(t,i);for(let l=0;l<=t[a];l++){let[c,u,h]=n(e[a*s+l]),d=4*(i*s+l);r[d]=c,r[d+1]=u,r[d+2]=h,r[d+3]=255}}return r}function vc(e){let t="h",s=null,n=0,r=Qe("Which state",{h:"of h",c:"of c"},g=>{t=g,e.root.focus({preventScroll:!0}),m()}),i=o("span",{class:"legend decades","aria-hidden":"true"}),a=[0,1].map(h),{el:l,says:c}=Ne("flow",ie("flow matrix","Flow matrix"),"how much of each state reaches each later one",[r.el,i],o("div",{class:"two"},...a.map(g=>g.el)));e.seen(l,u);function u(){e.ask("flow",{side:e.S.side,one:e.S.one,cells:["rnn",e.S.cell]})}function h(g){let y=o("canvas"),w=D("svg",{"aria-hidden":"true"}),k=o("div",{class:"tag",role:"status"}),v=o("div",{class:"stage",tabindex:"0",role:"img"},y,w,k),$=o("p",{class:"reads"}),M=null,L=null;k.hidden=!0;let x=S=>{let b=v.getBoundingClientRect(),{left:z,top:N,wide:j,tall:H}=M,P=Math.floor((S.clientY-b.top-N)/H*n),_=Math.floor((S.clientX-b.left-z)/j*n);if(P<0||P>=n||_<0||_>=n)return null;let{ends:q}=e.got.flow,O=q[bn(q,P)];return _>O?null:[O,_]};function A(S){L=S;let b=e.got.flow,z=a[g];if(k.hidden=!S||!z.values,w.querySelector(".probe")?.remove(),k.hidden)return;let{left:N,top:j,wide:H,tall:P}=M,[_,q]=S;k.textContent=`t = ${_+1}, k = ${q+1}: ${It(z.values[bn(b.ends,_)*n+q])}`;let O=N+(q+.5)/n*H,[F,T]=d(_),C=j+(F+T)/2/n*P;w.append(D("circle",{class:"probe",cx:O,cy:C,r:4})),k.style.left=`${Math.max(0,Math.min(v.clientWidth-k.offsetWidth,O+10))}px`,k.style.top=`${C>j+40?C-32:C+12}px`}let E=S=>M&&A(x(S));return v.addEventListener("pointermove",E),v.addEventListener("pointerdown",E),v.addEventListener("pointerleave",()=>A(null)),v.addEventListener("blur",()=>A(null)),v.addEventListener("click",S=>{let b=M&&x(S);b&&e.set({t:b[1]})}),v.addEventListener("keydown",S=>{let b={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]}[S.key];if(!b||!n||S.ctrlKey||S.metaKey||S.altKey)return;S.preventDefault();let{ends:z}=e.got.flow,N=Math.max(0,Math.min(n-1,e.S.t+b[1])),j=bn(z,L?.[0]??n-1)+b[0],H=z[Math.max(bn(z,N),Math.min(z.length-1,j))];N!==e.S.t&&e.set({t:N}),A([H,N])}),{el:o("div",{class:"panel"},v,$),stage:v,words:$,values:null,paint(S,b){this.values=S,A(null);let z=devicePixelRatio||1,{rem:N}=e,j=v.clientWidth,H=v.clientHeight;M={left:Math.round(3*N),top:4,wide:0,tall:H-Math.round(2.5*N)},M.wide=j-M.left-Math.round(.8*N);let{left:P,top:_,wide:q,tall:O}=M;if(!j||q<=0)return;Object.assign(y,{width:Math.round(q*z),height:Math.round(O*z)}),y.style.cssText=`left:${P}px;top:${_}px;width:${q}px;height:${O}px`;let F=o("canvas",{width:n,height:n}),T=[xs(e.css("--zero"),e.css("--ink")),xs(e.css("--ink"),e.css("--Rneg"))];F.getContext("2d").putImageData(new ImageData(Ef(S,e.got.flow.ends,n,U=>xc(U,s,T)),n,n),0,0);let C=y.getContext("2d");C.imageSmoothingEnabled=!1,C.drawImage(F,0,0,n,n,0,0,y.width,y.height),w.setAttribute("width",j),w.setAttribute("height",H);let I=U=>P+(U+.5)/n*q,W=U=>_+(U+.5)/n*O,R=Qt(1,n,6),B=_+O+N;w.replaceChildren(D("path",{class:"edge",d:`M${P} ${_}V${_+O}H${P+q}`}),D("path",{class:"edge",d:f(P,_,q,O)}),...R.map(U=>D("text",{x:P-.4*N,y:W(U-1)+.28*N,"text-anchor":"end"},String(U))),...R.map(U=>D("text",{x:I(U-1),y:B,"text-anchor":"middle"},String(U))),D("text",{x:P+q/2,y:B+1.15*N,"text-anchor":"middle"},"earlier step k"),D("text",{x:0,y:0,"text-anchor":"middle",transform:`translate(${.8*N} ${_+O/2}) rotate(-90)`},"later step t"),D("text",{class:"title",x:P+q-2,y:_+1.1*N,"text-anchor":"end"},b),D("path",{class:"halo"}),D("path",{class:"here"}),D("text",{class:"row"})),this.cursor()},cursor(){if(!M?.wide||!w.querySelector(".here"))return;let{left:S,top:b,wide:z,tall:N}=M,{rem:j}=e,H=Math.min(e.S.t,n-1),P=S+H/n*z,_=Math.max(2,z/n),q=b+H/n*N;for(let I of[".halo",".here"])w.querySelector(I).setAttribute("d",`M${P} ${q}H${P+_}V${b+N}H${P}z`);let O=w.querySelector(".row"),F=3.6*j,T=P+_+F<S+z;O.textContent=`k = ${H+1}`;let C=Math.max(0,b+.9*j-q);O.setAttribute("x",T?P+_+.5*j+C*z/N:S+z-2),O.setAttribute("y",Math.max(b+.9*j,q+(T?0:-(F/z)*N))),O.setAttribute("text-anchor",T?"start":"end"),L&&A(L)}}}function d(g){let{ends:y}=e.got.flow,w=bn(y,g);return[(y[w-1]??-1)+1,y[w]+1]}function f(g,y,w,k){return e.got.flow.ends.reduce((v,$)=>`${v}H${g+($+1)/n*w}V${y+($+1)/n*k}`,`M${g} ${y}`)}function p(){let g=[xs(e.css("--zero"),e.css("--ink")),xs(e.css("--ink"),e.css("--Rneg"))],y=(w,k,v)=>o("span",{},...Array.from({length:v},($,M)=>{let L=o("i");return L.style.background=dt(xc(w+(k-w)*(M+.5)/v,s,g)),L}));i.replaceChildren(`${tt(s.low)} and less `,y(s.low,0,16),o("b",{}," 1 "),y(0,s.high,8),` ${tt(s.high)}${s.more?" and more":""}`)}function m(){let g=e.got.flow;if(r.set(t),!g)return;[,n]=g.arrays[`${g.cells[0]}.h`][1];let y=v=>t==="c"&&g.array(`${v}.c`)?"c":"h",w=g.cells.map(v=>g.array(`${v}.${y(v)}`));s=Sf(w),p();let k=Math.min($f,n>>1);a.forEach(({stage:v,words:$},M)=>{M<g.cells.length||(v.hidden=!0,$.replaceChildren(gn(e,e.S.cell)))}),g.cells.forEach((v,$)=>{a[$].stage.hidden=!1;let M=Wt(e,v),L=y(v),x=w[$],{words:A,stage:E}=a[$],S=Mf(x,g.ends,n,k),b=Xr(S),z=Math.max(...S),N=t==="c"&&L==="h"?" It has no c, so this is its h.":"",j=S.length===1?`the one pair ${we(k,"step")} apart keeps ${$e(z)}`:`half of all pairs ${we(k,"step")} apart keep at most ${$e(b)}, and no pair more than ${$e(z)}`;A.replaceChildren(o("b",{},`${M}: `),`of a change in ${L}, ${j}.`,N),E.setAttribute("aria-label",`${M}, ${L}: every pair of steps. ${A.textContent} Arrow keys read one pair.`),a[$].paint(x,`${M} ‖d${L}ₜ/d${L}ₖ‖`)}),c.replaceChildren("Row t, column k: how much of a small change in the state at step k is left in the state at step t, over all paths. Strong is kept, faint has vanished, orange has grown. A column that stays strong all the way down is a step that is not forgotten."+(g.ends.length<n?` ${g.ends.length} of the ${n} rows are computed, each drawn as a band.`:""))}return{el:l,draw(g){if(g("flow","theme","size"))m();else if(g("t"))for(let y of a)y.cursor();e.got.flow||r.set(t)}}}var kc=`.gs .ask {
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
`;var et=["initial","trained"],Lf={rnn:["--rnn","--ink3",2.5],lstm:["--ink","--ink",3],gru:["--Fpos","--pos",2],peephole:["--Fi","--i",2],coupled:["--Ff","--f",2],mingru:["--Fo","--o",2],indrnn:["--Fneg","--neg",2]},Is=e=>Lf[e]??["--ink2","--ink2",1.5],Yn={h:["dL/dh",[],"the error that arrives at h, by all paths"],c:["dL/dc",[9,4],"the error that arrives at c, by all paths"],kept:["product of",[2,4],"the direct path from the last memory back to this one, alone: the product of what every step keeps"]},yc={kept:"f"},yi=({keep:e},{cell:t,signal:s})=>s==="kept"?`product of ${Le(e[t])}`:Yn[s][0],$i=(e,{shown:t,off:s},n)=>e.curves.filter(r=>r.side===n&&t[yc[r.signal]??r.signal]&&!s.has(r.cell));function Cf(e,t){let s=(u,h,d)=>{for(let f of u)for(let p of f)p<h&&(h=p),p>d&&(d=p);return[h,d]},[n,r]=s(e,-1,0),[i,a]=s(t,n,r),l=.2*(r-n),c=.03*(r-n);return[Math.max(i,n-l)-c,Math.min(a,r+l)+c]}function Af(e,t){let s=e.flatMap(i=>Array.from(i).filter(Number.isFinite));if(!s.length)return t;let n=1.5*s.reduce((i,a)=>Math.min(i,a),0)-10,r=1.5*s.reduce((i,a)=>Math.max(i,a),0)+10;return t.map(i=>Array.from(i).filter(a=>a>=n&&a<=r))}function zf(e,{start:t,end:s},{low:n,high:r}){for(let i=Math.max(0,Math.ceil(t));i<e.length&&i<=s;i++)if(e[i]>=n&&e[i]<=r)return{t:i,v:e[i]};return null}var Pf=(e,{start:t})=>!Number.isFinite(e[Math.max(0,Math.ceil(t))]);function Of(e,t,s,n){let r=[1,s].filter(l=>l>=e&&l<=t),i=(t-e)/14,a=Xe(e,t,n).filter(l=>Number.isInteger(l)&&l>=1&&l<=s&&r.every(c=>Math.abs(l-c)>i));return[...new Set([...r,...a])].sort((l,c)=>l-c)}function Nf(e,t,s,n){if(s===null||e===null||t===null)return"";if(!Number.isFinite(e)||!Number.isFinite(t)){let l=[e,t].map((c,u)=>!Number.isFinite(c)&&["RNN","LSTM"][u]).filter(Boolean);return`At ${s}, dL/dh is exactly 0 in the ${l.join(" and the ")}.`}let r=Math.abs(e-t),i=10**r;if(i<1.05)return`At ${s}, the RNN’s dL/dh is as large as the LSTM’s.`;let a=r<6?Number(i.toPrecision(2)).toLocaleString("en"):tt(Math.round(r));return e<t?`At ${s}, the RNN’s dL/dh is ${a} times smaller than the LSTM’s.`:`At ${s}, the RNN’s dL/dh is ${a} times larger than the LSTM’s: ${n==="initial"?"before training nothing is kept yet, and the LSTM’s gates, all below 1, take their share at every step.":"a gradient is not a memory; which of them learned says the table."}`}function $c(e){let{setup:t}=e,s=[...new Set(Object.values(t.keep).filter(Boolean).map(Le))],n=Object.entries(Yn).map(([P,[_,,q]])=>{let O=yc[P]??P,F=o("button",{type:"button",class:"toggle","data-term":P==="kept"?"product of f":_,"data-act":`${q[0].toUpperCase()}${q.slice(1)}. Click: show or hide these curves.`},o("i",{class:`dash ${O}`}),P==="kept"?`${_} ${s.slice(0,-1).join(", ")} or ${s.at(-1)}`:_);return F.addEventListener("click",()=>e.set({shown:{...e.S.shown,[O]:!e.S.shown[O]}})),[O,F]}),r=o("button",{type:"button",class:"btn"},"Numbers"),i=o("button",{type:"button",class:"btn"},"CSV");r.addEventListener("click",()=>e.numbers()),i.addEventListener("click",()=>e.ask("csv"));let a=o("span",{class:"where"}),l=Object.fromEntries(et.map(P=>{let _=o("div",{class:"bk"}),q=o("div",{class:"labels","aria-hidden":"true"}),O=document.createElementNS("http://www.w3.org/2000/svg","svg"),F=o("div",{class:"at"}),T=o("h2"),C=o("p",{class:"loss"}),I=o("p",{class:"factor"}),W=o("div",{class:`plot ${P}`,role:"img"},_,O,q,F);return[P,{side:P,target:_,labels:q,lines:O,at:F,head:T,loss:C,factor:I,el:W}]})),c=o("div",{class:"norms"},o("div",{class:"tools"},o("div",{class:"seg",role:"group","aria-label":"Curves"},...n.map(([,P])=>P)),a,o("span",{class:"sp"}),o("small",{class:"key"},"line: ",ie("geometric mean"),", band: all ",ie("seeds")),r,i),o("div",{class:"sides"},...et.map(P=>o("div",{class:"side"},l[P].head,l[P].loss,l[P].factor,l[P].el)))),u=null,h=!1,d=!1;for(let{el:P}of Object.values(l)){let _=0;P.addEventListener("pointerdown",q=>_=q.clientX,!0),P.addEventListener("click",q=>{if(e.root.focus({preventScroll:!0}),!u||Ss(q)||q.detail>1||Math.abs(q.clientX-_)>4)return;let O=q.clientX-P.getBoundingClientRect().left,{left:F,wide:T}=$(P),{start:C,end:I}=u("steps");O>=F&&O<=F+T&&e.go(Math.round(C+(O-F)/T*(I-C)))}),P.addEventListener("dblclick",()=>{h=!1,setTimeout(()=>f(E),50)}),new ResizeObserver(()=>{!u||!e.P||(z(),N())}).observe(P)}e.embed(Object.fromEntries(et.map(P=>[P,l[P].target]))).then(P=>{u=P;for(let _ of["steps","initial.y"])u(_).change.connect(()=>{d||!e.P||(h=!0,requestAnimationFrame(S))});e.draw(new Set(["norms","size","theme","lines","t"])),e.root.classList.add("plotted")}),e.unzoom=()=>{h=!1};function f(P){d=!0;try{P()}finally{d=!1}}let p=P=>$i(e.P,e.S,P),m=({cell:P,signal:_})=>`${P}.${_}`,g=(P,_)=>e.P.array(`${P.side}.${m(P)}.${_}`),y=()=>Object.values(e.S.shown).filter(Boolean).length>1,w=P=>`${st(t.cells[P.cell])}${y()?` ${yi(t,P).replace("product of","∏")}`:""}`,k=({cell:P,signal:_})=>y()?_==="kept"?"product of f":Yn[_][0]:t.cells[P],v=()=>({left:Math.round((y()?8.1:4.9)*e.rem),right:Math.round(2.9*e.rem),top:5,bottom:Math.round(1.3*e.rem)}),$=(P,_=v())=>({..._,wide:P.clientWidth-_.left-_.right,tall:P.clientHeight-_.top-_.bottom});function M(){let{left:P,right:_,top:q,bottom:O}=v();c.style.setProperty("--names",`${P}px`);for(let F of et)u(F).setv({min_border_left:P,min_border_right:_,min_border_top:q,min_border_bottom:O}),u(F).toolbar.active_drag=e.small?null:"auto"}function L(){let{css:P,fine:_,font:q}=e;for(let O of et){rs(u,O,e),u(`${O}.x`).setv({major_label_text_color:P("--ink3"),major_label_text_font_size:`${_}px`,major_label_text_font:q});for(let F of e.cells){let[T,,C]=Is(F);for(let[I,[,W]]of Object.entries(Yn)){let R=u(`${O}.${F}.${I}`);R&&(R.glyph.setv({line_color:P(T),line_width:C,line_dash:W,line_cap:W.length?"butt":"round"}),u(`${O}.${F}.${I}.band`).glyph.setv({fill_color:P(T),fill_alpha:I==="h"?.11:.06}))}}}}function x(){let{T:P}=e.P,_=Array.from({length:P},(F,T)=>T),[q,O]=A();for(let F of et){let T=new Map(p(F).map(W=>[m(W),W])),C={t:_,low:_.map(()=>q),high:_.map(()=>O),tip:b([...T.values()],_)},I=_.map(()=>NaN);for(let W of e.cells)for(let R of Object.keys(Yn)){let B=`${W}.${R}`,U=u(`${F}.${B}`);if(!U)continue;let Y=T.get(B);U.visible=u(`${F}.${B}.band`).visible=!!Y;for(let[ee,X]of[[B,"mean"],[`${B}.low`,"low"],[`${B}.high`,"high"]])C[ee]=Y?Array.from(g(Y,X)):I}u(`${F}.source`).data=C,u(`${F}.hit`).glyph.width={value:.99}}E()}function A(){let P=(O,F)=>p(O).map(T=>g(T,F)),_=P("initial","mean"),q=O=>[...P("initial",O),...Af(_,P("trained",O))];return Cf(q("mean"),[...q("low"),...q("high")])}function E(){if(!h){let[P,_]=A();u("initial.y").setv({start:P,end:_}),u("steps").setv({start:-.5,end:e.P.T-.5})}S()}function S(){let P=u("initial.y"),_=u("steps"),q=Xe(P.start,P.end,6),O=q.filter(Number.isInteger),F=O.length>1?O:q,T=Of(_.start+1,_.end+1,e.P.T,e.small?4:6);for(let C of et)u(`${C}.ticks`)&&(u(`${C}.ticks`).ticks=F),u(`${C}.axis`).major_label_overrides=new Map(F.map(I=>[I,I===0?"1":Number.isInteger(I)?tt(I):Ot(I)])),u(`${C}.marks`).ticks=T.map(I=>I-1),u(`${C}.x`).major_label_overrides=new Map(T.map(I=>[I-1,I.toLocaleString("en")]));z(),N()}function b(P,_){let q=P.map(O=>({text:w(O),mean:g(O,"mean"),low:g(O,"low"),high:g(O,"high")}));return _.map(O=>[`step ${O+1}${e.P.tokens?` “${e.P.tokens[O]}”`:""}`,...q.map(({text:F,mean:T,low:C,high:I})=>`${F}  ${Ot(T[O])}  (${Ot(C[O])} to ${Ot(I[O])})`)].join(`
`))}function z(){let P=u("initial.y"),_=u("steps");for(let{side:q,labels:O,lines:F,el:T}of Object.values(l)){let{left:C,top:I,wide:W,tall:R}=$(T),B=[],U=te=>R*(1-(te-P.start)/(P.end-P.start)),Y=te=>C+W*(te-_.start)/(_.end-_.start);for(let te of p(q)){let oe=g(te,"mean"),J=zf(oe,_,{low:P.start,high:P.end});Pf(oe,_)?B.push({curve:te,zero:!0,x:1/0,y:R}):J&&B.push({curve:te,x:Y(J.t),y:U(J.v)})}let ee=vr(B.map(te=>te.y),Math.min(.98*e.rem,R/Math.max(1,B.length)),R);O.replaceChildren(...B.map(({curve:te,zero:oe},J)=>{let V=o("span",{class:"name","data-term":k(te)},oe?`${w(te)} 0`:w(te));return oe&&(V.dataset.act="Exactly 0 here, which no power of ten is."),V.style.cssText=`right:${T.clientWidth-C+12}px;top:${I+ee[J]}px;color:var(${Is(te.cell)[1]})`,te.cell==="lstm"&&(V.style.fontWeight=700),V})),F.replaceChildren(...B.flatMap(({curve:te,x:oe,y:J},V)=>{if(oe>C+W/6)return[];let K=document.createElementNS("http://www.w3.org/2000/svg","line"),Z={x1:C-9,y1:I+ee[V],x2:oe-2,y2:I+J,stroke:`var(${Is(te.cell)[0]})`};for(let[Q,ce]of Object.entries(Z))K.setAttribute(Q,String(ce));return K}));let X=p(q).length?"No curve is in view. A double click shows all.":"No curve is switched on.";B.length||O.append(o("span",{class:"alone"},X))}}function N(){let{start:P,end:_}=u("steps"),{t:q}=e.S;for(let{at:O,el:F}of Object.values(l)){let{left:T,top:C,wide:I,tall:W}=$(F);O.hidden=q<P||q>_,O.style.cssText=`left:${T+I*(q-P)/(_-P)-.5}px;top:${C}px;height:${W}px`}}let j=()=>`step ${e.S.t+1}${e.P.tokens?`, “${xe(e.P.tokens[e.S.t],16)}”`:""}`;function H(){let{sides:P,T:_}=e.P;for(let{side:O,head:F,loss:T,factor:C}of Object.values(l)){let{title:I,seeds:W,units:R}=P[O],[B,U]=["rnn","lstm"].map(Y=>e.P.curves.some(ee=>ee.side===O&&ee.cell===Y&&ee.signal==="h")?e.P.array(`${O}.${Y}.h.mean`)[e.S.t]:null);C.textContent=Nf(B,U,e.P.T>e.S.t+1?j():null,O),F.replaceChildren(`${I} `,o("small",{},`${we(W,"seed")}, ${R} units`)),T.textContent=P[O].loss}for(let[O,F]of n)F.setAttribute("aria-pressed",String(e.S.shown[O]));let q=e.P.tokens?.[e.S.t];a.replaceChildren(`step ${e.S.t+1}`,o("small",{},` / ${_}, ${_-1-e.S.t} back${q?` “${q}”`:""}`));for(let{side:O,el:F}of Object.values(l)){let T=p(O).map(C=>`${w(C)} ${Ot(g(C,"mean")[e.S.t])}`);F.setAttribute("aria-label",`${e.told(O)} At step ${e.S.t+1}, of the curves shown: ${T.join(", ")}.`)}}return{el:c,draw(P){P("norms","lines","t")&&H(),u&&(P("size","lines")&&M(),P("theme","size")&&L(),P("norms","lines")?f(x):P("size","theme")&&f(S),P("t")&&N())}}}var jf=250,Hf={relu:"ReLU",glorot:"Glorot",start:"as the trained began"},Mc={radius:1,clip:1};function Sc(e,t,s){return e==="clip"?String(t):G(Number(t),Math.max(0,-Math.floor(Math.log10(s)+1e-9)),e==="bias")}var Mi=e=>Math.log10(e),_f=e=>Number((10**e).toPrecision(2)),Ec={radius:"spectral radius",scale:"input scale",bias:"forget-gate bias",clip:"clipping",seed:"seed",units:"unit",length:"step"};function Tc(e){let{setup:t,state:s,usual:n}=e,r={},i=C=>n[C],a=C=>String(e.wish[C]??"")!==String(i(C)??""),l=C=>s.named[C].title;function c(C,{label:I=l(C),note:W=null,log:R=!1}={}){let{low:B,high:U,step:Y,off:ee}=s.named[C],X=o("input",{type:"range","aria-label":I,min:R?Mi(B):B,max:R?Mi(U):U,step:R?.05:Y}),te=o("output"),oe=ee&&o("input",{type:"checkbox"}),J=()=>R?_f(Number(X.value)):Number(X.value);X.addEventListener("input",()=>e.turn({[C]:J()})),X.addEventListener("dblclick",()=>e.turn({[C]:i(C)})),oe?.addEventListener("change",()=>e.turn({[C]:oe.checked?null:Mc[C]}));let V=o("div",{class:`knob slide ${C}`},o("span",{class:"name"},Ec[C]?ie(Ec[C],I):I),oe&&o("label",{class:"check"},oe,ee),te,X,W);return r[C]=()=>{let K=e.wish[C],Z=K===null||K==="";oe&&(oe.checked=Z),V.classList.toggle("none",Z);let Q=Z?Mc[C]:Number(K);return X.value=R?Mi(Q):Q,te.textContent=Z?"":Sc(C,Q,Y),X.setAttribute("aria-valuetext",Z?ee:Sc(C,Q,Y)),[V,X]},V}function u(C,I,W){let R=o("select",{"aria-label":I},...W.map(([U,Y])=>o("option",{value:U},Y)));R.addEventListener("change",()=>e.turn(C==="networks"?f(R.value):{[C]:R.value}));let B=o("label",{class:`knob pick ${C}`},o("span",{class:"name"},I),R);return r[C]=()=>(R.value=e.wish[C],[B,R]),B}let h=C=>s.named[C].choices.map(I=>[I,Hf[I]??I]),d=C=>t.networks[C].examples;function f(C){let{text:I}=e.wish,W=d(e.wish.networks).some(([,R])=>R===I);return{networks:C,...W?{text:d(C)[0]?.[1]??""}:{}}}let p=o("button",{type:"button"},"random"),m=o("button",{type:"button"},"typed"),g=o("textarea",{rows:2,maxlength:t.limits.text,"aria-label":"What is read",spellcheck:"false",autocomplete:"off"}),y=o("select",{"aria-label":"Examples"}),w=o("span",{class:"count"}),k=0;p.addEventListener("click",()=>e.turn({text:""}));let v=null;m.addEventListener("click",()=>{e.wish.text||e.turn(v??$())});function $(){let{text:C,task:I}=e.passes(),W=C&&t.networks[I]?{networks:I,text:C}:null,R=Object.entries(t.networks).find(([,{kind:U}])=>U==="words"),[B]=t.networks[e.wish.networks].kind==="words"||!R?[e.wish.networks]:R;return W??{networks:B,text:d(B)[0]?.[1]??""}}y.addEventListener("change",()=>e.turn({text:y.value}));let M=()=>{clearTimeout(k),k=0,g.value.trim()&&e.turn({text:g.value})};g.addEventListener("input",()=>{clearTimeout(k),k=setTimeout(M,jf)}),g.addEventListener("blur",()=>{k&&M(),e.draw(new Set(["knobs"]))}),g.addEventListener("keydown",C=>C.key==="Enter"&&C.preventDefault());let L=o("small"),x=c("length",{label:"Steps",note:L}),A=o("div",{class:"typed"},g,o("div",{class:"under"},y,w)),E=o("div",{class:"knob sequence"},o("span",{class:"name"},"Sequence"),o("div",{class:"seg",role:"group","aria-label":"Sequence"},p,m),x,A);r.text=()=>{let C=e.root.getRootNode().activeElement===g,{text:I,networks:W}=e.wish,R=!!I||C;I&&(v={networks:W,text:I}),p.setAttribute("aria-pressed",String(!R)),m.setAttribute("aria-pressed",String(R)),L.textContent=e.wish.init==="start"?"the task’s symbols, the same on both sides":"left: random input; right: symbols of the task",x.hidden=R,A.hidden=!R,C||(g.value=I);let B=d(W),U=B.every(([,Y])=>Y!==I);return y.replaceChildren(...U?[o("option",{value:I},"your own")]:[],...B.map(([Y,ee])=>o("option",{value:ee},Y))),y.value=I,[E,g]};let S=()=>{let C=e.P.unknown?.filter(Boolean).length??0;w.textContent=e.P.tokens?`${e.P.T} steps${C?`, ${C} unknown`:""}`:""},b=o("input",{type:"checkbox","aria-label":"Hold f at 1"});b.addEventListener("change",()=>e.turn({hold:b.checked?1:0}));let z=o("label",{class:"knob check hold"},b,o("span",{class:"name"},"Hold f at 1"),o("small",{},"the ",ie("error carousel")," itself"));r.hold=()=>(b.checked=Number(e.wish.hold)===1,[z,b]);let N=o("span",{class:"tick","aria-hidden":"true"},"1: neither vanishes nor explodes"),{low:j,high:H}=s.named.radius;N.style.setProperty("--at",(1-j)/(H-j));let P=o("fieldset",{},o("legend",{},"Both sides"),E,u("networks",l("networks"),Object.entries(t.networks).map(([C,{title:I}])=>[C,I])),c("clip",{log:!0}),z),_=o("fieldset",{},o("legend",{},"As initialised"),c("radius",{note:N}),c("scale"),c("bias"),c("units"),u("activation","Activation, RNN alone",h("activation")),u("init",l("init"),h("init")),c("seed")),q=o("button",{type:"button",class:"btn reset"});q.addEventListener("click",()=>e.turn(n,!0));let O=o("form",{"aria-label":"Settings"},P,_,q);O.addEventListener("submit",C=>C.preventDefault());let F=o("details",{class:"knobs"},o("summary",{},"Settings"),O),T=()=>({units:e.wish.init==="start",seed:e.wish.init==="start",bias:Number(e.wish.hold)===1,length:!!e.wish.text});return{el:F,draw(C){if(C("size")&&(F.open=!e.small||F.open),C("norms")&&S(),!C("knobs"))return;let I=T(),W=0;for(let[R,B]of Object.entries(r)){let[U,Y]=B();U.classList.toggle("changed",a(R)),U.classList.toggle("idle",I[R]===!0),R!=="text"&&(Y.disabled=I[R]===!0),W+=Number(a(R))}q.disabled=!W,q.textContent=W?`Reset ${W} ${W>1?"settings":"setting"}`:"Reset all settings"}}}var Lc=(e,t,s)=>Object.entries({...e,...s.knobs}).filter(([n,r])=>String(t[n]??"")!==String(r??"")).map(([n])=>n),Ff=(e,t,s)=>!Lc(e,t,s).length,Rf=(e,t,s)=>Lc(e,t,s).every(n=>s.asks.includes(n));function Cc(e){let{setup:t}=e,s=o("p",{class:"look"});function n(l){i=l,e.unzoom?.(),e.turn({...e.usual,...l.knobs},!0),e.set({shown:e.curves(l.show.signals??e.state.named.show.default)})}e.preset=l=>{n(l),a.scrollIntoView({block:"start"}),r[t.presets.indexOf(l)].focus({preventScroll:!0})};let r=t.presets.map(l=>{let c=o("button",{type:"button",class:"chip"},l.name);return c.addEventListener("click",()=>n(l)),c}),i=null,a=o("div",{class:"chips",role:"group","aria-label":"Cases worth seeing"},...r);return{el:o("div",{class:"presets",role:"region","aria-label":"Presets"},a,s),draw(l){if(!l("knobs"))return;let c=t.presets.filter(d=>Ff(e.usual,e.wish,d)),u=c.includes(i)?i:c[0],h=u??(i&&Rf(e.usual,e.wish,i)?i:null);r.forEach((d,f)=>d.setAttribute("aria-pressed",String(t.presets[f]===u))),s.replaceChildren(h?o("b",{},"Look for "):"",h?.look??"Your own settings. Each case above sets everything as it needs it.")}}}function Ac(e){let{setup:t}=e,s=et.map(a=>{let l=o("button",{type:"button"});return l.addEventListener("click",()=>e.set({side:a,one:Math.min(e.S.one,e.seeds(a).length-1),cell:e.beside(a,e.S.cell)})),[a,l]}),n=o("select",{"aria-label":"Seed"}),r=o("select",{"aria-label":"Cell beside the RNN"});return n.addEventListener("change",()=>e.set({one:Number(n.value)})),r.addEventListener("change",()=>e.set({cell:r.value})),r.append(...Object.entries(t.cells).filter(([a])=>a!=="rnn").map(([a,l])=>o("option",{value:a},l))),{el:o("section",{class:"detail","aria-label":"Which networks"},o("h2",{},"Where it comes from"),o("div",{class:"seg",role:"group","aria-label":"Side"},...s.map(([,a])=>a)),o("label",{},"one network: seed ",n),o("label",{},"Vanilla RNN beside ",r)),draw(a){if(!a("norms","detail"))return;let{S:l,P:c}=e;for(let[h,d]of s)d.textContent=c.sides[h].title,d.setAttribute("aria-pressed",String(h===l.side));let u=e.seeds(l.side);n.replaceChildren(...u.map((h,d)=>o("option",{value:d},h))),n.value=l.one;for(let h of r.options)h.disabled=!c.curves.some(d=>d.side===l.side&&d.cell===h.value);r.value=l.cell}}}var qf=e=>e[0]>0&&e.at(-1)/e[0]>8;function zc(e){let{setup:t}=e,s=o("h2"),n=o("p",{class:"note"}),r=o("div",{class:"cells"}),i=o("section",{class:"learn"},o("div",{class:"hd"},s),r,n),a=null,l=[];function c(h){let d=o("figcaption"),f=o("p",{class:"alone"},"not trained on this"),p=vt("scores");return{cell:h,caption:d,none:f,plot:p,el:o("figure",{},d,p.el,f)}}function u({cell:h,caption:d,none:f,plot:p},m){let{gaps:g,scores:y,measure:{chance:w,better:k},trained_to:v}=m,{rem:$}=e,M=Object.entries(y[h]??{}),L=t.cells[h];if(d.replaceChildren(o("b",{},L),...M.length?[o("small",{},` ${we(M.length,"seed")}`)]:[]),f.hidden=M.length>0,p.el.hidden=!M.length,!M.length)return;let x=Object.values(y).flatMap(H=>Object.values(H)).flat(),A=k==="higher"?1:1.05*Math.max(...x,w??0),{width:E}=p.measure(),S=Yr(g[0],g.at(-1),2*$,E-.4*$,qf(g)),b=g.map((H,P)=>Xr(M.map(([,_])=>_[P]))),z=`stroke:var(${Is(h)[0]})`,N=[...new Set([g[0],g.findLast(H=>H<=v)??g[0],g.at(-1)])],j=[...M.map(([H,P])=>({values:P,at:g,kind:"one",style:z,title:`seed ${H}`})),{values:b,at:g,kind:"middle",style:z}];p.draw({x:S,y:{low:0,high:A,top:Math.round(.7*$),below:Math.round(1.4*$)},rows:[0,A/2,A].map(H=>[H,G(H,A===1?1:2).replace(/\.0$/,"")]),along:N.map(H=>[H,String(H),H===g.at(-1)&&N.length>1?"end":"middle"]),shades:g.some(H=>H>v)?[[S.at(v),S.right]]:[],lines:w===null?j:[{values:[w,w],at:[g[0],g.at(-1)],kind:"chance"},...j],said:`${L}, median ${m.measure.title} by gap: ${g.map((H,P)=>`${H}: ${G(b[P],2)}`).join(", ")}.`,rem:$})}return{el:i,draw(h){if(!h("norms","size")||a===e.network&&!h("size"))return;a=e.network;let{learn:d}=a;s.replaceChildren("Does it learn? ",o("small",{},`${d.title}: ${d.measure.title} by ${d.gap_title}; thin: one seed each, bold: their median, dashed: chance, shaded: longer than in training`)),(e.cells.some((f,p)=>l[p]?.cell!==f)||e.cells.length!==l.length)&&(l=e.cells.map(c),r.replaceChildren(...l.map(f=>f.el)));for(let f of l)u(f,d);n.textContent=d.note??""}}}var If=[["← →","one step back, forward"],["Home End","first, last step"],["arrows","in a flow matrix: the earlier and the later step"],["double click","undo a zoom, put a setting back"],["t","the tour: take it, leave it; n b its next stop, the one before"],["w","what the words and marks mean: ← → the next, Esc closes"],["?","this list"]];function Pc(e){let t=o("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),s=o("h2",{},"Gradient norms"),n=et[0],r=et.map(h=>{let d=o("button",{type:"button"});return d.addEventListener("click",()=>{n=h,c()}),[h,d]}),i=o("button",{type:"button",class:"btn"},"Close"),a=o("button",{type:"button",class:"btn"},"All curves as CSV"),l=o("dialog",{class:"numbers","aria-label":"Numbers"},o("div",{class:"bar"},s,o("div",{class:"seg",role:"group","aria-label":"Which numbers"},...r.map(([,h])=>h)),o("span",{class:"sp"}),a,i),t);i.addEventListener("click",()=>l.close()),a.addEventListener("click",()=>e.ask("csv")),l.addEventListener("click",h=>h.target===l&&l.close());function c(){let{P:h,S:d}=e,f=$i(h,d,n);for(let[m,g]of r)g.textContent=h.sides[m].title,g.setAttribute("aria-pressed",String(m===n));let p=f.flatMap(m=>["mean","low","high"].map(g=>[`${st(e.setup.cells[m.cell])} ${yi(e.setup,m)} ${{mean:"mean",low:"least",high:"largest"}[g]}`,h.array(`${n}.${m.cell}.${m.signal}.${g}`)]));t.replaceChildren(jt(["step",...h.tokens?["token"]:[],...p.map(([m])=>m)],Array.from({length:h.T},(m,g)=>[g+1,...h.tokens?[h.tokens[g]]:[],...p.map(([,y])=>Number.isNaN(y[g])?"exactly 0":G(y[g],4))]),`log₁₀ of the norms over ${h.sides[n].seeds} seeds: their geometric mean, the least and the largest. Shown is ${h.sides[n].loss}.`))}e.numbers=()=>{c(),l.showModal()};let u=Pn(If);return e.keys=()=>u.showModal(),{el:o("div",{},l,u),draw:h=>l.open&&h("norms","lines")&&c()}}var Oc=.01;function Wf(e){let t={below:0,at:0,above:0};for(let s of e)t[Math.abs(s-1)<=Oc?"at":s<1?"below":"above"]+=1;return t}function Si(e,t,s,n){let r=0;for(;r<s-1&&Number.isFinite(e[(s-2-r)*n+t]);)r+=1;return r}function Nc(e){let t=Ts(),s=o("p",{class:"reads"}),n=null,r=[],i=null,a=Jr("The unit, from the smallest u to the largest",()=>r,u=>{n=u-1,c()}),l=o("div",{class:"panel"},o("h3",{},o("b",{},"Unit by unit")," uᵗ, were a unit active at every step, and what it is"),t.el,a.el,s);function c(){let[u,h]=i.arrays.product[1],d=i.array("own"),f=i.array("product");r=Array.from(d.keys()).sort((A,E)=>d[A]-d[E]);let p=r.reduce((A,E)=>Si(f,E,u,h)>=Si(f,A,u,h)?E:A),m=Math.min(n??r.indexOf(p),h-1),g=r[m],y=u-1;a.set(m+1,{max:h});let w=A=>Array.from({length:u},(E,S)=>(u-1-S)*Math.log10(d[A])),k=Array.from({length:u},(A,E)=>f[E*h+g]),v=r.map(A=>y*Math.log10(d[A])).filter(Number.isFinite),{below:$,at:M,above:L}=Wf(d),x=Si(f,g,u,h);s.replaceChildren(`Of ${we(h,"unit")} ${$} let an error fade (u < 1), ${M} keep it (u = 1, within a hundredth) and ${L} make it grow (u > 1). Unit `,o("b",{},String(g)),` has u = ${G(d[g],3)}: over ${we(y,"step")} that would be ${$e(y*Math.log10(d[g]))}. `,x===y?"It is active at all of them, so that is what arrives.":x===0?"It is not active at the last step, so that none of an error comes back through it.":`It is active at the last ${we(x,"step")} alone; before them none of an error comes back through it.`),t.draw({lines:[...r.filter(A=>A!==g).map(A=>({values:w(A),kind:d[A]>1+Oc?"faint grows":"faint fades"})),{values:w(g),kind:"other",name:`uᵗ, u = ${G(d[g],2)}`},{values:k,kind:"forget",name:`unit ${g}`}],first:1,last:u,low:1.06*Math.min(-1,...v),high:1.06*Math.max(1,...v),rem:e.rem,tip:A=>`step ${A}, unit ${g}: ${It(f[(A-1)*h+g])}`,said:s.textContent}),t.cursor(e.S.t+1)}return{el:l,draw(u){i=u,c()},cursor:()=>i&&t.cursor(e.S.t+1)}}var Df=["cell","i","f","g","o","r","z","n","error"],Zr={total:"all of it",direct:"straight down the cell",gates:"by the gates"},Bf={total:["--ink",3.25],direct:["--Ff",2.25,[6,4]],gates:["--ink3",2]},Vf=e=>Array.from(e,(t,s)=>s).sort((t,s)=>Rr(e[t],e[s])||t-s);function Qr(e){let t=Math.abs(e);return t===0||t>=.005&&t<1e3?G(e):`${e<0?"−":""}${$e(Math.log10(t))}`}function Uf(e){let t=0,s=0,n=e.map(([i,a])=>{let l=a<0?t:s,c=l+a;return a<0?t=c:s=c,{name:i,v:a,from:l,to:c}}),r=2**Math.max(0,Math.ceil(Math.log2(Math.max(s/1.25,-t/.25))));return{parts:n,low:-r/4,high:1.25*r}}function Gf(e){let t=e.reduce((i,a)=>i+a,0),s=e.map(i=>Ee(i)),n=Math.abs(s.reduce((i,a)=>i+a,0)-Ee(t))<.005;return`${s.map((i,a)=>a===0?G(i):`${i<0?"−":"+"} ${G(Math.abs(i))}`).join(" ")} ${n?"=":"≈"} ${G(t)}`}function jc(e){let t=null,s=[],n=null,r=null,i=null,a=Ts(),l=o("input",{type:"checkbox"});l.addEventListener("change",()=>e.turn({hold:l.checked?1:0},!0));let c=D("svg",{class:"strip","aria-hidden":"true"}),u=Jr("The unit, from the shortest half-life to the longest",()=>s,R=>{t=s[R-1],F()}),h=o("div",{class:"bk"}),d=o("div",{class:"labels","aria-hidden":"true"}),f=o("div",{class:"plot",role:"img"},h,d),p=o("i",{class:"here"}),m={keep:o("p",{class:"reads"}),share:o("p",{class:"reads"})},g=o("span"),y=o("span"),w=o("label",{class:"check"},l,"hold f at 1 in every unit and step"),k=o("h3"),v=D("svg",{class:"shares",role:"img"}),$=o("p",{class:"terms"}),M=o("div",{class:"two"},o("div",{class:"panel"},o("h3",{},o("b",{},"Constant error carousel"),g),a.el,o("div",{class:"lives"},o("small",{},"half-life of every unit, shortest to longest"),c,u.el),w,m.keep),o("div",{class:"panel"},o("h3",{},o("b",{},"What each path carries"),y),f,m.share,k,v,$)),L=Nc(e),x=o("button",{type:"button",class:"btn"},"Show the LSTM");x.addEventListener("click",()=>e.set({cell:"lstm"}));let{el:A,says:E}=Ne("paths",ie("error carousel","Paths of the error"),"straight down the cell, or by the gates",[],M,L.el,x);e.seen(A,_);let S=()=>{let{cell:R,side:B}=e.S;return e.P.curves.some(Y=>Y.side===B&&Y.cell===R&&Y.signal==="kept")?Le(e.setup.keep[R]):""},b=()=>e.setup.memory[e.S.cell]==="h",z=()=>b()?"dL/dhₜ":"dL/dcₜ",N=()=>e.P.curves.some(R=>R.side===e.S.side&&R.cell===e.S.cell),j=()=>Wt(e,e.S.cell),H=()=>N()&&e.setup.diagonal.includes(e.S.cell),P=()=>(S()||H())&&e.got.paths?.cell===e.S.cell?e.got.paths:null;function _(){(S()||H())&&e.ask("paths",{side:e.S.side,one:e.S.one,cell:e.S.cell})}e.embed({paths:h}).then(R=>{n=R;for(let B of["paths.steps","paths.y"])n(B).change.connect(()=>requestAnimationFrame(C));q(),e.P&&O()});function q(){n("paths").setv({min_border_left:Math.round(3*e.rem),min_border_right:Math.round(.8*e.rem),min_border_top:6,min_border_bottom:Math.round(1.4*e.rem)}),n("paths").toolbar.active_drag=e.small?null:"auto"}function O(){let R=S();if(M.hidden=!R,L.el.hidden=!H(),x.hidden=!!R||H(),w.hidden=b(),g.replaceChildren(" ",ie("product of f",`∏ ${R}`)," from step t to the last, each unit a line"),y.replaceChildren(" ",ie(`dL/d${b()?"h":"c"}`,`‖${z()}‖`)," and its parts"),H()){E.replaceChildren(`In an ${j()} every unit sees its own old h alone, so that an error goes back through each unit by itself: at a step at which the unit is active it is multiplied by the unit’s own number u, and where the unit is not, it ends.`),P()&&L.draw(P());return}if(!R){E.replaceChildren(N()?`${j()} has neither a cell nor a gate: all of the error goes through the same weights at every step, so there is nothing to split here.`:gn(e,e.S.cell));return}let B=P();E.replaceChildren(b()?`A ${j()} keeps its memory in h itself, and an error reaches an earlier h in two ways: straight down, where each step multiplies it by ${R} alone, and by the gates and the candidate, through the recurrent weights where there are any. Together they are all of it.`:`In the ${j()} an error reaches an earlier cell state in two ways: straight down the cell, where each step multiplies it by the forget gate f alone, and by the gates, ${e.S.cell==="peephole"?"which see h through the recurrent weights and c through the peepholes":"through h and the recurrent weights"}. Together they are all of it.`),B&&(F(),W(),n&&T())}function F(){let R=P();if(!R)return;let[B,U]=R.arrays.product[1],Y=R.array("product"),ee=R.array("half");s=Vf(ee);let X=t===null||t>=U?s[U-1>>1]:t,te=t===null?"the median unit, ":"unit ",oe=re=>Array.from({length:B},(me,pe)=>Y[pe*U+re]),J=Y.every(re=>re===0),V=Math.min(0,...Y.filter(Number.isFinite)),K=Y[X],Z=s.at(-1),Q=s[0];u.set(s.indexOf(X)+1,{max:U}),m.keep.replaceChildren(...J?[o("b",{},"exactly 1"),`: with f held at 1, all ${we(U,"unit")} pass the error straight down the cell undiminished over ${we(B-1,"step")}.`]:[`Straight down the cell, ${te}`,o("b",{},String(X)),", passes on ",o("b",{},$e(K)),` of an error from step ${B} to step 1: its half-life, the steps over which its ${S()} lets half through, the median over where one begins, is ${bt(ee[X])}. The longest is ${bt(ee[Z])} (unit ${Z}), the shortest ${bt(ee[Q])} (unit ${Q}).`]),te==="unit "&&!J&&(m.keep.firstChild.textContent="Straight down the cell, unit "),a.draw({lines:[...s.filter(re=>re!==X).map(re=>({values:oe(re),kind:"faint",aside:!0})),{values:oe(X),kind:"forget",name:J?"exactly 1":`unit ${X}`}],first:1,last:B,low:1.04*Math.min(-1,V),high:-.06*Math.min(-1,V),rem:e.rem,tip:re=>`step ${re}, unit ${X}: ${J?"1":It(Y[(re-1)*U+X])}`,said:m.keep.textContent}),a.cursor(e.S.t+1);let ce=100,de=s.map(re=>Math.log2(Math.abs(ee[re]))),ae=Math.min(...de)-1,ge=Math.max(ae+2,...de);c.setAttribute("viewBox",`0 0 ${ce} 20`),c.setAttribute("preserveAspectRatio","none"),c.replaceChildren(...s.map((re,me)=>{let pe=1+19*((de[me]-ae)/(ge-ae));return D("rect",{class:re===X?"on":"",x:me*ce/U,y:20-pe,width:.8*ce/U,height:pe})}))}function T(){let R=P(),{T:B}=R,U=Object.fromEntries(Object.keys(Zr).map(V=>[V,Array.from(R.array(V))])),Y=Object.values(U).flat().filter(Number.isFinite),ee=Math.min(-1,...Y)-.3,X=Math.max(.3,Math.max(...Y)+.2),te=U.total.map((V,K)=>K);n("paths.source").data={t:te,...U,low:te.map(()=>ee),high:te.map(()=>X),tip:te.map(V=>[`step ${V+1}`,...Object.entries(Zr).map(([K,Z])=>`${Z}: ${It(U[K][V])}`)].join(`
`))},n("paths.steps").setv({start:-.5,end:te.length-.5}),n("paths.y").setv({start:ee,end:X});let oe=Gn(ee,X,5),J=Qt(1,B,6);n("paths.ticks").ticks=oe.map(([V])=>V),n("paths.axis").major_label_overrides=new Map(oe),n("paths.marks").ticks=J.map(V=>V-1),n("paths.x").major_label_overrides=new Map(J.map(V=>[V-1,String(V)])),rs(n,"paths",e),n("paths.x").setv({major_label_text_color:e.css("--ink3"),major_label_text_font_size:`${e.fine}px`,major_label_text_font:e.font});for(let[V,[K,Z,Q]]of Object.entries(Bf))n(`paths.${V}`).glyph.setv({line_color:e.css(K),line_width:Z,line_dash:Q??[],line_cap:"round"});C()}function C(){let R=P();if(!n||!R)return;let{start:B,end:U}=n("paths.y"),Y=n("paths.steps"),{rem:ee}=e,X={left:Math.round(3*ee),right:f.clientWidth-Math.round(.8*ee),top:6,bottom:f.clientHeight-Math.round(1.4*ee)};r=V=>X.left+(X.right-X.left)*(V-Y.start)/(Y.end-Y.start);let te=Object.entries(Zr).map(([V,K])=>o("span",{class:`name ${V}`},K));Object.assign(p.style,{top:`${X.top}px`,height:`${X.bottom-X.top}px`}),d.replaceChildren(p,...te),I();let oe=V=>X.top+(X.bottom-X.top)*(U-V)/(U-B),J=Object.keys(Zr).map((V,K)=>({span:te[K],points:Array.from(R.array(V),(Z,Q)=>[r(Q),Number.isFinite(Z)?oe(Z):NaN])}));Rs(J,[],{...X,left:X.left+6},ee)}function I(){if(a.cursor(e.S.t+1),!r)return;let R=r(e.S.t),{start:B,end:U}=n("paths.steps");p.style.left=`${R}px`,p.hidden=e.S.t<B||e.S.t>U}function W(){let R=P(),B=Math.min(e.S.t,R.T-1),U=B===R.T-1,Y=R.array("share")[B],ee=Df.filter(re=>R.array(`step.${re}`)).map(re=>[re,R.array(`step.${re}`)[B]]).filter(([re])=>re==="error"?U:!U),X=re=>re<0?" (with the opposite sign)":"",te=R.array("total")[B],oe=ee.some(([,re])=>!Number.isFinite(re));U?m.share.replaceChildren("At the last step ",o("b",{},`‖${z()}‖ is ${$e(te)}`),", all of it the error itself: no step lies behind it yet."):m.share.replaceChildren("All the way from the last step to ",o("b",{},`step ${B+1}`),Number.isFinite(te)?`: ‖${z()}‖ is ${$e(te)}. `:": exactly nothing is left.",Number.isFinite(Y)?Math.abs(Y)<.005?`Almost all of it came through the gates; the direct path down the cell contributes ${Qr(Y)} of it${X(Y)}.`:`The direct path down the cell contributes ${Qr(Y)} of it${X(Y)}, the gates ${Qr(1-Y)}${X(1-Y)}.`:""),f.setAttribute("aria-label",m.share.textContent),k.replaceChildren(o("b",{},U?`At step ${B+1}`:`Over the one step from ${B+2} back to ${B+1}`),U?` the error itself arrives${b()?"":", by way of h"}`:` shares of ${z()} by the way it took`);let{width:J,height:V}=v.getBoundingClientRect(),{rem:K}=e;if(v.replaceChildren(),$.replaceChildren(),oe||!J)return;let{parts:Z,low:Q,high:ce}=Uf(ee),de=re=>(re-Q)/(ce-Q)*J,ae=V-1.3*K;v.append(...Z.filter(({v:re})=>re).flatMap(({name:re,from:me,to:pe})=>{let ze=de(Math.min(me,pe)),je=Math.abs(de(pe)-de(me));return[D("rect",{class:`way way-${re}`,x:ze,y:2,width:Math.max(.5,je-1),height:ae-4}),je>1.1*K?D("text",{class:`on on-${re}`,"data-term":{cell:b()?"h":"c",error:"L"}[re]??re,x:ze+je/2,y:ae/2+.3*K,"text-anchor":"middle"},re==="cell"?b()?"h":"c":re==="error"?"L":re):""]}),...[0,1].flatMap(re=>[D("path",{class:"unit",d:`M${de(re)} 0V${ae+2}`}),D("text",{x:de(re),y:V-.2*K,"text-anchor":"middle"},re?"1, the whole":"0")]));let ge={cell:"straight down the cell",error:"the error itself",i:"by i",f:"by f",g:"by g",o:"by o",r:"by r",z:"by z",n:"by n"};$.append(...ee.flatMap(([re,me])=>[o("span",{},o("i",{class:`way way-${re}`}),`${ge[re]} ${Qr(me)}`)," "]),ee.length>1?o("b",{},Gf(ee.map(([,re])=>re))):"",ee.some(([,re])=>re<-.005)?" What is left of 0 has the opposite sign.":""),v.setAttribute("aria-label",$.textContent)}return{el:A,draw(R){let{side:B,one:U,cell:Y}=e.S,ee=`${B} ${U} ${Y} ${S()}`,X=ee!==i;X&&(t=null),i=ee,n&&R("size")&&q(),l.checked=Number(e.wish.hold)===1,R("paths","theme","size")||X?O():R("t")&&H()?L.cursor():R("t")&&P()&&(I(),W())}}}var eo=e=>G(e,Math.abs(e)<9.95?1:0);function Hc({first:e,low:t,high:s,zero:n},r){if(e===null||n===r)return["exactly 0",null,`in ${n} of ${r} seeds`];if(Math.abs(e)<.05&&Math.abs(t)<.05&&Math.abs(s)<.05)return["stays 1",null,n?`exactly 0 in ${n} of ${r} seeds`:"in every seed"];let i=e<0?"shrinks to":"grows to",a=n?`exactly 0 in ${n} of ${r} seeds`:`10^${eo(t)} to 10^${eo(s)}`;return[i,eo(e),a]}function to({gaps:e,trained_to:t,scores:s,measure:{better:n}},r){let i=Object.values(s[r]??{});if(!i.length)return null;let a=e.findLastIndex(d=>d<=t),l=i.map(d=>d[Math.max(0,a)]),c=l.filter(d=>d>=.99).length,[u,h]=[Math.min(...l),Math.max(...l)].map(d=>G(d,2));return n==="higher"&&c?`${c} of ${l.length} seeds`:`${n==="higher"?`0 of ${l.length}: `:""}${u===h?u:`${u} to ${h}`}`}var Yf=e=>e.split(/(\^[−\d.]+)/).map(t=>t.startsWith("^")?o("sup",{},t.slice(1)):t),_c=e=>["10",o("sup",{},eo(e))];function Fc(e){let{setup:t}=e,s=Object.fromEntries(Object.entries(t.cells).map(([d,f])=>{let p=o("button",{type:"button",class:"cellname"},o("i",{class:`line ${d}`}),st(f));Object.assign(p.dataset,{term:f,act:`Click: show or hide the ${f}.`}),p.addEventListener("click",()=>{let g=new Set(e.S.off);g.delete(d)||g.add(d),e.set({off:g})}),p.firstChild.style.background=`var(${Is(d)[0]})`;let m=Object.fromEntries(et.flatMap(g=>[[`${g}.h`,o("td")],[`${g}.w`,o("td",{class:"weights"})]]));return m.learned=o("td"),[d,{button:p,parts:m,row:o("tr",{},o("th",{scope:"row"},p),...Object.values(m))}]})),n=Object.fromEntries(et.map(d=>[d,o("th",{scope:"colgroup"})])),r=et.map(()=>o("th",{scope:"col"})),i=et.map(()=>o("th",{scope:"col",class:"weights"})),a=o("th",{scope:"col"}),l=o("th",{scope:"col"}),c=o("div",{class:"readout"},o("table",{},o("colgroup",{},...["cell","fate","all","fate","all","learned"].map(d=>o("col",{class:d}))),o("thead",{},o("tr",{},o("td",{}),...Object.values(n),a),o("tr",{},o("th",{scope:"col"},"Cell"),r[0],i[0],r[1],i[1],l)),o("tbody",{},...Object.values(s).map(({row:d})=>d)))),u=(d,f)=>e.P.curves.find(p=>p.side===d&&p.cell===f&&p.signal==="h"),h=(d,f)=>e.P.weights.find(p=>p.side===d&&p.cell===f);return e.told=d=>{let{T:f,sides:p}=e.P,m=e.cells.map(g=>{let y=u(d,g);if(!y)return null;let[w,k,v]=Hc(y,p[d].seeds);return`${t.cells[g]} ${w}${k===null?"":` 10^${k}`} (${v})`});return`${p[d].title}, norm of dL/dh over ${f-1} steps back, on a logarithmic scale: ${m.filter(Boolean).join("; ")}.`},{el:c,draw(d){if(d("norms","size")){let{P:f,network:p}=e,m=f.weights.some(w=>w.clipped!==null);c.classList.toggle("clips",m),et.forEach((w,k)=>{n[w].textContent=f.sides[w].title,n[w].colSpan=e.small&&!m?1:2,r[k].replaceChildren(ie("dL/dh"),` ${we(f.T-1,"step")} back `,o("small",{},"mean; least to largest")),i[k].textContent=m?"weights, clipped":"weights",i[k].title="The norm of the gradient of the weights of this layer together, for this error of size 1. What training clips has encoder and readout in it too, and an error of its own size."});let{learn:g}=p;a.textContent=e.K.hold?"Learned, f free?":"Learned?";let y=g.measure.better==="higher"?["≥ .99","runs that are right at least 99% of the time"]:[g.measure.name];l.textContent=`${y[0]} at gap ${g.gaps.findLast(w=>w<=g.trained_to)??g.gaps[0]}`,l.title=`${g.title}: ${y.at(-1)} at ${g.gap_title} ${g.trained_to}, the longest in training`;for(let[w,{parts:k}]of Object.entries(s)){for(let v of et){let $=u(v,w),M=h(v,w);if(k[`${v}.h`].title=$?.zero?"Where it is exactly 0 there is no power of ten; the mean is of the other seeds":"",$){let[L,x,A]=Hc($,f.sides[v].seeds);k[`${v}.h`].replaceChildren(L,...x===null?[]:[" 10",o("sup",{},x)]," ",o("small",{},...Yf(A)))}else k[`${v}.h`].replaceChildren(o("small",{},"not trained"));k[`${v}.w`].replaceChildren(...M?M.norm===null?["0"]:[..._c(M.norm),...M.clipped===null?[]:[" → ",..._c(M.clipped)]]:["–"])}k.learned.textContent=to(g,w)??"–"}}if(d("norms","lines"))for(let[f,{button:p,row:m}]of Object.entries(s)){let g=!e.S.off.has(f);p.setAttribute("aria-pressed",String(g)),m.classList.toggle("off",!g)}}}}var Kn=99,us=(e,t)=>Array.from({length:t+1},(s,n)=>n?n*e:0),Ei=(e,t,s)=>us(Math.log10(e),s).map((n,r)=>n+Math.asinh(r*t/2)/Math.LN10),Xn=e=>1/(1+Math.exp(-e)),Kf=e=>-Math.log1p(Math.exp(-e))/Math.LN10,Xf=e=>e<0?-Math.log10(2)/e:1/0;function ms(e){let t=e.length-1,s=Math.max(...e),n=e.indexOf(s),r=e[t];return{way:e.every(a=>a===0)?"stays":n===0?"falls":n===t?"grows":"turns",peak:n,most:s,end:r}}var Jf="⁰¹²³⁴⁵⁶⁷⁸⁹",Rc=e=>String(e).replace(/\d/g,t=>Jf[t]);function qc(e){let t={weight:Ts(),matrix:Ts(),gate:Ts()},s=(w,k,v,$=k,M=L=>G(L))=>{let{low:L,high:x,step:A,default:E}=e.state.named[w];return ds({name:k,title:v,low:L,high:x,step:A,value:E,written:M,term:$},S=>e.set({[w]:S}))},n=s("w","w","The weight w"),r=s("w","ρ","The spectral radius ρ of the matrix"),i=s("shear","s","The shear s of the matrix"),a=s("b","b","The bias b of the forget gate","b",w=>G(w,1,!0)),l={weight:["A number","t times over: wᵗ",[n]],matrix:["A matrix","size of Wᵗ, W = ρ × a turn, or ρ × a shear",[r,i]],gate:["A gate","fᵗ, where f = σ(b)",[a]]},c=Object.fromEntries(Object.keys(l).map(w=>[w,o("p",{class:"reads"})])),u=Object.entries(l).map(([w,[k,v,$]])=>o("div",{class:"panel"},o("h3",{},o("b",{},k),` ${v}`),t[w].el,o("div",{class:"dials"},...$.map(M=>M.el)),c[w])),{el:h,says:d}=Ne("scalar","One number","the whole argument with a single number",[],o("div",{class:"three"},...u)),f=null,p=e.setup.presets.find(({knobs:w})=>w.bias===0),m=o("button",{type:"button",class:"link"},`see one lose it, ${p?.name}`);m.addEventListener("click",()=>e.preset(p));let g=w=>o("b",{},w);function y(){let{S:w}=e;for(let[q,O]of[[n,w.w],[r,w.w],[i,w.shear],[a,w.b]])q.set(O);let k=Math.max(1,(e.got.norms?.T??100)-1),v=Math.log10(w.w),$=Kf(w.b),M={weight:us(v,k),turn:us(v,k),shear:Ei(w.w,w.shear,k),gate:us($,k)},L=Object.values(M).flatMap(ms),x=-wn(-Math.min(...L.map(q=>q.end)),6),A=wn(Math.max(...L.map(q=>q.most)),3),E={first:0,last:k,low:x,high:A,unit:"steps back",rem:e.rem},[S,b,z]=[ms(M.weight),ms(M.shear),ms(M.gate)],N=`${G(w.w)}${Rc(k)}`;d.replaceChildren(`An error on its way back meets the same recurrent weight once at every step. After t steps it is multiplied by wᵗ: a weight below 1 wipes it out, one above 1 blows it up, and 1 is the boundary: neither vanishes nor explodes. All three pictures share one logarithmic axis, ${we(k,"step")} back, from step ${k+1} to 1.`),c.weight.replaceChildren(g(`${N} = ${$e(S.end)}`),{falls:": below 1, the error vanishes.",grows:": above 1, the error explodes.",stays:" exactly: at 1, the error stays what it was."}[S.way],k===Kn||S.way==="stays"?"":` Over ${Kn+1} steps, ${Kn} back: ${G(w.w)}${Rc(Kn)} = ${$e(Kn*v)}.`),t.weight.draw({...E,lines:[{values:M.weight,kind:"main",name:`${G(w.w)}ᵗ`}],tip:q=>`t = ${q}: ${$e(M.weight[q])}`,said:c.weight.textContent});let j={falls:`shrinks from the first step on, to ${$e(b.end)}.`,grows:`grows at every step, to ${$e(b.end)}.`,turns:`first grows, to ${$e(b.most)} at step ${b.peak}, and shrinks only then, to ${$e(b.end)}.`,stays:"stays 1 as well."}[b.way];c.matrix.replaceChildren(g(`Every eigenvalue has size ${G(w.w)}.`),` The turn alone is ρᵗ, like the number: ${$e(S.end)}. The shear ${j}`);let H={values:M.shear,kind:"main",name:"shear"},P={values:M.turn,kind:"other",name:"turn"};t.matrix.draw({...E,lines:w.shear?[P,H]:[{...H,name:"turn and shear"}],marks:b.way==="turns"?[{k:b.peak,v:b.most}]:[],tip:q=>`t = ${q}: turn ${$e(M.turn[q])}, shear ${$e(M.shear[q])}`,said:c.matrix.textContent});let _=Xf($);c.gate.replaceChildren(g(`f = σ(${G(w.b,1,!0)}) = ${G(Xn(w.b),3)}:`),` half is left after ${G(_,_<10?1:0)} steps, and ${$e(z.end)} after ${k}. The cell’s own path multiplies by f alone, and a gate chooses f anew at each step; held at 1 it keeps exactly 1. So an LSTM does not always keep its gradient: `,m,"."),t.gate.draw({...E,lines:[{values:us(0,k),kind:"held",name:"f held at 1: exactly 1"},{values:M.gate,kind:"forget",name:`${G(Xn(w.b),3)}ᵗ`}],tip:q=>`t = ${q}: ${$e(M.gate[q])}`,said:c.gate.textContent})}return{el:h,draw(w){let k=e.got.norms?.T;(w("size","number")||k!==f)&&y(),f=k}}}var Ic=`.sec .plot {
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
`;var Qf=90,Wc=1e-9,Dc=["--rnn","--ink"];function ep(e){let t=Array.from(e,Number);return{size:t.length,most:t.find(Number.isFinite)??null,above:t.filter(s=>s>Wc).length,kept:t.filter(s=>Math.abs(s)<=Wc).length,zero:t.filter(s=>!Number.isFinite(s)).length}}function tp({above:e,kept:t,most:s,size:n}){return s===null?"nothing of any change is left":t===n?"every change keeps its size":e?e===n?"every change grows":`changes in ${we(e,"direction")} of ${n} grow, the rest shrink`:t?`changes in ${we(t,"direction")} of ${n} keep their size, the rest shrink`:"every change shrinks"}function Bc(e){let t=null,s=null,n=0,r=ds({name:"span",title:"Steps in the span",low:1,high:1,step:1,value:1,written:$=>we($,"step")},$=>{t=$>=h()?null:$,clearTimeout(n),n=setTimeout(f,Qf)}),i=Object.fromEntries(["step","span"].map($=>{let M=o("div",{class:"bk"}),L=o("div",{class:"labels","aria-hidden":"true"});return[$,{name:`spectrum.${$}`,of:$,target:M,labels:L,series:[],head:o("h3"),el:o("div",{class:"plot",role:"img"},M,L)}]})),a=[o("p",{class:"reads"}),o("p",{class:"reads"})],{el:l,says:c}=Ne("spectrum","Spectrum",o("span",{},ie("singular values")," of the ",ie("Jacobian")," of the state"),[r.el],o("div",{class:"two"},...Object.values(i).map($=>o("div",{class:"panel"},$.head,$.el))),o("div",{class:"two"},...a)),u=()=>Math.min(e.S.t,e.P.T-2),h=()=>e.P.T-1-u(),d=()=>Math.min(t??h(),h()),f=()=>e.P.T>1&&e.ask("spectrum",{side:e.S.side,one:e.S.one,cells:["rnn",e.S.cell],from:u(),t:u()+d()});e.seen(l,f),e.embed(Object.fromEntries(Object.values(i).map(({name:$,target:M})=>[$,M]))).then($=>{s=$;for(let M of Object.values(i))for(let L of["index","y"])s(`${M.name}.${L}`).change.connect(()=>requestAnimationFrame(()=>v(M)));m(),e.P&&w()});let p=({rem:$}=e)=>({left:Math.round(3.2*$),right:Math.round(.8*$),top:6,bottom:Math.round(1.4*$)});function m(){let{left:$,right:M,top:L,bottom:x}=p();for(let{name:A}of Object.values(i))s(A).setv({min_border_left:$,min_border_right:M,min_border_top:L,min_border_bottom:x}),s(A).toolbar.active_drag=e.small?null:"auto"}function g({name:$,of:M}){let{css:L,rem:x,fine:A,font:E}=e;rs(s,$,e),s(`${$}.x`).setv({major_label_text_color:L("--ink3"),major_label_text_font_size:`${A}px`,major_label_text_font:E}),s(`${$}.one`).line_color=L("--ink3"),Dc.forEach((S,b)=>{s(`${$}.${b}`).glyph.setv({line_color:L(S),line_width:1,line_alpha:.5}),s(`${$}.${b}.mark`).glyph.setv({size:(e.small?.36:.45)*x,line_color:L(S),line_width:1.5,fill_color:L(M==="step"?"--bg":S)})})}function y(){r.set(d(),{max:h()}),r.input.disabled=h()<2}function w(){let $=e.got.spectrum;if(y(),c.replaceChildren("A change in the state comes out of a step stretched or shrunk, in each direction differently: by the singular values of the step’s Jacobian, here the largest first. Above 1 a change grows, below 1 it shrinks; over a span the factors of its steps multiply up."),!$)return;let M=$.t-$.from;i.step.head.replaceChildren(o("b",{},"One step"),` from ${$.from+1} to ${$.from+2}`),i.span.head.replaceChildren(o("b",{},we(M,"step")),` from ${$.from+1} to ${$.t+1}`),a[1].replaceChildren(gn(e,e.S.cell));for(let L of Object.values(i))L.series=$.cells.map((x,A)=>({values:Array.from($.array(`${x}.${L.of}`)),kind:A?"main":"other",name:Wt(e,x)}));$.cells.forEach((L,x)=>{let[A,E]=["step","span"].map(N=>ep(i[N].series[x].values)),S=e.P.sides[$.side].units,b=A.size>S?`${A.size} values, of h and c together`:`${A.size} values of h`,z=(N,j)=>`${N}: at most ${j.most===null?"0":$e(j.most)}, ${j.above||"none"} above 1`+(j.zero?`, ${j.zero} 0 to rounding`:"");a[x].replaceChildren(o("b",{},Wt(e,L)),` (${b}). ${z("One step",A)}. ${z(we(M,"step"),E)}: ${tp(E)}.`)});for(let L of Object.values(i))L.el.setAttribute("aria-label",a.map(x=>x.textContent).join(" ")),s&&k(L)}function k($){let{name:M,series:L}=$,x=L.flatMap(({values:q})=>q.filter(Number.isFinite)),A=Math.min(-.1,...x),E=Math.max(.1,...x),S=.05*(E-A),b=A-S,z=E+S,N=Math.max(...L.map(({values:q})=>q.length)),j=Array.from({length:N},(q,O)=>O+1),H={t:j,low:j.map(()=>b),high:j.map(()=>z)};Dc.forEach((q,O)=>H[O]=j.map((F,T)=>Number.isFinite(L[O]?.values[T])?L[O].values[T]:NaN)),H.tip=j.map((q,O)=>[`number ${O+1} by size`,...L.filter(({values:F})=>O<F.length).map(F=>`${F.name} ${It(F.values[O])}`)].join(`
`)),s(`${M}.source`).data=H,s(`${M}.index`).setv({start:0,end:N+1}),s(`${M}.y`).setv({start:b,end:z});let P=Qt(1,N,e.small?4:6),_=z-b>2?Gn(b,z,6):[.02,.05,.1,.2,.5,1,2,5,10,20,50].filter(q=>Math.log10(q)>b&&Math.log10(q)<z).map(q=>[Math.log10(q),String(q)]);s(`${M}.ticks`).ticks=_.map(([q])=>q),s(`${M}.axis`).major_label_overrides=new Map(_),s(`${M}.marks`).ticks=P,s(`${M}.x`).major_label_overrides=new Map(P.map(q=>[q,String(q)])),g($),v($)}function v({name:$,series:M,labels:L,el:x}){if(!M.length)return;let A=s(`${$}.y`),E=s(`${$}.index`),S=p(),b={left:S.left,right:x.clientWidth-S.right,top:S.top,bottom:x.clientHeight-S.bottom},z=M.map(j=>o("span",{class:`name ${j.kind}`},j.name));L.replaceChildren(...z);let N=M.map(({values:j},H)=>({span:z[H],points:j.map((P,_)=>[b.left+(b.right-b.left)*(_+1-E.start)/(E.end-E.start),Number.isFinite(P)?b.top+(b.bottom-b.top)*(A.end-P)/(A.end-A.start):NaN])}));Rs(N,[],{...b,left:b.left+8},e.rem,1.5)}return{el:l,draw($){$("t")&&y(),s&&$("size")&&m(),$("spectrum","theme","size")&&w()}}}var sp={init:"uniform",length:100},so=".side:nth-child(1) .plot",xn=(e={})=>()=>({...sp,...e}),Jn=(e,t)=>e.state.named[t].default,no=e=>e.P.T-1,Vc=(e,t)=>`${G(e)}${tt(t).slice(2)}`,np=e=>e>-3&&e<3?$e(e):tt(Math.round(e)),os=({P:e},t,s="h",n="initial")=>{let r=e.curves.find(i=>i.side===n&&i.cell===t&&i.signal===s);return Hn(r.first===null?"0":np(r.first))},Uc=e=>`.knobs .knob:not(${e}), .knobs fieldset:not(:has(${e})), .knobs .reset, .norms .tools .btn`,Gc={of:[],example:"settings of its own",onward:["train","On to Train →"],stops:[{title:"One number, many times",says:e=>{let t=Jn(e,"w"),s=no(e);return["An error on its way back is multiplied by the same number at every step. ",`After ${s} steps ${G(t)} has become `,Hn(`${Vc(t,s)} = ${$e(ms(us(Math.log10(t),s)).end)}`),": nothing is left to learn from."]},act:"move w above 1.",done:({w:e})=>e>1,did:e=>{let{w:t}=e.S,s=no(e);return[`${Vc(t,s)} = ${$e(ms(us(Math.log10(t),s)).end)}: it explodes. At 1 alone it stays.`]},at:".scalar .panel:nth-child(1)",state:xn()},{title:"From a number to a matrix",says:e=>["A network multiplies by a matrix, and the size of its eigenvalues, its spectral radius ρ, is now what w was. ",`At ρ = ${G(Jn(e,"w"))} a turn shrinks like the number, to `,Hn($e(ms(us(Math.log10(Jn(e,"w")),no(e))).end)),"; a shear s may grow first."],act:"move s to 1.5 or more, and see it grow before it shrinks.",done:({shear:e})=>e>=1.5,did:e=>{let{most:t,peak:s,end:n}=ms(Ei(e.S.w,e.S.shear,no(e)));return[`The shear grows to ${$e(t)} at step ${s}, and ends at ${$e(n)}.`]},at:".scalar .panel:nth-child(2)",state:xn()},{title:"From a matrix to networks",says:e=>[`Each line follows an error of size 1 from the last step back to the first, in ${e.P.sides.initial.seeds} networks of one cell that have learned nothing yet. `,"At step 1 the RNN has ",os(e,"rnn")," of it left, the LSTM ",os(e,"lstm"),"."],act:"go to the last step, where all lines begin.",done:({t:e},{P:t})=>e===t.T-1,did:()=>["There all of the error is still there: 1. Compare how far each line falls to the left."],at:so,lit:".norms .tools",clear:".side:nth-child(1)",state:xn(),hand:["ArrowLeft","ArrowRight","End"]},{title:"Which curve is which",says:()=>["dL/dh is all of the error that comes back to h, on every path; dL/dc the same for the cell. ","The product of f is the cell’s own path alone: its forget gates multiplied, step by step."],act:"show the product of f.",done:({show:e})=>e.includes("f"),did:e=>["In the LSTM the product of f comes to ",os(e,"lstm","kept"),", all paths together to ",os(e,"lstm"),"."],at:".norms .tools .seg",lit:so,clear:".side:nth-child(1)",state:xn()},{title:"An LSTM can vanish too",says:e=>[`It keeps an error as far as its forget gates stand open: near ${G(Xn(Jn(e,"bias")))} at a bias of ${G(Jn(e,"bias"),1,!0)}, `,`near ${G(Xn(0))} at 0.`],act:"move the forget-gate bias to 0.",done:({bias:e})=>e<=0,did:e=>["Now the LSTM has ",os(e,"lstm")," of the error left at step 1."],at:".knob.bias",lit:so,folds:Uc(".bias"),clear:".side:nth-child(1)",state:xn({show:["h","f"]}),free:["bias"]},{title:"A gate held at 1",says:()=>["Where f is exactly 1 the cell hands on what comes: the “constant error carousel”. ","A trained network moves its gates at every word."],act:"tick “Hold f at 1”.",done:({hold:e})=>e===!0,did:e=>["The product of f is ",os(e,"lstm","kept"),", and the LSTM’s dL/dc ",os(e,"lstm","c"),"."],at:".knob.hold",lit:so,folds:Uc(".hold"),clear:".side:nth-child(1)",state:xn({show:["h","f"]}),free:["hold"]},{title:"Before and after training",says:e=>{let{learn:t}=e.network;return[`Left the networks before, right after they learned “${e.network.title}”. `,`It was learned by ${to(t,"lstm")} of the LSTM and ${to(t,"rnn")} of the RNN, yet the LSTM’s dL/dh is `,os(e,"lstm","h","trained"),"."]},act:"show the product of f: what the cell itself keeps.",done:({show:e})=>e.includes("f"),did:e=>["Training raised the LSTM’s product of f from ",os(e,"lstm","kept")," to ",os(e,"lstm","kept","trained"),": the cell keeps, even where dL/dh is small."],at:".norms .tools .seg",lit:".sides, .readout",state:()=>({})}]};var rp={engine:"backpropagation",differences:"central differences",complex:"complex step"},Yc=.001,op=e=>e===null?"–":$e(Math.log10(e));function ip({engine:e,resolved:t,error_differences:s,error_complex:n}){let r=n!==null&&n<Yc;return e===null?["The gradient is exactly 0 here.",r?"The complex step finds none either.":""]:r?t?s!==null&&s<Yc?["They agree.","Central differences and the complex step both find what backpropagation did, of this one network."]:["They do not agree.","Central differences find something else."]:e<-6?["Differences cannot see a gradient this small.","They subtract two values that agree in nearly all 16 digits of a float64, so what they find is rounding. The complex step subtracts nothing, and finds the same."]:["Differences cannot tell here.","Half the step finds another slope: the state bends too sharply within it. The complex step finds the same."]:["They do not agree.","The complex step finds something else."]}function Kc(e){let t={cell:null,signal:"h",side:null,t:null},s=(x,A)=>{let E=o("select",{"aria-label":x});return E.addEventListener("change",()=>{A(E.value),M()}),E},n=s("Cell",x=>t.cell=x),r=s("Side",x=>t.side=x),i={h:"dL/dh",c:"dL/dc"},a=Qe("Gradient",i,x=>{t.signal=x,M()},i),l=o("input",{type:"number",class:"number",min:1,step:1,inputmode:"numeric","aria-label":"Step",autocomplete:"off"});l.addEventListener("input",()=>{t.t=l.value===""?null:Math.max(0,Math.min(e.P.T-1,Math.round(Number(l.value))-1))}),l.addEventListener("change",()=>l.value=k().t+1),l.addEventListener("keydown",x=>x.key==="Enter"&&$());let c=o("button",{type:"button",class:"btn start"},"Check against differences");c.addEventListener("click",()=>$());let u=o("caption"),h=o("tbody"),d=o("table",{},u,o("thead",{},o("tr",{},...["found by","size","relative error"].map(x=>o("th",{scope:"col"},x)))),h),f=o("p",{class:"reads",role:"status"}),p=null,m=null,g=(x,A,E="")=>o("label",{class:E},o("span",{},x),A),{el:y,says:w}=Ne("verify","Verify","any point of the plots, found again without backpropagation",[],o("div",{class:"choice"},g("Cell",n),a.el,g("Side",r,"wide"),g("Step",l),c),o("div",{class:"found"},d,f));w.replaceChildren("A check without backpropagation: nudge one number of the state up and down, run the network forward, see how the loss changes. The complex step nudges it by an imaginary amount instead, so that nothing has to be subtracted. In a terminal: ",o("code",{},"gatescope gradients MODEL TEXT --verify"),".");let k=()=>({cell:t.cell??e.S.cell,signal:t.signal,side:t.side??e.S.side,t:Math.min(e.P.T-1,t.t??e.S.t)}),v=x=>e.P.curves.some(A=>A.cell===x&&A.signal==="c");function $(){let{one:x}=e.S,A=e.seeds(k().side).length;e.ask("verify",{...k(),one:Math.min(x,A-1)})}function M(){let x=[...new Set(e.P.curves.filter(E=>E.side===k().side).map(E=>E.cell))];x.includes(k().cell)||(t.cell=x[0]),v(k().cell)||(t.signal="h");let A=(E,S,b)=>{E.replaceChildren(...S.map(([z,N])=>o("option",{value:z},N))),E.value=b};A(n,x.map(E=>[E,Wt(e,E)]),k().cell),A(r,Object.entries(e.P.sides).map(([E,{title:S}])=>[E,S??E]),k().side),a.set(k().signal);for(let E of a.el.children)E.disabled=!v(k().cell)&&E.textContent==="dL/dc";l.max=e.P.T,(t.t===null||l.getRootNode().activeElement!==l)&&(l.value=k().t+1)}function L(){if(u.textContent=m?`‖dL/d${m.signal}‖ at step ${m.t+1}, ${Wt(e,m.cell)}, ${e.P.sides[m.side]?.title??m.side}, seed ${e.seeds(m.side)[m.one]}`:"Nothing checked yet",h.replaceChildren(...Object.entries(rp).map(([E,S])=>o("tr",{class:m&&E==="differences"&&!m.resolved?"lost":""},o("th",{scope:"row"},S),o("td",{},m?It(m[E]):"–"),o("td",{},E==="engine"?"":m?op(m[`error_${E}`]):"–")))),!m)return void f.replaceChildren("Choose a point and press the button.");let[x,A]=ip(m);f.replaceChildren(o("b",{},x),` ${A} Each number was moved by ${$e(Math.log10(m.step))} either way.`)}return{el:y,draw(x){let{t:A,cell:E,side:S}=e.S,b=`${A} ${E} ${S}`;b!==p&&Object.assign(t,{cell:null,side:null,t:null}),p=b,x("norms","detail","t")&&M(),x("norms")&&(m=null),x("verify")&&(m=e.got.verify),x("norms","verify")&&L(),x("busy","lost")&&(c.disabled=e.busy.has("verify")||!e.connected)}}}var ap=["norms","flow","spectrum","paths","verify","knobs","t","detail","lines","number","theme","size"],lp={t:["t"],side:["detail"],one:["detail"],cell:["detail"],shown:["lines"],off:["lines"],w:["number"],shear:["number"],b:["number"],theme:["theme"]},cp={scalar:qc,flow:vc,spectrum:Bc,paths:jc,verify:Kc},Ti=class extends Et{said={};keys;constructor(t){super(t,kc+Ic);let{state:s}=this,{t:n,side:r,one:i,cell:a,w:l,shear:c,b:u,show:h,off:d}=s.usual("view"),{theme:f}=this.S;this.S={t:n,side:r,one:i,cell:a,w:l,shear:c,b:u,theme:f,shown:this.curves(h),off:new Set(d)},this.questions=new Lt(E=>this.tell(E)),this.got={},this.targets={},this.figures=new Promise(E=>this.made=E),this.near=new pn("160px"),this.K=this.wish=this.usual=s.usual("server"),this.came=Js(s);let p=E=>E(this),[m,g,y,w,k,v,$,M]=[Yt,Cc,Tc,$c,Fc,Ac,zc,Pc].map(p);this.sections=Object.fromEntries(Object.entries(cp).map(([E,S])=>[E,p(S)]));let{scalar:L,...x}=this.sections,A=Object.values(x);this.parts=[m,L,g,y,w,k,v,...A,$,M],this.time=w.el,this.status=o("p",{class:"unseen",role:"status"}),this.networks=o("section",{class:"ask real","aria-label":"Networks"},o("h2",{},"Networks ",o("small",{},"the same in real ones: many numbers, and gates")),g.el),this.main=o("main",{},L.el,this.networks,y.el,o("div",{class:"right"},o("section",{class:"first","aria-label":"Gradient norms through time"},w.el,k.el),v.el,...A.map(E=>E.el),$.el)),this.root.append(bs(this),o("div",{class:"ask above"},m.el),this.main,M.el,this.status),this.listen(),dn(this.setup.figures,this.targets).then(this.made),this.receive(this.model.payload,!0),this.model.on("progress",()=>{for(let[E,S]of Object.entries(this.model.progress))this.sections[E]?.el.style.setProperty("--done",S)})}close(){this.near.close(),this.questions.stop()}get touches(){return lp}get guide(){return Gc}unvisited(){return Object.entries(this.sections).filter(([t])=>t!=="scalar"&&!this.got[t]).map(([,{el:t}])=>t)}get notices(){return Object.values(this.said).flat()}set notices(t){this.said={all:t}}get meanwhile(){return"What is shown stays."}get behind(){return this.P!==null&&this.questions.busy.has("norms")}get whose(){return"The curves are still of the settings before."}ask(t,s={}){let n=JSON.stringify([this.wish,s]);this.closed||this.questions.asked(t,n)||(this.questions.ask(t,{knobs:this.wish,...s},{key:n}),this.mark(),this.draw(new Set(["busy"])))}receive(t,s=!1){let[n,r]=ts(t),{want:i}=n,a=!this.P;if(s&&!r.length)return this.wish=n.knobs,this.questions.ask(i,{knobs:n.knobs}),this.waits();let l=s?this.questions.opened(n):this.questions.take(n);if(!l)return;let c=new Set([i,"busy","notice"]);if(this.said[i]=n.notices,n.file)Gt(n.file,r,"text/csv"),this.questions.forget(i);else{let{picture:u}=ks(t);i==="norms"?this.accept(l,n.knobs,u,c,a):this.got[i]=u}this.draw(c)}accept(t,s,n,r,i){if((i||JSON.stringify(t.request.knobs)===JSON.stringify(this.wish))&&(this.wish={...s}),t.key=JSON.stringify([s,{}]),this.K=s,r.add("knobs"),!n)return;let a=this.P,{S:l}=this;if(this.P=this.got.norms=n,i&&(this.text=s.text),this.shown=t.from,i){this.read(),this.resetView();let{given:c}=this.state.asked;Object.keys(this.usual).some(h=>c.has(h)&&!["text","networks"].includes(h))&&this.inPage&&this.networks.scrollIntoView()}else l.t=l.t>0&&l.t===a.T-1?n.T-1:Math.min(l.t,n.T-1),this.said.address=[],this.returning&&this.read(this.state.asked.said.server),this.returning=!1;l.one=Math.min(l.one,this.seeds(l.side).length-1),l.cell=this.beside(l.side,l.cell);for(let c of i?ap:["t","detail","lines","number"])r.add(c)}seeds(t){let s=t==="initial"&&this.K.init!=="start";return Array.from({length:this.P.sides[t].seeds},(n,r)=>s?this.K.seed+r:r)}get cells(){return Object.keys(this.setup.cells)}get network(){return this.setup.networks[this.K.networks]}beside(t,s){return this.P.curves.some(n=>n.side===t&&n.cell===s)?s:"lstm"}turn(t,s=!1){this.wish={...this.wish,...t},this.entry||=s,this.turning??=requestAnimationFrame(()=>{this.turning=null,this.ask("norms"),this.entry&&=this.busy.has("norms")}),this.draw(new Set(["knobs"]))}seen(t,s){this.near.seen(t,()=>this.P&&s())}embed(t){return Object.assign(this.targets,t),this.figures}passes(){let{text:t,networks:s}=this.wish;return wr(this.came,{text:t,opened:this.text,task:s})}get values(){return this.with(this.K)}get wished(){return this.with(this.wish)}with(t){let{S:s,setup:n}=this,{t:r,side:i,one:a,cell:l,theme:c,shown:u,w:h,shear:d,b:f}=s,p=Object.keys(u).filter(g=>u[g]),m={t:r,side:i,one:a,cell:l,theme:c,show:p,off:[...s.off],w:h,shear:d,b:f,tour:this.tour.at};return{...t,...m,...br(this.passes(),t.text,n.models),task:null}}curves(t){let{choices:s}=this.state.named.show;return Object.fromEntries(s.map(n=>[n,t.includes(n)]))}read(t=[]){let{S:s,P:n,state:r}=this,{side:i,cell:a,show:l,off:c,w:u,shear:h,b:d}=r.asked.values;this.said.address=[...t,...r.asked.said.view],Object.assign(s,{side:i,cell:a,w:u,shear:h,b:d,shown:this.curves(l),off:new Set(c)}),s.t=r.place("t",n.T,0,this.said.address),s.one=r.place("one",this.seeds(i).length,0,this.said.address)}back({values:t}){this.wish=Object.fromEntries(Object.keys(this.usual).map(s=>[s,t[s]])),this.entry=!1,this.questions.forget("norms"),this.ask("norms")}resetView(t=this.measure()){Object.assign(this,t)}resize(){let t=this.measure();!this.P||!t.width||Object.keys(t).every(s=>t[s]===this[s])||(this.resetView(t),this.draw(new Set(["size"])))}draw(t){let s=(...n)=>n.some(r=>t.has(r));for(let n of this.P?this.parts:this.parts.slice(0,2))es(n,t);this.P&&(s("busy")&&this.waits(),s("norms","detail","t")&&this.near.turned(),Object.assign(this.host.dataset,{ready:"true",t:this.S.t,seq:this.shown,steps:this.P.T}),this.settled&&(this.keep(this.entry),this.entry=!1))}waits(){let{busy:t,root:s,main:n}=this;s.classList.toggle("busy",t.has("norms")),n.setAttribute("aria-busy",String(t.size>0));for(let[r,{el:i}]of Object.entries(this.sections))i.classList.toggle("waiting",t.has(r)),t.has(r)||i.style.removeProperty("--done")}get settled(){return super.settled&&!this.turning&&!this.busy.has("norms")}go(t){this.P&&this.set({t:Math.max(0,Math.min(this.P.T-1,t))})}moves(){return{ArrowLeft:()=>this.go(this.S.t-1),ArrowRight:()=>this.go(this.S.t+1),Home:()=>this.go(0),End:()=>this.go(this.P.T-1),"?":()=>this.keys(),...this.tour.moves,w:()=>this.meanings.walk()}}},Xc={render:e=>void new Ti(e)};var ro=10,Li=16,Zn=8,Ci=1.5,Zc=.58,ot=e=>e.toLocaleString("en"),Ls=e=>[...e,...e.length<2?[1]:[]].map(ot).join(" × ");function hp({arrays:e,reads:t},s,n,r){let[i,a,l]=["input","recurrent","bias"].map(m=>e.filter(g=>g.part===m).map(g=>({...g,kind:m,sign:"+"}))),c=i.map(m=>({...m,sign:"",over:{name:"x",shape:[t]}})),u=a.filter(({shape:m})=>m.length>1),h=a.filter(({shape:m})=>m.length===1),d=[...u.map(m=>({...m,over:{name:"h′",shape:[s]}})),...h.length?[dp(h,i[0].blocks)]:[]],f=n.map((m,g)=>({name:m,shape:[s],kind:"vector",sign:g?"":"→",blocks:[]}));return(r?[c,d,[...l,...f]]:[[...c,...d,...l,...f]]).filter(m=>m.length)}function dp(e,t){let[{name:s,shape:n},...r]=e,i=[s,...r.map(a=>a.name.replace(/^weight_|_l.*$/g,""))];return{...e[0],name:i.join(", "),shape:n,sign:"+",blocks:e.flatMap(a=>a.blocks),rows:e.map(a=>Math.max(0,t.indexOf(a.blocks[0])))}}var Jc=({name:e,shape:t,over:s,rows:n})=>s?[[e,Ls(t)],[`times ${s.name}`,Ls(s.shape)]]:[[e],[n?.length>1?`${Ls(t)} each`:Ls(t)]];function up(e,t,s,n){let r=Math.round(1.35*n),i=g=>Math.max(Zn,...Jc(g).map(y=>Math.ceil(y.join("  ").length*Zc*n))),a=({shape:[,g]},y)=>g===void 0?Zn:Math.max(Ci,g*y),l=(g,y)=>g.reduce((w,k)=>w+Math.max(i(k),a(k,y))+ro+(k.sign?Li:0),-ro),c=g=>Math.max(...g.map(({shape:y})=>y[0])),u=s/e.reduce((g,y)=>g+c(y),0);for(let g=0,y=u,w=0;w<40&&e.some(k=>l(k,y)>t);w++){let k=(g+y)/2;e.every(v=>l(v,k)<=t)?u=g=k:u=y=k}let h=[],d=[],f=[],p=0;for(let g of e){let y=g.some(({over:v})=>v),w=p+2*r+(y?Zn+6:2),k=0;for(let v of g){let $=a(v,u),M=v.blocks.length?v.blocks:[null],L=v.rows??M.map((E,S)=>S),x=v.shape[0]/(v.rows?1:M.length),A=Math.max(Ci/M.length,x*u);v.sign&&(f.push({x:k+Li/2-ro/2,y:p+r-.35*r,text:v.sign}),k+=Li),Jc(v).forEach(([E,S],b)=>d.push({x:k,y:p+(b+.7)*r,name:E,shape:S,strong:b===0})),v.over&&h.push({x:k,y:w-Zn-3,w:$,h:Zn,block:null,kind:"vector",shape:[]}),M.forEach((E,S)=>h.push({x:k,y:w+L[S]*A,w:$,h:A,block:E,kind:v.kind,shape:[x,...v.shape.slice(1)]})),k+=Math.max(i(v),$)+ro}p=w+Math.max(Ci,c(g)*u)+r}let m=e.some(g=>l(g,0)>t);return{scale:u,height:p-r+2,boxes:h,texts:d,signs:f,cramped:m}}function mp({block:e,kind:t,shape:s,w:n,h:r},i){if(!e||!["input","recurrent"].includes(t)||r<1.15*i)return null;let a=`W_${t==="input"?"i":"h"}${e}`,l=c=>c.length*Zc*i+8<=n;return[`${a}  ${Ls(s)}`,a].find(l)??null}function Qc(e,t){let{sizes:s,levels:n,gates:r,carried:i}=e.P,{width:a,fine:l}=e,c=(e.small?26:e.low?13:17)*e.rem*(n.length>1?.75:1),u=k=>{let v=hp(t,s.hidden,i,k);return{rows:v,...up(v,a,c,l)}},h=u(e.small),{rows:d,height:f,boxes:p,texts:m,signs:g}=h.cramped?u(!0):h,y=d.flat().map(({name:k,shape:v})=>`${k}: ${Ls(v)}`),w=D("svg",{width:a,height:f,viewBox:`0 0 ${a} ${f}`,role:"img","aria-label":y.join("; ")},p.map(k=>{let{x:v,y:$,w:M,h:L,kind:x,block:A}=k,E=mp(k,l),S=r.includes(A)?` of-${A}`:"";return[D("rect",{x:v,y:$,width:M,height:L,class:`box ${x}${S}`}),E&&D("text",{x:v+4,y:$+Math.min(L/2+.36*l,1.3*l),class:"in"},E)]}),m.map(({x:k,y:v,name:$,shape:M,strong:L})=>D("text",{x:k,y:v},D("tspan",L?{class:"name"}:{},$),M&&D("tspan",{dx:"0.5em"},M))),g.map(({x:k,y:v,text:$})=>D("text",{x:k,y:v,class:"sign"},$)));return o("figure",{},o("figcaption",{},...fp(t,n.length,s.directions)),w)}function fp({layer:e,times:t,reads:s},n,r){let i=t>1?`Layers 2 to ${t+1}, each`:"Layer 2",a=e?i:n>1?"Layer 1":"One layer",l=r>1?"h of both directions below":"h of the layer below",c=r>1?" All of it is there once more, for the other direction.":"";return[o("b",{},a),` reads ${ot(s)} ${s===1?"number":"numbers"} a step, ${e?l:"x"}.${c}`]}var eh=`.gs .ask {
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
`;var gp=["sizes","choice","size","theme","notice"],wp=150,vn=(e,t)=>`${ot(e)} ${e===1?t:`${t}s`}`;function bp(e){let t=["bytes","kB","MB","GB","TB"],s=Math.max(0,Math.min(t.length-1,Math.floor((String(e).length-2)/3)));return`${s?ot(Number((e/1e3**s).toPrecision(3))):e} ${t[s]}`}var xp=e=>`${Number(e.toPrecision(3))} ×`,Ai=class extends Et{constructor(t){super(t,eh),this.S={theme:this.S.theme},this.questions=new Lt(i=>this.tell(i)),this.C=this.wish=this.usual=this.state.usual("server"),this.came=Js(this.state),this.networks=[];let[s,n,...r]=[Yt,vp,kp,yp,$p,Mp].map(i=>i(this));this.parts=[s,n,...r],this.time=r[0].room,this.main=o("main",{},...r.map(i=>i.el)),this.root.append(bs(this),o("div",{class:"ask"},n.el,s.el),this.main),this.listen(),this.receive(this.model.payload,!0)}close(){this.questions.stop()}get touches(){return{theme:["theme"]}}get meanwhile(){return"What is shown stays."}get behind(){return this.P!==null&&this.busy.has("sizes")}get whose(){return"What is shown is of the sizes before."}take(t,s=!1){this.wish={...this.wish,...t},this.entry||=s;let n=JSON.stringify(this.wish);this.closed||this.questions.asked("sizes",n)||(this.questions.ask("sizes",{choice:this.wish,model:this.came.model},{key:n}),this.mark())}receive(t,s=!1){let{picture:n,...r}=ks(t);if(!(s?this.questions.opened(r):this.questions.take(r)))return;this.notices=[...r.notices,...s||this.returning?this.state.asked.said.view:[]];let a=new Set(s?gp:["notice"]);n&&(this.P=n,this.C=this.wish=r.choice,this.networks=r.networks,this.returning=!1,a.add("sizes").add("choice")),s&&this.resetView(),this.mark(),this.draw(a)}passes(){return this.came}get values(){return{...this.C,theme:this.S.theme}}get wished(){return{...this.wish,theme:this.S.theme}}get settled(){return super.settled&&!this.busy.has("sizes")}back({values:t}){this.questions.forget("sizes"),this.take(Object.fromEntries(Object.keys(this.usual).map(s=>[s,t[s]])))}resetView(t=this.measure()){Object.assign(this,t)}resize(){let t=this.measure();!this.P||!t.width||Object.keys(t).every(s=>t[s]===this[s])||(this.resetView(t),this.draw(new Set(["size"])))}draw(t){for(let i of this.P?this.parts:this.parts.slice(0,1))es(i,t);if(!this.P)return;let{cell:s,input:n,hidden:r}=this.C;Object.assign(this.host.dataset,{ready:"true",cell:s,input:n,hidden:r}),this.settled&&(this.keep(this.entry),this.entry=!1)}moves(){return{...this.tour.moves,w:()=>this.meanings.walk()}}};function oo(e,t,s,n){let{low:r,high:i,title:a}=e.state.named[t],l=o("input",{type:"number",class:"number",min:r,max:i,step:1,inputmode:"numeric",autocomplete:"off","aria-label":s}),c=o("input",{type:"range",min:Math.log2(r),max:Math.log2(i),step:"any","aria-label":`${a}, by a slider`}),u=0,h=()=>{clearTimeout(u),l.value!==""&&e.take({[t]:l.value})};l.addEventListener("input",()=>{clearTimeout(u),u=setTimeout(h,wp)}),l.addEventListener("change",h),l.addEventListener("blur",()=>e.draw(new Set(["choice"]))),c.addEventListener("input",()=>{l.value=String(Math.round(2**Number(c.value))),c.setAttribute("aria-valuetext",l.value),e.take({[t]:Number(l.value)})});let d=p=>{let m=l.getRootNode().activeElement;m!==l&&(l.value=p),(m!==c||Math.round(2**Number(c.value))!==p)&&(c.value=Math.log2(p)),c.setAttribute("aria-valuetext",String(p))};return{el:o("div",{class:"knob"},n?ie(n,s):o("span",{},s),l,c),set:d}}function vp(e){let t=o("select",{"aria-label":"Cell"},...Object.entries(e.setup.cells).map(([h,d])=>o("option",{value:h},d)));t.addEventListener("change",()=>e.take({cell:t.value},!0));let s=Qe("What r multiplies",{after:"W h′",before:"h′ itself"},h=>e.take({reset:h},!0)),n=o("div",{class:"pick"},o("span",{},"r multiplies"),s.el),r=Qe("Directions",{no:"one",yes:"both"},h=>e.take({both:h==="yes"},!0)),i={input:oo(e,"input","Features read, D",""),hidden:oo(e,"hidden","Units, H","unit"),layers:oo(e,"layers","Layers","layer")},a=o("div",{class:"chips",role:"group","aria-label":"Ready-made sizes"}),l=o("p",{class:"about"}),c=o("div",{class:"sec form",role:"region","aria-label":"Sizes"},a,l,o("div",{class:"knobs"},o("label",{class:"pick"},ie("cell","Cell"),t),n,...Object.values(i).map(h=>h.el),o("div",{class:"pick"},o("span",{},"Directions"),r.el))),u=h=>Object.entries(h.choice).every(([d,f])=>e.C[d]===f);return{el:c,draw(h){if(!h("choice"))return;let{C:d,networks:f,setup:p}=e;a.childElementCount!==f.length&&a.replaceChildren(...f.map(m=>{let g=o("button",{type:"button",class:"chip"},m.name);return g.addEventListener("click",()=>e.take(m.choice,!0)),g})),[...a.children].forEach((m,g)=>m.setAttribute("aria-pressed",String(u(f[g])))),fe(l,f.find(u)?.about??"Your own sizes. The number of features is how many numbers are read at a step: of a word, as many as its embedding has."),t.value=d.cell,n.hidden=!("reset"in p.options[d.cell]),s.set(d.reset),r.set(d.both?"yes":"no");for(let[m,{set:g}]of Object.entries(i))g(d[m])}}}function kp(e){let t=o("div",{class:"room"}),s=o("tbody"),n=o("details",{class:"arrays"},o("summary",{},"All arrays, by PyTorch’s names"),o("table",{},o("thead",{},o("tr",{},...["array","shape","numbers"].map(a=>o("th",{scope:"col"},a)))),s)),{el:r,says:i}=Ne("drawn",ie("shape","Shapes"),"every table of numbers that is learned, to one scale",[],t,n);return{el:r,room:t,draw(a){if(!a("sizes","size"))return;let{sizes:l,levels:c}=e.P,{hidden:u,shapes:h,title:d}=l,f=Object.keys(h).length,p=c[0].arrays[0].blocks;i.replaceChildren(`At every step the ${d} makes ${vn(p.length,"sum")} of ${vn(u,"number")} each: ${p.join(", ")}. Each takes what is read, x, times W, `+(l.recurrent?"adds the old state, h′, times weights of its own, ":"")+"and adds a bias. Rows that belong to one sum have its colour."),t.replaceChildren(...c.map(m=>Qc(e,m))),s.replaceChildren(...Object.entries(h).map(([m,g])=>o("tr",{},o("th",{scope:"row"},o("code",{},m)),o("td",{},Ls(g)),o("td",{},ot(g.reduce((y,w)=>y*w,1)))))),fe(n.firstChild,`All ${f} arrays, by PyTorch’s names`)}}}function yp(e){let t=o("div",{class:"ways"}),{el:s,says:n}=Ne("counted",ie("parameters","Parameters"),"counted three ways",[],t);return{el:s,draw(r){if(!r("sizes"))return;let i=e.P.sizes.counts,a=new Set(i.map(({total:l})=>l).filter(l=>l!==null));fe(n,a.size>1?"None of these is wrong. They differ in how many biases they keep.":"All who have such a layer count the same."),t.replaceChildren(...i.map(({way:l,total:c,why:u})=>o("div",{class:"way"},o("h3",{},l==="textbook"?"Textbook":l),o("b",{"data-way":l},c===null?"–":ot(c)),o("p",{},u))))}}}function $p(e){let t=o("tbody"),[s,n]=[0,1].map(()=>o("th",{scope:"col"})),{el:r,says:i}=Ne("besides","Beside other cells","that read the same",[],o("div",{class:"wide-table"},o("table",{},o("thead",{},o("tr",{},o("th",{scope:"col"},"cell"),s,o("th",{scope:"col"},"recurrent part"),n)),t))),a=(l,...c)=>{let u=o("i",{class:"strip","aria-hidden":"true"});return u.style.setProperty("--share",String(l)),o("td",{class:"barred"},u,o("span",{},...c))};return{el:r,draw(l){if(!l("sizes"))return;let{sizes:c}=e.P,u=c.beside,h=Math.max(...u.map(p=>p.parameters)),d=Math.max(...u.map(p=>p.hidden)),f=["lstm","gru","rnn"].map(p=>u.find(({cell:m})=>m===p)).map(p=>p&&Number(p.recurrent_of_rnn.toPrecision(3)));i.replaceChildren("The recurrent part, what multiplies the old state, is for LSTM, GRU and vanilla RNN as ",o("b",{},f.join(" : ")),": one table of weights for every sum. With as many parameters a vanilla RNN has more units. Here both biases are counted, as PyTorch does."),fe(s,`${vn(c.hidden,"unit")} each: parameters`),fe(n,`units for about ${ot(c.counts[0].total)} parameters`),t.replaceChildren(...u.map(p=>o("tr",{class:p.cell===c.cell?"own":""},o("th",{scope:"row"},p.title),a(p.parameters/h,ot(p.parameters)),o("td",{},xp(p.recurrent_of_rnn)),a(p.hidden/d,`${ot(p.hidden)} `,o("small",{},`(${ot(p.as_many)})`)))))}}}function Mp(e){let t=oo(e,"steps","Steps, T","step"),s=o("tbody"),{el:n,says:r}=Ne("work","Time and memory","T is in no shape",[],t.el,o("table",{},s));return{el:n,draw(i){if(i("choice")&&t.set(e.C.steps),!i("sizes"))return;let{sizes:a}=e.P,{steps:l}=a,[c]=a.counts;r.replaceChildren("The same arrays are used at every step, so T is in none of their shapes. What grows with T is what ","training keeps: to go back through time it needs every signal of every step. Of a batch of B sequences ","it is B times that.");let u=(d,f,p="")=>o("tr",{},o("th",{scope:"row"},...d),o("td",{},o("b",{},f),p&&` ${p}`)),h=({numbers:d,bytes:f})=>[ot(d),`numbers, ${bp(f)}`];s.replaceChildren(u(["parameters, for 1 step"],ot(c.total)),u([`parameters, for ${vn(l,"step")}`],ot(c.total),"the same"),u([ie("multiply-add","multiply-adds")," a step"],ot(a.multiply_adds)),u([`multiply-adds for ${vn(l,"step")}`],ot(l*a.multiply_adds)),u(["state handed from step to step"],...h(a.state)),u([`kept in training, ${vn(l,"step")}`],...h(a.training)))}}}var th={render:e=>void new Ai(e)};function sh(e,t,s){let n=e.array(`top.${t}.id`),r=e.array(`top.${t}.p`),i=e.arrays[`top.${t}.id`][1][1];return Array.from({length:i},(a,l)=>[e.words[n[s*i+l]],r[s*i+l]])}function Sp(e,t,s){let[[n,r]]=sh(e,t,s);if(e.answers.kind==="value")return{text:G(r,2),right:null};let i=e.answers.kind==="next"&&s+1<e.T,a=l=>e.reads.kind==="words"?l.toLowerCase():l;return{text:ve(n),right:i?a(n)===a(e.tokens[s+1]):null}}function nh(e){let t=o("div",{class:"says"}),s=o("div",{class:"lists"}),n=o("h2"),r=o("div",{class:"answers"},o("div",{class:"hd"},n),s),i=[],a=null;function l(){i=e.P.cells.map(u=>{let h=Array.from({length:5},()=>{let f=o("span",{class:"bar"}),p=o("span",{class:"w"}),m=o("span",{class:"n"});return{bar:f,word:p,p:m,row:o("li",{},f,p,m)}}),d=e.name({cell:u});return{rows:h,el:o("div",{},o("h3",{},d),o("ol",{class:"pred","aria-label":`What the ${d} answers`},...h.map(({row:f})=>f)))}}),s.replaceChildren(...i.map(u=>u.el))}function c(u){let{P:h,G:d,rem:f,fine:p,font:m}=e,g=e.name({cell:h.cells[u]}),y=o("div",{class:"line","aria-hidden":"true"},o("span",{class:"label"},g));for(let w=d.a;w<d.end;w++){let{text:k,right:v}=Sp(h,u,w),$=o("span",{class:v?"m right":"m",title:`${g}, after “${h.shown[w]}”: ${k}`},k),M=Math.max(Ms(k,d.cw-4,.8125*f,v?650:400,m),p);$.style.cssText=`left:${d.x(w)+1}px;width:${d.cw-2}px;font-size:${M}px`,y.append($)}return y}return{el:r,steps:t,draw(u){let{P:h,S:d}=e;if(h.cells.join()!==a&&(l(),a=h.cells.join()),u("picture","size","view")&&t.replaceChildren(...h.cells.map((p,m)=>c(m))),!u("picture","step","size"))return;let f=h.answers.title;n.replaceChildren(f[0].toUpperCase()+f.slice(1)," ",o("small",{},`${h.answers.kind==="label"?"at":"after"} “${h.shown[d.t]}”`)),i.forEach(({rows:p},m)=>{let g=sh(h,m,d.t),y=h.answers.kind==="value";p.forEach(({row:w,bar:k,word:v,p:$},M)=>{w.hidden=M>=g.length,!w.hidden&&(v.textContent=ve(g[M][0]),$.textContent=y?G(g[M][1],3):ke(g[M][1]),k.hidden=y,k.style.width=`${100*g[M][1]}%`)})})}}}var Ep=.2;function rh(e){let t=e.filter(Number.isFinite).sort((r,i)=>r-i);if(!t.length)return 1;let s=t.at(-1),n=t[Math.floor(.97*(t.length-1))];return 1.05*(s>2*n?1.5*n:s)||1}function Tp(e,t,s=[]){return e.better==="higher"?[0,1]:[0,e.chance===null?rh(t):Math.max(2*e.chance,1.05*Math.max(0,...s.filter(Number.isFinite)))]}var Lp=(e,t,s)=>e(t)===e(s)?e(t):`${e(t)}, latest ${e(s)}`,Cp=(e,t)=>e.filter(s=>{let n=s.latest&&e.find(r=>!r.latest&&r.cell===s.cell);return!n||Math.abs(n.y-s.y)>=t});function oh(e){let t=M=>{let L=o("div",{class:"bk"}),x=o("div",{class:"labels","aria-hidden":"true"});return{name:M,target:L,labels:x,head:o("h2"),note:o("small"),el:o("div",{class:`plot ${M}`,role:"img"},L,x)}},s={score:t("score"),loss:t("loss")},n=o("div",{class:"curves"},...Object.values(s).flatMap(M=>[o("div",{class:"hd"},M.head),M.el]));for(let{head:M,note:L}of Object.values(s))M.append(o("span")," ",L);let r=o("span"),i=o("span",{},"lower is better");s.score.head.firstChild.append(ie("validation","Validation"),r),s.loss.head.firstChild.append(ie("training loss","Training loss"));let a=(M,L)=>o("span",{class:"key"},o("i",{class:`line ${M}`}),L);s.score.note.append(a("best","best weights so far")," ",a("latest","latest weights"),i);let l={score:{own:[0,"score"],other:[1,"score"],own_latest:[0,"latest"],other_latest:[1,"latest"]},loss:{own:[0,"loss"],other:[1,"loss"]}},c=null,u=!1,h=!1,d={};async function f(){c=await dn(e.setup.figures,{score:s.score.target,loss:s.loss.target});for(let M of["iterations","score.y","loss.y"])c(M).change.connect(()=>{h||(u=!0,requestAnimationFrame(()=>{v(),$()}))});for(let M of Object.values(s))M.el.addEventListener("dblclick",()=>{u=!1,setTimeout(()=>e.draw(new Set(["run","picture","size"])),50)}),new ResizeObserver(()=>$()).observe(M.el);e.draw(new Set(["run","picture","size","theme"])),e.root.classList.add("plotted")}let p=()=>Math.round(3.6*e.rem);function m(){for(let M of Object.keys(s))c(M).setv({min_border_left:e.gutter,min_border_right:p(),min_border_top:6,min_border_bottom:Math.round(1.3*e.rem)}),c(M).toolbar.active_drag=e.small?null:"auto"}let g=()=>e.P.cells,y=M=>M==="rnn"?"--rnn":"--ink";function w(){for(let M of Object.keys(s)){rs(c,M,e),c(`${M}.iterations`).setv({major_label_text_color:e.css("--ink3"),major_label_text_font_size:`${e.fine}px`,major_label_text_font:e.font});for(let[L,[x,A]]of Object.entries(l[M])){let E=A==="latest";c(`${M}.${L}`).glyph.setv({line_color:e.css(y(g()[x])),line_width:E?1.25:x?2.25:3,line_dash:E?[4,3]:[],line_cap:E?"butt":"round"})}}c("chance").line_color=e.css("--ink3")}function k(){let{P:M,run:L,task:x}=e,{measure:A}=x,E=(L??e.choice).iterations,S=L?Array.from(M.array("t")):[],b={score:H=>ht(A,H),loss:H=>G(H,4)},z=Math.ceil(E/e.setup.points);h=!0;for(let H of Object.keys(s)){let P={t:S},_=[];for(let[R,[B,U]]of Object.entries(l[H])){let Y=L&&M.array(`${B}.${U}`);P[R]=Y?Array.from(Y):S.map(()=>NaN),Y&&_.push({line:R,cell:g()[B],latest:U==="latest"}),c(`${H}.${R}`).visible=!!Y}let q=_.filter(({latest:R})=>!R),O=({line:R,cell:B},U)=>{let Y=P[`${R}_latest`]??P[R];return`${e.name({cell:B})} ${Lp(b[H],P[R].at(U),Y.at(U))}`},F=_.flatMap(({line:R})=>P[R]),T=_.flatMap(({line:R})=>P[R].filter((B,U)=>S[U]>Ep*E)),[C,I]=H==="score"?Tp(A,F,T):[0,rh(F)];P.low=S.map(()=>C),P.high=S.map(()=>I),P.tip=S.map((R,B)=>[`iteration ${R.toLocaleString("en")}`,...q.map(U=>O(U,B))].join(`
`)),c(`${H}.source`).data=P,c(`${H}.hit`).glyph.width={value:z},u||c(`${H}.y`).setv({start:C,end:I}),d[H]=_.flatMap(({line:R,cell:B,latest:U})=>{let Y=P[R].findLastIndex(Number.isFinite);return Y<0?[]:[{t:S[Y],v:P[R][Y],cell:B,latest:U}]});let W=q.map(R=>O(R,-1)).join("; ");s[H].el.setAttribute("aria-label",S.length?`${H==="score"?`Validation ${A.title}`:"Training loss"} at iteration ${S.at(-1)}: ${W}.`:"No curve yet.")}u||c("iterations").setv({start:0,end:E}),c("chance").setv({location:A.chance??0,visible:A.chance!==null}),h=!1,v(),r.textContent=` ${A.title}`,i.hidden=A.better!=="lower";let{examples:N}=L??e.choice,j=N===e.setup.all?"":`, on the same ${N} examples`;s.loss.note.textContent=`${z>1?`mean of every ${z} iterations`:"of every iteration"}${j}`}function v(){let{start:M,end:L}=c("iterations"),x=Xe(M,L,e.small?4:7).filter(Number.isInteger);for(let A of Object.keys(s)){let E=A==="score"&&e.task.measure.name==="accuracy"?100:1,S=c(`${A}.y`),b=e.run||E>1?Xe(S.start,S.end,6):[],z=Math.max(0,-Math.floor(Math.log10(E*(b[1]-b[0]))+1e-9))||0;c(`${A}.ticks`).ticks=b,c(`${A}.axis`).major_label_overrides=new Map(b.map(N=>[N,G(E*N,z)+(E>1?"%":"")])),c(`${A}.marks`).ticks=x,c(`${A}.iterations`).major_label_overrides=new Map(x.map(N=>[N,N.toLocaleString("en")]))}}function $(){if(!c||!e.P)return;let{measure:M}=e.task,L=c("iterations");for(let[x,{labels:A,el:E}]of Object.entries(s)){let{start:S,end:b}=c(`${x}.y`),z=E.clientHeight-6-Math.round(1.3*e.rem),N=E.clientWidth-e.gutter-p(),j=e.gutter+N,H=T=>Math.max(0,Math.min(z,z*(1-(T-S)/(b-S)))),P=T=>e.gutter+N*Math.max(0,Math.min(1,(T-L.start)/(L.end-L.start))),_=(d[x]??[]).map(T=>({...T,x:P(T.t),y:H(T.v)})),q=Cp(_,.6*e.rem).map(T=>{let C=`${T.cell==="rnn"?" rnn-h":""}${T.latest?" latest":""}`,I=T.latest?"latest":e.name({cell:T.cell});return{...T,span:o("span",{class:`name${C}`},I)}}),O=x==="score"&&M.chance!==null?[{x:j,y:H(M.chance),span:o("span",{class:"name fine"},"chance")}]:[],F=q.some(T=>T.x+p()>j);for(let T of F?[[...q,...O]]:[q,O]){let C=vr(T.map(I=>I.y),.95*e.rem,z);T.forEach(({span:I,x:W},R)=>{I.style.left=`${W+6}px`,I.style.top=`${6+C[R]}px`})}A.replaceChildren(...[...q,...O].map(({span:T})=>T)),!e.run&&x==="score"&&A.append(o("span",{class:"alone"},e.choice.beside?"Press Start. Both networks read the same examples in the same order, and their curves grow here.":"Press Start, and the network’s curves grow here."))}}return f(),{el:n,draw(M){c&&(M("size")&&m(),M("theme","size","picture")&&w(),M("run","picture")&&k(),M("run","picture","size","theme")&&$())}}}var Ap=200,ih={cell:"cell",units:"unit",seed:"seed",iterations:"iteration",examples:"training examples"},zp=e=>e?"Only these, again and again.":"Drawn anew for every batch.";function ah(e){let{setup:t}=e,s=w=>o("select",{},...w.map(([k,v])=>o("option",{value:k},v))),n=w=>o("input",{type:"number",min:e.state.named[w].low,max:e.state.named[w].high,step:1,inputmode:"numeric",class:"number",autocomplete:"off"}),r={task:s(Object.entries(t.tasks).map(([w,k])=>[w,k.title])),cell:s(Object.entries(t.cells)),units:n("units"),seed:n("seed"),iterations:n("iterations"),examples:s(e.state.named.examples.choices.map(w=>[w,w===t.all?"always new":`the same ${w}`])),beside:o("input",{type:"checkbox"})},i=o("span"),a={task:"Task",cell:"Cell",units:"Units",seed:"Seed",iterations:"Iterations",examples:"Examples"},l=Object.entries(a).map(([w,k])=>(r[w].setAttribute("aria-label",k),o("label",{class:w},ih[w]?ie(ih[w],k):o("span",{},k),r[w]))),c=o("fieldset",{class:"choice","aria-label":"What to train"},...l,o("label",{class:"check"},r.beside,i)),u=o("small");r.examples.after(u);let h=Yt(e),d=o("div",{class:"ask",role:"region","aria-label":"The run"},c,h.el),f=0,p=null;e.chosenNow=()=>(clearTimeout(f),{...Object.fromEntries(Object.keys(a).map(k=>[k,r[k].value])),beside:r.beside.checked});let m=()=>e.send({choice:e.chosenNow()}),g=()=>{i.textContent=`${st(t.cells[r.cell.value==="rnn"?"lstm":"rnn"])} beside it`},y=()=>{u.textContent=zp(r.examples.value!==t.all)};r.task.addEventListener("change",()=>{let w=t.tasks[r.task.value];r.units.value=w.units,r.iterations.value=w.iterations,m()}),r.cell.addEventListener("change",()=>{g(),m()}),r.examples.addEventListener("change",()=>{y(),m()}),r.beside.addEventListener("change",m);for(let w of[r.units,r.seed,r.iterations])w.addEventListener("input",()=>{clearTimeout(f),f=setTimeout(m,Ap)}),w.addEventListener("keydown",k=>{k.key==="Enter"&&!e.live&&e.act()});return{el:d,draw(w){if(h.draw(w),!!w("run")&&(c.disabled=e.live,p===null||w("choice"))){for(let k of Object.keys(a))r[k].value=e.choice[k];r.beside.checked=e.choice.beside,g(),y(),p=!0}}}}var Pp=80;function lh(e){let t=o("textarea",{rows:1,class:"sentence",spellcheck:"false",autocomplete:"off",autocapitalize:"off","aria-label":"The probe: a text read with the weights of this moment",maxlength:e.setup.limits.text}),s=o("span",{class:"count"}),n=o("div",{class:"asked"},o("span",{class:"count","aria-hidden":"true"},"Probe"),o("div",{class:"field"},t),s),r=0,i=null;return t.addEventListener("keydown",a=>{a.key==="Enter"&&!e.text.includes(`
`)&&e.P.reads.kind!=="bytes"&&a.preventDefault()}),t.addEventListener("input",()=>{clearTimeout(r),r=setTimeout(()=>e.send({text:t.value}),Pp)}),{el:n,draw(a){if(!a("run","picture"))return;e.text!==i&&t.getRootNode().activeElement!==t&&(t.value=e.text),i=e.text,t.classList.toggle("lines",e.text.includes(`
`));let{T:l,length:c,reads:u}=e.P;s.textContent=`${l<c?`the first ${l} of `:""}${c.toLocaleString("en")} ${c===1?u.one:u.many}`}}}var zi={start:"M4 2v12l9-6z",pause:"M3.5 2h3v12h-3zM9.5 2h3v12h-3z",stop:"M3 3h10v10H3z"},Op=e=>D("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},D("path",{d:e}));function Np({state:e,ahead:t,elapsed:s,rate:n,left:r}){let i=n===null?"":n>=10?` · ${Math.round(n)} a second`:` · ${G(n,1)} a second`,a=$o(s);return{waiting:t?`waiting, ${t} ${t===1?"training":"trainings"} before yours`:"waiting, yours is next",starting:"starting",paused:`paused at ${a}`,scoring:`${a} · scoring on test`,done:`done in ${a}`,stopped:`stopped at ${a}`,diverged:`diverged at ${a}`,late:`ended at ${a}`,failed:`broke off at ${a}`}[e]??`${a}${i}${r===null?"":` · ${$o(Math.ceil(r))} left`}`}var Pi=["waiting","scoring"],jp=.1,Hp=.99,_p=.02;function Fp(e,{name:t,first:s,examples:n,measure:r}){let{loss:i,score:a,latest:l,best:c}=e,u=r.better==="higher";if(i===null||l===null||!(i<jp*s))return"";if(u&&l>=Hp)return`For the ${t} these ${n} were enough to learn the task.`;let h=u?a-l:(l-a)/a,d=ht(r,l),f=r.chance===null?"":`; chance is ${ht(r,r.chance)}`,p=`The ${t} knows its ${n} examples by heart, and new ones less well:`;return h<_p?`${p} its validation ${r.title} is ${d}${f}.`:`${p} its validation ${r.title} was ${ht(r,a)} after iteration ${(c??0).toLocaleString("en")} and is ${d} now${f}.`}function ch(e){let t=D("path"),s=o("span"),n=o("button",{type:"button",class:"btn start"},D("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},t),s),r=o("button",{type:"button",class:"btn stop"},Op(zi.stop),o("span",{},"Stop")),i=o("b"),a=o("small"),l=o("span",{class:"r"}),c=o("b"),u=o("div",{class:"gone",role:"progressbar","aria-label":"Progress","aria-valuemin":0},c),h=o("div",{class:"bar"},o("div",{class:"transport",role:"group","aria-label":"Training"},n,r,o("span",{class:"where"},o("span",{class:"roomy"},"iteration "),i,a),l),u),d=o("table"),f=o("p",{class:"verdict"}),p=o("div",{class:"results"},d,f);n.addEventListener("click",()=>e.act()),r.addEventListener("click",()=>e.send({do:"stop"})),e.name=v=>st(e.setup.cells[v.cell]);function m(){let{run:v,live:$}=e,M=$?v.state==="paused"?"Resume":"Pause":"Start";s.textContent=M,t.setAttribute("d",M==="Pause"?zi.pause:zi.start),n.title=`${M} (space)`,n.disabled=!e.connected||$&&Pi.includes(v.state),r.disabled=!e.connected||!$}function g(){let{run:v}=e,{iterations:$}=v??e.choice,M=v?.iteration??0;i.textContent=M.toLocaleString("en"),a.textContent=` / ${$.toLocaleString("en")}`,l.textContent=v?Np(v):"",c.style.width=`${100*M/$}%`,u.setAttribute("aria-valuemax",$),u.setAttribute("aria-valuenow",M)}let y=[],w=null;function k(){let{run:v,task:$}=e,{measure:M}=$,L=v?.nets??[],x=JSON.stringify([v?.task,L.map(S=>[S.cell,S.name])]);if(x!==w){w=x,y=L.map((b,z)=>{let N=Array.from({length:5},()=>o("td")),j=o("td",{class:"acts"});if(b.name){let H=q=>e.state.to("explore",{model:b.name,...q}),P=o("a",{class:"btn",href:H(),target:"_blank",rel:"noopener","aria-label":`Open the ${e.name(b)} in the Explorer, in a new tab`},"Explore");P.addEventListener("click",()=>{P.href=H({text:e.text,theme:e.S.theme})});let _=o("button",{type:"button",class:"btn","aria-label":`Download the ${e.name(b)} as .safetensors`},"Download");_.addEventListener("click",()=>e.send({do:"file",net:z})),j.append(P," ",_)}return{cells:N,row:o("tr",{},o("th",{scope:"row"},o("i",{class:b.cell==="rnn"?"line rnn":"line"}),e.name(b)),...N,j)}});let S=["","parameters",ie("training loss"),[ie("validation"),", best"],"latest",["on ",ie("test texts","test")],""];d.replaceChildren(o("caption",{class:"unseen"},"What each network reached"),o("thead",{},o("tr",{},...S.map(b=>o(b?"th":"td",b?{scope:"col"}:{},b)))),o("tbody",{},...y.map(({row:b})=>b))),d.hidden=!L.length}L.forEach((S,b)=>{let[z,N,j,H,P]=y[b].cells;z.textContent=S.parameters.toLocaleString("en"),N.textContent=G(S.loss,3),j.textContent=ht(M,S.score),j.title=S.best?`${M.title} of the best weights so far, those after iteration ${S.best}`:"",H.textContent=ht(M,S.latest),H.title=`${M.title} of the weights that were last checked`,P.textContent=S.fault?"diverged":ht(M,S.test),P.title=S.fault??M.title});let A=v!==null&&v.examples!==e.setup.all,E=L.map((S,b)=>{let z=A&&e.P.cells.length>b&&e.P.array(`${b}.loss`)[0];return A?Fp(S,{name:e.name(S),first:z,examples:v.examples,measure:M}):""});f.replaceChildren(...E.filter(Boolean).map(S=>o("span",{},S))),f.hidden=!E.some(Boolean)}return{el:h,results:p,draw(v){v("run")&&(m(),g(),k())}}}var hh=`.choice {
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
`;var qp=250,Ip=5e3,Oi=class extends Et{choice=null;text;version;name;chosenNow;constructor(t){super(t,hh),Object.assign(this.S,{mode:"mean",sort:"number"}),this.questions=new Lt(d=>this.tell(d)),this.run=null,this.came=Js(this.state),this.parts=[ah,ch,oh,lh,nn,yr,nh].map(d=>d(this));let[s,n,r,i,a,l,c]=this.parts;this.time=o("section",{class:"time","aria-label":"The probe"},a.el,l.el,c.steps,o("div",{class:"cursor"})),this.cursor=this.time.lastChild,this.words=a.el,this.status=o("p",{class:"unseen",role:"status"}),this.main=o("main",{},o("section",{class:"now","aria-label":"Training"},n.el,r.el,n.results),o("div",{class:"probe"},i.el,this.time,c.el)),this.root.append(bs(this),s.el,this.main,this.status),this.listen();let u=d=>this.live&&!this.closed&&this.connected&&d.preventDefault();this.inPage&&addEventListener("beforeunload",u),this.receive(this.model.payload,!0);let{brought:h}=this.state;h!==void 0&&this.send({text:h})}close(){clearTimeout(this.again),this.questions.stop()}wentOff(){super.wentOff(),clearTimeout(this.again),this.status.textContent="Not connected."}cameBack(){this.status.textContent="Connected again.",super.cameBack(),this.poll()}get meanwhile(){return this.live?"This training goes on without the page for a few minutes.":"What is shown stays."}get owes(){return{...this.questions.waiting("start"),...this.questions.waiting("choice"),...this.questions.waiting("text")}}get behind(){return this.owes.choice!==void 0||this.owes.text!==void 0}get whose(){return"What is shown is of what was asked before."}get live(){return this.run!==null&&!this.setup.ends.includes(this.run.state)}send(t){if(this.closed)return;let{choice:s,do:n}=t,r=n??(s?"choice":"text"),i=n!==void 0&&n!=="file";this.questions.ask(r,{...t,seen:this.version??0},{once:i}),this.mark()}poll(){clearTimeout(this.again),this.connected&&!this.closed&&this.questions.ask("look",{seen:this.version??0})}pollIn(t){clearTimeout(this.again),this.again=setTimeout(()=>this.poll(),t)}receive(t,s=!1){let[n,r]=ts(t);if(!(s?{}:this.questions.take(n)))return;if(n.file)return Gt(n.file,r,"application/octet-stream");if([...this.questions.busy].some(d=>d!=="look"&&d!=="file"))return;let a=ks(t),l=this.P,c=this.run?.state,u=new Set(["run"]),h=JSON.stringify(a.notices);if((s||h!==this.told||a.want!=="look")&&(this.notices=a.notices,this.told=h,u.add("notice")),a.fault)return this.live&&this.pollIn(Ip),this.draw(u);if(Object.assign(this,{run:a.run,choice:a.choice,text:a.text,version:a.version}),s&&(this.opened=a.text),a.picture&&(this.P=a.picture),a.picture||this.returning&&this.P){this.placed(l,s);for(let d of ct)u.add(d)}this.returning&&u.add("choice"),this.returning=!1,this.resetView(),this.draw(u),this.run&&this.run.state!==c&&this.announce(),this.live&&this.pollIn(qp)}placed(t,s){let{P:n,S:r}=this;r.t=t&&r.t<t.T-1&&Bs(t.tokens,n.tokens)?Math.min(r.t,n.T-1):n.T-1,(s||this.returning)&&this.read(s),r.unit=Math.min(r.unit,n.H-1),r.focus=n.signals.includes(this.chosen)?this.chosen:n.keeper??n.signals[0]}read(t){let{P:s,S:n,state:r}=this,{said:i}=r.asked;this.notices.push(...t?[]:i.server,...i.view),n.t=r.place("t",s.T,n.t,this.notices),this.chosen=r.among("focus",s.signals,this.notices)}get task(){return this.setup.tasks[(this.run??this.choice).task]}act(){let{run:t}=this;this.live&&Pi.includes(t.state)||(this.live?this.send({do:t.state==="paused"?"resume":"pause"}):this.send({do:"start",choice:this.chosenNow()}))}announce(){let{state:t,nets:s,said:n}=this.run,r=s.map(l=>this.name(l)).join(" and "),i={waiting:"Other trainings are running. Yours waits for a place and starts by itself.",starting:`Training ${r}.`,running:`Training ${r}.`,paused:"Paused.",done:`${r} trained.`,stopped:"Stopped."},a=n||i[t];a&&fe(this.status,a)}passes(){let{text:t,opened:s}=this,{task:n}=this.run??this.choice;return wr(this.came,{text:t===this.task.examples[0][1]?"":t,opened:s,task:n})}get values(){return this.with(this.choice,this.text)}get wished(){let{text:t=this.text,choice:s}=this.owes;return this.with({...this.choice,...s},t)}with(t,s){let{run:n,S:r,P:i}=this,a=(n??t).task===t.task&&s!==this.task.examples[0][1]?s:null;return{...t,text:a,theme:r.theme,t:i&&r.t<i.T-1?r.t:null,focus:(this.chosen&&r.focus)??null,run:n?.key??null,...br(this.passes(),a,this.setup.models)}}back({values:t}){let s=this.state.of("server").map(({name:a})=>[a,t[a]]),{text:n,run:r,...i}=Object.fromEntries(s.filter(([,a])=>a!==null));this.send({choice:i,text:n??this.setup.tasks[i.task].examples[0][1]})}draw(t){super.draw(t);let{run:s,choice:n,host:r}=this;Object.assign(r.dataset,{ready:"true",state:s?.state??"idle",iteration:s?.iteration??0,task:n.task}),this.keep()}placeWords(){}moves(){return{...super.moves()," ":()=>this.act()}}},dh={render:e=>void new Oi(e)};var mh=4,Wp=4;function uh(e,t){if(t>=e.T)return null;let s=e.array("p"),n=s.length/e.T;return e.answers.kind==="value"?()=>s[t]:r=>{let i=e.words.indexOf(r);return i<0?null:s[t*n+i]}}function Ni(e,t,s,n=mh){let r=uh(e,s),i=uh(t,s),a=new Set;for(let u of[e,t])if(s<u.T)for(let[h]of u.top(s).slice(0,Wp))a.add(h);let l=[...a].map(u=>({word:u,a:r?r(u):null,b:i?i(u):null})),c=u=>Math.max(u.a||0,u.b||0);return(l.length>1?l.sort((u,h)=>c(h)-c(u)):l).slice(0,n)}var fh=({answers:e},t)=>e.kind==="value"?G(t,3):ke(t),Qn=(e,t)=>e.top(t)[0];function ao(e,t){let[s,n]=Qn(e,t);return[ve(s),fh(e,n)]}function io(e,t,s){let[n,r]=[e,t].map(i=>i.array("p").subarray(s*i.array("p").length/i.T,(s+1)*i.array("p").length/i.T));return n.length===r.length&&n.every((i,a)=>i===r[a])}function Dp(e,t,s,{kind:n,names:r,held:i,trained:a=!0,asks:l=null}){let c=e.answers.kind==="value",u=[],h=y=>u.push({text:y,b:!0}),d=y=>u.push({text:y}),f=c?"answers":e.answers.kind==="next"?"expects":"says",p=y=>`after “${xe(y.shown[s],24)}”`,m=y=>{let[w,k]=Qn(y,s);c?h(G(k,3)):(d("“"),h(ve(w)),d(`” (${ke(k)})`))};if(n==="changes"){if(d(`${i&&a?"As trained the model":i?"Untouched, the model":"The model"} ${f} `),m(e),d(` ${p(e)}.`),!i)return c||!l||s<l[0]?d(" Hold a gate to see what it would have said."):(d(" Will it still say “"),h(ve(Qn(e,s)[0])),d(`” with ${l[1]}?`)),u;e===t||io(e,t,s)?d(` Your change alters nothing here${e!==t&&t.parts===null?", nor the top answer at any other step":""}.`):(d(` With your change it ${!c&&Qn(e,s)[0]===Qn(t,s)[0]?"still ":""}${f} `),m(t),d("."))}else[[e,r.a],[t,r.b]].forEach(([w,k],v)=>(d(`${v?" ":""}${k[0].toUpperCase()}${k.slice(1)}${k.endsWith("changed")?", ":" "}`),s>=w.T?d(`is over at “${xe(w.shown[w.T-1],24)}”.`):(d(`${f} `),m(w),d(v&&w.tokens[s]===e.tokens[s]?".":` ${p(w)}.`)))),e===t&&d(" They are the same.");let{parts:g}=t;return e!==t&&g!==null&&g!==void 0?d(g===s?" Here the two runs disagree for the first time.":` The two runs first disagree after “${xe(t.shown[g],24)}” (step ${g+1}).`):e!==t&&g===null&&!c&&!(n==="changes"&&io(e,t,s))&&d(n==="changes"?" Your change does not alter the top answer at any step.":" Both give the same top answer at every step."),u}function ph(e){let{setup:t,other:s,weights:n,name:r}=e,i=n==="trained",a=e.listed.some(De);if(!s)return{kind:"changes",a:i?"as trained":"untouched",b:"with your change",held:a,trained:i};if(e.sameNet)return{kind:"sentence",a:"this sentence",b:a?"the other, changed":"the other sentence",held:a,trained:i};let[l,c]=[e.find(r),e.find(s.model)],u=(h,d)=>{let f=l.cell===c.cell&&(l.name!==c.name?`, ${l.units===c.units?`seed ${h.seed}`:`${h.units} units`}`:"");return`${st(t.cells[h.cell])}${f||""}${d==="initial"?", untrained":""}`};return{kind:"network",a:`the ${u(l,n)}`,b:`the ${u(c,s.weights)}${a?", changed":""}`,held:a,trained:i}}function gh(e){let t=o("p",{class:"verdict","aria-live":"polite"}),s=o("h2"),n={a:o("span",{class:"a"}),b:o("span",{class:"b"})},r=Array.from({length:mh},()=>{let c={a:o("span",{class:"n a"}),left:o("i",{class:"bar a"}),word:o("span",{class:"w"}),right:o("i",{class:"bar b"}),b:o("span",{class:"n b"})};return{el:o("li",{},c.a,o("span",{class:"arm a"},c.left),c.word,o("span",{class:"arm b"},c.right),c.b),...c}}),i=o("ol",{},...r.map(({el:c})=>c)),a=o("section",{class:"answers"},o("div",{class:"hd"},s),o("div",{class:"whose"},n.a,n.b),i),l=()=>{let{S:c,proposed:u}=e,[{signal:h,steps:d},...f]=u;return c.pin>=0||d===null?null:[d[0],`${f.length?"the gates":h} held over ${e.names(d)}`]};return{el:a,verdict:t,draw(c){if(c("play","pins")&&t.setAttribute("aria-live",e.S.playing||e.before?"off":"polite"),!c("picture","t","pins"))return;let{A:u,P:h,S:d}=e,f=e.titles,{t:p}=d,m=h.answers.kind==="value",g=Dp(u,h,p,{...f,names:f,asks:l()});t.replaceChildren(...g.map(({text:L,b:x})=>x?o("b",{},L):L));let{title:y,kind:w}=h.answers,k=`“${xe(h.shown[p],24)}”`;s.textContent=`${y[0].toUpperCase()}${y.slice(1)} ${w==="label"?"at":"after"} ${k}`;let v=u===h&&f.kind==="changes";a.classList.toggle("alone",v);for(let L of["a","b"])n[L].textContent=f[L].replace(/^the (?=\w+( |,|$))/,x=>f.kind==="network"?"":x);v&&(n.b.textContent="nothing is held yet");let $=Ni(u,h,p);i.setAttribute("aria-label",`${y}: ${f.a}, then ${f.b}`);let M=m?Math.max(1,...$.flatMap(({a:L,b:x})=>[Math.abs(L??0),Math.abs(x??0)])):1;r.forEach((L,x)=>{let A=$[x];if(L.el.hidden=!A,!!A){fe(L.word,ve(A.word));for(let[E,S]of[["a",L.left],["b",L.right]]){let b=A[E];fe(L[E],v&&E==="b"?"":b===null?"–":fh(h,b)),S.style.width=`${b===null||v&&E==="b"?0:100*Math.abs(b)/M}%`}L.el.classList.toggle("up",(A.b??0)>(A.a??0))}})}}}var Bp={changes:"my changes",sentence:"another sentence",network:"another network"};function wh(e,{model:t,weights:s}){return e?(e.model??t)!==t||(e.weights??s)!==s?"network":"sentence":"changes"}function Vp(e,t){let s=[...new Set(e.filter(i=>i.task===t.task).map(i=>i.cell))].filter(i=>i!==t.cell),n=["gru","lstm"].find(i=>s.includes(i))??s[0];return(n?jo(e.filter(i=>i.task===t.task),{...t},{cell:n}):null)??e.find(i=>i.task===t.task&&i.name!==t.name)??null}function bh(e){let t=m=>ir(Object.create(e,{setup:{value:{...e.setup,limit:e.setup.characters}},...m})),s=t({P:{get:()=>e.A},send:{value:(m,g)=>g?.jump?e.example(m.text):e.send(m,g)},typed:{set:m=>e.typed=m}}),n=t({P:{get:()=>e.P},text:{get:()=>e.text2},notices:{value:[]},offline:{value:void 0},send:{value:m=>{let{length:g,...y}=e.asked.other??{};e.send({other:{...y,...m}})}}}),r=o("select",{class:"othernet","aria-label":"The other network"}),i=o("button",{type:"button",class:"btn bare cross","aria-label":"Compare with my changes alone",title:"Close"},"✕"),a=o("div",{class:"with"},o("span",{},"with"),r,o("span",{class:"wide"},"trained on the same task; your changes are held in it alone")),l=o("small",{class:"rule"},"compared step by step from the first; your changes are held in this one, at their steps"),c=o("div",{class:"second"},n.el,a,i,l),u=o("div",{class:"question"},s.el,c),h=Qe("Compare with",Bp,d);i.addEventListener("click",()=>d("changes")),r.addEventListener("change",()=>{let[m,g]=r.value.split(" ");e.send({other:{model:m,weights:g}}),e.root.focus({preventScroll:!0})});function d(m){if(m===wh(e.asked.other,e.asked))return;let{model:g,weights:y}=e.asked,w=e.find(g),k=Vp(e.setup.models,w);return m==="changes"?e.send({other:null}):m==="network"?e.send({other:k?{model:k.name,weights:y}:{model:g,weights:y==="trained"?"initial":"trained"}}):(f=!0,e.send({other:{text:e.text}}))}let f=!1;function p(){let{setup:m,entry:g,name:y}=e,w=m.models.filter($=>$.task===g.task),k=($,M)=>{let{cell:L,units:x,seed:A}=$,E=M==="initial"?", initial weights":"";return o("option",{value:`${$.name} ${M}`},`${st(m.cells[L])}, ${x} units, seed ${A}${E}`)},v=Object.keys(m.cells).filter($=>w.some(M=>M.cell===$));r.replaceChildren(...v.map($=>o("optgroup",{label:m.cells[$]},...w.filter(M=>M.cell===$&&!(M.name===y&&e.weights==="trained")).map(M=>k(M,"trained")))),e.weights==="trained"&&o("optgroup",{label:"Before training"},...w.filter($=>$.name===y).map($=>k($,"initial"))))}return{el:u,ways:h.el,draw(m){if(e.P&&e.before!==null||(s.draw(m),!e.P||!m("picture")))return;let{other:g}=e,y=wh(g,{model:e.name,weights:e.weights});h.set(y),c.hidden=y==="changes",n.el.hidden=y!=="sentence"&&e.text2===e.text,a.hidden=y!=="network",l.hidden=y!=="sentence",p(),g&&(r.value=`${g.model} ${g.weights}`),!(c.hidden||n.el.hidden)&&(n.draw(m),f&&(f=!1,n.el.querySelector(".sentence").focus()))}}}var Up=[0,200,600,1200,2e3],xh=({better:e},t,s)=>e==="lower"?s-t:t-s;function co({measure:e,whole:t},{score:s,random:n}){let r=n.map(i=>xh(e,t.score,i));return[xh(e,t.score,s),Math.min(...r),Math.max(...r)]}var ji=([e,t,s])=>e>s?"more":e<t?"less":"same",Hi={more:"more than any of them",same:"no more than they do",less:"less than any of them"},Gp=["no","one","two","three","four","five","six","seven","eight"],ho=e=>Gp[e]??String(e);function lo({name:e,digits:t},s,n=!0){return e==="accuracy"?`${G(100*s,1)}${n?G(100*Math.abs(s),1)==="1.0"?" point":" points":""}`:G(s,t)}function _i(e,t){let{measure:s,rows:n}=e;if(n.length===1){let[l]=n,[c,u,h]=co(e,l),d=l.random.length,f=l.k===1?`${ho(d)} single units drawn at random cost`:`${ho(d)} draws of ${l.k} other units cost`;return`Cutting ${t} costs ${lo(s,c)}; ${f} ${lo(s,u,!1)} to ${lo(s,h)}: ${Hi[ji([c,u,h])]}.`}let r={more:[],same:[],less:[]};for(let l of n)r[ji(co(e,l))].push(l.k);let i=Object.entries(r).filter(([,l])=>l.length).map(([l,c])=>`${Hi[l]} with ${Gs(c)} of them cut`),[a]=co(e,n[0]);return`Cutting the best unit for ${t} costs ${lo(s,a)}. Beside as many random units the best cost ${i.join("; ")}.`}function vh(e){let t="units",s=!1,n={},r={},i=o("input",{type:"text",class:"number","aria-label":"Units to cut",autocomplete:"off",spellcheck:"false"}),a=o("select",{"aria-label":"Feature"}),l=Qe("What to cut",{units:"units",feature:"the best units for"},z=>{t=z,x()}),c=o("button",{type:"button",class:"btn start"},"Cut"),u=o("span",{class:"done",role:"status"}),[h,d]=l.el.children,f=o("div",{class:"cuts"},o("span",{class:"seg"},h,i),o("span",{class:"seg"},d,a),c,u),p=vt("scores"),m=o("table"),g=o("p",{class:"reads"}),y=o("div",{class:"pair"},o("div",{class:"panel"},p.el),o("div",{class:"panel scroll"},m)),{el:w,says:k}=Ne("cut",ie("ablation","Cut a unit"),"silence it, its h set to 0: how far does the test score fall?",[],f,g,y);k.replaceChildren("Correlation is not cause: a unit that tells a feature need not be what the network uses. So these units are silenced in every test text, and compared with ","five random groups of as many other units. The order of the units for a feature was chosen on validation texts."),i.addEventListener("input",()=>{s=!0,t="units",x()}),i.addEventListener("keydown",z=>z.key==="Enter"&&!c.disabled&&L()),a.addEventListener("change",()=>{t="feature",x()}),c.addEventListener("click",L);let v=()=>e.measured.get(e.name)?.features??[],$=()=>Bn(i.value||"-",e.A.H),M=()=>JSON.stringify([e.name,e.weights]);function L(){let z=$()??null;r={about:t==="feature"?`“${v().find(({name:j})=>j===a.value)?.title}”`:`unit${z.length===1?"":"s"} ${Ct(z)}`,key:M()},e.ask("cut",t==="feature"?{feature:a.value}:{units:z})}function x(){let{A:z,S:N}=e,j=v(),H=e.busy.has("cut");s||(i.value=String(Math.min(N.unit,z.H-1))),j.length||(t="units");let P=a.value;a.replaceChildren(...j.map(({name:O,title:F})=>o("option",{value:O},F))),j.some(({name:O})=>O===P)&&(a.value=P),d.parentNode.hidden=!j.length,l.set(t);let _=t==="units"?$():null,q=t==="units"&&(!_?.length||_.length>=z.H||_.length>e.setup.most.cut);i.setAttribute("aria-invalid",String(q)),c.textContent=t==="feature"?"Cut the best 1, 2, 4, …":_?.length>1?`Cut ${we(_.length,"unit")}`:"Cut it",c.disabled=H||!e.connected||q,u.textContent=H?`reading the test split, ${Math.round(100*(e.progress?.cut??0))}%`:q?`units from 0 to ${z.H-1}, such as 3 or 3,7-9, and not all`:"",w.classList.toggle("waiting",H),w.style.setProperty("--done",H?e.progress?.cut??0:0)}let A=()=>n.key===M()?e.got.cut:null;function E(){let z=A(),{about:N}=n;for(let R of[g,y])R.hidden=!z;if(!z)return;let{measure:j,rows:H,whole:P,rules:_}=z,q=R=>ht(j,R),O=R=>R.length?`${q(Math.min(...R))} to ${q(Math.max(...R))}`:"–";g.replaceChildren(o("b",{},_i(z,N)),` The whole network: ${q(P.score)} ${j.name==="accuracy"?"right":j.title} on ${(z.n??P.n).toLocaleString("en")} test answers`,j.chance===null||j.chance===void 0?".":` (chance: ${q(j.chance)}).`),S(z);let F=Object.keys(P.by_rule),T=R=>z.by==="feature"?`best ${R.k}`:N,C=[["all",P.score,R=>[R.score,R.random]],...F.map(R=>[R,P.by_rule[R],B=>[B.by_rule[R],B.random_rules[R]]])],I=H.length>1?H.map(R=>[T(R),Ct([...R.units].sort((B,U)=>B-U)),q(R.score),O(R.random),Hi[ji(co(z,R))]]):C.map(([R,B,U])=>[R,q(B),q(U(H[0])[0]),O(U(H[0])[1])]),W=H.length>1?["cut","units",j.title,`${ho(H[0].random.length)} random`,""]:["rule","whole","cut",`${ho(H[0].random.length)} random`];m.replaceChildren(o("thead",{},o("tr",{},...W.map(R=>o("th",{scope:"col"},R)))),o("tbody",{},...I.map(R=>o("tr",{},o("th",{scope:"row",title:_[R[0]]??""},R[0]),...R.slice(1).map(B=>o("td",{},B))))))}function S(z){let{measure:N,rows:j,whole:H}=z,{rem:P}=e,{width:_}=p.measure(),q=3.6*P,O=_-1.2*P,F=Zt({a:0,n:j.length+1},j.length+1,O,q),T=[H.score,...j.flatMap(Z=>[Z.score,...Z.random]),...typeof N.chance=="number"?[N.chance]:[]],C=Math.max(...T),I=Math.min(...T,C-(N.name==="accuracy"?.1:.2*Math.abs(C))),W=.06*(C-I),R=I-W,B=C+W,U=N.name==="accuracy"?100:1,Y=Xe(U*R,U*B,5),ee=Y.every(Number.isInteger)?0:N.digits??2,X=[H.score,...j.map(Z=>Z.score)],te=[H.score,...j.map(Z=>Math.max(...Z.random))],oe=Z=>Z>0;if(p.draw({x:hs(F),y:{low:R,high:B,top:.9*P,below:2.6*P},rows:Y.map(Z=>[Z/U,`${G(Z,ee)}${U>1?"%":""}`]),along:X.map((Z,Q)=>[Q,Q?String(j[Q-1].k):"none"]),foot:1.5*P,lines:[{values:te,kind:"draws",name:"random units",named:oe},{values:X,kind:"cut",name:z.by==="feature"?"the best units":"cut",named:oe},...typeof N.chance=="number"?[{values:[N.chance,N.chance],at:[-.5,j.length+.5],kind:"chance",aside:!0}]:[]],bars:Z=>j.map((Q,ce)=>[[F.centre(ce+1)-5,Z(Math.min(...Q.random))],[F.centre(ce+1)+5,Z(Math.max(...Q.random))]]),marks:[...j.flatMap((Z,Q)=>Z.random.map(ce=>({k:Q+1,v:ce,kind:"draw",r:3}))),...X.map((Z,Q)=>({k:Q,v:Z,kind:"point",r:4.5}))],said:`${N.title} against the number of units cut. ${g.textContent}`,rem:P}),!p.frame)return;let{x:J,y:V}=p.frame,K=z.by==="feature"?"units cut, the best first":"units cut";p.under.replaceChildren(...j.map((Z,Q)=>D("path",{class:"range",d:`M${J.at(Q+1)} ${V(Math.min(...Z.random))}V${V(Math.max(...Z.random))}`})),D("text",{x:(q+O)/2,y:p.el.clientHeight-.3*P,"text-anchor":"middle"},K))}function b(){let z=!1;for(let N of["wheel","pointerdown","keydown"])addEventListener(N,()=>z=!0,{once:!0,passive:!0});for(let N of Up)setTimeout(()=>z||w.scrollIntoView(),N)}return e.inPage&&location.hash==="#cut"&&b(),{el:w,draw(z){e.P&&(z("cut")&&(n=r),z("picture","unit","busy","cut")&&x(),z("cut","picture","size","theme")&&E())}}}function Yp({units:e,steps:t},s,n){let r=e===null?[[0,s.length-1]]:cs(s.flatMap((a,l)=>e.includes(a)?[l]:[])),i=t===null?[[0,n-1]]:cs(t.filter(a=>a<n));return r.flatMap(a=>i.map(l=>({rows:a,steps:l})))}function Kp([e,t],[s,n],r,i){let[a,l]=[Math.min(e,s),Math.max(e,s)],[c,u]=[Math.min(t,n),Math.max(t,n)],h=r.slice(c,u+1).sort((f,p)=>f-p),d=Array.from({length:l-a+1},(f,p)=>a+p);return{units:h.length===r.length?null:h,steps:d.length===i?null:d}}function uo(e,t,s){let n=Math.min(e.T,t.T),r=t.H,i=e.signal(s),a=t.signal(s),l=Float64Array.from({length:n*r},(c,u)=>a[u]-i[u]);return{T:n,H:r,name:s,values:l,signal:()=>l,most:l.reduce((c,u)=>Math.max(c,Math.abs(u)),0)}}function mo(e,{name:t,most:s}){let[n,...r]=Ps(e,"g",s||1);return n.textContent=`Δ${t}`,[n,...r]}var Xp=4;function fo(e,{tip:t,brushed:s=null}){let n=o("canvas",{"aria-hidden":"true"}),r=D("svg",{class:"mark","aria-hidden":"true"}),i=o("div",{class:"under","aria-hidden":"true"}),a=o("div",{class:"tag"}),l=o("span",{class:"unit","aria-hidden":"true"}),c=o("div",{class:"pane",role:"group",tabindex:s?"0":"-1"},n,r,l,a),u=o("div",{class:"umap"},c,i),h=null,d=null,f=0,p=[],m=null,g="";a.hidden=!0;let y=x=>{let A=n.getBoundingClientRect(),E=Math.floor((x.clientY-A.top)/A.height*h.H);return[Math.min(h.T-1,d.step(x.clientX-A.left+d.gutter)),Math.max(0,Math.min(h.H-1,E))]};ut(n,{press:x=>h!==null&&y(x),slop:s?Xp:1/0,move:(x,A)=>w(A,y(x)),click(x){let[A,E]=y(x);k(),e.pick(e.order[E]),e.go(A)},cancel:x=>x.key==="Escape"&&k()}),n.addEventListener("pointermove",x=>{if(!h)return;let[A,E]=y(x),S=c.getBoundingClientRect(),b=e.order[E];a.textContent=`${t(A,b)} · unit ${b} · step ${A+1} “${xe(e.P.shown[A],24)}”`,a.hidden=!1,a.style.left=`${Math.max(0,Math.min(S.width-a.offsetWidth,x.clientX-S.left+12))}px`,a.style.top=`${x.clientY-S.top-30}px`});for(let x of["pointerleave","pointercancel"])n.addEventListener(x,()=>a.hidden=!0);c.addEventListener("keydown",x=>{if(!s||!h)return;let A=x.shiftKey&&{ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]}[x.key];if(x.key==="Escape"&&m)k();else if(!A)return;if(x.preventDefault(),!A)return;let E=m?.[0]??[Math.min(e.S.t,h.T-1),e.order.indexOf(e.S.unit)],[S,b]=m?.[1]??E;w(E,m?[Math.max(0,Math.min(h.T-1,S+A[0])),Math.max(0,Math.min(h.H-1,b+A[1]))]:E)}),i.addEventListener("click",x=>{let A=x.target.closest("[data-step]");A&&e.go(Number(A.dataset.step))});function w(x,A){m=[x,A],M(),s(Kp(x,A,e.order,h.T))}function k(){m&&(m=null,M(),s(null))}let v=(x,A,E,S,b,z)=>{let[N,j]=[Math.max(A,d.a),Math.min(E,d.end-1)],H=f/h.H;return N>j?null:D("rect",{class:x,x:d.x(N)-z,y:S*H-z,width:(j-N+1)*d.cw+2*z-1,height:(b-S+1)*H+2*z})},$=(x,...A)=>[v(`halo ${x}`,...A,1.5),v(`edge ${x}`,...A,0)];function M(){if(!h||!d)return;let{S:x}=e,A=e.order.indexOf(x.unit);r.replaceChildren(...[...p.flatMap(({rows:E,steps:S})=>$("kept",...S,...E)),...$("row",d.a,d.end-1,A,A),x.t<h.T&&v("step",x.t,x.t,0,h.H-1,0),...m?$("brush",Math.min(m[0][0],m[1][0]),Math.max(m[0][0],m[1][0]),Math.min(m[0][1],m[1][1]),Math.max(m[0][1],m[1][1])):[]].filter(Boolean)),l.textContent=e.small?"":`unit ${x.unit}`,l.style.top=`${Math.max(0,Math.min(f-16,(A+.5)*f/h.H-8))}px`;for(let E of i.children)E.classList.toggle("cur",Number(E.dataset.step)===x.t)}function L(){let{A:x,P:A}=e,E=x.shown.some((b,z)=>z<A.T&&b!==A.shown[z]);i.classList.toggle("two-texts",E);let S=b=>{let z=o("span",{"data-step":b,style:`left:${d.x(b)}px;width:${d.cw}px`,title:A.shown[b]},o("b",{},A.shown[b]));return E&&b<x.T&&x.shown[b]!==A.shown[b]&&z.prepend(o("s",{},x.shown[b])),z};i.replaceChildren(...d.cw<1.1*e.rem?[]:Array.from({length:d.n},(b,z)=>S(d.a+z)))}return{el:u,clear:k,mark:M,paint(x,{name:A,full:E,colours:S=A,pins:b=[],said:z}){let N=e.order.join();h&&(h.T!==x.T||N!==g)&&k(),[h,g]=[x,N];let j=c.clientWidth,H=devicePixelRatio||1,P=e.small?0:e.gutter;if(f=c.clientHeight,!j||!f)return;d=Zt(e.S.view,e.P.T,j,P);let _=o("canvas",{width:h.T,height:h.H}),q=Io(h,A,e.order,T=>e.palette.of(S,T,E));_.getContext("2d").putImageData(new ImageData(q,h.T,h.H),0,0),n.width=Math.round((j-P)*H),n.height=Math.round(f*H),n.style.cssText=`left:${P}px;width:${j-P}px;height:${f}px`;let O=n.getContext("2d"),F=d.cw>=14?Math.max(1,Math.round(H)):0;O.imageSmoothingEnabled=!1,O.drawImage(_,d.a,0,d.n,h.H,0,0,n.width,n.height);for(let T=1;F&&T<=d.n;T++)O.clearRect(Math.round(T*d.cw*H)-F,0,F,n.height);p=b.flatMap(T=>Yp(T,e.order,h.T)),c.setAttribute("aria-label",z),L(),M()}}}function Jp(e,t){let s=e.findIndex(a=>a>0);if(s<0)return null;let n=e.reduce((a,l,c)=>l>e[a]?c:a,s),r=e[n],i=e.findIndex((a,l)=>l>n&&a<=r/2);return{from:s,peak:n,most:r,now:e[t],left:e[t]/r,half:i<0?null:i-n}}function Zp(e,t,s,n,r="c"){if(!e)return`${r} is the same at every step.`;let{from:i,peak:a,left:l,half:c}=e;if(t<i)return`Up to ${n(t)} nothing differs; it begins at ${n(i)}.`;let u=a===s-1,h=u||t<a?"":c!==null&&a+c<=t?`; half of it was gone ${we(c,"step")} later`:"; half of it is not gone yet";return t===a?u&&i<a?`The difference still grows: ${r} differs most at the last step, ${n(t)}.`:`At ${n(t)} ${r} differs most.`:`${t<a?`At ${n(t)} ${r} differs by ${Je(l)} of what it will at its largest, at ${n(a)}`:`At ${n(t)} ${r} differs by ${Je(l)} of what it did at its largest, at ${n(a)}`}${h}${u?": it still grows":""}.`}function Qp(e,t,s,n,r){return Array.from({length:n},(a,l)=>[l,e[s*n+l],t[s*n+l]]).sort((a,l)=>Math.abs(l[2]-l[1])-Math.abs(a[2]-a[1])||a[0]-l[0]).slice(0,r)}var eg=(e,t)=>e.slice(0,t.length).flatMap((s,n)=>s===t[n]?[]:[n]);function kh(e){let t=o("h3"),s=o("table",{class:"moved"}),n=o("h3"),r=vt("sizes"),i=o("div",{class:"labels","aria-hidden":"true"});r.el.append(i);let a=o("h3"),l=o("span",{class:"legend"}),c=fo(e,{tip:(E,S)=>`Δ${e.S.focus} ${G(p.values[E*p.H+S],4,!0)}`}),{el:u,says:h,note:d}=Ne("differences","What changed, step by step","with your change minus as trained",[],o("div",{class:"pair"},o("div",{class:"panel"},t,s),o("div",{class:"panel"},n,r.el,o("div",{class:"maphead"},a,l),c.el))),f=e.near.watch(u),p=null,m=null;r.el.addEventListener("click",E=>{m&&!Ss(E)&&e.go(m.step(E.clientX-r.el.getBoundingClientRect().left))});let g=()=>Math.min(e.A.T,e.P.T),y=E=>`“${e.P.shown[E]}”`,w=()=>e.A===e.P;function k(){let{A:E,P:S,S:b}=e;if(e.sameNet){let N=new Float32Array(g());return["c","h"].filter(j=>S.signals.includes(j)).map(j=>({name:`‖Δ${j}‖`,term:j,kind:j===S.memory?"c":"h",values:S.array(`size.${j}`)??N}))}let z=E.signals.includes(b.focus)?b.focus:"h";return[{name:`mean ${z}, ${e.titles.b}`,term:z,kind:"c",values:S.mean(z),signed:!0},{name:`mean ${z}, ${e.titles.a}`,term:z,kind:"trained",values:E.mean(z),signed:!0}]}function v(){let{P:E,S,rem:b}=e,{width:z,height:N}=r.measure();if(!z||!N)return;m=Zt(S.view,E.T,z,e.gutter);let j=g(),H=k().map(W=>({...W,values:W.values.subarray(0,j)})),P=H.flatMap(W=>Array.from(W.values)),_=Math.min(0,...P),q=Math.max(...P)||1,O=Xe(_,q,3),F=[Math.min(_,...O),Math.max(q,...O)],T=Array.from({length:Math.max(0,Math.min(j,m.end)-m.a)},(W,R)=>m.a+R).filter(W=>e.pins.some(R=>De(R)&&(R.steps===null||R.steps.includes(W)))),C=W=>{let R=Math.max(...W);return B=>W[B]>.6*R||B===Math.min(j,m.end)-1},I=O.every(Number.isInteger)?0:F[1]<.1?3:F[1]<1?2:1;r.draw({x:hs(m),y:{low:F[0],high:F[1],top:.9*b,below:.35*b},rows:O.map(W=>[W,G(W,I)]),shades:T.map(W=>[m.x(W),m.x(W+1)]),lines:H.map(W=>({...W,named:W.signed?null:C(W.values)})),tip:W=>W<j?`step ${W+1} “${E.shown[W]}”: ${H.map(({name:R,values:B,signed:U})=>`${R} ${G(B[W],3,U)}`).join(", ")}`:null,here:"column",room:{top:1.1*b},said:`${H.map(({name:W})=>W).join(" and ")} at every step. ${h.textContent}`,rem:b}),r.cursor(S.t),$(E.parts??null,z)}function $(E,S){let{rem:b}=e,z=E!==null&&m.sees(E)?m.centre(E):null,{top:N,bottom:j}=r.frame;r.under.replaceChildren(...z===null?[]:[D("path",{class:"parts",d:`M${z} ${j}V${N}`})]);let H=z>S-7*b?`right:${S-z+4}px`:`left:${z+4}px`;i.replaceChildren(...z===null?[]:[o("span",{class:"name parts",style:`top:${.5*b}px;${H}`},"answers part")])}function M(){let{A:E,P:S,S:b}=e,z=S.answers.kind==="value",N=b.t,[j,H]=[E.array("p"),S.array("p")],P=S.arrays.p[1][1],_=N<g()&&E.words.join()===S.words.join();if(t.replaceChildren(_?"Answers that changed most after ":"Answers after ",o("b",{},y(N))),!_){s.replaceChildren(o("tbody",{},o("tr",{},o("td",{},N<g()?"The two networks have other answers.":"Only one of the two texts goes on to here."))));return}let q=z?C=>G(C,3):ke,O=[e.titles.a,e.titles.b],F=(C,I)=>o("span",{class:"change","aria-hidden":"true"},o("i",{class:I<C?"neg":"pos",style:`left:${100*Math.min(C,I)}%;width:${100*Math.abs(I-C)}%`})),T=Qp(j,H,N,P,z?1:6).filter(([,C,I])=>q(C)!==q(I));if(!T.length){let C=w()?"No answer changes: both runs are the same.":io(E,S,N)?`No answer changes after ${y(N)}.`:`No answer after ${y(N)} changes by as much as is written here.`;s.replaceChildren(o("tbody",{},o("tr",{},o("td",{class:"none"},C))));return}s.replaceChildren(o("thead",{},o("tr",{},...["answer",O[0],"",O[1]].map(C=>C?o("th",{scope:"col"},C):o("td")))),o("tbody",{},...T.map(([C,I,W])=>o("tr",{},o("th",{scope:"row"},ve(S.words[C])),o("td",{},q(I)),o("td",{class:"way"},z?"":F(I,W)),o("td",{},o("b",{},q(W)))))))}function L(){let{A:E,P:S,S:b}=e,z=g(),N=Math.min(b.t,z-1);if(d.textContent=e.sameNet?`${e.titles.b} minus ${e.titles.a}${e.other?", step by step from the first":""}`:"two networks, whose units do not correspond",w())return void h.replaceChildren("Nothing is changed: both runs are the same at every step. Hold a signal, or compare with another text, to see them part.");let j=[],H=eg(E.tokens,S.tokens),P=O=>`“${E.shown[O]}” and “${S.shown[O]}”`;if(H.length&&j.push(`The texts differ at ${H.length>3?`${we(H.length,"step")}, first ${P(H[0])}`:H.map(P).join(", ")}.`),E.T!==S.T&&j.push(`One goes on for ${we(Math.abs(E.T-S.T),"step")} more, which are left out.`),e.sameNet){let O=S.memory,F=S.array(`size.${O}`);F&&j.push(Zp(Jp(F.subarray(0,z),N),N,z,y,O))}let{parts:_}=S,q=(O,F)=>O.top(F)[0][0];if(S.answers.kind!=="value"&&"parts"in S){let O=Array.from({length:z},(F,T)=>q(E,T)!==q(S,T)).filter(Boolean).length;j.push(_===null?"The top answer is the same after every step.":`The top answers first differ after ${y(_)}, step ${_+1}, where “${ve(q(E,_))}” becomes “${ve(q(S,_))}”; they differ after ${O} of ${we(z,"step")}.`)}h.replaceChildren(j.join(" "))}function x(){let{A:E,P:S,S:b}=e,z=e.sameNet&&E.signals.includes(b.focus);for(let N of[c.el,a.parentNode])N.hidden=!z;z&&(p=uo(E,S,b.focus),a.replaceChildren(o("b",{},`Δ${b.focus}`),` ${e.P.roles.word(b.focus)} of every unit`),l.replaceChildren(...mo(e,p)),c.paint(p,{name:b.focus,full:p.most||1,colours:"g",said:`Map of the difference of ${b.focus}: ${p.H} units by ${p.T} steps.`}))}function A(){!e.P||!f()||(n.replaceChildren(...e.sameNet?["How far apart the memories are: ",o("b",{},k().map(({name:E})=>E).join(", "))," over all units"]:["Means over all units of each network"]),L(),v(),M(),x())}return{el:u,draw(E){E("picture","size","view","theme","focus","t","unit","order")&&A()}}}var tg=75,Fi=(e,t,s)=>Math.max(t,Math.min(s,e)),sg=(e,t)=>JSON.stringify(e)===JSON.stringify(t),ng=(e,t,s)=>Fi(Math.round(100*(e+(t<0?-1:1)*(s-t)/tg))/100,0,1),Ri=(e,{signal:t},s,n)=>e.findLastIndex(r=>Fs([r],t,s,n)!==null);function rg(e,t,s,n){let r=Ri(e,t,s,n),i=e[r];return!i||!sg([i.units,i.steps],[t.units,t.steps])?[...e,{on:!0,...t}]:e.map((a,l)=>l===r?{...a,...t}:a)}function og(e,t,s,n){let r=Ri(e,{signal:t},s,n);return e.filter((i,a)=>a!==r)}function yh(e){let t="all",s="span",n="b",r=null,i=null,a=0,l=null,c=null,u=null,h=null,d=!1,f=[],p=Qe("Whose",{all:"all units",one:"unit"},V=>{t=V,J()}),m=Qe("When",{step:"this step",span:"",all:"all steps"},V=>{s=V,J()}),g=o("h3"),y=o("div",{class:"cell",tabindex:"0",role:"group","data-terms":".panel","aria-label":"The cell; the arrows go through its marks"}),w=o("div",{class:"states"}),k=o("span",{class:"seg signals",role:"group","aria-label":"Signal of the map"}),v=Qe("What the map shows",{b:"with your change",d:"difference"},V=>{n=V,X()}),$=o("span",{class:"legend"}),M=fo(e,{tip:U,brushed:ee}),L=ds({name:"at",title:"Value to hold it at",low:0,high:1,step:.01,value:1,written:V=>G(V)},()=>d=!0),x=o("span"),A=o("button",{type:"button",class:"btn start"},"Hold"),E=o("button",{type:"button",class:"btn"},"Clear"),S=o("div",{class:"brushed",role:"group","aria-label":"What is brushed"},x,L.el,A,E),b=o("p",{class:"reads"},"Drag a rectangle over units and steps to hold them; with the keyboard, shift and the arrows."),{el:z,says:N,note:j}=Ne("inside",ie("cell","Inside the cell"),"drag a gate",[p.el,m.el],o("div",{class:"pair"},o("div",{class:"panel"},g,y,w),o("div",{class:"panel"},o("div",{class:"maphead"},k,v.el,$),M.el,S,b))),H=e.near.watch(z);S.hidden=!0,A.addEventListener("click",()=>{let{signal:V,units:K,steps:Z}=h;M.clear(),e.hold({signal:V,units:K,steps:Z,value:Number(L.input.value)})}),E.addEventListener("click",()=>M.clear());let P=()=>{let{t:V,span:[K,Z]}=e.S;return V>=K&&V<=Z&&At(K,Z,e.P.T)||[V]},_=()=>({step:[e.S.t],span:P(),all:null}),q=()=>({units:t==="all"?null:[e.S.unit],steps:_()[s]});function O(V,K,Z){let{unit:Q,t:ce}=e.S;c??=e.pins;let de=rg(c,{signal:V,...q(),value:K},Q,ce);Z&&(c=null),e.edit(de,{done:Z,select:Ri(de,{signal:V},Q,ce)})}let F=V=>e.edit(og(e.pins,V,e.S.unit,e.S.t),{done:!0}),T=V=>`${e.P.roles.word(V)} ${V}`,C=V=>{let{unit:K,t:Z}=e.S,Q=e.held(V,K,Z);return typeof Q=="number"?Q:e.P.at(V,Z,K)};function I({signal:V,linked:K,x:Z,y:Q,level:ce}){let de=[-1,1].map(()=>D("path",{class:"jaw grip",d:ce?`M${Z-7} ${Q}h14`:`M${Z} ${Q-7}v14`})),ae=D("g",{class:`pull ${ce?"level":"upright"}`,role:"slider",tabindex:"0","aria-valuemin":"0","aria-valuemax":"1"},D("circle",{class:"reach",cx:Z,cy:Q,r:Qs+6}),...de),ge=D("g",{class:"pinned",role:"button",tabindex:"0"},D("circle",{class:"reach",cx:Z-23,cy:Q-23,r:15}),D("path",{d:`M${Z-12} ${Q-12}L${Z-19} ${Q-19}`}),D("circle",{class:"knob",cx:Z-23,cy:Q-23,r:7.5}),D("title",{},`Release ${T(V)}`)),re=()=>K?1-C(V):C(V),me=(Ce,he)=>O(V,K?Math.round(100*(1-Ce))/100:Ce,he),pe=Ce=>ce?Ce.clientY:Ce.clientX,ze=Ce=>{let he=l.svg.getBoundingClientRect(),Pe=l.svg.viewBox.baseVal.width/he.width;return[ce?(Ce.clientY-he.top)*Pe-Q:(Ce.clientX-he.left)*Pe-Z,Pe]};ut(ae,{press(Ce){Ce.preventDefault(),ae.focus({preventScroll:!0});let[he,Pe]=ze(Ce);return{from:he,k:Pe,start:pe(Ce),open:re(),last:null}},move(Ce,he){let Pe=ng(he.open,he.from,he.from+he.k*(pe(Ce)-he.start));Pe!==(he.last??Math.round(100*he.open)/100)&&(he.last=Pe,me(Pe,!1))},done:(Ce,{last:he})=>he!==null&&me(he,!0)});let je=null;ae.addEventListener("keydown",Ce=>{let he={ArrowUp:.05,ArrowRight:.05,ArrowDown:-.05,ArrowLeft:-.05,PageUp:.25,PageDown:-.25,Home:-1,End:1}[Ce.key];if(["Delete","Backspace"].includes(Ce.key)&&e.held(V,e.S.unit,e.S.t)!==null)F(V);else if(!he)return;Ce.preventDefault(),he&&(je=Fi(Math.round(100*((je??re())+he))/100,0,1),me(je,!1))});let is=()=>{je!==null&&(me(je,!0),je=null)};return ae.addEventListener("keyup",is),ae.addEventListener("blur",is),ge.addEventListener("click",()=>F(V)),ge.addEventListener("keydown",Ce=>{Ce.key!=="Enter"&&Ce.key!==" "||(Ce.preventDefault(),ae.focus(),F(V))}),{el:D("g",{},ae,ge),step(Ce){let he=Ce.now[V],{unit:Pe,t:at}=e.S,rt=e.held(V,Pe,at)!==null,Ke=Do(K?1-he:he)+5;de.forEach((mt,Pt)=>mt.style.transform=`translate${ce?"Y":"X"}(${(2*Pt-1)*Ke}px)`),ae.setAttribute("aria-label",K?`${T(V)}, by its other side, 1 − ${V}`:T(V)),ae.setAttribute("aria-valuenow",G(he).replace("−","-")),ae.setAttribute("aria-valuetext",`${e.P.roles.word(V)} ${G(he)}${rt?`, held; as trained ${W(V)}`:""}`),ge.style.display=rt?"":"none",ge.setAttribute("aria-label",`Release ${T(V)}`)}}}let W=V=>{let{A:K,S:Z}=e;return e.sameNet&&Z.t<K.T?G(K.at(V,Z.t,Z.unit)):"–"};function R(){let{P:V}=e;l=tn(V.roles,I),y.replaceChildren(l.svg),k.replaceChildren(...V.signals.map(K=>{let Z=o("button",{type:"button","data-signal":K,"data-term":K,"aria-label":`${e.P.roles.word(K)} ${K}`},o("i",{class:`s-${K}`},K));return Z.addEventListener("click",()=>e.look(K)),Z})),f=V.signals.filter(K=>e.P.roles.kind(K)!=="gate").map(K=>{let[Z,Q]=B(K),ce=ds({name:K,term:K,title:`Hold ${T(K)} at`,low:Z,high:Q,step:.01,value:0,written:ae=>G(ae,2,!0)},ae=>{u=K,O(K,ae,!1)}),de=o("button",{type:"button",class:"btn free",title:`Release ${T(K)}`,"aria-label":`Release ${T(K)}`},"held");for(let ae of["change","pointerup","pointercancel","blur"])ce.input.addEventListener(ae,()=>{u!==K||!c||(u=null,O(K,Number(ce.input.value),!0))});return de.addEventListener("click",()=>F(K)),{name:K,line:ce,free:de,el:o("div",{class:"state"},ce.el,de)}}),w.replaceChildren(...f.map(K=>K.el))}function B(V){let[K,Z]=e.range(V);if(Number.isFinite(Z))return[K,Z];let Q=Math.ceil(1.2*Math.max(1,e.A.signals.includes(V)?e.A.peak(V):0));return[-Q,Q]}function U(V,K){let{P:Z,A:Q,S:ce}=e,de=`${ce.focus} ${G(Z.at(ce.focus,V,K),4)}`;return Y()&&Q!==Z&&V<Q.T?`${de}, as trained ${G(Q.at(ce.focus,V,K),4)}`:de}let Y=()=>e.sameNet&&e.A.signals.includes(e.S.focus);function ee(V){let K=e.S.focus;if(S.hidden=!V,b.hidden=!!V,!V){h=null,d=!1;return}let{P:Z}=e;h={signal:K,...V};let Q=V.units?.length??Z.H,ce=V.steps??Array.from({length:Z.T},(me,pe)=>pe);if(x.replaceChildren("hold ",o("i",{class:`s-${K}`},K),` of ${V.units===null?`all ${Q} units`:Q===1?`unit ${V.units[0]}`:we(Q,"unit")} over `,o("b",{},e.names(V.steps))),d)return;let[de,ae]=B(K),ge=V.units??e.order,re=ge.reduce((me,pe)=>me+ce.reduce((ze,je)=>ze+Z.at(K,je,pe),0),0)/(ge.length*ce.length);L.set(Math.round(100*Fi(re,de,ae))/100,{min:de,max:ae})}function X(){let{P:V,A:K,S:Z}=e,Q=Z.focus,ce=Y()&&K!==V;h&&h.signal!==Q&&M.clear();let de=n==="d"&&ce;v.set(de?"d":"b"),v.el.children[1].disabled=!ce;for(let pe of k.children)pe.setAttribute("aria-pressed",String(pe.dataset.signal===Q));let ae=e.pins.filter(pe=>De(pe)&&pe.signal===Q),ge=de?uo(K,V,Q):V,re=de?ge.most:e.full(Q);$.replaceChildren(...de?mo(e,ge):Ps(e,Q,re));let me=K===V?"as trained":e.titles.b;M.paint(ge,{name:Q,full:re,colours:de?"g":Q,pins:ae,said:`Map of ${Q}${de?`, ${e.titles.b} minus ${e.titles.a}`:`, ${me}`}: ${V.H} units by ${ge.T} steps. Shift and the arrows brush a part of it.`})}function te(){let{P:V,S:K}=e,Z=sn(V,{...K,mode:"unit"});for(let Q of V.signals)Z.now[Q]=C(Q);l.update({...Z,compact:e.small,least:a,instant:!0}),l.svg.setAttribute("aria-label",`The ${e.setup.cells[V.cell]} cell of unit ${K.unit} at “${V.shown[K.t]}”`),g.replaceChildren(o("b",{},`Unit ${K.unit}`),` of ${V.H} at `,o("b",{},`“${V.shown[K.t]}”`),`, step ${K.t+1} of ${V.T}`);for(let{name:Q,line:ce,free:de}of f){let ae=e.held(Q,K.unit,K.t)!==null,[ge,re]=B(Q),me=C(Q);u!==Q&&ce.set(me,{min:Math.min(ge,me),max:Math.max(re,me)}),de.hidden=!ae}}function oe(){let{P:V,S:K}=e,Z=_(),[,Q]=p.el.children,[,ce]=m.el.children;p.el.children[0].textContent=`all ${we(V.H,"unit")}`,Q.textContent=`unit ${K.unit}`,p.set(t),ce.textContent=`over ${e.names(Z.span)}`,ce.hidden=Z.span.length===1,m.set(ce.hidden&&s==="span"?"step":s);let{signals:de}=V,ae=de.filter(pe=>e.P.roles.kind(pe)==="gate"),ge=q(),re=ge.steps===null?"at all steps":ge.steps.length===1?`at ${e.names(ge.steps)}`:`over ${e.names(ge.steps)}`,me=de.filter(pe=>e.held(pe,K.unit,K.t)!==null);j.textContent=ae.length?"drag a gate, drawn as a valve":"it has no gate: set its state",N.replaceChildren(ae.length?"Pull a gate open or shut, or set a state, to hold it ":"Set the state to hold it ",`in ${ge.units===null?`all ${we(V.H,"unit")}`:`unit ${K.unit}`} ${re}. `,...me.length?["Held in this unit here: ",me.map(pe=>`${T(pe)} at ${G(C(pe))} (as trained ${W(pe)})`).join(", "),". A click on its pin lets it go."]:[])}function J(){let{P:V}=e;if(!V||!H())return;let K=V.cell+JSON.stringify(V.options);K!==r&&R(),(K!==r||i!==`${e.width} ${e.rem}`)&&(a=l.least()),[r,i]=[K,`${e.width} ${e.rem}`],oe(),te(),X()}return{el:z,draw(V){V("picture","pins","unit","focus","view","size","theme","order","t")&&J()}}}var $h=`.ledger {
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
`;var ag=1e-5;function lg(e,t,s=()=>!1){if(!e.keeper)return null;let{T:n,roles:r}=e,i=e.column(e.memory,t),a=Object.fromEntries(e.signals.map(d=>[d,e.column(d,t)])),l=[],c=new Float64Array(n),u=new Float64Array(n),h=new Float64Array(n);for(let d=0;d<n;d++){let f=v=>a[v][d],p=s(d),m=p?0:r.kept(f);for(let v=0;v<d;v++)c[v]*=m;c[d]=p?i[d]:r.written(f);let g=0,y=0;for(let v=0;v<=d;v++)g+=c[v],Math.abs(c[v])>Math.abs(c[y])&&(y=v);let w=i[d]-g;if(!(Math.abs(w)<=ag*Math.max(Math.abs(c[y]),Math.abs(i[d]))))throw new Error(`the shares of unit ${t} after step ${d+1} do not add up to what it holds`);c[y]+=w;let k=c.slice(0,d+1);for(let v of k)v>0?u[d]+=v:h[d]+=v;l.push(k)}return{T:n,unit:t,memory:i,rows:l,above:u,below:h}}var er=(e,t,s)=>lg(t,s,n=>t!==e.A&&Fs(e.listed,t.memory,s,n)!==null);function fs(e){let{A:t,P:s,S:n,titles:r}=e;return(t===s?[t]:[t,s]).map((i,a)=>{let l=n.unit<i.H?i.kept(`ledger ${i.layer} ${n.unit}`,()=>er(e,i,n.unit)):null;return{P:i,name:a?r.b:r.a,book:l,row:c=>l?.rows[c]??null}})}var qi=e=>e.roles.writes,tr=e=>`The shares of a row add up to what is held exactly, but “written by” is not “came from”: what a ${e.reads.one} writes, ${qi(e)}, is worked out from the ${e.reads.one} and from what the units held before it, so a later ${e.reads.one} can write down again, as a share of its own, what an earlier one had put there.`;function sr(e,{P:t,book:s}){return s?"":t.keeper?`This network has only ${t.H} units, so there is no unit ${e.S.unit}.`:`A ${e.setup.cells[t.cell].replace("Vanilla","vanilla")} keeps nothing by a gate: every step makes all of h anew, so no part of it can be told to be what one earlier ${t.reads.one} wrote.`}var Ws=e=>e[0].toUpperCase()+e.slice(1);function Mh({T:e,H:t},s){let n=Array.from({length:e},(r,i)=>new Float64Array(i+1));for(let r=0;r<t;r++)s(r).rows.forEach((i,a)=>{for(let l=0;l<=a;l++)n[a][l]+=i[l]*i[l]});return n.map(r=>r.map(Math.sqrt))}function Ii(e){let t=0,s=0;return Array.from(e,(n,r)=>{let i=n<0?s:t,a=i+n;return n<0?s=a:t=a,{k:r,from:i,to:a}})}var Sh=(e,t)=>Ii(e).find(({from:s,to:n})=>(t-s)*(t-n)<0)?.k??null;function nr(e){let t=0,s=0;return e.forEach((n,r)=>{s+=Math.abs(n),Math.abs(n)>Math.abs(e[t])&&(t=r)}),s?{k:t,part:Math.abs(e[t])/s}:null}var kn=(e,t)=>t===e?"at this step":t===e-1?"1 step ago":`${e-t} steps ago`;function Eh(e,t,s){let n=e.length-1,r=nr(e);if(!r)return n?`No ${s} has written anything that is left here.`:`This first ${s} writes nothing here.`;let{k:i,part:a}=r,l=`“${t(i)}”, ${kn(n,i)}`;return n===0?`All of this memory was written at “${t(i)}”, the first ${s}.`:a>.5?`Most of this memory (${Je(a)}) was written at ${l}.`:a>=.1?`No ${s} wrote most of it; the largest part (${Je(a)}) was written at ${l}.`:`No ${s} wrote more than a tenth of it.`}function Wi(e,t,s=null){let n=Math.max(...e.map(u=>u?.length??0)),r=u=>e.map(h=>h&&u<h.length?h[u]:null),i=u=>Math.max(...r(u).map(h=>Math.abs(h??0))),l=Array.from({length:n},(u,h)=>[i(h),h]).sort((u,h)=>h[0]-u[0]||h[1]-u[1]).map(([,u])=>u).slice(0,n===t+1?n:t);s!==null&&s<n&&!l.includes(s)&&(l[l.length-1]=s);let c=e.map(u=>u?u.reduce((h,d,f)=>l.includes(f)?h:h+d,0):null);return{writers:l.sort((u,h)=>u-h),rest:n-l.length,values:r,others:c}}function Th(e){let t=e.flat(2).every(s=>Math.abs(s)<.1)?3:2;for(let s=t;s<=3;s++){let n=e.every(([r,i])=>Math.abs(r.reduce((a,l)=>a+Ee(l,s),0)-Ee(i,s))<.5*10**-s);if(n)return{digits:s,exact:n}}return{digits:t,exact:!1}}function Dt(e,t){return e.kept("again",()=>{let n=new Map;for(let r of e.shown)n.set(r,(n.get(r)??0)+1);return n}).get(e.shown[t])>1?e.shown[t]+Nt(t+1):e.shown[t]}function Lh(e){if(!e)return 0;let t=10**Math.floor(Math.log10(e))/4;return t*Math.ceil(e/t-1e-9)}var Di=e=>e<0?`≥${-e}`:String(e);var Bi=60,cg=24;function hg(e,t){let s=e.length,n=new Uint8ClampedArray(4*s*s);return e.forEach((r,i)=>r.forEach((a,l)=>n.set([...t(a),255],4*(i*s+l)))),n}var dg=e=>e.reduce((t,s)=>s.reduce((n,r)=>Math.max(n,Math.abs(r)),t),0);function Vi(e){let t="unit",s=[],n=Qe("Whose memory",{unit:"this unit",all:"all units"},v=>{t=v,e.root.focus({preventScroll:!0}),y()}),r=o("span",{class:"legend","aria-hidden":"true"}),i=o("button",{type:"button",class:"btn"},"Table"),a=[m(),m()],l=g(),c=o("p",{class:"reads means"}),{el:u,says:h,note:d}=Ne("shares",ie("ledger","Ledger, word by word"),"",[n.el,r,i],o("div",{class:"two"},...a.map(v=>v.el)),c,l.el);i.addEventListener("click",()=>l.open()),e.seen(u,y);let f=v=>G(v,4,t==="unit"),p=({P:v,book:$})=>t==="unit"?$?.rows??null:v.keeper?v.kept(`ledger norms ${v.layer}`,()=>Mh(v,M=>er(e,v,M))):null;function m(){let v=o("h3"),$=o("canvas"),M=D("svg",{"aria-hidden":"true"}),L=o("div",{class:"tag",role:"status"}),x=o("div",{class:"square",tabindex:"0",role:"img"},$,M,L),A=o("p",{class:"gateless"}),E=null,S=null;L.hidden=!0;let b=P=>{let _=x.getBoundingClientRect(),q=H.rows.length,O=Math.floor((P.clientY-_.top-E.top)/E.each),F=Math.floor((P.clientX-_.left-E.left)/E.cw);return O<q&&F>=0&&F<=O?[O,F]:null};function z(P){if(S=P,L.hidden=!P,M.querySelector(".probe")?.remove(),!P)return;let[_,q]=P,{P:O}=H.side,{left:F,top:T,cw:C,each:I}=E,W=F+q*C,R=T+_*I;L.textContent=`“${Dt(O,q)}” ${f(H.rows[_][q])} of what is held after “${Dt(O,_)}”, ${kn(_,q)}`,M.append(D("rect",{class:"probe",x:W,y:R,width:C,height:I})),L.style.left=`${Math.max(0,Math.min(x.clientWidth-L.offsetWidth,W+12))}px`,L.style.top=`${R>40?R-34:R+I+8}px`}let N=P=>H.rows&&E&&z(b(P));x.addEventListener("pointermove",N),x.addEventListener("pointerdown",N);for(let P of["pointerleave","blur"])x.addEventListener(P,()=>E&&z(null));x.addEventListener("click",P=>{let _=H.rows&&E&&b(P);_&&(e.go(_[0]),e.set({writer:_[1]}))}),x.addEventListener("keydown",P=>{let _={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]}[P.key];if(!_||!H.rows||!E||P.ctrlKey||P.metaKey||P.altKey)return;P.preventDefault();let[q,O]=S??[Math.min(e.S.t,H.rows.length-1),e.S.writer??0],F=Math.max(0,Math.min(H.rows.length-1,q+_[0]));z([F,Math.max(0,Math.min(F,O+_[1]))])});function j(P){let{rem:_}=e,q=P<=cg,O=Math.round((q?5.6:3.2)*_),F=x.clientWidth,T=Math.min(6*_,(F-O-.3*_)/P),C=Math.min(1.75*_,24*_/P);E=T>0?{left:O,top:2,cw:T,each:C,wide:T*P,tall:C*P,width:F,worded:q}:null}let H={el:o("div",{class:"panel"},v,x,A),name:v,box:x,why:A,rows:null,paint(P,_){let{rows:q,side:{P:O}}=H,{rem:F,fine:T,font:C}=e,I=q.length,W=devicePixelRatio||1;if(z(null),j(I),!E)return;let{left:R,top:B,cw:U,each:Y,wide:ee,tall:X,width:te,worded:oe}=E,J=B+X;x.style.height=`${J+2.5*F}px`,$.width=Math.round(ee*W),$.height=Math.round(X*W),$.style.cssText=`left:${R}px;top:${B}px;width:${ee}px;height:${X}px`;let V=o("canvas",{width:I,height:I}),K=$.getContext("2d");V.getContext("2d").putImageData(new ImageData(hg(q,_),I,I),0,0),K.imageSmoothingEnabled=!1,K.drawImage(V,0,0,I,I,0,0,$.width,$.height);let Z=ae=>G(ae,2,t==="unit");U>=2.6*F&&Y>=1.05*F&&(Object.assign(K,{font:`500 ${T*W}px ${C}`,textAlign:"center"}),q.forEach((ae,ge)=>ae.forEach((re,me)=>{K.fillStyle=$t(_(re)),K.fillText(Z(re),(me+.5)*U*W,((ge+.5)*Y+.27*F)*W)})));let Q=Qt(1,I,6).map(ae=>ae-1),ce=oe?O.tokens.map((ae,ge)=>ge):Q,de=ae=>oe?xe(Dt(O,ae),9):String(ae+1);M.setAttribute("width",te),M.setAttribute("height",J+2.5*F),M.replaceChildren(D("path",{class:"edge",d:`M${R} ${B}V${J}H${R+ee}`}),...ce.map(ae=>D("text",{x:R-.4*F,y:B+(ae+.5)*Y+.27*F,"text-anchor":"end"},de(ae))),...ce.map(ae=>D("text",{x:R+(ae+.5)*U,y:J+F,"text-anchor":"middle"},oe?Sl(de(ae),U-3,T,400,C):de(ae))),D("text",{x:R+ee/2,y:J+2.1*F,"text-anchor":"middle"},`what each ${O.reads.one} wrote`),D("text",{"text-anchor":"middle",transform:`translate(${.7*F} ${B+X/2}) rotate(-90)`},X>8*F?`held after each ${O.reads.one}`:""),D("rect",{class:"halo"}),D("rect",{class:"row"}),D("rect",{class:"halo"}),D("rect",{class:"column"})),H.mark()},mark(){if(!E||!H.rows)return;let{left:P,top:_,cw:q,each:O}=E,{t:F,writer:T}=e.S,C=H.rows.length,I=(W,R,B,U,Y,ee)=>M.querySelectorAll(W).forEach(X=>{X.style.display=R?"":"none";for(let[te,oe]of Object.entries({x:B,y:U,width:Y,height:ee}))X.setAttribute(te,oe)});I(".row, .halo:has(+ .row)",F<C,P,_+F*O,(F+1)*q,Math.max(2,O)),I(".column, .halo:has(+ .column)",T!==null&&T<C,P+T*q,_+T*O,Math.max(2,q),Math.max(0,C-T)*O)}};return H}function g(){let v=o("h2"),$=o("div",{class:"seg",role:"group","aria-label":"Which run"}),M=o("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),L=o("button",{type:"button",class:"btn"},"CSV"),x=o("button",{type:"button",class:"btn"},"Close"),A=o("dialog",{class:"numbers","aria-label":"The ledger in numbers"},o("div",{class:"bar"},v,$,o("span",{class:"sp"}),L,x),M),E=0;x.addEventListener("click",()=>A.close()),A.addEventListener("click",b=>b.target===A&&A.close()),L.addEventListener("click",()=>{let{side:{P:b},rows:z}=a[E],N=z.map((j,H)=>[H,b.tokens[H],0,...Array.from({length:b.T},(P,_)=>_<=H?Po(j[_]):"")]);Gt(`gatescope-ledger-${b.name}-${t==="unit"?`unit-${e.S.unit}`:"all"}.csv`,zn([["step","token","before the text",...b.tokens],...N]),"text/csv")});let S={el:A,open(){S.fill(),A.showModal()},fill(){let b=a.map((_,q)=>q).filter(_=>a[_].rows);E=b.includes(E)?E:b[0];let{side:{P:z},rows:N}=a[E],j=Math.max(0,Math.min(e.S.t-Bi/2,z.T-Bi)),H=Math.min(z.T,j+Bi);$.replaceChildren(...b.length<2?[]:b.map(_=>{let q=o("button",{type:"button","aria-pressed":String(_===E)},a[_].side.name);return q.addEventListener("click",()=>{E=_,S.fill()}),q})),v.textContent=t==="unit"?`Unit ${e.S.unit}: who wrote what it holds`:`All ${z.H} units: who wrote what they hold, 2-norms`;let P=t==="unit"?[z.memory]:[];M.replaceChildren(jt(["step","token",...P,"before the text",...z.shown.slice(0,H).map((_,q)=>Dt(z,q))],N.slice(j,H).map((_,q)=>[j+q+1,z.shown[j+q],...t==="unit"?[f(z.at(z.memory,j+q,e.S.unit))]:[],f(0),...Array.from({length:H},(O,F)=>F<_.length?f(_[F]):"")]),`${t==="unit"?`Each row's shares add up to its ${z.memory}.`:"The size of each token's share over all units."} Nothing is left of what was held before the text, which is 0.`+(H-j<z.T?` Steps ${j+1} to ${H} of ${z.T}; all are in the CSV.`:"")))},draw:()=>A.open&&S.fill()};return S}function y(){s=fs(e);let v=s.every(({P:z})=>!z.keeper),{S:$,P:M}=e;if(u.hidden=v,v)return;n.set(t),a.forEach((z,N)=>{z.side=s[N],z.rows=s[N]?p(s[N]):null,z.el.hidden=!s[N]});let L=a.filter(({rows:z})=>z),x=Math.max(...L.map(({rows:z})=>dg(z)))||1,A=xs(e.css("--zero"),e.css("--ink")),E=A.length-1,S=t==="unit"?z=>e.palette.of("c",z,x):z=>A[Math.round(E*z/x)];w(x,S);let b=[...new Set(L.map(({side:z})=>`${qi(z.P)} of a ${M.reads.one}, times every ${Le(z.P.roles.keep)} since`))];d.textContent=`row: the moment; column: the ${M.reads.one} that wrote; colour: how much of it is still there, ${b.join("; ")}`,c.textContent=tr(s.findLast(z=>z.P.keeper).P);for(let{side:z,rows:N,name:j,box:H,why:P,paint:_}of a)z&&(j.replaceChildren(o("b",{},Ws(z.name)),t==="unit"?` unit ${$.unit}`:` all ${z.P.H} units`),H.hidden=!N,P.textContent=N?"":sr(e,z),N&&_(x,S));k(),l.draw()}function w(v,$){let M=t==="unit"?-v:0,L=Array.from({length:12},(x,A)=>{let E=o("i");return E.style.background=dt($(M+(v-M)*A/11)),E});r.replaceChildren(`${G(M,M?2:0)} `,o("span",{},...L),` ${G(v,2,t==="unit")}`)}function k(){let{S:v,P:$}=e,M=a.filter(({rows:S})=>S),L=M.at(-1)?.rows[v.t],x=v.writer!==null&&v.writer<=v.t?v.writer:L&&nr(L)?.k,A=t==="unit"?`unit ${v.unit}`:`all ${$.H} units`,E=M.flatMap(({side:S,rows:b})=>{if(x==null||v.t>=b.length||x>=b.length)return[];let z=b[x][x],N=b[v.t][x],j=z?Math.abs(N/z):0,H=`“${Dt(S.P,x)}”`,P=t==="unit"?f:q=>`a norm of ${f(q)}`,_=Math.abs(z)<5e-5?`${H} wrote next to nothing into ${A}`:v.t===x?`${H} writes ${P(z)} into ${A}`:`of ${P(z)} that ${H} wrote into ${A}, ${P(N)} is left ${kn(v.t,x).replace(" ago"," later")} (${Je(j)})`;return[`${Ws(S.name)}: ${_}.`]});h.textContent=E.join(" ");for(let{side:S,rows:b,box:z}of M)z.setAttribute("aria-label",`${Ws(S.name)}, ${A}: the share of every ${$.reads.one} after every step, ${b.length} by ${b.length}. ${h.textContent} Arrow keys read one share.`)}return{el:u,draw(v){if(v("unit","theme","size")&&!v("picture"))y();else if(v("picture"))u.hidden=fs(e).every(({P:$})=>!$.keeper);else if(v("t","writer")&&!u.hidden&&s.length){for(let $ of a)$.mark();k(),l.draw()}}}}var Ui=6,Ch=.42,Ah=3,zh=(e,t)=>e.set({writer:e.S.writer===t?null:t});function Ph(e){let t=o("small"),s=o("div",{class:"tag"}),n=o("p",{class:"gateless"}),r=o("button",{type:"button",class:"link meant"},"“wrote” is not “came from”");r.addEventListener("click",()=>e.root.querySelector(".means").scrollIntoView({block:"center"}));let i=[u(),u()],a=o("div",{class:"books"},...i.map(m=>m.el)),l=o("section",{class:"ledger","aria-label":"Memory ledger"},o("div",{class:"hd"},o("h2",{},ie("ledger","Memory ledger")," ",t),r),n,a,s),c=[];s.hidden=!0;function u(){let m=o("canvas",{role:"img"}),g=o("p",{class:"gateless"}),y=o("b",{class:"bookend","aria-hidden":"true"}),w={el:o("div",{class:"book"},m,y,g),canvas:m,why:g,end:y,key:null,width:0,height:0},k=({clientX:v,clientY:$})=>{let M=m.getBoundingClientRect(),L=e.G.step(v-M.left);return v-M.left<e.G.gutter||L>=w.side.P.T?null:[L,Sh(w.side.row(L),w.value($-M.top))]};return m.addEventListener("click",v=>{let $=k(v);$&&($[1]===null?e.go($[0]):zh(e,$[1]))}),m.addEventListener("pointermove",v=>{let $=k(v);if(s.hidden=!$,!$)return;let[M,L]=$,{P:x,book:A,row:E}=w.side,S=`${x.memory}${Nt(M+1)}`,b=l.getBoundingClientRect();s.textContent=L===null?`${S} = ${G(A.memory[M],4,!0)} · step ${M+1} “${x.shown[M]}”`:`“${Dt(x,L)}” wrote ${G(E(M)[L],4,!0)} of ${S} = ${G(A.memory[M],4,!0)}, ${kn(M,L)}`,s.style.left=`${Math.max(0,Math.min(b.width-s.offsetWidth,v.clientX-b.left+12))}px`,s.style.top=`${v.clientY-b.top-34}px`}),m.addEventListener("pointerleave",()=>s.hidden=!0),w}let h=new ResizeObserver(m=>{for(let{target:g,contentRect:{width:y,height:w}}of m)Object.assign(i.find(k=>k.el===g),{width:Math.round(y),height:Math.round(w)});e.P&&f()});for(let m of i)h.observe(m.el);function d(){let m=c.flatMap(({book:k})=>k??[]),g=k=>Math.max(0,...m.map(v=>v[k].reduce(($,M)=>Math.max($,Math.abs(M)),0))),[y,w]=["above","below"].map(k=>Lh(g(k)));return{high:y||(w?0:1),low:-w}}function f(){c=fs(e);let{P:m,S:g,G:y}=e,w=c.every(({P:v})=>!v.keeper),k=d();a.hidden=w,l.classList.toggle("none",w),a.classList.toggle("one",c.length===1),n.hidden=!w,n.textContent=w?sr(e,c.at(-1)):"",t.textContent=w?"":`who wrote what unit ${g.unit}${e.sameNet?"":" of each"} holds; each block is one earlier ${m.reads.one}’s share, ▸ marks their sum${c.every(({P:v})=>v.memory===m.memory)?`, ${m.memory}`:""}`,r.hidden=w,w||(r.title=tr(c.findLast(v=>v.P.keeper).P)),i.forEach((v,$)=>{let M=c[$];if(v.side=M,v.el.hidden=!M,!M||w)return;let{book:L}=M;if(v.canvas.hidden=v.end.hidden=!L,v.el.classList.toggle("none",!L),v.why.replaceChildren(...L?[]:[o("b",{},`${Ws(M.name)}: `),sr(e,M)]),!L)return;let{width:x,height:A}=v,E=JSON.stringify([M.name,g.unit,g.writer,g.theme,k,y.a,y.n,x,A,e.rem,e.font]);!x||v.key===E&&v.book===L||(Object.assign(v,{key:E,book:L}),v.value=ug(v,M,k,e,x,A))}),p()}function p(){let{S:m}=e;i.forEach(({canvas:g,side:y})=>{if(!y?.book)return;let{P:w,name:k,book:v}=y,$=Math.min(m.t,w.T-1),M=v.rows[$],{writers:L}=Wi([M],3),x=[...L.filter(A=>M[A]).map(A=>`“${Dt(w,A)}” ${G(M[A],2,!0)}`)].join(", ");g.setAttribute("aria-label",`Memory ledger of unit ${m.unit}, ${k}: after step ${$+1}, “${w.shown[$]}”, ${w.memory} is ${G(v.memory[$],2,!0)}${x?`; the largest shares in it are ${x}`:""}. Each can be chosen in the list of writers.`)})}return{el:l,draw(m){m("picture","size","theme","view","unit","writer")?f():m("t")&&p()}}}function ug({canvas:e,end:t},{P:s,name:n,book:r},{low:i,high:a},l,c,u){let{G:h,S:d,rem:f,fine:p,css:m,font:g}=l,y=devicePixelRatio||1,w=e.getContext("2d"),k=[c,u].map(_=>Math.round(_*y));(e.width!==k[0]||e.height!==k[1])&&([e.width,e.height]=k),w.setTransform(y,0,0,y,0,0),w.clearRect(0,0,c,u);let v=1.35*f,$=u-.35*f,M=($-v)/(a-i),L=_=>v+(a-_)*M,x=null,A=(_,q,O,{px:F=p,weight:T=400,ink:C="--ink3",align:I="start",halo:W=0})=>{let R=`${T} ${F}px ${g}`;R!==x&&(w.font=x=R),w.textAlign=I,W&&(w.strokeStyle=m("--bg"),w.lineWidth=W,w.lineJoin="round",w.strokeText(_,q,O)),w.fillStyle=C.startsWith("--")?m(C):C,w.fillText(_,q,O)},E=Xe(i,a,Math.max(2,Math.min(6,Math.floor(($-v)/(1.6*f))))),S=E.length>1?Math.max(0,-Math.floor(Math.log10(E[1]-E[0])+1e-9)):1;for(let _ of E)w.fillStyle=m(_?"--rule":"--rule2"),w.fillRect(h.gutter,Math.round(L(_)),c-h.gutter,1),A(_?G(_,S,!0):"0",h.gutter-.5*f,L(_)+.28*f,{align:"end"});let b=h.cw>=20?3:h.cw>=9?1:.5,z=h.cw-2*b,N=_=>Math.round(_*y)/y,j=[{hue:"--Fpos",alpha:Ch},{hue:"--Fneg",alpha:Ch},{hue:"--Fpos",alpha:1},{hue:"--Fneg",alpha:1},{hue:"--ink",alpha:1}].map(_=>({..._,path:new Path2D})),H=[],P=Math.min(h.end,s.T);for(let _=h.a;_<P;_++){let q=h.x(_)+b,O=[null,null],F=(C,I,W)=>{let R=N(L(Math.max(I,W))),B=N(L(Math.min(I,W)))-R,U=B>2?1/y:0;return j[C].path.rect(q,R,z,Math.max(1/y,B-U)),{a:R,tall:B}},T=C=>{O[C]&&F(C,...O[C]),O[C]=null};for(let{k:C,from:I,to:W}of Ii(r.rows[_])){let R=Math.abs(W-I)*M,B=+(W<I),U=C===d.writer;if(U||C===_||R>=Ah){if(T(B),R<.05)continue;let Y=F(U?4:C===_?2+B:B,I,W);(U||C===_)&&Y.tall>.8*f&&H.push([s.shown[C],q,Y,U?"--bg":$t(Fo(m(B?"--Fneg":"--Fpos")))])}else O[B]=[O[B]?.[0]??I,W],Math.abs(O[B][1]-O[B][0])*M>=Ah&&T(B)}T(0),T(1)}for(let{hue:_,alpha:q,path:O}of j)w.globalAlpha=1,w.fillStyle=m("--bg"),q<1&&w.fill(O),w.globalAlpha=q,w.fillStyle=m(_),w.fill(O);w.globalAlpha=1;for(let[_,q,{a:O,tall:F},T]of H){let C=Ms(_,z-1,Math.max(.78*f,p),600,g);C>=p&&A(_,q+z/2,O+F/2+.36*C,{px:C,weight:600,ink:T,align:"center"})}if(h.cw>=8){let _=Math.min(6.5,.3*h.cw);w.fillStyle=m("--ink"),w.strokeStyle=m("--bg"),w.lineWidth=.75;for(let q=h.a;q<P;q++){let O=new Path2D(`M${h.x(q)-.5} ${L(r.memory[q])-.7*_}l${_} ${.7*_}l${-_} ${.7*_}z`);w.fill(O),w.stroke(O)}}if(A(Ws(n),h.gutter+.2*f,.95*f,{px:.9375*f,weight:650,ink:"--ink",halo:4}),P>h.a){t.textContent=`${s.memory} = ${G(r.memory[P-1],2,!0)}`;let _=Math.ceil(.55*f*t.textContent.length/h.cw),q=Math.max(...r.above.subarray(Math.max(h.a,P-_),P));t.style.right=`${c-h.x(P)+2}px`,t.style.top=`${L(q)-1.3*f}px`}return _=>a-(_-v)/M}function Oh(e){let t=o("h2"),s=[o("span"),o("span")],n=g=>{let y=o("span",{class:"w"}),w=[0,1].map(()=>({bar:o("i"),whose:o("span",{class:"unseen"}),n:o("span",{class:"n"})}));return{el:o(g==="writer"?"button":"div",{class:`entry ${g}`,type:g==="writer"?"button":null},y,...w.flatMap(({bar:v,whose:$,n:M})=>[o("span",{class:"bar"},v,$),M])),name:y,cells:w}},r=Array.from({length:Ui+1},()=>n("writer")),i=n("others"),a=n("whole"),l=o("p",{class:"says"}),c=o("div",{class:"entries",role:"group","aria-label":"Who wrote what the unit holds"},o("div",{class:"entry heads"},o("span"),...s),...r.map(g=>g.el),i.el,a.el),u=o("section",{class:"holds"},o("div",{class:"hd"},t),c,l),h=[];r.forEach((g,y)=>g.el.addEventListener("click",()=>zh(e,h[y])));let d=1/0,f=()=>e.small?Ui:Math.max(2,Math.min(Ui,Math.floor((d-8.2*e.rem)/((e.low?1.24:1.36)*e.rem))));new ResizeObserver(([{contentRect:g}])=>{!g.height||g.height===d||(d=g.height,e.P&&m())}).observe(u);function p({el:g,name:y,cells:w},k,v,$,M){return fe(y,k),Re(y,{title:k}),w.forEach(({bar:L,n:x},A)=>{let E=v[A]??null,S=E!==null&&Ee(E,M);fe(x,E===null?"–":G(E,M,!0)),Re(x,{class:`n${S?` s-${_e(E)}`:" nil"}`}),Re(L,{class:_e(E??0)}),L.style.width=E===null||!$?"0":`max(1px, ${100*Math.abs(E)/$}%)`}),g}function m(){let{S:g}=e,y=fs(e),w=y.every(({book:F})=>!F),k=y.at(-1);if(u.hidden=w,w)return;let{t:v}=g,$=y.map(({row:F})=>F(v)),M=Wi($,f(),g.writer),{one:L,many:x}=e.P.reads;h=M.writers,t.replaceChildren(`What unit ${g.unit}${e.sameNet?"":" of each"} holds at “${e.P.shown[v]}” `,o("small",{title:tr(k.P.keeper?k.P:y[0].P)},`written by each ${L}`)),c.classList.toggle("alone",y.length===1),s.forEach((F,T)=>fe(F,y[T]?y[T].name:""));let A=y.map(({book:F},T)=>$[T]?F.memory[v]:null),E=h.map(M.values),S=Math.max(...[...E,M.others].flat().map(F=>Math.abs(F??0))),b=F=>[...E.map(T=>T[F]??0),M.others[F]],{digits:z,exact:N}=Th(A.flatMap((F,T)=>F===null?[]:[[b(T),F]]));r.forEach((F,T)=>{let C=h[T];if(F.el.hidden=C===void 0,C===void 0)return;let I=[...new Set(y.filter(({P:R})=>C<R.T).map(({P:R})=>Dt(R,C)))];p(F,I.join(" | "),E[T],S,z).setAttribute("aria-pressed",String(C===g.writer)),y.forEach(({name:R},B)=>fe(F.cells[B].whose,`${R} `))}),i.el.hidden=!M.rest,p(i,e.small?`${M.rest} others`:`the other ${M.rest} ${x}`,M.others,S,z);let j=`sum ${N?"=":"≈"} ${e.P.memory}${Nt(v+1)}`;if(p(a,y.every(({P:F})=>F.memory===e.P.memory)?j:"sum",A,0,z),a.el.title=N?"The numbers add up as they are shown":"The numbers add up; rounded as they are shown, they do not quite",!$.at(-1)){l.textContent="";return}let H=nr($.at(-1)),P=y.length>1&&e.sameNet&&H?.part>=.1&&v>0&&$[0],q=P&&y[0].P.tokens[H.k]===k.P.tokens[H.k]?P.reduce((F,T)=>F+Math.abs(T),0):0,O=e.titles.kind==="changes"?"Without your change":`In ${y[0].name}`;l.replaceChildren(Eh($.at(-1),F=>Dt(k.P,F),L),q?` ${O} it would be ${Je(Math.abs(P[H.k])/q)}.`:""),l.title=`Shares add up to ${e.P.memory}, and some are negative. So that parts of a whole can be told, each counts here by its size: |share| over the sum of all |shares|.`}return{el:u,draw:g=>g("picture","t","unit","writer","size","theme")&&m()}}function Nh(e){let t=[],s=o("div",{class:"lasts",role:"group","aria-label":"Units, longest half-life first"}),{el:n,says:r,note:i}=Ne("halves",ie("half-life","Half-life of each unit"),"",[],s);s.addEventListener("click",c=>{let u=c.target.closest("button");u&&e.pick(Number(u.dataset.unit))}),s.addEventListener("keydown",c=>{let u={ArrowLeft:-1,ArrowUp:-1,ArrowRight:1,ArrowDown:1}[c.key],h=t.indexOf(c.target);if(!u||h<0)return;c.preventDefault();let d=t[Math.max(0,Math.min(t.length-1,h+u))],f=Number(d.dataset.unit);e.pick(f),t.find(p=>Number(p.dataset.unit)===f).focus()}),e.seen(n,l);let a=(c,u)=>u<c.H?c.halfLife(u):null;function l(){let{P:c,S:u}=e,h=fs(e),d=h.at(-1).P,f=!d.keeper;if(n.hidden=f,f)return;let p=Array.from({length:c.H},(w,k)=>[a(c,k),k]).sort((w,k)=>Rr(k[0],w[0])||w[1]-k[1]),m=h.length>1&&e.sameNet?h:[h.at(-1)];t.length!==p.length&&(t=p.map(()=>o("button",{type:"button",class:"lasting"},o("b",{"aria-hidden":"true"}),o("small"),o("span",{class:"unseen"}))),s.replaceChildren(...t)),p.forEach(([w,k],v)=>{let $=t[v],[M,L,x]=$.children,A=m.map(({P:S})=>a(S,k)===null?"–":Di(a(S,k))),E=k===u.unit;M.textContent=A.length>1&&A[0]!==A[1]?`${A[0]} → ${A[1]}`:Di(w),L.textContent=`u${k}`,$.dataset.unit=k,$.setAttribute("aria-pressed",String(E)),fe(x,` ${m.map(({name:S},b)=>`${S} ${A[b]}`).join(", ")}`),$.tabIndex=E?0:-1}),s.classList.toggle("pairs",m.length>1),i.textContent=`in steps; ${m.length>1?`${m[0].name} → ${m[1].name}`:h.at(-1).name}`;let g=w=>w===null?"has none":bt(w),y=m.some(({P:w})=>(a(w,u.unit)??0)<0);r.textContent=`Unit ${u.unit}: ${m.map(({P:w,name:k})=>`${k} ${g(a(w,u.unit))}`).join("; ")}. Half-life: ${on(d.reads)}${y?", at least where the text ends before it can be told":""}. It counts what ${Le(d.roles.keep)} lets through, not what is written on top: a memory that is written again every step can last longer.`}return{el:n,draw(c){c("picture")?n.hidden=!e.P.keeper:c("unit","size","theme")&&l()}}}var mg=3,it=e=>qt(e)?e.replace("-"," − "):G(e,2);function fg(e,[t,s],n=null){let r=e.trim().replace("−","-").replaceAll(" ","");if(/^1-[a-z]$/i.test(r))return r.toLowerCase()===n?n:void 0;let i=/^[+-]?(\d+\.?\d*|\.\d+)$/.test(r)?Number(r):NaN;return Number.isNaN(i)?void 0:Math.max(t,Math.min(s,i))}var pg=(e,t,[s,n])=>{let r=Number.isFinite(n-s)?(n-s)/200:.02;return Math.max(s,Math.min(n,Math.round((e+t*r)*100)/100))||0};function gg(e,t,s,n=!1){let[r,i]=e===null?[0,s-1]:[e[0],e.at(-1)];return n?i+t<r||i+t>=s?e:At(r,i+t,s):r+t<0||i+t>=s?e:At(r+t,i+t,s)}function Gi(e,t,s=" "){return e===null?"all steps":e.length?cs(e).map(([n,r])=>{if(r>=t.length)return n===r?`step ${n+1}`:`steps ${n+1}–${r+1}`;let i=t.slice(n,r+1);return`“${xe(i.length>4?`${i[0]} … ${i.at(-1)}`:i.join(s).trim(),34)}”`}).join(", "):"no step"}var Bt=(e,t)=>e===null||e.length===t?`all ${t} units`:`${e.length===1?"unit":"units"} ${Ct(e).replaceAll("-","–").replaceAll(",",", ")}`;function jh(e){let t=N=>{let j=o("span",{class:"face"}),H=o("select",{"aria-label":N});return{el:o("span",{class:"part"},j,H),face:j,select:H}},s=t("Signal"),n=t("Units"),r=o("input",{type:"text",class:"part list","aria-label":"Units, such as 3,7-9",spellcheck:"false",autocomplete:"off"}),i=o("input",{type:"text",class:"part value",role:"spinbutton","aria-label":"Value",autocomplete:"off",title:"Drag sideways, use the arrow keys, or type"}),a=o("button",{type:"button",class:"btn small"}),l=o("button",{type:"button",class:"part during","aria-haspopup":"dialog","aria-expanded":"false",title:"Drag over the words, use the arrow keys, or choose"}),c=o("small",{class:"wrong",role:"alert"}),u=o("small",{class:"along",title:"They were set as one: other steps or units are those of both"}),h=o("select",{"aria-label":"First step"}),d=o("select",{"aria-label":"Last step"}),f=o("button",{type:"button",class:"btn"},"All steps"),p=o("div",{class:"popover steps",role:"dialog","aria-label":"Steps"},o("label",{},o("span",{},"from"),h),o("label",{},o("span",{},"to"),d),f),m=o("button",{type:"button",class:"btn hold"},"Hold it"),g=o("div",{class:"surgery",role:"group","aria-label":"The change"},o("span",{class:"verb"},ie("hold","Hold"))," ",s.el," of ",n.el,r,c," at ",i," ",a," during ",o("span",{class:"spanning"},l,p),u," ",m);p.hidden=!0,r.hidden=c.hidden=!0;let y=()=>e.root.focus({preventScroll:!0}),w=()=>e.sentence;s.select.addEventListener("change",()=>{e.say({signal:s.select.value}),y()}),n.select.addEventListener("change",()=>{let{value:N}=n.select;if(N==="list"){n.el.hidden=!0,r.hidden=!1;let{units:j}=w();r.value=j===null?String(e.S.unit):Ct(j),r.focus(),r.select();return}e.say({units:N==="all"?null:"one"}),y()});let k=N=>{if(r.hidden)return;let j=Bn(r.value,e.P.H);if(N&&j===void 0){r.setAttribute("aria-invalid","true"),c.textContent=` units are 0 to ${e.P.H-1}, written as 3,7-9 `,c.hidden=!1;return}r.hidden=c.hidden=!0,n.el.hidden=!1,N?e.say({units:j===null||j.length===e.P.H?null:j}):E()};r.addEventListener("input",()=>{r.removeAttribute("aria-invalid"),c.hidden=!0}),r.addEventListener("change",()=>k(!0)),r.addEventListener("blur",()=>k(Bn(r.value,e.P.H)!==void 0)),r.addEventListener("keydown",N=>{N.key==="Enter"&&k(!0),N.key==="Escape"&&k(!1),["Enter","Escape"].includes(N.key)&&r.hidden&&y()});let v=!1,$=()=>{let{value:N}=w();return qt(N)?1:N};ut(i,{press(N){return e.root.getRootNode().activeElement===i?!1:(N.preventDefault(),{x:N.clientX,from:$()})},slop:(N,{x:j})=>Math.abs(N.clientX-j)>=mg,move(N,{x:j,from:H}){v=!0,e.say({value:pg(H,N.clientX-j,e.range(w().signal))},{done:!1})},done(){v=!1,e.say({})},click(){i.focus(),i.select()}}),i.addEventListener("keydown",N=>{let j={ArrowUp:.05,ArrowDown:-.05,PageUp:.25,PageDown:-.25}[N.key];if(j){N.preventDefault();let[H,P]=e.range(w().signal),_=N.shiftKey?j/5:j;e.say({value:Math.max(H,Math.min(P,Math.round(($()+_)*100)/100))||0}),i.value=it(w().value)}N.key==="Enter"&&M(),N.key==="Escape"&&(i.value=it(w().value)),["Enter","Escape"].includes(N.key)&&y()});function M(){let{signal:N}=w(),j=fg(i.value,e.range(N),e.P.roles.coupling(N));j!==void 0&&it(j)!==it(w().value)?e.say({value:j}):E()}i.addEventListener("change",M),i.addEventListener("blur",()=>E()),a.addEventListener("click",()=>e.say({value:qt(w().value)?1:e.P.roles.coupling(w().signal)}));let L=N=>{p.hidden=!N,l.setAttribute("aria-expanded",String(N)),N&&h.focus()};l.addEventListener("click",N=>{N.stopPropagation(),L(p.hidden)}),l.addEventListener("keydown",N=>{let j={ArrowLeft:-1,ArrowRight:1}[N.key];j&&(N.preventDefault(),e.say({steps:gg(w().steps,j,e.P.T,N.shiftKey)}))}),e.root.addEventListener("pointerdown",N=>{!p.hidden&&!N.composedPath().includes(p)&&!N.composedPath().includes(l)&&L(!1)}),p.addEventListener("keydown",N=>{N.key==="Escape"&&(L(!1),l.focus())});let x=N=>{let[j,H]=[Number(h.value),Number(d.value)];j>H&&([j,H]=N===h?[j,j]:[H,H]),e.say({steps:At(j,H,e.P.T)})};for(let N of[h,d])N.addEventListener("change",()=>x(N));f.addEventListener("click",()=>{e.say({steps:null}),L(!1)}),m.addEventListener("click",()=>e.begin());let A="";function E(){let{P:N,S:j,setup:H}=e,P=w(),_=N.roles.word(P.signal),q=!e.pins[j.pin];g.classList.toggle("proposal",q),m.hidden=!q,Re(s.face,{class:`face s-${P.signal}`}),Re(i,{class:`part value s-${P.signal}`}),s.select.value=P.signal,Object.assign(s.select.dataset,{term:P.signal,act:"Click: choose what is held."});let O=P.units===null?"all":P.units.length===1&&P.units[0]===j.unit?"one":"own";fe(n.face,Bt(P.units,N.H));let F=q?e.proposed.slice(1):Vr(e.pins,j.pin,H.presets[N.cell]).map(I=>e.pins[I]);fe(l,e.names(P.steps)),fe(m,F.length?`Hold the gates ${P.steps?"over":"at"} ${e.names(P.steps)}`:"Hold it"),u.hidden=!F.length;let T=JSON.stringify([P.signal,_,O,P.units,N.H,j.unit,F.map(xt)]);if(T===A)return S(P);A=T,s.face.replaceChildren(o("i",{},P.signal),` ${_}`),u.replaceChildren(...F.flatMap(({signal:I,value:W},R)=>[R?" and ":" with ",o("i",{class:`s-${I}`},I),` at ${it(W)}`]));let C=O==="own"?[o("option",{value:"own"},Bt(P.units,N.H))]:[];return n.select.replaceChildren(o("option",{value:"all"},`all ${N.H} units`),o("option",{value:"one"},`unit ${j.unit}, the selected one`),...C,o("option",{value:"list"},"a list, such as 3,7-9")),n.select.value=O,S(P)}function S(N){let{P:j}=e;(e.root.getRootNode().activeElement!==i||v)&&(i.value=it(N.value)),i.style.width=`${Math.max(4,i.value.length+.4)}ch`;let[H,P]=e.range(N.signal);for(let[q,O]of[["valuemin",H],["valuemax",P],["valuenow",N.value]])Number.isFinite(O)?Re(i,{[`aria-${q}`]:O}):i.removeAttribute(`aria-${q}`);Re(i,{"aria-valuetext":it(N.value)});let _=j.roles.coupling(N.signal);a.hidden=!_||qt(N.value),fe(a,_?it(_):"")}let b="";function z(){let{P:N}=e,j=`${N.signals} ${N.tokens.join(" ")}`;if(j!==b){b=j,s.select.replaceChildren(...N.signals.map(H=>o("option",{value:H},`${H} ${e.P.roles.word(H)}`)));for(let H of[h,d])H.replaceChildren(...N.shown.map((P,_)=>o("option",{value:_},`${_+1} ${xe(P,20)}`)))}}return{el:g,draw(N){N("picture")&&z(),N("picture","pins","unit","focus")&&([h.value,d.value]=e.S.span.map(String),E())}}}function wg(e,t){if(!e.length)return"";let s=e.find(n=>n.whole);return s?`nothing is left of it: change ${s.by+1} wins`:e.map(({by:n,steps:r})=>`change ${n+1} wins at ${t(r)}`).join("; ")}function Hh(e){let t=o("h2",{},"Changes"),s=o("button",{type:"button",class:"btn small",title:"Undo (Ctrl+Z)","aria-label":"Undo"},"↶"),n=o("button",{type:"button",class:"btn small",title:"Redo (Ctrl+Shift+Z)","aria-label":"Redo"},"↷"),r=o("button",{type:"button",class:"btn small reset",title:"Removes all changes"},"Reset to trained"),i=o("button",{type:"button",class:"btn small another"},"+ another"),a=o("ol",{class:"rows","aria-label":"Changes, a later one wins"}),l=o("small",{class:"carried"}),c=o("section",{class:"changes","aria-label":"Changes"},o("div",{class:"listed"},t,r,i,s,n),a,l);s.addEventListener("click",()=>e.undo()),n.addEventListener("click",()=>e.redo()),r.addEventListener("click",()=>e.edit([],{select:-1})),i.addEventListener("click",()=>e.choose(-1));function u(h,d,f){let{P:p,S:m}=e,g=`${h.signal} of ${Bt(h.units,p.H)} at ${it(h.value)} during ${e.names(h.steps)}`,y=o("input",{type:"checkbox","aria-label":`Held: ${g}`,title:"Held, or not"});y.checked=h.on,y.addEventListener("change",()=>e.edit(e.pins.with(d,{...h,on:y.checked})));let w=o("button",{type:"button",class:"name","aria-pressed":String(d===m.pin)},o("i",{class:`s-${h.signal}`},h.signal),` of ${Bt(h.units,p.H)} at `,o("b",{},it(h.value)),`, ${e.names(h.steps)}`);w.title=g,w.disabled=e.sayable(d)<0,w.addEventListener("click",()=>e.choose(d===e.S.pin?-1:d));let k=o("button",{type:"button",class:"out","aria-label":`Remove: ${g}`,title:"Remove this change"},"✕");k.addEventListener("click",()=>e.edit(e.pins.toSpliced(d,1),{select:e.S.pin>d?e.S.pin-1:e.S.pin===d?-1:e.S.pin}));let v=h.why??wg(f,$=>e.names($));return o("li",{class:`row${De(h)?"":" off"}`},y,o("span",{class:"n"},`${d+1}`),w,k,v&&o("small",{class:"why"},v))}return{el:c,draw(h){if(!h("picture","pins"))return;let{pins:d,P:f}=e,p=Bl(d,f.T,f.H),m=e.root.getRootNode().activeElement,g=m&&a.contains(m)?[[...a.children].indexOf(m.closest("li")),m.className||"on"]:null;a.replaceChildren(...d.map((k,v)=>u(k,v,p[v])));let y=g&&a.children[Math.min(g[0],d.length-1)];g&&!y&&e.root.focus({preventScroll:!0}),y&&(y.querySelector(g[1]==="on"?"input":`.${g[1].split(" ")[0]}`)??y.querySelector("input")).focus({preventScroll:!0}),a.hidden=!d.length,t.textContent=d.length?`${we(d.length,"change")}${p.some(k=>k.length)?", a later one wins":""}`:"No change is held yet";let w=e.carried&&[...new Set(e.carried.map(({signal:k})=>k))];l.hidden=!w,l.replaceChildren(...w?[`In ${e.titles.b.replace(", changed","")} this is `,...w.flatMap((k,v)=>[v?" and ":"",o("i",{class:`s-${k}`},k)])," held."]:[]),s.disabled=!e.canUndo||!e.connected,n.disabled=!e.canRedo||!e.connected,i.hidden=e.S.pin<0,r.hidden=!d.length,r.disabled=!e.connected}}}var bg=[["← →","one step back, forward"],["Home End","first, last step"],["space","play, pause"],["↑ ↓","unit above, below"],["1 – 6","look at one signal"],["Ctrl+Z","undo a change; Ctrl+Shift+Z or Ctrl+Y does it again"],["on the bar ↑ ↓","the value it holds, finer with Shift; Enter holds it"],["on its ends ← →","the first, the last step held"],["on the steps ← →","all of them, with Shift the last"],["drag over words","the steps to hold; or Shift and a click"],["Esc","leave a box"],["t","the tour: take it, leave it; n b its next stop, the one before"],["w","what the words and marks mean: ← → the next, Esc closes"],["?","this list"]];function*xg(e,t,s){let n=(e===t?[[e,s.a]]:[[e,s.a],[t,s.b]]).map(([i,a])=>{let l=Oo(i);return{name:a,own:l.next().value,rows:l}}),r=[...new Set(n.toReversed().flatMap(({own:i})=>i))];yield["run",...r];for(let{name:i,own:a,rows:l}of n){let c=r.map(u=>a.indexOf(u));for(let u of l)yield[i,...c.map(h=>h<0?"":u[h])]}}function _h(e){let t=o("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),s=o("h2"),n=o("div",{class:"seg",role:"group","aria-label":"Which numbers"}),r=o("button",{type:"button",class:"btn"},"All signals as CSV"),i=o("button",{type:"button",class:"btn"},"Close"),a=o("dialog",{class:"numbers","aria-label":"Numbers"},o("div",{class:"bar"},s,n,o("span",{class:"sp"}),r,i),t),l=Pn(bg),c=o("div",{},a,l),u="step",h=Object.entries({step:"this step",unit:"this unit"}).map(([f,p])=>{let m=o("button",{type:"button","data-key":f},p);return m.addEventListener("click",()=>{u=f,d()}),m});n.append(...h),i.addEventListener("click",()=>a.close());for(let f of[a,l])f.addEventListener("click",p=>p.target===f&&f.close());r.addEventListener("click",()=>Gt(`gatescope-what-if-${e.name}.csv`,zn(xg(e.A,e.P,e.titles)),"text/csv"));function d(){let{A:f,P:p,S:m,titles:g}=e,y=p.answers.kind==="value",w=f===p,k=w?[["",p]]:[[g.a,f],[g.b,p]],v=k.flatMap(([A,E])=>E.signals.map(S=>[A?`${S} ${A}`:S,E,S])),$=Math.max(f.T,p.T),M=A=>[...new Set([f,p].map(E=>E.shown[A]??"–"))].join(" | "),L=(A,E,S,b)=>S<A.T&&b<A.H?G(A.at(E,S,b),4):"–";for(let A of h)A.setAttribute("aria-pressed",String(A.dataset.key===u));s.textContent=u==="step"?`Step ${m.t+1} of ${p.T}: “${M(m.t)}”`:`Unit ${m.unit} of ${p.H}`;let x=A=>A===null?"–":y?G(A,4):ke(A);t.replaceChildren(...u==="step"?[jt([p.answers.title,...w?[y?"value":"probability"]:[g.a,g.b]],Ni(f,p,m.t,12).map(({word:A,a:E,b:S})=>[ve(A),...w?[x(S)]:[x(E),x(S)]]),"What is answered at this step"),jt(["unit",...v.map(([A])=>A)],Array.from({length:Math.max(f.H,p.H)},(A,E)=>[E,...v.map(([,S,b])=>L(S,b,m.t,E))]),"Every signal of every unit at this step")]:[jt(["step","token",...v.map(([A])=>A)],Array.from({length:$},(A,E)=>[E+1,M(E),...v.map(([,S,b])=>L(S,b,E,m.unit))]),"This unit at every step")])}return e.numbers=()=>{d(),a.showModal()},e.help=()=>l.showModal(),{el:c,draw:f=>a.open&&f("t","unit","picture")&&d()}}var vg=300;function kg(e){let t=e.filter(n=>n.after),s=[];for(let{before:[[n]],after:[[r]]}of t){let i=s.find(a=>a[0]===n&&a[1]===r);i?i[2]+=1:n!==r&&s.push([n,r,1])}return s.sort((n,r)=>r[2]-n[2]),{asked:t.length,left:e.length-t.length,stays:t.length-s.reduce((n,r)=>n+r[2],0),turns:s}}function yg(e){let{asked:t,left:s,stays:n,turns:r}=kg(e),i=h=>`“${ve(h)}”`,a=s?` ${we(s,"network")} ${s===1?"lacks":"lack"} the gates for ${s===e.length?"these changes":"them"}.`:"";if(!t)return`No network of this task can be asked.${a}`;if(!r.length)return`In ${t===1?"the one network":`all ${t} networks`} that can hold these changes the top answer stays the same.${a}`;let l=r.slice(0,3).map(([h,d,f],p)=>`in ${f} ${p?"":`of ${we(t,"network")} `}${i(h)} becomes ${i(d)}`),c=r.slice(3).reduce((h,d)=>h+d[2],0);c&&l.push(`in ${c} another turns`),l.push(n?`in ${n} the top answer stays`:"in none does it stay");let u=l.join(", ");return`${u[0].toUpperCase()}${u.slice(1)}.${a}`}function Fh(e){let t=o("table",{class:"nets"}),s=o("div",{class:"scroll"},t),{el:n,says:r}=Ne("others","Does it hold in other networks?","the same text and the same changes, in every network of this task",[],s),i=e.near.watch(n),a=null,l=null,c=null,u=()=>e.P.answers.kind!=="value",h=()=>JSON.stringify(e.accepted);function d(){return!i()||!e.P||!u()||(clearTimeout(a),a=setTimeout(()=>{let{P:p,S:{t:m}}=e;l={token:p.shown[m],held:e.listed.some(De),key:h()},e.ask("others",{t:m})},vg)),f()}function f(){if(!e.P)return;let p=e.got.others;if(n.style.minHeight=u()&&!p?`${1.9*e.setup.models.filter(({task:w})=>w===e.entry.task).length+6}rem`:"",s.hidden=!p||!u(),!u())return void r.replaceChildren("These networks answer with a value, so there is no top answer to count.");if(!p)return void r.replaceChildren("…");let m=c.key!==h();if(s.classList.toggle("old",m),m)return void r.replaceChildren("…");let g=e.other?.model??e.name;r.replaceChildren(o("b",{},c.held?yg(p.rows):"Nothing is held, so before and after are the same."),` After “${c.token}”, step ${p.t+1}. Networks that differ only in the seed began from other weights and learned from other examples. Where one gate both keeps and writes, it is held in the place of f.`);let y=(w,k)=>[o(k?"b":"span",{},ve(w[0][0])),` ${ke(w[0][1])}`,o("small",{},` ${ve(w[1][0])} ${ke(w[1][1])}`)];t.replaceChildren(o("thead",{},o("tr",{},...["network","as trained","with your change","held","answer"].map(w=>o("th",{scope:"col"},w)))),o("tbody",{},...p.rows.map(w=>{let k=w.after&&w.before[0][0]!==w.after[0][0];return o("tr",{class:[w.name===g?"mine":"",w.after?"":"unlike"].join(" ")},o("th",{scope:"row"},st(e.setup.cells[w.cell]),o("small",{},` ${w.units} units, seed ${w.seed}${w.name===g?": this one":""}`)),o("td",{},...y(w.before,!1)),...w.after?[o("td",{},...y(w.after,k)),o("td",{},...w.held.map(v=>o("i",{class:`s-${v}`},`${v} `))),o("td",{class:"outcome"},k?"another answer":"the same")]:[o("td",{colspan:"3",class:"outcome"},w.unlike)])})))}return{el:n,draw(p){e.P&&(p("others")&&(c=l),p("t","pins","picture")?d():p("others","theme")&&f(),p("busy")&&(n.classList.toggle("waiting",e.busy.has("others")),n.style.setProperty("--done",e.progress?.others??0)))}}}var $g=4,Rh=(e,t)=>{if(t!==e.keeper)return["open","shut"];let s=["keep",e.linked?"renew":"drop"];return e.keepsAt?s:s.reverse()};function rr(e,t,s){if(s===null)return e.mean(t);let n=s.filter(a=>a<e.H),r=e.signal(t),i=new Float32Array(e.T);for(let a=0;a<e.T;a++){let l=0;for(let c of n)l+=r[a*e.H+c];i[a]=n.length?l/n.length:NaN}return i}function qh(e,t=0){let s=-t,n=t;for(let i of e)i<s&&(s=i),i>n&&(n=i);let r=.06*(n-s||1);return[s<0?s-r:s,n+(n>0||s===0?r:0)]}var Ih=(e,t)=>e===null?[[0,t-1]]:cs(e.filter(s=>s<t));function Wh(e,t){let s=vt(`wplot ${t}`);return{el:s.el,plot:s,values:null,draw({values:n,called:r,low:i,high:a,hue:l,pad:c,...u}){let{G:h,rem:d}=e;this.values=n,s.el.style.setProperty("--hue",l);let f=m=>!n.a||Math.abs(n.b[m]-n.a[m])>.06*(a-i),p=(m,g)=>({values:n[m],kind:m,name:h.n>1&&r[m],named:f,later:m==="a",dot:g});s.draw({x:hs(h),y:{low:i,high:a,top:c,below:c},lines:[...n.a?[p("a",3)]:[],p("b",4)],still:!!e.before,rem:d,...u})}}}function Dh(e,t,s=null){let n=i=>i.clientX-t.getBoundingClientRect().left,r=i=>e.G.step(n(i));ut(t,{press:i=>!i.defaultPrevented&&n(i)>=e.G.gutter&&{from:r(i)},slop:(i,{x:a})=>s!==null&&i.pointerType!=="touch"&&Math.abs(i.clientX-a)>=$g,move:(i,{from:a})=>s(a,r(i),!1),done:(i,{from:a})=>s(a,r(i),!0),click:i=>e.point(r(i))})}function Bh(e){let t={gate:o("h2"),memory:o("h2")},s={gate:o("span",{class:"r"}),memory:o("span",{class:"r"})},n=Wh(e,"gate"),r=Wh(e,"memory"),i=rn(e),a=o("span",{class:"seg units"},i.row,...i.els),l=o("div",{class:"bars"}),c=["first","last"].map(b=>o("div",{class:`brace ${b==="first"?"from":"to"}`,role:"slider",tabindex:"0","aria-label":`${b==="first"?"First":"Last"} step held`})),u=o("div",{class:"clamp",role:"slider",tabindex:"0","aria-orientation":"vertical"});n.el.append(l,u,...c),n.el.setAttribute("role","group");let h=o("div",{class:"wplots"},o("div",{class:"hd"},t.gate,s.gate),n.el,o("div",{class:"hd"},t.memory,a,s.memory),r.el),d=null,f=!1,p="",m=()=>e.S.span[0],g=()=>e.S.span[1],y=()=>{let{value:b,signal:z,units:N}=e.sentence;if(!qt(b))return b;let j=rr(e.P,z,N),[H,P]=e.S.span;return j.slice(H,P+1).reduce((_,q)=>_+q,0)/(P-H+1)},w=(b,z)=>e.pins[e.S.pin]?e.say(b,{done:z}):(e.before??=e.pins,e.say(b),e.begin(z)),k=b=>{let[z,N]=e.range(e.sentence.signal),{low:j,high:H}=n.plot.frame;return Math.max(z,Math.min(N,Math.max(j,Math.min(H,Math.round(b*100)/100))))||0},v=(b,z)=>{ut(b,{press(N){return N.preventDefault(),N.stopPropagation(),b.focus({preventScroll:!0}),{x:N.clientX,y:N.clientY,start:y(),span:[...e.S.span]}},slop:2,move(N,j){f=!0,z(N,j)},done(){f=!1,e.say({})},click:()=>e.draw(new Set(["pins"]))})};v(u,(b,z)=>{let{low:N,high:j,top:H,bottom:P}=n.plot.frame,_=(z.y-b.clientY)*(j-N)/(P-H);if(z.sideways??=Math.abs(b.clientX-z.x)>Math.abs(b.clientY-z.y),!z.sideways)return w({value:k(z.start+_)},!1);let[q,O]=z.span,F=Math.round((b.clientX-z.x)/e.G.cw),T=Math.max(-q,Math.min(e.P.T-1-O,F));return w({steps:$(q+T,O+T)},!1)});let $=(b,z)=>At(Math.min(b,z),Math.max(b,z),e.P.T);c.forEach((b,z)=>v(b,(N,j)=>{let H=e.G.step(N.clientX-n.el.getBoundingClientRect().left+(z?-.5:.5)*e.G.cw),[P,_]=z?[j.span[0],Math.max(j.span[0],H)]:[Math.min(j.span[1],H),j.span[1]];w({steps:$(P,_)},!1)})),u.addEventListener("keydown",b=>{let z={ArrowUp:.05,ArrowDown:-.05,PageUp:.25,PageDown:-.25}[b.key],N={Home:-1/0,End:1/0}[b.key];if(!(!z&&!N&&b.key!=="Enter"))return b.preventDefault(),b.key==="Enter"?w({},!0):w({value:k(N??y()+(b.shiftKey?z/5:z))},!0)}),c.forEach((b,z)=>b.addEventListener("keydown",N=>{let j={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,ArrowUp:1}[N.key];if(!j)return;N.preventDefault();let H=[m(),g()],P=H[z]+j;P<0||P>=e.P.T||(z?P<H[0]:P>H[1])||(H[z]=P,w({steps:$(...H)},!0))})),e.brush=(b,z,N)=>e.say({steps:$(b,z)},{done:N}),Dh(e,n.el,e.brush),Dh(e,r.el);function M(){let{G:b,S:z,P:N,sentence:j}=e,H=y(),P=!e.pins[z.pin],_=!P&&!De(j),q=Ih(j.steps,N.T).filter(([X,te])=>te>=b.a&&X<b.end),{y:O,low:F,high:T}=n.plot.frame,C=O(Math.max(F,Math.min(T,H))),I=([X,te])=>[b.x(Math.max(X,b.a)),b.x(Math.min(te+1,b.end))],W=q.reduce((X,te)=>X&&X[1]-X[0]>=te[1]-te[0]?X:te,null);l.replaceChildren(...q.filter(X=>X!==W).map(X=>{let[te,oe]=I(X);return o("i",{style:`left:${te+1}px;width:${oe-te-2}px;top:${C}px`})}));for(let X of[l,u])X.classList.toggle("proposal",P||_);if(u.hidden=!W,c.forEach((X,te)=>{X.hidden=!W||j.steps!==null&&q.length>1||(te?W[1]>=b.end:W[0]<b.a),X.classList.toggle("proposal",P||_),!X.hidden&&(X.style.left=`${I(W)[te]}px`,X.style.top=`${C}px`,X.setAttribute("aria-valuemin",1),X.setAttribute("aria-valuemax",N.T),X.setAttribute("aria-valuenow",z.span[te]+1),X.setAttribute("aria-valuetext",`step ${z.span[te]+1}, ${N.shown[z.span[te]]}`))}),!W)return;let[R,B]=I(W),U=B-R,Y=P?"hold at":_?"off":"hold";u.style.left=`${R}px`,u.style.width=`${U}px`,u.style.top=`${C}px`,u.classList.toggle("narrow",U<2.2*e.rem),u.classList.toggle("tied",qt(j.value));let ee=it(j.value);u.replaceChildren(o("span",{},U>(.5*(Y.length+ee.length)+1.4)*e.rem?`${Y} ${ee}`:ee)),u.setAttribute("aria-label",`Hold ${j.signal} of ${Bt(j.units,N.H)} during ${e.names(j.steps)} at`),u.setAttribute("aria-valuenow",Number.isFinite(H)?H:0),u.setAttribute("aria-valuemin",Number.isFinite(e.range(j.signal)[0])?e.range(j.signal)[0]:Math.floor(F)),u.setAttribute("aria-valuemax",Number.isFinite(e.range(j.signal)[1])?e.range(j.signal)[1]:Math.ceil(T)),u.setAttribute("aria-valuetext",`${it(j.value)}${P?", not held yet":_?", switched off":""}`)}function L(b,z,N){if(!(e.before||f))d=null;else{d??={};let H=d[b]??[z,N];[z,N]=d[b]=[Math.min(z,H[0]),Math.max(N,H[1])]}return[z,N]}function x(){let{P:b,A:z,rem:N,sentence:{signal:j,units:H,steps:P,value:_},titles:q}=e,O=b.roles.kind(j),F=b.roles.word(j),C={a:z!==b&&z.signals.includes(j)&&(e.sameNet||H===null)?rr(z,j,H):null,b:rr(b,j,H)},I=0,W=1,R=[[1,`1 ${Rh(b.roles,j)[0]}`],[.5,""],[0,`0 ${Rh(b.roles,j)[1]}`]];O!=="gate"&&([I,W]=O==="memory"?L("gate",...qh([...C.b,...C.a??[],qt(_)?0:1.3*_],1)):[-1,1],R=(O==="memory"?Xe(I,W,3):[1,0,-1]).map(oe=>[oe,G(oe,Number.isInteger(oe)?0:1,!0)]));let B=Ih(P,b.T),U=H===null||H.length>1?`mean of ${Bt(H,b.H)}`:`of ${Bt(H,b.H)}`;t.gate.replaceChildren(`${F[0].toUpperCase()}${F.slice(1)} ${O==="gate"?"gate ":O==="memory"?"state ":""}`,o("i",{class:`s-${j}`},j),o("small",{},` ${U}`,o("span",{class:"wide"},e.pins[e.S.pin]?"; drag the bar up, down or along, or its ends":"; drag over it, then the bar")));let Y=O==="gate"?`var(--F${j})`:j==="c"?"var(--ink)":"var(--ink3)",ee=([oe,J])=>hs(e.G).span(oe,J),X=B.filter(([oe,J])=>J>=e.G.a&&oe<e.G.end),te=(oe,J)=>G(C[J]?.[oe]??NaN,4);n.draw({values:C,called:{a:q.a,b:""},low:I,high:W,rows:R,shades:(e.pins[e.S.pin]?X:[]).map(ee),hue:Y,pad:Math.round(.62*N),tip:oe=>`step ${oe+1} “${xe(b.shown[oe],24)}” · ${j} ${C.a?`${te(oe,"a")} → `:""}${te(oe,"b")}`,bars:oe=>X.flatMap(J=>[-.5,0,.5].map(V=>ee(J).map(K=>[K,oe(y())+V*N]))),said:`${F} ${j}, ${U}, at every step${C.a?`, ${q.a} and ${q.b}`:""}.`})}function A(){let{S:b,P:z,picked:N}=e,{units:j}=e.sentence,H=j===null?z.H:j.length,P=e.pins[b.pin];return N?.unit===b.unit?o("small",{title:`When this text was opened, of all units the one that held most of what “${N.word}” wrote. See the others with ↑ and ↓.`}," picked for ",o("span",{class:"story"},"what it holds of "),`“${N.word}”`):o("small",{},P&&H>1?`, one of the ${H} held`:j&&H>1?`, one of the ${H}`:"")}function E(){let{P:b,A:z,S:N,rem:j,titles:H}=e,P=b.memory,_=e.sameNet?[N.unit]:null,q={a:z===b?null:rr(z,z.memory,_),b:rr(b,P,_)},O=[...q.b,...q.a??[]],F=[b,z].every(W=>W.roles.kind(W.memory)==="signed"),[T,C]=F?[-1.06,1.06]:L("memory",...qh(O,.5));t.memory.replaceChildren("Memory ",o("i",{"data-term":P},z.memory===P?P:`${z.memory} → ${P}`),e.sameNet?` of unit ${N.unit}`:" mean of all units",...e.sameNet?[A()]:[]),a.hidden=!e.sameNet,i.draw();let I=(W,R)=>G(q[R]?.[W]??NaN,4,!0);r.draw({values:q,called:q.a?H:{a:"",b:""},low:T,high:C,rows:Xe(T,C,4).map(W=>[W,G(W,Number.isInteger(W)?0:1,!0)]),hue:"var(--ink)",pad:Math.round(.4*j),tip:W=>`step ${W+1} “${xe(b.shown[W],24)}” · ${P} ${q.a?`${I(W,"a")} → `:""}${I(W,"b")}`,said:`Memory ${P} of ${e.sameNet?`unit ${N.unit}`:"all units, mean"}, at every step${q.a?`, ${H.a} and ${H.b}`:""}.`})}function S(){let{t:b}=e.S,{titles:z}=e;for(let[N,j,H]of[[n,s.gate,!1],[r,s.memory,!0]]){N.plot.cursor(b);let{a:P,b:_}=N.values,q=(O,F)=>o("b",{class:H&&Number.isFinite(O)?`s-${_e(O)}`:F},G(O??NaN,2,H));j.replaceChildren(...P?[o("span",{class:"wide"},`${z.a} `),q(P[b],"was")," → ",o("span",{class:"wide"},`${z.b} `),q(_[b],"")]:[q(_[b],"")])}}return{el:h,draw(b){let z=b("picture","size","view","theme"),{signal:N,units:j,steps:H}=e.sentence,P=JSON.stringify([N,j,H,e.S.pin]),_=P!==p;if(p=P,b("size"))for(let{plot:q}of[n,r])q.measure();(z||_)&&x(),(z||_||b("unit"))&&E(),(z||b("pins","focus","unit"))&&M(),(z||_||b("unit","t"))&&S()}}}function Vh(e,t){let s=t.querySelector(".ribbon"),n=o("div",{class:"heldmarks","aria-hidden":"true"}),r=o("div",{class:"otherwords"});s.after(n,r);let i=!1,a=c=>e.G.step(c.clientX-s.getBoundingClientRect().left);ut(s,{press(c){if(c.pointerType==="touch")return!1;let u=a(c);if(!c.shiftKey)return{from:u};i=!0;let[h,d]=e.S.span;return e.brush(e.sentence.steps===null?e.S.t:u<h?d:h,u,!0),!1},slop:(c,{hold:u})=>a(c)!==u.from,move(c,{from:u}){i=!0,e.brush(u,a(c),!1)},done(c,{from:u}){e.brush(u,a(c),!0),setTimeout(()=>i=!1)}}),s.addEventListener("click",c=>{let u=c.target.closest("[data-step]");u&&!i&&e.point(Number(u.dataset.step)),c.stopImmediatePropagation(),i=!1},!0);function l(c,u){let{G:h,P:d}=e;return(c===null?[[0,d.T-1]]:cs(c)).filter(([f,p])=>p>=h.a&&f<h.end).map(([f,p])=>{let m=h.x(Math.max(f,h.a)),g=h.x(Math.min(p+1,h.end));return o("i",{class:u,style:`left:${m}px;width:${g-m}px`})})}return{el:r,draw(c){if(!c("picture","pins","view","size","focus"))return;let{P:u,A:h,G:d,S:f,pins:p,rem:m}=e,g=p[f.pin],y=p.filter(k=>k!==g&&De(k));n.replaceChildren(...y.flatMap(k=>l(k.steps,"also")),...g?l(g.steps,`chosen${De(g)?"":" off"}`):e.sentence.steps?l(e.sentence.steps,"chosen off"):[]);let w=[];for(let k=d.a;k<d.end;k++)u.tokens[k]!==h.tokens[k]&&w.push(k);r.hidden=u.T===h.T&&u.tokens.every((k,v)=>k===h.tokens[v]),r.replaceChildren(o("span",{class:"label"},"instead of"),...w.map(k=>o("span",{class:"m",title:h.shown[k]??"the text is over",style:`left:${d.x(k)}px;width:${d.cw}px;font-size:${Math.max(e.fine,Math.min(.8125*m,1.7*d.cw/Math.max(1,(h.shown[k]??"–").length)))}px`},h.shown[k]??"–")))}}}var Yi=({hold:e},t)=>e.map(([s,n])=>({signal:s,value:n,units:null,steps:t,on:!0}));function Uh({hold:e},t,s,{T:n,H:r,signals:i}){let a=new Map(e);return i.every(l=>Wl(t,l,s,n,r)===(a.get(l)??null))}function Mg(e,t,s){let n=Yi(e,s);return[...t.filter(r=>!De(r)||!Br(r,n[0])),...n]}function Gh(e){let t=o("span",{class:"group",role:"group","aria-label":"Hold a gate"}),s=o("span",{class:"group",role:"group","aria-label":"State of the gates"}),n=o("span",{class:"lead on"}),r=o("b",{class:"aim"}),i=o("div",{class:"chips presets",role:"group","aria-label":"Presets"},n,t,s),a=null,l=[],c=()=>e.carried??e.pins;function u(){a=e.P.cell,l=e.setup.presets[a].map(f=>{let p=o("button",{type:"button",class:"chip"},f.name);return p.addEventListener("click",()=>{let m=e.over(),[[g,y]]=f.hold;if(Uh(f,c(),m,e.P)){e.choose(-1),e.draft={units:null,steps:m,value:y,preset:f},e.edit(Dl(e.pins,m,e.P.T),{select:-1});return}let w=Mg(f,e.pins.filter(k=>!(k.why&&Br(k,e.sentence))),m);e.edit(w,{select:w.findLastIndex(k=>k.signal===g)})}),{preset:f,chip:p}});let d=f=>l.filter(({preset:p})=>p.group===f).map(({chip:p})=>p);n.replaceChildren(...l.length?["All units ",r]:["No presets: this cell has no gate"]),t.replaceChildren(...d("hold")),s.replaceChildren(o("span",{class:"lead"},ie("memory","Memory")),...d("state")),s.hidden=!d("state").length}let h=d=>d===null?"at all steps":d.length===1?`at ${e.names(d)}`:`over ${e.names(d)}`;return{el:i,draw(d){if(!d("picture","pins","unit"))return;let{P:f}=e,p=e.over();f.cell!==a&&u(),fe(r,h(p)),n.classList.toggle("on",l.length>0),Re(n,{title:l.length?`A preset holds all ${f.H} units ${h(p)}. Click a word to hold it there, drag over words to hold it over them.`:""});for(let{preset:m,chip:g}of l){let y=m.hold.map(([k,v])=>`${k} = ${it(v)}`).join(", "),w=e.S.pin<0&&!e.stepped&&e.draft.preset?.name===m.name;g.classList.toggle("next",w&&e.S.focus===m.hold[0][0]),Re(g,{"aria-pressed":Uh(m,c(),p,f),title:`${m.look} ${y} in all ${f.H} units ${h(p)}.`})}}}}var Yh=.8,Sg="-96px 0px 0px",Eg="-150px 0px 0px";function Tg(e,t,s,n){return(e===t?[["",e]]:[[n.a,e],[n.b,t]]).map(([i,a])=>[i,...s<a.T?ao(a,s):["its text is over",""]])}function Kh(e){let t=o("p",{}),s=o("div",{class:"strip"}),n=o("div",{class:"readout","aria-hidden":"true"},s,t),r=!1,i=!1;n.hidden=!0,s.addEventListener("click",c=>{let{step:u}=c.target.dataset;u!==void 0&&e.point(Number(u))});function a(){let{P:c,S:u,G:h,pins:d,palette:f}=e,p=c.mean(u.focus),m=e.full(u.focus),g=d.filter(De),y=w=>{let k=f.of(u.focus,p[w],m),v=o("span",{"data-step":w,title:c.shown[w]},c.shown[w]);return v.style.cssText=`background:${dt(k)};color:${$t(k)}`,v.classList.toggle("held",g.some(({steps:$})=>$===null||$.includes(w))),v.classList.toggle("cur",w===u.t),v};s.replaceChildren(...Array.from({length:h.end-h.a},(w,k)=>y(h.a+k)))}function l(){let{A:c,P:u,S:h,titles:d}=e;if(n.hidden=!r&&!i,n.classList.toggle("below",i),n.hidden)return;i&&a();let[f,p]=Tg(c,u,h.t,d).map(([m,g,y])=>o("span",{},m&&o("small",{class:"wide"},`${m} `),o("b",{},g),` ${y}`));t.replaceChildren(f,...p?[" → ",p]:[],o("small",{},` after “${xe(u.shown[h.t],24)}”, step ${h.t+1}${d.held||p?"":"; nothing is held"}`))}return{el:n,watch(c,u,h){let d=[[c,Sg,Yh,f=>r=f.intersectionRatio<Yh],[u,Eg,0,f=>i=!f.isIntersecting&&f.boundingClientRect.top<0],[h,"0px",0,f=>e.root.classList.toggle("scrolled",f.boundingClientRect.top<0)]].map(([f,p,m,g])=>{let y=new IntersectionObserver(w=>{g(w.at(-1)),e.P&&l()},{threshold:m,rootMargin:p});return y.observe(f),y});e.model.on("remove",()=>d.forEach(f=>f.disconnect()))},draw:c=>c("picture","t","pins","focus","view","size","theme")&&l()}}var Xh=`.below > section:not([hidden]) ~ section {
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
`;function Cg(e,t=null){let s=0,n=null;return e.forEach((r,i)=>{let a=r.length-1,l=r.reduce((c,u)=>c+Math.abs(u),0);r.forEach((c,u)=>{let h=t===null?+(2*Math.abs(c)>l)*(a-u):+(u===t),d=c*c*h/l;d>s&&([s,n]=[d,{unit:i,step:u}])})}),n}function Jh(e,t,s){return t.keeper?Cg(Array.from({length:t.H},(n,r)=>er(e,t,r).rows.at(-1)),s):null}var Zh=".ribbon, .transport",Ki=".answers, .verdict",Ag=e=>{let{steps:t}=e.setup.stories[mn(e).text];return`${t[0]}-${t.at(-1)}`},ed=(e,t,s,n="*")=>`${t}:${n}:${Ag(e)}=${s}`,Sn=(e,t=void 0)=>ed(e,"f",1,t),po=(e,t=void 0)=>ed(e,"i",0,t),yn=(e=t=>null)=>t=>({...mn(t),unit:30,pins:e(t),t:Ze(t,"fluent")}),Xi=e=>(t,s)=>s.listed.map(xt).sort().join()===[...e(s)].sort().join(),$n=(e,t=e.T-1)=>{let[s,n]=ao(e,t);return`“${s}” (${n})`},Qh=(e,t)=>`“${e.P.shown[t]}”`,Ji=({book:e},t)=>{let s=e.rows.at(-1);return Je(Math.abs(s[t])/s.reduce((n,r)=>n+Math.abs(r),0))},zg=e=>[Sn(e,30),po(e,30)],Zi=e=>[Sn(e),po(e)],Mn=["pins"],td={of:["text","model","weights","text2","model2"],example:"the sentence of France and Japan",onward:["gradients","On to Gradients →"],stops:[{title:"What would it have said?",says:e=>[`As trained the network answers ${$n(e.A)}. `,"You will make it keep France in memory while it reads “I moved to”, one gate after the other."],act:"go to “moved”, where the forget gates drop what they held.",done:({t:e},t)=>e===Ze(t,"moved"),did:e=>{let{S:t,A:s}=e,n=s.mean("f");return[`At ${Qh(e,t.t)} they let `,ft("f",n[t.t])," through, the mean of all units, and ",ft("f",n[t.t-1])," a word before."]},at:".answers",lit:`${Zh}, .wplots > :is(:nth-child(1), :nth-child(2))`,state:yn(),free:Mn,hand:["ArrowLeft","ArrowRight"]},{title:"Let the forget gates drop nothing",says:e=>[`This change holds the forget gate of all ${e.P.H} units at `,ft("f",1)," while “I moved to” is read. It waits in the list, and is not yet held."],act:"tick it, and read the answer.",done:Xi(e=>[Sn(e)]),did:e=>[`The answer is ${$n(e.P)}. As trained it was ${$n(e.A)}.`],at:".changes .rows",lit:Ki,clear:".answers, .verdict, .wplots",state:yn(e=>[`!${Sn(e)}`]),free:Mn},{title:"To keep is not enough",says:()=>["What was held is kept now, but the input gates still write “I moved to” on top of it. The second change holds them at ",ft("i",0),": nothing goes, nothing comes, and memory stands still."],act:"tick the second change.",done:Xi(Zi),did:e=>[`Now it answers ${$n(e.P)}: it speaks as if nobody had moved.`],at:".changes .rows",lit:Ki,clear:".answers, .verdict, .wplots",state:yn(e=>[Sn(e),`!${po(e)}`]),free:Mn},{title:"Who wrote what it holds",says:e=>{let[t,s]=fs(e),n=Ze(e,"France");return[`Each block is what one word wrote into unit ${30}, as far as no gate has dropped it since. `,s?`At the end ${Ji(s,n)} of it is of “France” with your change, and ${Ji(t,n)} as trained.`:`At the end ${Ji(t,n)} of it is of “France” as trained.`]},act:"go to “Japan”, and compare above and below.",done:({t:e},t)=>e===Ze(t,"Japan"),did:e=>[`At ${Qh(e,e.S.t)} it holds `,St(e.A.at("c",e.S.t,30))," as trained and ",St(e.P.at("c",e.S.t,30))," with your change."],at:".ledger .books",lit:Zh,state:yn(Zi),free:Mn,hand:["ArrowLeft","ArrowRight"]},{title:"One unit alone",says:e=>[`Unit ${30} held “France”, but is it the one that counts? `,`Here only its own two gates are to be held, and the other ${e.P.H-1} units run as trained.`],act:"tick the second change.",done:Xi(zg),did:e=>[`It answers ${$n(e.P)}, as trained ${$n(e.A)}: the country stands in many units.`],at:".changes .rows",lit:Ki,clear:".answers, .verdict, .wplots",state:yn(e=>[Sn(e,30),`!${po(e,30)}`]),free:Mn},{title:"A unit cut",says:()=>[`Cut, unit ${30} is heard by nobody: its h is 0 in every test sentence, and the score is measured anew. `,"Five others, drawn at random, are cut one by one beside it, to compare."],act:"press “Cut it”. It takes some seconds.",done:(e,{got:t})=>t.cut?.rows?.length===1&&String(t.cut.rows[0].units)===String(30),did:e=>[_i(e.got.cut,`unit ${30}`)],at:".cut .cuts > :not(.done)",lit:".cut",state:yn(Zi),free:Mn}]};var sd=`.gs main {
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
`;var Og=250,Ds={gradient_x_input:{title:"gradient × input",term:"gradient",about:e=>`the gradient of F by the vector that a ${e} is read as, times that vector: what it would add if F were a straight line.`},integrated_gradients:{title:"integrated gradients",term:"integrated gradients",about:(e,t)=>`the same, averaged on the way from as many zero vectors, at which the biases alone set the gates, to the vectors of this text’s ${t}; these sum to how much further F is here than there.`},leave_one_out:{title:"leave one out",about:e=>`how much F falls if this ${e} alone is read as the zero vector.`},ledger_share:{title:"ledger’s share",term:"ledger",about:e=>`of all shares in what the units hold now, each by its size, the part that this ${e} wrote. It does not depend on the answer, and to have written something is not to be where it came from.`,share:!0}};function Ng(e){return e.reduce((t,s,n)=>Math.abs(s)>Math.abs(e[t])?n:t,0)}var jg=(e,t)=>e.subarray(0,t+1).reduce((s,n)=>s+n,0),Hg=e=>Math.max(3,Math.min(9,2-Math.floor(Math.log10(e))));function _g(e,t){let s=new Map;for(let[r,i]of e)s.set(i,[...s.get(i)??[],r]);return s.size===1?`Here all put ${t(e[0][1])} first.`:`They do not agree: ${[...s].map(([r,i])=>`${t(r)} is first by ${Gs(i)}`).join("; ")}.`}function nd(e){let t="a",s=null,n=null,r=null,i=null,a=null,l=o("select",{"aria-label":"Answer"}),c=Qe("Which text",{a:"the text",b:"the other text"},E=>{t=E,s=null,L()}),u=o("table",{class:"ways"}),h=o("p",{class:"reads"}),d=o("p",{class:"reads"}),f=o("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Every word and its shares"},u),p=o("dl",{class:"defined"}),{el:m,says:g,note:y}=Ne("mattered","Which words mattered","",[c.el,o("label",{class:"pick-answer"},o("span",{},"for "),l)],f,d,h,p);l.addEventListener("change",()=>{s=l.value,L(),e.root.focus({preventScroll:!0})});let w=e.near.watch(m),k=()=>!!e.other&&e.text2!==e.text,v=()=>JSON.stringify([e.text,e.name,e.weights,t==="b"?e.other:null]),$=()=>t==="b"&&k()?e.P:e.A,M=()=>$().answers.kind!=="value";function L(){if(!w()||!e.P||!M())return A();k()||(t="a");let E=Math.min(e.S.t,$().T-1),S={t:E,target:s,run:t},b=v()+JSON.stringify(S);return clearTimeout(r),b===n||(r=setTimeout(()=>{[n,i]=[b,v()],e.ask("words",S)},e.got.words?Og:0)),A()}function x(){let{A:E,P:S,got:b}=e,z=P=>P.top(Math.min(e.S.t,P.T-1)).slice(0,4).map(([_])=>_),N=s??b.words?.target,j=$().words,H=[...new Set([...N?[N]:[],...z(E),...z(S)])].filter(P=>j.includes(P));l.replaceChildren(...H.map(P=>o("option",{value:P},`“${ve(P)}”`))),N&&(l.value=N),c.el.hidden=!k(),c.set(t)}function A(){if(!e.P)return;let E=e.got.words,S=!M();m.style.minHeight=S?"":`${Math.min(34,(e.small?2.25:1.37)*(Math.min(e.S.t,$().T-1)+1))+(e.small?32:15)}rem`,y.textContent=S?"":`as trained, without changes${e.other?"":": the text as the network reads it"}`;for(let C of[f,d,h,p,l.parentNode])C.hidden=S||!E;if(S)return void g.replaceChildren("This network answers a value, which has no log-probability to ask about.");if(x(),!E)return void g.replaceChildren("…");for(let C of[f,d,h])C.classList.toggle("old",a!==v());if(a!==v())return void g.replaceChildren("…");let b=E.run==="b"?e.P:e.A,{one:z,many:N}=b.reads,j=Math.min(E.t,b.T-1),H=Object.keys(Ds).filter(C=>E.array(C));g.replaceChildren("F = ln p(",o("b",{},`“${ve(E.target)}”`),`) after “${b.shown[j]}”, step ${j+1}: p is `,o("b",{},ke(E.p)),`. How much each ${z} had to do with F, in ${["two","three","four"][H.length-2]} ways: bars to the right, in blue, speak for it, bars to the left, in orange, against it. Each column has a scale of its own.`),p.replaceChildren(...H.flatMap(C=>[o("dt",{},Ds[C].title),o("dd",{},Ds[C].about(z,N))]));let P=H.map(C=>E.array(C)),_=P.map(C=>C.subarray(0,j+1).reduce((I,W)=>Math.max(I,Math.abs(W)),0)||1),q=P.map(C=>Ng(C.subarray(0,j+1))),O=(C,I)=>{let W=P[C][I],R=50*Math.abs(W)/_[C],{share:B}=Ds[H[C]],U=o("i",{class:W<0?"neg":"pos",style:B?`left:0;width:${2*R}%`:`left:${W<0?50-R:50}%;width:${R}%`}),Y=B?ke(W):G(W,Hg(_[C]),!0);return[o("td",{class:`barred${B?" share":""}`,"aria-hidden":"true"},o("span",{},U)),o("td",{},q[C]===I?o("b",{},Y):Y)]};u.replaceChildren(o("thead",{},o("tr",{},o("th",{scope:"col"},b.reads.one),...H.flatMap(C=>[o("th",{scope:"col",colspan:"2","data-term":Ds[C].term},Ds[C].title)]))),o("tbody",{},...Array.from({length:j+1},(C,I)=>o("tr",{class:I===e.S.t?"cur":""},o("th",{scope:"row"},o("button",{type:"button",class:"link",title:`Go to step ${I+1}`,"data-step":I},b.shown[I])),...H.flatMap((W,R)=>O(R,I)))))),d.replaceChildren("Each way has its own definition, and they may disagree. ",_g(H.map((C,I)=>[Ds[C].title,q[I]]),C=>`“${b.shown[C]}”`),H.includes("ledger_share")?"":" This cell keeps nothing by a gate, so there is no ledger.");let F=E.array("integrated_gradients");if(!F){h.replaceChildren("No integrated gradients: on the way from zero vectors to this text F changes too wildly for them to be summed.");return}let T=jg(F,j);h.replaceChildren("Complete: the integrated gradients sum to ",o("b",{},G(T,3,!0)),`; F of the text minus F of as many zero vectors in the place of its ${N} is `,o("b",{},G(E.whole,3,!0)),".")}return u.addEventListener("click",E=>{let S=E.target.closest("[data-step]");S&&e.go(Number(S.dataset.step))}),{el:m,draw(E){e.P&&(E("words")&&(a=i),E("picture")&&e.got.words&&!$().words.includes(s)&&(s=null),E("t","picture")?L():E("words","theme")&&A(),E("busy")&&m.classList.toggle("waiting",e.busy.has("words")))}}}var Fg=400,Rg={t:["t","step"],unit:["unit"],mode:["unit"],focus:["focus","pins"],probe:["probe"],by:["step"],view:["view","t","step"],pin:["pins"],writer:["writer","unit"],theme:["theme",...ct],playing:["play"],speed:["play"]},Qi=class extends Et{text;name;weights;other;had;shown;said={};typed;scroll;help;constructor(t){super(t,qr+sd+$h+Xh),Object.assign(this.S,{pin:-1,span:[0,0],writer:null,probe:null,by:"piece"}),this.A=null,this.before=this.frame=this.pause=null,this.slow=!1,this.owed=new Set,this.asked={model:null},this.questions=new Lt($=>this.tell($)),this.got={},this.pins=this.listed=[],this.history=Ur,this.draft={units:null,steps:void 0,value:1,preset:null},this.drafted=null,this.stepped=!1,this.mates=null,this.picked=null,this.measured=new Map,this.near=new pn("300px");let s=$=>$(this),[n,r,i,a,l,c,u,h,d,f,p,m,g]=[xr,bh,Gh,jh,Hh,gh,Ir,nn,Bh,Ph,Oh,_h,Kh].map(s),y=Vh(this,h.el);this.below=[Vi,yh,kh,nd,Nh,vh,Fh].map(s);for(let $ of this.below)Object.assign($,{owed:new Set,drawn:!1,near:this.near.watch($.el,()=>this.P&&$.owed.size&&this.drawBelow($,new Set))});this.words=h.el,this.cursor=o("div",{class:"cursor"}),this.time=o("section",{class:"time","aria-label":"The whole text"},h.el,d.el,o("div",{class:"bookkeeping"},f.el),this.cursor),this.now=o("section",{class:"now","aria-label":"The change and what it does"},a.el,l.el,c.verdict,u.el,c.el,o("div",{class:"holding"},p.el)),this.first=o("section",{class:"fold","aria-label":"What if"},this.now,this.time),this.main=o("main",{},this.first,o("div",{class:"below"},...this.below.map(({el:$})=>$)));let w=o("div",{class:"choose",role:"region","aria-label":"What to change"},i.el),k=o("div",{class:"compare"},o("span",{class:"lead"},"Compare with"),r.ways);this.parts=[r,n,i,a,l,c,u,h,y,d,f,p,m,g],w.append(k),this.root.append(n.el,r.el,w,this.main,m.el,g.el),g.watch(c.el,this.first,w),this.listen(),this.receive(this.model.payload,!0),this.model.on("progress",()=>this.told());let{brought:v}=this.state;v!==void 0&&(this.typed(v),this.send({text:v}))}close(){this.set({playing:!1}),this.near.close(),this.questions.stop(),clearTimeout(this.pause),cancelAnimationFrame(this.frame)}get touches(){return Rg}get guide(){return td}unvisited(){return this.below.filter(({drawn:t,owed:s})=>!t||s.size).map(({el:t})=>t)}get notices(){return Object.values(this.said).flat()}set notices(t){this.said={all:t}}wentOff(){super.wentOff(),this.before=this.mates=null,this.waits()}cameBack(){super.cameBack(),this.waits()}get meanwhile(){return"Stepping through these runs still works."}get behind(){return this.P!==null&&(this.dirty||this.questions.busy.has("run"))}get whose(){return this.asked.text===this.text?"The pictures are still of what was asked before.":`The pictures are still of “${xe(this.text,Mr)}”.`}send(t,s={}){if(this.closed)return;let{length:n,...r}=t;this.asked={...this.asked,...r},this.length=n,this.later={...this.later,...s},this.dirty=!0,this.questions.count("run")<(this.before===null?1:2)&&this.run(),this.P&&this.waits(),this.mark()}run(){this.dirty=!1;let t=this.measured.has(this.asked.model)?{}:{units:!0},s=this.length===void 0?{}:{length:this.length};this.questions.ask("run",{...this.asked,...s,...t,have:this.had??""},{both:!0})}ask(t,s={}){let n={...this.accepted,...s},r=JSON.stringify(n);!this.connected||this.closed||this.questions.asked(t,r)||(this.questions.ask(t,n,{key:r}),this.draw(new Set(["busy"])))}receive(t,s=!1){let[n,r]=ts(t),{want:i}=n;if(!(!s&&!this.questions.take(n))){if(s&&(i!=="run"||n.key&&!n.sizes[0]))return this.again(n);if(i==="run")return this.ran(n,r,s);this.said={...this.said,[i]:n.notices},this.got[i]=r.length?new Ns(...ts(r)):null,this.draw(new Set([i,"busy","notice"]))}}again({want:t,text:s,model:n,weights:r,other:i,pins:a}){this.asked=t==="run"?{text:s,model:n,weights:r,other:i,pins:a.map(En)}:this.wanted(),this.run()}ran(t,s,n){let{key:r,sizes:[i]=[]}=t;this.said={...this.said,address:[],run:t.notices};let a=!this.dirty&&!this.busy.has("run");if(a&&(this.returning=!1),this.dirty&&this.run(),this.waits(),this.root.classList.toggle("stale",!r),!r)return a&&(this.later=void 0,this.asked=this.accepted??this.wanted(),this.take(this.listed)),this.draw(new Set(["notice","busy","pins"]));let l=this.P,{later:c={}}=this,u=l!==null&&(t.text!==this.text||t.other?.text!==this.text2),h=l&&(t.model!==this.name||t.weights!==this.weights||t.other?.model!==this.other?.model);t.entry&&(this.own=t.entry),t.units!==void 0&&this.measured.set(t.model,t.units),i&&(this.A=new Ns(...ts(s.subarray(0,i)))),this.P=s.length>i?new Ns(...ts(s.subarray(i))):this.A;for(let g of[this.A,this.P])l&&g.layers.length===l.layers.length&&(g.layer=l.layer);let{text:d,model:f,weights:p}=t;Object.assign(this,{had:r,text:d,name:f,weights:p,other:t.other,shown:t.seq}),this.sameNet=!t.other||t.other.model===f&&t.other.weights===p,this.text2=t.other?.text,this.accepted={text:d,model:f,weights:p,pins:t.pins.map(En),other:t.other&&this.beside(t)},this.listed=t.pins,this.carried=t.held;let m=new Set(["picture","notice","busy","pins"]);if(a&&(this.later=void 0,this.asked=this.accepted,this.take(t.pins),this.due=u&&c.jump===!0),!l||u||h||c.asked||c.jump){this.placed(l,c,n),this.resetView();for(let g of ct)m.add(g)}this.soon(m)}beside({text:t,other:{text:s,...n}}){return!this.sameNet&&s===t?n:{text:s,...n}}placed(t,{jump:s,fresh:n,asked:r},i){let{P:a,S:l}=this,c=i||r===!0;if(l.writer=null,this.propose(!t||s||c),!t||s)this.opens(s||c&&this.bare);else{let h=n||l.t>=t.T-1||!Bs(t.tokens,a.tokens);[l.t,this.picked]=[h?a.T-1:Math.min(l.t,a.T-1),null]}this.missed=l.unit<a.H?this.missed:l.unit,this.missed<a.H&&([l.unit,this.missed]=[this.missed,void 0]),l.unit=Math.min(l.unit,a.H-1),(!t||s||l.pin<0&&t.name!==a.name)&&(l.pin=Math.max(0,this.pins.findIndex((h,d)=>this.sayable(d)>=0)));let u=c?this.read(i):null;l.pin=this.sayable(l.pin),l.focus=[u,this.pins[l.pin]?.signal,this.draft.preset?.hold[0][0],this.chosen,a.keeper].find(h=>a.signals.includes(h))??a.signals[0]}toldWith(t,s){let{preset:n,steps:r}=this.setup.stories[t]??{},i=this.setup.presets[s].find(({name:a})=>a===n);return i?{preset:i,steps:r}:{}}propose(t){let s=`${this.P.cell} ${this.text}`;if(!t&&s===this.drafted)return;this.drafted=s;let{preset:n=null,steps:r}=this.toldWith(this.text,this.P.cell);n&&(this.stepped=!1),(n||this.draft.preset||t)&&(this.draft={units:null,steps:r,value:n?.hold[0][1]??1,preset:n})}opens(t){let{P:s,S:n,text:r}=this,i=this.setup.stories[r],{preset:a,steps:l}=this.toldWith(r,s.cell),c=a?Yi(a,l):[],u=i&&[c,[]].some(p=>p.map(xt).join()===this.pins.map(En).join()),[h]=(i&&this.A.shows)??[],d=h===void 0?Jh:()=>({unit:h,step:i.step}),f=(t||u)&&this.sameNet?d(this,s,i?.step):null;n.t=s.T-1,this.stepped=!1,this.picked=f&&{unit:f.unit,word:s.shown[f.step]},[n.unit,n.writer]=f?[f.unit,f.step]:[this.changedMost(),null]}changedMost(){let{A:t,P:s}=this,n=s.memory;if(t===s||!this.sameNet||t.memory!==n)return s.moment[1];let r=i=>Math.abs(s.at(n,s.T-1,i)-t.at(n,t.T-1,i));return Array.from({length:s.H},(i,a)=>a).reduce((i,a)=>r(a)>r(i)?a:i,0)}read(t){let{S:s,P:n,state:r}=this,{given:i,said:a}=r.asked,l=[...t?[]:a.server,...a.view];s.t=r.place("t",n.T,s.t,l),s.unit=r.place("unit",n.H,s.unit,l);let c=r.among("focus",n.signals,l),u=n.probes.map(({name:d})=>d);s.probe=r.among("probe",u,l)??s.probe,s.by=r.asked.values.by,s.pin=this.spoken(r.asked.values,l),s.pin<0&&(this.draft={...this.draft,units:null});let{units:h}=this.pins[s.pin]??this.draft;return i.has("unit")&&this.apart(s.pin,s.unit)&&l.push(`The address asks for unit ${s.unit}, but holds ${Bt(h,n.H)}, so unit ${h[0]} is shown.`),this.stepped=i.has("t")&&s.t<n.T-1&&s.pin<0&&!this.draft.preset,this.said.address=l,c}spoken({change:t,focus:s},n){let{pins:r,S:i}=this,a=t==="none"?-1:Number(t)-1;if(t&&(a===-1?t==="none":a in r))return this.sayable(a);t&&n.push("The address speaks of a change that is not in its list.");let l=r.map((c,u)=>u).filter(c=>this.sayable(c)>=0&&(!s||r[c].signal===s));return l.find(c=>!this.apart(c,i.unit))??l[0]??-1}find(t){return this.setup.models.find(s=>s.name===t)??this.own??this.setup.models[0]}get entry(){return this.find(this.name)}change(t){let s=this.find(this.asked.model).task,{examples:n}=this.setup.tasks[t.task];return t.task===s?this.send({model:t.name}):([this.history,this.draft.steps]=[Ur,void 0],!n.length||n.some(([,r])=>r===this.asked.text)?this.send({other:null,pins:[],model:t.name}):(this.typed(n[0][1]),this.example(n[0][1],t)))}example(t,s=this.find(this.asked.model)){this.connected&&(t!==this.text?this.history=Ur:this.pins.length&&(this.history=fi(this.history,this.pins)),this.before=this.mates=null,this.take([],-1),this.send({model:s.name,text:t,pins:[],other:null},{jump:!0}),this.draw(new Set(["pins"])))}edit(t,{done:s=!0,select:n=this.S.pin}={}){this.connected&&(this.before??=this.pins,this.stepped=!1,s&&(JSON.stringify(this.before.map(En))===JSON.stringify(t.map(En))||(this.history=fi(this.history,this.before)),this.before=this.mates=null),this.list(t,n))}list(t,s=this.S.pin){this.take(t,Math.min(s,t.length-1)),this.focusOn(),this.send({pins:t.map(En)}),this.soon(["pins"])}soon(t){for(let s of t)this.owed.add(s);if(this.before===null)return this.drawOwed();this.frame??=requestAnimationFrame(()=>this.drawOwed())}drawOwed(){cancelAnimationFrame(this.frame);let{owed:t}=this;[this.owed,this.frame]=[new Set,null],this.draw(t)}take(t,s=this.S.pin){this.pins=t,this.S.pin=this.P?this.sayable(s):s}apart(t,s){let{units:n,why:r}=this.pins[t]??this.draft;return Array.isArray(n)&&!r&&n[0]<this.P.H&&!n.includes(s)}sayable(t){return this.P.signals.includes(this.pins[t]?.signal)?t:-1}begin(t=!0){let{pins:s,proposed:n}=this;this.edit([...s,...n],{done:t,select:s.length})}hold(...t){let s=t.map(n=>({units:null,steps:null,on:!0,...n}));this.edit([...this.pins,...s],{select:this.pins.length+s.length-1})}undo(){this.recall(Vl(this.history,this.pins))}redo(){this.recall(Ul(this.history,this.pins))}recall(t){if(!t||!this.connected)return;this.history=t[0],this.before=this.mates=null,this.stepped=!1;let{pin:s}=this.S,n=t[1].length-1;this.list(t[1],this.pins.length?Math.min(s,n):Math.min(0,n))}get canUndo(){return this.history.past.length>0}get canRedo(){return this.history.future.length>0}held(t,s,n){return Fs(this.carried??this.pins,t,s,n)}get sentence(){let{S:t,draft:s}=this,n=this.pins[t.pin];if(n)return n;let r=s.units==="one"?[t.unit]:s.units;return{signal:t.focus,units:r,steps:this.over(),value:this.fit(t.focus,s.value)}}get proposed(){let{sentence:t,draft:s}=this,{hold:[[n],...r]=[[]]}=s.preset??{},{signal:i,units:a,steps:l,value:c}=t,u={units:a,steps:l,on:!0},h=n===i&&!this.stepped?r:[];return[{...u,signal:i,value:c},...h.map(([d,f])=>({...u,signal:d,value:f}))]}over(){let{P:t,S:s,pins:n,draft:r}=this;if(this.stepped)return At(s.t,s.t,t.T);let i=(n[s.pin]??r).steps?.filter(a=>a<t.T);return i?.length?i:null}range(t){return this.P.roles.range(t)}fit(t,s){if(qt(s))return this.P.roles.coupling(t)??this.fit(t,1);let[n,r]=this.range(t);return Math.max(n,Math.min(r,s))}say(t,{done:s=!0}={}){let{S:n,pins:r}=this,i=r[n.pin];if(i){t.units==="one"&&(t={...t,units:[n.unit]});let{why:c,text:u,...h}=i,d={...h,...t};d.value=this.fit(d.signal,d.value),this.mates??=Vr(r,n.pin,this.setup.presets[this.P.cell]);let f=Object.fromEntries(Object.entries(t).filter(([m])=>["units","steps"].includes(m))),p=Object.keys(f).length?this.mates:[];return this.edit(r.map((m,g)=>{if(!p.includes(g))return g===n.pin?d:m;let{why:y,text:w,...k}=m;return{...k,...f}}),{done:s})}let{signal:a,...l}=t;return Object.assign(this.draft,l),"steps"in l&&(this.stepped=!1),a&&this.set({focus:a}),this.draw(new Set(["pins"]))}choose(t){let{units:s,steps:n,value:r}=this.sentence;t<0?this.draft={units:s,steps:n,value:r,preset:null}:this.stepped=!1,this.S.pin=this.sayable(t),this.focusOn(),this.draw(new Set(["pins"]));let[i,a]=this.S.span,{a:l,end:c}=this.G;this.S.pin>=0&&(a<l||i>=c)&&this.scroll(i-2)}focusOn(){let t=this.pins[this.S.pin]?.signal;t&&this.set({focus:t})}set(t){let{S:s,pins:n}=this,{unit:r}=t;if(r===void 0||!this.apart(s.pin,r))return super.set(t);let i=n[s.pin],a=i?n.findLastIndex((l,c)=>l.units?.includes(r)&&this.sayable(c)>=0):-1;return a<0&&(this.draft={steps:(i??this.draft).steps,value:(i??this.draft).value,units:"one",preset:null}),super.set({...t,pin:a,...a<0?{}:{focus:n[a].signal}})}go(t){this.stepped||=this.S.pin<0&&!this.S.playing&&!this.draft.preset,super.go(t),this.stepped&&this.draw(new Set(["pins"]))}point(t){this.stepped=!0,this.go(t)}look(t){let s=this.pins[this.S.pin];s&&s.signal!==t&&this.choose(-1),super.look(t)}seen(t,s){this.near.seen(t,()=>this.P&&s())}told(){this.progress=this.model.progress,this.draw(new Set(["busy"]))}get values(){return this.with(this,this.accepted.pins)}get wished(){let{text:t,model:s,weights:n,other:r,pins:i}=this.asked;return this.with({text:t,name:s,weights:n,other:r,sameNet:this.sameNet},i)}with({text:t,name:s,weights:n,other:r,sameNet:i},a){let{S:l}=this,c={text:t,model:s,weights:n},u=d=>r?.[d]!==c[d]?r?.[d]??null:null,h=l.pin<0?"none":this.pins.length>1?String(l.pin+1):null;return{...c,pins:a?.length?a:null,text2:i?r?.text??null:u("text"),model2:u("model"),weights2:u("weights"),change:this.pins.length?h:null,t:l.t,unit:l.unit,focus:l.focus,probe:l.probe,by:l.by,theme:l.theme,tour:this.tour.at}}get bare(){let{given:t}=this.state.asked;return!["text","model","pins"].some(s=>t.has(s))}wanted(){let{values:t}=this.state.asked,{weights:s}=t,n=["text","model","weights"].map(l=>[l,t[`${l}2`]]).filter(([,l])=>l!==null),r=n.length?Object.fromEntries(n):null;if(this.bare)return{text:null,model:null,weights:s,pins:null,other:r};let{text:i=null,name:a=null}=this;return{text:t.text??i,model:t.model??a,weights:s,pins:t.pins??[],other:r}}back(){let t=this.wanted();t.text!==null&&this.typed(t.text),this.send(t,{asked:!0})}get settled(){return super.settled&&!this.busy.has("run")&&this.accepted!==void 0}names(t){let{P:s}=this;return s.reads.kind==="pieces"?Gi(t,s.tokens.map(ta),""):Gi(t,s.shown,["bytes","characters"].includes(s.reads.kind)?"":" ")}get titles(){return ph(this)}draw(t){let s=(...a)=>a.some(l=>t.has(l));if(!this.P)return es(this.parts[0],t);let{S:n,P:r}=this;this.apart(n.pin,n.unit)&&([n.unit]=(this.pins[n.pin]??this.draft).units,t.add("unit")),this.G=Zt(n.view,r.T,this.width,this.gutter),t.has("picture")&&(this.A.layers.length===r.layers.length&&(this.A.layer=r.layer),this.order=Array.from(r.array("order")),t.add("order")),this.root.classList.toggle("keepless",!r.keeper&&!this.A.keeper);let{steps:i}=this.sentence;n.span=i===null?[0,r.T-1]:[i[0],Math.min(i.at(-1),r.T-1)],s("t","view","size")&&this.drawCursor();for(let a of this.parts)es(a,t);for(let a of this.below)this.drawBelow(a,t);s("picture")&&this.near.turned(),Object.assign(this.host.dataset,{ready:"true",t:n.t,unit:n.unit,seq:this.shown,steps:r.T,model:this.name,pins:(this.accepted?.pins??[]).join(";")}),this.settled&&(this.keep(this.due),this.due=!1)}drawBelow(t,s){for(let i of s)t.owed.add(i);let n=t.near();if(!n&&t.drawn&&!t.el.hidden)return;if(this.before!==null&&!t.el.matches(":active, :focus-within")&&!this.slow){this.pause??=setTimeout(()=>this.catchUp(),Fg);return}let{owed:r}=t;Object.assign(t,{owed:n?new Set:r,drawn:!0}),es(t,r)}catchUp(){[this.pause,this.slow]=[null,!0];for(let t of this.below)t.owed.size&&this.drawBelow(t,new Set);this.slow=!1}measure(){return{...super.measure(),high:this.inPage?innerHeight:0}}waits(){this.before===null&&(this.root.classList.toggle("busy",this.busy.has("run")),this.root.setAttribute("aria-busy",String(this.busy.has("run"))))}placeWords(){let t=this.small?this.first:this.time;this.words.parentNode!==t&&t.prepend(this.words)}resetView(t){this.root.classList.toggle("tall",this.P.reads.kind==="bytes"),super.resetView(t),this.root.style.setProperty("--top",`${this.main.offsetTop}px`)}moves(){return{...super.moves()," ":()=>this.set({playing:!this.S.playing}),"?":()=>this.help?.()}}key(t){let s=t.composedPath()[0],n=s.matches?.("input:not([type=range], [type=checkbox]), textarea, select");if(!this.closed&&(t.ctrlKey||t.metaKey)&&!t.altKey&&!n&&!s.closest?.("dialog")){let r=t.key.toLowerCase();(r==="z"||r==="y")&&(t.preventDefault(),r==="y"||t.shiftKey?this.redo():this.undo());return}super.key(t)}},En=e=>e.text===void 0?xt(e):`${e.on?"":"!"}${e.text}`,rd={render:e=>void new Qi(e)};var _5={Explorer:wc,Gradients:Xc,Shapes:th,Trainer:dh,WhatIf:rd};export{_5 as default};
