function Ua(e,t,s){for(let[n,r]of Object.entries(t))typeof r=="function"?e.addEventListener(n.replace(/^on/,""),r):r!=null&&r!==!1&&e.setAttribute(n,r===!0?"":r);return e.append(...s.flat(1/0).filter(n=>n!=null&&n!==!1)),e}var Jo=e=>(t,s={},...n)=>Ua(document.createElementNS(e,t),s,n),D=Jo("http://www.w3.org/2000/svg"),o=(e,t={},...s)=>Ua(document.createElement(e),t,s);function ae(e,t){e.textContent!==t&&(e.textContent=t)}function Ce(e,t){for(let[s,n]of Object.entries(t))e.getAttribute(s)!==String(n)&&e.setAttribute(s,n)}function zt(e,t,s){let n=URL.createObjectURL(new Blob([t],{type:s}));o("a",{href:n,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(n),1e4)}var pu={" ":"␣","\n":"↵","	":"⇥"},be=e=>pu[e]??(/^ \S/.test(e)?e.slice(1):e),Zo=e=>/^[ \u2011]\S/.test(e)?e.slice(1):e;function Qo(e,t){return e=e.replace(/\p{Cs}/gu," "),["bytes","characters"].includes(t)?e.replace(/\r\n?/g,`
`):e.replace(/[\p{Z}\p{Cc}\u180e\u200b]/gu," ").replace(/[\u2010\u2011]/g,"-")}var Ga=e=>e.replace(/^\u2011/,"");function Dn(e,t){let s=0,n=0;return t.map((r,i)=>{if(n>0&&r===t[i-1])return n-=1,-1;let a=e.indexOf(Zo(r),s);return n=a<0?0:Number(/^\*(\d{1,3})(?!\S)/.exec(e.slice(a+r.length))?.[1]??1)-1,a>=0&&(s=a+Zo(r).length),a})}function gu(e){if(/\S/.test(e))return" ";let t=e.split(`
`).length-1;return t?`
`.repeat(Math.min(t,2)):e&&" "}function Sr(e,t,s){if(e==="bytes")return s.map(r=>r===`
`?{before:"",shown:be(r),kind:"sign",after:`
`}:{before:"",shown:r,kind:r.length>1?"hex":"",after:""});if(e==="pieces")return s.map((r,i)=>({before:i&&r[0]===" "?" ":"",shown:Zo(r),kind:/^<0x/.test(r)?"hex":"",after:""}));let n=Dn(t,s);return s.map((r,i)=>({before:i>0&&n[i]>=0&&n[i-1]>=0?gu(t.slice(n[i-1]+s[i-1].length,n[i])):i?" ":"",shown:r,kind:"",after:""}))}var wu=new TextDecoder("utf-8",{fatal:!0});function Ka(e,t){let s=a=>e[a]?.length===2?parseInt(e[a],16):0,n=t;for(;n>t-3&&s(n)>>6===2;)n-=1;let r=s(n),i=r>=240?4:r>=224?3:r>=192?2:1;if(i===1||n+i<=t)return null;try{return wu.decode(Uint8Array.from({length:i},(a,l)=>s(n+l)))}catch{return null}}function tn(e,t){let s=Math.min(e.length,t.length),n=0,r=0;for(;n<s&&e[n]===t[n];)n+=1;for(;r<s-n&&e.at(-1-r)===t.at(-1-r);)r+=1;return 2*(n+r)>=s}var ei=(e,{one:t,many:s})=>`${e.toLocaleString("en")} ${e===1?t:s}`;function sn({reads:e,words:t}){return{words:`is not among this model’s ${t.length-1} words; it is read as an unknown word, as in training`,characters:"is not among this model’s symbols; it is read as an unknown one",series:"is no number from −10 to 10; it is read as 0",frames:"is not among this model’s actions; its frame is noise alone"}[e.kind]}var Ya=6,bu=e=>[...new Set(e.tokens.filter((t,s)=>e.unknown[s]))],xu=e=>e.tokens.filter((t,s)=>e.unknown[s]).length/e.T;function vu(e,t,s,n){let r=0,i="";return Dn(e,t).forEach((a,l)=>{a<0||t[l]!==s||(i+=e.slice(r,a)+n,r=a+s.length)}),i+e.slice(r)}var yu=e=>e.filter(Boolean).join(" ");function Xa(e,t){let s=o("b"),n=o("span",{class:"strangers"}),r=(m,g)=>{let v=o("button",{type:"button",class:"btn small"},m);return v.addEventListener("click",g),v},i=()=>e.setup.models.find(({name:m})=>m===e.setup.english),a=r("Read it with the English network",()=>e.send({model:e.setup.english})),l=r("Words it knows",()=>f()),c=o("div",{class:"unknowns",role:"status"},a,l,s,n);c.hidden=!0;let u=o("div",{class:"scroll"}),h=o("button",{type:"button",class:"btn"},"Close"),d=o("dialog",{class:"knows","aria-label":"What it knows"},o("div",{class:"bar"},o("h2",{},"What this network knows"),o("span",{class:"sp"}),h),u);h.addEventListener("click",()=>d.close()),d.addEventListener("click",m=>m.target===d&&d.close());function p([m,g,v]){let w=v.map((y,$)=>y.length===1?o("span",{},y[0]):o("select",{"aria-label":`Part ${$+1} of ${m}`},...y.map(S=>o("option",{value:S},S||"–")))),M=r("Read it",()=>{d.close(),t(yu(w.map((y,$)=>y.value??v[$][0])))});return o("li",{},o("p",{},g),o("div",{class:"pattern"},...w,M))}function f(){let{P:m,setup:g,entry:v}=e,{patterns:w}=g.tasks[v.task],M=m.symbols.length?m.symbols:m.words.slice(1);u.replaceChildren(...w.length?[o("p",{},"What it was trained on, as sentences to fill in:"),o("ul",{},...w.map(p))]:[],o("h3",{},`All ${M.length} ${m.reads.many}`),o("p",{class:"all"},M.map(be).join(m.reads.kind==="words"?", ":" "))),d.showModal()}return{strip:c,dialog:d,open:f,draw(m){if(!m("picture"))return;let{P:g}=e,v=["words","characters"].includes(g.reads.kind)?bu(g):[];if(c.hidden=!v.length,c.hidden)return;let w=xu(g)>e.setup.strange,M=g.tokens.filter((S,z)=>g.unknown[z]).length;c.classList.toggle("many",w),s.textContent=w?`This network does not know ${M} of these ${g.T} ${g.reads.many} and reads each of them as the same blank: what it shows says little. `:"Not known, and read as a blank: ";let y=v.slice(0,w?0:Ya).flatMap((S,z)=>{let x=g.near[S],L=x&&r(x,()=>t(vu(e.text,g.tokens,S,x)));return L?.setAttribute("aria-label",`${x} in the place of ${S}`),[z?", ":"",`“${S}”`,...L?[" – ",L,"?"]:[]]}),$=v.length-Ya;n.replaceChildren(...y,...!w&&$>0?[` and ${$} more`]:[]," "),l.textContent=`${g.reads.many[0].toUpperCase()}${g.reads.many.slice(1)} it knows`,a.hidden=!i()||e.asked?.model===e.setup.english}}}function Ct(e){let t=o("div",{class:"notice",role:"alert"});return{el:t,draw(s){if(!s("notice"))return;let n=[...e.notices,...e.offline?[e.offline]:[]];if(t.replaceChildren(...n.map(r=>o("p",{},r.text??r,r.to&&[" ",o("a",{href:r.to},r.words)]))),t.hidden=!n.length,e.offline&&e.line.state==="ended"){let r=o("button",{type:"button"},"Reload");r.addEventListener("click",()=>e.reload()),t.lastChild.append(" ",r)}}}}var Ja=3,ku="Common words are one piece, others several: a piece that goes on with a word begins with a hyphen.";function Er(e){let t={class:"sentence",spellcheck:"false",autocomplete:"off",autocapitalize:"off"},s=o("input",{type:"text",...t}),n=o("textarea",{rows:"3",wrap:"soft",...t}),r=o("div",{class:"mirror","aria-hidden":"true"}),i=o("span",{class:"count"}),a=Ct(e),l=o("div",{class:"asked"},o("div",{class:"field"},r,s),i,a.el),c=o("div",{class:"chips",role:"group","aria-label":"Example texts"}),u=o("button",{type:"button",class:"bare",title:"The words it knows"});u.addEventListener("click",()=>h.open());let h=Xa(e,S=>$(S,{})),d=o("div",{class:"ask",role:"region","aria-label":"The text"},l,c,h.strip,h.dialog),p=null,f=s,m=!1,g=!1;for(let S of[s,n])S.addEventListener("compositionstart",()=>g=!0),S.addEventListener("compositionend",()=>g=!1),S.addEventListener("beforeinput",()=>{let{selectionStart:z,selectionEnd:x,value:L}=S;m||=z===0&&x===L.length}),S.addEventListener("input",()=>{let z=Qo(f.value,e.P?.reads.kind),x=f.selectionEnd;z!==f.value&&!g&&(f.value=z,f.setSelectionRange(x,x));let{length:L}=f.value;L>e.setup.limit&&(f.value=f.value.slice(0,e.setup.limit)),M([],[]),e.send(L>e.setup.limit?{text:f.value,length:L}:{text:f.value},{fresh:m})});s.addEventListener("scroll",()=>r.scrollLeft=s.scrollLeft);let v=S=>f.value=f===s?Qo(S,"words"):S;e.typed=v;function w({kind:S,many:z}){let x=S==="bytes"||S==="characters"&&e.text.includes(`
`)?n:s,L=["words","pieces"].includes(S)?"a sentence":z;x.setAttribute("aria-label",`Type ${L}`),x.placeholder=`Type ${L} to see the gates move.`,x!==f&&(r.hidden=x===n,f.replaceWith(x),f=x)}function M(S,z){r.replaceChildren();let x=0;Dn(f.value,S).forEach((L,E)=>{L<0||!z[E]||(r.append(f.value.slice(x,L),o("u",{},S[E])),x=L+S[E].length)}),r.append(f.value.slice(x)),r.scrollLeft=f.scrollLeft}function y(S){p=S;let z=e.setup.tasks[S]?.examples??[],x=z.slice(0,Ja).map(([k,b])=>{let T=o("button",{type:"button",class:"chip",title:b},k);return T.dataset.text=b,T.addEventListener("click",()=>$(b)),T}),L=z.slice(Ja),E=o("select",{class:"more","aria-label":"More examples"},o("option",{value:""},"More"),...L.map(([k,b])=>o("option",{value:b},k)));E.addEventListener("change",()=>{E.value&&$(E.value),e.root.focus({preventScroll:!0})}),c.replaceChildren(o("span",{class:"wide"},"Try"),...x,...L.length?[E]:[])}function $(S,z={jump:!0}){v(S),e.send({text:S},z)}return{el:d,draw(S){let{P:z}=e;if(a.draw(S),h.draw(S),S("notice")&&(i.hidden=!a.el.hidden),!S("picture"))return;e.entry.task!==p&&y(e.entry.task),w(z.reads),e.text===f.value&&(m=!1),f.getRootNode().activeElement!==f&&v(e.text),M(z.tokens,z.unknown),u.textContent=ei(z.T,z.reads);let x=z.tokens.filter((E,k)=>z.unknown[k]).length;i.replaceChildren(z.reads.kind==="words"?u:o("span",{title:z.reads.kind==="pieces"?ku:null},ei(z.T,z.reads)),...x?[", ",o("u",{"data-term":"unknown word","data-act":`What is underlined ${sn(z)}.`},`${x} unknown`)]:[]);for(let E of c.querySelectorAll(".chip"))E.setAttribute("aria-pressed",String(E.dataset.text===e.text));let L=c.querySelector(".more");L&&(L.value=[...L.options].some(E=>E.value===e.text)?e.text:"")}}}var Za=2.2,$u=3,Mu=2.8,Su=.69,Eu=.53,ti=e=>e?.answers?.kind==="label"&&!!e.arrays["top.id"],Tu=e=>e.kept("beliefs",()=>Array.from({length:e.T},(t,s)=>e.top(s)[0])),nn=e=>e<1&&e>=.995?">99%":`${Math.round(100*e)}%`;function si(e,t,s){let n=[];for(let r=t;r<s;r++)r>t&&e[r]===e[r-1]?n.at(-1).n+=1:n.push({from:r,n:1,label:e[r]});return n}function ni({from:e,n:t,label:s},n,{G:r,fine:i}){let a=t*r.cw,l=[s,n[s]].find(u=>a>=(Su*u.length+Eu)*i)??"",c=o("span",{class:"run"},l);return c.style.cssText=`left:${r.x(e)+1}px;width:${a-2}px`,c}function Bn(e){let t=s=>{for(let n=$u;n<s.length;n++){let r=s.slice(0,n);if(e.every(i=>i===s||!i.startsWith(r)))return r}return s};return Object.fromEntries(e.map(s=>[s,t(s)]))}function Qa(e){let t=o("span",{class:"label"},"answer"),s=o("div",{class:"beliefs","aria-hidden":"true"}),n=[],r=null;s.addEventListener("click",l=>{let c=l.target.closest(".belief");c&&e.go(Number(c.dataset.step))});function i(){let{P:l,G:c,fine:u}=e;if(s.hidden=!ti(l),n=[],r=null,s.hidden)return s.replaceChildren();let h=Tu(l),d=c.cw>=Mu*u,p=l.kept("brief",()=>Bn(l.words));t.title=`The ${l.answers.title}, and how likely`;let f=h.map(([g])=>g),m=si(f,c.a,c.end).map(g=>ni(g,p,e));for(let g=c.a;g<c.end;g++){let[v,w]=h[g],M=o("i");M.style.width=`${100*w}%`;let y=o("span",{class:"belief"},o("b",{},M),d&&o("small",{},nn(w)));y.dataset.step=g,y.title=`step ${g+1}, ${l.shown[g]}: ${v}, ${nn(w)}`,y.style.cssText=`left:${c.x(g)+1}px;width:${c.cw-2}px`,n.push(y)}return s.replaceChildren(t,...m,...n)}function a(){let{S:l,G:c}=e;n[r]?.classList.remove("cur"),r=c.sees(l.t)?l.t-c.a:null,n[r]?.classList.add("cur")}return{el:s,draw(l){l("picture","size","view")&&i(),l("step","picture","size","view")&&a()}}}var Tr=`/* the curve that a gate is squashed by: kit/curves.mjs; and where the Explorer opens it */
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
`;function U(e,t=2,s=!1){if(!Number.isFinite(e))return"–";let n=e<0?"−":s?"+":"";if(Math.abs(e)>=1e6){let[i,a]=Math.abs(e).toExponential(1).split("e");return`${n}${i}×${nt(Number(a))}`}let r=Math.abs(e).toFixed(t);return Number(r)===0?r:n+r}var Ee=(e,t=2)=>Math.sign(e)*Number(Math.abs(e).toFixed(t))||0;function xe(e){return Number.isFinite(e)?e>0&&e<.001?"<0.1%":e>.999&&e<1?">99.9%":e===0||e===1?`${100*e}%`:`${(100*e).toFixed(1)}%`:"–"}var Qe=e=>e>0&&e<.005?"less than 1%":e<1&&e>=.995?"more than 99%":`${Math.round(100*e)}%`,zu="⁰¹²³⁴⁵⁶⁷⁸⁹",nt=e=>`10${e<0?"⁻":""}${String(Math.abs(e)).replace(/\d/g,t=>zu[t])}`;function Wt(e){if(Number.isNaN(e))return"0";if(e>-3&&e<4)return(10**e).toPrecision(4);let t=Math.floor(e),[s,n]=(10**(e-t)).toExponential(2).split("e");return`${s} × ${nt(t+Number(n))}`}var Ve=e=>e.replace("Vanilla ","").replace(/(.) LSTM$/,"$1"),ri=e=>`${Math.floor(e/60)}:${String(Math.floor(e%60)).padStart(2,"0")}`,Dt=e=>String(e).replace(/[-\d]/g,t=>t==="-"?"₋":String.fromCharCode(8320+ +t)),Ae=e=>e<0?"neg":"pos",Cu=/[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\u{1F000}-\u{3FFFD}]/u,el=new Intl.Segmenter(void 0,{granularity:"grapheme"}),tl=e=>Cu.test(e)?2:1;function ve(e,t){if(/^[ -~]*$/.test(e))return e.length<=t?e:`${e.slice(0,t-1).trimEnd()}…`;let s="",n=0;for(let{segment:r}of el.segment(e)){if(n+=tl(r),n>t)return`${s.trimEnd()}…`;n<t&&(s+=r)}return e}var Vn=e=>[...el.segment(e)].reduce((t,{segment:s})=>t+(/^[iljtfrI.,:;'\u2019!|]$/.test(s)?.46:/^[mwMW@]$/.test(s)?1.1:.69*tl(s)),0),we=(e,t,s=`${t}s`)=>`${e} ${e===1?t:s}`,rn=e=>e.length>1?`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`:String(e[0]);var ii={sigmoid:e=>1/(1+Math.exp(-e)),tanh:Math.tanh,relu:e=>Math.max(0,e)},Au={"+":(e,t)=>e+t,"-":(e,t)=>e-t,"*":(e,t)=>e*t},rl=(e,t,s=1e-4)=>(e(t+s)-e(t-s))/(2*s);function*_s(e){for(let t of e.parts)yield*_s(t);yield e}var ol=()=>null,oi=/^[-\u2212]/;function Fs(e,t=ol){let s=t(e);if(s!==null)return[{text:s,node:e,kind:"number"}];let n=e.op==="matrix"?["+","-","*"]:["+","-"],r=e.parts.map((c,u)=>{let h=Fs(c,t);return(u||e.op==="*"||e.op==="matrix")&&n.includes(c.op)||e.op==="call"?Nu(h):h});if(r.length<2){let c=e.op;return[{text:e.text,node:e,kind:c},...r.flat()]}let[i,a]=r,l=e.op;return l!=="*"&&oi.test(a[0].text)&&(l=l==="+"?"-":"+",a[0]={...a[0],text:a[0].text.replace(oi,"")}),[...i,{text:l,node:e,kind:"sign"},...a]}var Nu=e=>[{text:"(",kind:"open"},...e,{text:")",kind:"close"}],rs=(e,t=ol)=>Fs(e,t).map(({text:s,kind:n})=>n==="sign"?` ${s} `:n==="matrix"?`${s} `:s).join(""),Ou=({name:e,tree:t})=>`${e} = ${rs(t)}`,Pu={sigmoid:"σ","*":"·","-":"−"},bs=Jo("http://www.w3.org/1998/Math/MathML");function ju(e){let[t,s=""]=e.replace("'","").split("_");return{of:t,below:s,prime:e.endsWith("'")}}function sl(e,t){let{of:s,below:n,prime:r}=ju(e),i=bs("mi",{class:t.includes(s)&&!n&&`s-${s}`},r?`${s}′`:s);return n?bs("msub",{},i,bs("mi",{},n)):i}function Hu({text:e,kind:t},s){let n=Pu[e]??e.replace(oi,"−");return t==="name"?[sl(e,s)]:t==="matrix"?[sl(e,s),bs("mspace",{width:"0.2em"})]:t==="call"?[bs("mi",{class:"upright"},n)]:t==="number"?[bs("mn",{},n)]:[bs("mo",{stretchy:"false"},n)]}var Un=(e,t,s)=>bs("math",{role:"math","aria-label":s},bs("mrow",{},...e.flatMap(n=>Hu(n,t)))),Lr=(e,t)=>Un([{text:e.name,kind:"name"},{text:"=",kind:"sign"},...Fs(e.tree)],t,Ou(e)),_u=(e,t)=>typeof e=="number"?e:e[t];function nl(e,...t){let s=t.find(n=>typeof n!="number");return s===void 0?e(...t):Float64Array.from(s,(n,r)=>e(...t.map(i=>_u(i,r))))}function Fu({data:e,shape:[t,s]},n){let r=new Float64Array(t);for(let i=0;i<t;i++)for(let a=0;a<s;a++)r[i]+=e[i*s+a]*n[a];return r}function il(e,t,s=ii){let n=new Map;for(let r of _s(e)){let i=r.parts.map(a=>n.get(a));n.set(r,qu(r,i,t,s))}return n}function qu({op:e,text:t},s,n,r){if(e==="number")return Number(t);if(e==="call"){if(!r[t])throw new Error(`no function is called ${t}`);return nl(r[t],...s)}if(e!=="name"&&e!=="matrix")return nl(Au[e],...s);if(n[t]===void 0)throw new Error(`nothing is called ${t}`);return e==="matrix"?Fu(n[t],s[0]):n[t].data??n[t]}var al=e=>Object.fromEntries(Object.entries(e).map(([t,s])=>[`${t}'`,s]));var on="1-",Le=e=>e.replace("-","−"),Bt=e=>e.startsWith(on)?e.slice(on.length):e,an=(e,t)=>e.startsWith(on)?1-t(Bt(e)):t(e),zr=class{words={};gates=[];memory="h";keep="";write=[];called={keep:"keep",write:"write"};output="";couples=!1;unbounded=[];constructor({name:t,signals:s,options:n={},equations:r=[],roles:i}){Object.assign(this,i),this.name=t,this.signals=s,this.options=n,this.equations=r}get keeper(){return this.keep?Bt(this.keep):null}get keepsAt(){return this.keep.startsWith(on)?0:1}get share(){return this.write.find(t=>this.gates.includes(Bt(t)))??null}get writer(){return this.share&&Bt(this.share)}get candidate(){return this.write.find(t=>t!==this.share)??null}get linked(){return this.keeper!==null&&this.keeper===this.writer}get others(){return this.gates.filter(t=>![this.keeper,this.writer,this.output].includes(t))}word(t){return this.words[t]??""}kind(t){return this.gates.includes(t)?"gate":this.unbounded.includes(t)?"memory":"signed"}range(t){return{gate:[0,1],signed:[-1,1],memory:[-1/0,1/0]}[this.kind(t)]}coupling(t){return this.couples&&t===this.writer?`${on}${this.keeper}`:null}kept(t){return this.keep?an(this.keep,t):0}written(t){return this.keep?this.write.reduce((s,n)=>s*an(n,t),1):0}get writes(){return this.write.map(t=>t.startsWith(on)?`(${Le(t)})`:t).join("·")}tree(t){return this.equations.find(s=>s.name===t)?.tree}get keepsFirst(){let t=this.tree(this.memory);return(t&&[..._s(t)].find(({text:n})=>[`${this.memory}'`,this.candidate].includes(n)))?.text!==this.candidate}squash(t){let s=this.tree(t);return s?.op==="call"?s.text:""}};var ll=350,cl=220,ln=8,dl=260,ie=(e,...t)=>o("span",{class:"means","data-term":e},...t.length?t:[e]),Cr=e=>{let t=e.trim().split(/\s+/).join(" ");return t.length<=2?t:t.toLowerCase().replaceAll("-"," ")},hl=new WeakMap;function Ru(e){let t=hl.get(e);if(t)return t;t=new Map;for(let[s,{marks:n=[],also:r=[]}]of Object.entries(e))for(let i of[s,...n,...r])t.has(Cr(i))||t.set(Cr(i),s);return hl.set(e,t),t}function ai(e,t){let s=Ru(e),n=s.get(Cr(t))??s.get(Cr(t).toLowerCase());return n===void 0?null:{name:n,marks:[],...e[n]}}var Iu=e=>e[0].toUpperCase()+e.slice(1);function Wu(e,t){let{keeper:s,writer:n,output:r,candidate:i,memory:a}=e,l=[];if(t===s&&s!==null){let c=e.keepsAt,u=e.linked?[" and writes nothing"," and writes all of the candidate"]:["",""];l.push(`${t} = ${c} keeps all of the old memory${u[0]}, ${t} = ${1-c} keeps none of it${u[1]}.`)}else if(t===n&&n!==null){let c=e.share===t?1:0;l.push(`${t} = ${c} writes all of the candidate, ${t} = ${1-c} nothing.`)}return t===r&&l.push(`${t} = 1 lets all of tanh(${a}) out as h, ${t} = 0 nothing.`),t===i&&l.push(`The memory gets ${e.writes} of it.`),t===a&&e.keep&&l.push(`It becomes ${Le(e.keep)} of what it was, plus what is written, ${e.writes}.`),l}function Du(e,t,s,n){let r=t.kind(s)==="gate",i=t.word(s),a=(r?[`${i} gate`]:[`${i} state`,i]).map(u=>ai(e,u)).find(Boolean),l=a??ai(e,r?"gate":"memory"),c={gate:"from 0 to 1",signed:"from −1 to 1",memory:"any number"}[t.kind(s)];return{name:a||!i?l.name:`${i}${r?" gate":""}`,marks:[s],text:l.text,source:l.source,here:[`In this ${n}: ${c}.`,...Wu(t,s)].join(" ")}}function Bu(e,{width:t,height:s},n){let r=Math.max(ln,Math.min(n.width-t-ln,(e.left+e.right)/2-t/2)),[i,a]=[e.top-2*ln,n.height-e.bottom-2*ln],l=s<=a||s>i&&a>=i,c=Math.min(s,Math.max(0,l?a:i));return{left:r,top:l?e.bottom+ln:e.top-ln-c,height:c}}function ul(e){let{terms:t={},cells:s={}}=e.setup,n=o("b"),r=o("i"),i=o("p"),a=o("p",{class:"here"}),l=o("p",{class:"act"}),c=o("small"),u=o("span"),h=(A,O,I)=>{let W=o("button",{type:"button",class:"btn small","aria-label":O},A);return W.addEventListener("click",I),W},d=o("div",{class:"ways"},h("◂","The one before",()=>P(-1)),u,h("▸","The next one",()=>P(1)),h("Close","Close",()=>z())),p=o("div",{class:"meaning",role:"status","aria-live":"polite"},o("div",{class:"top"},n," ",r),i,a,l,c,d);p.hidden=!0;let f=null,m=null,g=null,v=0,w=!1,M=A=>{let O=A?.closest?.("[data-term], i[class^='s-'], b[class^='s-']");return O&&e.root.contains(O)&&$(y(O))?O:null},y=A=>A.dataset.term??/^s-(\S+)/.exec(A.getAttribute("class")??"")?.[1]??"";function $(A){let{P:O}=e;return O?.roles&&O.signals?.includes(A)?Du(t,O.roles,A,s[O.cell]??"cell"):ai(t,A)}function S(A,O,I=null){let W=y(A),R=$(W);if(R){clearTimeout(v),f?.el.classList.remove("explained"),f={el:A,key:W,by:O,at:I},A.classList.add("explained"),n.textContent=Iu(R.name),r.textContent=R.marks.filter(B=>B!==R.name).join("  "),i.textContent=R.text,a.textContent=R.here??"",l.textContent=A.dataset.act??"",c.textContent=R.source??"";for(let B of[r,a,l,c])B.hidden=!B.textContent;p.classList.toggle("passed",O==="hover"&&N(A)!==null),d.hidden=!m,m&&(u.textContent=`${m.all.indexOf(A)+1} of ${m.all.length}`),p.hidden=!1,L()}}function z(){clearTimeout(v),f?.el.classList.remove("explained"),f=m=null,p.hidden=!0}function x(){let A=f.el.getBoundingClientRect();if(A.width<=dl&&A.height<=dl/2)return A;let{x:O,y:I}=f.at??{x:(A.left+A.right)/2,y:(A.top+A.bottom)/2};return{left:O-12,right:O+12,top:I-12,bottom:I+12}}function L(){p.style.maxHeight="";let{offsetWidth:A,offsetHeight:O}=p,I=Bu(x(),{width:A,height:O},{width:innerWidth,height:innerHeight});p.style.left=`${I.left}px`,p.style.top=`${I.top}px`,p.style.maxHeight=`${I.height}px`}let E=A=>{let O=A.getBoundingClientRect();return O.width>0&&O.height>0&&getComputedStyle(A).visibility!=="hidden"};function k(A){let O=new Set;return[...A.querySelectorAll("[data-term]")].filter(I=>{let W=E(I)&&$(y(I))?.name;return!W||O.has(W)?!1:(O.add(W),!0)})}let b=A=>A.dataset.terms?A.closest(A.dataset.terms):A;function T(A=e.root,O=null){let I=k(b(A));if(!I.length)return;m={of:A,all:I};let W=I.find(R=>R.getBoundingClientRect().top>=0);C(O&&I.includes(O)?O:W??I[0])}function C(A){A.scrollIntoView({block:"nearest",inline:"nearest"}),S(A,"walk")}function P(A){let{of:O,all:I}=m,W=I.indexOf(f.el);m.all=k(b(O));let R=Math.max(0,m.all.indexOf(f.el)<0?W:m.all.indexOf(f.el));C(m.all[(R+A+m.all.length)%m.all.length])}let{root:H}=e,N=A=>A.closest("button, a, select, input, textarea, summary, label, [data-open]");H.addEventListener("pointerover",A=>{if(A.pointerType!=="mouse"||m)return;let O=A.composedPath()[0];if(p.contains(O))return clearTimeout(v);let I=M(O);if(I&&I===f?.el)return clearTimeout(v);if(clearTimeout(v),I&&I===g||(g=null,f&&f.by!=="hover"))return;let W={x:A.clientX,y:A.clientY};I?v=window.setTimeout(()=>S(I,"hover",W),f?ll/3:ll):f&&(v=window.setTimeout(z,cl))}),H.addEventListener("pointerleave",()=>{clearTimeout(v),f?.by==="hover"&&(v=window.setTimeout(z,cl))}),H.addEventListener("pointerdown",()=>w=!0,!0),H.addEventListener("click",A=>{w=!1;let O=A.composedPath()[0];if(p.contains(O)||O.closest?.(".explain"))return;let I=M(O);if(!I||N(I)){g=I,clearTimeout(v),f&&z();return}if(f?.el===I&&f.by==="tap")return z();m=null,S(I,"tap",{x:A.clientX,y:A.clientY}),I.closest("[data-terms]")&&H.focus({preventScroll:!0})}),H.addEventListener("focusin",A=>{let O=A.composedPath()[0];if(!(w||!O.matches?.(":focus-visible"))){if(O.dataset.terms!==void 0)return T(O);O.dataset.term!==void 0&&S(O,"focus")}}),H.addEventListener("focusout",A=>{w=!1;let O=A.composedPath()[0],I=f?.by==="focus"?f.el:m?.of;f&&I===O&&O!==H&&z()});let _={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1};function q(A){if(w=!1,!f||A.ctrlKey||A.metaKey||A.altKey)return;let{key:O}=A;if(!(A.composedPath()[0].closest?.(".explain")&&(O==="Enter"||O===" "))){if(O==="Escape"||m&&O==="w")z();else if(m&&_[O])P(_[O]);else{(!["Tab","Shift"].includes(O)||m&&m.of===H)&&z();return}A.preventDefault(),A.stopPropagation()}}let j=e.inPage?document:H;j.addEventListener("keydown",q,!0);let F=()=>f&&(f.by==="hover"?z():L());return addEventListener("scroll",F,{capture:!0,passive:!0}),addEventListener("resize",F),e.model.on("remove",()=>{clearTimeout(v),j.removeEventListener("keydown",q,!0),removeEventListener("scroll",F,!0),removeEventListener("resize",F)}),{el:p,walk:T,toggle:()=>m?z():T(),draw(){if(!f||f.el.isConnected)return;let A=[...H.querySelectorAll(`[data-term="${CSS.escape(f.key)}"]`)].find(E);A?S(A,f.by,f.at):z()}}}var cn={sigmoid:{sign:"σ",at:e=>1/(1+Math.exp(-e)),slope:e=>1/(1+Math.exp(-e))/(1+Math.exp(e)),range:[0,1],steepest:.25},tanh:{sign:"tanh",at:Math.tanh,slope:e=>1/Math.cosh(e)**2,range:[-1,1],steepest:1}},di=.05;function Vu({slope:e}){let[t,s]=[0,20];for(let n=0;n<50;n++){let r=(t+s)/2;e(r)<di?s=r:t=r}return s}var bt=e=>e.signals.filter(t=>cn[e.roles.squash(t)]),Uu=6,Gu=12,ml=.5,Ku=e=>Math.min(Gu,Math.max(Uu,Math.ceil(e.reduce((t,s)=>Math.max(t,Math.abs(s)),0))));function Yu(e,t){let s=new Array(Math.round(2*t/ml)).fill(0);for(let n of e)s[Math.max(0,Math.min(s.length-1,Math.floor((n+t)/ml)))]+=1;return s}var Xu=(e,t)=>e.reduce((s,n)=>s+(t.slope(n)<di?1:0),0)/e.length;function Ju(e,{t,unit:s}){let{slope:n}=cn[e.squash],r=1,i=[];for(let a=t;a>=0;a--)r*=n(e.sums[a*e.H+s]),i.push(r);return i}function Nr(e){if(e===0)return"0";if(e>=.001)return String(Number(e.toPrecision(3)));let[t,s]=e.toExponential(1).split("e");return`${t} × ${nt(Number(s))}`}var li=[1,2,4,10];function Zu(e,t){let s=t.mode==="mean"?null:Ju(e,t),n=Object.values(cn).map(({sign:i,steepest:a})=>({name:`${i}, at most`,values:li.map(l=>Nr(a**l))})),r=s&&{name:`unit ${t.unit} here`,values:li.map(i=>i<=s.length?Nr(s[i-1]):"–")};return{spans:li,rows:r?[...n,r]:n}}function fl(e,{t,unit:s,mode:n}){let r=cn[e.squash],{name:i,sums:a,H:l}=e,c=Qe(Xu(a,r)),u=`Of all ${a.length.toLocaleString("en")} sums of this text, ${c} lie where the curve is flat.`;if(n==="mean")return[`The dots are all ${l} units at “${e.tokens[t]}”.`,u];let h=a[t*l+s],d=r.slope(h);return[`At “${e.tokens[t]}” the sum of unit ${s} is ${U(h,2,!0)}; ${r.sign} makes ${i} = ${U(r.at(h),2)} of it. The slope there is ${Nr(d)}: `+(d<di?`the curve is flat, and of an error that comes back through it ${Qe(d)} goes on.`:`of an error that comes back through it ${Qe(d)} goes on.`),u]}var pl=600,os=34,[Ar,ci]=[14,152],[Qu,qs]=[164,216];function em(e,{t,unit:s,mode:n,asked:r=!1},i=pl){let a=i-8,l=cn[e.squash],{sums:c,H:u,T:h}=e,d=Ku(c),[p]=l.range,f=k=>os+(Math.max(-d,Math.min(d,k))+d)/(2*d)*(a-os),m=k=>ci-(k-p)/(1-p)*(ci-Ar),g=k=>Array.from({length:121},(b,T)=>-d+T*d/60).map((b,T)=>`${T?"L":"M"}${f(b).toFixed(1)} ${m(k(b)).toFixed(1)}`).join(""),v=Yu(c,d),w=Math.max(...v),M=(a-os)/v.length,y=Vu(l),$=r?[]:n==="mean"?Array.from({length:u},(k,b)=>c[t*u+b]):Array.from({length:h},(k,b)=>c[b*u+s]),S=k=>({x:f(k),y:m(l.at(k)),a:k}),z=r||n==="mean"?null:S(c[t*u+s]),x=.9,L=z&&x*l.slope(z.a),E=z&&`M${f(z.a-x)} ${m(l.at(z.a)-L)}L${f(z.a+x)} ${m(l.at(z.a)+L)}`;return{end:d,sides:[os,a],curve:g(l.at),slope:g(l.slope),flats:[{x:os,width:f(-y)-os},{x:f(y),width:a-f(y)}],bars:v.map((k,b)=>{let T=k?Math.max(1,k/w*(qs-Qu)):0;return{x:os+b*M+.75,width:M-1.5,y:qs-T,height:T,n:k}}),ticks:Array.from({length:5},(k,b)=>({x:f(-d+b*d/2),a:-d+b*d/2})),rules:(p<0?[-1,0,1]:[0,.5,1]).map(k=>({y:m(k),v:k})),peak:{x:f(0),y:m(l.steepest)},dots:$.map(S),now:z,tangent:E}}function Or(e,t,s){let{name:n,word:r,gate:i}=t,a=cn[t.squash],l=e.clientWidth||pl,c=em(t,s,l),[,u]=c.sides,{now:h}=c,{asked:d=!1}=s,p=i?`s-${n}`:"",f=(S,z,x,L={})=>D("text",{x:S,y:z,...L},x),[m,g]=c.flats,v=D("svg",{viewBox:`0 0 ${l} ${qs+24}`,class:`curve ${i?`of-${n}`:""}`,role:"img","aria-label":`The curve of ${a.sign}, and where the sums of this text lie on it. ${d?"":fl(t,s)[0]}`},c.flats.map(({x:S,width:z})=>D("rect",{x:S,y:Ar-6,width:z,height:qs-Ar+6,class:"flat","data-term":"saturated"})),f(m.x+m.width/2,Ar+46,"saturated",{"text-anchor":"middle","data-term":"saturated"}),f(g.x+g.width/2,ci-22,"saturated",{"text-anchor":"middle","data-term":"saturated"}),c.rules.map(({y:S,v:z})=>[D("path",{d:`M${os} ${S}H${u}`,class:"rule"}),f(os-5,S+4,U(z,z%1?1:0),{"text-anchor":"end"})]),D("g",{"data-term":"pre-activation"},c.bars.map(({x:S,y:z,width:x,height:L})=>D("rect",{x:S,y:z,width:x,height:L,class:"bar"}))),D("path",{d:`M${os} ${qs}H${u}`,class:"rule"}),c.ticks.map(({x:S,a:z},x)=>f(S,qs+17,U(z,z%1?1:0,!0),{"text-anchor":x===0?"start":x===4?"end":"middle"})),D("path",{d:c.slope,class:"sloped","data-term":"slope"}),D("path",{d:c.curve,class:"line","data-term":t.squash}),f(c.peak.x+10,c.peak.y-6,`slope, at most ${a.steepest}`,{class:"name","data-term":"slope"}),h&&D("path",{d:`M${h.x} ${h.y}V${qs}`,class:"drop"}),c.dots.map(({x:S,y:z})=>D("circle",{cx:S,cy:z,r:3.5,class:"dot"})),h&&D("path",{d:c.tangent,class:"tangent"}),h&&D("circle",{cx:h.x,cy:h.y,r:7,class:"point"})),{spans:w,rows:M}=Zu(t,d?{...s,mode:"mean"}:s),[y,$]=d?[]:fl(t,s);e.replaceChildren(o("p",{class:"about"},o("b",{class:p},`${r} ${n}`),` = ${a.sign}(`,ie("pre-activation","a"),"): the line is ",ie(t.squash,a.sign),", the broken one its ",ie("slope"),`; the bars count the sums a of all ${we(t.H,"unit")} at all ${we(t.T,"step")}, the dots are ${s.mode==="mean"?"all units at this step":`unit ${s.unit} at every step`}.`),v,...y?[o("p",{class:"here","aria-live":"polite"},y," ",o("span",{},$))]:[],o("table",{class:"shrinks"},o("caption",{},"What the slopes alone multiply an error by on its way back"),o("thead",{},o("tr",{},o("th",{scope:"col"},"squashes in a row"),...w.map(S=>o("th",{scope:"col"},S)))),o("tbody",{},...M.map(({name:S,values:z})=>o("tr",{},o("th",{scope:"row"},S),...z.map(x=>o("td",{},x)))))),o("p",{class:"hint"},`The slope of σ is 0.25 at most: after one squash a quarter of an error is left, after two 0.0625, after ten 0.25¹⁰ = ${Nr(.25**10)}, less than a millionth. The weights multiply it as well, and may make it larger again. In an LSTM and a GRU the memory itself goes on from step to step through no squash: the gate that keeps multiplies it, and that can be 1.`))}var tm=[["← →","one step back, forward"],["Home End","first, last step"],["space","play, pause"],["↑ ↓","unit of the row above, below"],["1 – 6","look at one signal"],["o","open a box of the cell: how its number comes about; o or Esc shuts it"],["v","over time, or the text and its units"],["p","present: a page for a projector; p or Esc leaves it"],["a b","there: the answer waits at every step, show or blank it"],["Esc","leave the text box"],["t","the tour: take it, leave it; n b its next stop, the one before"],["w","what the words and marks mean: ← → the next, Esc closes"],["?","this list"]],hi=400;function ui(e){for(let t of[6,7,8]){let s=Number(e.toPrecision(t));if(Math.fround(s)===e)return s}return Number(e.toPrecision(9))}function*mi(e){yield["layer","direction","t","token","unknown","unit",...e.signals];for(let[t,{level:s,direction:n}]of e.layers.entries()){let r=e.signals.map(i=>e.array(`${t}.${i}`));for(let i=0;i<e.T;i++){let a=[s,n,i,e.tokens[i],Number(e.unknown[i])];for(let l=0;l<e.H;l++)yield[...a,l,...r.map(c=>ui(c[i*e.H+l]))]}}}function Gn(e){let t=s=>{let n=String(s),r=typeof s=="string"&&/^[=+\-@\t\r]/.test(n)?`'${n}`:n;return/[",\n\r]/.test(r)?`"${r.replaceAll('"','""')}"`:r};return[...e].map(s=>`${s.map(t).join(",")}
`).join("")}function Vt(e,t,s){return o("table",{},o("caption",{},s),o("thead",{},o("tr",{},...e.map(n=>o("th",{scope:"col"},n)))),o("tbody",{},...t.map(n=>o("tr",{},o("th",{scope:"row"},n[0]),...n.slice(1).map(r=>o("td",{},r))))))}function Kn(e){let t=o("dialog",{class:"help","aria-label":"Keys"},o("h2",{},"Keys"),o("dl",{},...e.flatMap(([s,n])=>[o("dt",{},s),o("dd",{},n)])),o("button",{type:"button",class:"btn"},"Close"));return t.lastChild.addEventListener("click",()=>t.close()),t}var sm=e=>e.replaceAll("sigmoid","σ").replaceAll("*","·").replaceAll("-","−");function nm({lines:e,notices:t},{equations:s,signals:n}){return e?o("div",{class:"sums"},...e.map(({name:r,written:i})=>o("p",{},o("b",{},Lr(s.find(a=>a.name===r),n)),...i.map(a=>o("span",{},`= ${sm(a)}`)))),o("p",{class:"hint"},"A weight matrix in front of a vector stands for the row of this unit times the vector: the number below it is their sum. A prime, ′, is of the step before. ← and → go to another step.")):o("p",{},...t)}function gl(e){let t=o("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),s=o("h2"),n=o("div",{class:"seg",role:"group","aria-label":"Which numbers"}),r=o("button",{type:"button",class:"btn"},"Close"),i=o("button",{type:"button",class:"btn"},"All signals as CSV"),a=o("dialog",{class:"numbers","aria-label":"Numbers"},o("div",{class:"bar"},s,n,o("span",{class:"sp"}),i,r),t),l=Kn(tm),c=o("div",{},a,l);r.addEventListener("click",()=>a.close());for(let m of[a,l])m.addEventListener("click",g=>g.target===m&&m.close());a.addEventListener("keydown",m=>{let g=u==="sums"&&/^Arrow(Left|Right)$/.test(m.key)&&e.moves()[m.key];!g||m.ctrlKey||m.metaKey||m.altKey||(m.preventDefault(),g())});let u="step",d=Object.entries({step:"this step",unit:"this unit",sums:"the arithmetic"}).map(([m,g])=>{let v=o("button",{type:"button"},g);return v.addEventListener("click",()=>{u=m,f()}),v.dataset.key=m,v});n.append(...d),i.addEventListener("click",()=>{let m=e.weights==="initial"?"-initial":"";zt(`gatescope-${e.name}${m}.csv`,Gn(mi(e.P)),"text/csv")});function p(m,g){let{kind:v,title:w}=m.answers,M=v==="value";return Vt([w,M?"value":"probability"],m.top(g).map(([y,$])=>[be(y),M?U($,4):xe($)]),v==="next"?"What the model expects next":"What the model answers at this step")}function f(){let{P:m,S:g}=e;for(let x of d)x.setAttribute("aria-pressed",String(x.dataset.key===u));let v=`${g.t+1} of ${m.T}: “${m.shown[g.t]}”`,w=`Unit ${g.unit} of ${m.H}`,M=u==="sums"?e.sums:null;if(t.setAttribute("aria-busy",String(u==="sums"&&!M)),u==="sums"&&!M&&t.querySelector(".sums"))return;if(s.textContent={step:`Step ${v}`,unit:w,sums:`${w}, step ${v}`}[u],u==="sums"){t.replaceChildren(...M?[nm(M,m.roles)]:[]);return}if(u==="step"){let x=Array.from({length:m.H},(L,E)=>E);t.replaceChildren(p(m,g.t),Vt(["unit",...m.signals],x.map(L=>[L,...m.signals.map(E=>U(m.at(E,g.t,L),4))]),"Every signal of every unit at this step"));return}let y=m.curves.map(({key:x,cell:L,signal:E})=>[`log₁₀ ‖dL/d${E}‖ ${e.setup.cells[L]}`,m.array(x)]),$=Math.max(0,Math.min(g.t-hi/2,m.T-hi)),S=[];for(let x=$;x<Math.min(m.T,$+hi);x++)S.push(x);let z=m.array("forget");t.replaceChildren(Vt(["step","token",...m.signals,...y.map(([x])=>x),...z?[`log₁₀ ∏ ${Le(m.roles.keep)}`]:[]],S.map(x=>[x+1,m.shown[x],...m.signals.map(L=>U(m.at(L,x,g.unit),4)),...y.map(([,L])=>U(L[x],4)),...z?[U(z[x*m.H+g.unit],4)]:[]]),`This unit at every step, and the gradient of ${m.answers.kind==="value"?`its answer, the ${m.target}`:`−ln p(“${be(m.target)}”)`}: the norms themselves, which the plot divides by their last value`+(S.length<m.T?`; steps ${$+1} to ${$+S.length} of ${m.T}, all in the CSV`:"")))}return e.numbers=()=>{f(),a.showModal()},e.help=()=>l.showModal(),{el:c,draw:m=>a.open&&m("step","unit","picture","sums")&&f()}}var rm=3,om=10,im=38,wl=(e,t)=>e.map((s,n)=>{let r=s.reduce((i,a)=>i+a,0);return{name:t[n],n:r,shares:s.map(i=>r?i/r:0)}});function am(e,t,s=rm){return wl(e,t).flatMap(({name:r,n:i,shares:a},l)=>a.flatMap((c,u)=>u!==l&&c>0&&i>=om?[{from:r,to:t[u],share:c,count:e[l][u],n:i}]:[])).sort((r,i)=>i.share-r.share).slice(0,s)}function bl(e,t,s){let n=Bn(t),r=wl(e,t),i=am(e,t),a=(h,d,p,f)=>{let m=Math.round(100*d),g=o("td",{class:p===f?"same":null},d&&m?m:"");return g.title=`${h.name} answered with ${t[f]}: ${e[p][f]} of ${h.n}`,g.style.background=`color-mix(in srgb, var(--ink) ${Math.round(im*d)}%, var(--bg))`,g},l=o("table",{},o("thead",{},o("tr",{},o("th",{scope:"col"},"is"),o("th",{scope:"col"},"texts"),...t.map(h=>o("th",{scope:"col",title:h},n[h])))),o("tbody",{},...r.map((h,d)=>o("tr",{},o("th",{scope:"row"},h.name),o("td",{class:"of"},h.n),...h.shares.map((p,f)=>a(h,p,d,f)))))),c=`What is taken for what, in per cent of a row: down what a text is, across what seed ${s} answers.`,u=i.map(({from:h,to:d,count:p,n:f})=>`${h} for ${d} (${p} of ${f})`);return o("div",{class:"confusion"},o("p",{},c),o("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"What is taken for what"},l),u.length>0&&o("p",{class:"fine"},`Most often taken for another: ${rn(u)}.`))}var lm=/^-?[0-9]{1,15}$/,cm=/^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]{1,3})?$/,dm=/^[ \t\n\r\v\f]+|[ \t\n\r\v\f]+$/g;var Yn=Symbol("what a row cannot be"),vl=e=>e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`,xl=(e,t,s)=>{if(e.off!==null&&t==="")return null;let n=t.length<=30&&s.test(t)?Number(t)+0:NaN;return n>=(e.low??-1/0)&&n<=(e.high??1/0)?n:Yn},hm={text:(e,t)=>t,choice:(e,t)=>t===""?e.default:e.choices.includes(t)?t:Yn,number:(e,t)=>xl(e,t,cm),whole:(e,t)=>xl(e,t,lm),flag:({choices:[e,t],...s},n)=>n===""?s.default:[e,t].includes(n)?n===e:Yn,names:(e,t)=>{let s=t.split(e.between).map(n=>n.replace(dm,"")).filter(Boolean);return e.choices===null||s.every(n=>e.choices.includes(n))?s:Yn}},um=({kind:e,low:t,high:s})=>e==="whole"?"no whole number":`no number from ${t} to ${s}`;function mm(e,t){let s=e.title||e.name,n=vl(e.choices??[]),r=e.kind==="whole",i=r||e.kind==="number";if(e.to==="view")return i?`The address asks for ${s} ${t.slice(0,20)}, which is ${um(e)}.`:`The address asks for ${e.kind==="names"?s:`a ${s}`} that ${e.kind==="names"?"are":"is"} not ${n}.`;let a=t.slice(0,60).split(/\s+/).filter(Boolean).join(" "),l=`“${a}${t.length>60?"…":""}”`;if(!i)return`${s}: ${n}, not ${l}.`;let c=u=>r?u.toLocaleString("en"):String(u);return`${s} is ${r?"a whole number":"a number"} from ${c(e.low??0)} to ${c(e.high??0)}, not ${l}.`}function dn(e,t){let s=new URLSearchParams(t),n={},r={values:n,given:new Set,said:{server:[],view:[]}};for(let i of e){let a=s.get(i.name);if(r.values[i.name]=i.default,a===null||a===""&&i.to==="view"&&i.kind!=="names")continue;let l=hm[i.kind](i,a);r.given.add(i.name),l===Yn?r.said[i.to].push(mm(i,a)):r.values[i.name]=l}return r}function Pr(e,t){return t==null?e.off===null?null:"":e.kind==="flag"?e.choices[t?0:1]:Array.isArray(t)?t.join(e.between):String(t)}var jr=(e,t,s=e.default)=>Pr(e,t)===Pr(e,s)?null:Pr(e,t);function Hr(e,t,s){let n=new URL(s),r=n.searchParams;for(let i of e){if(t[i.name]===void 0)continue;let a=i.always?Pr(i,t[i.name]):jr(i,t[i.name]);a===null?r.delete(i.name):r.set(i.name,a)}return yl(n,e)}function yl(e,t){for(let{name:s,kind:n}of t)e.href.length>8e3&&n==="text"&&e.searchParams.delete(s);return e.href}function Jn(e,t,s){let[n,r]=(e??"").split("?");return n===`/${t}`?new URLSearchParams(r).get(s):null}var Xn=(e,t,s)=>e.filter(n=>jr(n,t[n.name])!==jr(n,s[n.name])),_r=class{constructor({state:t,takes:s},n){this.rows=t,this.takes=s,this.on=n,this.shown=null,this.pushed=-1/0,this.named=Object.fromEntries(t.map(r=>[r.name,r])),this.asked=this.read()}read(){return dn(this.rows,this.on?location.search:"")}usual(t){return Object.fromEntries(this.of(t).map(s=>[s.name,s.default]))}of(t){return this.rows.filter(s=>s.to===t)}place(t,s,n,r){let i=this.asked.values[t],a=this.named[t].title||t;if(i===null)return n;let l=Math.max(0,Math.min(s-1,i));return l!==i&&r.push(`The address asks for ${a} ${i}; ${a}s here are 0 to ${s-1}. This is ${l}.`),l}among(t,s,n){let r=this.asked.values[t];return r===null||s.includes(r)?r:(n.push(`The address asks for a ${this.named[t].title||t} that is not ${vl(s)}.`),null)}link(t,{shared:s=!1,base:n=location.href}={}){let r=s?this.rows.filter(i=>!i.shared).map(i=>[i.name,i.default]):[];return Hr(this.rows,{...t,...Object.fromEntries(r)},n)}to(t,s){let n=new URL(`./${t}`,location.href),r=this.takes[t]??{};for(let i of this.rows){let a=s[i.name];if(!i.along||!(i.name in r)||a===void 0||a===null)continue;let l=jr(i,a,r[i.name]);l!==null&&n.searchParams.set(i.name,l)}return yl(n,this.rows)}keep(t,s=!1){let{shown:n}=this;if(this.shown=t,!(n&&(s||Xn(this.rows,n,t).some(a=>a.entry)))){if(n&&!Xn(this.rows,n,t).length)return;clearTimeout(this.waiting),this.waiting=setTimeout(()=>this.put(this.shown),200);return}this.waiting&&this.put(n);let i=Date.now();this.put(t,s||i-this.pushed>1500),this.pushed=i}put(t,s=!1){clearTimeout(this.waiting),this.waiting=null;let n=this.link(t);n!==location.href&&history[s?"pushState":"replaceState"](history.state,"",n)}listen(t){this.went=s=>{clearTimeout(this.waiting),Object.assign(this,{asked:s,shown:null,waiting:null}),t(s)},this.heard=()=>this.went(this.read()),this.on&&addEventListener("popstate",this.heard)}visit(t,s){let n=Object.fromEntries(this.rows.map(a=>[a.name,a.default])),r=this.on?location.href:"about:blank";this.on&&this.waiting&&this.put(this.shown);let i=Hr(this.rows,{...n,...t},r);this.on&&i!==location.href&&history[s?"pushState":"replaceState"](history.state,"",i),this.went(dn(this.rows,new URL(i).search))}stop(){clearTimeout(this.waiting),removeEventListener("popstate",this.heard)}get beside(){return this.on&&history.state||{}}note(t){this.on&&history.replaceState({...history.state,...t},"")}reload(t){if(this.on){let s=this.link(t),{text:n}=t;history.replaceState(history.state,"",s),this.note({text:n&&!new URL(s).searchParams.has("text")?n:void 0})}location.reload()}get brought(){let{text:t}=this.beside;return t!==void 0&&this.note({text:void 0}),t}};function is(e,t,s={}){if(!e.P||!e.inPage)return`./${t}`;let{state:n}=e,{task:r=null,...i}=e.passes?e.passes():fm(e);return"task"in(n.takes[t]??{})?(i.model||(i.task=r),!e.passes&&e.setup.tasks[e.entry?.task]?.examples[0]?.[1]===i.text&&(i.text=null)):(i.model??=e.setup.models?.[r]??null,r&&!i.model&&({task:r,...i}={...e.came,text:e.came.task?null:e.came.text})),n.to(t,{...i,theme:e.S.theme,...s})}function fm({state:e,values:t,asked:s}){let n=e.of("kept").map(({name:r})=>[r,e.asked.values[r]]);return{...Object.fromEntries(n),...t,text:s?.text||t.text}}function Ss(e){let{values:t,given:s}=e.asked,n=l=>s.has(l)?t[l]:null,{along:r,...i}=Object.fromEntries(e.of("kept").map(({name:l})=>[l,n(l)])),a=r??n("text");return{...i,text:a,task:a?n("task"):null}}function Fr(e,{text:t,opened:s,task:n}){if(!t||e.text&&t===s)return e;let r=e.model&&(e.model.startsWith("run-")||e.model.startsWith(`${n}-`));return{...Object.fromEntries(Object.keys(e).map(a=>[a,null])),text:t,task:n,...r?{model:e.model,weights:e.weights}:{}}}function qr({text:e,task:t,model:s,...n},r,i){let a=e&&e!==r?e:null;return{...n,along:a,model:s??(a&&i[t])??null}}var kl=()=>D("svg",{viewBox:"0 0 24 24",class:"logo","aria-hidden":"true"},D("path",{d:"M1 12h22",stroke:"currentColor","stroke-width":4}),D("circle",{cx:12,cy:12,r:9,fill:"var(--bg)",stroke:"currentColor","stroke-width":2}),D("path",{d:"M4.4 9a8 8 0 0 1 15.2 0zM4.4 15a8 8 0 0 0 15.2 0z",fill:"currentColor"}));function as(e,{choice:t=null,acts:s=[]}={}){let n=o("nav",{"aria-label":"Pages"},...Object.entries(e.pages).map(([d,p])=>o("a",{href:`./${d}`,"data-page":d,...location.pathname.endsWith(d)?{"aria-current":"page"}:{}},p)));for(let d of["pointerdown","focusin","click"])n.addEventListener(d,({target:p})=>{let f=p.closest("a:not([aria-current])")?.dataset.page;f&&(p.closest("a").href=is(e,f))});let r=o("button",{type:"button",class:"btn bare","aria-haspopup":"dialog"},"Share"),i=o("button",{type:"button",class:"btn bare theme","aria-label":"Switch between light and dark",title:"Light or dark"},D("svg",{viewBox:"0 0 18 18",class:"half","aria-hidden":"true"},D("circle",{cx:9,cy:9,r:7,fill:"none",stroke:"currentColor","stroke-width":1.6}),D("path",{d:"M9 2a7 7 0 0 1 0 14z",fill:"currentColor"}))),a=o("span",{class:"wordmark"},"Gatescope"),l=e.inPage?o("a",{class:"brand",href:"./","aria-label":"Gatescope"},kl(),a):o("span",{class:"brand"},kl(),a),c=o("button",{type:"button",class:"btn bare explain","aria-label":"What the words and marks mean",title:"What the words and marks mean (key w)"},"?");c.addEventListener("click",()=>e.meanings.toggle()),r.hidden=!e.inPage,i.addEventListener("click",()=>e.set({theme:e.S.theme==="dark"?"light":"dark"}));let u=pm(e,r),h=Object.keys(e.pages).find(d=>location.pathname.endsWith(d));return o("header",{},l,h&&o("h1",{class:"unseen"},e.pages[h]),n,e.tour.entry,o("span",{class:"sp"}),t,c,o("div",{class:"acts"},r,...s),i,u)}function $l(e){e.root.classList.add("embed"),document.head.append(o("base",{target:"_blank"}));let t=o("a",{class:"unframed",href:""},"Open in Gatescope"),s=()=>t.href=e.state.link(e.P?{...e.values,embed:!1}:{embed:!1});s();for(let n of["pointerdown","focusin","click"])t.addEventListener(n,s);e.unframed=t}function pm(e,t){let s=o("input",{type:"text",readonly:!0,"aria-label":"Address of what you see",spellcheck:"false"}),n=o("b",{"aria-live":"polite"}),r=o("p"),i=o("button",{type:"button",class:"btn"},"Close"),a=o("div",{class:"sharing",role:"dialog","aria-label":"Share"},o("div",{class:"bar"},n,i),s,r);a.hidden=!0,t.setAttribute("aria-expanded","false");let l=c=>{a.hidden=!c,t.setAttribute("aria-expanded",String(c)),c||t.focus({preventScroll:!0})};return i.addEventListener("click",()=>l(!1)),a.addEventListener("keydown",c=>{c.key==="Escape"&&l(!1),c.stopPropagation()}),e.root.addEventListener("pointerdown",c=>{!a.hidden&&![a,t].some(u=>c.composedPath().includes(u))&&l(!1)},!0),t.addEventListener("click",async()=>{if(!a.hidden)return l(!1);let{state:c,values:u}=e,h=c.link(u,{shared:!0}),{given:d}=dn(c.rows,new URL(h).search);c.put(u),s.value=h,n.textContent="The address of what you see",r.textContent=[e.text&&!d.has("text")&&"This text is too long for an address, which holds all else.",d.has("t")&&`An address counts steps${d.has("unit")?" and units":""} from 0: t=${u.t} in it is step ${u.t+1}.`].filter(Boolean).join(" "),l(!0),s.select();try{await navigator.clipboard.writeText(h),n.textContent="Copied: the address of what you see"}catch{n.textContent="Copy this address (Ctrl C): it is what you see"}s.focus(),s.select()}),a}var fi=e=>[...new Set(e)];function pi(e,t,s){let n={...t,...s},r=e.filter(l=>Object.entries(s).every(([c,u])=>l[c]===u)),i=l=>t.shown&&s.seed===void 0?l.shown:l.seed===n.seed,a=l=>4*+(l.task===n.task)+2*+(l.cell===n.cell)+ +(l.units===n.units)+.5*Number(i(l))+.25*Number(l.shown);return r.sort((l,c)=>a(c)-a(l))[0]}function gm(e,t,s){let n=pi(e,t,s);return[n,{...t,...s,...s.seed===void 0?{}:{shown:n.shown}}]}var ut=({name:e,digits:t},s)=>e==="accuracy"?xe(s):U(s,t);function wm(e,t){let{name:s,title:n,better:r,chance:i}=e,a=s==="accuracy"?`Accuracy: how often the top answer among ${t} is right`:`${n[0].toUpperCase()}${n.slice(1)}, ${r} is better`;return i===null?a:`${a} (chance: ${ut(e,i)})`}function Rr(e){let{setup:t}=e,s=o("b"),n=o("span",{class:"wide"}),r=o("button",{type:"button",class:"btn pick","aria-haspopup":"dialog","aria-expanded":"false"},s,n,o("span",{"aria-hidden":"true"},"▾")),i=o("div",{class:"popover",role:"dialog","aria-label":"Model"});i.hidden=!0;let a=o("button",{type:"button",class:"btn bare"},"Numbers"),l=e.present&&o("button",{type:"button",class:"btn bare presents",title:"For a projector (key p)"},"Present");l?.addEventListener("click",()=>e.present());let c=as(e,{choice:o("div",{class:"picker"},r,i),acts:[l,a]});a.addEventListener("click",()=>e.numbers());let u=o("details",{class:"scores"},o("summary",{},"Scores on test texts")),h=k=>{i.hidden=!k,r.setAttribute("aria-expanded",String(k)),k&&i.querySelector("select:not(:disabled), button")?.focus()};r.addEventListener("click",k=>{k.stopPropagation(),h(i.hidden)});let d=!1;e.root.addEventListener("pointerdown",k=>{d=!i.hidden&&![i,r].some(b=>k.composedPath().includes(b)),d&&(k.stopPropagation(),h(!1))},!0),e.root.addEventListener("click",k=>{d&&k.stopPropagation(),d=!1},!0);let p=k=>{if(k.key!=="Escape"||i.hidden||k.composedPath()[0].closest?.("dialog"))return;let b=e.root.getRootNode().activeElement;h(!1),(i.contains(b)||b===e.root||!e.root.contains(b))&&r.focus(),k.preventDefault(),k.stopPropagation()},f=e.inPage?document:e.root;f.addEventListener("keydown",p,!0),e.model.on("remove",()=>f.removeEventListener("keydown",p,!0));let m=k=>`${Math.round(k/1024)} KB`,g=k=>t.cells[k],v=null,w=null,M=o("p",{class:"swapped",role:"status"});function y(k){let b=e.find(e.asked?.model)??e.entry;b.name!==w&&(v=b);let[T,C]=gm(t.models,v,k);[v,w]=[C,T.name],M.textContent=T.cell===v.cell?"":`There is no ${g(v.cell)} for this task. This is the ${g(T.cell)}; a task that has the other brings it back.`,e.change(T)}let $={Cell:"cell",Size:"unit",Seed:"seed"};function S(k,b,T,C){let P=o("select",{"aria-label":k},...T.map(N=>o("option",{value:N},C(N))));P.value=String(e.entry[b]),P.disabled=T.length<2,P.addEventListener("change",()=>{y({[b]:T.find(N=>String(N)===P.value)})});let H=$[k]?ie($[k],k):o("span",{},k);return o("label",{},H,P)}function z(){let k=F=>F?.getAttribute?.("aria-label")??F?.textContent,b=e.entry,T=k(i.getRootNode().activeElement),C=t.models.includes(b)?t.models:[b,...t.models],P=C.filter(F=>F.task===b.task),H=P.filter(F=>F.cell===b.cell),N=H.filter(F=>F.units===b.units),_=o("div",{class:"seg",role:"group","aria-label":"Weights"},...["trained","initial"].map(F=>{let A=o("button",{type:"button","aria-pressed":String(F===e.weights),"data-term":`${F} weights`},F);return A.addEventListener("click",()=>e.send({weights:F})),A}));if(i.replaceChildren(o("div",{class:"choices"},S("Task","task",fi(C.map(F=>F.task)),F=>t.tasks[F]?.title??F),S("Cell","cell",Object.keys(t.cells).filter(F=>P.some(A=>A.cell===F)),g),S("Size","units",fi(H.map(F=>F.units)).sort((F,A)=>F-A),F=>`${F} units`),S("Seed","seed",fi(N.map(F=>F.seed)).sort((F,A)=>F-A),F=>{let A=N.find(O=>O.seed===F)?.shown&&N.length>1;return`${F}${A?" (best on validation)":""}`}),o("div",{class:"choice"},o("span",{"aria-hidden":"true"},"Weights"),_)),M,u),u.replaceChildren(u.firstChild,L(b)),b.name!==w&&(M.textContent=""),i.hidden||!T)return;let q=[...i.querySelectorAll("select, button, summary")],j=q.find(F=>k(F)===T);(j?.disabled?q.find(F=>!F.disabled):j)?.focus()}let x=({cell:k})=>t.notes[k]&&o("p",{class:"note"},t.notes[k]);function L(k){let b=t.cards[k.card],T=`${k.parameters.toLocaleString("en")} parameters`;if(!b)return o("div",{class:"card"},x(k),o("p",{},k.card?"This model has no card.":`Your own run, not measured here. ${T}.`));let{measure:C,gap_title:P}=t.tasks[k.task],H=Object.keys(b.seeds),N=b.seeds[H[0]],_=(j,F,A="td")=>o("tr",{},o("th",{scope:"row"},j),...F.map(O=>o(A,{},O))),q=(j,F)=>Object.keys(N[j]).map(A=>_(F(A),H.map(O=>ut(C,b.seeds[O][j][A]))));return o("div",{class:"card"},e.weights==="initial"&&o("p",{class:"of"},"These are the scores of the trained weights. What you see is read by the initial ones, which were not scored."),x(k),b.note&&o("p",{class:"note"},b.note),o("p",{},`${wm(C,b.answers)}, on unseen test texts; one column for each training run (seed). ${T}, ${b.iterations.toLocaleString("en")} iterations.`),o("table",{},o("thead",{},_("seed",H,"th")),o("tbody",{},...q("by_rule",j=>[j," ",o("small",{},b.rules[j])]),Object.keys(N.by_gap).length>0&&_(o("b",{},P),H.map(()=>"")),...q("by_gap",j=>j),_(o("b",{},"all"),H.map(j=>ut(C,b.seeds[j].score))))),b.confusion&&bl(b.confusion,t.tasks[k.task].answers.names,b.shown),o("p",{class:"fine"},b.test_split))}let E=null;return{el:c,draw(k){let b=e.entry,T=`${e.name} ${e.weights}`;if(!k("picture")||T===E)return;E=T;let C=e.weights==="initial"?", initial weights":"";s.textContent=`${b.card?"":"Your run: "}${g(b.cell)}, ${b.units} units${C}`,n.textContent=`${t.tasks[b.task]?.title??b.task} · ${m(b.bytes)}`,s.dataset.term=g(b.cell),r.setAttribute("aria-label",`Model: ${s.textContent}, ${n.textContent}. Choose another.`),z()}}}var Ml=`/* The colours, once, for every page: light, then dark. Text colours pass AA on --bg, fills 3:1. */
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
`;function Sl(e,t,s){return Math.max(1,Math.min(e,Math.floor(t/s)))}function Zn(e,t,s){let n=Math.min(e.n,s),r=n>4?1:0,{a:i}=e;return t>i+n-1-r?i=t-r:t<i+r&&(i=t+r-n+1),{a:Math.max(0,Math.min(s-n,i)),n}}function El(e,t,s,n){let r=Math.min(s,2),i=Math.max(r,Math.min(s,Math.floor(n/6))),a=Math.max(r,Math.min(i,Math.round(t-e)));return{a:Math.max(0,Math.min(s-a,Math.round((e+t+1-a)/2))),n:a}}function ls(e,t,s,n){let r=(s-n)/e.n;return{...e,T:t,width:s,gutter:n,cw:r,end:e.a+e.n,x:i=>n+(i-e.a)*r,centre:i=>n+(i-e.a+.5)*r,step:i=>Math.max(e.a,Math.min(e.a+e.n-1,e.a+Math.floor((i-n)/r))),sees:i=>i>=e.a&&i<e.a+e.n}}function Ze(e,t,s,n=!1){let r=10**Math.max(n?0:-1/0,Math.floor(Math.log10((t-e)/s)));for(let i of[1,2,5,10,20].map(a=>a*r)){let a=Math.ceil(e/i-1e-9),l=Math.floor(t/i+1e-9);if(l-a<s)return Array.from({length:l-a+1},(c,u)=>Number(((a+u)*i).toPrecision(12)))}return[]}var cs=(e,t,s)=>[e,...Ze(e,t,s,!0).filter(n=>n>e+(t-e)/12)];function Ir(e,t,s){let n=e.map((a,l)=>l).sort((a,l)=>e[a]-e[l]),r=[];n.forEach((a,l)=>{r[a]=Math.max(e[a],t/2,l?r[n[l-1]]+t:0)});let i=s+t/2;for(let a of n.reverse())i=r[a]=Math.min(r[a],i-t);return r}var Tl=`.gs {
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
`;var zl=e=>e<=.04045?e/12.92:((e+.055)/1.055)**2.4,vm=e=>e<=.0031308?e*12.92:1.055*e**.4166666666666667-.055,wi=e=>[1,3,5].map(t=>parseInt(e.trim().slice(t,t+2),16));function Ll(e){let[t,s,n]=wi(e).map(l=>zl(l/255)),r=Math.cbrt(.4122214708*t+.5363325363*s+.0514459929*n),i=Math.cbrt(.2119034982*t+.6806995451*s+.1073969566*n),a=Math.cbrt(.0883024619*t+.2817188376*s+.6299787005*n);return[.2104542553*r+.793617785*i-.0040720468*a,1.9779984951*r-2.428592205*i+.4505937099*a,.0259040371*r+.7827717662*i-.808675766*a]}function ym([e,t,s]){let n=(e+.3963377774*t+.2158037573*s)**3,r=(e-.1055613458*t-.0638541728*s)**3,i=(e-.0894841775*t-1.291485548*s)**3;return[4.0767416621*n-3.3077115913*r+.2309699292*i,-1.2684380046*n+2.6097574011*r-.3413193965*i,-.0041960863*n-.7034186147*r+1.707614701*i].map(a=>Math.round(255*Math.min(1,Math.max(0,vm(Math.min(1,Math.max(0,a)))))))}var gi=64;function Es(e,t){let s=Ll(e),n=Ll(t);return Array.from({length:gi+1},(r,i)=>ym(s.map((a,l)=>a+(n[l]-a)*i/gi)))}function Cl(e){let t=a=>Es(e("--zero"),e(`--R${a}`)),s=t("pos"),n=t("neg"),r=new Map,i=a=>(r.has(a)||r.set(a,e(`--R${a}`)?t(a):null),r.get(a));return{of(a,l,c=1){return(i(a)??(l<0?n:s))[Math.round(gi*Math.min(1,Math.abs(l)/(c||1)))]}}}var mt=e=>`rgb(${e.join(",")})`;function At(e){let[t,s,n]=e.map(r=>zl(r/255));return .2126*t+.7152*s+.0722*n>.179?"#000":"#fff"}var Wr=class{constructor({knock:t=null,give:s=()=>{},changed:n}){Object.assign(this,{state:"open",waiting:null,knocking:null,client:null}),this.knock=t,this.give=s,this.changed=n,this.deaf=this.given=this.failed=0}get up(){return this.state==="open"||this.state==="silent"}asked(){this.state==="open"&&(this.waiting??=setTimeout(()=>this.become("silent"),5e3))}heard(t=!1){clearTimeout(this.waiting),this.waiting=null,this.up&&(this.given=0,this.become("open"),t&&this.asked())}lost(t=null){this.client=t??this.client,this.up&&this.become("closed")}become(t){let s=this.state;t!==s&&(this.state=t,this.deaf=0,this.stop(),this.knock&&(t==="silent"||t==="closed")&&(this.knocking=setInterval(()=>this.ring(),2e3)),this.changed(t,s))}async ring(){let{state:t}=this;if(this.ringing)return;this.ringing=!0;let s=await this.knock();if(this.ringing=!1,!(!s||this.state!==t||this.knocking===null)){if(t==="closed"){await this.open();return}this.deaf+=1,this.deaf>2&&(this.given+=1,this.given>2?this.become("ended"):this.give())}}async open(){this.ringing=!0;try{await km(this.client),this.failed=0,this.become("open")}catch{this.failed+=1,this.failed>=3&&this.become("ended")}finally{this.ringing=!1}}stop(){clearTimeout(this.waiting),clearInterval(this.knocking),this.waiting=this.knocking=null}};async function km(e){if(!e?.session)throw new Error("there is nothing to take up");e._repull_session_doc=async t=>t(e.session),e.args_string="returning=1",await e.connect()}var $m="This part cannot be drawn: a fault in the program, which the browser's console names. The rest goes on.",bi=e=>(...t)=>t.some(s=>e.has(s));function Nt(e,t){let s=e.fault?.at;if(s&&!s.every(r=>t.has(r)))return;let n=null;try{e.draw(bi(t))}catch(r){n=[...t],e.fault||(console.error(r),e.fault={said:o("p",{class:"fault",role:"alert"},$m)},e.el?.after(e.fault.said))}e.fault&&(e.fault.at=n,e.fault.said.hidden=n===null,e.el?.classList.toggle("faulty",n!==null))}function ft(e,{press:t,move:s,done:n,click:r,cancel:i,slop:a=0}){let l=null,c=typeof a=="function"?a:$=>Mm($,l)>=a;function u($){if(l||$.button||!$.isPrimary)return;let S=t($);S!==!1&&(l={x:$.clientX,y:$.clientY,id:$.pointerId,hold:S,dragged:!1},y("addEventListener"),a===0&&h())}function h(){l.dragged=!0,e.setPointerCapture(l.id)}function d($){if(!$.buttons)return void m($);!l.dragged&&c($,l)&&h(),l.dragged&&s?.($,l.hold)}function p($,S){let{hold:z}=l;l=null,y("removeEventListener"),S?.($,z)}let f=$=>p($,l.dragged?n:r),m=$=>p($,l.dragged?i??n:null),g=$=>l.dragged&&!e.hasPointerCapture(l.id)&&m($),v=$=>S=>S.pointerId===l.id&&$(S);function w($){$.key!=="Escape"||!i||!l.dragged||($.preventDefault(),$.stopPropagation(),m($))}let M={pointermove:v(d),pointerup:v(f),pointercancel:v(m),lostpointercapture:v(g),keydown:w};function y($){for(let[S,z]of Object.entries(M))e.ownerDocument.defaultView[$](S,z,{capture:!0})}e.addEventListener("pointerdown",u)}var Mm=(e,{x:t,y:s})=>Math.hypot(e.clientX-t,e.clientY-s);var xi={similarity:"similarity",number:"unit number",now:"value at this step",mean:"mean over the text"},Al={similarity:"similarity",number:"number",now:"value",mean:"mean"};function Nl(e,t,s,n){let r=Array.from({length:e.H},(a,l)=>l),i=a=>r.map(l=>[a(l),l]).sort((l,c)=>c[0]-l[0]||l[1]-c[1]).map(([,l])=>l);return t==="similarity"?Array.from(e.array("order")):t==="now"?i(a=>e.at(s,n,a)):t==="mean"?i(a=>e.column(s,a).reduce((l,c)=>l+c,0)):r}function vi(e,t,s,n){let r=new Uint8ClampedArray(4*e.T*e.H),i=e.signal(t);return s.forEach((a,l)=>{for(let c=0;c<e.T;c++){let u=n(i[c*e.H+a]),h=4*(l*e.T+c);r[h]=u[0],r[h+1]=u[1],r[h+2]=u[2],r[h+3]=255}}),r}function Rs(e,t,s){let n=e.P.roles.kind(t)==="gate",r=s===1||s>=10?0:s<1?2:1,i=n?["0","1"]:[U(-s,r),U(s,r,!0)],a=Array.from({length:10},(l,c)=>{let u=n?c/9:s*(2*c/9-1),h=o("i");return h.style.background=mt(e.palette.of(t,u,s)),h});return[o("b",{class:`s-${t}`},t),` ${i[0]} `,o("span",{},...a),` ${i[1]}`]}function hn(e){let t=o("h2",{},ie("map","Gates and states")," "),s=o("small",{class:"wide"});t.append(s);let n=o("span",{class:"legend","aria-hidden":"true"}),r=o("select",{"aria-label":"Order of the rows"},...Object.entries(xi).map(([z,x])=>o("option",{value:z},x)));r.addEventListener("change",()=>{e.set({sort:r.value}),e.root.focus({preventScroll:!0})});let i=o("label",{class:"sort"},o("span",{class:"by"},ie("similarity order","rows by")," "),r),a=o("div",{class:"maps"}),l=o("div",{class:"tag",role:"tooltip"});l.hidden=!0;let c=o("span",{class:"r tools"},n,i),u=o("div",{class:"hd"},t,c),h=o("div",{},u,a,l),d=[],p={},f=null;function m(){let{P:z}=e;d=z.signals.map(x=>{let L=o("b",{class:`s-${x}`},x),E=o("span",{class:"v"}),k=o("button",{type:"button",class:"gl","data-term":x,"data-act":"Click: enlarge this map and colour the words by it."},L,E,o("span",{class:"nm"},e.P.roles.word(x)));k.addEventListener("click",()=>e.look(x));let b=o("canvas",{role:"img"}),T=o("span",{class:"unit","data-term":"unit","aria-hidden":"true"}),C=D("svg",{class:"mark","aria-hidden":"true"},D("rect",{class:"halo"}),D("rect",{class:"edge"}),D("path")),P=o("div",{class:"map"},k,b,C,T);return ft(b,{press(H){let[N,_]=g(H,b);return e.pick(_),e.go(N),H.pointerType!=="touch"},move:H=>e.go(g(H,b)[0])}),b.addEventListener("pointermove",H=>v(H,b,x)),b.addEventListener("pointerleave",()=>l.hidden=!0),{name:x,row:P,canvas:b,label:k,value:E,unit:T,box:C}}),a.replaceChildren(...d.map(x=>x.row))}function g(z,x){let{P:L,G:E}=e,k=x.getBoundingClientRect(),b=Math.floor((z.clientY-k.top)/k.height*L.H);return[E.step(z.clientX-k.left+E.gutter),e.order[Math.max(0,Math.min(L.H-1,b))]]}function v(z,x,L){let[E,k]=g(z,x),b=h.getBoundingClientRect();l.textContent=`${L} ${U(e.P.at(L,E,k),4)} · unit ${k} · step ${E+1} “${ve(e.P.shown[E],24)}”`,l.hidden=!1;let T=l.offsetWidth;l.style.left=`${Math.max(0,Math.min(b.width-T,z.clientX-b.left+12))}px`,l.style.top=`${z.clientY-b.top-30}px`}let w=()=>{let{P:z,rem:x,low:L,small:E}=e,k=(E?4.2:L?2.5:2.75)*x,b=Math.max(1.5*k,(E?9:L?6.6:7.7)*x-(e.extra??0)),T=(6-z.signals.length)*(k+.44*x),C=E?0:T/z.signals.length;return P=>Math.round((P===e.S.focus?b:k)+C)};function M(){let{P:z}=e;p={};for(let x of z.signals){let L=e.full(x),E=o("canvas",{width:z.T,height:z.H}),k=vi(z,x,e.order,b=>e.palette.of(x,b,L));E.getContext("2d").putImageData(new ImageData(k,z.T,z.H),0,0),p[x]=E}}function y(){let{P:z,G:x,S:L}=e,E=devicePixelRatio||1,k=w(),b=x.width-x.gutter,T=x.cw>=14?Math.max(1,Math.round(E)):0;for(let{name:C,row:P,canvas:H,label:N}of d){let _=k(C),q=C===L.focus;P.style.height=`${_}px`,P.classList.toggle("focused",q),N.setAttribute("aria-pressed",String(q)),H.width=Math.round(b*E),H.height=Math.round(_*E),H.style.cssText=`left:${x.gutter}px;width:${b}px;height:${_}px`;let j=H.getContext("2d");j.imageSmoothingEnabled=!1,j.drawImage(p[C],x.a,0,x.n,z.H,0,0,H.width,H.height);for(let F=1;T&&F<=x.n;F++)j.clearRect(Math.round(F*x.cw*E)-T,0,T,H.height);H.setAttribute("aria-label",`Map of ${C}, ${e.P.roles.word(C)}: ${z.H} units by ${z.T} steps. The numbers are in the table.`)}n.replaceChildren(...Rs(e,L.focus,e.full(L.focus))),s.textContent=`each row is one of ${z.H} ${z.H===1?"unit":"units"}`}function $(){let{P:z,G:x,S:L}=e,E=e.order.indexOf(L.unit),k=w();for(let{name:b,unit:T,box:C}of d){let P=k(b),H=P/z.H,N=E*H,[_,q,j]=C.children,F=L.mode==="mean";C.style.display=F?"none":"",T.textContent=F||b!==L.focus||e.small?"":`unit ${L.unit}`,T.style.top=`${Math.max(2.5*e.rem,Math.min(P-16,N+H/2-8))}px`;let A=b===L.focus;for(let[O,I]of[[_,3],[q,1.5]]){O.style.display=A?"":"none";let W={x:x.gutter-I,y:N-I,width:x.width-x.gutter+2*I-1,height:H+2*I};for(let[R,B]of Object.entries(W))O.setAttribute(R,B)}j.style.display=A?"none":"",j.setAttribute("d",`M${x.gutter-2} ${N+H/2}l-6 -4v8z`)}}function S(){let{P:z,S:x}=e;for(let{name:L,value:E}of d){let k=x.mode==="mean"?z.mean(L)[x.t]:z.at(L,x.t,x.unit),b=e.P.roles.kind(L)==="gate";E.textContent=U(k,2,!b),E.className=`v s-${b?L:Ae(k)}`}}return{el:h,head:u,tools:c,draw(z){let{P:x,S:L}=e;z("picture")&&f!==x.signals.join()&&(m(),f=x.signals.join()),r.value=L.sort,z("picture","theme","order")&&M(),z("picture","theme","size","view","focus","order")&&y(),z("picture","size","focus","unit","order")&&$(),S()}}}var Sm=["display","gridTemplateColumns","columnGap","padding"];function Ol(e){let{root:t,main:s}=e,n=null,r=()=>{if(n||e.closed)return;let{theme:i}=e.S,a=[];i==="dark"&&e.set({theme:"light"});let l=e.unvisited?.()??[],c=(g,v)=>{a.push([g,g.getAttribute("style")]),Object.assign(g.style,v)},u=g=>[g,{width:`${g.offsetWidth}px`,height:`${g.offsetHeight}px`}],h=[...t.querySelectorAll("*")].filter(g=>g.offsetWidth&&getComputedStyle(g).display==="grid").map(g=>[g,{gridTemplateColumns:getComputedStyle(g).gridTemplateColumns}]),d=[...t.querySelectorAll(".plot, .chart, .bk, canvas, .cell > svg")].filter(g=>g.offsetWidth).map(u),p=getComputedStyle(s),f=Object.fromEntries(Sm.map(g=>[g,p[g]])),m=t.clientWidth;c(s,{...f,width:`${s.offsetWidth}px`}),c(e.time,{width:`${e.time.offsetWidth}px`});for(let[g,v]of[...h,...d])c(g,v);t.style.setProperty("--wide",`${m}px`),t.style.setProperty("--fit",Math.min(1.1,1500/m));for(let g of l)g.classList.add("unvisited");t.classList.toggle("partly",l.length>0),t.classList.toggle("wasdark",i==="dark"),n=()=>{for(let[g,v]of a.reverse())v===null?g.removeAttribute("style"):g.setAttribute("style",v);for(let g of l)g.classList.remove("unvisited");i==="dark"&&e.set({theme:i}),n=null}};addEventListener("beforeprint",r),addEventListener("afterprint",()=>n?.())}var Pl=`.touring {
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
`;var Dr=18,Ts=12,Tm=6,Ot=14,Lm=400,jl=3,Hl=120,zm=700,xt=(e,t)=>({text:U(t),cls:e}),Pt=e=>({text:U(e,2,!0),cls:Ae(e)}),er=e=>({text:e,cls:"b"}),Cm=e=>e.map(t=>t.text??t).join(""),_l=e=>e.map(t=>typeof t=="string"?t:t.cls==="b"?o("b",{},t.text):o("b",{class:`n s-${t.cls}`},t.text));function Is(e,t=Tm){let s=e.filter(i=>i.right>i.left&&i.bottom>i.top);if(!s.length)return null;let n=i=>Math.min(...s.map(a=>a[i]))-t,r=i=>Math.max(...s.map(a=>a[i]))+t;return{left:n("left"),top:n("top"),right:r("right"),bottom:r("bottom")}}var Qn=(e,t)=>Math.max(0,Math.min(e.right,t.right)-Math.max(e.left,t.left))*Math.max(0,Math.min(e.bottom,t.bottom)-Math.max(e.top,t.top));function Am(e,{width:t,height:s},n,r=[]){let i=(d,p,f,m,g,v)=>[...new Set([d,p-f,(d+p-f)/2,m,g-f,...v])].map(w=>Math.max(m,Math.min(g-f,w))),a=[e,...r],l=i(e.left,e.right,t,Ts,n.width-Ts,a.flatMap(d=>[d.right+Dr,d.left-Dr-t])),c=i(e.top,e.bottom,s,n.top+Ts,n.height-Ts,a.flatMap(d=>[d.bottom+Dr,d.top-Dr-s])),u=null,h=1/0;for(let d of l)for(let p of c){let f={left:d,top:p,right:d+t,bottom:p+s},m=Math.hypot(Math.max(0,e.left-f.right,f.left-e.right),Math.max(0,e.top-f.bottom,f.top-e.bottom)),g=1e6*Qn(f,e)+1e3*r.reduce((v,w)=>v+Qn(f,w),0)+m+Math.abs(p-e.top)/4;g<h&&([u,h]=[{left:d,top:p},g])}return u}function Nm(e,t,s){let n=([d,p],[f,m])=>{let[g,v]=p===m?[0,jl]:[jl,0];return s.every(w=>w.right<=Math.min(d,f)-g||w.left>=Math.max(d,f)+g||w.bottom<=Math.min(p,m)-v||w.top>=Math.max(p,m)+v)},r=(d,p,f)=>p<d?[]:Array.from({length:Math.floor((p-d)/f)+1},(m,g)=>d+g*f),i=d=>d.slice(1).reduce((p,[f,m],g)=>p+Math.abs(f-d[g][0])+Math.abs(m-d[g][1]),0),a=(...d)=>i(d)<=Lm&&d.slice(1).every((p,f)=>n(d[f],p))&&d,[l,c]=t.left>=e.right?[e.right,t.left]:t.right<=e.left?[e.left,t.right]:[null,null],[u,h]=t.top>=e.bottom?[e.bottom,t.top]:t.bottom<=e.top?[e.top,t.bottom]:[null,null];if(l!==null)for(let d of r(Math.max(e.top,t.top)+Ot,Math.min(e.bottom,t.bottom)-Ot,2)){let p=a([l,d],[c,d]);if(p)return p}if(u!==null)for(let d of r(Math.max(e.left,t.left)+Ot,Math.min(e.right,t.right)-Ot,2)){let p=a([d,u],[d,h]);if(p)return p}if(l===null||u===null)return null;for(let d of r(e.top+Ot,e.bottom-Ot,6))for(let p of r(t.left+Ot,t.right-Ot,12)){let f=a([l,d],[p,d],[p,h]);if(f)return f}for(let d of r(e.left+Ot,e.right-Ot,6))for(let p of r(t.top+Ot,t.bottom-Ot,12)){let f=a([d,u],[d,p],[c,p]);if(f)return f}return null}function Om(e){let t=[];for(let s of e){let n=[s];for(let r of t)n=n.flatMap(i=>{if(!Qn(i,r))return[i];let[a,l]=[Math.max(i.top,r.top),Math.min(i.bottom,r.bottom)];return[{...i,bottom:a},{...i,top:l},{...i,top:a,bottom:l,right:r.left},{...i,top:a,bottom:l,left:r.right}].filter(c=>c.right>c.left&&c.bottom>c.top)});t.push(...n)}return t}var Fl={ArrowLeft:["←","One step back"],ArrowRight:["→","One step on"],ArrowUp:["↑","The unit above"],ArrowDown:["↓","The unit below"],Home:["⇤","First step"],End:["⇥","Last step"]},ql=(e,t)=>D("svg",{viewBox:"0 0 16 16",width:t,height:t,"aria-hidden":"true"},D("path",{d:e}));function Rl(e,t){if(!t)return{el:o("div",{hidden:!0}),entry:null,at:null,moves:{},draw(){}};let{stops:s}=t,n=s.length,r=null,i=null,a=null,l=null,c=new Set;K();let u=(ne,me,ce,Te={})=>{let Se=o("button",{type:"button",class:ne,...Te},me);return Se.addEventListener("click",ce),Se},h=o("span",{class:"long"}),d=o("span",{class:"short"}),p=o("button",{type:"button",class:"btn touring","aria-haspopup":"dialog",title:"A guided tour of this page (key t)"},h,d);p.addEventListener("click",I);let f=o("span",{class:"tour-stop"}),m=s.map((ne,me)=>u("tour-dot","",()=>B(me+1),{"aria-label":`Stop ${me+1}: ${ne.title}`,title:ne.title})),g=o("h2",{id:"tour-title"}),v=o("p",{class:"tour-says",id:"tour-says"}),w=o("span",{class:"tour-tick","aria-hidden":"true"},ql("M3 8.5l3.5 3.5L13 4.500",13)),M=o("span",{class:"tour-task"}),y=o("span",{class:"tour-hand"}),$=o("div",{class:"tour-do"},w,M,y),S=u("btn","Back",()=>B(r-1)),z=u("btn main","",()=>{R(a??r,{anew:!0}),X()}),x=u("btn main","Next →",()=>B(r+1)),L=o("a",{class:"btn main"}),E=u("tour-shut",ql("M2 2l12 12M14 2L2 14",16),()=>G(),{"aria-label":"Close the tour",title:"Close (Esc)"}),k=o("p",{class:"unseen",role:"status"}),b=o("div",{class:"tour-card",role:"dialog","aria-modal":"false","aria-labelledby":"tour-title","aria-describedby":"tour-says",tabindex:"-1"},o("div",{class:"tour-head"},f,o("span",{class:"tour-dots"},...m),E),g,v,$,o("div",{class:"tour-foot"},S,o("span",{class:"sp"}),z,x,L)),T=o("style"),C=o("div",{class:"tour-veil"}),P=o("div",{class:"tour-frame"}),H=D("path"),N=D("svg",{class:"tour-lead","aria-hidden":"true"},H),_=o("div",{class:"tour"},T,C,P,N,b,k),q=(ne,me)=>ne.toggleAttribute("hidden",!me),j=()=>s[(a??r)-1],F=ne=>({...e.state.usual("server"),...ne.state(e)}),A=ne=>e.state.of("server").filter(ne),O=ne=>!Xn(A(({name:me})=>!ne.free?.includes(me)),F(ne),e.values).length;function I(){return r!==null||a!==null?G():W(i??1)}function W(ne){if(!e.P)return;Xn(A(({name:ce})=>t.of.includes(ce)),F(s[ne-1]),e.values).length?(a=ne,Y(),X()):(R(ne,{anew:!0}),X())}function R(ne,{anew:me=!1,atOnce:ce=!1}={}){[r,a,i]=[ne,null,null];let{theme:Te}=e.S;e.state.visit({theme:Te,...s[ne-1].state(e),tour:ne},me),C.classList.remove("awake"),Y(),he(ce)}function B(ne){r===null||ne<1||ne>n||R(ne)}function G(){let ne=_.contains(e.root.getRootNode().activeElement);[i,r,a]=[r??i,null,null],Y(),ee(),e.keep(),ne&&p.focus({preventScroll:!0})}function K(){let ne=Te=>Number.isInteger(Te)&&Te>=1&&Te<=n,{stop:me,done:ce}=e.state.beside.tour??{};ne(me)&&(i=me);for(let Te of Array.isArray(ce)?ce.filter(ne):[])c.add(Te)}function ee(){let ne={stop:r??i,done:[...c]};ne.stop===null||JSON.stringify(ne)===JSON.stringify(e.state.beside.tour)||e.state.note({tour:ne})}function X(){requestAnimationFrame(()=>!b.hidden&&b.focus({preventScroll:!0}))}function te(){e.root.getRootNode().activeElement!==b&&ae(k,`${g.textContent}. ${v.textContent}`)}function oe(){let{values:ne,given:me}=e.state.asked,ce=ne.tour,Te=[...me].every(Se=>["tour","theme","embed"].includes(Se));if(l=e.state.asked,ce!==r){if(ce!==null&&(ce<1||ce>n)){[r,a]=[null,null];let Se=`The address asks for stop ${ce} of the tour, which has ${n}. “Take the tour” begins it.`;queueMicrotask(()=>{e.notices=[...e.notices,Se],e.draw(new Set(["notice"]))});return}ce===null&&r!==null&&(i=r),[r,a]=[ce,ce===null?a:null],ce!==null&&(i=null,Te?queueMicrotask(()=>R(ce,{atOnce:!0})):he(!0),X())}}let J="",V="";function Y(){let ne=j(),me=a??r;e.root.classList.toggle("toured",ne!==void 0);let ce=r??i;ae(h,ce===null?"Take the tour":`Tour ${ce} of ${n}`),ae(d,ce===null?"Tour":`Tour ${ce}`),Ce(p,{"aria-expanded":ne!==void 0,"aria-label":h.textContent}),q(b,ne!==void 0);let Te=a===null&&ne?.folds;if(ae(T,Te?`@media screen and (max-width: 760px) { :is(${Te}) { display: none !important } }`:""),!ne){for(let ns of[C,P,N])q(ns,!1);J="";return}let Se=e.returning&&a===null,qe=a===null&&!Se&&O(ne),Ie=a!==null||!Se&&!qe;(Se||b.classList.contains("coming"))&&(fe=null),b.classList.toggle("coming",Se),ae(f,`Tour, ${me} of ${n}`);let Fe=qe&&ne.done(e.values,e);Fe&&!c.has(me)&&(c.add(me),ae(k,`Done. ${Cm(ne.did(e))}`)),m.forEach((ns,Mr)=>{ns.classList.toggle("done",c.has(Mr+1)),Ce(ns,{"aria-current":Mr+1===me?"step":"false"})});let We=Ie?[a===null?Q():Z()]:qe?ne.says(e):[],ct=qe?Fe?ne.did(e):[er("Do it: "),ne.act]:[],$s=JSON.stringify([me,Ie,We,ct,Se]);if($s===J)return Oe();J=$s,ae(g,Ie?"The tour has an example of its own":ne.title),Se||v.replaceChildren(..._l(We)),q($,!Ie),$.classList.toggle("ok",c.has(me)),qe&&M.replaceChildren(..._l(ct));let Ms=ne.hand??[];y.dataset.keys!==Ms.join()&&(y.dataset.keys=Ms.join(),y.replaceChildren(...Ms.map(ns=>u("tour-key",Fl[ns][0],()=>e.moves()[ns](),{"aria-label":Fl[ns][1]})))),q(S,!Ie&&me>1),q(z,Ie),ae(z,a===null?"Show the example again":"Open the example");let ss=me===n;if(q(x,!Ie&&!ss),q(L,!Ie&&ss&&e.inPage),ss&&e.inPage){let[ns,Mr]=t.onward,fu=new URL(`./${ns}`,location.href).href;ae(L,Mr),L.href=e.state.link({theme:e.S.theme,tour:1},{base:fu})}let Lt=`${me} ${Ie}`;return!Se&&Lt!==V&&te(),Se||(V=Lt),Oe()}let Z=()=>`It is told on ${t.example}, and opens it. What you have here is kept: the browser’s Back button returns to it.`,Q=()=>`This stop is about ${t.example}, and the page shows something else now.`,de=0,ue=0,le=0,ge=!1,re=[],fe=null,pe=null,Oe=()=>de||=requestAnimationFrame(ws),_e=ne=>ne?[...e.root.querySelectorAll(ne)].filter(me=>me.checkVisibility()).map(me=>me.getBoundingClientRect()):[];function ws(){de=0;let ne=j();if(!ne||b.hidden)return;let me=!z.hidden,ce=me?null:Is(_e(ne.at)),Te=e.root.querySelector("header")?.getBoundingClientRect(),[Se,qe]=[innerWidth,innerHeight];for(let We of[C,P])q(We,ce!==null);if(e.small)b.style.left=b.style.top="",fe=null;else{let We={width:b.offsetWidth,height:b.offsetHeight},ct={top:Math.max(0,Te?.bottom??0),width:Se,height:qe},$s={left:Se,right:Se,top:ct.top,bottom:ct.top},ss=(Lt=>Lt&&Lt.top>=ct.top+Ts&&Lt.top+We.height<=qe-Ts&&Lt.of===ne&&(!ce||!Qn({...Lt,right:Lt.left+We.width,bottom:Lt.top+We.height},ce)))(fe)?fe:Am(ce??$s,We,ct,[..._e(ne.lit),..._e(ne.clear)].map(Lt=>Is([Lt],0)).filter(Boolean));fe={left:ss.left,top:ss.top,of:ne},b.style.left=`${ss.left}px`,b.style.top=`${ss.top}px`}if(q(N,!1),!ce)return;Object.assign(P.style,{left:`${ce.left}px`,top:`${ce.top}px`,width:`${ce.right-ce.left}px`,height:`${ce.bottom-ce.top}px`}),re=[ce,..._e(ne.lit).map(We=>Is([We],2)),...Te?[Is([Te],0)]:[]].filter(Boolean);let Ie=Om(re).map(({left:We,top:ct,right:$s,bottom:Ms})=>`M${We} ${ct}H${$s}V${Ms}H${We}Z`);if(C.style.clipPath=`path(evenodd, "M0 0H${Se}V${qe}H0Z${Ie.join("")}")`,e.small||le)return;let Fe=Nm(ce,b.getBoundingClientRect(),ze(Is([ce,b.getBoundingClientRect()])));q(N,Fe!==null),Fe&&H.setAttribute("d",`M${Fe.map(We=>We.join(" ")).join("L")}`)}function ze(ne){let me=[],ce=document.createRange(),Te=document.createTreeWalker(e.root,NodeFilter.SHOW_TEXT);for(let Se=Te.nextNode();Se;Se=Te.nextNode())if(!(!Se.nodeValue.trim()||_.contains(Se)||Se.parentNode.nodeName==="style")){ce.selectNodeContents(Se);for(let qe of ce.getClientRects())Qn(qe,ne)&&me.push(qe)}return me}function he(ne=!1){clearTimeout(ue),ge=!0,requestAnimationFrame(()=>Pe(ne||matchMedia("(prefers-reduced-motion: reduce)").matches));let me=()=>ge&&!ue&&Pe(!0),ce=()=>{ue=le?window.setTimeout(ce,Hl):0,me()};ue=window.setTimeout(ce,zm),!pe&&(pe=new ResizeObserver(me),pe.observe(e.main))}function Pe(ne){let me=j();if(!me||a!==null)return;for(let ss of e.root.querySelectorAll(me.at))ss.closest("details:not([open])")?.setAttribute("open","");let ce=Is(_e(me.at));if(!ce)return Oe();let{words:Te}=e,qe=(e.small&&Te&&!Te.querySelector(me.at)&&getComputedStyle(Te).position==="sticky"?Te.offsetHeight:0)+Ts,Ie=(e.small?b.getBoundingClientRect().top:innerHeight)-Ts,Fe=e.small&&Is([ce,..._e(me.lit)],0);Fe&&Fe.bottom-Fe.top<=Ie-qe&&(ce=Fe);let We=ce.bottom-ce.top;if(ce.top>=qe&&ce.bottom<=Ie)return Oe();let ct=ce.top<qe?qe:Ie-We,$s=Math.abs(ce.top-ct)>innerHeight/2,Ms=We>Ie-qe||e.small?qe:$s?qe+(Ie-qe-We)/2:ct;return scrollTo({top:scrollY+ce.top-Ms,behavior:ne?"instant":"smooth"}),Oe()}let lt=()=>{b.hidden||(clearTimeout(le),le=window.setTimeout(()=>{le=0,Oe()},Hl),Oe())},it=()=>ge=!1;addEventListener("scroll",lt,{capture:!0,passive:!0}),addEventListener("resize",Oe),addEventListener("wheel",it,{passive:!0}),addEventListener("touchmove",it,{passive:!0});let Je=ne=>{if(b.hidden)return;let me=ne.composedPath()[0],ce=ne.clientX===void 0?me.getBoundingClientRect?.():null,[Te,Se]=ce?[(ce.left+ce.right)/2,(ce.top+ce.bottom)/2]:[ne.clientX,ne.clientY],qe=_.contains(me)||re.some(Ie=>Te>=Ie.left&&Te<=Ie.right&&Se>=Ie.top&&Se<=Ie.bottom);C.classList.toggle("awake",!qe&&me!==e.root)},wt="";e.root.addEventListener("pointermove",ne=>{let me=wt;wt=`${ne.clientX} ${ne.clientY}`,me!==wt&&Je(ne)}),e.root.addEventListener("focusin",Je);let It=ne=>{ne.key!=="Escape"||ne.defaultPrevented||b.hidden||ne.composedPath()[0].closest?.("dialog, .popover, input:not([type=range], [type=checkbox]), textarea, select")||(G(),ne.preventDefault())},Wn=e.inPage?document:e.root;return Wn.addEventListener("keydown",It),e.model.on("remove",()=>{clearTimeout(ue),clearTimeout(le),cancelAnimationFrame(de),pe?.disconnect(),removeEventListener("scroll",lt,!0),removeEventListener("resize",Oe),removeEventListener("wheel",it),removeEventListener("touchmove",it),Wn.removeEventListener("keydown",It)}),Y(),{el:_,entry:p,get at(){return r},moves:{t:I,n:()=>B(r+1),b:()=>B(r-1)},draw(){e.P&&(l!==e.state.asked&&!e.returning&&oe(),Y(),ee())}}}var ot=["picture","size","theme","view","focus","unit","step"],jm={t:["step"],unit:["unit","step"],mode:["unit","step"],focus:["focus","step"],sort:["focus","unit","step"],view:["view","step"],theme:["theme",...ot],playing:["play"],speed:["play"],pane:["pane",...ot],probe:["probe","size","step"],by:["by","step"]},Br=40,Hm=4e3;async function _m(){let e=AbortSignal.timeout(Hm);try{return(await fetch("./static/js/bokeh.min.js",{method:"HEAD",cache:"no-store",signal:e})).ok}catch{return!1}}function Fm(){let{socket:e}=window.gatescope??{},t=e?.onclose;t&&(Object.assign(e,{onmessage:null,onerror:null,onclose:null}),e.close(),t.call(e,new CloseEvent("close")))}var pt=class{time=null;main=null;words=null;cursor=null;parts=[];questions=null;small=!1;low=!1;width=0;rem=16;order=[];sorted=null;ordered=0;unframed=null;noted=[];meanings=null;constructor({model:t,el:s},n){this.model=t,this.setup=t.setup,this.pages=t.pages,this.inPage=Object.keys(t.pages).length>0,this.state=new _r(t.setup,this.inPage),this.returning=!1,this.P=null,this.S={t:0,unit:0,mode:"unit",focus:null,sort:"similarity",playing:!1,speed:1,view:{a:0,n:1},theme:this.startTheme()};let r=o("style");r.append(Ml+Tl+n+Pl),this.root=o("div",{class:"gs",tabindex:"-1","data-theme":this.S.theme}),this.root.classList.toggle("page",this.inPage),s.append(r,this.root),this.state.asked.values.embed&&$l(this),this.host=s.getRootNode().host??this.root,this.tour=Rl(this,this.guide);let i={knock:_m,give:Fm};this.line=new Wr({...this.inPage&&i,changed:(a,l)=>this.moved(a,l)}),this.inPage&&t.document?.on_event("connection_lost",(a,l)=>this.line.lost(l?.connection?.deref?.()))}listen(){let t=new ResizeObserver(()=>this.resize());t.observe(this.time),this.model.on("payload",()=>this.hear()),this.model.on("progress",()=>this.line.heard(!0)),this.state.listen(n=>{this.returning=!0,n.values.theme&&this.set({theme:n.values.theme}),this.back(n)}),this.model.on("remove",()=>{t.disconnect(),this.line.stop(),this.state.stop(),this.closed=!0,this.close()}),(this.inPage?document:this.root).addEventListener("keydown",n=>this.key(n)),this.root.addEventListener("click",n=>{n.detail&&n.target.closest?.("button")&&!n.target.closest(".popover")&&this.root.focus({preventScroll:!0})}),this.readTheme(),this.meanings=ul(this),this.parts.push(this.meanings),this.root.append(this.meanings.el),this.parts.push(this.tour),this.root.append(this.tour.el),this.inPage&&(document.getElementById("opening")?.remove(),this.unframed&&this.root.append(this.unframed),this.root.append(o("p",{class:"printnote"},"Sections that were not looked at are left out. Scroll through the page in light colours, and print it again.")),Ol(this))}close(){}get guide(){return null}receive(t){}back(t){}get notices(){return this.noted}set notices(t){this.noted=t}get behind(){return!1}get whose(){return""}get meanwhile(){return""}get values(){return{}}get wished(){return this.values}get connected(){return this.line.up}get busy(){return this.questions.busy}tell(t){this.line.asked(),this.model.send_msg(t)}hear(){this.line.heard();try{this.receive(this.model.payload)}catch(t){console.error(t),this.notices=["This answer cannot be shown: a fault in the program, which the browser's console names."],this.draw(new Set(["notice"]))}}moved(t,s){t==="closed"&&this.wentOff(),s==="closed"&&t==="open"&&this.cameBack(),this.mark(),this.draw(new Set(["notice","lost","busy","run"]))}wentOff(){this.questions?.hold()}cameBack(){this.questions?.resume()}get offline(){let{behind:t}=this,s=t?this.whose:this.meanwhile;return{silent:`The server has not answered for ${5e3/1e3} seconds; this page waits for it. ${s}`,closed:`Not connected, trying again. ${t?"What you ask is kept. ":""}${s}`,ended:"The server answers again, but no longer knows this page. Reload keeps what you typed."}[this.line.state]}mark(){let t=this.offline;this.root.classList.toggle("behind",t!==void 0&&this.behind),t!==this.saidOfLine&&(this.saidOfLine=t,this.draw(new Set(["notice"])))}reload(){this.state.reload(this.wished)}get settled(){return this.inPage&&!this.returning}keep(t=!1){this.settled&&this.state.keep(this.values,t)}get touches(){return jm}set(t){let s=new Set;for(let[n,r]of Object.entries(t))if(this.S[n]!==r){this.S[n]=r;for(let i of this.touches[n])s.add(i)}this.notices.length&&(t.t??t.unit)!==void 0&&!this.root.classList.contains("stale")&&(this.notices=[],s.add("notice")),t.theme&&this.readTheme(),s.size&&this.draw(s)}look(t){this.chosen=t,this.set({focus:t})}go(t){if(!this.P)return;t=Math.max(0,Math.min(this.P.T-1,t));let s=Zn(this.S.view,t,this.P.T);this.set(s.a===this.S.view.a&&s.n===this.S.view.n?{t}:{t,view:s})}walk(t){this.P&&this.go(this.P.beyond(this.S.t,t,this.S.by==="word"))}pick(t){this.P&&this.set({unit:Math.max(0,Math.min(this.P.H-1,t)),mode:"unit"})}full(t){return this.P.roles.kind(t)==="memory"?this.P.peak(t):1}startTheme(){return document.documentElement.dataset.theme??(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light")}readTheme(){this.root.dataset.theme=this.S.theme,this.inPage&&(document.documentElement.dataset.theme=this.S.theme);let t=getComputedStyle(this.root);this.font=t.fontFamily;let s=new Map;this.css=n=>(s.has(n)||s.set(n,t.getPropertyValue(n).trim()),s.get(n)),this.palette=Cl(this.css)}resize(){let t=this.measure();!this.P||!t.width||Object.keys(t).every(s=>t[s]===this[s])||(this.resetView(t),this.draw(new Set(ot)))}measure(){let t=this.root.clientWidth<=760;return{small:t,low:!t&&this.inPage&&innerHeight<800,width:Math.round(this.time.clientWidth),rem:parseFloat(getComputedStyle(document.documentElement).fontSize)}}resetView(t=this.measure()){Object.assign(this,t),this.placeWords();let n=(["bytes","characters"].includes(this.P.reads.kind)?this.small?1.8:1.2:this.small?2.6:2)*this.rem,r=Sl(this.P.T,this.width-this.gutter,n);this.S.view=Zn({a:this.S.view.a,n:r},this.S.t,this.P.T)}placeWords(){let t=this.small?this.main:this.time;this.words.parentNode!==t&&t.prepend(this.words)}get fine(){return Math.max(.75*this.rem,12)}get gutter(){return Math.round(3.9*this.rem)}draw(t){if(!this.P)return;this.G=ls(this.S.view,this.P.T,this.width,this.gutter);let s=bi(t),{P:n,S:r}=this,i=[n,n.layer,r.sort,r.focus];i.some((a,l)=>a!==this.sorted?.[l])&&(this.order=Nl(n,r.sort,r.focus,r.t),[this.sorted,this.ordered]=[i,r.t],t.add("order")),s("step","view","size")&&this.drawCursor();for(let a of this.parts)a.el.hidden||Nt(a,t)}drawCursor(){let{G:t,S:s,cursor:n}=this;n.style.display=t.sees(s.t)?"":"none",n.style.left=`${t.x(s.t)-1}px`,n.style.width=`${t.cw+1}px`}moves(){let{S:t,P:s}=this,n=this.order.indexOf(t.unit);return{w:()=>this.meanings.walk(),...this.tour.moves,ArrowLeft:()=>this.walk(-1),ArrowRight:()=>this.walk(1),Home:()=>this.go(0),End:()=>this.go(s.T-1),ArrowUp:()=>this.pick(this.order[(n-1+s.H)%s.H]),ArrowDown:()=>this.pick(this.order[(n+1)%s.H]),...Object.fromEntries(s.signals.map((r,i)=>[i+1,()=>this.look(r)]))}}key(t){if(this.closed||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return;let s=t.composedPath()[0];if(s.closest?.("dialog, .popover"))return;if(s.matches?.("input:not([type=range], [type=checkbox]), textarea, select")||s.isContentEditable){t.key==="Escape"&&this.root.focus();return}if(!this.P)return;let r=s.matches?.("input[type=range]"),i=s.matches?.("button, a, summary, input[type=checkbox]"),a=this.moves()[t.key];!a||r&&!/^[ ?a-z]$/.test(t.key)||i&&t.key===" "||(t.preventDefault(),a())}};var qm=new Uint8Array(new Uint32Array([1]).buffer)[0]===1;function Il(e){let t=new DataView(e.buffer,e.byteOffset).getUint32(0,!0);return[JSON.parse(new TextDecoder().decode(e.subarray(4,4+t))),e.subarray(4+t)]}function ds(e){return Il((e instanceof ArrayBuffer?new Uint8Array(e):new Uint8Array(e.buffer,e.byteOffset,e.byteLength)).slice())}function hs(e){if(!qm)throw new Error("a big-endian browser cannot read this picture");let[t,s]=ds(e);return{...t,picture:s.length?new Ws(...Il(s)):null}}var Ws=class{T=0;H=0;tokens=[];word=[];words=[];layers=[];symbols=[];near={};unknown=[];probes=[];follows=[];beside=null;shows=null;arrays={};roles=null;constructor(t,s){for(Object.assign(this,t),t.roles&&(this.roles=new zr({...t,name:t.cell})),this.body=s,this.layer=(this.layers.length||1)-1;this.layer&&this.layers[this.layer].direction==="reverse";)this.layer-=1;this.cache=new Map}array(t){let s=this.arrays[t];if(!s)return null;let[n,r]=s,i=r.reduce((a,l)=>a*l,1);return new Float32Array(this.body.buffer,this.body.byteOffset+4*n,i)}kept(t,s){return this.cache.has(t)||this.cache.set(t,s()),this.cache.get(t)}signal(t){return this.kept(`${this.layer}.${t}`,()=>this.array(`${this.layer}.${t}`))}at(t,s,n){return s<0||s>=this.T?0:this.signal(t)[s*this.H+n]}mean(t){return this.kept(`mean ${this.layer}.${t}`,()=>{let s=this.signal(t),n=new Float32Array(this.T);for(let r=0;r<this.T;r++){let i=0;for(let a=0;a<this.H;a++)i+=s[r*this.H+a];n[r]=i/this.H}return n})}column(t,s){let n=this.signal(t),r=new Float32Array(this.T);for(let i=0;i<this.T;i++)r[i]=n[i*this.H+s];return r}peak(t){return this.kept(`peak ${this.layer}.${t}`,()=>this.signal(t).reduce((s,n)=>Math.max(s,Math.abs(n)),0))}reach(t,s){return(s===null?this.mean(t):this.column(t,s)).reduce((r,i)=>Math.max(r,Math.abs(i)),0)}get shown(){return this.kept("shown",()=>this.tokens.map(be))}within(t){return t>0&&t<this.word.length&&this.word[t]===this.word[t-1]}beyond(t,s,n=!1){let r=t+s;if(n&&s>0)for(;this.within(r+1);)r+=1;if(n&&s<0){for(r=t;this.within(r);)r-=1;r-=1}return Math.max(0,Math.min(this.T-1,r))}get memory(){return this.roles.memory}get keeper(){return this.roles.keeper}halfLife(t){return this.signal("half")?.[t]??null}top(t,s="top"){let n=this.array(`${s}.id`),r=this.array(`${s}.p`),i=this.arrays[`${s}.id`][1][1];return Array.from({length:i},(a,l)=>[this.words[n[t*i+l]],r[t*i+l]])}};var Wl=`/* The page for a projector. Its text is a share of \`--p\`, never below 18 px; with a browser's zoom it grows as rem does. */
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
`;var Gr=30,Im=26,mn=25,Dl=38,Vl=(e,t,s)=>Math.min(s,Math.max(t,e)),ki=e=>(Vl(e,0,1)||0)*Gr/2,Vr=(e,t)=>e?Vl(Math.abs(e)*Im/Math.max(1.25,t||0),1.5,Gr):0,$i=4,yi=e=>e.scale,Wm=e=>U(e,Math.abs(e)<10?2:Math.abs(e)<100?1:0,!0),Dm=e=>Number.isFinite(e)&&Ee(e)?Ae(e):"nil",us=e=>e?{"data-term":e}:{},Ur=e=>({"data-of":e});function un(e,t){e.shown!==t&&(e.textContent=e.shown=t)}var Bm=e=>`.gs-d .S${e}{stroke:var(--F${e})} .gs-d .box.S${e}{stroke:var(--${e})}
.gs-d .F${e}{fill:var(--F${e})} .gs-d .T${e},.gs-d text.T${e}{fill:var(--${e})}`,Vm=`
.gs-d text{fill:var(--ink);font-variant-numeric:tabular-nums}
.gs-d .lab{fill:var(--ink3)} .gs-d .num{font-weight:650;letter-spacing:-.02em}
.gs-d .wall{fill:none;stroke:var(--rule2);stroke-width:${Gr+3};stroke-linejoin:round}
.gs-d .bore{fill:none;stroke:var(--pipe);stroke-width:${Gr};stroke-linejoin:round}
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
${["f","i","o","r","z"].map(Bm).join(`
`)}
.gs-d text.pos{fill:var(--pos)} .gs-d text.neg{fill:var(--neg)} .gs-d text.nil{fill:var(--ink2)}
.gs-still .flow,.gs-still .jaw{transition:none}
@media (prefers-reduced-motion:reduce){.gs-d .flow,.gs-d .jaw{transition:none}}
`,Um=0,Bl=96,Gm=420,Km=()=>globalThis.matchMedia?.("(prefers-reduced-motion: reduce)").matches??!0,Kr=class{constructor(t,s=null,n=0){this.compact=t,this.least=n,this.hand=s,this.steps=[],this.layers=Object.fromEntries(["walls","bores","wires","flows","valves","marks","words","hands"].map(r=>[r,D("g")])),this.root=D("g",{class:"gs-d"},D("style",{},Vm),Object.values(this.layers))}update(t){for(let s of this.steps)s(t)}size(t,s){return Math.max(this.least,this.compact?s:t)}add(t,...s){this.layers[t].append(...s)}pipe(...t){for(let s of t)this.add("walls",D("path",{d:s,class:"wall"})),this.add("bores",D("path",{d:s,class:"bore",...us("flow")}))}flow(t,s,n=yi){let r=D("path",{d:t,...us("flow")});this.add("flows",r),this.steps.push(i=>{let a=s(i);r.style.strokeWidth=Vr(a,n(i)),r.setAttribute("class",`flow ${Ae(a)}`)})}slide(t,s,n){let r=D("path",{d:`M0 ${t}h${Bl}`,class:"slide"});r.style.opacity="0",this.add("flows",r);let i=-1;this.steps.push(a=>{let l=a.t===i+1&&i>=0&&!a.instant;if(i=a.t??-1,!l||Km()||!r.animate)return;let c=n(a);r.style.strokeWidth=Vr(c,yi(a)),r.setAttribute("class",`slide ${Ae(c)}`),r.animate([{transform:`translateX(${s-Bl}px)`,opacity:1},{transform:"translateX(0)",opacity:1}],{duration:Gm,easing:"cubic-bezier(.4,0,.2,1)"})})}valve({x:t,y:s,runs:n,letter:r,hue:i,gate:a,before:l,after:c,at:u=null,scale:h=yi}){let d=mn,p=`gs-valve-${++Um}`,f=n==="left"||n==="right",m=x=>D("rect",{class:`jaw S${i}`,x:f||x?t-d:t,y:!f||x?s-d:s,width:f?2*d:d,height:f?d:2*d}),[g,v]=[m(!0),m(!1)],w=D("path");this.add("valves",D("g",{...us(i),...Ur(i)},D("clipPath",{id:p},D("circle",{cx:t,cy:s,r:d})),D("circle",{cx:t,cy:s,r:d,class:"halo"}),D("circle",{cx:t,cy:s,r:d,class:`open F${i}`}),w,D("g",{"clip-path":`url(#${p})`},g,v),D("circle",{cx:t,cy:s,r:d,class:`rim S${i}`})));let[M,y]=u??(f?[0,Dl]:[-Dl,0]);r&&this.badge(t+M,s+y,r,i);let $={right:[1,0],left:[-1,0],up:[0,-1],down:[0,1]}[n],S=(x,L)=>`${t+x*$[0]-L*$[1]} ${s+x*$[1]+L*$[0]}`;this.steps.push(x=>{let L=ki(a(x)),E=f?"Y":"X";g.style.transform=`translate${E}(${-L}px)`,v.style.transform=`translate${E}(${L}px)`;let k=Vr(l(x),h(x))/2,b=Vr(c(x),h(x))/2;w.setAttribute("d",k||b?`M${S(-d,-k)}L${S(d,-b)}L${S(d,b)}L${S(-d,k)}z`:""),w.setAttribute("class",`taper ${Ae(b?c(x):l(x))}`)});let z=this.hand?.({signal:i,linked:r!==i,x:t,y:s,level:f});z&&(this.add("hands",z.el),this.steps.push(x=>z.step(x)))}badge(t,s,n,r){let i=n.length>1?40:22;this.add("marks",D("g",{...us(r),...Ur(r)},D("rect",{x:t-i/2,y:s-11,width:i,height:22,rx:11,class:`T${r}`}),D("text",{x:t,y:s+5,"font-size":this.size(15,16.5),"text-anchor":"middle",class:"letter"},n)))}box(t,s,n,r,i=52,a=r){this.add("marks",D("g",{...us(n),...Ur(a)},D("rect",{x:t-i/2,y:s-14,width:i,height:28,rx:5,class:`box${r?` S${r}`:""}`}),D("text",{x:t,y:s+5,"font-size":this.size(15,17.5),"text-anchor":"middle",class:`boxed${r?` T${r}`:""}`},n)))}wire(t,s,n=""){let r={...us(n==="peep"?"peephole":s),...Ur(s)};this.add("wires",D("path",{d:t,class:"near",...r}),D("path",{d:t,class:`wire S${s} ${n}`,...r}))}bus(t,...s){this.add("wires",D("path",{d:t,class:"bus",...us("joined")}));for(let[n,r]of s)this.add("wires",D("circle",{cx:n,cy:r,r:3.2,class:"dot"}))}sum(t,s){this.add("marks",D("g",us("+"),D("circle",{cx:t,cy:s,r:15,class:"box"}),D("path",{d:`M${t-7} ${s}h14M${t} ${s-7}v14`,class:"box"})))}head(t,s,n=!1){this.add("marks",D("path",{d:n?`M${t-8} ${s}l8 8l8 -8`:`M${t} ${s-8}l8 8l-8 8`,class:"head"}))}label(t,s,n,r,i={}){let{anchor:a="start",hue:l,size:c=21,row:u,inset:h=0,term:d=l}=i,p=this.size(13.5,18),f=this.size(c,c+2),m=D("text",{x:t,y:s,"font-size":p,"text-anchor":a,class:"lab"}),g=D("text",{x:t+h,y:s+(u??f),"font-size":f,"text-anchor":a});this.add("words",D("g",us(d),m,g)),this.steps.push(v=>{let w=v.blank?void 0:r(v),[M,y,$]=n(v),S=this.compact?$:$&&`mean ${$}`,z=this.compact?y:M;un(m,v.blank||w!==void 0?v.mode==="mean"?S:z:""),un(g,w===void 0?"":w===null?"?":l?U(w):Wm(w)),g.setAttribute("class",`num ${l?`T${l}`:Dm(w)}${w===null?" asked":""}`)})}words(t,s,n,{anchor:r="start",size:i=this.size(13.5,18),cls:a="lab",term:l=""}={}){let c=D("text",{x:t,y:s,"font-size":i,"text-anchor":r,class:a,...us(l)});this.add("words",c),this.steps.push(u=>un(c,n(u)))}};var ye=520,tr=366,Me=82,De=316,Ke=146,ke=e=>t=>t.now[e],jt=e=>t=>t.prev[e],fn=e=>e.kept,vt=e=>e.written,je=e=>t=>e({old:Dt(t.before??t.t??0),now:Dt((t.t??0)+1)},t),Ls=e=>t=>t.blank?1:t.now[Bt(e)]===null?null:an(e,s=>t.now[s]);function Yr(e,t,s){let{memory:n,keeper:r}=t,i=Le(t.keep),a=t.called.keep,l=Ls(t.keep);e.pipe(`M0 ${Me}H${ye}`),e.flow(`M0 ${Me}H${Ke-24}`,jt(n)),e.flow(`M${Ke+24} ${Me}H${s}`,fn),e.flow(`M${s} ${Me}H${ye}`,ke(n)),e.valve({x:Ke,y:Me,runs:"right",letter:i,hue:r,gate:l,before:jt(n),after:fn}),e.sum(s,Me),e.head(507,Me),e.slide(Me,ye,jt(n));let c=e.compact?17:16,u=e.compact?29:27;e.label(0,c,je((d,p)=>[p.first?"no memory yet":`old memory ${n}${d.old}`,p.first?"no memory":"old memory",`old ${n}${e.compact?"":d.old}`]),jt(n),{size:25,row:u,term:"memory"}),e.label(Ke,c,()=>[`${a} ${i}`,a,i],l,{anchor:"middle",hue:r,row:u});let h=t.keepsAt?i:`(${i})`;e.label(Ke+38,c,je(d=>[`kept ${h}·${n}${d.old}`,"kept",`${h}·${n}${e.compact?"":d.old}`]),fn,{row:u,term:"kept"}),e.label(ye,c,je(d=>[`new memory ${n}${d.now}`,"new memory",`new ${n}${e.compact?"":d.now}`]),ke(n),{anchor:"end",size:25,row:u,term:n})}function Ds(e,t,s){let n=e.size(13.5,17),r=D("rect",{y:De+14,height:34,rx:6,class:"chip"}),i=D("text",{y:De+38,"font-size":21,"text-anchor":"middle",class:"word"}),a=D("text",{y:De+37,"font-size":n,class:"lab","data-term":"joined"});e.bus(`M60 ${De+15}V${t}`),e.add("marks",D("g",{"data-term":"token"},r,i)),e.add("words",a),e.steps.push(l=>{let c=e.compact?11:13,u=ve(l.token,c);for(;Vn(u)>9;)u=ve(l.token,--c);let h=l.token?24+21*Vn(u):0,d=Math.max(0,60-h/2);r.setAttribute("x",d),r.setAttribute("width",h),i.setAttribute("x",d+h/2),un(i,u),a.setAttribute("x",d+h+10);let p=(ye-d-h-10-(l.aside??0))/(.52*n),f=e.compact&&l.mode==="mean"?[`mean of ${l.H} units`]:s(l);un(a,f.find(m=>m.length<=p)??"")})}function Mi(e,t,s){e.bus(`M0 ${De}H${Math.max(...t)}`,...t.map(n=>[n,De]));for(let n of t)e.bus(`M${n} ${De}V${s}`);e.words(0,De-9,je(n=>`h${n.old}`),{term:"h"}),Ds(e,De,je((n,{one:r})=>[`x${n.now}, this ${r}, joined with h${n.old} from the step before`,`this ${r}, joined with h${n.old}`,`joined with h${n.old}`]))}function Ul(e,t,s){e.bus(`M60 ${De}H${Math.max(...t)}`,...t.map(n=>[n,De]));for(let n of t)e.bus(`M${n} ${De}V${s}`);Ds(e,De,je((n,{one:r})=>[`x${n.now}, this ${r} alone: h${n.old} is not looked at`,`this ${r} alone, without h${n.old}`,`this ${r} alone`]))}function Gl(e,t,s,n,r){let[i,a]=[De-12,De+3];e.bus(`M0 ${i}H${Math.max(...t,...n)}`),e.bus(`M60 ${a}H${Math.max(...t,...s)}`);for(let l of t)e.bus(`M${l} ${a}V${r.both}`,[l,i],[l,a]);for(let l of s)e.add("wires",D("path",{d:`M${l} ${i+6}V${i-6}`,class:"over"})),e.bus(`M${l} ${a}V${r.word}`,[l,a]);for(let l of n)e.bus(`M${l} ${i}V${r.hidden}`,[l,i]);e.words(0,i-8,je(l=>`h${l.old}`),{term:"h"}),Ds(e,a,je((l,{one:c})=>[`x${l.now}, this ${c}; h${l.old}, the last hidden state`,`x${l.now}, and h${l.old} above it`,`and h${l.old}`]))}function Xr(e,t,s,n,r,i){e.add("wires",D("path",{d:`M${t} ${s}L${n} ${r}`,class:`link S${i}`})),e.add("marks",D("circle",{cx:(t+n)/2,cy:(s+r)/2,r:5.5,class:`box S${i}`}))}var[Ut,Ym,Jr,Xm]=[78,448,1,282],[Ye,Ue,Kt]=[52,196,242],yt=14,Ne=13,se=10,Jm=[300,323],sr=60,Zm=`
.gs-d .cellframe{fill:var(--surf);stroke:var(--rule2);stroke-width:2}
.gs-d .line{fill:none;stroke:var(--ink2);stroke-width:2}
.gs-d .line.peep{stroke-dasharray:5 3.5} .gs-d .line.gap{stroke:var(--surf);stroke-width:8}
.gs-d .tip{fill:var(--ink2)}
.gs-d .layer{fill:var(--layer);stroke:var(--ink);stroke-width:2}
.gs-d .point{fill:var(--pointwise);stroke:var(--ink);stroke-width:2}
.gs-d .mark{fill:none;stroke:var(--ink);stroke-width:2.25}
${["f","i","o","r","z"].map(e=>`.gs-d .line.S${e}{stroke:var(--F${e})} .gs-d :is(.layer,.point).S${e}{stroke:var(--${e})}`).join(`
`)}`,Ti=()=>["","",""],zs=(e,t)=>({x:e,y:t,to:"up"}),Gt=(e,t)=>({x:e,y:t,to:"right"});function Yl(e){return{lines:[{d:`M0 ${Ye}H${ye}`,term:e}],labels:[{x:0,y:16,text:je(t=>[`old ${e}${t.old}`,`old ${e}`,e]),value:jt(e),row:23,term:"memory"},{x:ye,y:16,text:je(t=>[`new ${e}${t.now}`,`new ${e}`,e]),value:ke(e),row:23,anchor:"end",term:e}]}}function Xl(e,t=0){let s=Math.max(...e);return e.map(n=>({d:`M${n===s?t:n-se} ${Kt}${n===s?`H${n-se}`:""}q${se} 0 ${se} ${-se}V${Ue+yt}`,term:"joined"}))}var Jl=(e=Kt-33)=>[{x:0,y:e,text:je(t=>[`old h${t.old}`,"old h","h"]),value:jt("h"),row:21,size:19,term:"hidden state"},{x:ye,y:e,text:je(t=>[`new h${t.now}`,"new h","h"]),value:ke("h"),row:21,size:19,anchor:"end",term:"h"}],Kl=(e,t)=>[`${e.word(t)} ${t}`,e.word(t),t];function Si(e){let[t,s,n,r,i]=[118,186,256,336,408],[a,l,c]=[126,140,92],u=e.linked,{output:h,candidate:d,keeper:p,writer:f}=e,m=Ls(e.share),g=e.name==="peephole"?e.options.peepholes??"ifo":"",v=Yl("c"),w=u?[t,n,r]:[t,s,n,r],M={lines:[...v.lines,...Xl(w),{d:`M${sr} ${De+15}V${Kt+se}q0 ${-se} ${se} ${-se}`,term:"token"},{d:`M${t} ${Ue-yt}V${Ye+Ne}`,hue:p,term:p},u?{d:`M${t} ${a}H${n-Ne}`,hue:f,term:f}:{d:`M${s} ${Ue-yt}V${a+se}q0 ${-se} ${se} ${-se}H${n-Ne}`,hue:f,term:f},{d:`M${n} ${Ue-yt}V${a+Ne}`,term:d},{d:`M${n} ${a-Ne}V${Ye+Ne}`,term:"written"},{d:`M${i-se} ${Ye}q${se} 0 ${se} ${se}V${l-Ne}`,term:"tanh"},{d:`M${r} ${Ue-yt}V${l+se}q0 ${-se} ${se} ${-se}H${i-Ne}`,hue:h,term:h},{d:`M${i} ${l+Ne}V${Kt-se}q0 ${se} ${se} ${se}H${ye}`,term:"h"}],layers:[{x:t,y:Ue,text:"σ",signal:p,term:p},...u?[]:[{x:s,y:Ue,text:"σ",signal:f,term:f}],{x:n,y:Ue,text:"tanh",term:d},{x:r,y:Ue,text:"σ",signal:h,term:h}],points:[{x:t,y:Ye,op:"×",term:"×"},{x:n,y:Ye,op:"+",term:"+"},{x:n,y:a,op:"×",term:"×"},{x:i,y:l,op:"×",term:"×"},{x:i,y:c,op:"tanh",term:"tanh"},...u?[{x:s,y:a,op:"1−",term:Le(e.share),hue:f}]:[]],tips:[zs(t,Ye+Ne),zs(n,Ye+Ne),zs(n,a+Ne),Gt(n-Ne,a),Gt(i-Ne,l),Gt(ye,Ye),Gt(ye,Kt)],labels:[...v.labels,...Jl(),{x:t+22,y:16,text:je(y=>[`kept ${p}·c${y.old}`,"kept","kept"]),value:fn,row:22,size:19,term:"kept"},{x:t+8,y:u?148:132,text:()=>Kl(e,p),value:ke(p),hue:p,size:19},u?{x:s+10,y:a-33,text:()=>["1−f","1−f",""],value:m,hue:f,size:18,row:19,term:Le(e.share)}:{x:s-4,y:a-27,text:()=>Kl(e,f),value:ke(f),hue:f,size:19},{x:n+8,y:156,text:()=>[e.word(d),d,d],value:ke(d),size:18,row:19,term:d},{x:n+8,y:78,text:()=>[`written ${e.writes}`,"written",""],value:vt,size:18,row:20,term:"written"},{x:r+17,y:159,text:()=>[e.word(h),h,""],value:ke(h),hue:h,size:18,row:19},{x:i-5,y:108,text:Ti,value:y=>y.tanh_c,size:15,row:16,anchor:"end",term:"tanh"}],notes:[]};return Qm(M,g,{f:t,i:s,o:r}),M}function Qm(e,t,{f:s,i:n,o:r}){let a=Ue-28,l={f:{d:`M90 ${Ye}V${Ue}H${s-20}`,x:0,y:100,anchor:"start"},i:{d:`M90 ${Ye}V${a}H${n-34}V${Ue}H${n-20}`,x:0,y:150,anchor:"start",over:!0},o:{d:`M${r+10} ${Ye}V${Ue-yt}`,x:ye,y:100,anchor:"end",over:!0}};for(let c of t){let{d:u,over:h,...d}=l[c];e.lines.push({d:u,hue:c,term:"peephole",kind:"peep",over:h}),e.labels.push({...d,text:()=>[`p·c to ${c}`,`to ${c}`,"p·c"],value:p=>p.peep?.[c],size:16,row:19,term:"peephole"})}}function ef(e){let t=(e.options.reset??"after")==="after",[s,n,r,i,a]=[94,158,240,346,438],[l,c,u]=[97,133,264],[h,d,p]=[e.keeper,e.candidate,e.others[0]],f=Ls(e.share),m=Yl("h"),g=297,v=w=>w.passed??(w.mode==="mean"||w.blank?void 0:w.now[p]*w.prev.h);return{lines:[...m.lines,{d:`M${s-se} ${Ye}q${se} 0 ${se} ${se}V${Kt-se}q0 ${se} ${se} ${se}`,term:"hidden state"},...Xl([n,r],sr+2*se),{d:`M${sr+se} ${u}q${se} 0 ${se} ${-se}V${Kt+se}q0 ${-se} ${se} ${-se}`,term:"token"},{d:`M${sr} ${De+15}V${u+se}q0 ${-se} ${se} ${-se}H${i-se}q${se} 0 ${se} ${-se}V${Ue+yt}`,term:"token"},{d:`M${s} ${c}H${r-Ne}`,term:"hidden state"},t?{d:`M${r+Ne} ${c}H${g-se}q${se} 0 ${se} ${se}V${Ue-se}q0 ${se} ${se} ${se}H${i-26}`,term:"reset gate"}:{d:`M${r+Ne} ${c}H${g-se}q${se} 0 ${se} ${se}V${u-se}q0 ${se} ${se} ${se}`,term:"reset gate"},{d:`M${r} ${Ue-yt}V${c+Ne}`,hue:p,term:p},{d:`M${n} ${Ue-yt}V${Ye+Ne}`,hue:h,term:h,over:!0},{d:`M${n} ${l}H${i-Ne}`,hue:h,term:h},{d:`M${i} ${Ue-yt}V${l+Ne}`,term:d},{d:`M${i} ${l-Ne}V${Ye+Ne}`,term:"written"},{d:`M${a-se} ${Ye}q${se} 0 ${se} ${se}V${Kt-se}q0 ${se} ${se} ${se}H${ye}`,term:"h"}],layers:[{x:n,y:Ue,text:"σ",signal:h,term:h},{x:r,y:Ue,text:"σ",signal:p,term:p},{x:i,y:Ue,text:"tanh",term:d},...t?[{x:194,y:c,text:"W·h",term:"W·h"}]:[]],points:[{x:n,y:Ye,op:"×",term:"×"},{x:i,y:Ye,op:"+",term:"+"},{x:i,y:l,op:"×",term:"×"},{x:r,y:c,op:"×",term:"×"},{x:260,y:l,op:"1−",term:Le(e.share),hue:h}],tips:[zs(n,Ye+Ne),zs(i,Ye+Ne),zs(i,l+Ne),zs(r,c+Ne),Gt(i-Ne,l),Gt(r-Ne,c),...t?[Gt(i-26,Ue)]:[],Gt(ye,Ye),Gt(ye,Kt)],labels:[...m.labels,Jl()[1],{x:n+22,y:16,text:je(w=>[`kept ${h}·h${w.old}`,"kept","kept"]),value:fn,row:22,size:19,term:"kept"},{x:n-8,y:160,anchor:"end",text:()=>[e.word(h),h,h],value:ke(h),hue:h,size:18,row:19},{x:r+8,y:158,text:()=>[e.word(p),p,p],value:ke(p),hue:p,size:17,row:18},{x:280,y:l-24,text:Ti,value:f,hue:h,size:17,row:17,term:Le(e.share)},{x:i+9,y:156,text:()=>[e.word(d),d,d],value:ke(d),size:18,row:19,term:d},{x:i+17,y:74,text:()=>["written","written",""],value:vt,size:17,row:20,term:"written"},{x:r+17,y:c-26,text:Ti,value:v,size:16,row:18,term:"reset gate"}],notes:[t?["z keeps the old and r scales W·h, as in PyTorch","as in PyTorch: z keeps, r scales W·h","z keeps, r scales W·h"]:["z keeps the old, as in PyTorch; in some books it writes","z keeps; in some books it writes","here z keeps"]]}}function tf(e){let[t,s,n]=[150,250,340],r={size:20,row:22};return{lines:[{d:`M0 ${t}H${s-26}`,term:"joined"},{d:`M${sr} ${De+15}V${Kt+se}q0 ${-se} ${se} ${-se}H${118-se}q${se} 0 ${se} ${-se}V${t+se}q0 ${-se} ${se} ${-se}`,term:"token"},{d:`M${s+26} ${t}H${ye}`,term:"h"},{d:`M${n-se} ${t}q${se} 0 ${se} ${-se}V${Jr+34}`,term:"h"}],layers:[{x:s,y:t,text:e.squash("h"),term:e.squash("h")}],points:[],tips:[Gt(s-26,t),zs(n,Jr+26),Gt(ye,t)],labels:[{x:0,y:t-34,text:je(i=>[`old h${i.old}`,"old h","h"]),value:jt("h"),row:23,term:"hidden state"},{x:ye,y:t-34,text:je(i=>[`new h${i.now}`,"new h","h"]),value:ke("h"),row:23,anchor:"end",term:"h"},{x:s-34,y:t-32,text:()=>["sum a","sum","a"],value:i=>i.a,anchor:"end",term:"+",...r},{x:128,y:Kt-30,text:({one:i})=>[`from the ${i}`,"from x","from x"],value:i=>i.ax,term:"W·x",...r},{x:n+10,y:44,text:je(()=>["to the answer","h","h"]),value:ke("h"),term:"readout",size:18,row:20}],notes:[]}}var sf={lstm:Si,peephole:Si,coupled:Si,gru:ef,rnn:e=>e.squash("h")?tf(e):null},Li=e=>sf[e.name]?.(e)??null,Zl={up:(e,t)=>`M${e-5} ${t+9}L${e} ${t}L${e+5} ${t+9}z`,right:(e,t)=>`M${e-9} ${t-5}L${e} ${t}L${e-9} ${t+5}z`},Ei={"×":(e,t)=>`M${e-5} ${t-5}l10 10M${e+5} ${t-5}l-10 10`,"+":(e,t)=>`M${e-6.5} ${t}h13M${e} ${t-6.5}v13`},nr=e=>e?{"data-term":e}:{};function Ql(e,{lines:t,layers:s,points:n,tips:r,labels:i,notes:a}){e.add("walls",D("style",{},Zm),D("rect",{x:Ut,y:Jr,width:Ym-Ut,height:Xm-Jr,rx:16,class:"cellframe"}));for(let{d:l,hue:c,term:u,kind:h,over:d}of t)d&&e.add("wires",D("path",{d:l,class:"line gap"})),e.add("wires",D("path",{d:l,class:["line",c&&`S${c}`,h].filter(Boolean).join(" "),...nr(u)}));for(let{x:l,y:c,to:u}of r)l<ye?e.add("wires",D("path",{d:Zl[u](l,c),class:"tip"})):e.head(507,c);for(let{x:l,y:c,text:u,signal:h,term:d}of s)nf(e,l,c,u,h,d);for(let{x:l,y:c,op:u,term:h,hue:d}of n)rf(e,l,c,u,h,d);for(let{x:l,y:c,text:u,value:h,...d}of i)e.label(l,c,u,h,d);of(e,n.length>0),Ds(e,De+14,()=>a.flat())}function nf(e,t,s,n,r,i){let a=n.length>1?52:40;e.add("marks",D("g",nr(i),D("rect",{x:t-a/2,y:s-yt,width:a,height:2*yt,rx:3,class:`layer box${r?` S${r}`:""}`}),D("text",{x:t,y:s+5,"font-size":e.size(15,17.5),"text-anchor":"middle",class:`boxed${r?` T${r}`:""}`,...n==="σ"?nr(n):{}},n)))}function rf(e,t,s,n,r,i){let a=i?` S${i}`:"";e.add("marks",D("g",nr(r),Ei[n]?D("circle",{cx:t,cy:s,r:Ne,class:`point${a}`}):D("ellipse",{cx:t,cy:s,rx:n.length>2?27:17,ry:yt,class:`point${a}`}),Ei[n]?D("path",{d:Ei[n](t,s),class:"mark"}):D("text",{x:t,y:s+5,"font-size":e.size(15,16.5),"text-anchor":"middle",class:"boxed"},n)))}function of(e,t){let s=e.size(13.5,17.5),[n,r]=Jm,i=(u,h,d,p,...f)=>e.add("words",D("g",nr(p),f,D("text",{x:u+36,y:h+5,"font-size":s,class:"lab"},d))),a=u=>D("path",{d:u,class:"line"}),[l,c]=[Ut+112,Ut+318];i(Ut,n,e.compact?"layer":"layer, with weights","layer in a textbook drawing",D("rect",{x:Ut,y:n-9,width:28,height:18,rx:3,class:"layer"})),t&&i(Ut+188,n,e.compact?"number by number":"number by number (pointwise)","pointwise",D("circle",{cx:Ut+188+19,cy:n,r:9,class:"point key"})),i(Ut,r,"vector","vector",a(`M${Ut} ${r}h21`),D("path",{d:Zl.right(Ut+28,r),class:"tip"})),i(l,r,e.compact?"join":"join (concatenate)","joined",a(`M${l} ${r-6}h6q6 0 6 6h16M${l} ${r+6}h6q6 0 6 -6`)),i(c,r,"copy","copy",a(`M${c} ${r}h16q6 0 6 -6h6M${c+16} ${r}q6 0 6 6h6`))}function zi(e,t,{peepholes:s=""}={}){let n=t.linked,[r,i,a]=[254,424,258],[l,c,u,h,d,p]=[200,384,172,134,198,254];e.pipe(`M${r} ${a}V${Me}`,`M${i} ${Me}V${p}H${ye}`),Yr(e,t,r),Mi(e,n?[Ke,r,c]:[Ke,l,r,c],a+14),e.wire(`M${Ke} ${a}V${Me+24}`,"f"),e.box(Ke,a,"σ","f",34);let f=Ls(t.share),[m,g]=[Le(t.share),t.writer];n?Xr(e,Ke,Me+38,r-48,u,"f"):(e.wire(`M${l} ${a}V${u}H${r-24}`,"i"),e.box(l,a,"σ","i",34)),e.flow(`M${r} ${a}V${u+24}`,ke("g")),e.flow(`M${r} ${u-24}V${Me}`,vt),e.valve({x:r,y:u,runs:"up",letter:m,hue:g,gate:f,before:ke("g"),after:vt,at:n?[-48,0]:void 0}),e.box(r,a,"tanh",null,52,"g"),e.wire(`M${c} ${a}V${d}H${i-24}`,"o"),e.box(c,a,"σ","o",34),e.flow(`M${i} ${Me}V${h}`,ke("c")),e.flow(`M${i} ${h}V${d-24}`,M=>M.tanh_c),e.flow(`M${i} ${d+24}V${p}H${ye}`,ke("h")),e.valve({x:i,y:d,runs:"down",letter:"o",hue:"o",gate:ke("o"),before:M=>M.tanh_c,after:ke("h"),at:[c-i,0]}),e.box(i,h,"tanh",null,52,"h"),e.head(507,p);let v=r+20,w=e.compact?[115,157,198,238]:[114,s?157:162,199,241];e.label(v,w[0],()=>[`written ${t.writes}`,"written",t.writes],vt,{term:"written"}),e.label(v+11,w[1],()=>[`${t.called.write} ${m}`,t.called.write,m],f,{hue:g}),e.label(v,w[3],()=>["candidate g","candidate","g"],ke("g"),{inset:11,row:e.compact?27:22,term:"g"}),e.label(i+31,118,()=>["","",""],M=>M.tanh_c,{size:18,term:"tanh"}),e.label(i+31,187,()=>["output o","output","o"],ke("o"),{hue:"o"}),e.label(ye,p+36,je(M=>[`hidden h${M.now}`,"hidden",`h${e.compact?"":M.now}`]),ke("h"),{anchor:"end",size:25,term:"h"}),s&&af(e,s,{row:a,inputX:l,outputX:c,tap:r+108,y:w[2]})}function af(e,t,{row:s,inputX:n,outputX:r,tap:i,y:a}){let c={f:{from:18,path:`V${s}H${Ke-17}`,c:"old",place:[38,229,"start"]},i:{from:30,path:`V206H${n-27}V${s}H${n-17}`,c:"old",place:[38,177,"start"]},o:{from:i,path:`V${s}H${r-17}`,c:"now",place:[i-6,a,"end"]}};for(let u of t){let{from:h,path:d,c:p,place:[f,m,g]}=c[u];e.wire(`M${h} ${Me}${d}`,u,"peep"),e.add("marks",D("circle",{cx:h,cy:Me,r:4,class:"chip"})),e.label(f,m,je(v=>[`p·c${v[p]} to ${u}`,`to ${u}`,"p·c"]),v=>v.peep?.[u],{size:17,anchor:g,term:"peephole"})}}function lf(e,t,{reset:s="after"}={}){let[n,r,i,a,l]=[274,150,210,276,496],c=s==="after",[u,h,d]=c?[352,416,416]:[398,332,444];e.pipe(`M${n} ${i}V${Me}`,`M${l} ${Me}V134`,c?`M${h} ${i}H${n}`:`M${d} ${i}H${h}`),Yr(e,t,n),e.flow(`M${l} ${Me}V134`,ke("h")),e.head(l,126,!0),e.wire(`M${Ke} ${a}V${Me+24}`,"z"),e.box(Ke,a,"σ","z",34),Xr(e,Ke,Me+38,n-48,r,"z"),e.flow(`M${n} ${i}V${r+24}`,ke("n")),e.flow(`M${n} ${r-24}V${Me}`,vt);let p=Ls(t.share);e.valve({x:n,y:r,runs:"up",letter:"1−z",hue:"z",gate:p,before:ke("n"),after:vt,at:[-48,0]});let f=c?()=>$i:void 0,m=c?w=>w.u:jt("h"),g=w=>w.passed??(w.mode==="mean"||w.blank?void 0:w.now.r*m(w));e.flow(`M${d} ${i}H${u+24}`,m,f),e.flow(`M${u-24} ${i}H${c?n:h}`,g,f),c||e.bus(`M${h} ${i}H${n}`),e.valve({x:u,y:i,runs:"left",letter:"r",hue:"r",gate:ke("r"),before:m,after:g,at:[0,36],scale:f}),e.wire(`M${u} ${a}V${i+24}`,"r"),e.box(u,a,"σ","r",34),e.box(h,i,"W·h",null,44,"n"),e.box(n,i,"tanh",null,52,"n"),Gl(e,[Ke,u],[n],[d],{both:a+14,word:i+14,hidden:i});let v=n+24;e.label(v,114,()=>[`written ${t.writes}`,"written",t.writes],vt,{term:"written"}),e.label(v+8,156,()=>["write 1−z","write","1−z"],p,{hue:"z"}),e.label(n-34,204,()=>["candidate n","candidate","n"],ke("n"),{anchor:"end",term:"n"}),e.label(c?u+30:u+8,c?160:157,()=>["reset r","reset","r"],ke("r"),{hue:"r",anchor:c?"start":"middle"}),e.label(ye,157,je(w=>[`hidden h${w.now}`,"hidden",`h${e.compact?"":w.now}`]),ke("h"),{anchor:"end",term:"h"}),e.label(d+9,240,je(w=>c?["recurrent u","past u","u"]:[`old h${w.old}`,"old h","h'"]),m,{size:17,term:"hidden state"}),e.label(u-20,243,je(w=>c?["r·u","r·u","r·u"]:[`r·h${w.old}`,"r·h","r·h"]),g,{size:16,anchor:"end",term:"reset gate"})}function cf(e,t){let[s,n,r,i,a]=[274,150,250,250,496];e.pipe(`M${s} ${r}V${Me}`,`M${a} ${Me}V134`),ec(e,t,{write:s,writeY:n,row:r,gates:i,out:a}),e.box(s,r,"W·x",null,44,"n"),Ul(e,[Ke,s],r+14)}function ec(e,t,{write:s,writeY:n,row:r,gates:i,out:a}){let{share:l,writer:c,keeper:u,candidate:h}=t,d=Ls(l);Yr(e,t,s),e.wire(`M${Ke} ${i}V${Me+24}`,u),e.box(Ke,i,"σ",u,34),e.flow(`M${s} ${r}V${n+24}`,ke(h)),e.flow(`M${s} ${n-24}V${Me}`,vt),e.valve({x:s,y:n,runs:"up",letter:Le(l),hue:c,gate:d,before:ke(h),after:vt,at:[-48,0]}),t.linked?Xr(e,Ke,Me+38,s-48,n,u):(e.wire(`M200 ${i}V${n}H${s-24}`,c),e.box(200,i,"σ",c,34));let p=s+24,f=Le(l);e.label(p,114,()=>[`written ${t.writes}`,"written",t.writes],vt,{term:"written"}),e.label(p+8,156,()=>[`${t.called.write} ${f}`,t.called.write,f],d,{hue:c}),e.label(s+34,r-46,()=>[`candidate ${h}`,"candidate",h],ke(h),{term:h}),t.memory==="h"&&(e.flow(`M${a} ${Me}V134`,ke("h")),e.head(a,126,!0),e.label(ye,157,je(m=>[`hidden h${m.now}`,"hidden",`h${e.compact?"":m.now}`]),ke("h"),{anchor:"end",term:"h"}))}function df(e,t){if(!t.keep)return Ci(e,t,{mix:"h'",sums:!1});let[s,n,r,i]=[274,150,250,496];e.pipe(`M${s} ${r}V${Me}`,`M${i} ${Me}V134`),ec(e,t,{write:s,writeY:n,row:r,gates:r,out:i});let a=[...t.others,t.output].filter(Boolean),l=a.map((c,u)=>424+u*Math.min(52,72/Math.max(1,a.length-1)));Mi(e,[Ke,...t.linked?[]:[200],s,...l],r+14),e.box(s,r,t.squash(t.candidate)||"sum",null,48,t.candidate),a.forEach((c,u)=>{e.box(l[u],r,"σ",c,34),e.label(l[u],r-52,()=>[`${c}`,c,c],ke(c),{hue:c,anchor:"middle"})}),t.memory==="c"&&(e.flow(`M${i} ${Me}V134`,ke("c")),e.label(ye,157,je(c=>[`hidden h${c.now}`,"hidden",`h${e.compact?"":c.now}`]),ke("h"),{anchor:"end",term:"h"}))}function Ci(e,t,{mix:s="W·h",sums:n=!0}={}){let[r,i,a,l,c]=[196,130,252,356,262];e.add("walls",D("rect",{x:1,y:Me-16,width:ye-2,height:32,rx:4,class:"ghost"})),e.words(ye/2,Me+5,()=>"no memory belt: all of h is rewritten",{anchor:"middle",size:e.size(15,19)}),e.pipe(`M0 ${r}H${ye}`,`M${a} ${c}V${r}`);let u=()=>$i;e.flow(`M0 ${r}H${i}`,jt("h")),n&&(e.flow(`M${i} ${r}H${a}`,d=>d.ah,u),e.flow(`M${a} ${c}V${r}`,d=>d.ax,u),e.flow(`M${a} ${r}H${l}`,d=>d.a,u)),e.flow(`M${l} ${r}H${ye}`,ke("h")),e.box(i,r,s,null,48,"h"),e.box(a,c,"W·x",null,48,"h"),e.box(l,r,t.squash("h")||"=",null,52,"h"),e.sum(a,r),e.head(507,r),e.bus(`M60 ${De}H${a}V${c+14}`),Ds(e,De,je((d,{one:p})=>[`x${d.now}, this ${p}, and h${d.old} make the whole of h${d.now}`,`and h${d.old} make all of h${d.now}`,`and h${d.old}`]));let h=r-50;e.label(0,h,je(d=>[`old h${d.old}`,"old h",`old h${e.compact?"":d.old}`]),jt("h"),{size:25,term:"memory"}),n&&(e.label(i+26,h,()=>["from old h","from h","from h"],d=>d.ah,{size:23,term:"W·h"}),e.label(a+34,c-15,({one:d})=>[`${d} and bias`,"from x","from x"],d=>d.ax,{size:23,term:"W·x"}),e.label(a+18,h,()=>["sum a","sum","a"],d=>d.a,{size:23,term:"+"})),e.label(ye,h,je(d=>[`new h${d.now}`,"new h",`h${e.compact?"":d.now}`]),ke("h"),{anchor:"end",size:25,term:"h"})}var hf={lstm:zi,peephole:(e,t,{peepholes:s="ifo"})=>zi(e,t,{peepholes:s}),coupled:zi,gru:lf,mingru:cf,rnn:(e,t)=>Ci(e,t),indrnn:(e,t)=>Ci(e,t,{mix:"u·h"})},uf=17,tc=e=>Li(e)!==null;function Cs(e,t=null,s="flow"){let n=s==="book"?Li(e):null,r={blank:!0,now:Object.fromEntries(e.gates.map(l=>[l,1])),prev:{},token:""},i=D("svg",{viewBox:`0 0 ${ye} ${tr}`,width:"100%",role:"img"}),a;return{svg:i,least(){let{width:l,height:c}=i.getBoundingClientRect(),u=Math.min(l/ye,c/tr);return u?Math.round(120/u+.5)/10:0},update(l={}){let c=l.now?l:{...r,...l},{least:u=0}=c,h=!!c.compact||u>uf;(a?.compact!==h||a.least!==u)&&(a=new Kr(h,t,u),n?Ql(a,n):(hf[e.name]??df)(a,e,e.options),i.replaceChildren(a.root),i.setAttribute("role",a.layers.hands.childElementCount?"group":"img")),i.setAttribute("class",c.instant?"gs-still":""),a.update(c)}}}function As(e,{t,unit:s,mode:n}){let r=e.layers[e.layer].direction==="reverse"?t+1:t-1,i=n==="mean"?Array.from({length:e.H},(d,p)=>p):[s],a=d=>i.reduce((p,f)=>p+d(f),0)/i.length,{roles:l}=e,c=d=>p=>e.at(p,t,d),u={now:Object.fromEntries(e.signals.map(d=>[d,a(p=>e.at(d,t,p))])),prev:{h:a(d=>e.at("h",r,d))},kept:a(d=>l.kept(c(d))*e.at(e.memory,r,d)),written:a(d=>l.written(c(d))),before:r+1,t,unit:s,mode:n,H:e.H,token:e.shown[t],one:e.reads.one,first:r<0||r>=e.T,scale:e.reach(e.memory,n==="mean"?null:s)};e.memory==="c"&&(u.prev.c=a(d=>e.at("c",r,d)),u.tanh_c=a(d=>Math.tanh(e.at("c",t,d))));for(let d of["u","ax","ah"])e.signal(d)&&(u[d]=a(p=>e.at(d,t,p)));u.ax!==void 0&&(u.a=u.ax+u.ah);let[h]=l.others;h&&(u.passed=a(d=>e.at(h,t,d)*(e.signal("u")?e.at("u",t,d):e.at("h",r,d)))),u.peep={};for(let d of l.gates)e.signal(`peep.${d}`)&&(u.peep[d]=a(p=>e.at(`peep.${d}`,t,p)));return u}var Ge=e=>({text:U(e,2,!0),cls:Ee(e)?Ae(e):void 0}),Ni=(e,t,s=e)=>({text:`${e} = ${U(t)}`,cls:s}),Oi=e=>({text:e,cls:"b"}),Ai=(...e)=>e.flat(1/0).filter(Boolean).map(t=>t.text===void 0?{text:t}:t),Zr=(e,t=2)=>1-Ee(e,t);function rr(e){let t=Ee(e);return t<.15?"shut":t<.35?"nearly shut":t<=.65?"half open":"open"}function sc(e,t){let s=Math.round(100*e);return s<100?`${s}%`:t?"all":"almost all"}var rc=(e,t)=>e.kept(s=>t.now[s]);function oc(e,t){let s=rc(e,t),n=e.keepsAt?s:Zr(t.now[e.keeper]);return{word:e.called.keep,value:s,shown:Ni(Le(e.keep),n,e.keeper)}}function Pi(e,t){let n=e.share!==e.writer?Zr(t.now[e.writer]):t.now[e.writer],r=e.others.flatMap(i=>[`, ${e.word(i)} `,Ni(i,t.now[i])]);return{word:e.called.write,value:n,shown:[Ni(Le(e.share),n,e.writer),...r]}}function mf(e,t){let{word:s,value:n,shown:r}=oc(e,t),i=t.prev[e.memory];if(t.first)return["starts with an empty memory"];if(!Ee(i))return["has next to nothing in memory"];if(Ee(n)>.65)return["keeps ",sc(Ee(n),n===1)," of its old memory ",Ge(i)," (",r,")"];let a=[sc(Zr(n),n===0)," of its old memory ",Ge(i)];if(e.linked)return["drops ",a," (",r,")"];let l={shut:["shuts",""],"nearly shut":["nearly shuts",""],"half open":["has"," half open"]},[c,u]=l[rr(n)];return[`${c} its ${s} gate${u} (`,r,"), so ",a," is dropped"]}var ic=(e,t)=>Math.abs(Ee(t-e))<=Math.min(.05,Math.abs(e)/5);function ff(e,t){let[s,n,r]=[t.prev[e.memory],t.now[e.memory],t.written].map(l=>Ee(l)),i=ic(s,n),a=[n===s?", so it stays at ":", so it stays near ",Ge(n)];return t.first||!s?!r||n===r?[]:[", making ",Ge(n)]:n?s*n<0?r*n>0?[" and flips it to ",Ge(n)]:[", leaving ",Ge(n)]:r?Ee(rc(e,t))<.35?ac(e,t)?[", leaving ",Ge(n)]:[n===s?" in its place, making again ":" in its place, making ",Ge(n)]:i?a:r*s<0?[" against it, leaving ",Ge(n)]:Math.abs(n)>Math.abs(s)?[" on top, making ",Ge(n)]:[", leaving ",Ge(n)]:i?a:[", leaving ",Ge(n)]:[", leaving next to nothing"]}var ac=(e,t)=>Math.abs(Ee(t.written))<.1&&rr(Pi(e,t).value).endsWith("shut");function pf(e,t){let{word:s,value:n,shown:r}=Pi(e,t),i=ac(e,t)?"only ":"",a=Ee(t.written)?[i,Ge(t.written)]:"next to nothing";if(e.linked)return["it writes ",a," (",r,")"];let l=rr(n);return l.endsWith("shut")?[`its ${s} gate is ${l} (`,r,") and writes ",a]:[`its ${l.replace("half open","half-open")} ${s} gate (`,r,") writes ",a]}function gf(e,t){let[s,n]=[Ee(t.prev.h),Ee(t.now.h)],r=ic(s,n),i=s*n<0?"it flips to ":s===n?"it comes back to ":r?"it comes out near ":"it becomes ";if(t.first)return[`starts with no past: the ${t.one} sets it to `,Ge(t.now.h)];let a=e.squash("h")?`, and after ${e.squash("h")} `:", and ",l=Number.isFinite(t.ax)&&Number.isFinite(t.ah)?[`the ${t.one} and the bias push `,Ge(t.ax),", the old state ",Ge(t.ah),a]:[`${t.one} and old state rewrite it, and `];return["has no gate to keep its old ",Ge(t.prev.h),": ",l,i,Ge(t.now.h)]}function nc(e,t){let[s,n]=[e.prev[t],e.now[t]];return e.first?["starts at zero and becomes ",Ge(n)]:Ee(s)===Ee(n)?["stays at ",Ge(n)]:["goes from ",Ge(s)," to ",Ge(n)]}function wf(e,t){let s=Oi(`the ${t.H} units`);if(!e.keep)return[s," rewrite all of h: its mean ",nc(t,"h")];let[n,r]=[oc(e,t),Pi(e,t)],i=e.linked?[" ",n.shown," of the old memory is kept and ",r.shown," of the candidate is written"]:[` the ${n.word} gates are ${rr(n.value)} (`,n.shown,`) and the ${r.word} gates ${rr(r.value)} (`,r.shown,")"];return["on average over ",s,...i,"; the mean memory ",nc(t,e.memory)]}function pn(e,t){let s=["At ",Oi(`“${ve(t.token,24)}”`),", "];if(t.mode==="mean")return Ai(s,wf(e,t),".");let n=[Oi(`unit ${t.unit}`)," "];return e.keep?Ai(s,n,mf(e,t),"; ",pf(e,t),ff(e,t),"."):Ai(s,n,gf(e,t),".")}var Qr=e=>e.map(({text:t,cls:s})=>s==="b"?o("b",{},t):s?o("span",{class:`n s-${s}`,"data-term":["pos","neg"].includes(s)?"blue and orange":s},t):t),gn=e=>e.map(({text:t})=>t).join(""),bf={tanh:Math.tanh,relu:e=>Math.max(0,e)};function xf(e,t){let[s]=/[^()]+/.exec(t.replace(/^mean /,""))??[""];if(/^from [xh]/.test(t))return t[5]==="x"?"W·x":"W·h";if(t.startsWith("mean ")&&t.includes("·"))return t.includes(e.candidate)?"written":"kept";let n=Bt(s.replace("−","-").replace(/[\u2080-\u2089]+$/,""));return e.signals.includes(n)?n:s.replace("≈","=")||null}var Bs=e=>({symbol:"",value:e,op:!0}),Yt=(e,t,s,n,r)=>{let i=U(t,s);return{symbol:e,value:r&&Ee(t,s)<0?`(${i})`:i,cls:n??(Ee(t,s)?Ae(t):void 0)}};function vf(e,t){let[s,n]=[Dt(t.before??t.t),Dt(t.t+1)];if(!e.keep){let w=t.mode==="mean"?`mean h${n}`:`h${n}`,M=Number.isFinite(t.ax)&&Number.isFinite(t.ah),y=e.squash("h"),$=bf[y];return t.mode==="mean"||!$||!(M||Number.isFinite(t.a))?{symbol:w,result:t.now.h}:{symbol:w,result:t.now.h,from:S=>$(M?S(t.ax)+S(t.ah):S(t.a)),terms:S=>[Bs(`${y}(`),...M?[Yt(`from x${n}`,t.ax,S),Bs("+"),Yt(`from h${s}`,t.ah,S,void 0,!0)]:[Yt("a",t.a,S)],Bs(")")]}}let{memory:r,candidate:i,keep:a,share:l}=e,c=`${r}${s}`,[u,h]=[t.prev[r],t.now[r]],d=w=>w===Bt(w)?w:`(${Le(w)})`,p=(w,M)=>{let y=t.now[Bt(w)];return w===Bt(w)?y:Zr(y,M)},f=w=>[Yt(d(a),p(a,w),w,e.keeper),Bs("·"),Yt(c,u,w,void 0,!0)],m=w=>[Yt(d(l),p(l,w),w,e.writer),Bs("·"),Yt(i,t.now[i],w,void 0,!0)],g=(w,M)=>w(p(a,M))*w(u)+w(p(l,M))*w(t.now[i]);t.mode==="mean"&&(f=w=>[Yt(`mean ${d(a)}·${c}`,t.kept,w,void 0,!0)],m=w=>[Yt(`mean ${d(l)}·${i}`,t.written,w,void 0,!0)],g=w=>w(t.kept)+w(t.written));let v=e.keepsFirst?[f,m]:[m,f];return{symbol:`${t.mode==="mean"?"mean ":""}${r}${n}`,result:h,from:g,terms:w=>[...v[0](w),Bs("+"),...v[1](w)]}}function eo(e,t){return yf(e,t).map(s=>({...s,means:xf(e,s.symbol||s.value)}))}function yf(e,t){let{symbol:s,result:n,from:r,terms:i}=vf(e,t);if(!i)return[Yt(s,n,2)];let a=c=>Ee(r(u=>Ee(u,c),c),c)===Ee(n,c),l=a(2)?2:3;return[Yt(s,n,l),Bs(a(l)?"=":"≈"),...i(l)]}var kf=3.5,$f=2.3,Mf=.5,Sf=3,Ef=.02,lc=e=>!!e?.probes?.length;function or(e,t,s,n=""){let r=t.answers.length;return e.array(`${n}probe.${t.name}`).subarray(s*r,(s+1)*r)}var cc=(e,t,s="")=>e.kept(`${s}likeliest ${t.name}`,()=>Array.from({length:e.T},(n,r)=>{let i=or(e,t,r,s);return i.reduce((a,l,c)=>l>i[a]?c:a,0)}));function Hi(e,t=null){if(!lc(e))return null;let s=e.probes.find(({name:r})=>r===t);if(s)return s;let n=({name:r,answers:{length:i}})=>e.array(`probe.${r}`).reduce((a,l,c)=>a+(c%i?l:0),0);return e.probes.reduce((r,i)=>n(i)>n(r)?i:r)}var Tf=(e,t)=>e.kept(`told ${t.name}`,()=>{let s=cc(e,t),n=t.answers.map(()=>0);for(let r=0;r<e.T;r++)or(e,t,r).forEach((i,a)=>n[a]+=i);return[...new Set(s)].filter(r=>r>0).sort((r,i)=>n[i]-n[r]).slice(0,2).sort((r,i)=>s.indexOf(r)-s.indexOf(i))}),_i=(e,t,s)=>!!(s.beside&&e.arrays[`beside.probe.${t.name}`]),dc=(e,t)=>{let s=Hi(e,t.probe);return s?kf+(_i(e,s,t)?$f:0):0};function ji(e,t,s,n=""){return[...or(e,t,s,n)].map((r,i)=>[t.answers[i],r]).sort((r,i)=>i[1]-r[1]).filter(([,r],i)=>i===0||r>=Ef).slice(0,Sf)}function hc(e){let t=o("span",{class:"label","data-term":"probe"},"memory says"),s=o("div",{class:"probed","aria-hidden":"true"}),n=o("select",{"aria-label":"What the memory is asked for"}),r=o("span",{class:"reads",role:"status"}),i=o("small"),a=o("p",{},n,r," ",i),l=o("div",{class:"probed beside","aria-hidden":"true"}),c=o("div",{class:"memoryrow"},s,l,a),u=[],h="";c.addEventListener("click",({target:m})=>{let g=m.closest(".bar");g&&e.go(Number(g.dataset.step))}),n.addEventListener("change",()=>{e.set({probe:n.value}),e.root.focus({preventScroll:!0})});function d(){let{P:m,S:g}=e,v=Hi(m,g.probe);if(c.hidden=v===null,u=[],!v)return;let w=m.probes.map(({name:$})=>$).join();w!==h&&n.replaceChildren(...m.probes.map(({name:$,title:S})=>o("option",{value:$},S))),h=w,n.value=v.name,n.hidden=m.probes.length<2;let M=Tf(e.A??m,v);if(l.hidden=!_i(m,v,g),p(s,t,v,M),l.hidden)return;let y=o("span",{class:"label"},e.setup.cells[m.beside.cell]);p(l,y,v,M,"beside.")}function p(m,g,v,w,M=""){let{P:y,G:$}=e,S=cc(y,v,M),z=[],x=S.map((k,b)=>k&&or(y,v,b,M)[k]>=Mf?v.answers[k]:""),L=y.kept(`brief ${v.name}`,()=>Bn([...v.answers,""])),E=si(x,$.a,$.end).filter(({label:k})=>k).map(k=>ni(k,L,e));for(let k=$.a;k<$.end;k++){let b=or(y,v,k,M),T=w.map(N=>b[N]),C=Math.max(0,1-b[0]-T.reduce((N,_)=>N+_,0)),P=[...T,C].map((N,_)=>{let q=o("i",{class:_<w.length?`A${_}`:"rest"});return q.style.height=`${100*N}%`,q}),H=o("span",{class:"bar"},...P.reverse());H.dataset.step=k,H.title=`step ${k+1}, ${y.shown[k]}: ${ji(y,v,k,M).map(([N,_])=>`${N} ${nn(_)}`).join(", ")}`,H.style.cssText=`left:${$.x(k)+1}px;width:${$.cw-2}px`,z.push(H)}m.replaceChildren(g,...E,...z),u.push({columns:z,current:null})}function f(){let{P:m,S:g,G:v}=e,w=Hi(m,g.probe);if(!w)return;for(let x of u)x.columns[x.current]?.classList.remove("cur"),x.current=v.sees(g.t)?g.t-v.a:null,x.columns[x.current]?.classList.add("cur");let M=x=>ji(x,w,g.t).map(([L,E])=>`${L} ${nn(E)}`).join(", "),y=e.A&&e.A!==m&&g.t<e.A.T&&lc(e.A)?M(e.A):"",$=_i(m,w,g)?ji(m,w,g.t,"beside.").map(([x,L])=>`${x} ${nn(L)}`):[];ae(r,[n.hidden?`${w.title}: `:"",M(m),y&&y!==M(m)?`, was ${y}`:"",$.length?`; ${e.setup.cells[m.beside.cell]}: ${$.join(", ")}`:""].join(""));let S=e.weights==="initial"?"":`, untrained ${xe(w.before)}`,z=ie("probe","linear probe");for(let x of[z,t])x.dataset.act=`Here it reads all ${m.H} units together: what unit ${g.unit} alone has dropped, others may still hold.`;i.replaceChildren("by a ",z,` of all ${m.H} units, not one: ${xe(w.score)} right in tests${S}`),i.title=`Of ${w.n.toLocaleString("en")} steps of test texts. Who always says what is commonest is right at ${xe(w.commonest)}. The network never sees this row.`}return{el:c,draw(m){m("picture","size","view","probe","beside")&&d(),m("step","unit","picture","size","view","probe","beside")&&f()}}}var Lf=4096,ir=new Map,Fi=null;function to(e,t,s){let n=`${t} ${s} ${e}`;return ir.has(n)||(ir.size>=Lf&&ir.clear(),Fi??=document.createElement("canvas").getContext("2d"),Fi.font=`${t} 100px ${s}`,ir.set(n,Fi.measureText(e).width)),ir.get(n)/100}var Ns=(e,t,s,n,r)=>Math.min(s,t/to(e,n,r));function uc(e,t,s,n,r){let i=e.length,a=()=>i<e.length?`${e.slice(0,i)}…`:e;for(;i>1&&to(a(),n,r)*s>t;)i-=1;return a()}function Os(e){let t=o("div",{class:"ribbon",role:"group","aria-label":"Tokens"}),s=o("div",{class:"foot","aria-hidden":"true"}),n=o("input",{type:"range",class:"scrub",min:"0",step:"1","aria-label":"Step"}),r=o("div",{class:"track"}),i=o("i"),a=o("b");r.append(i,a);let l=Qa(e),c=hc(e),u=o("div",{class:"words"},t,l.el,c.el,s,o("div",{class:"scrubber"},r,n));n.addEventListener("input",()=>e.go(Number(n.value)));let h=[],d=[],p=null,f=null;t.addEventListener("click",M=>{let y=M.target.closest("button");y&&e.go(Number(y.dataset.step))});let m=null;u.addEventListener("wheel",M=>{let y=Math.sign(M.deltaX||(M.shiftKey?M.deltaY:0));y&&(M.preventDefault(),e.scroll(e.S.view.a+y))},{passive:!1}),u.addEventListener("pointerdown",M=>{M.pointerType==="touch"&&M.target!==n&&(m={x:M.clientX,a:e.S.view.a})}),u.addEventListener("pointermove",M=>{m&&e.scroll(Math.round(m.a-(M.clientX-m.x)/e.G.cw))});for(let M of["pointerup","pointercancel","pointerleave"])u.addEventListener(M,()=>m=null);e.scroll=M=>{let y=e.S.view.n;M=Math.max(0,Math.min(e.P.T-y,M)),M!==e.S.view.a&&e.set({view:{a:M,n:y}})};function g(){let{P:M,G:y,S:$,rem:S,fine:z}=e,x=M.mean($.focus),L=e.full($.focus),E=P=>U(x[P],2).replace(/^(\u2212?)0\./,"$1."),k=0;for(let P=y.a;P<y.end;P++)k=Math.max(k,E(P).length);let b=y.cw>=Math.max(2.25,.61*k)*z,T=JSON.stringify([M.tokens,M.unknown,y.a,y.n,y.width,S,$.focus,e.font]);if(T===f){for(let P=y.a;P<y.end;P++){let H=e.palette.of($.focus,x[P],L),{style:N,dataset:_}=h[P-y.a],q=`background:${mt(H)};color:${At(H)}`;P-y.a===p?_.style=_.style.replace(/background:[^;]*;\s*color:[^;]*/,q):Object.assign(N,{background:mt(H),color:At(H)}),ae(d[P-y.a],b?E(P):"")}return}f=T;let C=o("span",{class:"label","data-term":"mean over units"},"mean ",o("i",{class:`s-${$.focus}`},$.focus));s.replaceChildren(C),h=[],d=[],p=null;for(let P=y.a;P<y.end;P++){let H=M.shown[P],N=e.palette.of($.focus,x[P],L),[_,q]=[M.within(P)?0:1,M.within(P+1)?0:1],j=o("button",{type:"button",class:"tok",tabindex:"-1"});j.classList.toggle("within",!_),j.classList.toggle("goes-on",!q),j.dataset.step=P,y.cw>=1.1*S&&j.append(H),j.title=M.unknown[P]?`“${H}” ${sn(M)}`:`step ${P+1}: ${H}`,j.classList.toggle("unknown",M.unknown[P]);let F=Ns(H,y.cw-5,.94*S,500,e.font);j.style.cssText=`left:${y.x(P)+_}px;width:${y.cw-_-q}px;background:${mt(N)};color:${At(N)};font-size:${Math.max(F,z)}px`,j.classList.toggle("clipped",F<z*(y.cw-5)/(y.cw-1)),h.push(j);let A=o("span",{class:"m"});b&&A.append(E(P)),A.style.cssText=`left:${y.x(P)}px;width:${y.cw}px`,d.push(A)}t.replaceChildren(...h),s.append(...d),v()}function v(){let{P:M,G:y,rem:$}=e,S=.75*$,z=y.n===M.T,x=z?y.centre(0):y.gutter+S/2,L=z?y.centre(M.T-1):y.width-S/2;n.max=String(M.T-1),n.disabled=M.T===1,n.style.cssText=`left:${x-S/2}px;width:${L-x+S}px`,r.style.cssText=`left:${x}px;width:${L-x}px`,i.style.display=z?"none":"",i.style.left=`${100*y.a/M.T}%`,i.style.width=`${100*y.n/M.T}%`}function w(){let{P:M,S:y,G:$,rem:S,fine:z}=e;if(p!==null&&h[p]&&(h[p].classList.remove("cur"),h[p].removeAttribute("aria-current"),h[p].style.cssText=h[p].dataset.style,h[p].tabIndex=-1,d[p].classList.remove("cur")),p=$.sees(y.t)?y.t-$.a:null,p!==null){let x=h[p],L=M.shown[y.t];x.dataset.style=x.style.cssText,x.classList.add("cur"),x.setAttribute("aria-current","step"),x.tabIndex=0;let E=Math.max(Ns(L,$.cw-4,1.06*S,700,e.font),z);x.style.cssText=`left:${$.x(y.t)}px;width:${$.cw}px;font-size:${E}px`,d[p].classList.add("cur")}n.value=String(y.t),n.setAttribute("aria-valuetext",`step ${y.t+1} of ${M.T}: ${M.shown[y.t]}`),a.style.width=`${M.T>1?100*y.t/(M.T-1):0}%`}return{el:u,draw(M){M("picture","size","theme","view","focus")&&g(),M("step","picture","size","view")&&w(),l.draw(M),c.draw(M)}}}var zf=86,kt=9.5,Cf=13;function Af(e,t,s,n){let r=Math.min(1,Math.max(0,e))*Cf/2,i=Math.min(s,2*r),a=(l,c)=>D("rect",{x:-kt,width:2*kt,y:l,height:Math.max(0,c),class:"jaw"});return[D("clipPath",{id:t},D("circle",{r:kt})),D("circle",{r:kt+2,class:"halo"}),D("circle",{r:kt,class:"open"}),D("g",{"clip-path":`url(#${t})`},D("rect",{x:-kt,width:2*kt,y:-i/2,height:i,class:`flow ${n}`}),r<.6?a(-kt,2*kt):[a(-kt,kt-r),a(r,kt-r)]),D("circle",{r:kt,class:"rim"})]}var mc=(e,t)=>Math.max(6,Math.abs(e)/(t||1)*zf),Nf=(e,t,s,n,r=!1,i="forget")=>n?`${e}: it holds ${U(t)}${s===null?"":`, its ${i} gate is ${r?"held at ":""}${U(s)}`}`:`${e}, not read yet`,so=(e,t)=>o("button",{class:"wd",type:"button","data-k":t},o("span",{class:"t"},e),o("span",{class:"p"},o("span",{class:"q"}),D("svg",{class:"v",viewBox:"-12 -12 24 24","aria-hidden":"true"})));function no(e,t){return e.addEventListener("click",({target:s})=>{let n=s.closest(".wd");n&&!n.disabled&&t(Number(n.dataset.k))}),function({words:n,run:{c:r,f:i},most:a,t:l,read:c,held:u=null,gate:h="forget"}){e.classList.toggle("held",u!==null);for(let d of e.querySelectorAll(".wd")){let p=Number(d.dataset.k),f=p<=c,[m,g]=[d.querySelector(".q"),d.querySelector(".v")];d.disabled=!f,d.tabIndex=p===Math.max(0,l)?0:-1,d.classList.toggle("todo",!f),d.classList.toggle("here",p===l),p===l?d.setAttribute("aria-current","step"):d.removeAttribute("aria-current");let v=u!==null&&p>=u[0]&&p<u[1];if(d.setAttribute("aria-label",Nf(n[p],r[p],i?.[p]??null,f,v,h)),m.style.height=f?`${mc(r[p],a)}%`:"0",m.className=`q ${Ae(r[p])}`,g.replaceChildren(),!f||!p||!i)continue;let w=mc(r[p-1],a)/100*21.8,M=Ae(r[p-1]);g.append(D("rect",{x:-10,y:-10,width:9.5,height:20,class:"bore"}),D("rect",{x:-10.5,y:-w/2,width:10.5,height:w,class:`flow ${M}`}),...Af(i[p],`v${p}`,w,M))}}}var Of=(e,t,s)=>e[(e.indexOf(t)+s+e.length)%e.length],Pf=(e,t)=>/^\d+$/.test(e.trim())&&Number(e)<t?Number(e):null;function wn(e){let t=(a,l,c)=>{let u=o("button",{type:"button",tabindex:"-1","aria-label":l},a);return u.addEventListener("click",()=>e.pick(Of(e.order,e.S.unit,c))),u},s=t("◂","Unit above (up arrow)",-1),n=t("▸","Unit below (down arrow)",1),r=o("input",{type:"number",class:"unitno",min:0,step:1,inputmode:"numeric","aria-label":"Unit",title:"Type a unit’s number"}),i=o("span",{class:"row means","data-term":"similarity order"});return r.addEventListener("input",()=>{let a=Pf(r.value,e.P.H);a!==null&&e.pick(a)}),r.addEventListener("blur",()=>r.value=e.S.unit),r.addEventListener("keydown",a=>a.key==="Enter"&&e.root.focus({preventScroll:!0})),{row:i,els:[s,r,n],draw(){let{P:a,S:l,order:c}=e;r.getRootNode().activeElement!==r&&(r.value=l.unit),r.max=a.H-1;let u=c.indexOf(l.unit)+1,h=`Row ${u} of ${a.H}, rows by ${xi[l.sort]}.`;ae(i,`row ${u} by ${Al[l.sort]}`),i.dataset.act=`${h} The arrows ↑ and ↓ go along the rows.`,s.title=`${h} The row above (↑).`,n.title=`${h} The row below (↓).`}}}var fc=[1.36,1.2,1.05],jf=[1.6,1.45,1.3,1.15,1],Hf=2.6,_f=2.1,Ff=.7,qf=22,Rf=.4,If=.01,Wf=250;function Df(e,t,s,n){let r=e.length,i=u=>{let h=u;for(let d=e[u];d<=t&&h<r;d+=e[h])h+=1;return Math.max(h,u+1)},a=(u,h)=>{let d=u;for(let p=e[u-1];p<=h&&d>0;p+=e[d-1])d-=1;return Math.min(d,u-1)},l=a(r,t),c=i(s);return(n<s+ +(s>0)||n>=c-+(c<r))&&(s=Math.max(0,Math.min(n-1,a(n+1,Rf*t)))),s=Math.min(s,l),i(s)<=n&&(s=n),{a:s,end:i(s)}}function pc(e,t){let s=o("section",{class:"present",role:"main","aria-label":"For a projector"});s.hidden=!0;let n=o("h1",{class:"unseen"},"For a projector"),r=o("div",{class:"strip",role:"group","aria-label":"The words; under each what the unit holds after it"}),i=no(r,j=>e.go(j)),a=o("p",{class:"tells","aria-live":"polite"}),l=o("small"),c=o("div",{class:"big"}),u=o("div",{class:"others"}),h=o("div",{class:"given"},l,c,u),d=o("div",{class:"shows"}),p=wn(e),f=o("span",{class:"whose"}),m=o("button",{type:"button",class:"btn",title:"The answer waits at every step until it is asked for"},"Ask first ",o("kbd",{},"a")),g=o("button",{type:"button",class:"btn"},"Leave ",o("kbd",{},"Esc")),v=o("div",{class:"floor"},o("span",{class:"one"},"unit",...p.els,f),o("span",{class:"sp"}),m,g),w=o("div",{class:"told"},a,h),M=Ct(e);m.addEventListener("click",()=>T.a()),g.addEventListener("click",()=>T.Escape());let y=null,$=null,S=null,z=null,x=0,L=0,E=new ResizeObserver(()=>!s.hidden&&e.P&&N());e.model.on("remove",()=>E.disconnect());let k=()=>e.S.answer==="asked"&&y!==e.S.t;function b(j){y=j,q()}let T={Escape:()=>e.set({present:!1}),PageUp:()=>e.walk(-1),PageDown:()=>e.walk(1),a:()=>e.set({answer:e.S.answer==="asked"?"shown":"asked"}),b:()=>{e.S.answer==="asked"?b(k()?e.S.t:null):e.set({answer:"asked"})}};function C(){let j=e.S.present;if(j!==!s.hidden){s.hidden=!j,e.root.classList.toggle("presenting",j);for(let F of e.covered)F.inert=j;j?($=t.el.parentNode,v.prepend(t.el),s.replaceChildren(n,r,w,d,M.el,v),E.observe(s)):($.prepend(t.el),s.replaceChildren(),E.disconnect()),y=null,e.root.focus({preventScroll:!0})}}let P=()=>parseFloat(getComputedStyle(s).fontSize);function H(){let{P:j,S:F}=e,A=P(),O=r.clientWidth,I=j.shown.map(J=>ve(J,qf)),W=J=>I.map(V=>Math.max(_f*A,(to(V,650,e.font)+Ff)*J*A)),R=fc.find(J=>W(J).reduce((V,Y)=>V+Y,0)<=O)??fc[0],B=Df(W(R),O,x,F.t);x=B.a,r.style.setProperty("--size",`${R*A}px`);let G=[...r.children].map(J=>J.dataset.word),K=I.slice(B.a,B.end);(r.firstChild?.dataset.k!==String(B.a)||G.length!==K.length||K.some((J,V)=>J!==G[V]))&&r.replaceChildren(...K.map((J,V)=>{let Y=so(J,B.a+V);return Y.dataset.word=J,Y.classList.toggle("unknown",j.unknown[B.a+V]),Y})),r.classList.toggle("from",B.a>0),r.classList.toggle("on",B.end<j.T);let X=F.mode==="mean",te=J=>X?j.mean(J):j.column(J,F.unit),oe=j.keeper&&j.layers[j.layer].direction!=="reverse";i({words:j.shown,run:{c:te(j.memory),f:oe?te(j.keeper).map(J=>j.roles.kept(()=>J)):null},most:j.reach(j.memory,X?null:F.unit),t:F.t,read:j.T-1,gate:j.roles.called.keep})}function N(){H();let j=P();for(let A of jf)if(a.style.fontSize=`${A*j}px`,a.scrollHeight<=a.clientHeight+1)break;let F=c.textContent;c.style.fontSize=`${Ns(F,.97*h.clientWidth,Hf*j,720,e.font)}px`}function _(){let{P:j,S:F}=e,{kind:A,title:O}=j.answers,I=A==="value",W=([X,te])=>[be(X),I?U(te,3):xe(te)],{remark:R}=e.setup.tasks[e.entry?.task]??{};if(ae(l,O[0].toUpperCase()+O.slice(1)+(R?`. ${R}`:"")),h.classList.toggle("waits",k()),k()){let X=o("button",{type:"button",class:"slot","aria-label":"Show the answer (b)"},"?");X.addEventListener("click",()=>b(F.t)),c.replaceChildren(X),u.replaceChildren();return}let[B,...G]=j.top(F.t),[K,ee]=W(B);c.replaceChildren(...I&&!G.length?[]:[o("b",{},K)," "],o("span",{},ee)),u.replaceChildren(...G.filter(([,X])=>I||X>=If).slice(0,2).map(X=>o("span",{},W(X).join(" "))))}function q(j=(...F)=>!0){let{P:F,S:A,setup:O}=e;if(j("notice","present")&&(M.draw(()=>!0),N()),j("play")&&a.setAttribute("aria-live",A.playing?"off":"polite"),!j("present","answer","picture","size","theme","unit","step","look"))return;j("step","picture")&&y!==A.t&&(y=null);let I=performance.now()-L<Wf;j("step")&&(L=performance.now());let W={...As(F,A),compact:!0,instant:I||j("present","picture","size","unit","theme")},R=F.cell+JSON.stringify(F.options)+A.look;R!==z&&(z=R,S=Cs(F.roles,null,A.look),d.replaceChildren(S.svg)),S.update(W);let B=pn(F.roles,W);a.replaceChildren(...Qr(B)),S.svg.setAttribute("aria-label",`The ${O.cells[F.cell]} cell at this step. ${gn(B)}`),p.draw();let G=F.layers.length>1?`, layer ${F.layers[F.layer].level+1}`:"";ae(f,`of ${F.H}${A.mode==="mean"?": the mean":""}, ${O.cells[F.cell]}${G}`),m.setAttribute("aria-pressed",String(A.answer==="asked")),_(),N()}return{el:s,arrange:C,moves:T,draw:q}}var gt=class{constructor(t){this.send=t,this.held=!1,this.seq=0,this.latest=new Map,this.busy=new Set}asked(t,s){return this.latest.get(t)?.key===s}waiting(t){return this.busy.has(t)?this.latest.get(t).request:void 0}ask(t,s,{key:n=null,both:r=!1,once:i=!1}={}){let a=this.latest.get(t),l=this.seq+1,c=r&&this.busy.has(t)?a.from:l;this.latest.set(t,{key:n,request:s,once:i,from:l,first:c,last:l}),this.busy.add(t),this.held?this.seq=l:this.hand(t)}hand(t){let s=this.latest.get(t);s.last=++this.seq,s.handed=!0,this.send({...s.request,want:t,seq:s.last})}hold(){this.held=!0}resume(){this.held=!1;for(let t of[...this.busy]){let{once:s,handed:n}=this.latest.get(t);s&&n?this.busy.delete(t):this.hand(t)}}count(t){if(!this.busy.has(t))return 0;let{first:s,from:n}=this.latest.get(t);return s<n?2:1}take({want:t,seq:s}){let n=this.latest.get(t);return!n||!this.busy.has(t)||s<n.first||s>n.last?null:(n.first=n.from,s>=n.from&&this.busy.delete(t),n)}opened({want:t,seq:s}){let n={key:null,from:s};return this.latest.set(t,n),n}forget(t){let s=this.latest.get(t);s&&(s.key=null)}stop(){this.busy.clear()}};var Vs={auc:{title:"AUC",chance:.5},spearman:{title:"Spearman",chance:0}},ms=e=>e<1&&e>=.9995?">0.999":U(e,3);function qi({probe:e,before:t,spread:s,units:n}){let r=n.map(([i,a,l,,c],u)=>({unit:i,signal:a,sign:l,score:c,...u?{}:{spread:s}}));return[{of:"probe",score:e},{of:"before",score:t.unit,spread:t.spread},...r]}function gc(e){let{chance:t}=Vs[e.kind],s=Math.min(t-.15*(1-t),...qi(e).flatMap(({score:n,spread:r})=>[n,...r??[]]));return n=>(n-s)/(1-s)}var Ri=(e,t,s)=>`${t} ${(e==="auc"?["low","high"]:["falls","rises"])[+(s>0)]}`,ro=(e,[t,s])=>`${ms(e)} (${ms(t)} to ${ms(s)})`,ar=({spread:e,before:t})=>e[0]>t.spread[1];function wc(e,t){let{kind:s,probe:n,before:r,spread:i,units:a,share:l}=e,[[c,u,,,h]]=a,{title:d}=Vs[s],p=ar(e)?"clearly better than":i[1]<r.spread[0]?"clearly worse than":"not clearly better than",f=`Unit ${c} alone tells it best, by its ${u}: ${d} ${ro(h,i)}${s==="auc"?", where 0.5 is a coin toss":""}. That is ${p} before training, where the best unit reaches ${ro(r.unit,r.spread)}. A linear probe, which reads all ${t} units, reaches ${ms(n)}, before training ${ms(r.probe)}.`;return l===void 0?f:`${f} It is true at ${xe(l)} of the test steps where it can be asked.`}function bc(e){return e?.features.find(ar)?.units[0].slice(0,2)??null}function xc({features:e,units:t},s){let{follows:n}=t[s];if(!n)return null;let[r,i,a,l]=n,c=e.find(h=>h.name===r),u=Ri(c.kind,i,a);return{name:r,title:c.title,how:`${u}, ${Vs[c.kind].title} ${ms(l)}`}}function oo(e,t,s=Number.POSITIVE_INFINITY){let[n,r,i]=e.shows??[],[a,l,c]=e.follows[t]??[],u=[n===t&&`shows this in ${r} of ${i} other ${e.reads.kind==="words"?"sentences":"texts"} like it`,a&&`on test texts tells best: ${a} (${Vs[l].title} ${ms(c)})`].filter(Boolean);return[u.join("; "),...u].find(h=>h.length<=s)??""}function $t(e){let t=Math.abs(e);return`${e<0?"at least ":""}${t.toLocaleString("en")} ${t===1?"step":"steps"}`}var io=(e,t)=>Math.abs(e)-Math.abs(t)||+(e<0)-+(t<0),bn=({one:e,many:t})=>`half of what a ${e} writes into the unit is gone after so many steps, the median over the ${t}`;var ao=`.pick {
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
`;var lo=`/* The sentence over its pipe: how large its letters are, its pipe, its valves, and a word at least. */
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
`;var Ii={first:"M2 2h2v12H2zM14 2v12L5 8z",back:"M12.5 2v12L3.5 8z",play:"M4 2v12l9-6z",pause:"M3.5 2h3v12h-3zM9.500 2h3v12h-3z",forward:"M3.5 2v12l9-6z",last:"M12 2h2v12h-2zM2 2v12l9-6z"},Wi=[.5,1,2,4],Uf=900;function co(e){let t=null,s={},n=(f,m,g)=>{s[f]=D("path",{d:Ii[f]});let v=o("button",{type:"button",class:`tb ${f}`,"aria-label":m,title:m},D("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},s[f]));return v.addEventListener("click",g),v},r=n("play","Play (space)",()=>e.set({playing:!e.S.playing})),i=o("button",{type:"button",class:"bare speed",title:"Speed"},"1×");i.addEventListener("click",()=>{e.set({speed:Wi[(Wi.indexOf(e.S.speed)+1)%Wi.length]})});let a=o("button",{type:"button",class:"bare by"});a.addEventListener("click",()=>e.set({by:e.S.by==="word"?"piece":"word"}));let l=o("b"),c=o("small"),u=o("span",{class:"keys wide","aria-hidden":"true"},...["←","→","space"].map(f=>o("kbd",{},f))),h=o("div",{class:"transport",role:"group","aria-label":"Steps"},n("first","First step (Home)",()=>e.go(0)),n("back","Back one step (left arrow)",()=>e.walk(-1)),r,n("forward","Forward one step (right arrow)",()=>e.walk(1)),n("last","Last step (End)",()=>e.go(e.P.T-1)),i,a,o("span",{class:"where"},o("span",{class:"roomy"},"step "),l,c),u);function d(){e.S.t>=e.P.T-1?e.set({playing:!1}):e.walk(1)}function p(){clearInterval(t);let{playing:f}=e.S;f&&(t=setInterval(d,Uf/e.S.speed)),s.play.setAttribute("d",f?Ii.pause:Ii.play);let m=f?"Pause (space)":"Play (space)";r.title=m,r.setAttribute("aria-label",m),i.textContent=`${e.S.speed===.5?"½":e.S.speed}×`,i.setAttribute("aria-label",`Speed ${e.S.speed} times`)}return{el:h,draw(f){f("play")&&(e.S.playing&&e.S.t>=e.P.T-1&&e.go(0),p()),f("picture")&&e.S.playing&&e.P.T===1&&e.set({playing:!1}),a.hidden=!e.P.word.length,a.textContent=`by ${e.S.by==="word"?"word":"piece"}`,a.title=e.S.by==="word"?"Go piece by piece":"Go word by word",l.textContent=e.S.t+1,c.textContent=` / ${e.P.T}`}}}var vc=`/* a box of the cell opened: its equations stand where the answers did, its sum where the text was */
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
`;var Kf=8,Di=(e,t)=>[..._s(e)].some(s=>s.op===t),Yf=e=>e.op==="call"?{by:e.text,sum:e.parts[0]}:{by:"",sum:e};function ho(e,t=1,s=[]){let[n,r]=e.parts;if(e.op==="+"||e.op==="-")return[...ho(n,t,s),...ho(r,e.op==="-"?-t:t,s)];if(e.op==="*"&&Di(n,"matrix")!==Di(r,"matrix")){let[i,a]=Di(n,"matrix")?[r,n]:[n,r];return ho(a,t,[...s,i])}return[{node:e,sign:t,scales:s}]}var Xf=(e,t)=>typeof e=="number"?e:e[t];function yc(e,t,s,n=ii){let r=il(e,t,n),{by:i,sum:a}=Yf(e),l=d=>Xf(r.get(d),s),c=ho(a).map(({node:d,sign:p,scales:f})=>{let m=f.reduce(($,S)=>$*l(S),p),g={node:d,scales:f,scale:m,adds:m*l(d)};if(d.op!=="matrix")return g;let{data:v,shape:w}=t[d.text],M=v.subarray(s*w[1],(s+1)*w[1]),y=r.get(d.parts[0]);return{...g,row:M,vector:y,products:Float64Array.from(M,($,S)=>m*$*y[S])}}),u=new Map,h=d=>{if(u.set(d,l(d)),d.op!=="matrix")for(let p of d.parts)h(p)};return h(e),{by:i,terms:c,numbers:u,sum:l(a),value:l(e),sums:r.get(a),values:r.get(e),curve:i?n[i]:null}}function Bi({products:e,adds:t},s){if(!e)return[{k:null,others:0,adds:t}];let n=[...e.keys()].sort((c,u)=>Math.abs(e[u])-Math.abs(e[c])),r=e.length<=s+1?e.length:s,i=n.slice(0,r).map(c=>({k:c,others:0,adds:e[c]})),a=n.slice(r),l=a.reduce((c,u)=>c+e[u],0);return a.length?[...i,{k:null,others:a.length,adds:l}]:i}function kc(e){let t=0;return e.map(s=>{let n=t;return t+=s,[n,t]})}function $c(e,t){let s=Math.max(0,...e.flat().map(Math.abs));return Math.max(t?Kf:1,Math.ceil(s+.02*s))}function Vi(e,t){for(let s of[2,3]){let n=r=>Math.round(r*10**s);if(e.reduce((r,i)=>r+n(i),0)===n(t))return{digits:s,exact:!0}}return{digits:2,exact:!1}}function Mc(e,t,[s,n]){if(Number.isFinite(s)&&Number.isFinite(n))return[s,n];let r=[-t,0,t].map(e);return[Math.min(...r),Math.max(...r)]}var uo=({curve:e,sum:t,terms:s},n)=>e(s.reduce((r,i)=>r-(n(i)?i.adds:0),t)),Ui=({curve:e,sum:t})=>rl(e,t),xn=({node:e},t)=>[..._s(e)].some(({op:s,text:n})=>s==="name"&&n===t);var Xt=e=>typeof e=="string";function lr(e,t=1/0){if(e.trim()==="*")return null;let s=new Set;for(let n of e.split(",")){let[,r,i=r]=/^\s*(\d{1,6})\s*(?:[-–]\s*(\d{1,6})\s*)?$/.exec(n)??[];if(r===void 0||Number(i)<Number(r)||Number(i)>=t||Number(i)-Number(r)>1e5)return;for(let a=Number(r);a<=Number(i);a++)s.add(a)}return[...s].sort((n,r)=>n-r)}function xs(e){let t=[];for(let s of e)t.length&&t.at(-1)[1]===s-1?t.at(-1)[1]=s:t.push([s,s]);return t}var Ht=e=>e===null?"*":xs(e).map(([t,s])=>t===s?t:`${t}-${s}`).join(","),Mt=({signal:e,units:t,steps:s,value:n,on:r=!0})=>`${r?"":"!"}${e}:${Ht(t)}:${Ht(s)}=${n}`,_t=(e,t,s)=>e<=0&&t>=s-1?null:Array.from({length:Math.min(t,s-1)-Math.max(0,e)+1},(n,r)=>Math.max(0,e)+r),Be=e=>e.on&&!e.why,Jf=(e,t,s,n)=>Be(e)&&e.signal===t&&(e.units===null||e.units.includes(s))&&(e.steps===null||e.steps.includes(n)),Us=(e,t,s,n)=>e.findLast(r=>Jf(r,t,s,n))?.value??null;function Ec(e,t,s,n,r){let i=e.filter(l=>Be(l)&&l.signal===t);if(!i.length)return null;let a=new Set;for(let l of vn(s,n))for(let c=0;c<r&&a.size<2;c++)a.add(Us(i,t,c,l));return a.size===1?[...a][0]:void 0}function Tc(e,t,s){return e.flatMap(n=>{if(!Be(n)||t&&n.steps&&!t.some(c=>n.steps.includes(c)))return[n];let{text:r,why:i,...a}=n,l=t===null?[]:vn(n.steps,s).filter(c=>!t.includes(c));return l.length?[{...a,steps:l}]:[]})}var mo=(e,t)=>Ht(e.units)===Ht(t.units)&&Ht(e.steps)===Ht(t.steps);function fo(e,t,s){let{signal:n}=e[t],r=s.map(({hold:i})=>i.map(([a])=>a)).filter(i=>i.includes(n));return e.flatMap((i,a)=>i.signal!==n&&mo(i,e[t])&&r.some(l=>l.includes(i.signal))?[a]:[])}var Sc=(e,t)=>e===null?t:t===null?e:e.filter(s=>t.includes(s)),vn=(e,t)=>e??Array.from({length:t},(s,n)=>n);function Lc(e,t,s){return e.map((n,r)=>{if(!Be(n))return[];let i=vn(n.units,s).length*vn(n.steps,t).length,a=[];for(let l=r+1;l<e.length;l++){let c=e[l];if(!Be(c)||c.signal!==n.signal||c.value===n.value)continue;let u=vn(Sc(n.units,c.units),s),h=vn(Sc(n.steps,c.steps),t);u.length&&h.length&&a.push({by:l,steps:h,whole:u.length*h.length===i})}return a})}var Zf=200,po={past:[],future:[]},Gi=({past:e},t)=>({past:[...e.slice(1-Zf),t],future:[]}),zc=({past:e,future:t},s)=>e.length?[{past:e.slice(0,-1),future:[s,...t]},e.at(-1)]:null,Cc=({past:e,future:t},s)=>t.length?[{past:[...e,s],future:t.slice(1)},t[0]]:null;function go(e,t){let s=(t?1-e:e)<.5;return{words:`What if it were held ${s?"open":"shut"}?`,value:+(s!==t)}}function Ac(e){let t=o("div",{class:"tag",role:"tooltip"});t.hidden=!0;function s({signal:n,linked:r,x:i,y:a}){let l=go(1,r),c=!1,[u,h]=[i-.78*mn,a-.78*mn],d=D("a",{class:"hand",href:"./whatif"},D("circle",{class:"reach",cx:u,cy:h,r:11}),D("circle",{class:"grip",cx:u,cy:h,r:5.5})),p=()=>{let{S:M}=e,y=M.mode==="mean"?null:[M.unit];d.setAttribute("href",is(e,"whatif",{pins:Mt({signal:n,units:y,steps:[M.t],value:l.value})}))},f=()=>e.S.mode==="mean"?"all units":`unit ${e.S.unit}`,m=1,g=()=>`This ${e.P.roles.word(n)} gate lets ${xe(r?1-m:m)} through. ${l.words} Opens What if, ${n} of ${f()} at ${l.value}`,v=()=>{p();let M=d.getBoundingClientRect(),y=e.root.getBoundingClientRect();t.textContent=g(),t.hidden=!1,t.style.left=`${Math.max(4,Math.min(y.width-t.offsetWidth-4,M.left-y.left+M.width/2-t.offsetWidth/2))}px`,t.style.top=`${M.bottom-y.top+4}px`},w=()=>t.hidden=!0;d.addEventListener("pointerenter",M=>M.pointerType!=="touch"&&v()),d.addEventListener("focus",v);for(let M of["pointerleave","blur"])d.addEventListener(M,y=>y.pointerType!=="touch"&&w());return d.addEventListener("pointerdown",M=>c=M.pointerType==="touch"&&t.hidden),d.addEventListener("click",M=>{p(),c&&(M.preventDefault(),v())}),{el:d,step(M){d.style.display=M.blank?"none":"",!M.blank&&(m=M.now[n],l=go(m,r),d.setAttribute("aria-label",`${e.P.roles.word(n)}: ${g()}`),!t.hidden&&d.matches(":hover, :focus")&&(t.textContent=g()))}}}return{tag:t,hand:s}}var Oc=["h","c"],Ki=4,Qf=300,Nc=120,ep=.02,yn=e=>e.replaceAll("'","′").replaceAll("*","·").replaceAll("-","−"),kn=(e,t=2)=>U(e,t,!0),cr=(e,t)=>e<0?`(${U(e,t)})`:U(e,t);function tp(e){let{P:t,S:s}=e,{tensors:n,inputs:r}=e;if(!n?.picture||!r?.picture)return null;let{level:i,direction:a}=t.layers[t.layer],l=(f,m,g=t.layer)=>t.array(`${g}.${f}`).subarray(m*t.H,(m+1)*t.H),c=a==="reverse"?s.t+1:s.t-1,u=Oc.filter(f=>t.signals.includes(f)),h=Object.fromEntries(u.map(f=>[f,c<0||c>=t.T?new Float32Array(t.H):l(f,c)])),d={};for(let[f,[,m]]of Object.entries(n.picture.arrays)){let[g,v]=f.split(".");Number(g)===t.layer&&(d[v]=m.length>1?{data:n.picture.array(f),shape:m}:n.picture.array(f))}let p=Object.fromEntries(t.signals.map(f=>[f,l(f,s.t)]));return{...d,...al(h),...p,x:i?sp(t,i,l,s.t):np(r.picture,s.t)}}function sp(e,t,s,n){let r=e.layers.flatMap((i,a)=>i.level===t-1?[...s("h",n,a)]:[]);return Float32Array.from(r)}function np(e,t){let s=e.arrays.x[1][1],n=e.array("at")[t];return e.array("x").subarray(n*s,(n+1)*s)}var rp=(e,t)=>e.split(/_([a-z]+)/).map((s,n)=>{let r=(n%2||n===0?1:-1)*.16*t;return D("tspan",n%2?{dy:r,"font-size":Math.max(12,.8*t)}:{dy:n&&r},s)});function Pc(e){let t=o("h2"),s=o("a",{class:"hold"}),n=o("button",{type:"button",class:"btn small"},"Close ",o("kbd",{},"Esc")),r=o("p",{class:"said","aria-live":"polite"}),i=o("div",{class:"rowsof"}),a=o("h2"),l=o("div",{class:"falls"}),c=o("ul",{class:"withouts"}),u=o("section",{class:"anatomy","aria-label":"How the number comes about"},o("div",{class:"hd"},t,s,n),r,i,o("div",{class:"hd"},a),o("div",{class:"adds"},l,c));u.hidden=!0;let h=null;n.addEventListener("click",()=>e.set({open:null}));let d=o("div",{class:"equations",role:"group","aria-label":"The equations of a step"});d.hidden=!0;function p(){let{P:j,S:F}=e,{equations:A,signals:O}=j.roles,I=A.map(W=>{let R=W.name===F.open,B=o("button",{type:"button","aria-pressed":String(R),"data-signal":W.name},Lr(W,O),o("b",{class:g(W.name,j.at(W.name,F.t,F.unit))},U(j.at(W.name,F.t,F.unit))),R&&h&&o("span",{class:"numbers"},"= ",f(W.tree,h)));return B.addEventListener("click",()=>e.open(W.name)),B});d.replaceChildren(o("h2",{},"The equations ",o("small",{},"each opens its part")),...I)}function f(j,{numbers:F,terms:A,sum:O}){let{digits:I}=Vi(A.map(({adds:R})=>R),O),W=R=>R.op==="name"||R.op==="matrix"?U(F.get(R),I):null;return Un(Fs(j,W),[],rs(j,W))}let m=j=>e.P.roles.kind(j)==="gate",g=(j,F)=>`n s-${m(j)?j:Ae(F)}`,v=(j,F)=>m(j)?`var(--${j}, var(--ink))`:`var(--${Ae(F)})`,w=(j,F)=>m(j)?`var(--F${j}, var(--ink2))`:`var(--F${Ae(F)})`,M=j=>Ee(j)?`var(--${Ae(j)})`:"var(--ink2)",y=j=>`${e.P.roles.word(j)}${m(j)?" gate":Oc.includes(j)?" state":""}`;function $(j,F){let{P:A,S:O}=e,I=A.layers[A.layer].level;if(j.text==="x")return I?"what the layer below says":`the ${A.reads.one} “${ve(A.shown[O.t],16)}”`;let W=Array.from(F).every(R=>R===0);return j.text==="h'"?W?"no hidden state yet":"the last hidden state":"the last hidden state, as far as it is let through"}function S(j,F,A,O=null){let I=j.length,W=Math.max(...Array.from(j,Math.abs))||1,R=F/I,B=R>3?1:0,G={pos:"",neg:"","pos faint":"","neg faint":""};for(let K=0;K<I;K++){let ee=Math.max(.5,Math.abs(j[K])/W*(A/2)),X=O&&!O.has(K)?" faint":"",te=j[K]<0?A/2:A/2-ee;G[Ae(j[K])+X]+=`M${(K*R+B/2).toFixed(2)} ${te.toFixed(2)}h${Math.max(.8,R-B).toFixed(2)}v${ee.toFixed(2)}h-${Math.max(.8,R-B).toFixed(2)}z`}return D("svg",{width:F,height:A,viewBox:`0 0 ${F} ${A}`,"aria-hidden":"true"},D("path",{d:`M0 ${A/2}H${F}`,class:"base"}),...Object.entries(G).map(([K,ee])=>ee&&D("path",{d:ee,class:K})))}function z(){let{P:j,S:F,rem:A}=e,O=h.terms.filter(({products:K})=>K),I=Math.round((e.small?1.9:e.low?1.1:1.6)*A);i.hidden=!O.length;let W=u.clientWidth-(e.small?0:(O.length-1)*1.5*A),R=5.6*A,B=2.9*A,G=Math.floor(W/(e.small?1:Math.max(1,O.length))-R-B);i.replaceChildren(...O.map(K=>{let{node:ee,row:X,vector:te,products:oe}=K,[J]=ee.parts,V=X.length,Y=new Set(Bi(K,Ki).flatMap(({k:de})=>de===null?[]:[de])),Z=(de,ue,le=null)=>{let ge=Math.max(...Array.from(ue,Math.abs));return o("div",{class:"strip1"},o("span",{},de),S(ue,Math.max(10,G),I,le),o("small",{},ge?`±${U(ge,ge<.1?3:ge<10?2:0)}`:"all 0"))},Q=Un(Fs(ee),j.signals,rs(ee));return o("div",{class:"dot",role:"img","aria-label":x(K,V)},o("p",{},Q," ",o("small",{},`${$(J,te)}, ${V} numbers`)),Z(yn(J.op==="name"?J.text:rs(J)),te),Z(`row ${F.unit} of ${ee.text[0]}`,X),Z("products",oe,Y))}))}let x=({node:j,adds:F},A)=>`${yn(rs(j))}: ${A} numbers, each times its weight in row ${e.S.unit}, add ${kn(F)} together.`;function L(){let{numbers:j,terms:F}=h;return F.flatMap(A=>{let O=A.scales.map(G=>`${yn(rs(G))} · `).join(""),I=A.scales.map(G=>`${cr(j.get(G),3)} · `).join("");if(!A.products)return[{name:k(A,O),factors:b(A,I),adds:A.adds,rest:!1,first:A}];let W=A.node.parts[0],R=yn(W.op==="name"?W.text:`(${rs(W)})`),{text:B}=A.node;return Bi(A,Ki).map(({k:G,others:K,adds:ee},X)=>({name:G===null?`the other ${K} products`:`${O}${e.small?B[0]:B}[${e.S.unit},${G}] · ${R}[${G}]`,factors:G===null?"":`${I}${cr(A.row[G],3)} · ${cr(A.vector[G],3)}`,adds:ee,rest:G===null,first:X?null:A}))})}let E=({node:j})=>j.op==="name"&&/^b/.test(j.text),k=(j,F)=>E(j)?`${F}${e.small?"bias":"the bias"} ${j.node.text}`:`${F}${yn(rs(j.node))}`;function b(j,F){let{numbers:A}=h,{node:O}=j;return O.op==="*"?`${F}${O.parts.map(I=>T(I,A.get(I))).join(" · ")}`:F?`${F}${cr(A.get(O),3)}`:""}let T=(j,F)=>j.op==="call"?`${j.text}(${U(h.numbers.get(j.parts[0]),3)})`:cr(F,3);function C(){let{P:j,S:F,rem:A,small:O}=e,I=F.open,W=L(),R=h.terms.some(({products:he})=>he),B=kc(W.map(({adds:he})=>he)),G=$c(B,!!h.curve),K=e.fine,ee=l.clientWidth,X=1.5*A,te=1.4*A,oe=O?11.2*A:Math.min(26*A,.56*ee),J=ee-.6*A,V=he=>oe+(he+G)/(2*G)*(J-oe),Y=O||!e.inPage?0:innerHeight-l.getBoundingClientRect().top-scrollY-.9*A-te-X,Z=h.curve?4.9*A:0,Q=O?1.5*A:Math.max(1.1*A,Math.min(1.5*A,(Y-Z-A)/(W.length+1))),de=X+(W.length+1.15)*Q,ue=h.curve?O?7*A:Math.max(Z,Math.min(9*A,Y+X-de)):0,le=de+ue+te,ge=[],re=(...he)=>ge.push(...he),fe=(he,Pe,lt,{anchor:it="start",size:Je=K,cls:wt="",color:It=null}={})=>re(D("text",{x:he,y:Pe,"font-size":Je,"text-anchor":it,class:wt,style:It&&`fill:${It}`},rp(lt,Je))),pe=Math.max(K,.875*A),Oe=oe-1.4*A;for(let he of[-G,-G/2,0,G/2,G])re(D("path",{d:`M${V(he)} ${X-.2*A}V${de+ue}`,class:he?"grid":"zero"}));fe(V(0),X-.5*A,"running sum",{anchor:"middle",cls:"faded"}),O||(fe(0,X-.5*A,"what is added",{cls:"faded"}),fe(Oe,X-.5*A,"adds",{anchor:"end",cls:"faded"}),fe(Oe-5.2*A,X-.5*A,R?"weight · value":"the numbers",{anchor:"end",cls:"faded"})),W.forEach((he,Pe)=>{let lt=X+Pe*Q,it=lt+.7*Q,[Je,wt]=B[Pe];Pe&&he.first&&re(D("path",{d:`M0 ${lt}H${J}`,class:"grid"})),fe(0,it,O?he.name.replace(" products",""):he.name,{size:O?K:pe,cls:he.rest?"faded":""}),!O&&he.factors&&fe(Oe-5.2*A,it,he.factors,{anchor:"end",size:pe,cls:"dim"}),fe(Oe,it,kn(he.adds),{anchor:"end",size:pe,cls:"strong",color:M(he.adds)}),re(D("rect",{x:Math.min(V(Je),V(wt)),y:lt+.2*Q,width:Math.max(1.5,Math.abs(V(wt)-V(Je))),height:.6*Q,class:`F${Ae(he.adds)}${he.rest?" rest":""}`})),Pe<W.length-1&&re(D("path",{d:`M${V(wt)} ${lt+.8*Q}V${lt+1.2*Q}`,class:"thread"}))});let _e=X+W.length*Q;re(D("path",{d:`M0 ${_e+.1*Q}H${Oe+4}`,class:"rule"})),fe(0,_e+.9*Q,h.curve?"the sum":`the sum, ${I}`,{size:pe,cls:"strong"}),fe(Oe,_e+.9*Q,kn(h.sum),{anchor:"end",size:1.06*A,cls:"strong total",color:M(h.sum)});let ws=V(h.sum),ze=j.at(I,F.t,F.unit);if(h.curve){let[he,Pe]=Mc(h.curve,G,j.roles.range(I)),lt=de+.4*A,it=ue-.4*A,Je=Fe=>lt+it*(1-(Fe-he)/(Pe-he||1)),wt=Array.from({length:Nc+1},(Fe,We)=>{let ct=-G+2*G*We/Nc;return`${We?"L":"M"}${V(ct).toFixed(1)} ${Je(h.curve(ct)).toFixed(1)}`}).join(""),It=Ui(h),Wn=.28*G,ne=[-Wn,Wn].map(Fe=>`${V(h.sum+Fe)} ${Je(h.value+It*Fe)}`);re(D("path",{d:`M${oe} ${Je(he)}H${J}M${oe} ${Je(Pe)}H${J}`,class:"zero"}),D("path",{d:wt,class:"curve",style:`stroke:${m(I)?w(I,1):"var(--ink2)"}`}));let me=Math.max(1,Math.ceil(j.H/Qf));for(let Fe=0;Fe<j.H;Fe+=me)Fe!==F.unit&&Math.abs(h.sums[Fe])<=G&&re(D("circle",{cx:V(h.sums[Fe]),cy:Je(h.values[Fe]),r:.17*A,class:"other",style:`fill:${w(I,h.values[Fe])}`}));re(D("path",{d:`M${ne.join("L")}`,class:"tangent"}),D("path",{d:`M${ws} ${_e-.2*Q}V${Je(h.value)}`,class:"drop"}),D("path",{d:`M${ws} ${Je(h.value)}H${oe}`,class:"across"}),D("circle",{cx:ws,cy:Je(h.value),r:.4*A,class:"point",style:`fill:${w(I,h.value)}`}));for(let Fe of[he,Pe])fe(oe-.35*A,Je(Fe)+.32*K,U(Fe,0),{anchor:"end",cls:"faded"});let ce=h.sum>0,Te=ce?oe+.7*A:J-.4*A,Se=lt+(O?.25:ce?.42:.55)*it,qe=ce?"start":"end",Ie=O?`${I} = ${U(ze)}`:`${I} = ${yn(op[h.by]??h.by)}(${U(h.sum)}) = ${U(ze)}`;fe(Te,Se,Ie,{anchor:qe,size:1.1*A,cls:"strong result",color:v(I,ze)}),fe(Te,Se+1.25*A,`slope ${O?"":"here "}${U(It,It<.0995?3:2)}`,{anchor:qe,size:pe,cls:"dim"})}else re(D("path",{d:`M${ws} ${_e-.2*Q}V${de}`,class:"drop"}));for(let[he,Pe]of[-G,-G/2,0,G/2,G].entries())fe(V(Pe),de+ue+1.05*A,U(Pe,Number.isInteger(Pe)?0:1),{anchor:he===0?"start":he===4?"end":"middle",cls:"faded"});l.replaceChildren(D("svg",{width:ee,height:le,viewBox:`0 0 ${ee} ${le}`,role:"img","aria-label":P(W)},...ge)),l.parentElement.style.setProperty("--below",`${le-ue-te+.2*A}px`),l.parentElement.style.setProperty("--half",`${oe-1.5*A}px`)}let P=j=>`${j.map(({name:F,adds:A})=>`${F} adds ${kn(A)}`).join("; ")}. The sum is ${kn(h.sum)}${h.by?`; ${h.by} of it is ${U(e.P.at(e.S.open,e.S.t,e.S.unit))}`:""}.`;function H(){let{P:j,S:F}=e,A=F.open,O=j.at(A,F.t,F.unit),I=[o("b",{},y(A)),` ${A} of unit ${F.unit}`],W=[["x",j.layers[j.layer].level?"the layer below":`the ${j.reads.one}`],["h'","the last hidden state"]].flatMap(([J,V])=>{let Y=h.terms.filter(Z=>xn(Z,J));return Y.length&&h.curve?[[V,N(Y)]]:[]}),R=({node:J})=>Un(Fs(J),j.signals,rs(J)),B=h.terms.filter(E),G=h.terms.filter(J=>!E(J)&&!xn(J,"x")&&!xn(J,"h'"));if(h.curve){B.length&&W.push([B.length>1?"the biases":"the bias",N(B)]);for(let J of G)W.push([R(J),J.adds])}else for(let J of h.terms)W.push([E(J)?"the bias":R(J),J.adds]);let{digits:K,exact:ee}=Vi(W.map(([,J])=>J),h.sum),X=J=>o("span",{class:`n s-${Ae(J)}`},kn(J,K)),te=W.flatMap(([J,V],Y)=>[Y?", ":"",J,J==="the biases"?" add ":" adds ",X(V)]),oe=o("span",{class:g(A,O)},U(O));r.replaceChildren("At ",o("b",{},`“${ve(j.shown[F.t],24)}”`)," the ",...I," comes about like this: ",...te,". ",...h.curve?[`The sum is ${ee?"":"about "}`,X(h.sum),`; ${ip[h.by]??h.by} makes it `,oe,"."]:[`Together ${ee?"":"about "}`,oe,"."])}let N=j=>j.reduce((F,{adds:A})=>F+A,0);function _(){let{P:j}=e;if(c.hidden=!h.curve,!h.curve)return c.replaceChildren();let F=K=>h.terms.some(K),A=h.terms.filter(E).length,O=K=>xn(K,"x"),I=K=>xn(K,"h'"),W=Ui(h),R=[A&&[`With the bias${A>1?"es":""} alone it would be `,uo(h,K=>!E(K))],F(O)&&[`Without ${j.layers[j.layer].level?"the layer below":`the ${j.reads.one}`}: `,uo(h,O)],F(I)&&["Without the last hidden state: ",uo(h,I)]].filter(Boolean),[B,G]=[1,-1].map(K=>o("b",{},U(h.curve(h.sum+K))));c.replaceChildren(...R.map(([K,ee])=>o("li",{},K,o("b",{},U(ee)),".")),o("li",{},"With one more in the sum: ",B,"; with one less: ",G,"."),o("li",{},Math.abs(W)<ep?"The curve is flat here: hardly any error returns.":"The curve has a slope here: an error can return."))}function q(){let{P:j,S:F}=e,{roles:A}=j,O=F.open;if(s.hidden=!e.pages.whatif||!m(O),s.hidden)return;let I=A.keeper===O&&A.keepsAt===0,W=go(j.at(O,F.t,F.unit),I);s.textContent=W.words,s.setAttribute("href",is(e,"whatif",{pins:Mt({signal:O,units:[F.unit],steps:[F.t],value:W.value})}))}return{el:u,menu:d,draw(j){let{P:F,S:A}=e;if(!j("open","picture","size","theme","unit","step","tensors","inputs"))return;let O=A.open,I=tp(e),W=F.roles.equations.find(R=>R.name===O);t.replaceChildren(`The ${y(O)} `,o("i",{class:`s-${O}`,"data-term":O},O)," ",o("small",{},`of unit ${A.unit}, opened`)),h=I&&yc(W.tree,I,A.unit),q(),p();for(let R of[i,a.parentElement,l.parentElement])R.hidden=!I;if(u.setAttribute("aria-busy",String(!I)),!h){let R=[...e.tensors?.notices??[],...e.inputs?.notices??[]];r.replaceChildren(R.join(" ")||"The weights of this network are on their way.");return}H(),z(),a.replaceChildren("How it adds up ",o("small",{},h.terms.some(({products:R})=>R)?`the ${Ki} largest products of each row, and all others together`:"number by number")),C(),_()}}}var op={sigmoid:"σ"},ip={sigmoid:"the curve σ",tanh:"the curve tanh",relu:"relu, which makes 0 of what is below 0,"};var Yi=(e,t)=>[t,e.keeper,...bt(e)].find(s=>bt(e).includes(s));function jc(e){let t=o("div",{class:"seg signals",role:"group","aria-label":"Whose curve"}),s=o("button",{type:"button",class:"btn"},"Close ",o("kbd",{class:"wide"},"Esc")),n=o("div",{class:"curves"}),r=o("section",{class:"curvepanel","aria-label":"The curve of a gate"},o("div",{class:"bar"},o("h2",{},"The curve"),t,o("span",{class:"sp"}),s),n);r.hidden=!0;let i=o("div",{class:"curvebox"},r);s.addEventListener("click",()=>e.set({curve:null}));function a(l){let{P:c,S:u}=e,h=e.preactivations,d=h?.picture?.array(l);if(n.setAttribute("aria-busy",String(!h)),!h)return;if(!d||h.picture.T!==c.T||h.picture.H!==c.H){n.replaceChildren(o("p",{},h.notices[0]??"There is no curve to show."));return}let{roles:p,T:f,H:m,shown:g}=c,v=p.kind(l)==="gate";Or(n,{name:l,word:p.word(l),squash:p.squash(l),gate:v,sums:d,T:f,H:m,tokens:g},u)}return{el:i,draw(l){if(!l("curve","preactivations","picture","step","unit","size"))return;let{P:c,S:u}=e,h=bt(c);if(r.hidden=u.curve===null||!h.length||u.present,r.hidden)return;let d=h.includes(u.curve)?u.curve:Yi(c,u.focus);t.replaceChildren(...h.map(p=>{let f=o("button",{type:"button","aria-pressed":String(p===d)},o("i",{class:`s-${p}`},p));return f.addEventListener("click",()=>e.set({curve:p})),f})),a(d)}}}async function $n({doc:e,roots:t},s){let n=Object.fromEntries(Object.entries(t).map(([l,c])=>[c,s[l]])),r={docid:"gatescope",roots:n,root_ids:Object.keys(n)};await Bokeh.embed.embed_items({gatescope:JSON.parse(e)},[r]);let[i]=Object.values(t),a=Bokeh.documents.findLast(l=>l.get_model_by_id?.(i));return Object.values(s).forEach(Hc),l=>a.get_model_by_name(l)}function Hc(e){for(let t of e.querySelectorAll("*"))t.tabIndex===0&&(t.tabIndex=-1),t.shadowRoot&&Hc(t.shadowRoot)}function fs(e,t,{css:s,rem:n,fine:r,font:i}){e(`${t}.axis`).setv({major_label_text_color:s("--ink3"),major_label_text_font_size:`${r}px`,major_label_text_font:i,major_label_standoff:Math.round(.2*n)}),e(`${t}.grid`).grid_line_color=s("--rule")}var _c=8,ap=100,vs=e=>({first:e.a,last:e.end-1,left:e.gutter,right:e.width,at:e.centre,find:e.step,span:(t,s)=>[e.x(Math.max(t,e.a)),e.x(Math.min(s+1,e.end))],columns:!0});function Sn(e,t,s,n,r=!1){let i=r?Math.log:u=>u,a=i(t)-i(e),l=u=>s+(n-s)*(a?(i(u)-i(e))/a:.5);return{first:e,last:t,left:s,right:n,at:l,find:u=>Math.max(e,Math.min(t,e+Math.round((u-s)/(n-s)*(t-e)))),span:(u,h)=>[l(u),l(h)]}}function lp({values:e,at:t,first:s=0},n,r){let i=t?0:Math.max(0,n.first-s),a=t?e.length-1:Math.min(e.length-1,n.last-s),l=[];for(let c=i;c<=a;c++){let u=t?t[c]:s+c;l.push([n.at(u),Number.isFinite(e[c])?r(e[c]):NaN,u])}return l}function cp({values:e,at:t,first:s=0},n,r,i){if(!r.columns||t)return n;let[a,l]=[r.first-s,r.last-s],c=(u,h)=>h>=0&&h+1<e.length?[[u,i((e[h]+e[h+1])/2)]]:[];return[...c(r.left,a-1),...n,...c(r.right,l)]}function dp(e){let t="",s="M";for(let[n,r]of e)Number.isFinite(r)&&(t+=`${s}${n.toFixed(2)} ${r.toFixed(2)}`),s=Number.isFinite(r)?"L":"M";return t}var Fc=(e,t=ap)=>e.filter((s,n)=>n%Math.ceil(e.length/t)===0||n===e.length-1);function hp(e,{height:t}){let{x:s,rows:n=[],along:r=[],lines:i,shades:a=[],marks:l=[],caption:c,rem:u}=e,{low:h,high:d,top:p,below:f}=e.y,m=t-f,g=t-(e.foot??.2*u),v=$=>p+(m-p)*(d-$)/(d-h||1),w=$=>({class:$===0?"zero":"grid",d:`M${s.left} ${v($).toFixed(2)}H${s.right}`}),M=($,S,z,x)=>({x:$,y:S,"text-anchor":x,text:z}),y=h<0&&d>0&&n.every(([$])=>$!==0);return{x:s,y:v,low:h,high:d,top:p,bottom:m,rules:[...n.map(([$])=>w($)),...y?[w(0)]:[]],texts:[...n.map(([$,S])=>M(s.left-.4*u,v($)+.26*u,S,"end")),...r.map(([$,S,z="middle"])=>M(s.at($),g,S,z)),...c?[{...M(s.right,g,c,"end"),"data-term":c.split(" ")[0]}]:[]],shades:a.map(([$,S])=>({x:$,y:p,width:Math.max(0,S-$),height:m-p})),lines:i.map($=>{let S=lp($,s,v);return{...$,points:S,d:dp(cp($,S,s,v))}}),marks:l.map(({k:$,v:S,kind:z="",r:x=4})=>({class:`mark ${z}`,cx:s.at($),cy:v(S),r:x}))}}function up(e,t,s){let n={},r=({left:i,top:a,width:l,height:c})=>{let u=0;for(let h of Object.values(e))for(let d=1;d<h.length;d++){let[[p,f],[m,g]]=[h[d-1],h[d]];if(m<i||p>i+l||!Number.isFinite(f+g))continue;let v=$=>f+(g-f)*Math.max(0,Math.min(1,($-p)/(m-p))),[w,M]=[v(i),v(i+l)],y=Math.min(Math.max(w,M),a+c)-Math.max(Math.min(w,M),a);y>=0&&(u+=1+y/c)}for(let h of Object.values(n))i>=h.left+h.width||h.left>=i+l||a>=h.top+h.height||h.top>=a+c||(u+=20);return u};for(let[i,[a,l]]of Object.entries(t)){let c=null;for(let[u,h]of e[i])if(!(!Number.isFinite(h)||u<s.left||u>s.right))for(let d of[-1,1])for(let p of[1,5,10,18,28]){let f=Math.max(s.left,Math.min(s.right-a,u-Math.min(a/2,12))),m=d<0?h-l-p:h+p,g=Math.max(0,s.top-m)+Math.max(0,m+l-s.bottom),v={left:f,top:m,width:a,height:l},w=20*r(v)+40*g+.3*p+.01*(f-s.left);(c===null||w<c.cost)&&(c={...v,cost:w})}c&&(n[i]=c)}return n}function Gs(e,t,s,n,r=1){let i={},a={};e.forEach(({span:c,points:u},h)=>{c.hidden=!1,i[h]=Fc(u),a[h]=[mp(c,n)+4,r*n]}),[...e.flatMap(({whole:c})=>c?[c]:[]),...t].forEach((c,u)=>{i[`clear of ${u}`]=Fc(c)});let l=up(i,a,s);return e.map(({span:c},u)=>(c.hidden=!l[u],l[u]?(c.style.left=`${l[u].left}px`,c.style.top=`${l[u].top+l[u].height/2}px`,l[u]):null))}function qc({left:e,top:t,width:s,height:n},r,i=4){let a=(u,h,d)=>Math.max(h,Math.min(d,u)),l={far:1/0,ends:[0,0,0,0]},c=(u,h)=>{let[d,p]=[a(u,e,e+s),a(h,t,t+n)],f=Math.hypot(u-d,h-p);f<l.far&&Object.assign(l,{far:f,ends:[d,p,u,h]})};return r.forEach(([u,h],d)=>{if(!Number.isFinite(h))return;c(u,h);let[p,f]=r[d-1]??[];if(Number.isFinite(f))for(let m=1;m<8;m++)c(p+(u-p)*m/8,f+(h-f)*m/8)}),l.far>i&&l.far<1/0?l.ends:null}var Xi=new Map;function mp(e,t){let s=`${t} ${e.className} ${e.textContent}`;return Xi.get(s)||Xi.set(s,e.offsetWidth),Xi.get(s)}var Ps=e=>!!e.target.closest?.("[data-term]");function Mn(e,t,s){for(;e.childElementCount>s.length;)e.lastChild.remove();for(;e.childElementCount<s.length;)e.append(D(t));s.forEach(({text:n,title:r,...i},a)=>{let l=e.children[a];Ce(l,i),n!==void 0&&ae(l,n),r!==void 0&&l.textContent!==r&&l.replaceChildren(D("title",{},r))})}function dt(e){let t=Object.fromEntries(["shades","rules","texts","lines","marks","under","dots"].map($=>[$,D("g",{class:$})])),{shades:s,rules:n,texts:r,lines:i,marks:a,under:l,dots:c}=t,u=D("path",{class:"here"}),h=D("svg",{"aria-hidden":"true"},s,n,r,u,l,i,a,c),d=o("div",{class:"labels","aria-hidden":"true"}),p=o("div",{class:"tag",role:"tooltip"}),f=o("div",{class:`chart ${e}`,role:"img"},h,d,p),m=null,g=null,v=null,w="";p.hidden=!0;function M($){let S=f.getBoundingClientRect(),[z,x]=[$.clientX-S.left,$.clientY-S.top],L=Ps($)||!v||z<v.x.left-_c||z>v.x.right+_c,E=$.buttons>0&&$.pointerType!=="touch",k=L||E?null:g.tip?.(v.x.find(z));p.hidden=!k,k&&(ae(p,k),p.style.left=`${Math.max(0,Math.min(S.width-p.offsetWidth,z+12))}px`,p.style.top=`${Math.max(-p.offsetHeight-4,x-p.offsetHeight-10)}px`)}for(let $ of["pointermove","pointerdown"])f.addEventListener($,M);f.addEventListener("pointerdown",$=>Ps($)&&$.stopImmediatePropagation()),f.addEventListener("pointerleave",()=>p.hidden=!0);function y(){let{alone:$,still:S,along:z=[],bars:x,rem:L}=g,E=$?[]:v.lines.filter(H=>H.name).sort((H,N)=>(H.later??0)-(N.later??0)),k=JSON.stringify([$,E.map(({name:H,cls:N,term:_})=>[H,N,_])]);if(S&&k===w)return;k!==w&&d.replaceChildren(...$?[o("span",{class:"alone"},$)]:[],...E.map(({name:H,kind:N,cls:_=`name ${N}`,term:q})=>o("span",{class:_,...q&&{"data-term":q}},H))),w=k;let{x:b,y:T}=v,C=z.length?v.bottom:m.height,P={left:b.left+4,right:b.right-4,top:0,bottom:C,...g.room};Gs(E.map(({points:H,named:N},_)=>({span:d.children[_],points:N?H.filter(([,,q])=>N(q)):H,whole:N&&H})),[...v.lines.filter(H=>!H.name&&!H.aside).map(H=>H.points),...x?.(T)??[]],P,L)}return{el:f,under:l,get frame(){return v},measure(){return m={width:f.clientWidth,height:f.clientHeight},m},draw($){if((!m?.width||!m.height)&&this.measure(),!m.width||!m.height)return;g=$,v=hp(g,m),Ce(h,m),Mn(s,"rect",v.shades),Mn(n,"path",v.rules),Mn(r,"text",v.texts);let S=({kind:z="",d:x,style:L="",title:E})=>({class:`line ${z}`,d:x,style:L,title:E});Mn(i,"path",v.lines.map(S)),Mn(a,"circle",v.marks),y(),Ce(f,{"aria-label":g.said})},cursor($){if(!v)return;let{x:S,y:z,top:x,bottom:L}=v,E=$>=S.first&&$<=S.last,k=g.here==="column"?S.span($,$):[S.at($)],b=E&&g.here?k.map(C=>`M${C.toFixed(2)} ${x}V${L}`).join(""):"";Ce(u,{d:b});let T=v.lines.filter(({dot:C,values:P})=>C&&E&&Number.isFinite(P[$]));Mn(c,"circle",T.map(({kind:C,dot:P,values:H})=>({class:`dot ${C}`,cx:S.at($),cy:z(H[$]),r:P})))}}}function fp(e,t=e[e.length-1]){return Array.from(e,s=>Number.isFinite(s-t)?s-t:NaN)}function wo(e){let t=new Map(e.curves.filter(({signal:s})=>s==="h").map(({key:s,cell:n})=>[n,e.array(s).at(-1)]));return e.curves.map(({key:s,cell:n,signal:r,loss:i})=>({cell:n,signal:r,loss:i,term:`‖dL/d${r}‖`,values:fp(e.array(s),t.get(n))}))}var pp=5,gp=600,Rc=3,wp=16,bp=.45,Ic=["","7 4","9 3 2 3"];function Wc(e,t){let s=o("h2"),n=o("span",{class:"r"}),r={valves:dt("plot valves"),memory:dt("plot memory")};for(let{el:d,under:p}of Object.values(r)){let f=v=>v.clientX-d.getBoundingClientRect().left,m=(v,w)=>[w,Math.max(e.G.gutter,Math.min(e.G.width,f(v)))],g=v=>e.G.a-.5+(v-e.G.gutter)/e.G.cw;ft(d,{press:v=>f(v)>=e.G.gutter&&f(v),slop:(v,{x:w})=>!e.small&&v.pointerType!=="touch"&&Math.abs(v.clientX-w)>=pp,click:v=>e.go(e.G.step(f(v))),move(v,w){let[M,y]=m(v,w).sort(($,S)=>$-S);p.replaceChildren(D("rect",{class:"band",x:M,width:y-M,y:0,height:"100%"}))},done(v,w){p.replaceChildren(),t(...m(v,w).sort((M,y)=>M-y).map(g))},cancel:()=>p.replaceChildren()}),d.addEventListener("dblclick",()=>e.resetZoom()),d.addEventListener("wheel",v=>{if(!v.ctrlKey||f(v)<e.G.gutter)return;v.preventDefault();let w=g(f(v)),M=Math.max(.2,1+v.deltaY/gp),{a:y,end:$}=e.G;t(w+(y-.5-w)*M,w+($-.5-w)*M)},{passive:!1})}let i=()=>e.P.roles.gates;function a(){let{rem:d,low:p,small:f}=e,m=i().length===0,g={valves:m?0:(p?2.9:3.1)*d,memory:(f?5:p?3.6:3.9)*d+(m?3*d:0)};for(let[v,{el:w}]of Object.entries(r))w.style.height=`${Math.round(g[v])}px`,w.hidden=g[v]===0;for(let v of Object.values(r))v.measure()}function l(d){let{roles:p}=e.P;if(p.kind(d)==="gate"){let m=Ic[p.gates.indexOf(d)%Ic.length];return`stroke:var(--F${d},var(--ink2));stroke-width:2;stroke-linecap:butt${m&&`;stroke-dasharray:${m}`}`}return d==="c"?"stroke:var(--ink);stroke-width:3":`stroke:var(--ink3);stroke-width:1.75;${d===p.candidate?"stroke-dasharray:1 4":""}`}let c=d=>e.S.mode==="mean"?e.P.mean(d):e.P.column(d,e.S.unit);function u(d,p,f,m,g,v){let{P:w,G:M,rem:y}=e,$=Object.fromEntries(p.map(S=>[S,c(S)]));r[d].draw({x:vs(M),y:{low:f,high:m,top:Rc,below:Rc},rows:g,lines:p.map(S=>({values:$[S],name:S,term:S,kind:`of-${S}`,cls:`letter s-${S}`,style:l(S)})),tip:S=>`step ${S+1} “${w.shown[S]}”
${p.map(z=>`${z} ${U($[z][S],4)}`).join("   ")}`,alone:w.T===1?`A line needs at least two ${w.reads.many}.`:null,said:v,rem:y})}function h(){let{P:d,S:p}=e,f=i(),m=d.signals.filter(z=>!f.includes(z)),g=z=>`${z} over time. The numbers are in the table.`;f.length&&u("valves",f,-.04,1.04,[[0,"0"],[1,"1"]],g(`Gates ${f.join(", ")}`));let v=1.12*Math.max(1,...m.map(z=>Math.max(...c(z).map(Math.abs)))),w=Math.floor(v),M=[-w,0,w].map(z=>[z,U(z,0,!0)]);u("memory",m,-v,v,M,g(m.join(", "))),s.replaceChildren(ie("unit over time",p.mode==="mean"?`Mean of ${d.H} units over time`:`Unit ${p.unit} over time`)," ",o("small",{},p.mode==="mean"?"":oo(d,p.unit,(e.width-wp*e.rem)/(bp*e.fine))));let y=p.mode==="unit"?d.halfLife(p.unit):null,$=y<0?" This text ends before more can be told.":"",S=ie("half-life");S.dataset.act=`In this text: ${bn(d.reads)}.${$}`,n.replaceChildren(...y===null?[]:[S," ",o("b",{},$t(y))])}return{els:[o("div",{class:"hd"},s,n),r.valves.el,r.memory.el],draw(d){d("size","picture")&&a(),d("picture","unit","view","size")&&h()}}}var xp=5,Dc={forget:["--Ff",2.25,[6,4]],"rnn.h":["--rnn",2.25],"lstm.h":["--ink",1.5],"lstm.c":["--ink",3.25],"own.h":["--Fpos",1.75],"own.c":["--Fpos",3.25]};function vp(e,t,s){let n=e[`${t==="lstm"?t:"own"}.h`],[r,i]=["rnn",t].map(a=>s.find(l=>l.cell===a)?.loss);return t==="rnn"||!n||!e["rnn.h"]||!(e["rnn.h"][0]>n[0])?"":`The RNN’s curve ends above: a gradient is not a memory${r>i+Math.LN2?`, and this RNN has not learned the answer (its loss is ${U(r,2)})`:""}.`}var yp=({answers:e,target:t})=>e.kind==="value"?`L = its answer, the ${t}`:`L = −ln p(“${be(t)}”), its guess`,kp=({answers:e,target:t})=>e.kind==="value"?`L is the answer after the last step, the ${e.title}`:`The loss L is −ln of the probability that the ${e.title} at the last step is “${be(t)}”, the top answer of the network shown`;function Bc(e){let t=o("h2"),s=o("small"),n=o("div",{class:"bk"}),r=o("div",{class:"labels","aria-hidden":"true"}),i=o("div",{class:"plot gradient",role:"img"},n,r),a=Wc(e,m),l=o("div",{class:"plots",tabindex:"0",role:"group","data-terms":".plots","aria-label":"The unit and the gradient over time; the arrows go through their words and letters"},...a.els,o("div",{class:"hd long"},t),i),c=null,u=!1,h=[],d=0,p=0;i.addEventListener("pointerdown",x=>p=x.clientX,!0),i.addEventListener("click",x=>{if(Ps(x)||Math.abs(x.clientX-p)>4)return;let L=x.clientX-i.getBoundingClientRect().left;L>=e.G.gutter&&e.go(e.G.step(L))}),i.addEventListener("dblclick",()=>e.resetZoom()),e.resetZoom=()=>{clearTimeout(d),e.resetView(),e.draw(new Set(["view","step","unit","size"]))};async function f(){let x=await $n(e.setup.figures,{gradient:n});c={named:x,time:x("time")},c.time.change.connect(()=>{if(u)return;clearTimeout(d);let{start:L,end:E}=c.time;d=setTimeout(()=>m(L,E),30)}),x("gradient.y").change.connect(()=>{u||requestAnimationFrame(z)}),e.draw(new Set(["picture","size","theme","view","unit"])),e.root.classList.add("plotted")}function m(x,L){let{P:E,G:k,S:b}=e,T=El(x,L,E.T,k.width-k.gutter);T.a===b.view.a&&T.n===b.view.n?v():e.set({view:T})}function g(x){u=!0;try{x()}finally{u=!1}}let v=()=>c&&g(()=>c.time.setv({start:e.G.a-.5,end:e.G.end-.5}));function w(){let{G:x,rem:L,low:E,small:k}=e;i.style.height=`${Math.round((k?11:E?6.6:7)*L)}px`,c.named("gradient").setv({min_border_left:x.gutter,min_border_top:3,min_border_bottom:3}),c.named("gradient").toolbar.active_drag=k?null:"auto"}function M(){let{css:x}=e;for(let[L,[E,k,b]]of Object.entries(Dc)){let{glyph:T}=c.named(`gradient.${L}`);T.setv({line_color:x(E),line_width:k,line_dash:b??[],line_cap:"round"})}fs(c.named,"gradient",e)}function y(x,L,E,k,b,T){let{T:C}=e.P,P=Array.from({length:C},(N,_)=>_),H={t:P,tip:P.map(T),low:P.map(()=>L),high:P.map(()=>E)};for(let N of Object.keys(Dc)){let _=N in x;c.named(`gradient.${N}`).visible=_,H[N]=_?Array.from(x[N]):P.map(()=>NaN)}c.named("gradient.source").data=H,c.named("gradient.y").setv({start:L,end:E}),c.named("gradient.axis").major_label_overrides=new Map(b),c.named("gradient.ticks").ticks=k}let $=x=>Ve(e.setup.cells[x]);function S(){let{P:x,S:L}=e,E={},k={},b={},T=x.cell;for(let{cell:W,signal:R,values:B,term:G}of wo(x)){let K=`${W==="rnn"||W==="lstm"?W:"own"}.${R}`;E[K]=B,b[K]=G,k[K]=`${$(W)} ${G}`}let C=Object.values(E).flatMap(W=>W.filter(Number.isFinite)),P=Math.min(-1.5,Math.min(...C)-.25),H=Math.max(.25,Math.max(...C)+.15),N=vp(E,x.cell,x.curves);N.includes("learned")&&(k["rnn.h"]+=" (has not learned this)");let _=x.array("forget");if(_){let W=R=>L.mode==="mean"?Math.log10(Array.from({length:x.H},(B,G)=>10**_[R*x.H+G]).reduce((B,G)=>B+G)/x.H):_[R*x.H+L.unit];E.forget=Array.from({length:x.T},(R,B)=>Number.isFinite(W(B))?W(B):NaN),b.forget="product of f",k.forget=L.mode==="mean"?`∏ ${Le(x.roles.keep)}, mean of units`:`∏ ${Le(x.roles.keep)} of unit ${L.unit}`,T!=="lstm"&&(k.forget+=` (${$(T)})`)}let q=Ze(P,H,5,!0),j=q.map(W=>[W,{0:"1","-1":"0.1","-2":"0.01"}[W]??nt(W)]);y(E,P,H,q,j,W=>`step ${W+1} “${x.shown[W]}”
`+Object.entries(E).map(([R,B])=>`${k[R]} ${Wt(B[W])}`).join(`
`)),h=Object.entries(E).map(([W,R])=>({line:W,values:R,name:k[W],term:b[W]}));let F=ve(x.shown[x.T-1],20),A=ie("gradient",`How far the error from “${F}” reaches`);t.replaceChildren(A," ",s);let I=[...new Map(x.curves.map(({cell:W,loss:R})=>[$(W),R]))].map(([W,R])=>`${W} ${U(R,2)}`).join(", ");s.replaceChildren(ie("loss",yp(x)),`: ${I}; each ÷ its last `,ie("‖dL/dh‖"),", ",ie("log scale")),A.dataset.act=`How to read it: each curve is what reaches that step of an error of size 1 in h at the last step, as on the Gradients page. ${kp(x)}: ${I}. Each is the norm of a total derivative of L, divided by the network’s own ‖dL/dh‖ at the last step.${N?` ${N}`:""}`,i.setAttribute("aria-label",`Gradient norms at every step, on a logarithmic scale: ${Object.entries(k).map(([W,R])=>`${R} at the first step ${Wt(E[W][0])}`).join("; ")}.`)}function z(){let{G:x,rem:L,P:E}=e;if(E.T===1){let _=`The gradient needs at least two ${E.reads.many}.`;return r.replaceChildren(o("span",{class:"alone"},_))}let{start:k,end:b}=c.named("gradient.y"),T=i.clientHeight,C=_=>3+(T-6)*(1-(_-k)/(b-k)),P=h.map(({line:_,values:q,name:j,term:F})=>{let A=[];for(let I=Math.max(0,x.a);I<x.end;I++){let W=C(q[I]);A.push([x.centre(I),W<-2||W>T+2?NaN:W])}return{span:o("span",{class:`name ${_.replace(".","-")}`,"data-term":F},j),points:A}}),H=D("svg",{class:"threads",width:x.width,height:T});r.replaceChildren(H,...P.map(({span:_})=>_));let N={left:x.gutter+2,right:x.width-2,top:0,bottom:T};Gs(P,[],N,L).forEach((_,q)=>{let j=_&&qc(_,P[q].points,xp);if(!j)return;let[F,A,O,I]=j.map(W=>W.toFixed(1));H.append(D("line",{x1:F,y1:A,x2:O,y2:I,class:h[q].line.replace(".","-")}))})}return f(),{el:l,draw(x){a.draw(x),c&&(x("size","picture")&&g(w),x("theme","size")&&g(M),x("picture","unit")&&g(S),x("view","picture","size")&&v(),x("view","picture","size","unit","theme")&&z())}}}var $p=250;function Vc(e){let t=o("p",{class:"say","aria-live":"polite"}),s=o("h2"),n=wn(e),r=o("button",{type:"button","aria-label":"one unit"},"one"),i=o("button",{type:"button"},"mean"),a=o("select",{"aria-label":"Layer"}),l=o("div",{class:"seg"},n.row,a,...n.els,r,i);r.addEventListener("click",()=>e.set({mode:"unit"})),i.addEventListener("click",()=>e.set({mode:"mean",open:null})),a.addEventListener("change",()=>{e.P.layer=Number(a.value),e.draw(new Set(ot))});let c=o("div",{class:"cell",tabindex:"0",role:"group","data-terms":".instant","aria-label":"This step; the arrows go through its words and marks"}),u=o("button",{type:"button",title:"The same cell, drawn as in textbooks"},"as in books"),h=o("button",{type:"button",title:"The curve that squashes a gate"},"its curve");u.addEventListener("click",()=>e.set({look:e.S.look==="book"?"flow":"book"})),h.addEventListener("click",()=>{let{S:A,P:O}=e;e.set({curve:A.curve===null?Yi(O,A.focus):null})});let d=o("div",{class:"seg looks",role:"group","aria-label":"Ways to see the cell"},u,h),p=o("div",{class:"eq"}),f=o("canvas",{class:"strips",role:"img"}),m=o("div",{class:"rows","aria-hidden":"true"}),g=ie("bars of all units",""),v=o("h2",{},g),w=o("h2"),M=o("div",{class:"hd"},w),y=o("ol",{class:"pred"}),$=o("p",{class:"remark"}),S=o("div",{class:"instant"},t,o("div",{class:"cellhd"},s,l),o("div",{class:"cellbox"},c,d),p,o("div",{class:"low"},o("div",{},o("div",{class:"hd"},v),o("div",{class:"barred"},f,m)),o("div",{},M,y,$))),z=D("path",{class:"wire"}),x=D("path",{class:"tip"}),L=D("svg",{class:"ahead","aria-hidden":"true"},z,x);S.append(L);let E=()=>{for(let A of c.querySelectorAll("[data-of]"))A.dataset.open=A.dataset.of,A.dataset.act="A click opens it: how its number comes about."};c.addEventListener("click",A=>{let O=A.target.closest("[data-open]");O&&!A.target.closest("a")&&e.open(O.dataset.open)});let k=0,b=0,T=0,C=null,P=null,H={width:0,height:0};f.addEventListener("click",A=>{let O=f.getBoundingClientRect(),I=1.5*e.rem,W=Math.floor((A.clientX-O.left-I)/(O.width-I)*e.P.H);W>=0&&W<e.P.H&&e.pick(e.order[W])});let N=Array.from({length:5},()=>{let A=o("span",{class:"bar"}),O=o("span",{class:"w"}),I=o("span",{class:"n"});return{bar:A,word:O,p:I,row:o("li",{"data-term":"next word"},A,O,I)}});y.append(...N.map(A=>A.row));let _=o("p",{class:"besideit"});$.before(_);function q(){let{P:A,S:O,rem:I,css:W}=e,R=devicePixelRatio||1,{width:B,height:G}=H;(f.width!==Math.round(B*R)||f.height!==Math.round(G*R))&&(f.width=Math.round(B*R),f.height=Math.round(G*R));let K=f.getContext("2d");K.setTransform(R,0,0,R,0,0),K.clearRect(0,0,B,G);let ee=1.5*I,X=(G-2)/A.signals.length,te=(B-ee)/A.H,oe=e.order.indexOf(O.unit),J=te>3?1.2:0;A.signals.forEach((V,Y)=>{let Z=e.P.roles.kind(V)==="gate",Q=e.full(V),de=Y*X+2,ue=X-5,le=Z?de+ue:de+ue/2;K.globalAlpha=1,K.fillStyle=W("--rule2"),K.fillRect(ee,le,B-ee,1);let ge=A.signal(V),re=Z?[W(`--F${V}`)]:[W("--Fpos"),W("--Fneg")],fe=re.map(()=>new Path2D);for(let pe=0;pe<A.H;pe++){let Oe=ge[O.t*A.H+e.order[pe]],_e=Math.max(.5,Math.min(1,Math.abs(Oe)/Q)*(Z?ue:ue/2));fe[!Z&&Oe<0?1:0].rect(ee+pe*te+J/2,Oe<0?le:le-_e,Math.max(1,te-J),_e)}K.globalAlpha=.85,re.forEach((pe,Oe)=>{K.fillStyle=pe,K.fill(fe[Oe])})}),K.globalAlpha=1,O.mode!=="mean"&&(K.strokeStyle=W("--ink"),K.lineWidth=1.75,K.strokeRect(Math.max(ee+oe*te-2,1),1,Math.min(te+4,B-ee-oe*te+1),G-2))}function j(){let A=C.svg.getBoundingClientRect(),{left:O}=d.getBoundingClientRect(),I=Math.min(A.width/ye,A.height/tr);return e.small||!I?0:Math.max(0,((A.left+A.right)/2-O)/I+ye/2+4)}function F(){let A=[...c.querySelectorAll(".head")].filter(ee=>ee.getAttribute("d").endsWith("l-8 8"));if(L.style.display=e.small||!A.length?"none":"",e.small||!A.length)return;let O=S.getBoundingClientRect(),I=A.at(-1).getBoundingClientRect(),W=w.firstChild.getBoundingClientRect(),R=I.top+I.height/2-O.top,B=O.width+.45*e.rem,G=W.right-O.left+.5*e.rem,K=W.top+W.height/2-O.top;z.setAttribute("d",`M${I.right-O.left+3} ${R}H${B}V${K}H${G}`),x.setAttribute("d",`M${G+6} ${K-4}l-6 4l6 4`)}return{el:S,draw(A){let{P:O,S:I}=e,W=performance.now()-k<$p;A("step")&&(k=performance.now());let R=O.cell+JSON.stringify(O.options)+e.small+I.look;R!==P&&(P=R,C=Cs(O.roles,e.hand,I.look),c.replaceChildren(C.svg)),A("picture","look","curve")&&(Ce(u,{"aria-pressed":I.look==="book"}),Ce(h,{"aria-pressed":I.curve!==null}),u.hidden=!tc(O.roles),h.hidden=!bt(O).length),A("picture","size","look")&&(b=C.least(),T=j());let B={...As(O,I),compact:e.small,least:b,aside:T,instant:W||A("look","picture","size","unit","theme")};if(A("picture")){a.replaceChildren(...O.layers.map((Y,Z)=>o("option",{value:Z},`layer ${Y.level+1}${O.layers.some(Q=>Q.direction==="reverse")?` ${Y.direction}`:""}`))),a.value=String(O.layer),a.hidden=O.layers.length===1;let{title:J}=O.answers;M.classList.toggle("long",O.answers.kind==="value");let V=ie("next word",J[0].toUpperCase()+J.slice(1));O.answers.kind==="label"&&(V.dataset.act=`It picks one of ${O.words.length}, also where none of them is right, and may be sure and wrong.`),w.replaceChildren(V),$.textContent=e.setup.tasks[e.entry?.task]?.remark??"",y.setAttribute("aria-label",`What it answers: ${J}`)}if(A("play")&&t.setAttribute("aria-live",I.playing?"off":"polite"),!A("picture","size","theme","focus","unit","step","beside","look"))return;if(A("picture","size")){let J=(e.small?2.1:e.low?1.42:1.58)*e.rem*6+2;f.style.height=`${J}px`,H={width:f.clientWidth,height:J},m.replaceChildren(...O.signals.map(V=>o("b",{class:`s-${V}`,"data-term":V},V)))}if(C.update(B),A("picture","size")&&E(),A("picture","size","open"))for(let J of c.querySelectorAll("[data-open]"))J.classList.toggle("lit",J.dataset.open===I.open);let G=pn(O.roles,B);t.replaceChildren(...Qr(G)),C.svg.setAttribute("aria-label",`The ${e.setup.cells[O.cell]} cell at this step. ${gn(G)}`);let K=I.mode==="mean";s.replaceChildren(...K?["Inside ",ie("mean over units","the mean")," ",o("small",{},`of ${O.H} units`)]:["Inside ",ie("unit",`unit ${I.unit}`)," ",o("small",{},`of ${O.H}`)]),s.title=K?"":oo(O,I.unit),Ce(r,{"aria-pressed":!K}),Ce(i,{"aria-pressed":K}),Ce(i,{"aria-label":`mean of ${O.H}`}),n.row.hidden=K,n.draw(),p.replaceChildren(...eo(O.roles,B).map(({symbol:J,value:V,cls:Y,op:Z,means:Q})=>o("span",{class:`term${Z?" op":""}`,"data-term":Q},o("span",{class:"sy"},J??""),o("span",{class:`va${Y?` s-${Y}`:""}`},V)))),ae(g,`All ${O.H} units now`),f.setAttribute("aria-label",`Bars of every signal for all ${O.H} units at step ${I.t+1}. The numbers are in the table.`),q(),A("picture","size","look")&&F();let ee=O.top(I.t),X=O.answers.kind==="value",te=I.beside&&O.beside?O.top(I.t,"beside").slice(0,3):[],oe=Math.min(ee.length,N.length-+($.textContent!=="")-2*+(te.length>0));_.hidden=!te.length,te.length&&_.replaceChildren(o("b",{},e.setup.cells[O.beside.cell]),`: ${te.map(([J,V])=>`${be(J)} ${X?U(V,3):xe(V)}`).join(", ")}`),N.forEach(({row:J,word:V,p:Y,bar:Z},Q)=>{J.hidden=Q>=oe,!J.hidden&&(ae(V,be(ee[Q][0])),ae(Y,X?U(ee[Q][1],3):xe(ee[Q][1])),Z.hidden=X,Z.style.width=`${100*ee[Q][1]}%`)})}}}var Qi=2,Uc=2**32,Ji=(e,t,s,n)=>{let r=e.trim?.()===""?NaN:Number(e);return Number.isFinite(r)?Math.max(t,Math.min(s,r)):n},Zi=(e,t,s={temperature:.8,seed:1,length:100})=>({temperature:Math.round(100*Ji(e.temperature,0,Qi,s.temperature))/100,seed:Math.floor(Ji(e.seed,0,Uc-1,s.seed)),length:Math.round(Ji(e.length,1,t,s.length))});function Gc(e){let t=e.setup.written,s=(m,g,v)=>o("input",{type:"number",name:m,"aria-label":g,title:g,...v}),n=s("length",`How many, up to ${t}`,{min:1,max:t,step:1}),r=s("temperature",`Temperature, 0 to ${Qi}: at 0 always the top answer`,{min:0,max:Qi,step:"any"}),i=s("seed","Seed: the same seed writes the same text",{min:0,max:Uc-1,step:1}),a={temperature:r,seed:i,length:n},l=o("span",{}),c=o("button",{type:"submit",class:"btn"},"Write on"),u=o("form",{class:"writeon","aria-label":"Write on"},c,o("label",{},n,l),o("label",{},"temp",o("span",{class:"roomy"},"erature")," ",r),o("label",{},"seed ",i)),h=()=>Object.fromEntries(Object.entries(a).map(([m,g])=>[m,g.value])),d=m=>{for(let[g,v]of Object.entries(m))a[g].value=String(v)};d(Zi({temperature:"",seed:"",length:""},t));let p=Zi(h(),t),f=()=>{p=Zi(h(),t,p),d(p)};return u.addEventListener("change",f),u.addEventListener("submit",m=>{m.preventDefault(),f(),e.send({write:p},{wrote:!0})}),{el:u,draw(m){m("picture")&&(u.hidden=e.P.answers.kind!=="next",l.textContent=` ${e.P.reads.many}`)}}}var Mp=17.5,Sp=4,Ep=19,Kc={bytes:[[400,1.0625]],characters:[[80,1.75],[400,1.25]],other:[[60,1.5],[200,1.1875]]};function Yc(e){let t=o("div",{class:"seg signals",role:"group","aria-label":"Colour the text by"}),s=o("span",{class:"whose"}),n=Gc(e),r=o("div",{class:"sheet",tabindex:"0",role:"region","aria-label":"The text, token by token"}),i=o("div",{class:"tag",role:"tooltip"});i.hidden=!0;let a=o("div",{class:"readbar"},o("span",{class:"wide"},"Colour"),t,s,n.el),l=o("div",{class:"reader"},a,r,i),c=o("span",{class:"legend","aria-hidden":"true"}),u=o("span",{class:"ownword"},o("u",{},"written by the network")),h=o("span",{class:"r tools"},u,c),d=[],p=null,f=null;r.addEventListener("click",({target:z})=>z.t!==void 0&&e.go(z.t)),r.addEventListener("pointermove",m);for(let z of["pointerleave","scroll"])r.addEventListener(z,()=>i.hidden=!0);function m({target:z,clientX:x,clientY:L}){let{P:E,S:k}=e,{t:b}=z;if(i.hidden=b===void 0,i.hidden)return;let T=Ka(E.tokens,b),C=T?` of “${T}”`:"";i.textContent=`${k.focus} ${U(g()[b],4)} · ${k.mode==="mean"?`mean of ${E.H} units`:`unit ${k.unit}`} · step ${b+1} “${ve(E.shown[b],24)}”${C}`;let P=l.getBoundingClientRect(),{offsetWidth:H}=i;i.style.left=`${Math.max(0,Math.min(P.width-H,x-P.left+12))}px`,i.style.top=`${L-P.top-34}px`}let g=()=>e.S.mode==="mean"?e.P.mean(e.S.focus):e.P.column(e.S.focus,e.S.unit);function v(){let{P:z,S:x}=e;return e.P.roles.kind(x.focus)==="memory"?z.reach(x.focus,x.mode==="mean"?null:x.unit):1}function w(){let{P:z}=e,{kind:x}=z.reads,L=[];d=Sr(x,e.text,z.tokens).map(({before:k,shown:b,kind:T,after:C},P)=>{let H=o("span",{class:T||!1},b);return H.t=P,z.unknown[P]&&(H.classList.add("unknown"),H.title=`“${z.tokens[P]}” ${sn(z)}`),e.written!==null&&P>=e.written&&H.classList.add("own"),L.push(k,H,C),H}),r.classList.toggle("code",["bytes","characters"].includes(x));let E=Kc[x]??Kc.other;r.style.fontSize=`${E.find(([k])=>z.T<=k)?.[1]??1}rem`,r.replaceChildren(...L.filter(k=>k!=="")),r.scrollTop=0,p=null,u.hidden=e.written===null}function M(){let{rem:z,small:x,time:L}=e;r.style.height="";let E=x?Ep*z:L.clientHeight-l.offsetTop-a.offsetHeight-Mp*z;r.style.height=`${Math.max(Sp*z,Math.min(r.scrollHeight+2,E))}px`}function y(){let{S:z,palette:x}=e,L=g(),E=v();d.forEach((k,b)=>{let T=x.of(z.focus,L[b],E);k.colour!==T&&(k.colour=T,k.style.background=mt(T),k.style.color=At(T))}),c.replaceChildren(...Rs(e,z.focus,E)),s.textContent=z.mode==="mean"?`mean of ${e.P.H} units`:`of unit ${z.unit}`;for(let k of t.children)k.setAttribute("aria-pressed",String(k.dataset.signal===z.focus))}function $(){let{P:z}=e,x=E=>e.P.roles.kind(E)==="gate",L=[z.memory,...z.signals.filter(E=>E!==z.memory&&!x(E)).reverse(),...z.signals.filter(x)];t.replaceChildren(...L.map(E=>{let k=e.P.roles.word(E),b=o("button",{type:"button","data-signal":E,"aria-label":`${k} ${E}`,"data-term":E},o("i",{class:`s-${E}`},E));return b.addEventListener("click",()=>e.look(E)),b}))}function S(){p?.classList.remove("cur"),p?.removeAttribute("aria-current"),p=d[e.S.t],p.classList.add("cur"),p.setAttribute("aria-current","step");let{offsetTop:z,offsetHeight:x}=p,L=Math.min(2*x,r.clientHeight/3);z-L<r.scrollTop?r.scrollTop=z-L:z+x+L>r.scrollTop+r.clientHeight&&(r.scrollTop=z+x+L-r.clientHeight)}return{el:l,key:h,sheet:r,draw(z){let{P:x}=e;z("picture")&&f!==x.signals.join()&&($(),f=x.signals.join()),z("picture")&&w(),z("picture","size")&&M(),z("picture","theme","focus","unit")&&y(),z("picture","size","step")&&S(),n.draw(z)}}}var Tp={time:"Over time",text:"Text and units"};function Xc(e){let t=Object.entries(Tp).map(([a,l])=>{let c=o("button",{type:"button","data-pane":a,title:"Switch (key v)"},l);return c.addEventListener("click",()=>e.show(a)),c}),s=o("div",{class:"hd panes"},o("div",{class:"seg",role:"group","aria-label":"View of the text"},...t)),n=o("button",{type:"button"});n.addEventListener("click",()=>e.set({beside:!e.S.beside})),s.append(o("div",{class:"seg besides"},n));let r=null,i=null;return{el:s,join(a,l){r=a,s.append(l.key)},draw(a){if(i!==e.small&&(i=e.small,(i?r.head:s).append(r.tools),r.head.hidden=!i),a("picture","beside")){let l=e.P.beside&&e.setup.cells[e.P.beside.cell];n.hidden=!l,n.textContent=`${l} beside`,n.title=`What a ${l} of the same size, trained alike, makes of this text`,n.setAttribute("aria-pressed",String(e.S.beside))}if(a("picture","pane"))for(let l of t)l.setAttribute("aria-pressed",String(l.dataset.pane===e.S.pane))}}}var Lp="grammar",zp="grammar-lstm-32-s1";var En=e=>({text:e.setup.tasks[Lp].examples[0][1],model:zp,weights:"trained"}),et=(e,t)=>En(e).text.split(" ").lastIndexOf(t);var Tn=".ribbon, .transport",bo=e=>`.cell g[data-term=${e}] > :is(circle, text, rect)`,Jc=".low > div:last-child",js=(e,t={})=>s=>({...En(s),unit:30,view:"time",t:e(s),...t}),dr=(e,t=0)=>s=>et(s,e)+t,St=dr("moved"),Ks=dr("moved",-1),rt=(e,t,s)=>e.P.at(t,s,30),Ft=(e,t)=>`“${e.P.shown[t]}”`,Zc=({P:e},t)=>{let[s,n]=e.top(t)[0];return`“${s}” (${xe(n)})`},Qc={of:["text","model","weights"],example:"the sentence of France and Japan",onward:["whatif","On to What if →"],stops:[{title:"Where is the answer?",says:e=>["The network reads one word at a time, and after each it guesses the next. ",`This list is its guess after ${Ft(e,St(e))}: ${Zc(e,St(e))}.`],act:"go to the last word, where the answer is.",done:({t:e},{P:t})=>e===t.T-1,did:e=>[`After ${Ft(e,e.P.T-1)} it expects ${Zc(e,e.P.T-1)}.`],at:Jc,lit:Tn,state:js(St),hand:["ArrowRight","End"]},{title:"A unit is one number in memory",says:e=>[`This pipe is the memory of unit ${30}, one of ${e.P.H} numbers that go from word to word. `,`At ${Ft(e,et(e,"with"))} it holds `,Pt(rt(e,"c",et(e,"with"))),": orange is below zero, blue above, and thicker is further away."],act:"go to “Japan”, and see it change colour.",done:({t:e},t)=>e>=et(t,"Japan"),did:e=>[`At ${Ft(e,e.S.t)} it holds `,Pt(rt(e,"c",e.S.t)),". Neither colour is the better one."],at:".cell g[data-term=memory], .cell g[data-term=c], .cell g[data-term=f] > circle",lit:Tn,clear:".say, .cell",state:js(dr("with")),hand:["ArrowLeft","ArrowRight"]},{title:"A row is a unit, a column a word",says:e=>[`Each of these ${e.P.H} rows is one unit, each column the word above it. `,"The colour says how far its forget gate ",{text:"f",cls:"f"}," is open: dark is 1, light is 0."],act:"click another row, or press ↓.",done:({unit:e})=>e!==30,did:e=>[`The cell and the lines are now those of unit ${e.S.unit}.`],at:".map.focused",lit:".ribbon",clear:".cellhd, .cell",state:js(St),hand:["ArrowUp","ArrowDown"]},{title:"A gate is a number, the valve its picture",says:e=>["A gate is a number from 0 to 1, worked out anew at every word; the disc draws it as a valve. ",`At ${Ft(e,Ks(e))} it stands open, `,xt("f",rt(e,"f",Ks(e))),`: ${Qe(rt(e,"f",Ks(e)))} of the memory goes through.`],act:"step on one word, and watch it shut.",done:({t:e},t)=>e===St(t),did:e=>[`At ${Ft(e,St(e))} it is shut: `,xt("f",rt(e,"f",St(e))),"."],at:bo("f"),lit:Tn,clear:".say, .cell",state:js(Ks),hand:["ArrowLeft","ArrowRight"]},{title:"Why “forget”, when 1 keeps?",says:e=>["The forget gate has its name from what it does as it shuts: 0 forgets, 1 keeps. ",`At ${Ft(e,St(e))} it is `,xt("f",rt(e,"f",St(e))),`, and ${Qe(1-rt(e,"f",St(e)))} of the `,Pt(rt(e,"c",Ks(e)))," that “France” wrote is gone."],act:"step back: how long was it kept?",done:({t:e},t)=>e>et(t,"France")&&e<St(t),did:e=>[`At ${Ft(e,e.S.t)} `,xt("f",rt(e,"f",e.S.t))," of it is kept: ",Pt(rt(e,"c",e.S.t)),", as it has been since “France”."],at:bo("f"),lit:`${Tn}, .say`,clear:".say, .cell",state:js(St),hand:["ArrowLeft","ArrowRight"]},{title:"The input gate writes",says:e=>["What is new, the candidate g, gets into memory as far as the input gate lets it. ",`At ${Ft(e,et(e,"Japan"))} that is `,xt("i",rt(e,"i",et(e,"Japan")))," of ",Pt(rt(e,"g",et(e,"Japan"))),", in the place of what was forgotten."],act:"step on one word: it shuts, and the memory stays.",done:({t:e},t)=>e===et(t,"Japan")+1,did:e=>[`At ${Ft(e,e.S.t)} `,xt("i",rt(e,"i",e.S.t))," of the candidate is written, and ",Pt(rt(e,"c",e.S.t))," stays."],at:`${bo("i")}, .cell g[data-term=written], .cell g[data-term='+'] > circle`,lit:Tn,clear:".say, .cell",state:js(dr("Japan")),hand:["ArrowLeft","ArrowRight"]},{title:"h is what the others hear",says:e=>[`The output gate lets memory out as h, and from the h of all ${e.P.H} units alone the next word is computed. `,`At ${Ft(e,et(e,"but"))} unit ${30} holds `,Pt(rt(e,"c",et(e,"but"))),`, but its h is ${U(rt(e,"h",et(e,"but")),2,!0)}: it keeps silent.`],act:"go on to “I”, where it speaks.",done:({t:e},t)=>e===Ks(t),did:e=>[`At ${Ft(e,e.S.t)} `,xt("o",rt(e,"o",e.S.t))," of it gets out: h is ",Pt(rt(e,"h",e.S.t)),"."],at:`${bo("o")}, .cell g[data-term=h]`,lit:`${Tn}, ${Jc}`,clear:".say, .cell",state:js(dr("but")),hand:["ArrowLeft","ArrowRight"]},{title:"How long does it remember?",says:e=>[`The half-life of unit ${30}, ${$t(e.P.halfLife(30))}, says when half of what a word wrote is gone, in the median. `,`Yet “France” stayed for ${Ks(e)-et(e,"France")} words: a memory lasts until its gate shuts, however long that is.`],act:"go through the units with ↓ to one that lasts longer.",done:({unit:e},{P:t})=>Math.abs(t.halfLife(e))>Math.abs(t.halfLife(30)),did:e=>[`Unit ${e.S.unit} lasts longer: ${$t(e.P.halfLife(e.S.unit))}.`],at:".plots > .hd:first-child, .plot.memory",lit:".cellhd",clear:".cell",state:js(St),hand:["ArrowUp","ArrowDown"]}]};function ed(e){let t=o("select",{"aria-label":"Feature"}),s=o("p",{class:"finding"}),n=o("div",{class:"ranks",role:"group","aria-label":"Units, best on validation first"}),r=o("section",{class:"ranking","aria-label":"Units that tell a feature"},o("label",{class:"hd"},o("h2",{},"Units that tell"),t),s,n),i=o("h2"),a=o("span",{class:"r"}),l=o("div",{class:"facts"}),c=o("section",{class:"oneunit","aria-label":"The selected unit"},o("div",{class:"hd"},i,a),l),u=o("p",{class:"silent"}),h=o("p",{class:"stale-units"}),d=o("div",{class:"units"},u,r,c,h),p=null,f=null,m,g=[];t.addEventListener("change",()=>{e.set({feature:t.value}),e.root.focus({preventScroll:!0})}),n.addEventListener("keydown",k=>{let b={ArrowUp:-1,ArrowDown:1}[k.key],T=g.indexOf(k.target);if(!b||T<0)return;k.preventDefault();let C=g[Math.max(0,Math.min(g.length-1,T+b))];C.focus(),C.click()});function v({S:k,P:b}){let T=(P,H,N)=>{let _=o("a",{class:"link",href:"./whatif",title:H},P);for(let q of["pointerdown","focus","click"])_.addEventListener(q,()=>_.href=N());return _},C=()=>Mt({signal:b.memory,units:[k.unit],steps:_t(k.t,b.T-1,b.T),value:Number(b.at(b.memory,k.t,k.unit).toPrecision(4))});return o("p",{class:"onward"},T("Cut this unit","Silence it: how far does the test score fall?",()=>`${is(e,"whatif")}#cut`)," · ",T("Hold it","What if it kept what it holds now, to the end of the text?",()=>is(e,"whatif",{pins:C()})))}let w=()=>e.setup.cards[e.entry.card]?.note,M=()=>e.measured.get(e.name),y=()=>M().features.find(({name:k})=>k===p),$={probe:["all units, probe","A linear probe, which reads all units at once"],before:["before training","The best unit of the weights that training began with"]};function S({of:k,unit:b,signal:T,sign:C,score:P,spread:H},N,_){let{chance:q}=Vs[N],j=Math.min(_(P),_(q)),F=Math.max(_(P),_(q)),A=o("span",{class:"bar",style:`left:${100*j}%;width:${100*(F-j)}%`}),O=H&&o("span",{class:"range",style:`left:${100*_(H[0])}%;width:${100*(_(H[1])-_(H[0]))}%`}),I=[o("span",{class:"who"},...k?[$[k][0]]:[`unit ${b} `,o("i",{},Ri(N,T,C))]),o("span",{class:"track"},A,O),o("span",{class:"n"},ms(P))],W=H?`: ${ro(P,H)} when the test texts are drawn anew`:"";if(k)return o("div",{class:`rank ${k}`,"data-term":k==="probe"?"probe":"initial weights","data-act":`${$[k][1]}${W}.`},...I);let R=o("button",{type:"button",class:"rank",tabindex:"-1",title:`Select it${W}`,"data-unit":b},...I);return R.addEventListener("click",()=>e.choose(b,T)),R}function z(){let{features:k}=M(),{feature:b}=e.S;p=k.some(({name:q})=>q===b)?b:(k.find(ar)??k[0])?.name,t.value=p;let T=y(),C=gc(T),{title:P,chance:H}=Vs[T.kind];s.textContent=`${wc(T,e.P.H)} Listed as validation ranked them, with ${P} on test texts.`,s.classList.toggle("nowhere",!ar(T));let N=o("div",{class:"rank scale","aria-hidden":"true"},o("span",{},ie(P),", ",ie("test texts")),o("span",{class:"track"},o("span",{class:"chance",style:`left:${100*C(H)}%`},`chance ${U(H,H?1:0)}`),o("span",{class:"end"},"1")),o("span",{})),_=qi(T).map(q=>S(q,T.kind,C));g=_.filter(q=>q.dataset.unit!==void 0),n.style.setProperty("--chance",`${100*C(H)}%`),n.replaceChildren(N,..._),x()}function x(){let{S:k}=e;g.forEach((b,T)=>{let C=k.mode==="unit"&&Number(b.dataset.unit)===k.unit;b.setAttribute("aria-pressed",String(C)),b.tabIndex=C||T===0&&k.mode==="mean"?0:-1}),E()}function L(k,b,T){let C=(P,H)=>o("i",{class:P,style:`width:${100*H}%;${P==="shut"?"":`background:var(--R${k})`}`});return o("tr",{},o("th",{scope:"row"},o("i",{class:`s-${k}`},k),` ${e.P.roles.word(k)}`),o("td",{},xe(b)),o("td",{class:"both","aria-hidden":"true"},o("span",{},C("shut",b),C("between",1-b-T),C("open",T))),o("td",{},xe(T)))}function E(){let{S:k,P:b}=e;if(k.mode==="mean"){i.replaceChildren(`Mean of ${b.H} units`),a.textContent="",l.replaceChildren(o("p",{},"Select one unit to read what it does."));return}let T=M(),C=T.units[k.unit],P=xc(T,k.unit);i.replaceChildren(`Unit ${k.unit} `,o("small",{},`of ${b.H}, over the test texts`)),a.replaceChildren(o("b",{"data-term":C.tag},C.tag));let H=(j,...F)=>[o("dt",{},j),o("dd",{},...F)],N=P&&o("button",{type:"button",class:"link",title:"Show the units that tell it"},P.title);N?.addEventListener("click",()=>e.set({feature:P.name}));let _=b.keeper&&[...H("keeps",o("i",{class:`s-${b.keeper}`,"data-term":b.keeper},b.keeper),` ${ms(C.keep)} `,o("small",{},`median ${e.P.roles.word(b.keeper)} gate`)),...H(ie("half-life"),`${$t(C.half_life)} `,o("small",{title:`Half-life: ${bn(b.reads)}`},"median over all that it writes"))],q=Object.keys(C.open);l.replaceChildren(o("dl",{},...H("follows",...P?[N,o("small",{},` ${P.how}`)]:["none of these features well"]),..._??H("keeps","no gate keeps its memory")),...q.length?[o("table",{class:"openings"},o("thead",{},o("tr",{},o("th",{scope:"col"},"gate"),o("th",{scope:"col"},"shut < 0.1"),o("th",{"aria-hidden":"true"}),o("th",{scope:"col"},"open > 0.9"))),o("tbody",{},...q.map(j=>L(j,C.shut[j],C.open[j]))))]:[],...e.pages.whatif?[v(e)]:[],o("p",{class:"rule"},o("b",{},C.tag),": ",e.setup.tags[C.tag]),o("details",{},o("summary",{},"How this was measured"),o("p",{},T.about,` ${T.steps.validation.toLocaleString("en")} steps of validation, ${T.steps.test.toLocaleString("en")} of test texts.`)),...w()?[o("p",{},o("b",{},"This task"),`: ${w()}`)]:[])}return{el:d,draw(k){if(!k("picture","unit","focus","feature"))return;let b=M(),T=!b?.features.length;for(let C of[r,c])C.hidden=T;if(u.hidden=!T,h.hidden=T||e.weights!=="initial",h.textContent="Measured on the trained weights; the text above is read by the initial ones.",T){u.textContent=b===void 0?"":e.entry.card===void 0?"This is your own run: what its units do was not measured.":"What the units of this model do was not measured.",m=void 0;return}if(f!==null&&f!==e.entry.task&&(e.S.feature=null),f=e.entry.task,m===b)return k("feature")?z():x();m=b,t.replaceChildren(...b.features.map(({name:C,title:P})=>o("option",{value:C},P))),z()}}}var Cp=1.55,Ap=["ArrowUp","ArrowDown","Home","End","PageUp","PageDown"," "],ea=class extends pt{text;name;weights;typed;help;answers=new Map;constructor(t){super(t,ao+lo+Wl+vc+Tr),this.questions=new gt(y=>this.tell(y));let{present:s,answer:n}=this.state.asked.values;Object.assign(this.S,{open:null,pane:"time",feature:null,probe:null,beside:!1,by:"piece"}),Object.assign(this.S,{present:s,answer:n,look:this.state.asked.values.look,curve:null}),this.measured=new Map,this.written=null;let r=this.pages.whatif&&Ac(this);this.hand=r?.hand,this.parts=[Rr,Er,co,Vc,Os,Xc,hn,Bc,Yc,ed,gl,jc,Pc].map(y=>y(this));let[i,a,l,c,u,h,d,p,f,m,g,v,w]=this.parts;this.time=o("section",{class:"time","aria-label":"The whole text"},u.el,h.el,d.el,p.el,f.el,m.el,w.el,o("div",{class:"cursor"})),this.cursor=this.time.lastChild,this.words=u.el,this.which=h.el,this.panes={time:[d.el,p.el,this.cursor,d.tools],text:[f.el,m.el,f.key]},this.inside=w,c.el.append(w.menu),h.join(d,f),this.sheet=f.sheet,this.main=o("main",{},o("section",{class:"now","aria-label":"This step"},l.el,c.el),this.time,v.el),this.stage=pc(this,l),this.parts.push(this.stage),this.covered=[i.el,a.el,this.main],this.root.append(...this.covered,this.stage.el,g.el,...r?[r.tag]:[]),this.listen(),this.view=this.state.asked.values.view,this.receive(this.model.payload,{asked:this.inPage}),this.wonder();let{brought:M}=this.state;M!==void 0&&(this.typed(M),this.send({text:M}))}back({values:t}){let{view:s,text:n,model:r,weights:i,present:a,answer:l}=t;this.view=s,this.set({present:a,answer:l});let c={text:n??this.text,model:r??this.name,weights:i};return this.typed(c.text),["text","model","weights"].some(h=>c[h]!==this.shown[h])||this.questions.busy.size||this.root.classList.contains("stale")?this.send(c,{asked:!0}):(this.returning=!1,this.notices=[],this.S.pane=this.pane(this.name),this.lookAt(!0,!1),this.wonder())}close(){this.set({playing:!1}),this.questions.stop()}get guide(){return Qc}get touches(){let t={feature:["feature"],beside:["beside",...ot]};return{...super.touches,...t,present:["present"],answer:["answer"],look:["look"],curve:["curve"],open:["open",...ot]}}get meanwhile(){return"Stepping through this sentence still works."}get behind(){return this.P!==null&&["text","model","weights"].some(t=>this.asked[t]!==this.shown[t])}get whose(){return this.asked.text===this.text?"The picture is still of the network before.":`The picture is still of “${ve(this.text,Br)}”.`}get shown(){return{text:this.text,model:this.name,weights:this.weights}}get values(){let{S:t,P:s}=this;return{...this.shown,t:t.t,unit:t.unit,theme:t.theme,view:this.view,mode:t.mode,focus:this.chosen?t.focus:null,feature:t.feature,probe:t.probe,open:t.open,by:t.by,beside:t.beside,look:t.look,curve:t.curve,present:t.present,answer:t.answer,written:this.written,sort:t.sort,sorted:t.sort==="now"&&this.ordered!==t.t?this.ordered??null:null,layer:s.layers.length>1?s.layer:null,tour:this.tour.at}}get wished(){let{text:t,model:s,weights:n}=this.asked;return{...this.values,text:t,model:s,weights:n}}send(t,s={}){if(this.closed)return;this.root.classList.add("busy"),this.root.setAttribute("aria-busy","true");let{write:n,...r}=this.asked;this.asked={...r,length:0,...t},this.pane(this.asked.model)==="text"&&!this.measured.has(this.asked.model)&&(this.asked.units=!0),this.later=s,this.changed=!0,this.questions.busy.size||this.ask(),this.mark()}answered(t,s){let n=JSON.stringify(s);return this.questions.asked(t,n)||(this.answers.delete(t),this.questions.ask(t,s,{key:n})),this.answers.get(t)??null}get sums(){let{S:t,P:s}=this;return this.answered("sums",{...this.shown,t:t.t,unit:t.unit,layer:s.layer})}get tensors(){let{model:t,weights:s}=this.shown;return this.answered("tensors",{model:t,weights:s})}get inputs(){return this.answered("inputs",this.shown)}get preactivations(){return this.answered("preactivations",{...this.shown,layer:this.P.layer})}ask(){this.changed=!1,this.questions.ask("picture",this.asked)}change(t){let s=this.find(this.asked.model).task,{examples:n}=this.setup.tasks[t.task];return t.task===s||!n.length||n.some(([,r])=>r===this.asked.text)?this.send({model:t.name}):(this.typed(n[0][1]),this.send({model:t.name,text:n[0][1]},{jump:!0}))}wonder(){this.S.pane==="text"&&this.P&&!this.measured.has(this.name)&&this.send({})}find(t){return this.setup.models.find(s=>s.name===t)??this.own}get entry(){return this.find(this.name)}receive(t,s=null){let n=hs(t);if(!s&&!this.questions.take(n))return;let{want:r}=n,i=r!=="picture"&&!s;if(i&&this.answers.set(r,n),this.changed)return this.ask();if(i)return this.draw(new Set([r]));let{asked:a,jump:l,wrote:c,fresh:u}=this.later??s??{};if(this.later=void 0,this.returning=!1,this.root.setAttribute("aria-busy","false"),this.root.classList.remove("busy"),this.notices=[...n.notices],!n.picture)return this.asked=this.shown,this.root.classList.add("stale"),this.draw(new Set(["notice"]));this.root.classList.remove("stale");let h=this.P,d=n.model===this.name;this.written=this.wroteFrom(n),n.entry&&(this.own=n.entry),n.units!==void 0&&this.measured.set(n.model,n.units),Object.assign(this,{P:n.picture,text:n.text,name:n.model,weights:n.weights}),this.asked=this.shown,h&&h.layers.length===this.P.layers.length&&(this.P.layer=h.layer);let p=this.P,f=this.S;if(f.pane=this.pane(this.name),h===null||l){let[m,g]=p.moment,v=d?[f.unit,this.chosen]:bc(this.measured.get(this.name));f.t=m,[f.unit,this.chosen]=f.pane==="text"&&v?v:[g,this.chosen]}else{let m=u||f.t>=h.T-1||!tn(h.tokens,p.tokens);f.t=c&&n.written!==void 0?n.written:m?p.T-1:Math.min(f.t,p.T-1),f.unit=Math.min(f.unit,p.H-1)}return this.lookAt(a,s!==null)}lookAt(t,s){let{S:n}=this;t&&this.placed(s),t&&this.unheld(),this.P.signals.includes(n.open)||(n.open=null),n.focus=this.focus(),this.arrange(),this.resetView();let{t:r}=n;t&&n.sort==="now"&&this.ordered!==r?(n.t=this.ordered,this.draw(new Set(ot)),n.t=r,this.draw(new Set(["step","notice"]))):this.draw(new Set([...ot,"feature","notice"]))}wroteFrom({text:t,model:s,weights:n,written:r}){let i=s===this.name&&n===this.weights&&t.startsWith(this.text.trimEnd());return r!==void 0?i?Math.min(this.written??r,r):r:i&&t===this.text?this.written:null}placed(t){let{P:s,S:n,state:r,notices:i}=this,{values:a,given:l,said:c}=r.asked;i.push(...t?[]:c.server,...c.view),n.t=r.place("t",s.T,n.t,i),l.has("unit")&&(this.chosen=void 0),n.unit=r.place("unit",s.H,n.unit,i),n.open=r.among("open",s.signals,i),this.chosen=r.among("focus",s.signals,i)??n.open??this.chosen;let u=s.probes.map(({name:g})=>g);n.probe=r.among("probe",u,i)??n.probe;let h=this.measured.get(this.name)?.features,d=h&&!h.some(({name:g})=>g===a.feature);a.feature!==null&&d&&i.push("The address asks for a feature that the units were not measured for.");let{mode:p,sort:f,look:m}=n.open?{...a,mode:"unit"}:a;Object.assign(n,{look:m,curve:r.among("curve",bt(s),i)}),[n.beside,n.by]=[a.beside,a.by],Object.assign(n,{mode:p,sort:f,feature:d?null:a.feature}),s.layer=r.place("layer",s.layers.length,s.layer,i),l.has("written")&&(this.written=r.place("written",s.T,null,i)),this.ordered=r.place("sorted",s.T,n.t,i)}unheld(){!this.pages.whatif||!this.state.asked.values.pins||this.notices.push({text:"This page shows the network as trained: the changes in the address are not held here.",to:is(this,"whatif"),words:"See them in What if"})}pane(t){return this.view??this.setup.tasks[this.find(t)?.task]?.view??"time"}show(t){this.view=t,this.set({pane:t,focus:this.focus(t)}),this.wonder()}focus(t=this.S.pane){let{P:s}=this;return s.signals.includes(this.chosen)?this.chosen:t==="text"?s.memory:s.keeper??s.signals[0]}choose(t,s){this.chosen=s,this.set({unit:t,mode:"unit",focus:s})}open(t){let{S:s,P:n}=this;if(s.present||!n.signals.includes(t))return;this.chosen=t;let r=s.open===null;this.set({open:t,mode:"unit",focus:t}),r&&this.small&&this.inside.el.scrollIntoView({block:"start"})}arrange(){let{S:t,P:s,root:n}=this,r=t.open!==null;for(let[i,a]of Object.entries(this.panes))for(let l of a)l.hidden=r||i!==t.pane;for(let i of[this.inside.el,this.inside.menu])i.hidden=!r;this.which.hidden=r,n.classList.toggle("opened",r),n.classList.toggle("reading",t.pane==="text"),n.classList.toggle("tall",s.reads.kind==="bytes"),this.stage.arrange()}placeWords(){super.placeWords(),this.small!==(this.which.parentNode===this.main)&&this.words.after(this.which);let t=(this.P.reads.kind==="bytes"?Cp:0)+(ti(this.P)?Za:0)+dc(this.P,this.S);this.extra=this.small?0:t*this.rem}draw(t){if(this.P&&["pane","present","open"].some(r=>t.has(r))&&this.arrange(),super.draw(t),!this.P||!["step","unit","picture","feature","present","answer","open","look","curve"].some(r=>t.has(r)))return;let{P:s,S:n}=this;Object.assign(this.host.dataset,{t:n.t,unit:n.unit,steps:s.T,model:this.name,view:n.pane,ready:"true"}),this.keep(t.has("present")||t.has("open"))}present(){this.set({present:!0})}moves(){let t={...super.moves()," ":()=>this.set({playing:!this.S.playing}),"?":()=>this.help(),p:()=>this.set({present:!this.S.present}),o:()=>this.S.open?this.set({open:null}):this.open(this.S.focus),...this.S.open&&{Escape:()=>this.set({open:null})}};if(this.S.present){for(let n of Object.keys(t))/^[\do]$/.test(n)&&delete t[n];return{...t,...this.stage.moves}}let s=this.S.curve===null?{}:{Escape:()=>this.set({curve:null})};return{...t,...s,v:()=>this.show(this.S.pane==="text"?"time":"text")}}key(t){t.composedPath()[0]===this.sheet&&Ap.includes(t.key)||super.key(t)}},td={render:e=>void new ea(e)};var Ln=class{constructor(t){this.watched=[],this.follows=[],this.observer=new IntersectionObserver(s=>this.looked(s),{rootMargin:t})}watch(t,s=()=>{}){let n={el:t,came:s,near:!1};return this.watched.push(n),this.observer.observe(t),()=>n.near}seen(t,s){let n={el:t,due:!0},r=this.watch(t,()=>this.follow(n));this.follows.push(Object.assign(n,{near:r,fn:s}))}turned(){for(let t of this.follows)t.due=!0,t.el.classList.add("due");clearTimeout(this.rest),this.rest=setTimeout(()=>this.follows.forEach(t=>this.follow(t)),400)}follow(t){!t.due||!t.near()||(t.due=!1,t.el.classList.remove("due"),t.fn())}looked(t){let s=[];for(let{target:n,isIntersecting:r}of t)for(let i of this.watched)i.el===n&&(i.near=r,r&&s.push(i));for(let n of s)n.came()}close(){this.observer.disconnect(),clearTimeout(this.rest)}};function $e(e){if(!Number.isFinite(e))return"0";if(e>-2&&e<3)return String(Number((10**e).toPrecision(e<0?2:3)));let t=Math.floor(e),s=(10**(e-t)).toFixed(1);return`${s==="10.0"?"1.0":s} × ${nt(s==="10.0"?t+1:t)}`}var Np="⁰¹²³⁴⁵⁶⁷⁸⁹",hr=e=>String(e).replace(/\d/g,t=>Np[t]),Et=(e,t)=>Array.from({length:t+1},(s,n)=>n?n*e:0);function qt(e){let t=e.length-1,s=Math.max(...e),n=e.indexOf(s),r=e[t];return{way:e.every(a=>a===0)?"stays":n===0?"falls":n===t?"grows":"turns",peak:n,most:s,end:r}}function Jt(e,t){let s=t;for(;s<e;)s=Number.isInteger(Math.log2(s/t))?1.5*s:4/3*s;return Math.round(s)}var Ys=(e,t,s)=>Ze(e,t,s,!0).map(n=>[n,n===0?"1":nt(n)]);function ps(){let e=dt("logplot");return{...e,draw({lines:t,first:s,last:n,low:r,high:i,unit:a="",rem:l,...c}){let{width:u,height:h}=e.measure(),[d,p]=[Math.round(3*l),u-Math.round(.8*l)],f=Math.round(1.35*l),m=n>s?a:"",g=p-(m?(.42*m.length+1.2)*l:0),v=Sn(s,n,d,p);e.draw({x:v,y:{low:r,high:i,top:6,below:f},rows:Ys(r,i,Math.max(2,Math.floor((h-6-f)/(2.2*l)))),along:cs(s,n,5).filter(w=>v.at(w)<g||!m).map(w=>[w,String(w),w===s?"start":"middle"]),lines:t.map(w=>({first:s,...w})),caption:m,here:"line",room:{right:p,top:6},rem:l,...c})}}}function He(e,t,s,n,...r){let i=o("small",{},s),a=o("p",{class:"says"});return{el:o("section",{class:`sec ${e}`,"aria-label":t.textContent??t},o("div",{class:"top"},o("h2",{},t," ",i),...n),a,...r),says:a,note:i}}function Tt({name:e,title:t,low:s,high:n,step:r,value:i,written:a,term:l=""},c){let u=o("input",{type:"range",min:s,max:n,step:r,value:i,"aria-label":t}),h=o("output",{}),d=()=>{let p=a(Number(u.value));h.textContent=p,u.setAttribute("aria-valuetext",p)};return u.addEventListener("input",()=>{d(),c(Number(u.value))}),d(),{el:o("label",l?{class:"slide"}:{class:"slide",title:t},o("span",l?{"data-term":l,"data-act":`${t}.`}:{},e),u,h),input:u,set(p,f={}){for(let[m,g]of Object.entries(f))u[m]=g;u.value=p,d()}}}function tt(e,t,s,n={}){let r=Object.entries(t).map(([i,a])=>{let l=n[i]&&{"data-term":n[i]},c=o("button",{type:"button",...l},a);return c.addEventListener("click",()=>s(i)),[i,c]});return{el:o("span",{class:"seg",role:"group","aria-label":e},...r.map(([,i])=>i)),set(i){for(let[a,l]of r)l.setAttribute("aria-pressed",String(a===i))}}}var Zt=e=>Wt(Number.isFinite(e)?e:NaN),Qt=(e,t)=>e.setup.cells[t].replace("Vanilla ",""),zn=(e,t)=>`No ${Qt(e,t)} was trained on “${e.network.title}”.`;function xo(e){let t=[...e].sort((n,r)=>n-r),s=t.length>>1;return t.length?t.length%2||t[s-1]===t[s]?t[s]:(t[s-1]+t[s])/2:null}var vo=(e,t,s)=>Tt({name:"unit",title:e,low:1,high:1,step:1,value:1,written:n=>t().length?`unit ${t()[n-1]}`:""},s);var sd=-16,Op=20,Cn=(e,t)=>e.findIndex(s=>s>=t);function Pp(e,t,s,n){return t.flatMap((r,i)=>{let a=r<n?null:e[i*s+r-n];return a===null?[]:[Number.isFinite(a)?a:-1/0]})}function jp(e){let t=Float32Array.from(e.flatMap(r=>Array.from(r).filter(Number.isFinite))).sort(),s=r=>t[Math.round(r*(t.length-1))]??0,n=Math.min(-sd,Jt(s(1),1));return{low:Math.max(sd,-Jt(-s(.05),4)),high:n,more:s(1)>n}}function nd(e,{low:t,high:s},[n,r]){let i=n.length-1;return Number.isFinite(e)?e<=0?n[Math.round(i*Math.max(0,1-e/t))]:r[Math.round(i*Math.min(1,e/s))]:n[0]}function Hp(e,t,s,n){let r=new Uint8ClampedArray(4*s*s);for(let i=0;i<s;i++){let a=Cn(t,i);for(let l=0;l<=t[a];l++){let[c,u,h]=n(e[a*s+l]),d=4*(i*s+l);r[d]=c,r[d+1]=u,r[d+2]=h,r[d+3]=255}}return r}function rd(e){let t="h",s=null,n=0,r=tt("Which state",{h:"of h",c:"of c"},g=>{t=g,e.root.focus({preventScroll:!0}),m()}),i=o("span",{class:"legend decades","aria-hidden":"true"}),a=[0,1].map(h),{el:l,says:c}=He("flow",ie("flow matrix","Flow matrix"),"how much of each state reaches each later one",[r.el,i],o("div",{class:"two"},...a.map(g=>g.el)));e.seen(l,u);function u(){e.ask("flow",{side:e.S.side,one:e.S.one,cells:["rnn",e.S.cell]})}function h(g){let v=o("canvas"),w=D("svg",{"aria-hidden":"true"}),M=o("div",{class:"tag",role:"status"}),y=o("div",{class:"stage",tabindex:"0",role:"img"},v,w,M),$=o("p",{class:"reads"}),S=null,z=null;M.hidden=!0;let x=k=>{let b=y.getBoundingClientRect(),{left:T,top:C,wide:P,tall:H}=S,N=Math.floor((k.clientY-b.top-C)/H*n),_=Math.floor((k.clientX-b.left-T)/P*n);if(N<0||N>=n||_<0||_>=n)return null;let{ends:q}=e.got.flow,j=q[Cn(q,N)];return _>j?null:[j,_]};function L(k){z=k;let b=e.got.flow,T=a[g];if(M.hidden=!k||!T.values,w.querySelector(".probe")?.remove(),M.hidden)return;let{left:C,top:P,wide:H,tall:N}=S,[_,q]=k;M.textContent=`t = ${_+1}, k = ${q+1}: ${Zt(T.values[Cn(b.ends,_)*n+q])}`;let j=C+(q+.5)/n*H,[F,A]=d(_),O=P+(F+A)/2/n*N;w.append(D("circle",{class:"probe",cx:j,cy:O,r:4})),M.style.left=`${Math.max(0,Math.min(y.clientWidth-M.offsetWidth,j+10))}px`,M.style.top=`${O>P+40?O-32:O+12}px`}let E=k=>S&&L(x(k));return y.addEventListener("pointermove",E),y.addEventListener("pointerdown",E),y.addEventListener("pointerleave",()=>L(null)),y.addEventListener("blur",()=>L(null)),y.addEventListener("click",k=>{let b=S&&x(k);b&&e.set({t:b[1]})}),y.addEventListener("keydown",k=>{let b={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]}[k.key];if(!b||!n||k.ctrlKey||k.metaKey||k.altKey)return;k.preventDefault();let{ends:T}=e.got.flow,C=Math.max(0,Math.min(n-1,e.S.t+b[1])),P=Cn(T,z?.[0]??n-1)+b[0],H=T[Math.max(Cn(T,C),Math.min(T.length-1,P))];C!==e.S.t&&e.set({t:C}),L([H,C])}),{el:o("div",{class:"panel"},y,$),stage:y,words:$,values:null,paint(k,b){this.values=k,L(null);let T=devicePixelRatio||1,{rem:C}=e,P=y.clientWidth,H=y.clientHeight;S={left:Math.round(3*C),top:4,wide:0,tall:H-Math.round(2.5*C)},S.wide=P-S.left-Math.round(.8*C);let{left:N,top:_,wide:q,tall:j}=S;if(!P||q<=0)return;Object.assign(v,{width:Math.round(q*T),height:Math.round(j*T)}),v.style.cssText=`left:${N}px;top:${_}px;width:${q}px;height:${j}px`;let F=o("canvas",{width:n,height:n}),A=[Es(e.css("--zero"),e.css("--ink")),Es(e.css("--ink"),e.css("--Rneg"))];F.getContext("2d").putImageData(new ImageData(Hp(k,e.got.flow.ends,n,G=>nd(G,s,A)),n,n),0,0);let O=v.getContext("2d");O.imageSmoothingEnabled=!1,O.drawImage(F,0,0,n,n,0,0,v.width,v.height),w.setAttribute("width",P),w.setAttribute("height",H);let I=G=>N+(G+.5)/n*q,W=G=>_+(G+.5)/n*j,R=cs(1,n,6),B=_+j+C;w.replaceChildren(D("path",{class:"edge",d:`M${N} ${_}V${_+j}H${N+q}`}),D("path",{class:"edge",d:p(N,_,q,j)}),...R.map(G=>D("text",{x:N-.4*C,y:W(G-1)+.28*C,"text-anchor":"end"},String(G))),...R.map(G=>D("text",{x:I(G-1),y:B,"text-anchor":"middle"},String(G))),D("text",{x:N+q/2,y:B+1.15*C,"text-anchor":"middle"},"earlier step k"),D("text",{x:0,y:0,"text-anchor":"middle",transform:`translate(${.8*C} ${_+j/2}) rotate(-90)`},"later step t"),D("text",{class:"title",x:N+q-2,y:_+1.1*C,"text-anchor":"end"},b),D("path",{class:"halo"}),D("path",{class:"here"}),D("text",{class:"row"})),this.cursor()},cursor(){if(!S?.wide||!w.querySelector(".here"))return;let{left:k,top:b,wide:T,tall:C}=S,{rem:P}=e,H=Math.min(e.S.t,n-1),N=k+H/n*T,_=Math.max(2,T/n),q=b+H/n*C;for(let I of[".halo",".here"])w.querySelector(I).setAttribute("d",`M${N} ${q}H${N+_}V${b+C}H${N}z`);let j=w.querySelector(".row"),F=3.6*P,A=N+_+F<k+T;j.textContent=`k = ${H+1}`;let O=Math.max(0,b+.9*P-q);j.setAttribute("x",A?N+_+.5*P+O*T/C:k+T-2),j.setAttribute("y",Math.max(b+.9*P,q+(A?0:-(F/T)*C))),j.setAttribute("text-anchor",A?"start":"end"),z&&L(z)}}}function d(g){let{ends:v}=e.got.flow,w=Cn(v,g);return[(v[w-1]??-1)+1,v[w]+1]}function p(g,v,w,M){return e.got.flow.ends.reduce((y,$)=>`${y}H${g+($+1)/n*w}V${v+($+1)/n*M}`,`M${g} ${v}`)}function f(){let g=[Es(e.css("--zero"),e.css("--ink")),Es(e.css("--ink"),e.css("--Rneg"))],v=(w,M,y)=>o("span",{},...Array.from({length:y},($,S)=>{let z=o("i");return z.style.background=mt(nd(w+(M-w)*(S+.5)/y,s,g)),z}));i.replaceChildren(`${nt(s.low)} and less `,v(s.low,0,16),o("b",{}," 1 "),v(0,s.high,8),` ${nt(s.high)}${s.more?" and more":""}`)}function m(){let g=e.got.flow;if(r.set(t),!g)return;[,n]=g.arrays[`${g.cells[0]}.h`][1];let v=y=>t==="c"&&g.array(`${y}.c`)?"c":"h",w=g.cells.map(y=>g.array(`${y}.${v(y)}`));s=jp(w),f();let M=Math.min(Op,n>>1);a.forEach(({stage:y,words:$},S)=>{S<g.cells.length||(y.hidden=!0,$.replaceChildren(zn(e,e.S.cell)))}),g.cells.forEach((y,$)=>{a[$].stage.hidden=!1;let S=Qt(e,y),z=v(y),x=w[$],{words:L,stage:E}=a[$],k=Pp(x,g.ends,n,M),b=xo(k),T=Math.max(...k),C=t==="c"&&z==="h"?" It has no c, so this is its h.":"",P=k.length===1?`the one pair ${we(M,"step")} apart keeps ${$e(T)}`:`half of all pairs ${we(M,"step")} apart keep at most ${$e(b)}, and no pair more than ${$e(T)}`;L.replaceChildren(o("b",{},`${S}: `),`of a change in ${z}, ${P}.`,C),E.setAttribute("aria-label",`${S}, ${z}: every pair of steps. ${L.textContent} Arrow keys read one pair.`),a[$].paint(x,`${S} ‖d${z}ₜ/d${z}ₖ‖`)}),c.replaceChildren("Row t, column k: how much of a small change in the state at step k is left in the state at step t, over all paths. Strong is kept, faint has vanished, orange has grown. A column that stays strong all the way down is a step that is not forgotten."+(g.ends.length<n?` ${g.ends.length} of the ${n} rows are computed, each drawn as a band.`:""))}return{el:l,draw(g){if(g("flow","theme","size"))m();else if(g("t"))for(let v of a)v.cursor();e.got.flow||r.set(t)}}}var od=`.gs .ask {
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
`;var st=["initial","trained"],Fp={rnn:["--rnn","--ink3",2.5],lstm:["--ink","--ink",3],gru:["--Fpos","--pos",2],peephole:["--Fi","--i",2],coupled:["--Ff","--f",2],mingru:["--Fo","--o",2],indrnn:["--Fneg","--neg",2]},Xs=e=>Fp[e]??["--ink2","--ink2",1.5],ur={h:["dL/dh",[],"the error that arrives at h, by all paths"],c:["dL/dc",[9,4],"the error that arrives at c, by all paths"],kept:["product of",[2,4],"the direct path from the last memory back to this one, alone: the product of what every step keeps"]},id={kept:"f"},ta=({keep:e},{cell:t,signal:s})=>s==="kept"?`product of ${Le(e[t])}`:ur[s][0],sa=(e,{shown:t,off:s},n)=>e.curves.filter(r=>r.side===n&&t[id[r.signal]??r.signal]&&!s.has(r.cell));function qp(e,t){let s=(u,h,d)=>{for(let p of u)for(let f of p)f<h&&(h=f),f>d&&(d=f);return[h,d]},[n,r]=s(e,-1,0),[i,a]=s(t,n,r),l=.2*(r-n),c=.03*(r-n);return[Math.max(i,n-l)-c,Math.min(a,r+l)+c]}function Rp(e,t){let s=e.flatMap(i=>Array.from(i).filter(Number.isFinite));if(!s.length)return t;let n=1.5*s.reduce((i,a)=>Math.min(i,a),0)-10,r=1.5*s.reduce((i,a)=>Math.max(i,a),0)+10;return t.map(i=>Array.from(i).filter(a=>a>=n&&a<=r))}function Ip(e,{start:t,end:s},{low:n,high:r}){for(let i=Math.max(0,Math.ceil(t));i<e.length&&i<=s;i++)if(e[i]>=n&&e[i]<=r)return{t:i,v:e[i]};return null}var Wp=(e,{start:t})=>!Number.isFinite(e[Math.max(0,Math.ceil(t))]);function Dp(e,t,s,n){let r=[1,s].filter(l=>l>=e&&l<=t),i=(t-e)/14,a=Ze(e,t,n).filter(l=>Number.isInteger(l)&&l>=1&&l<=s&&r.every(c=>Math.abs(l-c)>i));return[...new Set([...r,...a])].sort((l,c)=>l-c)}function Bp(e,t,s,n){if(s===null||e===null||t===null)return"";if(!Number.isFinite(e)||!Number.isFinite(t)){let l=[e,t].map((c,u)=>!Number.isFinite(c)&&["RNN","LSTM"][u]).filter(Boolean);return`At ${s}, dL/dh is exactly 0 in the ${l.join(" and the ")}.`}let r=Math.abs(e-t),i=10**r;if(i<1.05)return`At ${s}, the RNN’s dL/dh is as large as the LSTM’s.`;let a=r<6?Number(i.toPrecision(2)).toLocaleString("en"):nt(Math.round(r));return e<t?`At ${s}, the RNN’s dL/dh is ${a} times smaller than the LSTM’s.`:`At ${s}, the RNN’s dL/dh is ${a} times larger than the LSTM’s: ${n==="initial"?"before training nothing is kept yet, and the LSTM’s gates, all below 1, take their share at every step.":"a gradient is not a memory; which of them learned says the table."}`}function ad(e){let{setup:t}=e,s=[...new Set(Object.values(t.keep).filter(Boolean).map(Le))],n=Object.entries(ur).map(([N,[_,,q]])=>{let j=id[N]??N,F=o("button",{type:"button",class:"toggle","data-term":N==="kept"?"product of f":_,"data-act":`${q[0].toUpperCase()}${q.slice(1)}. Click: show or hide these curves.`},o("i",{class:`dash ${j}`}),N==="kept"?`${_} ${s.slice(0,-1).join(", ")} or ${s.at(-1)}`:_);return F.addEventListener("click",()=>e.set({shown:{...e.S.shown,[j]:!e.S.shown[j]}})),[j,F]}),r=o("button",{type:"button",class:"btn"},"Numbers"),i=o("button",{type:"button",class:"btn"},"CSV");r.addEventListener("click",()=>e.numbers()),i.addEventListener("click",()=>e.ask("csv"));let a=o("span",{class:"where"}),l=Object.fromEntries(st.map(N=>{let _=o("div",{class:"bk"}),q=o("div",{class:"labels","aria-hidden":"true"}),j=document.createElementNS("http://www.w3.org/2000/svg","svg"),F=o("div",{class:"at"}),A=o("h2"),O=o("p",{class:"loss"}),I=o("p",{class:"factor"}),W=o("div",{class:`plot ${N}`,role:"img"},_,j,q,F);return[N,{side:N,target:_,labels:q,lines:j,at:F,head:A,loss:O,factor:I,el:W}]})),c=o("div",{class:"norms"},o("div",{class:"tools"},o("div",{class:"seg",role:"group","aria-label":"Curves"},...n.map(([,N])=>N)),a,o("span",{class:"sp"}),o("small",{class:"key"},"line: ",ie("geometric mean"),", band: all ",ie("seeds")),r,i),o("div",{class:"sides"},...st.map(N=>o("div",{class:"side"},l[N].head,l[N].loss,l[N].factor,l[N].el)))),u=null,h=!1,d=!1;for(let{el:N}of Object.values(l)){let _=0;N.addEventListener("pointerdown",q=>_=q.clientX,!0),N.addEventListener("click",q=>{if(e.root.focus({preventScroll:!0}),!u||Ps(q)||q.detail>1||Math.abs(q.clientX-_)>4)return;let j=q.clientX-N.getBoundingClientRect().left,{left:F,wide:A}=$(N),{start:O,end:I}=u("steps");j>=F&&j<=F+A&&e.go(Math.round(O+(j-F)/A*(I-O)))}),N.addEventListener("dblclick",()=>{h=!1,setTimeout(()=>p(E),50)}),new ResizeObserver(()=>{!u||!e.P||(T(),C())}).observe(N)}e.embed(Object.fromEntries(st.map(N=>[N,l[N].target]))).then(N=>{u=N;for(let _ of["steps","initial.y"])u(_).change.connect(()=>{d||!e.P||(h=!0,requestAnimationFrame(k))});e.draw(new Set(["norms","size","theme","lines","t"])),e.root.classList.add("plotted")}),e.unzoom=()=>{h=!1};function p(N){d=!0;try{N()}finally{d=!1}}let f=N=>sa(e.P,e.S,N),m=({cell:N,signal:_})=>`${N}.${_}`,g=(N,_)=>e.P.array(`${N.side}.${m(N)}.${_}`),v=()=>Object.values(e.S.shown).filter(Boolean).length>1,w=N=>`${Ve(t.cells[N.cell])}${v()?` ${ta(t,N).replace("product of","∏")}`:""}`,M=({cell:N,signal:_})=>v()?_==="kept"?"product of f":ur[_][0]:t.cells[N],y=()=>({left:Math.round((v()?8.1:4.9)*e.rem),right:Math.round(2.9*e.rem),top:5,bottom:Math.round(1.3*e.rem)}),$=(N,_=y())=>({..._,wide:N.clientWidth-_.left-_.right,tall:N.clientHeight-_.top-_.bottom});function S(){let{left:N,right:_,top:q,bottom:j}=y();c.style.setProperty("--names",`${N}px`);for(let F of st)u(F).setv({min_border_left:N,min_border_right:_,min_border_top:q,min_border_bottom:j}),u(F).toolbar.active_drag=e.small?null:"auto"}function z(){let{css:N,fine:_,font:q}=e;for(let j of st){fs(u,j,e),u(`${j}.x`).setv({major_label_text_color:N("--ink3"),major_label_text_font_size:`${_}px`,major_label_text_font:q});for(let F of e.cells){let[A,,O]=Xs(F);for(let[I,[,W]]of Object.entries(ur)){let R=u(`${j}.${F}.${I}`);R&&(R.glyph.setv({line_color:N(A),line_width:O,line_dash:W,line_cap:W.length?"butt":"round"}),u(`${j}.${F}.${I}.band`).glyph.setv({fill_color:N(A),fill_alpha:I==="h"?.11:.06}))}}}}function x(){let{T:N}=e.P,_=Array.from({length:N},(F,A)=>A),[q,j]=L();for(let F of st){let A=new Map(f(F).map(W=>[m(W),W])),O={t:_,low:_.map(()=>q),high:_.map(()=>j),tip:b([...A.values()],_)},I=_.map(()=>NaN);for(let W of e.cells)for(let R of Object.keys(ur)){let B=`${W}.${R}`,G=u(`${F}.${B}`);if(!G)continue;let K=A.get(B);G.visible=u(`${F}.${B}.band`).visible=!!K;for(let[ee,X]of[[B,"mean"],[`${B}.low`,"low"],[`${B}.high`,"high"]])O[ee]=K?Array.from(g(K,X)):I}u(`${F}.source`).data=O,u(`${F}.hit`).glyph.width={value:.99}}E()}function L(){let N=(j,F)=>f(j).map(A=>g(A,F)),_=N("initial","mean"),q=j=>[...N("initial",j),...Rp(_,N("trained",j))];return qp(q("mean"),[...q("low"),...q("high")])}function E(){if(!h){let[N,_]=L();u("initial.y").setv({start:N,end:_}),u("steps").setv({start:-.5,end:e.P.T-.5})}k()}function k(){let N=u("initial.y"),_=u("steps"),q=Ze(N.start,N.end,6),j=q.filter(Number.isInteger),F=j.length>1?j:q,A=Dp(_.start+1,_.end+1,e.P.T,e.small?4:6);for(let O of st)u(`${O}.ticks`)&&(u(`${O}.ticks`).ticks=F),u(`${O}.axis`).major_label_overrides=new Map(F.map(I=>[I,I===0?"1":Number.isInteger(I)?nt(I):Wt(I)])),u(`${O}.marks`).ticks=A.map(I=>I-1),u(`${O}.x`).major_label_overrides=new Map(A.map(I=>[I-1,I.toLocaleString("en")]));T(),C()}function b(N,_){let q=N.map(j=>({text:w(j),mean:g(j,"mean"),low:g(j,"low"),high:g(j,"high")}));return _.map(j=>[`step ${j+1}${e.P.tokens?` “${e.P.tokens[j]}”`:""}`,...q.map(({text:F,mean:A,low:O,high:I})=>`${F}  ${Wt(A[j])}  (${Wt(O[j])} to ${Wt(I[j])})`)].join(`
`))}function T(){let N=u("initial.y"),_=u("steps");for(let{side:q,labels:j,lines:F,el:A}of Object.values(l)){let{left:O,top:I,wide:W,tall:R}=$(A),B=[],G=te=>R*(1-(te-N.start)/(N.end-N.start)),K=te=>O+W*(te-_.start)/(_.end-_.start);for(let te of f(q)){let oe=g(te,"mean"),J=Ip(oe,_,{low:N.start,high:N.end});Wp(oe,_)?B.push({curve:te,zero:!0,x:1/0,y:R}):J&&B.push({curve:te,x:K(J.t),y:G(J.v)})}let ee=Ir(B.map(te=>te.y),Math.min(.98*e.rem,R/Math.max(1,B.length)),R);j.replaceChildren(...B.map(({curve:te,zero:oe},J)=>{let V=o("span",{class:"name","data-term":M(te)},oe?`${w(te)} 0`:w(te));return oe&&(V.dataset.act="Exactly 0 here, which no power of ten is."),V.style.cssText=`right:${A.clientWidth-O+12}px;top:${I+ee[J]}px;color:var(${Xs(te.cell)[1]})`,te.cell==="lstm"&&(V.style.fontWeight=700),V})),F.replaceChildren(...B.flatMap(({curve:te,x:oe,y:J},V)=>{if(oe>O+W/6)return[];let Y=document.createElementNS("http://www.w3.org/2000/svg","line"),Z={x1:O-9,y1:I+ee[V],x2:oe-2,y2:I+J,stroke:`var(${Xs(te.cell)[0]})`};for(let[Q,de]of Object.entries(Z))Y.setAttribute(Q,String(de));return Y}));let X=f(q).length?"No curve is in view. A double click shows all.":"No curve is switched on.";B.length||j.append(o("span",{class:"alone"},X))}}function C(){let{start:N,end:_}=u("steps"),{t:q}=e.S;for(let{at:j,el:F}of Object.values(l)){let{left:A,top:O,wide:I,tall:W}=$(F);j.hidden=q<N||q>_,j.style.cssText=`left:${A+I*(q-N)/(_-N)-.5}px;top:${O}px;height:${W}px`}}let P=()=>`step ${e.S.t+1}${e.P.tokens?`, “${ve(e.P.tokens[e.S.t],16)}”`:""}`;function H(){let{sides:N,T:_}=e.P;for(let{side:j,head:F,loss:A,factor:O}of Object.values(l)){let{title:I,seeds:W,units:R}=N[j],[B,G]=["rnn","lstm"].map(K=>e.P.curves.some(ee=>ee.side===j&&ee.cell===K&&ee.signal==="h")?e.P.array(`${j}.${K}.h.mean`)[e.S.t]:null);O.textContent=Bp(B,G,e.P.T>e.S.t+1?P():null,j),F.replaceChildren(`${I} `,o("small",{},`${we(W,"seed")}, ${R} units`)),A.textContent=N[j].loss}for(let[j,F]of n)F.setAttribute("aria-pressed",String(e.S.shown[j]));let q=e.P.tokens?.[e.S.t];a.replaceChildren(`step ${e.S.t+1}`,o("small",{},` / ${_}, ${_-1-e.S.t} back${q?` “${q}”`:""}`));for(let{side:j,el:F}of Object.values(l)){let A=f(j).map(O=>`${w(O)} ${Wt(g(O,"mean")[e.S.t])}`);F.setAttribute("aria-label",`${e.told(j)} At step ${e.S.t+1}, of the curves shown: ${A.join(", ")}.`)}}return{el:c,draw(N){N("norms","lines","t")&&H(),u&&(N("size","lines")&&S(),N("theme","size")&&z(),N("norms","lines")?p(x):N("size","theme")&&p(k),N("t")&&C())}}}var Vp=250,Up={relu:"ReLU",glorot:"Glorot",start:"as the trained began"},ld={radius:1,clip:1};function cd(e,t,s){return e==="clip"?String(t):U(Number(t),Math.max(0,-Math.floor(Math.log10(s)+1e-9)),e==="bias")}var na=e=>Math.log10(e),Gp=e=>Number((10**e).toPrecision(2)),dd={radius:"spectral radius",scale:"input scale",bias:"forget-gate bias",clip:"clipping",seed:"seed",units:"unit",length:"step"};function hd(e){let{setup:t,state:s,usual:n}=e,r={},i=O=>n[O],a=O=>String(e.wish[O]??"")!==String(i(O)??""),l=O=>s.named[O].title;function c(O,{label:I=l(O),note:W=null,log:R=!1}={}){let{low:B,high:G,step:K,off:ee}=s.named[O],X=o("input",{type:"range","aria-label":I,min:R?na(B):B,max:R?na(G):G,step:R?.05:K}),te=o("output"),oe=ee&&o("input",{type:"checkbox"}),J=()=>R?Gp(Number(X.value)):Number(X.value);X.addEventListener("input",()=>e.turn({[O]:J()})),X.addEventListener("dblclick",()=>e.turn({[O]:i(O)})),oe?.addEventListener("change",()=>e.turn({[O]:oe.checked?null:ld[O]}));let V=o("div",{class:`knob slide ${O}`},o("span",{class:"name"},dd[O]?ie(dd[O],I):I),oe&&o("label",{class:"check"},oe,ee),te,X,W);return r[O]=()=>{let Y=e.wish[O],Z=Y===null||Y==="";oe&&(oe.checked=Z),V.classList.toggle("none",Z);let Q=Z?ld[O]:Number(Y);return X.value=R?na(Q):Q,te.textContent=Z?"":cd(O,Q,K),X.setAttribute("aria-valuetext",Z?ee:cd(O,Q,K)),[V,X]},V}function u(O,I,W){let R=o("select",{"aria-label":I},...W.map(([G,K])=>o("option",{value:G},K)));R.addEventListener("change",()=>e.turn(O==="networks"?p(R.value):{[O]:R.value}));let B=o("label",{class:`knob pick ${O}`},o("span",{class:"name"},I),R);return r[O]=()=>(R.value=e.wish[O],[B,R]),B}let h=O=>s.named[O].choices.map(I=>[I,Up[I]??I]),d=O=>t.networks[O].examples;function p(O){let{text:I}=e.wish,W=d(e.wish.networks).some(([,R])=>R===I);return{networks:O,...W?{text:d(O)[0]?.[1]??""}:{}}}let f=o("button",{type:"button"},"random"),m=o("button",{type:"button"},"typed"),g=o("textarea",{rows:2,maxlength:t.limits.text,"aria-label":"What is read",spellcheck:"false",autocomplete:"off"}),v=o("select",{"aria-label":"Examples"}),w=o("span",{class:"count"}),M=0;f.addEventListener("click",()=>e.turn({text:""}));let y=null;m.addEventListener("click",()=>{e.wish.text||e.turn(y??$())});function $(){let{text:O,task:I}=e.passes(),W=O&&t.networks[I]?{networks:I,text:O}:null,R=Object.entries(t.networks).find(([,{kind:G}])=>G==="words"),[B]=t.networks[e.wish.networks].kind==="words"||!R?[e.wish.networks]:R;return W??{networks:B,text:d(B)[0]?.[1]??""}}v.addEventListener("change",()=>e.turn({text:v.value}));let S=()=>{clearTimeout(M),M=0,g.value.trim()&&e.turn({text:g.value})};g.addEventListener("input",()=>{clearTimeout(M),M=setTimeout(S,Vp)}),g.addEventListener("blur",()=>{M&&S(),e.draw(new Set(["knobs"]))}),g.addEventListener("keydown",O=>O.key==="Enter"&&O.preventDefault());let z=o("small"),x=c("length",{label:"Steps",note:z}),L=o("div",{class:"typed"},g,o("div",{class:"under"},v,w)),E=o("div",{class:"knob sequence"},o("span",{class:"name"},"Sequence"),o("div",{class:"seg",role:"group","aria-label":"Sequence"},f,m),x,L);r.text=()=>{let O=e.root.getRootNode().activeElement===g,{text:I,networks:W}=e.wish,R=!!I||O;I&&(y={networks:W,text:I}),f.setAttribute("aria-pressed",String(!R)),m.setAttribute("aria-pressed",String(R)),z.textContent=e.wish.init==="start"?"the task’s symbols, the same on both sides":"left: random input; right: symbols of the task",x.hidden=R,L.hidden=!R,O||(g.value=I);let B=d(W),G=B.every(([,K])=>K!==I);return v.replaceChildren(...G?[o("option",{value:I},"your own")]:[],...B.map(([K,ee])=>o("option",{value:ee},K))),v.value=I,[E,g]};let k=()=>{let O=e.P.unknown?.filter(Boolean).length??0;w.textContent=e.P.tokens?`${e.P.T} steps${O?`, ${O} unknown`:""}`:""},b=o("input",{type:"checkbox","aria-label":"Hold f at 1"});b.addEventListener("change",()=>e.turn({hold:b.checked?1:0}));let T=o("label",{class:"knob check hold"},b,o("span",{class:"name"},"Hold f at 1"),o("small",{},"the ",ie("error carousel")," itself"));r.hold=()=>(b.checked=Number(e.wish.hold)===1,[T,b]);let C=o("span",{class:"tick","aria-hidden":"true"},"1: neither vanishes nor explodes"),{low:P,high:H}=s.named.radius;C.style.setProperty("--at",(1-P)/(H-P));let N=o("fieldset",{},o("legend",{},"Both sides"),E,u("networks",l("networks"),Object.entries(t.networks).map(([O,{title:I}])=>[O,I])),c("clip",{log:!0}),T),_=o("fieldset",{},o("legend",{},"As initialised"),c("radius",{note:C}),c("scale"),c("bias"),c("units"),u("activation","Activation, RNN alone",h("activation")),u("init",l("init"),h("init")),c("seed")),q=o("button",{type:"button",class:"btn reset"});q.addEventListener("click",()=>e.turn(n,!0));let j=o("form",{"aria-label":"Settings"},N,_,q);j.addEventListener("submit",O=>O.preventDefault());let F=o("details",{class:"knobs"},o("summary",{},"Settings"),j),A=()=>({units:e.wish.init==="start",seed:e.wish.init==="start",bias:Number(e.wish.hold)===1,length:!!e.wish.text});return{el:F,draw(O){if(O("size")&&(F.open=!e.small||F.open),O("norms")&&k(),!O("knobs"))return;let I=A(),W=0;for(let[R,B]of Object.entries(r)){let[G,K]=B();G.classList.toggle("changed",a(R)),G.classList.toggle("idle",I[R]===!0),R!=="text"&&(K.disabled=I[R]===!0),W+=Number(a(R))}q.disabled=!W,q.textContent=W?`Reset ${W} ${W>1?"settings":"setting"}`:"Reset all settings"}}}var ud=(e,t,s)=>Object.entries({...e,...s.knobs}).filter(([n,r])=>String(t[n]??"")!==String(r??"")).map(([n])=>n),Kp=(e,t,s)=>!ud(e,t,s).length,Yp=(e,t,s)=>ud(e,t,s).every(n=>s.asks.includes(n));function md(e){let{setup:t}=e,s=o("p",{class:"look"});function n(l){i=l,e.unzoom?.(),e.turn({...e.usual,...l.knobs},!0),e.set({shown:e.curves(l.show.signals??e.state.named.show.default)})}e.preset=l=>{n(l),a.scrollIntoView({block:"start"}),r[t.presets.indexOf(l)].focus({preventScroll:!0})};let r=t.presets.map(l=>{let c=o("button",{type:"button",class:"chip"},l.name);return c.addEventListener("click",()=>n(l)),c}),i=null,a=o("div",{class:"chips",role:"group","aria-label":"Cases worth seeing"},...r);return{el:o("div",{class:"presets",role:"region","aria-label":"Presets"},a,s),draw(l){if(!l("knobs"))return;let c=t.presets.filter(d=>Kp(e.usual,e.wish,d)),u=c.includes(i)?i:c[0],h=u??(i&&Yp(e.usual,e.wish,i)?i:null);r.forEach((d,p)=>d.setAttribute("aria-pressed",String(t.presets[p]===u))),s.replaceChildren(h?o("b",{},"Look for "):"",h?.look??"Your own settings. Each case above sets everything as it needs it.")}}}function fd(e){let{setup:t}=e,s=st.map(a=>{let l=o("button",{type:"button"});return l.addEventListener("click",()=>e.set({side:a,one:Math.min(e.S.one,e.seeds(a).length-1),cell:e.beside(a,e.S.cell)})),[a,l]}),n=o("select",{"aria-label":"Seed"}),r=o("select",{"aria-label":"Cell beside the RNN"});return n.addEventListener("change",()=>e.set({one:Number(n.value)})),r.addEventListener("change",()=>e.set({cell:r.value})),r.append(...Object.entries(t.cells).filter(([a])=>a!=="rnn").map(([a,l])=>o("option",{value:a},l))),{el:o("section",{class:"detail","aria-label":"Which networks"},o("h2",{},"Where it comes from"),o("div",{class:"seg",role:"group","aria-label":"Side"},...s.map(([,a])=>a)),o("label",{},"one network: seed ",n),o("label",{},"Vanilla RNN beside ",r)),draw(a){if(!a("norms","detail"))return;let{S:l,P:c}=e;for(let[h,d]of s)d.textContent=c.sides[h].title,d.setAttribute("aria-pressed",String(h===l.side));let u=e.seeds(l.side);n.replaceChildren(...u.map((h,d)=>o("option",{value:d},h))),n.value=l.one;for(let h of r.options)h.disabled=!c.curves.some(d=>d.side===l.side&&d.cell===h.value);r.value=l.cell}}}var Xp=e=>e[0]>0&&e.at(-1)/e[0]>8;function pd(e){let{setup:t}=e,s=o("h2"),n=o("p",{class:"note"}),r=o("div",{class:"cells"}),i=o("section",{class:"learn"},o("div",{class:"hd"},s),r,n),a=null,l=[];function c(h){let d=o("figcaption"),p=o("p",{class:"alone"},"not trained on this"),f=dt("scores");return{cell:h,caption:d,none:p,plot:f,el:o("figure",{},d,f.el,p)}}function u({cell:h,caption:d,none:p,plot:f},m){let{gaps:g,scores:v,measure:{chance:w,better:M},trained_to:y}=m,{rem:$}=e,S=Object.entries(v[h]??{}),z=t.cells[h];if(d.replaceChildren(o("b",{},z),...S.length?[o("small",{},` ${we(S.length,"seed")}`)]:[]),p.hidden=S.length>0,f.el.hidden=!S.length,!S.length)return;let x=Object.values(v).flatMap(H=>Object.values(H)).flat(),L=M==="higher"?1:1.05*Math.max(...x,w??0),{width:E}=f.measure(),k=Sn(g[0],g.at(-1),2*$,E-.4*$,Xp(g)),b=g.map((H,N)=>xo(S.map(([,_])=>_[N]))),T=`stroke:var(${Xs(h)[0]})`,C=[...new Set([g[0],g.findLast(H=>H<=y)??g[0],g.at(-1)])],P=[...S.map(([H,N])=>({values:N,at:g,kind:"one",style:T,title:`seed ${H}`})),{values:b,at:g,kind:"middle",style:T}];f.draw({x:k,y:{low:0,high:L,top:Math.round(.7*$),below:Math.round(1.4*$)},rows:[0,L/2,L].map(H=>[H,U(H,L===1?1:2).replace(/\.0$/,"")]),along:C.map(H=>[H,String(H),H===g.at(-1)&&C.length>1?"end":"middle"]),shades:g.some(H=>H>y)?[[k.at(y),k.right]]:[],lines:w===null?P:[{values:[w,w],at:[g[0],g.at(-1)],kind:"chance"},...P],said:`${z}, median ${m.measure.title} by gap: ${g.map((H,N)=>`${H}: ${U(b[N],2)}`).join(", ")}.`,rem:$})}return{el:i,draw(h){if(!h("norms","size")||a===e.network&&!h("size"))return;a=e.network;let{learn:d}=a;s.replaceChildren("Does it learn? ",o("small",{},`${d.title}: ${d.measure.title} by ${d.gap_title}; thin: one seed each, bold: their median, dashed: chance, shaded: longer than in training`)),(e.cells.some((p,f)=>l[f]?.cell!==p)||e.cells.length!==l.length)&&(l=e.cells.map(c),r.replaceChildren(...l.map(p=>p.el)));for(let p of l)u(p,d);n.textContent=d.note??""}}}var Jp=[["← →","one step back, forward"],["Home End","first, last step"],["arrows","in a flow matrix: the earlier and the later step"],["double click","undo a zoom, put a setting back"],["t","the tour: take it, leave it; n b its next stop, the one before"],["w","what the words and marks mean: ← → the next, Esc closes"],["?","this list"]];function gd(e){let t=o("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),s=o("h2",{},"Gradient norms"),n=st[0],r=st.map(h=>{let d=o("button",{type:"button"});return d.addEventListener("click",()=>{n=h,c()}),[h,d]}),i=o("button",{type:"button",class:"btn"},"Close"),a=o("button",{type:"button",class:"btn"},"All curves as CSV"),l=o("dialog",{class:"numbers","aria-label":"Numbers"},o("div",{class:"bar"},s,o("div",{class:"seg",role:"group","aria-label":"Which numbers"},...r.map(([,h])=>h)),o("span",{class:"sp"}),a,i),t);i.addEventListener("click",()=>l.close()),a.addEventListener("click",()=>e.ask("csv")),l.addEventListener("click",h=>h.target===l&&l.close());function c(){let{P:h,S:d}=e,p=sa(h,d,n);for(let[m,g]of r)g.textContent=h.sides[m].title,g.setAttribute("aria-pressed",String(m===n));let f=p.flatMap(m=>["mean","low","high"].map(g=>[`${Ve(e.setup.cells[m.cell])} ${ta(e.setup,m)} ${{mean:"mean",low:"least",high:"largest"}[g]}`,h.array(`${n}.${m.cell}.${m.signal}.${g}`)]));t.replaceChildren(Vt(["step",...h.tokens?["token"]:[],...f.map(([m])=>m)],Array.from({length:h.T},(m,g)=>[g+1,...h.tokens?[h.tokens[g]]:[],...f.map(([,v])=>Number.isNaN(v[g])?"exactly 0":U(v[g],4))]),`log₁₀ of the norms over ${h.sides[n].seeds} seeds: their geometric mean, the least and the largest. Shown is ${h.sides[n].loss}.`))}e.numbers=()=>{c(),l.showModal()};let u=Kn(Jp);return e.keys=()=>u.showModal(),{el:o("div",{},l,u),draw:h=>l.open&&h("norms","lines")&&c()}}var wd=.01;function Zp(e){let t={below:0,at:0,above:0};for(let s of e)t[Math.abs(s-1)<=wd?"at":s<1?"below":"above"]+=1;return t}function ra(e,t,s,n){let r=0;for(;r<s-1&&Number.isFinite(e[(s-2-r)*n+t]);)r+=1;return r}function bd(e){let t=ps(),s=o("p",{class:"reads"}),n=null,r=[],i=null,a=vo("The unit, from the smallest u to the largest",()=>r,u=>{n=u-1,c()}),l=o("div",{class:"panel"},o("h3",{},o("b",{},"Unit by unit")," uᵗ, were a unit active at every step, and what it is"),t.el,a.el,s);function c(){let[u,h]=i.arrays.product[1],d=i.array("own"),p=i.array("product");r=Array.from(d.keys()).sort((L,E)=>d[L]-d[E]);let f=r.reduce((L,E)=>ra(p,E,u,h)>=ra(p,L,u,h)?E:L),m=Math.min(n??r.indexOf(f),h-1),g=r[m],v=u-1;a.set(m+1,{max:h});let w=L=>Array.from({length:u},(E,k)=>(u-1-k)*Math.log10(d[L])),M=Array.from({length:u},(L,E)=>p[E*h+g]),y=r.map(L=>v*Math.log10(d[L])).filter(Number.isFinite),{below:$,at:S,above:z}=Zp(d),x=ra(p,g,u,h);s.replaceChildren(`Of ${we(h,"unit")} ${$} let an error fade (u < 1), ${S} keep it (u = 1, within a hundredth) and ${z} make it grow (u > 1). Unit `,o("b",{},String(g)),` has u = ${U(d[g],3)}: over ${we(v,"step")} that would be ${$e(v*Math.log10(d[g]))}. `,x===v?"It is active at all of them, so that is what arrives.":x===0?"It is not active at the last step, so that none of an error comes back through it.":`It is active at the last ${we(x,"step")} alone; before them none of an error comes back through it.`),t.draw({lines:[...r.filter(L=>L!==g).map(L=>({values:w(L),kind:d[L]>1+wd?"faint grows":"faint fades"})),{values:w(g),kind:"other",name:`uᵗ, u = ${U(d[g],2)}`},{values:M,kind:"forget",name:`unit ${g}`}],first:1,last:u,low:1.06*Math.min(-1,...y),high:1.06*Math.max(1,...y),rem:e.rem,tip:L=>`step ${L}, unit ${g}: ${Zt(p[(L-1)*h+g])}`,said:s.textContent}),t.cursor(e.S.t+1)}return{el:l,draw(u){i=u,c()},cursor:()=>i&&t.cursor(e.S.t+1)}}var Qp=["cell","i","f","g","o","r","z","n","error"],yo={total:"all of it",direct:"straight down the cell",gates:"by the gates"},eg={total:["--ink",3.25],direct:["--Ff",2.25,[6,4]],gates:["--ink3",2]},tg=e=>Array.from(e,(t,s)=>s).sort((t,s)=>io(e[t],e[s])||t-s);function ko(e){let t=Math.abs(e);return t===0||t>=.005&&t<1e3?U(e):`${e<0?"−":""}${$e(Math.log10(t))}`}function sg(e){let t=0,s=0,n=e.map(([i,a])=>{let l=a<0?t:s,c=l+a;return a<0?t=c:s=c,{name:i,v:a,from:l,to:c}}),r=2**Math.max(0,Math.ceil(Math.log2(Math.max(s/1.25,-t/.25))));return{parts:n,low:-r/4,high:1.25*r}}function ng(e){let t=e.reduce((i,a)=>i+a,0),s=e.map(i=>Ee(i)),n=Math.abs(s.reduce((i,a)=>i+a,0)-Ee(t))<.005;return`${s.map((i,a)=>a===0?U(i):`${i<0?"−":"+"} ${U(Math.abs(i))}`).join(" ")} ${n?"=":"≈"} ${U(t)}`}function xd(e){let t=null,s=[],n=null,r=null,i=null,a=ps(),l=o("input",{type:"checkbox"});l.addEventListener("change",()=>e.turn({hold:l.checked?1:0},!0));let c=D("svg",{class:"strip","aria-hidden":"true"}),u=vo("The unit, from the shortest half-life to the longest",()=>s,R=>{t=s[R-1],F()}),h=o("div",{class:"bk"}),d=o("div",{class:"labels","aria-hidden":"true"}),p=o("div",{class:"plot",role:"img"},h,d),f=o("i",{class:"here"}),m={keep:o("p",{class:"reads"}),share:o("p",{class:"reads"})},g=o("span"),v=o("span"),w=o("label",{class:"check"},l,"hold f at 1 in every unit and step"),M=o("h3"),y=D("svg",{class:"shares",role:"img"}),$=o("p",{class:"terms"}),S=o("div",{class:"two"},o("div",{class:"panel"},o("h3",{},o("b",{},"Constant error carousel"),g),a.el,o("div",{class:"lives"},o("small",{},"half-life of every unit, shortest to longest"),c,u.el),w,m.keep),o("div",{class:"panel"},o("h3",{},o("b",{},"What each path carries"),v),p,m.share,M,y,$)),z=bd(e),x=o("button",{type:"button",class:"btn"},"Show the LSTM");x.addEventListener("click",()=>e.set({cell:"lstm"}));let{el:L,says:E}=He("paths",ie("error carousel","Paths of the error"),"straight down the cell, or by the gates",[],S,z.el,x);e.seen(L,_);let k=()=>{let{cell:R,side:B}=e.S;return e.P.curves.some(K=>K.side===B&&K.cell===R&&K.signal==="kept")?Le(e.setup.keep[R]):""},b=()=>e.setup.memory[e.S.cell]==="h",T=()=>b()?"dL/dhₜ":"dL/dcₜ",C=()=>e.P.curves.some(R=>R.side===e.S.side&&R.cell===e.S.cell),P=()=>Qt(e,e.S.cell),H=()=>C()&&e.setup.diagonal.includes(e.S.cell),N=()=>(k()||H())&&e.got.paths?.cell===e.S.cell?e.got.paths:null;function _(){(k()||H())&&e.ask("paths",{side:e.S.side,one:e.S.one,cell:e.S.cell})}e.embed({paths:h}).then(R=>{n=R;for(let B of["paths.steps","paths.y"])n(B).change.connect(()=>requestAnimationFrame(O));q(),e.P&&j()});function q(){n("paths").setv({min_border_left:Math.round(3*e.rem),min_border_right:Math.round(.8*e.rem),min_border_top:6,min_border_bottom:Math.round(1.4*e.rem)}),n("paths").toolbar.active_drag=e.small?null:"auto"}function j(){let R=k();if(S.hidden=!R,z.el.hidden=!H(),x.hidden=!!R||H(),w.hidden=b(),g.replaceChildren(" ",ie("product of f",`∏ ${R}`)," from step t to the last, each unit a line"),v.replaceChildren(" ",ie(`dL/d${b()?"h":"c"}`,`‖${T()}‖`)," and its parts"),H()){E.replaceChildren(`In an ${P()} every unit sees its own old h alone, so that an error goes back through each unit by itself: at a step at which the unit is active it is multiplied by the unit’s own number u, and where the unit is not, it ends.`),N()&&z.draw(N());return}if(!R){E.replaceChildren(C()?`${P()} has neither a cell nor a gate: all of the error goes through the same weights at every step, so there is nothing to split here.`:zn(e,e.S.cell));return}let B=N();E.replaceChildren(b()?`A ${P()} keeps its memory in h itself, and an error reaches an earlier h in two ways: straight down, where each step multiplies it by ${R} alone, and by the gates and the candidate, through the recurrent weights where there are any. Together they are all of it.`:`In the ${P()} an error reaches an earlier cell state in two ways: straight down the cell, where each step multiplies it by the forget gate f alone, and by the gates, ${e.S.cell==="peephole"?"which see h through the recurrent weights and c through the peepholes":"through h and the recurrent weights"}. Together they are all of it.`),B&&(F(),W(),n&&A())}function F(){let R=N();if(!R)return;let[B,G]=R.arrays.product[1],K=R.array("product"),ee=R.array("half");s=tg(ee);let X=t===null||t>=G?s[G-1>>1]:t,te=t===null?"the median unit, ":"unit ",oe=re=>Array.from({length:B},(fe,pe)=>K[pe*G+re]),J=K.every(re=>re===0),V=Math.min(0,...K.filter(Number.isFinite)),Y=K[X],Z=s.at(-1),Q=s[0];u.set(s.indexOf(X)+1,{max:G}),m.keep.replaceChildren(...J?[o("b",{},"exactly 1"),`: with f held at 1, all ${we(G,"unit")} pass the error straight down the cell undiminished over ${we(B-1,"step")}.`]:[`Straight down the cell, ${te}`,o("b",{},String(X)),", passes on ",o("b",{},$e(Y)),` of an error from step ${B} to step 1: its half-life, the steps over which its ${k()} lets half through, the median over where one begins, is ${$t(ee[X])}. The longest is ${$t(ee[Z])} (unit ${Z}), the shortest ${$t(ee[Q])} (unit ${Q}).`]),te==="unit "&&!J&&(m.keep.firstChild.textContent="Straight down the cell, unit "),a.draw({lines:[...s.filter(re=>re!==X).map(re=>({values:oe(re),kind:"faint",aside:!0})),{values:oe(X),kind:"forget",name:J?"exactly 1":`unit ${X}`}],first:1,last:B,low:1.04*Math.min(-1,V),high:-.06*Math.min(-1,V),rem:e.rem,tip:re=>`step ${re}, unit ${X}: ${J?"1":Zt(K[(re-1)*G+X])}`,said:m.keep.textContent}),a.cursor(e.S.t+1);let de=100,ue=s.map(re=>Math.log2(Math.abs(ee[re]))),le=Math.min(...ue)-1,ge=Math.max(le+2,...ue);c.setAttribute("viewBox",`0 0 ${de} 20`),c.setAttribute("preserveAspectRatio","none"),c.replaceChildren(...s.map((re,fe)=>{let pe=1+19*((ue[fe]-le)/(ge-le));return D("rect",{class:re===X?"on":"",x:fe*de/G,y:20-pe,width:.8*de/G,height:pe})}))}function A(){let R=N(),{T:B}=R,G=Object.fromEntries(Object.keys(yo).map(V=>[V,Array.from(R.array(V))])),K=Object.values(G).flat().filter(Number.isFinite),ee=Math.min(-1,...K)-.3,X=Math.max(.3,Math.max(...K)+.2),te=G.total.map((V,Y)=>Y);n("paths.source").data={t:te,...G,low:te.map(()=>ee),high:te.map(()=>X),tip:te.map(V=>[`step ${V+1}`,...Object.entries(yo).map(([Y,Z])=>`${Z}: ${Zt(G[Y][V])}`)].join(`
`))},n("paths.steps").setv({start:-.5,end:te.length-.5}),n("paths.y").setv({start:ee,end:X});let oe=Ys(ee,X,5),J=cs(1,B,6);n("paths.ticks").ticks=oe.map(([V])=>V),n("paths.axis").major_label_overrides=new Map(oe),n("paths.marks").ticks=J.map(V=>V-1),n("paths.x").major_label_overrides=new Map(J.map(V=>[V-1,String(V)])),fs(n,"paths",e),n("paths.x").setv({major_label_text_color:e.css("--ink3"),major_label_text_font_size:`${e.fine}px`,major_label_text_font:e.font});for(let[V,[Y,Z,Q]]of Object.entries(eg))n(`paths.${V}`).glyph.setv({line_color:e.css(Y),line_width:Z,line_dash:Q??[],line_cap:"round"});O()}function O(){let R=N();if(!n||!R)return;let{start:B,end:G}=n("paths.y"),K=n("paths.steps"),{rem:ee}=e,X={left:Math.round(3*ee),right:p.clientWidth-Math.round(.8*ee),top:6,bottom:p.clientHeight-Math.round(1.4*ee)};r=V=>X.left+(X.right-X.left)*(V-K.start)/(K.end-K.start);let te=Object.entries(yo).map(([V,Y])=>o("span",{class:`name ${V}`},Y));Object.assign(f.style,{top:`${X.top}px`,height:`${X.bottom-X.top}px`}),d.replaceChildren(f,...te),I();let oe=V=>X.top+(X.bottom-X.top)*(G-V)/(G-B),J=Object.keys(yo).map((V,Y)=>({span:te[Y],points:Array.from(R.array(V),(Z,Q)=>[r(Q),Number.isFinite(Z)?oe(Z):NaN])}));Gs(J,[],{...X,left:X.left+6},ee)}function I(){if(a.cursor(e.S.t+1),!r)return;let R=r(e.S.t),{start:B,end:G}=n("paths.steps");f.style.left=`${R}px`,f.hidden=e.S.t<B||e.S.t>G}function W(){let R=N(),B=Math.min(e.S.t,R.T-1),G=B===R.T-1,K=R.array("share")[B],ee=Qp.filter(re=>R.array(`step.${re}`)).map(re=>[re,R.array(`step.${re}`)[B]]).filter(([re])=>re==="error"?G:!G),X=re=>re<0?" (with the opposite sign)":"",te=R.array("total")[B],oe=ee.some(([,re])=>!Number.isFinite(re));G?m.share.replaceChildren("At the last step ",o("b",{},`‖${T()}‖ is ${$e(te)}`),", all of it the error itself: no step lies behind it yet."):m.share.replaceChildren("All the way from the last step to ",o("b",{},`step ${B+1}`),Number.isFinite(te)?`: ‖${T()}‖ is ${$e(te)}. `:": exactly nothing is left.",Number.isFinite(K)?Math.abs(K)<.005?`Almost all of it came through the gates; the direct path down the cell contributes ${ko(K)} of it${X(K)}.`:`The direct path down the cell contributes ${ko(K)} of it${X(K)}, the gates ${ko(1-K)}${X(1-K)}.`:""),p.setAttribute("aria-label",m.share.textContent),M.replaceChildren(o("b",{},G?`At step ${B+1}`:`Over the one step from ${B+2} back to ${B+1}`),G?` the error itself arrives${b()?"":", by way of h"}`:` shares of ${T()} by the way it took`);let{width:J,height:V}=y.getBoundingClientRect(),{rem:Y}=e;if(y.replaceChildren(),$.replaceChildren(),oe||!J)return;let{parts:Z,low:Q,high:de}=sg(ee),ue=re=>(re-Q)/(de-Q)*J,le=V-1.3*Y;y.append(...Z.filter(({v:re})=>re).flatMap(({name:re,from:fe,to:pe})=>{let Oe=ue(Math.min(fe,pe)),_e=Math.abs(ue(pe)-ue(fe));return[D("rect",{class:`way way-${re}`,x:Oe,y:2,width:Math.max(.5,_e-1),height:le-4}),_e>1.1*Y?D("text",{class:`on on-${re}`,"data-term":{cell:b()?"h":"c",error:"L"}[re]??re,x:Oe+_e/2,y:le/2+.3*Y,"text-anchor":"middle"},re==="cell"?b()?"h":"c":re==="error"?"L":re):""]}),...[0,1].flatMap(re=>[D("path",{class:"unit",d:`M${ue(re)} 0V${le+2}`}),D("text",{x:ue(re),y:V-.2*Y,"text-anchor":"middle"},re?"1, the whole":"0")]));let ge={cell:"straight down the cell",error:"the error itself",i:"by i",f:"by f",g:"by g",o:"by o",r:"by r",z:"by z",n:"by n"};$.append(...ee.flatMap(([re,fe])=>[o("span",{},o("i",{class:`way way-${re}`}),`${ge[re]} ${ko(fe)}`)," "]),ee.length>1?o("b",{},ng(ee.map(([,re])=>re))):"",ee.some(([,re])=>re<-.005)?" What is left of 0 has the opposite sign.":""),y.setAttribute("aria-label",$.textContent)}return{el:L,draw(R){let{side:B,one:G,cell:K}=e.S,ee=`${B} ${G} ${K} ${k()}`,X=ee!==i;X&&(t=null),i=ee,n&&R("size")&&q(),l.checked=Number(e.wish.hold)===1,R("paths","theme","size")||X?j():R("t")&&H()?z.cursor():R("t")&&N()&&(I(),W())}}}var $o=e=>U(e,Math.abs(e)<9.95?1:0);function vd({first:e,low:t,high:s,zero:n},r){if(e===null||n===r)return["exactly 0",null,`in ${n} of ${r} seeds`];if(Math.abs(e)<.05&&Math.abs(t)<.05&&Math.abs(s)<.05)return["stays 1",null,n?`exactly 0 in ${n} of ${r} seeds`:"in every seed"];let i=e<0?"shrinks to":"grows to",a=n?`exactly 0 in ${n} of ${r} seeds`:`10^${$o(t)} to 10^${$o(s)}`;return[i,$o(e),a]}function Mo({gaps:e,trained_to:t,scores:s,measure:{better:n}},r){let i=Object.values(s[r]??{});if(!i.length)return null;let a=e.findLastIndex(d=>d<=t),l=i.map(d=>d[Math.max(0,a)]),c=l.filter(d=>d>=.99).length,[u,h]=[Math.min(...l),Math.max(...l)].map(d=>U(d,2));return n==="higher"&&c?`${c} of ${l.length} seeds`:`${n==="higher"?`0 of ${l.length}: `:""}${u===h?u:`${u} to ${h}`}`}var rg=e=>e.split(/(\^[−\d.]+)/).map(t=>t.startsWith("^")?o("sup",{},t.slice(1)):t),yd=e=>["10",o("sup",{},$o(e))];function kd(e){let{setup:t}=e,s=Object.fromEntries(Object.entries(t.cells).map(([d,p])=>{let f=o("button",{type:"button",class:"cellname"},o("i",{class:`line ${d}`}),Ve(p));Object.assign(f.dataset,{term:p,act:`Click: show or hide the ${p}.`}),f.addEventListener("click",()=>{let g=new Set(e.S.off);g.delete(d)||g.add(d),e.set({off:g})}),f.firstChild.style.background=`var(${Xs(d)[0]})`;let m=Object.fromEntries(st.flatMap(g=>[[`${g}.h`,o("td")],[`${g}.w`,o("td",{class:"weights"})]]));return m.learned=o("td"),[d,{button:f,parts:m,row:o("tr",{},o("th",{scope:"row"},f),...Object.values(m))}]})),n=Object.fromEntries(st.map(d=>[d,o("th",{scope:"colgroup"})])),r=st.map(()=>o("th",{scope:"col"})),i=st.map(()=>o("th",{scope:"col",class:"weights"})),a=o("th",{scope:"col"}),l=o("th",{scope:"col"}),c=o("div",{class:"readout"},o("table",{},o("colgroup",{},...["cell","fate","all","fate","all","learned"].map(d=>o("col",{class:d}))),o("thead",{},o("tr",{},o("td",{}),...Object.values(n),a),o("tr",{},o("th",{scope:"col"},"Cell"),r[0],i[0],r[1],i[1],l)),o("tbody",{},...Object.values(s).map(({row:d})=>d)))),u=(d,p)=>e.P.curves.find(f=>f.side===d&&f.cell===p&&f.signal==="h"),h=(d,p)=>e.P.weights.find(f=>f.side===d&&f.cell===p);return e.told=d=>{let{T:p,sides:f}=e.P,m=e.cells.map(g=>{let v=u(d,g);if(!v)return null;let[w,M,y]=vd(v,f[d].seeds);return`${t.cells[g]} ${w}${M===null?"":` 10^${M}`} (${y})`});return`${f[d].title}, norm of dL/dh over ${p-1} steps back, on a logarithmic scale: ${m.filter(Boolean).join("; ")}.`},{el:c,draw(d){if(d("norms","size")){let{P:p,network:f}=e,m=p.weights.some(w=>w.clipped!==null);c.classList.toggle("clips",m),st.forEach((w,M)=>{n[w].textContent=p.sides[w].title,n[w].colSpan=e.small&&!m?1:2,r[M].replaceChildren(ie("dL/dh"),` ${we(p.T-1,"step")} back `,o("small",{},"mean; least to largest")),i[M].textContent=m?"weights, clipped":"weights",i[M].title="The norm of the gradient of the weights of this layer together, for this error of size 1. What training clips has encoder and readout in it too, and an error of its own size."});let{learn:g}=f;a.textContent=e.K.hold?"Learned, f free?":"Learned?";let v=g.measure.better==="higher"?["≥ .99","runs that are right at least 99% of the time"]:[g.measure.name];l.textContent=`${v[0]} at gap ${g.gaps.findLast(w=>w<=g.trained_to)??g.gaps[0]}`,l.title=`${g.title}: ${v.at(-1)} at ${g.gap_title} ${g.trained_to}, the longest in training`;for(let[w,{parts:M}]of Object.entries(s)){for(let y of st){let $=u(y,w),S=h(y,w);if(M[`${y}.h`].title=$?.zero?"Where it is exactly 0 there is no power of ten; the mean is of the other seeds":"",$){let[z,x,L]=vd($,p.sides[y].seeds);M[`${y}.h`].replaceChildren(z,...x===null?[]:[" 10",o("sup",{},x)]," ",o("small",{},...rg(L)))}else M[`${y}.h`].replaceChildren(o("small",{},"not trained"));M[`${y}.w`].replaceChildren(...S?S.norm===null?["0"]:[...yd(S.norm),...S.clipped===null?[]:[" → ",...yd(S.clipped)]]:["–"])}M.learned.textContent=Mo(g,w)??"–"}}if(d("norms","lines"))for(let[p,{button:f,row:m}]of Object.entries(s)){let g=!e.S.off.has(p);f.setAttribute("aria-pressed",String(g)),m.classList.toggle("off",!g)}}}}var mr=99,oa=(e,t,s)=>Et(Math.log10(e),s).map((n,r)=>n+Math.asinh(r*t/2)/Math.LN10),fr=e=>1/(1+Math.exp(-e)),og=e=>-Math.log1p(Math.exp(-e))/Math.LN10,ig=e=>e<0?-Math.log10(2)/e:1/0;function $d(e){let t={weight:ps(),matrix:ps(),gate:ps()},s=(w,M,y,$=M,S=z=>U(z))=>{let{low:z,high:x,step:L,default:E}=e.state.named[w];return Tt({name:M,title:y,low:z,high:x,step:L,value:E,written:S,term:$},k=>e.set({[w]:k}))},n=s("w","w","The weight w"),r=s("w","ρ","The spectral radius ρ of the matrix"),i=s("shear","s","The shear s of the matrix"),a=s("b","b","The bias b of the forget gate","b",w=>U(w,1,!0)),l={weight:["A number","t times over: wᵗ",[n]],matrix:["A matrix","size of Wᵗ, W = ρ × a turn, or ρ × a shear",[r,i]],gate:["A gate","fᵗ, where f = σ(b)",[a]]},c=Object.fromEntries(Object.keys(l).map(w=>[w,o("p",{class:"reads"})])),u=Object.entries(l).map(([w,[M,y,$]])=>o("div",{class:"panel"},o("h3",{},o("b",{},M),` ${y}`),t[w].el,o("div",{class:"dials"},...$.map(S=>S.el)),c[w])),{el:h,says:d}=He("scalar","One number","the whole argument with a single number",[],o("div",{class:"three"},...u)),p=null,f=e.setup.presets.find(({knobs:w})=>w.bias===0),m=o("button",{type:"button",class:"link"},`see one lose it, ${f?.name}`);m.addEventListener("click",()=>e.preset(f));let g=w=>o("b",{},w);function v(){let{S:w}=e;for(let[q,j]of[[n,w.w],[r,w.w],[i,w.shear],[a,w.b]])q.set(j);let M=Math.max(1,(e.got.norms?.T??100)-1),y=Math.log10(w.w),$=og(w.b),S={weight:Et(y,M),turn:Et(y,M),shear:oa(w.w,w.shear,M),gate:Et($,M)},z=Object.values(S).flatMap(qt),x=-Jt(-Math.min(...z.map(q=>q.end)),6),L=Jt(Math.max(...z.map(q=>q.most)),3),E={first:0,last:M,low:x,high:L,unit:"steps back",rem:e.rem},[k,b,T]=[qt(S.weight),qt(S.shear),qt(S.gate)],C=`${U(w.w)}${hr(M)}`;d.replaceChildren(`An error on its way back meets the same recurrent weight once at every step. After t steps it is multiplied by wᵗ: a weight below 1 wipes it out, one above 1 blows it up, and 1 is the boundary: neither vanishes nor explodes. All three pictures share one logarithmic axis, ${we(M,"step")} back, from step ${M+1} to 1.`),c.weight.replaceChildren(g(`${C} = ${$e(k.end)}`),{falls:": below 1, the error vanishes.",grows:": above 1, the error explodes.",stays:" exactly: at 1, the error stays what it was."}[k.way],M===mr||k.way==="stays"?"":` Over ${mr+1} steps, ${mr} back: ${U(w.w)}${hr(mr)} = ${$e(mr*y)}.`),t.weight.draw({...E,lines:[{values:S.weight,kind:"main",name:`${U(w.w)}ᵗ`}],tip:q=>`t = ${q}: ${$e(S.weight[q])}`,said:c.weight.textContent});let P={falls:`shrinks from the first step on, to ${$e(b.end)}.`,grows:`grows at every step, to ${$e(b.end)}.`,turns:`first grows, to ${$e(b.most)} at step ${b.peak}, and shrinks only then, to ${$e(b.end)}.`,stays:"stays 1 as well."}[b.way];c.matrix.replaceChildren(g(`Every eigenvalue has size ${U(w.w)}.`),` The turn alone is ρᵗ, like the number: ${$e(k.end)}. The shear ${P}`);let H={values:S.shear,kind:"main",name:"shear"},N={values:S.turn,kind:"other",name:"turn"};t.matrix.draw({...E,lines:w.shear?[N,H]:[{...H,name:"turn and shear"}],marks:b.way==="turns"?[{k:b.peak,v:b.most}]:[],tip:q=>`t = ${q}: turn ${$e(S.turn[q])}, shear ${$e(S.shear[q])}`,said:c.matrix.textContent});let _=ig($);c.gate.replaceChildren(g(`f = σ(${U(w.b,1,!0)}) = ${U(fr(w.b),3)}:`),` half is left after ${U(_,_<10?1:0)} steps, and ${$e(T.end)} after ${M}. The cell’s own path multiplies by f alone, and a gate chooses f anew at each step; held at 1 it keeps exactly 1. So an LSTM does not always keep its gradient: `,m,"."),t.gate.draw({...E,lines:[{values:Et(0,M),kind:"held",name:"f held at 1: exactly 1"},{values:S.gate,kind:"forget",name:`${U(fr(w.b),3)}ᵗ`}],tip:q=>`t = ${q}: ${$e(S.gate[q])}`,said:c.gate.textContent})}return{el:h,draw(w){let M=e.got.norms?.T;(w("size","number")||M!==p)&&v(),p=M}}}var Md=`.sec .plot {
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
`;var lg=90,Sd=1e-9,Ed=["--rnn","--ink"];function cg(e){let t=Array.from(e,Number);return{size:t.length,most:t.find(Number.isFinite)??null,above:t.filter(s=>s>Sd).length,kept:t.filter(s=>Math.abs(s)<=Sd).length,zero:t.filter(s=>!Number.isFinite(s)).length}}function dg({above:e,kept:t,most:s,size:n}){return s===null?"nothing of any change is left":t===n?"every change keeps its size":e?e===n?"every change grows":`changes in ${we(e,"direction")} of ${n} grow, the rest shrink`:t?`changes in ${we(t,"direction")} of ${n} keep their size, the rest shrink`:"every change shrinks"}function Td(e){let t=null,s=null,n=0,r=Tt({name:"span",title:"Steps in the span",low:1,high:1,step:1,value:1,written:$=>we($,"step")},$=>{t=$>=h()?null:$,clearTimeout(n),n=setTimeout(p,lg)}),i=Object.fromEntries(["step","span"].map($=>{let S=o("div",{class:"bk"}),z=o("div",{class:"labels","aria-hidden":"true"});return[$,{name:`spectrum.${$}`,of:$,target:S,labels:z,series:[],head:o("h3"),el:o("div",{class:"plot",role:"img"},S,z)}]})),a=[o("p",{class:"reads"}),o("p",{class:"reads"})],{el:l,says:c}=He("spectrum","Spectrum",o("span",{},ie("singular values")," of the ",ie("Jacobian")," of the state"),[r.el],o("div",{class:"two"},...Object.values(i).map($=>o("div",{class:"panel"},$.head,$.el))),o("div",{class:"two"},...a)),u=()=>Math.min(e.S.t,e.P.T-2),h=()=>e.P.T-1-u(),d=()=>Math.min(t??h(),h()),p=()=>e.P.T>1&&e.ask("spectrum",{side:e.S.side,one:e.S.one,cells:["rnn",e.S.cell],from:u(),t:u()+d()});e.seen(l,p),e.embed(Object.fromEntries(Object.values(i).map(({name:$,target:S})=>[$,S]))).then($=>{s=$;for(let S of Object.values(i))for(let z of["index","y"])s(`${S.name}.${z}`).change.connect(()=>requestAnimationFrame(()=>y(S)));m(),e.P&&w()});let f=({rem:$}=e)=>({left:Math.round(3.2*$),right:Math.round(.8*$),top:6,bottom:Math.round(1.4*$)});function m(){let{left:$,right:S,top:z,bottom:x}=f();for(let{name:L}of Object.values(i))s(L).setv({min_border_left:$,min_border_right:S,min_border_top:z,min_border_bottom:x}),s(L).toolbar.active_drag=e.small?null:"auto"}function g({name:$,of:S}){let{css:z,rem:x,fine:L,font:E}=e;fs(s,$,e),s(`${$}.x`).setv({major_label_text_color:z("--ink3"),major_label_text_font_size:`${L}px`,major_label_text_font:E}),s(`${$}.one`).line_color=z("--ink3"),Ed.forEach((k,b)=>{s(`${$}.${b}`).glyph.setv({line_color:z(k),line_width:1,line_alpha:.5}),s(`${$}.${b}.mark`).glyph.setv({size:(e.small?.36:.45)*x,line_color:z(k),line_width:1.5,fill_color:z(S==="step"?"--bg":k)})})}function v(){r.set(d(),{max:h()}),r.input.disabled=h()<2}function w(){let $=e.got.spectrum;if(v(),c.replaceChildren("A change in the state comes out of a step stretched or shrunk, in each direction differently: by the singular values of the step’s Jacobian, here the largest first. Above 1 a change grows, below 1 it shrinks; over a span the factors of its steps multiply up."),!$)return;let S=$.t-$.from;i.step.head.replaceChildren(o("b",{},"One step"),` from ${$.from+1} to ${$.from+2}`),i.span.head.replaceChildren(o("b",{},we(S,"step")),` from ${$.from+1} to ${$.t+1}`),a[1].replaceChildren(zn(e,e.S.cell));for(let z of Object.values(i))z.series=$.cells.map((x,L)=>({values:Array.from($.array(`${x}.${z.of}`)),kind:L?"main":"other",name:Qt(e,x)}));$.cells.forEach((z,x)=>{let[L,E]=["step","span"].map(C=>cg(i[C].series[x].values)),k=e.P.sides[$.side].units,b=L.size>k?`${L.size} values, of h and c together`:`${L.size} values of h`,T=(C,P)=>`${C}: at most ${P.most===null?"0":$e(P.most)}, ${P.above||"none"} above 1`+(P.zero?`, ${P.zero} 0 to rounding`:"");a[x].replaceChildren(o("b",{},Qt(e,z)),` (${b}). ${T("One step",L)}. ${T(we(S,"step"),E)}: ${dg(E)}.`)});for(let z of Object.values(i))z.el.setAttribute("aria-label",a.map(x=>x.textContent).join(" ")),s&&M(z)}function M($){let{name:S,series:z}=$,x=z.flatMap(({values:q})=>q.filter(Number.isFinite)),L=Math.min(-.1,...x),E=Math.max(.1,...x),k=.05*(E-L),b=L-k,T=E+k,C=Math.max(...z.map(({values:q})=>q.length)),P=Array.from({length:C},(q,j)=>j+1),H={t:P,low:P.map(()=>b),high:P.map(()=>T)};Ed.forEach((q,j)=>H[j]=P.map((F,A)=>Number.isFinite(z[j]?.values[A])?z[j].values[A]:NaN)),H.tip=P.map((q,j)=>[`number ${j+1} by size`,...z.filter(({values:F})=>j<F.length).map(F=>`${F.name} ${Zt(F.values[j])}`)].join(`
`)),s(`${S}.source`).data=H,s(`${S}.index`).setv({start:0,end:C+1}),s(`${S}.y`).setv({start:b,end:T});let N=cs(1,C,e.small?4:6),_=T-b>2?Ys(b,T,6):[.02,.05,.1,.2,.5,1,2,5,10,20,50].filter(q=>Math.log10(q)>b&&Math.log10(q)<T).map(q=>[Math.log10(q),String(q)]);s(`${S}.ticks`).ticks=_.map(([q])=>q),s(`${S}.axis`).major_label_overrides=new Map(_),s(`${S}.marks`).ticks=N,s(`${S}.x`).major_label_overrides=new Map(N.map(q=>[q,String(q)])),g($),y($)}function y({name:$,series:S,labels:z,el:x}){if(!S.length)return;let L=s(`${$}.y`),E=s(`${$}.index`),k=f(),b={left:k.left,right:x.clientWidth-k.right,top:k.top,bottom:x.clientHeight-k.bottom},T=S.map(P=>o("span",{class:`name ${P.kind}`},P.name));z.replaceChildren(...T);let C=S.map(({values:P},H)=>({span:T[H],points:P.map((N,_)=>[b.left+(b.right-b.left)*(_+1-E.start)/(E.end-E.start),Number.isFinite(N)?b.top+(b.bottom-b.top)*(L.end-N)/(L.end-L.start):NaN])}));Gs(C,[],{...b,left:b.left+8},e.rem,1.5)}return{el:l,draw($){$("t")&&v(),s&&$("size")&&m(),$("spectrum","theme","size")&&w()}}}var hg={init:"uniform",length:100},So=".side:nth-child(1) .plot",An=(e={})=>()=>({...hg,...e}),pr=(e,t)=>e.state.named[t].default,Eo=e=>e.P.T-1,Ld=(e,t)=>`${U(e)}${nt(t).slice(2)}`,ug=e=>e>-3&&e<3?$e(e):nt(Math.round(e)),gs=({P:e},t,s="h",n="initial")=>{let r=e.curves.find(i=>i.side===n&&i.cell===t&&i.signal===s);return er(r.first===null?"0":ug(r.first))},zd=e=>`.knobs .knob:not(${e}), .knobs fieldset:not(:has(${e})), .knobs .reset, .norms .tools .btn`,Cd={of:[],example:"settings of its own",onward:["train","On to Train →"],stops:[{title:"One number, many times",says:e=>{let t=pr(e,"w"),s=Eo(e);return["An error on its way back is multiplied by the same number at every step. ",`After ${s} steps ${U(t)} has become `,er(`${Ld(t,s)} = ${$e(qt(Et(Math.log10(t),s)).end)}`),": nothing is left to learn from."]},act:"move w above 1.",done:({w:e})=>e>1,did:e=>{let{w:t}=e.S,s=Eo(e);return[`${Ld(t,s)} = ${$e(qt(Et(Math.log10(t),s)).end)}: it explodes. At 1 alone it stays.`]},at:".scalar .panel:nth-child(1)",state:An()},{title:"From a number to a matrix",says:e=>["A network multiplies by a matrix, and the size of its eigenvalues, its spectral radius ρ, is now what w was. ",`At ρ = ${U(pr(e,"w"))} a turn shrinks like the number, to `,er($e(qt(Et(Math.log10(pr(e,"w")),Eo(e))).end)),"; a shear s may grow first."],act:"move s to 1.5 or more, and see it grow before it shrinks.",done:({shear:e})=>e>=1.5,did:e=>{let{most:t,peak:s,end:n}=qt(oa(e.S.w,e.S.shear,Eo(e)));return[`The shear grows to ${$e(t)} at step ${s}, and ends at ${$e(n)}.`]},at:".scalar .panel:nth-child(2)",state:An()},{title:"From a matrix to networks",says:e=>[`Each line follows an error of size 1 from the last step back to the first, in ${e.P.sides.initial.seeds} networks of one cell that have learned nothing yet. `,"At step 1 the RNN has ",gs(e,"rnn")," of it left, the LSTM ",gs(e,"lstm"),"."],act:"go to the last step, where all lines begin.",done:({t:e},{P:t})=>e===t.T-1,did:()=>["There all of the error is still there: 1. Compare how far each line falls to the left."],at:So,lit:".norms .tools",clear:".side:nth-child(1)",state:An(),hand:["ArrowLeft","ArrowRight","End"]},{title:"Which curve is which",says:()=>["dL/dh is all of the error that comes back to h, on every path; dL/dc the same for the cell. ","The product of f is the cell’s own path alone: its forget gates multiplied, step by step."],act:"show the product of f.",done:({show:e})=>e.includes("f"),did:e=>["In the LSTM the product of f comes to ",gs(e,"lstm","kept"),", all paths together to ",gs(e,"lstm"),"."],at:".norms .tools .seg",lit:So,clear:".side:nth-child(1)",state:An()},{title:"An LSTM can vanish too",says:e=>[`It keeps an error as far as its forget gates stand open: near ${U(fr(pr(e,"bias")))} at a bias of ${U(pr(e,"bias"),1,!0)}, `,`near ${U(fr(0))} at 0.`],act:"move the forget-gate bias to 0.",done:({bias:e})=>e<=0,did:e=>["Now the LSTM has ",gs(e,"lstm")," of the error left at step 1."],at:".knob.bias",lit:So,folds:zd(".bias"),clear:".side:nth-child(1)",state:An({show:["h","f"]}),free:["bias"]},{title:"A gate held at 1",says:()=>["Where f is exactly 1 the cell hands on what comes: the “constant error carousel”. ","A trained network moves its gates at every word."],act:"tick “Hold f at 1”.",done:({hold:e})=>e===!0,did:e=>["The product of f is ",gs(e,"lstm","kept"),", and the LSTM’s dL/dc ",gs(e,"lstm","c"),"."],at:".knob.hold",lit:So,folds:zd(".hold"),clear:".side:nth-child(1)",state:An({show:["h","f"]}),free:["hold"]},{title:"Before and after training",says:e=>{let{learn:t}=e.network;return[`Left the networks before, right after they learned “${e.network.title}”. `,`It was learned by ${Mo(t,"lstm")} of the LSTM and ${Mo(t,"rnn")} of the RNN, yet the LSTM’s dL/dh is `,gs(e,"lstm","h","trained"),"."]},act:"show the product of f: what the cell itself keeps.",done:({show:e})=>e.includes("f"),did:e=>["Training raised the LSTM’s product of f from ",gs(e,"lstm","kept")," to ",gs(e,"lstm","kept","trained"),": the cell keeps, even where dL/dh is small."],at:".norms .tools .seg",lit:".sides, .readout",state:()=>({})}]};var mg={engine:"backpropagation",differences:"central differences",complex:"complex step"},Ad=.001,fg=e=>e===null?"–":$e(Math.log10(e));function pg({engine:e,resolved:t,error_differences:s,error_complex:n}){let r=n!==null&&n<Ad;return e===null?["The gradient is exactly 0 here.",r?"The complex step finds none either.":""]:r?t?s!==null&&s<Ad?["They agree.","Central differences and the complex step both find what backpropagation did, of this one network."]:["They do not agree.","Central differences find something else."]:e<-6?["Differences cannot see a gradient this small.","They subtract two values that agree in nearly all 16 digits of a float64, so what they find is rounding. The complex step subtracts nothing, and finds the same."]:["Differences cannot tell here.","Half the step finds another slope: the state bends too sharply within it. The complex step finds the same."]:["They do not agree.","The complex step finds something else."]}function Nd(e){let t={cell:null,signal:"h",side:null,t:null},s=(x,L)=>{let E=o("select",{"aria-label":x});return E.addEventListener("change",()=>{L(E.value),S()}),E},n=s("Cell",x=>t.cell=x),r=s("Side",x=>t.side=x),i={h:"dL/dh",c:"dL/dc"},a=tt("Gradient",i,x=>{t.signal=x,S()},i),l=o("input",{type:"number",class:"number",min:1,step:1,inputmode:"numeric","aria-label":"Step",autocomplete:"off"});l.addEventListener("input",()=>{t.t=l.value===""?null:Math.max(0,Math.min(e.P.T-1,Math.round(Number(l.value))-1))}),l.addEventListener("change",()=>l.value=M().t+1),l.addEventListener("keydown",x=>x.key==="Enter"&&$());let c=o("button",{type:"button",class:"btn start"},"Check against differences");c.addEventListener("click",()=>$());let u=o("caption"),h=o("tbody"),d=o("table",{},u,o("thead",{},o("tr",{},...["found by","size","relative error"].map(x=>o("th",{scope:"col"},x)))),h),p=o("p",{class:"reads",role:"status"}),f=null,m=null,g=(x,L,E="")=>o("label",{class:E},o("span",{},x),L),{el:v,says:w}=He("verify","Verify","any point of the plots, found again without backpropagation",[],o("div",{class:"choice"},g("Cell",n),a.el,g("Side",r,"wide"),g("Step",l),c),o("div",{class:"found"},d,p));w.replaceChildren("A check without backpropagation: nudge one number of the state up and down, run the network forward, see how the loss changes. The complex step nudges it by an imaginary amount instead, so that nothing has to be subtracted. In a terminal: ",o("code",{},"gatescope gradients MODEL TEXT --verify"),".");let M=()=>({cell:t.cell??e.S.cell,signal:t.signal,side:t.side??e.S.side,t:Math.min(e.P.T-1,t.t??e.S.t)}),y=x=>e.P.curves.some(L=>L.cell===x&&L.signal==="c");function $(){let{one:x}=e.S,L=e.seeds(M().side).length;e.ask("verify",{...M(),one:Math.min(x,L-1)})}function S(){let x=[...new Set(e.P.curves.filter(E=>E.side===M().side).map(E=>E.cell))];x.includes(M().cell)||(t.cell=x[0]),y(M().cell)||(t.signal="h");let L=(E,k,b)=>{E.replaceChildren(...k.map(([T,C])=>o("option",{value:T},C))),E.value=b};L(n,x.map(E=>[E,Qt(e,E)]),M().cell),L(r,Object.entries(e.P.sides).map(([E,{title:k}])=>[E,k??E]),M().side),a.set(M().signal);for(let E of a.el.children)E.disabled=!y(M().cell)&&E.textContent==="dL/dc";l.max=e.P.T,(t.t===null||l.getRootNode().activeElement!==l)&&(l.value=M().t+1)}function z(){if(u.textContent=m?`‖dL/d${m.signal}‖ at step ${m.t+1}, ${Qt(e,m.cell)}, ${e.P.sides[m.side]?.title??m.side}, seed ${e.seeds(m.side)[m.one]}`:"Nothing checked yet",h.replaceChildren(...Object.entries(mg).map(([E,k])=>o("tr",{class:m&&E==="differences"&&!m.resolved?"lost":""},o("th",{scope:"row"},k),o("td",{},m?Zt(m[E]):"–"),o("td",{},E==="engine"?"":m?fg(m[`error_${E}`]):"–")))),!m)return void p.replaceChildren("Choose a point and press the button.");let[x,L]=pg(m);p.replaceChildren(o("b",{},x),` ${L} Each number was moved by ${$e(Math.log10(m.step))} either way.`)}return{el:v,draw(x){let{t:L,cell:E,side:k}=e.S,b=`${L} ${E} ${k}`;b!==f&&Object.assign(t,{cell:null,side:null,t:null}),f=b,x("norms","detail","t")&&S(),x("norms")&&(m=null),x("verify")&&(m=e.got.verify),x("norms","verify")&&z(),x("busy","lost")&&(c.disabled=e.busy.has("verify")||!e.connected)}}}var gg=["norms","flow","spectrum","paths","verify","knobs","t","detail","lines","number","theme","size"],wg={t:["t"],side:["detail"],one:["detail"],cell:["detail"],shown:["lines"],off:["lines"],w:["number"],shear:["number"],b:["number"],theme:["theme"]},bg={scalar:$d,flow:rd,spectrum:Td,paths:xd,verify:Nd},ia=class extends pt{said={};keys;constructor(t){super(t,od+Md);let{state:s}=this,{t:n,side:r,one:i,cell:a,w:l,shear:c,b:u,show:h,off:d}=s.usual("view"),{theme:p}=this.S;this.S={t:n,side:r,one:i,cell:a,w:l,shear:c,b:u,theme:p,shown:this.curves(h),off:new Set(d)},this.questions=new gt(E=>this.tell(E)),this.got={},this.targets={},this.figures=new Promise(E=>this.made=E),this.near=new Ln("160px"),this.K=this.wish=this.usual=s.usual("server"),this.came=Ss(s);let f=E=>E(this),[m,g,v,w,M,y,$,S]=[Ct,md,hd,ad,kd,fd,pd,gd].map(f);this.sections=Object.fromEntries(Object.entries(bg).map(([E,k])=>[E,f(k)]));let{scalar:z,...x}=this.sections,L=Object.values(x);this.parts=[m,z,g,v,w,M,y,...L,$,S],this.time=w.el,this.status=o("p",{class:"unseen",role:"status"}),this.networks=o("section",{class:"ask real","aria-label":"Networks"},o("h2",{},"Networks ",o("small",{},"the same in real ones: many numbers, and gates")),g.el),this.main=o("main",{},z.el,this.networks,v.el,o("div",{class:"right"},o("section",{class:"first","aria-label":"Gradient norms through time"},w.el,M.el),y.el,...L.map(E=>E.el),$.el)),this.root.append(as(this),o("div",{class:"ask above"},m.el),this.main,S.el,this.status),this.listen(),$n(this.setup.figures,this.targets).then(this.made),this.receive(this.model.payload,!0),this.model.on("progress",()=>{for(let[E,k]of Object.entries(this.model.progress))this.sections[E]?.el.style.setProperty("--done",k)})}close(){this.near.close(),this.questions.stop()}get touches(){return wg}get guide(){return Cd}unvisited(){return Object.entries(this.sections).filter(([t])=>t!=="scalar"&&!this.got[t]).map(([,{el:t}])=>t)}get notices(){return Object.values(this.said).flat()}set notices(t){this.said={all:t}}get meanwhile(){return"What is shown stays."}get behind(){return this.P!==null&&this.questions.busy.has("norms")}get whose(){return"The curves are still of the settings before."}ask(t,s={}){let n=JSON.stringify([this.wish,s]);this.closed||this.questions.asked(t,n)||(this.questions.ask(t,{knobs:this.wish,...s},{key:n}),this.mark(),this.draw(new Set(["busy"])))}receive(t,s=!1){let[n,r]=ds(t),{want:i}=n,a=!this.P;if(s&&!r.length)return this.wish=n.knobs,this.questions.ask(i,{knobs:n.knobs}),this.waits();let l=s?this.questions.opened(n):this.questions.take(n);if(!l)return;let c=new Set([i,"busy","notice"]);if(this.said[i]=n.notices,n.file)zt(n.file,r,"text/csv"),this.questions.forget(i);else{let{picture:u}=hs(t);i==="norms"?this.accept(l,n.knobs,u,c,a):this.got[i]=u}this.draw(c)}accept(t,s,n,r,i){if((i||JSON.stringify(t.request.knobs)===JSON.stringify(this.wish))&&(this.wish={...s}),t.key=JSON.stringify([s,{}]),this.K=s,r.add("knobs"),!n)return;let a=this.P,{S:l}=this;if(this.P=this.got.norms=n,i&&(this.text=s.text),this.shown=t.from,i){this.read(),this.resetView();let{given:c}=this.state.asked;Object.keys(this.usual).some(h=>c.has(h)&&!["text","networks"].includes(h))&&this.inPage&&this.networks.scrollIntoView()}else l.t=l.t>0&&l.t===a.T-1?n.T-1:Math.min(l.t,n.T-1),this.said.address=[],this.returning&&this.read(this.state.asked.said.server),this.returning=!1;l.one=Math.min(l.one,this.seeds(l.side).length-1),l.cell=this.beside(l.side,l.cell);for(let c of i?gg:["t","detail","lines","number"])r.add(c)}seeds(t){let s=t==="initial"&&this.K.init!=="start";return Array.from({length:this.P.sides[t].seeds},(n,r)=>s?this.K.seed+r:r)}get cells(){return Object.keys(this.setup.cells)}get network(){return this.setup.networks[this.K.networks]}beside(t,s){return this.P.curves.some(n=>n.side===t&&n.cell===s)?s:"lstm"}turn(t,s=!1){this.wish={...this.wish,...t},this.entry||=s,this.turning??=requestAnimationFrame(()=>{this.turning=null,this.ask("norms"),this.entry&&=this.busy.has("norms")}),this.draw(new Set(["knobs"]))}seen(t,s){this.near.seen(t,()=>this.P&&s())}embed(t){return Object.assign(this.targets,t),this.figures}passes(){let{text:t,networks:s}=this.wish;return Fr(this.came,{text:t,opened:this.text,task:s})}get values(){return this.with(this.K)}get wished(){return this.with(this.wish)}with(t){let{S:s,setup:n}=this,{t:r,side:i,one:a,cell:l,theme:c,shown:u,w:h,shear:d,b:p}=s,f=Object.keys(u).filter(g=>u[g]),m={t:r,side:i,one:a,cell:l,theme:c,show:f,off:[...s.off],w:h,shear:d,b:p,tour:this.tour.at};return{...t,...m,...qr(this.passes(),t.text,n.models),task:null}}curves(t){let{choices:s}=this.state.named.show;return Object.fromEntries(s.map(n=>[n,t.includes(n)]))}read(t=[]){let{S:s,P:n,state:r}=this,{side:i,cell:a,show:l,off:c,w:u,shear:h,b:d}=r.asked.values;this.said.address=[...t,...r.asked.said.view],Object.assign(s,{side:i,cell:a,w:u,shear:h,b:d,shown:this.curves(l),off:new Set(c)}),s.t=r.place("t",n.T,0,this.said.address),s.one=r.place("one",this.seeds(i).length,0,this.said.address)}back({values:t}){this.wish=Object.fromEntries(Object.keys(this.usual).map(s=>[s,t[s]])),this.entry=!1,this.questions.forget("norms"),this.ask("norms")}resetView(t=this.measure()){Object.assign(this,t)}resize(){let t=this.measure();!this.P||!t.width||Object.keys(t).every(s=>t[s]===this[s])||(this.resetView(t),this.draw(new Set(["size"])))}draw(t){let s=(...n)=>n.some(r=>t.has(r));for(let n of this.P?this.parts:this.parts.slice(0,2))Nt(n,t);this.P&&(s("busy")&&this.waits(),s("norms","detail","t")&&this.near.turned(),Object.assign(this.host.dataset,{ready:"true",t:this.S.t,seq:this.shown,steps:this.P.T}),this.settled&&(this.keep(this.entry),this.entry=!1))}waits(){let{busy:t,root:s,main:n}=this;s.classList.toggle("busy",t.has("norms")),n.setAttribute("aria-busy",String(t.size>0));for(let[r,{el:i}]of Object.entries(this.sections))i.classList.toggle("waiting",t.has(r)),t.has(r)||i.style.removeProperty("--done")}get settled(){return super.settled&&!this.turning&&!this.busy.has("norms")}go(t){this.P&&this.set({t:Math.max(0,Math.min(this.P.T-1,t))})}moves(){return{ArrowLeft:()=>this.go(this.S.t-1),ArrowRight:()=>this.go(this.S.t+1),Home:()=>this.go(0),End:()=>this.go(this.P.T-1),"?":()=>this.keys(),...this.tour.moves,w:()=>this.meanings.walk()}}},Od={render:e=>void new ia(e)};var To=`/* the arrays of a layer to one scale: kit/shapes.mjs */
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
`;function Hd(e,t,s){if(t===null||t==="")return null;if(!e||!/^-?\d{1,9}(\.\d{1,6})?$/.test(t))return;let n=Number(t),r=(l,c)=>Number.isInteger(n)&&n>=l&&n<=c;if(e.kind==="choice")return r(1,e.choices.length)?n-1:void 0;if(e.kind==="word")return r(0,s-1)?n:void 0;let[i,a]=Nn(e);return n>=i&&n<=a?n:void 0}function aa(e,t){return!e||t===null||t===void 0?null:String(e.kind==="choice"?t+1:e.kind==="number"?Number(t.toFixed(2)):t)}function Nn({right:e,share:t}){if(t)return[0,1];let s=[1,2,3,5,10,20,50,100].find(n=>Math.abs(e)<.95*n)??1e3;return[-s,s]}var Lo=(e,t)=>e.kind==="number"?Math.abs(t-e.right):+(t!==e.right);function zo(e,t){let[s,n]=Nn(e);return e.kind==="number"?Lo(e,t)<=.1*(n-s):t===e.right}var Pd=e=>e.map(({text:t})=>t).join("");function _d(e,t,s,n,r){let i=a=>s.kind==="choice"?Pd(s.choices[a]):s.kind==="word"?r[a]??String(a):a.toFixed(2);return{lesson:e,step:t+1,question:Pd(s.question),guess:i(n),truth:i(s.right),right:zo(s,n)}}var la=e=>({right:e.filter(({right:t})=>t).length,all:e.length}),jd=["lesson","step","question","guess","truth","right"],vg=e=>{let t=String(e),s=/^[=+@\t\r-]/.test(t)&&!/^-?[\d.]+$/.test(t)?`'${t}`:t;return/[",\n\r]/.test(s)?`"${s.replaceAll('"','""')}"`:s},Fd=e=>`${[jd,...e.map(t=>jd.map(s=>t[s]))].map(t=>t.map(vg).join(",")).join(`\r
`)}\r
`,qd=e=>`${JSON.stringify({...la(e),answers:e},null,1)}
`;function yg(e,t){let[s,n]=Nn(e),r=a=>(a-s)/(n-s),i=s<0?[s,s/2,0,n/2,n]:[0,.25,.5,.75,1];return{guess:r(t),truth:r(e.right),ticks:i.map(a=>({value:a,at:r(a)}))}}var Co=416,Ao=22,ys=40;function Rd(e,t,s){let n=yg(t,s),r=h=>Ao+h*(Co-2*Ao),[i,a]=[n.guess,n.truth].map(r),l=Math.abs(i-a)<200,c=h=>Math.max(72,Math.min(Co-72,h)),u=(h,d,p,f)=>D("text",{x:c(h),y:p,"text-anchor":"middle",class:f},d);return D("svg",{viewBox:`0 0 ${Co} ${l?106:76}`,class:"gap",role:"img","aria-label":e.verdict},D("path",{d:`M${Ao} ${ys}H${Co-Ao}`,class:"rule"}),n.ticks.flatMap(({value:h,at:d})=>[D("path",{d:`M${r(d)} ${ys-5}v10`,class:"rule"}),D("text",{x:r(d),y:ys+(l?58:28),"text-anchor":"middle",class:"tick"},U(h))]),D("path",{d:`M${i} ${ys}H${a}`,class:"between"}),D("circle",{cx:i,cy:ys,r:7,class:"mine"}),D("circle",{cx:a,cy:ys,r:7,class:"truth"}),u(a,`${e.say("truth")} ${U(t.right)}`,ys-16,"strong"),u(i,`${e.say("your guess")} ${U(s)}`,l?ys+28:ys-16,""))}function Id(e,t,s,n){return!t||s===null?"":t.kind==="number"&&Lo(t,s)>=.005?e(zo(t,s)?"near":"miss",{n:U(Lo(t,s))}):zo(t,s)?e("hit"):t.kind==="word"?e("missed word",{guess:n[s]??"?",truth:n[t.right]??"?"}):e("missed")}var Wd=`/* The lessons: a list, or a step with a short text at the left and one large picture at the right. */
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
`;var gr={},ht=(e,t,{words:s=!1,alone:n=!1}={})=>{gr[e]=Object.assign(t,{words:s,alone:n})},ca=e=>gr[e]??gr.cell,$g=31,No=5,Dd=(e,t)=>[...e.querySelectorAll(`[data-term="${t==="x"?"token":CSS.escape(t)}"]`)];ht("cell",e=>{let t=o("div",{class:"cell",tabindex:"0",role:"group","data-terms":".stage"}),s=D("g",{class:"over","aria-hidden":"true"}),n=null,r=null,i=0,a=0;function l(h){let d=Number(h.getAttribute("font-size")),p=Number(h.getAttribute("x")),f=Number(h.getAttribute("y")),m=2.3*d,g=h.getAttribute("text-anchor"),v=g==="end"?p-m:g==="middle"?p-m/2:p;return h.textContent=h.shown="",[D("rect",{x:v,y:f-.86*d,width:m,height:1.12*d,rx:4,class:"missing"}),D("text",{x:v+m/2,y:f,"font-size":d,"text-anchor":"middle",class:"num"},"?")]}function c(){let h=n.svg.querySelector('[data-term="+"] circle'),d=(h?Number(h.getAttribute("cx")):356)+26,p=h&&e.P.roles.keep?Number(h.getAttribute("cy")):h?196:Me,f=e.P.roles.keep?d:392;return[D("rect",{x:f,y:p-18,width:ye-20-f,height:36,rx:5,class:"missing"}),D("text",{x:(f+ye-20)/2,y:p+9,"font-size":26,"text-anchor":"middle",class:"num"},"?")]}function u(h){let{roles:d}=e.P,p=Dd(n.svg,h).filter(m=>!s.contains(m)),f=[];h===d.memory&&d.keep&&f.push(D("rect",{x:2,y:Me-21,width:ye-4,height:42,rx:6,class:"ring"}));for(let m of p){let g=m.querySelector?.("circle.halo");if(g){let[w,M]=["cx","cy"].map(y=>g.getAttribute(y));f.push(D("circle",{cx:w,cy:M,r:$g,class:"ring"}));continue}if(m.matches(".wire, .flow")||m.querySelector(".letter"))continue;let v=m.getBBox();v.width&&f.push(D("rect",{x:v.x-No,y:v.y-No/2,width:v.width+2*No,height:v.height+No,rx:5,class:"ring"}))}return f}return{el:t,draw({P:h,v:d,asked:p,lit:f},m){let g=h.cell+JSON.stringify(h.options)+e.small;g!==r&&(r=g,n=Cs(h.roles),t.replaceChildren(n.svg),i=0),(!i||m("size"))&&(i=n.least());let v=performance.now()-a<250;m("step")&&(a=performance.now()),n.update({...d,compact:e.small,least:i,instant:v||m("size","theme","unit","lesson")});for(let y of n.svg.querySelectorAll(".lit"))y.classList.remove("lit");let w=p===null||p==="next"?[]:p===h.memory?c():[...n.svg.querySelectorAll(`[data-term="${p}"] .asked`)].flatMap(l);if(s.replaceChildren(...w,...f?u(f):[]),n.svg.append(s),f)for(let y of Dd(n.svg,f))y.classList.add("lit");let M=p===null?gn(pn(h.roles,d)):e.say("missing");Ce(n.svg,{"aria-label":`${e.setup.cells[h.cell]}: ${M}`}),Ce(t,{"aria-label":e.say("picture",{one:e.named(h.reads.one)})})}}});function Mg(e,t){let{roles:s}=e,n=i=>a=>e.at(a,i,t),r=Array.from({length:e.T},(i,a)=>a);return{c:r.map(i=>e.at(e.memory,i,t)),f:s.keep?r.map(i=>an(s.keep,n(i))):null}}ht("pipe",e=>{let t=o("div",{class:"strip",role:"group"}),s=o("div",{class:"piped"},t),n=no(t,i=>e.press(i)),r=null;return{el:s,draw({P:i,t:a,unit:l,read:c,piped:u,open:h,picks:d,lit:p,guess:f,truth:m}){let g=JSON.stringify(i.shown);g!==r&&(r=g,t.replaceChildren(...i.shown.map((y,$)=>so(y,$))));let v=Mg(i,l),{keeper:w}=i.roles,M=w?i.roles.word(w):"";n({words:i.shown,run:v,most:i.reach(i.memory,l),t:a,read:u,gate:M}),t.setAttribute("aria-label",e.say("piped",{u:l})),t.classList.toggle("litgate",p!==null&&p===w),t.classList.toggle("litpipe",p!==null&&p===i.memory);for(let y of t.querySelectorAll(".wd")){let $=Number(y.dataset.k);$<=c&&(y.disabled=!1),e.markWord(y,$,{picks:d,guess:f,truth:m,open:h})}for(let y of t.querySelectorAll(".asks"))y.classList.remove("asks");h&&!d&&u<a&&t.children[a]?.classList.add("asks")}}},{words:!0});ht("both",e=>{let[t,s]=[gr.pipe(e),gr.cell(e)];return{el:o("div",{class:"both"},t.el,s.el),draw(r,i){t.draw(r,i),s.draw(r,i)}}},{words:!0});ht("maps",e=>{let[t,s]=[Os(e),hn(e)],n=o("div",{class:"cursor"}),r=o("div",{class:"cover","aria-hidden":"true"},o("b",{},"?")),i=o("div",{class:"mapped time"},t.el,s.el,n,r);return{el:i,draw({t:a,read:l,open:c,lit:u},h){let{G:d,P:p}=e;t.draw(h),s.draw(h),n.hidden=!d.sees(a),n.style.left=`${d.x(a)-1}px`,n.style.width=`${d.cw+1}px`;let f=l<0?0:a;r.hidden=!c||d.end<=f,r.style.left=`${d.x(Math.max(f,d.a))}px`,i.classList.toggle("open",c);for(let m of i.querySelectorAll(".gl"))m.classList.toggle("lit",u!==null&&m.dataset.term===u);u!==null&&p.signals.includes(u)&&e.S.focus!==u&&e.look(u)}}},{words:!0});ht("next",e=>{let t=o("h3",{"data-term":"next word"}),s=o("ol",{class:"answers"});return{el:o("div",{class:"nexts"},t,s),draw({P:r,t:i,asked:a,open:l}){let c=r.answers.kind==="value",u=l&&(a!==null||e.ask.kind==="word");ae(t,`${e.answersTitle} ${e.say("after",{word:r.shown[i]})}`),s.replaceChildren(...(u?[["?",0]]:r.top(i)).map(([h,d])=>{let p=o("i",{class:"bar"});return p.style.width=c||u?"0":`${100*d}%`,o("li",{class:u?"missing":null},o("span",{class:"w"},u?"?":be(h)),o("span",{class:"n"},u?"":c?U(d,3):xe(d)),p)}))}}});var Sg=(e,...t)=>[...t,e.keeper,...bt(e)].find(s=>bt(e).includes(s))??null;ht("curves",e=>{let t=o("div",{class:"seg signals",role:"group"}),s=o("div",{class:"curves"}),n=o("div",{class:"curving"},t,s),r=null,i=null;return{el:n,draw({t:a,unit:l,open:c,lit:u},h){if(!h("found","picture","step","unit","size","theme","page","lit"))return;let d=e.plain,{text:p,model:f,weights:m}=e.step.state,g=`${e.lesson.name} ${e.S.step}`;g!==i&&([i,r]=[g,null]),bt(d).includes(u)&&(r=u);let v=Sg(d,r,e.ask?.of);t.setAttribute("aria-label",e.say("whose curve")),t.replaceChildren(...bt(d).map(E=>{let k=o("button",{type:"button","aria-pressed":String(E===v)},o("i",{class:`s-${E}`},E));return k.addEventListener("click",()=>{r=E,e.draw(new Set(["found"]))}),k}));let w=e.find("preactivations",{text:p,model:f,weights:m}),M=v&&w?.picture?.array(v);if(s.setAttribute("aria-busy",String(!w)),!M){s.replaceChildren(o("p",{},w?e.say("no curve"):e.say("wait")));return}let{roles:y,T:$,H:S,shown:z}=d,x=y.kind(v)==="gate",L={name:v,word:y.word(v),squash:y.squash(v),gate:x,sums:M,T:$,H:S,tokens:z};Or(s,L,{t:a,unit:l,mode:"unit",asked:c})}}});function Eg(e,t){let s=({cell:a,signal:l})=>`${a==="rnn"?"rnn":"own"}-${l}`,r=wo(e).filter(({cell:a})=>a===e.cell||a==="rnn").map(a=>({...a,kind:s(a)})),i=e.array("forget");return i&&r.push({cell:e.cell,signal:e.roles.keep,kind:"direct",term:"product of f",values:Array.from({length:e.T},(a,l)=>i[l*e.H+t]).map(a=>Number.isFinite(a)?a:NaN)}),r}function Tg(e){let t=e.flatMap(({kind:r,values:i})=>i.filter(Number.isFinite).map(a=>r==="direct"?Math.max(a,-12):a)),[s,n]=[Math.min(0,...t),Math.max(0,...t)];return{low:-Jt(-s+.1,2),high:n>.02?Math.ceil(n+.1):.15}}function Lg(e,t,s){let n=[],r=t.at(e.length-1)+100;for(let i=e.length-1;i>=0;i--){let a=.86*s*Vn(e[i])/2,l=t.at(i);l+a+3>r||(n.unshift([i,e[i],"middle"]),r=l-a-3)}return n}ht("norms",e=>{let t=dt("normed"),s=o("h3"),n=o("dl",{class:"values"}),r=o("div",{class:"norms"},s,t.el,n);return t.el.addEventListener("click",i=>{let{x:a}=t.frame??{};a&&e.press(a.find(i.clientX-t.el.getBoundingClientRect().left))}),{el:r,draw({t:i,unit:a},l){if(!l("picture","step","unit","size","theme","page"))return;let{rem:c,fine:u}=e,h=e.plain,d=Eg(h,a),p=h.T-1,f=({cell:x,kind:L,term:E})=>L==="direct"?e.say("gates alone",{u:a}):`${Ve(e.setup.cells[x])} ${E}`;s.textContent=e.say("error back",{word:h.shown[p]});let m=(x,L)=>Number.isFinite(x.values[L])?$e(x.values[L]):"0",{width:g,height:v}=t.measure();if(!g)return;let w=Math.round(3*c),M=1.5*c,y=Sn(0,p,w+M,g-M),{low:$,high:S}=Tg(d),z=Math.round(1.6*c);t.draw({x:{...y,left:w,right:g},y:{low:$,high:S,top:8,below:z},rows:Ys($,Math.floor(S),Math.max(2,Math.floor((v-z)/(2.4*c)))),along:Lg(h.shown,y,u),lines:d.map(x=>({values:x.values,kind:x.kind,name:f(x),term:x.term,cls:`name ${x.kind}`,dot:5})),tip:x=>`${h.shown[x]}
${d.map(L=>`${f(L)}: ${m(L,x)}`).join(`
`)}`,said:`${s.textContent} ${d.map(x=>`${f(x)} ${m(x,i)}`).join(", ")}`,here:"line",rem:c}),t.cursor(i),n.replaceChildren(o("dt",{class:"at"},e.say("reaches",{word:h.shown[i]})),...d.map(x=>o("dd",{class:x.kind,"data-term":x.term},o("span",{},f(x))," ",o("b",{},m(x,i)))))}}});var[Oo,ha,zg,ua]=[.2,1.5,.01,.9],Js=99,ma=50,Po=10;function da(e){if(!Number.isFinite(e)||e<-7||e>=6)return $e(e);let t=e<-2?1:e<0?2:3;return Number((10**e).toPrecision(t)).toLocaleString("en",{maximumFractionDigits:9})}function Cg(e){let t=Number(Jn(e,"gradients","w"));return t>0?Math.max(Oo,Math.min(ha,t)):ua}function Ag(e,t){let s=Et(Math.log10(e),Js),{way:n,end:r}=qt(s),i=t?Po:Js;return{values:s.slice(0,i+1),way:n,low:-Jt(-r,6),high:Jt(r,3),marks:t?[]:[ma,Js].map(a=>({k:a,v:s[a]})),half:s[ma],end:r}}ht("number",e=>{let t=ps(),s=o("div",{class:"cover","aria-hidden":"true"},o("b",{},"?")),n=["falls","stays","grows"].map(d=>o("span",{"data-way":d})),r=o("p",{class:"left","aria-live":"polite"}),i=Tt({name:"w",title:"w",low:Oo,high:ha,step:zg,value:ua,written:d=>U(d)},d=>{l=Number(d.toFixed(2)),h()}),a=o("div",{class:"one sec"},o("div",{class:"dial"},i.el,o("p",{class:"zones","aria-hidden":"true"},...n)),r,o("div",{class:"graph"},t.el,s));a.style.setProperty("--one",String((1-Oo)/(ha-Oo))),a.style.setProperty("--told",String((Po+1)/Js));let l=ua,c=!1,u=null;function h(){let{values:d,way:p,low:f,high:m,marks:g,half:v,end:w}=Ag(l,c);for(let y of n)y.textContent=e.say(`w ${y.dataset.way}`),y.classList.toggle("now",y.dataset.way===p);let M=c?[e.say("multiplied",{w:String(l),n:Po,left:da(d[Po])})]:[e.say("multiplied",{w:String(l),n:ma,left:da(v)}),e.say("multiplied",{w:String(l),n:Js,left:da(w)})];r.replaceChildren(...M.map(y=>o("span",{},y))),t.draw({lines:[{values:Et(0,Js),kind:"held",name:c?"":e.say("w held"),aside:!0},{values:d,kind:"main",name:c?"":`${l}ᵗ`}],first:0,last:Js,low:f,high:m,marks:g,unit:e.say("times"),tip:y=>y<d.length?`${l}${hr(y)} = ${$e(d[y])}`:null,said:M.join(" "),rem:e.rem}),s.hidden=!c}return{el:a,draw(d,p){let f=`${e.lesson.name} ${e.S.step}`;c=d.open,f!==u&&(u=f,l=Cg(e.step.more),i.set(l),i.input.setAttribute("aria-label",e.say("the weight"))),p("page","lesson","size","theme")&&h()}}},{words:!0,alone:!0});var Bd=`/* the pictures of a step that have modules of their own */

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
`;var jo=10,fa=16,wr=8,pa=1.5,Ud=.58,Re=e=>e.toLocaleString("en");function Ho(e){let t=["bytes","kB","MB","GB","TB"],s=Math.max(0,Math.min(t.length-1,Math.floor((String(e).length-2)/3)));return`${s?Re(Number((e/1e3**s).toPrecision(3))):e} ${t[s]}`}var Hs=e=>[...e,...e.length<2?[1]:[]].map(Re).join(" × ");function Og({arrays:e,reads:t},s,n,r){let[i,a,l]=["input","recurrent","bias"].map(m=>e.filter(g=>g.part===m).map(g=>({...g,kind:m,sign:"+"}))),c=i.map(m=>({...m,sign:"",over:{name:"x",shape:[t]}})),u=a.filter(({shape:m})=>m.length>1),h=a.filter(({shape:m})=>m.length===1),d=[...u.map(m=>({...m,over:{name:"h′",shape:[s]}})),...h.length?[Pg(h,i[0].blocks)]:[]],p=n.map((m,g)=>({name:m,shape:[s],kind:"vector",sign:g?"":"→",blocks:[]}));return(r?[c,d,[...l,...p]]:[[...c,...d,...l,...p]]).filter(m=>m.length)}function Pg(e,t){let[{name:s,shape:n},...r]=e,i=[s,...r.map(a=>a.name.replace(/^weight_|_l.*$/g,""))];return{...e[0],name:i.join(", "),shape:n,sign:"+",blocks:e.flatMap(a=>a.blocks),rows:e.map(a=>Math.max(0,t.indexOf(a.blocks[0])))}}var Vd=({name:e,shape:t,over:s,rows:n})=>s?[[e,Hs(t)],[`times ${s.name}`,Hs(s.shape)]]:[[e],[n?.length>1?`${Hs(t)} each`:Hs(t)]];function jg(e,t,s,n){let r=Math.round(1.35*n),i=g=>Math.max(wr,...Vd(g).map(v=>Math.ceil(v.join("  ").length*Ud*n))),a=({shape:[,g]},v)=>g===void 0?wr:Math.max(pa,g*v),l=(g,v)=>g.reduce((w,M)=>w+Math.max(i(M),a(M,v))+jo+(M.sign?fa:0),-jo),c=g=>Math.max(...g.map(({shape:v})=>v[0])),u=s/e.reduce((g,v)=>g+c(v),0);for(let g=0,v=u,w=0;w<40&&e.some(M=>l(M,v)>t);w++){let M=(g+v)/2;e.every(y=>l(y,M)<=t)?u=g=M:u=v=M}let h=[],d=[],p=[],f=0;for(let g of e){let v=g.some(({over:y})=>y),w=f+2*r+(v?wr+6:2),M=0;for(let y of g){let $=a(y,u),S=y.blocks.length?y.blocks:[null],z=y.rows??S.map((E,k)=>k),x=y.shape[0]/(y.rows?1:S.length),L=Math.max(pa/S.length,x*u);y.sign&&(p.push({x:M+fa/2-jo/2,y:f+r-.35*r,text:y.sign}),M+=fa),Vd(y).forEach(([E,k],b)=>d.push({x:M,y:f+(b+.7)*r,name:E,shape:k,strong:b===0})),y.over&&h.push({x:M,y:w-wr-3,w:$,h:wr,block:null,kind:"vector",shape:[]}),S.forEach((E,k)=>h.push({x:M,y:w+z[k]*L,w:$,h:L,block:E,kind:y.kind,shape:[x,...y.shape.slice(1)]})),M+=Math.max(i(y),$)+jo}f=w+Math.max(pa,c(g)*u)+r}let m=e.some(g=>l(g,0)>t);return{scale:u,height:f-r+2,boxes:h,texts:d,signs:p,cramped:m}}function Hg({block:e,kind:t,shape:s,w:n,h:r},i){if(!e||!["input","recurrent"].includes(t)||r<1.15*i)return null;let a=`W_${t==="input"?"i":"h"}${e}`,l=c=>c.length*Ud*i+8<=n;return[`${a}  ${Hs(s)}`,a].find(l)??null}var _g=e=>e.replace(/[\d,]+ × [\d,]+/g,"?");function _o(e,t,s=!0){let{sizes:n,levels:r,gates:i,carried:a}=e.P,{width:l,fine:c}=e,u=(e.small?26:e.low?13:17)*e.rem*(r.length>1?.75:1),h=$=>{let S=Og(t,n.hidden,a,$);return{rows:S,...jg(S,l,u,c)}},d=h(e.small),{rows:p,height:f,boxes:m,texts:g,signs:v}=d.cramped?h(!0):d,w=s?$=>$:_g,M=p.flat().map(({name:$,shape:S})=>`${$}: ${w(Hs(S))}`),y=D("svg",{width:l,height:f,viewBox:`0 0 ${l} ${f}`,role:"img","aria-label":M.join("; ")},m.map($=>{let{x:S,y:z,w:x,h:L,kind:E,block:k}=$,b=Hg($,c),T=i.includes(k)?` of-${k}`:"";return[D("rect",{x:S,y:z,width:x,height:L,class:`array ${E}${T}`}),b&&D("text",{x:S+4,y:z+Math.min(L/2+.36*c,1.3*c),class:"in"},w(b))]}),g.map(({x:$,y:S,name:z,shape:x,strong:L})=>D("text",{x:$,y:S},D("tspan",L?{class:"name"}:{},w(z)),x&&D("tspan",{dx:"0.5em"},w(x)))),v.map(({x:$,y:S,text:z})=>D("text",{x:$,y:S,class:"sign"},z)));return o("figure",{},o("figcaption",{},...Fg(t,r.length,n.directions)),y)}function Fg({layer:e,times:t,reads:s},n,r){let i=t>1?`Layers 2 to ${t+1}, each`:"Layer 2",a=e?i:n>1?"Layer 1":"One layer",l=r>1?"h of both directions below":"h of the layer below",c=r>1?" All of it is there once more, for the other direction.":"";return[o("b",{},a),` reads ${Re(s)} ${s===1?"number":"numbers"} a step, ${e?l:"x"}.${c}`]}var On={input:["D",256],hidden:["H",128],steps:["T",1e3]};function qg(e,{cell:t,T:s},n){let r=(i,a,l)=>{let c=Number(Jn(e,"sizes",i));return Number.isInteger(c)&&c>=1&&c<=a?c:l};return{cell:Jn(e,"sizes","cell")??t,input:r("input",On.input[1],n.input),hidden:r("hidden",On.hidden[1],n.hidden),steps:r("steps",On.steps[1],Math.min(s,On.steps[1]))}}function Rg(e,t){let s=i=>t?"?":i,[n,r]=["textbook","PyTorch"].map(i=>e.counts.find(({way:a})=>a===i));return[["sizes parameters",s(Re(n.total))],...r?.total&&r.total!==n.total?[["sizes torch",s(Re(r.total))]]:[],["sizes state",s(Re(e.state.numbers))],["sizes work",s(Re(e.multiply_adds*e.steps))],["sizes training",s(`${Re(e.training.numbers)} (${Ho(e.training.bytes)})`)]]}ht("sizes",e=>{let t=o("div",{class:"room"}),s=o("dl",{class:"counts"}),n=o("p",{class:"fair"}),r=Object.fromEntries(Object.entries(On).map(([d,[p,f]])=>[d,Tt({name:p,title:p,low:1,high:f,step:1,value:1,written:Re},m=>{l={...l,[d]:m},h()})])),i=Object.keys(On).map(d=>o("span",{class:"what","data-name":d})),a=o("div",{class:"sized sec"},...Object.values(r).map(({el:d},p)=>o("div",{class:"dial"},i[p],d)),t,s,n),l=null,c=!1,u=null;function h(){let d=e.find("sizes",{choice:l},!0);for(let $ of i)$.textContent=e.say(`sizes ${$.dataset.name}`);if(!d?.picture)return;let{small:p,low:f,rem:m,width:g,fine:v}=e,{sizes:w,levels:M}=d.picture;t.replaceChildren(...M.map($=>_o({small:p,low:f,rem:m,width:g,fine:v,P:d.picture},$,!c))),s.replaceChildren(...Rg(w,c).map(([$,S])=>o("div",{},o("dt",{},e.say($,{n:Re(w.steps)})),o("dd",{},S))));let y=w.beside.find(({cell:$})=>$==="rnn");n.hidden=!y||w.cell==="rnn",y&&(n.textContent=e.say("sizes fair",{cell:w.title,h:Re(w.hidden),n:Re(y.hidden)}))}return{el:a,draw(d,p){let f=`${e.lesson.name} ${e.S.step}`;if(c=d.open,f!==u){u=f,l=qg(e.step.more,d.P,e.setup.sizes);for(let[m,{set:g,input:v}]of Object.entries(r))g(l[m]),v.setAttribute("aria-label",e.say(`sizes ${m}`))}p("found","page","lesson","size","theme")&&h()}}},{words:!0,alone:!0});var Gd=292,Ig=150,Rt={y:46,height:170},Kd=266,Fo=46,Yd=.42,Wg=18,Dg=1.5,Bg=({signals:e,memory:t})=>e.includes("c")?["c","h"]:[t],Vg=(e,t)=>Math.max(Dg,Wg*Math.abs(e)/(t||1));function Ug(e,t,s,n=0){let r=Math.min(Ig,s/2.4),i=1+Math.max(1,Math.floor((s-r-Fo)/Fo)),a=Zn({a:n,n:Math.min(e,i)},t,e),{n:l}=a,c=l>1?Math.min(a.a,Math.max(0,t-1)):a.a,u=l>1?Math.min(2.2*Fo,(s-r)/(l-1+2*Yd)):2*Fo,h=u*Yd,d=[],p=0;for(let f=c;f<c+l;f++){let m=f===t?r-h:u-h;d.push({k:f,wire:p,x:p+h,width:m}),p+=h+m}return{from:c,boxes:d,end:p+h,more:[c>0,c+l<e]}}function ga({asked:e,piped:t,read:s,t:n},r,i){return r===i?Math.min(t,s):e===null||e==="next"?s:Math.min(s,n-1)}ht("unrolled",e=>{let t=o("div",{class:"chain"}),s=o("p",{class:"key"}),n=o("div"),r=0,i=null;return t.append(n,s),n.addEventListener("click",({target:l})=>{let c=l.closest("[data-k]");c&&e.press(Number(c.dataset.k))}),{el:t,draw(l,c){if(!c("picture","step","unit","size","page","turned","lit"))return;let{P:u,t:h,unit:d,lit:p}=l,f=Bg({signals:u.signals,memory:u.memory}),m=Math.max(...f.map(x=>u.reach(x,d))),g=e.width;i!==u.tokens&&([i,r]=[u.tokens,0]);let v=Ug(u.T,h,g,r),w=e.fine;r=v.from;let M=f.length>1?{c:Rt.y+42,h:Rt.y+Rt.height-42}:{},y=x=>M[x]??Rt.y+Rt.height/2,$=(x,L,E,k)=>{let b=y(x),T=L-1<=ga(l,x,u.memory),C=u.at(x,L-1,d),P=p===x?" hot":"";if(L===0||!T)return[D("path",{d:`M${E} ${b}H${k}`,class:`unsaid${P}`,"data-term":x}),L>0&&D("text",{x:(E+k)/2,y:b-8,class:"ask"},"?")];let H=`stroke-width:${Vg(C,m).toFixed(1)}px`;return D("path",{d:`M${E} ${b}H${k}`,class:`sent ${Ae(C)}${P}`,style:H,"data-term":x})},S=({k:x,x:L,width:E})=>{let k=x===h,b=k?0:14,T=L+E/2,C=k?1.4:1,P=Math.max(2,Math.floor((E+v.boxes[0].x)/(.56*C*w)));return D("g",{"data-k":x,class:`copy${k?" here":""}${x<=l.read||l.picks?"":" todo"}`},D("path",{d:`M${T} ${Kd-16}V${Rt.y+Rt.height-b+5}`,class:"in"}),D("path",{d:`M${T-4} ${Rt.y+Rt.height-b+10}l4 -7l4 7`,class:"in head"}),D("rect",{x:L,y:Rt.y+b,width:E,height:Rt.height-2*b,rx:k?10:6,class:"module"}),D("text",{x:T,y:Kd,"text-anchor":"middle",class:"word","data-term":"token"},ve(u.shown[x],P)),k&&f.map(H=>D("text",{x:T,y:y(H)+7,"text-anchor":"middle",class:"num","data-term":H},`${H} ${h<=ga(l,H,u.memory)?U(u.at(H,h,d)):"?"}`)),k&&D("text",{x:T,y:Rt.y-12,"text-anchor":"middle",class:"name"},Ve(e.setup.cells[u.cell])))},z=D("svg",{viewBox:`0 0 ${g} ${Gd}`,width:g,height:Gd,role:"img","aria-label":a(l,f)},f.map(x=>[v.boxes.map(({k:L,wire:E,x:k})=>$(x,L,E,k)),$(x,v.boxes.at(-1).k+1,v.end-v.boxes[0].x,v.end)]),v.boxes.map(S));n.replaceChildren(z),s.replaceChildren(...f.map(x=>o("span",{"data-term":x},o("b",{},x),` ${e.say(f.length>1?x==="c"?"above":"below":"along")}`)),o("span",{},e.say("as thick",{most:U(m)})),...["pos","neg"].map(x=>o("span",{class:x},o("i"),e.say(x))),...v.more.some(Boolean)?[o("span",{},e.say("more words",{n:u.T}))]:[])}};function a(l,c){let{P:u,t:h,unit:d}=l,p=f=>h<=ga(l,f,u.memory)?U(u.at(f,h,d)):e.say("missing");return`${e.say("chained",{u:d,word:u.shown[h]})} ${c.map(f=>`${f} ${p(f)}`).join(", ")}`}});var qo=e=>/^\/(?![/\\])/.test(e??"")?`.${e}`:null;function wa(e,t){return t.map(({text:s,style:n,light:r,go:i,href:a})=>{if(r){let u=o("button",{type:"button",class:`lk s-${r}`,"data-light":r},s);for(let h of["pointerenter","focus"])u.addEventListener(h,()=>e.light(r));for(let h of["pointerleave","blur"])u.addEventListener(h,()=>e.light(null));return u.addEventListener("click",()=>e.light(r)),u}if(Number.isInteger(i)){let u=o("button",{type:"button",class:"lk go","data-go":i},s);return u.addEventListener("click",()=>e.jump(i)),u}let l=qo(a);if(l){let u=o("a",{href:l},s);return/^\.\/lessons(\?|$)/.test(l)&&u.addEventListener("click",h=>{h.ctrlKey||h.metaKey||h.shiftKey||(h.preventDefault(),e.follow(l))}),u}let c={b:"b",i:"em",code:"code"}[n];return c?o(c,{},s):s})}function Xd(e,t){let s=[];for(let{kind:n,spans:r}of t)n!=="li"?s.push(o("p",{},wa(e,r))):(s.at(-1)?.localName!=="ul"&&s.push(o("ul")),s.at(-1).append(o("li",{},wa(e,r))));return s}function Jd(e){let t=o("p",{class:"crumb"}),s=o("div",{class:"dots",role:"group"}),n=o("a",{class:"leave",href:""}),r=o("span",{class:"langs",role:"group"}),i=o("div",{class:"top"},t,s,r,n),a=o("p",{class:"kick"}),l=o("h2",{tabindex:"-1",class:"title"}),c=o("div",{class:"body"}),u=o("div",{class:"asking"}),h=o("div",{class:"told","aria-live":"polite"}),d=o("a",{class:"all",href:""}),p=o("button",{type:"button",class:"btn"}),f=o("button",{type:"button",class:"btn"}),m=o("div",{class:"scored"}),g=o("div",{class:"foot"},p,f),v=o("section",{class:"text"},a,l,c,u,h,d,m,g),w=null,M=null;n.addEventListener("click",b=>{b.preventDefault(),e.leave()}),p.addEventListener("click",()=>e.turnPage(-1)),f.addEventListener("click",()=>e.turnPage(1));let y=b=>!(b.ctrlKey||b.metaKey||b.shiftKey);function $(){let{lesson:b,S:T}=e,C=b.steps.length,{at:P}=e.beside,H=b.kind==="question"?e.say("question"):e.say("lesson",{n:P+1});t.replaceChildren(e.listLink()," / ",H),b.kind!=="question"&&t.append(": ",o("b",{},b.title)),s.hidden=C<2,s.setAttribute("aria-label",e.say("step",{k:T.step+1,n:C})),s.replaceChildren(...b.steps.map((N,_)=>{let q=e.answers.has(e.keyAt(_)),j=o("a",{href:e.state.link({...e.blank,lesson:b.name,step:_+1,lang:T.lang}),"aria-label":`${e.say("step to",{k:_+1,title:N.title})}${q?`, ${e.say("answered")}`:""}`,title:N.title,"aria-current":_===T.step?"step":null,class:q?"done":null});return j.addEventListener("click",F=>{y(F)&&(F.preventDefault(),e.toStep(_))}),j})),ae(n,e.small?e.say("leave short"):e.say("leave")),n.href=e.state.link({...e.blank,lang:T.lang}),ba(e,r),ae(a,e.say("step",{k:T.step+1,n:C})),a.hidden=C<2}function S(b,T){let C=T!==null;return o("div",{class:"opts",role:"group","aria-labelledby":"question"},b.choices.map((P,H)=>{let N=T===H,_=b.right===H,q=C?N?_?"yours right":"yours wrong":_?"right":"wrong":"",j=o("button",{type:"button",class:`opt${N?" mine":""}${C?_?" true":" off":""}`,"data-choice":H,"aria-pressed":String(N),"aria-disabled":String(C)},o("kbd",{"aria-hidden":"true"},String(H+1)),o("span",{class:"c"},z(P)),q&&o("span",{class:"w"},e.say(q)));return j.addEventListener("click",()=>!C&&e.guess(H)),j}),!C&&o("p",{class:"how"},e.say("choose",{n:b.choices.length})))}let z=b=>b.map(({text:T,style:C})=>C==="b"?o("b",{},T):C==="code"?o("code",{},T):T);function x(b,T){let[C,P]=Nn(b),H=(C+P)/2;if(T!==null)return Rd(e,b,T);let N=o("output",{},U(H)),_=o("input",{type:"range",min:C,max:P,step:"0.01","aria-label":e.say("guess")});return _.value=String(H),_.addEventListener("input",()=>ae(N,U(Number(_.value)))),_.addEventListener("keydown",q=>{q.key==="Enter"&&e.guess(Number(_.value))}),o("div",{class:"number"},o("label",{},o("span",{},e.say("slide")),_,N),o("p",{class:"ends","aria-hidden":"true"},o("span",{},U(C,0)),o("span",{},U(P,0))),o("button",{type:"button",class:"btn main",onclick:()=>e.guess(Number(_.value))},e.say("this is my guess")))}function L(){let{ask:b,S:T}=e;if(u.hidden=!b,!b)return u.replaceChildren();let C=u.contains(u.getRootNode().activeElement)?u.getRootNode().activeElement?.dataset?.choice:void 0;u.replaceChildren(o("h3",{id:"question"},wa(e,b.question)),b.kind==="choice"?S(b,T.guess):b.kind==="number"?x(b,T.guess):T.guess===null?o("p",{class:"how"},e.say("place")):""),C!==void 0&&u.querySelector(`[data-choice="${C}"]`)?.focus({preventScroll:!0})}function E(){let{step:b,ask:T,S:C}=e,P=T&&C.guess===null;if(h.hidden=!!P||!b.reveal.length&&!T,h.hidden)return h.replaceChildren();let H=o("button",{type:"button",class:"lk again"},e.say("again"));H.addEventListener("click",()=>e.guess(null)),h.replaceChildren(...T?[o("p",{class:"verdict"},o("b",{},e.verdict)," ",H)]:[],...Xd(e,b.reveal))}return{el:v,top:i,title:l,draw(b){if(v.hidden=i.hidden=!e.lesson,!e.lesson||!e.step)return;if(!b("page","picture","size"))return k();let{lesson:T,step:C,S:P}=e;$();let H=JSON.stringify([T.name,P.step,P.lang]);H!==w&&(w=H,M=null,ae(l,C.title),c.replaceChildren(...Xd(e,C.body)));let N=JSON.stringify([H,P.guess,e.P!==null]);N!==M&&(M=N,L(),E()),d.href=e.whole(),ae(d,e.say("show all")),p.hidden=P.step===0,ae(p,`← ${e.say("back")}`);let{after:_}=e.beside,q=P.step===T.steps.length-1,j=e.ask&&P.guess===null;return ae(f,`${q?_?e.say("next lesson",{title:_.title}):e.say("to the list"):e.say(j?"skip":"next")} →`),f.classList.toggle("main",!j),m.hidden=!q||!e.answers.size,m.hidden||m.replaceChildren(...xa(e)),k()}};function k(){for(let b of v.querySelectorAll("[data-light]"))b.classList.toggle("hot",b.dataset.light===e.S.lit||b.dataset.light===e.S.pointed);for(let b of v.querySelectorAll("[data-go]"))b.setAttribute("aria-disabled",String(e.P!==null&&Number(b.dataset.go)>e.see.read))}}function ba(e,t){t.setAttribute("aria-label",e.say("language")),t.replaceChildren(...Object.entries(e.setup.languages).map(([s,n])=>{let r=o("button",{type:"button",lang:s,"aria-pressed":String(s===e.S.lang)},n);return r.addEventListener("click",()=>e.speak(s)),r}))}function xa(e){let{right:t,all:s}=e.score,n=r=>{let i=o("button",{type:"button",class:"lk"},e.say("as",{kind:r.toUpperCase()}));return i.addEventListener("click",()=>e.take(r)),i};return[o("b",{},e.say("score",{right:t,all:s}))," ",o("span",{class:"take"},e.say("download")," ",n("json")," ",n("csv"),". ",e.say("nothing sent"))]}function Zd(e){let t=o("h2",{class:"title",tabindex:"-1"}),s=o("p",{class:"lead"}),n=o("span",{class:"langs",role:"group"}),r=o("p",{class:"scored"}),i=o("h3"),a=o("ol",{class:"lessons"}),l=o("h3"),c=o("ul",{class:"questions"}),u=o("div",{class:"faults"}),h=o("section",{class:"shelf"},o("div",{class:"top"},t,n),s,r,i,a,l,c,u);function d(p,f){let{S:m}=e,g=e.places[p.name],v=g&&g<p.steps?g+1:1,w=o("a",{href:e.state.link({...e.blank,lesson:p.name,step:v,lang:m.lang}),class:"entry"},f!==null&&o("span",{class:"no","aria-hidden":"true"},String(f)),o("span",{class:"what"},o("b",{},p.title),p.line&&o("span",{class:"line"},p.line)),o("span",{class:"more"},p.minutes?e.say("minutes",{n:p.minutes}):"",g!==void 0&&p.steps>1&&o("span",{class:"place"},g+1>=p.steps?e.say("done"):e.say("go on",{n:g+1}))));return w.addEventListener("click",M=>{M.ctrlKey||M.metaKey||M.shiftKey||(M.preventDefault(),e.begin(p.name,v-1))}),o("li",{},w)}return{el:h,title:t,draw(p){if(h.hidden=e.S.lesson!==null,h.hidden||!p("page","size"))return;let f=e.shelf.lessons,m=g=>f.filter(v=>v.kind==="question"==(g==="question"));ae(t,e.say("title")),ae(s,e.say("lead")),ba(e,n),r.hidden=!e.answers.size,r.hidden||r.replaceChildren(...xa(e)),ae(i,f.length?e.say("lessons"):e.say("none")),a.replaceChildren(...m("lesson").map((g,v)=>d(g,v+1))),l.hidden=!m("question").length,ae(l,e.say("questions")),c.replaceChildren(...m("question").map(g=>d(g,null))),u.hidden=!e.shelf.faults.length,u.replaceChildren(o("h3",{},e.say("unread")),o("ul",{},...e.shelf.faults.map(g=>o("li",{},g))))}}}function Qd(e){let t=o("div",{class:"sent",role:"group"}),s=o("b",{"data-term":"unit"}),n=o("span"),r=o("span"),i=o("p",{class:"cap"},o("span",{},s,n),r),a=o("div",{class:"holder"}),l=o("div",{class:"eq"}),c=o("div",{class:"after"}),u=o("div",{class:"turns",role:"group"}),h=o("section",{class:"stage"},t,i,a,l,c,u),d=new Map,p=null,f=null,m=null;t.addEventListener("click",({target:y})=>{let $=y.closest("button");$&&$.getAttribute("aria-disabled")!=="true"&&e.press(Number($.dataset.k))});let g=y=>e.point(y.composedPath()[0].closest?.("[data-term]")?.dataset.term??null);a.addEventListener("pointerover",g),a.addEventListener("pointerleave",()=>e.point(null));function v(y){let{P:$,t:S,read:z,picks:x}=y;p!==$&&(p=$,t.replaceChildren(...Sr($.reads.kind,e.step.state.text,$.tokens).flatMap(({before:L,shown:E},k)=>[L?" ":"",o("button",{type:"button",class:"tk","data-k":k},E)]))),t.setAttribute("aria-label",e.say("sentence"));for(let L of t.querySelectorAll(".tk")){let E=Number(L.dataset.k);L.classList.toggle("here",E===S),L.classList.toggle("todo",E>S),L.tabIndex=x||E===S?0:-1,Ce(L,{"aria-disabled":String(!x&&E>z)}),E===S?L.setAttribute("aria-current","step"):L.removeAttribute("aria-current"),e.markWord(L,E,y)}}function w({P:y,t:$,open:S}){let z=e.step.moves.filter(k=>y.roles.gates.includes(k));if(u.hidden=S||!z.length,u.hidden)return;let x=JSON.stringify([z,y.cell,e.S.lang,e.S.lesson,e.S.step]);x!==m&&(m=x,u.replaceChildren(o("h3",{},e.say("now you")),...z.map(k=>{let b=e.say("turn",{gate:e.named(y.roles.word(k))}),T=o("input",{type:"range",min:"0",max:"1",step:"0.01",class:`turn F-${k}`,"data-signal":k,"aria-label":`${e.say("now you")}: ${b}`});T.addEventListener("input",()=>e.turn(k,Number(T.value)));for(let C of["pointerenter","focus"])T.addEventListener(C,()=>e.light(k));for(let C of["pointerleave","blur"])T.addEventListener(C,()=>e.light(null));return o("label",{class:"hand"},o("span",{},b," ",o("i",{class:`s-${k}`},k)),T,o("output",{class:`s-${k}`}))}),o("p",{class:"ways"},o("span",{class:"said"}),o("button",{type:"button",class:"btn",onclick:()=>e.release()},e.say("as it was")),o("a",{class:"elsewhere",href:""},e.say("elsewhere")))),u.setAttribute("aria-label",e.say("now you")));for(let k of u.querySelectorAll("input")){let b=k.dataset.signal,T=e.turnedAt(b,$),C=T??e.plain.at(b,$,e.S.unit);(k.getRootNode().activeElement!==k||T===null)&&(k.value=String(C)),ae(k.nextElementSibling,U(T??C))}let[L]=e.S.turned;u.querySelector(".said").textContent=L?e.say("turned at",{word:y.shown[L.t],u:L.unit}):"";let E=u.querySelector(".ways");E.hidden=!L,L&&(E.querySelector("a").href=e.whatif())}function M({P:y,t:$,open:S}){let{show:z}=e.step.state,x=z==="next"||ca(z).alone||S;if(c.hidden=x,x)return;let L=y.answers.kind==="value",E=([b,T])=>L?[U(T,3)]:[o("b",{},be(b)),` ${xe(T)}`],k=(b,T)=>{let[C]=y.top(b),[P]=e.plain.top(b),H=y!==e.plain&&(P[0]!==C[0]||U(P[1],3)!==U(C[1],3));return o("p",{},T," ",...E(C),H&&o("small",{},` (${e.say("was",{word:`${L?"":`${be(P[0])} `}${L?U(P[1],3):xe(P[1])}`})})`))};c.replaceChildren(k($,o("span",{"data-term":"next word"},`${e.answersTitle} ${e.say("after",{word:y.shown[$]})}`)),...$<y.T-1?[k(y.T-1,e.say("at the end"))]:[])}return{el:h,holder:a,draw(y){let{P:$,step:S}=e,z=e.see,x=S.state.show,L=ca(x);d.has(L)||d.set(L,L(e));let E=d.get(L);f!==E&&(f=E,a.replaceChildren(E.el)),h.setAttribute("aria-label",e.say("picture",{one:e.named($.reads.one)})),t.hidden=L.words&&!(z.picks&&x==="maps"),t.hidden||v(z),i.hidden=L.alone,ae(s,e.say("unit",{u:e.S.unit})),ae(n,`, ${e.say("of units",{n:$.H})}`),ae(r,e.say("where",{one:e.named($.reads.one),k:z.t+1,n:$.T})),E.draw(z,y),l.hidden=z.open||!["cell","both"].includes(x)||e.small,l.hidden||l.replaceChildren(...eo($.roles,z.v).map(({symbol:k,value:b,cls:T,op:C,means:P})=>o("span",{class:`term${C?" op":""}`,"data-term":P},o("span",{class:"sy"},k??""),o("span",{class:`va${T?` s-${T}`:""}`},b)))),M(z),w(z)}}}var Zs=({text:e,model:t,weights:s})=>JSON.stringify([e,t,s??"trained"]);function eh(e,t=0){let s=new Map;for(let{state:n}of[...e.steps.slice(t),...e.steps.slice(0,t)]){let{text:r,model:i,weights:a}=n;s.has(Zs(n))||s.set(Zs(n),{text:r,model:i,weights:a})}return s}var th=(e,t={})=>e.replace(/\{(\w+)\}/g,(s,n)=>t[n]??s),Ro=({signal:e,unit:t,t:s,value:n})=>`${e}:${t}:${s}=${Number(n.toFixed(2))}`;function sh(e){let t=/^([a-z]):(\d{1,4}):(\d{1,4})=(0(?:\.\d{1,4})?|1(?:\.0{1,4})?)$/.exec(e);return t&&{signal:t[1],unit:Number(t[2]),t:Number(t[3]),value:Number(t[4])}}var nh=(e,t)=>{let s=Math.max(1,Math.min(t,e))-1;return{k:s,other:s!==e-1}};function rh(e,t){let s=e.find(i=>i.name===t),n=e.filter(i=>i.kind===s?.kind),r=n.indexOf(s);return{at:r,before:n[r-1]??null,after:r<0?null:n[r+1]??null}}function oh(e,t){if(!e||e.kind==="word")return null;let{of:s=null}=e;return s!==null&&(t.signals.includes(s)||s==="next")?s:t.memory}function ih(e,t,s){if(t===null||t==="next")return e;let n={...e.now,[t]:null,h:null},r=va(t,s);r&&(n[s.memory]=null);let i={...e,now:n};if(!r)return i;let a=t===s.memory||t===s.keeper,l=t===s.memory||t===s.writer||t===s.candidate;return{...i,tanh_c:null,a:e.a===void 0?void 0:null,passed:e.passed===void 0||!s.others.includes(t)?e.passed:null,kept:a?null:e.kept,written:l?null:e.written}}var va=(e,t)=>e===t.memory||!["next","h",t.output].includes(e);function ah(e,t,s,n){return!e||t!==null?n-1:e.kind==="word"?-1:s}var Pn=["page",...ot],Gg=60,ya=class extends pt{shelf={lessons:[],faults:[]};lesson=null;lessons=new Map;pictures=new Map;titles={};found=new Map;plain=null;answers=new Map;places={};constructor(t){super(t,lo+Tr+To+Wd+Bd),Object.assign(this.S,{lesson:null,step:0,guess:null,lang:"en",turned:[],lit:null,pointed:null}),this.questions=new gt(l=>this.tell(l)),this.came=Ss(this.state);let s=this.state.beside.lessons;s&&(this.answers=new Map(s.answers),this.places=s.places);let n=Ct(this),r=Zd(this),i=Jd(this),a=Qd(this);this.frames=[n,r,i],this.parts=[a],this.titles={list:r.title,step:i.title},this.time=a.holder,this.cursor=o("div"),this.picture=a.el,this.main=o("main",{class:"learn"},n.el,i.top,r.el,i.el,a.el),this.root.append(as(this),this.main),this.listen(),this.receive(this.model.payload,!0)}close(){clearTimeout(this.turning),this.questions.stop()}say(t,s={}){let{words:n}=this.setup;return th(n[this.S.lang]?.[t]??n.en[t]??t,s)}named(t){return this.setup.names[this.S.lang]?.[t]??t}get answersTitle(){let t=this.named(this.P.answers.title);return t==="next word"?this.say("next word"):t[0].toUpperCase()+t.slice(1)}get meanwhile(){return"Stepping through this lesson still works."}get touches(){let t={lesson:Pn,step:Pn,guess:Pn,lang:Pn,turned:["turned","step"]};return{...super.touches,...t,lit:["lit"],pointed:["lit"]}}get step(){return this.lesson?.steps[this.S.step]??null}get ask(){return this.step?.ask??null}get beside(){return rh(this.shelf.lessons,this.lesson.name)}keyAt(t){return`${this.lesson.name} ${t+1}`}get score(){return la([...this.answers.values()])}get verdict(){return Id((t,s)=>this.say(t,s),this.ask,this.S.guess,this.P?.shown??[])}get see(){let{P:t,S:s,ask:n}=this,r=n!==null&&s.guess===null,i=r?oh(n,t.roles):null,{from:a}=this,l=As(t,{t:s.t,unit:s.unit,mode:"unit"});return{P:t,t:s.t,unit:s.unit,v:i!==null&&s.t>=a?ih(l,i,t.roles):l,asked:s.t>=a?i:null,open:r,read:this.readTo,piped:i!==null&&va(i,t.roles)?a-1:this.readTo,picks:r&&n.kind==="word",guess:s.guess,truth:n?.kind==="word"&&!r?n.right:null,lit:s.lit}}get from(){let t=Math.min(this.step.state.t,this.P.T-1);return Math.min(t,this.ask?.at??t)}get readTo(){let{P:t,S:s,ask:n}=this;return t?ah(n,s.guess,Math.min(this.step.state.t,t.T-1),t.T):-1}receive(t,s=!1){let n=hs(t),r=s?{}:this.questions.take(n);if(r){if(n.shelf&&(this.shelf=n.shelf),s){let{values:i,said:a}=this.state.asked;return this.notices=[...n.notices,...a.server,...a.view],n.lesson&&this.lessons.set(this.nameOf(i.lesson,i.lang),n.lesson),n.of&&this.pictures.set(Zs(n.of),n.picture),this.arrive(i)}return(n.fault||n.notices.length)&&(this.notices=n.notices),n.want==="lesson"&&this.lessons.set(r.key,n.lesson??null),n.want==="picture"&&this.pictures.set(r.key,n.picture),this.found.has(n.want)?(this.found.set(n.want,{key:r.key,answer:n}),this.draw(new Set(["found","notice"]))):n.want==="turn"?(n.picture&&this.S.turned.length&&(this.P=n.picture),this.draw(new Set(["turned","picture","step","notice"]))):this.waits?this.settle():(this.fetchNext(),this.draw(new Set(["page","notice"])))}}find(t,s,n=!1){let r=JSON.stringify(s);this.found.has(t)||this.found.set(t,{key:null,answer:null});let{key:i,answer:a}=this.found.get(t);return i!==r&&!this.questions.asked(t,r)&&this.questions.ask(t,s,{key:r}),i===r||n?a:null}nameOf(t,s){return`${s} ${t}`}arrive(t,s=!1){this.waits={guess:null,t:null,unit:null,turn:null,...t,chosen:s},this.settle()}settle(){let{S:t}=this,s=this.waits;if(t.lang=s.lang,this.main.lang=s.lang,s.lesson===null)return this.arrived(null);let n=this.nameOf(s.lesson,s.lang),r=this.lessons.get(n);if(r===void 0)return this.questions.ask("lesson",{name:s.lesson,lang:s.lang},{key:n}),this.wait(!0);if(r===null)return this.notices.push(this.say("no lesson",{name:s.lesson.slice(0,40)})),this.arrived(null);let{k:i,other:a}=nh(s.step,r.steps.length);a&&(this.notices.push(this.say("no step",{asked:s.step,n:r.steps.length,k:i+1})),s.step=i+1);let{state:l}=r.steps[i],c=this.pictures.get(Zs(l));if(c===void 0){let{text:u,model:h,weights:d}=l;return(!this.questions.asked("picture",Zs(l))||!this.questions.busy.has("picture"))&&this.questions.ask("picture",{text:u,model:h,weights:d},{key:Zs(l)}),this.wait(!0)}return this.arrived(r,i,c)}wait(t){this.root.classList.toggle("busy",t),this.root.setAttribute("aria-busy",String(t)),this.draw(new Set(["page","notice"]))}arrived(t,s=0,n=null){let{S:r,waits:i}=this,{chosen:a}=i;this.waits=null,this.returning=!1;let l=this.lesson!==t||r.step!==s;Object.assign(r,{lesson:t?.name??null,step:s,guess:null,turned:[],lit:null,pointed:null}),this.lesson=t,this.P=this.plain=n,this.root.classList.toggle("listing",t===null),n&&this.place(i),t&&s>=(this.places[t.name]??0)&&(this.places[t.name]=s),this.remember(),this.wait(!1),n&&this.resetView(),this.draw(new Set([...Pn,"lesson","turned","notice","entry"])),this.keep(a),a&&l&&(scrollTo(0,0),this.titles[t?"step":"list"].focus({preventScroll:!0})),r.turned.length&&this.turned(),this.fetchNext()}place(t){let{S:s,P:n,ask:r}=this,{state:i}=this.step,a=(d,p)=>Math.max(0,Math.min(p-1,d));s.t=a(i.t,n.T),s.unit=a(i.unit??n.moment[1],n.H),s.focus=n.keeper??n.signals[0];let l=r||t.guess?Hd(r,t.guess,n.T):null;l===void 0&&this.notices.push(this.say("no guess")),s.guess=l??null,t.unit!==null&&(s.unit=a(t.unit,n.H)),t.t!==null&&(s.t=a(t.t,Math.max(s.t,this.readTo)+1));let c=t.turn??[],u=c.map(sh),h=d=>d&&d.t<n.T&&d.unit<n.H&&n.roles.gates.includes(d.signal)&&(!r||s.guess!==null);u.every(h)?s.turned=u:this.notices.push(this.say("no turn"))}fetchNext(){if(!(!this.lesson||this.questions.busy.has("picture"))){for(let[t,s]of eh(this.lesson,this.S.step))if(!this.pictures.has(t)){this.questions.ask("picture",s,{key:t});return}}}get blank(){return{lesson:null,step:1,guess:null,t:null,unit:null,turn:null}}get values(){let{S:t,lesson:s,P:n}=this;if(!s||!n)return{...this.blank,lang:t.lang,theme:t.theme};let{state:r}=this.step,i=r.unit??n.moment[1];return{lesson:s.name,step:t.step+1,guess:aa(this.ask,t.guess),lang:t.lang,theme:t.theme,t:t.t===Math.min(r.t,n.T-1)?null:t.t,unit:t.unit===i?null:t.unit,turn:t.turned.length?t.turned.map(Ro):null}}back({values:t,said:s}){this.notices=[...s.server,...s.view],this.arrive(t)}passes(){if(this.came.text||!this.step)return this.came;let{text:t,model:s,weights:n}=this.step.state;return{...this.came,text:t,model:s,weights:n}}elsewhere(t,s={}){let{S:n,step:r}=this,{text:i,model:a,weights:l}=r.state,c={text:i,model:a,weights:l,t:n.t,unit:n.unit,theme:this.state.asked.values.theme};return Hr(this.setup.elsewhere[t],{...c,...s},new URL(`./${t}`,location.href).href)}whole(){let{more:t}=this.step;return qo(t)?qo(t):this.P?this.elsewhere("explore"):""}whatif(){return this.elsewhere("whatif",{pins:this.S.turned.map(Ro)})}remember(){this.state.note({lessons:{answers:[...this.answers],places:this.places}})}begin(t,s=0){this.arrive({lesson:t,step:s+1,lang:this.S.lang},!0)}toStep(t){this.begin(this.lesson.name,t)}turnPage(t){let{S:s,lesson:n}=this,r=s.step+t;if(r>=0&&r<n.steps.length)return this.toStep(r);if(r<0)return;let{after:i}=this.beside;return i?this.begin(i.name):this.leave()}leave(){this.arrive({lesson:null,step:1,lang:this.S.lang},!0)}speak(t){if(t===this.S.lang)return;let{values:s}=this;s.lesson===null?(this.questions.ask("shelf",{lang:t}),this.arrive({...s,lang:t},!0)):this.arrive({...s,lang:t},!0)}follow(t){this.state.visit(dn(this.state.rows,new URL(t,location.href).search).values,!0)}listLink(){let t=o("a",{href:this.state.link({...this.blank,lang:this.S.lang})},this.say("title"));return t.addEventListener("click",s=>{s.ctrlKey||s.metaKey||s.shiftKey||(s.preventDefault(),this.leave())}),t}guess(t){let{S:s,ask:n,P:r}=this;if(!n||!r||t!==null&&s.guess!==null)return;let i=this.keyAt(s.step);t!==null&&!this.answers.has(i)&&this.answers.set(i,_d(this.lesson.name,s.step,n,t,r.shown)),t===null&&(this.P=this.plain,Object.assign(s,{turned:[],t:Math.min(s.t,this.step.state.t)})),this.remember(),s.guess=t,this.draw(new Set([...Pn,"turned","entry"].filter(a=>a!=="size"))),this.keep(!0)}take(t){let s=[...this.answers.values()],[n,r]=t==="csv"?[Fd(s),"text/csv"]:[qd(s),"application/json"];zt(`gatescope-answers.${t}`,n,r)}press(t){this.see.picks?this.guess(t):this.jump(t)}jump(t){t>this.readTo?(this.notices=[this.say("later")],this.draw(new Set(["notice"]))):this.go(t)}go(t){this.P&&super.go(Math.min(t,Math.max(this.readTo,this.S.t)))}walk(t){!this.P||this.see.picks&&this.readTo<0||super.walk(t)}light(t){this.set({lit:t})}point(t){this.set({pointed:t==="memory"||t==="kept"?this.P?.memory??null:t})}markWord(t,s,{picks:n,guess:r,truth:i}){let a=this.P.shown[s];t.classList.toggle("picks",n),n&&(t.disabled=!1,t.tabIndex=0,t.setAttribute("aria-label",a));let l=i!==null&&r===s,c=i===s;if(t.classList.toggle("mine",l),t.classList.toggle("true",c),t.querySelector(".mk")?.remove(),!l&&!c)return;let u=this.say(l?c?"yours right":"your guess":"truth");t.append(o("span",{class:"mk"},u))}turnedAt(t,s){return this.S.turned.find(n=>n.signal===t&&n.t===s)?.value??null}turn(t,s){let{S:n}=this,r=n.turned.filter(i=>i.signal!==t&&i.t===n.t&&i.unit===n.unit);n.turned=[...r,{signal:t,unit:n.unit,t:n.t,value:s}],this.draw(new Set(["turned"])),this.turning||this.turned(),clearTimeout(this.turning),this.turning=setTimeout(()=>{this.turning=null,this.turned()},Gg),this.keep()}turned(){if(!this.S.turned.length||!this.step)return;let{text:t,model:s,weights:n}=this.step.state,r=this.S.turned.map(Ro),i=JSON.stringify([this.lesson.name,this.S.step,r]);this.questions.asked("turn",i)||this.questions.ask("turn",{text:t,model:s,weights:n,turn:r},{key:i})}release(){clearTimeout(this.turning),this.turning=null,this.questions.forget("turn"),this.S.turned=[],this.P=this.plain,this.draw(new Set(["turned","picture","step"])),this.keep()}get gutter(){return Math.round(3.9*this.rem)}placeWords(){}draw(t){for(let r of this.frames)Nt(r,t);this.picture.hidden=!this.P,super.draw(t);let{S:s,lesson:n}=this;this.waits||this.closed||(Object.assign(this.host.dataset,{ready:"true",lesson:n?.name??"",step:s.step+1,guess:aa(this.ask,s.guess)??"",t:s.t}),!t.has("entry")&&(t.has("step")||t.has("theme"))&&this.keep())}key(t){t.composedPath()[0].matches?.("input[type=range]")&&t.key==="Escape"&&!t.defaultPrevented&&this.lesson?this.leave():super.key(t)}moves(){let{ask:t,S:s}=this,{ArrowUp:n,ArrowDown:r,...i}=super.moves();for(let c of Object.keys(i))/^\d$/.test(c)&&delete i[c];t?.kind==="choice"&&s.guess===null&&t.choices.forEach((c,u)=>{i[u+1]=()=>this.guess(u)});let[a,l]=[()=>this.turnPage(1),()=>this.turnPage(-1)];return{...i,n:a,PageDown:a,p:l,PageUp:l,Escape:i.Escape??(()=>this.leave())}}},lh={render:e=>void new ya(e)};var ch=`.gs .ask {
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
`;var Yg=["sizes","choice","size","theme","notice"],Xg=150,jn=(e,t)=>`${Re(e)} ${e===1?t:`${t}s`}`,Jg=e=>`${Number(e.toPrecision(3))} ×`,ka=class extends pt{constructor(t){super(t,To+ch),this.S={theme:this.S.theme},this.questions=new gt(i=>this.tell(i)),this.C=this.wish=this.usual=this.state.usual("server"),this.came=Ss(this.state),this.networks=[];let[s,n,...r]=[Ct,Zg,Qg,ew,tw,sw].map(i=>i(this));this.parts=[s,n,...r],this.time=r[0].room,this.main=o("main",{},...r.map(i=>i.el)),this.root.append(as(this),o("div",{class:"ask"},n.el,s.el),this.main),this.listen(),this.receive(this.model.payload,!0)}close(){this.questions.stop()}get touches(){return{theme:["theme"]}}get meanwhile(){return"What is shown stays."}get behind(){return this.P!==null&&this.busy.has("sizes")}get whose(){return"What is shown is of the sizes before."}take(t,s=!1){this.wish={...this.wish,...t},this.entry||=s;let n=JSON.stringify(this.wish);this.closed||this.questions.asked("sizes",n)||(this.questions.ask("sizes",{choice:this.wish,model:this.came.model},{key:n}),this.mark())}receive(t,s=!1){let{picture:n,...r}=hs(t);if(!(s?this.questions.opened(r):this.questions.take(r)))return;this.notices=[...r.notices,...s||this.returning?this.state.asked.said.view:[]];let a=new Set(s?Yg:["notice"]);n&&(this.P=n,this.C=this.wish=r.choice,this.networks=r.networks,this.returning=!1,a.add("sizes").add("choice")),s&&this.resetView(),this.mark(),this.draw(a)}passes(){return this.came}get values(){return{...this.C,theme:this.S.theme}}get wished(){return{...this.wish,theme:this.S.theme}}get settled(){return super.settled&&!this.busy.has("sizes")}back({values:t}){this.questions.forget("sizes"),this.take(Object.fromEntries(Object.keys(this.usual).map(s=>[s,t[s]])))}resetView(t=this.measure()){Object.assign(this,t)}resize(){let t=this.measure();!this.P||!t.width||Object.keys(t).every(s=>t[s]===this[s])||(this.resetView(t),this.draw(new Set(["size"])))}draw(t){for(let i of this.P?this.parts:this.parts.slice(0,1))Nt(i,t);if(!this.P)return;let{cell:s,input:n,hidden:r}=this.C;Object.assign(this.host.dataset,{ready:"true",cell:s,input:n,hidden:r}),this.settled&&(this.keep(this.entry),this.entry=!1)}moves(){return{...this.tour.moves,w:()=>this.meanings.walk()}}};function Io(e,t,s,n){let{low:r,high:i,title:a}=e.state.named[t],l=o("input",{type:"number",class:"number",min:r,max:i,step:1,inputmode:"numeric",autocomplete:"off","aria-label":s}),c=o("input",{type:"range",min:Math.log2(r),max:Math.log2(i),step:"any","aria-label":`${a}, by a slider`}),u=0,h=()=>{clearTimeout(u),l.value!==""&&e.take({[t]:l.value})};l.addEventListener("input",()=>{clearTimeout(u),u=setTimeout(h,Xg)}),l.addEventListener("change",h),l.addEventListener("blur",()=>e.draw(new Set(["choice"]))),c.addEventListener("input",()=>{l.value=String(Math.round(2**Number(c.value))),c.setAttribute("aria-valuetext",l.value),e.take({[t]:Number(l.value)})});let d=f=>{let m=l.getRootNode().activeElement;m!==l&&(l.value=f),(m!==c||Math.round(2**Number(c.value))!==f)&&(c.value=Math.log2(f)),c.setAttribute("aria-valuetext",String(f))};return{el:o("div",{class:"knob"},n?ie(n,s):o("span",{},s),l,c),set:d}}function Zg(e){let t=o("select",{"aria-label":"Cell"},...Object.entries(e.setup.cells).map(([h,d])=>o("option",{value:h},d)));t.addEventListener("change",()=>e.take({cell:t.value},!0));let s=tt("What r multiplies",{after:"W h′",before:"h′ itself"},h=>e.take({reset:h},!0)),n=o("div",{class:"pick"},o("span",{},"r multiplies"),s.el),r=tt("Directions",{no:"one",yes:"both"},h=>e.take({both:h==="yes"},!0)),i={input:Io(e,"input","Features read, D",""),hidden:Io(e,"hidden","Units, H","unit"),layers:Io(e,"layers","Layers","layer")},a=o("div",{class:"chips",role:"group","aria-label":"Ready-made sizes"}),l=o("p",{class:"about"}),c=o("div",{class:"sec form",role:"region","aria-label":"Sizes"},a,l,o("div",{class:"knobs"},o("label",{class:"pick"},ie("cell","Cell"),t),n,...Object.values(i).map(h=>h.el),o("div",{class:"pick"},o("span",{},"Directions"),r.el))),u=h=>Object.entries(h.choice).every(([d,p])=>e.C[d]===p);return{el:c,draw(h){if(!h("choice"))return;let{C:d,networks:p,setup:f}=e;a.childElementCount!==p.length&&a.replaceChildren(...p.map(m=>{let g=o("button",{type:"button",class:"chip"},m.name);return g.addEventListener("click",()=>e.take(m.choice,!0)),g})),[...a.children].forEach((m,g)=>m.setAttribute("aria-pressed",String(u(p[g])))),ae(l,p.find(u)?.about??"Your own sizes. The number of features is how many numbers are read at a step: of a word, as many as its embedding has."),t.value=d.cell,n.hidden=!("reset"in f.options[d.cell]),s.set(d.reset),r.set(d.both?"yes":"no");for(let[m,{set:g}]of Object.entries(i))g(d[m])}}}function Qg(e){let t=o("div",{class:"room"}),s=o("tbody"),n=o("details",{class:"arrays"},o("summary",{},"All arrays, by PyTorch’s names"),o("table",{},o("thead",{},o("tr",{},...["array","shape","numbers"].map(a=>o("th",{scope:"col"},a)))),s)),{el:r,says:i}=He("drawn",ie("shape","Shapes"),"every table of numbers that is learned, to one scale",[],t,n);return{el:r,room:t,draw(a){if(!a("sizes","size"))return;let{sizes:l,levels:c}=e.P,{hidden:u,shapes:h,title:d}=l,p=Object.keys(h).length,f=c[0].arrays[0].blocks;i.replaceChildren(`At every step the ${d} makes ${jn(f.length,"sum")} of ${jn(u,"number")} each: ${f.join(", ")}. Each takes what is read, x, times W, `+(l.recurrent?"adds the old state, h′, times weights of its own, ":"")+"and adds a bias. Rows that belong to one sum have its colour."),t.replaceChildren(...c.map(m=>_o(e,m))),s.replaceChildren(...Object.entries(h).map(([m,g])=>o("tr",{},o("th",{scope:"row"},o("code",{},m)),o("td",{},Hs(g)),o("td",{},Re(g.reduce((v,w)=>v*w,1)))))),ae(n.firstChild,`All ${p} arrays, by PyTorch’s names`)}}}function ew(e){let t=o("div",{class:"ways"}),{el:s,says:n}=He("counted",ie("parameters","Parameters"),"counted three ways",[],t);return{el:s,draw(r){if(!r("sizes"))return;let i=e.P.sizes.counts,a=new Set(i.map(({total:l})=>l).filter(l=>l!==null));ae(n,a.size>1?"None of these is wrong. They differ in how many biases they keep.":"All who have such a layer count the same."),t.replaceChildren(...i.map(({way:l,total:c,why:u})=>o("div",{class:"way"},o("h3",{},l==="textbook"?"Textbook":l),o("b",{"data-way":l},c===null?"–":Re(c)),o("p",{},u))))}}}function tw(e){let t=o("tbody"),[s,n]=[0,1].map(()=>o("th",{scope:"col"})),{el:r,says:i}=He("besides","Beside other cells","that read the same",[],o("div",{class:"wide-table"},o("table",{},o("thead",{},o("tr",{},o("th",{scope:"col"},"cell"),s,o("th",{scope:"col"},"recurrent part"),n)),t))),a=(l,...c)=>{let u=o("i",{class:"strip","aria-hidden":"true"});return u.style.setProperty("--share",String(l)),o("td",{class:"barred"},u,o("span",{},...c))};return{el:r,draw(l){if(!l("sizes"))return;let{sizes:c}=e.P,u=c.beside,h=Math.max(...u.map(f=>f.parameters)),d=Math.max(...u.map(f=>f.hidden)),p=["lstm","gru","rnn"].map(f=>u.find(({cell:m})=>m===f)).map(f=>f&&Number(f.recurrent_of_rnn.toPrecision(3)));i.replaceChildren("The recurrent part, what multiplies the old state, is for LSTM, GRU and vanilla RNN as ",o("b",{},p.join(" : ")),": one table of weights for every sum. With as many parameters a vanilla RNN has more units. Here both biases are counted, as PyTorch does."),ae(s,`${jn(c.hidden,"unit")} each: parameters`),ae(n,`units for about ${Re(c.counts[0].total)} parameters`),t.replaceChildren(...u.map(f=>o("tr",{class:f.cell===c.cell?"own":""},o("th",{scope:"row"},f.title),a(f.parameters/h,Re(f.parameters)),o("td",{},Jg(f.recurrent_of_rnn)),a(f.hidden/d,`${Re(f.hidden)} `,o("small",{},`(${Re(f.as_many)})`)))))}}}function sw(e){let t=Io(e,"steps","Steps, T","step"),s=o("tbody"),{el:n,says:r}=He("work","Time and memory","T is in no shape",[],t.el,o("table",{},s));return{el:n,draw(i){if(i("choice")&&t.set(e.C.steps),!i("sizes"))return;let{sizes:a}=e.P,{steps:l}=a,[c]=a.counts;r.replaceChildren("The same arrays are used at every step, so T is in none of their shapes. What grows with T is what ","training keeps: to go back through time it needs every signal of every step. Of a batch of B sequences ","it is B times that.");let u=(d,p,f="")=>o("tr",{},o("th",{scope:"row"},...d),o("td",{},o("b",{},p),f&&` ${f}`)),h=({numbers:d,bytes:p})=>[Re(d),`numbers, ${Ho(p)}`];s.replaceChildren(u(["parameters, for 1 step"],Re(c.total)),u([`parameters, for ${jn(l,"step")}`],Re(c.total),"the same"),u([ie("multiply-add","multiply-adds")," a step"],Re(a.multiply_adds)),u([`multiply-adds for ${jn(l,"step")}`],Re(l*a.multiply_adds)),u(["state handed from step to step"],...h(a.state)),u([`kept in training, ${jn(l,"step")}`],...h(a.training)))}}}var dh={render:e=>void new ka(e)};function hh(e,t,s){let n=e.array(`top.${t}.id`),r=e.array(`top.${t}.p`),i=e.arrays[`top.${t}.id`][1][1];return Array.from({length:i},(a,l)=>[e.words[n[s*i+l]],r[s*i+l]])}function nw(e,t,s){let[[n,r]]=hh(e,t,s);if(e.answers.kind==="value")return{text:U(r,2),right:null};let i=e.answers.kind==="next"&&s+1<e.T,a=l=>e.reads.kind==="words"?l.toLowerCase():l;return{text:be(n),right:i?a(n)===a(e.tokens[s+1]):null}}function uh(e){let t=o("div",{class:"says"}),s=o("div",{class:"lists"}),n=o("h2"),r=o("div",{class:"answers"},o("div",{class:"hd"},n),s),i=[],a=null;function l(){i=e.P.cells.map(u=>{let h=Array.from({length:5},()=>{let p=o("span",{class:"bar"}),f=o("span",{class:"w"}),m=o("span",{class:"n"});return{bar:p,word:f,p:m,row:o("li",{},p,f,m)}}),d=e.name({cell:u});return{rows:h,el:o("div",{},o("h3",{},d),o("ol",{class:"pred","aria-label":`What the ${d} answers`},...h.map(({row:p})=>p)))}}),s.replaceChildren(...i.map(u=>u.el))}function c(u){let{P:h,G:d,rem:p,fine:f,font:m}=e,g=e.name({cell:h.cells[u]}),v=o("div",{class:"line","aria-hidden":"true"},o("span",{class:"label"},g));for(let w=d.a;w<d.end;w++){let{text:M,right:y}=nw(h,u,w),$=o("span",{class:y?"m right":"m",title:`${g}, after “${h.shown[w]}”: ${M}`},M),S=Math.max(Ns(M,d.cw-4,.8125*p,y?650:400,m),f);$.style.cssText=`left:${d.x(w)+1}px;width:${d.cw-2}px;font-size:${S}px`,v.append($)}return v}return{el:r,steps:t,draw(u){let{P:h,S:d}=e;if(h.cells.join()!==a&&(l(),a=h.cells.join()),u("picture","size","view")&&t.replaceChildren(...h.cells.map((f,m)=>c(m))),!u("picture","step","size"))return;let p=h.answers.title;n.replaceChildren(p[0].toUpperCase()+p.slice(1)," ",o("small",{},`${h.answers.kind==="label"?"at":"after"} “${h.shown[d.t]}”`)),i.forEach(({rows:f},m)=>{let g=hh(h,m,d.t),v=h.answers.kind==="value";f.forEach(({row:w,bar:M,word:y,p:$},S)=>{w.hidden=S>=g.length,!w.hidden&&(y.textContent=be(g[S][0]),$.textContent=v?U(g[S][1],3):xe(g[S][1]),M.hidden=v,M.style.width=`${100*g[S][1]}%`)})})}}}var rw=.2;function mh(e){let t=e.filter(Number.isFinite).sort((r,i)=>r-i);if(!t.length)return 1;let s=t.at(-1),n=t[Math.floor(.97*(t.length-1))];return 1.05*(s>2*n?1.5*n:s)||1}function ow(e,t,s=[]){return e.better==="higher"?[0,1]:[0,e.chance===null?mh(t):Math.max(2*e.chance,1.05*Math.max(0,...s.filter(Number.isFinite)))]}var iw=(e,t,s)=>e(t)===e(s)?e(t):`${e(t)}, latest ${e(s)}`,aw=(e,t)=>e.filter(s=>{let n=s.latest&&e.find(r=>!r.latest&&r.cell===s.cell);return!n||Math.abs(n.y-s.y)>=t});function fh(e){let t=S=>{let z=o("div",{class:"bk"}),x=o("div",{class:"labels","aria-hidden":"true"});return{name:S,target:z,labels:x,head:o("h2"),note:o("small"),el:o("div",{class:`plot ${S}`,role:"img"},z,x)}},s={score:t("score"),loss:t("loss")},n=o("div",{class:"curves"},...Object.values(s).flatMap(S=>[o("div",{class:"hd"},S.head),S.el]));for(let{head:S,note:z}of Object.values(s))S.append(o("span")," ",z);let r=o("span"),i=o("span",{},"lower is better");s.score.head.firstChild.append(ie("validation","Validation"),r),s.loss.head.firstChild.append(ie("training loss","Training loss"));let a=(S,z)=>o("span",{class:"key"},o("i",{class:`line ${S}`}),z);s.score.note.append(a("best","best weights so far")," ",a("latest","latest weights"),i);let l={score:{own:[0,"score"],other:[1,"score"],own_latest:[0,"latest"],other_latest:[1,"latest"]},loss:{own:[0,"loss"],other:[1,"loss"]}},c=null,u=!1,h=!1,d={};async function p(){c=await $n(e.setup.figures,{score:s.score.target,loss:s.loss.target});for(let S of["iterations","score.y","loss.y"])c(S).change.connect(()=>{h||(u=!0,requestAnimationFrame(()=>{y(),$()}))});for(let S of Object.values(s))S.el.addEventListener("dblclick",()=>{u=!1,setTimeout(()=>e.draw(new Set(["run","picture","size"])),50)}),new ResizeObserver(()=>$()).observe(S.el);e.draw(new Set(["run","picture","size","theme"])),e.root.classList.add("plotted")}let f=()=>Math.round(3.6*e.rem);function m(){for(let S of Object.keys(s))c(S).setv({min_border_left:e.gutter,min_border_right:f(),min_border_top:6,min_border_bottom:Math.round(1.3*e.rem)}),c(S).toolbar.active_drag=e.small?null:"auto"}let g=()=>e.P.cells,v=S=>S==="rnn"?"--rnn":"--ink";function w(){for(let S of Object.keys(s)){fs(c,S,e),c(`${S}.iterations`).setv({major_label_text_color:e.css("--ink3"),major_label_text_font_size:`${e.fine}px`,major_label_text_font:e.font});for(let[z,[x,L]]of Object.entries(l[S])){let E=L==="latest";c(`${S}.${z}`).glyph.setv({line_color:e.css(v(g()[x])),line_width:E?1.25:x?2.25:3,line_dash:E?[4,3]:[],line_cap:E?"butt":"round"})}}c("chance").line_color=e.css("--ink3")}function M(){let{P:S,run:z,task:x}=e,{measure:L}=x,E=(z??e.choice).iterations,k=z?Array.from(S.array("t")):[],b={score:H=>ut(L,H),loss:H=>U(H,4)},T=Math.ceil(E/e.setup.points);h=!0;for(let H of Object.keys(s)){let N={t:k},_=[];for(let[R,[B,G]]of Object.entries(l[H])){let K=z&&S.array(`${B}.${G}`);N[R]=K?Array.from(K):k.map(()=>NaN),K&&_.push({line:R,cell:g()[B],latest:G==="latest"}),c(`${H}.${R}`).visible=!!K}let q=_.filter(({latest:R})=>!R),j=({line:R,cell:B},G)=>{let K=N[`${R}_latest`]??N[R];return`${e.name({cell:B})} ${iw(b[H],N[R].at(G),K.at(G))}`},F=_.flatMap(({line:R})=>N[R]),A=_.flatMap(({line:R})=>N[R].filter((B,G)=>k[G]>rw*E)),[O,I]=H==="score"?ow(L,F,A):[0,mh(F)];N.low=k.map(()=>O),N.high=k.map(()=>I),N.tip=k.map((R,B)=>[`iteration ${R.toLocaleString("en")}`,...q.map(G=>j(G,B))].join(`
`)),c(`${H}.source`).data=N,c(`${H}.hit`).glyph.width={value:T},u||c(`${H}.y`).setv({start:O,end:I}),d[H]=_.flatMap(({line:R,cell:B,latest:G})=>{let K=N[R].findLastIndex(Number.isFinite);return K<0?[]:[{t:k[K],v:N[R][K],cell:B,latest:G}]});let W=q.map(R=>j(R,-1)).join("; ");s[H].el.setAttribute("aria-label",k.length?`${H==="score"?`Validation ${L.title}`:"Training loss"} at iteration ${k.at(-1)}: ${W}.`:"No curve yet.")}u||c("iterations").setv({start:0,end:E}),c("chance").setv({location:L.chance??0,visible:L.chance!==null}),h=!1,y(),r.textContent=` ${L.title}`,i.hidden=L.better!=="lower";let{examples:C}=z??e.choice,P=C===e.setup.all?"":`, on the same ${C} examples`;s.loss.note.textContent=`${T>1?`mean of every ${T} iterations`:"of every iteration"}${P}`}function y(){let{start:S,end:z}=c("iterations"),x=Ze(S,z,e.small?4:7).filter(Number.isInteger);for(let L of Object.keys(s)){let E=L==="score"&&e.task.measure.name==="accuracy"?100:1,k=c(`${L}.y`),b=e.run||E>1?Ze(k.start,k.end,6):[],T=Math.max(0,-Math.floor(Math.log10(E*(b[1]-b[0]))+1e-9))||0;c(`${L}.ticks`).ticks=b,c(`${L}.axis`).major_label_overrides=new Map(b.map(C=>[C,U(E*C,T)+(E>1?"%":"")])),c(`${L}.marks`).ticks=x,c(`${L}.iterations`).major_label_overrides=new Map(x.map(C=>[C,C.toLocaleString("en")]))}}function $(){if(!c||!e.P)return;let{measure:S}=e.task,z=c("iterations");for(let[x,{labels:L,el:E}]of Object.entries(s)){let{start:k,end:b}=c(`${x}.y`),T=E.clientHeight-6-Math.round(1.3*e.rem),C=E.clientWidth-e.gutter-f(),P=e.gutter+C,H=A=>Math.max(0,Math.min(T,T*(1-(A-k)/(b-k)))),N=A=>e.gutter+C*Math.max(0,Math.min(1,(A-z.start)/(z.end-z.start))),_=(d[x]??[]).map(A=>({...A,x:N(A.t),y:H(A.v)})),q=aw(_,.6*e.rem).map(A=>{let O=`${A.cell==="rnn"?" rnn-h":""}${A.latest?" latest":""}`,I=A.latest?"latest":e.name({cell:A.cell});return{...A,span:o("span",{class:`name${O}`},I)}}),j=x==="score"&&S.chance!==null?[{x:P,y:H(S.chance),span:o("span",{class:"name fine"},"chance")}]:[],F=q.some(A=>A.x+f()>P);for(let A of F?[[...q,...j]]:[q,j]){let O=Ir(A.map(I=>I.y),.95*e.rem,T);A.forEach(({span:I,x:W},R)=>{I.style.left=`${W+6}px`,I.style.top=`${6+O[R]}px`})}L.replaceChildren(...[...q,...j].map(({span:A})=>A)),!e.run&&x==="score"&&L.append(o("span",{class:"alone"},e.choice.beside?"Press Start. Both networks read the same examples in the same order, and their curves grow here.":"Press Start, and the network’s curves grow here."))}}return p(),{el:n,draw(S){c&&(S("size")&&m(),S("theme","size","picture")&&w(),S("run","picture")&&M(),S("run","picture","size","theme")&&$())}}}var lw=200,ph={cell:"cell",units:"unit",seed:"seed",iterations:"iteration",examples:"training examples"},cw=e=>e?"Only these, again and again.":"Drawn anew for every batch.";function gh(e){let{setup:t}=e,s=w=>o("select",{},...w.map(([M,y])=>o("option",{value:M},y))),n=w=>o("input",{type:"number",min:e.state.named[w].low,max:e.state.named[w].high,step:1,inputmode:"numeric",class:"number",autocomplete:"off"}),r={task:s(Object.entries(t.tasks).map(([w,M])=>[w,M.title])),cell:s(Object.entries(t.cells)),units:n("units"),seed:n("seed"),iterations:n("iterations"),examples:s(e.state.named.examples.choices.map(w=>[w,w===t.all?"always new":`the same ${w}`])),beside:o("input",{type:"checkbox"})},i=o("span"),a={task:"Task",cell:"Cell",units:"Units",seed:"Seed",iterations:"Iterations",examples:"Examples"},l=Object.entries(a).map(([w,M])=>(r[w].setAttribute("aria-label",M),o("label",{class:w},ph[w]?ie(ph[w],M):o("span",{},M),r[w]))),c=o("fieldset",{class:"choice","aria-label":"What to train"},...l,o("label",{class:"check"},r.beside,i)),u=o("small");r.examples.after(u);let h=Ct(e),d=o("div",{class:"ask",role:"region","aria-label":"The run"},c,h.el),p=0,f=null;e.chosenNow=()=>(clearTimeout(p),{...Object.fromEntries(Object.keys(a).map(M=>[M,r[M].value])),beside:r.beside.checked});let m=()=>e.send({choice:e.chosenNow()}),g=()=>{i.textContent=`${Ve(t.cells[r.cell.value==="rnn"?"lstm":"rnn"])} beside it`},v=()=>{u.textContent=cw(r.examples.value!==t.all)};r.task.addEventListener("change",()=>{let w=t.tasks[r.task.value];r.units.value=w.units,r.iterations.value=w.iterations,m()}),r.cell.addEventListener("change",()=>{g(),m()}),r.examples.addEventListener("change",()=>{v(),m()}),r.beside.addEventListener("change",m);for(let w of[r.units,r.seed,r.iterations])w.addEventListener("input",()=>{clearTimeout(p),p=setTimeout(m,lw)}),w.addEventListener("keydown",M=>{M.key==="Enter"&&!e.live&&e.act()});return{el:d,draw(w){if(h.draw(w),!!w("run")&&(c.disabled=e.live,f===null||w("choice"))){for(let M of Object.keys(a))r[M].value=e.choice[M];r.beside.checked=e.choice.beside,g(),v(),f=!0}}}}var dw=80;function wh(e){let t=o("textarea",{rows:1,class:"sentence",spellcheck:"false",autocomplete:"off",autocapitalize:"off","aria-label":"The probe: a text read with the weights of this moment",maxlength:e.setup.limits.text}),s=o("span",{class:"count"}),n=o("div",{class:"asked"},o("span",{class:"count","aria-hidden":"true"},"Probe"),o("div",{class:"field"},t),s),r=0,i=null;return t.addEventListener("keydown",a=>{a.key==="Enter"&&!e.text.includes(`
`)&&e.P.reads.kind!=="bytes"&&a.preventDefault()}),t.addEventListener("input",()=>{clearTimeout(r),r=setTimeout(()=>e.send({text:t.value}),dw)}),{el:n,draw(a){if(!a("run","picture"))return;e.text!==i&&t.getRootNode().activeElement!==t&&(t.value=e.text),i=e.text,t.classList.toggle("lines",e.text.includes(`
`));let{T:l,length:c,reads:u}=e.P;s.textContent=`${l<c?`the first ${l} of `:""}${c.toLocaleString("en")} ${c===1?u.one:u.many}`}}}var $a={start:"M4 2v12l9-6z",pause:"M3.5 2h3v12h-3zM9.5 2h3v12h-3z",stop:"M3 3h10v10H3z"},hw=e=>D("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},D("path",{d:e}));function uw({state:e,ahead:t,elapsed:s,rate:n,left:r}){let i=n===null?"":n>=10?` · ${Math.round(n)} a second`:` · ${U(n,1)} a second`,a=ri(s);return{waiting:t?`waiting, ${t} ${t===1?"training":"trainings"} before yours`:"waiting, yours is next",starting:"starting",paused:`paused at ${a}`,scoring:`${a} · scoring on test`,done:`done in ${a}`,stopped:`stopped at ${a}`,diverged:`diverged at ${a}`,late:`ended at ${a}`,failed:`broke off at ${a}`}[e]??`${a}${i}${r===null?"":` · ${ri(Math.ceil(r))} left`}`}var Ma=["waiting","scoring"],mw=.1,fw=.99,pw=.02;function gw(e,{name:t,first:s,examples:n,measure:r}){let{loss:i,score:a,latest:l,best:c}=e,u=r.better==="higher";if(i===null||l===null||!(i<mw*s))return"";if(u&&l>=fw)return`For the ${t} these ${n} were enough to learn the task.`;let h=u?a-l:(l-a)/a,d=ut(r,l),p=r.chance===null?"":`; chance is ${ut(r,r.chance)}`,f=`The ${t} knows its ${n} examples by heart, and new ones less well:`;return h<pw?`${f} its validation ${r.title} is ${d}${p}.`:`${f} its validation ${r.title} was ${ut(r,a)} after iteration ${(c??0).toLocaleString("en")} and is ${d} now${p}.`}function bh(e){let t=D("path"),s=o("span"),n=o("button",{type:"button",class:"btn start"},D("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},t),s),r=o("button",{type:"button",class:"btn stop"},hw($a.stop),o("span",{},"Stop")),i=o("b"),a=o("small"),l=o("span",{class:"r"}),c=o("b"),u=o("div",{class:"gone",role:"progressbar","aria-label":"Progress","aria-valuemin":0},c),h=o("div",{class:"bar"},o("div",{class:"transport",role:"group","aria-label":"Training"},n,r,o("span",{class:"where"},o("span",{class:"roomy"},"iteration "),i,a),l),u),d=o("table"),p=o("p",{class:"verdict"}),f=o("div",{class:"results"},d,p);n.addEventListener("click",()=>e.act()),r.addEventListener("click",()=>e.send({do:"stop"})),e.name=y=>Ve(e.setup.cells[y.cell]);function m(){let{run:y,live:$}=e,S=$?y.state==="paused"?"Resume":"Pause":"Start";s.textContent=S,t.setAttribute("d",S==="Pause"?$a.pause:$a.start),n.title=`${S} (space)`,n.disabled=!e.connected||$&&Ma.includes(y.state),r.disabled=!e.connected||!$}function g(){let{run:y}=e,{iterations:$}=y??e.choice,S=y?.iteration??0;i.textContent=S.toLocaleString("en"),a.textContent=` / ${$.toLocaleString("en")}`,l.textContent=y?uw(y):"",c.style.width=`${100*S/$}%`,u.setAttribute("aria-valuemax",$),u.setAttribute("aria-valuenow",S)}let v=[],w=null;function M(){let{run:y,task:$}=e,{measure:S}=$,z=y?.nets??[],x=JSON.stringify([y?.task,z.map(k=>[k.cell,k.name])]);if(x!==w){w=x,v=z.map((b,T)=>{let C=Array.from({length:5},()=>o("td")),P=o("td",{class:"acts"});if(b.name){let H=q=>e.state.to("explore",{model:b.name,...q}),N=o("a",{class:"btn",href:H(),target:"_blank",rel:"noopener","aria-label":`Open the ${e.name(b)} in the Explorer, in a new tab`},"Explore");N.addEventListener("click",()=>{N.href=H({text:e.text,theme:e.S.theme})});let _=o("button",{type:"button",class:"btn","aria-label":`Download the ${e.name(b)} as .safetensors`},"Download");_.addEventListener("click",()=>e.send({do:"file",net:T})),P.append(N," ",_)}return{cells:C,row:o("tr",{},o("th",{scope:"row"},o("i",{class:b.cell==="rnn"?"line rnn":"line"}),e.name(b)),...C,P)}});let k=["","parameters",ie("training loss"),[ie("validation"),", best"],"latest",["on ",ie("test texts","test")],""];d.replaceChildren(o("caption",{class:"unseen"},"What each network reached"),o("thead",{},o("tr",{},...k.map(b=>o(b?"th":"td",b?{scope:"col"}:{},b)))),o("tbody",{},...v.map(({row:b})=>b))),d.hidden=!z.length}z.forEach((k,b)=>{let[T,C,P,H,N]=v[b].cells;T.textContent=k.parameters.toLocaleString("en"),C.textContent=U(k.loss,3),P.textContent=ut(S,k.score),P.title=k.best?`${S.title} of the best weights so far, those after iteration ${k.best}`:"",H.textContent=ut(S,k.latest),H.title=`${S.title} of the weights that were last checked`,N.textContent=k.fault?"diverged":ut(S,k.test),N.title=k.fault??S.title});let L=y!==null&&y.examples!==e.setup.all,E=z.map((k,b)=>{let T=L&&e.P.cells.length>b&&e.P.array(`${b}.loss`)[0];return L?gw(k,{name:e.name(k),first:T,examples:y.examples,measure:S}):""});p.replaceChildren(...E.filter(Boolean).map(k=>o("span",{},k))),p.hidden=!E.some(Boolean)}return{el:h,results:f,draw(y){y("run")&&(m(),g(),M())}}}var xh=`.choice {
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
`;var bw=250,xw=5e3,Sa=class extends pt{choice=null;text;version;name;chosenNow;constructor(t){super(t,xh),Object.assign(this.S,{mode:"mean",sort:"number"}),this.questions=new gt(d=>this.tell(d)),this.run=null,this.came=Ss(this.state),this.parts=[gh,bh,fh,wh,Os,hn,uh].map(d=>d(this));let[s,n,r,i,a,l,c]=this.parts;this.time=o("section",{class:"time","aria-label":"The probe"},a.el,l.el,c.steps,o("div",{class:"cursor"})),this.cursor=this.time.lastChild,this.words=a.el,this.status=o("p",{class:"unseen",role:"status"}),this.main=o("main",{},o("section",{class:"now","aria-label":"Training"},n.el,r.el,n.results),o("div",{class:"probe"},i.el,this.time,c.el)),this.root.append(as(this),s.el,this.main,this.status),this.listen();let u=d=>this.live&&!this.closed&&this.connected&&d.preventDefault();this.inPage&&addEventListener("beforeunload",u),this.receive(this.model.payload,!0);let{brought:h}=this.state;h!==void 0&&this.send({text:h})}close(){clearTimeout(this.again),this.questions.stop()}wentOff(){super.wentOff(),clearTimeout(this.again),this.status.textContent="Not connected."}cameBack(){this.status.textContent="Connected again.",super.cameBack(),this.poll()}get meanwhile(){return this.live?"This training goes on without the page for a few minutes.":"What is shown stays."}get owes(){return{...this.questions.waiting("start"),...this.questions.waiting("choice"),...this.questions.waiting("text")}}get behind(){return this.owes.choice!==void 0||this.owes.text!==void 0}get whose(){return"What is shown is of what was asked before."}get live(){return this.run!==null&&!this.setup.ends.includes(this.run.state)}send(t){if(this.closed)return;let{choice:s,do:n}=t,r=n??(s?"choice":"text"),i=n!==void 0&&n!=="file";this.questions.ask(r,{...t,seen:this.version??0},{once:i}),this.mark()}poll(){clearTimeout(this.again),this.connected&&!this.closed&&this.questions.ask("look",{seen:this.version??0})}pollIn(t){clearTimeout(this.again),this.again=setTimeout(()=>this.poll(),t)}receive(t,s=!1){let[n,r]=ds(t);if(!(s?{}:this.questions.take(n)))return;if(n.file)return zt(n.file,r,"application/octet-stream");if([...this.questions.busy].some(d=>d!=="look"&&d!=="file"))return;let a=hs(t),l=this.P,c=this.run?.state,u=new Set(["run"]),h=JSON.stringify(a.notices);if((s||h!==this.told||a.want!=="look")&&(this.notices=a.notices,this.told=h,u.add("notice")),a.fault)return this.live&&this.pollIn(xw),this.draw(u);if(Object.assign(this,{run:a.run,choice:a.choice,text:a.text,version:a.version}),s&&(this.opened=a.text),a.picture&&(this.P=a.picture),a.picture||this.returning&&this.P){this.placed(l,s);for(let d of ot)u.add(d)}this.returning&&u.add("choice"),this.returning=!1,this.resetView(),this.draw(u),this.run&&this.run.state!==c&&this.announce(),this.live&&this.pollIn(bw)}placed(t,s){let{P:n,S:r}=this;r.t=t&&r.t<t.T-1&&tn(t.tokens,n.tokens)?Math.min(r.t,n.T-1):n.T-1,(s||this.returning)&&this.read(s),r.unit=Math.min(r.unit,n.H-1),r.focus=n.signals.includes(this.chosen)?this.chosen:n.keeper??n.signals[0]}read(t){let{P:s,S:n,state:r}=this,{said:i}=r.asked;this.notices.push(...t?[]:i.server,...i.view),n.t=r.place("t",s.T,n.t,this.notices),this.chosen=r.among("focus",s.signals,this.notices)}get task(){return this.setup.tasks[(this.run??this.choice).task]}act(){let{run:t}=this;this.live&&Ma.includes(t.state)||(this.live?this.send({do:t.state==="paused"?"resume":"pause"}):this.send({do:"start",choice:this.chosenNow()}))}announce(){let{state:t,nets:s,said:n}=this.run,r=s.map(l=>this.name(l)).join(" and "),i={waiting:"Other trainings are running. Yours waits for a place and starts by itself.",starting:`Training ${r}.`,running:`Training ${r}.`,paused:"Paused.",done:`${r} trained.`,stopped:"Stopped."},a=n||i[t];a&&ae(this.status,a)}passes(){let{text:t,opened:s}=this,{task:n}=this.run??this.choice;return Fr(this.came,{text:t===this.task.examples[0][1]?"":t,opened:s,task:n})}get values(){return this.with(this.choice,this.text)}get wished(){let{text:t=this.text,choice:s}=this.owes;return this.with({...this.choice,...s},t)}with(t,s){let{run:n,S:r,P:i}=this,a=(n??t).task===t.task&&s!==this.task.examples[0][1]?s:null;return{...t,text:a,theme:r.theme,t:i&&r.t<i.T-1?r.t:null,focus:(this.chosen&&r.focus)??null,run:n?.key??null,...qr(this.passes(),a,this.setup.models)}}back({values:t}){let s=this.state.of("server").map(({name:a})=>[a,t[a]]),{text:n,run:r,...i}=Object.fromEntries(s.filter(([,a])=>a!==null));this.send({choice:i,text:n??this.setup.tasks[i.task].examples[0][1]})}draw(t){super.draw(t);let{run:s,choice:n,host:r}=this;Object.assign(r.dataset,{ready:"true",state:s?.state??"idle",iteration:s?.iteration??0,task:n.task}),this.keep()}placeWords(){}moves(){return{...super.moves()," ":()=>this.act()}}},vh={render:e=>void new Sa(e)};var kh=4,vw=4;function yh(e,t){if(t>=e.T)return null;let s=e.array("p"),n=s.length/e.T;return e.answers.kind==="value"?()=>s[t]:r=>{let i=e.words.indexOf(r);return i<0?null:s[t*n+i]}}function Ea(e,t,s,n=kh){let r=yh(e,s),i=yh(t,s),a=new Set;for(let u of[e,t])if(s<u.T)for(let[h]of u.top(s).slice(0,vw))a.add(h);let l=[...a].map(u=>({word:u,a:r?r(u):null,b:i?i(u):null})),c=u=>Math.max(u.a||0,u.b||0);return(l.length>1?l.sort((u,h)=>c(h)-c(u)):l).slice(0,n)}var $h=({answers:e},t)=>e.kind==="value"?U(t,3):xe(t),br=(e,t)=>e.top(t)[0];function Do(e,t){let[s,n]=br(e,t);return[be(s),$h(e,n)]}function Wo(e,t,s){let[n,r]=[e,t].map(i=>i.array("p").subarray(s*i.array("p").length/i.T,(s+1)*i.array("p").length/i.T));return n.length===r.length&&n.every((i,a)=>i===r[a])}function yw(e,t,s,{kind:n,names:r,held:i,trained:a=!0,asks:l=null}){let c=e.answers.kind==="value",u=[],h=v=>u.push({text:v,b:!0}),d=v=>u.push({text:v}),p=c?"answers":e.answers.kind==="next"?"expects":"says",f=v=>`after “${ve(v.shown[s],24)}”`,m=v=>{let[w,M]=br(v,s);c?h(U(M,3)):(d("“"),h(be(w)),d(`” (${xe(M)})`))};if(n==="changes"){if(d(`${i&&a?"As trained the model":i?"Untouched, the model":"The model"} ${p} `),m(e),d(` ${f(e)}.`),!i)return c||!l||s<l[0]?d(" Hold a gate to see what it would have said."):(d(" Will it still say “"),h(be(br(e,s)[0])),d(`” with ${l[1]}?`)),u;e===t||Wo(e,t,s)?d(` Your change alters nothing here${e!==t&&t.parts===null?", nor the top answer at any other step":""}.`):(d(` With your change it ${!c&&br(e,s)[0]===br(t,s)[0]?"still ":""}${p} `),m(t),d("."))}else[[e,r.a],[t,r.b]].forEach(([w,M],y)=>(d(`${y?" ":""}${M[0].toUpperCase()}${M.slice(1)}${M.endsWith("changed")?", ":" "}`),s>=w.T?d(`is over at “${ve(w.shown[w.T-1],24)}”.`):(d(`${p} `),m(w),d(y&&w.tokens[s]===e.tokens[s]?".":` ${f(w)}.`)))),e===t&&d(" They are the same.");let{parts:g}=t;return e!==t&&g!==null&&g!==void 0?d(g===s?" Here the two runs disagree for the first time.":` The two runs first disagree after “${ve(t.shown[g],24)}” (step ${g+1}).`):e!==t&&g===null&&!c&&!(n==="changes"&&Wo(e,t,s))&&d(n==="changes"?" Your change does not alter the top answer at any step.":" Both give the same top answer at every step."),u}function Mh(e){let{setup:t,other:s,weights:n,name:r}=e,i=n==="trained",a=e.listed.some(Be);if(!s)return{kind:"changes",a:i?"as trained":"untouched",b:"with your change",held:a,trained:i};if(e.sameNet)return{kind:"sentence",a:"this sentence",b:a?"the other, changed":"the other sentence",held:a,trained:i};let[l,c]=[e.find(r),e.find(s.model)],u=(h,d)=>{let p=l.cell===c.cell&&(l.name!==c.name?`, ${l.units===c.units?`seed ${h.seed}`:`${h.units} units`}`:"");return`${Ve(t.cells[h.cell])}${p||""}${d==="initial"?", untrained":""}`};return{kind:"network",a:`the ${u(l,n)}`,b:`the ${u(c,s.weights)}${a?", changed":""}`,held:a,trained:i}}function Sh(e){let t=o("p",{class:"verdict","aria-live":"polite"}),s=o("h2"),n={a:o("span",{class:"a"}),b:o("span",{class:"b"})},r=Array.from({length:kh},()=>{let c={a:o("span",{class:"n a"}),left:o("i",{class:"bar a"}),word:o("span",{class:"w"}),right:o("i",{class:"bar b"}),b:o("span",{class:"n b"})};return{el:o("li",{},c.a,o("span",{class:"arm a"},c.left),c.word,o("span",{class:"arm b"},c.right),c.b),...c}}),i=o("ol",{},...r.map(({el:c})=>c)),a=o("section",{class:"answers"},o("div",{class:"hd"},s),o("div",{class:"whose"},n.a,n.b),i),l=()=>{let{S:c,proposed:u}=e,[{signal:h,steps:d},...p]=u;return c.pin>=0||d===null?null:[d[0],`${p.length?"the gates":h} held over ${e.names(d)}`]};return{el:a,verdict:t,draw(c){if(c("play","pins")&&t.setAttribute("aria-live",e.S.playing||e.before?"off":"polite"),!c("picture","t","pins"))return;let{A:u,P:h,S:d}=e,p=e.titles,{t:f}=d,m=h.answers.kind==="value",g=yw(u,h,f,{...p,names:p,asks:l()});t.replaceChildren(...g.map(({text:z,b:x})=>x?o("b",{},z):z));let{title:v,kind:w}=h.answers,M=`“${ve(h.shown[f],24)}”`;s.textContent=`${v[0].toUpperCase()}${v.slice(1)} ${w==="label"?"at":"after"} ${M}`;let y=u===h&&p.kind==="changes";a.classList.toggle("alone",y);for(let z of["a","b"])n[z].textContent=p[z].replace(/^the (?=\w+( |,|$))/,x=>p.kind==="network"?"":x);y&&(n.b.textContent="nothing is held yet");let $=Ea(u,h,f);i.setAttribute("aria-label",`${v}: ${p.a}, then ${p.b}`);let S=m?Math.max(1,...$.flatMap(({a:z,b:x})=>[Math.abs(z??0),Math.abs(x??0)])):1;r.forEach((z,x)=>{let L=$[x];if(z.el.hidden=!L,!!L){ae(z.word,be(L.word));for(let[E,k]of[["a",z.left],["b",z.right]]){let b=L[E];ae(z[E],y&&E==="b"?"":b===null?"–":$h(h,b)),k.style.width=`${b===null||y&&E==="b"?0:100*Math.abs(b)/S}%`}z.el.classList.toggle("up",(L.b??0)>(L.a??0))}})}}}var kw={changes:"my changes",sentence:"another sentence",network:"another network"};function Eh(e,{model:t,weights:s}){return e?(e.model??t)!==t||(e.weights??s)!==s?"network":"sentence":"changes"}function $w(e,t){let s=[...new Set(e.filter(i=>i.task===t.task).map(i=>i.cell))].filter(i=>i!==t.cell),n=["gru","lstm"].find(i=>s.includes(i))??s[0];return(n?pi(e.filter(i=>i.task===t.task),{...t},{cell:n}):null)??e.find(i=>i.task===t.task&&i.name!==t.name)??null}function Th(e){let t=m=>Er(Object.create(e,{setup:{value:{...e.setup,limit:e.setup.characters}},...m})),s=t({P:{get:()=>e.A},send:{value:(m,g)=>g?.jump?e.example(m.text):e.send(m,g)},typed:{set:m=>e.typed=m}}),n=t({P:{get:()=>e.P},text:{get:()=>e.text2},notices:{value:[]},offline:{value:void 0},send:{value:m=>{let{length:g,...v}=e.asked.other??{};e.send({other:{...v,...m}})}}}),r=o("select",{class:"othernet","aria-label":"The other network"}),i=o("button",{type:"button",class:"btn bare cross","aria-label":"Compare with my changes alone",title:"Close"},"✕"),a=o("div",{class:"with"},o("span",{},"with"),r,o("span",{class:"wide"},"trained on the same task; your changes are held in it alone")),l=o("small",{class:"rule"},"compared step by step from the first; your changes are held in this one, at their steps"),c=o("div",{class:"second"},n.el,a,i,l),u=o("div",{class:"question"},s.el,c),h=tt("Compare with",kw,d);i.addEventListener("click",()=>d("changes")),r.addEventListener("change",()=>{let[m,g]=r.value.split(" ");e.send({other:{model:m,weights:g}}),e.root.focus({preventScroll:!0})});function d(m){if(m===Eh(e.asked.other,e.asked))return;let{model:g,weights:v}=e.asked,w=e.find(g),M=$w(e.setup.models,w);return m==="changes"?e.send({other:null}):m==="network"?e.send({other:M?{model:M.name,weights:v}:{model:g,weights:v==="trained"?"initial":"trained"}}):(p=!0,e.send({other:{text:e.text}}))}let p=!1;function f(){let{setup:m,entry:g,name:v}=e,w=m.models.filter($=>$.task===g.task),M=($,S)=>{let{cell:z,units:x,seed:L}=$,E=S==="initial"?", initial weights":"";return o("option",{value:`${$.name} ${S}`},`${Ve(m.cells[z])}, ${x} units, seed ${L}${E}`)},y=Object.keys(m.cells).filter($=>w.some(S=>S.cell===$));r.replaceChildren(...y.map($=>o("optgroup",{label:m.cells[$]},...w.filter(S=>S.cell===$&&!(S.name===v&&e.weights==="trained")).map(S=>M(S,"trained")))),e.weights==="trained"&&o("optgroup",{label:"Before training"},...w.filter($=>$.name===v).map($=>M($,"initial"))))}return{el:u,ways:h.el,draw(m){if(e.P&&e.before!==null||(s.draw(m),!e.P||!m("picture")))return;let{other:g}=e,v=Eh(g,{model:e.name,weights:e.weights});h.set(v),c.hidden=v==="changes",n.el.hidden=v!=="sentence"&&e.text2===e.text,a.hidden=v!=="network",l.hidden=v!=="sentence",f(),g&&(r.value=`${g.model} ${g.weights}`),!(c.hidden||n.el.hidden)&&(n.draw(m),p&&(p=!1,n.el.querySelector(".sentence").focus()))}}}var Mw=[0,200,600,1200,2e3],Lh=({better:e},t,s)=>e==="lower"?s-t:t-s;function Vo({measure:e,whole:t},{score:s,random:n}){let r=n.map(i=>Lh(e,t.score,i));return[Lh(e,t.score,s),Math.min(...r),Math.max(...r)]}var Ta=([e,t,s])=>e>s?"more":e<t?"less":"same",La={more:"more than any of them",same:"no more than they do",less:"less than any of them"},Sw=["no","one","two","three","four","five","six","seven","eight"],Uo=e=>Sw[e]??String(e);function Bo({name:e,digits:t},s,n=!0){return e==="accuracy"?`${U(100*s,1)}${n?U(100*Math.abs(s),1)==="1.0"?" point":" points":""}`:U(s,t)}function za(e,t){let{measure:s,rows:n}=e;if(n.length===1){let[l]=n,[c,u,h]=Vo(e,l),d=l.random.length,p=l.k===1?`${Uo(d)} single units drawn at random cost`:`${Uo(d)} draws of ${l.k} other units cost`;return`Cutting ${t} costs ${Bo(s,c)}; ${p} ${Bo(s,u,!1)} to ${Bo(s,h)}: ${La[Ta([c,u,h])]}.`}let r={more:[],same:[],less:[]};for(let l of n)r[Ta(Vo(e,l))].push(l.k);let i=Object.entries(r).filter(([,l])=>l.length).map(([l,c])=>`${La[l]} with ${rn(c)} of them cut`),[a]=Vo(e,n[0]);return`Cutting the best unit for ${t} costs ${Bo(s,a)}. Beside as many random units the best cost ${i.join("; ")}.`}function zh(e){let t="units",s=!1,n={},r={},i=o("input",{type:"text",class:"number","aria-label":"Units to cut",autocomplete:"off",spellcheck:"false"}),a=o("select",{"aria-label":"Feature"}),l=tt("What to cut",{units:"units",feature:"the best units for"},T=>{t=T,x()}),c=o("button",{type:"button",class:"btn start"},"Cut"),u=o("span",{class:"done",role:"status"}),[h,d]=l.el.children,p=o("div",{class:"cuts"},o("span",{class:"seg"},h,i),o("span",{class:"seg"},d,a),c,u),f=dt("scores"),m=o("table"),g=o("p",{class:"reads"}),v=o("div",{class:"pair"},o("div",{class:"panel"},f.el),o("div",{class:"panel scroll"},m)),{el:w,says:M}=He("cut",ie("ablation","Cut a unit"),"silence it, its h set to 0: how far does the test score fall?",[],p,g,v);M.replaceChildren("Correlation is not cause: a unit that tells a feature need not be what the network uses. So these units are silenced in every test text, and compared with ","five random groups of as many other units. The order of the units for a feature was chosen on validation texts."),i.addEventListener("input",()=>{s=!0,t="units",x()}),i.addEventListener("keydown",T=>T.key==="Enter"&&!c.disabled&&z()),a.addEventListener("change",()=>{t="feature",x()}),c.addEventListener("click",z);let y=()=>e.measured.get(e.name)?.features??[],$=()=>lr(i.value||"-",e.A.H),S=()=>JSON.stringify([e.name,e.weights]);function z(){let T=$()??null;r={about:t==="feature"?`“${y().find(({name:P})=>P===a.value)?.title}”`:`unit${T.length===1?"":"s"} ${Ht(T)}`,key:S()},e.ask("cut",t==="feature"?{feature:a.value}:{units:T})}function x(){let{A:T,S:C}=e,P=y(),H=e.busy.has("cut");s||(i.value=String(Math.min(C.unit,T.H-1))),P.length||(t="units");let N=a.value;a.replaceChildren(...P.map(({name:j,title:F})=>o("option",{value:j},F))),P.some(({name:j})=>j===N)&&(a.value=N),d.parentNode.hidden=!P.length,l.set(t);let _=t==="units"?$():null,q=t==="units"&&(!_?.length||_.length>=T.H||_.length>e.setup.most.cut);i.setAttribute("aria-invalid",String(q)),c.textContent=t==="feature"?"Cut the best 1, 2, 4, …":_?.length>1?`Cut ${we(_.length,"unit")}`:"Cut it",c.disabled=H||!e.connected||q,u.textContent=H?`reading the test split, ${Math.round(100*(e.progress?.cut??0))}%`:q?`units from 0 to ${T.H-1}, such as 3 or 3,7-9, and not all`:"",w.classList.toggle("waiting",H),w.style.setProperty("--done",H?e.progress?.cut??0:0)}let L=()=>n.key===S()?e.got.cut:null;function E(){let T=L(),{about:C}=n;for(let R of[g,v])R.hidden=!T;if(!T)return;let{measure:P,rows:H,whole:N,rules:_}=T,q=R=>ut(P,R),j=R=>R.length?`${q(Math.min(...R))} to ${q(Math.max(...R))}`:"–";g.replaceChildren(o("b",{},za(T,C)),` The whole network: ${q(N.score)} ${P.name==="accuracy"?"right":P.title} on ${(T.n??N.n).toLocaleString("en")} test answers`,P.chance===null||P.chance===void 0?".":` (chance: ${q(P.chance)}).`),k(T);let F=Object.keys(N.by_rule),A=R=>T.by==="feature"?`best ${R.k}`:C,O=[["all",N.score,R=>[R.score,R.random]],...F.map(R=>[R,N.by_rule[R],B=>[B.by_rule[R],B.random_rules[R]]])],I=H.length>1?H.map(R=>[A(R),Ht([...R.units].sort((B,G)=>B-G)),q(R.score),j(R.random),La[Ta(Vo(T,R))]]):O.map(([R,B,G])=>[R,q(B),q(G(H[0])[0]),j(G(H[0])[1])]),W=H.length>1?["cut","units",P.title,`${Uo(H[0].random.length)} random`,""]:["rule","whole","cut",`${Uo(H[0].random.length)} random`];m.replaceChildren(o("thead",{},o("tr",{},...W.map(R=>o("th",{scope:"col"},R)))),o("tbody",{},...I.map(R=>o("tr",{},o("th",{scope:"row",title:_[R[0]]??""},R[0]),...R.slice(1).map(B=>o("td",{},B))))))}function k(T){let{measure:C,rows:P,whole:H}=T,{rem:N}=e,{width:_}=f.measure(),q=3.6*N,j=_-1.2*N,F=ls({a:0,n:P.length+1},P.length+1,j,q),A=[H.score,...P.flatMap(Z=>[Z.score,...Z.random]),...typeof C.chance=="number"?[C.chance]:[]],O=Math.max(...A),I=Math.min(...A,O-(C.name==="accuracy"?.1:.2*Math.abs(O))),W=.06*(O-I),R=I-W,B=O+W,G=C.name==="accuracy"?100:1,K=Ze(G*R,G*B,5),ee=K.every(Number.isInteger)?0:C.digits??2,X=[H.score,...P.map(Z=>Z.score)],te=[H.score,...P.map(Z=>Math.max(...Z.random))],oe=Z=>Z>0;if(f.draw({x:vs(F),y:{low:R,high:B,top:.9*N,below:2.6*N},rows:K.map(Z=>[Z/G,`${U(Z,ee)}${G>1?"%":""}`]),along:X.map((Z,Q)=>[Q,Q?String(P[Q-1].k):"none"]),foot:1.5*N,lines:[{values:te,kind:"draws",name:"random units",named:oe},{values:X,kind:"cut",name:T.by==="feature"?"the best units":"cut",named:oe},...typeof C.chance=="number"?[{values:[C.chance,C.chance],at:[-.5,P.length+.5],kind:"chance",aside:!0}]:[]],bars:Z=>P.map((Q,de)=>[[F.centre(de+1)-5,Z(Math.min(...Q.random))],[F.centre(de+1)+5,Z(Math.max(...Q.random))]]),marks:[...P.flatMap((Z,Q)=>Z.random.map(de=>({k:Q+1,v:de,kind:"draw",r:3}))),...X.map((Z,Q)=>({k:Q,v:Z,kind:"point",r:4.5}))],said:`${C.title} against the number of units cut. ${g.textContent}`,rem:N}),!f.frame)return;let{x:J,y:V}=f.frame,Y=T.by==="feature"?"units cut, the best first":"units cut";f.under.replaceChildren(...P.map((Z,Q)=>D("path",{class:"range",d:`M${J.at(Q+1)} ${V(Math.min(...Z.random))}V${V(Math.max(...Z.random))}`})),D("text",{x:(q+j)/2,y:f.el.clientHeight-.3*N,"text-anchor":"middle"},Y))}function b(){let T=!1;for(let C of["wheel","pointerdown","keydown"])addEventListener(C,()=>T=!0,{once:!0,passive:!0});for(let C of Mw)setTimeout(()=>T||w.scrollIntoView(),C)}return e.inPage&&location.hash==="#cut"&&b(),{el:w,draw(T){e.P&&(T("cut")&&(n=r),T("picture","unit","busy","cut")&&x(),T("cut","picture","size","theme")&&E())}}}function Ew({units:e,steps:t},s,n){let r=e===null?[[0,s.length-1]]:xs(s.flatMap((a,l)=>e.includes(a)?[l]:[])),i=t===null?[[0,n-1]]:xs(t.filter(a=>a<n));return r.flatMap(a=>i.map(l=>({rows:a,steps:l})))}function Tw([e,t],[s,n],r,i){let[a,l]=[Math.min(e,s),Math.max(e,s)],[c,u]=[Math.min(t,n),Math.max(t,n)],h=r.slice(c,u+1).sort((p,f)=>p-f),d=Array.from({length:l-a+1},(p,f)=>a+f);return{units:h.length===r.length?null:h,steps:d.length===i?null:d}}function Go(e,t,s){let n=Math.min(e.T,t.T),r=t.H,i=e.signal(s),a=t.signal(s),l=Float64Array.from({length:n*r},(c,u)=>a[u]-i[u]);return{T:n,H:r,name:s,values:l,signal:()=>l,most:l.reduce((c,u)=>Math.max(c,Math.abs(u)),0)}}function Ko(e,{name:t,most:s}){let[n,...r]=Rs(e,"g",s||1);return n.textContent=`Δ${t}`,[n,...r]}var Lw=4;function Yo(e,{tip:t,brushed:s=null}){let n=o("canvas",{"aria-hidden":"true"}),r=D("svg",{class:"mark","aria-hidden":"true"}),i=o("div",{class:"under","aria-hidden":"true"}),a=o("div",{class:"tag"}),l=o("span",{class:"unit","aria-hidden":"true"}),c=o("div",{class:"pane",role:"group",tabindex:s?"0":"-1"},n,r,l,a),u=o("div",{class:"umap"},c,i),h=null,d=null,p=0,f=[],m=null,g="";a.hidden=!0;let v=x=>{let L=n.getBoundingClientRect(),E=Math.floor((x.clientY-L.top)/L.height*h.H);return[Math.min(h.T-1,d.step(x.clientX-L.left+d.gutter)),Math.max(0,Math.min(h.H-1,E))]};ft(n,{press:x=>h!==null&&v(x),slop:s?Lw:1/0,move:(x,L)=>w(L,v(x)),click(x){let[L,E]=v(x);M(),e.pick(e.order[E]),e.go(L)},cancel:x=>x.key==="Escape"&&M()}),n.addEventListener("pointermove",x=>{if(!h)return;let[L,E]=v(x),k=c.getBoundingClientRect(),b=e.order[E];a.textContent=`${t(L,b)} · unit ${b} · step ${L+1} “${ve(e.P.shown[L],24)}”`,a.hidden=!1,a.style.left=`${Math.max(0,Math.min(k.width-a.offsetWidth,x.clientX-k.left+12))}px`,a.style.top=`${x.clientY-k.top-30}px`});for(let x of["pointerleave","pointercancel"])n.addEventListener(x,()=>a.hidden=!0);c.addEventListener("keydown",x=>{if(!s||!h)return;let L=x.shiftKey&&{ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]}[x.key];if(x.key==="Escape"&&m)M();else if(!L)return;if(x.preventDefault(),!L)return;let E=m?.[0]??[Math.min(e.S.t,h.T-1),e.order.indexOf(e.S.unit)],[k,b]=m?.[1]??E;w(E,m?[Math.max(0,Math.min(h.T-1,k+L[0])),Math.max(0,Math.min(h.H-1,b+L[1]))]:E)}),i.addEventListener("click",x=>{let L=x.target.closest("[data-step]");L&&e.go(Number(L.dataset.step))});function w(x,L){m=[x,L],S(),s(Tw(x,L,e.order,h.T))}function M(){m&&(m=null,S(),s(null))}let y=(x,L,E,k,b,T)=>{let[C,P]=[Math.max(L,d.a),Math.min(E,d.end-1)],H=p/h.H;return C>P?null:D("rect",{class:x,x:d.x(C)-T,y:k*H-T,width:(P-C+1)*d.cw+2*T-1,height:(b-k+1)*H+2*T})},$=(x,...L)=>[y(`halo ${x}`,...L,1.5),y(`edge ${x}`,...L,0)];function S(){if(!h||!d)return;let{S:x}=e,L=e.order.indexOf(x.unit);r.replaceChildren(...[...f.flatMap(({rows:E,steps:k})=>$("kept",...k,...E)),...$("row",d.a,d.end-1,L,L),x.t<h.T&&y("step",x.t,x.t,0,h.H-1,0),...m?$("brush",Math.min(m[0][0],m[1][0]),Math.max(m[0][0],m[1][0]),Math.min(m[0][1],m[1][1]),Math.max(m[0][1],m[1][1])):[]].filter(Boolean)),l.textContent=e.small?"":`unit ${x.unit}`,l.style.top=`${Math.max(0,Math.min(p-16,(L+.5)*p/h.H-8))}px`;for(let E of i.children)E.classList.toggle("cur",Number(E.dataset.step)===x.t)}function z(){let{A:x,P:L}=e,E=x.shown.some((b,T)=>T<L.T&&b!==L.shown[T]);i.classList.toggle("two-texts",E);let k=b=>{let T=o("span",{"data-step":b,style:`left:${d.x(b)}px;width:${d.cw}px`,title:L.shown[b]},o("b",{},L.shown[b]));return E&&b<x.T&&x.shown[b]!==L.shown[b]&&T.prepend(o("s",{},x.shown[b])),T};i.replaceChildren(...d.cw<1.1*e.rem?[]:Array.from({length:d.n},(b,T)=>k(d.a+T)))}return{el:u,clear:M,mark:S,paint(x,{name:L,full:E,colours:k=L,pins:b=[],said:T}){let C=e.order.join();h&&(h.T!==x.T||C!==g)&&M(),[h,g]=[x,C];let P=c.clientWidth,H=devicePixelRatio||1,N=e.small?0:e.gutter;if(p=c.clientHeight,!P||!p)return;d=ls(e.S.view,e.P.T,P,N);let _=o("canvas",{width:h.T,height:h.H}),q=vi(h,L,e.order,A=>e.palette.of(k,A,E));_.getContext("2d").putImageData(new ImageData(q,h.T,h.H),0,0),n.width=Math.round((P-N)*H),n.height=Math.round(p*H),n.style.cssText=`left:${N}px;width:${P-N}px;height:${p}px`;let j=n.getContext("2d"),F=d.cw>=14?Math.max(1,Math.round(H)):0;j.imageSmoothingEnabled=!1,j.drawImage(_,d.a,0,d.n,h.H,0,0,n.width,n.height);for(let A=1;F&&A<=d.n;A++)j.clearRect(Math.round(A*d.cw*H)-F,0,F,n.height);f=b.flatMap(A=>Ew(A,e.order,h.T)),c.setAttribute("aria-label",T),z(),S()}}}function zw(e,t){let s=e.findIndex(a=>a>0);if(s<0)return null;let n=e.reduce((a,l,c)=>l>e[a]?c:a,s),r=e[n],i=e.findIndex((a,l)=>l>n&&a<=r/2);return{from:s,peak:n,most:r,now:e[t],left:e[t]/r,half:i<0?null:i-n}}function Cw(e,t,s,n,r="c"){if(!e)return`${r} is the same at every step.`;let{from:i,peak:a,left:l,half:c}=e;if(t<i)return`Up to ${n(t)} nothing differs; it begins at ${n(i)}.`;let u=a===s-1,h=u||t<a?"":c!==null&&a+c<=t?`; half of it was gone ${we(c,"step")} later`:"; half of it is not gone yet";return t===a?u&&i<a?`The difference still grows: ${r} differs most at the last step, ${n(t)}.`:`At ${n(t)} ${r} differs most.`:`${t<a?`At ${n(t)} ${r} differs by ${Qe(l)} of what it will at its largest, at ${n(a)}`:`At ${n(t)} ${r} differs by ${Qe(l)} of what it did at its largest, at ${n(a)}`}${h}${u?": it still grows":""}.`}function Aw(e,t,s,n,r){return Array.from({length:n},(a,l)=>[l,e[s*n+l],t[s*n+l]]).sort((a,l)=>Math.abs(l[2]-l[1])-Math.abs(a[2]-a[1])||a[0]-l[0]).slice(0,r)}var Nw=(e,t)=>e.slice(0,t.length).flatMap((s,n)=>s===t[n]?[]:[n]);function Ch(e){let t=o("h3"),s=o("table",{class:"moved"}),n=o("h3"),r=dt("sizes"),i=o("div",{class:"labels","aria-hidden":"true"});r.el.append(i);let a=o("h3"),l=o("span",{class:"legend"}),c=Yo(e,{tip:(E,k)=>`Δ${e.S.focus} ${U(f.values[E*f.H+k],4,!0)}`}),{el:u,says:h,note:d}=He("differences","What changed, step by step","with your change minus as trained",[],o("div",{class:"pair"},o("div",{class:"panel"},t,s),o("div",{class:"panel"},n,r.el,o("div",{class:"maphead"},a,l),c.el))),p=e.near.watch(u),f=null,m=null;r.el.addEventListener("click",E=>{m&&!Ps(E)&&e.go(m.step(E.clientX-r.el.getBoundingClientRect().left))});let g=()=>Math.min(e.A.T,e.P.T),v=E=>`“${e.P.shown[E]}”`,w=()=>e.A===e.P;function M(){let{A:E,P:k,S:b}=e;if(e.sameNet){let C=new Float32Array(g());return["c","h"].filter(P=>k.signals.includes(P)).map(P=>({name:`‖Δ${P}‖`,term:P,kind:P===k.memory?"c":"h",values:k.array(`size.${P}`)??C}))}let T=E.signals.includes(b.focus)?b.focus:"h";return[{name:`mean ${T}, ${e.titles.b}`,term:T,kind:"c",values:k.mean(T),signed:!0},{name:`mean ${T}, ${e.titles.a}`,term:T,kind:"trained",values:E.mean(T),signed:!0}]}function y(){let{P:E,S:k,rem:b}=e,{width:T,height:C}=r.measure();if(!T||!C)return;m=ls(k.view,E.T,T,e.gutter);let P=g(),H=M().map(W=>({...W,values:W.values.subarray(0,P)})),N=H.flatMap(W=>Array.from(W.values)),_=Math.min(0,...N),q=Math.max(...N)||1,j=Ze(_,q,3),F=[Math.min(_,...j),Math.max(q,...j)],A=Array.from({length:Math.max(0,Math.min(P,m.end)-m.a)},(W,R)=>m.a+R).filter(W=>e.pins.some(R=>Be(R)&&(R.steps===null||R.steps.includes(W)))),O=W=>{let R=Math.max(...W);return B=>W[B]>.6*R||B===Math.min(P,m.end)-1},I=j.every(Number.isInteger)?0:F[1]<.1?3:F[1]<1?2:1;r.draw({x:vs(m),y:{low:F[0],high:F[1],top:.9*b,below:.35*b},rows:j.map(W=>[W,U(W,I)]),shades:A.map(W=>[m.x(W),m.x(W+1)]),lines:H.map(W=>({...W,named:W.signed?null:O(W.values)})),tip:W=>W<P?`step ${W+1} “${E.shown[W]}”: ${H.map(({name:R,values:B,signed:G})=>`${R} ${U(B[W],3,G)}`).join(", ")}`:null,here:"column",room:{top:1.1*b},said:`${H.map(({name:W})=>W).join(" and ")} at every step. ${h.textContent}`,rem:b}),r.cursor(k.t),$(E.parts??null,T)}function $(E,k){let{rem:b}=e,T=E!==null&&m.sees(E)?m.centre(E):null,{top:C,bottom:P}=r.frame;r.under.replaceChildren(...T===null?[]:[D("path",{class:"parts",d:`M${T} ${P}V${C}`})]);let H=T>k-7*b?`right:${k-T+4}px`:`left:${T+4}px`;i.replaceChildren(...T===null?[]:[o("span",{class:"name parts",style:`top:${.5*b}px;${H}`},"answers part")])}function S(){let{A:E,P:k,S:b}=e,T=k.answers.kind==="value",C=b.t,[P,H]=[E.array("p"),k.array("p")],N=k.arrays.p[1][1],_=C<g()&&E.words.join()===k.words.join();if(t.replaceChildren(_?"Answers that changed most after ":"Answers after ",o("b",{},v(C))),!_){s.replaceChildren(o("tbody",{},o("tr",{},o("td",{},C<g()?"The two networks have other answers.":"Only one of the two texts goes on to here."))));return}let q=T?O=>U(O,3):xe,j=[e.titles.a,e.titles.b],F=(O,I)=>o("span",{class:"change","aria-hidden":"true"},o("i",{class:I<O?"neg":"pos",style:`left:${100*Math.min(O,I)}%;width:${100*Math.abs(I-O)}%`})),A=Aw(P,H,C,N,T?1:6).filter(([,O,I])=>q(O)!==q(I));if(!A.length){let O=w()?"No answer changes: both runs are the same.":Wo(E,k,C)?`No answer changes after ${v(C)}.`:`No answer after ${v(C)} changes by as much as is written here.`;s.replaceChildren(o("tbody",{},o("tr",{},o("td",{class:"none"},O))));return}s.replaceChildren(o("thead",{},o("tr",{},...["answer",j[0],"",j[1]].map(O=>O?o("th",{scope:"col"},O):o("td")))),o("tbody",{},...A.map(([O,I,W])=>o("tr",{},o("th",{scope:"row"},be(k.words[O])),o("td",{},q(I)),o("td",{class:"way"},T?"":F(I,W)),o("td",{},o("b",{},q(W)))))))}function z(){let{A:E,P:k,S:b}=e,T=g(),C=Math.min(b.t,T-1);if(d.textContent=e.sameNet?`${e.titles.b} minus ${e.titles.a}${e.other?", step by step from the first":""}`:"two networks, whose units do not correspond",w())return void h.replaceChildren("Nothing is changed: both runs are the same at every step. Hold a signal, or compare with another text, to see them part.");let P=[],H=Nw(E.tokens,k.tokens),N=j=>`“${E.shown[j]}” and “${k.shown[j]}”`;if(H.length&&P.push(`The texts differ at ${H.length>3?`${we(H.length,"step")}, first ${N(H[0])}`:H.map(N).join(", ")}.`),E.T!==k.T&&P.push(`One goes on for ${we(Math.abs(E.T-k.T),"step")} more, which are left out.`),e.sameNet){let j=k.memory,F=k.array(`size.${j}`);F&&P.push(Cw(zw(F.subarray(0,T),C),C,T,v,j))}let{parts:_}=k,q=(j,F)=>j.top(F)[0][0];if(k.answers.kind!=="value"&&"parts"in k){let j=Array.from({length:T},(F,A)=>q(E,A)!==q(k,A)).filter(Boolean).length;P.push(_===null?"The top answer is the same after every step.":`The top answers first differ after ${v(_)}, step ${_+1}, where “${be(q(E,_))}” becomes “${be(q(k,_))}”; they differ after ${j} of ${we(T,"step")}.`)}h.replaceChildren(P.join(" "))}function x(){let{A:E,P:k,S:b}=e,T=e.sameNet&&E.signals.includes(b.focus);for(let C of[c.el,a.parentNode])C.hidden=!T;T&&(f=Go(E,k,b.focus),a.replaceChildren(o("b",{},`Δ${b.focus}`),` ${e.P.roles.word(b.focus)} of every unit`),l.replaceChildren(...Ko(e,f)),c.paint(f,{name:b.focus,full:f.most||1,colours:"g",said:`Map of the difference of ${b.focus}: ${f.H} units by ${f.T} steps.`}))}function L(){!e.P||!p()||(n.replaceChildren(...e.sameNet?["How far apart the memories are: ",o("b",{},M().map(({name:E})=>E).join(", "))," over all units"]:["Means over all units of each network"]),z(),y(),S(),x())}return{el:u,draw(E){E("picture","size","view","theme","focus","t","unit","order")&&L()}}}var Ow=75,Ca=(e,t,s)=>Math.max(t,Math.min(s,e)),Pw=(e,t)=>JSON.stringify(e)===JSON.stringify(t),jw=(e,t,s)=>Ca(Math.round(100*(e+(t<0?-1:1)*(s-t)/Ow))/100,0,1),Aa=(e,{signal:t},s,n)=>e.findLastIndex(r=>Us([r],t,s,n)!==null);function Hw(e,t,s,n){let r=Aa(e,t,s,n),i=e[r];return!i||!Pw([i.units,i.steps],[t.units,t.steps])?[...e,{on:!0,...t}]:e.map((a,l)=>l===r?{...a,...t}:a)}function _w(e,t,s,n){let r=Aa(e,{signal:t},s,n);return e.filter((i,a)=>a!==r)}function Ah(e){let t="all",s="span",n="b",r=null,i=null,a=0,l=null,c=null,u=null,h=null,d=!1,p=[],f=tt("Whose",{all:"all units",one:"unit"},V=>{t=V,J()}),m=tt("When",{step:"this step",span:"",all:"all steps"},V=>{s=V,J()}),g=o("h3"),v=o("div",{class:"cell",tabindex:"0",role:"group","data-terms":".panel","aria-label":"The cell; the arrows go through its marks"}),w=o("div",{class:"states"}),M=o("span",{class:"seg signals",role:"group","aria-label":"Signal of the map"}),y=tt("What the map shows",{b:"with your change",d:"difference"},V=>{n=V,X()}),$=o("span",{class:"legend"}),S=Yo(e,{tip:G,brushed:ee}),z=Tt({name:"at",title:"Value to hold it at",low:0,high:1,step:.01,value:1,written:V=>U(V)},()=>d=!0),x=o("span"),L=o("button",{type:"button",class:"btn start"},"Hold"),E=o("button",{type:"button",class:"btn"},"Clear"),k=o("div",{class:"brushed",role:"group","aria-label":"What is brushed"},x,z.el,L,E),b=o("p",{class:"reads"},"Drag a rectangle over units and steps to hold them; with the keyboard, shift and the arrows."),{el:T,says:C,note:P}=He("inside",ie("cell","Inside the cell"),"drag a gate",[f.el,m.el],o("div",{class:"pair"},o("div",{class:"panel"},g,v,w),o("div",{class:"panel"},o("div",{class:"maphead"},M,y.el,$),S.el,k,b))),H=e.near.watch(T);k.hidden=!0,L.addEventListener("click",()=>{let{signal:V,units:Y,steps:Z}=h;S.clear(),e.hold({signal:V,units:Y,steps:Z,value:Number(z.input.value)})}),E.addEventListener("click",()=>S.clear());let N=()=>{let{t:V,span:[Y,Z]}=e.S;return V>=Y&&V<=Z&&_t(Y,Z,e.P.T)||[V]},_=()=>({step:[e.S.t],span:N(),all:null}),q=()=>({units:t==="all"?null:[e.S.unit],steps:_()[s]});function j(V,Y,Z){let{unit:Q,t:de}=e.S;c??=e.pins;let ue=Hw(c,{signal:V,...q(),value:Y},Q,de);Z&&(c=null),e.edit(ue,{done:Z,select:Aa(ue,{signal:V},Q,de)})}let F=V=>e.edit(_w(e.pins,V,e.S.unit,e.S.t),{done:!0}),A=V=>`${e.P.roles.word(V)} ${V}`,O=V=>{let{unit:Y,t:Z}=e.S,Q=e.held(V,Y,Z);return typeof Q=="number"?Q:e.P.at(V,Z,Y)};function I({signal:V,linked:Y,x:Z,y:Q,level:de}){let ue=[-1,1].map(()=>D("path",{class:"jaw grip",d:de?`M${Z-7} ${Q}h14`:`M${Z} ${Q-7}v14`})),le=D("g",{class:`pull ${de?"level":"upright"}`,role:"slider",tabindex:"0","aria-valuemin":"0","aria-valuemax":"1"},D("circle",{class:"reach",cx:Z,cy:Q,r:mn+6}),...ue),ge=D("g",{class:"pinned",role:"button",tabindex:"0"},D("circle",{class:"reach",cx:Z-23,cy:Q-23,r:15}),D("path",{d:`M${Z-12} ${Q-12}L${Z-19} ${Q-19}`}),D("circle",{class:"knob",cx:Z-23,cy:Q-23,r:7.5}),D("title",{},`Release ${A(V)}`)),re=()=>Y?1-O(V):O(V),fe=(ze,he)=>j(V,Y?Math.round(100*(1-ze))/100:ze,he),pe=ze=>de?ze.clientY:ze.clientX,Oe=ze=>{let he=l.svg.getBoundingClientRect(),Pe=l.svg.viewBox.baseVal.width/he.width;return[de?(ze.clientY-he.top)*Pe-Q:(ze.clientX-he.left)*Pe-Z,Pe]};ft(le,{press(ze){ze.preventDefault(),le.focus({preventScroll:!0});let[he,Pe]=Oe(ze);return{from:he,k:Pe,start:pe(ze),open:re(),last:null}},move(ze,he){let Pe=jw(he.open,he.from,he.from+he.k*(pe(ze)-he.start));Pe!==(he.last??Math.round(100*he.open)/100)&&(he.last=Pe,fe(Pe,!1))},done:(ze,{last:he})=>he!==null&&fe(he,!0)});let _e=null;le.addEventListener("keydown",ze=>{let he={ArrowUp:.05,ArrowRight:.05,ArrowDown:-.05,ArrowLeft:-.05,PageUp:.25,PageDown:-.25,Home:-1,End:1}[ze.key];if(["Delete","Backspace"].includes(ze.key)&&e.held(V,e.S.unit,e.S.t)!==null)F(V);else if(!he)return;ze.preventDefault(),he&&(_e=Ca(Math.round(100*((_e??re())+he))/100,0,1),fe(_e,!1))});let ws=()=>{_e!==null&&(fe(_e,!0),_e=null)};return le.addEventListener("keyup",ws),le.addEventListener("blur",ws),ge.addEventListener("click",()=>F(V)),ge.addEventListener("keydown",ze=>{ze.key!=="Enter"&&ze.key!==" "||(ze.preventDefault(),le.focus(),F(V))}),{el:D("g",{},le,ge),step(ze){let he=ze.now[V],{unit:Pe,t:lt}=e.S,it=e.held(V,Pe,lt)!==null,Je=ki(Y?1-he:he)+5;ue.forEach((wt,It)=>wt.style.transform=`translate${de?"Y":"X"}(${(2*It-1)*Je}px)`),le.setAttribute("aria-label",Y?`${A(V)}, by its other side, 1 − ${V}`:A(V)),le.setAttribute("aria-valuenow",U(he).replace("−","-")),le.setAttribute("aria-valuetext",`${e.P.roles.word(V)} ${U(he)}${it?`, held; as trained ${W(V)}`:""}`),ge.style.display=it?"":"none",ge.setAttribute("aria-label",`Release ${A(V)}`)}}}let W=V=>{let{A:Y,S:Z}=e;return e.sameNet&&Z.t<Y.T?U(Y.at(V,Z.t,Z.unit)):"–"};function R(){let{P:V}=e;l=Cs(V.roles,I),v.replaceChildren(l.svg),M.replaceChildren(...V.signals.map(Y=>{let Z=o("button",{type:"button","data-signal":Y,"data-term":Y,"aria-label":`${e.P.roles.word(Y)} ${Y}`},o("i",{class:`s-${Y}`},Y));return Z.addEventListener("click",()=>e.look(Y)),Z})),p=V.signals.filter(Y=>e.P.roles.kind(Y)!=="gate").map(Y=>{let[Z,Q]=B(Y),de=Tt({name:Y,term:Y,title:`Hold ${A(Y)} at`,low:Z,high:Q,step:.01,value:0,written:le=>U(le,2,!0)},le=>{u=Y,j(Y,le,!1)}),ue=o("button",{type:"button",class:"btn free",title:`Release ${A(Y)}`,"aria-label":`Release ${A(Y)}`},"held");for(let le of["change","pointerup","pointercancel","blur"])de.input.addEventListener(le,()=>{u!==Y||!c||(u=null,j(Y,Number(de.input.value),!0))});return ue.addEventListener("click",()=>F(Y)),{name:Y,line:de,free:ue,el:o("div",{class:"state"},de.el,ue)}}),w.replaceChildren(...p.map(Y=>Y.el))}function B(V){let[Y,Z]=e.range(V);if(Number.isFinite(Z))return[Y,Z];let Q=Math.ceil(1.2*Math.max(1,e.A.signals.includes(V)?e.A.peak(V):0));return[-Q,Q]}function G(V,Y){let{P:Z,A:Q,S:de}=e,ue=`${de.focus} ${U(Z.at(de.focus,V,Y),4)}`;return K()&&Q!==Z&&V<Q.T?`${ue}, as trained ${U(Q.at(de.focus,V,Y),4)}`:ue}let K=()=>e.sameNet&&e.A.signals.includes(e.S.focus);function ee(V){let Y=e.S.focus;if(k.hidden=!V,b.hidden=!!V,!V){h=null,d=!1;return}let{P:Z}=e;h={signal:Y,...V};let Q=V.units?.length??Z.H,de=V.steps??Array.from({length:Z.T},(fe,pe)=>pe);if(x.replaceChildren("hold ",o("i",{class:`s-${Y}`},Y),` of ${V.units===null?`all ${Q} units`:Q===1?`unit ${V.units[0]}`:we(Q,"unit")} over `,o("b",{},e.names(V.steps))),d)return;let[ue,le]=B(Y),ge=V.units??e.order,re=ge.reduce((fe,pe)=>fe+de.reduce((Oe,_e)=>Oe+Z.at(Y,_e,pe),0),0)/(ge.length*de.length);z.set(Math.round(100*Ca(re,ue,le))/100,{min:ue,max:le})}function X(){let{P:V,A:Y,S:Z}=e,Q=Z.focus,de=K()&&Y!==V;h&&h.signal!==Q&&S.clear();let ue=n==="d"&&de;y.set(ue?"d":"b"),y.el.children[1].disabled=!de;for(let pe of M.children)pe.setAttribute("aria-pressed",String(pe.dataset.signal===Q));let le=e.pins.filter(pe=>Be(pe)&&pe.signal===Q),ge=ue?Go(Y,V,Q):V,re=ue?ge.most:e.full(Q);$.replaceChildren(...ue?Ko(e,ge):Rs(e,Q,re));let fe=Y===V?"as trained":e.titles.b;S.paint(ge,{name:Q,full:re,colours:ue?"g":Q,pins:le,said:`Map of ${Q}${ue?`, ${e.titles.b} minus ${e.titles.a}`:`, ${fe}`}: ${V.H} units by ${ge.T} steps. Shift and the arrows brush a part of it.`})}function te(){let{P:V,S:Y}=e,Z=As(V,{...Y,mode:"unit"});for(let Q of V.signals)Z.now[Q]=O(Q);l.update({...Z,compact:e.small,least:a,instant:!0}),l.svg.setAttribute("aria-label",`The ${e.setup.cells[V.cell]} cell of unit ${Y.unit} at “${V.shown[Y.t]}”`),g.replaceChildren(o("b",{},`Unit ${Y.unit}`),` of ${V.H} at `,o("b",{},`“${V.shown[Y.t]}”`),`, step ${Y.t+1} of ${V.T}`);for(let{name:Q,line:de,free:ue}of p){let le=e.held(Q,Y.unit,Y.t)!==null,[ge,re]=B(Q),fe=O(Q);u!==Q&&de.set(fe,{min:Math.min(ge,fe),max:Math.max(re,fe)}),ue.hidden=!le}}function oe(){let{P:V,S:Y}=e,Z=_(),[,Q]=f.el.children,[,de]=m.el.children;f.el.children[0].textContent=`all ${we(V.H,"unit")}`,Q.textContent=`unit ${Y.unit}`,f.set(t),de.textContent=`over ${e.names(Z.span)}`,de.hidden=Z.span.length===1,m.set(de.hidden&&s==="span"?"step":s);let{signals:ue}=V,le=ue.filter(pe=>e.P.roles.kind(pe)==="gate"),ge=q(),re=ge.steps===null?"at all steps":ge.steps.length===1?`at ${e.names(ge.steps)}`:`over ${e.names(ge.steps)}`,fe=ue.filter(pe=>e.held(pe,Y.unit,Y.t)!==null);P.textContent=le.length?"drag a gate, drawn as a valve":"it has no gate: set its state",C.replaceChildren(le.length?"Pull a gate open or shut, or set a state, to hold it ":"Set the state to hold it ",`in ${ge.units===null?`all ${we(V.H,"unit")}`:`unit ${Y.unit}`} ${re}. `,...fe.length?["Held in this unit here: ",fe.map(pe=>`${A(pe)} at ${U(O(pe))} (as trained ${W(pe)})`).join(", "),". A click on its pin lets it go."]:[])}function J(){let{P:V}=e;if(!V||!H())return;let Y=V.cell+JSON.stringify(V.options);Y!==r&&R(),(Y!==r||i!==`${e.width} ${e.rem}`)&&(a=l.least()),[r,i]=[Y,`${e.width} ${e.rem}`],oe(),te(),X()}return{el:T,draw(V){V("picture","pins","unit","focus","view","size","theme","order","t")&&J()}}}var Nh=`.ledger {
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
`;var qw=1e-5;function Rw(e,t,s=()=>!1){if(!e.keeper)return null;let{T:n,roles:r}=e,i=e.column(e.memory,t),a=Object.fromEntries(e.signals.map(d=>[d,e.column(d,t)])),l=[],c=new Float64Array(n),u=new Float64Array(n),h=new Float64Array(n);for(let d=0;d<n;d++){let p=y=>a[y][d],f=s(d),m=f?0:r.kept(p);for(let y=0;y<d;y++)c[y]*=m;c[d]=f?i[d]:r.written(p);let g=0,v=0;for(let y=0;y<=d;y++)g+=c[y],Math.abs(c[y])>Math.abs(c[v])&&(v=y);let w=i[d]-g;if(!(Math.abs(w)<=qw*Math.max(Math.abs(c[v]),Math.abs(i[d]))))throw new Error(`the shares of unit ${t} after step ${d+1} do not add up to what it holds`);c[v]+=w;let M=c.slice(0,d+1);for(let y of M)y>0?u[d]+=y:h[d]+=y;l.push(M)}return{T:n,unit:t,memory:i,rows:l,above:u,below:h}}var xr=(e,t,s)=>Rw(t,s,n=>t!==e.A&&Us(e.listed,t.memory,s,n)!==null);function ks(e){let{A:t,P:s,S:n,titles:r}=e;return(t===s?[t]:[t,s]).map((i,a)=>{let l=n.unit<i.H?i.kept(`ledger ${i.layer} ${n.unit}`,()=>xr(e,i,n.unit)):null;return{P:i,name:a?r.b:r.a,book:l,row:c=>l?.rows[c]??null}})}var Na=e=>e.roles.writes,vr=e=>`The shares of a row add up to what is held exactly, but “written by” is not “came from”: what a ${e.reads.one} writes, ${Na(e)}, is worked out from the ${e.reads.one} and from what the units held before it, so a later ${e.reads.one} can write down again, as a share of its own, what an earlier one had put there.`;function yr(e,{P:t,book:s}){return s?"":t.keeper?`This network has only ${t.H} units, so there is no unit ${e.S.unit}.`:`A ${e.setup.cells[t.cell].replace("Vanilla","vanilla")} keeps nothing by a gate: every step makes all of h anew, so no part of it can be told to be what one earlier ${t.reads.one} wrote.`}var Qs=e=>e[0].toUpperCase()+e.slice(1);function Oh({T:e,H:t},s){let n=Array.from({length:e},(r,i)=>new Float64Array(i+1));for(let r=0;r<t;r++)s(r).rows.forEach((i,a)=>{for(let l=0;l<=a;l++)n[a][l]+=i[l]*i[l]});return n.map(r=>r.map(Math.sqrt))}function Oa(e){let t=0,s=0;return Array.from(e,(n,r)=>{let i=n<0?s:t,a=i+n;return n<0?s=a:t=a,{k:r,from:i,to:a}})}var Ph=(e,t)=>Oa(e).find(({from:s,to:n})=>(t-s)*(t-n)<0)?.k??null;function kr(e){let t=0,s=0;return e.forEach((n,r)=>{s+=Math.abs(n),Math.abs(n)>Math.abs(e[t])&&(t=r)}),s?{k:t,part:Math.abs(e[t])/s}:null}var Hn=(e,t)=>t===e?"at this step":t===e-1?"1 step ago":`${e-t} steps ago`;function jh(e,t,s){let n=e.length-1,r=kr(e);if(!r)return n?`No ${s} has written anything that is left here.`:`This first ${s} writes nothing here.`;let{k:i,part:a}=r,l=`“${t(i)}”, ${Hn(n,i)}`;return n===0?`All of this memory was written at “${t(i)}”, the first ${s}.`:a>.5?`Most of this memory (${Qe(a)}) was written at ${l}.`:a>=.1?`No ${s} wrote most of it; the largest part (${Qe(a)}) was written at ${l}.`:`No ${s} wrote more than a tenth of it.`}function Pa(e,t,s=null){let n=Math.max(...e.map(u=>u?.length??0)),r=u=>e.map(h=>h&&u<h.length?h[u]:null),i=u=>Math.max(...r(u).map(h=>Math.abs(h??0))),l=Array.from({length:n},(u,h)=>[i(h),h]).sort((u,h)=>h[0]-u[0]||h[1]-u[1]).map(([,u])=>u).slice(0,n===t+1?n:t);s!==null&&s<n&&!l.includes(s)&&(l[l.length-1]=s);let c=e.map(u=>u?u.reduce((h,d,p)=>l.includes(p)?h:h+d,0):null);return{writers:l.sort((u,h)=>u-h),rest:n-l.length,values:r,others:c}}function Hh(e){let t=e.flat(2).every(s=>Math.abs(s)<.1)?3:2;for(let s=t;s<=3;s++){let n=e.every(([r,i])=>Math.abs(r.reduce((a,l)=>a+Ee(l,s),0)-Ee(i,s))<.5*10**-s);if(n)return{digits:s,exact:n}}return{digits:t,exact:!1}}function es(e,t){return e.kept("again",()=>{let n=new Map;for(let r of e.shown)n.set(r,(n.get(r)??0)+1);return n}).get(e.shown[t])>1?e.shown[t]+Dt(t+1):e.shown[t]}function _h(e){if(!e)return 0;let t=10**Math.floor(Math.log10(e))/4;return t*Math.ceil(e/t-1e-9)}var ja=e=>e<0?`≥${-e}`:String(e);var Ha=60,Iw=24;function Ww(e,t){let s=e.length,n=new Uint8ClampedArray(4*s*s);return e.forEach((r,i)=>r.forEach((a,l)=>n.set([...t(a),255],4*(i*s+l)))),n}var Dw=e=>e.reduce((t,s)=>s.reduce((n,r)=>Math.max(n,Math.abs(r)),t),0);function _a(e){let t="unit",s=[],n=tt("Whose memory",{unit:"this unit",all:"all units"},y=>{t=y,e.root.focus({preventScroll:!0}),v()}),r=o("span",{class:"legend","aria-hidden":"true"}),i=o("button",{type:"button",class:"btn"},"Table"),a=[m(),m()],l=g(),c=o("p",{class:"reads means"}),{el:u,says:h,note:d}=He("shares",ie("ledger","Ledger, word by word"),"",[n.el,r,i],o("div",{class:"two"},...a.map(y=>y.el)),c,l.el);i.addEventListener("click",()=>l.open()),e.seen(u,v);let p=y=>U(y,4,t==="unit"),f=({P:y,book:$})=>t==="unit"?$?.rows??null:y.keeper?y.kept(`ledger norms ${y.layer}`,()=>Oh(y,S=>xr(e,y,S))):null;function m(){let y=o("h3"),$=o("canvas"),S=D("svg",{"aria-hidden":"true"}),z=o("div",{class:"tag",role:"status"}),x=o("div",{class:"square",tabindex:"0",role:"img"},$,S,z),L=o("p",{class:"gateless"}),E=null,k=null;z.hidden=!0;let b=N=>{let _=x.getBoundingClientRect(),q=H.rows.length,j=Math.floor((N.clientY-_.top-E.top)/E.each),F=Math.floor((N.clientX-_.left-E.left)/E.cw);return j<q&&F>=0&&F<=j?[j,F]:null};function T(N){if(k=N,z.hidden=!N,S.querySelector(".probe")?.remove(),!N)return;let[_,q]=N,{P:j}=H.side,{left:F,top:A,cw:O,each:I}=E,W=F+q*O,R=A+_*I;z.textContent=`“${es(j,q)}” ${p(H.rows[_][q])} of what is held after “${es(j,_)}”, ${Hn(_,q)}`,S.append(D("rect",{class:"probe",x:W,y:R,width:O,height:I})),z.style.left=`${Math.max(0,Math.min(x.clientWidth-z.offsetWidth,W+12))}px`,z.style.top=`${R>40?R-34:R+I+8}px`}let C=N=>H.rows&&E&&T(b(N));x.addEventListener("pointermove",C),x.addEventListener("pointerdown",C);for(let N of["pointerleave","blur"])x.addEventListener(N,()=>E&&T(null));x.addEventListener("click",N=>{let _=H.rows&&E&&b(N);_&&(e.go(_[0]),e.set({writer:_[1]}))}),x.addEventListener("keydown",N=>{let _={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]}[N.key];if(!_||!H.rows||!E||N.ctrlKey||N.metaKey||N.altKey)return;N.preventDefault();let[q,j]=k??[Math.min(e.S.t,H.rows.length-1),e.S.writer??0],F=Math.max(0,Math.min(H.rows.length-1,q+_[0]));T([F,Math.max(0,Math.min(F,j+_[1]))])});function P(N){let{rem:_}=e,q=N<=Iw,j=Math.round((q?5.6:3.2)*_),F=x.clientWidth,A=Math.min(6*_,(F-j-.3*_)/N),O=Math.min(1.75*_,24*_/N);E=A>0?{left:j,top:2,cw:A,each:O,wide:A*N,tall:O*N,width:F,worded:q}:null}let H={el:o("div",{class:"panel"},y,x,L),name:y,box:x,why:L,rows:null,paint(N,_){let{rows:q,side:{P:j}}=H,{rem:F,fine:A,font:O}=e,I=q.length,W=devicePixelRatio||1;if(T(null),P(I),!E)return;let{left:R,top:B,cw:G,each:K,wide:ee,tall:X,width:te,worded:oe}=E,J=B+X;x.style.height=`${J+2.5*F}px`,$.width=Math.round(ee*W),$.height=Math.round(X*W),$.style.cssText=`left:${R}px;top:${B}px;width:${ee}px;height:${X}px`;let V=o("canvas",{width:I,height:I}),Y=$.getContext("2d");V.getContext("2d").putImageData(new ImageData(Ww(q,_),I,I),0,0),Y.imageSmoothingEnabled=!1,Y.drawImage(V,0,0,I,I,0,0,$.width,$.height);let Z=le=>U(le,2,t==="unit");G>=2.6*F&&K>=1.05*F&&(Object.assign(Y,{font:`500 ${A*W}px ${O}`,textAlign:"center"}),q.forEach((le,ge)=>le.forEach((re,fe)=>{Y.fillStyle=At(_(re)),Y.fillText(Z(re),(fe+.5)*G*W,((ge+.5)*K+.27*F)*W)})));let Q=cs(1,I,6).map(le=>le-1),de=oe?j.tokens.map((le,ge)=>ge):Q,ue=le=>oe?ve(es(j,le),9):String(le+1);S.setAttribute("width",te),S.setAttribute("height",J+2.5*F),S.replaceChildren(D("path",{class:"edge",d:`M${R} ${B}V${J}H${R+ee}`}),...de.map(le=>D("text",{x:R-.4*F,y:B+(le+.5)*K+.27*F,"text-anchor":"end"},ue(le))),...de.map(le=>D("text",{x:R+(le+.5)*G,y:J+F,"text-anchor":"middle"},oe?uc(ue(le),G-3,A,400,O):ue(le))),D("text",{x:R+ee/2,y:J+2.1*F,"text-anchor":"middle"},`what each ${j.reads.one} wrote`),D("text",{"text-anchor":"middle",transform:`translate(${.7*F} ${B+X/2}) rotate(-90)`},X>8*F?`held after each ${j.reads.one}`:""),D("rect",{class:"halo"}),D("rect",{class:"row"}),D("rect",{class:"halo"}),D("rect",{class:"column"})),H.mark()},mark(){if(!E||!H.rows)return;let{left:N,top:_,cw:q,each:j}=E,{t:F,writer:A}=e.S,O=H.rows.length,I=(W,R,B,G,K,ee)=>S.querySelectorAll(W).forEach(X=>{X.style.display=R?"":"none";for(let[te,oe]of Object.entries({x:B,y:G,width:K,height:ee}))X.setAttribute(te,oe)});I(".row, .halo:has(+ .row)",F<O,N,_+F*j,(F+1)*q,Math.max(2,j)),I(".column, .halo:has(+ .column)",A!==null&&A<O,N+A*q,_+A*j,Math.max(2,q),Math.max(0,O-A)*j)}};return H}function g(){let y=o("h2"),$=o("div",{class:"seg",role:"group","aria-label":"Which run"}),S=o("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),z=o("button",{type:"button",class:"btn"},"CSV"),x=o("button",{type:"button",class:"btn"},"Close"),L=o("dialog",{class:"numbers","aria-label":"The ledger in numbers"},o("div",{class:"bar"},y,$,o("span",{class:"sp"}),z,x),S),E=0;x.addEventListener("click",()=>L.close()),L.addEventListener("click",b=>b.target===L&&L.close()),z.addEventListener("click",()=>{let{side:{P:b},rows:T}=a[E],C=T.map((P,H)=>[H,b.tokens[H],0,...Array.from({length:b.T},(N,_)=>_<=H?ui(P[_]):"")]);zt(`gatescope-ledger-${b.name}-${t==="unit"?`unit-${e.S.unit}`:"all"}.csv`,Gn([["step","token","before the text",...b.tokens],...C]),"text/csv")});let k={el:L,open(){k.fill(),L.showModal()},fill(){let b=a.map((_,q)=>q).filter(_=>a[_].rows);E=b.includes(E)?E:b[0];let{side:{P:T},rows:C}=a[E],P=Math.max(0,Math.min(e.S.t-Ha/2,T.T-Ha)),H=Math.min(T.T,P+Ha);$.replaceChildren(...b.length<2?[]:b.map(_=>{let q=o("button",{type:"button","aria-pressed":String(_===E)},a[_].side.name);return q.addEventListener("click",()=>{E=_,k.fill()}),q})),y.textContent=t==="unit"?`Unit ${e.S.unit}: who wrote what it holds`:`All ${T.H} units: who wrote what they hold, 2-norms`;let N=t==="unit"?[T.memory]:[];S.replaceChildren(Vt(["step","token",...N,"before the text",...T.shown.slice(0,H).map((_,q)=>es(T,q))],C.slice(P,H).map((_,q)=>[P+q+1,T.shown[P+q],...t==="unit"?[p(T.at(T.memory,P+q,e.S.unit))]:[],p(0),...Array.from({length:H},(j,F)=>F<_.length?p(_[F]):"")]),`${t==="unit"?`Each row's shares add up to its ${T.memory}.`:"The size of each token's share over all units."} Nothing is left of what was held before the text, which is 0.`+(H-P<T.T?` Steps ${P+1} to ${H} of ${T.T}; all are in the CSV.`:"")))},draw:()=>L.open&&k.fill()};return k}function v(){s=ks(e);let y=s.every(({P:T})=>!T.keeper),{S:$,P:S}=e;if(u.hidden=y,y)return;n.set(t),a.forEach((T,C)=>{T.side=s[C],T.rows=s[C]?f(s[C]):null,T.el.hidden=!s[C]});let z=a.filter(({rows:T})=>T),x=Math.max(...z.map(({rows:T})=>Dw(T)))||1,L=Es(e.css("--zero"),e.css("--ink")),E=L.length-1,k=t==="unit"?T=>e.palette.of("c",T,x):T=>L[Math.round(E*T/x)];w(x,k);let b=[...new Set(z.map(({side:T})=>`${Na(T.P)} of a ${S.reads.one}, times every ${Le(T.P.roles.keep)} since`))];d.textContent=`row: the moment; column: the ${S.reads.one} that wrote; colour: how much of it is still there, ${b.join("; ")}`,c.textContent=vr(s.findLast(T=>T.P.keeper).P);for(let{side:T,rows:C,name:P,box:H,why:N,paint:_}of a)T&&(P.replaceChildren(o("b",{},Qs(T.name)),t==="unit"?` unit ${$.unit}`:` all ${T.P.H} units`),H.hidden=!C,N.textContent=C?"":yr(e,T),C&&_(x,k));M(),l.draw()}function w(y,$){let S=t==="unit"?-y:0,z=Array.from({length:12},(x,L)=>{let E=o("i");return E.style.background=mt($(S+(y-S)*L/11)),E});r.replaceChildren(`${U(S,S?2:0)} `,o("span",{},...z),` ${U(y,2,t==="unit")}`)}function M(){let{S:y,P:$}=e,S=a.filter(({rows:k})=>k),z=S.at(-1)?.rows[y.t],x=y.writer!==null&&y.writer<=y.t?y.writer:z&&kr(z)?.k,L=t==="unit"?`unit ${y.unit}`:`all ${$.H} units`,E=S.flatMap(({side:k,rows:b})=>{if(x==null||y.t>=b.length||x>=b.length)return[];let T=b[x][x],C=b[y.t][x],P=T?Math.abs(C/T):0,H=`“${es(k.P,x)}”`,N=t==="unit"?p:q=>`a norm of ${p(q)}`,_=Math.abs(T)<5e-5?`${H} wrote next to nothing into ${L}`:y.t===x?`${H} writes ${N(T)} into ${L}`:`of ${N(T)} that ${H} wrote into ${L}, ${N(C)} is left ${Hn(y.t,x).replace(" ago"," later")} (${Qe(P)})`;return[`${Qs(k.name)}: ${_}.`]});h.textContent=E.join(" ");for(let{side:k,rows:b,box:T}of S)T.setAttribute("aria-label",`${Qs(k.name)}, ${L}: the share of every ${$.reads.one} after every step, ${b.length} by ${b.length}. ${h.textContent} Arrow keys read one share.`)}return{el:u,draw(y){if(y("unit","theme","size")&&!y("picture"))v();else if(y("picture"))u.hidden=ks(e).every(({P:$})=>!$.keeper);else if(y("t","writer")&&!u.hidden&&s.length){for(let $ of a)$.mark();M(),l.draw()}}}}var Fa=6,Fh=.42,qh=3,Rh=(e,t)=>e.set({writer:e.S.writer===t?null:t});function Ih(e){let t=o("small"),s=o("div",{class:"tag"}),n=o("p",{class:"gateless"}),r=o("button",{type:"button",class:"link meant"},"“wrote” is not “came from”");r.addEventListener("click",()=>e.root.querySelector(".means").scrollIntoView({block:"center"}));let i=[u(),u()],a=o("div",{class:"books"},...i.map(m=>m.el)),l=o("section",{class:"ledger","aria-label":"Memory ledger"},o("div",{class:"hd"},o("h2",{},ie("ledger","Memory ledger")," ",t),r),n,a,s),c=[];s.hidden=!0;function u(){let m=o("canvas",{role:"img"}),g=o("p",{class:"gateless"}),v=o("b",{class:"bookend","aria-hidden":"true"}),w={el:o("div",{class:"book"},m,v,g),canvas:m,why:g,end:v,key:null,width:0,height:0},M=({clientX:y,clientY:$})=>{let S=m.getBoundingClientRect(),z=e.G.step(y-S.left);return y-S.left<e.G.gutter||z>=w.side.P.T?null:[z,Ph(w.side.row(z),w.value($-S.top))]};return m.addEventListener("click",y=>{let $=M(y);$&&($[1]===null?e.go($[0]):Rh(e,$[1]))}),m.addEventListener("pointermove",y=>{let $=M(y);if(s.hidden=!$,!$)return;let[S,z]=$,{P:x,book:L,row:E}=w.side,k=`${x.memory}${Dt(S+1)}`,b=l.getBoundingClientRect();s.textContent=z===null?`${k} = ${U(L.memory[S],4,!0)} · step ${S+1} “${x.shown[S]}”`:`“${es(x,z)}” wrote ${U(E(S)[z],4,!0)} of ${k} = ${U(L.memory[S],4,!0)}, ${Hn(S,z)}`,s.style.left=`${Math.max(0,Math.min(b.width-s.offsetWidth,y.clientX-b.left+12))}px`,s.style.top=`${y.clientY-b.top-34}px`}),m.addEventListener("pointerleave",()=>s.hidden=!0),w}let h=new ResizeObserver(m=>{for(let{target:g,contentRect:{width:v,height:w}}of m)Object.assign(i.find(M=>M.el===g),{width:Math.round(v),height:Math.round(w)});e.P&&p()});for(let m of i)h.observe(m.el);function d(){let m=c.flatMap(({book:M})=>M??[]),g=M=>Math.max(0,...m.map(y=>y[M].reduce(($,S)=>Math.max($,Math.abs(S)),0))),[v,w]=["above","below"].map(M=>_h(g(M)));return{high:v||(w?0:1),low:-w}}function p(){c=ks(e);let{P:m,S:g,G:v}=e,w=c.every(({P:y})=>!y.keeper),M=d();a.hidden=w,l.classList.toggle("none",w),a.classList.toggle("one",c.length===1),n.hidden=!w,n.textContent=w?yr(e,c.at(-1)):"",t.textContent=w?"":`who wrote what unit ${g.unit}${e.sameNet?"":" of each"} holds; each block is one earlier ${m.reads.one}’s share, ▸ marks their sum${c.every(({P:y})=>y.memory===m.memory)?`, ${m.memory}`:""}`,r.hidden=w,w||(r.title=vr(c.findLast(y=>y.P.keeper).P)),i.forEach((y,$)=>{let S=c[$];if(y.side=S,y.el.hidden=!S,!S||w)return;let{book:z}=S;if(y.canvas.hidden=y.end.hidden=!z,y.el.classList.toggle("none",!z),y.why.replaceChildren(...z?[]:[o("b",{},`${Qs(S.name)}: `),yr(e,S)]),!z)return;let{width:x,height:L}=y,E=JSON.stringify([S.name,g.unit,g.writer,g.theme,M,v.a,v.n,x,L,e.rem,e.font]);!x||y.key===E&&y.book===z||(Object.assign(y,{key:E,book:z}),y.value=Bw(y,S,M,e,x,L))}),f()}function f(){let{S:m}=e;i.forEach(({canvas:g,side:v})=>{if(!v?.book)return;let{P:w,name:M,book:y}=v,$=Math.min(m.t,w.T-1),S=y.rows[$],{writers:z}=Pa([S],3),x=[...z.filter(L=>S[L]).map(L=>`“${es(w,L)}” ${U(S[L],2,!0)}`)].join(", ");g.setAttribute("aria-label",`Memory ledger of unit ${m.unit}, ${M}: after step ${$+1}, “${w.shown[$]}”, ${w.memory} is ${U(y.memory[$],2,!0)}${x?`; the largest shares in it are ${x}`:""}. Each can be chosen in the list of writers.`)})}return{el:l,draw(m){m("picture","size","theme","view","unit","writer")?p():m("t")&&f()}}}function Bw({canvas:e,end:t},{P:s,name:n,book:r},{low:i,high:a},l,c,u){let{G:h,S:d,rem:p,fine:f,css:m,font:g}=l,v=devicePixelRatio||1,w=e.getContext("2d"),M=[c,u].map(_=>Math.round(_*v));(e.width!==M[0]||e.height!==M[1])&&([e.width,e.height]=M),w.setTransform(v,0,0,v,0,0),w.clearRect(0,0,c,u);let y=1.35*p,$=u-.35*p,S=($-y)/(a-i),z=_=>y+(a-_)*S,x=null,L=(_,q,j,{px:F=f,weight:A=400,ink:O="--ink3",align:I="start",halo:W=0})=>{let R=`${A} ${F}px ${g}`;R!==x&&(w.font=x=R),w.textAlign=I,W&&(w.strokeStyle=m("--bg"),w.lineWidth=W,w.lineJoin="round",w.strokeText(_,q,j)),w.fillStyle=O.startsWith("--")?m(O):O,w.fillText(_,q,j)},E=Ze(i,a,Math.max(2,Math.min(6,Math.floor(($-y)/(1.6*p))))),k=E.length>1?Math.max(0,-Math.floor(Math.log10(E[1]-E[0])+1e-9)):1;for(let _ of E)w.fillStyle=m(_?"--rule":"--rule2"),w.fillRect(h.gutter,Math.round(z(_)),c-h.gutter,1),L(_?U(_,k,!0):"0",h.gutter-.5*p,z(_)+.28*p,{align:"end"});let b=h.cw>=20?3:h.cw>=9?1:.5,T=h.cw-2*b,C=_=>Math.round(_*v)/v,P=[{hue:"--Fpos",alpha:Fh},{hue:"--Fneg",alpha:Fh},{hue:"--Fpos",alpha:1},{hue:"--Fneg",alpha:1},{hue:"--ink",alpha:1}].map(_=>({..._,path:new Path2D})),H=[],N=Math.min(h.end,s.T);for(let _=h.a;_<N;_++){let q=h.x(_)+b,j=[null,null],F=(O,I,W)=>{let R=C(z(Math.max(I,W))),B=C(z(Math.min(I,W)))-R,G=B>2?1/v:0;return P[O].path.rect(q,R,T,Math.max(1/v,B-G)),{a:R,tall:B}},A=O=>{j[O]&&F(O,...j[O]),j[O]=null};for(let{k:O,from:I,to:W}of Oa(r.rows[_])){let R=Math.abs(W-I)*S,B=+(W<I),G=O===d.writer;if(G||O===_||R>=qh){if(A(B),R<.05)continue;let K=F(G?4:O===_?2+B:B,I,W);(G||O===_)&&K.tall>.8*p&&H.push([s.shown[O],q,K,G?"--bg":At(wi(m(B?"--Fneg":"--Fpos")))])}else j[B]=[j[B]?.[0]??I,W],Math.abs(j[B][1]-j[B][0])*S>=qh&&A(B)}A(0),A(1)}for(let{hue:_,alpha:q,path:j}of P)w.globalAlpha=1,w.fillStyle=m("--bg"),q<1&&w.fill(j),w.globalAlpha=q,w.fillStyle=m(_),w.fill(j);w.globalAlpha=1;for(let[_,q,{a:j,tall:F},A]of H){let O=Ns(_,T-1,Math.max(.78*p,f),600,g);O>=f&&L(_,q+T/2,j+F/2+.36*O,{px:O,weight:600,ink:A,align:"center"})}if(h.cw>=8){let _=Math.min(6.5,.3*h.cw);w.fillStyle=m("--ink"),w.strokeStyle=m("--bg"),w.lineWidth=.75;for(let q=h.a;q<N;q++){let j=new Path2D(`M${h.x(q)-.5} ${z(r.memory[q])-.7*_}l${_} ${.7*_}l${-_} ${.7*_}z`);w.fill(j),w.stroke(j)}}if(L(Qs(n),h.gutter+.2*p,.95*p,{px:.9375*p,weight:650,ink:"--ink",halo:4}),N>h.a){t.textContent=`${s.memory} = ${U(r.memory[N-1],2,!0)}`;let _=Math.ceil(.55*p*t.textContent.length/h.cw),q=Math.max(...r.above.subarray(Math.max(h.a,N-_),N));t.style.right=`${c-h.x(N)+2}px`,t.style.top=`${z(q)-1.3*p}px`}return _=>a-(_-y)/S}function Wh(e){let t=o("h2"),s=[o("span"),o("span")],n=g=>{let v=o("span",{class:"w"}),w=[0,1].map(()=>({bar:o("i"),whose:o("span",{class:"unseen"}),n:o("span",{class:"n"})}));return{el:o(g==="writer"?"button":"div",{class:`entry ${g}`,type:g==="writer"?"button":null},v,...w.flatMap(({bar:y,whose:$,n:S})=>[o("span",{class:"bar"},y,$),S])),name:v,cells:w}},r=Array.from({length:Fa+1},()=>n("writer")),i=n("others"),a=n("whole"),l=o("p",{class:"says"}),c=o("div",{class:"entries",role:"group","aria-label":"Who wrote what the unit holds"},o("div",{class:"entry heads"},o("span"),...s),...r.map(g=>g.el),i.el,a.el),u=o("section",{class:"holds"},o("div",{class:"hd"},t),c,l),h=[];r.forEach((g,v)=>g.el.addEventListener("click",()=>Rh(e,h[v])));let d=1/0,p=()=>e.small?Fa:Math.max(2,Math.min(Fa,Math.floor((d-8.2*e.rem)/((e.low?1.24:1.36)*e.rem))));new ResizeObserver(([{contentRect:g}])=>{!g.height||g.height===d||(d=g.height,e.P&&m())}).observe(u);function f({el:g,name:v,cells:w},M,y,$,S){return ae(v,M),Ce(v,{title:M}),w.forEach(({bar:z,n:x},L)=>{let E=y[L]??null,k=E!==null&&Ee(E,S);ae(x,E===null?"–":U(E,S,!0)),Ce(x,{class:`n${k?` s-${Ae(E)}`:" nil"}`}),Ce(z,{class:Ae(E??0)}),z.style.width=E===null||!$?"0":`max(1px, ${100*Math.abs(E)/$}%)`}),g}function m(){let{S:g}=e,v=ks(e),w=v.every(({book:F})=>!F),M=v.at(-1);if(u.hidden=w,w)return;let{t:y}=g,$=v.map(({row:F})=>F(y)),S=Pa($,p(),g.writer),{one:z,many:x}=e.P.reads;h=S.writers,t.replaceChildren(`What unit ${g.unit}${e.sameNet?"":" of each"} holds at “${e.P.shown[y]}” `,o("small",{title:vr(M.P.keeper?M.P:v[0].P)},`written by each ${z}`)),c.classList.toggle("alone",v.length===1),s.forEach((F,A)=>ae(F,v[A]?v[A].name:""));let L=v.map(({book:F},A)=>$[A]?F.memory[y]:null),E=h.map(S.values),k=Math.max(...[...E,S.others].flat().map(F=>Math.abs(F??0))),b=F=>[...E.map(A=>A[F]??0),S.others[F]],{digits:T,exact:C}=Hh(L.flatMap((F,A)=>F===null?[]:[[b(A),F]]));r.forEach((F,A)=>{let O=h[A];if(F.el.hidden=O===void 0,O===void 0)return;let I=[...new Set(v.filter(({P:R})=>O<R.T).map(({P:R})=>es(R,O)))];f(F,I.join(" | "),E[A],k,T).setAttribute("aria-pressed",String(O===g.writer)),v.forEach(({name:R},B)=>ae(F.cells[B].whose,`${R} `))}),i.el.hidden=!S.rest,f(i,e.small?`${S.rest} others`:`the other ${S.rest} ${x}`,S.others,k,T);let P=`sum ${C?"=":"≈"} ${e.P.memory}${Dt(y+1)}`;if(f(a,v.every(({P:F})=>F.memory===e.P.memory)?P:"sum",L,0,T),a.el.title=C?"The numbers add up as they are shown":"The numbers add up; rounded as they are shown, they do not quite",!$.at(-1)){l.textContent="";return}let H=kr($.at(-1)),N=v.length>1&&e.sameNet&&H?.part>=.1&&y>0&&$[0],q=N&&v[0].P.tokens[H.k]===M.P.tokens[H.k]?N.reduce((F,A)=>F+Math.abs(A),0):0,j=e.titles.kind==="changes"?"Without your change":`In ${v[0].name}`;l.replaceChildren(jh($.at(-1),F=>es(M.P,F),z),q?` ${j} it would be ${Qe(Math.abs(N[H.k])/q)}.`:""),l.title=`Shares add up to ${e.P.memory}, and some are negative. So that parts of a whole can be told, each counts here by its size: |share| over the sum of all |shares|.`}return{el:u,draw:g=>g("picture","t","unit","writer","size","theme")&&m()}}function Dh(e){let t=[],s=o("div",{class:"lasts",role:"group","aria-label":"Units, longest half-life first"}),{el:n,says:r,note:i}=He("halves",ie("half-life","Half-life of each unit"),"",[],s);s.addEventListener("click",c=>{let u=c.target.closest("button");u&&e.pick(Number(u.dataset.unit))}),s.addEventListener("keydown",c=>{let u={ArrowLeft:-1,ArrowUp:-1,ArrowRight:1,ArrowDown:1}[c.key],h=t.indexOf(c.target);if(!u||h<0)return;c.preventDefault();let d=t[Math.max(0,Math.min(t.length-1,h+u))],p=Number(d.dataset.unit);e.pick(p),t.find(f=>Number(f.dataset.unit)===p).focus()}),e.seen(n,l);let a=(c,u)=>u<c.H?c.halfLife(u):null;function l(){let{P:c,S:u}=e,h=ks(e),d=h.at(-1).P,p=!d.keeper;if(n.hidden=p,p)return;let f=Array.from({length:c.H},(w,M)=>[a(c,M),M]).sort((w,M)=>io(M[0],w[0])||w[1]-M[1]),m=h.length>1&&e.sameNet?h:[h.at(-1)];t.length!==f.length&&(t=f.map(()=>o("button",{type:"button",class:"lasting"},o("b",{"aria-hidden":"true"}),o("small"),o("span",{class:"unseen"}))),s.replaceChildren(...t)),f.forEach(([w,M],y)=>{let $=t[y],[S,z,x]=$.children,L=m.map(({P:k})=>a(k,M)===null?"–":ja(a(k,M))),E=M===u.unit;S.textContent=L.length>1&&L[0]!==L[1]?`${L[0]} → ${L[1]}`:ja(w),z.textContent=`u${M}`,$.dataset.unit=M,$.setAttribute("aria-pressed",String(E)),ae(x,` ${m.map(({name:k},b)=>`${k} ${L[b]}`).join(", ")}`),$.tabIndex=E?0:-1}),s.classList.toggle("pairs",m.length>1),i.textContent=`in steps; ${m.length>1?`${m[0].name} → ${m[1].name}`:h.at(-1).name}`;let g=w=>w===null?"has none":$t(w),v=m.some(({P:w})=>(a(w,u.unit)??0)<0);r.textContent=`Unit ${u.unit}: ${m.map(({P:w,name:M})=>`${M} ${g(a(w,u.unit))}`).join("; ")}. Half-life: ${bn(d.reads)}${v?", at least where the text ends before it can be told":""}. It counts what ${Le(d.roles.keep)} lets through, not what is written on top: a memory that is written again every step can last longer.`}return{el:n,draw(c){c("picture")?n.hidden=!e.P.keeper:c("unit","size","theme")&&l()}}}var Vw=3,at=e=>Xt(e)?e.replace("-"," − "):U(e,2);function Uw(e,[t,s],n=null){let r=e.trim().replace("−","-").replaceAll(" ","");if(/^1-[a-z]$/i.test(r))return r.toLowerCase()===n?n:void 0;let i=/^[+-]?(\d+\.?\d*|\.\d+)$/.test(r)?Number(r):NaN;return Number.isNaN(i)?void 0:Math.max(t,Math.min(s,i))}var Gw=(e,t,[s,n])=>{let r=Number.isFinite(n-s)?(n-s)/200:.02;return Math.max(s,Math.min(n,Math.round((e+t*r)*100)/100))||0};function Kw(e,t,s,n=!1){let[r,i]=e===null?[0,s-1]:[e[0],e.at(-1)];return n?i+t<r||i+t>=s?e:_t(r,i+t,s):r+t<0||i+t>=s?e:_t(r+t,i+t,s)}function qa(e,t,s=" "){return e===null?"all steps":e.length?xs(e).map(([n,r])=>{if(r>=t.length)return n===r?`step ${n+1}`:`steps ${n+1}–${r+1}`;let i=t.slice(n,r+1);return`“${ve(i.length>4?`${i[0]} … ${i.at(-1)}`:i.join(s).trim(),34)}”`}).join(", "):"no step"}var ts=(e,t)=>e===null||e.length===t?`all ${t} units`:`${e.length===1?"unit":"units"} ${Ht(e).replaceAll("-","–").replaceAll(",",", ")}`;function Bh(e){let t=C=>{let P=o("span",{class:"face"}),H=o("select",{"aria-label":C});return{el:o("span",{class:"part"},P,H),face:P,select:H}},s=t("Signal"),n=t("Units"),r=o("input",{type:"text",class:"part list","aria-label":"Units, such as 3,7-9",spellcheck:"false",autocomplete:"off"}),i=o("input",{type:"text",class:"part value",role:"spinbutton","aria-label":"Value",autocomplete:"off",title:"Drag sideways, use the arrow keys, or type"}),a=o("button",{type:"button",class:"btn small"}),l=o("button",{type:"button",class:"part during","aria-haspopup":"dialog","aria-expanded":"false",title:"Drag over the words, use the arrow keys, or choose"}),c=o("small",{class:"wrong",role:"alert"}),u=o("small",{class:"along",title:"They were set as one: other steps or units are those of both"}),h=o("select",{"aria-label":"First step"}),d=o("select",{"aria-label":"Last step"}),p=o("button",{type:"button",class:"btn"},"All steps"),f=o("div",{class:"popover steps",role:"dialog","aria-label":"Steps"},o("label",{},o("span",{},"from"),h),o("label",{},o("span",{},"to"),d),p),m=o("button",{type:"button",class:"btn hold"},"Hold it"),g=o("div",{class:"surgery",role:"group","aria-label":"The change"},o("span",{class:"verb"},ie("hold","Hold"))," ",s.el," of ",n.el,r,c," at ",i," ",a," during ",o("span",{class:"spanning"},l,f),u," ",m);f.hidden=!0,r.hidden=c.hidden=!0;let v=()=>e.root.focus({preventScroll:!0}),w=()=>e.sentence;s.select.addEventListener("change",()=>{e.say({signal:s.select.value}),v()}),n.select.addEventListener("change",()=>{let{value:C}=n.select;if(C==="list"){n.el.hidden=!0,r.hidden=!1;let{units:P}=w();r.value=P===null?String(e.S.unit):Ht(P),r.focus(),r.select();return}e.say({units:C==="all"?null:"one"}),v()});let M=C=>{if(r.hidden)return;let P=lr(r.value,e.P.H);if(C&&P===void 0){r.setAttribute("aria-invalid","true"),c.textContent=` units are 0 to ${e.P.H-1}, written as 3,7-9 `,c.hidden=!1;return}r.hidden=c.hidden=!0,n.el.hidden=!1,C?e.say({units:P===null||P.length===e.P.H?null:P}):E()};r.addEventListener("input",()=>{r.removeAttribute("aria-invalid"),c.hidden=!0}),r.addEventListener("change",()=>M(!0)),r.addEventListener("blur",()=>M(lr(r.value,e.P.H)!==void 0)),r.addEventListener("keydown",C=>{C.key==="Enter"&&M(!0),C.key==="Escape"&&M(!1),["Enter","Escape"].includes(C.key)&&r.hidden&&v()});let y=!1,$=()=>{let{value:C}=w();return Xt(C)?1:C};ft(i,{press(C){return e.root.getRootNode().activeElement===i?!1:(C.preventDefault(),{x:C.clientX,from:$()})},slop:(C,{x:P})=>Math.abs(C.clientX-P)>=Vw,move(C,{x:P,from:H}){y=!0,e.say({value:Gw(H,C.clientX-P,e.range(w().signal))},{done:!1})},done(){y=!1,e.say({})},click(){i.focus(),i.select()}}),i.addEventListener("keydown",C=>{let P={ArrowUp:.05,ArrowDown:-.05,PageUp:.25,PageDown:-.25}[C.key];if(P){C.preventDefault();let[H,N]=e.range(w().signal),_=C.shiftKey?P/5:P;e.say({value:Math.max(H,Math.min(N,Math.round(($()+_)*100)/100))||0}),i.value=at(w().value)}C.key==="Enter"&&S(),C.key==="Escape"&&(i.value=at(w().value)),["Enter","Escape"].includes(C.key)&&v()});function S(){let{signal:C}=w(),P=Uw(i.value,e.range(C),e.P.roles.coupling(C));P!==void 0&&at(P)!==at(w().value)?e.say({value:P}):E()}i.addEventListener("change",S),i.addEventListener("blur",()=>E()),a.addEventListener("click",()=>e.say({value:Xt(w().value)?1:e.P.roles.coupling(w().signal)}));let z=C=>{f.hidden=!C,l.setAttribute("aria-expanded",String(C)),C&&h.focus()};l.addEventListener("click",C=>{C.stopPropagation(),z(f.hidden)}),l.addEventListener("keydown",C=>{let P={ArrowLeft:-1,ArrowRight:1}[C.key];P&&(C.preventDefault(),e.say({steps:Kw(w().steps,P,e.P.T,C.shiftKey)}))}),e.root.addEventListener("pointerdown",C=>{!f.hidden&&!C.composedPath().includes(f)&&!C.composedPath().includes(l)&&z(!1)}),f.addEventListener("keydown",C=>{C.key==="Escape"&&(z(!1),l.focus())});let x=C=>{let[P,H]=[Number(h.value),Number(d.value)];P>H&&([P,H]=C===h?[P,P]:[H,H]),e.say({steps:_t(P,H,e.P.T)})};for(let C of[h,d])C.addEventListener("change",()=>x(C));p.addEventListener("click",()=>{e.say({steps:null}),z(!1)}),m.addEventListener("click",()=>e.begin());let L="";function E(){let{P:C,S:P,setup:H}=e,N=w(),_=C.roles.word(N.signal),q=!e.pins[P.pin];g.classList.toggle("proposal",q),m.hidden=!q,Ce(s.face,{class:`face s-${N.signal}`}),Ce(i,{class:`part value s-${N.signal}`}),s.select.value=N.signal,Object.assign(s.select.dataset,{term:N.signal,act:"Click: choose what is held."});let j=N.units===null?"all":N.units.length===1&&N.units[0]===P.unit?"one":"own";ae(n.face,ts(N.units,C.H));let F=q?e.proposed.slice(1):fo(e.pins,P.pin,H.presets[C.cell]).map(I=>e.pins[I]);ae(l,e.names(N.steps)),ae(m,F.length?`Hold the gates ${N.steps?"over":"at"} ${e.names(N.steps)}`:"Hold it"),u.hidden=!F.length;let A=JSON.stringify([N.signal,_,j,N.units,C.H,P.unit,F.map(Mt)]);if(A===L)return k(N);L=A,s.face.replaceChildren(o("i",{},N.signal),` ${_}`),u.replaceChildren(...F.flatMap(({signal:I,value:W},R)=>[R?" and ":" with ",o("i",{class:`s-${I}`},I),` at ${at(W)}`]));let O=j==="own"?[o("option",{value:"own"},ts(N.units,C.H))]:[];return n.select.replaceChildren(o("option",{value:"all"},`all ${C.H} units`),o("option",{value:"one"},`unit ${P.unit}, the selected one`),...O,o("option",{value:"list"},"a list, such as 3,7-9")),n.select.value=j,k(N)}function k(C){let{P}=e;(e.root.getRootNode().activeElement!==i||y)&&(i.value=at(C.value)),i.style.width=`${Math.max(4,i.value.length+.4)}ch`;let[H,N]=e.range(C.signal);for(let[q,j]of[["valuemin",H],["valuemax",N],["valuenow",C.value]])Number.isFinite(j)?Ce(i,{[`aria-${q}`]:j}):i.removeAttribute(`aria-${q}`);Ce(i,{"aria-valuetext":at(C.value)});let _=P.roles.coupling(C.signal);a.hidden=!_||Xt(C.value),ae(a,_?at(_):"")}let b="";function T(){let{P:C}=e,P=`${C.signals} ${C.tokens.join(" ")}`;if(P!==b){b=P,s.select.replaceChildren(...C.signals.map(H=>o("option",{value:H},`${H} ${e.P.roles.word(H)}`)));for(let H of[h,d])H.replaceChildren(...C.shown.map((N,_)=>o("option",{value:_},`${_+1} ${ve(N,20)}`)))}}return{el:g,draw(C){C("picture")&&T(),C("picture","pins","unit","focus")&&([h.value,d.value]=e.S.span.map(String),E())}}}function Yw(e,t){if(!e.length)return"";let s=e.find(n=>n.whole);return s?`nothing is left of it: change ${s.by+1} wins`:e.map(({by:n,steps:r})=>`change ${n+1} wins at ${t(r)}`).join("; ")}function Vh(e){let t=o("h2",{},"Changes"),s=o("button",{type:"button",class:"btn small",title:"Undo (Ctrl+Z)","aria-label":"Undo"},"↶"),n=o("button",{type:"button",class:"btn small",title:"Redo (Ctrl+Shift+Z)","aria-label":"Redo"},"↷"),r=o("button",{type:"button",class:"btn small reset",title:"Removes all changes"},"Reset to trained"),i=o("button",{type:"button",class:"btn small another"},"+ another"),a=o("ol",{class:"rows","aria-label":"Changes, a later one wins"}),l=o("small",{class:"carried"}),c=o("section",{class:"changes","aria-label":"Changes"},o("div",{class:"listed"},t,r,i,s,n),a,l);s.addEventListener("click",()=>e.undo()),n.addEventListener("click",()=>e.redo()),r.addEventListener("click",()=>e.edit([],{select:-1})),i.addEventListener("click",()=>e.choose(-1));function u(h,d,p){let{P:f,S:m}=e,g=`${h.signal} of ${ts(h.units,f.H)} at ${at(h.value)} during ${e.names(h.steps)}`,v=o("input",{type:"checkbox","aria-label":`Held: ${g}`,title:"Held, or not"});v.checked=h.on,v.addEventListener("change",()=>e.edit(e.pins.with(d,{...h,on:v.checked})));let w=o("button",{type:"button",class:"name","aria-pressed":String(d===m.pin)},o("i",{class:`s-${h.signal}`},h.signal),` of ${ts(h.units,f.H)} at `,o("b",{},at(h.value)),`, ${e.names(h.steps)}`);w.title=g,w.disabled=e.sayable(d)<0,w.addEventListener("click",()=>e.choose(d===e.S.pin?-1:d));let M=o("button",{type:"button",class:"out","aria-label":`Remove: ${g}`,title:"Remove this change"},"✕");M.addEventListener("click",()=>e.edit(e.pins.toSpliced(d,1),{select:e.S.pin>d?e.S.pin-1:e.S.pin===d?-1:e.S.pin}));let y=h.why??Yw(p,$=>e.names($));return o("li",{class:`row${Be(h)?"":" off"}`},v,o("span",{class:"n"},`${d+1}`),w,M,y&&o("small",{class:"why"},y))}return{el:c,draw(h){if(!h("picture","pins"))return;let{pins:d,P:p}=e,f=Lc(d,p.T,p.H),m=e.root.getRootNode().activeElement,g=m&&a.contains(m)?[[...a.children].indexOf(m.closest("li")),m.className||"on"]:null;a.replaceChildren(...d.map((M,y)=>u(M,y,f[y])));let v=g&&a.children[Math.min(g[0],d.length-1)];g&&!v&&e.root.focus({preventScroll:!0}),v&&(v.querySelector(g[1]==="on"?"input":`.${g[1].split(" ")[0]}`)??v.querySelector("input")).focus({preventScroll:!0}),a.hidden=!d.length,t.textContent=d.length?`${we(d.length,"change")}${f.some(M=>M.length)?", a later one wins":""}`:"No change is held yet";let w=e.carried&&[...new Set(e.carried.map(({signal:M})=>M))];l.hidden=!w,l.replaceChildren(...w?[`In ${e.titles.b.replace(", changed","")} this is `,...w.flatMap((M,y)=>[y?" and ":"",o("i",{class:`s-${M}`},M)])," held."]:[]),s.disabled=!e.canUndo||!e.connected,n.disabled=!e.canRedo||!e.connected,i.hidden=e.S.pin<0,r.hidden=!d.length,r.disabled=!e.connected}}}var Xw=[["← →","one step back, forward"],["Home End","first, last step"],["space","play, pause"],["↑ ↓","unit above, below"],["1 – 6","look at one signal"],["Ctrl+Z","undo a change; Ctrl+Shift+Z or Ctrl+Y does it again"],["on the bar ↑ ↓","the value it holds, finer with Shift; Enter holds it"],["on its ends ← →","the first, the last step held"],["on the steps ← →","all of them, with Shift the last"],["drag over words","the steps to hold; or Shift and a click"],["Esc","leave a box"],["t","the tour: take it, leave it; n b its next stop, the one before"],["w","what the words and marks mean: ← → the next, Esc closes"],["?","this list"]];function*Jw(e,t,s){let n=(e===t?[[e,s.a]]:[[e,s.a],[t,s.b]]).map(([i,a])=>{let l=mi(i);return{name:a,own:l.next().value,rows:l}}),r=[...new Set(n.toReversed().flatMap(({own:i})=>i))];yield["run",...r];for(let{name:i,own:a,rows:l}of n){let c=r.map(u=>a.indexOf(u));for(let u of l)yield[i,...c.map(h=>h<0?"":u[h])]}}function Uh(e){let t=o("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),s=o("h2"),n=o("div",{class:"seg",role:"group","aria-label":"Which numbers"}),r=o("button",{type:"button",class:"btn"},"All signals as CSV"),i=o("button",{type:"button",class:"btn"},"Close"),a=o("dialog",{class:"numbers","aria-label":"Numbers"},o("div",{class:"bar"},s,n,o("span",{class:"sp"}),r,i),t),l=Kn(Xw),c=o("div",{},a,l),u="step",h=Object.entries({step:"this step",unit:"this unit"}).map(([p,f])=>{let m=o("button",{type:"button","data-key":p},f);return m.addEventListener("click",()=>{u=p,d()}),m});n.append(...h),i.addEventListener("click",()=>a.close());for(let p of[a,l])p.addEventListener("click",f=>f.target===p&&p.close());r.addEventListener("click",()=>zt(`gatescope-what-if-${e.name}.csv`,Gn(Jw(e.A,e.P,e.titles)),"text/csv"));function d(){let{A:p,P:f,S:m,titles:g}=e,v=f.answers.kind==="value",w=p===f,M=w?[["",f]]:[[g.a,p],[g.b,f]],y=M.flatMap(([L,E])=>E.signals.map(k=>[L?`${k} ${L}`:k,E,k])),$=Math.max(p.T,f.T),S=L=>[...new Set([p,f].map(E=>E.shown[L]??"–"))].join(" | "),z=(L,E,k,b)=>k<L.T&&b<L.H?U(L.at(E,k,b),4):"–";for(let L of h)L.setAttribute("aria-pressed",String(L.dataset.key===u));s.textContent=u==="step"?`Step ${m.t+1} of ${f.T}: “${S(m.t)}”`:`Unit ${m.unit} of ${f.H}`;let x=L=>L===null?"–":v?U(L,4):xe(L);t.replaceChildren(...u==="step"?[Vt([f.answers.title,...w?[v?"value":"probability"]:[g.a,g.b]],Ea(p,f,m.t,12).map(({word:L,a:E,b:k})=>[be(L),...w?[x(k)]:[x(E),x(k)]]),"What is answered at this step"),Vt(["unit",...y.map(([L])=>L)],Array.from({length:Math.max(p.H,f.H)},(L,E)=>[E,...y.map(([,k,b])=>z(k,b,m.t,E))]),"Every signal of every unit at this step")]:[Vt(["step","token",...y.map(([L])=>L)],Array.from({length:$},(L,E)=>[E+1,S(E),...y.map(([,k,b])=>z(k,b,E,m.unit))]),"This unit at every step")])}return e.numbers=()=>{d(),a.showModal()},e.help=()=>l.showModal(),{el:c,draw:p=>a.open&&p("t","unit","picture")&&d()}}var Zw=300;function Qw(e){let t=e.filter(n=>n.after),s=[];for(let{before:[[n]],after:[[r]]}of t){let i=s.find(a=>a[0]===n&&a[1]===r);i?i[2]+=1:n!==r&&s.push([n,r,1])}return s.sort((n,r)=>r[2]-n[2]),{asked:t.length,left:e.length-t.length,stays:t.length-s.reduce((n,r)=>n+r[2],0),turns:s}}function eb(e){let{asked:t,left:s,stays:n,turns:r}=Qw(e),i=h=>`“${be(h)}”`,a=s?` ${we(s,"network")} ${s===1?"lacks":"lack"} the gates for ${s===e.length?"these changes":"them"}.`:"";if(!t)return`No network of this task can be asked.${a}`;if(!r.length)return`In ${t===1?"the one network":`all ${t} networks`} that can hold these changes the top answer stays the same.${a}`;let l=r.slice(0,3).map(([h,d,p],f)=>`in ${p} ${f?"":`of ${we(t,"network")} `}${i(h)} becomes ${i(d)}`),c=r.slice(3).reduce((h,d)=>h+d[2],0);c&&l.push(`in ${c} another turns`),l.push(n?`in ${n} the top answer stays`:"in none does it stay");let u=l.join(", ");return`${u[0].toUpperCase()}${u.slice(1)}.${a}`}function Gh(e){let t=o("table",{class:"nets"}),s=o("div",{class:"scroll"},t),{el:n,says:r}=He("others","Does it hold in other networks?","the same text and the same changes, in every network of this task",[],s),i=e.near.watch(n),a=null,l=null,c=null,u=()=>e.P.answers.kind!=="value",h=()=>JSON.stringify(e.accepted);function d(){return!i()||!e.P||!u()||(clearTimeout(a),a=setTimeout(()=>{let{P:f,S:{t:m}}=e;l={token:f.shown[m],held:e.listed.some(Be),key:h()},e.ask("others",{t:m})},Zw)),p()}function p(){if(!e.P)return;let f=e.got.others;if(n.style.minHeight=u()&&!f?`${1.9*e.setup.models.filter(({task:w})=>w===e.entry.task).length+6}rem`:"",s.hidden=!f||!u(),!u())return void r.replaceChildren("These networks answer with a value, so there is no top answer to count.");if(!f)return void r.replaceChildren("…");let m=c.key!==h();if(s.classList.toggle("old",m),m)return void r.replaceChildren("…");let g=e.other?.model??e.name;r.replaceChildren(o("b",{},c.held?eb(f.rows):"Nothing is held, so before and after are the same."),` After “${c.token}”, step ${f.t+1}. Networks that differ only in the seed began from other weights and learned from other examples. Where one gate both keeps and writes, it is held in the place of f.`);let v=(w,M)=>[o(M?"b":"span",{},be(w[0][0])),` ${xe(w[0][1])}`,o("small",{},` ${be(w[1][0])} ${xe(w[1][1])}`)];t.replaceChildren(o("thead",{},o("tr",{},...["network","as trained","with your change","held","answer"].map(w=>o("th",{scope:"col"},w)))),o("tbody",{},...f.rows.map(w=>{let M=w.after&&w.before[0][0]!==w.after[0][0];return o("tr",{class:[w.name===g?"mine":"",w.after?"":"unlike"].join(" ")},o("th",{scope:"row"},Ve(e.setup.cells[w.cell]),o("small",{},` ${w.units} units, seed ${w.seed}${w.name===g?": this one":""}`)),o("td",{},...v(w.before,!1)),...w.after?[o("td",{},...v(w.after,M)),o("td",{},...w.held.map(y=>o("i",{class:`s-${y}`},`${y} `))),o("td",{class:"outcome"},M?"another answer":"the same")]:[o("td",{colspan:"3",class:"outcome"},w.unlike)])})))}return{el:n,draw(f){e.P&&(f("others")&&(c=l),f("t","pins","picture")?d():f("others","theme")&&p(),f("busy")&&(n.classList.toggle("waiting",e.busy.has("others")),n.style.setProperty("--done",e.progress?.others??0)))}}}var tb=4,Kh=(e,t)=>{if(t!==e.keeper)return["open","shut"];let s=["keep",e.linked?"renew":"drop"];return e.keepsAt?s:s.reverse()};function $r(e,t,s){if(s===null)return e.mean(t);let n=s.filter(a=>a<e.H),r=e.signal(t),i=new Float32Array(e.T);for(let a=0;a<e.T;a++){let l=0;for(let c of n)l+=r[a*e.H+c];i[a]=n.length?l/n.length:NaN}return i}function Yh(e,t=0){let s=-t,n=t;for(let i of e)i<s&&(s=i),i>n&&(n=i);let r=.06*(n-s||1);return[s<0?s-r:s,n+(n>0||s===0?r:0)]}var Xh=(e,t)=>e===null?[[0,t-1]]:xs(e.filter(s=>s<t));function Jh(e,t){let s=dt(`wplot ${t}`);return{el:s.el,plot:s,values:null,draw({values:n,called:r,low:i,high:a,hue:l,pad:c,...u}){let{G:h,rem:d}=e;this.values=n,s.el.style.setProperty("--hue",l);let p=m=>!n.a||Math.abs(n.b[m]-n.a[m])>.06*(a-i),f=(m,g)=>({values:n[m],kind:m,name:h.n>1&&r[m],named:p,later:m==="a",dot:g});s.draw({x:vs(h),y:{low:i,high:a,top:c,below:c},lines:[...n.a?[f("a",3)]:[],f("b",4)],still:!!e.before,rem:d,...u})}}}function Zh(e,t,s=null){let n=i=>i.clientX-t.getBoundingClientRect().left,r=i=>e.G.step(n(i));ft(t,{press:i=>!i.defaultPrevented&&n(i)>=e.G.gutter&&{from:r(i)},slop:(i,{x:a})=>s!==null&&i.pointerType!=="touch"&&Math.abs(i.clientX-a)>=tb,move:(i,{from:a})=>s(a,r(i),!1),done:(i,{from:a})=>s(a,r(i),!0),click:i=>e.point(r(i))})}function Qh(e){let t={gate:o("h2"),memory:o("h2")},s={gate:o("span",{class:"r"}),memory:o("span",{class:"r"})},n=Jh(e,"gate"),r=Jh(e,"memory"),i=wn(e),a=o("span",{class:"seg units"},i.row,...i.els),l=o("div",{class:"bars"}),c=["first","last"].map(b=>o("div",{class:`brace ${b==="first"?"from":"to"}`,role:"slider",tabindex:"0","aria-label":`${b==="first"?"First":"Last"} step held`})),u=o("div",{class:"clamp",role:"slider",tabindex:"0","aria-orientation":"vertical"});n.el.append(l,u,...c),n.el.setAttribute("role","group");let h=o("div",{class:"wplots"},o("div",{class:"hd"},t.gate,s.gate),n.el,o("div",{class:"hd"},t.memory,a,s.memory),r.el),d=null,p=!1,f="",m=()=>e.S.span[0],g=()=>e.S.span[1],v=()=>{let{value:b,signal:T,units:C}=e.sentence;if(!Xt(b))return b;let P=$r(e.P,T,C),[H,N]=e.S.span;return P.slice(H,N+1).reduce((_,q)=>_+q,0)/(N-H+1)},w=(b,T)=>e.pins[e.S.pin]?e.say(b,{done:T}):(e.before??=e.pins,e.say(b),e.begin(T)),M=b=>{let[T,C]=e.range(e.sentence.signal),{low:P,high:H}=n.plot.frame;return Math.max(T,Math.min(C,Math.max(P,Math.min(H,Math.round(b*100)/100))))||0},y=(b,T)=>{ft(b,{press(C){return C.preventDefault(),C.stopPropagation(),b.focus({preventScroll:!0}),{x:C.clientX,y:C.clientY,start:v(),span:[...e.S.span]}},slop:2,move(C,P){p=!0,T(C,P)},done(){p=!1,e.say({})},click:()=>e.draw(new Set(["pins"]))})};y(u,(b,T)=>{let{low:C,high:P,top:H,bottom:N}=n.plot.frame,_=(T.y-b.clientY)*(P-C)/(N-H);if(T.sideways??=Math.abs(b.clientX-T.x)>Math.abs(b.clientY-T.y),!T.sideways)return w({value:M(T.start+_)},!1);let[q,j]=T.span,F=Math.round((b.clientX-T.x)/e.G.cw),A=Math.max(-q,Math.min(e.P.T-1-j,F));return w({steps:$(q+A,j+A)},!1)});let $=(b,T)=>_t(Math.min(b,T),Math.max(b,T),e.P.T);c.forEach((b,T)=>y(b,(C,P)=>{let H=e.G.step(C.clientX-n.el.getBoundingClientRect().left+(T?-.5:.5)*e.G.cw),[N,_]=T?[P.span[0],Math.max(P.span[0],H)]:[Math.min(P.span[1],H),P.span[1]];w({steps:$(N,_)},!1)})),u.addEventListener("keydown",b=>{let T={ArrowUp:.05,ArrowDown:-.05,PageUp:.25,PageDown:-.25}[b.key],C={Home:-1/0,End:1/0}[b.key];if(!(!T&&!C&&b.key!=="Enter"))return b.preventDefault(),b.key==="Enter"?w({},!0):w({value:M(C??v()+(b.shiftKey?T/5:T))},!0)}),c.forEach((b,T)=>b.addEventListener("keydown",C=>{let P={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,ArrowUp:1}[C.key];if(!P)return;C.preventDefault();let H=[m(),g()],N=H[T]+P;N<0||N>=e.P.T||(T?N<H[0]:N>H[1])||(H[T]=N,w({steps:$(...H)},!0))})),e.brush=(b,T,C)=>e.say({steps:$(b,T)},{done:C}),Zh(e,n.el,e.brush),Zh(e,r.el);function S(){let{G:b,S:T,P:C,sentence:P}=e,H=v(),N=!e.pins[T.pin],_=!N&&!Be(P),q=Xh(P.steps,C.T).filter(([X,te])=>te>=b.a&&X<b.end),{y:j,low:F,high:A}=n.plot.frame,O=j(Math.max(F,Math.min(A,H))),I=([X,te])=>[b.x(Math.max(X,b.a)),b.x(Math.min(te+1,b.end))],W=q.reduce((X,te)=>X&&X[1]-X[0]>=te[1]-te[0]?X:te,null);l.replaceChildren(...q.filter(X=>X!==W).map(X=>{let[te,oe]=I(X);return o("i",{style:`left:${te+1}px;width:${oe-te-2}px;top:${O}px`})}));for(let X of[l,u])X.classList.toggle("proposal",N||_);if(u.hidden=!W,c.forEach((X,te)=>{X.hidden=!W||P.steps!==null&&q.length>1||(te?W[1]>=b.end:W[0]<b.a),X.classList.toggle("proposal",N||_),!X.hidden&&(X.style.left=`${I(W)[te]}px`,X.style.top=`${O}px`,X.setAttribute("aria-valuemin",1),X.setAttribute("aria-valuemax",C.T),X.setAttribute("aria-valuenow",T.span[te]+1),X.setAttribute("aria-valuetext",`step ${T.span[te]+1}, ${C.shown[T.span[te]]}`))}),!W)return;let[R,B]=I(W),G=B-R,K=N?"hold at":_?"off":"hold";u.style.left=`${R}px`,u.style.width=`${G}px`,u.style.top=`${O}px`,u.classList.toggle("narrow",G<2.2*e.rem),u.classList.toggle("tied",Xt(P.value));let ee=at(P.value);u.replaceChildren(o("span",{},G>(.5*(K.length+ee.length)+1.4)*e.rem?`${K} ${ee}`:ee)),u.setAttribute("aria-label",`Hold ${P.signal} of ${ts(P.units,C.H)} during ${e.names(P.steps)} at`),u.setAttribute("aria-valuenow",Number.isFinite(H)?H:0),u.setAttribute("aria-valuemin",Number.isFinite(e.range(P.signal)[0])?e.range(P.signal)[0]:Math.floor(F)),u.setAttribute("aria-valuemax",Number.isFinite(e.range(P.signal)[1])?e.range(P.signal)[1]:Math.ceil(A)),u.setAttribute("aria-valuetext",`${at(P.value)}${N?", not held yet":_?", switched off":""}`)}function z(b,T,C){if(!(e.before||p))d=null;else{d??={};let H=d[b]??[T,C];[T,C]=d[b]=[Math.min(T,H[0]),Math.max(C,H[1])]}return[T,C]}function x(){let{P:b,A:T,rem:C,sentence:{signal:P,units:H,steps:N,value:_},titles:q}=e,j=b.roles.kind(P),F=b.roles.word(P),O={a:T!==b&&T.signals.includes(P)&&(e.sameNet||H===null)?$r(T,P,H):null,b:$r(b,P,H)},I=0,W=1,R=[[1,`1 ${Kh(b.roles,P)[0]}`],[.5,""],[0,`0 ${Kh(b.roles,P)[1]}`]];j!=="gate"&&([I,W]=j==="memory"?z("gate",...Yh([...O.b,...O.a??[],Xt(_)?0:1.3*_],1)):[-1,1],R=(j==="memory"?Ze(I,W,3):[1,0,-1]).map(oe=>[oe,U(oe,Number.isInteger(oe)?0:1,!0)]));let B=Xh(N,b.T),G=H===null||H.length>1?`mean of ${ts(H,b.H)}`:`of ${ts(H,b.H)}`;t.gate.replaceChildren(`${F[0].toUpperCase()}${F.slice(1)} ${j==="gate"?"gate ":j==="memory"?"state ":""}`,o("i",{class:`s-${P}`},P),o("small",{},` ${G}`,o("span",{class:"wide"},e.pins[e.S.pin]?"; drag the bar up, down or along, or its ends":"; drag over it, then the bar")));let K=j==="gate"?`var(--F${P})`:P==="c"?"var(--ink)":"var(--ink3)",ee=([oe,J])=>vs(e.G).span(oe,J),X=B.filter(([oe,J])=>J>=e.G.a&&oe<e.G.end),te=(oe,J)=>U(O[J]?.[oe]??NaN,4);n.draw({values:O,called:{a:q.a,b:""},low:I,high:W,rows:R,shades:(e.pins[e.S.pin]?X:[]).map(ee),hue:K,pad:Math.round(.62*C),tip:oe=>`step ${oe+1} “${ve(b.shown[oe],24)}” · ${P} ${O.a?`${te(oe,"a")} → `:""}${te(oe,"b")}`,bars:oe=>X.flatMap(J=>[-.5,0,.5].map(V=>ee(J).map(Y=>[Y,oe(v())+V*C]))),said:`${F} ${P}, ${G}, at every step${O.a?`, ${q.a} and ${q.b}`:""}.`})}function L(){let{S:b,P:T,picked:C}=e,{units:P}=e.sentence,H=P===null?T.H:P.length,N=e.pins[b.pin];return C?.unit===b.unit?o("small",{title:`When this text was opened, of all units the one that held most of what “${C.word}” wrote. See the others with ↑ and ↓.`}," picked for ",o("span",{class:"story"},"what it holds of "),`“${C.word}”`):o("small",{},N&&H>1?`, one of the ${H} held`:P&&H>1?`, one of the ${H}`:"")}function E(){let{P:b,A:T,S:C,rem:P,titles:H}=e,N=b.memory,_=e.sameNet?[C.unit]:null,q={a:T===b?null:$r(T,T.memory,_),b:$r(b,N,_)},j=[...q.b,...q.a??[]],F=[b,T].every(W=>W.roles.kind(W.memory)==="signed"),[A,O]=F?[-1.06,1.06]:z("memory",...Yh(j,.5));t.memory.replaceChildren("Memory ",o("i",{"data-term":N},T.memory===N?N:`${T.memory} → ${N}`),e.sameNet?` of unit ${C.unit}`:" mean of all units",...e.sameNet?[L()]:[]),a.hidden=!e.sameNet,i.draw();let I=(W,R)=>U(q[R]?.[W]??NaN,4,!0);r.draw({values:q,called:q.a?H:{a:"",b:""},low:A,high:O,rows:Ze(A,O,4).map(W=>[W,U(W,Number.isInteger(W)?0:1,!0)]),hue:"var(--ink)",pad:Math.round(.4*P),tip:W=>`step ${W+1} “${ve(b.shown[W],24)}” · ${N} ${q.a?`${I(W,"a")} → `:""}${I(W,"b")}`,said:`Memory ${N} of ${e.sameNet?`unit ${C.unit}`:"all units, mean"}, at every step${q.a?`, ${H.a} and ${H.b}`:""}.`})}function k(){let{t:b}=e.S,{titles:T}=e;for(let[C,P,H]of[[n,s.gate,!1],[r,s.memory,!0]]){C.plot.cursor(b);let{a:N,b:_}=C.values,q=(j,F)=>o("b",{class:H&&Number.isFinite(j)?`s-${Ae(j)}`:F},U(j??NaN,2,H));P.replaceChildren(...N?[o("span",{class:"wide"},`${T.a} `),q(N[b],"was")," → ",o("span",{class:"wide"},`${T.b} `),q(_[b],"")]:[q(_[b],"")])}}return{el:h,draw(b){let T=b("picture","size","view","theme"),{signal:C,units:P,steps:H}=e.sentence,N=JSON.stringify([C,P,H,e.S.pin]),_=N!==f;if(f=N,b("size"))for(let{plot:q}of[n,r])q.measure();(T||_)&&x(),(T||_||b("unit"))&&E(),(T||b("pins","focus","unit"))&&S(),(T||_||b("unit","t"))&&k()}}}function eu(e,t){let s=t.querySelector(".ribbon"),n=o("div",{class:"heldmarks","aria-hidden":"true"}),r=o("div",{class:"otherwords"});s.after(n,r);let i=!1,a=c=>e.G.step(c.clientX-s.getBoundingClientRect().left);ft(s,{press(c){if(c.pointerType==="touch")return!1;let u=a(c);if(!c.shiftKey)return{from:u};i=!0;let[h,d]=e.S.span;return e.brush(e.sentence.steps===null?e.S.t:u<h?d:h,u,!0),!1},slop:(c,{hold:u})=>a(c)!==u.from,move(c,{from:u}){i=!0,e.brush(u,a(c),!1)},done(c,{from:u}){e.brush(u,a(c),!0),setTimeout(()=>i=!1)}}),s.addEventListener("click",c=>{let u=c.target.closest("[data-step]");u&&!i&&e.point(Number(u.dataset.step)),c.stopImmediatePropagation(),i=!1},!0);function l(c,u){let{G:h,P:d}=e;return(c===null?[[0,d.T-1]]:xs(c)).filter(([p,f])=>f>=h.a&&p<h.end).map(([p,f])=>{let m=h.x(Math.max(p,h.a)),g=h.x(Math.min(f+1,h.end));return o("i",{class:u,style:`left:${m}px;width:${g-m}px`})})}return{el:r,draw(c){if(!c("picture","pins","view","size","focus"))return;let{P:u,A:h,G:d,S:p,pins:f,rem:m}=e,g=f[p.pin],v=f.filter(M=>M!==g&&Be(M));n.replaceChildren(...v.flatMap(M=>l(M.steps,"also")),...g?l(g.steps,`chosen${Be(g)?"":" off"}`):e.sentence.steps?l(e.sentence.steps,"chosen off"):[]);let w=[];for(let M=d.a;M<d.end;M++)u.tokens[M]!==h.tokens[M]&&w.push(M);r.hidden=u.T===h.T&&u.tokens.every((M,y)=>M===h.tokens[y]),r.replaceChildren(o("span",{class:"label"},"instead of"),...w.map(M=>o("span",{class:"m",title:h.shown[M]??"the text is over",style:`left:${d.x(M)}px;width:${d.cw}px;font-size:${Math.max(e.fine,Math.min(.8125*m,1.7*d.cw/Math.max(1,(h.shown[M]??"–").length)))}px`},h.shown[M]??"–")))}}}var Ra=({hold:e},t)=>e.map(([s,n])=>({signal:s,value:n,units:null,steps:t,on:!0}));function tu({hold:e},t,s,{T:n,H:r,signals:i}){let a=new Map(e);return i.every(l=>Ec(t,l,s,n,r)===(a.get(l)??null))}function sb(e,t,s){let n=Ra(e,s);return[...t.filter(r=>!Be(r)||!mo(r,n[0])),...n]}function su(e){let t=o("span",{class:"group",role:"group","aria-label":"Hold a gate"}),s=o("span",{class:"group",role:"group","aria-label":"State of the gates"}),n=o("span",{class:"lead on"}),r=o("b",{class:"aim"}),i=o("div",{class:"chips presets",role:"group","aria-label":"Presets"},n,t,s),a=null,l=[],c=()=>e.carried??e.pins;function u(){a=e.P.cell,l=e.setup.presets[a].map(p=>{let f=o("button",{type:"button",class:"chip"},p.name);return f.addEventListener("click",()=>{let m=e.over(),[[g,v]]=p.hold;if(tu(p,c(),m,e.P)){e.choose(-1),e.draft={units:null,steps:m,value:v,preset:p},e.edit(Tc(e.pins,m,e.P.T),{select:-1});return}let w=sb(p,e.pins.filter(M=>!(M.why&&mo(M,e.sentence))),m);e.edit(w,{select:w.findLastIndex(M=>M.signal===g)})}),{preset:p,chip:f}});let d=p=>l.filter(({preset:f})=>f.group===p).map(({chip:f})=>f);n.replaceChildren(...l.length?["All units ",r]:["No presets: this cell has no gate"]),t.replaceChildren(...d("hold")),s.replaceChildren(o("span",{class:"lead"},ie("memory","Memory")),...d("state")),s.hidden=!d("state").length}let h=d=>d===null?"at all steps":d.length===1?`at ${e.names(d)}`:`over ${e.names(d)}`;return{el:i,draw(d){if(!d("picture","pins","unit"))return;let{P:p}=e,f=e.over();p.cell!==a&&u(),ae(r,h(f)),n.classList.toggle("on",l.length>0),Ce(n,{title:l.length?`A preset holds all ${p.H} units ${h(f)}. Click a word to hold it there, drag over words to hold it over them.`:""});for(let{preset:m,chip:g}of l){let v=m.hold.map(([M,y])=>`${M} = ${at(y)}`).join(", "),w=e.S.pin<0&&!e.stepped&&e.draft.preset?.name===m.name;g.classList.toggle("next",w&&e.S.focus===m.hold[0][0]),Ce(g,{"aria-pressed":tu(m,c(),f,p),title:`${m.look} ${v} in all ${p.H} units ${h(f)}.`})}}}}var nu=.8,nb="-96px 0px 0px",rb="-150px 0px 0px";function ob(e,t,s,n){return(e===t?[["",e]]:[[n.a,e],[n.b,t]]).map(([i,a])=>[i,...s<a.T?Do(a,s):["its text is over",""]])}function ru(e){let t=o("p",{}),s=o("div",{class:"strip"}),n=o("div",{class:"readout","aria-hidden":"true"},s,t),r=!1,i=!1;n.hidden=!0,s.addEventListener("click",c=>{let{step:u}=c.target.dataset;u!==void 0&&e.point(Number(u))});function a(){let{P:c,S:u,G:h,pins:d,palette:p}=e,f=c.mean(u.focus),m=e.full(u.focus),g=d.filter(Be),v=w=>{let M=p.of(u.focus,f[w],m),y=o("span",{"data-step":w,title:c.shown[w]},c.shown[w]);return y.style.cssText=`background:${mt(M)};color:${At(M)}`,y.classList.toggle("held",g.some(({steps:$})=>$===null||$.includes(w))),y.classList.toggle("cur",w===u.t),y};s.replaceChildren(...Array.from({length:h.end-h.a},(w,M)=>v(h.a+M)))}function l(){let{A:c,P:u,S:h,titles:d}=e;if(n.hidden=!r&&!i,n.classList.toggle("below",i),n.hidden)return;i&&a();let[p,f]=ob(c,u,h.t,d).map(([m,g,v])=>o("span",{},m&&o("small",{class:"wide"},`${m} `),o("b",{},g),` ${v}`));t.replaceChildren(p,...f?[" → ",f]:[],o("small",{},` after “${ve(u.shown[h.t],24)}”, step ${h.t+1}${d.held||f?"":"; nothing is held"}`))}return{el:n,watch(c,u,h){let d=[[c,nb,nu,p=>r=p.intersectionRatio<nu],[u,rb,0,p=>i=!p.isIntersecting&&p.boundingClientRect.top<0],[h,"0px",0,p=>e.root.classList.toggle("scrolled",p.boundingClientRect.top<0)]].map(([p,f,m,g])=>{let v=new IntersectionObserver(w=>{g(w.at(-1)),e.P&&l()},{threshold:m,rootMargin:f});return v.observe(p),v});e.model.on("remove",()=>d.forEach(p=>p.disconnect()))},draw:c=>c("picture","t","pins","focus","view","size","theme")&&l()}}var ou=`.below > section:not([hidden]) ~ section {
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
`;function ab(e,t=null){let s=0,n=null;return e.forEach((r,i)=>{let a=r.length-1,l=r.reduce((c,u)=>c+Math.abs(u),0);r.forEach((c,u)=>{let h=t===null?+(2*Math.abs(c)>l)*(a-u):+(u===t),d=c*c*h/l;d>s&&([s,n]=[d,{unit:i,step:u}])})}),n}function iu(e,t,s){return t.keeper?ab(Array.from({length:t.H},(n,r)=>xr(e,t,r).rows.at(-1)),s):null}var au=".ribbon, .transport",Ia=".answers, .verdict",lb=e=>{let{steps:t}=e.setup.stories[En(e).text];return`${t[0]}-${t.at(-1)}`},cu=(e,t,s,n="*")=>`${t}:${n}:${lb(e)}=${s}`,Rn=(e,t=void 0)=>cu(e,"f",1,t),Xo=(e,t=void 0)=>cu(e,"i",0,t),_n=(e=t=>null)=>t=>({...En(t),unit:30,pins:e(t),t:et(t,"fluent")}),Wa=e=>(t,s)=>s.listed.map(Mt).sort().join()===[...e(s)].sort().join(),Fn=(e,t=e.T-1)=>{let[s,n]=Do(e,t);return`“${s}” (${n})`},lu=(e,t)=>`“${e.P.shown[t]}”`,Da=({book:e},t)=>{let s=e.rows.at(-1);return Qe(Math.abs(s[t])/s.reduce((n,r)=>n+Math.abs(r),0))},cb=e=>[Rn(e,30),Xo(e,30)],Ba=e=>[Rn(e),Xo(e)],qn=["pins"],du={of:["text","model","weights","text2","model2"],example:"the sentence of France and Japan",onward:["gradients","On to Gradients →"],stops:[{title:"What would it have said?",says:e=>[`As trained the network answers ${Fn(e.A)}. `,"You will make it keep France in memory while it reads “I moved to”, one gate after the other."],act:"go to “moved”, where the forget gates drop what they held.",done:({t:e},t)=>e===et(t,"moved"),did:e=>{let{S:t,A:s}=e,n=s.mean("f");return[`At ${lu(e,t.t)} they let `,xt("f",n[t.t])," through, the mean of all units, and ",xt("f",n[t.t-1])," a word before."]},at:".answers",lit:`${au}, .wplots > :is(:nth-child(1), :nth-child(2))`,state:_n(),free:qn,hand:["ArrowLeft","ArrowRight"]},{title:"Let the forget gates drop nothing",says:e=>[`This change holds the forget gate of all ${e.P.H} units at `,xt("f",1)," while “I moved to” is read. It waits in the list, and is not yet held."],act:"tick it, and read the answer.",done:Wa(e=>[Rn(e)]),did:e=>[`The answer is ${Fn(e.P)}. As trained it was ${Fn(e.A)}.`],at:".changes .rows",lit:Ia,clear:".answers, .verdict, .wplots",state:_n(e=>[`!${Rn(e)}`]),free:qn},{title:"To keep is not enough",says:()=>["What was held is kept now, but the input gates still write “I moved to” on top of it. The second change holds them at ",xt("i",0),": nothing goes, nothing comes, and memory stands still."],act:"tick the second change.",done:Wa(Ba),did:e=>[`Now it answers ${Fn(e.P)}: it speaks as if nobody had moved.`],at:".changes .rows",lit:Ia,clear:".answers, .verdict, .wplots",state:_n(e=>[Rn(e),`!${Xo(e)}`]),free:qn},{title:"Who wrote what it holds",says:e=>{let[t,s]=ks(e),n=et(e,"France");return[`Each block is what one word wrote into unit ${30}, as far as no gate has dropped it since. `,s?`At the end ${Da(s,n)} of it is of “France” with your change, and ${Da(t,n)} as trained.`:`At the end ${Da(t,n)} of it is of “France” as trained.`]},act:"go to “Japan”, and compare above and below.",done:({t:e},t)=>e===et(t,"Japan"),did:e=>[`At ${lu(e,e.S.t)} it holds `,Pt(e.A.at("c",e.S.t,30))," as trained and ",Pt(e.P.at("c",e.S.t,30))," with your change."],at:".ledger .books",lit:au,state:_n(Ba),free:qn,hand:["ArrowLeft","ArrowRight"]},{title:"One unit alone",says:e=>[`Unit ${30} held “France”, but is it the one that counts? `,`Here only its own two gates are to be held, and the other ${e.P.H-1} units run as trained.`],act:"tick the second change.",done:Wa(cb),did:e=>[`It answers ${Fn(e.P)}, as trained ${Fn(e.A)}: the country stands in many units.`],at:".changes .rows",lit:Ia,clear:".answers, .verdict, .wplots",state:_n(e=>[Rn(e,30),`!${Xo(e,30)}`]),free:qn},{title:"A unit cut",says:()=>[`Cut, unit ${30} is heard by nobody: its h is 0 in every test sentence, and the score is measured anew. `,"Five others, drawn at random, are cut one by one beside it, to compare."],act:"press “Cut it”. It takes some seconds.",done:(e,{got:t})=>t.cut?.rows?.length===1&&String(t.cut.rows[0].units)===String(30),did:e=>[za(e.got.cut,`unit ${30}`)],at:".cut .cuts > :not(.done)",lit:".cut",state:_n(Ba),free:qn}]};var hu=`.gs main {
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
`;var hb=250,en={gradient_x_input:{title:"gradient × input",term:"gradient",about:e=>`the gradient of F by the vector that a ${e} is read as, times that vector: what it would add if F were a straight line.`},integrated_gradients:{title:"integrated gradients",term:"integrated gradients",about:(e,t)=>`the same, averaged on the way from as many zero vectors, at which the biases alone set the gates, to the vectors of this text’s ${t}; these sum to how much further F is here than there.`},leave_one_out:{title:"leave one out",about:e=>`how much F falls if this ${e} alone is read as the zero vector.`},ledger_share:{title:"ledger’s share",term:"ledger",about:e=>`of all shares in what the units hold now, each by its size, the part that this ${e} wrote. It does not depend on the answer, and to have written something is not to be where it came from.`,share:!0}};function ub(e){return e.reduce((t,s,n)=>Math.abs(s)>Math.abs(e[t])?n:t,0)}var mb=(e,t)=>e.subarray(0,t+1).reduce((s,n)=>s+n,0),fb=e=>Math.max(3,Math.min(9,2-Math.floor(Math.log10(e))));function pb(e,t){let s=new Map;for(let[r,i]of e)s.set(i,[...s.get(i)??[],r]);return s.size===1?`Here all put ${t(e[0][1])} first.`:`They do not agree: ${[...s].map(([r,i])=>`${t(r)} is first by ${rn(i)}`).join("; ")}.`}function uu(e){let t="a",s=null,n=null,r=null,i=null,a=null,l=o("select",{"aria-label":"Answer"}),c=tt("Which text",{a:"the text",b:"the other text"},E=>{t=E,s=null,z()}),u=o("table",{class:"ways"}),h=o("p",{class:"reads"}),d=o("p",{class:"reads"}),p=o("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Every word and its shares"},u),f=o("dl",{class:"defined"}),{el:m,says:g,note:v}=He("mattered","Which words mattered","",[c.el,o("label",{class:"pick-answer"},o("span",{},"for "),l)],p,d,h,f);l.addEventListener("change",()=>{s=l.value,z(),e.root.focus({preventScroll:!0})});let w=e.near.watch(m),M=()=>!!e.other&&e.text2!==e.text,y=()=>JSON.stringify([e.text,e.name,e.weights,t==="b"?e.other:null]),$=()=>t==="b"&&M()?e.P:e.A,S=()=>$().answers.kind!=="value";function z(){if(!w()||!e.P||!S())return L();M()||(t="a");let E=Math.min(e.S.t,$().T-1),k={t:E,target:s,run:t},b=y()+JSON.stringify(k);return clearTimeout(r),b===n||(r=setTimeout(()=>{[n,i]=[b,y()],e.ask("words",k)},e.got.words?hb:0)),L()}function x(){let{A:E,P:k,got:b}=e,T=N=>N.top(Math.min(e.S.t,N.T-1)).slice(0,4).map(([_])=>_),C=s??b.words?.target,P=$().words,H=[...new Set([...C?[C]:[],...T(E),...T(k)])].filter(N=>P.includes(N));l.replaceChildren(...H.map(N=>o("option",{value:N},`“${be(N)}”`))),C&&(l.value=C),c.el.hidden=!M(),c.set(t)}function L(){if(!e.P)return;let E=e.got.words,k=!S();m.style.minHeight=k?"":`${Math.min(34,(e.small?2.25:1.37)*(Math.min(e.S.t,$().T-1)+1))+(e.small?32:15)}rem`,v.textContent=k?"":`as trained, without changes${e.other?"":": the text as the network reads it"}`;for(let O of[p,d,h,f,l.parentNode])O.hidden=k||!E;if(k)return void g.replaceChildren("This network answers a value, which has no log-probability to ask about.");if(x(),!E)return void g.replaceChildren("…");for(let O of[p,d,h])O.classList.toggle("old",a!==y());if(a!==y())return void g.replaceChildren("…");let b=E.run==="b"?e.P:e.A,{one:T,many:C}=b.reads,P=Math.min(E.t,b.T-1),H=Object.keys(en).filter(O=>E.array(O));g.replaceChildren("F = ln p(",o("b",{},`“${be(E.target)}”`),`) after “${b.shown[P]}”, step ${P+1}: p is `,o("b",{},xe(E.p)),`. How much each ${T} had to do with F, in ${["two","three","four"][H.length-2]} ways: bars to the right, in blue, speak for it, bars to the left, in orange, against it. Each column has a scale of its own.`),f.replaceChildren(...H.flatMap(O=>[o("dt",{},en[O].title),o("dd",{},en[O].about(T,C))]));let N=H.map(O=>E.array(O)),_=N.map(O=>O.subarray(0,P+1).reduce((I,W)=>Math.max(I,Math.abs(W)),0)||1),q=N.map(O=>ub(O.subarray(0,P+1))),j=(O,I)=>{let W=N[O][I],R=50*Math.abs(W)/_[O],{share:B}=en[H[O]],G=o("i",{class:W<0?"neg":"pos",style:B?`left:0;width:${2*R}%`:`left:${W<0?50-R:50}%;width:${R}%`}),K=B?xe(W):U(W,fb(_[O]),!0);return[o("td",{class:`barred${B?" share":""}`,"aria-hidden":"true"},o("span",{},G)),o("td",{},q[O]===I?o("b",{},K):K)]};u.replaceChildren(o("thead",{},o("tr",{},o("th",{scope:"col"},b.reads.one),...H.flatMap(O=>[o("th",{scope:"col",colspan:"2","data-term":en[O].term},en[O].title)]))),o("tbody",{},...Array.from({length:P+1},(O,I)=>o("tr",{class:I===e.S.t?"cur":""},o("th",{scope:"row"},o("button",{type:"button",class:"link",title:`Go to step ${I+1}`,"data-step":I},b.shown[I])),...H.flatMap((W,R)=>j(R,I)))))),d.replaceChildren("Each way has its own definition, and they may disagree. ",pb(H.map((O,I)=>[en[O].title,q[I]]),O=>`“${b.shown[O]}”`),H.includes("ledger_share")?"":" This cell keeps nothing by a gate, so there is no ledger.");let F=E.array("integrated_gradients");if(!F){h.replaceChildren("No integrated gradients: on the way from zero vectors to this text F changes too wildly for them to be summed.");return}let A=mb(F,P);h.replaceChildren("Complete: the integrated gradients sum to ",o("b",{},U(A,3,!0)),`; F of the text minus F of as many zero vectors in the place of its ${C} is `,o("b",{},U(E.whole,3,!0)),".")}return u.addEventListener("click",E=>{let k=E.target.closest("[data-step]");k&&e.go(Number(k.dataset.step))}),{el:m,draw(E){e.P&&(E("words")&&(a=i),E("picture")&&e.got.words&&!$().words.includes(s)&&(s=null),E("t","picture")?z():E("words","theme")&&L(),E("busy")&&m.classList.toggle("waiting",e.busy.has("words")))}}}var gb=400,wb={t:["t","step"],unit:["unit"],mode:["unit"],focus:["focus","pins"],probe:["probe"],by:["step"],view:["view","t","step"],pin:["pins"],writer:["writer","unit"],theme:["theme",...ot],playing:["play"],speed:["play"]},Va=class extends pt{text;name;weights;other;had;shown;said={};typed;scroll;help;constructor(t){super(t,ao+hu+Nh+ou),Object.assign(this.S,{pin:-1,span:[0,0],writer:null,probe:null,by:"piece"}),this.A=null,this.before=this.frame=this.pause=null,this.slow=!1,this.owed=new Set,this.asked={model:null},this.questions=new gt($=>this.tell($)),this.got={},this.pins=this.listed=[],this.history=po,this.draft={units:null,steps:void 0,value:1,preset:null},this.drafted=null,this.stepped=!1,this.mates=null,this.picked=null,this.measured=new Map,this.near=new Ln("300px");let s=$=>$(this),[n,r,i,a,l,c,u,h,d,p,f,m,g]=[Rr,Th,su,Bh,Vh,Sh,co,Os,Qh,Ih,Wh,Uh,ru].map(s),v=eu(this,h.el);this.below=[_a,Ah,Ch,uu,Dh,zh,Gh].map(s);for(let $ of this.below)Object.assign($,{owed:new Set,drawn:!1,near:this.near.watch($.el,()=>this.P&&$.owed.size&&this.drawBelow($,new Set))});this.words=h.el,this.cursor=o("div",{class:"cursor"}),this.time=o("section",{class:"time","aria-label":"The whole text"},h.el,d.el,o("div",{class:"bookkeeping"},p.el),this.cursor),this.now=o("section",{class:"now","aria-label":"The change and what it does"},a.el,l.el,c.verdict,u.el,c.el,o("div",{class:"holding"},f.el)),this.first=o("section",{class:"fold","aria-label":"What if"},this.now,this.time),this.main=o("main",{},this.first,o("div",{class:"below"},...this.below.map(({el:$})=>$)));let w=o("div",{class:"choose",role:"region","aria-label":"What to change"},i.el),M=o("div",{class:"compare"},o("span",{class:"lead"},"Compare with"),r.ways);this.parts=[r,n,i,a,l,c,u,h,v,d,p,f,m,g],w.append(M),this.root.append(n.el,r.el,w,this.main,m.el,g.el),g.watch(c.el,this.first,w),this.listen(),this.receive(this.model.payload,!0),this.model.on("progress",()=>this.told());let{brought:y}=this.state;y!==void 0&&(this.typed(y),this.send({text:y}))}close(){this.set({playing:!1}),this.near.close(),this.questions.stop(),clearTimeout(this.pause),cancelAnimationFrame(this.frame)}get touches(){return wb}get guide(){return du}unvisited(){return this.below.filter(({drawn:t,owed:s})=>!t||s.size).map(({el:t})=>t)}get notices(){return Object.values(this.said).flat()}set notices(t){this.said={all:t}}wentOff(){super.wentOff(),this.before=this.mates=null,this.waits()}cameBack(){super.cameBack(),this.waits()}get meanwhile(){return"Stepping through these runs still works."}get behind(){return this.P!==null&&(this.dirty||this.questions.busy.has("run"))}get whose(){return this.asked.text===this.text?"The pictures are still of what was asked before.":`The pictures are still of “${ve(this.text,Br)}”.`}send(t,s={}){if(this.closed)return;let{length:n,...r}=t;this.asked={...this.asked,...r},this.length=n,this.later={...this.later,...s},this.dirty=!0,this.questions.count("run")<(this.before===null?1:2)&&this.run(),this.P&&this.waits(),this.mark()}run(){this.dirty=!1;let t=this.measured.has(this.asked.model)?{}:{units:!0},s=this.length===void 0?{}:{length:this.length};this.questions.ask("run",{...this.asked,...s,...t,have:this.had??""},{both:!0})}ask(t,s={}){let n={...this.accepted,...s},r=JSON.stringify(n);!this.connected||this.closed||this.questions.asked(t,r)||(this.questions.ask(t,n,{key:r}),this.draw(new Set(["busy"])))}receive(t,s=!1){let[n,r]=ds(t),{want:i}=n;if(!(!s&&!this.questions.take(n))){if(s&&(i!=="run"||n.key&&!n.sizes[0]))return this.again(n);if(i==="run")return this.ran(n,r,s);this.said={...this.said,[i]:n.notices},this.got[i]=r.length?new Ws(...ds(r)):null,this.draw(new Set([i,"busy","notice"]))}}again({want:t,text:s,model:n,weights:r,other:i,pins:a}){this.asked=t==="run"?{text:s,model:n,weights:r,other:i,pins:a.map(In)}:this.wanted(),this.run()}ran(t,s,n){let{key:r,sizes:[i]=[]}=t;this.said={...this.said,address:[],run:t.notices};let a=!this.dirty&&!this.busy.has("run");if(a&&(this.returning=!1),this.dirty&&this.run(),this.waits(),this.root.classList.toggle("stale",!r),!r)return a&&(this.later=void 0,this.asked=this.accepted??this.wanted(),this.take(this.listed)),this.draw(new Set(["notice","busy","pins"]));let l=this.P,{later:c={}}=this,u=l!==null&&(t.text!==this.text||t.other?.text!==this.text2),h=l&&(t.model!==this.name||t.weights!==this.weights||t.other?.model!==this.other?.model);t.entry&&(this.own=t.entry),t.units!==void 0&&this.measured.set(t.model,t.units),i&&(this.A=new Ws(...ds(s.subarray(0,i)))),this.P=s.length>i?new Ws(...ds(s.subarray(i))):this.A;for(let g of[this.A,this.P])l&&g.layers.length===l.layers.length&&(g.layer=l.layer);let{text:d,model:p,weights:f}=t;Object.assign(this,{had:r,text:d,name:p,weights:f,other:t.other,shown:t.seq}),this.sameNet=!t.other||t.other.model===p&&t.other.weights===f,this.text2=t.other?.text,this.accepted={text:d,model:p,weights:f,pins:t.pins.map(In),other:t.other&&this.beside(t)},this.listed=t.pins,this.carried=t.held;let m=new Set(["picture","notice","busy","pins"]);if(a&&(this.later=void 0,this.asked=this.accepted,this.take(t.pins),this.due=u&&c.jump===!0),!l||u||h||c.asked||c.jump){this.placed(l,c,n),this.resetView();for(let g of ot)m.add(g)}this.soon(m)}beside({text:t,other:{text:s,...n}}){return!this.sameNet&&s===t?n:{text:s,...n}}placed(t,{jump:s,fresh:n,asked:r},i){let{P:a,S:l}=this,c=i||r===!0;if(l.writer=null,this.propose(!t||s||c),!t||s)this.opens(s||c&&this.bare);else{let h=n||l.t>=t.T-1||!tn(t.tokens,a.tokens);[l.t,this.picked]=[h?a.T-1:Math.min(l.t,a.T-1),null]}this.missed=l.unit<a.H?this.missed:l.unit,this.missed<a.H&&([l.unit,this.missed]=[this.missed,void 0]),l.unit=Math.min(l.unit,a.H-1),(!t||s||l.pin<0&&t.name!==a.name)&&(l.pin=Math.max(0,this.pins.findIndex((h,d)=>this.sayable(d)>=0)));let u=c?this.read(i):null;l.pin=this.sayable(l.pin),l.focus=[u,this.pins[l.pin]?.signal,this.draft.preset?.hold[0][0],this.chosen,a.keeper].find(h=>a.signals.includes(h))??a.signals[0]}toldWith(t,s){let{preset:n,steps:r}=this.setup.stories[t]??{},i=this.setup.presets[s].find(({name:a})=>a===n);return i?{preset:i,steps:r}:{}}propose(t){let s=`${this.P.cell} ${this.text}`;if(!t&&s===this.drafted)return;this.drafted=s;let{preset:n=null,steps:r}=this.toldWith(this.text,this.P.cell);n&&(this.stepped=!1),(n||this.draft.preset||t)&&(this.draft={units:null,steps:r,value:n?.hold[0][1]??1,preset:n})}opens(t){let{P:s,S:n,text:r}=this,i=this.setup.stories[r],{preset:a,steps:l}=this.toldWith(r,s.cell),c=a?Ra(a,l):[],u=i&&[c,[]].some(f=>f.map(Mt).join()===this.pins.map(In).join()),[h]=(i&&this.A.shows)??[],d=h===void 0?iu:()=>({unit:h,step:i.step}),p=(t||u)&&this.sameNet?d(this,s,i?.step):null;n.t=s.T-1,this.stepped=!1,this.picked=p&&{unit:p.unit,word:s.shown[p.step]},[n.unit,n.writer]=p?[p.unit,p.step]:[this.changedMost(),null]}changedMost(){let{A:t,P:s}=this,n=s.memory;if(t===s||!this.sameNet||t.memory!==n)return s.moment[1];let r=i=>Math.abs(s.at(n,s.T-1,i)-t.at(n,t.T-1,i));return Array.from({length:s.H},(i,a)=>a).reduce((i,a)=>r(a)>r(i)?a:i,0)}read(t){let{S:s,P:n,state:r}=this,{given:i,said:a}=r.asked,l=[...t?[]:a.server,...a.view];s.t=r.place("t",n.T,s.t,l),s.unit=r.place("unit",n.H,s.unit,l);let c=r.among("focus",n.signals,l),u=n.probes.map(({name:d})=>d);s.probe=r.among("probe",u,l)??s.probe,s.by=r.asked.values.by,s.pin=this.spoken(r.asked.values,l),s.pin<0&&(this.draft={...this.draft,units:null});let{units:h}=this.pins[s.pin]??this.draft;return i.has("unit")&&this.apart(s.pin,s.unit)&&l.push(`The address asks for unit ${s.unit}, but holds ${ts(h,n.H)}, so unit ${h[0]} is shown.`),this.stepped=i.has("t")&&s.t<n.T-1&&s.pin<0&&!this.draft.preset,this.said.address=l,c}spoken({change:t,focus:s},n){let{pins:r,S:i}=this,a=t==="none"?-1:Number(t)-1;if(t&&(a===-1?t==="none":a in r))return this.sayable(a);t&&n.push("The address speaks of a change that is not in its list.");let l=r.map((c,u)=>u).filter(c=>this.sayable(c)>=0&&(!s||r[c].signal===s));return l.find(c=>!this.apart(c,i.unit))??l[0]??-1}find(t){return this.setup.models.find(s=>s.name===t)??this.own??this.setup.models[0]}get entry(){return this.find(this.name)}change(t){let s=this.find(this.asked.model).task,{examples:n}=this.setup.tasks[t.task];return t.task===s?this.send({model:t.name}):([this.history,this.draft.steps]=[po,void 0],!n.length||n.some(([,r])=>r===this.asked.text)?this.send({other:null,pins:[],model:t.name}):(this.typed(n[0][1]),this.example(n[0][1],t)))}example(t,s=this.find(this.asked.model)){this.connected&&(t!==this.text?this.history=po:this.pins.length&&(this.history=Gi(this.history,this.pins)),this.before=this.mates=null,this.take([],-1),this.send({model:s.name,text:t,pins:[],other:null},{jump:!0}),this.draw(new Set(["pins"])))}edit(t,{done:s=!0,select:n=this.S.pin}={}){this.connected&&(this.before??=this.pins,this.stepped=!1,s&&(JSON.stringify(this.before.map(In))===JSON.stringify(t.map(In))||(this.history=Gi(this.history,this.before)),this.before=this.mates=null),this.list(t,n))}list(t,s=this.S.pin){this.take(t,Math.min(s,t.length-1)),this.focusOn(),this.send({pins:t.map(In)}),this.soon(["pins"])}soon(t){for(let s of t)this.owed.add(s);if(this.before===null)return this.drawOwed();this.frame??=requestAnimationFrame(()=>this.drawOwed())}drawOwed(){cancelAnimationFrame(this.frame);let{owed:t}=this;[this.owed,this.frame]=[new Set,null],this.draw(t)}take(t,s=this.S.pin){this.pins=t,this.S.pin=this.P?this.sayable(s):s}apart(t,s){let{units:n,why:r}=this.pins[t]??this.draft;return Array.isArray(n)&&!r&&n[0]<this.P.H&&!n.includes(s)}sayable(t){return this.P.signals.includes(this.pins[t]?.signal)?t:-1}begin(t=!0){let{pins:s,proposed:n}=this;this.edit([...s,...n],{done:t,select:s.length})}hold(...t){let s=t.map(n=>({units:null,steps:null,on:!0,...n}));this.edit([...this.pins,...s],{select:this.pins.length+s.length-1})}undo(){this.recall(zc(this.history,this.pins))}redo(){this.recall(Cc(this.history,this.pins))}recall(t){if(!t||!this.connected)return;this.history=t[0],this.before=this.mates=null,this.stepped=!1;let{pin:s}=this.S,n=t[1].length-1;this.list(t[1],this.pins.length?Math.min(s,n):Math.min(0,n))}get canUndo(){return this.history.past.length>0}get canRedo(){return this.history.future.length>0}held(t,s,n){return Us(this.carried??this.pins,t,s,n)}get sentence(){let{S:t,draft:s}=this,n=this.pins[t.pin];if(n)return n;let r=s.units==="one"?[t.unit]:s.units;return{signal:t.focus,units:r,steps:this.over(),value:this.fit(t.focus,s.value)}}get proposed(){let{sentence:t,draft:s}=this,{hold:[[n],...r]=[[]]}=s.preset??{},{signal:i,units:a,steps:l,value:c}=t,u={units:a,steps:l,on:!0},h=n===i&&!this.stepped?r:[];return[{...u,signal:i,value:c},...h.map(([d,p])=>({...u,signal:d,value:p}))]}over(){let{P:t,S:s,pins:n,draft:r}=this;if(this.stepped)return _t(s.t,s.t,t.T);let i=(n[s.pin]??r).steps?.filter(a=>a<t.T);return i?.length?i:null}range(t){return this.P.roles.range(t)}fit(t,s){if(Xt(s))return this.P.roles.coupling(t)??this.fit(t,1);let[n,r]=this.range(t);return Math.max(n,Math.min(r,s))}say(t,{done:s=!0}={}){let{S:n,pins:r}=this,i=r[n.pin];if(i){t.units==="one"&&(t={...t,units:[n.unit]});let{why:c,text:u,...h}=i,d={...h,...t};d.value=this.fit(d.signal,d.value),this.mates??=fo(r,n.pin,this.setup.presets[this.P.cell]);let p=Object.fromEntries(Object.entries(t).filter(([m])=>["units","steps"].includes(m))),f=Object.keys(p).length?this.mates:[];return this.edit(r.map((m,g)=>{if(!f.includes(g))return g===n.pin?d:m;let{why:v,text:w,...M}=m;return{...M,...p}}),{done:s})}let{signal:a,...l}=t;return Object.assign(this.draft,l),"steps"in l&&(this.stepped=!1),a&&this.set({focus:a}),this.draw(new Set(["pins"]))}choose(t){let{units:s,steps:n,value:r}=this.sentence;t<0?this.draft={units:s,steps:n,value:r,preset:null}:this.stepped=!1,this.S.pin=this.sayable(t),this.focusOn(),this.draw(new Set(["pins"]));let[i,a]=this.S.span,{a:l,end:c}=this.G;this.S.pin>=0&&(a<l||i>=c)&&this.scroll(i-2)}focusOn(){let t=this.pins[this.S.pin]?.signal;t&&this.set({focus:t})}set(t){let{S:s,pins:n}=this,{unit:r}=t;if(r===void 0||!this.apart(s.pin,r))return super.set(t);let i=n[s.pin],a=i?n.findLastIndex((l,c)=>l.units?.includes(r)&&this.sayable(c)>=0):-1;return a<0&&(this.draft={steps:(i??this.draft).steps,value:(i??this.draft).value,units:"one",preset:null}),super.set({...t,pin:a,...a<0?{}:{focus:n[a].signal}})}go(t){this.stepped||=this.S.pin<0&&!this.S.playing&&!this.draft.preset,super.go(t),this.stepped&&this.draw(new Set(["pins"]))}point(t){this.stepped=!0,this.go(t)}look(t){let s=this.pins[this.S.pin];s&&s.signal!==t&&this.choose(-1),super.look(t)}seen(t,s){this.near.seen(t,()=>this.P&&s())}told(){this.progress=this.model.progress,this.draw(new Set(["busy"]))}get values(){return this.with(this,this.accepted.pins)}get wished(){let{text:t,model:s,weights:n,other:r,pins:i}=this.asked;return this.with({text:t,name:s,weights:n,other:r,sameNet:this.sameNet},i)}with({text:t,name:s,weights:n,other:r,sameNet:i},a){let{S:l}=this,c={text:t,model:s,weights:n},u=d=>r?.[d]!==c[d]?r?.[d]??null:null,h=l.pin<0?"none":this.pins.length>1?String(l.pin+1):null;return{...c,pins:a?.length?a:null,text2:i?r?.text??null:u("text"),model2:u("model"),weights2:u("weights"),change:this.pins.length?h:null,t:l.t,unit:l.unit,focus:l.focus,probe:l.probe,by:l.by,theme:l.theme,tour:this.tour.at}}get bare(){let{given:t}=this.state.asked;return!["text","model","pins"].some(s=>t.has(s))}wanted(){let{values:t}=this.state.asked,{weights:s}=t,n=["text","model","weights"].map(l=>[l,t[`${l}2`]]).filter(([,l])=>l!==null),r=n.length?Object.fromEntries(n):null;if(this.bare)return{text:null,model:null,weights:s,pins:null,other:r};let{text:i=null,name:a=null}=this;return{text:t.text??i,model:t.model??a,weights:s,pins:t.pins??[],other:r}}back(){let t=this.wanted();t.text!==null&&this.typed(t.text),this.send(t,{asked:!0})}get settled(){return super.settled&&!this.busy.has("run")&&this.accepted!==void 0}names(t){let{P:s}=this;return s.reads.kind==="pieces"?qa(t,s.tokens.map(Ga),""):qa(t,s.shown,["bytes","characters"].includes(s.reads.kind)?"":" ")}get titles(){return Mh(this)}draw(t){let s=(...a)=>a.some(l=>t.has(l));if(!this.P)return Nt(this.parts[0],t);let{S:n,P:r}=this;this.apart(n.pin,n.unit)&&([n.unit]=(this.pins[n.pin]??this.draft).units,t.add("unit")),this.G=ls(n.view,r.T,this.width,this.gutter),t.has("picture")&&(this.A.layers.length===r.layers.length&&(this.A.layer=r.layer),this.order=Array.from(r.array("order")),t.add("order")),this.root.classList.toggle("keepless",!r.keeper&&!this.A.keeper);let{steps:i}=this.sentence;n.span=i===null?[0,r.T-1]:[i[0],Math.min(i.at(-1),r.T-1)],s("t","view","size")&&this.drawCursor();for(let a of this.parts)Nt(a,t);for(let a of this.below)this.drawBelow(a,t);s("picture")&&this.near.turned(),Object.assign(this.host.dataset,{ready:"true",t:n.t,unit:n.unit,seq:this.shown,steps:r.T,model:this.name,pins:(this.accepted?.pins??[]).join(";")}),this.settled&&(this.keep(this.due),this.due=!1)}drawBelow(t,s){for(let i of s)t.owed.add(i);let n=t.near();if(!n&&t.drawn&&!t.el.hidden)return;if(this.before!==null&&!t.el.matches(":active, :focus-within")&&!this.slow){this.pause??=setTimeout(()=>this.catchUp(),gb);return}let{owed:r}=t;Object.assign(t,{owed:n?new Set:r,drawn:!0}),Nt(t,r)}catchUp(){[this.pause,this.slow]=[null,!0];for(let t of this.below)t.owed.size&&this.drawBelow(t,new Set);this.slow=!1}measure(){return{...super.measure(),high:this.inPage?innerHeight:0}}waits(){this.before===null&&(this.root.classList.toggle("busy",this.busy.has("run")),this.root.setAttribute("aria-busy",String(this.busy.has("run"))))}placeWords(){let t=this.small?this.first:this.time;this.words.parentNode!==t&&t.prepend(this.words)}resetView(t){this.root.classList.toggle("tall",this.P.reads.kind==="bytes"),super.resetView(t),this.root.style.setProperty("--top",`${this.main.offsetTop}px`)}moves(){return{...super.moves()," ":()=>this.set({playing:!this.S.playing}),"?":()=>this.help?.()}}key(t){let s=t.composedPath()[0],n=s.matches?.("input:not([type=range], [type=checkbox]), textarea, select");if(!this.closed&&(t.ctrlKey||t.metaKey)&&!t.altKey&&!n&&!s.closest?.("dialog")){let r=t.key.toLowerCase();(r==="z"||r==="y")&&(t.preventDefault(),r==="y"||t.shiftKey?this.redo():this.undo());return}super.key(t)}},In=e=>e.text===void 0?Mt(e):`${e.on?"":"!"}${e.text}`,mu={render:e=>void new Va(e)};var cE={Explorer:td,Gradients:Od,Lessons:lh,Shapes:dh,Trainer:vh,WhatIf:mu};export{cE as default};
