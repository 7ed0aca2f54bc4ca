var pc="http://www.w3.org/2000/svg";function Do(e,t,n){for(let[s,r]of Object.entries(t))typeof r=="function"?e.addEventListener(s.replace(/^on/,""),r):r!=null&&r!==!1&&e.setAttribute(s,r===!0?"":r);return e.append(...n.flat(1/0).filter(s=>s!=null&&s!==!1)),e}var D=(e,t={},...n)=>Do(document.createElementNS(pc,e),t,n),o=(e,t={},...n)=>Do(document.createElement(e),t,n);function de(e,t){e.textContent!==t&&(e.textContent=t)}function Le(e,t){for(let[n,s]of Object.entries(t))e.getAttribute(n)!==String(s)&&e.setAttribute(n,s)}function $t(e,t,n){let s=URL.createObjectURL(new Blob([t],{type:n}));o("a",{href:s,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(s),1e4)}var wc={" ":"␣","\n":"↵","	":"⇥"},ue=e=>wc[e]??(/^ \S/.test(e)?e.slice(1):e),yr=e=>/^[ \u2011]\S/.test(e)?e.slice(1):e;function $r(e,t){return e=e.replace(/\p{Cs}/gu," "),["bytes","characters"].includes(t)?e.replace(/\r\n?/g,`
`):e.replace(/[\p{Z}\p{Cc}\u180e\u200b]/gu," ").replace(/[\u2010\u2011]/g,"-")}var Bo=e=>e.replace(/^\u2011/,"");function Yn(e,t){let n=0,s=0;return t.map((r,i)=>{if(s>0&&r===t[i-1])return s-=1,-1;let a=e.indexOf(yr(r),n);return s=a<0?0:Number(/^\*(\d{1,3})(?!\S)/.exec(e.slice(a+r.length))?.[1]??1)-1,a>=0&&(n=a+yr(r).length),a})}function bc(e){if(/\S/.test(e))return" ";let t=e.split(`
`).length-1;return t?`
`.repeat(Math.min(t,2)):e&&" "}function Uo(e,t,n){if(e==="bytes")return n.map(r=>r===`
`?{before:"",shown:ue(r),kind:"sign",after:`
`}:{before:"",shown:r,kind:r.length>1?"hex":"",after:""});if(e==="pieces")return n.map((r,i)=>({before:i&&r[0]===" "?" ":"",shown:yr(r),kind:/^<0x/.test(r)?"hex":"",after:""}));let s=Yn(t,n);return n.map((r,i)=>({before:i>0&&s[i]>=0&&s[i-1]>=0?bc(t.slice(s[i-1]+n[i-1].length,s[i])):i?" ":"",shown:r,kind:"",after:""}))}var xc=new TextDecoder("utf-8",{fatal:!0});function Vo(e,t){let n=a=>e[a]?.length===2?parseInt(e[a],16):0,s=t;for(;s>t-3&&n(s)>>6===2;)s-=1;let r=n(s),i=r>=240?4:r>=224?3:r>=192?2:1;if(i===1||s+i<=t)return null;try{return xc.decode(Uint8Array.from({length:i},(a,l)=>n(s+l)))}catch{return null}}function gn(e,t){let n=Math.min(e.length,t.length),s=0,r=0;for(;s<n&&e[s]===t[s];)s+=1;for(;r<n-s&&e.at(-1-r)===t.at(-1-r);)r+=1;return 2*(s+r)>=n}var Mr=(e,{one:t,many:n})=>`${e.toLocaleString("en")} ${e===1?t:n}`;function pn({reads:e,words:t}){return{words:`is not among this model’s ${t.length-1} words; it is read as an unknown word, as in training`,characters:"is not among this model’s symbols; it is read as an unknown one",series:"is no number from −10 to 10; it is read as 0",frames:"is not among this model’s actions; its frame is noise alone"}[e.kind]}var Go=6,vc=e=>[...new Set(e.tokens.filter((t,n)=>e.unknown[n]))],kc=e=>e.tokens.filter((t,n)=>e.unknown[n]).length/e.T;function yc(e,t,n,s){let r=0,i="";return Yn(e,t).forEach((a,l)=>{a<0||t[l]!==n||(i+=e.slice(r,a)+s,r=a+n.length)}),i+e.slice(r)}var $c=e=>e.filter(Boolean).join(" ");function Yo(e,t){let n=o("b"),s=o("span",{class:"strangers"}),r=(f,m)=>{let b=o("button",{type:"button",class:"btn small"},f);return b.addEventListener("click",m),b},i=()=>e.setup.models.find(({name:f})=>f===e.setup.english),a=r("Read it with the English network",()=>e.send({model:e.setup.english})),l=r("Words it knows",()=>g()),c=o("div",{class:"unknowns",role:"status"},n,s,a,l);c.hidden=!0;let u=o("div",{class:"scroll"}),d=o("button",{type:"button",class:"btn"},"Close"),h=o("dialog",{class:"knows","aria-label":"What it knows"},o("div",{class:"bar"},o("h2",{},"What this network knows"),o("span",{class:"sp"}),d),u);d.addEventListener("click",()=>h.close()),h.addEventListener("click",f=>f.target===h&&h.close());function w([f,m,b]){let p=b.map(($,y)=>$.length===1?o("span",{},$[0]):o("select",{"aria-label":`Part ${y+1} of ${f}`},...$.map(L=>o("option",{value:L},L||"–")))),T=r("Read it",()=>{h.close(),t($c(p.map(($,y)=>$.value??b[y][0])))});return o("li",{},o("p",{},m),o("div",{class:"pattern"},...p,T))}function g(){let{P:f,setup:m,entry:b}=e,{patterns:p}=m.tasks[b.task],T=f.symbols.length?f.symbols:f.words.slice(1);u.replaceChildren(...p.length?[o("p",{},"What it was trained on, as sentences to fill in:"),o("ul",{},...p.map(w))]:[],o("h3",{},`All ${T.length} ${f.reads.many}`),o("p",{class:"all"},T.map(ue).join(f.reads.kind==="words"?", ":" "))),h.showModal()}return{strip:c,dialog:h,open:g,draw(f){if(!f("picture"))return;let{P:m}=e,b=["words","characters"].includes(m.reads.kind)?vc(m):[];if(c.hidden=!b.length,c.hidden)return;let p=kc(m)>e.setup.strange,T=m.tokens.filter((L,E)=>m.unknown[E]).length;c.classList.toggle("many",p),n.textContent=p?`This network does not know ${T} of these ${m.T} ${m.reads.many} and reads each of them as the same blank: what it shows says little. `:"Not known, and read as a blank: ";let $=b.slice(0,p?0:Go).flatMap((L,E)=>{let v=m.near[L],S=v&&r(v,()=>t(yc(e.text,m.tokens,L,v)));return S?.setAttribute("aria-label",`${v} in the place of ${L}`),[E?", ":"",`“${L}”`,...S?[" – ",S,"?"]:[]]}),y=b.length-Go;s.replaceChildren(...$,...!p&&y>0?[` and ${y} more`]:[]," "),l.textContent=`${m.reads.many[0].toUpperCase()}${m.reads.many.slice(1)} it knows`,a.hidden=!i()||e.asked?.model===e.setup.english}}}function wn(e){let t=o("div",{class:"notice",role:"alert"});return{el:t,draw(n){if(!n("notice"))return;let s=[...e.notices,...e.offline?[e.offline]:[]];if(t.replaceChildren(...s.map(r=>o("p",{},r.text??r,r.to&&[" ",o("a",{href:r.to},r.words)]))),t.hidden=!s.length,e.offline&&e.line.state==="ended"){let r=o("button",{type:"button"},"Reload");r.addEventListener("click",()=>e.reload()),t.lastChild.append(" ",r)}}}}var Xo=3,Mc="Common words are one piece, others several: a piece that goes on with a word begins with a hyphen.";function vs(e){let t={class:"sentence",spellcheck:"false",autocomplete:"off",autocapitalize:"off"},n=o("input",{type:"text",...t}),s=o("textarea",{rows:"3",wrap:"soft",...t}),r=o("div",{class:"mirror","aria-hidden":"true"}),i=o("span",{class:"count"}),a=wn(e),l=o("div",{class:"asked"},o("div",{class:"field"},r,n),i,a.el),c=o("div",{class:"chips",role:"group","aria-label":"Example texts"}),u=o("button",{type:"button",class:"bare",title:"The words it knows"});u.addEventListener("click",()=>d.open());let d=Yo(e,L=>y(L,{})),h=o("div",{class:"ask",role:"region","aria-label":"The text"},l,c,d.strip,d.dialog),w=null,g=n,f=!1,m=!1;for(let L of[n,s])L.addEventListener("compositionstart",()=>m=!0),L.addEventListener("compositionend",()=>m=!1),L.addEventListener("beforeinput",()=>{let{selectionStart:E,selectionEnd:v,value:S}=L;f||=E===0&&v===S.length}),L.addEventListener("input",()=>{let E=$r(g.value,e.P?.reads.kind),v=g.selectionEnd;E!==g.value&&!m&&(g.value=E,g.setSelectionRange(v,v));let{length:S}=g.value;S>e.setup.limit&&(g.value=g.value.slice(0,e.setup.limit)),T([],[]),e.send(S>e.setup.limit?{text:g.value,length:S}:{text:g.value},{fresh:f})});n.addEventListener("scroll",()=>r.scrollLeft=n.scrollLeft);let b=L=>g.value=g===n?$r(L,"words"):L;e.typed=b;function p({kind:L,many:E}){let v=L==="bytes"||L==="characters"&&e.text.includes(`
`)?s:n,S=["words","pieces"].includes(L)?"a sentence":E;v.setAttribute("aria-label",`Type ${S}`),v.placeholder=`Type ${S} to see the gates move.`,v!==g&&(r.hidden=v===s,g.replaceWith(v),g=v)}function T(L,E){r.replaceChildren();let v=0;Yn(g.value,L).forEach((S,C)=>{S<0||!E[C]||(r.append(g.value.slice(v,S),o("u",{},L[C])),v=S+L[C].length)}),r.append(g.value.slice(v)),r.scrollLeft=g.scrollLeft}function $(L){w=L;let E=e.setup.tasks[L]?.examples??[],v=E.slice(0,Xo).map(([z,k])=>{let A=o("button",{type:"button",class:"chip",title:k},z);return A.dataset.text=k,A.addEventListener("click",()=>y(k)),A}),S=E.slice(Xo),C=o("select",{class:"more","aria-label":"More examples"},o("option",{value:""},"More"),...S.map(([z,k])=>o("option",{value:k},z)));C.addEventListener("change",()=>{C.value&&y(C.value),e.root.focus({preventScroll:!0})}),c.replaceChildren(o("span",{class:"wide"},"Try"),...v,...S.length?[C]:[])}function y(L,E={jump:!0}){b(L),e.send({text:L},E)}return{el:h,draw(L){let{P:E}=e;if(a.draw(L),d.draw(L),L("notice")&&(i.hidden=!a.el.hidden),!L("picture"))return;e.entry.task!==w&&$(e.entry.task),p(E.reads),e.text===g.value&&(f=!1),g.getRootNode().activeElement!==g&&b(e.text),T(E.tokens,E.unknown),u.textContent=Mr(E.T,E.reads);let v=E.tokens.filter((C,z)=>E.unknown[z]).length;i.replaceChildren(E.reads.kind==="words"?u:o("span",{title:E.reads.kind==="pieces"?Mc:null},Mr(E.T,E.reads)),...v?[", ",o("u",{"data-term":"unknown word","data-act":`What is underlined ${pn(E)}.`},`${v} unknown`)]:[]);for(let C of c.querySelectorAll(".chip"))C.setAttribute("aria-pressed",String(C.dataset.text===e.text));let S=c.querySelector(".more");S&&(S.value=[...S.options].some(C=>C.value===e.text)?e.text:"")}}}var Ko=2.2,Sc=3,Ec=2.8,Tc=.69,Cc=.53,Sr=e=>e?.answers?.kind==="label"&&!!e.arrays["top.id"],Lc=e=>e.kept("beliefs",()=>Array.from({length:e.T},(t,n)=>e.top(n)[0])),bn=e=>e<1&&e>=.995?">99%":`${Math.round(100*e)}%`;function Er(e,t,n){let s=[];for(let r=t;r<n;r++)r>t&&e[r]===e[r-1]?s.at(-1).n+=1:s.push({from:r,n:1,label:e[r]});return s}function Tr({from:e,n:t,label:n},s,{G:r,fine:i}){let a=t*r.cw,l=[n,s[n]].find(u=>a>=(Tc*u.length+Cc)*i)??"",c=o("span",{class:"run"},l);return c.style.cssText=`left:${r.x(e)+1}px;width:${a-2}px`,c}function Xn(e){let t=n=>{for(let s=Sc;s<n.length;s++){let r=n.slice(0,s);if(e.every(i=>i===n||!i.startsWith(r)))return r}return n};return Object.fromEntries(e.map(n=>[n,t(n)]))}function Jo(e){let t=o("span",{class:"label"},"answer"),n=o("div",{class:"beliefs","aria-hidden":"true"}),s=[],r=null;n.addEventListener("click",l=>{let c=l.target.closest(".belief");c&&e.go(Number(c.dataset.step))});function i(){let{P:l,G:c,fine:u}=e;if(n.hidden=!Sr(l),s=[],r=null,n.hidden)return n.replaceChildren();let d=Lc(l),h=c.cw>=Ec*u,w=l.kept("brief",()=>Xn(l.words));t.title=`The ${l.answers.title}, and how likely`;let g=d.map(([m])=>m),f=Er(g,c.a,c.end).map(m=>Tr(m,w,e));for(let m=c.a;m<c.end;m++){let[b,p]=d[m],T=o("i");T.style.width=`${100*p}%`;let $=o("span",{class:"belief"},o("b",{},T),h&&o("small",{},bn(p)));$.dataset.step=m,$.title=`step ${m+1}, ${l.shown[m]}: ${b}, ${bn(p)}`,$.style.cssText=`left:${c.x(m)+1}px;width:${c.cw-2}px`,s.push($)}return n.replaceChildren(t,...f,...s)}function a(){let{S:l,G:c}=e;s[r]?.classList.remove("cur"),r=c.sees(l.t)?l.t-c.a:null,s[r]?.classList.add("cur")}return{el:n,draw(l){l("picture","size","view")&&i(),l("step","picture","size","view")&&a()}}}var Te=e=>e.replace("-","−"),Ht=e=>e.startsWith("1-")?e.slice(2):e,ks=(e,t)=>e.startsWith("1-")?1-t(Ht(e)):t(e),ys=class{words={};gates=[];memory="h";keep="";write=[];called={keep:"keep",write:"write"};output="";couples=!1;unbounded=[];constructor({name:t,signals:n,options:s={},equations:r=[],roles:i}){Object.assign(this,i),this.name=t,this.signals=n,this.options=s,this.equations=r}get keeper(){return this.keep?Ht(this.keep):null}get keepsAt(){return this.keep.startsWith("1-")?0:1}get share(){return this.write.find(t=>this.gates.includes(Ht(t)))??null}get writer(){return this.share&&Ht(this.share)}get candidate(){return this.write.find(t=>t!==this.share)??null}get linked(){return this.keeper!==null&&this.keeper===this.writer}get others(){return this.gates.filter(t=>![this.keeper,this.writer,this.output].includes(t))}word(t){return this.words[t]??""}kind(t){return this.gates.includes(t)?"gate":this.unbounded.includes(t)?"memory":"signed"}range(t){return{gate:[0,1],signed:[-1,1],memory:[-1/0,1/0]}[this.kind(t)]}coupling(t){return this.couples&&t===this.writer?`1-${this.keeper}`:null}kept(t){return this.keep?ks(this.keep,t):0}written(t){return this.keep?this.write.reduce((n,s)=>n*ks(s,t),1):0}get writes(){return this.write.map(t=>t.startsWith("1-")?`(${Te(t)})`:t).join("·")}get keepsFirst(){let t=this.equations.find(r=>r.startsWith(`${this.memory} =`))??"",[n,s]=[t.indexOf(`${this.memory}'`),t.indexOf(`* ${this.candidate}`)];return s<0||n<s}squash(t){let n=this.equations.find(s=>s.startsWith(`${t} =`))??"";return/^\w+ = (\w+)\(/.exec(n)?.[1]??""}};function U(e,t=2,n=!1){if(!Number.isFinite(e))return"–";let s=e<0?"−":n?"+":"";if(Math.abs(e)>=1e6){let[i,a]=Math.abs(e).toExponential(1).split("e");return`${s}${i}×${Xe(Number(a))}`}let r=Math.abs(e).toFixed(t);return Number(r)===0?r:s+r}var ke=(e,t=2)=>Math.sign(e)*Number(Math.abs(e).toFixed(t))||0;function fe(e){return Number.isFinite(e)?e>0&&e<.001?"<0.1%":e>.999&&e<1?">99.9%":e===0||e===1?`${100*e}%`:`${(100*e).toFixed(1)}%`:"–"}var Ye=e=>e>0&&e<.005?"less than 1%":e<1&&e>=.995?"more than 99%":`${Math.round(100*e)}%`,Ac="⁰¹²³⁴⁵⁶⁷⁸⁹",Xe=e=>`10${e<0?"⁻":""}${String(Math.abs(e)).replace(/\d/g,t=>Ac[t])}`;function mt(e){if(Number.isNaN(e))return"0";if(e>-3&&e<4)return(10**e).toPrecision(4);let t=Math.floor(e),[n,s]=(10**(e-t)).toExponential(2).split("e");return`${n} × ${Xe(t+Number(s))}`}var De=e=>e.replace("Vanilla ","").replace(/(.) LSTM$/,"$1"),Cr=e=>`${Math.floor(e/60)}:${String(Math.floor(e%60)).padStart(2,"0")}`,ft=e=>String(e).replace(/[-\d]/g,t=>t==="-"?"₋":String.fromCharCode(8320+ +t)),_e=e=>e<0?"neg":"pos",zc=/[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\u{1F000}-\u{3FFFD}]/u,Zo=new Intl.Segmenter(void 0,{granularity:"grapheme"}),Qo=e=>zc.test(e)?2:1;function we(e,t){if(/^[ -~]*$/.test(e))return e.length<=t?e:`${e.slice(0,t-1).trimEnd()}…`;let n="",s=0;for(let{segment:r}of Zo.segment(e)){if(s+=Qo(r),s>t)return`${n.trimEnd()}…`;s<t&&(n+=r)}return e}var Lr=e=>[...Zo.segment(e)].reduce((t,{segment:n})=>t+(/^[iljtfrI.,:;'\u2019!|]$/.test(n)?.46:/^[mwMW@]$/.test(n)?1.1:.69*Qo(n)),0),me=(e,t,n=`${t}s`)=>`${e} ${e===1?t:n}`,xn=e=>e.length>1?`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`:String(e[0]);var Oc=[["← →","one step back, forward"],["Home End","first, last step"],["space","play, pause"],["↑ ↓","unit of the row above, below"],["1 – 6","look at one signal"],["v","over time, or the text and its units"],["p","present: a page for a projector; p or Esc leaves it"],["a b","there: the answer waits at every step, show or blank it"],["Esc","leave the text box"],["t","the tour: take it, leave it; n b its next stop, the one before"],["w","what the words and marks mean: ← → the next, Esc closes"],["?","this list"]],Ar=400;function zr(e){for(let t of[6,7,8]){let n=Number(e.toPrecision(t));if(Math.fround(n)===e)return n}return Number(e.toPrecision(9))}function*Or(e){yield["layer","direction","t","token","unknown","unit",...e.signals];for(let[t,{level:n,direction:s}]of e.layers.entries()){let r=e.signals.map(i=>e.array(`${t}.${i}`));for(let i=0;i<e.T;i++){let a=[n,s,i,e.tokens[i],Number(e.unknown[i])];for(let l=0;l<e.H;l++)yield[...a,l,...r.map(c=>zr(c[i*e.H+l]))]}}}function Kn(e){let t=n=>{let s=String(n),r=typeof n=="string"&&/^[=+\-@\t\r]/.test(s)?`'${s}`:s;return/[",\n\r]/.test(r)?`"${r.replaceAll('"','""')}"`:r};return[...e].map(n=>`${n.map(t).join(",")}
`).join("")}function gt(e,t,n){return o("table",{},o("caption",{},n),o("thead",{},o("tr",{},...e.map(s=>o("th",{scope:"col"},s)))),o("tbody",{},...t.map(s=>o("tr",{},o("th",{scope:"row"},s[0]),...s.slice(1).map(r=>o("td",{},r))))))}function Jn(e){let t=o("dialog",{class:"help","aria-label":"Keys"},o("h2",{},"Keys"),o("dl",{},...e.flatMap(([n,s])=>[o("dt",{},n),o("dd",{},s)])),o("button",{type:"button",class:"btn"},"Close"));return t.lastChild.addEventListener("click",()=>t.close()),t}function ei(e){let t=o("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),n=o("h2"),s=o("div",{class:"seg",role:"group","aria-label":"Which numbers"}),r=o("button",{type:"button",class:"btn"},"Close"),i=o("button",{type:"button",class:"btn"},"All signals as CSV"),a=o("dialog",{class:"numbers","aria-label":"Numbers"},o("div",{class:"bar"},n,s,o("span",{class:"sp"}),i,r),t),l=Jn(Oc),c=o("div",{},a,l);r.addEventListener("click",()=>a.close());for(let f of[a,l])f.addEventListener("click",m=>m.target===f&&f.close());let u="step",h=Object.entries({step:"this step",unit:"this unit"}).map(([f,m])=>{let b=o("button",{type:"button"},m);return b.addEventListener("click",()=>{u=f,g()}),b.dataset.key=f,b});s.append(...h),i.addEventListener("click",()=>{let f=e.weights==="initial"?"-initial":"";$t(`gatescope-${e.name}${f}.csv`,Kn(Or(e.P)),"text/csv")});function w(f,m){let{kind:b,title:p}=f.answers,T=b==="value";return gt([p,T?"value":"probability"],f.top(m).map(([$,y])=>[ue($),T?U(y,4):fe(y)]),b==="next"?"What the model expects next":"What the model answers at this step")}function g(){let{P:f,S:m}=e;for(let y of h)y.setAttribute("aria-pressed",String(y.dataset.key===u));if(n.textContent=u==="step"?`Step ${m.t+1} of ${f.T}: “${f.shown[m.t]}”`:`Unit ${m.unit} of ${f.H}`,u==="step"){let y=Array.from({length:f.H},(L,E)=>E);t.replaceChildren(w(f,m.t),gt(["unit",...f.signals],y.map(L=>[L,...f.signals.map(E=>U(f.at(E,m.t,L),4))]),"Every signal of every unit at this step"));return}let b=f.curves.map(({key:y,cell:L,signal:E})=>[`log₁₀ ‖dL/d${E}‖ ${e.setup.cells[L]}`,f.array(y)]),p=Math.max(0,Math.min(m.t-Ar/2,f.T-Ar)),T=[];for(let y=p;y<Math.min(f.T,p+Ar);y++)T.push(y);let $=f.array("forget");t.replaceChildren(gt(["step","token",...f.signals,...b.map(([y])=>y),...$?[`log₁₀ ∏ ${Te(f.roles.keep)}`]:[]],T.map(y=>[y+1,f.shown[y],...f.signals.map(L=>U(f.at(L,y,m.unit),4)),...b.map(([,L])=>U(L[y],4)),...$?[U($[y*f.H+m.unit],4)]:[]]),`This unit at every step, and the gradient of ${f.answers.kind==="value"?`its answer, the ${f.target}`:`−ln p(“${ue(f.target)}”)`}: the norms themselves, which the plot divides by their last value`+(T.length<f.T?`; steps ${p+1} to ${p+T.length} of ${f.T}, all in the CSV`:"")))}return e.numbers=()=>{g(),a.showModal()},e.help=()=>l.showModal(),{el:c,draw:f=>a.open&&f("step","unit","picture")&&g()}}var Pc=3,Nc=10,jc=38,ti=(e,t)=>e.map((n,s)=>{let r=n.reduce((i,a)=>i+a,0);return{name:t[s],n:r,shares:n.map(i=>r?i/r:0)}});function _c(e,t,n=Pc){return ti(e,t).flatMap(({name:r,n:i,shares:a},l)=>a.flatMap((c,u)=>u!==l&&c>0&&i>=Nc?[{from:r,to:t[u],share:c,count:e[l][u],n:i}]:[])).sort((r,i)=>i.share-r.share).slice(0,n)}function ni(e,t,n){let s=Xn(t),r=ti(e,t),i=_c(e,t),a=(d,h,w,g)=>{let f=Math.round(100*h),m=o("td",{class:w===g?"same":null},h&&f?f:"");return m.title=`${d.name} answered with ${t[g]}: ${e[w][g]} of ${d.n}`,m.style.background=`color-mix(in srgb, var(--ink) ${Math.round(jc*h)}%, var(--bg))`,m},l=o("table",{},o("thead",{},o("tr",{},o("th",{scope:"col"},"is"),o("th",{scope:"col"},"texts"),...t.map(d=>o("th",{scope:"col",title:d},s[d])))),o("tbody",{},...r.map((d,h)=>o("tr",{},o("th",{scope:"row"},d.name),o("td",{class:"of"},d.n),...d.shares.map((w,g)=>a(d,w,h,g)))))),c=`What is taken for what, in per cent of a row: down what a text is, across what seed ${n} answers.`,u=i.map(({from:d,to:h,count:w,n:g})=>`${d} for ${h} (${w} of ${g})`);return o("div",{class:"confusion"},o("p",{},c),o("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"What is taken for what"},l),u.length>0&&o("p",{class:"fine"},`Most often taken for another: ${xn(u)}.`))}var Hc=/^-?[0-9]{1,15}$/,Fc=/^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]{1,3})?$/,Rc=/^[ \t\n\r\v\f]+|[ \t\n\r\v\f]+$/g;var Zn=Symbol("what a row cannot be"),oi=e=>e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`,si=(e,t,n)=>{if(e.off!==null&&t==="")return null;let s=t.length<=30&&n.test(t)?Number(t)+0:NaN;return s>=(e.low??-1/0)&&s<=(e.high??1/0)?s:Zn},Ic={text:(e,t)=>t,choice:(e,t)=>t===""?e.default:e.choices.includes(t)?t:Zn,number:(e,t)=>si(e,t,Fc),whole:(e,t)=>si(e,t,Hc),flag:({choices:[e,t],...n},s)=>s===""?n.default:[e,t].includes(s)?s===e:Zn,names:(e,t)=>{let n=t.split(e.between).map(s=>s.replace(Rc,"")).filter(Boolean);return e.choices===null||n.every(s=>e.choices.includes(s))?n:Zn}},Wc=({kind:e,low:t,high:n})=>e==="whole"?"no whole number":`no number from ${t} to ${n}`;function qc(e,t){let n=e.title||e.name,s=oi(e.choices??[]),r=e.kind==="whole",i=r||e.kind==="number";if(e.to==="view")return i?`The address asks for ${n} ${t.slice(0,20)}, which is ${Wc(e)}.`:`The address asks for ${e.kind==="names"?n:`a ${n}`} that ${e.kind==="names"?"are":"is"} not ${s}.`;let a=t.slice(0,60).split(/\s+/).filter(Boolean).join(" "),l=`“${a}${t.length>60?"…":""}”`;if(!i)return`${n}: ${s}, not ${l}.`;let c=u=>r?u.toLocaleString("en"):String(u);return`${n} is ${r?"a whole number":"a number"} from ${c(e.low??0)} to ${c(e.high??0)}, not ${l}.`}function Ms(e,t){let n=new URLSearchParams(t),s={},r={values:s,given:new Set,said:{server:[],view:[]}};for(let i of e){let a=n.get(i.name);if(r.values[i.name]=i.default,a===null||a===""&&i.to==="view"&&i.kind!=="names")continue;let l=Ic[i.kind](i,a);r.given.add(i.name),l===Zn?r.said[i.to].push(qc(i,a)):r.values[i.name]=l}return r}function $s(e,t){return t==null?e.off===null?null:"":e.kind==="flag"?e.choices[t?0:1]:Array.isArray(t)?t.join(e.between):String(t)}var Ss=(e,t,n=e.default)=>$s(e,t)===$s(e,n)?null:$s(e,t);function ri(e,t,n){let s=new URL(n),r=s.searchParams;for(let i of e){if(t[i.name]===void 0)continue;let a=i.always?$s(i,t[i.name]):Ss(i,t[i.name]);a===null?r.delete(i.name):r.set(i.name,a)}return ii(s,e)}function ii(e,t){for(let{name:n,kind:s}of t)e.href.length>8e3&&s==="text"&&e.searchParams.delete(n);return e.href}var Qn=(e,t,n)=>e.filter(s=>Ss(s,t[s.name])!==Ss(s,n[s.name])),Es=class{constructor({state:t,takes:n},s){this.rows=t,this.takes=n,this.on=s,this.shown=null,this.pushed=-1/0,this.named=Object.fromEntries(t.map(r=>[r.name,r])),this.asked=this.read()}read(){return Ms(this.rows,this.on?location.search:"")}usual(t){return Object.fromEntries(this.of(t).map(n=>[n.name,n.default]))}of(t){return this.rows.filter(n=>n.to===t)}place(t,n,s,r){let i=this.asked.values[t],a=this.named[t].title||t;if(i===null)return s;let l=Math.max(0,Math.min(n-1,i));return l!==i&&r.push(`The address asks for ${a} ${i}; ${a}s here are 0 to ${n-1}. This is ${l}.`),l}among(t,n,s){let r=this.asked.values[t];return r===null||n.includes(r)?r:(s.push(`The address asks for a ${this.named[t].title||t} that is not ${oi(n)}.`),null)}link(t,{shared:n=!1,base:s=location.href}={}){let r=n?this.rows.filter(i=>!i.shared).map(i=>[i.name,i.default]):[];return ri(this.rows,{...t,...Object.fromEntries(r)},s)}to(t,n){let s=new URL(`./${t}`,location.href),r=this.takes[t]??{};for(let i of this.rows){let a=n[i.name];if(!i.along||!(i.name in r)||a===void 0||a===null)continue;let l=Ss(i,a,r[i.name]);l!==null&&s.searchParams.set(i.name,l)}return ii(s,this.rows)}keep(t,n=!1){let{shown:s}=this;if(this.shown=t,!(s&&(n||Qn(this.rows,s,t).some(a=>a.entry)))){if(s&&!Qn(this.rows,s,t).length)return;clearTimeout(this.waiting),this.waiting=setTimeout(()=>this.put(this.shown),200);return}this.waiting&&this.put(s);let i=Date.now();this.put(t,n||i-this.pushed>1500),this.pushed=i}put(t,n=!1){clearTimeout(this.waiting),this.waiting=null;let s=this.link(t);s!==location.href&&(n?history.pushState(null,"",s):history.replaceState(history.state,"",s))}listen(t){this.went=n=>{clearTimeout(this.waiting),Object.assign(this,{asked:n,shown:null,waiting:null}),t(n)},this.heard=()=>this.went(this.read()),this.on&&addEventListener("popstate",this.heard)}visit(t,n){let s=Object.fromEntries(this.rows.map(a=>[a.name,a.default])),r=this.on?location.href:"http://localhost/";this.on&&this.waiting&&this.put(this.shown);let i=ri(this.rows,{...s,...t},r);this.on&&i!==location.href&&history[n?"pushState":"replaceState"](null,"",i),this.went(Ms(this.rows,new URL(i).search))}stop(){clearTimeout(this.waiting),removeEventListener("popstate",this.heard)}reload(t){if(this.on){let n=this.link(t),{text:s}=t;history.replaceState(s&&!new URL(n).searchParams.has("text")?{text:s}:null,"",n)}location.reload()}get brought(){let t=this.on?history.state?.text:void 0;return t!==void 0&&history.replaceState(null,""),t}};function Yt(e,t,n={}){if(!e.P||!e.inPage)return`./${t}`;let{state:s}=e,{task:r=null,...i}=e.passes?e.passes():Dc(e);return"task"in(s.takes[t]??{})?(i.model||(i.task=r),!e.passes&&e.setup.tasks[e.entry?.task]?.examples[0]?.[1]===i.text&&(i.text=null)):(i.model??=e.setup.models?.[r]??null,r&&!i.model&&({task:r,...i}={...e.came,text:e.came.task?null:e.came.text})),s.to(t,{...i,theme:e.S.theme,...n})}function Dc({state:e,values:t,asked:n}){let s=e.of("kept").map(({name:r})=>[r,e.asked.values[r]]);return{...Object.fromEntries(s),...t,text:n?.text||t.text}}function Ts(e){let{values:t,given:n}=e.asked,s=l=>n.has(l)?t[l]:null,{along:r,...i}=Object.fromEntries(e.of("kept").map(({name:l})=>[l,s(l)])),a=r??s("text");return{...i,text:a,task:a?s("task"):null}}function Cs(e,{text:t,opened:n,task:s}){if(!t||e.text&&t===n)return e;let r=e.model&&(e.model.startsWith("run-")||e.model.startsWith(`${s}-`));return{...Object.fromEntries(Object.keys(e).map(a=>[a,null])),text:t,task:s,...r?{model:e.model,weights:e.weights}:{}}}function Ls({text:e,task:t,model:n,...s},r,i){let a=e&&e!==r?e:null;return{...s,along:a,model:n??(a&&i[t])??null}}var ai=()=>D("svg",{viewBox:"0 0 24 24",class:"logo","aria-hidden":"true"},D("path",{d:"M1 12h22",stroke:"currentColor","stroke-width":4}),D("circle",{cx:12,cy:12,r:9,fill:"var(--bg)",stroke:"currentColor","stroke-width":2}),D("path",{d:"M4.4 9a8 8 0 0 1 15.2 0zM4.4 15a8 8 0 0 0 15.2 0z",fill:"currentColor"}));function vn(e,{choice:t=null,acts:n=[]}={}){let s=o("nav",{"aria-label":"Pages"},...Object.entries(e.pages).map(([d,h])=>o("a",{href:`./${d}`,"data-page":d,...location.pathname.endsWith(d)?{"aria-current":"page"}:{}},h)));for(let d of["pointerdown","focusin","click"])s.addEventListener(d,({target:h})=>{let w=h.closest("a:not([aria-current])")?.dataset.page;w&&(h.closest("a").href=Yt(e,w))});let r=o("button",{type:"button",class:"btn bare","aria-haspopup":"dialog"},"Share"),i=o("button",{type:"button",class:"btn bare","aria-label":"Switch between light and dark",title:"Light or dark"},D("svg",{viewBox:"0 0 18 18",class:"half","aria-hidden":"true"},D("circle",{cx:9,cy:9,r:7,fill:"none",stroke:"currentColor","stroke-width":1.6}),D("path",{d:"M9 2a7 7 0 0 1 0 14z",fill:"currentColor"}))),a=e.inPage?o("a",{class:"brand",href:"./"},ai(),"Gatescope"):o("span",{class:"brand"},ai(),"Gatescope"),l=o("button",{type:"button",class:"btn bare explain","aria-label":"What the words and marks mean",title:"What the words and marks mean (w)"},"?");l.addEventListener("click",()=>e.meanings.toggle()),r.hidden=!e.inPage,i.addEventListener("click",()=>e.set({theme:e.S.theme==="dark"?"light":"dark"}));let c=Bc(e,r),u=Object.keys(e.pages).find(d=>location.pathname.endsWith(d));return o("header",{},a,u&&o("h1",{class:"unseen"},e.pages[u]),s,e.tour.entry,o("span",{class:"sp"}),t,l,o("div",{class:"acts"},r,...n,i),c)}function li(e){e.root.classList.add("embed"),document.head.append(o("base",{target:"_blank"}));let t=o("a",{class:"unframed",href:""},"Open in Gatescope"),n=()=>t.href=e.state.link(e.P?{...e.values,embed:!1}:{embed:!1});n();for(let s of["pointerdown","focusin","click"])t.addEventListener(s,n);e.unframed=t}function Bc(e,t){let n=o("input",{type:"text",readonly:!0,"aria-label":"Address of what you see",spellcheck:"false"}),s=o("b",{"aria-live":"polite"}),r=o("p"),i=o("button",{type:"button",class:"btn"},"Close"),a=o("div",{class:"sharing",role:"dialog","aria-label":"Share"},o("div",{class:"bar"},s,i),n,r);a.hidden=!0,t.setAttribute("aria-expanded","false");let l=c=>{a.hidden=!c,t.setAttribute("aria-expanded",String(c)),c||t.focus({preventScroll:!0})};return i.addEventListener("click",()=>l(!1)),a.addEventListener("keydown",c=>{c.key==="Escape"&&l(!1),c.stopPropagation()}),e.root.addEventListener("pointerdown",c=>{!a.hidden&&![a,t].some(u=>c.composedPath().includes(u))&&l(!1)},!0),t.addEventListener("click",async()=>{if(!a.hidden)return l(!1);let{state:c,values:u}=e,d=c.link(u,{shared:!0}),{given:h}=Ms(c.rows,new URL(d).search);c.put(u),n.value=d,s.textContent="The address of what you see",r.textContent=[e.text&&!h.has("text")&&"This text is too long for an address, which holds all else.",h.has("t")&&`An address counts steps${h.has("unit")?" and units":""} from 0: t=${u.t} in it is step ${u.t+1}.`].filter(Boolean).join(" "),l(!0),n.select();try{await navigator.clipboard.writeText(d),s.textContent="Copied: the address of what you see"}catch{s.textContent="Copy this address (Ctrl C): it is what you see"}n.focus(),n.select()}),a}var ci=350,hi=220,kn=8,di=260,le=(e,...t)=>o("span",{class:"means","data-term":e},...t.length?t:[e]),As=e=>{let t=e.trim().split(/\s+/).join(" ");return t.length<=2?t:t.toLowerCase().replaceAll("-"," ")},ui=new WeakMap;function Uc(e){let t=ui.get(e);if(t)return t;t=new Map;for(let[n,{marks:s=[],also:r=[]}]of Object.entries(e))for(let i of[n,...s,...r])t.has(As(i))||t.set(As(i),n);return ui.set(e,t),t}function Pr(e,t){let n=Uc(e),s=n.get(As(t))??n.get(As(t).toLowerCase());return s===void 0?null:{name:s,marks:[],...e[s]}}var Vc=e=>e[0].toUpperCase()+e.slice(1);function Gc(e,t){let{keeper:n,writer:s,output:r,candidate:i,memory:a}=e,l=[];if(t===n&&n!==null){let c=e.keepsAt,u=e.linked?[" and writes nothing"," and writes all of the candidate"]:["",""];l.push(`${t} = ${c} keeps all of the old memory${u[0]}, ${t} = ${1-c} keeps none of it${u[1]}.`)}else if(t===s&&s!==null){let c=e.share===t?1:0;l.push(`${t} = ${c} writes all of the candidate, ${t} = ${1-c} nothing.`)}return t===r&&l.push(`${t} = 1 lets all of tanh(${a}) out as h, ${t} = 0 nothing.`),t===i&&l.push(`The memory gets ${e.writes} of it.`),t===a&&e.keep&&l.push(`It becomes ${Te(e.keep)} of what it was, plus what is written, ${e.writes}.`),l}function Yc(e,t,n,s){let r=t.kind(n)==="gate",i=t.word(n),a=(r?[`${i} gate`]:[`${i} state`,i]).map(u=>Pr(e,u)).find(Boolean),l=a??Pr(e,r?"gate":"memory"),c={gate:"from 0 to 1",signed:"from −1 to 1",memory:"any number"}[t.kind(n)];return{name:a||!i?l.name:`${i}${r?" gate":""}`,marks:[n],text:l.text,source:l.source,here:[`In this ${s}: ${c}.`,...Gc(t,n)].join(" ")}}function Xc(e,{width:t,height:n},s){let r=Math.max(kn,Math.min(s.width-t-kn,(e.left+e.right)/2-t/2)),[i,a]=[e.top-2*kn,s.height-e.bottom-2*kn],l=n<=a||n>i&&a>=i,c=Math.min(n,Math.max(0,l?a:i));return{left:r,top:l?e.bottom+kn:e.top-kn-c,height:c}}function mi(e){let{terms:t={},cells:n={}}=e.setup,s=o("b"),r=o("i"),i=o("p"),a=o("p",{class:"here"}),l=o("p",{class:"act"}),c=o("small"),u=o("span"),d=(H,F,I)=>{let q=o("button",{type:"button",class:"btn small","aria-label":F},H);return q.addEventListener("click",I),q},h=o("div",{class:"ways"},d("◂","The one before",()=>x(-1)),u,d("▸","The next one",()=>x(1)),d("Close","Close",()=>E())),w=o("div",{class:"meaning",role:"status","aria-live":"polite"},o("div",{class:"top"},s," ",r),i,a,l,c,h);w.hidden=!0;let g=null,f=null,m=null,b=0,p=!1,T=H=>{let F=H?.closest?.("[data-term], i[class^='s-'], b[class^='s-']");return F&&e.root.contains(F)&&y($(F))?F:null},$=H=>H.dataset.term??/^s-(\S+)/.exec(H.getAttribute("class")??"")?.[1]??"";function y(H){let{P:F}=e;return F?.roles&&F.signals?.includes(H)?Yc(t,F.roles,H,n[F.cell]??"cell"):Pr(t,H)}function L(H,F,I=null){let q=$(H),W=y(q);if(W){clearTimeout(b),g?.el.classList.remove("explained"),g={el:H,key:q,by:F,at:I},H.classList.add("explained"),s.textContent=Vc(W.name),r.textContent=W.marks.filter(V=>V!==W.name).join("  "),i.textContent=W.text,a.textContent=W.here??"",l.textContent=H.dataset.act??"",c.textContent=W.source??"";for(let V of[r,a,l,c])V.hidden=!V.textContent;w.classList.toggle("passed",F==="hover"&&O(H)!==null),h.hidden=!f,f&&(u.textContent=`${f.all.indexOf(H)+1} of ${f.all.length}`),w.hidden=!1,S()}}function E(){clearTimeout(b),g?.el.classList.remove("explained"),g=f=null,w.hidden=!0}function v(){let H=g.el.getBoundingClientRect();if(H.width<=di&&H.height<=di/2)return H;let{x:F,y:I}=g.at??{x:(H.left+H.right)/2,y:(H.top+H.bottom)/2};return{left:F-12,right:F+12,top:I-12,bottom:I+12}}function S(){w.style.maxHeight="";let{offsetWidth:H,offsetHeight:F}=w,I=Xc(v(),{width:H,height:F},{width:innerWidth,height:innerHeight});w.style.left=`${I.left}px`,w.style.top=`${I.top}px`,w.style.maxHeight=`${I.height}px`}let C=H=>{let F=H.getBoundingClientRect();return F.width>0&&F.height>0&&getComputedStyle(H).visibility!=="hidden"};function z(H){let F=new Set;return[...H.querySelectorAll("[data-term]")].filter(I=>{let q=C(I)&&y($(I))?.name;return!q||F.has(q)?!1:(F.add(q),!0)})}let k=H=>H.dataset.terms?H.closest(H.dataset.terms):H;function A(H=e.root,F=null){let I=z(k(H));if(!I.length)return;f={of:H,all:I};let q=I.find(W=>W.getBoundingClientRect().top>=0);N(F&&I.includes(F)?F:q??I[0])}function N(H){H.scrollIntoView({block:"nearest",inline:"nearest"}),L(H,"walk")}function x(H){let{of:F,all:I}=f,q=I.indexOf(g.el);f.all=z(k(F));let W=Math.max(0,f.all.indexOf(g.el)<0?q:f.all.indexOf(g.el));N(f.all[(W+H+f.all.length)%f.all.length])}let{root:M}=e,O=H=>H.closest("button, a, select, input, textarea, summary, label");M.addEventListener("pointerover",H=>{if(H.pointerType!=="mouse"||f)return;let F=H.composedPath()[0];if(w.contains(F))return clearTimeout(b);let I=T(F);if(I&&I===g?.el)return clearTimeout(b);if(clearTimeout(b),I&&I===m||(m=null,g&&g.by!=="hover"))return;let q={x:H.clientX,y:H.clientY};I?b=window.setTimeout(()=>L(I,"hover",q),g?ci/3:ci):g&&(b=window.setTimeout(E,hi))}),M.addEventListener("pointerleave",()=>{clearTimeout(b),g?.by==="hover"&&(b=window.setTimeout(E,hi))}),M.addEventListener("pointerdown",()=>p=!0,!0),M.addEventListener("click",H=>{p=!1;let F=H.composedPath()[0];if(w.contains(F)||F.closest?.(".explain"))return;let I=T(F);if(!I||O(I)){m=I,clearTimeout(b),g&&E();return}if(g?.el===I&&g.by==="tap")return E();f=null,L(I,"tap",{x:H.clientX,y:H.clientY}),I.closest("[data-terms]")&&M.focus({preventScroll:!0})}),M.addEventListener("focusin",H=>{let F=H.composedPath()[0];if(!(p||!F.matches?.(":focus-visible"))){if(F.dataset.terms!==void 0)return A(F);F.dataset.term!==void 0&&L(F,"focus")}}),M.addEventListener("focusout",H=>{p=!1;let F=H.composedPath()[0],I=g?.by==="focus"?g.el:f?.of;g&&I===F&&F!==M&&E()});let P={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1};function j(H){if(p=!1,!g||H.ctrlKey||H.metaKey||H.altKey)return;let{key:F}=H;if(!(H.composedPath()[0].closest?.(".explain")&&(F==="Enter"||F===" "))){if(F==="Escape"||f&&F==="w")E();else if(f&&P[F])x(P[F]);else{(!["Tab","Shift"].includes(F)||f&&f.of===M)&&E();return}H.preventDefault(),H.stopPropagation()}}let R=e.inPage?document:M;R.addEventListener("keydown",j,!0);let _=()=>g&&(g.by==="hover"?E():S());return addEventListener("scroll",_,{capture:!0,passive:!0}),addEventListener("resize",_),e.model.on("remove",()=>{clearTimeout(b),R.removeEventListener("keydown",j,!0),removeEventListener("scroll",_,!0),removeEventListener("resize",_)}),{el:w,walk:A,toggle:()=>f?E():A(),draw(){if(!g||g.el.isConnected)return;let H=[...M.querySelectorAll(`[data-term="${CSS.escape(g.key)}"]`)].find(C);H?L(H,g.by,g.at):E()}}}var Nr=e=>[...new Set(e)];function jr(e,t,n){let s={...t,...n},r=e.filter(l=>Object.entries(n).every(([c,u])=>l[c]===u)),i=l=>t.shown&&n.seed===void 0?l.shown:l.seed===s.seed,a=l=>4*+(l.task===s.task)+2*+(l.cell===s.cell)+ +(l.units===s.units)+.5*Number(i(l))+.25*Number(l.shown);return r.sort((l,c)=>a(c)-a(l))[0]}function Kc(e,t,n){let s=jr(e,t,n);return[s,{...t,...n,...n.seed===void 0?{}:{shown:s.shown}}]}var Mt=({name:e,digits:t},n)=>e==="accuracy"?fe(n):U(n,t);function Jc(e,t){let{name:n,title:s,better:r,chance:i}=e,a=n==="accuracy"?`Accuracy: how often the top answer among ${t} is right`:`${s[0].toUpperCase()}${s.slice(1)}, ${r} is better`;return i===null?a:`${a} (chance: ${Mt(e,i)})`}function zs(e){let{setup:t}=e,n=o("b"),s=o("span",{class:"wide"}),r=o("button",{type:"button",class:"btn pick","aria-haspopup":"dialog","aria-expanded":"false"},n,s,o("span",{"aria-hidden":"true"},"▾")),i=o("div",{class:"popover",role:"dialog","aria-label":"Model"});i.hidden=!0;let a=o("button",{type:"button",class:"btn bare"},"Numbers"),l=e.present&&o("button",{type:"button",class:"btn bare presents",title:"For a projector (p)"},"Present");l?.addEventListener("click",()=>e.present());let c=vn(e,{choice:o("div",{class:"picker"},r,i),acts:[l,a]});a.addEventListener("click",()=>e.numbers());let u=o("details",{class:"scores"},o("summary",{},"Scores on test texts")),d=S=>{i.hidden=!S,r.setAttribute("aria-expanded",String(S)),S&&i.querySelector("select:not(:disabled), button")?.focus()};r.addEventListener("click",S=>{S.stopPropagation(),d(i.hidden)});let h=!1;e.root.addEventListener("pointerdown",S=>{h=!i.hidden&&![i,r].some(C=>S.composedPath().includes(C)),h&&(S.stopPropagation(),d(!1))},!0),e.root.addEventListener("click",S=>{h&&S.stopPropagation(),h=!1},!0),c.addEventListener("keydown",S=>{S.key==="Escape"&&!i.hidden&&(d(!1),r.focus())});let w=S=>`${Math.round(S/1024)} KB`,g=S=>t.cells[S],f=null,m=null,b=o("p",{class:"swapped",role:"status"});function p(S){let C=e.find(e.asked?.model)??e.entry;C.name!==m&&(f=C);let[z,k]=Kc(t.models,f,S);[f,m]=[k,z.name],b.textContent=z.cell===f.cell?"":`There is no ${g(f.cell)} for this task. This is the ${g(z.cell)}; a task that has the other brings it back.`,e.change(z)}let T={Cell:"cell",Size:"unit",Seed:"seed"};function $(S,C,z,k){let A=o("select",{"aria-label":S},...z.map(x=>o("option",{value:x},k(x))));A.value=String(e.entry[C]),A.disabled=z.length<2,A.addEventListener("change",()=>{p({[C]:z.find(x=>String(x)===A.value)})});let N=T[S]?le(T[S],S):o("span",{},S);return o("label",{},N,A)}function y(){let S=O=>O?.getAttribute?.("aria-label")??O?.textContent,C=e.entry,z=S(i.getRootNode().activeElement),k=t.models.includes(C)?t.models:[C,...t.models],A=k.filter(O=>O.task===C.task),N=A.filter(O=>O.cell===C.cell),x=N.filter(O=>O.units===C.units),M=o("div",{class:"seg",role:"group","aria-label":"Weights"},...["trained","initial"].map(O=>{let P=o("button",{type:"button","aria-pressed":String(O===e.weights),"data-term":`${O} weights`},O);return P.addEventListener("click",()=>e.send({weights:O})),P}));i.replaceChildren(o("div",{class:"choices"},$("Task","task",Nr(k.map(O=>O.task)),O=>t.tasks[O]?.title??O),$("Cell","cell",Object.keys(t.cells).filter(O=>A.some(P=>P.cell===O)),g),$("Size","units",Nr(N.map(O=>O.units)).sort((O,P)=>O-P),O=>`${O} units`),$("Seed","seed",Nr(x.map(O=>O.seed)).sort((O,P)=>O-P),O=>{let P=x.find(j=>j.seed===O)?.shown&&x.length>1;return`${O}${P?" (best on validation)":""}`}),o("div",{class:"choice"},o("span",{"aria-hidden":"true"},"Weights"),M)),b,u),u.replaceChildren(u.firstChild,E(C)),C.name!==m&&(b.textContent=""),!i.hidden&&z&&[...i.querySelectorAll("select, button")].find(O=>S(O)===z)?.focus()}let L=({cell:S})=>t.notes[S]&&o("p",{class:"note"},t.notes[S]);function E(S){let C=t.cards[S.card],z=`${S.parameters.toLocaleString("en")} parameters`;if(!C)return o("div",{class:"card"},L(S),o("p",{},S.card?"This model has no card.":`Your own run, not measured here. ${z}.`));let{measure:k,gap_title:A}=t.tasks[S.task],N=Object.keys(C.seeds),x=C.seeds[N[0]],M=(P,j,R="td")=>o("tr",{},o("th",{scope:"row"},P),...j.map(_=>o(R,{},_))),O=(P,j)=>Object.keys(x[P]).map(R=>M(j(R),N.map(_=>Mt(k,C.seeds[_][P][R]))));return o("div",{class:"card"},e.weights==="initial"&&o("p",{class:"of"},"These are the scores of the trained weights. What you see is read by the initial ones, which were not scored."),L(S),C.note&&o("p",{class:"note"},C.note),o("p",{},`${Jc(k,C.answers)}, on unseen test texts; one column for each training run (seed). ${z}, ${C.iterations.toLocaleString("en")} iterations.`),o("table",{},o("thead",{},M("seed",N,"th")),o("tbody",{},...O("by_rule",P=>[P," ",o("small",{},C.rules[P])]),Object.keys(x.by_gap).length>0&&M(o("b",{},A),N.map(()=>"")),...O("by_gap",P=>P),M(o("b",{},"all"),N.map(P=>Mt(k,C.seeds[P].score))))),C.confusion&&ni(C.confusion,t.tasks[S.task].answers.names,C.shown),o("p",{class:"fine"},C.test_split))}let v=null;return{el:c,draw(S){let C=e.entry,z=`${e.name} ${e.weights}`;if(!S("picture")||z===v)return;v=z;let k=e.weights==="initial"?", initial weights":"";n.textContent=`${C.card?"":"Your run: "}${g(C.cell)}, ${C.units} units${k}`,s.textContent=`${t.tasks[C.task]?.title??C.task} · ${w(C.bytes)}`,n.dataset.term=g(C.cell),r.setAttribute("aria-label",`Model: ${n.textContent}, ${s.textContent}. Choose another.`),y()}}}var fi=`/* The colours, once, for every page: light, then dark. Text colours pass AA on --bg, fills 3:1. */
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
`;function gi(e,t,n){return Math.max(1,Math.min(e,Math.floor(t/n)))}function _r(e,t,n){let s=Math.min(e.n,n),r=s>4?1:0,{a:i}=e;return t>i+s-1-r?i=t-r:t<i+r&&(i=t+r-s+1),{a:Math.max(0,Math.min(n-s,i)),n:s}}function pi(e,t,n,s){let r=Math.min(n,2),i=Math.max(r,Math.min(n,Math.floor(s/6))),a=Math.max(r,Math.min(i,Math.round(t-e)));return{a:Math.max(0,Math.min(n-a,Math.round((e+t+1-a)/2))),n:a}}function St(e,t,n,s){let r=(n-s)/e.n;return{...e,T:t,width:n,gutter:s,cw:r,end:e.a+e.n,x:i=>s+(i-e.a)*r,centre:i=>s+(i-e.a+.5)*r,step:i=>Math.max(e.a,Math.min(e.a+e.n-1,e.a+Math.floor((i-s)/r))),sees:i=>i>=e.a&&i<e.a+e.n}}function He(e,t,n,s=!1){let r=10**Math.max(s?0:-1/0,Math.floor(Math.log10((t-e)/n)));for(let i of[1,2,5,10,20].map(a=>a*r)){let a=Math.ceil(e/i-1e-9),l=Math.floor(t/i+1e-9);if(l-a<n)return Array.from({length:l-a+1},(c,u)=>Number(((a+u)*i).toPrecision(12)))}return[]}var Et=(e,t,n)=>[e,...He(e,t,n,!0).filter(s=>s>e+(t-e)/12)];function Os(e,t,n){let s=e.map((a,l)=>l).sort((a,l)=>e[a]-e[l]),r=[];s.forEach((a,l)=>{r[a]=Math.max(e[a],t/2,l?r[s[l-1]]+t:0)});let i=n+t/2;for(let a of s.reverse())i=r[a]=Math.min(r[a],i-t);return r}var wi=`.gs {
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
`;var xi=e=>e<=.04045?e/12.92:((e+.055)/1.055)**2.4,eh=e=>e<=.0031308?e*12.92:1.055*e**.4166666666666667-.055,Fr=e=>[1,3,5].map(t=>parseInt(e.trim().slice(t,t+2),16));function bi(e){let[t,n,s]=Fr(e).map(l=>xi(l/255)),r=Math.cbrt(.4122214708*t+.5363325363*n+.0514459929*s),i=Math.cbrt(.2119034982*t+.6806995451*n+.1073969566*s),a=Math.cbrt(.0883024619*t+.2817188376*n+.6299787005*s);return[.2104542553*r+.793617785*i-.0040720468*a,1.9779984951*r-2.428592205*i+.4505937099*a,.0259040371*r+.7827717662*i-.808675766*a]}function th([e,t,n]){let s=(e+.3963377774*t+.2158037573*n)**3,r=(e-.1055613458*t-.0638541728*n)**3,i=(e-.0894841775*t-1.291485548*n)**3;return[4.0767416621*s-3.3077115913*r+.2309699292*i,-1.2684380046*s+2.6097574011*r-.3413193965*i,-.0041960863*s-.7034186147*r+1.707614701*i].map(a=>Math.round(255*Math.min(1,Math.max(0,eh(Math.min(1,Math.max(0,a)))))))}var Hr=64;function Xt(e,t){let n=bi(e),s=bi(t);return Array.from({length:Hr+1},(r,i)=>th(n.map((a,l)=>a+(s[l]-a)*i/Hr)))}function vi(e){let t=a=>Xt(e("--zero"),e(`--R${a}`)),n=t("pos"),s=t("neg"),r=new Map,i=a=>(r.has(a)||r.set(a,e(`--R${a}`)?t(a):null),r.get(a));return{of(a,l,c=1){return(i(a)??(l<0?s:n))[Math.round(Hr*Math.min(1,Math.abs(l)/(c||1)))]}}}var it=e=>`rgb(${e.join(",")})`;function Tt(e){let[t,n,s]=e.map(r=>xi(r/255));return .2126*t+.7152*n+.0722*s>.179?"#000":"#fff"}var Ps=class{constructor({knock:t=null,give:n=()=>{},changed:s}){Object.assign(this,{state:"open",waiting:null,knocking:null,client:null}),this.knock=t,this.give=n,this.changed=s,this.deaf=this.given=this.failed=0}get up(){return this.state==="open"||this.state==="silent"}asked(){this.state==="open"&&(this.waiting??=setTimeout(()=>this.become("silent"),5e3))}heard(t=!1){clearTimeout(this.waiting),this.waiting=null,this.up&&(this.given=0,this.become("open"),t&&this.asked())}lost(t=null){this.client=t??this.client,this.up&&this.become("closed")}become(t){let n=this.state;t!==n&&(this.state=t,this.deaf=0,this.stop(),this.knock&&(t==="silent"||t==="closed")&&(this.knocking=setInterval(()=>this.ring(),2e3)),this.changed(t,n))}async ring(){let{state:t}=this;if(this.ringing)return;this.ringing=!0;let n=await this.knock();if(this.ringing=!1,!(!n||this.state!==t||this.knocking===null)){if(t==="closed"){await this.open();return}this.deaf+=1,this.deaf>2&&(this.given+=1,this.given>2?this.become("ended"):this.give())}}async open(){this.ringing=!0;try{await nh(this.client),this.failed=0,this.become("open")}catch{this.failed+=1,this.failed>=3&&this.become("ended")}finally{this.ringing=!1}}stop(){clearTimeout(this.waiting),clearInterval(this.knocking),this.waiting=this.knocking=null}};async function nh(e){if(!e?.session)throw new Error("there is nothing to take up");e._repull_session_doc=async t=>t(e.session),e.args_string="returning=1",await e.connect()}var sh="This part cannot be drawn: a fault in the program, which the browser's console names. The rest goes on.",Rr=e=>(...t)=>t.some(n=>e.has(n));function Kt(e,t){let n=e.fault?.at;if(n&&!n.every(r=>t.has(r)))return;let s=null;try{e.draw(Rr(t))}catch(r){s=[...t],e.fault||(console.error(r),e.fault={said:o("p",{class:"fault",role:"alert"},sh)},e.el?.after(e.fault.said))}e.fault&&(e.fault.at=s,e.fault.said.hidden=s===null,e.el?.classList.toggle("faulty",s!==null))}function Qe(e,{press:t,move:n,done:s,click:r,cancel:i,slop:a=0}){let l=null,c=typeof a=="function"?a:y=>rh(y,l)>=a;function u(y){if(l||y.button||!y.isPrimary)return;let L=t(y);L!==!1&&(l={x:y.clientX,y:y.clientY,id:y.pointerId,hold:L,dragged:!1},$("addEventListener"),a===0&&d())}function d(){l.dragged=!0,e.setPointerCapture(l.id)}function h(y){if(!y.buttons)return void f(y);!l.dragged&&c(y,l)&&d(),l.dragged&&n?.(y,l.hold)}function w(y,L){let{hold:E}=l;l=null,$("removeEventListener"),L?.(y,E)}let g=y=>w(y,l.dragged?s:r),f=y=>w(y,l.dragged?i??s:null),m=y=>l.dragged&&!e.hasPointerCapture(l.id)&&f(y),b=y=>L=>L.pointerId===l.id&&y(L);function p(y){y.key!=="Escape"||!i||!l.dragged||(y.preventDefault(),y.stopPropagation(),f(y))}let T={pointermove:b(h),pointerup:b(g),pointercancel:b(f),lostpointercapture:b(m),keydown:p};function $(y){for(let[L,E]of Object.entries(T))e.ownerDocument.defaultView[y](L,E,{capture:!0})}e.addEventListener("pointerdown",u)}var rh=(e,{x:t,y:n})=>Math.hypot(e.clientX-t,e.clientY-n);var Ir={similarity:"similarity",number:"unit number",now:"value at this step",mean:"mean over the text"},ki={similarity:"similarity",number:"number",now:"value",mean:"mean"};function yi(e,t,n,s){let r=Array.from({length:e.H},(a,l)=>l),i=a=>r.map(l=>[a(l),l]).sort((l,c)=>c[0]-l[0]||l[1]-c[1]).map(([,l])=>l);return t==="similarity"?Array.from(e.array("order")):t==="now"?i(a=>e.at(n,s,a)):t==="mean"?i(a=>e.column(n,a).reduce((l,c)=>l+c,0)):r}function Wr(e,t,n,s){let r=new Uint8ClampedArray(4*e.T*e.H),i=e.signal(t);return n.forEach((a,l)=>{for(let c=0;c<e.T;c++){let u=s(i[c*e.H+a]),d=4*(l*e.T+c);r[d]=u[0],r[d+1]=u[1],r[d+2]=u[2],r[d+3]=255}}),r}function sn(e,t,n){let s=e.P.roles.kind(t)==="gate",r=n===1||n>=10?0:n<1?2:1,i=s?["0","1"]:[U(-n,r),U(n,r,!0)],a=Array.from({length:10},(l,c)=>{let u=s?c/9:n*(2*c/9-1),d=o("i");return d.style.background=it(e.palette.of(t,u,n)),d});return[o("b",{class:`s-${t}`},t),` ${i[0]} `,o("span",{},...a),` ${i[1]}`]}function Ns(e){let t=o("h2",{},le("map","Gates and states")," "),n=o("small",{class:"wide"});t.append(n);let s=o("span",{class:"legend","aria-hidden":"true"}),r=o("select",{"aria-label":"Order of the rows"},...Object.entries(Ir).map(([E,v])=>o("option",{value:E},v)));r.addEventListener("change",()=>{e.set({sort:r.value}),e.root.focus({preventScroll:!0})});let i=o("label",{class:"sort"},o("span",{class:"by"},le("similarity order","rows by")," "),r),a=o("div",{class:"maps"}),l=o("div",{class:"tag",role:"tooltip"});l.hidden=!0;let c=o("span",{class:"r tools"},s,i),u=o("div",{class:"hd"},t,c),d=o("div",{},u,a,l),h=[],w={},g=null;function f(){let{P:E}=e;h=E.signals.map(v=>{let S=o("b",{class:`s-${v}`},v),C=o("span",{class:"v"}),z=o("button",{type:"button",class:"gl","data-term":v,"data-act":"Click: enlarge this map and colour the words by it."},S,C,o("span",{class:"nm"},e.P.roles.word(v)));z.addEventListener("click",()=>e.look(v));let k=o("canvas",{role:"img"}),A=o("span",{class:"unit","aria-hidden":"true"}),N=D("svg",{class:"mark","aria-hidden":"true"},D("rect",{class:"halo"}),D("rect",{class:"edge"}),D("path")),x=o("div",{class:"map"},z,k,N,A);return Qe(k,{press(M){let[O,P]=m(M,k);return e.pick(P),e.go(O),M.pointerType!=="touch"},move:M=>e.go(m(M,k)[0])}),k.addEventListener("pointermove",M=>b(M,k,v)),k.addEventListener("pointerleave",()=>l.hidden=!0),{name:v,row:x,canvas:k,label:z,value:C,unit:A,box:N}}),a.replaceChildren(...h.map(v=>v.row))}function m(E,v){let{P:S,G:C}=e,z=v.getBoundingClientRect(),k=Math.floor((E.clientY-z.top)/z.height*S.H);return[C.step(E.clientX-z.left+C.gutter),e.order[Math.max(0,Math.min(S.H-1,k))]]}function b(E,v,S){let[C,z]=m(E,v),k=d.getBoundingClientRect();l.textContent=`${S} ${U(e.P.at(S,C,z),4)} · unit ${z} · step ${C+1} “${we(e.P.shown[C],24)}”`,l.hidden=!1;let A=l.offsetWidth;l.style.left=`${Math.max(0,Math.min(k.width-A,E.clientX-k.left+12))}px`,l.style.top=`${E.clientY-k.top-30}px`}let p=()=>{let{P:E,rem:v,low:S,small:C}=e,z=(C?4.2:S?2.5:2.75)*v,k=Math.max(1.5*z,(C?9:S?6.6:7.7)*v-(e.extra??0)),A=(6-E.signals.length)*(z+.44*v),N=C?0:A/E.signals.length;return x=>Math.round((x===e.S.focus?k:z)+N)};function T(){let{P:E}=e;w={};for(let v of E.signals){let S=e.full(v),C=o("canvas",{width:E.T,height:E.H}),z=Wr(E,v,e.order,k=>e.palette.of(v,k,S));C.getContext("2d").putImageData(new ImageData(z,E.T,E.H),0,0),w[v]=C}}function $(){let{P:E,G:v,S}=e,C=devicePixelRatio||1,z=p(),k=v.width-v.gutter,A=v.cw>=14?Math.max(1,Math.round(C)):0;for(let{name:N,row:x,canvas:M,label:O}of h){let P=z(N),j=N===S.focus;x.style.height=`${P}px`,x.classList.toggle("focused",j),O.setAttribute("aria-pressed",String(j)),M.width=Math.round(k*C),M.height=Math.round(P*C),M.style.cssText=`left:${v.gutter}px;width:${k}px;height:${P}px`;let R=M.getContext("2d");R.imageSmoothingEnabled=!1,R.drawImage(w[N],v.a,0,v.n,E.H,0,0,M.width,M.height);for(let _=1;A&&_<=v.n;_++)R.clearRect(Math.round(_*v.cw*C)-A,0,A,M.height);M.setAttribute("aria-label",`Map of ${N}, ${e.P.roles.word(N)}: ${E.H} units by ${E.T} steps. The numbers are in the table.`)}s.replaceChildren(...sn(e,S.focus,e.full(S.focus))),n.textContent=`each row is one of ${E.H} ${E.H===1?"unit":"units"}`}function y(){let{P:E,G:v,S}=e,C=e.order.indexOf(S.unit),z=p();for(let{name:k,unit:A,box:N}of h){let x=z(k),M=x/E.H,O=C*M,[P,j,R]=N.children,_=S.mode==="mean";N.style.display=_?"none":"",A.textContent=_||k!==S.focus||e.small?"":`unit ${S.unit}`,A.style.top=`${Math.max(2.5*e.rem,Math.min(x-16,O+M/2-8))}px`;let H=k===S.focus;for(let[F,I]of[[P,3],[j,1.5]]){F.style.display=H?"":"none";let q={x:v.gutter-I,y:O-I,width:v.width-v.gutter+2*I-1,height:M+2*I};for(let[W,V]of Object.entries(q))F.setAttribute(W,V)}R.style.display=H?"none":"",R.setAttribute("d",`M${v.gutter-2} ${O+M/2}l-6 -4v8z`)}}function L(){let{P:E,S:v}=e;for(let{name:S,value:C}of h){let z=v.mode==="mean"?E.mean(S)[v.t]:E.at(S,v.t,v.unit),k=e.P.roles.kind(S)==="gate";C.textContent=U(z,2,!k),C.className=`v s-${k?S:_e(z)}`}}return{el:d,head:u,tools:c,draw(E){let{P:v,S}=e;E("picture")&&g!==v.signals.join()&&(f(),g=v.signals.join()),r.value=S.sort,E("picture","theme","order")&&T(),E("picture","theme","size","view","focus","order")&&$(),E("picture","size","focus","unit","order")&&y(),L()}}}var oh=["display","gridTemplateColumns","columnGap","padding"];function $i(e){let{root:t,main:n}=e,s=null,r=()=>{if(s||e.closed)return;let{theme:i}=e.S,a=[];i==="dark"&&e.set({theme:"light"});let l=e.unvisited?.()??[],c=(m,b)=>{a.push([m,m.getAttribute("style")]),Object.assign(m.style,b)},u=m=>[m,{width:`${m.offsetWidth}px`,height:`${m.offsetHeight}px`}],d=[...t.querySelectorAll("*")].filter(m=>m.offsetWidth&&getComputedStyle(m).display==="grid").map(m=>[m,{gridTemplateColumns:getComputedStyle(m).gridTemplateColumns}]),h=[...t.querySelectorAll(".plot, .chart, .bk, canvas, .cell > svg")].filter(m=>m.offsetWidth).map(u),w=getComputedStyle(n),g=Object.fromEntries(oh.map(m=>[m,w[m]])),f=t.clientWidth;c(n,{...g,width:`${n.offsetWidth}px`}),c(e.time,{width:`${e.time.offsetWidth}px`});for(let[m,b]of[...d,...h])c(m,b);t.style.setProperty("--wide",`${f}px`),t.style.setProperty("--fit",Math.min(1.1,1500/f));for(let m of l)m.classList.add("unvisited");t.classList.toggle("partly",l.length>0),t.classList.toggle("wasdark",i==="dark"),s=()=>{for(let[m,b]of a.reverse())b===null?m.removeAttribute("style"):m.setAttribute("style",b);for(let m of l)m.classList.remove("unvisited");i==="dark"&&e.set({theme:i}),s=null}};addEventListener("beforeprint",r),addEventListener("afterprint",()=>s?.())}var Mi=`.touring {
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
.tour .unseen {
  position: absolute;
  width: 1px;
  height: 1px;
  margin: 0;
  overflow: hidden;
  clip-path: inset(50%);
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
`;var js=18,Jt=12,ah=6,at=14,lh=400,Si=3,Ei=120,ch=700,tt=(e,t)=>({text:U(t),cls:e}),lt=e=>({text:U(e,2,!0),cls:_e(e)}),ts=e=>({text:e,cls:"b"}),hh=e=>e.map(t=>t.text??t).join(""),Ti=e=>e.map(t=>typeof t=="string"?t:t.cls==="b"?o("b",{},t.text):o("b",{class:`n s-${t.cls}`},t.text));function yn(e,t=ah){let n=e.filter(i=>i.right>i.left&&i.bottom>i.top);if(!n.length)return null;let s=i=>Math.min(...n.map(a=>a[i]))-t,r=i=>Math.max(...n.map(a=>a[i]))+t;return{left:s("left"),top:s("top"),right:r("right"),bottom:r("bottom")}}var es=(e,t)=>Math.max(0,Math.min(e.right,t.right)-Math.max(e.left,t.left))*Math.max(0,Math.min(e.bottom,t.bottom)-Math.max(e.top,t.top));function dh(e,{width:t,height:n},s,r=[]){let i=(h,w,g,f,m,b)=>[...new Set([h,w-g,(h+w-g)/2,f,m-g,...b])].map(p=>Math.max(f,Math.min(m-g,p))),a=[e,...r],l=i(e.left,e.right,t,Jt,s.width-Jt,a.flatMap(h=>[h.right+js,h.left-js-t])),c=i(e.top,e.bottom,n,s.top+Jt,s.height-Jt,a.flatMap(h=>[h.bottom+js,h.top-js-n])),u=null,d=1/0;for(let h of l)for(let w of c){let g={left:h,top:w,right:h+t,bottom:w+n},f=Math.hypot(Math.max(0,e.left-g.right,g.left-e.right),Math.max(0,e.top-g.bottom,g.top-e.bottom)),m=1e6*es(g,e)+1e3*r.reduce((b,p)=>b+es(g,p),0)+f+Math.abs(w-e.top)/4;m<d&&([u,d]=[{left:h,top:w},m])}return u}function uh(e,t,n){let s=([h,w],[g,f])=>{let[m,b]=w===f?[0,Si]:[Si,0];return n.every(p=>p.right<=Math.min(h,g)-m||p.left>=Math.max(h,g)+m||p.bottom<=Math.min(w,f)-b||p.top>=Math.max(w,f)+b)},r=(h,w,g)=>w<h?[]:Array.from({length:Math.floor((w-h)/g)+1},(f,m)=>h+m*g),i=h=>h.slice(1).reduce((w,[g,f],m)=>w+Math.abs(g-h[m][0])+Math.abs(f-h[m][1]),0),a=(...h)=>i(h)<=lh&&h.slice(1).every((w,g)=>s(h[g],w))&&h,[l,c]=t.left>=e.right?[e.right,t.left]:t.right<=e.left?[e.left,t.right]:[null,null],[u,d]=t.top>=e.bottom?[e.bottom,t.top]:t.bottom<=e.top?[e.top,t.bottom]:[null,null];if(l!==null)for(let h of r(Math.max(e.top,t.top)+at,Math.min(e.bottom,t.bottom)-at,2)){let w=a([l,h],[c,h]);if(w)return w}if(u!==null)for(let h of r(Math.max(e.left,t.left)+at,Math.min(e.right,t.right)-at,2)){let w=a([h,u],[h,d]);if(w)return w}if(l===null||u===null)return null;for(let h of r(e.top+at,e.bottom-at,6))for(let w of r(t.left+at,t.right-at,12)){let g=a([l,h],[w,h],[w,d]);if(g)return g}for(let h of r(e.left+at,e.right-at,6))for(let w of r(t.top+at,t.bottom-at,12)){let g=a([h,u],[h,w],[c,w]);if(g)return g}return null}function mh(e){let t=[];for(let n of e){let s=[n];for(let r of t)s=s.flatMap(i=>{if(!es(i,r))return[i];let[a,l]=[Math.max(i.top,r.top),Math.min(i.bottom,r.bottom)];return[{...i,bottom:a},{...i,top:l},{...i,top:a,bottom:l,right:r.left},{...i,top:a,bottom:l,left:r.right}].filter(c=>c.right>c.left&&c.bottom>c.top)});t.push(...s)}return t}var Ci={ArrowLeft:["←","One step back"],ArrowRight:["→","One step on"],ArrowUp:["↑","The unit above"],ArrowDown:["↓","The unit below"],Home:["⇤","First step"],End:["⇥","Last step"]},Li=(e,t)=>D("svg",{viewBox:"0 0 16 16",width:t,height:t,"aria-hidden":"true"},D("path",{d:e}));function Ai(e,t){if(!t)return{el:o("div",{hidden:!0}),entry:null,at:null,moves:{},draw(){}};let{stops:n}=t,s=n.length,r=null,i=null,a=null,l=null,c=new Set,u=(te,ce,oe,$e={})=>{let Ee=o("button",{type:"button",class:te,...$e},ce);return Ee.addEventListener("click",oe),Ee},d=o("span",{class:"long"}),h=o("span",{class:"short"}),w=o("button",{type:"button",class:"btn touring","aria-haspopup":"dialog",title:"A guided tour of this page (t)"},d,h);w.addEventListener("click",F);let g=o("span",{class:"tour-stop"}),f=n.map((te,ce)=>u("tour-dot","",()=>W(ce+1),{"aria-label":`Stop ${ce+1}: ${te.title}`,title:te.title})),m=o("h2",{id:"tour-title"}),b=o("p",{class:"tour-says",id:"tour-says"}),p=o("span",{class:"tour-tick","aria-hidden":"true"},Li("M3 8.5l3.5 3.5L13 4.500",13)),T=o("span",{class:"tour-task"}),$=o("span",{class:"tour-hand"}),y=o("div",{class:"tour-do"},p,T,$),L=u("btn","Back",()=>W(r-1)),E=u("btn main","",()=>{q(a??r,{anew:!0}),G()}),v=u("btn main","Next →",()=>W(r+1)),S=o("a",{class:"btn main"}),C=u("tour-shut",Li("M2 2l12 12M14 2L2 14",16),()=>V(),{"aria-label":"Close the tour",title:"Close (Esc)"}),z=o("p",{class:"unseen",role:"status"}),k=o("div",{class:"tour-card",role:"dialog","aria-modal":"false","aria-labelledby":"tour-title","aria-describedby":"tour-says",tabindex:"-1"},o("div",{class:"tour-head"},g,o("span",{class:"tour-dots"},...f),C),m,b,y,o("div",{class:"tour-foot"},L,o("span",{class:"sp"}),E,v,S)),A=o("div",{class:"tour-veil"}),N=o("div",{class:"tour-frame"}),x=D("path"),M=D("svg",{class:"tour-lead","aria-hidden":"true"},x),O=o("div",{class:"tour"},A,N,M,k,z),P=(te,ce)=>te.toggleAttribute("hidden",!ce),j=()=>n[(a??r)-1],R=te=>({...e.state.usual("server"),...te.state(e)}),_=te=>e.state.of("server").filter(te),H=te=>!Qn(_(({name:ce})=>!te.free?.includes(ce)),R(te),e.values).length;function F(){return r!==null||a!==null?V():I(i??1)}function I(te){if(!e.P)return;Qn(_(({name:oe})=>t.of.includes(oe)),R(n[te-1]),e.values).length?(a=te,Q(),G()):(q(te,{anew:!0}),G())}function q(te,{anew:ce=!1,atOnce:oe=!1}={}){[r,a,i]=[te,null,null];let{theme:$e}=e.S;e.state.visit({theme:$e,...n[te-1].state(e),tour:te},ce),A.classList.remove("awake"),Q(),Ge(oe)}function W(te){r===null||te<1||te>s||q(te)}function V(){let te=O.contains(e.root.getRootNode().activeElement);[i,r,a]=[r??i,null,null],Q(),e.keep(),te&&w.focus({preventScroll:!0})}function G(){requestAnimationFrame(()=>!k.hidden&&k.focus({preventScroll:!0}))}function ee(){e.root.getRootNode().activeElement!==k&&de(z,`${m.textContent}. ${b.textContent}`)}function J(){let{values:te,given:ce}=e.state.asked,oe=te.tour,$e=[...ce].every(Ee=>["tour","theme","embed"].includes(Ee));if(l=e.state.asked,oe!==r){if(oe!==null&&(oe<1||oe>s)){[r,a]=[null,null];let Ee=`The address asks for stop ${oe} of the tour, which has ${s}. “Take the tour” begins it.`;queueMicrotask(()=>{e.notices=[...e.notices,Ee],e.draw(new Set(["notice"]))});return}oe===null&&r!==null&&(i=r),[r,a]=[oe,oe===null?a:null],oe!==null&&(i=null,$e?queueMicrotask(()=>q(oe,{atOnce:!0})):Ge(!0),G())}}let X="",se="";function Q(){let te=j(),ce=a??r;e.root.classList.toggle("toured",te!==void 0);let oe=r??i;if(de(d,oe===null?"Take the tour":`Tour ${oe} of ${s}`),de(h,oe===null?"Tour":`Tour ${oe}`),Le(w,{"aria-expanded":te!==void 0,"aria-label":d.textContent}),P(k,te!==void 0),!te){for(let je of[A,N,M])P(je,!1);X="";return}let $e=e.returning&&a===null,Ee=a===null&&!$e&&H(te),Ce=a!==null||!$e&&!Ee;($e||k.classList.contains("coming"))&&(re=null),k.classList.toggle("coming",$e),de(g,`Tour, ${ce} of ${s}`);let Ze=Ee&&te.done(e.values,e);Ze&&!c.has(ce)&&(c.add(ce),de(z,`Done. ${hh(te.did(e))}`)),f.forEach((je,xs)=>{je.classList.toggle("done",c.has(xs+1)),Le(je,{"aria-current":xs+1===ce?"step":"false"})});let yt=Ce?[a===null?B():ie()]:Ee?te.says(e):[],Fe=Ee?Ze?te.did(e):[ts("Do it: "),te.act]:[],ut=JSON.stringify([ce,Ce,yt,Fe,$e]);if(ut===X)return ne();X=ut,de(m,Ce?"The tour has an example of its own":te.title),$e||b.replaceChildren(...Ti(yt)),P(y,!Ce),y.classList.toggle("ok",c.has(ce)),Ee&&T.replaceChildren(...Ti(Fe));let _t=te.hand??[];$.dataset.keys!==_t.join()&&($.dataset.keys=_t.join(),$.replaceChildren(..._t.map(je=>u("tour-key",Ci[je][0],()=>e.moves()[je](),{"aria-label":Ci[je][1]})))),P(L,!Ce&&ce>1),P(E,Ce),de(E,a===null?"Show the example again":"Open the example");let Gt=ce===s;if(P(v,!Ce&&!Gt),P(S,!Ce&&Gt&&e.inPage),Gt&&e.inPage){let[je,xs]=t.onward,gc=new URL(`./${je}`,location.href).href;de(S,xs),S.href=e.state.link({theme:e.S.theme,tour:1},{base:gc})}let nn=`${ce} ${Ce}`;return!$e&&nn!==se&&ee(),$e||(se=nn),ne()}let ie=()=>`It is told on ${t.example}, and opens it. What you have here is kept: the browser’s Back button returns to it.`,B=()=>`This stop is about ${t.example}, and the page shows something else now.`,Y=0,K=0,Z=0,ae=!1,he=[],re=null,pe=null,ne=()=>Y||=requestAnimationFrame(ye),xe=te=>te?[...e.root.querySelectorAll(te)].filter(ce=>ce.checkVisibility()).map(ce=>ce.getBoundingClientRect()):[];function ye(){Y=0;let te=j();if(!te||k.hidden)return;let ce=!E.hidden,oe=ce?null:yn(xe(te.at)),$e=e.root.querySelector("header")?.getBoundingClientRect(),[Ee,Ce]=[innerWidth,innerHeight];for(let Fe of[A,N])P(Fe,oe!==null);if(e.small)k.style.left=k.style.top="",re=null;else{let Fe={width:k.offsetWidth,height:k.offsetHeight},ut={top:Math.max(0,$e?.bottom??0),width:Ee,height:Ce},_t={left:Ee,right:Ee,top:ut.top,bottom:ut.top},nn=(je=>je&&je.top>=ut.top+Jt&&je.top+Fe.height<=Ce-Jt&&je.of===te&&(!oe||!es({...je,right:je.left+Fe.width,bottom:je.top+Fe.height},oe)))(re)?re:dh(oe??_t,Fe,ut,[...xe(te.lit),...xe(te.clear)].map(je=>yn([je],0)).filter(Boolean));re={left:nn.left,top:nn.top,of:te},k.style.left=`${nn.left}px`,k.style.top=`${nn.top}px`}if(P(M,!1),!oe)return;Object.assign(N.style,{left:`${oe.left}px`,top:`${oe.top}px`,width:`${oe.right-oe.left}px`,height:`${oe.bottom-oe.top}px`}),he=[oe,...xe(te.lit).map(Fe=>yn([Fe],2)),...$e?[yn([$e],0)]:[]].filter(Boolean);let Ze=mh(he).map(({left:Fe,top:ut,right:_t,bottom:Gt})=>`M${Fe} ${ut}H${_t}V${Gt}H${Fe}Z`);if(A.style.clipPath=`path(evenodd, "M0 0H${Ee}V${Ce}H0Z${Ze.join("")}")`,e.small||Z)return;let yt=uh(oe,k.getBoundingClientRect(),Vt(yn([oe,k.getBoundingClientRect()])));P(M,yt!==null),yt&&x.setAttribute("d",`M${yt.map(Fe=>Fe.join(" ")).join("L")}`)}function Vt(te){let ce=[],oe=document.createRange(),$e=document.createTreeWalker(e.root,NodeFilter.SHOW_TEXT);for(let Ee=$e.nextNode();Ee;Ee=$e.nextNode())if(!(!Ee.nodeValue.trim()||O.contains(Ee)||Ee.parentNode.nodeName==="style")){oe.selectNodeContents(Ee);for(let Ce of oe.getClientRects())es(Ce,te)&&ce.push(Ce)}return ce}function Ge(te=!1){clearTimeout(K),ae=!0,requestAnimationFrame(()=>Un(te||matchMedia("(prefers-reduced-motion: reduce)").matches));let ce=()=>ae&&!K&&Un(!0),oe=()=>{K=Z?window.setTimeout(oe,Ei):0,ce()};K=window.setTimeout(oe,ch),!pe&&(pe=new ResizeObserver(ce),pe.observe(e.main))}function Un(te){let ce=j();if(!ce||a!==null)return;for(let Gt of e.root.querySelectorAll(ce.at))Gt.closest("details:not([open])")?.setAttribute("open","");let oe=yn(xe(ce.at));if(!oe)return ne();let{words:$e}=e,Ce=(e.small&&$e&&!$e.querySelector(ce.at)&&getComputedStyle($e).position==="sticky"?$e.offsetHeight:0)+Jt,Ze=(e.small?k.getBoundingClientRect().top:innerHeight)-Jt,yt=oe.bottom-oe.top;if(oe.top>=Ce&&oe.bottom<=Ze)return ne();let Fe=oe.top<Ce?Ce:Ze-yt,ut=Math.abs(oe.top-Fe)>innerHeight/2,_t=yt>Ze-Ce||e.small?Ce:ut?Ce+(Ze-Ce-yt)/2:Fe;return scrollTo({top:scrollY+oe.top-_t,behavior:te?"instant":"smooth"}),ne()}let Se=()=>{k.hidden||(clearTimeout(Z),Z=window.setTimeout(()=>{Z=0,ne()},Ei),ne())},ve=()=>ae=!1;addEventListener("scroll",Se,{capture:!0,passive:!0}),addEventListener("resize",ne),addEventListener("wheel",ve,{passive:!0}),addEventListener("touchmove",ve,{passive:!0});let Je=te=>{if(k.hidden)return;let ce=te.composedPath()[0],oe=te.clientX===void 0?ce.getBoundingClientRect?.():null,[$e,Ee]=oe?[(oe.left+oe.right)/2,(oe.top+oe.bottom)/2]:[te.clientX,te.clientY],Ce=O.contains(ce)||he.some(Ze=>$e>=Ze.left&&$e<=Ze.right&&Ee>=Ze.top&&Ee<=Ze.bottom);A.classList.toggle("awake",!Ce&&ce!==e.root)},Vn="";e.root.addEventListener("pointermove",te=>{let ce=Vn;Vn=`${te.clientX} ${te.clientY}`,ce!==Vn&&Je(te)}),e.root.addEventListener("focusin",Je);let Gn=te=>{te.key!=="Escape"||te.defaultPrevented||k.hidden||te.composedPath()[0].closest?.("dialog, .popover, input:not([type=range], [type=checkbox]), textarea, select")||(V(),te.preventDefault())},bs=e.inPage?document:e.root;return bs.addEventListener("keydown",Gn),e.model.on("remove",()=>{clearTimeout(K),clearTimeout(Z),cancelAnimationFrame(Y),pe?.disconnect(),removeEventListener("scroll",Se,!0),removeEventListener("resize",ne),removeEventListener("wheel",ve),removeEventListener("touchmove",ve),bs.removeEventListener("keydown",Gn)}),Q(),{el:O,entry:w,get at(){return r},moves:{t:F,n:()=>W(r+1),b:()=>W(r-1)},draw(){e.P&&(l!==e.state.asked&&!e.returning&&J(),Q())}}}var et=["picture","size","theme","view","focus","unit","step"],gh={t:["step"],unit:["unit","step"],mode:["unit","step"],focus:["focus","step"],sort:["focus","unit","step"],view:["view","step"],theme:["theme",...et],playing:["play"],speed:["play"],pane:["pane",...et],probe:["probe","size","step"],by:["by","step"]},_s=40,ph=4e3;async function wh(){let e=AbortSignal.timeout(ph);try{return(await fetch("./static/js/bokeh.min.js",{method:"HEAD",cache:"no-store",signal:e})).ok}catch{return!1}}function bh(){let{socket:e}=window.gatescope??{},t=e?.onclose;t&&(Object.assign(e,{onmessage:null,onerror:null,onclose:null}),e.close(),t.call(e,new CloseEvent("close")))}var Ct=class{time=null;main=null;words=null;cursor=null;parts=[];questions=null;small=!1;low=!1;width=0;rem=16;order=[];sorted=null;ordered=0;unframed=null;noted=[];meanings=null;constructor({model:t,el:n},s){this.model=t,this.setup=t.setup,this.pages=t.pages,this.inPage=Object.keys(t.pages).length>0,this.state=new Es(t.setup,this.inPage),this.returning=!1,this.P=null,this.S={t:0,unit:0,mode:"unit",focus:null,sort:"similarity",playing:!1,speed:1,view:{a:0,n:1},theme:this.startTheme()};let r=o("style");r.append(fi+wi+s+Mi),this.root=o("div",{class:"gs",tabindex:"-1","data-theme":this.S.theme}),this.root.classList.toggle("page",this.inPage),n.append(r,this.root),this.state.asked.values.embed&&li(this),this.host=n.getRootNode().host??this.root,this.tour=Ai(this,this.guide);let i={knock:wh,give:bh};this.line=new Ps({...this.inPage&&i,changed:(a,l)=>this.moved(a,l)}),this.inPage&&t.document?.on_event("connection_lost",(a,l)=>this.line.lost(l?.connection?.deref?.()))}listen(){let t=new ResizeObserver(()=>this.resize());t.observe(this.time),this.model.on("payload",()=>this.hear()),this.model.on("progress",()=>this.line.heard(!0)),this.state.listen(s=>{this.returning=!0,s.values.theme&&this.set({theme:s.values.theme}),this.back(s)}),this.model.on("remove",()=>{t.disconnect(),this.line.stop(),this.state.stop(),this.closed=!0,this.close()}),(this.inPage?document:this.root).addEventListener("keydown",s=>this.key(s)),this.root.addEventListener("click",s=>{s.detail&&s.target.closest?.("button")&&!s.target.closest(".popover")&&this.root.focus({preventScroll:!0})}),this.readTheme(),this.meanings=mi(this),this.parts.push(this.meanings),this.root.append(this.meanings.el),this.parts.push(this.tour),this.root.append(this.tour.el),this.inPage&&(document.getElementById("opening")?.remove(),this.unframed&&this.root.append(this.unframed),this.root.append(o("p",{class:"printnote"},"Sections that were not looked at are left out. Scroll through the page in light colours, and print it again.")),$i(this))}close(){}get guide(){return null}receive(t){}back(t){}get notices(){return this.noted}set notices(t){this.noted=t}get behind(){return!1}get whose(){return""}get meanwhile(){return""}get values(){return{}}get wished(){return this.values}get connected(){return this.line.up}get busy(){return this.questions.busy}tell(t){this.line.asked(),this.model.send_msg(t)}hear(){this.line.heard();try{this.receive(this.model.payload)}catch(t){console.error(t),this.notices=["This answer cannot be shown: a fault in the program, which the browser's console names."],this.draw(new Set(["notice"]))}}moved(t,n){t==="closed"&&this.wentOff(),n==="closed"&&t==="open"&&this.cameBack(),this.mark(),this.draw(new Set(["notice","lost","busy","run"]))}wentOff(){this.questions?.hold()}cameBack(){this.questions?.resume()}get offline(){let{behind:t}=this,n=t?this.whose:this.meanwhile;return{silent:`The server has not answered for ${5e3/1e3} seconds; this page waits for it. ${n}`,closed:`Not connected, trying again. ${t?"What you ask is kept. ":""}${n}`,ended:"The server answers again, but no longer knows this page. Reload keeps what you typed."}[this.line.state]}mark(){let t=this.offline;this.root.classList.toggle("behind",t!==void 0&&this.behind),t!==this.saidOfLine&&(this.saidOfLine=t,this.draw(new Set(["notice"])))}reload(){this.state.reload(this.wished)}get settled(){return this.inPage&&!this.returning}keep(t=!1){this.settled&&this.state.keep(this.values,t)}get touches(){return gh}set(t){let n=new Set;for(let[s,r]of Object.entries(t))if(this.S[s]!==r){this.S[s]=r;for(let i of this.touches[s])n.add(i)}this.notices.length&&(t.t??t.unit)!==void 0&&!this.root.classList.contains("stale")&&(this.notices=[],n.add("notice")),t.theme&&this.readTheme(),n.size&&this.draw(n)}look(t){this.chosen=t,this.set({focus:t})}go(t){if(!this.P)return;t=Math.max(0,Math.min(this.P.T-1,t));let n=_r(this.S.view,t,this.P.T);this.set(n.a===this.S.view.a&&n.n===this.S.view.n?{t}:{t,view:n})}walk(t){this.P&&this.go(this.P.beyond(this.S.t,t,this.S.by==="word"))}pick(t){this.P&&this.set({unit:Math.max(0,Math.min(this.P.H-1,t)),mode:"unit"})}full(t){return this.P.roles.kind(t)==="memory"?this.P.peak(t):1}startTheme(){return document.documentElement.dataset.theme??(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light")}readTheme(){this.root.dataset.theme=this.S.theme,this.inPage&&(document.documentElement.dataset.theme=this.S.theme);let t=getComputedStyle(this.root);this.font=t.fontFamily;let n=new Map;this.css=s=>(n.has(s)||n.set(s,t.getPropertyValue(s).trim()),n.get(s)),this.palette=vi(this.css)}resize(){let t=this.measure();!this.P||!t.width||Object.keys(t).every(n=>t[n]===this[n])||(this.resetView(t),this.draw(new Set(et)))}measure(){let t=this.root.clientWidth<=760;return{small:t,low:!t&&this.inPage&&innerHeight<800,width:Math.round(this.time.clientWidth),rem:parseFloat(getComputedStyle(document.documentElement).fontSize)}}resetView(t=this.measure()){Object.assign(this,t),this.placeWords();let s=(["bytes","characters"].includes(this.P.reads.kind)?this.small?1.8:1.2:this.small?2.6:2)*this.rem,r=gi(this.P.T,this.width-this.gutter,s);this.S.view=_r({a:this.S.view.a,n:r},this.S.t,this.P.T)}placeWords(){let t=this.small?this.main:this.time;this.words.parentNode!==t&&t.prepend(this.words)}get fine(){return Math.max(.75*this.rem,12)}get gutter(){return Math.round(3.9*this.rem)}draw(t){if(!this.P)return;this.G=St(this.S.view,this.P.T,this.width,this.gutter);let n=Rr(t),{P:s,S:r}=this,i=[s,s.layer,r.sort,r.focus];i.some((a,l)=>a!==this.sorted?.[l])&&(this.order=yi(s,r.sort,r.focus,r.t),[this.sorted,this.ordered]=[i,r.t],t.add("order")),n("step","view","size")&&this.drawCursor();for(let a of this.parts)a.el.hidden||Kt(a,t)}drawCursor(){let{G:t,S:n,cursor:s}=this;s.style.display=t.sees(n.t)?"":"none",s.style.left=`${t.x(n.t)-1}px`,s.style.width=`${t.cw+1}px`}moves(){let{S:t,P:n}=this,s=this.order.indexOf(t.unit);return{w:()=>this.meanings.walk(),...this.tour.moves,ArrowLeft:()=>this.walk(-1),ArrowRight:()=>this.walk(1),Home:()=>this.go(0),End:()=>this.go(n.T-1),ArrowUp:()=>this.pick(this.order[(s-1+n.H)%n.H]),ArrowDown:()=>this.pick(this.order[(s+1)%n.H]),...Object.fromEntries(n.signals.map((r,i)=>[i+1,()=>this.look(r)]))}}key(t){if(this.closed||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return;let n=t.composedPath()[0];if(n.closest?.("dialog, .popover"))return;if(n.matches?.("input:not([type=range], [type=checkbox]), textarea, select")||n.isContentEditable){t.key==="Escape"&&this.root.focus();return}if(!this.P)return;let r=n.matches?.("input[type=range]"),i=n.matches?.("button, a, summary, input[type=checkbox]"),a=this.moves()[t.key];!a||r&&!/^[ ?a-z]$/.test(t.key)||i&&t.key===" "||(t.preventDefault(),a())}};var xh=new Uint8Array(new Uint32Array([1]).buffer)[0]===1;function zi(e){let t=new DataView(e.buffer,e.byteOffset).getUint32(0,!0);return[JSON.parse(new TextDecoder().decode(e.subarray(4,4+t))),e.subarray(4+t)]}function Lt(e){return zi((e instanceof ArrayBuffer?new Uint8Array(e):new Uint8Array(e.buffer,e.byteOffset,e.byteLength)).slice())}function $n(e){if(!xh)throw new Error("a big-endian browser cannot read this picture");let[t,n]=Lt(e);return{...t,picture:n.length?new rn(...zi(n)):null}}var rn=class{T=0;H=0;tokens=[];word=[];words=[];layers=[];symbols=[];near={};unknown=[];probes=[];follows=[];beside=null;shows=null;arrays={};roles=null;constructor(t,n){for(Object.assign(this,t),t.roles&&(this.roles=new ys({...t,name:t.cell})),this.body=n,this.layer=(this.layers.length||1)-1;this.layer&&this.layers[this.layer].direction==="reverse";)this.layer-=1;this.cache=new Map}array(t){let n=this.arrays[t];if(!n)return null;let[s,r]=n,i=r.reduce((a,l)=>a*l,1);return new Float32Array(this.body.buffer,this.body.byteOffset+4*s,i)}kept(t,n){return this.cache.has(t)||this.cache.set(t,n()),this.cache.get(t)}signal(t){return this.kept(`${this.layer}.${t}`,()=>this.array(`${this.layer}.${t}`))}at(t,n,s){return n<0||n>=this.T?0:this.signal(t)[n*this.H+s]}mean(t){return this.kept(`mean ${this.layer}.${t}`,()=>{let n=this.signal(t),s=new Float32Array(this.T);for(let r=0;r<this.T;r++){let i=0;for(let a=0;a<this.H;a++)i+=n[r*this.H+a];s[r]=i/this.H}return s})}column(t,n){let s=this.signal(t),r=new Float32Array(this.T);for(let i=0;i<this.T;i++)r[i]=s[i*this.H+n];return r}peak(t){return this.kept(`peak ${this.layer}.${t}`,()=>this.signal(t).reduce((n,s)=>Math.max(n,Math.abs(s)),0))}reach(t,n){return(n===null?this.mean(t):this.column(t,n)).reduce((r,i)=>Math.max(r,Math.abs(i)),0)}get shown(){return this.kept("shown",()=>this.tokens.map(ue))}within(t){return t>0&&t<this.word.length&&this.word[t]===this.word[t-1]}beyond(t,n,s=!1){let r=t+n;if(s&&n>0)for(;this.within(r+1);)r+=1;if(s&&n<0){for(r=t;this.within(r);)r-=1;r-=1}return Math.max(0,Math.min(this.T-1,r))}get memory(){return this.roles.memory}get keeper(){return this.roles.keeper}halfLife(t){return this.signal("half")?.[t]??null}top(t,n="top"){let s=this.array(`${n}.id`),r=this.array(`${n}.p`),i=this.arrays[`${n}.id`][1][1];return Array.from({length:i},(a,l)=>[this.words[s[t*i+l]],r[t*i+l]])}};var Oi=`/* The page for a projector. Its text is a share of \`--p\`, never below 18 px; with a browser's zoom it grows as rem does. */
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
`;var Fs=30,kh=26,on=25,Pi=38,ji=(e,t,n)=>Math.min(n,Math.max(t,e)),Dr=e=>(ji(e,0,1)||0)*Fs/2,Hs=(e,t)=>e?ji(Math.abs(e)*kh/Math.max(1.25,t||0),1.5,Fs):0,Br=4,qr=e=>e.scale,yh=e=>U(e,Math.abs(e)<10?2:Math.abs(e)<100?1:0,!0),$h=e=>Number.isFinite(e)&&ke(e)?_e(e):"nil",At=e=>e?{"data-term":e}:{};function Mn(e,t){e.shown!==t&&(e.textContent=e.shown=t)}var Mh=e=>`.gs-d .S${e}{stroke:var(--F${e})} .gs-d .box.S${e}{stroke:var(--${e})}
.gs-d .F${e}{fill:var(--F${e})} .gs-d .T${e},.gs-d text.T${e}{fill:var(--${e})}`,Sh=`
.gs-d text{fill:var(--ink);font-variant-numeric:tabular-nums}
.gs-d .lab{fill:var(--ink3)} .gs-d .num{font-weight:650;letter-spacing:-.02em}
.gs-d .wall{fill:none;stroke:var(--rule2);stroke-width:${Fs+3};stroke-linejoin:round}
.gs-d .bore{fill:none;stroke:var(--pipe);stroke-width:${Fs};stroke-linejoin:round}
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
${["f","i","o","r","z"].map(Mh).join(`
`)}
.gs-d text.pos{fill:var(--pos)} .gs-d text.neg{fill:var(--neg)} .gs-d text.nil{fill:var(--ink2)}
.gs-still .flow,.gs-still .jaw{transition:none}
@media (prefers-reduced-motion:reduce){.gs-d .flow,.gs-d .jaw{transition:none}}
`,Eh=0,Ni=96,Th=420,Ch=()=>globalThis.matchMedia?.("(prefers-reduced-motion: reduce)").matches??!0,Rs=class{constructor(t,n=null,s=0){this.compact=t,this.least=s,this.hand=n,this.steps=[],this.layers=Object.fromEntries(["walls","bores","wires","flows","valves","marks","words","hands"].map(r=>[r,D("g")])),this.root=D("g",{class:"gs-d"},D("style",{},Sh),Object.values(this.layers))}update(t){for(let n of this.steps)n(t)}size(t,n){return Math.max(this.least,this.compact?n:t)}add(t,...n){this.layers[t].append(...n)}pipe(...t){for(let n of t)this.add("walls",D("path",{d:n,class:"wall"})),this.add("bores",D("path",{d:n,class:"bore",...At("flow")}))}flow(t,n,s=qr){let r=D("path",{d:t,...At("flow")});this.add("flows",r),this.steps.push(i=>{let a=n(i);r.style.strokeWidth=Hs(a,s(i)),r.setAttribute("class",`flow ${_e(a)}`)})}slide(t,n,s){let r=D("path",{d:`M0 ${t}h${Ni}`,class:"slide"});r.style.opacity="0",this.add("flows",r);let i=-1;this.steps.push(a=>{let l=a.t===i+1&&i>=0&&!a.instant;if(i=a.t??-1,!l||Ch()||!r.animate)return;let c=s(a);r.style.strokeWidth=Hs(c,qr(a)),r.setAttribute("class",`slide ${_e(c)}`),r.animate([{transform:`translateX(${n-Ni}px)`,opacity:1},{transform:"translateX(0)",opacity:1}],{duration:Th,easing:"cubic-bezier(.4,0,.2,1)"})})}valve({x:t,y:n,runs:s,letter:r,hue:i,gate:a,before:l,after:c,at:u=null,scale:d=qr}){let h=on,w=`gs-valve-${++Eh}`,g=s==="left"||s==="right",f=v=>D("rect",{class:`jaw S${i}`,x:g||v?t-h:t,y:!g||v?n-h:n,width:g?2*h:h,height:g?h:2*h}),[m,b]=[f(!0),f(!1)],p=D("path");this.add("valves",D("g",At(i),D("clipPath",{id:w},D("circle",{cx:t,cy:n,r:h})),D("circle",{cx:t,cy:n,r:h,class:"halo"}),D("circle",{cx:t,cy:n,r:h,class:`open F${i}`}),p,D("g",{"clip-path":`url(#${w})`},m,b),D("circle",{cx:t,cy:n,r:h,class:`rim S${i}`})));let[T,$]=u??(g?[0,Pi]:[-Pi,0]);r&&this.badge(t+T,n+$,r,i);let y={right:[1,0],left:[-1,0],up:[0,-1],down:[0,1]}[s],L=(v,S)=>`${t+v*y[0]-S*y[1]} ${n+v*y[1]+S*y[0]}`;this.steps.push(v=>{let S=Dr(a(v)),C=g?"Y":"X";m.style.transform=`translate${C}(${-S}px)`,b.style.transform=`translate${C}(${S}px)`;let z=Hs(l(v),d(v))/2,k=Hs(c(v),d(v))/2;p.setAttribute("d",z||k?`M${L(-h,-z)}L${L(h,-k)}L${L(h,k)}L${L(-h,z)}z`:""),p.setAttribute("class",`taper ${_e(k?c(v):l(v))}`)});let E=this.hand?.({signal:i,linked:r!==i,x:t,y:n,level:g});E&&(this.add("hands",E.el),this.steps.push(v=>E.step(v)))}badge(t,n,s,r){let i=s.length>1?40:22;this.add("marks",D("g",At(r),D("rect",{x:t-i/2,y:n-11,width:i,height:22,rx:11,class:`T${r}`}),D("text",{x:t,y:n+5,"font-size":this.size(15,16.5),"text-anchor":"middle",class:"letter"},s)))}box(t,n,s,r,i=52){this.add("marks",D("g",At(s),D("rect",{x:t-i/2,y:n-14,width:i,height:28,rx:5,class:`box${r?` S${r}`:""}`}),D("text",{x:t,y:n+5,"font-size":this.size(15,17.5),"text-anchor":"middle",class:`boxed${r?` T${r}`:""}`},s)))}wire(t,n,s=""){this.add("wires",D("path",{d:t,class:`wire S${n} ${s}`,...At(s==="peep"?"peephole":n)}))}bus(t,...n){this.add("wires",D("path",{d:t,class:"bus",...At("joined")}));for(let[s,r]of n)this.add("wires",D("circle",{cx:s,cy:r,r:3.2,class:"dot"}))}sum(t,n){this.add("marks",D("g",At("+"),D("circle",{cx:t,cy:n,r:15,class:"box"}),D("path",{d:`M${t-7} ${n}h14M${t} ${n-7}v14`,class:"box"})))}head(t,n,s=!1){this.add("marks",D("path",{d:s?`M${t-8} ${n}l8 8l8 -8`:`M${t} ${n-8}l8 8l-8 8`,class:"head"}))}label(t,n,s,r,i={}){let{anchor:a="start",hue:l,size:c=21,row:u,inset:d=0,term:h=l}=i,w=this.size(13.5,18),g=this.size(c,c+2),f=D("text",{x:t,y:n,"font-size":w,"text-anchor":a,class:"lab"}),m=D("text",{x:t+d,y:n+(u??g),"font-size":g,"text-anchor":a});this.add("words",D("g",At(h),f,m)),this.steps.push(b=>{let p=b.blank?void 0:r(b),[T,$,y]=s(b),L=this.compact?y:y&&`mean ${y}`,E=this.compact?$:T;Mn(f,b.blank||p!==void 0?b.mode==="mean"?L:E:""),Mn(m,p===void 0?"":l?U(p):yh(p)),m.setAttribute("class",`num ${l?`T${l}`:$h(p)}`)})}words(t,n,s,{anchor:r="start",size:i=this.size(13.5,18),cls:a="lab",term:l=""}={}){let c=D("text",{x:t,y:n,"font-size":i,"text-anchor":r,class:a,...At(l)});this.add("words",c),this.steps.push(u=>Mn(c,s(u)))}};var Re=520,Vr=366,be=82,Be=316,Oe=146,Me=e=>t=>t.now[e],Zt=e=>t=>t.prev[e],Ur=e=>e.kept,zt=e=>e.written,Ie=e=>t=>e({old:ft(t.before??t.t??0),now:ft((t.t??0)+1)},t),ns=e=>t=>t.blank?1:ks(e,n=>t.now[n]);function Is(e,t,n){let{memory:s,keeper:r}=t,i=Te(t.keep),a=t.called.keep,l=ns(t.keep);e.pipe(`M0 ${be}H${Re}`),e.flow(`M0 ${be}H${Oe-24}`,Zt(s)),e.flow(`M${Oe+24} ${be}H${n}`,Ur),e.flow(`M${n} ${be}H${Re}`,Me(s)),e.valve({x:Oe,y:be,runs:"right",letter:i,hue:r,gate:l,before:Zt(s),after:Ur}),e.sum(n,be),e.head(507,be),e.slide(be,Re,Zt(s));let c=e.compact?17:16,u=e.compact?29:27;e.label(0,c,Ie((h,w)=>[w.first?"no memory yet":`old memory ${s}${h.old}`,w.first?"no memory":"old memory",`old ${s}${e.compact?"":h.old}`]),Zt(s),{size:25,row:u,term:"memory"}),e.label(Oe,c,()=>[`${a} ${i}`,a,i],l,{anchor:"middle",hue:r,row:u});let d=t.keepsAt?i:`(${i})`;e.label(Oe+38,c,Ie(h=>[`kept ${d}·${s}${h.old}`,"kept",`${d}·${s}${e.compact?"":h.old}`]),Ur,{row:u,term:"kept"}),e.label(Re,c,Ie(h=>[`new memory ${s}${h.now}`,"new memory",`new ${s}${e.compact?"":h.now}`]),Me(s),{anchor:"end",size:25,row:u,term:s})}function ss(e,t,n){let s=e.size(13.5,17),r=D("rect",{y:Be+14,height:34,rx:6,class:"chip"}),i=D("text",{y:Be+38,"font-size":21,"text-anchor":"middle",class:"word"}),a=D("text",{y:Be+37,"font-size":s,class:"lab","data-term":"joined"});e.bus(`M60 ${Be+15}V${t}`),e.add("marks",D("g",{"data-term":"token"},r,i)),e.add("words",a),e.steps.push(l=>{let c=e.compact?11:13,u=we(l.token,c);for(;Lr(u)>9;)u=we(l.token,--c);let d=l.token?24+21*Lr(u):0,h=Math.max(0,60-d/2);r.setAttribute("x",h),r.setAttribute("width",d),i.setAttribute("x",h+d/2),Mn(i,u),a.setAttribute("x",h+d+10);let w=(Re-h-d-10)/(.52*s),g=e.compact&&l.mode==="mean"?[`mean of ${l.H} units`]:n(l);Mn(a,g.find(f=>f.length<=w)??"")})}function Gr(e,t,n){e.bus(`M0 ${Be}H${Math.max(...t)}`,...t.map(s=>[s,Be]));for(let s of t)e.bus(`M${s} ${Be}V${n}`);e.words(0,Be-9,Ie(s=>`h${s.old}`),{term:"h"}),ss(e,Be,Ie((s,{one:r})=>[`x${s.now}, this ${r}, joined with h${s.old} from the step before`,`this ${r}, joined with h${s.old}`,`joined with h${s.old}`]))}function _i(e,t,n){e.bus(`M60 ${Be}H${Math.max(...t)}`,...t.map(s=>[s,Be]));for(let s of t)e.bus(`M${s} ${Be}V${n}`);ss(e,Be,Ie((s,{one:r})=>[`x${s.now}, this ${r} alone: h${s.old} is not looked at`,`this ${r} alone, without h${s.old}`,`this ${r} alone`]))}function Hi(e,t,n,s,r){let[i,a]=[Be-12,Be+3];e.bus(`M0 ${i}H${Math.max(...t,...s)}`),e.bus(`M60 ${a}H${Math.max(...t,...n)}`);for(let l of t)e.bus(`M${l} ${a}V${r.both}`,[l,i],[l,a]);for(let l of n)e.add("wires",D("path",{d:`M${l} ${i+6}V${i-6}`,class:"over"})),e.bus(`M${l} ${a}V${r.word}`,[l,a]);for(let l of s)e.bus(`M${l} ${i}V${r.hidden}`,[l,i]);e.words(0,i-8,Ie(l=>`h${l.old}`),{term:"h"}),ss(e,a,Ie((l,{one:c})=>[`x${l.now}, this ${c}; h${l.old}, the last hidden state`,`x${l.now}, and h${l.old} above it`,`and h${l.old}`]))}function Ws(e,t,n,s,r,i){e.add("wires",D("path",{d:`M${t} ${n}L${s} ${r}`,class:`link S${i}`})),e.add("marks",D("circle",{cx:(t+s)/2,cy:(n+r)/2,r:5.5,class:`box S${i}`}))}function Yr(e,t,{peepholes:n=""}={}){let s=t.linked,[r,i,a]=[254,424,258],[l,c,u,d,h,w]=[200,384,172,134,198,254];e.pipe(`M${r} ${a}V${be}`,`M${i} ${be}V${w}H${Re}`),Is(e,t,r),Gr(e,s?[Oe,r,c]:[Oe,l,r,c],a+14),e.wire(`M${Oe} ${a}V${be+24}`,"f"),e.box(Oe,a,"σ","f",34);let g=ns(t.share),[f,m]=[Te(t.share),t.writer];s?Ws(e,Oe,be+38,r-48,u,"f"):(e.wire(`M${l} ${a}V${u}H${r-24}`,"i"),e.box(l,a,"σ","i",34)),e.flow(`M${r} ${a}V${u+24}`,Me("g")),e.flow(`M${r} ${u-24}V${be}`,zt),e.valve({x:r,y:u,runs:"up",letter:f,hue:m,gate:g,before:Me("g"),after:zt,at:s?[-48,0]:void 0}),e.box(r,a,"tanh"),e.wire(`M${c} ${a}V${h}H${i-24}`,"o"),e.box(c,a,"σ","o",34),e.flow(`M${i} ${be}V${d}`,Me("c")),e.flow(`M${i} ${d}V${h-24}`,T=>T.tanh_c),e.flow(`M${i} ${h+24}V${w}H${Re}`,Me("h")),e.valve({x:i,y:h,runs:"down",letter:"o",hue:"o",gate:Me("o"),before:T=>T.tanh_c,after:Me("h"),at:[c-i,0]}),e.box(i,d,"tanh"),e.head(507,w);let b=r+20,p=e.compact?[115,157,198,238]:[114,n?157:162,199,241];e.label(b,p[0],()=>[`written ${t.writes}`,"written",t.writes],zt,{term:"written"}),e.label(b+11,p[1],()=>[`${t.called.write} ${f}`,t.called.write,f],g,{hue:m}),e.label(b,p[3],()=>["candidate g","candidate","g"],Me("g"),{inset:11,row:e.compact?27:22,term:"g"}),e.label(i+31,118,()=>["","",""],T=>T.tanh_c,{size:18,term:"tanh"}),e.label(i+31,187,()=>["output o","output","o"],Me("o"),{hue:"o"}),e.label(Re,w+36,Ie(T=>[`hidden h${T.now}`,"hidden",`h${e.compact?"":T.now}`]),Me("h"),{anchor:"end",size:25,term:"h"}),n&&Lh(e,n,{row:a,inputX:l,outputX:c,tap:r+108,y:p[2]})}function Lh(e,t,{row:n,inputX:s,outputX:r,tap:i,y:a}){let c={f:{from:18,path:`V${n}H${Oe-17}`,c:"old",place:[38,229,"start"]},i:{from:30,path:`V206H${s-27}V${n}H${s-17}`,c:"old",place:[38,177,"start"]},o:{from:i,path:`V${n}H${r-17}`,c:"now",place:[i-6,a,"end"]}};for(let u of t){let{from:d,path:h,c:w,place:[g,f,m]}=c[u];e.wire(`M${d} ${be}${h}`,u,"peep"),e.add("marks",D("circle",{cx:d,cy:be,r:4,class:"chip"})),e.label(g,f,Ie(b=>[`p·c${b[w]} to ${u}`,`to ${u}`,"p·c"]),b=>b.peep?.[u],{size:17,anchor:m,term:"peephole"})}}function Ah(e,t,{reset:n="after"}={}){let[s,r,i,a,l]=[274,150,210,276,496],c=n==="after",[u,d,h]=c?[352,416,416]:[398,332,444];e.pipe(`M${s} ${i}V${be}`,`M${l} ${be}V134`,c?`M${d} ${i}H${s}`:`M${h} ${i}H${d}`),Is(e,t,s),e.flow(`M${l} ${be}V134`,Me("h")),e.head(l,126,!0),e.wire(`M${Oe} ${a}V${be+24}`,"z"),e.box(Oe,a,"σ","z",34),Ws(e,Oe,be+38,s-48,r,"z"),e.flow(`M${s} ${i}V${r+24}`,Me("n")),e.flow(`M${s} ${r-24}V${be}`,zt);let w=ns(t.share);e.valve({x:s,y:r,runs:"up",letter:"1−z",hue:"z",gate:w,before:Me("n"),after:zt,at:[-48,0]});let g=c?()=>Br:void 0,f=c?p=>p.u:Zt("h"),m=p=>p.passed??(p.mode==="mean"||p.blank?void 0:p.now.r*f(p));e.flow(`M${h} ${i}H${u+24}`,f,g),e.flow(`M${u-24} ${i}H${c?s:d}`,m,g),c||e.bus(`M${d} ${i}H${s}`),e.valve({x:u,y:i,runs:"left",letter:"r",hue:"r",gate:Me("r"),before:f,after:m,at:[0,36],scale:g}),e.wire(`M${u} ${a}V${i+24}`,"r"),e.box(u,a,"σ","r",34),e.box(d,i,"W·h",null,44),e.box(s,i,"tanh"),Hi(e,[Oe,u],[s],[h],{both:a+14,word:i+14,hidden:i});let b=s+24;e.label(b,114,()=>[`written ${t.writes}`,"written",t.writes],zt,{term:"written"}),e.label(b+8,156,()=>["write 1−z","write","1−z"],w,{hue:"z"}),e.label(s-34,204,()=>["candidate n","candidate","n"],Me("n"),{anchor:"end",term:"n"}),e.label(c?u+30:u+8,c?160:157,()=>["reset r","reset","r"],Me("r"),{hue:"r",anchor:c?"start":"middle"}),e.label(Re,157,Ie(p=>[`hidden h${p.now}`,"hidden",`h${e.compact?"":p.now}`]),Me("h"),{anchor:"end",term:"h"}),e.label(h+9,240,Ie(p=>c?["recurrent u","past u","u"]:[`old h${p.old}`,"old h","h'"]),f,{size:17,term:"hidden state"}),e.label(u-20,243,Ie(p=>c?["r·u","r·u","r·u"]:[`r·h${p.old}`,"r·h","r·h"]),m,{size:16,anchor:"end",term:"reset gate"})}function zh(e,t){let[n,s,r,i,a]=[274,150,250,250,496];e.pipe(`M${n} ${r}V${be}`,`M${a} ${be}V134`),Fi(e,t,{write:n,writeY:s,row:r,gates:i,out:a}),e.box(n,r,"W·x",null,44),_i(e,[Oe,n],r+14)}function Fi(e,t,{write:n,writeY:s,row:r,gates:i,out:a}){let{share:l,writer:c,keeper:u,candidate:d}=t,h=ns(l);Is(e,t,n),e.wire(`M${Oe} ${i}V${be+24}`,u),e.box(Oe,i,"σ",u,34),e.flow(`M${n} ${r}V${s+24}`,Me(d)),e.flow(`M${n} ${s-24}V${be}`,zt),e.valve({x:n,y:s,runs:"up",letter:Te(l),hue:c,gate:h,before:Me(d),after:zt,at:[-48,0]}),t.linked?Ws(e,Oe,be+38,n-48,s,u):(e.wire(`M200 ${i}V${s}H${n-24}`,c),e.box(200,i,"σ",c,34));let w=n+24,g=Te(l);e.label(w,114,()=>[`written ${t.writes}`,"written",t.writes],zt,{term:"written"}),e.label(w+8,156,()=>[`${t.called.write} ${g}`,t.called.write,g],h,{hue:c}),e.label(n+34,r-46,()=>[`candidate ${d}`,"candidate",d],Me(d),{term:d}),t.memory==="h"&&(e.flow(`M${a} ${be}V134`,Me("h")),e.head(a,126,!0),e.label(Re,157,Ie(f=>[`hidden h${f.now}`,"hidden",`h${e.compact?"":f.now}`]),Me("h"),{anchor:"end",term:"h"}))}function Oh(e,t){if(!t.keep)return Xr(e,t,{mix:"h'",sums:!1});let[n,s,r,i]=[274,150,250,496];e.pipe(`M${n} ${r}V${be}`,`M${i} ${be}V134`),Fi(e,t,{write:n,writeY:s,row:r,gates:r,out:i});let a=[...t.others,t.output].filter(Boolean),l=a.map((c,u)=>424+u*Math.min(52,72/Math.max(1,a.length-1)));Gr(e,[Oe,...t.linked?[]:[200],n,...l],r+14),e.box(n,r,t.squash(t.candidate)||"sum",null,48),a.forEach((c,u)=>{e.box(l[u],r,"σ",c,34),e.label(l[u],r-52,()=>[`${c}`,c,c],Me(c),{hue:c,anchor:"middle"})}),t.memory==="c"&&(e.flow(`M${i} ${be}V134`,Me("c")),e.label(Re,157,Ie(c=>[`hidden h${c.now}`,"hidden",`h${e.compact?"":c.now}`]),Me("h"),{anchor:"end",term:"h"}))}function Xr(e,t,{mix:n="W·h",sums:s=!0}={}){let[r,i,a,l,c]=[196,130,252,356,262];e.add("walls",D("rect",{x:1,y:be-16,width:Re-2,height:32,rx:4,class:"ghost"})),e.words(Re/2,be+5,()=>"no memory belt: all of h is rewritten",{anchor:"middle",size:e.size(15,19)}),e.pipe(`M0 ${r}H${Re}`,`M${a} ${c}V${r}`);let u=()=>Br;e.flow(`M0 ${r}H${i}`,Zt("h")),s&&(e.flow(`M${i} ${r}H${a}`,h=>h.ah,u),e.flow(`M${a} ${c}V${r}`,h=>h.ax,u),e.flow(`M${a} ${r}H${l}`,h=>h.a,u)),e.flow(`M${l} ${r}H${Re}`,Me("h")),e.box(i,r,n,null,48),e.box(a,c,"W·x",null,48),e.box(l,r,t.squash("h")||"="),e.sum(a,r),e.head(507,r),e.bus(`M60 ${Be}H${a}V${c+14}`),ss(e,Be,Ie((h,{one:w})=>[`x${h.now}, this ${w}, and h${h.old} make the whole of h${h.now}`,`and h${h.old} make all of h${h.now}`,`and h${h.old}`]));let d=r-50;e.label(0,d,Ie(h=>[`old h${h.old}`,"old h",`old h${e.compact?"":h.old}`]),Zt("h"),{size:25,term:"memory"}),s&&(e.label(i+26,d,()=>["from old h","from h","from h"],h=>h.ah,{size:23,term:"W·h"}),e.label(a+34,c-15,({one:h})=>[`${h} and bias`,"from x","from x"],h=>h.ax,{size:23,term:"W·x"}),e.label(a+18,d,()=>["sum a","sum","a"],h=>h.a,{size:23,term:"+"})),e.label(Re,d,Ie(h=>[`new h${h.now}`,"new h",`h${e.compact?"":h.now}`]),Me("h"),{anchor:"end",size:25,term:"h"})}var Ph={lstm:Yr,peephole:(e,t,{peepholes:n="ifo"})=>Yr(e,t,{peepholes:n}),coupled:Yr,gru:Ah,mingru:zh,rnn:(e,t)=>Xr(e,t),indrnn:(e,t)=>Xr(e,t,{mix:"u·h"})},Nh=17;function Sn(e,t=null){let n={blank:!0,now:Object.fromEntries(e.gates.map(i=>[i,1])),prev:{},token:""},s=D("svg",{viewBox:`0 0 ${Re} ${Vr}`,width:"100%",role:"img"}),r;return{svg:s,least(){let{width:i,height:a}=s.getBoundingClientRect(),l=Math.min(i/Re,a/Vr);return l?Math.round(120/l+.5)/10:0},update(i={}){let a=i.now?i:{...n,...i},{least:l=0}=a,c=!!a.compact||l>Nh;(r?.compact!==c||r.least!==l)&&(r=new Rs(c,t,l),(Ph[e.name]??Oh)(r,e,e.options),s.replaceChildren(r.root),s.setAttribute("role",r.layers.hands.childElementCount?"group":"img")),s.setAttribute("class",a.instant?"gs-still":""),r.update(a)}}}function En(e,{t,unit:n,mode:s}){let r=e.layers[e.layer].direction==="reverse"?t+1:t-1,i=s==="mean"?Array.from({length:e.H},(h,w)=>w):[n],a=h=>i.reduce((w,g)=>w+h(g),0)/i.length,{roles:l}=e,c=h=>w=>e.at(w,t,h),u={now:Object.fromEntries(e.signals.map(h=>[h,a(w=>e.at(h,t,w))])),prev:{h:a(h=>e.at("h",r,h))},kept:a(h=>l.kept(c(h))*e.at(e.memory,r,h)),written:a(h=>l.written(c(h))),before:r+1,t,unit:n,mode:s,H:e.H,token:e.shown[t],one:e.reads.one,first:r<0||r>=e.T,scale:e.reach(e.memory,s==="mean"?null:n)};e.memory==="c"&&(u.prev.c=a(h=>e.at("c",r,h)),u.tanh_c=a(h=>Math.tanh(e.at("c",t,h))));for(let h of["u","ax","ah"])e.signal(h)&&(u[h]=a(w=>e.at(h,t,w)));u.ax!==void 0&&(u.a=u.ax+u.ah);let[d]=l.others;d&&(u.passed=a(h=>e.at(d,t,h)*(e.signal("u")?e.at("u",t,h):e.at("h",r,h)))),u.peep={};for(let h of l.gates)e.signal(`peep.${h}`)&&(u.peep[h]=a(w=>e.at(`peep.${h}`,t,w)));return u}var ze=e=>({text:U(e,2,!0),cls:ke(e)?_e(e):void 0}),Jr=(e,t,n=e)=>({text:`${e} = ${U(t)}`,cls:n}),Zr=e=>({text:e,cls:"b"}),Kr=(...e)=>e.flat(1/0).filter(Boolean).map(t=>t.text===void 0?{text:t}:t),qs=(e,t=2)=>1-ke(e,t);function rs(e){let t=ke(e);return t<.15?"shut":t<.35?"nearly shut":t<=.65?"half open":"open"}function Ri(e,t){let n=Math.round(100*e);return n<100?`${n}%`:t?"all":"almost all"}var Wi=(e,t)=>e.kept(n=>t.now[n]);function qi(e,t){let n=Wi(e,t),s=e.keepsAt?n:qs(t.now[e.keeper]);return{word:e.called.keep,value:n,shown:Jr(Te(e.keep),s,e.keeper)}}function Qr(e,t){let s=e.share!==e.writer?qs(t.now[e.writer]):t.now[e.writer],r=e.others.flatMap(i=>[`, ${e.word(i)} `,Jr(i,t.now[i])]);return{word:e.called.write,value:s,shown:[Jr(Te(e.share),s,e.writer),...r]}}function jh(e,t){let{word:n,value:s,shown:r}=qi(e,t),i=t.prev[e.memory];if(t.first)return["starts with an empty memory"];if(!ke(i))return["has next to nothing in memory"];if(ke(s)>.65)return["keeps ",Ri(ke(s),s===1)," of its old memory ",ze(i)," (",r,")"];let a=[Ri(qs(s),s===0)," of its old memory ",ze(i)];if(e.linked)return["drops ",a," (",r,")"];let l={shut:["shuts",""],"nearly shut":["nearly shuts",""],"half open":["has"," half open"]},[c,u]=l[rs(s)];return[`${c} its ${n} gate${u} (`,r,"), so ",a," is dropped"]}var Di=(e,t)=>Math.abs(ke(t-e))<=Math.min(.05,Math.abs(e)/5);function _h(e,t){let[n,s,r]=[t.prev[e.memory],t.now[e.memory],t.written].map(l=>ke(l)),i=Di(n,s),a=[s===n?", so it stays at ":", so it stays near ",ze(s)];return t.first||!n?!r||s===r?[]:[", making ",ze(s)]:s?n*s<0?r*s>0?[" and flips it to ",ze(s)]:[", leaving ",ze(s)]:r?ke(Wi(e,t))<.35?Bi(e,t)?[", leaving ",ze(s)]:[s===n?" in its place, making again ":" in its place, making ",ze(s)]:i?a:r*n<0?[" against it, leaving ",ze(s)]:Math.abs(s)>Math.abs(n)?[" on top, making ",ze(s)]:[", leaving ",ze(s)]:i?a:[", leaving ",ze(s)]:[", leaving next to nothing"]}var Bi=(e,t)=>Math.abs(ke(t.written))<.1&&rs(Qr(e,t).value).endsWith("shut");function Hh(e,t){let{word:n,value:s,shown:r}=Qr(e,t),i=Bi(e,t)?"only ":"",a=ke(t.written)?[i,ze(t.written)]:"next to nothing";if(e.linked)return["it writes ",a," (",r,")"];let l=rs(s);return l.endsWith("shut")?[`its ${n} gate is ${l} (`,r,") and writes ",a]:[`its ${l.replace("half open","half-open")} ${n} gate (`,r,") writes ",a]}function Fh(e,t){let[n,s]=[ke(t.prev.h),ke(t.now.h)],r=Di(n,s),i=n*s<0?"it flips to ":n===s?"it comes back to ":r?"it comes out near ":"it becomes ";if(t.first)return[`starts with no past: the ${t.one} sets it to `,ze(t.now.h)];let a=e.squash("h")?`, and after ${e.squash("h")} `:", and ",l=Number.isFinite(t.ax)&&Number.isFinite(t.ah)?[`the ${t.one} and the bias push `,ze(t.ax),", the old state ",ze(t.ah),a]:[`${t.one} and old state rewrite it, and `];return["has no gate to keep its old ",ze(t.prev.h),": ",l,i,ze(t.now.h)]}function Ii(e,t){let[n,s]=[e.prev[t],e.now[t]];return e.first?["starts at zero and becomes ",ze(s)]:ke(n)===ke(s)?["stays at ",ze(s)]:["goes from ",ze(n)," to ",ze(s)]}function Rh(e,t){let n=Zr(`the ${t.H} units`);if(!e.keep)return[n," rewrite all of h: its mean ",Ii(t,"h")];let[s,r]=[qi(e,t),Qr(e,t)],i=e.linked?[" ",s.shown," of the old memory is kept and ",r.shown," of the candidate is written"]:[` the ${s.word} gates are ${rs(s.value)} (`,s.shown,`) and the ${r.word} gates ${rs(r.value)} (`,r.shown,")"];return["on average over ",n,...i,"; the mean memory ",Ii(t,e.memory)]}function Ds(e,t){let n=["At ",Zr(`“${we(t.token,24)}”`),", "];if(t.mode==="mean")return Kr(n,Rh(e,t),".");let s=[Zr(`unit ${t.unit}`)," "];return e.keep?Kr(n,s,jh(e,t),"; ",Hh(e,t),_h(e,t),"."):Kr(n,s,Fh(e,t),".")}var Bs=e=>e.map(({text:t,cls:n})=>n==="b"?o("b",{},t):n?o("span",{class:`n s-${n}`,"data-term":["pos","neg"].includes(n)?"blue and orange":n},t):t),Us=e=>e.map(({text:t})=>t).join(""),Ih={tanh:Math.tanh,relu:e=>Math.max(0,e)};function Wh(e,t){let[n]=/[^()]+/.exec(t.replace(/^mean /,""))??[""];if(/^from [xh]/.test(t))return t[5]==="x"?"W·x":"W·h";if(t.startsWith("mean ")&&t.includes("·"))return t.includes(e.candidate)?"written":"kept";let s=Ht(n.replace("−","-").replace(/[\u2080-\u2089]+$/,""));return e.signals.includes(s)?s:n.replace("≈","=")||null}var an=e=>({symbol:"",value:e,op:!0}),pt=(e,t,n,s,r)=>{let i=U(t,n);return{symbol:e,value:r&&ke(t,n)<0?`(${i})`:i,cls:s??(ke(t,n)?_e(t):void 0)}};function qh(e,t){let[n,s]=[ft(t.before??t.t),ft(t.t+1)];if(!e.keep){let p=t.mode==="mean"?`mean h${s}`:`h${s}`,T=Number.isFinite(t.ax)&&Number.isFinite(t.ah),$=e.squash("h"),y=Ih[$];return t.mode==="mean"||!y||!(T||Number.isFinite(t.a))?{symbol:p,result:t.now.h}:{symbol:p,result:t.now.h,from:L=>y(T?L(t.ax)+L(t.ah):L(t.a)),terms:L=>[an(`${$}(`),...T?[pt(`from x${s}`,t.ax,L),an("+"),pt(`from h${n}`,t.ah,L,void 0,!0)]:[pt("a",t.a,L)],an(")")]}}let{memory:r,candidate:i,keep:a,share:l}=e,c=`${r}${n}`,[u,d]=[t.prev[r],t.now[r]],h=p=>p===Ht(p)?p:`(${Te(p)})`,w=(p,T)=>{let $=t.now[Ht(p)];return p===Ht(p)?$:qs($,T)},g=p=>[pt(h(a),w(a,p),p,e.keeper),an("·"),pt(c,u,p,void 0,!0)],f=p=>[pt(h(l),w(l,p),p,e.writer),an("·"),pt(i,t.now[i],p,void 0,!0)],m=(p,T)=>p(w(a,T))*p(u)+p(w(l,T))*p(t.now[i]);t.mode==="mean"&&(g=p=>[pt(`mean ${h(a)}·${c}`,t.kept,p,void 0,!0)],f=p=>[pt(`mean ${h(l)}·${i}`,t.written,p,void 0,!0)],m=p=>p(t.kept)+p(t.written));let b=e.keepsFirst?[g,f]:[f,g];return{symbol:`${t.mode==="mean"?"mean ":""}${r}${s}`,result:d,from:m,terms:p=>[...b[0](p),an("+"),...b[1](p)]}}function Ui(e,t){return Dh(e,t).map(n=>({...n,means:Wh(e,n.symbol||n.value)}))}function Dh(e,t){let{symbol:n,result:s,from:r,terms:i}=qh(e,t);if(!i)return[pt(n,s,2)];let a=c=>ke(r(u=>ke(u,c),c),c)===ke(s,c),l=a(2)?2:3;return[pt(n,s,l),an(a(l)?"=":"≈"),...i(l)]}var Bh=3.5,Uh=2.3,Vh=.5,Gh=3,Yh=.02,Vi=e=>!!e?.probes?.length;function os(e,t,n,s=""){let r=t.answers.length;return e.array(`${s}probe.${t.name}`).subarray(n*r,(n+1)*r)}var Gi=(e,t,n="")=>e.kept(`${n}likeliest ${t.name}`,()=>Array.from({length:e.T},(s,r)=>{let i=os(e,t,r,n);return i.reduce((a,l,c)=>l>i[a]?c:a,0)}));function to(e,t=null){if(!Vi(e))return null;let n=e.probes.find(({name:r})=>r===t);if(n)return n;let s=({name:r,answers:{length:i}})=>e.array(`probe.${r}`).reduce((a,l,c)=>a+(c%i?l:0),0);return e.probes.reduce((r,i)=>s(i)>s(r)?i:r)}var Xh=(e,t)=>e.kept(`told ${t.name}`,()=>{let n=Gi(e,t),s=t.answers.map(()=>0);for(let r=0;r<e.T;r++)os(e,t,r).forEach((i,a)=>s[a]+=i);return[...new Set(n)].filter(r=>r>0).sort((r,i)=>s[i]-s[r]).slice(0,2).sort((r,i)=>n.indexOf(r)-n.indexOf(i))}),no=(e,t,n)=>!!(n.beside&&e.arrays[`beside.probe.${t.name}`]),Yi=(e,t)=>{let n=to(e,t.probe);return n?Bh+(no(e,n,t)?Uh:0):0};function eo(e,t,n,s=""){return[...os(e,t,n,s)].map((r,i)=>[t.answers[i],r]).sort((r,i)=>i[1]-r[1]).filter(([,r],i)=>i===0||r>=Yh).slice(0,Gh)}function Xi(e){let t=o("span",{class:"label","data-term":"probe"},"memory says"),n=o("div",{class:"probed","aria-hidden":"true"}),s=o("select",{"aria-label":"What the memory is asked for"}),r=o("span",{class:"reads",role:"status"}),i=o("small"),a=o("p",{},s,r," ",i),l=o("div",{class:"probed beside","aria-hidden":"true"}),c=o("div",{class:"memoryrow"},n,l,a),u=[],d="";c.addEventListener("click",({target:f})=>{let m=f.closest(".bar");m&&e.go(Number(m.dataset.step))}),s.addEventListener("change",()=>{e.set({probe:s.value}),e.root.focus({preventScroll:!0})});function h(){let{P:f,S:m}=e,b=to(f,m.probe);if(c.hidden=b===null,u=[],!b)return;let p=f.probes.map(({name:y})=>y).join();p!==d&&s.replaceChildren(...f.probes.map(({name:y,title:L})=>o("option",{value:y},L))),d=p,s.value=b.name,s.hidden=f.probes.length<2;let T=Xh(e.A??f,b);if(l.hidden=!no(f,b,m),w(n,t,b,T),l.hidden)return;let $=o("span",{class:"label"},e.setup.cells[f.beside.cell]);w(l,$,b,T,"beside.")}function w(f,m,b,p,T=""){let{P:$,G:y}=e,L=Gi($,b,T),E=[],v=L.map((z,k)=>z&&os($,b,k,T)[z]>=Vh?b.answers[z]:""),S=$.kept(`brief ${b.name}`,()=>Xn([...b.answers,""])),C=Er(v,y.a,y.end).filter(({label:z})=>z).map(z=>Tr(z,S,e));for(let z=y.a;z<y.end;z++){let k=os($,b,z,T),A=p.map(O=>k[O]),N=Math.max(0,1-k[0]-A.reduce((O,P)=>O+P,0)),x=[...A,N].map((O,P)=>{let j=o("i",{class:P<p.length?`A${P}`:"rest"});return j.style.height=`${100*O}%`,j}),M=o("span",{class:"bar"},...x.reverse());M.dataset.step=z,M.title=`step ${z+1}, ${$.shown[z]}: ${eo($,b,z,T).map(([O,P])=>`${O} ${bn(P)}`).join(", ")}`,M.style.cssText=`left:${y.x(z)+1}px;width:${y.cw-2}px`,E.push(M)}f.replaceChildren(m,...C,...E),u.push({columns:E,current:null})}function g(){let{P:f,S:m,G:b}=e,p=to(f,m.probe);if(!p)return;for(let E of u)E.columns[E.current]?.classList.remove("cur"),E.current=b.sees(m.t)?m.t-b.a:null,E.columns[E.current]?.classList.add("cur");let T=E=>eo(E,p,m.t).map(([v,S])=>`${v} ${bn(S)}`).join(", "),$=e.A&&e.A!==f&&m.t<e.A.T&&Vi(e.A)?T(e.A):"",y=no(f,p,m)?eo(f,p,m.t,"beside.").map(([E,v])=>`${E} ${bn(v)}`):[];de(r,[s.hidden?`${p.title}: `:"",T(f),$&&$!==T(f)?`, was ${$}`:"",y.length?`; ${e.setup.cells[f.beside.cell]}: ${y.join(", ")}`:""].join(""));let L=e.weights==="initial"?"":`, untrained ${fe(p.before)}`;i.replaceChildren("as a ",le("probe","linear probe"),` reads all ${f.H} units: right at ${fe(p.score)} of test steps${L}`),i.title=`Of ${p.n.toLocaleString("en")} steps of test texts. Who always says what is commonest is right at ${fe(p.commonest)}. The network never sees this row.`}return{el:c,draw(f){f("picture","size","view","probe","beside")&&h(),f("step","picture","size","view","probe","beside")&&g()}}}var Kh=4096,is=new Map,so=null;function Vs(e,t,n){let s=`${t} ${n} ${e}`;return is.has(s)||(is.size>=Kh&&is.clear(),so??=document.createElement("canvas").getContext("2d"),so.font=`${t} 100px ${n}`,is.set(s,so.measureText(e).width)),is.get(s)/100}var Qt=(e,t,n,s,r)=>Math.min(n,t/Vs(e,s,r));function Ki(e,t,n,s,r){let i=e.length,a=()=>i<e.length?`${e.slice(0,i)}…`:e;for(;i>1&&Vs(a(),s,r)*n>t;)i-=1;return a()}function Tn(e){let t=o("div",{class:"ribbon",role:"group","aria-label":"Tokens"}),n=o("div",{class:"foot","aria-hidden":"true"}),s=o("input",{type:"range",class:"scrub",min:"0",step:"1","aria-label":"Step"}),r=o("div",{class:"track"}),i=o("i"),a=o("b");r.append(i,a);let l=Jo(e),c=Xi(e),u=o("div",{class:"words"},t,l.el,c.el,n,o("div",{class:"scrubber"},r,s));s.addEventListener("input",()=>e.go(Number(s.value)));let d=[],h=[],w=null,g=null;t.addEventListener("click",T=>{let $=T.target.closest("button");$&&e.go(Number($.dataset.step))});let f=null;u.addEventListener("wheel",T=>{let $=Math.sign(T.deltaX||(T.shiftKey?T.deltaY:0));$&&(T.preventDefault(),e.scroll(e.S.view.a+$))},{passive:!1}),u.addEventListener("pointerdown",T=>{T.pointerType==="touch"&&T.target!==s&&(f={x:T.clientX,a:e.S.view.a})}),u.addEventListener("pointermove",T=>{f&&e.scroll(Math.round(f.a-(T.clientX-f.x)/e.G.cw))});for(let T of["pointerup","pointercancel","pointerleave"])u.addEventListener(T,()=>f=null);e.scroll=T=>{let $=e.S.view.n;T=Math.max(0,Math.min(e.P.T-$,T)),T!==e.S.view.a&&e.set({view:{a:T,n:$}})};function m(){let{P:T,G:$,S:y,rem:L,fine:E}=e,v=T.mean(y.focus),S=e.full(y.focus),C=x=>U(v[x],2).replace(/^(\u2212?)0\./,"$1."),z=0;for(let x=$.a;x<$.end;x++)z=Math.max(z,C(x).length);let k=$.cw>=Math.max(2.25,.61*z)*E,A=JSON.stringify([T.tokens,T.unknown,$.a,$.n,$.width,L,y.focus,e.font]);if(A===g){for(let x=$.a;x<$.end;x++){let M=e.palette.of(y.focus,v[x],S),{style:O,dataset:P}=d[x-$.a],j=`background:${it(M)};color:${Tt(M)}`;x-$.a===w?P.style=P.style.replace(/background:[^;]*;\s*color:[^;]*/,j):Object.assign(O,{background:it(M),color:Tt(M)}),de(h[x-$.a],k?C(x):"")}return}g=A;let N=o("span",{class:"label","data-term":"mean over units"},"mean ",o("i",{class:`s-${y.focus}`},y.focus));n.replaceChildren(N),d=[],h=[],w=null;for(let x=$.a;x<$.end;x++){let M=T.shown[x],O=e.palette.of(y.focus,v[x],S),[P,j]=[T.within(x)?0:1,T.within(x+1)?0:1],R=o("button",{type:"button",class:"tok",tabindex:"-1"});R.classList.toggle("within",!P),R.classList.toggle("goes-on",!j),R.dataset.step=x,$.cw>=1.1*L&&R.append(M),R.title=T.unknown[x]?`“${M}” ${pn(T)}`:`step ${x+1}: ${M}`,R.classList.toggle("unknown",T.unknown[x]);let _=Qt(M,$.cw-5,.94*L,500,e.font);R.style.cssText=`left:${$.x(x)+P}px;width:${$.cw-P-j}px;background:${it(O)};color:${Tt(O)};font-size:${Math.max(_,E)}px`,R.classList.toggle("clipped",_<E*($.cw-5)/($.cw-1)),d.push(R);let H=o("span",{class:"m"});k&&H.append(C(x)),H.style.cssText=`left:${$.x(x)}px;width:${$.cw}px`,h.push(H)}t.replaceChildren(...d),n.append(...h),b()}function b(){let{P:T,G:$,rem:y}=e,L=.75*y,E=$.n===T.T,v=E?$.centre(0):$.gutter+L/2,S=E?$.centre(T.T-1):$.width-L/2;s.max=String(T.T-1),s.disabled=T.T===1,s.style.cssText=`left:${v-L/2}px;width:${S-v+L}px`,r.style.cssText=`left:${v}px;width:${S-v}px`,i.style.display=E?"none":"",i.style.left=`${100*$.a/T.T}%`,i.style.width=`${100*$.n/T.T}%`}function p(){let{P:T,S:$,G:y,rem:L,fine:E}=e;if(w!==null&&d[w]&&(d[w].classList.remove("cur"),d[w].removeAttribute("aria-current"),d[w].style.cssText=d[w].dataset.style,d[w].tabIndex=-1,h[w].classList.remove("cur")),w=y.sees($.t)?$.t-y.a:null,w!==null){let v=d[w],S=T.shown[$.t];v.dataset.style=v.style.cssText,v.classList.add("cur"),v.setAttribute("aria-current","step"),v.tabIndex=0;let C=Math.max(Qt(S,y.cw-4,1.06*L,700,e.font),E);v.style.cssText=`left:${y.x($.t)}px;width:${y.cw}px;font-size:${C}px`,h[w].classList.add("cur")}s.value=String($.t),s.setAttribute("aria-valuetext",`step ${$.t+1} of ${T.T}: ${T.shown[$.t]}`),a.style.width=`${T.T>1?100*$.t/(T.T-1):0}%`}return{el:u,draw(T){T("picture","size","theme","view","focus")&&m(),T("step","picture","size","view")&&p(),l.draw(T),c.draw(T)}}}var Jh=86,nt=9.5,Zh=13;function Qh(e,t,n,s){let r=Math.min(1,Math.max(0,e))*Zh/2,i=Math.min(n,2*r),a=(l,c)=>D("rect",{x:-nt,width:2*nt,y:l,height:Math.max(0,c),class:"jaw"});return[D("clipPath",{id:t},D("circle",{r:nt})),D("circle",{r:nt+2,class:"halo"}),D("circle",{r:nt,class:"open"}),D("g",{"clip-path":`url(#${t})`},D("rect",{x:-nt,width:2*nt,y:-i/2,height:i,class:`flow ${s}`}),r<.6?a(-nt,2*nt):[a(-nt,nt-r),a(r,nt-r)]),D("circle",{r:nt,class:"rim"})]}var Ji=(e,t)=>Math.max(6,Math.abs(e)/(t||1)*Jh),ed=(e,t,n,s,r=!1,i="forget")=>s?`${e}: it holds ${U(t)}${n===null?"":`, its ${i} gate is ${r?"held at ":""}${U(n)}`}`:`${e}, not read yet`,Zi=(e,t)=>o("button",{class:"wd",type:"button","data-k":t},o("span",{class:"t"},e),o("span",{class:"p"},o("span",{class:"q"}),D("svg",{class:"v",viewBox:"-12 -12 24 24","aria-hidden":"true"})));function Qi(e,t){return e.addEventListener("click",({target:n})=>{let s=n.closest(".wd");s&&!s.disabled&&t(Number(s.dataset.k))}),function({words:s,run:{c:r,f:i},most:a,t:l,read:c,held:u=null,gate:d="forget"}){e.classList.toggle("held",u!==null);for(let h of e.querySelectorAll(".wd")){let w=Number(h.dataset.k),g=w<=c,[f,m]=[h.querySelector(".q"),h.querySelector(".v")];h.disabled=!g,h.tabIndex=w===Math.max(0,l)?0:-1,h.classList.toggle("todo",!g),h.classList.toggle("here",w===l),w===l?h.setAttribute("aria-current","step"):h.removeAttribute("aria-current");let b=u!==null&&w>=u[0]&&w<u[1];if(h.setAttribute("aria-label",ed(s[w],r[w],i?.[w]??null,g,b,d)),f.style.height=g?`${Ji(r[w],a)}%`:"0",f.className=`q ${_e(r[w])}`,m.replaceChildren(),!g||!w||!i)continue;let p=Ji(r[w-1],a)/100*21.8,T=_e(r[w-1]);m.append(D("rect",{x:-10,y:-10,width:9.5,height:20,class:"bore"}),D("rect",{x:-10.5,y:-p/2,width:10.5,height:p,class:`flow ${T}`}),...Qh(i[w],`v${w}`,p,T))}}}var td=(e,t,n)=>e[(e.indexOf(t)+n+e.length)%e.length],nd=(e,t)=>/^\d+$/.test(e.trim())&&Number(e)<t?Number(e):null;function Cn(e){let t=(a,l,c)=>{let u=o("button",{type:"button",tabindex:"-1","aria-label":l},a);return u.addEventListener("click",()=>e.pick(td(e.order,e.S.unit,c))),u},n=t("◂","Unit above (up arrow)",-1),s=t("▸","Unit below (down arrow)",1),r=o("input",{type:"number",class:"unitno",min:0,step:1,inputmode:"numeric","aria-label":"Unit",title:"Type a unit’s number"}),i=o("span",{class:"row means","data-term":"similarity order"});return r.addEventListener("input",()=>{let a=nd(r.value,e.P.H);a!==null&&e.pick(a)}),r.addEventListener("blur",()=>r.value=e.S.unit),r.addEventListener("keydown",a=>a.key==="Enter"&&e.root.focus({preventScroll:!0})),{row:i,els:[n,r,s],draw(){let{P:a,S:l,order:c}=e;r.getRootNode().activeElement!==r&&(r.value=l.unit),r.max=a.H-1;let u=c.indexOf(l.unit)+1,d=`Row ${u} of ${a.H}, rows by ${Ir[l.sort]}.`;de(i,`row ${u} by ${ki[l.sort]}`),i.dataset.act=`${d} The arrows ↑ and ↓ go along the rows.`,n.title=`${d} The row above (↑).`,s.title=`${d} The row below (↓).`}}}var ea=[1.36,1.2,1.05],sd=[1.6,1.45,1.3,1.15,1],rd=2.6,od=2.1,id=.7,ad=22,ld=.4,cd=.01,hd=250;function dd(e,t,n,s){let r=e.length,i=u=>{let d=u;for(let h=e[u];h<=t&&d<r;h+=e[d])d+=1;return Math.max(d,u+1)},a=(u,d)=>{let h=u;for(let w=e[u-1];w<=d&&h>0;w+=e[h-1])h-=1;return Math.min(h,u-1)},l=a(r,t),c=i(n);return(s<n+ +(n>0)||s>=c-+(c<r))&&(n=Math.max(0,Math.min(s-1,a(s+1,ld*t)))),n=Math.min(n,l),i(n)<=s&&(n=s),{a:n,end:i(n)}}function ta(e,t){let n=o("section",{class:"present",role:"main","aria-label":"For a projector"});n.hidden=!0;let s=o("h1",{class:"unseen"},"For a projector"),r=o("div",{class:"strip",role:"group","aria-label":"The words; under each what the unit holds after it"}),i=Qi(r,j=>e.go(j)),a=o("p",{class:"tells","aria-live":"polite"}),l=o("small"),c=o("div",{class:"big"}),u=o("div",{class:"others"}),d=o("div",{class:"given"},l,c,u),h=o("div",{class:"shows"}),w=Cn(e),g=o("span",{class:"whose"}),f=o("button",{type:"button",class:"btn",title:"The answer waits at every step until it is asked for"},"Ask first ",o("kbd",{},"a")),m=o("button",{type:"button",class:"btn"},"Leave ",o("kbd",{},"Esc")),b=o("div",{class:"floor"},o("span",{class:"one"},"unit",...w.els,g),o("span",{class:"sp"}),f,m),p=o("div",{class:"told"},a,d);f.addEventListener("click",()=>k.a()),m.addEventListener("click",()=>k.Escape());let T=null,$=null,y=null,L=null,E=0,v=0,S=new ResizeObserver(()=>!n.hidden&&e.P&&M());e.model.on("remove",()=>S.disconnect());let C=()=>e.S.answer==="asked"&&T!==e.S.t;function z(j){T=j,P()}let k={Escape:()=>e.set({present:!1}),PageUp:()=>e.go(e.S.t-1),PageDown:()=>e.go(e.S.t+1),a:()=>e.set({answer:e.S.answer==="asked"?"shown":"asked"}),b:()=>{e.S.answer==="asked"?z(C()?e.S.t:null):e.set({answer:"asked"})}};function A(){let j=e.S.present;if(j!==!n.hidden){n.hidden=!j,e.root.classList.toggle("presenting",j);for(let R of e.covered)R.inert=j;j?($=t.el.parentNode,b.prepend(t.el),n.replaceChildren(s,r,p,h,b),S.observe(n)):($.prepend(t.el),n.replaceChildren(),S.disconnect()),T=null,e.root.focus({preventScroll:!0})}}let N=()=>parseFloat(getComputedStyle(n).fontSize);function x(){let{P:j,S:R}=e,_=N(),H=r.clientWidth,F=j.shown.map(Q=>we(Q,ad)),I=Q=>F.map(ie=>Math.max(od*_,(Vs(ie,650,e.font)+id)*Q*_)),q=ea.find(Q=>I(Q).reduce((ie,B)=>ie+B,0)<=H)??ea[0],W=dd(I(q),H,E,R.t);E=W.a,r.style.setProperty("--size",`${q*_}px`);let V=[...r.children].map(Q=>Q.dataset.word),G=F.slice(W.a,W.end);(r.firstChild?.dataset.k!==String(W.a)||V.length!==G.length||G.some((Q,ie)=>Q!==V[ie]))&&r.replaceChildren(...G.map((Q,ie)=>{let B=Zi(Q,W.a+ie);return B.dataset.word=Q,B.classList.toggle("unknown",j.unknown[W.a+ie]),B})),r.classList.toggle("from",W.a>0),r.classList.toggle("on",W.end<j.T);let J=R.mode==="mean",X=Q=>J?j.mean(Q):j.column(Q,R.unit),se=j.keeper&&j.layers[j.layer].direction!=="reverse";i({words:j.shown,run:{c:X(j.memory),f:se?X(j.keeper).map(Q=>j.roles.kept(()=>Q)):null},most:j.reach(j.memory,J?null:R.unit),t:R.t,read:j.T-1,gate:j.roles.called.keep})}function M(){x();let j=N();for(let _ of sd)if(a.style.fontSize=`${_*j}px`,a.scrollHeight<=a.clientHeight+1)break;let R=c.textContent;c.style.fontSize=`${Qt(R,.97*d.clientWidth,rd*j,720,e.font)}px`}function O(){let{P:j,S:R}=e,{kind:_,title:H}=j.answers,F=_==="value",I=([J,X])=>[ue(J),F?U(X,3):fe(X)],{remark:q}=e.setup.tasks[e.entry?.task]??{};if(de(l,H[0].toUpperCase()+H.slice(1)+(q?`. ${q}`:"")),d.classList.toggle("waits",C()),C()){let J=o("button",{type:"button",class:"slot","aria-label":"Show the answer (b)"},"?");J.addEventListener("click",()=>z(R.t)),c.replaceChildren(J),u.replaceChildren();return}let[W,...V]=j.top(R.t),[G,ee]=I(W);c.replaceChildren(...F&&!V.length?[]:[o("b",{},G)," "],o("span",{},ee)),u.replaceChildren(...V.filter(([,J])=>F||J>=cd).slice(0,2).map(J=>o("span",{},I(J).join(" "))))}function P(j=(...R)=>!0){let{P:R,S:_,setup:H}=e;if(j("play")&&a.setAttribute("aria-live",_.playing?"off":"polite"),!j("present","answer","picture","size","theme","unit","step"))return;j("step","picture")&&T!==_.t&&(T=null);let F=performance.now()-v<hd;j("step")&&(v=performance.now());let I={...En(R,_),compact:!0,instant:F||j("present","picture","size","unit","theme")},q=R.cell+JSON.stringify(R.options);q!==L&&(L=q,y=Sn(R.roles),h.replaceChildren(y.svg)),y.update(I);let W=Ds(R.roles,I);a.replaceChildren(...Bs(W)),y.svg.setAttribute("aria-label",`The ${H.cells[R.cell]} cell at this step. ${Us(W)}`),w.draw();let V=R.layers.length>1?`, layer ${R.layers[R.layer].level+1}`:"";de(g,`of ${R.H}${_.mode==="mean"?": the mean":""}, ${H.cells[R.cell]}${V}`),f.setAttribute("aria-pressed",String(_.answer==="asked")),O(),M()}return{el:n,arrange:A,moves:k,draw:P}}var Ot=class{constructor(t){this.send=t,this.held=!1,this.seq=0,this.latest=new Map,this.busy=new Set}asked(t,n){return this.latest.get(t)?.key===n}waiting(t){return this.busy.has(t)?this.latest.get(t).request:void 0}ask(t,n,{key:s=null,both:r=!1,once:i=!1}={}){let a=this.latest.get(t),l=this.seq+1,c=r&&this.busy.has(t)?a.from:l;this.latest.set(t,{key:s,request:n,once:i,from:l,first:c,last:l}),this.busy.add(t),this.held?this.seq=l:this.hand(t)}hand(t){let n=this.latest.get(t);n.last=++this.seq,n.handed=!0,this.send({...n.request,want:t,seq:n.last})}hold(){this.held=!0}resume(){this.held=!1;for(let t of[...this.busy]){let{once:n,handed:s}=this.latest.get(t);n&&s?this.busy.delete(t):this.hand(t)}}count(t){if(!this.busy.has(t))return 0;let{first:n,from:s}=this.latest.get(t);return n<s?2:1}take({want:t,seq:n}){let s=this.latest.get(t);return!s||!this.busy.has(t)||n<s.first||n>s.last?null:(s.first=s.from,n>=s.from&&this.busy.delete(t),s)}opened({want:t,seq:n}){let s={key:null,from:n};return this.latest.set(t,s),s}forget(t){let n=this.latest.get(t);n&&(n.key=null)}stop(){this.busy.clear()}};var ln={auc:{title:"AUC",chance:.5},spearman:{title:"Spearman",chance:0}},Pt=e=>e<1&&e>=.9995?">0.999":U(e,3);function ro({probe:e,before:t,spread:n,units:s}){let r=s.map(([i,a,l,,c],u)=>({unit:i,signal:a,sign:l,score:c,...u?{}:{spread:n}}));return[{of:"probe",score:e},{of:"before",score:t.unit,spread:t.spread},...r]}function na(e){let{chance:t}=ln[e.kind],n=Math.min(t-.15*(1-t),...ro(e).flatMap(({score:s,spread:r})=>[s,...r??[]]));return s=>(s-n)/(1-n)}var oo=(e,t,n)=>`${t} ${(e==="auc"?["low","high"]:["falls","rises"])[+(n>0)]}`,Gs=(e,[t,n])=>`${Pt(e)} (${Pt(t)} to ${Pt(n)})`,as=({spread:e,before:t})=>e[0]>t.spread[1];function sa(e,t){let{kind:n,probe:s,before:r,spread:i,units:a,share:l}=e,[[c,u,,,d]]=a,{title:h}=ln[n],w=as(e)?"clearly better than":i[1]<r.spread[0]?"clearly worse than":"not clearly better than",g=`Unit ${c} alone tells it best, by its ${u}: ${h} ${Gs(d,i)}${n==="auc"?", where 0.5 is a coin toss":""}. That is ${w} before training, where the best unit reaches ${Gs(r.unit,r.spread)}. A linear probe, which reads all ${t} units, reaches ${Pt(s)}, before training ${Pt(r.probe)}.`;return l===void 0?g:`${g} It is true at ${fe(l)} of the test steps where it can be asked.`}function ra(e){return e?.features.find(as)?.units[0].slice(0,2)??null}function oa({features:e,units:t},n){let{follows:s}=t[n];if(!s)return null;let[r,i,a,l]=s,c=e.find(d=>d.name===r),u=oo(c.kind,i,a);return{name:r,title:c.title,how:`${u}, ${ln[c.kind].title} ${Pt(l)}`}}function Ys(e,t){let[n,s,r]=e.shows??[],[i,a,l]=e.follows[t]??[];return[n===t&&`shows this in ${s} of ${r} other ${e.reads.kind==="words"?"sentences":"texts"} like it`,i&&`over all test texts tells best: ${i} (${ln[a].title} ${Pt(l)})`].filter(Boolean).join("; ")}function st(e){let t=Math.abs(e);return`${e<0?"at least ":""}${t.toLocaleString("en")} ${t===1?"step":"steps"}`}var Xs=(e,t)=>Math.abs(e)-Math.abs(t)||+(e<0)-+(t<0),Ln=({one:e,many:t})=>`half of what a ${e} writes into the unit is gone after so many steps, the median over the ${t}`;var Ks=`.pick {
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
`;var ia=`/* The sentence over its pipe: how large its letters are, its pipe, its valves, and a word at least. */
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
`;var io={first:"M2 2h2v12H2zM14 2v12L5 8z",back:"M12.5 2v12L3.5 8z",play:"M4 2v12l9-6z",pause:"M3.5 2h3v12h-3zM9.500 2h3v12h-3z",forward:"M3.5 2v12l9-6z",last:"M12 2h2v12h-2zM2 2v12l9-6z"},ao=[.5,1,2,4],fd=900;function Js(e){let t=null,n={},s=(g,f,m)=>{n[g]=D("path",{d:io[g]});let b=o("button",{type:"button",class:`tb ${g}`,"aria-label":f,title:f},D("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},n[g]));return b.addEventListener("click",m),b},r=s("play","Play (space)",()=>e.set({playing:!e.S.playing})),i=o("button",{type:"button",class:"bare speed",title:"Speed"},"1×");i.addEventListener("click",()=>{e.set({speed:ao[(ao.indexOf(e.S.speed)+1)%ao.length]})});let a=o("button",{type:"button",class:"bare by"});a.addEventListener("click",()=>e.set({by:e.S.by==="word"?"piece":"word"}));let l=o("b"),c=o("small"),u=o("span",{class:"keys wide","aria-hidden":"true"},...["←","→","space"].map(g=>o("kbd",{},g))),d=o("div",{class:"transport",role:"group","aria-label":"Steps"},s("first","First step (Home)",()=>e.go(0)),s("back","Back one step (left arrow)",()=>e.walk(-1)),r,s("forward","Forward one step (right arrow)",()=>e.walk(1)),s("last","Last step (End)",()=>e.go(e.P.T-1)),i,a,o("span",{class:"where"},o("span",{class:"roomy"},"step "),l,c),u);function h(){e.S.t>=e.P.T-1?e.set({playing:!1}):e.walk(1)}function w(){clearInterval(t);let{playing:g}=e.S;g&&(t=setInterval(h,fd/e.S.speed)),n.play.setAttribute("d",g?io.pause:io.play);let f=g?"Pause (space)":"Play (space)";r.title=f,r.setAttribute("aria-label",f),i.textContent=`${e.S.speed===.5?"½":e.S.speed}×`,i.setAttribute("aria-label",`Speed ${e.S.speed} times`)}return{el:d,draw(g){g("play")&&(e.S.playing&&e.S.t>=e.P.T-1&&e.go(0),w()),g("picture")&&e.S.playing&&e.P.T===1&&e.set({playing:!1}),a.hidden=!e.P.word.length,a.textContent=`by ${e.S.by==="word"?"word":"piece"}`,a.title=e.S.by==="word"?"Go piece by piece":"Go word by word",l.textContent=e.S.t+1,c.textContent=` / ${e.P.T}`}}}async function An({doc:e,roots:t},n){let s=Object.fromEntries(Object.entries(t).map(([l,c])=>[c,n[l]])),r={docid:"gatescope",roots:s,root_ids:Object.keys(s)};await Bokeh.embed.embed_items({gatescope:JSON.parse(e)},[r]);let[i]=Object.values(t),a=Bokeh.documents.findLast(l=>l.get_model_by_id?.(i));return Object.values(n).forEach(aa),l=>a.get_model_by_name(l)}function aa(e){for(let t of e.querySelectorAll("*"))t.tabIndex===0&&(t.tabIndex=-1),t.shadowRoot&&aa(t.shadowRoot)}function Nt(e,t,{css:n,rem:s,fine:r,font:i}){e(`${t}.axis`).setv({major_label_text_color:n("--ink3"),major_label_text_font_size:`${r}px`,major_label_text_font:i,major_label_standoff:Math.round(.2*s)}),e(`${t}.grid`).grid_line_color=n("--rule")}var la=8,gd=100,Ft=e=>({first:e.a,last:e.end-1,left:e.gutter,right:e.width,at:e.centre,find:e.step,span:(t,n)=>[e.x(Math.max(t,e.a)),e.x(Math.min(n+1,e.end))],columns:!0});function Zs(e,t,n,s,r=!1){let i=r?Math.log:u=>u,a=i(t)-i(e),l=u=>n+(s-n)*(a?(i(u)-i(e))/a:.5);return{first:e,last:t,left:n,right:s,at:l,find:u=>Math.max(e,Math.min(t,e+Math.round((u-n)/(s-n)*(t-e)))),span:(u,d)=>[l(u),l(d)]}}function pd({values:e,at:t,first:n=0},s,r){let i=t?0:Math.max(0,s.first-n),a=t?e.length-1:Math.min(e.length-1,s.last-n),l=[];for(let c=i;c<=a;c++){let u=t?t[c]:n+c;l.push([s.at(u),Number.isFinite(e[c])?r(e[c]):NaN,u])}return l}function wd({values:e,at:t,first:n=0},s,r,i){if(!r.columns||t)return s;let[a,l]=[r.first-n,r.last-n],c=(u,d)=>d>=0&&d+1<e.length?[[u,i((e[d]+e[d+1])/2)]]:[];return[...c(r.left,a-1),...s,...c(r.right,l)]}function bd(e){let t="",n="M";for(let[s,r]of e)Number.isFinite(r)&&(t+=`${n}${s.toFixed(2)} ${r.toFixed(2)}`),n=Number.isFinite(r)?"L":"M";return t}var ca=(e,t=gd)=>e.filter((n,s)=>s%Math.ceil(e.length/t)===0||s===e.length-1);function xd(e,{height:t}){let{x:n,rows:s=[],along:r=[],lines:i,shades:a=[],marks:l=[],caption:c,rem:u}=e,{low:d,high:h,top:w,below:g}=e.y,f=t-g,m=t-(e.foot??.2*u),b=y=>w+(f-w)*(h-y)/(h-d||1),p=y=>({class:y===0?"zero":"grid",d:`M${n.left} ${b(y).toFixed(2)}H${n.right}`}),T=(y,L,E,v)=>({x:y,y:L,"text-anchor":v,text:E}),$=d<0&&h>0&&s.every(([y])=>y!==0);return{x:n,y:b,low:d,high:h,top:w,bottom:f,rules:[...s.map(([y])=>p(y)),...$?[p(0)]:[]],texts:[...s.map(([y,L])=>T(n.left-.4*u,b(y)+.26*u,L,"end")),...r.map(([y,L,E="middle"])=>T(n.at(y),m,L,E)),...c?[T(n.right,m,c,"end")]:[]],shades:a.map(([y,L])=>({x:y,y:w,width:Math.max(0,L-y),height:f-w})),lines:i.map(y=>{let L=pd(y,n,b);return{...y,points:L,d:bd(wd(y,L,n,b))}}),marks:l.map(({k:y,v:L,kind:E="",r:v=4})=>({class:`mark ${E}`,cx:n.at(y),cy:b(L),r:v}))}}function vd(e,t,n){let s={},r=({left:i,top:a,width:l,height:c})=>{let u=0;for(let d of Object.values(e))for(let h=1;h<d.length;h++){let[[w,g],[f,m]]=[d[h-1],d[h]];if(f<i||w>i+l||!Number.isFinite(g+m))continue;let b=y=>g+(m-g)*Math.max(0,Math.min(1,(y-w)/(f-w))),[p,T]=[b(i),b(i+l)],$=Math.min(Math.max(p,T),a+c)-Math.max(Math.min(p,T),a);$>=0&&(u+=1+$/c)}for(let d of Object.values(s))i>=d.left+d.width||d.left>=i+l||a>=d.top+d.height||d.top>=a+c||(u+=20);return u};for(let[i,[a,l]]of Object.entries(t)){let c=null;for(let[u,d]of e[i])if(!(!Number.isFinite(d)||u<n.left||u>n.right))for(let h of[-1,1])for(let w of[1,5,10,18,28]){let g=Math.max(n.left,Math.min(n.right-a,u-Math.min(a/2,12))),f=h<0?d-l-w:d+w,m=Math.max(0,n.top-f)+Math.max(0,f+l-n.bottom),b={left:g,top:f,width:a,height:l},p=20*r(b)+40*m+.3*w+.01*(g-n.left);(c===null||p<c.cost)&&(c={...b,cost:p})}c&&(s[i]=c)}return s}function cn(e,t,n,s,r=1){let i={},a={};e.forEach(({span:c,points:u},d)=>{c.hidden=!1,i[d]=ca(u),a[d]=[kd(c,s)+4,r*s]}),[...e.flatMap(({whole:c})=>c?[c]:[]),...t].forEach((c,u)=>{i[`clear of ${u}`]=ca(c)});let l=vd(i,a,n);return e.map(({span:c},u)=>(c.hidden=!l[u],l[u]?(c.style.left=`${l[u].left}px`,c.style.top=`${l[u].top+l[u].height/2}px`,l[u]):null))}function ha({left:e,top:t,width:n,height:s},r,i=4){let a=(u,d,h)=>Math.max(d,Math.min(h,u)),l={far:1/0,ends:[0,0,0,0]},c=(u,d)=>{let[h,w]=[a(u,e,e+n),a(d,t,t+s)],g=Math.hypot(u-h,d-w);g<l.far&&Object.assign(l,{far:g,ends:[h,w,u,d]})};return r.forEach(([u,d],h)=>{if(!Number.isFinite(d))return;c(u,d);let[w,g]=r[h-1]??[];if(Number.isFinite(g))for(let f=1;f<8;f++)c(w+(u-w)*f/8,g+(d-g)*f/8)}),l.far>i&&l.far<1/0?l.ends:null}var lo=new Map;function kd(e,t){let n=`${t} ${e.className} ${e.textContent}`;return lo.get(n)||lo.set(n,e.offsetWidth),lo.get(n)}function zn(e,t,n){for(;e.childElementCount>n.length;)e.lastChild.remove();for(;e.childElementCount<n.length;)e.append(D(t));n.forEach(({text:s,title:r,...i},a)=>{let l=e.children[a];Le(l,i),s!==void 0&&de(l,s),r!==void 0&&l.textContent!==r&&l.replaceChildren(D("title",{},r))})}function rt(e){let t=Object.fromEntries(["shades","rules","texts","lines","marks","under","dots"].map(y=>[y,D("g",{class:y})])),{shades:n,rules:s,texts:r,lines:i,marks:a,under:l,dots:c}=t,u=D("path",{class:"here"}),d=D("svg",{"aria-hidden":"true"},n,s,r,u,l,i,a,c),h=o("div",{class:"labels","aria-hidden":"true"}),w=o("div",{class:"tag",role:"tooltip"}),g=o("div",{class:`chart ${e}`,role:"img"},d,h,w),f=null,m=null,b=null,p="";w.hidden=!0;function T(y){let L=g.getBoundingClientRect(),[E,v]=[y.clientX-L.left,y.clientY-L.top],S=!b||E<b.x.left-la||E>b.x.right+la,C=y.buttons>0&&y.pointerType!=="touch",z=S||C?null:m.tip?.(b.x.find(E));w.hidden=!z,z&&(de(w,z),w.style.left=`${Math.max(0,Math.min(L.width-w.offsetWidth,E+12))}px`,w.style.top=`${Math.max(-w.offsetHeight-4,v-w.offsetHeight-10)}px`)}for(let y of["pointermove","pointerdown"])g.addEventListener(y,T);g.addEventListener("pointerleave",()=>w.hidden=!0);function $(){let{alone:y,still:L,along:E=[],bars:v,rem:S}=m,C=y?[]:b.lines.filter(M=>M.name).sort((M,O)=>(M.later??0)-(O.later??0)),z=JSON.stringify([y,C.map(({name:M,cls:O})=>[M,O])]);if(L&&z===p)return;z!==p&&h.replaceChildren(...y?[o("span",{class:"alone"},y)]:[],...C.map(({name:M,kind:O,cls:P=`name ${O}`})=>o("span",{class:P},M))),p=z;let{x:k,y:A}=b,N=E.length?b.bottom:f.height,x={left:k.left+4,right:k.right-4,top:0,bottom:N,...m.room};cn(C.map(({points:M,named:O},P)=>({span:h.children[P],points:O?M.filter(([,,j])=>O(j)):M,whole:O&&M})),[...b.lines.filter(M=>!M.name&&!M.aside).map(M=>M.points),...v?.(A)??[]],x,S)}return{el:g,under:l,get frame(){return b},measure(){return f={width:g.clientWidth,height:g.clientHeight},f},draw(y){if((!f?.width||!f.height)&&this.measure(),!f.width||!f.height)return;m=y,b=xd(m,f),Le(d,f),zn(n,"rect",b.shades),zn(s,"path",b.rules),zn(r,"text",b.texts);let L=({kind:E="",d:v,style:S="",title:C})=>({class:`line ${E}`,d:v,style:S,title:C});zn(i,"path",b.lines.map(L)),zn(a,"circle",b.marks),$(),Le(g,{"aria-label":m.said})},cursor(y){if(!b)return;let{x:L,y:E,top:v,bottom:S}=b,C=y>=L.first&&y<=L.last,z=m.here==="column"?L.span(y,y):[L.at(y)],k=C&&m.here?z.map(N=>`M${N.toFixed(2)} ${v}V${S}`).join(""):"";Le(u,{d:k});let A=b.lines.filter(({dot:N,values:x})=>N&&C&&Number.isFinite(x[y]));zn(c,"circle",A.map(({kind:N,dot:x,values:M})=>({class:`dot ${N}`,cx:L.at(y),cy:E(M[y]),r:x})))}}}var yd=5,$d=600,da=3,ua=["","7 4","9 3 2 3"];function ma(e,t){let n=o("h2"),s=o("span",{class:"r"}),r={valves:rt("plot valves"),memory:rt("plot memory")};for(let{el:h,under:w}of Object.values(r)){let g=b=>b.clientX-h.getBoundingClientRect().left,f=(b,p)=>[p,Math.max(e.G.gutter,Math.min(e.G.width,g(b)))],m=b=>e.G.a-.5+(b-e.G.gutter)/e.G.cw;Qe(h,{press:b=>g(b)>=e.G.gutter&&g(b),slop:(b,{x:p})=>!e.small&&b.pointerType!=="touch"&&Math.abs(b.clientX-p)>=yd,click:b=>e.go(e.G.step(g(b))),move(b,p){let[T,$]=f(b,p).sort((y,L)=>y-L);w.replaceChildren(D("rect",{class:"band",x:T,width:$-T,y:0,height:"100%"}))},done(b,p){w.replaceChildren(),t(...f(b,p).sort((T,$)=>T-$).map(m))},cancel:()=>w.replaceChildren()}),h.addEventListener("dblclick",()=>e.resetZoom()),h.addEventListener("wheel",b=>{if(!b.ctrlKey||g(b)<e.G.gutter)return;b.preventDefault();let p=m(g(b)),T=Math.max(.2,1+b.deltaY/$d),{a:$,end:y}=e.G;t(p+($-.5-p)*T,p+(y-.5-p)*T)},{passive:!1})}let i=()=>e.P.roles.gates;function a(){let{rem:h,low:w,small:g}=e,f=i().length===0,m={valves:f?0:(w?2.9:3.1)*h,memory:(g?5:w?3.6:3.9)*h+(f?3*h:0)};for(let[b,{el:p}]of Object.entries(r))p.style.height=`${Math.round(m[b])}px`,p.hidden=m[b]===0;for(let b of Object.values(r))b.measure()}function l(h){let{roles:w}=e.P;if(w.kind(h)==="gate"){let f=ua[w.gates.indexOf(h)%ua.length];return`stroke:var(--F${h},var(--ink2));stroke-width:2;stroke-linecap:butt${f&&`;stroke-dasharray:${f}`}`}return h==="c"?"stroke:var(--ink);stroke-width:3":`stroke:var(--ink3);stroke-width:1.75;${h===w.candidate?"stroke-dasharray:1 4":""}`}let c=h=>e.S.mode==="mean"?e.P.mean(h):e.P.column(h,e.S.unit);function u(h,w,g,f,m,b){let{P:p,G:T,rem:$}=e,y=Object.fromEntries(w.map(L=>[L,c(L)]));r[h].draw({x:Ft(T),y:{low:g,high:f,top:da,below:da},rows:m,lines:w.map(L=>({values:y[L],name:L,kind:`of-${L}`,cls:`letter s-${L}`,style:l(L)})),tip:L=>`step ${L+1} “${p.shown[L]}”
${w.map(E=>`${E} ${U(y[E][L],4)}`).join("   ")}`,alone:p.T===1?`A line needs at least two ${p.reads.many}.`:null,said:b,rem:$})}function d(){let{P:h,S:w}=e,g=i(),f=h.signals.filter(E=>!g.includes(E)),m=E=>`${E} over time. The numbers are in the table.`;g.length&&u("valves",g,-.04,1.04,[[0,"0"],[1,"1"]],m(`Gates ${g.join(", ")}`));let b=1.12*Math.max(1,...f.map(E=>Math.max(...c(E).map(Math.abs)))),p=Math.floor(b),T=[-p,0,p].map(E=>[E,U(E,0,!0)]);u("memory",f,-b,b,T,m(f.join(", "))),n.replaceChildren(le("unit over time",w.mode==="mean"?`Mean of ${h.H} units over time`:`Unit ${w.unit} over time`)," ",o("small",{},w.mode==="mean"?"":Ys(h,w.unit)));let $=w.mode==="unit"?h.halfLife(w.unit):null,y=$<0?" This text ends before more can be told.":"",L=le("half-life");L.dataset.act=`In this text: ${Ln(h.reads)}.${y}`,s.replaceChildren(...$===null?[]:[L," ",o("b",{},st($))])}return{els:[o("div",{class:"hd"},n,s),r.valves.el,r.memory.el],draw(h){h("size","picture")&&a(),h("picture","unit","view","size")&&d()}}}var Md=5,fa={forget:["--Ff",2.25,[6,4]],"rnn.h":["--rnn",2.25],"lstm.h":["--ink",1.5],"lstm.c":["--ink",3.25],"own.h":["--Fpos",1.75],"own.c":["--Fpos",3.25]};function Sd(e){let t=e[e.length-1];return Array.from(e,n=>Number.isFinite(n-t)?n-t:NaN)}var Ed=({answers:e,target:t})=>e.kind==="value"?`L = its answer, the ${t}`:`L = −ln p(“${ue(t)}”), its guess`,Td=({answers:e,target:t})=>e.kind==="value"?`L is the answer after the last step, the ${e.title}`:`The loss L is −ln of the probability that the ${e.title} at the last step is “${ue(t)}”, the top answer of the network shown`;function ga(e){let t=o("h2"),n=o("small"),s=o("div",{class:"bk"}),r=o("div",{class:"labels","aria-hidden":"true"}),i=o("div",{class:"plot gradient",role:"img"},s,r),a=ma(e,f),l=o("div",{class:"plots"},...a.els,o("div",{class:"hd long"},t),i),c=null,u=!1,d=[],h=0,w=0;i.addEventListener("pointerdown",v=>w=v.clientX,!0),i.addEventListener("click",v=>{if(Math.abs(v.clientX-w)>4)return;let S=v.clientX-i.getBoundingClientRect().left;S>=e.G.gutter&&e.go(e.G.step(S))}),i.addEventListener("dblclick",()=>e.resetZoom()),e.resetZoom=()=>{clearTimeout(h),e.resetView(),e.draw(new Set(["view","step","unit","size"]))};async function g(){let v=await An(e.setup.figures,{gradient:s});c={named:v,time:v("time")},c.time.change.connect(()=>{if(u)return;clearTimeout(h);let{start:S,end:C}=c.time;h=setTimeout(()=>f(S,C),30)}),v("gradient.y").change.connect(()=>{u||requestAnimationFrame(E)}),e.draw(new Set(["picture","size","theme","view","unit"])),e.root.classList.add("plotted")}function f(v,S){let{P:C,G:z,S:k}=e,A=pi(v,S,C.T,z.width-z.gutter);A.a===k.view.a&&A.n===k.view.n?b():e.set({view:A})}function m(v){u=!0;try{v()}finally{u=!1}}let b=()=>c&&m(()=>c.time.setv({start:e.G.a-.5,end:e.G.end-.5}));function p(){let{G:v,rem:S,low:C,small:z}=e;i.style.height=`${Math.round((z?11:C?6.6:7)*S)}px`,c.named("gradient").setv({min_border_left:v.gutter,min_border_top:3,min_border_bottom:3}),c.named("gradient").toolbar.active_drag=z?null:"auto"}function T(){let{css:v}=e;for(let[S,[C,z,k]]of Object.entries(fa)){let{glyph:A}=c.named(`gradient.${S}`);A.setv({line_color:v(C),line_width:z,line_dash:k??[],line_cap:"round"})}Nt(c.named,"gradient",e)}function $(v,S,C,z,k,A){let{T:N}=e.P,x=Array.from({length:N},(O,P)=>P),M={t:x,tip:x.map(A),low:x.map(()=>S),high:x.map(()=>C)};for(let O of Object.keys(fa)){let P=O in v;c.named(`gradient.${O}`).visible=P,M[O]=P?Array.from(v[O]):x.map(()=>NaN)}c.named("gradient.source").data=M,c.named("gradient.y").setv({start:S,end:C}),c.named("gradient.axis").major_label_overrides=new Map(k),c.named("gradient.ticks").ticks=z}let y=v=>De(e.setup.cells[v]);function L(){let{P:v,S}=e,C={},z={},k=v.cell;for(let{key:F,cell:I,signal:q}of v.curves){let W=`${I==="rnn"||I==="lstm"?I:"own"}.${q}`;C[W]=Sd(v.array(F)),z[W]=`${y(I)} ‖dL/d${q}‖`}let A=Object.values(C).flatMap(F=>F.filter(Number.isFinite)),N=Math.min(-1.5,Math.min(...A)-.25),x=Math.max(.25,Math.max(...A)+.15),M=v.array("forget");if(M){let F=I=>S.mode==="mean"?Math.log10(Array.from({length:v.H},(q,W)=>10**M[I*v.H+W]).reduce((q,W)=>q+W)/v.H):M[I*v.H+S.unit];C.forget=Array.from({length:v.T},(I,q)=>Number.isFinite(F(q))?F(q):NaN),z.forget=S.mode==="mean"?`∏ ${Te(v.roles.keep)}, mean of units`:`∏ ${Te(v.roles.keep)} of unit ${S.unit}`,k!=="lstm"&&(z.forget+=` (${y(k)})`)}let O=He(N,x,5,!0),P=O.map(F=>[F,{0:"1","-1":"0.1","-2":"0.01"}[F]??Xe(F)]);$(C,N,x,O,P,F=>`step ${F+1} “${v.shown[F]}”
`+Object.entries(C).map(([I,q])=>`${z[I]} ${mt(q[F])}`).join(`
`)),d=Object.entries(C).map(([F,I])=>({line:F,values:I,name:z[F]}));let j=we(v.shown[v.T-1],20),R=le("gradient",`How far the error from “${j}” reaches`);t.replaceChildren(R," ",n);let H=[...new Map(v.curves.map(({cell:F,loss:I})=>[y(F),I]))].map(([F,I])=>`${F} ${U(I,2)}`).join(", ");n.replaceChildren(le("loss",Ed(v)),`: ${H}; each ÷ its last value, `,le("log scale")),R.dataset.act=`How to read it: each curve is how much of the error at the last step reaches that step, and starts at 1 on the right. ${Td(v)}: ${H}. Each is the norm of a total derivative of L, divided by its own value at the last step.`,i.setAttribute("aria-label",`Gradient norms at every step, on a logarithmic scale: ${Object.entries(z).map(([F,I])=>`${I} at the first step ${mt(C[F][0])}`).join("; ")}.`)}function E(){let{G:v,rem:S,P:C}=e;if(C.T===1){let P=`The gradient needs at least two ${C.reads.many}.`;return r.replaceChildren(o("span",{class:"alone"},P))}let{start:z,end:k}=c.named("gradient.y"),A=i.clientHeight,N=P=>3+(A-6)*(1-(P-z)/(k-z)),x=d.map(({line:P,values:j,name:R})=>{let _=[];for(let H=Math.max(0,v.a);H<v.end;H++){let F=N(j[H]);_.push([v.centre(H),F<-2||F>A+2?NaN:F])}return{span:o("span",{class:`name ${P.replace(".","-")}`},R),points:_}}),M=D("svg",{class:"threads",width:v.width,height:A});r.replaceChildren(M,...x.map(({span:P})=>P));let O={left:v.gutter+2,right:v.width-2,top:0,bottom:A};cn(x,[],O,S).forEach((P,j)=>{let R=P&&ha(P,x[j].points,Md);if(!R)return;let[_,H,F,I]=R.map(q=>q.toFixed(1));M.append(D("line",{x1:_,y1:H,x2:F,y2:I,class:d[j].line.replace(".","-")}))})}return g(),{el:l,draw(v){a.draw(v),c&&(v("size","picture")&&m(p),v("theme","size")&&m(T),v("picture","unit")&&m(L),v("view","picture","size")&&b(),v("view","picture","size","unit","theme")&&E())}}}var wt=e=>typeof e=="string";function ls(e,t=1/0){if(e.trim()==="*")return null;let n=new Set;for(let s of e.split(",")){let[,r,i=r]=/^\s*(\d{1,6})\s*(?:[-–]\s*(\d{1,6})\s*)?$/.exec(s)??[];if(r===void 0||Number(i)<Number(r)||Number(i)>=t||Number(i)-Number(r)>1e5)return;for(let a=Number(r);a<=Number(i);a++)n.add(a)}return[...n].sort((s,r)=>s-r)}function Rt(e){let t=[];for(let n of e)t.length&&t.at(-1)[1]===n-1?t.at(-1)[1]=n:t.push([n,n]);return t}var ct=e=>e===null?"*":Rt(e).map(([t,n])=>t===n?t:`${t}-${n}`).join(","),It=({signal:e,units:t,steps:n,value:s,on:r=!0})=>`${r?"":"!"}${e}:${ct(t)}:${ct(n)}=${s}`,ht=(e,t,n)=>e<=0&&t>=n-1?null:Array.from({length:Math.min(t,n-1)-Math.max(0,e)+1},(s,r)=>Math.max(0,e)+r),Pe=e=>e.on&&!e.why,Cd=(e,t,n,s)=>Pe(e)&&e.signal===t&&(e.units===null||e.units.includes(n))&&(e.steps===null||e.steps.includes(s)),hn=(e,t,n,s)=>e.findLast(r=>Cd(r,t,n,s))?.value??null;function wa(e,t,n,s,r){let i=e.filter(l=>Pe(l)&&l.signal===t);if(!i.length)return null;let a=new Set;for(let l of On(n,s))for(let c=0;c<r&&a.size<2;c++)a.add(hn(i,t,c,l));return a.size===1?[...a][0]:void 0}function ba(e,t,n){return e.flatMap(s=>{if(!Pe(s)||t&&s.steps&&!t.some(c=>s.steps.includes(c)))return[s];let{text:r,why:i,...a}=s,l=t===null?[]:On(s.steps,n).filter(c=>!t.includes(c));return l.length?[{...a,steps:l}]:[]})}var Qs=(e,t)=>ct(e.units)===ct(t.units)&&ct(e.steps)===ct(t.steps);function er(e,t,n){let{signal:s}=e[t],r=n.map(({hold:i})=>i.map(([a])=>a)).filter(i=>i.includes(s));return e.flatMap((i,a)=>i.signal!==s&&Qs(i,e[t])&&r.some(l=>l.includes(i.signal))?[a]:[])}var pa=(e,t)=>e===null?t:t===null?e:e.filter(n=>t.includes(n)),On=(e,t)=>e??Array.from({length:t},(n,s)=>s);function xa(e,t,n){return e.map((s,r)=>{if(!Pe(s))return[];let i=On(s.units,n).length*On(s.steps,t).length,a=[];for(let l=r+1;l<e.length;l++){let c=e[l];if(!Pe(c)||c.signal!==s.signal||c.value===s.value)continue;let u=On(pa(s.units,c.units),n),d=On(pa(s.steps,c.steps),t);u.length&&d.length&&a.push({by:l,steps:d,whole:u.length*d.length===i})}return a})}var Ld=200,tr={past:[],future:[]},co=({past:e},t)=>({past:[...e.slice(1-Ld),t],future:[]}),va=({past:e,future:t},n)=>e.length?[{past:e.slice(0,-1),future:[n,...t]},e.at(-1)]:null,ka=({past:e,future:t},n)=>t.length?[{past:[...e,n],future:t.slice(1)},t[0]]:null;function ya(e,t){let n=(t?1-e:e)<.5;return{words:`What if it were held ${n?"open":"shut"}?`,value:+(n!==t)}}function $a(e){let t=o("div",{class:"tag",role:"tooltip"});t.hidden=!0;function n({signal:s,linked:r,x:i,y:a}){let l=ya(1,r),c=!1,u=D("circle",{class:"grip",cx:i-.78*on,cy:a-.78*on,r:5.5}),d=D("a",{class:"hand",href:"./whatif"},D("circle",{class:"reach",cx:i,cy:a,r:on+5}),u),h=()=>{let{S:b}=e,p=b.mode==="mean"?null:[b.unit];d.setAttribute("href",Yt(e,"whatif",{pins:It({signal:s,units:p,steps:[b.t],value:l.value})}))},w=()=>e.S.mode==="mean"?"all units":`unit ${e.S.unit}`,g=()=>`${l.words} Opens What if, ${s} of ${w()} at ${l.value}`,f=()=>{h();let b=d.getBoundingClientRect(),p=e.root.getBoundingClientRect();t.textContent=g(),t.hidden=!1,t.style.left=`${Math.max(4,Math.min(p.width-t.offsetWidth-4,b.left-p.left+b.width/2-t.offsetWidth/2))}px`,t.style.top=`${b.bottom-p.top+4}px`},m=()=>t.hidden=!0;d.addEventListener("pointerenter",b=>b.pointerType!=="touch"&&f()),d.addEventListener("focus",f);for(let b of["pointerleave","blur"])d.addEventListener(b,p=>p.pointerType!=="touch"&&m());return d.addEventListener("pointerdown",b=>c=b.pointerType==="touch"&&t.hidden),d.addEventListener("click",b=>{h(),c&&(b.preventDefault(),f())}),{el:d,step(b){d.style.display=b.blank?"none":"",!b.blank&&(l=ya(b.now[s],r),d.setAttribute("aria-label",`${e.P.roles.word(s)}: ${g()}`),!t.hidden&&d.matches(":hover, :focus")&&(t.textContent=g()))}}}return{tag:t,hand:n}}var Ad=250;function Ma(e){let t=o("p",{class:"say","aria-live":"polite"}),n=o("h2"),s=Cn(e),r=o("button",{type:"button","aria-label":"one unit"},"one"),i=o("button",{type:"button"},"mean"),a=o("select",{"aria-label":"Layer"}),l=o("div",{class:"seg"},s.row,a,...s.els,r,i);r.addEventListener("click",()=>e.set({mode:"unit"})),i.addEventListener("click",()=>e.set({mode:"mean"})),a.addEventListener("change",()=>{e.P.layer=Number(a.value),e.draw(new Set(et))});let c=o("div",{class:"cell",tabindex:"0",role:"group","data-terms":".instant","aria-label":"This step; the arrows go through its words and marks"}),u=o("div",{class:"eq"}),d=o("canvas",{class:"strips",role:"img"}),h=le("bars of all units",""),w=o("h2",{},h),g=o("h2"),f=o("div",{class:"hd"},g),m=o("ol",{class:"pred"}),b=o("p",{class:"remark"}),p=o("div",{class:"instant"},t,o("div",{class:"cellhd"},n,l),c,u,o("div",{class:"low"},o("div",{},o("div",{class:"hd"},w),d),o("div",{},f,m,b))),T=D("path",{class:"wire"}),$=D("path",{class:"tip"}),y=D("svg",{class:"ahead","aria-hidden":"true"},T,$);p.append(y);let L=0,E=0,v=null,S=null,C={width:0,height:0};d.addEventListener("click",x=>{let M=d.getBoundingClientRect(),O=1.5*e.rem,P=Math.floor((x.clientX-M.left-O)/(M.width-O)*e.P.H);P>=0&&P<e.P.H&&e.pick(e.order[P])});let z=Array.from({length:5},()=>{let x=o("span",{class:"bar"}),M=o("span",{class:"w"}),O=o("span",{class:"n"});return{bar:x,word:M,p:O,row:o("li",{"data-term":"next word"},x,M,O)}});m.append(...z.map(x=>x.row));let k=o("p",{class:"others"});b.before(k);function A(){let{P:x,S:M,rem:O,css:P}=e,j=devicePixelRatio||1,{width:R,height:_}=C;(d.width!==Math.round(R*j)||d.height!==Math.round(_*j))&&(d.width=Math.round(R*j),d.height=Math.round(_*j));let H=d.getContext("2d");H.setTransform(j,0,0,j,0,0),H.clearRect(0,0,R,_);let F=1.5*O,I=(_-2)/x.signals.length,q=(R-F)/x.H,W=e.order.indexOf(M.unit),V=q>3?1.2:0;x.signals.forEach((G,ee)=>{let J=e.P.roles.kind(G)==="gate",X=e.full(G),se=ee*I+2,Q=I-5,ie=J?se+Q:se+Q/2;H.globalAlpha=1,H.fillStyle=P(J?`--${G}`:"--ink"),H.font=`italic 650 ${.95*O}px ${e.font}`,H.fillText(G,0,se+Q/2+.3*O),H.fillStyle=P("--rule2"),H.fillRect(F,ie,R-F,1);let B=x.signal(G),Y=J?[P(`--F${G}`)]:[P("--Fpos"),P("--Fneg")],K=Y.map(()=>new Path2D);for(let Z=0;Z<x.H;Z++){let ae=B[M.t*x.H+e.order[Z]],he=Math.max(.5,Math.min(1,Math.abs(ae)/X)*(J?Q:Q/2));K[!J&&ae<0?1:0].rect(F+Z*q+V/2,ae<0?ie:ie-he,Math.max(1,q-V),he)}H.globalAlpha=.85,Y.forEach((Z,ae)=>{H.fillStyle=Z,H.fill(K[ae])})}),H.globalAlpha=1,M.mode!=="mean"&&(H.strokeStyle=P("--ink"),H.lineWidth=1.75,H.strokeRect(Math.max(F+W*q-2,1),1,Math.min(q+4,R-F-W*q+1),_-2))}function N(){let x=[...c.querySelectorAll(".head")].filter(F=>F.getAttribute("d").endsWith("l-8 8"));if(y.style.display=e.small||!x.length?"none":"",e.small||!x.length)return;let M=p.getBoundingClientRect(),O=x.at(-1).getBoundingClientRect(),P=g.firstChild.getBoundingClientRect(),j=O.top+O.height/2-M.top,R=M.width+.45*e.rem,_=P.right-M.left+.5*e.rem,H=P.top+P.height/2-M.top;T.setAttribute("d",`M${O.right-M.left+3} ${j}H${R}V${H}H${_}`),$.setAttribute("d",`M${_+6} ${H-4}l-6 4l6 4`)}return{el:p,draw(x){let{P:M,S:O}=e,P=performance.now()-L<Ad;x("step")&&(L=performance.now());let j=M.cell+JSON.stringify(M.options)+e.small;j!==S&&(S=j,v=Sn(M.roles,e.hand),c.replaceChildren(v.svg)),x("picture","size")&&(E=v.least());let R={...En(M,O),compact:e.small,least:E,instant:P||x("picture","size","unit","theme")};if(x("picture")){a.replaceChildren(...M.layers.map((G,ee)=>o("option",{value:ee},`layer ${G.level+1}${M.layers.some(J=>J.direction==="reverse")?` ${G.direction}`:""}`))),a.value=String(M.layer),a.hidden=M.layers.length===1;let{title:V}=M.answers;f.classList.toggle("long",M.answers.kind==="value"),g.replaceChildren(le("next word",V[0].toUpperCase()+V.slice(1))),b.textContent=e.setup.tasks[e.entry?.task]?.remark??"",m.setAttribute("aria-label",`What it answers: ${V}`)}if(x("play")&&t.setAttribute("aria-live",O.playing?"off":"polite"),!x("picture","size","theme","focus","unit","step","beside"))return;if(x("picture","size")){let V=(e.small?2.1:e.low?1.42:1.58)*e.rem*6+2;d.style.height=`${V}px`,C={width:d.clientWidth,height:V}}v.update(R);let _=Ds(M.roles,R);t.replaceChildren(...Bs(_)),v.svg.setAttribute("aria-label",`The ${e.setup.cells[M.cell]} cell at this step. ${Us(_)}`);let H=O.mode==="mean";n.replaceChildren(...H?["Inside ",le("mean over units","the mean")," ",o("small",{},`of ${M.H} units`)]:["Inside ",le("unit",`unit ${O.unit}`)," ",o("small",{},`of ${M.H}`)]),n.title=H?"":Ys(M,O.unit),Le(r,{"aria-pressed":!H}),Le(i,{"aria-pressed":H}),Le(i,{"aria-label":`mean of ${M.H}`}),s.row.hidden=H,s.draw(),u.replaceChildren(...Ui(M.roles,R).map(({symbol:V,value:G,cls:ee,op:J,means:X})=>o("span",{class:`term${J?" op":""}`,"data-term":X},o("span",{class:"sy"},V??""),o("span",{class:`va${ee?` s-${ee}`:""}`},G)))),de(h,`All ${M.H} units now`),d.setAttribute("aria-label",`Bars of every signal for all ${M.H} units at step ${O.t+1}. The numbers are in the table.`),A(),x("picture","size")&&N();let F=M.top(O.t),I=M.answers.kind==="value",q=O.beside&&M.beside?M.top(O.t,"beside").slice(0,3):[],W=Math.min(F.length,z.length-+(b.textContent!=="")-2*+(q.length>0));k.hidden=!q.length,q.length&&k.replaceChildren(o("b",{},e.setup.cells[M.beside.cell]),`: ${q.map(([V,G])=>`${ue(V)} ${I?U(G,3):fe(G)}`).join(", ")}`),z.forEach(({row:V,word:G,p:ee,bar:J},X)=>{V.hidden=X>=W,!V.hidden&&(de(G,ue(F[X][0])),de(ee,I?U(F[X][1],3):fe(F[X][1])),J.hidden=I,J.style.width=`${100*F[X][1]}%`)})}}}var mo=2,Sa=2**32,ho=(e,t,n,s)=>{let r=e.trim?.()===""?NaN:Number(e);return Number.isFinite(r)?Math.max(t,Math.min(n,r)):s},uo=(e,t,n={temperature:.8,seed:1,length:100})=>({temperature:Math.round(100*ho(e.temperature,0,mo,n.temperature))/100,seed:Math.floor(ho(e.seed,0,Sa-1,n.seed)),length:Math.round(ho(e.length,1,t,n.length))});function Ea(e){let t=e.setup.written,n=(f,m,b)=>o("input",{type:"number",name:f,"aria-label":m,title:m,...b}),s=n("length",`How many, up to ${t}`,{min:1,max:t,step:1}),r=n("temperature",`Temperature, 0 to ${mo}: at 0 always the top answer`,{min:0,max:mo,step:"any"}),i=n("seed","Seed: the same seed writes the same text",{min:0,max:Sa-1,step:1}),a={temperature:r,seed:i,length:s},l=o("span",{}),c=o("button",{type:"submit",class:"btn"},"Write on"),u=o("form",{class:"writeon","aria-label":"Write on"},c,o("label",{},s,l),o("label",{},"temp",o("span",{class:"roomy"},"erature")," ",r),o("label",{},"seed ",i)),d=()=>Object.fromEntries(Object.entries(a).map(([f,m])=>[f,m.value])),h=f=>{for(let[m,b]of Object.entries(f))a[m].value=String(b)};h(uo({temperature:"",seed:"",length:""},t));let w=uo(d(),t),g=()=>{w=uo(d(),t,w),h(w)};return u.addEventListener("change",g),u.addEventListener("submit",f=>{f.preventDefault(),g(),e.send({write:w},{wrote:!0})}),{el:u,draw(f){f("picture")&&(u.hidden=e.P.answers.kind!=="next",l.textContent=` ${e.P.reads.many}`)}}}var zd=17.5,Od=4,Pd=19,Ta={bytes:[[400,1.0625]],characters:[[80,1.75],[400,1.25]],other:[[60,1.5],[200,1.1875]]};function Ca(e){let t=o("div",{class:"seg signals",role:"group","aria-label":"Colour the text by"}),n=o("span",{class:"whose"}),s=Ea(e),r=o("div",{class:"sheet",tabindex:"0",role:"region","aria-label":"The text, token by token"}),i=o("div",{class:"tag",role:"tooltip"});i.hidden=!0;let a=o("div",{class:"readbar"},o("span",{class:"wide"},"Colour"),t,n,s.el),l=o("div",{class:"reader"},a,r,i),c=o("span",{class:"legend","aria-hidden":"true"}),u=o("span",{class:"ownword"},o("u",{},"written by the network")),d=o("span",{class:"r tools"},u,c),h=[],w=null,g=null;r.addEventListener("click",({target:E})=>E.t!==void 0&&e.go(E.t)),r.addEventListener("pointermove",f);for(let E of["pointerleave","scroll"])r.addEventListener(E,()=>i.hidden=!0);function f({target:E,clientX:v,clientY:S}){let{P:C,S:z}=e,{t:k}=E;if(i.hidden=k===void 0,i.hidden)return;let A=Vo(C.tokens,k),N=A?` of “${A}”`:"";i.textContent=`${z.focus} ${U(m()[k],4)} · ${z.mode==="mean"?`mean of ${C.H} units`:`unit ${z.unit}`} · step ${k+1} “${we(C.shown[k],24)}”${N}`;let x=l.getBoundingClientRect(),{offsetWidth:M}=i;i.style.left=`${Math.max(0,Math.min(x.width-M,v-x.left+12))}px`,i.style.top=`${S-x.top-34}px`}let m=()=>e.S.mode==="mean"?e.P.mean(e.S.focus):e.P.column(e.S.focus,e.S.unit);function b(){let{P:E,S:v}=e;return e.P.roles.kind(v.focus)==="memory"?E.reach(v.focus,v.mode==="mean"?null:v.unit):1}function p(){let{P:E}=e,{kind:v}=E.reads,S=[];h=Uo(v,e.text,E.tokens).map(({before:z,shown:k,kind:A,after:N},x)=>{let M=o("span",{class:A||!1},k);return M.t=x,E.unknown[x]&&(M.classList.add("unknown"),M.title=`“${E.tokens[x]}” ${pn(E)}`),e.written!==null&&x>=e.written&&M.classList.add("own"),S.push(z,M,N),M}),r.classList.toggle("code",["bytes","characters"].includes(v));let C=Ta[v]??Ta.other;r.style.fontSize=`${C.find(([z])=>E.T<=z)?.[1]??1}rem`,r.replaceChildren(...S.filter(z=>z!=="")),r.scrollTop=0,w=null,u.hidden=e.written===null}function T(){let{rem:E,small:v,time:S}=e;r.style.height="";let C=v?Pd*E:S.clientHeight-l.offsetTop-a.offsetHeight-zd*E;r.style.height=`${Math.max(Od*E,Math.min(r.scrollHeight+2,C))}px`}function $(){let{S:E,palette:v}=e,S=m(),C=b();h.forEach((z,k)=>{let A=v.of(E.focus,S[k],C);z.colour!==A&&(z.colour=A,z.style.background=it(A),z.style.color=Tt(A))}),c.replaceChildren(...sn(e,E.focus,C)),n.textContent=E.mode==="mean"?`mean of ${e.P.H} units`:`of unit ${E.unit}`;for(let z of t.children)z.setAttribute("aria-pressed",String(z.dataset.signal===E.focus))}function y(){let{P:E}=e,v=C=>e.P.roles.kind(C)==="gate",S=[E.memory,...E.signals.filter(C=>C!==E.memory&&!v(C)).reverse(),...E.signals.filter(v)];t.replaceChildren(...S.map(C=>{let z=e.P.roles.word(C),k=o("button",{type:"button","data-signal":C,"aria-label":`${z} ${C}`,"data-term":C},o("i",{class:`s-${C}`},C));return k.addEventListener("click",()=>e.look(C)),k}))}function L(){w?.classList.remove("cur"),w?.removeAttribute("aria-current"),w=h[e.S.t],w.classList.add("cur"),w.setAttribute("aria-current","step");let{offsetTop:E,offsetHeight:v}=w,S=Math.min(2*v,r.clientHeight/3);E-S<r.scrollTop?r.scrollTop=E-S:E+v+S>r.scrollTop+r.clientHeight&&(r.scrollTop=E+v+S-r.clientHeight)}return{el:l,key:d,sheet:r,draw(E){let{P:v}=e;E("picture")&&g!==v.signals.join()&&(y(),g=v.signals.join()),E("picture")&&p(),E("picture","size")&&T(),E("picture","theme","focus","unit")&&$(),E("picture","size","step")&&L(),s.draw(E)}}}var Nd={time:"Over time",text:"Text and units"};function La(e){let t=Object.entries(Nd).map(([a,l])=>{let c=o("button",{type:"button","data-pane":a,title:"Switch (v)"},l);return c.addEventListener("click",()=>e.show(a)),c}),n=o("div",{class:"hd panes"},o("div",{class:"seg",role:"group","aria-label":"View of the text"},...t)),s=o("button",{type:"button"});s.addEventListener("click",()=>e.set({beside:!e.S.beside})),n.append(o("div",{class:"seg besides"},s));let r=null,i=null;return{el:n,join(a,l){r=a,n.append(l.key)},draw(a){if(i!==e.small&&(i=e.small,(i?r.head:n).append(r.tools),r.head.hidden=!i),a("picture","beside")){let l=e.P.beside&&e.setup.cells[e.P.beside.cell];s.hidden=!l,s.textContent=`${l} beside`,s.title=`What a ${l} of the same size, trained alike, makes of this text`,s.setAttribute("aria-pressed",String(e.S.beside))}if(a("picture","pane"))for(let l of t)l.setAttribute("aria-pressed",String(l.dataset.pane===e.S.pane))}}}var jd="grammar",_d="grammar-lstm-32-s0";var Pn=e=>({text:e.setup.tasks[jd].examples[0][1],model:_d,weights:"trained"}),We=(e,t)=>Pn(e).text.split(" ").lastIndexOf(t);var Nn=".ribbon, .transport",nr=e=>`.cell g[data-term=${e}] > :is(circle, text, rect)`,Aa=".low > div:last-child",en=(e,t={})=>n=>({...Pn(n),unit:6,view:"time",t:e(n),...t}),cs=(e,t=0)=>n=>We(n,e)+t,ot=cs("moved"),dn=cs("moved",-1),Ue=(e,t,n)=>e.P.at(t,n,6),dt=(e,t)=>`“${e.P.shown[t]}”`,za=({P:e},t)=>{let[n,s]=e.top(t)[0];return`“${n}” (${fe(s)})`},Oa={of:["text","model","weights"],example:"the sentence of France and Japan",onward:["whatif","On to What if →"],stops:[{title:"Where is the answer?",says:e=>["The network reads one word at a time, and after each it guesses the next. ",`This list is its guess after ${dt(e,ot(e))}: ${za(e,ot(e))}.`],act:"go to the last word, where the answer is.",done:({t:e},{P:t})=>e===t.T-1,did:e=>[`After ${dt(e,e.P.T-1)} it expects ${za(e,e.P.T-1)}.`],at:Aa,lit:Nn,state:en(ot),hand:["ArrowRight","End"]},{title:"A unit is one number in memory",says:e=>[`This pipe is the memory of unit ${6}, one of ${e.P.H} numbers that go from word to word. `,`At ${dt(e,We(e,"with"))} it holds `,lt(Ue(e,"c",We(e,"with"))),": orange is below zero, blue above, and thicker is further away."],act:"go to “Japan”, and see it change colour.",done:({t:e},t)=>e>=We(t,"Japan"),did:e=>[`At ${dt(e,e.S.t)} it holds `,lt(Ue(e,"c",e.S.t)),". Neither colour is the better one."],at:".cell g[data-term=memory], .cell g[data-term=c], .cell g[data-term=f] > circle",lit:Nn,clear:".say, .cell",state:en(cs("with")),hand:["ArrowLeft","ArrowRight"]},{title:"A row is a unit, a column a word",says:e=>[`Each of these ${e.P.H} rows is one unit, each column the word above it. `,"The colour says how far its forget gate ",{text:"f",cls:"f"}," is open: dark is 1, light is 0."],act:"click another row, or press ↓.",done:({unit:e})=>e!==6,did:e=>[`The cell and the lines are now those of unit ${e.S.unit}.`],at:".map.focused",lit:".ribbon",clear:".cellhd, .cell",state:en(ot),hand:["ArrowUp","ArrowDown"]},{title:"A gate is a number, the valve its picture",says:e=>["A gate is a number from 0 to 1, worked out anew at every word; the disc draws it as a valve. ",`At ${dt(e,dn(e))} it stands open, `,tt("f",Ue(e,"f",dn(e))),`: ${Ye(Ue(e,"f",dn(e)))} of the memory goes through.`],act:"step on one word, and watch it shut.",done:({t:e},t)=>e===ot(t),did:e=>[`At ${dt(e,ot(e))} it is shut: `,tt("f",Ue(e,"f",ot(e))),"."],at:nr("f"),lit:Nn,clear:".say, .cell",state:en(dn),hand:["ArrowLeft","ArrowRight"]},{title:"Why “forget”, when 1 keeps?",says:e=>["The forget gate has its name from what it does as it shuts: 0 forgets, 1 keeps. ",`At ${dt(e,ot(e))} it is `,tt("f",Ue(e,"f",ot(e))),`, and ${Ye(1-Ue(e,"f",ot(e)))} of the `,lt(Ue(e,"c",dn(e)))," that “France” wrote is gone."],act:"step back: how long was it kept?",done:({t:e},t)=>e>We(t,"France")&&e<ot(t),did:e=>[`At ${dt(e,e.S.t)} `,tt("f",Ue(e,"f",e.S.t))," of it is kept: ",lt(Ue(e,"c",e.S.t)),", as it has been since “France”."],at:nr("f"),lit:`${Nn}, .say`,clear:".say, .cell",state:en(ot),hand:["ArrowLeft","ArrowRight"]},{title:"The input gate writes",says:e=>["What is new, the candidate g, gets into memory as far as the input gate lets it. ",`At ${dt(e,We(e,"Japan"))} that is `,tt("i",Ue(e,"i",We(e,"Japan")))," of ",lt(Ue(e,"g",We(e,"Japan"))),", in the place of what was forgotten."],act:"step on one word: it shuts, and the memory stays.",done:({t:e},t)=>e===We(t,"Japan")+1,did:e=>[`At ${dt(e,e.S.t)} `,tt("i",Ue(e,"i",e.S.t))," of the candidate is written, and ",lt(Ue(e,"c",e.S.t))," stays."],at:`${nr("i")}, .cell g[data-term=written], .cell g[data-term='+'] > circle`,lit:Nn,clear:".say, .cell",state:en(cs("Japan")),hand:["ArrowLeft","ArrowRight"]},{title:"h is what the others hear",says:e=>[`The output gate lets memory out as h, and from the h of all ${e.P.H} units alone the next word is computed. `,`At ${dt(e,We(e,"but"))} unit ${6} holds `,lt(Ue(e,"c",We(e,"but"))),`, but its h is ${U(Ue(e,"h",We(e,"but")),2,!0)}: it keeps silent.`],act:"go on to “I”, where it speaks.",done:({t:e},t)=>e===dn(t),did:e=>[`At ${dt(e,e.S.t)} `,tt("o",Ue(e,"o",e.S.t))," of it gets out: h is ",lt(Ue(e,"h",e.S.t)),"."],at:`${nr("o")}, .cell g[data-term=h]`,lit:`${Nn}, ${Aa}`,clear:".say, .cell",state:en(cs("but")),hand:["ArrowLeft","ArrowRight"]},{title:"How long does it remember?",says:e=>[`The half-life of unit ${6}, ${st(e.P.halfLife(6))}, says when half of what a word wrote is gone, in the median. `,`Yet “France” stayed for ${dn(e)-We(e,"France")} words: a memory lasts until its gate shuts, however long that is.`],act:"go through the units with ↓ to one that lasts longer.",done:({unit:e},{P:t})=>Math.abs(t.halfLife(e))>Math.abs(t.halfLife(6)),did:e=>[`Unit ${e.S.unit} lasts longer: ${st(e.P.halfLife(e.S.unit))}.`],at:".plots > .hd:first-child, .plot.memory",lit:".cellhd",clear:".cell",state:en(ot),hand:["ArrowUp","ArrowDown"]}]};function Pa(e){let t=o("select",{"aria-label":"Feature"}),n=o("p",{class:"finding"}),s=o("div",{class:"ranks",role:"group","aria-label":"Units, best on validation first"}),r=o("section",{class:"ranking","aria-label":"Units that tell a feature"},o("label",{class:"hd"},o("h2",{},"Units that tell"),t),n,s),i=o("h2"),a=o("span",{class:"r"}),l=o("div",{class:"facts"}),c=o("section",{class:"oneunit","aria-label":"The selected unit"},o("div",{class:"hd"},i,a),l),u=o("p",{class:"silent"}),d=o("p",{class:"stale-units"}),h=o("div",{class:"units"},u,r,c,d),w=null,g=null,f,m=[];t.addEventListener("change",()=>{e.set({feature:t.value}),e.root.focus({preventScroll:!0})}),s.addEventListener("keydown",z=>{let k={ArrowUp:-1,ArrowDown:1}[z.key],A=m.indexOf(z.target);if(!k||A<0)return;z.preventDefault();let N=m[Math.max(0,Math.min(m.length-1,A+k))];N.focus(),N.click()});function b({S:z,P:k}){let A=(x,M,O)=>{let P=o("a",{class:"link",href:"./whatif",title:M},x);for(let j of["pointerdown","focus","click"])P.addEventListener(j,()=>P.href=O());return P},N=()=>It({signal:k.memory,units:[z.unit],steps:ht(z.t,k.T-1,k.T),value:Number(k.at(k.memory,z.t,z.unit).toPrecision(4))});return o("p",{class:"onward"},A("Cut this unit","Silence it: how far does the test score fall?",()=>`${Yt(e,"whatif")}#cut`)," · ",A("Hold it","What if it kept what it holds now, to the end of the text?",()=>Yt(e,"whatif",{pins:N()})))}let p=()=>e.setup.cards[e.entry.card]?.note,T=()=>e.measured.get(e.name),$=()=>T().features.find(({name:z})=>z===w),y={probe:["all units, probe","A linear probe, which reads all units at once"],before:["before training","The best unit of the weights that training began with"]};function L({of:z,unit:k,signal:A,sign:N,score:x,spread:M},O,P){let{chance:j}=ln[O],R=Math.min(P(x),P(j)),_=Math.max(P(x),P(j)),H=o("span",{class:"bar",style:`left:${100*R}%;width:${100*(_-R)}%`}),F=M&&o("span",{class:"range",style:`left:${100*P(M[0])}%;width:${100*(P(M[1])-P(M[0]))}%`}),I=[o("span",{class:"who"},...z?[y[z][0]]:[`unit ${k} `,o("i",{},oo(O,A,N))]),o("span",{class:"track"},H,F),o("span",{class:"n"},Pt(x))],q=M?`: ${Gs(x,M)} when the test texts are drawn anew`:"";if(z)return o("div",{class:`rank ${z}`,"data-term":z==="probe"?"probe":"initial weights","data-act":`${y[z][1]}${q}.`},...I);let W=o("button",{type:"button",class:"rank",tabindex:"-1",title:`Select it${q}`,"data-unit":k},...I);return W.addEventListener("click",()=>e.choose(k,A)),W}function E(){let{features:z}=T(),{feature:k}=e.S;w=z.some(({name:j})=>j===k)?k:(z.find(as)??z[0])?.name,t.value=w;let A=$(),N=na(A),{title:x,chance:M}=ln[A.kind];n.textContent=`${sa(A,e.P.H)} Listed as validation ranked them, with ${x} on test texts.`,n.classList.toggle("nowhere",!as(A));let O=o("div",{class:"rank scale","aria-hidden":"true"},o("span",{},le(x),", ",le("test texts")),o("span",{class:"track"},o("span",{class:"chance",style:`left:${100*N(M)}%`},`chance ${U(M,M?1:0)}`),o("span",{class:"end"},"1")),o("span",{})),P=ro(A).map(j=>L(j,A.kind,N));m=P.filter(j=>j.dataset.unit!==void 0),s.style.setProperty("--chance",`${100*N(M)}%`),s.replaceChildren(O,...P),v()}function v(){let{S:z}=e;m.forEach((k,A)=>{let N=z.mode==="unit"&&Number(k.dataset.unit)===z.unit;k.setAttribute("aria-pressed",String(N)),k.tabIndex=N||A===0&&z.mode==="mean"?0:-1}),C()}function S(z,k,A){let N=(x,M)=>o("i",{class:x,style:`width:${100*M}%;${x==="shut"?"":`background:var(--R${z})`}`});return o("tr",{},o("th",{scope:"row"},o("i",{class:`s-${z}`},z),` ${e.P.roles.word(z)}`),o("td",{},fe(k)),o("td",{class:"both","aria-hidden":"true"},o("span",{},N("shut",k),N("between",1-k-A),N("open",A))),o("td",{},fe(A)))}function C(){let{S:z,P:k}=e;if(z.mode==="mean"){i.replaceChildren(`Mean of ${k.H} units`),a.textContent="",l.replaceChildren(o("p",{},"Select one unit to read what it does."));return}let A=T(),N=A.units[z.unit],x=oa(A,z.unit);i.replaceChildren(`Unit ${z.unit} `,o("small",{},`of ${k.H}, over the test texts`)),a.replaceChildren(o("b",{"data-term":N.tag},N.tag));let M=(R,..._)=>[o("dt",{},R),o("dd",{},..._)],O=x&&o("button",{type:"button",class:"link",title:"Show the units that tell it"},x.title);O?.addEventListener("click",()=>e.set({feature:x.name}));let P=k.keeper&&[...M("keeps",o("i",{class:`s-${k.keeper}`,"data-term":k.keeper},k.keeper),` ${Pt(N.keep)} `,o("small",{},`median ${e.P.roles.word(k.keeper)} gate`)),...M(le("half-life"),`${st(N.half_life)} `,o("small",{title:`Half-life: ${Ln(k.reads)}`},"median over all that it writes"))],j=Object.keys(N.open);l.replaceChildren(o("dl",{},...M("follows",...x?[O,o("small",{},` ${x.how}`)]:["none of these features well"]),...P??M("keeps","no gate keeps its memory")),...j.length?[o("table",{class:"openings"},o("thead",{},o("tr",{},o("th",{scope:"col"},"gate"),o("th",{scope:"col"},"shut < 0.1"),o("th",{"aria-hidden":"true"}),o("th",{scope:"col"},"open > 0.9"))),o("tbody",{},...j.map(R=>S(R,N.shut[R],N.open[R]))))]:[],...e.pages.whatif?[b(e)]:[],o("p",{class:"rule"},o("b",{},N.tag),": ",e.setup.tags[N.tag]),o("details",{},o("summary",{},"How this was measured"),o("p",{},A.about,` ${A.steps.validation.toLocaleString("en")} steps of validation, ${A.steps.test.toLocaleString("en")} of test texts.`)),...p()?[o("p",{},o("b",{},"This task"),`: ${p()}`)]:[])}return{el:h,draw(z){if(!z("picture","unit","focus","feature"))return;let k=T(),A=!k?.features.length;for(let N of[r,c])N.hidden=A;if(u.hidden=!A,d.hidden=A||e.weights!=="initial",d.textContent="Measured on the trained weights; the text above is read by the initial ones.",A){u.textContent=k===void 0?"":e.entry.card===void 0?"This is your own run: what its units do was not measured.":"What the units of this model do was not measured.",f=void 0;return}if(g!==null&&g!==e.entry.task&&(e.S.feature=null),g=e.entry.task,f===k)return z("feature")?E():v();f=k,t.replaceChildren(...k.features.map(({name:N,title:x})=>o("option",{value:N},x))),E()}}}var Hd=1.55,Fd=["ArrowUp","ArrowDown","Home","End","PageUp","PageDown"," "],fo=class extends Ct{text;name;weights;typed;help;constructor(t){super(t,Ks+ia+Oi),this.questions=new Ot(p=>this.tell(p));let{present:n,answer:s}=this.state.asked.values;Object.assign(this.S,{pane:"time",feature:null,probe:null,beside:!1,by:"piece"}),Object.assign(this.S,{present:n,answer:s}),this.measured=new Map,this.written=null;let r=this.pages.whatif&&$a(this);this.hand=r?.hand,this.parts=[zs,vs,Js,Ma,Tn,La,Ns,ga,Ca,Pa,ei].map(p=>p(this));let[i,a,l,c,u,d,h,w,g,f,m]=this.parts;this.time=o("section",{class:"time","aria-label":"The whole text"},u.el,d.el,h.el,w.el,g.el,f.el,o("div",{class:"cursor"})),this.cursor=this.time.lastChild,this.words=u.el,this.which=d.el,this.panes={time:[h.el,w.el,this.cursor,h.tools],text:[g.el,f.el,g.key]},d.join(h,g),this.sheet=g.sheet,this.main=o("main",{},o("section",{class:"now","aria-label":"This step"},l.el,c.el),this.time),this.stage=ta(this,l),this.parts.push(this.stage),this.covered=[i.el,a.el,this.main],this.root.append(...this.covered,this.stage.el,m.el,...r?[r.tag]:[]),this.listen(),this.view=this.state.asked.values.view,this.receive(this.model.payload,{asked:this.inPage}),this.wonder();let{brought:b}=this.state;b!==void 0&&(this.typed(b),this.send({text:b}))}back({values:t}){let{view:n,text:s,model:r,weights:i,present:a,answer:l}=t;this.view=n,this.set({present:a,answer:l});let c={text:s??this.text,model:r??this.name,weights:i};return this.typed(c.text),["text","model","weights"].some(d=>c[d]!==this.shown[d])||this.questions.busy.size||this.root.classList.contains("stale")?this.send(c,{asked:!0}):(this.returning=!1,this.notices=[],this.S.pane=this.pane(this.name),this.lookAt(!0,!1),this.wonder())}close(){this.set({playing:!1}),this.questions.stop()}get guide(){return Oa}get touches(){let t={feature:["feature"],beside:["beside",...et]};return{...super.touches,...t,present:["present"],answer:["answer"]}}get meanwhile(){return"Stepping through this sentence still works."}get behind(){return this.P!==null&&["text","model","weights"].some(t=>this.asked[t]!==this.shown[t])}get whose(){return this.asked.text===this.text?"The picture is still of the network before.":`The picture is still of “${we(this.text,_s)}”.`}get shown(){return{text:this.text,model:this.name,weights:this.weights}}get values(){let{S:t,P:n}=this;return{...this.shown,t:t.t,unit:t.unit,theme:t.theme,view:this.view,mode:t.mode,focus:this.chosen?t.focus:null,feature:t.feature,probe:t.probe,by:t.by,beside:t.beside,present:t.present,answer:t.answer,written:this.written,sort:t.sort,sorted:t.sort==="now"&&this.ordered!==t.t?this.ordered??null:null,layer:n.layers.length>1?n.layer:null,tour:this.tour.at}}get wished(){let{text:t,model:n,weights:s}=this.asked;return{...this.values,text:t,model:n,weights:s}}send(t,n={}){if(this.closed)return;this.root.classList.add("busy"),this.root.setAttribute("aria-busy","true");let{write:s,...r}=this.asked;this.asked={...r,length:0,...t},this.pane(this.asked.model)==="text"&&!this.measured.has(this.asked.model)&&(this.asked.units=!0),this.later=n,this.changed=!0,this.questions.busy.size||this.ask(),this.mark()}ask(){this.changed=!1,this.questions.ask("picture",this.asked)}change(t){let n=this.find(this.asked.model).task,{examples:s}=this.setup.tasks[t.task];return t.task===n||!s.length||s.some(([,r])=>r===this.asked.text)?this.send({model:t.name}):(this.typed(s[0][1]),this.send({model:t.name,text:s[0][1]},{jump:!0}))}wonder(){this.S.pane==="text"&&this.P&&!this.measured.has(this.name)&&this.send({})}find(t){return this.setup.models.find(n=>n.name===t)??this.own}get entry(){return this.find(this.name)}receive(t,n=null){let s=$n(t);if(!n&&!this.questions.take(s))return;if(this.changed)return this.ask();let{asked:r,jump:i,wrote:a,fresh:l}=this.later??n??{};if(this.later=void 0,this.returning=!1,this.root.setAttribute("aria-busy","false"),this.root.classList.remove("busy"),this.notices=[...s.notices],!s.picture)return this.asked=this.shown,this.root.classList.add("stale"),this.draw(new Set(["notice"]));this.root.classList.remove("stale");let c=this.P,u=s.model===this.name;this.written=this.wroteFrom(s),s.entry&&(this.own=s.entry),s.units!==void 0&&this.measured.set(s.model,s.units),Object.assign(this,{P:s.picture,text:s.text,name:s.model,weights:s.weights}),this.asked=this.shown,c&&c.layers.length===this.P.layers.length&&(this.P.layer=c.layer);let d=this.P,h=this.S;if(h.pane=this.pane(this.name),c===null||i){let[w,g]=d.moment,f=u?[h.unit,this.chosen]:ra(this.measured.get(this.name));h.t=w,[h.unit,this.chosen]=h.pane==="text"&&f?f:[g,this.chosen]}else{let w=l||h.t>=c.T-1||!gn(c.tokens,d.tokens);h.t=a&&s.written!==void 0?s.written:w?d.T-1:Math.min(h.t,d.T-1),h.unit=Math.min(h.unit,d.H-1)}return this.lookAt(r,n!==null)}lookAt(t,n){let{S:s}=this;t&&this.placed(n),t&&this.unheld(),s.focus=this.focus(),this.arrange(),this.resetView();let{t:r}=s;t&&s.sort==="now"&&this.ordered!==r?(s.t=this.ordered,this.draw(new Set(et)),s.t=r,this.draw(new Set(["step","notice"]))):this.draw(new Set([...et,"feature","notice"]))}wroteFrom({text:t,model:n,weights:s,written:r}){let i=n===this.name&&s===this.weights&&t.startsWith(this.text.trimEnd());return r!==void 0?i?Math.min(this.written??r,r):r:i&&t===this.text?this.written:null}placed(t){let{P:n,S:s,state:r,notices:i}=this,{values:a,given:l,said:c}=r.asked;i.push(...t?[]:c.server,...c.view),s.t=r.place("t",n.T,s.t,i),l.has("unit")&&(this.chosen=void 0),s.unit=r.place("unit",n.H,s.unit,i),this.chosen=r.among("focus",n.signals,i)??this.chosen;let u=n.probes.map(({name:f})=>f);s.probe=r.among("probe",u,i)??s.probe;let d=this.measured.get(this.name)?.features,h=d&&!d.some(({name:f})=>f===a.feature);a.feature!==null&&h&&i.push("The address asks for a feature that the units were not measured for.");let{mode:w,sort:g}=a;[s.beside,s.by]=[a.beside,a.by],Object.assign(s,{mode:w,sort:g,feature:h?null:a.feature}),n.layer=r.place("layer",n.layers.length,n.layer,i),l.has("written")&&(this.written=r.place("written",n.T,null,i)),this.ordered=r.place("sorted",n.T,s.t,i)}unheld(){!this.pages.whatif||!this.state.asked.values.pins||this.notices.push({text:"This page shows the network as trained: the changes in the address are not held here.",to:Yt(this,"whatif"),words:"See them in What if"})}pane(t){return this.view??this.setup.tasks[this.find(t)?.task]?.view??"time"}show(t){this.view=t,this.set({pane:t,focus:this.focus(t)}),this.wonder()}focus(t=this.S.pane){let{P:n}=this;return n.signals.includes(this.chosen)?this.chosen:t==="text"?n.memory:n.keeper??n.signals[0]}choose(t,n){this.chosen=n,this.set({unit:t,mode:"unit",focus:n})}arrange(){let{S:t,P:n,root:s}=this;for(let[r,i]of Object.entries(this.panes))for(let a of i)a.hidden=r!==t.pane;s.classList.toggle("reading",t.pane==="text"),s.classList.toggle("tall",n.reads.kind==="bytes"),this.stage.arrange()}placeWords(){super.placeWords(),this.small!==(this.which.parentNode===this.main)&&this.words.after(this.which);let t=(this.P.reads.kind==="bytes"?Hd:0)+(Sr(this.P)?Ko:0)+Yi(this.P,this.S);this.extra=this.small?0:t*this.rem}draw(t){if(this.P&&(t.has("pane")||t.has("present"))&&this.arrange(),super.draw(t),!this.P||!["step","unit","picture","feature","present","answer"].some(r=>t.has(r)))return;let{P:n,S:s}=this;Object.assign(this.host.dataset,{t:s.t,unit:s.unit,steps:n.T,model:this.name,view:s.pane,ready:"true"}),this.keep(t.has("present"))}present(){this.set({present:!0})}moves(){let t={...super.moves()," ":()=>this.set({playing:!this.S.playing}),"?":()=>this.help(),p:()=>this.set({present:!this.S.present})};if(this.S.present){for(let n of Object.keys(t))/^\d$/.test(n)&&delete t[n];return{...t,...this.stage.moves}}return{...t,v:()=>this.show(this.S.pane==="text"?"time":"text")}}key(t){t.composedPath()[0]===this.sheet&&Fd.includes(t.key)||super.key(t)}},Na={render:e=>void new fo(e)};var jn=class{constructor(t){this.watched=[],this.follows=[],this.observer=new IntersectionObserver(n=>this.looked(n),{rootMargin:t})}watch(t,n=()=>{}){let s={el:t,came:n,near:!1};return this.watched.push(s),this.observer.observe(t),()=>s.near}seen(t,n){let s={el:t,due:!0},r=this.watch(t,()=>this.follow(s));this.follows.push(Object.assign(s,{near:r,fn:n}))}turned(){for(let t of this.follows)t.due=!0,t.el.classList.add("due");clearTimeout(this.rest),this.rest=setTimeout(()=>this.follows.forEach(t=>this.follow(t)),150)}follow(t){!t.due||!t.near()||(t.due=!1,t.el.classList.remove("due"),t.fn())}looked(t){let n=[];for(let{target:s,isIntersecting:r}of t)for(let i of this.watched)i.el===s&&(i.near=r,r&&n.push(i));for(let s of n)s.came()}close(){this.observer.disconnect(),clearTimeout(this.rest)}};function Ae(e,t,n,s,...r){let i=o("small",{},n),a=o("p",{class:"says"});return{el:o("section",{class:`sec ${e}`,"aria-label":t.textContent??t},o("div",{class:"top"},o("h2",{},t," ",i),...s),a,...r),says:a,note:i}}function Wt({name:e,title:t,low:n,high:s,step:r,value:i,written:a},l){let c=o("input",{type:"range",min:n,max:s,step:r,value:i,"aria-label":t}),u=o("output",{}),d=()=>{let h=a(Number(c.value));u.textContent=h,c.setAttribute("aria-valuetext",h)};return c.addEventListener("input",()=>{d(),l(Number(c.value))}),d(),{el:o("label",{class:"slide",title:t},o("span",{},e),c,u),input:c,set(h,w={}){for(let[g,f]of Object.entries(w))c[g]=f;c.value=h,d()}}}function Ve(e,t,n){let s=Object.entries(t).map(([r,i])=>{let a=o("button",{type:"button"},i);return a.addEventListener("click",()=>n(r)),[r,a]});return{el:o("span",{class:"seg",role:"group","aria-label":e},...s.map(([,r])=>r)),set(r){for(let[i,a]of s)a.setAttribute("aria-pressed",String(i===r))}}}function ge(e){if(!Number.isFinite(e))return"0";if(e>-2&&e<3)return String(Number((10**e).toPrecision(e<0?2:3)));let t=Math.floor(e),n=(10**(e-t)).toFixed(1);return`${n==="10.0"?"1.0":n} × ${Xe(n==="10.0"?t+1:t)}`}var bt=e=>mt(Number.isFinite(e)?e:NaN),xt=(e,t)=>e.setup.cells[t].replace("Vanilla ",""),_n=(e,t)=>`No ${xt(e,t)} was trained on “${e.network.title}”.`;function Hn(e,t){let n=t;for(;n<e;)n=Number.isInteger(Math.log2(n/t))?1.5*n:4/3*n;return Math.round(n)}var hs=(e,t,n)=>He(e,t,n,!0).map(s=>[s,s===0?"1":Xe(s)]);function sr(e){let t=[...e].sort((s,r)=>s-r),n=t.length>>1;return t.length?t.length%2||t[n-1]===t[n]?t[n]:(t[n-1]+t[n])/2:null}function tn(){let e=rt("logplot");return{...e,draw({lines:t,first:n,last:s,low:r,high:i,unit:a="",rem:l,...c}){let{width:u,height:d}=e.measure(),[h,w]=[Math.round(3*l),u-Math.round(.8*l)],g=Math.round(1.35*l),f=s>n?a:"",m=w-(f?(.42*f.length+1.2)*l:0),b=Zs(n,s,h,w);e.draw({x:b,y:{low:r,high:i,top:6,below:g},rows:hs(r,i,Math.max(2,Math.floor((d-6-g)/(2.2*l)))),along:Et(n,s,5).filter(p=>b.at(p)<m||!f).map(p=>[p,String(p),p===n?"start":"middle"]),lines:t.map(p=>({first:n,...p})),caption:f,here:"line",room:{right:w,top:6},rem:l,...c})}}}var rr=(e,t,n)=>Wt({name:"unit",title:e,low:1,high:1,step:1,value:1,written:s=>t().length?`unit ${t()[s-1]}`:""},n);var ja=-16,Rd=20,Fn=(e,t)=>e.findIndex(n=>n>=t);function Id(e,t,n,s){return t.flatMap((r,i)=>{let a=r<s?null:e[i*n+r-s];return a===null?[]:[Number.isFinite(a)?a:-1/0]})}function Wd(e){let t=Float32Array.from(e.flatMap(r=>Array.from(r).filter(Number.isFinite))).sort(),n=r=>t[Math.round(r*(t.length-1))]??0,s=Math.min(-ja,Hn(n(1),1));return{low:Math.max(ja,-Hn(-n(.05),4)),high:s,more:n(1)>s}}function _a(e,{low:t,high:n},[s,r]){let i=s.length-1;return Number.isFinite(e)?e<=0?s[Math.round(i*Math.max(0,1-e/t))]:r[Math.round(i*Math.min(1,e/n))]:s[0]}function qd(e,t,n,s){let r=new Uint8ClampedArray(4*n*n);for(let i=0;i<n;i++){let a=Fn(t,i);for(let l=0;l<=t[a];l++){let[c,u,d]=s(e[a*n+l]),h=4*(i*n+l);r[h]=c,r[h+1]=u,r[h+2]=d,r[h+3]=255}}return r}function Ha(e){let t="h",n=null,s=0,r=Ve("Which state",{h:"of h",c:"of c"},m=>{t=m,e.root.focus({preventScroll:!0}),f()}),i=o("span",{class:"legend decades","aria-hidden":"true"}),a=[0,1].map(d),{el:l,says:c}=Ae("flow",le("flow matrix","Flow matrix"),"how much of each state reaches each later one",[r.el,i],o("div",{class:"two"},...a.map(m=>m.el)));e.seen(l,u);function u(){e.ask("flow",{side:e.S.side,one:e.S.one,cells:["rnn",e.S.cell]})}function d(m){let b=o("canvas"),p=D("svg",{"aria-hidden":"true"}),T=o("div",{class:"tag",role:"status"}),$=o("div",{class:"stage",tabindex:"0",role:"img"},b,p,T),y=o("p",{class:"reads"}),L=null,E=null;T.hidden=!0;let v=z=>{let k=$.getBoundingClientRect(),{left:A,top:N,wide:x,tall:M}=L,O=Math.floor((z.clientY-k.top-N)/M*s),P=Math.floor((z.clientX-k.left-A)/x*s);if(O<0||O>=s||P<0||P>=s)return null;let{ends:j}=e.got.flow,R=j[Fn(j,O)];return P>R?null:[R,P]};function S(z){E=z;let k=e.got.flow,A=a[m];if(T.hidden=!z||!A.values,p.querySelector(".probe")?.remove(),T.hidden)return;let{left:N,top:x,wide:M,tall:O}=L,[P,j]=z;T.textContent=`t = ${P+1}, k = ${j+1}: ${bt(A.values[Fn(k.ends,P)*s+j])}`;let R=N+(j+.5)/s*M,[_,H]=h(P),F=x+(_+H)/2/s*O;p.append(D("circle",{class:"probe",cx:R,cy:F,r:4})),T.style.left=`${Math.max(0,Math.min($.clientWidth-T.offsetWidth,R+10))}px`,T.style.top=`${F>x+40?F-32:F+12}px`}let C=z=>L&&S(v(z));return $.addEventListener("pointermove",C),$.addEventListener("pointerdown",C),$.addEventListener("pointerleave",()=>S(null)),$.addEventListener("blur",()=>S(null)),$.addEventListener("click",z=>{let k=L&&v(z);k&&e.set({t:k[1]})}),$.addEventListener("keydown",z=>{let k={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]}[z.key];if(!k||!s||z.ctrlKey||z.metaKey||z.altKey)return;z.preventDefault();let{ends:A}=e.got.flow,N=Math.max(0,Math.min(s-1,e.S.t+k[1])),x=Fn(A,E?.[0]??s-1)+k[0],M=A[Math.max(Fn(A,N),Math.min(A.length-1,x))];N!==e.S.t&&e.set({t:N}),S([M,N])}),{el:o("div",{class:"panel"},$,y),stage:$,words:y,values:null,paint(z,k){this.values=z,S(null);let A=devicePixelRatio||1,{rem:N}=e,x=$.clientWidth,M=$.clientHeight;L={left:Math.round(3*N),top:4,wide:0,tall:M-Math.round(2.5*N)},L.wide=x-L.left-Math.round(.8*N);let{left:O,top:P,wide:j,tall:R}=L;if(!x||j<=0)return;Object.assign(b,{width:Math.round(j*A),height:Math.round(R*A)}),b.style.cssText=`left:${O}px;top:${P}px;width:${j}px;height:${R}px`;let _=o("canvas",{width:s,height:s}),H=[Xt(e.css("--zero"),e.css("--ink")),Xt(e.css("--ink"),e.css("--Rneg"))];_.getContext("2d").putImageData(new ImageData(qd(z,e.got.flow.ends,s,G=>_a(G,n,H)),s,s),0,0);let F=b.getContext("2d");F.imageSmoothingEnabled=!1,F.drawImage(_,0,0,s,s,0,0,b.width,b.height),p.setAttribute("width",x),p.setAttribute("height",M);let I=G=>O+(G+.5)/s*j,q=G=>P+(G+.5)/s*R,W=Et(1,s,6),V=P+R+N;p.replaceChildren(D("path",{class:"edge",d:`M${O} ${P}V${P+R}H${O+j}`}),D("path",{class:"edge",d:w(O,P,j,R)}),...W.map(G=>D("text",{x:O-.4*N,y:q(G-1)+.28*N,"text-anchor":"end"},String(G))),...W.map(G=>D("text",{x:I(G-1),y:V,"text-anchor":"middle"},String(G))),D("text",{x:O+j/2,y:V+1.15*N,"text-anchor":"middle"},"earlier step k"),D("text",{x:0,y:0,"text-anchor":"middle",transform:`translate(${.8*N} ${P+R/2}) rotate(-90)`},"later step t"),D("text",{class:"title",x:O+j-2,y:P+1.1*N,"text-anchor":"end"},k),D("path",{class:"halo"}),D("path",{class:"here"}),D("text",{class:"row"})),this.cursor()},cursor(){if(!L?.wide||!p.querySelector(".here"))return;let{left:z,top:k,wide:A,tall:N}=L,{rem:x}=e,M=Math.min(e.S.t,s-1),O=z+M/s*A,P=Math.max(2,A/s),j=k+M/s*N;for(let I of[".halo",".here"])p.querySelector(I).setAttribute("d",`M${O} ${j}H${O+P}V${k+N}H${O}z`);let R=p.querySelector(".row"),_=3.6*x,H=O+P+_<z+A;R.textContent=`k = ${M+1}`;let F=Math.max(0,k+.9*x-j);R.setAttribute("x",H?O+P+.5*x+F*A/N:z+A-2),R.setAttribute("y",Math.max(k+.9*x,j+(H?0:-(_/A)*N))),R.setAttribute("text-anchor",H?"start":"end"),E&&S(E)}}}function h(m){let{ends:b}=e.got.flow,p=Fn(b,m);return[(b[p-1]??-1)+1,b[p]+1]}function w(m,b,p,T){return e.got.flow.ends.reduce(($,y)=>`${$}H${m+(y+1)/s*p}V${b+(y+1)/s*T}`,`M${m} ${b}`)}function g(){let m=[Xt(e.css("--zero"),e.css("--ink")),Xt(e.css("--ink"),e.css("--Rneg"))],b=(p,T,$)=>o("span",{},...Array.from({length:$},(y,L)=>{let E=o("i");return E.style.background=it(_a(p+(T-p)*(L+.5)/$,n,m)),E}));i.replaceChildren(`${Xe(n.low)} and less `,b(n.low,0,16),o("b",{}," 1 "),b(0,n.high,8),` ${Xe(n.high)}${n.more?" and more":""}`)}function f(){let m=e.got.flow;if(r.set(t),!m)return;[,s]=m.arrays[`${m.cells[0]}.h`][1];let b=$=>t==="c"&&m.array(`${$}.c`)?"c":"h",p=m.cells.map($=>m.array(`${$}.${b($)}`));n=Wd(p),g();let T=Math.min(Rd,s>>1);a.forEach(({stage:$,words:y},L)=>{L<m.cells.length||($.hidden=!0,y.replaceChildren(_n(e,e.S.cell)))}),m.cells.forEach(($,y)=>{a[y].stage.hidden=!1;let L=xt(e,$),E=b($),v=p[y],{words:S,stage:C}=a[y],z=Id(v,m.ends,s,T),k=sr(z),A=Math.max(...z),N=t==="c"&&E==="h"?" It has no c, so this is its h.":"",x=z.length===1?`the one pair ${me(T,"step")} apart keeps ${ge(A)}`:`half of all pairs ${me(T,"step")} apart keep at most ${ge(k)}, and no pair more than ${ge(A)}`;S.replaceChildren(o("b",{},`${L}: `),`of a change in ${E}, ${x}.`,N),C.setAttribute("aria-label",`${L}, ${E}: every pair of steps. ${S.textContent} Arrow keys read one pair.`),a[y].paint(v,`${L} ‖d${E}ₜ/d${E}ₖ‖`)}),c.replaceChildren("Row t, column k: how much of a small change in the state at step k is left in the state at step t, over all paths. Strong is kept, faint has vanished, orange has grown. A column that stays strong all the way down is a step that is not forgotten."+(m.ends.length<s?` ${m.ends.length} of the ${s} rows are computed, each drawn as a band.`:""))}return{el:l,draw(m){if(m("flow","theme","size"))f();else if(m("t"))for(let b of a)b.cursor();e.got.flow||r.set(t)}}}var Fa=`.gs .ask {
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
`;var qe=["initial","trained"],Bd={rnn:["--rnn","--ink3",2.5],lstm:["--ink","--ink",3],gru:["--Fpos","--pos",2],peephole:["--Fi","--i",2],coupled:["--Ff","--f",2],mingru:["--Fo","--o",2],indrnn:["--Fneg","--neg",2]},un=e=>Bd[e]??["--ink2","--ink2",1.5],or={h:["dL/dh",[],"the error that arrives at h, by all paths"],c:["dL/dc",[9,4],"the error that arrives at c, by all paths"],kept:["product of",[2,4],"the direct path from the last memory back to this one, alone: the product of what every step keeps"]},Ra={kept:"f"},go=({keep:e},{cell:t,signal:n})=>n==="kept"?`product of ${Te(e[t])}`:or[n][0],po=(e,{shown:t,off:n},s)=>e.curves.filter(r=>r.side===s&&t[Ra[r.signal]??r.signal]&&!n.has(r.cell));function Ud(e,t){let n=(u,d,h)=>{for(let w of u)for(let g of w)g<d&&(d=g),g>h&&(h=g);return[d,h]},[s,r]=n(e,-1,0),[i,a]=n(t,s,r),l=.2*(r-s),c=.03*(r-s);return[Math.max(i,s-l)-c,Math.min(a,r+l)+c]}function Vd(e,t){let n=e.flatMap(i=>Array.from(i).filter(Number.isFinite));if(!n.length)return t;let s=1.5*n.reduce((i,a)=>Math.min(i,a),0)-10,r=1.5*n.reduce((i,a)=>Math.max(i,a),0)+10;return t.map(i=>Array.from(i).filter(a=>a>=s&&a<=r))}function Gd(e,{start:t,end:n},{low:s,high:r}){for(let i=Math.max(0,Math.ceil(t));i<e.length&&i<=n;i++)if(e[i]>=s&&e[i]<=r)return{t:i,v:e[i]};return null}var Yd=(e,{start:t})=>!Number.isFinite(e[Math.max(0,Math.ceil(t))]);function Xd(e,t,n,s){let r=[1,n].filter(l=>l>=e&&l<=t),i=(t-e)/14,a=He(e,t,s).filter(l=>Number.isInteger(l)&&l>=1&&l<=n&&r.every(c=>Math.abs(l-c)>i));return[...new Set([...r,...a])].sort((l,c)=>l-c)}function Ia(e){let{setup:t}=e,n=[...new Set(Object.values(t.keep).filter(Boolean).map(Te))],s=Object.entries(or).map(([x,[M,,O]])=>{let P=Ra[x]??x,j=o("button",{type:"button",class:"toggle","data-term":x==="kept"?"product of f":M,"data-act":`${O[0].toUpperCase()}${O.slice(1)}. Click: show or hide these curves.`},o("i",{class:`dash ${P}`}),x==="kept"?`${M} ${n.slice(0,-1).join(", ")} or ${n.at(-1)}`:M);return j.addEventListener("click",()=>e.set({shown:{...e.S.shown,[P]:!e.S.shown[P]}})),[P,j]}),r=o("button",{type:"button",class:"btn"},"Numbers"),i=o("button",{type:"button",class:"btn"},"CSV");r.addEventListener("click",()=>e.numbers()),i.addEventListener("click",()=>e.ask("csv"));let a=o("span",{class:"where"}),l=Object.fromEntries(qe.map(x=>{let M=o("div",{class:"bk"}),O=o("div",{class:"labels","aria-hidden":"true"}),P=document.createElementNS("http://www.w3.org/2000/svg","svg"),j=o("div",{class:"at"}),R=o("h2"),_=o("p",{class:"loss"}),H=o("div",{class:`plot ${x}`,role:"img"},M,P,O,j);return[x,{side:x,target:M,labels:O,lines:P,at:j,head:R,loss:_,el:H}]})),c=o("div",{class:"norms"},o("div",{class:"tools"},o("div",{class:"seg",role:"group","aria-label":"Curves"},...s.map(([,x])=>x)),a,o("span",{class:"sp"}),o("small",{class:"key"},"line: ",le("geometric mean"),", band: all ",le("seeds")),r,i),o("div",{class:"sides"},...qe.map(x=>o("div",{class:"side"},l[x].head,l[x].loss,l[x].el)))),u=null,d=!1,h=!1;for(let{el:x}of Object.values(l)){let M=0;x.addEventListener("pointerdown",O=>M=O.clientX,!0),x.addEventListener("click",O=>{if(e.root.focus({preventScroll:!0}),!u||O.detail>1||Math.abs(O.clientX-M)>4)return;let P=O.clientX-x.getBoundingClientRect().left,{left:j,wide:R}=$(x),{start:_,end:H}=u("steps");P>=j&&P<=j+R&&e.go(Math.round(_+(P-j)/R*(H-_)))}),x.addEventListener("dblclick",()=>{d=!1,setTimeout(()=>w(S),50)}),new ResizeObserver(()=>{!u||!e.P||(k(),A())}).observe(x)}e.embed(Object.fromEntries(qe.map(x=>[x,l[x].target]))).then(x=>{u=x;for(let M of["steps","initial.y"])u(M).change.connect(()=>{h||!e.P||(d=!0,requestAnimationFrame(C))});e.draw(new Set(["norms","size","theme","lines","t"])),e.root.classList.add("plotted")}),e.unzoom=()=>{d=!1};function w(x){h=!0;try{x()}finally{h=!1}}let g=x=>po(e.P,e.S,x),f=({cell:x,signal:M})=>`${x}.${M}`,m=(x,M)=>e.P.array(`${x.side}.${f(x)}.${M}`),b=()=>Object.values(e.S.shown).filter(Boolean).length>1,p=x=>`${De(t.cells[x.cell])}${b()?` ${go(t,x).replace("product of","∏")}`:""}`,T=()=>({left:Math.round((b()?8.1:4.9)*e.rem),right:Math.round(2.9*e.rem),top:5,bottom:Math.round(1.3*e.rem)}),$=(x,M=T())=>({...M,wide:x.clientWidth-M.left-M.right,tall:x.clientHeight-M.top-M.bottom});function y(){let{left:x,right:M,top:O,bottom:P}=T();c.style.setProperty("--names",`${x}px`);for(let j of qe)u(j).setv({min_border_left:x,min_border_right:M,min_border_top:O,min_border_bottom:P}),u(j).toolbar.active_drag=e.small?null:"auto"}function L(){let{css:x,fine:M,font:O}=e;for(let P of qe){Nt(u,P,e),u(`${P}.x`).setv({major_label_text_color:x("--ink3"),major_label_text_font_size:`${M}px`,major_label_text_font:O});for(let j of e.cells){let[R,,_]=un(j);for(let[H,[,F]]of Object.entries(or)){let I=u(`${P}.${j}.${H}`);I&&(I.glyph.setv({line_color:x(R),line_width:_,line_dash:F,line_cap:F.length?"butt":"round"}),u(`${P}.${j}.${H}.band`).glyph.setv({fill_color:x(R),fill_alpha:H==="h"?.11:.06}))}}}}function E(){let{T:x}=e.P,M=Array.from({length:x},(j,R)=>R),[O,P]=v();for(let j of qe){let R=new Map(g(j).map(F=>[f(F),F])),_={t:M,low:M.map(()=>O),high:M.map(()=>P),tip:z([...R.values()],M)},H=M.map(()=>NaN);for(let F of e.cells)for(let I of Object.keys(or)){let q=`${F}.${I}`,W=u(`${j}.${q}`);if(!W)continue;let V=R.get(q);W.visible=u(`${j}.${q}.band`).visible=!!V;for(let[G,ee]of[[q,"mean"],[`${q}.low`,"low"],[`${q}.high`,"high"]])_[G]=V?Array.from(m(V,ee)):H}u(`${j}.source`).data=_,u(`${j}.hit`).glyph.width={value:.99}}S()}function v(){let x=(P,j)=>g(P).map(R=>m(R,j)),M=x("initial","mean"),O=P=>[...x("initial",P),...Vd(M,x("trained",P))];return Ud(O("mean"),[...O("low"),...O("high")])}function S(){if(!d){let[x,M]=v();u("initial.y").setv({start:x,end:M}),u("steps").setv({start:-.5,end:e.P.T-.5})}C()}function C(){let x=u("initial.y"),M=u("steps"),O=He(x.start,x.end,6),P=O.filter(Number.isInteger),j=P.length>1?P:O,R=Xd(M.start+1,M.end+1,e.P.T,e.small?4:6);for(let _ of qe)u(`${_}.ticks`)&&(u(`${_}.ticks`).ticks=j),u(`${_}.axis`).major_label_overrides=new Map(j.map(H=>[H,H===0?"1":Number.isInteger(H)?Xe(H):mt(H)])),u(`${_}.marks`).ticks=R.map(H=>H-1),u(`${_}.x`).major_label_overrides=new Map(R.map(H=>[H-1,H.toLocaleString("en")]));k(),A()}function z(x,M){let O=x.map(P=>({text:p(P),mean:m(P,"mean"),low:m(P,"low"),high:m(P,"high")}));return M.map(P=>[`step ${P+1}${e.P.tokens?` “${e.P.tokens[P]}”`:""}`,...O.map(({text:j,mean:R,low:_,high:H})=>`${j}  ${mt(R[P])}  (${mt(_[P])} to ${mt(H[P])})`)].join(`
`))}function k(){let x=u("initial.y"),M=u("steps");for(let{side:O,labels:P,lines:j,el:R}of Object.values(l)){let{left:_,top:H,wide:F,tall:I}=$(R),q=[],W=J=>I*(1-(J-x.start)/(x.end-x.start)),V=J=>_+F*(J-M.start)/(M.end-M.start);for(let J of g(O)){let X=m(J,"mean"),se=Gd(X,M,{low:x.start,high:x.end});Yd(X,M)?q.push({curve:J,zero:!0,x:1/0,y:I}):se&&q.push({curve:J,x:V(se.t),y:W(se.v)})}let G=Os(q.map(J=>J.y),Math.min(.98*e.rem,I/Math.max(1,q.length)),I);P.replaceChildren(...q.map(({curve:J,zero:X},se)=>{let Q=o("span",{class:"name"},X?`${p(J)} 0`:p(J));return X&&(Q.title="Exactly 0 here, which no power of ten is"),Q.style.cssText=`right:${R.clientWidth-_+12}px;top:${H+G[se]}px;color:var(${un(J.cell)[1]})`,J.cell==="lstm"&&(Q.style.fontWeight=700),Q})),j.replaceChildren(...q.flatMap(({curve:J,x:X,y:se},Q)=>{if(X>_+F/6)return[];let ie=document.createElementNS("http://www.w3.org/2000/svg","line"),B={x1:_-9,y1:H+G[Q],x2:X-2,y2:H+se,stroke:`var(${un(J.cell)[0]})`};for(let[Y,K]of Object.entries(B))ie.setAttribute(Y,String(K));return ie}));let ee=g(O).length?"No curve is in view. A double click shows all.":"No curve is switched on.";q.length||P.append(o("span",{class:"alone"},ee))}}function A(){let{start:x,end:M}=u("steps"),{t:O}=e.S;for(let{at:P,el:j}of Object.values(l)){let{left:R,top:_,wide:H,tall:F}=$(j);P.hidden=O<x||O>M,P.style.cssText=`left:${R+H*(O-x)/(M-x)-.5}px;top:${_}px;height:${F}px`}}function N(){let{sides:x,T:M}=e.P;for(let{side:P,head:j,loss:R}of Object.values(l)){let{title:_,seeds:H,units:F}=x[P];j.replaceChildren(`${_} `,o("small",{},`${me(H,"seed")}, ${F} units`)),R.textContent=x[P].loss}for(let[P,j]of s)j.setAttribute("aria-pressed",String(e.S.shown[P]));let O=e.P.tokens?.[e.S.t];a.replaceChildren(`step ${e.S.t+1}`,o("small",{},` / ${M}${O?` “${O}”`:""}`));for(let{side:P,el:j}of Object.values(l)){let R=g(P).map(_=>`${p(_)} ${mt(m(_,"mean")[e.S.t])}`);j.setAttribute("aria-label",`${e.told(P)} At step ${e.S.t+1}, of the curves shown: ${R.join(", ")}.`)}}return{el:c,draw(x){x("norms","lines","t")&&N(),u&&(x("size","lines")&&y(),x("theme","size")&&L(),x("norms","lines")?w(E):x("size","theme")&&w(C),x("t")&&A())}}}var Kd=250,Jd={relu:"ReLU",glorot:"Glorot",start:"as the trained began"},Wa={radius:1,clip:1};function qa(e,t,n){return e==="clip"?String(t):U(Number(t),Math.max(0,-Math.floor(Math.log10(n)+1e-9)),e==="bias")}var wo=e=>Math.log10(e),Zd=e=>Number((10**e).toPrecision(2)),Da={radius:"spectral radius",scale:"input scale",bias:"forget-gate bias",clip:"clipping",seed:"seed",units:"unit"};function Ba(e){let{setup:t,state:n,usual:s}=e,r={},i=_=>s[_],a=_=>String(e.wish[_]??"")!==String(i(_)??""),l=_=>n.named[_].title;function c(_,{label:H=l(_),note:F=null,log:I=!1}={}){let{low:q,high:W,step:V,off:G}=n.named[_],ee=o("input",{type:"range","aria-label":H,min:I?wo(q):q,max:I?wo(W):W,step:I?.05:V}),J=o("output"),X=G&&o("input",{type:"checkbox"}),se=()=>I?Zd(Number(ee.value)):Number(ee.value);ee.addEventListener("input",()=>e.turn({[_]:se()})),ee.addEventListener("dblclick",()=>e.turn({[_]:i(_)})),X?.addEventListener("change",()=>e.turn({[_]:X.checked?null:Wa[_]}));let Q=o("div",{class:`knob slide ${_}`},o("span",{class:"name"},Da[_]?le(Da[_],H):H),X&&o("label",{class:"check"},X,G),J,ee,F);return r[_]=()=>{let ie=e.wish[_],B=ie===null||ie==="";X&&(X.checked=B),Q.classList.toggle("none",B);let Y=B?Wa[_]:Number(ie);return ee.value=I?wo(Y):Y,J.textContent=B?"":qa(_,Y,V),ee.setAttribute("aria-valuetext",B?G:qa(_,Y,V)),[Q,ee]},Q}function u(_,H,F){let I=o("select",{"aria-label":H},...F.map(([W,V])=>o("option",{value:W},V)));I.addEventListener("change",()=>e.turn(_==="networks"?w(I.value):{[_]:I.value}));let q=o("label",{class:`knob pick ${_}`},o("span",{class:"name"},H),I);return r[_]=()=>(I.value=e.wish[_],[q,I]),q}let d=_=>n.named[_].choices.map(H=>[H,Jd[H]??H]),h=_=>t.networks[_].examples;function w(_){let{text:H}=e.wish,F=h(e.wish.networks).some(([,I])=>I===H);return{networks:_,...F?{text:h(_)[0]?.[1]??""}:{}}}let g=o("button",{type:"button"},"random"),f=o("button",{type:"button"},"typed"),m=o("textarea",{rows:2,maxlength:t.limits.text,"aria-label":"What is read",spellcheck:"false",autocomplete:"off"}),b=o("select",{"aria-label":"Examples"}),p=o("span",{class:"count"}),T=0;g.addEventListener("click",()=>e.turn({text:""})),f.addEventListener("click",()=>{e.wish.text||e.turn({text:h(e.wish.networks)[0]?.[1]??""})}),b.addEventListener("change",()=>e.turn({text:b.value}));let $=()=>{clearTimeout(T),T=0,m.value.trim()&&e.turn({text:m.value})};m.addEventListener("input",()=>{clearTimeout(T),T=setTimeout($,Kd)}),m.addEventListener("blur",()=>{T&&$(),e.draw(new Set(["knobs"]))}),m.addEventListener("keydown",_=>_.key==="Enter"&&_.preventDefault());let y=o("small"),L=c("length",{label:"Steps",note:y}),E=o("div",{class:"typed"},m,o("div",{class:"under"},b,p)),v=o("div",{class:"knob sequence"},o("span",{class:"name"},"Sequence"),o("div",{class:"seg",role:"group","aria-label":"Sequence"},g,f),L,E);r.text=()=>{let _=e.root.getRootNode().activeElement===m,{text:H,networks:F}=e.wish,I=!!H||_;g.setAttribute("aria-pressed",String(!I)),f.setAttribute("aria-pressed",String(I)),y.textContent=e.wish.init==="start"?"the task’s symbols, the same on both sides":"left: random input; right: symbols of the task",L.hidden=I,E.hidden=!I,_||(m.value=H);let q=h(F),W=q.every(([,V])=>V!==H);return b.replaceChildren(...W?[o("option",{value:H},"your own")]:[],...q.map(([V,G])=>o("option",{value:G},V))),b.value=H,[v,m]};let S=()=>{let _=e.P.unknown?.filter(Boolean).length??0;p.textContent=e.P.tokens?`${e.P.T} steps${_?`, ${_} unknown`:""}`:""},C=o("input",{type:"checkbox","aria-label":"Hold f at 1"});C.addEventListener("change",()=>e.turn({hold:C.checked?1:0}));let z=o("label",{class:"knob check hold"},C,o("span",{class:"name"},"Hold f at 1"),o("small",{},"the ",le("error carousel")," itself"));r.hold=()=>(C.checked=Number(e.wish.hold)===1,[z,C]);let k=o("span",{class:"tick","aria-hidden":"true"},"1: neither vanishes nor explodes"),{low:A,high:N}=n.named.radius;k.style.setProperty("--at",(1-A)/(N-A));let x=o("fieldset",{},o("legend",{},"Both sides"),v,u("networks",l("networks"),Object.entries(t.networks).map(([_,{title:H}])=>[_,H])),c("clip",{log:!0}),z),M=o("fieldset",{},o("legend",{},"As initialised"),c("radius",{note:k}),c("scale"),c("bias"),c("units"),u("activation","Activation, RNN alone",d("activation")),u("init",l("init"),d("init")),c("seed")),O=o("button",{type:"button",class:"btn reset"});O.addEventListener("click",()=>e.turn(s,!0));let P=o("form",{"aria-label":"Settings"},x,M,O);P.addEventListener("submit",_=>_.preventDefault());let j=o("details",{class:"knobs"},o("summary",{},"Settings"),P),R=()=>({units:e.wish.init==="start",seed:e.wish.init==="start",bias:Number(e.wish.hold)===1,length:!!e.wish.text});return{el:j,draw(_){if(_("size")&&(j.open=!e.small||j.open),_("norms")&&S(),!_("knobs"))return;let H=R(),F=0;for(let[I,q]of Object.entries(r)){let[W,V]=q();W.classList.toggle("changed",a(I)),W.classList.toggle("idle",H[I]===!0),I!=="text"&&(V.disabled=H[I]===!0),F+=Number(a(I))}O.disabled=!F,O.textContent=F?`Reset ${F} ${F>1?"settings":"setting"}`:"Reset all settings"}}}var Ua=(e,t,n)=>Object.entries({...e,...n.knobs}).filter(([s,r])=>String(t[s]??"")!==String(r??"")).map(([s])=>s),Qd=(e,t,n)=>!Ua(e,t,n).length,eu=(e,t,n)=>Ua(e,t,n).every(s=>n.asks.includes(s));function Va(e){let{setup:t}=e,n=o("p",{class:"look"}),s=t.presets.map(a=>{let l=o("button",{type:"button",class:"chip"},a.name);return l.addEventListener("click",()=>{r=a,e.unzoom?.(),e.turn({...e.usual,...a.knobs},!0),e.set({shown:e.curves(a.show.signals??e.state.named.show.default)})}),l}),r=null,i=o("div",{class:"chips",role:"group","aria-label":"Cases worth seeing"},...s);return{el:o("div",{class:"presets",role:"region","aria-label":"Presets"},i,n),draw(a){if(!a("knobs"))return;let l=t.presets.filter(d=>Qd(e.usual,e.wish,d)),c=l.includes(r)?r:l[0],u=c??(r&&eu(e.usual,e.wish,r)?r:null);s.forEach((d,h)=>d.setAttribute("aria-pressed",String(t.presets[h]===c))),n.replaceChildren(u?o("b",{},"Look for "):"",u?.look??"Your own settings. Each case above sets everything as it needs it.")}}}function Ga(e){let{setup:t}=e,n=qe.map(a=>{let l=o("button",{type:"button"});return l.addEventListener("click",()=>e.set({side:a,one:Math.min(e.S.one,e.seeds(a).length-1),cell:e.beside(a,e.S.cell)})),[a,l]}),s=o("select",{"aria-label":"Seed"}),r=o("select",{"aria-label":"Cell beside the RNN"});return s.addEventListener("change",()=>e.set({one:Number(s.value)})),r.addEventListener("change",()=>e.set({cell:r.value})),r.append(...Object.entries(t.cells).filter(([a])=>a!=="rnn").map(([a,l])=>o("option",{value:a},l))),{el:o("section",{class:"detail","aria-label":"Which networks"},o("h2",{},"Where it comes from"),o("div",{class:"seg",role:"group","aria-label":"Side"},...n.map(([,a])=>a)),o("label",{},"one network: seed ",s),o("label",{},"Vanilla RNN beside ",r)),draw(a){if(!a("norms","detail"))return;let{S:l,P:c}=e;for(let[d,h]of n)h.textContent=c.sides[d].title,h.setAttribute("aria-pressed",String(d===l.side));let u=e.seeds(l.side);s.replaceChildren(...u.map((d,h)=>o("option",{value:h},d))),s.value=l.one;for(let d of r.options)d.disabled=!c.curves.some(h=>h.side===l.side&&h.cell===d.value);r.value=l.cell}}}var tu=e=>e[0]>0&&e.at(-1)/e[0]>8;function Ya(e){let{setup:t}=e,n=o("h2"),s=o("p",{class:"note"}),r=o("div",{class:"cells"}),i=o("section",{class:"learn"},o("div",{class:"hd"},n),r,s),a=null,l=[];function c(d){let h=o("figcaption"),w=o("p",{class:"alone"},"not trained on this"),g=rt("scores");return{cell:d,caption:h,none:w,plot:g,el:o("figure",{},h,g.el,w)}}function u({cell:d,caption:h,none:w,plot:g},f){let{gaps:m,scores:b,measure:{chance:p,better:T},trained_to:$}=f,{rem:y}=e,L=Object.entries(b[d]??{}),E=t.cells[d];if(h.replaceChildren(o("b",{},E),...L.length?[o("small",{},` ${me(L.length,"seed")}`)]:[]),w.hidden=L.length>0,g.el.hidden=!L.length,!L.length)return;let v=Object.values(b).flatMap(M=>Object.values(M)).flat(),S=T==="higher"?1:1.05*Math.max(...v,p??0),{width:C}=g.measure(),z=Zs(m[0],m.at(-1),2*y,C-.4*y,tu(m)),k=m.map((M,O)=>sr(L.map(([,P])=>P[O]))),A=`stroke:var(${un(d)[0]})`,N=[...new Set([m[0],m.findLast(M=>M<=$)??m[0],m.at(-1)])],x=[...L.map(([M,O])=>({values:O,at:m,kind:"one",style:A,title:`seed ${M}`})),{values:k,at:m,kind:"middle",style:A}];g.draw({x:z,y:{low:0,high:S,top:Math.round(.7*y),below:Math.round(1.4*y)},rows:[0,S/2,S].map(M=>[M,U(M,S===1?1:2).replace(/\.0$/,"")]),along:N.map(M=>[M,String(M),M===m.at(-1)&&N.length>1?"end":"middle"]),shades:m.some(M=>M>$)?[[z.at($),z.right]]:[],lines:p===null?x:[{values:[p,p],at:[m[0],m.at(-1)],kind:"chance"},...x],said:`${E}, median ${f.measure.title} by gap: ${m.map((M,O)=>`${M}: ${U(k[O],2)}`).join(", ")}.`,rem:y})}return{el:i,draw(d){if(!d("norms","size")||a===e.network&&!d("size"))return;a=e.network;let{learn:h}=a;n.replaceChildren("Does it learn? ",o("small",{},`${h.title}: ${h.measure.title} by ${h.gap_title}; thin: one seed each, bold: their median, dashed: chance, shaded: longer than in training`)),(e.cells.some((w,g)=>l[g]?.cell!==w)||e.cells.length!==l.length)&&(l=e.cells.map(c),r.replaceChildren(...l.map(w=>w.el)));for(let w of l)u(w,h);s.textContent=h.note??""}}}var nu=[["← →","one step back, forward"],["Home End","first, last step"],["arrows","in a flow matrix: the earlier and the later step"],["double click","undo a zoom, put a setting back"],["t","the tour: take it, leave it; n b its next stop, the one before"],["w","what the words and marks mean: ← → the next, Esc closes"],["?","this list"]];function Xa(e){let t=o("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),n=o("h2",{},"Gradient norms"),s=qe[0],r=qe.map(d=>{let h=o("button",{type:"button"});return h.addEventListener("click",()=>{s=d,c()}),[d,h]}),i=o("button",{type:"button",class:"btn"},"Close"),a=o("button",{type:"button",class:"btn"},"All curves as CSV"),l=o("dialog",{class:"numbers","aria-label":"Numbers"},o("div",{class:"bar"},n,o("div",{class:"seg",role:"group","aria-label":"Which numbers"},...r.map(([,d])=>d)),o("span",{class:"sp"}),a,i),t);i.addEventListener("click",()=>l.close()),a.addEventListener("click",()=>e.ask("csv")),l.addEventListener("click",d=>d.target===l&&l.close());function c(){let{P:d,S:h}=e,w=po(d,h,s);for(let[f,m]of r)m.textContent=d.sides[f].title,m.setAttribute("aria-pressed",String(f===s));let g=w.flatMap(f=>["mean","low","high"].map(m=>[`${De(e.setup.cells[f.cell])} ${go(e.setup,f)} ${{mean:"mean",low:"least",high:"largest"}[m]}`,d.array(`${s}.${f.cell}.${f.signal}.${m}`)]));t.replaceChildren(gt(["step",...d.tokens?["token"]:[],...g.map(([f])=>f)],Array.from({length:d.T},(f,m)=>[m+1,...d.tokens?[d.tokens[m]]:[],...g.map(([,b])=>Number.isNaN(b[m])?"exactly 0":U(b[m],4))]),`log₁₀ of the norms over ${d.sides[s].seeds} seeds: their geometric mean, the least and the largest. Shown is ${d.sides[s].loss}.`))}e.numbers=()=>{c(),l.showModal()};let u=Jn(nu);return e.keys=()=>u.showModal(),{el:o("div",{},l,u),draw:d=>l.open&&d("norms","lines")&&c()}}var Ka=.01;function su(e){let t={below:0,at:0,above:0};for(let n of e)t[Math.abs(n-1)<=Ka?"at":n<1?"below":"above"]+=1;return t}function bo(e,t,n,s){let r=0;for(;r<n-1&&Number.isFinite(e[(n-2-r)*s+t]);)r+=1;return r}function Ja(e){let t=tn(),n=o("p",{class:"reads"}),s=null,r=[],i=null,a=rr("The unit, from the smallest u to the largest",()=>r,u=>{s=u-1,c()}),l=o("div",{class:"panel"},o("h3",{},o("b",{},"Unit by unit")," uᵗ, were a unit active at every step, and what it is"),t.el,a.el,n);function c(){let[u,d]=i.arrays.product[1],h=i.array("own"),w=i.array("product");r=Array.from(h.keys()).sort((S,C)=>h[S]-h[C]);let g=r.reduce((S,C)=>bo(w,C,u,d)>=bo(w,S,u,d)?C:S),f=Math.min(s??r.indexOf(g),d-1),m=r[f],b=u-1;a.set(f+1,{max:d});let p=S=>Array.from({length:u},(C,z)=>(u-1-z)*Math.log10(h[S])),T=Array.from({length:u},(S,C)=>w[C*d+m]),$=r.map(S=>b*Math.log10(h[S])).filter(Number.isFinite),{below:y,at:L,above:E}=su(h),v=bo(w,m,u,d);n.replaceChildren(`Of ${me(d,"unit")} ${y} let an error fade (u < 1), ${L} keep it (u = 1, within a hundredth) and ${E} make it grow (u > 1). Unit `,o("b",{},String(m)),` has u = ${U(h[m],3)}: over ${me(b,"step")} that would be ${ge(b*Math.log10(h[m]))}. `,v===b?"It is active at all of them, so that is what arrives.":v===0?"It is not active at the last step, so that none of an error comes back through it.":`It is active at the last ${me(v,"step")} alone; before them none of an error comes back through it.`),t.draw({lines:[...r.filter(S=>S!==m).map(S=>({values:p(S),kind:h[S]>1+Ka?"faint grows":"faint fades"})),{values:p(m),kind:"other",name:`uᵗ, u = ${U(h[m],2)}`},{values:T,kind:"forget",name:`unit ${m}`}],first:1,last:u,low:1.06*Math.min(-1,...$),high:1.06*Math.max(1,...$),rem:e.rem,tip:S=>`step ${S}, unit ${m}: ${bt(w[(S-1)*d+m])}`,said:n.textContent}),t.cursor(e.S.t+1)}return{el:l,draw(u){i=u,c()},cursor:()=>i&&t.cursor(e.S.t+1)}}var ru=["cell","i","f","g","o","r","z","n","error"],ir={total:"all of it",direct:"straight down the cell",gates:"by the gates"},ou={total:["--ink",3.25],direct:["--Ff",2.25,[6,4]],gates:["--ink3",2]},iu=e=>Array.from(e,(t,n)=>n).sort((t,n)=>Xs(e[t],e[n])||t-n);function ar(e){let t=Math.abs(e);return t===0||t>=.005&&t<1e3?U(e):`${e<0?"−":""}${ge(Math.log10(t))}`}function au(e){let t=0,n=0,s=e.map(([i,a])=>{let l=a<0?t:n,c=l+a;return a<0?t=c:n=c,{name:i,v:a,from:l,to:c}}),r=2**Math.max(0,Math.ceil(Math.log2(Math.max(n/1.25,-t/.25))));return{parts:s,low:-r/4,high:1.25*r}}function lu(e){let t=e.reduce((i,a)=>i+a,0),n=e.map(i=>ke(i)),s=Math.abs(n.reduce((i,a)=>i+a,0)-ke(t))<.005;return`${n.map((i,a)=>a===0?U(i):`${i<0?"−":"+"} ${U(Math.abs(i))}`).join(" ")} ${s?"=":"≈"} ${U(t)}`}function Za(e){let t=null,n=[],s=null,r=null,i=null,a=tn(),l=o("input",{type:"checkbox"});l.addEventListener("change",()=>e.turn({hold:l.checked?1:0},!0));let c=D("svg",{class:"strip","aria-hidden":"true"}),u=rr("The unit, from the shortest half-life to the longest",()=>n,W=>{t=n[W-1],_()}),d=o("div",{class:"bk"}),h=o("div",{class:"labels","aria-hidden":"true"}),w=o("div",{class:"plot",role:"img"},d,h),g=o("i",{class:"here"}),f={keep:o("p",{class:"reads"}),share:o("p",{class:"reads"})},m=o("span"),b=o("span"),p=o("label",{class:"check"},l,"hold f at 1 in every unit and step"),T=o("h3"),$=D("svg",{class:"shares",role:"img"}),y=o("p",{class:"terms"}),L=o("div",{class:"two"},o("div",{class:"panel"},o("h3",{},o("b",{},"Constant error carousel"),m),a.el,o("div",{class:"lives"},o("small",{},"half-life of every unit, shortest to longest"),c,u.el),p,f.keep),o("div",{class:"panel"},o("h3",{},o("b",{},"What each path carries"),b),w,f.share,T,$,y)),E=Ja(e),v=o("button",{type:"button",class:"btn"},"Show the LSTM");v.addEventListener("click",()=>e.set({cell:"lstm"}));let{el:S,says:C}=Ae("paths",le("error carousel","Paths of the error"),"straight down the cell, or by the gates",[],L,E.el,v);e.seen(S,P);let z=()=>{let{cell:W,side:V}=e.S;return e.P.curves.some(ee=>ee.side===V&&ee.cell===W&&ee.signal==="kept")?Te(e.setup.keep[W]):""},k=()=>e.setup.memory[e.S.cell]==="h",A=()=>k()?"dL/dhₜ":"dL/dcₜ",N=()=>e.P.curves.some(W=>W.side===e.S.side&&W.cell===e.S.cell),x=()=>xt(e,e.S.cell),M=()=>N()&&e.setup.diagonal.includes(e.S.cell),O=()=>(z()||M())&&e.got.paths?.cell===e.S.cell?e.got.paths:null;function P(){(z()||M())&&e.ask("paths",{side:e.S.side,one:e.S.one,cell:e.S.cell})}e.embed({paths:d}).then(W=>{s=W;for(let V of["paths.steps","paths.y"])s(V).change.connect(()=>requestAnimationFrame(F));j(),e.P&&R()});function j(){s("paths").setv({min_border_left:Math.round(3*e.rem),min_border_right:Math.round(.8*e.rem),min_border_top:6,min_border_bottom:Math.round(1.4*e.rem)}),s("paths").toolbar.active_drag=e.small?null:"auto"}function R(){let W=z();if(L.hidden=!W,E.el.hidden=!M(),v.hidden=!!W||M(),p.hidden=k(),m.textContent=` ∏ ${W} from step t to the last, each unit a line`,b.textContent=` ‖${A()}‖ and its parts`,M()){C.replaceChildren(`In an ${x()} every unit sees its own old h alone, so that an error goes back through each unit by itself: at a step at which the unit is active it is multiplied by the unit’s own number u, and where the unit is not, it ends.`),O()&&E.draw(O());return}if(!W){C.replaceChildren(N()?`${x()} has neither a cell nor a gate: all of the error goes through the same weights at every step, so there is nothing to split here.`:_n(e,e.S.cell));return}let V=O();C.replaceChildren(k()?`A ${x()} keeps its memory in h itself, and an error reaches an earlier h in two ways: straight down, where each step multiplies it by ${W} alone, and by the gates and the candidate, through the recurrent weights where there are any. Together they are all of it.`:`In the ${x()} an error reaches an earlier cell state in two ways: straight down the cell, where each step multiplies it by the forget gate f alone, and by the gates, ${e.S.cell==="peephole"?"which see h through the recurrent weights and c through the peepholes":"through h and the recurrent weights"}. Together they are all of it.`),V&&(_(),q(),s&&H())}function _(){let W=O();if(!W)return;let[V,G]=W.arrays.product[1],ee=W.array("product"),J=W.array("half");n=iu(J);let X=t===null||t>=G?n[G-1>>1]:t,se=t===null?"the median unit, ":"unit ",Q=ne=>Array.from({length:V},(xe,ye)=>ee[ye*G+ne]),ie=ee.every(ne=>ne===0),B=Math.min(0,...ee.filter(Number.isFinite)),Y=ee[X],K=n.at(-1),Z=n[0];u.set(n.indexOf(X)+1,{max:G}),f.keep.replaceChildren(...ie?[o("b",{},"exactly 1"),`: with f held at 1, all ${me(G,"unit")} pass the error straight down the cell undiminished over ${me(V-1,"step")}.`]:[`Straight down the cell, ${se}`,o("b",{},String(X)),", passes on ",o("b",{},ge(Y)),` of an error from step ${V} to step 1: its half-life, the steps over which its ${z()} lets half through, the median over where one begins, is ${st(J[X])}. The longest is ${st(J[K])} (unit ${K}), the shortest ${st(J[Z])} (unit ${Z}).`]),se==="unit "&&!ie&&(f.keep.firstChild.textContent="Straight down the cell, unit "),a.draw({lines:[...n.filter(ne=>ne!==X).map(ne=>({values:Q(ne),kind:"faint",aside:!0})),{values:Q(X),kind:"forget",name:ie?"exactly 1":`unit ${X}`}],first:1,last:V,low:1.04*Math.min(-1,B),high:-.06*Math.min(-1,B),rem:e.rem,tip:ne=>`step ${ne}, unit ${X}: ${ie?"1":bt(ee[(ne-1)*G+X])}`,said:f.keep.textContent}),a.cursor(e.S.t+1);let ae=100,he=n.map(ne=>Math.log2(Math.abs(J[ne]))),re=Math.min(...he)-1,pe=Math.max(re+2,...he);c.setAttribute("viewBox",`0 0 ${ae} 20`),c.setAttribute("preserveAspectRatio","none"),c.replaceChildren(...n.map((ne,xe)=>{let ye=1+19*((he[xe]-re)/(pe-re));return D("rect",{class:ne===X?"on":"",x:xe*ae/G,y:20-ye,width:.8*ae/G,height:ye})}))}function H(){let W=O(),{T:V}=W,G=Object.fromEntries(Object.keys(ir).map(B=>[B,Array.from(W.array(B))])),ee=Object.values(G).flat().filter(Number.isFinite),J=Math.min(-1,...ee)-.3,X=Math.max(.3,Math.max(...ee)+.2),se=G.total.map((B,Y)=>Y);s("paths.source").data={t:se,...G,low:se.map(()=>J),high:se.map(()=>X),tip:se.map(B=>[`step ${B+1}`,...Object.entries(ir).map(([Y,K])=>`${K}: ${bt(G[Y][B])}`)].join(`
`))},s("paths.steps").setv({start:-.5,end:se.length-.5}),s("paths.y").setv({start:J,end:X});let Q=hs(J,X,5),ie=Et(1,V,6);s("paths.ticks").ticks=Q.map(([B])=>B),s("paths.axis").major_label_overrides=new Map(Q),s("paths.marks").ticks=ie.map(B=>B-1),s("paths.x").major_label_overrides=new Map(ie.map(B=>[B-1,String(B)])),Nt(s,"paths",e),s("paths.x").setv({major_label_text_color:e.css("--ink3"),major_label_text_font_size:`${e.fine}px`,major_label_text_font:e.font});for(let[B,[Y,K,Z]]of Object.entries(ou))s(`paths.${B}`).glyph.setv({line_color:e.css(Y),line_width:K,line_dash:Z??[],line_cap:"round"});F()}function F(){let W=O();if(!s||!W)return;let{start:V,end:G}=s("paths.y"),ee=s("paths.steps"),{rem:J}=e,X={left:Math.round(3*J),right:w.clientWidth-Math.round(.8*J),top:6,bottom:w.clientHeight-Math.round(1.4*J)};r=B=>X.left+(X.right-X.left)*(B-ee.start)/(ee.end-ee.start);let se=Object.entries(ir).map(([B,Y])=>o("span",{class:`name ${B}`},Y));Object.assign(g.style,{top:`${X.top}px`,height:`${X.bottom-X.top}px`}),h.replaceChildren(g,...se),I();let Q=B=>X.top+(X.bottom-X.top)*(G-B)/(G-V),ie=Object.keys(ir).map((B,Y)=>({span:se[Y],points:Array.from(W.array(B),(K,Z)=>[r(Z),Number.isFinite(K)?Q(K):NaN])}));cn(ie,[],{...X,left:X.left+6},J)}function I(){if(a.cursor(e.S.t+1),!r)return;let W=r(e.S.t),{start:V,end:G}=s("paths.steps");g.style.left=`${W}px`,g.hidden=e.S.t<V||e.S.t>G}function q(){let W=O(),V=Math.min(e.S.t,W.T-1),G=V===W.T-1,ee=W.array("share")[V],J=ru.filter(ne=>W.array(`step.${ne}`)).map(ne=>[ne,W.array(`step.${ne}`)[V]]).filter(([ne])=>ne==="error"?G:!G),X=ne=>ne<0?" (with the opposite sign)":"",se=W.array("total")[V],Q=J.some(([,ne])=>!Number.isFinite(ne));G?f.share.replaceChildren("At the last step ",o("b",{},`‖${A()}‖ is ${ge(se)}`),", all of it the error itself: no step lies behind it yet."):f.share.replaceChildren("All the way from the last step to ",o("b",{},`step ${V+1}`),Number.isFinite(se)?`: ‖${A()}‖ is ${ge(se)}. `:": exactly nothing is left.",Number.isFinite(ee)?Math.abs(ee)<.005?`Almost all of it came through the gates; the direct path down the cell contributes ${ar(ee)} of it${X(ee)}.`:`The direct path down the cell contributes ${ar(ee)} of it${X(ee)}, the gates ${ar(1-ee)}${X(1-ee)}.`:""),w.setAttribute("aria-label",f.share.textContent),T.replaceChildren(o("b",{},G?`At step ${V+1}`:`Over the one step from ${V+2} back to ${V+1}`),G?` the error itself arrives${k()?"":", by way of h"}`:` shares of ${A()} by the way it took`);let{width:ie,height:B}=$.getBoundingClientRect(),{rem:Y}=e;if($.replaceChildren(),y.replaceChildren(),Q||!ie)return;let{parts:K,low:Z,high:ae}=au(J),he=ne=>(ne-Z)/(ae-Z)*ie,re=B-1.3*Y;$.append(...K.filter(({v:ne})=>ne).flatMap(({name:ne,from:xe,to:ye})=>{let Vt=he(Math.min(xe,ye)),Ge=Math.abs(he(ye)-he(xe));return[D("rect",{class:`way way-${ne}`,x:Vt,y:2,width:Math.max(.5,Ge-1),height:re-4}),Ge>1.1*Y?D("text",{class:`on on-${ne}`,x:Vt+Ge/2,y:re/2+.3*Y,"text-anchor":"middle"},ne==="cell"?k()?"h":"c":ne==="error"?"L":ne):""]}),...[0,1].flatMap(ne=>[D("path",{class:"unit",d:`M${he(ne)} 0V${re+2}`}),D("text",{x:he(ne),y:B-.2*Y,"text-anchor":"middle"},ne?"1, the whole":"0")]));let pe={cell:"straight down the cell",error:"the error itself",i:"by i",f:"by f",g:"by g",o:"by o",r:"by r",z:"by z",n:"by n"};y.append(...J.flatMap(([ne,xe])=>[o("span",{},o("i",{class:`way way-${ne}`}),`${pe[ne]} ${ar(xe)}`)," "]),J.length>1?o("b",{},lu(J.map(([,ne])=>ne))):"",J.some(([,ne])=>ne<-.005)?" What is left of 0 has the opposite sign.":""),$.setAttribute("aria-label",y.textContent)}return{el:S,draw(W){let{side:V,one:G,cell:ee}=e.S,J=`${V} ${G} ${ee} ${z()}`,X=J!==i;X&&(t=null),i=J,s&&W("size")&&j(),l.checked=Number(e.wish.hold)===1,W("paths","theme","size")||X?R():W("t")&&M()?E.cursor():W("t")&&O()&&(I(),q())}}}var lr=e=>U(e,Math.abs(e)<9.95?1:0);function Qa({first:e,low:t,high:n,zero:s},r){if(e===null||s===r)return["exactly 0",null,`in ${s} of ${r} seeds`];if(Math.abs(e)<.05&&Math.abs(t)<.05&&Math.abs(n)<.05)return["stays 1",null,s?`exactly 0 in ${s} of ${r} seeds`:"in every seed"];let i=e<0?"shrinks to":"grows to",a=s?`exactly 0 in ${s} of ${r} seeds`:`10^${lr(t)} to 10^${lr(n)}`;return[i,lr(e),a]}function cr({gaps:e,trained_to:t,scores:n,measure:{better:s}},r){let i=Object.values(n[r]??{});if(!i.length)return null;let a=e.findLastIndex(h=>h<=t),l=i.map(h=>h[Math.max(0,a)]),c=l.filter(h=>h>=.99).length,[u,d]=[Math.min(...l),Math.max(...l)].map(h=>U(h,2));return s==="higher"&&c?`${c} of ${l.length} seeds`:`${s==="higher"?`0 of ${l.length}: `:""}${u===d?u:`${u} to ${d}`}`}var cu=e=>e.split(/(\^[−\d.]+)/).map(t=>t.startsWith("^")?o("sup",{},t.slice(1)):t),el=e=>["10",o("sup",{},lr(e))];function tl(e){let{setup:t}=e,n=Object.fromEntries(Object.entries(t.cells).map(([h,w])=>{let g=o("button",{type:"button",class:"cellname"},o("i",{class:`line ${h}`}),De(w));Object.assign(g.dataset,{term:w,act:`Click: show or hide the ${w}.`}),g.addEventListener("click",()=>{let m=new Set(e.S.off);m.delete(h)||m.add(h),e.set({off:m})}),g.firstChild.style.background=`var(${un(h)[0]})`;let f=Object.fromEntries(qe.flatMap(m=>[[`${m}.h`,o("td")],[`${m}.w`,o("td",{class:"weights"})]]));return f.learned=o("td"),[h,{button:g,parts:f,row:o("tr",{},o("th",{scope:"row"},g),...Object.values(f))}]})),s=Object.fromEntries(qe.map(h=>[h,o("th",{scope:"colgroup"})])),r=qe.map(()=>o("th",{scope:"col"})),i=qe.map(()=>o("th",{scope:"col",class:"weights"})),a=o("th",{scope:"col"}),l=o("th",{scope:"col"}),c=o("div",{class:"readout"},o("table",{},o("colgroup",{},...["cell","fate","all","fate","all","learned"].map(h=>o("col",{class:h}))),o("thead",{},o("tr",{},o("td",{}),...Object.values(s),a),o("tr",{},o("th",{scope:"col"},"Cell"),r[0],i[0],r[1],i[1],l)),o("tbody",{},...Object.values(n).map(({row:h})=>h)))),u=(h,w)=>e.P.curves.find(g=>g.side===h&&g.cell===w&&g.signal==="h"),d=(h,w)=>e.P.weights.find(g=>g.side===h&&g.cell===w);return e.told=h=>{let{T:w,sides:g}=e.P,f=e.cells.map(m=>{let b=u(h,m);if(!b)return null;let[p,T,$]=Qa(b,g[h].seeds);return`${t.cells[m]} ${p}${T===null?"":` 10^${T}`} (${$})`});return`${g[h].title}, norm of dL/dh over ${w-1} steps back, on a logarithmic scale: ${f.filter(Boolean).join("; ")}.`},{el:c,draw(h){if(h("norms","size")){let{P:w,network:g}=e,f=w.weights.some(p=>p.clipped!==null);c.classList.toggle("clips",f),qe.forEach((p,T)=>{s[p].textContent=w.sides[p].title,s[p].colSpan=e.small&&!f?1:2,r[T].replaceChildren(le("dL/dh"),` over ${w.T-1} ${w.T===2?"step":"steps"} `,o("small",{},"mean; least to largest")),i[T].textContent=f?"weights, clipped":"weights",i[T].title="The norm of the gradient of the weights of this layer together, for this error of size 1. What training clips has encoder and readout in it too, and an error of its own size."});let{learn:m}=g;a.textContent=e.K.hold?"Learned, f free?":"Learned?";let b=m.measure.better==="higher"?["≥ .99","runs that are right at least 99% of the time"]:[m.measure.name];l.textContent=`${b[0]} at gap ${m.gaps.findLast(p=>p<=m.trained_to)??m.gaps[0]}`,l.title=`${m.title}: ${b.at(-1)} at ${m.gap_title} ${m.trained_to}, the longest in training`;for(let[p,{parts:T}]of Object.entries(n)){for(let $ of qe){let y=u($,p),L=d($,p);if(T[`${$}.h`].title=y?.zero?"Where it is exactly 0 there is no power of ten; the mean is of the other seeds":"",y){let[E,v,S]=Qa(y,w.sides[$].seeds);T[`${$}.h`].replaceChildren(E,...v===null?[]:[" 10",o("sup",{},v)]," ",o("small",{},...cu(S)))}else T[`${$}.h`].replaceChildren(o("small",{},"not trained"));T[`${$}.w`].replaceChildren(...L?L.norm===null?["0"]:[...el(L.norm),...L.clipped===null?[]:[" → ",...el(L.clipped)]]:["–"])}T.learned.textContent=cr(m,p)??"–"}}if(h("norms","lines"))for(let[w,{button:g,row:f}]of Object.entries(n)){let m=!e.S.off.has(w);g.setAttribute("aria-pressed",String(m)),f.classList.toggle("off",!m)}}}}var qt=(e,t)=>Array.from({length:t+1},(n,s)=>s?s*e:0),xo=(e,t,n)=>qt(Math.log10(e),n).map((s,r)=>s+Math.asinh(r*t/2)/Math.LN10),ds=e=>1/(1+Math.exp(-e)),hu=e=>-Math.log1p(Math.exp(-e))/Math.LN10,du=e=>e<0?-Math.log10(2)/e:1/0;function Dt(e){let t=e.length-1,n=Math.max(...e),s=e.indexOf(n),r=e[t];return{way:e.every(a=>a===0)?"stays":s===0?"falls":s===t?"grows":"turns",peak:s,most:n,end:r}}var uu="⁰¹²³⁴⁵⁶⁷⁸⁹",mu=e=>String(e).replace(/\d/g,t=>uu[t]);function nl(e){let t={weight:tn(),matrix:tn(),gate:tn()},n=(m,b,p,T=$=>U($))=>{let{low:$,high:y,step:L,default:E}=e.state.named[m];return Wt({name:b,title:p,low:$,high:y,step:L,value:E,written:T},v=>e.set({[m]:v}))},s=n("w","w","The weight w"),r=n("w","ρ","The spectral radius ρ of the matrix"),i=n("shear","s","The shear s of the matrix"),a=n("b","b","The bias b of the forget gate",m=>U(m,1,!0)),l={weight:["A number","t times over: wᵗ",[s]],matrix:["A matrix","size of Wᵗ, W = ρ × a turn, or ρ × a shear",[r,i]],gate:["A gate","fᵗ, where f = σ(b)",[a]]},c=Object.fromEntries(Object.keys(l).map(m=>[m,o("p",{class:"reads"})])),u=Object.entries(l).map(([m,[b,p,T]])=>o("div",{class:"panel"},o("h3",{},o("b",{},b),` ${p}`),t[m].el,o("div",{class:"dials"},...T.map($=>$.el)),c[m])),{el:d,says:h}=Ae("scalar","One number","the whole argument with a single number",[],o("div",{class:"three"},...u)),w=null,g=m=>o("b",{},m);function f(){let{S:m}=e;for(let[O,P]of[[s,m.w],[r,m.w],[i,m.shear],[a,m.b]])O.set(P);let b=Math.max(1,(e.got.norms?.T??100)-1),p=Math.log10(m.w),T=hu(m.b),$={weight:qt(p,b),turn:qt(p,b),shear:xo(m.w,m.shear,b),gate:qt(T,b)},y=Object.values($).flatMap(Dt),L=-Hn(-Math.min(...y.map(O=>O.end)),6),E=Hn(Math.max(...y.map(O=>O.most)),3),v={first:0,last:b,low:L,high:E,unit:"steps",rem:e.rem},[S,C,z]=[Dt($.weight),Dt($.shear),Dt($.gate)],k=`${U(m.w)}${mu(b)}`;h.replaceChildren(`An error on its way back meets the same recurrent weight once at every step. After t steps it is multiplied by wᵗ: a weight below 1 wipes it out, one above 1 blows it up, and 1 is the boundary: neither vanishes nor explodes. All three pictures share one logarithmic axis over ${b} ${b===1?"step":"steps"}.`),c.weight.replaceChildren(g(`${k} = ${ge(S.end)}`),{falls:": below 1, the error vanishes.",grows:": above 1, the error explodes.",stays:" exactly: at 1, the error stays what it was."}[S.way]),t.weight.draw({...v,lines:[{values:$.weight,kind:"main",name:`${U(m.w)}ᵗ`}],tip:O=>`t = ${O}: ${ge($.weight[O])}`,said:c.weight.textContent});let A={falls:`shrinks from the first step on, to ${ge(C.end)}.`,grows:`grows at every step, to ${ge(C.end)}.`,turns:`first grows, to ${ge(C.most)} at step ${C.peak}, and shrinks only then, to ${ge(C.end)}.`,stays:"stays 1 as well."}[C.way];c.matrix.replaceChildren(g(`Every eigenvalue has size ${U(m.w)}.`),` The turn alone is ρᵗ, like the number: ${ge(S.end)}. The shear ${A}`);let N={values:$.shear,kind:"main",name:"shear"},x={values:$.turn,kind:"other",name:"turn"};t.matrix.draw({...v,lines:m.shear?[x,N]:[{...N,name:"turn and shear"}],marks:C.way==="turns"?[{k:C.peak,v:C.most}]:[],tip:O=>`t = ${O}: turn ${ge($.turn[O])}, shear ${ge($.shear[O])}`,said:c.matrix.textContent});let M=du(T);c.gate.replaceChildren(g(`f = σ(${U(m.b,1,!0)}) = ${U(ds(m.b),3)}:`),` half is left after ${U(M,M<10?1:0)} steps, and ${ge(z.end)} after ${b}. The cell’s own path multiplies by f alone, and a gate chooses f anew at each step; held at 1 it keeps exactly 1.`),t.gate.draw({...v,lines:[{values:qt(0,b),kind:"held",name:"f held at 1: exactly 1"},{values:$.gate,kind:"forget",name:`${U(ds(m.b),3)}ᵗ`}],tip:O=>`t = ${O}: ${ge($.gate[O])}`,said:c.gate.textContent})}return{el:d,draw(m){let b=e.got.norms?.T;(m("size","number")||b!==w)&&f(),w=b}}}var sl=`.sec .plot {
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
`;var gu=90,rl=1e-9,ol=["--rnn","--ink"];function pu(e){let t=Array.from(e,Number);return{size:t.length,most:t.find(Number.isFinite)??null,above:t.filter(n=>n>rl).length,kept:t.filter(n=>Math.abs(n)<=rl).length,zero:t.filter(n=>!Number.isFinite(n)).length}}function wu({above:e,kept:t,most:n,size:s}){return n===null?"nothing of any change is left":t===s?"every change keeps its size":e?e===s?"every change grows":`changes in ${me(e,"direction")} of ${s} grow, the rest shrink`:t?`changes in ${me(t,"direction")} of ${s} keep their size, the rest shrink`:"every change shrinks"}function il(e){let t=null,n=null,s=0,r=Wt({name:"span",title:"Steps in the span",low:1,high:1,step:1,value:1,written:y=>me(y,"step")},y=>{t=y>=d()?null:y,clearTimeout(s),s=setTimeout(w,gu)}),i=Object.fromEntries(["step","span"].map(y=>{let L=o("div",{class:"bk"}),E=o("div",{class:"labels","aria-hidden":"true"});return[y,{name:`spectrum.${y}`,of:y,target:L,labels:E,series:[],head:o("h3"),el:o("div",{class:"plot",role:"img"},L,E)}]})),a=[o("p",{class:"reads"}),o("p",{class:"reads"})],{el:l,says:c}=Ae("spectrum","Spectrum",o("span",{},le("singular values")," of the ",le("Jacobian")," of the state"),[r.el],o("div",{class:"two"},...Object.values(i).map(y=>o("div",{class:"panel"},y.head,y.el))),o("div",{class:"two"},...a)),u=()=>Math.min(e.S.t,e.P.T-2),d=()=>e.P.T-1-u(),h=()=>Math.min(t??d(),d()),w=()=>e.P.T>1&&e.ask("spectrum",{side:e.S.side,one:e.S.one,cells:["rnn",e.S.cell],from:u(),t:u()+h()});e.seen(l,w),e.embed(Object.fromEntries(Object.values(i).map(({name:y,target:L})=>[y,L]))).then(y=>{n=y;for(let L of Object.values(i))for(let E of["index","y"])n(`${L.name}.${E}`).change.connect(()=>requestAnimationFrame(()=>$(L)));f(),e.P&&p()});let g=({rem:y}=e)=>({left:Math.round(3.2*y),right:Math.round(.8*y),top:6,bottom:Math.round(1.4*y)});function f(){let{left:y,right:L,top:E,bottom:v}=g();for(let{name:S}of Object.values(i))n(S).setv({min_border_left:y,min_border_right:L,min_border_top:E,min_border_bottom:v}),n(S).toolbar.active_drag=e.small?null:"auto"}function m({name:y,of:L}){let{css:E,rem:v,fine:S,font:C}=e;Nt(n,y,e),n(`${y}.x`).setv({major_label_text_color:E("--ink3"),major_label_text_font_size:`${S}px`,major_label_text_font:C}),n(`${y}.one`).line_color=E("--ink3"),ol.forEach((z,k)=>{n(`${y}.${k}`).glyph.setv({line_color:E(z),line_width:1,line_alpha:.5}),n(`${y}.${k}.mark`).glyph.setv({size:(e.small?.36:.45)*v,line_color:E(z),line_width:1.5,fill_color:E(L==="step"?"--bg":z)})})}function b(){r.set(h(),{max:d()}),r.input.disabled=d()<2}function p(){let y=e.got.spectrum;if(b(),c.replaceChildren("A change in the state comes out of a step stretched or shrunk, in each direction differently: by the singular values of the step’s Jacobian, here the largest first. Above 1 a change grows, below 1 it shrinks; over a span the factors of its steps multiply up."),!y)return;let L=y.t-y.from;i.step.head.replaceChildren(o("b",{},"One step"),` from ${y.from+1} to ${y.from+2}`),i.span.head.replaceChildren(o("b",{},me(L,"step")),` from ${y.from+1} to ${y.t+1}`),a[1].replaceChildren(_n(e,e.S.cell));for(let E of Object.values(i))E.series=y.cells.map((v,S)=>({values:Array.from(y.array(`${v}.${E.of}`)),kind:S?"main":"other",name:xt(e,v)}));y.cells.forEach((E,v)=>{let[S,C]=["step","span"].map(N=>pu(i[N].series[v].values)),z=e.P.sides[y.side].units,k=S.size>z?`${S.size} values, of h and c together`:`${S.size} values of h`,A=(N,x)=>`${N}: at most ${x.most===null?"0":ge(x.most)}, ${x.above||"none"} above 1`+(x.zero?`, ${x.zero} 0 to rounding`:"");a[v].replaceChildren(o("b",{},xt(e,E)),` (${k}). ${A("One step",S)}. ${A(me(L,"step"),C)}: ${wu(C)}.`)});for(let E of Object.values(i))E.el.setAttribute("aria-label",a.map(v=>v.textContent).join(" ")),n&&T(E)}function T(y){let{name:L,series:E}=y,v=E.flatMap(({values:j})=>j.filter(Number.isFinite)),S=Math.min(-.1,...v),C=Math.max(.1,...v),z=.05*(C-S),k=S-z,A=C+z,N=Math.max(...E.map(({values:j})=>j.length)),x=Array.from({length:N},(j,R)=>R+1),M={t:x,low:x.map(()=>k),high:x.map(()=>A)};ol.forEach((j,R)=>M[R]=x.map((_,H)=>Number.isFinite(E[R]?.values[H])?E[R].values[H]:NaN)),M.tip=x.map((j,R)=>[`number ${R+1} by size`,...E.filter(({values:_})=>R<_.length).map(_=>`${_.name} ${bt(_.values[R])}`)].join(`
`)),n(`${L}.source`).data=M,n(`${L}.index`).setv({start:0,end:N+1}),n(`${L}.y`).setv({start:k,end:A});let O=Et(1,N,e.small?4:6),P=A-k>2?hs(k,A,6):[.02,.05,.1,.2,.5,1,2,5,10,20,50].filter(j=>Math.log10(j)>k&&Math.log10(j)<A).map(j=>[Math.log10(j),String(j)]);n(`${L}.ticks`).ticks=P.map(([j])=>j),n(`${L}.axis`).major_label_overrides=new Map(P),n(`${L}.marks`).ticks=O,n(`${L}.x`).major_label_overrides=new Map(O.map(j=>[j,String(j)])),m(y),$(y)}function $({name:y,series:L,labels:E,el:v}){if(!L.length)return;let S=n(`${y}.y`),C=n(`${y}.index`),z=g(),k={left:z.left,right:v.clientWidth-z.right,top:z.top,bottom:v.clientHeight-z.bottom},A=L.map(x=>o("span",{class:`name ${x.kind}`},x.name));E.replaceChildren(...A);let N=L.map(({values:x},M)=>({span:A[M],points:x.map((O,P)=>[k.left+(k.right-k.left)*(P+1-C.start)/(C.end-C.start),Number.isFinite(O)?k.top+(k.bottom-k.top)*(S.end-O)/(S.end-S.start):NaN])}));cn(N,[],{...k,left:k.left+8},e.rem,1.5)}return{el:l,draw(y){y("t")&&b(),n&&y("size")&&f(),y("spectrum","theme","size")&&p()}}}var bu={init:"uniform",length:100},hr=".side:nth-child(1) .plot",Rn=(e={})=>()=>({...bu,...e}),us=(e,t)=>e.state.named[t].default,dr=e=>e.P.T-1,al=(e,t)=>`${U(e)}${Xe(t).slice(2)}`,xu=e=>e>-3&&e<3?ge(e):Xe(Math.round(e)),jt=({P:e},t,n="h",s="initial")=>{let r=e.curves.find(i=>i.side===s&&i.cell===t&&i.signal===n);return ts(r.first===null?"0":xu(r.first))},ll={of:[],example:"settings of its own",onward:["train","On to Train →"],stops:[{title:"One number, many times",says:e=>{let t=us(e,"w"),n=dr(e);return["An error on its way back is multiplied by the same number at every step. ",`After ${n} steps ${U(t)} has become `,ts(`${al(t,n)} = ${ge(Dt(qt(Math.log10(t),n)).end)}`),": nothing is left to learn from."]},act:"move w above 1.",done:({w:e})=>e>1,did:e=>{let{w:t}=e.S,n=dr(e);return[`${al(t,n)} = ${ge(Dt(qt(Math.log10(t),n)).end)}: it explodes. At 1 alone it stays.`]},at:".scalar .panel:nth-child(1)",state:Rn()},{title:"From a number to a matrix",says:e=>["A network multiplies by a matrix, and the size of its eigenvalues, its spectral radius ρ, is now what w was. ",`At ρ = ${U(us(e,"w"))} a turn shrinks like the number, to `,ts(ge(Dt(qt(Math.log10(us(e,"w")),dr(e))).end)),"; a shear s may grow first."],act:"move s to 1.5 or more, and see it grow before it shrinks.",done:({shear:e})=>e>=1.5,did:e=>{let{most:t,peak:n,end:s}=Dt(xo(e.S.w,e.S.shear,dr(e)));return[`The shear grows to ${ge(t)} at step ${n}, and ends at ${ge(s)}.`]},at:".scalar .panel:nth-child(2)",state:Rn()},{title:"From a matrix to networks",says:e=>[`Each line follows an error of size 1 from the last step back to the first, in ${e.P.sides.initial.seeds} networks of one cell that have learned nothing yet. `,"At step 1 the RNN has ",jt(e,"rnn")," of it left, the LSTM ",jt(e,"lstm"),"."],act:"go to the last step, where all lines begin.",done:({t:e},{P:t})=>e===t.T-1,did:()=>["There all of the error is still there: 1. Compare how far each line falls to the left."],at:hr,lit:".norms .tools",clear:".side:nth-child(1)",state:Rn(),hand:["ArrowLeft","ArrowRight","End"]},{title:"Which curve is which",says:()=>["dL/dh is all of the error that comes back to h, on every path; dL/dc the same for the cell. ","The product of f is the cell’s own path alone: its forget gates multiplied, step by step."],act:"show the product of f.",done:({show:e})=>e.includes("f"),did:e=>["In the LSTM the product of f comes to ",jt(e,"lstm","kept"),", all paths together to ",jt(e,"lstm"),"."],at:".norms .tools .seg",lit:hr,clear:".side:nth-child(1)",state:Rn()},{title:"An LSTM can vanish too",says:e=>[`No cell keeps an error by itself: it depends on how far its forget gates stand open, near ${U(ds(us(e,"bias")))} at a bias of ${U(us(e,"bias"),1,!0)}. `,`At a bias of 0 they begin near ${U(ds(0))}.`],act:"move the forget-gate bias to 0.",done:({bias:e})=>e<=0,did:e=>["Now the LSTM has ",jt(e,"lstm")," of the error left at step 1."],at:".knob.bias",lit:hr,clear:".side:nth-child(1)",state:Rn({show:["h","f"]}),free:["bias"]},{title:"A gate held at 1",says:()=>["Where f is exactly 1 the cell hands on what comes, unchanged: the “constant error carousel” that the LSTM was made for. ","A trained network opens and shuts its gates anew at every word."],act:"tick “Hold f at 1”.",done:({hold:e})=>e===!0,did:e=>["The product of f is ",jt(e,"lstm","kept"),", and the LSTM’s dL/dc ",jt(e,"lstm","c"),"."],at:".knob.hold",lit:hr,clear:".side:nth-child(1)",state:Rn({show:["h","f"]}),free:["hold"]},{title:"Before and after training",says:e=>{let{learn:t}=e.network;return[`Left the networks before, right after they learned “${e.network.title}”. `,`It was learned by ${cr(t,"lstm")} of the LSTM and ${cr(t,"rnn")} of the RNN, yet the LSTM’s dL/dh is `,jt(e,"lstm","h","trained"),"."]},act:"show the product of f: what the cell itself keeps.",done:({show:e})=>e.includes("f"),did:e=>["Training raised the LSTM’s product of f from ",jt(e,"lstm","kept")," to ",jt(e,"lstm","kept","trained"),": the cell keeps, even where dL/dh is small."],at:".norms .tools .seg",lit:".sides, .readout",state:()=>({})}]};var vu={engine:"backpropagation",differences:"central differences",complex:"complex step"},cl=.001,ku=e=>e===null?"–":ge(Math.log10(e));function yu({engine:e,resolved:t,error_differences:n,error_complex:s}){let r=s!==null&&s<cl;return e===null?["The gradient is exactly 0 here.",r?"The complex step finds none either.":""]:r?t?n!==null&&n<cl?["They agree.","Central differences and the complex step both find what backpropagation did, of this one network."]:["They do not agree.","Central differences find something else."]:e<-6?["Differences cannot see a gradient this small.","They subtract two values that agree in nearly all 16 digits of a float64, so what they find is rounding. The complex step subtracts nothing, and finds the same."]:["Differences cannot tell here.","Half the step finds another slope: the state bends too sharply within it. The complex step finds the same."]:["They do not agree.","The complex step finds something else."]}function hl(e){let t={cell:null,signal:"h",side:null,t:null},n=(E,v)=>{let S=o("select",{"aria-label":E});return S.addEventListener("change",()=>{v(S.value),y()}),S},s=n("Cell",E=>t.cell=E),r=n("Side",E=>t.side=E),i=Ve("Gradient",{h:"dL/dh",c:"dL/dc"},E=>{t.signal=E,y()}),a=o("input",{type:"number",class:"number",min:1,step:1,inputmode:"numeric","aria-label":"Step",autocomplete:"off"});a.addEventListener("input",()=>{t.t=a.value===""?null:Math.max(0,Math.min(e.P.T-1,Math.round(Number(a.value))-1))}),a.addEventListener("change",()=>a.value=p().t+1),a.addEventListener("keydown",E=>E.key==="Enter"&&$());let l=o("button",{type:"button",class:"btn start"},"Check against differences");l.addEventListener("click",()=>$());let c=o("caption"),u=o("tbody"),d=o("table",{},c,o("thead",{},o("tr",{},...["found by","size","relative error"].map(E=>o("th",{scope:"col"},E)))),u),h=o("p",{class:"reads",role:"status"}),w=null,g=null,f=(E,v,S="")=>o("label",{class:S},o("span",{},E),v),{el:m,says:b}=Ae("verify","Verify","any point of the plots, found again without backpropagation",[],o("div",{class:"choice"},f("Cell",s),i.el,f("Side",r,"wide"),f("Step",a),l),o("div",{class:"found"},d,h));b.replaceChildren("A check without backpropagation: nudge one number of the state up and down, run the network forward, see how the loss changes. The complex step nudges it by an imaginary amount instead, so that nothing has to be subtracted. In a terminal: ",o("code",{},"gatescope gradients MODEL TEXT --verify"),".");let p=()=>({cell:t.cell??e.S.cell,signal:t.signal,side:t.side??e.S.side,t:Math.min(e.P.T-1,t.t??e.S.t)}),T=E=>e.P.curves.some(v=>v.cell===E&&v.signal==="c");function $(){let{one:E}=e.S,v=e.seeds(p().side).length;e.ask("verify",{...p(),one:Math.min(E,v-1)})}function y(){let E=[...new Set(e.P.curves.filter(S=>S.side===p().side).map(S=>S.cell))];E.includes(p().cell)||(t.cell=E[0]),T(p().cell)||(t.signal="h");let v=(S,C,z)=>{S.replaceChildren(...C.map(([k,A])=>o("option",{value:k},A))),S.value=z};v(s,E.map(S=>[S,xt(e,S)]),p().cell),v(r,Object.entries(e.P.sides).map(([S,{title:C}])=>[S,C??S]),p().side),i.set(p().signal);for(let S of i.el.children)S.disabled=!T(p().cell)&&S.textContent==="dL/dc";a.max=e.P.T,(t.t===null||a.getRootNode().activeElement!==a)&&(a.value=p().t+1)}function L(){if(c.textContent=g?`‖dL/d${g.signal}‖ at step ${g.t+1}, ${xt(e,g.cell)}, ${e.P.sides[g.side]?.title??g.side}, seed ${e.seeds(g.side)[g.one]}`:"Nothing checked yet",u.replaceChildren(...Object.entries(vu).map(([S,C])=>o("tr",{class:g&&S==="differences"&&!g.resolved?"lost":""},o("th",{scope:"row"},C),o("td",{},g?bt(g[S]):"–"),o("td",{},S==="engine"?"":g?ku(g[`error_${S}`]):"–")))),!g)return void h.replaceChildren("Choose a point and press the button.");let[E,v]=yu(g);h.replaceChildren(o("b",{},E),` ${v} Each number was moved by ${ge(Math.log10(g.step))} either way.`)}return{el:m,draw(E){let{t:v,cell:S,side:C}=e.S,z=`${v} ${S} ${C}`;z!==w&&Object.assign(t,{cell:null,side:null,t:null}),w=z,E("norms","detail","t")&&y(),E("norms")&&(g=null),E("verify")&&(g=e.got.verify),E("norms","verify")&&L(),E("busy","lost")&&(l.disabled=e.busy.has("verify")||!e.connected)}}}var $u=["norms","flow","spectrum","paths","verify","knobs","t","detail","lines","number","theme","size"],Mu={t:["t"],side:["detail"],one:["detail"],cell:["detail"],shown:["lines"],off:["lines"],w:["number"],shear:["number"],b:["number"],theme:["theme"]},Su={scalar:nl,flow:Ha,spectrum:il,paths:Za,verify:hl},vo=class extends Ct{said={};keys;constructor(t){super(t,Fa+sl);let{state:n}=this,{t:s,side:r,one:i,cell:a,w:l,shear:c,b:u,show:d,off:h}=n.usual("view"),{theme:w}=this.S;this.S={t:s,side:r,one:i,cell:a,w:l,shear:c,b:u,theme:w,shown:this.curves(d),off:new Set(h)},this.questions=new Ot(v=>this.tell(v)),this.got={},this.targets={},this.figures=new Promise(v=>this.made=v),this.near=new jn("160px"),this.K=this.wish=this.usual=n.usual("server"),this.came=Ts(n);let g=v=>v(this),[f,m,b,p,T,$,y,L]=[wn,Va,Ba,Ia,tl,Ga,Ya,Xa].map(g);this.sections=Object.fromEntries(Object.entries(Su).map(([v,S])=>[v,g(S)]));let E=Object.values(this.sections);this.parts=[f,m,b,p,T,$,...E,y,L],this.time=p.el,this.status=o("p",{class:"unseen",role:"status"}),this.main=o("main",{},b.el,o("div",{class:"right"},o("section",{class:"first","aria-label":"Gradient norms through time"},p.el,T.el),$.el,...E.map(v=>v.el),y.el)),this.root.append(vn(this),o("div",{class:"ask"},m.el,f.el),this.main,L.el,this.status),this.listen(),An(this.setup.figures,this.targets).then(this.made),this.receive(this.model.payload,!0),this.model.on("progress",()=>{for(let[v,S]of Object.entries(this.model.progress))this.sections[v]?.el.style.setProperty("--done",S)})}close(){this.near.close(),this.questions.stop()}get touches(){return Mu}get guide(){return ll}unvisited(){return Object.entries(this.sections).filter(([t])=>t!=="scalar"&&!this.got[t]).map(([,{el:t}])=>t)}get notices(){return Object.values(this.said).flat()}set notices(t){this.said={all:t}}get meanwhile(){return"What is shown stays."}get behind(){return this.P!==null&&this.questions.busy.has("norms")}get whose(){return"The curves are still of the settings before."}ask(t,n={}){let s=JSON.stringify([this.wish,n]);this.closed||this.questions.asked(t,s)||(this.questions.ask(t,{knobs:this.wish,...n},{key:s}),this.mark(),this.draw(new Set(["busy"])))}receive(t,n=!1){let[s,r]=Lt(t),{want:i}=s,a=!this.P;if(n&&!r.length)return this.wish=s.knobs,this.questions.ask(i,{knobs:s.knobs}),this.waits();let l=n?this.questions.opened(s):this.questions.take(s);if(!l)return;let c=new Set([i,"busy","notice"]);if(this.said[i]=s.notices,s.file)$t(s.file,r,"text/csv"),this.questions.forget(i);else{let{picture:u}=$n(t);i==="norms"?this.accept(l,s.knobs,u,c,a):this.got[i]=u}this.draw(c)}accept(t,n,s,r,i){if((i||JSON.stringify(t.request.knobs)===JSON.stringify(this.wish))&&(this.wish={...n}),t.key=JSON.stringify([n,{}]),this.K=n,r.add("knobs"),!s)return;let a=this.P,{S:l}=this;this.P=this.got.norms=s,i&&(this.text=n.text),this.shown=t.from,i?(this.read(),this.resetView()):(l.t=l.t>0&&l.t===a.T-1?s.T-1:Math.min(l.t,s.T-1),this.said.address=[],this.returning&&this.read(this.state.asked.said.server),this.returning=!1),l.one=Math.min(l.one,this.seeds(l.side).length-1),l.cell=this.beside(l.side,l.cell);for(let c of i?$u:["t","detail","lines","number"])r.add(c)}seeds(t){let n=t==="initial"&&this.K.init!=="start";return Array.from({length:this.P.sides[t].seeds},(s,r)=>n?this.K.seed+r:r)}get cells(){return Object.keys(this.setup.cells)}get network(){return this.setup.networks[this.K.networks]}beside(t,n){return this.P.curves.some(s=>s.side===t&&s.cell===n)?n:"lstm"}turn(t,n=!1){this.wish={...this.wish,...t},this.entry||=n,this.turning??=requestAnimationFrame(()=>{this.turning=null,this.ask("norms"),this.entry&&=this.busy.has("norms")}),this.draw(new Set(["knobs"]))}seen(t,n){this.near.seen(t,()=>this.P&&n())}embed(t){return Object.assign(this.targets,t),this.figures}passes(){let{text:t,networks:n}=this.wish;return Cs(this.came,{text:t,opened:this.text,task:n})}get values(){return this.with(this.K)}get wished(){return this.with(this.wish)}with(t){let{S:n,setup:s}=this,{t:r,side:i,one:a,cell:l,theme:c,shown:u,w:d,shear:h,b:w}=n,g=Object.keys(u).filter(m=>u[m]),f={t:r,side:i,one:a,cell:l,theme:c,show:g,off:[...n.off],w:d,shear:h,b:w,tour:this.tour.at};return{...t,...f,...Ls(this.passes(),t.text,s.models),task:null}}curves(t){let{choices:n}=this.state.named.show;return Object.fromEntries(n.map(s=>[s,t.includes(s)]))}read(t=[]){let{S:n,P:s,state:r}=this,{side:i,cell:a,show:l,off:c,w:u,shear:d,b:h}=r.asked.values;this.said.address=[...t,...r.asked.said.view],Object.assign(n,{side:i,cell:a,w:u,shear:d,b:h,shown:this.curves(l),off:new Set(c)}),n.t=r.place("t",s.T,0,this.said.address),n.one=r.place("one",this.seeds(i).length,0,this.said.address)}back({values:t}){this.wish=Object.fromEntries(Object.keys(this.usual).map(n=>[n,t[n]])),this.entry=!1,this.questions.forget("norms"),this.ask("norms")}resetView(t=this.measure()){Object.assign(this,t)}resize(){let t=this.measure();!this.P||!t.width||Object.keys(t).every(n=>t[n]===this[n])||(this.resetView(t),this.draw(new Set(["size"])))}draw(t){let n=(...s)=>s.some(r=>t.has(r));for(let s of this.P?this.parts:this.parts.slice(0,1))Kt(s,t);this.P&&(n("busy")&&this.waits(),n("norms","detail","t")&&this.near.turned(),Object.assign(this.host.dataset,{ready:"true",t:this.S.t,seq:this.shown,steps:this.P.T}),this.settled&&(this.keep(this.entry),this.entry=!1))}waits(){let{busy:t,root:n,main:s}=this;n.classList.toggle("busy",t.has("norms")),s.setAttribute("aria-busy",String(t.size>0));for(let[r,{el:i}]of Object.entries(this.sections))i.classList.toggle("waiting",t.has(r)),t.has(r)||i.style.removeProperty("--done")}get settled(){return super.settled&&!this.turning&&!this.busy.has("norms")}go(t){this.P&&this.set({t:Math.max(0,Math.min(this.P.T-1,t))})}moves(){return{ArrowLeft:()=>this.go(this.S.t-1),ArrowRight:()=>this.go(this.S.t+1),Home:()=>this.go(0),End:()=>this.go(this.P.T-1),"?":()=>this.keys(),...this.tour.moves,w:()=>this.meanings.walk()}}},dl={render:e=>void new vo(e)};function ul(e,t,n){let s=e.array(`top.${t}.id`),r=e.array(`top.${t}.p`),i=e.arrays[`top.${t}.id`][1][1];return Array.from({length:i},(a,l)=>[e.words[s[n*i+l]],r[n*i+l]])}function Eu(e,t,n){let[[s,r]]=ul(e,t,n);if(e.answers.kind==="value")return{text:U(r,2),right:null};let i=e.answers.kind==="next"&&n+1<e.T,a=l=>e.reads.kind==="words"?l.toLowerCase():l;return{text:ue(s),right:i?a(s)===a(e.tokens[n+1]):null}}function ml(e){let t=o("div",{class:"says"}),n=o("div",{class:"lists"}),s=o("h2"),r=o("div",{class:"answers"},o("div",{class:"hd"},s),n),i=[],a=null;function l(){i=e.P.cells.map(u=>{let d=Array.from({length:5},()=>{let w=o("span",{class:"bar"}),g=o("span",{class:"w"}),f=o("span",{class:"n"});return{bar:w,word:g,p:f,row:o("li",{},w,g,f)}}),h=e.name({cell:u});return{rows:d,el:o("div",{},o("h3",{},h),o("ol",{class:"pred","aria-label":`What the ${h} answers`},...d.map(({row:w})=>w)))}}),n.replaceChildren(...i.map(u=>u.el))}function c(u){let{P:d,G:h,rem:w,fine:g,font:f}=e,m=e.name({cell:d.cells[u]}),b=o("div",{class:"line","aria-hidden":"true"},o("span",{class:"label"},m));for(let p=h.a;p<h.end;p++){let{text:T,right:$}=Eu(d,u,p),y=o("span",{class:$?"m right":"m",title:`${m}, after “${d.shown[p]}”: ${T}`},T),L=Math.max(Qt(T,h.cw-4,.8125*w,$?650:400,f),g);y.style.cssText=`left:${h.x(p)+1}px;width:${h.cw-2}px;font-size:${L}px`,b.append(y)}return b}return{el:r,steps:t,draw(u){let{P:d,S:h}=e;if(d.cells.join()!==a&&(l(),a=d.cells.join()),u("picture","size","view")&&t.replaceChildren(...d.cells.map((g,f)=>c(f))),!u("picture","step","size"))return;let w=d.answers.title;s.replaceChildren(w[0].toUpperCase()+w.slice(1)," ",o("small",{},`${d.answers.kind==="label"?"at":"after"} “${d.shown[h.t]}”`)),i.forEach(({rows:g},f)=>{let m=ul(d,f,h.t),b=d.answers.kind==="value";g.forEach(({row:p,bar:T,word:$,p:y},L)=>{p.hidden=L>=m.length,!p.hidden&&($.textContent=ue(m[L][0]),y.textContent=b?U(m[L][1],3):fe(m[L][1]),T.hidden=b,T.style.width=`${100*m[L][1]}%`)})})}}}function fl(e){let t=e.filter(Number.isFinite).sort((r,i)=>r-i);if(!t.length)return 1;let n=t.at(-1),s=t[Math.floor(.97*(t.length-1))];return 1.05*(n>2*s?1.5*s:n)||1}function Tu(e,t){return e.better==="higher"?[0,1]:[0,e.chance===null?fl(t):2*e.chance]}function gl(e){let t=T=>{let $=o("div",{class:"bk"}),y=o("div",{class:"labels","aria-hidden":"true"});return{name:T,target:$,labels:y,head:o("h2"),note:o("small"),el:o("div",{class:`plot ${T}`,role:"img"},$,y)}},n={score:t("score"),loss:t("loss")},s=o("div",{class:"curves"},...Object.values(n).flatMap(T=>[o("div",{class:"hd"},T.head),T.el]));for(let{head:T,note:$}of Object.values(n))T.append(o("span")," ",$);let r={own:0,other:1},i=null,a=!1,l=!1,c={};async function u(){i=await An(e.setup.figures,{score:n.score.target,loss:n.loss.target});for(let T of["iterations","score.y","loss.y"])i(T).change.connect(()=>{l||(a=!0,requestAnimationFrame(()=>{b(),p()}))});for(let T of Object.values(n))T.el.addEventListener("dblclick",()=>{a=!1,setTimeout(()=>e.draw(new Set(["run","picture","size"])),50)}),new ResizeObserver(()=>p()).observe(T.el);e.draw(new Set(["run","picture","size","theme"])),e.root.classList.add("plotted")}let d=()=>Math.round(3.6*e.rem);function h(){for(let T of Object.keys(n))i(T).setv({min_border_left:e.gutter,min_border_right:d(),min_border_top:6,min_border_bottom:Math.round(1.3*e.rem)}),i(T).toolbar.active_drag=e.small?null:"auto"}let w=()=>e.P.cells,g=T=>T==="rnn"?"--rnn":"--ink";function f(){for(let T of Object.keys(n)){Nt(i,T,e),i(`${T}.iterations`).setv({major_label_text_color:e.css("--ink3"),major_label_text_font_size:`${e.fine}px`,major_label_text_font:e.font});for(let[$,y]of Object.entries(r)){let L=w()[y];i(`${T}.${$}`).glyph.setv({line_color:e.css(g(L)),line_width:y?2.25:3,line_cap:"round"})}}i("chance").line_color=e.css("--ink3")}function m(){let{P:T,run:$,task:y}=e,{measure:L}=y,E=($??e.choice).iterations,v=$?Array.from(T.array("t")):[],S={score:k=>Mt(L,k),loss:k=>U(k,4)},C=Math.ceil(E/e.setup.points);l=!0;for(let k of Object.keys(n)){let A={t:v,own:v.map(()=>NaN),other:v.map(()=>NaN)},N=[];for(let[j,R]of Object.entries(r)){let _=$&&T.array(`${R}.${k}`);_&&(A[j]=Array.from(_),N.push([j,w()[R]])),i(`${k}.${j}`).visible=!!_}let x=N.flatMap(([j])=>A[j]),[M,O]=k==="score"?Tu(L,x):[0,fl(x)];A.low=v.map(()=>M),A.high=v.map(()=>O),A.tip=v.map((j,R)=>[`iteration ${j.toLocaleString("en")}`,...N.map(([_,H])=>`${e.name({cell:H})} ${S[k](A[_][R])}`)].join(`
`)),i(`${k}.source`).data=A,i(`${k}.hit`).glyph.width={value:C},a||i(`${k}.y`).setv({start:M,end:O}),c[k]=Object.fromEntries(N.map(([j,R])=>{let _=A[j].findLastIndex(Number.isFinite);return[j,_<0?null:{t:v[_],v:A[j][_],name:e.name({cell:R}),cell:R}]}));let P=N.map(([j,R])=>`${e.name({cell:R})} ${S[k](A[j].at(-1))}`).join(", ");n[k].el.setAttribute("aria-label",v.length?`${k==="score"?L.title:"Loss"} at iteration ${v.at(-1)}: ${P}.`:"No curve yet.")}a||i("iterations").setv({start:0,end:E}),i("chance").setv({location:L.chance??0,visible:L.chance!==null}),l=!1,b();let z=L.title[0].toUpperCase()+L.title.slice(1);n.score.head.firstChild.textContent=z,n.score.note.textContent=`best weights so far, on validation${L.better==="lower"?"; lower is better":""}`,n.loss.head.firstChild.textContent="Loss",n.loss.note.textContent=C>1?`mean of every ${C} iterations`:"of every iteration"}function b(){let{start:T,end:$}=i("iterations"),y=He(T,$,e.small?4:7).filter(Number.isInteger);for(let L of Object.keys(n)){let E=L==="score"&&e.task.measure.name==="accuracy"?100:1,v=i(`${L}.y`),S=e.run||E>1?He(v.start,v.end,6):[],C=Math.max(0,-Math.floor(Math.log10(E*(S[1]-S[0]))+1e-9))||0;i(`${L}.ticks`).ticks=S,i(`${L}.axis`).major_label_overrides=new Map(S.map(z=>[z,U(E*z,C)+(E>1?"%":"")])),i(`${L}.marks`).ticks=y,i(`${L}.iterations`).major_label_overrides=new Map(y.map(z=>[z,z.toLocaleString("en")]))}}function p(){if(!i||!e.P)return;let{measure:T}=e.task,$=i("iterations");for(let[y,{labels:L,el:E}]of Object.entries(n)){let{start:v,end:S}=i(`${y}.y`),C=E.clientHeight-6-Math.round(1.3*e.rem),z=E.clientWidth-e.gutter-d(),k=e.gutter+z,A=P=>Math.max(0,Math.min(C,C*(1-(P-v)/(S-v)))),N=P=>e.gutter+z*Math.max(0,Math.min(1,(P-$.start)/($.end-$.start))),x=Object.values(c[y]??{}).filter(Boolean).map(P=>({x:N(P.t),y:A(P.v),span:o("span",{class:`name ${P.cell==="rnn"?"rnn-h":""}`},P.name)})),M=y==="score"&&T.chance!==null?[{x:k,y:A(T.chance),span:o("span",{class:"name fine"},"chance")}]:[],O=x.some(P=>P.x+d()>k);for(let P of O?[[...x,...M]]:[x,M]){let j=Os(P.map(R=>R.y),.95*e.rem,C);P.forEach(({span:R,x:_},H)=>{R.style.left=`${_+6}px`,R.style.top=`${6+j[H]}px`})}L.replaceChildren(...[...x,...M].map(({span:P})=>P)),!e.run&&y==="score"&&L.append(o("span",{class:"alone"},e.choice.beside?"Press Start. Both networks read the same examples in the same order, and their curves grow here.":"Press Start, and the network’s curves grow here."))}}return u(),{el:s,draw(T){i&&(T("size")&&h(),T("theme","size","picture")&&f(),T("run","picture")&&m(),T("run","picture","size","theme")&&p())}}}var Cu=200,pl={cell:"cell",units:"unit",seed:"seed",iterations:"iteration"};function wl(e){let{setup:t}=e,n=m=>o("select",{},...m.map(([b,p])=>o("option",{value:b},p))),s=m=>o("input",{type:"number",min:e.state.named[m].low,max:e.state.named[m].high,step:1,inputmode:"numeric",class:"number",autocomplete:"off"}),r={task:n(Object.entries(t.tasks).map(([m,b])=>[m,b.title])),cell:n(Object.entries(t.cells)),units:s("units"),seed:s("seed"),iterations:s("iterations"),beside:o("input",{type:"checkbox"})},i=o("span"),a={task:"Task",cell:"Cell",units:"Units",seed:"Seed",iterations:"Iterations"},l=Object.entries(a).map(([m,b])=>(r[m].setAttribute("aria-label",b),o("label",{class:m},pl[m]?le(pl[m],b):o("span",{},b),r[m]))),c=o("fieldset",{class:"choice","aria-label":"What to train"},...l,o("label",{class:"check"},r.beside,i)),u=wn(e),d=o("div",{class:"ask",role:"region","aria-label":"The run"},c,u.el),h=0,w=null;e.chosenNow=()=>(clearTimeout(h),{...Object.fromEntries(Object.keys(a).map(b=>[b,r[b].value])),beside:r.beside.checked});let g=()=>e.send({choice:e.chosenNow()}),f=()=>{i.textContent=`${De(t.cells[r.cell.value==="rnn"?"lstm":"rnn"])} beside it`};r.task.addEventListener("change",()=>{let m=t.tasks[r.task.value];r.units.value=m.units,r.iterations.value=m.iterations,g()}),r.cell.addEventListener("change",()=>{f(),g()}),r.beside.addEventListener("change",g);for(let m of[r.units,r.seed,r.iterations])m.addEventListener("input",()=>{clearTimeout(h),h=setTimeout(g,Cu)}),m.addEventListener("keydown",b=>{b.key==="Enter"&&!e.live&&e.act()});return{el:d,draw(m){if(u.draw(m),!!m("run")&&(c.disabled=e.live,w===null||m("choice"))){for(let b of Object.keys(a))r[b].value=e.choice[b];r.beside.checked=e.choice.beside,f(),w=!0}}}}var Lu=80;function bl(e){let t=o("textarea",{rows:1,class:"sentence",spellcheck:"false",autocomplete:"off",autocapitalize:"off","aria-label":"The probe: a text read with the weights of this moment",maxlength:e.setup.limits.text}),n=o("span",{class:"count"}),s=o("div",{class:"asked"},o("span",{class:"count","aria-hidden":"true"},"Probe"),o("div",{class:"field"},t),n),r=0,i=null;return t.addEventListener("keydown",a=>{a.key==="Enter"&&!e.text.includes(`
`)&&e.P.reads.kind!=="bytes"&&a.preventDefault()}),t.addEventListener("input",()=>{clearTimeout(r),r=setTimeout(()=>e.send({text:t.value}),Lu)}),{el:s,draw(a){if(!a("run","picture"))return;e.text!==i&&t.getRootNode().activeElement!==t&&(t.value=e.text),i=e.text,t.classList.toggle("lines",e.text.includes(`
`));let{T:l,length:c,reads:u}=e.P;n.textContent=`${l<c?`the first ${l} of `:""}${c.toLocaleString("en")} ${c===1?u.one:u.many}`}}}var ko={start:"M4 2v12l9-6z",pause:"M3.5 2h3v12h-3zM9.5 2h3v12h-3z",stop:"M3 3h10v10H3z"},Au=e=>D("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},D("path",{d:e}));function zu({state:e,elapsed:t,rate:n,left:s}){let r=n===null?"":n>=10?` · ${Math.round(n)} a second`:` · ${U(n,1)} a second`,i=Cr(t);return{starting:"starting",paused:`paused at ${i}`,scoring:`${i} · scoring on test`,done:`done in ${i}`,stopped:`stopped at ${i}`,diverged:`diverged at ${i}`,late:`ended at ${i}`,failed:`broke off at ${i}`}[e]??`${i}${r}${s===null?"":` · ${Cr(Math.ceil(s))} left`}`}function xl(e){let t=D("path"),n=o("span"),s=o("button",{type:"button",class:"btn start"},D("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},t),n),r=o("button",{type:"button",class:"btn stop"},Au(ko.stop),o("span",{},"Stop")),i=o("b"),a=o("small"),l=o("span",{class:"r"}),c=o("b"),u=o("div",{class:"gone",role:"progressbar","aria-label":"Progress","aria-valuemin":0},c),d=o("div",{class:"bar"},o("div",{class:"transport",role:"group","aria-label":"Training"},s,r,o("span",{class:"where"},o("span",{class:"roomy"},"iteration "),i,a),l),u),h=o("table",{class:"results"});s.addEventListener("click",()=>e.act()),r.addEventListener("click",()=>e.send({do:"stop"})),e.name=p=>De(e.setup.cells[p.cell]);function w(){let{run:p,live:T}=e,$=T?p.state==="paused"?"Resume":"Pause":"Start";n.textContent=$,t.setAttribute("d",$==="Pause"?ko.pause:ko.start),s.title=`${$} (space)`,s.disabled=!e.connected||T&&p.state==="scoring",r.disabled=!e.connected||!T}function g(){let{run:p}=e,{iterations:T}=p??e.choice,$=p?.iteration??0;i.textContent=$.toLocaleString("en"),a.textContent=` / ${T.toLocaleString("en")}`,l.textContent=p?zu(p):"",c.style.width=`${100*$/T}%`,u.setAttribute("aria-valuemax",T),u.setAttribute("aria-valuenow",$)}let f=[],m=null;function b(){let{run:p,task:T}=e,{measure:$}=T,y=p?.nets??[],L=JSON.stringify([p?.task,y.map(E=>[E.cell,E.name])]);if(L!==m){m=L,f=y.map((v,S)=>{let C=Array.from({length:4},()=>o("td")),z=o("td",{class:"acts"});if(v.name){let k=x=>e.state.to("explore",{model:v.name,...x}),A=o("a",{class:"btn",href:k(),target:"_blank",rel:"noopener","aria-label":`Open the ${e.name(v)} in the Explorer, in a new tab`},"Explore");A.addEventListener("click",()=>{A.href=k({text:e.text,theme:e.S.theme})});let N=o("button",{type:"button",class:"btn","aria-label":`Download the ${e.name(v)} as .safetensors`},"Download");N.addEventListener("click",()=>e.send({do:"file",net:S})),z.append(A," ",N)}return{cells:C,row:o("tr",{},o("th",{scope:"row"},o("i",{class:v.cell==="rnn"?"line rnn":"line"}),e.name(v)),...C,z)}});let E=["","parameters","loss",$.title,"on test",""];h.replaceChildren(o("caption",{class:"unseen"},"What each network reached"),o("thead",{},o("tr",{},...E.map(v=>o(v?"th":"td",v?{scope:"col"}:{},v)))),o("tbody",{},...f.map(({row:v})=>v))),h.hidden=!y.length}y.forEach((E,v)=>{let[S,C,z,k]=f[v].cells;S.textContent=E.parameters.toLocaleString("en"),C.textContent=U(E.loss,3),z.textContent=Mt($,E.score),z.title=E.best?`the best on validation, after iteration ${E.best}`:"",k.textContent=E.fault?"diverged":Mt($,E.test),k.title=E.fault??""})}return{el:d,results:h,draw(p){p("run")&&(w(),g(),b())}}}var vl=`.unseen {
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
`;var Pu=250,Nu=5e3,yo=class extends Ct{choice=null;text;version;name;chosenNow;constructor(t){super(t,vl),Object.assign(this.S,{mode:"mean",sort:"number"}),this.questions=new Ot(h=>this.tell(h)),this.run=null,this.came=Ts(this.state),this.parts=[wl,xl,gl,bl,Tn,Ns,ml].map(h=>h(this));let[n,s,r,i,a,l,c]=this.parts;this.time=o("section",{class:"time","aria-label":"The probe"},a.el,l.el,c.steps,o("div",{class:"cursor"})),this.cursor=this.time.lastChild,this.words=a.el,this.status=o("p",{class:"unseen",role:"status"}),this.main=o("main",{},o("section",{class:"now","aria-label":"Training"},s.el,r.el,s.results),o("div",{class:"probe"},i.el,this.time,c.el)),this.root.append(vn(this),n.el,this.main,this.status),this.listen();let u=h=>this.live&&!this.closed&&this.connected&&h.preventDefault();this.inPage&&addEventListener("beforeunload",u),this.receive(this.model.payload,!0);let{brought:d}=this.state;d!==void 0&&this.send({text:d})}close(){clearTimeout(this.again),this.questions.stop()}wentOff(){super.wentOff(),clearTimeout(this.again),this.status.textContent="Not connected."}cameBack(){this.status.textContent="Connected again.",super.cameBack(),this.poll()}get meanwhile(){return this.live?"This training goes on without the page for a few minutes.":"What is shown stays."}get owes(){return{...this.questions.waiting("start"),...this.questions.waiting("choice"),...this.questions.waiting("text")}}get behind(){return this.owes.choice!==void 0||this.owes.text!==void 0}get whose(){return"What is shown is of what was asked before."}get live(){return this.run!==null&&!this.setup.ends.includes(this.run.state)}send(t){if(this.closed)return;let{choice:n,do:s}=t,r=s??(n?"choice":"text"),i=s!==void 0&&s!=="file";this.questions.ask(r,{...t,seen:this.version??0},{once:i}),this.mark()}poll(){clearTimeout(this.again),this.connected&&!this.closed&&this.questions.ask("look",{seen:this.version??0})}pollIn(t){clearTimeout(this.again),this.again=setTimeout(()=>this.poll(),t)}receive(t,n=!1){let[s,r]=Lt(t);if(!(n?{}:this.questions.take(s)))return;if(s.file)return $t(s.file,r,"application/octet-stream");if([...this.questions.busy].some(h=>h!=="look"&&h!=="file"))return;let a=$n(t),l=this.P,c=this.run?.state,u=new Set(["run"]),d=JSON.stringify(a.notices);if((n||d!==this.told||a.want!=="look")&&(this.notices=a.notices,this.told=d,u.add("notice")),a.fault)return this.live&&this.pollIn(Nu),this.draw(u);if(Object.assign(this,{run:a.run,choice:a.choice,text:a.text,version:a.version}),n&&(this.opened=a.text),a.picture&&(this.P=a.picture),a.picture||this.returning&&this.P){this.placed(l,n);for(let h of et)u.add(h)}this.returning&&u.add("choice"),this.returning=!1,this.resetView(),this.draw(u),this.run&&this.run.state!==c&&this.announce(),this.live&&this.pollIn(Pu)}placed(t,n){let{P:s,S:r}=this;r.t=t&&r.t<t.T-1&&gn(t.tokens,s.tokens)?Math.min(r.t,s.T-1):s.T-1,(n||this.returning)&&this.read(n),r.unit=Math.min(r.unit,s.H-1),r.focus=s.signals.includes(this.chosen)?this.chosen:s.keeper??s.signals[0]}read(t){let{P:n,S:s,state:r}=this,{said:i}=r.asked;this.notices.push(...t?[]:i.server,...i.view),s.t=r.place("t",n.T,s.t,this.notices),this.chosen=r.among("focus",n.signals,this.notices)}get task(){return this.setup.tasks[(this.run??this.choice).task]}act(){let{run:t}=this;this.live&&t.state==="scoring"||(this.live?this.send({do:t.state==="paused"?"resume":"pause"}):this.send({do:"start",choice:this.chosenNow()}))}announce(){let{state:t,nets:n,said:s}=this.run,r=n.map(l=>this.name(l)).join(" and "),i={starting:`Training ${r}.`,paused:"Paused.",done:`${r} trained.`,stopped:"Stopped."},a=s||i[t];a&&(this.status.textContent=a)}passes(){let{text:t,opened:n}=this,{task:s}=this.run??this.choice;return Cs(this.came,{text:t===this.task.examples[0][1]?"":t,opened:n,task:s})}get values(){return this.with(this.choice,this.text)}get wished(){let{text:t=this.text,choice:n}=this.owes;return this.with({...this.choice,...n},t)}with(t,n){let{run:s,S:r,P:i}=this,a=(s??t).task===t.task&&n!==this.task.examples[0][1]?n:null;return{...t,text:a,theme:r.theme,t:i&&r.t<i.T-1?r.t:null,focus:(this.chosen&&r.focus)??null,run:s?.key??null,...Ls(this.passes(),a,this.setup.models)}}back({values:t}){let n=this.state.of("server").map(({name:a})=>[a,t[a]]),{text:s,run:r,...i}=Object.fromEntries(n.filter(([,a])=>a!==null));this.send({choice:i,text:s??this.setup.tasks[i.task].examples[0][1]})}draw(t){super.draw(t);let{run:n,choice:s,host:r}=this;Object.assign(r.dataset,{ready:"true",state:n?.state??"idle",iteration:n?.iteration??0,task:s.task}),this.keep()}placeWords(){}moves(){return{...super.moves()," ":()=>this.act()}}},kl={render:e=>void new yo(e)};var $l=4,ju=4;function yl(e,t){if(t>=e.T)return null;let n=e.array("p"),s=n.length/e.T;return e.answers.kind==="value"?()=>n[t]:r=>{let i=e.words.indexOf(r);return i<0?null:n[t*s+i]}}function $o(e,t,n,s=$l){let r=yl(e,n),i=yl(t,n),a=new Set;for(let u of[e,t])if(n<u.T)for(let[d]of u.top(n).slice(0,ju))a.add(d);let l=[...a].map(u=>({word:u,a:r?r(u):null,b:i?i(u):null})),c=u=>Math.max(u.a||0,u.b||0);return(l.length>1?l.sort((u,d)=>c(d)-c(u)):l).slice(0,s)}var Ml=({answers:e},t)=>e.kind==="value"?U(t,3):fe(t),ur=(e,t)=>e.top(t)[0];function fr(e,t){let[n,s]=ur(e,t);return[ue(n),Ml(e,s)]}function mr(e,t,n){let[s,r]=[e,t].map(i=>i.array("p").subarray(n*i.array("p").length/i.T,(n+1)*i.array("p").length/i.T));return s.length===r.length&&s.every((i,a)=>i===r[a])}function _u(e,t,n,{kind:s,names:r,held:i,trained:a=!0}){let l=e.answers.kind==="value",c=[],u=m=>c.push({text:m,b:!0}),d=m=>c.push({text:m}),h=l?"answers":e.answers.kind==="next"?"expects":"says",w=m=>`after “${we(m.shown[n],24)}”`,g=m=>{let[b,p]=ur(m,n);l?u(U(p,3)):(d("“"),u(ue(b)),d(`” (${fe(p)})`))};if(s==="changes"){if(d(`${i&&a?"As trained the model":i?"Untouched, the model":"The model"} ${h} `),g(e),d(` ${w(e)}.`),!i)return d(" Hold a gate to see what it would have said."),c;e===t||mr(e,t,n)?d(` Your change alters nothing here${e!==t&&t.parts===null?", nor the top answer at any other step":""}.`):(d(` With your change it ${!l&&ur(e,n)[0]===ur(t,n)[0]?"still ":""}${h} `),g(t),d("."))}else[[e,r.a],[t,r.b]].forEach(([b,p],T)=>(d(`${T?" ":""}${p[0].toUpperCase()}${p.slice(1)}${p.endsWith("changed")?", ":" "}`),n>=b.T?d(`is over at “${we(b.shown[b.T-1],24)}”.`):(d(`${h} `),g(b),d(T&&b.tokens[n]===e.tokens[n]?".":` ${w(b)}.`)))),e===t&&d(" They are the same.");let{parts:f}=t;return e!==t&&f!==null&&f!==void 0?d(f===n?" Here the two runs disagree for the first time.":` The two runs first disagree after “${we(t.shown[f],24)}” (step ${f+1}).`):e!==t&&f===null&&!l&&!(s==="changes"&&mr(e,t,n))&&d(s==="changes"?" Your change does not alter the top answer at any step.":" Both give the same top answer at every step."),c}function Sl(e){let{setup:t,other:n,weights:s,name:r}=e,i=s==="trained",a=e.listed.some(Pe);if(!n)return{kind:"changes",a:i?"as trained":"untouched",b:"with your change",held:a,trained:i};if(e.sameNet)return{kind:"sentence",a:"this sentence",b:a?"the other, changed":"the other sentence",held:a,trained:i};let[l,c]=[e.find(r),e.find(n.model)],u=(d,h)=>{let w=l.cell===c.cell&&(l.name!==c.name?`, ${l.units===c.units?`seed ${d.seed}`:`${d.units} units`}`:"");return`${De(t.cells[d.cell])}${w||""}${h==="initial"?", untrained":""}`};return{kind:"network",a:`the ${u(l,s)}`,b:`the ${u(c,n.weights)}${a?", changed":""}`,held:a,trained:i}}function El(e){let t=o("p",{class:"verdict","aria-live":"polite"}),n=o("h2"),s={a:o("span",{class:"a"}),b:o("span",{class:"b"})},r=Array.from({length:$l},()=>{let l={a:o("span",{class:"n a"}),left:o("i",{class:"bar a"}),word:o("span",{class:"w"}),right:o("i",{class:"bar b"}),b:o("span",{class:"n b"})};return{el:o("li",{},l.a,o("span",{class:"arm a"},l.left),l.word,o("span",{class:"arm b"},l.right),l.b),...l}}),i=o("ol",{},...r.map(({el:l})=>l)),a=o("section",{class:"answers"},o("div",{class:"hd"},n),o("div",{class:"whose"},s.a,s.b),i);return{el:a,verdict:t,draw(l){if(l("play","pins")&&t.setAttribute("aria-live",e.S.playing||e.before?"off":"polite"),!l("picture","t","pins"))return;let{A:c,P:u,S:d}=e,h=e.titles,{t:w}=d,g=u.answers.kind==="value",f=_u(c,u,w,{...h,names:h});t.replaceChildren(...f.map(({text:L,b:E})=>E?o("b",{},L):L));let{title:m,kind:b}=u.answers,p=`“${we(u.shown[w],24)}”`;n.textContent=`${m[0].toUpperCase()}${m.slice(1)} ${b==="label"?"at":"after"} ${p}`;let T=c===u&&h.kind==="changes";a.classList.toggle("alone",T);for(let L of["a","b"])s[L].textContent=h[L].replace(/^the (?=\w+( |,|$))/,E=>h.kind==="network"?"":E);T&&(s.b.textContent="nothing is held yet");let $=$o(c,u,w);i.setAttribute("aria-label",`${m}: ${h.a}, then ${h.b}`);let y=g?Math.max(1,...$.flatMap(({a:L,b:E})=>[Math.abs(L??0),Math.abs(E??0)])):1;r.forEach((L,E)=>{let v=$[E];if(L.el.hidden=!v,!!v){de(L.word,ue(v.word));for(let[S,C]of[["a",L.left],["b",L.right]]){let z=v[S];de(L[S],T&&S==="b"?"":z===null?"–":Ml(u,z)),C.style.width=`${z===null||T&&S==="b"?0:100*Math.abs(z)/y}%`}L.el.classList.toggle("up",(v.b??0)>(v.a??0))}})}}}var Hu={changes:"my changes",sentence:"another sentence",network:"another network"};function Tl(e,{model:t,weights:n}){return e?(e.model??t)!==t||(e.weights??n)!==n?"network":"sentence":"changes"}function Fu(e,t){let n=[...new Set(e.filter(i=>i.task===t.task).map(i=>i.cell))].filter(i=>i!==t.cell),s=["gru","lstm"].find(i=>n.includes(i))??n[0];return(s?jr(e.filter(i=>i.task===t.task),{...t},{cell:s}):null)??e.find(i=>i.task===t.task&&i.name!==t.name)??null}function Cl(e){let t=f=>vs(Object.create(e,{setup:{value:{...e.setup,limit:e.setup.characters}},...f})),n=t({P:{get:()=>e.A},send:{value:(f,m)=>m?.jump?e.example(f.text):e.send(f,m)},typed:{set:f=>e.typed=f}}),s=t({P:{get:()=>e.P},text:{get:()=>e.text2},notices:{value:[]},offline:{value:void 0},send:{value:f=>{let{length:m,...b}=e.asked.other??{};e.send({other:{...b,...f}})}}}),r=o("select",{class:"othernet","aria-label":"The other network"}),i=o("button",{type:"button",class:"btn bare cross","aria-label":"Compare with my changes alone",title:"Close"},"✕"),a=o("div",{class:"with"},o("span",{},"with"),r,o("span",{class:"wide"},"trained on the same task; your changes are held in it alone")),l=o("small",{class:"rule"},"compared step by step from the first; your changes are held in this one, at their steps"),c=o("div",{class:"second"},s.el,a,i,l),u=o("div",{class:"question"},n.el,c),d=Ve("Compare with",Hu,h);i.addEventListener("click",()=>h("changes")),r.addEventListener("change",()=>{let[f,m]=r.value.split(" ");e.send({other:{model:f,weights:m}}),e.root.focus({preventScroll:!0})});function h(f){if(f===Tl(e.asked.other,e.asked))return;let{model:m,weights:b}=e.asked,p=e.find(m),T=Fu(e.setup.models,p);return f==="changes"?e.send({other:null}):f==="network"?e.send({other:T?{model:T.name,weights:b}:{model:m,weights:b==="trained"?"initial":"trained"}}):(w=!0,e.send({other:{text:e.text}}))}let w=!1;function g(){let{setup:f,entry:m,name:b}=e,p=f.models.filter(y=>y.task===m.task),T=(y,L)=>{let{cell:E,units:v,seed:S}=y,C=L==="initial"?", initial weights":"";return o("option",{value:`${y.name} ${L}`},`${De(f.cells[E])}, ${v} units, seed ${S}${C}`)},$=Object.keys(f.cells).filter(y=>p.some(L=>L.cell===y));r.replaceChildren(...$.map(y=>o("optgroup",{label:f.cells[y]},...p.filter(L=>L.cell===y&&!(L.name===b&&e.weights==="trained")).map(L=>T(L,"trained")))),e.weights==="trained"&&o("optgroup",{label:"Before training"},...p.filter(y=>y.name===b).map(y=>T(y,"initial"))))}return{el:u,ways:d.el,draw(f){if(e.P&&e.before!==null||(n.draw(f),!e.P||!f("picture")))return;let{other:m}=e,b=Tl(m,{model:e.name,weights:e.weights});d.set(b),c.hidden=b==="changes",s.el.hidden=b!=="sentence"&&e.text2===e.text,a.hidden=b!=="network",l.hidden=b!=="sentence",g(),m&&(r.value=`${m.model} ${m.weights}`),!(c.hidden||s.el.hidden)&&(s.draw(f),w&&(w=!1,s.el.querySelector(".sentence").focus()))}}}var Ru=[0,200,600,1200,2e3],Ll=({better:e},t,n)=>e==="lower"?n-t:t-n;function pr({measure:e,whole:t},{score:n,random:s}){let r=s.map(i=>Ll(e,t.score,i));return[Ll(e,t.score,n),Math.min(...r),Math.max(...r)]}var Mo=([e,t,n])=>e>n?"more":e<t?"less":"same",So={more:"more than any of them",same:"no more than they do",less:"less than any of them"},Iu=["no","one","two","three","four","five","six","seven","eight"],wr=e=>Iu[e]??String(e);function gr({name:e,digits:t},n,s=!0){return e==="accuracy"?`${U(100*n,1)}${s?U(100*Math.abs(n),1)==="1.0"?" point":" points":""}`:U(n,t)}function Eo(e,t){let{measure:n,rows:s}=e;if(s.length===1){let[l]=s,[c,u,d]=pr(e,l),h=l.random.length,w=l.k===1?`${wr(h)} single units drawn at random cost`:`${wr(h)} draws of ${l.k} other units cost`;return`Cutting ${t} costs ${gr(n,c)}; ${w} ${gr(n,u,!1)} to ${gr(n,d)}: ${So[Mo([c,u,d])]}.`}let r={more:[],same:[],less:[]};for(let l of s)r[Mo(pr(e,l))].push(l.k);let i=Object.entries(r).filter(([,l])=>l.length).map(([l,c])=>`${So[l]} with ${xn(c)} of them cut`),[a]=pr(e,s[0]);return`Cutting the best unit for ${t} costs ${gr(n,a)}. Beside as many random units the best cost ${i.join("; ")}.`}function Al(e){let t="units",n=!1,s={},r={},i=o("input",{type:"text",class:"number","aria-label":"Units to cut",autocomplete:"off",spellcheck:"false"}),a=o("select",{"aria-label":"Feature"}),l=Ve("What to cut",{units:"units",feature:"the best units for"},A=>{t=A,v()}),c=o("button",{type:"button",class:"btn start"},"Cut"),u=o("span",{class:"done",role:"status"}),[d,h]=l.el.children,w=o("div",{class:"cuts"},o("span",{class:"seg"},d,i),o("span",{class:"seg"},h,a),c,u),g=rt("scores"),f=o("table"),m=o("p",{class:"reads"}),b=o("div",{class:"pair"},o("div",{class:"panel"},g.el),o("div",{class:"panel scroll"},f)),{el:p,says:T}=Ae("cut",le("ablation","Cut a unit"),"silence it, its h set to 0: how far does the test score fall?",[],w,m,b);T.replaceChildren("Correlation is not cause: a unit that tells a feature need not be what the network uses. So these units are silenced in every test text, and compared with ","five random groups of as many other units. The order of the units for a feature was chosen on validation texts."),i.addEventListener("input",()=>{n=!0,t="units",v()}),i.addEventListener("keydown",A=>A.key==="Enter"&&!c.disabled&&E()),a.addEventListener("change",()=>{t="feature",v()}),c.addEventListener("click",E);let $=()=>e.measured.get(e.name)?.features??[],y=()=>ls(i.value||"-",e.A.H),L=()=>JSON.stringify([e.name,e.weights]);function E(){let A=y()??null;r={about:t==="feature"?`“${$().find(({name:x})=>x===a.value)?.title}”`:`unit${A.length===1?"":"s"} ${ct(A)}`,key:L()},e.ask("cut",t==="feature"?{feature:a.value}:{units:A})}function v(){let{A,S:N}=e,x=$(),M=e.busy.has("cut");n||(i.value=String(Math.min(N.unit,A.H-1))),x.length||(t="units");let O=a.value;a.replaceChildren(...x.map(({name:R,title:_})=>o("option",{value:R},_))),x.some(({name:R})=>R===O)&&(a.value=O),h.parentNode.hidden=!x.length,l.set(t);let P=t==="units"?y():null,j=t==="units"&&(!P?.length||P.length>=A.H||P.length>e.setup.most.cut);i.setAttribute("aria-invalid",String(j)),c.textContent=t==="feature"?"Cut the best 1, 2, 4, …":P?.length>1?`Cut ${me(P.length,"unit")}`:"Cut it",c.disabled=M||!e.connected||j,u.textContent=M?`reading the test split, ${Math.round(100*(e.progress?.cut??0))}%`:j?`units from 0 to ${A.H-1}, such as 3 or 3,7-9, and not all`:"",p.classList.toggle("waiting",M),p.style.setProperty("--done",M?e.progress?.cut??0:0)}let S=()=>s.key===L()?e.got.cut:null;function C(){let A=S(),{about:N}=s;for(let W of[m,b])W.hidden=!A;if(!A)return;let{measure:x,rows:M,whole:O,rules:P}=A,j=W=>Mt(x,W),R=W=>W.length?`${j(Math.min(...W))} to ${j(Math.max(...W))}`:"–";m.replaceChildren(o("b",{},Eo(A,N)),` The whole network: ${j(O.score)} ${x.name==="accuracy"?"right":x.title} on ${(A.n??O.n).toLocaleString("en")} test answers`,x.chance===null||x.chance===void 0?".":` (chance: ${j(x.chance)}).`),z(A);let _=Object.keys(O.by_rule),H=W=>A.by==="feature"?`best ${W.k}`:N,F=[["all",O.score,W=>[W.score,W.random]],..._.map(W=>[W,O.by_rule[W],V=>[V.by_rule[W],V.random_rules[W]]])],I=M.length>1?M.map(W=>[H(W),ct([...W.units].sort((V,G)=>V-G)),j(W.score),R(W.random),So[Mo(pr(A,W))]]):F.map(([W,V,G])=>[W,j(V),j(G(M[0])[0]),R(G(M[0])[1])]),q=M.length>1?["cut","units",x.title,`${wr(M[0].random.length)} random`,""]:["rule","whole","cut",`${wr(M[0].random.length)} random`];f.replaceChildren(o("thead",{},o("tr",{},...q.map(W=>o("th",{scope:"col"},W)))),o("tbody",{},...I.map(W=>o("tr",{},o("th",{scope:"row",title:P[W[0]]??""},W[0]),...W.slice(1).map(V=>o("td",{},V))))))}function z(A){let{measure:N,rows:x,whole:M}=A,{rem:O}=e,{width:P}=g.measure(),j=3.6*O,R=P-1.2*O,_=St({a:0,n:x.length+1},x.length+1,R,j),H=[M.score,...x.flatMap(K=>[K.score,...K.random]),...typeof N.chance=="number"?[N.chance]:[]],F=Math.max(...H),I=Math.min(...H,F-(N.name==="accuracy"?.1:.2*Math.abs(F))),q=.06*(F-I),W=I-q,V=F+q,G=N.name==="accuracy"?100:1,ee=He(G*W,G*V,5),J=ee.every(Number.isInteger)?0:N.digits??2,X=[M.score,...x.map(K=>K.score)],se=[M.score,...x.map(K=>Math.max(...K.random))],Q=K=>K>0;if(g.draw({x:Ft(_),y:{low:W,high:V,top:.9*O,below:2.6*O},rows:ee.map(K=>[K/G,`${U(K,J)}${G>1?"%":""}`]),along:X.map((K,Z)=>[Z,Z?String(x[Z-1].k):"none"]),foot:1.5*O,lines:[{values:se,kind:"draws",name:"random units",named:Q},{values:X,kind:"cut",name:A.by==="feature"?"the best units":"cut",named:Q},...typeof N.chance=="number"?[{values:[N.chance,N.chance],at:[-.5,x.length+.5],kind:"chance",aside:!0}]:[]],bars:K=>x.map((Z,ae)=>[[_.centre(ae+1)-5,K(Math.min(...Z.random))],[_.centre(ae+1)+5,K(Math.max(...Z.random))]]),marks:[...x.flatMap((K,Z)=>K.random.map(ae=>({k:Z+1,v:ae,kind:"draw",r:3}))),...X.map((K,Z)=>({k:Z,v:K,kind:"point",r:4.5}))],said:`${N.title} against the number of units cut. ${m.textContent}`,rem:O}),!g.frame)return;let{x:ie,y:B}=g.frame,Y=A.by==="feature"?"units cut, the best first":"units cut";g.under.replaceChildren(...x.map((K,Z)=>D("path",{class:"range",d:`M${ie.at(Z+1)} ${B(Math.min(...K.random))}V${B(Math.max(...K.random))}`})),D("text",{x:(j+R)/2,y:g.el.clientHeight-.3*O,"text-anchor":"middle"},Y))}function k(){let A=!1;for(let N of["wheel","pointerdown","keydown"])addEventListener(N,()=>A=!0,{once:!0,passive:!0});for(let N of Ru)setTimeout(()=>A||p.scrollIntoView(),N)}return e.inPage&&location.hash==="#cut"&&k(),{el:p,draw(A){e.P&&(A("cut")&&(s=r),A("picture","unit","busy","cut")&&v(),A("cut","picture","size","theme")&&C())}}}function Wu({units:e,steps:t},n,s){let r=e===null?[[0,n.length-1]]:Rt(n.flatMap((a,l)=>e.includes(a)?[l]:[])),i=t===null?[[0,s-1]]:Rt(t.filter(a=>a<s));return r.flatMap(a=>i.map(l=>({rows:a,steps:l})))}function qu([e,t],[n,s],r,i){let[a,l]=[Math.min(e,n),Math.max(e,n)],[c,u]=[Math.min(t,s),Math.max(t,s)],d=r.slice(c,u+1).sort((w,g)=>w-g),h=Array.from({length:l-a+1},(w,g)=>a+g);return{units:d.length===r.length?null:d,steps:h.length===i?null:h}}function br(e,t,n){let s=Math.min(e.T,t.T),r=t.H,i=e.signal(n),a=t.signal(n),l=Float64Array.from({length:s*r},(c,u)=>a[u]-i[u]);return{T:s,H:r,name:n,values:l,signal:()=>l,most:l.reduce((c,u)=>Math.max(c,Math.abs(u)),0)}}function xr(e,{name:t,most:n}){let[s,...r]=sn(e,"g",n||1);return s.textContent=`Δ${t}`,[s,...r]}var Du=4;function vr(e,{tip:t,brushed:n=null}){let s=o("canvas",{"aria-hidden":"true"}),r=D("svg",{class:"mark","aria-hidden":"true"}),i=o("div",{class:"under","aria-hidden":"true"}),a=o("div",{class:"tag"}),l=o("span",{class:"unit","aria-hidden":"true"}),c=o("div",{class:"pane",role:"group",tabindex:n?"0":"-1"},s,r,l,a),u=o("div",{class:"umap"},c,i),d=null,h=null,w=0,g=[],f=null,m="";a.hidden=!0;let b=v=>{let S=s.getBoundingClientRect(),C=Math.floor((v.clientY-S.top)/S.height*d.H);return[Math.min(d.T-1,h.step(v.clientX-S.left+h.gutter)),Math.max(0,Math.min(d.H-1,C))]};Qe(s,{press:v=>d!==null&&b(v),slop:n?Du:1/0,move:(v,S)=>p(S,b(v)),click(v){let[S,C]=b(v);T(),e.pick(e.order[C]),e.go(S)},cancel:v=>v.key==="Escape"&&T()}),s.addEventListener("pointermove",v=>{if(!d)return;let[S,C]=b(v),z=c.getBoundingClientRect(),k=e.order[C];a.textContent=`${t(S,k)} · unit ${k} · step ${S+1} “${we(e.P.shown[S],24)}”`,a.hidden=!1,a.style.left=`${Math.max(0,Math.min(z.width-a.offsetWidth,v.clientX-z.left+12))}px`,a.style.top=`${v.clientY-z.top-30}px`});for(let v of["pointerleave","pointercancel"])s.addEventListener(v,()=>a.hidden=!0);c.addEventListener("keydown",v=>{if(!n||!d)return;let S=v.shiftKey&&{ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]}[v.key];if(v.key==="Escape"&&f)T();else if(!S)return;if(v.preventDefault(),!S)return;let C=f?.[0]??[Math.min(e.S.t,d.T-1),e.order.indexOf(e.S.unit)],[z,k]=f?.[1]??C;p(C,f?[Math.max(0,Math.min(d.T-1,z+S[0])),Math.max(0,Math.min(d.H-1,k+S[1]))]:C)}),i.addEventListener("click",v=>{let S=v.target.closest("[data-step]");S&&e.go(Number(S.dataset.step))});function p(v,S){f=[v,S],L(),n(qu(v,S,e.order,d.T))}function T(){f&&(f=null,L(),n(null))}let $=(v,S,C,z,k,A)=>{let[N,x]=[Math.max(S,h.a),Math.min(C,h.end-1)],M=w/d.H;return N>x?null:D("rect",{class:v,x:h.x(N)-A,y:z*M-A,width:(x-N+1)*h.cw+2*A-1,height:(k-z+1)*M+2*A})},y=(v,...S)=>[$(`halo ${v}`,...S,1.5),$(`edge ${v}`,...S,0)];function L(){if(!d||!h)return;let{S:v}=e,S=e.order.indexOf(v.unit);r.replaceChildren(...[...g.flatMap(({rows:C,steps:z})=>y("kept",...z,...C)),...y("row",h.a,h.end-1,S,S),v.t<d.T&&$("step",v.t,v.t,0,d.H-1,0),...f?y("brush",Math.min(f[0][0],f[1][0]),Math.max(f[0][0],f[1][0]),Math.min(f[0][1],f[1][1]),Math.max(f[0][1],f[1][1])):[]].filter(Boolean)),l.textContent=e.small?"":`unit ${v.unit}`,l.style.top=`${Math.max(0,Math.min(w-16,(S+.5)*w/d.H-8))}px`;for(let C of i.children)C.classList.toggle("cur",Number(C.dataset.step)===v.t)}function E(){let{A:v,P:S}=e,C=v.shown.some((k,A)=>A<S.T&&k!==S.shown[A]);i.classList.toggle("two-texts",C);let z=k=>{let A=o("span",{"data-step":k,style:`left:${h.x(k)}px;width:${h.cw}px`,title:S.shown[k]},o("b",{},S.shown[k]));return C&&k<v.T&&v.shown[k]!==S.shown[k]&&A.prepend(o("s",{},v.shown[k])),A};i.replaceChildren(...h.cw<1.1*e.rem?[]:Array.from({length:h.n},(k,A)=>z(h.a+A)))}return{el:u,clear:T,mark:L,paint(v,{name:S,full:C,colours:z=S,pins:k=[],said:A}){let N=e.order.join();d&&(d.T!==v.T||N!==m)&&T(),[d,m]=[v,N];let x=c.clientWidth,M=devicePixelRatio||1,O=e.small?0:e.gutter;if(w=c.clientHeight,!x||!w)return;h=St(e.S.view,e.P.T,x,O);let P=o("canvas",{width:d.T,height:d.H}),j=Wr(d,S,e.order,H=>e.palette.of(z,H,C));P.getContext("2d").putImageData(new ImageData(j,d.T,d.H),0,0),s.width=Math.round((x-O)*M),s.height=Math.round(w*M),s.style.cssText=`left:${O}px;width:${x-O}px;height:${w}px`;let R=s.getContext("2d"),_=h.cw>=14?Math.max(1,Math.round(M)):0;R.imageSmoothingEnabled=!1,R.drawImage(P,h.a,0,h.n,d.H,0,0,s.width,s.height);for(let H=1;_&&H<=h.n;H++)R.clearRect(Math.round(H*h.cw*M)-_,0,_,s.height);g=k.flatMap(H=>Wu(H,e.order,d.T)),c.setAttribute("aria-label",A),E(),L()}}}function Bu(e,t){let n=e.findIndex(a=>a>0);if(n<0)return null;let s=e.reduce((a,l,c)=>l>e[a]?c:a,n),r=e[s],i=e.findIndex((a,l)=>l>s&&a<=r/2);return{from:n,peak:s,most:r,now:e[t],left:e[t]/r,half:i<0?null:i-s}}function Uu(e,t,n,s,r="c"){if(!e)return`${r} is the same at every step.`;let{from:i,peak:a,left:l,half:c}=e;if(t<i)return`Up to ${s(t)} nothing differs; it begins at ${s(i)}.`;let u=a===n-1,d=u||t<a?"":c!==null&&a+c<=t?`; half of it was gone ${me(c,"step")} later`:"; half of it is not gone yet";return t===a?u&&i<a?`The difference still grows: ${r} differs most at the last step, ${s(t)}.`:`At ${s(t)} ${r} differs most.`:`${t<a?`At ${s(t)} ${r} differs by ${Ye(l)} of what it will at its largest, at ${s(a)}`:`At ${s(t)} ${r} differs by ${Ye(l)} of what it did at its largest, at ${s(a)}`}${d}${u?": it still grows":""}.`}function Vu(e,t,n,s,r){return Array.from({length:s},(a,l)=>[l,e[n*s+l],t[n*s+l]]).sort((a,l)=>Math.abs(l[2]-l[1])-Math.abs(a[2]-a[1])||a[0]-l[0]).slice(0,r)}var Gu=(e,t)=>e.slice(0,t.length).flatMap((n,s)=>n===t[s]?[]:[s]);function zl(e){let t=o("h3"),n=o("table",{class:"moved"}),s=o("h3"),r=rt("sizes"),i=o("div",{class:"labels","aria-hidden":"true"});r.el.append(i);let a=o("h3"),l=o("span",{class:"legend"}),c=vr(e,{tip:(C,z)=>`Δ${e.S.focus} ${U(g.values[C*g.H+z],4,!0)}`}),{el:u,says:d,note:h}=Ae("differences","What changed, step by step","with your change minus as trained",[],o("div",{class:"pair"},o("div",{class:"panel"},t,n),o("div",{class:"panel"},s,r.el,o("div",{class:"maphead"},a,l),c.el))),w=e.near.watch(u),g=null,f=null;r.el.addEventListener("click",C=>{f&&e.go(f.step(C.clientX-r.el.getBoundingClientRect().left))});let m=()=>Math.min(e.A.T,e.P.T),b=C=>`“${e.P.shown[C]}”`,p=()=>e.A===e.P;function T(){let{A:C,P:z,S:k}=e;if(e.sameNet){let N=new Float32Array(m());return["c","h"].filter(x=>z.signals.includes(x)).map(x=>({name:`‖Δ${x}‖`,kind:x===z.memory?"c":"h",values:z.array(`size.${x}`)??N}))}let A=C.signals.includes(k.focus)?k.focus:"h";return[{name:`mean ${A}, ${e.titles.b}`,kind:"c",values:z.mean(A),signed:!0},{name:`mean ${A}, ${e.titles.a}`,kind:"trained",values:C.mean(A),signed:!0}]}function $(){let{P:C,S:z,rem:k}=e,{width:A,height:N}=r.measure();if(!A||!N)return;f=St(z.view,C.T,A,e.gutter);let x=m(),M=T().map(q=>({...q,values:q.values.subarray(0,x)})),O=M.flatMap(q=>Array.from(q.values)),P=Math.min(0,...O),j=Math.max(...O)||1,R=He(P,j,3),_=[Math.min(P,...R),Math.max(j,...R)],H=Array.from({length:Math.max(0,Math.min(x,f.end)-f.a)},(q,W)=>f.a+W).filter(q=>e.pins.some(W=>Pe(W)&&(W.steps===null||W.steps.includes(q)))),F=q=>{let W=Math.max(...q);return V=>q[V]>.6*W||V===Math.min(x,f.end)-1},I=R.every(Number.isInteger)?0:_[1]<.1?3:_[1]<1?2:1;r.draw({x:Ft(f),y:{low:_[0],high:_[1],top:.9*k,below:.35*k},rows:R.map(q=>[q,U(q,I)]),shades:H.map(q=>[f.x(q),f.x(q+1)]),lines:M.map(q=>({...q,named:q.signed?null:F(q.values)})),tip:q=>q<x?`step ${q+1} “${C.shown[q]}”: ${M.map(({name:W,values:V,signed:G})=>`${W} ${U(V[q],3,G)}`).join(", ")}`:null,here:"column",room:{top:1.1*k},said:`${M.map(({name:q})=>q).join(" and ")} at every step. ${d.textContent}`,rem:k}),r.cursor(z.t),y(C.parts??null,A)}function y(C,z){let{rem:k}=e,A=C!==null&&f.sees(C)?f.centre(C):null,{top:N,bottom:x}=r.frame;r.under.replaceChildren(...A===null?[]:[D("path",{class:"parts",d:`M${A} ${x}V${N}`})]);let M=A>z-7*k?`right:${z-A+4}px`:`left:${A+4}px`;i.replaceChildren(...A===null?[]:[o("span",{class:"name parts",style:`top:${.5*k}px;${M}`},"answers part")])}function L(){let{A:C,P:z,S:k}=e,A=z.answers.kind==="value",N=k.t,[x,M]=[C.array("p"),z.array("p")],O=z.arrays.p[1][1],P=N<m()&&C.words.join()===z.words.join();if(t.replaceChildren(P?"Answers that changed most after ":"Answers after ",o("b",{},b(N))),!P){n.replaceChildren(o("tbody",{},o("tr",{},o("td",{},N<m()?"The two networks have other answers.":"Only one of the two texts goes on to here."))));return}let j=A?F=>U(F,3):fe,R=[e.titles.a,e.titles.b],_=(F,I)=>o("span",{class:"change","aria-hidden":"true"},o("i",{class:I<F?"neg":"pos",style:`left:${100*Math.min(F,I)}%;width:${100*Math.abs(I-F)}%`})),H=Vu(x,M,N,O,A?1:6).filter(([,F,I])=>j(F)!==j(I));if(!H.length){let F=p()?"No answer changes: both runs are the same.":mr(C,z,N)?`No answer changes after ${b(N)}.`:`No answer after ${b(N)} changes by as much as is written here.`;n.replaceChildren(o("tbody",{},o("tr",{},o("td",{class:"none"},F))));return}n.replaceChildren(o("thead",{},o("tr",{},...["answer",R[0],"",R[1]].map(F=>F?o("th",{scope:"col"},F):o("td")))),o("tbody",{},...H.map(([F,I,q])=>o("tr",{},o("th",{scope:"row"},ue(z.words[F])),o("td",{},j(I)),o("td",{class:"way"},A?"":_(I,q)),o("td",{},o("b",{},j(q)))))))}function E(){let{A:C,P:z,S:k}=e,A=m(),N=Math.min(k.t,A-1);if(h.textContent=e.sameNet?`${e.titles.b} minus ${e.titles.a}${e.other?", step by step from the first":""}`:"two networks, whose units do not correspond",p())return void d.replaceChildren("Nothing is changed: both runs are the same at every step. Hold a signal, or compare with another text, to see them part.");let x=[],M=Gu(C.tokens,z.tokens),O=R=>`“${C.shown[R]}” and “${z.shown[R]}”`;if(M.length&&x.push(`The texts differ at ${M.length>3?`${me(M.length,"step")}, first ${O(M[0])}`:M.map(O).join(", ")}.`),C.T!==z.T&&x.push(`One goes on for ${me(Math.abs(C.T-z.T),"step")} more, which are left out.`),e.sameNet){let R=z.memory,_=z.array(`size.${R}`);_&&x.push(Uu(Bu(_.subarray(0,A),N),N,A,b,R))}let{parts:P}=z,j=(R,_)=>R.top(_)[0][0];if(z.answers.kind!=="value"&&"parts"in z){let R=Array.from({length:A},(_,H)=>j(C,H)!==j(z,H)).filter(Boolean).length;x.push(P===null?"The top answer is the same after every step.":`The top answers first differ after ${b(P)}, step ${P+1}, where “${ue(j(C,P))}” becomes “${ue(j(z,P))}”; they differ after ${R} of ${me(A,"step")}.`)}d.replaceChildren(x.join(" "))}function v(){let{A:C,P:z,S:k}=e,A=e.sameNet&&C.signals.includes(k.focus);for(let N of[c.el,a.parentNode])N.hidden=!A;A&&(g=br(C,z,k.focus),a.replaceChildren(o("b",{},`Δ${k.focus}`),` ${e.P.roles.word(k.focus)} of every unit`),l.replaceChildren(...xr(e,g)),c.paint(g,{name:k.focus,full:g.most||1,colours:"g",said:`Map of the difference of ${k.focus}: ${g.H} units by ${g.T} steps.`}))}function S(){!e.P||!w()||(s.replaceChildren(...e.sameNet?["How far apart the memories are: ",o("b",{},T().map(({name:C})=>C).join(", "))," over all units"]:["Means over all units of each network"]),E(),$(),L(),v())}return{el:u,draw(C){C("picture","size","view","theme","focus","t","unit","order")&&S()}}}var Yu=75,To=(e,t,n)=>Math.max(t,Math.min(n,e)),Xu=(e,t)=>JSON.stringify(e)===JSON.stringify(t),Ku=(e,t,n)=>To(Math.round(100*(e+(t<0?-1:1)*(n-t)/Yu))/100,0,1),Co=(e,{signal:t},n,s)=>e.findLastIndex(r=>hn([r],t,n,s)!==null);function Ju(e,t,n,s){let r=Co(e,t,n,s),i=e[r];return!i||!Xu([i.units,i.steps],[t.units,t.steps])?[...e,{on:!0,...t}]:e.map((a,l)=>l===r?{...a,...t}:a)}function Zu(e,t,n,s){let r=Co(e,{signal:t},n,s);return e.filter((i,a)=>a!==r)}function Ol(e){let t="all",n="span",s="b",r=null,i=null,a=0,l=null,c=null,u=null,d=null,h=!1,w=[],g=Ve("Whose",{all:"all units",one:"unit"},B=>{t=B,ie()}),f=Ve("When",{step:"this step",span:"",all:"all steps"},B=>{n=B,ie()}),m=o("h3"),b=o("div",{class:"cell",tabindex:"0",role:"group","data-terms":".panel","aria-label":"The cell; the arrows go through its marks"}),p=o("div",{class:"states"}),T=o("span",{class:"seg signals",role:"group","aria-label":"Signal of the map"}),$=Ve("What the map shows",{b:"with your change",d:"difference"},B=>{s=B,X()}),y=o("span",{class:"legend"}),L=vr(e,{tip:G,brushed:J}),E=Wt({name:"at",title:"Value to hold it at",low:0,high:1,step:.01,value:1,written:B=>U(B)},()=>h=!0),v=o("span"),S=o("button",{type:"button",class:"btn start"},"Hold"),C=o("button",{type:"button",class:"btn"},"Clear"),z=o("div",{class:"brushed",role:"group","aria-label":"What is brushed"},v,E.el,S,C),k=o("p",{class:"reads"},"Drag a rectangle over units and steps to hold them; with the keyboard, shift and the arrows."),{el:A,says:N,note:x}=Ae("inside",le("cell","Inside the cell"),"drag a gate",[g.el,f.el],o("div",{class:"pair"},o("div",{class:"panel"},m,b,p),o("div",{class:"panel"},o("div",{class:"maphead"},T,$.el,y),L.el,z,k))),M=e.near.watch(A);z.hidden=!0,S.addEventListener("click",()=>{let{signal:B,units:Y,steps:K}=d;L.clear(),e.hold({signal:B,units:Y,steps:K,value:Number(E.input.value)})}),C.addEventListener("click",()=>L.clear());let O=()=>{let{t:B,span:[Y,K]}=e.S;return B>=Y&&B<=K&&ht(Y,K,e.P.T)||[B]},P=()=>({step:[e.S.t],span:O(),all:null}),j=()=>({units:t==="all"?null:[e.S.unit],steps:P()[n]});function R(B,Y,K){let{unit:Z,t:ae}=e.S;c??=e.pins;let he=Ju(c,{signal:B,...j(),value:Y},Z,ae);K&&(c=null),e.edit(he,{done:K,select:Co(he,{signal:B},Z,ae)})}let _=B=>e.edit(Zu(e.pins,B,e.S.unit,e.S.t),{done:!0}),H=B=>`${e.P.roles.word(B)} ${B}`,F=B=>{let{unit:Y,t:K}=e.S,Z=e.held(B,Y,K);return typeof Z=="number"?Z:e.P.at(B,K,Y)};function I({signal:B,linked:Y,x:K,y:Z,level:ae}){let he=[-1,1].map(()=>D("path",{class:"jaw grip",d:ae?`M${K-7} ${Z}h14`:`M${K} ${Z-7}v14`})),re=D("g",{class:`pull ${ae?"level":"upright"}`,role:"slider",tabindex:"0","aria-valuemin":"0","aria-valuemax":"1"},D("circle",{class:"reach",cx:K,cy:Z,r:on+6}),...he),pe=D("g",{class:"pinned",role:"button",tabindex:"0"},D("circle",{class:"reach",cx:K-23,cy:Z-23,r:15}),D("path",{d:`M${K-12} ${Z-12}L${K-19} ${Z-19}`}),D("circle",{class:"knob",cx:K-23,cy:Z-23,r:7.5}),D("title",{},`Release ${H(B)}`)),ne=()=>Y?1-F(B):F(B),xe=(Se,ve)=>R(B,Y?Math.round(100*(1-Se))/100:Se,ve),ye=Se=>ae?Se.clientY:Se.clientX,Vt=Se=>{let ve=l.svg.getBoundingClientRect(),Je=l.svg.viewBox.baseVal.width/ve.width;return[ae?(Se.clientY-ve.top)*Je-Z:(Se.clientX-ve.left)*Je-K,Je]};Qe(re,{press(Se){Se.preventDefault(),re.focus({preventScroll:!0});let[ve,Je]=Vt(Se);return{from:ve,k:Je,start:ye(Se),open:ne(),last:null}},move(Se,ve){let Je=Ku(ve.open,ve.from,ve.from+ve.k*(ye(Se)-ve.start));Je!==(ve.last??Math.round(100*ve.open)/100)&&(ve.last=Je,xe(Je,!1))},done:(Se,{last:ve})=>ve!==null&&xe(ve,!0)});let Ge=null;re.addEventListener("keydown",Se=>{let ve={ArrowUp:.05,ArrowRight:.05,ArrowDown:-.05,ArrowLeft:-.05,PageUp:.25,PageDown:-.25,Home:-1,End:1}[Se.key];if(["Delete","Backspace"].includes(Se.key)&&e.held(B,e.S.unit,e.S.t)!==null)_(B);else if(!ve)return;Se.preventDefault(),ve&&(Ge=To(Math.round(100*((Ge??ne())+ve))/100,0,1),xe(Ge,!1))});let Un=()=>{Ge!==null&&(xe(Ge,!0),Ge=null)};return re.addEventListener("keyup",Un),re.addEventListener("blur",Un),pe.addEventListener("click",()=>_(B)),pe.addEventListener("keydown",Se=>{Se.key!=="Enter"&&Se.key!==" "||(Se.preventDefault(),re.focus(),_(B))}),{el:D("g",{},re,pe),step(Se){let ve=Se.now[B],{unit:Je,t:Vn}=e.S,Gn=e.held(B,Je,Vn)!==null,bs=Dr(Y?1-ve:ve)+5;he.forEach((te,ce)=>te.style.transform=`translate${ae?"Y":"X"}(${(2*ce-1)*bs}px)`),re.setAttribute("aria-label",Y?`${H(B)}, by its other side, 1 − ${B}`:H(B)),re.setAttribute("aria-valuenow",U(ve).replace("−","-")),re.setAttribute("aria-valuetext",`${e.P.roles.word(B)} ${U(ve)}${Gn?`, held; as trained ${q(B)}`:""}`),pe.style.display=Gn?"":"none",pe.setAttribute("aria-label",`Release ${H(B)}`)}}}let q=B=>{let{A:Y,S:K}=e;return e.sameNet&&K.t<Y.T?U(Y.at(B,K.t,K.unit)):"–"};function W(){let{P:B}=e;l=Sn(B.roles,I),b.replaceChildren(l.svg),T.replaceChildren(...B.signals.map(Y=>{let K=o("button",{type:"button","data-signal":Y,"data-term":Y,"aria-label":`${e.P.roles.word(Y)} ${Y}`},o("i",{class:`s-${Y}`},Y));return K.addEventListener("click",()=>e.look(Y)),K})),w=B.signals.filter(Y=>e.P.roles.kind(Y)!=="gate").map(Y=>{let[K,Z]=V(Y),ae=Wt({name:Y,title:`Hold ${H(Y)} at`,low:K,high:Z,step:.01,value:0,written:re=>U(re,2,!0)},re=>{u=Y,R(Y,re,!1)}),he=o("button",{type:"button",class:"btn free",title:`Release ${H(Y)}`,"aria-label":`Release ${H(Y)}`},"held");for(let re of["change","pointerup","pointercancel","blur"])ae.input.addEventListener(re,()=>{u!==Y||!c||(u=null,R(Y,Number(ae.input.value),!0))});return he.addEventListener("click",()=>_(Y)),{name:Y,line:ae,free:he,el:o("div",{class:"state"},ae.el,he)}}),p.replaceChildren(...w.map(Y=>Y.el))}function V(B){let[Y,K]=e.range(B);if(Number.isFinite(K))return[Y,K];let Z=Math.ceil(1.2*Math.max(1,e.A.signals.includes(B)?e.A.peak(B):0));return[-Z,Z]}function G(B,Y){let{P:K,A:Z,S:ae}=e,he=`${ae.focus} ${U(K.at(ae.focus,B,Y),4)}`;return ee()&&Z!==K&&B<Z.T?`${he}, as trained ${U(Z.at(ae.focus,B,Y),4)}`:he}let ee=()=>e.sameNet&&e.A.signals.includes(e.S.focus);function J(B){let Y=e.S.focus;if(z.hidden=!B,k.hidden=!!B,!B){d=null,h=!1;return}let{P:K}=e;d={signal:Y,...B};let Z=B.units?.length??K.H,ae=B.steps??Array.from({length:K.T},(xe,ye)=>ye);if(v.replaceChildren("hold ",o("i",{class:`s-${Y}`},Y),` of ${B.units===null?`all ${Z} units`:Z===1?`unit ${B.units[0]}`:me(Z,"unit")} over `,o("b",{},e.names(B.steps))),h)return;let[he,re]=V(Y),pe=B.units??e.order,ne=pe.reduce((xe,ye)=>xe+ae.reduce((Vt,Ge)=>Vt+K.at(Y,Ge,ye),0),0)/(pe.length*ae.length);E.set(Math.round(100*To(ne,he,re))/100,{min:he,max:re})}function X(){let{P:B,A:Y,S:K}=e,Z=K.focus,ae=ee()&&Y!==B;d&&d.signal!==Z&&L.clear();let he=s==="d"&&ae;$.set(he?"d":"b"),$.el.children[1].disabled=!ae;for(let ye of T.children)ye.setAttribute("aria-pressed",String(ye.dataset.signal===Z));let re=e.pins.filter(ye=>Pe(ye)&&ye.signal===Z),pe=he?br(Y,B,Z):B,ne=he?pe.most:e.full(Z);y.replaceChildren(...he?xr(e,pe):sn(e,Z,ne));let xe=Y===B?"as trained":e.titles.b;L.paint(pe,{name:Z,full:ne,colours:he?"g":Z,pins:re,said:`Map of ${Z}${he?`, ${e.titles.b} minus ${e.titles.a}`:`, ${xe}`}: ${B.H} units by ${pe.T} steps. Shift and the arrows brush a part of it.`})}function se(){let{P:B,S:Y}=e,K=En(B,{...Y,mode:"unit"});for(let Z of B.signals)K.now[Z]=F(Z);l.update({...K,compact:e.small,least:a,instant:!0}),l.svg.setAttribute("aria-label",`The ${e.setup.cells[B.cell]} cell of unit ${Y.unit} at “${B.shown[Y.t]}”`),m.replaceChildren(o("b",{},`Unit ${Y.unit}`),` of ${B.H} at `,o("b",{},`“${B.shown[Y.t]}”`),`, step ${Y.t+1} of ${B.T}`);for(let{name:Z,line:ae,free:he}of w){let re=e.held(Z,Y.unit,Y.t)!==null,[pe,ne]=V(Z),xe=F(Z);u!==Z&&ae.set(xe,{min:Math.min(pe,xe),max:Math.max(ne,xe)}),he.hidden=!re}}function Q(){let{P:B,S:Y}=e,K=P(),[,Z]=g.el.children,[,ae]=f.el.children;g.el.children[0].textContent=`all ${me(B.H,"unit")}`,Z.textContent=`unit ${Y.unit}`,g.set(t),ae.textContent=`over ${e.names(K.span)}`,ae.hidden=K.span.length===1,f.set(ae.hidden&&n==="span"?"step":n);let{signals:he}=B,re=he.filter(ye=>e.P.roles.kind(ye)==="gate"),pe=j(),ne=pe.steps===null?"at all steps":pe.steps.length===1?`at ${e.names(pe.steps)}`:`over ${e.names(pe.steps)}`,xe=he.filter(ye=>e.held(ye,Y.unit,Y.t)!==null);x.textContent=re.length?"drag a gate, drawn as a valve":"it has no gate: set its state",N.replaceChildren(re.length?"Pull a gate open or shut, or set a state, to hold it ":"Set the state to hold it ",`in ${pe.units===null?`all ${me(B.H,"unit")}`:`unit ${Y.unit}`} ${ne}. `,...xe.length?["Held in this unit here: ",xe.map(ye=>`${H(ye)} at ${U(F(ye))} (as trained ${q(ye)})`).join(", "),". A click on its pin lets it go."]:[])}function ie(){let{P:B}=e;if(!B||!M())return;let Y=B.cell+JSON.stringify(B.options);Y!==r&&W(),(Y!==r||i!==`${e.width} ${e.rem}`)&&(a=l.least()),[r,i]=[Y,`${e.width} ${e.rem}`],Q(),se(),X()}return{el:A,draw(B){B("picture","pins","unit","focus","view","size","theme","order","t")&&ie()}}}var Pl=`.ledger {
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
`;var em=1e-5;function tm(e,t,n=()=>!1){if(!e.keeper)return null;let{T:s,roles:r}=e,i=e.column(e.memory,t),a=Object.fromEntries(e.signals.map(h=>[h,e.column(h,t)])),l=[],c=new Float64Array(s),u=new Float64Array(s),d=new Float64Array(s);for(let h=0;h<s;h++){let w=$=>a[$][h],g=n(h),f=g?0:r.kept(w);for(let $=0;$<h;$++)c[$]*=f;c[h]=g?i[h]:r.written(w);let m=0,b=0;for(let $=0;$<=h;$++)m+=c[$],Math.abs(c[$])>Math.abs(c[b])&&(b=$);let p=i[h]-m;if(!(Math.abs(p)<=em*Math.max(Math.abs(c[b]),Math.abs(i[h]))))throw new Error(`the shares of unit ${t} after step ${h+1} do not add up to what it holds`);c[b]+=p;let T=c.slice(0,h+1);for(let $ of T)$>0?u[h]+=$:d[h]+=$;l.push(T)}return{T:s,unit:t,memory:i,rows:l,above:u,below:d}}var ms=(e,t,n)=>tm(t,n,s=>t!==e.A&&hn(e.listed,t.memory,n,s)!==null);function Bt(e){let{A:t,P:n,S:s,titles:r}=e;return(t===n?[t]:[t,n]).map((i,a)=>{let l=s.unit<i.H?i.kept(`ledger ${i.layer} ${s.unit}`,()=>ms(e,i,s.unit)):null;return{P:i,name:a?r.b:r.a,book:l,row:c=>l?.rows[c]??null}})}var Lo=e=>e.roles.writes,fs=e=>`The shares of a row add up to what is held exactly, but “written by” is not “came from”: what a ${e.reads.one} writes, ${Lo(e)}, is worked out from the ${e.reads.one} and from what the units held before it, so a later ${e.reads.one} can write down again, as a share of its own, what an earlier one had put there.`;function gs(e,{P:t,book:n}){return n?"":t.keeper?`This network has only ${t.H} units, so there is no unit ${e.S.unit}.`:`A ${e.setup.cells[t.cell].replace("Vanilla","vanilla")} keeps nothing by a gate: every step makes all of h anew, so no part of it can be told to be what one earlier ${t.reads.one} wrote.`}var mn=e=>e[0].toUpperCase()+e.slice(1);function Nl({T:e,H:t},n){let s=Array.from({length:e},(r,i)=>new Float64Array(i+1));for(let r=0;r<t;r++)n(r).rows.forEach((i,a)=>{for(let l=0;l<=a;l++)s[a][l]+=i[l]*i[l]});return s.map(r=>r.map(Math.sqrt))}function Ao(e){let t=0,n=0;return Array.from(e,(s,r)=>{let i=s<0?n:t,a=i+s;return s<0?n=a:t=a,{k:r,from:i,to:a}})}var jl=(e,t)=>Ao(e).find(({from:n,to:s})=>(t-n)*(t-s)<0)?.k??null;function ps(e){let t=0,n=0;return e.forEach((s,r)=>{n+=Math.abs(s),Math.abs(s)>Math.abs(e[t])&&(t=r)}),n?{k:t,part:Math.abs(e[t])/n}:null}var In=(e,t)=>t===e?"at this step":t===e-1?"1 step ago":`${e-t} steps ago`;function _l(e,t,n){let s=e.length-1,r=ps(e);if(!r)return s?`No ${n} has written anything that is left here.`:`This first ${n} writes nothing here.`;let{k:i,part:a}=r,l=`“${t(i)}”, ${In(s,i)}`;return s===0?`All of this memory was written at “${t(i)}”, the first ${n}.`:a>.5?`Most of this memory (${Ye(a)}) was written at ${l}.`:a>=.1?`No ${n} wrote most of it; the largest part (${Ye(a)}) was written at ${l}.`:`No ${n} wrote more than a tenth of it.`}function zo(e,t,n=null){let s=Math.max(...e.map(u=>u?.length??0)),r=u=>e.map(d=>d&&u<d.length?d[u]:null),i=u=>Math.max(...r(u).map(d=>Math.abs(d??0))),l=Array.from({length:s},(u,d)=>[i(d),d]).sort((u,d)=>d[0]-u[0]||d[1]-u[1]).map(([,u])=>u).slice(0,s===t+1?s:t);n!==null&&n<s&&!l.includes(n)&&(l[l.length-1]=n);let c=e.map(u=>u?u.reduce((d,h,w)=>l.includes(w)?d:d+h,0):null);return{writers:l.sort((u,d)=>u-d),rest:s-l.length,values:r,others:c}}function Hl(e){let t=e.flat(2).every(n=>Math.abs(n)<.1)?3:2;for(let n=t;n<=3;n++){let s=e.every(([r,i])=>Math.abs(r.reduce((a,l)=>a+ke(l,n),0)-ke(i,n))<.5*10**-n);if(s)return{digits:n,exact:s}}return{digits:t,exact:!1}}function vt(e,t){return e.kept("again",()=>{let s=new Map;for(let r of e.shown)s.set(r,(s.get(r)??0)+1);return s}).get(e.shown[t])>1?e.shown[t]+ft(t+1):e.shown[t]}function Fl(e){if(!e)return 0;let t=10**Math.floor(Math.log10(e))/4;return t*Math.ceil(e/t-1e-9)}var Oo=e=>e<0?`≥${-e}`:String(e);var Po=60,nm=24;function sm(e,t){let n=e.length,s=new Uint8ClampedArray(4*n*n);return e.forEach((r,i)=>r.forEach((a,l)=>s.set([...t(a),255],4*(i*n+l)))),s}var rm=e=>e.reduce((t,n)=>n.reduce((s,r)=>Math.max(s,Math.abs(r)),t),0);function No(e){let t="unit",n=[],s=Ve("Whose memory",{unit:"this unit",all:"all units"},$=>{t=$,e.root.focus({preventScroll:!0}),b()}),r=o("span",{class:"legend","aria-hidden":"true"}),i=o("button",{type:"button",class:"btn"},"Table"),a=[f(),f()],l=m(),c=o("p",{class:"reads means"}),{el:u,says:d,note:h}=Ae("shares",le("ledger","Ledger, word by word"),"",[s.el,r,i],o("div",{class:"two"},...a.map($=>$.el)),c,l.el);i.addEventListener("click",()=>l.open()),e.seen(u,b);let w=$=>U($,4,t==="unit"),g=({P:$,book:y})=>t==="unit"?y?.rows??null:$.keeper?$.kept(`ledger norms ${$.layer}`,()=>Nl($,L=>ms(e,$,L))):null;function f(){let $=o("h3"),y=o("canvas"),L=D("svg",{"aria-hidden":"true"}),E=o("div",{class:"tag",role:"status"}),v=o("div",{class:"square",tabindex:"0",role:"img"},y,L,E),S=o("p",{class:"gateless"}),C=null,z=null;E.hidden=!0;let k=O=>{let P=v.getBoundingClientRect(),j=M.rows.length,R=Math.floor((O.clientY-P.top-C.top)/C.each),_=Math.floor((O.clientX-P.left-C.left)/C.cw);return R<j&&_>=0&&_<=R?[R,_]:null};function A(O){if(z=O,E.hidden=!O,L.querySelector(".probe")?.remove(),!O)return;let[P,j]=O,{P:R}=M.side,{left:_,top:H,cw:F,each:I}=C,q=_+j*F,W=H+P*I;E.textContent=`“${vt(R,j)}” ${w(M.rows[P][j])} of what is held after “${vt(R,P)}”, ${In(P,j)}`,L.append(D("rect",{class:"probe",x:q,y:W,width:F,height:I})),E.style.left=`${Math.max(0,Math.min(v.clientWidth-E.offsetWidth,q+12))}px`,E.style.top=`${W>40?W-34:W+I+8}px`}let N=O=>M.rows&&C&&A(k(O));v.addEventListener("pointermove",N),v.addEventListener("pointerdown",N);for(let O of["pointerleave","blur"])v.addEventListener(O,()=>C&&A(null));v.addEventListener("click",O=>{let P=M.rows&&C&&k(O);P&&(e.go(P[0]),e.set({writer:P[1]}))}),v.addEventListener("keydown",O=>{let P={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]}[O.key];if(!P||!M.rows||!C||O.ctrlKey||O.metaKey||O.altKey)return;O.preventDefault();let[j,R]=z??[Math.min(e.S.t,M.rows.length-1),e.S.writer??0],_=Math.max(0,Math.min(M.rows.length-1,j+P[0]));A([_,Math.max(0,Math.min(_,R+P[1]))])});function x(O){let{rem:P}=e,j=O<=nm,R=Math.round((j?5.6:3.2)*P),_=v.clientWidth,H=Math.min(6*P,(_-R-.3*P)/O),F=Math.min(1.75*P,24*P/O);C=H>0?{left:R,top:2,cw:H,each:F,wide:H*O,tall:F*O,width:_,worded:j}:null}let M={el:o("div",{class:"panel"},$,v,S),name:$,box:v,why:S,rows:null,paint(O,P){let{rows:j,side:{P:R}}=M,{rem:_,fine:H,font:F}=e,I=j.length,q=devicePixelRatio||1;if(A(null),x(I),!C)return;let{left:W,top:V,cw:G,each:ee,wide:J,tall:X,width:se,worded:Q}=C,ie=V+X;v.style.height=`${ie+2.5*_}px`,y.width=Math.round(J*q),y.height=Math.round(X*q),y.style.cssText=`left:${W}px;top:${V}px;width:${J}px;height:${X}px`;let B=o("canvas",{width:I,height:I}),Y=y.getContext("2d");B.getContext("2d").putImageData(new ImageData(sm(j,P),I,I),0,0),Y.imageSmoothingEnabled=!1,Y.drawImage(B,0,0,I,I,0,0,y.width,y.height);let K=re=>U(re,2,t==="unit");G>=2.6*_&&ee>=1.05*_&&(Object.assign(Y,{font:`500 ${H*q}px ${F}`,textAlign:"center"}),j.forEach((re,pe)=>re.forEach((ne,xe)=>{Y.fillStyle=Tt(P(ne)),Y.fillText(K(ne),(xe+.5)*G*q,((pe+.5)*ee+.27*_)*q)})));let Z=Et(1,I,6).map(re=>re-1),ae=Q?R.tokens.map((re,pe)=>pe):Z,he=re=>Q?we(vt(R,re),9):String(re+1);L.setAttribute("width",se),L.setAttribute("height",ie+2.5*_),L.replaceChildren(D("path",{class:"edge",d:`M${W} ${V}V${ie}H${W+J}`}),...ae.map(re=>D("text",{x:W-.4*_,y:V+(re+.5)*ee+.27*_,"text-anchor":"end"},he(re))),...ae.map(re=>D("text",{x:W+(re+.5)*G,y:ie+_,"text-anchor":"middle"},Q?Ki(he(re),G-3,H,400,F):he(re))),D("text",{x:W+J/2,y:ie+2.1*_,"text-anchor":"middle"},`what each ${R.reads.one} wrote`),D("text",{"text-anchor":"middle",transform:`translate(${.7*_} ${V+X/2}) rotate(-90)`},X>8*_?`held after each ${R.reads.one}`:""),D("rect",{class:"halo"}),D("rect",{class:"row"}),D("rect",{class:"halo"}),D("rect",{class:"column"})),M.mark()},mark(){if(!C||!M.rows)return;let{left:O,top:P,cw:j,each:R}=C,{t:_,writer:H}=e.S,F=M.rows.length,I=(q,W,V,G,ee,J)=>L.querySelectorAll(q).forEach(X=>{X.style.display=W?"":"none";for(let[se,Q]of Object.entries({x:V,y:G,width:ee,height:J}))X.setAttribute(se,Q)});I(".row, .halo:has(+ .row)",_<F,O,P+_*R,(_+1)*j,Math.max(2,R)),I(".column, .halo:has(+ .column)",H!==null&&H<F,O+H*j,P+H*R,Math.max(2,j),Math.max(0,F-H)*R)}};return M}function m(){let $=o("h2"),y=o("div",{class:"seg",role:"group","aria-label":"Which run"}),L=o("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),E=o("button",{type:"button",class:"btn"},"CSV"),v=o("button",{type:"button",class:"btn"},"Close"),S=o("dialog",{class:"numbers","aria-label":"The ledger in numbers"},o("div",{class:"bar"},$,y,o("span",{class:"sp"}),E,v),L),C=0;v.addEventListener("click",()=>S.close()),S.addEventListener("click",k=>k.target===S&&S.close()),E.addEventListener("click",()=>{let{side:{P:k},rows:A}=a[C],N=A.map((x,M)=>[M,k.tokens[M],0,...Array.from({length:k.T},(O,P)=>P<=M?zr(x[P]):"")]);$t(`gatescope-ledger-${k.name}-${t==="unit"?`unit-${e.S.unit}`:"all"}.csv`,Kn([["step","token","before the text",...k.tokens],...N]),"text/csv")});let z={el:S,open(){z.fill(),S.showModal()},fill(){let k=a.map((P,j)=>j).filter(P=>a[P].rows);C=k.includes(C)?C:k[0];let{side:{P:A},rows:N}=a[C],x=Math.max(0,Math.min(e.S.t-Po/2,A.T-Po)),M=Math.min(A.T,x+Po);y.replaceChildren(...k.length<2?[]:k.map(P=>{let j=o("button",{type:"button","aria-pressed":String(P===C)},a[P].side.name);return j.addEventListener("click",()=>{C=P,z.fill()}),j})),$.textContent=t==="unit"?`Unit ${e.S.unit}: who wrote what it holds`:`All ${A.H} units: who wrote what they hold, 2-norms`;let O=t==="unit"?[A.memory]:[];L.replaceChildren(gt(["step","token",...O,"before the text",...A.shown.slice(0,M).map((P,j)=>vt(A,j))],N.slice(x,M).map((P,j)=>[x+j+1,A.shown[x+j],...t==="unit"?[w(A.at(A.memory,x+j,e.S.unit))]:[],w(0),...Array.from({length:M},(R,_)=>_<P.length?w(P[_]):"")]),`${t==="unit"?`Each row's shares add up to its ${A.memory}.`:"The size of each token's share over all units."} Nothing is left of what was held before the text, which is 0.`+(M-x<A.T?` Steps ${x+1} to ${M} of ${A.T}; all are in the CSV.`:"")))},draw:()=>S.open&&z.fill()};return z}function b(){n=Bt(e);let $=n.every(({P:A})=>!A.keeper),{S:y,P:L}=e;if(u.hidden=$,$)return;s.set(t),a.forEach((A,N)=>{A.side=n[N],A.rows=n[N]?g(n[N]):null,A.el.hidden=!n[N]});let E=a.filter(({rows:A})=>A),v=Math.max(...E.map(({rows:A})=>rm(A)))||1,S=Xt(e.css("--zero"),e.css("--ink")),C=S.length-1,z=t==="unit"?A=>e.palette.of("c",A,v):A=>S[Math.round(C*A/v)];p(v,z);let k=[...new Set(E.map(({side:A})=>`${Lo(A.P)} of a ${L.reads.one}, times every ${Te(A.P.roles.keep)} since`))];h.textContent=`row: the moment; column: the ${L.reads.one} that wrote; colour: how much of it is still there, ${k.join("; ")}`,c.textContent=fs(n.findLast(A=>A.P.keeper).P);for(let{side:A,rows:N,name:x,box:M,why:O,paint:P}of a)A&&(x.replaceChildren(o("b",{},mn(A.name)),t==="unit"?` unit ${y.unit}`:` all ${A.P.H} units`),M.hidden=!N,O.textContent=N?"":gs(e,A),N&&P(v,z));T(),l.draw()}function p($,y){let L=t==="unit"?-$:0,E=Array.from({length:12},(v,S)=>{let C=o("i");return C.style.background=it(y(L+($-L)*S/11)),C});r.replaceChildren(`${U(L,L?2:0)} `,o("span",{},...E),` ${U($,2,t==="unit")}`)}function T(){let{S:$,P:y}=e,L=a.filter(({rows:z})=>z),E=L.at(-1)?.rows[$.t],v=$.writer!==null&&$.writer<=$.t?$.writer:E&&ps(E)?.k,S=t==="unit"?`unit ${$.unit}`:`all ${y.H} units`,C=L.flatMap(({side:z,rows:k})=>{if(v==null||$.t>=k.length||v>=k.length)return[];let A=k[v][v],N=k[$.t][v],x=A?Math.abs(N/A):0,M=`“${vt(z.P,v)}”`,O=t==="unit"?w:j=>`a norm of ${w(j)}`,P=Math.abs(A)<5e-5?`${M} wrote next to nothing into ${S}`:$.t===v?`${M} writes ${O(A)} into ${S}`:`of ${O(A)} that ${M} wrote into ${S}, ${O(N)} is left ${In($.t,v).replace(" ago"," later")} (${Ye(x)})`;return[`${mn(z.name)}: ${P}.`]});d.textContent=C.join(" ");for(let{side:z,rows:k,box:A}of L)A.setAttribute("aria-label",`${mn(z.name)}, ${S}: the share of every ${y.reads.one} after every step, ${k.length} by ${k.length}. ${d.textContent} Arrow keys read one share.`)}return{el:u,draw($){if($("unit","theme","size")&&!$("picture"))b();else if($("picture"))u.hidden=Bt(e).every(({P:y})=>!y.keeper);else if($("t","writer")&&!u.hidden&&n.length){for(let y of a)y.mark();T(),l.draw()}}}}var jo=6,Rl=.42,Il=3,Wl=(e,t)=>e.set({writer:e.S.writer===t?null:t});function ql(e){let t=o("small"),n=o("div",{class:"tag"}),s=o("p",{class:"gateless"}),r=o("button",{type:"button",class:"link meant"},"“wrote” is not “came from”");r.addEventListener("click",()=>e.root.querySelector(".means").scrollIntoView({block:"center"}));let i=[u(),u()],a=o("div",{class:"books"},...i.map(f=>f.el)),l=o("section",{class:"ledger","aria-label":"Memory ledger"},o("div",{class:"hd"},o("h2",{},le("ledger","Memory ledger")," ",t),r),s,a,n),c=[];n.hidden=!0;function u(){let f=o("canvas",{role:"img"}),m=o("p",{class:"gateless"}),b=o("b",{class:"bookend","aria-hidden":"true"}),p={el:o("div",{class:"book"},f,b,m),canvas:f,why:m,end:b,key:null,width:0,height:0},T=({clientX:$,clientY:y})=>{let L=f.getBoundingClientRect(),E=e.G.step($-L.left);return $-L.left<e.G.gutter||E>=p.side.P.T?null:[E,jl(p.side.row(E),p.value(y-L.top))]};return f.addEventListener("click",$=>{let y=T($);y&&(y[1]===null?e.go(y[0]):Wl(e,y[1]))}),f.addEventListener("pointermove",$=>{let y=T($);if(n.hidden=!y,!y)return;let[L,E]=y,{P:v,book:S,row:C}=p.side,z=`${v.memory}${ft(L+1)}`,k=l.getBoundingClientRect();n.textContent=E===null?`${z} = ${U(S.memory[L],4,!0)} · step ${L+1} “${v.shown[L]}”`:`“${vt(v,E)}” wrote ${U(C(L)[E],4,!0)} of ${z} = ${U(S.memory[L],4,!0)}, ${In(L,E)}`,n.style.left=`${Math.max(0,Math.min(k.width-n.offsetWidth,$.clientX-k.left+12))}px`,n.style.top=`${$.clientY-k.top-34}px`}),f.addEventListener("pointerleave",()=>n.hidden=!0),p}let d=new ResizeObserver(f=>{for(let{target:m,contentRect:{width:b,height:p}}of f)Object.assign(i.find(T=>T.el===m),{width:Math.round(b),height:Math.round(p)});e.P&&w()});for(let f of i)d.observe(f.el);function h(){let f=c.flatMap(({book:T})=>T??[]),m=T=>Math.max(0,...f.map($=>$[T].reduce((y,L)=>Math.max(y,Math.abs(L)),0))),[b,p]=["above","below"].map(T=>Fl(m(T)));return{high:b||(p?0:1),low:-p}}function w(){c=Bt(e);let{P:f,S:m,G:b}=e,p=c.every(({P:$})=>!$.keeper),T=h();a.hidden=p,l.classList.toggle("none",p),a.classList.toggle("one",c.length===1),s.hidden=!p,s.textContent=p?gs(e,c.at(-1)):"",t.textContent=p?"":`who wrote what unit ${m.unit}${e.sameNet?"":" of each"} holds; each block is one earlier ${f.reads.one}’s share, ▸ marks their sum${c.every(({P:$})=>$.memory===f.memory)?`, ${f.memory}`:""}`,r.hidden=p,p||(r.title=fs(c.findLast($=>$.P.keeper).P)),i.forEach(($,y)=>{let L=c[y];if($.side=L,$.el.hidden=!L,!L||p)return;let{book:E}=L;if($.canvas.hidden=$.end.hidden=!E,$.el.classList.toggle("none",!E),$.why.replaceChildren(...E?[]:[o("b",{},`${mn(L.name)}: `),gs(e,L)]),!E)return;let{width:v,height:S}=$,C=JSON.stringify([L.name,m.unit,m.writer,m.theme,T,b.a,b.n,v,S,e.rem,e.font]);!v||$.key===C&&$.book===E||(Object.assign($,{key:C,book:E}),$.value=om($,L,T,e,v,S))}),g()}function g(){let{S:f}=e;i.forEach(({canvas:m,side:b})=>{if(!b?.book)return;let{P:p,name:T,book:$}=b,y=Math.min(f.t,p.T-1),L=$.rows[y],{writers:E}=zo([L],3),v=[...E.filter(S=>L[S]).map(S=>`“${vt(p,S)}” ${U(L[S],2,!0)}`)].join(", ");m.setAttribute("aria-label",`Memory ledger of unit ${f.unit}, ${T}: after step ${y+1}, “${p.shown[y]}”, ${p.memory} is ${U($.memory[y],2,!0)}${v?`; the largest shares in it are ${v}`:""}. Each can be chosen in the list of writers.`)})}return{el:l,draw(f){f("picture","size","theme","view","unit","writer")?w():f("t")&&g()}}}function om({canvas:e,end:t},{P:n,name:s,book:r},{low:i,high:a},l,c,u){let{G:d,S:h,rem:w,fine:g,css:f,font:m}=l,b=devicePixelRatio||1,p=e.getContext("2d"),T=[c,u].map(P=>Math.round(P*b));(e.width!==T[0]||e.height!==T[1])&&([e.width,e.height]=T),p.setTransform(b,0,0,b,0,0),p.clearRect(0,0,c,u);let $=1.35*w,y=u-.35*w,L=(y-$)/(a-i),E=P=>$+(a-P)*L,v=null,S=(P,j,R,{px:_=g,weight:H=400,ink:F="--ink3",align:I="start",halo:q=0})=>{let W=`${H} ${_}px ${m}`;W!==v&&(p.font=v=W),p.textAlign=I,q&&(p.strokeStyle=f("--bg"),p.lineWidth=q,p.lineJoin="round",p.strokeText(P,j,R)),p.fillStyle=F.startsWith("--")?f(F):F,p.fillText(P,j,R)},C=He(i,a,Math.max(2,Math.min(6,Math.floor((y-$)/(1.6*w))))),z=C.length>1?Math.max(0,-Math.floor(Math.log10(C[1]-C[0])+1e-9)):1;for(let P of C)p.fillStyle=f(P?"--rule":"--rule2"),p.fillRect(d.gutter,Math.round(E(P)),c-d.gutter,1),S(P?U(P,z,!0):"0",d.gutter-.5*w,E(P)+.28*w,{align:"end"});let k=d.cw>=20?3:d.cw>=9?1:.5,A=d.cw-2*k,N=P=>Math.round(P*b)/b,x=[{hue:"--Fpos",alpha:Rl},{hue:"--Fneg",alpha:Rl},{hue:"--Fpos",alpha:1},{hue:"--Fneg",alpha:1},{hue:"--ink",alpha:1}].map(P=>({...P,path:new Path2D})),M=[],O=Math.min(d.end,n.T);for(let P=d.a;P<O;P++){let j=d.x(P)+k,R=[null,null],_=(F,I,q)=>{let W=N(E(Math.max(I,q))),V=N(E(Math.min(I,q)))-W,G=V>2?1/b:0;return x[F].path.rect(j,W,A,Math.max(1/b,V-G)),{a:W,tall:V}},H=F=>{R[F]&&_(F,...R[F]),R[F]=null};for(let{k:F,from:I,to:q}of Ao(r.rows[P])){let W=Math.abs(q-I)*L,V=+(q<I),G=F===h.writer;if(G||F===P||W>=Il){if(H(V),W<.05)continue;let ee=_(G?4:F===P?2+V:V,I,q);(G||F===P)&&ee.tall>.8*w&&M.push([n.shown[F],j,ee,G?"--bg":Tt(Fr(f(V?"--Fneg":"--Fpos")))])}else R[V]=[R[V]?.[0]??I,q],Math.abs(R[V][1]-R[V][0])*L>=Il&&H(V)}H(0),H(1)}for(let{hue:P,alpha:j,path:R}of x)p.globalAlpha=1,p.fillStyle=f("--bg"),j<1&&p.fill(R),p.globalAlpha=j,p.fillStyle=f(P),p.fill(R);p.globalAlpha=1;for(let[P,j,{a:R,tall:_},H]of M){let F=Qt(P,A-1,Math.max(.78*w,g),600,m);F>=g&&S(P,j+A/2,R+_/2+.36*F,{px:F,weight:600,ink:H,align:"center"})}if(d.cw>=8){let P=Math.min(6.5,.3*d.cw);p.fillStyle=f("--ink"),p.strokeStyle=f("--bg"),p.lineWidth=.75;for(let j=d.a;j<O;j++){let R=new Path2D(`M${d.x(j)-.5} ${E(r.memory[j])-.7*P}l${P} ${.7*P}l${-P} ${.7*P}z`);p.fill(R),p.stroke(R)}}if(S(mn(s),d.gutter+.2*w,.95*w,{px:.9375*w,weight:650,ink:"--ink",halo:4}),O>d.a){t.textContent=`${n.memory} = ${U(r.memory[O-1],2,!0)}`;let P=Math.ceil(.55*w*t.textContent.length/d.cw),j=Math.max(...r.above.subarray(Math.max(d.a,O-P),O));t.style.right=`${c-d.x(O)+2}px`,t.style.top=`${E(j)-1.3*w}px`}return P=>a-(P-$)/L}function Dl(e){let t=o("h2"),n=[o("span"),o("span")],s=m=>{let b=o("span",{class:"w"}),p=[0,1].map(()=>({bar:o("i"),whose:o("span",{class:"unseen"}),n:o("span",{class:"n"})}));return{el:o(m==="writer"?"button":"div",{class:`entry ${m}`,type:m==="writer"?"button":null},b,...p.flatMap(({bar:$,whose:y,n:L})=>[o("span",{class:"bar"},$,y),L])),name:b,cells:p}},r=Array.from({length:jo+1},()=>s("writer")),i=s("others"),a=s("whole"),l=o("p",{class:"says"}),c=o("div",{class:"entries",role:"group","aria-label":"Who wrote what the unit holds"},o("div",{class:"entry heads"},o("span"),...n),...r.map(m=>m.el),i.el,a.el),u=o("section",{class:"holds"},o("div",{class:"hd"},t),c,l),d=[];r.forEach((m,b)=>m.el.addEventListener("click",()=>Wl(e,d[b])));let h=1/0,w=()=>e.small?jo:Math.max(2,Math.min(jo,Math.floor((h-8.2*e.rem)/((e.low?1.24:1.36)*e.rem))));new ResizeObserver(([{contentRect:m}])=>{!m.height||m.height===h||(h=m.height,e.P&&f())}).observe(u);function g({el:m,name:b,cells:p},T,$,y,L){return de(b,T),Le(b,{title:T}),p.forEach(({bar:E,n:v},S)=>{let C=$[S]??null,z=C!==null&&ke(C,L);de(v,C===null?"–":U(C,L,!0)),Le(v,{class:`n${z?` s-${_e(C)}`:" nil"}`}),Le(E,{class:_e(C??0)}),E.style.width=C===null||!y?"0":`max(1px, ${100*Math.abs(C)/y}%)`}),m}function f(){let{S:m}=e,b=Bt(e),p=b.every(({book:_})=>!_),T=b.at(-1);if(u.hidden=p,p)return;let{t:$}=m,y=b.map(({row:_})=>_($)),L=zo(y,w(),m.writer),{one:E,many:v}=e.P.reads;d=L.writers,t.replaceChildren(`What unit ${m.unit}${e.sameNet?"":" of each"} holds at “${e.P.shown[$]}” `,o("small",{title:fs(T.P.keeper?T.P:b[0].P)},`written by each ${E}`)),c.classList.toggle("alone",b.length===1),n.forEach((_,H)=>de(_,b[H]?b[H].name:""));let S=b.map(({book:_},H)=>y[H]?_.memory[$]:null),C=d.map(L.values),z=Math.max(...[...C,L.others].flat().map(_=>Math.abs(_??0))),k=_=>[...C.map(H=>H[_]??0),L.others[_]],{digits:A,exact:N}=Hl(S.flatMap((_,H)=>_===null?[]:[[k(H),_]]));r.forEach((_,H)=>{let F=d[H];if(_.el.hidden=F===void 0,F===void 0)return;let I=[...new Set(b.filter(({P:W})=>F<W.T).map(({P:W})=>vt(W,F)))];g(_,I.join(" | "),C[H],z,A).setAttribute("aria-pressed",String(F===m.writer)),b.forEach(({name:W},V)=>de(_.cells[V].whose,`${W} `))}),i.el.hidden=!L.rest,g(i,e.small?`${L.rest} others`:`the other ${L.rest} ${v}`,L.others,z,A);let x=`sum ${N?"=":"≈"} ${e.P.memory}${ft($+1)}`;if(g(a,b.every(({P:_})=>_.memory===e.P.memory)?x:"sum",S,0,A),a.el.title=N?"The numbers add up as they are shown":"The numbers add up; rounded as they are shown, they do not quite",!y.at(-1)){l.textContent="";return}let M=ps(y.at(-1)),O=b.length>1&&e.sameNet&&M?.part>=.1&&$>0&&y[0],j=O&&b[0].P.tokens[M.k]===T.P.tokens[M.k]?O.reduce((_,H)=>_+Math.abs(H),0):0,R=e.titles.kind==="changes"?"Without your change":`In ${b[0].name}`;l.replaceChildren(_l(y.at(-1),_=>vt(T.P,_),E),j?` ${R} it would be ${Ye(Math.abs(O[M.k])/j)}.`:""),l.title=`Shares add up to ${e.P.memory}, and some are negative. So that parts of a whole can be told, each counts here by its size: |share| over the sum of all |shares|.`}return{el:u,draw:m=>m("picture","t","unit","writer","size","theme")&&f()}}function Bl(e){let t=[],n=o("div",{class:"lasts",role:"group","aria-label":"Units, longest half-life first"}),{el:s,says:r,note:i}=Ae("halves",le("half-life","Half-life of each unit"),"",[],n);n.addEventListener("click",c=>{let u=c.target.closest("button");u&&e.pick(Number(u.dataset.unit))}),n.addEventListener("keydown",c=>{let u={ArrowLeft:-1,ArrowUp:-1,ArrowRight:1,ArrowDown:1}[c.key],d=t.indexOf(c.target);if(!u||d<0)return;c.preventDefault();let h=t[Math.max(0,Math.min(t.length-1,d+u))],w=Number(h.dataset.unit);e.pick(w),t.find(g=>Number(g.dataset.unit)===w).focus()}),e.seen(s,l);let a=(c,u)=>u<c.H?c.halfLife(u):null;function l(){let{P:c,S:u}=e,d=Bt(e),h=d.at(-1).P,w=!h.keeper;if(s.hidden=w,w)return;let g=Array.from({length:c.H},(p,T)=>[a(c,T),T]).sort((p,T)=>Xs(T[0],p[0])||p[1]-T[1]),f=d.length>1&&e.sameNet?d:[d.at(-1)];t.length!==g.length&&(t=g.map(()=>o("button",{type:"button",class:"lasting"},o("b",{"aria-hidden":"true"}),o("small"),o("span",{class:"unseen"}))),n.replaceChildren(...t)),g.forEach(([p,T],$)=>{let y=t[$],[L,E,v]=y.children,S=f.map(({P:z})=>a(z,T)===null?"–":Oo(a(z,T))),C=T===u.unit;L.textContent=S.length>1&&S[0]!==S[1]?`${S[0]} → ${S[1]}`:Oo(p),E.textContent=`u${T}`,y.dataset.unit=T,y.setAttribute("aria-pressed",String(C)),de(v,` ${f.map(({name:z},k)=>`${z} ${S[k]}`).join(", ")}`),y.tabIndex=C?0:-1}),n.classList.toggle("pairs",f.length>1),i.textContent=`in steps; ${f.length>1?`${f[0].name} → ${f[1].name}`:d.at(-1).name}`;let m=p=>p===null?"has none":st(p),b=f.some(({P:p})=>(a(p,u.unit)??0)<0);r.textContent=`Unit ${u.unit}: ${f.map(({P:p,name:T})=>`${T} ${m(a(p,u.unit))}`).join("; ")}. Half-life: ${Ln(h.reads)}${b?", at least where the text ends before it can be told":""}. It counts what ${Te(h.roles.keep)} lets through, not what is written on top: a memory that is written again every step can last longer.`}return{el:s,draw(c){c("picture")?s.hidden=!e.P.keeper:c("unit","size","theme")&&l()}}}var im=3,Ke=e=>wt(e)?e.replace("-"," − "):U(e,2);function am(e,[t,n],s=null){let r=e.trim().replace("−","-").replaceAll(" ","");if(/^1-[a-z]$/i.test(r))return r.toLowerCase()===s?s:void 0;let i=/^[+-]?(\d+\.?\d*|\.\d+)$/.test(r)?Number(r):NaN;return Number.isNaN(i)?void 0:Math.max(t,Math.min(n,i))}var lm=(e,t,[n,s])=>{let r=Number.isFinite(s-n)?(s-n)/200:.02;return Math.max(n,Math.min(s,Math.round((e+t*r)*100)/100))||0};function cm(e,t,n,s=!1){let[r,i]=e===null?[0,n-1]:[e[0],e.at(-1)];return s?i+t<r||i+t>=n?e:ht(r,i+t,n):r+t<0||i+t>=n?e:ht(r+t,i+t,n)}function _o(e,t,n=" "){return e===null?"all steps":e.length?Rt(e).map(([s,r])=>{if(r>=t.length)return s===r?`step ${s+1}`:`steps ${s+1}–${r+1}`;let i=t.slice(s,r+1);return`“${we(i.length>4?`${i[0]} … ${i.at(-1)}`:i.join(n).trim(),34)}”`}).join(", "):"no step"}var kt=(e,t)=>e===null||e.length===t?`all ${t} units`:`${e.length===1?"unit":"units"} ${ct(e).replaceAll("-","–").replaceAll(",",", ")}`;function Ul(e){let t=N=>{let x=o("span",{class:"face"}),M=o("select",{"aria-label":N});return{el:o("span",{class:"part"},x,M),face:x,select:M}},n=t("Signal"),s=t("Units"),r=o("input",{type:"text",class:"part list","aria-label":"Units, such as 3,7-9",spellcheck:"false",autocomplete:"off"}),i=o("input",{type:"text",class:"part value",role:"spinbutton","aria-label":"Value",autocomplete:"off",title:"Drag sideways, use the arrow keys, or type"}),a=o("button",{type:"button",class:"btn small"}),l=o("button",{type:"button",class:"part during","aria-haspopup":"dialog","aria-expanded":"false",title:"Drag over the words, use the arrow keys, or choose"}),c=o("small",{class:"wrong",role:"alert"}),u=o("small",{class:"along",title:"They were set as one: other steps or units are those of both"}),d=o("select",{"aria-label":"First step"}),h=o("select",{"aria-label":"Last step"}),w=o("button",{type:"button",class:"btn"},"All steps"),g=o("div",{class:"popover steps",role:"dialog","aria-label":"Steps"},o("label",{},o("span",{},"from"),d),o("label",{},o("span",{},"to"),h),w),f=o("button",{type:"button",class:"btn hold"},"Hold it"),m=o("div",{class:"surgery",role:"group","aria-label":"The change"},o("span",{class:"verb"},le("hold","Hold"))," ",n.el," of ",s.el,r,c," at ",i," ",a," during ",o("span",{class:"spanning"},l,g),u," ",f);g.hidden=!0,r.hidden=c.hidden=!0;let b=()=>e.root.focus({preventScroll:!0}),p=()=>e.sentence;n.select.addEventListener("change",()=>{e.say({signal:n.select.value}),b()}),s.select.addEventListener("change",()=>{let{value:N}=s.select;if(N==="list"){s.el.hidden=!0,r.hidden=!1;let{units:x}=p();r.value=x===null?String(e.S.unit):ct(x),r.focus(),r.select();return}e.say({units:N==="all"?null:"one"}),b()});let T=N=>{if(r.hidden)return;let x=ls(r.value,e.P.H);if(N&&x===void 0){r.setAttribute("aria-invalid","true"),c.textContent=` units are 0 to ${e.P.H-1}, written as 3,7-9 `,c.hidden=!1;return}r.hidden=c.hidden=!0,s.el.hidden=!1,N?e.say({units:x===null||x.length===e.P.H?null:x}):C()};r.addEventListener("input",()=>{r.removeAttribute("aria-invalid"),c.hidden=!0}),r.addEventListener("change",()=>T(!0)),r.addEventListener("blur",()=>T(ls(r.value,e.P.H)!==void 0)),r.addEventListener("keydown",N=>{N.key==="Enter"&&T(!0),N.key==="Escape"&&T(!1),["Enter","Escape"].includes(N.key)&&r.hidden&&b()});let $=!1,y=()=>{let{value:N}=p();return wt(N)?1:N};Qe(i,{press(N){return e.root.getRootNode().activeElement===i?!1:(N.preventDefault(),{x:N.clientX,from:y()})},slop:(N,{x})=>Math.abs(N.clientX-x)>=im,move(N,{x,from:M}){$=!0,e.say({value:lm(M,N.clientX-x,e.range(p().signal))},{done:!1})},done(){$=!1,e.say({})},click(){i.focus(),i.select()}}),i.addEventListener("keydown",N=>{let x={ArrowUp:.05,ArrowDown:-.05,PageUp:.25,PageDown:-.25}[N.key];if(x){N.preventDefault();let[M,O]=e.range(p().signal),P=N.shiftKey?x/5:x;e.say({value:Math.max(M,Math.min(O,Math.round((y()+P)*100)/100))||0}),i.value=Ke(p().value)}N.key==="Enter"&&L(),N.key==="Escape"&&(i.value=Ke(p().value)),["Enter","Escape"].includes(N.key)&&b()});function L(){let{signal:N}=p(),x=am(i.value,e.range(N),e.P.roles.coupling(N));x!==void 0&&Ke(x)!==Ke(p().value)?e.say({value:x}):C()}i.addEventListener("change",L),i.addEventListener("blur",()=>C()),a.addEventListener("click",()=>e.say({value:wt(p().value)?1:e.P.roles.coupling(p().signal)}));let E=N=>{g.hidden=!N,l.setAttribute("aria-expanded",String(N)),N&&d.focus()};l.addEventListener("click",N=>{N.stopPropagation(),E(g.hidden)}),l.addEventListener("keydown",N=>{let x={ArrowLeft:-1,ArrowRight:1}[N.key];x&&(N.preventDefault(),e.say({steps:cm(p().steps,x,e.P.T,N.shiftKey)}))}),e.root.addEventListener("pointerdown",N=>{!g.hidden&&!N.composedPath().includes(g)&&!N.composedPath().includes(l)&&E(!1)}),g.addEventListener("keydown",N=>{N.key==="Escape"&&(E(!1),l.focus())});let v=N=>{let[x,M]=[Number(d.value),Number(h.value)];x>M&&([x,M]=N===d?[x,x]:[M,M]),e.say({steps:ht(x,M,e.P.T)})};for(let N of[d,h])N.addEventListener("change",()=>v(N));w.addEventListener("click",()=>{e.say({steps:null}),E(!1)}),f.addEventListener("click",()=>e.hold(e.sentence));let S="";function C(){let{P:N,S:x,setup:M}=e,O=p(),P=N.roles.word(O.signal),j=!e.pins[x.pin];m.classList.toggle("proposal",j),f.hidden=!j,Le(n.face,{class:`face s-${O.signal}`}),Le(i,{class:`part value s-${O.signal}`}),n.select.value=O.signal;let R=O.units===null?"all":O.units.length===1&&O.units[0]===x.unit?"one":"own";de(s.face,kt(O.units,N.H));let _=j?[]:er(e.pins,x.pin,M.presets[N.cell]).map(I=>e.pins[I].signal);de(l,e.names(O.steps)),u.hidden=!_.length;let H=JSON.stringify([O.signal,P,R,O.units,N.H,x.unit,_]);if(H===S)return z(O);S=H,n.face.replaceChildren(o("i",{},O.signal),` ${P}`),u.replaceChildren(" with ",..._.map(I=>o("i",{class:`s-${I}`},I)));let F=R==="own"?[o("option",{value:"own"},kt(O.units,N.H))]:[];return s.select.replaceChildren(o("option",{value:"all"},`all ${N.H} units`),o("option",{value:"one"},`unit ${x.unit}, the selected one`),...F,o("option",{value:"list"},"a list, such as 3,7-9")),s.select.value=R,z(O)}function z(N){let{P:x}=e;(e.root.getRootNode().activeElement!==i||$)&&(i.value=Ke(N.value)),i.style.width=`${Math.max(4,i.value.length+.4)}ch`;let[M,O]=e.range(N.signal);for(let[j,R]of[["valuemin",M],["valuemax",O],["valuenow",N.value]])Number.isFinite(R)?Le(i,{[`aria-${j}`]:R}):i.removeAttribute(`aria-${j}`);Le(i,{"aria-valuetext":Ke(N.value)});let P=x.roles.coupling(N.signal);a.hidden=!P||wt(N.value),de(a,P?Ke(P):"")}let k="";function A(){let{P:N}=e,x=`${N.signals} ${N.tokens.join(" ")}`;if(x!==k){k=x,n.select.replaceChildren(...N.signals.map(M=>o("option",{value:M},`${M} ${e.P.roles.word(M)}`)));for(let M of[d,h])M.replaceChildren(...N.shown.map((O,P)=>o("option",{value:P},`${P+1} ${we(O,20)}`)))}}return{el:m,draw(N){N("picture")&&A(),N("picture","pins","unit","focus")&&([d.value,h.value]=e.S.span.map(String),C())}}}function hm(e,t){if(!e.length)return"";let n=e.find(s=>s.whole);return n?`nothing is left of it: change ${n.by+1} wins`:e.map(({by:s,steps:r})=>`change ${s+1} wins at ${t(r)}`).join("; ")}function Vl(e){let t=o("h2",{},"Changes"),n=o("button",{type:"button",class:"btn small",title:"Undo (Ctrl+Z)","aria-label":"Undo"},"↶"),s=o("button",{type:"button",class:"btn small",title:"Redo (Ctrl+Shift+Z)","aria-label":"Redo"},"↷"),r=o("button",{type:"button",class:"btn small reset",title:"Removes all changes"},"Reset to trained"),i=o("button",{type:"button",class:"btn small another"},"+ another"),a=o("ol",{class:"rows","aria-label":"Changes, a later one wins"}),l=o("small",{class:"carried"}),c=o("section",{class:"changes","aria-label":"Changes"},o("div",{class:"listed"},t,r,i,n,s),a,l);n.addEventListener("click",()=>e.undo()),s.addEventListener("click",()=>e.redo()),r.addEventListener("click",()=>e.edit([],{select:-1})),i.addEventListener("click",()=>e.choose(-1));function u(d,h,w){let{P:g,S:f}=e,m=`${d.signal} of ${kt(d.units,g.H)} at ${Ke(d.value)} during ${e.names(d.steps)}`,b=o("input",{type:"checkbox","aria-label":`Held: ${m}`,title:"Held, or not"});b.checked=d.on,b.addEventListener("change",()=>e.edit(e.pins.with(h,{...d,on:b.checked})));let p=o("button",{type:"button",class:"name","aria-pressed":String(h===f.pin)},o("i",{class:`s-${d.signal}`},d.signal),` of ${kt(d.units,g.H)} at `,o("b",{},Ke(d.value)),`, ${e.names(d.steps)}`);p.title=m,p.disabled=e.sayable(h)<0,p.addEventListener("click",()=>e.choose(h===e.S.pin?-1:h));let T=o("button",{type:"button",class:"out","aria-label":`Remove: ${m}`,title:"Remove this change"},"✕");T.addEventListener("click",()=>e.edit(e.pins.toSpliced(h,1),{select:e.S.pin>h?e.S.pin-1:e.S.pin===h?-1:e.S.pin}));let $=d.why??hm(w,y=>e.names(y));return o("li",{class:`row${Pe(d)?"":" off"}`},b,o("span",{class:"n"},`${h+1}`),p,T,$&&o("small",{class:"why"},$))}return{el:c,draw(d){if(!d("picture","pins"))return;let{pins:h,P:w}=e,g=xa(h,w.T,w.H),f=e.root.getRootNode().activeElement,m=f&&a.contains(f)?[[...a.children].indexOf(f.closest("li")),f.className||"on"]:null;a.replaceChildren(...h.map((T,$)=>u(T,$,g[$])));let b=m&&a.children[Math.min(m[0],h.length-1)];m&&!b&&e.root.focus({preventScroll:!0}),b&&(b.querySelector(m[1]==="on"?"input":`.${m[1].split(" ")[0]}`)??b.querySelector("input")).focus({preventScroll:!0}),a.hidden=!h.length,t.textContent=h.length?`${me(h.length,"change")}${g.some(T=>T.length)?", a later one wins":""}`:"No change is held yet";let p=e.carried&&[...new Set(e.carried.map(({signal:T})=>T))];l.hidden=!p,l.replaceChildren(...p?[`In ${e.titles.b.replace(", changed","")} this is `,...p.flatMap((T,$)=>[$?" and ":"",o("i",{class:`s-${T}`},T)])," held."]:[]),n.disabled=!e.canUndo||!e.connected,s.disabled=!e.canRedo||!e.connected,i.hidden=e.S.pin<0,r.hidden=!h.length,r.disabled=!e.connected}}}var dm=[["← →","one step back, forward"],["Home End","first, last step"],["space","play, pause"],["↑ ↓","unit above, below"],["1 – 6","look at one signal"],["Ctrl+Z","undo a change; Ctrl+Shift+Z or Ctrl+Y does it again"],["on the bar ↑ ↓","the value it holds, finer with Shift; Enter holds it"],["on its ends ← →","the first, the last step held"],["on the steps ← →","all of them, with Shift the last"],["drag over words","the steps to hold; or Shift and a click"],["Esc","leave a box"],["t","the tour: take it, leave it; n b its next stop, the one before"],["w","what the words and marks mean: ← → the next, Esc closes"],["?","this list"]];function*um(e,t,n){let s=(e===t?[[e,n.a]]:[[e,n.a],[t,n.b]]).map(([i,a])=>{let l=Or(i);return{name:a,own:l.next().value,rows:l}}),r=[...new Set(s.toReversed().flatMap(({own:i})=>i))];yield["run",...r];for(let{name:i,own:a,rows:l}of s){let c=r.map(u=>a.indexOf(u));for(let u of l)yield[i,...c.map(d=>d<0?"":u[d])]}}function Gl(e){let t=o("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),n=o("h2"),s=o("div",{class:"seg",role:"group","aria-label":"Which numbers"}),r=o("button",{type:"button",class:"btn"},"All signals as CSV"),i=o("button",{type:"button",class:"btn"},"Close"),a=o("dialog",{class:"numbers","aria-label":"Numbers"},o("div",{class:"bar"},n,s,o("span",{class:"sp"}),r,i),t),l=Jn(dm),c=o("div",{},a,l),u="step",d=Object.entries({step:"this step",unit:"this unit"}).map(([w,g])=>{let f=o("button",{type:"button","data-key":w},g);return f.addEventListener("click",()=>{u=w,h()}),f});s.append(...d),i.addEventListener("click",()=>a.close());for(let w of[a,l])w.addEventListener("click",g=>g.target===w&&w.close());r.addEventListener("click",()=>$t(`gatescope-what-if-${e.name}.csv`,Kn(um(e.A,e.P,e.titles)),"text/csv"));function h(){let{A:w,P:g,S:f,titles:m}=e,b=g.answers.kind==="value",p=w===g,T=p?[["",g]]:[[m.a,w],[m.b,g]],$=T.flatMap(([S,C])=>C.signals.map(z=>[S?`${z} ${S}`:z,C,z])),y=Math.max(w.T,g.T),L=S=>[...new Set([w,g].map(C=>C.shown[S]??"–"))].join(" | "),E=(S,C,z,k)=>z<S.T&&k<S.H?U(S.at(C,z,k),4):"–";for(let S of d)S.setAttribute("aria-pressed",String(S.dataset.key===u));n.textContent=u==="step"?`Step ${f.t+1} of ${g.T}: “${L(f.t)}”`:`Unit ${f.unit} of ${g.H}`;let v=S=>S===null?"–":b?U(S,4):fe(S);t.replaceChildren(...u==="step"?[gt([g.answers.title,...p?[b?"value":"probability"]:[m.a,m.b]],$o(w,g,f.t,12).map(({word:S,a:C,b:z})=>[ue(S),...p?[v(z)]:[v(C),v(z)]]),"What is answered at this step"),gt(["unit",...$.map(([S])=>S)],Array.from({length:Math.max(w.H,g.H)},(S,C)=>[C,...$.map(([,z,k])=>E(z,k,f.t,C))]),"Every signal of every unit at this step")]:[gt(["step","token",...$.map(([S])=>S)],Array.from({length:y},(S,C)=>[C+1,L(C),...$.map(([,z,k])=>E(z,k,C,f.unit))]),"This unit at every step")])}return e.numbers=()=>{h(),a.showModal()},e.help=()=>l.showModal(),{el:c,draw:w=>a.open&&w("t","unit","picture")&&h()}}var mm=300;function fm(e){let t=e.filter(s=>s.after),n=[];for(let{before:[[s]],after:[[r]]}of t){let i=n.find(a=>a[0]===s&&a[1]===r);i?i[2]+=1:s!==r&&n.push([s,r,1])}return n.sort((s,r)=>r[2]-s[2]),{asked:t.length,left:e.length-t.length,stays:t.length-n.reduce((s,r)=>s+r[2],0),turns:n}}function gm(e){let{asked:t,left:n,stays:s,turns:r}=fm(e),i=d=>`“${ue(d)}”`,a=n?` ${me(n,"network")} ${n===1?"lacks":"lack"} the gates for ${n===e.length?"these changes":"them"}.`:"";if(!t)return`No network of this task can be asked.${a}`;if(!r.length)return`In ${t===1?"the one network":`all ${t} networks`} that can hold these changes the top answer stays the same.${a}`;let l=r.slice(0,3).map(([d,h,w],g)=>`in ${w} ${g?"":`of ${me(t,"network")} `}${i(d)} becomes ${i(h)}`),c=r.slice(3).reduce((d,h)=>d+h[2],0);c&&l.push(`in ${c} another turns`),l.push(s?`in ${s} the top answer stays`:"in none does it stay");let u=l.join(", ");return`${u[0].toUpperCase()}${u.slice(1)}.${a}`}function Yl(e){let t=o("table",{class:"nets"}),n=o("div",{class:"scroll"},t),{el:s,says:r}=Ae("others","Does it hold in other networks?","the same text and the same changes, in every network of this task",[],n),i=e.near.watch(s),a=null,l=null,c=null,u=()=>e.P.answers.kind!=="value",d=()=>JSON.stringify(e.accepted);function h(){return!i()||!e.P||!u()||(clearTimeout(a),a=setTimeout(()=>{let{P:g,S:{t:f}}=e;l={token:g.shown[f],held:e.listed.some(Pe),key:d()},e.ask("others",{t:f})},mm)),w()}function w(){if(!e.P)return;let g=e.got.others;if(s.style.minHeight=u()&&!g?`${1.9*e.setup.models.filter(({task:p})=>p===e.entry.task).length+6}rem`:"",n.hidden=!g||!u(),!u())return void r.replaceChildren("These networks answer with a value, so there is no top answer to count.");if(!g)return void r.replaceChildren("…");let f=c.key!==d();if(n.classList.toggle("old",f),f)return void r.replaceChildren("…");let m=e.other?.model??e.name;r.replaceChildren(o("b",{},c.held?gm(g.rows):"Nothing is held, so before and after are the same."),` After “${c.token}”, step ${g.t+1}. Networks that differ only in the seed began from other weights and learned from other examples. Where one gate both keeps and writes, it is held in the place of f.`);let b=(p,T)=>[o(T?"b":"span",{},ue(p[0][0])),` ${fe(p[0][1])}`,o("small",{},` ${ue(p[1][0])} ${fe(p[1][1])}`)];t.replaceChildren(o("thead",{},o("tr",{},...["network","as trained","with your change","held","answer"].map(p=>o("th",{scope:"col"},p)))),o("tbody",{},...g.rows.map(p=>{let T=p.after&&p.before[0][0]!==p.after[0][0];return o("tr",{class:[p.name===m?"mine":"",p.after?"":"unlike"].join(" ")},o("th",{scope:"row"},De(e.setup.cells[p.cell]),o("small",{},` ${p.units} units, seed ${p.seed}${p.name===m?": this one":""}`)),o("td",{},...b(p.before,!1)),...p.after?[o("td",{},...b(p.after,T)),o("td",{},...p.held.map($=>o("i",{class:`s-${$}`},`${$} `))),o("td",{class:"outcome"},T?"another answer":"the same")]:[o("td",{colspan:"3",class:"outcome"},p.unlike)])})))}return{el:s,draw(g){e.P&&(g("others")&&(c=l),g("t","pins","picture")?h():g("others","theme")&&w(),g("busy")&&(s.classList.toggle("waiting",e.busy.has("others")),s.style.setProperty("--done",e.progress?.others??0)))}}}var pm=4,Xl=(e,t)=>{if(t!==e.keeper)return["open","shut"];let n=["keep",e.linked?"renew":"drop"];return e.keepsAt?n:n.reverse()};function ws(e,t,n){if(n===null)return e.mean(t);let s=n.filter(a=>a<e.H),r=e.signal(t),i=new Float32Array(e.T);for(let a=0;a<e.T;a++){let l=0;for(let c of s)l+=r[a*e.H+c];i[a]=s.length?l/s.length:NaN}return i}function Kl(e,t=0){let n=-t,s=t;for(let i of e)i<n&&(n=i),i>s&&(s=i);let r=.06*(s-n||1);return[n<0?n-r:n,s+(s>0||n===0?r:0)]}var Jl=(e,t)=>e===null?[[0,t-1]]:Rt(e.filter(n=>n<t));function Zl(e,t){let n=rt(`wplot ${t}`);return{el:n.el,plot:n,values:null,draw({values:s,called:r,low:i,high:a,hue:l,pad:c,...u}){let{G:d,rem:h}=e;this.values=s,n.el.style.setProperty("--hue",l);let w=f=>!s.a||Math.abs(s.b[f]-s.a[f])>.06*(a-i),g=(f,m)=>({values:s[f],kind:f,name:d.n>1&&r[f],named:w,later:f==="a",dot:m});n.draw({x:Ft(d),y:{low:i,high:a,top:c,below:c},lines:[...s.a?[g("a",3)]:[],g("b",4)],still:!!e.before,rem:h,...u})}}}function Ql(e,t,n=null){let s=i=>i.clientX-t.getBoundingClientRect().left,r=i=>e.G.step(s(i));Qe(t,{press:i=>!i.defaultPrevented&&s(i)>=e.G.gutter&&{from:r(i)},slop:(i,{x:a})=>n!==null&&i.pointerType!=="touch"&&Math.abs(i.clientX-a)>=pm,move:(i,{from:a})=>n(a,r(i),!1),done:(i,{from:a})=>n(a,r(i),!0),click:i=>e.point(r(i))})}function ec(e){let t={gate:o("h2"),memory:o("h2")},n={gate:o("span",{class:"r"}),memory:o("span",{class:"r"})},s=Zl(e,"gate"),r=Zl(e,"memory"),i=Cn(e),a=o("span",{class:"seg units"},i.row,...i.els),l=o("div",{class:"bars"}),c=["first","last"].map(k=>o("div",{class:`brace ${k==="first"?"from":"to"}`,role:"slider",tabindex:"0","aria-label":`${k==="first"?"First":"Last"} step held`})),u=o("div",{class:"clamp",role:"slider",tabindex:"0","aria-orientation":"vertical"});s.el.append(l,u,...c),s.el.setAttribute("role","group");let d=o("div",{class:"wplots"},o("div",{class:"hd"},t.gate,n.gate),s.el,o("div",{class:"hd"},t.memory,a,n.memory),r.el),h=null,w=!1,g="",f=()=>e.S.span[0],m=()=>e.S.span[1],b=()=>{let{value:k,signal:A,units:N}=e.sentence;if(!wt(k))return k;let x=ws(e.P,A,N),[M,O]=e.S.span;return x.slice(M,O+1).reduce((P,j)=>P+j,0)/(O-M+1)},p=(k,A)=>e.pins[e.S.pin]?e.say(k,{done:A}):(e.before??=e.pins,e.say(k),e.edit([...e.pins,{on:!0,...e.sentence,...k}],{done:A,select:e.pins.length})),T=k=>{let[A,N]=e.range(e.sentence.signal),{low:x,high:M}=s.plot.frame;return Math.max(A,Math.min(N,Math.max(x,Math.min(M,Math.round(k*100)/100))))||0},$=(k,A)=>{Qe(k,{press(N){return N.preventDefault(),N.stopPropagation(),k.focus({preventScroll:!0}),{x:N.clientX,y:N.clientY,start:b(),span:[...e.S.span]}},slop:2,move(N,x){w=!0,A(N,x)},done(){w=!1,e.say({})},click:()=>e.draw(new Set(["pins"]))})};$(u,(k,A)=>{let{low:N,high:x,top:M,bottom:O}=s.plot.frame,P=(A.y-k.clientY)*(x-N)/(O-M);if(A.sideways??=Math.abs(k.clientX-A.x)>Math.abs(k.clientY-A.y),!A.sideways)return p({value:T(A.start+P)},!1);let[j,R]=A.span,_=Math.round((k.clientX-A.x)/e.G.cw),H=Math.max(-j,Math.min(e.P.T-1-R,_));return p({steps:y(j+H,R+H)},!1)});let y=(k,A)=>ht(Math.min(k,A),Math.max(k,A),e.P.T);c.forEach((k,A)=>$(k,(N,x)=>{let M=e.G.step(N.clientX-s.el.getBoundingClientRect().left+(A?-.5:.5)*e.G.cw),[O,P]=A?[x.span[0],Math.max(x.span[0],M)]:[Math.min(x.span[1],M),x.span[1]];p({steps:y(O,P)},!1)})),u.addEventListener("keydown",k=>{let A={ArrowUp:.05,ArrowDown:-.05,PageUp:.25,PageDown:-.25}[k.key],N={Home:-1/0,End:1/0}[k.key];if(!(!A&&!N&&k.key!=="Enter"))return k.preventDefault(),k.key==="Enter"?p({},!0):p({value:T(N??b()+(k.shiftKey?A/5:A))},!0)}),c.forEach((k,A)=>k.addEventListener("keydown",N=>{let x={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,ArrowUp:1}[N.key];if(!x)return;N.preventDefault();let M=[f(),m()],O=M[A]+x;O<0||O>=e.P.T||(A?O<M[0]:O>M[1])||(M[A]=O,p({steps:y(...M)},!0))})),e.brush=(k,A,N)=>e.say({steps:y(k,A)},{done:N}),Ql(e,s.el,e.brush),Ql(e,r.el);function L(){let{G:k,S:A,P:N,sentence:x}=e,M=b(),O=!e.pins[A.pin],P=!O&&!Pe(x),j=Jl(x.steps,N.T).filter(([X,se])=>se>=k.a&&X<k.end),{y:R,low:_,high:H}=s.plot.frame,F=R(Math.max(_,Math.min(H,M))),I=([X,se])=>[k.x(Math.max(X,k.a)),k.x(Math.min(se+1,k.end))],q=j.reduce((X,se)=>X&&X[1]-X[0]>=se[1]-se[0]?X:se,null);l.replaceChildren(...j.filter(X=>X!==q).map(X=>{let[se,Q]=I(X);return o("i",{style:`left:${se+1}px;width:${Q-se-2}px;top:${F}px`})}));for(let X of[l,u])X.classList.toggle("proposal",O||P);if(u.hidden=!q,c.forEach((X,se)=>{X.hidden=!q||x.steps!==null&&j.length>1||(se?q[1]>=k.end:q[0]<k.a),X.classList.toggle("proposal",O||P),!X.hidden&&(X.style.left=`${I(q)[se]}px`,X.style.top=`${F}px`,X.setAttribute("aria-valuemin",1),X.setAttribute("aria-valuemax",N.T),X.setAttribute("aria-valuenow",A.span[se]+1),X.setAttribute("aria-valuetext",`step ${A.span[se]+1}, ${N.shown[A.span[se]]}`))}),!q)return;let[W,V]=I(q),G=V-W,ee=O?"hold at":P?"off":"hold";u.style.left=`${W}px`,u.style.width=`${G}px`,u.style.top=`${F}px`,u.classList.toggle("narrow",G<2.2*e.rem),u.classList.toggle("tied",wt(x.value));let J=Ke(x.value);u.replaceChildren(o("span",{},G>(.5*(ee.length+J.length)+1.4)*e.rem?`${ee} ${J}`:J)),u.setAttribute("aria-label",`Hold ${x.signal} of ${kt(x.units,N.H)} during ${e.names(x.steps)} at`),u.setAttribute("aria-valuenow",Number.isFinite(M)?M:0),u.setAttribute("aria-valuemin",Number.isFinite(e.range(x.signal)[0])?e.range(x.signal)[0]:Math.floor(_)),u.setAttribute("aria-valuemax",Number.isFinite(e.range(x.signal)[1])?e.range(x.signal)[1]:Math.ceil(H)),u.setAttribute("aria-valuetext",`${Ke(x.value)}${O?", not held yet":P?", switched off":""}`)}function E(k,A,N){if(!(e.before||w))h=null;else{h??={};let M=h[k]??[A,N];[A,N]=h[k]=[Math.min(A,M[0]),Math.max(N,M[1])]}return[A,N]}function v(){let{P:k,A,rem:N,sentence:{signal:x,units:M,steps:O,value:P},titles:j}=e,R=k.roles.kind(x),_=k.roles.word(x),F={a:A!==k&&A.signals.includes(x)&&(e.sameNet||M===null)?ws(A,x,M):null,b:ws(k,x,M)},I=0,q=1,W=[[1,`1 ${Xl(k.roles,x)[0]}`],[.5,""],[0,`0 ${Xl(k.roles,x)[1]}`]];R!=="gate"&&([I,q]=R==="memory"?E("gate",...Kl([...F.b,...F.a??[],wt(P)?0:1.3*P],1)):[-1,1],W=(R==="memory"?He(I,q,3):[1,0,-1]).map(Q=>[Q,U(Q,Number.isInteger(Q)?0:1,!0)]));let V=Jl(O,k.T),G=M===null||M.length>1?`mean of ${kt(M,k.H)}`:`of ${kt(M,k.H)}`;t.gate.replaceChildren(`${_[0].toUpperCase()}${_.slice(1)} ${R==="gate"?"gate ":R==="memory"?"state ":""}`,o("i",{class:`s-${x}`},x),o("small",{},` ${G}`,o("span",{class:"wide"},e.pins[e.S.pin]?"; drag the bar up, down or along, or its ends":"; drag over it, then the bar")));let ee=R==="gate"?`var(--F${x})`:x==="c"?"var(--ink)":"var(--ink3)",J=([Q,ie])=>Ft(e.G).span(Q,ie),X=V.filter(([Q,ie])=>ie>=e.G.a&&Q<e.G.end),se=(Q,ie)=>U(F[ie]?.[Q]??NaN,4);s.draw({values:F,called:{a:j.a,b:""},low:I,high:q,rows:W,shades:(e.pins[e.S.pin]?X:[]).map(J),hue:ee,pad:Math.round(.62*N),tip:Q=>`step ${Q+1} “${we(k.shown[Q],24)}” · ${x} ${F.a?`${se(Q,"a")} → `:""}${se(Q,"b")}`,bars:Q=>X.flatMap(ie=>[-.5,0,.5].map(B=>J(ie).map(Y=>[Y,Q(b())+B*N]))),said:`${_} ${x}, ${G}, at every step${F.a?`, ${j.a} and ${j.b}`:""}.`})}function S(){let{S:k,P:A,picked:N}=e,{units:x}=e.sentence,M=x===null?A.H:x.length,O=e.pins[k.pin];return N?.unit===k.unit?o("small",{title:`When this text was opened, of all units the one that held most of what “${N.word}” wrote. See the others with ↑ and ↓.`}," picked for ",o("span",{class:"story"},"what it holds of "),`“${N.word}”`):o("small",{},O&&M>1?`, one of the ${M} held`:x&&M>1?`, one of the ${M}`:"")}function C(){let{P:k,A,S:N,rem:x,titles:M}=e,O=k.memory,P=e.sameNet?[N.unit]:null,j={a:A===k?null:ws(A,A.memory,P),b:ws(k,O,P)},R=[...j.b,...j.a??[]],_=[k,A].every(q=>q.roles.kind(q.memory)==="signed"),[H,F]=_?[-1.06,1.06]:E("memory",...Kl(R,.5));t.memory.replaceChildren("Memory ",o("i",{},A.memory===O?O:`${A.memory} → ${O}`),e.sameNet?` of unit ${N.unit}`:" mean of all units",...e.sameNet?[S()]:[]),a.hidden=!e.sameNet,i.draw();let I=(q,W)=>U(j[W]?.[q]??NaN,4,!0);r.draw({values:j,called:j.a?M:{a:"",b:""},low:H,high:F,rows:He(H,F,4).map(q=>[q,U(q,Number.isInteger(q)?0:1,!0)]),hue:"var(--ink)",pad:Math.round(.4*x),tip:q=>`step ${q+1} “${we(k.shown[q],24)}” · ${O} ${j.a?`${I(q,"a")} → `:""}${I(q,"b")}`,said:`Memory ${O} of ${e.sameNet?`unit ${N.unit}`:"all units, mean"}, at every step${j.a?`, ${M.a} and ${M.b}`:""}.`})}function z(){let{t:k}=e.S,{titles:A}=e;for(let[N,x,M]of[[s,n.gate,!1],[r,n.memory,!0]]){N.plot.cursor(k);let{a:O,b:P}=N.values,j=(R,_)=>o("b",{class:M&&Number.isFinite(R)?`s-${_e(R)}`:_},U(R??NaN,2,M));x.replaceChildren(...O?[o("span",{class:"wide"},`${A.a} `),j(O[k],"was")," → ",o("span",{class:"wide"},`${A.b} `),j(P[k],"")]:[j(P[k],"")])}}return{el:d,draw(k){let A=k("picture","size","view","theme"),{signal:N,units:x,steps:M}=e.sentence,O=JSON.stringify([N,x,M,e.S.pin]),P=O!==g;if(g=O,k("size"))for(let{plot:j}of[s,r])j.measure();(A||P)&&v(),(A||P||k("unit"))&&C(),(A||k("pins","focus","unit"))&&L(),(A||P||k("unit","t"))&&z()}}}function tc(e,t){let n=t.querySelector(".ribbon"),s=o("div",{class:"heldmarks","aria-hidden":"true"}),r=o("div",{class:"otherwords"});n.after(s,r);let i=!1,a=c=>e.G.step(c.clientX-n.getBoundingClientRect().left);Qe(n,{press(c){if(c.pointerType==="touch")return!1;let u=a(c);if(!c.shiftKey)return{from:u};i=!0;let[d,h]=e.S.span;return e.brush(e.sentence.steps===null?e.S.t:u<d?h:d,u,!0),!1},slop:(c,{hold:u})=>a(c)!==u.from,move(c,{from:u}){i=!0,e.brush(u,a(c),!1)},done(c,{from:u}){e.brush(u,a(c),!0),setTimeout(()=>i=!1)}}),n.addEventListener("click",c=>{let u=c.target.closest("[data-step]");u&&!i&&e.point(Number(u.dataset.step)),c.stopImmediatePropagation(),i=!1},!0);function l(c,u){let{G:d,P:h}=e;return(c===null?[[0,h.T-1]]:Rt(c)).filter(([w,g])=>g>=d.a&&w<d.end).map(([w,g])=>{let f=d.x(Math.max(w,d.a)),m=d.x(Math.min(g+1,d.end));return o("i",{class:u,style:`left:${f}px;width:${m-f}px`})})}return{el:r,draw(c){if(!c("picture","pins","view","size","focus"))return;let{P:u,A:d,G:h,S:w,pins:g,rem:f}=e,m=g[w.pin],b=g.filter(T=>T!==m&&Pe(T));s.replaceChildren(...b.flatMap(T=>l(T.steps,"also")),...m?l(m.steps,`chosen${Pe(m)?"":" off"}`):e.sentence.steps?l(e.sentence.steps,"chosen off"):[]);let p=[];for(let T=h.a;T<h.end;T++)u.tokens[T]!==d.tokens[T]&&p.push(T);r.hidden=u.T===d.T&&u.tokens.every((T,$)=>T===d.tokens[$]),r.replaceChildren(o("span",{class:"label"},"instead of"),...p.map(T=>o("span",{class:"m",title:d.shown[T]??"the text is over",style:`left:${h.x(T)}px;width:${h.cw}px;font-size:${Math.max(e.fine,Math.min(.8125*f,1.7*h.cw/Math.max(1,(d.shown[T]??"–").length)))}px`},d.shown[T]??"–")))}}}var Ho=({hold:e},t)=>e.map(([n,s])=>({signal:n,value:s,units:null,steps:t,on:!0}));function nc({hold:e},t,n,{T:s,H:r,signals:i}){let a=new Map(e);return i.every(l=>wa(t,l,n,s,r)===(a.get(l)??null))}function wm(e,t,n){let s=Ho(e,n);return[...t.filter(r=>!Pe(r)||!Qs(r,s[0])),...s]}function sc(e){let t=o("span",{class:"group",role:"group","aria-label":"Hold a gate"}),n=o("span",{class:"group",role:"group","aria-label":"State of the gates"}),s=o("span",{class:"lead on"}),r=o("b",{class:"aim"}),i=o("div",{class:"chips presets",role:"group","aria-label":"Presets"},s,t,n),a=null,l=[],c=()=>e.carried??e.pins;function u(){a=e.P.cell,l=e.setup.presets[a].map(w=>{let g=o("button",{type:"button",class:"chip"},w.name);return g.addEventListener("click",()=>{let f=e.over(w),[[m,b]]=w.hold;if(nc(w,c(),f,e.P)){e.choose(-1),e.draft={units:null,steps:f,value:b},e.edit(ba(e.pins,f,e.P.T),{select:-1});return}let p=wm(w,e.pins.filter(T=>!(T.why&&Qs(T,e.sentence))),f);e.edit(p,{select:p.findLastIndex(T=>T.signal===m)})}),{preset:w,chip:g}});let h=w=>l.filter(({preset:g})=>g.group===w).map(({chip:g})=>g);s.replaceChildren(...l.length?["All units ",r]:["No presets: this cell has no gate"]),t.replaceChildren(...h("hold")),n.replaceChildren(o("span",{class:"lead"},le("memory","Memory")),...h("state")),n.hidden=!h("state").length}let d=h=>h===null?"at all steps":h.length===1?`at ${e.names(h)}`:`over ${e.names(h)}`;return{el:i,draw(h){if(!h("picture","pins","unit"))return;let{P:w}=e,g=e.over();w.cell!==a&&u(),de(r,d(g)),s.classList.toggle("on",l.length>0),Le(s,{title:l.length?`A preset holds all ${w.H} units ${d(g)}. Click a word to hold it there, drag over words to hold it over them.`:""});for(let{preset:f,chip:m}of l){let b=e.over(f),p=f.hold.map(([T,$])=>`${T} = ${Ke($)}`).join(", ");Le(m,{"aria-pressed":nc(f,c(),b,w),title:`${f.look} ${p} in all ${w.H} units ${d(b)}.`})}}}}var rc=.8,bm="-96px 0px 0px";function xm(e,t,n,s){return(e===t?[["",e]]:[[s.a,e],[s.b,t]]).map(([i,a])=>[i,...n<a.T?fr(a,n):["its text is over",""]])}function oc(e){let t=o("p",{}),n=o("div",{class:"readout","aria-hidden":"true"},t),s=!1;n.hidden=!0;function r(){let{A:i,P:a,S:l,titles:c}=e;if(n.hidden=!s,!s)return;let[u,d]=xm(i,a,l.t,c).map(([h,w,g])=>o("span",{},h&&o("small",{class:"wide"},`${h} `),o("b",{},w),` ${g}`));t.replaceChildren(u,...d?[" → ",d]:[],o("small",{},` after “${we(a.shown[l.t],24)}”, step ${l.t+1}${c.held||d?"":"; nothing is held"}`))}return{el:n,watch(i){let a=new IntersectionObserver(([{intersectionRatio:l}])=>{s=l<rc,e.P&&r()},{threshold:rc,rootMargin:bm});a.observe(i),e.model.on("remove",()=>a.disconnect())},draw:i=>i("picture","t","pins")&&r()}}var ic=`.below > section:not([hidden]) ~ section {
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
`;function km(e,t=null){let n=0,s=null;return e.forEach((r,i)=>{let a=r.length-1,l=r.reduce((c,u)=>c+Math.abs(u),0);r.forEach((c,u)=>{let d=t===null?+(2*Math.abs(c)>l)*(a-u):+(u===t),h=c*c*d/l;h>n&&([n,s]=[h,{unit:i,step:u}])})}),s}function ac(e,t,n){return t.keeper?km(Array.from({length:t.H},(s,r)=>ms(e,t,r).rows.at(-1)),n):null}var lc=".ribbon, .transport",Fo=".answers, .verdict",ym=e=>{let{steps:t}=e.setup.stories[Pn(e).text];return`${t[0]}-${t.at(-1)}`},hc=(e,t,n,s="*")=>`${t}:${s}:${ym(e)}=${n}`,Bn=(e,t=void 0)=>hc(e,"f",1,t),kr=(e,t=void 0)=>hc(e,"i",0,t),Wn=(e=t=>null)=>t=>({...Pn(t),unit:6,pins:e(t),t:We(t,"fluent")}),Ro=e=>(t,n)=>n.listed.map(It).sort().join()===[...e(n)].sort().join(),qn=(e,t=e.T-1)=>{let[n,s]=fr(e,t);return`“${n}” (${s})`},cc=(e,t)=>`“${e.P.shown[t]}”`,Io=({book:e},t)=>{let n=e.rows.at(-1);return Ye(Math.abs(n[t])/n.reduce((s,r)=>s+Math.abs(r),0))},$m=e=>[Bn(e,6),kr(e,6)],Wo=e=>[Bn(e),kr(e)],Dn=["pins"],dc={of:["text","model","weights","text2","model2"],example:"the sentence of France and Japan",onward:["gradients","On to Gradients →"],stops:[{title:"What would it have said?",says:e=>[`As trained the network answers ${qn(e.A)}. `,"You will make it keep France in memory while it reads “I moved to”, one gate after the other."],act:"go to “moved”, where the forget gates drop what they held.",done:({t:e},t)=>e===We(t,"moved"),did:e=>{let{S:t,A:n}=e,s=n.mean("f");return[`At ${cc(e,t.t)} they let `,tt("f",s[t.t])," through, the mean of all units, and ",tt("f",s[t.t-1])," a word before."]},at:".answers",lit:`${lc}, .wplots > :is(:nth-child(1), :nth-child(2))`,state:Wn(),free:Dn,hand:["ArrowLeft","ArrowRight"]},{title:"Let the forget gates drop nothing",says:e=>[`This change holds the forget gate of all ${e.P.H} units at `,tt("f",1)," while “I moved to” is read. It waits in the list, and is not yet held."],act:"tick it, and read the answer.",done:Ro(e=>[Bn(e)]),did:e=>[`The answer is ${qn(e.P)}. As trained it was ${qn(e.A)}.`],at:".changes .rows",lit:Fo,clear:".answers, .verdict, .wplots",state:Wn(e=>[`!${Bn(e)}`]),free:Dn},{title:"To keep is not enough",says:()=>["What was held is kept now, but the input gates still write “I moved to” on top of it. The second change holds them at ",tt("i",0),": nothing goes, nothing comes, and memory stands still."],act:"tick the second change.",done:Ro(Wo),did:e=>[`Now it answers ${qn(e.P)}: it speaks as if nobody had moved.`],at:".changes .rows",lit:Fo,clear:".answers, .verdict, .wplots",state:Wn(e=>[Bn(e),`!${kr(e)}`]),free:Dn},{title:"Who wrote what it holds",says:e=>{let[t,n]=Bt(e),s=We(e,"France");return[`Each block is what one word wrote into unit ${6}, as far as no gate has dropped it since. `,n?`At the end ${Io(n,s)} of it is of “France” with your change, and ${Io(t,s)} as trained.`:`At the end ${Io(t,s)} of it is of “France” as trained.`]},act:"go to “Japan”, and compare above and below.",done:({t:e},t)=>e===We(t,"Japan"),did:e=>[`At ${cc(e,e.S.t)} it holds `,lt(e.A.at("c",e.S.t,6))," as trained and ",lt(e.P.at("c",e.S.t,6))," with your change."],at:".ledger .books",lit:lc,state:Wn(Wo),free:Dn,hand:["ArrowLeft","ArrowRight"]},{title:"One unit alone",says:e=>[`Unit ${6} held “France”, but is it the one that counts? `,`Here only its own two gates are to be held, and the other ${e.P.H-1} units run as trained.`],act:"tick the second change.",done:Ro($m),did:e=>[`It answers ${qn(e.P)}, as trained ${qn(e.A)}: the country stands in many units.`],at:".changes .rows",lit:Fo,clear:".answers, .verdict, .wplots",state:Wn(e=>[Bn(e,6),`!${kr(e,6)}`]),free:Dn},{title:"A unit cut",says:()=>[`Cut, unit ${6} is heard by nobody: its h is 0 in every test sentence, and the score is measured anew. `,"Five others, drawn at random, are cut one by one beside it, to compare."],act:"press “Cut it”. It takes some seconds.",done:(e,{got:t})=>t.cut?.rows?.length===1&&String(t.cut.rows[0].units)===String(6),did:e=>[Eo(e.got.cut,`unit ${6}`)],at:".cut .cuts > :not(.done)",lit:".cut",state:Wn(Wo),free:Dn}]};var uc=`.gs main {
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
`;var Sm=250,fn={gradient_x_input:{title:"gradient × input",term:"gradient",about:e=>`the gradient of F by the vector that a ${e} is read as, times that vector: what it would add if F were a straight line.`},integrated_gradients:{title:"integrated gradients",term:"integrated gradients",about:(e,t)=>`the same, averaged on the way from as many zero vectors, at which the biases alone set the gates, to the vectors of this text’s ${t}; these sum to how much further F is here than there.`},leave_one_out:{title:"leave one out",about:e=>`how much F falls if this ${e} alone is read as the zero vector.`},ledger_share:{title:"ledger’s share",term:"ledger",about:e=>`of all shares in what the units hold now, each by its size, the part that this ${e} wrote. It does not depend on the answer, and to have written something is not to be where it came from.`,share:!0}};function Em(e){return e.reduce((t,n,s)=>Math.abs(n)>Math.abs(e[t])?s:t,0)}var Tm=(e,t)=>e.subarray(0,t+1).reduce((n,s)=>n+s,0),Cm=e=>Math.max(3,Math.min(9,2-Math.floor(Math.log10(e))));function Lm(e,t){let n=new Map;for(let[r,i]of e)n.set(i,[...n.get(i)??[],r]);return n.size===1?`Here all put ${t(e[0][1])} first.`:`They do not agree: ${[...n].map(([r,i])=>`${t(r)} is first by ${xn(i)}`).join("; ")}.`}function mc(e){let t="a",n=null,s=null,r=null,i=null,a=null,l=o("select",{"aria-label":"Answer"}),c=Ve("Which text",{a:"the text",b:"the other text"},C=>{t=C,n=null,E()}),u=o("table",{class:"ways"}),d=o("p",{class:"reads"}),h=o("p",{class:"reads"}),w=o("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Every word and its shares"},u),g=o("dl",{class:"defined"}),{el:f,says:m,note:b}=Ae("mattered","Which words mattered","",[c.el,o("label",{class:"pick-answer"},o("span",{},"for "),l)],w,h,d,g);l.addEventListener("change",()=>{n=l.value,E(),e.root.focus({preventScroll:!0})});let p=e.near.watch(f),T=()=>!!e.other&&e.text2!==e.text,$=()=>JSON.stringify([e.text,e.name,e.weights,t==="b"?e.other:null]),y=()=>t==="b"&&T()?e.P:e.A,L=()=>y().answers.kind!=="value";function E(){if(!p()||!e.P||!L())return S();T()||(t="a");let C=Math.min(e.S.t,y().T-1),z={t:C,target:n,run:t},k=$()+JSON.stringify(z);return clearTimeout(r),k===s||(r=setTimeout(()=>{[s,i]=[k,$()],e.ask("words",z)},e.got.words?Sm:0)),S()}function v(){let{A:C,P:z,got:k}=e,A=O=>O.top(Math.min(e.S.t,O.T-1)).slice(0,4).map(([P])=>P),N=n??k.words?.target,x=y().words,M=[...new Set([...N?[N]:[],...A(C),...A(z)])].filter(O=>x.includes(O));l.replaceChildren(...M.map(O=>o("option",{value:O},`“${ue(O)}”`))),N&&(l.value=N),c.el.hidden=!T(),c.set(t)}function S(){if(!e.P)return;let C=e.got.words,z=!L();f.style.minHeight=z?"":`${Math.min(34,(e.small?2.25:1.37)*(Math.min(e.S.t,y().T-1)+1))+(e.small?32:15)}rem`,b.textContent=z?"":`as trained, without changes${e.other?"":": the text as the network reads it"}`;for(let F of[w,h,d,g,l.parentNode])F.hidden=z||!C;if(z)return void m.replaceChildren("This network answers a value, which has no log-probability to ask about.");if(v(),!C)return void m.replaceChildren("…");for(let F of[w,h,d])F.classList.toggle("old",a!==$());if(a!==$())return void m.replaceChildren("…");let k=C.run==="b"?e.P:e.A,{one:A,many:N}=k.reads,x=Math.min(C.t,k.T-1),M=Object.keys(fn).filter(F=>C.array(F));m.replaceChildren("F = ln p(",o("b",{},`“${ue(C.target)}”`),`) after “${k.shown[x]}”, step ${x+1}: p is `,o("b",{},fe(C.p)),`. How much each ${A} had to do with F, in ${["two","three","four"][M.length-2]} ways: bars to the right, in blue, speak for it, bars to the left, in orange, against it. Each column has a scale of its own.`),g.replaceChildren(...M.flatMap(F=>[o("dt",{},fn[F].title),o("dd",{},fn[F].about(A,N))]));let O=M.map(F=>C.array(F)),P=O.map(F=>F.subarray(0,x+1).reduce((I,q)=>Math.max(I,Math.abs(q)),0)||1),j=O.map(F=>Em(F.subarray(0,x+1))),R=(F,I)=>{let q=O[F][I],W=50*Math.abs(q)/P[F],{share:V}=fn[M[F]],G=o("i",{class:q<0?"neg":"pos",style:V?`left:0;width:${2*W}%`:`left:${q<0?50-W:50}%;width:${W}%`}),ee=V?fe(q):U(q,Cm(P[F]),!0);return[o("td",{class:`barred${V?" share":""}`,"aria-hidden":"true"},o("span",{},G)),o("td",{},j[F]===I?o("b",{},ee):ee)]};u.replaceChildren(o("thead",{},o("tr",{},o("th",{scope:"col"},k.reads.one),...M.flatMap(F=>[o("th",{scope:"col",colspan:"2","data-term":fn[F].term},fn[F].title)]))),o("tbody",{},...Array.from({length:x+1},(F,I)=>o("tr",{class:I===e.S.t?"cur":""},o("th",{scope:"row"},o("button",{type:"button",class:"link",title:`Go to step ${I+1}`,"data-step":I},k.shown[I])),...M.flatMap((q,W)=>R(W,I)))))),h.replaceChildren("Each way has its own definition, and they may disagree. ",Lm(M.map((F,I)=>[fn[F].title,j[I]]),F=>`“${k.shown[F]}”`),M.includes("ledger_share")?"":" This cell keeps nothing by a gate, so there is no ledger.");let _=C.array("integrated_gradients");if(!_){d.replaceChildren("No integrated gradients: on the way from zero vectors to this text F changes too wildly for them to be summed.");return}let H=Tm(_,x);d.replaceChildren("Complete: the integrated gradients sum to ",o("b",{},U(H,3,!0)),`; F of the text minus F of as many zero vectors in the place of its ${N} is `,o("b",{},U(C.whole,3,!0)),".")}return u.addEventListener("click",C=>{let z=C.target.closest("[data-step]");z&&e.go(Number(z.dataset.step))}),{el:f,draw(C){e.P&&(C("words")&&(a=i),C("picture")&&e.got.words&&!y().words.includes(n)&&(n=null),C("t","picture")?E():C("words","theme")&&S(),C("busy")&&f.classList.toggle("waiting",e.busy.has("words")))}}}var Am=400,zm={t:["t","step"],unit:["unit"],mode:["unit"],focus:["focus","pins"],probe:["probe"],by:["step"],view:["view","t","step"],pin:["pins"],writer:["writer","unit"],theme:["theme",...et],playing:["play"],speed:["play"]},qo=class extends Ct{text;name;weights;other;had;shown;said={};typed;scroll;help;constructor(t){super(t,Ks+uc+Pl+ic),Object.assign(this.S,{pin:-1,span:[0,0],writer:null,probe:null,by:"piece"}),this.A=null,this.before=this.frame=this.pause=null,this.slow=!1,this.owed=new Set,this.asked={model:null},this.questions=new Ot($=>this.tell($)),this.got={},this.pins=this.listed=[],this.history=tr,this.draft={units:null,steps:void 0,value:1},this.stepped=!1,this.mates=null,this.picked=null,this.measured=new Map,this.near=new jn("300px");let n=$=>$(this),[s,r,i,a,l,c,u,d,h,w,g,f,m]=[zs,Cl,sc,Ul,Vl,El,Js,Tn,ec,ql,Dl,Gl,oc].map(n),b=tc(this,d.el);this.below=[No,Ol,zl,mc,Bl,Al,Yl].map(n);for(let $ of this.below)Object.assign($,{owed:new Set,drawn:!1,near:this.near.watch($.el,()=>this.P&&$.owed.size&&this.drawBelow($,new Set))});this.words=d.el,this.cursor=o("div",{class:"cursor"}),this.time=o("section",{class:"time","aria-label":"The whole text"},d.el,h.el,o("div",{class:"bookkeeping"},w.el),this.cursor),this.now=o("section",{class:"now","aria-label":"The change and what it does"},a.el,l.el,c.verdict,u.el,c.el,o("div",{class:"holding"},g.el)),this.first=o("section",{class:"fold","aria-label":"What if"},this.now,this.time),this.main=o("main",{},this.first,o("div",{class:"below"},...this.below.map(({el:$})=>$)));let p=o("div",{class:"compare"},o("span",{class:"lead"},"Compare with"),r.ways);this.parts=[r,s,i,a,l,c,u,d,b,h,w,g,f,m],this.root.append(s.el,r.el,o("div",{class:"choose",role:"region","aria-label":"What to change"},i.el,p),this.main,f.el,m.el),m.watch(c.el),this.listen(),this.receive(this.model.payload,!0),this.model.on("progress",()=>this.told());let{brought:T}=this.state;T!==void 0&&(this.typed(T),this.send({text:T}))}close(){this.set({playing:!1}),this.near.close(),this.questions.stop(),clearTimeout(this.pause),cancelAnimationFrame(this.frame)}get touches(){return zm}get guide(){return dc}unvisited(){return this.below.filter(({drawn:t,owed:n})=>!t||n.size).map(({el:t})=>t)}get notices(){return Object.values(this.said).flat()}set notices(t){this.said={all:t}}wentOff(){super.wentOff(),this.before=this.mates=null,this.waits()}cameBack(){super.cameBack(),this.waits()}get meanwhile(){return"Stepping through these runs still works."}get behind(){return this.P!==null&&(this.dirty||this.questions.busy.has("run"))}get whose(){return this.asked.text===this.text?"The pictures are still of what was asked before.":`The pictures are still of “${we(this.text,_s)}”.`}send(t,n={}){if(this.closed)return;let{length:s,...r}=t;this.asked={...this.asked,...r},this.length=s,this.later={...this.later,...n},this.dirty=!0,this.questions.count("run")<(this.before===null?1:2)&&this.run(),this.P&&this.waits(),this.mark()}run(){this.dirty=!1;let t=this.measured.has(this.asked.model)?{}:{units:!0},n=this.length===void 0?{}:{length:this.length};this.questions.ask("run",{...this.asked,...n,...t,have:this.had??""},{both:!0})}ask(t,n={}){let s={...this.accepted,...n},r=JSON.stringify(s);!this.connected||this.closed||this.questions.asked(t,r)||(this.questions.ask(t,s,{key:r}),this.draw(new Set(["busy"])))}receive(t,n=!1){let[s,r]=Lt(t),{want:i}=s;if(!(!n&&!this.questions.take(s))){if(n&&(i!=="run"||s.key&&!s.sizes[0]))return this.again(s);if(i==="run")return this.ran(s,r,n);this.said={...this.said,[i]:s.notices},this.got[i]=r.length?new rn(...Lt(r)):null,this.draw(new Set([i,"busy","notice"]))}}again({want:t,text:n,model:s,weights:r,other:i,pins:a}){this.asked=t==="run"?{text:n,model:s,weights:r,other:i,pins:a.map(Ut)}:this.wanted(),this.run()}ran(t,n,s){let{key:r,sizes:[i]=[]}=t;this.said={...this.said,address:[],run:t.notices};let a=!this.dirty&&!this.busy.has("run");if(a&&(this.returning=!1),this.dirty&&this.run(),this.waits(),this.root.classList.toggle("stale",!r),!r)return a&&(this.later=void 0,this.asked=this.accepted??this.wanted(),this.take(this.listed)),this.draw(new Set(["notice","busy","pins"]));let l=this.P,{later:c={}}=this,u=l!==null&&(t.text!==this.text||t.other?.text!==this.text2),d=l&&(t.model!==this.name||t.weights!==this.weights||t.other?.model!==this.other?.model);t.entry&&(this.own=t.entry),t.units!==void 0&&this.measured.set(t.model,t.units),i&&(this.A=new rn(...Lt(n.subarray(0,i)))),this.P=n.length>i?new rn(...Lt(n.subarray(i))):this.A;for(let m of[this.A,this.P])l&&m.layers.length===l.layers.length&&(m.layer=l.layer);let{text:h,model:w,weights:g}=t;Object.assign(this,{had:r,text:h,name:w,weights:g,other:t.other,shown:t.seq}),this.sameNet=!t.other||t.other.model===w&&t.other.weights===g,this.text2=t.other?.text,this.accepted={text:h,model:w,weights:g,pins:t.pins.map(Ut),other:t.other&&this.beside(t)},this.listed=t.pins,this.carried=t.held;let f=new Set(["picture","notice","busy","pins"]);if(a&&(this.later=void 0,this.asked=this.accepted,this.take(t.pins),this.due=u&&c.jump===!0),!l||u||d||c.asked||c.jump){this.placed(l,c,s),this.resetView();for(let m of et)f.add(m)}this.soon(f)}beside({text:t,other:{text:n,...s}}){return!this.sameNet&&n===t?s:{text:n,...s}}placed(t,{jump:n,fresh:s,asked:r},i){let{P:a,S:l}=this,c=i||r===!0;if(l.writer=null,!t||n)this.opens(n||c&&this.bare);else{let d=s||l.t>=t.T-1||!gn(t.tokens,a.tokens);[l.t,this.picked]=[d?a.T-1:Math.min(l.t,a.T-1),null]}this.missed=l.unit<a.H?this.missed:l.unit,this.missed<a.H&&([l.unit,this.missed]=[this.missed,void 0]),l.unit=Math.min(l.unit,a.H-1),(!t||n||l.pin<0&&t.name!==a.name)&&(l.pin=Math.max(0,this.pins.findIndex((d,h)=>this.sayable(h)>=0)));let u=c?this.read(i):null;l.pin=this.sayable(l.pin),l.focus=[u,this.pins[l.pin]?.signal,this.chosen,a.keeper].find(d=>a.signals.includes(d))??a.signals[0]}toldWith(t,n){let{preset:s,steps:r}=this.setup.stories[t]??{},i=this.setup.presets[n].find(({name:a})=>a===s);return i?Ho(i,r):[]}opens(t){let{P:n,S:s,text:r}=this,i=this.setup.stories[r],a=i&&[this.toldWith(r,n.cell),[]].some(d=>d.map(It).join()===this.pins.map(Ut).join()),[l]=(i&&this.A.shows)??[],c=l===void 0?ac:()=>({unit:l,step:i.step}),u=(t||a)&&this.sameNet?c(this,n,i?.step):null;s.t=n.T-1,this.stepped=!1,this.picked=u&&{unit:u.unit,word:n.shown[u.step]},[s.unit,s.writer]=u?[u.unit,u.step]:[this.changedMost(),null]}changedMost(){let{A:t,P:n}=this,s=n.memory;if(t===n||!this.sameNet||t.memory!==s)return n.moment[1];let r=i=>Math.abs(n.at(s,n.T-1,i)-t.at(s,t.T-1,i));return Array.from({length:n.H},(i,a)=>a).reduce((i,a)=>r(a)>r(i)?a:i,0)}read(t){let{S:n,P:s,state:r}=this,{given:i,said:a}=r.asked,l=[...t?[]:a.server,...a.view];n.t=r.place("t",s.T,n.t,l),n.unit=r.place("unit",s.H,n.unit,l);let c=r.among("focus",s.signals,l),u=s.probes.map(({name:h})=>h);n.probe=r.among("probe",u,l)??n.probe,n.by=r.asked.values.by,n.pin=this.spoken(r.asked.values,l),n.pin<0&&(this.draft={...this.draft,units:null});let{units:d}=this.pins[n.pin]??this.draft;return i.has("unit")&&this.apart(n.pin,n.unit)&&l.push(`The address asks for unit ${n.unit}, but holds ${kt(d,s.H)}, so unit ${d[0]} is shown.`),this.stepped=i.has("t")&&n.t<s.T-1&&n.pin<0,this.said.address=l,c}spoken({change:t,focus:n},s){let{pins:r,S:i}=this,a=t==="none"?-1:Number(t)-1;if(t&&(a===-1?t==="none":a in r))return this.sayable(a);t&&s.push("The address speaks of a change that is not in its list.");let l=r.map((c,u)=>u).filter(c=>this.sayable(c)>=0&&(!n||r[c].signal===n));return l.find(c=>!this.apart(c,i.unit))??l[0]??-1}find(t){return this.setup.models.find(n=>n.name===t)??this.own??this.setup.models[0]}get entry(){return this.find(this.name)}change(t){let n=this.find(this.asked.model).task,{examples:s}=this.setup.tasks[t.task];return t.task===n?this.send({model:t.name}):([this.history,this.draft.steps]=[tr,void 0],!s.length||s.some(([,r])=>r===this.asked.text)?this.send({other:null,pins:[],model:t.name}):(this.typed(s[0][1]),this.example(s[0][1],t)))}example(t,n=this.find(this.asked.model)){if(!this.connected)return;let s=this.toldWith(t,n.cell),r=JSON.stringify(s.map(Ut))===JSON.stringify(this.pins.map(Ut));t!==this.text?this.history=tr:r||(this.history=co(this.history,this.pins)),this.before=this.mates=null,this.draft={units:null,steps:void 0,value:1},this.take(s,0),this.send({model:n.name,text:t,pins:s.map(Ut),other:null},{jump:!0}),this.draw(new Set(["pins"]))}edit(t,{done:n=!0,select:s=this.S.pin}={}){this.connected&&(this.before??=this.pins,this.stepped=!1,n&&(JSON.stringify(this.before.map(Ut))===JSON.stringify(t.map(Ut))||(this.history=co(this.history,this.before)),this.before=this.mates=null),this.list(t,s))}list(t,n=this.S.pin){this.take(t,Math.min(n,t.length-1)),this.focusOn(),this.send({pins:t.map(Ut)}),this.soon(["pins"])}soon(t){for(let n of t)this.owed.add(n);if(this.before===null)return this.drawOwed();this.frame??=requestAnimationFrame(()=>this.drawOwed())}drawOwed(){cancelAnimationFrame(this.frame);let{owed:t}=this;[this.owed,this.frame]=[new Set,null],this.draw(t)}take(t,n=this.S.pin){this.pins=t,this.S.pin=this.P?this.sayable(n):n}apart(t,n){let{units:s,why:r}=this.pins[t]??this.draft;return Array.isArray(s)&&!r&&s[0]<this.P.H&&!s.includes(n)}sayable(t){return this.P.signals.includes(this.pins[t]?.signal)?t:-1}hold(...t){let n=t.map(s=>({units:null,steps:null,on:!0,...s}));this.edit([...this.pins,...n],{select:this.pins.length+n.length-1})}undo(){this.recall(va(this.history,this.pins))}redo(){this.recall(ka(this.history,this.pins))}recall(t){if(!t||!this.connected)return;this.history=t[0],this.before=this.mates=null,this.stepped=!1;let{pin:n}=this.S,s=t[1].length-1;this.list(t[1],this.pins.length?Math.min(n,s):Math.min(0,s))}get canUndo(){return this.history.past.length>0}get canRedo(){return this.history.future.length>0}held(t,n,s){return hn(this.carried??this.pins,t,n,s)}get sentence(){let{S:t,draft:n}=this,s=this.pins[t.pin];if(s)return s;let r=n.units==="one"?[t.unit]:n.units;return{signal:t.focus,units:r,steps:this.over(),value:this.fit(t.focus,n.value)}}over(t=null){let{P:n,S:s,pins:r,draft:i}=this,a=this.setup.stories[this.text];if(this.stepped)return ht(s.t,s.t,n.T);let l=t&&a?.preset===t.name?a.steps:null,u=(r[s.pin]?r[s.pin].steps:i.steps===void 0?l:i.steps)?.filter(d=>d<n.T);return u?.length?u:null}range(t){return this.P.roles.range(t)}fit(t,n){if(wt(n))return this.P.roles.coupling(t)??this.fit(t,1);let[s,r]=this.range(t);return Math.max(s,Math.min(r,n))}say(t,{done:n=!0}={}){let{S:s,pins:r}=this,i=r[s.pin];if(i){t.units==="one"&&(t={...t,units:[s.unit]});let{why:c,text:u,...d}=i,h={...d,...t};h.value=this.fit(h.signal,h.value),this.mates??=er(r,s.pin,this.setup.presets[this.P.cell]);let w=Object.fromEntries(Object.entries(t).filter(([f])=>["units","steps"].includes(f))),g=Object.keys(w).length?this.mates:[];return this.edit(r.map((f,m)=>{if(!g.includes(m))return m===s.pin?h:f;let{why:b,text:p,...T}=f;return{...T,...w}}),{done:n})}let{signal:a,...l}=t;return Object.assign(this.draft,l),"steps"in l&&(this.stepped=!1),a&&this.set({focus:a}),this.draw(new Set(["pins"]))}choose(t){let{units:n,steps:s,value:r}=this.sentence;t<0?this.draft={units:n,steps:s,value:r}:this.stepped=!1,this.S.pin=this.sayable(t),this.focusOn(),this.draw(new Set(["pins"]));let[i,a]=this.S.span,{a:l,end:c}=this.G;this.S.pin>=0&&(a<l||i>=c)&&this.scroll(i-2)}focusOn(){let t=this.pins[this.S.pin]?.signal;t&&this.set({focus:t})}set(t){let{S:n,pins:s}=this,{unit:r}=t;if(r===void 0||!this.apart(n.pin,r))return super.set(t);let i=s[n.pin],a=i?s.findLastIndex((l,c)=>l.units?.includes(r)&&this.sayable(c)>=0):-1;return a<0&&(this.draft={steps:(i??this.draft).steps,value:(i??this.draft).value,units:"one"}),super.set({...t,pin:a,...a<0?{}:{focus:s[a].signal}})}go(t){this.stepped||=this.S.pin<0&&!this.S.playing,super.go(t),this.stepped&&this.draw(new Set(["pins"]))}point(t){this.stepped=!0,this.go(t)}look(t){let n=this.pins[this.S.pin];n&&n.signal!==t&&this.choose(-1),super.look(t)}seen(t,n){this.near.seen(t,()=>this.P&&n())}told(){this.progress=this.model.progress,this.draw(new Set(["busy"]))}get values(){return this.with(this,this.accepted.pins)}get wished(){let{text:t,model:n,weights:s,other:r,pins:i}=this.asked;return this.with({text:t,name:n,weights:s,other:r,sameNet:this.sameNet},i)}with({text:t,name:n,weights:s,other:r,sameNet:i},a){let{S:l}=this,c={text:t,model:n,weights:s},u=h=>r?.[h]!==c[h]?r?.[h]??null:null,d=l.pin<0?"none":this.pins.length>1?String(l.pin+1):null;return{...c,pins:a?.length?a:null,text2:i?r?.text??null:u("text"),model2:u("model"),weights2:u("weights"),change:this.pins.length?d:null,t:l.t,unit:l.unit,focus:l.focus,probe:l.probe,by:l.by,theme:l.theme,tour:this.tour.at}}get bare(){let{given:t}=this.state.asked;return!["text","model","pins"].some(n=>t.has(n))}wanted(){let{values:t}=this.state.asked,{weights:n}=t,s=["text","model","weights"].map(l=>[l,t[`${l}2`]]).filter(([,l])=>l!==null),r=s.length?Object.fromEntries(s):null;if(this.bare)return{text:null,model:null,weights:n,pins:null,other:r};let{text:i=null,name:a=null}=this;return{text:t.text??i,model:t.model??a,weights:n,pins:t.pins??[],other:r}}back(){let t=this.wanted();t.text!==null&&this.typed(t.text),this.send(t,{asked:!0})}get settled(){return super.settled&&!this.busy.has("run")&&this.accepted!==void 0}names(t){let{P:n}=this;return n.reads.kind==="pieces"?_o(t,n.tokens.map(Bo),""):_o(t,n.shown,["bytes","characters"].includes(n.reads.kind)?"":" ")}get titles(){return Sl(this)}draw(t){let n=(...a)=>a.some(l=>t.has(l));if(!this.P)return Kt(this.parts[0],t);let{S:s,P:r}=this;this.apart(s.pin,s.unit)&&([s.unit]=(this.pins[s.pin]??this.draft).units,t.add("unit")),this.G=St(s.view,r.T,this.width,this.gutter),t.has("picture")&&(this.A.layers.length===r.layers.length&&(this.A.layer=r.layer),this.order=Array.from(r.array("order")),t.add("order")),this.root.classList.toggle("keepless",!r.keeper&&!this.A.keeper);let{steps:i}=this.sentence;s.span=i===null?[0,r.T-1]:[i[0],Math.min(i.at(-1),r.T-1)],n("t","view","size")&&this.drawCursor();for(let a of this.parts)Kt(a,t);for(let a of this.below)this.drawBelow(a,t);n("picture")&&this.near.turned(),Object.assign(this.host.dataset,{ready:"true",t:s.t,unit:s.unit,seq:this.shown,steps:r.T,model:this.name,pins:(this.accepted?.pins??[]).join(";")}),this.settled&&(this.keep(this.due),this.due=!1)}drawBelow(t,n){for(let i of n)t.owed.add(i);let s=t.near();if(!s&&t.drawn&&!t.el.hidden)return;if(this.before!==null&&!t.el.matches(":active, :focus-within")&&!this.slow){this.pause??=setTimeout(()=>this.catchUp(),Am);return}let{owed:r}=t;Object.assign(t,{owed:s?new Set:r,drawn:!0}),Kt(t,r)}catchUp(){[this.pause,this.slow]=[null,!0];for(let t of this.below)t.owed.size&&this.drawBelow(t,new Set);this.slow=!1}measure(){return{...super.measure(),high:this.inPage?innerHeight:0}}waits(){this.before===null&&(this.root.classList.toggle("busy",this.busy.has("run")),this.root.setAttribute("aria-busy",String(this.busy.has("run"))))}placeWords(){let t=this.small?this.first:this.time;this.words.parentNode!==t&&t.prepend(this.words)}resetView(t){this.root.classList.toggle("tall",this.P.reads.kind==="bytes"),super.resetView(t),this.root.style.setProperty("--top",`${this.main.offsetTop}px`)}moves(){return{...super.moves()," ":()=>this.set({playing:!this.S.playing}),"?":()=>this.help?.()}}key(t){let n=t.composedPath()[0],s=n.matches?.("input:not([type=range], [type=checkbox]), textarea, select");if(!this.closed&&(t.ctrlKey||t.metaKey)&&!t.altKey&&!s&&!n.closest?.("dialog")){let r=t.key.toLowerCase();(r==="z"||r==="y")&&(t.preventDefault(),r==="y"||t.shiftKey?this.redo():this.undo());return}super.key(t)}},Ut=e=>e.text===void 0?It(e):`${e.on?"":"!"}${e.text}`,fc={render:e=>void new qo(e)};var S1={Explorer:Na,Gradients:dl,Trainer:kl,WhatIf:fc};export{S1 as default};
