function Al(e,t,n){for(let[s,r]of Object.entries(t))typeof r=="function"?e.addEventListener(s.replace(/^on/,""),r):r!=null&&r!==!1&&e.setAttribute(s,r===!0?"":r);return e.append(...n.flat(1/0).filter(s=>s!=null&&s!==!1)),e}var yi=e=>(t,n={},...s)=>Al(document.createElementNS(e,t),n,s),D=yi("http://www.w3.org/2000/svg"),i=(e,t={},...n)=>Al(document.createElement(e),t,n);function de(e,t){e.textContent!==t&&(e.textContent=t)}function ke(e,t){for(let[n,s]of Object.entries(t))e.getAttribute(n)!==String(s)&&e.setAttribute(n,s)}function Kn(e,t){e.addEventListener("click",n=>{n.ctrlKey||n.metaKey||n.shiftKey||(n.preventDefault(),t())})}function ht(e,t,n){let s=URL.createObjectURL(new Blob([t],{type:n}));i("a",{href:s,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(s),1e4)}var Cm={" ":"␣","\n":"↵","	":"⇥"},Se=e=>Cm[e]??(/^ \S/.test(e)?e.slice(1):e),ki=e=>/^[ \u2011]\S/.test(e)?e.slice(1):e;function $i(e,t){return e=e.replace(/\p{Cs}/gu," "),["bytes","characters"].includes(t)?e.replace(/\r\n?/g,`
`):e.replace(/[\p{Z}\p{Cc}\u180e\u200b]/gu," ").replace(/[\u2010\u2011]/g,"-")}var zl=e=>e.replace(/^\u2011/,"");function or(e,t){let n=0,s=0;return t.map((r,o)=>{if(s>0&&r===t[o-1])return s-=1,-1;let a=e.indexOf(ki(r),n);return s=a<0?0:Number(/^\*(\d{1,3})(?!\S)/.exec(e.slice(a+r.length))?.[1]??1)-1,a>=0&&(n=a+ki(r).length),a})}function Nm(e){if(/\S/.test(e))return" ";let t=e.split(`
`).length-1;return t?`
`.repeat(Math.min(t,2)):e&&" "}function Wr(e,t,n){if(e==="bytes")return n.map(r=>r===`
`?{before:"",shown:Se(r),kind:"sign",after:`
`}:{before:"",shown:r,kind:r.length>1?"hex":"",after:""});if(e==="pieces")return n.map((r,o)=>({before:o&&r[0]===" "?" ":"",shown:ki(r),kind:/^<0x/.test(r)?"hex":"",after:""}));let s=or(t,n);return n.map((r,o)=>({before:o>0&&s[o]>=0&&s[o-1]>=0?Nm(t.slice(s[o-1]+n[o-1].length,s[o])):o?" ":"",shown:r,kind:"",after:""}))}var Om=new TextDecoder("utf-8",{fatal:!0});function Ll(e,t){let n=a=>e[a]?.length===2?parseInt(e[a],16):0,s=t;for(;s>t-3&&n(s)>>6===2;)s-=1;let r=n(s),o=r>=240?4:r>=224?3:r>=192?2:1;if(o===1||s+o<=t)return null;try{return Om.decode(Uint8Array.from({length:o},(a,l)=>n(s+l)))}catch{return null}}function ws(e,t){let n=Math.min(e.length,t.length),s=0,r=0;for(;s<n&&e[s]===t[s];)s+=1;for(;r<n-s&&e.at(-1-r)===t.at(-1-r);)r+=1;return 2*(s+r)>=n}var Mi=(e,{one:t,many:n})=>`${e.toLocaleString("en")} ${e===1?t:n}`;function bs({reads:e,words:t}){return{words:`is not among this model’s ${t.length-1} words; it is read as an unknown word, as in training`,characters:"is not among this model’s symbols; it is read as an unknown one",series:"is no number from −10 to 10; it is read as 0",frames:"is not among this model’s actions; its frame is noise alone"}[e.kind]}var Cl=6,Pm=e=>[...new Set(e.tokens.filter((t,n)=>e.unknown[n]))],jm=e=>e.tokens.filter((t,n)=>e.unknown[n]).length/e.T;function Fm(e,t,n,s){let r=0,o="";return or(e,t).forEach((a,l)=>{a<0||t[l]!==n||(o+=e.slice(r,a)+s,r=a+n.length)}),o+e.slice(r)}var Hm=e=>e.filter(Boolean).join(" ");function Nl(e,t){let n=i("b"),s=i("span",{class:"strangers"}),r=(p,w)=>{let v=i("button",{type:"button",class:"btn small"},p);return v.addEventListener("click",w),v},o=()=>e.setup.models.find(({name:p})=>p===e.setup.english),a=r("Read it with the English network",()=>e.send({model:e.setup.english})),l=r("Words it knows",()=>f()),d=i("div",{class:"unknowns",role:"status"},a,l,n,s);d.hidden=!0;let h=i("div",{class:"scroll"}),u=i("button",{type:"button",class:"btn"},"Close"),c=i("dialog",{class:"knows","aria-label":"What it knows"},i("div",{class:"bar"},i("h2",{},"What this network knows"),i("span",{class:"sp"}),u),h);u.addEventListener("click",()=>c.close()),c.addEventListener("click",p=>p.target===c&&c.close());function m([p,w,v]){let g=v.map((M,S)=>M.length===1?i("span",{},M[0]):i("select",{"aria-label":`Part ${S+1} of ${p}`},...M.map(E=>i("option",{value:E},E||"–")))),$=r("Read it",()=>{c.close(),t(Hm(g.map((M,S)=>M.value??v[S][0])))});return i("li",{},i("p",{},w),i("div",{class:"pattern"},...g,$))}function f(){let{P:p,setup:w,entry:v}=e,{patterns:g}=w.tasks[v.task],$=p.symbols.length?p.symbols:p.words.slice(1);h.replaceChildren(...g.length?[i("p",{},"What it was trained on, as sentences to fill in:"),i("ul",{},...g.map(m))]:[],i("h3",{},`All ${$.length} ${p.reads.many}`),i("p",{class:"all"},$.map(Se).join(p.reads.kind==="words"?", ":" "))),c.showModal()}return{strip:d,dialog:c,open:f,draw(p){if(!p("picture"))return;let{P:w}=e,v=["words","characters"].includes(w.reads.kind)?Pm(w):[];if(d.hidden=!v.length,d.hidden)return;let g=jm(w)>e.setup.strange,$=w.tokens.filter((E,z)=>w.unknown[z]).length;d.classList.toggle("many",g),n.textContent=g?`This network does not know ${$} of these ${w.T} ${w.reads.many} and reads each of them as the same blank: what it shows says little. `:"Not known, and read as a blank: ";let M=v.slice(0,g?0:Cl).flatMap((E,z)=>{let y=w.near[E],A=y&&r(y,()=>t(Fm(e.text,w.tokens,E,y)));return A?.setAttribute("aria-label",`${y} in the place of ${E}`),[z?", ":"",`“${E}”`,...A?[" – ",A,"?"]:[]]}),S=v.length-Cl;s.replaceChildren(...M,...!g&&S>0?[` and ${S} more`]:[]," "),l.textContent=`${w.reads.many[0].toUpperCase()}${w.reads.many.slice(1)} it knows`,a.hidden=!o()||e.asked?.model===e.setup.english}}}function Pt(e){let t=i("div",{class:"notice",role:"alert"});return{el:t,draw(n){if(!n("notice"))return;let s=[...e.notices,...e.offline?[e.offline]:[]];if(t.replaceChildren(...s.map(r=>i("p",{},r.text??r,r.to&&[" ",i("a",{href:r.to},r.words)]))),t.hidden=!s.length,e.offline&&e.line.state==="ended"){let r=i("button",{type:"button"},"Reload");r.addEventListener("click",()=>e.reload()),t.lastChild.append(" ",r)}}}}var Ol=3,_m="Common words are one piece, others several: a piece that goes on with a word begins with a hyphen.";function Dr(e){let t={class:"sentence",spellcheck:"false",autocomplete:"off",autocapitalize:"off"},n=i("input",{type:"text",...t}),s=i("textarea",{rows:"3",wrap:"soft",...t}),r=i("div",{class:"mirror","aria-hidden":"true"}),o=i("span",{class:"count"}),a=Pt(e),l=i("div",{class:"asked"},i("div",{class:"field"},r,n),o,a.el),d=i("div",{class:"chips",role:"group","aria-label":"Example texts"}),h=i("button",{type:"button",class:"bare",title:"The words it knows"});h.addEventListener("click",()=>u.open());let u=Nl(e,E=>S(E,{})),c=i("div",{class:"ask",role:"region","aria-label":"The text"},l,d,u.strip,u.dialog),m=null,f=n,p=!1,w=!1;for(let E of[n,s])E.addEventListener("compositionstart",()=>w=!0),E.addEventListener("compositionend",()=>w=!1),E.addEventListener("beforeinput",()=>{let{selectionStart:z,selectionEnd:y,value:A}=E;p||=z===0&&y===A.length}),E.addEventListener("input",()=>{let z=$i(f.value,e.P?.reads.kind),y=f.selectionEnd;z!==f.value&&!w&&(f.value=z,f.setSelectionRange(y,y));let{length:A}=f.value;A>e.setup.limit&&(f.value=f.value.slice(0,e.setup.limit)),$([],[]),e.send(A>e.setup.limit?{text:f.value,length:A}:{text:f.value},{fresh:p})});n.addEventListener("scroll",()=>r.scrollLeft=n.scrollLeft);let v=E=>f.value=f===n?$i(E,"words"):E;e.typed=v;function g({kind:E,many:z}){let y=E==="bytes"||E==="characters"&&e.text.includes(`
`)?s:n,A=["words","pieces"].includes(E)?"a sentence":z;y.setAttribute("aria-label",`Type ${A}`),y.placeholder=`Type ${A} to see the gates move.`,y!==f&&(r.hidden=y===s,f.replaceWith(y),f=y)}function $(E,z){r.replaceChildren();let y=0;or(f.value,E).forEach((A,T)=>{A<0||!z[T]||(r.append(f.value.slice(y,A),i("u",{},E[T])),y=A+E[T].length)}),r.append(f.value.slice(y)),r.scrollLeft=f.scrollLeft}function M(E){m=E;let z=e.setup.tasks[E]?.examples??[],y=z.slice(0,Ol).map(([x,b])=>{let k=i("button",{type:"button",class:"chip",title:b},x);return k.dataset.text=b,k.addEventListener("click",()=>S(b)),k}),A=z.slice(Ol),T=i("select",{class:"more","aria-label":"More examples"},i("option",{value:""},"More"),...A.map(([x,b])=>i("option",{value:b},x)));T.addEventListener("change",()=>{T.value&&S(T.value),e.root.focus({preventScroll:!0})}),d.replaceChildren(i("span",{class:"wide"},"Try"),...y,...A.length?[T]:[])}function S(E,z={jump:!0}){v(E),e.send({text:E},z)}return{el:c,draw(E){let{P:z}=e;if(a.draw(E),u.draw(E),E("notice")&&(o.hidden=!a.el.hidden),!E("picture"))return;e.entry.task!==m&&M(e.entry.task),g(z.reads),e.text===f.value&&(p=!1),f.getRootNode().activeElement!==f&&v(e.text),$(z.tokens,z.unknown),h.textContent=Mi(z.T,z.reads);let y=z.tokens.filter((T,x)=>z.unknown[x]).length;o.replaceChildren(z.reads.kind==="words"?h:i("span",{title:z.reads.kind==="pieces"?_m:null},Mi(z.T,z.reads)),...y?[", ",i("u",{"data-term":"unknown word","data-act":`What is underlined ${bs(z)}.`},`${y} unknown`)]:[]);for(let T of d.querySelectorAll(".chip"))T.setAttribute("aria-pressed",String(T.dataset.text===e.text));let A=d.querySelector(".more");A&&(A.value=[...A.options].some(T=>T.value===e.text)?e.text:"")}}}var Pl=2.2,qm=3,Rm=2.8,Im=.69,Wm=.53,Si=e=>e?.answers?.kind==="label"&&!!e.arrays["top.id"],Dm=e=>e.kept("beliefs",()=>Array.from({length:e.T},(t,n)=>e.top(n)[0])),xs=e=>e<1&&e>=.995?">99%":`${Math.round(100*e)}%`;function Ei(e,t,n){let s=[];for(let r=t;r<n;r++)r>t&&e[r]===e[r-1]?s.at(-1).n+=1:s.push({from:r,n:1,label:e[r]});return s}function Ti({from:e,n:t,label:n},s,{G:r,fine:o}){let a=t*r.cw,l=[n,s[n]].find(h=>a>=(Im*h.length+Wm)*o)??"",d=i("span",{class:"run"},l);return d.style.cssText=`left:${r.x(e)+1}px;width:${a-2}px`,d}function ir(e){let t=n=>{for(let s=qm;s<n.length;s++){let r=n.slice(0,s);if(e.every(o=>o===n||!o.startsWith(r)))return r}return n};return Object.fromEntries(e.map(n=>[n,t(n)]))}function jl(e){let t=i("span",{class:"label"},"answer"),n=i("div",{class:"beliefs","aria-hidden":"true"}),s=[],r=null;n.addEventListener("click",l=>{let d=l.target.closest(".belief");d&&e.go(Number(d.dataset.step))});function o(){let{P:l,G:d,fine:h}=e;if(n.hidden=!Si(l),s=[],r=null,n.hidden)return n.replaceChildren();let u=Dm(l),c=d.cw>=Rm*h,m=l.kept("brief",()=>ir(l.words));t.title=`The ${l.answers.title}, and how likely`;let f=u.map(([w])=>w),p=Ei(f,d.a,d.end).map(w=>Ti(w,m,e));for(let w=d.a;w<d.end;w++){let[v,g]=u[w],$=i("i");$.style.width=`${100*g}%`;let M=i("span",{class:"belief"},i("b",{},$),c&&i("small",{},xs(g)));M.dataset.step=w,M.title=`step ${w+1}, ${l.shown[w]}: ${v}, ${xs(g)}`,M.style.cssText=`left:${d.x(w)+1}px;width:${d.cw-2}px`,s.push(M)}return n.replaceChildren(t,...p,...s)}function a(){let{S:l,G:d}=e;s[r]?.classList.remove("cur"),r=d.sees(l.t)?l.t-d.a:null,s[r]?.classList.add("cur")}return{el:n,draw(l){l("picture","size","view")&&o(),l("step","picture","size","view")&&a()}}}function Y(e,t=2,n=!1){if(!Number.isFinite(e))return"–";let s=e<0?"−":n?"+":"";if(Math.abs(e)>=1e6){let[o,a]=Math.abs(e).toExponential(1).split("e");return`${s}${o}×${ot(Number(a))}`}let r=Math.abs(e).toFixed(t);return Number(r)===0?r:s+r}var Oe=(e,t=2)=>Math.sign(e)*Number(Math.abs(e).toFixed(t))||0;function Ee(e){return Number.isFinite(e)?e>0&&e<.001?"<0.1%":e>.999&&e<1?">99.9%":e===0||e===1?`${100*e}%`:`${(100*e).toFixed(1)}%`:"–"}var et=e=>e>0&&e<.005?"less than 1%":e<1&&e>=.995?"more than 99%":`${Math.round(100*e)}%`,Bm="⁰¹²³⁴⁵⁶⁷⁸⁹",ot=e=>`10${e<0?"⁻":""}${String(Math.abs(e)).replace(/\d/g,t=>Bm[t])}`;function Kt(e){if(Number.isNaN(e))return"0";if(e>-3&&e<4)return(10**e).toPrecision(4);let t=Math.floor(e),[n,s]=(10**(e-t)).toExponential(2).split("e");return`${n} × ${ot(t+Number(s))}`}var Ze=e=>e.replace("Vanilla ","").replace(/(.) LSTM$/,"$1"),Ai=e=>`${Math.floor(e/60)}:${String(Math.floor(e%60)).padStart(2,"0")}`,Xt=e=>String(e).replace(/[-\d]/g,t=>t==="-"?"₋":String.fromCharCode(8320+ +t)),Ne=e=>e<0?"neg":"pos",Um=/[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\u{1F000}-\u{3FFFD}]/u,Fl=new Intl.Segmenter(void 0,{granularity:"grapheme"}),Hl=e=>Um.test(e)?2:1;function Te(e,t){if(/^[ -~]*$/.test(e))return e.length<=t?e:`${e.slice(0,t-1).trimEnd()}…`;let n="",s=0;for(let{segment:r}of Fl.segment(e)){if(s+=Hl(r),s>t)return`${n.trimEnd()}…`;s<t&&(n+=r)}return e}var jn=e=>[...Fl.segment(e)].reduce((t,{segment:n})=>t+(/^[iljtfrI.,:;'\u2019!|]$/.test(n)?.46:/^[mwMW@]$/.test(n)?1.1:.69*Hl(n)),0),$e=(e,t,n=`${t}s`)=>`${e} ${e===1?t:n}`,vs=e=>e.length>1?`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`:String(e[0]);var Br=30,Vm=26,ks=25,_l=38,Rl=(e,t,n)=>Math.min(n,Math.max(t,e)),Li=e=>(Rl(e,0,1)||0)*Br/2,Xn=(e,t)=>e?Rl(Math.abs(e)*Vm/Math.max(1.25,t||0),1.5,Br):0,Ci=4,zi=e=>e.scale,Ym=e=>Y(e,Math.abs(e)<10?2:Math.abs(e)<100?1:0,!0),Km=e=>Number.isFinite(e)&&Oe(e)?Ne(e):"nil",pn=e=>e?{"data-term":e}:{},ar=e=>({"data-of":e});function ys(e,t){e.shown!==t&&(e.textContent=e.shown=t)}var Xm=e=>`.gs-d .S${e}{stroke:var(--F${e})} .gs-d .box.S${e}{stroke:var(--${e})}
.gs-d .F${e}{fill:var(--F${e})} .gs-d .T${e},.gs-d text.T${e}{fill:var(--${e})}`,Gm=`
.gs-d text{fill:var(--ink);font-variant-numeric:tabular-nums}
.gs-d .lab{fill:var(--ink3)} .gs-d .num{font-weight:650;letter-spacing:-.02em}
.gs-d .wall{fill:none;stroke:var(--rule2);stroke-width:${Br+3};stroke-linejoin:round}
.gs-d .bore{fill:none;stroke:var(--pipe);stroke-width:${Br};stroke-linejoin:round}
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
${["f","i","o","r","z"].map(Xm).join(`
`)}
.gs-d text.pos{fill:var(--pos)} .gs-d text.neg{fill:var(--neg)} .gs-d text.nil{fill:var(--ink2)}
.gs-still .flow,.gs-still .jaw{transition:none}
@media (prefers-reduced-motion:reduce){.gs-d .flow,.gs-d .jaw{transition:none}}
`,Jm=0,ql=96,Zm=420,Qm=()=>globalThis.matchMedia?.("(prefers-reduced-motion: reduce)").matches??!0,Ur=class{constructor(t,n=null,s=0){this.compact=t,this.least=s,this.hand=n,this.steps=[],this.layers=Object.fromEntries(["walls","bores","wires","flows","valves","marks","words","hands"].map(r=>[r,D("g",{"data-layer":r})])),this.root=D("g",{class:"gs-d"},D("style",{},Gm),Object.values(this.layers))}update(t){for(let n of this.steps)n(t)}size(t,n){return Math.max(this.least,this.compact?n:t)}add(t,...n){this.layers[t].append(...n)}pipe(...t){for(let n of t)this.add("walls",D("path",{d:n,class:"wall"})),this.add("bores",D("path",{d:n,class:"bore",...pn("flow")}))}flow(t,n,s=zi){let r=D("path",{d:t,...pn("flow")});this.add("flows",r),this.steps.push(o=>{let a=n(o);r.style.strokeWidth=Xn(a,s(o)),r.setAttribute("class",`flow ${Ne(a)}`)})}slide(t,n,s){let r=D("path",{d:`M0 ${t}h${ql}`,class:"slide"});r.style.opacity="0",this.add("flows",r);let o=-1;this.steps.push(a=>{let l=a.t===o+1&&o>=0&&!a.instant;if(o=a.t??-1,!l||Qm()||!r.animate)return;let d=s(a);r.style.strokeWidth=Xn(d,zi(a)),r.setAttribute("class",`slide ${Ne(d)}`),r.animate([{transform:`translateX(${n-ql}px)`,opacity:1},{transform:"translateX(0)",opacity:1}],{duration:Zm,easing:"cubic-bezier(.4,0,.2,1)"})})}valve({x:t,y:n,runs:s,letter:r,hue:o,gate:a,before:l,after:d,at:h=null,scale:u=zi}){let c=ks,m=`gs-valve-${++Jm}`,f=s==="left"||s==="right",p=y=>D("rect",{class:`jaw S${o}`,x:f||y?t-c:t,y:!f||y?n-c:n,width:f?2*c:c,height:f?c:2*c}),[w,v]=[p(!0),p(!1)],g=D("path");this.add("valves",D("g",{...pn(o),...ar(o)},D("clipPath",{id:m},D("circle",{cx:t,cy:n,r:c})),D("circle",{cx:t,cy:n,r:c,class:"halo"}),D("circle",{cx:t,cy:n,r:c,class:`open F${o}`}),g,D("g",{"clip-path":`url(#${m})`},w,v),D("circle",{cx:t,cy:n,r:c,class:`rim S${o}`})));let[$,M]=h??(f?[0,_l]:[-_l,0]);r&&this.badge(t+$,n+M,r,o);let S={right:[1,0],left:[-1,0],up:[0,-1],down:[0,1]}[s],E=(y,A)=>`${t+y*S[0]-A*S[1]} ${n+y*S[1]+A*S[0]}`;this.steps.push(y=>{let A=Li(a(y)),T=f?"Y":"X";w.style.transform=`translate${T}(${-A}px)`,v.style.transform=`translate${T}(${A}px)`;let x=Xn(l(y),u(y))/2,b=Xn(d(y),u(y))/2;g.setAttribute("d",x||b?`M${E(-c,-x)}L${E(c,-b)}L${E(c,b)}L${E(-c,x)}z`:""),g.setAttribute("class",`taper ${Ne(b?d(y):l(y))}`)});let z=this.hand?.({signal:o,linked:r!==o,x:t,y:n,level:f});z&&(this.add("hands",z.el),this.steps.push(y=>z.step(y)))}badge(t,n,s,r){let o=s.length>1?40:22;this.add("marks",D("g",{...pn(r),...ar(r)},D("rect",{x:t-o/2,y:n-11,width:o,height:22,rx:11,class:`T${r}`}),D("text",{x:t,y:n+5,"font-size":this.size(15,16.5),"text-anchor":"middle",class:"letter"},s)))}box(t,n,s,r,o=52,a=r){this.add("marks",D("g",{...pn(s),...ar(a)},D("rect",{x:t-o/2,y:n-14,width:o,height:28,rx:5,class:`box${r?` S${r}`:""}`}),D("text",{x:t,y:n+5,"font-size":this.size(15,17.5),"text-anchor":"middle",class:`boxed${r?` T${r}`:""}`},s)))}wire(t,n,s=""){let r={...pn(s==="peep"?"peephole":n),...ar(n)};this.add("wires",D("path",{d:t,class:"near",...r}),D("path",{d:t,class:`wire S${n} ${s}`,...r}))}bus(t,...n){this.add("wires",D("path",{d:t,class:"bus",...pn("joined")}));for(let[s,r]of n)this.add("wires",D("circle",{cx:s,cy:r,r:3.2,class:"dot"}))}sum(t,n,s=null){this.add("marks",D("g",{...pn("+"),...ar(s)},D("circle",{cx:t,cy:n,r:15,class:"box"}),D("path",{d:`M${t-7} ${n}h14M${t} ${n-7}v14`,class:"box"})))}head(t,n,s=!1){this.add("marks",D("path",{d:s?`M${t-8} ${n}l8 8l8 -8`:`M${t} ${n-8}l8 8l-8 8`,class:"head"}))}label(t,n,s,r,o={}){let{anchor:a="start",hue:l,size:d=21,row:h,inset:u=0,term:c=l}=o,m=this.size(13.5,18),f=this.size(d,d+2),p=D("text",{x:t,y:n,"font-size":m,"text-anchor":a,class:"lab"}),w=D("text",{x:t+u,y:n+(h??f),"font-size":f,"text-anchor":a});this.add("words",D("g",pn(c),p,w)),this.steps.push(v=>{let g=v.blank?void 0:r(v),[$,M,S]=s(v),E=this.compact?S:S&&`mean ${S}`,z=this.compact?M:$;ys(p,v.blank||g!==void 0?v.mode==="mean"?E:z:""),ys(w,g===void 0?"":g===null?"?":l?Y(g):Ym(g)),w.setAttribute("class",`num ${l?`T${l}`:Km(g)}${g===null?" asked":""}`)})}words(t,n,s,{anchor:r="start",size:o=this.size(13.5,18),cls:a="lab",term:l=""}={}){let d=D("text",{x:t,y:n,"font-size":o,"text-anchor":r,class:a,...pn(l)});this.add("words",d),this.steps.push(h=>ys(d,s(h)))}};var Hn={sigmoid:e=>1/(1+Math.exp(-e)),tanh:Math.tanh,relu:e=>Math.max(0,e),exp:Math.exp,log:Math.log,sqrt:Math.sqrt,abs:Math.abs,max:Math.max,min:Math.min},Bl={"+":(e,t)=>e+t,"-":(e,t)=>e-t,"*":(e,t)=>e*t,"/":(e,t)=>e/t};function Ul(e){let t={...Hn};for(let{name:n,tree:s}of e)t[n]=Vl(s,t);return t}function Vl({op:e,text:t,parts:n},s){if(e==="name")return l=>l;if(e==="number")return()=>Number(t);let[r,o]=n.map(l=>Vl(l,s)),a=e==="call"?s[t]:Bl[e];return o?l=>a(r(l),o(l)):l=>a(r(l))}var Yl=(e,t,n=1e-4)=>(e(t+n)-e(t-n))/(2*n),Vr=({op:e,parts:t})=>e==="call"&&t.length===1;function*Gn(e){for(let t of e.parts)yield*Gn(t);yield e}var Kl=()=>null,Ni=/^[-\u2212]/;function Fn(e,t=Kl){let n=t(e);if(n!==null)return[{text:n,node:e,kind:"number"}];if(e.op==="call"){let h=c=>c?[{text:",",kind:"comma"}]:[],u=e.parts.flatMap((c,m)=>[...h(m),...Fn(c,t)]);return[{text:e.text,node:e,kind:"call"},...Il(u)]}let s=e.op==="matrix"?["+","-","*","/"]:["+","-"],r=["*","/"],o=e.parts.map((h,u)=>{let c=Fn(h,t),m=(u||[...r,"matrix"].includes(e.op))&&s.includes(h.op),f=u&&r.includes(e.op)&&r.includes(h.op);return m||f&&[e.op,h.op].includes("/")?Il(c):c});if(o.length<2){let h=e.op;return[{text:e.text,node:e,kind:h},...o.flat()]}let[a,l]=o,d=e.op;return!r.includes(d)&&Ni.test(l[0].text)&&(d=d==="+"?"-":"+",l[0]={...l[0],text:l[0].text.replace(Ni,"")}),[...a,{text:d,node:e,kind:"sign"},...l]}var Il=e=>[{text:"(",kind:"open"},...e,{text:")",kind:"close"}],ef=["matrix","comma"],ut=(e,t=Kl)=>Fn(e,t).map(({text:n,kind:s})=>s==="sign"?` ${n} `:ef.includes(s)?`${n} `:n).join(""),tf=({name:e,tree:t})=>`${e} = ${ut(t)}`,nf={sigmoid:"σ","*":"·","-":"−"},Tn=yi("http://www.w3.org/1998/Math/MathML");function sf(e){let[t,n=""]=e.replace("'","").split("_");return{of:t,below:n,prime:e.endsWith("'")}}function Wl(e,t){let{of:n,below:s,prime:r}=sf(e),o=Tn("mi",{class:t.includes(n)&&!s&&`s-${n}`},r?`${n}′`:n);return s?Tn("msub",{},o,Tn("mi",{},s)):o}function rf({text:e,kind:t},n){let s=nf[e]??e.replace(Ni,"−");return t==="name"?[Wl(e,n)]:t==="matrix"?[Wl(e,n),Tn("mspace",{width:"0.2em"})]:t==="call"?[Tn("mi",{class:"upright"},s)]:t==="number"?[Tn("mn",{},s)]:[Tn("mo",{stretchy:"false"},s)]}var lr=(e,t,n)=>Tn("math",{role:"math","aria-label":n},Tn("mrow",{},...e.flatMap(s=>rf(s,t)))),Yr=(e,t)=>lr([{text:e.name,kind:"name"},{text:"=",kind:"sign"},...Fn(e.tree)],t,tf(e)),of=(e,t)=>typeof e=="number"?e:e[t];function Dl(e,...t){let n=t.find(s=>typeof s!="number");return n===void 0?e(...t):Float64Array.from(n,(s,r)=>e(...t.map(o=>of(o,r))))}function af({data:e,shape:[t,n]},s){let r=new Float64Array(t);for(let o=0;o<t;o++)for(let a=0;a<n;a++)r[o]+=e[o*n+a]*s[a];return r}function Xl(e,t,n=Hn){let s=new Map;for(let r of Gn(e)){let o=r.parts.map(a=>s.get(a));s.set(r,lf(r,o,t,n))}return s}function lf({op:e,text:t},n,s,r){if(e==="number")return Number(t);if(e==="call"){if(!r[t])throw new Error(`no function is called ${t}`);return Dl(r[t],...n)}if(e!=="name"&&e!=="matrix")return Dl(Bl[e],...n);if(s[t]===void 0)throw new Error(`nothing is called ${t}`);return e==="matrix"?af(s[t],n[0]):s[t].data??s[t]}var Gl=e=>Object.fromEntries(Object.entries(e).map(([t,n])=>[`${t}'`,n]));var $s="1-",Pe=e=>e.replace("-","−"),Gt=e=>e.startsWith($s)?e.slice($s.length):e,Ms=(e,t)=>e.startsWith($s)?1-t(Gt(e)):t(e),Kr=class{words={};gates=[];memory="h";keep="";write=[];called={keep:"keep",write:"write"};output="";couples=!1;unbounded=[];constructor({name:t,signals:n,options:s={},equations:r=[],functions:o=[],roles:a}){Object.assign(this,a),this.name=t,this.signals=n,this.options=s,this.equations=r,this.functions=Ul(o)}get keeper(){return this.keep?Gt(this.keep):null}get keepsAt(){return this.keep.startsWith($s)?0:1}get share(){return this.write.find(t=>this.gates.includes(Gt(t)))??null}get writer(){return this.share&&Gt(this.share)}get candidate(){return this.write.find(t=>t!==this.share)??null}get linked(){return this.keeper!==null&&this.keeper===this.writer}get others(){return this.gates.filter(t=>![this.keeper,this.writer,this.output].includes(t))}word(t){return this.words[t]??""}kind(t){return this.gates.includes(t)?"gate":this.unbounded.includes(t)?"memory":"signed"}range(t){return{gate:[0,1],signed:[-1,1],memory:[-1/0,1/0]}[this.kind(t)]}coupling(t){return this.couples&&t===this.writer?`${$s}${this.keeper}`:null}kept(t){return this.keep?Ms(this.keep,t):0}written(t){return this.keep?this.write.reduce((n,s)=>n*Ms(s,t),1):0}get writes(){return this.write.map(t=>t.startsWith($s)?`(${Pe(t)})`:t).join("·")}tree(t){return this.equations.find(n=>n.name===t)?.tree}get keepsFirst(){let t=this.tree(this.memory);return(t&&[...Gn(t)].find(({text:s})=>[`${this.memory}'`,this.candidate].includes(s)))?.text!==this.candidate}squash(t){let n=this.tree(t);return n&&Vr(n)?n.text:""}};var ve=520,cr=366,Ae=82,Ie=316,Ue=146,ze=e=>t=>t.now[e],jt=e=>t=>t.prev[e],Ss=e=>e.kept,Mt=e=>e.written,He=e=>t=>e({old:Xt(t.before??t.t??0),now:Xt((t.t??0)+1)},t),_n=e=>t=>t.blank?1:t.now[Gt(e)]===null?null:Ms(e,n=>t.now[n]);function Xr(e,t,n){let{memory:s,keeper:r}=t,o=Pe(t.keep),a=t.called.keep,l=_n(t.keep);e.pipe(`M0 ${Ae}H${ve}`),e.flow(`M0 ${Ae}H${Ue-24}`,jt(s)),e.flow(`M${Ue+24} ${Ae}H${n}`,Ss),e.flow(`M${n} ${Ae}H${ve}`,ze(s)),e.valve({x:Ue,y:Ae,runs:"right",letter:o,hue:r,gate:l,before:jt(s),after:Ss}),e.sum(n,Ae,s),e.head(507,Ae),e.slide(Ae,ve,jt(s));let d=e.compact?17:16,h=e.compact?29:27;e.label(0,d,He((c,m)=>[m.first?"no memory yet":`old memory ${s}${c.old}`,m.first?"no memory":"old memory",`old ${s}${e.compact?"":c.old}`]),jt(s),{size:25,row:h,term:"memory"}),e.label(Ue,d,()=>[`${a} ${o}`,a,o],l,{anchor:"middle",hue:r,row:h});let u=t.keepsAt?o:`(${o})`;e.label(Ue+38,d,He(c=>[`kept ${u}·${s}${c.old}`,"kept",`${u}·${s}${e.compact?"":c.old}`]),Ss,{row:h,term:"kept"}),e.label(ve,d,He(c=>[`new memory ${s}${c.now}`,"new memory",`new ${s}${e.compact?"":c.now}`]),ze(s),{anchor:"end",size:25,row:h,term:s})}function Jn(e,t,n){let s=e.size(13.5,17),r=D("rect",{y:Ie+14,height:34,rx:6,class:"chip"}),o=D("text",{y:Ie+38,"font-size":21,"text-anchor":"middle",class:"word"}),a=D("text",{y:Ie+37,"font-size":s,class:"lab","data-term":"joined"});e.bus(`M60 ${Ie+15}V${t}`),e.add("marks",D("g",{"data-term":"token"},r,o)),e.add("words",a),e.steps.push(l=>{let d=e.compact?11:13,h=Te(l.token,d);for(;jn(h)>9;)h=Te(l.token,--d);let u=l.token?24+21*jn(h):0,c=Math.max(0,60-u/2);r.setAttribute("x",c),r.setAttribute("width",u),o.setAttribute("x",c+u/2),ys(o,h),a.setAttribute("x",c+u+10);let m=(ve-c-u-10-(l.aside??0))/(.52*s),f=e.compact&&l.mode==="mean"?[`mean of ${l.H} units`]:n(l);ys(a,f.find(p=>p.length<=m)??"")})}function Oi(e,t,n){e.bus(`M0 ${Ie}H${Math.max(...t)}`,...t.map(s=>[s,Ie]));for(let s of t)e.bus(`M${s} ${Ie}V${n}`);e.words(0,Ie-9,He(s=>`h${s.old}`),{term:"h"}),Jn(e,Ie,He((s,{one:r})=>[`x${s.now}, this ${r}, joined with h${s.old} from the step before`,`this ${r}, joined with h${s.old}`,`joined with h${s.old}`]))}function Jl(e,t,n){e.bus(`M60 ${Ie}H${Math.max(...t)}`,...t.map(s=>[s,Ie]));for(let s of t)e.bus(`M${s} ${Ie}V${n}`);Jn(e,Ie,He((s,{one:r})=>[`x${s.now}, this ${r} alone: h${s.old} is not looked at`,`this ${r} alone, without h${s.old}`,`this ${r} alone`]))}function Zl(e,t,n,s,r){let[o,a]=[Ie-12,Ie+3];e.bus(`M0 ${o}H${Math.max(...t,...s)}`),e.bus(`M60 ${a}H${Math.max(...t,...n)}`);for(let l of t)e.bus(`M${l} ${a}V${r.both}`,[l,o],[l,a]);for(let l of n)e.add("wires",D("path",{d:`M${l} ${o+6}V${o-6}`,class:"over"})),e.bus(`M${l} ${a}V${r.word}`,[l,a]);for(let l of s)e.bus(`M${l} ${o}V${r.hidden}`,[l,o]);e.words(0,o-8,He(l=>`h${l.old}`),{term:"h"}),Jn(e,a,He((l,{one:d})=>[`x${l.now}, this ${d}; h${l.old}, the last hidden state`,`x${l.now}, and h${l.old} above it`,`and h${l.old}`]))}function Gr(e,t,n,s,r,o){e.add("wires",D("path",{d:`M${t} ${n}L${s} ${r}`,class:`link S${o}`})),e.add("marks",D("circle",{cx:(t+s)/2,cy:(n+r)/2,r:5.5,class:`box S${o}`}))}var[Jt,cf,Jr,df]=[78,448,1,282],[Ge,Ke,Qt]=[52,196,242],St=14,Fe=13,ie=10,hf=[300,323],dr=60,uf=`
.gs-d .cellframe{fill:var(--surf);stroke:var(--rule2);stroke-width:2}
.gs-d .line{fill:none;stroke:var(--ink2);stroke-width:2}
.gs-d .line.peep{stroke-dasharray:5 3.5} .gs-d .line.gap{stroke:var(--surf);stroke-width:8}
.gs-d .tip{fill:var(--ink2)}
.gs-d .layer{fill:var(--layer);stroke:var(--ink);stroke-width:2}
.gs-d .point{fill:var(--pointwise);stroke:var(--ink);stroke-width:2}
.gs-d .mark{fill:none;stroke:var(--ink);stroke-width:2.25}
${["f","i","o","r","z"].map(e=>`.gs-d .line.S${e}{stroke:var(--F${e})} .gs-d :is(.layer,.point).S${e}{stroke:var(--${e})}`).join(`
`)}`,Fi=()=>["","",""],qn=(e,t)=>({x:e,y:t,to:"up"}),Zt=(e,t)=>({x:e,y:t,to:"right"});function ec(e){return{lines:[{d:`M0 ${Ge}H${ve}`,term:e}],labels:[{x:0,y:16,text:He(t=>[`old ${e}${t.old}`,`old ${e}`,e]),value:jt(e),row:23,term:"memory"},{x:ve,y:16,text:He(t=>[`new ${e}${t.now}`,`new ${e}`,e]),value:ze(e),row:23,anchor:"end",term:e}]}}function tc(e,t=0){let n=Math.max(...e);return e.map(s=>({d:`M${s===n?t:s-ie} ${Qt}${s===n?`H${s-ie}`:""}q${ie} 0 ${ie} ${-ie}V${Ke+St}`,term:"joined"}))}var nc=(e=Qt-33)=>[{x:0,y:e,text:He(t=>[`old h${t.old}`,"old h","h"]),value:jt("h"),row:21,size:19,term:"hidden state"},{x:ve,y:e,text:He(t=>[`new h${t.now}`,"new h","h"]),value:ze("h"),row:21,size:19,anchor:"end",term:"h"}],Ql=(e,t)=>[`${e.word(t)} ${t}`,e.word(t),t];function Pi(e){let[t,n,s,r,o]=[118,186,256,336,408],[a,l,d]=[126,140,92],h=e.linked,{output:u,candidate:c,keeper:m,writer:f}=e,p=_n(e.share),w=e.name==="peephole"?e.options.peepholes??"ifo":"",v=ec("c"),g=h?[t,s,r]:[t,n,s,r],$={lines:[...v.lines,...tc(g),{d:`M${dr} ${Ie+15}V${Qt+ie}q0 ${-ie} ${ie} ${-ie}`,term:"token"},{d:`M${t} ${Ke-St}V${Ge+Fe}`,hue:m,term:m},h?{d:`M${t} ${a}H${s-Fe}`,hue:f,term:f}:{d:`M${n} ${Ke-St}V${a+ie}q0 ${-ie} ${ie} ${-ie}H${s-Fe}`,hue:f,term:f},{d:`M${s} ${Ke-St}V${a+Fe}`,term:c},{d:`M${s} ${a-Fe}V${Ge+Fe}`,term:"written"},{d:`M${o-ie} ${Ge}q${ie} 0 ${ie} ${ie}V${l-Fe}`,term:"tanh"},{d:`M${r} ${Ke-St}V${l+ie}q0 ${-ie} ${ie} ${-ie}H${o-Fe}`,hue:u,term:u},{d:`M${o} ${l+Fe}V${Qt-ie}q0 ${ie} ${ie} ${ie}H${ve}`,term:"h"}],layers:[{x:t,y:Ke,text:"σ",signal:m,term:m},...h?[]:[{x:n,y:Ke,text:"σ",signal:f,term:f}],{x:s,y:Ke,text:"tanh",term:c},{x:r,y:Ke,text:"σ",signal:u,term:u}],points:[{x:t,y:Ge,op:"×",term:"×"},{x:s,y:Ge,op:"+",term:"+"},{x:s,y:a,op:"×",term:"×"},{x:o,y:l,op:"×",term:"×"},{x:o,y:d,op:"tanh",term:"tanh"},...h?[{x:n,y:a,op:"1−",term:Pe(e.share),hue:f}]:[]],tips:[qn(t,Ge+Fe),qn(s,Ge+Fe),qn(s,a+Fe),Zt(s-Fe,a),Zt(o-Fe,l),Zt(ve,Ge),Zt(ve,Qt)],labels:[...v.labels,...nc(),{x:t+22,y:16,text:He(M=>[`kept ${m}·c${M.old}`,"kept","kept"]),value:Ss,row:22,size:19,term:"kept"},{x:t+8,y:h?148:132,text:()=>Ql(e,m),value:ze(m),hue:m,size:19},h?{x:n+10,y:a-33,text:()=>["1−f","1−f",""],value:p,hue:f,size:18,row:19,term:Pe(e.share)}:{x:n-4,y:a-27,text:()=>Ql(e,f),value:ze(f),hue:f,size:19},{x:s+8,y:156,text:()=>[e.word(c),c,c],value:ze(c),size:18,row:19,term:c},{x:s+8,y:78,text:()=>[`written ${e.writes}`,"written",""],value:Mt,size:18,row:20,term:"written"},{x:r+17,y:159,text:()=>[e.word(u),u,""],value:ze(u),hue:u,size:18,row:19},{x:o-5,y:108,text:Fi,value:M=>M.tanh_c,size:15,row:16,anchor:"end",term:"tanh"}],notes:[]};return mf($,w,{f:t,i:n,o:r}),$}function mf(e,t,{f:n,i:s,o:r}){let a=Ke-28,l={f:{d:`M90 ${Ge}V${Ke}H${n-20}`,x:0,y:100,anchor:"start"},i:{d:`M90 ${Ge}V${a}H${s-34}V${Ke}H${s-20}`,x:0,y:150,anchor:"start",over:!0},o:{d:`M${r+10} ${Ge}V${Ke-St}`,x:ve,y:100,anchor:"end",over:!0}};for(let d of t){let{d:h,over:u,...c}=l[d];e.lines.push({d:h,hue:d,term:"peephole",kind:"peep",over:u}),e.labels.push({...c,text:()=>[`p·c to ${d}`,`to ${d}`,"p·c"],value:m=>m.peep?.[d],size:16,row:19,term:"peephole"})}}function ff(e){let t=(e.options.reset??"after")==="after",[n,s,r,o,a]=[94,158,240,346,438],[l,d,h]=[97,133,264],[u,c,m]=[e.keeper,e.candidate,e.others[0]],f=_n(e.share),p=ec("h"),w=297,v=g=>g.passed??(g.mode==="mean"||g.blank?void 0:g.now[m]*g.prev.h);return{lines:[...p.lines,{d:`M${n-ie} ${Ge}q${ie} 0 ${ie} ${ie}V${Qt-ie}q0 ${ie} ${ie} ${ie}`,term:"hidden state"},...tc([s,r],dr+2*ie),{d:`M${dr+ie} ${h}q${ie} 0 ${ie} ${-ie}V${Qt+ie}q0 ${-ie} ${ie} ${-ie}`,term:"token"},{d:`M${dr} ${Ie+15}V${h+ie}q0 ${-ie} ${ie} ${-ie}H${o-ie}q${ie} 0 ${ie} ${-ie}V${Ke+St}`,term:"token"},{d:`M${n} ${d}H${r-Fe}`,term:"hidden state"},t?{d:`M${r+Fe} ${d}H${w-ie}q${ie} 0 ${ie} ${ie}V${Ke-ie}q0 ${ie} ${ie} ${ie}H${o-26}`,term:"reset gate"}:{d:`M${r+Fe} ${d}H${w-ie}q${ie} 0 ${ie} ${ie}V${h-ie}q0 ${ie} ${ie} ${ie}`,term:"reset gate"},{d:`M${r} ${Ke-St}V${d+Fe}`,hue:m,term:m},{d:`M${s} ${Ke-St}V${Ge+Fe}`,hue:u,term:u,over:!0},{d:`M${s} ${l}H${o-Fe}`,hue:u,term:u},{d:`M${o} ${Ke-St}V${l+Fe}`,term:c},{d:`M${o} ${l-Fe}V${Ge+Fe}`,term:"written"},{d:`M${a-ie} ${Ge}q${ie} 0 ${ie} ${ie}V${Qt-ie}q0 ${ie} ${ie} ${ie}H${ve}`,term:"h"}],layers:[{x:s,y:Ke,text:"σ",signal:u,term:u},{x:r,y:Ke,text:"σ",signal:m,term:m},{x:o,y:Ke,text:"tanh",term:c},...t?[{x:194,y:d,text:"W·h",term:"W·h"}]:[]],points:[{x:s,y:Ge,op:"×",term:"×"},{x:o,y:Ge,op:"+",term:"+"},{x:o,y:l,op:"×",term:"×"},{x:r,y:d,op:"×",term:"×"},{x:260,y:l,op:"1−",term:Pe(e.share),hue:u}],tips:[qn(s,Ge+Fe),qn(o,Ge+Fe),qn(o,l+Fe),qn(r,d+Fe),Zt(o-Fe,l),Zt(r-Fe,d),...t?[Zt(o-26,Ke)]:[],Zt(ve,Ge),Zt(ve,Qt)],labels:[...p.labels,nc()[1],{x:s+22,y:16,text:He(g=>[`kept ${u}·h${g.old}`,"kept","kept"]),value:Ss,row:22,size:19,term:"kept"},{x:s-8,y:160,anchor:"end",text:()=>[e.word(u),u,u],value:ze(u),hue:u,size:18,row:19},{x:r+8,y:158,text:()=>[e.word(m),m,m],value:ze(m),hue:m,size:17,row:18},{x:280,y:l-24,text:Fi,value:f,hue:u,size:17,row:17,term:Pe(e.share)},{x:o+9,y:156,text:()=>[e.word(c),c,c],value:ze(c),size:18,row:19,term:c},{x:o+17,y:74,text:()=>["written","written",""],value:Mt,size:17,row:20,term:"written"},{x:r+17,y:d-26,text:Fi,value:v,size:16,row:18,term:"reset gate"}],notes:[t?["z keeps the old and r scales W·h, as in PyTorch","as in PyTorch: z keeps, r scales W·h","z keeps, r scales W·h"]:["z keeps the old, as in PyTorch; in some books it writes","z keeps; in some books it writes","here z keeps"]]}}function pf(e){let[t,n,s]=[150,250,340],r={size:20,row:22};return{lines:[{d:`M0 ${t}H${n-26}`,term:"joined"},{d:`M${dr} ${Ie+15}V${Qt+ie}q0 ${-ie} ${ie} ${-ie}H${118-ie}q${ie} 0 ${ie} ${-ie}V${t+ie}q0 ${-ie} ${ie} ${-ie}`,term:"token"},{d:`M${n+26} ${t}H${ve}`,term:"h"},{d:`M${s-ie} ${t}q${ie} 0 ${ie} ${-ie}V${Jr+34}`,term:"h"}],layers:[{x:n,y:t,text:e.squash("h"),term:e.squash("h")}],points:[],tips:[Zt(n-26,t),qn(s,Jr+26),Zt(ve,t)],labels:[{x:0,y:t-34,text:He(o=>[`old h${o.old}`,"old h","h"]),value:jt("h"),row:23,term:"hidden state"},{x:ve,y:t-34,text:He(o=>[`new h${o.now}`,"new h","h"]),value:ze("h"),row:23,anchor:"end",term:"h"},{x:n-34,y:t-32,text:()=>["sum a","sum","a"],value:o=>o.a,anchor:"end",term:"+",...r},{x:128,y:Qt-30,text:({one:o})=>[`from the ${o}`,"from x","from x"],value:o=>o.ax,term:"W·x",...r},{x:s+10,y:44,text:He(()=>["to the answer","h","h"]),value:ze("h"),term:"readout",size:18,row:20}],notes:[]}}var gf={lstm:Pi,peephole:Pi,coupled:Pi,gru:ff,rnn:e=>e.squash("h")?pf(e):null},Hi=e=>gf[e.name]?.(e)??null,sc={up:(e,t)=>`M${e-5} ${t+9}L${e} ${t}L${e+5} ${t+9}z`,right:(e,t)=>`M${e-9} ${t-5}L${e} ${t}L${e-9} ${t+5}z`},ji={"×":(e,t)=>`M${e-5} ${t-5}l10 10M${e+5} ${t-5}l-10 10`,"+":(e,t)=>`M${e-6.5} ${t}h13M${e} ${t-6.5}v13`},hr=e=>e?{"data-term":e}:{};function rc(e,{lines:t,layers:n,points:s,tips:r,labels:o,notes:a}){e.add("walls",D("style",{},uf),D("rect",{x:Jt,y:Jr,width:cf-Jt,height:df-Jr,rx:16,class:"cellframe"}));for(let{d:l,hue:d,term:h,kind:u,over:c}of t)c&&e.add("wires",D("path",{d:l,class:"line gap"})),e.add("wires",D("path",{d:l,class:["line",d&&`S${d}`,u].filter(Boolean).join(" "),...hr(h)}));for(let{x:l,y:d,to:h}of r)l<ve?e.add("wires",D("path",{d:sc[h](l,d),class:"tip"})):e.head(507,d);for(let{x:l,y:d,text:h,signal:u,term:c}of n)wf(e,l,d,h,u,c);for(let{x:l,y:d,op:h,term:u,hue:c}of s)bf(e,l,d,h,u,c);for(let{x:l,y:d,text:h,value:u,...c}of o)e.label(l,d,h,u,c);xf(e,s.length>0),Jn(e,Ie+14,()=>a.flat())}function wf(e,t,n,s,r,o){let a=s.length>1?52:40;e.add("marks",D("g",hr(o),D("rect",{x:t-a/2,y:n-St,width:a,height:2*St,rx:3,class:`layer box${r?` S${r}`:""}`}),D("text",{x:t,y:n+5,"font-size":e.size(15,17.5),"text-anchor":"middle",class:`boxed${r?` T${r}`:""}`,...s==="σ"?hr(s):{}},s)))}function bf(e,t,n,s,r,o){let a=o?` S${o}`:"";e.add("marks",D("g",hr(r),ji[s]?D("circle",{cx:t,cy:n,r:Fe,class:`point${a}`}):D("ellipse",{cx:t,cy:n,rx:s.length>2?27:17,ry:St,class:`point${a}`}),ji[s]?D("path",{d:ji[s](t,n),class:"mark"}):D("text",{x:t,y:n+5,"font-size":e.size(15,16.5),"text-anchor":"middle",class:"boxed"},s)))}function xf(e,t){let n=e.size(13.5,17.5),[s,r]=hf,o=(h,u,c,m,...f)=>e.add("words",D("g",hr(m),f,D("text",{x:h+36,y:u+5,"font-size":n,class:"lab"},c))),a=h=>D("path",{d:h,class:"line"}),[l,d]=[Jt+112,Jt+318];o(Jt,s,e.compact?"layer":"layer, with weights","layer in a textbook drawing",D("rect",{x:Jt,y:s-9,width:28,height:18,rx:3,class:"layer"})),t&&o(Jt+188,s,e.compact?"number by number":"number by number (pointwise)","pointwise",D("circle",{cx:Jt+188+19,cy:s,r:9,class:"point key"})),o(Jt,r,"vector","vector",a(`M${Jt} ${r}h21`),D("path",{d:sc.right(Jt+28,r),class:"tip"})),o(l,r,e.compact?"join":"join (concatenate)","joined",a(`M${l} ${r-6}h6q6 0 6 6h16M${l} ${r+6}h6q6 0 6 -6`)),o(d,r,"copy","copy",a(`M${d} ${r}h16q6 0 6 -6h6M${d+16} ${r}q6 0 6 6h6`))}var qi=196,oc=254,Ri=[496,134];function _i(e,t,{peepholes:n=""}={}){let s=t.linked,[r,o,a]=[254,424,258],[l,d,h,u,c,m]=[200,384,172,134,198,oc];e.pipe(`M${r} ${a}V${Ae}`,`M${o} ${Ae}V${m}H${ve}`),Xr(e,t,r),Oi(e,s?[Ue,r,d]:[Ue,l,r,d],a+14),e.wire(`M${Ue} ${a}V${Ae+24}`,"f"),e.box(Ue,a,"σ","f",34);let f=_n(t.share),[p,w]=[Pe(t.share),t.writer];s?Gr(e,Ue,Ae+38,r-48,h,"f"):(e.wire(`M${l} ${a}V${h}H${r-24}`,"i"),e.box(l,a,"σ","i",34)),e.flow(`M${r} ${a}V${h+24}`,ze("g")),e.flow(`M${r} ${h-24}V${Ae}`,Mt),e.valve({x:r,y:h,runs:"up",letter:p,hue:w,gate:f,before:ze("g"),after:Mt,at:s?[-48,0]:void 0}),e.box(r,a,"tanh",null,52,"g"),e.wire(`M${d} ${a}V${c}H${o-24}`,"o"),e.box(d,a,"σ","o",34),e.flow(`M${o} ${Ae}V${u}`,ze("c")),e.flow(`M${o} ${u}V${c-24}`,$=>$.tanh_c),e.flow(`M${o} ${c+24}V${m}H${ve}`,ze("h")),e.valve({x:o,y:c,runs:"down",letter:"o",hue:"o",gate:ze("o"),before:$=>$.tanh_c,after:ze("h"),at:[d-o,0]}),e.box(o,u,"tanh",null,52,"h"),e.head(507,m);let v=r+20,g=e.compact?[115,157,198,238]:[114,n?157:162,199,241];e.label(v,g[0],()=>[`written ${t.writes}`,"written",t.writes],Mt,{term:"written"}),e.label(v+11,g[1],()=>[`${t.called.write} ${p}`,t.called.write,p],f,{hue:w}),e.label(v,g[3],()=>["candidate g","candidate","g"],ze("g"),{inset:11,row:e.compact?27:22,term:"g"}),e.label(o+31,118,()=>["","",""],$=>$.tanh_c,{size:18,term:"tanh"}),e.label(o+31,187,()=>["output o","output","o"],ze("o"),{hue:"o"}),e.label(ve,m+36,He($=>[`hidden h${$.now}`,"hidden",`h${e.compact?"":$.now}`]),ze("h"),{anchor:"end",size:25,term:"h"}),n&&vf(e,n,{row:a,inputX:l,outputX:d,tap:r+108,y:g[2]})}function vf(e,t,{row:n,inputX:s,outputX:r,tap:o,y:a}){let d={f:{from:18,path:`V${n}H${Ue-17}`,c:"old",place:[38,229,"start"]},i:{from:30,path:`V206H${s-27}V${n}H${s-17}`,c:"old",place:[38,177,"start"]},o:{from:o,path:`V${n}H${r-17}`,c:"now",place:[o-6,a,"end"]}};for(let h of t){let{from:u,path:c,c:m,place:[f,p,w]}=d[h];e.wire(`M${u} ${Ae}${c}`,h,"peep"),e.add("marks",D("circle",{cx:u,cy:Ae,r:4,class:"chip"})),e.label(f,p,He(v=>[`p·c${v[m]} to ${h}`,`to ${h}`,"p·c"]),v=>v.peep?.[h],{size:17,anchor:w,term:"peephole"})}}function yf(e,t,{reset:n="after"}={}){let[s,r,o,a,l]=[274,150,210,276,496],d=n==="after",[h,u,c]=d?[352,416,416]:[398,332,444];e.pipe(`M${s} ${o}V${Ae}`,`M${l} ${Ae}V134`,d?`M${u} ${o}H${s}`:`M${c} ${o}H${u}`),Xr(e,t,s),e.flow(`M${l} ${Ae}V134`,ze("h")),e.head(l,126,!0),e.wire(`M${Ue} ${a}V${Ae+24}`,"z"),e.box(Ue,a,"σ","z",34),Gr(e,Ue,Ae+38,s-48,r,"z"),e.flow(`M${s} ${o}V${r+24}`,ze("n")),e.flow(`M${s} ${r-24}V${Ae}`,Mt);let m=_n(t.share);e.valve({x:s,y:r,runs:"up",letter:"1−z",hue:"z",gate:m,before:ze("n"),after:Mt,at:[-48,0]});let f=d?()=>Ci:void 0,p=d?g=>g.u:jt("h"),w=g=>g.passed??(g.mode==="mean"||g.blank?void 0:g.now.r*p(g));e.flow(`M${c} ${o}H${h+24}`,p,f),e.flow(`M${h-24} ${o}H${d?s:u}`,w,f),d||e.bus(`M${u} ${o}H${s}`),e.valve({x:h,y:o,runs:"left",letter:"r",hue:"r",gate:ze("r"),before:p,after:w,at:[0,36],scale:f}),e.wire(`M${h} ${a}V${o+24}`,"r"),e.box(h,a,"σ","r",34),e.box(u,o,"W·h",null,44,"n"),e.box(s,o,"tanh",null,52,"n"),Zl(e,[Ue,h],[s],[c],{both:a+14,word:o+14,hidden:o});let v=s+24;e.label(v,114,()=>[`written ${t.writes}`,"written",t.writes],Mt,{term:"written"}),e.label(v+8,156,()=>["write 1−z","write","1−z"],m,{hue:"z"}),e.label(s-34,204,()=>["candidate n","candidate","n"],ze("n"),{anchor:"end",term:"n"}),e.label(d?h+30:h+8,d?160:157,()=>["reset r","reset","r"],ze("r"),{hue:"r",anchor:d?"start":"middle"}),e.label(ve,157,He(g=>[`hidden h${g.now}`,"hidden",`h${e.compact?"":g.now}`]),ze("h"),{anchor:"end",term:"h"}),e.label(c+9,240,He(g=>d?["recurrent u","past u","u"]:[`old h${g.old}`,"old h","h'"]),p,{size:17,term:"hidden state"}),e.label(h-20,243,He(g=>d?["r·u","r·u","r·u"]:[`r·h${g.old}`,"r·h","r·h"]),w,{size:16,anchor:"end",term:"reset gate"})}function kf(e,t){let[n,s,r,o,a]=[274,150,250,250,496];e.pipe(`M${n} ${r}V${Ae}`,`M${a} ${Ae}V134`),ic(e,t,{write:n,writeY:s,row:r,gates:o,out:a}),e.box(n,r,"W·x",null,44,"n"),Jl(e,[Ue,n],r+14)}function ic(e,t,{write:n,writeY:s,row:r,gates:o,out:a}){let{share:l,writer:d,keeper:h,candidate:u}=t,c=_n(l);Xr(e,t,n),e.wire(`M${Ue} ${o}V${Ae+24}`,h),e.box(Ue,o,"σ",h,34),e.flow(`M${n} ${r}V${s+24}`,ze(u)),e.flow(`M${n} ${s-24}V${Ae}`,Mt),e.valve({x:n,y:s,runs:"up",letter:Pe(l),hue:d,gate:c,before:ze(u),after:Mt,at:[-48,0]}),t.linked?Gr(e,Ue,Ae+38,n-48,s,h):(e.wire(`M200 ${o}V${s}H${n-24}`,d),e.box(200,o,"σ",d,34));let m=n+24,f=Pe(l);e.label(m,114,()=>[`written ${t.writes}`,"written",t.writes],Mt,{term:"written"}),e.label(m+8,156,()=>[`${t.called.write} ${f}`,t.called.write,f],c,{hue:d}),e.label(n+34,r-46,()=>[`candidate ${u}`,"candidate",u],ze(u),{term:u}),t.memory==="h"&&(e.flow(`M${a} ${Ae}V134`,ze("h")),e.head(a,126,!0),e.label(ve,157,He(p=>[`hidden h${p.now}`,"hidden",`h${e.compact?"":p.now}`]),ze("h"),{anchor:"end",term:"h"}))}function $f(e,t){if(!t.keep)return Ii(e,t,{mix:"h'",sums:!1});let[n,s,r]=[274,150,250],[o,a]=Ri;e.pipe(`M${n} ${r}V${Ae}`,`M${o} ${Ae}V${a}`),ic(e,t,{write:n,writeY:s,row:r,gates:r,out:o});let l=[...t.others,t.output].filter(Boolean),d=l.map((h,u)=>424+u*Math.min(52,72/Math.max(1,l.length-1)));Oi(e,[Ue,...t.linked?[]:[200],n,...d],r+14),e.box(n,r,t.squash(t.candidate)||"sum",null,48,t.candidate),l.forEach((h,u)=>{e.box(d[u],r,"σ",h,34),e.label(d[u],r-52,()=>[`${h}`,h,h],ze(h),{hue:h,anchor:"middle"})}),t.memory==="c"&&(e.flow(`M${o} ${Ae}V${a}`,ze("c")),e.label(ve,157,He(h=>[`hidden h${h.now}`,"hidden",`h${e.compact?"":h.now}`]),ze("h"),{anchor:"end",term:"h"}))}function Ii(e,t,{mix:n="W·h",sums:s=!0}={}){let[r,o,a,l,d]=[qi,130,252,356,262];e.add("walls",D("rect",{x:1,y:Ae-16,width:ve-2,height:32,rx:4,class:"ghost"})),e.words(ve/2,Ae+5,()=>"no memory belt: all of h is rewritten",{anchor:"middle",size:e.size(15,19)}),e.pipe(`M0 ${r}H${ve}`,`M${a} ${d}V${r}`);let h=()=>Ci;e.flow(`M0 ${r}H${o}`,jt("h")),s&&(e.flow(`M${o} ${r}H${a}`,c=>c.ah,h),e.flow(`M${a} ${d}V${r}`,c=>c.ax,h),e.flow(`M${a} ${r}H${l}`,c=>c.a,h)),e.flow(`M${l} ${r}H${ve}`,ze("h")),e.box(o,r,n,null,48,"h"),e.box(a,d,"W·x",null,48,"h"),e.box(l,r,t.squash("h")||"=",null,52,"h"),e.sum(a,r),e.head(507,r),e.bus(`M60 ${Ie}H${a}V${d+14}`),Jn(e,Ie,He((c,{one:m})=>[`x${c.now}, this ${m}, and h${c.old} make the whole of h${c.now}`,`and h${c.old} make all of h${c.now}`,`and h${c.old}`]));let u=r-50;e.label(0,u,He(c=>[`old h${c.old}`,"old h",`old h${e.compact?"":c.old}`]),jt("h"),{size:25,term:"memory"}),s&&(e.label(o+26,u,()=>["from old h","from h","from h"],c=>c.ah,{size:23,term:"W·h"}),e.label(a+34,d-15,({one:c})=>[`${c} and bias`,"from x","from x"],c=>c.ax,{size:23,term:"W·x"}),e.label(a+18,u,()=>["sum a","sum","a"],c=>c.a,{size:23,term:"+"})),e.label(ve,u,He(c=>[`new h${c.now}`,"new h",`h${e.compact?"":c.now}`]),ze("h"),{anchor:"end",size:25,term:"h"})}var ac={lstm:_i,peephole:(e,t,{peepholes:n="ifo"})=>_i(e,t,{peepholes:n}),coupled:_i,gru:yf,mingru:kf,rnn:(e,t)=>Ii(e,t),indrnn:(e,t)=>Ii(e,t,{mix:"u·h"})};function lc({name:e,keep:t,memory:n}){if(!t)return[{name:n,into:qi,out:qi,x:ve}];if(n==="h")return[{name:"h",into:Ae,out:Ae,x:ve}];let s=e in ac;return[{name:"c",into:Ae,out:Ae,x:ve},{name:"h",into:Ie,out:s?oc:Ri[1],x:s?ve:Ri[0]}]}var Mf=17,cc=e=>Hi(e)!==null;function en(e,t=null,n="flow"){let s=n==="book"?Hi(e):null,r={blank:!0,now:Object.fromEntries(e.gates.map(l=>[l,1])),prev:{},token:""},o=D("svg",{viewBox:`0 0 ${ve} ${cr}`,width:"100%",role:"img"}),a;return{svg:o,least(){let{width:l,height:d}=o.getBoundingClientRect(),h=Math.min(l/ve,d/cr);return h?Math.round(120/h+.5)/10:0},update(l={}){let d=l.now?l:{...r,...l},{least:h=0}=d,u=!!d.compact||h>Mf;(a?.compact!==u||a.least!==h)&&(a=new Ur(u,t,h),s?rc(a,s):(ac[e.name]??$f)(a,e,e.options),o.replaceChildren(a.root),o.setAttribute("role",a.layers.hands.childElementCount?"group":"img")),o.setAttribute("class",d.instant?"gs-still":""),a.update(d)}}}function Ft(e,{t,unit:n,mode:s}){let r=e.layers[e.layer].direction==="reverse"?t+1:t-1,o=s==="mean"?Array.from({length:e.H},(c,m)=>m):[n],a=c=>o.reduce((m,f)=>m+c(f),0)/o.length,{roles:l}=e,d=c=>m=>e.at(m,t,c),h={now:Object.fromEntries(e.signals.map(c=>[c,a(m=>e.at(c,t,m))])),prev:{h:a(c=>e.at("h",r,c))},kept:a(c=>l.kept(d(c))*e.at(e.memory,r,c)),written:a(c=>l.written(d(c))),before:r+1,t,unit:n,mode:s,H:e.H,token:e.shown[t],one:e.reads.one,first:r<0||r>=e.T,scale:e.reach(e.memory,s==="mean"?null:n)};e.memory==="c"&&(h.prev.c=a(c=>e.at("c",r,c)),h.tanh_c=a(c=>Math.tanh(e.at("c",t,c))));for(let c of["u","ax","ah"])e.signal(c)&&(h[c]=a(m=>e.at(c,t,m)));h.ax!==void 0&&(h.a=h.ax+h.ah);let[u]=l.others;u&&(h.passed=a(c=>e.at(u,t,c)*(e.signal("u")?e.at("u",t,c):e.at("h",r,c)))),h.peep={};for(let c of l.gates)e.signal(`peep.${c}`)&&(h.peep[c]=a(m=>e.at(`peep.${c}`,t,m)));return h}var Vi=-4,dc=326,hc=374,ur=46,Sf=14,Wi=[142,252],Ef=.52,Tf=.34,Af=[.18,.38],zf=[.3,.42],Lf=[.38,.46],Cf=[.52,.7],uc=.36,mc=.13,fc=1.2,pc=.75,Nf=58,gc=12,Di=75,Of=4,wc=3,Bi=.125,gn=(e,t,n)=>Math.min(n,Math.max(t,e)),An=(e,t,n)=>e+(t-e)*n,tn=(e,t,n)=>{let s=gn((e-t)/(n-t),0,1);return s*s*(3-2*s)};function Zr({T:e,width:t,height:n,lines:s},r,o){let a=Math.min(n/hc,t/(ve+2*(ur+Sf))),l=(ve+ur)*a,d=Math.min(t/(e+uc),Tf*l),h=d**(1-r)*l**r,u=h/l,c=tn(u,...Af),m=h*(1-An(uc,ur/(ve+ur),c)),f={x:m/ve,y:Math.max(m/ve,Ef*a),most:a},p=(n-hc*f.y)/2-Vi*f.y,w=(d/h-d/l)/(1-d/l),v=z=>t/2+(z-o)*h+w*(o-(e-1)/2)*h-m/2,g=z=>p+z*f.y,$=gn(Math.floor(-v(0)/h),0,e-1),M=gn(Math.ceil((t+h-m-v(0))/h)-1,$,e-1),S=(z,y)=>Array.from({length:y-z+1},(A,T)=>z+T),E=(z,y)=>g(An((z.into+z.out)/2,z[y],c));return{scale:f,pitch:h,wide:m,boxed:tn(u,...zf),x:v,y:g,from:$,to:M,detail:{box:tn(m,2.5,8),bars:tn(m,14,32),names:tn(m,50,70),full:tn(u,.32,.4),parts:tn(u,...Lf),words:tn(u,...Cf)},modules:S($,M).map(z=>({j:z,x:v(z),ends:s.map(y=>({into:[v(z),E(y,"into")],out:[v(z)+y.x*f.x,E(y,"out")]}))})),wires:S($,M+1).map(z=>({j:z,lines:s.map(y=>({from:[z?v(z-1)+y.x*f.x:v(0)-(h-m),E(y,z?"out":"into")],to:[z<e?v(z):v(e-1)+h,E(y,z<e?"into":"out")]}))}))}}var Pf=(e,t)=>2**Math.max(0,Math.ceil(Math.log2(1.25*t/e)));function bc([e,t],[n,s],r){let o=r/2,a=d=>d.toFixed(2);if(Math.abs(t-s)<.01)return`M${a(e)} ${a(t-o)}H${a(n)}V${a(t+o)}H${a(e)}z`;let l=a((e+n)/2);return`M${a(e)} ${a(t-o)}C${l} ${a(t-o)} ${l} ${a(s-o)} ${a(n)} ${a(s-o)}V${a(s+o)}C${l} ${a(s+o)} ${l} ${a(t+o)} ${a(e)} ${a(t+o)}z`}var xc=(e,t,n,s)=>`M${e.toFixed(2)} ${t.toFixed(2)}h${n.toFixed(2)}v${s.toFixed(2)}h${(-n).toFixed(2)}z`;function jf(e,t,n,s){if(t)return[n+s*(1-gn(e,0,1)),s*gn(e,0,1)];let r=s/2*Math.min(1,Math.abs(e));return[e<0?n+s/2:n+s/2-r,r]}function Es(e,t){let n=s=>()=>t(gn(e+s,0,1));return{"+":n(Bi),"=":n(Bi),"-":n(-Bi)}}function Ts({P:e,S:t}){let n=e.shown.map((s,r)=>r);return e.layers[e.layer].direction==="reverse"&&n.reverse(),{P:e,order:n,t:t.t,zoom:t.zoom,whose:t.mode==="mean"?`mean of ${e.H} units`:`unit ${t.unit}`,read:s=>Ft(e,{t:s,unit:t.unit,mode:t.mode})}}var Ui=(e,t="F")=>`var(--${t}${e}, var(--ink2))`,Ff=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;function As({press:e,zoomed:t,written:n=s=>{}}){let s=Object.fromEntries(["boxes","current","flows","wires","bars","cells","names","tokens"].map(X=>[X,D("g",{class:`un-${X}`})])),r=D("rect",{class:"un-here"}),o=D("svg",{class:"un-picture",role:"img"},Object.values(s)),a=i("input",{type:"range",min:"0",max:"1",step:"0.01",class:"un-zoom","aria-label":"Zoom: from the whole text to one cell"}),l=i("button",{type:"button",title:"Zoom out"},"−"),d=i("button",{type:"button",title:"Zoom in"},"+"),h=i("p",{class:"un-key"}),u=i("div",{class:"unrolled"},i("div",{class:"un-room"},o),h,i("div",{class:"un-ways"},l,a,d)),c=null,m={width:0,height:0},f=null,p=null,w=[],v=[],g=0,$=0,M=new Map,S={zoom:null,at:null},E=0,z=0,y=0,A=new Map,T=new Map,x=new Map,b=[],k=X=>t(gn(X,0,1));l.addEventListener("click",()=>Es(c.zoom,k)["-"]()),d.addEventListener("click",()=>Es(c.zoom,k)["+"]()),a.addEventListener("input",()=>k(Number(a.value)));let C=X=>{let V=Zr({T:c.order.length,...m,lines:w},S.zoom,S.at),te=X.clientX-o.getBoundingClientRect().left;return gn(Math.floor((te-V.x(0)+(V.pitch-V.wide)/2)/V.pitch),0,c.order.length-1)},N=0;o.addEventListener("click",X=>{!c||X.detail>1||(N=C(X),e(c.order[N]))}),o.addEventListener("dblclick",X=>{X.preventDefault(),c.order[N]===c.t&&k(c.zoom>.99?0:1)}),o.addEventListener("wheel",X=>{let V=X.deltaY*(X.deltaMode?16:1)*(X.ctrlKey?.01:.0012),te=gn(c.zoom-V,0,1);te!==c.zoom&&(X.preventDefault(),k(te))},{passive:!1});let O=new Map,L=null,j=()=>{let[X,V]=[...O.values()];return Math.max(1,Math.hypot(X.clientX-V.clientX,X.clientY-V.clientY))};o.addEventListener("pointerdown",X=>{O.set(X.pointerId,X),L=O.size===2?{apart:j(),zoom:c.zoom}:null}),o.addEventListener("pointermove",X=>{if(!O.has(X.pointerId)||(O.set(X.pointerId,X),!L))return;let V=Zr({T:c.order.length,...m,lines:w},0,0),te=Math.log((ve+ur)*V.scale.most/V.pitch);k(L.zoom+Math.log(j()/L.apart)/te)});for(let X of["pointerup","pointercancel","pointerleave"])o.addEventListener(X,V=>{O.delete(V.pointerId),L=null});let F=X=>(M.has(X)||M.set(X,c.read(c.order[X])),M.get(X));function W(){let X=en(f);X.update(),w=lc(f),g=Number(X.svg.querySelector('[data-term="+"] circle')?.getAttribute("cx")??ve/2),v=[...f.gates,f.keep?f.candidate:f.memory].flatMap(te=>{let le=X.svg.querySelector(`[data-of="${CSS.escape(te)}"] rect.box`);if(!le)return[];let[we,ae,xe,be]=["x","y","width","height"].map(ye=>Number(le.getAttribute(ye)));return[{name:te,x:we+xe/2,y:ae,width:xe,height:be,gate:f.gates.includes(te)}]}),v.sort((te,le)=>te.x-le.x)}function _(){for(let X of Object.values(s))X.replaceChildren();for(let X of[A,T,x])X.clear();b.length=0,s.current.append(r)}let q=X=>w.flatMap(({name:V})=>f.keep&&V===f.memory?[X?.prev[V],X?.kept,X?.now[V]]:[X?.prev[V],X?.now[V]]);function P(X){let V={box:D("rect",{class:"un-module"}),flows:q(F(X)).map(()=>D("path")),token:D("text",{class:"word","data-term":"token"}),bars:null,names:null,numbers:[],half:0,filled:!1};return s.boxes.append(V.box),s.flows.append(...V.flows),s.tokens.append(V.token),A.set(X,V),V}function R(X){X.bars=v.map(({name:V,gate:te})=>[D("path",{class:"un-bar",style:te&&`stroke:${Ui(V)}`}),D("path",{style:te&&`fill:${Ui(V)}`})]),s.bars.append(...X.bars.flat()),X.filled=!1}function I(X){X.names=v.map(({name:V,gate:te})=>[D("text",{class:"un-name",style:te&&`fill:${Ui(V,"")}`,"data-term":V},V),D("text",{class:"un-value"})]),s.names.append(...X.names.flat()),X.filled=!1}function H(X){let V=A.get(X);for(let te of[V.box,V.token,V.flows,V.bars,V.names].flat(2))te?.remove();A.delete(X)}function B(X,V){let te=F(X);V.filled=!0,V.numbers=q(te),V.flows.forEach((le,we)=>le.setAttribute("class",`un-${Ne(V.numbers[we])}`)),de(V.token,Te(c.P.shown[c.order[X]],gc)),V.half=jn(V.token.textContent)/2.3,V.box.setAttribute("class",`un-module${te?"":" un-unread"}`),v.forEach(({name:le,gate:we},ae)=>{let xe=te?.now[le];V.bars&&!we&&V.bars[ae][1].setAttribute("class",`un-${Ne(xe)}`),V.names&&de(V.names[ae][1],xe===void 0?"":xe===null?"?":Y(xe))})}function U(X,V){let te=Math.min(.1*X.wide,9*X.scale.x);return{x:(V-te).toFixed(2),y:X.y(Vi).toFixed(2),width:(X.wide+2*te).toFixed(2),height:((dc-Vi)*X.scale.y).toFixed(2),rx:Math.min(.25*X.wide,14*X.scale.y).toFixed(1)}}function G(X,{j:V,x:te,ends:le},we){let ae=c.order[V]===c.t,{scale:xe,detail:be,wide:ye,y:je}=X;if(be.box&&ke(we.box,U(X,te)),ae&&(ke(r,U(X,te)),r.style.strokeWidth=`${An(1.25,2.5,be.box)}px`),be.parts===1)return;let Re=F(V);be.bars&&!we.bars&&R(we),be.names&&be.full<1&&!we.names&&I(we),we.filled||B(V,we);let qe=0,at=(dt,lt,ft)=>{let oe=we.numbers[qe],ge=oe?Math.max(fc,Xn(oe,Re.scale)*xe.y):0;we.flows[qe].setAttribute("d",ge?bc([dt,ft],[lt,ft],ge):""),qe+=1};if(w.forEach(({name:dt},lt)=>{let{into:[ft,oe],out:[ge,me]}=le[lt],Me=Ce=>te+Ce*xe.x;f.keep&&dt===f.memory?(at(ft,Me(Ue),oe),at(Me(Ue),Me(g),oe),at(Me(g),ge,me)):(at(ft,Me(mc*ve),oe),at(Me((1-mc)*ve),ge,me))}),be.bars){let dt=ye/v.length;v.forEach((lt,ft)=>{let oe=An(te+(ft+.5)*dt,te+lt.x*xe.x,X.boxed),ge=An(.56*dt,lt.width*xe.x,X.boxed),me=je(An(Wi[0],lt.y,X.boxed)),Me=An(Wi[1]-Wi[0],lt.height,X.boxed)*xe.y,Ce=Re?.now[lt.name],[De,Be]=we.bars[ft];De.setAttribute("d",xc(oe-ge/2,me,ge,Me));let[$t,Ve]=Number.isFinite(Ce)?jf(Ce,lt.gate,me,Me):[me,0];if(Be.setAttribute("d",Ve?xc(oe-ge/2,$t,ge,Ve):""),!be.names||be.full===1)return;let[wt,Yt]=we.names[ft];ke(wt,{x:oe.toFixed(1),y:(me-.35*c.fine).toFixed(1)}),ke(Yt,{x:oe.toFixed(1),y:(me+Me/2+.36*c.fine).toFixed(1)}),Yt.style.opacity=String(tn(dt,2.2*c.fine,3*c.fine))})}ne(X,V,te,we,ae)}function ne(X,V,te,{token:le,half:we},ae){let{scale:xe,pitch:be,wide:ye,y:je}=X,Re=Math.max(c.fine,21*xe.y),qe=$*c.fine,at=1-tn(be,.75*qe,.95*qe),dt=at?Pf(be,c.fine):1,lt=c.order.indexOf(c.t),ft=ae||V%dt===0&&Math.abs(V-lt)>=dt;if(le.style.display=ft?"":"none",!ft)return;let oe=tn(X.detail.parts,0,1),ge=Re*we,me=An(te+ye/2,te+60*xe.x,oe)+ge*(1-at)+.3*Re*at,Me=Math.max(je(Ie+38),je(dc)+.35*Re+.75*Re);le.setAttribute("transform",`translate(${me.toFixed(1)} ${Me.toFixed(1)}) rotate(${(-Nf*at).toFixed(1)})`),le.style.fontSize=`${Re.toFixed(1)}px`,le.classList.toggle("here",ae)}function Z(X,{j:V,lines:te}){let le=c.order.length;if(!T.has(V)){let ae=w.map(({name:xe})=>D("path",{"data-term":xe}));s.wires.append(...ae),T.set(V,ae)}let we=V>0&&V<=le?F(V-1):null;te.forEach(({from:ae,to:xe},be)=>{let ye=T.get(V)[be],je=we?.now[w[be].name];if(Number.isFinite(je)){let Re=je?Math.max(fc,Xn(je,we.scale)*X.scale.y):0;ye.setAttribute("d",Re?bc([ae[0]-pc,ae[1]],[xe[0]+pc,xe[1]],Re):""),ye.setAttribute("class",`un-${Ne(je)}`)}else ye.setAttribute("d",`M${ae.map(Re=>Re.toFixed(1)).join(" ")}L${xe.map(Re=>Re.toFixed(1)).join(" ")}`),ye.setAttribute("class","un-none")})}function ee(X){let V=X.detail.parts?X.modules.filter(({x:ae})=>ae<m.width&&ae+X.wide>0).map(({j:ae})=>ae):[];V.sort((ae,xe)=>Math.abs(ae-S.at)-Math.abs(xe-S.at));for(let[ae,xe]of x)V.includes(ae)||(x.delete(ae),xe.at.remove(),b.push(xe));let{least:te,kind:le}=se(X),we=0;for(let ae of V){let xe=x.get(ae);if(!xe||xe.of!==ae||xe.kind!==le){if(we&&E)return!1;we+=1,Q(ae,{least:te,kind:le})}let{at:be,layered:ye}=x.get(ae),{parts:je,words:Re}=X.detail;be.setAttribute("transform",`translate(${X.x(ae).toFixed(2)} ${X.y(0).toFixed(2)}) scale(${X.scale.x.toFixed(5)} ${X.scale.y.toFixed(5)})`),be.setAttribute("class",c.order[ae]===c.t?"here gs-still":"gs-still");for(let qe of ye)qe.setAttribute("opacity",(qe.dataset.layer==="words"?Re:je).toFixed(3))}return we&&n(u),!0}function se(X){let V=Math.round(10*c.fine/X.scale.most+.5)/10;return{least:V,kind:`${V} ${c.compact}`}}let he=()=>({drawing:en(f),at:D("g"),of:null,kind:null,layered:[]});function K(X,V,{least:te,kind:le}){X.drawing.update({...V,compact:c.compact,least:te,instant:!0});let{firstChild:we}=X.drawing.svg;we&&(X.at.replaceChildren(we),X.layered=[...we.querySelectorAll("[data-layer]")]),X.kind=le}function J(){if(y=0,E||!m.width||b.length+x.size>=Of)return;let X=he();K(X,{},se(Zr({T:c.order.length,...m,lines:w},0,0))),b.push(X),y=setTimeout(J,Di)}function Q(X,V){let te=x.get(X)??b.pop()??he(),le=c.order[X];K(te,F(X)??{token:c.P.shown[le],t:le,before:le,one:c.P.reads.one},V),te.of=X,s.cells.append(te.at),x.set(X,te)}function re(){if(!c||!m.width||!m.height)return!0;let X=c.order.length,V=Zr({T:X,...m,lines:w},S.zoom,S.at),{detail:te}=V;for(let ae of[...A.keys()])(ae<V.from||ae>V.to)&&H(ae);for(let[ae,xe]of T)if(!(ae>=V.from&&ae<=V.to+1)){for(let be of xe)be.remove();T.delete(ae)}for(let ae of V.modules)G(V,ae,A.get(ae.j)??P(ae.j));for(let ae of V.wires)Z(V,ae);let le=ee(V),we=1-te.parts;for(let[ae,xe]of Object.entries({boxes:te.box,flows:we,bars:te.bars*we,names:te.names*(1-te.full),tokens:we}))s[ae].setAttribute("opacity",xe.toFixed(3)),s[ae].style.display=xe?"":"none";return le}function ce(X){let V=performance.now(),te={zoom:c.zoom,at:c.order.indexOf(c.t)},le=1-Math.exp(-Math.min(64,Math.max(1,X-z))/Di);z=X;for(let xe of["zoom","at"])S[xe]=An(S[xe],te[xe],le),Math.abs(S[xe]-te[xe])<.002&&(S[xe]=te[xe]);let we=re();u.dataset.frame=(performance.now()-V).toFixed(1);let ae=we&&S.zoom===te.zoom&&S.at===te.at;u.dataset.still=String(ae),E=ae?0:requestAnimationFrame(ce)}function pe(X=!1){let V={zoom:c.zoom,at:c.order.indexOf(c.t)};if(S.zoom===null&&Object.assign(S,V),!!m.width){if(X||Ff()){cancelAnimationFrame(E),E=0,Object.assign(S,V),u.dataset.still="true",re();return}S.at=gn(S.at,V.at-wc,V.at+wc),u.dataset.still="false",!E&&(z=performance.now(),E=requestAnimationFrame(ce))}}new ResizeObserver(([{contentRect:X}])=>{let{width:V,height:te}=X;if(V===m.width&&te===m.height)return;let le=!m.width;m={width:V,height:te},ke(o,{viewBox:`0 0 ${V} ${te}`,width:V,height:te}),c&&pe(!le)}).observe(u.firstChild);function ue(){let{P:X,whose:V,zoom:te,t:le}=c,we=F(c.order.indexOf(le)),ae=w.map(({name:qe})=>qe),xe=[...w].sort((qe,at)=>qe.into-at.into).map(({name:qe})=>qe),be=ae.map(qe=>`${qe} ${Number.isFinite(we?.now[qe])?Y(we.now[qe]):"?"}`);ke(o,{"aria-label":`One cell for every ${X.reads.one}, at “${X.shown[le]}”, ${V}: ${be.join(", ")}`});let ye=te>.99?"one cell":te<.01?"the whole text":`${Math.round(100*te)}%`;ke(a,{"aria-valuetext":ye}),a.value=String(te),l.disabled=te<=0,d.disabled=te>=1;let Re=`Width: ${xe.length>1?`|${xe[0]}| (upper), |${xe[1]}| (lower)`:`|${xe[0]}|`}, ${V}`;h.dataset.of!==Re&&(h.dataset.of=Re,h.replaceChildren(i("span",{},Re),i("span",{class:"un-pos"},i("i"),"more than 0"),i("span",{class:"un-neg"},i("i"),"less than 0")))}return{el:u,draw(X){let{P:V}=X,te=V.cell+JSON.stringify(V.options),le=te!==p;le&&([p,f]=[te,V.roles],W());let we=le||X.fresh||c?.P!==V;if(c=X,le||we){M=new Map,le&&_();for(let ae of A.values())ae.filled=!1;for(let ae of x.values())ae.of=null;$=Math.min(9,Math.max(...V.shown.map(ae=>jn(Te(ae,gc)))))}u.style.setProperty("--fine",`${c.fine}px`),X.from!==void 0&&Object.assign(S,{zoom:X.from,at:X.order.indexOf(X.t)}),ue(),pe(),clearTimeout(y),y=setTimeout(J,4*Di)}}}var Qr=`/* the curve that a gate is squashed by: kit/curves.mjs; and where the Explorer opens it */
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
`;var vc=350,yc=220,zs=8,kc=260,fe=(e,...t)=>i("span",{class:"means","data-term":e},...t.length?t:[e]),eo=e=>{let t=e.trim().split(/\s+/).join(" ");return t.length<=2?t:t.toLowerCase().replaceAll("-"," ")},$c=new WeakMap;function _f(e){let t=$c.get(e);if(t)return t;t=new Map;for(let[n,{marks:s=[],also:r=[]}]of Object.entries(e))for(let o of[n,...s,...r])t.has(eo(o))||t.set(eo(o),n);return $c.set(e,t),t}function Yi(e,t){let n=_f(e),s=n.get(eo(t))??n.get(eo(t).toLowerCase());return s===void 0?null:{name:s,marks:[],...e[s]}}var qf=e=>e[0].toUpperCase()+e.slice(1);function Rf(e,t){let{keeper:n,writer:s,output:r,candidate:o,memory:a}=e,l=[];if(t===n&&n!==null){let d=e.keepsAt,h=e.linked?[" and writes nothing"," and writes all of the candidate"]:["",""];l.push(`${t} = ${d} keeps all of the old memory${h[0]}, ${t} = ${1-d} keeps none of it${h[1]}.`)}else if(t===s&&s!==null){let d=e.share===t?1:0;l.push(`${t} = ${d} writes all of the candidate, ${t} = ${1-d} nothing.`)}return t===r&&l.push(`${t} = 1 lets all of tanh(${a}) out as h, ${t} = 0 nothing.`),t===o&&l.push(`The memory gets ${e.writes} of it.`),t===a&&e.keep&&l.push(`It becomes ${Pe(e.keep)} of what it was, plus what is written, ${e.writes}.`),l}function If(e,t,n,s){let r=t.kind(n)==="gate",o=t.word(n),a=(r?[`${o} gate`]:[`${o} state`,o]).map(h=>Yi(e,h)).find(Boolean),l=a??Yi(e,r?"gate":"memory"),d={gate:"from 0 to 1",signed:"from −1 to 1",memory:"any number"}[t.kind(n)];return{name:a||!o?l.name:`${o}${r?" gate":""}`,marks:[n],text:l.text,source:l.source,here:[`In this ${s}: ${d}.`,...Rf(t,n)].join(" ")}}function Wf(e,{width:t,height:n},s){let r=Math.max(zs,Math.min(s.width-t-zs,(e.left+e.right)/2-t/2)),[o,a]=[e.top-2*zs,s.height-e.bottom-2*zs],l=n<=a||n>o&&a>=o,d=Math.min(n,Math.max(0,l?a:o));return{left:r,top:l?e.bottom+zs:e.top-zs-d,height:d}}function Mc(e){let{terms:t={},cells:n={}}=e.setup,s=i("b"),r=i("i"),o=i("p"),a=i("p",{class:"here"}),l=i("p",{class:"act"}),d=i("small"),h=i("span"),u=(q,P,R)=>{let I=i("button",{type:"button",class:"btn small","aria-label":P},q);return I.addEventListener("click",R),I},c=i("div",{class:"ways"},u("◂","The one before",()=>N(-1)),h,u("▸","The next one",()=>N(1)),u("Close","Close",()=>z())),m=i("div",{class:"meaning",role:"status","aria-live":"polite"},i("div",{class:"top"},s," ",r),o,a,l,d,c);m.hidden=!0;let f=null,p=null,w=null,v=0,g=!1,$=q=>{let P=q?.closest?.("[data-term], i[class^='s-'], b[class^='s-']");return P&&e.root.contains(P)&&S(M(P))?P:null},M=q=>q.dataset.term??/^s-(\S+)/.exec(q.getAttribute("class")??"")?.[1]??"";function S(q){let{P}=e;return P?.roles&&P.signals?.includes(q)?If(t,P.roles,q,n[P.cell]??"cell"):Yi(t,q)}function E(q,P,R=null){let I=M(q),H=S(I);if(H){clearTimeout(v),f?.el.classList.remove("explained"),f={el:q,key:I,by:P,at:R},q.classList.add("explained"),s.textContent=qf(H.name),r.textContent=H.marks.filter(B=>B!==H.name).join("  "),o.textContent=H.text,a.textContent=H.here??"",l.textContent=q.dataset.act??"",d.textContent=H.source??"";for(let B of[r,a,l,d])B.hidden=!B.textContent;m.classList.toggle("passed",P==="hover"&&L(q)!==null),c.hidden=!p,p&&(h.textContent=`${p.all.indexOf(q)+1} of ${p.all.length}`),m.hidden=!1,A()}}function z(){clearTimeout(v),f?.el.classList.remove("explained"),f=p=null,m.hidden=!0}function y(){let q=f.el.getBoundingClientRect();if(q.width<=kc&&q.height<=kc/2)return q;let{x:P,y:R}=f.at??{x:(q.left+q.right)/2,y:(q.top+q.bottom)/2};return{left:P-12,right:P+12,top:R-12,bottom:R+12}}function A(){m.style.maxHeight="";let{offsetWidth:q,offsetHeight:P}=m,R=Wf(y(),{width:q,height:P},{width:innerWidth,height:innerHeight});m.style.left=`${R.left}px`,m.style.top=`${R.top}px`,m.style.maxHeight=`${R.height}px`}let T=q=>{let P=q.getBoundingClientRect();return P.width>0&&P.height>0&&getComputedStyle(q).visibility!=="hidden"};function x(q){let P=new Set;return[...q.querySelectorAll("[data-term]")].filter(R=>{let I=T(R)&&S(M(R))?.name;return!I||P.has(I)?!1:(P.add(I),!0)})}let b=q=>q.dataset.terms?q.closest(q.dataset.terms):q;function k(q=e.root,P=null){let R=x(b(q));if(!R.length)return;p={of:q,all:R};let I=R.find(H=>H.getBoundingClientRect().top>=0);C(P&&R.includes(P)?P:I??R[0])}function C(q){q.scrollIntoView({block:"nearest",inline:"nearest"}),E(q,"walk")}function N(q){let{of:P,all:R}=p,I=R.indexOf(f.el);p.all=x(b(P));let H=Math.max(0,p.all.indexOf(f.el)<0?I:p.all.indexOf(f.el));C(p.all[(H+q+p.all.length)%p.all.length])}let{root:O}=e,L=q=>q.closest("button, a, select, input, textarea, summary, label, [data-open]");O.addEventListener("pointerover",q=>{if(q.pointerType!=="mouse"||p)return;let P=q.composedPath()[0];if(m.contains(P))return clearTimeout(v);let R=$(P);if(R&&R===f?.el)return clearTimeout(v);if(clearTimeout(v),R&&R===w||(w=null,f&&f.by!=="hover"))return;let I={x:q.clientX,y:q.clientY};R?v=window.setTimeout(()=>E(R,"hover",I),f?vc/3:vc):f&&(v=window.setTimeout(z,yc))}),O.addEventListener("pointerleave",()=>{clearTimeout(v),f?.by==="hover"&&(v=window.setTimeout(z,yc))}),O.addEventListener("pointerdown",()=>g=!0,!0),O.addEventListener("click",q=>{g=!1;let P=q.composedPath()[0];if(m.contains(P)||P.closest?.(".explain"))return;let R=$(P);if(!R||L(R)){w=R,clearTimeout(v),f&&z();return}if(f?.el===R&&f.by==="tap")return z();p=null,E(R,"tap",{x:q.clientX,y:q.clientY}),R.closest("[data-terms]")&&O.focus({preventScroll:!0})}),O.addEventListener("focusin",q=>{let P=q.composedPath()[0];if(!(g||!P.matches?.(":focus-visible"))){if(P.dataset.terms!==void 0)return k(P);P.dataset.term!==void 0&&E(P,"focus")}}),O.addEventListener("focusout",q=>{g=!1;let P=q.composedPath()[0],R=f?.by==="focus"?f.el:p?.of;f&&R===P&&P!==O&&z()});let j={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1};function F(q){if(g=!1,!f||q.ctrlKey||q.metaKey||q.altKey)return;let{key:P}=q;if(!(q.composedPath()[0].closest?.(".explain")&&(P==="Enter"||P===" "))){if(P==="Escape"||p&&P==="w")z();else if(p&&j[P])N(j[P]);else{(!["Tab","Shift"].includes(P)||P==="Tab"&&p)&&z();return}q.preventDefault(),q.stopPropagation()}}let W=e.inPage?document:O;W.addEventListener("keydown",F,!0);let _=()=>f&&(f.by==="hover"?z():A());return addEventListener("scroll",_,{capture:!0,passive:!0}),addEventListener("resize",_),e.model.on("remove",()=>{clearTimeout(v),W.removeEventListener("keydown",F,!0),removeEventListener("scroll",_,!0),removeEventListener("resize",_)}),{el:m,walk:k,toggle:()=>p?z():k(),draw(){if(!f||f.el.isConnected)return;let q=[...O.querySelectorAll(`[data-term="${CSS.escape(f.key)}"]`)].find(T);q?E(q,f.by,f.at):z()}}}var nn={sigmoid:{sign:"σ",at:Hn.sigmoid,slope:e=>1/(1+Math.exp(-e))/(1+Math.exp(e)),range:[0,1],steepest:.25},tanh:{sign:"tanh",at:Hn.tanh,slope:e=>1/Math.cosh(e)**2,range:[-1,1],steepest:1},relu:{sign:"relu",at:Hn.relu,slope:e=>+(e>0),range:[0,1/0],steepest:1}},Df=.05,Ls=e=>Math.abs(e)<Df;function Bf({slope:e},t=1){let[n,s]=[0,20];if(!Ls(e(t*s)))return null;for(let r=0;r<50;r++){let o=(n+s)/2;Ls(e(t*o))?s=o:n=o}return s}var Ht=e=>e.signals.filter(t=>nn[e.roles.squash(t)]),Cs=(e,...t)=>[...t,e.keeper,...Ht(e)].find(n=>Ht(e).includes(n))??null,so=(e,t,n)=>Ht(e).map(s=>{let r=String(s===t),o=i("button",{type:"button","aria-pressed":r},i("i",{class:`s-${s}`},s));return o.addEventListener("click",()=>n(s)),o});function ro({roles:e,T:t,H:n,shown:s},r,o){let a=e.kind(r)==="gate";return{name:r,word:e.word(r),squash:e.squash(r),gate:a,sums:o,T:t,H:n,tokens:s}}var Uf=6,Vf=12,Sc=.5,Yf=e=>Math.min(Vf,Math.max(Uf,Math.ceil(e.reduce((t,n)=>Math.max(t,Math.abs(n)),0))));function Kf(e,t){let n=new Array(Math.round(2*t/Sc)).fill(0);for(let s of e)n[Math.max(0,Math.min(n.length-1,Math.floor((s+t)/Sc)))]+=1;return n}var Xf=(e,t)=>e.reduce((n,s)=>n+(Ls(t.slope(s))?1:0),0)/e.length;function Gf(e,{t,unit:n}){let{slope:s}=nn[e.squash],r=1,o=[];for(let a=t;a>=0;a--)r*=s(e.sums[a*e.H+n]),o.push(r);return o}function no(e){if(e===0)return"0";if(e>=.001)return String(Number(e.toPrecision(3)));let[t,n]=e.toExponential(1).split("e");return`${t} × ${ot(Number(n))}`}var Ki=[1,2,4,10];function Jf(e,t){let n=t.mode==="mean"?null:Gf(e,t),s=Object.entries(nn).filter(([o,{range:a}])=>o===e.squash||a.every(Number.isFinite)).map(([,{sign:o,steepest:a}])=>({name:`${o}, at most`,values:Ki.map(l=>no(a**l))})),r=n&&{name:`unit ${t.unit} here`,values:Ki.map(o=>o<=n.length?no(n[o-1]):"–")};return{spans:Ki,rows:r?[...s,r]:s}}function Ec(e,{t,unit:n,mode:s}){let r=nn[e.squash],{name:o,sums:a,H:l}=e,d=et(Xf(a,r)),h=`Of all ${a.length.toLocaleString("en")} sums of this text, ${d} lie where the curve is flat.`;if(s==="mean")return[`The dots are all ${l} units at “${e.tokens[t]}”.`,h];let u=a[t*l+n],c=r.at(u),m=r.slope(u);return[`At “${e.tokens[t]}” the sum of unit ${n} is ${Y(u,2,!0)}; ${r.sign} makes ${o} = ${Y(c,Math.abs(c)<.01?3:2)} of it. The slope there is ${no(m)}: `+(Ls(m)?`the curve is flat, and of an error that comes back through it ${et(m)} goes on.`:`of an error that comes back through it ${et(m)} goes on.`),h]}var Tc=600,zn=34,[to,Xi]=[14,152],[Zf,Zn]=[164,216];function Qf(e,{t,unit:n,mode:s,asked:r=!1},o=Tc){let a=o-8,l=nn[e.squash],{sums:d,H:h,T:u}=e,c=Yf(d),[m,f]=l.range.map(b=>Math.min(c,b)),p=b=>zn+(Math.max(-c,Math.min(c,b))+c)/(2*c)*(a-zn),w=b=>Xi-(Math.min(f,b)-m)/(f-m)*(Xi-to),v=b=>Array.from({length:121},(k,C)=>-c+C*c/60).map((k,C)=>`${C?"L":"M"}${p(k).toFixed(1)} ${w(b(k)).toFixed(1)}`).join(""),g=Kf(d,c),$=Math.max(...g),M=(a-zn)/g.length,S=[-1,1].flatMap(b=>{let k=Bf(l,b);return k===null||k>=c?[]:[b<0?[-c,-k]:[k,c]]}),E=r?[]:s==="mean"?Array.from({length:h},(b,k)=>d[t*h+k]):Array.from({length:u},(b,k)=>d[k*h+n]),z=b=>({x:p(b),y:w(l.at(b)),a:b}),y=r||s==="mean"?null:z(d[t*h+n]),A=.9,T=y&&A*l.slope(y.a),x=y&&`M${p(y.a-A)} ${w(l.at(y.a)-T)}L${p(y.a+A)} ${w(l.at(y.a)+T)}`;return{end:c,sides:[zn,a],curve:v(l.at),slope:v(l.slope),flats:S.map(([b,k])=>({x:p(b),width:p(k)-p(b)})),bars:g.map((b,k)=>{let C=b?Math.max(1,b/$*(Zn-Zf)):0;return{x:zn+k*M+.75,width:M-1.5,y:Zn-C,height:C,n:b}}),ticks:Array.from({length:5},(b,k)=>({x:p(-c+k*c/2),a:-c+k*c/2})),rules:[m,(m+f)/2,f].map(b=>({y:w(b),v:b})),peak:{x:p(0),y:w(l.steepest)},dots:E.map(z),now:y,tangent:x}}function ep(e,t,n){let{name:s,gate:r}=e,o=nn[e.squash],a=Qf(e,t,n),[,l]=a.sides,{now:d}=a,h=(u,c,m,f={})=>D("text",{x:u,y:c,...f},m);return D("svg",{viewBox:`0 0 ${n} ${Zn+24}`,class:`curve ${r?`of-${s}`:""}`,role:"img","aria-label":`The curve of ${o.sign}, and where the sums of this text lie on it. ${t.asked?"":Ec(e,t)[0]}`},a.flats.map(({x:u,width:c})=>D("rect",{x:u,y:to-6,width:c,height:Zn-to+6,class:"flat","data-term":"saturated"})),a.flats.map(({x:u,width:c})=>h(u+c/2,u<(zn+l)/2?to+46:Xi-22,"saturated",{"text-anchor":"middle","data-term":"saturated"})),a.rules.map(({y:u,v:c})=>[D("path",{d:`M${zn} ${u}H${l}`,class:"rule"}),h(zn-5,u+4,Y(c,c%1?1:0),{"text-anchor":"end"})]),D("g",{"data-term":"pre-activation"},a.bars.map(({x:u,y:c,width:m,height:f})=>D("rect",{x:u,y:c,width:m,height:f,class:"bar"}))),D("path",{d:`M${zn} ${Zn}H${l}`,class:"rule"}),a.ticks.map(({x:u,a:c},m)=>h(u,Zn+17,Y(c,c%1?1:0,!0),{"text-anchor":m===0?"start":m===4?"end":"middle"})),D("path",{d:a.slope,class:"sloped","data-term":"slope"}),D("path",{d:a.curve,class:"line","data-term":e.squash}),h(...o.range[1]<1/0?[a.peak.x+10,a.peak.y-6]:[l-4,a.peak.y-6],`slope, at most ${o.steepest}`,{class:"name","text-anchor":o.range[1]<1/0?"start":"end","data-term":"slope"}),d&&D("path",{d:`M${d.x} ${d.y}V${Zn}`,class:"drop"}),a.dots.map(({x:u,y:c})=>D("circle",{cx:u,cy:c,r:3.5,class:"dot"})),d&&D("path",{d:a.tangent,class:"tangent"}),d&&D("circle",{cx:d.x,cy:d.y,r:7,class:"point"}))}function tp({spans:e,rows:t}){return i("table",{class:"shrinks"},i("caption",{},"What the slopes alone multiply an error by on its way back"),i("thead",{},i("tr",{},i("th",{scope:"col"},"squashes in a row"),...e.map(n=>i("th",{scope:"col"},n)))),i("tbody",{},...t.map(({name:n,values:s})=>i("tr",{},i("th",{scope:"row"},n),...s.map(r=>i("td",{},r))))))}function oo(e,t,n){let{name:s,word:r,gate:o}=t,a=nn[t.squash],{asked:l=!1}=n,d=o?`s-${s}`:"",[h,u]=l?[]:Ec(t,n);e.replaceChildren(i("p",{class:"about"},i("b",{class:d},`${r} ${s}`),` = ${a.sign}(`,fe("pre-activation","a"),"): the line is ",fe(t.squash,a.sign),", the broken one its ",fe("slope"),`; the bars count the sums a of all ${$e(t.H,"unit")} at all ${$e(t.T,"step")}, the dots are ${n.mode==="mean"?"all units at this step":`unit ${n.unit} at every step`}.`),ep(t,n,e.clientWidth||Tc),...h?[i("p",{class:"here","aria-live":"polite"},h," ",i("span",{},u))]:[],tp(Jf(t,l?{...n,mode:"mean"}:n)),i("p",{class:"hint"},`The slope of σ is 0.25 at most: after one squash a quarter of an error is left, after two 0.0625, after ten 0.25¹⁰ = ${no(.25**10)}, less than a millionth. The weights multiply it as well, and may make it larger again. In an LSTM and a GRU the memory itself goes on from step to step through no squash: the gate that keeps multiplies it, and that can be 1.`))}var np=Uint32Array.from({length:256},(e,t)=>{let n=t;for(let s=0;s<8;s++)n=n&1?3988292384^n>>>1:n>>>1;return n});function sp(e){let t=4294967295;for(let n of e)t=np[(t^n)&255]^t>>>8;return(t^4294967295)>>>0}var io=({buffer:e,byteOffset:t,byteLength:n})=>new Uint8Array(e,t,n);function rp(e){if(e instanceof Float32Array)return["<f4",io(e)];if(e instanceof Float64Array)return["<f8",io(e)];if(e instanceof Int32Array)return["<i4",io(e)];if(typeof e[0]=="boolean")return["|b1",Uint8Array.from(e,Number)];let t=e.map(r=>Array.from(r,o=>o.codePointAt(0))),n=Math.max(1,...t.map(r=>r.length)),s=new Uint32Array(n*t.length);return t.forEach((r,o)=>s.set(r,o*n)),[`<U${n}`,io(s)]}function op(e,t=[e.length]){let[n,s]=rp(e),r=t.length===1?`(${t[0]},)`:`(${t.join(", ")})`,o=`{'descr': '${n}', 'fortran_order': False, 'shape': ${r}, }`,a=10,l=Math.ceil((a+o.length+1)/64)*64,d=new Uint8Array(l+s.length);return d.set([147,...new TextEncoder().encode("NUMPY"),1,0]),new DataView(d.buffer).setUint16(8,l-a,!0),d.set(new TextEncoder().encode(`${o.padEnd(l-a-1)}
`),a),d.set(s,l),d}function Ac(e,t,{name:n,file:s,crc:r}){e.setUint16(t,20,!0),e.setUint16(t+2,2048,!0),e.setUint16(t+8,33,!0),e.setUint32(t+10,r,!0),e.setUint32(t+14,s.length,!0),e.setUint32(t+18,s.length,!0),e.setUint16(t+22,n.length,!0)}function zc(e){let t=Object.entries(e).map(([l,[d,h]])=>{let u=op(d,h);return{name:new TextEncoder().encode(`${l}.npy`),file:u,crc:sp(u),at:0}}),n=t.reduce((l,{name:d,file:h})=>l+30+46+2*d.length+h.length,22),s=new Uint8Array(n),r=new DataView(s.buffer),o=0;for(let l of t)l.at=o,r.setUint32(o,67324752,!0),Ac(r,o+4,l),s.set(l.name,o+30),s.set(l.file,o+30+l.name.length),o+=30+l.name.length+l.file.length;let a=o;for(let l of t)r.setUint32(o,33639248,!0),r.setUint16(o+4,20,!0),Ac(r,o+6,l),r.setUint32(o+42,l.at,!0),s.set(l.name,o+46),o+=46+l.name.length;return r.setUint32(o,101010256,!0),r.setUint16(o+8,t.length,!0),r.setUint16(o+10,t.length,!0),r.setUint32(o+12,o-a,!0),r.setUint32(o+16,a,!0),s}var ip=[["← →","one step back, forward"],["Home End","first, last step"],["space","play, pause"],["↑ ↓","unit of the row above, below"],["1 – 6","look at one signal"],["o","open a box of the cell: how its number comes about; o or Esc shuts it"],["− +","unroll the cell over the text, zoom out to all of it and in to one cell"],["v","over time, or the text and its units"],["p","present: a page for a projector; p or Esc leaves it"],["a b","there: the answer waits at every step, show or blank it"],["Esc","leave the text box"],["t","the tour: take it, leave it; n b its next stop, the one before"],["w","what the words and marks mean: ← → the next, Esc closes"],["?","this list"]],Gi=400;function Ji(e){for(let t of[6,7,8]){let n=Number(e.toPrecision(t));if(Math.fround(n)===e)return n}return Number(e.toPrecision(9))}function*Zi(e){yield["layer","direction","t","token","unknown","unit",...e.signals];for(let[t,{level:n,direction:s}]of e.layers.entries()){let r=e.signals.map(o=>e.array(`${t}.${o}`));for(let o=0;o<e.T;o++){let a=[n,s,o,e.tokens[o],Number(e.unknown[o])];for(let l=0;l<e.H;l++)yield[...a,l,...r.map(d=>Ji(d[o*e.H+l]))]}}}function ap(e){let t={tokens:[e.tokens],unknown:[e.unknown]};for(let[n,{level:s,direction:r}]of e.layers.entries())for(let o of e.signals){let a=`${o}_l${s}${r==="reverse"?"_reverse":""}`;t[a]=[e.array(`${n}.${o}`),[e.T,e.H]]}return t}function mr(e){let t=n=>{let s=String(n),r=typeof n=="string"&&/^[=+\-@\t\r]/.test(s)?`'${s}`:s;return/[",\n\r]/.test(r)?`"${r.replaceAll('"','""')}"`:r};return[...e].map(n=>`${n.map(t).join(",")}
`).join("")}function sn(e,t,n){return i("table",{},i("caption",{},n),i("thead",{},i("tr",{},...e.map(s=>i("th",{scope:"col"},s)))),i("tbody",{},...t.map(s=>i("tr",{},i("th",{scope:"row"},s[0]),...s.slice(1).map(r=>i("td",{},r))))))}function fr(e){let t=i("dialog",{class:"help","aria-label":"Keys"},i("h2",{},"Keys"),i("dl",{},...e.flatMap(([n,s])=>[i("dt",{},n),i("dd",{},s)])),i("button",{type:"button",class:"btn"},"Close"));return t.lastChild.addEventListener("click",()=>t.close()),t}var lp=e=>e.replaceAll("sigmoid","σ").replaceAll("*","·").replaceAll("-","−");function cp({lines:e,notices:t},{equations:n,signals:s}){return e?i("div",{class:"sums"},...e.map(({name:r,written:o})=>i("p",{},i("b",{},Yr(n.find(a=>a.name===r),s)),...o.map(a=>i("span",{},`= ${lp(a)}`)))),i("p",{class:"hint"},"A weight matrix in front of a vector stands for the row of this unit times the vector: the number below it is their sum. A prime, ′, is of the step before. ← and → go to another step.")):i("p",{},...t)}function Lc(e){let t=i("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),n=i("h2"),s=i("div",{class:"seg",role:"group","aria-label":"Which numbers"}),r=i("button",{type:"button",class:"btn"},"Close"),o=i("button",{type:"button",class:"btn"},"CSV"),a=i("button",{type:"button",class:"btn",title:"Arrays that NumPy reads"},"NPZ"),l=i("div",{class:"files",role:"group","aria-label":"All signals as a file"},"All signals",o,a),d=i("dialog",{class:"numbers","aria-label":"Numbers"},i("div",{class:"bar"},n,s,i("span",{class:"sp"}),l,r),t),h=fr(ip),u=i("div",{},d,h);r.addEventListener("click",()=>d.close());for(let g of[d,h])g.addEventListener("click",$=>$.target===g&&g.close());d.addEventListener("keydown",g=>{let $=c==="sums"&&/^Arrow(Left|Right)$/.test(g.key)&&e.moves()[g.key];!$||g.ctrlKey||g.metaKey||g.altKey||(g.preventDefault(),$())});let c="step",f=Object.entries({step:"this step",unit:"this unit",sums:"the arithmetic"}).map(([g,$])=>{let M=i("button",{type:"button"},$);return M.addEventListener("click",()=>{c=g,v()}),M.dataset.key=g,M});s.append(...f);let p=g=>`gatescope-${e.name}${e.weights==="initial"?"-initial":""}.${g}`;o.addEventListener("click",()=>ht(p("csv"),mr(Zi(e.P)),"text/csv")),a.addEventListener("click",()=>ht(p("npz"),zc(ap(e.P)),"application/octet-stream"));function w(g,$){let{kind:M,title:S}=g.answers,E=M==="value";return sn([S,E?"value":"probability"],g.top($).map(([z,y])=>[Se(z),E?Y(y,4):Ee(y)]),M==="next"?"What the model expects next":"What the model answers at this step")}function v(){let{P:g,S:$}=e;for(let x of f)x.setAttribute("aria-pressed",String(x.dataset.key===c));let M=`${$.t+1} of ${g.T}: “${g.shown[$.t]}”`,S=`Unit ${$.unit} of ${g.H}`,E=c==="sums"?e.sums:null;if(t.setAttribute("aria-busy",String(c==="sums"&&!E)),c==="sums"&&!E&&t.querySelector(".sums"))return;if(n.textContent={step:`Step ${M}`,unit:S,sums:`${S}, step ${M}`}[c],c==="sums"){t.replaceChildren(...E?[cp(E,g.roles)]:[]);return}if(c==="step"){let x=Array.from({length:g.H},(b,k)=>k);t.replaceChildren(w(g,$.t),sn(["unit",...g.signals],x.map(b=>[b,...g.signals.map(k=>Y(g.at(k,$.t,b),4))]),"Every signal of every unit at this step"));return}let z=g.curves.map(({key:x,cell:b,signal:k})=>[`log₁₀ ‖dL/d${k}‖ ${e.setup.cells[b]}`,g.array(x)]),y=Math.max(0,Math.min($.t-Gi/2,g.T-Gi)),A=[];for(let x=y;x<Math.min(g.T,y+Gi);x++)A.push(x);let T=g.array("forget");t.replaceChildren(sn(["step","token",...g.signals,...z.map(([x])=>x),...T?[`log₁₀ ∏ ${Pe(g.roles.keep)}`]:[]],A.map(x=>[x+1,g.shown[x],...g.signals.map(b=>Y(g.at(b,x,$.unit),4)),...z.map(([,b])=>Y(b[x],4)),...T?[Y(T[x*g.H+$.unit],4)]:[]]),`This unit at every step, and the gradient of ${g.answers.kind==="value"?`its answer, the ${g.target}`:`−ln p(“${Se(g.target)}”)`}: the norms themselves, which the plot divides by their last value`+(A.length<g.T?`; steps ${y+1} to ${y+A.length} of ${g.T}, all in the CSV`:"")))}return e.numbers=()=>{v(),d.showModal()},e.help=()=>h.showModal(),{el:u,draw:g=>d.open&&g("step","unit","picture","sums")&&v()}}var dp=3,hp=10,up=38,Cc=(e,t)=>e.map((n,s)=>{let r=n.reduce((o,a)=>o+a,0);return{name:t[s],n:r,shares:n.map(o=>r?o/r:0)}});function mp(e,t,n=dp){return Cc(e,t).flatMap(({name:r,n:o,shares:a},l)=>a.flatMap((d,h)=>h!==l&&d>0&&o>=hp?[{from:r,to:t[h],share:d,count:e[l][h],n:o}]:[])).sort((r,o)=>o.share-r.share).slice(0,n)}function Nc(e,t,n){let s=ir(t),r=Cc(e,t),o=mp(e,t),a=(u,c,m,f)=>{let p=Math.round(100*c),w=i("td",{class:m===f?"same":null},c&&p?p:"");return w.title=`${u.name} answered with ${t[f]}: ${e[m][f]} of ${u.n}`,w.style.background=`color-mix(in srgb, var(--ink) ${Math.round(up*c)}%, var(--bg))`,w},l=i("table",{},i("thead",{},i("tr",{},i("th",{scope:"col"},"is"),i("th",{scope:"col"},"texts"),...t.map(u=>i("th",{scope:"col",title:u},s[u])))),i("tbody",{},...r.map((u,c)=>i("tr",{},i("th",{scope:"row"},u.name),i("td",{class:"of"},u.n),...u.shares.map((m,f)=>a(u,m,c,f)))))),d=`What is taken for what, in per cent of a row: down what a text is, across what seed ${n} answers.`,h=o.map(({from:u,to:c,count:m,n:f})=>`${u} for ${c} (${m} of ${f})`);return i("div",{class:"confusion"},i("p",{},d),i("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"What is taken for what"},l),h.length>0&&i("p",{class:"fine"},`Most often taken for another: ${vs(h)}.`))}var jc="http://www.w3.org/2000/svg",ao=/^(transparent|rgba\(\d+, \d+, \d+, 0\))$/,fp=["fill","fill-opacity","fill-rule","stroke","stroke-width","stroke-dasharray","stroke-dashoffset","stroke-linecap","stroke-linejoin","stroke-opacity","vector-effect","paint-order","opacity","font-family","font-size","font-style","font-weight","letter-spacing","text-anchor","dominant-baseline","transform","visibility"],pp={"fill-opacity":"1","fill-rule":"nonzero",stroke:"none","stroke-dasharray":"none","stroke-dashoffset":"0px","stroke-linecap":"butt","stroke-linejoin":"miter","stroke-opacity":"1","vector-effect":"none","paint-order":"normal",opacity:"1","letter-spacing":"normal","text-anchor":"start","dominant-baseline":"auto",transform:"none",visibility:"visible"},gp=/^stroke-/,wp=/^(font-|letter-|text-|dominant-)/,bp=new Set(["text","tspan","textPath"]),xp=new Set(["INPUT","TEXTAREA","SELECT"]),vp=new Set(["SCRIPT","STYLE","TEMPLATE","OPTION","DIALOG"]),tt=e=>String(Math.round(e*1e3)/1e3);function yp(e){let t=[];return e.forEach(({left:n,right:s,top:r,bottom:o},a)=>{if(s<=n)return;let l=t.at(-1);l&&Math.abs(r-l.top)<1&&n>=l.left?Object.assign(l,{to:a+1,right:Math.max(l.right,s)}):t.push({from:a,to:a+1,left:n,right:s,top:r,bottom:o})}),t}var Qi=null;function Oc(e){Qi??=document.createElement("canvas").getContext("2d"),Qi.font=`${e.fontStyle} ${e.fontWeight} ${e.fontSize} ${e.fontFamily}`;let{fontBoundingBoxAscent:t,fontBoundingBoxDescent:n}=Qi.measureText("x");return{up:t,tall:t+n}}var Pc=e=>({"font-family":e.fontFamily.replaceAll('"',"'"),"font-size":e.fontSize,"font-weight":e.fontWeight==="400"?null:e.fontWeight,"font-style":e.fontStyle==="normal"?null:e.fontStyle,"letter-spacing":e.letterSpacing==="normal"?null:e.letterSpacing}),kp={uppercase:e=>e.toUpperCase(),lowercase:e=>e.toLowerCase()},ea=class{constructor(t){let n=t.getBoundingClientRect();this.origin=[n.left,n.top],this.clips=[],this.drawings=0}at(t){return{x:tt(t.left-this.origin[0]),y:tt(t.top-this.origin[1])}}rect(t,n){return D("rect",{...this.at(t),width:tt(t.right-t.left),height:tt(t.bottom-t.top),...n})}element(t){let n=getComputedStyle(t);if(vp.has(t.tagName)||n.display==="none"||Number(n.opacity)===0)return[];if(t.classList.contains("unseen"))return[];let s=t.getBoundingClientRect(),r=n.visibility==="visible"&&s.width>0&&s.height>0,o=r?this.box(s,n):[],a;t.namespaceURI===jc&&t.tagName==="svg"?a=r?[this.drawing(t,s)]:[]:t.tagName==="CANVAS"?a=r?[this.pixels(t,s)]:[]:xp.has(t.tagName)?a=r?this.field(t,s,n):[]:(a=[...(t.shadowRoot??t).childNodes].flatMap(h=>this.node(h,n)),r&&/hidden|clip|auto|scroll/.test(n.overflowX+n.overflowY)&&a.length&&(a=[this.cut(s,a)]));let l=[...o,...a];return l.length&&Number(n.opacity)<1?[D("g",{opacity:n.opacity},l)]:l}node(t,n){return t.nodeType===Node.TEXT_NODE?n.visibility==="visible"?this.text(t,n):[]:t.nodeType===Node.ELEMENT_NODE?this.element(t):[]}box(t,n){let s=["Top","Right","Bottom","Left"].map(u=>({wide:n[`border${u}Style`]==="none"?0:Number.parseFloat(n[`border${u}Width`]),colour:n[`border${u}Color`],dashed:n[`border${u}Style`]==="dashed"})),[r]=s,o=s.filter(({wide:u,colour:c})=>u&&!ao.test(c)),a=s.every(({wide:u,colour:c})=>u===r.wide&&c===r.colour),l=Math.min(Number.parseFloat(n.borderTopLeftRadius)||0,t.width/2,t.height/2),d=ao.test(n.backgroundColor)?null:n.backgroundColor,h=[];if(d&&h.push(this.rect(t,{fill:d,rx:l?tt(l):null})),o.length&&a){let u=r.wide/2,c={left:t.left+u,right:t.right-u,top:t.top+u,bottom:t.bottom-u};h.push(this.rect(c,{fill:"none",stroke:r.colour,"stroke-width":tt(r.wide),"stroke-dasharray":r.dashed?tt(2*r.wide):null,rx:l?tt(Math.max(0,l-u)):null}))}else s.forEach(({wide:u,colour:c},m)=>{if(!u||ao.test(c))return;let{left:f,right:p,top:w,bottom:v}=t,g=[{left:f,right:p,top:w,bottom:w+u},{left:p-u,right:p,top:w,bottom:v},{left:f,right:p,top:v-u,bottom:v},{left:f,right:f+u,top:w,bottom:v}][m];h.push(this.rect(g,{fill:c}))});return h}text(t,n){let{data:s}=t;if(!s.trim())return[];let r=document.createRange(),o=Array.from(s,(u,c)=>c<s.length&&c).map(u=>(r.setStart(t,u),r.setEnd(t,u+1),/\s/.test(s[u])?{left:0,right:0,top:0,bottom:0}:r.getBoundingClientRect())),{up:a,tall:l}=Oc(n),d=kp[n.textTransform]??(u=>u),h=n.textDecorationLine;return yp(o).map(({from:u,to:c,left:m,right:f,top:p,bottom:w})=>D("text",{x:tt(m-this.origin[0]),y:tt(p+(w-p-l)/2+a-this.origin[1]),textLength:c-u>1?tt(f-m):null,fill:n.color,...Pc(n),"text-decoration":n.textDecorationStyle==="solid"&&/underline|line-through/.test(h)?h:null},d(s.slice(u,c).replace(/\s+/g," "))))}field(t,n,s){let r=t.tagName==="SELECT"?t.selectedOptions[0]?.textContent:t.value,{up:o,tall:a}=Oc(s),l=Number.parseFloat(s.paddingLeft)+Number.parseFloat(s.borderLeftWidth);if(!r||["range","checkbox","radio"].includes(t.type))return[];let d=t.tagName==="TEXTAREA"?r.split(`
`):[r],h=Number.parseFloat(s.lineHeight)||a,u=t.tagName==="TEXTAREA"?n.top+Number.parseFloat(s.paddingTop):n.top+(n.height-h)/2,c=d.map((m,f)=>D("text",{x:tt(n.left+l-this.origin[0]),y:tt(u+f*h+(h-a)/2+o-this.origin[1]),fill:s.color,...Pc(s)},m));return[this.cut(n,c)]}pixels(t,n){return D("image",{...this.at(n),width:tt(n.width),height:tt(n.height),preserveAspectRatio:"none",style:"image-rendering: pixelated",href:t.toDataURL()})}drawing(t,n){let s=t.cloneNode(!0);this.drawings+=1;let r=`d${this.drawings}-`,o=[t,...t.querySelectorAll("*")],a=[s,...s.querySelectorAll("*")],l=[];o.forEach((u,c)=>{let m=getComputedStyle(u),f=a[c];m.display==="none"&&!u.closest("defs, clipPath, mask, marker, symbol")&&l.push(f);for(let w of["class","tabindex","style","id"])(w!=="id"||u===t)&&f.removeAttribute(w);for(let w of[...f.getAttributeNames()])/^(data-|aria-|on)/.test(w)||w==="role"?f.removeAttribute(w):f.getAttribute(w).includes("url(#")&&f.setAttribute(w,f.getAttribute(w).replace(/url\(#/g,`url(#${r}`));f.id&&(f.id=r+f.id);let p=f.getAttribute("href");p?.startsWith("#")&&f.setAttribute("href",`#${r}${p.slice(1)}`);for(let w of fp){let v=m.getPropertyValue(w),g=u===t||v===pp[w]||gp.test(w)&&m.stroke==="none"||wp.test(w)&&!bp.has(u.tagName);w==="transform"&&u!==t&&u.hasAttribute("transform")&&g||(g?f.removeAttribute(w):f.setAttribute(w,v.replaceAll('"',"'").replace(/url\('?#/g,`url(#${r}`).replace(/'\)/g,")")))}["foreignObject","style"].includes(u.tagName)&&l.push(f),u.tagName==="a"&&f.removeAttribute("href")});for(let u of l)u.remove();let{left:d,top:h}=n;t.hasAttribute("viewBox")||s.setAttribute("viewBox",`0 0 ${tt(n.width)} ${tt(n.height)}`);for(let[u,c]of Object.entries({...this.at({left:d,top:h}),width:tt(n.width),height:tt(n.height)}))s.setAttribute(u,c);return getComputedStyle(t).overflow==="visible"&&s.setAttribute("overflow","visible"),s}cut(t,n){let s=`cut${this.clips.length}`;return this.clips.push(D("clipPath",{id:s},this.rect(t,{}))),D("g",{"clip-path":`url(#${s})`},n)}};function Fc(e,{title:t="",margin:n=12}={}){let s=e.getBoundingClientRect(),r=Math.ceil(s.width)+2*n,o=Math.ceil(s.height)+2*n,a=new ea(e),l=a.element(e),d=e;for(;d&&ao.test(getComputedStyle(d).backgroundColor);)d=d.parentElement;let h=d?getComputedStyle(d).backgroundColor:"#fff",u=D("svg",{xmlns:jc,width:r,height:o,viewBox:`${-n} ${-n} ${r} ${o}`},t&&D("title",{},t),D("rect",{x:-n,y:-n,width:r,height:o,fill:h}),a.clips.length>0&&D("defs",{},a.clips),l);return{text:new XMLSerializer().serializeToString(u),width:r,height:o}}async function Hc({text:e,width:t,height:n},s=2){let r=URL.createObjectURL(new Blob([e],{type:"image/svg+xml"}));try{let o=new Image(t,n);o.src=r,await o.decode();let a=document.createElement("canvas");Object.assign(a,{width:t*s,height:n*s});let l=a.getContext("2d");return l.scale(s,s),l.drawImage(o,0,0,t,n),await new Promise((d,h)=>a.toBlob(u=>u?d(u):h(new Error("no picture came of it"))))}finally{URL.revokeObjectURL(r)}}var _c={width:1100,height:720},Rc=e=>`<iframe src="${e.replace(/[&"<>]/g,t=>`&#${t.charCodeAt(0)};`)}" width="${_c.width}" height="${_c.height}" style="border:0" loading="lazy" allow="clipboard-write" title="Gatescope"></iframe>`,$p=(...e)=>e.filter(Boolean).join("-").normalize("NFKD").replace(/[^A-Za-z0-9]+/g,"-").replace(/^-+|-+$/g,"").toLowerCase().slice(0,80);function Mp({text:e,width:t,height:n},s){let r=i("iframe",{class:"unseen","aria-hidden":"true",tabindex:"-1"}),o=`@page{size:${t}px ${n}px;margin:0}html,body{margin:0}svg{display:block;width:100%;height:auto}*{print-color-adjust:exact}`;return r.srcdoc=`<!doctype html><meta charset="utf-8"><title>${s.replace(/[&<]/g,"")}</title><style>${o}</style>${e}`,new Promise(a=>{r.addEventListener("load",()=>{let{contentWindow:l}=r;l.addEventListener("afterprint",()=>r.remove()),l.print(),a(l)}),document.body.append(r)})}function qc(e){let n=[...e.querySelectorAll("main [data-picture], main section[aria-label]")].filter(s=>s.getClientRects().length>0).map(s=>[s.dataset.picture??s.getAttribute("aria-label"),s]);return new Map([...n,["The whole page",e.querySelector("main")]])}function Ic(e){let t=i("select",{"aria-label":"Which picture"}),n=i("small",{role:"status"}),s=()=>$p("gatescope",e.name,t.value),r=()=>[t.value,e.text].filter(Boolean).join(": "),a=Object.entries({SVG:d=>ht(`${s()}.svg`,d.text,"image/svg+xml"),PNG:async d=>ht(`${s()}.png`,await Hc(d),"image/png"),PDF:d=>Mp(d,r())}).map(([d,h])=>{let u=i("button",{type:"button",class:"btn small"},d);return u.addEventListener("click",async()=>{n.textContent="";try{await h(Fc(qc(e.root).get(t.value),{title:r()}))}catch(c){console.error(c),n.textContent=`No ${d} could be made of this picture in this browser.`}}),u}),l=i("div",{class:"saving",role:"group","aria-label":"A picture as a file"},i("span",{},"Picture"),t,...a,n);return{el:l,fill(){let d=[...qc(e.root).keys()],h=t.value;l.hidden=!d.length,t.replaceChildren(...d.map(u=>i("option",{value:u},u))),d.includes(h)&&(t.value=h),n.textContent=""}}}var Sp=/^-?[0-9]{1,15}$/,Ep=/^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]{1,3})?$/,Tp=/^[ \t\n\r\v\f]+|[ \t\n\r\v\f]+$/g;var pr=Symbol("what a row cannot be"),Dc=e=>e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`,Wc=(e,t,n)=>{if(e.off!==null&&t==="")return null;let s=t.length<=30&&n.test(t)?Number(t)+0:NaN;return s>=(e.low??-1/0)&&s<=(e.high??1/0)?s:pr},Ap={text:(e,t)=>t,choice:(e,t)=>t===""?e.default:e.choices.includes(t)?t:pr,number:(e,t)=>Wc(e,t,Ep),whole:(e,t)=>Wc(e,t,Sp),flag:({choices:[e,t],...n},s)=>s===""?n.default:[e,t].includes(s)?s===e:pr,names:(e,t)=>{let n=t.split(e.between).map(s=>s.replace(Tp,"")).filter(Boolean);return e.choices===null||n.every(s=>e.choices.includes(s))?n:pr}},zp=({kind:e,low:t,high:n})=>e==="whole"?"no whole number":`no number from ${t} to ${n}`;function Lp(e,t){let n=e.title||e.name,s=Dc(e.choices??[]),r=e.kind==="whole",o=r||e.kind==="number";if(e.to==="view")return o?`The address asks for ${n} ${t.slice(0,20)}, which is ${zp(e)}.`:`The address asks for ${e.kind==="names"?n:`a ${n}`} that ${e.kind==="names"?"are":"is"} not ${s}.`;let a=t.slice(0,60).split(/\s+/).filter(Boolean).join(" "),l=`“${a}${t.length>60?"…":""}”`;if(!o)return`${n}: ${s}, not ${l}.`;let d=h=>r?h.toLocaleString("en"):String(h);return`${n} is ${r?"a whole number":"a number"} from ${d(e.low??0)} to ${d(e.high??0)}, not ${l}.`}function Ns(e,t){let n=new URLSearchParams(t),s={},r={values:s,given:new Set,said:{server:[],view:[]}};for(let o of e){let a=n.get(o.name);if(r.values[o.name]=o.default,a===null||a===""&&o.to==="view"&&o.kind!=="names")continue;let l=Ap[o.kind](o,a);r.given.add(o.name),l===pr?r.said[o.to].push(Lp(o,a)):r.values[o.name]=l}return r}function lo(e,t){return t==null?e.off===null?null:"":e.kind==="flag"?e.choices[t?0:1]:Array.isArray(t)?t.join(e.between):String(t)}var co=(e,t,n=e.default)=>lo(e,t)===lo(e,n)?null:lo(e,t);function ho(e,t,n){let s=new URL(n),r=s.searchParams;for(let o of e){if(t[o.name]===void 0)continue;let a=o.always?lo(o,t[o.name]):co(o,t[o.name]);a===null?r.delete(o.name):r.set(o.name,a)}return Bc(s,e)}function Bc(e,t){for(let{name:n,kind:s}of t)e.href.length>8e3&&s==="text"&&e.searchParams.delete(n);return e.href}function Qn(e,t,n){let[s,r]=(e??"").split("?");return s===`/${t}`?new URLSearchParams(r).get(n):null}var gr=(e,t,n)=>e.filter(s=>co(s,t[s.name])!==co(s,n[s.name])),uo=class{constructor({state:t,takes:n},s){this.rows=t,this.takes=n,this.on=s,this.shown=null,this.pushed=-1/0,this.named=Object.fromEntries(t.map(r=>[r.name,r])),this.asked=this.read()}read(){return Ns(this.rows,this.on?location.search:"")}usual(t){return Object.fromEntries(this.of(t).map(n=>[n.name,n.default]))}of(t){return this.rows.filter(n=>n.to===t)}place(t,n,s,r){let o=this.asked.values[t],a=this.named[t].title||t;if(o===null)return s;let l=Math.max(0,Math.min(n-1,o));return l!==o&&r.push(`The address asks for ${a} ${o}; ${a}s here are 0 to ${n-1}. This is ${l}.`),l}among(t,n,s){let r=this.asked.values[t];if(r===null||n.includes(r))return r;let o=this.named[t].title||t;return s.push(n.length?`The address asks for a ${o} that is not ${Dc(n)}.`:`The address asks for a ${o}, and there is none here.`),null}link(t,{shared:n=!1,framed:s=!1,base:r=location.href}={}){let o=n?this.rows.filter(l=>!l.shared).map(l=>[l.name,l.default]):[],a={...t,...Object.fromEntries(o),...s&&{embed:!0}};return ho(this.rows,a,r)}to(t,n){let s=new URL(`./${t}`,location.href),r=this.takes[t]??{};for(let o of this.rows){let a=n[o.name];if(!o.along||!(o.name in r)||a===void 0||a===null)continue;let l=co(o,a,r[o.name]);l!==null&&s.searchParams.set(o.name,l)}return Bc(s,this.rows)}keep(t,n=!1){let{shown:s}=this;if(this.shown=t,!(s&&(n||gr(this.rows,s,t).some(a=>a.entry)))){if(s&&!gr(this.rows,s,t).length)return;clearTimeout(this.waiting),this.waiting=setTimeout(()=>this.put(this.shown),200);return}this.waiting&&this.put(s);let o=Date.now();this.put(t,n||o-this.pushed>1500),this.pushed=o}put(t,n=!1){clearTimeout(this.waiting),this.waiting=null;let s=this.link(t);s!==location.href&&history[n?"pushState":"replaceState"](history.state,"",s)}listen(t){this.went=n=>{clearTimeout(this.waiting),Object.assign(this,{asked:n,shown:null,waiting:null}),t(n)},this.heard=()=>this.went(this.read()),this.on&&addEventListener("popstate",this.heard)}visit(t,n){let s=Object.fromEntries(this.rows.map(a=>[a.name,a.default])),r=this.on?location.href:"about:blank";this.on&&this.waiting&&this.put(this.shown);let o=ho(this.rows,{...s,...t},r);this.on&&o!==location.href&&history[n?"pushState":"replaceState"](history.state,"",o),this.went(Ns(this.rows,new URL(o).search))}stop(){clearTimeout(this.waiting),removeEventListener("popstate",this.heard)}get beside(){return this.on&&history.state||{}}note(t){this.on&&history.replaceState({...history.state,...t},"")}reload(t){if(this.on){let n=this.link(t),{text:s}=t;history.replaceState(history.state,"",n),this.note({text:s&&!new URL(n).searchParams.has("text")?s:void 0})}location.reload()}get brought(){let{text:t}=this.beside;return t!==void 0&&this.note({text:void 0}),t}};function wn(e,t,n={}){if(!e.P||!e.inPage)return`./${t}`;let{state:s}=e,{task:r=null,...o}=e.passes?e.passes():Cp(e);return"task"in(s.takes[t]??{})?(o.model||(o.task=r),!e.passes&&e.setup.tasks[e.entry?.task]?.examples[0]?.[1]===o.text&&(o.text=null)):(o.model??=e.setup.models?.[r]??null,r&&!o.model&&({task:r,...o}={...e.came,text:e.came.task?null:e.came.text})),s.to(t,{...o,theme:e.S.theme,...n})}function Cp({state:e,values:t,asked:n}){let s=e.of("kept").map(({name:r})=>[r,e.asked.values[r]]);return{...Object.fromEntries(s),...t,text:n?.text||t.text}}function Rn(e){let{values:t,given:n}=e.asked,s=l=>n.has(l)?t[l]:null,{along:r,...o}=Object.fromEntries(e.of("kept").map(({name:l})=>[l,s(l)])),a=r??s("text");return{...o,text:a,task:a?s("task"):null}}function mo(e,{text:t,opened:n,task:s}){if(!t||e.text&&t===n)return e;let r=e.model&&(e.model.startsWith("run-")||e.model.startsWith(`${s}-`));return{...Object.fromEntries(Object.keys(e).map(a=>[a,null])),text:t,task:s,...r?{model:e.model,weights:e.weights}:{}}}function fo({text:e,task:t,model:n,...s},r,o){let a=e&&e!==r?e:null;return{...s,along:a,model:n??(a&&o[t])??null}}var Uc=()=>D("svg",{viewBox:"0 0 24 24",class:"logo","aria-hidden":"true"},D("path",{d:"M1 12h22",stroke:"currentColor","stroke-width":4}),D("circle",{cx:12,cy:12,r:9,fill:"var(--bg)",stroke:"currentColor","stroke-width":2}),D("path",{d:"M4.4 9a8 8 0 0 1 15.2 0zM4.4 15a8 8 0 0 0 15.2 0z",fill:"currentColor"}));function bn(e,{choice:t=null,acts:n=[]}={}){let s=i("nav",{"aria-label":"Pages"},...Object.entries(e.pages).map(([c,m])=>i("a",{href:`./${c}`,"data-page":c,...location.pathname.endsWith(c)?{"aria-current":"page"}:{}},m)));for(let c of["pointerdown","focusin","click"])s.addEventListener(c,({target:m})=>{let f=m.closest("a:not([aria-current])")?.dataset.page;f&&(m.closest("a").href=wn(e,f))});let r=i("button",{type:"button",class:"btn bare","aria-haspopup":"dialog"},"Share"),o=i("button",{type:"button",class:"btn bare theme","aria-label":"Switch between light and dark",title:"Light or dark"},D("svg",{viewBox:"0 0 18 18",class:"half","aria-hidden":"true"},D("circle",{cx:9,cy:9,r:7,fill:"none",stroke:"currentColor","stroke-width":1.6}),D("path",{d:"M9 2a7 7 0 0 1 0 14z",fill:"currentColor"}))),a=i("span",{class:"wordmark"},"Gatescope"),l=e.inPage?i("a",{class:"brand",href:"./","aria-label":"Gatescope"},Uc(),a):i("span",{class:"brand"},Uc(),a),d=i("button",{type:"button",class:"btn bare explain","aria-label":"What the words and marks mean",title:"What the words and marks mean (key w)"},"?");d.addEventListener("click",()=>e.meanings.toggle()),r.hidden=!e.inPage,o.addEventListener("click",()=>e.set({theme:e.S.theme==="dark"?"light":"dark"}));let h=Np(e,r),u=Object.keys(e.pages).find(c=>location.pathname.endsWith(c));return i("header",{},l,u&&i("h1",{class:"unseen"},e.pages[u]),s,e.tour.entry,i("span",{class:"sp"}),t,d,i("div",{class:"acts"},r,...n),o,h)}function Vc(e){e.root.classList.add("embed"),document.head.append(i("base",{target:"_blank"}));let t=i("a",{class:"unframed",href:""},"Open in Gatescope"),n=()=>t.href=e.state.link(e.P?{...e.values,embed:!1}:{embed:!1});n();for(let s of["pointerdown","focusin","click"])t.addEventListener(s,n);e.unframed=t}function Np(e,t){let n=i("input",{type:"text",readonly:!0,"aria-label":"Address of what you see",spellcheck:"false"}),s=i("b",{"aria-live":"polite"}),r=i("p"),o=i("button",{type:"button",class:"btn"},"Close"),a=Ic(e),l=i("input",{type:"text",readonly:!0,"aria-label":"HTML of a frame that shows it in another page",spellcheck:"false"});l.addEventListener("focus",()=>l.select());let d=i("div",{class:"sharing",role:"dialog","aria-label":"Share"},i("div",{class:"bar"},s,o),n,r,a.el,i("label",{},i("span",{},"Frame"),l));d.hidden=!0,t.setAttribute("aria-expanded","false");let h=u=>{d.hidden=!u,t.setAttribute("aria-expanded",String(u)),u||t.focus({preventScroll:!0})};return o.addEventListener("click",()=>h(!1)),d.addEventListener("keydown",u=>{u.key==="Escape"&&h(!1),u.stopPropagation()}),e.root.addEventListener("keydown",u=>{u.key!=="Escape"||d.hidden||(u.preventDefault(),h(!1))}),e.root.addEventListener("pointerdown",u=>{!d.hidden&&![d,t].some(c=>u.composedPath().includes(c))&&h(!1)},!0),t.addEventListener("click",async()=>{if(!d.hidden)return h(!1);let{state:u,values:c}=e,m=u.link(c,{shared:!0}),{given:f}=Ns(u.rows,new URL(m).search);u.put(c),n.value=m,l.value=Rc(u.link(c,{shared:!0,framed:!0})),a.fill(),s.textContent="The address of what you see",r.textContent=[e.text&&!f.has("text")&&"This text is too long for an address, which holds all else.",f.has("t")&&`An address counts steps${f.has("unit")?" and units":""} from 0: t=${c.t} in it is step ${c.t+1}.`].filter(Boolean).join(" "),h(!0),n.select();try{await navigator.clipboard.writeText(m),s.textContent="Copied: the address of what you see"}catch{s.textContent="Copy this address (Ctrl C): it is what you see"}n.focus(),n.select()}),d}var ta=e=>[...new Set(e)];function na(e,t,n){let s={...t,...n},r=e.filter(l=>Object.entries(n).every(([d,h])=>l[d]===h)),o=l=>t.shown&&n.seed===void 0?l.shown:l.seed===s.seed,a=l=>4*+(l.task===s.task)+2*+(l.cell===s.cell)+ +(l.units===s.units)+.5*Number(o(l))+.25*Number(l.shown);return r.sort((l,d)=>a(d)-a(l))[0]}function Op(e,t,n){let s=na(e,t,n);return[s,{...t,...n,...n.seed===void 0?{}:{shown:s.shown}}]}var bt=({name:e,digits:t},n)=>e==="accuracy"?Ee(n):Y(n,t);function Pp(e,t){let{name:n,title:s,better:r,chance:o}=e,a=n==="accuracy"?`Accuracy: how often the top answer among ${t} is right`:`${s[0].toUpperCase()}${s.slice(1)}, ${r} is better`;return o===null?a:`${a} (chance: ${bt(e,o)})`}function po(e){let{setup:t}=e,n=i("b"),s=i("span",{class:"wide"}),r=i("button",{type:"button",class:"btn pick","aria-haspopup":"dialog","aria-expanded":"false"},n,s,i("span",{"aria-hidden":"true"},"▾")),o=i("div",{class:"popover",role:"dialog","aria-label":"Model"});o.hidden=!0;let a=i("button",{type:"button",class:"btn bare"},"Numbers"),l=e.present&&i("button",{type:"button",class:"btn bare presents",title:"For a projector (key p)"},"Present");l?.addEventListener("click",()=>e.present());let d=bn(e,{choice:i("div",{class:"picker"},r,o),acts:[l,a]});a.addEventListener("click",()=>e.numbers());let h=i("details",{class:"scores"},i("summary",{},"Scores on test texts")),u=x=>{o.hidden=!x,r.setAttribute("aria-expanded",String(x)),x&&o.querySelector("select:not(:disabled), button")?.focus()};r.addEventListener("click",x=>{x.stopPropagation(),u(o.hidden)});let c=!1;e.root.addEventListener("pointerdown",x=>{c=!o.hidden&&![o,r].some(b=>x.composedPath().includes(b)),c&&(x.stopPropagation(),u(!1))},!0),e.root.addEventListener("click",x=>{c&&x.stopPropagation(),c=!1},!0);let m=x=>{if(x.key!=="Escape"||o.hidden||x.composedPath()[0].closest?.("dialog"))return;let b=e.root.getRootNode().activeElement;u(!1),(o.contains(b)||b===e.root||!e.root.contains(b))&&r.focus(),x.preventDefault(),x.stopPropagation()},f=e.inPage?document:e.root;f.addEventListener("keydown",m,!0),e.model.on("remove",()=>f.removeEventListener("keydown",m,!0));let p=x=>`${Math.round(x/1024)} KB`,w=x=>t.cells[x],v=null,g=null,$=i("p",{class:"swapped",role:"status"});function M(x){let b=e.find(e.asked?.model)??e.entry;b.name!==g&&(v=b);let[k,C]=Op(t.models,v,x);[v,g]=[C,k.name],$.textContent=k.cell===v.cell?"":`There is no ${w(v.cell)} for this task. This is the ${w(k.cell)}; a task that has the other brings it back.`,e.change(k)}let S={Cell:"cell",Size:"unit",Seed:"seed"};function E(x,b,k,C){let N=i("select",{"aria-label":x},...k.map(L=>i("option",{value:L},C(L))));N.value=String(e.entry[b]),N.disabled=k.length<2,N.addEventListener("change",()=>{M({[b]:k.find(L=>String(L)===N.value)})});let O=S[x]?fe(S[x],x):i("span",{},x);return i("label",{},O,N)}function z(){let x=_=>_?.getAttribute?.("aria-label")??_?.textContent,b=e.entry,k=x(o.getRootNode().activeElement),C=t.models.includes(b)?t.models:[b,...t.models],N=C.filter(_=>_.task===b.task),O=N.filter(_=>_.cell===b.cell),L=O.filter(_=>_.units===b.units),j=i("div",{class:"seg",role:"group","aria-label":"Weights"},...["trained","initial"].map(_=>{let q=i("button",{type:"button","aria-pressed":String(_===e.weights),"data-term":`${_} weights`},_);return q.addEventListener("click",()=>e.send({weights:_})),q}));if(o.replaceChildren(i("div",{class:"choices"},E("Task","task",ta(C.map(_=>_.task)),_=>t.tasks[_]?.title??_),E("Cell","cell",Object.keys(t.cells).filter(_=>N.some(q=>q.cell===_)),w),E("Size","units",ta(O.map(_=>_.units)).sort((_,q)=>_-q),_=>`${_} units`),E("Seed","seed",ta(L.map(_=>_.seed)).sort((_,q)=>_-q),_=>{let q=L.find(P=>P.seed===_)?.shown&&L.length>1;return`${_}${q?" (best on validation)":""}`}),i("div",{class:"choice"},i("span",{"aria-hidden":"true"},"Weights"),j)),$,h),h.replaceChildren(h.firstChild,A(b)),b.name!==g&&($.textContent=""),o.hidden||!k)return;let F=[...o.querySelectorAll("select, button, summary")],W=F.find(_=>x(_)===k);(W?.disabled?F.find(_=>!_.disabled):W)?.focus()}let y=({cell:x})=>t.notes[x]&&i("p",{class:"note"},t.notes[x]);function A(x){let b=t.cards[x.card],k=`${x.parameters.toLocaleString("en")} parameters`;if(!b)return i("div",{class:"card"},y(x),i("p",{},x.card?"This model has no card.":`Your own run, not measured here. ${k}.`));let{measure:C,gap_title:N}=t.tasks[x.task],O=Object.keys(b.seeds),L=b.seeds[O[0]],j=(W,_,q="td")=>i("tr",{},i("th",{scope:"row"},W),..._.map(P=>i(q,{},P))),F=(W,_)=>Object.keys(L[W]).map(q=>j(_(q),O.map(P=>bt(C,b.seeds[P][W][q]))));return i("div",{class:"card"},e.weights==="initial"&&i("p",{class:"of"},"These are the scores of the trained weights. What you see is read by the initial ones, which were not scored."),y(x),b.note&&i("p",{class:"note"},b.note),i("p",{},`${Pp(C,b.answers)}, on unseen test texts; one column for each training run (seed). ${k}, ${b.iterations.toLocaleString("en")} iterations.`),i("table",{},i("thead",{},j("seed",O,"th")),i("tbody",{},...F("by_rule",W=>[W," ",i("small",{},b.rules[W])]),Object.keys(L.by_gap).length>0&&j(i("b",{},N),O.map(()=>"")),...F("by_gap",W=>W),j(i("b",{},"all"),O.map(W=>bt(C,b.seeds[W].score))))),b.confusion&&Nc(b.confusion,t.tasks[x.task].answers.names,b.shown),i("p",{class:"fine"},b.test_split))}let T=null;return{el:d,draw(x){let b=e.entry,k=`${e.name} ${e.weights}`;if(!x("picture")||k===T)return;T=k;let C=e.weights==="initial"?", initial weights":"";n.textContent=`${b.card?"":"Your run: "}${w(b.cell)}, ${b.units} units${C}`,s.textContent=`${t.tasks[b.task]?.title??b.task} · ${p(b.bytes)}`,n.dataset.term=w(b.cell),r.setAttribute("aria-label",`Model: ${n.textContent}, ${s.textContent}. Choose another.`),z()}}}var Yc=`/* The colours, once, for every page: light, then dark. Text colours pass AA on --bg, fills 3:1. */
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
`;function Kc(e,t,n){return Math.max(1,Math.min(e,Math.floor(t/n)))}function sa(e,t,n){let s=Math.min(e.n,n),r=s>4?1:0,{a:o}=e;return t>o+s-1-r?o=t-r:t<o+r&&(o=t+r-s+1),{a:Math.max(0,Math.min(n-s,o)),n:s}}function Xc(e,t,n,s){let r=Math.min(n,2),o=Math.max(r,Math.min(n,Math.floor(s/6))),a=Math.max(r,Math.min(o,Math.round(t-e)));return{a:Math.max(0,Math.min(n-a,Math.round((e+t+1-a)/2))),n:a}}function xn(e,t,n,s){let r=(n-s)/e.n;return{...e,T:t,width:n,gutter:s,cw:r,end:e.a+e.n,x:o=>s+(o-e.a)*r,centre:o=>s+(o-e.a+.5)*r,step:o=>Math.max(e.a,Math.min(e.a+e.n-1,e.a+Math.floor((o-s)/r))),sees:o=>o>=e.a&&o<e.a+e.n}}function Qe(e,t,n,s=!1){let r=10**Math.max(s?0:-1/0,Math.floor(Math.log10((t-e)/n)));for(let o of[1,2,5,10,20].map(a=>a*r)){let a=Math.ceil(e/o-1e-9),l=Math.floor(t/o+1e-9);if(l-a<n)return Array.from({length:l-a+1},(d,h)=>Number(((a+h)*o).toPrecision(12)))}return[]}var vn=(e,t,n)=>[e,...Qe(e,t,n,!0).filter(s=>s>e+(t-e)/12)];function go(e,t,n){let s=e.map((a,l)=>l).sort((a,l)=>e[a]-e[l]),r=[];s.forEach((a,l)=>{r[a]=Math.max(e[a],t/2,l?r[s[l-1]]+t:0)});let o=n+t/2;for(let a of s.reverse())o=r[a]=Math.min(r[a],o-t);return r}var Gc=`.gs {
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
`;var Zc=e=>e<=.04045?e/12.92:((e+.055)/1.055)**2.4,Hp=e=>e<=.0031308?e*12.92:1.055*e**.4166666666666667-.055,oa=e=>[1,3,5].map(t=>parseInt(e.trim().slice(t,t+2),16));function Jc(e){let[t,n,s]=oa(e).map(l=>Zc(l/255)),r=Math.cbrt(.4122214708*t+.5363325363*n+.0514459929*s),o=Math.cbrt(.2119034982*t+.6806995451*n+.1073969566*s),a=Math.cbrt(.0883024619*t+.2817188376*n+.6299787005*s);return[.2104542553*r+.793617785*o-.0040720468*a,1.9779984951*r-2.428592205*o+.4505937099*a,.0259040371*r+.7827717662*o-.808675766*a]}function _p([e,t,n]){let s=(e+.3963377774*t+.2158037573*n)**3,r=(e-.1055613458*t-.0638541728*n)**3,o=(e-.0894841775*t-1.291485548*n)**3;return[4.0767416621*s-3.3077115913*r+.2309699292*o,-1.2684380046*s+2.6097574011*r-.3413193965*o,-.0041960863*s-.7034186147*r+1.707614701*o].map(a=>Math.round(255*Math.min(1,Math.max(0,Hp(Math.min(1,Math.max(0,a)))))))}var ra=64;function In(e,t){let n=Jc(e),s=Jc(t);return Array.from({length:ra+1},(r,o)=>_p(n.map((a,l)=>a+(s[l]-a)*o/ra)))}function Qc(e){let t=a=>In(e("--zero"),e(`--R${a}`)),n=t("pos"),s=t("neg"),r=new Map,o=a=>(r.has(a)||r.set(a,e(`--R${a}`)?t(a):null),r.get(a));return{of(a,l,d=1){return(o(a)??(l<0?s:n))[Math.round(ra*Math.min(1,Math.abs(l)/(d||1)))]}}}var xt=e=>`rgb(${e.join(",")})`;function _t(e){let[t,n,s]=e.map(r=>Zc(r/255));return .2126*t+.7152*n+.0722*s>.179?"#000":"#fff"}var wo=class{constructor({knock:t=null,give:n=()=>{},changed:s}){Object.assign(this,{state:"open",waiting:null,knocking:null,client:null}),this.knock=t,this.give=n,this.changed=s,this.deaf=this.given=this.failed=0}get up(){return this.state==="open"||this.state==="silent"}asked(){this.state==="open"&&(this.waiting??=setTimeout(()=>this.become("silent"),5e3))}heard(t=!1){clearTimeout(this.waiting),this.waiting=null,this.up&&(this.given=0,this.become("open"),t&&this.asked())}lost(t=null){this.client=t??this.client,this.up&&this.become("closed")}become(t){let n=this.state;t!==n&&(this.state=t,this.deaf=0,this.stop(),this.knock&&(t==="silent"||t==="closed")&&(this.knocking=setInterval(()=>this.ring(),2e3)),this.changed(t,n))}async ring(){let{state:t}=this;if(this.ringing)return;this.ringing=!0;let n=await this.knock();if(this.ringing=!1,!(!n||this.state!==t||this.knocking===null)){if(t==="closed"){await this.open();return}this.deaf+=1,this.deaf>2&&(this.given+=1,this.given>2?this.become("ended"):this.give())}}async open(){this.ringing=!0;try{await qp(this.client),this.failed=0,this.become("open")}catch{this.failed+=1,this.failed>=3&&this.become("ended")}finally{this.ringing=!1}}stop(){clearTimeout(this.waiting),clearInterval(this.knocking),this.waiting=this.knocking=null}};async function qp(e){if(!e?.session)throw new Error("there is nothing to take up");e._repull_session_doc=async t=>t(e.session),e.args_string="returning=1",await e.connect()}var Rp="This part cannot be drawn: a fault in the program, which the browser's console names. The rest goes on.",ia=e=>(...t)=>t.some(n=>e.has(n));function qt(e,t){let n=e.fault?.at;if(n&&!n.every(r=>t.has(r)))return;let s=null;try{e.draw(ia(t))}catch(r){s=[...t],e.fault||(console.error(r),e.fault={said:i("p",{class:"fault",role:"alert"},Rp)},e.el?.after(e.fault.said))}e.fault&&(e.fault.at=s,e.fault.said.hidden=s===null,e.el?.classList.toggle("faulty",s!==null))}function vt(e,{press:t,move:n,done:s,click:r,cancel:o,slop:a=0}){let l=null,d=typeof a=="function"?a:S=>Ip(S,l)>=a;function h(S){if(l||S.button||!S.isPrimary)return;let E=t(S);E!==!1&&(l={x:S.clientX,y:S.clientY,id:S.pointerId,hold:E,dragged:!1},M("addEventListener"),a===0&&u())}function u(){l.dragged=!0,e.setPointerCapture(l.id)}function c(S){if(!S.buttons)return void p(S);!l.dragged&&d(S,l)&&u(),l.dragged&&n?.(S,l.hold)}function m(S,E){let{hold:z}=l;l=null,M("removeEventListener"),E?.(S,z)}let f=S=>m(S,l.dragged?s:r),p=S=>m(S,l.dragged?o??s:null),w=S=>l.dragged&&!e.hasPointerCapture(l.id)&&p(S),v=S=>E=>E.pointerId===l.id&&S(E);function g(S){S.key!=="Escape"||!o||!l.dragged||(S.preventDefault(),S.stopPropagation(),p(S))}let $={pointermove:v(c),pointerup:v(f),pointercancel:v(p),lostpointercapture:v(w),keydown:g};function M(S){for(let[E,z]of Object.entries($))e.ownerDocument.defaultView[S](E,z,{capture:!0})}e.addEventListener("pointerdown",h)}var Ip=(e,{x:t,y:n})=>Math.hypot(e.clientX-t,e.clientY-n);var aa={similarity:"similarity",number:"unit number",now:"value at this step",mean:"mean over the text"},ed={similarity:"similarity",number:"number",now:"value",mean:"mean"};function td(e,t,n,s){let r=Array.from({length:e.H},(a,l)=>l),o=a=>r.map(l=>[a(l),l]).sort((l,d)=>d[0]-l[0]||l[1]-d[1]).map(([,l])=>l);return t==="similarity"?Array.from(e.array("order")):t==="now"?o(a=>e.at(n,s,a)):t==="mean"?o(a=>e.column(n,a).reduce((l,d)=>l+d,0)):r}function la(e,t,n,s){let r=new Uint8ClampedArray(4*e.T*e.H),o=e.signal(t);return n.forEach((a,l)=>{for(let d=0;d<e.T;d++){let h=s(o[d*e.H+a]),u=4*(l*e.T+d);r[u]=h[0],r[u+1]=h[1],r[u+2]=h[2],r[u+3]=255}}),r}function es(e,t,n){let s=e.P.roles.kind(t)==="gate",r=n===1||n>=10?0:n<1?2:1,o=s?["0","1"]:[Y(-n,r),Y(n,r,!0)],a=Array.from({length:10},(l,d)=>{let h=s?d/9:n*(2*d/9-1),u=i("i");return u.style.background=xt(e.palette.of(t,h,n)),u});return[i("b",{class:`s-${t}`},t),` ${o[0]} `,i("span",{},...a),` ${o[1]}`]}function Os(e,{table:t=!0}={}){let n=i("h2",{},fe("map","Gates and states")," "),s=i("small",{class:"wide"});n.append(s);let r=i("span",{class:"legend","aria-hidden":"true"}),o=i("select",{"aria-label":"Order of the rows"},...Object.entries(aa).map(([y,A])=>i("option",{value:y},A)));o.addEventListener("change",()=>{e.set({sort:o.value}),e.root.focus({preventScroll:!0})});let a=i("label",{class:"sort"},i("span",{class:"by"},fe("similarity order","rows by")," "),o),l=i("div",{class:"maps"}),d=i("div",{class:"tag",role:"tooltip"});d.hidden=!0;let h=i("span",{class:"r tools"},r,a),u=i("div",{class:"hd"},n,h),c=i("div",{"data-picture":"Gates and states"},u,l,d),m=[],f={},p=null;function w(){let{P:y}=e;m=y.signals.map(A=>{let T=i("b",{class:`s-${A}`},A),x=i("span",{class:"v"}),b=i("button",{type:"button",class:"gl","data-term":A,"data-act":"Click: enlarge this map and colour the words by it."},T,x,i("span",{class:"nm"},e.P.roles.word(A)));b.addEventListener("click",()=>e.look(A));let k=i("canvas",{role:"img"}),C=i("span",{class:"unit","data-term":"unit","aria-hidden":"true"}),N=D("svg",{class:"mark","aria-hidden":"true"},D("rect",{class:"halo"}),D("rect",{class:"edge"}),D("path")),O=i("div",{class:"map"},b,k,N,C);return vt(k,{press(L){let[j,F]=v(L,k);return e.pick(F),e.go(j),L.pointerType!=="touch"},move:L=>e.go(v(L,k)[0])}),k.addEventListener("pointermove",L=>g(L,k,A)),k.addEventListener("pointerleave",()=>d.hidden=!0),{name:A,row:O,canvas:k,label:b,value:x,unit:C,box:N}}),l.replaceChildren(...m.map(A=>A.row))}function v(y,A){let{P:T,G:x}=e,b=A.getBoundingClientRect(),k=Math.floor((y.clientY-b.top)/b.height*T.H);return[x.step(y.clientX-b.left+x.gutter),e.order[Math.max(0,Math.min(T.H-1,k))]]}function g(y,A,T){let[x,b]=v(y,A),k=c.getBoundingClientRect();d.textContent=`${T} ${Y(e.P.at(T,x,b),4)} · unit ${b} · step ${x+1} “${Te(e.P.shown[x],24)}”`,d.hidden=!1;let C=d.offsetWidth;d.style.left=`${Math.max(0,Math.min(k.width-C,y.clientX-k.left+12))}px`,d.style.top=`${y.clientY-k.top-30}px`}let $=()=>{let{P:y,rem:A,low:T,small:x}=e,b=(x?4.2:T?2.5:2.75)*A,k=Math.max(1.5*b,(x?9:T?6.6:7.7)*A-(e.extra??0)),C=(6-y.signals.length)*(b+.44*A),N=x?0:C/y.signals.length;return O=>Math.round((O===e.S.focus?k:b)+N)};function M(){let{P:y}=e;f={};for(let A of y.signals){let T=e.full(A),x=i("canvas",{width:y.T,height:y.H}),b=la(y,A,e.order,k=>e.palette.of(A,k,T));x.getContext("2d").putImageData(new ImageData(b,y.T,y.H),0,0),f[A]=x}}function S(){let{P:y,G:A,S:T}=e,x=devicePixelRatio||1,b=$(),k=A.width-A.gutter,C=A.cw>=14?Math.max(1,Math.round(x)):0;for(let{name:N,row:O,canvas:L,label:j}of m){let F=b(N),W=N===T.focus;O.style.height=`${F}px`,O.classList.toggle("focused",W),j.setAttribute("aria-pressed",String(W)),L.width=Math.round(k*x),L.height=Math.round(F*x),L.style.cssText=`left:${A.gutter}px;width:${k}px;height:${F}px`;let _=L.getContext("2d");_.imageSmoothingEnabled=!1,_.drawImage(f[N],A.a,0,A.n,y.H,0,0,L.width,L.height);for(let q=1;C&&q<=A.n;q++)_.clearRect(Math.round(q*A.cw*x)-C,0,C,L.height);L.setAttribute("aria-label",`Map of ${N}, ${e.P.roles.word(N)}: ${y.H} units by ${y.T} steps.${t?" The numbers are in the table.":""}`)}r.replaceChildren(...es(e,T.focus,e.full(T.focus))),s.textContent=`each row is one of ${y.H} ${y.H===1?"unit":"units"}`}function E(){let{P:y,G:A,S:T}=e,x=e.order.indexOf(T.unit),b=$();for(let{name:k,unit:C,box:N}of m){let O=b(k),L=O/y.H,j=x*L,[F,W,_]=N.children,q=T.mode==="mean";N.style.display=q?"none":"",C.textContent=q||k!==T.focus||e.small?"":`unit ${T.unit}`,C.style.top=`${Math.max(2.5*e.rem,Math.min(O-16,j+L/2-8))}px`;let P=k===T.focus;for(let[R,I]of[[F,3],[W,1.5]]){R.style.display=P?"":"none";let H={x:A.gutter-I,y:j-I,width:A.width-A.gutter+2*I-1,height:L+2*I};for(let[B,U]of Object.entries(H))R.setAttribute(B,U)}_.style.display=P?"none":"",_.setAttribute("d",`M${A.gutter-2} ${j+L/2}l-6 -4v8z`)}}function z(){let{P:y,S:A}=e;for(let{name:T,value:x}of m){let b=A.mode==="mean"?y.mean(T)[A.t]:y.at(T,A.t,A.unit),k=e.P.roles.kind(T)==="gate";x.textContent=Y(b,2,!k),x.className=`v s-${k?T:Ne(b)}`}}return{el:c,head:u,tools:h,draw(y){let{P:A,S:T}=e;y("picture")&&p!==A.signals.join()&&(w(),p=A.signals.join()),o.value=T.sort,y("picture","theme","order")&&M(),y("picture","theme","size","view","focus","order")&&S(),y("picture","size","focus","unit","order")&&E(),z()}}}var Wp=["display","gridTemplateColumns","columnGap","padding"];function nd(e){let{root:t,main:n}=e,s=null,r=()=>{if(s||e.closed)return;let{theme:o}=e.S,a=[];o==="dark"&&e.set({theme:"light"});let l=e.unvisited?.()??[],d=(w,v)=>{a.push([w,w.getAttribute("style")]),Object.assign(w.style,v)},h=w=>[w,{width:`${w.offsetWidth}px`,height:`${w.offsetHeight}px`}],u=[...t.querySelectorAll("*")].filter(w=>w.offsetWidth&&getComputedStyle(w).display==="grid").map(w=>[w,{gridTemplateColumns:getComputedStyle(w).gridTemplateColumns}]),c=[...t.querySelectorAll(".plot, .chart, .bk, canvas, .cell > svg")].filter(w=>w.offsetWidth).map(h),m=getComputedStyle(n),f=Object.fromEntries(Wp.map(w=>[w,m[w]])),p=t.clientWidth;d(n,{...f,width:`${n.offsetWidth}px`}),d(e.time,{width:`${e.time.offsetWidth}px`});for(let[w,v]of[...u,...c])d(w,v);t.style.setProperty("--wide",`${p}px`),t.style.setProperty("--fit",Math.min(1.1,1500/p));for(let w of l)w.classList.add("unvisited");t.classList.toggle("partly",l.length>0),t.classList.toggle("wasdark",o==="dark"),s=()=>{for(let[w,v]of a.reverse())v===null?w.removeAttribute("style"):w.setAttribute("style",v);for(let w of l)w.classList.remove("unvisited");o==="dark"&&e.set({theme:o}),s=null}};addEventListener("beforeprint",r),addEventListener("afterprint",()=>s?.())}var sd=`.touring {
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
`;var bo=18,Wn=12,Bp=6,Rt=14,Up=400,rd=3,od=120,Vp=700,Et=(e,t)=>({text:Y(t),cls:e}),It=e=>({text:Y(e,2,!0),cls:Ne(e)}),br=e=>({text:e,cls:"b"}),Yp=e=>e.map(t=>t.text??t).join(""),id=e=>e.map(t=>typeof t=="string"?t:t.cls==="b"?i("b",{},t.text):i("b",{class:`n s-${t.cls}`},t.text));function ts(e,t=Bp){let n=e.filter(o=>o.right>o.left&&o.bottom>o.top);if(!n.length)return null;let s=o=>Math.min(...n.map(a=>a[o]))-t,r=o=>Math.max(...n.map(a=>a[o]))+t;return{left:s("left"),top:s("top"),right:r("right"),bottom:r("bottom")}}var wr=(e,t)=>Math.max(0,Math.min(e.right,t.right)-Math.max(e.left,t.left))*Math.max(0,Math.min(e.bottom,t.bottom)-Math.max(e.top,t.top));function Kp(e,{width:t,height:n},s,r=[]){let o=(c,m,f,p,w,v)=>[...new Set([c,m-f,(c+m-f)/2,p,w-f,...v])].map(g=>Math.max(p,Math.min(w-f,g))),a=[e,...r],l=o(e.left,e.right,t,Wn,s.width-Wn,a.flatMap(c=>[c.right+bo,c.left-bo-t])),d=o(e.top,e.bottom,n,s.top+Wn,s.height-Wn,a.flatMap(c=>[c.bottom+bo,c.top-bo-n])),h=null,u=1/0;for(let c of l)for(let m of d){let f={left:c,top:m,right:c+t,bottom:m+n},p=Math.hypot(Math.max(0,e.left-f.right,f.left-e.right),Math.max(0,e.top-f.bottom,f.top-e.bottom)),w=1e6*wr(f,e)+1e3*r.reduce((v,g)=>v+wr(f,g),0)+p+Math.abs(m-e.top)/4;w<u&&([h,u]=[{left:c,top:m},w])}return h}function Xp(e,t,n){let s=([c,m],[f,p])=>{let[w,v]=m===p?[0,rd]:[rd,0];return n.every(g=>g.right<=Math.min(c,f)-w||g.left>=Math.max(c,f)+w||g.bottom<=Math.min(m,p)-v||g.top>=Math.max(m,p)+v)},r=(c,m,f)=>m<c?[]:Array.from({length:Math.floor((m-c)/f)+1},(p,w)=>c+w*f),o=c=>c.slice(1).reduce((m,[f,p],w)=>m+Math.abs(f-c[w][0])+Math.abs(p-c[w][1]),0),a=(...c)=>o(c)<=Up&&c.slice(1).every((m,f)=>s(c[f],m))&&c,[l,d]=t.left>=e.right?[e.right,t.left]:t.right<=e.left?[e.left,t.right]:[null,null],[h,u]=t.top>=e.bottom?[e.bottom,t.top]:t.bottom<=e.top?[e.top,t.bottom]:[null,null];if(l!==null)for(let c of r(Math.max(e.top,t.top)+Rt,Math.min(e.bottom,t.bottom)-Rt,2)){let m=a([l,c],[d,c]);if(m)return m}if(h!==null)for(let c of r(Math.max(e.left,t.left)+Rt,Math.min(e.right,t.right)-Rt,2)){let m=a([c,h],[c,u]);if(m)return m}if(l===null||h===null)return null;for(let c of r(e.top+Rt,e.bottom-Rt,6))for(let m of r(t.left+Rt,t.right-Rt,12)){let f=a([l,c],[m,c],[m,u]);if(f)return f}for(let c of r(e.left+Rt,e.right-Rt,6))for(let m of r(t.top+Rt,t.bottom-Rt,12)){let f=a([c,h],[c,m],[d,m]);if(f)return f}return null}function Gp(e){let t=[];for(let n of e){let s=[n];for(let r of t)s=s.flatMap(o=>{if(!wr(o,r))return[o];let[a,l]=[Math.max(o.top,r.top),Math.min(o.bottom,r.bottom)];return[{...o,bottom:a},{...o,top:l},{...o,top:a,bottom:l,right:r.left},{...o,top:a,bottom:l,left:r.right}].filter(d=>d.right>d.left&&d.bottom>d.top)});t.push(...s)}return t}var ad={ArrowLeft:["←","One step back"],ArrowRight:["→","One step on"],ArrowUp:["↑","The unit above"],ArrowDown:["↓","The unit below"],Home:["⇤","First step"],End:["⇥","Last step"]},ld=(e,t)=>D("svg",{viewBox:"0 0 16 16",width:t,height:t,"aria-hidden":"true"},D("path",{d:e}));function cd(e,t){if(!t)return{el:i("div",{hidden:!0}),entry:null,at:null,moves:{},draw(){}};let{stops:n}=t,s=n.length,r=null,o=null,a=null,l=null,d=new Set;G();let h=(oe,ge,me,Me={})=>{let Ce=i("button",{type:"button",class:oe,...Me},ge);return Ce.addEventListener("click",me),Ce},u=i("span",{class:"long"}),c=i("span",{class:"short"}),m=i("button",{type:"button",class:"btn touring","aria-haspopup":"dialog",title:"A guided tour of this page (key t)"},u,c);m.addEventListener("click",R);let f=i("span",{class:"tour-stop"}),p=n.map((oe,ge)=>h("tour-dot","",()=>B(ge+1),{"aria-label":`Stop ${ge+1}: ${oe.title}`,title:oe.title})),w=i("h2",{id:"tour-title"}),v=i("p",{class:"tour-says",id:"tour-says"}),g=i("span",{class:"tour-tick","aria-hidden":"true"},ld("M3 8.5l3.5 3.5L13 4.500",13)),$=i("span",{class:"tour-task"}),M=i("span",{class:"tour-hand"}),S=i("div",{class:"tour-do"},g,$,M),E=h("btn","Back",()=>B(r-1)),z=h("btn main","",()=>{H(a??r,{anew:!0}),Z()}),y=h("btn main","Next →",()=>B(r+1)),A=i("a",{class:"btn main"}),T=h("tour-shut",ld("M2 2l12 12M14 2L2 14",16),()=>U(),{"aria-label":"Close the tour",title:"Close (Esc)"}),x=i("p",{class:"unseen",role:"status"}),b=i("div",{class:"tour-card",role:"dialog","aria-modal":"false","aria-labelledby":"tour-title","aria-describedby":"tour-says",tabindex:"-1"},i("div",{class:"tour-head"},f,i("span",{class:"tour-dots"},...p),T),w,v,S,i("div",{class:"tour-foot"},E,i("span",{class:"sp"}),z,y,A)),k=i("style"),C=i("div",{class:"tour-veil"}),N=i("div",{class:"tour-frame"}),O=D("path"),L=D("svg",{class:"tour-lead","aria-hidden":"true"},O),j=i("div",{class:"tour"},k,C,N,L,b,x),F=(oe,ge)=>oe.toggleAttribute("hidden",!ge),W=()=>n[(a??r)-1],_=oe=>({...e.state.usual("server"),...oe.state(e)}),q=oe=>e.state.of("server").filter(oe),P=oe=>!gr(q(({name:ge})=>!oe.free?.includes(ge)),_(oe),e.values).length;function R(){return r!==null||a!==null?U():I(o??1)}function I(oe){if(!e.P)return;gr(q(({name:me})=>t.of.includes(me)),_(n[oe-1]),e.values).length?(a=oe,J(),Z()):(H(oe,{anew:!0}),Z())}function H(oe,{anew:ge=!1,atOnce:me=!1}={}){[r,a,o]=[oe,null,null];let{theme:Me}=e.S;e.state.visit({theme:Me,...n[oe-1].state(e),tour:oe},ge),C.classList.remove("awake"),J(),ye(me)}function B(oe){r===null||oe<1||oe>s||H(oe)}function U(){let oe=j.contains(e.root.getRootNode().activeElement);[o,r,a]=[r??o,null,null],J(),ne(),e.keep(),oe&&m.focus({preventScroll:!0})}function G(){let oe=Me=>Number.isInteger(Me)&&Me>=1&&Me<=s,{stop:ge,done:me}=e.state.beside.tour??{};oe(ge)&&(o=ge);for(let Me of Array.isArray(me)?me.filter(oe):[])d.add(Me)}function ne(){let oe={stop:r??o,done:[...d]};oe.stop===null||JSON.stringify(oe)===JSON.stringify(e.state.beside.tour)||e.state.note({tour:oe})}function Z(){requestAnimationFrame(()=>!b.hidden&&b.focus({preventScroll:!0}))}function ee(){e.root.getRootNode().activeElement!==b&&de(x,`${w.textContent}. ${v.textContent}`)}function se(){let{values:oe,given:ge}=e.state.asked,me=oe.tour,Me=[...ge].every(Ce=>["tour","theme","embed"].includes(Ce));if(l=e.state.asked,me!==r){if(me!==null&&(me<1||me>s)){[r,a]=[null,null];let Ce=`The address asks for stop ${me} of the tour, which has ${s}. “Take the tour” begins it.`;queueMicrotask(()=>{e.notices=[...e.notices,Ce],e.draw(new Set(["notice"]))});return}me===null&&r!==null&&(o=r),[r,a]=[me,me===null?a:null],me!==null&&(o=null,Me?queueMicrotask(()=>H(me,{atOnce:!0})):ye(!0),Z())}}let he="",K="";function J(){let oe=W(),ge=a??r;e.root.classList.toggle("toured",oe!==void 0);let me=r??o;de(u,me===null?"Take the tour":`Tour ${me} of ${s}`),de(c,me===null?"Tour":`Tour ${me}`),ke(m,{"aria-expanded":oe!==void 0,"aria-label":u.textContent}),F(b,oe!==void 0);let Me=a===null&&oe?.folds;if(de(k,Me?`@media screen and (max-width: 760px) { :is(${Me}) { display: none !important } }`:""),!oe){for(let fn of[C,N,L])F(fn,!1);he="";return}let Ce=e.returning&&a===null,De=a===null&&!Ce&&P(oe),Be=a!==null||!Ce&&!De;(Ce||b.classList.contains("coming"))&&(te=null),b.classList.toggle("coming",Ce),de(f,`Tour, ${ge} of ${s}`);let $t=De&&oe.done(e.values,e);$t&&!d.has(ge)&&(d.add(ge),de(x,`Done. ${Yp(oe.did(e))}`)),p.forEach((fn,Ir)=>{fn.classList.toggle("done",d.has(Ir+1)),ke(fn,{"aria-current":Ir+1===ge?"step":"false"})});let Ve=Be?[a===null?re():Q()]:De?oe.says(e):[],wt=De?$t?oe.did(e):[br("Do it: "),oe.act]:[],Yt=JSON.stringify([ge,Be,Ve,wt,Ce]);if(Yt===he)return we();he=Yt,de(w,Be?"The tour has an example of its own":oe.title),Ce||v.replaceChildren(...id(Ve)),F(S,!Be),S.classList.toggle("ok",d.has(ge)),De&&$.replaceChildren(...id(wt));let Pn=oe.hand??[];M.dataset.keys!==Pn.join()&&(M.dataset.keys=Pn.join(),M.replaceChildren(...Pn.map(fn=>h("tour-key",ad[fn][0],()=>e.moves()[fn](),{"aria-label":ad[fn][1]})))),F(E,!Be&&ge>1),F(z,Be),de(z,a===null?"Show the example again":"Open the example");let mn=ge===s;if(F(y,!Be&&!mn),F(A,!Be&&mn&&e.inPage),mn&&e.inPage){let[fn,Ir]=t.onward,Lm=new URL(`./${fn}`,location.href).href;de(A,Ir),A.href=e.state.link({theme:e.S.theme,tour:1},{base:Lm})}let Ot=`${ge} ${Be}`;return!Ce&&Ot!==K&&ee(),Ce||(K=Ot),we()}let Q=()=>`It is told on ${t.example}, and opens it. What you have here is kept: the browser’s Back button returns to it.`,re=()=>`This stop is about ${t.example}, and the page shows something else now.`,ce=0,pe=0,ue=0,X=!1,V=[],te=null,le=null,we=()=>ce||=requestAnimationFrame(xe),ae=oe=>oe?[...e.root.querySelectorAll(oe)].filter(ge=>ge.checkVisibility()).map(ge=>ge.getBoundingClientRect()):[];function xe(){ce=0;let oe=W();if(!oe||b.hidden)return;let ge=!z.hidden,me=ge?null:ts(ae(oe.at)),Me=e.root.querySelector("header")?.getBoundingClientRect(),[Ce,De]=[innerWidth,innerHeight];for(let Ve of[C,N])F(Ve,me!==null);if(e.small)b.style.left=b.style.top="",te=null;else{let Ve={width:b.offsetWidth,height:b.offsetHeight},wt={top:Math.max(0,Me?.bottom??0),width:Ce,height:De},Yt={left:Ce,right:Ce,top:wt.top,bottom:wt.top},mn=(Ot=>Ot&&Ot.top>=wt.top+Wn&&Ot.top+Ve.height<=De-Wn&&Ot.of===oe&&(!me||!wr({...Ot,right:Ot.left+Ve.width,bottom:Ot.top+Ve.height},me)))(te)?te:Kp(me??Yt,Ve,wt,[...ae(oe.lit),...ae(oe.clear)].map(Ot=>ts([Ot],0)).filter(Boolean));te={left:mn.left,top:mn.top,of:oe},b.style.left=`${mn.left}px`,b.style.top=`${mn.top}px`}if(F(L,!1),!me)return;Object.assign(N.style,{left:`${me.left}px`,top:`${me.top}px`,width:`${me.right-me.left}px`,height:`${me.bottom-me.top}px`}),V=[me,...ae(oe.lit).map(Ve=>ts([Ve],2)),...Me?[ts([Me],0)]:[]].filter(Boolean);let Be=Gp(V).map(({left:Ve,top:wt,right:Yt,bottom:Pn})=>`M${Ve} ${wt}H${Yt}V${Pn}H${Ve}Z`);if(C.style.clipPath=`path(evenodd, "M0 0H${Ce}V${De}H0Z${Be.join("")}")`,e.small||ue)return;let $t=Xp(me,b.getBoundingClientRect(),be(ts([me,b.getBoundingClientRect()])));F(L,$t!==null),$t&&O.setAttribute("d",`M${$t.map(Ve=>Ve.join(" ")).join("L")}`)}function be(oe){let ge=[],me=document.createRange(),Me=document.createTreeWalker(e.root,NodeFilter.SHOW_TEXT);for(let Ce=Me.nextNode();Ce;Ce=Me.nextNode())if(!(!Ce.nodeValue.trim()||j.contains(Ce)||Ce.parentNode.nodeName==="style")){me.selectNodeContents(Ce);for(let De of me.getClientRects())wr(De,oe)&&ge.push(De)}return ge}function ye(oe=!1){clearTimeout(pe),X=!0,requestAnimationFrame(()=>je(oe||matchMedia("(prefers-reduced-motion: reduce)").matches));let ge=()=>X&&!pe&&je(!0),me=()=>{pe=ue?window.setTimeout(me,od):0,ge()};pe=window.setTimeout(me,Vp),!le&&(le=new ResizeObserver(ge),le.observe(e.main))}function je(oe){let ge=W();if(!ge||a!==null)return;for(let mn of e.root.querySelectorAll(ge.at))mn.closest("details:not([open])")?.setAttribute("open","");let me=ts(ae(ge.at));if(!me)return we();let{words:Me}=e,De=(e.small&&Me&&!Me.querySelector(ge.at)&&getComputedStyle(Me).position==="sticky"?Me.offsetHeight:0)+Wn,Be=(e.small?b.getBoundingClientRect().top:innerHeight)-Wn,$t=e.small&&ts([me,...ae(ge.lit)],0);$t&&$t.bottom-$t.top<=Be-De&&(me=$t);let Ve=me.bottom-me.top;if(me.top>=De&&me.bottom<=Be)return we();let wt=me.top<De?De:Be-Ve,Yt=Math.abs(me.top-wt)>innerHeight/2,Pn=Ve>Be-De||e.small?De:Yt?De+(Be-De-Ve)/2:wt;return scrollTo({top:scrollY+me.top-Pn,behavior:oe?"instant":"smooth"}),we()}let Re=()=>{b.hidden||(clearTimeout(ue),ue=window.setTimeout(()=>{ue=0,we()},od),we())},qe=()=>X=!1;addEventListener("scroll",Re,{capture:!0,passive:!0}),addEventListener("resize",we),addEventListener("wheel",qe,{passive:!0}),addEventListener("touchmove",qe,{passive:!0});let at=oe=>{if(b.hidden)return;let ge=oe.composedPath()[0],me=oe.clientX===void 0?ge.getBoundingClientRect?.():null,[Me,Ce]=me?[(me.left+me.right)/2,(me.top+me.bottom)/2]:[oe.clientX,oe.clientY],De=j.contains(ge)||V.some(Be=>Me>=Be.left&&Me<=Be.right&&Ce>=Be.top&&Ce<=Be.bottom);C.classList.toggle("awake",!De&&ge!==e.root)},dt="";e.root.addEventListener("pointermove",oe=>{let ge=dt;dt=`${oe.clientX} ${oe.clientY}`,ge!==dt&&at(oe)}),e.root.addEventListener("focusin",at);let lt=oe=>{oe.key!=="Escape"||oe.defaultPrevented||b.hidden||oe.composedPath()[0].closest?.("dialog, .popover, input:not([type=range], [type=checkbox]), textarea, select")||(U(),oe.preventDefault())},ft=e.inPage?document:e.root;return ft.addEventListener("keydown",lt),e.model.on("remove",()=>{clearTimeout(pe),clearTimeout(ue),cancelAnimationFrame(ce),le?.disconnect(),removeEventListener("scroll",Re,!0),removeEventListener("resize",we),removeEventListener("wheel",qe),removeEventListener("touchmove",qe),ft.removeEventListener("keydown",lt)}),J(),{el:j,entry:m,get at(){return r},moves:{t:R,n:()=>B(r+1),b:()=>B(r-1)},draw(){e.P&&(l!==e.state.asked&&!e.returning&&se(),J(),ne())}}}var ct=["picture","size","theme","view","focus","unit","step"],Zp={t:["step"],unit:["unit","step"],mode:["unit","step"],focus:["focus","step"],sort:["focus","unit","step"],view:["view","step"],theme:["theme",...ct],playing:["play"],speed:["play"],pane:["pane",...ct],probe:["probe","size","step"],by:["by","step"]},xo=40,Qp=4e3;async function eg(){let e=AbortSignal.timeout(Qp);try{return(await fetch("./static/js/bokeh.min.js",{method:"HEAD",cache:"no-store",signal:e})).ok}catch{return!1}}function tg(){let{socket:e}=window.gatescope??{},t=e?.onclose;t&&(Object.assign(e,{onmessage:null,onerror:null,onclose:null}),e.close(),t.call(e,new CloseEvent("close")))}var yt=class{time=null;main=null;words=null;cursor=null;parts=[];questions=null;small=!1;low=!1;width=0;rem=16;order=[];sorted=null;ordered=0;unframed=null;noted=[];meanings=null;constructor({model:t,el:n},s){this.model=t,this.setup=t.setup,this.pages=t.pages,this.inPage=Object.keys(t.pages).length>0,this.state=new uo(t.setup,this.inPage),this.returning=!1,this.P=null,this.S={t:0,unit:0,mode:"unit",focus:null,sort:"similarity",playing:!1,speed:1,view:{a:0,n:1},theme:this.startTheme()};let r=i("style");r.append(Yc+Gc+s+sd),this.root=i("div",{class:"gs",tabindex:"-1","data-theme":this.S.theme}),this.root.classList.toggle("page",this.inPage),n.append(r,this.root),this.state.asked.values.embed&&Vc(this),this.host=n.getRootNode().host??this.root,this.tour=cd(this,this.guide);let o={knock:eg,give:tg};this.line=new wo({...this.inPage&&o,changed:(a,l)=>this.moved(a,l)}),this.inPage&&t.document?.on_event("connection_lost",(a,l)=>this.line.lost(l?.connection?.deref?.()))}listen(){let t=new ResizeObserver(()=>this.resize());t.observe(this.time),this.model.on("payload",()=>this.hear()),this.model.on("progress",()=>this.line.heard(!0)),this.state.listen(s=>{this.returning=!0,s.values.theme&&this.set({theme:s.values.theme}),this.back(s)}),this.model.on("remove",()=>{t.disconnect(),this.line.stop(),this.state.stop(),this.closed=!0,this.close()}),(this.inPage?document:this.root).addEventListener("keydown",s=>this.key(s)),this.root.addEventListener("click",s=>{s.detail&&s.target.closest?.("button")&&!s.target.closest(".popover")&&this.root.focus({preventScroll:!0})}),this.readTheme(),this.meanings=Mc(this),this.parts.push(this.meanings),this.root.append(this.meanings.el),this.parts.push(this.tour),this.root.append(this.tour.el),this.inPage&&(document.getElementById("opening")?.remove(),this.unframed&&this.root.append(this.unframed),this.root.append(i("p",{class:"printnote"},"Sections that were not looked at are left out. Scroll through the page in light colours, and print it again.")),nd(this))}close(){}get guide(){return null}receive(t){}back(t){}get notices(){return this.noted}set notices(t){this.noted=t}get behind(){return!1}get whose(){return""}get meanwhile(){return""}get values(){return{}}get wished(){return this.values}get connected(){return this.line.up}get busy(){return this.questions.busy}tell(t){this.line.asked(),this.model.send_msg(t)}hear(){this.line.heard();try{this.receive(this.model.payload)}catch(t){console.error(t),this.notices=["This answer cannot be shown: a fault in the program, which the browser's console names."],this.draw(new Set(["notice"]))}}moved(t,n){t==="closed"&&this.wentOff(),n==="closed"&&t==="open"&&this.cameBack(),this.mark(),this.draw(new Set(["notice","lost","busy","run"]))}wentOff(){this.questions?.hold()}cameBack(){this.questions?.resume()}get offline(){let{behind:t}=this,n=t?this.whose:this.meanwhile;return{silent:`The server has not answered for ${5e3/1e3} seconds; this page waits for it. ${n}`,closed:`Not connected, trying again. ${t?"What you ask is kept. ":""}${n}`,ended:"The server answers again, but no longer knows this page. Reload keeps what you typed."}[this.line.state]}mark(){let t=this.offline;this.root.classList.toggle("behind",t!==void 0&&this.behind),t!==this.saidOfLine&&(this.saidOfLine=t,this.draw(new Set(["notice"])))}reload(){this.state.reload(this.wished)}get settled(){return this.inPage&&!this.returning}keep(t=!1){this.settled&&this.state.keep(this.values,t)}get touches(){return Zp}set(t){let n=new Set;for(let[s,r]of Object.entries(t))if(this.S[s]!==r){this.S[s]=r;for(let o of this.touches[s])n.add(o)}this.notices.length&&(t.t??t.unit)!==void 0&&!this.root.classList.contains("stale")&&(this.notices=[],n.add("notice")),t.theme&&this.readTheme(),n.size&&this.draw(n)}look(t){this.chosen=t,this.set({focus:t})}go(t){if(!this.P)return;t=Math.max(0,Math.min(this.P.T-1,t));let n=sa(this.S.view,t,this.P.T);this.set(n.a===this.S.view.a&&n.n===this.S.view.n?{t}:{t,view:n})}walk(t){this.P&&this.go(this.P.beyond(this.S.t,t,this.S.by==="word"))}pick(t){this.P&&this.set({unit:Math.max(0,Math.min(this.P.H-1,t)),mode:"unit"})}full(t){return this.P.roles.kind(t)==="memory"?this.P.peak(t):1}startTheme(){return document.documentElement.dataset.theme??(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light")}readTheme(){this.root.dataset.theme=this.S.theme,this.inPage&&(document.documentElement.dataset.theme=this.S.theme);let t=getComputedStyle(this.root);this.font=t.fontFamily;let n=new Map;this.css=s=>(n.has(s)||n.set(s,t.getPropertyValue(s).trim()),n.get(s)),this.palette=Qc(this.css)}resize(){let t=this.measure();!this.P||!t.width||Object.keys(t).every(n=>t[n]===this[n])||(this.resetView(t),this.draw(new Set(ct)))}measure(){let t=this.root.clientWidth<=760;return{small:t,low:!t&&this.inPage&&innerHeight<800,width:Math.round(this.time.clientWidth),rem:parseFloat(getComputedStyle(document.documentElement).fontSize)}}resetView(t=this.measure()){Object.assign(this,t),this.placeWords();let s=(["bytes","characters"].includes(this.P.reads.kind)?this.small?1.8:1.2:this.small?2.6:2)*this.rem,r=Kc(this.P.T,this.width-this.gutter,s);this.S.view=sa({a:this.S.view.a,n:r},this.S.t,this.P.T)}placeWords(){let t=this.small?this.main:this.time;this.words.parentNode!==t&&t.prepend(this.words)}get fine(){return Math.max(.75*this.rem,12)}get gutter(){return Math.round(3.9*this.rem)}draw(t){if(!this.P)return;this.G=xn(this.S.view,this.P.T,this.width,this.gutter);let n=ia(t),{P:s,S:r}=this,o=[s,s.layer,r.sort,r.focus];o.some((a,l)=>a!==this.sorted?.[l])&&(this.order=td(s,r.sort,r.focus,r.t),[this.sorted,this.ordered]=[o,r.t],t.add("order")),n("step","view","size")&&this.drawCursor();for(let a of this.parts)a.el.hidden||qt(a,t)}drawCursor(){let{G:t,S:n,cursor:s}=this;s.style.display=t.sees(n.t)?"":"none",s.style.left=`${t.x(n.t)-1}px`,s.style.width=`${t.cw+1}px`}moves(){let{S:t,P:n}=this,s=this.order.indexOf(t.unit);return{w:()=>this.meanings.walk(),...this.tour.moves,ArrowLeft:()=>this.walk(-1),ArrowRight:()=>this.walk(1),Home:()=>this.go(0),End:()=>this.go(n.T-1),ArrowUp:()=>this.pick(this.order[(s-1+n.H)%n.H]),ArrowDown:()=>this.pick(this.order[(s+1)%n.H]),...Object.fromEntries(n.signals.map((r,o)=>[o+1,()=>this.look(r)]))}}key(t){if(this.closed||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return;let n=t.composedPath()[0];if(n.closest?.("dialog, .popover"))return;if(n.matches?.("input:not([type=range], [type=checkbox]), textarea, select")||n.isContentEditable){t.key==="Escape"&&this.root.focus();return}if(!this.P)return;let r=n.matches?.("input[type=range]"),o=n.matches?.("button, a, summary, input[type=checkbox]"),a=this.moves()[t.key];!a||r&&!/^[ ?a-z]$/.test(t.key)||o&&t.key===" "||(t.preventDefault(),a())}};var ng=new Uint8Array(new Uint32Array([1]).buffer)[0]===1;function dd(e){let t=new DataView(e.buffer,e.byteOffset).getUint32(0,!0);return[JSON.parse(new TextDecoder().decode(e.subarray(4,4+t))),e.subarray(4+t)]}function yn(e){return dd((e instanceof ArrayBuffer?new Uint8Array(e):new Uint8Array(e.buffer,e.byteOffset,e.byteLength)).slice())}function kn(e){if(!ng)throw new Error("a big-endian browser cannot read this picture");let[t,n]=yn(e);return{...t,picture:n.length?new ns(...dd(n)):null}}var ns=class{T=0;H=0;tokens=[];word=[];words=[];layers=[];symbols=[];near={};unknown=[];probes=[];follows=[];beside=null;shows=null;arrays={};roles=null;constructor(t,n){for(Object.assign(this,t),t.roles&&(this.roles=new Kr({...t,name:t.cell})),this.body=n,this.layer=(this.layers.length||1)-1;this.layer&&this.layers[this.layer].direction==="reverse";)this.layer-=1;this.cache=new Map}array(t){let n=this.arrays[t];if(!n)return null;let[s,r]=n,o=r.reduce((a,l)=>a*l,1);return new Float32Array(this.body.buffer,this.body.byteOffset+4*s,o)}kept(t,n){return this.cache.has(t)||this.cache.set(t,n()),this.cache.get(t)}signal(t){return this.kept(`${this.layer}.${t}`,()=>this.array(`${this.layer}.${t}`))}at(t,n,s){return n<0||n>=this.T?0:this.signal(t)[n*this.H+s]}mean(t){return this.kept(`mean ${this.layer}.${t}`,()=>{let n=this.signal(t),s=new Float32Array(this.T);for(let r=0;r<this.T;r++){let o=0;for(let a=0;a<this.H;a++)o+=n[r*this.H+a];s[r]=o/this.H}return s})}column(t,n){let s=this.signal(t),r=new Float32Array(this.T);for(let o=0;o<this.T;o++)r[o]=s[o*this.H+n];return r}peak(t){return this.kept(`peak ${this.layer}.${t}`,()=>this.signal(t).reduce((n,s)=>Math.max(n,Math.abs(s)),0))}reach(t,n){return(n===null?this.mean(t):this.column(t,n)).reduce((r,o)=>Math.max(r,Math.abs(o)),0)}get shown(){return this.kept("shown",()=>this.tokens.map(Se))}within(t){return t>0&&t<this.word.length&&this.word[t]===this.word[t-1]}beyond(t,n,s=!1){let r=t+n;if(s&&n>0)for(;this.within(r+1);)r+=1;if(s&&n<0){for(r=t;this.within(r);)r-=1;r-=1}return Math.max(0,Math.min(this.T-1,r))}get memory(){return this.roles.memory}get keeper(){return this.roles.keeper}halfLife(t){return this.signal("half")?.[t]??null}top(t,n="top"){let s=this.array(`${n}.id`),r=this.array(`${n}.p`),o=this.arrays[`${n}.id`][1][1];return Array.from({length:o},(a,l)=>[this.words[s[t*o+l]],r[t*o+l]])}};var hd=`/* The page for a projector. Its text is a share of \`--p\`, never below 18 px; with a browser's zoom it grows as rem does. */
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
`;var Xe=e=>({text:Y(e,2,!0),cls:Oe(e)?Ne(e):void 0}),da=(e,t,n=e)=>({text:`${e} = ${Y(t)}`,cls:n}),ha=e=>({text:e,cls:"b"}),ca=(...e)=>e.flat(1/0).filter(Boolean).map(t=>t.text===void 0?{text:t}:t),vo=(e,t=2)=>1-Oe(e,t);function xr(e){let t=Oe(e);return t<.15?"shut":t<.35?"nearly shut":t<=.65?"half open":"open"}function ud(e,t){let n=Math.round(100*e);return n<100?`${n}%`:t?"all":"almost all"}var fd=(e,t)=>e.kept(n=>t.now[n]);function pd(e,t){let n=fd(e,t),s=e.keepsAt?n:vo(t.now[e.keeper]);return{word:e.called.keep,value:n,shown:da(Pe(e.keep),s,e.keeper)}}function ua(e,t){let s=e.share!==e.writer?vo(t.now[e.writer]):t.now[e.writer],r=e.others.flatMap(o=>[`, ${e.word(o)} `,da(o,t.now[o])]);return{word:e.called.write,value:s,shown:[da(Pe(e.share),s,e.writer),...r]}}function rg(e,t){let{word:n,value:s,shown:r}=pd(e,t),o=t.prev[e.memory];if(t.first)return["starts with an empty memory"];if(!Oe(o))return["has next to nothing in memory"];if(Oe(s)>.65)return["keeps ",ud(Oe(s),s===1)," of its old memory ",Xe(o)," (",r,")"];let a=[ud(vo(s),s===0)," of its old memory ",Xe(o)];if(e.linked)return["drops ",a," (",r,")"];let l={shut:["shuts",""],"nearly shut":["nearly shuts",""],"half open":["has"," half open"]},[d,h]=l[xr(s)];return[`${d} its ${n} gate${h} (`,r,"), so ",a," is dropped"]}var gd=(e,t)=>Math.abs(Oe(t-e))<=Math.min(.05,Math.abs(e)/5);function og(e,t){let[n,s,r]=[t.prev[e.memory],t.now[e.memory],t.written].map(l=>Oe(l)),o=gd(n,s),a=[s===n?", so it stays at ":", so it stays near ",Xe(s)];return t.first||!n?!r||s===r?[]:[", making ",Xe(s)]:s?n*s<0?r*s>0?[" and flips it to ",Xe(s)]:[", leaving ",Xe(s)]:r?Oe(fd(e,t))<.35?wd(e,t)?[", leaving ",Xe(s)]:[s===n?" in its place, making again ":" in its place, making ",Xe(s)]:o?a:r*n<0?[" against it, leaving ",Xe(s)]:Math.abs(s)>Math.abs(n)?[" on top, making ",Xe(s)]:[", leaving ",Xe(s)]:o?a:[", leaving ",Xe(s)]:[", leaving next to nothing"]}var wd=(e,t)=>Math.abs(Oe(t.written))<.1&&xr(ua(e,t).value).endsWith("shut");function ig(e,t){let{word:n,value:s,shown:r}=ua(e,t),o=wd(e,t)?"only ":"",a=Oe(t.written)?[o,Xe(t.written)]:"next to nothing";if(e.linked)return["it writes ",a," (",r,")"];let l=xr(s);return l.endsWith("shut")?[`its ${n} gate is ${l} (`,r,") and writes ",a]:[`its ${l.replace("half open","half-open")} ${n} gate (`,r,") writes ",a]}function ag(e,t){let[n,s]=[Oe(t.prev.h),Oe(t.now.h)],r=gd(n,s),o=n*s<0?"it flips to ":n===s?"it comes back to ":r?"it comes out near ":"it becomes ";if(t.first)return[`starts with no past: the ${t.one} sets it to `,Xe(t.now.h)];let a=e.squash("h")?`, and after ${e.squash("h")} `:", and ",l=Number.isFinite(t.ax)&&Number.isFinite(t.ah)?[`the ${t.one} and the bias push `,Xe(t.ax),", the old state ",Xe(t.ah),a]:[`${t.one} and old state rewrite it, and `];return["has no gate to keep its old ",Xe(t.prev.h),": ",l,o,Xe(t.now.h)]}function md(e,t){let[n,s]=[e.prev[t],e.now[t]];return e.first?["starts at zero and becomes ",Xe(s)]:Oe(n)===Oe(s)?["stays at ",Xe(s)]:["goes from ",Xe(n)," to ",Xe(s)]}function lg(e,t){let n=ha(`the ${t.H} units`);if(!e.keep)return[n," rewrite all of h: its mean ",md(t,"h")];let[s,r]=[pd(e,t),ua(e,t)],o=e.linked?[" ",s.shown," of the old memory is kept and ",r.shown," of the candidate is written"]:[` the ${s.word} gates are ${xr(s.value)} (`,s.shown,`) and the ${r.word} gates ${xr(r.value)} (`,r.shown,")"];return["on average over ",n,...o,"; the mean memory ",md(t,e.memory)]}function Ps(e,t){let n=["At ",ha(`“${Te(t.token,24)}”`),", "];if(t.mode==="mean")return ca(n,lg(e,t),".");let s=[ha(`unit ${t.unit}`)," "];return e.keep?ca(n,s,rg(e,t),"; ",ig(e,t),og(e,t),"."):ca(n,s,ag(e,t),".")}var yo=e=>e.map(({text:t,cls:n})=>n==="b"?i("b",{},t):n?i("span",{class:`n s-${n}`,"data-term":["pos","neg"].includes(n)?"blue and orange":n},t):t),js=e=>e.map(({text:t})=>t).join(""),cg={tanh:Math.tanh,relu:e=>Math.max(0,e)};function dg(e,t){let[n]=/[^()]+/.exec(t.replace(/^mean /,""))??[""];if(/^from [xh]/.test(t))return t[5]==="x"?"W·x":"W·h";if(t.startsWith("mean ")&&t.includes("·"))return t.includes(e.candidate)?"written":"kept";let s=Gt(n.replace("−","-").replace(/[\u2080-\u2089]+$/,""));return e.signals.includes(s)?s:n.replace("≈","=")||null}var ss=e=>({symbol:"",value:e,op:!0}),rn=(e,t,n,s,r)=>{let o=Y(t,n);return{symbol:e,value:r&&Oe(t,n)<0?`(${o})`:o,cls:s??(Oe(t,n)?Ne(t):void 0)}};function hg(e,t){let[n,s]=[Xt(t.before??t.t),Xt(t.t+1)];if(!e.keep){let g=t.mode==="mean"?`mean h${s}`:`h${s}`,$=Number.isFinite(t.ax)&&Number.isFinite(t.ah),M=e.squash("h"),S=cg[M];return t.mode==="mean"||!S||!($||Number.isFinite(t.a))?{symbol:g,result:t.now.h}:{symbol:g,result:t.now.h,from:E=>S($?E(t.ax)+E(t.ah):E(t.a)),terms:E=>[ss(`${M}(`),...$?[rn(`from x${s}`,t.ax,E),ss("+"),rn(`from h${n}`,t.ah,E,void 0,!0)]:[rn("a",t.a,E)],ss(")")]}}let{memory:r,candidate:o,keep:a,share:l}=e,d=`${r}${n}`,[h,u]=[t.prev[r],t.now[r]],c=g=>g===Gt(g)?g:`(${Pe(g)})`,m=(g,$)=>{let M=t.now[Gt(g)];return g===Gt(g)?M:vo(M,$)},f=g=>[rn(c(a),m(a,g),g,e.keeper),ss("·"),rn(d,h,g,void 0,!0)],p=g=>[rn(c(l),m(l,g),g,e.writer),ss("·"),rn(o,t.now[o],g,void 0,!0)],w=(g,$)=>g(m(a,$))*g(h)+g(m(l,$))*g(t.now[o]);t.mode==="mean"&&(f=g=>[rn(`mean ${c(a)}·${d}`,t.kept,g,void 0,!0)],p=g=>[rn(`mean ${c(l)}·${o}`,t.written,g,void 0,!0)],w=g=>g(t.kept)+g(t.written));let v=e.keepsFirst?[f,p]:[p,f];return{symbol:`${t.mode==="mean"?"mean ":""}${r}${s}`,result:u,from:w,terms:g=>[...v[0](g),ss("+"),...v[1](g)]}}function ko(e,t){return ug(e,t).map(n=>({...n,means:dg(e,n.symbol||n.value)}))}function ug(e,t){let{symbol:n,result:s,from:r,terms:o}=hg(e,t);if(!o)return[rn(n,s,2)];let a=d=>Oe(r(h=>Oe(h,d),d),d)===Oe(s,d),l=a(2)?2:3;return[rn(n,s,l),ss(a(l)?"=":"≈"),...o(l)]}var mg=3.5,fg=2.3,pg=.5,gg=3,wg=.02,bd=e=>!!e?.probes?.length;function vr(e,t,n,s=""){let r=t.answers.length;return e.array(`${s}probe.${t.name}`).subarray(n*r,(n+1)*r)}var xd=(e,t,n="")=>e.kept(`${n}likeliest ${t.name}`,()=>Array.from({length:e.T},(s,r)=>{let o=vr(e,t,r,n);return o.reduce((a,l,d)=>l>o[a]?d:a,0)}));function fa(e,t=null){if(!bd(e))return null;let n=e.probes.find(({name:r})=>r===t);if(n)return n;let s=({name:r,answers:{length:o}})=>e.array(`probe.${r}`).reduce((a,l,d)=>a+(d%o?l:0),0);return e.probes.reduce((r,o)=>s(o)>s(r)?o:r)}var bg=(e,t)=>e.kept(`told ${t.name}`,()=>{let n=xd(e,t),s=t.answers.map(()=>0);for(let r=0;r<e.T;r++)vr(e,t,r).forEach((o,a)=>s[a]+=o);return[...new Set(n)].filter(r=>r>0).sort((r,o)=>s[o]-s[r]).slice(0,2).sort((r,o)=>n.indexOf(r)-n.indexOf(o))}),pa=(e,t,n)=>!!(n.beside&&e.arrays[`beside.probe.${t.name}`]),vd=(e,t)=>{let n=fa(e,t.probe);return n?mg+(pa(e,n,t)?fg:0):0};function ma(e,t,n,s=""){return[...vr(e,t,n,s)].map((r,o)=>[t.answers[o],r]).sort((r,o)=>o[1]-r[1]).filter(([,r],o)=>o===0||r>=wg).slice(0,gg)}function yd(e){let t=i("span",{class:"label","data-term":"probe"},"memory says"),n=i("div",{class:"probed","aria-hidden":"true"}),s=i("select",{"aria-label":"What the memory is asked for"}),r=i("span",{class:"reads",role:"status"}),o=i("small"),a=i("p",{},s,r," ",o),l=i("div",{class:"probed beside","aria-hidden":"true"}),d=i("div",{class:"memoryrow"},n,l,a),h=[],u="";d.addEventListener("click",({target:p})=>{let w=p.closest(".bar");w&&e.go(Number(w.dataset.step))}),s.addEventListener("change",()=>{e.set({probe:s.value}),e.root.focus({preventScroll:!0})});function c(){let{P:p,S:w}=e,v=fa(p,w.probe);if(d.hidden=v===null,h=[],!v)return;let g=p.probes.map(({name:S})=>S).join();g!==u&&s.replaceChildren(...p.probes.map(({name:S,title:E})=>i("option",{value:S},E))),u=g,s.value=v.name,s.hidden=p.probes.length<2;let $=bg(e.A??p,v);if(l.hidden=!pa(p,v,w),m(n,t,v,$),l.hidden)return;let M=i("span",{class:"label"},e.setup.cells[p.beside.cell]);m(l,M,v,$,"beside.")}function m(p,w,v,g,$=""){let{P:M,G:S}=e,E=xd(M,v,$),z=[],y=E.map((x,b)=>x&&vr(M,v,b,$)[x]>=pg?v.answers[x]:""),A=M.kept(`brief ${v.name}`,()=>ir([...v.answers,""])),T=Ei(y,S.a,S.end).filter(({label:x})=>x).map(x=>Ti(x,A,e));for(let x=S.a;x<S.end;x++){let b=vr(M,v,x,$),k=g.map(L=>b[L]),C=Math.max(0,1-b[0]-k.reduce((L,j)=>L+j,0)),N=[...k,C].map((L,j)=>{let F=i("i",{class:j<g.length?`A${j}`:"rest"});return F.style.height=`${100*L}%`,F}),O=i("span",{class:"bar"},...N.reverse());O.dataset.step=x,O.title=`step ${x+1}, ${M.shown[x]}: ${ma(M,v,x,$).map(([L,j])=>`${L} ${xs(j)}`).join(", ")}`,O.style.cssText=`left:${S.x(x)+1}px;width:${S.cw-2}px`,z.push(O)}p.replaceChildren(w,...T,...z),h.push({columns:z,current:null})}function f(){let{P:p,S:w,G:v}=e,g=fa(p,w.probe);if(!g)return;for(let y of h)y.columns[y.current]?.classList.remove("cur"),y.current=v.sees(w.t)?w.t-v.a:null,y.columns[y.current]?.classList.add("cur");let $=y=>ma(y,g,w.t).map(([A,T])=>`${A} ${xs(T)}`).join(", "),M=e.A&&e.A!==p&&w.t<e.A.T&&bd(e.A)?$(e.A):"",S=pa(p,g,w)?ma(p,g,w.t,"beside.").map(([y,A])=>`${y} ${xs(A)}`):[];de(r,[s.hidden?`${g.title}: `:"",$(p),M&&M!==$(p)?`, was ${M}`:"",S.length?`; ${e.setup.cells[p.beside.cell]}: ${S.join(", ")}`:""].join(""));let E=e.weights==="initial"?"":`, untrained ${Ee(g.before)}`,z=fe("probe","linear probe");for(let y of[z,t])y.dataset.act=`Here it reads all ${p.H} units together: what unit ${w.unit} alone has dropped, others may still hold.`;o.replaceChildren("by a ",z,` of all ${p.H} units, not one: ${Ee(g.score)} right in tests${E}`),o.title=`Of ${g.n.toLocaleString("en")} steps of test texts. Who always says what is commonest is right at ${Ee(g.commonest)}. The network never sees this row.`}return{el:d,draw(p){p("picture","size","view","probe","beside")&&c(),p("step","unit","picture","size","view","probe","beside")&&f()}}}var xg=4096,yr=new Map,ga=null;function $o(e,t,n){let s=`${t} ${n} ${e}`;return yr.has(s)||(yr.size>=xg&&yr.clear(),ga??=document.createElement("canvas").getContext("2d"),ga.font=`${t} 100px ${n}`,yr.set(s,ga.measureText(e).width)),yr.get(s)/100}var Dn=(e,t,n,s,r)=>Math.min(n,t/$o(e,s,r));function kd(e,t,n,s,r){let o=e.length,a=()=>o<e.length?`${e.slice(0,o)}…`:e;for(;o>1&&$o(a(),s,r)*n>t;)o-=1;return a()}function Bn(e){let t=i("div",{class:"ribbon",role:"group","aria-label":"Tokens"}),n=i("div",{class:"foot","aria-hidden":"true"}),s=i("input",{type:"range",class:"scrub",min:"0",step:"1","aria-label":"Step"}),r=i("div",{class:"track"}),o=i("i"),a=i("b");r.append(o,a);let l=jl(e),d=yd(e),h=i("div",{class:"words","data-picture":"The sentence"},t,l.el,d.el,n,i("div",{class:"scrubber"},r,s));s.addEventListener("input",()=>e.go(Number(s.value)));let u=[],c=[],m=null,f=null;t.addEventListener("click",$=>{let M=$.target.closest("button");M&&e.go(Number(M.dataset.step))});let p=null;h.addEventListener("wheel",$=>{let M=Math.sign($.deltaX||($.shiftKey?$.deltaY:0));M&&($.preventDefault(),e.scroll(e.S.view.a+M))},{passive:!1}),h.addEventListener("pointerdown",$=>{$.pointerType==="touch"&&$.target!==s&&(p={x:$.clientX,a:e.S.view.a})}),h.addEventListener("pointermove",$=>{p&&e.scroll(Math.round(p.a-($.clientX-p.x)/e.G.cw))});for(let $ of["pointerup","pointercancel","pointerleave"])h.addEventListener($,()=>p=null);e.scroll=$=>{let M=e.S.view.n;$=Math.max(0,Math.min(e.P.T-M,$)),$!==e.S.view.a&&e.set({view:{a:$,n:M}})};function w(){let{P:$,G:M,S,rem:E,fine:z}=e,y=$.mean(S.focus),A=e.full(S.focus),T=N=>Y(y[N],2).replace(/^(\u2212?)0\./,"$1."),x=0;for(let N=M.a;N<M.end;N++)x=Math.max(x,T(N).length);let b=M.cw>=Math.max(2.25,.61*x)*z,k=JSON.stringify([$.tokens,$.unknown,M.a,M.n,M.width,E,S.focus,e.font]);if(k===f){for(let N=M.a;N<M.end;N++){let O=e.palette.of(S.focus,y[N],A),{style:L,dataset:j}=u[N-M.a],F=`background:${xt(O)};color:${_t(O)}`;N-M.a===m?j.style=j.style.replace(/background:[^;]*;\s*color:[^;]*/,F):Object.assign(L,{background:xt(O),color:_t(O)}),de(c[N-M.a],b?T(N):"")}return}f=k;let C=i("span",{class:"label","data-term":"mean over units"},"mean ",i("i",{class:`s-${S.focus}`},S.focus));n.replaceChildren(C),u=[],c=[],m=null;for(let N=M.a;N<M.end;N++){let O=$.shown[N],L=e.palette.of(S.focus,y[N],A),[j,F]=[$.within(N)?0:1,$.within(N+1)?0:1],W=i("button",{type:"button",class:"tok",tabindex:"-1"});W.classList.toggle("within",!j),W.classList.toggle("goes-on",!F),W.dataset.step=N,M.cw>=1.1*E&&W.append(O),W.title=$.unknown[N]?`“${O}” ${bs($)}`:`step ${N+1}: ${O}`,W.classList.toggle("unknown",$.unknown[N]);let _=Dn(O,M.cw-5,.94*E,500,e.font);W.style.cssText=`left:${M.x(N)+j}px;width:${M.cw-j-F}px;background:${xt(L)};color:${_t(L)};font-size:${Math.max(_,z)}px`,W.classList.toggle("clipped",_<z*(M.cw-5)/(M.cw-1)),u.push(W);let q=i("span",{class:"m"});b&&q.append(T(N)),q.style.cssText=`left:${M.x(N)}px;width:${M.cw}px`,c.push(q)}t.replaceChildren(...u),n.append(...c),v()}function v(){let{P:$,G:M,rem:S}=e,E=.75*S,z=M.n===$.T,y=z?M.centre(0):M.gutter+E/2,A=z?M.centre($.T-1):M.width-E/2;s.max=String($.T-1),s.disabled=$.T===1,s.style.cssText=`left:${y-E/2}px;width:${A-y+E}px`,r.style.cssText=`left:${y}px;width:${A-y}px`,o.style.display=z?"none":"",o.style.left=`${100*M.a/$.T}%`,o.style.width=`${100*M.n/$.T}%`}function g(){let{P:$,S:M,G:S,rem:E,fine:z}=e;if(m!==null&&u[m]&&(u[m].classList.remove("cur"),u[m].removeAttribute("aria-current"),u[m].style.cssText=u[m].dataset.style,u[m].tabIndex=-1,c[m].classList.remove("cur")),m=S.sees(M.t)?M.t-S.a:null,m!==null){let y=u[m],A=$.shown[M.t];y.dataset.style=y.style.cssText,y.classList.add("cur"),y.setAttribute("aria-current","step"),y.tabIndex=0;let T=Math.max(Dn(A,S.cw-4,1.06*E,700,e.font),z);y.style.cssText=`left:${S.x(M.t)}px;width:${S.cw}px;font-size:${T}px`,c[m].classList.add("cur")}s.value=String(M.t),s.setAttribute("aria-valuetext",`step ${M.t+1} of ${$.T}: ${$.shown[M.t]}`),a.style.width=`${$.T>1?100*M.t/($.T-1):0}%`}return{el:h,draw($){$("picture","size","theme","view","focus")&&w(),$("step","picture","size","view")&&g(),l.draw($),d.draw($)}}}var vg=86,Tt=9.5,yg=13;function kg(e,t,n,s){let r=Math.min(1,Math.max(0,e))*yg/2,o=Math.min(n,2*r),a=(l,d)=>D("rect",{x:-Tt,width:2*Tt,y:l,height:Math.max(0,d),class:"jaw"});return[D("clipPath",{id:t},D("circle",{r:Tt})),D("circle",{r:Tt+2,class:"halo"}),D("circle",{r:Tt,class:"open"}),D("g",{"clip-path":`url(#${t})`},D("rect",{x:-Tt,width:2*Tt,y:-o/2,height:o,class:`flow ${s}`}),r<.6?a(-Tt,2*Tt):[a(-Tt,Tt-r),a(r,Tt-r)]),D("circle",{r:Tt,class:"rim"})]}var $d=(e,t)=>Math.max(6,Math.abs(e)/(t||1)*vg),$g=(e,t,n,s,r=!1,o="forget")=>s?`${e}: it holds ${Y(t)}${n===null?"":`, its ${o} gate is ${r?"held at ":""}${Y(n)}`}`:`${e}, not read yet`,Mo=(e,t)=>i("button",{class:"wd",type:"button","data-k":t},i("span",{class:"t"},e),i("span",{class:"p"},i("span",{class:"q"}),D("svg",{class:"v",viewBox:"-12 -12 24 24","aria-hidden":"true"})));function So(e,t){return e.addEventListener("click",({target:n})=>{let s=n.closest(".wd");s&&!s.disabled&&t(Number(s.dataset.k))}),function({words:s,run:{c:r,f:o},most:a,t:l,read:d,held:h=null,gate:u="forget"}){e.classList.toggle("held",h!==null);for(let c of e.querySelectorAll(".wd")){let m=Number(c.dataset.k),f=m<=d,[p,w]=[c.querySelector(".q"),c.querySelector(".v")];c.disabled=!f,c.tabIndex=m===Math.max(0,l)?0:-1,c.classList.toggle("todo",!f),c.classList.toggle("here",m===l),m===l?c.setAttribute("aria-current","step"):c.removeAttribute("aria-current");let v=h!==null&&m>=h[0]&&m<h[1];if(c.setAttribute("aria-label",$g(s[m],r[m],o?.[m]??null,f,v,u)),p.style.height=f?`${$d(r[m],a)}%`:"0",p.className=`q ${Ne(r[m])}`,w.replaceChildren(),!f||!m||!o)continue;let g=$d(r[m-1],a)/100*21.8,$=Ne(r[m-1]);w.append(D("rect",{x:-10,y:-10,width:9.5,height:20,class:"bore"}),D("rect",{x:-10.5,y:-g/2,width:10.5,height:g,class:`flow ${$}`}),...kg(o[m],`v${m}`,g,$))}}}var Mg=(e,t,n)=>e[(e.indexOf(t)+n+e.length)%e.length],Sg=(e,t)=>/^\d+$/.test(e.trim())&&Number(e)<t?Number(e):null;function Fs(e){let t=(a,l,d)=>{let h=i("button",{type:"button",tabindex:"-1","aria-label":l},a);return h.addEventListener("click",()=>e.pick(Mg(e.order,e.S.unit,d))),h},n=t("◂","Unit above (up arrow)",-1),s=t("▸","Unit below (down arrow)",1),r=i("input",{type:"number",class:"unitno",min:0,step:1,inputmode:"numeric","aria-label":"Unit",title:"Type a unit’s number"}),o=i("span",{class:"row means","data-term":"similarity order"});return r.addEventListener("input",()=>{let a=Sg(r.value,e.P.H);a!==null&&e.pick(a)}),r.addEventListener("blur",()=>r.value=e.S.unit),r.addEventListener("keydown",a=>a.key==="Enter"&&e.root.focus({preventScroll:!0})),{row:o,els:[n,r,s],draw(){let{P:a,S:l,order:d}=e;r.getRootNode().activeElement!==r&&(r.value=l.unit),r.max=a.H-1;let h=d.indexOf(l.unit)+1,u=`Row ${h} of ${a.H}, rows by ${aa[l.sort]}.`;de(o,`row ${h} by ${ed[l.sort]}`),o.dataset.act=`${u} The arrows ↑ and ↓ go along the rows.`,n.title=`${u} The row above (↑).`,s.title=`${u} The row below (↓).`}}}var Md=[1.36,1.2,1.05],Eg=[1.6,1.45,1.3,1.15,1],Tg=2.6,Ag=2.1,zg=.7,Lg=22,Cg=.4,Ng=.01,Og=250;function Pg(e,t,n,s){let r=e.length,o=h=>{let u=h;for(let c=e[h];c<=t&&u<r;c+=e[u])u+=1;return Math.max(u,h+1)},a=(h,u)=>{let c=h;for(let m=e[h-1];m<=u&&c>0;m+=e[c-1])c-=1;return Math.min(c,h-1)},l=a(r,t),d=o(n);return(s<n+ +(n>0)||s>=d-+(d<r))&&(n=Math.max(0,Math.min(s-1,a(s+1,Cg*t)))),n=Math.min(n,l),o(n)<=s&&(n=s),{a:n,end:o(n)}}function Sd(e,t){let n=i("section",{class:"present",role:"main","aria-label":"For a projector"});n.hidden=!0;let s=i("h1",{class:"unseen"},"For a projector"),r=i("div",{class:"strip",role:"group","aria-label":"The words; under each what the unit holds after it"}),o=So(r,_=>e.go(_)),a=i("p",{class:"tells","aria-live":"polite"}),l=i("small"),d=i("div",{class:"big"}),h=i("div",{class:"others"}),u=i("div",{class:"given"},l,d,h),c=i("div",{class:"shows"}),m=As({press:_=>e.go(_),zoomed:_=>e.set({zoom:_})}),f=Fs(e),p=i("span",{class:"whose"}),w=i("button",{type:"button",class:"btn",title:"The answer waits at every step until it is asked for"},"Ask first ",i("kbd",{},"a")),v=i("button",{type:"button",class:"btn"},"Leave ",i("kbd",{},"Esc")),g=i("div",{class:"floor"},i("span",{class:"one"},"unit",...f.els,p),i("span",{class:"sp"}),w,v),$=i("div",{class:"told"},a,u),M=Pt(e);w.addEventListener("click",()=>C.a()),v.addEventListener("click",()=>C.Escape());let S=null,E=null,z=null,y=null,A=0,T=0,x=new ResizeObserver(()=>!n.hidden&&e.P&&j());e.model.on("remove",()=>x.disconnect());let b=()=>e.S.answer==="asked"&&S!==e.S.t;function k(_){S=_,W()}let C={Escape:()=>e.set({present:!1}),PageUp:()=>e.walk(-1),PageDown:()=>e.walk(1),a:()=>e.set({answer:e.S.answer==="asked"?"shown":"asked"}),b:()=>{e.S.answer==="asked"?k(b()?e.S.t:null):e.set({answer:"asked"})}};function N(){let _=e.S.present;if(_!==!n.hidden){n.hidden=!_,e.root.classList.toggle("presenting",_);for(let q of e.covered)q.inert=_;_?(E=t.el.parentNode,g.prepend(t.el),n.replaceChildren(s,r,$,c,M.el,g),x.observe(n)):(E.prepend(t.el),n.replaceChildren(),x.disconnect()),S=null,e.root.focus({preventScroll:!0})}}let O=()=>parseFloat(getComputedStyle(n).fontSize);function L(){let{P:_,S:q}=e,P=O(),R=r.clientWidth,I=_.shown.map(K=>Te(K,Lg)),H=K=>I.map(J=>Math.max(Ag*P,($o(J,650,e.font)+zg)*K*P)),B=Md.find(K=>H(K).reduce((J,Q)=>J+Q,0)<=R)??Md[0],U=Pg(H(B),R,A,q.t);A=U.a,r.style.setProperty("--size",`${B*P}px`);let G=[...r.children].map(K=>K.dataset.word),ne=I.slice(U.a,U.end);(r.firstChild?.dataset.k!==String(U.a)||G.length!==ne.length||ne.some((K,J)=>K!==G[J]))&&r.replaceChildren(...ne.map((K,J)=>{let Q=Mo(K,U.a+J);return Q.dataset.word=K,Q.classList.toggle("unknown",_.unknown[U.a+J]),Q})),r.classList.toggle("from",U.a>0),r.classList.toggle("on",U.end<_.T);let ee=q.mode==="mean",se=K=>ee?_.mean(K):_.column(K,q.unit),he=_.keeper&&_.layers[_.layer].direction!=="reverse";o({words:_.shown,run:{c:se(_.memory),f:he?se(_.keeper).map(K=>_.roles.kept(()=>K)):null},most:_.reach(_.memory,ee?null:q.unit),t:q.t,read:_.T-1,gate:_.roles.called.keep})}function j(){L();let _=O();for(let P of Eg)if(a.style.fontSize=`${P*_}px`,a.scrollHeight<=a.clientHeight+1)break;let q=d.textContent;d.style.fontSize=`${Dn(q,.97*u.clientWidth,Tg*_,720,e.font)}px`}function F(){let{P:_,S:q}=e,{kind:P,title:R}=_.answers,I=P==="value",H=([ee,se])=>[Se(ee),I?Y(se,3):Ee(se)],{remark:B}=e.setup.tasks[e.entry?.task]??{};if(de(l,R[0].toUpperCase()+R.slice(1)+(B?`. ${B}`:"")),u.classList.toggle("waits",b()),b()){let ee=i("button",{type:"button",class:"slot","aria-label":"Show the answer (b)"},"?");ee.addEventListener("click",()=>k(q.t)),d.replaceChildren(ee),h.replaceChildren();return}let[U,...G]=_.top(q.t),[ne,Z]=H(U);d.replaceChildren(...I&&!G.length?[]:[i("b",{},ne)," "],i("span",{},Z)),h.replaceChildren(...G.filter(([,ee])=>I||ee>=Ng).slice(0,2).map(ee=>i("span",{},H(ee).join(" "))))}function W(_=(...q)=>!0){let{P:q,S:P,setup:R}=e;if(_("notice","present")&&(M.draw(()=>!0),j()),_("play")&&a.setAttribute("aria-live",P.playing?"off":"polite"),!_("present","answer","picture","size","theme","unit","step","look","zoom"))return;_("step","picture")&&S!==P.t&&(S=null);let I=performance.now()-T<Og;_("step")&&(T=performance.now());let H={...Ft(q,P),compact:!0,instant:I||_("present","picture","size","unit","theme")},B=q.cell+JSON.stringify(q.options)+P.look;B!==y&&(y=B,z=en(q.roles,null,P.look));let U=P.look==="unrolled",G=U?m.el:z.svg,ne=c.firstChild!==G;ne&&c.replaceChildren(G),U?m.draw({...Ts(e),compact:!0,fine:O(),fresh:ne||_("picture","unit","present")}):z.update(H);let Z=Ps(q.roles,H);a.replaceChildren(...yo(Z)),z.svg.setAttribute("aria-label",`The ${R.cells[q.cell]} cell at this step. ${js(Z)}`),f.draw();let ee=q.layers.length>1?`, layer ${q.layers[q.layer].level+1}`:"";de(p,`of ${q.H}${P.mode==="mean"?": the mean":""}, ${R.cells[q.cell]}${ee}`),w.setAttribute("aria-pressed",String(P.answer==="asked")),F(),j()}return{el:n,arrange:N,moves:C,draw:W}}var kt=class{constructor(t){this.send=t,this.held=!1,this.seq=0,this.latest=new Map,this.busy=new Set}asked(t,n){return this.latest.get(t)?.key===n}waiting(t){return this.busy.has(t)?this.latest.get(t).request:void 0}ask(t,n,{key:s=null,both:r=!1,once:o=!1}={}){let a=this.latest.get(t),l=this.seq+1,d=r&&this.busy.has(t)?a.from:l;this.latest.set(t,{key:s,request:n,once:o,from:l,first:d,last:l}),this.busy.add(t),this.held?this.seq=l:this.hand(t)}hand(t){let n=this.latest.get(t);n.last=++this.seq,n.handed=!0,this.send({...n.request,want:t,seq:n.last})}hold(){this.held=!0}resume(){this.held=!1;for(let t of[...this.busy]){let{once:n,handed:s}=this.latest.get(t);n&&s?this.busy.delete(t):this.hand(t)}}count(t){if(!this.busy.has(t))return 0;let{first:n,from:s}=this.latest.get(t);return n<s?2:1}take({want:t,seq:n}){let s=this.latest.get(t);return!s||!this.busy.has(t)||n<s.first||n>s.last?null:(s.first=s.from,n>=s.from&&this.busy.delete(t),s)}opened({want:t,seq:n}){let s={key:null,from:n};return this.latest.set(t,s),s}forget(t){let n=this.latest.get(t);n&&(n.key=null)}stop(){this.busy.clear()}};var rs={auc:{title:"AUC",chance:.5},spearman:{title:"Spearman",chance:0}},$n=e=>e<1&&e>=.9995?">0.999":Y(e,3);function wa({probe:e,before:t,spread:n,units:s}){let r=s.map(([o,a,l,,d],h)=>({unit:o,signal:a,sign:l,score:d,...h?{}:{spread:n}}));return[{of:"probe",score:e},{of:"before",score:t.unit,spread:t.spread},...r]}function Ed(e){let{chance:t}=rs[e.kind],n=Math.min(t-.15*(1-t),...wa(e).flatMap(({score:s,spread:r})=>[s,...r??[]]));return s=>(s-n)/(1-n)}var ba=(e,t,n)=>`${t} ${(e==="auc"?["low","high"]:["falls","rises"])[+(n>0)]}`,Eo=(e,[t,n])=>`${$n(e)} (${$n(t)} to ${$n(n)})`,kr=({spread:e,before:t})=>e[0]>t.spread[1];function Td(e,t){let{kind:n,probe:s,before:r,spread:o,units:a,share:l}=e,[[d,h,,,u]]=a,{title:c}=rs[n],m=kr(e)?"clearly better than":o[1]<r.spread[0]?"clearly worse than":"not clearly better than",f=`Unit ${d} alone tells it best, by its ${h}: ${c} ${Eo(u,o)}${n==="auc"?", where 0.5 is a coin toss":""}. That is ${m} before training, where the best unit reaches ${Eo(r.unit,r.spread)}. A linear probe, which reads all ${t} units, reaches ${$n(s)}, before training ${$n(r.probe)}.`;return l===void 0?f:`${f} It is true at ${Ee(l)} of the test steps where it can be asked.`}function Ad(e){return e?.features.find(kr)?.units[0].slice(0,2)??null}function zd({features:e,units:t},n){let{follows:s}=t[n];if(!s)return null;let[r,o,a,l]=s,d=e.find(u=>u.name===r),h=ba(d.kind,o,a);return{name:r,title:d.title,how:`${h}, ${rs[d.kind].title} ${$n(l)}`}}function To(e,t,n=Number.POSITIVE_INFINITY){let[s,r,o]=e.shows??[],[a,l,d]=e.follows[t]??[],h=[s===t&&`shows this in ${r} of ${o} other ${e.reads.kind==="words"?"sentences":"texts"} like it`,a&&`on test texts tells best: ${a} (${rs[l].title} ${$n(d)})`].filter(Boolean);return[h.join("; "),...h].find(u=>u.length<=n)??""}function At(e){let t=Math.abs(e);return`${e<0?"at least ":""}${t.toLocaleString("en")} ${t===1?"step":"steps"}`}var Ao=(e,t)=>Math.abs(e)-Math.abs(t)||+(e<0)-+(t<0),Hs=({one:e,many:t})=>`half of what a ${e} writes into the unit is gone after so many steps, the median over the ${t}`;var zo=`.pick {
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
`;var Lo=`/* The sentence over its pipe: how large its letters are, its pipe, its valves, and a word at least. */
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
`;var xa={first:"M2 2h2v12H2zM14 2v12L5 8z",back:"M12.5 2v12L3.5 8z",play:"M4 2v12l9-6z",pause:"M3.5 2h3v12h-3zM9.500 2h3v12h-3z",forward:"M3.5 2v12l9-6z",last:"M12 2h2v12h-2zM2 2v12l9-6z"},va=[.5,1,2,4],Hg=900;function Co(e){let t=null,n={},s=(f,p,w)=>{n[f]=D("path",{d:xa[f]});let v=i("button",{type:"button",class:`tb ${f}`,"aria-label":p,title:p},D("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},n[f]));return v.addEventListener("click",w),v},r=s("play","Play (space)",()=>e.set({playing:!e.S.playing})),o=i("button",{type:"button",class:"bare speed",title:"Speed"},"1×");o.addEventListener("click",()=>{e.set({speed:va[(va.indexOf(e.S.speed)+1)%va.length]})});let a=i("button",{type:"button",class:"bare by"});a.addEventListener("click",()=>e.set({by:e.S.by==="word"?"piece":"word"}));let l=i("b"),d=i("small"),h=i("span",{class:"keys wide","aria-hidden":"true"},...["←","→","space"].map(f=>i("kbd",{},f))),u=i("div",{class:"transport",role:"group","aria-label":"Steps"},s("first","First step (Home)",()=>e.go(0)),s("back","Back one step (left arrow)",()=>e.walk(-1)),r,s("forward","Forward one step (right arrow)",()=>e.walk(1)),s("last","Last step (End)",()=>e.go(e.P.T-1)),o,a,i("span",{class:"where"},i("span",{class:"roomy"},"step "),l,d),h);function c(){e.S.t>=e.P.T-1?e.set({playing:!1}):e.walk(1)}function m(){clearInterval(t);let{playing:f}=e.S;f&&(t=setInterval(c,Hg/e.S.speed)),n.play.setAttribute("d",f?xa.pause:xa.play);let p=f?"Pause (space)":"Play (space)";r.title=p,r.setAttribute("aria-label",p),o.textContent=`${e.S.speed===.5?"½":e.S.speed}×`,o.setAttribute("aria-label",`Speed ${e.S.speed} times`)}return{el:u,draw(f){f("play")&&(e.S.playing&&e.S.t>=e.P.T-1&&e.go(0),m()),f("picture")&&e.S.playing&&e.P.T===1&&e.set({playing:!1}),a.hidden=!e.P.word.length,a.textContent=`by ${e.S.by==="word"?"word":"piece"}`,a.title=e.S.by==="word"?"Go piece by piece":"Go word by word",l.textContent=e.S.t+1,d.textContent=` / ${e.P.T}`}}}var No=`/* The cell unrolled over the text, see cell/unrolled.mjs; a page gives it its height. */
.unrolled {
  display: flex;
  flex-direction: column;
  min-width: 0;
  min-height: 0;
  contain: layout style;
}
.un-room {
  flex: 1;
  min-height: 0;
  overflow: hidden;
  border-radius: 6px;
}
.gs .unrolled .un-picture {
  display: block;
  overflow: hidden;
  touch-action: pan-y;
  cursor: pointer;
  user-select: none;
}
.unrolled text {
  font-family: var(--font);
  font-variant-numeric: tabular-nums;
}
.un-cells > :not(.here) {
  pointer-events: none;
}
.un-module {
  fill: var(--surf);
  stroke: var(--rule2);
  stroke-width: 1.5;
}
.un-module.un-unread {
  stroke-dasharray: 4 4;
}
.un-here {
  fill: none;
  stroke: var(--ink);
}
.un-pos {
  fill: var(--Fpos);
}
.un-neg {
  fill: var(--Fneg);
}
.un-none {
  fill: none;
  stroke: var(--rule2);
  stroke-width: 2;
  stroke-dasharray: 3 3;
}
.un-bar {
  fill: var(--bg);
  stroke: var(--ink3);
  stroke-width: 1.25;
}
.un-names text,
.un-tokens text {
  font-size: var(--fine);
  fill: var(--ink2);
}
.un-names text {
  text-anchor: middle;
}
.un-names .un-name {
  font-weight: 700;
  font-style: italic;
}
.un-names .un-value {
  fill: var(--ink);
  font-weight: 650;
  stroke: var(--bg);
  stroke-width: 3px;
  paint-order: stroke;
}
.un-tokens text {
  text-anchor: end;
}
.un-tokens .here {
  font-weight: 700;
  fill: var(--ink);
}
.gs .un-key {
  display: flex;
  flex-wrap: wrap;
  gap: 0 0.9rem;
  margin: 0.15rem 0;
  font-size: var(--fine);
  color: var(--ink2);
}
.un-key i {
  display: inline-block;
  width: 1.1rem;
  height: 0.45rem;
  margin-right: 0.35rem;
  vertical-align: 0.1em;
}
.un-key .un-pos i {
  background: var(--Fpos);
}
.un-key .un-neg i {
  background: var(--Fneg);
}
.un-ways {
  display: flex;
  align-items: center;
  gap: 0.35rem;
}
.gs .un-ways button {
  min-width: 1.7rem;
  min-height: 1.6rem;
  padding: 0;
  border: 1px solid var(--rule2);
  border-radius: 6px;
  background: var(--bg);
  font-size: calc(1.3 * var(--fine));
  line-height: 1;
}
.gs .un-ways button:disabled {
  opacity: 0.45;
}
.un-zoom {
  width: 7rem;
  accent-color: var(--ink);
}
/* over the drawing that it takes the place of, which keeps its room, and over the equation of one cell */
.looked {
  display: grid;
}
.looked.chained {
  --more: 3.9rem;
  padding-bottom: var(--more);
}
.looked.chained > .unrolled {
  margin-bottom: calc(-1 * var(--more));
}
.instant:has(.chained) > .eq {
  display: none;
}
@media (max-height: 799px) and (min-width: 761px) {
  .page .looked.chained {
    --more: 3.4rem;
  }
}
.looked > * {
  grid-area: 1 / 1;
  min-width: 0;
}
.looked.chained > .cell {
  visibility: hidden;
}
@media (max-width: 760px) {
  .gs .un-ways button {
    min-width: 2.75rem;
    min-height: 2.75rem;
  }
  .un-zoom {
    flex: 1;
  }
}
`;var Ld=`/* a box of the cell opened: its equations stand where the answers did, its sum where the text was */
.opened .instant > :is(.eq, .low, .ahead) {
  display: none;
}
/* Bokeh lays a plot out anew whenever its size changes, also to nothing: it keeps it, out of sight */
.gs.opened .plots[hidden] {
  display: block !important;
  position: fixed;
  top: 0;
  right: 100%;
  width: var(--wide);
  visibility: hidden;
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
.equations button:is(:hover, .lit) {
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
.anatomy .points,
.anatomy .mine {
  fill: none;
  stroke-linecap: round;
}
.anatomy .points {
  stroke-width: 0.4rem;
  opacity: 0.4;
}
.anatomy .mine {
  stroke: var(--ink);
  stroke-width: 0.85rem;
}
.anatomy .mine.inner {
  stroke-width: 0.6rem;
}
.anatomy .frame {
  fill: none;
  stroke: var(--ink);
  stroke-width: 1.75;
}
.anatomy .at {
  fill: none;
  stroke: var(--ink);
  stroke-width: 1.5;
}
/* all units of a layer: the matrices on a canvas, all else over it */
.allunits {
  position: relative;
  margin-top: 0.4rem;
  border-top: 1px solid var(--rule);
  cursor: pointer;
}
.allunits > canvas,
.allunits > div {
  position: absolute;
  top: 0;
  left: 0;
}
.layerof .weighed {
  margin: 0.2rem 0 0;
  min-height: 1.4em;
  color: var(--ink2);
}
/* from a box to what it opens */
.growing {
  position: fixed;
  z-index: 30;
  border: 2px solid var(--ink);
  border-radius: 6px;
  pointer-events: none;
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
`;var Rg=8,ya=(e,t)=>[...Gn(e)].some(n=>n.op===t),Ig=e=>Vr(e)?{by:e.text,sum:e.parts[0]}:{by:"",sum:e};function Oo(e,t=1,n=[]){let[s,r]=e.parts;if(e.op==="+"||e.op==="-")return[...Oo(s,t,n),...Oo(r,e.op==="-"?-t:t,n)];if(e.op==="*"&&ya(s,"matrix")!==ya(r,"matrix")){let[o,a]=ya(s,"matrix")?[r,s]:[s,r];return Oo(a,t,[...n,o])}return[{node:e,sign:t,scales:n}]}var Wg=(e,t)=>typeof e=="number"?e:e[t];function Cd(e,t,n,s=Hn){let r=Xl(e,t,s),{by:o,sum:a}=Ig(e),l=c=>Wg(r.get(c),n),d=Oo(a).map(({node:c,sign:m,scales:f})=>{let p=f.reduce((S,E)=>S*l(E),m),w={node:c,sign:m,scales:f,scale:p,adds:p*l(c)};if(c.op!=="matrix")return w;let{data:v,shape:g}=t[c.text],$=v.subarray(n*g[1],(n+1)*g[1]),M=r.get(c.parts[0]);return{...w,row:$,vector:M,products:Float64Array.from($,(S,E)=>p*S*M[E])}}),h=new Map,u=c=>{if(h.set(c,l(c)),c.op!=="matrix")for(let m of c.parts)u(m)};return u(e),{by:o,terms:d,nodes:r,numbers:h,sum:l(a),value:l(e),sums:r.get(a),values:r.get(e),curve:o?s[o]:null}}function ka({products:e,adds:t},n){if(!e)return[{k:null,others:0,adds:t}];let s=[...e.keys()].sort((d,h)=>Math.abs(e[h])-Math.abs(e[d])),r=e.length<=n+1?e.length:n,o=s.slice(0,r).map(d=>({k:d,others:0,adds:e[d]})),a=s.slice(r),l=a.reduce((d,h)=>d+e[h],0);return a.length?[...o,{k:null,others:a.length,adds:l}]:o}function Nd(e){let t=0;return e.map(n=>{let s=t;return t+=n,[s,t]})}function Po(e,t){let n=Math.max(0,...e.flat().map(Math.abs));return Math.max(t?Rg:1,Math.ceil(n+.02*n))}function $a(e,t){for(let n of[2,3]){let s=r=>Math.round(r*10**n);if(e.reduce((r,o)=>r+s(o),0)===s(t))return{digits:n,exact:!0}}return{digits:2,exact:!1}}function jo(e,t,[n,s]){if(Number.isFinite(n)&&Number.isFinite(s))return[n,s];let r=[-t,0,t].map(e);return[Math.min(...r),Math.max(...r)]}var Fo=({curve:e,sum:t,terms:n},s)=>e(n.reduce((r,o)=>r-(s(o)?o.adds:0),t)),_s=({curve:e,sum:t})=>Yl(e,t),qs=({node:e},t)=>[...Gn(e)].some(({op:n,text:s})=>n==="name"&&s===t);var on=e=>typeof e=="string";function $r(e,t=1/0){if(e.trim()==="*")return null;let n=new Set;for(let s of e.split(",")){let[,r,o=r]=/^\s*(\d{1,6})\s*(?:[-–]\s*(\d{1,6})\s*)?$/.exec(s)??[];if(r===void 0||Number(o)<Number(r)||Number(o)>=t||Number(o)-Number(r)>1e5)return;for(let a=Number(r);a<=Number(o);a++)n.add(a)}return[...n].sort((s,r)=>s-r)}function Ln(e){let t=[];for(let n of e)t.length&&t.at(-1)[1]===n-1?t.at(-1)[1]=n:t.push([n,n]);return t}var Wt=e=>e===null?"*":Ln(e).map(([t,n])=>t===n?t:`${t}-${n}`).join(","),zt=({signal:e,units:t,steps:n,value:s,on:r=!0})=>`${r?"":"!"}${e}:${Wt(t)}:${Wt(n)}=${s}`,Dt=(e,t,n)=>e<=0&&t>=n-1?null:Array.from({length:Math.min(t,n-1)-Math.max(0,e)+1},(s,r)=>Math.max(0,e)+r),Ye=e=>e.on&&!e.why,Dg=(e,t,n,s)=>Ye(e)&&e.signal===t&&(e.units===null||e.units.includes(n))&&(e.steps===null||e.steps.includes(s)),os=(e,t,n,s)=>e.findLast(r=>Dg(r,t,n,s))?.value??null;function Pd(e,t,n,s,r){let o=e.filter(l=>Ye(l)&&l.signal===t);if(!o.length)return null;let a=new Set;for(let l of Rs(n,s))for(let d=0;d<r&&a.size<2;d++)a.add(os(o,t,d,l));return a.size===1?[...a][0]:void 0}function jd(e,t,n){return e.flatMap(s=>{if(!Ye(s)||t&&s.steps&&!t.some(d=>s.steps.includes(d)))return[s];let{text:r,why:o,...a}=s,l=t===null?[]:Rs(s.steps,n).filter(d=>!t.includes(d));return l.length?[{...a,steps:l}]:[]})}var Ho=(e,t)=>Wt(e.units)===Wt(t.units)&&Wt(e.steps)===Wt(t.steps);function _o(e,t,n){let{signal:s}=e[t],r=n.map(({hold:o})=>o.map(([a])=>a)).filter(o=>o.includes(s));return e.flatMap((o,a)=>o.signal!==s&&Ho(o,e[t])&&r.some(l=>l.includes(o.signal))?[a]:[])}var Od=(e,t)=>e===null?t:t===null?e:e.filter(n=>t.includes(n)),Rs=(e,t)=>e??Array.from({length:t},(n,s)=>s);function Fd(e,t,n){return e.map((s,r)=>{if(!Ye(s))return[];let o=Rs(s.units,n).length*Rs(s.steps,t).length,a=[];for(let l=r+1;l<e.length;l++){let d=e[l];if(!Ye(d)||d.signal!==s.signal||d.value===s.value)continue;let h=Rs(Od(s.units,d.units),n),u=Rs(Od(s.steps,d.steps),t);h.length&&u.length&&a.push({by:l,steps:u,whole:h.length*u.length===o})}return a})}var Bg=200,qo={past:[],future:[]},Ma=({past:e},t)=>({past:[...e.slice(1-Bg),t],future:[]}),Hd=({past:e,future:t},n)=>e.length?[{past:e.slice(0,-1),future:[n,...t]},e.at(-1)]:null,_d=({past:e,future:t},n)=>t.length?[{past:[...e,n],future:t.slice(1)},t[0]]:null;function Ro(e,t){let n=(t?1-e:e)<.5;return{words:`What if it were held ${n?"open":"shut"}?`,value:+(n!==t)}}function qd(e){let t=i("div",{class:"tag",role:"tooltip"});t.hidden=!0;function n({signal:s,linked:r,x:o,y:a}){let l=Ro(1,r),d=!1,[h,u]=[o-.78*ks,a-.78*ks],c=D("a",{class:"hand",href:"./whatif"},D("circle",{class:"reach",cx:h,cy:u,r:11}),D("circle",{class:"grip",cx:h,cy:u,r:5.5})),m=()=>{let{S:$}=e,M=$.mode==="mean"?null:[$.unit];c.setAttribute("href",wn(e,"whatif",{pins:zt({signal:s,units:M,steps:[$.t],value:l.value})}))},f=()=>e.S.mode==="mean"?"all units":`unit ${e.S.unit}`,p=1,w=()=>`This ${e.P.roles.word(s)} gate lets ${Ee(r?1-p:p)} through. ${l.words} Opens What if, ${s} of ${f()} at ${l.value}`,v=()=>{m();let $=c.getBoundingClientRect(),M=e.root.getBoundingClientRect();t.textContent=w(),t.hidden=!1,t.style.left=`${Math.max(4,Math.min(M.width-t.offsetWidth-4,$.left-M.left+$.width/2-t.offsetWidth/2))}px`,t.style.top=`${$.bottom-M.top+4}px`},g=()=>t.hidden=!0;c.addEventListener("pointerenter",$=>$.pointerType!=="touch"&&v()),c.addEventListener("focus",v);for(let $ of["pointerleave","blur"])c.addEventListener($,M=>M.pointerType!=="touch"&&g());return c.addEventListener("pointerdown",$=>d=$.pointerType==="touch"&&t.hidden),c.addEventListener("click",$=>{m(),d&&($.preventDefault(),v())}),{el:c,step($){c.style.display=$.blank?"none":"",!$.blank&&(p=$.now[s],l=Ro(p,r),c.setAttribute("aria-label",`${e.P.roles.word(s)}: ${w()}`),!t.hidden&&c.matches(":hover, :focus")&&(t.textContent=w()))}}}return{tag:t,hand:n}}var Ug=300,Rd=120,an=(e,t=2)=>Y(e,t,!0),Bt=e=>e.replaceAll("'","′").replaceAll("*","·").replaceAll("-","−"),Id=e=>Oe(e)?`var(--${Ne(e)})`:"var(--ink2)",Ea=(e,t)=>e.P.roles.kind(t)==="gate",Sa=(e,t,n)=>Ea(e,t)?`var(--F${t}, var(--ink2))`:`var(--F${Ne(n)})`;function Ta(e,t){let n=String(e).split(/_([a-z]+)/);return n.length<2?n:n.map((s,r)=>{let o=(r%2||r===0?1:-1)*.16*t;return D("tspan",r%2?{dy:o,"font-size":Math.max(12,.8*t)}:{dy:r&&o},s)})}function Wd(e,t,n,s){let r=Vg(e,t,n,s),o=Yg(r);Kg(t,o,r,n,s),Xg(t,o,r,s),s.curve?Gg(t,o,r,s):o.add(D("path",{d:`M${r.x(s.sum)} ${r.foot-.2*r.each}V${r.bottom}`,class:"drop"})),Jg(t,o,r);let{width:a,height:l}=r;e.replaceChildren(D("svg",{width:a,height:l,viewBox:`0 0 ${a} ${l}`,role:"img","aria-label":Zg(t,n,s)},...o.marks)),e.parentElement.style.setProperty("--below",`${l-r.high-r.axis+.2*t.rem}px`),e.parentElement.style.setProperty("--half",`${r.left-1.5*t.rem}px`)}function Vg(e,t,n,s){let{rem:r,small:o,fine:a}=t,l=Nd(n.map(({adds:E})=>E)),d=Po(l,!!s.curve),h=t.width,u=1.5*r,c=1.4*r,m=o?11.2*r:Math.min(26*r,.56*h),f=h-.6*r,p=E=>m+(E+d)/(2*d)*(f-m),w=o||!t.inPage?0:innerHeight-e.getBoundingClientRect().top-scrollY-.9*r-c-u,v=s.curve?4.9*r:0,g=o?1.5*r:Math.max(1.1*r,Math.min(1.5*r,(w-v-r)/(n.length+1))),$=u+(n.length+1.15)*g,M=s.curve?o?7*r:Math.max(v,Math.min(9*r,w+u-$)):0,S=$+M+c;return{width:h,height:S,top:u,axis:c,left:m,right:f,x:p,steps:l,far:d,each:g,bottom:$,high:M,fine:a,foot:u+n.length*g,body:Math.max(a,.875*r),end:m-1.4*r,grid:[-d,-d/2,0,d/2,d]}}function Yg({fine:e}){let t=[],n=(...r)=>t.push(...r);return{marks:t,add:n,put:(r,o,a,{anchor:l="start",size:d=e,cls:h="",color:u=null}={})=>n(D("text",{x:r,y:o,"font-size":d,"text-anchor":l,class:h,style:u&&`fill:${u}`},Ta(a,d)))}}function Kg({rem:e,small:t},{add:n,put:s},r,o,a){let{top:l,bottom:d,high:h,x:u,end:c,each:m,right:f,steps:p,fine:w,body:v}=r,g=a.terms.some(({products:$})=>$);for(let $ of r.grid)n(D("path",{d:`M${u($)} ${l-.2*e}V${d+h}`,class:$?"grid":"zero"}));s(u(0),l-.5*e,"running sum",{anchor:"middle",cls:"faded"}),t||(s(0,l-.5*e,"what is added",{cls:"faded"}),s(c,l-.5*e,"adds",{anchor:"end",cls:"faded"}),s(c-5.2*e,l-.5*e,g?"weight · value":"the numbers",{anchor:"end",cls:"faded"})),o.forEach(($,M)=>{let S=l+M*m,E=S+.7*m,[z,y]=p[M];M&&$.first&&n(D("path",{d:`M0 ${S}H${f}`,class:"grid"})),s(0,E,t?$.name.replace(" products",""):$.name,{size:t?w:v,cls:$.rest?"faded":""}),!t&&$.factors&&s(c-5.2*e,E,$.factors,{anchor:"end",size:v,cls:"dim"}),s(c,E,an($.adds),{anchor:"end",size:v,cls:"strong",color:Id($.adds)}),n(D("rect",{x:Math.min(u(z),u(y)),y:S+.2*m,width:Math.max(1.5,Math.abs(u(y)-u(z))),height:.6*m,class:`F${Ne($.adds)}${$.rest?" rest":""}`})),M<o.length-1&&n(D("path",{d:`M${u(y)} ${S+.8*m}V${S+1.2*m}`,class:"thread"}))})}function Xg({rem:e,S:t},{add:n,put:s},{foot:r,each:o,end:a,body:l},d){n(D("path",{d:`M0 ${r+.1*o}H${a+4}`,class:"rule"})),s(0,r+.9*o,d.curve?"the sum":`the sum, ${t.open}`,{size:l,cls:"strong"}),s(a,r+.9*o,an(d.sum),{anchor:"end",size:1.06*e,cls:"strong total",color:Id(d.sum)})}function Gg(e,{add:t,put:n},s,r){let{P:o,S:a,rem:l,small:d}=e,{left:h,right:u,x:c,far:m,fine:f}=s,p=a.open,w=c(r.sum),[v,g]=jo(r.curve,m,o.roles.range(p)),$=s.bottom+.4*l,M=s.high-.4*l,S=F=>$+M*(1-(F-v)/(g-v||1)),E=Array.from({length:Rd+1},(F,W)=>{let _=-m+2*m*W/Rd;return`${W?"L":"M"}${c(_).toFixed(1)} ${S(r.curve(_)).toFixed(1)}`}).join(""),z=_s(r),y=.28*m,A=[-y,y].map(F=>`${c(r.sum+F)} ${S(r.value+z*F)}`);t(D("path",{d:`M${h} ${S(v)}H${u}M${h} ${S(g)}H${u}`,class:"zero"}),D("path",{d:E,class:"curve",style:`stroke:${Ea(e,p)?Sa(e,p,1):"var(--ink2)"}`}));let T=Math.max(1,Math.ceil(o.H/Ug)),x=[];for(let F=0;F<o.H;F+=T)F!==a.unit&&Math.abs(r.sums[F])<=m&&x.push(`M${c(r.sums[F]).toFixed(1)} ${S(r.values[F]).toFixed(1)}h0`);t(D("path",{d:x.join(""),class:"points",style:`stroke:${Sa(e,p,1)}`})),t(D("path",{d:`M${A.join("L")}`,class:"tangent"}),D("path",{d:`M${w} ${s.foot-.2*s.each}V${S(r.value)}`,class:"drop"}),D("path",{d:`M${w} ${S(r.value)}H${h}`,class:"across"}),D("circle",{cx:w,cy:S(r.value),r:.4*l,class:"point",style:`fill:${Sa(e,p,r.value)}`}));for(let F of[v,g])n(h-.35*l,S(F)+.32*f,Y(F,0),{anchor:"end",cls:"faded"});let b=r.sum>0,k=b?h+.7*l:u-.4*l,C=$+(d?.25:b?.42:.55)*M,N=b?"start":"end",O=o.at(p,a.t,a.unit),L=d?`${p} = ${Y(O)}`:`${p} = ${nn[r.by]?.sign??r.by}(${Y(r.sum)}) = ${Y(O)}`,j=Ea(e,p)?`var(--${p}, var(--ink))`:`var(--${Ne(O)})`;n(k,C,L,{anchor:N,size:1.1*l,cls:"strong result",color:j}),n(k,C+1.25*l,`slope ${d?"":"here "}${Y(z,z<.0995?3:2)}`,{anchor:N,size:s.body,cls:"dim"})}function Jg({rem:e},{put:t},{grid:n,x:s,bottom:r,high:o}){for(let[a,l]of n.entries())t(s(l),r+o+1.05*e,Y(l,Number.isInteger(l)?0:1),{anchor:a===0?"start":a===n.length-1?"end":"middle",cls:"faded"})}function Zg({P:e,S:t},n,{sum:s,by:r}){let o=n.map(l=>`${l.name} adds ${an(l.adds)}`).join("; "),a=r?`; ${r} of it is ${Y(e.at(t.open,t.t,t.unit))}`:"";return`${o}. The sum is ${an(s)}${a}.`}var Qg=48,Dd=48,Bd=e=>e.op==="*"?e.parts.flatMap(Bd):[e];function ew(e,t,n){let s=h=>({kind:"sign",text:h}),r=(h,u=Bt(ut(h)))=>{let c=e.nodes.get(h),m=h.op==="name"&&n.includes(h.text)?h.text:void 0,f=typeof c=="number"?new Float64Array(e.values.length).fill(c):c;return{kind:"vector",text:u,node:h,values:f,gate:m}},o=e.terms.flatMap(({node:h,scales:u,sign:c},m)=>{let f=c<0?[s("−")]:m?[s("+")]:[],p=[...u,...Bd(h)].flatMap((w,v)=>{let g=v?[s("·")]:[];if(w.op!=="matrix"||w!==h)return[...g,r(w)];let $={kind:"matrix",text:Bt(ut(w)),node:w};return[...g,$,{...r(w),text:""}]});return[...f,...p]}),a={kind:"vector",text:t,values:e.values,gate:n.includes(t)?t:void 0};if(!e.curve)return[...o,s("="),a];let l={kind:"vector",text:"a",values:e.sums},d={kind:"curve",text:nn[e.by]?.sign??e.by};return[...o,s("="),l,d,a]}function tw(e,t,n=Qg){let s=Math.max(0,Math.min(e.length-n,e.indexOf(t)-Math.floor(n/2)));return Array.from(e).slice(s,s+n)}function nw(e,{width:t,room:n,rem:s,rows:r,columns:o,small:a}){let l=e.filter(({kind:z})=>z==="matrix").length,d=1.35*s,h=l?2.1*s:0,u=d+h+.3*s;if(a){let z=(t-(l-1)*s)/Math.max(1,l),y=0,A=e.filter(({kind:L})=>L==="matrix").map(L=>({...L,x:y++*(z+s),width:z})),T=l?Math.max(3,Math.min(5,8*s/r)):0,x=T*r,b=x?u+x+1.6*s:0,k=2.1*s,C=e.filter(({kind:L})=>L==="vector"),N=5.2*s,O=t-3.4*s;return{placed:A,top:u,each:T,tall:x,head:d,over:h,strips:b,step:k,left:N,right:O,lines:C,small:a,height:b+C.length*k+.3*s}}let c=3.7*s,m={vector:2.45*s,sign:1.05*s,curve:8*s,matrix:0},f=e.reduce((z,{kind:y})=>z+m[y]+(y==="matrix"?.4*s:0),0),p=t-c-f,w=e.filter(({kind:z})=>z==="vector").length;l?m.matrix=Math.max(3*s,p/l):m.vector+=Math.min(5*s,p/w);let v=0,g=e.map(z=>{let y=v;return v+=m[z.kind]+(z.kind==="matrix"?.4*s:0),{...z,x:y,width:m[z.kind]}}),$=2.6*s,M=l?2.2*m.matrix/Math.min(o,r):1/0,S=Math.max(3,Math.min(.9*s,M,(Math.max(n,18*s)-u-$)/r)),E=S*r;return{placed:g,top:u,each:S,tall:E,head:d,over:h,small:a,height:u+E+$}}function Aa(e,t,n,s,r,o,a){let l={pos:"",neg:""},d=n>3?1:0;for(let h=0;h<e.length;h++){let u=Math.max(.5,Math.min(1,Math.abs(e[h])/o)*r),c=t+h*n+d/2,m=Math.max(.8,n-d),f=e[h]<0,[p,w,v,g]=a?[f?s-u:s,c,u,m]:[c,f?s:s-u,m,u];l[Ne(e[h])]+=`M${p.toFixed(1)} ${w.toFixed(1)}h${v.toFixed(1)}v${g.toFixed(1)}h-${v.toFixed(1)}z`}return l}var za=e=>{let t=0;for(let n=0;n<e.length;n++)t=Math.max(t,Math.abs(e[n]));return t};function Ud(e,t){let n=i("canvas",{"aria-hidden":"true"}),s=i("div",{class:"marks"}),r=D("path",{class:"at"}),o=i("p",{class:"weighed","aria-live":"polite"}),a=i("div",{class:"allunits",tabindex:"0",role:"group","aria-label":"All units. Left and right go through the weights of the unit's row, up and down through the units, Enter opens its sum"});a.append(n,s);let l=i("div",{class:"layerof"},a,o),d=null,h=null,u=null,c=[],m="",f=null,p=null,w=z=>u[z.node.text],v=z=>h.nodes.get(z.node.parts[0]),g=()=>d.placed.filter(({kind:z})=>z==="matrix");function $(){let{P:z,S:y}=e,A=c.length<z.H?`${c.length} of ${z.H} units, those around unit ${y.unit}. `:"",T=g().length?"Point at a weight to see what it meets. ":"";return`${A}${T}A click on a row chooses its unit, on the framed row opens its sum.`}function M(z){if(p=z,!p)return r.setAttribute("d",""),de(o,$());let{item:y,row:A,column:T}=p,{data:x,shape:b}=w(y),k=v(y),C=c[A],N=x[C*b[1]+T],O=y.x+T*y.width/b[1],L=y.width/b[1],j=d.top+A*d.each,F=(q,P,R,I)=>`M${q-1} ${P-1}h${R+2}v${I+2}h-${R+2}z`;r.setAttribute("d",F(O,j,L,d.each)+F(O,d.head,L,d.over));let[W]=y.node.parts,_=W.op==="name"?W.text:`(${ut(W)})`;return de(o,Bt(`${y.node.text}[${C},${T}] = ${Y(N,3)}, times ${_}[${T}] = ${Y(k[T],3)}: adds ${an(N*k[T])} to ${y.node.text} ${_} of unit ${C}.`))}function S(z){let y=a.getBoundingClientRect(),[A,T]=[z.clientX-y.left,z.clientY-y.top],x=Math.floor((T-d.top)/d.each);if(x<0||x>=c.length)return null;let b=g().find(C=>A>=C.x&&A<C.x+C.width),k=b&&Math.floor((A-b.x)/b.width*w(b).shape[1]);return{item:b,row:x,column:k}}a.addEventListener("pointermove",z=>{if(!h)return;let y=S(z);M(y?.item?y:null)}),a.addEventListener("pointerleave",()=>h&&M(null)),a.addEventListener("click",z=>{let y=h&&S(z);if(!y)return;let A=c[y.row];A===e.S.unit?e.set({depth:"unit"}):e.pick(A)}),a.addEventListener("keydown",z=>{if(!h||z.ctrlKey||z.metaKey||z.altKey)return;let y={ArrowLeft:-1,ArrowRight:1}[z.key];if(z.key==="Enter")e.set({depth:"unit"});else if(y&&g().length){let A=g().flatMap(b=>Array.from({length:w(b).shape[1]},(k,C)=>({item:b,column:C}))),T=A.findIndex(({item:b,column:k})=>b===p?.item&&k===p?.column),x=p?Math.max(0,Math.min(A.length-1,T+y)):0;M({...A[x],row:c.indexOf(e.S.unit)})}else return;z.preventDefault()}),a.addEventListener("blur",()=>h&&M(null));function E(){let{S:z,palette:y}=e,A=devicePixelRatio||1,T=g(),x=[e.name,e.weights,e.P.layer,z.open,z.theme,A,c,d.each,d.top].concat(...T.map(({x:O,width:L})=>[O,L])).join();if(x===m&&f===e.tensors)return;[m,f]=[x,e.tensors];let b=T.at(-1),[k,C]=[b?b.x+b.width:0,T.length?d.top+d.tall:0];if(Object.assign(n,{width:Math.round(k*A),height:Math.round(C*A)}),Object.assign(n.style,{width:`${k}px`,height:`${C}px`}),!b)return;let N=n.getContext("2d");N.imageSmoothingEnabled=!1;for(let O of T){let{data:L,shape:j}=w(O),F=j[1],W=za(L),_=new ImageData(F,c.length);c.forEach((P,R)=>{for(let I=0;I<F;I++)_.data.set([...y.of("",L[P*F+I],W),255],4*(R*F+I))});let q=i("canvas",{width:F,height:c.length});q.getContext("2d").putImageData(_,0,0),N.drawImage(q,O.x*A,d.top*A,O.width*A,d.tall*A)}}return{el:l,draw(z,y){let{P:A,S:T,rem:x,small:b,width:k}=e,C=b||!e.inPage?0:innerHeight-a.getBoundingClientRect().top-scrollY-3.2*x,N=ew(y,T.open,A.roles.gates);[u,h]=[z,y],c=tw(e.order,T.unit);let O=Math.max(1,...N.map(({kind:j,node:F})=>j==="matrix"?u[F.text].shape[1]:0));d=nw(N,{width:k,room:C,rem:x,rows:c.length,columns:O,small:b}),a.style.height=`${d.height}px`,s.replaceChildren(sw(e,d,h,{values:u,rows:c,width:k,called:t})),s.firstChild.append(r),E();let L=p&&g().find(({text:j})=>j===p.item.text);M(L&&p.column<w(L).shape[1]?{...p,item:L,row:Math.min(p.row,c.length-1)}:null)}}}var Io=(e,t)=>e?`var(--${e}, var(--ink))`:Oe(t)?`var(--${Ne(t)})`:"var(--ink2)";function sw(e,t,n,{values:s,rows:r,width:o,called:a}){let{P:l,S:d,rem:h,fine:u}=e,c=Math.max(u,.875*h),m=r.indexOf(d.unit),f=[],p=(k,C,N,{anchor:O="middle",size:L=u,cls:j="",color:F=null}={})=>f.push(D("text",{x:k,y:C,"font-size":L,"text-anchor":O,class:j,style:F&&`fill:${F}`},Ta(N,L))),w=(k,C,N=null)=>k&&f.push(D("path",{d:k,class:C,style:N})),v=(k,C)=>C?w(k.pos+k.neg,"",`fill:var(--F${C}, var(--ink2))`):Object.entries(k).forEach(([N,O])=>w(O,N)),g=k=>r.map(C=>k[C]),$=t.small?t.lines:t.placed.filter(({kind:k})=>k==="vector"),M=t.small?t.lines.at(-1):t.placed.at(-1),S=l.roles.range(d.open)[1],E=n.curve&&Number.isFinite(S),z=$.filter(k=>!k.gate&&!(E&&k===M)),y=Math.max(...z.map(({values:k})=>za(g(k))))||1,A=k=>k.gate?1:E&&k===M?S:y,T=[];for(let k of t.placed){let{x:C,kind:N}=k,O=C+k.width/2;if(N==="matrix"){let{shape:L}=s[k.node.text],j=n.nodes.get(k.node.parts[0]),F=k.width/L[1],W=t.head+t.over/2;p(C,t.head-.4*h,k.text,{anchor:"start",size:c,cls:"strong"}),k.width>10.5*h&&p(C+k.width,t.head-.4*h,a(k.node.parts[0],j),{anchor:"end",cls:"faded"}),w(`M${C} ${W}h${k.width}`,"base"),v(Aa(j,C,F,W,t.over/2,za(j)||1,!1)),p(O,t.top+t.tall+(t.small?1.1:2.2)*h,`${L[0]} × ${L[1]} weights`,{cls:"faded"}),T.push([C,k.width])}if(N==="sign"&&p(O,t.top+t.tall/2+.35*h,k.text,{size:(k.text==="·"?1.8:1.1)*h}),N==="vector"){let L=k.gate?C+.15*k.width:O,j=(k.gate?.75:.44)*k.width,F=k.values[d.unit];p(O,t.top-.5*h,k.text,{size:c,cls:"strong",color:k.gate&&Io(k.gate,F)}),w(`M${L} ${t.top}v${t.tall}`,"base"),v(Aa(g(k.values),t.top,t.each,L,j,A(k),!0),k.gate),p(O,t.top+t.tall+1.1*h,k.gate?Y(F):an(F),{size:u,cls:"strong",color:Io(k.gate,F)}),p(O,t.top+t.tall+2.2*h,k.values.length,{cls:"faded"}),T.push([C+1,k.width-2])}N==="curve"&&ow(e,t,k,n,r,{put:p,path:w})}t.small?iw(e,t,{put:p,path:w,fill:v,shown:g,full:A,mine:m}):rw(e,t,{put:p,mine:m});let x=t.top+m*t.each;w(t.each?T.map(([k,C])=>`M${k-1} ${x-1}h${C+2}v${t.each+2}h-${C+2}z`).join(""):"","frame");let{height:b}=t;return D("svg",{width:o,height:b,viewBox:`0 0 ${o} ${b}`,role:"img","aria-label":aw(e,$)},...f)}function rw({P:e,S:t,rem:n,fine:s},r,{put:o,mine:a}){let l=r.placed.at(-1),d=l.x+l.width+.4*n,h=r.top+(a+.5)*r.each,u=e.at(t.open,t.t,t.unit),c=Io(l.gate,u),m=Math.min(h,r.top+r.tall-.9*n);o(d,m+.1*n,Y(u),{anchor:"start",size:1.05*n,cls:"strong value",color:c}),o(d,m+1.15*n,`unit ${t.unit}`,{anchor:"start",size:s})}function ow({P:e,S:t,rem:n},s,r,o,a,{put:l,path:d}){let h=Po([a.map(y=>o.sums[y])],!0),[u,c]=jo(o.curve,h,e.roles.range(t.open)),m=r.x+.9*n,f=r.x+r.width-.9*n,p=y=>m+(y+h)/(2*h)*(f-m),w=y=>s.top+s.tall*(1-(y-u)/(c-u||1)),v=(y,A)=>`${p(y).toFixed(1)} ${w(A).toFixed(1)}`;l((m+f)/2,s.top-.5*n,r.text,{size:Math.max(12,.875*n),cls:"strong"}),d(`M${p(0)} ${s.top}v${s.tall}M${m} ${w(u)}H${f}M${m} ${w(c)}H${f}`,"grid");let g=Array.from({length:Dd+1},(y,A)=>-h+2*h*A/Dd),$=e.roles.kind(t.open)==="gate"?`var(--F${t.open}, var(--ink2))`:"var(--ink2)";d(`M${g.map(y=>v(y,o.curve(y))).join("L")}`,"curve",`stroke:${$}`),d(a.map(y=>`M${v(o.sums[y],o.values[y])}h0`).join(""),"points",`stroke:${$}`);let{sum:M,value:S}=o,E=_s(o),z=Math.min(.3*h,.3*(c-u)/Math.abs(E));d(`M${[-z,z].map(y=>v(M+y,S+E*y)).join("L")}`,"tangent"),d(`M${v(M,S)}h0`,"mine"),d(`M${v(M,S)}h0`,"mine inner",`stroke:${$}`),l((m+f)/2,s.top+s.tall+1.1*n,`slope ${Y(E,E<.0995?3:2)}`,{cls:"dim"});for(let y of[-h,0,h])l(p(y),s.top+s.tall+2.2*n,Y(y,0),{cls:"faded"})}function iw({S:e,rem:t,fine:n},s,{put:r,path:o,fill:a,shown:l,full:d,mine:h}){let u=(s.right-s.left)/l(s.lines[0].values).length,c=.8*s.step;s.lines.forEach((f,p)=>{let w=s.strips+p*s.step,v=f.gate?w+c:w+c/2,g=f.values[e.unit],$=f.text||Bt(ut(f.node));r(0,w+c/2+.35*n,$,{anchor:"start",cls:p>s.lines.length-2?"strong":""}),o(`M${s.left} ${v}H${s.right}`,"base"),a(Aa(l(f.values),s.left,u,v,f.gate?c:c/2,d(f),!1),f.gate),r(s.right+3.3*t,w+c/2+.35*n,f.gate?Y(g):an(g),{anchor:"end",cls:p===s.lines.length-1?"strong value":"strong",color:Io(f.gate,g)})});let m=s.left+h*u;o(`M${m-1} ${s.strips-3}h${u+2}v${s.lines.length*s.step}h-${u+2}z`,"frame")}function aw({S:e},t){let n=t.map(s=>`${s.text||Bt(ut(s.node))} ${Y(s.values[e.unit])}`);return`All units at this step. Of unit ${e.unit}: ${n.join(", ")}.`}var Vd=["h","c"],La=4,Mr=(e,t)=>e<0?`(${Y(e,t)})`:Y(e,t);function lw({P:e,S:t,tensors:n,inputs:s}){if(!n?.picture||!s?.picture)return null;let{level:r,direction:o}=e.layers[e.layer],a=(m,f,p=e.layer)=>e.array(`${p}.${m}`).subarray(f*e.H,(f+1)*e.H),l=o==="reverse"?t.t+1:t.t-1,d=Vd.filter(m=>e.signals.includes(m)),h=Object.fromEntries(d.map(m=>[m,l<0||l>=e.T?new Float32Array(e.H):a(m,l)])),u={};for(let[m,[,f]]of Object.entries(n.picture.arrays)){let[p,w]=m.split(".");Number(p)===e.layer&&(u[w]=f.length>1?{data:n.picture.array(m),shape:f}:n.picture.array(m))}let c=Object.fromEntries(e.signals.map(m=>[m,a(m,t.t)]));return{...u,...Gl(h),...c,x:r?cw(e,r,a,t.t):dw(s.picture,t.t)}}function cw(e,t,n,s){let r=e.layers.flatMap((o,a)=>o.level===t-1?[...n("h",s,a)]:[]);return Float32Array.from(r)}function dw(e,t){let n=e.arrays.x[1][1],s=e.array("at")[t];return e.array("x").subarray(s*n,(s+1)*n)}function Yd(e){let t=i("h2"),n=i("a",{class:"hold"}),s=i("button",{type:"button",class:"btn small"}),r=Object.fromEntries(["layer","unit"].map(P=>[P,i("button",{type:"button",onclick:()=>e.set({depth:P})})])),o=i("p",{class:"said","aria-live":"polite"}),a=i("div",{class:"rowsof"}),l=i("h2"),d=i("div",{class:"falls"}),h=Ud(e,A),u=i("ul",{class:"withouts"}),c=i("section",{class:"anatomy","aria-label":"How the number comes about"},i("div",{class:"hd"},t,i("div",{class:"seg",role:"group","aria-label":"How deep"},...Object.values(r)),n,s),o,h.el,a,i("div",{class:"hd"},l),i("div",{class:"adds"},d,u));c.hidden=!0;let m=null;s.addEventListener("click",()=>e.shallower());let f=i("div",{class:"equations",role:"group","aria-label":"The equations of a step"});f.hidden=!0;function p(P){for(let R of e.root.querySelectorAll(".cell [data-open]"))R.classList.toggle("lit",[e.S.open,P].includes(R.dataset.open));for(let{name:R,button:I}of g)I.classList.toggle("lit",R===P)}function w(P){let R=P.target.closest?.(".cell [data-open], .equations [data-signal]");e.S.open&&p(R?R.dataset.open??R.dataset.signal:null)}let v=null,g=[];function $(){let{P}=e,{equations:R,signals:I}=P.roles;for(let H of["pointerover","focusin"])f.parentElement.addEventListener(H,w);g=R.map(H=>{let B=i("b"),U=i("span",{class:"numbers"}),G=i("button",{type:"button","data-signal":H.name},Yr(H,I),B,U);return G.addEventListener("click",()=>e.open(H.name)),{...H,button:G,value:B,numbers:U}}),f.replaceChildren(i("h2",{},"The equations ",i("small",{},"each opens its part")),...g.map(({button:H})=>H))}function M(){let{P,S:R}=e;v!==P.roles&&$(),v=P.roles;for(let{name:I,tree:H,button:B,value:U,numbers:G}of g){let ne=I===R.open,Z=P.at(I,R.t,R.unit);ke(B,{"aria-pressed":ne}),de(U,Y(Z)),U.className=z(I,Z),G.hidden=!ne||!m,ne&&m&&G.replaceChildren("= ",S(H,m))}}function S(P,{numbers:R,terms:I,sum:H}){let{digits:B}=$a(I.map(({adds:G})=>G),H),U=G=>G.op==="name"||G.op==="matrix"?Y(R.get(G),B):null;return lr(Fn(P,U),[],ut(P,U))}let E=P=>e.P.roles.kind(P)==="gate",z=(P,R)=>`n s-${E(P)?P:Ne(R)}`,y=P=>`${e.P.roles.word(P)}${E(P)?" gate":Vd.includes(P)?" state":""}`;function A(P,R){let{P:I,S:H}=e,B=I.layers[I.layer].level;if(P.text==="x")return B?"what the layer below says":`the ${I.reads.one} “${Te(I.shown[H.t],16)}”`;let U=Array.from(R).every(G=>G===0);return P.text==="h'"?U?"no hidden state yet":"the last hidden state":"the last hidden state, as far as it is let through"}function T(P,R,I,H=null){let B=P.length,U=Math.max(...Array.from(P,Math.abs))||1,G=R/B,ne=G>3?1:0,Z={pos:"",neg:"","pos faint":"","neg faint":""};for(let ee=0;ee<B;ee++){let se=Math.max(.5,Math.abs(P[ee])/U*(I/2)),he=H&&!H.has(ee)?" faint":"",K=P[ee]<0?I/2:I/2-se;Z[Ne(P[ee])+he]+=`M${(ee*G+ne/2).toFixed(2)} ${K.toFixed(2)}h${Math.max(.8,G-ne).toFixed(2)}v${se.toFixed(2)}h-${Math.max(.8,G-ne).toFixed(2)}z`}return D("svg",{width:R,height:I,viewBox:`0 0 ${R} ${I}`,"aria-hidden":"true"},D("path",{d:`M0 ${I/2}H${R}`,class:"base"}),...Object.entries(Z).map(([ee,se])=>se&&D("path",{d:se,class:ee})))}function x(){let{P,S:R,rem:I}=e,H=m.terms.filter(({products:ee})=>ee),B=Math.round((e.small?1.9:e.low?1.1:1.6)*I);a.hidden=!H.length;let U=e.width-(e.small?0:(H.length-1)*1.5*I),G=5.6*I,ne=2.9*I,Z=Math.floor(U/(e.small?1:Math.max(1,H.length))-G-ne);a.replaceChildren(...H.map(ee=>{let{node:se,row:he,vector:K,products:J}=ee,[Q]=se.parts,re=he.length,ce=new Set(ka(ee,La).flatMap(({k:X})=>X===null?[]:[X])),pe=(X,V,te=null)=>{let le=Math.max(...Array.from(V,Math.abs));return i("div",{class:"strip1"},i("span",{},X),T(V,Math.max(10,Z),B,te),i("small",{},le?`±${Y(le,le<.1?3:le<10?2:0)}`:"all 0"))},ue=lr(Fn(se),P.signals,ut(se));return i("div",{class:"dot",role:"img","aria-label":b(ee,re)},i("p",{},ue," ",i("small",{},`${A(Q,K)}, ${re} numbers`)),pe(Bt(Q.op==="name"?Q.text:ut(Q)),K),pe(`row ${R.unit} of ${se.text[0]}`,he),pe("products",J,ce))}))}let b=({node:P,adds:R},I)=>`${Bt(ut(P))}: ${I} numbers, each times its weight in row ${e.S.unit}, add ${an(R)} together.`;function k(){let{numbers:P,terms:R}=m;return R.flatMap(I=>{let H=I.scales.map(Z=>`${Bt(ut(Z))} · `).join(""),B=I.scales.map(Z=>`${Mr(P.get(Z),3)} · `).join("");if(!I.products)return[{name:N(I,H),factors:O(I,B),adds:I.adds,rest:!1,first:I}];let U=I.node.parts[0],G=Bt(U.op==="name"?U.text:`(${ut(U)})`),{text:ne}=I.node;return ka(I,La).map(({k:Z,others:ee,adds:se},he)=>({name:Z===null?`the other ${ee} products`:`${H}${e.small?ne[0]:ne}[${e.S.unit},${Z}] · ${G}[${Z}]`,factors:Z===null?"":`${B}${Mr(I.row[Z],3)} · ${Mr(I.vector[Z],3)}`,adds:se,rest:Z===null,first:he?null:I}))})}let C=({node:P})=>P.op==="name"&&/^b/.test(P.text),N=(P,R)=>C(P)?`${R}${e.small?"bias":"the bias"} ${P.node.text}`:`${R}${Bt(ut(P.node))}`;function O(P,R){let{numbers:I}=m,{node:H}=P;return H.op==="*"?`${R}${H.parts.map(B=>L(B,I.get(B))).join(" · ")}`:R?`${R}${Mr(I.get(H),3)}`:""}let L=(P,R)=>P.op==="call"?`${P.text}(${Y(m.numbers.get(P.parts[0]),3)})`:Mr(R,3);function j(){let{P,S:R}=e,I=R.open,H=P.at(I,R.t,R.unit),B=[i("b",{},y(I)),` ${I} of unit ${R.unit}`],U=[["x",P.layers[P.layer].level?"the layer below":`the ${P.reads.one}`],["h'","the last hidden state"]].flatMap(([Q,re])=>{let ce=m.terms.filter(pe=>qs(pe,Q));return ce.length&&m.curve?[[re,F(ce)]]:[]}),G=({node:Q})=>lr(Fn(Q),P.signals,ut(Q)),ne=m.terms.filter(C),Z=m.terms.filter(Q=>!C(Q)&&!qs(Q,"x")&&!qs(Q,"h'"));if(m.curve){ne.length&&U.push([ne.length>1?"the biases":"the bias",F(ne)]);for(let Q of Z)U.push([G(Q),Q.adds])}else for(let Q of m.terms)U.push([C(Q)?"the bias":G(Q),Q.adds]);let{digits:ee,exact:se}=$a(U.map(([,Q])=>Q),m.sum),he=Q=>i("span",{class:`n s-${Ne(Q)}`},an(Q,ee)),K=U.flatMap(([Q,re],ce)=>[ce?", ":"",Q,Q==="the biases"?" add ":" adds ",he(re)]),J=i("span",{class:z(I,H)},Y(H));o.replaceChildren("At ",i("b",{},`“${Te(P.shown[R.t],24)}”`)," the ",...B," comes about like this: ",...K,". ",...m.curve?[`The sum is ${se?"":"about "}`,he(m.sum),`; ${hw[m.by]??`the curve ${m.by}`} makes it `,J,"."]:[`Together ${se?"":"about "}`,J,"."])}let F=P=>P.reduce((R,{adds:I})=>R+I,0);function W(){let{P}=e;if(u.hidden=!m.curve,!m.curve)return u.replaceChildren();let R=ee=>m.terms.some(ee),I=m.terms.filter(C).length,H=ee=>qs(ee,"x"),B=ee=>qs(ee,"h'"),U=_s(m),G=[I&&[`With the bias${I>1?"es":""} alone it would be `,Fo(m,ee=>!C(ee))],R(H)&&[`Without ${P.layers[P.layer].level?"the layer below":`the ${P.reads.one}`}: `,Fo(m,H)],R(B)&&["Without the last hidden state: ",Fo(m,B)]].filter(Boolean),[ne,Z]=[1,-1].map(ee=>i("b",{},Y(m.curve(m.sum+ee))));u.replaceChildren(...G.map(([ee,se])=>i("li",{},ee,i("b",{},Y(se)),".")),i("li",{},"With one more in the sum: ",ne,"; with one less: ",Z,"."),i("li",{},Ls(U)?"The curve is flat here: less than a twentieth of an error returns.":"The curve has a slope here: an error can return."))}function _(){let{P,S:R}=e,{roles:I}=P,H=R.open;if(n.hidden=!e.pages.whatif||!E(H),n.hidden)return;let B=I.keeper===H&&I.keepsAt===0,U=Ro(P.at(H,R.t,R.unit),B);n.textContent=U.words,n.setAttribute("href",wn(e,"whatif",{pins:zt({signal:H,units:[R.unit],steps:[R.t],value:U.value})}))}function q(P){let{S:R}=e,I=R.depth==="unit",H=m!==null;for(let B of[a,l.parentElement,d.parentElement])B.hidden=!H||!I;if(h.el.hidden=!H||I,c.setAttribute("aria-busy",String(!H)),!H){let B=[...e.tensors?.notices??[],...e.inputs?.notices??[]];o.replaceChildren(B.join(" ")||"The weights of this network are on their way.");return}if(j(),!I){h.draw(P,m);return}x(),l.replaceChildren("How it adds up ",i("small",{},m.terms.some(({products:B})=>B)?`the ${La} largest products of each row, and all others together`:"number by number")),W(),Wd(d,e,k(),m)}return{el:c,menu:f,draw(P){let{P:R,S:I}=e;if(!P("open","depth","picture","size","theme","unit","step","order","tensors","inputs"))return;let H=I.open,B=I.depth==="unit",U=lw(e),G=R.roles.equations.find(ne=>ne.name===H);t.replaceChildren(`The ${y(H)} `,i("i",{class:`s-${H}`,"data-term":H},H)," ",i("small",{},B?`of unit ${I.unit}, opened`:`of all ${R.H} units, opened`)),de(r.layer,`all ${R.H} units`),de(r.unit,`unit ${I.unit} alone`);for(let[ne,Z]of Object.entries(r))ke(Z,{"aria-pressed":ne===I.depth});s.replaceChildren(B?"Back ":"Close ",i("kbd",{},"Esc")),m=U&&Cd(G.tree,U,I.unit,R.roles.functions),_(),M(),q(U),P("open")&&p(null),e.brought()}}}var hw={sigmoid:"the curve σ",tanh:"the curve tanh",relu:"relu, which makes 0 of what is below 0,"};function Kd(e){let t=i("div",{class:"seg signals",role:"group","aria-label":"Whose curve"}),n=i("button",{type:"button",class:"btn"},"Close ",i("kbd",{class:"wide"},"Esc")),s=i("div",{class:"curves"}),r=i("section",{class:"curvepanel","aria-label":"The curve of a gate"},i("div",{class:"bar"},i("h2",{},"The curve"),t,i("span",{class:"sp"}),n),s);r.hidden=!0;let o=i("div",{class:"curvebox"},r);n.addEventListener("click",()=>e.set({curve:null}));let a=null;function l(d){let{P:h,S:u}=e,c=e.preactivations,m=c?.picture?.array(d);if(s.setAttribute("aria-busy",String(!c)),s.style.visibility=c||a===h?"":"hidden",!!c){if(a=h,!m||c.picture.T!==h.T||c.picture.H!==h.H){s.replaceChildren(i("p",{},c.notices[0]??"There is no curve to show."));return}oo(s,ro(h,d,m),u)}}return{el:o,draw(d){if(!d("curve","preactivations","picture","step","unit","size"))return;let{P:h,S:u}=e;if(r.hidden=u.curve===null||!Ht(h).length||u.present,r.hidden)return;let c=Cs(h,u.curve,u.focus);t.replaceChildren(...so(h,c,m=>e.set({curve:m}))),l(c)}}}async function Is({doc:e,roots:t},n){let s=Object.fromEntries(Object.entries(t).map(([l,d])=>[d,n[l]])),r={docid:"gatescope",roots:s,root_ids:Object.keys(s)};await Bokeh.embed.embed_items({gatescope:JSON.parse(e)},[r]);let[o]=Object.values(t),a=Bokeh.documents.findLast(l=>l.get_model_by_id?.(o));return Object.values(n).forEach(Xd),l=>a.get_model_by_name(l)}function Xd(e){for(let t of e.querySelectorAll("*"))t.tabIndex===0&&(t.tabIndex=-1),t.shadowRoot&&Xd(t.shadowRoot)}function Mn(e,t,{css:n,rem:s,fine:r,font:o}){e(`${t}.axis`).setv({major_label_text_color:n("--ink3"),major_label_text_font_size:`${r}px`,major_label_text_font:o,major_label_standoff:Math.round(.2*s)}),e(`${t}.grid`).grid_line_color=n("--rule")}var Gd=8,uw=100,Cn=e=>({first:e.a,last:e.end-1,left:e.gutter,right:e.width,at:e.centre,find:e.step,span:(t,n)=>[e.x(Math.max(t,e.a)),e.x(Math.min(n+1,e.end))],columns:!0});function Ds(e,t,n,s,r=!1){let o=r?Math.log:h=>h,a=o(t)-o(e),l=h=>n+(s-n)*(a?(o(h)-o(e))/a:.5);return{first:e,last:t,left:n,right:s,at:l,find:h=>Math.max(e,Math.min(t,e+Math.round((h-n)/(s-n)*(t-e)))),span:(h,u)=>[l(h),l(u)]}}function mw({values:e,at:t,first:n=0},s,r){let o=t?0:Math.max(0,s.first-n),a=t?e.length-1:Math.min(e.length-1,s.last-n),l=[];for(let d=o;d<=a;d++){let h=t?t[d]:n+d;l.push([s.at(h),Number.isFinite(e[d])?r(e[d]):NaN,h])}return l}function fw({values:e,at:t,first:n=0},s,r,o){if(!r.columns||t)return s;let[a,l]=[r.first-n,r.last-n],d=(h,u)=>u>=0&&u+1<e.length?[[h,o((e[u]+e[u+1])/2)]]:[];return[...d(r.left,a-1),...s,...d(r.right,l)]}function pw(e){let t="",n="M";for(let[s,r]of e)Number.isFinite(r)&&(t+=`${n}${s.toFixed(2)} ${r.toFixed(2)}`),n=Number.isFinite(r)?"L":"M";return t}var Jd=(e,t=uw)=>e.filter((n,s)=>s%Math.ceil(e.length/t)===0||s===e.length-1);function gw(e,{height:t}){let{x:n,rows:s=[],along:r=[],lines:o,shades:a=[],marks:l=[],caption:d,rem:h}=e,{low:u,high:c,top:m,below:f}=e.y,p=t-f,w=t-(e.foot??.2*h),v=S=>m+(p-m)*(c-S)/(c-u||1),g=S=>({class:S===0?"zero":"grid",d:`M${n.left} ${v(S).toFixed(2)}H${n.right}`}),$=(S,E,z,y)=>({x:S,y:E,"text-anchor":y,text:z}),M=u<0&&c>0&&s.every(([S])=>S!==0);return{x:n,y:v,low:u,high:c,top:m,bottom:p,rules:[...s.map(([S])=>g(S)),...M?[g(0)]:[]],texts:[...s.map(([S,E])=>$(n.left-.4*h,v(S)+.26*h,E,"end")),...r.map(([S,E,z="middle"])=>$(n.at(S),w,E,z)),...d?[{...$(n.right,w,d,"end"),"data-term":d.split(" ")[0]}]:[]],shades:a.map(([S,E])=>({x:S,y:m,width:Math.max(0,E-S),height:p-m})),lines:o.map(S=>{let E=mw(S,n,v);return{...S,points:E,d:pw(fw(S,E,n,v))}}),marks:l.map(({k:S,v:E,kind:z="",r:y=4})=>({class:`mark ${z}`,cx:n.at(S),cy:v(E),r:y}))}}function ww(e,t,n){let s={},r=({left:o,top:a,width:l,height:d})=>{let h=0;for(let u of Object.values(e))for(let c=1;c<u.length;c++){let[[m,f],[p,w]]=[u[c-1],u[c]];if(p<o||m>o+l||!Number.isFinite(f+w))continue;let v=S=>f+(w-f)*Math.max(0,Math.min(1,(S-m)/(p-m))),[g,$]=[v(o),v(o+l)],M=Math.min(Math.max(g,$),a+d)-Math.max(Math.min(g,$),a);M>=0&&(h+=1+M/d)}for(let u of Object.values(s))o>=u.left+u.width||u.left>=o+l||a>=u.top+u.height||u.top>=a+d||(h+=20);return h};for(let[o,[a,l]]of Object.entries(t)){let d=null;for(let[h,u]of e[o])if(!(!Number.isFinite(u)||h<n.left||h>n.right))for(let c of[-1,1])for(let m of[1,5,10,18,28]){let f=Math.max(n.left,Math.min(n.right-a,h-Math.min(a/2,12))),p=c<0?u-l-m:u+m,w=Math.max(0,n.top-p)+Math.max(0,p+l-n.bottom),v={left:f,top:p,width:a,height:l},g=20*r(v)+40*w+.3*m+.01*(f-n.left);(d===null||g<d.cost)&&(d={...v,cost:g})}d&&(s[o]=d)}return s}function is(e,t,n,s,r=1){let o={},a={};e.forEach(({span:d,points:h},u)=>{d.hidden=!1,o[u]=Jd(h),a[u]=[bw(d,s)+4,r*s]}),[...e.flatMap(({whole:d})=>d?[d]:[]),...t].forEach((d,h)=>{o[`clear of ${h}`]=Jd(d)});let l=ww(o,a,n);return e.map(({span:d},h)=>(d.hidden=!l[h],l[h]?(d.style.left=`${l[h].left}px`,d.style.top=`${l[h].top+l[h].height/2}px`,l[h]):null))}function Zd({left:e,top:t,width:n,height:s},r,o=4){let a=(h,u,c)=>Math.max(u,Math.min(c,h)),l={far:1/0,ends:[0,0,0,0]},d=(h,u)=>{let[c,m]=[a(h,e,e+n),a(u,t,t+s)],f=Math.hypot(h-c,u-m);f<l.far&&Object.assign(l,{far:f,ends:[c,m,h,u]})};return r.forEach(([h,u],c)=>{if(!Number.isFinite(u))return;d(h,u);let[m,f]=r[c-1]??[];if(Number.isFinite(f))for(let p=1;p<8;p++)d(m+(h-m)*p/8,f+(u-f)*p/8)}),l.far>o&&l.far<1/0?l.ends:null}var Ca=new Map;function bw(e,t){let n=`${t} ${e.className} ${e.textContent}`;return Ca.get(n)||Ca.set(n,e.offsetWidth),Ca.get(n)}var Un=e=>!!e.target.closest?.("[data-term]");function Ws(e,t,n){for(;e.childElementCount>n.length;)e.lastChild.remove();for(;e.childElementCount<n.length;)e.append(D(t));n.forEach(({text:s,title:r,...o},a)=>{let l=e.children[a];ke(l,o),s!==void 0&&de(l,s),r!==void 0&&l.textContent!==r&&l.replaceChildren(D("title",{},r))})}function pt(e){let t=Object.fromEntries(["shades","rules","texts","lines","marks","under","dots"].map(S=>[S,D("g",{class:S})])),{shades:n,rules:s,texts:r,lines:o,marks:a,under:l,dots:d}=t,h=D("path",{class:"here"}),u=D("svg",{"aria-hidden":"true"},n,s,r,h,l,o,a,d),c=i("div",{class:"labels","aria-hidden":"true"}),m=i("div",{class:"tag",role:"tooltip"}),f=i("div",{class:`chart ${e}`,role:"img"},u,c,m),p=null,w=null,v=null,g="";m.hidden=!0;function $(S){let E=f.getBoundingClientRect(),[z,y]=[S.clientX-E.left,S.clientY-E.top],A=Un(S)||!v||z<v.x.left-Gd||z>v.x.right+Gd,T=S.buttons>0&&S.pointerType!=="touch",x=A||T?null:w.tip?.(v.x.find(z));m.hidden=!x,x&&(de(m,x),m.style.left=`${Math.max(0,Math.min(E.width-m.offsetWidth,z+12))}px`,m.style.top=`${Math.max(-m.offsetHeight-4,y-m.offsetHeight-10)}px`)}for(let S of["pointermove","pointerdown"])f.addEventListener(S,$);f.addEventListener("pointerdown",S=>Un(S)&&S.stopImmediatePropagation()),f.addEventListener("pointerleave",()=>m.hidden=!0);function M(){let{alone:S,still:E,along:z=[],bars:y,rem:A}=w,T=S?[]:v.lines.filter(O=>O.name).sort((O,L)=>(O.later??0)-(L.later??0)),x=JSON.stringify([S,T.map(({name:O,cls:L,term:j})=>[O,L,j])]);if(E&&x===g)return;x!==g&&c.replaceChildren(...S?[i("span",{class:"alone"},S)]:[],...T.map(({name:O,kind:L,cls:j=`name ${L}`,term:F})=>i("span",{class:j,...F&&{"data-term":F}},O))),g=x;let{x:b,y:k}=v,C=z.length?v.bottom:p.height,N={left:b.left+4,right:b.right-4,top:0,bottom:C,...w.room};is(T.map(({points:O,named:L},j)=>({span:c.children[j],points:L?O.filter(([,,F])=>L(F)):O,whole:L&&O})),[...v.lines.filter(O=>!O.name&&!O.aside).map(O=>O.points),...y?.(k)??[]],N,A)}return{el:f,under:l,get frame(){return v},measure(){return p={width:f.clientWidth,height:f.clientHeight},p},draw(S){if((!p?.width||!p.height)&&this.measure(),!p.width||!p.height)return;w=S,v=gw(w,p),ke(u,p),Ws(n,"rect",v.shades),Ws(s,"path",v.rules),Ws(r,"text",v.texts);let E=({kind:z="",d:y,style:A="",title:T})=>({class:`line ${z}`,d:y,style:A,title:T});Ws(o,"path",v.lines.map(E)),Ws(a,"circle",v.marks),M(),ke(f,{"aria-label":w.said})},cursor(S){if(!v)return;let{x:E,y:z,top:y,bottom:A}=v,T=S>=E.first&&S<=E.last,x=w.here==="column"?E.span(S,S):[E.at(S)],b=T&&w.here?x.map(C=>`M${C.toFixed(2)} ${y}V${A}`).join(""):"";ke(h,{d:b});let k=v.lines.filter(({dot:C,values:N})=>C&&T&&Number.isFinite(N[S]));Ws(d,"circle",k.map(({kind:C,dot:N,values:O})=>({class:`dot ${C}`,cx:E.at(S),cy:z(O[S]),r:N})))}}}function xw(e,t=e[e.length-1]){return Array.from(e,n=>Number.isFinite(n-t)?n-t:NaN)}function Wo(e){let t=new Map(e.curves.filter(({signal:n})=>n==="h").map(({key:n,cell:s})=>[s,e.array(n).at(-1)]));return e.curves.map(({key:n,cell:s,signal:r,loss:o})=>({cell:s,signal:r,loss:o,term:`‖dL/d${r}‖`,values:xw(e.array(n),t.get(s))}))}var vw=5,yw=600,Qd=3,kw=16,$w=.45,eh=["","7 4","9 3 2 3"];function th(e,t){let n=i("h2"),s=i("span",{class:"r"}),r={valves:pt("plot valves"),memory:pt("plot memory")};for(let{el:c,under:m}of Object.values(r)){let f=v=>v.clientX-c.getBoundingClientRect().left,p=(v,g)=>[g,Math.max(e.G.gutter,Math.min(e.G.width,f(v)))],w=v=>e.G.a-.5+(v-e.G.gutter)/e.G.cw;vt(c,{press:v=>f(v)>=e.G.gutter&&f(v),slop:(v,{x:g})=>!e.small&&v.pointerType!=="touch"&&Math.abs(v.clientX-g)>=vw,click:v=>e.go(e.G.step(f(v))),move(v,g){let[$,M]=p(v,g).sort((S,E)=>S-E);m.replaceChildren(D("rect",{class:"band",x:$,width:M-$,y:0,height:"100%"}))},done(v,g){m.replaceChildren(),t(...p(v,g).sort(($,M)=>$-M).map(w))},cancel:()=>m.replaceChildren()}),c.addEventListener("dblclick",()=>e.resetZoom()),c.addEventListener("wheel",v=>{if(!v.ctrlKey||f(v)<e.G.gutter)return;v.preventDefault();let g=w(f(v)),$=Math.max(.2,1+v.deltaY/yw),{a:M,end:S}=e.G;t(g+(M-.5-g)*$,g+(S-.5-g)*$)},{passive:!1})}let o=()=>e.P.roles.gates;function a(){let{rem:c,low:m,small:f}=e,p=o().length===0,w={valves:p?0:(m?2.9:3.1)*c,memory:(f?5:m?3.6:3.9)*c+(p?3*c:0)};for(let[v,{el:g}]of Object.entries(r))g.style.height=`${Math.round(w[v])}px`,g.hidden=w[v]===0;for(let v of Object.values(r))v.measure()}function l(c){let{roles:m}=e.P;if(m.kind(c)==="gate"){let p=eh[m.gates.indexOf(c)%eh.length];return`stroke:var(--F${c},var(--ink2));stroke-width:2;stroke-linecap:butt${p&&`;stroke-dasharray:${p}`}`}return c==="c"?"stroke:var(--ink);stroke-width:3":`stroke:var(--ink3);stroke-width:1.75;${c===m.candidate?"stroke-dasharray:1 4":""}`}let d=c=>e.S.mode==="mean"?e.P.mean(c):e.P.column(c,e.S.unit);function h(c,m,f,p,w,v){let{P:g,G:$,rem:M}=e,S=Object.fromEntries(m.map(E=>[E,d(E)]));r[c].draw({x:Cn($),y:{low:f,high:p,top:Qd,below:Qd},rows:w,lines:m.map(E=>({values:S[E],name:E,term:E,kind:`of-${E}`,cls:`letter s-${E}`,style:l(E)})),tip:E=>`step ${E+1} “${g.shown[E]}”
${m.map(z=>`${z} ${Y(S[z][E],4)}`).join("   ")}`,alone:g.T===1?`A line needs at least two ${g.reads.many}.`:null,said:v,rem:M})}function u(){let{P:c,S:m}=e,f=o(),p=c.signals.filter(z=>!f.includes(z)),w=z=>`${z} over time. The numbers are in the table.`;f.length&&h("valves",f,-.04,1.04,[[0,"0"],[1,"1"]],w(`Gates ${f.join(", ")}`));let v=1.12*Math.max(1,...p.map(z=>Math.max(...d(z).map(Math.abs)))),g=Math.floor(v),$=[-g,0,g].map(z=>[z,Y(z,0,!0)]);h("memory",p,-v,v,$,w(p.join(", "))),n.replaceChildren(fe("unit over time",m.mode==="mean"?`Mean of ${c.H} units over time`:`Unit ${m.unit} over time`)," ",i("small",{},m.mode==="mean"?"":To(c,m.unit,(e.width-kw*e.rem)/($w*e.fine))));let M=m.mode==="unit"?c.halfLife(m.unit):null,S=M<0?" This text ends before more can be told.":"",E=fe("half-life");E.dataset.act=`In this text: ${Hs(c.reads)}.${S}`,s.replaceChildren(...M===null?[]:[E," ",i("b",{},At(M))])}return{els:[i("div",{class:"hd"},n,s),r.valves.el,r.memory.el],draw(c){c("size","picture")&&a(),c("picture","unit","view","size")&&u()}}}var Mw=5,nh={forget:["--Ff",2.25,[6,4]],"rnn.h":["--rnn",2.25],"lstm.h":["--ink",1.5],"lstm.c":["--ink",3.25],"own.h":["--Fpos",1.75],"own.c":["--Fpos",3.25]};function Sw(e,t,n){let s=e[`${t==="lstm"?t:"own"}.h`],[r,o]=["rnn",t].map(a=>n.find(l=>l.cell===a)?.loss);return t==="rnn"||!s||!e["rnn.h"]||!(e["rnn.h"][0]>s[0])?"":`The RNN’s curve ends above: a gradient is not a memory${r>o+Math.LN2?`, and this RNN has not learned the answer (its loss is ${Y(r,2)})`:""}.`}var Ew=({answers:e,target:t})=>e.kind==="value"?`L = its answer, the ${t}`:`L = −ln p(“${Se(t)}”), its guess`,Tw=({answers:e,target:t})=>e.kind==="value"?`L is the answer after the last step, the ${e.title}`:`The loss L is −ln of the probability that the ${e.title} at the last step is “${Se(t)}”, the top answer of the network shown`;function sh(e){let t=i("h2"),n=i("small"),s=i("div",{class:"bk"}),r=i("div",{class:"labels","aria-hidden":"true"}),o=i("div",{class:"plot gradient",role:"img"},s,r),a=th(e,p),l=i("div",{class:"plots","data-picture":"The unit and the gradient",tabindex:"0",role:"group","data-terms":".plots","aria-label":"The unit and the gradient over time; the arrows go through their words and letters"},...a.els,i("div",{class:"hd long"},t),o),d=null,h=!1,u=[],c=0,m=0;o.addEventListener("pointerdown",y=>m=y.clientX,!0),o.addEventListener("click",y=>{if(Un(y)||Math.abs(y.clientX-m)>4)return;let A=y.clientX-o.getBoundingClientRect().left;A>=e.G.gutter&&e.go(e.G.step(A))}),o.addEventListener("dblclick",()=>e.resetZoom()),e.resetZoom=()=>{clearTimeout(c),e.resetView(),e.draw(new Set(["view","step","unit","size"]))};async function f(){let y=await Is(e.setup.figures,{gradient:s});d={named:y,time:y("time")},d.time.change.connect(()=>{if(h)return;clearTimeout(c);let{start:A,end:T}=d.time;c=setTimeout(()=>p(A,T),30)}),y("gradient.y").change.connect(()=>{h||requestAnimationFrame(z)}),e.draw(new Set(["picture","size","theme","view","unit"])),e.root.classList.add("plotted")}function p(y,A){let{P:T,G:x,S:b}=e,k=Xc(y,A,T.T,x.width-x.gutter);k.a===b.view.a&&k.n===b.view.n?v():e.set({view:k})}function w(y){h=!0;try{y()}finally{h=!1}}let v=()=>d&&w(()=>d.time.setv({start:e.G.a-.5,end:e.G.end-.5}));function g(){let{G:y,rem:A,low:T,small:x}=e;o.style.height=`${Math.round((x?11:T?6.6:7)*A)}px`,d.named("gradient").setv({min_border_left:y.gutter,min_border_top:3,min_border_bottom:3}),d.named("gradient").toolbar.active_drag=x?null:"auto"}function $(){let{css:y}=e;for(let[A,[T,x,b]]of Object.entries(nh)){let{glyph:k}=d.named(`gradient.${A}`);k.setv({line_color:y(T),line_width:x,line_dash:b??[],line_cap:"round"})}Mn(d.named,"gradient",e)}function M(y,A,T,x,b,k){let{T:C}=e.P,N=Array.from({length:C},(L,j)=>j),O={t:N,tip:N.map(k),low:N.map(()=>A),high:N.map(()=>T)};for(let L of Object.keys(nh)){let j=L in y;d.named(`gradient.${L}`).visible=j,O[L]=j?Array.from(y[L]):N.map(()=>NaN)}d.named("gradient.source").data=O,d.named("gradient.y").setv({start:A,end:T}),d.named("gradient.axis").major_label_overrides=new Map(b),d.named("gradient.ticks").ticks=x}let S=y=>Ze(e.setup.cells[y]);function E(){let{P:y,S:A}=e,T={},x={},b={},k=y.cell;for(let{cell:I,signal:H,values:B,term:U}of Wo(y)){let G=`${I==="rnn"||I==="lstm"?I:"own"}.${H}`;T[G]=B,b[G]=U,x[G]=`${S(I)} ${U}`}let C=Object.values(T).flatMap(I=>I.filter(Number.isFinite)),N=Math.min(-1.5,Math.min(...C)-.25),O=Math.max(.25,Math.max(...C)+.15),L=Sw(T,y.cell,y.curves);L.includes("learned")&&(x["rnn.h"]+=" (has not learned this)");let j=y.array("forget");if(j){let I=H=>A.mode==="mean"?Math.log10(Array.from({length:y.H},(B,U)=>10**j[H*y.H+U]).reduce((B,U)=>B+U)/y.H):j[H*y.H+A.unit];T.forget=Array.from({length:y.T},(H,B)=>Number.isFinite(I(B))?I(B):NaN),b.forget="product of f",x.forget=A.mode==="mean"?`∏ ${Pe(y.roles.keep)}, mean of units`:`∏ ${Pe(y.roles.keep)} of unit ${A.unit}`,k!=="lstm"&&(x.forget+=` (${S(k)})`)}let F=Qe(N,O,5,!0),W=F.map(I=>[I,{0:"1","-1":"0.1","-2":"0.01"}[I]??ot(I)]);M(T,N,O,F,W,I=>`step ${I+1} “${y.shown[I]}”
`+Object.entries(T).map(([H,B])=>`${x[H]} ${Kt(B[I])}`).join(`
`)),u=Object.entries(T).map(([I,H])=>({line:I,values:H,name:x[I],term:b[I]}));let _=Te(y.shown[y.T-1],20),q=fe("gradient",`How far the error from “${_}” reaches`);t.replaceChildren(q," ",n);let R=[...new Map(y.curves.map(({cell:I,loss:H})=>[S(I),H]))].map(([I,H])=>`${I} ${Y(H,2)}`).join(", ");n.replaceChildren(fe("loss",Ew(y)),`: ${R}; each ÷ its last `,fe("‖dL/dh‖"),", ",fe("log scale")),q.dataset.act=`How to read it: each curve is what reaches that step of an error of size 1 in h at the last step, as on the Gradients page. ${Tw(y)}: ${R}. Each is the norm of a total derivative of L, divided by the network’s own ‖dL/dh‖ at the last step.${L?` ${L}`:""}`,o.setAttribute("aria-label",`Gradient norms at every step, on a logarithmic scale: ${Object.entries(x).map(([I,H])=>`${H} at the first step ${Kt(T[I][0])}`).join("; ")}.`)}function z(){let{G:y,rem:A,P:T}=e;if(T.T===1){let j=`The gradient needs at least two ${T.reads.many}.`;return r.replaceChildren(i("span",{class:"alone"},j))}let{start:x,end:b}=d.named("gradient.y"),k=o.clientHeight,C=j=>3+(k-6)*(1-(j-x)/(b-x)),N=u.map(({line:j,values:F,name:W,term:_})=>{let q=[];for(let R=Math.max(0,y.a);R<y.end;R++){let I=C(F[R]);q.push([y.centre(R),I<-2||I>k+2?NaN:I])}return{span:i("span",{class:`name ${j.replace(".","-")}`,"data-term":_},W),points:q}}),O=D("svg",{class:"threads",width:y.width,height:k});r.replaceChildren(O,...N.map(({span:j})=>j));let L={left:y.gutter+2,right:y.width-2,top:0,bottom:k};is(N,[],L,A).forEach((j,F)=>{let W=j&&Zd(j,N[F].points,Mw);if(!W)return;let[_,q,P,R]=W.map(I=>I.toFixed(1));O.append(D("line",{x1:_,y1:q,x2:P,y2:R,class:u[F].line.replace(".","-")}))})}return f(),{el:l,draw(y){a.draw(y),d&&(y("size","picture")&&w(g),y("theme","size")&&w($),y("picture","unit")&&w(E),y("view","picture","size")&&v(),y("view","picture","size","unit","theme")&&z())}}}var Aw=250;function rh(e){let t=i("p",{class:"say","aria-live":"polite"}),n=i("h2"),s=Fs(e),r=i("button",{type:"button","aria-label":"one unit"},"one"),o=i("button",{type:"button"},"mean"),a=i("select",{"aria-label":"Layer"}),l=i("div",{class:"seg"},s.row,a,...s.els,r,o);r.addEventListener("click",()=>e.set({mode:"unit"})),o.addEventListener("click",()=>e.set({mode:"mean",open:null})),a.addEventListener("change",()=>{e.P.layer=Number(a.value),e.draw(new Set(ct))});let d=i("div",{class:"cell","data-picture":"The cell",tabindex:"0",role:"group","data-terms":".instant","aria-label":"This step; the arrows go through its words and marks"}),h=i("button",{type:"button",title:"The same cell, drawn as in textbooks"},"as in books"),u=i("button",{type:"button",title:"A cell for every word, from all of the text to one"},"unrolled"),c=i("button",{type:"button",title:"The curve that squashes a gate"},"its curve");h.addEventListener("click",()=>e.set({look:e.S.look==="book"?"flow":"book"})),u.addEventListener("click",()=>e.set(e.S.look==="unrolled"?{look:"flow"}:{look:"unrolled",zoom:0}));let m=As({press:H=>e.go(H),zoomed:H=>e.set({zoom:H})}),f=!1;c.addEventListener("click",()=>{let{S:H,P:B}=e;e.set({curve:H.curve===null?Cs(B,H.focus):null})});let p=i("div",{class:"seg looks",role:"group","aria-label":"Ways to see the cell"},u,h,c),w=i("div",{class:"looked"},d),v=i("div",{class:"eq"}),g=i("canvas",{class:"strips",role:"img"}),$=i("div",{class:"rows","aria-hidden":"true"}),M=fe("bars of all units",""),S=i("h2",{},M),E=i("h2"),z=i("div",{class:"hd"},E),y=i("ol",{class:"pred"}),A=i("p",{class:"remark"}),T=i("div",{class:"instant"},t,i("div",{class:"cellhd"},n,l),i("div",{class:"cellbox"},w,p),v,i("div",{class:"low"},i("div",{},i("div",{class:"hd"},S),i("div",{class:"barred"},g,$)),i("div",{},z,y,A))),x=D("path",{class:"wire"}),b=D("path",{class:"tip"}),k=D("svg",{class:"ahead","aria-hidden":"true"},x,b);T.append(k);let C=()=>{for(let H of d.querySelectorAll("[data-of]"))H.dataset.open=H.dataset.of,H.dataset.act="A click opens it: how its number comes about."};d.addEventListener("click",H=>{let B=H.target.closest("[data-open]");B&&!H.target.closest("a")&&e.open(B.dataset.open)});let N=0,O=0,L=0,j=null,F=null,W={width:0,height:0};g.addEventListener("click",H=>{let B=g.getBoundingClientRect(),U=1.5*e.rem,G=Math.floor((H.clientX-B.left-U)/(B.width-U)*e.P.H);G>=0&&G<e.P.H&&e.pick(e.order[G])});let _=Array.from({length:5},()=>{let H=i("span",{class:"bar"}),B=i("span",{class:"w"}),U=i("span",{class:"n"});return{bar:H,word:B,p:U,row:i("li",{"data-term":"next word"},H,B,U)}});y.append(..._.map(H=>H.row));let q=i("p",{class:"besideit"});A.before(q);function P(){let{P:H,S:B,rem:U,css:G}=e,ne=devicePixelRatio||1,{width:Z,height:ee}=W;(g.width!==Math.round(Z*ne)||g.height!==Math.round(ee*ne))&&(g.width=Math.round(Z*ne),g.height=Math.round(ee*ne));let se=g.getContext("2d");se.setTransform(ne,0,0,ne,0,0),se.clearRect(0,0,Z,ee);let he=1.5*U,K=(ee-2)/H.signals.length,J=(Z-he)/H.H,Q=e.order.indexOf(B.unit),re=J>3?1.2:0;H.signals.forEach((ce,pe)=>{let ue=e.P.roles.kind(ce)==="gate",X=e.full(ce),V=pe*K+2,te=K-5,le=ue?V+te:V+te/2;se.globalAlpha=1,se.fillStyle=G("--rule2"),se.fillRect(he,le,Z-he,1);let we=H.signal(ce),ae=ue?[G(`--F${ce}`)]:[G("--Fpos"),G("--Fneg")],xe=ae.map(()=>new Path2D);for(let be=0;be<H.H;be++){let ye=we[B.t*H.H+e.order[be]],je=Math.max(.5,Math.min(1,Math.abs(ye)/X)*(ue?te:te/2));xe[!ue&&ye<0?1:0].rect(he+be*J+re/2,ye<0?le:le-je,Math.max(1,J-re),je)}se.globalAlpha=.85,ae.forEach((be,ye)=>{se.fillStyle=be,se.fill(xe[ye])})}),se.globalAlpha=1,B.mode!=="mean"&&(se.strokeStyle=G("--ink"),se.lineWidth=1.75,se.strokeRect(Math.max(he+Q*J-2,1),1,Math.min(J+4,Z-he-Q*J+1),ee-2))}function R(){let H=j.svg.getBoundingClientRect(),{left:B}=p.getBoundingClientRect(),U=Math.min(H.width/ve,H.height/cr);return e.small||!U?0:Math.max(0,((H.left+H.right)/2-B)/U+ve/2+4)}function I(){let H=[...d.querySelectorAll(".head")].filter(K=>K.getAttribute("d").endsWith("l-8 8")),B=e.small||!H.length||e.S.look==="unrolled";if(k.style.display=B?"none":"",B)return;let U=T.getBoundingClientRect(),G=H.at(-1).getBoundingClientRect(),ne=E.firstChild.getBoundingClientRect(),Z=G.top+G.height/2-U.top,ee=U.width+.45*e.rem,se=ne.right-U.left+.5*e.rem,he=ne.top+ne.height/2-U.top;x.setAttribute("d",`M${G.right-U.left+3} ${Z}H${ee}V${he}H${se}`),b.setAttribute("d",`M${se+6} ${he-4}l-6 4l6 4`)}return{el:T,draw(H){let{P:B,S:U}=e,G=performance.now()-N<Aw;H("step")&&(N=performance.now());let ne=B.cell+JSON.stringify(B.options)+e.small+U.look;ne!==F&&(F=ne,j=en(B.roles,e.hand,U.look),d.replaceChildren(j.svg)),H("picture","look","curve")&&(ke(h,{"aria-pressed":U.look==="book"}),ke(u,{"aria-pressed":U.look==="unrolled"}),ke(c,{"aria-pressed":U.curve!==null}),h.hidden=!cc(B.roles),c.hidden=!Ht(B).length),H("picture","size","look")&&(O=j.least(),L=R());let Z={...Ft(B,U),compact:e.small,least:O,aside:L,instant:G||H("look","picture","size","unit","theme")};if(H("picture")){a.replaceChildren(...B.layers.map((ue,X)=>i("option",{value:X},`layer ${ue.level+1}${B.layers.some(V=>V.direction==="reverse")?` ${ue.direction}`:""}`))),a.value=String(B.layer),a.hidden=B.layers.length===1;let{title:ce}=B.answers;z.classList.toggle("long",B.answers.kind==="value");let pe=fe("next word",ce[0].toUpperCase()+ce.slice(1));B.answers.kind==="label"&&(pe.dataset.act=`It picks one of ${B.words.length}, also where none of them is right, and may be sure and wrong.`),E.replaceChildren(pe),A.textContent=e.setup.tasks[e.entry?.task]?.remark??"",y.setAttribute("aria-label",`What it answers: ${ce}`)}H("play")&&t.setAttribute("aria-live",U.playing?"off":"polite");let ee=U.look==="unrolled";if(w.classList.toggle("chained",ee),d.inert=ee,ee?m.el.isConnected||w.append(m.el):m.el.remove(),ee&&!U.present&&m.draw({...Ts(e),compact:e.small,fine:e.fine,from:f||H("picture")?void 0:1,fresh:!f||H("picture","unit")}),f=ee&&!U.present,!H("picture","size","theme","focus","unit","step","beside","look"))return;if(H("picture","size")){let ce=(e.small?2.1:e.low?1.42:1.58)*e.rem*6+2;g.style.height=`${ce}px`,W={width:g.clientWidth,height:ce},$.replaceChildren(...B.signals.map(pe=>i("b",{class:`s-${pe}`,"data-term":pe},pe)))}if(j.update(Z),H("picture","size")&&C(),H("picture","size","open"))for(let ce of d.querySelectorAll("[data-open]"))ce.classList.toggle("lit",ce.dataset.open===U.open);let se=Ps(B.roles,Z);t.replaceChildren(...yo(se)),j.svg.setAttribute("aria-label",`The ${e.setup.cells[B.cell]} cell at this step. ${js(se)}`);let he=U.mode==="mean";n.replaceChildren(...he?["Inside ",fe("mean over units","the mean")," ",i("small",{},`of ${B.H} units`)]:["Inside ",fe("unit",`unit ${U.unit}`)," ",i("small",{},`of ${B.H}`)]),n.title=he?"":To(B,U.unit),ke(r,{"aria-pressed":!he}),ke(o,{"aria-pressed":he}),ke(o,{"aria-label":`mean of ${B.H}`}),s.row.hidden=he,s.draw(),v.replaceChildren(...ko(B.roles,Z).map(({symbol:ce,value:pe,cls:ue,op:X,means:V})=>i("span",{class:`term${X?" op":""}`,"data-term":V},i("span",{class:"sy"},ce??""),i("span",{class:`va${ue?` s-${ue}`:""}`},pe)))),de(M,`All ${B.H} units now`),g.setAttribute("aria-label",`Bars of every signal for all ${B.H} units at step ${U.t+1}. The numbers are in the table.`),P(),H("picture","size","look")&&I();let K=B.top(U.t),J=B.answers.kind==="value",Q=U.beside&&B.beside?B.top(U.t,"beside").slice(0,3):[],re=Math.min(K.length,_.length-+(A.textContent!=="")-2*+(Q.length>0));q.hidden=!Q.length,Q.length&&q.replaceChildren(i("b",{},e.setup.cells[B.beside.cell]),`: ${Q.map(([ce,pe])=>`${Se(ce)} ${J?Y(pe,3):Ee(pe)}`).join(", ")}`),_.forEach(({row:ce,word:pe,p:ue,bar:X},V)=>{ce.hidden=V>=re,!ce.hidden&&(de(pe,Se(K[V][0])),de(ue,J?Y(K[V][1],3):Ee(K[V][1])),X.hidden=J,X.style.width=`${100*K[V][1]}%`)})}}}var Pa=2,oh=2**32,Na=(e,t,n,s)=>{let r=e.trim?.()===""?NaN:Number(e);return Number.isFinite(r)?Math.max(t,Math.min(n,r)):s},Oa=(e,t,n={temperature:.8,seed:1,length:100})=>({temperature:Math.round(100*Na(e.temperature,0,Pa,n.temperature))/100,seed:Math.floor(Na(e.seed,0,oh-1,n.seed)),length:Math.round(Na(e.length,1,t,n.length))});function ih(e){let t=e.setup.written,n=(p,w,v)=>i("input",{type:"number",name:p,"aria-label":w,title:w,...v}),s=n("length",`How many, up to ${t}`,{min:1,max:t,step:1}),r=n("temperature",`Temperature, 0 to ${Pa}: at 0 always the top answer`,{min:0,max:Pa,step:"any"}),o=n("seed","Seed: the same seed writes the same text",{min:0,max:oh-1,step:1}),a={temperature:r,seed:o,length:s},l=i("span",{}),d=i("button",{type:"submit",class:"btn"},"Write on"),h=i("form",{class:"writeon","aria-label":"Write on"},d,i("label",{},s,l),i("label",{},"temp",i("span",{class:"roomy"},"erature")," ",r),i("label",{},"seed ",o)),u=()=>Object.fromEntries(Object.entries(a).map(([p,w])=>[p,w.value])),c=p=>{for(let[w,v]of Object.entries(p))a[w].value=String(v)};c(Oa({temperature:"",seed:"",length:""},t));let m=Oa(u(),t),f=()=>{m=Oa(u(),t,m),c(m)};return h.addEventListener("change",f),h.addEventListener("submit",p=>{p.preventDefault(),f(),e.send({write:m},{wrote:!0})}),{el:h,draw(p){p("picture")&&(h.hidden=e.P.answers.kind!=="next",l.textContent=` ${e.P.reads.many}`)}}}var zw=17.5,Lw=4,Cw=19,ah={bytes:[[400,1.0625]],characters:[[80,1.75],[400,1.25]],other:[[60,1.5],[200,1.1875]]};function lh(e){let t=i("div",{class:"seg signals",role:"group","aria-label":"Colour the text by"}),n=i("span",{class:"whose"}),s=ih(e),r=i("div",{class:"sheet",tabindex:"0",role:"region","aria-label":"The text, token by token"}),o=i("div",{class:"tag",role:"tooltip"});o.hidden=!0;let a=i("div",{class:"readbar"},i("span",{class:"wide"},"Colour"),t,n,s.el),l=i("div",{class:"reader"},a,r,o),d=i("span",{class:"legend","aria-hidden":"true"}),h=i("span",{class:"ownword"},i("u",{},"written by the network")),u=i("span",{class:"r tools"},h,d),c=[],m=null,f=null;r.addEventListener("click",({target:z})=>z.t!==void 0&&e.go(z.t)),r.addEventListener("pointermove",p);for(let z of["pointerleave","scroll"])r.addEventListener(z,()=>o.hidden=!0);function p({target:z,clientX:y,clientY:A}){let{P:T,S:x}=e,{t:b}=z;if(o.hidden=b===void 0,o.hidden)return;let k=Ll(T.tokens,b),C=k?` of “${k}”`:"";o.textContent=`${x.focus} ${Y(w()[b],4)} · ${x.mode==="mean"?`mean of ${T.H} units`:`unit ${x.unit}`} · step ${b+1} “${Te(T.shown[b],24)}”${C}`;let N=l.getBoundingClientRect(),{offsetWidth:O}=o;o.style.left=`${Math.max(0,Math.min(N.width-O,y-N.left+12))}px`,o.style.top=`${A-N.top-34}px`}let w=()=>e.S.mode==="mean"?e.P.mean(e.S.focus):e.P.column(e.S.focus,e.S.unit);function v(){let{P:z,S:y}=e;return e.P.roles.kind(y.focus)==="memory"?z.reach(y.focus,y.mode==="mean"?null:y.unit):1}function g(){let{P:z}=e,{kind:y}=z.reads,A=[];c=Wr(y,e.text,z.tokens).map(({before:x,shown:b,kind:k,after:C},N)=>{let O=i("span",{class:k||!1},b);return O.t=N,z.unknown[N]&&(O.classList.add("unknown"),O.title=`“${z.tokens[N]}” ${bs(z)}`),e.written!==null&&N>=e.written&&O.classList.add("own"),A.push(x,O,C),O}),r.classList.toggle("code",["bytes","characters"].includes(y));let T=ah[y]??ah.other;r.style.fontSize=`${T.find(([x])=>z.T<=x)?.[1]??1}rem`,r.replaceChildren(...A.filter(x=>x!=="")),r.scrollTop=0,m=null,h.hidden=e.written===null}function $(){let{rem:z,small:y,time:A}=e;r.style.height="";let T=y?Cw*z:A.clientHeight-l.offsetTop-a.offsetHeight-zw*z;r.style.height=`${Math.max(Lw*z,Math.min(r.scrollHeight+2,T))}px`}function M(){let{S:z,palette:y}=e,A=w(),T=v();c.forEach((x,b)=>{let k=y.of(z.focus,A[b],T);x.colour!==k&&(x.colour=k,x.style.background=xt(k),x.style.color=_t(k))}),d.replaceChildren(...es(e,z.focus,T)),n.textContent=z.mode==="mean"?`mean of ${e.P.H} units`:`of unit ${z.unit}`;for(let x of t.children)x.setAttribute("aria-pressed",String(x.dataset.signal===z.focus))}function S(){let{P:z}=e,y=T=>e.P.roles.kind(T)==="gate",A=[z.memory,...z.signals.filter(T=>T!==z.memory&&!y(T)).reverse(),...z.signals.filter(y)];t.replaceChildren(...A.map(T=>{let x=e.P.roles.word(T),b=i("button",{type:"button","data-signal":T,"aria-label":`${x} ${T}`,"data-term":T},i("i",{class:`s-${T}`},T));return b.addEventListener("click",()=>e.look(T)),b}))}function E(){m?.classList.remove("cur"),m?.removeAttribute("aria-current"),m=c[e.S.t],m.classList.add("cur"),m.setAttribute("aria-current","step");let{offsetTop:z,offsetHeight:y}=m,A=Math.min(2*y,r.clientHeight/3);z-A<r.scrollTop?r.scrollTop=z-A:z+y+A>r.scrollTop+r.clientHeight&&(r.scrollTop=z+y+A-r.clientHeight)}return{el:l,key:u,sheet:r,draw(z){let{P:y}=e;z("picture")&&f!==y.signals.join()&&(S(),f=y.signals.join()),z("picture")&&g(),z("picture","size")&&$(),z("picture","theme","focus","unit")&&M(),z("picture","size","step")&&E(),s.draw(z)}}}var Nw={time:"Over time",text:"Text and units"};function ch(e){let t=Object.entries(Nw).map(([a,l])=>{let d=i("button",{type:"button","data-pane":a,title:"Switch (key v)"},l);return d.addEventListener("click",()=>e.show(a)),d}),n=i("div",{class:"hd panes"},i("div",{class:"seg",role:"group","aria-label":"View of the text"},...t)),s=i("button",{type:"button"});s.addEventListener("click",()=>e.set({beside:!e.S.beside})),n.append(i("div",{class:"seg besides"},s));let r=null,o=null;return{el:n,join(a,l){r=a,n.append(l.key)},draw(a){if(o!==e.small&&(o=e.small,(o?r.head:n).append(r.tools),r.head.hidden=!o),a("picture","beside")){let l=e.P.beside&&e.setup.cells[e.P.beside.cell];s.hidden=!l,s.textContent=`${l} beside`,s.title=`What a ${l} of the same size, trained alike, makes of this text`,s.setAttribute("aria-pressed",String(e.S.beside))}if(a("picture","pane"))for(let l of t)l.setAttribute("aria-pressed",String(l.dataset.pane===e.S.pane))}}}var Ow="grammar",Pw="grammar-lstm-32-s1";var Bs=e=>({text:e.setup.tasks[Ow].examples[0][1],model:Pw,weights:"trained"}),nt=(e,t)=>Bs(e).text.split(" ").lastIndexOf(t);var Us=".ribbon, .transport",Do=e=>`.cell g[data-term=${e}] > :is(circle, text, rect)`,dh=".low > div:last-child",Vn=(e,t={})=>n=>({...Bs(n),unit:30,view:"time",t:e(n),...t}),Sr=(e,t=0)=>n=>nt(n,e)+t,Lt=Sr("moved"),as=Sr("moved",-1),it=(e,t,n)=>e.P.at(t,n,30),Ut=(e,t)=>`“${e.P.shown[t]}”`,hh=({P:e},t)=>{let[n,s]=e.top(t)[0];return`“${n}” (${Ee(s)})`},uh={of:["text","model","weights"],example:"the sentence of France and Japan",onward:["whatif","On to What if →"],stops:[{title:"Where is the answer?",says:e=>["The network reads one word at a time, and after each it guesses the next. ",`This list is its guess after ${Ut(e,Lt(e))}: ${hh(e,Lt(e))}.`],act:"go to the last word, where the answer is.",done:({t:e},{P:t})=>e===t.T-1,did:e=>[`After ${Ut(e,e.P.T-1)} it expects ${hh(e,e.P.T-1)}.`],at:dh,lit:Us,state:Vn(Lt),hand:["ArrowRight","End"]},{title:"A unit is one number in memory",says:e=>[`This pipe is the memory of unit ${30}, one of ${e.P.H} numbers that go from word to word. `,`At ${Ut(e,nt(e,"with"))} it holds `,It(it(e,"c",nt(e,"with"))),": orange is below zero, blue above, and thicker is further away."],act:"go to “Japan”, and see it change colour.",done:({t:e},t)=>e>=nt(t,"Japan"),did:e=>[`At ${Ut(e,e.S.t)} it holds `,It(it(e,"c",e.S.t)),". Neither colour is the better one."],at:".cell g[data-term=memory], .cell g[data-term=c], .cell g[data-term=f] > circle",lit:Us,clear:".say, .cell",state:Vn(Sr("with")),hand:["ArrowLeft","ArrowRight"]},{title:"A row is a unit, a column a word",says:e=>[`Each of these ${e.P.H} rows is one unit, each column the word above it. `,"The colour says how far its forget gate ",{text:"f",cls:"f"}," is open: dark is 1, light is 0."],act:"click another row, or press ↓.",done:({unit:e})=>e!==30,did:e=>[`The cell and the lines are now those of unit ${e.S.unit}.`],at:".map.focused",lit:".ribbon",clear:".cellhd, .cell",state:Vn(Lt),hand:["ArrowUp","ArrowDown"]},{title:"A gate is a number, the valve its picture",says:e=>["A gate is a number from 0 to 1, worked out anew at every word; the disc draws it as a valve. ",`At ${Ut(e,as(e))} it stands open, `,Et("f",it(e,"f",as(e))),`: ${et(it(e,"f",as(e)))} of the memory goes through.`],act:"step on one word, and watch it shut.",done:({t:e},t)=>e===Lt(t),did:e=>[`At ${Ut(e,Lt(e))} it is shut: `,Et("f",it(e,"f",Lt(e))),"."],at:Do("f"),lit:Us,clear:".say, .cell",state:Vn(as),hand:["ArrowLeft","ArrowRight"]},{title:"Why “forget”, when 1 keeps?",says:e=>["The forget gate has its name from what it does as it shuts: 0 forgets, 1 keeps. ",`At ${Ut(e,Lt(e))} it is `,Et("f",it(e,"f",Lt(e))),`, and ${et(1-it(e,"f",Lt(e)))} of the `,It(it(e,"c",as(e)))," that “France” wrote is gone."],act:"step back: how long was it kept?",done:({t:e},t)=>e>nt(t,"France")&&e<Lt(t),did:e=>[`At ${Ut(e,e.S.t)} `,Et("f",it(e,"f",e.S.t))," of it is kept: ",It(it(e,"c",e.S.t)),", as it has been since “France”."],at:Do("f"),lit:`${Us}, .say`,clear:".say, .cell",state:Vn(Lt),hand:["ArrowLeft","ArrowRight"]},{title:"The input gate writes",says:e=>["What is new, the candidate g, gets into memory as far as the input gate lets it. ",`At ${Ut(e,nt(e,"Japan"))} that is `,Et("i",it(e,"i",nt(e,"Japan")))," of ",It(it(e,"g",nt(e,"Japan"))),", in the place of what was forgotten."],act:"step on one word: it shuts, and the memory stays.",done:({t:e},t)=>e===nt(t,"Japan")+1,did:e=>[`At ${Ut(e,e.S.t)} `,Et("i",it(e,"i",e.S.t))," of the candidate is written, and ",It(it(e,"c",e.S.t))," stays."],at:`${Do("i")}, .cell g[data-term=written], .cell g[data-term='+'] > circle`,lit:Us,clear:".say, .cell",state:Vn(Sr("Japan")),hand:["ArrowLeft","ArrowRight"]},{title:"h is what the others hear",says:e=>[`The output gate lets memory out as h, and from the h of all ${e.P.H} units alone the next word is computed. `,`At ${Ut(e,nt(e,"but"))} unit ${30} holds `,It(it(e,"c",nt(e,"but"))),`, but its h is ${Y(it(e,"h",nt(e,"but")),2,!0)}: it keeps silent.`],act:"go on to “I”, where it speaks.",done:({t:e},t)=>e===as(t),did:e=>[`At ${Ut(e,e.S.t)} `,Et("o",it(e,"o",e.S.t))," of it gets out: h is ",It(it(e,"h",e.S.t)),"."],at:`${Do("o")}, .cell g[data-term=h]`,lit:`${Us}, ${dh}`,clear:".say, .cell",state:Vn(Sr("but")),hand:["ArrowLeft","ArrowRight"]},{title:"How long does it remember?",says:e=>[`The half-life of unit ${30}, ${At(e.P.halfLife(30))}, says when half of what a word wrote is gone, in the median. `,`Yet “France” stayed for ${as(e)-nt(e,"France")} words: a memory lasts until its gate shuts, however long that is.`],act:"go through the units with ↓ to one that lasts longer.",done:({unit:e},{P:t})=>Math.abs(t.halfLife(e))>Math.abs(t.halfLife(30)),did:e=>[`Unit ${e.S.unit} lasts longer: ${At(e.P.halfLife(e.S.unit))}.`],at:".plots > .hd:first-child, .plot.memory",lit:".cellhd",clear:".cell",state:Vn(Lt),hand:["ArrowUp","ArrowDown"]}]};function mh(e){let t=i("select",{"aria-label":"Feature"}),n=i("p",{class:"finding"}),s=i("div",{class:"ranks",role:"group","aria-label":"Units, best on validation first"}),r=i("section",{class:"ranking","aria-label":"Units that tell a feature"},i("label",{class:"hd"},i("h2",{},"Units that tell"),t),n,s),o=i("h2"),a=i("span",{class:"r"}),l=i("div",{class:"facts"}),d=i("section",{class:"oneunit","aria-label":"The selected unit"},i("div",{class:"hd"},o,a),l),h=i("p",{class:"silent"}),u=i("p",{class:"stale-units"}),c=i("div",{class:"units"},h,r,d,u),m=null,f=null,p,w=[];t.addEventListener("change",()=>{e.set({feature:t.value}),e.root.focus({preventScroll:!0})}),s.addEventListener("keydown",x=>{let b={ArrowUp:-1,ArrowDown:1}[x.key],k=w.indexOf(x.target);if(!b||k<0)return;x.preventDefault();let C=w[Math.max(0,Math.min(w.length-1,k+b))];C.focus(),C.click()});function v({S:x,P:b}){let k=(N,O,L)=>{let j=i("a",{class:"link",href:"./whatif",title:O},N);for(let F of["pointerdown","focus","click"])j.addEventListener(F,()=>j.href=L());return j},C=()=>zt({signal:b.memory,units:[x.unit],steps:Dt(x.t,b.T-1,b.T),value:Number(b.at(b.memory,x.t,x.unit).toPrecision(4))});return i("p",{class:"onward"},k("Cut this unit","Silence it: how far does the test score fall?",()=>`${wn(e,"whatif")}#cut`)," · ",k("Hold it","What if it kept what it holds now, to the end of the text?",()=>wn(e,"whatif",{pins:C()})))}let g=()=>e.setup.cards[e.entry.card]?.note,$=()=>e.measured.get(e.name),M=()=>$().features.find(({name:x})=>x===m),S={probe:["all units, probe","A linear probe, which reads all units at once"],before:["before training","The best unit of the weights that training began with"]};function E({of:x,unit:b,signal:k,sign:C,score:N,spread:O},L,j){let{chance:F}=rs[L],W=Math.min(j(N),j(F)),_=Math.max(j(N),j(F)),q=i("span",{class:"bar",style:`left:${100*W}%;width:${100*(_-W)}%`}),P=O&&i("span",{class:"range",style:`left:${100*j(O[0])}%;width:${100*(j(O[1])-j(O[0]))}%`}),R=[i("span",{class:"who"},...x?[S[x][0]]:[`unit ${b} `,i("i",{},ba(L,k,C))]),i("span",{class:"track"},q,P),i("span",{class:"n"},$n(N))],I=O?`: ${Eo(N,O)} when the test texts are drawn anew`:"";if(x)return i("div",{class:`rank ${x}`,"data-term":x==="probe"?"probe":"initial weights","data-act":`${S[x][1]}${I}.`},...R);let H=i("button",{type:"button",class:"rank",tabindex:"-1",title:`Select it${I}`,"data-unit":b},...R);return H.addEventListener("click",()=>e.choose(b,k)),H}function z(){let{features:x}=$(),{feature:b}=e.S;m=x.some(({name:F})=>F===b)?b:(x.find(kr)??x[0])?.name,t.value=m;let k=M(),C=Ed(k),{title:N,chance:O}=rs[k.kind];n.textContent=`${Td(k,e.P.H)} Listed as validation ranked them, with ${N} on test texts.`,n.classList.toggle("nowhere",!kr(k));let L=i("div",{class:"rank scale","aria-hidden":"true"},i("span",{},fe(N),", ",fe("test texts")),i("span",{class:"track"},i("span",{class:"chance",style:`left:${100*C(O)}%`},`chance ${Y(O,O?1:0)}`),i("span",{class:"end"},"1")),i("span",{})),j=wa(k).map(F=>E(F,k.kind,C));w=j.filter(F=>F.dataset.unit!==void 0),s.style.setProperty("--chance",`${100*C(O)}%`),s.replaceChildren(L,...j),y()}function y(){let{S:x}=e;w.forEach((b,k)=>{let C=x.mode==="unit"&&Number(b.dataset.unit)===x.unit;b.setAttribute("aria-pressed",String(C)),b.tabIndex=C||k===0&&x.mode==="mean"?0:-1}),T()}function A(x,b,k){let C=(N,O)=>i("i",{class:N,style:`width:${100*O}%;${N==="shut"?"":`background:var(--R${x})`}`});return i("tr",{},i("th",{scope:"row"},i("i",{class:`s-${x}`},x),` ${e.P.roles.word(x)}`),i("td",{},Ee(b)),i("td",{class:"both","aria-hidden":"true"},i("span",{},C("shut",b),C("between",1-b-k),C("open",k))),i("td",{},Ee(k)))}function T(){let{S:x,P:b}=e;if(x.mode==="mean"){o.replaceChildren(`Mean of ${b.H} units`),a.textContent="",l.replaceChildren(i("p",{},"Select one unit to read what it does."));return}let k=$(),C=k.units[x.unit],N=zd(k,x.unit);o.replaceChildren(`Unit ${x.unit} `,i("small",{},`of ${b.H}, over the test texts`)),a.replaceChildren(i("b",{"data-term":C.tag},C.tag));let O=(W,..._)=>[i("dt",{},W),i("dd",{},..._)],L=N&&i("button",{type:"button",class:"link",title:"Show the units that tell it"},N.title);L?.addEventListener("click",()=>e.set({feature:N.name}));let j=b.keeper&&[...O("keeps",i("i",{class:`s-${b.keeper}`,"data-term":b.keeper},b.keeper),` ${$n(C.keep)} `,i("small",{},`median ${e.P.roles.word(b.keeper)} gate`)),...O(fe("half-life"),`${At(C.half_life)} `,i("small",{title:`Half-life: ${Hs(b.reads)}`},"median over all that it writes"))],F=Object.keys(C.open);l.replaceChildren(i("dl",{},...O("follows",...N?[L,i("small",{},` ${N.how}`)]:["none of these features well"]),...j??O("keeps","no gate keeps its memory")),...F.length?[i("table",{class:"openings"},i("thead",{},i("tr",{},i("th",{scope:"col"},"gate"),i("th",{scope:"col"},"shut < 0.1"),i("th",{"aria-hidden":"true"}),i("th",{scope:"col"},"open > 0.9"))),i("tbody",{},...F.map(W=>A(W,C.shut[W],C.open[W]))))]:[],...e.pages.whatif?[v(e)]:[],i("p",{class:"rule"},i("b",{},C.tag),": ",e.setup.tags[C.tag]),i("details",{},i("summary",{},"How this was measured"),i("p",{},k.about,` ${k.steps.validation.toLocaleString("en")} steps of validation, ${k.steps.test.toLocaleString("en")} of test texts.`)),...g()?[i("p",{},i("b",{},"This task"),`: ${g()}`)]:[])}return{el:c,draw(x){if(!x("picture","unit","focus","feature"))return;let b=$(),k=!b?.features.length;for(let C of[r,d])C.hidden=k;if(h.hidden=!k,u.hidden=k||e.weights!=="initial",u.textContent="Measured on the trained weights; the text above is read by the initial ones.",k){h.textContent=b===void 0?"":e.entry.card===void 0?"This is your own run: what its units do was not measured.":"What the units of this model do was not measured.",p=void 0;return}if(f!==null&&f!==e.entry.task&&(e.S.feature=null),f=e.entry.task,p===b)return x("feature")?z():y();p=b,t.replaceChildren(...b.features.map(({name:C,title:N})=>i("option",{value:C},N))),z()}}}var jw=1.55,Fw=250,Hw=["ArrowUp","ArrowDown","Home","End","PageUp","PageDown"," "],ja=class extends yt{text;name;weights;typed;help;answers=new Map;constructor(t){super(t,zo+Lo+hd+Ld+Qr+No),this.questions=new kt(M=>this.tell(M));let{present:n,answer:s}=this.state.asked.values;Object.assign(this.S,{open:null,depth:"layer",pane:"time",feature:null,probe:null,beside:!1,by:"piece"}),Object.assign(this.S,{present:n,answer:s,look:this.state.asked.values.look,zoom:0,curve:null}),this.measured=new Map,this.written=null;let r=this.pages.whatif&&qd(this);this.hand=r?.hand,this.parts=[po,Dr,Co,rh,Bn,ch,Os,sh,lh,mh,Lc,Kd,Yd].map(M=>M(this));let[o,a,l,d,h,u,c,m,f,p,w,v,g]=this.parts;this.time=i("section",{class:"time","aria-label":"The whole text"},h.el,u.el,c.el,m.el,f.el,p.el,g.el,i("div",{class:"cursor"})),this.cursor=this.time.lastChild,this.words=h.el,this.which=u.el,this.panes={time:[c.el,m.el,this.cursor,c.tools],text:[f.el,p.el,f.key]},this.inside=g,d.el.append(g.menu),u.join(c,f),this.sheet=f.sheet,this.main=i("main",{},i("section",{class:"now","aria-label":"This step"},l.el,d.el),this.time,v.el),this.stage=Sd(this,l),this.parts.push(this.stage),this.covered=[o.el,a.el,this.main],this.root.append(...this.covered,this.stage.el,w.el,...r?[r.tag]:[]),this.listen(),this.view=this.state.asked.values.view,this.receive(this.model.payload,{asked:this.inPage}),this.wonder();let{brought:$}=this.state;$!==void 0&&(this.typed($),this.send({text:$}))}back({values:t}){let{view:n,text:s,model:r,weights:o,present:a,answer:l}=t;this.view=n,this.set({present:a,answer:l});let d={text:s??this.text,model:r??this.name,weights:o};return this.typed(d.text),["text","model","weights"].some(u=>d[u]!==this.shown[u])||this.questions.busy.size||this.root.classList.contains("stale")?this.send(d,{asked:!0}):(this.returning=!1,this.notices=[],this.S.pane=this.pane(this.name),this.lookAt(!0,!1),this.wonder())}close(){this.set({playing:!1}),this.questions.stop()}get guide(){return uh}get touches(){let t={feature:["feature"],beside:["beside",...ct]};return{...super.touches,...t,present:["present"],answer:["answer"],look:["look"],zoom:["zoom"],curve:["curve"],open:["open"],depth:["depth"]}}get meanwhile(){return"Stepping through this sentence still works."}get behind(){return this.P!==null&&["text","model","weights"].some(t=>this.asked[t]!==this.shown[t])}get whose(){return this.asked.text===this.text?"The picture is still of the network before.":`The picture is still of “${Te(this.text,xo)}”.`}get shown(){return{text:this.text,model:this.name,weights:this.weights}}get values(){let{S:t,P:n}=this;return{...this.shown,t:t.t,unit:t.unit,theme:t.theme,view:this.view,mode:t.mode,focus:this.chosen?t.focus:null,feature:t.feature,probe:t.probe,open:t.open,depth:t.open?t.depth:"layer",by:t.by,beside:t.beside,look:t.look,zoom:Number(t.zoom.toFixed(2)),curve:t.curve,present:t.present,answer:t.answer,written:this.written,sort:t.sort,sorted:t.sort==="now"&&this.ordered!==t.t?this.ordered??null:null,layer:n.layers.length>1?n.layer:null,tour:this.tour.at}}get wished(){let{text:t,model:n,weights:s}=this.asked;return{...this.values,text:t,model:n,weights:s}}send(t,n={}){if(this.closed)return;this.root.classList.add("busy"),this.root.setAttribute("aria-busy","true");let{write:s,...r}=this.asked;this.asked={...r,length:0,...t},this.pane(this.asked.model)==="text"&&!this.measured.has(this.asked.model)&&(this.asked.units=!0),this.later=n,this.changed=!0,this.questions.busy.size||this.ask(),this.mark()}answered(t,n){let s=JSON.stringify(n);return this.questions.asked(t,s)||(this.answers.delete(t),this.questions.ask(t,n,{key:s})),this.answers.get(t)??null}get sums(){let{S:t,P:n}=this;return this.answered("sums",{...this.shown,t:t.t,unit:t.unit,layer:n.layer})}get tensors(){let{model:t,weights:n}=this.shown;return this.answered("tensors",{model:t,weights:n})}get inputs(){return this.answered("inputs",this.shown)}get preactivations(){return this.answered("preactivations",{...this.shown,layer:this.P.layer})}ask(){this.changed=!1,this.questions.ask("picture",this.asked)}change(t){let n=this.find(this.asked.model).task,{examples:s}=this.setup.tasks[t.task];return t.task===n||!s.length||s.some(([,r])=>r===this.asked.text)?this.send({model:t.name}):(this.typed(s[0][1]),this.send({model:t.name,text:s[0][1]},{jump:!0}))}wonder(){this.S.pane==="text"&&this.P&&!this.measured.has(this.name)&&this.send({})}find(t){return this.setup.models.find(n=>n.name===t)??this.own}get entry(){return this.find(this.name)}receive(t,n=null){let s=kn(t);if(!n&&!this.questions.take(s))return;let{want:r}=s,o=r!=="picture"&&!n;if(o&&this.answers.set(r,s),this.changed)return this.ask();if(o)return this.draw(new Set([r]));let{asked:a,jump:l,wrote:d,fresh:h}=this.later??n??{};if(this.later=void 0,this.returning=!1,this.root.setAttribute("aria-busy","false"),this.root.classList.remove("busy"),this.notices=[...s.notices],!s.picture)return this.asked=this.shown,this.root.classList.add("stale"),this.draw(new Set(["notice"]));this.root.classList.remove("stale");let u=this.P,c=s.model===this.name;this.written=this.wroteFrom(s),s.entry&&(this.own=s.entry),s.units!==void 0&&this.measured.set(s.model,s.units),Object.assign(this,{P:s.picture,text:s.text,name:s.model,weights:s.weights}),this.asked=this.shown,u&&u.layers.length===this.P.layers.length&&(this.P.layer=u.layer);let m=this.P,f=this.S;if(f.pane=this.pane(this.name),u===null||l){let[p,w]=m.moment,v=c?[f.unit,this.chosen]:Ad(this.measured.get(this.name));f.t=p,[f.unit,this.chosen]=f.pane==="text"&&v?v:[w,this.chosen]}else{let p=h||f.t>=u.T-1||!ws(u.tokens,m.tokens);f.t=d&&s.written!==void 0?s.written:p?m.T-1:Math.min(f.t,m.T-1),f.unit=Math.min(f.unit,m.H-1)}return this.lookAt(a,n!==null)}lookAt(t,n){let{S:s}=this;t&&this.placed(n),t&&this.unheld(),this.P.roles.tree(s.open)||(s.open=null),Ht(this.P).length||(s.curve=null),s.focus=this.focus(),this.arrange(),this.resetView();let{t:r}=s;t&&s.sort==="now"&&this.ordered!==r?(s.t=this.ordered,this.draw(new Set(ct)),s.t=r,this.draw(new Set(["step","notice"]))):this.draw(new Set([...ct,"feature","notice"]))}wroteFrom({text:t,model:n,weights:s,written:r}){let o=n===this.name&&s===this.weights&&t.startsWith(this.text.trimEnd());return r!==void 0?o?Math.min(this.written??r,r):r:o&&t===this.text?this.written:null}placed(t){let{P:n,S:s,state:r,notices:o}=this,{values:a,given:l,said:d}=r.asked;o.push(...t?[]:d.server,...d.view),s.t=r.place("t",n.T,s.t,o),l.has("unit")&&(this.chosen=void 0),s.unit=r.place("unit",n.H,s.unit,o);let h=n.roles.equations.map(({name:g})=>g);s.open=r.among("open",h,o),s.depth=a.depth,this.bring=s.open!==null,this.chosen=r.among("focus",n.signals,o)??s.open??this.chosen;let u=n.probes.map(({name:g})=>g);s.probe=r.among("probe",u,o)??s.probe;let c=this.measured.get(this.name)?.features,m=c&&!c.some(({name:g})=>g===a.feature);a.feature!==null&&m&&o.push("The address asks for a feature that the units were not measured for.");let{mode:f,sort:p,look:w,zoom:v}=s.open?{...a,mode:"unit"}:a;Object.assign(s,{look:w,zoom:v,curve:r.among("curve",Ht(n),o)}),[s.beside,s.by]=[a.beside,a.by],Object.assign(s,{mode:f,sort:p,feature:m?null:a.feature}),n.layer=r.place("layer",n.layers.length,n.layer,o),l.has("written")&&(this.written=r.place("written",n.T,null,o)),this.ordered=r.place("sorted",n.T,s.t,o)}unheld(){!this.pages.whatif||!this.state.asked.values.pins||this.notices.push({text:"This page shows the network as trained: the changes in the address are not held here.",to:wn(this,"whatif"),words:"See them in What if"})}pane(t){return this.view??this.setup.tasks[this.find(t)?.task]?.view??"time"}show(t){this.view=t,this.set({pane:t,focus:this.focus(t)}),this.wonder()}focus(t=this.S.pane){let{P:n}=this;return n.signals.includes(this.chosen)?this.chosen:t==="text"?n.memory:n.keeper??n.signals[0]}choose(t,n){this.chosen=n,this.set({unit:t,mode:"unit",focus:n})}open(t){let{S:n,P:s}=this;if(n.present||!s.roles.tree(t))return;this.chosen=t;let r=n.open===null;this.bring=r,this.set({open:t,mode:"unit",focus:t,...r&&{depth:"layer"}}),r&&this.grow(t)}shallower(){this.set(this.S.depth==="unit"?{depth:"layer"}:{open:null})}brought(){!this.bring||this.inside.el.getAttribute("aria-busy")==="true"||(this.bring=!1,this.small&&requestAnimationFrame(()=>{let{el:t}=this.inside;t.style.scrollMarginTop=`${this.words.offsetHeight+.5*this.rem}px`,t.scrollIntoView({block:"start"})}))}grow(t){matchMedia("(prefers-reduced-motion: reduce)").matches||requestAnimationFrame(()=>{let n=this.root.querySelector(`.cell [data-open="${t}"]`);if(!n||this.S.open!==t)return;let[s,r]=[n,this.inside.el].map(l=>l.getBoundingClientRect()),o=i("div",{class:"growing","aria-hidden":"true"}),a=({left:l,top:d,width:h,height:u})=>({left:`${l}px`,top:`${d}px`,width:`${h}px`,height:`${u}px`});this.root.append(o),o.animate([a(s),{...a(r),opacity:.3}],{duration:Fw,easing:"ease-out"}).finished.finally(()=>o.remove())})}arrange(){let{S:t,P:n,root:s}=this,r=t.open!==null;for(let[o,a]of Object.entries(this.panes))for(let l of a)l.hidden=r||o!==t.pane;for(let o of[this.inside.el,this.inside.menu])o.hidden=!r;this.which.hidden=r,s.style.setProperty("--wide",`${this.width}px`),s.classList.toggle("opened",r),s.classList.toggle("reading",t.pane==="text"),s.classList.toggle("tall",n.reads.kind==="bytes"),this.stage.arrange()}placeWords(){super.placeWords(),this.small!==(this.which.parentNode===this.main)&&this.words.after(this.which);let t=(this.P.reads.kind==="bytes"?jw:0)+(Si(this.P)?Pl:0)+vd(this.P,this.S);this.extra=this.small?0:t*this.rem}draw(t){if(this.P&&["pane","present","open"].some(r=>t.has(r))&&this.arrange(),t.has("open")&&this.S.open===null)for(let r of ct)t.add(r);if(super.draw(t),!this.P||!["step","unit","picture","feature","present","answer","open","depth","look","zoom","curve"].some(r=>t.has(r)))return;let{P:n,S:s}=this;Object.assign(this.host.dataset,{t:s.t,unit:s.unit,steps:n.T,model:this.name,view:s.pane,ready:"true"}),this.keep(["present","open","depth"].some(r=>t.has(r)))}get zooms(){let{look:t,zoom:n}=this.S;return t==="unrolled"?Es(n,s=>this.set({zoom:s})):{"-":()=>this.set({look:"unrolled",zoom:.75})}}present(){this.set({present:!0})}moves(){let t={...super.moves()," ":()=>this.set({playing:!this.S.playing}),"?":()=>this.help(),p:()=>this.set({present:!this.S.present}),o:()=>this.S.open?this.set({open:null}):this.open(this.S.focus),...this.zooms,...this.S.open&&{Escape:()=>this.shallower()}};if(this.S.present){for(let s of Object.keys(t))/^[\do]$/.test(s)&&delete t[s];return{...t,...this.stage.moves}}let n=this.S.curve===null?{}:{Escape:()=>this.set({curve:null})};return{...t,...n,v:()=>this.show(this.S.pane==="text"?"time":"text")}}key(t){t.composedPath()[0]===this.sheet&&Hw.includes(t.key)||super.key(t)}},fh={render:e=>void new ja(e)};var Vs=class{constructor(t){this.watched=[],this.follows=[],this.observer=new IntersectionObserver(n=>this.looked(n),{rootMargin:t})}watch(t,n=()=>{}){let s={el:t,came:n,near:!1};return this.watched.push(s),this.observer.observe(t),()=>s.near}seen(t,n){let s={el:t,due:!0},r=this.watch(t,()=>this.follow(s));this.follows.push(Object.assign(s,{near:r,fn:n}))}turned(){for(let t of this.follows)t.due=!0,t.el.classList.add("due");clearTimeout(this.rest),this.rest=setTimeout(()=>this.follows.forEach(t=>this.follow(t)),400)}follow(t){!t.due||!t.near()||(t.due=!1,t.el.classList.remove("due"),t.fn())}looked(t){let n=[];for(let{target:s,isIntersecting:r}of t)for(let o of this.watched)o.el===s&&(o.near=r,r&&n.push(o));for(let s of n)s.came()}close(){this.observer.disconnect(),clearTimeout(this.rest)}};function Le(e){if(!Number.isFinite(e))return"0";if(e>-2&&e<3)return String(Number((10**e).toPrecision(e<0?2:3)));let t=Math.floor(e),n=(10**(e-t)).toFixed(1);return`${n==="10.0"?"1.0":n} × ${ot(n==="10.0"?t+1:t)}`}var _w="⁰¹²³⁴⁵⁶⁷⁸⁹",Er=e=>String(e).replace(/\d/g,t=>_w[t]),Ct=(e,t)=>Array.from({length:t+1},(n,s)=>s?s*e:0);function Vt(e){let t=e.length-1,n=Math.max(...e),s=e.indexOf(n),r=e[t];return{way:e.every(a=>a===0)?"stays":s===0?"falls":s===t?"grows":"turns",peak:s,most:n,end:r}}function ln(e,t){let n=t;for(;n<e;)n=Number.isInteger(Math.log2(n/t))?1.5*n:4/3*n;return Math.round(n)}var ls=(e,t,n)=>Qe(e,t,n,!0).map(s=>[s,s===0?"1":ot(s)]);function Sn(){let e=pt("logplot");return{...e,draw({lines:t,first:n,last:s,low:r,high:o,unit:a="",rem:l,...d}){let{width:h,height:u}=e.measure(),[c,m]=[Math.round(3*l),h-Math.round(.8*l)],f=Math.round(1.35*l),p=s>n?a:"",w=m-(p?(.42*p.length+1.2)*l:0),v=Ds(n,s,c,m);e.draw({x:v,y:{low:r,high:o,top:6,below:f},rows:ls(r,o,Math.max(2,Math.floor((u-6-f)/(2.2*l)))),along:vn(n,s,5).filter(g=>v.at(g)<w||!p).map(g=>[g,String(g),g===n?"start":"middle"]),lines:t.map(g=>({first:n,...g})),caption:p,here:"line",room:{right:m,top:6},rem:l,...d})}}}function _e(e,t,n,s,...r){let o=i("small",{},n),a=i("p",{class:"says"});return{el:i("section",{class:`sec ${e}`,"aria-label":t.textContent??t},i("div",{class:"top"},i("h2",{},t," ",o),...s),a,...r),says:a,note:o}}function Nt({name:e,title:t,low:n,high:s,step:r,value:o,written:a,term:l=""},d){let h=i("input",{type:"range",min:n,max:s,step:r,value:o,"aria-label":t}),u=i("output",{}),c=()=>{let m=a(Number(h.value));u.textContent=m,h.setAttribute("aria-valuetext",m)};return h.addEventListener("input",()=>{c(),d(Number(h.value))}),c(),{el:i("label",l?{class:"slide"}:{class:"slide",title:t},i("span",l?{"data-term":l,"data-act":`${t}.`}:{},e),h,u),input:h,set(m,f={}){for(let[p,w]of Object.entries(f))h[p]=w;h.value=m,c()}}}function st(e,t,n,s={}){let r=Object.entries(t).map(([o,a])=>{let l=s[o]&&{"data-term":s[o]},d=i("button",{type:"button",...l},a);return d.addEventListener("click",()=>n(o)),[o,d]});return{el:i("span",{class:"seg",role:"group","aria-label":e},...r.map(([,o])=>o)),set(o){for(let[a,l]of r)l.setAttribute("aria-pressed",String(a===o))}}}var cn=e=>Kt(Number.isFinite(e)?e:NaN),dn=(e,t)=>e.setup.cells[t].replace("Vanilla ",""),Ys=(e,t)=>`No ${dn(e,t)} was trained on “${e.network.title}”.`;function Bo(e){let t=[...e].sort((s,r)=>s-r),n=t.length>>1;return t.length?t.length%2||t[n-1]===t[n]?t[n]:(t[n-1]+t[n])/2:null}var Uo=(e,t,n)=>Nt({name:"unit",title:e,low:1,high:1,step:1,value:1,written:s=>t().length?`unit ${t()[s-1]}`:""},n);var ph=-16,qw=20,Ks=(e,t)=>e.findIndex(n=>n>=t);function Rw(e,t,n,s){return t.flatMap((r,o)=>{let a=r<s?null:e[o*n+r-s];return a===null?[]:[Number.isFinite(a)?a:-1/0]})}function Iw(e){let t=Float32Array.from(e.flatMap(r=>Array.from(r).filter(Number.isFinite))).sort(),n=r=>t[Math.round(r*(t.length-1))]??0,s=Math.min(-ph,ln(n(1),1));return{low:Math.max(ph,-ln(-n(.05),4)),high:s,more:n(1)>s}}function gh(e,{low:t,high:n},[s,r]){let o=s.length-1;return Number.isFinite(e)?e<=0?s[Math.round(o*Math.max(0,1-e/t))]:r[Math.round(o*Math.min(1,e/n))]:s[0]}function Ww(e,t,n,s){let r=new Uint8ClampedArray(4*n*n);for(let o=0;o<n;o++){let a=Ks(t,o);for(let l=0;l<=t[a];l++){let[d,h,u]=s(e[a*n+l]),c=4*(o*n+l);r[c]=d,r[c+1]=h,r[c+2]=u,r[c+3]=255}}return r}function wh(e){let t="h",n=null,s=0,r=st("Which state",{h:"of h",c:"of c"},w=>{t=w,e.root.focus({preventScroll:!0}),p()}),o=i("span",{class:"legend decades","aria-hidden":"true"}),a=[0,1].map(u),{el:l,says:d}=_e("flow",fe("flow matrix","Flow matrix"),"how much of each state reaches each later one",[r.el,o],i("div",{class:"two"},...a.map(w=>w.el)));e.seen(l,h);function h(){e.ask("flow",{side:e.S.side,one:e.S.one,cells:["rnn",e.S.cell]})}function u(w){let v=i("canvas"),g=D("svg",{"aria-hidden":"true"}),$=i("div",{class:"tag",role:"status"}),M=i("div",{class:"stage",tabindex:"0",role:"img"},v,g,$),S=i("p",{class:"reads"}),E=null,z=null;$.hidden=!0;let y=x=>{let b=M.getBoundingClientRect(),{left:k,top:C,wide:N,tall:O}=E,L=Math.floor((x.clientY-b.top-C)/O*s),j=Math.floor((x.clientX-b.left-k)/N*s);if(L<0||L>=s||j<0||j>=s)return null;let{ends:F}=e.got.flow,W=F[Ks(F,L)];return j>W?null:[W,j]};function A(x){z=x;let b=e.got.flow,k=a[w];if($.hidden=!x||!k.values,g.querySelector(".probe")?.remove(),$.hidden)return;let{left:C,top:N,wide:O,tall:L}=E,[j,F]=x;$.textContent=`t = ${j+1}, k = ${F+1}: ${cn(k.values[Ks(b.ends,j)*s+F])}`;let W=C+(F+.5)/s*O,[_,q]=c(j),P=N+(_+q)/2/s*L;g.append(D("circle",{class:"probe",cx:W,cy:P,r:4})),$.style.left=`${Math.max(0,Math.min(M.clientWidth-$.offsetWidth,W+10))}px`,$.style.top=`${P>N+40?P-32:P+12}px`}let T=x=>E&&A(y(x));return M.addEventListener("pointermove",T),M.addEventListener("pointerdown",T),M.addEventListener("pointerleave",()=>A(null)),M.addEventListener("blur",()=>A(null)),M.addEventListener("click",x=>{let b=E&&y(x);b&&e.set({t:b[1]})}),M.addEventListener("keydown",x=>{let b={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]}[x.key];if(!b||!s||x.ctrlKey||x.metaKey||x.altKey)return;x.preventDefault();let{ends:k}=e.got.flow,C=Math.max(0,Math.min(s-1,e.S.t+b[1])),N=Ks(k,z?.[0]??s-1)+b[0],O=k[Math.max(Ks(k,C),Math.min(k.length-1,N))];C!==e.S.t&&e.set({t:C}),A([O,C])}),{el:i("div",{class:"panel"},M,S),stage:M,words:S,values:null,paint(x,b){this.values=x,A(null);let k=devicePixelRatio||1,{rem:C}=e,N=M.clientWidth,O=M.clientHeight;E={left:Math.round(3*C),top:4,wide:0,tall:O-Math.round(2.5*C)},E.wide=N-E.left-Math.round(.8*C);let{left:L,top:j,wide:F,tall:W}=E;if(!N||F<=0)return;Object.assign(v,{width:Math.round(F*k),height:Math.round(W*k)}),v.style.cssText=`left:${L}px;top:${j}px;width:${F}px;height:${W}px`;let _=i("canvas",{width:s,height:s}),q=[In(e.css("--zero"),e.css("--ink")),In(e.css("--ink"),e.css("--Rneg"))];_.getContext("2d").putImageData(new ImageData(Ww(x,e.got.flow.ends,s,U=>gh(U,n,q)),s,s),0,0);let P=v.getContext("2d");P.imageSmoothingEnabled=!1,P.drawImage(_,0,0,s,s,0,0,v.width,v.height),g.setAttribute("width",N),g.setAttribute("height",O);let R=U=>L+(U+.5)/s*F,I=U=>j+(U+.5)/s*W,H=vn(1,s,6),B=j+W+C;g.replaceChildren(D("path",{class:"edge",d:`M${L} ${j}V${j+W}H${L+F}`}),D("path",{class:"edge",d:m(L,j,F,W)}),...H.map(U=>D("text",{x:L-.4*C,y:I(U-1)+.28*C,"text-anchor":"end"},String(U))),...H.map(U=>D("text",{x:R(U-1),y:B,"text-anchor":"middle"},String(U))),D("text",{x:L+F/2,y:B+1.15*C,"text-anchor":"middle"},"earlier step k"),D("text",{x:0,y:0,"text-anchor":"middle",transform:`translate(${.8*C} ${j+W/2}) rotate(-90)`},"later step t"),D("text",{class:"title",x:L+F-2,y:j+1.1*C,"text-anchor":"end"},b),D("path",{class:"halo"}),D("path",{class:"here"}),D("text",{class:"row"})),this.cursor()},cursor(){if(!E?.wide||!g.querySelector(".here"))return;let{left:x,top:b,wide:k,tall:C}=E,{rem:N}=e,O=Math.min(e.S.t,s-1),L=x+O/s*k,j=Math.max(2,k/s),F=b+O/s*C;for(let R of[".halo",".here"])g.querySelector(R).setAttribute("d",`M${L} ${F}H${L+j}V${b+C}H${L}z`);let W=g.querySelector(".row"),_=3.6*N,q=L+j+_<x+k;W.textContent=`k = ${O+1}`;let P=Math.max(0,b+.9*N-F);W.setAttribute("x",q?L+j+.5*N+P*k/C:x+k-2),W.setAttribute("y",Math.max(b+.9*N,F+(q?0:-(_/k)*C))),W.setAttribute("text-anchor",q?"start":"end"),z&&A(z)}}}function c(w){let{ends:v}=e.got.flow,g=Ks(v,w);return[(v[g-1]??-1)+1,v[g]+1]}function m(w,v,g,$){return e.got.flow.ends.reduce((M,S)=>`${M}H${w+(S+1)/s*g}V${v+(S+1)/s*$}`,`M${w} ${v}`)}function f(){let w=[In(e.css("--zero"),e.css("--ink")),In(e.css("--ink"),e.css("--Rneg"))],v=(g,$,M)=>i("span",{},...Array.from({length:M},(S,E)=>{let z=i("i");return z.style.background=xt(gh(g+($-g)*(E+.5)/M,n,w)),z}));o.replaceChildren(`${ot(n.low)} and less `,v(n.low,0,16),i("b",{}," 1 "),v(0,n.high,8),` ${ot(n.high)}${n.more?" and more":""}`)}function p(){let w=e.got.flow;if(r.set(t),!w)return;[,s]=w.arrays[`${w.cells[0]}.h`][1];let v=M=>t==="c"&&w.array(`${M}.c`)?"c":"h",g=w.cells.map(M=>w.array(`${M}.${v(M)}`));n=Iw(g),f();let $=Math.min(qw,s>>1);a.forEach(({stage:M,words:S},E)=>{E<w.cells.length||(M.hidden=!0,S.replaceChildren(Ys(e,e.S.cell)))}),w.cells.forEach((M,S)=>{a[S].stage.hidden=!1;let E=dn(e,M),z=v(M),y=g[S],{words:A,stage:T}=a[S],x=Rw(y,w.ends,s,$),b=Bo(x),k=Math.max(...x),C=t==="c"&&z==="h"?" It has no c, so this is its h.":"",N=x.length===1?`the one pair ${$e($,"step")} apart keeps ${Le(k)}`:`half of all pairs ${$e($,"step")} apart keep at most ${Le(b)}, and no pair more than ${Le(k)}`;A.replaceChildren(i("b",{},`${E}: `),`of a change in ${z}, ${N}.`,C),T.setAttribute("aria-label",`${E}, ${z}: every pair of steps. ${A.textContent} Arrow keys read one pair.`),a[S].paint(y,`${E} ‖d${z}ₜ/d${z}ₖ‖`)}),d.replaceChildren("Row t, column k: how much of a small change in the state at step k is left in the state at step t, over all paths. Strong is kept, faint has vanished, orange has grown. A column that stays strong all the way down is a step that is not forgotten."+(w.ends.length<s?` ${w.ends.length} of the ${s} rows are computed, each drawn as a band.`:""))}return{el:l,draw(w){if(w("flow","theme","size"))p();else if(w("t"))for(let v of a)v.cursor();e.got.flow||r.set(t)}}}var bh=`.gs .ask {
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
`;var rt=["initial","trained"],Bw={rnn:["--rnn","--ink3",2.5],lstm:["--ink","--ink",3],gru:["--Fpos","--pos",2],peephole:["--Fi","--i",2],coupled:["--Ff","--f",2],mingru:["--Fo","--o",2],indrnn:["--Fneg","--neg",2]},cs=e=>Bw[e]??["--ink2","--ink2",1.5],Tr={h:["dL/dh",[],"the error that arrives at h, by all paths"],c:["dL/dc",[9,4],"the error that arrives at c, by all paths"],kept:["product of",[2,4],"the direct path from the last memory back to this one, alone: the product of what every step keeps"]},xh={kept:"f"},Fa=({keep:e},{cell:t,signal:n})=>n==="kept"?`product of ${Pe(e[t])}`:Tr[n][0],Ha=(e,{shown:t,off:n},s)=>e.curves.filter(r=>r.side===s&&t[xh[r.signal]??r.signal]&&!n.has(r.cell));function Uw(e,t){let n=(h,u,c)=>{for(let m of h)for(let f of m)f<u&&(u=f),f>c&&(c=f);return[u,c]},[s,r]=n(e,-1,0),[o,a]=n(t,s,r),l=.2*(r-s),d=.03*(r-s);return[Math.max(o,s-l)-d,Math.min(a,r+l)+d]}function Vw(e,t){let n=e.flatMap(o=>Array.from(o).filter(Number.isFinite));if(!n.length)return t;let s=1.5*n.reduce((o,a)=>Math.min(o,a),0)-10,r=1.5*n.reduce((o,a)=>Math.max(o,a),0)+10;return t.map(o=>Array.from(o).filter(a=>a>=s&&a<=r))}function Yw(e,{start:t,end:n},{low:s,high:r}){for(let o=Math.max(0,Math.ceil(t));o<e.length&&o<=n;o++)if(e[o]>=s&&e[o]<=r)return{t:o,v:e[o]};return null}var Kw=(e,{start:t})=>!Number.isFinite(e[Math.max(0,Math.ceil(t))]);function Xw(e,t,n,s){let r=[1,n].filter(l=>l>=e&&l<=t),o=(t-e)/14,a=Qe(e,t,s).filter(l=>Number.isInteger(l)&&l>=1&&l<=n&&r.every(d=>Math.abs(l-d)>o));return[...new Set([...r,...a])].sort((l,d)=>l-d)}function Gw(e,t,n,s){if(n===null||e===null||t===null)return"";if(!Number.isFinite(e)||!Number.isFinite(t)){let l=[e,t].map((d,h)=>!Number.isFinite(d)&&["RNN","LSTM"][h]).filter(Boolean);return`At ${n}, dL/dh is exactly 0 in the ${l.join(" and the ")}.`}let r=Math.abs(e-t),o=10**r;if(o<1.05)return`At ${n}, the RNN’s dL/dh is as large as the LSTM’s.`;let a=r<6?Number(o.toPrecision(2)).toLocaleString("en"):ot(Math.round(r));return e<t?`At ${n}, the RNN’s dL/dh is ${a} times smaller than the LSTM’s.`:`At ${n}, the RNN’s dL/dh is ${a} times larger than the LSTM’s: ${s==="initial"?"before training nothing is kept yet, and the LSTM’s gates, all below 1, take their share at every step.":"a gradient is not a memory; which of them learned says the table."}`}function vh(e){let{setup:t}=e,n=[...new Set(Object.values(t.keep).filter(Boolean).map(Pe))],s=Object.entries(Tr).map(([L,[j,,F]])=>{let W=xh[L]??L,_=i("button",{type:"button",class:"toggle","data-term":L==="kept"?"product of f":j,"data-act":`${F[0].toUpperCase()}${F.slice(1)}. Click: show or hide these curves.`},i("i",{class:`dash ${W}`}),L==="kept"?`${j} ${n.slice(0,-1).join(", ")} or ${n.at(-1)}`:j);return _.addEventListener("click",()=>e.set({shown:{...e.S.shown,[W]:!e.S.shown[W]}})),[W,_]}),r=i("button",{type:"button",class:"btn"},"Numbers"),o=i("button",{type:"button",class:"btn"},"CSV");r.addEventListener("click",()=>e.numbers()),o.addEventListener("click",()=>e.ask("csv"));let a=i("span",{class:"where"}),l=Object.fromEntries(rt.map(L=>{let j=i("div",{class:"bk"}),F=i("div",{class:"labels","aria-hidden":"true"}),W=document.createElementNS("http://www.w3.org/2000/svg","svg"),_=i("div",{class:"at"}),q=i("h2"),P=i("p",{class:"loss"}),R=i("p",{class:"factor"}),I=i("div",{class:`plot ${L}`,role:"img"},j,W,F,_);return[L,{side:L,target:j,labels:F,lines:W,at:_,head:q,loss:P,factor:R,el:I}]})),d=i("div",{class:"norms"},i("div",{class:"tools"},i("div",{class:"seg",role:"group","aria-label":"Curves"},...s.map(([,L])=>L)),a,i("span",{class:"sp"}),i("small",{class:"key"},"line: ",fe("geometric mean"),", band: all ",fe("seeds")),r,o),i("div",{class:"sides"},...rt.map(L=>i("div",{class:"side"},l[L].head,l[L].loss,l[L].factor,l[L].el)))),h=null,u=!1,c=!1;for(let{el:L}of Object.values(l)){let j=0;L.addEventListener("pointerdown",F=>j=F.clientX,!0),L.addEventListener("click",F=>{if(e.root.focus({preventScroll:!0}),!h||Un(F)||F.detail>1||Math.abs(F.clientX-j)>4)return;let W=F.clientX-L.getBoundingClientRect().left,{left:_,wide:q}=S(L),{start:P,end:R}=h("steps");W>=_&&W<=_+q&&e.go(Math.round(P+(W-_)/q*(R-P)))}),L.addEventListener("dblclick",()=>{u=!1,setTimeout(()=>m(T),50)}),new ResizeObserver(()=>{!h||!e.P||(k(),C())}).observe(L)}e.embed(Object.fromEntries(rt.map(L=>[L,l[L].target]))).then(L=>{h=L;for(let j of["steps","initial.y"])h(j).change.connect(()=>{c||!e.P||(u=!0,requestAnimationFrame(x))});e.draw(new Set(["norms","size","theme","lines","t"])),e.root.classList.add("plotted")}),e.unzoom=()=>{u=!1};function m(L){c=!0;try{L()}finally{c=!1}}let f=L=>Ha(e.P,e.S,L),p=({cell:L,signal:j})=>`${L}.${j}`,w=(L,j)=>e.P.array(`${L.side}.${p(L)}.${j}`),v=()=>Object.values(e.S.shown).filter(Boolean).length>1,g=L=>`${Ze(t.cells[L.cell])}${v()?` ${Fa(t,L).replace("product of","∏")}`:""}`,$=({cell:L,signal:j})=>v()?j==="kept"?"product of f":Tr[j][0]:t.cells[L],M=()=>({left:Math.round((v()?8.1:4.9)*e.rem),right:Math.round(2.9*e.rem),top:5,bottom:Math.round(1.3*e.rem)}),S=(L,j=M())=>({...j,wide:L.clientWidth-j.left-j.right,tall:L.clientHeight-j.top-j.bottom});function E(){let{left:L,right:j,top:F,bottom:W}=M();d.style.setProperty("--names",`${L}px`);for(let _ of rt)h(_).setv({min_border_left:L,min_border_right:j,min_border_top:F,min_border_bottom:W}),h(_).toolbar.active_drag=e.small?null:"auto"}function z(){let{css:L,fine:j,font:F}=e;for(let W of rt){Mn(h,W,e),h(`${W}.x`).setv({major_label_text_color:L("--ink3"),major_label_text_font_size:`${j}px`,major_label_text_font:F});for(let _ of e.cells){let[q,,P]=cs(_);for(let[R,[,I]]of Object.entries(Tr)){let H=h(`${W}.${_}.${R}`);H&&(H.glyph.setv({line_color:L(q),line_width:P,line_dash:I,line_cap:I.length?"butt":"round"}),h(`${W}.${_}.${R}.band`).glyph.setv({fill_color:L(q),fill_alpha:R==="h"?.11:.06}))}}}}function y(){let{T:L}=e.P,j=Array.from({length:L},(_,q)=>q),[F,W]=A();for(let _ of rt){let q=new Map(f(_).map(I=>[p(I),I])),P={t:j,low:j.map(()=>F),high:j.map(()=>W),tip:b([...q.values()],j)},R=j.map(()=>NaN);for(let I of e.cells)for(let H of Object.keys(Tr)){let B=`${I}.${H}`,U=h(`${_}.${B}`);if(!U)continue;let G=q.get(B);U.visible=h(`${_}.${B}.band`).visible=!!G;for(let[ne,Z]of[[B,"mean"],[`${B}.low`,"low"],[`${B}.high`,"high"]])P[ne]=G?Array.from(w(G,Z)):R}h(`${_}.source`).data=P,h(`${_}.hit`).glyph.width={value:.99}}T()}function A(){let L=(W,_)=>f(W).map(q=>w(q,_)),j=L("initial","mean"),F=W=>[...L("initial",W),...Vw(j,L("trained",W))];return Uw(F("mean"),[...F("low"),...F("high")])}function T(){if(!u){let[L,j]=A();h("initial.y").setv({start:L,end:j}),h("steps").setv({start:-.5,end:e.P.T-.5})}x()}function x(){let L=h("initial.y"),j=h("steps"),F=Qe(L.start,L.end,6),W=F.filter(Number.isInteger),_=W.length>1?W:F,q=Xw(j.start+1,j.end+1,e.P.T,e.small?4:6);for(let P of rt)h(`${P}.ticks`)&&(h(`${P}.ticks`).ticks=_),h(`${P}.axis`).major_label_overrides=new Map(_.map(R=>[R,R===0?"1":Number.isInteger(R)?ot(R):Kt(R)])),h(`${P}.marks`).ticks=q.map(R=>R-1),h(`${P}.x`).major_label_overrides=new Map(q.map(R=>[R-1,R.toLocaleString("en")]));k(),C()}function b(L,j){let F=L.map(W=>({text:g(W),mean:w(W,"mean"),low:w(W,"low"),high:w(W,"high")}));return j.map(W=>[`step ${W+1}${e.P.tokens?` “${e.P.tokens[W]}”`:""}`,...F.map(({text:_,mean:q,low:P,high:R})=>`${_}  ${Kt(q[W])}  (${Kt(P[W])} to ${Kt(R[W])})`)].join(`
`))}function k(){let L=h("initial.y"),j=h("steps");for(let{side:F,labels:W,lines:_,el:q}of Object.values(l)){let{left:P,top:R,wide:I,tall:H}=S(q),B=[],U=ee=>H*(1-(ee-L.start)/(L.end-L.start)),G=ee=>P+I*(ee-j.start)/(j.end-j.start);for(let ee of f(F)){let se=w(ee,"mean"),he=Yw(se,j,{low:L.start,high:L.end});Kw(se,j)?B.push({curve:ee,zero:!0,x:1/0,y:H}):he&&B.push({curve:ee,x:G(he.t),y:U(he.v)})}let ne=go(B.map(ee=>ee.y),Math.min(.98*e.rem,H/Math.max(1,B.length)),H);W.replaceChildren(...B.map(({curve:ee,zero:se},he)=>{let K=i("span",{class:"name","data-term":$(ee)},se?`${g(ee)} 0`:g(ee));return se&&(K.dataset.act="Exactly 0 here, which no power of ten is."),K.style.cssText=`right:${q.clientWidth-P+12}px;top:${R+ne[he]}px;color:var(${cs(ee.cell)[1]})`,ee.cell==="lstm"&&(K.style.fontWeight=700),K})),_.replaceChildren(...B.flatMap(({curve:ee,x:se,y:he},K)=>{if(se>P+I/6)return[];let J=document.createElementNS("http://www.w3.org/2000/svg","line"),Q={x1:P-9,y1:R+ne[K],x2:se-2,y2:R+he,stroke:`var(${cs(ee.cell)[0]})`};for(let[re,ce]of Object.entries(Q))J.setAttribute(re,String(ce));return J}));let Z=f(F).length?"No curve is in view. A double click shows all.":"No curve is switched on.";B.length||W.append(i("span",{class:"alone"},Z))}}function C(){let{start:L,end:j}=h("steps"),{t:F}=e.S;for(let{at:W,el:_}of Object.values(l)){let{left:q,top:P,wide:R,tall:I}=S(_);W.hidden=F<L||F>j,W.style.cssText=`left:${q+R*(F-L)/(j-L)-.5}px;top:${P}px;height:${I}px`}}let N=()=>`step ${e.S.t+1}${e.P.tokens?`, “${Te(e.P.tokens[e.S.t],16)}”`:""}`;function O(){let{sides:L,T:j}=e.P;for(let{side:W,head:_,loss:q,factor:P}of Object.values(l)){let{title:R,seeds:I,units:H}=L[W],[B,U]=["rnn","lstm"].map(G=>e.P.curves.some(ne=>ne.side===W&&ne.cell===G&&ne.signal==="h")?e.P.array(`${W}.${G}.h.mean`)[e.S.t]:null);P.textContent=Gw(B,U,e.P.T>e.S.t+1?N():null,W),_.replaceChildren(`${R} `,i("small",{},`${$e(I,"seed")}, ${H} units`)),q.textContent=L[W].loss}for(let[W,_]of s)_.setAttribute("aria-pressed",String(e.S.shown[W]));let F=e.P.tokens?.[e.S.t];a.replaceChildren(`step ${e.S.t+1}`,i("small",{},` / ${j}, ${j-1-e.S.t} back${F?` “${F}”`:""}`));for(let{side:W,el:_}of Object.values(l)){let q=f(W).map(P=>`${g(P)} ${Kt(w(P,"mean")[e.S.t])}`);_.setAttribute("aria-label",`${e.told(W)} At step ${e.S.t+1}, of the curves shown: ${q.join(", ")}.`)}}return{el:d,draw(L){L("norms","lines","t")&&O(),h&&(L("size","lines")&&E(),L("theme","size")&&z(),L("norms","lines")?m(y):L("size","theme")&&m(x),L("t")&&C())}}}var Jw=250,Zw={relu:"ReLU",glorot:"Glorot",start:"as the trained began"},yh={radius:1,clip:1};function kh(e,t,n){return e==="clip"?String(t):Y(Number(t),Math.max(0,-Math.floor(Math.log10(n)+1e-9)),e==="bias")}var _a=e=>Math.log10(e),Qw=e=>Number((10**e).toPrecision(2)),$h={radius:"spectral radius",scale:"input scale",bias:"forget-gate bias",clip:"clipping",seed:"seed",units:"unit",length:"step"};function Mh(e){let{setup:t,state:n,usual:s}=e,r={},o=P=>s[P],a=P=>String(e.wish[P]??"")!==String(o(P)??""),l=P=>n.named[P].title;function d(P,{label:R=l(P),note:I=null,log:H=!1}={}){let{low:B,high:U,step:G,off:ne}=n.named[P],Z=i("input",{type:"range","aria-label":R,min:H?_a(B):B,max:H?_a(U):U,step:H?.05:G}),ee=i("output"),se=ne&&i("input",{type:"checkbox"}),he=()=>H?Qw(Number(Z.value)):Number(Z.value);Z.addEventListener("input",()=>e.turn({[P]:he()})),Z.addEventListener("dblclick",()=>e.turn({[P]:o(P)})),se?.addEventListener("change",()=>e.turn({[P]:se.checked?null:yh[P]}));let K=i("div",{class:`knob slide ${P}`},i("span",{class:"name"},$h[P]?fe($h[P],R):R),se&&i("label",{class:"check"},se,ne),ee,Z,I);return r[P]=()=>{let J=e.wish[P],Q=J===null||J==="";se&&(se.checked=Q),K.classList.toggle("none",Q);let re=Q?yh[P]:Number(J);return Z.value=H?_a(re):re,ee.textContent=Q?"":kh(P,re,G),Z.setAttribute("aria-valuetext",Q?ne:kh(P,re,G)),[K,Z]},K}function h(P,R,I){let H=i("select",{"aria-label":R},...I.map(([U,G])=>i("option",{value:U},G)));H.addEventListener("change",()=>e.turn(P==="networks"?m(H.value):{[P]:H.value}));let B=i("label",{class:`knob pick ${P}`},i("span",{class:"name"},R),H);return r[P]=()=>(H.value=e.wish[P],[B,H]),B}let u=P=>n.named[P].choices.map(R=>[R,Zw[R]??R]),c=P=>t.networks[P].examples;function m(P){let{text:R}=e.wish,I=c(e.wish.networks).some(([,H])=>H===R);return{networks:P,...I?{text:c(P)[0]?.[1]??""}:{}}}let f=i("button",{type:"button"},"random"),p=i("button",{type:"button"},"typed"),w=i("textarea",{rows:2,maxlength:t.limits.text,"aria-label":"What is read",spellcheck:"false",autocomplete:"off"}),v=i("select",{"aria-label":"Examples"}),g=i("span",{class:"count"}),$=0;f.addEventListener("click",()=>e.turn({text:""}));let M=null;p.addEventListener("click",()=>{e.wish.text||e.turn(M??S())});function S(){let{text:P,task:R}=e.passes(),I=P&&t.networks[R]?{networks:R,text:P}:null,H=Object.entries(t.networks).find(([,{kind:U}])=>U==="words"),[B]=t.networks[e.wish.networks].kind==="words"||!H?[e.wish.networks]:H;return I??{networks:B,text:c(B)[0]?.[1]??""}}v.addEventListener("change",()=>e.turn({text:v.value}));let E=()=>{clearTimeout($),$=0,w.value.trim()&&e.turn({text:w.value})};w.addEventListener("input",()=>{clearTimeout($),$=setTimeout(E,Jw)}),w.addEventListener("blur",()=>{$&&E(),e.draw(new Set(["knobs"]))}),w.addEventListener("keydown",P=>P.key==="Enter"&&P.preventDefault());let z=i("small"),y=d("length",{label:"Steps",note:z}),A=i("div",{class:"typed"},w,i("div",{class:"under"},v,g)),T=i("div",{class:"knob sequence"},i("span",{class:"name"},"Sequence"),i("div",{class:"seg",role:"group","aria-label":"Sequence"},f,p),y,A);r.text=()=>{let P=e.root.getRootNode().activeElement===w,{text:R,networks:I}=e.wish,H=!!R||P;R&&(M={networks:I,text:R}),f.setAttribute("aria-pressed",String(!H)),p.setAttribute("aria-pressed",String(H)),z.textContent=e.wish.init==="start"?"the task’s symbols, the same on both sides":"left: random input; right: symbols of the task",y.hidden=H,A.hidden=!H,P||(w.value=R);let B=c(I),U=B.every(([,G])=>G!==R);return v.replaceChildren(...U?[i("option",{value:R},"your own")]:[],...B.map(([G,ne])=>i("option",{value:ne},G))),v.value=R,[T,w]};let x=()=>{let P=e.P.unknown?.filter(Boolean).length??0;g.textContent=e.P.tokens?`${e.P.T} steps${P?`, ${P} unknown`:""}`:""},b=i("input",{type:"checkbox","aria-label":"Hold f at 1"});b.addEventListener("change",()=>e.turn({hold:b.checked?1:0}));let k=i("label",{class:"knob check hold"},b,i("span",{class:"name"},"Hold f at 1"),i("small",{},"the ",fe("error carousel")," itself"));r.hold=()=>(b.checked=Number(e.wish.hold)===1,[k,b]);let C=i("span",{class:"tick","aria-hidden":"true"},"1: neither vanishes nor explodes"),{low:N,high:O}=n.named.radius;C.style.setProperty("--at",(1-N)/(O-N));let L=i("fieldset",{},i("legend",{},"Both sides"),T,h("networks",l("networks"),Object.entries(t.networks).map(([P,{title:R}])=>[P,R])),d("clip",{log:!0}),k),j=i("fieldset",{},i("legend",{},"As initialised"),d("radius",{note:C}),d("scale"),d("bias"),d("units"),h("activation","Activation, RNN alone",u("activation")),h("init",l("init"),u("init")),d("seed")),F=i("button",{type:"button",class:"btn reset"});F.addEventListener("click",()=>e.turn(s,!0));let W=i("form",{"aria-label":"Settings"},L,j,F);W.addEventListener("submit",P=>P.preventDefault());let _=i("details",{class:"knobs"},i("summary",{},"Settings"),W),q=()=>({units:e.wish.init==="start",seed:e.wish.init==="start",bias:Number(e.wish.hold)===1,length:!!e.wish.text});return{el:_,draw(P){if(P("size")&&(_.open=!e.small||_.open),P("norms")&&x(),!P("knobs"))return;let R=q(),I=0;for(let[H,B]of Object.entries(r)){let[U,G]=B();U.classList.toggle("changed",a(H)),U.classList.toggle("idle",R[H]===!0),H!=="text"&&(G.disabled=R[H]===!0),I+=Number(a(H))}F.disabled=!I,F.textContent=I?`Reset ${I} ${I>1?"settings":"setting"}`:"Reset all settings"}}}var Sh=(e,t,n)=>Object.entries({...e,...n.knobs}).filter(([s,r])=>String(t[s]??"")!==String(r??"")).map(([s])=>s),eb=(e,t,n)=>!Sh(e,t,n).length,tb=(e,t,n)=>Sh(e,t,n).every(s=>n.asks.includes(s));function Eh(e){let{setup:t}=e,n=i("p",{class:"look"});function s(l){o=l,e.unzoom?.(),e.turn({...e.usual,...l.knobs},!0),e.set({shown:e.curves(l.show.signals??e.state.named.show.default)})}e.preset=l=>{s(l),a.scrollIntoView({block:"start"}),r[t.presets.indexOf(l)].focus({preventScroll:!0})};let r=t.presets.map(l=>{let d=i("button",{type:"button",class:"chip"},l.name);return d.addEventListener("click",()=>s(l)),d}),o=null,a=i("div",{class:"chips",role:"group","aria-label":"Cases worth seeing"},...r);return{el:i("div",{class:"presets",role:"region","aria-label":"Presets"},a,n),draw(l){if(!l("knobs"))return;let d=t.presets.filter(c=>eb(e.usual,e.wish,c)),h=d.includes(o)?o:d[0],u=h??(o&&tb(e.usual,e.wish,o)?o:null);r.forEach((c,m)=>c.setAttribute("aria-pressed",String(t.presets[m]===h))),n.replaceChildren(u?i("b",{},"Look for "):"",u?.look??"Your own settings. Each case above sets everything as it needs it.")}}}function Th(e){let{setup:t}=e,n=rt.map(a=>{let l=i("button",{type:"button"});return l.addEventListener("click",()=>e.set({side:a,one:Math.min(e.S.one,e.seeds(a).length-1),cell:e.beside(a,e.S.cell)})),[a,l]}),s=i("select",{"aria-label":"Seed"}),r=i("select",{"aria-label":"Cell beside the RNN"});return s.addEventListener("change",()=>e.set({one:Number(s.value)})),r.addEventListener("change",()=>e.set({cell:r.value})),r.append(...Object.entries(t.cells).filter(([a])=>a!=="rnn").map(([a,l])=>i("option",{value:a},l))),{el:i("section",{class:"detail","aria-label":"Which networks"},i("h2",{},"Where it comes from"),i("div",{class:"seg",role:"group","aria-label":"Side"},...n.map(([,a])=>a)),i("label",{},"one network: seed ",s),i("label",{},"Vanilla RNN beside ",r)),draw(a){if(!a("norms","detail"))return;let{S:l,P:d}=e;for(let[u,c]of n)c.textContent=d.sides[u].title,c.setAttribute("aria-pressed",String(u===l.side));let h=e.seeds(l.side);s.replaceChildren(...h.map((u,c)=>i("option",{value:c},u))),s.value=l.one;for(let u of r.options)u.disabled=!d.curves.some(c=>c.side===l.side&&c.cell===u.value);r.value=l.cell}}}var nb=e=>e[0]>0&&e.at(-1)/e[0]>8;function Ah(e){let{setup:t}=e,n=i("h2"),s=i("p",{class:"note"}),r=i("div",{class:"cells"}),o=i("section",{class:"learn"},i("div",{class:"hd"},n),r,s),a=null,l=[];function d(u){let c=i("figcaption"),m=i("p",{class:"alone"},"not trained on this"),f=pt("scores");return{cell:u,caption:c,none:m,plot:f,el:i("figure",{},c,f.el,m)}}function h({cell:u,caption:c,none:m,plot:f},p){let{gaps:w,scores:v,measure:{chance:g,better:$},trained_to:M}=p,{rem:S}=e,E=Object.entries(v[u]??{}),z=t.cells[u];if(c.replaceChildren(i("b",{},z),...E.length?[i("small",{},` ${$e(E.length,"seed")}`)]:[]),m.hidden=E.length>0,f.el.hidden=!E.length,!E.length)return;let y=Object.values(v).flatMap(O=>Object.values(O)).flat(),A=$==="higher"?1:1.05*Math.max(...y,g??0),{width:T}=f.measure(),x=Ds(w[0],w.at(-1),2*S,T-.4*S,nb(w)),b=w.map((O,L)=>Bo(E.map(([,j])=>j[L]))),k=`stroke:var(${cs(u)[0]})`,C=[...new Set([w[0],w.findLast(O=>O<=M)??w[0],w.at(-1)])],N=[...E.map(([O,L])=>({values:L,at:w,kind:"one",style:k,title:`seed ${O}`})),{values:b,at:w,kind:"middle",style:k}];f.draw({x,y:{low:0,high:A,top:Math.round(.7*S),below:Math.round(1.4*S)},rows:[0,A/2,A].map(O=>[O,Y(O,A===1?1:2).replace(/\.0$/,"")]),along:C.map(O=>[O,String(O),O===w.at(-1)&&C.length>1?"end":"middle"]),shades:w.some(O=>O>M)?[[x.at(M),x.right]]:[],lines:g===null?N:[{values:[g,g],at:[w[0],w.at(-1)],kind:"chance"},...N],said:`${z}, median ${p.measure.title} by gap: ${w.map((O,L)=>`${O}: ${Y(b[L],2)}`).join(", ")}.`,rem:S})}return{el:o,draw(u){if(!u("norms","size")||a===e.network&&!u("size"))return;a=e.network;let{learn:c}=a;n.replaceChildren("Does it learn? ",i("small",{},`${c.title}: ${c.measure.title} by ${c.gap_title}; thin: one seed each, bold: their median, dashed: chance, shaded: longer than in training`)),(e.cells.some((m,f)=>l[f]?.cell!==m)||e.cells.length!==l.length)&&(l=e.cells.map(d),r.replaceChildren(...l.map(m=>m.el)));for(let m of l)h(m,c);s.textContent=c.note??""}}}var sb=[["← →","one step back, forward"],["Home End","first, last step"],["arrows","in a flow matrix: the earlier and the later step"],["double click","undo a zoom, put a setting back"],["t","the tour: take it, leave it; n b its next stop, the one before"],["w","what the words and marks mean: ← → the next, Esc closes"],["?","this list"]];function zh(e){let t=i("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),n=i("h2",{},"Gradient norms"),s=rt[0],r=rt.map(u=>{let c=i("button",{type:"button"});return c.addEventListener("click",()=>{s=u,d()}),[u,c]}),o=i("button",{type:"button",class:"btn"},"Close"),a=i("button",{type:"button",class:"btn"},"All curves as CSV"),l=i("dialog",{class:"numbers","aria-label":"Numbers"},i("div",{class:"bar"},n,i("div",{class:"seg",role:"group","aria-label":"Which numbers"},...r.map(([,u])=>u)),i("span",{class:"sp"}),a,o),t);o.addEventListener("click",()=>l.close()),a.addEventListener("click",()=>e.ask("csv")),l.addEventListener("click",u=>u.target===l&&l.close());function d(){let{P:u,S:c}=e,m=Ha(u,c,s);for(let[p,w]of r)w.textContent=u.sides[p].title,w.setAttribute("aria-pressed",String(p===s));let f=m.flatMap(p=>["mean","low","high"].map(w=>[`${Ze(e.setup.cells[p.cell])} ${Fa(e.setup,p)} ${{mean:"mean",low:"least",high:"largest"}[w]}`,u.array(`${s}.${p.cell}.${p.signal}.${w}`)]));t.replaceChildren(sn(["step",...u.tokens?["token"]:[],...f.map(([p])=>p)],Array.from({length:u.T},(p,w)=>[w+1,...u.tokens?[u.tokens[w]]:[],...f.map(([,v])=>Number.isNaN(v[w])?"exactly 0":Y(v[w],4))]),`log₁₀ of the norms over ${u.sides[s].seeds} seeds: their geometric mean, the least and the largest. Shown is ${u.sides[s].loss}.`))}e.numbers=()=>{d(),l.showModal()};let h=fr(sb);return e.keys=()=>h.showModal(),{el:i("div",{},l,h),draw:u=>l.open&&u("norms","lines")&&d()}}var Lh=.01;function rb(e){let t={below:0,at:0,above:0};for(let n of e)t[Math.abs(n-1)<=Lh?"at":n<1?"below":"above"]+=1;return t}function qa(e,t,n,s){let r=0;for(;r<n-1&&Number.isFinite(e[(n-2-r)*s+t]);)r+=1;return r}function Ch(e){let t=Sn(),n=i("p",{class:"reads"}),s=null,r=[],o=null,a=Uo("The unit, from the smallest u to the largest",()=>r,h=>{s=h-1,d()}),l=i("div",{class:"panel"},i("h3",{},i("b",{},"Unit by unit")," uᵗ, were a unit active at every step, and what it is"),t.el,a.el,n);function d(){let[h,u]=o.arrays.product[1],c=o.array("own"),m=o.array("product");r=Array.from(c.keys()).sort((A,T)=>c[A]-c[T]);let f=r.reduce((A,T)=>qa(m,T,h,u)>=qa(m,A,h,u)?T:A),p=Math.min(s??r.indexOf(f),u-1),w=r[p],v=h-1;a.set(p+1,{max:u});let g=A=>Array.from({length:h},(T,x)=>(h-1-x)*Math.log10(c[A])),$=Array.from({length:h},(A,T)=>m[T*u+w]),M=r.map(A=>v*Math.log10(c[A])).filter(Number.isFinite),{below:S,at:E,above:z}=rb(c),y=qa(m,w,h,u);n.replaceChildren(`Of ${$e(u,"unit")} ${S} let an error fade (u < 1), ${E} keep it (u = 1, within a hundredth) and ${z} make it grow (u > 1). Unit `,i("b",{},String(w)),` has u = ${Y(c[w],3)}: over ${$e(v,"step")} that would be ${Le(v*Math.log10(c[w]))}. `,y===v?"It is active at all of them, so that is what arrives.":y===0?"It is not active at the last step, so that none of an error comes back through it.":`It is active at the last ${$e(y,"step")} alone; before them none of an error comes back through it.`),t.draw({lines:[...r.filter(A=>A!==w).map(A=>({values:g(A),kind:c[A]>1+Lh?"faint grows":"faint fades"})),{values:g(w),kind:"other",name:`uᵗ, u = ${Y(c[w],2)}`},{values:$,kind:"forget",name:`unit ${w}`}],first:1,last:h,low:1.06*Math.min(-1,...M),high:1.06*Math.max(1,...M),rem:e.rem,tip:A=>`step ${A}, unit ${w}: ${cn(m[(A-1)*u+w])}`,said:n.textContent}),t.cursor(e.S.t+1)}return{el:l,draw(h){o=h,d()},cursor:()=>o&&t.cursor(e.S.t+1)}}var ob=["cell","i","f","g","o","r","z","n","error"],Vo={total:"all of it",direct:"straight down the cell",gates:"by the gates"},ib={total:["--ink",3.25],direct:["--Ff",2.25,[6,4]],gates:["--ink3",2]},ab=e=>Array.from(e,(t,n)=>n).sort((t,n)=>Ao(e[t],e[n])||t-n);function Yo(e){let t=Math.abs(e);return t===0||t>=.005&&t<1e3?Y(e):`${e<0?"−":""}${Le(Math.log10(t))}`}function lb(e){let t=0,n=0,s=e.map(([o,a])=>{let l=a<0?t:n,d=l+a;return a<0?t=d:n=d,{name:o,v:a,from:l,to:d}}),r=2**Math.max(0,Math.ceil(Math.log2(Math.max(n/1.25,-t/.25))));return{parts:s,low:-r/4,high:1.25*r}}function cb(e){let t=e.reduce((o,a)=>o+a,0),n=e.map(o=>Oe(o)),s=Math.abs(n.reduce((o,a)=>o+a,0)-Oe(t))<.005;return`${n.map((o,a)=>a===0?Y(o):`${o<0?"−":"+"} ${Y(Math.abs(o))}`).join(" ")} ${s?"=":"≈"} ${Y(t)}`}function Nh(e){let t=null,n=[],s=null,r=null,o=null,a=Sn(),l=i("input",{type:"checkbox"});l.addEventListener("change",()=>e.turn({hold:l.checked?1:0},!0));let d=D("svg",{class:"strip","aria-hidden":"true"}),h=Uo("The unit, from the shortest half-life to the longest",()=>n,H=>{t=n[H-1],_()}),u=i("div",{class:"bk"}),c=i("div",{class:"labels","aria-hidden":"true"}),m=i("div",{class:"plot",role:"img"},u,c),f=i("i",{class:"here"}),p={keep:i("p",{class:"reads"}),share:i("p",{class:"reads"})},w=i("span"),v=i("span"),g=i("label",{class:"check"},l,"hold f at 1 in every unit and step"),$=i("h3"),M=D("svg",{class:"shares",role:"img"}),S=i("p",{class:"terms"}),E=i("div",{class:"two"},i("div",{class:"panel"},i("h3",{},i("b",{},"Constant error carousel"),w),a.el,i("div",{class:"lives"},i("small",{},"half-life of every unit, shortest to longest"),d,h.el),g,p.keep),i("div",{class:"panel"},i("h3",{},i("b",{},"What each path carries"),v),m,p.share,$,M,S)),z=Ch(e),y=i("button",{type:"button",class:"btn"},"Show the LSTM");y.addEventListener("click",()=>e.set({cell:"lstm"}));let{el:A,says:T}=_e("paths",fe("error carousel","Paths of the error"),"straight down the cell, or by the gates",[],E,z.el,y);e.seen(A,j);let x=()=>{let{cell:H,side:B}=e.S;return e.P.curves.some(G=>G.side===B&&G.cell===H&&G.signal==="kept")?Pe(e.setup.keep[H]):""},b=()=>e.setup.memory[e.S.cell]==="h",k=()=>b()?"dL/dhₜ":"dL/dcₜ",C=()=>e.P.curves.some(H=>H.side===e.S.side&&H.cell===e.S.cell),N=()=>dn(e,e.S.cell),O=()=>C()&&e.setup.diagonal.includes(e.S.cell),L=()=>(x()||O())&&e.got.paths?.cell===e.S.cell?e.got.paths:null;function j(){(x()||O())&&e.ask("paths",{side:e.S.side,one:e.S.one,cell:e.S.cell})}e.embed({paths:u}).then(H=>{s=H;for(let B of["paths.steps","paths.y"])s(B).change.connect(()=>requestAnimationFrame(P));F(),e.P&&W()});function F(){s("paths").setv({min_border_left:Math.round(3*e.rem),min_border_right:Math.round(.8*e.rem),min_border_top:6,min_border_bottom:Math.round(1.4*e.rem)}),s("paths").toolbar.active_drag=e.small?null:"auto"}function W(){let H=x();if(E.hidden=!H,z.el.hidden=!O(),y.hidden=!!H||O(),g.hidden=b(),w.replaceChildren(" ",fe("product of f",`∏ ${H}`)," from step t to the last, each unit a line"),v.replaceChildren(" ",fe(`dL/d${b()?"h":"c"}`,`‖${k()}‖`)," and its parts"),O()){T.replaceChildren(`In an ${N()} every unit sees its own old h alone, so that an error goes back through each unit by itself: at a step at which the unit is active it is multiplied by the unit’s own number u, and where the unit is not, it ends.`),L()&&z.draw(L());return}if(!H){T.replaceChildren(C()?`${N()} has neither a cell nor a gate: all of the error goes through the same weights at every step, so there is nothing to split here.`:Ys(e,e.S.cell));return}let B=L();T.replaceChildren(b()?`A ${N()} keeps its memory in h itself, and an error reaches an earlier h in two ways: straight down, where each step multiplies it by ${H} alone, and by the gates and the candidate, through the recurrent weights where there are any. Together they are all of it.`:`In the ${N()} an error reaches an earlier cell state in two ways: straight down the cell, where each step multiplies it by the forget gate f alone, and by the gates, ${e.S.cell==="peephole"?"which see h through the recurrent weights and c through the peepholes":"through h and the recurrent weights"}. Together they are all of it.`),B&&(_(),I(),s&&q())}function _(){let H=L();if(!H)return;let[B,U]=H.arrays.product[1],G=H.array("product"),ne=H.array("half");n=ab(ne);let Z=t===null||t>=U?n[U-1>>1]:t,ee=t===null?"the median unit, ":"unit ",se=V=>Array.from({length:B},(te,le)=>G[le*U+V]),he=G.every(V=>V===0),K=Math.min(0,...G.filter(Number.isFinite)),J=G[Z],Q=n.at(-1),re=n[0];h.set(n.indexOf(Z)+1,{max:U}),p.keep.replaceChildren(...he?[i("b",{},"exactly 1"),`: with f held at 1, all ${$e(U,"unit")} pass the error straight down the cell undiminished over ${$e(B-1,"step")}.`]:[`Straight down the cell, ${ee}`,i("b",{},String(Z)),", passes on ",i("b",{},Le(J)),` of an error from step ${B} to step 1: its half-life, the steps over which its ${x()} lets half through, the median over where one begins, is ${At(ne[Z])}. The longest is ${At(ne[Q])} (unit ${Q}), the shortest ${At(ne[re])} (unit ${re}).`]),ee==="unit "&&!he&&(p.keep.firstChild.textContent="Straight down the cell, unit "),a.draw({lines:[...n.filter(V=>V!==Z).map(V=>({values:se(V),kind:"faint",aside:!0})),{values:se(Z),kind:"forget",name:he?"exactly 1":`unit ${Z}`}],first:1,last:B,low:1.04*Math.min(-1,K),high:-.06*Math.min(-1,K),rem:e.rem,tip:V=>`step ${V}, unit ${Z}: ${he?"1":cn(G[(V-1)*U+Z])}`,said:p.keep.textContent}),a.cursor(e.S.t+1);let ce=100,pe=n.map(V=>Math.log2(Math.abs(ne[V]))),ue=Math.min(...pe)-1,X=Math.max(ue+2,...pe);d.setAttribute("viewBox",`0 0 ${ce} 20`),d.setAttribute("preserveAspectRatio","none"),d.replaceChildren(...n.map((V,te)=>{let le=1+19*((pe[te]-ue)/(X-ue));return D("rect",{class:V===Z?"on":"",x:te*ce/U,y:20-le,width:.8*ce/U,height:le})}))}function q(){let H=L(),{T:B}=H,U=Object.fromEntries(Object.keys(Vo).map(K=>[K,Array.from(H.array(K))])),G=Object.values(U).flat().filter(Number.isFinite),ne=Math.min(-1,...G)-.3,Z=Math.max(.3,Math.max(...G)+.2),ee=U.total.map((K,J)=>J);s("paths.source").data={t:ee,...U,low:ee.map(()=>ne),high:ee.map(()=>Z),tip:ee.map(K=>[`step ${K+1}`,...Object.entries(Vo).map(([J,Q])=>`${Q}: ${cn(U[J][K])}`)].join(`
`))},s("paths.steps").setv({start:-.5,end:ee.length-.5}),s("paths.y").setv({start:ne,end:Z});let se=ls(ne,Z,5),he=vn(1,B,6);s("paths.ticks").ticks=se.map(([K])=>K),s("paths.axis").major_label_overrides=new Map(se),s("paths.marks").ticks=he.map(K=>K-1),s("paths.x").major_label_overrides=new Map(he.map(K=>[K-1,String(K)])),Mn(s,"paths",e),s("paths.x").setv({major_label_text_color:e.css("--ink3"),major_label_text_font_size:`${e.fine}px`,major_label_text_font:e.font});for(let[K,[J,Q,re]]of Object.entries(ib))s(`paths.${K}`).glyph.setv({line_color:e.css(J),line_width:Q,line_dash:re??[],line_cap:"round"});P()}function P(){let H=L();if(!s||!H)return;let{start:B,end:U}=s("paths.y"),G=s("paths.steps"),{rem:ne}=e,Z={left:Math.round(3*ne),right:m.clientWidth-Math.round(.8*ne),top:6,bottom:m.clientHeight-Math.round(1.4*ne)};r=K=>Z.left+(Z.right-Z.left)*(K-G.start)/(G.end-G.start);let ee=Object.entries(Vo).map(([K,J])=>i("span",{class:`name ${K}`},J));Object.assign(f.style,{top:`${Z.top}px`,height:`${Z.bottom-Z.top}px`}),c.replaceChildren(f,...ee),R();let se=K=>Z.top+(Z.bottom-Z.top)*(U-K)/(U-B),he=Object.keys(Vo).map((K,J)=>({span:ee[J],points:Array.from(H.array(K),(Q,re)=>[r(re),Number.isFinite(Q)?se(Q):NaN])}));is(he,[],{...Z,left:Z.left+6},ne)}function R(){if(a.cursor(e.S.t+1),!r)return;let H=r(e.S.t),{start:B,end:U}=s("paths.steps");f.style.left=`${H}px`,f.hidden=e.S.t<B||e.S.t>U}function I(){let H=L(),B=Math.min(e.S.t,H.T-1),U=B===H.T-1,G=H.array("share")[B],ne=ob.filter(V=>H.array(`step.${V}`)).map(V=>[V,H.array(`step.${V}`)[B]]).filter(([V])=>V==="error"?U:!U),Z=V=>V<0?" (with the opposite sign)":"",ee=H.array("total")[B],se=ne.some(([,V])=>!Number.isFinite(V));U?p.share.replaceChildren("At the last step ",i("b",{},`‖${k()}‖ is ${Le(ee)}`),", all of it the error itself: no step lies behind it yet."):p.share.replaceChildren("All the way from the last step to ",i("b",{},`step ${B+1}`),Number.isFinite(ee)?`: ‖${k()}‖ is ${Le(ee)}. `:": exactly nothing is left.",Number.isFinite(G)?Math.abs(G)<.005?`Almost all of it came through the gates; the direct path down the cell contributes ${Yo(G)} of it${Z(G)}.`:`The direct path down the cell contributes ${Yo(G)} of it${Z(G)}, the gates ${Yo(1-G)}${Z(1-G)}.`:""),m.setAttribute("aria-label",p.share.textContent),$.replaceChildren(i("b",{},U?`At step ${B+1}`:`Over the one step from ${B+2} back to ${B+1}`),U?` the error itself arrives${b()?"":", by way of h"}`:` shares of ${k()} by the way it took`);let{width:he,height:K}=M.getBoundingClientRect(),{rem:J}=e;if(M.replaceChildren(),S.replaceChildren(),se||!he)return;let{parts:Q,low:re,high:ce}=lb(ne),pe=V=>(V-re)/(ce-re)*he,ue=K-1.3*J;M.append(...Q.filter(({v:V})=>V).flatMap(({name:V,from:te,to:le})=>{let we=pe(Math.min(te,le)),ae=Math.abs(pe(le)-pe(te));return[D("rect",{class:`way way-${V}`,x:we,y:2,width:Math.max(.5,ae-1),height:ue-4}),ae>1.1*J?D("text",{class:`on on-${V}`,"data-term":{cell:b()?"h":"c",error:"L"}[V]??V,x:we+ae/2,y:ue/2+.3*J,"text-anchor":"middle"},V==="cell"?b()?"h":"c":V==="error"?"L":V):""]}),...[0,1].flatMap(V=>[D("path",{class:"unit",d:`M${pe(V)} 0V${ue+2}`}),D("text",{x:pe(V),y:K-.2*J,"text-anchor":"middle"},V?"1, the whole":"0")]));let X={cell:"straight down the cell",error:"the error itself",i:"by i",f:"by f",g:"by g",o:"by o",r:"by r",z:"by z",n:"by n"};S.append(...ne.flatMap(([V,te])=>[i("span",{},i("i",{class:`way way-${V}`}),`${X[V]} ${Yo(te)}`)," "]),ne.length>1?i("b",{},cb(ne.map(([,V])=>V))):"",ne.some(([,V])=>V<-.005)?" What is left of 0 has the opposite sign.":""),M.setAttribute("aria-label",S.textContent)}return{el:A,draw(H){let{side:B,one:U,cell:G}=e.S,ne=`${B} ${U} ${G} ${x()}`,Z=ne!==o;Z&&(t=null),o=ne,s&&H("size")&&F(),l.checked=Number(e.wish.hold)===1,H("paths","theme","size")||Z?W():H("t")&&O()?z.cursor():H("t")&&L()&&(R(),I())}}}var Ko=e=>Y(e,Math.abs(e)<9.95?1:0);function Oh({first:e,low:t,high:n,zero:s},r){if(e===null||s===r)return["exactly 0",null,`in ${s} of ${r} seeds`];if(Math.abs(e)<.05&&Math.abs(t)<.05&&Math.abs(n)<.05)return["stays 1",null,s?`exactly 0 in ${s} of ${r} seeds`:"in every seed"];let o=e<0?"shrinks to":"grows to",a=s?`exactly 0 in ${s} of ${r} seeds`:`10^${Ko(t)} to 10^${Ko(n)}`;return[o,Ko(e),a]}function Xo({gaps:e,trained_to:t,scores:n,measure:{better:s}},r){let o=Object.values(n[r]??{});if(!o.length)return null;let a=e.findLastIndex(c=>c<=t),l=o.map(c=>c[Math.max(0,a)]),d=l.filter(c=>c>=.99).length,[h,u]=[Math.min(...l),Math.max(...l)].map(c=>Y(c,2));return s==="higher"&&d?`${d} of ${l.length} seeds`:`${s==="higher"?`0 of ${l.length}: `:""}${h===u?h:`${h} to ${u}`}`}var db=e=>e.split(/(\^[−\d.]+)/).map(t=>t.startsWith("^")?i("sup",{},t.slice(1)):t),Ph=e=>["10",i("sup",{},Ko(e))];function jh(e){let{setup:t}=e,n=Object.fromEntries(Object.entries(t.cells).map(([c,m])=>{let f=i("button",{type:"button",class:"cellname"},i("i",{class:`line ${c}`}),Ze(m));Object.assign(f.dataset,{term:m,act:`Click: show or hide the ${m}.`}),f.addEventListener("click",()=>{let w=new Set(e.S.off);w.delete(c)||w.add(c),e.set({off:w})}),f.firstChild.style.background=`var(${cs(c)[0]})`;let p=Object.fromEntries(rt.flatMap(w=>[[`${w}.h`,i("td")],[`${w}.w`,i("td",{class:"weights"})]]));return p.learned=i("td"),[c,{button:f,parts:p,row:i("tr",{},i("th",{scope:"row"},f),...Object.values(p))}]})),s=Object.fromEntries(rt.map(c=>[c,i("th",{scope:"colgroup"})])),r=rt.map(()=>i("th",{scope:"col"})),o=rt.map(()=>i("th",{scope:"col",class:"weights"})),a=i("th",{scope:"col"}),l=i("th",{scope:"col"}),d=i("div",{class:"readout"},i("table",{},i("colgroup",{},...["cell","fate","all","fate","all","learned"].map(c=>i("col",{class:c}))),i("thead",{},i("tr",{},i("td",{}),...Object.values(s),a),i("tr",{},i("th",{scope:"col"},"Cell"),r[0],o[0],r[1],o[1],l)),i("tbody",{},...Object.values(n).map(({row:c})=>c)))),h=(c,m)=>e.P.curves.find(f=>f.side===c&&f.cell===m&&f.signal==="h"),u=(c,m)=>e.P.weights.find(f=>f.side===c&&f.cell===m);return e.told=c=>{let{T:m,sides:f}=e.P,p=e.cells.map(w=>{let v=h(c,w);if(!v)return null;let[g,$,M]=Oh(v,f[c].seeds);return`${t.cells[w]} ${g}${$===null?"":` 10^${$}`} (${M})`});return`${f[c].title}, norm of dL/dh over ${m-1} steps back, on a logarithmic scale: ${p.filter(Boolean).join("; ")}.`},{el:d,draw(c){if(c("norms","size")){let{P:m,network:f}=e,p=m.weights.some(g=>g.clipped!==null);d.classList.toggle("clips",p),rt.forEach((g,$)=>{s[g].textContent=m.sides[g].title,s[g].colSpan=e.small&&!p?1:2,r[$].replaceChildren(fe("dL/dh"),` ${$e(m.T-1,"step")} back `,i("small",{},"mean; least to largest")),o[$].textContent=p?"weights, clipped":"weights",o[$].title="The norm of the gradient of the weights of this layer together, for this error of size 1. What training clips has encoder and readout in it too, and an error of its own size."});let{learn:w}=f;a.textContent=e.K.hold?"Learned, f free?":"Learned?";let v=w.measure.better==="higher"?["≥ .99","runs that are right at least 99% of the time"]:[w.measure.name];l.textContent=`${v[0]} at gap ${w.gaps.findLast(g=>g<=w.trained_to)??w.gaps[0]}`,l.title=`${w.title}: ${v.at(-1)} at ${w.gap_title} ${w.trained_to}, the longest in training`;for(let[g,{parts:$}]of Object.entries(n)){for(let M of rt){let S=h(M,g),E=u(M,g);if($[`${M}.h`].title=S?.zero?"Where it is exactly 0 there is no power of ten; the mean is of the other seeds":"",S){let[z,y,A]=Oh(S,m.sides[M].seeds);$[`${M}.h`].replaceChildren(z,...y===null?[]:[" 10",i("sup",{},y)]," ",i("small",{},...db(A)))}else $[`${M}.h`].replaceChildren(i("small",{},"not trained"));$[`${M}.w`].replaceChildren(...E?E.norm===null?["0"]:[...Ph(E.norm),...E.clipped===null?[]:[" → ",...Ph(E.clipped)]]:["–"])}$.learned.textContent=Xo(w,g)??"–"}}if(c("norms","lines"))for(let[m,{button:f,row:p}]of Object.entries(n)){let w=!e.S.off.has(m);f.setAttribute("aria-pressed",String(w)),p.classList.toggle("off",!w)}}}}var Ar=99,Ra=(e,t,n)=>Ct(Math.log10(e),n).map((s,r)=>s+Math.asinh(r*t/2)/Math.LN10),zr=e=>1/(1+Math.exp(-e)),hb=e=>-Math.log1p(Math.exp(-e))/Math.LN10,ub=e=>e<0?-Math.log10(2)/e:1/0;function Fh(e){let t={weight:Sn(),matrix:Sn(),gate:Sn()},n=(g,$,M,S=$,E=z=>Y(z))=>{let{low:z,high:y,step:A,default:T}=e.state.named[g];return Nt({name:$,title:M,low:z,high:y,step:A,value:T,written:E,term:S},x=>e.set({[g]:x}))},s=n("w","w","The weight w"),r=n("w","ρ","The spectral radius ρ of the matrix"),o=n("shear","s","The shear s of the matrix"),a=n("b","b","The bias b of the forget gate","b",g=>Y(g,1,!0)),l={weight:["A number","t times over: wᵗ",[s]],matrix:["A matrix","size of Wᵗ, W = ρ × a turn, or ρ × a shear",[r,o]],gate:["A gate","fᵗ, where f = σ(b)",[a]]},d=Object.fromEntries(Object.keys(l).map(g=>[g,i("p",{class:"reads"})])),h=Object.entries(l).map(([g,[$,M,S]])=>i("div",{class:"panel"},i("h3",{},i("b",{},$),` ${M}`),t[g].el,i("div",{class:"dials"},...S.map(E=>E.el)),d[g])),{el:u,says:c}=_e("scalar","One number","the whole argument with a single number",[],i("div",{class:"three"},...h)),m=null,f=e.setup.presets.find(({knobs:g})=>g.bias===0),p=i("button",{type:"button",class:"link"},`see one lose it, ${f?.name}`);p.addEventListener("click",()=>e.preset(f));let w=g=>i("b",{},g);function v(){let{S:g}=e;for(let[F,W]of[[s,g.w],[r,g.w],[o,g.shear],[a,g.b]])F.set(W);let $=Math.max(1,(e.got.norms?.T??100)-1),M=Math.log10(g.w),S=hb(g.b),E={weight:Ct(M,$),turn:Ct(M,$),shear:Ra(g.w,g.shear,$),gate:Ct(S,$)},z=Object.values(E).flatMap(Vt),y=-ln(-Math.min(...z.map(F=>F.end)),6),A=ln(Math.max(...z.map(F=>F.most)),3),T={first:0,last:$,low:y,high:A,unit:"steps back",rem:e.rem},[x,b,k]=[Vt(E.weight),Vt(E.shear),Vt(E.gate)],C=`${Y(g.w)}${Er($)}`;c.replaceChildren(`An error on its way back meets the same recurrent weight once at every step. After t steps it is multiplied by wᵗ: a weight below 1 wipes it out, one above 1 blows it up, and 1 is the boundary: neither vanishes nor explodes. All three pictures share one logarithmic axis, ${$e($,"step")} back, from step ${$+1} to 1.`),d.weight.replaceChildren(w(`${C} = ${Le(x.end)}`),{falls:": below 1, the error vanishes.",grows:": above 1, the error explodes.",stays:" exactly: at 1, the error stays what it was."}[x.way],$===Ar||x.way==="stays"?"":` Over ${Ar+1} steps, ${Ar} back: ${Y(g.w)}${Er(Ar)} = ${Le(Ar*M)}.`),t.weight.draw({...T,lines:[{values:E.weight,kind:"main",name:`${Y(g.w)}ᵗ`}],tip:F=>`t = ${F}: ${Le(E.weight[F])}`,said:d.weight.textContent});let N={falls:`shrinks from the first step on, to ${Le(b.end)}.`,grows:`grows at every step, to ${Le(b.end)}.`,turns:`first grows, to ${Le(b.most)} at step ${b.peak}, and shrinks only then, to ${Le(b.end)}.`,stays:"stays 1 as well."}[b.way];d.matrix.replaceChildren(w(`Every eigenvalue has size ${Y(g.w)}.`),` The turn alone is ρᵗ, like the number: ${Le(x.end)}. The shear ${N}`);let O={values:E.shear,kind:"main",name:"shear"},L={values:E.turn,kind:"other",name:"turn"};t.matrix.draw({...T,lines:g.shear?[L,O]:[{...O,name:"turn and shear"}],marks:b.way==="turns"?[{k:b.peak,v:b.most}]:[],tip:F=>`t = ${F}: turn ${Le(E.turn[F])}, shear ${Le(E.shear[F])}`,said:d.matrix.textContent});let j=ub(S);d.gate.replaceChildren(w(`f = σ(${Y(g.b,1,!0)}) = ${Y(zr(g.b),3)}:`),` half is left after ${Y(j,j<10?1:0)} steps, and ${Le(k.end)} after ${$}. The cell’s own path multiplies by f alone, and a gate chooses f anew at each step; held at 1 it keeps exactly 1. So an LSTM does not always keep its gradient: `,p,"."),t.gate.draw({...T,lines:[{values:Ct(0,$),kind:"held",name:"f held at 1: exactly 1"},{values:E.gate,kind:"forget",name:`${Y(zr(g.b),3)}ᵗ`}],tip:F=>`t = ${F}: ${Le(E.gate[F])}`,said:d.gate.textContent})}return{el:u,draw(g){let $=e.got.norms?.T;(g("size","number")||$!==m)&&v(),m=$}}}var Hh=`.sec .plot {
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
`;var fb=90,_h=1e-9,qh=["--rnn","--ink"];function pb(e){let t=Array.from(e,Number);return{size:t.length,most:t.find(Number.isFinite)??null,above:t.filter(n=>n>_h).length,kept:t.filter(n=>Math.abs(n)<=_h).length,zero:t.filter(n=>!Number.isFinite(n)).length}}function gb({above:e,kept:t,most:n,size:s}){return n===null?"nothing of any change is left":t===s?"every change keeps its size":e?e===s?"every change grows":`changes in ${$e(e,"direction")} of ${s} grow, the rest shrink`:t?`changes in ${$e(t,"direction")} of ${s} keep their size, the rest shrink`:"every change shrinks"}function Rh(e){let t=null,n=null,s=0,r=Nt({name:"span",title:"Steps in the span",low:1,high:1,step:1,value:1,written:S=>$e(S,"step")},S=>{t=S>=u()?null:S,clearTimeout(s),s=setTimeout(m,fb)}),o=Object.fromEntries(["step","span"].map(S=>{let E=i("div",{class:"bk"}),z=i("div",{class:"labels","aria-hidden":"true"});return[S,{name:`spectrum.${S}`,of:S,target:E,labels:z,series:[],head:i("h3"),el:i("div",{class:"plot",role:"img"},E,z)}]})),a=[i("p",{class:"reads"}),i("p",{class:"reads"})],{el:l,says:d}=_e("spectrum","Spectrum",i("span",{},fe("singular values")," of the ",fe("Jacobian")," of the state"),[r.el],i("div",{class:"two"},...Object.values(o).map(S=>i("div",{class:"panel"},S.head,S.el))),i("div",{class:"two"},...a)),h=()=>Math.min(e.S.t,e.P.T-2),u=()=>e.P.T-1-h(),c=()=>Math.min(t??u(),u()),m=()=>e.P.T>1&&e.ask("spectrum",{side:e.S.side,one:e.S.one,cells:["rnn",e.S.cell],from:h(),t:h()+c()});e.seen(l,m),e.embed(Object.fromEntries(Object.values(o).map(({name:S,target:E})=>[S,E]))).then(S=>{n=S;for(let E of Object.values(o))for(let z of["index","y"])n(`${E.name}.${z}`).change.connect(()=>requestAnimationFrame(()=>M(E)));p(),e.P&&g()});let f=({rem:S}=e)=>({left:Math.round(3.2*S),right:Math.round(.8*S),top:6,bottom:Math.round(1.4*S)});function p(){let{left:S,right:E,top:z,bottom:y}=f();for(let{name:A}of Object.values(o))n(A).setv({min_border_left:S,min_border_right:E,min_border_top:z,min_border_bottom:y}),n(A).toolbar.active_drag=e.small?null:"auto"}function w({name:S,of:E}){let{css:z,rem:y,fine:A,font:T}=e;Mn(n,S,e),n(`${S}.x`).setv({major_label_text_color:z("--ink3"),major_label_text_font_size:`${A}px`,major_label_text_font:T}),n(`${S}.one`).line_color=z("--ink3"),qh.forEach((x,b)=>{n(`${S}.${b}`).glyph.setv({line_color:z(x),line_width:1,line_alpha:.5}),n(`${S}.${b}.mark`).glyph.setv({size:(e.small?.36:.45)*y,line_color:z(x),line_width:1.5,fill_color:z(E==="step"?"--bg":x)})})}function v(){r.set(c(),{max:u()}),r.input.disabled=u()<2}function g(){let S=e.got.spectrum;if(v(),d.replaceChildren("A change in the state comes out of a step stretched or shrunk, in each direction differently: by the singular values of the step’s Jacobian, here the largest first. Above 1 a change grows, below 1 it shrinks; over a span the factors of its steps multiply up."),!S)return;let E=S.t-S.from;o.step.head.replaceChildren(i("b",{},"One step"),` from ${S.from+1} to ${S.from+2}`),o.span.head.replaceChildren(i("b",{},$e(E,"step")),` from ${S.from+1} to ${S.t+1}`),a[1].replaceChildren(Ys(e,e.S.cell));for(let z of Object.values(o))z.series=S.cells.map((y,A)=>({values:Array.from(S.array(`${y}.${z.of}`)),kind:A?"main":"other",name:dn(e,y)}));S.cells.forEach((z,y)=>{let[A,T]=["step","span"].map(C=>pb(o[C].series[y].values)),x=e.P.sides[S.side].units,b=A.size>x?`${A.size} values, of h and c together`:`${A.size} values of h`,k=(C,N)=>`${C}: at most ${N.most===null?"0":Le(N.most)}, ${N.above||"none"} above 1`+(N.zero?`, ${N.zero} 0 to rounding`:"");a[y].replaceChildren(i("b",{},dn(e,z)),` (${b}). ${k("One step",A)}. ${k($e(E,"step"),T)}: ${gb(T)}.`)});for(let z of Object.values(o))z.el.setAttribute("aria-label",a.map(y=>y.textContent).join(" ")),n&&$(z)}function $(S){let{name:E,series:z}=S,y=z.flatMap(({values:F})=>F.filter(Number.isFinite)),A=Math.min(-.1,...y),T=Math.max(.1,...y),x=.05*(T-A),b=A-x,k=T+x,C=Math.max(...z.map(({values:F})=>F.length)),N=Array.from({length:C},(F,W)=>W+1),O={t:N,low:N.map(()=>b),high:N.map(()=>k)};qh.forEach((F,W)=>O[W]=N.map((_,q)=>Number.isFinite(z[W]?.values[q])?z[W].values[q]:NaN)),O.tip=N.map((F,W)=>[`number ${W+1} by size`,...z.filter(({values:_})=>W<_.length).map(_=>`${_.name} ${cn(_.values[W])}`)].join(`
`)),n(`${E}.source`).data=O,n(`${E}.index`).setv({start:0,end:C+1}),n(`${E}.y`).setv({start:b,end:k});let L=vn(1,C,e.small?4:6),j=k-b>2?ls(b,k,6):[.02,.05,.1,.2,.5,1,2,5,10,20,50].filter(F=>Math.log10(F)>b&&Math.log10(F)<k).map(F=>[Math.log10(F),String(F)]);n(`${E}.ticks`).ticks=j.map(([F])=>F),n(`${E}.axis`).major_label_overrides=new Map(j),n(`${E}.marks`).ticks=L,n(`${E}.x`).major_label_overrides=new Map(L.map(F=>[F,String(F)])),w(S),M(S)}function M({name:S,series:E,labels:z,el:y}){if(!E.length)return;let A=n(`${S}.y`),T=n(`${S}.index`),x=f(),b={left:x.left,right:y.clientWidth-x.right,top:x.top,bottom:y.clientHeight-x.bottom},k=E.map(N=>i("span",{class:`name ${N.kind}`},N.name));z.replaceChildren(...k);let C=E.map(({values:N},O)=>({span:k[O],points:N.map((L,j)=>[b.left+(b.right-b.left)*(j+1-T.start)/(T.end-T.start),Number.isFinite(L)?b.top+(b.bottom-b.top)*(A.end-L)/(A.end-A.start):NaN])}));is(C,[],{...b,left:b.left+8},e.rem,1.5)}return{el:l,draw(S){S("t")&&v(),n&&S("size")&&p(),S("spectrum","theme","size")&&g()}}}var wb={init:"uniform",length:100},Go=".side:nth-child(1) .plot",Xs=(e={})=>()=>({...wb,...e}),Lr=(e,t)=>e.state.named[t].default,Jo=e=>e.P.T-1,Ih=(e,t)=>`${Y(e)}${ot(t).slice(2)}`,bb=e=>e>-3&&e<3?Le(e):ot(Math.round(e)),En=({P:e},t,n="h",s="initial")=>{let r=e.curves.find(o=>o.side===s&&o.cell===t&&o.signal===n);return br(r.first===null?"0":bb(r.first))},Wh=e=>`.knobs .knob:not(${e}), .knobs fieldset:not(:has(${e})), .knobs .reset, .norms .tools .btn`,Dh={of:[],example:"settings of its own",onward:["train","On to Train →"],stops:[{title:"One number, many times",says:e=>{let t=Lr(e,"w"),n=Jo(e);return["An error on its way back is multiplied by the same number at every step. ",`After ${n} steps ${Y(t)} has become `,br(`${Ih(t,n)} = ${Le(Vt(Ct(Math.log10(t),n)).end)}`),": nothing is left to learn from."]},act:"move w above 1.",done:({w:e})=>e>1,did:e=>{let{w:t}=e.S,n=Jo(e);return[`${Ih(t,n)} = ${Le(Vt(Ct(Math.log10(t),n)).end)}: it explodes. At 1 alone it stays.`]},at:".scalar .panel:nth-child(1)",state:Xs()},{title:"From a number to a matrix",says:e=>["A network multiplies by a matrix, and the size of its eigenvalues, its spectral radius ρ, is now what w was. ",`At ρ = ${Y(Lr(e,"w"))} a turn shrinks like the number, to `,br(Le(Vt(Ct(Math.log10(Lr(e,"w")),Jo(e))).end)),"; a shear s may grow first."],act:"move s to 1.5 or more, and see it grow before it shrinks.",done:({shear:e})=>e>=1.5,did:e=>{let{most:t,peak:n,end:s}=Vt(Ra(e.S.w,e.S.shear,Jo(e)));return[`The shear grows to ${Le(t)} at step ${n}, and ends at ${Le(s)}.`]},at:".scalar .panel:nth-child(2)",state:Xs()},{title:"From a matrix to networks",says:e=>[`Each line follows an error of size 1 from the last step back to the first, in ${e.P.sides.initial.seeds} networks of one cell that have learned nothing yet. `,"At step 1 the RNN has ",En(e,"rnn")," of it left, the LSTM ",En(e,"lstm"),"."],act:"go to the last step, where all lines begin.",done:({t:e},{P:t})=>e===t.T-1,did:()=>["There all of the error is still there: 1. Compare how far each line falls to the left."],at:Go,lit:".norms .tools",clear:".side:nth-child(1)",state:Xs(),hand:["ArrowLeft","ArrowRight","End"]},{title:"Which curve is which",says:()=>["dL/dh is all of the error that comes back to h, on every path; dL/dc the same for the cell. ","The product of f is the cell’s own path alone: its forget gates multiplied, step by step."],act:"show the product of f.",done:({show:e})=>e.includes("f"),did:e=>["In the LSTM the product of f comes to ",En(e,"lstm","kept"),", all paths together to ",En(e,"lstm"),"."],at:".norms .tools .seg",lit:Go,clear:".side:nth-child(1)",state:Xs()},{title:"An LSTM can vanish too",says:e=>[`It keeps an error as far as its forget gates stand open: near ${Y(zr(Lr(e,"bias")))} at a bias of ${Y(Lr(e,"bias"),1,!0)}, `,`near ${Y(zr(0))} at 0.`],act:"move the forget-gate bias to 0.",done:({bias:e})=>e<=0,did:e=>["Now the LSTM has ",En(e,"lstm")," of the error left at step 1."],at:".knob.bias",lit:Go,folds:Wh(".bias"),clear:".side:nth-child(1)",state:Xs({show:["h","f"]}),free:["bias"]},{title:"A gate held at 1",says:()=>["Where f is exactly 1 the cell hands on what comes: the “constant error carousel”. ","A trained network moves its gates at every word."],act:"tick “Hold f at 1”.",done:({hold:e})=>e===!0,did:e=>["The product of f is ",En(e,"lstm","kept"),", and the LSTM’s dL/dc ",En(e,"lstm","c"),"."],at:".knob.hold",lit:Go,folds:Wh(".hold"),clear:".side:nth-child(1)",state:Xs({show:["h","f"]}),free:["hold"]},{title:"Before and after training",says:e=>{let{learn:t}=e.network;return[`Left the networks before, right after they learned “${e.network.title}”. `,`It was learned by ${Xo(t,"lstm")} of the LSTM and ${Xo(t,"rnn")} of the RNN, yet the LSTM’s dL/dh is `,En(e,"lstm","h","trained"),"."]},act:"show the product of f: what the cell itself keeps.",done:({show:e})=>e.includes("f"),did:e=>["Training raised the LSTM’s product of f from ",En(e,"lstm","kept")," to ",En(e,"lstm","kept","trained"),": the cell keeps, even where dL/dh is small."],at:".norms .tools .seg",lit:".sides, .readout",state:()=>({})}]};var xb={engine:"backpropagation",differences:"central differences",complex:"complex step"},Bh=.001,vb=e=>e===null?"–":Le(Math.log10(e));function yb({engine:e,resolved:t,error_differences:n,error_complex:s}){let r=s!==null&&s<Bh;return e===null?["The gradient is exactly 0 here.",r?"The complex step finds none either.":""]:r?t?n!==null&&n<Bh?["They agree.","Central differences and the complex step both find what backpropagation did, of this one network."]:["They do not agree.","Central differences find something else."]:e<-6?["Differences cannot see a gradient this small.","They subtract two values that agree in nearly all 16 digits of a float64, so what they find is rounding. The complex step subtracts nothing, and finds the same."]:["Differences cannot tell here.","Half the step finds another slope: the state bends too sharply within it. The complex step finds the same."]:["They do not agree.","The complex step finds something else."]}function Uh(e){let t={cell:null,signal:"h",side:null,t:null},n=(y,A)=>{let T=i("select",{"aria-label":y});return T.addEventListener("change",()=>{A(T.value),E()}),T},s=n("Cell",y=>t.cell=y),r=n("Side",y=>t.side=y),o={h:"dL/dh",c:"dL/dc"},a=st("Gradient",o,y=>{t.signal=y,E()},o),l=i("input",{type:"number",class:"number",min:1,step:1,inputmode:"numeric","aria-label":"Step",autocomplete:"off"});l.addEventListener("input",()=>{t.t=l.value===""?null:Math.max(0,Math.min(e.P.T-1,Math.round(Number(l.value))-1))}),l.addEventListener("change",()=>l.value=$().t+1),l.addEventListener("keydown",y=>y.key==="Enter"&&S());let d=i("button",{type:"button",class:"btn start"},"Check against differences");d.addEventListener("click",()=>S());let h=i("caption"),u=i("tbody"),c=i("table",{},h,i("thead",{},i("tr",{},...["found by","size","relative error"].map(y=>i("th",{scope:"col"},y)))),u),m=i("p",{class:"reads",role:"status"}),f=null,p=null,w=(y,A,T="")=>i("label",{class:T},i("span",{},y),A),{el:v,says:g}=_e("verify","Verify","any point of the plots, found again without backpropagation",[],i("div",{class:"choice"},w("Cell",s),a.el,w("Side",r,"wide"),w("Step",l),d),i("div",{class:"found"},c,m));g.replaceChildren("A check without backpropagation: nudge one number of the state up and down, run the network forward, see how the loss changes. The complex step nudges it by an imaginary amount instead, so that nothing has to be subtracted. In a terminal: ",i("code",{},"gatescope gradients MODEL TEXT --verify"),".");let $=()=>({cell:t.cell??e.S.cell,signal:t.signal,side:t.side??e.S.side,t:Math.min(e.P.T-1,t.t??e.S.t)}),M=y=>e.P.curves.some(A=>A.cell===y&&A.signal==="c");function S(){let{one:y}=e.S,A=e.seeds($().side).length;e.ask("verify",{...$(),one:Math.min(y,A-1)})}function E(){let y=[...new Set(e.P.curves.filter(T=>T.side===$().side).map(T=>T.cell))];y.includes($().cell)||(t.cell=y[0]),M($().cell)||(t.signal="h");let A=(T,x,b)=>{T.replaceChildren(...x.map(([k,C])=>i("option",{value:k},C))),T.value=b};A(s,y.map(T=>[T,dn(e,T)]),$().cell),A(r,Object.entries(e.P.sides).map(([T,{title:x}])=>[T,x??T]),$().side),a.set($().signal);for(let T of a.el.children)T.disabled=!M($().cell)&&T.textContent==="dL/dc";l.max=e.P.T,(t.t===null||l.getRootNode().activeElement!==l)&&(l.value=$().t+1)}function z(){if(h.textContent=p?`‖dL/d${p.signal}‖ at step ${p.t+1}, ${dn(e,p.cell)}, ${e.P.sides[p.side]?.title??p.side}, seed ${e.seeds(p.side)[p.one]}`:"Nothing checked yet",u.replaceChildren(...Object.entries(xb).map(([T,x])=>i("tr",{class:p&&T==="differences"&&!p.resolved?"lost":""},i("th",{scope:"row"},x),i("td",{},p?cn(p[T]):"–"),i("td",{},T==="engine"?"":p?vb(p[`error_${T}`]):"–")))),!p)return void m.replaceChildren("Choose a point and press the button.");let[y,A]=yb(p);m.replaceChildren(i("b",{},y),` ${A} Each number was moved by ${Le(Math.log10(p.step))} either way.`)}return{el:v,draw(y){let{t:A,cell:T,side:x}=e.S,b=`${A} ${T} ${x}`;b!==f&&Object.assign(t,{cell:null,side:null,t:null}),f=b,y("norms","detail","t")&&E(),y("norms")&&(p=null),y("verify")&&(p=e.got.verify),y("norms","verify")&&z(),y("busy","lost")&&(d.disabled=e.busy.has("verify")||!e.connected)}}}var kb=["norms","flow","spectrum","paths","verify","knobs","t","detail","lines","number","theme","size"],$b={t:["t"],side:["detail"],one:["detail"],cell:["detail"],shown:["lines"],off:["lines"],w:["number"],shear:["number"],b:["number"],theme:["theme"]},Mb={scalar:Fh,flow:wh,spectrum:Rh,paths:Nh,verify:Uh},Ia=class extends yt{said={};keys;constructor(t){super(t,bh+Hh);let{state:n}=this,{t:s,side:r,one:o,cell:a,w:l,shear:d,b:h,show:u,off:c}=n.usual("view"),{theme:m}=this.S;this.S={t:s,side:r,one:o,cell:a,w:l,shear:d,b:h,theme:m,shown:this.curves(u),off:new Set(c)},this.questions=new kt(T=>this.tell(T)),this.got={},this.targets={},this.figures=new Promise(T=>this.made=T),this.near=new Vs("160px"),this.K=this.wish=this.usual=n.usual("server"),this.came=Rn(n);let f=T=>T(this),[p,w,v,g,$,M,S,E]=[Pt,Eh,Mh,vh,jh,Th,Ah,zh].map(f);this.sections=Object.fromEntries(Object.entries(Mb).map(([T,x])=>[T,f(x)]));let{scalar:z,...y}=this.sections,A=Object.values(y);this.parts=[p,z,w,v,g,$,M,...A,S,E],this.time=g.el,this.status=i("p",{class:"unseen",role:"status"}),this.networks=i("section",{class:"ask real","aria-label":"Networks"},i("h2",{},"Networks ",i("small",{},"the same in real ones: many numbers, and gates")),w.el),this.main=i("main",{},z.el,this.networks,v.el,i("div",{class:"right"},i("section",{class:"first","aria-label":"Gradient norms through time"},g.el,$.el),M.el,...A.map(T=>T.el),S.el)),this.root.append(bn(this),i("div",{class:"ask above"},p.el),this.main,E.el,this.status),this.listen(),Is(this.setup.figures,this.targets).then(this.made),this.receive(this.model.payload,!0),this.model.on("progress",()=>{for(let[T,x]of Object.entries(this.model.progress))this.sections[T]?.el.style.setProperty("--done",x)})}close(){this.near.close(),this.questions.stop()}get touches(){return $b}get guide(){return Dh}unvisited(){return Object.entries(this.sections).filter(([t])=>t!=="scalar"&&!this.got[t]).map(([,{el:t}])=>t)}get notices(){return Object.values(this.said).flat()}set notices(t){this.said={all:t}}get meanwhile(){return"What is shown stays."}get behind(){return this.P!==null&&this.questions.busy.has("norms")}get whose(){return"The curves are still of the settings before."}ask(t,n={}){let s=JSON.stringify([this.wish,n]);this.closed||this.questions.asked(t,s)||(this.questions.ask(t,{knobs:this.wish,...n},{key:s}),this.mark(),this.draw(new Set(["busy"])))}receive(t,n=!1){let[s,r]=yn(t),{want:o}=s,a=!this.P;if(n&&!r.length)return this.wish=s.knobs,this.questions.ask(o,{knobs:s.knobs}),this.waits();let l=n?this.questions.opened(s):this.questions.take(s);if(!l)return;let d=new Set([o,"busy","notice"]);if(this.said[o]=s.notices,s.file)ht(s.file,r,"text/csv"),this.questions.forget(o);else{let{picture:h}=kn(t);o==="norms"?this.accept(l,s.knobs,h,d,a):this.got[o]=h}this.draw(d)}accept(t,n,s,r,o){if((o||JSON.stringify(t.request.knobs)===JSON.stringify(this.wish))&&(this.wish={...n}),t.key=JSON.stringify([n,{}]),this.K=n,r.add("knobs"),!s)return;let a=this.P,{S:l}=this;if(this.P=this.got.norms=s,o&&(this.text=n.text),this.shown=t.from,o){this.read(),this.resetView();let{given:d}=this.state.asked;Object.keys(this.usual).some(u=>d.has(u)&&!["text","networks"].includes(u))&&this.inPage&&this.networks.scrollIntoView()}else l.t=l.t>0&&l.t===a.T-1?s.T-1:Math.min(l.t,s.T-1),this.said.address=[],this.returning&&this.read(this.state.asked.said.server),this.returning=!1;l.one=Math.min(l.one,this.seeds(l.side).length-1),l.cell=this.beside(l.side,l.cell);for(let d of o?kb:["t","detail","lines","number"])r.add(d)}seeds(t){let n=t==="initial"&&this.K.init!=="start";return Array.from({length:this.P.sides[t].seeds},(s,r)=>n?this.K.seed+r:r)}get cells(){return Object.keys(this.setup.cells)}get network(){return this.setup.networks[this.K.networks]}beside(t,n){return this.P.curves.some(s=>s.side===t&&s.cell===n)?n:"lstm"}turn(t,n=!1){this.wish={...this.wish,...t},this.entry||=n,this.turning??=requestAnimationFrame(()=>{this.turning=null,this.ask("norms"),this.entry&&=this.busy.has("norms")}),this.draw(new Set(["knobs"]))}seen(t,n){this.near.seen(t,()=>this.P&&n())}embed(t){return Object.assign(this.targets,t),this.figures}passes(){let{text:t,networks:n}=this.wish;return mo(this.came,{text:t,opened:this.text,task:n})}get values(){return this.with(this.K)}get wished(){return this.with(this.wish)}with(t){let{S:n,setup:s}=this,{t:r,side:o,one:a,cell:l,theme:d,shown:h,w:u,shear:c,b:m}=n,f=Object.keys(h).filter(w=>h[w]),p={t:r,side:o,one:a,cell:l,theme:d,show:f,off:[...n.off],w:u,shear:c,b:m,tour:this.tour.at};return{...t,...p,...fo(this.passes(),t.text,s.models),task:null}}curves(t){let{choices:n}=this.state.named.show;return Object.fromEntries(n.map(s=>[s,t.includes(s)]))}read(t=[]){let{S:n,P:s,state:r}=this,{side:o,cell:a,show:l,off:d,w:h,shear:u,b:c}=r.asked.values;this.said.address=[...t,...r.asked.said.view],Object.assign(n,{side:o,cell:a,w:h,shear:u,b:c,shown:this.curves(l),off:new Set(d)}),n.t=r.place("t",s.T,0,this.said.address),n.one=r.place("one",this.seeds(o).length,0,this.said.address)}back({values:t}){this.wish=Object.fromEntries(Object.keys(this.usual).map(n=>[n,t[n]])),this.entry=!1,this.questions.forget("norms"),this.ask("norms")}resetView(t=this.measure()){Object.assign(this,t)}resize(){let t=this.measure();!this.P||!t.width||Object.keys(t).every(n=>t[n]===this[n])||(this.resetView(t),this.draw(new Set(["size"])))}draw(t){let n=(...s)=>s.some(r=>t.has(r));for(let s of this.P?this.parts:this.parts.slice(0,2))qt(s,t);this.P&&(n("busy")&&this.waits(),n("norms","detail","t")&&this.near.turned(),Object.assign(this.host.dataset,{ready:"true",t:this.S.t,seq:this.shown,steps:this.P.T}),this.settled&&(this.keep(this.entry),this.entry=!1))}waits(){let{busy:t,root:n,main:s}=this;n.classList.toggle("busy",t.has("norms")),s.setAttribute("aria-busy",String(t.size>0));for(let[r,{el:o}]of Object.entries(this.sections))o.classList.toggle("waiting",t.has(r)),t.has(r)||o.style.removeProperty("--done")}get settled(){return super.settled&&!this.turning&&!this.busy.has("norms")}go(t){this.P&&this.set({t:Math.max(0,Math.min(this.P.T-1,t))})}moves(){return{ArrowLeft:()=>this.go(this.S.t-1),ArrowRight:()=>this.go(this.S.t+1),Home:()=>this.go(0),End:()=>this.go(this.P.T-1),"?":()=>this.keys(),...this.tour.moves,w:()=>this.meanings.walk()}}},Vh={render:e=>void new Ia(e)};var Zo=`/* the arrays of a layer to one scale: kit/shapes.mjs */
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
`;var Eb=.1;function Xh(e,t,n){if(t===null||t==="")return null;if(!e||!/^-?\d{1,10}(\.\d{1,6})?$/.test(t))return;let s=Number(t),r=(l,d)=>Number.isInteger(s)&&s>=l&&s<=d;if(e.kind==="choice")return r(1,e.choices.length)?s-1:void 0;if(e.kind==="word")return r(0,n-1)?s:void 0;let[o,a]=ds(e);return s>=o&&s<=a?s:void 0}function Wa(e,t){return!e||t===null||t===void 0?null:String(e.kind==="choice"?t+1:e.kind==="number"?Number(t.toFixed(2)):t)}function ds({right:e,share:t}){if(t)return[0,1];let n=Math.abs(e)/.95,s=10**Math.max(1,Math.floor(Math.log10(n))),r=[1,2,3,5,...[1,2,5,10].map(o=>o*s)].find(o=>n<o);return[-r,r]}function hs(e){let[,t]=ds(e);return t>100?t/500:.01}var us=(e,t)=>hs(e)<1?Y(t):`${t<0?"−":""}${Math.round(Math.abs(t)).toLocaleString("en")}`,Qo=(e,t)=>e.kind==="number"?Math.abs(t-e.right):+(t!==e.right);function ei(e,t){let[n,s]=ds(e);return e.kind==="number"?Qo(e,t)<=Eb*(s-n):t===e.right}var Yh=e=>e.map(({text:t})=>t).join("");function Gh(e,t,n,s,r){let o=a=>n.kind==="choice"?Yh(n.choices[a]):n.kind==="word"?r[a]??String(a):a.toFixed(2);return{lesson:e,step:t+1,question:Yh(n.question),guess:o(s),truth:o(n.right),right:ei(n,s)}}var Da=e=>({right:e.filter(({right:t})=>t).length,all:e.length}),Kh=["lesson","step","question","guess","truth","right"],Tb=e=>{let t=String(e),n=/^[=+@\t\r-]/.test(t)&&!/^-?[\d.]+$/.test(t)?`'${t}`:t;return/[",\n\r]/.test(n)?`"${n.replaceAll('"','""')}"`:n},Jh=e=>`${[Kh,...e.map(t=>Kh.map(n=>t[n]))].map(t=>t.map(Tb).join(",")).join(`\r
`)}\r
`,Zh=e=>`${JSON.stringify({...Da(e),answers:e},null,1)}
`;function Ab(e,t){let[n,s]=ds(e),r=a=>(a-n)/(s-n),o=n===0?[0,.25,.5,.75,1]:hs(e)<1?[n,n/2,0,s/2,s]:[n,0,s];return{guess:r(t),truth:r(e.right),ticks:o.map(a=>({value:a,at:r(a)}))}}var Cr=416,ti=22,Nn=40;function Qh(e,t,n){let s=Ab(t,n),r=c=>ti+c*(Cr-2*ti),[o,a]=[s.guess,s.truth].map(r),l=hs(t)>=1,d=Math.abs(o-a)<200,h=c=>Math.max(72,Math.min(Cr-72,c)),u=(c,m,f,p)=>D("text",{x:h(c),y:f,"text-anchor":"middle",class:p},m);return D("svg",{viewBox:`0 0 ${Cr} ${d?106:76}`,class:"gap",role:"img","aria-label":e.verdict},D("path",{d:`M${ti} ${Nn}H${Cr-ti}`,class:"rule"}),s.ticks.flatMap(({value:c,at:m},f)=>[D("path",{d:`M${r(m)} ${Nn-5}v10`,class:"rule"}),D("text",{x:l&&f!==1?f?Cr:0:r(m),y:Nn+(d?58:28),"text-anchor":l?["start","middle","end"][f]:"middle",class:"tick"},us(t,c))]),D("path",{d:`M${o} ${Nn}H${a}`,class:"between"}),D("circle",{cx:o,cy:Nn,r:7,class:"mine"}),D("circle",{cx:a,cy:Nn,r:7,class:"truth"}),u(a,`${e.say("truth")} ${us(t,t.right)}`,Nn-16,"strong"),u(o,`${e.say("your guess")} ${us(t,n)}`,d?Nn+28:Nn-16,""))}function eu(e,t,n,s){return!t||n===null?"":t.kind==="number"&&Qo(t,n)>=.005?e(ei(t,n)?"near":"miss",{n:us(t,Qo(t,n))}):ei(t,n)?e("hit"):t.kind==="word"?e("missed word",{guess:s[n]??"?",truth:s[t.right]??"?"}):e("missed")}var tu=`/* The lessons: a list, or a step with a short text at the left and one large picture at the right. */
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
`;var Nr={},gt=(e,t,{words:n=!1,alone:s=!1,every:r=!1}={})=>{Nr[e]=Object.assign(t,{words:n,alone:s,every:r})},Ba=e=>Nr[e]??Nr.cell,Lb=31,ni=5,nu=(e,t)=>[...e.querySelectorAll(`[data-term="${t==="x"?"token":CSS.escape(t)}"]`)];gt("cell",e=>{let t=i("div",{class:"cell",tabindex:"0",role:"group","data-terms":".stage"}),n=D("g",{class:"over","aria-hidden":"true"}),s=null,r=null,o=0,a=0;function l(u){let c=Number(u.getAttribute("font-size")),m=Number(u.getAttribute("x")),f=Number(u.getAttribute("y")),p=2.3*c,w=u.getAttribute("text-anchor"),v=w==="end"?m-p:w==="middle"?m-p/2:m;return u.textContent=u.shown="",[D("rect",{x:v,y:f-.86*c,width:p,height:1.12*c,rx:4,class:"missing"}),D("text",{x:v+p/2,y:f,"font-size":c,"text-anchor":"middle",class:"num"},"?")]}function d(){let u=s.svg.querySelector('[data-term="+"] circle'),c=(u?Number(u.getAttribute("cx")):356)+26,m=u&&e.P.roles.keep?Number(u.getAttribute("cy")):u?196:Ae,f=e.P.roles.keep?c:392;return[D("rect",{x:f,y:m-18,width:ve-20-f,height:36,rx:5,class:"missing"}),D("text",{x:(f+ve-20)/2,y:m+9,"font-size":26,"text-anchor":"middle",class:"num"},"?")]}function h(u){let{roles:c}=e.P,m=nu(s.svg,u).filter(p=>!n.contains(p)),f=[];u===c.memory&&c.keep&&f.push(D("rect",{x:2,y:Ae-21,width:ve-4,height:42,rx:6,class:"ring"}));for(let p of m){let w=p.querySelector?.("circle.halo");if(w){let[g,$]=["cx","cy"].map(M=>w.getAttribute(M));f.push(D("circle",{cx:g,cy:$,r:Lb,class:"ring"}));continue}if(p.matches(".wire, .flow")||p.querySelector(".letter"))continue;let v=p.getBBox();v.width&&f.push(D("rect",{x:v.x-ni,y:v.y-ni/2,width:v.width+2*ni,height:v.height+ni,rx:5,class:"ring"}))}return f}return{el:t,draw({P:u,v:c,asked:m,lit:f},p){let w=u.cell+JSON.stringify(u.options)+e.small;w!==r&&(r=w,s=en(u.roles),t.replaceChildren(s.svg),o=0),(!o||p("size","page","lesson","turned","step"))&&(o=s.least());let v=performance.now()-a<250;p("step")&&(a=performance.now()),s.update({...c,compact:e.small,least:o,instant:v||p("size","theme","unit","lesson")});for(let M of s.svg.querySelectorAll(".lit"))M.classList.remove("lit");let g=m===null||m==="next"?[]:m===u.memory?d():[...s.svg.querySelectorAll(`[data-term="${m}"] .asked`)].flatMap(l);if(n.replaceChildren(...g,...f?h(f):[]),s.svg.append(n),f)for(let M of nu(s.svg,f))M.classList.add("lit");let $=m===null?js(Ps(u.roles,c)):e.say("missing");ke(s.svg,{"aria-label":`${e.setup.cells[u.cell]}: ${$}`}),ke(t,{"aria-label":e.say("picture",{one:e.named(u.reads.one)})})}}});function Cb(e,t){let{roles:n}=e,s=o=>a=>e.at(a,o,t),r=Array.from({length:e.T},(o,a)=>a);return{c:r.map(o=>e.at(e.memory,o,t)),f:n.keep?r.map(o=>Ms(n.keep,s(o))):null}}gt("pipe",e=>{let t=i("div",{class:"strip",role:"group"}),n=i("div",{class:"piped"},t),s=So(t,o=>e.press(o)),r=null;return{el:n,draw({P:o,t:a,unit:l,read:d,piped:h,open:u,picks:c,lit:m,guess:f,truth:p}){let w=JSON.stringify(o.shown);w!==r&&(r=w,t.replaceChildren(...o.shown.map((M,S)=>Mo(M,S))));let v=Cb(o,l),{keeper:g}=o.roles,$=g?o.roles.word(g):"";s({words:o.shown,run:v,most:o.reach(o.memory,l),t:a,read:h,gate:$}),t.setAttribute("aria-label",e.say("piped",{u:l})),t.classList.toggle("litgate",m!==null&&m===g),t.classList.toggle("litpipe",m!==null&&m===o.memory);for(let M of t.querySelectorAll(".wd")){let S=Number(M.dataset.k);S<=d&&(M.disabled=!1),e.markWord(M,S,{picks:c,guess:f,truth:p,open:u})}for(let M of t.querySelectorAll(".asks"))M.classList.remove("asks");u&&!c&&h<a&&t.children[a]?.classList.add("asks")}}},{words:!0});gt("both",e=>{let[t,n]=[Nr.pipe(e),Nr.cell(e)];return{el:i("div",{class:"both"},t.el,n.el),draw(r,o){t.draw(r,o),n.draw(r,o)}}},{words:!0});gt("maps",e=>{let[t,n]=[Bn(e),Os(e,{table:!1})],s=i("div",{class:"cursor"}),r=i("div",{class:"cover","aria-hidden":"true"},i("b",{},"?")),o=i("div",{class:"mapped time"},t.el,n.el,s,r);return{el:o,draw({t:a,read:l,open:d,lit:h},u){let{G:c,P:m}=e;t.draw(u),n.draw(u),s.hidden=!c.sees(a),s.style.left=`${c.x(a)-1}px`,s.style.width=`${c.cw+1}px`;let f=l<0?0:a;r.hidden=!d||c.end<=f,r.style.left=`${c.x(Math.max(f,c.a))}px`,o.classList.toggle("open",d);for(let p of o.querySelectorAll(".gl"))p.classList.toggle("lit",h!==null&&p.dataset.term===h);h!==null&&m.signals.includes(h)&&e.S.focus!==h&&e.look(h)}}},{words:!0});var Nb=e=>Qn(e,"whatif","pins")?.split(";")??null;gt("next",e=>{let t=()=>({head:i("h3",{"data-term":"next word"}),all:i("ol",{class:"answers"})}),[n,s]=[t(),t()],r=({head:d,all:h})=>i("div",{class:"nexts"},d,h),o=r(s),a=i("div",{class:"nextly"},o,r(n));function l({head:d,all:h},u,c,m,f){let p=u.answers.kind==="value",w=`${e.answersTitle} ${e.say("after",{word:u.shown[c]})}`;de(d,f?w.replace(/:$/,`, ${e.say(f)}`):w),h.replaceChildren(...(m?[["?",0]]:u.top(c)).map(([v,g])=>{let $=i("i",{class:"bar"});return $.style.width=p||m?"0":`${100*g}%`,i("li",{class:m?"missing":null},i("span",{class:"w"},m?"?":Se(v)),i("span",{class:"n"},m?"":p?Y(g,3):Ee(g)),$)}))}return{el:a,draw({P:d,t:h,asked:u,open:c}){let{text:m,model:f,weights:p,more:w}={...e.step.state,more:e.step.more},v=c?null:Nb(w),g=v&&e.find("held",{text:m,model:f,weights:p,turn:v})?.picture;o.hidden=!g,g&&l(s,g,h,!1,"held"),l(n,d,h,c&&(u!==null||e.ask.kind==="word"),g?"unheld":"")}}},{every:!0});gt("curves",e=>{let t=i("div",{class:"seg signals",role:"group"}),n=i("div",{class:"curves"}),s=i("div",{class:"curving"},t,n),r=null,o=null;return{el:s,draw({t:a,unit:l,open:d,lit:h},u){if(!u("found","picture","step","unit","size","theme","page","lit"))return;let c=e.plain,{text:m,model:f,weights:p}=e.step.state,w=e.keyAt(e.S.step);w!==o&&([o,r]=[w,null]),Ht(c).includes(h)&&(r=h);let v=Cs(c,r,e.ask?.of);t.setAttribute("aria-label",e.say("whose curve"));let g=t.contains(t.getRootNode().activeElement);t.replaceChildren(...so(c,v,S=>{r=S,e.draw(new Set(["found"]))})),g&&t.querySelector("[aria-pressed=true]")?.focus({preventScroll:!0});let $=e.find("preactivations",{text:m,model:f,weights:p}),M=v&&$?.picture?.array(v);if(n.setAttribute("aria-busy",String(!$)),!M){n.replaceChildren(i("p",{},$?e.say("no curve"):e.say("wait")));return}oo(n,ro(c,v,M),{t:a,unit:l,mode:"unit",asked:d})}}});function Ob(e,t){let n=({cell:a,signal:l})=>`${a==="rnn"?"rnn":"own"}-${l}`,r=Wo(e).filter(({cell:a})=>a===e.cell||a==="rnn").map(a=>({...a,kind:n(a)})),o=e.array("forget");return o&&r.push({cell:e.cell,signal:e.roles.keep,kind:"direct",term:"product of f",values:Array.from({length:e.T},(a,l)=>o[l*e.H+t]).map(a=>Number.isFinite(a)?a:NaN)}),r}var Pb=e=>e.filter(({kind:t})=>t==="direct");function jb(e){let t=e.flatMap(({kind:r,values:o})=>o.filter(Number.isFinite).map(a=>r==="direct"?Math.max(a,-12):a)),[n,s]=[Math.min(0,...t),Math.max(0,...t)];return{low:-ln(-n+.1,2),high:s>.02?Math.ceil(s+.1):.15}}function Fb(e,t,n){let s=[],r=t.at(e.length-1)+100;for(let o=e.length-1;o>=0;o--){let a=.86*n*jn(e[o])/2,l=t.at(o);l+a+3>r||(s.unshift([o,e[o],"middle"]),r=l-a-3)}return s}gt("norms",e=>{let t=pt("normed"),n=i("h3"),s=i("dl",{class:"values"}),r=i("div",{class:"norms"},n,t.el,s);return t.el.addEventListener("click",o=>{let{x:a}=t.frame??{};a&&e.press(a.find(o.clientX-t.el.getBoundingClientRect().left))}),{el:r,draw({t:o,unit:a,open:l},d){if(!d("picture","step","unit","size","theme","page"))return;let{rem:h,fine:u}=e,c=e.plain,m=Ob(c,a),f=l?Pb(m):m,p=c.T-1,w=({cell:T,kind:x,signal:b})=>x==="direct"?e.say("gates alone",{u:a}):e.say("all ways",{cell:Ze(e.setup.cells[T]),signal:b});n.textContent=e.say("error back",{word:c.shown[p]});let v=(T,x)=>Number.isFinite(T.values[x])?Le(T.values[x]):"0",{width:g,height:$}=t.measure();if(!g)return;let M=Math.round(3*h),S=1.5*h,E=Ds(0,p,M+S,g-S),{low:z,high:y}=jb(m),A=Math.round(1.6*h);t.draw({x:{...E,left:M,right:g},y:{low:z,high:y,top:8,below:A},rows:ls(z,Math.floor(y),Math.max(2,Math.floor(($-A)/(2.4*h)))),along:Fb(c.shown,E,u),lines:f.map(T=>({values:T.values,kind:T.kind,name:w(T),term:T.term,cls:`name ${T.kind}`,dot:5})),tip:T=>`${c.shown[T]}
${f.map(x=>`${w(x)}: ${v(x,T)}`).join(`
`)}`,said:`${n.textContent} ${f.map(T=>`${w(T)} ${v(T,o)}`).join(", ")}`,here:"line",rem:h}),t.cursor(o),s.replaceChildren(i("dt",{class:"at"},e.say("reaches",{word:c.shown[o]})),...f.map(T=>i("dd",{class:T.kind,"data-term":T.term},i("span",{},w(T))," ",i("b",{},v(T,o)))))}}},{every:!0});var[si,Va,Hb,Ya]=[.2,1.5,.01,.9],ms=99,Ka=50,ri=10;function Ua(e){if(!Number.isFinite(e)||e<-7||e>=6)return Le(e);let t=e<-2?1:e<0?2:3;return Number((10**e).toPrecision(t)).toLocaleString("en",{maximumFractionDigits:9})}function _b(e){let t=Number(Qn(e,"gradients","w"));return t>0?Math.max(si,Math.min(Va,t)):Ya}function qb(e,t){let n=Ct(Math.log10(e),ms),{way:s,end:r}=Vt(n),o=t?ri:ms;return{values:n.slice(0,o+1),way:s,low:-ln(-r,6),high:ln(r,3),marks:t?[]:[Ka,ms].map(a=>({k:a,v:n[a]})),half:n[Ka],end:r}}gt("number",e=>{let t=Sn(),n=i("div",{class:"cover","aria-hidden":"true"},i("b",{},"?")),s=["falls","stays","grows"].map(c=>i("span",{"data-way":c})),r=i("p",{class:"left","aria-live":"polite"}),o=Nt({name:"w",title:"w",low:si,high:Va,step:Hb,value:Ya,written:c=>Y(c)},c=>{l=Number(c.toFixed(2)),u()}),a=i("div",{class:"one sec"},i("div",{class:"dial"},o.el,i("p",{class:"zones","aria-hidden":"true"},...s)),r,i("div",{class:"graph"},t.el,n));a.style.setProperty("--one",String((1-si)/(Va-si))),a.style.setProperty("--told",String((ri+1)/ms));let l=Ya,d=!1,h=null;function u(){let{values:c,way:m,low:f,high:p,marks:w,half:v,end:g}=qb(l,d);for(let M of s)M.textContent=e.say(`w ${M.dataset.way}`),M.classList.toggle("now",M.dataset.way===m);let $=d?[e.say("multiplied",{w:String(l),n:ri,left:Ua(c[ri])})]:[e.say("multiplied",{w:String(l),n:Ka,left:Ua(v)}),e.say("multiplied",{w:String(l),n:ms,left:Ua(g)})];r.replaceChildren(...$.map(M=>i("span",{},M))),t.draw({lines:[{values:Ct(0,ms),kind:"held",name:d?"":e.say("w held"),aside:!0},{values:c,kind:"main",name:d?"":`${l}ᵗ`}],first:0,last:ms,low:f,high:p,marks:w,unit:e.say("times"),tip:M=>M<c.length?`${l}${Er(M)} = ${Le(c[M])}`:null,said:$.join(" "),rem:e.rem}),n.hidden=!d}return{el:a,draw(c,m){let f=e.keyAt(e.S.step);d=c.open,f!==h&&(h=f,l=_b(e.step.more),o.set(l),o.input.setAttribute("aria-label",e.say("the weight"))),m("page","lesson","size","theme")&&u()}}},{words:!0,alone:!0});var su=`/* the pictures of a step that have modules of their own */

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
.learn .unrolled {
  height: min(29rem, 62vh);
}
@media (max-width: 760px) {
  .learn .unrolled {
    height: 22rem;
  }
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
`;var oi=10,Xa=16,Or=8,Ga=1.5,ou=.58,We=e=>e.toLocaleString("en");function ii(e){let t=["bytes","kB","MB","GB","TB"],n=Math.max(0,Math.min(t.length-1,Math.floor((String(e).length-2)/3)));return`${n?We(Number((e/1e3**n).toPrecision(3))):e} ${t[n]}`}var Yn=e=>[...e,...e.length<2?[1]:[]].map(We).join(" × ");function Ib({arrays:e,reads:t},n,s,r){let[o,a,l]=["input","recurrent","bias"].map(p=>e.filter(w=>w.part===p).map(w=>({...w,kind:p,sign:"+"}))),d=o.map(p=>({...p,sign:"",over:{name:"x",shape:[t]}})),h=a.filter(({shape:p})=>p.length>1),u=a.filter(({shape:p})=>p.length===1),c=[...h.map(p=>({...p,over:{name:"h′",shape:[n]}})),...u.length?[Wb(u,o[0].blocks)]:[]],m=s.map((p,w)=>({name:p,shape:[n],kind:"vector",sign:w?"":"→",blocks:[]}));return(r?[d,c,[...l,...m]]:[[...d,...c,...l,...m]]).filter(p=>p.length)}function Wb(e,t){let[{name:n,shape:s},...r]=e,o=[n,...r.map(a=>a.name.replace(/^weight_|_l.*$/g,""))];return{...e[0],name:o.join(", "),shape:s,sign:"+",blocks:e.flatMap(a=>a.blocks),rows:e.map(a=>Math.max(0,t.indexOf(a.blocks[0])))}}var ru=({name:e,shape:t,over:n,rows:s})=>n?[[e,Yn(t)],[`times ${n.name}`,Yn(n.shape)]]:[[e],[s?.length>1?`${Yn(t)} each`:Yn(t)]];function Db(e,t,n,s){let r=Math.round(1.35*s),o=w=>Math.max(Or,...ru(w).map(v=>Math.ceil(v.join("  ").length*ou*s))),a=({shape:[,w]},v)=>w===void 0?Or:Math.max(Ga,w*v),l=(w,v)=>w.reduce((g,$)=>g+Math.max(o($),a($,v))+oi+($.sign?Xa:0),-oi),d=w=>Math.max(...w.map(({shape:v})=>v[0])),h=n/e.reduce((w,v)=>w+d(v),0);for(let w=0,v=h,g=0;g<40&&e.some($=>l($,v)>t);g++){let $=(w+v)/2;e.every(M=>l(M,$)<=t)?h=w=$:h=v=$}let u=[],c=[],m=[],f=0;for(let w of e){let v=w.some(({over:M})=>M),g=f+2*r+(v?Or+6:2),$=0;for(let M of w){let S=a(M,h),E=M.blocks.length?M.blocks:[null],z=M.rows??E.map((T,x)=>x),y=M.shape[0]/(M.rows?1:E.length),A=Math.max(Ga/E.length,y*h);M.sign&&(m.push({x:$+Xa/2-oi/2,y:f+r-.35*r,text:M.sign}),$+=Xa),ru(M).forEach(([T,x],b)=>c.push({x:$,y:f+(b+.7)*r,name:T,shape:x,strong:b===0})),M.over&&u.push({x:$,y:g-Or-3,w:S,h:Or,block:null,kind:"vector",shape:[]}),E.forEach((T,x)=>u.push({x:$,y:g+z[x]*A,w:S,h:A,block:T,kind:M.kind,shape:[y,...M.shape.slice(1)]})),$+=Math.max(o(M),S)+oi}f=g+Math.max(Ga,d(w)*h)+r}let p=e.some(w=>l(w,0)>t);return{scale:h,height:f-r+2,boxes:u,texts:c,signs:m,cramped:p}}function Bb({block:e,kind:t,shape:n,w:s,h:r},o){if(!e||!["input","recurrent"].includes(t)||r<1.15*o)return null;let a=`W_${t==="input"?"i":"h"}${e}`,l=d=>d.length*ou*o+8<=s;return[`${a}  ${Yn(n)}`,a].find(l)??null}var Ub=e=>e.replace(/[\d,]+ × [\d,]+/g,"?");function ai(e,t,n=!0){let{sizes:s,levels:r,gates:o,carried:a}=e.P,{width:l,fine:d}=e,h=(e.small?26:e.low?13:17)*e.rem*(r.length>1?.75:1),u=S=>{let E=Ib(t,s.hidden,a,S);return{rows:E,...Db(E,l,h,d)}},c=u(e.small),{rows:m,height:f,boxes:p,texts:w,signs:v}=c.cramped?u(!0):c,g=n?S=>S:Ub,$=m.flat().map(({name:S,shape:E})=>`${S}: ${g(Yn(E))}`),M=D("svg",{width:l,height:f,viewBox:`0 0 ${l} ${f}`,role:"img","aria-label":$.join("; ")},p.map(S=>{let{x:E,y:z,w:y,h:A,kind:T,block:x}=S,b=Bb(S,d),k=o.includes(x)?` of-${x}`:"";return[D("rect",{x:E,y:z,width:y,height:A,class:`array ${T}${k}`}),b&&D("text",{x:E+4,y:z+Math.min(A/2+.36*d,1.3*d),class:"in"},g(b))]}),w.map(({x:S,y:E,name:z,shape:y,strong:A})=>D("text",{x:S,y:E},D("tspan",A?{class:"name"}:{},g(z)),y&&D("tspan",{dx:"0.5em"},g(y)))),v.map(({x:S,y:E,text:z})=>D("text",{x:S,y:E,class:"sign"},z)));return i("figure",{},i("figcaption",{},...Vb(t,r.length,s.directions)),M)}function Vb({layer:e,times:t,reads:n},s,r){let o=t>1?`Layers 2 to ${t+1}, each`:"Layer 2",a=e?o:s>1?"Layer 1":"One layer",l=r>1?"h of both directions below":"h of the layer below",d=r>1?" All of it is there once more, for the other direction.":"";return[i("b",{},a),` reads ${We(n)} ${n===1?"number":"numbers"} a step, ${e?l:"x"}.${d}`]}var Gs={input:["D",256],hidden:["H",128],steps:["T",1e3]};function Yb(e,{cell:t,T:n},s){let r=(o,a,l)=>{let d=Number(Qn(e,"sizes",o));return Number.isInteger(d)&&d>=1&&d<=a?d:l};return{cell:Qn(e,"sizes","cell")??t,input:r("input",Gs.input[1],s.input),hidden:r("hidden",Gs.hidden[1],s.hidden),steps:r("steps",Gs.steps[1],Math.min(n,Gs.steps[1]))}}function Kb(e,t){let n=o=>t?"?":o,[s,r]=["textbook","PyTorch"].map(o=>e.counts.find(({way:a})=>a===o));return[["sizes parameters",n(We(s.total))],...r?.total&&r.total!==s.total?[["sizes torch",n(We(r.total))]]:[],["sizes state",n(We(e.state.numbers))],["sizes work",n(We(e.multiply_adds*e.steps))],["sizes training",n(`${We(e.training.numbers)} (${ii(e.training.bytes)})`)]]}gt("sizes",e=>{let t=i("div",{class:"room"}),n=i("dl",{class:"counts"}),s=i("p",{class:"fair"}),r=Object.fromEntries(Object.entries(Gs).map(([c,[m,f]])=>[c,Nt({name:m,title:m,low:1,high:f,step:1,value:1,written:We},p=>{l={...l,[c]:p},u()})])),o=Object.keys(Gs).map(c=>i("span",{class:"what","data-name":c})),a=i("div",{class:"sized sec"},...Object.values(r).map(({el:c},m)=>i("div",{class:"dial"},o[m],c)),t,n,s),l=null,d=!1,h=null;function u(){let c=e.find("sizes",{choice:l},!0);for(let S of o)S.textContent=e.say(`sizes ${S.dataset.name}`);if(!c?.picture)return;let{small:m,low:f,rem:p,width:w,fine:v}=e,{sizes:g,levels:$}=c.picture;t.replaceChildren(...$.map(S=>ai({small:m,low:f,rem:p,width:w,fine:v,P:c.picture},S,!d))),n.replaceChildren(...Kb(g,d).map(([S,E])=>i("div",{},i("dt",{},e.say(S,{n:We(g.steps)})),i("dd",{},E))));let M=g.beside.find(({cell:S})=>S==="rnn");s.hidden=d||!M||g.cell==="rnn",M&&(s.textContent=e.say("sizes fair",{cell:g.title,h:We(g.hidden),n:We(M.hidden)}))}return{el:a,draw(c,m){let f=e.keyAt(e.S.step);if(d=c.open,f!==h){h=f,l=Yb(e.step.more,c.P,e.setup.sizes);for(let[p,{set:w,input:v}]of Object.entries(r))w(l[p]),v.setAttribute("aria-label",e.say(`sizes ${p}`))}m("found","page","lesson","size","theme")&&u()}}},{words:!0,alone:!0});function iu(e,t){if(!e||e.kind==="word")return null;let{of:n=null}=e;return n!==null&&(t.signals.includes(n)||n==="next")?n:t.memory}function li(e,t,n){if(t===null||t==="next")return e;let s={...e.now,[t]:null,h:null},r=Ja(t,n);r&&(s[n.memory]=null);let o={...e,now:s};if(!r)return o;let a=t===n.memory||t===n.keeper,l=t===n.memory||t===n.writer||t===n.candidate;return{...o,tanh_c:null,a:e.a===void 0?void 0:null,passed:e.passed===void 0||!n.others.includes(t)?e.passed:null,kept:a?null:e.kept,written:l?null:e.written}}var Ja=(e,t)=>e===t.memory||!["next","h",t.output].includes(e);function au(e,t,n,s){return!e||t!==null?s-1:e.kind==="word"?-1:n}var uu=".learn > :not(.stage)",Xb=".tk, .wd, .tok, .word, .answers, .after b, .after small, .along",Gb=".wd, .tok, .bar, .belief, .scrub",mu=["aria-label","aria-valuetext","title","placeholder","data-act"],Qa=/[<>+\u2212-]?\d+(?:[.,]\d+)*/g,lu=/\u201C[^\u201D]*\u201D/g,Jb=e=>e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&"),cu=(e,t)=>/\w/.test(e)?t:"",Zb=e=>cu(e[0],"\\b")+Jb(e).replaceAll("#",Qa.source)+cu(e.at(-1),"\\b"),Za=new WeakMap;function Qb(e,t){if(!Za.has(e)){let n=Object.keys(e).sort((r,o)=>o.length-r.length),s=r=>new RegExp(r.map(Zb).join("|")||"$^","g");Za.set(e,[n,n.filter(r=>!/^\w+$/.test(r))].map(s))}return Za.get(e)[Number(t)]}function e0(e,t){if(e in t)return t[e];let n=e.match(Qa)??[];return t[e.replace(Qa,"#")].replaceAll("#",()=>n.shift())}function t0(e,t,n=!1){if(e in t)return t[e];if(!/[a-z]|,\d/i.test(e))return e;let s=e.match(lu)??[];return e.replace(lu,"“”").replace(Qb(t,n),r=>e0(r,t)).replace(/\d{1,3}(,\d{3})+/g,r=>r.replaceAll(",",r.length>5?" ":"")).replace(/\u201C\u201D/g,()=>s.shift()??"")}var du=new WeakMap;function hu(e,t,n,s,r){let o=du.get(e)??du.set(e,new Map).get(e),[a,l]=o.get(t)??[],d=l===n?a:n,h=s?t0(d,s,r):d;return o.set(t,[d,h]),h}function Pr(e,t){let n=document.createTreeWalker(e,NodeFilter.SHOW_TEXT|NodeFilter.SHOW_ELEMENT,s=>s instanceof Element&&s.matches(uu)?NodeFilter.FILTER_REJECT:NodeFilter.FILTER_ACCEPT);for(let s=n.currentNode;s;s=n.nextNode())if(s instanceof Element)for(let r of mu){let o=s.getAttribute(r);if(!o)continue;let a=hu(s,r,o,t,s.matches(Gb));a!==o&&s.setAttribute(r,a)}else if(!s.parentElement?.closest(Xb)){let r=s.textContent,o=hu(s,"",r,t,!1);o!==r&&(s.textContent=o)}}function fu(e,t){let n=new MutationObserver(s=>{let r=t();if(!r)return;let o=new Set(s.map(({target:a})=>a));for(let a of o){let l=a instanceof Element?a:a.parentElement;a.isConnected&&!l?.closest(uu)&&Pr(a,r)}n.takeRecords()});n.observe(e,{subtree:!0,childList:!0,characterData:!0,attributes:!0,attributeFilter:mu})}function n0({P:e,unit:t,asked:n,read:s},r,o){if(o>s)return null;let a=Ft(e,{t:o,unit:t,mode:"unit"});return n!==null&&o>=r?li(a,n,e.roles):a}gt("unrolled",e=>{let t=As({press:n=>e.press(n),zoomed:n=>e.set({zoom:n}),written:n=>Pr(n,e.phrases)});return{el:t.el,draw(n,s){t.draw({...Ts({P:n.P,S:{...e.S,mode:"unit"}}),read:r=>n0(n,e.from,r),compact:e.small,fine:e.fine,fresh:s("picture","unit","page","lesson","turned")})}}});var ci=e=>/^\/(?![/\\])/.test(e??"")?`.${e}`:null,s0=e=>{let t=/^\/(whatif|gradients|train|sizes)(\?|$)/.exec(e??"")?.[1];return t?`all ${t}`:"show all"};function el(e,t){return t.map(({text:n,style:s,light:r,go:o,href:a})=>{if(r){let h=i("button",{type:"button",class:`lk s-${r}`,"data-light":r},n);for(let u of["pointerenter","focus"])h.addEventListener(u,()=>e.light(r));for(let u of["pointerleave","blur"])h.addEventListener(u,()=>e.light(null));return h.addEventListener("click",()=>e.light(r)),h}if(Number.isInteger(o)){let h=i("button",{type:"button",class:"lk go","data-go":o},n);return h.addEventListener("click",()=>e.jump(o)),h}let l=ci(a);if(l){let h=i("a",{href:l},n);return/^\.\/lessons(\?|$)/.test(l)&&Kn(h,()=>e.follow(l)),h}let d={b:"b",i:"em",code:"code"}[s];return d?i(d,{},n):n})}function pu(e,t){let n=[];for(let{kind:s,spans:r}of t)s!=="li"?n.push(i("p",{},el(e,r))):(n.at(-1)?.localName!=="ul"&&n.push(i("ul")),n.at(-1).append(i("li",{},el(e,r))));return n}function gu(e){let t=i("p",{class:"crumb"}),n=i("div",{class:"dots",role:"group"}),s=i("a",{class:"leave",href:""}),r=i("span",{class:"langs",role:"group"}),o=i("div",{class:"top"},t,n,r,s),a=i("p",{class:"kick"}),l=i("h2",{tabindex:"-1",class:"title"}),d=i("div",{class:"body"}),h=i("div",{class:"asking"}),u=i("div",{class:"told","aria-live":"polite"}),c=i("a",{class:"all",href:""}),m=i("button",{type:"button",class:"btn"}),f=i("button",{type:"button",class:"btn"}),p=i("div",{class:"scored"}),w=i("div",{class:"foot"},m,f),v=i("section",{class:"text"},a,l,d,h,u,c,p,w),g=null,$=null;s.addEventListener("click",x=>{x.preventDefault(),e.leave()}),m.addEventListener("click",()=>e.turnPage(-1)),f.addEventListener("click",()=>e.turnPage(1));function M(){let{lesson:x,S:b}=e,k=x.steps.length,{at:C}=e.beside,N=x.kind==="question"?e.say("question"):e.say("lesson",{n:C+1});t.replaceChildren(e.listLink()," / ",N),x.kind!=="question"&&t.append(": ",i("b",{},x.title)),n.hidden=k<2,n.setAttribute("aria-label",e.say("step",{k:b.step+1,n:k})),n.replaceChildren(...x.steps.map((O,L)=>{let j=e.answers.has(e.keyAt(L)),F=i("a",{href:e.state.link({...e.blank,lesson:x.name,step:L+1,lang:b.lang}),"aria-label":`${e.say("step to",{k:L+1,title:O.title})}${j?`, ${e.say("answered")}`:""}`,title:O.title,"aria-current":L===b.step?"step":null,class:j?"done":null});return Kn(F,()=>e.toStep(L)),F})),de(s,e.small?e.say("leave short"):e.say("leave")),s.href=e.state.link({...e.blank,lang:b.lang}),tl(e,r),de(a,e.say("step",{k:b.step+1,n:k})),a.hidden=k<2}function S(x,b){let k=b!==null;return i("div",{class:"opts",role:"group","aria-labelledby":"question"},x.choices.map((C,N)=>{let O=b===N,L=x.right===N,j=k?O?L?"yours right":"yours wrong":L?"right":"wrong":"",F=i("button",{type:"button",class:`opt${O?" mine":""}${k?L?" true":" off":""}`,"data-choice":N,"aria-pressed":String(O),"aria-disabled":String(k)},i("kbd",{"aria-hidden":"true"},String(N+1)),i("span",{class:"c"},E(C)),j&&i("span",{class:"w"},e.say(j)));return F.addEventListener("click",()=>!k&&e.guess(N)),F}),!k&&i("p",{class:"how"},e.say("choose",{n:x.choices.length})))}let E=x=>x.map(({text:b,style:k})=>k==="b"?i("b",{},b):k==="code"?i("code",{},b):b);function z(x,b){let[k,C]=ds(x),N=(k+C)/2,O=F=>us(x,F);if(b!==null)return Qh(e,x,b);let L=i("output",{},O(N)),j=i("input",{type:"range",min:k,max:C,step:hs(x),"aria-label":e.say("guess")});return j.value=String(N),j.addEventListener("input",()=>de(L,O(Number(j.value)))),j.addEventListener("keydown",F=>{F.key==="Enter"&&e.guess(Number(j.value))}),i("div",{class:"number"},i("label",{},i("span",{},e.say("slide")),j,L),i("p",{class:"ends","aria-hidden":"true"},...[k,C].map(F=>i("span",{},hs(x)<1?Y(F,0):O(F)))),i("button",{type:"button",class:"btn main",onclick:()=>e.guess(Number(j.value))},e.say("this is my guess")))}function y(){let{ask:x,S:b}=e;if(h.hidden=!x,!x)return h.replaceChildren();let k=h.contains(h.getRootNode().activeElement)?h.getRootNode().activeElement?.dataset?.choice:void 0;h.replaceChildren(i("h3",{id:"question"},el(e,x.question)),x.kind==="choice"?S(x,b.guess):x.kind==="number"?z(x,b.guess):b.guess===null?i("p",{class:"how"},e.say("place")):""),k!==void 0&&h.querySelector(`[data-choice="${k}"]`)?.focus({preventScroll:!0})}function A(){let{step:x,ask:b,S:k}=e,C=b&&k.guess===null;if(u.hidden=!!C||!x.reveal.length&&!b,u.hidden)return u.replaceChildren();let N=i("button",{type:"button",class:"lk again"},e.say("again"));N.addEventListener("click",()=>e.guess(null)),u.replaceChildren(...b?[i("p",{class:"verdict"},i("b",{},e.verdict)," ",N)]:[],...pu(e,x.reveal))}return{el:v,top:o,title:l,draw(x){if(v.hidden=o.hidden=!e.lesson,!e.lesson||!e.step)return;if(!x("page","picture","size"))return T();let{lesson:b,step:k,S:C}=e;M();let N=JSON.stringify([b.name,C.step,C.lang]);N!==g&&(g=N,$=null,de(l,k.title),d.replaceChildren(...pu(e,k.body)));let O=JSON.stringify([N,C.guess,e.P!==null]);O!==$&&($=O,y(),A()),c.href=e.whole(),de(c,e.say(s0(k.more))),m.hidden=C.step===0,de(m,`← ${e.say("back")}`);let{after:L}=e.beside,j=C.step===b.steps.length-1,F=e.ask&&C.guess===null;return de(f,`${j?L?e.say("next lesson",{title:L.title}):e.say("to the list"):e.say(F?"skip":"next")} →`),f.classList.toggle("main",!F),p.hidden=!j||!e.answers.size,p.hidden||p.replaceChildren(...nl(e)),T()}};function T(){for(let x of v.querySelectorAll("[data-light]"))x.classList.toggle("hot",x.dataset.light===e.S.lit||x.dataset.light===e.S.pointed);for(let x of v.querySelectorAll("[data-go]"))x.setAttribute("aria-disabled",String(e.P!==null&&Number(x.dataset.go)>e.see.read))}}function tl(e,t){t.setAttribute("aria-label",e.say("language")),t.replaceChildren(...Object.entries(e.setup.languages).map(([n,s])=>{let r=i("button",{type:"button",lang:n,"aria-pressed":String(n===e.S.lang)},s);return r.addEventListener("click",()=>e.speak(n)),r}))}function nl(e){let{right:t,all:n}=e.score,s=r=>{let o=i("button",{type:"button",class:"lk"},e.say("as",{kind:r.toUpperCase()}));return o.addEventListener("click",()=>e.take(r)),o};return[i("b",{},e.say("score",{right:t,all:n}))," ",i("span",{class:"take"},e.say("download")," ",s("json")," ",s("csv"),". ",e.say("nothing sent"))]}function wu(e){let t=i("h2",{class:"title",tabindex:"-1"}),n=i("p",{class:"lead"}),s=i("span",{class:"langs",role:"group"}),r=i("p",{class:"scored"}),o=i("h3"),a=i("ol",{class:"lessons"}),l=i("h3"),d=i("ul",{class:"questions"}),h=i("div",{class:"faults"}),u=i("section",{class:"overview"},i("div",{class:"top"},t,s),n,r,o,a,l,d,h);function c(m,f){let{S:p}=e,w=e.places[m.name],v=w&&w<m.steps?w+1:1,g=i("a",{href:e.state.link({...e.blank,lesson:m.name,step:v,lang:p.lang}),class:"entry"},f!==null&&i("span",{class:"no","aria-hidden":"true"},String(f)),i("span",{class:"what"},i("b",{},m.title),m.line&&i("span",{class:"line"},m.line)),i("span",{class:"more"},m.minutes?e.say("minutes",{n:m.minutes}):"",w!==void 0&&m.steps>1&&i("span",{class:"place"},w+1>=m.steps?e.say("done"):e.say("go on",{n:w+1}))));return Kn(g,()=>e.begin(m.name,v-1)),i("li",{},g)}return{el:u,title:t,draw(m){if(u.hidden=e.S.lesson!==null,u.hidden||!m("page","size"))return;let f=e.list.lessons,p=w=>f.filter(v=>v.kind==="question"==(w==="question"));de(t,e.say("title")),de(n,e.say("lead")),tl(e,s),r.hidden=!e.answers.size,r.hidden||r.replaceChildren(...nl(e)),de(o,f.length?e.say("lessons"):e.say("none")),a.replaceChildren(...p("lesson").map((w,v)=>c(w,v+1))),l.hidden=!p("question").length,de(l,e.say("questions")),d.replaceChildren(...p("question").map(w=>c(w,null))),h.hidden=!e.list.faults.length,h.replaceChildren(i("h3",{},e.say("unread")),i("ul",{},...e.list.faults.map(w=>i("li",{},w))))}}}function bu(e){let t=i("div",{class:"sent",role:"group"}),n=i("b",{"data-term":"unit"}),s=i("span"),r=i("span"),o=i("p",{class:"cap"},i("span",{},n,s),r),a=i("div",{class:"holder"}),l=i("div",{class:"eq"}),d=i("div",{class:"after"}),h=i("div",{class:"turns",role:"group"}),u=i("section",{class:"stage"},t,o,a,l,d,h),c=new Map,m=null,f=null,p=null,w=null,v=!1;t.addEventListener("click",({target:E})=>{let z=E.closest("button");z&&z.getAttribute("aria-disabled")!=="true"&&e.press(Number(z.dataset.k))});let g=E=>e.point(E.composedPath()[0].closest?.("[data-term]")?.dataset.term??null);a.addEventListener("pointerover",g),a.addEventListener("pointerleave",()=>e.point(null));function $(E){let{P:z,t:y,read:A,picks:T}=E;m!==z&&(m=z,t.replaceChildren(...Wr(z.reads.kind,e.step.state.text,z.tokens).flatMap(({before:x,shown:b},k)=>[x?" ":"",i("button",{type:"button",class:"tk","data-k":k},b)]))),t.setAttribute("aria-label",e.say("sentence"));for(let x of t.querySelectorAll(".tk")){let b=Number(x.dataset.k);x.classList.toggle("here",b===y),x.classList.toggle("todo",b>y),x.tabIndex=T||b===y?0:-1,ke(x,{"aria-disabled":String(!T&&b>A)}),b===y?x.setAttribute("aria-current","step"):x.removeAttribute("aria-current"),e.markWord(x,b,E)}}function M({P:E,t:z,open:y}){let A=e.step.moves.filter(k=>E.roles.gates.includes(k));if(h.hidden=y&&!v||!A.length,h.hidden)return;h.classList.toggle("later",y);let T=JSON.stringify([A,E.cell,e.S.lang,e.S.lesson,e.S.step]);T!==p&&(p=T,h.replaceChildren(i("h3",{},e.say("now you")),...A.map(k=>{let C=e.say("turn",{gate:e.named(E.roles.word(k))}),N=i("input",{type:"range",min:"0",max:"1",step:"0.01",class:`turn F-${k}`,"data-signal":k,"aria-label":`${e.say("now you")}: ${C}`});N.addEventListener("input",()=>e.turn(k,Number(N.value)));for(let O of["pointerenter","focus"])N.addEventListener(O,()=>e.light(k));for(let O of["pointerleave","blur"])N.addEventListener(O,()=>e.light(null));return i("label",{class:"hand"},i("span",{},C," ",i("i",{class:`s-${k}`},k)),N,i("output",{class:`s-${k}`}))}),i("p",{class:"ways"},i("span",{class:"said"}),i("button",{type:"button",class:"btn",onclick:()=>e.release()},e.say("as it was")),i("a",{class:"elsewhere",href:""},e.say("elsewhere")))),h.setAttribute("aria-label",e.say("now you")));for(let k of h.querySelectorAll("input")){let C=k.dataset.signal,N=e.turnedAt(C,z),O=y?.5:N??e.plain.at(C,z,e.S.unit);(k.getRootNode().activeElement!==k||N===null)&&(k.value=String(O)),de(k.nextElementSibling,y?"":Y(N??O))}let[x]=e.S.turned;h.querySelector(".said").textContent=x?e.say("turned at",{word:E.shown[x.t],u:x.unit}):"";let b=h.querySelector(".ways");b.hidden=!x&&!v,b.classList.toggle("later",!x),x&&(b.querySelector("a").href=e.whatif())}function S({P:E,t:z,open:y}){let{alone:A,every:T}=Ba(e.step.state.show);if(d.hidden=A||T||y&&!v,y&&d.replaceChildren(),y||d.hidden)return;let x=E.answers.kind==="value",b=([C,N])=>x?[Y(N,3)]:[i("b",{},Se(C)),` ${Ee(N)}`],k=(C,N)=>{let[O]=E.top(C),[L]=e.plain.top(C),j=E!==e.plain&&(L[0]!==O[0]||Y(L[1],3)!==Y(O[1],3));return i("p",{},N," ",...b(O),j&&i("small",{},` (${e.say("was",{word:`${x?"":`${Se(L[0])} `}${x?Y(L[1],3):Ee(L[1])}`})})`))};d.replaceChildren(k(z,i("span",{"data-term":"next word"},`${e.answersTitle} ${e.say("after",{word:E.shown[z]})}`)),...z<E.T-1?[k(E.T-1,e.say("at the end"))]:[])}return{el:u,holder:a,draw(E){let{P:z,step:y}=e,A=e.see,T=y.state.show,x=Ba(T);w!==e.S.lang&&c.clear(),w=e.S.lang,c.has(x)||c.set(x,x(e));let b=c.get(x);f!==b&&(f=b,a.replaceChildren(b.el)),u.setAttribute("aria-label",e.say("picture",{one:e.named(z.reads.one)})),t.hidden=x.words&&!(A.picks&&T==="maps"),t.hidden||$(A),o.hidden=x.alone,de(n,x.every?"":e.say("unit",{u:e.S.unit})),de(s,x.every?"":`, ${e.say("of units",{n:z.H})}`),de(r,e.say("where",{one:e.named(z.reads.one),k:A.t+1,n:z.T})),v=["cell","both"].includes(T)&&!e.small,u.classList.toggle("grows",v),M(A),l.hidden=!v,A.open?l.replaceChildren():v&&l.replaceChildren(...ko(z.roles,A.v).map(({symbol:k,value:C,cls:N,op:O,means:L})=>i("span",{class:`term${O?" op":""}`,"data-term":L},i("span",{class:"sy"},k??""),i("span",{class:`va${N?` s-${N}`:""}`},C)))),S(A),b.draw(A,E)}}}var fs=({text:e,model:t,weights:n})=>JSON.stringify([e,t,n??"trained"]);function xu(e,t=0){let n=new Map;for(let{state:s}of[...e.steps.slice(t),...e.steps.slice(0,t)]){let{text:r,model:o,weights:a}=s;n.has(fs(s))||n.set(fs(s),{text:r,model:o,weights:a})}return n}var vu=(e,t={})=>e.replace(/\{(\w+)\}/g,(n,s)=>t[s]??n),di=({signal:e,unit:t,t:n,value:s})=>`${e}:${t}:${n}=${Number(s.toFixed(2))}`;function r0(e){let t=/^([a-z]):(\d{1,4}):(\d{1,4})=(0(?:\.\d{1,4})?|1(?:\.0{1,4})?)$/.exec(e);return t&&{signal:t[1],unit:Number(t[2]),t:Number(t[3]),value:Number(t[4])}}function yu(e,t,{T:n,H:s}){let r=e.map(r0),[o]=r,a=(l,d)=>l&&l.t<n&&l.unit<s&&t.includes(l.signal)&&l.t===o.t&&l.unit===o.unit&&r.findIndex(({signal:h})=>h===l.signal)===d;return r.every(a)?r:null}var ku=(e,t)=>{let n=Math.max(1,Math.min(t,e))-1;return{k:n,other:n!==e-1}};function $u(e,t){let n=e.find(o=>o.name===t),s=e.filter(o=>o.kind===n?.kind),r=s.indexOf(n);return{at:r,before:s[r-1]??null,after:r<0?null:s[r+1]??null}}var Js=["page",...ct],o0=60,sl=class extends yt{list={lessons:[],faults:[]};lesson=null;lessons=new Map;pictures=new Map;titles={};found=new Map;plain=null;answers=new Map;places={};constructor(t){super(t,Lo+Qr+Zo+No+tu+su),Object.assign(this.S,{lesson:null,step:0,guess:null,lang:"en",zoom:0,turned:[],lit:null,pointed:null}),this.questions=new kt(l=>this.tell(l)),this.came=Rn(this.state);let n=this.state.beside.lessons;n&&(this.answers=new Map(n.answers),this.places=n.places);let s=Pt(this),r=wu(this),o=gu(this),a=bu(this);this.frames=[s,r,o],this.parts=[a],this.titles={list:r.title,step:o.title},this.time=a.holder,this.cursor=i("div"),this.picture=a.el,this.main=i("main",{class:"learn"},s.el,o.top,r.el,o.el,a.el),this.root.append(bn(this),this.main),fu(this.root,()=>this.phrases),this.listen(),this.receive(this.model.payload,!0)}close(){clearTimeout(this.turning),this.questions.stop()}say(t,n={}){let{words:s}=this.setup;return vu(s[this.S.lang]?.[t]??s.en[t]??t,n)}get phrases(){return this.setup.drawn[this.S.lang]??null}named(t){return this.setup.names[this.S.lang]?.[t]??t}get answersTitle(){let t=this.named(this.P.answers.title);return t==="next word"?this.say("next word"):t[0].toUpperCase()+t.slice(1)}get meanwhile(){return"Stepping through this lesson still works."}get behind(){return!!this.waits||this.S.turned.length>0&&this.questions.busy.has("turn")}get whose(){return"What is shown is as it was before."}get wished(){return{...this.values,...this.waits,theme:this.S.theme}}get touches(){let t={lesson:Js,step:Js,guess:Js,lang:Js,turned:["turned","step"]};return{...super.touches,...t,zoom:["zoom"],lit:["lit"],pointed:["lit"]}}get step(){return this.lesson?.steps[this.S.step]??null}get ask(){return this.step?.ask??null}get beside(){return $u(this.list.lessons,this.lesson.name)}keyAt(t){return`${this.lesson.name} ${t+1}`}get score(){return Da([...this.answers.values()])}get verdict(){return eu((t,n)=>this.say(t,n),this.ask,this.S.guess,this.P?.shown??[])}get see(){let{P:t,S:n,ask:s}=this,r=s!==null&&n.guess===null,o=r?iu(s,t.roles):null,{from:a}=this,l=Ft(t,{t:n.t,unit:n.unit,mode:"unit"});return{P:t,t:n.t,unit:n.unit,v:o!==null&&n.t>=a?li(l,o,t.roles):l,asked:n.t>=a?o:null,open:r,read:this.readTo,piped:o!==null&&Ja(o,t.roles)?a-1:this.readTo,picks:r&&s.kind==="word",guess:n.guess,truth:s?.kind==="word"&&!r?s.right:null,lit:n.lit}}get from(){let t=Math.min(this.step.state.t,this.P.T-1);return Math.min(t,this.ask?.at??t)}get readTo(){let{P:t,S:n,ask:s}=this;return t?au(s,n.guess,Math.min(this.step.state.t,t.T-1),t.T):-1}receive(t,n=!1){let s=kn(t),r=n?{}:this.questions.take(s);if(r){if(s.list&&(this.list=s.list),n){let{values:o,said:a}=this.state.asked;return this.notices=[...s.notices,...a.server,...a.view],s.lesson&&this.lessons.set(this.nameOf(o.lesson,o.lang),s.lesson),s.of&&this.pictures.set(fs(s.of),s.picture),this.arrive(o)}return(s.fault||s.notices.length)&&(this.notices=s.notices),s.want==="lesson"&&this.lessons.set(r.key,s.lesson??null),s.want==="picture"&&this.pictures.set(r.key,s.picture),this.found.has(s.want)?(this.found.set(s.want,{key:r.key,answer:s}),this.draw(new Set(["found","notice"]))):s.want==="turn"?(s.picture?this.S.turned.length&&(this.P=s.picture):this.unturn(),this.draw(new Set(["turned","picture","step","notice"]))):this.waits?this.settle():(this.fetchNext(),this.draw(new Set(["page","notice"])))}}find(t,n,s=!1){let r=JSON.stringify(n);this.found.has(t)||this.found.set(t,{key:null,answer:null});let{key:o,answer:a}=this.found.get(t);return o!==r&&!this.questions.asked(t,r)&&this.questions.ask(t,n,{key:r}),o===r||s?a:null}nameOf(t,n){return`${n} ${t}`}arrive(t,n=!1){this.waits={guess:null,t:null,unit:null,zoom:0,turn:null,...t,chosen:n},this.settle()}settle(){let{S:t}=this,n=this.waits;if(t.lang!==n.lang&&(t.lang=this.root.lang=n.lang,Pr(this.root,this.phrases)),n.lesson===null)return this.arrived(null);let s=this.nameOf(n.lesson,n.lang),r=this.lessons.get(s);if(r===void 0)return this.questions.ask("lesson",{name:n.lesson,lang:n.lang},{key:s}),this.wait(!0);if(r===null)return this.notices.push(this.say("no lesson",{name:n.lesson.slice(0,40)})),this.arrived(null);let{k:o,other:a}=ku(n.step,r.steps.length);a&&(this.notices.push(this.say("no step",{asked:n.step,n:r.steps.length,k:o+1})),n.step=o+1);let{state:l}=r.steps[o],d=this.pictures.get(fs(l));if(d===void 0){let{text:h,model:u,weights:c}=l;return(!this.questions.asked("picture",fs(l))||!this.questions.busy.has("picture"))&&this.questions.ask("picture",{text:h,model:u,weights:c},{key:fs(l)}),this.wait(!0)}return this.arrived(r,o,d)}wait(t){this.root.classList.toggle("busy",t),this.root.setAttribute("aria-busy",String(t)),this.mark(),t&&this.draw(new Set(["page","notice"]))}arrived(t,n=0,s=null){let{S:r,waits:o}=this,{chosen:a}=o;this.waits=null,this.returning=!1;let l=this.lesson!==t||r.step!==n;this.unturn(),Object.assign(r,{lesson:t?.name??null,step:n,guess:null,lit:null,pointed:null}),this.lesson=t,this.P=this.plain=s,this.root.classList.toggle("listing",t===null),s&&this.place(o),t&&n>=(this.places[t.name]??0)&&(this.places[t.name]=n),this.remember(),this.wait(!1),s&&this.resetView(),this.draw(new Set([...Js,"lesson","turned","notice","entry"])),this.keep(a),a&&l&&(scrollTo(0,0),this.titles[t?"step":"list"].focus({preventScroll:!0})),this.questions.forget("turn"),r.turned.length&&this.turned(),this.fetchNext()}place(t){let{S:n,P:s,ask:r}=this,{state:o}=this.step,a=(u,c)=>Math.max(0,Math.min(c-1,u));n.t=a(o.t,s.T),n.unit=a(o.unit??s.moment[1],s.H),n.zoom=t.zoom,n.focus=s.keeper??s.signals[0];let l=r||t.guess?Xh(r,t.guess,s.T):null;l===void 0&&this.notices.push(this.say("no guess")),n.guess=l??null,t.unit!==null&&(n.unit=a(t.unit,s.H)),t.t!==null&&(n.t=a(t.t,Math.max(n.t,this.readTo)+1));let d=r&&n.guess===null?[]:this.step.moves.filter(u=>s.roles.gates.includes(u)),h=yu(t.turn??[],d,s);h?n.turned=h:this.notices.push(this.say("no turn"))}fetchNext(){if(!(!this.lesson||this.questions.busy.has("picture"))){for(let[t,n]of xu(this.lesson,this.S.step))if(!this.pictures.has(t)){this.questions.ask("picture",n,{key:t});return}}}get blank(){return{lesson:null,step:1,guess:null,t:null,unit:null,zoom:0,turn:null}}get values(){let{S:t,lesson:n,P:s}=this;if(!n||!s)return{...this.blank,lang:t.lang,theme:t.theme};let{state:r}=this.step,o=r.unit??s.moment[1];return{lesson:n.name,step:t.step+1,guess:Wa(this.ask,t.guess),lang:t.lang,theme:t.theme,t:t.t===Math.min(r.t,s.T-1)?null:t.t,unit:t.unit===o?null:t.unit,zoom:Number(t.zoom.toFixed(2)),turn:t.turned.length?t.turned.map(di):null}}back({values:t,said:n}){this.notices=[...n.server,...n.view],this.arrive(t)}passes(){if(this.came.text||!this.step)return this.came;let{text:t,model:n,weights:s}=this.step.state;return{...this.came,text:t,model:n,weights:s}}elsewhere(t,n={}){let{S:s,step:r}=this,{text:o,model:a,weights:l}=r.state,d={text:o,model:a,weights:l,t:s.t,unit:s.unit,theme:this.state.asked.values.theme};return ho(this.setup.elsewhere[t],{...d,...n},new URL(`./${t}`,location.href).href)}whole(){let{more:t}=this.step;return ci(t)?ci(t):this.P?this.elsewhere("explore"):""}whatif(){return this.elsewhere("whatif",{pins:this.S.turned.map(di)})}remember(){this.state.note({lessons:{answers:[...this.answers],places:this.places}})}begin(t,n=0){this.arrive({lesson:t,step:n+1,lang:this.S.lang},!0)}toStep(t){this.begin(this.lesson.name,t)}turnPage(t){let{S:n,lesson:s}=this,r=n.step+t;if(r>=0&&r<s.steps.length)return this.toStep(r);if(r<0)return;let{after:o}=this.beside;return o?this.begin(o.name):this.leave()}leave(){this.arrive({lesson:null,step:1,lang:this.S.lang},!0)}speak(t){if(t===this.S.lang)return;let{values:n}=this;n.lesson===null&&this.questions.ask("list",{lang:t}),this.arrive({...n,lang:t},!0)}follow(t){this.state.visit(Ns(this.state.rows,new URL(t,location.href).search).values,!0)}listLink(){let t=i("a",{href:this.state.link({...this.blank,lang:this.S.lang})},this.say("title"));return Kn(t,()=>this.leave()),t}guess(t){let{S:n,ask:s,P:r}=this;if(!s||!r||t!==null&&n.guess!==null)return;let o=this.keyAt(n.step);t!==null&&!this.answers.has(o)&&this.answers.set(o,Gh(this.lesson.name,n.step,s,t,r.shown)),t===null&&(this.unturn(),n.t=Math.min(n.t,this.step.state.t)),this.remember(),n.guess=t,this.draw(new Set([...Js,"turned","entry"].filter(a=>a!=="size"))),this.keep(!0)}take(t){let n=[...this.answers.values()],[s,r]=t==="csv"?[Jh(n),"text/csv"]:[Zh(n),"application/json"];ht(`gatescope-answers.${t}`,s,r)}press(t){this.see.picks?this.guess(t):this.jump(t)}jump(t){t>this.readTo?(this.notices=[this.say("later")],this.draw(new Set(["notice"]))):this.go(t)}go(t){this.P&&super.go(Math.min(t,Math.max(this.readTo,this.S.t)))}walk(t){!this.P||this.see.picks&&this.readTo<0||super.walk(t)}light(t){this.set({lit:t})}point(t){this.set({pointed:t==="memory"||t==="kept"?this.P?.memory??null:t})}markWord(t,n,{picks:s,guess:r,truth:o}){let a=this.P.shown[n];t.classList.toggle("picks",s);let l=t.getAttribute("aria-label");s&&(t.disabled=!1,t.tabIndex=0,l!==null&&t.setAttribute("aria-label",a));let d=o!==null&&r===n,h=o===n;if(t.classList.toggle("mine",d),t.classList.toggle("true",h),t.querySelector(".mk")?.remove(),!d&&!h)return;let u=this.say(d?h?"yours right":"your guess":"truth");t.append(i("span",{class:"mk"},` ${u}`)),l!==null&&t.setAttribute("aria-label",`${a}, ${u}${l.slice(a.length)}`)}turnedAt(t,n){let{turned:s,unit:r}=this.S;return s.find(o=>o.signal===t&&o.t===n&&o.unit===r)?.value??null}turn(t,n){let{S:s}=this,r=s.turned.filter(o=>o.signal!==t&&o.t===s.t&&o.unit===s.unit);s.turned=[...r,{signal:t,unit:s.unit,t:s.t,value:n}],this.draw(new Set(["turned"])),this.turning||this.turned(),clearTimeout(this.turning),this.turning=setTimeout(()=>{this.turning=null,this.turned()},o0),this.keep()}turned(){if(!this.S.turned.length||!this.step)return;let{text:t,model:n,weights:s}=this.step.state,r=this.S.turned.map(di),o=JSON.stringify([this.lesson.name,this.S.step,r]);this.questions.asked("turn",o)||this.questions.ask("turn",{text:t,model:n,weights:s,turn:r},{key:o}),this.mark()}unturn(){clearTimeout(this.turning),this.turning=null,this.questions.forget("turn"),this.S.turned=[],this.P=this.plain}release(){this.unturn(),this.mark(),this.draw(new Set(["turned","picture","step"])),this.keep()}get gutter(){return Math.round(3.9*this.rem)}placeWords(){}draw(t){for(let o of this.frames)qt(o,t);let n=this.P&&this.picture.hidden;this.picture.hidden=!this.P,n&&this.resetView(),super.draw(t);let{S:s,lesson:r}=this;this.waits||this.closed||(Object.assign(this.host.dataset,{ready:"true",lesson:r?.name??"",step:s.step+1,guess:Wa(this.ask,s.guess)??"",t:s.t}),!t.has("entry")&&["step","theme","zoom"].some(o=>t.has(o))&&this.keep())}key(t){t.composedPath()[0].matches?.("input[type=range]")&&t.key==="Escape"&&!t.defaultPrevented&&this.lesson?this.leave():super.key(t)}moves(){let{ask:t,S:n}=this,{ArrowUp:s,ArrowDown:r,...o}=super.moves();for(let d of Object.keys(o))/^\d$/.test(d)&&delete o[d];t?.kind==="choice"&&n.guess===null&&t.choices.forEach((d,h)=>{o[h+1]=()=>this.guess(h)});let[a,l]=[()=>this.turnPage(1),()=>this.turnPage(-1)];return{...o,...this.step?.state.show==="unrolled"&&Es(n.zoom,d=>this.set({zoom:d})),n:a,PageDown:a,p:l,PageUp:l,Escape:o.Escape??(()=>this.leave())}}},Mu={render:e=>void new sl(e)};var Su=`.gs .ask {
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
`;var a0=["sizes","choice","size","theme","notice"],l0=150,Zs=(e,t)=>`${We(e)} ${e===1?t:`${t}s`}`,c0=e=>`${Number(e.toPrecision(3))} ×`,rl=class extends yt{constructor(t){super(t,Zo+Su),this.S={theme:this.S.theme},this.questions=new kt(o=>this.tell(o)),this.C=this.wish=this.usual=this.state.usual("server"),this.came=Rn(this.state),this.networks=[];let[n,s,...r]=[Pt,d0,h0,u0,m0,f0].map(o=>o(this));this.parts=[n,s,...r],this.time=r[0].room,this.main=i("main",{},...r.map(o=>o.el)),this.root.append(bn(this),i("div",{class:"ask"},s.el,n.el),this.main),this.listen(),this.receive(this.model.payload,!0)}close(){this.questions.stop()}get touches(){return{theme:["theme"]}}get meanwhile(){return"What is shown stays."}get behind(){return this.P!==null&&this.busy.has("sizes")}get whose(){return"What is shown is of the sizes before."}take(t,n=!1){this.wish={...this.wish,...t},this.entry||=n;let s=JSON.stringify(this.wish);this.closed||this.questions.asked("sizes",s)||(this.questions.ask("sizes",{choice:this.wish,model:this.came.model},{key:s}),this.mark())}receive(t,n=!1){let{picture:s,...r}=kn(t);if(!(n?this.questions.opened(r):this.questions.take(r)))return;this.notices=[...r.notices,...n||this.returning?this.state.asked.said.view:[]];let a=new Set(n?a0:["notice"]);s&&(this.P=s,this.C=this.wish=r.choice,this.networks=r.networks,this.returning=!1,a.add("sizes").add("choice")),n&&this.resetView(),this.mark(),this.draw(a)}passes(){return this.came}get values(){return{...this.C,theme:this.S.theme}}get wished(){return{...this.wish,theme:this.S.theme}}get settled(){return super.settled&&!this.busy.has("sizes")}back({values:t}){this.questions.forget("sizes"),this.take(Object.fromEntries(Object.keys(this.usual).map(n=>[n,t[n]])))}resetView(t=this.measure()){Object.assign(this,t)}draw(t){for(let o of this.P?this.parts:this.parts.slice(0,1))qt(o,t);if(!this.P)return;let{cell:n,input:s,hidden:r}=this.C;Object.assign(this.host.dataset,{ready:"true",cell:n,input:s,hidden:r}),this.settled&&(this.keep(this.entry),this.entry=!1)}moves(){return{...this.tour.moves,w:()=>this.meanings.walk()}}};function hi(e,t,n,s){let{low:r,high:o,title:a}=e.state.named[t],l=i("input",{type:"number",class:"number",min:r,max:o,step:1,inputmode:"numeric",autocomplete:"off","aria-label":n}),d=i("input",{type:"range",min:Math.log2(r),max:Math.log2(o),step:"any","aria-label":`${a}, by a slider`}),h=0,u=()=>{clearTimeout(h),l.value!==""&&e.take({[t]:l.value})};l.addEventListener("input",()=>{clearTimeout(h),h=setTimeout(u,l0)}),l.addEventListener("change",u),l.addEventListener("blur",()=>e.draw(new Set(["choice"]))),d.addEventListener("input",()=>{l.value=String(Math.round(2**Number(d.value))),d.setAttribute("aria-valuetext",l.value),e.take({[t]:Number(l.value)})});let c=f=>{let p=l.getRootNode().activeElement;p!==l&&(l.value=f),(p!==d||Math.round(2**Number(d.value))!==f)&&(d.value=Math.log2(f)),d.setAttribute("aria-valuetext",String(f))};return{el:i("div",{class:"knob"},s?fe(s,n):i("span",{},n),l,d),set:c}}function d0(e){let t=i("select",{"aria-label":"Cell"},...Object.entries(e.setup.cells).map(([u,c])=>i("option",{value:u},c)));t.addEventListener("change",()=>e.take({cell:t.value},!0));let n=st("What r multiplies",{after:"W h′",before:"h′ itself"},u=>e.take({reset:u},!0)),s=i("div",{class:"pick"},i("span",{},"r multiplies"),n.el),r=st("Directions",{no:"one",yes:"both"},u=>e.take({both:u==="yes"},!0)),o={input:hi(e,"input","Features read, D",""),hidden:hi(e,"hidden","Units, H","unit"),layers:hi(e,"layers","Layers","layer")},a=i("div",{class:"chips",role:"group","aria-label":"Ready-made sizes"}),l=i("p",{class:"about"}),d=i("div",{class:"sec form",role:"region","aria-label":"Sizes"},a,l,i("div",{class:"knobs"},i("label",{class:"pick"},fe("cell","Cell"),t),s,...Object.values(o).map(u=>u.el),i("div",{class:"pick"},i("span",{},"Directions"),r.el))),h=u=>Object.entries(u.choice).every(([c,m])=>e.C[c]===m);return{el:d,draw(u){if(!u("choice"))return;let{C:c,networks:m,setup:f}=e;a.childElementCount!==m.length&&a.replaceChildren(...m.map(p=>{let w=i("button",{type:"button",class:"chip"},p.name);return w.addEventListener("click",()=>e.take(p.choice,!0)),w})),[...a.children].forEach((p,w)=>p.setAttribute("aria-pressed",String(h(m[w])))),de(l,m.find(h)?.about??"Your own sizes. The number of features is how many numbers are read at a step: of a word, as many as its embedding has."),t.value=c.cell,s.hidden=!("reset"in f.options[c.cell]),n.set(c.reset),r.set(c.both?"yes":"no");for(let[p,{set:w}]of Object.entries(o))w(c[p])}}}function h0(e){let t=i("div",{class:"room"}),n=i("tbody"),s=i("details",{class:"arrays"},i("summary",{},"All arrays, by PyTorch’s names"),i("table",{},i("thead",{},i("tr",{},...["array","shape","numbers"].map(a=>i("th",{scope:"col"},a)))),n)),{el:r,says:o}=_e("drawn",fe("shape","Shapes"),"every table of numbers that is learned, to one scale",[],t,s);return{el:r,room:t,draw(a){if(!a("sizes","size"))return;let{sizes:l,levels:d}=e.P,{hidden:h,shapes:u,title:c}=l,m=Object.keys(u).length,f=d[0].arrays[0].blocks;o.replaceChildren(`At every step the ${c} makes ${Zs(f.length,"sum")} of ${Zs(h,"number")} each: ${f.join(", ")}. Each takes what is read, x, times W, `+(l.recurrent?"adds the old state, h′, times weights of its own, ":"")+"and adds a bias. Rows that belong to one sum have its colour."),t.replaceChildren(...d.map(p=>ai(e,p))),n.replaceChildren(...Object.entries(u).map(([p,w])=>i("tr",{},i("th",{scope:"row"},i("code",{},p)),i("td",{},Yn(w)),i("td",{},We(w.reduce((v,g)=>v*g,1)))))),de(s.firstChild,`All ${m} arrays, by PyTorch’s names`)}}}function u0(e){let t=i("div",{class:"ways"}),{el:n,says:s}=_e("counted",fe("parameters","Parameters"),"counted three ways",[],t);return{el:n,draw(r){if(!r("sizes"))return;let o=e.P.sizes.counts,a=new Set(o.map(({total:l})=>l).filter(l=>l!==null));de(s,a.size>1?"None of these is wrong. They differ in how many biases they keep.":"All who have such a layer count the same."),t.replaceChildren(...o.map(({way:l,total:d,why:h})=>i("div",{class:"way"},i("h3",{},l==="textbook"?"Textbook":l),i("b",{"data-way":l},d===null?"–":We(d)),i("p",{},h))))}}}function m0(e){let t=i("tbody"),[n,s]=[0,1].map(()=>i("th",{scope:"col"})),{el:r,says:o}=_e("besides","Beside other cells","that read the same",[],i("div",{class:"wide-table"},i("table",{},i("thead",{},i("tr",{},i("th",{scope:"col"},"cell"),n,i("th",{scope:"col"},"recurrent part"),s)),t))),a=(l,...d)=>{let h=i("i",{class:"strip","aria-hidden":"true"});return h.style.setProperty("--share",String(l)),i("td",{class:"barred"},h,i("span",{},...d))};return{el:r,draw(l){if(!l("sizes"))return;let{sizes:d}=e.P,h=d.beside,u=Math.max(...h.map(f=>f.parameters)),c=Math.max(...h.map(f=>f.hidden)),m=["lstm","gru","rnn"].map(f=>h.find(({cell:p})=>p===f)).map(f=>f&&Number(f.recurrent_of_rnn.toPrecision(3)));o.replaceChildren("The recurrent part, what multiplies the old state, is for LSTM, GRU and vanilla RNN as ",i("b",{},m.join(" : ")),": one table of weights for every sum. With as many parameters a vanilla RNN has more units. Here both biases are counted, as PyTorch does."),de(n,`${Zs(d.hidden,"unit")} each: parameters`),de(s,`units for about ${We(d.counts[0].total)} parameters`),t.replaceChildren(...h.map(f=>i("tr",{class:f.cell===d.cell?"own":""},i("th",{scope:"row"},f.title),a(f.parameters/u,We(f.parameters)),i("td",{},c0(f.recurrent_of_rnn)),a(f.hidden/c,`${We(f.hidden)} `,i("small",{},`(${We(f.as_many)})`)))))}}}function f0(e){let t=hi(e,"steps","Steps, T","step"),n=i("tbody"),{el:s,says:r}=_e("work","Time and memory","T is in no shape",[],t.el,i("table",{},n));return{el:s,draw(o){if(o("choice")&&t.set(e.C.steps),!o("sizes"))return;let{sizes:a}=e.P,{steps:l}=a,[d]=a.counts;r.replaceChildren("The same arrays are used at every step, so T is in none of their shapes. What grows with T is what ","training keeps: to go back through time it needs every signal of every step. Of a batch of B sequences ","it is B times that.");let h=(c,m,f="")=>i("tr",{},i("th",{scope:"row"},...c),i("td",{},i("b",{},m),f&&` ${f}`)),u=({numbers:c,bytes:m})=>[We(c),`numbers, ${ii(m)}`];n.replaceChildren(h(["parameters, for 1 step"],We(d.total)),h([`parameters, for ${Zs(l,"step")}`],We(d.total),"the same"),h([fe("multiply-add","multiply-adds")," a step"],We(a.multiply_adds)),h([`multiply-adds for ${Zs(l,"step")}`],We(l*a.multiply_adds)),h(["state handed from step to step"],...u(a.state)),h([`kept in training, ${Zs(l,"step")}`],...u(a.training)))}}}var Eu={render:e=>void new rl(e)};function Tu(e,t,n){let s=e.array(`top.${t}.id`),r=e.array(`top.${t}.p`),o=e.arrays[`top.${t}.id`][1][1];return Array.from({length:o},(a,l)=>[e.words[s[n*o+l]],r[n*o+l]])}function p0(e,t,n){let[[s,r]]=Tu(e,t,n);if(e.answers.kind==="value")return{text:Y(r,2),right:null};let o=e.answers.kind==="next"&&n+1<e.T,a=l=>e.reads.kind==="words"?l.toLowerCase():l;return{text:Se(s),right:o?a(s)===a(e.tokens[n+1]):null}}function Au(e){let t=i("div",{class:"says"}),n=i("div",{class:"lists"}),s=i("h2"),r=i("div",{class:"answers"},i("div",{class:"hd"},s),n),o=[],a=null;function l(){o=e.P.cells.map(h=>{let u=Array.from({length:5},()=>{let m=i("span",{class:"bar"}),f=i("span",{class:"w"}),p=i("span",{class:"n"});return{bar:m,word:f,p,row:i("li",{},m,f,p)}}),c=e.name({cell:h});return{rows:u,el:i("div",{},i("h3",{},c),i("ol",{class:"pred","aria-label":`What the ${c} answers`},...u.map(({row:m})=>m)))}}),n.replaceChildren(...o.map(h=>h.el))}function d(h){let{P:u,G:c,rem:m,fine:f,font:p}=e,w=e.name({cell:u.cells[h]}),v=i("div",{class:"line","aria-hidden":"true"},i("span",{class:"label"},w));for(let g=c.a;g<c.end;g++){let{text:$,right:M}=p0(u,h,g),S=i("span",{class:M?"m right":"m",title:`${w}, after “${u.shown[g]}”: ${$}`},$),E=Math.max(Dn($,c.cw-4,.8125*m,M?650:400,p),f);S.style.cssText=`left:${c.x(g)+1}px;width:${c.cw-2}px;font-size:${E}px`,v.append(S)}return v}return{el:r,steps:t,draw(h){let{P:u,S:c}=e;if(u.cells.join()!==a&&(l(),a=u.cells.join()),h("picture","size","view")&&t.replaceChildren(...u.cells.map((f,p)=>d(p))),!h("picture","step","size"))return;let m=u.answers.title;s.replaceChildren(m[0].toUpperCase()+m.slice(1)," ",i("small",{},`${u.answers.kind==="label"?"at":"after"} “${u.shown[c.t]}”`)),o.forEach(({rows:f},p)=>{let w=Tu(u,p,c.t),v=u.answers.kind==="value";f.forEach(({row:g,bar:$,word:M,p:S},E)=>{g.hidden=E>=w.length,!g.hidden&&(M.textContent=Se(w[E][0]),S.textContent=v?Y(w[E][1],3):Ee(w[E][1]),$.hidden=v,$.style.width=`${100*w[E][1]}%`)})})}}}var g0=.2;function zu(e){let t=e.filter(Number.isFinite).sort((r,o)=>r-o);if(!t.length)return 1;let n=t.at(-1),s=t[Math.floor(.97*(t.length-1))];return 1.05*(n>2*s?1.5*s:n)||1}function w0(e,t,n=[]){return e.better==="higher"?[0,1]:[0,e.chance===null?zu(t):Math.max(2*e.chance,1.05*Math.max(0,...n.filter(Number.isFinite)))]}var b0=(e,t,n)=>e(t)===e(n)?e(t):`${e(t)}, latest ${e(n)}`,x0=(e,t)=>e.filter(n=>{let s=n.latest&&e.find(r=>!r.latest&&r.cell===n.cell);return!s||Math.abs(s.y-n.y)>=t});function Lu(e){let t=E=>{let z=i("div",{class:"bk"}),y=i("div",{class:"labels","aria-hidden":"true"});return{name:E,target:z,labels:y,head:i("h2"),note:i("small"),el:i("div",{class:`plot ${E}`,role:"img"},z,y)}},n={score:t("score"),loss:t("loss")},s=i("div",{class:"curves"},...Object.values(n).flatMap(E=>[i("div",{class:"hd"},E.head),E.el]));for(let{head:E,note:z}of Object.values(n))E.append(i("span")," ",z);let r=i("span"),o=i("span",{},"lower is better");n.score.head.firstChild.append(fe("validation","Validation"),r),n.loss.head.firstChild.append(fe("training loss","Training loss"));let a=(E,z)=>i("span",{class:"key"},i("i",{class:`line ${E}`}),z);n.score.note.append(a("best","best weights so far")," ",a("latest","latest weights"),o);let l={score:{own:[0,"score"],other:[1,"score"],own_latest:[0,"latest"],other_latest:[1,"latest"]},loss:{own:[0,"loss"],other:[1,"loss"]}},d=null,h=!1,u=!1,c={};async function m(){d=await Is(e.setup.figures,{score:n.score.target,loss:n.loss.target});for(let E of["iterations","score.y","loss.y"])d(E).change.connect(()=>{u||(h=!0,requestAnimationFrame(()=>{M(),S()}))});for(let E of Object.values(n))E.el.addEventListener("dblclick",()=>{h=!1,setTimeout(()=>e.draw(new Set(["run","picture","size"])),50)}),new ResizeObserver(()=>S()).observe(E.el);e.draw(new Set(["run","picture","size","theme"])),e.root.classList.add("plotted")}let f=()=>Math.round(3.6*e.rem);function p(){for(let E of Object.keys(n))d(E).setv({min_border_left:e.gutter,min_border_right:f(),min_border_top:6,min_border_bottom:Math.round(1.3*e.rem)}),d(E).toolbar.active_drag=e.small?null:"auto"}let w=()=>e.P.cells,v=E=>E==="rnn"?"--rnn":"--ink";function g(){for(let E of Object.keys(n)){Mn(d,E,e),d(`${E}.iterations`).setv({major_label_text_color:e.css("--ink3"),major_label_text_font_size:`${e.fine}px`,major_label_text_font:e.font});for(let[z,[y,A]]of Object.entries(l[E])){let T=A==="latest";d(`${E}.${z}`).glyph.setv({line_color:e.css(v(w()[y])),line_width:T?1.25:y?2.25:3,line_dash:T?[4,3]:[],line_cap:T?"butt":"round"})}}d("chance").line_color=e.css("--ink3")}function $(){let{P:E,run:z,task:y}=e,{measure:A}=y,T=(z??e.choice).iterations,x=z?Array.from(E.array("t")):[],b={score:O=>bt(A,O),loss:O=>Y(O,4)},k=Math.ceil(T/e.setup.points);u=!0;for(let O of Object.keys(n)){let L={t:x},j=[];for(let[H,[B,U]]of Object.entries(l[O])){let G=z&&E.array(`${B}.${U}`);L[H]=G?Array.from(G):x.map(()=>NaN),G&&j.push({line:H,cell:w()[B],latest:U==="latest"}),d(`${O}.${H}`).visible=!!G}let F=j.filter(({latest:H})=>!H),W=({line:H,cell:B},U)=>{let G=L[`${H}_latest`]??L[H];return`${e.name({cell:B})} ${b0(b[O],L[H].at(U),G.at(U))}`},_=j.flatMap(({line:H})=>L[H]),q=j.flatMap(({line:H})=>L[H].filter((B,U)=>x[U]>g0*T)),[P,R]=O==="score"?w0(A,_,q):[0,zu(_)];L.low=x.map(()=>P),L.high=x.map(()=>R),L.tip=x.map((H,B)=>[`iteration ${H.toLocaleString("en")}`,...F.map(U=>W(U,B))].join(`
`)),d(`${O}.source`).data=L,d(`${O}.hit`).glyph.width={value:k},h||d(`${O}.y`).setv({start:P,end:R}),c[O]=j.flatMap(({line:H,cell:B,latest:U})=>{let G=L[H].findLastIndex(Number.isFinite);return G<0?[]:[{t:x[G],v:L[H][G],cell:B,latest:U}]});let I=F.map(H=>W(H,-1)).join("; ");n[O].el.setAttribute("aria-label",x.length?`${O==="score"?`Validation ${A.title}`:"Training loss"} at iteration ${x.at(-1)}: ${I}.`:"No curve yet.")}h||d("iterations").setv({start:0,end:T}),d("chance").setv({location:A.chance??0,visible:A.chance!==null}),u=!1,M(),r.textContent=` ${A.title}`,o.hidden=A.better!=="lower";let{examples:C}=z??e.choice,N=C===e.setup.all?"":`, on the same ${C} examples`;n.loss.note.textContent=`${k>1?`mean of every ${k} iterations`:"of every iteration"}${N}`}function M(){let{start:E,end:z}=d("iterations"),y=Qe(E,z,e.small?4:7).filter(Number.isInteger);for(let A of Object.keys(n)){let T=A==="score"&&e.task.measure.name==="accuracy"?100:1,x=d(`${A}.y`),b=e.run||T>1?Qe(x.start,x.end,6):[],k=Math.max(0,-Math.floor(Math.log10(T*(b[1]-b[0]))+1e-9))||0;d(`${A}.ticks`).ticks=b,d(`${A}.axis`).major_label_overrides=new Map(b.map(C=>[C,Y(T*C,k)+(T>1?"%":"")])),d(`${A}.marks`).ticks=y,d(`${A}.iterations`).major_label_overrides=new Map(y.map(C=>[C,C.toLocaleString("en")]))}}function S(){if(!d||!e.P)return;let{measure:E}=e.task,z=d("iterations");for(let[y,{labels:A,el:T}]of Object.entries(n)){let{start:x,end:b}=d(`${y}.y`),k=T.clientHeight-6-Math.round(1.3*e.rem),C=T.clientWidth-e.gutter-f(),N=e.gutter+C,O=q=>Math.max(0,Math.min(k,k*(1-(q-x)/(b-x)))),L=q=>e.gutter+C*Math.max(0,Math.min(1,(q-z.start)/(z.end-z.start))),j=(c[y]??[]).map(q=>({...q,x:L(q.t),y:O(q.v)})),F=x0(j,.6*e.rem).map(q=>{let P=`${q.cell==="rnn"?" rnn-h":""}${q.latest?" latest":""}`,R=q.latest?"latest":e.name({cell:q.cell});return{...q,span:i("span",{class:`name${P}`},R)}}),W=y==="score"&&E.chance!==null?[{x:N,y:O(E.chance),span:i("span",{class:"name fine"},"chance")}]:[],_=F.some(q=>q.x+f()>N);for(let q of _?[[...F,...W]]:[F,W]){let P=go(q.map(R=>R.y),.95*e.rem,k);q.forEach(({span:R,x:I},H)=>{R.style.left=`${I+6}px`,R.style.top=`${6+P[H]}px`})}A.replaceChildren(...[...F,...W].map(({span:q})=>q)),!e.run&&y==="score"&&A.append(i("span",{class:"alone"},e.choice.beside?"Press Start. Both networks read the same examples in the same order, and their curves grow here.":"Press Start, and the network’s curves grow here."))}}return m(),{el:s,draw(E){d&&(E("size")&&p(),E("theme","size","picture")&&g(),E("run","picture")&&$(),E("run","picture","size","theme")&&S())}}}var v0=200,Cu={cell:"cell",units:"unit",seed:"seed",iterations:"iteration",examples:"training examples"},y0=e=>e?"Only these, again and again.":"Drawn anew for every batch.";function Nu(e){let{setup:t}=e,n=g=>i("select",{},...g.map(([$,M])=>i("option",{value:$},M))),s=g=>i("input",{type:"number",min:e.state.named[g].low,max:e.state.named[g].high,step:1,inputmode:"numeric",class:"number",autocomplete:"off"}),r={task:n(Object.entries(t.tasks).map(([g,$])=>[g,$.title])),cell:n(Object.entries(t.cells)),units:s("units"),seed:s("seed"),iterations:s("iterations"),examples:n(e.state.named.examples.choices.map(g=>[g,g===t.all?"always new":`the same ${g}`])),beside:i("input",{type:"checkbox"})},o=i("span"),a={task:"Task",cell:"Cell",units:"Units",seed:"Seed",iterations:"Iterations",examples:"Examples"},l=Object.entries(a).map(([g,$])=>(r[g].setAttribute("aria-label",$),i("label",{class:g},Cu[g]?fe(Cu[g],$):i("span",{},$),r[g]))),d=i("fieldset",{class:"choice","aria-label":"What to train"},...l,i("label",{class:"check"},r.beside,o)),h=i("small");r.examples.after(h);let u=Pt(e),c=i("div",{class:"ask",role:"region","aria-label":"The run"},d,u.el),m=0,f=null;e.chosenNow=()=>(clearTimeout(m),{...Object.fromEntries(Object.keys(a).map($=>[$,r[$].value])),beside:r.beside.checked});let p=()=>e.send({choice:e.chosenNow()}),w=()=>{o.textContent=`${Ze(t.cells[r.cell.value==="rnn"?"lstm":"rnn"])} beside it`},v=()=>{h.textContent=y0(r.examples.value!==t.all)};r.task.addEventListener("change",()=>{let g=t.tasks[r.task.value];r.units.value=g.units,r.iterations.value=g.iterations,p()}),r.cell.addEventListener("change",()=>{w(),p()}),r.examples.addEventListener("change",()=>{v(),p()}),r.beside.addEventListener("change",p);for(let g of[r.units,r.seed,r.iterations])g.addEventListener("input",()=>{clearTimeout(m),m=setTimeout(p,v0)}),g.addEventListener("keydown",$=>{$.key==="Enter"&&!e.live&&e.act()});return{el:c,draw(g){if(u.draw(g),!!g("run")&&(d.disabled=e.live,f===null||g("choice"))){for(let $ of Object.keys(a))r[$].value=e.choice[$];r.beside.checked=e.choice.beside,w(),v(),f=!0}}}}var k0=80;function Ou(e){let t=i("textarea",{rows:1,class:"sentence",spellcheck:"false",autocomplete:"off",autocapitalize:"off","aria-label":"The probe: a text read with the weights of this moment",maxlength:e.setup.limits.text}),n=i("span",{class:"count"}),s=i("div",{class:"asked"},i("span",{class:"count","aria-hidden":"true"},"Probe"),i("div",{class:"field"},t),n),r=0,o=null;return t.addEventListener("keydown",a=>{a.key==="Enter"&&!e.text.includes(`
`)&&e.P.reads.kind!=="bytes"&&a.preventDefault()}),t.addEventListener("input",()=>{clearTimeout(r),r=setTimeout(()=>e.send({text:t.value}),k0)}),{el:s,draw(a){if(!a("run","picture"))return;e.text!==o&&t.getRootNode().activeElement!==t&&(t.value=e.text),o=e.text,t.classList.toggle("lines",e.text.includes(`
`));let{T:l,length:d,reads:h}=e.P;n.textContent=`${l<d?`the first ${l} of `:""}${d.toLocaleString("en")} ${d===1?h.one:h.many}`}}}var ol={start:"M4 2v12l9-6z",pause:"M3.5 2h3v12h-3zM9.5 2h3v12h-3z",stop:"M3 3h10v10H3z"},$0=e=>D("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},D("path",{d:e}));function M0({state:e,ahead:t,elapsed:n,rate:s,left:r}){let o=s===null?"":s>=10?` · ${Math.round(s)} a second`:` · ${Y(s,1)} a second`,a=Ai(n);return{waiting:t?`waiting, ${t} ${t===1?"training":"trainings"} before yours`:"waiting, yours is next",starting:"starting",paused:`paused at ${a}`,scoring:`${a} · scoring on test`,done:`done in ${a}`,stopped:`stopped at ${a}`,diverged:`diverged at ${a}`,late:`ended at ${a}`,failed:`broke off at ${a}`}[e]??`${a}${o}${r===null?"":` · ${Ai(Math.ceil(r))} left`}`}var il=["waiting","scoring"],S0=.1,E0=.99,T0=.02;function A0(e,{name:t,first:n,examples:s,measure:r}){let{loss:o,score:a,latest:l,best:d}=e,h=r.better==="higher";if(o===null||l===null||!(o<S0*n))return"";if(h&&l>=E0)return`For the ${t} these ${s} were enough to learn the task.`;let u=h?a-l:(l-a)/a,c=bt(r,l),m=r.chance===null?"":`; chance is ${bt(r,r.chance)}`,f=`The ${t} knows its ${s} examples by heart, and new ones less well:`;return u<T0?`${f} its validation ${r.title} is ${c}${m}.`:`${f} its validation ${r.title} was ${bt(r,a)} after iteration ${(d??0).toLocaleString("en")} and is ${c} now${m}.`}function Pu(e){let t=D("path"),n=i("span"),s=i("button",{type:"button",class:"btn start"},D("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},t),n),r=i("button",{type:"button",class:"btn stop"},$0(ol.stop),i("span",{},"Stop")),o=i("b"),a=i("small"),l=i("span",{class:"r"}),d=i("b"),h=i("div",{class:"gone",role:"progressbar","aria-label":"Progress","aria-valuemin":0},d),u=i("div",{class:"bar"},i("div",{class:"transport",role:"group","aria-label":"Training"},s,r,i("span",{class:"where"},i("span",{class:"roomy"},"iteration "),o,a),l),h),c=i("table"),m=i("p",{class:"verdict"}),f=i("div",{class:"results"},c,m);s.addEventListener("click",()=>e.act()),r.addEventListener("click",()=>e.send({do:"stop"})),e.name=M=>Ze(e.setup.cells[M.cell]);function p(){let{run:M,live:S}=e,E=S?M.state==="paused"?"Resume":"Pause":"Start";n.textContent=E,t.setAttribute("d",E==="Pause"?ol.pause:ol.start),s.title=`${E} (space)`,s.disabled=!e.connected||S&&il.includes(M.state),r.disabled=!e.connected||!S}function w(){let{run:M}=e,{iterations:S}=M??e.choice,E=M?.iteration??0;o.textContent=E.toLocaleString("en"),a.textContent=` / ${S.toLocaleString("en")}`,l.textContent=M?M0(M):"",d.style.width=`${100*E/S}%`,h.setAttribute("aria-valuemax",S),h.setAttribute("aria-valuenow",E)}let v=[],g=null;function $(){let{run:M,task:S}=e,{measure:E}=S,z=M?.nets??[],y=JSON.stringify([M?.task,z.map(x=>[x.cell,x.name])]);if(y!==g){g=y,v=z.map((b,k)=>{let C=Array.from({length:5},()=>i("td")),N=i("td",{class:"acts"});if(b.name){let O=F=>e.state.to("explore",{model:b.name,...F}),L=i("a",{class:"btn",href:O(),target:"_blank",rel:"noopener","aria-label":`Open the ${e.name(b)} in the Explorer, in a new tab`},"Explore");L.addEventListener("click",()=>{L.href=O({text:e.text,theme:e.S.theme})});let j=i("button",{type:"button",class:"btn","aria-label":`Download the ${e.name(b)} as .safetensors`},"Download");j.addEventListener("click",()=>e.send({do:"file",net:k})),N.append(L," ",j)}return{cells:C,row:i("tr",{},i("th",{scope:"row"},i("i",{class:b.cell==="rnn"?"line rnn":"line"}),e.name(b)),...C,N)}});let x=["","parameters",fe("training loss"),[fe("validation"),", best"],"latest",["on ",fe("test texts","test")],""];c.replaceChildren(i("caption",{class:"unseen"},"What each network reached"),i("thead",{},i("tr",{},...x.map(b=>i(b?"th":"td",b?{scope:"col"}:{},b)))),i("tbody",{},...v.map(({row:b})=>b))),c.hidden=!z.length}z.forEach((x,b)=>{let[k,C,N,O,L]=v[b].cells;k.textContent=x.parameters.toLocaleString("en"),C.textContent=Y(x.loss,3),N.textContent=bt(E,x.score),N.title=x.best?`${E.title} of the best weights so far, those after iteration ${x.best}`:"",O.textContent=bt(E,x.latest),O.title=`${E.title} of the weights that were last checked`,L.textContent=x.fault?"diverged":bt(E,x.test),L.title=x.fault??E.title});let A=M!==null&&M.examples!==e.setup.all,T=z.map((x,b)=>{let k=A&&e.P.cells.length>b&&e.P.array(`${b}.loss`)[0];return A?A0(x,{name:e.name(x),first:k,examples:M.examples,measure:E}):""});m.replaceChildren(...T.filter(Boolean).map(x=>i("span",{},x))),m.hidden=!T.some(Boolean)}return{el:u,results:f,draw(M){M("run")&&(p(),w(),$())}}}var ju=`.choice {
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
`;var L0=250,C0=5e3,al=class extends yt{choice=null;text;version;name;chosenNow;constructor(t){super(t,ju),Object.assign(this.S,{mode:"mean",sort:"number"}),this.questions=new kt(c=>this.tell(c)),this.run=null,this.came=Rn(this.state),this.parts=[Nu,Pu,Lu,Ou,Bn,Os,Au].map(c=>c(this));let[n,s,r,o,a,l,d]=this.parts;this.time=i("section",{class:"time","aria-label":"The probe"},a.el,l.el,d.steps,i("div",{class:"cursor"})),this.cursor=this.time.lastChild,this.words=a.el,this.status=i("p",{class:"unseen",role:"status"}),this.main=i("main",{},i("section",{class:"now","aria-label":"Training"},s.el,r.el,s.results),i("div",{class:"probe"},o.el,this.time,d.el)),this.root.append(bn(this),n.el,this.main,this.status),this.listen();let h=c=>this.live&&!this.closed&&this.connected&&c.preventDefault();this.inPage&&addEventListener("beforeunload",h),this.receive(this.model.payload,!0);let{brought:u}=this.state;u!==void 0&&this.send({text:u})}close(){clearTimeout(this.again),this.questions.stop()}wentOff(){super.wentOff(),clearTimeout(this.again),this.status.textContent="Not connected."}cameBack(){this.status.textContent="Connected again.",super.cameBack(),this.poll()}get meanwhile(){return this.live?"This training goes on without the page for a few minutes.":"What is shown stays."}get owes(){return{...this.questions.waiting("start"),...this.questions.waiting("choice"),...this.questions.waiting("text")}}get behind(){return this.owes.choice!==void 0||this.owes.text!==void 0}get whose(){return"What is shown is of what was asked before."}get live(){return this.run!==null&&!this.setup.ends.includes(this.run.state)}send(t){if(this.closed)return;let{choice:n,do:s}=t,r=s??(n?"choice":"text"),o=s!==void 0&&s!=="file";this.questions.ask(r,{...t,seen:this.version??0},{once:o}),this.mark()}poll(){clearTimeout(this.again),this.connected&&!this.closed&&this.questions.ask("look",{seen:this.version??0})}pollIn(t){clearTimeout(this.again),this.again=setTimeout(()=>this.poll(),t)}receive(t,n=!1){let[s,r]=yn(t);if(!(n?{}:this.questions.take(s)))return;if(s.file)return ht(s.file,r,"application/octet-stream");if([...this.questions.busy].some(c=>c!=="look"&&c!=="file"))return;let a=kn(t),l=this.P,d=this.run?.state,h=new Set(["run"]),u=JSON.stringify(a.notices);if((n||u!==this.told||a.want!=="look")&&(this.notices=a.notices,this.told=u,h.add("notice")),a.fault)return this.live&&this.pollIn(C0),this.draw(h);if(Object.assign(this,{run:a.run,choice:a.choice,text:a.text,version:a.version}),n&&(this.opened=a.text),a.picture&&(this.P=a.picture),a.picture||this.returning&&this.P){this.placed(l,n);for(let c of ct)h.add(c)}this.returning&&h.add("choice"),this.returning=!1,this.resetView(),this.draw(h),this.run&&this.run.state!==d&&this.announce(),this.live&&this.pollIn(L0)}placed(t,n){let{P:s,S:r}=this;r.t=t&&r.t<t.T-1&&ws(t.tokens,s.tokens)?Math.min(r.t,s.T-1):s.T-1,(n||this.returning)&&this.read(n),r.unit=Math.min(r.unit,s.H-1),r.focus=s.signals.includes(this.chosen)?this.chosen:s.keeper??s.signals[0]}read(t){let{P:n,S:s,state:r}=this,{said:o}=r.asked;this.notices.push(...t?[]:o.server,...o.view),s.t=r.place("t",n.T,s.t,this.notices),this.chosen=r.among("focus",n.signals,this.notices)}get task(){return this.setup.tasks[(this.run??this.choice).task]}act(){let{run:t}=this;this.live&&il.includes(t.state)||(this.live?this.send({do:t.state==="paused"?"resume":"pause"}):this.send({do:"start",choice:this.chosenNow()}))}announce(){let{state:t,nets:n,said:s}=this.run,r=n.map(l=>this.name(l)).join(" and "),o={waiting:"Other trainings are running. Yours waits for a place and starts by itself.",starting:`Training ${r}.`,running:`Training ${r}.`,paused:"Paused.",done:`${r} trained.`,stopped:"Stopped."},a=s||o[t];a&&de(this.status,a)}passes(){let{text:t,opened:n}=this,{task:s}=this.run??this.choice;return mo(this.came,{text:t===this.task.examples[0][1]?"":t,opened:n,task:s})}get values(){return this.with(this.choice,this.text)}get wished(){let{text:t=this.text,choice:n}=this.owes;return this.with({...this.choice,...n},t)}with(t,n){let{run:s,S:r,P:o}=this,a=(s??t).task===t.task&&n!==this.task.examples[0][1]?n:null;return{...t,text:a,theme:r.theme,t:o&&r.t<o.T-1?r.t:null,focus:(this.chosen&&r.focus)??null,run:s?.key??null,...fo(this.passes(),a,this.setup.models)}}back({values:t}){let n=this.state.of("server").map(({name:a})=>[a,t[a]]),{text:s,run:r,...o}=Object.fromEntries(n.filter(([,a])=>a!==null));this.send({choice:o,text:s??this.setup.tasks[o.task].examples[0][1]})}draw(t){super.draw(t);let{run:n,choice:s,host:r}=this;Object.assign(r.dataset,{ready:"true",state:n?.state??"idle",iteration:n?.iteration??0,task:s.task}),this.keep()}placeWords(){}moves(){return{...super.moves()," ":()=>this.act()}}},Fu={render:e=>void new al(e)};var _u=4,N0=4;function Hu(e,t){if(t>=e.T)return null;let n=e.array("p"),s=n.length/e.T;return e.answers.kind==="value"?()=>n[t]:r=>{let o=e.words.indexOf(r);return o<0?null:n[t*s+o]}}function ll(e,t,n,s=_u){let r=Hu(e,n),o=Hu(t,n),a=new Set;for(let h of[e,t])if(n<h.T)for(let[u]of h.top(n).slice(0,N0))a.add(u);let l=[...a].map(h=>({word:h,a:r?r(h):null,b:o?o(h):null})),d=h=>Math.max(h.a||0,h.b||0);return(l.length>1?l.sort((h,u)=>d(u)-d(h)):l).slice(0,s)}var qu=({answers:e},t)=>e.kind==="value"?Y(t,3):Ee(t),jr=(e,t)=>e.top(t)[0];function mi(e,t){let[n,s]=jr(e,t);return[Se(n),qu(e,s)]}function ui(e,t,n){let[s,r]=[e,t].map(o=>o.array("p").subarray(n*o.array("p").length/o.T,(n+1)*o.array("p").length/o.T));return s.length===r.length&&s.every((o,a)=>o===r[a])}function O0(e,t,n,{kind:s,names:r,held:o,trained:a=!0,asks:l=null}){let d=e.answers.kind==="value",h=[],u=v=>h.push({text:v,b:!0}),c=v=>h.push({text:v}),m=d?"answers":e.answers.kind==="next"?"expects":"says",f=v=>`after “${Te(v.shown[n],24)}”`,p=v=>{let[g,$]=jr(v,n);d?u(Y($,3)):(c("“"),u(Se(g)),c(`” (${Ee($)})`))};if(s==="changes"){if(c(`${o&&a?"As trained the model":o?"Untouched, the model":"The model"} ${m} `),p(e),c(` ${f(e)}.`),!o)return d||!l||n<l[0]?c(" Hold a gate to see what it would have said."):(c(" Will it still say “"),u(Se(jr(e,n)[0])),c(`” with ${l[1]}?`)),h;e===t||ui(e,t,n)?c(` Your change alters nothing here${e!==t&&t.parts===null?", nor the top answer at any other step":""}.`):(c(` With your change it ${!d&&jr(e,n)[0]===jr(t,n)[0]?"still ":""}${m} `),p(t),c("."))}else[[e,r.a],[t,r.b]].forEach(([g,$],M)=>(c(`${M?" ":""}${$[0].toUpperCase()}${$.slice(1)}${$.endsWith("changed")?", ":" "}`),n>=g.T?c(`is over at “${Te(g.shown[g.T-1],24)}”.`):(c(`${m} `),p(g),c(M&&g.tokens[n]===e.tokens[n]?".":` ${f(g)}.`)))),e===t&&c(" They are the same.");let{parts:w}=t;return e!==t&&w!==null&&w!==void 0?c(w===n?" Here the two runs disagree for the first time.":` The two runs first disagree after “${Te(t.shown[w],24)}” (step ${w+1}).`):e!==t&&w===null&&!d&&!(s==="changes"&&ui(e,t,n))&&c(s==="changes"?" Your change does not alter the top answer at any step.":" Both give the same top answer at every step."),h}function Ru(e){let{setup:t,other:n,weights:s,name:r}=e,o=s==="trained",a=e.listed.some(Ye);if(!n)return{kind:"changes",a:o?"as trained":"untouched",b:"with your change",held:a,trained:o};if(e.sameNet)return{kind:"sentence",a:"this sentence",b:a?"the other, changed":"the other sentence",held:a,trained:o};let[l,d]=[e.find(r),e.find(n.model)],h=(u,c)=>{let m=l.cell===d.cell&&(l.name!==d.name?`, ${l.units===d.units?`seed ${u.seed}`:`${u.units} units`}`:"");return`${Ze(t.cells[u.cell])}${m||""}${c==="initial"?", untrained":""}`};return{kind:"network",a:`the ${h(l,s)}`,b:`the ${h(d,n.weights)}${a?", changed":""}`,held:a,trained:o}}function Iu(e){let t=i("p",{class:"verdict","aria-live":"polite"}),n=i("h2"),s={a:i("span",{class:"a"}),b:i("span",{class:"b"})},r=Array.from({length:_u},()=>{let d={a:i("span",{class:"n a"}),left:i("i",{class:"bar a"}),word:i("span",{class:"w"}),right:i("i",{class:"bar b"}),b:i("span",{class:"n b"})};return{el:i("li",{},d.a,i("span",{class:"arm a"},d.left),d.word,i("span",{class:"arm b"},d.right),d.b),...d}}),o=i("ol",{},...r.map(({el:d})=>d)),a=i("section",{class:"answers"},i("div",{class:"hd"},n),i("div",{class:"whose"},s.a,s.b),o),l=()=>{let{S:d,proposed:h}=e,[{signal:u,steps:c},...m]=h;return d.pin>=0||c===null?null:[c[0],`${m.length?"the gates":u} held over ${e.names(c)}`]};return{el:a,verdict:t,draw(d){if(d("play","pins")&&t.setAttribute("aria-live",e.S.playing||e.before?"off":"polite"),!d("picture","t","pins"))return;let{A:h,P:u,S:c}=e,m=e.titles,{t:f}=c,p=u.answers.kind==="value",w=O0(h,u,f,{...m,names:m,asks:l()});t.replaceChildren(...w.map(({text:z,b:y})=>y?i("b",{},z):z));let{title:v,kind:g}=u.answers,$=`“${Te(u.shown[f],24)}”`;n.textContent=`${v[0].toUpperCase()}${v.slice(1)} ${g==="label"?"at":"after"} ${$}`;let M=h===u&&m.kind==="changes";a.classList.toggle("alone",M);for(let z of["a","b"])s[z].textContent=m[z].replace(/^the (?=\w+( |,|$))/,y=>m.kind==="network"?"":y);M&&(s.b.textContent="nothing is held yet");let S=ll(h,u,f);o.setAttribute("aria-label",`${v}: ${m.a}, then ${m.b}`);let E=p?Math.max(1,...S.flatMap(({a:z,b:y})=>[Math.abs(z??0),Math.abs(y??0)])):1;r.forEach((z,y)=>{let A=S[y];if(z.el.hidden=!A,!!A){de(z.word,Se(A.word));for(let[T,x]of[["a",z.left],["b",z.right]]){let b=A[T];de(z[T],M&&T==="b"?"":b===null?"–":qu(u,b)),x.style.width=`${b===null||M&&T==="b"?0:100*Math.abs(b)/E}%`}z.el.classList.toggle("up",(A.b??0)>(A.a??0))}})}}}var P0={changes:"my changes",sentence:"another sentence",network:"another network"};function Wu(e,{model:t,weights:n}){return e?(e.model??t)!==t||(e.weights??n)!==n?"network":"sentence":"changes"}function j0(e,t){let n=[...new Set(e.filter(o=>o.task===t.task).map(o=>o.cell))].filter(o=>o!==t.cell),s=["gru","lstm"].find(o=>n.includes(o))??n[0];return(s?na(e.filter(o=>o.task===t.task),{...t},{cell:s}):null)??e.find(o=>o.task===t.task&&o.name!==t.name)??null}function Du(e){let t=p=>Dr(Object.create(e,{setup:{value:{...e.setup,limit:e.setup.characters}},...p})),n=t({P:{get:()=>e.A},send:{value:(p,w)=>w?.jump?e.example(p.text):e.send(p,w)},typed:{set:p=>e.typed=p}}),s=t({P:{get:()=>e.P},text:{get:()=>e.text2},notices:{value:[]},offline:{value:void 0},send:{value:p=>{let{length:w,...v}=e.asked.other??{};e.send({other:{...v,...p}})}}}),r=i("select",{class:"othernet","aria-label":"The other network"}),o=i("button",{type:"button",class:"btn bare cross","aria-label":"Compare with my changes alone",title:"Close"},"✕"),a=i("div",{class:"with"},i("span",{},"with"),r,i("span",{class:"wide"},"trained on the same task; your changes are held in it alone")),l=i("small",{class:"rule"},"compared step by step from the first; your changes are held in this one, at their steps"),d=i("div",{class:"second"},s.el,a,o,l),h=i("div",{class:"question"},n.el,d),u=st("Compare with",P0,c);o.addEventListener("click",()=>c("changes")),r.addEventListener("change",()=>{let[p,w]=r.value.split(" ");e.send({other:{model:p,weights:w}}),e.root.focus({preventScroll:!0})});function c(p){if(p===Wu(e.asked.other,e.asked))return;let{model:w,weights:v}=e.asked,g=e.find(w),$=j0(e.setup.models,g);return p==="changes"?e.send({other:null}):p==="network"?e.send({other:$?{model:$.name,weights:v}:{model:w,weights:v==="trained"?"initial":"trained"}}):(m=!0,e.send({other:{text:e.text}}))}let m=!1;function f(){let{setup:p,entry:w,name:v}=e,g=p.models.filter(S=>S.task===w.task),$=(S,E)=>{let{cell:z,units:y,seed:A}=S,T=E==="initial"?", initial weights":"";return i("option",{value:`${S.name} ${E}`},`${Ze(p.cells[z])}, ${y} units, seed ${A}${T}`)},M=Object.keys(p.cells).filter(S=>g.some(E=>E.cell===S));r.replaceChildren(...M.map(S=>i("optgroup",{label:p.cells[S]},...g.filter(E=>E.cell===S&&!(E.name===v&&e.weights==="trained")).map(E=>$(E,"trained")))),e.weights==="trained"&&i("optgroup",{label:"Before training"},...g.filter(S=>S.name===v).map(S=>$(S,"initial"))))}return{el:h,ways:u.el,draw(p){if(e.P&&e.before!==null||(n.draw(p),!e.P||!p("picture")))return;let{other:w}=e,v=Wu(w,{model:e.name,weights:e.weights});u.set(v),d.hidden=v==="changes",s.el.hidden=v!=="sentence"&&e.text2===e.text,a.hidden=v!=="network",l.hidden=v!=="sentence",f(),w&&(r.value=`${w.model} ${w.weights}`),!(d.hidden||s.el.hidden)&&(s.draw(p),m&&(m=!1,s.el.querySelector(".sentence").focus()))}}}var F0=[0,200,600,1200,2e3],Bu=({better:e},t,n)=>e==="lower"?n-t:t-n;function pi({measure:e,whole:t},{score:n,random:s}){let r=s.map(o=>Bu(e,t.score,o));return[Bu(e,t.score,n),Math.min(...r),Math.max(...r)]}var cl=([e,t,n])=>e>n?"more":e<t?"less":"same",dl={more:"more than any of them",same:"no more than they do",less:"less than any of them"},H0=["no","one","two","three","four","five","six","seven","eight"],gi=e=>H0[e]??String(e);function fi({name:e,digits:t},n,s=!0){return e==="accuracy"?`${Y(100*n,1)}${s?Y(100*Math.abs(n),1)==="1.0"?" point":" points":""}`:Y(n,t)}function hl(e,t){let{measure:n,rows:s}=e;if(s.length===1){let[l]=s,[d,h,u]=pi(e,l),c=l.random.length,m=l.k===1?`${gi(c)} single units drawn at random cost`:`${gi(c)} draws of ${l.k} other units cost`;return`Cutting ${t} costs ${fi(n,d)}; ${m} ${fi(n,h,!1)} to ${fi(n,u)}: ${dl[cl([d,h,u])]}.`}let r={more:[],same:[],less:[]};for(let l of s)r[cl(pi(e,l))].push(l.k);let o=Object.entries(r).filter(([,l])=>l.length).map(([l,d])=>`${dl[l]} with ${vs(d)} of them cut`),[a]=pi(e,s[0]);return`Cutting the best unit for ${t} costs ${fi(n,a)}. Beside as many random units the best cost ${o.join("; ")}.`}function Uu(e){let t="units",n=!1,s={},r={},o=i("input",{type:"text",class:"number","aria-label":"Units to cut",autocomplete:"off",spellcheck:"false"}),a=i("select",{"aria-label":"Feature"}),l=st("What to cut",{units:"units",feature:"the best units for"},k=>{t=k,y()}),d=i("button",{type:"button",class:"btn start"},"Cut"),h=i("span",{class:"done",role:"status"}),[u,c]=l.el.children,m=i("div",{class:"cuts"},i("span",{class:"seg"},u,o),i("span",{class:"seg"},c,a),d,h),f=pt("scores"),p=i("table"),w=i("p",{class:"reads"}),v=i("div",{class:"pair"},i("div",{class:"panel"},f.el),i("div",{class:"panel scroll"},p)),{el:g,says:$}=_e("cut",fe("ablation","Cut a unit"),"silence it, its h set to 0: how far does the test score fall?",[],m,w,v);$.replaceChildren("Correlation is not cause: a unit that tells a feature need not be what the network uses. So these units are silenced in every test text, and compared with ","five random groups of as many other units. The order of the units for a feature was chosen on validation texts."),o.addEventListener("input",()=>{n=!0,t="units",y()}),o.addEventListener("keydown",k=>k.key==="Enter"&&!d.disabled&&z()),a.addEventListener("change",()=>{t="feature",y()}),d.addEventListener("click",z);let M=()=>e.measured.get(e.name)?.features??[],S=()=>$r(o.value||"-",e.A.H),E=()=>JSON.stringify([e.name,e.weights]);function z(){let k=S()??null;r={about:t==="feature"?`“${M().find(({name:N})=>N===a.value)?.title}”`:`unit${k.length===1?"":"s"} ${Wt(k)}`,key:E()},e.ask("cut",t==="feature"?{feature:a.value}:{units:k})}function y(){let{A:k,S:C}=e,N=M(),O=e.busy.has("cut");n||(o.value=String(Math.min(C.unit,k.H-1))),N.length||(t="units");let L=a.value;a.replaceChildren(...N.map(({name:W,title:_})=>i("option",{value:W},_))),N.some(({name:W})=>W===L)&&(a.value=L),c.parentNode.hidden=!N.length,l.set(t);let j=t==="units"?S():null,F=t==="units"&&(!j?.length||j.length>=k.H||j.length>e.setup.most.cut);o.setAttribute("aria-invalid",String(F)),d.textContent=t==="feature"?"Cut the best 1, 2, 4, …":j?.length>1?`Cut ${$e(j.length,"unit")}`:"Cut it",d.disabled=O||!e.connected||F,h.textContent=O?`reading the test split, ${Math.round(100*(e.progress?.cut??0))}%`:F?`units from 0 to ${k.H-1}, such as 3 or 3,7-9, and not all`:"",g.classList.toggle("waiting",O),g.style.setProperty("--done",O?e.progress?.cut??0:0)}let A=()=>s.key===E()?e.got.cut:null;function T(){let k=A(),{about:C}=s;for(let H of[w,v])H.hidden=!k;if(!k)return;let{measure:N,rows:O,whole:L,rules:j}=k,F=H=>bt(N,H),W=H=>H.length?`${F(Math.min(...H))} to ${F(Math.max(...H))}`:"–";w.replaceChildren(i("b",{},hl(k,C)),` The whole network: ${F(L.score)} ${N.name==="accuracy"?"right":N.title} on ${(k.n??L.n).toLocaleString("en")} test answers`,N.chance===null||N.chance===void 0?".":` (chance: ${F(N.chance)}).`),x(k);let _=Object.keys(L.by_rule),q=H=>k.by==="feature"?`best ${H.k}`:C,P=[["all",L.score,H=>[H.score,H.random]],..._.map(H=>[H,L.by_rule[H],B=>[B.by_rule[H],B.random_rules[H]]])],R=O.length>1?O.map(H=>[q(H),Wt([...H.units].sort((B,U)=>B-U)),F(H.score),W(H.random),dl[cl(pi(k,H))]]):P.map(([H,B,U])=>[H,F(B),F(U(O[0])[0]),W(U(O[0])[1])]),I=O.length>1?["cut","units",N.title,`${gi(O[0].random.length)} random`,""]:["rule","whole","cut",`${gi(O[0].random.length)} random`];p.replaceChildren(i("thead",{},i("tr",{},...I.map(H=>i("th",{scope:"col"},H)))),i("tbody",{},...R.map(H=>i("tr",{},i("th",{scope:"row",title:j[H[0]]??""},H[0]),...H.slice(1).map(B=>i("td",{},B))))))}function x(k){let{measure:C,rows:N,whole:O}=k,{rem:L}=e,{width:j}=f.measure(),F=3.6*L,W=j-1.2*L,_=xn({a:0,n:N.length+1},N.length+1,W,F),q=[O.score,...N.flatMap(Q=>[Q.score,...Q.random]),...typeof C.chance=="number"?[C.chance]:[]],P=Math.max(...q),R=Math.min(...q,P-(C.name==="accuracy"?.1:.2*Math.abs(P))),I=.06*(P-R),H=R-I,B=P+I,U=C.name==="accuracy"?100:1,G=Qe(U*H,U*B,5),ne=G.every(Number.isInteger)?0:C.digits??2,Z=[O.score,...N.map(Q=>Q.score)],ee=[O.score,...N.map(Q=>Math.max(...Q.random))],se=Q=>Q>0;if(f.draw({x:Cn(_),y:{low:H,high:B,top:.9*L,below:2.6*L},rows:G.map(Q=>[Q/U,`${Y(Q,ne)}${U>1?"%":""}`]),along:Z.map((Q,re)=>[re,re?String(N[re-1].k):"none"]),foot:1.5*L,lines:[{values:ee,kind:"draws",name:"random units",named:se},{values:Z,kind:"cut",name:k.by==="feature"?"the best units":"cut",named:se},...typeof C.chance=="number"?[{values:[C.chance,C.chance],at:[-.5,N.length+.5],kind:"chance",aside:!0}]:[]],bars:Q=>N.map((re,ce)=>[[_.centre(ce+1)-5,Q(Math.min(...re.random))],[_.centre(ce+1)+5,Q(Math.max(...re.random))]]),marks:[...N.flatMap((Q,re)=>Q.random.map(ce=>({k:re+1,v:ce,kind:"draw",r:3}))),...Z.map((Q,re)=>({k:re,v:Q,kind:"point",r:4.5}))],said:`${C.title} against the number of units cut. ${w.textContent}`,rem:L}),!f.frame)return;let{x:he,y:K}=f.frame,J=k.by==="feature"?"units cut, the best first":"units cut";f.under.replaceChildren(...N.map((Q,re)=>D("path",{class:"range",d:`M${he.at(re+1)} ${K(Math.min(...Q.random))}V${K(Math.max(...Q.random))}`})),D("text",{x:(F+W)/2,y:f.el.clientHeight-.3*L,"text-anchor":"middle"},J))}function b(){let k=!1;for(let C of["wheel","pointerdown","keydown"])addEventListener(C,()=>k=!0,{once:!0,passive:!0});for(let C of F0)setTimeout(()=>k||g.scrollIntoView(),C)}return e.inPage&&location.hash==="#cut"&&b(),{el:g,draw(k){e.P&&(k("cut")&&(s=r),k("picture","unit","busy","cut")&&y(),k("cut","picture","size","theme")&&T())}}}function _0({units:e,steps:t},n,s){let r=e===null?[[0,n.length-1]]:Ln(n.flatMap((a,l)=>e.includes(a)?[l]:[])),o=t===null?[[0,s-1]]:Ln(t.filter(a=>a<s));return r.flatMap(a=>o.map(l=>({rows:a,steps:l})))}function q0([e,t],[n,s],r,o){let[a,l]=[Math.min(e,n),Math.max(e,n)],[d,h]=[Math.min(t,s),Math.max(t,s)],u=r.slice(d,h+1).sort((m,f)=>m-f),c=Array.from({length:l-a+1},(m,f)=>a+f);return{units:u.length===r.length?null:u,steps:c.length===o?null:c}}function wi(e,t,n){let s=Math.min(e.T,t.T),r=t.H,o=e.signal(n),a=t.signal(n),l=Float64Array.from({length:s*r},(d,h)=>a[h]-o[h]);return{T:s,H:r,name:n,values:l,signal:()=>l,most:l.reduce((d,h)=>Math.max(d,Math.abs(h)),0)}}function bi(e,{name:t,most:n}){let[s,...r]=es(e,"g",n||1);return s.textContent=`Δ${t}`,[s,...r]}var R0=4;function xi(e,{tip:t,brushed:n=null}){let s=i("canvas",{"aria-hidden":"true"}),r=D("svg",{class:"mark","aria-hidden":"true"}),o=i("div",{class:"under","aria-hidden":"true"}),a=i("div",{class:"tag"}),l=i("span",{class:"unit","aria-hidden":"true"}),d=i("div",{class:"pane",role:"group",tabindex:n?"0":"-1"},s,r,l,a),h=i("div",{class:"umap"},d,o),u=null,c=null,m=0,f=[],p=null,w="";a.hidden=!0;let v=y=>{let A=s.getBoundingClientRect(),T=Math.floor((y.clientY-A.top)/A.height*u.H);return[Math.min(u.T-1,c.step(y.clientX-A.left+c.gutter)),Math.max(0,Math.min(u.H-1,T))]};vt(s,{press:y=>u!==null&&v(y),slop:n?R0:1/0,move:(y,A)=>g(A,v(y)),click(y){let[A,T]=v(y);$(),e.pick(e.order[T]),e.go(A)},cancel:y=>y.key==="Escape"&&$()}),s.addEventListener("pointermove",y=>{if(!u)return;let[A,T]=v(y),x=d.getBoundingClientRect(),b=e.order[T];a.textContent=`${t(A,b)} · unit ${b} · step ${A+1} “${Te(e.P.shown[A],24)}”`,a.hidden=!1,a.style.left=`${Math.max(0,Math.min(x.width-a.offsetWidth,y.clientX-x.left+12))}px`,a.style.top=`${y.clientY-x.top-30}px`});for(let y of["pointerleave","pointercancel"])s.addEventListener(y,()=>a.hidden=!0);d.addEventListener("keydown",y=>{if(!n||!u)return;let A=y.shiftKey&&{ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]}[y.key];if(y.key==="Escape"&&p)$();else if(!A)return;if(y.preventDefault(),!A)return;let T=p?.[0]??[Math.min(e.S.t,u.T-1),e.order.indexOf(e.S.unit)],[x,b]=p?.[1]??T;g(T,p?[Math.max(0,Math.min(u.T-1,x+A[0])),Math.max(0,Math.min(u.H-1,b+A[1]))]:T)}),o.addEventListener("click",y=>{let A=y.target.closest("[data-step]");A&&e.go(Number(A.dataset.step))});function g(y,A){p=[y,A],E(),n(q0(y,A,e.order,u.T))}function $(){p&&(p=null,E(),n(null))}let M=(y,A,T,x,b,k)=>{let[C,N]=[Math.max(A,c.a),Math.min(T,c.end-1)],O=m/u.H;return C>N?null:D("rect",{class:y,x:c.x(C)-k,y:x*O-k,width:(N-C+1)*c.cw+2*k-1,height:(b-x+1)*O+2*k})},S=(y,...A)=>[M(`halo ${y}`,...A,1.5),M(`edge ${y}`,...A,0)];function E(){if(!u||!c)return;let{S:y}=e,A=e.order.indexOf(y.unit);r.replaceChildren(...[...f.flatMap(({rows:T,steps:x})=>S("kept",...x,...T)),...S("row",c.a,c.end-1,A,A),y.t<u.T&&M("step",y.t,y.t,0,u.H-1,0),...p?S("brush",Math.min(p[0][0],p[1][0]),Math.max(p[0][0],p[1][0]),Math.min(p[0][1],p[1][1]),Math.max(p[0][1],p[1][1])):[]].filter(Boolean)),l.textContent=e.small?"":`unit ${y.unit}`,l.style.top=`${Math.max(0,Math.min(m-16,(A+.5)*m/u.H-8))}px`;for(let T of o.children)T.classList.toggle("cur",Number(T.dataset.step)===y.t)}function z(){let{A:y,P:A}=e,T=y.shown.some((b,k)=>k<A.T&&b!==A.shown[k]);o.classList.toggle("two-texts",T);let x=b=>{let k=i("span",{"data-step":b,style:`left:${c.x(b)}px;width:${c.cw}px`,title:A.shown[b]},i("b",{},A.shown[b]));return T&&b<y.T&&y.shown[b]!==A.shown[b]&&k.prepend(i("s",{},y.shown[b])),k};o.replaceChildren(...c.cw<1.1*e.rem?[]:Array.from({length:c.n},(b,k)=>x(c.a+k)))}return{el:h,clear:$,mark:E,paint(y,{name:A,full:T,colours:x=A,pins:b=[],said:k}){let C=e.order.join();u&&(u.T!==y.T||C!==w)&&$(),[u,w]=[y,C];let N=d.clientWidth,O=devicePixelRatio||1,L=e.small?0:e.gutter;if(m=d.clientHeight,!N||!m)return;c=xn(e.S.view,e.P.T,N,L);let j=i("canvas",{width:u.T,height:u.H}),F=la(u,A,e.order,q=>e.palette.of(x,q,T));j.getContext("2d").putImageData(new ImageData(F,u.T,u.H),0,0),s.width=Math.round((N-L)*O),s.height=Math.round(m*O),s.style.cssText=`left:${L}px;width:${N-L}px;height:${m}px`;let W=s.getContext("2d"),_=c.cw>=14?Math.max(1,Math.round(O)):0;W.imageSmoothingEnabled=!1,W.drawImage(j,c.a,0,c.n,u.H,0,0,s.width,s.height);for(let q=1;_&&q<=c.n;q++)W.clearRect(Math.round(q*c.cw*O)-_,0,_,s.height);f=b.flatMap(q=>_0(q,e.order,u.T)),d.setAttribute("aria-label",k),z(),E()}}}function I0(e,t){let n=e.findIndex(a=>a>0);if(n<0)return null;let s=e.reduce((a,l,d)=>l>e[a]?d:a,n),r=e[s],o=e.findIndex((a,l)=>l>s&&a<=r/2);return{from:n,peak:s,most:r,now:e[t],left:e[t]/r,half:o<0?null:o-s}}function W0(e,t,n,s,r="c"){if(!e)return`${r} is the same at every step.`;let{from:o,peak:a,left:l,half:d}=e;if(t<o)return`Up to ${s(t)} nothing differs; it begins at ${s(o)}.`;let h=a===n-1,u=h||t<a?"":d!==null&&a+d<=t?`; half of it was gone ${$e(d,"step")} later`:"; half of it is not gone yet";return t===a?h&&o<a?`The difference still grows: ${r} differs most at the last step, ${s(t)}.`:`At ${s(t)} ${r} differs most.`:`${t<a?`At ${s(t)} ${r} differs by ${et(l)} of what it will at its largest, at ${s(a)}`:`At ${s(t)} ${r} differs by ${et(l)} of what it did at its largest, at ${s(a)}`}${u}${h?": it still grows":""}.`}function D0(e,t,n,s,r){return Array.from({length:s},(a,l)=>[l,e[n*s+l],t[n*s+l]]).sort((a,l)=>Math.abs(l[2]-l[1])-Math.abs(a[2]-a[1])||a[0]-l[0]).slice(0,r)}var B0=(e,t)=>e.slice(0,t.length).flatMap((n,s)=>n===t[s]?[]:[s]);function Vu(e){let t=i("h3"),n=i("table",{class:"moved"}),s=i("h3"),r=pt("sizes"),o=i("div",{class:"labels","aria-hidden":"true"});r.el.append(o);let a=i("h3"),l=i("span",{class:"legend"}),d=xi(e,{tip:(T,x)=>`Δ${e.S.focus} ${Y(f.values[T*f.H+x],4,!0)}`}),{el:h,says:u,note:c}=_e("differences","What changed, step by step","with your change minus as trained",[],i("div",{class:"pair"},i("div",{class:"panel"},t,n),i("div",{class:"panel"},s,r.el,i("div",{class:"maphead"},a,l),d.el))),m=e.near.watch(h),f=null,p=null;r.el.addEventListener("click",T=>{p&&!Un(T)&&e.go(p.step(T.clientX-r.el.getBoundingClientRect().left))});let w=()=>Math.min(e.A.T,e.P.T),v=T=>`“${e.P.shown[T]}”`,g=()=>e.A===e.P;function $(){let{A:T,P:x,S:b}=e;if(e.sameNet){let C=new Float32Array(w());return["c","h"].filter(N=>x.signals.includes(N)).map(N=>({name:`‖Δ${N}‖`,term:N,kind:N===x.memory?"c":"h",values:x.array(`size.${N}`)??C}))}let k=T.signals.includes(b.focus)?b.focus:"h";return[{name:`mean ${k}, ${e.titles.b}`,term:k,kind:"c",values:x.mean(k),signed:!0},{name:`mean ${k}, ${e.titles.a}`,term:k,kind:"trained",values:T.mean(k),signed:!0}]}function M(){let{P:T,S:x,rem:b}=e,{width:k,height:C}=r.measure();if(!k||!C)return;p=xn(x.view,T.T,k,e.gutter);let N=w(),O=$().map(I=>({...I,values:I.values.subarray(0,N)})),L=O.flatMap(I=>Array.from(I.values)),j=Math.min(0,...L),F=Math.max(...L)||1,W=Qe(j,F,3),_=[Math.min(j,...W),Math.max(F,...W)],q=Array.from({length:Math.max(0,Math.min(N,p.end)-p.a)},(I,H)=>p.a+H).filter(I=>e.pins.some(H=>Ye(H)&&(H.steps===null||H.steps.includes(I)))),P=I=>{let H=Math.max(...I);return B=>I[B]>.6*H||B===Math.min(N,p.end)-1},R=W.every(Number.isInteger)?0:_[1]<.1?3:_[1]<1?2:1;r.draw({x:Cn(p),y:{low:_[0],high:_[1],top:.9*b,below:.35*b},rows:W.map(I=>[I,Y(I,R)]),shades:q.map(I=>[p.x(I),p.x(I+1)]),lines:O.map(I=>({...I,named:I.signed?null:P(I.values)})),tip:I=>I<N?`step ${I+1} “${T.shown[I]}”: ${O.map(({name:H,values:B,signed:U})=>`${H} ${Y(B[I],3,U)}`).join(", ")}`:null,here:"column",room:{top:1.1*b},said:`${O.map(({name:I})=>I).join(" and ")} at every step. ${u.textContent}`,rem:b}),r.cursor(x.t),S(T.parts??null,k)}function S(T,x){let{rem:b}=e,k=T!==null&&p.sees(T)?p.centre(T):null,{top:C,bottom:N}=r.frame;r.under.replaceChildren(...k===null?[]:[D("path",{class:"parts",d:`M${k} ${N}V${C}`})]);let O=k>x-7*b?`right:${x-k+4}px`:`left:${k+4}px`;o.replaceChildren(...k===null?[]:[i("span",{class:"name parts",style:`top:${.5*b}px;${O}`},"answers part")])}function E(){let{A:T,P:x,S:b}=e,k=x.answers.kind==="value",C=b.t,[N,O]=[T.array("p"),x.array("p")],L=x.arrays.p[1][1],j=C<w()&&T.words.join()===x.words.join();if(t.replaceChildren(j?"Answers that changed most after ":"Answers after ",i("b",{},v(C))),!j){n.replaceChildren(i("tbody",{},i("tr",{},i("td",{},C<w()?"The two networks have other answers.":"Only one of the two texts goes on to here."))));return}let F=k?P=>Y(P,3):Ee,W=[e.titles.a,e.titles.b],_=(P,R)=>i("span",{class:"change","aria-hidden":"true"},i("i",{class:R<P?"neg":"pos",style:`left:${100*Math.min(P,R)}%;width:${100*Math.abs(R-P)}%`})),q=D0(N,O,C,L,k?1:6).filter(([,P,R])=>F(P)!==F(R));if(!q.length){let P=g()?"No answer changes: both runs are the same.":ui(T,x,C)?`No answer changes after ${v(C)}.`:`No answer after ${v(C)} changes by as much as is written here.`;n.replaceChildren(i("tbody",{},i("tr",{},i("td",{class:"none"},P))));return}n.replaceChildren(i("thead",{},i("tr",{},...["answer",W[0],"",W[1]].map(P=>P?i("th",{scope:"col"},P):i("td")))),i("tbody",{},...q.map(([P,R,I])=>i("tr",{},i("th",{scope:"row"},Se(x.words[P])),i("td",{},F(R)),i("td",{class:"way"},k?"":_(R,I)),i("td",{},i("b",{},F(I)))))))}function z(){let{A:T,P:x,S:b}=e,k=w(),C=Math.min(b.t,k-1);if(c.textContent=e.sameNet?`${e.titles.b} minus ${e.titles.a}${e.other?", step by step from the first":""}`:"two networks, whose units do not correspond",g())return void u.replaceChildren("Nothing is changed: both runs are the same at every step. Hold a signal, or compare with another text, to see them part.");let N=[],O=B0(T.tokens,x.tokens),L=W=>`“${T.shown[W]}” and “${x.shown[W]}”`;if(O.length&&N.push(`The texts differ at ${O.length>3?`${$e(O.length,"step")}, first ${L(O[0])}`:O.map(L).join(", ")}.`),T.T!==x.T&&N.push(`One goes on for ${$e(Math.abs(T.T-x.T),"step")} more, which are left out.`),e.sameNet){let W=x.memory,_=x.array(`size.${W}`);_&&N.push(W0(I0(_.subarray(0,k),C),C,k,v,W))}let{parts:j}=x,F=(W,_)=>W.top(_)[0][0];if(x.answers.kind!=="value"&&"parts"in x){let W=Array.from({length:k},(_,q)=>F(T,q)!==F(x,q)).filter(Boolean).length;N.push(j===null?"The top answer is the same after every step.":`The top answers first differ after ${v(j)}, step ${j+1}, where “${Se(F(T,j))}” becomes “${Se(F(x,j))}”; they differ after ${W} of ${$e(k,"step")}.`)}u.replaceChildren(N.join(" "))}function y(){let{A:T,P:x,S:b}=e,k=e.sameNet&&T.signals.includes(b.focus);for(let C of[d.el,a.parentNode])C.hidden=!k;k&&(f=wi(T,x,b.focus),a.replaceChildren(i("b",{},`Δ${b.focus}`),` ${e.P.roles.word(b.focus)} of every unit`),l.replaceChildren(...bi(e,f)),d.paint(f,{name:b.focus,full:f.most||1,colours:"g",said:`Map of the difference of ${b.focus}: ${f.H} units by ${f.T} steps.`}))}function A(){!e.P||!m()||(s.replaceChildren(...e.sameNet?["How far apart the memories are: ",i("b",{},$().map(({name:T})=>T).join(", "))," over all units"]:["Means over all units of each network"]),z(),M(),E(),y())}return{el:h,draw(T){T("picture","size","view","theme","focus","t","unit","order")&&A()}}}var U0=75,ul=(e,t,n)=>Math.max(t,Math.min(n,e)),V0=(e,t)=>JSON.stringify(e)===JSON.stringify(t),Y0=(e,t,n)=>ul(Math.round(100*(e+(t<0?-1:1)*(n-t)/U0))/100,0,1),ml=(e,{signal:t},n,s)=>e.findLastIndex(r=>os([r],t,n,s)!==null);function K0(e,t,n,s){let r=ml(e,t,n,s),o=e[r];return!o||!V0([o.units,o.steps],[t.units,t.steps])?[...e,{on:!0,...t}]:e.map((a,l)=>l===r?{...a,...t}:a)}function X0(e,t,n,s){let r=ml(e,{signal:t},n,s);return e.filter((o,a)=>a!==r)}function Yu(e){let t="all",n="span",s="b",r=null,o=null,a=0,l=null,d=null,h=null,u=null,c=!1,m=[],f=st("Whose",{all:"all units",one:"unit"},K=>{t=K,he()}),p=st("When",{step:"this step",span:"",all:"all steps"},K=>{n=K,he()}),w=i("h3"),v=i("div",{class:"cell",tabindex:"0",role:"group","data-terms":".panel","aria-label":"The cell; the arrows go through its marks"}),g=i("div",{class:"states"}),$=i("span",{class:"seg signals",role:"group","aria-label":"Signal of the map"}),M=st("What the map shows",{b:"with your change",d:"difference"},K=>{s=K,Z()}),S=i("span",{class:"legend"}),E=xi(e,{tip:U,brushed:ne}),z=Nt({name:"at",title:"Value to hold it at",low:0,high:1,step:.01,value:1,written:K=>Y(K)},()=>c=!0),y=i("span"),A=i("button",{type:"button",class:"btn start"},"Hold"),T=i("button",{type:"button",class:"btn"},"Clear"),x=i("div",{class:"brushed",role:"group","aria-label":"What is brushed"},y,z.el,A,T),b=i("p",{class:"reads"},"Drag a rectangle over units and steps to hold them; with the keyboard, shift and the arrows."),{el:k,says:C,note:N}=_e("inside",fe("cell","Inside the cell"),"drag a gate",[f.el,p.el],i("div",{class:"pair"},i("div",{class:"panel"},w,v,g),i("div",{class:"panel"},i("div",{class:"maphead"},$,M.el,S),E.el,x,b))),O=e.near.watch(k);x.hidden=!0,A.addEventListener("click",()=>{let{signal:K,units:J,steps:Q}=u;E.clear(),e.hold({signal:K,units:J,steps:Q,value:Number(z.input.value)})}),T.addEventListener("click",()=>E.clear());let L=()=>{let{t:K,span:[J,Q]}=e.S;return K>=J&&K<=Q&&Dt(J,Q,e.P.T)||[K]},j=()=>({step:[e.S.t],span:L(),all:null}),F=()=>({units:t==="all"?null:[e.S.unit],steps:j()[n]});function W(K,J,Q){let{unit:re,t:ce}=e.S;d??=e.pins;let pe=K0(d,{signal:K,...F(),value:J},re,ce);Q&&(d=null),e.edit(pe,{done:Q,select:ml(pe,{signal:K},re,ce)})}let _=K=>e.edit(X0(e.pins,K,e.S.unit,e.S.t),{done:!0}),q=K=>`${e.P.roles.word(K)} ${K}`,P=K=>{let{unit:J,t:Q}=e.S,re=e.held(K,J,Q);return typeof re=="number"?re:e.P.at(K,Q,J)};function R({signal:K,linked:J,x:Q,y:re,level:ce}){let pe=[-1,1].map(()=>D("path",{class:"jaw grip",d:ce?`M${Q-7} ${re}h14`:`M${Q} ${re-7}v14`})),ue=D("g",{class:`pull ${ce?"level":"upright"}`,role:"slider",tabindex:"0","aria-valuemin":"0","aria-valuemax":"1"},D("circle",{class:"reach",cx:Q,cy:re,r:ks+6}),...pe),X=D("g",{class:"pinned",role:"button",tabindex:"0"},D("circle",{class:"reach",cx:Q-23,cy:re-23,r:15}),D("path",{d:`M${Q-12} ${re-12}L${Q-19} ${re-19}`}),D("circle",{class:"knob",cx:Q-23,cy:re-23,r:7.5}),D("title",{},`Release ${q(K)}`)),V=()=>J?1-P(K):P(K),te=(be,ye)=>W(K,J?Math.round(100*(1-be))/100:be,ye),le=be=>ce?be.clientY:be.clientX,we=be=>{let ye=l.svg.getBoundingClientRect(),je=l.svg.viewBox.baseVal.width/ye.width;return[ce?(be.clientY-ye.top)*je-re:(be.clientX-ye.left)*je-Q,je]};vt(ue,{press(be){be.preventDefault(),ue.focus({preventScroll:!0});let[ye,je]=we(be);return{from:ye,k:je,start:le(be),open:V(),last:null}},move(be,ye){let je=Y0(ye.open,ye.from,ye.from+ye.k*(le(be)-ye.start));je!==(ye.last??Math.round(100*ye.open)/100)&&(ye.last=je,te(je,!1))},done:(be,{last:ye})=>ye!==null&&te(ye,!0)});let ae=null;ue.addEventListener("keydown",be=>{let ye={ArrowUp:.05,ArrowRight:.05,ArrowDown:-.05,ArrowLeft:-.05,PageUp:.25,PageDown:-.25,Home:-1,End:1}[be.key];if(["Delete","Backspace"].includes(be.key)&&e.held(K,e.S.unit,e.S.t)!==null)_(K);else if(!ye)return;be.preventDefault(),ye&&(ae=ul(Math.round(100*((ae??V())+ye))/100,0,1),te(ae,!1))});let xe=()=>{ae!==null&&(te(ae,!0),ae=null)};return ue.addEventListener("keyup",xe),ue.addEventListener("blur",xe),X.addEventListener("click",()=>_(K)),X.addEventListener("keydown",be=>{be.key!=="Enter"&&be.key!==" "||(be.preventDefault(),ue.focus(),_(K))}),{el:D("g",{},ue,X),step(be){let ye=be.now[K],{unit:je,t:Re}=e.S,qe=e.held(K,je,Re)!==null,at=Li(J?1-ye:ye)+5;pe.forEach((dt,lt)=>dt.style.transform=`translate${ce?"Y":"X"}(${(2*lt-1)*at}px)`),ue.setAttribute("aria-label",J?`${q(K)}, by its other side, 1 − ${K}`:q(K)),ue.setAttribute("aria-valuenow",Y(ye).replace("−","-")),ue.setAttribute("aria-valuetext",`${e.P.roles.word(K)} ${Y(ye)}${qe?`, held; as trained ${I(K)}`:""}`),X.style.display=qe?"":"none",X.setAttribute("aria-label",`Release ${q(K)}`)}}}let I=K=>{let{A:J,S:Q}=e;return e.sameNet&&Q.t<J.T?Y(J.at(K,Q.t,Q.unit)):"–"};function H(){let{P:K}=e;l=en(K.roles,R),v.replaceChildren(l.svg),$.replaceChildren(...K.signals.map(J=>{let Q=i("button",{type:"button","data-signal":J,"data-term":J,"aria-label":`${e.P.roles.word(J)} ${J}`},i("i",{class:`s-${J}`},J));return Q.addEventListener("click",()=>e.look(J)),Q})),m=K.signals.filter(J=>e.P.roles.kind(J)!=="gate").map(J=>{let[Q,re]=B(J),ce=Nt({name:J,term:J,title:`Hold ${q(J)} at`,low:Q,high:re,step:.01,value:0,written:ue=>Y(ue,2,!0)},ue=>{h=J,W(J,ue,!1)}),pe=i("button",{type:"button",class:"btn free",title:`Release ${q(J)}`,"aria-label":`Release ${q(J)}`},"held");for(let ue of["change","pointerup","pointercancel","blur"])ce.input.addEventListener(ue,()=>{h!==J||!d||(h=null,W(J,Number(ce.input.value),!0))});return pe.addEventListener("click",()=>_(J)),{name:J,line:ce,free:pe,el:i("div",{class:"state"},ce.el,pe)}}),g.replaceChildren(...m.map(J=>J.el))}function B(K){let[J,Q]=e.range(K);if(Number.isFinite(Q))return[J,Q];let re=Math.ceil(1.2*Math.max(1,e.A.signals.includes(K)?e.A.peak(K):0));return[-re,re]}function U(K,J){let{P:Q,A:re,S:ce}=e,pe=`${ce.focus} ${Y(Q.at(ce.focus,K,J),4)}`;return G()&&re!==Q&&K<re.T?`${pe}, as trained ${Y(re.at(ce.focus,K,J),4)}`:pe}let G=()=>e.sameNet&&e.A.signals.includes(e.S.focus);function ne(K){let J=e.S.focus;if(x.hidden=!K,b.hidden=!!K,!K){u=null,c=!1;return}let{P:Q}=e;u={signal:J,...K};let re=K.units?.length??Q.H,ce=K.steps??Array.from({length:Q.T},(te,le)=>le);if(y.replaceChildren("hold ",i("i",{class:`s-${J}`},J),` of ${K.units===null?`all ${re} units`:re===1?`unit ${K.units[0]}`:$e(re,"unit")} over `,i("b",{},e.names(K.steps))),c)return;let[pe,ue]=B(J),X=K.units??e.order,V=X.reduce((te,le)=>te+ce.reduce((we,ae)=>we+Q.at(J,ae,le),0),0)/(X.length*ce.length);z.set(Math.round(100*ul(V,pe,ue))/100,{min:pe,max:ue})}function Z(){let{P:K,A:J,S:Q}=e,re=Q.focus,ce=G()&&J!==K;u&&u.signal!==re&&E.clear();let pe=s==="d"&&ce;M.set(pe?"d":"b"),M.el.children[1].disabled=!ce;for(let le of $.children)le.setAttribute("aria-pressed",String(le.dataset.signal===re));let ue=e.pins.filter(le=>Ye(le)&&le.signal===re),X=pe?wi(J,K,re):K,V=pe?X.most:e.full(re);S.replaceChildren(...pe?bi(e,X):es(e,re,V));let te=J===K?"as trained":e.titles.b;E.paint(X,{name:re,full:V,colours:pe?"g":re,pins:ue,said:`Map of ${re}${pe?`, ${e.titles.b} minus ${e.titles.a}`:`, ${te}`}: ${K.H} units by ${X.T} steps. Shift and the arrows brush a part of it.`})}function ee(){let{P:K,S:J}=e,Q=Ft(K,{...J,mode:"unit"});for(let re of K.signals)Q.now[re]=P(re);l.update({...Q,compact:e.small,least:a,instant:!0}),l.svg.setAttribute("aria-label",`The ${e.setup.cells[K.cell]} cell of unit ${J.unit} at “${K.shown[J.t]}”`),w.replaceChildren(i("b",{},`Unit ${J.unit}`),` of ${K.H} at `,i("b",{},`“${K.shown[J.t]}”`),`, step ${J.t+1} of ${K.T}`);for(let{name:re,line:ce,free:pe}of m){let ue=e.held(re,J.unit,J.t)!==null,[X,V]=B(re),te=P(re);h!==re&&ce.set(te,{min:Math.min(X,te),max:Math.max(V,te)}),pe.hidden=!ue}}function se(){let{P:K,S:J}=e,Q=j(),[,re]=f.el.children,[,ce]=p.el.children;f.el.children[0].textContent=`all ${$e(K.H,"unit")}`,re.textContent=`unit ${J.unit}`,f.set(t),ce.textContent=`over ${e.names(Q.span)}`,ce.hidden=Q.span.length===1,p.set(ce.hidden&&n==="span"?"step":n);let{signals:pe}=K,ue=pe.filter(le=>e.P.roles.kind(le)==="gate"),X=F(),V=X.steps===null?"at all steps":X.steps.length===1?`at ${e.names(X.steps)}`:`over ${e.names(X.steps)}`,te=pe.filter(le=>e.held(le,J.unit,J.t)!==null);N.textContent=ue.length?"drag a gate, drawn as a valve":"it has no gate: set its state",C.replaceChildren(ue.length?"Pull a gate open or shut, or set a state, to hold it ":"Set the state to hold it ",`in ${X.units===null?`all ${$e(K.H,"unit")}`:`unit ${J.unit}`} ${V}. `,...te.length?["Held in this unit here: ",te.map(le=>`${q(le)} at ${Y(P(le))} (as trained ${I(le)})`).join(", "),". A click on its pin lets it go."]:[])}function he(){let{P:K}=e;if(!K||!O())return;let J=K.cell+JSON.stringify(K.options);J!==r&&H(),(J!==r||o!==`${e.width} ${e.rem}`)&&(a=l.least()),[r,o]=[J,`${e.width} ${e.rem}`],se(),ee(),Z()}return{el:k,draw(K){K("picture","pins","unit","focus","view","size","theme","order","t")&&he()}}}var Ku=`.ledger {
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
`;var J0=1e-5;function Z0(e,t,n=()=>!1){if(!e.keeper)return null;let{T:s,roles:r}=e,o=e.column(e.memory,t),a=Object.fromEntries(e.signals.map(c=>[c,e.column(c,t)])),l=[],d=new Float64Array(s),h=new Float64Array(s),u=new Float64Array(s);for(let c=0;c<s;c++){let m=M=>a[M][c],f=n(c),p=f?0:r.kept(m);for(let M=0;M<c;M++)d[M]*=p;d[c]=f?o[c]:r.written(m);let w=0,v=0;for(let M=0;M<=c;M++)w+=d[M],Math.abs(d[M])>Math.abs(d[v])&&(v=M);let g=o[c]-w;if(!(Math.abs(g)<=J0*Math.max(Math.abs(d[v]),Math.abs(o[c]))))throw new Error(`the shares of unit ${t} after step ${c+1} do not add up to what it holds`);d[v]+=g;let $=d.slice(0,c+1);for(let M of $)M>0?h[c]+=M:u[c]+=M;l.push($)}return{T:s,unit:t,memory:o,rows:l,above:h,below:u}}var Fr=(e,t,n)=>Z0(t,n,s=>t!==e.A&&os(e.listed,t.memory,n,s)!==null);function On(e){let{A:t,P:n,S:s,titles:r}=e;return(t===n?[t]:[t,n]).map((o,a)=>{let l=s.unit<o.H?o.kept(`ledger ${o.layer} ${s.unit}`,()=>Fr(e,o,s.unit)):null;return{P:o,name:a?r.b:r.a,book:l,row:d=>l?.rows[d]??null}})}var fl=e=>e.roles.writes,Hr=e=>`The shares of a row add up to what is held exactly, but “written by” is not “came from”: what a ${e.reads.one} writes, ${fl(e)}, is worked out from the ${e.reads.one} and from what the units held before it, so a later ${e.reads.one} can write down again, as a share of its own, what an earlier one had put there.`;function _r(e,{P:t,book:n}){return n?"":t.keeper?`This network has only ${t.H} units, so there is no unit ${e.S.unit}.`:`A ${e.setup.cells[t.cell].replace("Vanilla","vanilla")} keeps nothing by a gate: every step makes all of h anew, so no part of it can be told to be what one earlier ${t.reads.one} wrote.`}var ps=e=>e[0].toUpperCase()+e.slice(1);function Xu({T:e,H:t},n){let s=Array.from({length:e},(r,o)=>new Float64Array(o+1));for(let r=0;r<t;r++)n(r).rows.forEach((o,a)=>{for(let l=0;l<=a;l++)s[a][l]+=o[l]*o[l]});return s.map(r=>r.map(Math.sqrt))}function pl(e){let t=0,n=0;return Array.from(e,(s,r)=>{let o=s<0?n:t,a=o+s;return s<0?n=a:t=a,{k:r,from:o,to:a}})}var Gu=(e,t)=>pl(e).find(({from:n,to:s})=>(t-n)*(t-s)<0)?.k??null;function qr(e){let t=0,n=0;return e.forEach((s,r)=>{n+=Math.abs(s),Math.abs(s)>Math.abs(e[t])&&(t=r)}),n?{k:t,part:Math.abs(e[t])/n}:null}var Qs=(e,t)=>t===e?"at this step":t===e-1?"1 step ago":`${e-t} steps ago`;function Ju(e,t,n){let s=e.length-1,r=qr(e);if(!r)return s?`No ${n} has written anything that is left here.`:`This first ${n} writes nothing here.`;let{k:o,part:a}=r,l=`“${t(o)}”, ${Qs(s,o)}`;return s===0?`All of this memory was written at “${t(o)}”, the first ${n}.`:a>.5?`Most of this memory (${et(a)}) was written at ${l}.`:a>=.1?`No ${n} wrote most of it; the largest part (${et(a)}) was written at ${l}.`:`No ${n} wrote more than a tenth of it.`}function gl(e,t,n=null){let s=Math.max(...e.map(h=>h?.length??0)),r=h=>e.map(u=>u&&h<u.length?u[h]:null),o=h=>Math.max(...r(h).map(u=>Math.abs(u??0))),l=Array.from({length:s},(h,u)=>[o(u),u]).sort((h,u)=>u[0]-h[0]||u[1]-h[1]).map(([,h])=>h).slice(0,s===t+1?s:t);n!==null&&n<s&&!l.includes(n)&&(l[l.length-1]=n);let d=e.map(h=>h?h.reduce((u,c,m)=>l.includes(m)?u:u+c,0):null);return{writers:l.sort((h,u)=>h-u),rest:s-l.length,values:r,others:d}}function Zu(e){let t=e.flat(2).every(n=>Math.abs(n)<.1)?3:2;for(let n=t;n<=3;n++){let s=e.every(([r,o])=>Math.abs(r.reduce((a,l)=>a+Oe(l,n),0)-Oe(o,n))<.5*10**-n);if(s)return{digits:n,exact:s}}return{digits:t,exact:!1}}function hn(e,t){return e.kept("again",()=>{let s=new Map;for(let r of e.shown)s.set(r,(s.get(r)??0)+1);return s}).get(e.shown[t])>1?e.shown[t]+Xt(t+1):e.shown[t]}function Qu(e){if(!e)return 0;let t=10**Math.floor(Math.log10(e))/4;return t*Math.ceil(e/t-1e-9)}var wl=e=>e<0?`≥${-e}`:String(e);var bl=60,Q0=24;function ex(e,t){let n=e.length,s=new Uint8ClampedArray(4*n*n);return e.forEach((r,o)=>r.forEach((a,l)=>s.set([...t(a),255],4*(o*n+l)))),s}var tx=e=>e.reduce((t,n)=>n.reduce((s,r)=>Math.max(s,Math.abs(r)),t),0);function xl(e){let t="unit",n=[],s=st("Whose memory",{unit:"this unit",all:"all units"},M=>{t=M,e.root.focus({preventScroll:!0}),v()}),r=i("span",{class:"legend","aria-hidden":"true"}),o=i("button",{type:"button",class:"btn"},"Table"),a=[p(),p()],l=w(),d=i("p",{class:"reads means"}),{el:h,says:u,note:c}=_e("shares",fe("ledger","Ledger, word by word"),"",[s.el,r,o],i("div",{class:"two"},...a.map(M=>M.el)),d,l.el);o.addEventListener("click",()=>l.open()),e.seen(h,v);let m=M=>Y(M,4,t==="unit"),f=({P:M,book:S})=>t==="unit"?S?.rows??null:M.keeper?M.kept(`ledger norms ${M.layer}`,()=>Xu(M,E=>Fr(e,M,E))):null;function p(){let M=i("h3"),S=i("canvas"),E=D("svg",{"aria-hidden":"true"}),z=i("div",{class:"tag",role:"status"}),y=i("div",{class:"square",tabindex:"0",role:"img"},S,E,z),A=i("p",{class:"gateless"}),T=null,x=null;z.hidden=!0;let b=L=>{let j=y.getBoundingClientRect(),F=O.rows.length,W=Math.floor((L.clientY-j.top-T.top)/T.each),_=Math.floor((L.clientX-j.left-T.left)/T.cw);return W<F&&_>=0&&_<=W?[W,_]:null};function k(L){if(x=L,z.hidden=!L,E.querySelector(".probe")?.remove(),!L)return;let[j,F]=L,{P:W}=O.side,{left:_,top:q,cw:P,each:R}=T,I=_+F*P,H=q+j*R;z.textContent=`“${hn(W,F)}” ${m(O.rows[j][F])} of what is held after “${hn(W,j)}”, ${Qs(j,F)}`,E.append(D("rect",{class:"probe",x:I,y:H,width:P,height:R})),z.style.left=`${Math.max(0,Math.min(y.clientWidth-z.offsetWidth,I+12))}px`,z.style.top=`${H>40?H-34:H+R+8}px`}let C=L=>O.rows&&T&&k(b(L));y.addEventListener("pointermove",C),y.addEventListener("pointerdown",C);for(let L of["pointerleave","blur"])y.addEventListener(L,()=>T&&k(null));y.addEventListener("click",L=>{let j=O.rows&&T&&b(L);j&&(e.go(j[0]),e.set({writer:j[1]}))}),y.addEventListener("keydown",L=>{let j={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]}[L.key];if(!j||!O.rows||!T||L.ctrlKey||L.metaKey||L.altKey)return;L.preventDefault();let[F,W]=x??[Math.min(e.S.t,O.rows.length-1),e.S.writer??0],_=Math.max(0,Math.min(O.rows.length-1,F+j[0]));k([_,Math.max(0,Math.min(_,W+j[1]))])});function N(L){let{rem:j}=e,F=L<=Q0,W=Math.round((F?5.6:3.2)*j),_=y.clientWidth,q=Math.min(6*j,(_-W-.3*j)/L),P=Math.min(1.75*j,24*j/L);T=q>0?{left:W,top:2,cw:q,each:P,wide:q*L,tall:P*L,width:_,worded:F}:null}let O={el:i("div",{class:"panel"},M,y,A),name:M,box:y,why:A,rows:null,paint(L,j){let{rows:F,side:{P:W}}=O,{rem:_,fine:q,font:P}=e,R=F.length,I=devicePixelRatio||1;if(k(null),N(R),!T)return;let{left:H,top:B,cw:U,each:G,wide:ne,tall:Z,width:ee,worded:se}=T,he=B+Z;y.style.height=`${he+2.5*_}px`,S.width=Math.round(ne*I),S.height=Math.round(Z*I),S.style.cssText=`left:${H}px;top:${B}px;width:${ne}px;height:${Z}px`;let K=i("canvas",{width:R,height:R}),J=S.getContext("2d");K.getContext("2d").putImageData(new ImageData(ex(F,j),R,R),0,0),J.imageSmoothingEnabled=!1,J.drawImage(K,0,0,R,R,0,0,S.width,S.height);let Q=ue=>Y(ue,2,t==="unit");U>=2.6*_&&G>=1.05*_&&(Object.assign(J,{font:`500 ${q*I}px ${P}`,textAlign:"center"}),F.forEach((ue,X)=>ue.forEach((V,te)=>{J.fillStyle=_t(j(V)),J.fillText(Q(V),(te+.5)*U*I,((X+.5)*G+.27*_)*I)})));let re=vn(1,R,6).map(ue=>ue-1),ce=se?W.tokens.map((ue,X)=>X):re,pe=ue=>se?Te(hn(W,ue),9):String(ue+1);E.setAttribute("width",ee),E.setAttribute("height",he+2.5*_),E.replaceChildren(D("path",{class:"edge",d:`M${H} ${B}V${he}H${H+ne}`}),...ce.map(ue=>D("text",{x:H-.4*_,y:B+(ue+.5)*G+.27*_,"text-anchor":"end"},pe(ue))),...ce.map(ue=>D("text",{x:H+(ue+.5)*U,y:he+_,"text-anchor":"middle"},se?kd(pe(ue),U-3,q,400,P):pe(ue))),D("text",{x:H+ne/2,y:he+2.1*_,"text-anchor":"middle"},`what each ${W.reads.one} wrote`),D("text",{"text-anchor":"middle",transform:`translate(${.7*_} ${B+Z/2}) rotate(-90)`},Z>8*_?`held after each ${W.reads.one}`:""),D("rect",{class:"halo"}),D("rect",{class:"row"}),D("rect",{class:"halo"}),D("rect",{class:"column"})),O.mark()},mark(){if(!T||!O.rows)return;let{left:L,top:j,cw:F,each:W}=T,{t:_,writer:q}=e.S,P=O.rows.length,R=(I,H,B,U,G,ne)=>E.querySelectorAll(I).forEach(Z=>{Z.style.display=H?"":"none";for(let[ee,se]of Object.entries({x:B,y:U,width:G,height:ne}))Z.setAttribute(ee,se)});R(".row, .halo:has(+ .row)",_<P,L,j+_*W,(_+1)*F,Math.max(2,W)),R(".column, .halo:has(+ .column)",q!==null&&q<P,L+q*F,j+q*W,Math.max(2,F),Math.max(0,P-q)*W)}};return O}function w(){let M=i("h2"),S=i("div",{class:"seg",role:"group","aria-label":"Which run"}),E=i("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),z=i("button",{type:"button",class:"btn"},"CSV"),y=i("button",{type:"button",class:"btn"},"Close"),A=i("dialog",{class:"numbers","aria-label":"The ledger in numbers"},i("div",{class:"bar"},M,S,i("span",{class:"sp"}),z,y),E),T=0;y.addEventListener("click",()=>A.close()),A.addEventListener("click",b=>b.target===A&&A.close()),z.addEventListener("click",()=>{let{side:{P:b},rows:k}=a[T],C=k.map((N,O)=>[O,b.tokens[O],0,...Array.from({length:b.T},(L,j)=>j<=O?Ji(N[j]):"")]);ht(`gatescope-ledger-${b.name}-${t==="unit"?`unit-${e.S.unit}`:"all"}.csv`,mr([["step","token","before the text",...b.tokens],...C]),"text/csv")});let x={el:A,open(){x.fill(),A.showModal()},fill(){let b=a.map((j,F)=>F).filter(j=>a[j].rows);T=b.includes(T)?T:b[0];let{side:{P:k},rows:C}=a[T],N=Math.max(0,Math.min(e.S.t-bl/2,k.T-bl)),O=Math.min(k.T,N+bl);S.replaceChildren(...b.length<2?[]:b.map(j=>{let F=i("button",{type:"button","aria-pressed":String(j===T)},a[j].side.name);return F.addEventListener("click",()=>{T=j,x.fill()}),F})),M.textContent=t==="unit"?`Unit ${e.S.unit}: who wrote what it holds`:`All ${k.H} units: who wrote what they hold, 2-norms`;let L=t==="unit"?[k.memory]:[];E.replaceChildren(sn(["step","token",...L,"before the text",...k.shown.slice(0,O).map((j,F)=>hn(k,F))],C.slice(N,O).map((j,F)=>[N+F+1,k.shown[N+F],...t==="unit"?[m(k.at(k.memory,N+F,e.S.unit))]:[],m(0),...Array.from({length:O},(W,_)=>_<j.length?m(j[_]):"")]),`${t==="unit"?`Each row's shares add up to its ${k.memory}.`:"The size of each token's share over all units."} Nothing is left of what was held before the text, which is 0.`+(O-N<k.T?` Steps ${N+1} to ${O} of ${k.T}; all are in the CSV.`:"")))},draw:()=>A.open&&x.fill()};return x}function v(){n=On(e);let M=n.every(({P:k})=>!k.keeper),{S,P:E}=e;if(h.hidden=M,M)return;s.set(t),a.forEach((k,C)=>{k.side=n[C],k.rows=n[C]?f(n[C]):null,k.el.hidden=!n[C]});let z=a.filter(({rows:k})=>k),y=Math.max(...z.map(({rows:k})=>tx(k)))||1,A=In(e.css("--zero"),e.css("--ink")),T=A.length-1,x=t==="unit"?k=>e.palette.of("c",k,y):k=>A[Math.round(T*k/y)];g(y,x);let b=[...new Set(z.map(({side:k})=>`${fl(k.P)} of a ${E.reads.one}, times every ${Pe(k.P.roles.keep)} since`))];c.textContent=`row: the moment; column: the ${E.reads.one} that wrote; colour: how much of it is still there, ${b.join("; ")}`,d.textContent=Hr(n.findLast(k=>k.P.keeper).P);for(let{side:k,rows:C,name:N,box:O,why:L,paint:j}of a)k&&(N.replaceChildren(i("b",{},ps(k.name)),t==="unit"?` unit ${S.unit}`:` all ${k.P.H} units`),O.hidden=!C,L.textContent=C?"":_r(e,k),C&&j(y,x));$(),l.draw()}function g(M,S){let E=t==="unit"?-M:0,z=Array.from({length:12},(y,A)=>{let T=i("i");return T.style.background=xt(S(E+(M-E)*A/11)),T});r.replaceChildren(`${Y(E,E?2:0)} `,i("span",{},...z),` ${Y(M,2,t==="unit")}`)}function $(){let{S:M,P:S}=e,E=a.filter(({rows:x})=>x),z=E.at(-1)?.rows[M.t],y=M.writer!==null&&M.writer<=M.t?M.writer:z&&qr(z)?.k,A=t==="unit"?`unit ${M.unit}`:`all ${S.H} units`,T=E.flatMap(({side:x,rows:b})=>{if(y==null||M.t>=b.length||y>=b.length)return[];let k=b[y][y],C=b[M.t][y],N=k?Math.abs(C/k):0,O=`“${hn(x.P,y)}”`,L=t==="unit"?m:F=>`a norm of ${m(F)}`,j=Math.abs(k)<5e-5?`${O} wrote next to nothing into ${A}`:M.t===y?`${O} writes ${L(k)} into ${A}`:`of ${L(k)} that ${O} wrote into ${A}, ${L(C)} is left ${Qs(M.t,y).replace(" ago"," later")} (${et(N)})`;return[`${ps(x.name)}: ${j}.`]});u.textContent=T.join(" ");for(let{side:x,rows:b,box:k}of E)k.setAttribute("aria-label",`${ps(x.name)}, ${A}: the share of every ${S.reads.one} after every step, ${b.length} by ${b.length}. ${u.textContent} Arrow keys read one share.`)}return{el:h,draw(M){if(M("unit","theme","size")&&!M("picture"))v();else if(M("picture"))h.hidden=On(e).every(({P:S})=>!S.keeper);else if(M("t","writer")&&!h.hidden&&n.length){for(let S of a)S.mark();$(),l.draw()}}}}var vl=6,em=.42,tm=3,nm=(e,t)=>e.set({writer:e.S.writer===t?null:t});function sm(e){let t=i("small"),n=i("div",{class:"tag"}),s=i("p",{class:"gateless"}),r=i("button",{type:"button",class:"link meant"},"“wrote” is not “came from”");r.addEventListener("click",()=>e.root.querySelector(".means").scrollIntoView({block:"center"}));let o=[h(),h()],a=i("div",{class:"books"},...o.map(p=>p.el)),l=i("section",{class:"ledger","aria-label":"Memory ledger"},i("div",{class:"hd"},i("h2",{},fe("ledger","Memory ledger")," ",t),r),s,a,n),d=[];n.hidden=!0;function h(){let p=i("canvas",{role:"img"}),w=i("p",{class:"gateless"}),v=i("b",{class:"bookend","aria-hidden":"true"}),g={el:i("div",{class:"book"},p,v,w),canvas:p,why:w,end:v,key:null,width:0,height:0},$=({clientX:M,clientY:S})=>{let E=p.getBoundingClientRect(),z=e.G.step(M-E.left);return M-E.left<e.G.gutter||z>=g.side.P.T?null:[z,Gu(g.side.row(z),g.value(S-E.top))]};return p.addEventListener("click",M=>{let S=$(M);S&&(S[1]===null?e.go(S[0]):nm(e,S[1]))}),p.addEventListener("pointermove",M=>{let S=$(M);if(n.hidden=!S,!S)return;let[E,z]=S,{P:y,book:A,row:T}=g.side,x=`${y.memory}${Xt(E+1)}`,b=l.getBoundingClientRect();n.textContent=z===null?`${x} = ${Y(A.memory[E],4,!0)} · step ${E+1} “${y.shown[E]}”`:`“${hn(y,z)}” wrote ${Y(T(E)[z],4,!0)} of ${x} = ${Y(A.memory[E],4,!0)}, ${Qs(E,z)}`,n.style.left=`${Math.max(0,Math.min(b.width-n.offsetWidth,M.clientX-b.left+12))}px`,n.style.top=`${M.clientY-b.top-34}px`}),p.addEventListener("pointerleave",()=>n.hidden=!0),g}let u=new ResizeObserver(p=>{for(let{target:w,contentRect:{width:v,height:g}}of p)Object.assign(o.find($=>$.el===w),{width:Math.round(v),height:Math.round(g)});e.P&&m()});for(let p of o)u.observe(p.el);function c(){let p=d.flatMap(({book:$})=>$??[]),w=$=>Math.max(0,...p.map(M=>M[$].reduce((S,E)=>Math.max(S,Math.abs(E)),0))),[v,g]=["above","below"].map($=>Qu(w($)));return{high:v||(g?0:1),low:-g}}function m(){d=On(e);let{P:p,S:w,G:v}=e,g=d.every(({P:M})=>!M.keeper),$=c();a.hidden=g,l.classList.toggle("none",g),a.classList.toggle("one",d.length===1),s.hidden=!g,s.textContent=g?_r(e,d.at(-1)):"",t.textContent=g?"":`who wrote what unit ${w.unit}${e.sameNet?"":" of each"} holds; each block is one earlier ${p.reads.one}’s share, ▸ marks their sum${d.every(({P:M})=>M.memory===p.memory)?`, ${p.memory}`:""}`,r.hidden=g,g||(r.title=Hr(d.findLast(M=>M.P.keeper).P)),o.forEach((M,S)=>{let E=d[S];if(M.side=E,M.el.hidden=!E,!E||g)return;let{book:z}=E;if(M.canvas.hidden=M.end.hidden=!z,M.el.classList.toggle("none",!z),M.why.replaceChildren(...z?[]:[i("b",{},`${ps(E.name)}: `),_r(e,E)]),!z)return;let{width:y,height:A}=M,T=JSON.stringify([E.name,w.unit,w.writer,w.theme,$,v.a,v.n,y,A,e.rem,e.font]);!y||M.key===T&&M.book===z||(Object.assign(M,{key:T,book:z}),M.value=nx(M,E,$,e,y,A))}),f()}function f(){let{S:p}=e;o.forEach(({canvas:w,side:v})=>{if(!v?.book)return;let{P:g,name:$,book:M}=v,S=Math.min(p.t,g.T-1),E=M.rows[S],{writers:z}=gl([E],3),y=[...z.filter(A=>E[A]).map(A=>`“${hn(g,A)}” ${Y(E[A],2,!0)}`)].join(", ");w.setAttribute("aria-label",`Memory ledger of unit ${p.unit}, ${$}: after step ${S+1}, “${g.shown[S]}”, ${g.memory} is ${Y(M.memory[S],2,!0)}${y?`; the largest shares in it are ${y}`:""}. Each can be chosen in the list of writers.`)})}return{el:l,draw(p){p("picture","size","theme","view","unit","writer")?m():p("t")&&f()}}}function nx({canvas:e,end:t},{P:n,name:s,book:r},{low:o,high:a},l,d,h){let{G:u,S:c,rem:m,fine:f,css:p,font:w}=l,v=devicePixelRatio||1,g=e.getContext("2d"),$=[d,h].map(j=>Math.round(j*v));(e.width!==$[0]||e.height!==$[1])&&([e.width,e.height]=$),g.setTransform(v,0,0,v,0,0),g.clearRect(0,0,d,h);let M=1.35*m,S=h-.35*m,E=(S-M)/(a-o),z=j=>M+(a-j)*E,y=null,A=(j,F,W,{px:_=f,weight:q=400,ink:P="--ink3",align:R="start",halo:I=0})=>{let H=`${q} ${_}px ${w}`;H!==y&&(g.font=y=H),g.textAlign=R,I&&(g.strokeStyle=p("--bg"),g.lineWidth=I,g.lineJoin="round",g.strokeText(j,F,W)),g.fillStyle=P.startsWith("--")?p(P):P,g.fillText(j,F,W)},T=Qe(o,a,Math.max(2,Math.min(6,Math.floor((S-M)/(1.6*m))))),x=T.length>1?Math.max(0,-Math.floor(Math.log10(T[1]-T[0])+1e-9)):1;for(let j of T)g.fillStyle=p(j?"--rule":"--rule2"),g.fillRect(u.gutter,Math.round(z(j)),d-u.gutter,1),A(j?Y(j,x,!0):"0",u.gutter-.5*m,z(j)+.28*m,{align:"end"});let b=u.cw>=20?3:u.cw>=9?1:.5,k=u.cw-2*b,C=j=>Math.round(j*v)/v,N=[{hue:"--Fpos",alpha:em},{hue:"--Fneg",alpha:em},{hue:"--Fpos",alpha:1},{hue:"--Fneg",alpha:1},{hue:"--ink",alpha:1}].map(j=>({...j,path:new Path2D})),O=[],L=Math.min(u.end,n.T);for(let j=u.a;j<L;j++){let F=u.x(j)+b,W=[null,null],_=(P,R,I)=>{let H=C(z(Math.max(R,I))),B=C(z(Math.min(R,I)))-H,U=B>2?1/v:0;return N[P].path.rect(F,H,k,Math.max(1/v,B-U)),{a:H,tall:B}},q=P=>{W[P]&&_(P,...W[P]),W[P]=null};for(let{k:P,from:R,to:I}of pl(r.rows[j])){let H=Math.abs(I-R)*E,B=+(I<R),U=P===c.writer;if(U||P===j||H>=tm){if(q(B),H<.05)continue;let G=_(U?4:P===j?2+B:B,R,I);(U||P===j)&&G.tall>.8*m&&O.push([n.shown[P],F,G,U?"--bg":_t(oa(p(B?"--Fneg":"--Fpos")))])}else W[B]=[W[B]?.[0]??R,I],Math.abs(W[B][1]-W[B][0])*E>=tm&&q(B)}q(0),q(1)}for(let{hue:j,alpha:F,path:W}of N)g.globalAlpha=1,g.fillStyle=p("--bg"),F<1&&g.fill(W),g.globalAlpha=F,g.fillStyle=p(j),g.fill(W);g.globalAlpha=1;for(let[j,F,{a:W,tall:_},q]of O){let P=Dn(j,k-1,Math.max(.78*m,f),600,w);P>=f&&A(j,F+k/2,W+_/2+.36*P,{px:P,weight:600,ink:q,align:"center"})}if(u.cw>=8){let j=Math.min(6.5,.3*u.cw);g.fillStyle=p("--ink"),g.strokeStyle=p("--bg"),g.lineWidth=.75;for(let F=u.a;F<L;F++){let W=new Path2D(`M${u.x(F)-.5} ${z(r.memory[F])-.7*j}l${j} ${.7*j}l${-j} ${.7*j}z`);g.fill(W),g.stroke(W)}}if(A(ps(s),u.gutter+.2*m,.95*m,{px:.9375*m,weight:650,ink:"--ink",halo:4}),L>u.a){t.textContent=`${n.memory} = ${Y(r.memory[L-1],2,!0)}`;let j=Math.ceil(.55*m*t.textContent.length/u.cw),F=Math.max(...r.above.subarray(Math.max(u.a,L-j),L));t.style.right=`${d-u.x(L)+2}px`,t.style.top=`${z(F)-1.3*m}px`}return j=>a-(j-M)/E}function rm(e){let t=i("h2"),n=[i("span"),i("span")],s=w=>{let v=i("span",{class:"w"}),g=[0,1].map(()=>({bar:i("i"),whose:i("span",{class:"unseen"}),n:i("span",{class:"n"})}));return{el:i(w==="writer"?"button":"div",{class:`entry ${w}`,type:w==="writer"?"button":null},v,...g.flatMap(({bar:M,whose:S,n:E})=>[i("span",{class:"bar"},M,S),E])),name:v,cells:g}},r=Array.from({length:vl+1},()=>s("writer")),o=s("others"),a=s("whole"),l=i("p",{class:"says"}),d=i("div",{class:"entries",role:"group","aria-label":"Who wrote what the unit holds"},i("div",{class:"entry heads"},i("span"),...n),...r.map(w=>w.el),o.el,a.el),h=i("section",{class:"holds"},i("div",{class:"hd"},t),d,l),u=[];r.forEach((w,v)=>w.el.addEventListener("click",()=>nm(e,u[v])));let c=1/0,m=()=>e.small?vl:Math.max(2,Math.min(vl,Math.floor((c-8.2*e.rem)/((e.low?1.24:1.36)*e.rem))));new ResizeObserver(([{contentRect:w}])=>{!w.height||w.height===c||(c=w.height,e.P&&p())}).observe(h);function f({el:w,name:v,cells:g},$,M,S,E){return de(v,$),ke(v,{title:$}),g.forEach(({bar:z,n:y},A)=>{let T=M[A]??null,x=T!==null&&Oe(T,E);de(y,T===null?"–":Y(T,E,!0)),ke(y,{class:`n${x?` s-${Ne(T)}`:" nil"}`}),ke(z,{class:Ne(T??0)}),z.style.width=T===null||!S?"0":`max(1px, ${100*Math.abs(T)/S}%)`}),w}function p(){let{S:w}=e,v=On(e),g=v.every(({book:_})=>!_),$=v.at(-1);if(h.hidden=g,g)return;let{t:M}=w,S=v.map(({row:_})=>_(M)),E=gl(S,m(),w.writer),{one:z,many:y}=e.P.reads;u=E.writers,t.replaceChildren(`What unit ${w.unit}${e.sameNet?"":" of each"} holds at “${e.P.shown[M]}” `,i("small",{title:Hr($.P.keeper?$.P:v[0].P)},`written by each ${z}`)),d.classList.toggle("alone",v.length===1),n.forEach((_,q)=>de(_,v[q]?v[q].name:""));let A=v.map(({book:_},q)=>S[q]?_.memory[M]:null),T=u.map(E.values),x=Math.max(...[...T,E.others].flat().map(_=>Math.abs(_??0))),b=_=>[...T.map(q=>q[_]??0),E.others[_]],{digits:k,exact:C}=Zu(A.flatMap((_,q)=>_===null?[]:[[b(q),_]]));r.forEach((_,q)=>{let P=u[q];if(_.el.hidden=P===void 0,P===void 0)return;let R=[...new Set(v.filter(({P:H})=>P<H.T).map(({P:H})=>hn(H,P)))];f(_,R.join(" | "),T[q],x,k).setAttribute("aria-pressed",String(P===w.writer)),v.forEach(({name:H},B)=>de(_.cells[B].whose,`${H} `))}),o.el.hidden=!E.rest,f(o,e.small?`${E.rest} others`:`the other ${E.rest} ${y}`,E.others,x,k);let N=`sum ${C?"=":"≈"} ${e.P.memory}${Xt(M+1)}`;if(f(a,v.every(({P:_})=>_.memory===e.P.memory)?N:"sum",A,0,k),a.el.title=C?"The numbers add up as they are shown":"The numbers add up; rounded as they are shown, they do not quite",!S.at(-1)){l.textContent="";return}let O=qr(S.at(-1)),L=v.length>1&&e.sameNet&&O?.part>=.1&&M>0&&S[0],F=L&&v[0].P.tokens[O.k]===$.P.tokens[O.k]?L.reduce((_,q)=>_+Math.abs(q),0):0,W=e.titles.kind==="changes"?"Without your change":`In ${v[0].name}`;l.replaceChildren(Ju(S.at(-1),_=>hn($.P,_),z),F?` ${W} it would be ${et(Math.abs(L[O.k])/F)}.`:""),l.title=`Shares add up to ${e.P.memory}, and some are negative. So that parts of a whole can be told, each counts here by its size: |share| over the sum of all |shares|.`}return{el:h,draw:w=>w("picture","t","unit","writer","size","theme")&&p()}}function om(e){let t=[],n=i("div",{class:"lasts",role:"group","aria-label":"Units, longest half-life first"}),{el:s,says:r,note:o}=_e("halves",fe("half-life","Half-life of each unit"),"",[],n);n.addEventListener("click",d=>{let h=d.target.closest("button");h&&e.pick(Number(h.dataset.unit))}),n.addEventListener("keydown",d=>{let h={ArrowLeft:-1,ArrowUp:-1,ArrowRight:1,ArrowDown:1}[d.key],u=t.indexOf(d.target);if(!h||u<0)return;d.preventDefault();let c=t[Math.max(0,Math.min(t.length-1,u+h))],m=Number(c.dataset.unit);e.pick(m),t.find(f=>Number(f.dataset.unit)===m).focus()}),e.seen(s,l);let a=(d,h)=>h<d.H?d.halfLife(h):null;function l(){let{P:d,S:h}=e,u=On(e),c=u.at(-1).P,m=!c.keeper;if(s.hidden=m,m)return;let f=Array.from({length:d.H},(g,$)=>[a(d,$),$]).sort((g,$)=>Ao($[0],g[0])||g[1]-$[1]),p=u.length>1&&e.sameNet?u:[u.at(-1)];t.length!==f.length&&(t=f.map(()=>i("button",{type:"button",class:"lasting"},i("b",{"aria-hidden":"true"}),i("small"),i("span",{class:"unseen"}))),n.replaceChildren(...t)),f.forEach(([g,$],M)=>{let S=t[M],[E,z,y]=S.children,A=p.map(({P:x})=>a(x,$)===null?"–":wl(a(x,$))),T=$===h.unit;E.textContent=A.length>1&&A[0]!==A[1]?`${A[0]} → ${A[1]}`:wl(g),z.textContent=`u${$}`,S.dataset.unit=$,S.setAttribute("aria-pressed",String(T)),de(y,` ${p.map(({name:x},b)=>`${x} ${A[b]}`).join(", ")}`),S.tabIndex=T?0:-1}),n.classList.toggle("pairs",p.length>1),o.textContent=`in steps; ${p.length>1?`${p[0].name} → ${p[1].name}`:u.at(-1).name}`;let w=g=>g===null?"has none":At(g),v=p.some(({P:g})=>(a(g,h.unit)??0)<0);r.textContent=`Unit ${h.unit}: ${p.map(({P:g,name:$})=>`${$} ${w(a(g,h.unit))}`).join("; ")}. Half-life: ${Hs(c.reads)}${v?", at least where the text ends before it can be told":""}. It counts what ${Pe(c.roles.keep)} lets through, not what is written on top: a memory that is written again every step can last longer.`}return{el:s,draw(d){d("picture")?s.hidden=!e.P.keeper:d("unit","size","theme")&&l()}}}var sx=3,mt=e=>on(e)?e.replace("-"," − "):Y(e,2);function rx(e,[t,n],s=null){let r=e.trim().replace("−","-").replaceAll(" ","");if(/^1-[a-z]$/i.test(r))return r.toLowerCase()===s?s:void 0;let o=/^[+-]?(\d+\.?\d*|\.\d+)$/.test(r)?Number(r):NaN;return Number.isNaN(o)?void 0:Math.max(t,Math.min(n,o))}var ox=(e,t,[n,s])=>{let r=Number.isFinite(s-n)?(s-n)/200:.02;return Math.max(n,Math.min(s,Math.round((e+t*r)*100)/100))||0};function ix(e,t,n,s=!1){let[r,o]=e===null?[0,n-1]:[e[0],e.at(-1)];return s?o+t<r||o+t>=n?e:Dt(r,o+t,n):r+t<0||o+t>=n?e:Dt(r+t,o+t,n)}function yl(e,t,n=" "){return e===null?"all steps":e.length?Ln(e).map(([s,r])=>{if(r>=t.length)return s===r?`step ${s+1}`:`steps ${s+1}–${r+1}`;let o=t.slice(s,r+1);return`“${Te(o.length>4?`${o[0]} … ${o.at(-1)}`:o.join(n).trim(),34)}”`}).join(", "):"no step"}var un=(e,t)=>e===null||e.length===t?`all ${t} units`:`${e.length===1?"unit":"units"} ${Wt(e).replaceAll("-","–").replaceAll(",",", ")}`;function im(e){let t=C=>{let N=i("span",{class:"face"}),O=i("select",{"aria-label":C});return{el:i("span",{class:"part"},N,O),face:N,select:O}},n=t("Signal"),s=t("Units"),r=i("input",{type:"text",class:"part list","aria-label":"Units, such as 3,7-9",spellcheck:"false",autocomplete:"off"}),o=i("input",{type:"text",class:"part value",role:"spinbutton","aria-label":"Value",autocomplete:"off",title:"Drag sideways, use the arrow keys, or type"}),a=i("button",{type:"button",class:"btn small"}),l=i("button",{type:"button",class:"part during","aria-haspopup":"dialog","aria-expanded":"false",title:"Drag over the words, use the arrow keys, or choose"}),d=i("small",{class:"wrong",role:"alert"}),h=i("small",{class:"along",title:"They were set as one: other steps or units are those of both"}),u=i("select",{"aria-label":"First step"}),c=i("select",{"aria-label":"Last step"}),m=i("button",{type:"button",class:"btn"},"All steps"),f=i("div",{class:"popover steps",role:"dialog","aria-label":"Steps"},i("label",{},i("span",{},"from"),u),i("label",{},i("span",{},"to"),c),m),p=i("button",{type:"button",class:"btn hold"},"Hold it"),w=i("div",{class:"surgery",role:"group","aria-label":"The change"},i("span",{class:"verb"},fe("hold","Hold"))," ",n.el," of ",s.el,r,d," at ",o," ",a," during ",i("span",{class:"spanning"},l,f),h," ",p);f.hidden=!0,r.hidden=d.hidden=!0;let v=()=>e.root.focus({preventScroll:!0}),g=()=>e.sentence;n.select.addEventListener("change",()=>{e.say({signal:n.select.value}),v()}),s.select.addEventListener("change",()=>{let{value:C}=s.select;if(C==="list"){s.el.hidden=!0,r.hidden=!1;let{units:N}=g();r.value=N===null?String(e.S.unit):Wt(N),r.focus(),r.select();return}e.say({units:C==="all"?null:"one"}),v()});let $=C=>{if(r.hidden)return;let N=$r(r.value,e.P.H);if(C&&N===void 0){r.setAttribute("aria-invalid","true"),d.textContent=` units are 0 to ${e.P.H-1}, written as 3,7-9 `,d.hidden=!1;return}r.hidden=d.hidden=!0,s.el.hidden=!1,C?e.say({units:N===null||N.length===e.P.H?null:N}):T()};r.addEventListener("input",()=>{r.removeAttribute("aria-invalid"),d.hidden=!0}),r.addEventListener("change",()=>$(!0)),r.addEventListener("blur",()=>$($r(r.value,e.P.H)!==void 0)),r.addEventListener("keydown",C=>{C.key==="Enter"&&$(!0),C.key==="Escape"&&$(!1),["Enter","Escape"].includes(C.key)&&r.hidden&&v()});let M=!1,S=()=>{let{value:C}=g();return on(C)?1:C};vt(o,{press(C){return e.root.getRootNode().activeElement===o?!1:(C.preventDefault(),{x:C.clientX,from:S()})},slop:(C,{x:N})=>Math.abs(C.clientX-N)>=sx,move(C,{x:N,from:O}){M=!0,e.say({value:ox(O,C.clientX-N,e.range(g().signal))},{done:!1})},done(){M=!1,e.say({})},click(){o.focus(),o.select()}}),o.addEventListener("keydown",C=>{let N={ArrowUp:.05,ArrowDown:-.05,PageUp:.25,PageDown:-.25}[C.key];if(N){C.preventDefault();let[O,L]=e.range(g().signal),j=C.shiftKey?N/5:N;e.say({value:Math.max(O,Math.min(L,Math.round((S()+j)*100)/100))||0}),o.value=mt(g().value)}C.key==="Enter"&&E(),C.key==="Escape"&&(o.value=mt(g().value)),["Enter","Escape"].includes(C.key)&&v()});function E(){let{signal:C}=g(),N=rx(o.value,e.range(C),e.P.roles.coupling(C));N!==void 0&&mt(N)!==mt(g().value)?e.say({value:N}):T()}o.addEventListener("change",E),o.addEventListener("blur",()=>T()),a.addEventListener("click",()=>e.say({value:on(g().value)?1:e.P.roles.coupling(g().signal)}));let z=C=>{f.hidden=!C,l.setAttribute("aria-expanded",String(C)),C&&u.focus()};l.addEventListener("click",C=>{C.stopPropagation(),z(f.hidden)}),l.addEventListener("keydown",C=>{let N={ArrowLeft:-1,ArrowRight:1}[C.key];N&&(C.preventDefault(),e.say({steps:ix(g().steps,N,e.P.T,C.shiftKey)}))}),e.root.addEventListener("pointerdown",C=>{!f.hidden&&!C.composedPath().includes(f)&&!C.composedPath().includes(l)&&z(!1)}),f.addEventListener("keydown",C=>{C.key==="Escape"&&(z(!1),l.focus())});let y=C=>{let[N,O]=[Number(u.value),Number(c.value)];N>O&&([N,O]=C===u?[N,N]:[O,O]),e.say({steps:Dt(N,O,e.P.T)})};for(let C of[u,c])C.addEventListener("change",()=>y(C));m.addEventListener("click",()=>{e.say({steps:null}),z(!1)}),p.addEventListener("click",()=>e.begin());let A="";function T(){let{P:C,S:N,setup:O}=e,L=g(),j=C.roles.word(L.signal),F=!e.pins[N.pin];w.classList.toggle("proposal",F),p.hidden=!F,ke(n.face,{class:`face s-${L.signal}`}),ke(o,{class:`part value s-${L.signal}`}),n.select.value=L.signal,Object.assign(n.select.dataset,{term:L.signal,act:"Click: choose what is held."});let W=L.units===null?"all":L.units.length===1&&L.units[0]===N.unit?"one":"own";de(s.face,un(L.units,C.H));let _=F?e.proposed.slice(1):_o(e.pins,N.pin,O.presets[C.cell]).map(R=>e.pins[R]);de(l,e.names(L.steps)),de(p,_.length?`Hold the gates ${L.steps?"over":"at"} ${e.names(L.steps)}`:"Hold it"),h.hidden=!_.length;let q=JSON.stringify([L.signal,j,W,L.units,C.H,N.unit,_.map(zt)]);if(q===A)return x(L);A=q,n.face.replaceChildren(i("i",{},L.signal),` ${j}`),h.replaceChildren(..._.flatMap(({signal:R,value:I},H)=>[H?" and ":" with ",i("i",{class:`s-${R}`},R),` at ${mt(I)}`]));let P=W==="own"?[i("option",{value:"own"},un(L.units,C.H))]:[];return s.select.replaceChildren(i("option",{value:"all"},`all ${C.H} units`),i("option",{value:"one"},`unit ${N.unit}, the selected one`),...P,i("option",{value:"list"},"a list, such as 3,7-9")),s.select.value=W,x(L)}function x(C){let{P:N}=e;(e.root.getRootNode().activeElement!==o||M)&&(o.value=mt(C.value)),o.style.width=`${Math.max(4,o.value.length+.4)}ch`;let[O,L]=e.range(C.signal);for(let[F,W]of[["valuemin",O],["valuemax",L],["valuenow",C.value]])Number.isFinite(W)?ke(o,{[`aria-${F}`]:W}):o.removeAttribute(`aria-${F}`);ke(o,{"aria-valuetext":mt(C.value)});let j=N.roles.coupling(C.signal);a.hidden=!j||on(C.value),de(a,j?mt(j):"")}let b="";function k(){let{P:C}=e,N=`${C.signals} ${C.tokens.join(" ")}`;if(N!==b){b=N,n.select.replaceChildren(...C.signals.map(O=>i("option",{value:O},`${O} ${e.P.roles.word(O)}`)));for(let O of[u,c])O.replaceChildren(...C.shown.map((L,j)=>i("option",{value:j},`${j+1} ${Te(L,20)}`)))}}return{el:w,draw(C){C("picture")&&k(),C("picture","pins","unit","focus")&&([u.value,c.value]=e.S.span.map(String),T())}}}function ax(e,t){if(!e.length)return"";let n=e.find(s=>s.whole);return n?`nothing is left of it: change ${n.by+1} wins`:e.map(({by:s,steps:r})=>`change ${s+1} wins at ${t(r)}`).join("; ")}function am(e){let t=i("h2",{},"Changes"),n=i("button",{type:"button",class:"btn small",title:"Undo (Ctrl+Z)","aria-label":"Undo"},"↶"),s=i("button",{type:"button",class:"btn small",title:"Redo (Ctrl+Shift+Z)","aria-label":"Redo"},"↷"),r=i("button",{type:"button",class:"btn small reset",title:"Removes all changes"},"Reset to trained"),o=i("button",{type:"button",class:"btn small another"},"+ another"),a=i("ol",{class:"rows","aria-label":"Changes, a later one wins"}),l=i("small",{class:"carried"}),d=i("section",{class:"changes","aria-label":"Changes"},i("div",{class:"listed"},t,r,o,n,s),a,l);n.addEventListener("click",()=>e.undo()),s.addEventListener("click",()=>e.redo()),r.addEventListener("click",()=>e.edit([],{select:-1})),o.addEventListener("click",()=>e.choose(-1));function h(u,c,m){let{P:f,S:p}=e,w=`${u.signal} of ${un(u.units,f.H)} at ${mt(u.value)} during ${e.names(u.steps)}`,v=i("input",{type:"checkbox","aria-label":`Held: ${w}`,title:"Held, or not"});v.checked=u.on,v.addEventListener("change",()=>e.edit(e.pins.with(c,{...u,on:v.checked})));let g=i("button",{type:"button",class:"name","aria-pressed":String(c===p.pin)},i("i",{class:`s-${u.signal}`},u.signal),` of ${un(u.units,f.H)} at `,i("b",{},mt(u.value)),`, ${e.names(u.steps)}`);g.title=w,g.disabled=e.sayable(c)<0,g.addEventListener("click",()=>e.choose(c===e.S.pin?-1:c));let $=i("button",{type:"button",class:"out","aria-label":`Remove: ${w}`,title:"Remove this change"},"✕");$.addEventListener("click",()=>e.edit(e.pins.toSpliced(c,1),{select:e.S.pin>c?e.S.pin-1:e.S.pin===c?-1:e.S.pin}));let M=u.why??ax(m,S=>e.names(S));return i("li",{class:`row${Ye(u)?"":" off"}`},v,i("span",{class:"n"},`${c+1}`),g,$,M&&i("small",{class:"why"},M))}return{el:d,draw(u){if(!u("picture","pins"))return;let{pins:c,P:m}=e,f=Fd(c,m.T,m.H),p=e.root.getRootNode().activeElement,w=p&&a.contains(p)?[[...a.children].indexOf(p.closest("li")),p.className||"on"]:null;a.replaceChildren(...c.map(($,M)=>h($,M,f[M])));let v=w&&a.children[Math.min(w[0],c.length-1)];w&&!v&&e.root.focus({preventScroll:!0}),v&&(v.querySelector(w[1]==="on"?"input":`.${w[1].split(" ")[0]}`)??v.querySelector("input")).focus({preventScroll:!0}),a.hidden=!c.length,t.textContent=c.length?`${$e(c.length,"change")}${f.some($=>$.length)?", a later one wins":""}`:"No change is held yet";let g=e.carried&&[...new Set(e.carried.map(({signal:$})=>$))];l.hidden=!g,l.replaceChildren(...g?[`In ${e.titles.b.replace(", changed","")} this is `,...g.flatMap(($,M)=>[M?" and ":"",i("i",{class:`s-${$}`},$)])," held."]:[]),n.disabled=!e.canUndo||!e.connected,s.disabled=!e.canRedo||!e.connected,o.hidden=e.S.pin<0,r.hidden=!c.length,r.disabled=!e.connected}}}var lx=[["← →","one step back, forward"],["Home End","first, last step"],["space","play, pause"],["↑ ↓","unit above, below"],["1 – 6","look at one signal"],["Ctrl+Z","undo a change; Ctrl+Shift+Z or Ctrl+Y does it again"],["on the bar ↑ ↓","the value it holds, finer with Shift; Enter holds it"],["on its ends ← →","the first, the last step held"],["on the steps ← →","all of them, with Shift the last"],["drag over words","the steps to hold; or Shift and a click"],["Esc","leave a box"],["t","the tour: take it, leave it; n b its next stop, the one before"],["w","what the words and marks mean: ← → the next, Esc closes"],["?","this list"]];function*cx(e,t,n){let s=(e===t?[[e,n.a]]:[[e,n.a],[t,n.b]]).map(([o,a])=>{let l=Zi(o);return{name:a,own:l.next().value,rows:l}}),r=[...new Set(s.toReversed().flatMap(({own:o})=>o))];yield["run",...r];for(let{name:o,own:a,rows:l}of s){let d=r.map(h=>a.indexOf(h));for(let h of l)yield[o,...d.map(u=>u<0?"":h[u])]}}function lm(e){let t=i("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),n=i("h2"),s=i("div",{class:"seg",role:"group","aria-label":"Which numbers"}),r=i("button",{type:"button",class:"btn"},"All signals as CSV"),o=i("button",{type:"button",class:"btn"},"Close"),a=i("dialog",{class:"numbers","aria-label":"Numbers"},i("div",{class:"bar"},n,s,i("span",{class:"sp"}),r,o),t),l=fr(lx),d=i("div",{},a,l),h="step",u=Object.entries({step:"this step",unit:"this unit"}).map(([m,f])=>{let p=i("button",{type:"button","data-key":m},f);return p.addEventListener("click",()=>{h=m,c()}),p});s.append(...u),o.addEventListener("click",()=>a.close());for(let m of[a,l])m.addEventListener("click",f=>f.target===m&&m.close());r.addEventListener("click",()=>ht(`gatescope-what-if-${e.name}.csv`,mr(cx(e.A,e.P,e.titles)),"text/csv"));function c(){let{A:m,P:f,S:p,titles:w}=e,v=f.answers.kind==="value",g=m===f,$=g?[["",f]]:[[w.a,m],[w.b,f]],M=$.flatMap(([A,T])=>T.signals.map(x=>[A?`${x} ${A}`:x,T,x])),S=Math.max(m.T,f.T),E=A=>[...new Set([m,f].map(T=>T.shown[A]??"–"))].join(" | "),z=(A,T,x,b)=>x<A.T&&b<A.H?Y(A.at(T,x,b),4):"–";for(let A of u)A.setAttribute("aria-pressed",String(A.dataset.key===h));n.textContent=h==="step"?`Step ${p.t+1} of ${f.T}: “${E(p.t)}”`:`Unit ${p.unit} of ${f.H}`;let y=A=>A===null?"–":v?Y(A,4):Ee(A);t.replaceChildren(...h==="step"?[sn([f.answers.title,...g?[v?"value":"probability"]:[w.a,w.b]],ll(m,f,p.t,12).map(({word:A,a:T,b:x})=>[Se(A),...g?[y(x)]:[y(T),y(x)]]),"What is answered at this step"),sn(["unit",...M.map(([A])=>A)],Array.from({length:Math.max(m.H,f.H)},(A,T)=>[T,...M.map(([,x,b])=>z(x,b,p.t,T))]),"Every signal of every unit at this step")]:[sn(["step","token",...M.map(([A])=>A)],Array.from({length:S},(A,T)=>[T+1,E(T),...M.map(([,x,b])=>z(x,b,T,p.unit))]),"This unit at every step")])}return e.numbers=()=>{c(),a.showModal()},e.help=()=>l.showModal(),{el:d,draw:m=>a.open&&m("t","unit","picture")&&c()}}var dx=300;function hx(e){let t=e.filter(s=>s.after),n=[];for(let{before:[[s]],after:[[r]]}of t){let o=n.find(a=>a[0]===s&&a[1]===r);o?o[2]+=1:s!==r&&n.push([s,r,1])}return n.sort((s,r)=>r[2]-s[2]),{asked:t.length,left:e.length-t.length,stays:t.length-n.reduce((s,r)=>s+r[2],0),turns:n}}function ux(e){let{asked:t,left:n,stays:s,turns:r}=hx(e),o=u=>`“${Se(u)}”`,a=n?` ${$e(n,"network")} ${n===1?"lacks":"lack"} the gates for ${n===e.length?"these changes":"them"}.`:"";if(!t)return`No network of this task can be asked.${a}`;if(!r.length)return`In ${t===1?"the one network":`all ${t} networks`} that can hold these changes the top answer stays the same.${a}`;let l=r.slice(0,3).map(([u,c,m],f)=>`in ${m} ${f?"":`of ${$e(t,"network")} `}${o(u)} becomes ${o(c)}`),d=r.slice(3).reduce((u,c)=>u+c[2],0);d&&l.push(`in ${d} another turns`),l.push(s?`in ${s} the top answer stays`:"in none does it stay");let h=l.join(", ");return`${h[0].toUpperCase()}${h.slice(1)}.${a}`}function cm(e){let t=i("table",{class:"nets"}),n=i("div",{class:"scroll"},t),{el:s,says:r}=_e("others","Does it hold in other networks?","the same text and the same changes, in every network of this task",[],n),o=e.near.watch(s),a=null,l=null,d=null,h=()=>e.P.answers.kind!=="value",u=()=>JSON.stringify(e.accepted);function c(){return!o()||!e.P||!h()||(clearTimeout(a),a=setTimeout(()=>{let{P:f,S:{t:p}}=e;l={token:f.shown[p],held:e.listed.some(Ye),key:u()},e.ask("others",{t:p})},dx)),m()}function m(){if(!e.P)return;let f=e.got.others;if(s.style.minHeight=h()&&!f?`${1.9*e.setup.models.filter(({task:g})=>g===e.entry.task).length+6}rem`:"",n.hidden=!f||!h(),!h())return void r.replaceChildren("These networks answer with a value, so there is no top answer to count.");if(!f)return void r.replaceChildren("…");let p=d.key!==u();if(n.classList.toggle("old",p),p)return void r.replaceChildren("…");let w=e.other?.model??e.name;r.replaceChildren(i("b",{},d.held?ux(f.rows):"Nothing is held, so before and after are the same."),` After “${d.token}”, step ${f.t+1}. Networks that differ only in the seed began from other weights and learned from other examples. Where one gate both keeps and writes, it is held in the place of f.`);let v=(g,$)=>[i($?"b":"span",{},Se(g[0][0])),` ${Ee(g[0][1])}`,i("small",{},` ${Se(g[1][0])} ${Ee(g[1][1])}`)];t.replaceChildren(i("thead",{},i("tr",{},...["network","as trained","with your change","held","answer"].map(g=>i("th",{scope:"col"},g)))),i("tbody",{},...f.rows.map(g=>{let $=g.after&&g.before[0][0]!==g.after[0][0];return i("tr",{class:[g.name===w?"mine":"",g.after?"":"unlike"].join(" ")},i("th",{scope:"row"},Ze(e.setup.cells[g.cell]),i("small",{},` ${g.units} units, seed ${g.seed}${g.name===w?": this one":""}`)),i("td",{},...v(g.before,!1)),...g.after?[i("td",{},...v(g.after,$)),i("td",{},...g.held.map(M=>i("i",{class:`s-${M}`},`${M} `))),i("td",{class:"outcome"},$?"another answer":"the same")]:[i("td",{colspan:"3",class:"outcome"},g.unlike)])})))}return{el:s,draw(f){e.P&&(f("others")&&(d=l),f("t","pins","picture")?c():f("others","theme")&&m(),f("busy")&&(s.classList.toggle("waiting",e.busy.has("others")),s.style.setProperty("--done",e.progress?.others??0)))}}}var mx=4,dm=(e,t)=>{if(t!==e.keeper)return["open","shut"];let n=["keep",e.linked?"renew":"drop"];return e.keepsAt?n:n.reverse()};function Rr(e,t,n){if(n===null)return e.mean(t);let s=n.filter(a=>a<e.H),r=e.signal(t),o=new Float32Array(e.T);for(let a=0;a<e.T;a++){let l=0;for(let d of s)l+=r[a*e.H+d];o[a]=s.length?l/s.length:NaN}return o}function hm(e,t=0){let n=-t,s=t;for(let o of e)o<n&&(n=o),o>s&&(s=o);let r=.06*(s-n||1);return[n<0?n-r:n,s+(s>0||n===0?r:0)]}var um=(e,t)=>e===null?[[0,t-1]]:Ln(e.filter(n=>n<t));function mm(e,t){let n=pt(`wplot ${t}`);return{el:n.el,plot:n,values:null,draw({values:s,called:r,low:o,high:a,hue:l,pad:d,...h}){let{G:u,rem:c}=e;this.values=s,n.el.style.setProperty("--hue",l);let m=p=>!s.a||Math.abs(s.b[p]-s.a[p])>.06*(a-o),f=(p,w)=>({values:s[p],kind:p,name:u.n>1&&r[p],named:m,later:p==="a",dot:w});n.draw({x:Cn(u),y:{low:o,high:a,top:d,below:d},lines:[...s.a?[f("a",3)]:[],f("b",4)],still:!!e.before,rem:c,...h})}}}function fm(e,t,n=null){let s=o=>o.clientX-t.getBoundingClientRect().left,r=o=>e.G.step(s(o));vt(t,{press:o=>!o.defaultPrevented&&s(o)>=e.G.gutter&&{from:r(o)},slop:(o,{x:a})=>n!==null&&o.pointerType!=="touch"&&Math.abs(o.clientX-a)>=mx,move:(o,{from:a})=>n(a,r(o),!1),done:(o,{from:a})=>n(a,r(o),!0),click:o=>e.point(r(o))})}function pm(e){let t={gate:i("h2"),memory:i("h2")},n={gate:i("span",{class:"r"}),memory:i("span",{class:"r"})},s=mm(e,"gate"),r=mm(e,"memory"),o=Fs(e),a=i("span",{class:"seg units"},o.row,...o.els),l=i("div",{class:"bars"}),d=["first","last"].map(b=>i("div",{class:`brace ${b==="first"?"from":"to"}`,role:"slider",tabindex:"0","aria-label":`${b==="first"?"First":"Last"} step held`})),h=i("div",{class:"clamp",role:"slider",tabindex:"0","aria-orientation":"vertical"});s.el.append(l,h,...d),s.el.setAttribute("role","group");let u=i("div",{class:"wplots"},i("div",{class:"hd"},t.gate,n.gate),s.el,i("div",{class:"hd"},t.memory,a,n.memory),r.el),c=null,m=!1,f="",p=()=>e.S.span[0],w=()=>e.S.span[1],v=()=>{let{value:b,signal:k,units:C}=e.sentence;if(!on(b))return b;let N=Rr(e.P,k,C),[O,L]=e.S.span;return N.slice(O,L+1).reduce((j,F)=>j+F,0)/(L-O+1)},g=(b,k)=>e.pins[e.S.pin]?e.say(b,{done:k}):(e.before??=e.pins,e.say(b),e.begin(k)),$=b=>{let[k,C]=e.range(e.sentence.signal),{low:N,high:O}=s.plot.frame;return Math.max(k,Math.min(C,Math.max(N,Math.min(O,Math.round(b*100)/100))))||0},M=(b,k)=>{vt(b,{press(C){return C.preventDefault(),C.stopPropagation(),b.focus({preventScroll:!0}),{x:C.clientX,y:C.clientY,start:v(),span:[...e.S.span]}},slop:2,move(C,N){m=!0,k(C,N)},done(){m=!1,e.say({})},click:()=>e.draw(new Set(["pins"]))})};M(h,(b,k)=>{let{low:C,high:N,top:O,bottom:L}=s.plot.frame,j=(k.y-b.clientY)*(N-C)/(L-O);if(k.sideways??=Math.abs(b.clientX-k.x)>Math.abs(b.clientY-k.y),!k.sideways)return g({value:$(k.start+j)},!1);let[F,W]=k.span,_=Math.round((b.clientX-k.x)/e.G.cw),q=Math.max(-F,Math.min(e.P.T-1-W,_));return g({steps:S(F+q,W+q)},!1)});let S=(b,k)=>Dt(Math.min(b,k),Math.max(b,k),e.P.T);d.forEach((b,k)=>M(b,(C,N)=>{let O=e.G.step(C.clientX-s.el.getBoundingClientRect().left+(k?-.5:.5)*e.G.cw),[L,j]=k?[N.span[0],Math.max(N.span[0],O)]:[Math.min(N.span[1],O),N.span[1]];g({steps:S(L,j)},!1)})),h.addEventListener("keydown",b=>{let k={ArrowUp:.05,ArrowDown:-.05,PageUp:.25,PageDown:-.25}[b.key],C={Home:-1/0,End:1/0}[b.key];if(!(!k&&!C&&b.key!=="Enter"))return b.preventDefault(),b.key==="Enter"?g({},!0):g({value:$(C??v()+(b.shiftKey?k/5:k))},!0)}),d.forEach((b,k)=>b.addEventListener("keydown",C=>{let N={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,ArrowUp:1}[C.key];if(!N)return;C.preventDefault();let O=[p(),w()],L=O[k]+N;L<0||L>=e.P.T||(k?L<O[0]:L>O[1])||(O[k]=L,g({steps:S(...O)},!0))})),e.brush=(b,k,C)=>e.say({steps:S(b,k)},{done:C}),fm(e,s.el,e.brush),fm(e,r.el);function E(){let{G:b,S:k,P:C,sentence:N}=e,O=v(),L=!e.pins[k.pin],j=!L&&!Ye(N),F=um(N.steps,C.T).filter(([Z,ee])=>ee>=b.a&&Z<b.end),{y:W,low:_,high:q}=s.plot.frame,P=W(Math.max(_,Math.min(q,O))),R=([Z,ee])=>[b.x(Math.max(Z,b.a)),b.x(Math.min(ee+1,b.end))],I=F.reduce((Z,ee)=>Z&&Z[1]-Z[0]>=ee[1]-ee[0]?Z:ee,null);l.replaceChildren(...F.filter(Z=>Z!==I).map(Z=>{let[ee,se]=R(Z);return i("i",{style:`left:${ee+1}px;width:${se-ee-2}px;top:${P}px`})}));for(let Z of[l,h])Z.classList.toggle("proposal",L||j);if(h.hidden=!I,d.forEach((Z,ee)=>{Z.hidden=!I||N.steps!==null&&F.length>1||(ee?I[1]>=b.end:I[0]<b.a),Z.classList.toggle("proposal",L||j),!Z.hidden&&(Z.style.left=`${R(I)[ee]}px`,Z.style.top=`${P}px`,Z.setAttribute("aria-valuemin",1),Z.setAttribute("aria-valuemax",C.T),Z.setAttribute("aria-valuenow",k.span[ee]+1),Z.setAttribute("aria-valuetext",`step ${k.span[ee]+1}, ${C.shown[k.span[ee]]}`))}),!I)return;let[H,B]=R(I),U=B-H,G=L?"hold at":j?"off":"hold";h.style.left=`${H}px`,h.style.width=`${U}px`,h.style.top=`${P}px`,h.classList.toggle("narrow",U<2.2*e.rem),h.classList.toggle("tied",on(N.value));let ne=mt(N.value);h.replaceChildren(i("span",{},U>(.5*(G.length+ne.length)+1.4)*e.rem?`${G} ${ne}`:ne)),h.setAttribute("aria-label",`Hold ${N.signal} of ${un(N.units,C.H)} during ${e.names(N.steps)} at`),h.setAttribute("aria-valuenow",Number.isFinite(O)?O:0),h.setAttribute("aria-valuemin",Number.isFinite(e.range(N.signal)[0])?e.range(N.signal)[0]:Math.floor(_)),h.setAttribute("aria-valuemax",Number.isFinite(e.range(N.signal)[1])?e.range(N.signal)[1]:Math.ceil(q)),h.setAttribute("aria-valuetext",`${mt(N.value)}${L?", not held yet":j?", switched off":""}`)}function z(b,k,C){if(!(e.before||m))c=null;else{c??={};let O=c[b]??[k,C];[k,C]=c[b]=[Math.min(k,O[0]),Math.max(C,O[1])]}return[k,C]}function y(){let{P:b,A:k,rem:C,sentence:{signal:N,units:O,steps:L,value:j},titles:F}=e,W=b.roles.kind(N),_=b.roles.word(N),P={a:k!==b&&k.signals.includes(N)&&(e.sameNet||O===null)?Rr(k,N,O):null,b:Rr(b,N,O)},R=0,I=1,H=[[1,`1 ${dm(b.roles,N)[0]}`],[.5,""],[0,`0 ${dm(b.roles,N)[1]}`]];W!=="gate"&&([R,I]=W==="memory"?z("gate",...hm([...P.b,...P.a??[],on(j)?0:1.3*j],1)):[-1,1],H=(W==="memory"?Qe(R,I,3):[1,0,-1]).map(se=>[se,Y(se,Number.isInteger(se)?0:1,!0)]));let B=um(L,b.T),U=O===null||O.length>1?`mean of ${un(O,b.H)}`:`of ${un(O,b.H)}`;t.gate.replaceChildren(`${_[0].toUpperCase()}${_.slice(1)} ${W==="gate"?"gate ":W==="memory"?"state ":""}`,i("i",{class:`s-${N}`},N),i("small",{},` ${U}`,i("span",{class:"wide"},e.pins[e.S.pin]?"; drag the bar up, down or along, or its ends":"; drag over it, then the bar")));let G=W==="gate"?`var(--F${N})`:N==="c"?"var(--ink)":"var(--ink3)",ne=([se,he])=>Cn(e.G).span(se,he),Z=B.filter(([se,he])=>he>=e.G.a&&se<e.G.end),ee=(se,he)=>Y(P[he]?.[se]??NaN,4);s.draw({values:P,called:{a:F.a,b:""},low:R,high:I,rows:H,shades:(e.pins[e.S.pin]?Z:[]).map(ne),hue:G,pad:Math.round(.62*C),tip:se=>`step ${se+1} “${Te(b.shown[se],24)}” · ${N} ${P.a?`${ee(se,"a")} → `:""}${ee(se,"b")}`,bars:se=>Z.flatMap(he=>[-.5,0,.5].map(K=>ne(he).map(J=>[J,se(v())+K*C]))),said:`${_} ${N}, ${U}, at every step${P.a?`, ${F.a} and ${F.b}`:""}.`})}function A(){let{S:b,P:k,picked:C}=e,{units:N}=e.sentence,O=N===null?k.H:N.length,L=e.pins[b.pin];return C?.unit===b.unit?i("small",{title:`When this text was opened, of all units the one that held most of what “${C.word}” wrote. See the others with ↑ and ↓.`}," picked for ",i("span",{class:"story"},"what it holds of "),`“${C.word}”`):i("small",{},L&&O>1?`, one of the ${O} held`:N&&O>1?`, one of the ${O}`:"")}function T(){let{P:b,A:k,S:C,rem:N,titles:O}=e,L=b.memory,j=e.sameNet?[C.unit]:null,F={a:k===b?null:Rr(k,k.memory,j),b:Rr(b,L,j)},W=[...F.b,...F.a??[]],_=[b,k].every(I=>I.roles.kind(I.memory)==="signed"),[q,P]=_?[-1.06,1.06]:z("memory",...hm(W,.5));t.memory.replaceChildren("Memory ",i("i",{"data-term":L},k.memory===L?L:`${k.memory} → ${L}`),e.sameNet?` of unit ${C.unit}`:" mean of all units",...e.sameNet?[A()]:[]),a.hidden=!e.sameNet,o.draw();let R=(I,H)=>Y(F[H]?.[I]??NaN,4,!0);r.draw({values:F,called:F.a?O:{a:"",b:""},low:q,high:P,rows:Qe(q,P,4).map(I=>[I,Y(I,Number.isInteger(I)?0:1,!0)]),hue:"var(--ink)",pad:Math.round(.4*N),tip:I=>`step ${I+1} “${Te(b.shown[I],24)}” · ${L} ${F.a?`${R(I,"a")} → `:""}${R(I,"b")}`,said:`Memory ${L} of ${e.sameNet?`unit ${C.unit}`:"all units, mean"}, at every step${F.a?`, ${O.a} and ${O.b}`:""}.`})}function x(){let{t:b}=e.S,{titles:k}=e;for(let[C,N,O]of[[s,n.gate,!1],[r,n.memory,!0]]){C.plot.cursor(b);let{a:L,b:j}=C.values,F=(W,_)=>i("b",{class:O&&Number.isFinite(W)?`s-${Ne(W)}`:_},Y(W??NaN,2,O));N.replaceChildren(...L?[i("span",{class:"wide"},`${k.a} `),F(L[b],"was")," → ",i("span",{class:"wide"},`${k.b} `),F(j[b],"")]:[F(j[b],"")])}}return{el:u,draw(b){let k=b("picture","size","view","theme"),{signal:C,units:N,steps:O}=e.sentence,L=JSON.stringify([C,N,O,e.S.pin]),j=L!==f;if(f=L,b("size"))for(let{plot:F}of[s,r])F.measure();(k||j)&&y(),(k||j||b("unit"))&&T(),(k||b("pins","focus","unit"))&&E(),(k||j||b("unit","t"))&&x()}}}function gm(e,t){let n=t.querySelector(".ribbon"),s=i("div",{class:"heldmarks","aria-hidden":"true"}),r=i("div",{class:"otherwords"});n.after(s,r);let o=!1,a=d=>e.G.step(d.clientX-n.getBoundingClientRect().left);vt(n,{press(d){if(d.pointerType==="touch")return!1;let h=a(d);if(!d.shiftKey)return{from:h};o=!0;let[u,c]=e.S.span;return e.brush(e.sentence.steps===null?e.S.t:h<u?c:u,h,!0),!1},slop:(d,{hold:h})=>a(d)!==h.from,move(d,{from:h}){o=!0,e.brush(h,a(d),!1)},done(d,{from:h}){e.brush(h,a(d),!0),setTimeout(()=>o=!1)}}),n.addEventListener("click",d=>{let h=d.target.closest("[data-step]");h&&!o&&e.point(Number(h.dataset.step)),d.stopImmediatePropagation(),o=!1},!0);function l(d,h){let{G:u,P:c}=e;return(d===null?[[0,c.T-1]]:Ln(d)).filter(([m,f])=>f>=u.a&&m<u.end).map(([m,f])=>{let p=u.x(Math.max(m,u.a)),w=u.x(Math.min(f+1,u.end));return i("i",{class:h,style:`left:${p}px;width:${w-p}px`})})}return{el:r,draw(d){if(!d("picture","pins","view","size","focus"))return;let{P:h,A:u,G:c,S:m,pins:f,rem:p}=e,w=f[m.pin],v=f.filter($=>$!==w&&Ye($));s.replaceChildren(...v.flatMap($=>l($.steps,"also")),...w?l(w.steps,`chosen${Ye(w)?"":" off"}`):e.sentence.steps?l(e.sentence.steps,"chosen off"):[]);let g=[];for(let $=c.a;$<c.end;$++)h.tokens[$]!==u.tokens[$]&&g.push($);r.hidden=h.T===u.T&&h.tokens.every(($,M)=>$===u.tokens[M]),r.replaceChildren(i("span",{class:"label"},"instead of"),...g.map($=>i("span",{class:"m",title:u.shown[$]??"the text is over",style:`left:${c.x($)}px;width:${c.cw}px;font-size:${Math.max(e.fine,Math.min(.8125*p,1.7*c.cw/Math.max(1,(u.shown[$]??"–").length)))}px`},u.shown[$]??"–")))}}}var kl=({hold:e},t)=>e.map(([n,s])=>({signal:n,value:s,units:null,steps:t,on:!0}));function wm({hold:e},t,n,{T:s,H:r,signals:o}){let a=new Map(e);return o.every(l=>Pd(t,l,n,s,r)===(a.get(l)??null))}function fx(e,t,n){let s=kl(e,n);return[...t.filter(r=>!Ye(r)||!Ho(r,s[0])),...s]}function bm(e){let t=i("span",{class:"group",role:"group","aria-label":"Hold a gate"}),n=i("span",{class:"group",role:"group","aria-label":"State of the gates"}),s=i("span",{class:"lead on"}),r=i("b",{class:"aim"}),o=i("div",{class:"chips presets",role:"group","aria-label":"Presets"},s,t,n),a=null,l=[],d=()=>e.carried??e.pins;function h(){a=e.P.cell,l=e.setup.presets[a].map(m=>{let f=i("button",{type:"button",class:"chip"},m.name);return f.addEventListener("click",()=>{let p=e.over(),[[w,v]]=m.hold;if(wm(m,d(),p,e.P)){e.choose(-1),e.draft={units:null,steps:p,value:v,preset:m},e.edit(jd(e.pins,p,e.P.T),{select:-1});return}let g=fx(m,e.pins.filter($=>!($.why&&Ho($,e.sentence))),p);e.edit(g,{select:g.findLastIndex($=>$.signal===w)})}),{preset:m,chip:f}});let c=m=>l.filter(({preset:f})=>f.group===m).map(({chip:f})=>f);s.replaceChildren(...l.length?["All units ",r]:["No presets: this cell has no gate"]),t.replaceChildren(...c("hold")),n.replaceChildren(i("span",{class:"lead"},fe("memory","Memory")),...c("state")),n.hidden=!c("state").length}let u=c=>c===null?"at all steps":c.length===1?`at ${e.names(c)}`:`over ${e.names(c)}`;return{el:o,draw(c){if(!c("picture","pins","unit"))return;let{P:m}=e,f=e.over();m.cell!==a&&h(),de(r,u(f)),s.classList.toggle("on",l.length>0),ke(s,{title:l.length?`A preset holds all ${m.H} units ${u(f)}. Click a word to hold it there, drag over words to hold it over them.`:""});for(let{preset:p,chip:w}of l){let v=p.hold.map(([$,M])=>`${$} = ${mt(M)}`).join(", "),g=e.S.pin<0&&!e.stepped&&e.draft.preset?.name===p.name;w.classList.toggle("next",g&&e.S.focus===p.hold[0][0]),ke(w,{"aria-pressed":wm(p,d(),f,m),title:`${p.look} ${v} in all ${m.H} units ${u(f)}.`})}}}}var xm=.8,px="-96px 0px 0px",gx="-150px 0px 0px";function wx(e,t,n,s){return(e===t?[["",e]]:[[s.a,e],[s.b,t]]).map(([o,a])=>[o,...n<a.T?mi(a,n):["its text is over",""]])}function vm(e){let t=i("p",{}),n=i("div",{class:"strip"}),s=i("div",{class:"readout","aria-hidden":"true"},n,t),r=!1,o=!1;s.hidden=!0,n.addEventListener("click",d=>{let{step:h}=d.target.dataset;h!==void 0&&e.point(Number(h))});function a(){let{P:d,S:h,G:u,pins:c,palette:m}=e,f=d.mean(h.focus),p=e.full(h.focus),w=c.filter(Ye),v=g=>{let $=m.of(h.focus,f[g],p),M=i("span",{"data-step":g,title:d.shown[g]},d.shown[g]);return M.style.cssText=`background:${xt($)};color:${_t($)}`,M.classList.toggle("held",w.some(({steps:S})=>S===null||S.includes(g))),M.classList.toggle("cur",g===h.t),M};n.replaceChildren(...Array.from({length:u.end-u.a},(g,$)=>v(u.a+$)))}function l(){let{A:d,P:h,S:u,titles:c}=e;if(s.hidden=!r&&!o,s.classList.toggle("below",o),s.hidden)return;o&&a();let[m,f]=wx(d,h,u.t,c).map(([p,w,v])=>i("span",{},p&&i("small",{class:"wide"},`${p} `),i("b",{},w),` ${v}`));t.replaceChildren(m,...f?[" → ",f]:[],i("small",{},` after “${Te(h.shown[u.t],24)}”, step ${u.t+1}${c.held||f?"":"; nothing is held"}`))}return{el:s,watch(d,h,u){let c=[[d,px,xm,m=>r=m.intersectionRatio<xm],[h,gx,0,m=>o=!m.isIntersecting&&m.boundingClientRect.top<0],[u,"0px",0,m=>e.root.classList.toggle("scrolled",m.boundingClientRect.top<0)]].map(([m,f,p,w])=>{let v=new IntersectionObserver(g=>{w(g.at(-1)),e.P&&l()},{threshold:p,rootMargin:f});return v.observe(m),v});e.model.on("remove",()=>c.forEach(m=>m.disconnect()))},draw:d=>d("picture","t","pins","focus","view","size","theme")&&l()}}var ym=`.below > section:not([hidden]) ~ section {
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
`;function xx(e,t=null){let n=0,s=null;return e.forEach((r,o)=>{let a=r.length-1,l=r.reduce((d,h)=>d+Math.abs(h),0);r.forEach((d,h)=>{let u=t===null?+(2*Math.abs(d)>l)*(a-h):+(h===t),c=d*d*u/l;c>n&&([n,s]=[c,{unit:o,step:h}])})}),s}function km(e,t,n){return t.keeper?xx(Array.from({length:t.H},(s,r)=>Fr(e,t,r).rows.at(-1)),n):null}var $m=".ribbon, .transport",$l=".answers, .verdict",vx=e=>{let{steps:t}=e.setup.stories[Bs(e).text];return`${t[0]}-${t.at(-1)}`},Sm=(e,t,n,s="*")=>`${t}:${s}:${vx(e)}=${n}`,sr=(e,t=void 0)=>Sm(e,"f",1,t),vi=(e,t=void 0)=>Sm(e,"i",0,t),er=(e=t=>null)=>t=>({...Bs(t),unit:30,pins:e(t),t:nt(t,"fluent")}),Ml=e=>(t,n)=>n.listed.map(zt).sort().join()===[...e(n)].sort().join(),tr=(e,t=e.T-1)=>{let[n,s]=mi(e,t);return`“${n}” (${s})`},Mm=(e,t)=>`“${e.P.shown[t]}”`,Sl=({book:e},t)=>{let n=e.rows.at(-1);return et(Math.abs(n[t])/n.reduce((s,r)=>s+Math.abs(r),0))},yx=e=>[sr(e,30),vi(e,30)],El=e=>[sr(e),vi(e)],nr=["pins"],Em={of:["text","model","weights","text2","model2"],example:"the sentence of France and Japan",onward:["gradients","On to Gradients →"],stops:[{title:"What would it have said?",says:e=>[`As trained the network answers ${tr(e.A)}. `,"You will make it keep France in memory while it reads “I moved to”, one gate after the other."],act:"go to “moved”, where the forget gates drop what they held.",done:({t:e},t)=>e===nt(t,"moved"),did:e=>{let{S:t,A:n}=e,s=n.mean("f");return[`At ${Mm(e,t.t)} they let `,Et("f",s[t.t])," through, the mean of all units, and ",Et("f",s[t.t-1])," a word before."]},at:".answers",lit:`${$m}, .wplots > :is(:nth-child(1), :nth-child(2))`,state:er(),free:nr,hand:["ArrowLeft","ArrowRight"]},{title:"Let the forget gates drop nothing",says:e=>[`This change holds the forget gate of all ${e.P.H} units at `,Et("f",1)," while “I moved to” is read. It waits in the list, and is not yet held."],act:"tick it, and read the answer.",done:Ml(e=>[sr(e)]),did:e=>[`The answer is ${tr(e.P)}. As trained it was ${tr(e.A)}.`],at:".changes .rows",lit:$l,clear:".answers, .verdict, .wplots",state:er(e=>[`!${sr(e)}`]),free:nr},{title:"To keep is not enough",says:()=>["What was held is kept now, but the input gates still write “I moved to” on top of it. The second change holds them at ",Et("i",0),": nothing goes, nothing comes, and memory stands still."],act:"tick the second change.",done:Ml(El),did:e=>[`Now it answers ${tr(e.P)}: it speaks as if nobody had moved.`],at:".changes .rows",lit:$l,clear:".answers, .verdict, .wplots",state:er(e=>[sr(e),`!${vi(e)}`]),free:nr},{title:"Who wrote what it holds",says:e=>{let[t,n]=On(e),s=nt(e,"France");return[`Each block is what one word wrote into unit ${30}, as far as no gate has dropped it since. `,n?`At the end ${Sl(n,s)} of it is of “France” with your change, and ${Sl(t,s)} as trained.`:`At the end ${Sl(t,s)} of it is of “France” as trained.`]},act:"go to “Japan”, and compare above and below.",done:({t:e},t)=>e===nt(t,"Japan"),did:e=>[`At ${Mm(e,e.S.t)} it holds `,It(e.A.at("c",e.S.t,30))," as trained and ",It(e.P.at("c",e.S.t,30))," with your change."],at:".ledger .books",lit:$m,state:er(El),free:nr,hand:["ArrowLeft","ArrowRight"]},{title:"One unit alone",says:e=>[`Unit ${30} held “France”, but is it the one that counts? `,`Here only its own two gates are to be held, and the other ${e.P.H-1} units run as trained.`],act:"tick the second change.",done:Ml(yx),did:e=>[`It answers ${tr(e.P)}, as trained ${tr(e.A)}: the country stands in many units.`],at:".changes .rows",lit:$l,clear:".answers, .verdict, .wplots",state:er(e=>[sr(e,30),`!${vi(e,30)}`]),free:nr},{title:"A unit cut",says:()=>[`Cut, unit ${30} is heard by nobody: its h is 0 in every test sentence, and the score is measured anew. `,"Five others, drawn at random, are cut one by one beside it, to compare."],act:"press “Cut it”. It takes some seconds.",done:(e,{got:t})=>t.cut?.rows?.length===1&&String(t.cut.rows[0].units)===String(30),did:e=>[hl(e.got.cut,`unit ${30}`)],at:".cut .cuts > :not(.done)",lit:".cut",state:er(El),free:nr}]};var Tm=`.gs main {
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
`;var $x=250,gs={gradient_x_input:{title:"gradient × input",term:"gradient",about:e=>`the gradient of F by the vector that a ${e} is read as, times that vector: what it would add if F were a straight line.`},integrated_gradients:{title:"integrated gradients",term:"integrated gradients",about:(e,t)=>`the same, averaged on the way from as many zero vectors, at which the biases alone set the gates, to the vectors of this text’s ${t}; these sum to how much further F is here than there.`},leave_one_out:{title:"leave one out",about:e=>`how much F falls if this ${e} alone is read as the zero vector.`},ledger_share:{title:"ledger’s share",term:"ledger",about:e=>`of all shares in what the units hold now, each by its size, the part that this ${e} wrote. It does not depend on the answer, and to have written something is not to be where it came from.`,share:!0}};function Mx(e){return e.reduce((t,n,s)=>Math.abs(n)>Math.abs(e[t])?s:t,0)}var Sx=(e,t)=>e.subarray(0,t+1).reduce((n,s)=>n+s,0),Ex=e=>Math.max(3,Math.min(9,2-Math.floor(Math.log10(e))));function Tx(e,t){let n=new Map;for(let[r,o]of e)n.set(o,[...n.get(o)??[],r]);return n.size===1?`Here all put ${t(e[0][1])} first.`:`They do not agree: ${[...n].map(([r,o])=>`${t(r)} is first by ${vs(o)}`).join("; ")}.`}function Am(e){let t="a",n=null,s=null,r=null,o=null,a=null,l=i("select",{"aria-label":"Answer"}),d=st("Which text",{a:"the text",b:"the other text"},T=>{t=T,n=null,z()}),h=i("table",{class:"ways"}),u=i("p",{class:"reads"}),c=i("p",{class:"reads"}),m=i("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Every word and its shares"},h),f=i("dl",{class:"defined"}),{el:p,says:w,note:v}=_e("mattered","Which words mattered","",[d.el,i("label",{class:"pick-answer"},i("span",{},"for "),l)],m,c,u,f);l.addEventListener("change",()=>{n=l.value,z(),e.root.focus({preventScroll:!0})});let g=e.near.watch(p),$=()=>!!e.other&&e.text2!==e.text,M=()=>JSON.stringify([e.text,e.name,e.weights,t==="b"?e.other:null]),S=()=>t==="b"&&$()?e.P:e.A,E=()=>S().answers.kind!=="value";function z(){if(!g()||!e.P||!E())return A();$()||(t="a");let T=Math.min(e.S.t,S().T-1),x={t:T,target:n,run:t},b=M()+JSON.stringify(x);return clearTimeout(r),b===s||(r=setTimeout(()=>{[s,o]=[b,M()],e.ask("words",x)},e.got.words?$x:0)),A()}function y(){let{A:T,P:x,got:b}=e,k=L=>L.top(Math.min(e.S.t,L.T-1)).slice(0,4).map(([j])=>j),C=n??b.words?.target,N=S().words,O=[...new Set([...C?[C]:[],...k(T),...k(x)])].filter(L=>N.includes(L));l.replaceChildren(...O.map(L=>i("option",{value:L},`“${Se(L)}”`))),C&&(l.value=C),d.el.hidden=!$(),d.set(t)}function A(){if(!e.P)return;let T=e.got.words,x=!E();p.style.minHeight=x?"":`${Math.min(34,(e.small?2.25:1.37)*(Math.min(e.S.t,S().T-1)+1))+(e.small?32:15)}rem`,v.textContent=x?"":`as trained, without changes${e.other?"":": the text as the network reads it"}`;for(let P of[m,c,u,f,l.parentNode])P.hidden=x||!T;if(x)return void w.replaceChildren("This network answers a value, which has no log-probability to ask about.");if(y(),!T)return void w.replaceChildren("…");for(let P of[m,c,u])P.classList.toggle("old",a!==M());if(a!==M())return void w.replaceChildren("…");let b=T.run==="b"?e.P:e.A,{one:k,many:C}=b.reads,N=Math.min(T.t,b.T-1),O=Object.keys(gs).filter(P=>T.array(P));w.replaceChildren("F = ln p(",i("b",{},`“${Se(T.target)}”`),`) after “${b.shown[N]}”, step ${N+1}: p is `,i("b",{},Ee(T.p)),`. How much each ${k} had to do with F, in ${["two","three","four"][O.length-2]} ways: bars to the right, in blue, speak for it, bars to the left, in orange, against it. Each column has a scale of its own.`),f.replaceChildren(...O.flatMap(P=>[i("dt",{},gs[P].title),i("dd",{},gs[P].about(k,C))]));let L=O.map(P=>T.array(P)),j=L.map(P=>P.subarray(0,N+1).reduce((R,I)=>Math.max(R,Math.abs(I)),0)||1),F=L.map(P=>Mx(P.subarray(0,N+1))),W=(P,R)=>{let I=L[P][R],H=50*Math.abs(I)/j[P],{share:B}=gs[O[P]],U=i("i",{class:I<0?"neg":"pos",style:B?`left:0;width:${2*H}%`:`left:${I<0?50-H:50}%;width:${H}%`}),G=B?Ee(I):Y(I,Ex(j[P]),!0);return[i("td",{class:`barred${B?" share":""}`,"aria-hidden":"true"},i("span",{},U)),i("td",{},F[P]===R?i("b",{},G):G)]};h.replaceChildren(i("thead",{},i("tr",{},i("th",{scope:"col"},b.reads.one),...O.flatMap(P=>[i("th",{scope:"col",colspan:"2","data-term":gs[P].term},gs[P].title)]))),i("tbody",{},...Array.from({length:N+1},(P,R)=>i("tr",{class:R===e.S.t?"cur":""},i("th",{scope:"row"},i("button",{type:"button",class:"link",title:`Go to step ${R+1}`,"data-step":R},b.shown[R])),...O.flatMap((I,H)=>W(H,R)))))),c.replaceChildren("Each way has its own definition, and they may disagree. ",Tx(O.map((P,R)=>[gs[P].title,F[R]]),P=>`“${b.shown[P]}”`),O.includes("ledger_share")?"":" This cell keeps nothing by a gate, so there is no ledger.");let _=T.array("integrated_gradients");if(!_){u.replaceChildren("No integrated gradients: on the way from zero vectors to this text F changes too wildly for them to be summed.");return}let q=Sx(_,N);u.replaceChildren("Complete: the integrated gradients sum to ",i("b",{},Y(q,3,!0)),`; F of the text minus F of as many zero vectors in the place of its ${C} is `,i("b",{},Y(T.whole,3,!0)),".")}return h.addEventListener("click",T=>{let x=T.target.closest("[data-step]");x&&e.go(Number(x.dataset.step))}),{el:p,draw(T){e.P&&(T("words")&&(a=o),T("picture")&&e.got.words&&!S().words.includes(n)&&(n=null),T("t","picture")?z():T("words","theme")&&A(),T("busy")&&p.classList.toggle("waiting",e.busy.has("words")))}}}var Ax=400,zx={t:["t","step"],unit:["unit"],mode:["unit"],focus:["focus","pins"],probe:["probe"],by:["step"],view:["view","t","step"],pin:["pins"],writer:["writer","unit"],theme:["theme",...ct],playing:["play"],speed:["play"]},Tl=class extends yt{text;name;weights;other;had;shown;said={};typed;scroll;help;constructor(t){super(t,zo+Tm+Ku+ym),Object.assign(this.S,{pin:-1,span:[0,0],writer:null,probe:null,by:"piece"}),this.A=null,this.before=this.frame=this.pause=null,this.slow=!1,this.owed=new Set,this.asked={model:null},this.questions=new kt(S=>this.tell(S)),this.got={},this.pins=this.listed=[],this.history=qo,this.draft={units:null,steps:void 0,value:1,preset:null},this.drafted=null,this.stepped=!1,this.mates=null,this.picked=null,this.measured=new Map,this.near=new Vs("300px");let n=S=>S(this),[s,r,o,a,l,d,h,u,c,m,f,p,w]=[po,Du,bm,im,am,Iu,Co,Bn,pm,sm,rm,lm,vm].map(n),v=gm(this,u.el);this.below=[xl,Yu,Vu,Am,om,Uu,cm].map(n);for(let S of this.below)Object.assign(S,{owed:new Set,drawn:!1,near:this.near.watch(S.el,()=>this.P&&S.owed.size&&this.drawBelow(S,new Set))});this.words=u.el,this.cursor=i("div",{class:"cursor"}),this.time=i("section",{class:"time","aria-label":"The whole text"},u.el,c.el,i("div",{class:"bookkeeping"},m.el),this.cursor),this.now=i("section",{class:"now","aria-label":"The change and what it does"},a.el,l.el,d.verdict,h.el,d.el,i("div",{class:"holding"},f.el)),this.first=i("section",{class:"fold","aria-label":"What if"},this.now,this.time),this.main=i("main",{},this.first,i("div",{class:"below"},...this.below.map(({el:S})=>S)));let g=i("div",{class:"choose",role:"region","aria-label":"What to change"},o.el),$=i("div",{class:"compare"},i("span",{class:"lead"},"Compare with"),r.ways);this.parts=[r,s,o,a,l,d,h,u,v,c,m,f,p,w],g.append($),this.root.append(s.el,r.el,g,this.main,p.el,w.el),w.watch(d.el,this.first,g),this.listen(),this.receive(this.model.payload,!0),this.model.on("progress",()=>this.told());let{brought:M}=this.state;M!==void 0&&(this.typed(M),this.send({text:M}))}close(){this.set({playing:!1}),this.near.close(),this.questions.stop(),clearTimeout(this.pause),cancelAnimationFrame(this.frame)}get touches(){return zx}get guide(){return Em}unvisited(){return this.below.filter(({drawn:t,owed:n})=>!t||n.size).map(({el:t})=>t)}get notices(){return Object.values(this.said).flat()}set notices(t){this.said={all:t}}wentOff(){super.wentOff(),this.before=this.mates=null,this.waits()}cameBack(){super.cameBack(),this.waits()}get meanwhile(){return"Stepping through these runs still works."}get behind(){return this.P!==null&&(this.dirty||this.questions.busy.has("run"))}get whose(){return this.asked.text===this.text?"The pictures are still of what was asked before.":`The pictures are still of “${Te(this.text,xo)}”.`}send(t,n={}){if(this.closed)return;let{length:s,...r}=t;this.asked={...this.asked,...r},this.length=s,this.later={...this.later,...n},this.dirty=!0,this.questions.count("run")<(this.before===null?1:2)&&this.run(),this.P&&this.waits(),this.mark()}run(){this.dirty=!1;let t=this.measured.has(this.asked.model)?{}:{units:!0},n=this.length===void 0?{}:{length:this.length};this.questions.ask("run",{...this.asked,...n,...t,have:this.had??""},{both:!0})}ask(t,n={}){let s={...this.accepted,...n},r=JSON.stringify(s);!this.connected||this.closed||this.questions.asked(t,r)||(this.questions.ask(t,s,{key:r}),this.draw(new Set(["busy"])))}receive(t,n=!1){let[s,r]=yn(t),{want:o}=s;if(!(!n&&!this.questions.take(s))){if(n&&(o!=="run"||s.key&&!s.sizes[0]))return this.again(s);if(o==="run")return this.ran(s,r,n);this.said={...this.said,[o]:s.notices},this.got[o]=r.length?new ns(...yn(r)):null,this.draw(new Set([o,"busy","notice"]))}}again({want:t,text:n,model:s,weights:r,other:o,pins:a}){this.asked=t==="run"?{text:n,model:s,weights:r,other:o,pins:a.map(rr)}:this.wanted(),this.run()}ran(t,n,s){let{key:r,sizes:[o]=[]}=t;this.said={...this.said,address:[],run:t.notices};let a=!this.dirty&&!this.busy.has("run");if(a&&(this.returning=!1),this.dirty&&this.run(),this.waits(),this.root.classList.toggle("stale",!r),!r)return a&&(this.later=void 0,this.asked=this.accepted??this.wanted(),this.take(this.listed)),this.draw(new Set(["notice","busy","pins"]));let l=this.P,{later:d={}}=this,h=l!==null&&(t.text!==this.text||t.other?.text!==this.text2),u=l&&(t.model!==this.name||t.weights!==this.weights||t.other?.model!==this.other?.model);t.entry&&(this.own=t.entry),t.units!==void 0&&this.measured.set(t.model,t.units),o&&(this.A=new ns(...yn(n.subarray(0,o)))),this.P=n.length>o?new ns(...yn(n.subarray(o))):this.A,this.P.roles.equations.length||(this.P.roles.equations=this.A.roles.equations);for(let w of[this.A,this.P])l&&w.layers.length===l.layers.length&&(w.layer=l.layer);let{text:c,model:m,weights:f}=t;Object.assign(this,{had:r,text:c,name:m,weights:f,other:t.other,shown:t.seq}),this.sameNet=!t.other||t.other.model===m&&t.other.weights===f,this.text2=t.other?.text,this.accepted={text:c,model:m,weights:f,pins:t.pins.map(rr),other:t.other&&this.beside(t)},this.listed=t.pins,this.carried=t.held;let p=new Set(["picture","notice","busy","pins"]);if(a&&(this.later=void 0,this.asked=this.accepted,this.take(t.pins),this.due=h&&d.jump===!0),!l||h||u||d.asked||d.jump){this.placed(l,d,s),this.resetView();for(let w of ct)p.add(w)}this.soon(p)}beside({text:t,other:{text:n,...s}}){return!this.sameNet&&n===t?s:{text:n,...s}}placed(t,{jump:n,fresh:s,asked:r},o){let{P:a,S:l}=this,d=o||r===!0;if(l.writer=null,this.propose(!t||n||d),!t||n)this.opens(n||d&&this.bare);else{let u=s||l.t>=t.T-1||!ws(t.tokens,a.tokens);[l.t,this.picked]=[u?a.T-1:Math.min(l.t,a.T-1),null]}this.missed=l.unit<a.H?this.missed:l.unit,this.missed<a.H&&([l.unit,this.missed]=[this.missed,void 0]),l.unit=Math.min(l.unit,a.H-1),(!t||n||l.pin<0&&t.name!==a.name)&&(l.pin=Math.max(0,this.pins.findIndex((u,c)=>this.sayable(c)>=0)));let h=d?this.read(o):null;l.pin=this.sayable(l.pin),l.focus=[h,this.pins[l.pin]?.signal,this.draft.preset?.hold[0][0],this.chosen,a.keeper].find(u=>a.signals.includes(u))??a.signals[0]}toldWith(t,n){let{preset:s,steps:r}=this.setup.stories[t]??{},o=this.setup.presets[n].find(({name:a})=>a===s);return o?{preset:o,steps:r}:{}}propose(t){let n=`${this.P.cell} ${this.text}`;if(!t&&n===this.drafted)return;this.drafted=n;let{preset:s=null,steps:r}=this.toldWith(this.text,this.P.cell);s&&(this.stepped=!1),(s||this.draft.preset||t)&&(this.draft={units:null,steps:r,value:s?.hold[0][1]??1,preset:s})}opens(t){let{P:n,S:s,text:r}=this,o=this.setup.stories[r],{preset:a,steps:l}=this.toldWith(r,n.cell),d=a?kl(a,l):[],h=o&&[d,[]].some(f=>f.map(zt).join()===this.pins.map(rr).join()),[u]=(o&&this.A.shows)??[],c=u===void 0?km:()=>({unit:u,step:o.step}),m=(t||h)&&this.sameNet?c(this,n,o?.step):null;s.t=n.T-1,this.stepped=!1,this.picked=m&&{unit:m.unit,word:n.shown[m.step]},[s.unit,s.writer]=m?[m.unit,m.step]:[this.changedMost(),null]}changedMost(){let{A:t,P:n}=this,s=n.memory;if(t===n||!this.sameNet||t.memory!==s)return n.moment[1];let r=o=>Math.abs(n.at(s,n.T-1,o)-t.at(s,t.T-1,o));return Array.from({length:n.H},(o,a)=>a).reduce((o,a)=>r(a)>r(o)?a:o,0)}read(t){let{S:n,P:s,state:r}=this,{given:o,said:a}=r.asked,l=[...t?[]:a.server,...a.view];n.t=r.place("t",s.T,n.t,l),n.unit=r.place("unit",s.H,n.unit,l);let d=r.among("focus",s.signals,l),h=s.probes.map(({name:c})=>c);n.probe=r.among("probe",h,l)??n.probe,n.by=r.asked.values.by,n.pin=this.spoken(r.asked.values,l),n.pin<0&&(this.draft={...this.draft,units:null});let{units:u}=this.pins[n.pin]??this.draft;return o.has("unit")&&this.apart(n.pin,n.unit)&&l.push(`The address asks for unit ${n.unit}, but holds ${un(u,s.H)}, so unit ${u[0]} is shown.`),this.stepped=o.has("t")&&n.t<s.T-1&&n.pin<0&&!this.draft.preset,this.said.address=l,d}spoken({change:t,focus:n},s){let{pins:r,S:o}=this,a=t==="none"?-1:Number(t)-1;if(t&&(a===-1?t==="none":a in r))return this.sayable(a);t&&s.push("The address speaks of a change that is not in its list.");let l=r.map((d,h)=>h).filter(d=>this.sayable(d)>=0&&(!n||r[d].signal===n));return l.find(d=>!this.apart(d,o.unit))??l[0]??-1}find(t){return this.setup.models.find(n=>n.name===t)??this.own??this.setup.models[0]}get entry(){return this.find(this.name)}change(t){let n=this.find(this.asked.model).task,{examples:s}=this.setup.tasks[t.task];return t.task===n?this.send({model:t.name}):([this.history,this.draft.steps]=[qo,void 0],!s.length||s.some(([,r])=>r===this.asked.text)?this.send({other:null,pins:[],model:t.name}):(this.typed(s[0][1]),this.example(s[0][1],t)))}example(t,n=this.find(this.asked.model)){this.connected&&(t!==this.text?this.history=qo:this.pins.length&&(this.history=Ma(this.history,this.pins)),this.before=this.mates=null,this.take([],-1),this.send({model:n.name,text:t,pins:[],other:null},{jump:!0}),this.draw(new Set(["pins"])))}edit(t,{done:n=!0,select:s=this.S.pin}={}){this.connected&&(this.before??=this.pins,this.stepped=!1,n&&(JSON.stringify(this.before.map(rr))===JSON.stringify(t.map(rr))||(this.history=Ma(this.history,this.before)),this.before=this.mates=null),this.list(t,s))}list(t,n=this.S.pin){this.take(t,Math.min(n,t.length-1)),this.focusOn(),this.send({pins:t.map(rr)}),this.soon(["pins"])}soon(t){for(let n of t)this.owed.add(n);if(this.before===null)return this.drawOwed();this.frame??=requestAnimationFrame(()=>this.drawOwed())}drawOwed(){cancelAnimationFrame(this.frame);let{owed:t}=this;[this.owed,this.frame]=[new Set,null],this.draw(t)}take(t,n=this.S.pin){this.pins=t,this.S.pin=this.P?this.sayable(n):n}apart(t,n){let{units:s,why:r}=this.pins[t]??this.draft;return Array.isArray(s)&&!r&&s[0]<this.P.H&&!s.includes(n)}sayable(t){return this.P.signals.includes(this.pins[t]?.signal)?t:-1}begin(t=!0){let{pins:n,proposed:s}=this;this.edit([...n,...s],{done:t,select:n.length})}hold(...t){let n=t.map(s=>({units:null,steps:null,on:!0,...s}));this.edit([...this.pins,...n],{select:this.pins.length+n.length-1})}undo(){this.recall(Hd(this.history,this.pins))}redo(){this.recall(_d(this.history,this.pins))}recall(t){if(!t||!this.connected)return;this.history=t[0],this.before=this.mates=null,this.stepped=!1;let{pin:n}=this.S,s=t[1].length-1;this.list(t[1],this.pins.length?Math.min(n,s):Math.min(0,s))}get canUndo(){return this.history.past.length>0}get canRedo(){return this.history.future.length>0}held(t,n,s){return os(this.carried??this.pins,t,n,s)}get sentence(){let{S:t,draft:n}=this,s=this.pins[t.pin];if(s)return s;let r=n.units==="one"?[t.unit]:n.units;return{signal:t.focus,units:r,steps:this.over(),value:this.fit(t.focus,n.value)}}get proposed(){let{sentence:t,draft:n}=this,{hold:[[s],...r]=[[]]}=n.preset??{},{signal:o,units:a,steps:l,value:d}=t,h={units:a,steps:l,on:!0},u=s===o&&!this.stepped?r:[];return[{...h,signal:o,value:d},...u.map(([c,m])=>({...h,signal:c,value:m}))]}over(){let{P:t,S:n,pins:s,draft:r}=this;if(this.stepped)return Dt(n.t,n.t,t.T);let o=(s[n.pin]??r).steps?.filter(a=>a<t.T);return o?.length?o:null}range(t){return this.P.roles.range(t)}fit(t,n){if(on(n))return this.P.roles.coupling(t)??this.fit(t,1);let[s,r]=this.range(t);return Math.max(s,Math.min(r,n))}say(t,{done:n=!0}={}){let{S:s,pins:r}=this,o=r[s.pin];if(o){t.units==="one"&&(t={...t,units:[s.unit]});let{why:d,text:h,...u}=o,c={...u,...t};c.value=this.fit(c.signal,c.value),this.mates??=_o(r,s.pin,this.setup.presets[this.P.cell]);let m=Object.fromEntries(Object.entries(t).filter(([p])=>["units","steps"].includes(p))),f=Object.keys(m).length?this.mates:[];return this.edit(r.map((p,w)=>{if(!f.includes(w))return w===s.pin?c:p;let{why:v,text:g,...$}=p;return{...$,...m}}),{done:n})}let{signal:a,...l}=t;return Object.assign(this.draft,l),"steps"in l&&(this.stepped=!1),a&&this.set({focus:a}),this.draw(new Set(["pins"]))}choose(t){let{units:n,steps:s,value:r}=this.sentence;t<0?this.draft={units:n,steps:s,value:r,preset:null}:this.stepped=!1,this.S.pin=this.sayable(t),this.focusOn(),this.draw(new Set(["pins"]));let[o,a]=this.S.span,{a:l,end:d}=this.G;this.S.pin>=0&&(a<l||o>=d)&&this.scroll(o-2)}focusOn(){let t=this.pins[this.S.pin]?.signal;t&&this.set({focus:t})}set(t){let{S:n,pins:s}=this,{unit:r}=t;if(r===void 0||!this.apart(n.pin,r))return super.set(t);let o=s[n.pin],a=o?s.findLastIndex((l,d)=>l.units?.includes(r)&&this.sayable(d)>=0):-1;return a<0&&(this.draft={steps:(o??this.draft).steps,value:(o??this.draft).value,units:"one",preset:null}),super.set({...t,pin:a,...a<0?{}:{focus:s[a].signal}})}go(t){this.stepped||=this.S.pin<0&&!this.S.playing&&!this.draft.preset,super.go(t),this.stepped&&this.draw(new Set(["pins"]))}point(t){this.stepped=!0,this.go(t)}look(t){let n=this.pins[this.S.pin];n&&n.signal!==t&&this.choose(-1),super.look(t)}seen(t,n){this.near.seen(t,()=>this.P&&n())}told(){this.progress=this.model.progress,this.draw(new Set(["busy"]))}get values(){return this.with(this,this.accepted.pins)}get wished(){let{text:t,model:n,weights:s,other:r,pins:o}=this.asked;return this.with({text:t,name:n,weights:s,other:r,sameNet:this.sameNet},o)}with({text:t,name:n,weights:s,other:r,sameNet:o},a){let{S:l}=this,d={text:t,model:n,weights:s},h=c=>r?.[c]!==d[c]?r?.[c]??null:null,u=l.pin<0?"none":this.pins.length>1?String(l.pin+1):null;return{...d,pins:a?.length?a:null,text2:o?r?.text??null:h("text"),model2:h("model"),weights2:h("weights"),change:this.pins.length?u:null,t:l.t,unit:l.unit,focus:l.focus,probe:l.probe,by:l.by,theme:l.theme,tour:this.tour.at}}get bare(){let{given:t}=this.state.asked;return!["text","model","pins"].some(n=>t.has(n))}wanted(){let{values:t}=this.state.asked,{weights:n}=t,s=["text","model","weights"].map(l=>[l,t[`${l}2`]]).filter(([,l])=>l!==null),r=s.length?Object.fromEntries(s):null;if(this.bare)return{text:null,model:null,weights:n,pins:null,other:r};let{text:o=null,name:a=null}=this;return{text:t.text??o,model:t.model??a,weights:n,pins:t.pins??[],other:r}}back(){let t=this.wanted();t.text!==null&&this.typed(t.text),this.send(t,{asked:!0})}get settled(){return super.settled&&!this.busy.has("run")&&this.accepted!==void 0}names(t){let{P:n}=this;return n.reads.kind==="pieces"?yl(t,n.tokens.map(zl),""):yl(t,n.shown,["bytes","characters"].includes(n.reads.kind)?"":" ")}get titles(){return Ru(this)}draw(t){let n=(...a)=>a.some(l=>t.has(l));if(!this.P)return qt(this.parts[0],t);let{S:s,P:r}=this;this.apart(s.pin,s.unit)&&([s.unit]=(this.pins[s.pin]??this.draft).units,t.add("unit")),this.G=xn(s.view,r.T,this.width,this.gutter),t.has("picture")&&(this.A.layers.length===r.layers.length&&(this.A.layer=r.layer),this.order=Array.from(r.array("order")),t.add("order")),this.root.classList.toggle("keepless",!r.keeper&&!this.A.keeper);let{steps:o}=this.sentence;s.span=o===null?[0,r.T-1]:[o[0],Math.min(o.at(-1),r.T-1)],n("t","view","size")&&this.drawCursor();for(let a of this.parts)qt(a,t);for(let a of this.below)this.drawBelow(a,t);n("picture")&&this.near.turned(),Object.assign(this.host.dataset,{ready:"true",t:s.t,unit:s.unit,seq:this.shown,steps:r.T,model:this.name,pins:(this.accepted?.pins??[]).join(";")}),this.settled&&(this.keep(this.due),this.due=!1)}drawBelow(t,n){for(let o of n)t.owed.add(o);let s=t.near();if(!s&&t.drawn&&!t.el.hidden)return;if(this.before!==null&&!t.el.matches(":active, :focus-within")&&!this.slow){this.pause??=setTimeout(()=>this.catchUp(),Ax);return}let{owed:r}=t;Object.assign(t,{owed:s?new Set:r,drawn:!0}),qt(t,r)}catchUp(){[this.pause,this.slow]=[null,!0];for(let t of this.below)t.owed.size&&this.drawBelow(t,new Set);this.slow=!1}measure(){return{...super.measure(),high:this.inPage?innerHeight:0}}waits(){this.before===null&&(this.root.classList.toggle("busy",this.busy.has("run")),this.root.setAttribute("aria-busy",String(this.busy.has("run"))))}placeWords(){let t=this.small?this.first:this.time;this.words.parentNode!==t&&t.prepend(this.words)}resetView(t){this.root.classList.toggle("tall",this.P.reads.kind==="bytes"),super.resetView(t),this.root.style.setProperty("--top",`${this.main.offsetTop}px`)}moves(){return{...super.moves()," ":()=>this.set({playing:!this.S.playing}),"?":()=>this.help?.()}}key(t){let n=t.composedPath()[0],s=n.matches?.("input:not([type=range], [type=checkbox]), textarea, select");if(!this.closed&&(t.ctrlKey||t.metaKey)&&!t.altKey&&!s&&!n.closest?.("dialog")){let r=t.key.toLowerCase();(r==="z"||r==="y")&&(t.preventDefault(),r==="y"||t.shiftKey?this.redo():this.undo());return}super.key(t)}},rr=e=>e.text===void 0?zt(e):`${e.on?"":"!"}${e.text}`,zm={render:e=>void new Tl(e)};var a6={Explorer:fh,Gradients:Vh,Lessons:Mu,Shapes:Eu,Trainer:Fu,WhatIf:zm};export{a6 as default};
