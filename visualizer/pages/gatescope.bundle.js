var Ba="http://www.w3.org/2000/svg";function Or(e,t,n){for(let[s,r]of Object.entries(t))typeof r=="function"?e.addEventListener(s.replace(/^on/,""),r):r!=null&&r!==!1&&e.setAttribute(s,r===!0?"":r);return e.append(...n.flat(1/0).filter(s=>s!=null&&s!==!1)),e}var B=(e,t={},...n)=>Or(document.createElementNS(Ba,e),t,n),i=(e,t={},...n)=>Or(document.createElement(e),t,n);function xe(e,t){e.textContent!==t&&(e.textContent=t)}function $e(e,t){for(let[n,s]of Object.entries(t))e.getAttribute(n)!==String(s)&&e.setAttribute(n,s)}function tt(e,t,n){let s=URL.createObjectURL(new Blob([t],{type:n}));i("a",{href:s,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(s),1e4)}var Ua={" ":"␣","\n":"↵","	":"⇥"},le=e=>Ua[e]??(/^ \S/.test(e)?e.slice(1):e),ws=e=>/^[ \u2011]\S/.test(e)?e.slice(1):e;function bs(e,t){return e=e.replace(/\p{Cs}/gu," "),["bytes","characters"].includes(t)?e.replace(/\r\n?/g,`
`):e.replace(/[\p{Z}\p{Cc}\u180e\u200b]/gu," ").replace(/[\u2010\u2011]/g,"-")}var Pr=e=>e.replace(/^\u2011/,"");function sn(e,t){let n=0,s=0;return t.map((r,o)=>{if(s>0&&r===t[o-1])return s-=1,-1;let a=e.indexOf(ws(r),n);return s=a<0?0:Number(/^\*(\d{1,3})(?!\S)/.exec(e.slice(a+r.length))?.[1]??1)-1,a>=0&&(n=a+ws(r).length),a})}function Va(e){if(/\S/.test(e))return" ";let t=e.split(`
`).length-1;return t?`
`.repeat(Math.min(t,2)):e&&" "}function Nr(e,t,n){if(e==="bytes")return n.map(r=>r===`
`?{before:"",shown:le(r),kind:"sign",after:`
`}:{before:"",shown:r,kind:r.length>1?"hex":"",after:""});if(e==="pieces")return n.map((r,o)=>({before:o&&r[0]===" "?" ":"",shown:ws(r),kind:/^<0x/.test(r)?"hex":"",after:""}));let s=sn(t,n);return n.map((r,o)=>({before:o>0&&s[o]>=0&&s[o-1]>=0?Va(t.slice(s[o-1]+n[o-1].length,s[o])):o?" ":"",shown:r,kind:"",after:""}))}var Ga=new TextDecoder("utf-8",{fatal:!0});function jr(e,t){let n=a=>e[a]?.length===2?parseInt(e[a],16):0,s=t;for(;s>t-3&&n(s)>>6===2;)s-=1;let r=n(s),o=r>=240?4:r>=224?3:r>=192?2:1;if(o===1||s+o<=t)return null;try{return Ga.decode(Uint8Array.from({length:o},(a,l)=>n(s+l)))}catch{return null}}function Ht(e,t){let n=Math.min(e.length,t.length),s=0,r=0;for(;s<n&&e[s]===t[s];)s+=1;for(;r<n-s&&e.at(-1-r)===t.at(-1-r);)r+=1;return 2*(s+r)>=n}var xs=(e,{one:t,many:n})=>`${e.toLocaleString("en")} ${e===1?t:n}`;function Ft({reads:e,words:t}){return{words:`is not among this model’s ${t.length-1} words; it is read as an unknown word, as in training`,characters:"is not among this model’s symbols; it is read as an unknown one",series:"is no number from −10 to 10; it is read as 0",frames:"is not among this model’s actions; its frame is noise alone"}[e.kind]}var _r=6,Ka=e=>[...new Set(e.tokens.filter((t,n)=>e.unknown[n]))],Ya=e=>e.tokens.filter((t,n)=>e.unknown[n]).length/e.T;function Xa(e,t,n,s){let r=0,o="";return sn(e,t).forEach((a,l)=>{a<0||t[l]!==n||(o+=e.slice(r,a)+s,r=a+n.length)}),o+e.slice(r)}var Ja=e=>e.filter(Boolean).join(" ");function Hr(e,t){let n=i("b"),s=i("span",{class:"strangers"}),r=(m,f)=>{let x=i("button",{type:"button",class:"btn small"},m);return x.addEventListener("click",f),x},o=()=>e.setup.models.find(({name:m})=>m===e.setup.english),a=r("Read it with the English network",()=>e.send({model:e.setup.english})),l=r("Words it knows",()=>w()),c=i("div",{class:"unknowns",role:"status"},n,s,a,l);c.hidden=!0;let u=i("div",{class:"scroll"}),d=i("button",{type:"button",class:"btn"},"Close"),h=i("dialog",{class:"knows","aria-label":"What it knows"},i("div",{class:"bar"},i("h2",{},"What this network knows"),i("span",{class:"sp"}),d),u);d.addEventListener("click",()=>h.close()),h.addEventListener("click",m=>m.target===h&&h.close());function y([m,f,x]){let g=x.map(($,v)=>$.length===1?i("span",{},$[0]):i("select",{"aria-label":`Part ${v+1} of ${m}`},...$.map(T=>i("option",{value:T},T||"–")))),E=r("Read it",()=>{h.close(),t(Ja(g.map(($,v)=>$.value??x[v][0])))});return i("li",{},i("p",{},f),i("div",{class:"pattern"},...g,E))}function w(){let{P:m,setup:f,entry:x}=e,{patterns:g}=f.tasks[x.task],E=m.symbols.length?m.symbols:m.words.slice(1);u.replaceChildren(...g.length?[i("p",{},"What it was trained on, as sentences to fill in:"),i("ul",{},...g.map(y))]:[],i("h3",{},`All ${E.length} ${m.reads.many}`),i("p",{class:"all"},E.map(le).join(m.reads.kind==="words"?", ":" "))),h.showModal()}return{strip:c,dialog:h,open:w,draw(m){if(!m("picture"))return;let{P:f}=e,x=["words","characters"].includes(f.reads.kind)?Ka(f):[];if(c.hidden=!x.length,c.hidden)return;let g=Ya(f)>e.setup.strange,E=f.tokens.filter((T,M)=>f.unknown[M]).length;c.classList.toggle("many",g),n.textContent=g?`This network does not know ${E} of these ${f.T} ${f.reads.many} and reads each of them as the same blank: what it shows says little. `:"Not known, and read as a blank: ";let $=x.slice(0,g?0:_r).flatMap((T,M)=>{let p=f.near[T],S=p&&r(p,()=>t(Xa(e.text,f.tokens,T,p)));return S?.setAttribute("aria-label",`${p} in the place of ${T}`),[M?", ":"",`“${T}”`,...S?[" – ",S,"?"]:[]]}),v=x.length-_r;s.replaceChildren(...$,...!g&&v>0?[` and ${v} more`]:[]," "),l.textContent=`${f.reads.many[0].toUpperCase()}${f.reads.many.slice(1)} it knows`,a.hidden=!o()||e.asked?.model===e.setup.english}}}function Rt(e){let t=i("div",{class:"notice",role:"alert"});return{el:t,draw(n){if(!n("notice"))return;let s=[...e.notices,...e.offline?[e.offline]:[]];if(t.replaceChildren(...s.map(r=>i("p",{},r.text??r,r.to&&[" ",i("a",{href:r.to},r.words)]))),t.hidden=!s.length,e.offline&&e.line.state==="ended"){let r=i("button",{type:"button"},"Reload");r.addEventListener("click",()=>e.reload()),t.lastChild.append(" ",r)}}}}var Fr=3,Za="Common words are one piece, others several: a piece that goes on with a word begins with a hyphen.";function $n(e){let t={class:"sentence",spellcheck:"false",autocomplete:"off",autocapitalize:"off"},n=i("input",{type:"text",...t}),s=i("textarea",{rows:"3",wrap:"soft",...t}),r=i("div",{class:"mirror","aria-hidden":"true"}),o=i("span",{class:"count"}),a=Rt(e),l=i("div",{class:"asked"},i("div",{class:"field"},r,n),o,a.el),c=i("div",{class:"chips",role:"group","aria-label":"Example texts"}),u=i("button",{type:"button",class:"bare",title:"The words it knows"});u.addEventListener("click",()=>d.open());let d=Hr(e,T=>v(T,{})),h=i("div",{class:"ask"},l,c,d.strip,d.dialog),y=null,w=n,m=!1,f=!1;for(let T of[n,s])T.addEventListener("compositionstart",()=>f=!0),T.addEventListener("compositionend",()=>f=!1),T.addEventListener("beforeinput",()=>{let{selectionStart:M,selectionEnd:p,value:S}=T;m||=M===0&&p===S.length}),T.addEventListener("input",()=>{let M=bs(w.value,e.P?.reads.kind),p=w.selectionEnd;M!==w.value&&!f&&(w.value=M,w.setSelectionRange(p,p));let{length:S}=w.value;S>e.setup.limit&&(w.value=w.value.slice(0,e.setup.limit)),E([],[]),e.send(S>e.setup.limit?{text:w.value,length:S}:{text:w.value},{fresh:m})});n.addEventListener("scroll",()=>r.scrollLeft=n.scrollLeft);let x=T=>w.value=w===n?bs(T,"words"):T;e.typed=x;function g({kind:T,many:M}){let p=T==="bytes"||T==="characters"&&e.text.includes(`
`)?s:n,S=["words","pieces"].includes(T)?"a sentence":M;p.setAttribute("aria-label",`Type ${S}`),p.placeholder=`Type ${S} to see the gates move.`,p!==w&&(r.hidden=p===s,w.replaceWith(p),w=p)}function E(T,M){r.replaceChildren();let p=0;sn(w.value,T).forEach((S,P)=>{S<0||!M[P]||(r.append(w.value.slice(p,S),i("u",{},T[P])),p=S+T[P].length)}),r.append(w.value.slice(p)),r.scrollLeft=w.scrollLeft}function $(T){y=T;let M=e.setup.tasks[T]?.examples??[],p=M.slice(0,Fr).map(([z,C])=>{let A=i("button",{type:"button",class:"chip",title:C},z);return A.dataset.text=C,A.addEventListener("click",()=>v(C)),A}),S=M.slice(Fr),P=i("select",{class:"more","aria-label":"More examples"},i("option",{value:""},"More"),...S.map(([z,C])=>i("option",{value:C},z)));P.addEventListener("change",()=>{P.value&&v(P.value),e.root.focus({preventScroll:!0})}),c.replaceChildren(i("span",{class:"wide"},"Try"),...p,...S.length?[P]:[])}function v(T,M={jump:!0}){x(T),e.send({text:T},M)}return{el:h,draw(T){let{P:M}=e;if(a.draw(T),d.draw(T),T("notice")&&(o.hidden=!a.el.hidden),!T("picture"))return;e.entry.task!==y&&$(e.entry.task),g(M.reads),e.text===w.value&&(m=!1),w.getRootNode().activeElement!==w&&x(e.text),E(M.tokens,M.unknown),u.textContent=xs(M.T,M.reads);let p=M.tokens.filter((P,z)=>M.unknown[z]).length;o.replaceChildren(M.reads.kind==="words"?u:i("span",{title:M.reads.kind==="pieces"?Za:null},xs(M.T,M.reads)),...p?[", ",i("u",{"data-term":"unknown word","data-act":`What is underlined ${Ft(M)}.`},`${p} unknown`)]:[]);for(let P of c.querySelectorAll(".chip"))P.setAttribute("aria-pressed",String(P.dataset.text===e.text));let S=c.querySelector(".more");S&&(S.value=[...S.options].some(P=>P.value===e.text)?e.text:"")}}}var Rr=2.2,Qa=3,el=2.1,tl=.52,nl=.4,vs=e=>e?.answers?.kind==="label"&&!!e.arrays["top.id"],sl=e=>e.kept("beliefs",()=>Array.from({length:e.T},(t,n)=>e.top(n)[0])),It=e=>e<1&&e>=.995?">99%":`${Math.round(100*e)}%`;function ks(e,t,n){let s=[];for(let r=t;r<n;r++)r>t&&e[r]===e[r-1]?s.at(-1).n+=1:s.push({from:r,n:1,label:e[r]});return s}function ys({from:e,n:t,label:n},s,{G:r,rem:o}){let a=t*r.cw,l=[n,s[n]].find(u=>a>=(tl*u.length+nl)*o)??"",c=i("span",{class:"run"},l);return c.style.cssText=`left:${r.x(e)+1}px;width:${a-2}px`,c}function rn(e){let t=n=>{for(let s=Qa;s<n.length;s++){let r=n.slice(0,s);if(e.every(o=>o===n||!o.startsWith(r)))return r}return n};return Object.fromEntries(e.map(n=>[n,t(n)]))}function Ir(e){let t=i("span",{class:"label"},"answer"),n=i("div",{class:"beliefs","aria-hidden":"true"}),s=[],r=null;n.addEventListener("click",l=>{let c=l.target.closest(".belief");c&&e.go(Number(c.dataset.step))});function o(){let{P:l,G:c,rem:u}=e;if(n.hidden=!vs(l),s=[],r=null,n.hidden)return n.replaceChildren();let d=sl(l),h=c.cw>=el*u,y=l.kept("brief",()=>rn(l.words));t.title=`The ${l.answers.title}, and how likely`;let w=d.map(([f])=>f),m=ks(w,c.a,c.end).map(f=>ys(f,y,e));for(let f=c.a;f<c.end;f++){let[x,g]=d[f],E=i("i");E.style.width=`${100*g}%`;let $=i("span",{class:"belief"},i("b",{},E),h&&i("small",{},It(g)));$.dataset.step=f,$.title=`step ${f+1}, ${l.shown[f]}: ${x}, ${It(g)}`,$.style.cssText=`left:${c.x(f)+1}px;width:${c.cw-2}px`,s.push($)}return n.replaceChildren(t,...m,...s)}function a(){let{S:l,G:c}=e;s[r]?.classList.remove("cur"),r=c.sees(l.t)?l.t-c.a:null,s[r]?.classList.add("cur")}return{el:n,draw(l){l("picture","size","view")&&o(),l("step","picture","size","view")&&a()}}}var we=e=>e.replace("-","−"),pt=e=>e.startsWith("1-")?e.slice(2):e,Mn=(e,t)=>e.startsWith("1-")?1-t(pt(e)):t(e),Sn=class{words={};gates=[];memory="h";keep="";write=[];called={keep:"keep",write:"write"};output="";couples=!1;unbounded=[];constructor({name:t,signals:n,options:s={},equations:r=[],roles:o}){Object.assign(this,o),this.name=t,this.signals=n,this.options=s,this.equations=r}get keeper(){return this.keep?pt(this.keep):null}get keepsAt(){return this.keep.startsWith("1-")?0:1}get share(){return this.write.find(t=>this.gates.includes(pt(t)))??null}get writer(){return this.share&&pt(this.share)}get candidate(){return this.write.find(t=>t!==this.share)??null}get linked(){return this.keeper!==null&&this.keeper===this.writer}get others(){return this.gates.filter(t=>![this.keeper,this.writer,this.output].includes(t))}word(t){return this.words[t]??""}kind(t){return this.gates.includes(t)?"gate":this.unbounded.includes(t)?"memory":"signed"}range(t){return{gate:[0,1],signed:[-1,1],memory:[-1/0,1/0]}[this.kind(t)]}coupling(t){return this.couples&&t===this.writer?`1-${this.keeper}`:null}kept(t){return this.keep?Mn(this.keep,t):0}written(t){return this.keep?this.write.reduce((n,s)=>n*Mn(s,t),1):0}get writes(){return this.write.map(t=>t.startsWith("1-")?`(${we(t)})`:t).join("·")}get keepsFirst(){let t=this.equations.find(r=>r.startsWith(`${this.memory} =`))??"",[n,s]=[t.indexOf(`${this.memory}'`),t.indexOf(`* ${this.candidate}`)];return s<0||n<s}squash(t){let n=this.equations.find(s=>s.startsWith(`${t} =`))??"";return/^\w+ = (\w+)\(/.exec(n)?.[1]??""}};function U(e,t=2,n=!1){if(!Number.isFinite(e))return"–";let s=e<0?"−":n?"+":"";if(Math.abs(e)>=1e6){let[o,a]=Math.abs(e).toExponential(1).split("e");return`${s}${o}×${Ie(Number(a))}`}let r=Math.abs(e).toFixed(t);return Number(r)===0?r:s+r}var de=(e,t=2)=>Math.sign(e)*Number(Math.abs(e).toFixed(t))||0;function ue(e){return Number.isFinite(e)?e>0&&e<.001?"<0.1%":e>.999&&e<1?">99.9%":e===0||e===1?`${100*e}%`:`${(100*e).toFixed(1)}%`:"–"}var nt=e=>e>0&&e<.005?"less than 1%":e<1&&e>=.995?"more than 99%":`${Math.round(100*e)}%`,rl="⁰¹²³⁴⁵⁶⁷⁸⁹",Ie=e=>`10${e<0?"⁻":""}${String(Math.abs(e)).replace(/\d/g,t=>rl[t])}`;function Ve(e){if(Number.isNaN(e))return"0";if(e>-3&&e<4)return(10**e).toPrecision(4);let t=Math.floor(e),[n,s]=(10**(e-t)).toExponential(2).split("e");return`${n} × ${Ie(t+Number(s))}`}var Le=e=>e.replace("Vanilla ","").replace(/(.) LSTM$/,"$1"),$s=e=>`${Math.floor(e/60)}:${String(Math.floor(e%60)).padStart(2,"0")}`,Ge=e=>String(e).replace(/[-\d]/g,t=>t==="-"?"₋":String.fromCharCode(8320+ +t)),Ne=e=>e<0?"neg":"pos",ol=/[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\u{1F000}-\u{3FFFD}]/u,Wr=new Intl.Segmenter(void 0,{granularity:"grapheme"}),qr=e=>ol.test(e)?2:1;function he(e,t){if(/^[ -~]*$/.test(e))return e.length<=t?e:`${e.slice(0,t-1).trimEnd()}…`;let n="",s=0;for(let{segment:r}of Wr.segment(e)){if(s+=qr(r),s>t)return`${n.trimEnd()}…`;s<t&&(n+=r)}return e}var Ms=e=>[...Wr.segment(e)].reduce((t,{segment:n})=>t+(/^[iljtfrI.,:;'\u2019!|]$/.test(n)?.46:/^[mwMW@]$/.test(n)?1.1:.69*qr(n)),0),ae=(e,t,n=`${t}s`)=>`${e} ${e===1?t:n}`,Wt=e=>e.length>1?`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`:String(e[0]);var il=[["← →","one step back, forward"],["Home End","first, last step"],["space","play, pause"],["↑ ↓","unit of the row above, below"],["1 – 6","look at one signal"],["v","over time, or the text and its units"],["Esc","leave the text box"],["w","what the words and marks mean: ← → the next, Esc closes"],["?","this list"]],Ss=400;function Es(e){for(let t of[6,7,8]){let n=Number(e.toPrecision(t));if(Math.fround(n)===e)return n}return Number(e.toPrecision(9))}function*Cs(e){yield["layer","direction","t","token","unknown","unit",...e.signals];for(let[t,{level:n,direction:s}]of e.layers.entries()){let r=e.signals.map(o=>e.array(`${t}.${o}`));for(let o=0;o<e.T;o++){let a=[n,s,o,e.tokens[o],Number(e.unknown[o])];for(let l=0;l<e.H;l++)yield[...a,l,...r.map(c=>Es(c[o*e.H+l]))]}}}function on(e){let t=n=>{let s=String(n),r=typeof n=="string"&&/^[=+\-@\t\r]/.test(s)?`'${s}`:s;return/[",\n\r]/.test(r)?`"${r.replaceAll('"','""')}"`:r};return[...e].map(n=>`${n.map(t).join(",")}
`).join("")}function Ke(e,t,n){return i("table",{},i("caption",{},n),i("thead",{},i("tr",{},...e.map(s=>i("th",{scope:"col"},s)))),i("tbody",{},...t.map(s=>i("tr",{},i("th",{scope:"row"},s[0]),...s.slice(1).map(r=>i("td",{},r))))))}function an(e){let t=i("dialog",{class:"help","aria-label":"Keys"},i("h2",{},"Keys"),i("dl",{},...e.flatMap(([n,s])=>[i("dt",{},n),i("dd",{},s)])),i("button",{type:"button",class:"btn"},"Close"));return t.lastChild.addEventListener("click",()=>t.close()),t}function Dr(e){let t=i("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),n=i("h2"),s=i("div",{class:"seg",role:"group","aria-label":"Which numbers"}),r=i("button",{type:"button",class:"btn"},"Close"),o=i("button",{type:"button",class:"btn"},"All signals as CSV"),a=i("dialog",{class:"numbers","aria-label":"Numbers"},i("div",{class:"bar"},n,s,i("span",{class:"sp"}),o,r),t),l=an(il),c=i("div",{},a,l);r.addEventListener("click",()=>a.close());for(let m of[a,l])m.addEventListener("click",f=>f.target===m&&m.close());let u="step",h=Object.entries({step:"this step",unit:"this unit"}).map(([m,f])=>{let x=i("button",{type:"button"},f);return x.addEventListener("click",()=>{u=m,w()}),x.dataset.key=m,x});s.append(...h),o.addEventListener("click",()=>{let m=e.weights==="initial"?"-initial":"";tt(`gatescope-${e.name}${m}.csv`,on(Cs(e.P)),"text/csv")});function y(m,f){let{kind:x,title:g}=m.answers,E=x==="value";return Ke([g,E?"value":"probability"],m.top(f).map(([$,v])=>[le($),E?U(v,4):ue(v)]),x==="next"?"What the model expects next":"What the model answers at this step")}function w(){let{P:m,S:f}=e;for(let v of h)v.setAttribute("aria-pressed",String(v.dataset.key===u));if(n.textContent=u==="step"?`Step ${f.t+1} of ${m.T}: “${m.shown[f.t]}”`:`Unit ${f.unit} of ${m.H}`,u==="step"){let v=Array.from({length:m.H},(T,M)=>M);t.replaceChildren(y(m,f.t),Ke(["unit",...m.signals],v.map(T=>[T,...m.signals.map(M=>U(m.at(M,f.t,T),4))]),"Every signal of every unit at this step"));return}let x=m.curves.map(({key:v,cell:T,signal:M})=>[`log₁₀ ‖dL/d${M}‖ ${e.setup.cells[T]}`,m.array(v)]),g=Math.max(0,Math.min(f.t-Ss/2,m.T-Ss)),E=[];for(let v=g;v<Math.min(m.T,g+Ss);v++)E.push(v);let $=m.array("forget");t.replaceChildren(Ke(["step","token",...m.signals,...x.map(([v])=>v),...$?[`log₁₀ ∏ ${we(m.roles.keep)}`]:[]],E.map(v=>[v+1,m.shown[v],...m.signals.map(T=>U(m.at(T,v,f.unit),4)),...x.map(([,T])=>U(T[v],4)),...$?[U($[v*m.H+f.unit],4)]:[]]),`This unit at every step, and the gradient of ${m.answers.kind==="value"?`its answer, the ${m.target}`:`−ln p(“${le(m.target)}”)`}: the norms themselves, which the plot divides by their last value`+(E.length<m.T?`; steps ${g+1} to ${g+E.length} of ${m.T}, all in the CSV`:"")))}return e.numbers=()=>{w(),a.showModal()},e.help=()=>l.showModal(),{el:c,draw:m=>a.open&&m("step","unit","picture")&&w()}}var al=3,ll=10,cl=38,Br=(e,t)=>e.map((n,s)=>{let r=n.reduce((o,a)=>o+a,0);return{name:t[s],n:r,shares:n.map(o=>r?o/r:0)}});function hl(e,t,n=al){return Br(e,t).flatMap(({name:r,n:o,shares:a},l)=>a.flatMap((c,u)=>u!==l&&c>0&&o>=ll?[{from:r,to:t[u],share:c,count:e[l][u],n:o}]:[])).sort((r,o)=>o.share-r.share).slice(0,n)}function Ur(e,t,n){let s=rn(t),r=Br(e,t),o=hl(e,t),a=(d,h,y,w)=>{let m=Math.round(100*h),f=i("td",{class:y===w?"same":null},h&&m?m:"");return f.title=`${d.name} answered with ${t[w]}: ${e[y][w]} of ${d.n}`,f.style.background=`color-mix(in srgb, var(--ink) ${Math.round(cl*h)}%, var(--bg))`,f},l=i("table",{},i("thead",{},i("tr",{},i("th",{scope:"col"},"is"),i("th",{scope:"col"},"texts"),...t.map(d=>i("th",{scope:"col",title:d},s[d])))),i("tbody",{},...r.map((d,h)=>i("tr",{},i("th",{scope:"row"},d.name),i("td",{class:"of"},d.n),...d.shares.map((y,w)=>a(d,y,h,w)))))),c=`What is taken for what, in per cent of a row: down what a text is, across what seed ${n} answers.`,u=o.map(({from:d,to:h,count:y,n:w})=>`${d} for ${h} (${y} of ${w})`);return i("div",{class:"confusion"},i("p",{},c),i("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"What is taken for what"},l),u.length>0&&i("p",{class:"fine"},`Most often taken for another: ${Wt(u)}.`))}var dl=/^-?[0-9]{1,15}$/,ul=/^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]{1,3})?$/,ml=/^[ \t\n\r\v\f]+|[ \t\n\r\v\f]+$/g;var ln=Symbol("what a row cannot be"),Kr=e=>e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`,Vr=(e,t,n)=>{if(e.off!==null&&t==="")return null;let s=t.length<=30&&n.test(t)?Number(t)+0:NaN;return s>=(e.low??-1/0)&&s<=(e.high??1/0)?s:ln},fl={text:(e,t)=>t,choice:(e,t)=>t===""?e.default:e.choices.includes(t)?t:ln,number:(e,t)=>Vr(e,t,ul),whole:(e,t)=>Vr(e,t,dl),flag:({choices:[e,t],...n},s)=>s===""?n.default:[e,t].includes(s)?s===e:ln,names:(e,t)=>{let n=t.split(e.between).map(s=>s.replace(ml,"")).filter(Boolean);return e.choices===null||n.every(s=>e.choices.includes(s))?n:ln}};function pl(e,t){let n=e.title||e.name,s=Kr(e.choices??[]),r=e.kind==="whole",o=r||e.kind==="number";if(e.to==="view")return o?`The address asks for ${n} ${t.slice(0,20)}, which is no whole number.`:`The address asks for ${e.kind==="names"?n:`a ${n}`} that ${e.kind==="names"?"are":"is"} not ${s}.`;let a=t.slice(0,60).split(/\s+/).filter(Boolean).join(" "),l=`“${a}${t.length>60?"…":""}”`;if(!o)return`${n}: ${s}, not ${l}.`;let c=u=>r?u.toLocaleString("en"):String(u);return`${n} is ${r?"a whole number":"a number"} from ${c(e.low??0)} to ${c(e.high??0)}, not ${l}.`}function Ts(e,t){let n=new URLSearchParams(t),s={},r={values:s,given:new Set,said:{server:[],view:[]}};for(let o of e){let a=n.get(o.name);if(r.values[o.name]=o.default,a===null||a===""&&o.to==="view"&&o.kind!=="names")continue;let l=fl[o.kind](o,a);r.given.add(o.name),l===ln?r.said[o.to].push(pl(o,a)):r.values[o.name]=l}return r}function En(e,t){return t==null?e.off===null?null:"":e.kind==="flag"?e.choices[t?0:1]:Array.isArray(t)?t.join(e.between):String(t)}var Cn=(e,t,n=e.default)=>En(e,t)===En(e,n)?null:En(e,t);function gl(e,t,n){let s=new URL(n),r=s.searchParams;for(let o of e){if(t[o.name]===void 0)continue;let a=o.always?En(o,t[o.name]):Cn(o,t[o.name]);a===null?r.delete(o.name):r.set(o.name,a)}return Yr(s,e)}function Yr(e,t){for(let{name:n,kind:s}of t)e.href.length>8e3&&s==="text"&&e.searchParams.delete(n);return e.href}var Gr=(e,t,n)=>e.filter(s=>Cn(s,t[s.name])!==Cn(s,n[s.name])),Tn=class{constructor({state:t,takes:n},s){this.rows=t,this.takes=n,this.on=s,this.shown=null,this.pushed=-1/0,this.named=Object.fromEntries(t.map(r=>[r.name,r])),this.asked=this.read()}read(){return Ts(this.rows,this.on?location.search:"")}usual(t){return Object.fromEntries(this.of(t).map(n=>[n.name,n.default]))}of(t){return this.rows.filter(n=>n.to===t)}place(t,n,s,r){let o=this.asked.values[t],a=this.named[t].title||t;if(o===null)return s;let l=Math.max(0,Math.min(n-1,o));return l!==o&&r.push(`The address asks for ${a} ${o}; ${a}s here are 0 to ${n-1}. This is ${l}.`),l}among(t,n,s){let r=this.asked.values[t];return r===null||n.includes(r)?r:(s.push(`The address asks for a ${this.named[t].title||t} that is not ${Kr(n)}.`),null)}link(t,{shared:n=!1,base:s=location.href}={}){let r=n?this.rows.filter(o=>!o.shared).map(o=>[o.name,o.default]):[];return gl(this.rows,{...t,...Object.fromEntries(r)},s)}to(t,n){let s=new URL(`./${t}`,location.href),r=this.takes[t]??{};for(let o of this.rows){let a=n[o.name];if(!o.along||!(o.name in r)||a===void 0||a===null)continue;let l=Cn(o,a,r[o.name]);l!==null&&s.searchParams.set(o.name,l)}return Yr(s,this.rows)}keep(t,n=!1){let{shown:s}=this;if(this.shown=t,!(s&&(n||Gr(this.rows,s,t).some(a=>a.entry)))){if(s&&!Gr(this.rows,s,t).length)return;clearTimeout(this.waiting),this.waiting=setTimeout(()=>this.put(this.shown),200);return}this.waiting&&this.put(s);let o=Date.now();this.put(t,n||o-this.pushed>1500),this.pushed=o}put(t,n=!1){clearTimeout(this.waiting),this.waiting=null;let s=this.link(t);s!==location.href&&(n?history.pushState(null,"",s):history.replaceState(history.state,"",s))}listen(t){this.heard=()=>{clearTimeout(this.waiting),Object.assign(this,{asked:this.read(),shown:null,waiting:null}),t(this.asked)},this.on&&addEventListener("popstate",this.heard)}stop(){clearTimeout(this.waiting),removeEventListener("popstate",this.heard)}reload(t){if(this.on){let n=this.link(t),{text:s}=t;history.replaceState(s&&!new URL(n).searchParams.has("text")?{text:s}:null,"",n)}location.reload()}get brought(){let t=this.on?history.state?.text:void 0;return t!==void 0&&history.replaceState(null,""),t}};function xt(e,t,n={}){if(!e.P||!e.inPage)return`./${t}`;let{state:s}=e,{task:r=null,...o}=e.passes?e.passes():wl(e);return"task"in(s.takes[t]??{})?(o.model||(o.task=r),!e.passes&&e.setup.tasks[e.entry?.task]?.examples[0]?.[1]===o.text&&(o.text=null)):(o.model??=e.setup.models?.[r]??null,r&&!o.model&&({task:r,...o}={...e.came,text:e.came.task?null:e.came.text})),s.to(t,{...o,theme:e.S.theme,...n})}function wl({state:e,values:t,asked:n}){let s=e.of("kept").map(({name:r})=>[r,e.asked.values[r]]);return{...Object.fromEntries(s),...t,text:n?.text||t.text}}function Ln(e){let{values:t,given:n}=e.asked,s=l=>n.has(l)?t[l]:null,{along:r,...o}=Object.fromEntries(e.of("kept").map(({name:l})=>[l,s(l)])),a=r??s("text");return{...o,text:a,task:a?s("task"):null}}function An(e,{text:t,opened:n,task:s}){if(!t||e.text&&t===n)return e;let r=e.model&&(e.model.startsWith("run-")||e.model.startsWith(`${s}-`));return{...Object.fromEntries(Object.keys(e).map(a=>[a,null])),text:t,task:s,...r?{model:e.model,weights:e.weights}:{}}}function zn({text:e,task:t,model:n,...s},r,o){let a=e&&e!==r?e:null;return{...s,along:a,model:n??(a&&o[t])??null}}var Xr=()=>B("svg",{viewBox:"0 0 24 24",class:"logo","aria-hidden":"true"},B("path",{d:"M1 12h22",stroke:"currentColor","stroke-width":4}),B("circle",{cx:12,cy:12,r:9,fill:"var(--bg)",stroke:"currentColor","stroke-width":2}),B("path",{d:"M4.4 9a8 8 0 0 1 15.2 0zM4.4 15a8 8 0 0 0 15.2 0z",fill:"currentColor"}));function qt(e,{choice:t=null,acts:n=[]}={}){let s=i("nav",{"aria-label":"Pages"},...Object.entries(e.pages).map(([u,d])=>i("a",{href:`./${u}`,"data-page":u,...location.pathname.endsWith(u)?{"aria-current":"page"}:{}},d)));for(let u of["pointerdown","focusin","click"])s.addEventListener(u,({target:d})=>{let h=d.closest("a:not([aria-current])")?.dataset.page;h&&(d.closest("a").href=xt(e,h))});let r=i("button",{type:"button",class:"btn bare","aria-haspopup":"dialog"},"Share"),o=i("button",{type:"button",class:"btn bare","aria-label":"Switch between light and dark",title:"Light or dark"},B("svg",{viewBox:"0 0 18 18",class:"half","aria-hidden":"true"},B("circle",{cx:9,cy:9,r:7,fill:"none",stroke:"currentColor","stroke-width":1.6}),B("path",{d:"M9 2a7 7 0 0 1 0 14z",fill:"currentColor"}))),a=e.inPage?i("a",{class:"brand",href:"./"},Xr(),"Gatescope"):i("span",{class:"brand"},Xr(),"Gatescope"),l=i("button",{type:"button",class:"btn bare explain","aria-label":"What the words and marks mean",title:"What the words and marks mean (w)"},"?");l.addEventListener("click",()=>e.meanings.toggle()),r.hidden=!e.inPage,o.addEventListener("click",()=>e.set({theme:e.S.theme==="dark"?"light":"dark"}));let c=bl(e,r);return i("header",{},a,s,i("span",{class:"sp"}),t,l,i("div",{class:"acts"},r,...n,o),c)}function Jr(e){e.root.classList.add("embed"),document.head.append(i("base",{target:"_blank"}));let t=i("a",{class:"unframed",href:""},"Open in Gatescope"),n=()=>t.href=e.state.link(e.P?{...e.values,embed:!1}:{embed:!1});n();for(let s of["pointerdown","focusin","click"])t.addEventListener(s,n);e.unframed=t}function bl(e,t){let n=i("input",{type:"text",readonly:!0,"aria-label":"Address of what you see",spellcheck:"false"}),s=i("b",{"aria-live":"polite"}),r=i("p"),o=i("button",{type:"button",class:"btn"},"Close"),a=i("div",{class:"sharing",role:"dialog","aria-label":"Share"},i("div",{class:"bar"},s,o),n,r);a.hidden=!0,t.setAttribute("aria-expanded","false");let l=c=>{a.hidden=!c,t.setAttribute("aria-expanded",String(c)),c||t.focus({preventScroll:!0})};return o.addEventListener("click",()=>l(!1)),a.addEventListener("keydown",c=>{c.key==="Escape"&&l(!1),c.stopPropagation()}),e.root.addEventListener("pointerdown",c=>{!a.hidden&&![a,t].some(u=>c.composedPath().includes(u))&&l(!1)},!0),t.addEventListener("click",async()=>{if(!a.hidden)return l(!1);let{state:c,values:u}=e,d=c.link(u,{shared:!0}),{given:h}=Ts(c.rows,new URL(d).search);c.put(u),n.value=d,s.textContent="The address of what you see",r.textContent=[e.text&&!h.has("text")&&"This text is too long for an address, which holds all else.",h.has("t")&&`An address counts steps${h.has("unit")?" and units":""} from 0: t=${u.t} in it is step ${u.t+1}.`].filter(Boolean).join(" "),l(!0),n.select();try{await navigator.clipboard.writeText(d),s.textContent="Copied: the address of what you see"}catch{s.textContent="Copy this address (Ctrl C): it is what you see"}n.focus(),n.select()}),a}var Zr=350,Qr=220,Dt=8,eo=260,re=(e,...t)=>i("span",{class:"means","data-term":e},...t.length?t:[e]),On=e=>{let t=e.trim().split(/\s+/).join(" ");return t.length<=2?t:t.toLowerCase().replaceAll("-"," ")},to=new WeakMap;function xl(e){let t=to.get(e);if(t)return t;t=new Map;for(let[n,{marks:s=[],also:r=[]}]of Object.entries(e))for(let o of[n,...s,...r])t.has(On(o))||t.set(On(o),n);return to.set(e,t),t}function Ls(e,t){let n=xl(e),s=n.get(On(t))??n.get(On(t).toLowerCase());return s===void 0?null:{name:s,marks:[],...e[s]}}var vl=e=>e[0].toUpperCase()+e.slice(1);function kl(e,t){let{keeper:n,writer:s,output:r,candidate:o,memory:a}=e,l=[];if(t===n&&n!==null){let c=e.keepsAt,u=e.linked?[" and writes nothing"," and writes all of the candidate"]:["",""];l.push(`${t} = ${c} keeps all of the old memory${u[0]}, ${t} = ${1-c} keeps none of it${u[1]}.`)}else if(t===s&&s!==null){let c=e.share===t?1:0;l.push(`${t} = ${c} writes all of the candidate, ${t} = ${1-c} nothing.`)}return t===r&&l.push(`${t} = 1 lets all of tanh(${a}) out as h, ${t} = 0 nothing.`),t===o&&l.push(`The memory gets ${e.writes} of it.`),t===a&&e.keep&&l.push(`It becomes ${we(e.keep)} of what it was, plus what is written, ${e.writes}.`),l}function yl(e,t,n,s){let r=t.kind(n)==="gate",o=t.word(n),a=(r?[`${o} gate`]:[`${o} state`,o]).map(u=>Ls(e,u)).find(Boolean),l=a??Ls(e,r?"gate":"memory"),c={gate:"from 0 to 1",signed:"from −1 to 1",memory:"any number"}[t.kind(n)];return{name:a||!o?l.name:`${o}${r?" gate":""}`,marks:[n],text:l.text,source:l.source,here:[`In this ${s}: ${c}.`,...kl(t,n)].join(" ")}}function $l(e,{width:t,height:n},s){let r=Math.max(Dt,Math.min(s.width-t-Dt,(e.left+e.right)/2-t/2)),[o,a]=[e.top-2*Dt,s.height-e.bottom-2*Dt],l=n<=a||n>o&&a>=o,c=Math.min(n,Math.max(0,l?a:o));return{left:r,top:l?e.bottom+Dt:e.top-Dt-c,height:c}}function no(e){let{terms:t={},cells:n={}}=e.setup,s=i("b"),r=i("i"),o=i("p"),a=i("p",{class:"here"}),l=i("p",{class:"act"}),c=i("small"),u=i("span"),d=(_,F,I)=>{let q=i("button",{type:"button",class:"btn small","aria-label":F},_);return q.addEventListener("click",I),q},h=i("div",{class:"ways"},d("◂","The one before",()=>k(-1)),u,d("▸","The next one",()=>k(1)),d("Close","Close",()=>M())),y=i("div",{class:"meaning",role:"status","aria-live":"polite"},i("div",{class:"top"},s," ",r),o,a,l,c,h);y.hidden=!0;let w=null,m=null,f=null,x=0,g=!1,E=_=>{let F=_?.closest?.("[data-term], i[class^='s-'], b[class^='s-']");return F&&e.root.contains(F)&&v($(F))?F:null},$=_=>_.dataset.term??/^s-(\S+)/.exec(_.getAttribute("class")??"")?.[1]??"";function v(_){let{P:F}=e;return F?.roles&&F.signals?.includes(_)?yl(t,F.roles,_,n[F.cell]??"cell"):Ls(t,_)}function T(_,F,I=null){let q=$(_),W=v(q);if(W){clearTimeout(x),w?.el.classList.remove("explained"),w={el:_,key:q,by:F,at:I},_.classList.add("explained"),s.textContent=vl(W.name),r.textContent=W.marks.filter(V=>V!==W.name).join("  "),o.textContent=W.text,a.textContent=W.here??"",l.textContent=_.dataset.act??"",c.textContent=W.source??"";for(let V of[r,a,l,c])V.hidden=!V.textContent;y.classList.toggle("passed",F==="hover"&&L(_)!==null),h.hidden=!m,m&&(u.textContent=`${m.all.indexOf(_)+1} of ${m.all.length}`),y.hidden=!1,S()}}function M(){clearTimeout(x),w?.el.classList.remove("explained"),w=m=null,y.hidden=!0}function p(){let _=w.el.getBoundingClientRect();if(_.width<=eo&&_.height<=eo/2)return _;let{x:F,y:I}=w.at??{x:(_.left+_.right)/2,y:(_.top+_.bottom)/2};return{left:F-12,right:F+12,top:I-12,bottom:I+12}}function S(){y.style.maxHeight="";let{offsetWidth:_,offsetHeight:F}=y,I=$l(p(),{width:_,height:F},{width:innerWidth,height:innerHeight});y.style.left=`${I.left}px`,y.style.top=`${I.top}px`,y.style.maxHeight=`${I.height}px`}let P=_=>{let F=_.getBoundingClientRect();return F.width>0&&F.height>0&&getComputedStyle(_).visibility!=="hidden"};function z(_){let F=new Set;return[..._.querySelectorAll("[data-term]")].filter(I=>{let q=P(I)&&v($(I))?.name;return!q||F.has(q)?!1:(F.add(q),!0)})}let C=_=>_.dataset.terms?_.closest(_.dataset.terms):_;function A(_=e.root,F=null){let I=z(C(_));if(!I.length)return;m={of:_,all:I};let q=I.find(W=>W.getBoundingClientRect().top>=0);O(F&&I.includes(F)?F:q??I[0])}function O(_){_.scrollIntoView({block:"nearest",inline:"nearest"}),T(_,"walk")}function k(_){let{of:F,all:I}=m,q=I.indexOf(w.el);m.all=z(C(F));let W=Math.max(0,m.all.indexOf(w.el)<0?q:m.all.indexOf(w.el));O(m.all[(W+_+m.all.length)%m.all.length])}let{root:b}=e,L=_=>_.closest("button, a, select, input, textarea, summary, label");b.addEventListener("pointerover",_=>{if(_.pointerType!=="mouse"||m)return;let F=_.composedPath()[0];if(y.contains(F))return clearTimeout(x);let I=E(F);if(I&&I===w?.el)return clearTimeout(x);if(clearTimeout(x),I&&I===f||(f=null,w&&w.by!=="hover"))return;let q={x:_.clientX,y:_.clientY};I?x=window.setTimeout(()=>T(I,"hover",q),w?Zr/3:Zr):w&&(x=window.setTimeout(M,Qr))}),b.addEventListener("pointerleave",()=>{clearTimeout(x),w?.by==="hover"&&(x=window.setTimeout(M,Qr))}),b.addEventListener("pointerdown",()=>g=!0,!0),b.addEventListener("click",_=>{g=!1;let F=_.composedPath()[0];if(y.contains(F)||F.closest?.(".explain"))return;let I=E(F);if(!I||L(I)){f=I,clearTimeout(x),w&&M();return}if(w?.el===I&&w.by==="tap")return M();m=null,T(I,"tap",{x:_.clientX,y:_.clientY}),I.closest("[data-terms]")&&b.focus({preventScroll:!0})}),b.addEventListener("focusin",_=>{let F=_.composedPath()[0];if(!(g||!F.matches?.(":focus-visible"))){if(F.dataset.terms!==void 0)return A(F);F.dataset.term!==void 0&&T(F,"focus")}}),b.addEventListener("focusout",_=>{g=!1;let F=_.composedPath()[0],I=w?.by==="focus"?w.el:m?.of;w&&I===F&&F!==b&&M()});let N={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1};function j(_){if(g=!1,!w||_.ctrlKey||_.metaKey||_.altKey)return;let{key:F}=_;if(!(_.composedPath()[0].closest?.(".explain")&&(F==="Enter"||F===" "))){if(F==="Escape"||m&&F==="w")M();else if(m&&N[F])k(N[F]);else{(!["Tab","Shift"].includes(F)||m&&m.of===b)&&M();return}_.preventDefault(),_.stopPropagation()}}let R=e.inPage?document:b;R.addEventListener("keydown",j,!0);let H=()=>w&&(w.by==="hover"?M():S());return addEventListener("scroll",H,{capture:!0,passive:!0}),addEventListener("resize",H),e.model.on("remove",()=>{clearTimeout(x),R.removeEventListener("keydown",j,!0),removeEventListener("scroll",H,!0),removeEventListener("resize",H)}),{el:y,walk:A,toggle:()=>m?M():A(),draw(){if(!w||w.el.isConnected)return;let _=[...b.querySelectorAll(`[data-term="${CSS.escape(w.key)}"]`)].find(P);_?T(_,w.by,w.at):M()}}}var As=e=>[...new Set(e)];function zs(e,t,n){let s={...t,...n},r=e.filter(l=>Object.entries(n).every(([c,u])=>l[c]===u)),o=l=>t.shown&&n.seed===void 0?l.shown:l.seed===s.seed,a=l=>4*+(l.task===s.task)+2*+(l.cell===s.cell)+ +(l.units===s.units)+.5*Number(o(l))+.25*Number(l.shown);return r.sort((l,c)=>a(c)-a(l))[0]}function Ml(e,t,n){let s=zs(e,t,n);return[s,{...t,...n,...n.seed===void 0?{}:{shown:s.shown}}]}var st=({name:e,digits:t},n)=>e==="accuracy"?ue(n):U(n,t);function Sl(e,t){let{name:n,title:s,better:r,chance:o}=e,a=n==="accuracy"?`Accuracy: how often the top answer among ${t} is right`:`${s[0].toUpperCase()}${s.slice(1)}, ${r} is better`;return o===null?a:`${a} (chance: ${st(e,o)})`}function Pn(e){let{setup:t}=e,n=i("b"),s=i("span",{class:"wide"}),r=i("button",{type:"button",class:"btn pick","aria-haspopup":"dialog","aria-expanded":"false"},n,s,i("span",{"aria-hidden":"true"},"▾")),o=i("div",{class:"popover",role:"dialog","aria-label":"Model"});o.hidden=!0;let a=i("button",{type:"button",class:"btn bare"},"Numbers"),l=qt(e,{choice:i("div",{class:"picker"},r,o),acts:[a]});a.addEventListener("click",()=>e.numbers());let c=i("details",{class:"scores"},i("summary",{},"Scores on test texts")),u=p=>{o.hidden=!p,r.setAttribute("aria-expanded",String(p)),p&&o.querySelector("select:not(:disabled), button")?.focus()};r.addEventListener("click",p=>{p.stopPropagation(),u(o.hidden)});let d=!1;e.root.addEventListener("pointerdown",p=>{d=!o.hidden&&![o,r].some(S=>p.composedPath().includes(S)),d&&(p.stopPropagation(),u(!1))},!0),e.root.addEventListener("click",p=>{d&&p.stopPropagation(),d=!1},!0),l.addEventListener("keydown",p=>{p.key==="Escape"&&!o.hidden&&(u(!1),r.focus())});let h=p=>`${Math.round(p/1024)} KB`,y=p=>t.cells[p],w=null,m=null,f=i("p",{class:"swapped",role:"status"});function x(p){let S=e.find(e.asked?.model)??e.entry;S.name!==m&&(w=S);let[P,z]=Ml(t.models,w,p);[w,m]=[z,P.name],f.textContent=P.cell===w.cell?"":`There is no ${y(w.cell)} for this task. This is the ${y(P.cell)}; a task that has the other brings it back.`,e.change(P)}let g={Cell:"cell",Size:"unit",Seed:"seed"};function E(p,S,P,z){let C=i("select",{"aria-label":p},...P.map(O=>i("option",{value:O},z(O))));C.value=String(e.entry[S]),C.disabled=P.length<2,C.addEventListener("change",()=>{x({[S]:P.find(O=>String(O)===C.value)})});let A=g[p]?re(g[p],p):i("span",{},p);return i("label",{},A,C)}function $(){let p=b=>b?.getAttribute?.("aria-label")??b?.textContent,S=e.entry,P=p(o.getRootNode().activeElement),z=t.models.includes(S)?t.models:[S,...t.models],C=z.filter(b=>b.task===S.task),A=C.filter(b=>b.cell===S.cell),O=A.filter(b=>b.units===S.units),k=i("div",{class:"seg",role:"group","aria-label":"Weights"},...["trained","initial"].map(b=>{let L=i("button",{type:"button","aria-pressed":String(b===e.weights),"data-term":`${b} weights`},b);return L.addEventListener("click",()=>e.send({weights:b})),L}));o.replaceChildren(i("div",{class:"choices"},E("Task","task",As(z.map(b=>b.task)),b=>t.tasks[b]?.title??b),E("Cell","cell",Object.keys(t.cells).filter(b=>C.some(L=>L.cell===b)),y),E("Size","units",As(A.map(b=>b.units)).sort((b,L)=>b-L),b=>`${b} units`),E("Seed","seed",As(O.map(b=>b.seed)).sort((b,L)=>b-L),b=>{let L=O.find(N=>N.seed===b)?.shown&&O.length>1;return`${b}${L?" (best on validation)":""}`}),i("div",{class:"choice"},i("span",{"aria-hidden":"true"},"Weights"),k)),f,c),c.replaceChildren(c.firstChild,T(S)),S.name!==m&&(f.textContent=""),!o.hidden&&P&&[...o.querySelectorAll("select, button")].find(b=>p(b)===P)?.focus()}let v=({cell:p})=>t.notes[p]&&i("p",{class:"note"},t.notes[p]);function T(p){let S=t.cards[p.card],P=`${p.parameters.toLocaleString("en")} parameters`;if(!S)return i("div",{class:"card"},v(p),i("p",{},p.card?"This model has no card.":`Your own run, not measured here. ${P}.`));let{measure:z,gap_title:C}=t.tasks[p.task],A=Object.keys(S.seeds),O=S.seeds[A[0]],k=(L,N,j="td")=>i("tr",{},i("th",{scope:"row"},L),...N.map(R=>i(j,{},R))),b=(L,N)=>Object.keys(O[L]).map(j=>k(N(j),A.map(R=>st(z,S.seeds[R][L][j]))));return i("div",{class:"card"},e.weights==="initial"&&i("p",{class:"of"},"These are the scores of the trained weights. What you see is read by the initial ones, which were not scored."),v(p),S.note&&i("p",{class:"note"},S.note),i("p",{},`${Sl(z,S.answers)}, on unseen test texts; one column for each training run (seed). ${P}, ${S.iterations.toLocaleString("en")} iterations.`),i("table",{},i("thead",{},k("seed",A,"th")),i("tbody",{},...b("by_rule",L=>[L," ",i("small",{},S.rules[L])]),Object.keys(O.by_gap).length>0&&k(i("b",{},C),A.map(()=>"")),...b("by_gap",L=>L),k(i("b",{},"all"),A.map(L=>st(z,S.seeds[L].score))))),S.confusion&&Ur(S.confusion,t.tasks[p.task].answers.names,S.shown),i("p",{class:"fine"},S.test_split))}let M=null;return{el:l,draw(p){let S=e.entry,P=`${e.name} ${e.weights}`;if(!p("picture")||P===M)return;M=P;let z=e.weights==="initial"?", initial weights":"";n.textContent=`${S.card?"":"Your run: "}${y(S.cell)}, ${S.units} units${z}`,s.textContent=`${t.tasks[S.task]?.title??S.task} · ${h(S.bytes)}`,n.dataset.term=y(S.cell),r.setAttribute("aria-label",`Model: ${n.textContent}, ${s.textContent}. Choose another.`),$()}}}var so=`/* The colours, once, for every page: light, then dark. Text colours pass AA on --bg, fills 3:1. */
:root, .gs {
  --bg: #FCFBF8; --surf: #FFFFFF; --sunk: #F3F1EC;
  --ink: #16181D; --ink2: #474C55; --ink3: #666B75;
  --rule: #E5E2DB; --rule2: #C3BFB6; --pipe: #F6F4EF; --zero: #F0EEE8; --rnn: #7A7F89;
  --f: #9C3A74; --i: #00735A; --o: #855C00; --pos: #0060A0; --neg: #B04500;
  --Ff: #A3447F; --Fi: #12A078; --Fo: #C08400; --Fpos: #0072B2; --Fneg: #C54C00;
  --Rf: #93356F; --Ri: #0E8767; --Ro: #966700; --Rpos: #0062A3; --Rneg: #C04A00;
  --z: var(--f); --Fz: var(--Ff); --Rz: var(--Rf); --r: var(--i); --Fr: var(--Fi); --Rr: var(--Ri);
  --font: Inter, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", "Liberation Sans", Arial, system-ui, sans-serif;
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
`;function ro(e,t,n){return Math.max(1,Math.min(e,Math.floor(t/n)))}function Os(e,t,n){let s=Math.min(e.n,n),r=s>4?1:0,{a:o}=e;return t>o+s-1-r?o=t-r:t<o+r&&(o=t+r-s+1),{a:Math.max(0,Math.min(n-s,o)),n:s}}function oo(e,t,n,s){let r=Math.min(n,2),o=Math.max(r,Math.min(n,Math.floor(s/6))),a=Math.max(r,Math.min(o,Math.round(t-e)));return{a:Math.max(0,Math.min(n-a,Math.round((e+t+1-a)/2))),n:a}}function rt(e,t,n,s){let r=(n-s)/e.n;return{...e,T:t,width:n,gutter:s,cw:r,end:e.a+e.n,x:o=>s+(o-e.a)*r,centre:o=>s+(o-e.a+.5)*r,step:o=>Math.max(e.a,Math.min(e.a+e.n-1,e.a+Math.floor((o-s)/r))),sees:o=>o>=e.a&&o<e.a+e.n}}function Ee(e,t,n,s=!1){let r=10**Math.max(s?0:-1/0,Math.floor(Math.log10((t-e)/n)));for(let o of[1,2,5,10,20].map(a=>a*r)){let a=Math.ceil(e/o-1e-9),l=Math.floor(t/o+1e-9);if(l-a<n)return Array.from({length:l-a+1},(c,u)=>Number(((a+u)*o).toPrecision(12)))}return[]}var ot=(e,t,n)=>[e,...Ee(e,t,n,!0).filter(s=>s>e+(t-e)/12)];function Nn(e,t,n){let s=e.map((a,l)=>l).sort((a,l)=>e[a]-e[l]),r=[];s.forEach((a,l)=>{r[a]=Math.max(e[a],t/2,l?r[s[l-1]]+t:0)});let o=n+t/2;for(let a of s.reverse())o=r[a]=Math.min(r[a],o-t);return r}var io=`.gs {
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
  font-size: 0.8125rem;
  font-weight: 600;
  margin: 0;
  color: var(--ink);
}
.gs h2 small {
  font-weight: 400;
  color: var(--ink3);
  font-size: 0.8125rem;
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
  font-size: 0.75rem;
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
  font-size: 0.8125rem;
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
  font-size: 0.8125rem;
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
  font-size: 0.8125rem;
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
  font-size: 0.8125rem;
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
  font-size: 0.8125rem;
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
  font-size: 0.75rem;
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
  line-height: 1.1rem;
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
  padding-top: 1.15rem;
  cursor: pointer;
  color: var(--ink3);
}
.belief b {
  display: block;
  height: 0.3rem;
  background: var(--sunk);
}
.belief i {
  display: block;
  height: 100%;
  background: var(--ink3);
}
.belief small {
  display: block;
  line-height: 0.75rem;
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
  font-size: 0.75rem;
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
  font-size: 0.85rem;
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
  font-size: 0.75rem;
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
  font-size: 0.8125rem;
  font-weight: 600;
  letter-spacing: -0.02em;
  white-space: nowrap;
}
.gl .nm {
  font-size: 0.75rem;
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
  font-size: 0.8125rem;
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
  font-size: 0.8125rem;
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
  font-size: 0.75rem;
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
  font-size: 0.8125rem;
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
  font-size: 0.9em;
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
`;var lo=e=>e<=.04045?e/12.92:((e+.055)/1.055)**2.4,Tl=e=>e<=.0031308?e*12.92:1.055*e**.4166666666666667-.055,Ns=e=>[1,3,5].map(t=>parseInt(e.trim().slice(t,t+2),16));function ao(e){let[t,n,s]=Ns(e).map(l=>lo(l/255)),r=Math.cbrt(.4122214708*t+.5363325363*n+.0514459929*s),o=Math.cbrt(.2119034982*t+.6806995451*n+.1073969566*s),a=Math.cbrt(.0883024619*t+.2817188376*n+.6299787005*s);return[.2104542553*r+.793617785*o-.0040720468*a,1.9779984951*r-2.428592205*o+.4505937099*a,.0259040371*r+.7827717662*o-.808675766*a]}function Ll([e,t,n]){let s=(e+.3963377774*t+.2158037573*n)**3,r=(e-.1055613458*t-.0638541728*n)**3,o=(e-.0894841775*t-1.291485548*n)**3;return[4.0767416621*s-3.3077115913*r+.2309699292*o,-1.2684380046*s+2.6097574011*r-.3413193965*o,-.0041960863*s-.7034186147*r+1.707614701*o].map(a=>Math.round(255*Math.min(1,Math.max(0,Tl(Math.min(1,Math.max(0,a)))))))}var Ps=64;function vt(e,t){let n=ao(e),s=ao(t);return Array.from({length:Ps+1},(r,o)=>Ll(n.map((a,l)=>a+(s[l]-a)*o/Ps)))}function co(e){let t=a=>vt(e("--zero"),e(`--R${a}`)),n=t("pos"),s=t("neg"),r=new Map,o=a=>(r.has(a)||r.set(a,e(`--R${a}`)?t(a):null),r.get(a));return{of(a,l,c=1){return(o(a)??(l<0?s:n))[Math.round(Ps*Math.min(1,Math.abs(l)/(c||1)))]}}}var We=e=>`rgb(${e.join(",")})`;function it(e){let[t,n,s]=e.map(r=>lo(r/255));return .2126*t+.7152*n+.0722*s>.179?"#000":"#fff"}var jn=class{constructor({knock:t=null,give:n=()=>{},changed:s}){Object.assign(this,{state:"open",waiting:null,knocking:null,client:null}),this.knock=t,this.give=n,this.changed=s,this.deaf=this.given=this.failed=0}get up(){return this.state==="open"||this.state==="silent"}asked(){this.state==="open"&&(this.waiting??=setTimeout(()=>this.become("silent"),5e3))}heard(t=!1){clearTimeout(this.waiting),this.waiting=null,this.up&&(this.given=0,this.become("open"),t&&this.asked())}lost(t=null){this.client=t??this.client,this.up&&this.become("closed")}become(t){let n=this.state;t!==n&&(this.state=t,this.deaf=0,this.stop(),this.knock&&(t==="silent"||t==="closed")&&(this.knocking=setInterval(()=>this.ring(),2e3)),this.changed(t,n))}async ring(){let{state:t}=this;if(this.ringing)return;this.ringing=!0;let n=await this.knock();if(this.ringing=!1,!(!n||this.state!==t||this.knocking===null)){if(t==="closed"){await this.open();return}this.deaf+=1,this.deaf>2&&(this.given+=1,this.given>2?this.become("ended"):this.give())}}async open(){this.ringing=!0;try{await Al(this.client),this.failed=0,this.become("open")}catch{this.failed+=1,this.failed>=3&&this.become("ended")}finally{this.ringing=!1}}stop(){clearTimeout(this.waiting),clearInterval(this.knocking),this.waiting=this.knocking=null}};async function Al(e){if(!e?.session)throw new Error("there is nothing to take up");e._repull_session_doc=async t=>t(e.session),e.args_string="returning=1",await e.connect()}var zl="This part cannot be drawn: a fault in the program, which the browser's console names. The rest goes on.",js=e=>(...t)=>t.some(n=>e.has(n));function kt(e,t){let n=e.fault?.at;if(n&&!n.every(r=>t.has(r)))return;let s=null;try{e.draw(js(t))}catch(r){s=[...t],e.fault||(console.error(r),e.fault={said:i("p",{class:"fault",role:"alert"},zl)},e.el?.after(e.fault.said))}e.fault&&(e.fault.at=s,e.fault.said.hidden=s===null,e.el?.classList.toggle("faulty",s!==null))}function _e(e,{press:t,move:n,done:s,click:r,cancel:o,slop:a=0}){let l=null,c=typeof a=="function"?a:v=>Ol(v,l)>=a;function u(v){if(l||v.button||!v.isPrimary)return;let T=t(v);T!==!1&&(l={x:v.clientX,y:v.clientY,id:v.pointerId,hold:T,dragged:!1},$("addEventListener"),a===0&&d())}function d(){l.dragged=!0,e.setPointerCapture(l.id)}function h(v){if(!v.buttons)return void m(v);!l.dragged&&c(v,l)&&d(),l.dragged&&n?.(v,l.hold)}function y(v,T){let{hold:M}=l;l=null,$("removeEventListener"),T?.(v,M)}let w=v=>y(v,l.dragged?s:r),m=v=>y(v,l.dragged?o??s:null),f=v=>l.dragged&&!e.hasPointerCapture(l.id)&&m(v),x=v=>T=>T.pointerId===l.id&&v(T);function g(v){v.key!=="Escape"||!o||!l.dragged||(v.preventDefault(),v.stopPropagation(),m(v))}let E={pointermove:x(h),pointerup:x(w),pointercancel:x(m),lostpointercapture:x(f),keydown:g};function $(v){for(let[T,M]of Object.entries(E))e.ownerDocument.defaultView[v](T,M,{capture:!0})}e.addEventListener("pointerdown",u)}var Ol=(e,{x:t,y:n})=>Math.hypot(e.clientX-t,e.clientY-n);var _s={similarity:"similarity",number:"unit number",now:"value at this step",mean:"mean over the text"},ho={similarity:"similarity",number:"number",now:"value",mean:"mean"};function uo(e,t,n,s){let r=Array.from({length:e.H},(a,l)=>l),o=a=>r.map(l=>[a(l),l]).sort((l,c)=>c[0]-l[0]||l[1]-c[1]).map(([,l])=>l);return t==="similarity"?Array.from(e.array("order")):t==="now"?o(a=>e.at(n,s,a)):t==="mean"?o(a=>e.column(n,a).reduce((l,c)=>l+c,0)):r}function Hs(e,t,n,s){let r=new Uint8ClampedArray(4*e.T*e.H),o=e.signal(t);return n.forEach((a,l)=>{for(let c=0;c<e.T;c++){let u=s(o[c*e.H+a]),d=4*(l*e.T+c);r[d]=u[0],r[d+1]=u[1],r[d+2]=u[2],r[d+3]=255}}),r}function St(e,t,n){let s=e.P.roles.kind(t)==="gate",r=n===1||n>=10?0:n<1?2:1,o=s?["0","1"]:[U(-n,r),U(n,r,!0)],a=Array.from({length:10},(l,c)=>{let u=s?c/9:n*(2*c/9-1),d=i("i");return d.style.background=We(e.palette.of(t,u,n)),d});return[i("b",{class:`s-${t}`},t),` ${o[0]} `,i("span",{},...a),` ${o[1]}`]}function _n(e){let t=i("h2",{},re("map","Gates and states")," "),n=i("small",{class:"wide"});t.append(n);let s=i("span",{class:"legend","aria-hidden":"true"}),r=i("select",{"aria-label":"Order of the rows"},...Object.entries(_s).map(([M,p])=>i("option",{value:M},p)));r.addEventListener("change",()=>{e.set({sort:r.value}),e.root.focus({preventScroll:!0})});let o=i("label",{class:"sort"},i("span",{class:"by"},re("similarity order","rows by")," "),r),a=i("div",{class:"maps"}),l=i("div",{class:"tag",role:"tooltip"});l.hidden=!0;let c=i("span",{class:"r tools"},s,o),u=i("div",{class:"hd"},t,c),d=i("div",{},u,a,l),h=[],y={},w=null;function m(){let{P:M}=e;h=M.signals.map(p=>{let S=i("b",{class:`s-${p}`},p),P=i("span",{class:"v"}),z=i("button",{type:"button",class:"gl","data-term":p,"data-act":"Click: enlarge this map and colour the words by it."},S,P,i("span",{class:"nm"},e.P.roles.word(p)));z.addEventListener("click",()=>e.look(p));let C=i("canvas",{role:"img"}),A=i("span",{class:"unit","aria-hidden":"true"}),O=B("svg",{class:"mark","aria-hidden":"true"},B("rect",{class:"halo"}),B("rect",{class:"edge"}),B("path")),k=i("div",{class:"map"},z,C,O,A);return _e(C,{press(b){let[L,N]=f(b,C);return e.pick(N),e.go(L),b.pointerType!=="touch"},move:b=>e.go(f(b,C)[0])}),C.addEventListener("pointermove",b=>x(b,C,p)),C.addEventListener("pointerleave",()=>l.hidden=!0),{name:p,row:k,canvas:C,label:z,value:P,unit:A,box:O}}),a.replaceChildren(...h.map(p=>p.row))}function f(M,p){let{P:S,G:P}=e,z=p.getBoundingClientRect(),C=Math.floor((M.clientY-z.top)/z.height*S.H);return[P.step(M.clientX-z.left+P.gutter),e.order[Math.max(0,Math.min(S.H-1,C))]]}function x(M,p,S){let[P,z]=f(M,p),C=d.getBoundingClientRect();l.textContent=`${S} ${U(e.P.at(S,P,z),4)} · unit ${z} · step ${P+1} “${he(e.P.shown[P],24)}”`,l.hidden=!1;let A=l.offsetWidth;l.style.left=`${Math.max(0,Math.min(C.width-A,M.clientX-C.left+12))}px`,l.style.top=`${M.clientY-C.top-30}px`}let g=()=>{let{P:M,rem:p,low:S,small:P}=e,z=(P?4.2:S?2.5:2.75)*p,C=Math.max(1.5*z,(P?9:S?6.6:7.7)*p-(e.extra??0)),A=(6-M.signals.length)*(z+.44*p),O=P?0:A/M.signals.length;return k=>Math.round((k===e.S.focus?C:z)+O)};function E(){let{P:M}=e;y={};for(let p of M.signals){let S=e.full(p),P=i("canvas",{width:M.T,height:M.H}),z=Hs(M,p,e.order,C=>e.palette.of(p,C,S));P.getContext("2d").putImageData(new ImageData(z,M.T,M.H),0,0),y[p]=P}}function $(){let{P:M,G:p,S}=e,P=devicePixelRatio||1,z=g(),C=p.width-p.gutter,A=p.cw>=14?Math.max(1,Math.round(P)):0;for(let{name:O,row:k,canvas:b,label:L}of h){let N=z(O),j=O===S.focus;k.style.height=`${N}px`,k.classList.toggle("focused",j),L.setAttribute("aria-pressed",String(j)),b.width=Math.round(C*P),b.height=Math.round(N*P),b.style.cssText=`left:${p.gutter}px;width:${C}px;height:${N}px`;let R=b.getContext("2d");R.imageSmoothingEnabled=!1,R.drawImage(y[O],p.a,0,p.n,M.H,0,0,b.width,b.height);for(let H=1;A&&H<=p.n;H++)R.clearRect(Math.round(H*p.cw*P)-A,0,A,b.height);b.setAttribute("aria-label",`Map of ${O}, ${e.P.roles.word(O)}: ${M.H} units by ${M.T} steps. The numbers are in the table.`)}s.replaceChildren(...St(e,S.focus,e.full(S.focus))),n.textContent=`each row is one of ${M.H} ${M.H===1?"unit":"units"}`}function v(){let{P:M,G:p,S}=e,P=e.order.indexOf(S.unit),z=g();for(let{name:C,unit:A,box:O}of h){let k=z(C),b=k/M.H,L=P*b,[N,j,R]=O.children,H=S.mode==="mean";O.style.display=H?"none":"",A.textContent=H||C!==S.focus||e.small?"":`unit ${S.unit}`,A.style.top=`${Math.max(2.5*e.rem,Math.min(k-16,L+b/2-8))}px`;let _=C===S.focus;for(let[F,I]of[[N,3],[j,1.5]]){F.style.display=_?"":"none";let q={x:p.gutter-I,y:L-I,width:p.width-p.gutter+2*I-1,height:b+2*I};for(let[W,V]of Object.entries(q))F.setAttribute(W,V)}R.style.display=_?"none":"",R.setAttribute("d",`M${p.gutter-2} ${L+b/2}l-6 -4v8z`)}}function T(){let{P:M,S:p}=e;for(let{name:S,value:P}of h){let z=p.mode==="mean"?M.mean(S)[p.t]:M.at(S,p.t,p.unit),C=e.P.roles.kind(S)==="gate";P.textContent=U(z,2,!C),P.className=`v s-${C?S:Ne(z)}`}}return{el:d,head:u,tools:c,draw(M){let{P:p,S}=e;M("picture")&&w!==p.signals.join()&&(m(),w=p.signals.join()),r.value=S.sort,M("picture","theme","order")&&E(),M("picture","theme","size","view","focus","order")&&$(),M("picture","size","focus","unit","order")&&v(),T()}}}var Pl=["display","gridTemplateColumns","columnGap","padding"];function mo(e){let{root:t,main:n}=e,s=null,r=()=>{if(s||e.closed)return;let{theme:o}=e.S,a=[];o==="dark"&&e.set({theme:"light"});let l=e.unvisited?.()??[],c=(f,x)=>{a.push([f,f.getAttribute("style")]),Object.assign(f.style,x)},u=f=>[f,{width:`${f.offsetWidth}px`,height:`${f.offsetHeight}px`}],d=[...t.querySelectorAll("*")].filter(f=>f.offsetWidth&&getComputedStyle(f).display==="grid").map(f=>[f,{gridTemplateColumns:getComputedStyle(f).gridTemplateColumns}]),h=[...t.querySelectorAll(".plot, .chart, .bk, canvas, .cell > svg")].filter(f=>f.offsetWidth).map(u),y=getComputedStyle(n),w=Object.fromEntries(Pl.map(f=>[f,y[f]])),m=t.clientWidth;c(n,{...w,width:`${n.offsetWidth}px`}),c(e.time,{width:`${e.time.offsetWidth}px`});for(let[f,x]of[...d,...h])c(f,x);t.style.setProperty("--wide",`${m}px`),t.style.setProperty("--fit",Math.min(1.1,1500/m));for(let f of l)f.classList.add("unvisited");t.classList.toggle("partly",l.length>0),t.classList.toggle("wasdark",o==="dark"),s=()=>{for(let[f,x]of a.reverse())x===null?f.removeAttribute("style"):f.setAttribute("style",x);for(let f of l)f.classList.remove("unvisited");o==="dark"&&e.set({theme:o}),s=null}};addEventListener("beforeprint",r),addEventListener("afterprint",()=>s?.())}var He=["picture","size","theme","view","focus","unit","step"],jl={t:["step"],unit:["unit","step"],mode:["unit","step"],focus:["focus","step"],sort:["focus","unit","step"],view:["view","step"],theme:["theme",...He],playing:["play"],speed:["play"],pane:["pane",...He],probe:["probe","size","step"],by:["by","step"]},Hn=40,_l=4e3;async function Hl(){let e=AbortSignal.timeout(_l);try{return(await fetch("./static/js/bokeh.min.js",{method:"HEAD",cache:"no-store",signal:e})).ok}catch{return!1}}function Fl(){let{socket:e}=window.gatescope??{},t=e?.onclose;t&&(Object.assign(e,{onmessage:null,onerror:null,onclose:null}),e.close(),t.call(e,new CloseEvent("close")))}var at=class{time=null;main=null;words=null;cursor=null;parts=[];questions=null;small=!1;low=!1;width=0;rem=16;order=[];sorted=null;ordered=0;unframed=null;noted=[];meanings=null;constructor({model:t,el:n},s){this.model=t,this.setup=t.setup,this.pages=t.pages,this.inPage=Object.keys(t.pages).length>0,this.state=new Tn(t.setup,this.inPage),this.returning=!1,this.P=null,this.S={t:0,unit:0,mode:"unit",focus:null,sort:"similarity",playing:!1,speed:1,view:{a:0,n:1},theme:this.startTheme()};let r=i("style");r.append(so+io+s),this.root=i("div",{class:"gs",tabindex:"-1","data-theme":this.S.theme}),this.root.classList.toggle("page",this.inPage),n.append(r,this.root),this.state.asked.values.embed&&Jr(this),this.host=n.getRootNode().host??this.root;let o={knock:Hl,give:Fl};this.line=new jn({...this.inPage&&o,changed:(a,l)=>this.moved(a,l)}),this.inPage&&t.document?.on_event("connection_lost",(a,l)=>this.line.lost(l?.connection?.deref?.()))}listen(){let t=new ResizeObserver(()=>this.resize());t.observe(this.time),this.model.on("payload",()=>this.hear()),this.model.on("progress",()=>this.line.heard(!0)),this.state.listen(s=>{this.returning=!0,s.values.theme&&this.set({theme:s.values.theme}),this.back(s)}),this.model.on("remove",()=>{t.disconnect(),this.line.stop(),this.state.stop(),this.closed=!0,this.close()}),(this.inPage?document:this.root).addEventListener("keydown",s=>this.key(s)),this.root.addEventListener("click",s=>{s.detail&&s.target.closest?.("button")&&!s.target.closest(".popover")&&this.root.focus({preventScroll:!0})}),this.readTheme(),this.meanings=no(this),this.parts.push(this.meanings),this.root.append(this.meanings.el),this.inPage&&(document.getElementById("opening")?.remove(),this.unframed&&this.root.append(this.unframed),this.root.append(i("p",{class:"printnote"},"Sections that were not looked at are left out. Scroll through the page in light colours, and print it again.")),mo(this))}close(){}receive(t){}back(t){}get notices(){return this.noted}set notices(t){this.noted=t}get behind(){return!1}get whose(){return""}get meanwhile(){return""}get values(){return{}}get wished(){return this.values}get connected(){return this.line.up}get busy(){return this.questions.busy}tell(t){this.line.asked(),this.model.send_msg(t)}hear(){this.line.heard();try{this.receive(this.model.payload)}catch(t){console.error(t),this.notices=["This answer cannot be shown: a fault in the program, which the browser's console names."],this.draw(new Set(["notice"]))}}moved(t,n){t==="closed"&&this.wentOff(),n==="closed"&&t==="open"&&this.cameBack(),this.mark(),this.draw(new Set(["notice","lost","busy","run"]))}wentOff(){this.questions?.hold()}cameBack(){this.questions?.resume()}get offline(){let{behind:t}=this,n=t?this.whose:this.meanwhile;return{silent:`The server has not answered for ${5e3/1e3} seconds; this page waits for it. ${n}`,closed:`Not connected, trying again. ${t?"What you ask is kept. ":""}${n}`,ended:"The server answers again, but no longer knows this page. Reload keeps what you typed."}[this.line.state]}mark(){let t=this.offline;this.root.classList.toggle("behind",t!==void 0&&this.behind),t!==this.saidOfLine&&(this.saidOfLine=t,this.draw(new Set(["notice"])))}reload(){this.state.reload(this.wished)}get settled(){return this.inPage&&!this.returning}keep(t=!1){this.settled&&this.state.keep(this.values,t)}get touches(){return jl}set(t){let n=new Set;for(let[s,r]of Object.entries(t))if(this.S[s]!==r){this.S[s]=r;for(let o of this.touches[s])n.add(o)}this.notices.length&&(t.t??t.unit)!==void 0&&!this.root.classList.contains("stale")&&(this.notices=[],n.add("notice")),t.theme&&this.readTheme(),n.size&&this.draw(n)}look(t){this.chosen=t,this.set({focus:t})}go(t){if(!this.P)return;t=Math.max(0,Math.min(this.P.T-1,t));let n=Os(this.S.view,t,this.P.T);this.set(n.a===this.S.view.a&&n.n===this.S.view.n?{t}:{t,view:n})}walk(t){this.P&&this.go(this.P.beyond(this.S.t,t,this.S.by==="word"))}pick(t){this.P&&this.set({unit:Math.max(0,Math.min(this.P.H-1,t)),mode:"unit"})}full(t){return this.P.roles.kind(t)==="memory"?this.P.peak(t):1}startTheme(){return document.documentElement.dataset.theme??(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light")}readTheme(){this.root.dataset.theme=this.S.theme,this.inPage&&(document.documentElement.dataset.theme=this.S.theme);let t=getComputedStyle(this.root);this.font=t.fontFamily;let n=new Map;this.css=s=>(n.has(s)||n.set(s,t.getPropertyValue(s).trim()),n.get(s)),this.palette=co(this.css)}resize(){let t=this.measure();!this.P||!t.width||Object.keys(t).every(n=>t[n]===this[n])||(this.resetView(t),this.draw(new Set(He)))}measure(){let t=this.root.clientWidth<=760;return{small:t,low:!t&&this.inPage&&innerHeight<800,width:Math.round(this.time.clientWidth),rem:parseFloat(getComputedStyle(document.documentElement).fontSize)}}resetView(t=this.measure()){Object.assign(this,t),this.placeWords();let s=(["bytes","characters"].includes(this.P.reads.kind)?this.small?1.8:1.2:this.small?2.6:2)*this.rem,r=ro(this.P.T,this.width-this.gutter,s);this.S.view=Os({a:this.S.view.a,n:r},this.S.t,this.P.T)}placeWords(){let t=this.small?this.main:this.time;this.words.parentNode!==t&&t.prepend(this.words)}get gutter(){return Math.round(3.9*this.rem)}draw(t){if(!this.P)return;this.G=rt(this.S.view,this.P.T,this.width,this.gutter);let n=js(t),{P:s,S:r}=this,o=[s,s.layer,r.sort,r.focus];o.some((a,l)=>a!==this.sorted?.[l])&&(this.order=uo(s,r.sort,r.focus,r.t),[this.sorted,this.ordered]=[o,r.t],t.add("order")),n("step","view","size")&&this.drawCursor();for(let a of this.parts)a.el.hidden||kt(a,t)}drawCursor(){let{G:t,S:n,cursor:s}=this;s.style.display=t.sees(n.t)?"":"none",s.style.left=`${t.x(n.t)-1}px`,s.style.width=`${t.cw+1}px`}moves(){let{S:t,P:n}=this,s=this.order.indexOf(t.unit);return{w:()=>this.meanings.walk(),ArrowLeft:()=>this.walk(-1),ArrowRight:()=>this.walk(1),Home:()=>this.go(0),End:()=>this.go(n.T-1),ArrowUp:()=>this.pick(this.order[(s-1+n.H)%n.H]),ArrowDown:()=>this.pick(this.order[(s+1)%n.H]),...Object.fromEntries(n.signals.map((r,o)=>[o+1,()=>this.look(r)]))}}key(t){if(this.closed||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return;let n=t.composedPath()[0];if(n.closest?.("dialog, .popover"))return;if(n.matches?.("input:not([type=range], [type=checkbox]), textarea, select")||n.isContentEditable){t.key==="Escape"&&this.root.focus();return}if(!this.P)return;let r=n.matches?.("input[type=range]"),o=n.matches?.("button, a, summary, input[type=checkbox]"),a=this.moves()[t.key];!a||r&&t.key!==" "&&t.key!=="?"||o&&t.key===" "||(t.preventDefault(),a())}};var Rl=new Uint8Array(new Uint32Array([1]).buffer)[0]===1;function fo(e){let t=new DataView(e.buffer,e.byteOffset).getUint32(0,!0);return[JSON.parse(new TextDecoder().decode(e.subarray(4,4+t))),e.subarray(4+t)]}function lt(e){return fo((e instanceof ArrayBuffer?new Uint8Array(e):new Uint8Array(e.buffer,e.byteOffset,e.byteLength)).slice())}function Bt(e){if(!Rl)throw new Error("a big-endian browser cannot read this picture");let[t,n]=lt(e);return{...t,picture:n.length?new Et(...fo(n)):null}}var Et=class{T=0;H=0;tokens=[];word=[];words=[];layers=[];symbols=[];near={};unknown=[];probes=[];follows=[];beside=null;shows=null;arrays={};roles=null;constructor(t,n){for(Object.assign(this,t),t.roles&&(this.roles=new Sn({...t,name:t.cell})),this.body=n,this.layer=(this.layers.length||1)-1;this.layer&&this.layers[this.layer].direction==="reverse";)this.layer-=1;this.cache=new Map}array(t){let n=this.arrays[t];if(!n)return null;let[s,r]=n,o=r.reduce((a,l)=>a*l,1);return new Float32Array(this.body.buffer,this.body.byteOffset+4*s,o)}kept(t,n){return this.cache.has(t)||this.cache.set(t,n()),this.cache.get(t)}signal(t){return this.kept(`${this.layer}.${t}`,()=>this.array(`${this.layer}.${t}`))}at(t,n,s){return n<0||n>=this.T?0:this.signal(t)[n*this.H+s]}mean(t){return this.kept(`mean ${this.layer}.${t}`,()=>{let n=this.signal(t),s=new Float32Array(this.T);for(let r=0;r<this.T;r++){let o=0;for(let a=0;a<this.H;a++)o+=n[r*this.H+a];s[r]=o/this.H}return s})}column(t,n){let s=this.signal(t),r=new Float32Array(this.T);for(let o=0;o<this.T;o++)r[o]=s[o*this.H+n];return r}peak(t){return this.kept(`peak ${this.layer}.${t}`,()=>this.signal(t).reduce((n,s)=>Math.max(n,Math.abs(s)),0))}reach(t,n){return(n===null?this.mean(t):this.column(t,n)).reduce((r,o)=>Math.max(r,Math.abs(o)),0)}get shown(){return this.kept("shown",()=>this.tokens.map(le))}within(t){return t>0&&t<this.word.length&&this.word[t]===this.word[t-1]}beyond(t,n,s=!1){let r=t+n;if(s&&n>0)for(;this.within(r+1);)r+=1;if(s&&n<0){for(r=t;this.within(r);)r-=1;r-=1}return Math.max(0,Math.min(this.T-1,r))}get memory(){return this.roles.memory}get keeper(){return this.roles.keeper}halfLife(t){return this.signal("half")?.[t]??null}top(t,n="top"){let s=this.array(`${n}.id`),r=this.array(`${n}.p`),o=this.arrays[`${n}.id`][1][1];return Array.from({length:o},(a,l)=>[this.words[s[t*o+l]],r[t*o+l]])}};var Il=3.5,Wl=2.3,ql=.5,Dl=3,Bl=.02,po=e=>!!e?.probes?.length;function cn(e,t,n,s=""){let r=t.answers.length;return e.array(`${s}probe.${t.name}`).subarray(n*r,(n+1)*r)}var go=(e,t,n="")=>e.kept(`${n}likeliest ${t.name}`,()=>Array.from({length:e.T},(s,r)=>{let o=cn(e,t,r,n);return o.reduce((a,l,c)=>l>o[a]?c:a,0)}));function Rs(e,t=null){if(!po(e))return null;let n=e.probes.find(({name:r})=>r===t);if(n)return n;let s=({name:r,answers:{length:o}})=>e.array(`probe.${r}`).reduce((a,l,c)=>a+(c%o?l:0),0);return e.probes.reduce((r,o)=>s(o)>s(r)?o:r)}var Ul=(e,t)=>e.kept(`told ${t.name}`,()=>{let n=go(e,t),s=t.answers.map(()=>0);for(let r=0;r<e.T;r++)cn(e,t,r).forEach((o,a)=>s[a]+=o);return[...new Set(n)].filter(r=>r>0).sort((r,o)=>s[o]-s[r]).slice(0,2).sort((r,o)=>n.indexOf(r)-n.indexOf(o))}),Is=(e,t,n)=>!!(n.beside&&e.arrays[`beside.probe.${t.name}`]),wo=(e,t)=>{let n=Rs(e,t.probe);return n?Il+(Is(e,n,t)?Wl:0):0};function Fs(e,t,n,s=""){return[...cn(e,t,n,s)].map((r,o)=>[t.answers[o],r]).sort((r,o)=>o[1]-r[1]).filter(([,r],o)=>o===0||r>=Bl).slice(0,Dl)}function bo(e){let t=i("span",{class:"label","data-term":"probe"},"memory says"),n=i("div",{class:"probed","aria-hidden":"true"}),s=i("select",{"aria-label":"What the memory is asked for"}),r=i("span",{class:"reads",role:"status"}),o=i("small"),a=i("p",{},s,r," ",o),l=i("div",{class:"probed beside","aria-hidden":"true"}),c=i("div",{class:"memoryrow"},n,l,a),u=[],d="";c.addEventListener("click",({target:m})=>{let f=m.closest(".bar");f&&e.go(Number(f.dataset.step))}),s.addEventListener("change",()=>{e.set({probe:s.value}),e.root.focus({preventScroll:!0})});function h(){let{P:m,S:f}=e,x=Rs(m,f.probe);if(c.hidden=x===null,u=[],!x)return;let g=m.probes.map(({name:v})=>v).join();g!==d&&s.replaceChildren(...m.probes.map(({name:v,title:T})=>i("option",{value:v},T))),d=g,s.value=x.name,s.hidden=m.probes.length<2;let E=Ul(e.A??m,x);if(l.hidden=!Is(m,x,f),y(n,t,x,E),l.hidden)return;let $=i("span",{class:"label"},e.setup.cells[m.beside.cell]);y(l,$,x,E,"beside.")}function y(m,f,x,g,E=""){let{P:$,G:v}=e,T=go($,x,E),M=[],p=T.map((z,C)=>z&&cn($,x,C,E)[z]>=ql?x.answers[z]:""),S=$.kept(`brief ${x.name}`,()=>rn([...x.answers,""])),P=ks(p,v.a,v.end).filter(({label:z})=>z).map(z=>ys(z,S,e));for(let z=v.a;z<v.end;z++){let C=cn($,x,z,E),A=g.map(L=>C[L]),O=Math.max(0,1-C[0]-A.reduce((L,N)=>L+N,0)),k=[...A,O].map((L,N)=>{let j=i("i",{class:N<g.length?`A${N}`:"rest"});return j.style.height=`${100*L}%`,j}),b=i("span",{class:"bar"},...k.reverse());b.dataset.step=z,b.title=`step ${z+1}, ${$.shown[z]}: ${Fs($,x,z,E).map(([L,N])=>`${L} ${It(N)}`).join(", ")}`,b.style.cssText=`left:${v.x(z)+1}px;width:${v.cw-2}px`,M.push(b)}m.replaceChildren(f,...P,...M),u.push({columns:M,current:null})}function w(){let{P:m,S:f,G:x}=e,g=Rs(m,f.probe);if(!g)return;for(let M of u)M.columns[M.current]?.classList.remove("cur"),M.current=x.sees(f.t)?f.t-x.a:null,M.columns[M.current]?.classList.add("cur");let E=M=>Fs(M,g,f.t).map(([p,S])=>`${p} ${It(S)}`).join(", "),$=e.A&&e.A!==m&&f.t<e.A.T&&po(e.A)?E(e.A):"",v=Is(m,g,f)?Fs(m,g,f.t,"beside.").map(([M,p])=>`${M} ${It(p)}`):[];xe(r,[s.hidden?`${g.title}: `:"",E(m),$&&$!==E(m)?`, was ${$}`:"",v.length?`; ${e.setup.cells[m.beside.cell]}: ${v.join(", ")}`:""].join(""));let T=e.weights==="initial"?"":`, untrained ${ue(g.before)}`;o.replaceChildren("as a ",re("probe","linear probe"),` reads all ${m.H} units: right at ${ue(g.score)} of test steps${T}`),o.title=`Of ${g.n.toLocaleString("en")} steps of test texts. Who always says what is commonest is right at ${ue(g.commonest)}. The network never sees this row.`}return{el:c,draw(m){m("picture","size","view","probe","beside")&&h(),m("step","picture","size","view","probe","beside")&&w()}}}var ct=class{constructor(t){this.send=t,this.held=!1,this.seq=0,this.latest=new Map,this.busy=new Set}asked(t,n){return this.latest.get(t)?.key===n}waiting(t){return this.busy.has(t)?this.latest.get(t).request:void 0}ask(t,n,{key:s=null,both:r=!1,once:o=!1}={}){let a=this.latest.get(t),l=this.seq+1,c=r&&this.busy.has(t)?a.from:l;this.latest.set(t,{key:s,request:n,once:o,from:l,first:c,last:l}),this.busy.add(t),this.held?this.seq=l:this.hand(t)}hand(t){let n=this.latest.get(t);n.last=++this.seq,n.handed=!0,this.send({...n.request,want:t,seq:n.last})}hold(){this.held=!0}resume(){this.held=!1;for(let t of[...this.busy]){let{once:n,handed:s}=this.latest.get(t);n&&s?this.busy.delete(t):this.hand(t)}}count(t){if(!this.busy.has(t))return 0;let{first:n,from:s}=this.latest.get(t);return n<s?2:1}take({want:t,seq:n}){let s=this.latest.get(t);return!s||!this.busy.has(t)||n<s.first||n>s.last?null:(s.first=s.from,n>=s.from&&this.busy.delete(t),s)}opened({want:t,seq:n}){let s={key:null,from:n};return this.latest.set(t,s),s}forget(t){let n=this.latest.get(t);n&&(n.key=null)}stop(){this.busy.clear()}};var Ct={auc:{title:"AUC",chance:.5},spearman:{title:"Spearman",chance:0}},ht=e=>e<1&&e>=.9995?">0.999":U(e,3);function Ws({probe:e,before:t,spread:n,units:s}){let r=s.map(([o,a,l,,c],u)=>({unit:o,signal:a,sign:l,score:c,...u?{}:{spread:n}}));return[{of:"probe",score:e},{of:"before",score:t.unit,spread:t.spread},...r]}function xo(e){let{chance:t}=Ct[e.kind],n=Math.min(t-.15*(1-t),...Ws(e).flatMap(({score:s,spread:r})=>[s,...r??[]]));return s=>(s-n)/(1-n)}var qs=(e,t,n)=>`${t} ${(e==="auc"?["low","high"]:["falls","rises"])[+(n>0)]}`,Fn=(e,[t,n])=>`${ht(e)} (${ht(t)} to ${ht(n)})`,hn=({spread:e,before:t})=>e[0]>t.spread[1];function vo(e,t){let{kind:n,probe:s,before:r,spread:o,units:a,share:l}=e,[[c,u,,,d]]=a,{title:h}=Ct[n],y=hn(e)?"clearly better than":o[1]<r.spread[0]?"clearly worse than":"not clearly better than",w=`Unit ${c} alone tells it best, by its ${u}: ${h} ${Fn(d,o)}${n==="auc"?", where 0.5 is a coin toss":""}. That is ${y} before training, where the best unit reaches ${Fn(r.unit,r.spread)}. A linear probe, which reads all ${t} units, reaches ${ht(s)}, before training ${ht(r.probe)}.`;return l===void 0?w:`${w} It is true at ${ue(l)} of the test steps where it can be asked.`}function ko(e){return e?.features.find(hn)?.units[0].slice(0,2)??null}function yo({features:e,units:t},n){let{follows:s}=t[n];if(!s)return null;let[r,o,a,l]=s,c=e.find(d=>d.name===r),u=qs(c.kind,o,a);return{name:r,title:c.title,how:`${u}, ${Ct[c.kind].title} ${ht(l)}`}}function Rn(e,t){let[n,s,r]=e.shows??[],[o,a,l]=e.follows[t]??[];return[n===t&&`shows this in ${s} of ${r} other ${e.reads.kind==="words"?"sentences":"texts"} like it`,o&&`over all test texts tells best: ${o} (${Ct[a].title} ${ht(l)})`].filter(Boolean).join("; ")}function dt(e){let t=Math.abs(e);return`${e<0?"at least ":""}${t.toLocaleString("en")} ${t===1?"step":"steps"}`}var In=(e,t)=>Math.abs(e)-Math.abs(t)||+(e<0)-+(t<0),Ut=({one:e,many:t})=>`half of what a ${e} writes into the unit is gone after so many steps, the median over the ${t}`;var Wn=`.pick {
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
  font-size: 0.75rem;
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
  font-size: 0.8125rem;
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
  font-size: 0.75rem;
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
  font-size: 0.75rem;
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
  font-size: 0.75rem;
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
  font-size: 0.75rem;
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
  font-size: 0.75rem;
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
  font-size: 0.75rem;
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
  font-size: 0.8125rem;
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
  font-size: 0.8em;
}
.sheet .hex {
  font-size: 0.68em;
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
  font-size: 0.8125rem;
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
  font-size: 0.75rem;
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
  font-size: 0.8125rem;
}
.facts p {
  margin: 0.35rem 0 0;
  color: var(--ink2);
  font-size: 0.8125rem;
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
  font-size: 0.75rem;
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
  font-size: 0.8125rem;
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
  font-size: 0.8125rem;
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
    font-size: 0.75rem;
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
    font-size: 0.75rem;
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
`;var Gl=4096,dn=new Map,Ds=null;function yt(e,t,n,s,r){let o=`${s} ${r} ${e}`;return dn.has(o)||(dn.size>=Gl&&dn.clear(),Ds??=document.createElement("canvas").getContext("2d"),Ds.font=`${s} 100px ${r}`,dn.set(o,Ds.measureText(e).width)),Math.min(n,100*t/dn.get(o))}function Vt(e){let t=i("div",{class:"ribbon",role:"group","aria-label":"Tokens"}),n=i("div",{class:"foot","aria-hidden":"true"}),s=i("input",{type:"range",class:"scrub",min:"0",step:"1","aria-label":"Step"}),r=i("div",{class:"track"}),o=i("i"),a=i("b");r.append(o,a);let l=Ir(e),c=bo(e),u=i("div",{class:"words"},t,l.el,c.el,n,i("div",{class:"scrubber"},r,s));s.addEventListener("input",()=>e.go(Number(s.value)));let d=[],h=[],y=null,w=null;t.addEventListener("click",E=>{let $=E.target.closest("button");$&&e.go(Number($.dataset.step))});let m=null;u.addEventListener("wheel",E=>{let $=Math.sign(E.deltaX||(E.shiftKey?E.deltaY:0));$&&(E.preventDefault(),e.scroll(e.S.view.a+$))},{passive:!1}),u.addEventListener("pointerdown",E=>{E.pointerType==="touch"&&E.target!==s&&(m={x:E.clientX,a:e.S.view.a})}),u.addEventListener("pointermove",E=>{m&&e.scroll(Math.round(m.a-(E.clientX-m.x)/e.G.cw))});for(let E of["pointerup","pointercancel","pointerleave"])u.addEventListener(E,()=>m=null);e.scroll=E=>{let $=e.S.view.n;E=Math.max(0,Math.min(e.P.T-$,E)),E!==e.S.view.a&&e.set({view:{a:E,n:$}})};function f(){let{P:E,G:$,S:v,rem:T}=e,M=E.mean(v.focus),p=e.full(v.focus),S=O=>U(M[O],2).replace(/^(\u2212?)0\./,"$1."),P=0;for(let O=$.a;O<$.end;O++)P=Math.max(P,S(O).length);let z=$.cw>=Math.max(1.7,.46*P)*T,C=JSON.stringify([E.tokens,E.unknown,$.a,$.n,$.width,T,v.focus,e.font]);if(C===w){for(let O=$.a;O<$.end;O++){let k=e.palette.of(v.focus,M[O],p),{style:b,dataset:L}=d[O-$.a],N=`background:${We(k)};color:${it(k)}`;O-$.a===y?L.style=L.style.replace(/background:[^;]*;\s*color:[^;]*/,N):Object.assign(b,{background:We(k),color:it(k)}),xe(h[O-$.a],z?S(O):"")}return}w=C;let A=i("span",{class:"label","data-term":"mean over units"},"mean ",i("i",{class:`s-${v.focus}`},v.focus));n.replaceChildren(A),d=[],h=[],y=null;for(let O=$.a;O<$.end;O++){let k=E.shown[O],b=e.palette.of(v.focus,M[O],p),[L,N]=[E.within(O)?0:1,E.within(O+1)?0:1],j=i("button",{type:"button",class:"tok",tabindex:"-1"});j.classList.toggle("within",!L),j.classList.toggle("goes-on",!N),j.dataset.step=O,$.cw>=1.1*T&&j.append(k),j.title=E.unknown[O]?`“${k}” ${Ft(E)}`:`step ${O+1}: ${k}`,j.classList.toggle("unknown",E.unknown[O]);let R=yt(k,$.cw-5,.94*T,500,e.font);j.style.cssText=`left:${$.x(O)+L}px;width:${$.cw-L-N}px;background:${We(b)};color:${it(b)};font-size:${Math.max(R,.62*T)}px`,j.classList.toggle("clipped",R<.62*T),d.push(j);let H=i("span",{class:"m"});z&&H.append(S(O)),H.style.cssText=`left:${$.x(O)}px;width:${$.cw}px`,h.push(H)}t.replaceChildren(...d),n.append(...h),x()}function x(){let{P:E,G:$,rem:v}=e,T=.75*v,M=$.n===E.T,p=M?$.centre(0):$.gutter+T/2,S=M?$.centre(E.T-1):$.width-T/2;s.max=String(E.T-1),s.disabled=E.T===1,s.style.cssText=`left:${p-T/2}px;width:${S-p+T}px`,r.style.cssText=`left:${p}px;width:${S-p}px`,o.style.display=M?"none":"",o.style.left=`${100*$.a/E.T}%`,o.style.width=`${100*$.n/E.T}%`}function g(){let{P:E,S:$,G:v,rem:T}=e;if(y!==null&&d[y]&&(d[y].classList.remove("cur"),d[y].removeAttribute("aria-current"),d[y].style.cssText=d[y].dataset.style,d[y].tabIndex=-1,h[y].classList.remove("cur")),y=v.sees($.t)?$.t-v.a:null,y!==null){let M=d[y],p=E.shown[$.t];M.dataset.style=M.style.cssText,M.classList.add("cur"),M.setAttribute("aria-current","step"),M.tabIndex=0;let S=Math.max(yt(p,v.cw-4,1.06*T,700,e.font),.62*T);M.style.cssText=`left:${v.x($.t)}px;width:${v.cw}px;font-size:${S}px`,h[y].classList.add("cur")}s.value=String($.t),s.setAttribute("aria-valuetext",`step ${$.t+1} of ${E.T}: ${E.shown[$.t]}`),a.style.width=`${E.T>1?100*$.t/(E.T-1):0}%`}return{el:u,draw(E){E("picture","size","theme","view","focus")&&f(),E("step","picture","size","view")&&g(),l.draw(E),c.draw(E)}}}var Bs={first:"M2 2h2v12H2zM14 2v12L5 8z",back:"M12.5 2v12L3.5 8z",play:"M4 2v12l9-6z",pause:"M3.5 2h3v12h-3zM9.500 2h3v12h-3z",forward:"M3.5 2v12l9-6z",last:"M12 2h2v12h-2zM2 2v12l9-6z"},Us=[.5,1,2,4],Kl=900;function qn(e){let t=null,n={},s=(w,m,f)=>{n[w]=B("path",{d:Bs[w]});let x=i("button",{type:"button",class:`tb ${w}`,"aria-label":m,title:m},B("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},n[w]));return x.addEventListener("click",f),x},r=s("play","Play (space)",()=>e.set({playing:!e.S.playing})),o=i("button",{type:"button",class:"bare speed",title:"Speed"},"1×");o.addEventListener("click",()=>{e.set({speed:Us[(Us.indexOf(e.S.speed)+1)%Us.length]})});let a=i("button",{type:"button",class:"bare by"});a.addEventListener("click",()=>e.set({by:e.S.by==="word"?"piece":"word"}));let l=i("b"),c=i("small"),u=i("span",{class:"keys wide","aria-hidden":"true"},...["←","→","space"].map(w=>i("kbd",{},w))),d=i("div",{class:"transport",role:"group","aria-label":"Steps"},s("first","First step (Home)",()=>e.go(0)),s("back","Back one step (left arrow)",()=>e.walk(-1)),r,s("forward","Forward one step (right arrow)",()=>e.walk(1)),s("last","Last step (End)",()=>e.go(e.P.T-1)),o,a,i("span",{class:"where"},i("span",{class:"roomy"},"step "),l,c),u);function h(){e.S.t>=e.P.T-1?e.set({playing:!1}):e.walk(1)}function y(){clearInterval(t);let{playing:w}=e.S;w&&(t=setInterval(h,Kl/e.S.speed)),n.play.setAttribute("d",w?Bs.pause:Bs.play);let m=w?"Pause (space)":"Play (space)";r.title=m,r.setAttribute("aria-label",m),o.textContent=`${e.S.speed===.5?"½":e.S.speed}×`,o.setAttribute("aria-label",`Speed ${e.S.speed} times`)}return{el:d,draw(w){w("play")&&(e.S.playing&&e.S.t>=e.P.T-1&&e.go(0),y()),w("picture")&&e.S.playing&&e.P.T===1&&e.set({playing:!1}),a.hidden=!e.P.word.length,a.textContent=`by ${e.S.by==="word"?"word":"piece"}`,a.title=e.S.by==="word"?"Go piece by piece":"Go word by word",l.textContent=e.S.t+1,c.textContent=` / ${e.P.T}`}}}async function Gt({doc:e,roots:t},n){let s=Object.fromEntries(Object.entries(t).map(([l,c])=>[c,n[l]])),r={docid:"gatescope",roots:s,root_ids:Object.keys(s)};await Bokeh.embed.embed_items({gatescope:JSON.parse(e)},[r]);let[o]=Object.values(t),a=Bokeh.documents.findLast(l=>l.get_model_by_id?.(o));return Object.values(n).forEach($o),l=>a.get_model_by_name(l)}function $o(e){for(let t of e.querySelectorAll("*"))t.tabIndex===0&&(t.tabIndex=-1),t.shadowRoot&&$o(t.shadowRoot)}function ut(e,t,{css:n,rem:s,font:r}){e(`${t}.axis`).setv({major_label_text_color:n("--ink3"),major_label_text_font_size:`${.75*s}px`,major_label_text_font:r,major_label_standoff:Math.round(.2*s)}),e(`${t}.grid`).grid_line_color=n("--rule")}var Mo=8,Yl=100,gt=e=>({first:e.a,last:e.end-1,left:e.gutter,right:e.width,at:e.centre,find:e.step,span:(t,n)=>[e.x(Math.max(t,e.a)),e.x(Math.min(n+1,e.end))],columns:!0});function Dn(e,t,n,s,r=!1){let o=r?Math.log:u=>u,a=o(t)-o(e),l=u=>n+(s-n)*(a?(o(u)-o(e))/a:.5);return{first:e,last:t,left:n,right:s,at:l,find:u=>Math.max(e,Math.min(t,e+Math.round((u-n)/(s-n)*(t-e)))),span:(u,d)=>[l(u),l(d)]}}function Xl({values:e,at:t,first:n=0},s,r){let o=t?0:Math.max(0,s.first-n),a=t?e.length-1:Math.min(e.length-1,s.last-n),l=[];for(let c=o;c<=a;c++){let u=t?t[c]:n+c;l.push([s.at(u),Number.isFinite(e[c])?r(e[c]):NaN,u])}return l}function Jl({values:e,at:t,first:n=0},s,r,o){if(!r.columns||t)return s;let[a,l]=[r.first-n,r.last-n],c=(u,d)=>d>=0&&d+1<e.length?[[u,o((e[d]+e[d+1])/2)]]:[];return[...c(r.left,a-1),...s,...c(r.right,l)]}function Zl(e){let t="",n="M";for(let[s,r]of e)Number.isFinite(r)&&(t+=`${n}${s.toFixed(2)} ${r.toFixed(2)}`),n=Number.isFinite(r)?"L":"M";return t}var So=(e,t=Yl)=>e.filter((n,s)=>s%Math.ceil(e.length/t)===0||s===e.length-1);function Ql(e,{height:t}){let{x:n,rows:s=[],along:r=[],lines:o,shades:a=[],marks:l=[],caption:c,rem:u}=e,{low:d,high:h,top:y,below:w}=e.y,m=t-w,f=t-(e.foot??.2*u),x=v=>y+(m-y)*(h-v)/(h-d||1),g=v=>({class:v===0?"zero":"grid",d:`M${n.left} ${x(v).toFixed(2)}H${n.right}`}),E=(v,T,M,p)=>({x:v,y:T,"text-anchor":p,text:M}),$=d<0&&h>0&&s.every(([v])=>v!==0);return{x:n,y:x,low:d,high:h,top:y,bottom:m,rules:[...s.map(([v])=>g(v)),...$?[g(0)]:[]],texts:[...s.map(([v,T])=>E(n.left-.4*u,x(v)+.26*u,T,"end")),...r.map(([v,T,M="middle"])=>E(n.at(v),f,T,M)),...c?[E(n.right,f,c,"end")]:[]],shades:a.map(([v,T])=>({x:v,y,width:Math.max(0,T-v),height:m-y})),lines:o.map(v=>{let T=Xl(v,n,x);return{...v,points:T,d:Zl(Jl(v,T,n,x))}}),marks:l.map(({k:v,v:T,kind:M="",r:p=4})=>({class:`mark ${M}`,cx:n.at(v),cy:x(T),r:p}))}}function ec(e,t,n){let s={},r=({left:o,top:a,width:l,height:c})=>{let u=0;for(let d of Object.values(e))for(let h=1;h<d.length;h++){let[[y,w],[m,f]]=[d[h-1],d[h]];if(m<o||y>o+l||!Number.isFinite(w+f))continue;let x=v=>w+(f-w)*Math.max(0,Math.min(1,(v-y)/(m-y))),[g,E]=[x(o),x(o+l)],$=Math.min(Math.max(g,E),a+c)-Math.max(Math.min(g,E),a);$>=0&&(u+=1+$/c)}for(let d of Object.values(s))o>=d.left+d.width||d.left>=o+l||a>=d.top+d.height||d.top>=a+c||(u+=20);return u};for(let[o,[a,l]]of Object.entries(t)){let c=null;for(let[u,d]of e[o])if(!(!Number.isFinite(d)||u<n.left||u>n.right))for(let h of[-1,1])for(let y of[1,5,10,18,28]){let w=Math.max(n.left,Math.min(n.right-a,u-Math.min(a/2,12))),m=h<0?d-l-y:d+y,f=Math.max(0,n.top-m)+Math.max(0,m+l-n.bottom),x={left:w,top:m,width:a,height:l},g=20*r(x)+40*f+.3*y+.01*(w-n.left);(c===null||g<c.cost)&&(c={...x,cost:g})}c&&(s[o]=c)}return s}function Tt(e,t,n,s,r=1){let o={},a={};e.forEach(({span:c,points:u},d)=>{c.hidden=!1,o[d]=So(u),a[d]=[tc(c,s)+4,r*s]}),[...e.flatMap(({whole:c})=>c?[c]:[]),...t].forEach((c,u)=>{o[`clear of ${u}`]=So(c)});let l=ec(o,a,n);return e.map(({span:c},u)=>(c.hidden=!l[u],l[u]?(c.style.left=`${l[u].left}px`,c.style.top=`${l[u].top+l[u].height/2}px`,l[u]):null))}function Eo({left:e,top:t,width:n,height:s},r,o=4){let a=(u,d,h)=>Math.max(d,Math.min(h,u)),l={far:1/0,ends:[0,0,0,0]},c=(u,d)=>{let[h,y]=[a(u,e,e+n),a(d,t,t+s)],w=Math.hypot(u-h,d-y);w<l.far&&Object.assign(l,{far:w,ends:[h,y,u,d]})};return r.forEach(([u,d],h)=>{if(!Number.isFinite(d))return;c(u,d);let[y,w]=r[h-1]??[];if(Number.isFinite(w))for(let m=1;m<8;m++)c(y+(u-y)*m/8,w+(d-w)*m/8)}),l.far>o&&l.far<1/0?l.ends:null}var Vs=new Map;function tc(e,t){let n=`${t} ${e.className} ${e.textContent}`;return Vs.get(n)||Vs.set(n,e.offsetWidth),Vs.get(n)}function Kt(e,t,n){for(;e.childElementCount>n.length;)e.lastChild.remove();for(;e.childElementCount<n.length;)e.append(B(t));n.forEach(({text:s,title:r,...o},a)=>{let l=e.children[a];$e(l,o),s!==void 0&&xe(l,s),r!==void 0&&l.textContent!==r&&l.replaceChildren(B("title",{},r))})}function Fe(e){let t=Object.fromEntries(["shades","rules","texts","lines","marks","under","dots"].map(v=>[v,B("g",{class:v})])),{shades:n,rules:s,texts:r,lines:o,marks:a,under:l,dots:c}=t,u=B("path",{class:"here"}),d=B("svg",{"aria-hidden":"true"},n,s,r,u,l,o,a,c),h=i("div",{class:"labels","aria-hidden":"true"}),y=i("div",{class:"tag",role:"tooltip"}),w=i("div",{class:`chart ${e}`,role:"img"},d,h,y),m=null,f=null,x=null,g="";y.hidden=!0;function E(v){let T=w.getBoundingClientRect(),[M,p]=[v.clientX-T.left,v.clientY-T.top],S=!x||M<x.x.left-Mo||M>x.x.right+Mo,P=v.buttons>0&&v.pointerType!=="touch",z=S||P?null:f.tip?.(x.x.find(M));y.hidden=!z,z&&(xe(y,z),y.style.left=`${Math.max(0,Math.min(T.width-y.offsetWidth,M+12))}px`,y.style.top=`${Math.max(-y.offsetHeight-4,p-y.offsetHeight-10)}px`)}for(let v of["pointermove","pointerdown"])w.addEventListener(v,E);w.addEventListener("pointerleave",()=>y.hidden=!0);function $(){let{alone:v,still:T,along:M=[],bars:p,rem:S}=f,P=v?[]:x.lines.filter(b=>b.name).sort((b,L)=>(b.later??0)-(L.later??0)),z=JSON.stringify([v,P.map(({name:b,cls:L})=>[b,L])]);if(T&&z===g)return;z!==g&&h.replaceChildren(...v?[i("span",{class:"alone"},v)]:[],...P.map(({name:b,kind:L,cls:N=`name ${L}`})=>i("span",{class:N},b))),g=z;let{x:C,y:A}=x,O=M.length?x.bottom:m.height,k={left:C.left+4,right:C.right-4,top:0,bottom:O,...f.room};Tt(P.map(({points:b,named:L},N)=>({span:h.children[N],points:L?b.filter(([,,j])=>L(j)):b,whole:L&&b})),[...x.lines.filter(b=>!b.name&&!b.aside).map(b=>b.points),...p?.(A)??[]],k,S)}return{el:w,under:l,get frame(){return x},measure(){return m={width:w.clientWidth,height:w.clientHeight},m},draw(v){if((!m?.width||!m.height)&&this.measure(),!m.width||!m.height)return;f=v,x=Ql(f,m),$e(d,m),Kt(n,"rect",x.shades),Kt(s,"path",x.rules),Kt(r,"text",x.texts);let T=({kind:M="",d:p,style:S="",title:P})=>({class:`line ${M}`,d:p,style:S,title:P});Kt(o,"path",x.lines.map(T)),Kt(a,"circle",x.marks),$(),$e(w,{"aria-label":f.said})},cursor(v){if(!x)return;let{x:T,y:M,top:p,bottom:S}=x,P=v>=T.first&&v<=T.last,z=f.here==="column"?T.span(v,v):[T.at(v)],C=P&&f.here?z.map(O=>`M${O.toFixed(2)} ${p}V${S}`).join(""):"";$e(u,{d:C});let A=x.lines.filter(({dot:O,values:k})=>O&&P&&Number.isFinite(k[v]));Kt(c,"circle",A.map(({kind:O,dot:k,values:b})=>({class:`dot ${O}`,cx:T.at(v),cy:M(b[v]),r:k})))}}}var nc=5,sc=600,Co=3,To=["","7 4","9 3 2 3"];function Lo(e,t){let n=i("h2"),s=i("span",{class:"r"}),r={valves:Fe("plot valves"),memory:Fe("plot memory")};for(let{el:h,under:y}of Object.values(r)){let w=x=>x.clientX-h.getBoundingClientRect().left,m=(x,g)=>[g,Math.max(e.G.gutter,Math.min(e.G.width,w(x)))],f=x=>e.G.a-.5+(x-e.G.gutter)/e.G.cw;_e(h,{press:x=>w(x)>=e.G.gutter&&w(x),slop:(x,{x:g})=>!e.small&&x.pointerType!=="touch"&&Math.abs(x.clientX-g)>=nc,click:x=>e.go(e.G.step(w(x))),move(x,g){let[E,$]=m(x,g).sort((v,T)=>v-T);y.replaceChildren(B("rect",{class:"band",x:E,width:$-E,y:0,height:"100%"}))},done(x,g){y.replaceChildren(),t(...m(x,g).sort((E,$)=>E-$).map(f))},cancel:()=>y.replaceChildren()}),h.addEventListener("dblclick",()=>e.resetZoom()),h.addEventListener("wheel",x=>{if(!x.ctrlKey||w(x)<e.G.gutter)return;x.preventDefault();let g=f(w(x)),E=Math.max(.2,1+x.deltaY/sc),{a:$,end:v}=e.G;t(g+($-.5-g)*E,g+(v-.5-g)*E)},{passive:!1})}let o=()=>e.P.roles.gates;function a(){let{rem:h,low:y,small:w}=e,m=o().length===0,f={valves:m?0:(y?2.9:3.1)*h,memory:(w?5:y?3.6:3.9)*h+(m?3*h:0)};for(let[x,{el:g}]of Object.entries(r))g.style.height=`${Math.round(f[x])}px`,g.hidden=f[x]===0;for(let x of Object.values(r))x.measure()}function l(h){let{roles:y}=e.P;if(y.kind(h)==="gate"){let m=To[y.gates.indexOf(h)%To.length];return`stroke:var(--F${h},var(--ink2));stroke-width:2;stroke-linecap:butt${m&&`;stroke-dasharray:${m}`}`}return h==="c"?"stroke:var(--ink);stroke-width:3":`stroke:var(--ink3);stroke-width:1.75;${h===y.candidate?"stroke-dasharray:1 4":""}`}let c=h=>e.S.mode==="mean"?e.P.mean(h):e.P.column(h,e.S.unit);function u(h,y,w,m,f,x){let{P:g,G:E,rem:$}=e,v=Object.fromEntries(y.map(T=>[T,c(T)]));r[h].draw({x:gt(E),y:{low:w,high:m,top:Co,below:Co},rows:f,lines:y.map(T=>({values:v[T],name:T,kind:`of-${T}`,cls:`letter s-${T}`,style:l(T)})),tip:T=>`step ${T+1} “${g.shown[T]}”
${y.map(M=>`${M} ${U(v[M][T],4)}`).join("   ")}`,alone:g.T===1?`A line needs at least two ${g.reads.many}.`:null,said:x,rem:$})}function d(){let{P:h,S:y}=e,w=o(),m=h.signals.filter(M=>!w.includes(M)),f=M=>`${M} over time. The numbers are in the table.`;w.length&&u("valves",w,-.04,1.04,[[0,"0"],[1,"1"]],f(`Gates ${w.join(", ")}`));let x=1.12*Math.max(1,...m.map(M=>Math.max(...c(M).map(Math.abs)))),g=Math.floor(x),E=[-g,0,g].map(M=>[M,U(M,0,!0)]);u("memory",m,-x,x,E,f(m.join(", "))),n.replaceChildren(re("unit over time",y.mode==="mean"?`Mean of ${h.H} units over time`:`Unit ${y.unit} over time`)," ",i("small",{},y.mode==="mean"?"":Rn(h,y.unit)));let $=y.mode==="unit"?h.halfLife(y.unit):null,v=$<0?" This text ends before more can be told.":"",T=re("half-life");T.dataset.act=`In this text: ${Ut(h.reads)}.${v}`,s.replaceChildren(...$===null?[]:[T," ",i("b",{},dt($))])}return{els:[i("div",{class:"hd"},n,s),r.valves.el,r.memory.el],draw(h){h("size","picture")&&a(),h("picture","unit","view","size")&&d()}}}var rc=5,Ao={forget:["--Ff",2.25,[6,4]],"rnn.h":["--rnn",2.25],"lstm.h":["--ink",1.5],"lstm.c":["--ink",3.25],"own.h":["--Fpos",1.75],"own.c":["--Fpos",3.25]};function oc(e){let t=e[e.length-1];return Array.from(e,n=>Number.isFinite(n-t)?n-t:NaN)}var ic=({answers:e,target:t})=>e.kind==="value"?`L = its answer, the ${t}`:`L = −ln p(“${le(t)}”), its guess`,ac=({answers:e,target:t})=>e.kind==="value"?`L is the answer after the last step, the ${e.title}`:`The loss L is −ln of the probability that the ${e.title} at the last step is “${le(t)}”, the top answer of the network shown`;function zo(e){let t=i("h2"),n=i("small"),s=i("div",{class:"bk"}),r=i("div",{class:"labels","aria-hidden":"true"}),o=i("div",{class:"plot gradient",role:"img"},s,r),a=Lo(e,m),l=i("div",{class:"plots"},...a.els,i("div",{class:"hd long"},t),o),c=null,u=!1,d=[],h=0,y=0;o.addEventListener("pointerdown",p=>y=p.clientX,!0),o.addEventListener("click",p=>{if(Math.abs(p.clientX-y)>4)return;let S=p.clientX-o.getBoundingClientRect().left;S>=e.G.gutter&&e.go(e.G.step(S))}),o.addEventListener("dblclick",()=>e.resetZoom()),e.resetZoom=()=>{clearTimeout(h),e.resetView(),e.draw(new Set(["view","step","unit","size"]))};async function w(){let p=await Gt(e.setup.figures,{gradient:s});c={named:p,time:p("time")},c.time.change.connect(()=>{if(u)return;clearTimeout(h);let{start:S,end:P}=c.time;h=setTimeout(()=>m(S,P),30)}),p("gradient.y").change.connect(()=>{u||requestAnimationFrame(M)}),e.draw(new Set(["picture","size","theme","view","unit"])),e.root.classList.add("plotted")}function m(p,S){let{P,G:z,S:C}=e,A=oo(p,S,P.T,z.width-z.gutter);A.a===C.view.a&&A.n===C.view.n?x():e.set({view:A})}function f(p){u=!0;try{p()}finally{u=!1}}let x=()=>c&&f(()=>c.time.setv({start:e.G.a-.5,end:e.G.end-.5}));function g(){let{G:p,rem:S,low:P,small:z}=e;o.style.height=`${Math.round((z?11:P?6.6:7)*S)}px`,c.named("gradient").setv({min_border_left:p.gutter,min_border_top:3,min_border_bottom:3}),c.named("gradient").toolbar.active_drag=z?null:"auto"}function E(){let{css:p}=e;for(let[S,[P,z,C]]of Object.entries(Ao)){let{glyph:A}=c.named(`gradient.${S}`);A.setv({line_color:p(P),line_width:z,line_dash:C??[],line_cap:"round"})}ut(c.named,"gradient",e)}function $(p,S,P,z,C,A){let{T:O}=e.P,k=Array.from({length:O},(L,N)=>N),b={t:k,tip:k.map(A),low:k.map(()=>S),high:k.map(()=>P)};for(let L of Object.keys(Ao)){let N=L in p;c.named(`gradient.${L}`).visible=N,b[L]=N?Array.from(p[L]):k.map(()=>NaN)}c.named("gradient.source").data=b,c.named("gradient.y").setv({start:S,end:P}),c.named("gradient.axis").major_label_overrides=new Map(C),c.named("gradient.ticks").ticks=z}let v=p=>Le(e.setup.cells[p]);function T(){let{P:p,S}=e,P={},z={},C=p.cell;for(let{key:F,cell:I,signal:q}of p.curves){let W=`${I==="rnn"||I==="lstm"?I:"own"}.${q}`;P[W]=oc(p.array(F)),z[W]=`${v(I)} ‖dL/d${q}‖`}let A=Object.values(P).flatMap(F=>F.filter(Number.isFinite)),O=Math.min(-1.5,Math.min(...A)-.25),k=Math.max(.25,Math.max(...A)+.15),b=p.array("forget");if(b){let F=I=>S.mode==="mean"?Math.log10(Array.from({length:p.H},(q,W)=>10**b[I*p.H+W]).reduce((q,W)=>q+W)/p.H):b[I*p.H+S.unit];P.forget=Array.from({length:p.T},(I,q)=>Number.isFinite(F(q))?F(q):NaN),z.forget=S.mode==="mean"?`∏ ${we(p.roles.keep)}, mean of units`:`∏ ${we(p.roles.keep)} of unit ${S.unit}`,C!=="lstm"&&(z.forget+=` (${v(C)})`)}let L=Ee(O,k,5,!0),N=L.map(F=>[F,{0:"1","-1":"0.1","-2":"0.01"}[F]??Ie(F)]);$(P,O,k,L,N,F=>`step ${F+1} “${p.shown[F]}”
`+Object.entries(P).map(([I,q])=>`${z[I]} ${Ve(q[F])}`).join(`
`)),d=Object.entries(P).map(([F,I])=>({line:F,values:I,name:z[F]}));let j=he(p.shown[p.T-1],20),R=re("gradient",`How far the error from “${j}” reaches`);t.replaceChildren(R," ",n);let _=[...new Map(p.curves.map(({cell:F,loss:I})=>[v(F),I]))].map(([F,I])=>`${F} ${U(I,2)}`).join(", ");n.replaceChildren(re("loss",ic(p)),`: ${_}; each ÷ its last value, `,re("log scale")),R.dataset.act=`How to read it: each curve is how much of the error at the last step reaches that step, and starts at 1 on the right. ${ac(p)}: ${_}. Each is the norm of a total derivative of L, divided by its own value at the last step.`,o.setAttribute("aria-label",`Gradient norms at every step, on a logarithmic scale: ${Object.entries(z).map(([F,I])=>`${I} at the first step ${Ve(P[F][0])}`).join("; ")}.`)}function M(){let{G:p,rem:S,P}=e;if(P.T===1){let N=`The gradient needs at least two ${P.reads.many}.`;return r.replaceChildren(i("span",{class:"alone"},N))}let{start:z,end:C}=c.named("gradient.y"),A=o.clientHeight,O=N=>3+(A-6)*(1-(N-z)/(C-z)),k=d.map(({line:N,values:j,name:R})=>{let H=[];for(let _=Math.max(0,p.a);_<p.end;_++){let F=O(j[_]);H.push([p.centre(_),F<-2||F>A+2?NaN:F])}return{span:i("span",{class:`name ${N.replace(".","-")}`},R),points:H}}),b=B("svg",{class:"threads",width:p.width,height:A});r.replaceChildren(b,...k.map(({span:N})=>N));let L={left:p.gutter+2,right:p.width-2,top:0,bottom:A};Tt(k,[],L,S).forEach((N,j)=>{let R=N&&Eo(N,k[j].points,rc);if(!R)return;let[H,_,F,I]=R.map(q=>q.toFixed(1));b.append(B("line",{x1:H,y1:_,x2:F,y2:I,class:d[j].line.replace(".","-")}))})}return w(),{el:l,draw(p){a.draw(p),c&&(p("size","picture")&&f(g),p("theme","size")&&f(E),p("picture","unit")&&f(T),p("view","picture","size")&&x(),p("view","picture","size","unit","theme")&&M())}}}var Un=30,lc=26,Lt=25,Oo=38,No=(e,t,n)=>Math.min(n,Math.max(t,e)),Ks=e=>(No(e,0,1)||0)*Un/2,Bn=(e,t)=>e?No(Math.abs(e)*lc/Math.max(1.25,t||0),1.5,Un):0,Ys=4,Gs=e=>e.scale,cc=e=>U(e,Math.abs(e)<10?2:Math.abs(e)<100?1:0,!0),hc=e=>Number.isFinite(e)&&de(e)?Ne(e):"nil",mt=e=>e?{"data-term":e}:{};function Yt(e,t){e.shown!==t&&(e.textContent=e.shown=t)}var dc=e=>`.gs-d .S${e}{stroke:var(--F${e})} .gs-d .box.S${e}{stroke:var(--${e})}
.gs-d .F${e}{fill:var(--F${e})} .gs-d .T${e},.gs-d text.T${e}{fill:var(--${e})}`,uc=`
.gs-d text{fill:var(--ink);font-variant-numeric:tabular-nums}
.gs-d .lab{fill:var(--ink3)} .gs-d .num{font-weight:650;letter-spacing:-.02em}
.gs-d .wall{fill:none;stroke:var(--rule2);stroke-width:${Un+3};stroke-linejoin:round}
.gs-d .bore{fill:none;stroke:var(--pipe);stroke-width:${Un};stroke-linejoin:round}
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
${["f","i","o","r","z"].map(dc).join(`
`)}
.gs-d text.pos{fill:var(--pos)} .gs-d text.neg{fill:var(--neg)} .gs-d text.nil{fill:var(--ink2)}
.gs-still .flow,.gs-still .jaw{transition:none}
@media (prefers-reduced-motion:reduce){.gs-d .flow,.gs-d .jaw{transition:none}}
`,mc=0,Po=96,fc=420,pc=()=>globalThis.matchMedia?.("(prefers-reduced-motion: reduce)").matches??!0,Vn=class{constructor(t,n=null){this.compact=t,this.hand=n,this.steps=[],this.layers=Object.fromEntries(["walls","bores","wires","flows","valves","marks","words","hands"].map(s=>[s,B("g")])),this.root=B("g",{class:"gs-d"},B("style",{},uc),Object.values(this.layers))}update(t){for(let n of this.steps)n(t)}add(t,...n){this.layers[t].append(...n)}pipe(...t){for(let n of t)this.add("walls",B("path",{d:n,class:"wall"})),this.add("bores",B("path",{d:n,class:"bore",...mt("flow")}))}flow(t,n,s=Gs){let r=B("path",{d:t,...mt("flow")});this.add("flows",r),this.steps.push(o=>{let a=n(o);r.style.strokeWidth=Bn(a,s(o)),r.setAttribute("class",`flow ${Ne(a)}`)})}slide(t,n,s){let r=B("path",{d:`M0 ${t}h${Po}`,class:"slide"});r.style.opacity="0",this.add("flows",r);let o=-1;this.steps.push(a=>{let l=a.t===o+1&&o>=0&&!a.instant;if(o=a.t??-1,!l||pc()||!r.animate)return;let c=s(a);r.style.strokeWidth=Bn(c,Gs(a)),r.setAttribute("class",`slide ${Ne(c)}`),r.animate([{transform:`translateX(${n-Po}px)`,opacity:1},{transform:"translateX(0)",opacity:1}],{duration:fc,easing:"cubic-bezier(.4,0,.2,1)"})})}valve({x:t,y:n,runs:s,letter:r,hue:o,gate:a,before:l,after:c,at:u=null,scale:d=Gs}){let h=Lt,y=`gs-valve-${++mc}`,w=s==="left"||s==="right",m=p=>B("rect",{class:`jaw S${o}`,x:w||p?t-h:t,y:!w||p?n-h:n,width:w?2*h:h,height:w?h:2*h}),[f,x]=[m(!0),m(!1)],g=B("path");this.add("valves",B("g",mt(o),B("clipPath",{id:y},B("circle",{cx:t,cy:n,r:h})),B("circle",{cx:t,cy:n,r:h,class:"halo"}),B("circle",{cx:t,cy:n,r:h,class:`open F${o}`}),g,B("g",{"clip-path":`url(#${y})`},f,x),B("circle",{cx:t,cy:n,r:h,class:`rim S${o}`})));let[E,$]=u??(w?[0,Oo]:[-Oo,0]);r&&this.badge(t+E,n+$,r,o);let v={right:[1,0],left:[-1,0],up:[0,-1],down:[0,1]}[s],T=(p,S)=>`${t+p*v[0]-S*v[1]} ${n+p*v[1]+S*v[0]}`;this.steps.push(p=>{let S=Ks(a(p)),P=w?"Y":"X";f.style.transform=`translate${P}(${-S}px)`,x.style.transform=`translate${P}(${S}px)`;let z=Bn(l(p),d(p))/2,C=Bn(c(p),d(p))/2;g.setAttribute("d",z||C?`M${T(-h,-z)}L${T(h,-C)}L${T(h,C)}L${T(-h,z)}z`:""),g.setAttribute("class",`taper ${Ne(C?c(p):l(p))}`)});let M=this.hand?.({signal:o,linked:r!==o,x:t,y:n,level:w});M&&(this.add("hands",M.el),this.steps.push(p=>M.step(p)))}badge(t,n,s,r){let o=s.length>1?40:22;this.add("marks",B("g",mt(r),B("rect",{x:t-o/2,y:n-11,width:o,height:22,rx:11,class:`T${r}`}),B("text",{x:t,y:n+5,"font-size":this.compact?16.5:15,"text-anchor":"middle",class:"letter"},s)))}box(t,n,s,r,o=52){this.add("marks",B("g",mt(s),B("rect",{x:t-o/2,y:n-14,width:o,height:28,rx:5,class:`box${r?` S${r}`:""}`}),B("text",{x:t,y:n+5,"font-size":this.compact?17.5:15,"text-anchor":"middle",class:`boxed${r?` T${r}`:""}`},s)))}wire(t,n,s=""){this.add("wires",B("path",{d:t,class:`wire S${n} ${s}`,...mt(s==="peep"?"peephole":n)}))}bus(t,...n){this.add("wires",B("path",{d:t,class:"bus",...mt("joined")}));for(let[s,r]of n)this.add("wires",B("circle",{cx:s,cy:r,r:3.2,class:"dot"}))}sum(t,n){this.add("marks",B("g",mt("+"),B("circle",{cx:t,cy:n,r:15,class:"box"}),B("path",{d:`M${t-7} ${n}h14M${t} ${n-7}v14`,class:"box"})))}head(t,n,s=!1){this.add("marks",B("path",{d:s?`M${t-8} ${n}l8 8l8 -8`:`M${t} ${n-8}l8 8l-8 8`,class:"head"}))}label(t,n,s,r,o={}){let{anchor:a="start",hue:l,size:c=21,row:u,inset:d=0,term:h=l}=o,y=this.compact?18:13.5,w=this.compact?c+2:c,m=B("text",{x:t,y:n,"font-size":y,"text-anchor":a,class:"lab"}),f=B("text",{x:t+d,y:n+(u??w),"font-size":w,"text-anchor":a});this.add("words",B("g",mt(h),m,f)),this.steps.push(x=>{let g=x.blank?void 0:r(x),[E,$,v]=s(x),T=this.compact?v:v&&`mean ${v}`,M=this.compact?$:E;Yt(m,x.blank||g!==void 0?x.mode==="mean"?T:M:""),Yt(f,g===void 0?"":l?U(g):cc(g)),f.setAttribute("class",`num ${l?`T${l}`:hc(g)}`)})}words(t,n,s,{anchor:r="start",size:o=13.5,cls:a="lab",term:l=""}={}){let c=B("text",{x:t,y:n,"font-size":o,"text-anchor":r,class:a,...mt(l)});this.add("words",c),this.steps.push(u=>Yt(c,s(u)))}};var Ye=e=>typeof e=="string";function un(e,t=1/0){if(e.trim()==="*")return null;let n=new Set;for(let s of e.split(",")){let[,r,o=r]=/^\s*(\d{1,6})\s*(?:[-–]\s*(\d{1,6})\s*)?$/.exec(s)??[];if(r===void 0||Number(o)<Number(r)||Number(o)>=t||Number(o)-Number(r)>1e5)return;for(let a=Number(r);a<=Number(o);a++)n.add(a)}return[...n].sort((s,r)=>s-r)}function wt(e){let t=[];for(let n of e)t.length&&t.at(-1)[1]===n-1?t.at(-1)[1]=n:t.push([n,n]);return t}var qe=e=>e===null?"*":wt(e).map(([t,n])=>t===n?t:`${t}-${n}`).join(","),At=({signal:e,units:t,steps:n,value:s,on:r=!0})=>`${r?"":"!"}${e}:${qe(t)}:${qe(n)}=${s}`,De=(e,t,n)=>e<=0&&t>=n-1?null:Array.from({length:Math.min(t,n-1)-Math.max(0,e)+1},(s,r)=>Math.max(0,e)+r),Me=e=>e.on&&!e.why,gc=(e,t,n,s)=>Me(e)&&e.signal===t&&(e.units===null||e.units.includes(n))&&(e.steps===null||e.steps.includes(s)),zt=(e,t,n,s)=>e.findLast(r=>gc(r,t,n,s))?.value??null;function _o(e,t,n,s,r){let o=e.filter(l=>Me(l)&&l.signal===t);if(!o.length)return null;let a=new Set;for(let l of Xt(n,s))for(let c=0;c<r&&a.size<2;c++)a.add(zt(o,t,c,l));return a.size===1?[...a][0]:void 0}function Ho(e,t,n){return e.flatMap(s=>{if(!Me(s)||t&&s.steps&&!t.some(c=>s.steps.includes(c)))return[s];let{text:r,why:o,...a}=s,l=t===null?[]:Xt(s.steps,n).filter(c=>!t.includes(c));return l.length?[{...a,steps:l}]:[]})}var Gn=(e,t)=>qe(e.units)===qe(t.units)&&qe(e.steps)===qe(t.steps);function Kn(e,t,n){let{signal:s}=e[t],r=n.map(({hold:o})=>o.map(([a])=>a)).filter(o=>o.includes(s));return e.flatMap((o,a)=>o.signal!==s&&Gn(o,e[t])&&r.some(l=>l.includes(o.signal))?[a]:[])}var jo=(e,t)=>e===null?t:t===null?e:e.filter(n=>t.includes(n)),Xt=(e,t)=>e??Array.from({length:t},(n,s)=>s);function Fo(e,t,n){return e.map((s,r)=>{if(!Me(s))return[];let o=Xt(s.units,n).length*Xt(s.steps,t).length,a=[];for(let l=r+1;l<e.length;l++){let c=e[l];if(!Me(c)||c.signal!==s.signal||c.value===s.value)continue;let u=Xt(jo(s.units,c.units),n),d=Xt(jo(s.steps,c.steps),t);u.length&&d.length&&a.push({by:l,steps:d,whole:u.length*d.length===o})}return a})}var wc=200,Yn={past:[],future:[]},Xs=({past:e},t)=>({past:[...e.slice(1-wc),t],future:[]}),Ro=({past:e,future:t},n)=>e.length?[{past:e.slice(0,-1),future:[n,...t]},e.at(-1)]:null,Io=({past:e,future:t},n)=>t.length?[{past:[...e,n],future:t.slice(1)},t[0]]:null;function Wo(e,t){let n=(t?1-e:e)<.5;return{words:`What if it were held ${n?"open":"shut"}?`,value:+(n!==t)}}function qo(e){let t=i("div",{class:"tag",role:"tooltip"});t.hidden=!0;function n({signal:s,linked:r,x:o,y:a}){let l=Wo(1,r),c=!1,u=B("circle",{class:"grip",cx:o-.78*Lt,cy:a-.78*Lt,r:5.5}),d=B("a",{class:"hand",href:"./whatif"},B("circle",{class:"reach",cx:o,cy:a,r:Lt+5}),u),h=()=>{let{S:x}=e,g=x.mode==="mean"?null:[x.unit];d.setAttribute("href",xt(e,"whatif",{pins:At({signal:s,units:g,steps:[x.t],value:l.value})}))},y=()=>e.S.mode==="mean"?"all units":`unit ${e.S.unit}`,w=()=>`${l.words} Opens What if, ${s} of ${y()} at ${l.value}`,m=()=>{h();let x=d.getBoundingClientRect(),g=e.root.getBoundingClientRect();t.textContent=w(),t.hidden=!1,t.style.left=`${Math.max(4,Math.min(g.width-t.offsetWidth-4,x.left-g.left+x.width/2-t.offsetWidth/2))}px`,t.style.top=`${x.bottom-g.top+4}px`},f=()=>t.hidden=!0;d.addEventListener("pointerenter",x=>x.pointerType!=="touch"&&m()),d.addEventListener("focus",m);for(let x of["pointerleave","blur"])d.addEventListener(x,g=>g.pointerType!=="touch"&&f());return d.addEventListener("pointerdown",x=>c=x.pointerType==="touch"&&t.hidden),d.addEventListener("click",x=>{h(),c&&(x.preventDefault(),m())}),{el:d,step(x){d.style.display=x.blank?"none":"",!x.blank&&(l=Wo(x.now[s],r),d.setAttribute("aria-label",`${e.P.roles.word(s)}: ${w()}`),!t.hidden&&d.matches(":hover, :focus")&&(t.textContent=w()))}}}return{tag:t,hand:n}}var ze=520,Do=366,ce=82,Ae=316,Se=146,fe=e=>t=>t.now[e],$t=e=>t=>t.prev[e],Js=e=>e.kept,ft=e=>e.written,Ce=e=>t=>e({old:Ge(t.before??t.t??0),now:Ge((t.t??0)+1)},t),mn=e=>t=>t.blank?1:Mn(e,n=>t.now[n]);function Xn(e,t,n){let{memory:s,keeper:r}=t,o=we(t.keep),a=t.called.keep,l=mn(t.keep);e.pipe(`M0 ${ce}H${ze}`),e.flow(`M0 ${ce}H${Se-24}`,$t(s)),e.flow(`M${Se+24} ${ce}H${n}`,Js),e.flow(`M${n} ${ce}H${ze}`,fe(s)),e.valve({x:Se,y:ce,runs:"right",letter:o,hue:r,gate:l,before:$t(s),after:Js}),e.sum(n,ce),e.head(507,ce),e.slide(ce,ze,$t(s));let c=e.compact?17:16,u=e.compact?29:27;e.label(0,c,Ce((h,y)=>[y.first?"no memory yet":`old memory ${s}${h.old}`,y.first?"no memory":"old memory",`old ${s}${e.compact?"":h.old}`]),$t(s),{size:25,row:u,term:"memory"}),e.label(Se,c,()=>[`${a} ${o}`,a,o],l,{anchor:"middle",hue:r,row:u});let d=t.keepsAt?o:`(${o})`;e.label(Se+38,c,Ce(h=>[`kept ${d}·${s}${h.old}`,"kept",`${d}·${s}${e.compact?"":h.old}`]),Js,{row:u,term:"kept"}),e.label(ze,c,Ce(h=>[`new memory ${s}${h.now}`,"new memory",`new ${s}${e.compact?"":h.now}`]),fe(s),{anchor:"end",size:25,row:u,term:s})}function fn(e,t,n){let s=e.compact?17:13.5,r=B("rect",{y:Ae+14,height:34,rx:6,class:"chip"}),o=B("text",{y:Ae+38,"font-size":21,"text-anchor":"middle",class:"word"}),a=B("text",{y:Ae+37,"font-size":s,class:"lab","data-term":"joined"});e.bus(`M60 ${Ae+15}V${t}`),e.add("marks",B("g",{"data-term":"token"},r,o)),e.add("words",a),e.steps.push(l=>{let c=e.compact?11:13,u=he(l.token,c);for(;Ms(u)>9;)u=he(l.token,--c);let d=l.token?24+21*Ms(u):0,h=Math.max(0,60-d/2);r.setAttribute("x",h),r.setAttribute("width",d),o.setAttribute("x",h+d/2),Yt(o,u),a.setAttribute("x",h+d+10);let y=(ze-h-d-10)/(.52*s),w=e.compact&&l.mode==="mean"?[`mean of ${l.H} units`]:n(l);Yt(a,w.find(m=>m.length<=y)??"")})}function Zs(e,t,n){e.bus(`M0 ${Ae}H${Math.max(...t)}`,...t.map(s=>[s,Ae]));for(let s of t)e.bus(`M${s} ${Ae}V${n}`);e.words(0,Ae-9,Ce(s=>`h${s.old}`),{size:e.compact?18:13.5,term:"h"}),fn(e,Ae,Ce((s,{one:r})=>[`x${s.now}, this ${r}, joined with h${s.old} from the step before`,`this ${r}, joined with h${s.old}`,`joined with h${s.old}`]))}function Bo(e,t,n){e.bus(`M60 ${Ae}H${Math.max(...t)}`,...t.map(s=>[s,Ae]));for(let s of t)e.bus(`M${s} ${Ae}V${n}`);fn(e,Ae,Ce((s,{one:r})=>[`x${s.now}, this ${r} alone: h${s.old} is not looked at`,`this ${r} alone, without h${s.old}`,`this ${r} alone`]))}function Uo(e,t,n,s,r){let[o,a]=[Ae-12,Ae+3];e.bus(`M0 ${o}H${Math.max(...t,...s)}`),e.bus(`M60 ${a}H${Math.max(...t,...n)}`);for(let l of t)e.bus(`M${l} ${a}V${r.both}`,[l,o],[l,a]);for(let l of n)e.add("wires",B("path",{d:`M${l} ${o+6}V${o-6}`,class:"over"})),e.bus(`M${l} ${a}V${r.word}`,[l,a]);for(let l of s)e.bus(`M${l} ${o}V${r.hidden}`,[l,o]);e.words(0,o-8,Ce(l=>`h${l.old}`),{size:e.compact?18:13.5,term:"h"}),fn(e,a,Ce((l,{one:c})=>[`x${l.now}, this ${c}; h${l.old}, the last hidden state`,`x${l.now}, and h${l.old} above it`,`and h${l.old}`]))}function Jn(e,t,n,s,r,o){e.add("wires",B("path",{d:`M${t} ${n}L${s} ${r}`,class:`link S${o}`})),e.add("marks",B("circle",{cx:(t+s)/2,cy:(n+r)/2,r:5.5,class:`box S${o}`}))}function Qs(e,t,{peepholes:n=""}={}){let s=t.linked,[r,o,a]=[254,424,258],[l,c,u,d,h,y]=[200,384,172,134,198,254];e.pipe(`M${r} ${a}V${ce}`,`M${o} ${ce}V${y}H${ze}`),Xn(e,t,r),Zs(e,s?[Se,r,c]:[Se,l,r,c],a+14),e.wire(`M${Se} ${a}V${ce+24}`,"f"),e.box(Se,a,"σ","f",34);let w=mn(t.share),[m,f]=[we(t.share),t.writer];s?Jn(e,Se,ce+38,r-48,u,"f"):(e.wire(`M${l} ${a}V${u}H${r-24}`,"i"),e.box(l,a,"σ","i",34)),e.flow(`M${r} ${a}V${u+24}`,fe("g")),e.flow(`M${r} ${u-24}V${ce}`,ft),e.valve({x:r,y:u,runs:"up",letter:m,hue:f,gate:w,before:fe("g"),after:ft,at:s?[-48,0]:void 0}),e.box(r,a,"tanh"),e.wire(`M${c} ${a}V${h}H${o-24}`,"o"),e.box(c,a,"σ","o",34),e.flow(`M${o} ${ce}V${d}`,fe("c")),e.flow(`M${o} ${d}V${h-24}`,E=>E.tanh_c),e.flow(`M${o} ${h+24}V${y}H${ze}`,fe("h")),e.valve({x:o,y:h,runs:"down",letter:"o",hue:"o",gate:fe("o"),before:E=>E.tanh_c,after:fe("h"),at:[c-o,0]}),e.box(o,d,"tanh"),e.head(507,y);let x=r+20,g=e.compact?[115,157,198,238]:[114,n?157:162,199,241];e.label(x,g[0],()=>[`written ${t.writes}`,"written",t.writes],ft,{term:"written"}),e.label(x+11,g[1],()=>[`${t.called.write} ${m}`,t.called.write,m],w,{hue:f}),e.label(x,g[3],()=>["candidate g","candidate","g"],fe("g"),{inset:11,row:e.compact?27:22,term:"g"}),e.label(o+31,118,()=>["","",""],E=>E.tanh_c,{size:18,term:"tanh"}),e.label(o+31,187,()=>["output o","output","o"],fe("o"),{hue:"o"}),e.label(ze,y+36,Ce(E=>[`hidden h${E.now}`,"hidden",`h${e.compact?"":E.now}`]),fe("h"),{anchor:"end",size:25,term:"h"}),n&&bc(e,n,{row:a,inputX:l,outputX:c,tap:r+108,y:g[2]})}function bc(e,t,{row:n,inputX:s,outputX:r,tap:o,y:a}){let c={f:{from:18,path:`V${n}H${Se-17}`,c:"old",place:[38,229,"start"]},i:{from:30,path:`V206H${s-27}V${n}H${s-17}`,c:"old",place:[38,177,"start"]},o:{from:o,path:`V${n}H${r-17}`,c:"now",place:[o-6,a,"end"]}};for(let u of t){let{from:d,path:h,c:y,place:[w,m,f]}=c[u];e.wire(`M${d} ${ce}${h}`,u,"peep"),e.add("marks",B("circle",{cx:d,cy:ce,r:4,class:"chip"})),e.label(w,m,Ce(x=>[`p·c${x[y]} to ${u}`,`to ${u}`,"p·c"]),x=>x.peep?.[u],{size:17,anchor:f,term:"peephole"})}}function xc(e,t,{reset:n="after"}={}){let[s,r,o,a,l]=[274,150,210,276,496],c=n==="after",[u,d,h]=c?[352,416,416]:[398,332,444];e.pipe(`M${s} ${o}V${ce}`,`M${l} ${ce}V134`,c?`M${d} ${o}H${s}`:`M${h} ${o}H${d}`),Xn(e,t,s),e.flow(`M${l} ${ce}V134`,fe("h")),e.head(l,126,!0),e.wire(`M${Se} ${a}V${ce+24}`,"z"),e.box(Se,a,"σ","z",34),Jn(e,Se,ce+38,s-48,r,"z"),e.flow(`M${s} ${o}V${r+24}`,fe("n")),e.flow(`M${s} ${r-24}V${ce}`,ft);let y=mn(t.share);e.valve({x:s,y:r,runs:"up",letter:"1−z",hue:"z",gate:y,before:fe("n"),after:ft,at:[-48,0]});let w=c?()=>Ys:void 0,m=c?g=>g.u:$t("h"),f=g=>g.passed??(g.mode==="mean"||g.blank?void 0:g.now.r*m(g));e.flow(`M${h} ${o}H${u+24}`,m,w),e.flow(`M${u-24} ${o}H${c?s:d}`,f,w),c||e.bus(`M${d} ${o}H${s}`),e.valve({x:u,y:o,runs:"left",letter:"r",hue:"r",gate:fe("r"),before:m,after:f,at:[0,36],scale:w}),e.wire(`M${u} ${a}V${o+24}`,"r"),e.box(u,a,"σ","r",34),e.box(d,o,"W·h",null,44),e.box(s,o,"tanh"),Uo(e,[Se,u],[s],[h],{both:a+14,word:o+14,hidden:o});let x=s+24;e.label(x,114,()=>[`written ${t.writes}`,"written",t.writes],ft,{term:"written"}),e.label(x+8,156,()=>["write 1−z","write","1−z"],y,{hue:"z"}),e.label(s-34,204,()=>["candidate n","candidate","n"],fe("n"),{anchor:"end",term:"n"}),e.label(c?u+30:u+8,c?160:157,()=>["reset r","reset","r"],fe("r"),{hue:"r",anchor:c?"start":"middle"}),e.label(ze,157,Ce(g=>[`hidden h${g.now}`,"hidden",`h${e.compact?"":g.now}`]),fe("h"),{anchor:"end",term:"h"}),e.label(h+9,240,Ce(g=>c?["recurrent u","past u","u"]:[`old h${g.old}`,"old h","h'"]),m,{size:17,term:"hidden state"}),e.label(u-20,243,Ce(g=>c?["r·u","r·u","r·u"]:[`r·h${g.old}`,"r·h","r·h"]),f,{size:16,anchor:"end",term:"reset gate"})}function vc(e,t){let[n,s,r,o,a]=[274,150,250,250,496];e.pipe(`M${n} ${r}V${ce}`,`M${a} ${ce}V134`),Vo(e,t,{write:n,writeY:s,row:r,gates:o,out:a}),e.box(n,r,"W·x",null,44),Bo(e,[Se,n],r+14)}function Vo(e,t,{write:n,writeY:s,row:r,gates:o,out:a}){let{share:l,writer:c,keeper:u,candidate:d}=t,h=mn(l);Xn(e,t,n),e.wire(`M${Se} ${o}V${ce+24}`,u),e.box(Se,o,"σ",u,34),e.flow(`M${n} ${r}V${s+24}`,fe(d)),e.flow(`M${n} ${s-24}V${ce}`,ft),e.valve({x:n,y:s,runs:"up",letter:we(l),hue:c,gate:h,before:fe(d),after:ft,at:[-48,0]}),t.linked?Jn(e,Se,ce+38,n-48,s,u):(e.wire(`M200 ${o}V${s}H${n-24}`,c),e.box(200,o,"σ",c,34));let y=n+24,w=we(l);e.label(y,114,()=>[`written ${t.writes}`,"written",t.writes],ft,{term:"written"}),e.label(y+8,156,()=>[`${t.called.write} ${w}`,t.called.write,w],h,{hue:c}),e.label(n+34,r-46,()=>[`candidate ${d}`,"candidate",d],fe(d),{term:d}),t.memory==="h"&&(e.flow(`M${a} ${ce}V134`,fe("h")),e.head(a,126,!0),e.label(ze,157,Ce(m=>[`hidden h${m.now}`,"hidden",`h${e.compact?"":m.now}`]),fe("h"),{anchor:"end",term:"h"}))}function kc(e,t){if(!t.keep)return er(e,t,{mix:"h'",sums:!1});let[n,s,r,o]=[274,150,250,496];e.pipe(`M${n} ${r}V${ce}`,`M${o} ${ce}V134`),Vo(e,t,{write:n,writeY:s,row:r,gates:r,out:o});let a=[...t.others,t.output].filter(Boolean),l=a.map((c,u)=>424+u*Math.min(52,72/Math.max(1,a.length-1)));Zs(e,[Se,...t.linked?[]:[200],n,...l],r+14),e.box(n,r,t.squash(t.candidate)||"sum",null,48),a.forEach((c,u)=>{e.box(l[u],r,"σ",c,34),e.label(l[u],r-52,()=>[`${c}`,c,c],fe(c),{hue:c,anchor:"middle"})}),t.memory==="c"&&(e.flow(`M${o} ${ce}V134`,fe("c")),e.label(ze,157,Ce(c=>[`hidden h${c.now}`,"hidden",`h${e.compact?"":c.now}`]),fe("h"),{anchor:"end",term:"h"}))}function er(e,t,{mix:n="W·h",sums:s=!0}={}){let[r,o,a,l,c]=[196,130,252,356,262];e.add("walls",B("rect",{x:1,y:ce-16,width:ze-2,height:32,rx:4,class:"ghost"})),e.words(ze/2,ce+5,()=>"no memory belt: all of h is rewritten",{anchor:"middle",size:e.compact?19:15}),e.pipe(`M0 ${r}H${ze}`,`M${a} ${c}V${r}`);let u=()=>Ys;e.flow(`M0 ${r}H${o}`,$t("h")),s&&(e.flow(`M${o} ${r}H${a}`,h=>h.ah,u),e.flow(`M${a} ${c}V${r}`,h=>h.ax,u),e.flow(`M${a} ${r}H${l}`,h=>h.a,u)),e.flow(`M${l} ${r}H${ze}`,fe("h")),e.box(o,r,n,null,48),e.box(a,c,"W·x",null,48),e.box(l,r,t.squash("h")||"="),e.sum(a,r),e.head(507,r),e.bus(`M60 ${Ae}H${a}V${c+14}`),fn(e,Ae,Ce((h,{one:y})=>[`x${h.now}, this ${y}, and h${h.old} make the whole of h${h.now}`,`and h${h.old} make all of h${h.now}`,`and h${h.old}`]));let d=r-50;e.label(0,d,Ce(h=>[`old h${h.old}`,"old h",`old h${e.compact?"":h.old}`]),$t("h"),{size:25,term:"memory"}),s&&(e.label(o+26,d,()=>["from old h","from h","from h"],h=>h.ah,{size:23,term:"W·h"}),e.label(a+34,c-15,({one:h})=>[`${h} and bias`,"from x","from x"],h=>h.ax,{size:23,term:"W·x"}),e.label(a+18,d,()=>["sum a","sum","a"],h=>h.a,{size:23,term:"+"})),e.label(ze,d,Ce(h=>[`new h${h.now}`,"new h",`h${e.compact?"":h.now}`]),fe("h"),{anchor:"end",size:25,term:"h"})}var yc={lstm:Qs,peephole:(e,t,{peepholes:n="ifo"})=>Qs(e,t,{peepholes:n}),coupled:Qs,gru:xc,mingru:vc,rnn:(e,t)=>er(e,t),indrnn:(e,t)=>er(e,t,{mix:"u·h"})};function Zn(e,t=null){let n={blank:!0,now:Object.fromEntries(e.gates.map(o=>[o,1])),prev:{},token:""},s=B("svg",{viewBox:`0 0 ${ze} ${Do}`,width:"100%",role:"img"}),r;return{svg:s,update(o={}){let a=o.now?o:{...n,...o},l=!!a.compact;r?.compact!==l&&(r=new Vn(l,t),(yc[e.name]??kc)(r,e,e.options),s.replaceChildren(r.root),s.setAttribute("role",r.layers.hands.childElementCount?"group":"img")),s.setAttribute("class",a.instant?"gs-still":""),r.update(a)}}}function Qn(e,{t,unit:n,mode:s}){let r=e.layers[e.layer].direction==="reverse"?t+1:t-1,o=s==="mean"?Array.from({length:e.H},(h,y)=>y):[n],a=h=>o.reduce((y,w)=>y+h(w),0)/o.length,{roles:l}=e,c=h=>y=>e.at(y,t,h),u={now:Object.fromEntries(e.signals.map(h=>[h,a(y=>e.at(h,t,y))])),prev:{h:a(h=>e.at("h",r,h))},kept:a(h=>l.kept(c(h))*e.at(e.memory,r,h)),written:a(h=>l.written(c(h))),before:r+1,t,unit:n,mode:s,H:e.H,token:e.shown[t],one:e.reads.one,first:r<0||r>=e.T,scale:e.reach(e.memory,s==="mean"?null:n)};e.memory==="c"&&(u.prev.c=a(h=>e.at("c",r,h)),u.tanh_c=a(h=>Math.tanh(e.at("c",t,h))));for(let h of["u","ax","ah"])e.signal(h)&&(u[h]=a(y=>e.at(h,t,y)));u.ax!==void 0&&(u.a=u.ax+u.ah);let[d]=l.others;d&&(u.passed=a(h=>e.at(d,t,h)*(e.signal("u")?e.at("u",t,h):e.at("h",r,h)))),u.peep={};for(let h of l.gates)e.signal(`peep.${h}`)&&(u.peep[h]=a(y=>e.at(`peep.${h}`,t,y)));return u}var ye=e=>({text:U(e,2,!0),cls:de(e)?Ne(e):void 0}),nr=(e,t,n=e)=>({text:`${e} = ${U(t)}`,cls:n}),sr=e=>({text:e,cls:"b"}),tr=(...e)=>e.flat(1/0).filter(Boolean).map(t=>t.text===void 0?{text:t}:t),es=(e,t=2)=>1-de(e,t);function pn(e){let t=de(e);return t<.15?"shut":t<.35?"nearly shut":t<=.65?"half open":"open"}function Go(e,t){let n=Math.round(100*e);return n<100?`${n}%`:t?"all":"almost all"}var Yo=(e,t)=>e.kept(n=>t.now[n]);function Xo(e,t){let n=Yo(e,t),s=e.keepsAt?n:es(t.now[e.keeper]);return{word:e.called.keep,value:n,shown:nr(we(e.keep),s,e.keeper)}}function rr(e,t){let s=e.share!==e.writer?es(t.now[e.writer]):t.now[e.writer],r=e.others.flatMap(o=>[`, ${e.word(o)} `,nr(o,t.now[o])]);return{word:e.called.write,value:s,shown:[nr(we(e.share),s,e.writer),...r]}}function $c(e,t){let{word:n,value:s,shown:r}=Xo(e,t),o=t.prev[e.memory];if(t.first)return["starts with an empty memory"];if(!de(o))return["has next to nothing in memory"];if(de(s)>.65)return["keeps ",Go(de(s),s===1)," of its old memory ",ye(o)," (",r,")"];let a=[Go(es(s),s===0)," of its old memory ",ye(o)];if(e.linked)return["drops ",a," (",r,")"];let l={shut:["shuts",""],"nearly shut":["nearly shuts",""],"half open":["has"," half open"]},[c,u]=l[pn(s)];return[`${c} its ${n} gate${u} (`,r,"), so ",a," is dropped"]}var Jo=(e,t)=>Math.abs(de(t-e))<=Math.min(.05,Math.abs(e)/5);function Mc(e,t){let[n,s,r]=[t.prev[e.memory],t.now[e.memory],t.written].map(l=>de(l)),o=Jo(n,s),a=[s===n?", so it stays at ":", so it stays near ",ye(s)];return t.first||!n?!r||s===r?[]:[", making ",ye(s)]:s?n*s<0?r*s>0?[" and flips it to ",ye(s)]:[", leaving ",ye(s)]:r?de(Yo(e,t))<.35?Zo(e,t)?[", leaving ",ye(s)]:[s===n?" in its place, making again ":" in its place, making ",ye(s)]:o?a:r*n<0?[" against it, leaving ",ye(s)]:Math.abs(s)>Math.abs(n)?[" on top, making ",ye(s)]:[", leaving ",ye(s)]:o?a:[", leaving ",ye(s)]:[", leaving next to nothing"]}var Zo=(e,t)=>Math.abs(de(t.written))<.1&&pn(rr(e,t).value).endsWith("shut");function Sc(e,t){let{word:n,value:s,shown:r}=rr(e,t),o=Zo(e,t)?"only ":"",a=de(t.written)?[o,ye(t.written)]:"next to nothing";if(e.linked)return["it writes ",a," (",r,")"];let l=pn(s);return l.endsWith("shut")?[`its ${n} gate is ${l} (`,r,") and writes ",a]:[`its ${l.replace("half open","half-open")} ${n} gate (`,r,") writes ",a]}function Ec(e,t){let[n,s]=[de(t.prev.h),de(t.now.h)],r=Jo(n,s),o=n*s<0?"it flips to ":n===s?"it comes back to ":r?"it comes out near ":"it becomes ";if(t.first)return[`starts with no past: the ${t.one} sets it to `,ye(t.now.h)];let a=e.squash("h")?`, and after ${e.squash("h")} `:", and ",l=Number.isFinite(t.ax)&&Number.isFinite(t.ah)?[`the ${t.one} and the bias push `,ye(t.ax),", the old state ",ye(t.ah),a]:[`${t.one} and old state rewrite it, and `];return["has no gate to keep its old ",ye(t.prev.h),": ",l,o,ye(t.now.h)]}function Ko(e,t){let[n,s]=[e.prev[t],e.now[t]];return e.first?["starts at zero and becomes ",ye(s)]:de(n)===de(s)?["stays at ",ye(s)]:["goes from ",ye(n)," to ",ye(s)]}function Cc(e,t){let n=sr(`the ${t.H} units`);if(!e.keep)return[n," rewrite all of h: its mean ",Ko(t,"h")];let[s,r]=[Xo(e,t),rr(e,t)],o=e.linked?[" ",s.shown," of the old memory is kept and ",r.shown," of the candidate is written"]:[` the ${s.word} gates are ${pn(s.value)} (`,s.shown,`) and the ${r.word} gates ${pn(r.value)} (`,r.shown,")"];return["on average over ",n,...o,"; the mean memory ",Ko(t,e.memory)]}function Qo(e,t){let n=["At ",sr(`“${he(t.token,24)}”`),", "];if(t.mode==="mean")return tr(n,Cc(e,t),".");let s=[sr(`unit ${t.unit}`)," "];return e.keep?tr(n,s,$c(e,t),"; ",Sc(e,t),Mc(e,t),"."):tr(n,s,Ec(e,t),".")}var ei=e=>e.map(({text:t})=>t).join(""),Tc={tanh:Math.tanh,relu:e=>Math.max(0,e)};function Lc(e,t){let[n]=/[^()]+/.exec(t.replace(/^mean /,""))??[""];if(/^from [xh]/.test(t))return t[5]==="x"?"W·x":"W·h";if(t.startsWith("mean ")&&t.includes("·"))return t.includes(e.candidate)?"written":"kept";let s=pt(n.replace("−","-").replace(/[\u2080-\u2089]+$/,""));return e.signals.includes(s)?s:n.replace("≈","=")||null}var Ot=e=>({symbol:"",value:e,op:!0}),Xe=(e,t,n,s,r)=>{let o=U(t,n);return{symbol:e,value:r&&de(t,n)<0?`(${o})`:o,cls:s??(de(t,n)?Ne(t):void 0)}};function Ac(e,t){let[n,s]=[Ge(t.before??t.t),Ge(t.t+1)];if(!e.keep){let g=t.mode==="mean"?`mean h${s}`:`h${s}`,E=Number.isFinite(t.ax)&&Number.isFinite(t.ah),$=e.squash("h"),v=Tc[$];return t.mode==="mean"||!v||!(E||Number.isFinite(t.a))?{symbol:g,result:t.now.h}:{symbol:g,result:t.now.h,from:T=>v(E?T(t.ax)+T(t.ah):T(t.a)),terms:T=>[Ot(`${$}(`),...E?[Xe(`from x${s}`,t.ax,T),Ot("+"),Xe(`from h${n}`,t.ah,T,void 0,!0)]:[Xe("a",t.a,T)],Ot(")")]}}let{memory:r,candidate:o,keep:a,share:l}=e,c=`${r}${n}`,[u,d]=[t.prev[r],t.now[r]],h=g=>g===pt(g)?g:`(${we(g)})`,y=(g,E)=>{let $=t.now[pt(g)];return g===pt(g)?$:es($,E)},w=g=>[Xe(h(a),y(a,g),g,e.keeper),Ot("·"),Xe(c,u,g,void 0,!0)],m=g=>[Xe(h(l),y(l,g),g,e.writer),Ot("·"),Xe(o,t.now[o],g,void 0,!0)],f=(g,E)=>g(y(a,E))*g(u)+g(y(l,E))*g(t.now[o]);t.mode==="mean"&&(w=g=>[Xe(`mean ${h(a)}·${c}`,t.kept,g,void 0,!0)],m=g=>[Xe(`mean ${h(l)}·${o}`,t.written,g,void 0,!0)],f=g=>g(t.kept)+g(t.written));let x=e.keepsFirst?[w,m]:[m,w];return{symbol:`${t.mode==="mean"?"mean ":""}${r}${s}`,result:d,from:f,terms:g=>[...x[0](g),Ot("+"),...x[1](g)]}}function ti(e,t){return zc(e,t).map(n=>({...n,means:Lc(e,n.symbol||n.value)}))}function zc(e,t){let{symbol:n,result:s,from:r,terms:o}=Ac(e,t);if(!o)return[Xe(n,s,2)];let a=c=>de(r(u=>de(u,c),c),c)===de(s,c),l=a(2)?2:3;return[Xe(n,s,l),Ot(a(l)?"=":"≈"),...o(l)]}var Oc=(e,t,n)=>e[(e.indexOf(t)+n+e.length)%e.length],Pc=(e,t)=>/^\d+$/.test(e.trim())&&Number(e)<t?Number(e):null;function ts(e){let t=(a,l,c)=>{let u=i("button",{type:"button",tabindex:"-1","aria-label":l},a);return u.addEventListener("click",()=>e.pick(Oc(e.order,e.S.unit,c))),u},n=t("◂","Unit above (up arrow)",-1),s=t("▸","Unit below (down arrow)",1),r=i("input",{type:"number",class:"unitno",min:0,step:1,inputmode:"numeric","aria-label":"Unit",title:"Type a unit’s number"}),o=i("span",{class:"row means","data-term":"similarity order"});return r.addEventListener("input",()=>{let a=Pc(r.value,e.P.H);a!==null&&e.pick(a)}),r.addEventListener("blur",()=>r.value=e.S.unit),r.addEventListener("keydown",a=>a.key==="Enter"&&e.root.focus({preventScroll:!0})),{row:o,els:[n,r,s],draw(){let{P:a,S:l,order:c}=e;r.getRootNode().activeElement!==r&&(r.value=l.unit),r.max=a.H-1;let u=c.indexOf(l.unit)+1,d=`Row ${u} of ${a.H}, rows by ${_s[l.sort]}.`;xe(o,`row ${u} by ${ho[l.sort]}`),o.dataset.act=`${d} The arrows ↑ and ↓ go along the rows.`,n.title=`${d} The row above (↑).`,s.title=`${d} The row below (↓).`}}}var Nc=250;function ni(e){let t=i("p",{class:"say","aria-live":"polite"}),n=i("h2"),s=ts(e),r=i("button",{type:"button","aria-label":"one unit"},"one"),o=i("button",{type:"button"},"mean"),a=i("select",{"aria-label":"Layer"}),l=i("div",{class:"seg"},s.row,a,...s.els,r,o);r.addEventListener("click",()=>e.set({mode:"unit"})),o.addEventListener("click",()=>e.set({mode:"mean"})),a.addEventListener("change",()=>{e.P.layer=Number(a.value),e.draw(new Set(He))});let c=i("div",{class:"cell",tabindex:"0",role:"group","data-terms":".instant","aria-label":"This step; the arrows go through its words and marks"}),u=i("div",{class:"eq"}),d=i("canvas",{class:"strips",role:"img"}),h=re("bars of all units",""),y=i("h2",{},h),w=i("h2"),m=i("div",{class:"hd"},w),f=i("ol",{class:"pred"}),x=i("p",{class:"remark"}),g=i("div",{class:"instant"},t,i("div",{class:"cellhd"},n,l),c,u,i("div",{class:"low"},i("div",{},i("div",{class:"hd"},y),d),i("div",{},m,f,x))),E=B("path",{class:"wire"}),$=B("path",{class:"tip"}),v=B("svg",{class:"ahead","aria-hidden":"true"},E,$);g.append(v);let T=0,M=null,p=null,S={width:0,height:0};d.addEventListener("click",k=>{let b=d.getBoundingClientRect(),L=1.5*e.rem,N=Math.floor((k.clientX-b.left-L)/(b.width-L)*e.P.H);N>=0&&N<e.P.H&&e.pick(e.order[N])});let P=Array.from({length:5},()=>{let k=i("span",{class:"bar"}),b=i("span",{class:"w"}),L=i("span",{class:"n"});return{bar:k,word:b,p:L,row:i("li",{"data-term":"next word"},k,b,L)}});f.append(...P.map(k=>k.row));let z=i("p",{class:"others"});x.before(z);function C(){let{P:k,S:b,rem:L,css:N}=e,j=devicePixelRatio||1,{width:R,height:H}=S;(d.width!==Math.round(R*j)||d.height!==Math.round(H*j))&&(d.width=Math.round(R*j),d.height=Math.round(H*j));let _=d.getContext("2d");_.setTransform(j,0,0,j,0,0),_.clearRect(0,0,R,H);let F=1.5*L,I=(H-2)/k.signals.length,q=(R-F)/k.H,W=e.order.indexOf(b.unit),V=q>3?1.2:0;k.signals.forEach((K,ee)=>{let Z=e.P.roles.kind(K)==="gate",Y=e.full(K),ne=ee*I+2,D=I-5,G=Z?ne+D:ne+D/2;_.globalAlpha=1,_.fillStyle=N(Z?`--${K}`:"--ink"),_.font=`italic 650 ${.95*L}px ${e.font}`,_.fillText(K,0,ne+D/2+.3*L),_.fillStyle=N("--rule2"),_.fillRect(F,G,R-F,1);let X=k.signal(K),J=Z?[N(`--F${K}`)]:[N("--Fpos"),N("--Fneg")],Q=J.map(()=>new Path2D);for(let se=0;se<k.H;se++){let ie=X[b.t*k.H+e.order[se]],oe=Math.max(.5,Math.min(1,Math.abs(ie)/Y)*(Z?D:D/2));Q[!Z&&ie<0?1:0].rect(F+se*q+V/2,ie<0?G:G-oe,Math.max(1,q-V),oe)}_.globalAlpha=.85,J.forEach((se,ie)=>{_.fillStyle=se,_.fill(Q[ie])})}),_.globalAlpha=1,b.mode!=="mean"&&(_.strokeStyle=N("--ink"),_.lineWidth=1.75,_.strokeRect(Math.max(F+W*q-2,1),1,Math.min(q+4,R-F-W*q+1),H-2))}function A(){let k=[...c.querySelectorAll(".head")].filter(F=>F.getAttribute("d").endsWith("l-8 8"));if(v.style.display=e.small||!k.length?"none":"",e.small||!k.length)return;let b=g.getBoundingClientRect(),L=k.at(-1).getBoundingClientRect(),N=w.firstChild.getBoundingClientRect(),j=L.top+L.height/2-b.top,R=b.width+.45*e.rem,H=N.right-b.left+.5*e.rem,_=N.top+N.height/2-b.top;E.setAttribute("d",`M${L.right-b.left+3} ${j}H${R}V${_}H${H}`),$.setAttribute("d",`M${H+6} ${_-4}l-6 4l6 4`)}function O(k,b){k.replaceChildren(...b.map(({text:L,cls:N})=>N==="b"?i("b",{},L):N?i("span",{class:`n s-${N}`,"data-term":["pos","neg"].includes(N)?"blue and orange":N},L):L))}return{el:g,draw(k){let{P:b,S:L}=e,N=performance.now()-T<Nc;k("step")&&(T=performance.now());let j={...Qn(b,L),compact:e.small,instant:N||k("picture","size","unit","theme")},R=b.cell+JSON.stringify(b.options)+e.small;if(R!==p&&(p=R,M=Zn(b.roles,e.hand),c.replaceChildren(M.svg)),k("picture")){a.replaceChildren(...b.layers.map((K,ee)=>i("option",{value:ee},`layer ${K.level+1}${b.layers.some(Z=>Z.direction==="reverse")?` ${K.direction}`:""}`))),a.value=String(b.layer),a.hidden=b.layers.length===1;let{title:V}=b.answers;m.classList.toggle("long",b.answers.kind==="value"),w.replaceChildren(re("next word",V[0].toUpperCase()+V.slice(1))),x.textContent=e.setup.tasks[e.entry?.task]?.remark??"",f.setAttribute("aria-label",`What it answers: ${V}`)}if(k("play")&&t.setAttribute("aria-live",L.playing?"off":"polite"),!k("picture","size","theme","focus","unit","step","beside"))return;if(k("picture","size")){let V=(e.small?2.1:e.low?1.42:1.58)*e.rem*6+2;d.style.height=`${V}px`,S={width:d.clientWidth,height:V}}M.update(j);let H=Qo(b.roles,j);O(t,H),M.svg.setAttribute("aria-label",`The ${e.setup.cells[b.cell]} cell at this step. ${ei(H)}`);let _=L.mode==="mean";n.replaceChildren(..._?["Inside ",re("mean over units","the mean")," ",i("small",{},`of ${b.H} units`)]:["Inside ",re("unit",`unit ${L.unit}`)," ",i("small",{},`of ${b.H}`)]),n.title=_?"":Rn(b,L.unit),$e(r,{"aria-pressed":!_}),$e(o,{"aria-pressed":_}),$e(o,{"aria-label":`mean of ${b.H}`}),s.row.hidden=_,s.draw(),u.replaceChildren(...ti(b.roles,j).map(({symbol:V,value:K,cls:ee,op:Z,means:Y})=>i("span",{class:`term${Z?" op":""}`,"data-term":Y},i("span",{class:"sy"},V??""),i("span",{class:`va${ee?` s-${ee}`:""}`},K)))),xe(h,`All ${b.H} units now`),d.setAttribute("aria-label",`Bars of every signal for all ${b.H} units at step ${L.t+1}. The numbers are in the table.`),C(),k("picture","size")&&A();let F=b.top(L.t),I=b.answers.kind==="value",q=L.beside&&b.beside?b.top(L.t,"beside").slice(0,3):[],W=Math.min(F.length,P.length-+(x.textContent!=="")-2*+(q.length>0));z.hidden=!q.length,q.length&&z.replaceChildren(i("b",{},e.setup.cells[b.beside.cell]),`: ${q.map(([V,K])=>`${le(V)} ${I?U(K,3):ue(K)}`).join(", ")}`),P.forEach(({row:V,word:K,p:ee,bar:Z},Y)=>{V.hidden=Y>=W,!V.hidden&&(xe(K,le(F[Y][0])),xe(ee,I?U(F[Y][1],3):ue(F[Y][1])),Z.hidden=I,Z.style.width=`${100*F[Y][1]}%`)})}}}var ar=2,si=2**32,or=(e,t,n,s)=>{let r=e.trim?.()===""?NaN:Number(e);return Number.isFinite(r)?Math.max(t,Math.min(n,r)):s},ir=(e,t,n={temperature:.8,seed:1,length:100})=>({temperature:Math.round(100*or(e.temperature,0,ar,n.temperature))/100,seed:Math.floor(or(e.seed,0,si-1,n.seed)),length:Math.round(or(e.length,1,t,n.length))});function ri(e){let t=e.setup.written,n=(m,f,x)=>i("input",{type:"number",name:m,"aria-label":f,title:f,...x}),s=n("length",`How many, up to ${t}`,{min:1,max:t,step:1}),r=n("temperature",`Temperature, 0 to ${ar}: at 0 always the top answer`,{min:0,max:ar,step:"any"}),o=n("seed","Seed: the same seed writes the same text",{min:0,max:si-1,step:1}),a={temperature:r,seed:o,length:s},l=i("span",{}),c=i("button",{type:"submit",class:"btn"},"Write on"),u=i("form",{class:"writeon","aria-label":"Write on"},c,i("label",{},s,l),i("label",{},"temp",i("span",{class:"roomy"},"erature")," ",r),i("label",{},"seed ",o)),d=()=>Object.fromEntries(Object.entries(a).map(([m,f])=>[m,f.value])),h=m=>{for(let[f,x]of Object.entries(m))a[f].value=String(x)};h(ir({temperature:"",seed:"",length:""},t));let y=ir(d(),t),w=()=>{y=ir(d(),t,y),h(y)};return u.addEventListener("change",w),u.addEventListener("submit",m=>{m.preventDefault(),w(),e.send({write:y},{wrote:!0})}),{el:u,draw(m){m("picture")&&(u.hidden=e.P.answers.kind!=="next",l.textContent=` ${e.P.reads.many}`)}}}var jc=17.5,_c=4,Hc=19,oi={bytes:[[400,1.0625]],characters:[[80,1.75],[400,1.25]],other:[[60,1.5],[200,1.1875]]};function ii(e){let t=i("div",{class:"seg signals",role:"group","aria-label":"Colour the text by"}),n=i("span",{class:"whose"}),s=ri(e),r=i("div",{class:"sheet",tabindex:"0",role:"region","aria-label":"The text, token by token"}),o=i("div",{class:"tag",role:"tooltip"});o.hidden=!0;let a=i("div",{class:"readbar"},i("span",{class:"wide"},"Colour"),t,n,s.el),l=i("div",{class:"reader"},a,r,o),c=i("span",{class:"legend","aria-hidden":"true"}),u=i("span",{class:"ownword"},i("u",{},"written by the network")),d=i("span",{class:"r tools"},u,c),h=[],y=null,w=null;r.addEventListener("click",({target:M})=>M.t!==void 0&&e.go(M.t)),r.addEventListener("pointermove",m);for(let M of["pointerleave","scroll"])r.addEventListener(M,()=>o.hidden=!0);function m({target:M,clientX:p,clientY:S}){let{P,S:z}=e,{t:C}=M;if(o.hidden=C===void 0,o.hidden)return;let A=jr(P.tokens,C),O=A?` of “${A}”`:"";o.textContent=`${z.focus} ${U(f()[C],4)} · ${z.mode==="mean"?`mean of ${P.H} units`:`unit ${z.unit}`} · step ${C+1} “${he(P.shown[C],24)}”${O}`;let k=l.getBoundingClientRect(),{offsetWidth:b}=o;o.style.left=`${Math.max(0,Math.min(k.width-b,p-k.left+12))}px`,o.style.top=`${S-k.top-34}px`}let f=()=>e.S.mode==="mean"?e.P.mean(e.S.focus):e.P.column(e.S.focus,e.S.unit);function x(){let{P:M,S:p}=e;return e.P.roles.kind(p.focus)==="memory"?M.reach(p.focus,p.mode==="mean"?null:p.unit):1}function g(){let{P:M}=e,{kind:p}=M.reads,S=[];h=Nr(p,e.text,M.tokens).map(({before:z,shown:C,kind:A,after:O},k)=>{let b=i("span",{class:A||!1},C);return b.t=k,M.unknown[k]&&(b.classList.add("unknown"),b.title=`“${M.tokens[k]}” ${Ft(M)}`),e.written!==null&&k>=e.written&&b.classList.add("own"),S.push(z,b,O),b}),r.classList.toggle("code",["bytes","characters"].includes(p));let P=oi[p]??oi.other;r.style.fontSize=`${P.find(([z])=>M.T<=z)?.[1]??1}rem`,r.replaceChildren(...S.filter(z=>z!=="")),r.scrollTop=0,y=null,u.hidden=e.written===null}function E(){let{rem:M,small:p,time:S}=e;r.style.height="";let P=p?Hc*M:S.clientHeight-l.offsetTop-a.offsetHeight-jc*M;r.style.height=`${Math.max(_c*M,Math.min(r.scrollHeight+2,P))}px`}function $(){let{S:M,palette:p}=e,S=f(),P=x();h.forEach((z,C)=>{let A=p.of(M.focus,S[C],P);z.colour!==A&&(z.colour=A,z.style.background=We(A),z.style.color=it(A))}),c.replaceChildren(...St(e,M.focus,P)),n.textContent=M.mode==="mean"?`mean of ${e.P.H} units`:`of unit ${M.unit}`;for(let z of t.children)z.setAttribute("aria-pressed",String(z.dataset.signal===M.focus))}function v(){let{P:M}=e,p=P=>e.P.roles.kind(P)==="gate",S=[M.memory,...M.signals.filter(P=>P!==M.memory&&!p(P)).reverse(),...M.signals.filter(p)];t.replaceChildren(...S.map(P=>{let z=e.P.roles.word(P),C=i("button",{type:"button","data-signal":P,"aria-label":`${z} ${P}`,"data-term":P},i("i",{class:`s-${P}`},P));return C.addEventListener("click",()=>e.look(P)),C}))}function T(){y?.classList.remove("cur"),y?.removeAttribute("aria-current"),y=h[e.S.t],y.classList.add("cur"),y.setAttribute("aria-current","step");let{offsetTop:M,offsetHeight:p}=y,S=Math.min(2*p,r.clientHeight/3);M-S<r.scrollTop?r.scrollTop=M-S:M+p+S>r.scrollTop+r.clientHeight&&(r.scrollTop=M+p+S-r.clientHeight)}return{el:l,key:d,sheet:r,draw(M){let{P:p}=e;M("picture")&&w!==p.signals.join()&&(v(),w=p.signals.join()),M("picture")&&g(),M("picture","size")&&E(),M("picture","theme","focus","unit")&&$(),M("picture","size","step")&&T(),s.draw(M)}}}var Fc={time:"Over time",text:"Text and units"};function ai(e){let t=Object.entries(Fc).map(([a,l])=>{let c=i("button",{type:"button","data-pane":a,title:"Switch (v)"},l);return c.addEventListener("click",()=>e.show(a)),c}),n=i("div",{class:"hd panes"},i("div",{class:"seg",role:"group","aria-label":"View of the text"},...t)),s=i("button",{type:"button"});s.addEventListener("click",()=>e.set({beside:!e.S.beside})),n.append(i("div",{class:"seg besides"},s));let r=null,o=null;return{el:n,join(a,l){r=a,n.append(l.key)},draw(a){if(o!==e.small&&(o=e.small,(o?r.head:n).append(r.tools),r.head.hidden=!o),a("picture","beside")){let l=e.P.beside&&e.setup.cells[e.P.beside.cell];s.hidden=!l,s.textContent=`${l} beside`,s.title=`What a ${l} of the same size, trained alike, makes of this text`,s.setAttribute("aria-pressed",String(e.S.beside))}if(a("picture","pane"))for(let l of t)l.setAttribute("aria-pressed",String(l.dataset.pane===e.S.pane))}}}function li(e){let t=i("select",{"aria-label":"Feature"}),n=i("p",{class:"finding"}),s=i("div",{class:"ranks",role:"group","aria-label":"Units, best on validation first"}),r=i("section",{class:"ranking","aria-label":"Units that tell a feature"},i("label",{class:"hd"},i("h2",{},"Units that tell"),t),n,s),o=i("h2"),a=i("span",{class:"r"}),l=i("div",{class:"facts"}),c=i("section",{class:"oneunit","aria-label":"The selected unit"},i("div",{class:"hd"},o,a),l),u=i("p",{class:"silent"}),d=i("p",{class:"stale-units"}),h=i("div",{class:"units"},u,r,c,d),y=null,w=null,m,f=[];t.addEventListener("change",()=>{e.set({feature:t.value}),e.root.focus({preventScroll:!0})}),s.addEventListener("keydown",z=>{let C={ArrowUp:-1,ArrowDown:1}[z.key],A=f.indexOf(z.target);if(!C||A<0)return;z.preventDefault();let O=f[Math.max(0,Math.min(f.length-1,A+C))];O.focus(),O.click()});function x({S:z,P:C}){let A=(k,b,L)=>{let N=i("a",{class:"link",href:"./whatif",title:b},k);for(let j of["pointerdown","focus","click"])N.addEventListener(j,()=>N.href=L());return N},O=()=>At({signal:C.memory,units:[z.unit],steps:De(z.t,C.T-1,C.T),value:Number(C.at(C.memory,z.t,z.unit).toPrecision(4))});return i("p",{class:"onward"},A("Cut this unit","Silence it: how far does the test score fall?",()=>`${xt(e,"whatif")}#cut`)," · ",A("Hold it","What if it kept what it holds now, to the end of the text?",()=>xt(e,"whatif",{pins:O()})))}let g=()=>e.setup.cards[e.entry.card]?.note,E=()=>e.measured.get(e.name),$=()=>E().features.find(({name:z})=>z===y),v={probe:["all units, probe","A linear probe, which reads all units at once"],before:["before training","The best unit of the weights that training began with"]};function T({of:z,unit:C,signal:A,sign:O,score:k,spread:b},L,N){let{chance:j}=Ct[L],R=Math.min(N(k),N(j)),H=Math.max(N(k),N(j)),_=i("span",{class:"bar",style:`left:${100*R}%;width:${100*(H-R)}%`}),F=b&&i("span",{class:"range",style:`left:${100*N(b[0])}%;width:${100*(N(b[1])-N(b[0]))}%`}),I=[i("span",{class:"who"},...z?[v[z][0]]:[`unit ${C} `,i("i",{},qs(L,A,O))]),i("span",{class:"track"},_,F),i("span",{class:"n"},ht(k))],q=b?`: ${Fn(k,b)} when the test texts are drawn anew`:"";if(z)return i("div",{class:`rank ${z}`,"data-term":z==="probe"?"probe":"initial weights","data-act":`${v[z][1]}${q}.`},...I);let W=i("button",{type:"button",class:"rank",tabindex:"-1",title:`Select it${q}`,"data-unit":C},...I);return W.addEventListener("click",()=>e.choose(C,A)),W}function M(){let{features:z}=E(),{feature:C}=e.S;y=z.some(({name:j})=>j===C)?C:(z.find(hn)??z[0])?.name,t.value=y;let A=$(),O=xo(A),{title:k,chance:b}=Ct[A.kind];n.textContent=`${vo(A,e.P.H)} Listed as validation ranked them, with ${k} on test texts.`,n.classList.toggle("nowhere",!hn(A));let L=i("div",{class:"rank scale","aria-hidden":"true"},i("span",{},re(k),", ",re("test texts")),i("span",{class:"track"},i("span",{class:"chance",style:`left:${100*O(b)}%`},`chance ${U(b,b?1:0)}`),i("span",{class:"end"},"1")),i("span",{})),N=Ws(A).map(j=>T(j,A.kind,O));f=N.filter(j=>j.dataset.unit!==void 0),s.style.setProperty("--chance",`${100*O(b)}%`),s.replaceChildren(L,...N),p()}function p(){let{S:z}=e;f.forEach((C,A)=>{let O=z.mode==="unit"&&Number(C.dataset.unit)===z.unit;C.setAttribute("aria-pressed",String(O)),C.tabIndex=O||A===0&&z.mode==="mean"?0:-1}),P()}function S(z,C,A){let O=(k,b)=>i("i",{class:k,style:`width:${100*b}%;${k==="shut"?"":`background:var(--R${z})`}`});return i("tr",{},i("th",{scope:"row"},i("i",{class:`s-${z}`},z),` ${e.P.roles.word(z)}`),i("td",{},ue(C)),i("td",{class:"both","aria-hidden":"true"},i("span",{},O("shut",C),O("between",1-C-A),O("open",A))),i("td",{},ue(A)))}function P(){let{S:z,P:C}=e;if(z.mode==="mean"){o.replaceChildren(`Mean of ${C.H} units`),a.textContent="",l.replaceChildren(i("p",{},"Select one unit to read what it does."));return}let A=E(),O=A.units[z.unit],k=yo(A,z.unit);o.replaceChildren(`Unit ${z.unit} `,i("small",{},`of ${C.H}, over the test texts`)),a.replaceChildren(i("b",{"data-term":O.tag},O.tag));let b=(R,...H)=>[i("dt",{},R),i("dd",{},...H)],L=k&&i("button",{type:"button",class:"link",title:"Show the units that tell it"},k.title);L?.addEventListener("click",()=>e.set({feature:k.name}));let N=C.keeper&&[...b("keeps",i("i",{class:`s-${C.keeper}`,"data-term":C.keeper},C.keeper),` ${ht(O.keep)} `,i("small",{},`median ${e.P.roles.word(C.keeper)} gate`)),...b(re("half-life"),`${dt(O.half_life)} `,i("small",{title:`Half-life: ${Ut(C.reads)}`},"median over all that it writes"))],j=Object.keys(O.open);l.replaceChildren(i("dl",{},...b("follows",...k?[L,i("small",{},` ${k.how}`)]:["none of these features well"]),...N??b("keeps","no gate keeps its memory")),...j.length?[i("table",{class:"openings"},i("thead",{},i("tr",{},i("th",{scope:"col"},"gate"),i("th",{scope:"col"},"shut < 0.1"),i("th",{"aria-hidden":"true"}),i("th",{scope:"col"},"open > 0.9"))),i("tbody",{},...j.map(R=>S(R,O.shut[R],O.open[R]))))]:[],...e.pages.whatif?[x(e)]:[],i("p",{class:"rule"},i("b",{},O.tag),": ",e.setup.tags[O.tag]),i("details",{},i("summary",{},"How this was measured"),i("p",{},A.about,` ${A.steps.validation.toLocaleString("en")} steps of validation, ${A.steps.test.toLocaleString("en")} of test texts.`)),...g()?[i("p",{},i("b",{},"This task"),`: ${g()}`)]:[])}return{el:h,draw(z){if(!z("picture","unit","focus","feature"))return;let C=E(),A=!C?.features.length;for(let O of[r,c])O.hidden=A;if(u.hidden=!A,d.hidden=A||e.weights!=="initial",d.textContent="Measured on the trained weights; the text above is read by the initial ones.",A){u.textContent=C===void 0?"":e.entry.card===void 0?"This is your own run: what its units do was not measured.":"What the units of this model do was not measured.",m=void 0;return}if(w!==null&&w!==e.entry.task&&(e.S.feature=null),w=e.entry.task,m===C)return z("feature")?M():p();m=C,t.replaceChildren(...C.features.map(({name:O,title:k})=>i("option",{value:O},k))),M()}}}var Rc=1.55,Ic=["ArrowUp","ArrowDown","Home","End","PageUp","PageDown"," "],lr=class extends at{text;name;weights;typed;help;constructor(t){super(t,Wn),this.questions=new ct(f=>this.tell(f)),Object.assign(this.S,{pane:"time",feature:null,probe:null,beside:!1,by:"piece"}),this.measured=new Map,this.written=null;let n=this.pages.whatif&&qo(this);this.hand=n?.hand,this.parts=[Pn,$n,qn,ni,Vt,ai,_n,zo,ii,li,Dr].map(f=>f(this));let[s,r,o,a,l,c,u,d,h,y,w]=this.parts;this.time=i("section",{class:"time","aria-label":"The whole text"},l.el,c.el,u.el,d.el,h.el,y.el,i("div",{class:"cursor"})),this.cursor=this.time.lastChild,this.words=l.el,this.which=c.el,this.panes={time:[u.el,d.el,this.cursor,u.tools],text:[h.el,y.el,h.key]},c.join(u,h),this.sheet=h.sheet,this.main=i("main",{},i("section",{class:"now","aria-label":"This step"},o.el,a.el),this.time),this.root.append(s.el,r.el,this.main,w.el,...n?[n.tag]:[]),this.listen(),this.view=this.state.asked.values.view,this.receive(this.model.payload,{asked:this.inPage}),this.wonder();let{brought:m}=this.state;m!==void 0&&(this.typed(m),this.send({text:m}))}back({values:t}){let{view:n,text:s,model:r,weights:o}=t;this.view=n;let a={text:s??this.text,model:r??this.name,weights:o};this.typed(a.text),this.send(a,{asked:!0})}close(){this.set({playing:!1}),this.questions.stop()}get touches(){return{...super.touches,feature:["feature"],beside:["beside",...He]}}get meanwhile(){return"Stepping through this sentence still works."}get behind(){return this.P!==null&&["text","model","weights"].some(t=>this.asked[t]!==this.shown[t])}get whose(){return this.asked.text===this.text?"The picture is still of the network before.":`The picture is still of “${he(this.text,Hn)}”.`}get shown(){return{text:this.text,model:this.name,weights:this.weights}}get values(){let{S:t,P:n}=this;return{...this.shown,t:t.t,unit:t.unit,theme:t.theme,view:this.view,mode:t.mode,focus:this.chosen?t.focus:null,feature:t.feature,probe:t.probe,by:t.by,beside:t.beside,written:this.written,sort:t.sort,sorted:t.sort==="now"&&this.ordered!==t.t?this.ordered??null:null,layer:n.layers.length>1?n.layer:null}}get wished(){let{text:t,model:n,weights:s}=this.asked;return{...this.values,text:t,model:n,weights:s}}send(t,n={}){if(this.closed)return;this.root.classList.add("busy"),this.root.setAttribute("aria-busy","true");let{write:s,...r}=this.asked;this.asked={...r,length:0,...t},this.pane(this.asked.model)==="text"&&!this.measured.has(this.asked.model)&&(this.asked.units=!0),this.later=n,this.changed=!0,this.questions.busy.size||this.ask(),this.mark()}ask(){this.changed=!1,this.questions.ask("picture",this.asked)}change(t){let n=this.find(this.asked.model).task,{examples:s}=this.setup.tasks[t.task];return t.task===n||!s.length||s.some(([,r])=>r===this.asked.text)?this.send({model:t.name}):(this.typed(s[0][1]),this.send({model:t.name,text:s[0][1]},{jump:!0}))}wonder(){this.S.pane==="text"&&this.P&&!this.measured.has(this.name)&&this.send({})}find(t){return this.setup.models.find(n=>n.name===t)??this.own}get entry(){return this.find(this.name)}receive(t,n=null){let s=Bt(t);if(!n&&!this.questions.take(s))return;if(this.changed)return this.ask();let{asked:r,jump:o,wrote:a,fresh:l}=this.later??n??{};if(this.later=void 0,this.returning=!1,this.root.setAttribute("aria-busy","false"),this.root.classList.remove("busy"),this.notices=[...s.notices],!s.picture)return this.asked=this.shown,this.root.classList.add("stale"),this.draw(new Set(["notice"]));this.root.classList.remove("stale");let c=this.P,u=s.model===this.name;this.written=this.wroteFrom(s),s.entry&&(this.own=s.entry),s.units!==void 0&&this.measured.set(s.model,s.units),Object.assign(this,{P:s.picture,text:s.text,name:s.model,weights:s.weights}),this.asked=this.shown,c&&c.layers.length===this.P.layers.length&&(this.P.layer=c.layer);let d=this.P,h=this.S;if(h.pane=this.pane(this.name),c===null||o){let[w,m]=d.moment,f=u?[h.unit,this.chosen]:ko(this.measured.get(this.name));h.t=w,[h.unit,this.chosen]=h.pane==="text"&&f?f:[m,this.chosen]}else{let w=l||h.t>=c.T-1||!Ht(c.tokens,d.tokens);h.t=a&&s.written!==void 0?s.written:w?d.T-1:Math.min(h.t,d.T-1),h.unit=Math.min(h.unit,d.H-1)}r&&this.placed(n!==null),r&&this.unheld(),h.focus=this.focus(),this.arrange(),this.resetView();let{t:y}=h;r&&h.sort==="now"&&this.ordered!==y?(h.t=this.ordered,this.draw(new Set(He)),h.t=y,this.draw(new Set(["step","notice"]))):this.draw(new Set([...He,"feature","notice"]))}wroteFrom({text:t,model:n,weights:s,written:r}){let o=n===this.name&&s===this.weights&&t.startsWith(this.text.trimEnd());return r!==void 0?o?Math.min(this.written??r,r):r:o&&t===this.text?this.written:null}placed(t){let{P:n,S:s,state:r,notices:o}=this,{values:a,given:l,said:c}=r.asked;o.push(...t?[]:c.server,...c.view),s.t=r.place("t",n.T,s.t,o),l.has("unit")&&(this.chosen=void 0),s.unit=r.place("unit",n.H,s.unit,o),this.chosen=r.among("focus",n.signals,o)??this.chosen;let u=n.probes.map(({name:m})=>m);s.probe=r.among("probe",u,o)??s.probe;let d=this.measured.get(this.name)?.features,h=d&&!d.some(({name:m})=>m===a.feature);a.feature!==null&&h&&o.push("The address asks for a feature that the units were not measured for.");let{mode:y,sort:w}=a;[s.beside,s.by]=[a.beside,a.by],Object.assign(s,{mode:y,sort:w,feature:h?null:a.feature}),n.layer=r.place("layer",n.layers.length,n.layer,o),l.has("written")&&(this.written=r.place("written",n.T,null,o)),this.ordered=r.place("sorted",n.T,s.t,o)}unheld(){!this.pages.whatif||!this.state.asked.values.pins||this.notices.push({text:"This page shows the network as trained: the changes in the address are not held here.",to:xt(this,"whatif"),words:"See them in What if"})}pane(t){return this.view??this.setup.tasks[this.find(t)?.task]?.view??"time"}show(t){this.view=t,this.set({pane:t,focus:this.focus(t)}),this.wonder()}focus(t=this.S.pane){let{P:n}=this;return n.signals.includes(this.chosen)?this.chosen:t==="text"?n.memory:n.keeper??n.signals[0]}choose(t,n){this.chosen=n,this.set({unit:t,mode:"unit",focus:n})}arrange(){let{S:t,P:n,root:s}=this;for(let[r,o]of Object.entries(this.panes))for(let a of o)a.hidden=r!==t.pane;s.classList.toggle("reading",t.pane==="text"),s.classList.toggle("tall",n.reads.kind==="bytes")}placeWords(){super.placeWords(),this.small!==(this.which.parentNode===this.main)&&this.words.after(this.which);let t=(this.P.reads.kind==="bytes"?Rc:0)+(vs(this.P)?Rr:0)+wo(this.P,this.S);this.extra=this.small?0:t*this.rem}draw(t){if(t.has("pane")&&this.arrange(),super.draw(t),!this.P||!["step","unit","picture","feature"].some(r=>t.has(r)))return;let{P:n,S:s}=this;Object.assign(this.host.dataset,{t:s.t,unit:s.unit,steps:n.T,model:this.name,view:s.pane,ready:"true"}),this.keep()}moves(){return{...super.moves()," ":()=>this.set({playing:!this.S.playing}),"?":()=>this.help(),v:()=>this.show(this.S.pane==="text"?"time":"text")}}key(t){t.composedPath()[0]===this.sheet&&Ic.includes(t.key)||super.key(t)}},ci={render:e=>void new lr(e)};var Jt=class{constructor(t){this.watched=[],this.follows=[],this.observer=new IntersectionObserver(n=>this.looked(n),{rootMargin:t})}watch(t,n=()=>{}){let s={el:t,came:n,near:!1};return this.watched.push(s),this.observer.observe(t),()=>s.near}seen(t,n){let s={el:t,due:!0},r=this.watch(t,()=>this.follow(s));this.follows.push(Object.assign(s,{near:r,fn:n}))}turned(){for(let t of this.follows)t.due=!0,t.el.classList.add("due");clearTimeout(this.rest),this.rest=setTimeout(()=>this.follows.forEach(t=>this.follow(t)),150)}follow(t){!t.due||!t.near()||(t.due=!1,t.el.classList.remove("due"),t.fn())}looked(t){let n=[];for(let{target:s,isIntersecting:r}of t)for(let o of this.watched)o.el===s&&(o.near=r,r&&n.push(o));for(let s of n)s.came()}close(){this.observer.disconnect(),clearTimeout(this.rest)}};function ve(e,t,n,s,...r){let o=i("small",{},n),a=i("p",{class:"says"});return{el:i("section",{class:`sec ${e}`,"aria-label":t.textContent??t},i("div",{class:"top"},i("h2",{},t," ",o),...s),a,...r),says:a,note:o}}function Be({name:e,title:t,low:n,high:s,step:r,value:o,written:a},l){let c=i("input",{type:"range",min:n,max:s,step:r,value:o,"aria-label":t}),u=i("output",{}),d=()=>{let h=a(Number(c.value));u.textContent=h,c.setAttribute("aria-valuetext",h)};return c.addEventListener("input",()=>{d(),l(Number(c.value))}),d(),{el:i("label",{class:"slide",title:t},i("span",{},e),c,u),input:c,set(h,y={}){for(let[w,m]of Object.entries(y))c[w]=m;c.value=h,d()}}}function Pe(e,t,n){let s=Object.entries(t).map(([r,o])=>{let a=i("button",{type:"button"},o);return a.addEventListener("click",()=>n(r)),[r,a]});return{el:i("span",{class:"seg",role:"group","aria-label":e},...s.map(([,r])=>r)),set(r){for(let[o,a]of s)a.setAttribute("aria-pressed",String(o===r))}}}function ge(e){if(!Number.isFinite(e))return"0";if(e>-2&&e<3)return String(Number((10**e).toPrecision(e<0?2:3)));let t=Math.floor(e),n=(10**(e-t)).toFixed(1);return`${n==="10.0"?"1.0":n} × ${Ie(n==="10.0"?t+1:t)}`}var Je=e=>Ve(Number.isFinite(e)?e:NaN),Ze=(e,t)=>e.setup.cells[t].replace("Vanilla ",""),Zt=(e,t)=>`No ${Ze(e,t)} was trained on “${e.network.title}”.`;function Qt(e,t){let n=t;for(;n<e;)n=Number.isInteger(Math.log2(n/t))?1.5*n:4/3*n;return Math.round(n)}var gn=(e,t,n)=>Ee(e,t,n,!0).map(s=>[s,s===0?"1":Ie(s)]);function ns(e){let t=[...e].sort((s,r)=>s-r),n=t.length>>1;return t.length?t.length%2||t[n-1]===t[n]?t[n]:(t[n-1]+t[n])/2:null}function Mt(){let e=Fe("logplot");return{...e,draw({lines:t,first:n,last:s,low:r,high:o,unit:a="",rem:l,...c}){let{width:u,height:d}=e.measure(),[h,y]=[Math.round(3*l),u-Math.round(.8*l)],w=Math.round(1.35*l),m=s>n?a:"",f=y-(m?(.42*m.length+1.2)*l:0),x=Dn(n,s,h,y);e.draw({x,y:{low:r,high:o,top:6,below:w},rows:gn(r,o,Math.max(2,Math.floor((d-6-w)/(2.2*l)))),along:ot(n,s,5).filter(g=>x.at(g)<f||!m).map(g=>[g,String(g),g===n?"start":"middle"]),lines:t.map(g=>({first:n,...g})),caption:m,here:"line",room:{right:y,top:6},rem:l,...c})}}}var ss=(e,t,n)=>Be({name:"unit",title:e,low:1,high:1,step:1,value:1,written:s=>t().length?`unit ${t()[s-1]}`:""},n);var hi=-16,Wc=20,en=(e,t)=>e.findIndex(n=>n>=t);function qc(e,t,n,s){return t.flatMap((r,o)=>{let a=r<s?null:e[o*n+r-s];return a===null?[]:[Number.isFinite(a)?a:-1/0]})}function Dc(e){let t=Float32Array.from(e.flatMap(r=>Array.from(r).filter(Number.isFinite))).sort(),n=r=>t[Math.round(r*(t.length-1))]??0,s=Math.min(-hi,Qt(n(1),1));return{low:Math.max(hi,-Qt(-n(.05),4)),high:s,more:n(1)>s}}function di(e,{low:t,high:n},[s,r]){let o=s.length-1;return Number.isFinite(e)?e<=0?s[Math.round(o*Math.max(0,1-e/t))]:r[Math.round(o*Math.min(1,e/n))]:s[0]}function Bc(e,t,n,s){let r=new Uint8ClampedArray(4*n*n);for(let o=0;o<n;o++){let a=en(t,o);for(let l=0;l<=t[a];l++){let[c,u,d]=s(e[a*n+l]),h=4*(o*n+l);r[h]=c,r[h+1]=u,r[h+2]=d,r[h+3]=255}}return r}function ui(e){let t="h",n=null,s=0,r=Pe("Which state",{h:"of h",c:"of c"},f=>{t=f,e.root.focus({preventScroll:!0}),m()}),o=i("span",{class:"legend decades","aria-hidden":"true"}),a=[0,1].map(d),{el:l,says:c}=ve("flow",re("flow matrix","Flow matrix"),"how much of each state reaches each later one",[r.el,o],i("div",{class:"two"},...a.map(f=>f.el)));e.seen(l,u);function u(){e.ask("flow",{side:e.S.side,one:e.S.one,cells:["rnn",e.S.cell]})}function d(f){let x=i("canvas"),g=B("svg",{"aria-hidden":"true"}),E=i("div",{class:"tag",role:"status"}),$=i("div",{class:"stage",tabindex:"0",role:"img"},x,g,E),v=i("p",{class:"reads"}),T=null,M=null;E.hidden=!0;let p=z=>{let C=$.getBoundingClientRect(),{left:A,top:O,wide:k,tall:b}=T,L=Math.floor((z.clientY-C.top-O)/b*s),N=Math.floor((z.clientX-C.left-A)/k*s);if(L<0||L>=s||N<0||N>=s)return null;let{ends:j}=e.got.flow,R=j[en(j,L)];return N>R?null:[R,N]};function S(z){M=z;let C=e.got.flow,A=a[f];if(E.hidden=!z||!A.values,g.querySelector(".probe")?.remove(),E.hidden)return;let{left:O,top:k,wide:b,tall:L}=T,[N,j]=z;E.textContent=`t = ${N+1}, k = ${j+1}: ${Je(A.values[en(C.ends,N)*s+j])}`;let R=O+(j+.5)/s*b,[H,_]=h(N),F=k+(H+_)/2/s*L;g.append(B("circle",{class:"probe",cx:R,cy:F,r:4})),E.style.left=`${Math.max(0,Math.min($.clientWidth-E.offsetWidth,R+10))}px`,E.style.top=`${F>k+40?F-32:F+12}px`}let P=z=>T&&S(p(z));return $.addEventListener("pointermove",P),$.addEventListener("pointerdown",P),$.addEventListener("pointerleave",()=>S(null)),$.addEventListener("blur",()=>S(null)),$.addEventListener("click",z=>{let C=T&&p(z);C&&e.set({t:C[1]})}),$.addEventListener("keydown",z=>{let C={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]}[z.key];if(!C||!s||z.ctrlKey||z.metaKey||z.altKey)return;z.preventDefault();let{ends:A}=e.got.flow,O=Math.max(0,Math.min(s-1,e.S.t+C[1])),k=en(A,M?.[0]??s-1)+C[0],b=A[Math.max(en(A,O),Math.min(A.length-1,k))];O!==e.S.t&&e.set({t:O}),S([b,O])}),{el:i("div",{class:"panel"},$,v),stage:$,words:v,values:null,paint(z,C){this.values=z,S(null);let A=devicePixelRatio||1,{rem:O}=e,k=$.clientWidth,b=$.clientHeight;T={left:Math.round(3*O),top:4,wide:0,tall:b-Math.round(2.5*O)},T.wide=k-T.left-Math.round(.8*O);let{left:L,top:N,wide:j,tall:R}=T;if(!k||j<=0)return;Object.assign(x,{width:Math.round(j*A),height:Math.round(R*A)}),x.style.cssText=`left:${L}px;top:${N}px;width:${j}px;height:${R}px`;let H=i("canvas",{width:s,height:s}),_=[vt(e.css("--zero"),e.css("--ink")),vt(e.css("--ink"),e.css("--Rneg"))];H.getContext("2d").putImageData(new ImageData(Bc(z,e.got.flow.ends,s,K=>di(K,n,_)),s,s),0,0);let F=x.getContext("2d");F.imageSmoothingEnabled=!1,F.drawImage(H,0,0,s,s,0,0,x.width,x.height),g.setAttribute("width",k),g.setAttribute("height",b);let I=K=>L+(K+.5)/s*j,q=K=>N+(K+.5)/s*R,W=ot(1,s,6),V=N+R+O;g.replaceChildren(B("path",{class:"edge",d:`M${L} ${N}V${N+R}H${L+j}`}),B("path",{class:"edge",d:y(L,N,j,R)}),...W.map(K=>B("text",{x:L-.4*O,y:q(K-1)+.28*O,"text-anchor":"end"},String(K))),...W.map(K=>B("text",{x:I(K-1),y:V,"text-anchor":"middle"},String(K))),B("text",{x:L+j/2,y:V+1.15*O,"text-anchor":"middle"},"earlier step k"),B("text",{x:0,y:0,"text-anchor":"middle",transform:`translate(${.8*O} ${N+R/2}) rotate(-90)`},"later step t"),B("text",{class:"title",x:L+j-2,y:N+1.1*O,"text-anchor":"end"},C),B("path",{class:"halo"}),B("path",{class:"here"}),B("text",{class:"row"})),this.cursor()},cursor(){if(!T?.wide||!g.querySelector(".here"))return;let{left:z,top:C,wide:A,tall:O}=T,{rem:k}=e,b=Math.min(e.S.t,s-1),L=z+b/s*A,N=Math.max(2,A/s),j=C+b/s*O;for(let I of[".halo",".here"])g.querySelector(I).setAttribute("d",`M${L} ${j}H${L+N}V${C+O}H${L}z`);let R=g.querySelector(".row"),H=3.6*k,_=L+N+H<z+A;R.textContent=`k = ${b+1}`;let F=Math.max(0,C+.9*k-j);R.setAttribute("x",_?L+N+.5*k+F*A/O:z+A-2),R.setAttribute("y",Math.max(C+.9*k,j+(_?0:-(H/A)*O))),R.setAttribute("text-anchor",_?"start":"end"),M&&S(M)}}}function h(f){let{ends:x}=e.got.flow,g=en(x,f);return[(x[g-1]??-1)+1,x[g]+1]}function y(f,x,g,E){return e.got.flow.ends.reduce(($,v)=>`${$}H${f+(v+1)/s*g}V${x+(v+1)/s*E}`,`M${f} ${x}`)}function w(){let f=[vt(e.css("--zero"),e.css("--ink")),vt(e.css("--ink"),e.css("--Rneg"))],x=(g,E,$)=>i("span",{},...Array.from({length:$},(v,T)=>{let M=i("i");return M.style.background=We(di(g+(E-g)*(T+.5)/$,n,f)),M}));o.replaceChildren(`${Ie(n.low)} and less `,x(n.low,0,16),i("b",{}," 1 "),x(0,n.high,8),` ${Ie(n.high)}${n.more?" and more":""}`)}function m(){let f=e.got.flow;if(r.set(t),!f)return;[,s]=f.arrays[`${f.cells[0]}.h`][1];let x=$=>t==="c"&&f.array(`${$}.c`)?"c":"h",g=f.cells.map($=>f.array(`${$}.${x($)}`));n=Dc(g),w();let E=Math.min(Wc,s>>1);a.forEach(({stage:$,words:v},T)=>{T<f.cells.length||($.hidden=!0,v.replaceChildren(Zt(e,e.S.cell)))}),f.cells.forEach(($,v)=>{a[v].stage.hidden=!1;let T=Ze(e,$),M=x($),p=g[v],{words:S,stage:P}=a[v],z=qc(p,f.ends,s,E),C=ns(z),A=Math.max(...z),O=t==="c"&&M==="h"?" It has no c, so this is its h.":"",k=z.length===1?`the one pair ${ae(E,"step")} apart keeps ${ge(A)}`:`half of all pairs ${ae(E,"step")} apart keep at most ${ge(C)}, and no pair more than ${ge(A)}`;S.replaceChildren(i("b",{},`${T}: `),`of a change in ${M}, ${k}.`,O),P.setAttribute("aria-label",`${T}, ${M}: every pair of steps. ${S.textContent} Arrow keys read one pair.`),a[v].paint(p,`${T} ‖d${M}ₜ/d${M}ₖ‖`)}),c.replaceChildren("Row t, column k: how much of a small change in the state at step k is left in the state at step t, over all paths. Strong is kept, faint has vanished, orange has grown. A column that stays strong all the way down is a step that is not forgotten."+(f.ends.length<s?` ${f.ends.length} of the ${s} rows are computed, each drawn as a band.`:""))}return{el:l,draw(f){if(f("flow","theme","size"))m();else if(f("t"))for(let x of a)x.cursor();e.got.flow||r.set(t)}}}var mi=`.gs .ask {
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
  font-size: 0.8125rem;
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
.knob.idle {
  opacity: 0.45;
}
.knob small {
  color: var(--ink3);
  font-size: 0.75rem;
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
  font-size: 0.8125rem;
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
  font-size: 0.75rem;
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
  font-size: 0.8125rem;
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
  font-size: 0.75rem;
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
  opacity: 0.6;
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
  font-size: 0.75rem;
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
  font-size: 0.8125rem;
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
  font-size: 0.75rem;
}
.readout sup,
.gs sup {
  font-size: 0.72em;
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
  font-size: 0.8125rem;
}
.cells small {
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
    font-size: 0.75rem;
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
`;var Te=["initial","trained"],Vc={rnn:["--rnn","--ink3",2.5],lstm:["--ink","--ink",3],gru:["--Fpos","--pos",2],peephole:["--Fi","--i",2],coupled:["--Ff","--f",2],mingru:["--Fo","--o",2],indrnn:["--Fneg","--neg",2]},Pt=e=>Vc[e]??["--ink2","--ink2",1.5],rs={h:["dL/dh",[],"the error that arrives at h, by all paths"],c:["dL/dc",[9,4],"the error that arrives at c, by all paths"],kept:["product of",[2,4],"the direct path from the last memory back to this one, alone: the product of what every step keeps"]},fi={kept:"f"},cr=({keep:e},{cell:t,signal:n})=>n==="kept"?`product of ${we(e[t])}`:rs[n][0],hr=(e,{shown:t,off:n},s)=>e.curves.filter(r=>r.side===s&&t[fi[r.signal]??r.signal]&&!n.has(r.cell));function Gc(e,t){let n=(u,d,h)=>{for(let y of u)for(let w of y)w<d&&(d=w),w>h&&(h=w);return[d,h]},[s,r]=n(e,-1,0),[o,a]=n(t,s,r),l=.2*(r-s),c=.03*(r-s);return[Math.max(o,s-l)-c,Math.min(a,r+l)+c]}function Kc(e,t){let n=e.flatMap(o=>Array.from(o).filter(Number.isFinite));if(!n.length)return t;let s=1.5*n.reduce((o,a)=>Math.min(o,a),0)-10,r=1.5*n.reduce((o,a)=>Math.max(o,a),0)+10;return t.map(o=>Array.from(o).filter(a=>a>=s&&a<=r))}function Yc(e,{start:t,end:n},{low:s,high:r}){for(let o=Math.max(0,Math.ceil(t));o<e.length&&o<=n;o++)if(e[o]>=s&&e[o]<=r)return{t:o,v:e[o]};return null}var Xc=(e,{start:t})=>!Number.isFinite(e[Math.max(0,Math.ceil(t))]);function Jc(e,t,n,s){let r=[1,n].filter(l=>l>=e&&l<=t),o=(t-e)/14,a=Ee(e,t,s).filter(l=>Number.isInteger(l)&&l>=1&&l<=n&&r.every(c=>Math.abs(l-c)>o));return[...new Set([...r,...a])].sort((l,c)=>l-c)}function pi(e){let{setup:t}=e,n=[...new Set(Object.values(t.keep).filter(Boolean).map(we))],s=Object.entries(rs).map(([k,[b,,L]])=>{let N=fi[k]??k,j=i("button",{type:"button",class:"toggle","data-term":k==="kept"?"product of f":b,"data-act":`${L[0].toUpperCase()}${L.slice(1)}. Click: show or hide these curves.`},i("i",{class:`dash ${N}`}),k==="kept"?`${b} ${n.slice(0,-1).join(", ")} or ${n.at(-1)}`:b);return j.addEventListener("click",()=>e.set({shown:{...e.S.shown,[N]:!e.S.shown[N]}})),[N,j]}),r=i("button",{type:"button",class:"btn"},"Numbers"),o=i("button",{type:"button",class:"btn"},"CSV");r.addEventListener("click",()=>e.numbers()),o.addEventListener("click",()=>e.ask("csv"));let a=i("span",{class:"where"}),l=Object.fromEntries(Te.map(k=>{let b=i("div",{class:"bk"}),L=i("div",{class:"labels","aria-hidden":"true"}),N=document.createElementNS("http://www.w3.org/2000/svg","svg"),j=i("div",{class:"at"}),R=i("h2"),H=i("p",{class:"loss"}),_=i("div",{class:`plot ${k}`,role:"img"},b,N,L,j);return[k,{side:k,target:b,labels:L,lines:N,at:j,head:R,loss:H,el:_}]})),c=i("div",{class:"norms"},i("div",{class:"tools"},i("div",{class:"seg",role:"group","aria-label":"Curves"},...s.map(([,k])=>k)),a,i("span",{class:"sp"}),i("small",{class:"key"},"line: ",re("geometric mean"),", band: all ",re("seeds")),r,o),i("div",{class:"sides"},...Te.map(k=>i("div",{class:"side"},l[k].head,l[k].loss,l[k].el)))),u=null,d=!1,h=!1;for(let{el:k}of Object.values(l)){let b=0;k.addEventListener("pointerdown",L=>b=L.clientX,!0),k.addEventListener("click",L=>{if(e.root.focus({preventScroll:!0}),!u||L.detail>1||Math.abs(L.clientX-b)>4)return;let N=L.clientX-k.getBoundingClientRect().left,{left:j,wide:R}=$(k),{start:H,end:_}=u("steps");N>=j&&N<=j+R&&e.go(Math.round(H+(N-j)/R*(_-H)))}),k.addEventListener("dblclick",()=>{d=!1,setTimeout(()=>y(S),50)}),new ResizeObserver(()=>{!u||!e.P||(C(),A())}).observe(k)}e.embed(Object.fromEntries(Te.map(k=>[k,l[k].target]))).then(k=>{u=k;for(let b of["steps","initial.y"])u(b).change.connect(()=>{h||!e.P||(d=!0,requestAnimationFrame(P))});e.draw(new Set(["norms","size","theme","lines","t"])),e.root.classList.add("plotted")}),e.unzoom=()=>{d=!1};function y(k){h=!0;try{k()}finally{h=!1}}let w=k=>hr(e.P,e.S,k),m=({cell:k,signal:b})=>`${k}.${b}`,f=(k,b)=>e.P.array(`${k.side}.${m(k)}.${b}`),x=()=>Object.values(e.S.shown).filter(Boolean).length>1,g=k=>`${Le(t.cells[k.cell])}${x()?` ${cr(t,k).replace("product of","∏")}`:""}`,E=()=>({left:Math.round((x()?8.1:4.9)*e.rem),right:Math.round(2.9*e.rem),top:5,bottom:Math.round(1.3*e.rem)}),$=(k,b=E())=>({...b,wide:k.clientWidth-b.left-b.right,tall:k.clientHeight-b.top-b.bottom});function v(){let{left:k,right:b,top:L,bottom:N}=E();c.style.setProperty("--names",`${k}px`);for(let j of Te)u(j).setv({min_border_left:k,min_border_right:b,min_border_top:L,min_border_bottom:N}),u(j).toolbar.active_drag=e.small?null:"auto"}function T(){let{css:k,rem:b,font:L}=e;for(let N of Te){ut(u,N,e),u(`${N}.x`).setv({major_label_text_color:k("--ink3"),major_label_text_font_size:`${.75*b}px`,major_label_text_font:L});for(let j of e.cells){let[R,,H]=Pt(j);for(let[_,[,F]]of Object.entries(rs)){let I=u(`${N}.${j}.${_}`);I&&(I.glyph.setv({line_color:k(R),line_width:H,line_dash:F,line_cap:F.length?"butt":"round"}),u(`${N}.${j}.${_}.band`).glyph.setv({fill_color:k(R),fill_alpha:_==="h"?.11:.06}))}}}}function M(){let{T:k}=e.P,b=Array.from({length:k},(j,R)=>R),[L,N]=p();for(let j of Te){let R=new Map(w(j).map(F=>[m(F),F])),H={t:b,low:b.map(()=>L),high:b.map(()=>N),tip:z([...R.values()],b)},_=b.map(()=>NaN);for(let F of e.cells)for(let I of Object.keys(rs)){let q=`${F}.${I}`,W=u(`${j}.${q}`);if(!W)continue;let V=R.get(q);W.visible=u(`${j}.${q}.band`).visible=!!V;for(let[K,ee]of[[q,"mean"],[`${q}.low`,"low"],[`${q}.high`,"high"]])H[K]=V?Array.from(f(V,ee)):_}u(`${j}.source`).data=H,u(`${j}.hit`).glyph.width={value:.99}}S()}function p(){let k=(N,j)=>w(N).map(R=>f(R,j)),b=k("initial","mean"),L=N=>[...k("initial",N),...Kc(b,k("trained",N))];return Gc(L("mean"),[...L("low"),...L("high")])}function S(){if(!d){let[k,b]=p();u("initial.y").setv({start:k,end:b}),u("steps").setv({start:-.5,end:e.P.T-.5})}P()}function P(){let k=u("initial.y"),b=u("steps"),L=Ee(k.start,k.end,6),N=L.filter(Number.isInteger),j=N.length>1?N:L,R=Jc(b.start+1,b.end+1,e.P.T,e.small?4:6);for(let H of Te)u(`${H}.ticks`)&&(u(`${H}.ticks`).ticks=j),u(`${H}.axis`).major_label_overrides=new Map(j.map(_=>[_,_===0?"1":Number.isInteger(_)?Ie(_):Ve(_)])),u(`${H}.marks`).ticks=R.map(_=>_-1),u(`${H}.x`).major_label_overrides=new Map(R.map(_=>[_-1,_.toLocaleString("en")]));C(),A()}function z(k,b){let L=k.map(N=>({text:g(N),mean:f(N,"mean"),low:f(N,"low"),high:f(N,"high")}));return b.map(N=>[`step ${N+1}${e.P.tokens?` “${e.P.tokens[N]}”`:""}`,...L.map(({text:j,mean:R,low:H,high:_})=>`${j}  ${Ve(R[N])}  (${Ve(H[N])} to ${Ve(_[N])})`)].join(`
`))}function C(){let k=u("initial.y"),b=u("steps");for(let{side:L,labels:N,lines:j,el:R}of Object.values(l)){let{left:H,top:_,wide:F,tall:I}=$(R),q=[],W=Z=>I*(1-(Z-k.start)/(k.end-k.start)),V=Z=>H+F*(Z-b.start)/(b.end-b.start);for(let Z of w(L)){let Y=f(Z,"mean"),ne=Yc(Y,b,{low:k.start,high:k.end});Xc(Y,b)?q.push({curve:Z,zero:!0,x:1/0,y:I}):ne&&q.push({curve:Z,x:V(ne.t),y:W(ne.v)})}let K=Nn(q.map(Z=>Z.y),Math.min(.98*e.rem,I/Math.max(1,q.length)),I);N.replaceChildren(...q.map(({curve:Z,zero:Y},ne)=>{let D=i("span",{class:"name"},Y?`${g(Z)} 0`:g(Z));return Y&&(D.title="Exactly 0 here, which no power of ten is"),D.style.cssText=`right:${R.clientWidth-H+12}px;top:${_+K[ne]}px;color:var(${Pt(Z.cell)[1]})`,Z.cell==="lstm"&&(D.style.fontWeight=700),D})),j.replaceChildren(...q.flatMap(({curve:Z,x:Y,y:ne},D)=>{if(Y>H+F/6)return[];let G=document.createElementNS("http://www.w3.org/2000/svg","line"),X={x1:H-9,y1:_+K[D],x2:Y-2,y2:_+ne,stroke:`var(${Pt(Z.cell)[0]})`};for(let[J,Q]of Object.entries(X))G.setAttribute(J,String(Q));return G}));let ee=w(L).length?"No curve is in view. A double click shows all.":"No curve is switched on.";q.length||N.append(i("span",{class:"alone"},ee))}}function A(){let{start:k,end:b}=u("steps"),{t:L}=e.S;for(let{at:N,el:j}of Object.values(l)){let{left:R,top:H,wide:_,tall:F}=$(j);N.hidden=L<k||L>b,N.style.cssText=`left:${R+_*(L-k)/(b-k)-.5}px;top:${H}px;height:${F}px`}}function O(){let{sides:k,T:b}=e.P;for(let{side:N,head:j,loss:R}of Object.values(l)){let{title:H,seeds:_,units:F}=k[N];j.replaceChildren(`${H} `,i("small",{},`${ae(_,"seed")}, ${F} units`)),R.textContent=k[N].loss}for(let[N,j]of s)j.setAttribute("aria-pressed",String(e.S.shown[N]));let L=e.P.tokens?.[e.S.t];a.replaceChildren(`step ${e.S.t+1}`,i("small",{},` / ${b}${L?` “${L}”`:""}`));for(let{side:N,el:j}of Object.values(l)){let R=w(N).map(H=>`${g(H)} ${Ve(f(H,"mean")[e.S.t])}`);j.setAttribute("aria-label",`${e.told(N)} At step ${e.S.t+1}, of the curves shown: ${R.join(", ")}.`)}}return{el:c,draw(k){k("norms","lines","t")&&O(),u&&(k("size","lines")&&v(),k("theme","size")&&T(),k("norms","lines")?y(M):k("size","theme")&&y(P),k("t")&&A())}}}var Zc=250,Qc={relu:"ReLU",glorot:"Glorot",start:"as the trained began"},gi={radius:1,clip:1};function wi(e,t,n){return e==="clip"?String(t):U(Number(t),Math.max(0,-Math.floor(Math.log10(n)+1e-9)),e==="bias")}var dr=e=>Math.log10(e),eh=e=>Number((10**e).toPrecision(2)),bi={radius:"spectral radius",scale:"input scale",bias:"forget-gate bias",clip:"clipping",seed:"seed",units:"unit"};function xi(e){let{setup:t,state:n,usual:s}=e,r={},o=H=>s[H],a=H=>String(e.wish[H]??"")!==String(o(H)??""),l=H=>n.named[H].title;function c(H,{label:_=l(H),note:F=null,log:I=!1}={}){let{low:q,high:W,step:V,off:K}=n.named[H],ee=i("input",{type:"range","aria-label":_,min:I?dr(q):q,max:I?dr(W):W,step:I?.05:V}),Z=i("output"),Y=K&&i("input",{type:"checkbox"}),ne=()=>I?eh(Number(ee.value)):Number(ee.value);ee.addEventListener("input",()=>e.turn({[H]:ne()})),ee.addEventListener("dblclick",()=>e.turn({[H]:o(H)})),Y?.addEventListener("change",()=>e.turn({[H]:Y.checked?null:gi[H]}));let D=i("div",{class:`knob slide ${H}`},i("span",{class:"name"},bi[H]?re(bi[H],_):_),Y&&i("label",{class:"check"},Y,K),Z,ee,F);return r[H]=()=>{let G=e.wish[H],X=G===null||G==="";Y&&(Y.checked=X),D.classList.toggle("none",X);let J=X?gi[H]:Number(G);return ee.value=I?dr(J):J,Z.textContent=X?"":wi(H,J,V),ee.setAttribute("aria-valuetext",X?K:wi(H,J,V)),[D,ee]},D}function u(H,_,F){let I=i("select",{"aria-label":_},...F.map(([W,V])=>i("option",{value:W},V)));I.addEventListener("change",()=>e.turn(H==="networks"?y(I.value):{[H]:I.value}));let q=i("label",{class:`knob pick ${H}`},i("span",{class:"name"},_),I);return r[H]=()=>(I.value=e.wish[H],[q,I]),q}let d=H=>n.named[H].choices.map(_=>[_,Qc[_]??_]),h=H=>t.networks[H].examples;function y(H){let{text:_}=e.wish,F=h(e.wish.networks).some(([,I])=>I===_);return{networks:H,...F?{text:h(H)[0]?.[1]??""}:{}}}let w=i("button",{type:"button"},"random"),m=i("button",{type:"button"},"typed"),f=i("textarea",{rows:2,maxlength:t.limits.text,"aria-label":"What is read",spellcheck:"false",autocomplete:"off"}),x=i("select",{"aria-label":"Examples"}),g=i("span",{class:"count"}),E=0;w.addEventListener("click",()=>e.turn({text:""})),m.addEventListener("click",()=>{e.wish.text||e.turn({text:h(e.wish.networks)[0]?.[1]??""})}),x.addEventListener("change",()=>e.turn({text:x.value}));let $=()=>{clearTimeout(E),E=0,f.value.trim()&&e.turn({text:f.value})};f.addEventListener("input",()=>{clearTimeout(E),E=setTimeout($,Zc)}),f.addEventListener("blur",()=>{E&&$(),e.draw(new Set(["knobs"]))}),f.addEventListener("keydown",H=>H.key==="Enter"&&H.preventDefault());let v=i("small"),T=c("length",{label:"Steps",note:v}),M=i("div",{class:"typed"},f,i("div",{class:"under"},x,g)),p=i("div",{class:"knob sequence"},i("span",{class:"name"},"Sequence"),i("div",{class:"seg",role:"group","aria-label":"Sequence"},w,m),T,M);r.text=()=>{let H=e.root.getRootNode().activeElement===f,{text:_,networks:F}=e.wish,I=!!_||H;w.setAttribute("aria-pressed",String(!I)),m.setAttribute("aria-pressed",String(I)),v.textContent=e.wish.init==="start"?"the task’s symbols, the same on both sides":"left: random input; right: symbols of the task",T.hidden=I,M.hidden=!I,H||(f.value=_);let q=h(F),W=q.every(([,V])=>V!==_);return x.replaceChildren(...W?[i("option",{value:_},"your own")]:[],...q.map(([V,K])=>i("option",{value:K},V))),x.value=_,[p,f]};let S=()=>{let H=e.P.unknown?.filter(Boolean).length??0;g.textContent=e.P.tokens?`${e.P.T} steps${H?`, ${H} unknown`:""}`:""},P=i("input",{type:"checkbox","aria-label":"Hold f at 1"});P.addEventListener("change",()=>e.turn({hold:P.checked?1:0}));let z=i("label",{class:"knob check hold"},P,i("span",{class:"name"},"Hold f at 1"),i("small",{},"the ",re("error carousel")," itself"));r.hold=()=>(P.checked=Number(e.wish.hold)===1,[z,P]);let C=i("span",{class:"tick","aria-hidden":"true"},"1: neither vanishes nor explodes"),{low:A,high:O}=n.named.radius;C.style.setProperty("--at",(1-A)/(O-A));let k=i("fieldset",{},i("legend",{},"Both sides"),p,u("networks",l("networks"),Object.entries(t.networks).map(([H,{title:_}])=>[H,_])),c("clip",{log:!0}),z),b=i("fieldset",{},i("legend",{},"As initialised"),c("radius",{note:C}),c("scale"),c("bias"),c("units"),u("activation","Activation, RNN alone",d("activation")),u("init",l("init"),d("init")),c("seed")),L=i("button",{type:"button",class:"btn reset"});L.addEventListener("click",()=>e.turn(s,!0));let N=i("form",{"aria-label":"Settings"},k,b,L);N.addEventListener("submit",H=>H.preventDefault());let j=i("details",{class:"knobs"},i("summary",{},"Settings"),N),R=()=>({units:e.wish.init==="start",seed:e.wish.init==="start",bias:Number(e.wish.hold)===1,length:!!e.wish.text});return{el:j,draw(H){if(H("size")&&(j.open=!e.small||j.open),H("norms")&&S(),!H("knobs"))return;let _=R(),F=0;for(let[I,q]of Object.entries(r)){let[W,V]=q();W.classList.toggle("changed",a(I)),W.classList.toggle("idle",_[I]===!0),I!=="text"&&(V.disabled=_[I]===!0),F+=Number(a(I))}L.disabled=!F,L.textContent=F?`Reset ${F} ${F>1?"settings":"setting"}`:"Reset all settings"}}}var vi=(e,t,n)=>Object.entries({...e,...n.knobs}).filter(([s,r])=>String(t[s]??"")!==String(r??"")).map(([s])=>s),th=(e,t,n)=>!vi(e,t,n).length,nh=(e,t,n)=>vi(e,t,n).every(s=>n.asks.includes(s));function ki(e){let{setup:t}=e,n=i("p",{class:"look"}),s=t.presets.map(a=>{let l=i("button",{type:"button",class:"chip"},a.name);return l.addEventListener("click",()=>{r=a,e.unzoom?.(),e.turn({...e.usual,...a.knobs},!0),e.set({shown:e.curves(a.show.signals??e.state.named.show.default)})}),l}),r=null,o=i("div",{class:"chips",role:"group","aria-label":"Cases worth seeing"},...s);return{el:i("div",{class:"presets"},o,n),draw(a){if(!a("knobs"))return;let l=t.presets.filter(d=>th(e.usual,e.wish,d)),c=l.includes(r)?r:l[0],u=c??(r&&nh(e.usual,e.wish,r)?r:null);s.forEach((d,h)=>d.setAttribute("aria-pressed",String(t.presets[h]===c))),n.replaceChildren(u?i("b",{},"Look for "):"",u?.look??"Your own settings. Each case above sets everything as it needs it.")}}}function yi(e){let{setup:t}=e,n=Te.map(a=>{let l=i("button",{type:"button"});return l.addEventListener("click",()=>e.set({side:a,one:Math.min(e.S.one,e.seeds(a).length-1),cell:e.beside(a,e.S.cell)})),[a,l]}),s=i("select",{"aria-label":"Seed"}),r=i("select",{"aria-label":"Cell beside the RNN"});return s.addEventListener("change",()=>e.set({one:Number(s.value)})),r.addEventListener("change",()=>e.set({cell:r.value})),r.append(...Object.entries(t.cells).filter(([a])=>a!=="rnn").map(([a,l])=>i("option",{value:a},l))),{el:i("section",{class:"detail","aria-label":"Which networks"},i("h2",{},"Where it comes from"),i("div",{class:"seg",role:"group","aria-label":"Side"},...n.map(([,a])=>a)),i("label",{},"one network: seed ",s),i("label",{},"Vanilla RNN beside ",r)),draw(a){if(!a("norms","detail"))return;let{S:l,P:c}=e;for(let[d,h]of n)h.textContent=c.sides[d].title,h.setAttribute("aria-pressed",String(d===l.side));let u=e.seeds(l.side);s.replaceChildren(...u.map((d,h)=>i("option",{value:h},d))),s.value=l.one;for(let d of r.options)d.disabled=!c.curves.some(h=>h.side===l.side&&h.cell===d.value);r.value=l.cell}}}var sh=e=>e[0]>0&&e.at(-1)/e[0]>8;function $i(e){let{setup:t}=e,n=i("h2"),s=i("p",{class:"note"}),r=i("div",{class:"cells"}),o=i("section",{class:"learn"},i("div",{class:"hd"},n),r,s),a=null,l=[];function c(d){let h=i("figcaption"),y=i("p",{class:"alone"},"not trained on this"),w=Fe("scores");return{cell:d,caption:h,none:y,plot:w,el:i("figure",{},h,w.el,y)}}function u({cell:d,caption:h,none:y,plot:w},m){let{gaps:f,scores:x,measure:{chance:g,better:E},trained_to:$}=m,{rem:v}=e,T=Object.entries(x[d]??{}),M=t.cells[d];if(h.replaceChildren(i("b",{},M),...T.length?[i("small",{},` ${ae(T.length,"seed")}`)]:[]),y.hidden=T.length>0,w.el.hidden=!T.length,!T.length)return;let p=Object.values(x).flatMap(b=>Object.values(b)).flat(),S=E==="higher"?1:1.05*Math.max(...p,g??0),{width:P}=w.measure(),z=Dn(f[0],f.at(-1),2*v,P-.4*v,sh(f)),C=f.map((b,L)=>ns(T.map(([,N])=>N[L]))),A=`stroke:var(${Pt(d)[0]})`,O=[...new Set([f[0],f.findLast(b=>b<=$)??f[0],f.at(-1)])],k=[...T.map(([b,L])=>({values:L,at:f,kind:"one",style:A,title:`seed ${b}`})),{values:C,at:f,kind:"middle",style:A}];w.draw({x:z,y:{low:0,high:S,top:Math.round(.7*v),below:Math.round(1.4*v)},rows:[0,S/2,S].map(b=>[b,U(b,S===1?1:2).replace(/\.0$/,"")]),along:O.map(b=>[b,String(b),b===f.at(-1)&&O.length>1?"end":"middle"]),shades:f.some(b=>b>$)?[[z.at($),z.right]]:[],lines:g===null?k:[{values:[g,g],at:[f[0],f.at(-1)],kind:"chance"},...k],said:`${M}, median ${m.measure.title} by gap: ${f.map((b,L)=>`${b}: ${U(C[L],2)}`).join(", ")}.`,rem:v})}return{el:o,draw(d){if(!d("norms","size")||a===e.network&&!d("size"))return;a=e.network;let{learn:h}=a;n.replaceChildren("Does it learn? ",i("small",{},`${h.title}: ${h.measure.title} by ${h.gap_title}; thin: one seed each, bold: their median, dashed: chance, shaded: longer than in training`)),(e.cells.some((y,w)=>l[w]?.cell!==y)||e.cells.length!==l.length)&&(l=e.cells.map(c),r.replaceChildren(...l.map(y=>y.el)));for(let y of l)u(y,h);s.textContent=h.note??""}}}var rh=[["← →","one step back, forward"],["Home End","first, last step"],["arrows","in a flow matrix: the earlier and the later step"],["double click","undo a zoom, put a setting back"],["w","what the words and marks mean: ← → the next, Esc closes"],["?","this list"]];function Mi(e){let t=i("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),n=i("h2",{},"Gradient norms"),s=Te[0],r=Te.map(d=>{let h=i("button",{type:"button"});return h.addEventListener("click",()=>{s=d,c()}),[d,h]}),o=i("button",{type:"button",class:"btn"},"Close"),a=i("button",{type:"button",class:"btn"},"All curves as CSV"),l=i("dialog",{class:"numbers","aria-label":"Numbers"},i("div",{class:"bar"},n,i("div",{class:"seg",role:"group","aria-label":"Which numbers"},...r.map(([,d])=>d)),i("span",{class:"sp"}),a,o),t);o.addEventListener("click",()=>l.close()),a.addEventListener("click",()=>e.ask("csv")),l.addEventListener("click",d=>d.target===l&&l.close());function c(){let{P:d,S:h}=e,y=hr(d,h,s);for(let[m,f]of r)f.textContent=d.sides[m].title,f.setAttribute("aria-pressed",String(m===s));let w=y.flatMap(m=>["mean","low","high"].map(f=>[`${Le(e.setup.cells[m.cell])} ${cr(e.setup,m)} ${{mean:"mean",low:"least",high:"largest"}[f]}`,d.array(`${s}.${m.cell}.${m.signal}.${f}`)]));t.replaceChildren(Ke(["step",...d.tokens?["token"]:[],...w.map(([m])=>m)],Array.from({length:d.T},(m,f)=>[f+1,...d.tokens?[d.tokens[f]]:[],...w.map(([,x])=>Number.isNaN(x[f])?"exactly 0":U(x[f],4))]),`log₁₀ of the norms over ${d.sides[s].seeds} seeds: their geometric mean, the least and the largest. Shown is ${d.sides[s].loss}.`))}e.numbers=()=>{c(),l.showModal()};let u=an(rh);return e.keys=()=>u.showModal(),{el:i("div",{},l,u),draw:d=>l.open&&d("norms","lines")&&c()}}var Si=.01;function oh(e){let t={below:0,at:0,above:0};for(let n of e)t[Math.abs(n-1)<=Si?"at":n<1?"below":"above"]+=1;return t}function ur(e,t,n,s){let r=0;for(;r<n-1&&Number.isFinite(e[(n-2-r)*s+t]);)r+=1;return r}function Ei(e){let t=Mt(),n=i("p",{class:"reads"}),s=null,r=[],o=null,a=ss("The unit, from the smallest u to the largest",()=>r,u=>{s=u-1,c()}),l=i("div",{class:"panel"},i("h3",{},i("b",{},"Unit by unit")," uᵗ, were a unit active at every step, and what it is"),t.el,a.el,n);function c(){let[u,d]=o.arrays.product[1],h=o.array("own"),y=o.array("product");r=Array.from(h.keys()).sort((S,P)=>h[S]-h[P]);let w=r.reduce((S,P)=>ur(y,P,u,d)>=ur(y,S,u,d)?P:S),m=Math.min(s??r.indexOf(w),d-1),f=r[m],x=u-1;a.set(m+1,{max:d});let g=S=>Array.from({length:u},(P,z)=>(u-1-z)*Math.log10(h[S])),E=Array.from({length:u},(S,P)=>y[P*d+f]),$=r.map(S=>x*Math.log10(h[S])).filter(Number.isFinite),{below:v,at:T,above:M}=oh(h),p=ur(y,f,u,d);n.replaceChildren(`Of ${ae(d,"unit")} ${v} let an error fade (u < 1), ${T} keep it (u = 1, within a hundredth) and ${M} make it grow (u > 1). Unit `,i("b",{},String(f)),` has u = ${U(h[f],3)}: over ${ae(x,"step")} that would be ${ge(x*Math.log10(h[f]))}. `,p===x?"It is active at all of them, so that is what arrives.":p===0?"It is not active at the last step, so that none of an error comes back through it.":`It is active at the last ${ae(p,"step")} alone; before them none of an error comes back through it.`),t.draw({lines:[...r.filter(S=>S!==f).map(S=>({values:g(S),kind:h[S]>1+Si?"faint grows":"faint fades"})),{values:g(f),kind:"other",name:`uᵗ, u = ${U(h[f],2)}`},{values:E,kind:"forget",name:`unit ${f}`}],first:1,last:u,low:1.06*Math.min(-1,...$),high:1.06*Math.max(1,...$),rem:e.rem,tip:S=>`step ${S}, unit ${f}: ${Je(y[(S-1)*d+f])}`,said:n.textContent}),t.cursor(e.S.t+1)}return{el:l,draw(u){o=u,c()},cursor:()=>o&&t.cursor(e.S.t+1)}}var ih=["cell","i","f","g","o","r","z","n","error"],os={total:"all of it",direct:"straight down the cell",gates:"by the gates"},ah={total:["--ink",3.25],direct:["--Ff",2.25,[6,4]],gates:["--ink3",2]},lh=e=>Array.from(e,(t,n)=>n).sort((t,n)=>In(e[t],e[n])||t-n);function is(e){let t=Math.abs(e);return t===0||t>=.005&&t<1e3?U(e):`${e<0?"−":""}${ge(Math.log10(t))}`}function ch(e){let t=0,n=0,s=e.map(([o,a])=>{let l=a<0?t:n,c=l+a;return a<0?t=c:n=c,{name:o,v:a,from:l,to:c}}),r=2**Math.max(0,Math.ceil(Math.log2(Math.max(n/1.25,-t/.25))));return{parts:s,low:-r/4,high:1.25*r}}function hh(e){let t=e.reduce((o,a)=>o+a,0),n=e.map(o=>de(o)),s=Math.abs(n.reduce((o,a)=>o+a,0)-de(t))<.005;return`${n.map((o,a)=>a===0?U(o):`${o<0?"−":"+"} ${U(Math.abs(o))}`).join(" ")} ${s?"=":"≈"} ${U(t)}`}function Ci(e){let t=null,n=[],s=null,r=null,o=null,a=Mt(),l=i("input",{type:"checkbox"});l.addEventListener("change",()=>e.turn({hold:l.checked?1:0},!0));let c=B("svg",{class:"strip","aria-hidden":"true"}),u=ss("The unit, from the shortest half-life to the longest",()=>n,W=>{t=n[W-1],H()}),d=i("div",{class:"bk"}),h=i("div",{class:"labels","aria-hidden":"true"}),y=i("div",{class:"plot",role:"img"},d,h),w=i("i",{class:"here"}),m={keep:i("p",{class:"reads"}),share:i("p",{class:"reads"})},f=i("span"),x=i("span"),g=i("label",{class:"check"},l,"hold f at 1 in every unit and step"),E=i("h3"),$=B("svg",{class:"shares",role:"img"}),v=i("p",{class:"terms"}),T=i("div",{class:"two"},i("div",{class:"panel"},i("h3",{},i("b",{},"Constant error carousel"),f),a.el,i("div",{class:"lives"},i("small",{},"half-life of every unit, shortest to longest"),c,u.el),g,m.keep),i("div",{class:"panel"},i("h3",{},i("b",{},"What each path carries"),x),y,m.share,E,$,v)),M=Ei(e),p=i("button",{type:"button",class:"btn"},"Show the LSTM");p.addEventListener("click",()=>e.set({cell:"lstm"}));let{el:S,says:P}=ve("paths",re("error carousel","Paths of the error"),"straight down the cell, or by the gates",[],T,M.el,p);e.seen(S,N);let z=()=>{let{cell:W,side:V}=e.S;return e.P.curves.some(ee=>ee.side===V&&ee.cell===W&&ee.signal==="kept")?we(e.setup.keep[W]):""},C=()=>e.setup.memory[e.S.cell]==="h",A=()=>C()?"dL/dhₜ":"dL/dcₜ",O=()=>e.P.curves.some(W=>W.side===e.S.side&&W.cell===e.S.cell),k=()=>Ze(e,e.S.cell),b=()=>O()&&e.setup.diagonal.includes(e.S.cell),L=()=>(z()||b())&&e.got.paths?.cell===e.S.cell?e.got.paths:null;function N(){(z()||b())&&e.ask("paths",{side:e.S.side,one:e.S.one,cell:e.S.cell})}e.embed({paths:d}).then(W=>{s=W;for(let V of["paths.steps","paths.y"])s(V).change.connect(()=>requestAnimationFrame(F));j(),e.P&&R()});function j(){s("paths").setv({min_border_left:Math.round(3*e.rem),min_border_right:Math.round(.8*e.rem),min_border_top:6,min_border_bottom:Math.round(1.4*e.rem)}),s("paths").toolbar.active_drag=e.small?null:"auto"}function R(){let W=z();if(T.hidden=!W,M.el.hidden=!b(),p.hidden=!!W||b(),g.hidden=C(),f.textContent=` ∏ ${W} from step t to the last, each unit a line`,x.textContent=` ‖${A()}‖ and its parts`,b()){P.replaceChildren(`In an ${k()} every unit sees its own old h alone, so that an error goes back through each unit by itself: at a step at which the unit is active it is multiplied by the unit’s own number u, and where the unit is not, it ends.`),L()&&M.draw(L());return}if(!W){P.replaceChildren(O()?`${k()} has neither a cell nor a gate: all of the error goes through the same weights at every step, so there is nothing to split here.`:Zt(e,e.S.cell));return}let V=L();P.replaceChildren(C()?`A ${k()} keeps its memory in h itself, and an error reaches an earlier h in two ways: straight down, where each step multiplies it by ${W} alone, and by the gates and the candidate, through the recurrent weights where there are any. Together they are all of it.`:`In the ${k()} an error reaches an earlier cell state in two ways: straight down the cell, where each step multiplies it by the forget gate f alone, and by the gates, ${e.S.cell==="peephole"?"which see h through the recurrent weights and c through the peepholes":"through h and the recurrent weights"}. Together they are all of it.`),V&&(H(),q(),s&&_())}function H(){let W=L();if(!W)return;let[V,K]=W.arrays.product[1],ee=W.array("product"),Z=W.array("half");n=lh(Z);let Y=t===null||t>=K?n[K-1>>1]:t,ne=t===null?"the median unit, ":"unit ",D=te=>Array.from({length:V},(Re,Oe)=>ee[Oe*K+te]),G=ee.every(te=>te===0),X=Math.min(0,...ee.filter(Number.isFinite)),J=ee[Y],Q=n.at(-1),se=n[0];u.set(n.indexOf(Y)+1,{max:K}),m.keep.replaceChildren(...G?[i("b",{},"exactly 1"),`: with f held at 1, all ${ae(K,"unit")} pass the error straight down the cell undiminished over ${ae(V-1,"step")}.`]:[`Straight down the cell, ${ne}`,i("b",{},String(Y)),", passes on ",i("b",{},ge(J)),` of an error from step ${V} to step 1: its half-life, the steps over which its ${z()} lets half through, the median over where one begins, is ${dt(Z[Y])}. The longest is ${dt(Z[Q])} (unit ${Q}), the shortest ${dt(Z[se])} (unit ${se}).`]),ne==="unit "&&!G&&(m.keep.firstChild.textContent="Straight down the cell, unit "),a.draw({lines:[...n.filter(te=>te!==Y).map(te=>({values:D(te),kind:"faint",aside:!0})),{values:D(Y),kind:"forget",name:G?"exactly 1":`unit ${Y}`}],first:1,last:V,low:1.04*Math.min(-1,X),high:-.06*Math.min(-1,X),rem:e.rem,tip:te=>`step ${te}, unit ${Y}: ${G?"1":Je(ee[(te-1)*K+Y])}`,said:m.keep.textContent}),a.cursor(e.S.t+1);let ie=100,oe=n.map(te=>Math.log2(Math.abs(Z[te]))),be=Math.min(...oe)-1,ke=Math.max(be+2,...oe);c.setAttribute("viewBox",`0 0 ${ie} 20`),c.setAttribute("preserveAspectRatio","none"),c.replaceChildren(...n.map((te,Re)=>{let Oe=1+19*((oe[Re]-be)/(ke-be));return B("rect",{class:te===Y?"on":"",x:Re*ie/K,y:20-Oe,width:.8*ie/K,height:Oe})}))}function _(){let W=L(),{T:V}=W,K=Object.fromEntries(Object.keys(os).map(X=>[X,Array.from(W.array(X))])),ee=Object.values(K).flat().filter(Number.isFinite),Z=Math.min(-1,...ee)-.3,Y=Math.max(.3,Math.max(...ee)+.2),ne=K.total.map((X,J)=>J);s("paths.source").data={t:ne,...K,low:ne.map(()=>Z),high:ne.map(()=>Y),tip:ne.map(X=>[`step ${X+1}`,...Object.entries(os).map(([J,Q])=>`${Q}: ${Je(K[J][X])}`)].join(`
`))},s("paths.steps").setv({start:-.5,end:ne.length-.5}),s("paths.y").setv({start:Z,end:Y});let D=gn(Z,Y,5),G=ot(1,V,6);s("paths.ticks").ticks=D.map(([X])=>X),s("paths.axis").major_label_overrides=new Map(D),s("paths.marks").ticks=G.map(X=>X-1),s("paths.x").major_label_overrides=new Map(G.map(X=>[X-1,String(X)])),ut(s,"paths",e),s("paths.x").setv({major_label_text_color:e.css("--ink3"),major_label_text_font_size:`${.75*e.rem}px`,major_label_text_font:e.font});for(let[X,[J,Q,se]]of Object.entries(ah))s(`paths.${X}`).glyph.setv({line_color:e.css(J),line_width:Q,line_dash:se??[],line_cap:"round"});F()}function F(){let W=L();if(!s||!W)return;let{start:V,end:K}=s("paths.y"),ee=s("paths.steps"),{rem:Z}=e,Y={left:Math.round(3*Z),right:y.clientWidth-Math.round(.8*Z),top:6,bottom:y.clientHeight-Math.round(1.4*Z)};r=X=>Y.left+(Y.right-Y.left)*(X-ee.start)/(ee.end-ee.start);let ne=Object.entries(os).map(([X,J])=>i("span",{class:`name ${X}`},J));Object.assign(w.style,{top:`${Y.top}px`,height:`${Y.bottom-Y.top}px`}),h.replaceChildren(w,...ne),I();let D=X=>Y.top+(Y.bottom-Y.top)*(K-X)/(K-V),G=Object.keys(os).map((X,J)=>({span:ne[J],points:Array.from(W.array(X),(Q,se)=>[r(se),Number.isFinite(Q)?D(Q):NaN])}));Tt(G,[],{...Y,left:Y.left+6},Z)}function I(){if(a.cursor(e.S.t+1),!r)return;let W=r(e.S.t),{start:V,end:K}=s("paths.steps");w.style.left=`${W}px`,w.hidden=e.S.t<V||e.S.t>K}function q(){let W=L(),V=Math.min(e.S.t,W.T-1),K=V===W.T-1,ee=W.array("share")[V],Z=ih.filter(te=>W.array(`step.${te}`)).map(te=>[te,W.array(`step.${te}`)[V]]).filter(([te])=>te==="error"?K:!K),Y=te=>te<0?" (with the opposite sign)":"",ne=W.array("total")[V],D=Z.some(([,te])=>!Number.isFinite(te));K?m.share.replaceChildren("At the last step ",i("b",{},`‖${A()}‖ is ${ge(ne)}`),", all of it the error itself: no step lies behind it yet."):m.share.replaceChildren("All the way from the last step to ",i("b",{},`step ${V+1}`),Number.isFinite(ne)?`: ‖${A()}‖ is ${ge(ne)}. `:": exactly nothing is left.",Number.isFinite(ee)?Math.abs(ee)<.005?`Almost all of it came through the gates; the direct path down the cell contributes ${is(ee)} of it${Y(ee)}.`:`The direct path down the cell contributes ${is(ee)} of it${Y(ee)}, the gates ${is(1-ee)}${Y(1-ee)}.`:""),y.setAttribute("aria-label",m.share.textContent),E.replaceChildren(i("b",{},K?`At step ${V+1}`:`Over the one step from ${V+2} back to ${V+1}`),K?` the error itself arrives${C()?"":", by way of h"}`:` shares of ${A()} by the way it took`);let{width:G,height:X}=$.getBoundingClientRect(),{rem:J}=e;if($.replaceChildren(),v.replaceChildren(),D||!G)return;let{parts:Q,low:se,high:ie}=ch(Z),oe=te=>(te-se)/(ie-se)*G,be=X-1.3*J;$.append(...Q.filter(({v:te})=>te).flatMap(({name:te,from:Re,to:Oe})=>{let nn=oe(Math.min(Re,Oe)),me=Math.abs(oe(Oe)-oe(Re));return[B("rect",{class:`way way-${te}`,x:nn,y:2,width:Math.max(.5,me-1),height:be-4}),me>1.1*J?B("text",{class:`on on-${te}`,x:nn+me/2,y:be/2+.3*J,"text-anchor":"middle"},te==="cell"?C()?"h":"c":te==="error"?"L":te):""]}),...[0,1].flatMap(te=>[B("path",{class:"unit",d:`M${oe(te)} 0V${be+2}`}),B("text",{x:oe(te),y:X-.2*J,"text-anchor":"middle"},te?"1, the whole":"0")]));let ke={cell:"straight down the cell",error:"the error itself",i:"by i",f:"by f",g:"by g",o:"by o",r:"by r",z:"by z",n:"by n"};v.append(...Z.flatMap(([te,Re])=>[i("span",{},i("i",{class:`way way-${te}`}),`${ke[te]} ${is(Re)}`)," "]),Z.length>1?i("b",{},hh(Z.map(([,te])=>te))):"",Z.some(([,te])=>te<-.005)?" What is left of 0 has the opposite sign.":""),$.setAttribute("aria-label",v.textContent)}return{el:S,draw(W){let{side:V,one:K,cell:ee}=e.S,Z=`${V} ${K} ${ee} ${z()}`,Y=Z!==o;Y&&(t=null),o=Z,s&&W("size")&&j(),l.checked=Number(e.wish.hold)===1,W("paths","theme","size")||Y?R():W("t")&&b()?M.cursor():W("t")&&L()&&(I(),q())}}}var as=e=>U(e,Math.abs(e)<9.95?1:0);function Ti({first:e,low:t,high:n,zero:s},r){if(e===null||s===r)return["exactly 0",null,`in ${s} of ${r} seeds`];if(Math.abs(e)<.05&&Math.abs(t)<.05&&Math.abs(n)<.05)return["stays 1",null,s?`exactly 0 in ${s} of ${r} seeds`:"in every seed"];let o=e<0?"shrinks to":"grows to",a=s?`exactly 0 in ${s} of ${r} seeds`:`10^${as(t)} to 10^${as(n)}`;return[o,as(e),a]}function dh({gaps:e,trained_to:t,scores:n,measure:{better:s}},r){let o=Object.values(n[r]??{});if(!o.length)return null;let a=e.findLastIndex(h=>h<=t),l=o.map(h=>h[Math.max(0,a)]),c=l.filter(h=>h>=.99).length,[u,d]=[Math.min(...l),Math.max(...l)].map(h=>U(h,2));return s==="higher"&&c?`${c} of ${l.length} seeds`:`${s==="higher"?`0 of ${l.length}: `:""}${u===d?u:`${u} to ${d}`}`}var uh=e=>e.split(/(\^[−\d.]+)/).map(t=>t.startsWith("^")?i("sup",{},t.slice(1)):t),Li=e=>["10",i("sup",{},as(e))];function Ai(e){let{setup:t}=e,n=Object.fromEntries(Object.entries(t.cells).map(([h,y])=>{let w=i("button",{type:"button",class:"cellname"},i("i",{class:`line ${h}`}),Le(y));Object.assign(w.dataset,{term:y,act:`Click: show or hide the ${y}.`}),w.addEventListener("click",()=>{let f=new Set(e.S.off);f.delete(h)||f.add(h),e.set({off:f})}),w.firstChild.style.background=`var(${Pt(h)[0]})`;let m=Object.fromEntries(Te.flatMap(f=>[[`${f}.h`,i("td")],[`${f}.w`,i("td",{class:"weights"})]]));return m.learned=i("td"),[h,{button:w,parts:m,row:i("tr",{},i("th",{scope:"row"},w),...Object.values(m))}]})),s=Object.fromEntries(Te.map(h=>[h,i("th",{scope:"colgroup"})])),r=Te.map(()=>i("th",{scope:"col"})),o=Te.map(()=>i("th",{scope:"col",class:"weights"})),a=i("th",{scope:"col"}),l=i("th",{scope:"col"}),c=i("div",{class:"readout"},i("table",{},i("colgroup",{},...["cell","fate","all","fate","all","learned"].map(h=>i("col",{class:h}))),i("thead",{},i("tr",{},i("td",{}),...Object.values(s),a),i("tr",{},i("th",{scope:"col"},"Cell"),r[0],o[0],r[1],o[1],l)),i("tbody",{},...Object.values(n).map(({row:h})=>h)))),u=(h,y)=>e.P.curves.find(w=>w.side===h&&w.cell===y&&w.signal==="h"),d=(h,y)=>e.P.weights.find(w=>w.side===h&&w.cell===y);return e.told=h=>{let{T:y,sides:w}=e.P,m=e.cells.map(f=>{let x=u(h,f);if(!x)return null;let[g,E,$]=Ti(x,w[h].seeds);return`${t.cells[f]} ${g}${E===null?"":` 10^${E}`} (${$})`});return`${w[h].title}, norm of dL/dh over ${y-1} steps back, on a logarithmic scale: ${m.filter(Boolean).join("; ")}.`},{el:c,draw(h){if(h("norms","size")){let{P:y,network:w}=e,m=y.weights.some(g=>g.clipped!==null);c.classList.toggle("clips",m),Te.forEach((g,E)=>{s[g].textContent=y.sides[g].title,s[g].colSpan=e.small&&!m?1:2,r[E].replaceChildren(re("dL/dh"),` over ${y.T-1} ${y.T===2?"step":"steps"} `,i("small",{},"mean; least to largest seed")),o[E].textContent=m?"weights, clipped":"weights",o[E].title="The norm of the gradient of the weights of this layer together, for this error of size 1. What training clips has encoder and readout in it too, and an error of its own size."});let{learn:f}=w;a.textContent=e.K.hold?"Learned, f free?":"Learned?";let x=f.measure.better==="higher"?["≥ .99","runs that are right at least 99% of the time"]:[f.measure.name];l.textContent=`${x[0]} at gap ${f.gaps.findLast(g=>g<=f.trained_to)??f.gaps[0]}`,l.title=`${f.title}: ${x.at(-1)} at ${f.gap_title} ${f.trained_to}, the longest in training`;for(let[g,{parts:E}]of Object.entries(n)){for(let $ of Te){let v=u($,g),T=d($,g);if(E[`${$}.h`].title=v?.zero?"Where it is exactly 0 there is no power of ten; the mean is of the other seeds":"",v){let[M,p,S]=Ti(v,y.sides[$].seeds);E[`${$}.h`].replaceChildren(M,...p===null?[]:[" 10",i("sup",{},p)]," ",i("small",{},...uh(S)))}else E[`${$}.h`].replaceChildren(i("small",{},"not trained"));E[`${$}.w`].replaceChildren(...T?T.norm===null?["0"]:[...Li(T.norm),...T.clipped===null?[]:[" → ",...Li(T.clipped)]]:["–"])}E.learned.textContent=dh(f,g)??"–"}}if(h("norms","lines"))for(let[y,{button:w,row:m}]of Object.entries(n)){let f=!e.S.off.has(y);w.setAttribute("aria-pressed",String(f)),m.classList.toggle("off",!f)}}}}var mh={w:.9,shear:.5,bias:1},wn=(e,t)=>Array.from({length:t+1},(n,s)=>s?s*e:0),fh=(e,t,n)=>wn(Math.log10(e),n).map((s,r)=>s+Math.asinh(r*t/2)/Math.LN10),zi=e=>1/(1+Math.exp(-e)),ph=e=>-Math.log1p(Math.exp(-e))/Math.LN10,gh=e=>e<0?-Math.log10(2)/e:1/0;function ls(e){let t=e.length-1,n=Math.max(...e),s=e.indexOf(n),r=e[t];return{way:e.every(a=>a===0)?"stays":s===0?"falls":s===t?"grows":"turns",peak:s,most:n,end:r}}var wh="⁰¹²³⁴⁵⁶⁷⁸⁹",bh=e=>String(e).replace(/\d/g,t=>wh[t]);function Oi(e){let t={...mh},n={weight:Mt(),matrix:Mt(),gate:Mt()},s=g=>E=>{t[g]=E;for(let $ of[o,a])$.set(t.w);x()},r={low:.2,high:2,step:.01,value:t.w,written:g=>U(g)},o=Be({name:"w",title:"The weight w",...r},s("w")),a=Be({name:"ρ",title:"The spectral radius ρ of the matrix",...r},s("w")),l=Be({name:"s",title:"The shear s of the matrix",low:0,high:2,step:.05,value:t.shear,written:g=>U(g)},s("shear")),c=Be({name:"b",title:"The bias b of the forget gate",low:-3,high:5,step:.1,value:t.bias,written:g=>U(g,1,!0)},s("bias")),u={weight:["A number","t times over: wᵗ",[o]],matrix:["A matrix","size of Wᵗ, W = ρ × a turn, or ρ × a shear",[a,l]],gate:["A gate","fᵗ, where f = σ(b)",[c]]},d=Object.fromEntries(Object.keys(u).map(g=>[g,i("p",{class:"reads"})])),h=Object.entries(u).map(([g,[E,$,v]])=>i("div",{class:"panel"},i("h3",{},i("b",{},E),` ${$}`),n[g].el,i("div",{class:"dials"},...v.map(T=>T.el)),d[g])),{el:y,says:w}=ve("scalar","One number","the whole argument with a single number",[],i("div",{class:"three"},...h)),m=null,f=g=>i("b",{},g);function x(){let g=Math.max(1,(e.got.norms?.T??100)-1),E=Math.log10(t.w),$=ph(t.bias),v={weight:wn(E,g),turn:wn(E,g),shear:fh(t.w,t.shear,g),gate:wn($,g)},T=Object.values(v).flatMap(ls),M=-Qt(-Math.min(...T.map(N=>N.end)),6),p=Qt(Math.max(...T.map(N=>N.most)),3),S={first:0,last:g,low:M,high:p,unit:"steps",rem:e.rem},[P,z,C]=[ls(v.weight),ls(v.shear),ls(v.gate)],A=`${U(t.w)}${bh(g)}`;w.replaceChildren(`An error on its way back meets the same recurrent weight once at every step. After t steps it is multiplied by wᵗ: a weight below 1 wipes it out, one above 1 blows it up, and 1 is the boundary: neither vanishes nor explodes. All three pictures share one logarithmic axis over ${g} ${g===1?"step":"steps"}.`),d.weight.replaceChildren(f(`${A} = ${ge(P.end)}`),{falls:": below 1, the error vanishes.",grows:": above 1, the error explodes.",stays:" exactly: at 1, the error stays what it was."}[P.way]),n.weight.draw({...S,lines:[{values:v.weight,kind:"main",name:`${U(t.w)}ᵗ`}],tip:N=>`t = ${N}: ${ge(v.weight[N])}`,said:d.weight.textContent});let O={falls:`shrinks from the first step on, to ${ge(z.end)}.`,grows:`grows at every step, to ${ge(z.end)}.`,turns:`first grows, to ${ge(z.most)} at step ${z.peak}, and shrinks only then, to ${ge(z.end)}.`,stays:"stays 1 as well."}[z.way];d.matrix.replaceChildren(f(`Every eigenvalue has size ${U(t.w)}.`),` The turn alone is ρᵗ, like the number: ${ge(P.end)}. The shear ${O}`);let k={values:v.shear,kind:"main",name:"shear"},b={values:v.turn,kind:"other",name:"turn"};n.matrix.draw({...S,lines:t.shear?[b,k]:[{...k,name:"turn and shear"}],marks:z.way==="turns"?[{k:z.peak,v:z.most}]:[],tip:N=>`t = ${N}: turn ${ge(v.turn[N])}, shear ${ge(v.shear[N])}`,said:d.matrix.textContent});let L=gh($);d.gate.replaceChildren(f(`f = σ(${U(t.bias,1,!0)}) = ${U(zi(t.bias),3)}:`),` half is left after ${U(L,L<10?1:0)} steps, and ${ge(C.end)} after ${g}. The cell’s own path multiplies by f alone, and a gate chooses f anew at each step; held at 1 it keeps exactly 1.`),n.gate.draw({...S,lines:[{values:wn(0,g),kind:"held",name:"f held at 1: exactly 1"},{values:v.gate,kind:"forget",name:`${U(zi(t.bias),3)}ᵗ`}],tip:N=>`t = ${N}: ${ge(v.gate[N])}`,said:d.gate.textContent})}return{el:y,draw(g){let E=e.got.norms?.T;(g("size")||E!==m)&&x(),m=E}}}var Pi=`.sec .plot {
  cursor: default;
}
.sec .labels .name {
  font-size: 0.8125rem;
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
  font-size: 0.75rem;
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
  font-size: 0.8125rem;
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
  font-size: 0.8125rem;
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
  font-size: 0.75rem;
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
  font-size: 0.8125rem;
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
  font-size: 0.8125rem;
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
`;var vh=90,Ni=1e-9,ji=["--rnn","--ink"];function kh(e){let t=Array.from(e,Number);return{size:t.length,most:t.find(Number.isFinite)??null,above:t.filter(n=>n>Ni).length,kept:t.filter(n=>Math.abs(n)<=Ni).length,zero:t.filter(n=>!Number.isFinite(n)).length}}function yh({above:e,kept:t,most:n,size:s}){return n===null?"nothing of any change is left":t===s?"every change keeps its size":e?e===s?"every change grows":`changes in ${ae(e,"direction")} of ${s} grow, the rest shrink`:t?`changes in ${ae(t,"direction")} of ${s} keep their size, the rest shrink`:"every change shrinks"}function _i(e){let t=null,n=null,s=0,r=Be({name:"span",title:"Steps in the span",low:1,high:1,step:1,value:1,written:v=>ae(v,"step")},v=>{t=v>=d()?null:v,clearTimeout(s),s=setTimeout(y,vh)}),o=Object.fromEntries(["step","span"].map(v=>{let T=i("div",{class:"bk"}),M=i("div",{class:"labels","aria-hidden":"true"});return[v,{name:`spectrum.${v}`,of:v,target:T,labels:M,series:[],head:i("h3"),el:i("div",{class:"plot",role:"img"},T,M)}]})),a=[i("p",{class:"reads"}),i("p",{class:"reads"})],{el:l,says:c}=ve("spectrum","Spectrum",i("span",{},re("singular values")," of the ",re("Jacobian")," of the state"),[r.el],i("div",{class:"two"},...Object.values(o).map(v=>i("div",{class:"panel"},v.head,v.el))),i("div",{class:"two"},...a)),u=()=>Math.min(e.S.t,e.P.T-2),d=()=>e.P.T-1-u(),h=()=>Math.min(t??d(),d()),y=()=>e.P.T>1&&e.ask("spectrum",{side:e.S.side,one:e.S.one,cells:["rnn",e.S.cell],from:u(),t:u()+h()});e.seen(l,y),e.embed(Object.fromEntries(Object.values(o).map(({name:v,target:T})=>[v,T]))).then(v=>{n=v;for(let T of Object.values(o))for(let M of["index","y"])n(`${T.name}.${M}`).change.connect(()=>requestAnimationFrame(()=>$(T)));m(),e.P&&g()});let w=({rem:v}=e)=>({left:Math.round(3.2*v),right:Math.round(.8*v),top:6,bottom:Math.round(1.4*v)});function m(){let{left:v,right:T,top:M,bottom:p}=w();for(let{name:S}of Object.values(o))n(S).setv({min_border_left:v,min_border_right:T,min_border_top:M,min_border_bottom:p}),n(S).toolbar.active_drag=e.small?null:"auto"}function f({name:v,of:T}){let{css:M,rem:p,font:S}=e;ut(n,v,e),n(`${v}.x`).setv({major_label_text_color:M("--ink3"),major_label_text_font_size:`${.75*p}px`,major_label_text_font:S}),n(`${v}.one`).line_color=M("--ink3"),ji.forEach((P,z)=>{n(`${v}.${z}`).glyph.setv({line_color:M(P),line_width:1,line_alpha:.5}),n(`${v}.${z}.mark`).glyph.setv({size:(e.small?.36:.45)*p,line_color:M(P),line_width:1.5,fill_color:M(T==="step"?"--bg":P)})})}function x(){r.set(h(),{max:d()}),r.input.disabled=d()<2}function g(){let v=e.got.spectrum;if(x(),c.replaceChildren("A change in the state comes out of a step stretched or shrunk, in each direction differently: by the singular values of the step’s Jacobian, here the largest first. Above 1 a change grows, below 1 it shrinks; over a span the factors of its steps multiply up."),!v)return;let T=v.t-v.from;o.step.head.replaceChildren(i("b",{},"One step"),` from ${v.from+1} to ${v.from+2}`),o.span.head.replaceChildren(i("b",{},ae(T,"step")),` from ${v.from+1} to ${v.t+1}`),a[1].replaceChildren(Zt(e,e.S.cell));for(let M of Object.values(o))M.series=v.cells.map((p,S)=>({values:Array.from(v.array(`${p}.${M.of}`)),kind:S?"main":"other",name:Ze(e,p)}));v.cells.forEach((M,p)=>{let[S,P]=["step","span"].map(O=>kh(o[O].series[p].values)),z=e.P.sides[v.side].units,C=S.size>z?`${S.size} values, of h and c together`:`${S.size} values of h`,A=(O,k)=>`${O}: at most ${k.most===null?"0":ge(k.most)}, ${k.above||"none"} above 1`+(k.zero?`, ${k.zero} 0 to rounding`:"");a[p].replaceChildren(i("b",{},Ze(e,M)),` (${C}). ${A("One step",S)}. ${A(ae(T,"step"),P)}: ${yh(P)}.`)});for(let M of Object.values(o))M.el.setAttribute("aria-label",a.map(p=>p.textContent).join(" ")),n&&E(M)}function E(v){let{name:T,series:M}=v,p=M.flatMap(({values:j})=>j.filter(Number.isFinite)),S=Math.min(-.1,...p),P=Math.max(.1,...p),z=.05*(P-S),C=S-z,A=P+z,O=Math.max(...M.map(({values:j})=>j.length)),k=Array.from({length:O},(j,R)=>R+1),b={t:k,low:k.map(()=>C),high:k.map(()=>A)};ji.forEach((j,R)=>b[R]=k.map((H,_)=>Number.isFinite(M[R]?.values[_])?M[R].values[_]:NaN)),b.tip=k.map((j,R)=>[`number ${R+1} by size`,...M.filter(({values:H})=>R<H.length).map(H=>`${H.name} ${Je(H.values[R])}`)].join(`
`)),n(`${T}.source`).data=b,n(`${T}.index`).setv({start:0,end:O+1}),n(`${T}.y`).setv({start:C,end:A});let L=ot(1,O,e.small?4:6),N=A-C>2?gn(C,A,6):[.02,.05,.1,.2,.5,1,2,5,10,20,50].filter(j=>Math.log10(j)>C&&Math.log10(j)<A).map(j=>[Math.log10(j),String(j)]);n(`${T}.ticks`).ticks=N.map(([j])=>j),n(`${T}.axis`).major_label_overrides=new Map(N),n(`${T}.marks`).ticks=L,n(`${T}.x`).major_label_overrides=new Map(L.map(j=>[j,String(j)])),f(v),$(v)}function $({name:v,series:T,labels:M,el:p}){if(!T.length)return;let S=n(`${v}.y`),P=n(`${v}.index`),z=w(),C={left:z.left,right:p.clientWidth-z.right,top:z.top,bottom:p.clientHeight-z.bottom},A=T.map(k=>i("span",{class:`name ${k.kind}`},k.name));M.replaceChildren(...A);let O=T.map(({values:k},b)=>({span:A[b],points:k.map((L,N)=>[C.left+(C.right-C.left)*(N+1-P.start)/(P.end-P.start),Number.isFinite(L)?C.top+(C.bottom-C.top)*(S.end-L)/(S.end-S.start):NaN])}));Tt(O,[],{...C,left:C.left+8},e.rem,1.5)}return{el:l,draw(v){v("t")&&x(),n&&v("size")&&m(),v("spectrum","theme","size")&&g()}}}var $h={engine:"backpropagation",differences:"central differences",complex:"complex step"},Hi=.001,Mh=e=>e===null?"–":ge(Math.log10(e));function Sh({engine:e,resolved:t,error_differences:n,error_complex:s}){let r=s!==null&&s<Hi;return e===null?["The gradient is exactly 0 here.",r?"The complex step finds none either.":""]:r?t?n!==null&&n<Hi?["They agree.","Central differences and the complex step both find what backpropagation did, of this one network."]:["They do not agree.","Central differences find something else."]:e<-6?["Differences cannot see a gradient this small.","They subtract two values that agree in nearly all 16 digits of a float64, so what they find is rounding. The complex step subtracts nothing, and finds the same."]:["Differences cannot tell here.","Half the step finds another slope: the state bends too sharply within it. The complex step finds the same."]:["They do not agree.","The complex step finds something else."]}function Fi(e){let t={cell:null,signal:"h",side:null,t:null},n=(M,p)=>{let S=i("select",{"aria-label":M});return S.addEventListener("change",()=>{p(S.value),v()}),S},s=n("Cell",M=>t.cell=M),r=n("Side",M=>t.side=M),o=Pe("Gradient",{h:"dL/dh",c:"dL/dc"},M=>{t.signal=M,v()}),a=i("input",{type:"number",class:"number",min:1,step:1,inputmode:"numeric","aria-label":"Step",autocomplete:"off"});a.addEventListener("input",()=>{t.t=a.value===""?null:Math.max(0,Math.min(e.P.T-1,Math.round(Number(a.value))-1))}),a.addEventListener("change",()=>a.value=g().t+1),a.addEventListener("keydown",M=>M.key==="Enter"&&$());let l=i("button",{type:"button",class:"btn start"},"Check against differences");l.addEventListener("click",()=>$());let c=i("caption"),u=i("tbody"),d=i("table",{},c,i("thead",{},i("tr",{},...["found by","size","relative error"].map(M=>i("th",{scope:"col"},M)))),u),h=i("p",{class:"reads",role:"status"}),y=null,w=null,m=(M,p,S="")=>i("label",{class:S},i("span",{},M),p),{el:f,says:x}=ve("verify","Verify","any point of the plots, found again without backpropagation",[],i("div",{class:"choice"},m("Cell",s),o.el,m("Side",r,"wide"),m("Step",a),l),i("div",{class:"found"},d,h));x.replaceChildren("A check without backpropagation: nudge one number of the state up and down, run the network forward, see how the loss changes. The complex step nudges it by an imaginary amount instead, so that nothing has to be subtracted. In a terminal: ",i("code",{},"gatescope gradients MODEL TEXT --verify"),".");let g=()=>({cell:t.cell??e.S.cell,signal:t.signal,side:t.side??e.S.side,t:Math.min(e.P.T-1,t.t??e.S.t)}),E=M=>e.P.curves.some(p=>p.cell===M&&p.signal==="c");function $(){let{one:M}=e.S,p=e.seeds(g().side).length;e.ask("verify",{...g(),one:Math.min(M,p-1)})}function v(){let M=[...new Set(e.P.curves.filter(S=>S.side===g().side).map(S=>S.cell))];M.includes(g().cell)||(t.cell=M[0]),E(g().cell)||(t.signal="h");let p=(S,P,z)=>{S.replaceChildren(...P.map(([C,A])=>i("option",{value:C},A))),S.value=z};p(s,M.map(S=>[S,Ze(e,S)]),g().cell),p(r,Object.entries(e.P.sides).map(([S,{title:P}])=>[S,P??S]),g().side),o.set(g().signal);for(let S of o.el.children)S.disabled=!E(g().cell)&&S.textContent==="dL/dc";a.max=e.P.T,(t.t===null||a.getRootNode().activeElement!==a)&&(a.value=g().t+1)}function T(){if(c.textContent=w?`‖dL/d${w.signal}‖ at step ${w.t+1}, ${Ze(e,w.cell)}, ${e.P.sides[w.side]?.title??w.side}, seed ${e.seeds(w.side)[w.one]}`:"Nothing checked yet",u.replaceChildren(...Object.entries($h).map(([S,P])=>i("tr",{class:w&&S==="differences"&&!w.resolved?"lost":""},i("th",{scope:"row"},P),i("td",{},w?Je(w[S]):"–"),i("td",{},S==="engine"?"":w?Mh(w[`error_${S}`]):"–")))),!w)return void h.replaceChildren("Choose a point and press the button.");let[M,p]=Sh(w);h.replaceChildren(i("b",{},M),` ${p} Each number was moved by ${ge(Math.log10(w.step))} either way.`)}return{el:f,draw(M){let{t:p,cell:S,side:P}=e.S,z=`${p} ${S} ${P}`;z!==y&&Object.assign(t,{cell:null,side:null,t:null}),y=z,M("norms","detail","t")&&v(),M("norms")&&(w=null),M("verify")&&(w=e.got.verify),M("norms","verify")&&T(),M("busy","lost")&&(l.disabled=e.busy.has("verify")||!e.connected)}}}var Eh=["norms","flow","spectrum","paths","verify","knobs","t","detail","lines","theme","size"],Ch={t:["t"],side:["detail"],one:["detail"],cell:["detail"],shown:["lines"],off:["lines"],theme:["theme"]},Th={scalar:Oi,flow:ui,spectrum:_i,paths:Ci,verify:Fi},mr=class extends at{said={};keys;constructor(t){super(t,mi+Pi);let{state:n}=this,{t:s,side:r,one:o,cell:a,show:l,off:c}=n.usual("view");this.S={t:s,side:r,one:o,cell:a,theme:this.S.theme,shown:this.curves(l),off:new Set(c)},this.questions=new ct($=>this.tell($)),this.got={},this.targets={},this.figures=new Promise($=>this.made=$),this.near=new Jt("160px"),this.K=this.wish=this.usual=n.usual("server"),this.came=Ln(n);let u=$=>$(this),[d,h,y,w,m,f,x,g]=[Rt,ki,xi,pi,Ai,yi,$i,Mi].map(u);this.sections=Object.fromEntries(Object.entries(Th).map(([$,v])=>[$,u(v)]));let E=Object.values(this.sections);this.parts=[d,h,y,w,m,f,...E,x,g],this.time=w.el,this.status=i("p",{class:"unseen",role:"status"}),this.main=i("main",{},y.el,i("div",{class:"right"},i("section",{class:"first","aria-label":"Gradient norms through time"},w.el,m.el),f.el,...E.map($=>$.el),x.el)),this.root.append(qt(this),i("div",{class:"ask"},h.el,d.el),this.main,g.el,this.status),this.listen(),Gt(this.setup.figures,this.targets).then(this.made),this.receive(this.model.payload,!0),this.model.on("progress",()=>{for(let[$,v]of Object.entries(this.model.progress))this.sections[$]?.el.style.setProperty("--done",v)})}close(){this.near.close(),this.questions.stop()}get touches(){return Ch}unvisited(){return Object.entries(this.sections).filter(([t])=>t!=="scalar"&&!this.got[t]).map(([,{el:t}])=>t)}get notices(){return Object.values(this.said).flat()}set notices(t){this.said={all:t}}get meanwhile(){return"What is shown stays."}get behind(){return this.P!==null&&this.questions.busy.has("norms")}get whose(){return"The curves are still of the settings before."}ask(t,n={}){let s=JSON.stringify([this.wish,n]);this.closed||this.questions.asked(t,s)||(this.questions.ask(t,{knobs:this.wish,...n},{key:s}),this.mark(),this.draw(new Set(["busy"])))}receive(t,n=!1){let[s,r]=lt(t),{want:o}=s,a=!this.P;if(n&&!r.length)return this.wish=s.knobs,this.questions.ask(o,{knobs:s.knobs}),this.waits();let l=n?this.questions.opened(s):this.questions.take(s);if(!l)return;let c=new Set([o,"busy","notice"]);if(this.said[o]=s.notices,s.file)tt(s.file,r,"text/csv"),this.questions.forget(o);else{let{picture:u}=Bt(t);o==="norms"?this.accept(l,s.knobs,u,c,a):this.got[o]=u}this.draw(c)}accept(t,n,s,r,o){if((o||JSON.stringify(t.request.knobs)===JSON.stringify(this.wish))&&(this.wish={...n}),t.key=JSON.stringify([n,{}]),this.K=n,r.add("knobs"),!s)return;let a=this.P,{S:l}=this;this.P=this.got.norms=s,o&&(this.text=n.text),this.shown=t.from,o?(this.read(),this.resetView()):(l.t=l.t>0&&l.t===a.T-1?s.T-1:Math.min(l.t,s.T-1),this.said.address=[],this.returning&&this.read(this.state.asked.said.server),this.returning=!1),l.one=Math.min(l.one,this.seeds(l.side).length-1),l.cell=this.beside(l.side,l.cell);for(let c of o?Eh:["t","detail","lines"])r.add(c)}seeds(t){let n=t==="initial"&&this.K.init!=="start";return Array.from({length:this.P.sides[t].seeds},(s,r)=>n?this.K.seed+r:r)}get cells(){return Object.keys(this.setup.cells)}get network(){return this.setup.networks[this.K.networks]}beside(t,n){return this.P.curves.some(s=>s.side===t&&s.cell===n)?n:"lstm"}turn(t,n=!1){this.wish={...this.wish,...t},this.entry||=n,this.turning??=requestAnimationFrame(()=>{this.turning=null,this.ask("norms"),this.entry&&=this.busy.has("norms")}),this.draw(new Set(["knobs"]))}seen(t,n){this.near.seen(t,()=>this.P&&n())}embed(t){return Object.assign(this.targets,t),this.figures}passes(){let{text:t,networks:n}=this.wish;return An(this.came,{text:t,opened:this.text,task:n})}get values(){return this.with(this.K)}get wished(){return this.with(this.wish)}with(t){let{S:n,setup:s}=this,{t:r,side:o,one:a,cell:l,theme:c,shown:u}=n,d=Object.keys(u).filter(y=>u[y]),h={t:r,side:o,one:a,cell:l,theme:c,show:d,off:[...n.off]};return{...t,...h,...zn(this.passes(),t.text,s.models),task:null}}curves(t){let{choices:n}=this.state.named.show;return Object.fromEntries(n.map(s=>[s,t.includes(s)]))}read(t=[]){let{S:n,P:s,state:r}=this,{side:o,cell:a,show:l,off:c}=r.asked.values;this.said.address=[...t,...r.asked.said.view],Object.assign(n,{side:o,cell:a,shown:this.curves(l),off:new Set(c)}),n.t=r.place("t",s.T,0,this.said.address),n.one=r.place("one",this.seeds(o).length,0,this.said.address)}back({values:t}){this.wish=Object.fromEntries(Object.keys(this.usual).map(n=>[n,t[n]])),this.entry=!1,this.questions.forget("norms"),this.ask("norms")}resetView(t=this.measure()){Object.assign(this,t)}resize(){let t=this.measure();!this.P||!t.width||Object.keys(t).every(n=>t[n]===this[n])||(this.resetView(t),this.draw(new Set(["size"])))}draw(t){let n=(...s)=>s.some(r=>t.has(r));for(let s of this.P?this.parts:this.parts.slice(0,1))kt(s,t);this.P&&(n("busy")&&this.waits(),n("norms","detail","t")&&this.near.turned(),Object.assign(this.host.dataset,{ready:"true",t:this.S.t,seq:this.shown,steps:this.P.T}),this.settled&&(this.keep(this.entry),this.entry=!1))}waits(){let{busy:t,root:n,main:s}=this;n.classList.toggle("busy",t.has("norms")),s.setAttribute("aria-busy",String(t.size>0));for(let[r,{el:o}]of Object.entries(this.sections))o.classList.toggle("waiting",t.has(r)),t.has(r)||o.style.removeProperty("--done")}get settled(){return super.settled&&!this.turning&&!this.busy.has("norms")}go(t){this.P&&this.set({t:Math.max(0,Math.min(this.P.T-1,t))})}moves(){return{ArrowLeft:()=>this.go(this.S.t-1),ArrowRight:()=>this.go(this.S.t+1),Home:()=>this.go(0),End:()=>this.go(this.P.T-1),"?":()=>this.keys(),w:()=>this.meanings.walk()}}},Ri={render:e=>void new mr(e)};function Ii(e,t,n){let s=e.array(`top.${t}.id`),r=e.array(`top.${t}.p`),o=e.arrays[`top.${t}.id`][1][1];return Array.from({length:o},(a,l)=>[e.words[s[n*o+l]],r[n*o+l]])}function Lh(e,t,n){let[[s,r]]=Ii(e,t,n);if(e.answers.kind==="value")return{text:U(r,2),right:null};let o=e.answers.kind==="next"&&n+1<e.T,a=l=>e.reads.kind==="words"?l.toLowerCase():l;return{text:le(s),right:o?a(s)===a(e.tokens[n+1]):null}}function Wi(e){let t=i("div",{class:"says"}),n=i("div",{class:"lists"}),s=i("h2"),r=i("div",{class:"answers"},i("div",{class:"hd"},s),n),o=[],a=null;function l(){o=e.P.cells.map(u=>{let d=Array.from({length:5},()=>{let y=i("span",{class:"bar"}),w=i("span",{class:"w"}),m=i("span",{class:"n"});return{bar:y,word:w,p:m,row:i("li",{},y,w,m)}}),h=e.name({cell:u});return{rows:d,el:i("div",{},i("h3",{},h),i("ol",{class:"pred","aria-label":`What the ${h} answers`},...d.map(({row:y})=>y)))}}),n.replaceChildren(...o.map(u=>u.el))}function c(u){let{P:d,G:h,rem:y,font:w}=e,m=e.name({cell:d.cells[u]}),f=i("div",{class:"line","aria-hidden":"true"},i("span",{class:"label"},m));for(let x=h.a;x<h.end;x++){let{text:g,right:E}=Lh(d,u,x),$=i("span",{class:E?"m right":"m",title:`${m}, after “${d.shown[x]}”: ${g}`},g),v=Math.max(yt(g,h.cw-4,.8125*y,E?650:400,w),.62*y);$.style.cssText=`left:${h.x(x)+1}px;width:${h.cw-2}px;font-size:${v}px`,f.append($)}return f}return{el:r,steps:t,draw(u){let{P:d,S:h}=e;if(d.cells.join()!==a&&(l(),a=d.cells.join()),u("picture","size","view")&&t.replaceChildren(...d.cells.map((w,m)=>c(m))),!u("picture","step","size"))return;let y=d.answers.title;s.replaceChildren(y[0].toUpperCase()+y.slice(1)," ",i("small",{},`${d.answers.kind==="label"?"at":"after"} “${d.shown[h.t]}”`)),o.forEach(({rows:w},m)=>{let f=Ii(d,m,h.t),x=d.answers.kind==="value";w.forEach(({row:g,bar:E,word:$,p:v},T)=>{g.hidden=T>=f.length,!g.hidden&&($.textContent=le(f[T][0]),v.textContent=x?U(f[T][1],3):ue(f[T][1]),E.hidden=x,E.style.width=`${100*f[T][1]}%`)})})}}}function qi(e){let t=e.filter(Number.isFinite).sort((r,o)=>r-o);if(!t.length)return 1;let n=t.at(-1),s=t[Math.floor(.97*(t.length-1))];return 1.05*(n>2*s?1.5*s:n)||1}function Ah(e,t){return e.better==="higher"?[0,1]:[0,e.chance===null?qi(t):2*e.chance]}function Di(e){let t=E=>{let $=i("div",{class:"bk"}),v=i("div",{class:"labels","aria-hidden":"true"});return{name:E,target:$,labels:v,head:i("h2"),note:i("small"),el:i("div",{class:`plot ${E}`,role:"img"},$,v)}},n={score:t("score"),loss:t("loss")},s=i("div",{class:"curves"},...Object.values(n).flatMap(E=>[i("div",{class:"hd"},E.head),E.el]));for(let{head:E,note:$}of Object.values(n))E.append(i("span")," ",$);let r={own:0,other:1},o=null,a=!1,l=!1,c={};async function u(){o=await Gt(e.setup.figures,{score:n.score.target,loss:n.loss.target});for(let E of["iterations","score.y","loss.y"])o(E).change.connect(()=>{l||(a=!0,requestAnimationFrame(()=>{x(),g()}))});for(let E of Object.values(n))E.el.addEventListener("dblclick",()=>{a=!1,setTimeout(()=>e.draw(new Set(["run","picture","size"])),50)}),new ResizeObserver(()=>g()).observe(E.el);e.draw(new Set(["run","picture","size","theme"])),e.root.classList.add("plotted")}let d=()=>Math.round(3.6*e.rem);function h(){for(let E of Object.keys(n))o(E).setv({min_border_left:e.gutter,min_border_right:d(),min_border_top:6,min_border_bottom:Math.round(1.3*e.rem)}),o(E).toolbar.active_drag=e.small?null:"auto"}let y=()=>e.P.cells,w=E=>E==="rnn"?"--rnn":"--ink";function m(){for(let E of Object.keys(n)){ut(o,E,e),o(`${E}.iterations`).setv({major_label_text_color:e.css("--ink3"),major_label_text_font_size:`${.75*e.rem}px`,major_label_text_font:e.font});for(let[$,v]of Object.entries(r)){let T=y()[v];o(`${E}.${$}`).glyph.setv({line_color:e.css(w(T)),line_width:v?2.25:3,line_cap:"round"})}}o("chance").line_color=e.css("--ink3")}function f(){let{P:E,run:$,task:v}=e,{measure:T}=v,M=($??e.choice).iterations,p=$?Array.from(E.array("t")):[],S={score:C=>st(T,C),loss:C=>U(C,4)},P=Math.ceil(M/e.setup.points);l=!0;for(let C of Object.keys(n)){let A={t:p,own:p.map(()=>NaN),other:p.map(()=>NaN)},O=[];for(let[j,R]of Object.entries(r)){let H=$&&E.array(`${R}.${C}`);H&&(A[j]=Array.from(H),O.push([j,y()[R]])),o(`${C}.${j}`).visible=!!H}let k=O.flatMap(([j])=>A[j]),[b,L]=C==="score"?Ah(T,k):[0,qi(k)];A.low=p.map(()=>b),A.high=p.map(()=>L),A.tip=p.map((j,R)=>[`iteration ${j.toLocaleString("en")}`,...O.map(([H,_])=>`${e.name({cell:_})} ${S[C](A[H][R])}`)].join(`
`)),o(`${C}.source`).data=A,o(`${C}.hit`).glyph.width={value:P},a||o(`${C}.y`).setv({start:b,end:L}),c[C]=Object.fromEntries(O.map(([j,R])=>{let H=A[j].findLastIndex(Number.isFinite);return[j,H<0?null:{t:p[H],v:A[j][H],name:e.name({cell:R}),cell:R}]}));let N=O.map(([j,R])=>`${e.name({cell:R})} ${S[C](A[j].at(-1))}`).join(", ");n[C].el.setAttribute("aria-label",p.length?`${C==="score"?T.title:"Loss"} at iteration ${p.at(-1)}: ${N}.`:"No curve yet.")}a||o("iterations").setv({start:0,end:M}),o("chance").setv({location:T.chance??0,visible:T.chance!==null}),l=!1,x();let z=T.title[0].toUpperCase()+T.title.slice(1);n.score.head.firstChild.textContent=z,n.score.note.textContent=`best weights so far, on validation${T.better==="lower"?"; lower is better":""}`,n.loss.head.firstChild.textContent="Loss",n.loss.note.textContent=P>1?`mean of every ${P} iterations`:"of every iteration"}function x(){let{start:E,end:$}=o("iterations"),v=Ee(E,$,e.small?4:7).filter(Number.isInteger);for(let T of Object.keys(n)){let M=T==="score"&&e.task.measure.name==="accuracy"?100:1,p=o(`${T}.y`),S=e.run||M>1?Ee(p.start,p.end,6):[],P=Math.max(0,-Math.floor(Math.log10(M*(S[1]-S[0]))+1e-9))||0;o(`${T}.ticks`).ticks=S,o(`${T}.axis`).major_label_overrides=new Map(S.map(z=>[z,U(M*z,P)+(M>1?"%":"")])),o(`${T}.marks`).ticks=v,o(`${T}.iterations`).major_label_overrides=new Map(v.map(z=>[z,z.toLocaleString("en")]))}}function g(){if(!o||!e.P)return;let{measure:E}=e.task,$=o("iterations");for(let[v,{labels:T,el:M}]of Object.entries(n)){let{start:p,end:S}=o(`${v}.y`),P=M.clientHeight-6-Math.round(1.3*e.rem),z=M.clientWidth-e.gutter-d(),C=e.gutter+z,A=N=>Math.max(0,Math.min(P,P*(1-(N-p)/(S-p)))),O=N=>e.gutter+z*Math.max(0,Math.min(1,(N-$.start)/($.end-$.start))),k=Object.values(c[v]??{}).filter(Boolean).map(N=>({x:O(N.t),y:A(N.v),span:i("span",{class:`name ${N.cell==="rnn"?"rnn-h":""}`},N.name)})),b=v==="score"&&E.chance!==null?[{x:C,y:A(E.chance),span:i("span",{class:"name fine"},"chance")}]:[],L=k.some(N=>N.x+d()>C);for(let N of L?[[...k,...b]]:[k,b]){let j=Nn(N.map(R=>R.y),.95*e.rem,P);N.forEach(({span:R,x:H},_)=>{R.style.left=`${H+6}px`,R.style.top=`${6+j[_]}px`})}T.replaceChildren(...[...k,...b].map(({span:N})=>N)),!e.run&&v==="score"&&T.append(i("span",{class:"alone"},e.choice.beside?"Press Start. Both networks read the same examples in the same order, and their curves grow here.":"Press Start, and the network’s curves grow here."))}}return u(),{el:s,draw(E){o&&(E("size")&&h(),E("theme","size","picture")&&m(),E("run","picture")&&f(),E("run","picture","size","theme")&&g())}}}var zh=200,Bi={cell:"cell",units:"unit",seed:"seed",iterations:"iteration"};function Ui(e){let{setup:t}=e,n=f=>i("select",{},...f.map(([x,g])=>i("option",{value:x},g))),s=f=>i("input",{type:"number",min:e.state.named[f].low,max:e.state.named[f].high,step:1,inputmode:"numeric",class:"number",autocomplete:"off"}),r={task:n(Object.entries(t.tasks).map(([f,x])=>[f,x.title])),cell:n(Object.entries(t.cells)),units:s("units"),seed:s("seed"),iterations:s("iterations"),beside:i("input",{type:"checkbox"})},o=i("span"),a={task:"Task",cell:"Cell",units:"Units",seed:"Seed",iterations:"Iterations"},l=Object.entries(a).map(([f,x])=>(r[f].setAttribute("aria-label",x),i("label",{class:f},Bi[f]?re(Bi[f],x):i("span",{},x),r[f]))),c=i("fieldset",{class:"choice","aria-label":"What to train"},...l,i("label",{class:"check"},r.beside,o)),u=Rt(e),d=i("div",{class:"ask"},c,u.el),h=0,y=null;e.chosenNow=()=>(clearTimeout(h),{...Object.fromEntries(Object.keys(a).map(x=>[x,r[x].value])),beside:r.beside.checked});let w=()=>e.send({choice:e.chosenNow()}),m=()=>{o.textContent=`${Le(t.cells[r.cell.value==="rnn"?"lstm":"rnn"])} beside it`};r.task.addEventListener("change",()=>{let f=t.tasks[r.task.value];r.units.value=f.units,r.iterations.value=f.iterations,w()}),r.cell.addEventListener("change",()=>{m(),w()}),r.beside.addEventListener("change",w);for(let f of[r.units,r.seed,r.iterations])f.addEventListener("input",()=>{clearTimeout(h),h=setTimeout(w,zh)}),f.addEventListener("keydown",x=>{x.key==="Enter"&&!e.live&&e.act()});return{el:d,draw(f){if(u.draw(f),!!f("run")&&(c.disabled=e.live,y===null||f("choice"))){for(let x of Object.keys(a))r[x].value=e.choice[x];r.beside.checked=e.choice.beside,m(),y=!0}}}}var Oh=80;function Vi(e){let t=i("textarea",{rows:1,class:"sentence",spellcheck:"false",autocomplete:"off",autocapitalize:"off","aria-label":"The probe: a text read with the weights of this moment",maxlength:e.setup.limits.text}),n=i("span",{class:"count"}),s=i("div",{class:"asked"},i("span",{class:"count","aria-hidden":"true"},"Probe"),i("div",{class:"field"},t),n),r=0,o=null;return t.addEventListener("keydown",a=>{a.key==="Enter"&&!e.text.includes(`
`)&&e.P.reads.kind!=="bytes"&&a.preventDefault()}),t.addEventListener("input",()=>{clearTimeout(r),r=setTimeout(()=>e.send({text:t.value}),Oh)}),{el:s,draw(a){if(!a("run","picture"))return;e.text!==o&&t.getRootNode().activeElement!==t&&(t.value=e.text),o=e.text,t.classList.toggle("lines",e.text.includes(`
`));let{T:l,length:c,reads:u}=e.P;n.textContent=`${l<c?`the first ${l} of `:""}${c.toLocaleString("en")} ${c===1?u.one:u.many}`}}}var fr={start:"M4 2v12l9-6z",pause:"M3.5 2h3v12h-3zM9.5 2h3v12h-3z",stop:"M3 3h10v10H3z"},Ph=e=>B("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},B("path",{d:e}));function Nh({state:e,elapsed:t,rate:n,left:s}){let r=n===null?"":n>=10?` · ${Math.round(n)} a second`:` · ${U(n,1)} a second`,o=$s(t);return{starting:"starting",paused:`paused at ${o}`,scoring:`${o} · scoring on test`,done:`done in ${o}`,stopped:`stopped at ${o}`,diverged:`diverged at ${o}`,late:`ended at ${o}`,failed:`broke off at ${o}`}[e]??`${o}${r}${s===null?"":` · ${$s(Math.ceil(s))} left`}`}function Gi(e){let t=B("path"),n=i("span"),s=i("button",{type:"button",class:"btn start"},B("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},t),n),r=i("button",{type:"button",class:"btn stop"},Ph(fr.stop),i("span",{},"Stop")),o=i("b"),a=i("small"),l=i("span",{class:"r"}),c=i("b"),u=i("div",{class:"gone",role:"progressbar","aria-label":"Progress","aria-valuemin":0},c),d=i("div",{class:"bar"},i("div",{class:"transport",role:"group","aria-label":"Training"},s,r,i("span",{class:"where"},i("span",{class:"roomy"},"iteration "),o,a),l),u),h=i("table",{class:"results"});s.addEventListener("click",()=>e.act()),r.addEventListener("click",()=>e.send({do:"stop"})),e.name=g=>Le(e.setup.cells[g.cell]);function y(){let{run:g,live:E}=e,$=E?g.state==="paused"?"Resume":"Pause":"Start";n.textContent=$,t.setAttribute("d",$==="Pause"?fr.pause:fr.start),s.title=`${$} (space)`,s.disabled=!e.connected||E&&g.state==="scoring",r.disabled=!e.connected||!E}function w(){let{run:g}=e,{iterations:E}=g??e.choice,$=g?.iteration??0;o.textContent=$.toLocaleString("en"),a.textContent=` / ${E.toLocaleString("en")}`,l.textContent=g?Nh(g):"",c.style.width=`${100*$/E}%`,u.setAttribute("aria-valuemax",E),u.setAttribute("aria-valuenow",$)}let m=[],f=null;function x(){let{run:g,task:E}=e,{measure:$}=E,v=g?.nets??[],T=JSON.stringify([g?.task,v.map(M=>[M.cell,M.name])]);if(T!==f){f=T,m=v.map((p,S)=>{let P=Array.from({length:4},()=>i("td")),z=i("td",{class:"acts"});if(p.name){let C=k=>e.state.to("explore",{model:p.name,...k}),A=i("a",{class:"btn",href:C(),target:"_blank",rel:"noopener","aria-label":`Open the ${e.name(p)} in the Explorer, in a new tab`},"Explore");A.addEventListener("click",()=>{A.href=C({text:e.text,theme:e.S.theme})});let O=i("button",{type:"button",class:"btn","aria-label":`Download the ${e.name(p)} as .safetensors`},"Download");O.addEventListener("click",()=>e.send({do:"file",net:S})),z.append(A," ",O)}return{cells:P,row:i("tr",{},i("th",{scope:"row"},i("i",{class:p.cell==="rnn"?"line rnn":"line"}),e.name(p)),...P,z)}});let M=["","parameters","loss",$.title,"on test",""];h.replaceChildren(i("caption",{class:"unseen"},"What each network reached"),i("thead",{},i("tr",{},...M.map(p=>i(p?"th":"td",p?{scope:"col"}:{},p)))),i("tbody",{},...m.map(({row:p})=>p))),h.hidden=!v.length}v.forEach((M,p)=>{let[S,P,z,C]=m[p].cells;S.textContent=M.parameters.toLocaleString("en"),P.textContent=U(M.loss,3),z.textContent=st($,M.score),z.title=M.best?`the best on validation, after iteration ${M.best}`:"",C.textContent=M.fault?"diverged":st($,M.test),C.title=M.fault??""})}return{el:d,results:h,draw(g){g("run")&&(y(),w(),x())}}}var Ki=`.unseen {
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
  font-size: 0.8125rem;
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
  font-size: 0.8125rem;
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
  text-overflow: ellipsis;
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
  font-size: 0.8125rem;
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
`;var _h=250,Hh=5e3,pr=class extends at{choice=null;text;version;name;chosenNow;constructor(t){super(t,Ki),Object.assign(this.S,{mode:"mean",sort:"number"}),this.questions=new ct(h=>this.tell(h)),this.run=null,this.came=Ln(this.state),this.parts=[Ui,Gi,Di,Vi,Vt,_n,Wi].map(h=>h(this));let[n,s,r,o,a,l,c]=this.parts;this.time=i("section",{class:"time","aria-label":"The probe"},a.el,l.el,c.steps,i("div",{class:"cursor"})),this.cursor=this.time.lastChild,this.words=a.el,this.status=i("p",{class:"unseen",role:"status"}),this.main=i("main",{},i("section",{class:"now","aria-label":"Training"},s.el,r.el,s.results),i("div",{class:"probe"},o.el,this.time,c.el)),this.root.append(qt(this),n.el,this.main,this.status),this.listen();let u=h=>this.live&&!this.closed&&this.connected&&h.preventDefault();this.inPage&&addEventListener("beforeunload",u),this.receive(this.model.payload,!0);let{brought:d}=this.state;d!==void 0&&this.send({text:d})}close(){clearTimeout(this.again),this.questions.stop()}wentOff(){super.wentOff(),clearTimeout(this.again),this.status.textContent="Not connected."}cameBack(){this.status.textContent="Connected again.",super.cameBack(),this.poll()}get meanwhile(){return this.live?"This training goes on without the page for a few minutes.":"What is shown stays."}get owes(){return{...this.questions.waiting("start"),...this.questions.waiting("choice"),...this.questions.waiting("text")}}get behind(){return this.owes.choice!==void 0||this.owes.text!==void 0}get whose(){return"What is shown is of what was asked before."}get live(){return this.run!==null&&!this.setup.ends.includes(this.run.state)}send(t){if(this.closed)return;let{choice:n,do:s}=t,r=s??(n?"choice":"text"),o=s!==void 0&&s!=="file";this.questions.ask(r,{...t,seen:this.version??0},{once:o}),this.mark()}poll(){clearTimeout(this.again),this.connected&&!this.closed&&this.questions.ask("look",{seen:this.version??0})}pollIn(t){clearTimeout(this.again),this.again=setTimeout(()=>this.poll(),t)}receive(t,n=!1){let[s,r]=lt(t);if(!(n?{}:this.questions.take(s)))return;if(s.file)return tt(s.file,r,"application/octet-stream");if([...this.questions.busy].some(h=>h!=="look"&&h!=="file"))return;let a=Bt(t),l=this.P,c=this.run?.state,u=new Set(["run"]),d=JSON.stringify(a.notices);if((n||d!==this.told||a.want!=="look")&&(this.notices=a.notices,this.told=d,u.add("notice")),a.fault)return this.live&&this.pollIn(Hh),this.draw(u);if(Object.assign(this,{run:a.run,choice:a.choice,text:a.text,version:a.version}),n&&(this.opened=a.text),a.picture&&(this.P=a.picture),a.picture||this.returning&&this.P){this.placed(l,n);for(let h of He)u.add(h)}this.returning&&u.add("choice"),this.returning=!1,this.resetView(),this.draw(u),this.run&&this.run.state!==c&&this.announce(),this.live&&this.pollIn(_h)}placed(t,n){let{P:s,S:r}=this;r.t=t&&r.t<t.T-1&&Ht(t.tokens,s.tokens)?Math.min(r.t,s.T-1):s.T-1,(n||this.returning)&&this.read(n),r.unit=Math.min(r.unit,s.H-1),r.focus=s.signals.includes(this.chosen)?this.chosen:s.keeper??s.signals[0]}read(t){let{P:n,S:s,state:r}=this,{said:o}=r.asked;this.notices.push(...t?[]:o.server,...o.view),s.t=r.place("t",n.T,s.t,this.notices),this.chosen=r.among("focus",n.signals,this.notices)}get task(){return this.setup.tasks[(this.run??this.choice).task]}act(){let{run:t}=this;this.live&&t.state==="scoring"||(this.live?this.send({do:t.state==="paused"?"resume":"pause"}):this.send({do:"start",choice:this.chosenNow()}))}announce(){let{state:t,nets:n,said:s}=this.run,r=n.map(l=>this.name(l)).join(" and "),o={starting:`Training ${r}.`,paused:"Paused.",done:`${r} trained.`,stopped:"Stopped."},a=s||o[t];a&&(this.status.textContent=a)}passes(){let{text:t,opened:n}=this,{task:s}=this.run??this.choice;return An(this.came,{text:t===this.task.examples[0][1]?"":t,opened:n,task:s})}get values(){return this.with(this.choice,this.text)}get wished(){let{text:t=this.text,choice:n}=this.owes;return this.with({...this.choice,...n},t)}with(t,n){let{run:s,S:r,P:o}=this,a=(s??t).task===t.task&&n!==this.task.examples[0][1]?n:null;return{...t,text:a,theme:r.theme,t:o&&r.t<o.T-1?r.t:null,focus:(this.chosen&&r.focus)??null,run:s?.key??null,...zn(this.passes(),a,this.setup.models)}}back({values:t}){let n=this.state.of("server").map(({name:a})=>[a,t[a]]),{text:s,run:r,...o}=Object.fromEntries(n.filter(([,a])=>a!==null));this.send({choice:o,text:s??this.setup.tasks[o.task].examples[0][1]})}draw(t){super.draw(t);let{run:n,choice:s,host:r}=this;Object.assign(r.dataset,{ready:"true",state:n?.state??"idle",iteration:n?.iteration??0,task:s.task}),this.keep()}placeWords(){}moves(){return{...super.moves()," ":()=>this.act()}}},Yi={render:e=>void new pr(e)};var Ji=4,Fh=4;function Xi(e,t){if(t>=e.T)return null;let n=e.array("p"),s=n.length/e.T;return e.answers.kind==="value"?()=>n[t]:r=>{let o=e.words.indexOf(r);return o<0?null:n[t*s+o]}}function gr(e,t,n,s=Ji){let r=Xi(e,n),o=Xi(t,n),a=new Set;for(let u of[e,t])if(n<u.T)for(let[d]of u.top(n).slice(0,Fh))a.add(d);let l=[...a].map(u=>({word:u,a:r?r(u):null,b:o?o(u):null})),c=u=>Math.max(u.a||0,u.b||0);return(l.length>1?l.sort((u,d)=>c(d)-c(u)):l).slice(0,s)}var Zi=({answers:e},t)=>e.kind==="value"?U(t,3):ue(t),cs=(e,t)=>e.top(t)[0];function Qi(e,t){let[n,s]=cs(e,t);return[le(n),Zi(e,s)]}function hs(e,t,n){let[s,r]=[e,t].map(o=>o.array("p").subarray(n*o.array("p").length/o.T,(n+1)*o.array("p").length/o.T));return s.length===r.length&&s.every((o,a)=>o===r[a])}function Rh(e,t,n,{kind:s,names:r,held:o,trained:a=!0}){let l=e.answers.kind==="value",c=[],u=f=>c.push({text:f,b:!0}),d=f=>c.push({text:f}),h=l?"answers":e.answers.kind==="next"?"expects":"says",y=f=>`after “${he(f.shown[n],24)}”`,w=f=>{let[x,g]=cs(f,n);l?u(U(g,3)):(d("“"),u(le(x)),d(`” (${ue(g)})`))};if(s==="changes"){if(d(`${o&&a?"As trained the model":o?"Untouched, the model":"The model"} ${h} `),w(e),d(` ${y(e)}.`),!o)return d(" Hold a gate to see what it would have said."),c;e===t||hs(e,t,n)?d(` Your change alters nothing here${e!==t&&t.parts===null?", nor the top answer at any other step":""}.`):(d(` With your change it ${!l&&cs(e,n)[0]===cs(t,n)[0]?"still ":""}${h} `),w(t),d("."))}else[[e,r.a],[t,r.b]].forEach(([x,g],E)=>(d(`${E?" ":""}${g[0].toUpperCase()}${g.slice(1)}${g.endsWith("changed")?", ":" "}`),n>=x.T?d(`is over at “${he(x.shown[x.T-1],24)}”.`):(d(`${h} `),w(x),d(E&&x.tokens[n]===e.tokens[n]?".":` ${y(x)}.`)))),e===t&&d(" They are the same.");let{parts:m}=t;return e!==t&&m!==null&&m!==void 0?d(m===n?" Here the two runs disagree for the first time.":` The two runs first disagree after “${he(t.shown[m],24)}” (step ${m+1}).`):e!==t&&m===null&&!l&&!(s==="changes"&&hs(e,t,n))&&d(s==="changes"?" Your change does not alter the top answer at any step.":" Both give the same top answer at every step."),c}function ea(e){let{setup:t,other:n,weights:s,name:r}=e,o=s==="trained",a=e.listed.some(Me);if(!n)return{kind:"changes",a:o?"as trained":"untouched",b:"with your change",held:a,trained:o};if(e.sameNet)return{kind:"sentence",a:"this sentence",b:a?"the other, changed":"the other sentence",held:a,trained:o};let[l,c]=[e.find(r),e.find(n.model)],u=(d,h)=>{let y=l.cell===c.cell&&(l.name!==c.name?`, ${l.units===c.units?`seed ${d.seed}`:`${d.units} units`}`:"");return`${Le(t.cells[d.cell])}${y||""}${h==="initial"?", untrained":""}`};return{kind:"network",a:`the ${u(l,s)}`,b:`the ${u(c,n.weights)}${a?", changed":""}`,held:a,trained:o}}function ta(e){let t=i("p",{class:"verdict","aria-live":"polite"}),n=i("h2"),s={a:i("span",{class:"a"}),b:i("span",{class:"b"})},r=Array.from({length:Ji},()=>{let l={a:i("span",{class:"n a"}),left:i("i",{class:"bar a"}),word:i("span",{class:"w"}),right:i("i",{class:"bar b"}),b:i("span",{class:"n b"})};return{el:i("li",{},l.a,i("span",{class:"arm a"},l.left),l.word,i("span",{class:"arm b"},l.right),l.b),...l}}),o=i("ol",{},...r.map(({el:l})=>l)),a=i("section",{class:"answers"},i("div",{class:"hd"},n),i("div",{class:"whose"},s.a,s.b),o);return{el:a,verdict:t,draw(l){if(l("play","pins")&&t.setAttribute("aria-live",e.S.playing||e.before?"off":"polite"),!l("picture","t","pins"))return;let{A:c,P:u,S:d}=e,h=e.titles,{t:y}=d,w=u.answers.kind==="value",m=Rh(c,u,y,{...h,names:h});t.replaceChildren(...m.map(({text:T,b:M})=>M?i("b",{},T):T));let{title:f,kind:x}=u.answers,g=`“${he(u.shown[y],24)}”`;n.textContent=`${f[0].toUpperCase()}${f.slice(1)} ${x==="label"?"at":"after"} ${g}`;let E=c===u&&h.kind==="changes";a.classList.toggle("alone",E);for(let T of["a","b"])s[T].textContent=h[T].replace(/^the (?=\w+( |,|$))/,M=>h.kind==="network"?"":M);E&&(s.b.textContent="nothing is held yet");let $=gr(c,u,y);o.setAttribute("aria-label",`${f}: ${h.a}, then ${h.b}`);let v=w?Math.max(1,...$.flatMap(({a:T,b:M})=>[Math.abs(T??0),Math.abs(M??0)])):1;r.forEach((T,M)=>{let p=$[M];if(T.el.hidden=!p,!!p){xe(T.word,le(p.word));for(let[S,P]of[["a",T.left],["b",T.right]]){let z=p[S];xe(T[S],E&&S==="b"?"":z===null?"–":Zi(u,z)),P.style.width=`${z===null||E&&S==="b"?0:100*Math.abs(z)/v}%`}T.el.classList.toggle("up",(p.b??0)>(p.a??0))}})}}}var Ih={changes:"my changes",sentence:"another sentence",network:"another network"};function na(e,{model:t,weights:n}){return e?(e.model??t)!==t||(e.weights??n)!==n?"network":"sentence":"changes"}function Wh(e,t){let n=[...new Set(e.filter(o=>o.task===t.task).map(o=>o.cell))].filter(o=>o!==t.cell),s=["gru","lstm"].find(o=>n.includes(o))??n[0];return(s?zs(e.filter(o=>o.task===t.task),{...t},{cell:s}):null)??e.find(o=>o.task===t.task&&o.name!==t.name)??null}function sa(e){let t=m=>$n(Object.create(e,{setup:{value:{...e.setup,limit:e.setup.characters}},...m})),n=t({P:{get:()=>e.A},send:{value:(m,f)=>f?.jump?e.example(m.text):e.send(m,f)},typed:{set:m=>e.typed=m}}),s=t({P:{get:()=>e.P},text:{get:()=>e.text2},notices:{value:[]},offline:{value:void 0},send:{value:m=>{let{length:f,...x}=e.asked.other??{};e.send({other:{...x,...m}})}}}),r=i("select",{class:"othernet","aria-label":"The other network"}),o=i("button",{type:"button",class:"btn bare cross","aria-label":"Compare with my changes alone",title:"Close"},"✕"),a=i("div",{class:"with"},i("span",{},"with"),r,i("span",{class:"wide"},"trained on the same task; your changes are held in it alone")),l=i("small",{class:"rule"},"compared step by step from the first; your changes are held in this one, at their steps"),c=i("div",{class:"second"},s.el,a,o,l),u=i("div",{class:"question"},n.el,c),d=Pe("Compare with",Ih,h);o.addEventListener("click",()=>h("changes")),r.addEventListener("change",()=>{let[m,f]=r.value.split(" ");e.send({other:{model:m,weights:f}}),e.root.focus({preventScroll:!0})});function h(m){if(m===na(e.asked.other,e.asked))return;let{model:f,weights:x}=e.asked,g=e.find(f),E=Wh(e.setup.models,g);return m==="changes"?e.send({other:null}):m==="network"?e.send({other:E?{model:E.name,weights:x}:{model:f,weights:x==="trained"?"initial":"trained"}}):(y=!0,e.send({other:{text:e.text}}))}let y=!1;function w(){let{setup:m,entry:f,name:x}=e,g=m.models.filter(v=>v.task===f.task),E=(v,T)=>{let{cell:M,units:p,seed:S}=v,P=T==="initial"?", initial weights":"";return i("option",{value:`${v.name} ${T}`},`${Le(m.cells[M])}, ${p} units, seed ${S}${P}`)},$=Object.keys(m.cells).filter(v=>g.some(T=>T.cell===v));r.replaceChildren(...$.map(v=>i("optgroup",{label:m.cells[v]},...g.filter(T=>T.cell===v&&!(T.name===x&&e.weights==="trained")).map(T=>E(T,"trained")))),e.weights==="trained"&&i("optgroup",{label:"Before training"},...g.filter(v=>v.name===x).map(v=>E(v,"initial"))))}return{el:u,ways:d.el,draw(m){if(e.P&&e.before!==null||(n.draw(m),!e.P||!m("picture")))return;let{other:f}=e,x=na(f,{model:e.name,weights:e.weights});d.set(x),c.hidden=x==="changes",s.el.hidden=x!=="sentence"&&e.text2===e.text,a.hidden=x!=="network",l.hidden=x!=="sentence",w(),f&&(r.value=`${f.model} ${f.weights}`),!(c.hidden||s.el.hidden)&&(s.draw(m),y&&(y=!1,s.el.querySelector(".sentence").focus()))}}}var qh=[0,200,600,1200,2e3],ra=({better:e},t,n)=>e==="lower"?n-t:t-n;function us({measure:e,whole:t},{score:n,random:s}){let r=s.map(o=>ra(e,t.score,o));return[ra(e,t.score,n),Math.min(...r),Math.max(...r)]}var wr=([e,t,n])=>e>n?"more":e<t?"less":"same",br={more:"more than any of them",same:"no more than they do",less:"less than any of them"},Dh=["no","one","two","three","four","five","six","seven","eight"],ms=e=>Dh[e]??String(e);function ds({name:e,digits:t},n,s=!0){return e==="accuracy"?`${U(100*n,1)}${s?U(100*Math.abs(n),1)==="1.0"?" point":" points":""}`:U(n,t)}function Bh(e,t){let{measure:n,rows:s}=e;if(s.length===1){let[l]=s,[c,u,d]=us(e,l),h=l.random.length,y=l.k===1?`${ms(h)} single units drawn at random cost`:`${ms(h)} draws of ${l.k} other units cost`;return`Cutting ${t} costs ${ds(n,c)}; ${y} ${ds(n,u,!1)} to ${ds(n,d)}: ${br[wr([c,u,d])]}.`}let r={more:[],same:[],less:[]};for(let l of s)r[wr(us(e,l))].push(l.k);let o=Object.entries(r).filter(([,l])=>l.length).map(([l,c])=>`${br[l]} with ${Wt(c)} of them cut`),[a]=us(e,s[0]);return`Cutting the best unit for ${t} costs ${ds(n,a)}. Beside as many random units the best cost ${o.join("; ")}.`}function oa(e){let t="units",n=!1,s={},r={},o=i("input",{type:"text",class:"number","aria-label":"Units to cut",autocomplete:"off",spellcheck:"false"}),a=i("select",{"aria-label":"Feature"}),l=Pe("What to cut",{units:"units",feature:"the best units for"},A=>{t=A,p()}),c=i("button",{type:"button",class:"btn start"},"Cut"),u=i("span",{class:"done",role:"status"}),[d,h]=l.el.children,y=i("div",{class:"cuts"},i("span",{class:"seg"},d,o),i("span",{class:"seg"},h,a),c,u),w=Fe("scores"),m=i("table"),f=i("p",{class:"reads"}),x=i("div",{class:"pair"},i("div",{class:"panel"},w.el),i("div",{class:"panel scroll"},m)),{el:g,says:E}=ve("cut",re("ablation","Cut a unit"),"silence it, its h set to 0: how far does the test score fall?",[],y,f,x);E.replaceChildren("Correlation is not cause: a unit that tells a feature need not be what the network uses. So these units are silenced in every test text, and compared with ","five random groups of as many other units. The order of the units for a feature was chosen on validation texts."),o.addEventListener("input",()=>{n=!0,t="units",p()}),o.addEventListener("keydown",A=>A.key==="Enter"&&!c.disabled&&M()),a.addEventListener("change",()=>{t="feature",p()}),c.addEventListener("click",M);let $=()=>e.measured.get(e.name)?.features??[],v=()=>un(o.value||"-",e.A.H),T=()=>JSON.stringify([e.name,e.weights]);function M(){let A=v()??null;r={about:t==="feature"?`“${$().find(({name:k})=>k===a.value)?.title}”`:`unit${A.length===1?"":"s"} ${qe(A)}`,key:T()},e.ask("cut",t==="feature"?{feature:a.value}:{units:A})}function p(){let{A,S:O}=e,k=$(),b=e.busy.has("cut");n||(o.value=String(Math.min(O.unit,A.H-1))),k.length||(t="units");let L=a.value;a.replaceChildren(...k.map(({name:R,title:H})=>i("option",{value:R},H))),k.some(({name:R})=>R===L)&&(a.value=L),h.parentNode.hidden=!k.length,l.set(t);let N=t==="units"?v():null,j=t==="units"&&(!N?.length||N.length>=A.H||N.length>e.setup.most.cut);o.setAttribute("aria-invalid",String(j)),c.textContent=t==="feature"?"Cut the best 1, 2, 4, …":N?.length>1?`Cut ${ae(N.length,"unit")}`:"Cut it",c.disabled=b||!e.connected||j,u.textContent=b?`reading the test split, ${Math.round(100*(e.progress?.cut??0))}%`:j?`units from 0 to ${A.H-1}, such as 3 or 3,7-9, and not all`:"",g.classList.toggle("waiting",b),g.style.setProperty("--done",b?e.progress?.cut??0:0)}let S=()=>s.key===T()?e.got.cut:null;function P(){let A=S(),{about:O}=s;for(let W of[f,x])W.hidden=!A;if(!A)return;let{measure:k,rows:b,whole:L,rules:N}=A,j=W=>st(k,W),R=W=>W.length?`${j(Math.min(...W))} to ${j(Math.max(...W))}`:"–";f.replaceChildren(i("b",{},Bh(A,O)),` The whole network: ${j(L.score)} ${k.name==="accuracy"?"right":k.title} on ${(A.n??L.n).toLocaleString("en")} test answers`,k.chance===null||k.chance===void 0?".":` (chance: ${j(k.chance)}).`),z(A);let H=Object.keys(L.by_rule),_=W=>A.by==="feature"?`best ${W.k}`:O,F=[["all",L.score,W=>[W.score,W.random]],...H.map(W=>[W,L.by_rule[W],V=>[V.by_rule[W],V.random_rules[W]]])],I=b.length>1?b.map(W=>[_(W),qe([...W.units].sort((V,K)=>V-K)),j(W.score),R(W.random),br[wr(us(A,W))]]):F.map(([W,V,K])=>[W,j(V),j(K(b[0])[0]),R(K(b[0])[1])]),q=b.length>1?["cut","units",k.title,`${ms(b[0].random.length)} random`,""]:["rule","whole","cut",`${ms(b[0].random.length)} random`];m.replaceChildren(i("thead",{},i("tr",{},...q.map(W=>i("th",{scope:"col"},W)))),i("tbody",{},...I.map(W=>i("tr",{},i("th",{scope:"row",title:N[W[0]]??""},W[0]),...W.slice(1).map(V=>i("td",{},V))))))}function z(A){let{measure:O,rows:k,whole:b}=A,{rem:L}=e,{width:N}=w.measure(),j=3.6*L,R=N-1.2*L,H=rt({a:0,n:k.length+1},k.length+1,R,j),_=[b.score,...k.flatMap(Q=>[Q.score,...Q.random]),...typeof O.chance=="number"?[O.chance]:[]],F=Math.max(..._),I=Math.min(..._,F-(O.name==="accuracy"?.1:.2*Math.abs(F))),q=.06*(F-I),W=I-q,V=F+q,K=O.name==="accuracy"?100:1,ee=Ee(K*W,K*V,5),Z=ee.every(Number.isInteger)?0:O.digits??2,Y=[b.score,...k.map(Q=>Q.score)],ne=[b.score,...k.map(Q=>Math.max(...Q.random))],D=Q=>Q>0;if(w.draw({x:gt(H),y:{low:W,high:V,top:.9*L,below:2.6*L},rows:ee.map(Q=>[Q/K,`${U(Q,Z)}${K>1?"%":""}`]),along:Y.map((Q,se)=>[se,se?String(k[se-1].k):"none"]),foot:1.5*L,lines:[{values:ne,kind:"draws",name:"random units",named:D},{values:Y,kind:"cut",name:A.by==="feature"?"the best units":"cut",named:D},...typeof O.chance=="number"?[{values:[O.chance,O.chance],at:[-.5,k.length+.5],kind:"chance",aside:!0}]:[]],bars:Q=>k.map((se,ie)=>[[H.centre(ie+1)-5,Q(Math.min(...se.random))],[H.centre(ie+1)+5,Q(Math.max(...se.random))]]),marks:[...k.flatMap((Q,se)=>Q.random.map(ie=>({k:se+1,v:ie,kind:"draw",r:3}))),...Y.map((Q,se)=>({k:se,v:Q,kind:"point",r:4.5}))],said:`${O.title} against the number of units cut. ${f.textContent}`,rem:L}),!w.frame)return;let{x:G,y:X}=w.frame,J=A.by==="feature"?"units cut, the best first":"units cut";w.under.replaceChildren(...k.map((Q,se)=>B("path",{class:"range",d:`M${G.at(se+1)} ${X(Math.min(...Q.random))}V${X(Math.max(...Q.random))}`})),B("text",{x:(j+R)/2,y:w.el.clientHeight-.3*L,"text-anchor":"middle"},J))}function C(){let A=!1;for(let O of["wheel","pointerdown","keydown"])addEventListener(O,()=>A=!0,{once:!0,passive:!0});for(let O of qh)setTimeout(()=>A||g.scrollIntoView(),O)}return e.inPage&&location.hash==="#cut"&&C(),{el:g,draw(A){e.P&&(A("cut")&&(s=r),A("picture","unit","busy","cut")&&p(),A("cut","picture","size","theme")&&P())}}}function Uh({units:e,steps:t},n,s){let r=e===null?[[0,n.length-1]]:wt(n.flatMap((a,l)=>e.includes(a)?[l]:[])),o=t===null?[[0,s-1]]:wt(t.filter(a=>a<s));return r.flatMap(a=>o.map(l=>({rows:a,steps:l})))}function Vh([e,t],[n,s],r,o){let[a,l]=[Math.min(e,n),Math.max(e,n)],[c,u]=[Math.min(t,s),Math.max(t,s)],d=r.slice(c,u+1).sort((y,w)=>y-w),h=Array.from({length:l-a+1},(y,w)=>a+w);return{units:d.length===r.length?null:d,steps:h.length===o?null:h}}function fs(e,t,n){let s=Math.min(e.T,t.T),r=t.H,o=e.signal(n),a=t.signal(n),l=Float64Array.from({length:s*r},(c,u)=>a[u]-o[u]);return{T:s,H:r,name:n,values:l,signal:()=>l,most:l.reduce((c,u)=>Math.max(c,Math.abs(u)),0)}}function ps(e,{name:t,most:n}){let[s,...r]=St(e,"g",n||1);return s.textContent=`Δ${t}`,[s,...r]}var Gh=4;function gs(e,{tip:t,brushed:n=null}){let s=i("canvas",{"aria-hidden":"true"}),r=B("svg",{class:"mark","aria-hidden":"true"}),o=i("div",{class:"under","aria-hidden":"true"}),a=i("div",{class:"tag"}),l=i("span",{class:"unit","aria-hidden":"true"}),c=i("div",{class:"pane",role:"group",tabindex:n?"0":"-1"},s,r,l,a),u=i("div",{class:"umap"},c,o),d=null,h=null,y=0,w=[],m=null,f="";a.hidden=!0;let x=p=>{let S=s.getBoundingClientRect(),P=Math.floor((p.clientY-S.top)/S.height*d.H);return[Math.min(d.T-1,h.step(p.clientX-S.left+h.gutter)),Math.max(0,Math.min(d.H-1,P))]};_e(s,{press:p=>d!==null&&x(p),slop:n?Gh:1/0,move:(p,S)=>g(S,x(p)),click(p){let[S,P]=x(p);E(),e.pick(e.order[P]),e.go(S)},cancel:p=>p.key==="Escape"&&E()}),s.addEventListener("pointermove",p=>{if(!d)return;let[S,P]=x(p),z=c.getBoundingClientRect(),C=e.order[P];a.textContent=`${t(S,C)} · unit ${C} · step ${S+1} “${he(e.P.shown[S],24)}”`,a.hidden=!1,a.style.left=`${Math.max(0,Math.min(z.width-a.offsetWidth,p.clientX-z.left+12))}px`,a.style.top=`${p.clientY-z.top-30}px`});for(let p of["pointerleave","pointercancel"])s.addEventListener(p,()=>a.hidden=!0);c.addEventListener("keydown",p=>{if(!n||!d)return;let S=p.shiftKey&&{ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]}[p.key];if(p.key==="Escape"&&m)E();else if(!S)return;if(p.preventDefault(),!S)return;let P=m?.[0]??[Math.min(e.S.t,d.T-1),e.order.indexOf(e.S.unit)],[z,C]=m?.[1]??P;g(P,m?[Math.max(0,Math.min(d.T-1,z+S[0])),Math.max(0,Math.min(d.H-1,C+S[1]))]:P)}),o.addEventListener("click",p=>{let S=p.target.closest("[data-step]");S&&e.go(Number(S.dataset.step))});function g(p,S){m=[p,S],T(),n(Vh(p,S,e.order,d.T))}function E(){m&&(m=null,T(),n(null))}let $=(p,S,P,z,C,A)=>{let[O,k]=[Math.max(S,h.a),Math.min(P,h.end-1)],b=y/d.H;return O>k?null:B("rect",{class:p,x:h.x(O)-A,y:z*b-A,width:(k-O+1)*h.cw+2*A-1,height:(C-z+1)*b+2*A})},v=(p,...S)=>[$(`halo ${p}`,...S,1.5),$(`edge ${p}`,...S,0)];function T(){if(!d||!h)return;let{S:p}=e,S=e.order.indexOf(p.unit);r.replaceChildren(...[...w.flatMap(({rows:P,steps:z})=>v("kept",...z,...P)),...v("row",h.a,h.end-1,S,S),p.t<d.T&&$("step",p.t,p.t,0,d.H-1,0),...m?v("brush",Math.min(m[0][0],m[1][0]),Math.max(m[0][0],m[1][0]),Math.min(m[0][1],m[1][1]),Math.max(m[0][1],m[1][1])):[]].filter(Boolean)),l.textContent=e.small?"":`unit ${p.unit}`,l.style.top=`${Math.max(0,Math.min(y-16,(S+.5)*y/d.H-8))}px`;for(let P of o.children)P.classList.toggle("cur",Number(P.dataset.step)===p.t)}function M(){let{A:p,P:S}=e,P=p.shown.some((C,A)=>A<S.T&&C!==S.shown[A]);o.classList.toggle("two-texts",P);let z=C=>{let A=i("span",{"data-step":C,style:`left:${h.x(C)}px;width:${h.cw}px`,title:S.shown[C]},i("b",{},S.shown[C]));return P&&C<p.T&&p.shown[C]!==S.shown[C]&&A.prepend(i("s",{},p.shown[C])),A};o.replaceChildren(...h.cw<1.1*e.rem?[]:Array.from({length:h.n},(C,A)=>z(h.a+A)))}return{el:u,clear:E,mark:T,paint(p,{name:S,full:P,colours:z=S,pins:C=[],said:A}){let O=e.order.join();d&&(d.T!==p.T||O!==f)&&E(),[d,f]=[p,O];let k=c.clientWidth,b=devicePixelRatio||1,L=e.small?0:e.gutter;if(y=c.clientHeight,!k||!y)return;h=rt(e.S.view,e.P.T,k,L);let N=i("canvas",{width:d.T,height:d.H}),j=Hs(d,S,e.order,_=>e.palette.of(z,_,P));N.getContext("2d").putImageData(new ImageData(j,d.T,d.H),0,0),s.width=Math.round((k-L)*b),s.height=Math.round(y*b),s.style.cssText=`left:${L}px;width:${k-L}px;height:${y}px`;let R=s.getContext("2d"),H=h.cw>=14?Math.max(1,Math.round(b)):0;R.imageSmoothingEnabled=!1,R.drawImage(N,h.a,0,h.n,d.H,0,0,s.width,s.height);for(let _=1;H&&_<=h.n;_++)R.clearRect(Math.round(_*h.cw*b)-H,0,H,s.height);w=C.flatMap(_=>Uh(_,e.order,d.T)),c.setAttribute("aria-label",A),M(),T()}}}function Kh(e,t){let n=e.findIndex(a=>a>0);if(n<0)return null;let s=e.reduce((a,l,c)=>l>e[a]?c:a,n),r=e[s],o=e.findIndex((a,l)=>l>s&&a<=r/2);return{from:n,peak:s,most:r,now:e[t],left:e[t]/r,half:o<0?null:o-s}}function Yh(e,t,n,s,r="c"){if(!e)return`${r} is the same at every step.`;let{from:o,peak:a,left:l,half:c}=e;if(t<o)return`Up to ${s(t)} nothing differs; it begins at ${s(o)}.`;let u=a===n-1,d=u||t<a?"":c!==null&&a+c<=t?`; half of it was gone ${ae(c,"step")} later`:"; half of it is not gone yet";return t===a?u&&o<a?`The difference still grows: ${r} differs most at the last step, ${s(t)}.`:`At ${s(t)} ${r} differs most.`:`${t<a?`At ${s(t)} ${r} differs by ${nt(l)} of what it will at its largest, at ${s(a)}`:`At ${s(t)} ${r} differs by ${nt(l)} of what it did at its largest, at ${s(a)}`}${d}${u?": it still grows":""}.`}function Xh(e,t,n,s,r){return Array.from({length:s},(a,l)=>[l,e[n*s+l],t[n*s+l]]).sort((a,l)=>Math.abs(l[2]-l[1])-Math.abs(a[2]-a[1])||a[0]-l[0]).slice(0,r)}var Jh=(e,t)=>e.slice(0,t.length).flatMap((n,s)=>n===t[s]?[]:[s]);function ia(e){let t=i("h3"),n=i("table",{class:"moved"}),s=i("h3"),r=Fe("sizes"),o=i("div",{class:"labels","aria-hidden":"true"});r.el.append(o);let a=i("h3"),l=i("span",{class:"legend"}),c=gs(e,{tip:(P,z)=>`Δ${e.S.focus} ${U(w.values[P*w.H+z],4,!0)}`}),{el:u,says:d,note:h}=ve("differences","What changed, step by step","with your change minus as trained",[],i("div",{class:"pair"},i("div",{class:"panel"},t,n),i("div",{class:"panel"},s,r.el,i("div",{class:"maphead"},a,l),c.el))),y=e.near.watch(u),w=null,m=null;r.el.addEventListener("click",P=>{m&&e.go(m.step(P.clientX-r.el.getBoundingClientRect().left))});let f=()=>Math.min(e.A.T,e.P.T),x=P=>`“${e.P.shown[P]}”`,g=()=>e.A===e.P;function E(){let{A:P,P:z,S:C}=e;if(e.sameNet){let O=new Float32Array(f());return["c","h"].filter(k=>z.signals.includes(k)).map(k=>({name:`‖Δ${k}‖`,kind:k===z.memory?"c":"h",values:z.array(`size.${k}`)??O}))}let A=P.signals.includes(C.focus)?C.focus:"h";return[{name:`mean ${A}, ${e.titles.b}`,kind:"c",values:z.mean(A),signed:!0},{name:`mean ${A}, ${e.titles.a}`,kind:"trained",values:P.mean(A),signed:!0}]}function $(){let{P,S:z,rem:C}=e,{width:A,height:O}=r.measure();if(!A||!O)return;m=rt(z.view,P.T,A,e.gutter);let k=f(),b=E().map(q=>({...q,values:q.values.subarray(0,k)})),L=b.flatMap(q=>Array.from(q.values)),N=Math.min(0,...L),j=Math.max(...L)||1,R=Ee(N,j,3),H=[Math.min(N,...R),Math.max(j,...R)],_=Array.from({length:Math.max(0,Math.min(k,m.end)-m.a)},(q,W)=>m.a+W).filter(q=>e.pins.some(W=>Me(W)&&(W.steps===null||W.steps.includes(q)))),F=q=>{let W=Math.max(...q);return V=>q[V]>.6*W||V===Math.min(k,m.end)-1},I=R.every(Number.isInteger)?0:H[1]<.1?3:H[1]<1?2:1;r.draw({x:gt(m),y:{low:H[0],high:H[1],top:.9*C,below:.35*C},rows:R.map(q=>[q,U(q,I)]),shades:_.map(q=>[m.x(q),m.x(q+1)]),lines:b.map(q=>({...q,named:q.signed?null:F(q.values)})),tip:q=>q<k?`step ${q+1} “${P.shown[q]}”: ${b.map(({name:W,values:V,signed:K})=>`${W} ${U(V[q],3,K)}`).join(", ")}`:null,here:"column",room:{top:1.1*C},said:`${b.map(({name:q})=>q).join(" and ")} at every step. ${d.textContent}`,rem:C}),r.cursor(z.t),v(P.parts??null,A)}function v(P,z){let{rem:C}=e,A=P!==null&&m.sees(P)?m.centre(P):null,{top:O,bottom:k}=r.frame;r.under.replaceChildren(...A===null?[]:[B("path",{class:"parts",d:`M${A} ${k}V${O}`})]);let b=A>z-7*C?`right:${z-A+4}px`:`left:${A+4}px`;o.replaceChildren(...A===null?[]:[i("span",{class:"name parts",style:`top:${.5*C}px;${b}`},"answers part")])}function T(){let{A:P,P:z,S:C}=e,A=z.answers.kind==="value",O=C.t,[k,b]=[P.array("p"),z.array("p")],L=z.arrays.p[1][1],N=O<f()&&P.words.join()===z.words.join();if(t.replaceChildren(N?"Answers that changed most after ":"Answers after ",i("b",{},x(O))),!N){n.replaceChildren(i("tbody",{},i("tr",{},i("td",{},O<f()?"The two networks have other answers.":"Only one of the two texts goes on to here."))));return}let j=A?F=>U(F,3):ue,R=[e.titles.a,e.titles.b],H=(F,I)=>i("span",{class:"change","aria-hidden":"true"},i("i",{class:I<F?"neg":"pos",style:`left:${100*Math.min(F,I)}%;width:${100*Math.abs(I-F)}%`})),_=Xh(k,b,O,L,A?1:6).filter(([,F,I])=>j(F)!==j(I));if(!_.length){let F=g()?"No answer changes: both runs are the same.":hs(P,z,O)?`No answer changes after ${x(O)}.`:`No answer after ${x(O)} changes by as much as is written here.`;n.replaceChildren(i("tbody",{},i("tr",{},i("td",{class:"none"},F))));return}n.replaceChildren(i("thead",{},i("tr",{},...["answer",R[0],"",R[1]].map(F=>i("th",{scope:"col"},F)))),i("tbody",{},..._.map(([F,I,q])=>i("tr",{},i("th",{scope:"row"},le(z.words[F])),i("td",{},j(I)),i("td",{class:"way"},A?"":H(I,q)),i("td",{},i("b",{},j(q)))))))}function M(){let{A:P,P:z,S:C}=e,A=f(),O=Math.min(C.t,A-1);if(h.textContent=e.sameNet?`${e.titles.b} minus ${e.titles.a}${e.other?", step by step from the first":""}`:"two networks, whose units do not correspond",g())return void d.replaceChildren("Nothing is changed: both runs are the same at every step. Hold a signal, or compare with another text, to see them part.");let k=[],b=Jh(P.tokens,z.tokens),L=R=>`“${P.shown[R]}” and “${z.shown[R]}”`;if(b.length&&k.push(`The texts differ at ${b.length>3?`${ae(b.length,"step")}, first ${L(b[0])}`:b.map(L).join(", ")}.`),P.T!==z.T&&k.push(`One goes on for ${ae(Math.abs(P.T-z.T),"step")} more, which are left out.`),e.sameNet){let R=z.memory,H=z.array(`size.${R}`);H&&k.push(Yh(Kh(H.subarray(0,A),O),O,A,x,R))}let{parts:N}=z,j=(R,H)=>R.top(H)[0][0];if(z.answers.kind!=="value"&&"parts"in z){let R=Array.from({length:A},(H,_)=>j(P,_)!==j(z,_)).filter(Boolean).length;k.push(N===null?"The top answer is the same after every step.":`The top answers first differ after ${x(N)}, step ${N+1}, where “${le(j(P,N))}” becomes “${le(j(z,N))}”; they differ after ${R} of ${ae(A,"step")}.`)}d.replaceChildren(k.join(" "))}function p(){let{A:P,P:z,S:C}=e,A=e.sameNet&&P.signals.includes(C.focus);for(let O of[c.el,a.parentNode])O.hidden=!A;A&&(w=fs(P,z,C.focus),a.replaceChildren(i("b",{},`Δ${C.focus}`),` ${e.P.roles.word(C.focus)} of every unit`),l.replaceChildren(...ps(e,w)),c.paint(w,{name:C.focus,full:w.most||1,colours:"g",said:`Map of the difference of ${C.focus}: ${w.H} units by ${w.T} steps.`}))}function S(){!e.P||!y()||(s.replaceChildren(...e.sameNet?["How far apart the memories are: ",i("b",{},E().map(({name:P})=>P).join(", "))," over all units"]:["Means over all units of each network"]),M(),$(),T(),p())}return{el:u,draw(P){P("picture","size","view","theme","focus","t","unit","order")&&S()}}}var Zh=75,xr=(e,t,n)=>Math.max(t,Math.min(n,e)),Qh=(e,t)=>JSON.stringify(e)===JSON.stringify(t),ed=(e,t,n)=>xr(Math.round(100*(e+(t<0?-1:1)*(n-t)/Zh))/100,0,1),vr=(e,{signal:t},n,s)=>e.findLastIndex(r=>zt([r],t,n,s)!==null);function td(e,t,n,s){let r=vr(e,t,n,s),o=e[r];return!o||!Qh([o.units,o.steps],[t.units,t.steps])?[...e,{on:!0,...t}]:e.map((a,l)=>l===r?{...a,...t}:a)}function nd(e,t,n,s){let r=vr(e,{signal:t},n,s);return e.filter((o,a)=>a!==r)}function aa(e){let t="all",n="span",s="b",r=null,o=null,a=null,l=null,c=null,u=!1,d=[],h=Pe("Whose",{all:"all units",one:"unit"},D=>{t=D,ne()}),y=Pe("When",{step:"this step",span:"",all:"all steps"},D=>{n=D,ne()}),w=i("h3"),m=i("div",{class:"cell",tabindex:"0",role:"group","data-terms":".panel","aria-label":"The cell; the arrows go through its marks"}),f=i("div",{class:"states"}),x=i("span",{class:"seg signals",role:"group","aria-label":"Signal of the map"}),g=Pe("What the map shows",{b:"with your change",d:"difference"},D=>{s=D,ee()}),E=i("span",{class:"legend"}),$=gs(e,{tip:W,brushed:K}),v=Be({name:"at",title:"Value to hold it at",low:0,high:1,step:.01,value:1,written:D=>U(D)},()=>u=!0),T=i("span"),M=i("button",{type:"button",class:"btn start"},"Hold"),p=i("button",{type:"button",class:"btn"},"Clear"),S=i("div",{class:"brushed",role:"group","aria-label":"What is brushed"},T,v.el,M,p),P=i("p",{class:"reads"},"Drag a rectangle over units and steps to hold them; with the keyboard, shift and the arrows."),{el:z,says:C,note:A}=ve("inside",re("cell","Inside the cell"),"drag a gate",[h.el,y.el],i("div",{class:"pair"},i("div",{class:"panel"},w,m,f),i("div",{class:"panel"},i("div",{class:"maphead"},x,g.el,E),$.el,S,P))),O=e.near.watch(z);S.hidden=!0,M.addEventListener("click",()=>{let{signal:D,units:G,steps:X}=c;$.clear(),e.hold({signal:D,units:G,steps:X,value:Number(v.input.value)})}),p.addEventListener("click",()=>$.clear());let k=()=>{let{t:D,span:[G,X]}=e.S;return D>=G&&D<=X&&De(G,X,e.P.T)||[D]},b=()=>({step:[e.S.t],span:k(),all:null}),L=()=>({units:t==="all"?null:[e.S.unit],steps:b()[n]});function N(D,G,X){let{unit:J,t:Q}=e.S;a??=e.pins;let se=td(a,{signal:D,...L(),value:G},J,Q);X&&(a=null),e.edit(se,{done:X,select:vr(se,{signal:D},J,Q)})}let j=D=>e.edit(nd(e.pins,D,e.S.unit,e.S.t),{done:!0}),R=D=>`${e.P.roles.word(D)} ${D}`,H=D=>{let{unit:G,t:X}=e.S,J=e.held(D,G,X);return typeof J=="number"?J:e.P.at(D,X,G)};function _({signal:D,linked:G,x:X,y:J,level:Q}){let se=[-1,1].map(()=>B("path",{class:"jaw grip",d:Q?`M${X-7} ${J}h14`:`M${X} ${J-7}v14`})),ie=B("g",{class:`pull ${Q?"level":"upright"}`,role:"slider",tabindex:"0","aria-valuemin":"0","aria-valuemax":"1"},B("circle",{class:"reach",cx:X,cy:J,r:Lt+6}),...se),oe=B("g",{class:"pinned",role:"button",tabindex:"0"},B("circle",{class:"reach",cx:X-23,cy:J-23,r:15}),B("path",{d:`M${X-12} ${J-12}L${X-19} ${J-19}`}),B("circle",{class:"knob",cx:X-23,cy:J-23,r:7.5}),B("title",{},`Release ${R(D)}`)),be=()=>G?1-H(D):H(D),ke=(me,pe)=>N(D,G?Math.round(100*(1-me))/100:me,pe),te=me=>Q?me.clientY:me.clientX,Re=me=>{let pe=o.svg.getBoundingClientRect(),Ue=o.svg.viewBox.baseVal.width/pe.width;return[Q?(me.clientY-pe.top)*Ue-J:(me.clientX-pe.left)*Ue-X,Ue]};_e(ie,{press(me){me.preventDefault(),ie.focus({preventScroll:!0});let[pe,Ue]=Re(me);return{from:pe,k:Ue,start:te(me),open:be(),last:null}},move(me,pe){let Ue=ed(pe.open,pe.from,pe.from+pe.k*(te(me)-pe.start));Ue!==(pe.last??Math.round(100*pe.open)/100)&&(pe.last=Ue,ke(Ue,!1))},done:(me,{last:pe})=>pe!==null&&ke(pe,!0)});let Oe=null;ie.addEventListener("keydown",me=>{let pe={ArrowUp:.05,ArrowRight:.05,ArrowDown:-.05,ArrowLeft:-.05,PageUp:.25,PageDown:-.25,Home:-1,End:1}[me.key];if(["Delete","Backspace"].includes(me.key)&&e.held(D,e.S.unit,e.S.t)!==null)j(D);else if(!pe)return;me.preventDefault(),pe&&(Oe=xr(Math.round(100*((Oe??be())+pe))/100,0,1),ke(Oe,!1))});let nn=()=>{Oe!==null&&(ke(Oe,!0),Oe=null)};return ie.addEventListener("keyup",nn),ie.addEventListener("blur",nn),oe.addEventListener("click",()=>j(D)),oe.addEventListener("keydown",me=>{me.key!=="Enter"&&me.key!==" "||(me.preventDefault(),ie.focus(),j(D))}),{el:B("g",{},ie,oe),step(me){let pe=me.now[D],{unit:Ue,t:Ia}=e.S,zr=e.held(D,Ue,Ia)!==null,Wa=Ks(G?1-pe:pe)+5;se.forEach((qa,Da)=>qa.style.transform=`translate${Q?"Y":"X"}(${(2*Da-1)*Wa}px)`),ie.setAttribute("aria-label",G?`${R(D)}, by its other side, 1 − ${D}`:R(D)),ie.setAttribute("aria-valuenow",U(pe).replace("−","-")),ie.setAttribute("aria-valuetext",`${e.P.roles.word(D)} ${U(pe)}${zr?`, held; as trained ${F(D)}`:""}`),oe.style.display=zr?"":"none",oe.setAttribute("aria-label",`Release ${R(D)}`)}}}let F=D=>{let{A:G,S:X}=e;return e.sameNet&&X.t<G.T?U(G.at(D,X.t,X.unit)):"–"};function I(){let{P:D}=e;o=Zn(D.roles,_),m.replaceChildren(o.svg),x.replaceChildren(...D.signals.map(G=>{let X=i("button",{type:"button","data-signal":G,"data-term":G,"aria-label":`${e.P.roles.word(G)} ${G}`},i("i",{class:`s-${G}`},G));return X.addEventListener("click",()=>e.look(G)),X})),d=D.signals.filter(G=>e.P.roles.kind(G)!=="gate").map(G=>{let[X,J]=q(G),Q=Be({name:G,title:`Hold ${R(G)} at`,low:X,high:J,step:.01,value:0,written:ie=>U(ie,2,!0)},ie=>{l=G,N(G,ie,!1)}),se=i("button",{type:"button",class:"btn free",title:`Release ${R(G)}`,"aria-label":`Release ${R(G)}`},"held");for(let ie of["change","pointerup","pointercancel","blur"])Q.input.addEventListener(ie,()=>{l!==G||!a||(l=null,N(G,Number(Q.input.value),!0))});return se.addEventListener("click",()=>j(G)),{name:G,line:Q,free:se,el:i("div",{class:"state"},Q.el,se)}}),f.replaceChildren(...d.map(G=>G.el))}function q(D){let[G,X]=e.range(D);if(Number.isFinite(X))return[G,X];let J=Math.ceil(1.2*Math.max(1,e.A.signals.includes(D)?e.A.peak(D):0));return[-J,J]}function W(D,G){let{P:X,A:J,S:Q}=e,se=`${Q.focus} ${U(X.at(Q.focus,D,G),4)}`;return V()&&J!==X&&D<J.T?`${se}, as trained ${U(J.at(Q.focus,D,G),4)}`:se}let V=()=>e.sameNet&&e.A.signals.includes(e.S.focus);function K(D){let G=e.S.focus;if(S.hidden=!D,P.hidden=!!D,!D){c=null,u=!1;return}let{P:X}=e;c={signal:G,...D};let J=D.units?.length??X.H,Q=D.steps??Array.from({length:X.T},(ke,te)=>te);if(T.replaceChildren("hold ",i("i",{class:`s-${G}`},G),` of ${D.units===null?`all ${J} units`:J===1?`unit ${D.units[0]}`:ae(J,"unit")} over `,i("b",{},e.names(D.steps))),u)return;let[se,ie]=q(G),oe=D.units??e.order,be=oe.reduce((ke,te)=>ke+Q.reduce((Re,Oe)=>Re+X.at(G,Oe,te),0),0)/(oe.length*Q.length);v.set(Math.round(100*xr(be,se,ie))/100,{min:se,max:ie})}function ee(){let{P:D,A:G,S:X}=e,J=X.focus,Q=V()&&G!==D;c&&c.signal!==J&&$.clear();let se=s==="d"&&Q;g.set(se?"d":"b"),g.el.children[1].disabled=!Q;for(let te of x.children)te.setAttribute("aria-pressed",String(te.dataset.signal===J));let ie=e.pins.filter(te=>Me(te)&&te.signal===J),oe=se?fs(G,D,J):D,be=se?oe.most:e.full(J);E.replaceChildren(...se?ps(e,oe):St(e,J,be));let ke=G===D?"as trained":e.titles.b;$.paint(oe,{name:J,full:be,colours:se?"g":J,pins:ie,said:`Map of ${J}${se?`, ${e.titles.b} minus ${e.titles.a}`:`, ${ke}`}: ${D.H} units by ${oe.T} steps. Shift and the arrows brush a part of it.`})}function Z(){let{P:D,S:G}=e,X=Qn(D,{...G,mode:"unit"});for(let J of D.signals)X.now[J]=H(J);o.update({...X,compact:e.small,instant:!0}),o.svg.setAttribute("aria-label",`The ${e.setup.cells[D.cell]} cell of unit ${G.unit} at “${D.shown[G.t]}”`),w.replaceChildren(i("b",{},`Unit ${G.unit}`),` of ${D.H} at `,i("b",{},`“${D.shown[G.t]}”`),`, step ${G.t+1} of ${D.T}`);for(let{name:J,line:Q,free:se}of d){let ie=e.held(J,G.unit,G.t)!==null,[oe,be]=q(J),ke=H(J);l!==J&&Q.set(ke,{min:Math.min(oe,ke),max:Math.max(be,ke)}),se.hidden=!ie}}function Y(){let{P:D,S:G}=e,X=b(),[,J]=h.el.children,[,Q]=y.el.children;h.el.children[0].textContent=`all ${ae(D.H,"unit")}`,J.textContent=`unit ${G.unit}`,h.set(t),Q.textContent=`over ${e.names(X.span)}`,Q.hidden=X.span.length===1,y.set(Q.hidden&&n==="span"?"step":n);let{signals:se}=D,ie=se.filter(te=>e.P.roles.kind(te)==="gate"),oe=L(),be=oe.steps===null?"at all steps":oe.steps.length===1?`at ${e.names(oe.steps)}`:`over ${e.names(oe.steps)}`,ke=se.filter(te=>e.held(te,G.unit,G.t)!==null);A.textContent=ie.length?"drag a gate, drawn as a valve":"it has no gate: set its state",C.replaceChildren(ie.length?"Pull a gate open or shut, or set a state, to hold it ":"Set the state to hold it ",`in ${oe.units===null?`all ${ae(D.H,"unit")}`:`unit ${G.unit}`} ${be}. `,...ke.length?["Held in this unit here: ",ke.map(te=>`${R(te)} at ${U(H(te))} (as trained ${F(te)})`).join(", "),". A click on its pin lets it go."]:[])}function ne(){let{P:D}=e;if(!D||!O())return;let G=D.cell+JSON.stringify(D.options);G!==r&&I(),r=G,Y(),Z(),ee()}return{el:z,draw(D){D("picture","pins","unit","focus","view","size","theme","order","t")&&ne()}}}var la=`.ledger {
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
  font-size: 0.8125rem;
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
  font-size: 0.8125rem;
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
  font-size: 0.8125rem;
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
  font-size: 0.75rem;
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
  font-size: 0.75rem;
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
`;var rd=1e-5;function od(e,t,n=()=>!1){if(!e.keeper)return null;let{T:s,roles:r}=e,o=e.column(e.memory,t),a=Object.fromEntries(e.signals.map(h=>[h,e.column(h,t)])),l=[],c=new Float64Array(s),u=new Float64Array(s),d=new Float64Array(s);for(let h=0;h<s;h++){let y=$=>a[$][h],w=n(h),m=w?0:r.kept(y);for(let $=0;$<h;$++)c[$]*=m;c[h]=w?o[h]:r.written(y);let f=0,x=0;for(let $=0;$<=h;$++)f+=c[$],Math.abs(c[$])>Math.abs(c[x])&&(x=$);let g=o[h]-f;if(!(Math.abs(g)<=rd*Math.max(Math.abs(c[x]),Math.abs(o[h]))))throw new Error(`the shares of unit ${t} after step ${h+1} do not add up to what it holds`);c[x]+=g;let E=c.slice(0,h+1);for(let $ of E)$>0?u[h]+=$:d[h]+=$;l.push(E)}return{T:s,unit:t,memory:o,rows:l,above:u,below:d}}var bn=(e,t,n)=>od(t,n,s=>t!==e.A&&zt(e.listed,t.memory,n,s)!==null);function Nt(e){let{A:t,P:n,S:s,titles:r}=e;return(t===n?[t]:[t,n]).map((o,a)=>{let l=s.unit<o.H?o.kept(`ledger ${o.layer} ${s.unit}`,()=>bn(e,o,s.unit)):null;return{P:o,name:a?r.b:r.a,book:l,row:c=>l?.rows[c]??null}})}var kr=e=>e.roles.writes,xn=e=>`The shares of a row add up to what is held exactly, but “written by” is not “came from”: what a ${e.reads.one} writes, ${kr(e)}, is worked out from the ${e.reads.one} and from what the units held before it, so a later ${e.reads.one} can write down again, as a share of its own, what an earlier one had put there.`;function vn(e,{P:t,book:n}){return n?"":t.keeper?`This network has only ${t.H} units, so there is no unit ${e.S.unit}.`:`A ${e.setup.cells[t.cell].replace("Vanilla","vanilla")} keeps nothing by a gate: every step makes all of h anew, so no part of it can be told to be what one earlier ${t.reads.one} wrote.`}var jt=e=>e[0].toUpperCase()+e.slice(1);function ca({T:e,H:t},n){let s=Array.from({length:e},(r,o)=>new Float64Array(o+1));for(let r=0;r<t;r++)n(r).rows.forEach((o,a)=>{for(let l=0;l<=a;l++)s[a][l]+=o[l]*o[l]});return s.map(r=>r.map(Math.sqrt))}function yr(e){let t=0,n=0;return Array.from(e,(s,r)=>{let o=s<0?n:t,a=o+s;return s<0?n=a:t=a,{k:r,from:o,to:a}})}var ha=(e,t)=>yr(e).find(({from:n,to:s})=>(t-n)*(t-s)<0)?.k??null;function kn(e){let t=0,n=0;return e.forEach((s,r)=>{n+=Math.abs(s),Math.abs(s)>Math.abs(e[t])&&(t=r)}),n?{k:t,part:Math.abs(e[t])/n}:null}var tn=(e,t)=>t===e?"at this step":t===e-1?"1 step ago":`${e-t} steps ago`;function da(e,t,n){let s=e.length-1,r=kn(e);if(!r)return s?`No ${n} has written anything that is left here.`:`This first ${n} writes nothing here.`;let{k:o,part:a}=r,l=`“${t(o)}”, ${tn(s,o)}`;return s===0?`All of this memory was written at “${t(o)}”, the first ${n}.`:a>.5?`Most of this memory (${nt(a)}) was written at ${l}.`:a>=.1?`No ${n} wrote most of it; the largest part (${nt(a)}) was written at ${l}.`:`No ${n} wrote more than a tenth of it.`}function $r(e,t,n=null){let s=Math.max(...e.map(u=>u?.length??0)),r=u=>e.map(d=>d&&u<d.length?d[u]:null),o=u=>Math.max(...r(u).map(d=>Math.abs(d??0))),l=Array.from({length:s},(u,d)=>[o(d),d]).sort((u,d)=>d[0]-u[0]||d[1]-u[1]).map(([,u])=>u).slice(0,s===t+1?s:t);n!==null&&n<s&&!l.includes(n)&&(l[l.length-1]=n);let c=e.map(u=>u?u.reduce((d,h,y)=>l.includes(y)?d:d+h,0):null);return{writers:l.sort((u,d)=>u-d),rest:s-l.length,values:r,others:c}}function ua(e){let t=e.flat(2).every(n=>Math.abs(n)<.1)?3:2;for(let n=t;n<=3;n++){let s=e.every(([r,o])=>Math.abs(r.reduce((a,l)=>a+de(l,n),0)-de(o,n))<.5*10**-n);if(s)return{digits:n,exact:s}}return{digits:t,exact:!1}}function Qe(e,t){return e.kept("again",()=>{let s=new Map;for(let r of e.shown)s.set(r,(s.get(r)??0)+1);return s}).get(e.shown[t])>1?e.shown[t]+Ge(t+1):e.shown[t]}function ma(e){if(!e)return 0;let t=10**Math.floor(Math.log10(e))/4;return t*Math.ceil(e/t-1e-9)}var Mr=e=>e<0?`≥${-e}`:String(e);var Sr=60,id=24;function ad(e,t){let n=e.length,s=new Uint8ClampedArray(4*n*n);return e.forEach((r,o)=>r.forEach((a,l)=>s.set([...t(a),255],4*(o*n+l)))),s}var ld=e=>e.reduce((t,n)=>n.reduce((s,r)=>Math.max(s,Math.abs(r)),t),0);function Er(e){let t="unit",n=[],s=Pe("Whose memory",{unit:"this unit",all:"all units"},$=>{t=$,e.root.focus({preventScroll:!0}),x()}),r=i("span",{class:"legend","aria-hidden":"true"}),o=i("button",{type:"button",class:"btn"},"Table"),a=[m(),m()],l=f(),c=i("p",{class:"reads means"}),{el:u,says:d,note:h}=ve("shares",re("ledger","Ledger, word by word"),"",[s.el,r,o],i("div",{class:"two"},...a.map($=>$.el)),c,l.el);o.addEventListener("click",()=>l.open()),e.seen(u,x);let y=$=>U($,4,t==="unit"),w=({P:$,book:v})=>t==="unit"?v?.rows??null:$.keeper?$.kept(`ledger norms ${$.layer}`,()=>ca($,T=>bn(e,$,T))):null;function m(){let $=i("h3"),v=i("canvas"),T=B("svg",{"aria-hidden":"true"}),M=i("div",{class:"tag",role:"status"}),p=i("div",{class:"square",tabindex:"0",role:"img"},v,T,M),S=i("p",{class:"gateless"}),P=null,z=null;M.hidden=!0;let C=L=>{let N=p.getBoundingClientRect(),j=b.rows.length,R=Math.floor((L.clientY-N.top-P.top)/P.each),H=Math.floor((L.clientX-N.left-P.left)/P.cw);return R<j&&H>=0&&H<=R?[R,H]:null};function A(L){if(z=L,M.hidden=!L,T.querySelector(".probe")?.remove(),!L)return;let[N,j]=L,{P:R}=b.side,{left:H,top:_,cw:F,each:I}=P,q=H+j*F,W=_+N*I;M.textContent=`“${Qe(R,j)}” ${y(b.rows[N][j])} of what is held after “${Qe(R,N)}”, ${tn(N,j)}`,T.append(B("rect",{class:"probe",x:q,y:W,width:F,height:I})),M.style.left=`${Math.max(0,Math.min(p.clientWidth-M.offsetWidth,q+12))}px`,M.style.top=`${W>40?W-34:W+I+8}px`}let O=L=>b.rows&&P&&A(C(L));p.addEventListener("pointermove",O),p.addEventListener("pointerdown",O);for(let L of["pointerleave","blur"])p.addEventListener(L,()=>P&&A(null));p.addEventListener("click",L=>{let N=b.rows&&P&&C(L);N&&(e.go(N[0]),e.set({writer:N[1]}))}),p.addEventListener("keydown",L=>{let N={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]}[L.key];if(!N||!b.rows||!P||L.ctrlKey||L.metaKey||L.altKey)return;L.preventDefault();let[j,R]=z??[Math.min(e.S.t,b.rows.length-1),e.S.writer??0],H=Math.max(0,Math.min(b.rows.length-1,j+N[0]));A([H,Math.max(0,Math.min(H,R+N[1]))])});function k(L){let{rem:N}=e,j=L<=id,R=Math.round((j?5.6:3.2)*N),H=p.clientWidth,_=Math.min(6*N,(H-R-.3*N)/L),F=Math.min(1.75*N,24*N/L);P=_>0?{left:R,top:2,cw:_,each:F,wide:_*L,tall:F*L,width:H,worded:j}:null}let b={el:i("div",{class:"panel"},$,p,S),name:$,box:p,why:S,rows:null,paint(L,N){let{rows:j,side:{P:R}}=b,{rem:H,font:_}=e,F=j.length,I=devicePixelRatio||1;if(A(null),k(F),!P)return;let{left:q,top:W,cw:V,each:K,wide:ee,tall:Z,width:Y,worded:ne}=P,D=W+Z;p.style.height=`${D+2.5*H}px`,v.width=Math.round(ee*I),v.height=Math.round(Z*I),v.style.cssText=`left:${q}px;top:${W}px;width:${ee}px;height:${Z}px`;let G=i("canvas",{width:F,height:F}),X=v.getContext("2d");G.getContext("2d").putImageData(new ImageData(ad(j,N),F,F),0,0),X.imageSmoothingEnabled=!1,X.drawImage(G,0,0,F,F,0,0,v.width,v.height);let J=oe=>U(oe,2,t==="unit");V>=2.6*H&&K>=1.05*H&&(Object.assign(X,{font:`500 ${.75*H*I}px ${_}`,textAlign:"center"}),j.forEach((oe,be)=>oe.forEach((ke,te)=>{X.fillStyle=it(N(ke)),X.fillText(J(ke),(te+.5)*V*I,((be+.5)*K+.27*H)*I)})));let Q=ot(1,F,6).map(oe=>oe-1),se=ne?R.tokens.map((oe,be)=>be):Q,ie=oe=>ne?he(Qe(R,oe),9):String(oe+1);T.setAttribute("width",Y),T.setAttribute("height",D+2.5*H),T.replaceChildren(B("path",{class:"edge",d:`M${q} ${W}V${D}H${q+ee}`}),...se.map(oe=>B("text",{x:q-.4*H,y:W+(oe+.5)*K+.27*H,"text-anchor":"end"},ie(oe))),...se.map(oe=>{let be=ne?yt(ie(oe),V-3,.75*H,400,_):.75*H;return B("text",{x:q+(oe+.5)*V,y:D+H,"text-anchor":"middle",style:`font-size:${be}px`},be<.5*H?String(oe+1):ie(oe))}),B("text",{x:q+ee/2,y:D+2.1*H,"text-anchor":"middle"},`what each ${R.reads.one} wrote`),B("text",{"text-anchor":"middle",transform:`translate(${.7*H} ${W+Z/2}) rotate(-90)`},Z>8*H?`held after each ${R.reads.one}`:""),B("rect",{class:"halo"}),B("rect",{class:"row"}),B("rect",{class:"halo"}),B("rect",{class:"column"})),b.mark()},mark(){if(!P||!b.rows)return;let{left:L,top:N,cw:j,each:R}=P,{t:H,writer:_}=e.S,F=b.rows.length,I=(q,W,V,K,ee,Z)=>T.querySelectorAll(q).forEach(Y=>{Y.style.display=W?"":"none";for(let[ne,D]of Object.entries({x:V,y:K,width:ee,height:Z}))Y.setAttribute(ne,D)});I(".row, .halo:has(+ .row)",H<F,L,N+H*R,(H+1)*j,Math.max(2,R)),I(".column, .halo:has(+ .column)",_!==null&&_<F,L+_*j,N+_*R,Math.max(2,j),Math.max(0,F-_)*R)}};return b}function f(){let $=i("h2"),v=i("div",{class:"seg",role:"group","aria-label":"Which run"}),T=i("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),M=i("button",{type:"button",class:"btn"},"CSV"),p=i("button",{type:"button",class:"btn"},"Close"),S=i("dialog",{class:"numbers","aria-label":"The ledger in numbers"},i("div",{class:"bar"},$,v,i("span",{class:"sp"}),M,p),T),P=0;p.addEventListener("click",()=>S.close()),S.addEventListener("click",C=>C.target===S&&S.close()),M.addEventListener("click",()=>{let{side:{P:C},rows:A}=a[P],O=A.map((k,b)=>[b,C.tokens[b],0,...Array.from({length:C.T},(L,N)=>N<=b?Es(k[N]):"")]);tt(`gatescope-ledger-${C.name}-${t==="unit"?`unit-${e.S.unit}`:"all"}.csv`,on([["step","token","before the text",...C.tokens],...O]),"text/csv")});let z={el:S,open(){z.fill(),S.showModal()},fill(){let C=a.map((N,j)=>j).filter(N=>a[N].rows);P=C.includes(P)?P:C[0];let{side:{P:A},rows:O}=a[P],k=Math.max(0,Math.min(e.S.t-Sr/2,A.T-Sr)),b=Math.min(A.T,k+Sr);v.replaceChildren(...C.length<2?[]:C.map(N=>{let j=i("button",{type:"button","aria-pressed":String(N===P)},a[N].side.name);return j.addEventListener("click",()=>{P=N,z.fill()}),j})),$.textContent=t==="unit"?`Unit ${e.S.unit}: who wrote what it holds`:`All ${A.H} units: who wrote what they hold, 2-norms`;let L=t==="unit"?[A.memory]:[];T.replaceChildren(Ke(["step","token",...L,"before the text",...A.shown.slice(0,b).map((N,j)=>Qe(A,j))],O.slice(k,b).map((N,j)=>[k+j+1,A.shown[k+j],...t==="unit"?[y(A.at(A.memory,k+j,e.S.unit))]:[],y(0),...Array.from({length:b},(R,H)=>H<N.length?y(N[H]):"")]),`${t==="unit"?`Each row's shares add up to its ${A.memory}.`:"The size of each token's share over all units."} Nothing is left of what was held before the text, which is 0.`+(b-k<A.T?` Steps ${k+1} to ${b} of ${A.T}; all are in the CSV.`:"")))},draw:()=>S.open&&z.fill()};return z}function x(){n=Nt(e);let $=n.every(({P:A})=>!A.keeper),{S:v,P:T}=e;if(u.hidden=$,$)return;s.set(t),a.forEach((A,O)=>{A.side=n[O],A.rows=n[O]?w(n[O]):null,A.el.hidden=!n[O]});let M=a.filter(({rows:A})=>A),p=Math.max(...M.map(({rows:A})=>ld(A)))||1,S=vt(e.css("--zero"),e.css("--ink")),P=S.length-1,z=t==="unit"?A=>e.palette.of("c",A,p):A=>S[Math.round(P*A/p)];g(p,z);let C=[...new Set(M.map(({side:A})=>`${kr(A.P)} of a ${T.reads.one}, times every ${we(A.P.roles.keep)} since`))];h.textContent=`row: the moment; column: the ${T.reads.one} that wrote; colour: how much of it is still there, ${C.join("; ")}`,c.textContent=xn(n.findLast(A=>A.P.keeper).P);for(let{side:A,rows:O,name:k,box:b,why:L,paint:N}of a)A&&(k.replaceChildren(i("b",{},jt(A.name)),t==="unit"?` unit ${v.unit}`:` all ${A.P.H} units`),b.hidden=!O,L.textContent=O?"":vn(e,A),O&&N(p,z));E(),l.draw()}function g($,v){let T=t==="unit"?-$:0,M=Array.from({length:12},(p,S)=>{let P=i("i");return P.style.background=We(v(T+($-T)*S/11)),P});r.replaceChildren(`${U(T,T?2:0)} `,i("span",{},...M),` ${U($,2,t==="unit")}`)}function E(){let{S:$,P:v}=e,T=a.filter(({rows:z})=>z),M=T.at(-1)?.rows[$.t],p=$.writer!==null&&$.writer<=$.t?$.writer:M&&kn(M)?.k,S=t==="unit"?`unit ${$.unit}`:`all ${v.H} units`,P=T.flatMap(({side:z,rows:C})=>{if(p==null||$.t>=C.length||p>=C.length)return[];let A=C[p][p],O=C[$.t][p],k=A?Math.abs(O/A):0,b=`“${Qe(z.P,p)}”`,L=t==="unit"?y:j=>`a norm of ${y(j)}`,N=Math.abs(A)<5e-5?`${b} wrote next to nothing into ${S}`:$.t===p?`${b} writes ${L(A)} into ${S}`:`of ${L(A)} that ${b} wrote into ${S}, ${L(O)} is left ${tn($.t,p).replace(" ago"," later")} (${nt(k)})`;return[`${jt(z.name)}: ${N}.`]});d.textContent=P.join(" ");for(let{side:z,rows:C,box:A}of T)A.setAttribute("aria-label",`${jt(z.name)}, ${S}: the share of every ${v.reads.one} after every step, ${C.length} by ${C.length}. ${d.textContent} Arrow keys read one share.`)}return{el:u,draw($){if($("unit","theme","size")&&!$("picture"))x();else if($("picture"))u.hidden=Nt(e).every(({P:v})=>!v.keeper);else if($("t","writer")&&!u.hidden&&n.length){for(let v of a)v.mark();E(),l.draw()}}}}var Cr=6,fa=.42,pa=3,ga=(e,t)=>e.set({writer:e.S.writer===t?null:t});function wa(e){let t=i("small"),n=i("div",{class:"tag"}),s=i("p",{class:"gateless"}),r=i("button",{type:"button",class:"link meant"},"“wrote” is not “came from”");r.addEventListener("click",()=>e.root.querySelector(".means").scrollIntoView({block:"center"}));let o=[u(),u()],a=i("div",{class:"books"},...o.map(m=>m.el)),l=i("section",{class:"ledger","aria-label":"Memory ledger"},i("div",{class:"hd"},i("h2",{},re("ledger","Memory ledger")," ",t),r),s,a,n),c=[];n.hidden=!0;function u(){let m=i("canvas",{role:"img"}),f=i("p",{class:"gateless"}),x=i("b",{class:"bookend","aria-hidden":"true"}),g={el:i("div",{class:"book"},m,x,f),canvas:m,why:f,end:x,key:null,width:0,height:0},E=({clientX:$,clientY:v})=>{let T=m.getBoundingClientRect(),M=e.G.step($-T.left);return $-T.left<e.G.gutter||M>=g.side.P.T?null:[M,ha(g.side.row(M),g.value(v-T.top))]};return m.addEventListener("click",$=>{let v=E($);v&&(v[1]===null?e.go(v[0]):ga(e,v[1]))}),m.addEventListener("pointermove",$=>{let v=E($);if(n.hidden=!v,!v)return;let[T,M]=v,{P:p,book:S,row:P}=g.side,z=`${p.memory}${Ge(T+1)}`,C=l.getBoundingClientRect();n.textContent=M===null?`${z} = ${U(S.memory[T],4,!0)} · step ${T+1} “${p.shown[T]}”`:`“${Qe(p,M)}” wrote ${U(P(T)[M],4,!0)} of ${z} = ${U(S.memory[T],4,!0)}, ${tn(T,M)}`,n.style.left=`${Math.max(0,Math.min(C.width-n.offsetWidth,$.clientX-C.left+12))}px`,n.style.top=`${$.clientY-C.top-34}px`}),m.addEventListener("pointerleave",()=>n.hidden=!0),g}let d=new ResizeObserver(m=>{for(let{target:f,contentRect:{width:x,height:g}}of m)Object.assign(o.find(E=>E.el===f),{width:Math.round(x),height:Math.round(g)});e.P&&y()});for(let m of o)d.observe(m.el);function h(){let m=c.flatMap(({book:E})=>E??[]),f=E=>Math.max(0,...m.map($=>$[E].reduce((v,T)=>Math.max(v,Math.abs(T)),0))),[x,g]=["above","below"].map(E=>ma(f(E)));return{high:x||(g?0:1),low:-g}}function y(){c=Nt(e);let{P:m,S:f,G:x}=e,g=c.every(({P:$})=>!$.keeper),E=h();a.hidden=g,l.classList.toggle("none",g),a.classList.toggle("one",c.length===1),s.hidden=!g,s.textContent=g?vn(e,c.at(-1)):"",t.textContent=g?"":`who wrote what unit ${f.unit}${e.sameNet?"":" of each"} holds; each block is one earlier ${m.reads.one}’s share, ▸ marks their sum${c.every(({P:$})=>$.memory===m.memory)?`, ${m.memory}`:""}`,r.hidden=g,g||(r.title=xn(c.findLast($=>$.P.keeper).P)),o.forEach(($,v)=>{let T=c[v];if($.side=T,$.el.hidden=!T,!T||g)return;let{book:M}=T;if($.canvas.hidden=$.end.hidden=!M,$.el.classList.toggle("none",!M),$.why.replaceChildren(...M?[]:[i("b",{},`${jt(T.name)}: `),vn(e,T)]),!M)return;let{width:p,height:S}=$,P=JSON.stringify([T.name,f.unit,f.writer,f.theme,E,x.a,x.n,p,S,e.rem,e.font]);!p||$.key===P&&$.book===M||(Object.assign($,{key:P,book:M}),$.value=cd($,T,E,e,p,S))}),w()}function w(){let{S:m}=e;o.forEach(({canvas:f,side:x})=>{if(!x?.book)return;let{P:g,name:E,book:$}=x,v=Math.min(m.t,g.T-1),T=$.rows[v],{writers:M}=$r([T],3),p=[...M.filter(S=>T[S]).map(S=>`“${Qe(g,S)}” ${U(T[S],2,!0)}`)].join(", ");f.setAttribute("aria-label",`Memory ledger of unit ${m.unit}, ${E}: after step ${v+1}, “${g.shown[v]}”, ${g.memory} is ${U($.memory[v],2,!0)}${p?`; the largest shares in it are ${p}`:""}. Each can be chosen in the list of writers.`)})}return{el:l,draw(m){m("picture","size","theme","view","unit","writer")?y():m("t")&&w()}}}function cd({canvas:e,end:t},{P:n,name:s,book:r},{low:o,high:a},l,c,u){let{G:d,S:h,rem:y,css:w,font:m}=l,f=devicePixelRatio||1,x=e.getContext("2d"),g=[c,u].map(L=>Math.round(L*f));(e.width!==g[0]||e.height!==g[1])&&([e.width,e.height]=g),x.setTransform(f,0,0,f,0,0),x.clearRect(0,0,c,u);let E=1.35*y,$=u-.35*y,v=($-E)/(a-o),T=L=>E+(a-L)*v,M=null,p=(L,N,j,{px:R=.75*y,weight:H=400,ink:_="--ink3",align:F="start",halo:I=0})=>{let q=`${H} ${R}px ${m}`;q!==M&&(x.font=M=q),x.textAlign=F,I&&(x.strokeStyle=w("--bg"),x.lineWidth=I,x.lineJoin="round",x.strokeText(L,N,j)),x.fillStyle=_.startsWith("--")?w(_):_,x.fillText(L,N,j)},S=Ee(o,a,Math.max(2,Math.min(6,Math.floor(($-E)/(1.6*y))))),P=S.length>1?Math.max(0,-Math.floor(Math.log10(S[1]-S[0])+1e-9)):1;for(let L of S)x.fillStyle=w(L?"--rule":"--rule2"),x.fillRect(d.gutter,Math.round(T(L)),c-d.gutter,1),p(L?U(L,P,!0):"0",d.gutter-.5*y,T(L)+.28*y,{align:"end"});let z=d.cw>=20?3:d.cw>=9?1:.5,C=d.cw-2*z,A=L=>Math.round(L*f)/f,O=[{hue:"--Fpos",alpha:fa},{hue:"--Fneg",alpha:fa},{hue:"--Fpos",alpha:1},{hue:"--Fneg",alpha:1},{hue:"--ink",alpha:1}].map(L=>({...L,path:new Path2D})),k=[],b=Math.min(d.end,n.T);for(let L=d.a;L<b;L++){let N=d.x(L)+z,j=[null,null],R=(_,F,I)=>{let q=A(T(Math.max(F,I))),W=A(T(Math.min(F,I)))-q,V=W>2?1/f:0;return O[_].path.rect(N,q,C,Math.max(1/f,W-V)),{a:q,tall:W}},H=_=>{j[_]&&R(_,...j[_]),j[_]=null};for(let{k:_,from:F,to:I}of yr(r.rows[L])){let q=Math.abs(I-F)*v,W=+(I<F),V=_===h.writer;if(V||_===L||q>=pa){if(H(W),q<.05)continue;let K=R(V?4:_===L?2+W:W,F,I);(V||_===L)&&K.tall>.8*y&&k.push([n.shown[_],N,K,V?"--bg":it(Ns(w(W?"--Fneg":"--Fpos")))])}else j[W]=[j[W]?.[0]??F,I],Math.abs(j[W][1]-j[W][0])*v>=pa&&H(W)}H(0),H(1)}for(let{hue:L,alpha:N,path:j}of O)x.globalAlpha=1,x.fillStyle=w("--bg"),N<1&&x.fill(j),x.globalAlpha=N,x.fillStyle=w(L),x.fill(j);x.globalAlpha=1;for(let[L,N,{a:j,tall:R},H]of k){let _=yt(L,C-3,.78*y,600,m);_>=.56*y&&p(L,N+C/2,j+R/2+.36*_,{px:_,weight:600,ink:H,align:"center"})}if(d.cw>=8){let L=Math.min(6.5,.3*d.cw);x.fillStyle=w("--ink"),x.strokeStyle=w("--bg"),x.lineWidth=.75;for(let N=d.a;N<b;N++){let j=new Path2D(`M${d.x(N)-.5} ${T(r.memory[N])-.7*L}l${L} ${.7*L}l${-L} ${.7*L}z`);x.fill(j),x.stroke(j)}}if(p(jt(s),d.gutter+.2*y,.95*y,{px:.9375*y,weight:650,ink:"--ink",halo:4}),b>d.a){t.textContent=`${n.memory} = ${U(r.memory[b-1],2,!0)}`;let L=Math.ceil(.55*y*t.textContent.length/d.cw),N=Math.max(...r.above.subarray(Math.max(d.a,b-L),b));t.style.right=`${c-d.x(b)+2}px`,t.style.top=`${T(N)-1.3*y}px`}return L=>a-(L-E)/v}function ba(e){let t=i("h2"),n=[i("span"),i("span")],s=f=>{let x=i("span",{class:"w"}),g=[0,1].map(()=>({bar:i("i"),n:i("span",{class:"n"})}));return{el:i(f==="writer"?"button":"div",{class:`entry ${f}`,type:f==="writer"?"button":null},x,...g.flatMap(({bar:$,n:v})=>[i("span",{class:"bar"},$),v])),name:x,cells:g}},r=Array.from({length:Cr+1},()=>s("writer")),o=s("others"),a=s("whole"),l=i("p",{class:"says"}),c=i("div",{class:"entries",role:"group","aria-label":"Who wrote what the unit holds"},i("div",{class:"entry heads"},i("span"),...n),...r.map(f=>f.el),o.el,a.el),u=i("section",{class:"holds"},i("div",{class:"hd"},t),c,l),d=[];r.forEach((f,x)=>f.el.addEventListener("click",()=>ga(e,d[x])));let h=1/0,y=()=>e.small?Cr:Math.max(2,Math.min(Cr,Math.floor((h-8.2*e.rem)/((e.low?1.24:1.36)*e.rem))));new ResizeObserver(([{contentRect:f}])=>{!f.height||f.height===h||(h=f.height,e.P&&m())}).observe(u);function w({el:f,name:x,cells:g},E,$,v,T){return xe(x,E),$e(x,{title:E}),g.forEach(({bar:M,n:p},S)=>{let P=$[S]??null,z=P!==null&&de(P,T);xe(p,P===null?"–":U(P,T,!0)),$e(p,{class:`n${z?` s-${Ne(P)}`:" nil"}`}),$e(M,{class:Ne(P??0)}),M.style.width=P===null||!v?"0":`max(1px, ${100*Math.abs(P)/v}%)`}),f}function m(){let{S:f}=e,x=Nt(e),g=x.every(({book:H})=>!H),E=x.at(-1);if(u.hidden=g,g)return;let{t:$}=f,v=x.map(({row:H})=>H($)),T=$r(v,y(),f.writer),{one:M,many:p}=e.P.reads;d=T.writers,t.replaceChildren(`What unit ${f.unit}${e.sameNet?"":" of each"} holds at “${e.P.shown[$]}” `,i("small",{title:xn(E.P.keeper?E.P:x[0].P)},`written by each ${M}`)),c.classList.toggle("alone",x.length===1),n.forEach((H,_)=>xe(H,x[_]?x[_].name:""));let S=x.map(({book:H},_)=>v[_]?H.memory[$]:null),P=d.map(T.values),z=Math.max(...[...P,T.others].flat().map(H=>Math.abs(H??0))),C=H=>[...P.map(_=>_[H]??0),T.others[H]],{digits:A,exact:O}=ua(S.flatMap((H,_)=>H===null?[]:[[C(_),H]]));r.forEach((H,_)=>{let F=d[_];if(H.el.hidden=F===void 0,F===void 0)return;let I=[...new Set(x.filter(({P:W})=>F<W.T).map(({P:W})=>Qe(W,F)))],q=w(H,I.join(" | "),P[_],z,A);q.setAttribute("aria-pressed",String(F===f.writer)),q.setAttribute("aria-label",`${I.join(" or ")}: ${x.map(({name:W},V)=>`${W} ${H.cells[V].n.textContent}`).join(", ")}`)}),o.el.hidden=!T.rest,w(o,e.small?`${T.rest} others`:`the other ${T.rest} ${p}`,T.others,z,A);let k=`sum ${O?"=":"≈"} ${e.P.memory}${Ge($+1)}`;if(w(a,x.every(({P:H})=>H.memory===e.P.memory)?k:"sum",S,0,A),a.el.title=O?"The numbers add up as they are shown":"The numbers add up; rounded as they are shown, they do not quite",!v.at(-1)){l.textContent="";return}let b=kn(v.at(-1)),L=x.length>1&&e.sameNet&&b?.part>=.1&&$>0&&v[0],j=L&&x[0].P.tokens[b.k]===E.P.tokens[b.k]?L.reduce((H,_)=>H+Math.abs(_),0):0,R=e.titles.kind==="changes"?"Without your change":`In ${x[0].name}`;l.replaceChildren(da(v.at(-1),H=>Qe(E.P,H),M),j?` ${R} it would be ${nt(Math.abs(L[b.k])/j)}.`:""),l.title=`Shares add up to ${e.P.memory}, and some are negative. So that parts of a whole can be told, each counts here by its size: |share| over the sum of all |shares|.`}return{el:u,draw:f=>f("picture","t","unit","writer","size","theme")&&m()}}function xa(e){let t=[],n=i("div",{class:"lasts",role:"group","aria-label":"Units, longest half-life first"}),{el:s,says:r,note:o}=ve("halves",re("half-life","Half-life of each unit"),"",[],n);n.addEventListener("click",c=>{let u=c.target.closest("button");u&&e.pick(Number(u.dataset.unit))}),n.addEventListener("keydown",c=>{let u={ArrowLeft:-1,ArrowUp:-1,ArrowRight:1,ArrowDown:1}[c.key],d=t.indexOf(c.target);if(!u||d<0)return;c.preventDefault();let h=t[Math.max(0,Math.min(t.length-1,d+u))],y=Number(h.dataset.unit);e.pick(y),t.find(w=>Number(w.dataset.unit)===y).focus()}),e.seen(s,l);let a=(c,u)=>u<c.H?c.halfLife(u):null;function l(){let{P:c,S:u}=e,d=Nt(e),h=d.at(-1).P,y=!h.keeper;if(s.hidden=y,y)return;let w=Array.from({length:c.H},(g,E)=>[a(c,E),E]).sort((g,E)=>In(E[0],g[0])||g[1]-E[1]),m=d.length>1&&e.sameNet?d:[d.at(-1)];t.length!==w.length&&(t=w.map(()=>i("button",{type:"button",class:"lasting"},i("b"),i("small"))),n.replaceChildren(...t)),w.forEach(([g,E],$)=>{let v=t[$],[T,M]=v.children,p=m.map(({P})=>a(P,E)===null?"–":Mr(a(P,E))),S=E===u.unit;T.textContent=p.length>1&&p[0]!==p[1]?`${p[0]} → ${p[1]}`:Mr(g),M.textContent=`u${E}`,v.dataset.unit=E,v.setAttribute("aria-pressed",String(S)),v.setAttribute("aria-label",`unit ${E}: ${m.map(({name:P},z)=>`${P} ${p[z]}`).join(", ")}`),v.tabIndex=S?0:-1}),n.classList.toggle("pairs",m.length>1),o.textContent=`in steps; ${m.length>1?`${m[0].name} → ${m[1].name}`:d.at(-1).name}`;let f=g=>g===null?"has none":dt(g),x=m.some(({P:g})=>(a(g,u.unit)??0)<0);r.textContent=`Unit ${u.unit}: ${m.map(({P:g,name:E})=>`${E} ${f(a(g,u.unit))}`).join("; ")}. Half-life: ${Ut(h.reads)}${x?", at least where the text ends before it can be told":""}. It counts what ${we(h.roles.keep)} lets through, not what is written on top: a memory that is written again every step can last longer.`}return{el:s,draw(c){c("picture")?s.hidden=!e.P.keeper:c("unit","size","theme")&&l()}}}var hd=3,je=e=>Ye(e)?e.replace("-"," − "):U(e,2);function dd(e,[t,n],s=null){let r=e.trim().replace("−","-").replaceAll(" ","");if(/^1-[a-z]$/i.test(r))return r.toLowerCase()===s?s:void 0;let o=/^[+-]?(\d+\.?\d*|\.\d+)$/.test(r)?Number(r):NaN;return Number.isNaN(o)?void 0:Math.max(t,Math.min(n,o))}var ud=(e,t,[n,s])=>{let r=Number.isFinite(s-n)?(s-n)/200:.02;return Math.max(n,Math.min(s,Math.round((e+t*r)*100)/100))||0};function md(e,t,n,s=!1){let[r,o]=e===null?[0,n-1]:[e[0],e.at(-1)];return s?o+t<r||o+t>=n?e:De(r,o+t,n):r+t<0||o+t>=n?e:De(r+t,o+t,n)}function Tr(e,t,n=" "){return e===null?"all steps":e.length?wt(e).map(([s,r])=>{if(r>=t.length)return s===r?`step ${s+1}`:`steps ${s+1}–${r+1}`;let o=t.slice(s,r+1);return`“${he(o.length>4?`${o[0]} … ${o.at(-1)}`:o.join(n).trim(),34)}”`}).join(", "):"no step"}var et=(e,t)=>e===null||e.length===t?`all ${t} units`:`${e.length===1?"unit":"units"} ${qe(e).replaceAll("-","–").replaceAll(",",", ")}`;function va(e){let t=O=>{let k=i("span",{class:"face"}),b=i("select",{"aria-label":O});return{el:i("span",{class:"part"},k,b),face:k,select:b}},n=t("Signal"),s=t("Units"),r=i("input",{type:"text",class:"part list","aria-label":"Units, such as 3,7-9",spellcheck:"false",autocomplete:"off"}),o=i("input",{type:"text",class:"part value",role:"spinbutton","aria-label":"Value",autocomplete:"off",title:"Drag sideways, use the arrow keys, or type"}),a=i("button",{type:"button",class:"btn small"}),l=i("button",{type:"button",class:"part during","aria-haspopup":"dialog","aria-expanded":"false",title:"Drag over the words, use the arrow keys, or choose"}),c=i("small",{class:"wrong",role:"alert"}),u=i("small",{class:"along",title:"They were set as one: other steps or units are those of both"}),d=i("select",{"aria-label":"First step"}),h=i("select",{"aria-label":"Last step"}),y=i("button",{type:"button",class:"btn"},"All steps"),w=i("div",{class:"popover steps",role:"dialog","aria-label":"Steps"},i("label",{},i("span",{},"from"),d),i("label",{},i("span",{},"to"),h),y),m=i("button",{type:"button",class:"btn hold"},"Hold it"),f=i("div",{class:"surgery",role:"group","aria-label":"The change"},i("span",{class:"verb"},re("hold","Hold"))," ",n.el," of ",s.el,r,c," at ",o," ",a," during ",i("span",{class:"spanning"},l,w),u," ",m);w.hidden=!0,r.hidden=c.hidden=!0;let x=()=>e.root.focus({preventScroll:!0}),g=()=>e.sentence;n.select.addEventListener("change",()=>{e.say({signal:n.select.value}),x()}),s.select.addEventListener("change",()=>{let{value:O}=s.select;if(O==="list"){s.el.hidden=!0,r.hidden=!1;let{units:k}=g();r.value=k===null?String(e.S.unit):qe(k),r.focus(),r.select();return}e.say({units:O==="all"?null:"one"}),x()});let E=O=>{if(r.hidden)return;let k=un(r.value,e.P.H);if(O&&k===void 0){r.setAttribute("aria-invalid","true"),c.textContent=` units are 0 to ${e.P.H-1}, written as 3,7-9 `,c.hidden=!1;return}r.hidden=c.hidden=!0,s.el.hidden=!1,O?e.say({units:k===null||k.length===e.P.H?null:k}):P()};r.addEventListener("input",()=>{r.removeAttribute("aria-invalid"),c.hidden=!0}),r.addEventListener("change",()=>E(!0)),r.addEventListener("blur",()=>E(un(r.value,e.P.H)!==void 0)),r.addEventListener("keydown",O=>{O.key==="Enter"&&E(!0),O.key==="Escape"&&E(!1),["Enter","Escape"].includes(O.key)&&r.hidden&&x()});let $=!1,v=()=>{let{value:O}=g();return Ye(O)?1:O};_e(o,{press(O){return e.root.getRootNode().activeElement===o?!1:(O.preventDefault(),{x:O.clientX,from:v()})},slop:(O,{x:k})=>Math.abs(O.clientX-k)>=hd,move(O,{x:k,from:b}){$=!0,e.say({value:ud(b,O.clientX-k,e.range(g().signal))},{done:!1})},done(){$=!1,e.say({})},click(){o.focus(),o.select()}}),o.addEventListener("keydown",O=>{let k={ArrowUp:.05,ArrowDown:-.05,PageUp:.25,PageDown:-.25}[O.key];if(k){O.preventDefault();let[b,L]=e.range(g().signal),N=O.shiftKey?k/5:k;e.say({value:Math.max(b,Math.min(L,Math.round((v()+N)*100)/100))||0}),o.value=je(g().value)}O.key==="Enter"&&T(),O.key==="Escape"&&(o.value=je(g().value)),["Enter","Escape"].includes(O.key)&&x()});function T(){let{signal:O}=g(),k=dd(o.value,e.range(O),e.P.roles.coupling(O));k!==void 0&&je(k)!==je(g().value)?e.say({value:k}):P()}o.addEventListener("change",T),o.addEventListener("blur",()=>P()),a.addEventListener("click",()=>e.say({value:Ye(g().value)?1:e.P.roles.coupling(g().signal)}));let M=O=>{w.hidden=!O,l.setAttribute("aria-expanded",String(O)),O&&d.focus()};l.addEventListener("click",O=>{O.stopPropagation(),M(w.hidden)}),l.addEventListener("keydown",O=>{let k={ArrowLeft:-1,ArrowRight:1}[O.key];k&&(O.preventDefault(),e.say({steps:md(g().steps,k,e.P.T,O.shiftKey)}))}),e.root.addEventListener("pointerdown",O=>{!w.hidden&&!O.composedPath().includes(w)&&!O.composedPath().includes(l)&&M(!1)}),w.addEventListener("keydown",O=>{O.key==="Escape"&&(M(!1),l.focus())});let p=O=>{let[k,b]=[Number(d.value),Number(h.value)];k>b&&([k,b]=O===d?[k,k]:[b,b]),e.say({steps:De(k,b,e.P.T)})};for(let O of[d,h])O.addEventListener("change",()=>p(O));y.addEventListener("click",()=>{e.say({steps:null}),M(!1)}),m.addEventListener("click",()=>e.hold(e.sentence));let S="";function P(){let{P:O,S:k,setup:b}=e,L=g(),N=O.roles.word(L.signal),j=!e.pins[k.pin];f.classList.toggle("proposal",j),m.hidden=!j,$e(n.face,{class:`face s-${L.signal}`}),$e(o,{class:`part value s-${L.signal}`}),n.select.value=L.signal;let R=L.units===null?"all":L.units.length===1&&L.units[0]===k.unit?"one":"own";xe(s.face,et(L.units,O.H));let H=j?[]:Kn(e.pins,k.pin,b.presets[O.cell]).map(I=>e.pins[I].signal);xe(l,e.names(L.steps)),u.hidden=!H.length;let _=JSON.stringify([L.signal,N,R,L.units,O.H,k.unit,H]);if(_===S)return z(L);S=_,n.face.replaceChildren(i("i",{},L.signal),` ${N}`),u.replaceChildren(" with ",...H.map(I=>i("i",{class:`s-${I}`},I)));let F=R==="own"?[i("option",{value:"own"},et(L.units,O.H))]:[];return s.select.replaceChildren(i("option",{value:"all"},`all ${O.H} units`),i("option",{value:"one"},`unit ${k.unit}, the selected one`),...F,i("option",{value:"list"},"a list, such as 3,7-9")),s.select.value=R,z(L)}function z(O){let{P:k}=e;(e.root.getRootNode().activeElement!==o||$)&&(o.value=je(O.value)),o.style.width=`${Math.max(4,o.value.length+.4)}ch`;let[b,L]=e.range(O.signal);for(let[j,R]of[["valuemin",b],["valuemax",L],["valuenow",O.value]])Number.isFinite(R)?$e(o,{[`aria-${j}`]:R}):o.removeAttribute(`aria-${j}`);$e(o,{"aria-valuetext":je(O.value)});let N=k.roles.coupling(O.signal);a.hidden=!N||Ye(O.value),xe(a,N?je(N):"")}let C="";function A(){let{P:O}=e,k=`${O.signals} ${O.tokens.join(" ")}`;if(k!==C){C=k,n.select.replaceChildren(...O.signals.map(b=>i("option",{value:b},`${b} ${e.P.roles.word(b)}`)));for(let b of[d,h])b.replaceChildren(...O.shown.map((L,N)=>i("option",{value:N},`${N+1} ${he(L,20)}`)))}}return{el:f,draw(O){O("picture")&&A(),O("picture","pins","unit","focus")&&([d.value,h.value]=e.S.span.map(String),P())}}}function fd(e,t){if(!e.length)return"";let n=e.find(s=>s.whole);return n?`nothing is left of it: change ${n.by+1} wins`:e.map(({by:s,steps:r})=>`change ${s+1} wins at ${t(r)}`).join("; ")}function ka(e){let t=i("h2",{},"Changes"),n=i("button",{type:"button",class:"btn small",title:"Undo (Ctrl+Z)","aria-label":"Undo"},"↶"),s=i("button",{type:"button",class:"btn small",title:"Redo (Ctrl+Shift+Z)","aria-label":"Redo"},"↷"),r=i("button",{type:"button",class:"btn small reset",title:"Removes all changes"},"Reset to trained"),o=i("button",{type:"button",class:"btn small another"},"+ another"),a=i("ol",{class:"rows","aria-label":"Changes, a later one wins"}),l=i("small",{class:"carried"}),c=i("section",{class:"changes","aria-label":"Changes"},i("div",{class:"listed"},t,r,o,n,s),a,l);n.addEventListener("click",()=>e.undo()),s.addEventListener("click",()=>e.redo()),r.addEventListener("click",()=>e.edit([],{select:-1})),o.addEventListener("click",()=>e.choose(-1));function u(d,h,y){let{P:w,S:m}=e,f=`${d.signal} of ${et(d.units,w.H)} at ${je(d.value)} during ${e.names(d.steps)}`,x=i("input",{type:"checkbox","aria-label":`Held: ${f}`,title:"Held, or not"});x.checked=d.on,x.addEventListener("change",()=>e.edit(e.pins.with(h,{...d,on:x.checked})));let g=i("button",{type:"button",class:"name","aria-pressed":String(h===m.pin)},i("i",{class:`s-${d.signal}`},d.signal),` of ${et(d.units,w.H)} at `,i("b",{},je(d.value)),`, ${e.names(d.steps)}`);g.title=f,g.disabled=e.sayable(h)<0,g.addEventListener("click",()=>e.choose(h===e.S.pin?-1:h));let E=i("button",{type:"button",class:"out","aria-label":`Remove: ${f}`,title:"Remove this change"},"✕");E.addEventListener("click",()=>e.edit(e.pins.toSpliced(h,1),{select:e.S.pin>h?e.S.pin-1:e.S.pin===h?-1:e.S.pin}));let $=d.why??fd(y,v=>e.names(v));return i("li",{class:`row${Me(d)?"":" off"}`},x,i("span",{class:"n"},`${h+1}`),g,E,$&&i("small",{class:"why"},$))}return{el:c,draw(d){if(!d("picture","pins"))return;let{pins:h,P:y}=e,w=Fo(h,y.T,y.H),m=e.root.getRootNode().activeElement,f=m&&a.contains(m)?[[...a.children].indexOf(m.closest("li")),m.className||"on"]:null;a.replaceChildren(...h.map((E,$)=>u(E,$,w[$])));let x=f&&a.children[Math.min(f[0],h.length-1)];f&&!x&&e.root.focus({preventScroll:!0}),x&&(x.querySelector(f[1]==="on"?"input":`.${f[1].split(" ")[0]}`)??x.querySelector("input")).focus({preventScroll:!0}),a.hidden=!h.length,t.textContent=h.length?`${ae(h.length,"change")}${w.some(E=>E.length)?", a later one wins":""}`:"No change is held yet";let g=e.carried&&[...new Set(e.carried.map(({signal:E})=>E))];l.hidden=!g,l.replaceChildren(...g?[`In ${e.titles.b.replace(", changed","")} this is `,...g.flatMap((E,$)=>[$?" and ":"",i("i",{class:`s-${E}`},E)])," held."]:[]),n.disabled=!e.canUndo||!e.connected,s.disabled=!e.canRedo||!e.connected,o.hidden=e.S.pin<0,r.hidden=!h.length,r.disabled=!e.connected}}}var pd=[["← →","one step back, forward"],["Home End","first, last step"],["space","play, pause"],["↑ ↓","unit above, below"],["1 – 6","look at one signal"],["Ctrl+Z","undo a change; Ctrl+Shift+Z or Ctrl+Y does it again"],["on the bar ↑ ↓","the value it holds, finer with Shift; Enter holds it"],["on its ends ← →","the first, the last step held"],["on the steps ← →","all of them, with Shift the last"],["drag over words","the steps to hold; or Shift and a click"],["Esc","leave a box"],["w","what the words and marks mean: ← → the next, Esc closes"],["?","this list"]];function*gd(e,t,n){let s=(e===t?[[e,n.a]]:[[e,n.a],[t,n.b]]).map(([o,a])=>{let l=Cs(o);return{name:a,own:l.next().value,rows:l}}),r=[...new Set(s.toReversed().flatMap(({own:o})=>o))];yield["run",...r];for(let{name:o,own:a,rows:l}of s){let c=r.map(u=>a.indexOf(u));for(let u of l)yield[o,...c.map(d=>d<0?"":u[d])]}}function ya(e){let t=i("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),n=i("h2"),s=i("div",{class:"seg",role:"group","aria-label":"Which numbers"}),r=i("button",{type:"button",class:"btn"},"All signals as CSV"),o=i("button",{type:"button",class:"btn"},"Close"),a=i("dialog",{class:"numbers","aria-label":"Numbers"},i("div",{class:"bar"},n,s,i("span",{class:"sp"}),r,o),t),l=an(pd),c=i("div",{},a,l),u="step",d=Object.entries({step:"this step",unit:"this unit"}).map(([y,w])=>{let m=i("button",{type:"button","data-key":y},w);return m.addEventListener("click",()=>{u=y,h()}),m});s.append(...d),o.addEventListener("click",()=>a.close());for(let y of[a,l])y.addEventListener("click",w=>w.target===y&&y.close());r.addEventListener("click",()=>tt(`gatescope-what-if-${e.name}.csv`,on(gd(e.A,e.P,e.titles)),"text/csv"));function h(){let{A:y,P:w,S:m,titles:f}=e,x=w.answers.kind==="value",g=y===w,E=g?[["",w]]:[[f.a,y],[f.b,w]],$=E.flatMap(([S,P])=>P.signals.map(z=>[S?`${z} ${S}`:z,P,z])),v=Math.max(y.T,w.T),T=S=>[...new Set([y,w].map(P=>P.shown[S]??"–"))].join(" | "),M=(S,P,z,C)=>z<S.T&&C<S.H?U(S.at(P,z,C),4):"–";for(let S of d)S.setAttribute("aria-pressed",String(S.dataset.key===u));n.textContent=u==="step"?`Step ${m.t+1} of ${w.T}: “${T(m.t)}”`:`Unit ${m.unit} of ${w.H}`;let p=S=>S===null?"–":x?U(S,4):ue(S);t.replaceChildren(...u==="step"?[Ke([w.answers.title,...g?[x?"value":"probability"]:[f.a,f.b]],gr(y,w,m.t,12).map(({word:S,a:P,b:z})=>[le(S),...g?[p(z)]:[p(P),p(z)]]),"What is answered at this step"),Ke(["unit",...$.map(([S])=>S)],Array.from({length:Math.max(y.H,w.H)},(S,P)=>[P,...$.map(([,z,C])=>M(z,C,m.t,P))]),"Every signal of every unit at this step")]:[Ke(["step","token",...$.map(([S])=>S)],Array.from({length:v},(S,P)=>[P+1,T(P),...$.map(([,z,C])=>M(z,C,P,m.unit))]),"This unit at every step")])}return e.numbers=()=>{h(),a.showModal()},e.help=()=>l.showModal(),{el:c,draw:y=>a.open&&y("t","unit","picture")&&h()}}var wd=300;function bd(e){let t=e.filter(s=>s.after),n=[];for(let{before:[[s]],after:[[r]]}of t){let o=n.find(a=>a[0]===s&&a[1]===r);o?o[2]+=1:s!==r&&n.push([s,r,1])}return n.sort((s,r)=>r[2]-s[2]),{asked:t.length,left:e.length-t.length,stays:t.length-n.reduce((s,r)=>s+r[2],0),turns:n}}function xd(e){let{asked:t,left:n,stays:s,turns:r}=bd(e),o=d=>`“${le(d)}”`,a=n?` ${ae(n,"network")} ${n===1?"lacks":"lack"} the gates for ${n===e.length?"these changes":"them"}.`:"";if(!t)return`No network of this task can be asked.${a}`;if(!r.length)return`In ${t===1?"the one network":`all ${t} networks`} that can hold these changes the top answer stays the same.${a}`;let l=r.slice(0,3).map(([d,h,y],w)=>`in ${y} ${w?"":`of ${ae(t,"network")} `}${o(d)} becomes ${o(h)}`),c=r.slice(3).reduce((d,h)=>d+h[2],0);c&&l.push(`in ${c} another turns`),l.push(s?`in ${s} the top answer stays`:"in none does it stay");let u=l.join(", ");return`${u[0].toUpperCase()}${u.slice(1)}.${a}`}function $a(e){let t=i("table",{class:"nets"}),n=i("div",{class:"scroll"},t),{el:s,says:r}=ve("others","Does it hold in other networks?","the same text and the same changes, in every network of this task",[],n),o=e.near.watch(s),a=null,l=null,c=null,u=()=>e.P.answers.kind!=="value",d=()=>JSON.stringify(e.accepted);function h(){return!o()||!e.P||!u()||(clearTimeout(a),a=setTimeout(()=>{let{P:w,S:{t:m}}=e;l={token:w.shown[m],held:e.listed.some(Me),key:d()},e.ask("others",{t:m})},wd)),y()}function y(){if(!e.P)return;let w=e.got.others;if(s.style.minHeight=u()&&!w?`${1.9*e.setup.models.filter(({task:g})=>g===e.entry.task).length+6}rem`:"",n.hidden=!w||!u(),!u())return void r.replaceChildren("These networks answer with a value, so there is no top answer to count.");if(!w)return void r.replaceChildren("…");let m=c.key!==d();if(n.classList.toggle("old",m),m)return void r.replaceChildren("…");let f=e.other?.model??e.name;r.replaceChildren(i("b",{},c.held?xd(w.rows):"Nothing is held, so before and after are the same."),` After “${c.token}”, step ${w.t+1}. Networks that differ only in the seed began from other weights and learned from other examples. Where one gate both keeps and writes, it is held in the place of f.`);let x=(g,E)=>[i(E?"b":"span",{},le(g[0][0])),` ${ue(g[0][1])}`,i("small",{},` ${le(g[1][0])} ${ue(g[1][1])}`)];t.replaceChildren(i("thead",{},i("tr",{},...["network","as trained","with your change","held",""].map(g=>i("th",{scope:"col"},g)))),i("tbody",{},...w.rows.map(g=>{let E=g.after&&g.before[0][0]!==g.after[0][0];return i("tr",{class:[g.name===f?"mine":"",g.after?"":"unlike"].join(" ")},i("th",{scope:"row"},Le(e.setup.cells[g.cell]),i("small",{},` ${g.units} units, seed ${g.seed}${g.name===f?": this one":""}`)),i("td",{},...x(g.before,!1)),...g.after?[i("td",{},...x(g.after,E)),i("td",{},...g.held.map($=>i("i",{class:`s-${$}`},`${$} `))),i("td",{class:"outcome"},E?"another answer":"the same")]:[i("td",{colspan:"3",class:"outcome"},g.unlike)])})))}return{el:s,draw(w){e.P&&(w("others")&&(c=l),w("t","pins","picture")?h():w("others","theme")&&y(),w("busy")&&(s.classList.toggle("waiting",e.busy.has("others")),s.style.setProperty("--done",e.progress?.others??0)))}}}var vd=4,Ma=(e,t)=>{if(t!==e.keeper)return["open","shut"];let n=["keep",e.linked?"renew":"drop"];return e.keepsAt?n:n.reverse()};function yn(e,t,n){if(n===null)return e.mean(t);let s=n.filter(a=>a<e.H),r=e.signal(t),o=new Float32Array(e.T);for(let a=0;a<e.T;a++){let l=0;for(let c of s)l+=r[a*e.H+c];o[a]=s.length?l/s.length:NaN}return o}function Sa(e,t=0){let n=-t,s=t;for(let o of e)o<n&&(n=o),o>s&&(s=o);let r=.06*(s-n||1);return[n<0?n-r:n,s+(s>0||n===0?r:0)]}var Ea=(e,t)=>e===null?[[0,t-1]]:wt(e.filter(n=>n<t));function Ca(e,t){let n=Fe(`wplot ${t}`);return{el:n.el,plot:n,values:null,draw({values:s,called:r,low:o,high:a,hue:l,pad:c,...u}){let{G:d,rem:h}=e;this.values=s,n.el.style.setProperty("--hue",l);let y=m=>!s.a||Math.abs(s.b[m]-s.a[m])>.06*(a-o),w=(m,f)=>({values:s[m],kind:m,name:d.n>1&&r[m],named:y,later:m==="a",dot:f});n.draw({x:gt(d),y:{low:o,high:a,top:c,below:c},lines:[...s.a?[w("a",3)]:[],w("b",4)],still:!!e.before,rem:h,...u})}}}function Ta(e,t,n=null){let s=o=>o.clientX-t.getBoundingClientRect().left,r=o=>e.G.step(s(o));_e(t,{press:o=>!o.defaultPrevented&&s(o)>=e.G.gutter&&{from:r(o)},slop:(o,{x:a})=>n!==null&&o.pointerType!=="touch"&&Math.abs(o.clientX-a)>=vd,move:(o,{from:a})=>n(a,r(o),!1),done:(o,{from:a})=>n(a,r(o),!0),click:o=>e.point(r(o))})}function La(e){let t={gate:i("h2"),memory:i("h2")},n={gate:i("span",{class:"r"}),memory:i("span",{class:"r"})},s=Ca(e,"gate"),r=Ca(e,"memory"),o=ts(e),a=i("span",{class:"seg units"},o.row,...o.els),l=i("div",{class:"bars"}),c=["first","last"].map(C=>i("div",{class:`brace ${C==="first"?"from":"to"}`,role:"slider",tabindex:"0","aria-label":`${C==="first"?"First":"Last"} step held`})),u=i("div",{class:"clamp",role:"slider",tabindex:"0","aria-orientation":"vertical"});s.el.append(l,u,...c);let d=i("div",{class:"wplots"},i("div",{class:"hd"},t.gate,n.gate),s.el,i("div",{class:"hd"},t.memory,a,n.memory),r.el),h=null,y=!1,w="",m=()=>e.S.span[0],f=()=>e.S.span[1],x=()=>{let{value:C,signal:A,units:O}=e.sentence;if(!Ye(C))return C;let k=yn(e.P,A,O),[b,L]=e.S.span;return k.slice(b,L+1).reduce((N,j)=>N+j,0)/(L-b+1)},g=(C,A)=>e.pins[e.S.pin]?e.say(C,{done:A}):(e.before??=e.pins,e.say(C),e.edit([...e.pins,{on:!0,...e.sentence,...C}],{done:A,select:e.pins.length})),E=C=>{let[A,O]=e.range(e.sentence.signal),{low:k,high:b}=s.plot.frame;return Math.max(A,Math.min(O,Math.max(k,Math.min(b,Math.round(C*100)/100))))||0},$=(C,A)=>{_e(C,{press(O){return O.preventDefault(),O.stopPropagation(),C.focus({preventScroll:!0}),{x:O.clientX,y:O.clientY,start:x(),span:[...e.S.span]}},slop:2,move(O,k){y=!0,A(O,k)},done(){y=!1,e.say({})},click:()=>e.draw(new Set(["pins"]))})};$(u,(C,A)=>{let{low:O,high:k,top:b,bottom:L}=s.plot.frame,N=(A.y-C.clientY)*(k-O)/(L-b);if(A.sideways??=Math.abs(C.clientX-A.x)>Math.abs(C.clientY-A.y),!A.sideways)return g({value:E(A.start+N)},!1);let[j,R]=A.span,H=Math.round((C.clientX-A.x)/e.G.cw),_=Math.max(-j,Math.min(e.P.T-1-R,H));return g({steps:v(j+_,R+_)},!1)});let v=(C,A)=>De(Math.min(C,A),Math.max(C,A),e.P.T);c.forEach((C,A)=>$(C,(O,k)=>{let b=e.G.step(O.clientX-s.el.getBoundingClientRect().left+(A?-.5:.5)*e.G.cw),[L,N]=A?[k.span[0],Math.max(k.span[0],b)]:[Math.min(k.span[1],b),k.span[1]];g({steps:v(L,N)},!1)})),u.addEventListener("keydown",C=>{let A={ArrowUp:.05,ArrowDown:-.05,PageUp:.25,PageDown:-.25}[C.key],O={Home:-1/0,End:1/0}[C.key];if(!(!A&&!O&&C.key!=="Enter"))return C.preventDefault(),C.key==="Enter"?g({},!0):g({value:E(O??x()+(C.shiftKey?A/5:A))},!0)}),c.forEach((C,A)=>C.addEventListener("keydown",O=>{let k={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,ArrowUp:1}[O.key];if(!k)return;O.preventDefault();let b=[m(),f()],L=b[A]+k;L<0||L>=e.P.T||(A?L<b[0]:L>b[1])||(b[A]=L,g({steps:v(...b)},!0))})),e.brush=(C,A,O)=>e.say({steps:v(C,A)},{done:O}),Ta(e,s.el,e.brush),Ta(e,r.el);function T(){let{G:C,S:A,P:O,sentence:k}=e,b=x(),L=!e.pins[A.pin],N=!L&&!Me(k),j=Ea(k.steps,O.T).filter(([Y,ne])=>ne>=C.a&&Y<C.end),{y:R,low:H,high:_}=s.plot.frame,F=R(Math.max(H,Math.min(_,b))),I=([Y,ne])=>[C.x(Math.max(Y,C.a)),C.x(Math.min(ne+1,C.end))],q=j.reduce((Y,ne)=>Y&&Y[1]-Y[0]>=ne[1]-ne[0]?Y:ne,null);l.replaceChildren(...j.filter(Y=>Y!==q).map(Y=>{let[ne,D]=I(Y);return i("i",{style:`left:${ne+1}px;width:${D-ne-2}px;top:${F}px`})}));for(let Y of[l,u])Y.classList.toggle("proposal",L||N);if(u.hidden=!q,c.forEach((Y,ne)=>{Y.hidden=!q||k.steps!==null&&j.length>1||(ne?q[1]>=C.end:q[0]<C.a),Y.classList.toggle("proposal",L||N),!Y.hidden&&(Y.style.left=`${I(q)[ne]}px`,Y.style.top=`${F}px`,Y.setAttribute("aria-valuemin",1),Y.setAttribute("aria-valuemax",O.T),Y.setAttribute("aria-valuenow",A.span[ne]+1),Y.setAttribute("aria-valuetext",`step ${A.span[ne]+1}, ${O.shown[A.span[ne]]}`))}),!q)return;let[W,V]=I(q),K=V-W,ee=L?"hold at":N?"off":"hold";u.style.left=`${W}px`,u.style.width=`${K}px`,u.style.top=`${F}px`,u.classList.toggle("narrow",K<2.2*e.rem),u.classList.toggle("tied",Ye(k.value));let Z=je(k.value);u.replaceChildren(i("span",{},K>(.5*(ee.length+Z.length)+1.4)*e.rem?`${ee} ${Z}`:Z)),u.setAttribute("aria-label",`Hold ${k.signal} of ${et(k.units,O.H)} during ${e.names(k.steps)} at`),u.setAttribute("aria-valuenow",Number.isFinite(b)?b:0),u.setAttribute("aria-valuemin",Number.isFinite(e.range(k.signal)[0])?e.range(k.signal)[0]:Math.floor(H)),u.setAttribute("aria-valuemax",Number.isFinite(e.range(k.signal)[1])?e.range(k.signal)[1]:Math.ceil(_)),u.setAttribute("aria-valuetext",`${je(k.value)}${L?", not held yet":N?", switched off":""}`)}function M(C,A,O){if(!(e.before||y))h=null;else{h??={};let b=h[C]??[A,O];[A,O]=h[C]=[Math.min(A,b[0]),Math.max(O,b[1])]}return[A,O]}function p(){let{P:C,A,rem:O,sentence:{signal:k,units:b,steps:L,value:N},titles:j}=e,R=C.roles.kind(k),H=C.roles.word(k),F={a:A!==C&&A.signals.includes(k)&&(e.sameNet||b===null)?yn(A,k,b):null,b:yn(C,k,b)},I=0,q=1,W=[[1,`1 ${Ma(C.roles,k)[0]}`],[.5,""],[0,`0 ${Ma(C.roles,k)[1]}`]];R!=="gate"&&([I,q]=R==="memory"?M("gate",...Sa([...F.b,...F.a??[],Ye(N)?0:1.3*N],1)):[-1,1],W=(R==="memory"?Ee(I,q,3):[1,0,-1]).map(D=>[D,U(D,Number.isInteger(D)?0:1,!0)]));let V=Ea(L,C.T),K=b===null||b.length>1?`mean of ${et(b,C.H)}`:`of ${et(b,C.H)}`;t.gate.replaceChildren(`${H[0].toUpperCase()}${H.slice(1)} ${R==="gate"?"gate ":R==="memory"?"state ":""}`,i("i",{class:`s-${k}`},k),i("small",{},` ${K}`,i("span",{class:"wide"},e.pins[e.S.pin]?"; drag the bar up, down or along, or its ends":"; drag over it, then the bar")));let ee=R==="gate"?`var(--F${k})`:k==="c"?"var(--ink)":"var(--ink3)",Z=([D,G])=>gt(e.G).span(D,G),Y=V.filter(([D,G])=>G>=e.G.a&&D<e.G.end),ne=(D,G)=>U(F[G]?.[D]??NaN,4);s.draw({values:F,called:{a:j.a,b:""},low:I,high:q,rows:W,shades:(e.pins[e.S.pin]?Y:[]).map(Z),hue:ee,pad:Math.round(.62*O),tip:D=>`step ${D+1} “${he(C.shown[D],24)}” · ${k} ${F.a?`${ne(D,"a")} → `:""}${ne(D,"b")}`,bars:D=>Y.flatMap(G=>[-.5,0,.5].map(X=>Z(G).map(J=>[J,D(x())+X*O]))),said:`${H} ${k}, ${K}, at every step${F.a?`, ${j.a} and ${j.b}`:""}.`})}function S(){let{S:C,P:A,picked:O}=e,{units:k}=e.sentence,b=k===null?A.H:k.length,L=e.pins[C.pin];return O?.unit===C.unit?i("small",{title:`When this text was opened, of all units the one that held most of what “${O.word}” wrote. See the others with ↑ and ↓.`}," picked for ",i("span",{class:"story"},"what it holds of "),`“${O.word}”`):i("small",{},L&&b>1?`, one of the ${b} held`:k&&b>1?`, one of the ${b}`:"")}function P(){let{P:C,A,S:O,rem:k,titles:b}=e,L=C.memory,N=e.sameNet?[O.unit]:null,j={a:A===C?null:yn(A,A.memory,N),b:yn(C,L,N)},R=[...j.b,...j.a??[]],H=[C,A].every(q=>q.roles.kind(q.memory)==="signed"),[_,F]=H?[-1.06,1.06]:M("memory",...Sa(R,.5));t.memory.replaceChildren("Memory ",i("i",{},A.memory===L?L:`${A.memory} → ${L}`),e.sameNet?` of unit ${O.unit}`:" mean of all units",...e.sameNet?[S()]:[]),a.hidden=!e.sameNet,o.draw();let I=(q,W)=>U(j[W]?.[q]??NaN,4,!0);r.draw({values:j,called:j.a?b:{a:"",b:""},low:_,high:F,rows:Ee(_,F,4).map(q=>[q,U(q,Number.isInteger(q)?0:1,!0)]),hue:"var(--ink)",pad:Math.round(.4*k),tip:q=>`step ${q+1} “${he(C.shown[q],24)}” · ${L} ${j.a?`${I(q,"a")} → `:""}${I(q,"b")}`,said:`Memory ${L} of ${e.sameNet?`unit ${O.unit}`:"all units, mean"}, at every step${j.a?`, ${b.a} and ${b.b}`:""}.`})}function z(){let{t:C}=e.S,{titles:A}=e;for(let[O,k,b]of[[s,n.gate,!1],[r,n.memory,!0]]){O.plot.cursor(C);let{a:L,b:N}=O.values,j=(R,H)=>i("b",{class:b&&Number.isFinite(R)?`s-${Ne(R)}`:H},U(R??NaN,2,b));k.replaceChildren(...L?[i("span",{class:"wide"},`${A.a} `),j(L[C],"was")," → ",i("span",{class:"wide"},`${A.b} `),j(N[C],"")]:[j(N[C],"")])}}return{el:d,draw(C){let A=C("picture","size","view","theme"),{signal:O,units:k,steps:b}=e.sentence,L=JSON.stringify([O,k,b,e.S.pin]),N=L!==w;if(w=L,C("size"))for(let{plot:j}of[s,r])j.measure();(A||N)&&p(),(A||N||C("unit"))&&P(),(A||C("pins","focus","unit"))&&T(),(A||N||C("unit","t"))&&z()}}}function Aa(e,t){let n=t.querySelector(".ribbon"),s=i("div",{class:"heldmarks","aria-hidden":"true"}),r=i("div",{class:"otherwords"});n.after(s,r);let o=!1,a=c=>e.G.step(c.clientX-n.getBoundingClientRect().left);_e(n,{press(c){if(c.pointerType==="touch")return!1;let u=a(c);if(!c.shiftKey)return{from:u};o=!0;let[d,h]=e.S.span;return e.brush(e.sentence.steps===null?e.S.t:u<d?h:d,u,!0),!1},slop:(c,{hold:u})=>a(c)!==u.from,move(c,{from:u}){o=!0,e.brush(u,a(c),!1)},done(c,{from:u}){e.brush(u,a(c),!0),setTimeout(()=>o=!1)}}),n.addEventListener("click",c=>{let u=c.target.closest("[data-step]");u&&!o&&e.point(Number(u.dataset.step)),c.stopImmediatePropagation(),o=!1},!0);function l(c,u){let{G:d,P:h}=e;return(c===null?[[0,h.T-1]]:wt(c)).filter(([y,w])=>w>=d.a&&y<d.end).map(([y,w])=>{let m=d.x(Math.max(y,d.a)),f=d.x(Math.min(w+1,d.end));return i("i",{class:u,style:`left:${m}px;width:${f-m}px`})})}return{el:r,draw(c){if(!c("picture","pins","view","size","focus"))return;let{P:u,A:d,G:h,S:y,pins:w,rem:m}=e,f=w[y.pin],x=w.filter(E=>E!==f&&Me(E));s.replaceChildren(...x.flatMap(E=>l(E.steps,"also")),...f?l(f.steps,`chosen${Me(f)?"":" off"}`):e.sentence.steps?l(e.sentence.steps,"chosen off"):[]);let g=[];for(let E=h.a;E<h.end;E++)u.tokens[E]!==d.tokens[E]&&g.push(E);r.hidden=u.T===d.T&&u.tokens.every((E,$)=>E===d.tokens[$]),r.replaceChildren(i("span",{class:"label"},"instead of"),...g.map(E=>i("span",{class:"m",title:d.shown[E]??"the text is over",style:`left:${h.x(E)}px;width:${h.cw}px;font-size:${Math.max(.62,Math.min(.8125,1.7*h.cw/m/Math.max(1,(d.shown[E]??"–").length)))}rem`},d.shown[E]??"–")))}}}var Lr=({hold:e},t)=>e.map(([n,s])=>({signal:n,value:s,units:null,steps:t,on:!0}));function za({hold:e},t,n,{T:s,H:r,signals:o}){let a=new Map(e);return o.every(l=>_o(t,l,n,s,r)===(a.get(l)??null))}function kd(e,t,n){let s=Lr(e,n);return[...t.filter(r=>!Me(r)||!Gn(r,s[0])),...s]}function Oa(e){let t=i("span",{class:"group",role:"group","aria-label":"Hold a gate"}),n=i("span",{class:"group",role:"group","aria-label":"State of the gates"}),s=i("span",{class:"lead on"}),r=i("b",{class:"aim"}),o=i("div",{class:"chips presets",role:"group","aria-label":"Presets"},s,t,n),a=null,l=[],c=()=>e.carried??e.pins;function u(){a=e.P.cell,l=e.setup.presets[a].map(y=>{let w=i("button",{type:"button",class:"chip"},y.name);return w.addEventListener("click",()=>{let m=e.over(y),[[f,x]]=y.hold;if(za(y,c(),m,e.P)){e.choose(-1),e.draft={units:null,steps:m,value:x},e.edit(Ho(e.pins,m,e.P.T),{select:-1});return}let g=kd(y,e.pins.filter(E=>!(E.why&&Gn(E,e.sentence))),m);e.edit(g,{select:g.findLastIndex(E=>E.signal===f)})}),{preset:y,chip:w}});let h=y=>l.filter(({preset:w})=>w.group===y).map(({chip:w})=>w);s.replaceChildren(...l.length?["All units ",r]:["No presets: this cell has no gate"]),t.replaceChildren(...h("hold")),n.replaceChildren(i("span",{class:"lead"},re("memory","Memory")),...h("state")),n.hidden=!h("state").length}let d=h=>h===null?"at all steps":h.length===1?`at ${e.names(h)}`:`over ${e.names(h)}`;return{el:o,draw(h){if(!h("picture","pins","unit"))return;let{P:y}=e,w=e.over();y.cell!==a&&u(),xe(r,d(w)),s.classList.toggle("on",l.length>0),$e(s,{title:l.length?`A preset holds all ${y.H} units ${d(w)}. Click a word to hold it there, drag over words to hold it over them.`:""});for(let{preset:m,chip:f}of l){let x=e.over(m),g=m.hold.map(([E,$])=>`${E} = ${je($)}`).join(", ");$e(f,{"aria-pressed":za(m,c(),x,y),title:`${m.look} ${g} in all ${y.H} units ${d(x)}.`})}}}}var Pa=.8,yd="-96px 0px 0px";function $d(e,t,n,s){return(e===t?[["",e]]:[[s.a,e],[s.b,t]]).map(([o,a])=>[o,...n<a.T?Qi(a,n):["its text is over",""]])}function Na(e){let t=i("p",{}),n=i("div",{class:"readout","aria-hidden":"true"},t),s=!1;n.hidden=!0;function r(){let{A:o,P:a,S:l,titles:c}=e;if(n.hidden=!s,!s)return;let[u,d]=$d(o,a,l.t,c).map(([h,y,w])=>i("span",{},h&&i("small",{class:"wide"},`${h} `),i("b",{},y),` ${w}`));t.replaceChildren(u,...d?[" → ",d]:[],i("small",{},` after “${he(a.shown[l.t],24)}”, step ${l.t+1}${c.held||d?"":"; nothing is held"}`))}return{el:n,watch(o){let a=new IntersectionObserver(([{intersectionRatio:l}])=>{s=l<Pa,e.P&&r()},{threshold:Pa,rootMargin:yd});a.observe(o),e.model.on("remove",()=>a.disconnect())},draw:o=>o("picture","t","pins")&&r()}}var ja=`.below > section:not([hidden]) ~ section {
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
  font-size: 0.8125rem;
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
  font-size: 0.8125rem;
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
  font-size: 0.8125rem;
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
  font-size: 0.8125rem;
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
  font-size: 0.75rem;
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
`;function Sd(e,t=null){let n=0,s=null;return e.forEach((r,o)=>{let a=r.length-1,l=r.reduce((c,u)=>c+Math.abs(u),0);r.forEach((c,u)=>{let d=t===null?+(2*Math.abs(c)>l)*(a-u):+(u===t),h=c*c*d/l;h>n&&([n,s]=[h,{unit:o,step:u}])})}),s}function _a(e,t,n){return t.keeper?Sd(Array.from({length:t.H},(s,r)=>bn(e,t,r).rows.at(-1)),n):null}var Ha=`.gs main {
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
  font-size: 0.8125rem;
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
  font-size: 0.8125rem;
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
  font-size: 0.8125rem;
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
  font-size: 0.75rem;
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
  font-size: 0.75rem;
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
  font-size: 0.8125rem;
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
  font-size: 0.8125rem;
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
  font-size: 0.8125rem;
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
  font-size: 0.75rem;
  line-height: 1.3;
}
@media (max-width: 760px) {
  .second .rule {
    max-width: none;
  }
}
.surgery .wrong {
  color: var(--neg);
  font-size: 0.8125rem;
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
  font-size: 0.8125rem;
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
  font-size: 0.75rem;
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
`;var Cd=250,_t={gradient_x_input:{title:"gradient × input",term:"gradient",about:e=>`the gradient of F by the vector that a ${e} is read as, times that vector: what it would add if F were a straight line.`},integrated_gradients:{title:"integrated gradients",term:"integrated gradients",about:(e,t)=>`the same, averaged on the way from as many zero vectors, at which the biases alone set the gates, to the vectors of this text’s ${t}; these sum to how much further F is here than there.`},leave_one_out:{title:"leave one out",about:e=>`how much F falls if this ${e} alone is read as the zero vector.`},ledger_share:{title:"ledger’s share",term:"ledger",about:e=>`of all shares in what the units hold now, each by its size, the part that this ${e} wrote. It does not depend on the answer, and to have written something is not to be where it came from.`,share:!0}};function Td(e){return e.reduce((t,n,s)=>Math.abs(n)>Math.abs(e[t])?s:t,0)}var Ld=(e,t)=>e.subarray(0,t+1).reduce((n,s)=>n+s,0),Ad=e=>Math.max(3,Math.min(9,2-Math.floor(Math.log10(e))));function zd(e,t){let n=new Map;for(let[r,o]of e)n.set(o,[...n.get(o)??[],r]);return n.size===1?`Here all put ${t(e[0][1])} first.`:`They do not agree: ${[...n].map(([r,o])=>`${t(r)} is first by ${Wt(o)}`).join("; ")}.`}function Fa(e){let t="a",n=null,s=null,r=null,o=null,a=null,l=i("select",{"aria-label":"Answer"}),c=Pe("Which text",{a:"the text",b:"the other text"},P=>{t=P,n=null,M()}),u=i("table",{class:"ways"}),d=i("p",{class:"reads"}),h=i("p",{class:"reads"}),y=i("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Which words mattered"},u),w=i("dl",{class:"defined"}),{el:m,says:f,note:x}=ve("mattered","Which words mattered","",[c.el,i("label",{class:"pick-answer"},i("span",{},"for "),l)],y,h,d,w);l.addEventListener("change",()=>{n=l.value,M(),e.root.focus({preventScroll:!0})});let g=e.near.watch(m),E=()=>!!e.other&&e.text2!==e.text,$=()=>JSON.stringify([e.text,e.name,e.weights,t==="b"?e.other:null]),v=()=>t==="b"&&E()?e.P:e.A,T=()=>v().answers.kind!=="value";function M(){if(!g()||!e.P||!T())return S();E()||(t="a");let P=Math.min(e.S.t,v().T-1),z={t:P,target:n,run:t},C=$()+JSON.stringify(z);return clearTimeout(r),C===s||(r=setTimeout(()=>{[s,o]=[C,$()],e.ask("words",z)},e.got.words?Cd:0)),S()}function p(){let{A:P,P:z,got:C}=e,A=L=>L.top(Math.min(e.S.t,L.T-1)).slice(0,4).map(([N])=>N),O=n??C.words?.target,k=v().words,b=[...new Set([...O?[O]:[],...A(P),...A(z)])].filter(L=>k.includes(L));l.replaceChildren(...b.map(L=>i("option",{value:L},`“${le(L)}”`))),O&&(l.value=O),c.el.hidden=!E(),c.set(t)}function S(){if(!e.P)return;let P=e.got.words,z=!T();m.style.minHeight=z?"":`${Math.min(34,(e.small?2.25:1.37)*(Math.min(e.S.t,v().T-1)+1))+(e.small?32:15)}rem`,x.textContent=z?"":`as trained, without changes${e.other?"":": the text as the network reads it"}`;for(let F of[y,h,d,w,l.parentNode])F.hidden=z||!P;if(z)return void f.replaceChildren("This network answers a value, which has no log-probability to ask about.");if(p(),!P)return void f.replaceChildren("…");for(let F of[y,h,d])F.classList.toggle("old",a!==$());if(a!==$())return void f.replaceChildren("…");let C=P.run==="b"?e.P:e.A,{one:A,many:O}=C.reads,k=Math.min(P.t,C.T-1),b=Object.keys(_t).filter(F=>P.array(F));f.replaceChildren("F = ln p(",i("b",{},`“${le(P.target)}”`),`) after “${C.shown[k]}”, step ${k+1}: p is `,i("b",{},ue(P.p)),`. How much each ${A} had to do with F, in ${["two","three","four"][b.length-2]} ways: bars to the right, in blue, speak for it, bars to the left, in orange, against it. Each column has a scale of its own.`),w.replaceChildren(...b.flatMap(F=>[i("dt",{},_t[F].title),i("dd",{},_t[F].about(A,O))]));let L=b.map(F=>P.array(F)),N=L.map(F=>F.subarray(0,k+1).reduce((I,q)=>Math.max(I,Math.abs(q)),0)||1),j=L.map(F=>Td(F.subarray(0,k+1))),R=(F,I)=>{let q=L[F][I],W=50*Math.abs(q)/N[F],{share:V}=_t[b[F]],K=i("i",{class:q<0?"neg":"pos",style:V?`left:0;width:${2*W}%`:`left:${q<0?50-W:50}%;width:${W}%`}),ee=V?ue(q):U(q,Ad(N[F]),!0);return[i("td",{class:`barred${V?" share":""}`,"aria-hidden":"true"},i("span",{},K)),i("td",{},j[F]===I?i("b",{},ee):ee)]};u.replaceChildren(i("thead",{},i("tr",{},i("th",{scope:"col"},C.reads.one),...b.flatMap(F=>[i("th",{scope:"col",colspan:"2","data-term":_t[F].term},_t[F].title)]))),i("tbody",{},...Array.from({length:k+1},(F,I)=>i("tr",{class:I===e.S.t?"cur":""},i("th",{scope:"row"},i("button",{type:"button",class:"link",title:`Go to step ${I+1}`,"data-step":I},C.shown[I])),...b.flatMap((q,W)=>R(W,I)))))),h.replaceChildren("Each way has its own definition, and they may disagree. ",zd(b.map((F,I)=>[_t[F].title,j[I]]),F=>`“${C.shown[F]}”`),b.includes("ledger_share")?"":" This cell keeps nothing by a gate, so there is no ledger.");let H=P.array("integrated_gradients");if(!H){d.replaceChildren("No integrated gradients: on the way from zero vectors to this text F changes too wildly for them to be summed.");return}let _=Ld(H,k);d.replaceChildren("Complete: the integrated gradients sum to ",i("b",{},U(_,3,!0)),`; F of the text minus F of as many zero vectors in the place of its ${O} is `,i("b",{},U(P.whole,3,!0)),".")}return u.addEventListener("click",P=>{let z=P.target.closest("[data-step]");z&&e.go(Number(z.dataset.step))}),{el:m,draw(P){e.P&&(P("words")&&(a=o),P("picture")&&e.got.words&&!v().words.includes(n)&&(n=null),P("t","picture")?M():P("words","theme")&&S(),P("busy")&&m.classList.toggle("waiting",e.busy.has("words")))}}}var Od=400,Pd={t:["t","step"],unit:["unit"],mode:["unit"],focus:["focus","pins"],probe:["probe"],by:["step"],view:["view","t","step"],pin:["pins"],writer:["writer","unit"],theme:["theme",...He],playing:["play"],speed:["play"]},Ar=class extends at{text;name;weights;other;had;shown;said={};typed;scroll;help;constructor(t){super(t,Wn+Ha+la+ja),Object.assign(this.S,{pin:-1,span:[0,0],writer:null,probe:null,by:"piece"}),this.A=null,this.before=this.frame=this.pause=null,this.slow=!1,this.owed=new Set,this.asked={model:null},this.questions=new ct($=>this.tell($)),this.got={},this.pins=this.listed=[],this.history=Yn,this.draft={units:null,steps:void 0,value:1},this.stepped=!1,this.mates=null,this.picked=null,this.measured=new Map,this.near=new Jt("300px");let n=$=>$(this),[s,r,o,a,l,c,u,d,h,y,w,m,f]=[Pn,sa,Oa,va,ka,ta,qn,Vt,La,wa,ba,ya,Na].map(n),x=Aa(this,d.el);this.below=[Er,aa,ia,Fa,xa,oa,$a].map(n);for(let $ of this.below)Object.assign($,{owed:new Set,drawn:!1,near:this.near.watch($.el,()=>this.P&&$.owed.size&&this.drawBelow($,new Set))});this.words=d.el,this.cursor=i("div",{class:"cursor"}),this.time=i("section",{class:"time","aria-label":"The whole text"},d.el,h.el,i("div",{class:"bookkeeping"},y.el),this.cursor),this.now=i("section",{class:"now","aria-label":"The change and what it does"},a.el,l.el,c.verdict,u.el,c.el,i("div",{class:"holding"},w.el)),this.first=i("section",{class:"fold","aria-label":"What if"},this.now,this.time),this.main=i("main",{},this.first,i("div",{class:"below"},...this.below.map(({el:$})=>$)));let g=i("div",{class:"compare"},i("span",{class:"lead"},"Compare with"),r.ways);this.parts=[r,s,o,a,l,c,u,d,x,h,y,w,m,f],this.root.append(s.el,r.el,i("div",{class:"choose"},o.el,g),this.main,m.el,f.el),f.watch(c.el),this.listen(),this.receive(this.model.payload,!0),this.model.on("progress",()=>this.told());let{brought:E}=this.state;E!==void 0&&(this.typed(E),this.send({text:E}))}close(){this.set({playing:!1}),this.near.close(),this.questions.stop(),clearTimeout(this.pause),cancelAnimationFrame(this.frame)}get touches(){return Pd}unvisited(){return this.below.filter(({drawn:t,owed:n})=>!t||n.size).map(({el:t})=>t)}get notices(){return Object.values(this.said).flat()}set notices(t){this.said={all:t}}wentOff(){super.wentOff(),this.before=this.mates=null,this.waits()}cameBack(){super.cameBack(),this.waits()}get meanwhile(){return"Stepping through these runs still works."}get behind(){return this.P!==null&&(this.dirty||this.questions.busy.has("run"))}get whose(){return this.asked.text===this.text?"The pictures are still of what was asked before.":`The pictures are still of “${he(this.text,Hn)}”.`}send(t,n={}){if(this.closed)return;let{length:s,...r}=t;this.asked={...this.asked,...r},this.length=s,this.later={...this.later,...n},this.dirty=!0,this.questions.count("run")<(this.before===null?1:2)&&this.run(),this.P&&this.waits(),this.mark()}run(){this.dirty=!1;let t=this.measured.has(this.asked.model)?{}:{units:!0},n=this.length===void 0?{}:{length:this.length};this.questions.ask("run",{...this.asked,...n,...t,have:this.had??""},{both:!0})}ask(t,n={}){let s={...this.accepted,...n},r=JSON.stringify(s);!this.connected||this.closed||this.questions.asked(t,r)||(this.questions.ask(t,s,{key:r}),this.draw(new Set(["busy"])))}receive(t,n=!1){let[s,r]=lt(t),{want:o}=s;if(!(!n&&!this.questions.take(s))){if(n&&(o!=="run"||s.key&&!s.sizes[0]))return this.again(s);if(o==="run")return this.ran(s,r,n);this.said={...this.said,[o]:s.notices},this.got[o]=r.length?new Et(...lt(r)):null,this.draw(new Set([o,"busy","notice"]))}}again({want:t,text:n,model:s,weights:r,other:o,pins:a}){this.asked=t==="run"?{text:n,model:s,weights:r,other:o,pins:a.map(bt)}:this.wanted(),this.run()}ran(t,n,s){let{key:r,sizes:[o]=[]}=t;this.said={...this.said,address:[],run:t.notices};let a=!this.dirty&&!this.busy.has("run");if(a&&(this.returning=!1),this.dirty&&this.run(),this.waits(),this.root.classList.toggle("stale",!r),!r)return a&&(this.later=void 0,this.asked=this.accepted??this.wanted(),this.take(this.listed)),this.draw(new Set(["notice","busy","pins"]));let l=this.P,{later:c={}}=this,u=l!==null&&(t.text!==this.text||t.other?.text!==this.text2),d=l&&(t.model!==this.name||t.weights!==this.weights||t.other?.model!==this.other?.model);t.entry&&(this.own=t.entry),t.units!==void 0&&this.measured.set(t.model,t.units),o&&(this.A=new Et(...lt(n.subarray(0,o)))),this.P=n.length>o?new Et(...lt(n.subarray(o))):this.A;for(let f of[this.A,this.P])l&&f.layers.length===l.layers.length&&(f.layer=l.layer);let{text:h,model:y,weights:w}=t;Object.assign(this,{had:r,text:h,name:y,weights:w,other:t.other,shown:t.seq}),this.sameNet=!t.other||t.other.model===y&&t.other.weights===w,this.text2=t.other?.text,this.accepted={text:h,model:y,weights:w,pins:t.pins.map(bt),other:t.other&&this.beside(t)},this.listed=t.pins,this.carried=t.held;let m=new Set(["picture","notice","busy","pins"]);if(a&&(this.later=void 0,this.asked=this.accepted,this.take(t.pins),this.due=u&&c.jump===!0),!l||u||d||c.asked||c.jump){this.placed(l,c,s),this.resetView();for(let f of He)m.add(f)}this.soon(m)}beside({text:t,other:{text:n,...s}}){return!this.sameNet&&n===t?s:{text:n,...s}}placed(t,{jump:n,fresh:s,asked:r},o){let{P:a,S:l}=this,c=o||r===!0;if(l.writer=null,!t||n)this.opens(n||c&&this.bare);else{let d=s||l.t>=t.T-1||!Ht(t.tokens,a.tokens);[l.t,this.picked]=[d?a.T-1:Math.min(l.t,a.T-1),null]}this.missed=l.unit<a.H?this.missed:l.unit,this.missed<a.H&&([l.unit,this.missed]=[this.missed,void 0]),l.unit=Math.min(l.unit,a.H-1),(!t||n||l.pin<0&&t.name!==a.name)&&(l.pin=Math.max(0,this.pins.findIndex((d,h)=>this.sayable(h)>=0)));let u=c?this.read(o):null;l.pin=this.sayable(l.pin),l.focus=[u,this.pins[l.pin]?.signal,this.chosen,a.keeper].find(d=>a.signals.includes(d))??a.signals[0]}toldWith(t,n){let{preset:s,steps:r}=this.setup.stories[t]??{},o=this.setup.presets[n].find(({name:a})=>a===s);return o?Lr(o,r):[]}opens(t){let{P:n,S:s,text:r}=this,o=this.setup.stories[r],a=o&&[this.toldWith(r,n.cell),[]].some(d=>d.map(At).join()===this.pins.map(bt).join()),[l]=(o&&this.A.shows)??[],c=l===void 0?_a:()=>({unit:l,step:o.step}),u=(t||a)&&this.sameNet?c(this,n,o?.step):null;s.t=n.T-1,this.stepped=!1,this.picked=u&&{unit:u.unit,word:n.shown[u.step]},[s.unit,s.writer]=u?[u.unit,u.step]:[this.changedMost(),null]}changedMost(){let{A:t,P:n}=this,s=n.memory;if(t===n||!this.sameNet||t.memory!==s)return n.moment[1];let r=o=>Math.abs(n.at(s,n.T-1,o)-t.at(s,t.T-1,o));return Array.from({length:n.H},(o,a)=>a).reduce((o,a)=>r(a)>r(o)?a:o,0)}read(t){let{S:n,P:s,state:r}=this,{given:o,said:a}=r.asked,l=[...t?[]:a.server,...a.view];n.t=r.place("t",s.T,n.t,l),n.unit=r.place("unit",s.H,n.unit,l);let c=r.among("focus",s.signals,l),u=s.probes.map(({name:h})=>h);n.probe=r.among("probe",u,l)??n.probe,n.by=r.asked.values.by,n.pin=this.spoken(r.asked.values,l),n.pin<0&&(this.draft={...this.draft,units:null});let{units:d}=this.pins[n.pin]??this.draft;return o.has("unit")&&this.apart(n.pin,n.unit)&&l.push(`The address asks for unit ${n.unit}, but holds ${et(d,s.H)}, so unit ${d[0]} is shown.`),this.stepped=o.has("t")&&n.t<s.T-1&&n.pin<0,this.said.address=l,c}spoken({change:t,focus:n},s){let{pins:r,S:o}=this,a=t==="none"?-1:Number(t)-1;if(t&&(a===-1?t==="none":a in r))return this.sayable(a);t&&s.push("The address speaks of a change that is not in its list.");let l=r.map((c,u)=>u).filter(c=>this.sayable(c)>=0&&(!n||r[c].signal===n));return l.find(c=>!this.apart(c,o.unit))??l[0]??-1}find(t){return this.setup.models.find(n=>n.name===t)??this.own??this.setup.models[0]}get entry(){return this.find(this.name)}change(t){let n=this.find(this.asked.model).task,{examples:s}=this.setup.tasks[t.task];return t.task===n?this.send({model:t.name}):([this.history,this.draft.steps]=[Yn,void 0],!s.length||s.some(([,r])=>r===this.asked.text)?this.send({other:null,pins:[],model:t.name}):(this.typed(s[0][1]),this.example(s[0][1],t)))}example(t,n=this.find(this.asked.model)){if(!this.connected)return;let s=this.toldWith(t,n.cell),r=JSON.stringify(s.map(bt))===JSON.stringify(this.pins.map(bt));t!==this.text?this.history=Yn:r||(this.history=Xs(this.history,this.pins)),this.before=this.mates=null,this.draft={units:null,steps:void 0,value:1},this.take(s,0),this.send({model:n.name,text:t,pins:s.map(bt),other:null},{jump:!0}),this.draw(new Set(["pins"]))}edit(t,{done:n=!0,select:s=this.S.pin}={}){this.connected&&(this.before??=this.pins,this.stepped=!1,n&&(JSON.stringify(this.before.map(bt))===JSON.stringify(t.map(bt))||(this.history=Xs(this.history,this.before)),this.before=this.mates=null),this.list(t,s))}list(t,n=this.S.pin){this.take(t,Math.min(n,t.length-1)),this.focusOn(),this.send({pins:t.map(bt)}),this.soon(["pins"])}soon(t){for(let n of t)this.owed.add(n);if(this.before===null)return this.drawOwed();this.frame??=requestAnimationFrame(()=>this.drawOwed())}drawOwed(){cancelAnimationFrame(this.frame);let{owed:t}=this;[this.owed,this.frame]=[new Set,null],this.draw(t)}take(t,n=this.S.pin){this.pins=t,this.S.pin=this.P?this.sayable(n):n}apart(t,n){let{units:s,why:r}=this.pins[t]??this.draft;return Array.isArray(s)&&!r&&s[0]<this.P.H&&!s.includes(n)}sayable(t){return this.P.signals.includes(this.pins[t]?.signal)?t:-1}hold(...t){let n=t.map(s=>({units:null,steps:null,on:!0,...s}));this.edit([...this.pins,...n],{select:this.pins.length+n.length-1})}undo(){this.recall(Ro(this.history,this.pins))}redo(){this.recall(Io(this.history,this.pins))}recall(t){if(!t||!this.connected)return;this.history=t[0],this.before=this.mates=null,this.stepped=!1;let{pin:n}=this.S,s=t[1].length-1;this.list(t[1],this.pins.length?Math.min(n,s):Math.min(0,s))}get canUndo(){return this.history.past.length>0}get canRedo(){return this.history.future.length>0}held(t,n,s){return zt(this.carried??this.pins,t,n,s)}get sentence(){let{S:t,draft:n}=this,s=this.pins[t.pin];if(s)return s;let r=n.units==="one"?[t.unit]:n.units;return{signal:t.focus,units:r,steps:this.over(),value:this.fit(t.focus,n.value)}}over(t=null){let{P:n,S:s,pins:r,draft:o}=this,a=this.setup.stories[this.text];if(this.stepped)return De(s.t,s.t,n.T);let l=t&&a?.preset===t.name?a.steps:null,u=(r[s.pin]?r[s.pin].steps:o.steps===void 0?l:o.steps)?.filter(d=>d<n.T);return u?.length?u:null}range(t){return this.P.roles.range(t)}fit(t,n){if(Ye(n))return this.P.roles.coupling(t)??this.fit(t,1);let[s,r]=this.range(t);return Math.max(s,Math.min(r,n))}say(t,{done:n=!0}={}){let{S:s,pins:r}=this,o=r[s.pin];if(o){t.units==="one"&&(t={...t,units:[s.unit]});let{why:c,text:u,...d}=o,h={...d,...t};h.value=this.fit(h.signal,h.value),this.mates??=Kn(r,s.pin,this.setup.presets[this.P.cell]);let y=Object.fromEntries(Object.entries(t).filter(([m])=>["units","steps"].includes(m))),w=Object.keys(y).length?this.mates:[];return this.edit(r.map((m,f)=>{if(!w.includes(f))return f===s.pin?h:m;let{why:x,text:g,...E}=m;return{...E,...y}}),{done:n})}let{signal:a,...l}=t;return Object.assign(this.draft,l),"steps"in l&&(this.stepped=!1),a&&this.set({focus:a}),this.draw(new Set(["pins"]))}choose(t){let{units:n,steps:s,value:r}=this.sentence;t<0?this.draft={units:n,steps:s,value:r}:this.stepped=!1,this.S.pin=this.sayable(t),this.focusOn(),this.draw(new Set(["pins"]));let[o,a]=this.S.span,{a:l,end:c}=this.G;this.S.pin>=0&&(a<l||o>=c)&&this.scroll(o-2)}focusOn(){let t=this.pins[this.S.pin]?.signal;t&&this.set({focus:t})}set(t){let{S:n,pins:s}=this,{unit:r}=t;if(r===void 0||!this.apart(n.pin,r))return super.set(t);let o=s[n.pin],a=o?s.findLastIndex((l,c)=>l.units?.includes(r)&&this.sayable(c)>=0):-1;return a<0&&(this.draft={steps:(o??this.draft).steps,value:(o??this.draft).value,units:"one"}),super.set({...t,pin:a,...a<0?{}:{focus:s[a].signal}})}go(t){this.stepped||=this.S.pin<0&&!this.S.playing,super.go(t),this.stepped&&this.draw(new Set(["pins"]))}point(t){this.stepped=!0,this.go(t)}look(t){let n=this.pins[this.S.pin];n&&n.signal!==t&&this.choose(-1),super.look(t)}seen(t,n){this.near.seen(t,()=>this.P&&n())}told(){this.progress=this.model.progress,this.draw(new Set(["busy"]))}get values(){return this.with(this,this.accepted.pins)}get wished(){let{text:t,model:n,weights:s,other:r,pins:o}=this.asked;return this.with({text:t,name:n,weights:s,other:r,sameNet:this.sameNet},o)}with({text:t,name:n,weights:s,other:r,sameNet:o},a){let{S:l}=this,c={text:t,model:n,weights:s},u=h=>r?.[h]!==c[h]?r?.[h]??null:null,d=l.pin<0?"none":this.pins.length>1?String(l.pin+1):null;return{...c,pins:a?.length?a:null,text2:o?r?.text??null:u("text"),model2:u("model"),weights2:u("weights"),change:this.pins.length?d:null,t:l.t,unit:l.unit,focus:l.focus,probe:l.probe,by:l.by,theme:l.theme}}get bare(){let{given:t}=this.state.asked;return!["text","model","pins"].some(n=>t.has(n))}wanted(){let{values:t}=this.state.asked,{weights:n}=t,s=["text","model","weights"].map(l=>[l,t[`${l}2`]]).filter(([,l])=>l!==null),r=s.length?Object.fromEntries(s):null;if(this.bare)return{text:null,model:null,weights:n,pins:null,other:r};let{text:o=null,name:a=null}=this;return{text:t.text??o,model:t.model??a,weights:n,pins:t.pins??[],other:r}}back(){let t=this.wanted();t.text!==null&&this.typed(t.text),this.send(t,{asked:!0})}get settled(){return super.settled&&!this.busy.has("run")&&this.accepted!==void 0}names(t){let{P:n}=this;return n.reads.kind==="pieces"?Tr(t,n.tokens.map(Pr),""):Tr(t,n.shown,["bytes","characters"].includes(n.reads.kind)?"":" ")}get titles(){return ea(this)}draw(t){let n=(...a)=>a.some(l=>t.has(l));if(!this.P)return kt(this.parts[0],t);let{S:s,P:r}=this;this.apart(s.pin,s.unit)&&([s.unit]=(this.pins[s.pin]??this.draft).units,t.add("unit")),this.G=rt(s.view,r.T,this.width,this.gutter),t.has("picture")&&(this.A.layers.length===r.layers.length&&(this.A.layer=r.layer),this.order=Array.from(r.array("order")),t.add("order")),this.root.classList.toggle("keepless",!r.keeper&&!this.A.keeper);let{steps:o}=this.sentence;s.span=o===null?[0,r.T-1]:[o[0],Math.min(o.at(-1),r.T-1)],n("t","view","size")&&this.drawCursor();for(let a of this.parts)kt(a,t);for(let a of this.below)this.drawBelow(a,t);n("picture")&&this.near.turned(),Object.assign(this.host.dataset,{ready:"true",t:s.t,unit:s.unit,seq:this.shown,steps:r.T,model:this.name,pins:(this.accepted?.pins??[]).join(";")}),this.settled&&(this.keep(this.due),this.due=!1)}drawBelow(t,n){for(let o of n)t.owed.add(o);let s=t.near();if(!s&&t.drawn&&!t.el.hidden)return;if(this.before!==null&&!t.el.matches(":active, :focus-within")&&!this.slow){this.pause??=setTimeout(()=>this.catchUp(),Od);return}let{owed:r}=t;Object.assign(t,{owed:s?new Set:r,drawn:!0}),kt(t,r)}catchUp(){[this.pause,this.slow]=[null,!0];for(let t of this.below)t.owed.size&&this.drawBelow(t,new Set);this.slow=!1}measure(){return{...super.measure(),high:this.inPage?innerHeight:0}}waits(){this.before===null&&(this.root.classList.toggle("busy",this.busy.has("run")),this.root.setAttribute("aria-busy",String(this.busy.has("run"))))}placeWords(){let t=this.small?this.first:this.time;this.words.parentNode!==t&&t.prepend(this.words)}resetView(t){this.root.classList.toggle("tall",this.P.reads.kind==="bytes"),super.resetView(t),this.root.style.setProperty("--top",`${this.main.offsetTop}px`)}moves(){return{...super.moves()," ":()=>this.set({playing:!this.S.playing}),"?":()=>this.help?.()}}key(t){let n=t.composedPath()[0],s=n.matches?.("input:not([type=range], [type=checkbox]), textarea, select");if(!this.closed&&(t.ctrlKey||t.metaKey)&&!t.altKey&&!s&&!n.closest?.("dialog")){let r=t.key.toLowerCase();(r==="z"||r==="y")&&(t.preventDefault(),r==="y"||t.shiftKey?this.redo():this.undo());return}super.key(t)}},bt=e=>e.text===void 0?At(e):`${e.on?"":"!"}${e.text}`,Ra={render:e=>void new Ar(e)};var Ox={Explorer:ci,Gradients:Ri,Trainer:Yi,WhatIf:Ra};export{Ox as default};
