var nl="http://www.w3.org/2000/svg";function Ir(e,t,s){for(let[n,r]of Object.entries(t))typeof r=="function"?e.addEventListener(n.replace(/^on/,""),r):r!=null&&r!==!1&&e.setAttribute(n,r===!0?"":r);return e.append(...s.flat(1/0).filter(n=>n!=null&&n!==!1)),e}var D=(e,t={},...s)=>Ir(document.createElementNS(nl,e),t,s),o=(e,t={},...s)=>Ir(document.createElement(e),t,s);function me(e,t){e.textContent!==t&&(e.textContent=t)}function Se(e,t){for(let[s,n]of Object.entries(t))e.getAttribute(s)!==String(n)&&e.setAttribute(s,n)}function nt(e,t,s){let n=URL.createObjectURL(new Blob([t],{type:s}));o("a",{href:n,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(n),1e4)}var rl={" ":"␣","\n":"↵","	":"⇥"},le=e=>rl[e]??(/^ \S/.test(e)?e.slice(1):e),$n=e=>/^[ \u2011]\S/.test(e)?e.slice(1):e;function Mn(e,t){return e=e.replace(/\p{Cs}/gu," "),["bytes","characters"].includes(t)?e.replace(/\r\n?/g,`
`):e.replace(/[\p{Z}\p{Cc}\u180e\u200b]/gu," ").replace(/[\u2010\u2011]/g,"-")}var Wr=e=>e.replace(/^\u2011/,"");function ls(e,t){let s=0,n=0;return t.map((r,i)=>{if(n>0&&r===t[i-1])return n-=1,-1;let a=e.indexOf($n(r),s);return n=a<0?0:Number(/^\*(\d{1,3})(?!\S)/.exec(e.slice(a+r.length))?.[1]??1)-1,a>=0&&(s=a+$n(r).length),a})}function ol(e){if(/\S/.test(e))return" ";let t=e.split(`
`).length-1;return t?`
`.repeat(Math.min(t,2)):e&&" "}function qr(e,t,s){if(e==="bytes")return s.map(r=>r===`
`?{before:"",shown:le(r),kind:"sign",after:`
`}:{before:"",shown:r,kind:r.length>1?"hex":"",after:""});if(e==="pieces")return s.map((r,i)=>({before:i&&r[0]===" "?" ":"",shown:$n(r),kind:/^<0x/.test(r)?"hex":"",after:""}));let n=ls(t,s);return s.map((r,i)=>({before:i>0&&n[i]>=0&&n[i-1]>=0?ol(t.slice(n[i-1]+s[i-1].length,n[i])):i?" ":"",shown:r,kind:"",after:""}))}var il=new TextDecoder("utf-8",{fatal:!0});function Dr(e,t){let s=a=>e[a]?.length===2?parseInt(e[a],16):0,n=t;for(;n>t-3&&s(n)>>6===2;)n-=1;let r=s(n),i=r>=240?4:r>=224?3:r>=192?2:1;if(i===1||n+i<=t)return null;try{return il.decode(Uint8Array.from({length:i},(a,l)=>s(n+l)))}catch{return null}}function It(e,t){let s=Math.min(e.length,t.length),n=0,r=0;for(;n<s&&e[n]===t[n];)n+=1;for(;r<s-n&&e.at(-1-r)===t.at(-1-r);)r+=1;return 2*(n+r)>=s}var Sn=(e,{one:t,many:s})=>`${e.toLocaleString("en")} ${e===1?t:s}`;function Wt({reads:e,words:t}){return{words:`is not among this model’s ${t.length-1} words; it is read as an unknown word, as in training`,characters:"is not among this model’s symbols; it is read as an unknown one",series:"is no number from −10 to 10; it is read as 0",frames:"is not among this model’s actions; its frame is noise alone"}[e.kind]}var Br=6,al=e=>[...new Set(e.tokens.filter((t,s)=>e.unknown[s]))],ll=e=>e.tokens.filter((t,s)=>e.unknown[s]).length/e.T;function cl(e,t,s,n){let r=0,i="";return ls(e,t).forEach((a,l)=>{a<0||t[l]!==s||(i+=e.slice(r,a)+n,r=a+s.length)}),i+e.slice(r)}var hl=e=>e.filter(Boolean).join(" ");function Ur(e,t){let s=o("b"),n=o("span",{class:"strangers"}),r=(m,f)=>{let x=o("button",{type:"button",class:"btn small"},m);return x.addEventListener("click",f),x},i=()=>e.setup.models.find(({name:m})=>m===e.setup.english),a=r("Read it with the English network",()=>e.send({model:e.setup.english})),l=r("Words it knows",()=>g()),c=o("div",{class:"unknowns",role:"status"},s,n,a,l);c.hidden=!0;let u=o("div",{class:"scroll"}),d=o("button",{type:"button",class:"btn"},"Close"),h=o("dialog",{class:"knows","aria-label":"What it knows"},o("div",{class:"bar"},o("h2",{},"What this network knows"),o("span",{class:"sp"}),d),u);d.addEventListener("click",()=>h.close()),h.addEventListener("click",m=>m.target===h&&h.close());function b([m,f,x]){let p=x.map(($,k)=>$.length===1?o("span",{},$[0]):o("select",{"aria-label":`Part ${k+1} of ${m}`},...$.map(L=>o("option",{value:L},L||"–")))),S=r("Read it",()=>{h.close(),t(hl(p.map(($,k)=>$.value??x[k][0])))});return o("li",{},o("p",{},f),o("div",{class:"pattern"},...p,S))}function g(){let{P:m,setup:f,entry:x}=e,{patterns:p}=f.tasks[x.task],S=m.symbols.length?m.symbols:m.words.slice(1);u.replaceChildren(...p.length?[o("p",{},"What it was trained on, as sentences to fill in:"),o("ul",{},...p.map(b))]:[],o("h3",{},`All ${S.length} ${m.reads.many}`),o("p",{class:"all"},S.map(le).join(m.reads.kind==="words"?", ":" "))),h.showModal()}return{strip:c,dialog:h,open:g,draw(m){if(!m("picture"))return;let{P:f}=e,x=["words","characters"].includes(f.reads.kind)?al(f):[];if(c.hidden=!x.length,c.hidden)return;let p=ll(f)>e.setup.strange,S=f.tokens.filter((L,E)=>f.unknown[E]).length;c.classList.toggle("many",p),s.textContent=p?`This network does not know ${S} of these ${f.T} ${f.reads.many} and reads each of them as the same blank: what it shows says little. `:"Not known, and read as a blank: ";let $=x.slice(0,p?0:Br).flatMap((L,E)=>{let v=f.near[L],M=v&&r(v,()=>t(cl(e.text,f.tokens,L,v)));return M?.setAttribute("aria-label",`${v} in the place of ${L}`),[E?", ":"",`“${L}”`,...M?[" – ",M,"?"]:[]]}),k=x.length-Br;n.replaceChildren(...$,...!p&&k>0?[` and ${k} more`]:[]," "),l.textContent=`${f.reads.many[0].toUpperCase()}${f.reads.many.slice(1)} it knows`,a.hidden=!i()||e.asked?.model===e.setup.english}}}function qt(e){let t=o("div",{class:"notice",role:"alert"});return{el:t,draw(s){if(!s("notice"))return;let n=[...e.notices,...e.offline?[e.offline]:[]];if(t.replaceChildren(...n.map(r=>o("p",{},r.text??r,r.to&&[" ",o("a",{href:r.to},r.words)]))),t.hidden=!n.length,e.offline&&e.line.state==="ended"){let r=o("button",{type:"button"},"Reload");r.addEventListener("click",()=>e.reload()),t.lastChild.append(" ",r)}}}}var Vr=3,dl="Common words are one piece, others several: a piece that goes on with a word begins with a hyphen.";function Cs(e){let t={class:"sentence",spellcheck:"false",autocomplete:"off",autocapitalize:"off"},s=o("input",{type:"text",...t}),n=o("textarea",{rows:"3",wrap:"soft",...t}),r=o("div",{class:"mirror","aria-hidden":"true"}),i=o("span",{class:"count"}),a=qt(e),l=o("div",{class:"asked"},o("div",{class:"field"},r,s),i,a.el),c=o("div",{class:"chips",role:"group","aria-label":"Example texts"}),u=o("button",{type:"button",class:"bare",title:"The words it knows"});u.addEventListener("click",()=>d.open());let d=Ur(e,L=>k(L,{})),h=o("div",{class:"ask",role:"region","aria-label":"The text"},l,c,d.strip,d.dialog),b=null,g=s,m=!1,f=!1;for(let L of[s,n])L.addEventListener("compositionstart",()=>f=!0),L.addEventListener("compositionend",()=>f=!1),L.addEventListener("beforeinput",()=>{let{selectionStart:E,selectionEnd:v,value:M}=L;m||=E===0&&v===M.length}),L.addEventListener("input",()=>{let E=Mn(g.value,e.P?.reads.kind),v=g.selectionEnd;E!==g.value&&!f&&(g.value=E,g.setSelectionRange(v,v));let{length:M}=g.value;M>e.setup.limit&&(g.value=g.value.slice(0,e.setup.limit)),S([],[]),e.send(M>e.setup.limit?{text:g.value,length:M}:{text:g.value},{fresh:m})});s.addEventListener("scroll",()=>r.scrollLeft=s.scrollLeft);let x=L=>g.value=g===s?Mn(L,"words"):L;e.typed=x;function p({kind:L,many:E}){let v=L==="bytes"||L==="characters"&&e.text.includes(`
`)?n:s,M=["words","pieces"].includes(L)?"a sentence":E;v.setAttribute("aria-label",`Type ${M}`),v.placeholder=`Type ${M} to see the gates move.`,v!==g&&(r.hidden=v===n,g.replaceWith(v),g=v)}function S(L,E){r.replaceChildren();let v=0;ls(g.value,L).forEach((M,T)=>{M<0||!E[T]||(r.append(g.value.slice(v,M),o("u",{},L[T])),v=M+L[T].length)}),r.append(g.value.slice(v)),r.scrollLeft=g.scrollLeft}function $(L){b=L;let E=e.setup.tasks[L]?.examples??[],v=E.slice(0,Vr).map(([z,C])=>{let A=o("button",{type:"button",class:"chip",title:C},z);return A.dataset.text=C,A.addEventListener("click",()=>k(C)),A}),M=E.slice(Vr),T=o("select",{class:"more","aria-label":"More examples"},o("option",{value:""},"More"),...M.map(([z,C])=>o("option",{value:C},z)));T.addEventListener("change",()=>{T.value&&k(T.value),e.root.focus({preventScroll:!0})}),c.replaceChildren(o("span",{class:"wide"},"Try"),...v,...M.length?[T]:[])}function k(L,E={jump:!0}){x(L),e.send({text:L},E)}return{el:h,draw(L){let{P:E}=e;if(a.draw(L),d.draw(L),L("notice")&&(i.hidden=!a.el.hidden),!L("picture"))return;e.entry.task!==b&&$(e.entry.task),p(E.reads),e.text===g.value&&(m=!1),g.getRootNode().activeElement!==g&&x(e.text),S(E.tokens,E.unknown),u.textContent=Sn(E.T,E.reads);let v=E.tokens.filter((T,z)=>E.unknown[z]).length;i.replaceChildren(E.reads.kind==="words"?u:o("span",{title:E.reads.kind==="pieces"?dl:null},Sn(E.T,E.reads)),...v?[", ",o("u",{"data-term":"unknown word","data-act":`What is underlined ${Wt(E)}.`},`${v} unknown`)]:[]);for(let T of c.querySelectorAll(".chip"))T.setAttribute("aria-pressed",String(T.dataset.text===e.text));let M=c.querySelector(".more");M&&(M.value=[...M.options].some(T=>T.value===e.text)?e.text:"")}}}var Gr=2.2,ul=3,ml=2.8,fl=.69,pl=.53,En=e=>e?.answers?.kind==="label"&&!!e.arrays["top.id"],gl=e=>e.kept("beliefs",()=>Array.from({length:e.T},(t,s)=>e.top(s)[0])),Dt=e=>e<1&&e>=.995?">99%":`${Math.round(100*e)}%`;function Cn(e,t,s){let n=[];for(let r=t;r<s;r++)r>t&&e[r]===e[r-1]?n.at(-1).n+=1:n.push({from:r,n:1,label:e[r]});return n}function Tn({from:e,n:t,label:s},n,{G:r,fine:i}){let a=t*r.cw,l=[s,n[s]].find(u=>a>=(fl*u.length+pl)*i)??"",c=o("span",{class:"run"},l);return c.style.cssText=`left:${r.x(e)+1}px;width:${a-2}px`,c}function cs(e){let t=s=>{for(let n=ul;n<s.length;n++){let r=s.slice(0,n);if(e.every(i=>i===s||!i.startsWith(r)))return r}return s};return Object.fromEntries(e.map(s=>[s,t(s)]))}function Yr(e){let t=o("span",{class:"label"},"answer"),s=o("div",{class:"beliefs","aria-hidden":"true"}),n=[],r=null;s.addEventListener("click",l=>{let c=l.target.closest(".belief");c&&e.go(Number(c.dataset.step))});function i(){let{P:l,G:c,fine:u}=e;if(s.hidden=!En(l),n=[],r=null,s.hidden)return s.replaceChildren();let d=gl(l),h=c.cw>=ml*u,b=l.kept("brief",()=>cs(l.words));t.title=`The ${l.answers.title}, and how likely`;let g=d.map(([f])=>f),m=Cn(g,c.a,c.end).map(f=>Tn(f,b,e));for(let f=c.a;f<c.end;f++){let[x,p]=d[f],S=o("i");S.style.width=`${100*p}%`;let $=o("span",{class:"belief"},o("b",{},S),h&&o("small",{},Dt(p)));$.dataset.step=f,$.title=`step ${f+1}, ${l.shown[f]}: ${x}, ${Dt(p)}`,$.style.cssText=`left:${c.x(f)+1}px;width:${c.cw-2}px`,n.push($)}return s.replaceChildren(t,...m,...n)}function a(){let{S:l,G:c}=e;n[r]?.classList.remove("cur"),r=c.sees(l.t)?l.t-c.a:null,n[r]?.classList.add("cur")}return{el:s,draw(l){l("picture","size","view")&&i(),l("step","picture","size","view")&&a()}}}var ke=e=>e.replace("-","−"),wt=e=>e.startsWith("1-")?e.slice(2):e,Ts=(e,t)=>e.startsWith("1-")?1-t(wt(e)):t(e),Ls=class{words={};gates=[];memory="h";keep="";write=[];called={keep:"keep",write:"write"};output="";couples=!1;unbounded=[];constructor({name:t,signals:s,options:n={},equations:r=[],roles:i}){Object.assign(this,i),this.name=t,this.signals=s,this.options=n,this.equations=r}get keeper(){return this.keep?wt(this.keep):null}get keepsAt(){return this.keep.startsWith("1-")?0:1}get share(){return this.write.find(t=>this.gates.includes(wt(t)))??null}get writer(){return this.share&&wt(this.share)}get candidate(){return this.write.find(t=>t!==this.share)??null}get linked(){return this.keeper!==null&&this.keeper===this.writer}get others(){return this.gates.filter(t=>![this.keeper,this.writer,this.output].includes(t))}word(t){return this.words[t]??""}kind(t){return this.gates.includes(t)?"gate":this.unbounded.includes(t)?"memory":"signed"}range(t){return{gate:[0,1],signed:[-1,1],memory:[-1/0,1/0]}[this.kind(t)]}coupling(t){return this.couples&&t===this.writer?`1-${this.keeper}`:null}kept(t){return this.keep?Ts(this.keep,t):0}written(t){return this.keep?this.write.reduce((s,n)=>s*Ts(n,t),1):0}get writes(){return this.write.map(t=>t.startsWith("1-")?`(${ke(t)})`:t).join("·")}get keepsFirst(){let t=this.equations.find(r=>r.startsWith(`${this.memory} =`))??"",[s,n]=[t.indexOf(`${this.memory}'`),t.indexOf(`* ${this.candidate}`)];return n<0||s<n}squash(t){let s=this.equations.find(n=>n.startsWith(`${t} =`))??"";return/^\w+ = (\w+)\(/.exec(s)?.[1]??""}};function V(e,t=2,s=!1){if(!Number.isFinite(e))return"–";let n=e<0?"−":s?"+":"";if(Math.abs(e)>=1e6){let[i,a]=Math.abs(e).toExponential(1).split("e");return`${n}${i}×${qe(Number(a))}`}let r=Math.abs(e).toFixed(t);return Number(r)===0?r:n+r}var fe=(e,t=2)=>Math.sign(e)*Number(Math.abs(e).toFixed(t))||0;function ue(e){return Number.isFinite(e)?e>0&&e<.001?"<0.1%":e>.999&&e<1?">99.9%":e===0||e===1?`${100*e}%`:`${(100*e).toFixed(1)}%`:"–"}var rt=e=>e>0&&e<.005?"less than 1%":e<1&&e>=.995?"more than 99%":`${Math.round(100*e)}%`,wl="⁰¹²³⁴⁵⁶⁷⁸⁹",qe=e=>`10${e<0?"⁻":""}${String(Math.abs(e)).replace(/\d/g,t=>wl[t])}`;function Ye(e){if(Number.isNaN(e))return"0";if(e>-3&&e<4)return(10**e).toPrecision(4);let t=Math.floor(e),[s,n]=(10**(e-t)).toExponential(2).split("e");return`${s} × ${qe(t+Number(n))}`}var Oe=e=>e.replace("Vanilla ","").replace(/(.) LSTM$/,"$1"),Ln=e=>`${Math.floor(e/60)}:${String(Math.floor(e%60)).padStart(2,"0")}`,Ke=e=>String(e).replace(/[-\d]/g,t=>t==="-"?"₋":String.fromCharCode(8320+ +t)),Pe=e=>e<0?"neg":"pos",bl=/[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\u{1F000}-\u{3FFFD}]/u,Kr=new Intl.Segmenter(void 0,{granularity:"grapheme"}),Xr=e=>bl.test(e)?2:1;function he(e,t){if(/^[ -~]*$/.test(e))return e.length<=t?e:`${e.slice(0,t-1).trimEnd()}…`;let s="",n=0;for(let{segment:r}of Kr.segment(e)){if(n+=Xr(r),n>t)return`${s.trimEnd()}…`;n<t&&(s+=r)}return e}var An=e=>[...Kr.segment(e)].reduce((t,{segment:s})=>t+(/^[iljtfrI.,:;'\u2019!|]$/.test(s)?.46:/^[mwMW@]$/.test(s)?1.1:.69*Xr(s)),0),ce=(e,t,s=`${t}s`)=>`${e} ${e===1?t:s}`,Bt=e=>e.length>1?`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`:String(e[0]);var xl=[["← →","one step back, forward"],["Home End","first, last step"],["space","play, pause"],["↑ ↓","unit of the row above, below"],["1 – 6","look at one signal"],["v","over time, or the text and its units"],["p","present: a page for a projector; p or Esc leaves it"],["a b","there: the answer waits at every step, show or blank it"],["Esc","leave the text box"],["w","what the words and marks mean: ← → the next, Esc closes"],["?","this list"]],zn=400;function On(e){for(let t of[6,7,8]){let s=Number(e.toPrecision(t));if(Math.fround(s)===e)return s}return Number(e.toPrecision(9))}function*Pn(e){yield["layer","direction","t","token","unknown","unit",...e.signals];for(let[t,{level:s,direction:n}]of e.layers.entries()){let r=e.signals.map(i=>e.array(`${t}.${i}`));for(let i=0;i<e.T;i++){let a=[s,n,i,e.tokens[i],Number(e.unknown[i])];for(let l=0;l<e.H;l++)yield[...a,l,...r.map(c=>On(c[i*e.H+l]))]}}}function hs(e){let t=s=>{let n=String(s),r=typeof s=="string"&&/^[=+\-@\t\r]/.test(n)?`'${n}`:n;return/[",\n\r]/.test(r)?`"${r.replaceAll('"','""')}"`:r};return[...e].map(s=>`${s.map(t).join(",")}
`).join("")}function Xe(e,t,s){return o("table",{},o("caption",{},s),o("thead",{},o("tr",{},...e.map(n=>o("th",{scope:"col"},n)))),o("tbody",{},...t.map(n=>o("tr",{},o("th",{scope:"row"},n[0]),...n.slice(1).map(r=>o("td",{},r))))))}function ds(e){let t=o("dialog",{class:"help","aria-label":"Keys"},o("h2",{},"Keys"),o("dl",{},...e.flatMap(([s,n])=>[o("dt",{},s),o("dd",{},n)])),o("button",{type:"button",class:"btn"},"Close"));return t.lastChild.addEventListener("click",()=>t.close()),t}function Jr(e){let t=o("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),s=o("h2"),n=o("div",{class:"seg",role:"group","aria-label":"Which numbers"}),r=o("button",{type:"button",class:"btn"},"Close"),i=o("button",{type:"button",class:"btn"},"All signals as CSV"),a=o("dialog",{class:"numbers","aria-label":"Numbers"},o("div",{class:"bar"},s,n,o("span",{class:"sp"}),i,r),t),l=ds(xl),c=o("div",{},a,l);r.addEventListener("click",()=>a.close());for(let m of[a,l])m.addEventListener("click",f=>f.target===m&&m.close());let u="step",h=Object.entries({step:"this step",unit:"this unit"}).map(([m,f])=>{let x=o("button",{type:"button"},f);return x.addEventListener("click",()=>{u=m,g()}),x.dataset.key=m,x});n.append(...h),i.addEventListener("click",()=>{let m=e.weights==="initial"?"-initial":"";nt(`gatescope-${e.name}${m}.csv`,hs(Pn(e.P)),"text/csv")});function b(m,f){let{kind:x,title:p}=m.answers,S=x==="value";return Xe([p,S?"value":"probability"],m.top(f).map(([$,k])=>[le($),S?V(k,4):ue(k)]),x==="next"?"What the model expects next":"What the model answers at this step")}function g(){let{P:m,S:f}=e;for(let k of h)k.setAttribute("aria-pressed",String(k.dataset.key===u));if(s.textContent=u==="step"?`Step ${f.t+1} of ${m.T}: “${m.shown[f.t]}”`:`Unit ${f.unit} of ${m.H}`,u==="step"){let k=Array.from({length:m.H},(L,E)=>E);t.replaceChildren(b(m,f.t),Xe(["unit",...m.signals],k.map(L=>[L,...m.signals.map(E=>V(m.at(E,f.t,L),4))]),"Every signal of every unit at this step"));return}let x=m.curves.map(({key:k,cell:L,signal:E})=>[`log₁₀ ‖dL/d${E}‖ ${e.setup.cells[L]}`,m.array(k)]),p=Math.max(0,Math.min(f.t-zn/2,m.T-zn)),S=[];for(let k=p;k<Math.min(m.T,p+zn);k++)S.push(k);let $=m.array("forget");t.replaceChildren(Xe(["step","token",...m.signals,...x.map(([k])=>k),...$?[`log₁₀ ∏ ${ke(m.roles.keep)}`]:[]],S.map(k=>[k+1,m.shown[k],...m.signals.map(L=>V(m.at(L,k,f.unit),4)),...x.map(([,L])=>V(L[k],4)),...$?[V($[k*m.H+f.unit],4)]:[]]),`This unit at every step, and the gradient of ${m.answers.kind==="value"?`its answer, the ${m.target}`:`−ln p(“${le(m.target)}”)`}: the norms themselves, which the plot divides by their last value`+(S.length<m.T?`; steps ${p+1} to ${p+S.length} of ${m.T}, all in the CSV`:"")))}return e.numbers=()=>{g(),a.showModal()},e.help=()=>l.showModal(),{el:c,draw:m=>a.open&&m("step","unit","picture")&&g()}}var vl=3,kl=10,yl=38,Zr=(e,t)=>e.map((s,n)=>{let r=s.reduce((i,a)=>i+a,0);return{name:t[n],n:r,shares:s.map(i=>r?i/r:0)}});function $l(e,t,s=vl){return Zr(e,t).flatMap(({name:r,n:i,shares:a},l)=>a.flatMap((c,u)=>u!==l&&c>0&&i>=kl?[{from:r,to:t[u],share:c,count:e[l][u],n:i}]:[])).sort((r,i)=>i.share-r.share).slice(0,s)}function Qr(e,t,s){let n=cs(t),r=Zr(e,t),i=$l(e,t),a=(d,h,b,g)=>{let m=Math.round(100*h),f=o("td",{class:b===g?"same":null},h&&m?m:"");return f.title=`${d.name} answered with ${t[g]}: ${e[b][g]} of ${d.n}`,f.style.background=`color-mix(in srgb, var(--ink) ${Math.round(yl*h)}%, var(--bg))`,f},l=o("table",{},o("thead",{},o("tr",{},o("th",{scope:"col"},"is"),o("th",{scope:"col"},"texts"),...t.map(d=>o("th",{scope:"col",title:d},n[d])))),o("tbody",{},...r.map((d,h)=>o("tr",{},o("th",{scope:"row"},d.name),o("td",{class:"of"},d.n),...d.shares.map((b,g)=>a(d,b,h,g)))))),c=`What is taken for what, in per cent of a row: down what a text is, across what seed ${s} answers.`,u=i.map(({from:d,to:h,count:b,n:g})=>`${d} for ${h} (${b} of ${g})`);return o("div",{class:"confusion"},o("p",{},c),o("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"What is taken for what"},l),u.length>0&&o("p",{class:"fine"},`Most often taken for another: ${Bt(u)}.`))}var Ml=/^-?[0-9]{1,15}$/,Sl=/^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]{1,3})?$/,El=/^[ \t\n\r\v\f]+|[ \t\n\r\v\f]+$/g;var us=Symbol("what a row cannot be"),so=e=>e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`,eo=(e,t,s)=>{if(e.off!==null&&t==="")return null;let n=t.length<=30&&s.test(t)?Number(t)+0:NaN;return n>=(e.low??-1/0)&&n<=(e.high??1/0)?n:us},Cl={text:(e,t)=>t,choice:(e,t)=>t===""?e.default:e.choices.includes(t)?t:us,number:(e,t)=>eo(e,t,Sl),whole:(e,t)=>eo(e,t,Ml),flag:({choices:[e,t],...s},n)=>n===""?s.default:[e,t].includes(n)?n===e:us,names:(e,t)=>{let s=t.split(e.between).map(n=>n.replace(El,"")).filter(Boolean);return e.choices===null||s.every(n=>e.choices.includes(n))?s:us}};function Tl(e,t){let s=e.title||e.name,n=so(e.choices??[]),r=e.kind==="whole",i=r||e.kind==="number";if(e.to==="view")return i?`The address asks for ${s} ${t.slice(0,20)}, which is no whole number.`:`The address asks for ${e.kind==="names"?s:`a ${s}`} that ${e.kind==="names"?"are":"is"} not ${n}.`;let a=t.slice(0,60).split(/\s+/).filter(Boolean).join(" "),l=`“${a}${t.length>60?"…":""}”`;if(!i)return`${s}: ${n}, not ${l}.`;let c=u=>r?u.toLocaleString("en"):String(u);return`${s} is ${r?"a whole number":"a number"} from ${c(e.low??0)} to ${c(e.high??0)}, not ${l}.`}function Nn(e,t){let s=new URLSearchParams(t),n={},r={values:n,given:new Set,said:{server:[],view:[]}};for(let i of e){let a=s.get(i.name);if(r.values[i.name]=i.default,a===null||a===""&&i.to==="view"&&i.kind!=="names")continue;let l=Cl[i.kind](i,a);r.given.add(i.name),l===us?r.said[i.to].push(Tl(i,a)):r.values[i.name]=l}return r}function As(e,t){return t==null?e.off===null?null:"":e.kind==="flag"?e.choices[t?0:1]:Array.isArray(t)?t.join(e.between):String(t)}var zs=(e,t,s=e.default)=>As(e,t)===As(e,s)?null:As(e,t);function Ll(e,t,s){let n=new URL(s),r=n.searchParams;for(let i of e){if(t[i.name]===void 0)continue;let a=i.always?As(i,t[i.name]):zs(i,t[i.name]);a===null?r.delete(i.name):r.set(i.name,a)}return no(n,e)}function no(e,t){for(let{name:s,kind:n}of t)e.href.length>8e3&&n==="text"&&e.searchParams.delete(s);return e.href}var to=(e,t,s)=>e.filter(n=>zs(n,t[n.name])!==zs(n,s[n.name])),Os=class{constructor({state:t,takes:s},n){this.rows=t,this.takes=s,this.on=n,this.shown=null,this.pushed=-1/0,this.named=Object.fromEntries(t.map(r=>[r.name,r])),this.asked=this.read()}read(){return Nn(this.rows,this.on?location.search:"")}usual(t){return Object.fromEntries(this.of(t).map(s=>[s.name,s.default]))}of(t){return this.rows.filter(s=>s.to===t)}place(t,s,n,r){let i=this.asked.values[t],a=this.named[t].title||t;if(i===null)return n;let l=Math.max(0,Math.min(s-1,i));return l!==i&&r.push(`The address asks for ${a} ${i}; ${a}s here are 0 to ${s-1}. This is ${l}.`),l}among(t,s,n){let r=this.asked.values[t];return r===null||s.includes(r)?r:(n.push(`The address asks for a ${this.named[t].title||t} that is not ${so(s)}.`),null)}link(t,{shared:s=!1,base:n=location.href}={}){let r=s?this.rows.filter(i=>!i.shared).map(i=>[i.name,i.default]):[];return Ll(this.rows,{...t,...Object.fromEntries(r)},n)}to(t,s){let n=new URL(`./${t}`,location.href),r=this.takes[t]??{};for(let i of this.rows){let a=s[i.name];if(!i.along||!(i.name in r)||a===void 0||a===null)continue;let l=zs(i,a,r[i.name]);l!==null&&n.searchParams.set(i.name,l)}return no(n,this.rows)}keep(t,s=!1){let{shown:n}=this;if(this.shown=t,!(n&&(s||to(this.rows,n,t).some(a=>a.entry)))){if(n&&!to(this.rows,n,t).length)return;clearTimeout(this.waiting),this.waiting=setTimeout(()=>this.put(this.shown),200);return}this.waiting&&this.put(n);let i=Date.now();this.put(t,s||i-this.pushed>1500),this.pushed=i}put(t,s=!1){clearTimeout(this.waiting),this.waiting=null;let n=this.link(t);n!==location.href&&(s?history.pushState(null,"",n):history.replaceState(history.state,"",n))}listen(t){this.heard=()=>{clearTimeout(this.waiting),Object.assign(this,{asked:this.read(),shown:null,waiting:null}),t(this.asked)},this.on&&addEventListener("popstate",this.heard)}stop(){clearTimeout(this.waiting),removeEventListener("popstate",this.heard)}reload(t){if(this.on){let s=this.link(t),{text:n}=t;history.replaceState(n&&!new URL(s).searchParams.has("text")?{text:n}:null,"",s)}location.reload()}get brought(){let t=this.on?history.state?.text:void 0;return t!==void 0&&history.replaceState(null,""),t}};function kt(e,t,s={}){if(!e.P||!e.inPage)return`./${t}`;let{state:n}=e,{task:r=null,...i}=e.passes?e.passes():Al(e);return"task"in(n.takes[t]??{})?(i.model||(i.task=r),!e.passes&&e.setup.tasks[e.entry?.task]?.examples[0]?.[1]===i.text&&(i.text=null)):(i.model??=e.setup.models?.[r]??null,r&&!i.model&&({task:r,...i}={...e.came,text:e.came.task?null:e.came.text})),n.to(t,{...i,theme:e.S.theme,...s})}function Al({state:e,values:t,asked:s}){let n=e.of("kept").map(({name:r})=>[r,e.asked.values[r]]);return{...Object.fromEntries(n),...t,text:s?.text||t.text}}function Ps(e){let{values:t,given:s}=e.asked,n=l=>s.has(l)?t[l]:null,{along:r,...i}=Object.fromEntries(e.of("kept").map(({name:l})=>[l,n(l)])),a=r??n("text");return{...i,text:a,task:a?n("task"):null}}function Ns(e,{text:t,opened:s,task:n}){if(!t||e.text&&t===s)return e;let r=e.model&&(e.model.startsWith("run-")||e.model.startsWith(`${n}-`));return{...Object.fromEntries(Object.keys(e).map(a=>[a,null])),text:t,task:n,...r?{model:e.model,weights:e.weights}:{}}}function js({text:e,task:t,model:s,...n},r,i){let a=e&&e!==r?e:null;return{...n,along:a,model:s??(a&&i[t])??null}}var ro=()=>D("svg",{viewBox:"0 0 24 24",class:"logo","aria-hidden":"true"},D("path",{d:"M1 12h22",stroke:"currentColor","stroke-width":4}),D("circle",{cx:12,cy:12,r:9,fill:"var(--bg)",stroke:"currentColor","stroke-width":2}),D("path",{d:"M4.4 9a8 8 0 0 1 15.2 0zM4.4 15a8 8 0 0 0 15.2 0z",fill:"currentColor"}));function Ut(e,{choice:t=null,acts:s=[]}={}){let n=o("nav",{"aria-label":"Pages"},...Object.entries(e.pages).map(([d,h])=>o("a",{href:`./${d}`,"data-page":d,...location.pathname.endsWith(d)?{"aria-current":"page"}:{}},h)));for(let d of["pointerdown","focusin","click"])n.addEventListener(d,({target:h})=>{let b=h.closest("a:not([aria-current])")?.dataset.page;b&&(h.closest("a").href=kt(e,b))});let r=o("button",{type:"button",class:"btn bare","aria-haspopup":"dialog"},"Share"),i=o("button",{type:"button",class:"btn bare","aria-label":"Switch between light and dark",title:"Light or dark"},D("svg",{viewBox:"0 0 18 18",class:"half","aria-hidden":"true"},D("circle",{cx:9,cy:9,r:7,fill:"none",stroke:"currentColor","stroke-width":1.6}),D("path",{d:"M9 2a7 7 0 0 1 0 14z",fill:"currentColor"}))),a=e.inPage?o("a",{class:"brand",href:"./"},ro(),"Gatescope"):o("span",{class:"brand"},ro(),"Gatescope"),l=o("button",{type:"button",class:"btn bare explain","aria-label":"What the words and marks mean",title:"What the words and marks mean (w)"},"?");l.addEventListener("click",()=>e.meanings.toggle()),r.hidden=!e.inPage,i.addEventListener("click",()=>e.set({theme:e.S.theme==="dark"?"light":"dark"}));let c=zl(e,r),u=Object.keys(e.pages).find(d=>location.pathname.endsWith(d));return o("header",{},a,u&&o("h1",{class:"unseen"},e.pages[u]),n,o("span",{class:"sp"}),t,l,o("div",{class:"acts"},r,...s,i),c)}function oo(e){e.root.classList.add("embed"),document.head.append(o("base",{target:"_blank"}));let t=o("a",{class:"unframed",href:""},"Open in Gatescope"),s=()=>t.href=e.state.link(e.P?{...e.values,embed:!1}:{embed:!1});s();for(let n of["pointerdown","focusin","click"])t.addEventListener(n,s);e.unframed=t}function zl(e,t){let s=o("input",{type:"text",readonly:!0,"aria-label":"Address of what you see",spellcheck:"false"}),n=o("b",{"aria-live":"polite"}),r=o("p"),i=o("button",{type:"button",class:"btn"},"Close"),a=o("div",{class:"sharing",role:"dialog","aria-label":"Share"},o("div",{class:"bar"},n,i),s,r);a.hidden=!0,t.setAttribute("aria-expanded","false");let l=c=>{a.hidden=!c,t.setAttribute("aria-expanded",String(c)),c||t.focus({preventScroll:!0})};return i.addEventListener("click",()=>l(!1)),a.addEventListener("keydown",c=>{c.key==="Escape"&&l(!1),c.stopPropagation()}),e.root.addEventListener("pointerdown",c=>{!a.hidden&&![a,t].some(u=>c.composedPath().includes(u))&&l(!1)},!0),t.addEventListener("click",async()=>{if(!a.hidden)return l(!1);let{state:c,values:u}=e,d=c.link(u,{shared:!0}),{given:h}=Nn(c.rows,new URL(d).search);c.put(u),s.value=d,n.textContent="The address of what you see",r.textContent=[e.text&&!h.has("text")&&"This text is too long for an address, which holds all else.",h.has("t")&&`An address counts steps${h.has("unit")?" and units":""} from 0: t=${u.t} in it is step ${u.t+1}.`].filter(Boolean).join(" "),l(!0),s.select();try{await navigator.clipboard.writeText(d),n.textContent="Copied: the address of what you see"}catch{n.textContent="Copy this address (Ctrl C): it is what you see"}s.focus(),s.select()}),a}var io=350,ao=220,Vt=8,lo=260,ne=(e,...t)=>o("span",{class:"means","data-term":e},...t.length?t:[e]),_s=e=>{let t=e.trim().split(/\s+/).join(" ");return t.length<=2?t:t.toLowerCase().replaceAll("-"," ")},co=new WeakMap;function Ol(e){let t=co.get(e);if(t)return t;t=new Map;for(let[s,{marks:n=[],also:r=[]}]of Object.entries(e))for(let i of[s,...n,...r])t.has(_s(i))||t.set(_s(i),s);return co.set(e,t),t}function jn(e,t){let s=Ol(e),n=s.get(_s(t))??s.get(_s(t).toLowerCase());return n===void 0?null:{name:n,marks:[],...e[n]}}var Pl=e=>e[0].toUpperCase()+e.slice(1);function Nl(e,t){let{keeper:s,writer:n,output:r,candidate:i,memory:a}=e,l=[];if(t===s&&s!==null){let c=e.keepsAt,u=e.linked?[" and writes nothing"," and writes all of the candidate"]:["",""];l.push(`${t} = ${c} keeps all of the old memory${u[0]}, ${t} = ${1-c} keeps none of it${u[1]}.`)}else if(t===n&&n!==null){let c=e.share===t?1:0;l.push(`${t} = ${c} writes all of the candidate, ${t} = ${1-c} nothing.`)}return t===r&&l.push(`${t} = 1 lets all of tanh(${a}) out as h, ${t} = 0 nothing.`),t===i&&l.push(`The memory gets ${e.writes} of it.`),t===a&&e.keep&&l.push(`It becomes ${ke(e.keep)} of what it was, plus what is written, ${e.writes}.`),l}function jl(e,t,s,n){let r=t.kind(s)==="gate",i=t.word(s),a=(r?[`${i} gate`]:[`${i} state`,i]).map(u=>jn(e,u)).find(Boolean),l=a??jn(e,r?"gate":"memory"),c={gate:"from 0 to 1",signed:"from −1 to 1",memory:"any number"}[t.kind(s)];return{name:a||!i?l.name:`${i}${r?" gate":""}`,marks:[s],text:l.text,source:l.source,here:[`In this ${n}: ${c}.`,...Nl(t,s)].join(" ")}}function _l(e,{width:t,height:s},n){let r=Math.max(Vt,Math.min(n.width-t-Vt,(e.left+e.right)/2-t/2)),[i,a]=[e.top-2*Vt,n.height-e.bottom-2*Vt],l=s<=a||s>i&&a>=i,c=Math.min(s,Math.max(0,l?a:i));return{left:r,top:l?e.bottom+Vt:e.top-Vt-c,height:c}}function ho(e){let{terms:t={},cells:s={}}=e.setup,n=o("b"),r=o("i"),i=o("p"),a=o("p",{class:"here"}),l=o("p",{class:"act"}),c=o("small"),u=o("span"),d=(H,F,I)=>{let q=o("button",{type:"button",class:"btn small","aria-label":F},H);return q.addEventListener("click",I),q},h=o("div",{class:"ways"},d("◂","The one before",()=>w(-1)),u,d("▸","The next one",()=>w(1)),d("Close","Close",()=>E())),b=o("div",{class:"meaning",role:"status","aria-live":"polite"},o("div",{class:"top"},n," ",r),i,a,l,c,h);b.hidden=!0;let g=null,m=null,f=null,x=0,p=!1,S=H=>{let F=H?.closest?.("[data-term], i[class^='s-'], b[class^='s-']");return F&&e.root.contains(F)&&k($(F))?F:null},$=H=>H.dataset.term??/^s-(\S+)/.exec(H.getAttribute("class")??"")?.[1]??"";function k(H){let{P:F}=e;return F?.roles&&F.signals?.includes(H)?jl(t,F.roles,H,s[F.cell]??"cell"):jn(t,H)}function L(H,F,I=null){let q=$(H),W=k(q);if(W){clearTimeout(x),g?.el.classList.remove("explained"),g={el:H,key:q,by:F,at:I},H.classList.add("explained"),n.textContent=Pl(W.name),r.textContent=W.marks.filter(U=>U!==W.name).join("  "),i.textContent=W.text,a.textContent=W.here??"",l.textContent=H.dataset.act??"",c.textContent=W.source??"";for(let U of[r,a,l,c])U.hidden=!U.textContent;b.classList.toggle("passed",F==="hover"&&P(H)!==null),h.hidden=!m,m&&(u.textContent=`${m.all.indexOf(H)+1} of ${m.all.length}`),b.hidden=!1,M()}}function E(){clearTimeout(x),g?.el.classList.remove("explained"),g=m=null,b.hidden=!0}function v(){let H=g.el.getBoundingClientRect();if(H.width<=lo&&H.height<=lo/2)return H;let{x:F,y:I}=g.at??{x:(H.left+H.right)/2,y:(H.top+H.bottom)/2};return{left:F-12,right:F+12,top:I-12,bottom:I+12}}function M(){b.style.maxHeight="";let{offsetWidth:H,offsetHeight:F}=b,I=_l(v(),{width:H,height:F},{width:innerWidth,height:innerHeight});b.style.left=`${I.left}px`,b.style.top=`${I.top}px`,b.style.maxHeight=`${I.height}px`}let T=H=>{let F=H.getBoundingClientRect();return F.width>0&&F.height>0&&getComputedStyle(H).visibility!=="hidden"};function z(H){let F=new Set;return[...H.querySelectorAll("[data-term]")].filter(I=>{let q=T(I)&&k($(I))?.name;return!q||F.has(q)?!1:(F.add(q),!0)})}let C=H=>H.dataset.terms?H.closest(H.dataset.terms):H;function A(H=e.root,F=null){let I=z(C(H));if(!I.length)return;m={of:H,all:I};let q=I.find(W=>W.getBoundingClientRect().top>=0);N(F&&I.includes(F)?F:q??I[0])}function N(H){H.scrollIntoView({block:"nearest",inline:"nearest"}),L(H,"walk")}function w(H){let{of:F,all:I}=m,q=I.indexOf(g.el);m.all=z(C(F));let W=Math.max(0,m.all.indexOf(g.el)<0?q:m.all.indexOf(g.el));N(m.all[(W+H+m.all.length)%m.all.length])}let{root:y}=e,P=H=>H.closest("button, a, select, input, textarea, summary, label");y.addEventListener("pointerover",H=>{if(H.pointerType!=="mouse"||m)return;let F=H.composedPath()[0];if(b.contains(F))return clearTimeout(x);let I=S(F);if(I&&I===g?.el)return clearTimeout(x);if(clearTimeout(x),I&&I===f||(f=null,g&&g.by!=="hover"))return;let q={x:H.clientX,y:H.clientY};I?x=window.setTimeout(()=>L(I,"hover",q),g?io/3:io):g&&(x=window.setTimeout(E,ao))}),y.addEventListener("pointerleave",()=>{clearTimeout(x),g?.by==="hover"&&(x=window.setTimeout(E,ao))}),y.addEventListener("pointerdown",()=>p=!0,!0),y.addEventListener("click",H=>{p=!1;let F=H.composedPath()[0];if(b.contains(F)||F.closest?.(".explain"))return;let I=S(F);if(!I||P(I)){f=I,clearTimeout(x),g&&E();return}if(g?.el===I&&g.by==="tap")return E();m=null,L(I,"tap",{x:H.clientX,y:H.clientY}),I.closest("[data-terms]")&&y.focus({preventScroll:!0})}),y.addEventListener("focusin",H=>{let F=H.composedPath()[0];if(!(p||!F.matches?.(":focus-visible"))){if(F.dataset.terms!==void 0)return A(F);F.dataset.term!==void 0&&L(F,"focus")}}),y.addEventListener("focusout",H=>{p=!1;let F=H.composedPath()[0],I=g?.by==="focus"?g.el:m?.of;g&&I===F&&F!==y&&E()});let O={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1};function j(H){if(p=!1,!g||H.ctrlKey||H.metaKey||H.altKey)return;let{key:F}=H;if(!(H.composedPath()[0].closest?.(".explain")&&(F==="Enter"||F===" "))){if(F==="Escape"||m&&F==="w")E();else if(m&&O[F])w(O[F]);else{(!["Tab","Shift"].includes(F)||m&&m.of===y)&&E();return}H.preventDefault(),H.stopPropagation()}}let R=e.inPage?document:y;R.addEventListener("keydown",j,!0);let _=()=>g&&(g.by==="hover"?E():M());return addEventListener("scroll",_,{capture:!0,passive:!0}),addEventListener("resize",_),e.model.on("remove",()=>{clearTimeout(x),R.removeEventListener("keydown",j,!0),removeEventListener("scroll",_,!0),removeEventListener("resize",_)}),{el:b,walk:A,toggle:()=>m?E():A(),draw(){if(!g||g.el.isConnected)return;let H=[...y.querySelectorAll(`[data-term="${CSS.escape(g.key)}"]`)].find(T);H?L(H,g.by,g.at):E()}}}var _n=e=>[...new Set(e)];function Hn(e,t,s){let n={...t,...s},r=e.filter(l=>Object.entries(s).every(([c,u])=>l[c]===u)),i=l=>t.shown&&s.seed===void 0?l.shown:l.seed===n.seed,a=l=>4*+(l.task===n.task)+2*+(l.cell===n.cell)+ +(l.units===n.units)+.5*Number(i(l))+.25*Number(l.shown);return r.sort((l,c)=>a(c)-a(l))[0]}function Hl(e,t,s){let n=Hn(e,t,s);return[n,{...t,...s,...s.seed===void 0?{}:{shown:n.shown}}]}var ot=({name:e,digits:t},s)=>e==="accuracy"?ue(s):V(s,t);function Fl(e,t){let{name:s,title:n,better:r,chance:i}=e,a=s==="accuracy"?`Accuracy: how often the top answer among ${t} is right`:`${n[0].toUpperCase()}${n.slice(1)}, ${r} is better`;return i===null?a:`${a} (chance: ${ot(e,i)})`}function Hs(e){let{setup:t}=e,s=o("b"),n=o("span",{class:"wide"}),r=o("button",{type:"button",class:"btn pick","aria-haspopup":"dialog","aria-expanded":"false"},s,n,o("span",{"aria-hidden":"true"},"▾")),i=o("div",{class:"popover",role:"dialog","aria-label":"Model"});i.hidden=!0;let a=o("button",{type:"button",class:"btn bare"},"Numbers"),l=e.present&&o("button",{type:"button",class:"btn bare presents",title:"For a projector (p)"},"Present");l?.addEventListener("click",()=>e.present());let c=Ut(e,{choice:o("div",{class:"picker"},r,i),acts:[l,a]});a.addEventListener("click",()=>e.numbers());let u=o("details",{class:"scores"},o("summary",{},"Scores on test texts")),d=M=>{i.hidden=!M,r.setAttribute("aria-expanded",String(M)),M&&i.querySelector("select:not(:disabled), button")?.focus()};r.addEventListener("click",M=>{M.stopPropagation(),d(i.hidden)});let h=!1;e.root.addEventListener("pointerdown",M=>{h=!i.hidden&&![i,r].some(T=>M.composedPath().includes(T)),h&&(M.stopPropagation(),d(!1))},!0),e.root.addEventListener("click",M=>{h&&M.stopPropagation(),h=!1},!0),c.addEventListener("keydown",M=>{M.key==="Escape"&&!i.hidden&&(d(!1),r.focus())});let b=M=>`${Math.round(M/1024)} KB`,g=M=>t.cells[M],m=null,f=null,x=o("p",{class:"swapped",role:"status"});function p(M){let T=e.find(e.asked?.model)??e.entry;T.name!==f&&(m=T);let[z,C]=Hl(t.models,m,M);[m,f]=[C,z.name],x.textContent=z.cell===m.cell?"":`There is no ${g(m.cell)} for this task. This is the ${g(z.cell)}; a task that has the other brings it back.`,e.change(z)}let S={Cell:"cell",Size:"unit",Seed:"seed"};function $(M,T,z,C){let A=o("select",{"aria-label":M},...z.map(w=>o("option",{value:w},C(w))));A.value=String(e.entry[T]),A.disabled=z.length<2,A.addEventListener("change",()=>{p({[T]:z.find(w=>String(w)===A.value)})});let N=S[M]?ne(S[M],M):o("span",{},M);return o("label",{},N,A)}function k(){let M=P=>P?.getAttribute?.("aria-label")??P?.textContent,T=e.entry,z=M(i.getRootNode().activeElement),C=t.models.includes(T)?t.models:[T,...t.models],A=C.filter(P=>P.task===T.task),N=A.filter(P=>P.cell===T.cell),w=N.filter(P=>P.units===T.units),y=o("div",{class:"seg",role:"group","aria-label":"Weights"},...["trained","initial"].map(P=>{let O=o("button",{type:"button","aria-pressed":String(P===e.weights),"data-term":`${P} weights`},P);return O.addEventListener("click",()=>e.send({weights:P})),O}));i.replaceChildren(o("div",{class:"choices"},$("Task","task",_n(C.map(P=>P.task)),P=>t.tasks[P]?.title??P),$("Cell","cell",Object.keys(t.cells).filter(P=>A.some(O=>O.cell===P)),g),$("Size","units",_n(N.map(P=>P.units)).sort((P,O)=>P-O),P=>`${P} units`),$("Seed","seed",_n(w.map(P=>P.seed)).sort((P,O)=>P-O),P=>{let O=w.find(j=>j.seed===P)?.shown&&w.length>1;return`${P}${O?" (best on validation)":""}`}),o("div",{class:"choice"},o("span",{"aria-hidden":"true"},"Weights"),y)),x,u),u.replaceChildren(u.firstChild,E(T)),T.name!==f&&(x.textContent=""),!i.hidden&&z&&[...i.querySelectorAll("select, button")].find(P=>M(P)===z)?.focus()}let L=({cell:M})=>t.notes[M]&&o("p",{class:"note"},t.notes[M]);function E(M){let T=t.cards[M.card],z=`${M.parameters.toLocaleString("en")} parameters`;if(!T)return o("div",{class:"card"},L(M),o("p",{},M.card?"This model has no card.":`Your own run, not measured here. ${z}.`));let{measure:C,gap_title:A}=t.tasks[M.task],N=Object.keys(T.seeds),w=T.seeds[N[0]],y=(O,j,R="td")=>o("tr",{},o("th",{scope:"row"},O),...j.map(_=>o(R,{},_))),P=(O,j)=>Object.keys(w[O]).map(R=>y(j(R),N.map(_=>ot(C,T.seeds[_][O][R]))));return o("div",{class:"card"},e.weights==="initial"&&o("p",{class:"of"},"These are the scores of the trained weights. What you see is read by the initial ones, which were not scored."),L(M),T.note&&o("p",{class:"note"},T.note),o("p",{},`${Fl(C,T.answers)}, on unseen test texts; one column for each training run (seed). ${z}, ${T.iterations.toLocaleString("en")} iterations.`),o("table",{},o("thead",{},y("seed",N,"th")),o("tbody",{},...P("by_rule",O=>[O," ",o("small",{},T.rules[O])]),Object.keys(w.by_gap).length>0&&y(o("b",{},A),N.map(()=>"")),...P("by_gap",O=>O),y(o("b",{},"all"),N.map(O=>ot(C,T.seeds[O].score))))),T.confusion&&Qr(T.confusion,t.tasks[M.task].answers.names,T.shown),o("p",{class:"fine"},T.test_split))}let v=null;return{el:c,draw(M){let T=e.entry,z=`${e.name} ${e.weights}`;if(!M("picture")||z===v)return;v=z;let C=e.weights==="initial"?", initial weights":"";s.textContent=`${T.card?"":"Your run: "}${g(T.cell)}, ${T.units} units${C}`,n.textContent=`${t.tasks[T.task]?.title??T.task} · ${b(T.bytes)}`,s.dataset.term=g(T.cell),r.setAttribute("aria-label",`Model: ${s.textContent}, ${n.textContent}. Choose another.`),k()}}}var uo=`/* The colours, once, for every page: light, then dark. Text colours pass AA on --bg, fills 3:1. */
:root, .gs {
  --bg: #FCFBF8; --surf: #FFFFFF; --sunk: #F3F1EC;
  --ink: #16181D; --ink2: #474C55; --ink3: #666B75;
  --rule: #E5E2DB; --rule2: #C3BFB6; --pipe: #F6F4EF; --zero: #F0EEE8; --rnn: #7A7F89;
  --f: #9C3A74; --i: #00735A; --o: #855C00; --pos: #0060A0; --neg: #B04500;
  --Ff: #A3447F; --Fi: #12A078; --Fo: #C08400; --Fpos: #0072B2; --Fneg: #C54C00;
  --Rf: #93356F; --Ri: #0E8767; --Ro: #966700; --Rpos: #0062A3; --Rneg: #C04A00;
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
  color-scheme: dark;
}
`;function mo(e,t,s){return Math.max(1,Math.min(e,Math.floor(t/s)))}function Fn(e,t,s){let n=Math.min(e.n,s),r=n>4?1:0,{a:i}=e;return t>i+n-1-r?i=t-r:t<i+r&&(i=t+r-n+1),{a:Math.max(0,Math.min(s-n,i)),n}}function fo(e,t,s,n){let r=Math.min(s,2),i=Math.max(r,Math.min(s,Math.floor(n/6))),a=Math.max(r,Math.min(i,Math.round(t-e)));return{a:Math.max(0,Math.min(s-a,Math.round((e+t+1-a)/2))),n:a}}function it(e,t,s,n){let r=(s-n)/e.n;return{...e,T:t,width:s,gutter:n,cw:r,end:e.a+e.n,x:i=>n+(i-e.a)*r,centre:i=>n+(i-e.a+.5)*r,step:i=>Math.max(e.a,Math.min(e.a+e.n-1,e.a+Math.floor((i-n)/r))),sees:i=>i>=e.a&&i<e.a+e.n}}function Te(e,t,s,n=!1){let r=10**Math.max(n?0:-1/0,Math.floor(Math.log10((t-e)/s)));for(let i of[1,2,5,10,20].map(a=>a*r)){let a=Math.ceil(e/i-1e-9),l=Math.floor(t/i+1e-9);if(l-a<s)return Array.from({length:l-a+1},(c,u)=>Number(((a+u)*i).toPrecision(12)))}return[]}var at=(e,t,s)=>[e,...Te(e,t,s,!0).filter(n=>n>e+(t-e)/12)];function Fs(e,t,s){let n=e.map((a,l)=>l).sort((a,l)=>e[a]-e[l]),r=[];n.forEach((a,l)=>{r[a]=Math.max(e[a],t/2,l?r[n[l-1]]+t:0)});let i=s+t/2;for(let a of n.reverse())i=r[a]=Math.min(r[a],i-t);return r}var po=`.gs {
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
.ask:has(.unknowns:not([hidden])) {
  flex-wrap: wrap;
  row-gap: 0.4rem;
}
.unknowns {
  flex: 1 0 100%;
  display: flex;
  align-items: baseline;
  flex-wrap: wrap;
  gap: 0.2rem 0.5rem;
  font-size: 0.9rem;
  color: var(--ink2);
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
.beliefs .run {
  position: absolute;
  top: 0;
  line-height: 1.05rem;
  font-weight: 600;
  white-space: nowrap;
  overflow: hidden;
  pointer-events: none;
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
.probed .run {
  position: absolute;
  top: 0;
  line-height: 1.05rem;
  font-weight: 600;
  white-space: nowrap;
  overflow: hidden;
  pointer-events: none;
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
  pointer-events: none;
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
`;var wo=e=>e<=.04045?e/12.92:((e+.055)/1.055)**2.4,Wl=e=>e<=.0031308?e*12.92:1.055*e**.4166666666666667-.055,In=e=>[1,3,5].map(t=>parseInt(e.trim().slice(t,t+2),16));function go(e){let[t,s,n]=In(e).map(l=>wo(l/255)),r=Math.cbrt(.4122214708*t+.5363325363*s+.0514459929*n),i=Math.cbrt(.2119034982*t+.6806995451*s+.1073969566*n),a=Math.cbrt(.0883024619*t+.2817188376*s+.6299787005*n);return[.2104542553*r+.793617785*i-.0040720468*a,1.9779984951*r-2.428592205*i+.4505937099*a,.0259040371*r+.7827717662*i-.808675766*a]}function ql([e,t,s]){let n=(e+.3963377774*t+.2158037573*s)**3,r=(e-.1055613458*t-.0638541728*s)**3,i=(e-.0894841775*t-1.291485548*s)**3;return[4.0767416621*n-3.3077115913*r+.2309699292*i,-1.2684380046*n+2.6097574011*r-.3413193965*i,-.0041960863*n-.7034186147*r+1.707614701*i].map(a=>Math.round(255*Math.min(1,Math.max(0,Wl(Math.min(1,Math.max(0,a)))))))}var Rn=64;function yt(e,t){let s=go(e),n=go(t);return Array.from({length:Rn+1},(r,i)=>ql(s.map((a,l)=>a+(n[l]-a)*i/Rn)))}function bo(e){let t=a=>yt(e("--zero"),e(`--R${a}`)),s=t("pos"),n=t("neg"),r=new Map,i=a=>(r.has(a)||r.set(a,e(`--R${a}`)?t(a):null),r.get(a));return{of(a,l,c=1){return(i(a)??(l<0?n:s))[Math.round(Rn*Math.min(1,Math.abs(l)/(c||1)))]}}}var De=e=>`rgb(${e.join(",")})`;function lt(e){let[t,s,n]=e.map(r=>wo(r/255));return .2126*t+.7152*s+.0722*n>.179?"#000":"#fff"}var Rs=class{constructor({knock:t=null,give:s=()=>{},changed:n}){Object.assign(this,{state:"open",waiting:null,knocking:null,client:null}),this.knock=t,this.give=s,this.changed=n,this.deaf=this.given=this.failed=0}get up(){return this.state==="open"||this.state==="silent"}asked(){this.state==="open"&&(this.waiting??=setTimeout(()=>this.become("silent"),5e3))}heard(t=!1){clearTimeout(this.waiting),this.waiting=null,this.up&&(this.given=0,this.become("open"),t&&this.asked())}lost(t=null){this.client=t??this.client,this.up&&this.become("closed")}become(t){let s=this.state;t!==s&&(this.state=t,this.deaf=0,this.stop(),this.knock&&(t==="silent"||t==="closed")&&(this.knocking=setInterval(()=>this.ring(),2e3)),this.changed(t,s))}async ring(){let{state:t}=this;if(this.ringing)return;this.ringing=!0;let s=await this.knock();if(this.ringing=!1,!(!s||this.state!==t||this.knocking===null)){if(t==="closed"){await this.open();return}this.deaf+=1,this.deaf>2&&(this.given+=1,this.given>2?this.become("ended"):this.give())}}async open(){this.ringing=!0;try{await Dl(this.client),this.failed=0,this.become("open")}catch{this.failed+=1,this.failed>=3&&this.become("ended")}finally{this.ringing=!1}}stop(){clearTimeout(this.waiting),clearInterval(this.knocking),this.waiting=this.knocking=null}};async function Dl(e){if(!e?.session)throw new Error("there is nothing to take up");e._repull_session_doc=async t=>t(e.session),e.args_string="returning=1",await e.connect()}var Bl="This part cannot be drawn: a fault in the program, which the browser's console names. The rest goes on.",Wn=e=>(...t)=>t.some(s=>e.has(s));function $t(e,t){let s=e.fault?.at;if(s&&!s.every(r=>t.has(r)))return;let n=null;try{e.draw(Wn(t))}catch(r){n=[...t],e.fault||(console.error(r),e.fault={said:o("p",{class:"fault",role:"alert"},Bl)},e.el?.after(e.fault.said))}e.fault&&(e.fault.at=n,e.fault.said.hidden=n===null,e.el?.classList.toggle("faulty",n!==null))}function He(e,{press:t,move:s,done:n,click:r,cancel:i,slop:a=0}){let l=null,c=typeof a=="function"?a:k=>Ul(k,l)>=a;function u(k){if(l||k.button||!k.isPrimary)return;let L=t(k);L!==!1&&(l={x:k.clientX,y:k.clientY,id:k.pointerId,hold:L,dragged:!1},$("addEventListener"),a===0&&d())}function d(){l.dragged=!0,e.setPointerCapture(l.id)}function h(k){if(!k.buttons)return void m(k);!l.dragged&&c(k,l)&&d(),l.dragged&&s?.(k,l.hold)}function b(k,L){let{hold:E}=l;l=null,$("removeEventListener"),L?.(k,E)}let g=k=>b(k,l.dragged?n:r),m=k=>b(k,l.dragged?i??n:null),f=k=>l.dragged&&!e.hasPointerCapture(l.id)&&m(k),x=k=>L=>L.pointerId===l.id&&k(L);function p(k){k.key!=="Escape"||!i||!l.dragged||(k.preventDefault(),k.stopPropagation(),m(k))}let S={pointermove:x(h),pointerup:x(g),pointercancel:x(m),lostpointercapture:x(f),keydown:p};function $(k){for(let[L,E]of Object.entries(S))e.ownerDocument.defaultView[k](L,E,{capture:!0})}e.addEventListener("pointerdown",u)}var Ul=(e,{x:t,y:s})=>Math.hypot(e.clientX-t,e.clientY-s);var qn={similarity:"similarity",number:"unit number",now:"value at this step",mean:"mean over the text"},xo={similarity:"similarity",number:"number",now:"value",mean:"mean"};function vo(e,t,s,n){let r=Array.from({length:e.H},(a,l)=>l),i=a=>r.map(l=>[a(l),l]).sort((l,c)=>c[0]-l[0]||l[1]-c[1]).map(([,l])=>l);return t==="similarity"?Array.from(e.array("order")):t==="now"?i(a=>e.at(s,n,a)):t==="mean"?i(a=>e.column(s,a).reduce((l,c)=>l+c,0)):r}function Dn(e,t,s,n){let r=new Uint8ClampedArray(4*e.T*e.H),i=e.signal(t);return s.forEach((a,l)=>{for(let c=0;c<e.T;c++){let u=n(i[c*e.H+a]),d=4*(l*e.T+c);r[d]=u[0],r[d+1]=u[1],r[d+2]=u[2],r[d+3]=255}}),r}function Ct(e,t,s){let n=e.P.roles.kind(t)==="gate",r=s===1||s>=10?0:s<1?2:1,i=n?["0","1"]:[V(-s,r),V(s,r,!0)],a=Array.from({length:10},(l,c)=>{let u=n?c/9:s*(2*c/9-1),d=o("i");return d.style.background=De(e.palette.of(t,u,s)),d});return[o("b",{class:`s-${t}`},t),` ${i[0]} `,o("span",{},...a),` ${i[1]}`]}function Is(e){let t=o("h2",{},ne("map","Gates and states")," "),s=o("small",{class:"wide"});t.append(s);let n=o("span",{class:"legend","aria-hidden":"true"}),r=o("select",{"aria-label":"Order of the rows"},...Object.entries(qn).map(([E,v])=>o("option",{value:E},v)));r.addEventListener("change",()=>{e.set({sort:r.value}),e.root.focus({preventScroll:!0})});let i=o("label",{class:"sort"},o("span",{class:"by"},ne("similarity order","rows by")," "),r),a=o("div",{class:"maps"}),l=o("div",{class:"tag",role:"tooltip"});l.hidden=!0;let c=o("span",{class:"r tools"},n,i),u=o("div",{class:"hd"},t,c),d=o("div",{},u,a,l),h=[],b={},g=null;function m(){let{P:E}=e;h=E.signals.map(v=>{let M=o("b",{class:`s-${v}`},v),T=o("span",{class:"v"}),z=o("button",{type:"button",class:"gl","data-term":v,"data-act":"Click: enlarge this map and colour the words by it."},M,T,o("span",{class:"nm"},e.P.roles.word(v)));z.addEventListener("click",()=>e.look(v));let C=o("canvas",{role:"img"}),A=o("span",{class:"unit","aria-hidden":"true"}),N=D("svg",{class:"mark","aria-hidden":"true"},D("rect",{class:"halo"}),D("rect",{class:"edge"}),D("path")),w=o("div",{class:"map"},z,C,N,A);return He(C,{press(y){let[P,O]=f(y,C);return e.pick(O),e.go(P),y.pointerType!=="touch"},move:y=>e.go(f(y,C)[0])}),C.addEventListener("pointermove",y=>x(y,C,v)),C.addEventListener("pointerleave",()=>l.hidden=!0),{name:v,row:w,canvas:C,label:z,value:T,unit:A,box:N}}),a.replaceChildren(...h.map(v=>v.row))}function f(E,v){let{P:M,G:T}=e,z=v.getBoundingClientRect(),C=Math.floor((E.clientY-z.top)/z.height*M.H);return[T.step(E.clientX-z.left+T.gutter),e.order[Math.max(0,Math.min(M.H-1,C))]]}function x(E,v,M){let[T,z]=f(E,v),C=d.getBoundingClientRect();l.textContent=`${M} ${V(e.P.at(M,T,z),4)} · unit ${z} · step ${T+1} “${he(e.P.shown[T],24)}”`,l.hidden=!1;let A=l.offsetWidth;l.style.left=`${Math.max(0,Math.min(C.width-A,E.clientX-C.left+12))}px`,l.style.top=`${E.clientY-C.top-30}px`}let p=()=>{let{P:E,rem:v,low:M,small:T}=e,z=(T?4.2:M?2.5:2.75)*v,C=Math.max(1.5*z,(T?9:M?6.6:7.7)*v-(e.extra??0)),A=(6-E.signals.length)*(z+.44*v),N=T?0:A/E.signals.length;return w=>Math.round((w===e.S.focus?C:z)+N)};function S(){let{P:E}=e;b={};for(let v of E.signals){let M=e.full(v),T=o("canvas",{width:E.T,height:E.H}),z=Dn(E,v,e.order,C=>e.palette.of(v,C,M));T.getContext("2d").putImageData(new ImageData(z,E.T,E.H),0,0),b[v]=T}}function $(){let{P:E,G:v,S:M}=e,T=devicePixelRatio||1,z=p(),C=v.width-v.gutter,A=v.cw>=14?Math.max(1,Math.round(T)):0;for(let{name:N,row:w,canvas:y,label:P}of h){let O=z(N),j=N===M.focus;w.style.height=`${O}px`,w.classList.toggle("focused",j),P.setAttribute("aria-pressed",String(j)),y.width=Math.round(C*T),y.height=Math.round(O*T),y.style.cssText=`left:${v.gutter}px;width:${C}px;height:${O}px`;let R=y.getContext("2d");R.imageSmoothingEnabled=!1,R.drawImage(b[N],v.a,0,v.n,E.H,0,0,y.width,y.height);for(let _=1;A&&_<=v.n;_++)R.clearRect(Math.round(_*v.cw*T)-A,0,A,y.height);y.setAttribute("aria-label",`Map of ${N}, ${e.P.roles.word(N)}: ${E.H} units by ${E.T} steps. The numbers are in the table.`)}n.replaceChildren(...Ct(e,M.focus,e.full(M.focus))),s.textContent=`each row is one of ${E.H} ${E.H===1?"unit":"units"}`}function k(){let{P:E,G:v,S:M}=e,T=e.order.indexOf(M.unit),z=p();for(let{name:C,unit:A,box:N}of h){let w=z(C),y=w/E.H,P=T*y,[O,j,R]=N.children,_=M.mode==="mean";N.style.display=_?"none":"",A.textContent=_||C!==M.focus||e.small?"":`unit ${M.unit}`,A.style.top=`${Math.max(2.5*e.rem,Math.min(w-16,P+y/2-8))}px`;let H=C===M.focus;for(let[F,I]of[[O,3],[j,1.5]]){F.style.display=H?"":"none";let q={x:v.gutter-I,y:P-I,width:v.width-v.gutter+2*I-1,height:y+2*I};for(let[W,U]of Object.entries(q))F.setAttribute(W,U)}R.style.display=H?"none":"",R.setAttribute("d",`M${v.gutter-2} ${P+y/2}l-6 -4v8z`)}}function L(){let{P:E,S:v}=e;for(let{name:M,value:T}of h){let z=v.mode==="mean"?E.mean(M)[v.t]:E.at(M,v.t,v.unit),C=e.P.roles.kind(M)==="gate";T.textContent=V(z,2,!C),T.className=`v s-${C?M:Pe(z)}`}}return{el:d,head:u,tools:c,draw(E){let{P:v,S:M}=e;E("picture")&&g!==v.signals.join()&&(m(),g=v.signals.join()),r.value=M.sort,E("picture","theme","order")&&S(),E("picture","theme","size","view","focus","order")&&$(),E("picture","size","focus","unit","order")&&k(),L()}}}var Vl=["display","gridTemplateColumns","columnGap","padding"];function ko(e){let{root:t,main:s}=e,n=null,r=()=>{if(n||e.closed)return;let{theme:i}=e.S,a=[];i==="dark"&&e.set({theme:"light"});let l=e.unvisited?.()??[],c=(f,x)=>{a.push([f,f.getAttribute("style")]),Object.assign(f.style,x)},u=f=>[f,{width:`${f.offsetWidth}px`,height:`${f.offsetHeight}px`}],d=[...t.querySelectorAll("*")].filter(f=>f.offsetWidth&&getComputedStyle(f).display==="grid").map(f=>[f,{gridTemplateColumns:getComputedStyle(f).gridTemplateColumns}]),h=[...t.querySelectorAll(".plot, .chart, .bk, canvas, .cell > svg")].filter(f=>f.offsetWidth).map(u),b=getComputedStyle(s),g=Object.fromEntries(Vl.map(f=>[f,b[f]])),m=t.clientWidth;c(s,{...g,width:`${s.offsetWidth}px`}),c(e.time,{width:`${e.time.offsetWidth}px`});for(let[f,x]of[...d,...h])c(f,x);t.style.setProperty("--wide",`${m}px`),t.style.setProperty("--fit",Math.min(1.1,1500/m));for(let f of l)f.classList.add("unvisited");t.classList.toggle("partly",l.length>0),t.classList.toggle("wasdark",i==="dark"),n=()=>{for(let[f,x]of a.reverse())x===null?f.removeAttribute("style"):f.setAttribute("style",x);for(let f of l)f.classList.remove("unvisited");i==="dark"&&e.set({theme:i}),n=null}};addEventListener("beforeprint",r),addEventListener("afterprint",()=>n?.())}var Fe=["picture","size","theme","view","focus","unit","step"],Yl={t:["step"],unit:["unit","step"],mode:["unit","step"],focus:["focus","step"],sort:["focus","unit","step"],view:["view","step"],theme:["theme",...Fe],playing:["play"],speed:["play"],pane:["pane",...Fe],probe:["probe","size","step"],by:["by","step"]},Ws=40,Kl=4e3;async function Xl(){let e=AbortSignal.timeout(Kl);try{return(await fetch("./static/js/bokeh.min.js",{method:"HEAD",cache:"no-store",signal:e})).ok}catch{return!1}}function Jl(){let{socket:e}=window.gatescope??{},t=e?.onclose;t&&(Object.assign(e,{onmessage:null,onerror:null,onclose:null}),e.close(),t.call(e,new CloseEvent("close")))}var ct=class{time=null;main=null;words=null;cursor=null;parts=[];questions=null;small=!1;low=!1;width=0;rem=16;order=[];sorted=null;ordered=0;unframed=null;noted=[];meanings=null;constructor({model:t,el:s},n){this.model=t,this.setup=t.setup,this.pages=t.pages,this.inPage=Object.keys(t.pages).length>0,this.state=new Os(t.setup,this.inPage),this.returning=!1,this.P=null,this.S={t:0,unit:0,mode:"unit",focus:null,sort:"similarity",playing:!1,speed:1,view:{a:0,n:1},theme:this.startTheme()};let r=o("style");r.append(uo+po+n),this.root=o("div",{class:"gs",tabindex:"-1","data-theme":this.S.theme}),this.root.classList.toggle("page",this.inPage),s.append(r,this.root),this.state.asked.values.embed&&oo(this),this.host=s.getRootNode().host??this.root;let i={knock:Xl,give:Jl};this.line=new Rs({...this.inPage&&i,changed:(a,l)=>this.moved(a,l)}),this.inPage&&t.document?.on_event("connection_lost",(a,l)=>this.line.lost(l?.connection?.deref?.()))}listen(){let t=new ResizeObserver(()=>this.resize());t.observe(this.time),this.model.on("payload",()=>this.hear()),this.model.on("progress",()=>this.line.heard(!0)),this.state.listen(n=>{this.returning=!0,n.values.theme&&this.set({theme:n.values.theme}),this.back(n)}),this.model.on("remove",()=>{t.disconnect(),this.line.stop(),this.state.stop(),this.closed=!0,this.close()}),(this.inPage?document:this.root).addEventListener("keydown",n=>this.key(n)),this.root.addEventListener("click",n=>{n.detail&&n.target.closest?.("button")&&!n.target.closest(".popover")&&this.root.focus({preventScroll:!0})}),this.readTheme(),this.meanings=ho(this),this.parts.push(this.meanings),this.root.append(this.meanings.el),this.inPage&&(document.getElementById("opening")?.remove(),this.unframed&&this.root.append(this.unframed),this.root.append(o("p",{class:"printnote"},"Sections that were not looked at are left out. Scroll through the page in light colours, and print it again.")),ko(this))}close(){}receive(t){}back(t){}get notices(){return this.noted}set notices(t){this.noted=t}get behind(){return!1}get whose(){return""}get meanwhile(){return""}get values(){return{}}get wished(){return this.values}get connected(){return this.line.up}get busy(){return this.questions.busy}tell(t){this.line.asked(),this.model.send_msg(t)}hear(){this.line.heard();try{this.receive(this.model.payload)}catch(t){console.error(t),this.notices=["This answer cannot be shown: a fault in the program, which the browser's console names."],this.draw(new Set(["notice"]))}}moved(t,s){t==="closed"&&this.wentOff(),s==="closed"&&t==="open"&&this.cameBack(),this.mark(),this.draw(new Set(["notice","lost","busy","run"]))}wentOff(){this.questions?.hold()}cameBack(){this.questions?.resume()}get offline(){let{behind:t}=this,s=t?this.whose:this.meanwhile;return{silent:`The server has not answered for ${5e3/1e3} seconds; this page waits for it. ${s}`,closed:`Not connected, trying again. ${t?"What you ask is kept. ":""}${s}`,ended:"The server answers again, but no longer knows this page. Reload keeps what you typed."}[this.line.state]}mark(){let t=this.offline;this.root.classList.toggle("behind",t!==void 0&&this.behind),t!==this.saidOfLine&&(this.saidOfLine=t,this.draw(new Set(["notice"])))}reload(){this.state.reload(this.wished)}get settled(){return this.inPage&&!this.returning}keep(t=!1){this.settled&&this.state.keep(this.values,t)}get touches(){return Yl}set(t){let s=new Set;for(let[n,r]of Object.entries(t))if(this.S[n]!==r){this.S[n]=r;for(let i of this.touches[n])s.add(i)}this.notices.length&&(t.t??t.unit)!==void 0&&!this.root.classList.contains("stale")&&(this.notices=[],s.add("notice")),t.theme&&this.readTheme(),s.size&&this.draw(s)}look(t){this.chosen=t,this.set({focus:t})}go(t){if(!this.P)return;t=Math.max(0,Math.min(this.P.T-1,t));let s=Fn(this.S.view,t,this.P.T);this.set(s.a===this.S.view.a&&s.n===this.S.view.n?{t}:{t,view:s})}walk(t){this.P&&this.go(this.P.beyond(this.S.t,t,this.S.by==="word"))}pick(t){this.P&&this.set({unit:Math.max(0,Math.min(this.P.H-1,t)),mode:"unit"})}full(t){return this.P.roles.kind(t)==="memory"?this.P.peak(t):1}startTheme(){return document.documentElement.dataset.theme??(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light")}readTheme(){this.root.dataset.theme=this.S.theme,this.inPage&&(document.documentElement.dataset.theme=this.S.theme);let t=getComputedStyle(this.root);this.font=t.fontFamily;let s=new Map;this.css=n=>(s.has(n)||s.set(n,t.getPropertyValue(n).trim()),s.get(n)),this.palette=bo(this.css)}resize(){let t=this.measure();!this.P||!t.width||Object.keys(t).every(s=>t[s]===this[s])||(this.resetView(t),this.draw(new Set(Fe)))}measure(){let t=this.root.clientWidth<=760;return{small:t,low:!t&&this.inPage&&innerHeight<800,width:Math.round(this.time.clientWidth),rem:parseFloat(getComputedStyle(document.documentElement).fontSize)}}resetView(t=this.measure()){Object.assign(this,t),this.placeWords();let n=(["bytes","characters"].includes(this.P.reads.kind)?this.small?1.8:1.2:this.small?2.6:2)*this.rem,r=mo(this.P.T,this.width-this.gutter,n);this.S.view=Fn({a:this.S.view.a,n:r},this.S.t,this.P.T)}placeWords(){let t=this.small?this.main:this.time;this.words.parentNode!==t&&t.prepend(this.words)}get fine(){return Math.max(.75*this.rem,12)}get gutter(){return Math.round(3.9*this.rem)}draw(t){if(!this.P)return;this.G=it(this.S.view,this.P.T,this.width,this.gutter);let s=Wn(t),{P:n,S:r}=this,i=[n,n.layer,r.sort,r.focus];i.some((a,l)=>a!==this.sorted?.[l])&&(this.order=vo(n,r.sort,r.focus,r.t),[this.sorted,this.ordered]=[i,r.t],t.add("order")),s("step","view","size")&&this.drawCursor();for(let a of this.parts)a.el.hidden||$t(a,t)}drawCursor(){let{G:t,S:s,cursor:n}=this;n.style.display=t.sees(s.t)?"":"none",n.style.left=`${t.x(s.t)-1}px`,n.style.width=`${t.cw+1}px`}moves(){let{S:t,P:s}=this,n=this.order.indexOf(t.unit);return{w:()=>this.meanings.walk(),ArrowLeft:()=>this.walk(-1),ArrowRight:()=>this.walk(1),Home:()=>this.go(0),End:()=>this.go(s.T-1),ArrowUp:()=>this.pick(this.order[(n-1+s.H)%s.H]),ArrowDown:()=>this.pick(this.order[(n+1)%s.H]),...Object.fromEntries(s.signals.map((r,i)=>[i+1,()=>this.look(r)]))}}key(t){if(this.closed||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return;let s=t.composedPath()[0];if(s.closest?.("dialog, .popover"))return;if(s.matches?.("input:not([type=range], [type=checkbox]), textarea, select")||s.isContentEditable){t.key==="Escape"&&this.root.focus();return}if(!this.P)return;let r=s.matches?.("input[type=range]"),i=s.matches?.("button, a, summary, input[type=checkbox]"),a=this.moves()[t.key];!a||r&&t.key!==" "&&t.key!=="?"||i&&t.key===" "||(t.preventDefault(),a())}};var Zl=new Uint8Array(new Uint32Array([1]).buffer)[0]===1;function yo(e){let t=new DataView(e.buffer,e.byteOffset).getUint32(0,!0);return[JSON.parse(new TextDecoder().decode(e.subarray(4,4+t))),e.subarray(4+t)]}function ht(e){return yo((e instanceof ArrayBuffer?new Uint8Array(e):new Uint8Array(e.buffer,e.byteOffset,e.byteLength)).slice())}function Gt(e){if(!Zl)throw new Error("a big-endian browser cannot read this picture");let[t,s]=ht(e);return{...t,picture:s.length?new Tt(...yo(s)):null}}var Tt=class{T=0;H=0;tokens=[];word=[];words=[];layers=[];symbols=[];near={};unknown=[];probes=[];follows=[];beside=null;shows=null;arrays={};roles=null;constructor(t,s){for(Object.assign(this,t),t.roles&&(this.roles=new Ls({...t,name:t.cell})),this.body=s,this.layer=(this.layers.length||1)-1;this.layer&&this.layers[this.layer].direction==="reverse";)this.layer-=1;this.cache=new Map}array(t){let s=this.arrays[t];if(!s)return null;let[n,r]=s,i=r.reduce((a,l)=>a*l,1);return new Float32Array(this.body.buffer,this.body.byteOffset+4*n,i)}kept(t,s){return this.cache.has(t)||this.cache.set(t,s()),this.cache.get(t)}signal(t){return this.kept(`${this.layer}.${t}`,()=>this.array(`${this.layer}.${t}`))}at(t,s,n){return s<0||s>=this.T?0:this.signal(t)[s*this.H+n]}mean(t){return this.kept(`mean ${this.layer}.${t}`,()=>{let s=this.signal(t),n=new Float32Array(this.T);for(let r=0;r<this.T;r++){let i=0;for(let a=0;a<this.H;a++)i+=s[r*this.H+a];n[r]=i/this.H}return n})}column(t,s){let n=this.signal(t),r=new Float32Array(this.T);for(let i=0;i<this.T;i++)r[i]=n[i*this.H+s];return r}peak(t){return this.kept(`peak ${this.layer}.${t}`,()=>this.signal(t).reduce((s,n)=>Math.max(s,Math.abs(n)),0))}reach(t,s){return(s===null?this.mean(t):this.column(t,s)).reduce((r,i)=>Math.max(r,Math.abs(i)),0)}get shown(){return this.kept("shown",()=>this.tokens.map(le))}within(t){return t>0&&t<this.word.length&&this.word[t]===this.word[t-1]}beyond(t,s,n=!1){let r=t+s;if(n&&s>0)for(;this.within(r+1);)r+=1;if(n&&s<0){for(r=t;this.within(r);)r-=1;r-=1}return Math.max(0,Math.min(this.T-1,r))}get memory(){return this.roles.memory}get keeper(){return this.roles.keeper}halfLife(t){return this.signal("half")?.[t]??null}top(t,s="top"){let n=this.array(`${s}.id`),r=this.array(`${s}.p`),i=this.arrays[`${s}.id`][1][1];return Array.from({length:i},(a,l)=>[this.words[n[t*i+l]],r[t*i+l]])}};var $o=`/* The page for a projector. Its text is a share of \`--p\`, never below 18 px; with a browser's zoom it grows as rem does. */
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
.present .floor {
  grid-column: 1 / -1;
  min-width: 0;
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
`;var Ds=30,ec=26,Lt=25,Mo=38,Eo=(e,t,s)=>Math.min(s,Math.max(t,e)),Un=e=>(Eo(e,0,1)||0)*Ds/2,qs=(e,t)=>e?Eo(Math.abs(e)*ec/Math.max(1.25,t||0),1.5,Ds):0,Vn=4,Bn=e=>e.scale,tc=e=>V(e,Math.abs(e)<10?2:Math.abs(e)<100?1:0,!0),sc=e=>Number.isFinite(e)&&fe(e)?Pe(e):"nil",dt=e=>e?{"data-term":e}:{};function Yt(e,t){e.shown!==t&&(e.textContent=e.shown=t)}var nc=e=>`.gs-d .S${e}{stroke:var(--F${e})} .gs-d .box.S${e}{stroke:var(--${e})}
.gs-d .F${e}{fill:var(--F${e})} .gs-d .T${e},.gs-d text.T${e}{fill:var(--${e})}`,rc=`
.gs-d text{fill:var(--ink);font-variant-numeric:tabular-nums}
.gs-d .lab{fill:var(--ink3)} .gs-d .num{font-weight:650;letter-spacing:-.02em}
.gs-d .wall{fill:none;stroke:var(--rule2);stroke-width:${Ds+3};stroke-linejoin:round}
.gs-d .bore{fill:none;stroke:var(--pipe);stroke-width:${Ds};stroke-linejoin:round}
.gs-d .ghost{fill:none;stroke:var(--rule2);stroke-width:1.5;stroke-dasharray:6 6}
.gs-d .flow{fill:none;transition:stroke-width .18s ease-out}
.gs-d .flow.pos,.gs-d .slide.pos{stroke:var(--Fpos)} .gs-d .flow.neg,.gs-d .slide.neg{stroke:var(--Fneg)}
.gs-d .taper.pos{fill:var(--Fpos)} .gs-d .taper.neg{fill:var(--Fneg)}
.gs-d .wire{fill:none;stroke:var(--ink3);stroke-width:2} .gs-d .wire.peep{stroke-dasharray:5 3.5}
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
${["f","i","o","r","z"].map(nc).join(`
`)}
.gs-d text.pos{fill:var(--pos)} .gs-d text.neg{fill:var(--neg)} .gs-d text.nil{fill:var(--ink2)}
.gs-still .flow,.gs-still .jaw{transition:none}
@media (prefers-reduced-motion:reduce){.gs-d .flow,.gs-d .jaw{transition:none}}
`,oc=0,So=96,ic=420,ac=()=>globalThis.matchMedia?.("(prefers-reduced-motion: reduce)").matches??!0,Bs=class{constructor(t,s=null,n=0){this.compact=t,this.least=n,this.hand=s,this.steps=[],this.layers=Object.fromEntries(["walls","bores","wires","flows","valves","marks","words","hands"].map(r=>[r,D("g")])),this.root=D("g",{class:"gs-d"},D("style",{},rc),Object.values(this.layers))}update(t){for(let s of this.steps)s(t)}size(t,s){return Math.max(this.least,this.compact?s:t)}add(t,...s){this.layers[t].append(...s)}pipe(...t){for(let s of t)this.add("walls",D("path",{d:s,class:"wall"})),this.add("bores",D("path",{d:s,class:"bore",...dt("flow")}))}flow(t,s,n=Bn){let r=D("path",{d:t,...dt("flow")});this.add("flows",r),this.steps.push(i=>{let a=s(i);r.style.strokeWidth=qs(a,n(i)),r.setAttribute("class",`flow ${Pe(a)}`)})}slide(t,s,n){let r=D("path",{d:`M0 ${t}h${So}`,class:"slide"});r.style.opacity="0",this.add("flows",r);let i=-1;this.steps.push(a=>{let l=a.t===i+1&&i>=0&&!a.instant;if(i=a.t??-1,!l||ac()||!r.animate)return;let c=n(a);r.style.strokeWidth=qs(c,Bn(a)),r.setAttribute("class",`slide ${Pe(c)}`),r.animate([{transform:`translateX(${s-So}px)`,opacity:1},{transform:"translateX(0)",opacity:1}],{duration:ic,easing:"cubic-bezier(.4,0,.2,1)"})})}valve({x:t,y:s,runs:n,letter:r,hue:i,gate:a,before:l,after:c,at:u=null,scale:d=Bn}){let h=Lt,b=`gs-valve-${++oc}`,g=n==="left"||n==="right",m=v=>D("rect",{class:`jaw S${i}`,x:g||v?t-h:t,y:!g||v?s-h:s,width:g?2*h:h,height:g?h:2*h}),[f,x]=[m(!0),m(!1)],p=D("path");this.add("valves",D("g",dt(i),D("clipPath",{id:b},D("circle",{cx:t,cy:s,r:h})),D("circle",{cx:t,cy:s,r:h,class:"halo"}),D("circle",{cx:t,cy:s,r:h,class:`open F${i}`}),p,D("g",{"clip-path":`url(#${b})`},f,x),D("circle",{cx:t,cy:s,r:h,class:`rim S${i}`})));let[S,$]=u??(g?[0,Mo]:[-Mo,0]);r&&this.badge(t+S,s+$,r,i);let k={right:[1,0],left:[-1,0],up:[0,-1],down:[0,1]}[n],L=(v,M)=>`${t+v*k[0]-M*k[1]} ${s+v*k[1]+M*k[0]}`;this.steps.push(v=>{let M=Un(a(v)),T=g?"Y":"X";f.style.transform=`translate${T}(${-M}px)`,x.style.transform=`translate${T}(${M}px)`;let z=qs(l(v),d(v))/2,C=qs(c(v),d(v))/2;p.setAttribute("d",z||C?`M${L(-h,-z)}L${L(h,-C)}L${L(h,C)}L${L(-h,z)}z`:""),p.setAttribute("class",`taper ${Pe(C?c(v):l(v))}`)});let E=this.hand?.({signal:i,linked:r!==i,x:t,y:s,level:g});E&&(this.add("hands",E.el),this.steps.push(v=>E.step(v)))}badge(t,s,n,r){let i=n.length>1?40:22;this.add("marks",D("g",dt(r),D("rect",{x:t-i/2,y:s-11,width:i,height:22,rx:11,class:`T${r}`}),D("text",{x:t,y:s+5,"font-size":this.size(15,16.5),"text-anchor":"middle",class:"letter"},n)))}box(t,s,n,r,i=52){this.add("marks",D("g",dt(n),D("rect",{x:t-i/2,y:s-14,width:i,height:28,rx:5,class:`box${r?` S${r}`:""}`}),D("text",{x:t,y:s+5,"font-size":this.size(15,17.5),"text-anchor":"middle",class:`boxed${r?` T${r}`:""}`},n)))}wire(t,s,n=""){this.add("wires",D("path",{d:t,class:`wire S${s} ${n}`,...dt(n==="peep"?"peephole":s)}))}bus(t,...s){this.add("wires",D("path",{d:t,class:"bus",...dt("joined")}));for(let[n,r]of s)this.add("wires",D("circle",{cx:n,cy:r,r:3.2,class:"dot"}))}sum(t,s){this.add("marks",D("g",dt("+"),D("circle",{cx:t,cy:s,r:15,class:"box"}),D("path",{d:`M${t-7} ${s}h14M${t} ${s-7}v14`,class:"box"})))}head(t,s,n=!1){this.add("marks",D("path",{d:n?`M${t-8} ${s}l8 8l8 -8`:`M${t} ${s-8}l8 8l-8 8`,class:"head"}))}label(t,s,n,r,i={}){let{anchor:a="start",hue:l,size:c=21,row:u,inset:d=0,term:h=l}=i,b=this.size(13.5,18),g=this.size(c,c+2),m=D("text",{x:t,y:s,"font-size":b,"text-anchor":a,class:"lab"}),f=D("text",{x:t+d,y:s+(u??g),"font-size":g,"text-anchor":a});this.add("words",D("g",dt(h),m,f)),this.steps.push(x=>{let p=x.blank?void 0:r(x),[S,$,k]=n(x),L=this.compact?k:k&&`mean ${k}`,E=this.compact?$:S;Yt(m,x.blank||p!==void 0?x.mode==="mean"?L:E:""),Yt(f,p===void 0?"":l?V(p):tc(p)),f.setAttribute("class",`num ${l?`T${l}`:sc(p)}`)})}words(t,s,n,{anchor:r="start",size:i=this.size(13.5,18),cls:a="lab",term:l=""}={}){let c=D("text",{x:t,y:s,"font-size":i,"text-anchor":r,class:a,...dt(l)});this.add("words",c),this.steps.push(u=>Yt(c,n(u)))}};var Le=520,Yn=366,de=82,Ne=316,Ee=146,ge=e=>t=>t.now[e],Mt=e=>t=>t.prev[e],Gn=e=>e.kept,ut=e=>e.written,Ae=e=>t=>e({old:Ke(t.before??t.t??0),now:Ke((t.t??0)+1)},t),ms=e=>t=>t.blank?1:Ts(e,s=>t.now[s]);function Us(e,t,s){let{memory:n,keeper:r}=t,i=ke(t.keep),a=t.called.keep,l=ms(t.keep);e.pipe(`M0 ${de}H${Le}`),e.flow(`M0 ${de}H${Ee-24}`,Mt(n)),e.flow(`M${Ee+24} ${de}H${s}`,Gn),e.flow(`M${s} ${de}H${Le}`,ge(n)),e.valve({x:Ee,y:de,runs:"right",letter:i,hue:r,gate:l,before:Mt(n),after:Gn}),e.sum(s,de),e.head(507,de),e.slide(de,Le,Mt(n));let c=e.compact?17:16,u=e.compact?29:27;e.label(0,c,Ae((h,b)=>[b.first?"no memory yet":`old memory ${n}${h.old}`,b.first?"no memory":"old memory",`old ${n}${e.compact?"":h.old}`]),Mt(n),{size:25,row:u,term:"memory"}),e.label(Ee,c,()=>[`${a} ${i}`,a,i],l,{anchor:"middle",hue:r,row:u});let d=t.keepsAt?i:`(${i})`;e.label(Ee+38,c,Ae(h=>[`kept ${d}·${n}${h.old}`,"kept",`${d}·${n}${e.compact?"":h.old}`]),Gn,{row:u,term:"kept"}),e.label(Le,c,Ae(h=>[`new memory ${n}${h.now}`,"new memory",`new ${n}${e.compact?"":h.now}`]),ge(n),{anchor:"end",size:25,row:u,term:n})}function fs(e,t,s){let n=e.size(13.5,17),r=D("rect",{y:Ne+14,height:34,rx:6,class:"chip"}),i=D("text",{y:Ne+38,"font-size":21,"text-anchor":"middle",class:"word"}),a=D("text",{y:Ne+37,"font-size":n,class:"lab","data-term":"joined"});e.bus(`M60 ${Ne+15}V${t}`),e.add("marks",D("g",{"data-term":"token"},r,i)),e.add("words",a),e.steps.push(l=>{let c=e.compact?11:13,u=he(l.token,c);for(;An(u)>9;)u=he(l.token,--c);let d=l.token?24+21*An(u):0,h=Math.max(0,60-d/2);r.setAttribute("x",h),r.setAttribute("width",d),i.setAttribute("x",h+d/2),Yt(i,u),a.setAttribute("x",h+d+10);let b=(Le-h-d-10)/(.52*n),g=e.compact&&l.mode==="mean"?[`mean of ${l.H} units`]:s(l);Yt(a,g.find(m=>m.length<=b)??"")})}function Kn(e,t,s){e.bus(`M0 ${Ne}H${Math.max(...t)}`,...t.map(n=>[n,Ne]));for(let n of t)e.bus(`M${n} ${Ne}V${s}`);e.words(0,Ne-9,Ae(n=>`h${n.old}`),{term:"h"}),fs(e,Ne,Ae((n,{one:r})=>[`x${n.now}, this ${r}, joined with h${n.old} from the step before`,`this ${r}, joined with h${n.old}`,`joined with h${n.old}`]))}function Co(e,t,s){e.bus(`M60 ${Ne}H${Math.max(...t)}`,...t.map(n=>[n,Ne]));for(let n of t)e.bus(`M${n} ${Ne}V${s}`);fs(e,Ne,Ae((n,{one:r})=>[`x${n.now}, this ${r} alone: h${n.old} is not looked at`,`this ${r} alone, without h${n.old}`,`this ${r} alone`]))}function To(e,t,s,n,r){let[i,a]=[Ne-12,Ne+3];e.bus(`M0 ${i}H${Math.max(...t,...n)}`),e.bus(`M60 ${a}H${Math.max(...t,...s)}`);for(let l of t)e.bus(`M${l} ${a}V${r.both}`,[l,i],[l,a]);for(let l of s)e.add("wires",D("path",{d:`M${l} ${i+6}V${i-6}`,class:"over"})),e.bus(`M${l} ${a}V${r.word}`,[l,a]);for(let l of n)e.bus(`M${l} ${i}V${r.hidden}`,[l,i]);e.words(0,i-8,Ae(l=>`h${l.old}`),{term:"h"}),fs(e,a,Ae((l,{one:c})=>[`x${l.now}, this ${c}; h${l.old}, the last hidden state`,`x${l.now}, and h${l.old} above it`,`and h${l.old}`]))}function Vs(e,t,s,n,r,i){e.add("wires",D("path",{d:`M${t} ${s}L${n} ${r}`,class:`link S${i}`})),e.add("marks",D("circle",{cx:(t+n)/2,cy:(s+r)/2,r:5.5,class:`box S${i}`}))}function Xn(e,t,{peepholes:s=""}={}){let n=t.linked,[r,i,a]=[254,424,258],[l,c,u,d,h,b]=[200,384,172,134,198,254];e.pipe(`M${r} ${a}V${de}`,`M${i} ${de}V${b}H${Le}`),Us(e,t,r),Kn(e,n?[Ee,r,c]:[Ee,l,r,c],a+14),e.wire(`M${Ee} ${a}V${de+24}`,"f"),e.box(Ee,a,"σ","f",34);let g=ms(t.share),[m,f]=[ke(t.share),t.writer];n?Vs(e,Ee,de+38,r-48,u,"f"):(e.wire(`M${l} ${a}V${u}H${r-24}`,"i"),e.box(l,a,"σ","i",34)),e.flow(`M${r} ${a}V${u+24}`,ge("g")),e.flow(`M${r} ${u-24}V${de}`,ut),e.valve({x:r,y:u,runs:"up",letter:m,hue:f,gate:g,before:ge("g"),after:ut,at:n?[-48,0]:void 0}),e.box(r,a,"tanh"),e.wire(`M${c} ${a}V${h}H${i-24}`,"o"),e.box(c,a,"σ","o",34),e.flow(`M${i} ${de}V${d}`,ge("c")),e.flow(`M${i} ${d}V${h-24}`,S=>S.tanh_c),e.flow(`M${i} ${h+24}V${b}H${Le}`,ge("h")),e.valve({x:i,y:h,runs:"down",letter:"o",hue:"o",gate:ge("o"),before:S=>S.tanh_c,after:ge("h"),at:[c-i,0]}),e.box(i,d,"tanh"),e.head(507,b);let x=r+20,p=e.compact?[115,157,198,238]:[114,s?157:162,199,241];e.label(x,p[0],()=>[`written ${t.writes}`,"written",t.writes],ut,{term:"written"}),e.label(x+11,p[1],()=>[`${t.called.write} ${m}`,t.called.write,m],g,{hue:f}),e.label(x,p[3],()=>["candidate g","candidate","g"],ge("g"),{inset:11,row:e.compact?27:22,term:"g"}),e.label(i+31,118,()=>["","",""],S=>S.tanh_c,{size:18,term:"tanh"}),e.label(i+31,187,()=>["output o","output","o"],ge("o"),{hue:"o"}),e.label(Le,b+36,Ae(S=>[`hidden h${S.now}`,"hidden",`h${e.compact?"":S.now}`]),ge("h"),{anchor:"end",size:25,term:"h"}),s&&lc(e,s,{row:a,inputX:l,outputX:c,tap:r+108,y:p[2]})}function lc(e,t,{row:s,inputX:n,outputX:r,tap:i,y:a}){let c={f:{from:18,path:`V${s}H${Ee-17}`,c:"old",place:[38,229,"start"]},i:{from:30,path:`V206H${n-27}V${s}H${n-17}`,c:"old",place:[38,177,"start"]},o:{from:i,path:`V${s}H${r-17}`,c:"now",place:[i-6,a,"end"]}};for(let u of t){let{from:d,path:h,c:b,place:[g,m,f]}=c[u];e.wire(`M${d} ${de}${h}`,u,"peep"),e.add("marks",D("circle",{cx:d,cy:de,r:4,class:"chip"})),e.label(g,m,Ae(x=>[`p·c${x[b]} to ${u}`,`to ${u}`,"p·c"]),x=>x.peep?.[u],{size:17,anchor:f,term:"peephole"})}}function cc(e,t,{reset:s="after"}={}){let[n,r,i,a,l]=[274,150,210,276,496],c=s==="after",[u,d,h]=c?[352,416,416]:[398,332,444];e.pipe(`M${n} ${i}V${de}`,`M${l} ${de}V134`,c?`M${d} ${i}H${n}`:`M${h} ${i}H${d}`),Us(e,t,n),e.flow(`M${l} ${de}V134`,ge("h")),e.head(l,126,!0),e.wire(`M${Ee} ${a}V${de+24}`,"z"),e.box(Ee,a,"σ","z",34),Vs(e,Ee,de+38,n-48,r,"z"),e.flow(`M${n} ${i}V${r+24}`,ge("n")),e.flow(`M${n} ${r-24}V${de}`,ut);let b=ms(t.share);e.valve({x:n,y:r,runs:"up",letter:"1−z",hue:"z",gate:b,before:ge("n"),after:ut,at:[-48,0]});let g=c?()=>Vn:void 0,m=c?p=>p.u:Mt("h"),f=p=>p.passed??(p.mode==="mean"||p.blank?void 0:p.now.r*m(p));e.flow(`M${h} ${i}H${u+24}`,m,g),e.flow(`M${u-24} ${i}H${c?n:d}`,f,g),c||e.bus(`M${d} ${i}H${n}`),e.valve({x:u,y:i,runs:"left",letter:"r",hue:"r",gate:ge("r"),before:m,after:f,at:[0,36],scale:g}),e.wire(`M${u} ${a}V${i+24}`,"r"),e.box(u,a,"σ","r",34),e.box(d,i,"W·h",null,44),e.box(n,i,"tanh"),To(e,[Ee,u],[n],[h],{both:a+14,word:i+14,hidden:i});let x=n+24;e.label(x,114,()=>[`written ${t.writes}`,"written",t.writes],ut,{term:"written"}),e.label(x+8,156,()=>["write 1−z","write","1−z"],b,{hue:"z"}),e.label(n-34,204,()=>["candidate n","candidate","n"],ge("n"),{anchor:"end",term:"n"}),e.label(c?u+30:u+8,c?160:157,()=>["reset r","reset","r"],ge("r"),{hue:"r",anchor:c?"start":"middle"}),e.label(Le,157,Ae(p=>[`hidden h${p.now}`,"hidden",`h${e.compact?"":p.now}`]),ge("h"),{anchor:"end",term:"h"}),e.label(h+9,240,Ae(p=>c?["recurrent u","past u","u"]:[`old h${p.old}`,"old h","h'"]),m,{size:17,term:"hidden state"}),e.label(u-20,243,Ae(p=>c?["r·u","r·u","r·u"]:[`r·h${p.old}`,"r·h","r·h"]),f,{size:16,anchor:"end",term:"reset gate"})}function hc(e,t){let[s,n,r,i,a]=[274,150,250,250,496];e.pipe(`M${s} ${r}V${de}`,`M${a} ${de}V134`),Lo(e,t,{write:s,writeY:n,row:r,gates:i,out:a}),e.box(s,r,"W·x",null,44),Co(e,[Ee,s],r+14)}function Lo(e,t,{write:s,writeY:n,row:r,gates:i,out:a}){let{share:l,writer:c,keeper:u,candidate:d}=t,h=ms(l);Us(e,t,s),e.wire(`M${Ee} ${i}V${de+24}`,u),e.box(Ee,i,"σ",u,34),e.flow(`M${s} ${r}V${n+24}`,ge(d)),e.flow(`M${s} ${n-24}V${de}`,ut),e.valve({x:s,y:n,runs:"up",letter:ke(l),hue:c,gate:h,before:ge(d),after:ut,at:[-48,0]}),t.linked?Vs(e,Ee,de+38,s-48,n,u):(e.wire(`M200 ${i}V${n}H${s-24}`,c),e.box(200,i,"σ",c,34));let b=s+24,g=ke(l);e.label(b,114,()=>[`written ${t.writes}`,"written",t.writes],ut,{term:"written"}),e.label(b+8,156,()=>[`${t.called.write} ${g}`,t.called.write,g],h,{hue:c}),e.label(s+34,r-46,()=>[`candidate ${d}`,"candidate",d],ge(d),{term:d}),t.memory==="h"&&(e.flow(`M${a} ${de}V134`,ge("h")),e.head(a,126,!0),e.label(Le,157,Ae(m=>[`hidden h${m.now}`,"hidden",`h${e.compact?"":m.now}`]),ge("h"),{anchor:"end",term:"h"}))}function dc(e,t){if(!t.keep)return Jn(e,t,{mix:"h'",sums:!1});let[s,n,r,i]=[274,150,250,496];e.pipe(`M${s} ${r}V${de}`,`M${i} ${de}V134`),Lo(e,t,{write:s,writeY:n,row:r,gates:r,out:i});let a=[...t.others,t.output].filter(Boolean),l=a.map((c,u)=>424+u*Math.min(52,72/Math.max(1,a.length-1)));Kn(e,[Ee,...t.linked?[]:[200],s,...l],r+14),e.box(s,r,t.squash(t.candidate)||"sum",null,48),a.forEach((c,u)=>{e.box(l[u],r,"σ",c,34),e.label(l[u],r-52,()=>[`${c}`,c,c],ge(c),{hue:c,anchor:"middle"})}),t.memory==="c"&&(e.flow(`M${i} ${de}V134`,ge("c")),e.label(Le,157,Ae(c=>[`hidden h${c.now}`,"hidden",`h${e.compact?"":c.now}`]),ge("h"),{anchor:"end",term:"h"}))}function Jn(e,t,{mix:s="W·h",sums:n=!0}={}){let[r,i,a,l,c]=[196,130,252,356,262];e.add("walls",D("rect",{x:1,y:de-16,width:Le-2,height:32,rx:4,class:"ghost"})),e.words(Le/2,de+5,()=>"no memory belt: all of h is rewritten",{anchor:"middle",size:e.size(15,19)}),e.pipe(`M0 ${r}H${Le}`,`M${a} ${c}V${r}`);let u=()=>Vn;e.flow(`M0 ${r}H${i}`,Mt("h")),n&&(e.flow(`M${i} ${r}H${a}`,h=>h.ah,u),e.flow(`M${a} ${c}V${r}`,h=>h.ax,u),e.flow(`M${a} ${r}H${l}`,h=>h.a,u)),e.flow(`M${l} ${r}H${Le}`,ge("h")),e.box(i,r,s,null,48),e.box(a,c,"W·x",null,48),e.box(l,r,t.squash("h")||"="),e.sum(a,r),e.head(507,r),e.bus(`M60 ${Ne}H${a}V${c+14}`),fs(e,Ne,Ae((h,{one:b})=>[`x${h.now}, this ${b}, and h${h.old} make the whole of h${h.now}`,`and h${h.old} make all of h${h.now}`,`and h${h.old}`]));let d=r-50;e.label(0,d,Ae(h=>[`old h${h.old}`,"old h",`old h${e.compact?"":h.old}`]),Mt("h"),{size:25,term:"memory"}),n&&(e.label(i+26,d,()=>["from old h","from h","from h"],h=>h.ah,{size:23,term:"W·h"}),e.label(a+34,c-15,({one:h})=>[`${h} and bias`,"from x","from x"],h=>h.ax,{size:23,term:"W·x"}),e.label(a+18,d,()=>["sum a","sum","a"],h=>h.a,{size:23,term:"+"})),e.label(Le,d,Ae(h=>[`new h${h.now}`,"new h",`h${e.compact?"":h.now}`]),ge("h"),{anchor:"end",size:25,term:"h"})}var uc={lstm:Xn,peephole:(e,t,{peepholes:s="ifo"})=>Xn(e,t,{peepholes:s}),coupled:Xn,gru:cc,mingru:hc,rnn:(e,t)=>Jn(e,t),indrnn:(e,t)=>Jn(e,t,{mix:"u·h"})},mc=17;function Kt(e,t=null){let s={blank:!0,now:Object.fromEntries(e.gates.map(i=>[i,1])),prev:{},token:""},n=D("svg",{viewBox:`0 0 ${Le} ${Yn}`,width:"100%",role:"img"}),r;return{svg:n,least(){let{width:i,height:a}=n.getBoundingClientRect(),l=Math.min(i/Le,a/Yn);return l?Math.round(120/l+.5)/10:0},update(i={}){let a=i.now?i:{...s,...i},{least:l=0}=a,c=!!a.compact||l>mc;(r?.compact!==c||r.least!==l)&&(r=new Bs(c,t,l),(uc[e.name]??dc)(r,e,e.options),n.replaceChildren(r.root),n.setAttribute("role",r.layers.hands.childElementCount?"group":"img")),n.setAttribute("class",a.instant?"gs-still":""),r.update(a)}}}function Xt(e,{t,unit:s,mode:n}){let r=e.layers[e.layer].direction==="reverse"?t+1:t-1,i=n==="mean"?Array.from({length:e.H},(h,b)=>b):[s],a=h=>i.reduce((b,g)=>b+h(g),0)/i.length,{roles:l}=e,c=h=>b=>e.at(b,t,h),u={now:Object.fromEntries(e.signals.map(h=>[h,a(b=>e.at(h,t,b))])),prev:{h:a(h=>e.at("h",r,h))},kept:a(h=>l.kept(c(h))*e.at(e.memory,r,h)),written:a(h=>l.written(c(h))),before:r+1,t,unit:s,mode:n,H:e.H,token:e.shown[t],one:e.reads.one,first:r<0||r>=e.T,scale:e.reach(e.memory,n==="mean"?null:s)};e.memory==="c"&&(u.prev.c=a(h=>e.at("c",r,h)),u.tanh_c=a(h=>Math.tanh(e.at("c",t,h))));for(let h of["u","ax","ah"])e.signal(h)&&(u[h]=a(b=>e.at(h,t,b)));u.ax!==void 0&&(u.a=u.ax+u.ah);let[d]=l.others;d&&(u.passed=a(h=>e.at(d,t,h)*(e.signal("u")?e.at("u",t,h):e.at("h",r,h)))),u.peep={};for(let h of l.gates)e.signal(`peep.${h}`)&&(u.peep[h]=a(b=>e.at(`peep.${h}`,t,b)));return u}var Me=e=>({text:V(e,2,!0),cls:fe(e)?Pe(e):void 0}),Qn=(e,t,s=e)=>({text:`${e} = ${V(t)}`,cls:s}),er=e=>({text:e,cls:"b"}),Zn=(...e)=>e.flat(1/0).filter(Boolean).map(t=>t.text===void 0?{text:t}:t),Gs=(e,t=2)=>1-fe(e,t);function ps(e){let t=fe(e);return t<.15?"shut":t<.35?"nearly shut":t<=.65?"half open":"open"}function Ao(e,t){let s=Math.round(100*e);return s<100?`${s}%`:t?"all":"almost all"}var Oo=(e,t)=>e.kept(s=>t.now[s]);function Po(e,t){let s=Oo(e,t),n=e.keepsAt?s:Gs(t.now[e.keeper]);return{word:e.called.keep,value:s,shown:Qn(ke(e.keep),n,e.keeper)}}function tr(e,t){let n=e.share!==e.writer?Gs(t.now[e.writer]):t.now[e.writer],r=e.others.flatMap(i=>[`, ${e.word(i)} `,Qn(i,t.now[i])]);return{word:e.called.write,value:n,shown:[Qn(ke(e.share),n,e.writer),...r]}}function fc(e,t){let{word:s,value:n,shown:r}=Po(e,t),i=t.prev[e.memory];if(t.first)return["starts with an empty memory"];if(!fe(i))return["has next to nothing in memory"];if(fe(n)>.65)return["keeps ",Ao(fe(n),n===1)," of its old memory ",Me(i)," (",r,")"];let a=[Ao(Gs(n),n===0)," of its old memory ",Me(i)];if(e.linked)return["drops ",a," (",r,")"];let l={shut:["shuts",""],"nearly shut":["nearly shuts",""],"half open":["has"," half open"]},[c,u]=l[ps(n)];return[`${c} its ${s} gate${u} (`,r,"), so ",a," is dropped"]}var No=(e,t)=>Math.abs(fe(t-e))<=Math.min(.05,Math.abs(e)/5);function pc(e,t){let[s,n,r]=[t.prev[e.memory],t.now[e.memory],t.written].map(l=>fe(l)),i=No(s,n),a=[n===s?", so it stays at ":", so it stays near ",Me(n)];return t.first||!s?!r||n===r?[]:[", making ",Me(n)]:n?s*n<0?r*n>0?[" and flips it to ",Me(n)]:[", leaving ",Me(n)]:r?fe(Oo(e,t))<.35?jo(e,t)?[", leaving ",Me(n)]:[n===s?" in its place, making again ":" in its place, making ",Me(n)]:i?a:r*s<0?[" against it, leaving ",Me(n)]:Math.abs(n)>Math.abs(s)?[" on top, making ",Me(n)]:[", leaving ",Me(n)]:i?a:[", leaving ",Me(n)]:[", leaving next to nothing"]}var jo=(e,t)=>Math.abs(fe(t.written))<.1&&ps(tr(e,t).value).endsWith("shut");function gc(e,t){let{word:s,value:n,shown:r}=tr(e,t),i=jo(e,t)?"only ":"",a=fe(t.written)?[i,Me(t.written)]:"next to nothing";if(e.linked)return["it writes ",a," (",r,")"];let l=ps(n);return l.endsWith("shut")?[`its ${s} gate is ${l} (`,r,") and writes ",a]:[`its ${l.replace("half open","half-open")} ${s} gate (`,r,") writes ",a]}function wc(e,t){let[s,n]=[fe(t.prev.h),fe(t.now.h)],r=No(s,n),i=s*n<0?"it flips to ":s===n?"it comes back to ":r?"it comes out near ":"it becomes ";if(t.first)return[`starts with no past: the ${t.one} sets it to `,Me(t.now.h)];let a=e.squash("h")?`, and after ${e.squash("h")} `:", and ",l=Number.isFinite(t.ax)&&Number.isFinite(t.ah)?[`the ${t.one} and the bias push `,Me(t.ax),", the old state ",Me(t.ah),a]:[`${t.one} and old state rewrite it, and `];return["has no gate to keep its old ",Me(t.prev.h),": ",l,i,Me(t.now.h)]}function zo(e,t){let[s,n]=[e.prev[t],e.now[t]];return e.first?["starts at zero and becomes ",Me(n)]:fe(s)===fe(n)?["stays at ",Me(n)]:["goes from ",Me(s)," to ",Me(n)]}function bc(e,t){let s=er(`the ${t.H} units`);if(!e.keep)return[s," rewrite all of h: its mean ",zo(t,"h")];let[n,r]=[Po(e,t),tr(e,t)],i=e.linked?[" ",n.shown," of the old memory is kept and ",r.shown," of the candidate is written"]:[` the ${n.word} gates are ${ps(n.value)} (`,n.shown,`) and the ${r.word} gates ${ps(r.value)} (`,r.shown,")"];return["on average over ",s,...i,"; the mean memory ",zo(t,e.memory)]}function Ys(e,t){let s=["At ",er(`“${he(t.token,24)}”`),", "];if(t.mode==="mean")return Zn(s,bc(e,t),".");let n=[er(`unit ${t.unit}`)," "];return e.keep?Zn(s,n,fc(e,t),"; ",gc(e,t),pc(e,t),"."):Zn(s,n,wc(e,t),".")}var Ks=e=>e.map(({text:t,cls:s})=>s==="b"?o("b",{},t):s?o("span",{class:`n s-${s}`,"data-term":["pos","neg"].includes(s)?"blue and orange":s},t):t),Xs=e=>e.map(({text:t})=>t).join(""),xc={tanh:Math.tanh,relu:e=>Math.max(0,e)};function vc(e,t){let[s]=/[^()]+/.exec(t.replace(/^mean /,""))??[""];if(/^from [xh]/.test(t))return t[5]==="x"?"W·x":"W·h";if(t.startsWith("mean ")&&t.includes("·"))return t.includes(e.candidate)?"written":"kept";let n=wt(s.replace("−","-").replace(/[\u2080-\u2089]+$/,""));return e.signals.includes(n)?n:s.replace("≈","=")||null}var At=e=>({symbol:"",value:e,op:!0}),Je=(e,t,s,n,r)=>{let i=V(t,s);return{symbol:e,value:r&&fe(t,s)<0?`(${i})`:i,cls:n??(fe(t,s)?Pe(t):void 0)}};function kc(e,t){let[s,n]=[Ke(t.before??t.t),Ke(t.t+1)];if(!e.keep){let p=t.mode==="mean"?`mean h${n}`:`h${n}`,S=Number.isFinite(t.ax)&&Number.isFinite(t.ah),$=e.squash("h"),k=xc[$];return t.mode==="mean"||!k||!(S||Number.isFinite(t.a))?{symbol:p,result:t.now.h}:{symbol:p,result:t.now.h,from:L=>k(S?L(t.ax)+L(t.ah):L(t.a)),terms:L=>[At(`${$}(`),...S?[Je(`from x${n}`,t.ax,L),At("+"),Je(`from h${s}`,t.ah,L,void 0,!0)]:[Je("a",t.a,L)],At(")")]}}let{memory:r,candidate:i,keep:a,share:l}=e,c=`${r}${s}`,[u,d]=[t.prev[r],t.now[r]],h=p=>p===wt(p)?p:`(${ke(p)})`,b=(p,S)=>{let $=t.now[wt(p)];return p===wt(p)?$:Gs($,S)},g=p=>[Je(h(a),b(a,p),p,e.keeper),At("·"),Je(c,u,p,void 0,!0)],m=p=>[Je(h(l),b(l,p),p,e.writer),At("·"),Je(i,t.now[i],p,void 0,!0)],f=(p,S)=>p(b(a,S))*p(u)+p(b(l,S))*p(t.now[i]);t.mode==="mean"&&(g=p=>[Je(`mean ${h(a)}·${c}`,t.kept,p,void 0,!0)],m=p=>[Je(`mean ${h(l)}·${i}`,t.written,p,void 0,!0)],f=p=>p(t.kept)+p(t.written));let x=e.keepsFirst?[g,m]:[m,g];return{symbol:`${t.mode==="mean"?"mean ":""}${r}${n}`,result:d,from:f,terms:p=>[...x[0](p),At("+"),...x[1](p)]}}function _o(e,t){return yc(e,t).map(s=>({...s,means:vc(e,s.symbol||s.value)}))}function yc(e,t){let{symbol:s,result:n,from:r,terms:i}=kc(e,t);if(!i)return[Je(s,n,2)];let a=c=>fe(r(u=>fe(u,c),c),c)===fe(n,c),l=a(2)?2:3;return[Je(s,n,l),At(a(l)?"=":"≈"),...i(l)]}var $c=3.5,Mc=2.3,Sc=.5,Ec=3,Cc=.02,Ho=e=>!!e?.probes?.length;function gs(e,t,s,n=""){let r=t.answers.length;return e.array(`${n}probe.${t.name}`).subarray(s*r,(s+1)*r)}var Fo=(e,t,s="")=>e.kept(`${s}likeliest ${t.name}`,()=>Array.from({length:e.T},(n,r)=>{let i=gs(e,t,r,s);return i.reduce((a,l,c)=>l>i[a]?c:a,0)}));function nr(e,t=null){if(!Ho(e))return null;let s=e.probes.find(({name:r})=>r===t);if(s)return s;let n=({name:r,answers:{length:i}})=>e.array(`probe.${r}`).reduce((a,l,c)=>a+(c%i?l:0),0);return e.probes.reduce((r,i)=>n(i)>n(r)?i:r)}var Tc=(e,t)=>e.kept(`told ${t.name}`,()=>{let s=Fo(e,t),n=t.answers.map(()=>0);for(let r=0;r<e.T;r++)gs(e,t,r).forEach((i,a)=>n[a]+=i);return[...new Set(s)].filter(r=>r>0).sort((r,i)=>n[i]-n[r]).slice(0,2).sort((r,i)=>s.indexOf(r)-s.indexOf(i))}),rr=(e,t,s)=>!!(s.beside&&e.arrays[`beside.probe.${t.name}`]),Ro=(e,t)=>{let s=nr(e,t.probe);return s?$c+(rr(e,s,t)?Mc:0):0};function sr(e,t,s,n=""){return[...gs(e,t,s,n)].map((r,i)=>[t.answers[i],r]).sort((r,i)=>i[1]-r[1]).filter(([,r],i)=>i===0||r>=Cc).slice(0,Ec)}function Io(e){let t=o("span",{class:"label","data-term":"probe"},"memory says"),s=o("div",{class:"probed","aria-hidden":"true"}),n=o("select",{"aria-label":"What the memory is asked for"}),r=o("span",{class:"reads",role:"status"}),i=o("small"),a=o("p",{},n,r," ",i),l=o("div",{class:"probed beside","aria-hidden":"true"}),c=o("div",{class:"memoryrow"},s,l,a),u=[],d="";c.addEventListener("click",({target:m})=>{let f=m.closest(".bar");f&&e.go(Number(f.dataset.step))}),n.addEventListener("change",()=>{e.set({probe:n.value}),e.root.focus({preventScroll:!0})});function h(){let{P:m,S:f}=e,x=nr(m,f.probe);if(c.hidden=x===null,u=[],!x)return;let p=m.probes.map(({name:k})=>k).join();p!==d&&n.replaceChildren(...m.probes.map(({name:k,title:L})=>o("option",{value:k},L))),d=p,n.value=x.name,n.hidden=m.probes.length<2;let S=Tc(e.A??m,x);if(l.hidden=!rr(m,x,f),b(s,t,x,S),l.hidden)return;let $=o("span",{class:"label"},e.setup.cells[m.beside.cell]);b(l,$,x,S,"beside.")}function b(m,f,x,p,S=""){let{P:$,G:k}=e,L=Fo($,x,S),E=[],v=L.map((z,C)=>z&&gs($,x,C,S)[z]>=Sc?x.answers[z]:""),M=$.kept(`brief ${x.name}`,()=>cs([...x.answers,""])),T=Cn(v,k.a,k.end).filter(({label:z})=>z).map(z=>Tn(z,M,e));for(let z=k.a;z<k.end;z++){let C=gs($,x,z,S),A=p.map(P=>C[P]),N=Math.max(0,1-C[0]-A.reduce((P,O)=>P+O,0)),w=[...A,N].map((P,O)=>{let j=o("i",{class:O<p.length?`A${O}`:"rest"});return j.style.height=`${100*P}%`,j}),y=o("span",{class:"bar"},...w.reverse());y.dataset.step=z,y.title=`step ${z+1}, ${$.shown[z]}: ${sr($,x,z,S).map(([P,O])=>`${P} ${Dt(O)}`).join(", ")}`,y.style.cssText=`left:${k.x(z)+1}px;width:${k.cw-2}px`,E.push(y)}m.replaceChildren(f,...T,...E),u.push({columns:E,current:null})}function g(){let{P:m,S:f,G:x}=e,p=nr(m,f.probe);if(!p)return;for(let E of u)E.columns[E.current]?.classList.remove("cur"),E.current=x.sees(f.t)?f.t-x.a:null,E.columns[E.current]?.classList.add("cur");let S=E=>sr(E,p,f.t).map(([v,M])=>`${v} ${Dt(M)}`).join(", "),$=e.A&&e.A!==m&&f.t<e.A.T&&Ho(e.A)?S(e.A):"",k=rr(m,p,f)?sr(m,p,f.t,"beside.").map(([E,v])=>`${E} ${Dt(v)}`):[];me(r,[n.hidden?`${p.title}: `:"",S(m),$&&$!==S(m)?`, was ${$}`:"",k.length?`; ${e.setup.cells[m.beside.cell]}: ${k.join(", ")}`:""].join(""));let L=e.weights==="initial"?"":`, untrained ${ue(p.before)}`;i.replaceChildren("as a ",ne("probe","linear probe"),` reads all ${m.H} units: right at ${ue(p.score)} of test steps${L}`),i.title=`Of ${p.n.toLocaleString("en")} steps of test texts. Who always says what is commonest is right at ${ue(p.commonest)}. The network never sees this row.`}return{el:c,draw(m){m("picture","size","view","probe","beside")&&h(),m("step","picture","size","view","probe","beside")&&g()}}}var Lc=4096,ws=new Map,or=null;function Js(e,t,s){let n=`${t} ${s} ${e}`;return ws.has(n)||(ws.size>=Lc&&ws.clear(),or??=document.createElement("canvas").getContext("2d"),or.font=`${t} 100px ${s}`,ws.set(n,or.measureText(e).width)),ws.get(n)/100}var St=(e,t,s,n,r)=>Math.min(s,t/Js(e,n,r));function Wo(e,t,s,n,r){let i=e.length,a=()=>i<e.length?`${e.slice(0,i)}…`:e;for(;i>1&&Js(a(),n,r)*s>t;)i-=1;return a()}function Jt(e){let t=o("div",{class:"ribbon",role:"group","aria-label":"Tokens"}),s=o("div",{class:"foot","aria-hidden":"true"}),n=o("input",{type:"range",class:"scrub",min:"0",step:"1","aria-label":"Step"}),r=o("div",{class:"track"}),i=o("i"),a=o("b");r.append(i,a);let l=Yr(e),c=Io(e),u=o("div",{class:"words"},t,l.el,c.el,s,o("div",{class:"scrubber"},r,n));n.addEventListener("input",()=>e.go(Number(n.value)));let d=[],h=[],b=null,g=null;t.addEventListener("click",S=>{let $=S.target.closest("button");$&&e.go(Number($.dataset.step))});let m=null;u.addEventListener("wheel",S=>{let $=Math.sign(S.deltaX||(S.shiftKey?S.deltaY:0));$&&(S.preventDefault(),e.scroll(e.S.view.a+$))},{passive:!1}),u.addEventListener("pointerdown",S=>{S.pointerType==="touch"&&S.target!==n&&(m={x:S.clientX,a:e.S.view.a})}),u.addEventListener("pointermove",S=>{m&&e.scroll(Math.round(m.a-(S.clientX-m.x)/e.G.cw))});for(let S of["pointerup","pointercancel","pointerleave"])u.addEventListener(S,()=>m=null);e.scroll=S=>{let $=e.S.view.n;S=Math.max(0,Math.min(e.P.T-$,S)),S!==e.S.view.a&&e.set({view:{a:S,n:$}})};function f(){let{P:S,G:$,S:k,rem:L,fine:E}=e,v=S.mean(k.focus),M=e.full(k.focus),T=w=>V(v[w],2).replace(/^(\u2212?)0\./,"$1."),z=0;for(let w=$.a;w<$.end;w++)z=Math.max(z,T(w).length);let C=$.cw>=Math.max(2.25,.61*z)*E,A=JSON.stringify([S.tokens,S.unknown,$.a,$.n,$.width,L,k.focus,e.font]);if(A===g){for(let w=$.a;w<$.end;w++){let y=e.palette.of(k.focus,v[w],M),{style:P,dataset:O}=d[w-$.a],j=`background:${De(y)};color:${lt(y)}`;w-$.a===b?O.style=O.style.replace(/background:[^;]*;\s*color:[^;]*/,j):Object.assign(P,{background:De(y),color:lt(y)}),me(h[w-$.a],C?T(w):"")}return}g=A;let N=o("span",{class:"label","data-term":"mean over units"},"mean ",o("i",{class:`s-${k.focus}`},k.focus));s.replaceChildren(N),d=[],h=[],b=null;for(let w=$.a;w<$.end;w++){let y=S.shown[w],P=e.palette.of(k.focus,v[w],M),[O,j]=[S.within(w)?0:1,S.within(w+1)?0:1],R=o("button",{type:"button",class:"tok",tabindex:"-1"});R.classList.toggle("within",!O),R.classList.toggle("goes-on",!j),R.dataset.step=w,$.cw>=1.1*L&&R.append(y),R.title=S.unknown[w]?`“${y}” ${Wt(S)}`:`step ${w+1}: ${y}`,R.classList.toggle("unknown",S.unknown[w]);let _=St(y,$.cw-5,.94*L,500,e.font);R.style.cssText=`left:${$.x(w)+O}px;width:${$.cw-O-j}px;background:${De(P)};color:${lt(P)};font-size:${Math.max(_,E)}px`,R.classList.toggle("clipped",_<E*($.cw-5)/($.cw-1)),d.push(R);let H=o("span",{class:"m"});C&&H.append(T(w)),H.style.cssText=`left:${$.x(w)}px;width:${$.cw}px`,h.push(H)}t.replaceChildren(...d),s.append(...h),x()}function x(){let{P:S,G:$,rem:k}=e,L=.75*k,E=$.n===S.T,v=E?$.centre(0):$.gutter+L/2,M=E?$.centre(S.T-1):$.width-L/2;n.max=String(S.T-1),n.disabled=S.T===1,n.style.cssText=`left:${v-L/2}px;width:${M-v+L}px`,r.style.cssText=`left:${v}px;width:${M-v}px`,i.style.display=E?"none":"",i.style.left=`${100*$.a/S.T}%`,i.style.width=`${100*$.n/S.T}%`}function p(){let{P:S,S:$,G:k,rem:L,fine:E}=e;if(b!==null&&d[b]&&(d[b].classList.remove("cur"),d[b].removeAttribute("aria-current"),d[b].style.cssText=d[b].dataset.style,d[b].tabIndex=-1,h[b].classList.remove("cur")),b=k.sees($.t)?$.t-k.a:null,b!==null){let v=d[b],M=S.shown[$.t];v.dataset.style=v.style.cssText,v.classList.add("cur"),v.setAttribute("aria-current","step"),v.tabIndex=0;let T=Math.max(St(M,k.cw-4,1.06*L,700,e.font),E);v.style.cssText=`left:${k.x($.t)}px;width:${k.cw}px;font-size:${T}px`,h[b].classList.add("cur")}n.value=String($.t),n.setAttribute("aria-valuetext",`step ${$.t+1} of ${S.T}: ${S.shown[$.t]}`),a.style.width=`${S.T>1?100*$.t/(S.T-1):0}%`}return{el:u,draw(S){S("picture","size","theme","view","focus")&&f(),S("step","picture","size","view")&&p(),l.draw(S),c.draw(S)}}}var Ac=86,Re=9.5,zc=13;function Oc(e,t,s,n){let r=Math.min(1,Math.max(0,e))*zc/2,i=Math.min(s,2*r),a=(l,c)=>D("rect",{x:-Re,width:2*Re,y:l,height:Math.max(0,c),class:"jaw"});return[D("clipPath",{id:t},D("circle",{r:Re})),D("circle",{r:Re+2,class:"halo"}),D("circle",{r:Re,class:"open"}),D("g",{"clip-path":`url(#${t})`},D("rect",{x:-Re,width:2*Re,y:-i/2,height:i,class:`flow ${n}`}),r<.6?a(-Re,2*Re):[a(-Re,Re-r),a(r,Re-r)]),D("circle",{r:Re,class:"rim"})]}var qo=(e,t)=>Math.max(6,Math.abs(e)/(t||1)*Ac),Pc=(e,t,s,n,r=!1,i="forget")=>n?`${e}: it holds ${V(t)}${s===null?"":`, its ${i} gate is ${r?"held at ":""}${V(s)}`}`:`${e}, not read yet`,Do=(e,t)=>o("button",{class:"wd",type:"button","data-k":t},o("span",{class:"t"},e),o("span",{class:"p"},o("span",{class:"q"}),D("svg",{class:"v",viewBox:"-12 -12 24 24","aria-hidden":"true"})));function Bo(e,t){return e.addEventListener("click",({target:s})=>{let n=s.closest(".wd");n&&!n.disabled&&t(Number(n.dataset.k))}),function({words:n,run:{c:r,f:i},most:a,t:l,read:c,held:u=null,gate:d="forget"}){e.classList.toggle("held",u!==null);for(let h of e.querySelectorAll(".wd")){let b=Number(h.dataset.k),g=b<=c,[m,f]=[h.querySelector(".q"),h.querySelector(".v")];h.disabled=!g,h.tabIndex=b===Math.max(0,l)?0:-1,h.classList.toggle("todo",!g),h.classList.toggle("here",b===l),b===l?h.setAttribute("aria-current","step"):h.removeAttribute("aria-current");let x=u!==null&&b>=u[0]&&b<u[1];if(h.setAttribute("aria-label",Pc(n[b],r[b],i?.[b]??null,g,x,d)),m.style.height=g?`${qo(r[b],a)}%`:"0",m.className=`q ${Pe(r[b])}`,f.replaceChildren(),!g||!b||!i)continue;let p=qo(r[b-1],a)/100*21.8,S=Pe(r[b-1]);f.append(D("rect",{x:-10,y:-10,width:9.5,height:20,class:"bore"}),D("rect",{x:-10.5,y:-p/2,width:10.5,height:p,class:`flow ${S}`}),...Oc(i[b],`v${b}`,p,S))}}}var Nc=(e,t,s)=>e[(e.indexOf(t)+s+e.length)%e.length],jc=(e,t)=>/^\d+$/.test(e.trim())&&Number(e)<t?Number(e):null;function Zt(e){let t=(a,l,c)=>{let u=o("button",{type:"button",tabindex:"-1","aria-label":l},a);return u.addEventListener("click",()=>e.pick(Nc(e.order,e.S.unit,c))),u},s=t("◂","Unit above (up arrow)",-1),n=t("▸","Unit below (down arrow)",1),r=o("input",{type:"number",class:"unitno",min:0,step:1,inputmode:"numeric","aria-label":"Unit",title:"Type a unit’s number"}),i=o("span",{class:"row means","data-term":"similarity order"});return r.addEventListener("input",()=>{let a=jc(r.value,e.P.H);a!==null&&e.pick(a)}),r.addEventListener("blur",()=>r.value=e.S.unit),r.addEventListener("keydown",a=>a.key==="Enter"&&e.root.focus({preventScroll:!0})),{row:i,els:[s,r,n],draw(){let{P:a,S:l,order:c}=e;r.getRootNode().activeElement!==r&&(r.value=l.unit),r.max=a.H-1;let u=c.indexOf(l.unit)+1,d=`Row ${u} of ${a.H}, rows by ${qn[l.sort]}.`;me(i,`row ${u} by ${xo[l.sort]}`),i.dataset.act=`${d} The arrows ↑ and ↓ go along the rows.`,s.title=`${d} The row above (↑).`,n.title=`${d} The row below (↓).`}}}var Uo=[1.36,1.2,1.05],_c=[1.6,1.45,1.3,1.15,1],Hc=2.6,Fc=2.1,Rc=.7,Ic=22,Wc=.4,qc=.01,Dc=250;function Bc(e,t,s,n){let r=e.length,i=u=>{let d=u;for(let h=e[u];h<=t&&d<r;h+=e[d])d+=1;return Math.max(d,u+1)},a=(u,d)=>{let h=u;for(let b=e[u-1];b<=d&&h>0;b+=e[h-1])h-=1;return Math.min(h,u-1)},l=a(r,t),c=i(s);return(n<s+ +(s>0)||n>=c-+(c<r))&&(s=Math.max(0,Math.min(n-1,a(n+1,Wc*t)))),s=Math.min(s,l),i(s)<=n&&(s=n),{a:s,end:i(s)}}function Vo(e,t){let s=o("section",{class:"present",role:"main","aria-label":"For a projector"});s.hidden=!0;let n=o("h1",{class:"unseen"},"For a projector"),r=o("div",{class:"strip",role:"group","aria-label":"The words; under each what the unit holds after it"}),i=Bo(r,j=>e.go(j)),a=o("p",{class:"tells","aria-live":"polite"}),l=o("small"),c=o("div",{class:"big"}),u=o("div",{class:"others"}),d=o("div",{class:"given"},l,c,u),h=o("div",{class:"shows"}),b=Zt(e),g=o("span",{class:"whose"}),m=o("button",{type:"button",class:"btn",title:"The answer waits at every step until it is asked for"},"Ask first ",o("kbd",{},"a")),f=o("button",{type:"button",class:"btn"},"Leave ",o("kbd",{},"Esc")),x=o("div",{class:"floor"},o("span",{class:"one"},"unit",...b.els,g),o("span",{class:"sp"}),m,f),p=o("div",{class:"told"},a,d);m.addEventListener("click",()=>C.a()),f.addEventListener("click",()=>C.Escape());let S=null,$=null,k=null,L=null,E=0,v=0,M=new ResizeObserver(()=>!s.hidden&&e.P&&y());e.model.on("remove",()=>M.disconnect());let T=()=>e.S.answer==="asked"&&S!==e.S.t;function z(j){S=j,O()}let C={Escape:()=>e.set({present:!1}),PageUp:()=>e.go(e.S.t-1),PageDown:()=>e.go(e.S.t+1),a:()=>e.set({answer:e.S.answer==="asked"?"shown":"asked"}),b:()=>{e.S.answer==="asked"?z(T()?e.S.t:null):e.set({answer:"asked"})}};function A(){let j=e.S.present;if(j!==!s.hidden){s.hidden=!j,e.root.classList.toggle("presenting",j);for(let R of e.covered)R.inert=j;j?($=t.el.parentNode,x.prepend(t.el),s.replaceChildren(n,r,p,h,x),M.observe(s)):($.prepend(t.el),s.replaceChildren(),M.disconnect()),S=null,e.root.focus({preventScroll:!0})}}let N=()=>parseFloat(getComputedStyle(s).fontSize);function w(){let{P:j,S:R}=e,_=N(),H=r.clientWidth,F=j.shown.map(ee=>he(ee,Ic)),I=ee=>F.map(re=>Math.max(Fc*_,(Js(re,650,e.font)+Rc)*ee*_)),q=Uo.find(ee=>I(ee).reduce((re,B)=>re+B,0)<=H)??Uo[0],W=Bc(I(q),H,E,R.t);E=W.a,r.style.setProperty("--size",`${q*_}px`);let U=[...r.children].map(ee=>ee.dataset.word),Y=F.slice(W.a,W.end);(r.firstChild?.dataset.k!==String(W.a)||U.length!==Y.length||Y.some((ee,re)=>ee!==U[re]))&&r.replaceChildren(...Y.map((ee,re)=>{let B=Do(ee,W.a+re);return B.dataset.word=ee,B.classList.toggle("unknown",j.unknown[W.a+re]),B})),r.classList.toggle("from",W.a>0),r.classList.toggle("on",W.end<j.T);let J=R.mode==="mean",K=ee=>J?j.mean(ee):j.column(ee,R.unit),se=j.keeper&&j.layers[j.layer].direction!=="reverse";i({words:j.shown,run:{c:K(j.memory),f:se?K(j.keeper).map(ee=>j.roles.kept(()=>ee)):null},most:j.reach(j.memory,J?null:R.unit),t:R.t,read:j.T-1,gate:j.roles.called.keep})}function y(){w();let j=N();for(let _ of _c)if(a.style.fontSize=`${_*j}px`,a.scrollHeight<=a.clientHeight+1)break;let R=c.textContent;c.style.fontSize=`${St(R,.97*d.clientWidth,Hc*j,720,e.font)}px`}function P(){let{P:j,S:R}=e,{kind:_,title:H}=j.answers,F=_==="value",I=([J,K])=>[le(J),F?V(K,3):ue(K)],{remark:q}=e.setup.tasks[e.entry?.task]??{};if(me(l,H[0].toUpperCase()+H.slice(1)+(q?`. ${q}`:"")),d.classList.toggle("waits",T()),T()){let J=o("button",{type:"button",class:"slot","aria-label":"Show the answer (b)"},"?");J.addEventListener("click",()=>z(R.t)),c.replaceChildren(J),u.replaceChildren();return}let[W,...U]=j.top(R.t),[Y,Q]=I(W);c.replaceChildren(...F&&!U.length?[]:[o("b",{},Y)," "],o("span",{},Q)),u.replaceChildren(...U.filter(([,J])=>F||J>=qc).slice(0,2).map(J=>o("span",{},I(J).join(" "))))}function O(j=(...R)=>!0){let{P:R,S:_,setup:H}=e;if(j("play")&&a.setAttribute("aria-live",_.playing?"off":"polite"),!j("present","answer","picture","size","theme","unit","step"))return;j("step","picture")&&S!==_.t&&(S=null);let F=performance.now()-v<Dc;j("step")&&(v=performance.now());let I={...Xt(R,_),compact:!0,instant:F||j("present","picture","size","unit","theme")},q=R.cell+JSON.stringify(R.options);q!==L&&(L=q,k=Kt(R.roles),h.replaceChildren(k.svg)),k.update(I);let W=Ys(R.roles,I);a.replaceChildren(...Ks(W)),k.svg.setAttribute("aria-label",`The ${H.cells[R.cell]} cell at this step. ${Xs(W)}`),b.draw();let U=R.layers.length>1?`, layer ${R.layers[R.layer].level+1}`:"";me(g,`of ${R.H}${_.mode==="mean"?": the mean":""}, ${H.cells[R.cell]}${U}`),m.setAttribute("aria-pressed",String(_.answer==="asked")),P(),y()}return{el:s,arrange:A,moves:C,draw:O}}var mt=class{constructor(t){this.send=t,this.held=!1,this.seq=0,this.latest=new Map,this.busy=new Set}asked(t,s){return this.latest.get(t)?.key===s}waiting(t){return this.busy.has(t)?this.latest.get(t).request:void 0}ask(t,s,{key:n=null,both:r=!1,once:i=!1}={}){let a=this.latest.get(t),l=this.seq+1,c=r&&this.busy.has(t)?a.from:l;this.latest.set(t,{key:n,request:s,once:i,from:l,first:c,last:l}),this.busy.add(t),this.held?this.seq=l:this.hand(t)}hand(t){let s=this.latest.get(t);s.last=++this.seq,s.handed=!0,this.send({...s.request,want:t,seq:s.last})}hold(){this.held=!0}resume(){this.held=!1;for(let t of[...this.busy]){let{once:s,handed:n}=this.latest.get(t);s&&n?this.busy.delete(t):this.hand(t)}}count(t){if(!this.busy.has(t))return 0;let{first:s,from:n}=this.latest.get(t);return s<n?2:1}take({want:t,seq:s}){let n=this.latest.get(t);return!n||!this.busy.has(t)||s<n.first||s>n.last?null:(n.first=n.from,s>=n.from&&this.busy.delete(t),n)}opened({want:t,seq:s}){let n={key:null,from:s};return this.latest.set(t,n),n}forget(t){let s=this.latest.get(t);s&&(s.key=null)}stop(){this.busy.clear()}};var zt={auc:{title:"AUC",chance:.5},spearman:{title:"Spearman",chance:0}},ft=e=>e<1&&e>=.9995?">0.999":V(e,3);function ir({probe:e,before:t,spread:s,units:n}){let r=n.map(([i,a,l,,c],u)=>({unit:i,signal:a,sign:l,score:c,...u?{}:{spread:s}}));return[{of:"probe",score:e},{of:"before",score:t.unit,spread:t.spread},...r]}function Go(e){let{chance:t}=zt[e.kind],s=Math.min(t-.15*(1-t),...ir(e).flatMap(({score:n,spread:r})=>[n,...r??[]]));return n=>(n-s)/(1-s)}var ar=(e,t,s)=>`${t} ${(e==="auc"?["low","high"]:["falls","rises"])[+(s>0)]}`,Zs=(e,[t,s])=>`${ft(e)} (${ft(t)} to ${ft(s)})`,bs=({spread:e,before:t})=>e[0]>t.spread[1];function Yo(e,t){let{kind:s,probe:n,before:r,spread:i,units:a,share:l}=e,[[c,u,,,d]]=a,{title:h}=zt[s],b=bs(e)?"clearly better than":i[1]<r.spread[0]?"clearly worse than":"not clearly better than",g=`Unit ${c} alone tells it best, by its ${u}: ${h} ${Zs(d,i)}${s==="auc"?", where 0.5 is a coin toss":""}. That is ${b} before training, where the best unit reaches ${Zs(r.unit,r.spread)}. A linear probe, which reads all ${t} units, reaches ${ft(n)}, before training ${ft(r.probe)}.`;return l===void 0?g:`${g} It is true at ${ue(l)} of the test steps where it can be asked.`}function Ko(e){return e?.features.find(bs)?.units[0].slice(0,2)??null}function Xo({features:e,units:t},s){let{follows:n}=t[s];if(!n)return null;let[r,i,a,l]=n,c=e.find(d=>d.name===r),u=ar(c.kind,i,a);return{name:r,title:c.title,how:`${u}, ${zt[c.kind].title} ${ft(l)}`}}function Qs(e,t){let[s,n,r]=e.shows??[],[i,a,l]=e.follows[t]??[];return[s===t&&`shows this in ${n} of ${r} other ${e.reads.kind==="words"?"sentences":"texts"} like it`,i&&`over all test texts tells best: ${i} (${zt[a].title} ${ft(l)})`].filter(Boolean).join("; ")}function pt(e){let t=Math.abs(e);return`${e<0?"at least ":""}${t.toLocaleString("en")} ${t===1?"step":"steps"}`}var en=(e,t)=>Math.abs(e)-Math.abs(t)||+(e<0)-+(t<0),Qt=({one:e,many:t})=>`half of what a ${e} writes into the unit is gone after so many steps, the median over the ${t}`;var tn=`.pick {
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
.others {
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
  .cell {
    order: 1;
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
`;var Jo=`/* The sentence over its pipe: how large its letters are, its pipe, its valves, and a word at least. */
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
`;var lr={first:"M2 2h2v12H2zM14 2v12L5 8z",back:"M12.5 2v12L3.5 8z",play:"M4 2v12l9-6z",pause:"M3.5 2h3v12h-3zM9.500 2h3v12h-3z",forward:"M3.5 2v12l9-6z",last:"M12 2h2v12h-2zM2 2v12l9-6z"},cr=[.5,1,2,4],Gc=900;function sn(e){let t=null,s={},n=(g,m,f)=>{s[g]=D("path",{d:lr[g]});let x=o("button",{type:"button",class:`tb ${g}`,"aria-label":m,title:m},D("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},s[g]));return x.addEventListener("click",f),x},r=n("play","Play (space)",()=>e.set({playing:!e.S.playing})),i=o("button",{type:"button",class:"bare speed",title:"Speed"},"1×");i.addEventListener("click",()=>{e.set({speed:cr[(cr.indexOf(e.S.speed)+1)%cr.length]})});let a=o("button",{type:"button",class:"bare by"});a.addEventListener("click",()=>e.set({by:e.S.by==="word"?"piece":"word"}));let l=o("b"),c=o("small"),u=o("span",{class:"keys wide","aria-hidden":"true"},...["←","→","space"].map(g=>o("kbd",{},g))),d=o("div",{class:"transport",role:"group","aria-label":"Steps"},n("first","First step (Home)",()=>e.go(0)),n("back","Back one step (left arrow)",()=>e.walk(-1)),r,n("forward","Forward one step (right arrow)",()=>e.walk(1)),n("last","Last step (End)",()=>e.go(e.P.T-1)),i,a,o("span",{class:"where"},o("span",{class:"roomy"},"step "),l,c),u);function h(){e.S.t>=e.P.T-1?e.set({playing:!1}):e.walk(1)}function b(){clearInterval(t);let{playing:g}=e.S;g&&(t=setInterval(h,Gc/e.S.speed)),s.play.setAttribute("d",g?lr.pause:lr.play);let m=g?"Pause (space)":"Play (space)";r.title=m,r.setAttribute("aria-label",m),i.textContent=`${e.S.speed===.5?"½":e.S.speed}×`,i.setAttribute("aria-label",`Speed ${e.S.speed} times`)}return{el:d,draw(g){g("play")&&(e.S.playing&&e.S.t>=e.P.T-1&&e.go(0),b()),g("picture")&&e.S.playing&&e.P.T===1&&e.set({playing:!1}),a.hidden=!e.P.word.length,a.textContent=`by ${e.S.by==="word"?"word":"piece"}`,a.title=e.S.by==="word"?"Go piece by piece":"Go word by word",l.textContent=e.S.t+1,c.textContent=` / ${e.P.T}`}}}async function es({doc:e,roots:t},s){let n=Object.fromEntries(Object.entries(t).map(([l,c])=>[c,s[l]])),r={docid:"gatescope",roots:n,root_ids:Object.keys(n)};await Bokeh.embed.embed_items({gatescope:JSON.parse(e)},[r]);let[i]=Object.values(t),a=Bokeh.documents.findLast(l=>l.get_model_by_id?.(i));return Object.values(s).forEach(Zo),l=>a.get_model_by_name(l)}function Zo(e){for(let t of e.querySelectorAll("*"))t.tabIndex===0&&(t.tabIndex=-1),t.shadowRoot&&Zo(t.shadowRoot)}function gt(e,t,{css:s,rem:n,fine:r,font:i}){e(`${t}.axis`).setv({major_label_text_color:s("--ink3"),major_label_text_font_size:`${r}px`,major_label_text_font:i,major_label_standoff:Math.round(.2*n)}),e(`${t}.grid`).grid_line_color=s("--rule")}var Qo=8,Yc=100,bt=e=>({first:e.a,last:e.end-1,left:e.gutter,right:e.width,at:e.centre,find:e.step,span:(t,s)=>[e.x(Math.max(t,e.a)),e.x(Math.min(s+1,e.end))],columns:!0});function nn(e,t,s,n,r=!1){let i=r?Math.log:u=>u,a=i(t)-i(e),l=u=>s+(n-s)*(a?(i(u)-i(e))/a:.5);return{first:e,last:t,left:s,right:n,at:l,find:u=>Math.max(e,Math.min(t,e+Math.round((u-s)/(n-s)*(t-e)))),span:(u,d)=>[l(u),l(d)]}}function Kc({values:e,at:t,first:s=0},n,r){let i=t?0:Math.max(0,n.first-s),a=t?e.length-1:Math.min(e.length-1,n.last-s),l=[];for(let c=i;c<=a;c++){let u=t?t[c]:s+c;l.push([n.at(u),Number.isFinite(e[c])?r(e[c]):NaN,u])}return l}function Xc({values:e,at:t,first:s=0},n,r,i){if(!r.columns||t)return n;let[a,l]=[r.first-s,r.last-s],c=(u,d)=>d>=0&&d+1<e.length?[[u,i((e[d]+e[d+1])/2)]]:[];return[...c(r.left,a-1),...n,...c(r.right,l)]}function Jc(e){let t="",s="M";for(let[n,r]of e)Number.isFinite(r)&&(t+=`${s}${n.toFixed(2)} ${r.toFixed(2)}`),s=Number.isFinite(r)?"L":"M";return t}var ei=(e,t=Yc)=>e.filter((s,n)=>n%Math.ceil(e.length/t)===0||n===e.length-1);function Zc(e,{height:t}){let{x:s,rows:n=[],along:r=[],lines:i,shades:a=[],marks:l=[],caption:c,rem:u}=e,{low:d,high:h,top:b,below:g}=e.y,m=t-g,f=t-(e.foot??.2*u),x=k=>b+(m-b)*(h-k)/(h-d||1),p=k=>({class:k===0?"zero":"grid",d:`M${s.left} ${x(k).toFixed(2)}H${s.right}`}),S=(k,L,E,v)=>({x:k,y:L,"text-anchor":v,text:E}),$=d<0&&h>0&&n.every(([k])=>k!==0);return{x:s,y:x,low:d,high:h,top:b,bottom:m,rules:[...n.map(([k])=>p(k)),...$?[p(0)]:[]],texts:[...n.map(([k,L])=>S(s.left-.4*u,x(k)+.26*u,L,"end")),...r.map(([k,L,E="middle"])=>S(s.at(k),f,L,E)),...c?[S(s.right,f,c,"end")]:[]],shades:a.map(([k,L])=>({x:k,y:b,width:Math.max(0,L-k),height:m-b})),lines:i.map(k=>{let L=Kc(k,s,x);return{...k,points:L,d:Jc(Xc(k,L,s,x))}}),marks:l.map(({k,v:L,kind:E="",r:v=4})=>({class:`mark ${E}`,cx:s.at(k),cy:x(L),r:v}))}}function Qc(e,t,s){let n={},r=({left:i,top:a,width:l,height:c})=>{let u=0;for(let d of Object.values(e))for(let h=1;h<d.length;h++){let[[b,g],[m,f]]=[d[h-1],d[h]];if(m<i||b>i+l||!Number.isFinite(g+f))continue;let x=k=>g+(f-g)*Math.max(0,Math.min(1,(k-b)/(m-b))),[p,S]=[x(i),x(i+l)],$=Math.min(Math.max(p,S),a+c)-Math.max(Math.min(p,S),a);$>=0&&(u+=1+$/c)}for(let d of Object.values(n))i>=d.left+d.width||d.left>=i+l||a>=d.top+d.height||d.top>=a+c||(u+=20);return u};for(let[i,[a,l]]of Object.entries(t)){let c=null;for(let[u,d]of e[i])if(!(!Number.isFinite(d)||u<s.left||u>s.right))for(let h of[-1,1])for(let b of[1,5,10,18,28]){let g=Math.max(s.left,Math.min(s.right-a,u-Math.min(a/2,12))),m=h<0?d-l-b:d+b,f=Math.max(0,s.top-m)+Math.max(0,m+l-s.bottom),x={left:g,top:m,width:a,height:l},p=20*r(x)+40*f+.3*b+.01*(g-s.left);(c===null||p<c.cost)&&(c={...x,cost:p})}c&&(n[i]=c)}return n}function Ot(e,t,s,n,r=1){let i={},a={};e.forEach(({span:c,points:u},d)=>{c.hidden=!1,i[d]=ei(u),a[d]=[eh(c,n)+4,r*n]}),[...e.flatMap(({whole:c})=>c?[c]:[]),...t].forEach((c,u)=>{i[`clear of ${u}`]=ei(c)});let l=Qc(i,a,s);return e.map(({span:c},u)=>(c.hidden=!l[u],l[u]?(c.style.left=`${l[u].left}px`,c.style.top=`${l[u].top+l[u].height/2}px`,l[u]):null))}function ti({left:e,top:t,width:s,height:n},r,i=4){let a=(u,d,h)=>Math.max(d,Math.min(h,u)),l={far:1/0,ends:[0,0,0,0]},c=(u,d)=>{let[h,b]=[a(u,e,e+s),a(d,t,t+n)],g=Math.hypot(u-h,d-b);g<l.far&&Object.assign(l,{far:g,ends:[h,b,u,d]})};return r.forEach(([u,d],h)=>{if(!Number.isFinite(d))return;c(u,d);let[b,g]=r[h-1]??[];if(Number.isFinite(g))for(let m=1;m<8;m++)c(b+(u-b)*m/8,g+(d-g)*m/8)}),l.far>i&&l.far<1/0?l.ends:null}var hr=new Map;function eh(e,t){let s=`${t} ${e.className} ${e.textContent}`;return hr.get(s)||hr.set(s,e.offsetWidth),hr.get(s)}function ts(e,t,s){for(;e.childElementCount>s.length;)e.lastChild.remove();for(;e.childElementCount<s.length;)e.append(D(t));s.forEach(({text:n,title:r,...i},a)=>{let l=e.children[a];Se(l,i),n!==void 0&&me(l,n),r!==void 0&&l.textContent!==r&&l.replaceChildren(D("title",{},r))})}function Ie(e){let t=Object.fromEntries(["shades","rules","texts","lines","marks","under","dots"].map(k=>[k,D("g",{class:k})])),{shades:s,rules:n,texts:r,lines:i,marks:a,under:l,dots:c}=t,u=D("path",{class:"here"}),d=D("svg",{"aria-hidden":"true"},s,n,r,u,l,i,a,c),h=o("div",{class:"labels","aria-hidden":"true"}),b=o("div",{class:"tag",role:"tooltip"}),g=o("div",{class:`chart ${e}`,role:"img"},d,h,b),m=null,f=null,x=null,p="";b.hidden=!0;function S(k){let L=g.getBoundingClientRect(),[E,v]=[k.clientX-L.left,k.clientY-L.top],M=!x||E<x.x.left-Qo||E>x.x.right+Qo,T=k.buttons>0&&k.pointerType!=="touch",z=M||T?null:f.tip?.(x.x.find(E));b.hidden=!z,z&&(me(b,z),b.style.left=`${Math.max(0,Math.min(L.width-b.offsetWidth,E+12))}px`,b.style.top=`${Math.max(-b.offsetHeight-4,v-b.offsetHeight-10)}px`)}for(let k of["pointermove","pointerdown"])g.addEventListener(k,S);g.addEventListener("pointerleave",()=>b.hidden=!0);function $(){let{alone:k,still:L,along:E=[],bars:v,rem:M}=f,T=k?[]:x.lines.filter(y=>y.name).sort((y,P)=>(y.later??0)-(P.later??0)),z=JSON.stringify([k,T.map(({name:y,cls:P})=>[y,P])]);if(L&&z===p)return;z!==p&&h.replaceChildren(...k?[o("span",{class:"alone"},k)]:[],...T.map(({name:y,kind:P,cls:O=`name ${P}`})=>o("span",{class:O},y))),p=z;let{x:C,y:A}=x,N=E.length?x.bottom:m.height,w={left:C.left+4,right:C.right-4,top:0,bottom:N,...f.room};Ot(T.map(({points:y,named:P},O)=>({span:h.children[O],points:P?y.filter(([,,j])=>P(j)):y,whole:P&&y})),[...x.lines.filter(y=>!y.name&&!y.aside).map(y=>y.points),...v?.(A)??[]],w,M)}return{el:g,under:l,get frame(){return x},measure(){return m={width:g.clientWidth,height:g.clientHeight},m},draw(k){if((!m?.width||!m.height)&&this.measure(),!m.width||!m.height)return;f=k,x=Zc(f,m),Se(d,m),ts(s,"rect",x.shades),ts(n,"path",x.rules),ts(r,"text",x.texts);let L=({kind:E="",d:v,style:M="",title:T})=>({class:`line ${E}`,d:v,style:M,title:T});ts(i,"path",x.lines.map(L)),ts(a,"circle",x.marks),$(),Se(g,{"aria-label":f.said})},cursor(k){if(!x)return;let{x:L,y:E,top:v,bottom:M}=x,T=k>=L.first&&k<=L.last,z=f.here==="column"?L.span(k,k):[L.at(k)],C=T&&f.here?z.map(N=>`M${N.toFixed(2)} ${v}V${M}`).join(""):"";Se(u,{d:C});let A=x.lines.filter(({dot:N,values:w})=>N&&T&&Number.isFinite(w[k]));ts(c,"circle",A.map(({kind:N,dot:w,values:y})=>({class:`dot ${N}`,cx:L.at(k),cy:E(y[k]),r:w})))}}}var th=5,sh=600,si=3,ni=["","7 4","9 3 2 3"];function ri(e,t){let s=o("h2"),n=o("span",{class:"r"}),r={valves:Ie("plot valves"),memory:Ie("plot memory")};for(let{el:h,under:b}of Object.values(r)){let g=x=>x.clientX-h.getBoundingClientRect().left,m=(x,p)=>[p,Math.max(e.G.gutter,Math.min(e.G.width,g(x)))],f=x=>e.G.a-.5+(x-e.G.gutter)/e.G.cw;He(h,{press:x=>g(x)>=e.G.gutter&&g(x),slop:(x,{x:p})=>!e.small&&x.pointerType!=="touch"&&Math.abs(x.clientX-p)>=th,click:x=>e.go(e.G.step(g(x))),move(x,p){let[S,$]=m(x,p).sort((k,L)=>k-L);b.replaceChildren(D("rect",{class:"band",x:S,width:$-S,y:0,height:"100%"}))},done(x,p){b.replaceChildren(),t(...m(x,p).sort((S,$)=>S-$).map(f))},cancel:()=>b.replaceChildren()}),h.addEventListener("dblclick",()=>e.resetZoom()),h.addEventListener("wheel",x=>{if(!x.ctrlKey||g(x)<e.G.gutter)return;x.preventDefault();let p=f(g(x)),S=Math.max(.2,1+x.deltaY/sh),{a:$,end:k}=e.G;t(p+($-.5-p)*S,p+(k-.5-p)*S)},{passive:!1})}let i=()=>e.P.roles.gates;function a(){let{rem:h,low:b,small:g}=e,m=i().length===0,f={valves:m?0:(b?2.9:3.1)*h,memory:(g?5:b?3.6:3.9)*h+(m?3*h:0)};for(let[x,{el:p}]of Object.entries(r))p.style.height=`${Math.round(f[x])}px`,p.hidden=f[x]===0;for(let x of Object.values(r))x.measure()}function l(h){let{roles:b}=e.P;if(b.kind(h)==="gate"){let m=ni[b.gates.indexOf(h)%ni.length];return`stroke:var(--F${h},var(--ink2));stroke-width:2;stroke-linecap:butt${m&&`;stroke-dasharray:${m}`}`}return h==="c"?"stroke:var(--ink);stroke-width:3":`stroke:var(--ink3);stroke-width:1.75;${h===b.candidate?"stroke-dasharray:1 4":""}`}let c=h=>e.S.mode==="mean"?e.P.mean(h):e.P.column(h,e.S.unit);function u(h,b,g,m,f,x){let{P:p,G:S,rem:$}=e,k=Object.fromEntries(b.map(L=>[L,c(L)]));r[h].draw({x:bt(S),y:{low:g,high:m,top:si,below:si},rows:f,lines:b.map(L=>({values:k[L],name:L,kind:`of-${L}`,cls:`letter s-${L}`,style:l(L)})),tip:L=>`step ${L+1} “${p.shown[L]}”
${b.map(E=>`${E} ${V(k[E][L],4)}`).join("   ")}`,alone:p.T===1?`A line needs at least two ${p.reads.many}.`:null,said:x,rem:$})}function d(){let{P:h,S:b}=e,g=i(),m=h.signals.filter(E=>!g.includes(E)),f=E=>`${E} over time. The numbers are in the table.`;g.length&&u("valves",g,-.04,1.04,[[0,"0"],[1,"1"]],f(`Gates ${g.join(", ")}`));let x=1.12*Math.max(1,...m.map(E=>Math.max(...c(E).map(Math.abs)))),p=Math.floor(x),S=[-p,0,p].map(E=>[E,V(E,0,!0)]);u("memory",m,-x,x,S,f(m.join(", "))),s.replaceChildren(ne("unit over time",b.mode==="mean"?`Mean of ${h.H} units over time`:`Unit ${b.unit} over time`)," ",o("small",{},b.mode==="mean"?"":Qs(h,b.unit)));let $=b.mode==="unit"?h.halfLife(b.unit):null,k=$<0?" This text ends before more can be told.":"",L=ne("half-life");L.dataset.act=`In this text: ${Qt(h.reads)}.${k}`,n.replaceChildren(...$===null?[]:[L," ",o("b",{},pt($))])}return{els:[o("div",{class:"hd"},s,n),r.valves.el,r.memory.el],draw(h){h("size","picture")&&a(),h("picture","unit","view","size")&&d()}}}var nh=5,oi={forget:["--Ff",2.25,[6,4]],"rnn.h":["--rnn",2.25],"lstm.h":["--ink",1.5],"lstm.c":["--ink",3.25],"own.h":["--Fpos",1.75],"own.c":["--Fpos",3.25]};function rh(e){let t=e[e.length-1];return Array.from(e,s=>Number.isFinite(s-t)?s-t:NaN)}var oh=({answers:e,target:t})=>e.kind==="value"?`L = its answer, the ${t}`:`L = −ln p(“${le(t)}”), its guess`,ih=({answers:e,target:t})=>e.kind==="value"?`L is the answer after the last step, the ${e.title}`:`The loss L is −ln of the probability that the ${e.title} at the last step is “${le(t)}”, the top answer of the network shown`;function ii(e){let t=o("h2"),s=o("small"),n=o("div",{class:"bk"}),r=o("div",{class:"labels","aria-hidden":"true"}),i=o("div",{class:"plot gradient",role:"img"},n,r),a=ri(e,m),l=o("div",{class:"plots"},...a.els,o("div",{class:"hd long"},t),i),c=null,u=!1,d=[],h=0,b=0;i.addEventListener("pointerdown",v=>b=v.clientX,!0),i.addEventListener("click",v=>{if(Math.abs(v.clientX-b)>4)return;let M=v.clientX-i.getBoundingClientRect().left;M>=e.G.gutter&&e.go(e.G.step(M))}),i.addEventListener("dblclick",()=>e.resetZoom()),e.resetZoom=()=>{clearTimeout(h),e.resetView(),e.draw(new Set(["view","step","unit","size"]))};async function g(){let v=await es(e.setup.figures,{gradient:n});c={named:v,time:v("time")},c.time.change.connect(()=>{if(u)return;clearTimeout(h);let{start:M,end:T}=c.time;h=setTimeout(()=>m(M,T),30)}),v("gradient.y").change.connect(()=>{u||requestAnimationFrame(E)}),e.draw(new Set(["picture","size","theme","view","unit"])),e.root.classList.add("plotted")}function m(v,M){let{P:T,G:z,S:C}=e,A=fo(v,M,T.T,z.width-z.gutter);A.a===C.view.a&&A.n===C.view.n?x():e.set({view:A})}function f(v){u=!0;try{v()}finally{u=!1}}let x=()=>c&&f(()=>c.time.setv({start:e.G.a-.5,end:e.G.end-.5}));function p(){let{G:v,rem:M,low:T,small:z}=e;i.style.height=`${Math.round((z?11:T?6.6:7)*M)}px`,c.named("gradient").setv({min_border_left:v.gutter,min_border_top:3,min_border_bottom:3}),c.named("gradient").toolbar.active_drag=z?null:"auto"}function S(){let{css:v}=e;for(let[M,[T,z,C]]of Object.entries(oi)){let{glyph:A}=c.named(`gradient.${M}`);A.setv({line_color:v(T),line_width:z,line_dash:C??[],line_cap:"round"})}gt(c.named,"gradient",e)}function $(v,M,T,z,C,A){let{T:N}=e.P,w=Array.from({length:N},(P,O)=>O),y={t:w,tip:w.map(A),low:w.map(()=>M),high:w.map(()=>T)};for(let P of Object.keys(oi)){let O=P in v;c.named(`gradient.${P}`).visible=O,y[P]=O?Array.from(v[P]):w.map(()=>NaN)}c.named("gradient.source").data=y,c.named("gradient.y").setv({start:M,end:T}),c.named("gradient.axis").major_label_overrides=new Map(C),c.named("gradient.ticks").ticks=z}let k=v=>Oe(e.setup.cells[v]);function L(){let{P:v,S:M}=e,T={},z={},C=v.cell;for(let{key:F,cell:I,signal:q}of v.curves){let W=`${I==="rnn"||I==="lstm"?I:"own"}.${q}`;T[W]=rh(v.array(F)),z[W]=`${k(I)} ‖dL/d${q}‖`}let A=Object.values(T).flatMap(F=>F.filter(Number.isFinite)),N=Math.min(-1.5,Math.min(...A)-.25),w=Math.max(.25,Math.max(...A)+.15),y=v.array("forget");if(y){let F=I=>M.mode==="mean"?Math.log10(Array.from({length:v.H},(q,W)=>10**y[I*v.H+W]).reduce((q,W)=>q+W)/v.H):y[I*v.H+M.unit];T.forget=Array.from({length:v.T},(I,q)=>Number.isFinite(F(q))?F(q):NaN),z.forget=M.mode==="mean"?`∏ ${ke(v.roles.keep)}, mean of units`:`∏ ${ke(v.roles.keep)} of unit ${M.unit}`,C!=="lstm"&&(z.forget+=` (${k(C)})`)}let P=Te(N,w,5,!0),O=P.map(F=>[F,{0:"1","-1":"0.1","-2":"0.01"}[F]??qe(F)]);$(T,N,w,P,O,F=>`step ${F+1} “${v.shown[F]}”
`+Object.entries(T).map(([I,q])=>`${z[I]} ${Ye(q[F])}`).join(`
`)),d=Object.entries(T).map(([F,I])=>({line:F,values:I,name:z[F]}));let j=he(v.shown[v.T-1],20),R=ne("gradient",`How far the error from “${j}” reaches`);t.replaceChildren(R," ",s);let H=[...new Map(v.curves.map(({cell:F,loss:I})=>[k(F),I]))].map(([F,I])=>`${F} ${V(I,2)}`).join(", ");s.replaceChildren(ne("loss",oh(v)),`: ${H}; each ÷ its last value, `,ne("log scale")),R.dataset.act=`How to read it: each curve is how much of the error at the last step reaches that step, and starts at 1 on the right. ${ih(v)}: ${H}. Each is the norm of a total derivative of L, divided by its own value at the last step.`,i.setAttribute("aria-label",`Gradient norms at every step, on a logarithmic scale: ${Object.entries(z).map(([F,I])=>`${I} at the first step ${Ye(T[F][0])}`).join("; ")}.`)}function E(){let{G:v,rem:M,P:T}=e;if(T.T===1){let O=`The gradient needs at least two ${T.reads.many}.`;return r.replaceChildren(o("span",{class:"alone"},O))}let{start:z,end:C}=c.named("gradient.y"),A=i.clientHeight,N=O=>3+(A-6)*(1-(O-z)/(C-z)),w=d.map(({line:O,values:j,name:R})=>{let _=[];for(let H=Math.max(0,v.a);H<v.end;H++){let F=N(j[H]);_.push([v.centre(H),F<-2||F>A+2?NaN:F])}return{span:o("span",{class:`name ${O.replace(".","-")}`},R),points:_}}),y=D("svg",{class:"threads",width:v.width,height:A});r.replaceChildren(y,...w.map(({span:O})=>O));let P={left:v.gutter+2,right:v.width-2,top:0,bottom:A};Ot(w,[],P,M).forEach((O,j)=>{let R=O&&ti(O,w[j].points,nh);if(!R)return;let[_,H,F,I]=R.map(q=>q.toFixed(1));y.append(D("line",{x1:_,y1:H,x2:F,y2:I,class:d[j].line.replace(".","-")}))})}return g(),{el:l,draw(v){a.draw(v),c&&(v("size","picture")&&f(p),v("theme","size")&&f(S),v("picture","unit")&&f(L),v("view","picture","size")&&x(),v("view","picture","size","unit","theme")&&E())}}}var Ze=e=>typeof e=="string";function xs(e,t=1/0){if(e.trim()==="*")return null;let s=new Set;for(let n of e.split(",")){let[,r,i=r]=/^\s*(\d{1,6})\s*(?:[-–]\s*(\d{1,6})\s*)?$/.exec(n)??[];if(r===void 0||Number(i)<Number(r)||Number(i)>=t||Number(i)-Number(r)>1e5)return;for(let a=Number(r);a<=Number(i);a++)s.add(a)}return[...s].sort((n,r)=>n-r)}function xt(e){let t=[];for(let s of e)t.length&&t.at(-1)[1]===s-1?t.at(-1)[1]=s:t.push([s,s]);return t}var Be=e=>e===null?"*":xt(e).map(([t,s])=>t===s?t:`${t}-${s}`).join(","),Pt=({signal:e,units:t,steps:s,value:n,on:r=!0})=>`${r?"":"!"}${e}:${Be(t)}:${Be(s)}=${n}`,Ue=(e,t,s)=>e<=0&&t>=s-1?null:Array.from({length:Math.min(t,s-1)-Math.max(0,e)+1},(n,r)=>Math.max(0,e)+r),Ce=e=>e.on&&!e.why,ah=(e,t,s,n)=>Ce(e)&&e.signal===t&&(e.units===null||e.units.includes(s))&&(e.steps===null||e.steps.includes(n)),Nt=(e,t,s,n)=>e.findLast(r=>ah(r,t,s,n))?.value??null;function li(e,t,s,n,r){let i=e.filter(l=>Ce(l)&&l.signal===t);if(!i.length)return null;let a=new Set;for(let l of ss(s,n))for(let c=0;c<r&&a.size<2;c++)a.add(Nt(i,t,c,l));return a.size===1?[...a][0]:void 0}function ci(e,t,s){return e.flatMap(n=>{if(!Ce(n)||t&&n.steps&&!t.some(c=>n.steps.includes(c)))return[n];let{text:r,why:i,...a}=n,l=t===null?[]:ss(n.steps,s).filter(c=>!t.includes(c));return l.length?[{...a,steps:l}]:[]})}var rn=(e,t)=>Be(e.units)===Be(t.units)&&Be(e.steps)===Be(t.steps);function on(e,t,s){let{signal:n}=e[t],r=s.map(({hold:i})=>i.map(([a])=>a)).filter(i=>i.includes(n));return e.flatMap((i,a)=>i.signal!==n&&rn(i,e[t])&&r.some(l=>l.includes(i.signal))?[a]:[])}var ai=(e,t)=>e===null?t:t===null?e:e.filter(s=>t.includes(s)),ss=(e,t)=>e??Array.from({length:t},(s,n)=>n);function hi(e,t,s){return e.map((n,r)=>{if(!Ce(n))return[];let i=ss(n.units,s).length*ss(n.steps,t).length,a=[];for(let l=r+1;l<e.length;l++){let c=e[l];if(!Ce(c)||c.signal!==n.signal||c.value===n.value)continue;let u=ss(ai(n.units,c.units),s),d=ss(ai(n.steps,c.steps),t);u.length&&d.length&&a.push({by:l,steps:d,whole:u.length*d.length===i})}return a})}var lh=200,an={past:[],future:[]},dr=({past:e},t)=>({past:[...e.slice(1-lh),t],future:[]}),di=({past:e,future:t},s)=>e.length?[{past:e.slice(0,-1),future:[s,...t]},e.at(-1)]:null,ui=({past:e,future:t},s)=>t.length?[{past:[...e,s],future:t.slice(1)},t[0]]:null;function mi(e,t){let s=(t?1-e:e)<.5;return{words:`What if it were held ${s?"open":"shut"}?`,value:+(s!==t)}}function fi(e){let t=o("div",{class:"tag",role:"tooltip"});t.hidden=!0;function s({signal:n,linked:r,x:i,y:a}){let l=mi(1,r),c=!1,u=D("circle",{class:"grip",cx:i-.78*Lt,cy:a-.78*Lt,r:5.5}),d=D("a",{class:"hand",href:"./whatif"},D("circle",{class:"reach",cx:i,cy:a,r:Lt+5}),u),h=()=>{let{S:x}=e,p=x.mode==="mean"?null:[x.unit];d.setAttribute("href",kt(e,"whatif",{pins:Pt({signal:n,units:p,steps:[x.t],value:l.value})}))},b=()=>e.S.mode==="mean"?"all units":`unit ${e.S.unit}`,g=()=>`${l.words} Opens What if, ${n} of ${b()} at ${l.value}`,m=()=>{h();let x=d.getBoundingClientRect(),p=e.root.getBoundingClientRect();t.textContent=g(),t.hidden=!1,t.style.left=`${Math.max(4,Math.min(p.width-t.offsetWidth-4,x.left-p.left+x.width/2-t.offsetWidth/2))}px`,t.style.top=`${x.bottom-p.top+4}px`},f=()=>t.hidden=!0;d.addEventListener("pointerenter",x=>x.pointerType!=="touch"&&m()),d.addEventListener("focus",m);for(let x of["pointerleave","blur"])d.addEventListener(x,p=>p.pointerType!=="touch"&&f());return d.addEventListener("pointerdown",x=>c=x.pointerType==="touch"&&t.hidden),d.addEventListener("click",x=>{h(),c&&(x.preventDefault(),m())}),{el:d,step(x){d.style.display=x.blank?"none":"",!x.blank&&(l=mi(x.now[n],r),d.setAttribute("aria-label",`${e.P.roles.word(n)}: ${g()}`),!t.hidden&&d.matches(":hover, :focus")&&(t.textContent=g()))}}}return{tag:t,hand:s}}var ch=250;function pi(e){let t=o("p",{class:"say","aria-live":"polite"}),s=o("h2"),n=Zt(e),r=o("button",{type:"button","aria-label":"one unit"},"one"),i=o("button",{type:"button"},"mean"),a=o("select",{"aria-label":"Layer"}),l=o("div",{class:"seg"},n.row,a,...n.els,r,i);r.addEventListener("click",()=>e.set({mode:"unit"})),i.addEventListener("click",()=>e.set({mode:"mean"})),a.addEventListener("change",()=>{e.P.layer=Number(a.value),e.draw(new Set(Fe))});let c=o("div",{class:"cell",tabindex:"0",role:"group","data-terms":".instant","aria-label":"This step; the arrows go through its words and marks"}),u=o("div",{class:"eq"}),d=o("canvas",{class:"strips",role:"img"}),h=ne("bars of all units",""),b=o("h2",{},h),g=o("h2"),m=o("div",{class:"hd"},g),f=o("ol",{class:"pred"}),x=o("p",{class:"remark"}),p=o("div",{class:"instant"},t,o("div",{class:"cellhd"},s,l),c,u,o("div",{class:"low"},o("div",{},o("div",{class:"hd"},b),d),o("div",{},m,f,x))),S=D("path",{class:"wire"}),$=D("path",{class:"tip"}),k=D("svg",{class:"ahead","aria-hidden":"true"},S,$);p.append(k);let L=0,E=0,v=null,M=null,T={width:0,height:0};d.addEventListener("click",w=>{let y=d.getBoundingClientRect(),P=1.5*e.rem,O=Math.floor((w.clientX-y.left-P)/(y.width-P)*e.P.H);O>=0&&O<e.P.H&&e.pick(e.order[O])});let z=Array.from({length:5},()=>{let w=o("span",{class:"bar"}),y=o("span",{class:"w"}),P=o("span",{class:"n"});return{bar:w,word:y,p:P,row:o("li",{"data-term":"next word"},w,y,P)}});f.append(...z.map(w=>w.row));let C=o("p",{class:"others"});x.before(C);function A(){let{P:w,S:y,rem:P,css:O}=e,j=devicePixelRatio||1,{width:R,height:_}=T;(d.width!==Math.round(R*j)||d.height!==Math.round(_*j))&&(d.width=Math.round(R*j),d.height=Math.round(_*j));let H=d.getContext("2d");H.setTransform(j,0,0,j,0,0),H.clearRect(0,0,R,_);let F=1.5*P,I=(_-2)/w.signals.length,q=(R-F)/w.H,W=e.order.indexOf(y.unit),U=q>3?1.2:0;w.signals.forEach((Y,Q)=>{let J=e.P.roles.kind(Y)==="gate",K=e.full(Y),se=Q*I+2,ee=I-5,re=J?se+ee:se+ee/2;H.globalAlpha=1,H.fillStyle=O(J?`--${Y}`:"--ink"),H.font=`italic 650 ${.95*P}px ${e.font}`,H.fillText(Y,0,se+ee/2+.3*P),H.fillStyle=O("--rule2"),H.fillRect(F,re,R-F,1);let B=w.signal(Y),G=J?[O(`--F${Y}`)]:[O("--Fpos"),O("--Fneg")],X=G.map(()=>new Path2D);for(let Z=0;Z<w.H;Z++){let ie=B[y.t*w.H+e.order[Z]],ae=Math.max(.5,Math.min(1,Math.abs(ie)/K)*(J?ee:ee/2));X[!J&&ie<0?1:0].rect(F+Z*q+U/2,ie<0?re:re-ae,Math.max(1,q-U),ae)}H.globalAlpha=.85,G.forEach((Z,ie)=>{H.fillStyle=Z,H.fill(X[ie])})}),H.globalAlpha=1,y.mode!=="mean"&&(H.strokeStyle=O("--ink"),H.lineWidth=1.75,H.strokeRect(Math.max(F+W*q-2,1),1,Math.min(q+4,R-F-W*q+1),_-2))}function N(){let w=[...c.querySelectorAll(".head")].filter(F=>F.getAttribute("d").endsWith("l-8 8"));if(k.style.display=e.small||!w.length?"none":"",e.small||!w.length)return;let y=p.getBoundingClientRect(),P=w.at(-1).getBoundingClientRect(),O=g.firstChild.getBoundingClientRect(),j=P.top+P.height/2-y.top,R=y.width+.45*e.rem,_=O.right-y.left+.5*e.rem,H=O.top+O.height/2-y.top;S.setAttribute("d",`M${P.right-y.left+3} ${j}H${R}V${H}H${_}`),$.setAttribute("d",`M${_+6} ${H-4}l-6 4l6 4`)}return{el:p,draw(w){let{P:y,S:P}=e,O=performance.now()-L<ch;w("step")&&(L=performance.now());let j=y.cell+JSON.stringify(y.options)+e.small;j!==M&&(M=j,v=Kt(y.roles,e.hand),c.replaceChildren(v.svg)),w("picture","size")&&(E=v.least());let R={...Xt(y,P),compact:e.small,least:E,instant:O||w("picture","size","unit","theme")};if(w("picture")){a.replaceChildren(...y.layers.map((Y,Q)=>o("option",{value:Q},`layer ${Y.level+1}${y.layers.some(J=>J.direction==="reverse")?` ${Y.direction}`:""}`))),a.value=String(y.layer),a.hidden=y.layers.length===1;let{title:U}=y.answers;m.classList.toggle("long",y.answers.kind==="value"),g.replaceChildren(ne("next word",U[0].toUpperCase()+U.slice(1))),x.textContent=e.setup.tasks[e.entry?.task]?.remark??"",f.setAttribute("aria-label",`What it answers: ${U}`)}if(w("play")&&t.setAttribute("aria-live",P.playing?"off":"polite"),!w("picture","size","theme","focus","unit","step","beside"))return;if(w("picture","size")){let U=(e.small?2.1:e.low?1.42:1.58)*e.rem*6+2;d.style.height=`${U}px`,T={width:d.clientWidth,height:U}}v.update(R);let _=Ys(y.roles,R);t.replaceChildren(...Ks(_)),v.svg.setAttribute("aria-label",`The ${e.setup.cells[y.cell]} cell at this step. ${Xs(_)}`);let H=P.mode==="mean";s.replaceChildren(...H?["Inside ",ne("mean over units","the mean")," ",o("small",{},`of ${y.H} units`)]:["Inside ",ne("unit",`unit ${P.unit}`)," ",o("small",{},`of ${y.H}`)]),s.title=H?"":Qs(y,P.unit),Se(r,{"aria-pressed":!H}),Se(i,{"aria-pressed":H}),Se(i,{"aria-label":`mean of ${y.H}`}),n.row.hidden=H,n.draw(),u.replaceChildren(..._o(y.roles,R).map(({symbol:U,value:Y,cls:Q,op:J,means:K})=>o("span",{class:`term${J?" op":""}`,"data-term":K},o("span",{class:"sy"},U??""),o("span",{class:`va${Q?` s-${Q}`:""}`},Y)))),me(h,`All ${y.H} units now`),d.setAttribute("aria-label",`Bars of every signal for all ${y.H} units at step ${P.t+1}. The numbers are in the table.`),A(),w("picture","size")&&N();let F=y.top(P.t),I=y.answers.kind==="value",q=P.beside&&y.beside?y.top(P.t,"beside").slice(0,3):[],W=Math.min(F.length,z.length-+(x.textContent!=="")-2*+(q.length>0));C.hidden=!q.length,q.length&&C.replaceChildren(o("b",{},e.setup.cells[y.beside.cell]),`: ${q.map(([U,Y])=>`${le(U)} ${I?V(Y,3):ue(Y)}`).join(", ")}`),z.forEach(({row:U,word:Y,p:Q,bar:J},K)=>{U.hidden=K>=W,!U.hidden&&(me(Y,le(F[K][0])),me(Q,I?V(F[K][1],3):ue(F[K][1])),J.hidden=I,J.style.width=`${100*F[K][1]}%`)})}}}var fr=2,gi=2**32,ur=(e,t,s,n)=>{let r=e.trim?.()===""?NaN:Number(e);return Number.isFinite(r)?Math.max(t,Math.min(s,r)):n},mr=(e,t,s={temperature:.8,seed:1,length:100})=>({temperature:Math.round(100*ur(e.temperature,0,fr,s.temperature))/100,seed:Math.floor(ur(e.seed,0,gi-1,s.seed)),length:Math.round(ur(e.length,1,t,s.length))});function wi(e){let t=e.setup.written,s=(m,f,x)=>o("input",{type:"number",name:m,"aria-label":f,title:f,...x}),n=s("length",`How many, up to ${t}`,{min:1,max:t,step:1}),r=s("temperature",`Temperature, 0 to ${fr}: at 0 always the top answer`,{min:0,max:fr,step:"any"}),i=s("seed","Seed: the same seed writes the same text",{min:0,max:gi-1,step:1}),a={temperature:r,seed:i,length:n},l=o("span",{}),c=o("button",{type:"submit",class:"btn"},"Write on"),u=o("form",{class:"writeon","aria-label":"Write on"},c,o("label",{},n,l),o("label",{},"temp",o("span",{class:"roomy"},"erature")," ",r),o("label",{},"seed ",i)),d=()=>Object.fromEntries(Object.entries(a).map(([m,f])=>[m,f.value])),h=m=>{for(let[f,x]of Object.entries(m))a[f].value=String(x)};h(mr({temperature:"",seed:"",length:""},t));let b=mr(d(),t),g=()=>{b=mr(d(),t,b),h(b)};return u.addEventListener("change",g),u.addEventListener("submit",m=>{m.preventDefault(),g(),e.send({write:b},{wrote:!0})}),{el:u,draw(m){m("picture")&&(u.hidden=e.P.answers.kind!=="next",l.textContent=` ${e.P.reads.many}`)}}}var hh=17.5,dh=4,uh=19,bi={bytes:[[400,1.0625]],characters:[[80,1.75],[400,1.25]],other:[[60,1.5],[200,1.1875]]};function xi(e){let t=o("div",{class:"seg signals",role:"group","aria-label":"Colour the text by"}),s=o("span",{class:"whose"}),n=wi(e),r=o("div",{class:"sheet",tabindex:"0",role:"region","aria-label":"The text, token by token"}),i=o("div",{class:"tag",role:"tooltip"});i.hidden=!0;let a=o("div",{class:"readbar"},o("span",{class:"wide"},"Colour"),t,s,n.el),l=o("div",{class:"reader"},a,r,i),c=o("span",{class:"legend","aria-hidden":"true"}),u=o("span",{class:"ownword"},o("u",{},"written by the network")),d=o("span",{class:"r tools"},u,c),h=[],b=null,g=null;r.addEventListener("click",({target:E})=>E.t!==void 0&&e.go(E.t)),r.addEventListener("pointermove",m);for(let E of["pointerleave","scroll"])r.addEventListener(E,()=>i.hidden=!0);function m({target:E,clientX:v,clientY:M}){let{P:T,S:z}=e,{t:C}=E;if(i.hidden=C===void 0,i.hidden)return;let A=Dr(T.tokens,C),N=A?` of “${A}”`:"";i.textContent=`${z.focus} ${V(f()[C],4)} · ${z.mode==="mean"?`mean of ${T.H} units`:`unit ${z.unit}`} · step ${C+1} “${he(T.shown[C],24)}”${N}`;let w=l.getBoundingClientRect(),{offsetWidth:y}=i;i.style.left=`${Math.max(0,Math.min(w.width-y,v-w.left+12))}px`,i.style.top=`${M-w.top-34}px`}let f=()=>e.S.mode==="mean"?e.P.mean(e.S.focus):e.P.column(e.S.focus,e.S.unit);function x(){let{P:E,S:v}=e;return e.P.roles.kind(v.focus)==="memory"?E.reach(v.focus,v.mode==="mean"?null:v.unit):1}function p(){let{P:E}=e,{kind:v}=E.reads,M=[];h=qr(v,e.text,E.tokens).map(({before:z,shown:C,kind:A,after:N},w)=>{let y=o("span",{class:A||!1},C);return y.t=w,E.unknown[w]&&(y.classList.add("unknown"),y.title=`“${E.tokens[w]}” ${Wt(E)}`),e.written!==null&&w>=e.written&&y.classList.add("own"),M.push(z,y,N),y}),r.classList.toggle("code",["bytes","characters"].includes(v));let T=bi[v]??bi.other;r.style.fontSize=`${T.find(([z])=>E.T<=z)?.[1]??1}rem`,r.replaceChildren(...M.filter(z=>z!=="")),r.scrollTop=0,b=null,u.hidden=e.written===null}function S(){let{rem:E,small:v,time:M}=e;r.style.height="";let T=v?uh*E:M.clientHeight-l.offsetTop-a.offsetHeight-hh*E;r.style.height=`${Math.max(dh*E,Math.min(r.scrollHeight+2,T))}px`}function $(){let{S:E,palette:v}=e,M=f(),T=x();h.forEach((z,C)=>{let A=v.of(E.focus,M[C],T);z.colour!==A&&(z.colour=A,z.style.background=De(A),z.style.color=lt(A))}),c.replaceChildren(...Ct(e,E.focus,T)),s.textContent=E.mode==="mean"?`mean of ${e.P.H} units`:`of unit ${E.unit}`;for(let z of t.children)z.setAttribute("aria-pressed",String(z.dataset.signal===E.focus))}function k(){let{P:E}=e,v=T=>e.P.roles.kind(T)==="gate",M=[E.memory,...E.signals.filter(T=>T!==E.memory&&!v(T)).reverse(),...E.signals.filter(v)];t.replaceChildren(...M.map(T=>{let z=e.P.roles.word(T),C=o("button",{type:"button","data-signal":T,"aria-label":`${z} ${T}`,"data-term":T},o("i",{class:`s-${T}`},T));return C.addEventListener("click",()=>e.look(T)),C}))}function L(){b?.classList.remove("cur"),b?.removeAttribute("aria-current"),b=h[e.S.t],b.classList.add("cur"),b.setAttribute("aria-current","step");let{offsetTop:E,offsetHeight:v}=b,M=Math.min(2*v,r.clientHeight/3);E-M<r.scrollTop?r.scrollTop=E-M:E+v+M>r.scrollTop+r.clientHeight&&(r.scrollTop=E+v+M-r.clientHeight)}return{el:l,key:d,sheet:r,draw(E){let{P:v}=e;E("picture")&&g!==v.signals.join()&&(k(),g=v.signals.join()),E("picture")&&p(),E("picture","size")&&S(),E("picture","theme","focus","unit")&&$(),E("picture","size","step")&&L(),n.draw(E)}}}var mh={time:"Over time",text:"Text and units"};function vi(e){let t=Object.entries(mh).map(([a,l])=>{let c=o("button",{type:"button","data-pane":a,title:"Switch (v)"},l);return c.addEventListener("click",()=>e.show(a)),c}),s=o("div",{class:"hd panes"},o("div",{class:"seg",role:"group","aria-label":"View of the text"},...t)),n=o("button",{type:"button"});n.addEventListener("click",()=>e.set({beside:!e.S.beside})),s.append(o("div",{class:"seg besides"},n));let r=null,i=null;return{el:s,join(a,l){r=a,s.append(l.key)},draw(a){if(i!==e.small&&(i=e.small,(i?r.head:s).append(r.tools),r.head.hidden=!i),a("picture","beside")){let l=e.P.beside&&e.setup.cells[e.P.beside.cell];n.hidden=!l,n.textContent=`${l} beside`,n.title=`What a ${l} of the same size, trained alike, makes of this text`,n.setAttribute("aria-pressed",String(e.S.beside))}if(a("picture","pane"))for(let l of t)l.setAttribute("aria-pressed",String(l.dataset.pane===e.S.pane))}}}function ki(e){let t=o("select",{"aria-label":"Feature"}),s=o("p",{class:"finding"}),n=o("div",{class:"ranks",role:"group","aria-label":"Units, best on validation first"}),r=o("section",{class:"ranking","aria-label":"Units that tell a feature"},o("label",{class:"hd"},o("h2",{},"Units that tell"),t),s,n),i=o("h2"),a=o("span",{class:"r"}),l=o("div",{class:"facts"}),c=o("section",{class:"oneunit","aria-label":"The selected unit"},o("div",{class:"hd"},i,a),l),u=o("p",{class:"silent"}),d=o("p",{class:"stale-units"}),h=o("div",{class:"units"},u,r,c,d),b=null,g=null,m,f=[];t.addEventListener("change",()=>{e.set({feature:t.value}),e.root.focus({preventScroll:!0})}),n.addEventListener("keydown",z=>{let C={ArrowUp:-1,ArrowDown:1}[z.key],A=f.indexOf(z.target);if(!C||A<0)return;z.preventDefault();let N=f[Math.max(0,Math.min(f.length-1,A+C))];N.focus(),N.click()});function x({S:z,P:C}){let A=(w,y,P)=>{let O=o("a",{class:"link",href:"./whatif",title:y},w);for(let j of["pointerdown","focus","click"])O.addEventListener(j,()=>O.href=P());return O},N=()=>Pt({signal:C.memory,units:[z.unit],steps:Ue(z.t,C.T-1,C.T),value:Number(C.at(C.memory,z.t,z.unit).toPrecision(4))});return o("p",{class:"onward"},A("Cut this unit","Silence it: how far does the test score fall?",()=>`${kt(e,"whatif")}#cut`)," · ",A("Hold it","What if it kept what it holds now, to the end of the text?",()=>kt(e,"whatif",{pins:N()})))}let p=()=>e.setup.cards[e.entry.card]?.note,S=()=>e.measured.get(e.name),$=()=>S().features.find(({name:z})=>z===b),k={probe:["all units, probe","A linear probe, which reads all units at once"],before:["before training","The best unit of the weights that training began with"]};function L({of:z,unit:C,signal:A,sign:N,score:w,spread:y},P,O){let{chance:j}=zt[P],R=Math.min(O(w),O(j)),_=Math.max(O(w),O(j)),H=o("span",{class:"bar",style:`left:${100*R}%;width:${100*(_-R)}%`}),F=y&&o("span",{class:"range",style:`left:${100*O(y[0])}%;width:${100*(O(y[1])-O(y[0]))}%`}),I=[o("span",{class:"who"},...z?[k[z][0]]:[`unit ${C} `,o("i",{},ar(P,A,N))]),o("span",{class:"track"},H,F),o("span",{class:"n"},ft(w))],q=y?`: ${Zs(w,y)} when the test texts are drawn anew`:"";if(z)return o("div",{class:`rank ${z}`,"data-term":z==="probe"?"probe":"initial weights","data-act":`${k[z][1]}${q}.`},...I);let W=o("button",{type:"button",class:"rank",tabindex:"-1",title:`Select it${q}`,"data-unit":C},...I);return W.addEventListener("click",()=>e.choose(C,A)),W}function E(){let{features:z}=S(),{feature:C}=e.S;b=z.some(({name:j})=>j===C)?C:(z.find(bs)??z[0])?.name,t.value=b;let A=$(),N=Go(A),{title:w,chance:y}=zt[A.kind];s.textContent=`${Yo(A,e.P.H)} Listed as validation ranked them, with ${w} on test texts.`,s.classList.toggle("nowhere",!bs(A));let P=o("div",{class:"rank scale","aria-hidden":"true"},o("span",{},ne(w),", ",ne("test texts")),o("span",{class:"track"},o("span",{class:"chance",style:`left:${100*N(y)}%`},`chance ${V(y,y?1:0)}`),o("span",{class:"end"},"1")),o("span",{})),O=ir(A).map(j=>L(j,A.kind,N));f=O.filter(j=>j.dataset.unit!==void 0),n.style.setProperty("--chance",`${100*N(y)}%`),n.replaceChildren(P,...O),v()}function v(){let{S:z}=e;f.forEach((C,A)=>{let N=z.mode==="unit"&&Number(C.dataset.unit)===z.unit;C.setAttribute("aria-pressed",String(N)),C.tabIndex=N||A===0&&z.mode==="mean"?0:-1}),T()}function M(z,C,A){let N=(w,y)=>o("i",{class:w,style:`width:${100*y}%;${w==="shut"?"":`background:var(--R${z})`}`});return o("tr",{},o("th",{scope:"row"},o("i",{class:`s-${z}`},z),` ${e.P.roles.word(z)}`),o("td",{},ue(C)),o("td",{class:"both","aria-hidden":"true"},o("span",{},N("shut",C),N("between",1-C-A),N("open",A))),o("td",{},ue(A)))}function T(){let{S:z,P:C}=e;if(z.mode==="mean"){i.replaceChildren(`Mean of ${C.H} units`),a.textContent="",l.replaceChildren(o("p",{},"Select one unit to read what it does."));return}let A=S(),N=A.units[z.unit],w=Xo(A,z.unit);i.replaceChildren(`Unit ${z.unit} `,o("small",{},`of ${C.H}, over the test texts`)),a.replaceChildren(o("b",{"data-term":N.tag},N.tag));let y=(R,..._)=>[o("dt",{},R),o("dd",{},..._)],P=w&&o("button",{type:"button",class:"link",title:"Show the units that tell it"},w.title);P?.addEventListener("click",()=>e.set({feature:w.name}));let O=C.keeper&&[...y("keeps",o("i",{class:`s-${C.keeper}`,"data-term":C.keeper},C.keeper),` ${ft(N.keep)} `,o("small",{},`median ${e.P.roles.word(C.keeper)} gate`)),...y(ne("half-life"),`${pt(N.half_life)} `,o("small",{title:`Half-life: ${Qt(C.reads)}`},"median over all that it writes"))],j=Object.keys(N.open);l.replaceChildren(o("dl",{},...y("follows",...w?[P,o("small",{},` ${w.how}`)]:["none of these features well"]),...O??y("keeps","no gate keeps its memory")),...j.length?[o("table",{class:"openings"},o("thead",{},o("tr",{},o("th",{scope:"col"},"gate"),o("th",{scope:"col"},"shut < 0.1"),o("th",{"aria-hidden":"true"}),o("th",{scope:"col"},"open > 0.9"))),o("tbody",{},...j.map(R=>M(R,N.shut[R],N.open[R]))))]:[],...e.pages.whatif?[x(e)]:[],o("p",{class:"rule"},o("b",{},N.tag),": ",e.setup.tags[N.tag]),o("details",{},o("summary",{},"How this was measured"),o("p",{},A.about,` ${A.steps.validation.toLocaleString("en")} steps of validation, ${A.steps.test.toLocaleString("en")} of test texts.`)),...p()?[o("p",{},o("b",{},"This task"),`: ${p()}`)]:[])}return{el:h,draw(z){if(!z("picture","unit","focus","feature"))return;let C=S(),A=!C?.features.length;for(let N of[r,c])N.hidden=A;if(u.hidden=!A,d.hidden=A||e.weights!=="initial",d.textContent="Measured on the trained weights; the text above is read by the initial ones.",A){u.textContent=C===void 0?"":e.entry.card===void 0?"This is your own run: what its units do was not measured.":"What the units of this model do was not measured.",m=void 0;return}if(g!==null&&g!==e.entry.task&&(e.S.feature=null),g=e.entry.task,m===C)return z("feature")?E():v();m=C,t.replaceChildren(...C.features.map(({name:N,title:w})=>o("option",{value:N},w))),E()}}}var fh=1.55,ph=["ArrowUp","ArrowDown","Home","End","PageUp","PageDown"," "],pr=class extends ct{text;name;weights;typed;help;constructor(t){super(t,tn+Jo+$o),this.questions=new mt(p=>this.tell(p));let{present:s,answer:n}=this.state.asked.values;Object.assign(this.S,{pane:"time",feature:null,probe:null,beside:!1,by:"piece"}),Object.assign(this.S,{present:s,answer:n}),this.measured=new Map,this.written=null;let r=this.pages.whatif&&fi(this);this.hand=r?.hand,this.parts=[Hs,Cs,sn,pi,Jt,vi,Is,ii,xi,ki,Jr].map(p=>p(this));let[i,a,l,c,u,d,h,b,g,m,f]=this.parts;this.time=o("section",{class:"time","aria-label":"The whole text"},u.el,d.el,h.el,b.el,g.el,m.el,o("div",{class:"cursor"})),this.cursor=this.time.lastChild,this.words=u.el,this.which=d.el,this.panes={time:[h.el,b.el,this.cursor,h.tools],text:[g.el,m.el,g.key]},d.join(h,g),this.sheet=g.sheet,this.main=o("main",{},o("section",{class:"now","aria-label":"This step"},l.el,c.el),this.time),this.stage=Vo(this,l),this.parts.push(this.stage),this.covered=[i.el,a.el,this.main],this.root.append(...this.covered,this.stage.el,f.el,...r?[r.tag]:[]),this.listen(),this.view=this.state.asked.values.view,this.receive(this.model.payload,{asked:this.inPage}),this.wonder();let{brought:x}=this.state;x!==void 0&&(this.typed(x),this.send({text:x}))}back({values:t}){let{view:s,text:n,model:r,weights:i,present:a,answer:l}=t;this.view=s,this.set({present:a,answer:l});let c={text:n??this.text,model:r??this.name,weights:i};this.typed(c.text),this.send(c,{asked:!0})}close(){this.set({playing:!1}),this.questions.stop()}get touches(){let t={feature:["feature"],beside:["beside",...Fe]};return{...super.touches,...t,present:["present"],answer:["answer"]}}get meanwhile(){return"Stepping through this sentence still works."}get behind(){return this.P!==null&&["text","model","weights"].some(t=>this.asked[t]!==this.shown[t])}get whose(){return this.asked.text===this.text?"The picture is still of the network before.":`The picture is still of “${he(this.text,Ws)}”.`}get shown(){return{text:this.text,model:this.name,weights:this.weights}}get values(){let{S:t,P:s}=this;return{...this.shown,t:t.t,unit:t.unit,theme:t.theme,view:this.view,mode:t.mode,focus:this.chosen?t.focus:null,feature:t.feature,probe:t.probe,by:t.by,beside:t.beside,present:t.present,answer:t.answer,written:this.written,sort:t.sort,sorted:t.sort==="now"&&this.ordered!==t.t?this.ordered??null:null,layer:s.layers.length>1?s.layer:null}}get wished(){let{text:t,model:s,weights:n}=this.asked;return{...this.values,text:t,model:s,weights:n}}send(t,s={}){if(this.closed)return;this.root.classList.add("busy"),this.root.setAttribute("aria-busy","true");let{write:n,...r}=this.asked;this.asked={...r,length:0,...t},this.pane(this.asked.model)==="text"&&!this.measured.has(this.asked.model)&&(this.asked.units=!0),this.later=s,this.changed=!0,this.questions.busy.size||this.ask(),this.mark()}ask(){this.changed=!1,this.questions.ask("picture",this.asked)}change(t){let s=this.find(this.asked.model).task,{examples:n}=this.setup.tasks[t.task];return t.task===s||!n.length||n.some(([,r])=>r===this.asked.text)?this.send({model:t.name}):(this.typed(n[0][1]),this.send({model:t.name,text:n[0][1]},{jump:!0}))}wonder(){this.S.pane==="text"&&this.P&&!this.measured.has(this.name)&&this.send({})}find(t){return this.setup.models.find(s=>s.name===t)??this.own}get entry(){return this.find(this.name)}receive(t,s=null){let n=Gt(t);if(!s&&!this.questions.take(n))return;if(this.changed)return this.ask();let{asked:r,jump:i,wrote:a,fresh:l}=this.later??s??{};if(this.later=void 0,this.returning=!1,this.root.setAttribute("aria-busy","false"),this.root.classList.remove("busy"),this.notices=[...n.notices],!n.picture)return this.asked=this.shown,this.root.classList.add("stale"),this.draw(new Set(["notice"]));this.root.classList.remove("stale");let c=this.P,u=n.model===this.name;this.written=this.wroteFrom(n),n.entry&&(this.own=n.entry),n.units!==void 0&&this.measured.set(n.model,n.units),Object.assign(this,{P:n.picture,text:n.text,name:n.model,weights:n.weights}),this.asked=this.shown,c&&c.layers.length===this.P.layers.length&&(this.P.layer=c.layer);let d=this.P,h=this.S;if(h.pane=this.pane(this.name),c===null||i){let[g,m]=d.moment,f=u?[h.unit,this.chosen]:Ko(this.measured.get(this.name));h.t=g,[h.unit,this.chosen]=h.pane==="text"&&f?f:[m,this.chosen]}else{let g=l||h.t>=c.T-1||!It(c.tokens,d.tokens);h.t=a&&n.written!==void 0?n.written:g?d.T-1:Math.min(h.t,d.T-1),h.unit=Math.min(h.unit,d.H-1)}r&&this.placed(s!==null),r&&this.unheld(),h.focus=this.focus(),this.arrange(),this.resetView();let{t:b}=h;r&&h.sort==="now"&&this.ordered!==b?(h.t=this.ordered,this.draw(new Set(Fe)),h.t=b,this.draw(new Set(["step","notice"]))):this.draw(new Set([...Fe,"feature","notice"]))}wroteFrom({text:t,model:s,weights:n,written:r}){let i=s===this.name&&n===this.weights&&t.startsWith(this.text.trimEnd());return r!==void 0?i?Math.min(this.written??r,r):r:i&&t===this.text?this.written:null}placed(t){let{P:s,S:n,state:r,notices:i}=this,{values:a,given:l,said:c}=r.asked;i.push(...t?[]:c.server,...c.view),n.t=r.place("t",s.T,n.t,i),l.has("unit")&&(this.chosen=void 0),n.unit=r.place("unit",s.H,n.unit,i),this.chosen=r.among("focus",s.signals,i)??this.chosen;let u=s.probes.map(({name:m})=>m);n.probe=r.among("probe",u,i)??n.probe;let d=this.measured.get(this.name)?.features,h=d&&!d.some(({name:m})=>m===a.feature);a.feature!==null&&h&&i.push("The address asks for a feature that the units were not measured for.");let{mode:b,sort:g}=a;[n.beside,n.by]=[a.beside,a.by],Object.assign(n,{mode:b,sort:g,feature:h?null:a.feature}),s.layer=r.place("layer",s.layers.length,s.layer,i),l.has("written")&&(this.written=r.place("written",s.T,null,i)),this.ordered=r.place("sorted",s.T,n.t,i)}unheld(){!this.pages.whatif||!this.state.asked.values.pins||this.notices.push({text:"This page shows the network as trained: the changes in the address are not held here.",to:kt(this,"whatif"),words:"See them in What if"})}pane(t){return this.view??this.setup.tasks[this.find(t)?.task]?.view??"time"}show(t){this.view=t,this.set({pane:t,focus:this.focus(t)}),this.wonder()}focus(t=this.S.pane){let{P:s}=this;return s.signals.includes(this.chosen)?this.chosen:t==="text"?s.memory:s.keeper??s.signals[0]}choose(t,s){this.chosen=s,this.set({unit:t,mode:"unit",focus:s})}arrange(){let{S:t,P:s,root:n}=this;for(let[r,i]of Object.entries(this.panes))for(let a of i)a.hidden=r!==t.pane;n.classList.toggle("reading",t.pane==="text"),n.classList.toggle("tall",s.reads.kind==="bytes"),this.stage.arrange()}placeWords(){super.placeWords(),this.small!==(this.which.parentNode===this.main)&&this.words.after(this.which);let t=(this.P.reads.kind==="bytes"?fh:0)+(En(this.P)?Gr:0)+Ro(this.P,this.S);this.extra=this.small?0:t*this.rem}draw(t){if(this.P&&(t.has("pane")||t.has("present"))&&this.arrange(),super.draw(t),!this.P||!["step","unit","picture","feature","present","answer"].some(r=>t.has(r)))return;let{P:s,S:n}=this;Object.assign(this.host.dataset,{t:n.t,unit:n.unit,steps:s.T,model:this.name,view:n.pane,ready:"true"}),this.keep(t.has("present"))}present(){this.set({present:!0})}moves(){let t={...super.moves()," ":()=>this.set({playing:!this.S.playing}),"?":()=>this.help(),p:()=>this.set({present:!this.S.present})};if(this.S.present){for(let s of Object.keys(t))/^\d$/.test(s)&&delete t[s];return{...t,...this.stage.moves}}return{...t,v:()=>this.show(this.S.pane==="text"?"time":"text")}}key(t){t.composedPath()[0]===this.sheet&&ph.includes(t.key)||super.key(t)}},yi={render:e=>void new pr(e)};var ns=class{constructor(t){this.watched=[],this.follows=[],this.observer=new IntersectionObserver(s=>this.looked(s),{rootMargin:t})}watch(t,s=()=>{}){let n={el:t,came:s,near:!1};return this.watched.push(n),this.observer.observe(t),()=>n.near}seen(t,s){let n={el:t,due:!0},r=this.watch(t,()=>this.follow(n));this.follows.push(Object.assign(n,{near:r,fn:s}))}turned(){for(let t of this.follows)t.due=!0,t.el.classList.add("due");clearTimeout(this.rest),this.rest=setTimeout(()=>this.follows.forEach(t=>this.follow(t)),150)}follow(t){!t.due||!t.near()||(t.due=!1,t.el.classList.remove("due"),t.fn())}looked(t){let s=[];for(let{target:n,isIntersecting:r}of t)for(let i of this.watched)i.el===n&&(i.near=r,r&&s.push(i));for(let n of s)n.came()}close(){this.observer.disconnect(),clearTimeout(this.rest)}};function $e(e,t,s,n,...r){let i=o("small",{},s),a=o("p",{class:"says"});return{el:o("section",{class:`sec ${e}`,"aria-label":t.textContent??t},o("div",{class:"top"},o("h2",{},t," ",i),...n),a,...r),says:a,note:i}}function Ve({name:e,title:t,low:s,high:n,step:r,value:i,written:a},l){let c=o("input",{type:"range",min:s,max:n,step:r,value:i,"aria-label":t}),u=o("output",{}),d=()=>{let h=a(Number(c.value));u.textContent=h,c.setAttribute("aria-valuetext",h)};return c.addEventListener("input",()=>{d(),l(Number(c.value))}),d(),{el:o("label",{class:"slide",title:t},o("span",{},e),c,u),input:c,set(h,b={}){for(let[g,m]of Object.entries(b))c[g]=m;c.value=h,d()}}}function je(e,t,s){let n=Object.entries(t).map(([r,i])=>{let a=o("button",{type:"button"},i);return a.addEventListener("click",()=>s(r)),[r,a]});return{el:o("span",{class:"seg",role:"group","aria-label":e},...n.map(([,r])=>r)),set(r){for(let[i,a]of n)a.setAttribute("aria-pressed",String(i===r))}}}function xe(e){if(!Number.isFinite(e))return"0";if(e>-2&&e<3)return String(Number((10**e).toPrecision(e<0?2:3)));let t=Math.floor(e),s=(10**(e-t)).toFixed(1);return`${s==="10.0"?"1.0":s} × ${qe(s==="10.0"?t+1:t)}`}var Qe=e=>Ye(Number.isFinite(e)?e:NaN),et=(e,t)=>e.setup.cells[t].replace("Vanilla ",""),rs=(e,t)=>`No ${et(e,t)} was trained on “${e.network.title}”.`;function os(e,t){let s=t;for(;s<e;)s=Number.isInteger(Math.log2(s/t))?1.5*s:4/3*s;return Math.round(s)}var vs=(e,t,s)=>Te(e,t,s,!0).map(n=>[n,n===0?"1":qe(n)]);function ln(e){let t=[...e].sort((n,r)=>n-r),s=t.length>>1;return t.length?t.length%2||t[s-1]===t[s]?t[s]:(t[s-1]+t[s])/2:null}function Et(){let e=Ie("logplot");return{...e,draw({lines:t,first:s,last:n,low:r,high:i,unit:a="",rem:l,...c}){let{width:u,height:d}=e.measure(),[h,b]=[Math.round(3*l),u-Math.round(.8*l)],g=Math.round(1.35*l),m=n>s?a:"",f=b-(m?(.42*m.length+1.2)*l:0),x=nn(s,n,h,b);e.draw({x,y:{low:r,high:i,top:6,below:g},rows:vs(r,i,Math.max(2,Math.floor((d-6-g)/(2.2*l)))),along:at(s,n,5).filter(p=>x.at(p)<f||!m).map(p=>[p,String(p),p===s?"start":"middle"]),lines:t.map(p=>({first:s,...p})),caption:m,here:"line",room:{right:b,top:6},rem:l,...c})}}}var cn=(e,t,s)=>Ve({name:"unit",title:e,low:1,high:1,step:1,value:1,written:n=>t().length?`unit ${t()[n-1]}`:""},s);var $i=-16,gh=20,is=(e,t)=>e.findIndex(s=>s>=t);function wh(e,t,s,n){return t.flatMap((r,i)=>{let a=r<n?null:e[i*s+r-n];return a===null?[]:[Number.isFinite(a)?a:-1/0]})}function bh(e){let t=Float32Array.from(e.flatMap(r=>Array.from(r).filter(Number.isFinite))).sort(),s=r=>t[Math.round(r*(t.length-1))]??0,n=Math.min(-$i,os(s(1),1));return{low:Math.max($i,-os(-s(.05),4)),high:n,more:s(1)>n}}function Mi(e,{low:t,high:s},[n,r]){let i=n.length-1;return Number.isFinite(e)?e<=0?n[Math.round(i*Math.max(0,1-e/t))]:r[Math.round(i*Math.min(1,e/s))]:n[0]}function xh(e,t,s,n){let r=new Uint8ClampedArray(4*s*s);for(let i=0;i<s;i++){let a=is(t,i);for(let l=0;l<=t[a];l++){let[c,u,d]=n(e[a*s+l]),h=4*(i*s+l);r[h]=c,r[h+1]=u,r[h+2]=d,r[h+3]=255}}return r}function Si(e){let t="h",s=null,n=0,r=je("Which state",{h:"of h",c:"of c"},f=>{t=f,e.root.focus({preventScroll:!0}),m()}),i=o("span",{class:"legend decades","aria-hidden":"true"}),a=[0,1].map(d),{el:l,says:c}=$e("flow",ne("flow matrix","Flow matrix"),"how much of each state reaches each later one",[r.el,i],o("div",{class:"two"},...a.map(f=>f.el)));e.seen(l,u);function u(){e.ask("flow",{side:e.S.side,one:e.S.one,cells:["rnn",e.S.cell]})}function d(f){let x=o("canvas"),p=D("svg",{"aria-hidden":"true"}),S=o("div",{class:"tag",role:"status"}),$=o("div",{class:"stage",tabindex:"0",role:"img"},x,p,S),k=o("p",{class:"reads"}),L=null,E=null;S.hidden=!0;let v=z=>{let C=$.getBoundingClientRect(),{left:A,top:N,wide:w,tall:y}=L,P=Math.floor((z.clientY-C.top-N)/y*n),O=Math.floor((z.clientX-C.left-A)/w*n);if(P<0||P>=n||O<0||O>=n)return null;let{ends:j}=e.got.flow,R=j[is(j,P)];return O>R?null:[R,O]};function M(z){E=z;let C=e.got.flow,A=a[f];if(S.hidden=!z||!A.values,p.querySelector(".probe")?.remove(),S.hidden)return;let{left:N,top:w,wide:y,tall:P}=L,[O,j]=z;S.textContent=`t = ${O+1}, k = ${j+1}: ${Qe(A.values[is(C.ends,O)*n+j])}`;let R=N+(j+.5)/n*y,[_,H]=h(O),F=w+(_+H)/2/n*P;p.append(D("circle",{class:"probe",cx:R,cy:F,r:4})),S.style.left=`${Math.max(0,Math.min($.clientWidth-S.offsetWidth,R+10))}px`,S.style.top=`${F>w+40?F-32:F+12}px`}let T=z=>L&&M(v(z));return $.addEventListener("pointermove",T),$.addEventListener("pointerdown",T),$.addEventListener("pointerleave",()=>M(null)),$.addEventListener("blur",()=>M(null)),$.addEventListener("click",z=>{let C=L&&v(z);C&&e.set({t:C[1]})}),$.addEventListener("keydown",z=>{let C={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]}[z.key];if(!C||!n||z.ctrlKey||z.metaKey||z.altKey)return;z.preventDefault();let{ends:A}=e.got.flow,N=Math.max(0,Math.min(n-1,e.S.t+C[1])),w=is(A,E?.[0]??n-1)+C[0],y=A[Math.max(is(A,N),Math.min(A.length-1,w))];N!==e.S.t&&e.set({t:N}),M([y,N])}),{el:o("div",{class:"panel"},$,k),stage:$,words:k,values:null,paint(z,C){this.values=z,M(null);let A=devicePixelRatio||1,{rem:N}=e,w=$.clientWidth,y=$.clientHeight;L={left:Math.round(3*N),top:4,wide:0,tall:y-Math.round(2.5*N)},L.wide=w-L.left-Math.round(.8*N);let{left:P,top:O,wide:j,tall:R}=L;if(!w||j<=0)return;Object.assign(x,{width:Math.round(j*A),height:Math.round(R*A)}),x.style.cssText=`left:${P}px;top:${O}px;width:${j}px;height:${R}px`;let _=o("canvas",{width:n,height:n}),H=[yt(e.css("--zero"),e.css("--ink")),yt(e.css("--ink"),e.css("--Rneg"))];_.getContext("2d").putImageData(new ImageData(xh(z,e.got.flow.ends,n,Y=>Mi(Y,s,H)),n,n),0,0);let F=x.getContext("2d");F.imageSmoothingEnabled=!1,F.drawImage(_,0,0,n,n,0,0,x.width,x.height),p.setAttribute("width",w),p.setAttribute("height",y);let I=Y=>P+(Y+.5)/n*j,q=Y=>O+(Y+.5)/n*R,W=at(1,n,6),U=O+R+N;p.replaceChildren(D("path",{class:"edge",d:`M${P} ${O}V${O+R}H${P+j}`}),D("path",{class:"edge",d:b(P,O,j,R)}),...W.map(Y=>D("text",{x:P-.4*N,y:q(Y-1)+.28*N,"text-anchor":"end"},String(Y))),...W.map(Y=>D("text",{x:I(Y-1),y:U,"text-anchor":"middle"},String(Y))),D("text",{x:P+j/2,y:U+1.15*N,"text-anchor":"middle"},"earlier step k"),D("text",{x:0,y:0,"text-anchor":"middle",transform:`translate(${.8*N} ${O+R/2}) rotate(-90)`},"later step t"),D("text",{class:"title",x:P+j-2,y:O+1.1*N,"text-anchor":"end"},C),D("path",{class:"halo"}),D("path",{class:"here"}),D("text",{class:"row"})),this.cursor()},cursor(){if(!L?.wide||!p.querySelector(".here"))return;let{left:z,top:C,wide:A,tall:N}=L,{rem:w}=e,y=Math.min(e.S.t,n-1),P=z+y/n*A,O=Math.max(2,A/n),j=C+y/n*N;for(let I of[".halo",".here"])p.querySelector(I).setAttribute("d",`M${P} ${j}H${P+O}V${C+N}H${P}z`);let R=p.querySelector(".row"),_=3.6*w,H=P+O+_<z+A;R.textContent=`k = ${y+1}`;let F=Math.max(0,C+.9*w-j);R.setAttribute("x",H?P+O+.5*w+F*A/N:z+A-2),R.setAttribute("y",Math.max(C+.9*w,j+(H?0:-(_/A)*N))),R.setAttribute("text-anchor",H?"start":"end"),E&&M(E)}}}function h(f){let{ends:x}=e.got.flow,p=is(x,f);return[(x[p-1]??-1)+1,x[p]+1]}function b(f,x,p,S){return e.got.flow.ends.reduce(($,k)=>`${$}H${f+(k+1)/n*p}V${x+(k+1)/n*S}`,`M${f} ${x}`)}function g(){let f=[yt(e.css("--zero"),e.css("--ink")),yt(e.css("--ink"),e.css("--Rneg"))],x=(p,S,$)=>o("span",{},...Array.from({length:$},(k,L)=>{let E=o("i");return E.style.background=De(Mi(p+(S-p)*(L+.5)/$,s,f)),E}));i.replaceChildren(`${qe(s.low)} and less `,x(s.low,0,16),o("b",{}," 1 "),x(0,s.high,8),` ${qe(s.high)}${s.more?" and more":""}`)}function m(){let f=e.got.flow;if(r.set(t),!f)return;[,n]=f.arrays[`${f.cells[0]}.h`][1];let x=$=>t==="c"&&f.array(`${$}.c`)?"c":"h",p=f.cells.map($=>f.array(`${$}.${x($)}`));s=bh(p),g();let S=Math.min(gh,n>>1);a.forEach(({stage:$,words:k},L)=>{L<f.cells.length||($.hidden=!0,k.replaceChildren(rs(e,e.S.cell)))}),f.cells.forEach(($,k)=>{a[k].stage.hidden=!1;let L=et(e,$),E=x($),v=p[k],{words:M,stage:T}=a[k],z=wh(v,f.ends,n,S),C=ln(z),A=Math.max(...z),N=t==="c"&&E==="h"?" It has no c, so this is its h.":"",w=z.length===1?`the one pair ${ce(S,"step")} apart keeps ${xe(A)}`:`half of all pairs ${ce(S,"step")} apart keep at most ${xe(C)}, and no pair more than ${xe(A)}`;M.replaceChildren(o("b",{},`${L}: `),`of a change in ${E}, ${w}.`,N),T.setAttribute("aria-label",`${L}, ${E}: every pair of steps. ${M.textContent} Arrow keys read one pair.`),a[k].paint(v,`${L} ‖d${E}ₜ/d${E}ₖ‖`)}),c.replaceChildren("Row t, column k: how much of a small change in the state at step k is left in the state at step t, over all paths. Strong is kept, faint has vanished, orange has grown. A column that stays strong all the way down is a step that is not forgotten."+(f.ends.length<n?` ${f.ends.length} of the ${n} rows are computed, each drawn as a band.`:""))}return{el:l,draw(f){if(f("flow","theme","size"))m();else if(f("t"))for(let x of a)x.cursor();e.got.flow||r.set(t)}}}var Ei=`.gs .ask {
  display: block;
  padding-top: 0.6rem;
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
`;var ze=["initial","trained"],kh={rnn:["--rnn","--ink3",2.5],lstm:["--ink","--ink",3],gru:["--Fpos","--pos",2],peephole:["--Fi","--i",2],coupled:["--Ff","--f",2],mingru:["--Fo","--o",2],indrnn:["--Fneg","--neg",2]},jt=e=>kh[e]??["--ink2","--ink2",1.5],hn={h:["dL/dh",[],"the error that arrives at h, by all paths"],c:["dL/dc",[9,4],"the error that arrives at c, by all paths"],kept:["product of",[2,4],"the direct path from the last memory back to this one, alone: the product of what every step keeps"]},Ci={kept:"f"},gr=({keep:e},{cell:t,signal:s})=>s==="kept"?`product of ${ke(e[t])}`:hn[s][0],wr=(e,{shown:t,off:s},n)=>e.curves.filter(r=>r.side===n&&t[Ci[r.signal]??r.signal]&&!s.has(r.cell));function yh(e,t){let s=(u,d,h)=>{for(let b of u)for(let g of b)g<d&&(d=g),g>h&&(h=g);return[d,h]},[n,r]=s(e,-1,0),[i,a]=s(t,n,r),l=.2*(r-n),c=.03*(r-n);return[Math.max(i,n-l)-c,Math.min(a,r+l)+c]}function $h(e,t){let s=e.flatMap(i=>Array.from(i).filter(Number.isFinite));if(!s.length)return t;let n=1.5*s.reduce((i,a)=>Math.min(i,a),0)-10,r=1.5*s.reduce((i,a)=>Math.max(i,a),0)+10;return t.map(i=>Array.from(i).filter(a=>a>=n&&a<=r))}function Mh(e,{start:t,end:s},{low:n,high:r}){for(let i=Math.max(0,Math.ceil(t));i<e.length&&i<=s;i++)if(e[i]>=n&&e[i]<=r)return{t:i,v:e[i]};return null}var Sh=(e,{start:t})=>!Number.isFinite(e[Math.max(0,Math.ceil(t))]);function Eh(e,t,s,n){let r=[1,s].filter(l=>l>=e&&l<=t),i=(t-e)/14,a=Te(e,t,n).filter(l=>Number.isInteger(l)&&l>=1&&l<=s&&r.every(c=>Math.abs(l-c)>i));return[...new Set([...r,...a])].sort((l,c)=>l-c)}function Ti(e){let{setup:t}=e,s=[...new Set(Object.values(t.keep).filter(Boolean).map(ke))],n=Object.entries(hn).map(([w,[y,,P]])=>{let O=Ci[w]??w,j=o("button",{type:"button",class:"toggle","data-term":w==="kept"?"product of f":y,"data-act":`${P[0].toUpperCase()}${P.slice(1)}. Click: show or hide these curves.`},o("i",{class:`dash ${O}`}),w==="kept"?`${y} ${s.slice(0,-1).join(", ")} or ${s.at(-1)}`:y);return j.addEventListener("click",()=>e.set({shown:{...e.S.shown,[O]:!e.S.shown[O]}})),[O,j]}),r=o("button",{type:"button",class:"btn"},"Numbers"),i=o("button",{type:"button",class:"btn"},"CSV");r.addEventListener("click",()=>e.numbers()),i.addEventListener("click",()=>e.ask("csv"));let a=o("span",{class:"where"}),l=Object.fromEntries(ze.map(w=>{let y=o("div",{class:"bk"}),P=o("div",{class:"labels","aria-hidden":"true"}),O=document.createElementNS("http://www.w3.org/2000/svg","svg"),j=o("div",{class:"at"}),R=o("h2"),_=o("p",{class:"loss"}),H=o("div",{class:`plot ${w}`,role:"img"},y,O,P,j);return[w,{side:w,target:y,labels:P,lines:O,at:j,head:R,loss:_,el:H}]})),c=o("div",{class:"norms"},o("div",{class:"tools"},o("div",{class:"seg",role:"group","aria-label":"Curves"},...n.map(([,w])=>w)),a,o("span",{class:"sp"}),o("small",{class:"key"},"line: ",ne("geometric mean"),", band: all ",ne("seeds")),r,i),o("div",{class:"sides"},...ze.map(w=>o("div",{class:"side"},l[w].head,l[w].loss,l[w].el)))),u=null,d=!1,h=!1;for(let{el:w}of Object.values(l)){let y=0;w.addEventListener("pointerdown",P=>y=P.clientX,!0),w.addEventListener("click",P=>{if(e.root.focus({preventScroll:!0}),!u||P.detail>1||Math.abs(P.clientX-y)>4)return;let O=P.clientX-w.getBoundingClientRect().left,{left:j,wide:R}=$(w),{start:_,end:H}=u("steps");O>=j&&O<=j+R&&e.go(Math.round(_+(O-j)/R*(H-_)))}),w.addEventListener("dblclick",()=>{d=!1,setTimeout(()=>b(M),50)}),new ResizeObserver(()=>{!u||!e.P||(C(),A())}).observe(w)}e.embed(Object.fromEntries(ze.map(w=>[w,l[w].target]))).then(w=>{u=w;for(let y of["steps","initial.y"])u(y).change.connect(()=>{h||!e.P||(d=!0,requestAnimationFrame(T))});e.draw(new Set(["norms","size","theme","lines","t"])),e.root.classList.add("plotted")}),e.unzoom=()=>{d=!1};function b(w){h=!0;try{w()}finally{h=!1}}let g=w=>wr(e.P,e.S,w),m=({cell:w,signal:y})=>`${w}.${y}`,f=(w,y)=>e.P.array(`${w.side}.${m(w)}.${y}`),x=()=>Object.values(e.S.shown).filter(Boolean).length>1,p=w=>`${Oe(t.cells[w.cell])}${x()?` ${gr(t,w).replace("product of","∏")}`:""}`,S=()=>({left:Math.round((x()?8.1:4.9)*e.rem),right:Math.round(2.9*e.rem),top:5,bottom:Math.round(1.3*e.rem)}),$=(w,y=S())=>({...y,wide:w.clientWidth-y.left-y.right,tall:w.clientHeight-y.top-y.bottom});function k(){let{left:w,right:y,top:P,bottom:O}=S();c.style.setProperty("--names",`${w}px`);for(let j of ze)u(j).setv({min_border_left:w,min_border_right:y,min_border_top:P,min_border_bottom:O}),u(j).toolbar.active_drag=e.small?null:"auto"}function L(){let{css:w,fine:y,font:P}=e;for(let O of ze){gt(u,O,e),u(`${O}.x`).setv({major_label_text_color:w("--ink3"),major_label_text_font_size:`${y}px`,major_label_text_font:P});for(let j of e.cells){let[R,,_]=jt(j);for(let[H,[,F]]of Object.entries(hn)){let I=u(`${O}.${j}.${H}`);I&&(I.glyph.setv({line_color:w(R),line_width:_,line_dash:F,line_cap:F.length?"butt":"round"}),u(`${O}.${j}.${H}.band`).glyph.setv({fill_color:w(R),fill_alpha:H==="h"?.11:.06}))}}}}function E(){let{T:w}=e.P,y=Array.from({length:w},(j,R)=>R),[P,O]=v();for(let j of ze){let R=new Map(g(j).map(F=>[m(F),F])),_={t:y,low:y.map(()=>P),high:y.map(()=>O),tip:z([...R.values()],y)},H=y.map(()=>NaN);for(let F of e.cells)for(let I of Object.keys(hn)){let q=`${F}.${I}`,W=u(`${j}.${q}`);if(!W)continue;let U=R.get(q);W.visible=u(`${j}.${q}.band`).visible=!!U;for(let[Y,Q]of[[q,"mean"],[`${q}.low`,"low"],[`${q}.high`,"high"]])_[Y]=U?Array.from(f(U,Q)):H}u(`${j}.source`).data=_,u(`${j}.hit`).glyph.width={value:.99}}M()}function v(){let w=(O,j)=>g(O).map(R=>f(R,j)),y=w("initial","mean"),P=O=>[...w("initial",O),...$h(y,w("trained",O))];return yh(P("mean"),[...P("low"),...P("high")])}function M(){if(!d){let[w,y]=v();u("initial.y").setv({start:w,end:y}),u("steps").setv({start:-.5,end:e.P.T-.5})}T()}function T(){let w=u("initial.y"),y=u("steps"),P=Te(w.start,w.end,6),O=P.filter(Number.isInteger),j=O.length>1?O:P,R=Eh(y.start+1,y.end+1,e.P.T,e.small?4:6);for(let _ of ze)u(`${_}.ticks`)&&(u(`${_}.ticks`).ticks=j),u(`${_}.axis`).major_label_overrides=new Map(j.map(H=>[H,H===0?"1":Number.isInteger(H)?qe(H):Ye(H)])),u(`${_}.marks`).ticks=R.map(H=>H-1),u(`${_}.x`).major_label_overrides=new Map(R.map(H=>[H-1,H.toLocaleString("en")]));C(),A()}function z(w,y){let P=w.map(O=>({text:p(O),mean:f(O,"mean"),low:f(O,"low"),high:f(O,"high")}));return y.map(O=>[`step ${O+1}${e.P.tokens?` “${e.P.tokens[O]}”`:""}`,...P.map(({text:j,mean:R,low:_,high:H})=>`${j}  ${Ye(R[O])}  (${Ye(_[O])} to ${Ye(H[O])})`)].join(`
`))}function C(){let w=u("initial.y"),y=u("steps");for(let{side:P,labels:O,lines:j,el:R}of Object.values(l)){let{left:_,top:H,wide:F,tall:I}=$(R),q=[],W=J=>I*(1-(J-w.start)/(w.end-w.start)),U=J=>_+F*(J-y.start)/(y.end-y.start);for(let J of g(P)){let K=f(J,"mean"),se=Mh(K,y,{low:w.start,high:w.end});Sh(K,y)?q.push({curve:J,zero:!0,x:1/0,y:I}):se&&q.push({curve:J,x:U(se.t),y:W(se.v)})}let Y=Fs(q.map(J=>J.y),Math.min(.98*e.rem,I/Math.max(1,q.length)),I);O.replaceChildren(...q.map(({curve:J,zero:K},se)=>{let ee=o("span",{class:"name"},K?`${p(J)} 0`:p(J));return K&&(ee.title="Exactly 0 here, which no power of ten is"),ee.style.cssText=`right:${R.clientWidth-_+12}px;top:${H+Y[se]}px;color:var(${jt(J.cell)[1]})`,J.cell==="lstm"&&(ee.style.fontWeight=700),ee})),j.replaceChildren(...q.flatMap(({curve:J,x:K,y:se},ee)=>{if(K>_+F/6)return[];let re=document.createElementNS("http://www.w3.org/2000/svg","line"),B={x1:_-9,y1:H+Y[ee],x2:K-2,y2:H+se,stroke:`var(${jt(J.cell)[0]})`};for(let[G,X]of Object.entries(B))re.setAttribute(G,String(X));return re}));let Q=g(P).length?"No curve is in view. A double click shows all.":"No curve is switched on.";q.length||O.append(o("span",{class:"alone"},Q))}}function A(){let{start:w,end:y}=u("steps"),{t:P}=e.S;for(let{at:O,el:j}of Object.values(l)){let{left:R,top:_,wide:H,tall:F}=$(j);O.hidden=P<w||P>y,O.style.cssText=`left:${R+H*(P-w)/(y-w)-.5}px;top:${_}px;height:${F}px`}}function N(){let{sides:w,T:y}=e.P;for(let{side:O,head:j,loss:R}of Object.values(l)){let{title:_,seeds:H,units:F}=w[O];j.replaceChildren(`${_} `,o("small",{},`${ce(H,"seed")}, ${F} units`)),R.textContent=w[O].loss}for(let[O,j]of n)j.setAttribute("aria-pressed",String(e.S.shown[O]));let P=e.P.tokens?.[e.S.t];a.replaceChildren(`step ${e.S.t+1}`,o("small",{},` / ${y}${P?` “${P}”`:""}`));for(let{side:O,el:j}of Object.values(l)){let R=g(O).map(_=>`${p(_)} ${Ye(f(_,"mean")[e.S.t])}`);j.setAttribute("aria-label",`${e.told(O)} At step ${e.S.t+1}, of the curves shown: ${R.join(", ")}.`)}}return{el:c,draw(w){w("norms","lines","t")&&N(),u&&(w("size","lines")&&k(),w("theme","size")&&L(),w("norms","lines")?b(E):w("size","theme")&&b(T),w("t")&&A())}}}var Ch=250,Th={relu:"ReLU",glorot:"Glorot",start:"as the trained began"},Li={radius:1,clip:1};function Ai(e,t,s){return e==="clip"?String(t):V(Number(t),Math.max(0,-Math.floor(Math.log10(s)+1e-9)),e==="bias")}var br=e=>Math.log10(e),Lh=e=>Number((10**e).toPrecision(2)),zi={radius:"spectral radius",scale:"input scale",bias:"forget-gate bias",clip:"clipping",seed:"seed",units:"unit"};function Oi(e){let{setup:t,state:s,usual:n}=e,r={},i=_=>n[_],a=_=>String(e.wish[_]??"")!==String(i(_)??""),l=_=>s.named[_].title;function c(_,{label:H=l(_),note:F=null,log:I=!1}={}){let{low:q,high:W,step:U,off:Y}=s.named[_],Q=o("input",{type:"range","aria-label":H,min:I?br(q):q,max:I?br(W):W,step:I?.05:U}),J=o("output"),K=Y&&o("input",{type:"checkbox"}),se=()=>I?Lh(Number(Q.value)):Number(Q.value);Q.addEventListener("input",()=>e.turn({[_]:se()})),Q.addEventListener("dblclick",()=>e.turn({[_]:i(_)})),K?.addEventListener("change",()=>e.turn({[_]:K.checked?null:Li[_]}));let ee=o("div",{class:`knob slide ${_}`},o("span",{class:"name"},zi[_]?ne(zi[_],H):H),K&&o("label",{class:"check"},K,Y),J,Q,F);return r[_]=()=>{let re=e.wish[_],B=re===null||re==="";K&&(K.checked=B),ee.classList.toggle("none",B);let G=B?Li[_]:Number(re);return Q.value=I?br(G):G,J.textContent=B?"":Ai(_,G,U),Q.setAttribute("aria-valuetext",B?Y:Ai(_,G,U)),[ee,Q]},ee}function u(_,H,F){let I=o("select",{"aria-label":H},...F.map(([W,U])=>o("option",{value:W},U)));I.addEventListener("change",()=>e.turn(_==="networks"?b(I.value):{[_]:I.value}));let q=o("label",{class:`knob pick ${_}`},o("span",{class:"name"},H),I);return r[_]=()=>(I.value=e.wish[_],[q,I]),q}let d=_=>s.named[_].choices.map(H=>[H,Th[H]??H]),h=_=>t.networks[_].examples;function b(_){let{text:H}=e.wish,F=h(e.wish.networks).some(([,I])=>I===H);return{networks:_,...F?{text:h(_)[0]?.[1]??""}:{}}}let g=o("button",{type:"button"},"random"),m=o("button",{type:"button"},"typed"),f=o("textarea",{rows:2,maxlength:t.limits.text,"aria-label":"What is read",spellcheck:"false",autocomplete:"off"}),x=o("select",{"aria-label":"Examples"}),p=o("span",{class:"count"}),S=0;g.addEventListener("click",()=>e.turn({text:""})),m.addEventListener("click",()=>{e.wish.text||e.turn({text:h(e.wish.networks)[0]?.[1]??""})}),x.addEventListener("change",()=>e.turn({text:x.value}));let $=()=>{clearTimeout(S),S=0,f.value.trim()&&e.turn({text:f.value})};f.addEventListener("input",()=>{clearTimeout(S),S=setTimeout($,Ch)}),f.addEventListener("blur",()=>{S&&$(),e.draw(new Set(["knobs"]))}),f.addEventListener("keydown",_=>_.key==="Enter"&&_.preventDefault());let k=o("small"),L=c("length",{label:"Steps",note:k}),E=o("div",{class:"typed"},f,o("div",{class:"under"},x,p)),v=o("div",{class:"knob sequence"},o("span",{class:"name"},"Sequence"),o("div",{class:"seg",role:"group","aria-label":"Sequence"},g,m),L,E);r.text=()=>{let _=e.root.getRootNode().activeElement===f,{text:H,networks:F}=e.wish,I=!!H||_;g.setAttribute("aria-pressed",String(!I)),m.setAttribute("aria-pressed",String(I)),k.textContent=e.wish.init==="start"?"the task’s symbols, the same on both sides":"left: random input; right: symbols of the task",L.hidden=I,E.hidden=!I,_||(f.value=H);let q=h(F),W=q.every(([,U])=>U!==H);return x.replaceChildren(...W?[o("option",{value:H},"your own")]:[],...q.map(([U,Y])=>o("option",{value:Y},U))),x.value=H,[v,f]};let M=()=>{let _=e.P.unknown?.filter(Boolean).length??0;p.textContent=e.P.tokens?`${e.P.T} steps${_?`, ${_} unknown`:""}`:""},T=o("input",{type:"checkbox","aria-label":"Hold f at 1"});T.addEventListener("change",()=>e.turn({hold:T.checked?1:0}));let z=o("label",{class:"knob check hold"},T,o("span",{class:"name"},"Hold f at 1"),o("small",{},"the ",ne("error carousel")," itself"));r.hold=()=>(T.checked=Number(e.wish.hold)===1,[z,T]);let C=o("span",{class:"tick","aria-hidden":"true"},"1: neither vanishes nor explodes"),{low:A,high:N}=s.named.radius;C.style.setProperty("--at",(1-A)/(N-A));let w=o("fieldset",{},o("legend",{},"Both sides"),v,u("networks",l("networks"),Object.entries(t.networks).map(([_,{title:H}])=>[_,H])),c("clip",{log:!0}),z),y=o("fieldset",{},o("legend",{},"As initialised"),c("radius",{note:C}),c("scale"),c("bias"),c("units"),u("activation","Activation, RNN alone",d("activation")),u("init",l("init"),d("init")),c("seed")),P=o("button",{type:"button",class:"btn reset"});P.addEventListener("click",()=>e.turn(n,!0));let O=o("form",{"aria-label":"Settings"},w,y,P);O.addEventListener("submit",_=>_.preventDefault());let j=o("details",{class:"knobs"},o("summary",{},"Settings"),O),R=()=>({units:e.wish.init==="start",seed:e.wish.init==="start",bias:Number(e.wish.hold)===1,length:!!e.wish.text});return{el:j,draw(_){if(_("size")&&(j.open=!e.small||j.open),_("norms")&&M(),!_("knobs"))return;let H=R(),F=0;for(let[I,q]of Object.entries(r)){let[W,U]=q();W.classList.toggle("changed",a(I)),W.classList.toggle("idle",H[I]===!0),I!=="text"&&(U.disabled=H[I]===!0),F+=Number(a(I))}P.disabled=!F,P.textContent=F?`Reset ${F} ${F>1?"settings":"setting"}`:"Reset all settings"}}}var Pi=(e,t,s)=>Object.entries({...e,...s.knobs}).filter(([n,r])=>String(t[n]??"")!==String(r??"")).map(([n])=>n),Ah=(e,t,s)=>!Pi(e,t,s).length,zh=(e,t,s)=>Pi(e,t,s).every(n=>s.asks.includes(n));function Ni(e){let{setup:t}=e,s=o("p",{class:"look"}),n=t.presets.map(a=>{let l=o("button",{type:"button",class:"chip"},a.name);return l.addEventListener("click",()=>{r=a,e.unzoom?.(),e.turn({...e.usual,...a.knobs},!0),e.set({shown:e.curves(a.show.signals??e.state.named.show.default)})}),l}),r=null,i=o("div",{class:"chips",role:"group","aria-label":"Cases worth seeing"},...n);return{el:o("div",{class:"presets",role:"region","aria-label":"Presets"},i,s),draw(a){if(!a("knobs"))return;let l=t.presets.filter(d=>Ah(e.usual,e.wish,d)),c=l.includes(r)?r:l[0],u=c??(r&&zh(e.usual,e.wish,r)?r:null);n.forEach((d,h)=>d.setAttribute("aria-pressed",String(t.presets[h]===c))),s.replaceChildren(u?o("b",{},"Look for "):"",u?.look??"Your own settings. Each case above sets everything as it needs it.")}}}function ji(e){let{setup:t}=e,s=ze.map(a=>{let l=o("button",{type:"button"});return l.addEventListener("click",()=>e.set({side:a,one:Math.min(e.S.one,e.seeds(a).length-1),cell:e.beside(a,e.S.cell)})),[a,l]}),n=o("select",{"aria-label":"Seed"}),r=o("select",{"aria-label":"Cell beside the RNN"});return n.addEventListener("change",()=>e.set({one:Number(n.value)})),r.addEventListener("change",()=>e.set({cell:r.value})),r.append(...Object.entries(t.cells).filter(([a])=>a!=="rnn").map(([a,l])=>o("option",{value:a},l))),{el:o("section",{class:"detail","aria-label":"Which networks"},o("h2",{},"Where it comes from"),o("div",{class:"seg",role:"group","aria-label":"Side"},...s.map(([,a])=>a)),o("label",{},"one network: seed ",n),o("label",{},"Vanilla RNN beside ",r)),draw(a){if(!a("norms","detail"))return;let{S:l,P:c}=e;for(let[d,h]of s)h.textContent=c.sides[d].title,h.setAttribute("aria-pressed",String(d===l.side));let u=e.seeds(l.side);n.replaceChildren(...u.map((d,h)=>o("option",{value:h},d))),n.value=l.one;for(let d of r.options)d.disabled=!c.curves.some(h=>h.side===l.side&&h.cell===d.value);r.value=l.cell}}}var Oh=e=>e[0]>0&&e.at(-1)/e[0]>8;function _i(e){let{setup:t}=e,s=o("h2"),n=o("p",{class:"note"}),r=o("div",{class:"cells"}),i=o("section",{class:"learn"},o("div",{class:"hd"},s),r,n),a=null,l=[];function c(d){let h=o("figcaption"),b=o("p",{class:"alone"},"not trained on this"),g=Ie("scores");return{cell:d,caption:h,none:b,plot:g,el:o("figure",{},h,g.el,b)}}function u({cell:d,caption:h,none:b,plot:g},m){let{gaps:f,scores:x,measure:{chance:p,better:S},trained_to:$}=m,{rem:k}=e,L=Object.entries(x[d]??{}),E=t.cells[d];if(h.replaceChildren(o("b",{},E),...L.length?[o("small",{},` ${ce(L.length,"seed")}`)]:[]),b.hidden=L.length>0,g.el.hidden=!L.length,!L.length)return;let v=Object.values(x).flatMap(y=>Object.values(y)).flat(),M=S==="higher"?1:1.05*Math.max(...v,p??0),{width:T}=g.measure(),z=nn(f[0],f.at(-1),2*k,T-.4*k,Oh(f)),C=f.map((y,P)=>ln(L.map(([,O])=>O[P]))),A=`stroke:var(${jt(d)[0]})`,N=[...new Set([f[0],f.findLast(y=>y<=$)??f[0],f.at(-1)])],w=[...L.map(([y,P])=>({values:P,at:f,kind:"one",style:A,title:`seed ${y}`})),{values:C,at:f,kind:"middle",style:A}];g.draw({x:z,y:{low:0,high:M,top:Math.round(.7*k),below:Math.round(1.4*k)},rows:[0,M/2,M].map(y=>[y,V(y,M===1?1:2).replace(/\.0$/,"")]),along:N.map(y=>[y,String(y),y===f.at(-1)&&N.length>1?"end":"middle"]),shades:f.some(y=>y>$)?[[z.at($),z.right]]:[],lines:p===null?w:[{values:[p,p],at:[f[0],f.at(-1)],kind:"chance"},...w],said:`${E}, median ${m.measure.title} by gap: ${f.map((y,P)=>`${y}: ${V(C[P],2)}`).join(", ")}.`,rem:k})}return{el:i,draw(d){if(!d("norms","size")||a===e.network&&!d("size"))return;a=e.network;let{learn:h}=a;s.replaceChildren("Does it learn? ",o("small",{},`${h.title}: ${h.measure.title} by ${h.gap_title}; thin: one seed each, bold: their median, dashed: chance, shaded: longer than in training`)),(e.cells.some((b,g)=>l[g]?.cell!==b)||e.cells.length!==l.length)&&(l=e.cells.map(c),r.replaceChildren(...l.map(b=>b.el)));for(let b of l)u(b,h);n.textContent=h.note??""}}}var Ph=[["← →","one step back, forward"],["Home End","first, last step"],["arrows","in a flow matrix: the earlier and the later step"],["double click","undo a zoom, put a setting back"],["w","what the words and marks mean: ← → the next, Esc closes"],["?","this list"]];function Hi(e){let t=o("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),s=o("h2",{},"Gradient norms"),n=ze[0],r=ze.map(d=>{let h=o("button",{type:"button"});return h.addEventListener("click",()=>{n=d,c()}),[d,h]}),i=o("button",{type:"button",class:"btn"},"Close"),a=o("button",{type:"button",class:"btn"},"All curves as CSV"),l=o("dialog",{class:"numbers","aria-label":"Numbers"},o("div",{class:"bar"},s,o("div",{class:"seg",role:"group","aria-label":"Which numbers"},...r.map(([,d])=>d)),o("span",{class:"sp"}),a,i),t);i.addEventListener("click",()=>l.close()),a.addEventListener("click",()=>e.ask("csv")),l.addEventListener("click",d=>d.target===l&&l.close());function c(){let{P:d,S:h}=e,b=wr(d,h,n);for(let[m,f]of r)f.textContent=d.sides[m].title,f.setAttribute("aria-pressed",String(m===n));let g=b.flatMap(m=>["mean","low","high"].map(f=>[`${Oe(e.setup.cells[m.cell])} ${gr(e.setup,m)} ${{mean:"mean",low:"least",high:"largest"}[f]}`,d.array(`${n}.${m.cell}.${m.signal}.${f}`)]));t.replaceChildren(Xe(["step",...d.tokens?["token"]:[],...g.map(([m])=>m)],Array.from({length:d.T},(m,f)=>[f+1,...d.tokens?[d.tokens[f]]:[],...g.map(([,x])=>Number.isNaN(x[f])?"exactly 0":V(x[f],4))]),`log₁₀ of the norms over ${d.sides[n].seeds} seeds: their geometric mean, the least and the largest. Shown is ${d.sides[n].loss}.`))}e.numbers=()=>{c(),l.showModal()};let u=ds(Ph);return e.keys=()=>u.showModal(),{el:o("div",{},l,u),draw:d=>l.open&&d("norms","lines")&&c()}}var Fi=.01;function Nh(e){let t={below:0,at:0,above:0};for(let s of e)t[Math.abs(s-1)<=Fi?"at":s<1?"below":"above"]+=1;return t}function xr(e,t,s,n){let r=0;for(;r<s-1&&Number.isFinite(e[(s-2-r)*n+t]);)r+=1;return r}function Ri(e){let t=Et(),s=o("p",{class:"reads"}),n=null,r=[],i=null,a=cn("The unit, from the smallest u to the largest",()=>r,u=>{n=u-1,c()}),l=o("div",{class:"panel"},o("h3",{},o("b",{},"Unit by unit")," uᵗ, were a unit active at every step, and what it is"),t.el,a.el,s);function c(){let[u,d]=i.arrays.product[1],h=i.array("own"),b=i.array("product");r=Array.from(h.keys()).sort((M,T)=>h[M]-h[T]);let g=r.reduce((M,T)=>xr(b,T,u,d)>=xr(b,M,u,d)?T:M),m=Math.min(n??r.indexOf(g),d-1),f=r[m],x=u-1;a.set(m+1,{max:d});let p=M=>Array.from({length:u},(T,z)=>(u-1-z)*Math.log10(h[M])),S=Array.from({length:u},(M,T)=>b[T*d+f]),$=r.map(M=>x*Math.log10(h[M])).filter(Number.isFinite),{below:k,at:L,above:E}=Nh(h),v=xr(b,f,u,d);s.replaceChildren(`Of ${ce(d,"unit")} ${k} let an error fade (u < 1), ${L} keep it (u = 1, within a hundredth) and ${E} make it grow (u > 1). Unit `,o("b",{},String(f)),` has u = ${V(h[f],3)}: over ${ce(x,"step")} that would be ${xe(x*Math.log10(h[f]))}. `,v===x?"It is active at all of them, so that is what arrives.":v===0?"It is not active at the last step, so that none of an error comes back through it.":`It is active at the last ${ce(v,"step")} alone; before them none of an error comes back through it.`),t.draw({lines:[...r.filter(M=>M!==f).map(M=>({values:p(M),kind:h[M]>1+Fi?"faint grows":"faint fades"})),{values:p(f),kind:"other",name:`uᵗ, u = ${V(h[f],2)}`},{values:S,kind:"forget",name:`unit ${f}`}],first:1,last:u,low:1.06*Math.min(-1,...$),high:1.06*Math.max(1,...$),rem:e.rem,tip:M=>`step ${M}, unit ${f}: ${Qe(b[(M-1)*d+f])}`,said:s.textContent}),t.cursor(e.S.t+1)}return{el:l,draw(u){i=u,c()},cursor:()=>i&&t.cursor(e.S.t+1)}}var jh=["cell","i","f","g","o","r","z","n","error"],dn={total:"all of it",direct:"straight down the cell",gates:"by the gates"},_h={total:["--ink",3.25],direct:["--Ff",2.25,[6,4]],gates:["--ink3",2]},Hh=e=>Array.from(e,(t,s)=>s).sort((t,s)=>en(e[t],e[s])||t-s);function un(e){let t=Math.abs(e);return t===0||t>=.005&&t<1e3?V(e):`${e<0?"−":""}${xe(Math.log10(t))}`}function Fh(e){let t=0,s=0,n=e.map(([i,a])=>{let l=a<0?t:s,c=l+a;return a<0?t=c:s=c,{name:i,v:a,from:l,to:c}}),r=2**Math.max(0,Math.ceil(Math.log2(Math.max(s/1.25,-t/.25))));return{parts:n,low:-r/4,high:1.25*r}}function Rh(e){let t=e.reduce((i,a)=>i+a,0),s=e.map(i=>fe(i)),n=Math.abs(s.reduce((i,a)=>i+a,0)-fe(t))<.005;return`${s.map((i,a)=>a===0?V(i):`${i<0?"−":"+"} ${V(Math.abs(i))}`).join(" ")} ${n?"=":"≈"} ${V(t)}`}function Ii(e){let t=null,s=[],n=null,r=null,i=null,a=Et(),l=o("input",{type:"checkbox"});l.addEventListener("change",()=>e.turn({hold:l.checked?1:0},!0));let c=D("svg",{class:"strip","aria-hidden":"true"}),u=cn("The unit, from the shortest half-life to the longest",()=>s,W=>{t=s[W-1],_()}),d=o("div",{class:"bk"}),h=o("div",{class:"labels","aria-hidden":"true"}),b=o("div",{class:"plot",role:"img"},d,h),g=o("i",{class:"here"}),m={keep:o("p",{class:"reads"}),share:o("p",{class:"reads"})},f=o("span"),x=o("span"),p=o("label",{class:"check"},l,"hold f at 1 in every unit and step"),S=o("h3"),$=D("svg",{class:"shares",role:"img"}),k=o("p",{class:"terms"}),L=o("div",{class:"two"},o("div",{class:"panel"},o("h3",{},o("b",{},"Constant error carousel"),f),a.el,o("div",{class:"lives"},o("small",{},"half-life of every unit, shortest to longest"),c,u.el),p,m.keep),o("div",{class:"panel"},o("h3",{},o("b",{},"What each path carries"),x),b,m.share,S,$,k)),E=Ri(e),v=o("button",{type:"button",class:"btn"},"Show the LSTM");v.addEventListener("click",()=>e.set({cell:"lstm"}));let{el:M,says:T}=$e("paths",ne("error carousel","Paths of the error"),"straight down the cell, or by the gates",[],L,E.el,v);e.seen(M,O);let z=()=>{let{cell:W,side:U}=e.S;return e.P.curves.some(Q=>Q.side===U&&Q.cell===W&&Q.signal==="kept")?ke(e.setup.keep[W]):""},C=()=>e.setup.memory[e.S.cell]==="h",A=()=>C()?"dL/dhₜ":"dL/dcₜ",N=()=>e.P.curves.some(W=>W.side===e.S.side&&W.cell===e.S.cell),w=()=>et(e,e.S.cell),y=()=>N()&&e.setup.diagonal.includes(e.S.cell),P=()=>(z()||y())&&e.got.paths?.cell===e.S.cell?e.got.paths:null;function O(){(z()||y())&&e.ask("paths",{side:e.S.side,one:e.S.one,cell:e.S.cell})}e.embed({paths:d}).then(W=>{n=W;for(let U of["paths.steps","paths.y"])n(U).change.connect(()=>requestAnimationFrame(F));j(),e.P&&R()});function j(){n("paths").setv({min_border_left:Math.round(3*e.rem),min_border_right:Math.round(.8*e.rem),min_border_top:6,min_border_bottom:Math.round(1.4*e.rem)}),n("paths").toolbar.active_drag=e.small?null:"auto"}function R(){let W=z();if(L.hidden=!W,E.el.hidden=!y(),v.hidden=!!W||y(),p.hidden=C(),f.textContent=` ∏ ${W} from step t to the last, each unit a line`,x.textContent=` ‖${A()}‖ and its parts`,y()){T.replaceChildren(`In an ${w()} every unit sees its own old h alone, so that an error goes back through each unit by itself: at a step at which the unit is active it is multiplied by the unit’s own number u, and where the unit is not, it ends.`),P()&&E.draw(P());return}if(!W){T.replaceChildren(N()?`${w()} has neither a cell nor a gate: all of the error goes through the same weights at every step, so there is nothing to split here.`:rs(e,e.S.cell));return}let U=P();T.replaceChildren(C()?`A ${w()} keeps its memory in h itself, and an error reaches an earlier h in two ways: straight down, where each step multiplies it by ${W} alone, and by the gates and the candidate, through the recurrent weights where there are any. Together they are all of it.`:`In the ${w()} an error reaches an earlier cell state in two ways: straight down the cell, where each step multiplies it by the forget gate f alone, and by the gates, ${e.S.cell==="peephole"?"which see h through the recurrent weights and c through the peepholes":"through h and the recurrent weights"}. Together they are all of it.`),U&&(_(),q(),n&&H())}function _(){let W=P();if(!W)return;let[U,Y]=W.arrays.product[1],Q=W.array("product"),J=W.array("half");s=Hh(J);let K=t===null||t>=Y?s[Y-1>>1]:t,se=t===null?"the median unit, ":"unit ",ee=te=>Array.from({length:U},(ve,we)=>Q[we*Y+te]),re=Q.every(te=>te===0),B=Math.min(0,...Q.filter(Number.isFinite)),G=Q[K],X=s.at(-1),Z=s[0];u.set(s.indexOf(K)+1,{max:Y}),m.keep.replaceChildren(...re?[o("b",{},"exactly 1"),`: with f held at 1, all ${ce(Y,"unit")} pass the error straight down the cell undiminished over ${ce(U-1,"step")}.`]:[`Straight down the cell, ${se}`,o("b",{},String(K)),", passes on ",o("b",{},xe(G)),` of an error from step ${U} to step 1: its half-life, the steps over which its ${z()} lets half through, the median over where one begins, is ${pt(J[K])}. The longest is ${pt(J[X])} (unit ${X}), the shortest ${pt(J[Z])} (unit ${Z}).`]),se==="unit "&&!re&&(m.keep.firstChild.textContent="Straight down the cell, unit "),a.draw({lines:[...s.filter(te=>te!==K).map(te=>({values:ee(te),kind:"faint",aside:!0})),{values:ee(K),kind:"forget",name:re?"exactly 1":`unit ${K}`}],first:1,last:U,low:1.04*Math.min(-1,B),high:-.06*Math.min(-1,B),rem:e.rem,tip:te=>`step ${te}, unit ${K}: ${re?"1":Qe(Q[(te-1)*Y+K])}`,said:m.keep.textContent}),a.cursor(e.S.t+1);let ie=100,ae=s.map(te=>Math.log2(Math.abs(J[te]))),oe=Math.min(...ae)-1,pe=Math.max(oe+2,...ae);c.setAttribute("viewBox",`0 0 ${ie} 20`),c.setAttribute("preserveAspectRatio","none"),c.replaceChildren(...s.map((te,ve)=>{let we=1+19*((ae[ve]-oe)/(pe-oe));return D("rect",{class:te===K?"on":"",x:ve*ie/Y,y:20-we,width:.8*ie/Y,height:we})}))}function H(){let W=P(),{T:U}=W,Y=Object.fromEntries(Object.keys(dn).map(B=>[B,Array.from(W.array(B))])),Q=Object.values(Y).flat().filter(Number.isFinite),J=Math.min(-1,...Q)-.3,K=Math.max(.3,Math.max(...Q)+.2),se=Y.total.map((B,G)=>G);n("paths.source").data={t:se,...Y,low:se.map(()=>J),high:se.map(()=>K),tip:se.map(B=>[`step ${B+1}`,...Object.entries(dn).map(([G,X])=>`${X}: ${Qe(Y[G][B])}`)].join(`
`))},n("paths.steps").setv({start:-.5,end:se.length-.5}),n("paths.y").setv({start:J,end:K});let ee=vs(J,K,5),re=at(1,U,6);n("paths.ticks").ticks=ee.map(([B])=>B),n("paths.axis").major_label_overrides=new Map(ee),n("paths.marks").ticks=re.map(B=>B-1),n("paths.x").major_label_overrides=new Map(re.map(B=>[B-1,String(B)])),gt(n,"paths",e),n("paths.x").setv({major_label_text_color:e.css("--ink3"),major_label_text_font_size:`${e.fine}px`,major_label_text_font:e.font});for(let[B,[G,X,Z]]of Object.entries(_h))n(`paths.${B}`).glyph.setv({line_color:e.css(G),line_width:X,line_dash:Z??[],line_cap:"round"});F()}function F(){let W=P();if(!n||!W)return;let{start:U,end:Y}=n("paths.y"),Q=n("paths.steps"),{rem:J}=e,K={left:Math.round(3*J),right:b.clientWidth-Math.round(.8*J),top:6,bottom:b.clientHeight-Math.round(1.4*J)};r=B=>K.left+(K.right-K.left)*(B-Q.start)/(Q.end-Q.start);let se=Object.entries(dn).map(([B,G])=>o("span",{class:`name ${B}`},G));Object.assign(g.style,{top:`${K.top}px`,height:`${K.bottom-K.top}px`}),h.replaceChildren(g,...se),I();let ee=B=>K.top+(K.bottom-K.top)*(Y-B)/(Y-U),re=Object.keys(dn).map((B,G)=>({span:se[G],points:Array.from(W.array(B),(X,Z)=>[r(Z),Number.isFinite(X)?ee(X):NaN])}));Ot(re,[],{...K,left:K.left+6},J)}function I(){if(a.cursor(e.S.t+1),!r)return;let W=r(e.S.t),{start:U,end:Y}=n("paths.steps");g.style.left=`${W}px`,g.hidden=e.S.t<U||e.S.t>Y}function q(){let W=P(),U=Math.min(e.S.t,W.T-1),Y=U===W.T-1,Q=W.array("share")[U],J=jh.filter(te=>W.array(`step.${te}`)).map(te=>[te,W.array(`step.${te}`)[U]]).filter(([te])=>te==="error"?Y:!Y),K=te=>te<0?" (with the opposite sign)":"",se=W.array("total")[U],ee=J.some(([,te])=>!Number.isFinite(te));Y?m.share.replaceChildren("At the last step ",o("b",{},`‖${A()}‖ is ${xe(se)}`),", all of it the error itself: no step lies behind it yet."):m.share.replaceChildren("All the way from the last step to ",o("b",{},`step ${U+1}`),Number.isFinite(se)?`: ‖${A()}‖ is ${xe(se)}. `:": exactly nothing is left.",Number.isFinite(Q)?Math.abs(Q)<.005?`Almost all of it came through the gates; the direct path down the cell contributes ${un(Q)} of it${K(Q)}.`:`The direct path down the cell contributes ${un(Q)} of it${K(Q)}, the gates ${un(1-Q)}${K(1-Q)}.`:""),b.setAttribute("aria-label",m.share.textContent),S.replaceChildren(o("b",{},Y?`At step ${U+1}`:`Over the one step from ${U+2} back to ${U+1}`),Y?` the error itself arrives${C()?"":", by way of h"}`:` shares of ${A()} by the way it took`);let{width:re,height:B}=$.getBoundingClientRect(),{rem:G}=e;if($.replaceChildren(),k.replaceChildren(),ee||!re)return;let{parts:X,low:Z,high:ie}=Fh(J),ae=te=>(te-Z)/(ie-Z)*re,oe=B-1.3*G;$.append(...X.filter(({v:te})=>te).flatMap(({name:te,from:ve,to:we})=>{let Rt=ae(Math.min(ve,we)),We=Math.abs(ae(we)-ae(ve));return[D("rect",{class:`way way-${te}`,x:Rt,y:2,width:Math.max(.5,We-1),height:oe-4}),We>1.1*G?D("text",{class:`on on-${te}`,x:Rt+We/2,y:oe/2+.3*G,"text-anchor":"middle"},te==="cell"?C()?"h":"c":te==="error"?"L":te):""]}),...[0,1].flatMap(te=>[D("path",{class:"unit",d:`M${ae(te)} 0V${oe+2}`}),D("text",{x:ae(te),y:B-.2*G,"text-anchor":"middle"},te?"1, the whole":"0")]));let pe={cell:"straight down the cell",error:"the error itself",i:"by i",f:"by f",g:"by g",o:"by o",r:"by r",z:"by z",n:"by n"};k.append(...J.flatMap(([te,ve])=>[o("span",{},o("i",{class:`way way-${te}`}),`${pe[te]} ${un(ve)}`)," "]),J.length>1?o("b",{},Rh(J.map(([,te])=>te))):"",J.some(([,te])=>te<-.005)?" What is left of 0 has the opposite sign.":""),$.setAttribute("aria-label",k.textContent)}return{el:M,draw(W){let{side:U,one:Y,cell:Q}=e.S,J=`${U} ${Y} ${Q} ${z()}`,K=J!==i;K&&(t=null),i=J,n&&W("size")&&j(),l.checked=Number(e.wish.hold)===1,W("paths","theme","size")||K?R():W("t")&&y()?E.cursor():W("t")&&P()&&(I(),q())}}}var mn=e=>V(e,Math.abs(e)<9.95?1:0);function Wi({first:e,low:t,high:s,zero:n},r){if(e===null||n===r)return["exactly 0",null,`in ${n} of ${r} seeds`];if(Math.abs(e)<.05&&Math.abs(t)<.05&&Math.abs(s)<.05)return["stays 1",null,n?`exactly 0 in ${n} of ${r} seeds`:"in every seed"];let i=e<0?"shrinks to":"grows to",a=n?`exactly 0 in ${n} of ${r} seeds`:`10^${mn(t)} to 10^${mn(s)}`;return[i,mn(e),a]}function Ih({gaps:e,trained_to:t,scores:s,measure:{better:n}},r){let i=Object.values(s[r]??{});if(!i.length)return null;let a=e.findLastIndex(h=>h<=t),l=i.map(h=>h[Math.max(0,a)]),c=l.filter(h=>h>=.99).length,[u,d]=[Math.min(...l),Math.max(...l)].map(h=>V(h,2));return n==="higher"&&c?`${c} of ${l.length} seeds`:`${n==="higher"?`0 of ${l.length}: `:""}${u===d?u:`${u} to ${d}`}`}var Wh=e=>e.split(/(\^[−\d.]+)/).map(t=>t.startsWith("^")?o("sup",{},t.slice(1)):t),qi=e=>["10",o("sup",{},mn(e))];function Di(e){let{setup:t}=e,s=Object.fromEntries(Object.entries(t.cells).map(([h,b])=>{let g=o("button",{type:"button",class:"cellname"},o("i",{class:`line ${h}`}),Oe(b));Object.assign(g.dataset,{term:b,act:`Click: show or hide the ${b}.`}),g.addEventListener("click",()=>{let f=new Set(e.S.off);f.delete(h)||f.add(h),e.set({off:f})}),g.firstChild.style.background=`var(${jt(h)[0]})`;let m=Object.fromEntries(ze.flatMap(f=>[[`${f}.h`,o("td")],[`${f}.w`,o("td",{class:"weights"})]]));return m.learned=o("td"),[h,{button:g,parts:m,row:o("tr",{},o("th",{scope:"row"},g),...Object.values(m))}]})),n=Object.fromEntries(ze.map(h=>[h,o("th",{scope:"colgroup"})])),r=ze.map(()=>o("th",{scope:"col"})),i=ze.map(()=>o("th",{scope:"col",class:"weights"})),a=o("th",{scope:"col"}),l=o("th",{scope:"col"}),c=o("div",{class:"readout"},o("table",{},o("colgroup",{},...["cell","fate","all","fate","all","learned"].map(h=>o("col",{class:h}))),o("thead",{},o("tr",{},o("td",{}),...Object.values(n),a),o("tr",{},o("th",{scope:"col"},"Cell"),r[0],i[0],r[1],i[1],l)),o("tbody",{},...Object.values(s).map(({row:h})=>h)))),u=(h,b)=>e.P.curves.find(g=>g.side===h&&g.cell===b&&g.signal==="h"),d=(h,b)=>e.P.weights.find(g=>g.side===h&&g.cell===b);return e.told=h=>{let{T:b,sides:g}=e.P,m=e.cells.map(f=>{let x=u(h,f);if(!x)return null;let[p,S,$]=Wi(x,g[h].seeds);return`${t.cells[f]} ${p}${S===null?"":` 10^${S}`} (${$})`});return`${g[h].title}, norm of dL/dh over ${b-1} steps back, on a logarithmic scale: ${m.filter(Boolean).join("; ")}.`},{el:c,draw(h){if(h("norms","size")){let{P:b,network:g}=e,m=b.weights.some(p=>p.clipped!==null);c.classList.toggle("clips",m),ze.forEach((p,S)=>{n[p].textContent=b.sides[p].title,n[p].colSpan=e.small&&!m?1:2,r[S].replaceChildren(ne("dL/dh"),` over ${b.T-1} ${b.T===2?"step":"steps"} `,o("small",{},"mean; least to largest")),i[S].textContent=m?"weights, clipped":"weights",i[S].title="The norm of the gradient of the weights of this layer together, for this error of size 1. What training clips has encoder and readout in it too, and an error of its own size."});let{learn:f}=g;a.textContent=e.K.hold?"Learned, f free?":"Learned?";let x=f.measure.better==="higher"?["≥ .99","runs that are right at least 99% of the time"]:[f.measure.name];l.textContent=`${x[0]} at gap ${f.gaps.findLast(p=>p<=f.trained_to)??f.gaps[0]}`,l.title=`${f.title}: ${x.at(-1)} at ${f.gap_title} ${f.trained_to}, the longest in training`;for(let[p,{parts:S}]of Object.entries(s)){for(let $ of ze){let k=u($,p),L=d($,p);if(S[`${$}.h`].title=k?.zero?"Where it is exactly 0 there is no power of ten; the mean is of the other seeds":"",k){let[E,v,M]=Wi(k,b.sides[$].seeds);S[`${$}.h`].replaceChildren(E,...v===null?[]:[" 10",o("sup",{},v)]," ",o("small",{},...Wh(M)))}else S[`${$}.h`].replaceChildren(o("small",{},"not trained"));S[`${$}.w`].replaceChildren(...L?L.norm===null?["0"]:[...qi(L.norm),...L.clipped===null?[]:[" → ",...qi(L.clipped)]]:["–"])}S.learned.textContent=Ih(f,p)??"–"}}if(h("norms","lines"))for(let[b,{button:g,row:m}]of Object.entries(s)){let f=!e.S.off.has(b);g.setAttribute("aria-pressed",String(f)),m.classList.toggle("off",!f)}}}}var qh={w:.9,shear:.5,bias:1},ks=(e,t)=>Array.from({length:t+1},(s,n)=>n?n*e:0),Dh=(e,t,s)=>ks(Math.log10(e),s).map((n,r)=>n+Math.asinh(r*t/2)/Math.LN10),Bi=e=>1/(1+Math.exp(-e)),Bh=e=>-Math.log1p(Math.exp(-e))/Math.LN10,Uh=e=>e<0?-Math.log10(2)/e:1/0;function fn(e){let t=e.length-1,s=Math.max(...e),n=e.indexOf(s),r=e[t];return{way:e.every(a=>a===0)?"stays":n===0?"falls":n===t?"grows":"turns",peak:n,most:s,end:r}}var Vh="⁰¹²³⁴⁵⁶⁷⁸⁹",Gh=e=>String(e).replace(/\d/g,t=>Vh[t]);function Ui(e){let t={...qh},s={weight:Et(),matrix:Et(),gate:Et()},n=p=>S=>{t[p]=S;for(let $ of[i,a])$.set(t.w);x()},r={low:.2,high:2,step:.01,value:t.w,written:p=>V(p)},i=Ve({name:"w",title:"The weight w",...r},n("w")),a=Ve({name:"ρ",title:"The spectral radius ρ of the matrix",...r},n("w")),l=Ve({name:"s",title:"The shear s of the matrix",low:0,high:2,step:.05,value:t.shear,written:p=>V(p)},n("shear")),c=Ve({name:"b",title:"The bias b of the forget gate",low:-3,high:5,step:.1,value:t.bias,written:p=>V(p,1,!0)},n("bias")),u={weight:["A number","t times over: wᵗ",[i]],matrix:["A matrix","size of Wᵗ, W = ρ × a turn, or ρ × a shear",[a,l]],gate:["A gate","fᵗ, where f = σ(b)",[c]]},d=Object.fromEntries(Object.keys(u).map(p=>[p,o("p",{class:"reads"})])),h=Object.entries(u).map(([p,[S,$,k]])=>o("div",{class:"panel"},o("h3",{},o("b",{},S),` ${$}`),s[p].el,o("div",{class:"dials"},...k.map(L=>L.el)),d[p])),{el:b,says:g}=$e("scalar","One number","the whole argument with a single number",[],o("div",{class:"three"},...h)),m=null,f=p=>o("b",{},p);function x(){let p=Math.max(1,(e.got.norms?.T??100)-1),S=Math.log10(t.w),$=Bh(t.bias),k={weight:ks(S,p),turn:ks(S,p),shear:Dh(t.w,t.shear,p),gate:ks($,p)},L=Object.values(k).flatMap(fn),E=-os(-Math.min(...L.map(O=>O.end)),6),v=os(Math.max(...L.map(O=>O.most)),3),M={first:0,last:p,low:E,high:v,unit:"steps",rem:e.rem},[T,z,C]=[fn(k.weight),fn(k.shear),fn(k.gate)],A=`${V(t.w)}${Gh(p)}`;g.replaceChildren(`An error on its way back meets the same recurrent weight once at every step. After t steps it is multiplied by wᵗ: a weight below 1 wipes it out, one above 1 blows it up, and 1 is the boundary: neither vanishes nor explodes. All three pictures share one logarithmic axis over ${p} ${p===1?"step":"steps"}.`),d.weight.replaceChildren(f(`${A} = ${xe(T.end)}`),{falls:": below 1, the error vanishes.",grows:": above 1, the error explodes.",stays:" exactly: at 1, the error stays what it was."}[T.way]),s.weight.draw({...M,lines:[{values:k.weight,kind:"main",name:`${V(t.w)}ᵗ`}],tip:O=>`t = ${O}: ${xe(k.weight[O])}`,said:d.weight.textContent});let N={falls:`shrinks from the first step on, to ${xe(z.end)}.`,grows:`grows at every step, to ${xe(z.end)}.`,turns:`first grows, to ${xe(z.most)} at step ${z.peak}, and shrinks only then, to ${xe(z.end)}.`,stays:"stays 1 as well."}[z.way];d.matrix.replaceChildren(f(`Every eigenvalue has size ${V(t.w)}.`),` The turn alone is ρᵗ, like the number: ${xe(T.end)}. The shear ${N}`);let w={values:k.shear,kind:"main",name:"shear"},y={values:k.turn,kind:"other",name:"turn"};s.matrix.draw({...M,lines:t.shear?[y,w]:[{...w,name:"turn and shear"}],marks:z.way==="turns"?[{k:z.peak,v:z.most}]:[],tip:O=>`t = ${O}: turn ${xe(k.turn[O])}, shear ${xe(k.shear[O])}`,said:d.matrix.textContent});let P=Uh($);d.gate.replaceChildren(f(`f = σ(${V(t.bias,1,!0)}) = ${V(Bi(t.bias),3)}:`),` half is left after ${V(P,P<10?1:0)} steps, and ${xe(C.end)} after ${p}. The cell’s own path multiplies by f alone, and a gate chooses f anew at each step; held at 1 it keeps exactly 1.`),s.gate.draw({...M,lines:[{values:ks(0,p),kind:"held",name:"f held at 1: exactly 1"},{values:k.gate,kind:"forget",name:`${V(Bi(t.bias),3)}ᵗ`}],tip:O=>`t = ${O}: ${xe(k.gate[O])}`,said:d.gate.textContent})}return{el:b,draw(p){let S=e.got.norms?.T;(p("size")||S!==m)&&x(),m=S}}}var Vi=`.sec .plot {
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
`;var Kh=90,Gi=1e-9,Yi=["--rnn","--ink"];function Xh(e){let t=Array.from(e,Number);return{size:t.length,most:t.find(Number.isFinite)??null,above:t.filter(s=>s>Gi).length,kept:t.filter(s=>Math.abs(s)<=Gi).length,zero:t.filter(s=>!Number.isFinite(s)).length}}function Jh({above:e,kept:t,most:s,size:n}){return s===null?"nothing of any change is left":t===n?"every change keeps its size":e?e===n?"every change grows":`changes in ${ce(e,"direction")} of ${n} grow, the rest shrink`:t?`changes in ${ce(t,"direction")} of ${n} keep their size, the rest shrink`:"every change shrinks"}function Ki(e){let t=null,s=null,n=0,r=Ve({name:"span",title:"Steps in the span",low:1,high:1,step:1,value:1,written:k=>ce(k,"step")},k=>{t=k>=d()?null:k,clearTimeout(n),n=setTimeout(b,Kh)}),i=Object.fromEntries(["step","span"].map(k=>{let L=o("div",{class:"bk"}),E=o("div",{class:"labels","aria-hidden":"true"});return[k,{name:`spectrum.${k}`,of:k,target:L,labels:E,series:[],head:o("h3"),el:o("div",{class:"plot",role:"img"},L,E)}]})),a=[o("p",{class:"reads"}),o("p",{class:"reads"})],{el:l,says:c}=$e("spectrum","Spectrum",o("span",{},ne("singular values")," of the ",ne("Jacobian")," of the state"),[r.el],o("div",{class:"two"},...Object.values(i).map(k=>o("div",{class:"panel"},k.head,k.el))),o("div",{class:"two"},...a)),u=()=>Math.min(e.S.t,e.P.T-2),d=()=>e.P.T-1-u(),h=()=>Math.min(t??d(),d()),b=()=>e.P.T>1&&e.ask("spectrum",{side:e.S.side,one:e.S.one,cells:["rnn",e.S.cell],from:u(),t:u()+h()});e.seen(l,b),e.embed(Object.fromEntries(Object.values(i).map(({name:k,target:L})=>[k,L]))).then(k=>{s=k;for(let L of Object.values(i))for(let E of["index","y"])s(`${L.name}.${E}`).change.connect(()=>requestAnimationFrame(()=>$(L)));m(),e.P&&p()});let g=({rem:k}=e)=>({left:Math.round(3.2*k),right:Math.round(.8*k),top:6,bottom:Math.round(1.4*k)});function m(){let{left:k,right:L,top:E,bottom:v}=g();for(let{name:M}of Object.values(i))s(M).setv({min_border_left:k,min_border_right:L,min_border_top:E,min_border_bottom:v}),s(M).toolbar.active_drag=e.small?null:"auto"}function f({name:k,of:L}){let{css:E,rem:v,fine:M,font:T}=e;gt(s,k,e),s(`${k}.x`).setv({major_label_text_color:E("--ink3"),major_label_text_font_size:`${M}px`,major_label_text_font:T}),s(`${k}.one`).line_color=E("--ink3"),Yi.forEach((z,C)=>{s(`${k}.${C}`).glyph.setv({line_color:E(z),line_width:1,line_alpha:.5}),s(`${k}.${C}.mark`).glyph.setv({size:(e.small?.36:.45)*v,line_color:E(z),line_width:1.5,fill_color:E(L==="step"?"--bg":z)})})}function x(){r.set(h(),{max:d()}),r.input.disabled=d()<2}function p(){let k=e.got.spectrum;if(x(),c.replaceChildren("A change in the state comes out of a step stretched or shrunk, in each direction differently: by the singular values of the step’s Jacobian, here the largest first. Above 1 a change grows, below 1 it shrinks; over a span the factors of its steps multiply up."),!k)return;let L=k.t-k.from;i.step.head.replaceChildren(o("b",{},"One step"),` from ${k.from+1} to ${k.from+2}`),i.span.head.replaceChildren(o("b",{},ce(L,"step")),` from ${k.from+1} to ${k.t+1}`),a[1].replaceChildren(rs(e,e.S.cell));for(let E of Object.values(i))E.series=k.cells.map((v,M)=>({values:Array.from(k.array(`${v}.${E.of}`)),kind:M?"main":"other",name:et(e,v)}));k.cells.forEach((E,v)=>{let[M,T]=["step","span"].map(N=>Xh(i[N].series[v].values)),z=e.P.sides[k.side].units,C=M.size>z?`${M.size} values, of h and c together`:`${M.size} values of h`,A=(N,w)=>`${N}: at most ${w.most===null?"0":xe(w.most)}, ${w.above||"none"} above 1`+(w.zero?`, ${w.zero} 0 to rounding`:"");a[v].replaceChildren(o("b",{},et(e,E)),` (${C}). ${A("One step",M)}. ${A(ce(L,"step"),T)}: ${Jh(T)}.`)});for(let E of Object.values(i))E.el.setAttribute("aria-label",a.map(v=>v.textContent).join(" ")),s&&S(E)}function S(k){let{name:L,series:E}=k,v=E.flatMap(({values:j})=>j.filter(Number.isFinite)),M=Math.min(-.1,...v),T=Math.max(.1,...v),z=.05*(T-M),C=M-z,A=T+z,N=Math.max(...E.map(({values:j})=>j.length)),w=Array.from({length:N},(j,R)=>R+1),y={t:w,low:w.map(()=>C),high:w.map(()=>A)};Yi.forEach((j,R)=>y[R]=w.map((_,H)=>Number.isFinite(E[R]?.values[H])?E[R].values[H]:NaN)),y.tip=w.map((j,R)=>[`number ${R+1} by size`,...E.filter(({values:_})=>R<_.length).map(_=>`${_.name} ${Qe(_.values[R])}`)].join(`
`)),s(`${L}.source`).data=y,s(`${L}.index`).setv({start:0,end:N+1}),s(`${L}.y`).setv({start:C,end:A});let P=at(1,N,e.small?4:6),O=A-C>2?vs(C,A,6):[.02,.05,.1,.2,.5,1,2,5,10,20,50].filter(j=>Math.log10(j)>C&&Math.log10(j)<A).map(j=>[Math.log10(j),String(j)]);s(`${L}.ticks`).ticks=O.map(([j])=>j),s(`${L}.axis`).major_label_overrides=new Map(O),s(`${L}.marks`).ticks=P,s(`${L}.x`).major_label_overrides=new Map(P.map(j=>[j,String(j)])),f(k),$(k)}function $({name:k,series:L,labels:E,el:v}){if(!L.length)return;let M=s(`${k}.y`),T=s(`${k}.index`),z=g(),C={left:z.left,right:v.clientWidth-z.right,top:z.top,bottom:v.clientHeight-z.bottom},A=L.map(w=>o("span",{class:`name ${w.kind}`},w.name));E.replaceChildren(...A);let N=L.map(({values:w},y)=>({span:A[y],points:w.map((P,O)=>[C.left+(C.right-C.left)*(O+1-T.start)/(T.end-T.start),Number.isFinite(P)?C.top+(C.bottom-C.top)*(M.end-P)/(M.end-M.start):NaN])}));Ot(N,[],{...C,left:C.left+8},e.rem,1.5)}return{el:l,draw(k){k("t")&&x(),s&&k("size")&&m(),k("spectrum","theme","size")&&p()}}}var Zh={engine:"backpropagation",differences:"central differences",complex:"complex step"},Xi=.001,Qh=e=>e===null?"–":xe(Math.log10(e));function ed({engine:e,resolved:t,error_differences:s,error_complex:n}){let r=n!==null&&n<Xi;return e===null?["The gradient is exactly 0 here.",r?"The complex step finds none either.":""]:r?t?s!==null&&s<Xi?["They agree.","Central differences and the complex step both find what backpropagation did, of this one network."]:["They do not agree.","Central differences find something else."]:e<-6?["Differences cannot see a gradient this small.","They subtract two values that agree in nearly all 16 digits of a float64, so what they find is rounding. The complex step subtracts nothing, and finds the same."]:["Differences cannot tell here.","Half the step finds another slope: the state bends too sharply within it. The complex step finds the same."]:["They do not agree.","The complex step finds something else."]}function Ji(e){let t={cell:null,signal:"h",side:null,t:null},s=(E,v)=>{let M=o("select",{"aria-label":E});return M.addEventListener("change",()=>{v(M.value),k()}),M},n=s("Cell",E=>t.cell=E),r=s("Side",E=>t.side=E),i=je("Gradient",{h:"dL/dh",c:"dL/dc"},E=>{t.signal=E,k()}),a=o("input",{type:"number",class:"number",min:1,step:1,inputmode:"numeric","aria-label":"Step",autocomplete:"off"});a.addEventListener("input",()=>{t.t=a.value===""?null:Math.max(0,Math.min(e.P.T-1,Math.round(Number(a.value))-1))}),a.addEventListener("change",()=>a.value=p().t+1),a.addEventListener("keydown",E=>E.key==="Enter"&&$());let l=o("button",{type:"button",class:"btn start"},"Check against differences");l.addEventListener("click",()=>$());let c=o("caption"),u=o("tbody"),d=o("table",{},c,o("thead",{},o("tr",{},...["found by","size","relative error"].map(E=>o("th",{scope:"col"},E)))),u),h=o("p",{class:"reads",role:"status"}),b=null,g=null,m=(E,v,M="")=>o("label",{class:M},o("span",{},E),v),{el:f,says:x}=$e("verify","Verify","any point of the plots, found again without backpropagation",[],o("div",{class:"choice"},m("Cell",n),i.el,m("Side",r,"wide"),m("Step",a),l),o("div",{class:"found"},d,h));x.replaceChildren("A check without backpropagation: nudge one number of the state up and down, run the network forward, see how the loss changes. The complex step nudges it by an imaginary amount instead, so that nothing has to be subtracted. In a terminal: ",o("code",{},"gatescope gradients MODEL TEXT --verify"),".");let p=()=>({cell:t.cell??e.S.cell,signal:t.signal,side:t.side??e.S.side,t:Math.min(e.P.T-1,t.t??e.S.t)}),S=E=>e.P.curves.some(v=>v.cell===E&&v.signal==="c");function $(){let{one:E}=e.S,v=e.seeds(p().side).length;e.ask("verify",{...p(),one:Math.min(E,v-1)})}function k(){let E=[...new Set(e.P.curves.filter(M=>M.side===p().side).map(M=>M.cell))];E.includes(p().cell)||(t.cell=E[0]),S(p().cell)||(t.signal="h");let v=(M,T,z)=>{M.replaceChildren(...T.map(([C,A])=>o("option",{value:C},A))),M.value=z};v(n,E.map(M=>[M,et(e,M)]),p().cell),v(r,Object.entries(e.P.sides).map(([M,{title:T}])=>[M,T??M]),p().side),i.set(p().signal);for(let M of i.el.children)M.disabled=!S(p().cell)&&M.textContent==="dL/dc";a.max=e.P.T,(t.t===null||a.getRootNode().activeElement!==a)&&(a.value=p().t+1)}function L(){if(c.textContent=g?`‖dL/d${g.signal}‖ at step ${g.t+1}, ${et(e,g.cell)}, ${e.P.sides[g.side]?.title??g.side}, seed ${e.seeds(g.side)[g.one]}`:"Nothing checked yet",u.replaceChildren(...Object.entries(Zh).map(([M,T])=>o("tr",{class:g&&M==="differences"&&!g.resolved?"lost":""},o("th",{scope:"row"},T),o("td",{},g?Qe(g[M]):"–"),o("td",{},M==="engine"?"":g?Qh(g[`error_${M}`]):"–")))),!g)return void h.replaceChildren("Choose a point and press the button.");let[E,v]=ed(g);h.replaceChildren(o("b",{},E),` ${v} Each number was moved by ${xe(Math.log10(g.step))} either way.`)}return{el:f,draw(E){let{t:v,cell:M,side:T}=e.S,z=`${v} ${M} ${T}`;z!==b&&Object.assign(t,{cell:null,side:null,t:null}),b=z,E("norms","detail","t")&&k(),E("norms")&&(g=null),E("verify")&&(g=e.got.verify),E("norms","verify")&&L(),E("busy","lost")&&(l.disabled=e.busy.has("verify")||!e.connected)}}}var td=["norms","flow","spectrum","paths","verify","knobs","t","detail","lines","theme","size"],sd={t:["t"],side:["detail"],one:["detail"],cell:["detail"],shown:["lines"],off:["lines"],theme:["theme"]},nd={scalar:Ui,flow:Si,spectrum:Ki,paths:Ii,verify:Ji},vr=class extends ct{said={};keys;constructor(t){super(t,Ei+Vi);let{state:s}=this,{t:n,side:r,one:i,cell:a,show:l,off:c}=s.usual("view");this.S={t:n,side:r,one:i,cell:a,theme:this.S.theme,shown:this.curves(l),off:new Set(c)},this.questions=new mt($=>this.tell($)),this.got={},this.targets={},this.figures=new Promise($=>this.made=$),this.near=new ns("160px"),this.K=this.wish=this.usual=s.usual("server"),this.came=Ps(s);let u=$=>$(this),[d,h,b,g,m,f,x,p]=[qt,Ni,Oi,Ti,Di,ji,_i,Hi].map(u);this.sections=Object.fromEntries(Object.entries(nd).map(([$,k])=>[$,u(k)]));let S=Object.values(this.sections);this.parts=[d,h,b,g,m,f,...S,x,p],this.time=g.el,this.status=o("p",{class:"unseen",role:"status"}),this.main=o("main",{},b.el,o("div",{class:"right"},o("section",{class:"first","aria-label":"Gradient norms through time"},g.el,m.el),f.el,...S.map($=>$.el),x.el)),this.root.append(Ut(this),o("div",{class:"ask"},h.el,d.el),this.main,p.el,this.status),this.listen(),es(this.setup.figures,this.targets).then(this.made),this.receive(this.model.payload,!0),this.model.on("progress",()=>{for(let[$,k]of Object.entries(this.model.progress))this.sections[$]?.el.style.setProperty("--done",k)})}close(){this.near.close(),this.questions.stop()}get touches(){return sd}unvisited(){return Object.entries(this.sections).filter(([t])=>t!=="scalar"&&!this.got[t]).map(([,{el:t}])=>t)}get notices(){return Object.values(this.said).flat()}set notices(t){this.said={all:t}}get meanwhile(){return"What is shown stays."}get behind(){return this.P!==null&&this.questions.busy.has("norms")}get whose(){return"The curves are still of the settings before."}ask(t,s={}){let n=JSON.stringify([this.wish,s]);this.closed||this.questions.asked(t,n)||(this.questions.ask(t,{knobs:this.wish,...s},{key:n}),this.mark(),this.draw(new Set(["busy"])))}receive(t,s=!1){let[n,r]=ht(t),{want:i}=n,a=!this.P;if(s&&!r.length)return this.wish=n.knobs,this.questions.ask(i,{knobs:n.knobs}),this.waits();let l=s?this.questions.opened(n):this.questions.take(n);if(!l)return;let c=new Set([i,"busy","notice"]);if(this.said[i]=n.notices,n.file)nt(n.file,r,"text/csv"),this.questions.forget(i);else{let{picture:u}=Gt(t);i==="norms"?this.accept(l,n.knobs,u,c,a):this.got[i]=u}this.draw(c)}accept(t,s,n,r,i){if((i||JSON.stringify(t.request.knobs)===JSON.stringify(this.wish))&&(this.wish={...s}),t.key=JSON.stringify([s,{}]),this.K=s,r.add("knobs"),!n)return;let a=this.P,{S:l}=this;this.P=this.got.norms=n,i&&(this.text=s.text),this.shown=t.from,i?(this.read(),this.resetView()):(l.t=l.t>0&&l.t===a.T-1?n.T-1:Math.min(l.t,n.T-1),this.said.address=[],this.returning&&this.read(this.state.asked.said.server),this.returning=!1),l.one=Math.min(l.one,this.seeds(l.side).length-1),l.cell=this.beside(l.side,l.cell);for(let c of i?td:["t","detail","lines"])r.add(c)}seeds(t){let s=t==="initial"&&this.K.init!=="start";return Array.from({length:this.P.sides[t].seeds},(n,r)=>s?this.K.seed+r:r)}get cells(){return Object.keys(this.setup.cells)}get network(){return this.setup.networks[this.K.networks]}beside(t,s){return this.P.curves.some(n=>n.side===t&&n.cell===s)?s:"lstm"}turn(t,s=!1){this.wish={...this.wish,...t},this.entry||=s,this.turning??=requestAnimationFrame(()=>{this.turning=null,this.ask("norms"),this.entry&&=this.busy.has("norms")}),this.draw(new Set(["knobs"]))}seen(t,s){this.near.seen(t,()=>this.P&&s())}embed(t){return Object.assign(this.targets,t),this.figures}passes(){let{text:t,networks:s}=this.wish;return Ns(this.came,{text:t,opened:this.text,task:s})}get values(){return this.with(this.K)}get wished(){return this.with(this.wish)}with(t){let{S:s,setup:n}=this,{t:r,side:i,one:a,cell:l,theme:c,shown:u}=s,d=Object.keys(u).filter(b=>u[b]),h={t:r,side:i,one:a,cell:l,theme:c,show:d,off:[...s.off]};return{...t,...h,...js(this.passes(),t.text,n.models),task:null}}curves(t){let{choices:s}=this.state.named.show;return Object.fromEntries(s.map(n=>[n,t.includes(n)]))}read(t=[]){let{S:s,P:n,state:r}=this,{side:i,cell:a,show:l,off:c}=r.asked.values;this.said.address=[...t,...r.asked.said.view],Object.assign(s,{side:i,cell:a,shown:this.curves(l),off:new Set(c)}),s.t=r.place("t",n.T,0,this.said.address),s.one=r.place("one",this.seeds(i).length,0,this.said.address)}back({values:t}){this.wish=Object.fromEntries(Object.keys(this.usual).map(s=>[s,t[s]])),this.entry=!1,this.questions.forget("norms"),this.ask("norms")}resetView(t=this.measure()){Object.assign(this,t)}resize(){let t=this.measure();!this.P||!t.width||Object.keys(t).every(s=>t[s]===this[s])||(this.resetView(t),this.draw(new Set(["size"])))}draw(t){let s=(...n)=>n.some(r=>t.has(r));for(let n of this.P?this.parts:this.parts.slice(0,1))$t(n,t);this.P&&(s("busy")&&this.waits(),s("norms","detail","t")&&this.near.turned(),Object.assign(this.host.dataset,{ready:"true",t:this.S.t,seq:this.shown,steps:this.P.T}),this.settled&&(this.keep(this.entry),this.entry=!1))}waits(){let{busy:t,root:s,main:n}=this;s.classList.toggle("busy",t.has("norms")),n.setAttribute("aria-busy",String(t.size>0));for(let[r,{el:i}]of Object.entries(this.sections))i.classList.toggle("waiting",t.has(r)),t.has(r)||i.style.removeProperty("--done")}get settled(){return super.settled&&!this.turning&&!this.busy.has("norms")}go(t){this.P&&this.set({t:Math.max(0,Math.min(this.P.T-1,t))})}moves(){return{ArrowLeft:()=>this.go(this.S.t-1),ArrowRight:()=>this.go(this.S.t+1),Home:()=>this.go(0),End:()=>this.go(this.P.T-1),"?":()=>this.keys(),w:()=>this.meanings.walk()}}},Zi={render:e=>void new vr(e)};function Qi(e,t,s){let n=e.array(`top.${t}.id`),r=e.array(`top.${t}.p`),i=e.arrays[`top.${t}.id`][1][1];return Array.from({length:i},(a,l)=>[e.words[n[s*i+l]],r[s*i+l]])}function rd(e,t,s){let[[n,r]]=Qi(e,t,s);if(e.answers.kind==="value")return{text:V(r,2),right:null};let i=e.answers.kind==="next"&&s+1<e.T,a=l=>e.reads.kind==="words"?l.toLowerCase():l;return{text:le(n),right:i?a(n)===a(e.tokens[s+1]):null}}function ea(e){let t=o("div",{class:"says"}),s=o("div",{class:"lists"}),n=o("h2"),r=o("div",{class:"answers"},o("div",{class:"hd"},n),s),i=[],a=null;function l(){i=e.P.cells.map(u=>{let d=Array.from({length:5},()=>{let b=o("span",{class:"bar"}),g=o("span",{class:"w"}),m=o("span",{class:"n"});return{bar:b,word:g,p:m,row:o("li",{},b,g,m)}}),h=e.name({cell:u});return{rows:d,el:o("div",{},o("h3",{},h),o("ol",{class:"pred","aria-label":`What the ${h} answers`},...d.map(({row:b})=>b)))}}),s.replaceChildren(...i.map(u=>u.el))}function c(u){let{P:d,G:h,rem:b,fine:g,font:m}=e,f=e.name({cell:d.cells[u]}),x=o("div",{class:"line","aria-hidden":"true"},o("span",{class:"label"},f));for(let p=h.a;p<h.end;p++){let{text:S,right:$}=rd(d,u,p),k=o("span",{class:$?"m right":"m",title:`${f}, after “${d.shown[p]}”: ${S}`},S),L=Math.max(St(S,h.cw-4,.8125*b,$?650:400,m),g);k.style.cssText=`left:${h.x(p)+1}px;width:${h.cw-2}px;font-size:${L}px`,x.append(k)}return x}return{el:r,steps:t,draw(u){let{P:d,S:h}=e;if(d.cells.join()!==a&&(l(),a=d.cells.join()),u("picture","size","view")&&t.replaceChildren(...d.cells.map((g,m)=>c(m))),!u("picture","step","size"))return;let b=d.answers.title;n.replaceChildren(b[0].toUpperCase()+b.slice(1)," ",o("small",{},`${d.answers.kind==="label"?"at":"after"} “${d.shown[h.t]}”`)),i.forEach(({rows:g},m)=>{let f=Qi(d,m,h.t),x=d.answers.kind==="value";g.forEach(({row:p,bar:S,word:$,p:k},L)=>{p.hidden=L>=f.length,!p.hidden&&($.textContent=le(f[L][0]),k.textContent=x?V(f[L][1],3):ue(f[L][1]),S.hidden=x,S.style.width=`${100*f[L][1]}%`)})})}}}function ta(e){let t=e.filter(Number.isFinite).sort((r,i)=>r-i);if(!t.length)return 1;let s=t.at(-1),n=t[Math.floor(.97*(t.length-1))];return 1.05*(s>2*n?1.5*n:s)||1}function od(e,t){return e.better==="higher"?[0,1]:[0,e.chance===null?ta(t):2*e.chance]}function sa(e){let t=S=>{let $=o("div",{class:"bk"}),k=o("div",{class:"labels","aria-hidden":"true"});return{name:S,target:$,labels:k,head:o("h2"),note:o("small"),el:o("div",{class:`plot ${S}`,role:"img"},$,k)}},s={score:t("score"),loss:t("loss")},n=o("div",{class:"curves"},...Object.values(s).flatMap(S=>[o("div",{class:"hd"},S.head),S.el]));for(let{head:S,note:$}of Object.values(s))S.append(o("span")," ",$);let r={own:0,other:1},i=null,a=!1,l=!1,c={};async function u(){i=await es(e.setup.figures,{score:s.score.target,loss:s.loss.target});for(let S of["iterations","score.y","loss.y"])i(S).change.connect(()=>{l||(a=!0,requestAnimationFrame(()=>{x(),p()}))});for(let S of Object.values(s))S.el.addEventListener("dblclick",()=>{a=!1,setTimeout(()=>e.draw(new Set(["run","picture","size"])),50)}),new ResizeObserver(()=>p()).observe(S.el);e.draw(new Set(["run","picture","size","theme"])),e.root.classList.add("plotted")}let d=()=>Math.round(3.6*e.rem);function h(){for(let S of Object.keys(s))i(S).setv({min_border_left:e.gutter,min_border_right:d(),min_border_top:6,min_border_bottom:Math.round(1.3*e.rem)}),i(S).toolbar.active_drag=e.small?null:"auto"}let b=()=>e.P.cells,g=S=>S==="rnn"?"--rnn":"--ink";function m(){for(let S of Object.keys(s)){gt(i,S,e),i(`${S}.iterations`).setv({major_label_text_color:e.css("--ink3"),major_label_text_font_size:`${e.fine}px`,major_label_text_font:e.font});for(let[$,k]of Object.entries(r)){let L=b()[k];i(`${S}.${$}`).glyph.setv({line_color:e.css(g(L)),line_width:k?2.25:3,line_cap:"round"})}}i("chance").line_color=e.css("--ink3")}function f(){let{P:S,run:$,task:k}=e,{measure:L}=k,E=($??e.choice).iterations,v=$?Array.from(S.array("t")):[],M={score:C=>ot(L,C),loss:C=>V(C,4)},T=Math.ceil(E/e.setup.points);l=!0;for(let C of Object.keys(s)){let A={t:v,own:v.map(()=>NaN),other:v.map(()=>NaN)},N=[];for(let[j,R]of Object.entries(r)){let _=$&&S.array(`${R}.${C}`);_&&(A[j]=Array.from(_),N.push([j,b()[R]])),i(`${C}.${j}`).visible=!!_}let w=N.flatMap(([j])=>A[j]),[y,P]=C==="score"?od(L,w):[0,ta(w)];A.low=v.map(()=>y),A.high=v.map(()=>P),A.tip=v.map((j,R)=>[`iteration ${j.toLocaleString("en")}`,...N.map(([_,H])=>`${e.name({cell:H})} ${M[C](A[_][R])}`)].join(`
`)),i(`${C}.source`).data=A,i(`${C}.hit`).glyph.width={value:T},a||i(`${C}.y`).setv({start:y,end:P}),c[C]=Object.fromEntries(N.map(([j,R])=>{let _=A[j].findLastIndex(Number.isFinite);return[j,_<0?null:{t:v[_],v:A[j][_],name:e.name({cell:R}),cell:R}]}));let O=N.map(([j,R])=>`${e.name({cell:R})} ${M[C](A[j].at(-1))}`).join(", ");s[C].el.setAttribute("aria-label",v.length?`${C==="score"?L.title:"Loss"} at iteration ${v.at(-1)}: ${O}.`:"No curve yet.")}a||i("iterations").setv({start:0,end:E}),i("chance").setv({location:L.chance??0,visible:L.chance!==null}),l=!1,x();let z=L.title[0].toUpperCase()+L.title.slice(1);s.score.head.firstChild.textContent=z,s.score.note.textContent=`best weights so far, on validation${L.better==="lower"?"; lower is better":""}`,s.loss.head.firstChild.textContent="Loss",s.loss.note.textContent=T>1?`mean of every ${T} iterations`:"of every iteration"}function x(){let{start:S,end:$}=i("iterations"),k=Te(S,$,e.small?4:7).filter(Number.isInteger);for(let L of Object.keys(s)){let E=L==="score"&&e.task.measure.name==="accuracy"?100:1,v=i(`${L}.y`),M=e.run||E>1?Te(v.start,v.end,6):[],T=Math.max(0,-Math.floor(Math.log10(E*(M[1]-M[0]))+1e-9))||0;i(`${L}.ticks`).ticks=M,i(`${L}.axis`).major_label_overrides=new Map(M.map(z=>[z,V(E*z,T)+(E>1?"%":"")])),i(`${L}.marks`).ticks=k,i(`${L}.iterations`).major_label_overrides=new Map(k.map(z=>[z,z.toLocaleString("en")]))}}function p(){if(!i||!e.P)return;let{measure:S}=e.task,$=i("iterations");for(let[k,{labels:L,el:E}]of Object.entries(s)){let{start:v,end:M}=i(`${k}.y`),T=E.clientHeight-6-Math.round(1.3*e.rem),z=E.clientWidth-e.gutter-d(),C=e.gutter+z,A=O=>Math.max(0,Math.min(T,T*(1-(O-v)/(M-v)))),N=O=>e.gutter+z*Math.max(0,Math.min(1,(O-$.start)/($.end-$.start))),w=Object.values(c[k]??{}).filter(Boolean).map(O=>({x:N(O.t),y:A(O.v),span:o("span",{class:`name ${O.cell==="rnn"?"rnn-h":""}`},O.name)})),y=k==="score"&&S.chance!==null?[{x:C,y:A(S.chance),span:o("span",{class:"name fine"},"chance")}]:[],P=w.some(O=>O.x+d()>C);for(let O of P?[[...w,...y]]:[w,y]){let j=Fs(O.map(R=>R.y),.95*e.rem,T);O.forEach(({span:R,x:_},H)=>{R.style.left=`${_+6}px`,R.style.top=`${6+j[H]}px`})}L.replaceChildren(...[...w,...y].map(({span:O})=>O)),!e.run&&k==="score"&&L.append(o("span",{class:"alone"},e.choice.beside?"Press Start. Both networks read the same examples in the same order, and their curves grow here.":"Press Start, and the network’s curves grow here."))}}return u(),{el:n,draw(S){i&&(S("size")&&h(),S("theme","size","picture")&&m(),S("run","picture")&&f(),S("run","picture","size","theme")&&p())}}}var id=200,na={cell:"cell",units:"unit",seed:"seed",iterations:"iteration"};function ra(e){let{setup:t}=e,s=f=>o("select",{},...f.map(([x,p])=>o("option",{value:x},p))),n=f=>o("input",{type:"number",min:e.state.named[f].low,max:e.state.named[f].high,step:1,inputmode:"numeric",class:"number",autocomplete:"off"}),r={task:s(Object.entries(t.tasks).map(([f,x])=>[f,x.title])),cell:s(Object.entries(t.cells)),units:n("units"),seed:n("seed"),iterations:n("iterations"),beside:o("input",{type:"checkbox"})},i=o("span"),a={task:"Task",cell:"Cell",units:"Units",seed:"Seed",iterations:"Iterations"},l=Object.entries(a).map(([f,x])=>(r[f].setAttribute("aria-label",x),o("label",{class:f},na[f]?ne(na[f],x):o("span",{},x),r[f]))),c=o("fieldset",{class:"choice","aria-label":"What to train"},...l,o("label",{class:"check"},r.beside,i)),u=qt(e),d=o("div",{class:"ask",role:"region","aria-label":"The run"},c,u.el),h=0,b=null;e.chosenNow=()=>(clearTimeout(h),{...Object.fromEntries(Object.keys(a).map(x=>[x,r[x].value])),beside:r.beside.checked});let g=()=>e.send({choice:e.chosenNow()}),m=()=>{i.textContent=`${Oe(t.cells[r.cell.value==="rnn"?"lstm":"rnn"])} beside it`};r.task.addEventListener("change",()=>{let f=t.tasks[r.task.value];r.units.value=f.units,r.iterations.value=f.iterations,g()}),r.cell.addEventListener("change",()=>{m(),g()}),r.beside.addEventListener("change",g);for(let f of[r.units,r.seed,r.iterations])f.addEventListener("input",()=>{clearTimeout(h),h=setTimeout(g,id)}),f.addEventListener("keydown",x=>{x.key==="Enter"&&!e.live&&e.act()});return{el:d,draw(f){if(u.draw(f),!!f("run")&&(c.disabled=e.live,b===null||f("choice"))){for(let x of Object.keys(a))r[x].value=e.choice[x];r.beside.checked=e.choice.beside,m(),b=!0}}}}var ad=80;function oa(e){let t=o("textarea",{rows:1,class:"sentence",spellcheck:"false",autocomplete:"off",autocapitalize:"off","aria-label":"The probe: a text read with the weights of this moment",maxlength:e.setup.limits.text}),s=o("span",{class:"count"}),n=o("div",{class:"asked"},o("span",{class:"count","aria-hidden":"true"},"Probe"),o("div",{class:"field"},t),s),r=0,i=null;return t.addEventListener("keydown",a=>{a.key==="Enter"&&!e.text.includes(`
`)&&e.P.reads.kind!=="bytes"&&a.preventDefault()}),t.addEventListener("input",()=>{clearTimeout(r),r=setTimeout(()=>e.send({text:t.value}),ad)}),{el:n,draw(a){if(!a("run","picture"))return;e.text!==i&&t.getRootNode().activeElement!==t&&(t.value=e.text),i=e.text,t.classList.toggle("lines",e.text.includes(`
`));let{T:l,length:c,reads:u}=e.P;s.textContent=`${l<c?`the first ${l} of `:""}${c.toLocaleString("en")} ${c===1?u.one:u.many}`}}}var kr={start:"M4 2v12l9-6z",pause:"M3.5 2h3v12h-3zM9.5 2h3v12h-3z",stop:"M3 3h10v10H3z"},ld=e=>D("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},D("path",{d:e}));function cd({state:e,elapsed:t,rate:s,left:n}){let r=s===null?"":s>=10?` · ${Math.round(s)} a second`:` · ${V(s,1)} a second`,i=Ln(t);return{starting:"starting",paused:`paused at ${i}`,scoring:`${i} · scoring on test`,done:`done in ${i}`,stopped:`stopped at ${i}`,diverged:`diverged at ${i}`,late:`ended at ${i}`,failed:`broke off at ${i}`}[e]??`${i}${r}${n===null?"":` · ${Ln(Math.ceil(n))} left`}`}function ia(e){let t=D("path"),s=o("span"),n=o("button",{type:"button",class:"btn start"},D("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},t),s),r=o("button",{type:"button",class:"btn stop"},ld(kr.stop),o("span",{},"Stop")),i=o("b"),a=o("small"),l=o("span",{class:"r"}),c=o("b"),u=o("div",{class:"gone",role:"progressbar","aria-label":"Progress","aria-valuemin":0},c),d=o("div",{class:"bar"},o("div",{class:"transport",role:"group","aria-label":"Training"},n,r,o("span",{class:"where"},o("span",{class:"roomy"},"iteration "),i,a),l),u),h=o("table",{class:"results"});n.addEventListener("click",()=>e.act()),r.addEventListener("click",()=>e.send({do:"stop"})),e.name=p=>Oe(e.setup.cells[p.cell]);function b(){let{run:p,live:S}=e,$=S?p.state==="paused"?"Resume":"Pause":"Start";s.textContent=$,t.setAttribute("d",$==="Pause"?kr.pause:kr.start),n.title=`${$} (space)`,n.disabled=!e.connected||S&&p.state==="scoring",r.disabled=!e.connected||!S}function g(){let{run:p}=e,{iterations:S}=p??e.choice,$=p?.iteration??0;i.textContent=$.toLocaleString("en"),a.textContent=` / ${S.toLocaleString("en")}`,l.textContent=p?cd(p):"",c.style.width=`${100*$/S}%`,u.setAttribute("aria-valuemax",S),u.setAttribute("aria-valuenow",$)}let m=[],f=null;function x(){let{run:p,task:S}=e,{measure:$}=S,k=p?.nets??[],L=JSON.stringify([p?.task,k.map(E=>[E.cell,E.name])]);if(L!==f){f=L,m=k.map((v,M)=>{let T=Array.from({length:4},()=>o("td")),z=o("td",{class:"acts"});if(v.name){let C=w=>e.state.to("explore",{model:v.name,...w}),A=o("a",{class:"btn",href:C(),target:"_blank",rel:"noopener","aria-label":`Open the ${e.name(v)} in the Explorer, in a new tab`},"Explore");A.addEventListener("click",()=>{A.href=C({text:e.text,theme:e.S.theme})});let N=o("button",{type:"button",class:"btn","aria-label":`Download the ${e.name(v)} as .safetensors`},"Download");N.addEventListener("click",()=>e.send({do:"file",net:M})),z.append(A," ",N)}return{cells:T,row:o("tr",{},o("th",{scope:"row"},o("i",{class:v.cell==="rnn"?"line rnn":"line"}),e.name(v)),...T,z)}});let E=["","parameters","loss",$.title,"on test",""];h.replaceChildren(o("caption",{class:"unseen"},"What each network reached"),o("thead",{},o("tr",{},...E.map(v=>o(v?"th":"td",v?{scope:"col"}:{},v)))),o("tbody",{},...m.map(({row:v})=>v))),h.hidden=!k.length}k.forEach((E,v)=>{let[M,T,z,C]=m[v].cells;M.textContent=E.parameters.toLocaleString("en"),T.textContent=V(E.loss,3),z.textContent=ot($,E.score),z.title=E.best?`the best on validation, after iteration ${E.best}`:"",C.textContent=E.fault?"diverged":ot($,E.test),C.title=E.fault??""})}return{el:d,results:h,draw(p){p("run")&&(b(),g(),x())}}}var aa=`.unseen {
  position: absolute;
  width: 1px;
  height: 1px;
  margin: 0;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
.choice {
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
  .results .btn {
    padding: 0.28rem 0.5rem;
    line-height: 2rem;
  }
}
`;var dd=250,ud=5e3,yr=class extends ct{choice=null;text;version;name;chosenNow;constructor(t){super(t,aa),Object.assign(this.S,{mode:"mean",sort:"number"}),this.questions=new mt(h=>this.tell(h)),this.run=null,this.came=Ps(this.state),this.parts=[ra,ia,sa,oa,Jt,Is,ea].map(h=>h(this));let[s,n,r,i,a,l,c]=this.parts;this.time=o("section",{class:"time","aria-label":"The probe"},a.el,l.el,c.steps,o("div",{class:"cursor"})),this.cursor=this.time.lastChild,this.words=a.el,this.status=o("p",{class:"unseen",role:"status"}),this.main=o("main",{},o("section",{class:"now","aria-label":"Training"},n.el,r.el,n.results),o("div",{class:"probe"},i.el,this.time,c.el)),this.root.append(Ut(this),s.el,this.main,this.status),this.listen();let u=h=>this.live&&!this.closed&&this.connected&&h.preventDefault();this.inPage&&addEventListener("beforeunload",u),this.receive(this.model.payload,!0);let{brought:d}=this.state;d!==void 0&&this.send({text:d})}close(){clearTimeout(this.again),this.questions.stop()}wentOff(){super.wentOff(),clearTimeout(this.again),this.status.textContent="Not connected."}cameBack(){this.status.textContent="Connected again.",super.cameBack(),this.poll()}get meanwhile(){return this.live?"This training goes on without the page for a few minutes.":"What is shown stays."}get owes(){return{...this.questions.waiting("start"),...this.questions.waiting("choice"),...this.questions.waiting("text")}}get behind(){return this.owes.choice!==void 0||this.owes.text!==void 0}get whose(){return"What is shown is of what was asked before."}get live(){return this.run!==null&&!this.setup.ends.includes(this.run.state)}send(t){if(this.closed)return;let{choice:s,do:n}=t,r=n??(s?"choice":"text"),i=n!==void 0&&n!=="file";this.questions.ask(r,{...t,seen:this.version??0},{once:i}),this.mark()}poll(){clearTimeout(this.again),this.connected&&!this.closed&&this.questions.ask("look",{seen:this.version??0})}pollIn(t){clearTimeout(this.again),this.again=setTimeout(()=>this.poll(),t)}receive(t,s=!1){let[n,r]=ht(t);if(!(s?{}:this.questions.take(n)))return;if(n.file)return nt(n.file,r,"application/octet-stream");if([...this.questions.busy].some(h=>h!=="look"&&h!=="file"))return;let a=Gt(t),l=this.P,c=this.run?.state,u=new Set(["run"]),d=JSON.stringify(a.notices);if((s||d!==this.told||a.want!=="look")&&(this.notices=a.notices,this.told=d,u.add("notice")),a.fault)return this.live&&this.pollIn(ud),this.draw(u);if(Object.assign(this,{run:a.run,choice:a.choice,text:a.text,version:a.version}),s&&(this.opened=a.text),a.picture&&(this.P=a.picture),a.picture||this.returning&&this.P){this.placed(l,s);for(let h of Fe)u.add(h)}this.returning&&u.add("choice"),this.returning=!1,this.resetView(),this.draw(u),this.run&&this.run.state!==c&&this.announce(),this.live&&this.pollIn(dd)}placed(t,s){let{P:n,S:r}=this;r.t=t&&r.t<t.T-1&&It(t.tokens,n.tokens)?Math.min(r.t,n.T-1):n.T-1,(s||this.returning)&&this.read(s),r.unit=Math.min(r.unit,n.H-1),r.focus=n.signals.includes(this.chosen)?this.chosen:n.keeper??n.signals[0]}read(t){let{P:s,S:n,state:r}=this,{said:i}=r.asked;this.notices.push(...t?[]:i.server,...i.view),n.t=r.place("t",s.T,n.t,this.notices),this.chosen=r.among("focus",s.signals,this.notices)}get task(){return this.setup.tasks[(this.run??this.choice).task]}act(){let{run:t}=this;this.live&&t.state==="scoring"||(this.live?this.send({do:t.state==="paused"?"resume":"pause"}):this.send({do:"start",choice:this.chosenNow()}))}announce(){let{state:t,nets:s,said:n}=this.run,r=s.map(l=>this.name(l)).join(" and "),i={starting:`Training ${r}.`,paused:"Paused.",done:`${r} trained.`,stopped:"Stopped."},a=n||i[t];a&&(this.status.textContent=a)}passes(){let{text:t,opened:s}=this,{task:n}=this.run??this.choice;return Ns(this.came,{text:t===this.task.examples[0][1]?"":t,opened:s,task:n})}get values(){return this.with(this.choice,this.text)}get wished(){let{text:t=this.text,choice:s}=this.owes;return this.with({...this.choice,...s},t)}with(t,s){let{run:n,S:r,P:i}=this,a=(n??t).task===t.task&&s!==this.task.examples[0][1]?s:null;return{...t,text:a,theme:r.theme,t:i&&r.t<i.T-1?r.t:null,focus:(this.chosen&&r.focus)??null,run:n?.key??null,...js(this.passes(),a,this.setup.models)}}back({values:t}){let s=this.state.of("server").map(({name:a})=>[a,t[a]]),{text:n,run:r,...i}=Object.fromEntries(s.filter(([,a])=>a!==null));this.send({choice:i,text:n??this.setup.tasks[i.task].examples[0][1]})}draw(t){super.draw(t);let{run:s,choice:n,host:r}=this;Object.assign(r.dataset,{ready:"true",state:s?.state??"idle",iteration:s?.iteration??0,task:n.task}),this.keep()}placeWords(){}moves(){return{...super.moves()," ":()=>this.act()}}},la={render:e=>void new yr(e)};var ha=4,md=4;function ca(e,t){if(t>=e.T)return null;let s=e.array("p"),n=s.length/e.T;return e.answers.kind==="value"?()=>s[t]:r=>{let i=e.words.indexOf(r);return i<0?null:s[t*n+i]}}function $r(e,t,s,n=ha){let r=ca(e,s),i=ca(t,s),a=new Set;for(let u of[e,t])if(s<u.T)for(let[d]of u.top(s).slice(0,md))a.add(d);let l=[...a].map(u=>({word:u,a:r?r(u):null,b:i?i(u):null})),c=u=>Math.max(u.a||0,u.b||0);return(l.length>1?l.sort((u,d)=>c(d)-c(u)):l).slice(0,n)}var da=({answers:e},t)=>e.kind==="value"?V(t,3):ue(t),pn=(e,t)=>e.top(t)[0];function ua(e,t){let[s,n]=pn(e,t);return[le(s),da(e,n)]}function gn(e,t,s){let[n,r]=[e,t].map(i=>i.array("p").subarray(s*i.array("p").length/i.T,(s+1)*i.array("p").length/i.T));return n.length===r.length&&n.every((i,a)=>i===r[a])}function fd(e,t,s,{kind:n,names:r,held:i,trained:a=!0}){let l=e.answers.kind==="value",c=[],u=f=>c.push({text:f,b:!0}),d=f=>c.push({text:f}),h=l?"answers":e.answers.kind==="next"?"expects":"says",b=f=>`after “${he(f.shown[s],24)}”`,g=f=>{let[x,p]=pn(f,s);l?u(V(p,3)):(d("“"),u(le(x)),d(`” (${ue(p)})`))};if(n==="changes"){if(d(`${i&&a?"As trained the model":i?"Untouched, the model":"The model"} ${h} `),g(e),d(` ${b(e)}.`),!i)return d(" Hold a gate to see what it would have said."),c;e===t||gn(e,t,s)?d(` Your change alters nothing here${e!==t&&t.parts===null?", nor the top answer at any other step":""}.`):(d(` With your change it ${!l&&pn(e,s)[0]===pn(t,s)[0]?"still ":""}${h} `),g(t),d("."))}else[[e,r.a],[t,r.b]].forEach(([x,p],S)=>(d(`${S?" ":""}${p[0].toUpperCase()}${p.slice(1)}${p.endsWith("changed")?", ":" "}`),s>=x.T?d(`is over at “${he(x.shown[x.T-1],24)}”.`):(d(`${h} `),g(x),d(S&&x.tokens[s]===e.tokens[s]?".":` ${b(x)}.`)))),e===t&&d(" They are the same.");let{parts:m}=t;return e!==t&&m!==null&&m!==void 0?d(m===s?" Here the two runs disagree for the first time.":` The two runs first disagree after “${he(t.shown[m],24)}” (step ${m+1}).`):e!==t&&m===null&&!l&&!(n==="changes"&&gn(e,t,s))&&d(n==="changes"?" Your change does not alter the top answer at any step.":" Both give the same top answer at every step."),c}function ma(e){let{setup:t,other:s,weights:n,name:r}=e,i=n==="trained",a=e.listed.some(Ce);if(!s)return{kind:"changes",a:i?"as trained":"untouched",b:"with your change",held:a,trained:i};if(e.sameNet)return{kind:"sentence",a:"this sentence",b:a?"the other, changed":"the other sentence",held:a,trained:i};let[l,c]=[e.find(r),e.find(s.model)],u=(d,h)=>{let b=l.cell===c.cell&&(l.name!==c.name?`, ${l.units===c.units?`seed ${d.seed}`:`${d.units} units`}`:"");return`${Oe(t.cells[d.cell])}${b||""}${h==="initial"?", untrained":""}`};return{kind:"network",a:`the ${u(l,n)}`,b:`the ${u(c,s.weights)}${a?", changed":""}`,held:a,trained:i}}function fa(e){let t=o("p",{class:"verdict","aria-live":"polite"}),s=o("h2"),n={a:o("span",{class:"a"}),b:o("span",{class:"b"})},r=Array.from({length:ha},()=>{let l={a:o("span",{class:"n a"}),left:o("i",{class:"bar a"}),word:o("span",{class:"w"}),right:o("i",{class:"bar b"}),b:o("span",{class:"n b"})};return{el:o("li",{},l.a,o("span",{class:"arm a"},l.left),l.word,o("span",{class:"arm b"},l.right),l.b),...l}}),i=o("ol",{},...r.map(({el:l})=>l)),a=o("section",{class:"answers"},o("div",{class:"hd"},s),o("div",{class:"whose"},n.a,n.b),i);return{el:a,verdict:t,draw(l){if(l("play","pins")&&t.setAttribute("aria-live",e.S.playing||e.before?"off":"polite"),!l("picture","t","pins"))return;let{A:c,P:u,S:d}=e,h=e.titles,{t:b}=d,g=u.answers.kind==="value",m=fd(c,u,b,{...h,names:h});t.replaceChildren(...m.map(({text:L,b:E})=>E?o("b",{},L):L));let{title:f,kind:x}=u.answers,p=`“${he(u.shown[b],24)}”`;s.textContent=`${f[0].toUpperCase()}${f.slice(1)} ${x==="label"?"at":"after"} ${p}`;let S=c===u&&h.kind==="changes";a.classList.toggle("alone",S);for(let L of["a","b"])n[L].textContent=h[L].replace(/^the (?=\w+( |,|$))/,E=>h.kind==="network"?"":E);S&&(n.b.textContent="nothing is held yet");let $=$r(c,u,b);i.setAttribute("aria-label",`${f}: ${h.a}, then ${h.b}`);let k=g?Math.max(1,...$.flatMap(({a:L,b:E})=>[Math.abs(L??0),Math.abs(E??0)])):1;r.forEach((L,E)=>{let v=$[E];if(L.el.hidden=!v,!!v){me(L.word,le(v.word));for(let[M,T]of[["a",L.left],["b",L.right]]){let z=v[M];me(L[M],S&&M==="b"?"":z===null?"–":da(u,z)),T.style.width=`${z===null||S&&M==="b"?0:100*Math.abs(z)/k}%`}L.el.classList.toggle("up",(v.b??0)>(v.a??0))}})}}}var pd={changes:"my changes",sentence:"another sentence",network:"another network"};function pa(e,{model:t,weights:s}){return e?(e.model??t)!==t||(e.weights??s)!==s?"network":"sentence":"changes"}function gd(e,t){let s=[...new Set(e.filter(i=>i.task===t.task).map(i=>i.cell))].filter(i=>i!==t.cell),n=["gru","lstm"].find(i=>s.includes(i))??s[0];return(n?Hn(e.filter(i=>i.task===t.task),{...t},{cell:n}):null)??e.find(i=>i.task===t.task&&i.name!==t.name)??null}function ga(e){let t=m=>Cs(Object.create(e,{setup:{value:{...e.setup,limit:e.setup.characters}},...m})),s=t({P:{get:()=>e.A},send:{value:(m,f)=>f?.jump?e.example(m.text):e.send(m,f)},typed:{set:m=>e.typed=m}}),n=t({P:{get:()=>e.P},text:{get:()=>e.text2},notices:{value:[]},offline:{value:void 0},send:{value:m=>{let{length:f,...x}=e.asked.other??{};e.send({other:{...x,...m}})}}}),r=o("select",{class:"othernet","aria-label":"The other network"}),i=o("button",{type:"button",class:"btn bare cross","aria-label":"Compare with my changes alone",title:"Close"},"✕"),a=o("div",{class:"with"},o("span",{},"with"),r,o("span",{class:"wide"},"trained on the same task; your changes are held in it alone")),l=o("small",{class:"rule"},"compared step by step from the first; your changes are held in this one, at their steps"),c=o("div",{class:"second"},n.el,a,i,l),u=o("div",{class:"question"},s.el,c),d=je("Compare with",pd,h);i.addEventListener("click",()=>h("changes")),r.addEventListener("change",()=>{let[m,f]=r.value.split(" ");e.send({other:{model:m,weights:f}}),e.root.focus({preventScroll:!0})});function h(m){if(m===pa(e.asked.other,e.asked))return;let{model:f,weights:x}=e.asked,p=e.find(f),S=gd(e.setup.models,p);return m==="changes"?e.send({other:null}):m==="network"?e.send({other:S?{model:S.name,weights:x}:{model:f,weights:x==="trained"?"initial":"trained"}}):(b=!0,e.send({other:{text:e.text}}))}let b=!1;function g(){let{setup:m,entry:f,name:x}=e,p=m.models.filter(k=>k.task===f.task),S=(k,L)=>{let{cell:E,units:v,seed:M}=k,T=L==="initial"?", initial weights":"";return o("option",{value:`${k.name} ${L}`},`${Oe(m.cells[E])}, ${v} units, seed ${M}${T}`)},$=Object.keys(m.cells).filter(k=>p.some(L=>L.cell===k));r.replaceChildren(...$.map(k=>o("optgroup",{label:m.cells[k]},...p.filter(L=>L.cell===k&&!(L.name===x&&e.weights==="trained")).map(L=>S(L,"trained")))),e.weights==="trained"&&o("optgroup",{label:"Before training"},...p.filter(k=>k.name===x).map(k=>S(k,"initial"))))}return{el:u,ways:d.el,draw(m){if(e.P&&e.before!==null||(s.draw(m),!e.P||!m("picture")))return;let{other:f}=e,x=pa(f,{model:e.name,weights:e.weights});d.set(x),c.hidden=x==="changes",n.el.hidden=x!=="sentence"&&e.text2===e.text,a.hidden=x!=="network",l.hidden=x!=="sentence",g(),f&&(r.value=`${f.model} ${f.weights}`),!(c.hidden||n.el.hidden)&&(n.draw(m),b&&(b=!1,n.el.querySelector(".sentence").focus()))}}}var wd=[0,200,600,1200,2e3],wa=({better:e},t,s)=>e==="lower"?s-t:t-s;function bn({measure:e,whole:t},{score:s,random:n}){let r=n.map(i=>wa(e,t.score,i));return[wa(e,t.score,s),Math.min(...r),Math.max(...r)]}var Mr=([e,t,s])=>e>s?"more":e<t?"less":"same",Sr={more:"more than any of them",same:"no more than they do",less:"less than any of them"},bd=["no","one","two","three","four","five","six","seven","eight"],xn=e=>bd[e]??String(e);function wn({name:e,digits:t},s,n=!0){return e==="accuracy"?`${V(100*s,1)}${n?V(100*Math.abs(s),1)==="1.0"?" point":" points":""}`:V(s,t)}function xd(e,t){let{measure:s,rows:n}=e;if(n.length===1){let[l]=n,[c,u,d]=bn(e,l),h=l.random.length,b=l.k===1?`${xn(h)} single units drawn at random cost`:`${xn(h)} draws of ${l.k} other units cost`;return`Cutting ${t} costs ${wn(s,c)}; ${b} ${wn(s,u,!1)} to ${wn(s,d)}: ${Sr[Mr([c,u,d])]}.`}let r={more:[],same:[],less:[]};for(let l of n)r[Mr(bn(e,l))].push(l.k);let i=Object.entries(r).filter(([,l])=>l.length).map(([l,c])=>`${Sr[l]} with ${Bt(c)} of them cut`),[a]=bn(e,n[0]);return`Cutting the best unit for ${t} costs ${wn(s,a)}. Beside as many random units the best cost ${i.join("; ")}.`}function ba(e){let t="units",s=!1,n={},r={},i=o("input",{type:"text",class:"number","aria-label":"Units to cut",autocomplete:"off",spellcheck:"false"}),a=o("select",{"aria-label":"Feature"}),l=je("What to cut",{units:"units",feature:"the best units for"},A=>{t=A,v()}),c=o("button",{type:"button",class:"btn start"},"Cut"),u=o("span",{class:"done",role:"status"}),[d,h]=l.el.children,b=o("div",{class:"cuts"},o("span",{class:"seg"},d,i),o("span",{class:"seg"},h,a),c,u),g=Ie("scores"),m=o("table"),f=o("p",{class:"reads"}),x=o("div",{class:"pair"},o("div",{class:"panel"},g.el),o("div",{class:"panel scroll"},m)),{el:p,says:S}=$e("cut",ne("ablation","Cut a unit"),"silence it, its h set to 0: how far does the test score fall?",[],b,f,x);S.replaceChildren("Correlation is not cause: a unit that tells a feature need not be what the network uses. So these units are silenced in every test text, and compared with ","five random groups of as many other units. The order of the units for a feature was chosen on validation texts."),i.addEventListener("input",()=>{s=!0,t="units",v()}),i.addEventListener("keydown",A=>A.key==="Enter"&&!c.disabled&&E()),a.addEventListener("change",()=>{t="feature",v()}),c.addEventListener("click",E);let $=()=>e.measured.get(e.name)?.features??[],k=()=>xs(i.value||"-",e.A.H),L=()=>JSON.stringify([e.name,e.weights]);function E(){let A=k()??null;r={about:t==="feature"?`“${$().find(({name:w})=>w===a.value)?.title}”`:`unit${A.length===1?"":"s"} ${Be(A)}`,key:L()},e.ask("cut",t==="feature"?{feature:a.value}:{units:A})}function v(){let{A,S:N}=e,w=$(),y=e.busy.has("cut");s||(i.value=String(Math.min(N.unit,A.H-1))),w.length||(t="units");let P=a.value;a.replaceChildren(...w.map(({name:R,title:_})=>o("option",{value:R},_))),w.some(({name:R})=>R===P)&&(a.value=P),h.parentNode.hidden=!w.length,l.set(t);let O=t==="units"?k():null,j=t==="units"&&(!O?.length||O.length>=A.H||O.length>e.setup.most.cut);i.setAttribute("aria-invalid",String(j)),c.textContent=t==="feature"?"Cut the best 1, 2, 4, …":O?.length>1?`Cut ${ce(O.length,"unit")}`:"Cut it",c.disabled=y||!e.connected||j,u.textContent=y?`reading the test split, ${Math.round(100*(e.progress?.cut??0))}%`:j?`units from 0 to ${A.H-1}, such as 3 or 3,7-9, and not all`:"",p.classList.toggle("waiting",y),p.style.setProperty("--done",y?e.progress?.cut??0:0)}let M=()=>n.key===L()?e.got.cut:null;function T(){let A=M(),{about:N}=n;for(let W of[f,x])W.hidden=!A;if(!A)return;let{measure:w,rows:y,whole:P,rules:O}=A,j=W=>ot(w,W),R=W=>W.length?`${j(Math.min(...W))} to ${j(Math.max(...W))}`:"–";f.replaceChildren(o("b",{},xd(A,N)),` The whole network: ${j(P.score)} ${w.name==="accuracy"?"right":w.title} on ${(A.n??P.n).toLocaleString("en")} test answers`,w.chance===null||w.chance===void 0?".":` (chance: ${j(w.chance)}).`),z(A);let _=Object.keys(P.by_rule),H=W=>A.by==="feature"?`best ${W.k}`:N,F=[["all",P.score,W=>[W.score,W.random]],..._.map(W=>[W,P.by_rule[W],U=>[U.by_rule[W],U.random_rules[W]]])],I=y.length>1?y.map(W=>[H(W),Be([...W.units].sort((U,Y)=>U-Y)),j(W.score),R(W.random),Sr[Mr(bn(A,W))]]):F.map(([W,U,Y])=>[W,j(U),j(Y(y[0])[0]),R(Y(y[0])[1])]),q=y.length>1?["cut","units",w.title,`${xn(y[0].random.length)} random`,""]:["rule","whole","cut",`${xn(y[0].random.length)} random`];m.replaceChildren(o("thead",{},o("tr",{},...q.map(W=>o("th",{scope:"col"},W)))),o("tbody",{},...I.map(W=>o("tr",{},o("th",{scope:"row",title:O[W[0]]??""},W[0]),...W.slice(1).map(U=>o("td",{},U))))))}function z(A){let{measure:N,rows:w,whole:y}=A,{rem:P}=e,{width:O}=g.measure(),j=3.6*P,R=O-1.2*P,_=it({a:0,n:w.length+1},w.length+1,R,j),H=[y.score,...w.flatMap(X=>[X.score,...X.random]),...typeof N.chance=="number"?[N.chance]:[]],F=Math.max(...H),I=Math.min(...H,F-(N.name==="accuracy"?.1:.2*Math.abs(F))),q=.06*(F-I),W=I-q,U=F+q,Y=N.name==="accuracy"?100:1,Q=Te(Y*W,Y*U,5),J=Q.every(Number.isInteger)?0:N.digits??2,K=[y.score,...w.map(X=>X.score)],se=[y.score,...w.map(X=>Math.max(...X.random))],ee=X=>X>0;if(g.draw({x:bt(_),y:{low:W,high:U,top:.9*P,below:2.6*P},rows:Q.map(X=>[X/Y,`${V(X,J)}${Y>1?"%":""}`]),along:K.map((X,Z)=>[Z,Z?String(w[Z-1].k):"none"]),foot:1.5*P,lines:[{values:se,kind:"draws",name:"random units",named:ee},{values:K,kind:"cut",name:A.by==="feature"?"the best units":"cut",named:ee},...typeof N.chance=="number"?[{values:[N.chance,N.chance],at:[-.5,w.length+.5],kind:"chance",aside:!0}]:[]],bars:X=>w.map((Z,ie)=>[[_.centre(ie+1)-5,X(Math.min(...Z.random))],[_.centre(ie+1)+5,X(Math.max(...Z.random))]]),marks:[...w.flatMap((X,Z)=>X.random.map(ie=>({k:Z+1,v:ie,kind:"draw",r:3}))),...K.map((X,Z)=>({k:Z,v:X,kind:"point",r:4.5}))],said:`${N.title} against the number of units cut. ${f.textContent}`,rem:P}),!g.frame)return;let{x:re,y:B}=g.frame,G=A.by==="feature"?"units cut, the best first":"units cut";g.under.replaceChildren(...w.map((X,Z)=>D("path",{class:"range",d:`M${re.at(Z+1)} ${B(Math.min(...X.random))}V${B(Math.max(...X.random))}`})),D("text",{x:(j+R)/2,y:g.el.clientHeight-.3*P,"text-anchor":"middle"},G))}function C(){let A=!1;for(let N of["wheel","pointerdown","keydown"])addEventListener(N,()=>A=!0,{once:!0,passive:!0});for(let N of wd)setTimeout(()=>A||p.scrollIntoView(),N)}return e.inPage&&location.hash==="#cut"&&C(),{el:p,draw(A){e.P&&(A("cut")&&(n=r),A("picture","unit","busy","cut")&&v(),A("cut","picture","size","theme")&&T())}}}function vd({units:e,steps:t},s,n){let r=e===null?[[0,s.length-1]]:xt(s.flatMap((a,l)=>e.includes(a)?[l]:[])),i=t===null?[[0,n-1]]:xt(t.filter(a=>a<n));return r.flatMap(a=>i.map(l=>({rows:a,steps:l})))}function kd([e,t],[s,n],r,i){let[a,l]=[Math.min(e,s),Math.max(e,s)],[c,u]=[Math.min(t,n),Math.max(t,n)],d=r.slice(c,u+1).sort((b,g)=>b-g),h=Array.from({length:l-a+1},(b,g)=>a+g);return{units:d.length===r.length?null:d,steps:h.length===i?null:h}}function vn(e,t,s){let n=Math.min(e.T,t.T),r=t.H,i=e.signal(s),a=t.signal(s),l=Float64Array.from({length:n*r},(c,u)=>a[u]-i[u]);return{T:n,H:r,name:s,values:l,signal:()=>l,most:l.reduce((c,u)=>Math.max(c,Math.abs(u)),0)}}function kn(e,{name:t,most:s}){let[n,...r]=Ct(e,"g",s||1);return n.textContent=`Δ${t}`,[n,...r]}var yd=4;function yn(e,{tip:t,brushed:s=null}){let n=o("canvas",{"aria-hidden":"true"}),r=D("svg",{class:"mark","aria-hidden":"true"}),i=o("div",{class:"under","aria-hidden":"true"}),a=o("div",{class:"tag"}),l=o("span",{class:"unit","aria-hidden":"true"}),c=o("div",{class:"pane",role:"group",tabindex:s?"0":"-1"},n,r,l,a),u=o("div",{class:"umap"},c,i),d=null,h=null,b=0,g=[],m=null,f="";a.hidden=!0;let x=v=>{let M=n.getBoundingClientRect(),T=Math.floor((v.clientY-M.top)/M.height*d.H);return[Math.min(d.T-1,h.step(v.clientX-M.left+h.gutter)),Math.max(0,Math.min(d.H-1,T))]};He(n,{press:v=>d!==null&&x(v),slop:s?yd:1/0,move:(v,M)=>p(M,x(v)),click(v){let[M,T]=x(v);S(),e.pick(e.order[T]),e.go(M)},cancel:v=>v.key==="Escape"&&S()}),n.addEventListener("pointermove",v=>{if(!d)return;let[M,T]=x(v),z=c.getBoundingClientRect(),C=e.order[T];a.textContent=`${t(M,C)} · unit ${C} · step ${M+1} “${he(e.P.shown[M],24)}”`,a.hidden=!1,a.style.left=`${Math.max(0,Math.min(z.width-a.offsetWidth,v.clientX-z.left+12))}px`,a.style.top=`${v.clientY-z.top-30}px`});for(let v of["pointerleave","pointercancel"])n.addEventListener(v,()=>a.hidden=!0);c.addEventListener("keydown",v=>{if(!s||!d)return;let M=v.shiftKey&&{ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]}[v.key];if(v.key==="Escape"&&m)S();else if(!M)return;if(v.preventDefault(),!M)return;let T=m?.[0]??[Math.min(e.S.t,d.T-1),e.order.indexOf(e.S.unit)],[z,C]=m?.[1]??T;p(T,m?[Math.max(0,Math.min(d.T-1,z+M[0])),Math.max(0,Math.min(d.H-1,C+M[1]))]:T)}),i.addEventListener("click",v=>{let M=v.target.closest("[data-step]");M&&e.go(Number(M.dataset.step))});function p(v,M){m=[v,M],L(),s(kd(v,M,e.order,d.T))}function S(){m&&(m=null,L(),s(null))}let $=(v,M,T,z,C,A)=>{let[N,w]=[Math.max(M,h.a),Math.min(T,h.end-1)],y=b/d.H;return N>w?null:D("rect",{class:v,x:h.x(N)-A,y:z*y-A,width:(w-N+1)*h.cw+2*A-1,height:(C-z+1)*y+2*A})},k=(v,...M)=>[$(`halo ${v}`,...M,1.5),$(`edge ${v}`,...M,0)];function L(){if(!d||!h)return;let{S:v}=e,M=e.order.indexOf(v.unit);r.replaceChildren(...[...g.flatMap(({rows:T,steps:z})=>k("kept",...z,...T)),...k("row",h.a,h.end-1,M,M),v.t<d.T&&$("step",v.t,v.t,0,d.H-1,0),...m?k("brush",Math.min(m[0][0],m[1][0]),Math.max(m[0][0],m[1][0]),Math.min(m[0][1],m[1][1]),Math.max(m[0][1],m[1][1])):[]].filter(Boolean)),l.textContent=e.small?"":`unit ${v.unit}`,l.style.top=`${Math.max(0,Math.min(b-16,(M+.5)*b/d.H-8))}px`;for(let T of i.children)T.classList.toggle("cur",Number(T.dataset.step)===v.t)}function E(){let{A:v,P:M}=e,T=v.shown.some((C,A)=>A<M.T&&C!==M.shown[A]);i.classList.toggle("two-texts",T);let z=C=>{let A=o("span",{"data-step":C,style:`left:${h.x(C)}px;width:${h.cw}px`,title:M.shown[C]},o("b",{},M.shown[C]));return T&&C<v.T&&v.shown[C]!==M.shown[C]&&A.prepend(o("s",{},v.shown[C])),A};i.replaceChildren(...h.cw<1.1*e.rem?[]:Array.from({length:h.n},(C,A)=>z(h.a+A)))}return{el:u,clear:S,mark:L,paint(v,{name:M,full:T,colours:z=M,pins:C=[],said:A}){let N=e.order.join();d&&(d.T!==v.T||N!==f)&&S(),[d,f]=[v,N];let w=c.clientWidth,y=devicePixelRatio||1,P=e.small?0:e.gutter;if(b=c.clientHeight,!w||!b)return;h=it(e.S.view,e.P.T,w,P);let O=o("canvas",{width:d.T,height:d.H}),j=Dn(d,M,e.order,H=>e.palette.of(z,H,T));O.getContext("2d").putImageData(new ImageData(j,d.T,d.H),0,0),n.width=Math.round((w-P)*y),n.height=Math.round(b*y),n.style.cssText=`left:${P}px;width:${w-P}px;height:${b}px`;let R=n.getContext("2d"),_=h.cw>=14?Math.max(1,Math.round(y)):0;R.imageSmoothingEnabled=!1,R.drawImage(O,h.a,0,h.n,d.H,0,0,n.width,n.height);for(let H=1;_&&H<=h.n;H++)R.clearRect(Math.round(H*h.cw*y)-_,0,_,n.height);g=C.flatMap(H=>vd(H,e.order,d.T)),c.setAttribute("aria-label",A),E(),L()}}}function $d(e,t){let s=e.findIndex(a=>a>0);if(s<0)return null;let n=e.reduce((a,l,c)=>l>e[a]?c:a,s),r=e[n],i=e.findIndex((a,l)=>l>n&&a<=r/2);return{from:s,peak:n,most:r,now:e[t],left:e[t]/r,half:i<0?null:i-n}}function Md(e,t,s,n,r="c"){if(!e)return`${r} is the same at every step.`;let{from:i,peak:a,left:l,half:c}=e;if(t<i)return`Up to ${n(t)} nothing differs; it begins at ${n(i)}.`;let u=a===s-1,d=u||t<a?"":c!==null&&a+c<=t?`; half of it was gone ${ce(c,"step")} later`:"; half of it is not gone yet";return t===a?u&&i<a?`The difference still grows: ${r} differs most at the last step, ${n(t)}.`:`At ${n(t)} ${r} differs most.`:`${t<a?`At ${n(t)} ${r} differs by ${rt(l)} of what it will at its largest, at ${n(a)}`:`At ${n(t)} ${r} differs by ${rt(l)} of what it did at its largest, at ${n(a)}`}${d}${u?": it still grows":""}.`}function Sd(e,t,s,n,r){return Array.from({length:n},(a,l)=>[l,e[s*n+l],t[s*n+l]]).sort((a,l)=>Math.abs(l[2]-l[1])-Math.abs(a[2]-a[1])||a[0]-l[0]).slice(0,r)}var Ed=(e,t)=>e.slice(0,t.length).flatMap((s,n)=>s===t[n]?[]:[n]);function xa(e){let t=o("h3"),s=o("table",{class:"moved"}),n=o("h3"),r=Ie("sizes"),i=o("div",{class:"labels","aria-hidden":"true"});r.el.append(i);let a=o("h3"),l=o("span",{class:"legend"}),c=yn(e,{tip:(T,z)=>`Δ${e.S.focus} ${V(g.values[T*g.H+z],4,!0)}`}),{el:u,says:d,note:h}=$e("differences","What changed, step by step","with your change minus as trained",[],o("div",{class:"pair"},o("div",{class:"panel"},t,s),o("div",{class:"panel"},n,r.el,o("div",{class:"maphead"},a,l),c.el))),b=e.near.watch(u),g=null,m=null;r.el.addEventListener("click",T=>{m&&e.go(m.step(T.clientX-r.el.getBoundingClientRect().left))});let f=()=>Math.min(e.A.T,e.P.T),x=T=>`“${e.P.shown[T]}”`,p=()=>e.A===e.P;function S(){let{A:T,P:z,S:C}=e;if(e.sameNet){let N=new Float32Array(f());return["c","h"].filter(w=>z.signals.includes(w)).map(w=>({name:`‖Δ${w}‖`,kind:w===z.memory?"c":"h",values:z.array(`size.${w}`)??N}))}let A=T.signals.includes(C.focus)?C.focus:"h";return[{name:`mean ${A}, ${e.titles.b}`,kind:"c",values:z.mean(A),signed:!0},{name:`mean ${A}, ${e.titles.a}`,kind:"trained",values:T.mean(A),signed:!0}]}function $(){let{P:T,S:z,rem:C}=e,{width:A,height:N}=r.measure();if(!A||!N)return;m=it(z.view,T.T,A,e.gutter);let w=f(),y=S().map(q=>({...q,values:q.values.subarray(0,w)})),P=y.flatMap(q=>Array.from(q.values)),O=Math.min(0,...P),j=Math.max(...P)||1,R=Te(O,j,3),_=[Math.min(O,...R),Math.max(j,...R)],H=Array.from({length:Math.max(0,Math.min(w,m.end)-m.a)},(q,W)=>m.a+W).filter(q=>e.pins.some(W=>Ce(W)&&(W.steps===null||W.steps.includes(q)))),F=q=>{let W=Math.max(...q);return U=>q[U]>.6*W||U===Math.min(w,m.end)-1},I=R.every(Number.isInteger)?0:_[1]<.1?3:_[1]<1?2:1;r.draw({x:bt(m),y:{low:_[0],high:_[1],top:.9*C,below:.35*C},rows:R.map(q=>[q,V(q,I)]),shades:H.map(q=>[m.x(q),m.x(q+1)]),lines:y.map(q=>({...q,named:q.signed?null:F(q.values)})),tip:q=>q<w?`step ${q+1} “${T.shown[q]}”: ${y.map(({name:W,values:U,signed:Y})=>`${W} ${V(U[q],3,Y)}`).join(", ")}`:null,here:"column",room:{top:1.1*C},said:`${y.map(({name:q})=>q).join(" and ")} at every step. ${d.textContent}`,rem:C}),r.cursor(z.t),k(T.parts??null,A)}function k(T,z){let{rem:C}=e,A=T!==null&&m.sees(T)?m.centre(T):null,{top:N,bottom:w}=r.frame;r.under.replaceChildren(...A===null?[]:[D("path",{class:"parts",d:`M${A} ${w}V${N}`})]);let y=A>z-7*C?`right:${z-A+4}px`:`left:${A+4}px`;i.replaceChildren(...A===null?[]:[o("span",{class:"name parts",style:`top:${.5*C}px;${y}`},"answers part")])}function L(){let{A:T,P:z,S:C}=e,A=z.answers.kind==="value",N=C.t,[w,y]=[T.array("p"),z.array("p")],P=z.arrays.p[1][1],O=N<f()&&T.words.join()===z.words.join();if(t.replaceChildren(O?"Answers that changed most after ":"Answers after ",o("b",{},x(N))),!O){s.replaceChildren(o("tbody",{},o("tr",{},o("td",{},N<f()?"The two networks have other answers.":"Only one of the two texts goes on to here."))));return}let j=A?F=>V(F,3):ue,R=[e.titles.a,e.titles.b],_=(F,I)=>o("span",{class:"change","aria-hidden":"true"},o("i",{class:I<F?"neg":"pos",style:`left:${100*Math.min(F,I)}%;width:${100*Math.abs(I-F)}%`})),H=Sd(w,y,N,P,A?1:6).filter(([,F,I])=>j(F)!==j(I));if(!H.length){let F=p()?"No answer changes: both runs are the same.":gn(T,z,N)?`No answer changes after ${x(N)}.`:`No answer after ${x(N)} changes by as much as is written here.`;s.replaceChildren(o("tbody",{},o("tr",{},o("td",{class:"none"},F))));return}s.replaceChildren(o("thead",{},o("tr",{},...["answer",R[0],"",R[1]].map(F=>F?o("th",{scope:"col"},F):o("td")))),o("tbody",{},...H.map(([F,I,q])=>o("tr",{},o("th",{scope:"row"},le(z.words[F])),o("td",{},j(I)),o("td",{class:"way"},A?"":_(I,q)),o("td",{},o("b",{},j(q)))))))}function E(){let{A:T,P:z,S:C}=e,A=f(),N=Math.min(C.t,A-1);if(h.textContent=e.sameNet?`${e.titles.b} minus ${e.titles.a}${e.other?", step by step from the first":""}`:"two networks, whose units do not correspond",p())return void d.replaceChildren("Nothing is changed: both runs are the same at every step. Hold a signal, or compare with another text, to see them part.");let w=[],y=Ed(T.tokens,z.tokens),P=R=>`“${T.shown[R]}” and “${z.shown[R]}”`;if(y.length&&w.push(`The texts differ at ${y.length>3?`${ce(y.length,"step")}, first ${P(y[0])}`:y.map(P).join(", ")}.`),T.T!==z.T&&w.push(`One goes on for ${ce(Math.abs(T.T-z.T),"step")} more, which are left out.`),e.sameNet){let R=z.memory,_=z.array(`size.${R}`);_&&w.push(Md($d(_.subarray(0,A),N),N,A,x,R))}let{parts:O}=z,j=(R,_)=>R.top(_)[0][0];if(z.answers.kind!=="value"&&"parts"in z){let R=Array.from({length:A},(_,H)=>j(T,H)!==j(z,H)).filter(Boolean).length;w.push(O===null?"The top answer is the same after every step.":`The top answers first differ after ${x(O)}, step ${O+1}, where “${le(j(T,O))}” becomes “${le(j(z,O))}”; they differ after ${R} of ${ce(A,"step")}.`)}d.replaceChildren(w.join(" "))}function v(){let{A:T,P:z,S:C}=e,A=e.sameNet&&T.signals.includes(C.focus);for(let N of[c.el,a.parentNode])N.hidden=!A;A&&(g=vn(T,z,C.focus),a.replaceChildren(o("b",{},`Δ${C.focus}`),` ${e.P.roles.word(C.focus)} of every unit`),l.replaceChildren(...kn(e,g)),c.paint(g,{name:C.focus,full:g.most||1,colours:"g",said:`Map of the difference of ${C.focus}: ${g.H} units by ${g.T} steps.`}))}function M(){!e.P||!b()||(n.replaceChildren(...e.sameNet?["How far apart the memories are: ",o("b",{},S().map(({name:T})=>T).join(", "))," over all units"]:["Means over all units of each network"]),E(),$(),L(),v())}return{el:u,draw(T){T("picture","size","view","theme","focus","t","unit","order")&&M()}}}var Cd=75,Er=(e,t,s)=>Math.max(t,Math.min(s,e)),Td=(e,t)=>JSON.stringify(e)===JSON.stringify(t),Ld=(e,t,s)=>Er(Math.round(100*(e+(t<0?-1:1)*(s-t)/Cd))/100,0,1),Cr=(e,{signal:t},s,n)=>e.findLastIndex(r=>Nt([r],t,s,n)!==null);function Ad(e,t,s,n){let r=Cr(e,t,s,n),i=e[r];return!i||!Td([i.units,i.steps],[t.units,t.steps])?[...e,{on:!0,...t}]:e.map((a,l)=>l===r?{...a,...t}:a)}function zd(e,t,s,n){let r=Cr(e,{signal:t},s,n);return e.filter((i,a)=>a!==r)}function va(e){let t="all",s="span",n="b",r=null,i=null,a=0,l=null,c=null,u=null,d=null,h=!1,b=[],g=je("Whose",{all:"all units",one:"unit"},B=>{t=B,re()}),m=je("When",{step:"this step",span:"",all:"all steps"},B=>{s=B,re()}),f=o("h3"),x=o("div",{class:"cell",tabindex:"0",role:"group","data-terms":".panel","aria-label":"The cell; the arrows go through its marks"}),p=o("div",{class:"states"}),S=o("span",{class:"seg signals",role:"group","aria-label":"Signal of the map"}),$=je("What the map shows",{b:"with your change",d:"difference"},B=>{n=B,K()}),k=o("span",{class:"legend"}),L=yn(e,{tip:Y,brushed:J}),E=Ve({name:"at",title:"Value to hold it at",low:0,high:1,step:.01,value:1,written:B=>V(B)},()=>h=!0),v=o("span"),M=o("button",{type:"button",class:"btn start"},"Hold"),T=o("button",{type:"button",class:"btn"},"Clear"),z=o("div",{class:"brushed",role:"group","aria-label":"What is brushed"},v,E.el,M,T),C=o("p",{class:"reads"},"Drag a rectangle over units and steps to hold them; with the keyboard, shift and the arrows."),{el:A,says:N,note:w}=$e("inside",ne("cell","Inside the cell"),"drag a gate",[g.el,m.el],o("div",{class:"pair"},o("div",{class:"panel"},f,x,p),o("div",{class:"panel"},o("div",{class:"maphead"},S,$.el,k),L.el,z,C))),y=e.near.watch(A);z.hidden=!0,M.addEventListener("click",()=>{let{signal:B,units:G,steps:X}=d;L.clear(),e.hold({signal:B,units:G,steps:X,value:Number(E.input.value)})}),T.addEventListener("click",()=>L.clear());let P=()=>{let{t:B,span:[G,X]}=e.S;return B>=G&&B<=X&&Ue(G,X,e.P.T)||[B]},O=()=>({step:[e.S.t],span:P(),all:null}),j=()=>({units:t==="all"?null:[e.S.unit],steps:O()[s]});function R(B,G,X){let{unit:Z,t:ie}=e.S;c??=e.pins;let ae=Ad(c,{signal:B,...j(),value:G},Z,ie);X&&(c=null),e.edit(ae,{done:X,select:Cr(ae,{signal:B},Z,ie)})}let _=B=>e.edit(zd(e.pins,B,e.S.unit,e.S.t),{done:!0}),H=B=>`${e.P.roles.word(B)} ${B}`,F=B=>{let{unit:G,t:X}=e.S,Z=e.held(B,G,X);return typeof Z=="number"?Z:e.P.at(B,X,G)};function I({signal:B,linked:G,x:X,y:Z,level:ie}){let ae=[-1,1].map(()=>D("path",{class:"jaw grip",d:ie?`M${X-7} ${Z}h14`:`M${X} ${Z-7}v14`})),oe=D("g",{class:`pull ${ie?"level":"upright"}`,role:"slider",tabindex:"0","aria-valuemin":"0","aria-valuemax":"1"},D("circle",{class:"reach",cx:X,cy:Z,r:Lt+6}),...ae),pe=D("g",{class:"pinned",role:"button",tabindex:"0"},D("circle",{class:"reach",cx:X-23,cy:Z-23,r:15}),D("path",{d:`M${X-12} ${Z-12}L${X-19} ${Z-19}`}),D("circle",{class:"knob",cx:X-23,cy:Z-23,r:7.5}),D("title",{},`Release ${H(B)}`)),te=()=>G?1-F(B):F(B),ve=(ye,be)=>R(B,G?Math.round(100*(1-ye))/100:ye,be),we=ye=>ie?ye.clientY:ye.clientX,Rt=ye=>{let be=l.svg.getBoundingClientRect(),Ge=l.svg.viewBox.baseVal.width/be.width;return[ie?(ye.clientY-be.top)*Ge-Z:(ye.clientX-be.left)*Ge-X,Ge]};He(oe,{press(ye){ye.preventDefault(),oe.focus({preventScroll:!0});let[be,Ge]=Rt(ye);return{from:be,k:Ge,start:we(ye),open:te(),last:null}},move(ye,be){let Ge=Ld(be.open,be.from,be.from+be.k*(we(ye)-be.start));Ge!==(be.last??Math.round(100*be.open)/100)&&(be.last=Ge,ve(Ge,!1))},done:(ye,{last:be})=>be!==null&&ve(be,!0)});let We=null;oe.addEventListener("keydown",ye=>{let be={ArrowUp:.05,ArrowRight:.05,ArrowDown:-.05,ArrowLeft:-.05,PageUp:.25,PageDown:-.25,Home:-1,End:1}[ye.key];if(["Delete","Backspace"].includes(ye.key)&&e.held(B,e.S.unit,e.S.t)!==null)_(B);else if(!be)return;ye.preventDefault(),be&&(We=Er(Math.round(100*((We??te())+be))/100,0,1),ve(We,!1))});let Fr=()=>{We!==null&&(ve(We,!0),We=null)};return oe.addEventListener("keyup",Fr),oe.addEventListener("blur",Fr),pe.addEventListener("click",()=>_(B)),pe.addEventListener("keydown",ye=>{ye.key!=="Enter"&&ye.key!==" "||(ye.preventDefault(),oe.focus(),_(B))}),{el:D("g",{},oe,pe),step(ye){let be=ye.now[B],{unit:Ge,t:Qa}=e.S,Rr=e.held(B,Ge,Qa)!==null,el=Un(G?1-be:be)+5;ae.forEach((tl,sl)=>tl.style.transform=`translate${ie?"Y":"X"}(${(2*sl-1)*el}px)`),oe.setAttribute("aria-label",G?`${H(B)}, by its other side, 1 − ${B}`:H(B)),oe.setAttribute("aria-valuenow",V(be).replace("−","-")),oe.setAttribute("aria-valuetext",`${e.P.roles.word(B)} ${V(be)}${Rr?`, held; as trained ${q(B)}`:""}`),pe.style.display=Rr?"":"none",pe.setAttribute("aria-label",`Release ${H(B)}`)}}}let q=B=>{let{A:G,S:X}=e;return e.sameNet&&X.t<G.T?V(G.at(B,X.t,X.unit)):"–"};function W(){let{P:B}=e;l=Kt(B.roles,I),x.replaceChildren(l.svg),S.replaceChildren(...B.signals.map(G=>{let X=o("button",{type:"button","data-signal":G,"data-term":G,"aria-label":`${e.P.roles.word(G)} ${G}`},o("i",{class:`s-${G}`},G));return X.addEventListener("click",()=>e.look(G)),X})),b=B.signals.filter(G=>e.P.roles.kind(G)!=="gate").map(G=>{let[X,Z]=U(G),ie=Ve({name:G,title:`Hold ${H(G)} at`,low:X,high:Z,step:.01,value:0,written:oe=>V(oe,2,!0)},oe=>{u=G,R(G,oe,!1)}),ae=o("button",{type:"button",class:"btn free",title:`Release ${H(G)}`,"aria-label":`Release ${H(G)}`},"held");for(let oe of["change","pointerup","pointercancel","blur"])ie.input.addEventListener(oe,()=>{u!==G||!c||(u=null,R(G,Number(ie.input.value),!0))});return ae.addEventListener("click",()=>_(G)),{name:G,line:ie,free:ae,el:o("div",{class:"state"},ie.el,ae)}}),p.replaceChildren(...b.map(G=>G.el))}function U(B){let[G,X]=e.range(B);if(Number.isFinite(X))return[G,X];let Z=Math.ceil(1.2*Math.max(1,e.A.signals.includes(B)?e.A.peak(B):0));return[-Z,Z]}function Y(B,G){let{P:X,A:Z,S:ie}=e,ae=`${ie.focus} ${V(X.at(ie.focus,B,G),4)}`;return Q()&&Z!==X&&B<Z.T?`${ae}, as trained ${V(Z.at(ie.focus,B,G),4)}`:ae}let Q=()=>e.sameNet&&e.A.signals.includes(e.S.focus);function J(B){let G=e.S.focus;if(z.hidden=!B,C.hidden=!!B,!B){d=null,h=!1;return}let{P:X}=e;d={signal:G,...B};let Z=B.units?.length??X.H,ie=B.steps??Array.from({length:X.T},(ve,we)=>we);if(v.replaceChildren("hold ",o("i",{class:`s-${G}`},G),` of ${B.units===null?`all ${Z} units`:Z===1?`unit ${B.units[0]}`:ce(Z,"unit")} over `,o("b",{},e.names(B.steps))),h)return;let[ae,oe]=U(G),pe=B.units??e.order,te=pe.reduce((ve,we)=>ve+ie.reduce((Rt,We)=>Rt+X.at(G,We,we),0),0)/(pe.length*ie.length);E.set(Math.round(100*Er(te,ae,oe))/100,{min:ae,max:oe})}function K(){let{P:B,A:G,S:X}=e,Z=X.focus,ie=Q()&&G!==B;d&&d.signal!==Z&&L.clear();let ae=n==="d"&&ie;$.set(ae?"d":"b"),$.el.children[1].disabled=!ie;for(let we of S.children)we.setAttribute("aria-pressed",String(we.dataset.signal===Z));let oe=e.pins.filter(we=>Ce(we)&&we.signal===Z),pe=ae?vn(G,B,Z):B,te=ae?pe.most:e.full(Z);k.replaceChildren(...ae?kn(e,pe):Ct(e,Z,te));let ve=G===B?"as trained":e.titles.b;L.paint(pe,{name:Z,full:te,colours:ae?"g":Z,pins:oe,said:`Map of ${Z}${ae?`, ${e.titles.b} minus ${e.titles.a}`:`, ${ve}`}: ${B.H} units by ${pe.T} steps. Shift and the arrows brush a part of it.`})}function se(){let{P:B,S:G}=e,X=Xt(B,{...G,mode:"unit"});for(let Z of B.signals)X.now[Z]=F(Z);l.update({...X,compact:e.small,least:a,instant:!0}),l.svg.setAttribute("aria-label",`The ${e.setup.cells[B.cell]} cell of unit ${G.unit} at “${B.shown[G.t]}”`),f.replaceChildren(o("b",{},`Unit ${G.unit}`),` of ${B.H} at `,o("b",{},`“${B.shown[G.t]}”`),`, step ${G.t+1} of ${B.T}`);for(let{name:Z,line:ie,free:ae}of b){let oe=e.held(Z,G.unit,G.t)!==null,[pe,te]=U(Z),ve=F(Z);u!==Z&&ie.set(ve,{min:Math.min(pe,ve),max:Math.max(te,ve)}),ae.hidden=!oe}}function ee(){let{P:B,S:G}=e,X=O(),[,Z]=g.el.children,[,ie]=m.el.children;g.el.children[0].textContent=`all ${ce(B.H,"unit")}`,Z.textContent=`unit ${G.unit}`,g.set(t),ie.textContent=`over ${e.names(X.span)}`,ie.hidden=X.span.length===1,m.set(ie.hidden&&s==="span"?"step":s);let{signals:ae}=B,oe=ae.filter(we=>e.P.roles.kind(we)==="gate"),pe=j(),te=pe.steps===null?"at all steps":pe.steps.length===1?`at ${e.names(pe.steps)}`:`over ${e.names(pe.steps)}`,ve=ae.filter(we=>e.held(we,G.unit,G.t)!==null);w.textContent=oe.length?"drag a gate, drawn as a valve":"it has no gate: set its state",N.replaceChildren(oe.length?"Pull a gate open or shut, or set a state, to hold it ":"Set the state to hold it ",`in ${pe.units===null?`all ${ce(B.H,"unit")}`:`unit ${G.unit}`} ${te}. `,...ve.length?["Held in this unit here: ",ve.map(we=>`${H(we)} at ${V(F(we))} (as trained ${q(we)})`).join(", "),". A click on its pin lets it go."]:[])}function re(){let{P:B}=e;if(!B||!y())return;let G=B.cell+JSON.stringify(B.options);G!==r&&W(),(G!==r||i!==`${e.width} ${e.rem}`)&&(a=l.least()),[r,i]=[G,`${e.width} ${e.rem}`],ee(),se(),K()}return{el:A,draw(B){B("picture","pins","unit","focus","view","size","theme","order","t")&&re()}}}var ka=`.ledger {
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
`;var Pd=1e-5;function Nd(e,t,s=()=>!1){if(!e.keeper)return null;let{T:n,roles:r}=e,i=e.column(e.memory,t),a=Object.fromEntries(e.signals.map(h=>[h,e.column(h,t)])),l=[],c=new Float64Array(n),u=new Float64Array(n),d=new Float64Array(n);for(let h=0;h<n;h++){let b=$=>a[$][h],g=s(h),m=g?0:r.kept(b);for(let $=0;$<h;$++)c[$]*=m;c[h]=g?i[h]:r.written(b);let f=0,x=0;for(let $=0;$<=h;$++)f+=c[$],Math.abs(c[$])>Math.abs(c[x])&&(x=$);let p=i[h]-f;if(!(Math.abs(p)<=Pd*Math.max(Math.abs(c[x]),Math.abs(i[h]))))throw new Error(`the shares of unit ${t} after step ${h+1} do not add up to what it holds`);c[x]+=p;let S=c.slice(0,h+1);for(let $ of S)$>0?u[h]+=$:d[h]+=$;l.push(S)}return{T:n,unit:t,memory:i,rows:l,above:u,below:d}}var ys=(e,t,s)=>Nd(t,s,n=>t!==e.A&&Nt(e.listed,t.memory,s,n)!==null);function _t(e){let{A:t,P:s,S:n,titles:r}=e;return(t===s?[t]:[t,s]).map((i,a)=>{let l=n.unit<i.H?i.kept(`ledger ${i.layer} ${n.unit}`,()=>ys(e,i,n.unit)):null;return{P:i,name:a?r.b:r.a,book:l,row:c=>l?.rows[c]??null}})}var Tr=e=>e.roles.writes,$s=e=>`The shares of a row add up to what is held exactly, but “written by” is not “came from”: what a ${e.reads.one} writes, ${Tr(e)}, is worked out from the ${e.reads.one} and from what the units held before it, so a later ${e.reads.one} can write down again, as a share of its own, what an earlier one had put there.`;function Ms(e,{P:t,book:s}){return s?"":t.keeper?`This network has only ${t.H} units, so there is no unit ${e.S.unit}.`:`A ${e.setup.cells[t.cell].replace("Vanilla","vanilla")} keeps nothing by a gate: every step makes all of h anew, so no part of it can be told to be what one earlier ${t.reads.one} wrote.`}var Ht=e=>e[0].toUpperCase()+e.slice(1);function ya({T:e,H:t},s){let n=Array.from({length:e},(r,i)=>new Float64Array(i+1));for(let r=0;r<t;r++)s(r).rows.forEach((i,a)=>{for(let l=0;l<=a;l++)n[a][l]+=i[l]*i[l]});return n.map(r=>r.map(Math.sqrt))}function Lr(e){let t=0,s=0;return Array.from(e,(n,r)=>{let i=n<0?s:t,a=i+n;return n<0?s=a:t=a,{k:r,from:i,to:a}})}var $a=(e,t)=>Lr(e).find(({from:s,to:n})=>(t-s)*(t-n)<0)?.k??null;function Ss(e){let t=0,s=0;return e.forEach((n,r)=>{s+=Math.abs(n),Math.abs(n)>Math.abs(e[t])&&(t=r)}),s?{k:t,part:Math.abs(e[t])/s}:null}var as=(e,t)=>t===e?"at this step":t===e-1?"1 step ago":`${e-t} steps ago`;function Ma(e,t,s){let n=e.length-1,r=Ss(e);if(!r)return n?`No ${s} has written anything that is left here.`:`This first ${s} writes nothing here.`;let{k:i,part:a}=r,l=`“${t(i)}”, ${as(n,i)}`;return n===0?`All of this memory was written at “${t(i)}”, the first ${s}.`:a>.5?`Most of this memory (${rt(a)}) was written at ${l}.`:a>=.1?`No ${s} wrote most of it; the largest part (${rt(a)}) was written at ${l}.`:`No ${s} wrote more than a tenth of it.`}function Ar(e,t,s=null){let n=Math.max(...e.map(u=>u?.length??0)),r=u=>e.map(d=>d&&u<d.length?d[u]:null),i=u=>Math.max(...r(u).map(d=>Math.abs(d??0))),l=Array.from({length:n},(u,d)=>[i(d),d]).sort((u,d)=>d[0]-u[0]||d[1]-u[1]).map(([,u])=>u).slice(0,n===t+1?n:t);s!==null&&s<n&&!l.includes(s)&&(l[l.length-1]=s);let c=e.map(u=>u?u.reduce((d,h,b)=>l.includes(b)?d:d+h,0):null);return{writers:l.sort((u,d)=>u-d),rest:n-l.length,values:r,others:c}}function Sa(e){let t=e.flat(2).every(s=>Math.abs(s)<.1)?3:2;for(let s=t;s<=3;s++){let n=e.every(([r,i])=>Math.abs(r.reduce((a,l)=>a+fe(l,s),0)-fe(i,s))<.5*10**-s);if(n)return{digits:s,exact:n}}return{digits:t,exact:!1}}function tt(e,t){return e.kept("again",()=>{let n=new Map;for(let r of e.shown)n.set(r,(n.get(r)??0)+1);return n}).get(e.shown[t])>1?e.shown[t]+Ke(t+1):e.shown[t]}function Ea(e){if(!e)return 0;let t=10**Math.floor(Math.log10(e))/4;return t*Math.ceil(e/t-1e-9)}var zr=e=>e<0?`≥${-e}`:String(e);var Or=60,jd=24;function _d(e,t){let s=e.length,n=new Uint8ClampedArray(4*s*s);return e.forEach((r,i)=>r.forEach((a,l)=>n.set([...t(a),255],4*(i*s+l)))),n}var Hd=e=>e.reduce((t,s)=>s.reduce((n,r)=>Math.max(n,Math.abs(r)),t),0);function Pr(e){let t="unit",s=[],n=je("Whose memory",{unit:"this unit",all:"all units"},$=>{t=$,e.root.focus({preventScroll:!0}),x()}),r=o("span",{class:"legend","aria-hidden":"true"}),i=o("button",{type:"button",class:"btn"},"Table"),a=[m(),m()],l=f(),c=o("p",{class:"reads means"}),{el:u,says:d,note:h}=$e("shares",ne("ledger","Ledger, word by word"),"",[n.el,r,i],o("div",{class:"two"},...a.map($=>$.el)),c,l.el);i.addEventListener("click",()=>l.open()),e.seen(u,x);let b=$=>V($,4,t==="unit"),g=({P:$,book:k})=>t==="unit"?k?.rows??null:$.keeper?$.kept(`ledger norms ${$.layer}`,()=>ya($,L=>ys(e,$,L))):null;function m(){let $=o("h3"),k=o("canvas"),L=D("svg",{"aria-hidden":"true"}),E=o("div",{class:"tag",role:"status"}),v=o("div",{class:"square",tabindex:"0",role:"img"},k,L,E),M=o("p",{class:"gateless"}),T=null,z=null;E.hidden=!0;let C=P=>{let O=v.getBoundingClientRect(),j=y.rows.length,R=Math.floor((P.clientY-O.top-T.top)/T.each),_=Math.floor((P.clientX-O.left-T.left)/T.cw);return R<j&&_>=0&&_<=R?[R,_]:null};function A(P){if(z=P,E.hidden=!P,L.querySelector(".probe")?.remove(),!P)return;let[O,j]=P,{P:R}=y.side,{left:_,top:H,cw:F,each:I}=T,q=_+j*F,W=H+O*I;E.textContent=`“${tt(R,j)}” ${b(y.rows[O][j])} of what is held after “${tt(R,O)}”, ${as(O,j)}`,L.append(D("rect",{class:"probe",x:q,y:W,width:F,height:I})),E.style.left=`${Math.max(0,Math.min(v.clientWidth-E.offsetWidth,q+12))}px`,E.style.top=`${W>40?W-34:W+I+8}px`}let N=P=>y.rows&&T&&A(C(P));v.addEventListener("pointermove",N),v.addEventListener("pointerdown",N);for(let P of["pointerleave","blur"])v.addEventListener(P,()=>T&&A(null));v.addEventListener("click",P=>{let O=y.rows&&T&&C(P);O&&(e.go(O[0]),e.set({writer:O[1]}))}),v.addEventListener("keydown",P=>{let O={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]}[P.key];if(!O||!y.rows||!T||P.ctrlKey||P.metaKey||P.altKey)return;P.preventDefault();let[j,R]=z??[Math.min(e.S.t,y.rows.length-1),e.S.writer??0],_=Math.max(0,Math.min(y.rows.length-1,j+O[0]));A([_,Math.max(0,Math.min(_,R+O[1]))])});function w(P){let{rem:O}=e,j=P<=jd,R=Math.round((j?5.6:3.2)*O),_=v.clientWidth,H=Math.min(6*O,(_-R-.3*O)/P),F=Math.min(1.75*O,24*O/P);T=H>0?{left:R,top:2,cw:H,each:F,wide:H*P,tall:F*P,width:_,worded:j}:null}let y={el:o("div",{class:"panel"},$,v,M),name:$,box:v,why:M,rows:null,paint(P,O){let{rows:j,side:{P:R}}=y,{rem:_,fine:H,font:F}=e,I=j.length,q=devicePixelRatio||1;if(A(null),w(I),!T)return;let{left:W,top:U,cw:Y,each:Q,wide:J,tall:K,width:se,worded:ee}=T,re=U+K;v.style.height=`${re+2.5*_}px`,k.width=Math.round(J*q),k.height=Math.round(K*q),k.style.cssText=`left:${W}px;top:${U}px;width:${J}px;height:${K}px`;let B=o("canvas",{width:I,height:I}),G=k.getContext("2d");B.getContext("2d").putImageData(new ImageData(_d(j,O),I,I),0,0),G.imageSmoothingEnabled=!1,G.drawImage(B,0,0,I,I,0,0,k.width,k.height);let X=oe=>V(oe,2,t==="unit");Y>=2.6*_&&Q>=1.05*_&&(Object.assign(G,{font:`500 ${H*q}px ${F}`,textAlign:"center"}),j.forEach((oe,pe)=>oe.forEach((te,ve)=>{G.fillStyle=lt(O(te)),G.fillText(X(te),(ve+.5)*Y*q,((pe+.5)*Q+.27*_)*q)})));let Z=at(1,I,6).map(oe=>oe-1),ie=ee?R.tokens.map((oe,pe)=>pe):Z,ae=oe=>ee?he(tt(R,oe),9):String(oe+1);L.setAttribute("width",se),L.setAttribute("height",re+2.5*_),L.replaceChildren(D("path",{class:"edge",d:`M${W} ${U}V${re}H${W+J}`}),...ie.map(oe=>D("text",{x:W-.4*_,y:U+(oe+.5)*Q+.27*_,"text-anchor":"end"},ae(oe))),...ie.map(oe=>D("text",{x:W+(oe+.5)*Y,y:re+_,"text-anchor":"middle"},ee?Wo(ae(oe),Y-3,H,400,F):ae(oe))),D("text",{x:W+J/2,y:re+2.1*_,"text-anchor":"middle"},`what each ${R.reads.one} wrote`),D("text",{"text-anchor":"middle",transform:`translate(${.7*_} ${U+K/2}) rotate(-90)`},K>8*_?`held after each ${R.reads.one}`:""),D("rect",{class:"halo"}),D("rect",{class:"row"}),D("rect",{class:"halo"}),D("rect",{class:"column"})),y.mark()},mark(){if(!T||!y.rows)return;let{left:P,top:O,cw:j,each:R}=T,{t:_,writer:H}=e.S,F=y.rows.length,I=(q,W,U,Y,Q,J)=>L.querySelectorAll(q).forEach(K=>{K.style.display=W?"":"none";for(let[se,ee]of Object.entries({x:U,y:Y,width:Q,height:J}))K.setAttribute(se,ee)});I(".row, .halo:has(+ .row)",_<F,P,O+_*R,(_+1)*j,Math.max(2,R)),I(".column, .halo:has(+ .column)",H!==null&&H<F,P+H*j,O+H*R,Math.max(2,j),Math.max(0,F-H)*R)}};return y}function f(){let $=o("h2"),k=o("div",{class:"seg",role:"group","aria-label":"Which run"}),L=o("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),E=o("button",{type:"button",class:"btn"},"CSV"),v=o("button",{type:"button",class:"btn"},"Close"),M=o("dialog",{class:"numbers","aria-label":"The ledger in numbers"},o("div",{class:"bar"},$,k,o("span",{class:"sp"}),E,v),L),T=0;v.addEventListener("click",()=>M.close()),M.addEventListener("click",C=>C.target===M&&M.close()),E.addEventListener("click",()=>{let{side:{P:C},rows:A}=a[T],N=A.map((w,y)=>[y,C.tokens[y],0,...Array.from({length:C.T},(P,O)=>O<=y?On(w[O]):"")]);nt(`gatescope-ledger-${C.name}-${t==="unit"?`unit-${e.S.unit}`:"all"}.csv`,hs([["step","token","before the text",...C.tokens],...N]),"text/csv")});let z={el:M,open(){z.fill(),M.showModal()},fill(){let C=a.map((O,j)=>j).filter(O=>a[O].rows);T=C.includes(T)?T:C[0];let{side:{P:A},rows:N}=a[T],w=Math.max(0,Math.min(e.S.t-Or/2,A.T-Or)),y=Math.min(A.T,w+Or);k.replaceChildren(...C.length<2?[]:C.map(O=>{let j=o("button",{type:"button","aria-pressed":String(O===T)},a[O].side.name);return j.addEventListener("click",()=>{T=O,z.fill()}),j})),$.textContent=t==="unit"?`Unit ${e.S.unit}: who wrote what it holds`:`All ${A.H} units: who wrote what they hold, 2-norms`;let P=t==="unit"?[A.memory]:[];L.replaceChildren(Xe(["step","token",...P,"before the text",...A.shown.slice(0,y).map((O,j)=>tt(A,j))],N.slice(w,y).map((O,j)=>[w+j+1,A.shown[w+j],...t==="unit"?[b(A.at(A.memory,w+j,e.S.unit))]:[],b(0),...Array.from({length:y},(R,_)=>_<O.length?b(O[_]):"")]),`${t==="unit"?`Each row's shares add up to its ${A.memory}.`:"The size of each token's share over all units."} Nothing is left of what was held before the text, which is 0.`+(y-w<A.T?` Steps ${w+1} to ${y} of ${A.T}; all are in the CSV.`:"")))},draw:()=>M.open&&z.fill()};return z}function x(){s=_t(e);let $=s.every(({P:A})=>!A.keeper),{S:k,P:L}=e;if(u.hidden=$,$)return;n.set(t),a.forEach((A,N)=>{A.side=s[N],A.rows=s[N]?g(s[N]):null,A.el.hidden=!s[N]});let E=a.filter(({rows:A})=>A),v=Math.max(...E.map(({rows:A})=>Hd(A)))||1,M=yt(e.css("--zero"),e.css("--ink")),T=M.length-1,z=t==="unit"?A=>e.palette.of("c",A,v):A=>M[Math.round(T*A/v)];p(v,z);let C=[...new Set(E.map(({side:A})=>`${Tr(A.P)} of a ${L.reads.one}, times every ${ke(A.P.roles.keep)} since`))];h.textContent=`row: the moment; column: the ${L.reads.one} that wrote; colour: how much of it is still there, ${C.join("; ")}`,c.textContent=$s(s.findLast(A=>A.P.keeper).P);for(let{side:A,rows:N,name:w,box:y,why:P,paint:O}of a)A&&(w.replaceChildren(o("b",{},Ht(A.name)),t==="unit"?` unit ${k.unit}`:` all ${A.P.H} units`),y.hidden=!N,P.textContent=N?"":Ms(e,A),N&&O(v,z));S(),l.draw()}function p($,k){let L=t==="unit"?-$:0,E=Array.from({length:12},(v,M)=>{let T=o("i");return T.style.background=De(k(L+($-L)*M/11)),T});r.replaceChildren(`${V(L,L?2:0)} `,o("span",{},...E),` ${V($,2,t==="unit")}`)}function S(){let{S:$,P:k}=e,L=a.filter(({rows:z})=>z),E=L.at(-1)?.rows[$.t],v=$.writer!==null&&$.writer<=$.t?$.writer:E&&Ss(E)?.k,M=t==="unit"?`unit ${$.unit}`:`all ${k.H} units`,T=L.flatMap(({side:z,rows:C})=>{if(v==null||$.t>=C.length||v>=C.length)return[];let A=C[v][v],N=C[$.t][v],w=A?Math.abs(N/A):0,y=`“${tt(z.P,v)}”`,P=t==="unit"?b:j=>`a norm of ${b(j)}`,O=Math.abs(A)<5e-5?`${y} wrote next to nothing into ${M}`:$.t===v?`${y} writes ${P(A)} into ${M}`:`of ${P(A)} that ${y} wrote into ${M}, ${P(N)} is left ${as($.t,v).replace(" ago"," later")} (${rt(w)})`;return[`${Ht(z.name)}: ${O}.`]});d.textContent=T.join(" ");for(let{side:z,rows:C,box:A}of L)A.setAttribute("aria-label",`${Ht(z.name)}, ${M}: the share of every ${k.reads.one} after every step, ${C.length} by ${C.length}. ${d.textContent} Arrow keys read one share.`)}return{el:u,draw($){if($("unit","theme","size")&&!$("picture"))x();else if($("picture"))u.hidden=_t(e).every(({P:k})=>!k.keeper);else if($("t","writer")&&!u.hidden&&s.length){for(let k of a)k.mark();S(),l.draw()}}}}var Nr=6,Ca=.42,Ta=3,La=(e,t)=>e.set({writer:e.S.writer===t?null:t});function Aa(e){let t=o("small"),s=o("div",{class:"tag"}),n=o("p",{class:"gateless"}),r=o("button",{type:"button",class:"link meant"},"“wrote” is not “came from”");r.addEventListener("click",()=>e.root.querySelector(".means").scrollIntoView({block:"center"}));let i=[u(),u()],a=o("div",{class:"books"},...i.map(m=>m.el)),l=o("section",{class:"ledger","aria-label":"Memory ledger"},o("div",{class:"hd"},o("h2",{},ne("ledger","Memory ledger")," ",t),r),n,a,s),c=[];s.hidden=!0;function u(){let m=o("canvas",{role:"img"}),f=o("p",{class:"gateless"}),x=o("b",{class:"bookend","aria-hidden":"true"}),p={el:o("div",{class:"book"},m,x,f),canvas:m,why:f,end:x,key:null,width:0,height:0},S=({clientX:$,clientY:k})=>{let L=m.getBoundingClientRect(),E=e.G.step($-L.left);return $-L.left<e.G.gutter||E>=p.side.P.T?null:[E,$a(p.side.row(E),p.value(k-L.top))]};return m.addEventListener("click",$=>{let k=S($);k&&(k[1]===null?e.go(k[0]):La(e,k[1]))}),m.addEventListener("pointermove",$=>{let k=S($);if(s.hidden=!k,!k)return;let[L,E]=k,{P:v,book:M,row:T}=p.side,z=`${v.memory}${Ke(L+1)}`,C=l.getBoundingClientRect();s.textContent=E===null?`${z} = ${V(M.memory[L],4,!0)} · step ${L+1} “${v.shown[L]}”`:`“${tt(v,E)}” wrote ${V(T(L)[E],4,!0)} of ${z} = ${V(M.memory[L],4,!0)}, ${as(L,E)}`,s.style.left=`${Math.max(0,Math.min(C.width-s.offsetWidth,$.clientX-C.left+12))}px`,s.style.top=`${$.clientY-C.top-34}px`}),m.addEventListener("pointerleave",()=>s.hidden=!0),p}let d=new ResizeObserver(m=>{for(let{target:f,contentRect:{width:x,height:p}}of m)Object.assign(i.find(S=>S.el===f),{width:Math.round(x),height:Math.round(p)});e.P&&b()});for(let m of i)d.observe(m.el);function h(){let m=c.flatMap(({book:S})=>S??[]),f=S=>Math.max(0,...m.map($=>$[S].reduce((k,L)=>Math.max(k,Math.abs(L)),0))),[x,p]=["above","below"].map(S=>Ea(f(S)));return{high:x||(p?0:1),low:-p}}function b(){c=_t(e);let{P:m,S:f,G:x}=e,p=c.every(({P:$})=>!$.keeper),S=h();a.hidden=p,l.classList.toggle("none",p),a.classList.toggle("one",c.length===1),n.hidden=!p,n.textContent=p?Ms(e,c.at(-1)):"",t.textContent=p?"":`who wrote what unit ${f.unit}${e.sameNet?"":" of each"} holds; each block is one earlier ${m.reads.one}’s share, ▸ marks their sum${c.every(({P:$})=>$.memory===m.memory)?`, ${m.memory}`:""}`,r.hidden=p,p||(r.title=$s(c.findLast($=>$.P.keeper).P)),i.forEach(($,k)=>{let L=c[k];if($.side=L,$.el.hidden=!L,!L||p)return;let{book:E}=L;if($.canvas.hidden=$.end.hidden=!E,$.el.classList.toggle("none",!E),$.why.replaceChildren(...E?[]:[o("b",{},`${Ht(L.name)}: `),Ms(e,L)]),!E)return;let{width:v,height:M}=$,T=JSON.stringify([L.name,f.unit,f.writer,f.theme,S,x.a,x.n,v,M,e.rem,e.font]);!v||$.key===T&&$.book===E||(Object.assign($,{key:T,book:E}),$.value=Fd($,L,S,e,v,M))}),g()}function g(){let{S:m}=e;i.forEach(({canvas:f,side:x})=>{if(!x?.book)return;let{P:p,name:S,book:$}=x,k=Math.min(m.t,p.T-1),L=$.rows[k],{writers:E}=Ar([L],3),v=[...E.filter(M=>L[M]).map(M=>`“${tt(p,M)}” ${V(L[M],2,!0)}`)].join(", ");f.setAttribute("aria-label",`Memory ledger of unit ${m.unit}, ${S}: after step ${k+1}, “${p.shown[k]}”, ${p.memory} is ${V($.memory[k],2,!0)}${v?`; the largest shares in it are ${v}`:""}. Each can be chosen in the list of writers.`)})}return{el:l,draw(m){m("picture","size","theme","view","unit","writer")?b():m("t")&&g()}}}function Fd({canvas:e,end:t},{P:s,name:n,book:r},{low:i,high:a},l,c,u){let{G:d,S:h,rem:b,fine:g,css:m,font:f}=l,x=devicePixelRatio||1,p=e.getContext("2d"),S=[c,u].map(O=>Math.round(O*x));(e.width!==S[0]||e.height!==S[1])&&([e.width,e.height]=S),p.setTransform(x,0,0,x,0,0),p.clearRect(0,0,c,u);let $=1.35*b,k=u-.35*b,L=(k-$)/(a-i),E=O=>$+(a-O)*L,v=null,M=(O,j,R,{px:_=g,weight:H=400,ink:F="--ink3",align:I="start",halo:q=0})=>{let W=`${H} ${_}px ${f}`;W!==v&&(p.font=v=W),p.textAlign=I,q&&(p.strokeStyle=m("--bg"),p.lineWidth=q,p.lineJoin="round",p.strokeText(O,j,R)),p.fillStyle=F.startsWith("--")?m(F):F,p.fillText(O,j,R)},T=Te(i,a,Math.max(2,Math.min(6,Math.floor((k-$)/(1.6*b))))),z=T.length>1?Math.max(0,-Math.floor(Math.log10(T[1]-T[0])+1e-9)):1;for(let O of T)p.fillStyle=m(O?"--rule":"--rule2"),p.fillRect(d.gutter,Math.round(E(O)),c-d.gutter,1),M(O?V(O,z,!0):"0",d.gutter-.5*b,E(O)+.28*b,{align:"end"});let C=d.cw>=20?3:d.cw>=9?1:.5,A=d.cw-2*C,N=O=>Math.round(O*x)/x,w=[{hue:"--Fpos",alpha:Ca},{hue:"--Fneg",alpha:Ca},{hue:"--Fpos",alpha:1},{hue:"--Fneg",alpha:1},{hue:"--ink",alpha:1}].map(O=>({...O,path:new Path2D})),y=[],P=Math.min(d.end,s.T);for(let O=d.a;O<P;O++){let j=d.x(O)+C,R=[null,null],_=(F,I,q)=>{let W=N(E(Math.max(I,q))),U=N(E(Math.min(I,q)))-W,Y=U>2?1/x:0;return w[F].path.rect(j,W,A,Math.max(1/x,U-Y)),{a:W,tall:U}},H=F=>{R[F]&&_(F,...R[F]),R[F]=null};for(let{k:F,from:I,to:q}of Lr(r.rows[O])){let W=Math.abs(q-I)*L,U=+(q<I),Y=F===h.writer;if(Y||F===O||W>=Ta){if(H(U),W<.05)continue;let Q=_(Y?4:F===O?2+U:U,I,q);(Y||F===O)&&Q.tall>.8*b&&y.push([s.shown[F],j,Q,Y?"--bg":lt(In(m(U?"--Fneg":"--Fpos")))])}else R[U]=[R[U]?.[0]??I,q],Math.abs(R[U][1]-R[U][0])*L>=Ta&&H(U)}H(0),H(1)}for(let{hue:O,alpha:j,path:R}of w)p.globalAlpha=1,p.fillStyle=m("--bg"),j<1&&p.fill(R),p.globalAlpha=j,p.fillStyle=m(O),p.fill(R);p.globalAlpha=1;for(let[O,j,{a:R,tall:_},H]of y){let F=St(O,A-1,Math.max(.78*b,g),600,f);F>=g&&M(O,j+A/2,R+_/2+.36*F,{px:F,weight:600,ink:H,align:"center"})}if(d.cw>=8){let O=Math.min(6.5,.3*d.cw);p.fillStyle=m("--ink"),p.strokeStyle=m("--bg"),p.lineWidth=.75;for(let j=d.a;j<P;j++){let R=new Path2D(`M${d.x(j)-.5} ${E(r.memory[j])-.7*O}l${O} ${.7*O}l${-O} ${.7*O}z`);p.fill(R),p.stroke(R)}}if(M(Ht(n),d.gutter+.2*b,.95*b,{px:.9375*b,weight:650,ink:"--ink",halo:4}),P>d.a){t.textContent=`${s.memory} = ${V(r.memory[P-1],2,!0)}`;let O=Math.ceil(.55*b*t.textContent.length/d.cw),j=Math.max(...r.above.subarray(Math.max(d.a,P-O),P));t.style.right=`${c-d.x(P)+2}px`,t.style.top=`${E(j)-1.3*b}px`}return O=>a-(O-$)/L}function za(e){let t=o("h2"),s=[o("span"),o("span")],n=f=>{let x=o("span",{class:"w"}),p=[0,1].map(()=>({bar:o("i"),whose:o("span",{class:"unseen"}),n:o("span",{class:"n"})}));return{el:o(f==="writer"?"button":"div",{class:`entry ${f}`,type:f==="writer"?"button":null},x,...p.flatMap(({bar:$,whose:k,n:L})=>[o("span",{class:"bar"},$,k),L])),name:x,cells:p}},r=Array.from({length:Nr+1},()=>n("writer")),i=n("others"),a=n("whole"),l=o("p",{class:"says"}),c=o("div",{class:"entries",role:"group","aria-label":"Who wrote what the unit holds"},o("div",{class:"entry heads"},o("span"),...s),...r.map(f=>f.el),i.el,a.el),u=o("section",{class:"holds"},o("div",{class:"hd"},t),c,l),d=[];r.forEach((f,x)=>f.el.addEventListener("click",()=>La(e,d[x])));let h=1/0,b=()=>e.small?Nr:Math.max(2,Math.min(Nr,Math.floor((h-8.2*e.rem)/((e.low?1.24:1.36)*e.rem))));new ResizeObserver(([{contentRect:f}])=>{!f.height||f.height===h||(h=f.height,e.P&&m())}).observe(u);function g({el:f,name:x,cells:p},S,$,k,L){return me(x,S),Se(x,{title:S}),p.forEach(({bar:E,n:v},M)=>{let T=$[M]??null,z=T!==null&&fe(T,L);me(v,T===null?"–":V(T,L,!0)),Se(v,{class:`n${z?` s-${Pe(T)}`:" nil"}`}),Se(E,{class:Pe(T??0)}),E.style.width=T===null||!k?"0":`max(1px, ${100*Math.abs(T)/k}%)`}),f}function m(){let{S:f}=e,x=_t(e),p=x.every(({book:_})=>!_),S=x.at(-1);if(u.hidden=p,p)return;let{t:$}=f,k=x.map(({row:_})=>_($)),L=Ar(k,b(),f.writer),{one:E,many:v}=e.P.reads;d=L.writers,t.replaceChildren(`What unit ${f.unit}${e.sameNet?"":" of each"} holds at “${e.P.shown[$]}” `,o("small",{title:$s(S.P.keeper?S.P:x[0].P)},`written by each ${E}`)),c.classList.toggle("alone",x.length===1),s.forEach((_,H)=>me(_,x[H]?x[H].name:""));let M=x.map(({book:_},H)=>k[H]?_.memory[$]:null),T=d.map(L.values),z=Math.max(...[...T,L.others].flat().map(_=>Math.abs(_??0))),C=_=>[...T.map(H=>H[_]??0),L.others[_]],{digits:A,exact:N}=Sa(M.flatMap((_,H)=>_===null?[]:[[C(H),_]]));r.forEach((_,H)=>{let F=d[H];if(_.el.hidden=F===void 0,F===void 0)return;let I=[...new Set(x.filter(({P:W})=>F<W.T).map(({P:W})=>tt(W,F)))];g(_,I.join(" | "),T[H],z,A).setAttribute("aria-pressed",String(F===f.writer)),x.forEach(({name:W},U)=>me(_.cells[U].whose,`${W} `))}),i.el.hidden=!L.rest,g(i,e.small?`${L.rest} others`:`the other ${L.rest} ${v}`,L.others,z,A);let w=`sum ${N?"=":"≈"} ${e.P.memory}${Ke($+1)}`;if(g(a,x.every(({P:_})=>_.memory===e.P.memory)?w:"sum",M,0,A),a.el.title=N?"The numbers add up as they are shown":"The numbers add up; rounded as they are shown, they do not quite",!k.at(-1)){l.textContent="";return}let y=Ss(k.at(-1)),P=x.length>1&&e.sameNet&&y?.part>=.1&&$>0&&k[0],j=P&&x[0].P.tokens[y.k]===S.P.tokens[y.k]?P.reduce((_,H)=>_+Math.abs(H),0):0,R=e.titles.kind==="changes"?"Without your change":`In ${x[0].name}`;l.replaceChildren(Ma(k.at(-1),_=>tt(S.P,_),E),j?` ${R} it would be ${rt(Math.abs(P[y.k])/j)}.`:""),l.title=`Shares add up to ${e.P.memory}, and some are negative. So that parts of a whole can be told, each counts here by its size: |share| over the sum of all |shares|.`}return{el:u,draw:f=>f("picture","t","unit","writer","size","theme")&&m()}}function Oa(e){let t=[],s=o("div",{class:"lasts",role:"group","aria-label":"Units, longest half-life first"}),{el:n,says:r,note:i}=$e("halves",ne("half-life","Half-life of each unit"),"",[],s);s.addEventListener("click",c=>{let u=c.target.closest("button");u&&e.pick(Number(u.dataset.unit))}),s.addEventListener("keydown",c=>{let u={ArrowLeft:-1,ArrowUp:-1,ArrowRight:1,ArrowDown:1}[c.key],d=t.indexOf(c.target);if(!u||d<0)return;c.preventDefault();let h=t[Math.max(0,Math.min(t.length-1,d+u))],b=Number(h.dataset.unit);e.pick(b),t.find(g=>Number(g.dataset.unit)===b).focus()}),e.seen(n,l);let a=(c,u)=>u<c.H?c.halfLife(u):null;function l(){let{P:c,S:u}=e,d=_t(e),h=d.at(-1).P,b=!h.keeper;if(n.hidden=b,b)return;let g=Array.from({length:c.H},(p,S)=>[a(c,S),S]).sort((p,S)=>en(S[0],p[0])||p[1]-S[1]),m=d.length>1&&e.sameNet?d:[d.at(-1)];t.length!==g.length&&(t=g.map(()=>o("button",{type:"button",class:"lasting"},o("b",{"aria-hidden":"true"}),o("small"),o("span",{class:"unseen"}))),s.replaceChildren(...t)),g.forEach(([p,S],$)=>{let k=t[$],[L,E,v]=k.children,M=m.map(({P:z})=>a(z,S)===null?"–":zr(a(z,S))),T=S===u.unit;L.textContent=M.length>1&&M[0]!==M[1]?`${M[0]} → ${M[1]}`:zr(p),E.textContent=`u${S}`,k.dataset.unit=S,k.setAttribute("aria-pressed",String(T)),me(v,` ${m.map(({name:z},C)=>`${z} ${M[C]}`).join(", ")}`),k.tabIndex=T?0:-1}),s.classList.toggle("pairs",m.length>1),i.textContent=`in steps; ${m.length>1?`${m[0].name} → ${m[1].name}`:d.at(-1).name}`;let f=p=>p===null?"has none":pt(p),x=m.some(({P:p})=>(a(p,u.unit)??0)<0);r.textContent=`Unit ${u.unit}: ${m.map(({P:p,name:S})=>`${S} ${f(a(p,u.unit))}`).join("; ")}. Half-life: ${Qt(h.reads)}${x?", at least where the text ends before it can be told":""}. It counts what ${ke(h.roles.keep)} lets through, not what is written on top: a memory that is written again every step can last longer.`}return{el:n,draw(c){c("picture")?n.hidden=!e.P.keeper:c("unit","size","theme")&&l()}}}var Rd=3,_e=e=>Ze(e)?e.replace("-"," − "):V(e,2);function Id(e,[t,s],n=null){let r=e.trim().replace("−","-").replaceAll(" ","");if(/^1-[a-z]$/i.test(r))return r.toLowerCase()===n?n:void 0;let i=/^[+-]?(\d+\.?\d*|\.\d+)$/.test(r)?Number(r):NaN;return Number.isNaN(i)?void 0:Math.max(t,Math.min(s,i))}var Wd=(e,t,[s,n])=>{let r=Number.isFinite(n-s)?(n-s)/200:.02;return Math.max(s,Math.min(n,Math.round((e+t*r)*100)/100))||0};function qd(e,t,s,n=!1){let[r,i]=e===null?[0,s-1]:[e[0],e.at(-1)];return n?i+t<r||i+t>=s?e:Ue(r,i+t,s):r+t<0||i+t>=s?e:Ue(r+t,i+t,s)}function jr(e,t,s=" "){return e===null?"all steps":e.length?xt(e).map(([n,r])=>{if(r>=t.length)return n===r?`step ${n+1}`:`steps ${n+1}–${r+1}`;let i=t.slice(n,r+1);return`“${he(i.length>4?`${i[0]} … ${i.at(-1)}`:i.join(s).trim(),34)}”`}).join(", "):"no step"}var st=(e,t)=>e===null||e.length===t?`all ${t} units`:`${e.length===1?"unit":"units"} ${Be(e).replaceAll("-","–").replaceAll(",",", ")}`;function Pa(e){let t=N=>{let w=o("span",{class:"face"}),y=o("select",{"aria-label":N});return{el:o("span",{class:"part"},w,y),face:w,select:y}},s=t("Signal"),n=t("Units"),r=o("input",{type:"text",class:"part list","aria-label":"Units, such as 3,7-9",spellcheck:"false",autocomplete:"off"}),i=o("input",{type:"text",class:"part value",role:"spinbutton","aria-label":"Value",autocomplete:"off",title:"Drag sideways, use the arrow keys, or type"}),a=o("button",{type:"button",class:"btn small"}),l=o("button",{type:"button",class:"part during","aria-haspopup":"dialog","aria-expanded":"false",title:"Drag over the words, use the arrow keys, or choose"}),c=o("small",{class:"wrong",role:"alert"}),u=o("small",{class:"along",title:"They were set as one: other steps or units are those of both"}),d=o("select",{"aria-label":"First step"}),h=o("select",{"aria-label":"Last step"}),b=o("button",{type:"button",class:"btn"},"All steps"),g=o("div",{class:"popover steps",role:"dialog","aria-label":"Steps"},o("label",{},o("span",{},"from"),d),o("label",{},o("span",{},"to"),h),b),m=o("button",{type:"button",class:"btn hold"},"Hold it"),f=o("div",{class:"surgery",role:"group","aria-label":"The change"},o("span",{class:"verb"},ne("hold","Hold"))," ",s.el," of ",n.el,r,c," at ",i," ",a," during ",o("span",{class:"spanning"},l,g),u," ",m);g.hidden=!0,r.hidden=c.hidden=!0;let x=()=>e.root.focus({preventScroll:!0}),p=()=>e.sentence;s.select.addEventListener("change",()=>{e.say({signal:s.select.value}),x()}),n.select.addEventListener("change",()=>{let{value:N}=n.select;if(N==="list"){n.el.hidden=!0,r.hidden=!1;let{units:w}=p();r.value=w===null?String(e.S.unit):Be(w),r.focus(),r.select();return}e.say({units:N==="all"?null:"one"}),x()});let S=N=>{if(r.hidden)return;let w=xs(r.value,e.P.H);if(N&&w===void 0){r.setAttribute("aria-invalid","true"),c.textContent=` units are 0 to ${e.P.H-1}, written as 3,7-9 `,c.hidden=!1;return}r.hidden=c.hidden=!0,n.el.hidden=!1,N?e.say({units:w===null||w.length===e.P.H?null:w}):T()};r.addEventListener("input",()=>{r.removeAttribute("aria-invalid"),c.hidden=!0}),r.addEventListener("change",()=>S(!0)),r.addEventListener("blur",()=>S(xs(r.value,e.P.H)!==void 0)),r.addEventListener("keydown",N=>{N.key==="Enter"&&S(!0),N.key==="Escape"&&S(!1),["Enter","Escape"].includes(N.key)&&r.hidden&&x()});let $=!1,k=()=>{let{value:N}=p();return Ze(N)?1:N};He(i,{press(N){return e.root.getRootNode().activeElement===i?!1:(N.preventDefault(),{x:N.clientX,from:k()})},slop:(N,{x:w})=>Math.abs(N.clientX-w)>=Rd,move(N,{x:w,from:y}){$=!0,e.say({value:Wd(y,N.clientX-w,e.range(p().signal))},{done:!1})},done(){$=!1,e.say({})},click(){i.focus(),i.select()}}),i.addEventListener("keydown",N=>{let w={ArrowUp:.05,ArrowDown:-.05,PageUp:.25,PageDown:-.25}[N.key];if(w){N.preventDefault();let[y,P]=e.range(p().signal),O=N.shiftKey?w/5:w;e.say({value:Math.max(y,Math.min(P,Math.round((k()+O)*100)/100))||0}),i.value=_e(p().value)}N.key==="Enter"&&L(),N.key==="Escape"&&(i.value=_e(p().value)),["Enter","Escape"].includes(N.key)&&x()});function L(){let{signal:N}=p(),w=Id(i.value,e.range(N),e.P.roles.coupling(N));w!==void 0&&_e(w)!==_e(p().value)?e.say({value:w}):T()}i.addEventListener("change",L),i.addEventListener("blur",()=>T()),a.addEventListener("click",()=>e.say({value:Ze(p().value)?1:e.P.roles.coupling(p().signal)}));let E=N=>{g.hidden=!N,l.setAttribute("aria-expanded",String(N)),N&&d.focus()};l.addEventListener("click",N=>{N.stopPropagation(),E(g.hidden)}),l.addEventListener("keydown",N=>{let w={ArrowLeft:-1,ArrowRight:1}[N.key];w&&(N.preventDefault(),e.say({steps:qd(p().steps,w,e.P.T,N.shiftKey)}))}),e.root.addEventListener("pointerdown",N=>{!g.hidden&&!N.composedPath().includes(g)&&!N.composedPath().includes(l)&&E(!1)}),g.addEventListener("keydown",N=>{N.key==="Escape"&&(E(!1),l.focus())});let v=N=>{let[w,y]=[Number(d.value),Number(h.value)];w>y&&([w,y]=N===d?[w,w]:[y,y]),e.say({steps:Ue(w,y,e.P.T)})};for(let N of[d,h])N.addEventListener("change",()=>v(N));b.addEventListener("click",()=>{e.say({steps:null}),E(!1)}),m.addEventListener("click",()=>e.hold(e.sentence));let M="";function T(){let{P:N,S:w,setup:y}=e,P=p(),O=N.roles.word(P.signal),j=!e.pins[w.pin];f.classList.toggle("proposal",j),m.hidden=!j,Se(s.face,{class:`face s-${P.signal}`}),Se(i,{class:`part value s-${P.signal}`}),s.select.value=P.signal;let R=P.units===null?"all":P.units.length===1&&P.units[0]===w.unit?"one":"own";me(n.face,st(P.units,N.H));let _=j?[]:on(e.pins,w.pin,y.presets[N.cell]).map(I=>e.pins[I].signal);me(l,e.names(P.steps)),u.hidden=!_.length;let H=JSON.stringify([P.signal,O,R,P.units,N.H,w.unit,_]);if(H===M)return z(P);M=H,s.face.replaceChildren(o("i",{},P.signal),` ${O}`),u.replaceChildren(" with ",..._.map(I=>o("i",{class:`s-${I}`},I)));let F=R==="own"?[o("option",{value:"own"},st(P.units,N.H))]:[];return n.select.replaceChildren(o("option",{value:"all"},`all ${N.H} units`),o("option",{value:"one"},`unit ${w.unit}, the selected one`),...F,o("option",{value:"list"},"a list, such as 3,7-9")),n.select.value=R,z(P)}function z(N){let{P:w}=e;(e.root.getRootNode().activeElement!==i||$)&&(i.value=_e(N.value)),i.style.width=`${Math.max(4,i.value.length+.4)}ch`;let[y,P]=e.range(N.signal);for(let[j,R]of[["valuemin",y],["valuemax",P],["valuenow",N.value]])Number.isFinite(R)?Se(i,{[`aria-${j}`]:R}):i.removeAttribute(`aria-${j}`);Se(i,{"aria-valuetext":_e(N.value)});let O=w.roles.coupling(N.signal);a.hidden=!O||Ze(N.value),me(a,O?_e(O):"")}let C="";function A(){let{P:N}=e,w=`${N.signals} ${N.tokens.join(" ")}`;if(w!==C){C=w,s.select.replaceChildren(...N.signals.map(y=>o("option",{value:y},`${y} ${e.P.roles.word(y)}`)));for(let y of[d,h])y.replaceChildren(...N.shown.map((P,O)=>o("option",{value:O},`${O+1} ${he(P,20)}`)))}}return{el:f,draw(N){N("picture")&&A(),N("picture","pins","unit","focus")&&([d.value,h.value]=e.S.span.map(String),T())}}}function Dd(e,t){if(!e.length)return"";let s=e.find(n=>n.whole);return s?`nothing is left of it: change ${s.by+1} wins`:e.map(({by:n,steps:r})=>`change ${n+1} wins at ${t(r)}`).join("; ")}function Na(e){let t=o("h2",{},"Changes"),s=o("button",{type:"button",class:"btn small",title:"Undo (Ctrl+Z)","aria-label":"Undo"},"↶"),n=o("button",{type:"button",class:"btn small",title:"Redo (Ctrl+Shift+Z)","aria-label":"Redo"},"↷"),r=o("button",{type:"button",class:"btn small reset",title:"Removes all changes"},"Reset to trained"),i=o("button",{type:"button",class:"btn small another"},"+ another"),a=o("ol",{class:"rows","aria-label":"Changes, a later one wins"}),l=o("small",{class:"carried"}),c=o("section",{class:"changes","aria-label":"Changes"},o("div",{class:"listed"},t,r,i,s,n),a,l);s.addEventListener("click",()=>e.undo()),n.addEventListener("click",()=>e.redo()),r.addEventListener("click",()=>e.edit([],{select:-1})),i.addEventListener("click",()=>e.choose(-1));function u(d,h,b){let{P:g,S:m}=e,f=`${d.signal} of ${st(d.units,g.H)} at ${_e(d.value)} during ${e.names(d.steps)}`,x=o("input",{type:"checkbox","aria-label":`Held: ${f}`,title:"Held, or not"});x.checked=d.on,x.addEventListener("change",()=>e.edit(e.pins.with(h,{...d,on:x.checked})));let p=o("button",{type:"button",class:"name","aria-pressed":String(h===m.pin)},o("i",{class:`s-${d.signal}`},d.signal),` of ${st(d.units,g.H)} at `,o("b",{},_e(d.value)),`, ${e.names(d.steps)}`);p.title=f,p.disabled=e.sayable(h)<0,p.addEventListener("click",()=>e.choose(h===e.S.pin?-1:h));let S=o("button",{type:"button",class:"out","aria-label":`Remove: ${f}`,title:"Remove this change"},"✕");S.addEventListener("click",()=>e.edit(e.pins.toSpliced(h,1),{select:e.S.pin>h?e.S.pin-1:e.S.pin===h?-1:e.S.pin}));let $=d.why??Dd(b,k=>e.names(k));return o("li",{class:`row${Ce(d)?"":" off"}`},x,o("span",{class:"n"},`${h+1}`),p,S,$&&o("small",{class:"why"},$))}return{el:c,draw(d){if(!d("picture","pins"))return;let{pins:h,P:b}=e,g=hi(h,b.T,b.H),m=e.root.getRootNode().activeElement,f=m&&a.contains(m)?[[...a.children].indexOf(m.closest("li")),m.className||"on"]:null;a.replaceChildren(...h.map((S,$)=>u(S,$,g[$])));let x=f&&a.children[Math.min(f[0],h.length-1)];f&&!x&&e.root.focus({preventScroll:!0}),x&&(x.querySelector(f[1]==="on"?"input":`.${f[1].split(" ")[0]}`)??x.querySelector("input")).focus({preventScroll:!0}),a.hidden=!h.length,t.textContent=h.length?`${ce(h.length,"change")}${g.some(S=>S.length)?", a later one wins":""}`:"No change is held yet";let p=e.carried&&[...new Set(e.carried.map(({signal:S})=>S))];l.hidden=!p,l.replaceChildren(...p?[`In ${e.titles.b.replace(", changed","")} this is `,...p.flatMap((S,$)=>[$?" and ":"",o("i",{class:`s-${S}`},S)])," held."]:[]),s.disabled=!e.canUndo||!e.connected,n.disabled=!e.canRedo||!e.connected,i.hidden=e.S.pin<0,r.hidden=!h.length,r.disabled=!e.connected}}}var Bd=[["← →","one step back, forward"],["Home End","first, last step"],["space","play, pause"],["↑ ↓","unit above, below"],["1 – 6","look at one signal"],["Ctrl+Z","undo a change; Ctrl+Shift+Z or Ctrl+Y does it again"],["on the bar ↑ ↓","the value it holds, finer with Shift; Enter holds it"],["on its ends ← →","the first, the last step held"],["on the steps ← →","all of them, with Shift the last"],["drag over words","the steps to hold; or Shift and a click"],["Esc","leave a box"],["w","what the words and marks mean: ← → the next, Esc closes"],["?","this list"]];function*Ud(e,t,s){let n=(e===t?[[e,s.a]]:[[e,s.a],[t,s.b]]).map(([i,a])=>{let l=Pn(i);return{name:a,own:l.next().value,rows:l}}),r=[...new Set(n.toReversed().flatMap(({own:i})=>i))];yield["run",...r];for(let{name:i,own:a,rows:l}of n){let c=r.map(u=>a.indexOf(u));for(let u of l)yield[i,...c.map(d=>d<0?"":u[d])]}}function ja(e){let t=o("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),s=o("h2"),n=o("div",{class:"seg",role:"group","aria-label":"Which numbers"}),r=o("button",{type:"button",class:"btn"},"All signals as CSV"),i=o("button",{type:"button",class:"btn"},"Close"),a=o("dialog",{class:"numbers","aria-label":"Numbers"},o("div",{class:"bar"},s,n,o("span",{class:"sp"}),r,i),t),l=ds(Bd),c=o("div",{},a,l),u="step",d=Object.entries({step:"this step",unit:"this unit"}).map(([b,g])=>{let m=o("button",{type:"button","data-key":b},g);return m.addEventListener("click",()=>{u=b,h()}),m});n.append(...d),i.addEventListener("click",()=>a.close());for(let b of[a,l])b.addEventListener("click",g=>g.target===b&&b.close());r.addEventListener("click",()=>nt(`gatescope-what-if-${e.name}.csv`,hs(Ud(e.A,e.P,e.titles)),"text/csv"));function h(){let{A:b,P:g,S:m,titles:f}=e,x=g.answers.kind==="value",p=b===g,S=p?[["",g]]:[[f.a,b],[f.b,g]],$=S.flatMap(([M,T])=>T.signals.map(z=>[M?`${z} ${M}`:z,T,z])),k=Math.max(b.T,g.T),L=M=>[...new Set([b,g].map(T=>T.shown[M]??"–"))].join(" | "),E=(M,T,z,C)=>z<M.T&&C<M.H?V(M.at(T,z,C),4):"–";for(let M of d)M.setAttribute("aria-pressed",String(M.dataset.key===u));s.textContent=u==="step"?`Step ${m.t+1} of ${g.T}: “${L(m.t)}”`:`Unit ${m.unit} of ${g.H}`;let v=M=>M===null?"–":x?V(M,4):ue(M);t.replaceChildren(...u==="step"?[Xe([g.answers.title,...p?[x?"value":"probability"]:[f.a,f.b]],$r(b,g,m.t,12).map(({word:M,a:T,b:z})=>[le(M),...p?[v(z)]:[v(T),v(z)]]),"What is answered at this step"),Xe(["unit",...$.map(([M])=>M)],Array.from({length:Math.max(b.H,g.H)},(M,T)=>[T,...$.map(([,z,C])=>E(z,C,m.t,T))]),"Every signal of every unit at this step")]:[Xe(["step","token",...$.map(([M])=>M)],Array.from({length:k},(M,T)=>[T+1,L(T),...$.map(([,z,C])=>E(z,C,T,m.unit))]),"This unit at every step")])}return e.numbers=()=>{h(),a.showModal()},e.help=()=>l.showModal(),{el:c,draw:b=>a.open&&b("t","unit","picture")&&h()}}var Vd=300;function Gd(e){let t=e.filter(n=>n.after),s=[];for(let{before:[[n]],after:[[r]]}of t){let i=s.find(a=>a[0]===n&&a[1]===r);i?i[2]+=1:n!==r&&s.push([n,r,1])}return s.sort((n,r)=>r[2]-n[2]),{asked:t.length,left:e.length-t.length,stays:t.length-s.reduce((n,r)=>n+r[2],0),turns:s}}function Yd(e){let{asked:t,left:s,stays:n,turns:r}=Gd(e),i=d=>`“${le(d)}”`,a=s?` ${ce(s,"network")} ${s===1?"lacks":"lack"} the gates for ${s===e.length?"these changes":"them"}.`:"";if(!t)return`No network of this task can be asked.${a}`;if(!r.length)return`In ${t===1?"the one network":`all ${t} networks`} that can hold these changes the top answer stays the same.${a}`;let l=r.slice(0,3).map(([d,h,b],g)=>`in ${b} ${g?"":`of ${ce(t,"network")} `}${i(d)} becomes ${i(h)}`),c=r.slice(3).reduce((d,h)=>d+h[2],0);c&&l.push(`in ${c} another turns`),l.push(n?`in ${n} the top answer stays`:"in none does it stay");let u=l.join(", ");return`${u[0].toUpperCase()}${u.slice(1)}.${a}`}function _a(e){let t=o("table",{class:"nets"}),s=o("div",{class:"scroll"},t),{el:n,says:r}=$e("others","Does it hold in other networks?","the same text and the same changes, in every network of this task",[],s),i=e.near.watch(n),a=null,l=null,c=null,u=()=>e.P.answers.kind!=="value",d=()=>JSON.stringify(e.accepted);function h(){return!i()||!e.P||!u()||(clearTimeout(a),a=setTimeout(()=>{let{P:g,S:{t:m}}=e;l={token:g.shown[m],held:e.listed.some(Ce),key:d()},e.ask("others",{t:m})},Vd)),b()}function b(){if(!e.P)return;let g=e.got.others;if(n.style.minHeight=u()&&!g?`${1.9*e.setup.models.filter(({task:p})=>p===e.entry.task).length+6}rem`:"",s.hidden=!g||!u(),!u())return void r.replaceChildren("These networks answer with a value, so there is no top answer to count.");if(!g)return void r.replaceChildren("…");let m=c.key!==d();if(s.classList.toggle("old",m),m)return void r.replaceChildren("…");let f=e.other?.model??e.name;r.replaceChildren(o("b",{},c.held?Yd(g.rows):"Nothing is held, so before and after are the same."),` After “${c.token}”, step ${g.t+1}. Networks that differ only in the seed began from other weights and learned from other examples. Where one gate both keeps and writes, it is held in the place of f.`);let x=(p,S)=>[o(S?"b":"span",{},le(p[0][0])),` ${ue(p[0][1])}`,o("small",{},` ${le(p[1][0])} ${ue(p[1][1])}`)];t.replaceChildren(o("thead",{},o("tr",{},...["network","as trained","with your change","held","answer"].map(p=>o("th",{scope:"col"},p)))),o("tbody",{},...g.rows.map(p=>{let S=p.after&&p.before[0][0]!==p.after[0][0];return o("tr",{class:[p.name===f?"mine":"",p.after?"":"unlike"].join(" ")},o("th",{scope:"row"},Oe(e.setup.cells[p.cell]),o("small",{},` ${p.units} units, seed ${p.seed}${p.name===f?": this one":""}`)),o("td",{},...x(p.before,!1)),...p.after?[o("td",{},...x(p.after,S)),o("td",{},...p.held.map($=>o("i",{class:`s-${$}`},`${$} `))),o("td",{class:"outcome"},S?"another answer":"the same")]:[o("td",{colspan:"3",class:"outcome"},p.unlike)])})))}return{el:n,draw(g){e.P&&(g("others")&&(c=l),g("t","pins","picture")?h():g("others","theme")&&b(),g("busy")&&(n.classList.toggle("waiting",e.busy.has("others")),n.style.setProperty("--done",e.progress?.others??0)))}}}var Kd=4,Ha=(e,t)=>{if(t!==e.keeper)return["open","shut"];let s=["keep",e.linked?"renew":"drop"];return e.keepsAt?s:s.reverse()};function Es(e,t,s){if(s===null)return e.mean(t);let n=s.filter(a=>a<e.H),r=e.signal(t),i=new Float32Array(e.T);for(let a=0;a<e.T;a++){let l=0;for(let c of n)l+=r[a*e.H+c];i[a]=n.length?l/n.length:NaN}return i}function Fa(e,t=0){let s=-t,n=t;for(let i of e)i<s&&(s=i),i>n&&(n=i);let r=.06*(n-s||1);return[s<0?s-r:s,n+(n>0||s===0?r:0)]}var Ra=(e,t)=>e===null?[[0,t-1]]:xt(e.filter(s=>s<t));function Ia(e,t){let s=Ie(`wplot ${t}`);return{el:s.el,plot:s,values:null,draw({values:n,called:r,low:i,high:a,hue:l,pad:c,...u}){let{G:d,rem:h}=e;this.values=n,s.el.style.setProperty("--hue",l);let b=m=>!n.a||Math.abs(n.b[m]-n.a[m])>.06*(a-i),g=(m,f)=>({values:n[m],kind:m,name:d.n>1&&r[m],named:b,later:m==="a",dot:f});s.draw({x:bt(d),y:{low:i,high:a,top:c,below:c},lines:[...n.a?[g("a",3)]:[],g("b",4)],still:!!e.before,rem:h,...u})}}}function Wa(e,t,s=null){let n=i=>i.clientX-t.getBoundingClientRect().left,r=i=>e.G.step(n(i));He(t,{press:i=>!i.defaultPrevented&&n(i)>=e.G.gutter&&{from:r(i)},slop:(i,{x:a})=>s!==null&&i.pointerType!=="touch"&&Math.abs(i.clientX-a)>=Kd,move:(i,{from:a})=>s(a,r(i),!1),done:(i,{from:a})=>s(a,r(i),!0),click:i=>e.point(r(i))})}function qa(e){let t={gate:o("h2"),memory:o("h2")},s={gate:o("span",{class:"r"}),memory:o("span",{class:"r"})},n=Ia(e,"gate"),r=Ia(e,"memory"),i=Zt(e),a=o("span",{class:"seg units"},i.row,...i.els),l=o("div",{class:"bars"}),c=["first","last"].map(C=>o("div",{class:`brace ${C==="first"?"from":"to"}`,role:"slider",tabindex:"0","aria-label":`${C==="first"?"First":"Last"} step held`})),u=o("div",{class:"clamp",role:"slider",tabindex:"0","aria-orientation":"vertical"});n.el.append(l,u,...c),n.el.setAttribute("role","group");let d=o("div",{class:"wplots"},o("div",{class:"hd"},t.gate,s.gate),n.el,o("div",{class:"hd"},t.memory,a,s.memory),r.el),h=null,b=!1,g="",m=()=>e.S.span[0],f=()=>e.S.span[1],x=()=>{let{value:C,signal:A,units:N}=e.sentence;if(!Ze(C))return C;let w=Es(e.P,A,N),[y,P]=e.S.span;return w.slice(y,P+1).reduce((O,j)=>O+j,0)/(P-y+1)},p=(C,A)=>e.pins[e.S.pin]?e.say(C,{done:A}):(e.before??=e.pins,e.say(C),e.edit([...e.pins,{on:!0,...e.sentence,...C}],{done:A,select:e.pins.length})),S=C=>{let[A,N]=e.range(e.sentence.signal),{low:w,high:y}=n.plot.frame;return Math.max(A,Math.min(N,Math.max(w,Math.min(y,Math.round(C*100)/100))))||0},$=(C,A)=>{He(C,{press(N){return N.preventDefault(),N.stopPropagation(),C.focus({preventScroll:!0}),{x:N.clientX,y:N.clientY,start:x(),span:[...e.S.span]}},slop:2,move(N,w){b=!0,A(N,w)},done(){b=!1,e.say({})},click:()=>e.draw(new Set(["pins"]))})};$(u,(C,A)=>{let{low:N,high:w,top:y,bottom:P}=n.plot.frame,O=(A.y-C.clientY)*(w-N)/(P-y);if(A.sideways??=Math.abs(C.clientX-A.x)>Math.abs(C.clientY-A.y),!A.sideways)return p({value:S(A.start+O)},!1);let[j,R]=A.span,_=Math.round((C.clientX-A.x)/e.G.cw),H=Math.max(-j,Math.min(e.P.T-1-R,_));return p({steps:k(j+H,R+H)},!1)});let k=(C,A)=>Ue(Math.min(C,A),Math.max(C,A),e.P.T);c.forEach((C,A)=>$(C,(N,w)=>{let y=e.G.step(N.clientX-n.el.getBoundingClientRect().left+(A?-.5:.5)*e.G.cw),[P,O]=A?[w.span[0],Math.max(w.span[0],y)]:[Math.min(w.span[1],y),w.span[1]];p({steps:k(P,O)},!1)})),u.addEventListener("keydown",C=>{let A={ArrowUp:.05,ArrowDown:-.05,PageUp:.25,PageDown:-.25}[C.key],N={Home:-1/0,End:1/0}[C.key];if(!(!A&&!N&&C.key!=="Enter"))return C.preventDefault(),C.key==="Enter"?p({},!0):p({value:S(N??x()+(C.shiftKey?A/5:A))},!0)}),c.forEach((C,A)=>C.addEventListener("keydown",N=>{let w={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,ArrowUp:1}[N.key];if(!w)return;N.preventDefault();let y=[m(),f()],P=y[A]+w;P<0||P>=e.P.T||(A?P<y[0]:P>y[1])||(y[A]=P,p({steps:k(...y)},!0))})),e.brush=(C,A,N)=>e.say({steps:k(C,A)},{done:N}),Wa(e,n.el,e.brush),Wa(e,r.el);function L(){let{G:C,S:A,P:N,sentence:w}=e,y=x(),P=!e.pins[A.pin],O=!P&&!Ce(w),j=Ra(w.steps,N.T).filter(([K,se])=>se>=C.a&&K<C.end),{y:R,low:_,high:H}=n.plot.frame,F=R(Math.max(_,Math.min(H,y))),I=([K,se])=>[C.x(Math.max(K,C.a)),C.x(Math.min(se+1,C.end))],q=j.reduce((K,se)=>K&&K[1]-K[0]>=se[1]-se[0]?K:se,null);l.replaceChildren(...j.filter(K=>K!==q).map(K=>{let[se,ee]=I(K);return o("i",{style:`left:${se+1}px;width:${ee-se-2}px;top:${F}px`})}));for(let K of[l,u])K.classList.toggle("proposal",P||O);if(u.hidden=!q,c.forEach((K,se)=>{K.hidden=!q||w.steps!==null&&j.length>1||(se?q[1]>=C.end:q[0]<C.a),K.classList.toggle("proposal",P||O),!K.hidden&&(K.style.left=`${I(q)[se]}px`,K.style.top=`${F}px`,K.setAttribute("aria-valuemin",1),K.setAttribute("aria-valuemax",N.T),K.setAttribute("aria-valuenow",A.span[se]+1),K.setAttribute("aria-valuetext",`step ${A.span[se]+1}, ${N.shown[A.span[se]]}`))}),!q)return;let[W,U]=I(q),Y=U-W,Q=P?"hold at":O?"off":"hold";u.style.left=`${W}px`,u.style.width=`${Y}px`,u.style.top=`${F}px`,u.classList.toggle("narrow",Y<2.2*e.rem),u.classList.toggle("tied",Ze(w.value));let J=_e(w.value);u.replaceChildren(o("span",{},Y>(.5*(Q.length+J.length)+1.4)*e.rem?`${Q} ${J}`:J)),u.setAttribute("aria-label",`Hold ${w.signal} of ${st(w.units,N.H)} during ${e.names(w.steps)} at`),u.setAttribute("aria-valuenow",Number.isFinite(y)?y:0),u.setAttribute("aria-valuemin",Number.isFinite(e.range(w.signal)[0])?e.range(w.signal)[0]:Math.floor(_)),u.setAttribute("aria-valuemax",Number.isFinite(e.range(w.signal)[1])?e.range(w.signal)[1]:Math.ceil(H)),u.setAttribute("aria-valuetext",`${_e(w.value)}${P?", not held yet":O?", switched off":""}`)}function E(C,A,N){if(!(e.before||b))h=null;else{h??={};let y=h[C]??[A,N];[A,N]=h[C]=[Math.min(A,y[0]),Math.max(N,y[1])]}return[A,N]}function v(){let{P:C,A,rem:N,sentence:{signal:w,units:y,steps:P,value:O},titles:j}=e,R=C.roles.kind(w),_=C.roles.word(w),F={a:A!==C&&A.signals.includes(w)&&(e.sameNet||y===null)?Es(A,w,y):null,b:Es(C,w,y)},I=0,q=1,W=[[1,`1 ${Ha(C.roles,w)[0]}`],[.5,""],[0,`0 ${Ha(C.roles,w)[1]}`]];R!=="gate"&&([I,q]=R==="memory"?E("gate",...Fa([...F.b,...F.a??[],Ze(O)?0:1.3*O],1)):[-1,1],W=(R==="memory"?Te(I,q,3):[1,0,-1]).map(ee=>[ee,V(ee,Number.isInteger(ee)?0:1,!0)]));let U=Ra(P,C.T),Y=y===null||y.length>1?`mean of ${st(y,C.H)}`:`of ${st(y,C.H)}`;t.gate.replaceChildren(`${_[0].toUpperCase()}${_.slice(1)} ${R==="gate"?"gate ":R==="memory"?"state ":""}`,o("i",{class:`s-${w}`},w),o("small",{},` ${Y}`,o("span",{class:"wide"},e.pins[e.S.pin]?"; drag the bar up, down or along, or its ends":"; drag over it, then the bar")));let Q=R==="gate"?`var(--F${w})`:w==="c"?"var(--ink)":"var(--ink3)",J=([ee,re])=>bt(e.G).span(ee,re),K=U.filter(([ee,re])=>re>=e.G.a&&ee<e.G.end),se=(ee,re)=>V(F[re]?.[ee]??NaN,4);n.draw({values:F,called:{a:j.a,b:""},low:I,high:q,rows:W,shades:(e.pins[e.S.pin]?K:[]).map(J),hue:Q,pad:Math.round(.62*N),tip:ee=>`step ${ee+1} “${he(C.shown[ee],24)}” · ${w} ${F.a?`${se(ee,"a")} → `:""}${se(ee,"b")}`,bars:ee=>K.flatMap(re=>[-.5,0,.5].map(B=>J(re).map(G=>[G,ee(x())+B*N]))),said:`${_} ${w}, ${Y}, at every step${F.a?`, ${j.a} and ${j.b}`:""}.`})}function M(){let{S:C,P:A,picked:N}=e,{units:w}=e.sentence,y=w===null?A.H:w.length,P=e.pins[C.pin];return N?.unit===C.unit?o("small",{title:`When this text was opened, of all units the one that held most of what “${N.word}” wrote. See the others with ↑ and ↓.`}," picked for ",o("span",{class:"story"},"what it holds of "),`“${N.word}”`):o("small",{},P&&y>1?`, one of the ${y} held`:w&&y>1?`, one of the ${y}`:"")}function T(){let{P:C,A,S:N,rem:w,titles:y}=e,P=C.memory,O=e.sameNet?[N.unit]:null,j={a:A===C?null:Es(A,A.memory,O),b:Es(C,P,O)},R=[...j.b,...j.a??[]],_=[C,A].every(q=>q.roles.kind(q.memory)==="signed"),[H,F]=_?[-1.06,1.06]:E("memory",...Fa(R,.5));t.memory.replaceChildren("Memory ",o("i",{},A.memory===P?P:`${A.memory} → ${P}`),e.sameNet?` of unit ${N.unit}`:" mean of all units",...e.sameNet?[M()]:[]),a.hidden=!e.sameNet,i.draw();let I=(q,W)=>V(j[W]?.[q]??NaN,4,!0);r.draw({values:j,called:j.a?y:{a:"",b:""},low:H,high:F,rows:Te(H,F,4).map(q=>[q,V(q,Number.isInteger(q)?0:1,!0)]),hue:"var(--ink)",pad:Math.round(.4*w),tip:q=>`step ${q+1} “${he(C.shown[q],24)}” · ${P} ${j.a?`${I(q,"a")} → `:""}${I(q,"b")}`,said:`Memory ${P} of ${e.sameNet?`unit ${N.unit}`:"all units, mean"}, at every step${j.a?`, ${y.a} and ${y.b}`:""}.`})}function z(){let{t:C}=e.S,{titles:A}=e;for(let[N,w,y]of[[n,s.gate,!1],[r,s.memory,!0]]){N.plot.cursor(C);let{a:P,b:O}=N.values,j=(R,_)=>o("b",{class:y&&Number.isFinite(R)?`s-${Pe(R)}`:_},V(R??NaN,2,y));w.replaceChildren(...P?[o("span",{class:"wide"},`${A.a} `),j(P[C],"was")," → ",o("span",{class:"wide"},`${A.b} `),j(O[C],"")]:[j(O[C],"")])}}return{el:d,draw(C){let A=C("picture","size","view","theme"),{signal:N,units:w,steps:y}=e.sentence,P=JSON.stringify([N,w,y,e.S.pin]),O=P!==g;if(g=P,C("size"))for(let{plot:j}of[n,r])j.measure();(A||O)&&v(),(A||O||C("unit"))&&T(),(A||C("pins","focus","unit"))&&L(),(A||O||C("unit","t"))&&z()}}}function Da(e,t){let s=t.querySelector(".ribbon"),n=o("div",{class:"heldmarks","aria-hidden":"true"}),r=o("div",{class:"otherwords"});s.after(n,r);let i=!1,a=c=>e.G.step(c.clientX-s.getBoundingClientRect().left);He(s,{press(c){if(c.pointerType==="touch")return!1;let u=a(c);if(!c.shiftKey)return{from:u};i=!0;let[d,h]=e.S.span;return e.brush(e.sentence.steps===null?e.S.t:u<d?h:d,u,!0),!1},slop:(c,{hold:u})=>a(c)!==u.from,move(c,{from:u}){i=!0,e.brush(u,a(c),!1)},done(c,{from:u}){e.brush(u,a(c),!0),setTimeout(()=>i=!1)}}),s.addEventListener("click",c=>{let u=c.target.closest("[data-step]");u&&!i&&e.point(Number(u.dataset.step)),c.stopImmediatePropagation(),i=!1},!0);function l(c,u){let{G:d,P:h}=e;return(c===null?[[0,h.T-1]]:xt(c)).filter(([b,g])=>g>=d.a&&b<d.end).map(([b,g])=>{let m=d.x(Math.max(b,d.a)),f=d.x(Math.min(g+1,d.end));return o("i",{class:u,style:`left:${m}px;width:${f-m}px`})})}return{el:r,draw(c){if(!c("picture","pins","view","size","focus"))return;let{P:u,A:d,G:h,S:b,pins:g,rem:m}=e,f=g[b.pin],x=g.filter(S=>S!==f&&Ce(S));n.replaceChildren(...x.flatMap(S=>l(S.steps,"also")),...f?l(f.steps,`chosen${Ce(f)?"":" off"}`):e.sentence.steps?l(e.sentence.steps,"chosen off"):[]);let p=[];for(let S=h.a;S<h.end;S++)u.tokens[S]!==d.tokens[S]&&p.push(S);r.hidden=u.T===d.T&&u.tokens.every((S,$)=>S===d.tokens[$]),r.replaceChildren(o("span",{class:"label"},"instead of"),...p.map(S=>o("span",{class:"m",title:d.shown[S]??"the text is over",style:`left:${h.x(S)}px;width:${h.cw}px;font-size:${Math.max(e.fine,Math.min(.8125*m,1.7*h.cw/Math.max(1,(d.shown[S]??"–").length)))}px`},d.shown[S]??"–")))}}}var _r=({hold:e},t)=>e.map(([s,n])=>({signal:s,value:n,units:null,steps:t,on:!0}));function Ba({hold:e},t,s,{T:n,H:r,signals:i}){let a=new Map(e);return i.every(l=>li(t,l,s,n,r)===(a.get(l)??null))}function Xd(e,t,s){let n=_r(e,s);return[...t.filter(r=>!Ce(r)||!rn(r,n[0])),...n]}function Ua(e){let t=o("span",{class:"group",role:"group","aria-label":"Hold a gate"}),s=o("span",{class:"group",role:"group","aria-label":"State of the gates"}),n=o("span",{class:"lead on"}),r=o("b",{class:"aim"}),i=o("div",{class:"chips presets",role:"group","aria-label":"Presets"},n,t,s),a=null,l=[],c=()=>e.carried??e.pins;function u(){a=e.P.cell,l=e.setup.presets[a].map(b=>{let g=o("button",{type:"button",class:"chip"},b.name);return g.addEventListener("click",()=>{let m=e.over(b),[[f,x]]=b.hold;if(Ba(b,c(),m,e.P)){e.choose(-1),e.draft={units:null,steps:m,value:x},e.edit(ci(e.pins,m,e.P.T),{select:-1});return}let p=Xd(b,e.pins.filter(S=>!(S.why&&rn(S,e.sentence))),m);e.edit(p,{select:p.findLastIndex(S=>S.signal===f)})}),{preset:b,chip:g}});let h=b=>l.filter(({preset:g})=>g.group===b).map(({chip:g})=>g);n.replaceChildren(...l.length?["All units ",r]:["No presets: this cell has no gate"]),t.replaceChildren(...h("hold")),s.replaceChildren(o("span",{class:"lead"},ne("memory","Memory")),...h("state")),s.hidden=!h("state").length}let d=h=>h===null?"at all steps":h.length===1?`at ${e.names(h)}`:`over ${e.names(h)}`;return{el:i,draw(h){if(!h("picture","pins","unit"))return;let{P:b}=e,g=e.over();b.cell!==a&&u(),me(r,d(g)),n.classList.toggle("on",l.length>0),Se(n,{title:l.length?`A preset holds all ${b.H} units ${d(g)}. Click a word to hold it there, drag over words to hold it over them.`:""});for(let{preset:m,chip:f}of l){let x=e.over(m),p=m.hold.map(([S,$])=>`${S} = ${_e($)}`).join(", ");Se(f,{"aria-pressed":Ba(m,c(),x,b),title:`${m.look} ${p} in all ${b.H} units ${d(x)}.`})}}}}var Va=.8,Jd="-96px 0px 0px";function Zd(e,t,s,n){return(e===t?[["",e]]:[[n.a,e],[n.b,t]]).map(([i,a])=>[i,...s<a.T?ua(a,s):["its text is over",""]])}function Ga(e){let t=o("p",{}),s=o("div",{class:"readout","aria-hidden":"true"},t),n=!1;s.hidden=!0;function r(){let{A:i,P:a,S:l,titles:c}=e;if(s.hidden=!n,!n)return;let[u,d]=Zd(i,a,l.t,c).map(([h,b,g])=>o("span",{},h&&o("small",{class:"wide"},`${h} `),o("b",{},b),` ${g}`));t.replaceChildren(u,...d?[" → ",d]:[],o("small",{},` after “${he(a.shown[l.t],24)}”, step ${l.t+1}${c.held||d?"":"; nothing is held"}`))}return{el:s,watch(i){let a=new IntersectionObserver(([{intersectionRatio:l}])=>{n=l<Va,e.P&&r()},{threshold:Va,rootMargin:Jd});a.observe(i),e.model.on("remove",()=>a.disconnect())},draw:i=>i("picture","t","pins")&&r()}}var Ya=`.below > section:not([hidden]) ~ section {
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
`;function eu(e,t=null){let s=0,n=null;return e.forEach((r,i)=>{let a=r.length-1,l=r.reduce((c,u)=>c+Math.abs(u),0);r.forEach((c,u)=>{let d=t===null?+(2*Math.abs(c)>l)*(a-u):+(u===t),h=c*c*d/l;h>s&&([s,n]=[h,{unit:i,step:u}])})}),n}function Ka(e,t,s){return t.keeper?eu(Array.from({length:t.H},(n,r)=>ys(e,t,r).rows.at(-1)),s):null}var Xa=`.gs main {
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
.readout b {
  font-weight: 700;
}
.readout small {
  opacity: 0.75;
}
.gs:not(.page) .readout {
  position: sticky;
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
  .readout {
    padding: 0.4rem 1rem;
    font-size: 0.9375rem;
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
`;var su=250,Ft={gradient_x_input:{title:"gradient × input",term:"gradient",about:e=>`the gradient of F by the vector that a ${e} is read as, times that vector: what it would add if F were a straight line.`},integrated_gradients:{title:"integrated gradients",term:"integrated gradients",about:(e,t)=>`the same, averaged on the way from as many zero vectors, at which the biases alone set the gates, to the vectors of this text’s ${t}; these sum to how much further F is here than there.`},leave_one_out:{title:"leave one out",about:e=>`how much F falls if this ${e} alone is read as the zero vector.`},ledger_share:{title:"ledger’s share",term:"ledger",about:e=>`of all shares in what the units hold now, each by its size, the part that this ${e} wrote. It does not depend on the answer, and to have written something is not to be where it came from.`,share:!0}};function nu(e){return e.reduce((t,s,n)=>Math.abs(s)>Math.abs(e[t])?n:t,0)}var ru=(e,t)=>e.subarray(0,t+1).reduce((s,n)=>s+n,0),ou=e=>Math.max(3,Math.min(9,2-Math.floor(Math.log10(e))));function iu(e,t){let s=new Map;for(let[r,i]of e)s.set(i,[...s.get(i)??[],r]);return s.size===1?`Here all put ${t(e[0][1])} first.`:`They do not agree: ${[...s].map(([r,i])=>`${t(r)} is first by ${Bt(i)}`).join("; ")}.`}function Ja(e){let t="a",s=null,n=null,r=null,i=null,a=null,l=o("select",{"aria-label":"Answer"}),c=je("Which text",{a:"the text",b:"the other text"},T=>{t=T,s=null,E()}),u=o("table",{class:"ways"}),d=o("p",{class:"reads"}),h=o("p",{class:"reads"}),b=o("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Every word and its shares"},u),g=o("dl",{class:"defined"}),{el:m,says:f,note:x}=$e("mattered","Which words mattered","",[c.el,o("label",{class:"pick-answer"},o("span",{},"for "),l)],b,h,d,g);l.addEventListener("change",()=>{s=l.value,E(),e.root.focus({preventScroll:!0})});let p=e.near.watch(m),S=()=>!!e.other&&e.text2!==e.text,$=()=>JSON.stringify([e.text,e.name,e.weights,t==="b"?e.other:null]),k=()=>t==="b"&&S()?e.P:e.A,L=()=>k().answers.kind!=="value";function E(){if(!p()||!e.P||!L())return M();S()||(t="a");let T=Math.min(e.S.t,k().T-1),z={t:T,target:s,run:t},C=$()+JSON.stringify(z);return clearTimeout(r),C===n||(r=setTimeout(()=>{[n,i]=[C,$()],e.ask("words",z)},e.got.words?su:0)),M()}function v(){let{A:T,P:z,got:C}=e,A=P=>P.top(Math.min(e.S.t,P.T-1)).slice(0,4).map(([O])=>O),N=s??C.words?.target,w=k().words,y=[...new Set([...N?[N]:[],...A(T),...A(z)])].filter(P=>w.includes(P));l.replaceChildren(...y.map(P=>o("option",{value:P},`“${le(P)}”`))),N&&(l.value=N),c.el.hidden=!S(),c.set(t)}function M(){if(!e.P)return;let T=e.got.words,z=!L();m.style.minHeight=z?"":`${Math.min(34,(e.small?2.25:1.37)*(Math.min(e.S.t,k().T-1)+1))+(e.small?32:15)}rem`,x.textContent=z?"":`as trained, without changes${e.other?"":": the text as the network reads it"}`;for(let F of[b,h,d,g,l.parentNode])F.hidden=z||!T;if(z)return void f.replaceChildren("This network answers a value, which has no log-probability to ask about.");if(v(),!T)return void f.replaceChildren("…");for(let F of[b,h,d])F.classList.toggle("old",a!==$());if(a!==$())return void f.replaceChildren("…");let C=T.run==="b"?e.P:e.A,{one:A,many:N}=C.reads,w=Math.min(T.t,C.T-1),y=Object.keys(Ft).filter(F=>T.array(F));f.replaceChildren("F = ln p(",o("b",{},`“${le(T.target)}”`),`) after “${C.shown[w]}”, step ${w+1}: p is `,o("b",{},ue(T.p)),`. How much each ${A} had to do with F, in ${["two","three","four"][y.length-2]} ways: bars to the right, in blue, speak for it, bars to the left, in orange, against it. Each column has a scale of its own.`),g.replaceChildren(...y.flatMap(F=>[o("dt",{},Ft[F].title),o("dd",{},Ft[F].about(A,N))]));let P=y.map(F=>T.array(F)),O=P.map(F=>F.subarray(0,w+1).reduce((I,q)=>Math.max(I,Math.abs(q)),0)||1),j=P.map(F=>nu(F.subarray(0,w+1))),R=(F,I)=>{let q=P[F][I],W=50*Math.abs(q)/O[F],{share:U}=Ft[y[F]],Y=o("i",{class:q<0?"neg":"pos",style:U?`left:0;width:${2*W}%`:`left:${q<0?50-W:50}%;width:${W}%`}),Q=U?ue(q):V(q,ou(O[F]),!0);return[o("td",{class:`barred${U?" share":""}`,"aria-hidden":"true"},o("span",{},Y)),o("td",{},j[F]===I?o("b",{},Q):Q)]};u.replaceChildren(o("thead",{},o("tr",{},o("th",{scope:"col"},C.reads.one),...y.flatMap(F=>[o("th",{scope:"col",colspan:"2","data-term":Ft[F].term},Ft[F].title)]))),o("tbody",{},...Array.from({length:w+1},(F,I)=>o("tr",{class:I===e.S.t?"cur":""},o("th",{scope:"row"},o("button",{type:"button",class:"link",title:`Go to step ${I+1}`,"data-step":I},C.shown[I])),...y.flatMap((q,W)=>R(W,I)))))),h.replaceChildren("Each way has its own definition, and they may disagree. ",iu(y.map((F,I)=>[Ft[F].title,j[I]]),F=>`“${C.shown[F]}”`),y.includes("ledger_share")?"":" This cell keeps nothing by a gate, so there is no ledger.");let _=T.array("integrated_gradients");if(!_){d.replaceChildren("No integrated gradients: on the way from zero vectors to this text F changes too wildly for them to be summed.");return}let H=ru(_,w);d.replaceChildren("Complete: the integrated gradients sum to ",o("b",{},V(H,3,!0)),`; F of the text minus F of as many zero vectors in the place of its ${N} is `,o("b",{},V(T.whole,3,!0)),".")}return u.addEventListener("click",T=>{let z=T.target.closest("[data-step]");z&&e.go(Number(z.dataset.step))}),{el:m,draw(T){e.P&&(T("words")&&(a=i),T("picture")&&e.got.words&&!k().words.includes(s)&&(s=null),T("t","picture")?E():T("words","theme")&&M(),T("busy")&&m.classList.toggle("waiting",e.busy.has("words")))}}}var au=400,lu={t:["t","step"],unit:["unit"],mode:["unit"],focus:["focus","pins"],probe:["probe"],by:["step"],view:["view","t","step"],pin:["pins"],writer:["writer","unit"],theme:["theme",...Fe],playing:["play"],speed:["play"]},Hr=class extends ct{text;name;weights;other;had;shown;said={};typed;scroll;help;constructor(t){super(t,tn+Xa+ka+Ya),Object.assign(this.S,{pin:-1,span:[0,0],writer:null,probe:null,by:"piece"}),this.A=null,this.before=this.frame=this.pause=null,this.slow=!1,this.owed=new Set,this.asked={model:null},this.questions=new mt($=>this.tell($)),this.got={},this.pins=this.listed=[],this.history=an,this.draft={units:null,steps:void 0,value:1},this.stepped=!1,this.mates=null,this.picked=null,this.measured=new Map,this.near=new ns("300px");let s=$=>$(this),[n,r,i,a,l,c,u,d,h,b,g,m,f]=[Hs,ga,Ua,Pa,Na,fa,sn,Jt,qa,Aa,za,ja,Ga].map(s),x=Da(this,d.el);this.below=[Pr,va,xa,Ja,Oa,ba,_a].map(s);for(let $ of this.below)Object.assign($,{owed:new Set,drawn:!1,near:this.near.watch($.el,()=>this.P&&$.owed.size&&this.drawBelow($,new Set))});this.words=d.el,this.cursor=o("div",{class:"cursor"}),this.time=o("section",{class:"time","aria-label":"The whole text"},d.el,h.el,o("div",{class:"bookkeeping"},b.el),this.cursor),this.now=o("section",{class:"now","aria-label":"The change and what it does"},a.el,l.el,c.verdict,u.el,c.el,o("div",{class:"holding"},g.el)),this.first=o("section",{class:"fold","aria-label":"What if"},this.now,this.time),this.main=o("main",{},this.first,o("div",{class:"below"},...this.below.map(({el:$})=>$)));let p=o("div",{class:"compare"},o("span",{class:"lead"},"Compare with"),r.ways);this.parts=[r,n,i,a,l,c,u,d,x,h,b,g,m,f],this.root.append(n.el,r.el,o("div",{class:"choose",role:"region","aria-label":"What to change"},i.el,p),this.main,m.el,f.el),f.watch(c.el),this.listen(),this.receive(this.model.payload,!0),this.model.on("progress",()=>this.told());let{brought:S}=this.state;S!==void 0&&(this.typed(S),this.send({text:S}))}close(){this.set({playing:!1}),this.near.close(),this.questions.stop(),clearTimeout(this.pause),cancelAnimationFrame(this.frame)}get touches(){return lu}unvisited(){return this.below.filter(({drawn:t,owed:s})=>!t||s.size).map(({el:t})=>t)}get notices(){return Object.values(this.said).flat()}set notices(t){this.said={all:t}}wentOff(){super.wentOff(),this.before=this.mates=null,this.waits()}cameBack(){super.cameBack(),this.waits()}get meanwhile(){return"Stepping through these runs still works."}get behind(){return this.P!==null&&(this.dirty||this.questions.busy.has("run"))}get whose(){return this.asked.text===this.text?"The pictures are still of what was asked before.":`The pictures are still of “${he(this.text,Ws)}”.`}send(t,s={}){if(this.closed)return;let{length:n,...r}=t;this.asked={...this.asked,...r},this.length=n,this.later={...this.later,...s},this.dirty=!0,this.questions.count("run")<(this.before===null?1:2)&&this.run(),this.P&&this.waits(),this.mark()}run(){this.dirty=!1;let t=this.measured.has(this.asked.model)?{}:{units:!0},s=this.length===void 0?{}:{length:this.length};this.questions.ask("run",{...this.asked,...s,...t,have:this.had??""},{both:!0})}ask(t,s={}){let n={...this.accepted,...s},r=JSON.stringify(n);!this.connected||this.closed||this.questions.asked(t,r)||(this.questions.ask(t,n,{key:r}),this.draw(new Set(["busy"])))}receive(t,s=!1){let[n,r]=ht(t),{want:i}=n;if(!(!s&&!this.questions.take(n))){if(s&&(i!=="run"||n.key&&!n.sizes[0]))return this.again(n);if(i==="run")return this.ran(n,r,s);this.said={...this.said,[i]:n.notices},this.got[i]=r.length?new Tt(...ht(r)):null,this.draw(new Set([i,"busy","notice"]))}}again({want:t,text:s,model:n,weights:r,other:i,pins:a}){this.asked=t==="run"?{text:s,model:n,weights:r,other:i,pins:a.map(vt)}:this.wanted(),this.run()}ran(t,s,n){let{key:r,sizes:[i]=[]}=t;this.said={...this.said,address:[],run:t.notices};let a=!this.dirty&&!this.busy.has("run");if(a&&(this.returning=!1),this.dirty&&this.run(),this.waits(),this.root.classList.toggle("stale",!r),!r)return a&&(this.later=void 0,this.asked=this.accepted??this.wanted(),this.take(this.listed)),this.draw(new Set(["notice","busy","pins"]));let l=this.P,{later:c={}}=this,u=l!==null&&(t.text!==this.text||t.other?.text!==this.text2),d=l&&(t.model!==this.name||t.weights!==this.weights||t.other?.model!==this.other?.model);t.entry&&(this.own=t.entry),t.units!==void 0&&this.measured.set(t.model,t.units),i&&(this.A=new Tt(...ht(s.subarray(0,i)))),this.P=s.length>i?new Tt(...ht(s.subarray(i))):this.A;for(let f of[this.A,this.P])l&&f.layers.length===l.layers.length&&(f.layer=l.layer);let{text:h,model:b,weights:g}=t;Object.assign(this,{had:r,text:h,name:b,weights:g,other:t.other,shown:t.seq}),this.sameNet=!t.other||t.other.model===b&&t.other.weights===g,this.text2=t.other?.text,this.accepted={text:h,model:b,weights:g,pins:t.pins.map(vt),other:t.other&&this.beside(t)},this.listed=t.pins,this.carried=t.held;let m=new Set(["picture","notice","busy","pins"]);if(a&&(this.later=void 0,this.asked=this.accepted,this.take(t.pins),this.due=u&&c.jump===!0),!l||u||d||c.asked||c.jump){this.placed(l,c,n),this.resetView();for(let f of Fe)m.add(f)}this.soon(m)}beside({text:t,other:{text:s,...n}}){return!this.sameNet&&s===t?n:{text:s,...n}}placed(t,{jump:s,fresh:n,asked:r},i){let{P:a,S:l}=this,c=i||r===!0;if(l.writer=null,!t||s)this.opens(s||c&&this.bare);else{let d=n||l.t>=t.T-1||!It(t.tokens,a.tokens);[l.t,this.picked]=[d?a.T-1:Math.min(l.t,a.T-1),null]}this.missed=l.unit<a.H?this.missed:l.unit,this.missed<a.H&&([l.unit,this.missed]=[this.missed,void 0]),l.unit=Math.min(l.unit,a.H-1),(!t||s||l.pin<0&&t.name!==a.name)&&(l.pin=Math.max(0,this.pins.findIndex((d,h)=>this.sayable(h)>=0)));let u=c?this.read(i):null;l.pin=this.sayable(l.pin),l.focus=[u,this.pins[l.pin]?.signal,this.chosen,a.keeper].find(d=>a.signals.includes(d))??a.signals[0]}toldWith(t,s){let{preset:n,steps:r}=this.setup.stories[t]??{},i=this.setup.presets[s].find(({name:a})=>a===n);return i?_r(i,r):[]}opens(t){let{P:s,S:n,text:r}=this,i=this.setup.stories[r],a=i&&[this.toldWith(r,s.cell),[]].some(d=>d.map(Pt).join()===this.pins.map(vt).join()),[l]=(i&&this.A.shows)??[],c=l===void 0?Ka:()=>({unit:l,step:i.step}),u=(t||a)&&this.sameNet?c(this,s,i?.step):null;n.t=s.T-1,this.stepped=!1,this.picked=u&&{unit:u.unit,word:s.shown[u.step]},[n.unit,n.writer]=u?[u.unit,u.step]:[this.changedMost(),null]}changedMost(){let{A:t,P:s}=this,n=s.memory;if(t===s||!this.sameNet||t.memory!==n)return s.moment[1];let r=i=>Math.abs(s.at(n,s.T-1,i)-t.at(n,t.T-1,i));return Array.from({length:s.H},(i,a)=>a).reduce((i,a)=>r(a)>r(i)?a:i,0)}read(t){let{S:s,P:n,state:r}=this,{given:i,said:a}=r.asked,l=[...t?[]:a.server,...a.view];s.t=r.place("t",n.T,s.t,l),s.unit=r.place("unit",n.H,s.unit,l);let c=r.among("focus",n.signals,l),u=n.probes.map(({name:h})=>h);s.probe=r.among("probe",u,l)??s.probe,s.by=r.asked.values.by,s.pin=this.spoken(r.asked.values,l),s.pin<0&&(this.draft={...this.draft,units:null});let{units:d}=this.pins[s.pin]??this.draft;return i.has("unit")&&this.apart(s.pin,s.unit)&&l.push(`The address asks for unit ${s.unit}, but holds ${st(d,n.H)}, so unit ${d[0]} is shown.`),this.stepped=i.has("t")&&s.t<n.T-1&&s.pin<0,this.said.address=l,c}spoken({change:t,focus:s},n){let{pins:r,S:i}=this,a=t==="none"?-1:Number(t)-1;if(t&&(a===-1?t==="none":a in r))return this.sayable(a);t&&n.push("The address speaks of a change that is not in its list.");let l=r.map((c,u)=>u).filter(c=>this.sayable(c)>=0&&(!s||r[c].signal===s));return l.find(c=>!this.apart(c,i.unit))??l[0]??-1}find(t){return this.setup.models.find(s=>s.name===t)??this.own??this.setup.models[0]}get entry(){return this.find(this.name)}change(t){let s=this.find(this.asked.model).task,{examples:n}=this.setup.tasks[t.task];return t.task===s?this.send({model:t.name}):([this.history,this.draft.steps]=[an,void 0],!n.length||n.some(([,r])=>r===this.asked.text)?this.send({other:null,pins:[],model:t.name}):(this.typed(n[0][1]),this.example(n[0][1],t)))}example(t,s=this.find(this.asked.model)){if(!this.connected)return;let n=this.toldWith(t,s.cell),r=JSON.stringify(n.map(vt))===JSON.stringify(this.pins.map(vt));t!==this.text?this.history=an:r||(this.history=dr(this.history,this.pins)),this.before=this.mates=null,this.draft={units:null,steps:void 0,value:1},this.take(n,0),this.send({model:s.name,text:t,pins:n.map(vt),other:null},{jump:!0}),this.draw(new Set(["pins"]))}edit(t,{done:s=!0,select:n=this.S.pin}={}){this.connected&&(this.before??=this.pins,this.stepped=!1,s&&(JSON.stringify(this.before.map(vt))===JSON.stringify(t.map(vt))||(this.history=dr(this.history,this.before)),this.before=this.mates=null),this.list(t,n))}list(t,s=this.S.pin){this.take(t,Math.min(s,t.length-1)),this.focusOn(),this.send({pins:t.map(vt)}),this.soon(["pins"])}soon(t){for(let s of t)this.owed.add(s);if(this.before===null)return this.drawOwed();this.frame??=requestAnimationFrame(()=>this.drawOwed())}drawOwed(){cancelAnimationFrame(this.frame);let{owed:t}=this;[this.owed,this.frame]=[new Set,null],this.draw(t)}take(t,s=this.S.pin){this.pins=t,this.S.pin=this.P?this.sayable(s):s}apart(t,s){let{units:n,why:r}=this.pins[t]??this.draft;return Array.isArray(n)&&!r&&n[0]<this.P.H&&!n.includes(s)}sayable(t){return this.P.signals.includes(this.pins[t]?.signal)?t:-1}hold(...t){let s=t.map(n=>({units:null,steps:null,on:!0,...n}));this.edit([...this.pins,...s],{select:this.pins.length+s.length-1})}undo(){this.recall(di(this.history,this.pins))}redo(){this.recall(ui(this.history,this.pins))}recall(t){if(!t||!this.connected)return;this.history=t[0],this.before=this.mates=null,this.stepped=!1;let{pin:s}=this.S,n=t[1].length-1;this.list(t[1],this.pins.length?Math.min(s,n):Math.min(0,n))}get canUndo(){return this.history.past.length>0}get canRedo(){return this.history.future.length>0}held(t,s,n){return Nt(this.carried??this.pins,t,s,n)}get sentence(){let{S:t,draft:s}=this,n=this.pins[t.pin];if(n)return n;let r=s.units==="one"?[t.unit]:s.units;return{signal:t.focus,units:r,steps:this.over(),value:this.fit(t.focus,s.value)}}over(t=null){let{P:s,S:n,pins:r,draft:i}=this,a=this.setup.stories[this.text];if(this.stepped)return Ue(n.t,n.t,s.T);let l=t&&a?.preset===t.name?a.steps:null,u=(r[n.pin]?r[n.pin].steps:i.steps===void 0?l:i.steps)?.filter(d=>d<s.T);return u?.length?u:null}range(t){return this.P.roles.range(t)}fit(t,s){if(Ze(s))return this.P.roles.coupling(t)??this.fit(t,1);let[n,r]=this.range(t);return Math.max(n,Math.min(r,s))}say(t,{done:s=!0}={}){let{S:n,pins:r}=this,i=r[n.pin];if(i){t.units==="one"&&(t={...t,units:[n.unit]});let{why:c,text:u,...d}=i,h={...d,...t};h.value=this.fit(h.signal,h.value),this.mates??=on(r,n.pin,this.setup.presets[this.P.cell]);let b=Object.fromEntries(Object.entries(t).filter(([m])=>["units","steps"].includes(m))),g=Object.keys(b).length?this.mates:[];return this.edit(r.map((m,f)=>{if(!g.includes(f))return f===n.pin?h:m;let{why:x,text:p,...S}=m;return{...S,...b}}),{done:s})}let{signal:a,...l}=t;return Object.assign(this.draft,l),"steps"in l&&(this.stepped=!1),a&&this.set({focus:a}),this.draw(new Set(["pins"]))}choose(t){let{units:s,steps:n,value:r}=this.sentence;t<0?this.draft={units:s,steps:n,value:r}:this.stepped=!1,this.S.pin=this.sayable(t),this.focusOn(),this.draw(new Set(["pins"]));let[i,a]=this.S.span,{a:l,end:c}=this.G;this.S.pin>=0&&(a<l||i>=c)&&this.scroll(i-2)}focusOn(){let t=this.pins[this.S.pin]?.signal;t&&this.set({focus:t})}set(t){let{S:s,pins:n}=this,{unit:r}=t;if(r===void 0||!this.apart(s.pin,r))return super.set(t);let i=n[s.pin],a=i?n.findLastIndex((l,c)=>l.units?.includes(r)&&this.sayable(c)>=0):-1;return a<0&&(this.draft={steps:(i??this.draft).steps,value:(i??this.draft).value,units:"one"}),super.set({...t,pin:a,...a<0?{}:{focus:n[a].signal}})}go(t){this.stepped||=this.S.pin<0&&!this.S.playing,super.go(t),this.stepped&&this.draw(new Set(["pins"]))}point(t){this.stepped=!0,this.go(t)}look(t){let s=this.pins[this.S.pin];s&&s.signal!==t&&this.choose(-1),super.look(t)}seen(t,s){this.near.seen(t,()=>this.P&&s())}told(){this.progress=this.model.progress,this.draw(new Set(["busy"]))}get values(){return this.with(this,this.accepted.pins)}get wished(){let{text:t,model:s,weights:n,other:r,pins:i}=this.asked;return this.with({text:t,name:s,weights:n,other:r,sameNet:this.sameNet},i)}with({text:t,name:s,weights:n,other:r,sameNet:i},a){let{S:l}=this,c={text:t,model:s,weights:n},u=h=>r?.[h]!==c[h]?r?.[h]??null:null,d=l.pin<0?"none":this.pins.length>1?String(l.pin+1):null;return{...c,pins:a?.length?a:null,text2:i?r?.text??null:u("text"),model2:u("model"),weights2:u("weights"),change:this.pins.length?d:null,t:l.t,unit:l.unit,focus:l.focus,probe:l.probe,by:l.by,theme:l.theme}}get bare(){let{given:t}=this.state.asked;return!["text","model","pins"].some(s=>t.has(s))}wanted(){let{values:t}=this.state.asked,{weights:s}=t,n=["text","model","weights"].map(l=>[l,t[`${l}2`]]).filter(([,l])=>l!==null),r=n.length?Object.fromEntries(n):null;if(this.bare)return{text:null,model:null,weights:s,pins:null,other:r};let{text:i=null,name:a=null}=this;return{text:t.text??i,model:t.model??a,weights:s,pins:t.pins??[],other:r}}back(){let t=this.wanted();t.text!==null&&this.typed(t.text),this.send(t,{asked:!0})}get settled(){return super.settled&&!this.busy.has("run")&&this.accepted!==void 0}names(t){let{P:s}=this;return s.reads.kind==="pieces"?jr(t,s.tokens.map(Wr),""):jr(t,s.shown,["bytes","characters"].includes(s.reads.kind)?"":" ")}get titles(){return ma(this)}draw(t){let s=(...a)=>a.some(l=>t.has(l));if(!this.P)return $t(this.parts[0],t);let{S:n,P:r}=this;this.apart(n.pin,n.unit)&&([n.unit]=(this.pins[n.pin]??this.draft).units,t.add("unit")),this.G=it(n.view,r.T,this.width,this.gutter),t.has("picture")&&(this.A.layers.length===r.layers.length&&(this.A.layer=r.layer),this.order=Array.from(r.array("order")),t.add("order")),this.root.classList.toggle("keepless",!r.keeper&&!this.A.keeper);let{steps:i}=this.sentence;n.span=i===null?[0,r.T-1]:[i[0],Math.min(i.at(-1),r.T-1)],s("t","view","size")&&this.drawCursor();for(let a of this.parts)$t(a,t);for(let a of this.below)this.drawBelow(a,t);s("picture")&&this.near.turned(),Object.assign(this.host.dataset,{ready:"true",t:n.t,unit:n.unit,seq:this.shown,steps:r.T,model:this.name,pins:(this.accepted?.pins??[]).join(";")}),this.settled&&(this.keep(this.due),this.due=!1)}drawBelow(t,s){for(let i of s)t.owed.add(i);let n=t.near();if(!n&&t.drawn&&!t.el.hidden)return;if(this.before!==null&&!t.el.matches(":active, :focus-within")&&!this.slow){this.pause??=setTimeout(()=>this.catchUp(),au);return}let{owed:r}=t;Object.assign(t,{owed:n?new Set:r,drawn:!0}),$t(t,r)}catchUp(){[this.pause,this.slow]=[null,!0];for(let t of this.below)t.owed.size&&this.drawBelow(t,new Set);this.slow=!1}measure(){return{...super.measure(),high:this.inPage?innerHeight:0}}waits(){this.before===null&&(this.root.classList.toggle("busy",this.busy.has("run")),this.root.setAttribute("aria-busy",String(this.busy.has("run"))))}placeWords(){let t=this.small?this.first:this.time;this.words.parentNode!==t&&t.prepend(this.words)}resetView(t){this.root.classList.toggle("tall",this.P.reads.kind==="bytes"),super.resetView(t),this.root.style.setProperty("--top",`${this.main.offsetTop}px`)}moves(){return{...super.moves()," ":()=>this.set({playing:!this.S.playing}),"?":()=>this.help?.()}}key(t){let s=t.composedPath()[0],n=s.matches?.("input:not([type=range], [type=checkbox]), textarea, select");if(!this.closed&&(t.ctrlKey||t.metaKey)&&!t.altKey&&!n&&!s.closest?.("dialog")){let r=t.key.toLowerCase();(r==="z"||r==="y")&&(t.preventDefault(),r==="y"||t.shiftKey?this.redo():this.undo());return}super.key(t)}},vt=e=>e.text===void 0?Pt(e):`${e.on?"":"!"}${e.text}`,Za={render:e=>void new Hr(e)};var Ev={Explorer:yi,Gradients:Zi,Trainer:la,WhatIf:Za};export{Ev as default};
