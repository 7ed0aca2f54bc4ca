var gc="http://www.w3.org/2000/svg";function Do(e,t,s){for(let[n,r]of Object.entries(t))typeof r=="function"?e.addEventListener(n.replace(/^on/,""),r):r!=null&&r!==!1&&e.setAttribute(n,r===!0?"":r);return e.append(...s.flat(1/0).filter(n=>n!=null&&n!==!1)),e}var D=(e,t={},...s)=>Do(document.createElementNS(gc,e),t,s),o=(e,t={},...s)=>Do(document.createElement(e),t,s);function he(e,t){e.textContent!==t&&(e.textContent=t)}function Le(e,t){for(let[s,n]of Object.entries(t))e.getAttribute(s)!==String(n)&&e.setAttribute(s,n)}function Et(e,t,s){let n=URL.createObjectURL(new Blob([t],{type:s}));o("a",{href:n,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(n),1e4)}var wc={" ":"␣","\n":"↵","	":"⇥"},ue=e=>wc[e]??(/^ \S/.test(e)?e.slice(1):e),yr=e=>/^[ \u2011]\S/.test(e)?e.slice(1):e;function $r(e,t){return e=e.replace(/\p{Cs}/gu," "),["bytes","characters"].includes(t)?e.replace(/\r\n?/g,`
`):e.replace(/[\p{Z}\p{Cc}\u180e\u200b]/gu," ").replace(/[\u2010\u2011]/g,"-")}var Bo=e=>e.replace(/^\u2011/,"");function Gs(e,t){let s=0,n=0;return t.map((r,i)=>{if(n>0&&r===t[i-1])return n-=1,-1;let a=e.indexOf(yr(r),s);return n=a<0?0:Number(/^\*(\d{1,3})(?!\S)/.exec(e.slice(a+r.length))?.[1]??1)-1,a>=0&&(s=a+yr(r).length),a})}function bc(e){if(/\S/.test(e))return" ";let t=e.split(`
`).length-1;return t?`
`.repeat(Math.min(t,2)):e&&" "}function Uo(e,t,s){if(e==="bytes")return s.map(r=>r===`
`?{before:"",shown:ue(r),kind:"sign",after:`
`}:{before:"",shown:r,kind:r.length>1?"hex":"",after:""});if(e==="pieces")return s.map((r,i)=>({before:i&&r[0]===" "?" ":"",shown:yr(r),kind:/^<0x/.test(r)?"hex":"",after:""}));let n=Gs(t,s);return s.map((r,i)=>({before:i>0&&n[i]>=0&&n[i-1]>=0?bc(t.slice(n[i-1]+s[i-1].length,n[i])):i?" ":"",shown:r,kind:"",after:""}))}var xc=new TextDecoder("utf-8",{fatal:!0});function Vo(e,t){let s=a=>e[a]?.length===2?parseInt(e[a],16):0,n=t;for(;n>t-3&&s(n)>>6===2;)n-=1;let r=s(n),i=r>=240?4:r>=224?3:r>=192?2:1;if(i===1||n+i<=t)return null;try{return xc.decode(Uint8Array.from({length:i},(a,l)=>s(n+l)))}catch{return null}}function ms(e,t){let s=Math.min(e.length,t.length),n=0,r=0;for(;n<s&&e[n]===t[n];)n+=1;for(;r<s-n&&e.at(-1-r)===t.at(-1-r);)r+=1;return 2*(n+r)>=s}var Mr=(e,{one:t,many:s})=>`${e.toLocaleString("en")} ${e===1?t:s}`;function fs({reads:e,words:t}){return{words:`is not among this model’s ${t.length-1} words; it is read as an unknown word, as in training`,characters:"is not among this model’s symbols; it is read as an unknown one",series:"is no number from −10 to 10; it is read as 0",frames:"is not among this model’s actions; its frame is noise alone"}[e.kind]}var Go=6,vc=e=>[...new Set(e.tokens.filter((t,s)=>e.unknown[s]))],kc=e=>e.tokens.filter((t,s)=>e.unknown[s]).length/e.T;function yc(e,t,s,n){let r=0,i="";return Gs(e,t).forEach((a,l)=>{a<0||t[l]!==s||(i+=e.slice(r,a)+n,r=a+s.length)}),i+e.slice(r)}var $c=e=>e.filter(Boolean).join(" ");function Yo(e,t){let s=o("b"),n=o("span",{class:"strangers"}),r=(f,m)=>{let b=o("button",{type:"button",class:"btn small"},f);return b.addEventListener("click",m),b},i=()=>e.setup.models.find(({name:f})=>f===e.setup.english),a=r("Read it with the English network",()=>e.send({model:e.setup.english})),l=r("Words it knows",()=>p()),c=o("div",{class:"unknowns",role:"status"},s,n,a,l);c.hidden=!0;let h=o("div",{class:"scroll"}),u=o("button",{type:"button",class:"btn"},"Close"),d=o("dialog",{class:"knows","aria-label":"What it knows"},o("div",{class:"bar"},o("h2",{},"What this network knows"),o("span",{class:"sp"}),u),h);u.addEventListener("click",()=>d.close()),d.addEventListener("click",f=>f.target===d&&d.close());function g([f,m,b]){let w=b.map((E,$)=>E.length===1?o("span",{},E[0]):o("select",{"aria-label":`Part ${$+1} of ${f}`},...E.map(C=>o("option",{value:C},C||"–")))),P=r("Read it",()=>{d.close(),t($c(w.map((E,$)=>E.value??b[$][0])))});return o("li",{},o("p",{},m),o("div",{class:"pattern"},...w,P))}function p(){let{P:f,setup:m,entry:b}=e,{patterns:w}=m.tasks[b.task],P=f.symbols.length?f.symbols:f.words.slice(1);h.replaceChildren(...w.length?[o("p",{},"What it was trained on, as sentences to fill in:"),o("ul",{},...w.map(g))]:[],o("h3",{},`All ${P.length} ${f.reads.many}`),o("p",{class:"all"},P.map(ue).join(f.reads.kind==="words"?", ":" "))),d.showModal()}return{strip:c,dialog:d,open:p,draw(f){if(!f("picture"))return;let{P:m}=e,b=["words","characters"].includes(m.reads.kind)?vc(m):[];if(c.hidden=!b.length,c.hidden)return;let w=kc(m)>e.setup.strange,P=m.tokens.filter((C,k)=>m.unknown[k]).length;c.classList.toggle("many",w),s.textContent=w?`This network does not know ${P} of these ${m.T} ${m.reads.many} and reads each of them as the same blank: what it shows says little. `:"Not known, and read as a blank: ";let E=b.slice(0,w?0:Go).flatMap((C,k)=>{let v=m.near[C],y=v&&r(v,()=>t(yc(e.text,m.tokens,C,v)));return y?.setAttribute("aria-label",`${v} in the place of ${C}`),[k?", ":"",`“${C}”`,...y?[" – ",y,"?"]:[]]}),$=b.length-Go;n.replaceChildren(...E,...!w&&$>0?[` and ${$} more`]:[]," "),l.textContent=`${m.reads.many[0].toUpperCase()}${m.reads.many.slice(1)} it knows`,a.hidden=!i()||e.asked?.model===e.setup.english}}}function ps(e){let t=o("div",{class:"notice",role:"alert"});return{el:t,draw(s){if(!s("notice"))return;let n=[...e.notices,...e.offline?[e.offline]:[]];if(t.replaceChildren(...n.map(r=>o("p",{},r.text??r,r.to&&[" ",o("a",{href:r.to},r.words)]))),t.hidden=!n.length,e.offline&&e.line.state==="ended"){let r=o("button",{type:"button"},"Reload");r.addEventListener("click",()=>e.reload()),t.lastChild.append(" ",r)}}}}var Ko=3,Mc="Common words are one piece, others several: a piece that goes on with a word begins with a hyphen.";function kn(e){let t={class:"sentence",spellcheck:"false",autocomplete:"off",autocapitalize:"off"},s=o("input",{type:"text",...t}),n=o("textarea",{rows:"3",wrap:"soft",...t}),r=o("div",{class:"mirror","aria-hidden":"true"}),i=o("span",{class:"count"}),a=ps(e),l=o("div",{class:"asked"},o("div",{class:"field"},r,s),i,a.el),c=o("div",{class:"chips",role:"group","aria-label":"Example texts"}),h=o("button",{type:"button",class:"bare",title:"The words it knows"});h.addEventListener("click",()=>u.open());let u=Yo(e,C=>$(C,{})),d=o("div",{class:"ask",role:"region","aria-label":"The text"},l,c,u.strip,u.dialog),g=null,p=s,f=!1,m=!1;for(let C of[s,n])C.addEventListener("compositionstart",()=>m=!0),C.addEventListener("compositionend",()=>m=!1),C.addEventListener("beforeinput",()=>{let{selectionStart:k,selectionEnd:v,value:y}=C;f||=k===0&&v===y.length}),C.addEventListener("input",()=>{let k=$r(p.value,e.P?.reads.kind),v=p.selectionEnd;k!==p.value&&!m&&(p.value=k,p.setSelectionRange(v,v));let{length:y}=p.value;y>e.setup.limit&&(p.value=p.value.slice(0,e.setup.limit)),P([],[]),e.send(y>e.setup.limit?{text:p.value,length:y}:{text:p.value},{fresh:f})});s.addEventListener("scroll",()=>r.scrollLeft=s.scrollLeft);let b=C=>p.value=p===s?$r(C,"words"):C;e.typed=b;function w({kind:C,many:k}){let v=C==="bytes"||C==="characters"&&e.text.includes(`
`)?n:s,y=["words","pieces"].includes(C)?"a sentence":k;v.setAttribute("aria-label",`Type ${y}`),v.placeholder=`Type ${y} to see the gates move.`,v!==p&&(r.hidden=v===n,p.replaceWith(v),p=v)}function P(C,k){r.replaceChildren();let v=0;Gs(p.value,C).forEach((y,T)=>{y<0||!k[T]||(r.append(p.value.slice(v,y),o("u",{},C[T])),v=y+C[T].length)}),r.append(p.value.slice(v)),r.scrollLeft=p.scrollLeft}function E(C){g=C;let k=e.setup.tasks[C]?.examples??[],v=k.slice(0,Ko).map(([A,S])=>{let L=o("button",{type:"button",class:"chip",title:S},A);return L.dataset.text=S,L.addEventListener("click",()=>$(S)),L}),y=k.slice(Ko),T=o("select",{class:"more","aria-label":"More examples"},o("option",{value:""},"More"),...y.map(([A,S])=>o("option",{value:S},A)));T.addEventListener("change",()=>{T.value&&$(T.value),e.root.focus({preventScroll:!0})}),c.replaceChildren(o("span",{class:"wide"},"Try"),...v,...y.length?[T]:[])}function $(C,k={jump:!0}){b(C),e.send({text:C},k)}return{el:d,draw(C){let{P:k}=e;if(a.draw(C),u.draw(C),C("notice")&&(i.hidden=!a.el.hidden),!C("picture"))return;e.entry.task!==g&&E(e.entry.task),w(k.reads),e.text===p.value&&(f=!1),p.getRootNode().activeElement!==p&&b(e.text),P(k.tokens,k.unknown),h.textContent=Mr(k.T,k.reads);let v=k.tokens.filter((T,A)=>k.unknown[A]).length;i.replaceChildren(k.reads.kind==="words"?h:o("span",{title:k.reads.kind==="pieces"?Mc:null},Mr(k.T,k.reads)),...v?[", ",o("u",{"data-term":"unknown word","data-act":`What is underlined ${fs(k)}.`},`${v} unknown`)]:[]);for(let T of c.querySelectorAll(".chip"))T.setAttribute("aria-pressed",String(T.dataset.text===e.text));let y=c.querySelector(".more");y&&(y.value=[...y.options].some(T=>T.value===e.text)?e.text:"")}}}var Xo=2.2,Sc=3,Ec=2.8,Tc=.69,Cc=.53,Sr=e=>e?.answers?.kind==="label"&&!!e.arrays["top.id"],Lc=e=>e.kept("beliefs",()=>Array.from({length:e.T},(t,s)=>e.top(s)[0])),gs=e=>e<1&&e>=.995?">99%":`${Math.round(100*e)}%`;function Er(e,t,s){let n=[];for(let r=t;r<s;r++)r>t&&e[r]===e[r-1]?n.at(-1).n+=1:n.push({from:r,n:1,label:e[r]});return n}function Tr({from:e,n:t,label:s},n,{G:r,fine:i}){let a=t*r.cw,l=[s,n[s]].find(h=>a>=(Tc*h.length+Cc)*i)??"",c=o("span",{class:"run"},l);return c.style.cssText=`left:${r.x(e)+1}px;width:${a-2}px`,c}function Ys(e){let t=s=>{for(let n=Sc;n<s.length;n++){let r=s.slice(0,n);if(e.every(i=>i===s||!i.startsWith(r)))return r}return s};return Object.fromEntries(e.map(s=>[s,t(s)]))}function Jo(e){let t=o("span",{class:"label"},"answer"),s=o("div",{class:"beliefs","aria-hidden":"true"}),n=[],r=null;s.addEventListener("click",l=>{let c=l.target.closest(".belief");c&&e.go(Number(c.dataset.step))});function i(){let{P:l,G:c,fine:h}=e;if(s.hidden=!Sr(l),n=[],r=null,s.hidden)return s.replaceChildren();let u=Lc(l),d=c.cw>=Ec*h,g=l.kept("brief",()=>Ys(l.words));t.title=`The ${l.answers.title}, and how likely`;let p=u.map(([m])=>m),f=Er(p,c.a,c.end).map(m=>Tr(m,g,e));for(let m=c.a;m<c.end;m++){let[b,w]=u[m],P=o("i");P.style.width=`${100*w}%`;let E=o("span",{class:"belief"},o("b",{},P),d&&o("small",{},gs(w)));E.dataset.step=m,E.title=`step ${m+1}, ${l.shown[m]}: ${b}, ${gs(w)}`,E.style.cssText=`left:${c.x(m)+1}px;width:${c.cw-2}px`,n.push(E)}return s.replaceChildren(t,...f,...n)}function a(){let{S:l,G:c}=e;n[r]?.classList.remove("cur"),r=c.sees(l.t)?l.t-c.a:null,n[r]?.classList.add("cur")}return{el:s,draw(l){l("picture","size","view")&&i(),l("step","picture","size","view")&&a()}}}var Te=e=>e.replace("-","−"),Ft=e=>e.startsWith("1-")?e.slice(2):e,yn=(e,t)=>e.startsWith("1-")?1-t(Ft(e)):t(e),$n=class{words={};gates=[];memory="h";keep="";write=[];called={keep:"keep",write:"write"};output="";couples=!1;unbounded=[];constructor({name:t,signals:s,options:n={},equations:r=[],roles:i}){Object.assign(this,i),this.name=t,this.signals=s,this.options=n,this.equations=r}get keeper(){return this.keep?Ft(this.keep):null}get keepsAt(){return this.keep.startsWith("1-")?0:1}get share(){return this.write.find(t=>this.gates.includes(Ft(t)))??null}get writer(){return this.share&&Ft(this.share)}get candidate(){return this.write.find(t=>t!==this.share)??null}get linked(){return this.keeper!==null&&this.keeper===this.writer}get others(){return this.gates.filter(t=>![this.keeper,this.writer,this.output].includes(t))}word(t){return this.words[t]??""}kind(t){return this.gates.includes(t)?"gate":this.unbounded.includes(t)?"memory":"signed"}range(t){return{gate:[0,1],signed:[-1,1],memory:[-1/0,1/0]}[this.kind(t)]}coupling(t){return this.couples&&t===this.writer?`1-${this.keeper}`:null}kept(t){return this.keep?yn(this.keep,t):0}written(t){return this.keep?this.write.reduce((s,n)=>s*yn(n,t),1):0}get writes(){return this.write.map(t=>t.startsWith("1-")?`(${Te(t)})`:t).join("·")}get keepsFirst(){let t=this.equations.find(r=>r.startsWith(`${this.memory} =`))??"",[s,n]=[t.indexOf(`${this.memory}'`),t.indexOf(`* ${this.candidate}`)];return n<0||s<n}squash(t){let s=this.equations.find(n=>n.startsWith(`${t} =`))??"";return/^\w+ = (\w+)\(/.exec(s)?.[1]??""}};function U(e,t=2,s=!1){if(!Number.isFinite(e))return"–";let n=e<0?"−":s?"+":"";if(Math.abs(e)>=1e6){let[i,a]=Math.abs(e).toExponential(1).split("e");return`${n}${i}×${Xe(Number(a))}`}let r=Math.abs(e).toFixed(t);return Number(r)===0?r:n+r}var ke=(e,t=2)=>Math.sign(e)*Number(Math.abs(e).toFixed(t))||0;function fe(e){return Number.isFinite(e)?e>0&&e<.001?"<0.1%":e>.999&&e<1?">99.9%":e===0||e===1?`${100*e}%`:`${(100*e).toFixed(1)}%`:"–"}var Ke=e=>e>0&&e<.005?"less than 1%":e<1&&e>=.995?"more than 99%":`${Math.round(100*e)}%`,Ac="⁰¹²³⁴⁵⁶⁷⁸⁹",Xe=e=>`10${e<0?"⁻":""}${String(Math.abs(e)).replace(/\d/g,t=>Ac[t])}`;function ft(e){if(Number.isNaN(e))return"0";if(e>-3&&e<4)return(10**e).toPrecision(4);let t=Math.floor(e),[s,n]=(10**(e-t)).toExponential(2).split("e");return`${s} × ${Xe(t+Number(n))}`}var De=e=>e.replace("Vanilla ","").replace(/(.) LSTM$/,"$1"),Cr=e=>`${Math.floor(e/60)}:${String(Math.floor(e%60)).padStart(2,"0")}`,pt=e=>String(e).replace(/[-\d]/g,t=>t==="-"?"₋":String.fromCharCode(8320+ +t)),_e=e=>e<0?"neg":"pos",zc=/[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\u{1F000}-\u{3FFFD}]/u,Zo=new Intl.Segmenter(void 0,{granularity:"grapheme"}),Qo=e=>zc.test(e)?2:1;function we(e,t){if(/^[ -~]*$/.test(e))return e.length<=t?e:`${e.slice(0,t-1).trimEnd()}…`;let s="",n=0;for(let{segment:r}of Zo.segment(e)){if(n+=Qo(r),n>t)return`${s.trimEnd()}…`;n<t&&(s+=r)}return e}var Lr=e=>[...Zo.segment(e)].reduce((t,{segment:s})=>t+(/^[iljtfrI.,:;'\u2019!|]$/.test(s)?.46:/^[mwMW@]$/.test(s)?1.1:.69*Qo(s)),0),me=(e,t,s=`${t}s`)=>`${e} ${e===1?t:s}`,ws=e=>e.length>1?`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`:String(e[0]);var Pc=[["← →","one step back, forward"],["Home End","first, last step"],["space","play, pause"],["↑ ↓","unit of the row above, below"],["1 – 6","look at one signal"],["v","over time, or the text and its units"],["p","present: a page for a projector; p or Esc leaves it"],["a b","there: the answer waits at every step, show or blank it"],["Esc","leave the text box"],["t","the tour: take it, leave it; n b its next stop, the one before"],["w","what the words and marks mean: ← → the next, Esc closes"],["?","this list"]],Ar=400;function zr(e){for(let t of[6,7,8]){let s=Number(e.toPrecision(t));if(Math.fround(s)===e)return s}return Number(e.toPrecision(9))}function*Pr(e){yield["layer","direction","t","token","unknown","unit",...e.signals];for(let[t,{level:s,direction:n}]of e.layers.entries()){let r=e.signals.map(i=>e.array(`${t}.${i}`));for(let i=0;i<e.T;i++){let a=[s,n,i,e.tokens[i],Number(e.unknown[i])];for(let l=0;l<e.H;l++)yield[...a,l,...r.map(c=>zr(c[i*e.H+l]))]}}}function Ks(e){let t=s=>{let n=String(s),r=typeof s=="string"&&/^[=+\-@\t\r]/.test(n)?`'${n}`:n;return/[",\n\r]/.test(r)?`"${r.replaceAll('"','""')}"`:r};return[...e].map(s=>`${s.map(t).join(",")}
`).join("")}function gt(e,t,s){return o("table",{},o("caption",{},s),o("thead",{},o("tr",{},...e.map(n=>o("th",{scope:"col"},n)))),o("tbody",{},...t.map(n=>o("tr",{},o("th",{scope:"row"},n[0]),...n.slice(1).map(r=>o("td",{},r))))))}function Xs(e){let t=o("dialog",{class:"help","aria-label":"Keys"},o("h2",{},"Keys"),o("dl",{},...e.flatMap(([s,n])=>[o("dt",{},s),o("dd",{},n)])),o("button",{type:"button",class:"btn"},"Close"));return t.lastChild.addEventListener("click",()=>t.close()),t}function ei(e){let t=o("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),s=o("h2"),n=o("div",{class:"seg",role:"group","aria-label":"Which numbers"}),r=o("button",{type:"button",class:"btn"},"Close"),i=o("button",{type:"button",class:"btn"},"All signals as CSV"),a=o("dialog",{class:"numbers","aria-label":"Numbers"},o("div",{class:"bar"},s,n,o("span",{class:"sp"}),i,r),t),l=Xs(Pc),c=o("div",{},a,l);r.addEventListener("click",()=>a.close());for(let f of[a,l])f.addEventListener("click",m=>m.target===f&&f.close());let h="step",d=Object.entries({step:"this step",unit:"this unit"}).map(([f,m])=>{let b=o("button",{type:"button"},m);return b.addEventListener("click",()=>{h=f,p()}),b.dataset.key=f,b});n.append(...d),i.addEventListener("click",()=>{let f=e.weights==="initial"?"-initial":"";Et(`gatescope-${e.name}${f}.csv`,Ks(Pr(e.P)),"text/csv")});function g(f,m){let{kind:b,title:w}=f.answers,P=b==="value";return gt([w,P?"value":"probability"],f.top(m).map(([E,$])=>[ue(E),P?U($,4):fe($)]),b==="next"?"What the model expects next":"What the model answers at this step")}function p(){let{P:f,S:m}=e;for(let $ of d)$.setAttribute("aria-pressed",String($.dataset.key===h));if(s.textContent=h==="step"?`Step ${m.t+1} of ${f.T}: “${f.shown[m.t]}”`:`Unit ${m.unit} of ${f.H}`,h==="step"){let $=Array.from({length:f.H},(C,k)=>k);t.replaceChildren(g(f,m.t),gt(["unit",...f.signals],$.map(C=>[C,...f.signals.map(k=>U(f.at(k,m.t,C),4))]),"Every signal of every unit at this step"));return}let b=f.curves.map(({key:$,cell:C,signal:k})=>[`log₁₀ ‖dL/d${k}‖ ${e.setup.cells[C]}`,f.array($)]),w=Math.max(0,Math.min(m.t-Ar/2,f.T-Ar)),P=[];for(let $=w;$<Math.min(f.T,w+Ar);$++)P.push($);let E=f.array("forget");t.replaceChildren(gt(["step","token",...f.signals,...b.map(([$])=>$),...E?[`log₁₀ ∏ ${Te(f.roles.keep)}`]:[]],P.map($=>[$+1,f.shown[$],...f.signals.map(C=>U(f.at(C,$,m.unit),4)),...b.map(([,C])=>U(C[$],4)),...E?[U(E[$*f.H+m.unit],4)]:[]]),`This unit at every step, and the gradient of ${f.answers.kind==="value"?`its answer, the ${f.target}`:`−ln p(“${ue(f.target)}”)`}: the norms themselves, which the plot divides by their last value`+(P.length<f.T?`; steps ${w+1} to ${w+P.length} of ${f.T}, all in the CSV`:"")))}return e.numbers=()=>{p(),a.showModal()},e.help=()=>l.showModal(),{el:c,draw:f=>a.open&&f("step","unit","picture")&&p()}}var Oc=3,Nc=10,jc=38,ti=(e,t)=>e.map((s,n)=>{let r=s.reduce((i,a)=>i+a,0);return{name:t[n],n:r,shares:s.map(i=>r?i/r:0)}});function _c(e,t,s=Oc){return ti(e,t).flatMap(({name:r,n:i,shares:a},l)=>a.flatMap((c,h)=>h!==l&&c>0&&i>=Nc?[{from:r,to:t[h],share:c,count:e[l][h],n:i}]:[])).sort((r,i)=>i.share-r.share).slice(0,s)}function si(e,t,s){let n=Ys(t),r=ti(e,t),i=_c(e,t),a=(u,d,g,p)=>{let f=Math.round(100*d),m=o("td",{class:g===p?"same":null},d&&f?f:"");return m.title=`${u.name} answered with ${t[p]}: ${e[g][p]} of ${u.n}`,m.style.background=`color-mix(in srgb, var(--ink) ${Math.round(jc*d)}%, var(--bg))`,m},l=o("table",{},o("thead",{},o("tr",{},o("th",{scope:"col"},"is"),o("th",{scope:"col"},"texts"),...t.map(u=>o("th",{scope:"col",title:u},n[u])))),o("tbody",{},...r.map((u,d)=>o("tr",{},o("th",{scope:"row"},u.name),o("td",{class:"of"},u.n),...u.shares.map((g,p)=>a(u,g,d,p)))))),c=`What is taken for what, in per cent of a row: down what a text is, across what seed ${s} answers.`,h=i.map(({from:u,to:d,count:g,n:p})=>`${u} for ${d} (${g} of ${p})`);return o("div",{class:"confusion"},o("p",{},c),o("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"What is taken for what"},l),h.length>0&&o("p",{class:"fine"},`Most often taken for another: ${ws(h)}.`))}var Hc=/^-?[0-9]{1,15}$/,Fc=/^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]{1,3})?$/,Rc=/^[ \t\n\r\v\f]+|[ \t\n\r\v\f]+$/g;var Js=Symbol("what a row cannot be"),oi=e=>e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`,ni=(e,t,s)=>{if(e.off!==null&&t==="")return null;let n=t.length<=30&&s.test(t)?Number(t)+0:NaN;return n>=(e.low??-1/0)&&n<=(e.high??1/0)?n:Js},Ic={text:(e,t)=>t,choice:(e,t)=>t===""?e.default:e.choices.includes(t)?t:Js,number:(e,t)=>ni(e,t,Fc),whole:(e,t)=>ni(e,t,Hc),flag:({choices:[e,t],...s},n)=>n===""?s.default:[e,t].includes(n)?n===e:Js,names:(e,t)=>{let s=t.split(e.between).map(n=>n.replace(Rc,"")).filter(Boolean);return e.choices===null||s.every(n=>e.choices.includes(n))?s:Js}},Wc=({kind:e,low:t,high:s})=>e==="whole"?"no whole number":`no number from ${t} to ${s}`;function qc(e,t){let s=e.title||e.name,n=oi(e.choices??[]),r=e.kind==="whole",i=r||e.kind==="number";if(e.to==="view")return i?`The address asks for ${s} ${t.slice(0,20)}, which is ${Wc(e)}.`:`The address asks for ${e.kind==="names"?s:`a ${s}`} that ${e.kind==="names"?"are":"is"} not ${n}.`;let a=t.slice(0,60).split(/\s+/).filter(Boolean).join(" "),l=`“${a}${t.length>60?"…":""}”`;if(!i)return`${s}: ${n}, not ${l}.`;let c=h=>r?h.toLocaleString("en"):String(h);return`${s} is ${r?"a whole number":"a number"} from ${c(e.low??0)} to ${c(e.high??0)}, not ${l}.`}function Sn(e,t){let s=new URLSearchParams(t),n={},r={values:n,given:new Set,said:{server:[],view:[]}};for(let i of e){let a=s.get(i.name);if(r.values[i.name]=i.default,a===null||a===""&&i.to==="view"&&i.kind!=="names")continue;let l=Ic[i.kind](i,a);r.given.add(i.name),l===Js?r.said[i.to].push(qc(i,a)):r.values[i.name]=l}return r}function Mn(e,t){return t==null?e.off===null?null:"":e.kind==="flag"?e.choices[t?0:1]:Array.isArray(t)?t.join(e.between):String(t)}var En=(e,t,s=e.default)=>Mn(e,t)===Mn(e,s)?null:Mn(e,t);function ri(e,t,s){let n=new URL(s),r=n.searchParams;for(let i of e){if(t[i.name]===void 0)continue;let a=i.always?Mn(i,t[i.name]):En(i,t[i.name]);a===null?r.delete(i.name):r.set(i.name,a)}return ii(n,e)}function ii(e,t){for(let{name:s,kind:n}of t)e.href.length>8e3&&n==="text"&&e.searchParams.delete(s);return e.href}var Zs=(e,t,s)=>e.filter(n=>En(n,t[n.name])!==En(n,s[n.name])),Tn=class{constructor({state:t,takes:s},n){this.rows=t,this.takes=s,this.on=n,this.shown=null,this.pushed=-1/0,this.named=Object.fromEntries(t.map(r=>[r.name,r])),this.asked=this.read()}read(){return Sn(this.rows,this.on?location.search:"")}usual(t){return Object.fromEntries(this.of(t).map(s=>[s.name,s.default]))}of(t){return this.rows.filter(s=>s.to===t)}place(t,s,n,r){let i=this.asked.values[t],a=this.named[t].title||t;if(i===null)return n;let l=Math.max(0,Math.min(s-1,i));return l!==i&&r.push(`The address asks for ${a} ${i}; ${a}s here are 0 to ${s-1}. This is ${l}.`),l}among(t,s,n){let r=this.asked.values[t];return r===null||s.includes(r)?r:(n.push(`The address asks for a ${this.named[t].title||t} that is not ${oi(s)}.`),null)}link(t,{shared:s=!1,base:n=location.href}={}){let r=s?this.rows.filter(i=>!i.shared).map(i=>[i.name,i.default]):[];return ri(this.rows,{...t,...Object.fromEntries(r)},n)}to(t,s){let n=new URL(`./${t}`,location.href),r=this.takes[t]??{};for(let i of this.rows){let a=s[i.name];if(!i.along||!(i.name in r)||a===void 0||a===null)continue;let l=En(i,a,r[i.name]);l!==null&&n.searchParams.set(i.name,l)}return ii(n,this.rows)}keep(t,s=!1){let{shown:n}=this;if(this.shown=t,!(n&&(s||Zs(this.rows,n,t).some(a=>a.entry)))){if(n&&!Zs(this.rows,n,t).length)return;clearTimeout(this.waiting),this.waiting=setTimeout(()=>this.put(this.shown),200);return}this.waiting&&this.put(n);let i=Date.now();this.put(t,s||i-this.pushed>1500),this.pushed=i}put(t,s=!1){clearTimeout(this.waiting),this.waiting=null;let n=this.link(t);n!==location.href&&(s?history.pushState(null,"",n):history.replaceState(history.state,"",n))}listen(t){this.went=s=>{clearTimeout(this.waiting),Object.assign(this,{asked:s,shown:null,waiting:null}),t(s)},this.heard=()=>this.went(this.read()),this.on&&addEventListener("popstate",this.heard)}visit(t,s){let n=Object.fromEntries(this.rows.map(a=>[a.name,a.default])),r=this.on?location.href:"http://localhost/";this.on&&this.waiting&&this.put(this.shown);let i=ri(this.rows,{...n,...t},r);this.on&&i!==location.href&&history[s?"pushState":"replaceState"](null,"",i),this.went(Sn(this.rows,new URL(i).search))}stop(){clearTimeout(this.waiting),removeEventListener("popstate",this.heard)}reload(t){if(this.on){let s=this.link(t),{text:n}=t;history.replaceState(n&&!new URL(s).searchParams.has("text")?{text:n}:null,"",s)}location.reload()}get brought(){let t=this.on?history.state?.text:void 0;return t!==void 0&&history.replaceState(null,""),t}};function Gt(e,t,s={}){if(!e.P||!e.inPage)return`./${t}`;let{state:n}=e,{task:r=null,...i}=e.passes?e.passes():Dc(e);return"task"in(n.takes[t]??{})?(i.model||(i.task=r),!e.passes&&e.setup.tasks[e.entry?.task]?.examples[0]?.[1]===i.text&&(i.text=null)):(i.model??=e.setup.models?.[r]??null,r&&!i.model&&({task:r,...i}={...e.came,text:e.came.task?null:e.came.text})),n.to(t,{...i,theme:e.S.theme,...s})}function Dc({state:e,values:t,asked:s}){let n=e.of("kept").map(({name:r})=>[r,e.asked.values[r]]);return{...Object.fromEntries(n),...t,text:s?.text||t.text}}function Cn(e){let{values:t,given:s}=e.asked,n=l=>s.has(l)?t[l]:null,{along:r,...i}=Object.fromEntries(e.of("kept").map(({name:l})=>[l,n(l)])),a=r??n("text");return{...i,text:a,task:a?n("task"):null}}function Ln(e,{text:t,opened:s,task:n}){if(!t||e.text&&t===s)return e;let r=e.model&&(e.model.startsWith("run-")||e.model.startsWith(`${n}-`));return{...Object.fromEntries(Object.keys(e).map(a=>[a,null])),text:t,task:n,...r?{model:e.model,weights:e.weights}:{}}}function An({text:e,task:t,model:s,...n},r,i){let a=e&&e!==r?e:null;return{...n,along:a,model:s??(a&&i[t])??null}}var ai=()=>D("svg",{viewBox:"0 0 24 24",class:"logo","aria-hidden":"true"},D("path",{d:"M1 12h22",stroke:"currentColor","stroke-width":4}),D("circle",{cx:12,cy:12,r:9,fill:"var(--bg)",stroke:"currentColor","stroke-width":2}),D("path",{d:"M4.4 9a8 8 0 0 1 15.2 0zM4.4 15a8 8 0 0 0 15.2 0z",fill:"currentColor"}));function bs(e,{choice:t=null,acts:s=[]}={}){let n=o("nav",{"aria-label":"Pages"},...Object.entries(e.pages).map(([u,d])=>o("a",{href:`./${u}`,"data-page":u,...location.pathname.endsWith(u)?{"aria-current":"page"}:{}},d)));for(let u of["pointerdown","focusin","click"])n.addEventListener(u,({target:d})=>{let g=d.closest("a:not([aria-current])")?.dataset.page;g&&(d.closest("a").href=Gt(e,g))});let r=o("button",{type:"button",class:"btn bare","aria-haspopup":"dialog"},"Share"),i=o("button",{type:"button",class:"btn bare","aria-label":"Switch between light and dark",title:"Light or dark"},D("svg",{viewBox:"0 0 18 18",class:"half","aria-hidden":"true"},D("circle",{cx:9,cy:9,r:7,fill:"none",stroke:"currentColor","stroke-width":1.6}),D("path",{d:"M9 2a7 7 0 0 1 0 14z",fill:"currentColor"}))),a=e.inPage?o("a",{class:"brand",href:"./"},ai(),"Gatescope"):o("span",{class:"brand"},ai(),"Gatescope"),l=o("button",{type:"button",class:"btn bare explain","aria-label":"What the words and marks mean",title:"What the words and marks mean (w)"},"?");l.addEventListener("click",()=>e.meanings.toggle()),r.hidden=!e.inPage,i.addEventListener("click",()=>e.set({theme:e.S.theme==="dark"?"light":"dark"}));let c=Bc(e,r),h=Object.keys(e.pages).find(u=>location.pathname.endsWith(u));return o("header",{},a,h&&o("h1",{class:"unseen"},e.pages[h]),n,e.tour.entry,o("span",{class:"sp"}),t,l,o("div",{class:"acts"},r,...s,i),c)}function li(e){e.root.classList.add("embed"),document.head.append(o("base",{target:"_blank"}));let t=o("a",{class:"unframed",href:""},"Open in Gatescope"),s=()=>t.href=e.state.link(e.P?{...e.values,embed:!1}:{embed:!1});s();for(let n of["pointerdown","focusin","click"])t.addEventListener(n,s);e.unframed=t}function Bc(e,t){let s=o("input",{type:"text",readonly:!0,"aria-label":"Address of what you see",spellcheck:"false"}),n=o("b",{"aria-live":"polite"}),r=o("p"),i=o("button",{type:"button",class:"btn"},"Close"),a=o("div",{class:"sharing",role:"dialog","aria-label":"Share"},o("div",{class:"bar"},n,i),s,r);a.hidden=!0,t.setAttribute("aria-expanded","false");let l=c=>{a.hidden=!c,t.setAttribute("aria-expanded",String(c)),c||t.focus({preventScroll:!0})};return i.addEventListener("click",()=>l(!1)),a.addEventListener("keydown",c=>{c.key==="Escape"&&l(!1),c.stopPropagation()}),e.root.addEventListener("pointerdown",c=>{!a.hidden&&![a,t].some(h=>c.composedPath().includes(h))&&l(!1)},!0),t.addEventListener("click",async()=>{if(!a.hidden)return l(!1);let{state:c,values:h}=e,u=c.link(h,{shared:!0}),{given:d}=Sn(c.rows,new URL(u).search);c.put(h),s.value=u,n.textContent="The address of what you see",r.textContent=[e.text&&!d.has("text")&&"This text is too long for an address, which holds all else.",d.has("t")&&`An address counts steps${d.has("unit")?" and units":""} from 0: t=${h.t} in it is step ${h.t+1}.`].filter(Boolean).join(" "),l(!0),s.select();try{await navigator.clipboard.writeText(u),n.textContent="Copied: the address of what you see"}catch{n.textContent="Copy this address (Ctrl C): it is what you see"}s.focus(),s.select()}),a}var ci=350,di=220,xs=8,hi=260,re=(e,...t)=>o("span",{class:"means","data-term":e},...t.length?t:[e]),zn=e=>{let t=e.trim().split(/\s+/).join(" ");return t.length<=2?t:t.toLowerCase().replaceAll("-"," ")},ui=new WeakMap;function Uc(e){let t=ui.get(e);if(t)return t;t=new Map;for(let[s,{marks:n=[],also:r=[]}]of Object.entries(e))for(let i of[s,...n,...r])t.has(zn(i))||t.set(zn(i),s);return ui.set(e,t),t}function Or(e,t){let s=Uc(e),n=s.get(zn(t))??s.get(zn(t).toLowerCase());return n===void 0?null:{name:n,marks:[],...e[n]}}var Vc=e=>e[0].toUpperCase()+e.slice(1);function Gc(e,t){let{keeper:s,writer:n,output:r,candidate:i,memory:a}=e,l=[];if(t===s&&s!==null){let c=e.keepsAt,h=e.linked?[" and writes nothing"," and writes all of the candidate"]:["",""];l.push(`${t} = ${c} keeps all of the old memory${h[0]}, ${t} = ${1-c} keeps none of it${h[1]}.`)}else if(t===n&&n!==null){let c=e.share===t?1:0;l.push(`${t} = ${c} writes all of the candidate, ${t} = ${1-c} nothing.`)}return t===r&&l.push(`${t} = 1 lets all of tanh(${a}) out as h, ${t} = 0 nothing.`),t===i&&l.push(`The memory gets ${e.writes} of it.`),t===a&&e.keep&&l.push(`It becomes ${Te(e.keep)} of what it was, plus what is written, ${e.writes}.`),l}function Yc(e,t,s,n){let r=t.kind(s)==="gate",i=t.word(s),a=(r?[`${i} gate`]:[`${i} state`,i]).map(h=>Or(e,h)).find(Boolean),l=a??Or(e,r?"gate":"memory"),c={gate:"from 0 to 1",signed:"from −1 to 1",memory:"any number"}[t.kind(s)];return{name:a||!i?l.name:`${i}${r?" gate":""}`,marks:[s],text:l.text,source:l.source,here:[`In this ${n}: ${c}.`,...Gc(t,s)].join(" ")}}function Kc(e,{width:t,height:s},n){let r=Math.max(xs,Math.min(n.width-t-xs,(e.left+e.right)/2-t/2)),[i,a]=[e.top-2*xs,n.height-e.bottom-2*xs],l=s<=a||s>i&&a>=i,c=Math.min(s,Math.max(0,l?a:i));return{left:r,top:l?e.bottom+xs:e.top-xs-c,height:c}}function mi(e){let{terms:t={},cells:s={}}=e.setup,n=o("b"),r=o("i"),i=o("p"),a=o("p",{class:"here"}),l=o("p",{class:"act"}),c=o("small"),h=o("span"),u=(_,H,I)=>{let q=o("button",{type:"button",class:"btn small","aria-label":H},_);return q.addEventListener("click",I),q},d=o("div",{class:"ways"},u("◂","The one before",()=>x(-1)),h,u("▸","The next one",()=>x(1)),u("Close","Close",()=>k())),g=o("div",{class:"meaning",role:"status","aria-live":"polite"},o("div",{class:"top"},n," ",r),i,a,l,c,d);g.hidden=!0;let p=null,f=null,m=null,b=0,w=!1,P=_=>{let H=_?.closest?.("[data-term], i[class^='s-'], b[class^='s-']");return H&&e.root.contains(H)&&$(E(H))?H:null},E=_=>_.dataset.term??/^s-(\S+)/.exec(_.getAttribute("class")??"")?.[1]??"";function $(_){let{P:H}=e;return H?.roles&&H.signals?.includes(_)?Yc(t,H.roles,_,s[H.cell]??"cell"):Or(t,_)}function C(_,H,I=null){let q=E(_),W=$(q);if(W){clearTimeout(b),p?.el.classList.remove("explained"),p={el:_,key:q,by:H,at:I},_.classList.add("explained"),n.textContent=Vc(W.name),r.textContent=W.marks.filter(V=>V!==W.name).join("  "),i.textContent=W.text,a.textContent=W.here??"",l.textContent=_.dataset.act??"",c.textContent=W.source??"";for(let V of[r,a,l,c])V.hidden=!V.textContent;g.classList.toggle("passed",H==="hover"&&z(_)!==null),d.hidden=!f,f&&(h.textContent=`${f.all.indexOf(_)+1} of ${f.all.length}`),g.hidden=!1,y()}}function k(){clearTimeout(b),p?.el.classList.remove("explained"),p=f=null,g.hidden=!0}function v(){let _=p.el.getBoundingClientRect();if(_.width<=hi&&_.height<=hi/2)return _;let{x:H,y:I}=p.at??{x:(_.left+_.right)/2,y:(_.top+_.bottom)/2};return{left:H-12,right:H+12,top:I-12,bottom:I+12}}function y(){g.style.maxHeight="";let{offsetWidth:_,offsetHeight:H}=g,I=Kc(v(),{width:_,height:H},{width:innerWidth,height:innerHeight});g.style.left=`${I.left}px`,g.style.top=`${I.top}px`,g.style.maxHeight=`${I.height}px`}let T=_=>{let H=_.getBoundingClientRect();return H.width>0&&H.height>0&&getComputedStyle(_).visibility!=="hidden"};function A(_){let H=new Set;return[..._.querySelectorAll("[data-term]")].filter(I=>{let q=T(I)&&$(E(I))?.name;return!q||H.has(q)?!1:(H.add(q),!0)})}let S=_=>_.dataset.terms?_.closest(_.dataset.terms):_;function L(_=e.root,H=null){let I=A(S(_));if(!I.length)return;f={of:_,all:I};let q=I.find(W=>W.getBoundingClientRect().top>=0);O(H&&I.includes(H)?H:q??I[0])}function O(_){_.scrollIntoView({block:"nearest",inline:"nearest"}),C(_,"walk")}function x(_){let{of:H,all:I}=f,q=I.indexOf(p.el);f.all=A(S(H));let W=Math.max(0,f.all.indexOf(p.el)<0?q:f.all.indexOf(p.el));O(f.all[(W+_+f.all.length)%f.all.length])}let{root:M}=e,z=_=>_.closest("button, a, select, input, textarea, summary, label");M.addEventListener("pointerover",_=>{if(_.pointerType!=="mouse"||f)return;let H=_.composedPath()[0];if(g.contains(H))return clearTimeout(b);let I=P(H);if(I&&I===p?.el)return clearTimeout(b);if(clearTimeout(b),I&&I===m||(m=null,p&&p.by!=="hover"))return;let q={x:_.clientX,y:_.clientY};I?b=window.setTimeout(()=>C(I,"hover",q),p?ci/3:ci):p&&(b=window.setTimeout(k,di))}),M.addEventListener("pointerleave",()=>{clearTimeout(b),p?.by==="hover"&&(b=window.setTimeout(k,di))}),M.addEventListener("pointerdown",()=>w=!0,!0),M.addEventListener("click",_=>{w=!1;let H=_.composedPath()[0];if(g.contains(H)||H.closest?.(".explain"))return;let I=P(H);if(!I||z(I)){m=I,clearTimeout(b),p&&k();return}if(p?.el===I&&p.by==="tap")return k();f=null,C(I,"tap",{x:_.clientX,y:_.clientY}),I.closest("[data-terms]")&&M.focus({preventScroll:!0})}),M.addEventListener("focusin",_=>{let H=_.composedPath()[0];if(!(w||!H.matches?.(":focus-visible"))){if(H.dataset.terms!==void 0)return L(H);H.dataset.term!==void 0&&C(H,"focus")}}),M.addEventListener("focusout",_=>{w=!1;let H=_.composedPath()[0],I=p?.by==="focus"?p.el:f?.of;p&&I===H&&H!==M&&k()});let N={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1};function j(_){if(w=!1,!p||_.ctrlKey||_.metaKey||_.altKey)return;let{key:H}=_;if(!(_.composedPath()[0].closest?.(".explain")&&(H==="Enter"||H===" "))){if(H==="Escape"||f&&H==="w")k();else if(f&&N[H])x(N[H]);else{(!["Tab","Shift"].includes(H)||f&&f.of===M)&&k();return}_.preventDefault(),_.stopPropagation()}}let R=e.inPage?document:M;R.addEventListener("keydown",j,!0);let F=()=>p&&(p.by==="hover"?k():y());return addEventListener("scroll",F,{capture:!0,passive:!0}),addEventListener("resize",F),e.model.on("remove",()=>{clearTimeout(b),R.removeEventListener("keydown",j,!0),removeEventListener("scroll",F,!0),removeEventListener("resize",F)}),{el:g,walk:L,toggle:()=>f?k():L(),draw(){if(!p||p.el.isConnected)return;let _=[...M.querySelectorAll(`[data-term="${CSS.escape(p.key)}"]`)].find(T);_?C(_,p.by,p.at):k()}}}var Nr=e=>[...new Set(e)];function jr(e,t,s){let n={...t,...s},r=e.filter(l=>Object.entries(s).every(([c,h])=>l[c]===h)),i=l=>t.shown&&s.seed===void 0?l.shown:l.seed===n.seed,a=l=>4*+(l.task===n.task)+2*+(l.cell===n.cell)+ +(l.units===n.units)+.5*Number(i(l))+.25*Number(l.shown);return r.sort((l,c)=>a(c)-a(l))[0]}function Xc(e,t,s){let n=jr(e,t,s);return[n,{...t,...s,...s.seed===void 0?{}:{shown:n.shown}}]}var wt=({name:e,digits:t},s)=>e==="accuracy"?fe(s):U(s,t);function Jc(e,t){let{name:s,title:n,better:r,chance:i}=e,a=s==="accuracy"?`Accuracy: how often the top answer among ${t} is right`:`${n[0].toUpperCase()}${n.slice(1)}, ${r} is better`;return i===null?a:`${a} (chance: ${wt(e,i)})`}function Pn(e){let{setup:t}=e,s=o("b"),n=o("span",{class:"wide"}),r=o("button",{type:"button",class:"btn pick","aria-haspopup":"dialog","aria-expanded":"false"},s,n,o("span",{"aria-hidden":"true"},"▾")),i=o("div",{class:"popover",role:"dialog","aria-label":"Model"});i.hidden=!0;let a=o("button",{type:"button",class:"btn bare"},"Numbers"),l=e.present&&o("button",{type:"button",class:"btn bare presents",title:"For a projector (p)"},"Present");l?.addEventListener("click",()=>e.present());let c=bs(e,{choice:o("div",{class:"picker"},r,i),acts:[l,a]});a.addEventListener("click",()=>e.numbers());let h=o("details",{class:"scores"},o("summary",{},"Scores on test texts")),u=y=>{i.hidden=!y,r.setAttribute("aria-expanded",String(y)),y&&i.querySelector("select:not(:disabled), button")?.focus()};r.addEventListener("click",y=>{y.stopPropagation(),u(i.hidden)});let d=!1;e.root.addEventListener("pointerdown",y=>{d=!i.hidden&&![i,r].some(T=>y.composedPath().includes(T)),d&&(y.stopPropagation(),u(!1))},!0),e.root.addEventListener("click",y=>{d&&y.stopPropagation(),d=!1},!0),c.addEventListener("keydown",y=>{y.key==="Escape"&&!i.hidden&&(u(!1),r.focus())});let g=y=>`${Math.round(y/1024)} KB`,p=y=>t.cells[y],f=null,m=null,b=o("p",{class:"swapped",role:"status"});function w(y){let T=e.find(e.asked?.model)??e.entry;T.name!==m&&(f=T);let[A,S]=Xc(t.models,f,y);[f,m]=[S,A.name],b.textContent=A.cell===f.cell?"":`There is no ${p(f.cell)} for this task. This is the ${p(A.cell)}; a task that has the other brings it back.`,e.change(A)}let P={Cell:"cell",Size:"unit",Seed:"seed"};function E(y,T,A,S){let L=o("select",{"aria-label":y},...A.map(x=>o("option",{value:x},S(x))));L.value=String(e.entry[T]),L.disabled=A.length<2,L.addEventListener("change",()=>{w({[T]:A.find(x=>String(x)===L.value)})});let O=P[y]?re(P[y],y):o("span",{},y);return o("label",{},O,L)}function $(){let y=z=>z?.getAttribute?.("aria-label")??z?.textContent,T=e.entry,A=y(i.getRootNode().activeElement),S=t.models.includes(T)?t.models:[T,...t.models],L=S.filter(z=>z.task===T.task),O=L.filter(z=>z.cell===T.cell),x=O.filter(z=>z.units===T.units),M=o("div",{class:"seg",role:"group","aria-label":"Weights"},...["trained","initial"].map(z=>{let N=o("button",{type:"button","aria-pressed":String(z===e.weights),"data-term":`${z} weights`},z);return N.addEventListener("click",()=>e.send({weights:z})),N}));i.replaceChildren(o("div",{class:"choices"},E("Task","task",Nr(S.map(z=>z.task)),z=>t.tasks[z]?.title??z),E("Cell","cell",Object.keys(t.cells).filter(z=>L.some(N=>N.cell===z)),p),E("Size","units",Nr(O.map(z=>z.units)).sort((z,N)=>z-N),z=>`${z} units`),E("Seed","seed",Nr(x.map(z=>z.seed)).sort((z,N)=>z-N),z=>{let N=x.find(j=>j.seed===z)?.shown&&x.length>1;return`${z}${N?" (best on validation)":""}`}),o("div",{class:"choice"},o("span",{"aria-hidden":"true"},"Weights"),M)),b,h),h.replaceChildren(h.firstChild,k(T)),T.name!==m&&(b.textContent=""),!i.hidden&&A&&[...i.querySelectorAll("select, button")].find(z=>y(z)===A)?.focus()}let C=({cell:y})=>t.notes[y]&&o("p",{class:"note"},t.notes[y]);function k(y){let T=t.cards[y.card],A=`${y.parameters.toLocaleString("en")} parameters`;if(!T)return o("div",{class:"card"},C(y),o("p",{},y.card?"This model has no card.":`Your own run, not measured here. ${A}.`));let{measure:S,gap_title:L}=t.tasks[y.task],O=Object.keys(T.seeds),x=T.seeds[O[0]],M=(N,j,R="td")=>o("tr",{},o("th",{scope:"row"},N),...j.map(F=>o(R,{},F))),z=(N,j)=>Object.keys(x[N]).map(R=>M(j(R),O.map(F=>wt(S,T.seeds[F][N][R]))));return o("div",{class:"card"},e.weights==="initial"&&o("p",{class:"of"},"These are the scores of the trained weights. What you see is read by the initial ones, which were not scored."),C(y),T.note&&o("p",{class:"note"},T.note),o("p",{},`${Jc(S,T.answers)}, on unseen test texts; one column for each training run (seed). ${A}, ${T.iterations.toLocaleString("en")} iterations.`),o("table",{},o("thead",{},M("seed",O,"th")),o("tbody",{},...z("by_rule",N=>[N," ",o("small",{},T.rules[N])]),Object.keys(x.by_gap).length>0&&M(o("b",{},L),O.map(()=>"")),...z("by_gap",N=>N),M(o("b",{},"all"),O.map(N=>wt(S,T.seeds[N].score))))),T.confusion&&si(T.confusion,t.tasks[y.task].answers.names,T.shown),o("p",{class:"fine"},T.test_split))}let v=null;return{el:c,draw(y){let T=e.entry,A=`${e.name} ${e.weights}`;if(!y("picture")||A===v)return;v=A;let S=e.weights==="initial"?", initial weights":"";s.textContent=`${T.card?"":"Your run: "}${p(T.cell)}, ${T.units} units${S}`,n.textContent=`${t.tasks[T.task]?.title??T.task} · ${g(T.bytes)}`,s.dataset.term=p(T.cell),r.setAttribute("aria-label",`Model: ${s.textContent}, ${n.textContent}. Choose another.`),$()}}}var fi=`/* The colours, once, for every page: light, then dark. Text colours pass AA on --bg, fills 3:1. */
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
`;function pi(e,t,s){return Math.max(1,Math.min(e,Math.floor(t/s)))}function _r(e,t,s){let n=Math.min(e.n,s),r=n>4?1:0,{a:i}=e;return t>i+n-1-r?i=t-r:t<i+r&&(i=t+r-n+1),{a:Math.max(0,Math.min(s-n,i)),n}}function gi(e,t,s,n){let r=Math.min(s,2),i=Math.max(r,Math.min(s,Math.floor(n/6))),a=Math.max(r,Math.min(i,Math.round(t-e)));return{a:Math.max(0,Math.min(s-a,Math.round((e+t+1-a)/2))),n:a}}function Tt(e,t,s,n){let r=(s-n)/e.n;return{...e,T:t,width:s,gutter:n,cw:r,end:e.a+e.n,x:i=>n+(i-e.a)*r,centre:i=>n+(i-e.a+.5)*r,step:i=>Math.max(e.a,Math.min(e.a+e.n-1,e.a+Math.floor((i-n)/r))),sees:i=>i>=e.a&&i<e.a+e.n}}function He(e,t,s,n=!1){let r=10**Math.max(n?0:-1/0,Math.floor(Math.log10((t-e)/s)));for(let i of[1,2,5,10,20].map(a=>a*r)){let a=Math.ceil(e/i-1e-9),l=Math.floor(t/i+1e-9);if(l-a<s)return Array.from({length:l-a+1},(c,h)=>Number(((a+h)*i).toPrecision(12)))}return[]}var Ct=(e,t,s)=>[e,...He(e,t,s,!0).filter(n=>n>e+(t-e)/12)];function On(e,t,s){let n=e.map((a,l)=>l).sort((a,l)=>e[a]-e[l]),r=[];n.forEach((a,l)=>{r[a]=Math.max(e[a],t/2,l?r[n[l-1]]+t:0)});let i=s+t/2;for(let a of n.reverse())i=r[a]=Math.min(r[a],i-t);return r}var wi=`.gs {
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
`;var xi=e=>e<=.04045?e/12.92:((e+.055)/1.055)**2.4,ed=e=>e<=.0031308?e*12.92:1.055*e**.4166666666666667-.055,Fr=e=>[1,3,5].map(t=>parseInt(e.trim().slice(t,t+2),16));function bi(e){let[t,s,n]=Fr(e).map(l=>xi(l/255)),r=Math.cbrt(.4122214708*t+.5363325363*s+.0514459929*n),i=Math.cbrt(.2119034982*t+.6806995451*s+.1073969566*n),a=Math.cbrt(.0883024619*t+.2817188376*s+.6299787005*n);return[.2104542553*r+.793617785*i-.0040720468*a,1.9779984951*r-2.428592205*i+.4505937099*a,.0259040371*r+.7827717662*i-.808675766*a]}function td([e,t,s]){let n=(e+.3963377774*t+.2158037573*s)**3,r=(e-.1055613458*t-.0638541728*s)**3,i=(e-.0894841775*t-1.291485548*s)**3;return[4.0767416621*n-3.3077115913*r+.2309699292*i,-1.2684380046*n+2.6097574011*r-.3413193965*i,-.0041960863*n-.7034186147*r+1.707614701*i].map(a=>Math.round(255*Math.min(1,Math.max(0,ed(Math.min(1,Math.max(0,a)))))))}var Hr=64;function Yt(e,t){let s=bi(e),n=bi(t);return Array.from({length:Hr+1},(r,i)=>td(s.map((a,l)=>a+(n[l]-a)*i/Hr)))}function vi(e){let t=a=>Yt(e("--zero"),e(`--R${a}`)),s=t("pos"),n=t("neg"),r=new Map,i=a=>(r.has(a)||r.set(a,e(`--R${a}`)?t(a):null),r.get(a));return{of(a,l,c=1){return(i(a)??(l<0?n:s))[Math.round(Hr*Math.min(1,Math.abs(l)/(c||1)))]}}}var Qe=e=>`rgb(${e.join(",")})`;function at(e){let[t,s,n]=e.map(r=>xi(r/255));return .2126*t+.7152*s+.0722*n>.179?"#000":"#fff"}var Nn=class{constructor({knock:t=null,give:s=()=>{},changed:n}){Object.assign(this,{state:"open",waiting:null,knocking:null,client:null}),this.knock=t,this.give=s,this.changed=n,this.deaf=this.given=this.failed=0}get up(){return this.state==="open"||this.state==="silent"}asked(){this.state==="open"&&(this.waiting??=setTimeout(()=>this.become("silent"),5e3))}heard(t=!1){clearTimeout(this.waiting),this.waiting=null,this.up&&(this.given=0,this.become("open"),t&&this.asked())}lost(t=null){this.client=t??this.client,this.up&&this.become("closed")}become(t){let s=this.state;t!==s&&(this.state=t,this.deaf=0,this.stop(),this.knock&&(t==="silent"||t==="closed")&&(this.knocking=setInterval(()=>this.ring(),2e3)),this.changed(t,s))}async ring(){let{state:t}=this;if(this.ringing)return;this.ringing=!0;let s=await this.knock();if(this.ringing=!1,!(!s||this.state!==t||this.knocking===null)){if(t==="closed"){await this.open();return}this.deaf+=1,this.deaf>2&&(this.given+=1,this.given>2?this.become("ended"):this.give())}}async open(){this.ringing=!0;try{await sd(this.client),this.failed=0,this.become("open")}catch{this.failed+=1,this.failed>=3&&this.become("ended")}finally{this.ringing=!1}}stop(){clearTimeout(this.waiting),clearInterval(this.knocking),this.waiting=this.knocking=null}};async function sd(e){if(!e?.session)throw new Error("there is nothing to take up");e._repull_session_doc=async t=>t(e.session),e.args_string="returning=1",await e.connect()}var nd="This part cannot be drawn: a fault in the program, which the browser's console names. The rest goes on.",Rr=e=>(...t)=>t.some(s=>e.has(s));function Kt(e,t){let s=e.fault?.at;if(s&&!s.every(r=>t.has(r)))return;let n=null;try{e.draw(Rr(t))}catch(r){n=[...t],e.fault||(console.error(r),e.fault={said:o("p",{class:"fault",role:"alert"},nd)},e.el?.after(e.fault.said))}e.fault&&(e.fault.at=n,e.fault.said.hidden=n===null,e.el?.classList.toggle("faulty",n!==null))}function et(e,{press:t,move:s,done:n,click:r,cancel:i,slop:a=0}){let l=null,c=typeof a=="function"?a:$=>rd($,l)>=a;function h($){if(l||$.button||!$.isPrimary)return;let C=t($);C!==!1&&(l={x:$.clientX,y:$.clientY,id:$.pointerId,hold:C,dragged:!1},E("addEventListener"),a===0&&u())}function u(){l.dragged=!0,e.setPointerCapture(l.id)}function d($){if(!$.buttons)return void f($);!l.dragged&&c($,l)&&u(),l.dragged&&s?.($,l.hold)}function g($,C){let{hold:k}=l;l=null,E("removeEventListener"),C?.($,k)}let p=$=>g($,l.dragged?n:r),f=$=>g($,l.dragged?i??n:null),m=$=>l.dragged&&!e.hasPointerCapture(l.id)&&f($),b=$=>C=>C.pointerId===l.id&&$(C);function w($){$.key!=="Escape"||!i||!l.dragged||($.preventDefault(),$.stopPropagation(),f($))}let P={pointermove:b(d),pointerup:b(p),pointercancel:b(f),lostpointercapture:b(m),keydown:w};function E($){for(let[C,k]of Object.entries(P))e.ownerDocument.defaultView[$](C,k,{capture:!0})}e.addEventListener("pointerdown",h)}var rd=(e,{x:t,y:s})=>Math.hypot(e.clientX-t,e.clientY-s);var Ir={similarity:"similarity",number:"unit number",now:"value at this step",mean:"mean over the text"},ki={similarity:"similarity",number:"number",now:"value",mean:"mean"};function yi(e,t,s,n){let r=Array.from({length:e.H},(a,l)=>l),i=a=>r.map(l=>[a(l),l]).sort((l,c)=>c[0]-l[0]||l[1]-c[1]).map(([,l])=>l);return t==="similarity"?Array.from(e.array("order")):t==="now"?i(a=>e.at(s,n,a)):t==="mean"?i(a=>e.column(s,a).reduce((l,c)=>l+c,0)):r}function Wr(e,t,s,n){let r=new Uint8ClampedArray(4*e.T*e.H),i=e.signal(t);return s.forEach((a,l)=>{for(let c=0;c<e.T;c++){let h=n(i[c*e.H+a]),u=4*(l*e.T+c);r[u]=h[0],r[u+1]=h[1],r[u+2]=h[2],r[u+3]=255}}),r}function ss(e,t,s){let n=e.P.roles.kind(t)==="gate",r=s===1||s>=10?0:s<1?2:1,i=n?["0","1"]:[U(-s,r),U(s,r,!0)],a=Array.from({length:10},(l,c)=>{let h=n?c/9:s*(2*c/9-1),u=o("i");return u.style.background=Qe(e.palette.of(t,h,s)),u});return[o("b",{class:`s-${t}`},t),` ${i[0]} `,o("span",{},...a),` ${i[1]}`]}function jn(e){let t=o("h2",{},re("map","Gates and states")," "),s=o("small",{class:"wide"});t.append(s);let n=o("span",{class:"legend","aria-hidden":"true"}),r=o("select",{"aria-label":"Order of the rows"},...Object.entries(Ir).map(([k,v])=>o("option",{value:k},v)));r.addEventListener("change",()=>{e.set({sort:r.value}),e.root.focus({preventScroll:!0})});let i=o("label",{class:"sort"},o("span",{class:"by"},re("similarity order","rows by")," "),r),a=o("div",{class:"maps"}),l=o("div",{class:"tag",role:"tooltip"});l.hidden=!0;let c=o("span",{class:"r tools"},n,i),h=o("div",{class:"hd"},t,c),u=o("div",{},h,a,l),d=[],g={},p=null;function f(){let{P:k}=e;d=k.signals.map(v=>{let y=o("b",{class:`s-${v}`},v),T=o("span",{class:"v"}),A=o("button",{type:"button",class:"gl","data-term":v,"data-act":"Click: enlarge this map and colour the words by it."},y,T,o("span",{class:"nm"},e.P.roles.word(v)));A.addEventListener("click",()=>e.look(v));let S=o("canvas",{role:"img"}),L=o("span",{class:"unit","aria-hidden":"true"}),O=D("svg",{class:"mark","aria-hidden":"true"},D("rect",{class:"halo"}),D("rect",{class:"edge"}),D("path")),x=o("div",{class:"map"},A,S,O,L);return et(S,{press(M){let[z,N]=m(M,S);return e.pick(N),e.go(z),M.pointerType!=="touch"},move:M=>e.go(m(M,S)[0])}),S.addEventListener("pointermove",M=>b(M,S,v)),S.addEventListener("pointerleave",()=>l.hidden=!0),{name:v,row:x,canvas:S,label:A,value:T,unit:L,box:O}}),a.replaceChildren(...d.map(v=>v.row))}function m(k,v){let{P:y,G:T}=e,A=v.getBoundingClientRect(),S=Math.floor((k.clientY-A.top)/A.height*y.H);return[T.step(k.clientX-A.left+T.gutter),e.order[Math.max(0,Math.min(y.H-1,S))]]}function b(k,v,y){let[T,A]=m(k,v),S=u.getBoundingClientRect();l.textContent=`${y} ${U(e.P.at(y,T,A),4)} · unit ${A} · step ${T+1} “${we(e.P.shown[T],24)}”`,l.hidden=!1;let L=l.offsetWidth;l.style.left=`${Math.max(0,Math.min(S.width-L,k.clientX-S.left+12))}px`,l.style.top=`${k.clientY-S.top-30}px`}let w=()=>{let{P:k,rem:v,low:y,small:T}=e,A=(T?4.2:y?2.5:2.75)*v,S=Math.max(1.5*A,(T?9:y?6.6:7.7)*v-(e.extra??0)),L=(6-k.signals.length)*(A+.44*v),O=T?0:L/k.signals.length;return x=>Math.round((x===e.S.focus?S:A)+O)};function P(){let{P:k}=e;g={};for(let v of k.signals){let y=e.full(v),T=o("canvas",{width:k.T,height:k.H}),A=Wr(k,v,e.order,S=>e.palette.of(v,S,y));T.getContext("2d").putImageData(new ImageData(A,k.T,k.H),0,0),g[v]=T}}function E(){let{P:k,G:v,S:y}=e,T=devicePixelRatio||1,A=w(),S=v.width-v.gutter,L=v.cw>=14?Math.max(1,Math.round(T)):0;for(let{name:O,row:x,canvas:M,label:z}of d){let N=A(O),j=O===y.focus;x.style.height=`${N}px`,x.classList.toggle("focused",j),z.setAttribute("aria-pressed",String(j)),M.width=Math.round(S*T),M.height=Math.round(N*T),M.style.cssText=`left:${v.gutter}px;width:${S}px;height:${N}px`;let R=M.getContext("2d");R.imageSmoothingEnabled=!1,R.drawImage(g[O],v.a,0,v.n,k.H,0,0,M.width,M.height);for(let F=1;L&&F<=v.n;F++)R.clearRect(Math.round(F*v.cw*T)-L,0,L,M.height);M.setAttribute("aria-label",`Map of ${O}, ${e.P.roles.word(O)}: ${k.H} units by ${k.T} steps. The numbers are in the table.`)}n.replaceChildren(...ss(e,y.focus,e.full(y.focus))),s.textContent=`each row is one of ${k.H} ${k.H===1?"unit":"units"}`}function $(){let{P:k,G:v,S:y}=e,T=e.order.indexOf(y.unit),A=w();for(let{name:S,unit:L,box:O}of d){let x=A(S),M=x/k.H,z=T*M,[N,j,R]=O.children,F=y.mode==="mean";O.style.display=F?"none":"",L.textContent=F||S!==y.focus||e.small?"":`unit ${y.unit}`,L.style.top=`${Math.max(2.5*e.rem,Math.min(x-16,z+M/2-8))}px`;let _=S===y.focus;for(let[H,I]of[[N,3],[j,1.5]]){H.style.display=_?"":"none";let q={x:v.gutter-I,y:z-I,width:v.width-v.gutter+2*I-1,height:M+2*I};for(let[W,V]of Object.entries(q))H.setAttribute(W,V)}R.style.display=_?"none":"",R.setAttribute("d",`M${v.gutter-2} ${z+M/2}l-6 -4v8z`)}}function C(){let{P:k,S:v}=e;for(let{name:y,value:T}of d){let A=v.mode==="mean"?k.mean(y)[v.t]:k.at(y,v.t,v.unit),S=e.P.roles.kind(y)==="gate";T.textContent=U(A,2,!S),T.className=`v s-${S?y:_e(A)}`}}return{el:u,head:h,tools:c,draw(k){let{P:v,S:y}=e;k("picture")&&p!==v.signals.join()&&(f(),p=v.signals.join()),r.value=y.sort,k("picture","theme","order")&&P(),k("picture","theme","size","view","focus","order")&&E(),k("picture","size","focus","unit","order")&&$(),C()}}}var od=["display","gridTemplateColumns","columnGap","padding"];function $i(e){let{root:t,main:s}=e,n=null,r=()=>{if(n||e.closed)return;let{theme:i}=e.S,a=[];i==="dark"&&e.set({theme:"light"});let l=e.unvisited?.()??[],c=(m,b)=>{a.push([m,m.getAttribute("style")]),Object.assign(m.style,b)},h=m=>[m,{width:`${m.offsetWidth}px`,height:`${m.offsetHeight}px`}],u=[...t.querySelectorAll("*")].filter(m=>m.offsetWidth&&getComputedStyle(m).display==="grid").map(m=>[m,{gridTemplateColumns:getComputedStyle(m).gridTemplateColumns}]),d=[...t.querySelectorAll(".plot, .chart, .bk, canvas, .cell > svg")].filter(m=>m.offsetWidth).map(h),g=getComputedStyle(s),p=Object.fromEntries(od.map(m=>[m,g[m]])),f=t.clientWidth;c(s,{...p,width:`${s.offsetWidth}px`}),c(e.time,{width:`${e.time.offsetWidth}px`});for(let[m,b]of[...u,...d])c(m,b);t.style.setProperty("--wide",`${f}px`),t.style.setProperty("--fit",Math.min(1.1,1500/f));for(let m of l)m.classList.add("unvisited");t.classList.toggle("partly",l.length>0),t.classList.toggle("wasdark",i==="dark"),n=()=>{for(let[m,b]of a.reverse())b===null?m.removeAttribute("style"):m.setAttribute("style",b);for(let m of l)m.classList.remove("unvisited");i==="dark"&&e.set({theme:i}),n=null}};addEventListener("beforeprint",r),addEventListener("afterprint",()=>n?.())}var Mi=`.touring {
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
`;var _n=18,Xt=12,ad=6,lt=14,ld=400,Si=3,Ei=120,cd=700,st=(e,t)=>({text:U(t),cls:e}),ct=e=>({text:U(e,2,!0),cls:_e(e)}),en=e=>({text:e,cls:"b"}),dd=e=>e.map(t=>t.text??t).join(""),Ti=e=>e.map(t=>typeof t=="string"?t:t.cls==="b"?o("b",{},t.text):o("b",{class:`n s-${t.cls}`},t.text));function vs(e,t=ad){let s=e.filter(i=>i.right>i.left&&i.bottom>i.top);if(!s.length)return null;let n=i=>Math.min(...s.map(a=>a[i]))-t,r=i=>Math.max(...s.map(a=>a[i]))+t;return{left:n("left"),top:n("top"),right:r("right"),bottom:r("bottom")}}var Qs=(e,t)=>Math.max(0,Math.min(e.right,t.right)-Math.max(e.left,t.left))*Math.max(0,Math.min(e.bottom,t.bottom)-Math.max(e.top,t.top));function hd(e,{width:t,height:s},n,r=[]){let i=(d,g,p,f,m,b)=>[...new Set([d,g-p,(d+g-p)/2,f,m-p,...b])].map(w=>Math.max(f,Math.min(m-p,w))),a=[e,...r],l=i(e.left,e.right,t,Xt,n.width-Xt,a.flatMap(d=>[d.right+_n,d.left-_n-t])),c=i(e.top,e.bottom,s,n.top+Xt,n.height-Xt,a.flatMap(d=>[d.bottom+_n,d.top-_n-s])),h=null,u=1/0;for(let d of l)for(let g of c){let p={left:d,top:g,right:d+t,bottom:g+s},f=Math.hypot(Math.max(0,e.left-p.right,p.left-e.right),Math.max(0,e.top-p.bottom,p.top-e.bottom)),m=1e6*Qs(p,e)+1e3*r.reduce((b,w)=>b+Qs(p,w),0)+f+Math.abs(g-e.top)/4;m<u&&([h,u]=[{left:d,top:g},m])}return h}function ud(e,t,s){let n=([d,g],[p,f])=>{let[m,b]=g===f?[0,Si]:[Si,0];return s.every(w=>w.right<=Math.min(d,p)-m||w.left>=Math.max(d,p)+m||w.bottom<=Math.min(g,f)-b||w.top>=Math.max(g,f)+b)},r=(d,g,p)=>g<d?[]:Array.from({length:Math.floor((g-d)/p)+1},(f,m)=>d+m*p),i=d=>d.slice(1).reduce((g,[p,f],m)=>g+Math.abs(p-d[m][0])+Math.abs(f-d[m][1]),0),a=(...d)=>i(d)<=ld&&d.slice(1).every((g,p)=>n(d[p],g))&&d,[l,c]=t.left>=e.right?[e.right,t.left]:t.right<=e.left?[e.left,t.right]:[null,null],[h,u]=t.top>=e.bottom?[e.bottom,t.top]:t.bottom<=e.top?[e.top,t.bottom]:[null,null];if(l!==null)for(let d of r(Math.max(e.top,t.top)+lt,Math.min(e.bottom,t.bottom)-lt,2)){let g=a([l,d],[c,d]);if(g)return g}if(h!==null)for(let d of r(Math.max(e.left,t.left)+lt,Math.min(e.right,t.right)-lt,2)){let g=a([d,h],[d,u]);if(g)return g}if(l===null||h===null)return null;for(let d of r(e.top+lt,e.bottom-lt,6))for(let g of r(t.left+lt,t.right-lt,12)){let p=a([l,d],[g,d],[g,u]);if(p)return p}for(let d of r(e.left+lt,e.right-lt,6))for(let g of r(t.top+lt,t.bottom-lt,12)){let p=a([d,h],[d,g],[c,g]);if(p)return p}return null}function md(e){let t=[];for(let s of e){let n=[s];for(let r of t)n=n.flatMap(i=>{if(!Qs(i,r))return[i];let[a,l]=[Math.max(i.top,r.top),Math.min(i.bottom,r.bottom)];return[{...i,bottom:a},{...i,top:l},{...i,top:a,bottom:l,right:r.left},{...i,top:a,bottom:l,left:r.right}].filter(c=>c.right>c.left&&c.bottom>c.top)});t.push(...n)}return t}var Ci={ArrowLeft:["←","One step back"],ArrowRight:["→","One step on"],ArrowUp:["↑","The unit above"],ArrowDown:["↓","The unit below"],Home:["⇤","First step"],End:["⇥","Last step"]},Li=(e,t)=>D("svg",{viewBox:"0 0 16 16",width:t,height:t,"aria-hidden":"true"},D("path",{d:e}));function Ai(e,t){if(!t)return{el:o("div",{hidden:!0}),entry:null,at:null,moves:{},draw(){}};let{stops:s}=t,n=s.length,r=null,i=null,a=null,l=null,c=new Set,h=(te,ce,ie,$e={})=>{let Ee=o("button",{type:"button",class:te,...$e},ce);return Ee.addEventListener("click",ie),Ee},u=o("span",{class:"long"}),d=o("span",{class:"short"}),g=o("button",{type:"button",class:"btn touring","aria-haspopup":"dialog",title:"A guided tour of this page (t)"},u,d);g.addEventListener("click",H);let p=o("span",{class:"tour-stop"}),f=s.map((te,ce)=>h("tour-dot","",()=>W(ce+1),{"aria-label":`Stop ${ce+1}: ${te.title}`,title:te.title})),m=o("h2",{id:"tour-title"}),b=o("p",{class:"tour-says",id:"tour-says"}),w=o("span",{class:"tour-tick","aria-hidden":"true"},Li("M3 8.5l3.5 3.5L13 4.500",13)),P=o("span",{class:"tour-task"}),E=o("span",{class:"tour-hand"}),$=o("div",{class:"tour-do"},w,P,E),C=h("btn","Back",()=>W(r-1)),k=h("btn main","",()=>{q(a??r,{anew:!0}),G()}),v=h("btn main","Next →",()=>W(r+1)),y=o("a",{class:"btn main"}),T=h("tour-shut",Li("M2 2l12 12M14 2L2 14",16),()=>V(),{"aria-label":"Close the tour",title:"Close (Esc)"}),A=o("p",{class:"unseen",role:"status"}),S=o("div",{class:"tour-card",role:"dialog","aria-modal":"false","aria-labelledby":"tour-title","aria-describedby":"tour-says",tabindex:"-1"},o("div",{class:"tour-head"},p,o("span",{class:"tour-dots"},...f),T),m,b,$,o("div",{class:"tour-foot"},C,o("span",{class:"sp"}),k,v,y)),L=o("div",{class:"tour-veil"}),O=o("div",{class:"tour-frame"}),x=D("path"),M=D("svg",{class:"tour-lead","aria-hidden":"true"},x),z=o("div",{class:"tour"},L,O,M,S,A),N=(te,ce)=>te.toggleAttribute("hidden",!ce),j=()=>s[(a??r)-1],R=te=>({...e.state.usual("server"),...te.state(e)}),F=te=>e.state.of("server").filter(te),_=te=>!Zs(F(({name:ce})=>!te.free?.includes(ce)),R(te),e.values).length;function H(){return r!==null||a!==null?V():I(i??1)}function I(te){if(!e.P)return;Zs(F(({name:ie})=>t.of.includes(ie)),R(s[te-1]),e.values).length?(a=te,Q(),G()):(q(te,{anew:!0}),G())}function q(te,{anew:ce=!1,atOnce:ie=!1}={}){[r,a,i]=[te,null,null];let{theme:$e}=e.S;e.state.visit({theme:$e,...s[te-1].state(e),tour:te},ce),L.classList.remove("awake"),Q(),Ye(ie)}function W(te){r===null||te<1||te>n||q(te)}function V(){let te=z.contains(e.root.getRootNode().activeElement);[i,r,a]=[r??i,null,null],Q(),e.keep(),te&&g.focus({preventScroll:!0})}function G(){requestAnimationFrame(()=>!S.hidden&&S.focus({preventScroll:!0}))}function ee(){e.root.getRootNode().activeElement!==S&&he(A,`${m.textContent}. ${b.textContent}`)}function J(){let{values:te,given:ce}=e.state.asked,ie=te.tour,$e=[...ce].every(Ee=>["tour","theme","embed"].includes(Ee));if(l=e.state.asked,ie!==r){if(ie!==null&&(ie<1||ie>n)){[r,a]=[null,null];let Ee=`The address asks for stop ${ie} of the tour, which has ${n}. “Take the tour” begins it.`;queueMicrotask(()=>{e.notices=[...e.notices,Ee],e.draw(new Set(["notice"]))});return}ie===null&&r!==null&&(i=r),[r,a]=[ie,ie===null?a:null],ie!==null&&(i=null,$e?queueMicrotask(()=>q(ie,{atOnce:!0})):Ye(!0),G())}}let K="",ne="";function Q(){let te=j(),ce=a??r;e.root.classList.toggle("toured",te!==void 0);let ie=r??i;if(he(u,ie===null?"Take the tour":`Tour ${ie} of ${n}`),he(d,ie===null?"Tour":`Tour ${ie}`),Le(g,{"aria-expanded":te!==void 0,"aria-label":u.textContent}),N(S,te!==void 0),!te){for(let je of[L,O,M])N(je,!1);K="";return}let $e=e.returning&&a===null,Ee=a===null&&!$e&&_(te),Ce=a!==null||!$e&&!Ee;($e||S.classList.contains("coming"))&&(oe=null),S.classList.toggle("coming",$e),he(p,`Tour, ${ce} of ${n}`);let Ze=Ee&&te.done(e.values,e);Ze&&!c.has(ce)&&(c.add(ce),he(A,`Done. ${dd(te.did(e))}`)),f.forEach((je,vn)=>{je.classList.toggle("done",c.has(vn+1)),Le(je,{"aria-current":vn+1===ce?"step":"false"})});let St=Ce?[a===null?B():ae()]:Ee?te.says(e):[],Fe=Ee?Ze?te.did(e):[en("Do it: "),te.act]:[],mt=JSON.stringify([ce,Ce,St,Fe,$e]);if(mt===K)return se();K=mt,he(m,Ce?"The tour has an example of its own":te.title),$e||b.replaceChildren(...Ti(St)),N($,!Ce),$.classList.toggle("ok",c.has(ce)),Ee&&P.replaceChildren(...Ti(Fe));let Ht=te.hand??[];E.dataset.keys!==Ht.join()&&(E.dataset.keys=Ht.join(),E.replaceChildren(...Ht.map(je=>h("tour-key",Ci[je][0],()=>e.moves()[je](),{"aria-label":Ci[je][1]})))),N(C,!Ce&&ce>1),N(k,Ce),he(k,a===null?"Show the example again":"Open the example");let Vt=ce===n;if(N(v,!Ce&&!Vt),N(y,!Ce&&Vt&&e.inPage),Vt&&e.inPage){let[je,vn]=t.onward,pc=new URL(`./${je}`,location.href).href;he(y,vn),y.href=e.state.link({theme:e.S.theme,tour:1},{base:pc})}let ts=`${ce} ${Ce}`;return!$e&&ts!==ne&&ee(),$e||(ne=ts),se()}let ae=()=>`It is told on ${t.example}, and opens it. What you have here is kept: the browser’s Back button returns to it.`,B=()=>`This stop is about ${t.example}, and the page shows something else now.`,Y=0,X=0,Z=0,le=!1,de=[],oe=null,ge=null,se=()=>Y||=requestAnimationFrame(ye),xe=te=>te?[...e.root.querySelectorAll(te)].filter(ce=>ce.checkVisibility()).map(ce=>ce.getBoundingClientRect()):[];function ye(){Y=0;let te=j();if(!te||S.hidden)return;let ce=!k.hidden,ie=ce?null:vs(xe(te.at)),$e=e.root.querySelector("header")?.getBoundingClientRect(),[Ee,Ce]=[innerWidth,innerHeight];for(let Fe of[L,O])N(Fe,ie!==null);if(e.small)S.style.left=S.style.top="",oe=null;else{let Fe={width:S.offsetWidth,height:S.offsetHeight},mt={top:Math.max(0,$e?.bottom??0),width:Ee,height:Ce},Ht={left:Ee,right:Ee,top:mt.top,bottom:mt.top},ts=(je=>je&&je.top>=mt.top+Xt&&je.top+Fe.height<=Ce-Xt&&je.of===te&&(!ie||!Qs({...je,right:je.left+Fe.width,bottom:je.top+Fe.height},ie)))(oe)?oe:hd(ie??Ht,Fe,mt,[...xe(te.lit),...xe(te.clear)].map(je=>vs([je],0)).filter(Boolean));oe={left:ts.left,top:ts.top,of:te},S.style.left=`${ts.left}px`,S.style.top=`${ts.top}px`}if(N(M,!1),!ie)return;Object.assign(O.style,{left:`${ie.left}px`,top:`${ie.top}px`,width:`${ie.right-ie.left}px`,height:`${ie.bottom-ie.top}px`}),de=[ie,...xe(te.lit).map(Fe=>vs([Fe],2)),...$e?[vs([$e],0)]:[]].filter(Boolean);let Ze=md(de).map(({left:Fe,top:mt,right:Ht,bottom:Vt})=>`M${Fe} ${mt}H${Ht}V${Vt}H${Fe}Z`);if(L.style.clipPath=`path(evenodd, "M0 0H${Ee}V${Ce}H0Z${Ze.join("")}")`,e.small||Z)return;let St=ud(ie,S.getBoundingClientRect(),Ut(vs([ie,S.getBoundingClientRect()])));N(M,St!==null),St&&x.setAttribute("d",`M${St.map(Fe=>Fe.join(" ")).join("L")}`)}function Ut(te){let ce=[],ie=document.createRange(),$e=document.createTreeWalker(e.root,NodeFilter.SHOW_TEXT);for(let Ee=$e.nextNode();Ee;Ee=$e.nextNode())if(!(!Ee.nodeValue.trim()||z.contains(Ee)||Ee.parentNode.nodeName==="style")){ie.selectNodeContents(Ee);for(let Ce of ie.getClientRects())Qs(Ce,te)&&ce.push(Ce)}return ce}function Ye(te=!1){clearTimeout(X),le=!0,requestAnimationFrame(()=>Bs(te||matchMedia("(prefers-reduced-motion: reduce)").matches));let ce=()=>le&&!X&&Bs(!0),ie=()=>{X=Z?window.setTimeout(ie,Ei):0,ce()};X=window.setTimeout(ie,cd),!ge&&(ge=new ResizeObserver(ce),ge.observe(e.main))}function Bs(te){let ce=j();if(!ce||a!==null)return;for(let Vt of e.root.querySelectorAll(ce.at))Vt.closest("details:not([open])")?.setAttribute("open","");let ie=vs(xe(ce.at));if(!ie)return se();let{words:$e}=e,Ce=(e.small&&$e&&!$e.querySelector(ce.at)&&getComputedStyle($e).position==="sticky"?$e.offsetHeight:0)+Xt,Ze=(e.small?S.getBoundingClientRect().top:innerHeight)-Xt,St=ie.bottom-ie.top;if(ie.top>=Ce&&ie.bottom<=Ze)return se();let Fe=ie.top<Ce?Ce:Ze-St,mt=Math.abs(ie.top-Fe)>innerHeight/2,Ht=St>Ze-Ce||e.small?Ce:mt?Ce+(Ze-Ce-St)/2:Fe;return scrollTo({top:scrollY+ie.top-Ht,behavior:te?"instant":"smooth"}),se()}let Se=()=>{S.hidden||(clearTimeout(Z),Z=window.setTimeout(()=>{Z=0,se()},Ei),se())},ve=()=>le=!1;addEventListener("scroll",Se,{capture:!0,passive:!0}),addEventListener("resize",se),addEventListener("wheel",ve,{passive:!0}),addEventListener("touchmove",ve,{passive:!0});let Je=te=>{if(S.hidden)return;let ce=te.composedPath()[0],ie=te.clientX===void 0?ce.getBoundingClientRect?.():null,[$e,Ee]=ie?[(ie.left+ie.right)/2,(ie.top+ie.bottom)/2]:[te.clientX,te.clientY],Ce=z.contains(ce)||de.some(Ze=>$e>=Ze.left&&$e<=Ze.right&&Ee>=Ze.top&&Ee<=Ze.bottom);L.classList.toggle("awake",!Ce&&ce!==e.root)},Us="";e.root.addEventListener("pointermove",te=>{let ce=Us;Us=`${te.clientX} ${te.clientY}`,ce!==Us&&Je(te)}),e.root.addEventListener("focusin",Je);let Vs=te=>{te.key!=="Escape"||te.defaultPrevented||S.hidden||te.composedPath()[0].closest?.("dialog, .popover, input:not([type=range], [type=checkbox]), textarea, select")||(V(),te.preventDefault())},xn=e.inPage?document:e.root;return xn.addEventListener("keydown",Vs),e.model.on("remove",()=>{clearTimeout(X),clearTimeout(Z),cancelAnimationFrame(Y),ge?.disconnect(),removeEventListener("scroll",Se,!0),removeEventListener("resize",se),removeEventListener("wheel",ve),removeEventListener("touchmove",ve),xn.removeEventListener("keydown",Vs)}),Q(),{el:z,entry:g,get at(){return r},moves:{t:H,n:()=>W(r+1),b:()=>W(r-1)},draw(){e.P&&(l!==e.state.asked&&!e.returning&&J(),Q())}}}var tt=["picture","size","theme","view","focus","unit","step"],pd={t:["step"],unit:["unit","step"],mode:["unit","step"],focus:["focus","step"],sort:["focus","unit","step"],view:["view","step"],theme:["theme",...tt],playing:["play"],speed:["play"],pane:["pane",...tt],probe:["probe","size","step"],by:["by","step"]},Hn=40,gd=4e3;async function wd(){let e=AbortSignal.timeout(gd);try{return(await fetch("./static/js/bokeh.min.js",{method:"HEAD",cache:"no-store",signal:e})).ok}catch{return!1}}function bd(){let{socket:e}=window.gatescope??{},t=e?.onclose;t&&(Object.assign(e,{onmessage:null,onerror:null,onclose:null}),e.close(),t.call(e,new CloseEvent("close")))}var Lt=class{time=null;main=null;words=null;cursor=null;parts=[];questions=null;small=!1;low=!1;width=0;rem=16;order=[];sorted=null;ordered=0;unframed=null;noted=[];meanings=null;constructor({model:t,el:s},n){this.model=t,this.setup=t.setup,this.pages=t.pages,this.inPage=Object.keys(t.pages).length>0,this.state=new Tn(t.setup,this.inPage),this.returning=!1,this.P=null,this.S={t:0,unit:0,mode:"unit",focus:null,sort:"similarity",playing:!1,speed:1,view:{a:0,n:1},theme:this.startTheme()};let r=o("style");r.append(fi+wi+n+Mi),this.root=o("div",{class:"gs",tabindex:"-1","data-theme":this.S.theme}),this.root.classList.toggle("page",this.inPage),s.append(r,this.root),this.state.asked.values.embed&&li(this),this.host=s.getRootNode().host??this.root,this.tour=Ai(this,this.guide);let i={knock:wd,give:bd};this.line=new Nn({...this.inPage&&i,changed:(a,l)=>this.moved(a,l)}),this.inPage&&t.document?.on_event("connection_lost",(a,l)=>this.line.lost(l?.connection?.deref?.()))}listen(){let t=new ResizeObserver(()=>this.resize());t.observe(this.time),this.model.on("payload",()=>this.hear()),this.model.on("progress",()=>this.line.heard(!0)),this.state.listen(n=>{this.returning=!0,n.values.theme&&this.set({theme:n.values.theme}),this.back(n)}),this.model.on("remove",()=>{t.disconnect(),this.line.stop(),this.state.stop(),this.closed=!0,this.close()}),(this.inPage?document:this.root).addEventListener("keydown",n=>this.key(n)),this.root.addEventListener("click",n=>{n.detail&&n.target.closest?.("button")&&!n.target.closest(".popover")&&this.root.focus({preventScroll:!0})}),this.readTheme(),this.meanings=mi(this),this.parts.push(this.meanings),this.root.append(this.meanings.el),this.parts.push(this.tour),this.root.append(this.tour.el),this.inPage&&(document.getElementById("opening")?.remove(),this.unframed&&this.root.append(this.unframed),this.root.append(o("p",{class:"printnote"},"Sections that were not looked at are left out. Scroll through the page in light colours, and print it again.")),$i(this))}close(){}get guide(){return null}receive(t){}back(t){}get notices(){return this.noted}set notices(t){this.noted=t}get behind(){return!1}get whose(){return""}get meanwhile(){return""}get values(){return{}}get wished(){return this.values}get connected(){return this.line.up}get busy(){return this.questions.busy}tell(t){this.line.asked(),this.model.send_msg(t)}hear(){this.line.heard();try{this.receive(this.model.payload)}catch(t){console.error(t),this.notices=["This answer cannot be shown: a fault in the program, which the browser's console names."],this.draw(new Set(["notice"]))}}moved(t,s){t==="closed"&&this.wentOff(),s==="closed"&&t==="open"&&this.cameBack(),this.mark(),this.draw(new Set(["notice","lost","busy","run"]))}wentOff(){this.questions?.hold()}cameBack(){this.questions?.resume()}get offline(){let{behind:t}=this,s=t?this.whose:this.meanwhile;return{silent:`The server has not answered for ${5e3/1e3} seconds; this page waits for it. ${s}`,closed:`Not connected, trying again. ${t?"What you ask is kept. ":""}${s}`,ended:"The server answers again, but no longer knows this page. Reload keeps what you typed."}[this.line.state]}mark(){let t=this.offline;this.root.classList.toggle("behind",t!==void 0&&this.behind),t!==this.saidOfLine&&(this.saidOfLine=t,this.draw(new Set(["notice"])))}reload(){this.state.reload(this.wished)}get settled(){return this.inPage&&!this.returning}keep(t=!1){this.settled&&this.state.keep(this.values,t)}get touches(){return pd}set(t){let s=new Set;for(let[n,r]of Object.entries(t))if(this.S[n]!==r){this.S[n]=r;for(let i of this.touches[n])s.add(i)}this.notices.length&&(t.t??t.unit)!==void 0&&!this.root.classList.contains("stale")&&(this.notices=[],s.add("notice")),t.theme&&this.readTheme(),s.size&&this.draw(s)}look(t){this.chosen=t,this.set({focus:t})}go(t){if(!this.P)return;t=Math.max(0,Math.min(this.P.T-1,t));let s=_r(this.S.view,t,this.P.T);this.set(s.a===this.S.view.a&&s.n===this.S.view.n?{t}:{t,view:s})}walk(t){this.P&&this.go(this.P.beyond(this.S.t,t,this.S.by==="word"))}pick(t){this.P&&this.set({unit:Math.max(0,Math.min(this.P.H-1,t)),mode:"unit"})}full(t){return this.P.roles.kind(t)==="memory"?this.P.peak(t):1}startTheme(){return document.documentElement.dataset.theme??(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light")}readTheme(){this.root.dataset.theme=this.S.theme,this.inPage&&(document.documentElement.dataset.theme=this.S.theme);let t=getComputedStyle(this.root);this.font=t.fontFamily;let s=new Map;this.css=n=>(s.has(n)||s.set(n,t.getPropertyValue(n).trim()),s.get(n)),this.palette=vi(this.css)}resize(){let t=this.measure();!this.P||!t.width||Object.keys(t).every(s=>t[s]===this[s])||(this.resetView(t),this.draw(new Set(tt)))}measure(){let t=this.root.clientWidth<=760;return{small:t,low:!t&&this.inPage&&innerHeight<800,width:Math.round(this.time.clientWidth),rem:parseFloat(getComputedStyle(document.documentElement).fontSize)}}resetView(t=this.measure()){Object.assign(this,t),this.placeWords();let n=(["bytes","characters"].includes(this.P.reads.kind)?this.small?1.8:1.2:this.small?2.6:2)*this.rem,r=pi(this.P.T,this.width-this.gutter,n);this.S.view=_r({a:this.S.view.a,n:r},this.S.t,this.P.T)}placeWords(){let t=this.small?this.main:this.time;this.words.parentNode!==t&&t.prepend(this.words)}get fine(){return Math.max(.75*this.rem,12)}get gutter(){return Math.round(3.9*this.rem)}draw(t){if(!this.P)return;this.G=Tt(this.S.view,this.P.T,this.width,this.gutter);let s=Rr(t),{P:n,S:r}=this,i=[n,n.layer,r.sort,r.focus];i.some((a,l)=>a!==this.sorted?.[l])&&(this.order=yi(n,r.sort,r.focus,r.t),[this.sorted,this.ordered]=[i,r.t],t.add("order")),s("step","view","size")&&this.drawCursor();for(let a of this.parts)a.el.hidden||Kt(a,t)}drawCursor(){let{G:t,S:s,cursor:n}=this;n.style.display=t.sees(s.t)?"":"none",n.style.left=`${t.x(s.t)-1}px`,n.style.width=`${t.cw+1}px`}moves(){let{S:t,P:s}=this,n=this.order.indexOf(t.unit);return{w:()=>this.meanings.walk(),...this.tour.moves,ArrowLeft:()=>this.walk(-1),ArrowRight:()=>this.walk(1),Home:()=>this.go(0),End:()=>this.go(s.T-1),ArrowUp:()=>this.pick(this.order[(n-1+s.H)%s.H]),ArrowDown:()=>this.pick(this.order[(n+1)%s.H]),...Object.fromEntries(s.signals.map((r,i)=>[i+1,()=>this.look(r)]))}}key(t){if(this.closed||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return;let s=t.composedPath()[0];if(s.closest?.("dialog, .popover"))return;if(s.matches?.("input:not([type=range], [type=checkbox]), textarea, select")||s.isContentEditable){t.key==="Escape"&&this.root.focus();return}if(!this.P)return;let r=s.matches?.("input[type=range]"),i=s.matches?.("button, a, summary, input[type=checkbox]"),a=this.moves()[t.key];!a||r&&!/^[ ?a-z]$/.test(t.key)||i&&t.key===" "||(t.preventDefault(),a())}};var xd=new Uint8Array(new Uint32Array([1]).buffer)[0]===1;function zi(e){let t=new DataView(e.buffer,e.byteOffset).getUint32(0,!0);return[JSON.parse(new TextDecoder().decode(e.subarray(4,4+t))),e.subarray(4+t)]}function At(e){return zi((e instanceof ArrayBuffer?new Uint8Array(e):new Uint8Array(e.buffer,e.byteOffset,e.byteLength)).slice())}function ks(e){if(!xd)throw new Error("a big-endian browser cannot read this picture");let[t,s]=At(e);return{...t,picture:s.length?new ns(...zi(s)):null}}var ns=class{T=0;H=0;tokens=[];word=[];words=[];layers=[];symbols=[];near={};unknown=[];probes=[];follows=[];beside=null;shows=null;arrays={};roles=null;constructor(t,s){for(Object.assign(this,t),t.roles&&(this.roles=new $n({...t,name:t.cell})),this.body=s,this.layer=(this.layers.length||1)-1;this.layer&&this.layers[this.layer].direction==="reverse";)this.layer-=1;this.cache=new Map}array(t){let s=this.arrays[t];if(!s)return null;let[n,r]=s,i=r.reduce((a,l)=>a*l,1);return new Float32Array(this.body.buffer,this.body.byteOffset+4*n,i)}kept(t,s){return this.cache.has(t)||this.cache.set(t,s()),this.cache.get(t)}signal(t){return this.kept(`${this.layer}.${t}`,()=>this.array(`${this.layer}.${t}`))}at(t,s,n){return s<0||s>=this.T?0:this.signal(t)[s*this.H+n]}mean(t){return this.kept(`mean ${this.layer}.${t}`,()=>{let s=this.signal(t),n=new Float32Array(this.T);for(let r=0;r<this.T;r++){let i=0;for(let a=0;a<this.H;a++)i+=s[r*this.H+a];n[r]=i/this.H}return n})}column(t,s){let n=this.signal(t),r=new Float32Array(this.T);for(let i=0;i<this.T;i++)r[i]=n[i*this.H+s];return r}peak(t){return this.kept(`peak ${this.layer}.${t}`,()=>this.signal(t).reduce((s,n)=>Math.max(s,Math.abs(n)),0))}reach(t,s){return(s===null?this.mean(t):this.column(t,s)).reduce((r,i)=>Math.max(r,Math.abs(i)),0)}get shown(){return this.kept("shown",()=>this.tokens.map(ue))}within(t){return t>0&&t<this.word.length&&this.word[t]===this.word[t-1]}beyond(t,s,n=!1){let r=t+s;if(n&&s>0)for(;this.within(r+1);)r+=1;if(n&&s<0){for(r=t;this.within(r);)r-=1;r-=1}return Math.max(0,Math.min(this.T-1,r))}get memory(){return this.roles.memory}get keeper(){return this.roles.keeper}halfLife(t){return this.signal("half")?.[t]??null}top(t,s="top"){let n=this.array(`${s}.id`),r=this.array(`${s}.p`),i=this.arrays[`${s}.id`][1][1];return Array.from({length:i},(a,l)=>[this.words[n[t*i+l]],r[t*i+l]])}};var Pi=`/* The page for a projector. Its text is a share of \`--p\`, never below 18 px; with a browser's zoom it grows as rem does. */
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
`;var Rn=30,kd=26,rs=25,Oi=38,ji=(e,t,s)=>Math.min(s,Math.max(t,e)),Dr=e=>(ji(e,0,1)||0)*Rn/2,Fn=(e,t)=>e?ji(Math.abs(e)*kd/Math.max(1.25,t||0),1.5,Rn):0,Br=4,qr=e=>e.scale,yd=e=>U(e,Math.abs(e)<10?2:Math.abs(e)<100?1:0,!0),$d=e=>Number.isFinite(e)&&ke(e)?_e(e):"nil",zt=e=>e?{"data-term":e}:{};function ys(e,t){e.shown!==t&&(e.textContent=e.shown=t)}var Md=e=>`.gs-d .S${e}{stroke:var(--F${e})} .gs-d .box.S${e}{stroke:var(--${e})}
.gs-d .F${e}{fill:var(--F${e})} .gs-d .T${e},.gs-d text.T${e}{fill:var(--${e})}`,Sd=`
.gs-d text{fill:var(--ink);font-variant-numeric:tabular-nums}
.gs-d .lab{fill:var(--ink3)} .gs-d .num{font-weight:650;letter-spacing:-.02em}
.gs-d .wall{fill:none;stroke:var(--rule2);stroke-width:${Rn+3};stroke-linejoin:round}
.gs-d .bore{fill:none;stroke:var(--pipe);stroke-width:${Rn};stroke-linejoin:round}
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
${["f","i","o","r","z"].map(Md).join(`
`)}
.gs-d text.pos{fill:var(--pos)} .gs-d text.neg{fill:var(--neg)} .gs-d text.nil{fill:var(--ink2)}
.gs-still .flow,.gs-still .jaw{transition:none}
@media (prefers-reduced-motion:reduce){.gs-d .flow,.gs-d .jaw{transition:none}}
`,Ed=0,Ni=96,Td=420,Cd=()=>globalThis.matchMedia?.("(prefers-reduced-motion: reduce)").matches??!0,In=class{constructor(t,s=null,n=0){this.compact=t,this.least=n,this.hand=s,this.steps=[],this.layers=Object.fromEntries(["walls","bores","wires","flows","valves","marks","words","hands"].map(r=>[r,D("g")])),this.root=D("g",{class:"gs-d"},D("style",{},Sd),Object.values(this.layers))}update(t){for(let s of this.steps)s(t)}size(t,s){return Math.max(this.least,this.compact?s:t)}add(t,...s){this.layers[t].append(...s)}pipe(...t){for(let s of t)this.add("walls",D("path",{d:s,class:"wall"})),this.add("bores",D("path",{d:s,class:"bore",...zt("flow")}))}flow(t,s,n=qr){let r=D("path",{d:t,...zt("flow")});this.add("flows",r),this.steps.push(i=>{let a=s(i);r.style.strokeWidth=Fn(a,n(i)),r.setAttribute("class",`flow ${_e(a)}`)})}slide(t,s,n){let r=D("path",{d:`M0 ${t}h${Ni}`,class:"slide"});r.style.opacity="0",this.add("flows",r);let i=-1;this.steps.push(a=>{let l=a.t===i+1&&i>=0&&!a.instant;if(i=a.t??-1,!l||Cd()||!r.animate)return;let c=n(a);r.style.strokeWidth=Fn(c,qr(a)),r.setAttribute("class",`slide ${_e(c)}`),r.animate([{transform:`translateX(${s-Ni}px)`,opacity:1},{transform:"translateX(0)",opacity:1}],{duration:Td,easing:"cubic-bezier(.4,0,.2,1)"})})}valve({x:t,y:s,runs:n,letter:r,hue:i,gate:a,before:l,after:c,at:h=null,scale:u=qr}){let d=rs,g=`gs-valve-${++Ed}`,p=n==="left"||n==="right",f=v=>D("rect",{class:`jaw S${i}`,x:p||v?t-d:t,y:!p||v?s-d:s,width:p?2*d:d,height:p?d:2*d}),[m,b]=[f(!0),f(!1)],w=D("path");this.add("valves",D("g",zt(i),D("clipPath",{id:g},D("circle",{cx:t,cy:s,r:d})),D("circle",{cx:t,cy:s,r:d,class:"halo"}),D("circle",{cx:t,cy:s,r:d,class:`open F${i}`}),w,D("g",{"clip-path":`url(#${g})`},m,b),D("circle",{cx:t,cy:s,r:d,class:`rim S${i}`})));let[P,E]=h??(p?[0,Oi]:[-Oi,0]);r&&this.badge(t+P,s+E,r,i);let $={right:[1,0],left:[-1,0],up:[0,-1],down:[0,1]}[n],C=(v,y)=>`${t+v*$[0]-y*$[1]} ${s+v*$[1]+y*$[0]}`;this.steps.push(v=>{let y=Dr(a(v)),T=p?"Y":"X";m.style.transform=`translate${T}(${-y}px)`,b.style.transform=`translate${T}(${y}px)`;let A=Fn(l(v),u(v))/2,S=Fn(c(v),u(v))/2;w.setAttribute("d",A||S?`M${C(-d,-A)}L${C(d,-S)}L${C(d,S)}L${C(-d,A)}z`:""),w.setAttribute("class",`taper ${_e(S?c(v):l(v))}`)});let k=this.hand?.({signal:i,linked:r!==i,x:t,y:s,level:p});k&&(this.add("hands",k.el),this.steps.push(v=>k.step(v)))}badge(t,s,n,r){let i=n.length>1?40:22;this.add("marks",D("g",zt(r),D("rect",{x:t-i/2,y:s-11,width:i,height:22,rx:11,class:`T${r}`}),D("text",{x:t,y:s+5,"font-size":this.size(15,16.5),"text-anchor":"middle",class:"letter"},n)))}box(t,s,n,r,i=52){this.add("marks",D("g",zt(n),D("rect",{x:t-i/2,y:s-14,width:i,height:28,rx:5,class:`box${r?` S${r}`:""}`}),D("text",{x:t,y:s+5,"font-size":this.size(15,17.5),"text-anchor":"middle",class:`boxed${r?` T${r}`:""}`},n)))}wire(t,s,n=""){this.add("wires",D("path",{d:t,class:`wire S${s} ${n}`,...zt(n==="peep"?"peephole":s)}))}bus(t,...s){this.add("wires",D("path",{d:t,class:"bus",...zt("joined")}));for(let[n,r]of s)this.add("wires",D("circle",{cx:n,cy:r,r:3.2,class:"dot"}))}sum(t,s){this.add("marks",D("g",zt("+"),D("circle",{cx:t,cy:s,r:15,class:"box"}),D("path",{d:`M${t-7} ${s}h14M${t} ${s-7}v14`,class:"box"})))}head(t,s,n=!1){this.add("marks",D("path",{d:n?`M${t-8} ${s}l8 8l8 -8`:`M${t} ${s-8}l8 8l-8 8`,class:"head"}))}label(t,s,n,r,i={}){let{anchor:a="start",hue:l,size:c=21,row:h,inset:u=0,term:d=l}=i,g=this.size(13.5,18),p=this.size(c,c+2),f=D("text",{x:t,y:s,"font-size":g,"text-anchor":a,class:"lab"}),m=D("text",{x:t+u,y:s+(h??p),"font-size":p,"text-anchor":a});this.add("words",D("g",zt(d),f,m)),this.steps.push(b=>{let w=b.blank?void 0:r(b),[P,E,$]=n(b),C=this.compact?$:$&&`mean ${$}`,k=this.compact?E:P;ys(f,b.blank||w!==void 0?b.mode==="mean"?C:k:""),ys(m,w===void 0?"":l?U(w):yd(w)),m.setAttribute("class",`num ${l?`T${l}`:$d(w)}`)})}words(t,s,n,{anchor:r="start",size:i=this.size(13.5,18),cls:a="lab",term:l=""}={}){let c=D("text",{x:t,y:s,"font-size":i,"text-anchor":r,class:a,...zt(l)});this.add("words",c),this.steps.push(h=>ys(c,n(h)))}};var Re=520,Vr=366,be=82,Be=316,Oe=146,Me=e=>t=>t.now[e],Jt=e=>t=>t.prev[e],Ur=e=>e.kept,Pt=e=>e.written,Ie=e=>t=>e({old:pt(t.before??t.t??0),now:pt((t.t??0)+1)},t),tn=e=>t=>t.blank?1:yn(e,s=>t.now[s]);function Wn(e,t,s){let{memory:n,keeper:r}=t,i=Te(t.keep),a=t.called.keep,l=tn(t.keep);e.pipe(`M0 ${be}H${Re}`),e.flow(`M0 ${be}H${Oe-24}`,Jt(n)),e.flow(`M${Oe+24} ${be}H${s}`,Ur),e.flow(`M${s} ${be}H${Re}`,Me(n)),e.valve({x:Oe,y:be,runs:"right",letter:i,hue:r,gate:l,before:Jt(n),after:Ur}),e.sum(s,be),e.head(507,be),e.slide(be,Re,Jt(n));let c=e.compact?17:16,h=e.compact?29:27;e.label(0,c,Ie((d,g)=>[g.first?"no memory yet":`old memory ${n}${d.old}`,g.first?"no memory":"old memory",`old ${n}${e.compact?"":d.old}`]),Jt(n),{size:25,row:h,term:"memory"}),e.label(Oe,c,()=>[`${a} ${i}`,a,i],l,{anchor:"middle",hue:r,row:h});let u=t.keepsAt?i:`(${i})`;e.label(Oe+38,c,Ie(d=>[`kept ${u}·${n}${d.old}`,"kept",`${u}·${n}${e.compact?"":d.old}`]),Ur,{row:h,term:"kept"}),e.label(Re,c,Ie(d=>[`new memory ${n}${d.now}`,"new memory",`new ${n}${e.compact?"":d.now}`]),Me(n),{anchor:"end",size:25,row:h,term:n})}function sn(e,t,s){let n=e.size(13.5,17),r=D("rect",{y:Be+14,height:34,rx:6,class:"chip"}),i=D("text",{y:Be+38,"font-size":21,"text-anchor":"middle",class:"word"}),a=D("text",{y:Be+37,"font-size":n,class:"lab","data-term":"joined"});e.bus(`M60 ${Be+15}V${t}`),e.add("marks",D("g",{"data-term":"token"},r,i)),e.add("words",a),e.steps.push(l=>{let c=e.compact?11:13,h=we(l.token,c);for(;Lr(h)>9;)h=we(l.token,--c);let u=l.token?24+21*Lr(h):0,d=Math.max(0,60-u/2);r.setAttribute("x",d),r.setAttribute("width",u),i.setAttribute("x",d+u/2),ys(i,h),a.setAttribute("x",d+u+10);let g=(Re-d-u-10)/(.52*n),p=e.compact&&l.mode==="mean"?[`mean of ${l.H} units`]:s(l);ys(a,p.find(f=>f.length<=g)??"")})}function Gr(e,t,s){e.bus(`M0 ${Be}H${Math.max(...t)}`,...t.map(n=>[n,Be]));for(let n of t)e.bus(`M${n} ${Be}V${s}`);e.words(0,Be-9,Ie(n=>`h${n.old}`),{term:"h"}),sn(e,Be,Ie((n,{one:r})=>[`x${n.now}, this ${r}, joined with h${n.old} from the step before`,`this ${r}, joined with h${n.old}`,`joined with h${n.old}`]))}function _i(e,t,s){e.bus(`M60 ${Be}H${Math.max(...t)}`,...t.map(n=>[n,Be]));for(let n of t)e.bus(`M${n} ${Be}V${s}`);sn(e,Be,Ie((n,{one:r})=>[`x${n.now}, this ${r} alone: h${n.old} is not looked at`,`this ${r} alone, without h${n.old}`,`this ${r} alone`]))}function Hi(e,t,s,n,r){let[i,a]=[Be-12,Be+3];e.bus(`M0 ${i}H${Math.max(...t,...n)}`),e.bus(`M60 ${a}H${Math.max(...t,...s)}`);for(let l of t)e.bus(`M${l} ${a}V${r.both}`,[l,i],[l,a]);for(let l of s)e.add("wires",D("path",{d:`M${l} ${i+6}V${i-6}`,class:"over"})),e.bus(`M${l} ${a}V${r.word}`,[l,a]);for(let l of n)e.bus(`M${l} ${i}V${r.hidden}`,[l,i]);e.words(0,i-8,Ie(l=>`h${l.old}`),{term:"h"}),sn(e,a,Ie((l,{one:c})=>[`x${l.now}, this ${c}; h${l.old}, the last hidden state`,`x${l.now}, and h${l.old} above it`,`and h${l.old}`]))}function qn(e,t,s,n,r,i){e.add("wires",D("path",{d:`M${t} ${s}L${n} ${r}`,class:`link S${i}`})),e.add("marks",D("circle",{cx:(t+n)/2,cy:(s+r)/2,r:5.5,class:`box S${i}`}))}function Yr(e,t,{peepholes:s=""}={}){let n=t.linked,[r,i,a]=[254,424,258],[l,c,h,u,d,g]=[200,384,172,134,198,254];e.pipe(`M${r} ${a}V${be}`,`M${i} ${be}V${g}H${Re}`),Wn(e,t,r),Gr(e,n?[Oe,r,c]:[Oe,l,r,c],a+14),e.wire(`M${Oe} ${a}V${be+24}`,"f"),e.box(Oe,a,"σ","f",34);let p=tn(t.share),[f,m]=[Te(t.share),t.writer];n?qn(e,Oe,be+38,r-48,h,"f"):(e.wire(`M${l} ${a}V${h}H${r-24}`,"i"),e.box(l,a,"σ","i",34)),e.flow(`M${r} ${a}V${h+24}`,Me("g")),e.flow(`M${r} ${h-24}V${be}`,Pt),e.valve({x:r,y:h,runs:"up",letter:f,hue:m,gate:p,before:Me("g"),after:Pt,at:n?[-48,0]:void 0}),e.box(r,a,"tanh"),e.wire(`M${c} ${a}V${d}H${i-24}`,"o"),e.box(c,a,"σ","o",34),e.flow(`M${i} ${be}V${u}`,Me("c")),e.flow(`M${i} ${u}V${d-24}`,P=>P.tanh_c),e.flow(`M${i} ${d+24}V${g}H${Re}`,Me("h")),e.valve({x:i,y:d,runs:"down",letter:"o",hue:"o",gate:Me("o"),before:P=>P.tanh_c,after:Me("h"),at:[c-i,0]}),e.box(i,u,"tanh"),e.head(507,g);let b=r+20,w=e.compact?[115,157,198,238]:[114,s?157:162,199,241];e.label(b,w[0],()=>[`written ${t.writes}`,"written",t.writes],Pt,{term:"written"}),e.label(b+11,w[1],()=>[`${t.called.write} ${f}`,t.called.write,f],p,{hue:m}),e.label(b,w[3],()=>["candidate g","candidate","g"],Me("g"),{inset:11,row:e.compact?27:22,term:"g"}),e.label(i+31,118,()=>["","",""],P=>P.tanh_c,{size:18,term:"tanh"}),e.label(i+31,187,()=>["output o","output","o"],Me("o"),{hue:"o"}),e.label(Re,g+36,Ie(P=>[`hidden h${P.now}`,"hidden",`h${e.compact?"":P.now}`]),Me("h"),{anchor:"end",size:25,term:"h"}),s&&Ld(e,s,{row:a,inputX:l,outputX:c,tap:r+108,y:w[2]})}function Ld(e,t,{row:s,inputX:n,outputX:r,tap:i,y:a}){let c={f:{from:18,path:`V${s}H${Oe-17}`,c:"old",place:[38,229,"start"]},i:{from:30,path:`V206H${n-27}V${s}H${n-17}`,c:"old",place:[38,177,"start"]},o:{from:i,path:`V${s}H${r-17}`,c:"now",place:[i-6,a,"end"]}};for(let h of t){let{from:u,path:d,c:g,place:[p,f,m]}=c[h];e.wire(`M${u} ${be}${d}`,h,"peep"),e.add("marks",D("circle",{cx:u,cy:be,r:4,class:"chip"})),e.label(p,f,Ie(b=>[`p·c${b[g]} to ${h}`,`to ${h}`,"p·c"]),b=>b.peep?.[h],{size:17,anchor:m,term:"peephole"})}}function Ad(e,t,{reset:s="after"}={}){let[n,r,i,a,l]=[274,150,210,276,496],c=s==="after",[h,u,d]=c?[352,416,416]:[398,332,444];e.pipe(`M${n} ${i}V${be}`,`M${l} ${be}V134`,c?`M${u} ${i}H${n}`:`M${d} ${i}H${u}`),Wn(e,t,n),e.flow(`M${l} ${be}V134`,Me("h")),e.head(l,126,!0),e.wire(`M${Oe} ${a}V${be+24}`,"z"),e.box(Oe,a,"σ","z",34),qn(e,Oe,be+38,n-48,r,"z"),e.flow(`M${n} ${i}V${r+24}`,Me("n")),e.flow(`M${n} ${r-24}V${be}`,Pt);let g=tn(t.share);e.valve({x:n,y:r,runs:"up",letter:"1−z",hue:"z",gate:g,before:Me("n"),after:Pt,at:[-48,0]});let p=c?()=>Br:void 0,f=c?w=>w.u:Jt("h"),m=w=>w.passed??(w.mode==="mean"||w.blank?void 0:w.now.r*f(w));e.flow(`M${d} ${i}H${h+24}`,f,p),e.flow(`M${h-24} ${i}H${c?n:u}`,m,p),c||e.bus(`M${u} ${i}H${n}`),e.valve({x:h,y:i,runs:"left",letter:"r",hue:"r",gate:Me("r"),before:f,after:m,at:[0,36],scale:p}),e.wire(`M${h} ${a}V${i+24}`,"r"),e.box(h,a,"σ","r",34),e.box(u,i,"W·h",null,44),e.box(n,i,"tanh"),Hi(e,[Oe,h],[n],[d],{both:a+14,word:i+14,hidden:i});let b=n+24;e.label(b,114,()=>[`written ${t.writes}`,"written",t.writes],Pt,{term:"written"}),e.label(b+8,156,()=>["write 1−z","write","1−z"],g,{hue:"z"}),e.label(n-34,204,()=>["candidate n","candidate","n"],Me("n"),{anchor:"end",term:"n"}),e.label(c?h+30:h+8,c?160:157,()=>["reset r","reset","r"],Me("r"),{hue:"r",anchor:c?"start":"middle"}),e.label(Re,157,Ie(w=>[`hidden h${w.now}`,"hidden",`h${e.compact?"":w.now}`]),Me("h"),{anchor:"end",term:"h"}),e.label(d+9,240,Ie(w=>c?["recurrent u","past u","u"]:[`old h${w.old}`,"old h","h'"]),f,{size:17,term:"hidden state"}),e.label(h-20,243,Ie(w=>c?["r·u","r·u","r·u"]:[`r·h${w.old}`,"r·h","r·h"]),m,{size:16,anchor:"end",term:"reset gate"})}function zd(e,t){let[s,n,r,i,a]=[274,150,250,250,496];e.pipe(`M${s} ${r}V${be}`,`M${a} ${be}V134`),Fi(e,t,{write:s,writeY:n,row:r,gates:i,out:a}),e.box(s,r,"W·x",null,44),_i(e,[Oe,s],r+14)}function Fi(e,t,{write:s,writeY:n,row:r,gates:i,out:a}){let{share:l,writer:c,keeper:h,candidate:u}=t,d=tn(l);Wn(e,t,s),e.wire(`M${Oe} ${i}V${be+24}`,h),e.box(Oe,i,"σ",h,34),e.flow(`M${s} ${r}V${n+24}`,Me(u)),e.flow(`M${s} ${n-24}V${be}`,Pt),e.valve({x:s,y:n,runs:"up",letter:Te(l),hue:c,gate:d,before:Me(u),after:Pt,at:[-48,0]}),t.linked?qn(e,Oe,be+38,s-48,n,h):(e.wire(`M200 ${i}V${n}H${s-24}`,c),e.box(200,i,"σ",c,34));let g=s+24,p=Te(l);e.label(g,114,()=>[`written ${t.writes}`,"written",t.writes],Pt,{term:"written"}),e.label(g+8,156,()=>[`${t.called.write} ${p}`,t.called.write,p],d,{hue:c}),e.label(s+34,r-46,()=>[`candidate ${u}`,"candidate",u],Me(u),{term:u}),t.memory==="h"&&(e.flow(`M${a} ${be}V134`,Me("h")),e.head(a,126,!0),e.label(Re,157,Ie(f=>[`hidden h${f.now}`,"hidden",`h${e.compact?"":f.now}`]),Me("h"),{anchor:"end",term:"h"}))}function Pd(e,t){if(!t.keep)return Kr(e,t,{mix:"h'",sums:!1});let[s,n,r,i]=[274,150,250,496];e.pipe(`M${s} ${r}V${be}`,`M${i} ${be}V134`),Fi(e,t,{write:s,writeY:n,row:r,gates:r,out:i});let a=[...t.others,t.output].filter(Boolean),l=a.map((c,h)=>424+h*Math.min(52,72/Math.max(1,a.length-1)));Gr(e,[Oe,...t.linked?[]:[200],s,...l],r+14),e.box(s,r,t.squash(t.candidate)||"sum",null,48),a.forEach((c,h)=>{e.box(l[h],r,"σ",c,34),e.label(l[h],r-52,()=>[`${c}`,c,c],Me(c),{hue:c,anchor:"middle"})}),t.memory==="c"&&(e.flow(`M${i} ${be}V134`,Me("c")),e.label(Re,157,Ie(c=>[`hidden h${c.now}`,"hidden",`h${e.compact?"":c.now}`]),Me("h"),{anchor:"end",term:"h"}))}function Kr(e,t,{mix:s="W·h",sums:n=!0}={}){let[r,i,a,l,c]=[196,130,252,356,262];e.add("walls",D("rect",{x:1,y:be-16,width:Re-2,height:32,rx:4,class:"ghost"})),e.words(Re/2,be+5,()=>"no memory belt: all of h is rewritten",{anchor:"middle",size:e.size(15,19)}),e.pipe(`M0 ${r}H${Re}`,`M${a} ${c}V${r}`);let h=()=>Br;e.flow(`M0 ${r}H${i}`,Jt("h")),n&&(e.flow(`M${i} ${r}H${a}`,d=>d.ah,h),e.flow(`M${a} ${c}V${r}`,d=>d.ax,h),e.flow(`M${a} ${r}H${l}`,d=>d.a,h)),e.flow(`M${l} ${r}H${Re}`,Me("h")),e.box(i,r,s,null,48),e.box(a,c,"W·x",null,48),e.box(l,r,t.squash("h")||"="),e.sum(a,r),e.head(507,r),e.bus(`M60 ${Be}H${a}V${c+14}`),sn(e,Be,Ie((d,{one:g})=>[`x${d.now}, this ${g}, and h${d.old} make the whole of h${d.now}`,`and h${d.old} make all of h${d.now}`,`and h${d.old}`]));let u=r-50;e.label(0,u,Ie(d=>[`old h${d.old}`,"old h",`old h${e.compact?"":d.old}`]),Jt("h"),{size:25,term:"memory"}),n&&(e.label(i+26,u,()=>["from old h","from h","from h"],d=>d.ah,{size:23,term:"W·h"}),e.label(a+34,c-15,({one:d})=>[`${d} and bias`,"from x","from x"],d=>d.ax,{size:23,term:"W·x"}),e.label(a+18,u,()=>["sum a","sum","a"],d=>d.a,{size:23,term:"+"})),e.label(Re,u,Ie(d=>[`new h${d.now}`,"new h",`h${e.compact?"":d.now}`]),Me("h"),{anchor:"end",size:25,term:"h"})}var Od={lstm:Yr,peephole:(e,t,{peepholes:s="ifo"})=>Yr(e,t,{peepholes:s}),coupled:Yr,gru:Ad,mingru:zd,rnn:(e,t)=>Kr(e,t),indrnn:(e,t)=>Kr(e,t,{mix:"u·h"})},Nd=17;function $s(e,t=null){let s={blank:!0,now:Object.fromEntries(e.gates.map(i=>[i,1])),prev:{},token:""},n=D("svg",{viewBox:`0 0 ${Re} ${Vr}`,width:"100%",role:"img"}),r;return{svg:n,least(){let{width:i,height:a}=n.getBoundingClientRect(),l=Math.min(i/Re,a/Vr);return l?Math.round(120/l+.5)/10:0},update(i={}){let a=i.now?i:{...s,...i},{least:l=0}=a,c=!!a.compact||l>Nd;(r?.compact!==c||r.least!==l)&&(r=new In(c,t,l),(Od[e.name]??Pd)(r,e,e.options),n.replaceChildren(r.root),n.setAttribute("role",r.layers.hands.childElementCount?"group":"img")),n.setAttribute("class",a.instant?"gs-still":""),r.update(a)}}}function Ms(e,{t,unit:s,mode:n}){let r=e.layers[e.layer].direction==="reverse"?t+1:t-1,i=n==="mean"?Array.from({length:e.H},(d,g)=>g):[s],a=d=>i.reduce((g,p)=>g+d(p),0)/i.length,{roles:l}=e,c=d=>g=>e.at(g,t,d),h={now:Object.fromEntries(e.signals.map(d=>[d,a(g=>e.at(d,t,g))])),prev:{h:a(d=>e.at("h",r,d))},kept:a(d=>l.kept(c(d))*e.at(e.memory,r,d)),written:a(d=>l.written(c(d))),before:r+1,t,unit:s,mode:n,H:e.H,token:e.shown[t],one:e.reads.one,first:r<0||r>=e.T,scale:e.reach(e.memory,n==="mean"?null:s)};e.memory==="c"&&(h.prev.c=a(d=>e.at("c",r,d)),h.tanh_c=a(d=>Math.tanh(e.at("c",t,d))));for(let d of["u","ax","ah"])e.signal(d)&&(h[d]=a(g=>e.at(d,t,g)));h.ax!==void 0&&(h.a=h.ax+h.ah);let[u]=l.others;u&&(h.passed=a(d=>e.at(u,t,d)*(e.signal("u")?e.at("u",t,d):e.at("h",r,d)))),h.peep={};for(let d of l.gates)e.signal(`peep.${d}`)&&(h.peep[d]=a(g=>e.at(`peep.${d}`,t,g)));return h}var Pe=e=>({text:U(e,2,!0),cls:ke(e)?_e(e):void 0}),Jr=(e,t,s=e)=>({text:`${e} = ${U(t)}`,cls:s}),Zr=e=>({text:e,cls:"b"}),Xr=(...e)=>e.flat(1/0).filter(Boolean).map(t=>t.text===void 0?{text:t}:t),Dn=(e,t=2)=>1-ke(e,t);function nn(e){let t=ke(e);return t<.15?"shut":t<.35?"nearly shut":t<=.65?"half open":"open"}function Ri(e,t){let s=Math.round(100*e);return s<100?`${s}%`:t?"all":"almost all"}var Wi=(e,t)=>e.kept(s=>t.now[s]);function qi(e,t){let s=Wi(e,t),n=e.keepsAt?s:Dn(t.now[e.keeper]);return{word:e.called.keep,value:s,shown:Jr(Te(e.keep),n,e.keeper)}}function Qr(e,t){let n=e.share!==e.writer?Dn(t.now[e.writer]):t.now[e.writer],r=e.others.flatMap(i=>[`, ${e.word(i)} `,Jr(i,t.now[i])]);return{word:e.called.write,value:n,shown:[Jr(Te(e.share),n,e.writer),...r]}}function jd(e,t){let{word:s,value:n,shown:r}=qi(e,t),i=t.prev[e.memory];if(t.first)return["starts with an empty memory"];if(!ke(i))return["has next to nothing in memory"];if(ke(n)>.65)return["keeps ",Ri(ke(n),n===1)," of its old memory ",Pe(i)," (",r,")"];let a=[Ri(Dn(n),n===0)," of its old memory ",Pe(i)];if(e.linked)return["drops ",a," (",r,")"];let l={shut:["shuts",""],"nearly shut":["nearly shuts",""],"half open":["has"," half open"]},[c,h]=l[nn(n)];return[`${c} its ${s} gate${h} (`,r,"), so ",a," is dropped"]}var Di=(e,t)=>Math.abs(ke(t-e))<=Math.min(.05,Math.abs(e)/5);function _d(e,t){let[s,n,r]=[t.prev[e.memory],t.now[e.memory],t.written].map(l=>ke(l)),i=Di(s,n),a=[n===s?", so it stays at ":", so it stays near ",Pe(n)];return t.first||!s?!r||n===r?[]:[", making ",Pe(n)]:n?s*n<0?r*n>0?[" and flips it to ",Pe(n)]:[", leaving ",Pe(n)]:r?ke(Wi(e,t))<.35?Bi(e,t)?[", leaving ",Pe(n)]:[n===s?" in its place, making again ":" in its place, making ",Pe(n)]:i?a:r*s<0?[" against it, leaving ",Pe(n)]:Math.abs(n)>Math.abs(s)?[" on top, making ",Pe(n)]:[", leaving ",Pe(n)]:i?a:[", leaving ",Pe(n)]:[", leaving next to nothing"]}var Bi=(e,t)=>Math.abs(ke(t.written))<.1&&nn(Qr(e,t).value).endsWith("shut");function Hd(e,t){let{word:s,value:n,shown:r}=Qr(e,t),i=Bi(e,t)?"only ":"",a=ke(t.written)?[i,Pe(t.written)]:"next to nothing";if(e.linked)return["it writes ",a," (",r,")"];let l=nn(n);return l.endsWith("shut")?[`its ${s} gate is ${l} (`,r,") and writes ",a]:[`its ${l.replace("half open","half-open")} ${s} gate (`,r,") writes ",a]}function Fd(e,t){let[s,n]=[ke(t.prev.h),ke(t.now.h)],r=Di(s,n),i=s*n<0?"it flips to ":s===n?"it comes back to ":r?"it comes out near ":"it becomes ";if(t.first)return[`starts with no past: the ${t.one} sets it to `,Pe(t.now.h)];let a=e.squash("h")?`, and after ${e.squash("h")} `:", and ",l=Number.isFinite(t.ax)&&Number.isFinite(t.ah)?[`the ${t.one} and the bias push `,Pe(t.ax),", the old state ",Pe(t.ah),a]:[`${t.one} and old state rewrite it, and `];return["has no gate to keep its old ",Pe(t.prev.h),": ",l,i,Pe(t.now.h)]}function Ii(e,t){let[s,n]=[e.prev[t],e.now[t]];return e.first?["starts at zero and becomes ",Pe(n)]:ke(s)===ke(n)?["stays at ",Pe(n)]:["goes from ",Pe(s)," to ",Pe(n)]}function Rd(e,t){let s=Zr(`the ${t.H} units`);if(!e.keep)return[s," rewrite all of h: its mean ",Ii(t,"h")];let[n,r]=[qi(e,t),Qr(e,t)],i=e.linked?[" ",n.shown," of the old memory is kept and ",r.shown," of the candidate is written"]:[` the ${n.word} gates are ${nn(n.value)} (`,n.shown,`) and the ${r.word} gates ${nn(r.value)} (`,r.shown,")"];return["on average over ",s,...i,"; the mean memory ",Ii(t,e.memory)]}function Bn(e,t){let s=["At ",Zr(`“${we(t.token,24)}”`),", "];if(t.mode==="mean")return Xr(s,Rd(e,t),".");let n=[Zr(`unit ${t.unit}`)," "];return e.keep?Xr(s,n,jd(e,t),"; ",Hd(e,t),_d(e,t),"."):Xr(s,n,Fd(e,t),".")}var Un=e=>e.map(({text:t,cls:s})=>s==="b"?o("b",{},t):s?o("span",{class:`n s-${s}`,"data-term":["pos","neg"].includes(s)?"blue and orange":s},t):t),Vn=e=>e.map(({text:t})=>t).join(""),Id={tanh:Math.tanh,relu:e=>Math.max(0,e)};function Wd(e,t){let[s]=/[^()]+/.exec(t.replace(/^mean /,""))??[""];if(/^from [xh]/.test(t))return t[5]==="x"?"W·x":"W·h";if(t.startsWith("mean ")&&t.includes("·"))return t.includes(e.candidate)?"written":"kept";let n=Ft(s.replace("−","-").replace(/[\u2080-\u2089]+$/,""));return e.signals.includes(n)?n:s.replace("≈","=")||null}var os=e=>({symbol:"",value:e,op:!0}),bt=(e,t,s,n,r)=>{let i=U(t,s);return{symbol:e,value:r&&ke(t,s)<0?`(${i})`:i,cls:n??(ke(t,s)?_e(t):void 0)}};function qd(e,t){let[s,n]=[pt(t.before??t.t),pt(t.t+1)];if(!e.keep){let w=t.mode==="mean"?`mean h${n}`:`h${n}`,P=Number.isFinite(t.ax)&&Number.isFinite(t.ah),E=e.squash("h"),$=Id[E];return t.mode==="mean"||!$||!(P||Number.isFinite(t.a))?{symbol:w,result:t.now.h}:{symbol:w,result:t.now.h,from:C=>$(P?C(t.ax)+C(t.ah):C(t.a)),terms:C=>[os(`${E}(`),...P?[bt(`from x${n}`,t.ax,C),os("+"),bt(`from h${s}`,t.ah,C,void 0,!0)]:[bt("a",t.a,C)],os(")")]}}let{memory:r,candidate:i,keep:a,share:l}=e,c=`${r}${s}`,[h,u]=[t.prev[r],t.now[r]],d=w=>w===Ft(w)?w:`(${Te(w)})`,g=(w,P)=>{let E=t.now[Ft(w)];return w===Ft(w)?E:Dn(E,P)},p=w=>[bt(d(a),g(a,w),w,e.keeper),os("·"),bt(c,h,w,void 0,!0)],f=w=>[bt(d(l),g(l,w),w,e.writer),os("·"),bt(i,t.now[i],w,void 0,!0)],m=(w,P)=>w(g(a,P))*w(h)+w(g(l,P))*w(t.now[i]);t.mode==="mean"&&(p=w=>[bt(`mean ${d(a)}·${c}`,t.kept,w,void 0,!0)],f=w=>[bt(`mean ${d(l)}·${i}`,t.written,w,void 0,!0)],m=w=>w(t.kept)+w(t.written));let b=e.keepsFirst?[p,f]:[f,p];return{symbol:`${t.mode==="mean"?"mean ":""}${r}${n}`,result:u,from:m,terms:w=>[...b[0](w),os("+"),...b[1](w)]}}function Ui(e,t){return Dd(e,t).map(s=>({...s,means:Wd(e,s.symbol||s.value)}))}function Dd(e,t){let{symbol:s,result:n,from:r,terms:i}=qd(e,t);if(!i)return[bt(s,n,2)];let a=c=>ke(r(h=>ke(h,c),c),c)===ke(n,c),l=a(2)?2:3;return[bt(s,n,l),os(a(l)?"=":"≈"),...i(l)]}var Bd=3.5,Ud=2.3,Vd=.5,Gd=3,Yd=.02,Vi=e=>!!e?.probes?.length;function rn(e,t,s,n=""){let r=t.answers.length;return e.array(`${n}probe.${t.name}`).subarray(s*r,(s+1)*r)}var Gi=(e,t,s="")=>e.kept(`${s}likeliest ${t.name}`,()=>Array.from({length:e.T},(n,r)=>{let i=rn(e,t,r,s);return i.reduce((a,l,c)=>l>i[a]?c:a,0)}));function to(e,t=null){if(!Vi(e))return null;let s=e.probes.find(({name:r})=>r===t);if(s)return s;let n=({name:r,answers:{length:i}})=>e.array(`probe.${r}`).reduce((a,l,c)=>a+(c%i?l:0),0);return e.probes.reduce((r,i)=>n(i)>n(r)?i:r)}var Kd=(e,t)=>e.kept(`told ${t.name}`,()=>{let s=Gi(e,t),n=t.answers.map(()=>0);for(let r=0;r<e.T;r++)rn(e,t,r).forEach((i,a)=>n[a]+=i);return[...new Set(s)].filter(r=>r>0).sort((r,i)=>n[i]-n[r]).slice(0,2).sort((r,i)=>s.indexOf(r)-s.indexOf(i))}),so=(e,t,s)=>!!(s.beside&&e.arrays[`beside.probe.${t.name}`]),Yi=(e,t)=>{let s=to(e,t.probe);return s?Bd+(so(e,s,t)?Ud:0):0};function eo(e,t,s,n=""){return[...rn(e,t,s,n)].map((r,i)=>[t.answers[i],r]).sort((r,i)=>i[1]-r[1]).filter(([,r],i)=>i===0||r>=Yd).slice(0,Gd)}function Ki(e){let t=o("span",{class:"label","data-term":"probe"},"memory says"),s=o("div",{class:"probed","aria-hidden":"true"}),n=o("select",{"aria-label":"What the memory is asked for"}),r=o("span",{class:"reads",role:"status"}),i=o("small"),a=o("p",{},n,r," ",i),l=o("div",{class:"probed beside","aria-hidden":"true"}),c=o("div",{class:"memoryrow"},s,l,a),h=[],u="";c.addEventListener("click",({target:f})=>{let m=f.closest(".bar");m&&e.go(Number(m.dataset.step))}),n.addEventListener("change",()=>{e.set({probe:n.value}),e.root.focus({preventScroll:!0})});function d(){let{P:f,S:m}=e,b=to(f,m.probe);if(c.hidden=b===null,h=[],!b)return;let w=f.probes.map(({name:$})=>$).join();w!==u&&n.replaceChildren(...f.probes.map(({name:$,title:C})=>o("option",{value:$},C))),u=w,n.value=b.name,n.hidden=f.probes.length<2;let P=Kd(e.A??f,b);if(l.hidden=!so(f,b,m),g(s,t,b,P),l.hidden)return;let E=o("span",{class:"label"},e.setup.cells[f.beside.cell]);g(l,E,b,P,"beside.")}function g(f,m,b,w,P=""){let{P:E,G:$}=e,C=Gi(E,b,P),k=[],v=C.map((A,S)=>A&&rn(E,b,S,P)[A]>=Vd?b.answers[A]:""),y=E.kept(`brief ${b.name}`,()=>Ys([...b.answers,""])),T=Er(v,$.a,$.end).filter(({label:A})=>A).map(A=>Tr(A,y,e));for(let A=$.a;A<$.end;A++){let S=rn(E,b,A,P),L=w.map(z=>S[z]),O=Math.max(0,1-S[0]-L.reduce((z,N)=>z+N,0)),x=[...L,O].map((z,N)=>{let j=o("i",{class:N<w.length?`A${N}`:"rest"});return j.style.height=`${100*z}%`,j}),M=o("span",{class:"bar"},...x.reverse());M.dataset.step=A,M.title=`step ${A+1}, ${E.shown[A]}: ${eo(E,b,A,P).map(([z,N])=>`${z} ${gs(N)}`).join(", ")}`,M.style.cssText=`left:${$.x(A)+1}px;width:${$.cw-2}px`,k.push(M)}f.replaceChildren(m,...T,...k),h.push({columns:k,current:null})}function p(){let{P:f,S:m,G:b}=e,w=to(f,m.probe);if(!w)return;for(let k of h)k.columns[k.current]?.classList.remove("cur"),k.current=b.sees(m.t)?m.t-b.a:null,k.columns[k.current]?.classList.add("cur");let P=k=>eo(k,w,m.t).map(([v,y])=>`${v} ${gs(y)}`).join(", "),E=e.A&&e.A!==f&&m.t<e.A.T&&Vi(e.A)?P(e.A):"",$=so(f,w,m)?eo(f,w,m.t,"beside.").map(([k,v])=>`${k} ${gs(v)}`):[];he(r,[n.hidden?`${w.title}: `:"",P(f),E&&E!==P(f)?`, was ${E}`:"",$.length?`; ${e.setup.cells[f.beside.cell]}: ${$.join(", ")}`:""].join(""));let C=e.weights==="initial"?"":`, untrained ${fe(w.before)}`;i.replaceChildren("as a ",re("probe","linear probe"),` reads all ${f.H} units: right at ${fe(w.score)} of test steps${C}`),i.title=`Of ${w.n.toLocaleString("en")} steps of test texts. Who always says what is commonest is right at ${fe(w.commonest)}. The network never sees this row.`}return{el:c,draw(f){f("picture","size","view","probe","beside")&&d(),f("step","picture","size","view","probe","beside")&&p()}}}var Xd=4096,on=new Map,no=null;function Gn(e,t,s){let n=`${t} ${s} ${e}`;return on.has(n)||(on.size>=Xd&&on.clear(),no??=document.createElement("canvas").getContext("2d"),no.font=`${t} 100px ${s}`,on.set(n,no.measureText(e).width)),on.get(n)/100}var Zt=(e,t,s,n,r)=>Math.min(s,t/Gn(e,n,r));function Xi(e,t,s,n,r){let i=e.length,a=()=>i<e.length?`${e.slice(0,i)}…`:e;for(;i>1&&Gn(a(),n,r)*s>t;)i-=1;return a()}function Ss(e){let t=o("div",{class:"ribbon",role:"group","aria-label":"Tokens"}),s=o("div",{class:"foot","aria-hidden":"true"}),n=o("input",{type:"range",class:"scrub",min:"0",step:"1","aria-label":"Step"}),r=o("div",{class:"track"}),i=o("i"),a=o("b");r.append(i,a);let l=Jo(e),c=Ki(e),h=o("div",{class:"words"},t,l.el,c.el,s,o("div",{class:"scrubber"},r,n));n.addEventListener("input",()=>e.go(Number(n.value)));let u=[],d=[],g=null,p=null;t.addEventListener("click",P=>{let E=P.target.closest("button");E&&e.go(Number(E.dataset.step))});let f=null;h.addEventListener("wheel",P=>{let E=Math.sign(P.deltaX||(P.shiftKey?P.deltaY:0));E&&(P.preventDefault(),e.scroll(e.S.view.a+E))},{passive:!1}),h.addEventListener("pointerdown",P=>{P.pointerType==="touch"&&P.target!==n&&(f={x:P.clientX,a:e.S.view.a})}),h.addEventListener("pointermove",P=>{f&&e.scroll(Math.round(f.a-(P.clientX-f.x)/e.G.cw))});for(let P of["pointerup","pointercancel","pointerleave"])h.addEventListener(P,()=>f=null);e.scroll=P=>{let E=e.S.view.n;P=Math.max(0,Math.min(e.P.T-E,P)),P!==e.S.view.a&&e.set({view:{a:P,n:E}})};function m(){let{P,G:E,S:$,rem:C,fine:k}=e,v=P.mean($.focus),y=e.full($.focus),T=x=>U(v[x],2).replace(/^(\u2212?)0\./,"$1."),A=0;for(let x=E.a;x<E.end;x++)A=Math.max(A,T(x).length);let S=E.cw>=Math.max(2.25,.61*A)*k,L=JSON.stringify([P.tokens,P.unknown,E.a,E.n,E.width,C,$.focus,e.font]);if(L===p){for(let x=E.a;x<E.end;x++){let M=e.palette.of($.focus,v[x],y),{style:z,dataset:N}=u[x-E.a],j=`background:${Qe(M)};color:${at(M)}`;x-E.a===g?N.style=N.style.replace(/background:[^;]*;\s*color:[^;]*/,j):Object.assign(z,{background:Qe(M),color:at(M)}),he(d[x-E.a],S?T(x):"")}return}p=L;let O=o("span",{class:"label","data-term":"mean over units"},"mean ",o("i",{class:`s-${$.focus}`},$.focus));s.replaceChildren(O),u=[],d=[],g=null;for(let x=E.a;x<E.end;x++){let M=P.shown[x],z=e.palette.of($.focus,v[x],y),[N,j]=[P.within(x)?0:1,P.within(x+1)?0:1],R=o("button",{type:"button",class:"tok",tabindex:"-1"});R.classList.toggle("within",!N),R.classList.toggle("goes-on",!j),R.dataset.step=x,E.cw>=1.1*C&&R.append(M),R.title=P.unknown[x]?`“${M}” ${fs(P)}`:`step ${x+1}: ${M}`,R.classList.toggle("unknown",P.unknown[x]);let F=Zt(M,E.cw-5,.94*C,500,e.font);R.style.cssText=`left:${E.x(x)+N}px;width:${E.cw-N-j}px;background:${Qe(z)};color:${at(z)};font-size:${Math.max(F,k)}px`,R.classList.toggle("clipped",F<k*(E.cw-5)/(E.cw-1)),u.push(R);let _=o("span",{class:"m"});S&&_.append(T(x)),_.style.cssText=`left:${E.x(x)}px;width:${E.cw}px`,d.push(_)}t.replaceChildren(...u),s.append(...d),b()}function b(){let{P,G:E,rem:$}=e,C=.75*$,k=E.n===P.T,v=k?E.centre(0):E.gutter+C/2,y=k?E.centre(P.T-1):E.width-C/2;n.max=String(P.T-1),n.disabled=P.T===1,n.style.cssText=`left:${v-C/2}px;width:${y-v+C}px`,r.style.cssText=`left:${v}px;width:${y-v}px`,i.style.display=k?"none":"",i.style.left=`${100*E.a/P.T}%`,i.style.width=`${100*E.n/P.T}%`}function w(){let{P,S:E,G:$,rem:C,fine:k}=e;if(g!==null&&u[g]&&(u[g].classList.remove("cur"),u[g].removeAttribute("aria-current"),u[g].style.cssText=u[g].dataset.style,u[g].tabIndex=-1,d[g].classList.remove("cur")),g=$.sees(E.t)?E.t-$.a:null,g!==null){let v=u[g],y=P.shown[E.t];v.dataset.style=v.style.cssText,v.classList.add("cur"),v.setAttribute("aria-current","step"),v.tabIndex=0;let T=Math.max(Zt(y,$.cw-4,1.06*C,700,e.font),k);v.style.cssText=`left:${$.x(E.t)}px;width:${$.cw}px;font-size:${T}px`,d[g].classList.add("cur")}n.value=String(E.t),n.setAttribute("aria-valuetext",`step ${E.t+1} of ${P.T}: ${P.shown[E.t]}`),a.style.width=`${P.T>1?100*E.t/(P.T-1):0}%`}return{el:h,draw(P){P("picture","size","theme","view","focus")&&m(),P("step","picture","size","view")&&w(),l.draw(P),c.draw(P)}}}var Jd=86,nt=9.5,Zd=13;function Qd(e,t,s,n){let r=Math.min(1,Math.max(0,e))*Zd/2,i=Math.min(s,2*r),a=(l,c)=>D("rect",{x:-nt,width:2*nt,y:l,height:Math.max(0,c),class:"jaw"});return[D("clipPath",{id:t},D("circle",{r:nt})),D("circle",{r:nt+2,class:"halo"}),D("circle",{r:nt,class:"open"}),D("g",{"clip-path":`url(#${t})`},D("rect",{x:-nt,width:2*nt,y:-i/2,height:i,class:`flow ${n}`}),r<.6?a(-nt,2*nt):[a(-nt,nt-r),a(r,nt-r)]),D("circle",{r:nt,class:"rim"})]}var Ji=(e,t)=>Math.max(6,Math.abs(e)/(t||1)*Jd),eh=(e,t,s,n,r=!1,i="forget")=>n?`${e}: it holds ${U(t)}${s===null?"":`, its ${i} gate is ${r?"held at ":""}${U(s)}`}`:`${e}, not read yet`,Zi=(e,t)=>o("button",{class:"wd",type:"button","data-k":t},o("span",{class:"t"},e),o("span",{class:"p"},o("span",{class:"q"}),D("svg",{class:"v",viewBox:"-12 -12 24 24","aria-hidden":"true"})));function Qi(e,t){return e.addEventListener("click",({target:s})=>{let n=s.closest(".wd");n&&!n.disabled&&t(Number(n.dataset.k))}),function({words:n,run:{c:r,f:i},most:a,t:l,read:c,held:h=null,gate:u="forget"}){e.classList.toggle("held",h!==null);for(let d of e.querySelectorAll(".wd")){let g=Number(d.dataset.k),p=g<=c,[f,m]=[d.querySelector(".q"),d.querySelector(".v")];d.disabled=!p,d.tabIndex=g===Math.max(0,l)?0:-1,d.classList.toggle("todo",!p),d.classList.toggle("here",g===l),g===l?d.setAttribute("aria-current","step"):d.removeAttribute("aria-current");let b=h!==null&&g>=h[0]&&g<h[1];if(d.setAttribute("aria-label",eh(n[g],r[g],i?.[g]??null,p,b,u)),f.style.height=p?`${Ji(r[g],a)}%`:"0",f.className=`q ${_e(r[g])}`,m.replaceChildren(),!p||!g||!i)continue;let w=Ji(r[g-1],a)/100*21.8,P=_e(r[g-1]);m.append(D("rect",{x:-10,y:-10,width:9.5,height:20,class:"bore"}),D("rect",{x:-10.5,y:-w/2,width:10.5,height:w,class:`flow ${P}`}),...Qd(i[g],`v${g}`,w,P))}}}var th=(e,t,s)=>e[(e.indexOf(t)+s+e.length)%e.length],sh=(e,t)=>/^\d+$/.test(e.trim())&&Number(e)<t?Number(e):null;function Es(e){let t=(a,l,c)=>{let h=o("button",{type:"button",tabindex:"-1","aria-label":l},a);return h.addEventListener("click",()=>e.pick(th(e.order,e.S.unit,c))),h},s=t("◂","Unit above (up arrow)",-1),n=t("▸","Unit below (down arrow)",1),r=o("input",{type:"number",class:"unitno",min:0,step:1,inputmode:"numeric","aria-label":"Unit",title:"Type a unit’s number"}),i=o("span",{class:"row means","data-term":"similarity order"});return r.addEventListener("input",()=>{let a=sh(r.value,e.P.H);a!==null&&e.pick(a)}),r.addEventListener("blur",()=>r.value=e.S.unit),r.addEventListener("keydown",a=>a.key==="Enter"&&e.root.focus({preventScroll:!0})),{row:i,els:[s,r,n],draw(){let{P:a,S:l,order:c}=e;r.getRootNode().activeElement!==r&&(r.value=l.unit),r.max=a.H-1;let h=c.indexOf(l.unit)+1,u=`Row ${h} of ${a.H}, rows by ${Ir[l.sort]}.`;he(i,`row ${h} by ${ki[l.sort]}`),i.dataset.act=`${u} The arrows ↑ and ↓ go along the rows.`,s.title=`${u} The row above (↑).`,n.title=`${u} The row below (↓).`}}}var ea=[1.36,1.2,1.05],nh=[1.6,1.45,1.3,1.15,1],rh=2.6,oh=2.1,ih=.7,ah=22,lh=.4,ch=.01,dh=250;function hh(e,t,s,n){let r=e.length,i=h=>{let u=h;for(let d=e[h];d<=t&&u<r;d+=e[u])u+=1;return Math.max(u,h+1)},a=(h,u)=>{let d=h;for(let g=e[h-1];g<=u&&d>0;g+=e[d-1])d-=1;return Math.min(d,h-1)},l=a(r,t),c=i(s);return(n<s+ +(s>0)||n>=c-+(c<r))&&(s=Math.max(0,Math.min(n-1,a(n+1,lh*t)))),s=Math.min(s,l),i(s)<=n&&(s=n),{a:s,end:i(s)}}function ta(e,t){let s=o("section",{class:"present",role:"main","aria-label":"For a projector"});s.hidden=!0;let n=o("h1",{class:"unseen"},"For a projector"),r=o("div",{class:"strip",role:"group","aria-label":"The words; under each what the unit holds after it"}),i=Qi(r,j=>e.go(j)),a=o("p",{class:"tells","aria-live":"polite"}),l=o("small"),c=o("div",{class:"big"}),h=o("div",{class:"others"}),u=o("div",{class:"given"},l,c,h),d=o("div",{class:"shows"}),g=Es(e),p=o("span",{class:"whose"}),f=o("button",{type:"button",class:"btn",title:"The answer waits at every step until it is asked for"},"Ask first ",o("kbd",{},"a")),m=o("button",{type:"button",class:"btn"},"Leave ",o("kbd",{},"Esc")),b=o("div",{class:"floor"},o("span",{class:"one"},"unit",...g.els,p),o("span",{class:"sp"}),f,m),w=o("div",{class:"told"},a,u);f.addEventListener("click",()=>S.a()),m.addEventListener("click",()=>S.Escape());let P=null,E=null,$=null,C=null,k=0,v=0,y=new ResizeObserver(()=>!s.hidden&&e.P&&M());e.model.on("remove",()=>y.disconnect());let T=()=>e.S.answer==="asked"&&P!==e.S.t;function A(j){P=j,N()}let S={Escape:()=>e.set({present:!1}),PageUp:()=>e.go(e.S.t-1),PageDown:()=>e.go(e.S.t+1),a:()=>e.set({answer:e.S.answer==="asked"?"shown":"asked"}),b:()=>{e.S.answer==="asked"?A(T()?e.S.t:null):e.set({answer:"asked"})}};function L(){let j=e.S.present;if(j!==!s.hidden){s.hidden=!j,e.root.classList.toggle("presenting",j);for(let R of e.covered)R.inert=j;j?(E=t.el.parentNode,b.prepend(t.el),s.replaceChildren(n,r,w,d,b),y.observe(s)):(E.prepend(t.el),s.replaceChildren(),y.disconnect()),P=null,e.root.focus({preventScroll:!0})}}let O=()=>parseFloat(getComputedStyle(s).fontSize);function x(){let{P:j,S:R}=e,F=O(),_=r.clientWidth,H=j.shown.map(Q=>we(Q,ah)),I=Q=>H.map(ae=>Math.max(oh*F,(Gn(ae,650,e.font)+ih)*Q*F)),q=ea.find(Q=>I(Q).reduce((ae,B)=>ae+B,0)<=_)??ea[0],W=hh(I(q),_,k,R.t);k=W.a,r.style.setProperty("--size",`${q*F}px`);let V=[...r.children].map(Q=>Q.dataset.word),G=H.slice(W.a,W.end);(r.firstChild?.dataset.k!==String(W.a)||V.length!==G.length||G.some((Q,ae)=>Q!==V[ae]))&&r.replaceChildren(...G.map((Q,ae)=>{let B=Zi(Q,W.a+ae);return B.dataset.word=Q,B.classList.toggle("unknown",j.unknown[W.a+ae]),B})),r.classList.toggle("from",W.a>0),r.classList.toggle("on",W.end<j.T);let J=R.mode==="mean",K=Q=>J?j.mean(Q):j.column(Q,R.unit),ne=j.keeper&&j.layers[j.layer].direction!=="reverse";i({words:j.shown,run:{c:K(j.memory),f:ne?K(j.keeper).map(Q=>j.roles.kept(()=>Q)):null},most:j.reach(j.memory,J?null:R.unit),t:R.t,read:j.T-1,gate:j.roles.called.keep})}function M(){x();let j=O();for(let F of nh)if(a.style.fontSize=`${F*j}px`,a.scrollHeight<=a.clientHeight+1)break;let R=c.textContent;c.style.fontSize=`${Zt(R,.97*u.clientWidth,rh*j,720,e.font)}px`}function z(){let{P:j,S:R}=e,{kind:F,title:_}=j.answers,H=F==="value",I=([J,K])=>[ue(J),H?U(K,3):fe(K)],{remark:q}=e.setup.tasks[e.entry?.task]??{};if(he(l,_[0].toUpperCase()+_.slice(1)+(q?`. ${q}`:"")),u.classList.toggle("waits",T()),T()){let J=o("button",{type:"button",class:"slot","aria-label":"Show the answer (b)"},"?");J.addEventListener("click",()=>A(R.t)),c.replaceChildren(J),h.replaceChildren();return}let[W,...V]=j.top(R.t),[G,ee]=I(W);c.replaceChildren(...H&&!V.length?[]:[o("b",{},G)," "],o("span",{},ee)),h.replaceChildren(...V.filter(([,J])=>H||J>=ch).slice(0,2).map(J=>o("span",{},I(J).join(" "))))}function N(j=(...R)=>!0){let{P:R,S:F,setup:_}=e;if(j("play")&&a.setAttribute("aria-live",F.playing?"off":"polite"),!j("present","answer","picture","size","theme","unit","step"))return;j("step","picture")&&P!==F.t&&(P=null);let H=performance.now()-v<dh;j("step")&&(v=performance.now());let I={...Ms(R,F),compact:!0,instant:H||j("present","picture","size","unit","theme")},q=R.cell+JSON.stringify(R.options);q!==C&&(C=q,$=$s(R.roles),d.replaceChildren($.svg)),$.update(I);let W=Bn(R.roles,I);a.replaceChildren(...Un(W)),$.svg.setAttribute("aria-label",`The ${_.cells[R.cell]} cell at this step. ${Vn(W)}`),g.draw();let V=R.layers.length>1?`, layer ${R.layers[R.layer].level+1}`:"";he(p,`of ${R.H}${F.mode==="mean"?": the mean":""}, ${_.cells[R.cell]}${V}`),f.setAttribute("aria-pressed",String(F.answer==="asked")),z(),M()}return{el:s,arrange:L,moves:S,draw:N}}var Ot=class{constructor(t){this.send=t,this.held=!1,this.seq=0,this.latest=new Map,this.busy=new Set}asked(t,s){return this.latest.get(t)?.key===s}waiting(t){return this.busy.has(t)?this.latest.get(t).request:void 0}ask(t,s,{key:n=null,both:r=!1,once:i=!1}={}){let a=this.latest.get(t),l=this.seq+1,c=r&&this.busy.has(t)?a.from:l;this.latest.set(t,{key:n,request:s,once:i,from:l,first:c,last:l}),this.busy.add(t),this.held?this.seq=l:this.hand(t)}hand(t){let s=this.latest.get(t);s.last=++this.seq,s.handed=!0,this.send({...s.request,want:t,seq:s.last})}hold(){this.held=!0}resume(){this.held=!1;for(let t of[...this.busy]){let{once:s,handed:n}=this.latest.get(t);s&&n?this.busy.delete(t):this.hand(t)}}count(t){if(!this.busy.has(t))return 0;let{first:s,from:n}=this.latest.get(t);return s<n?2:1}take({want:t,seq:s}){let n=this.latest.get(t);return!n||!this.busy.has(t)||s<n.first||s>n.last?null:(n.first=n.from,s>=n.from&&this.busy.delete(t),n)}opened({want:t,seq:s}){let n={key:null,from:s};return this.latest.set(t,n),n}forget(t){let s=this.latest.get(t);s&&(s.key=null)}stop(){this.busy.clear()}};var is={auc:{title:"AUC",chance:.5},spearman:{title:"Spearman",chance:0}},Nt=e=>e<1&&e>=.9995?">0.999":U(e,3);function ro({probe:e,before:t,spread:s,units:n}){let r=n.map(([i,a,l,,c],h)=>({unit:i,signal:a,sign:l,score:c,...h?{}:{spread:s}}));return[{of:"probe",score:e},{of:"before",score:t.unit,spread:t.spread},...r]}function sa(e){let{chance:t}=is[e.kind],s=Math.min(t-.15*(1-t),...ro(e).flatMap(({score:n,spread:r})=>[n,...r??[]]));return n=>(n-s)/(1-s)}var oo=(e,t,s)=>`${t} ${(e==="auc"?["low","high"]:["falls","rises"])[+(s>0)]}`,Yn=(e,[t,s])=>`${Nt(e)} (${Nt(t)} to ${Nt(s)})`,an=({spread:e,before:t})=>e[0]>t.spread[1];function na(e,t){let{kind:s,probe:n,before:r,spread:i,units:a,share:l}=e,[[c,h,,,u]]=a,{title:d}=is[s],g=an(e)?"clearly better than":i[1]<r.spread[0]?"clearly worse than":"not clearly better than",p=`Unit ${c} alone tells it best, by its ${h}: ${d} ${Yn(u,i)}${s==="auc"?", where 0.5 is a coin toss":""}. That is ${g} before training, where the best unit reaches ${Yn(r.unit,r.spread)}. A linear probe, which reads all ${t} units, reaches ${Nt(n)}, before training ${Nt(r.probe)}.`;return l===void 0?p:`${p} It is true at ${fe(l)} of the test steps where it can be asked.`}function ra(e){return e?.features.find(an)?.units[0].slice(0,2)??null}function oa({features:e,units:t},s){let{follows:n}=t[s];if(!n)return null;let[r,i,a,l]=n,c=e.find(u=>u.name===r),h=oo(c.kind,i,a);return{name:r,title:c.title,how:`${h}, ${is[c.kind].title} ${Nt(l)}`}}function Kn(e,t){let[s,n,r]=e.shows??[],[i,a,l]=e.follows[t]??[];return[s===t&&`shows this in ${n} of ${r} other ${e.reads.kind==="words"?"sentences":"texts"} like it`,i&&`over all test texts tells best: ${i} (${is[a].title} ${Nt(l)})`].filter(Boolean).join("; ")}function rt(e){let t=Math.abs(e);return`${e<0?"at least ":""}${t.toLocaleString("en")} ${t===1?"step":"steps"}`}var Xn=(e,t)=>Math.abs(e)-Math.abs(t)||+(e<0)-+(t<0),Ts=({one:e,many:t})=>`half of what a ${e} writes into the unit is gone after so many steps, the median over the ${t}`;var Jn=`.pick {
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
`;var io={first:"M2 2h2v12H2zM14 2v12L5 8z",back:"M12.5 2v12L3.5 8z",play:"M4 2v12l9-6z",pause:"M3.5 2h3v12h-3zM9.500 2h3v12h-3z",forward:"M3.5 2v12l9-6z",last:"M12 2h2v12h-2zM2 2v12l9-6z"},ao=[.5,1,2,4],fh=900;function Zn(e){let t=null,s={},n=(p,f,m)=>{s[p]=D("path",{d:io[p]});let b=o("button",{type:"button",class:`tb ${p}`,"aria-label":f,title:f},D("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},s[p]));return b.addEventListener("click",m),b},r=n("play","Play (space)",()=>e.set({playing:!e.S.playing})),i=o("button",{type:"button",class:"bare speed",title:"Speed"},"1×");i.addEventListener("click",()=>{e.set({speed:ao[(ao.indexOf(e.S.speed)+1)%ao.length]})});let a=o("button",{type:"button",class:"bare by"});a.addEventListener("click",()=>e.set({by:e.S.by==="word"?"piece":"word"}));let l=o("b"),c=o("small"),h=o("span",{class:"keys wide","aria-hidden":"true"},...["←","→","space"].map(p=>o("kbd",{},p))),u=o("div",{class:"transport",role:"group","aria-label":"Steps"},n("first","First step (Home)",()=>e.go(0)),n("back","Back one step (left arrow)",()=>e.walk(-1)),r,n("forward","Forward one step (right arrow)",()=>e.walk(1)),n("last","Last step (End)",()=>e.go(e.P.T-1)),i,a,o("span",{class:"where"},o("span",{class:"roomy"},"step "),l,c),h);function d(){e.S.t>=e.P.T-1?e.set({playing:!1}):e.walk(1)}function g(){clearInterval(t);let{playing:p}=e.S;p&&(t=setInterval(d,fh/e.S.speed)),s.play.setAttribute("d",p?io.pause:io.play);let f=p?"Pause (space)":"Play (space)";r.title=f,r.setAttribute("aria-label",f),i.textContent=`${e.S.speed===.5?"½":e.S.speed}×`,i.setAttribute("aria-label",`Speed ${e.S.speed} times`)}return{el:u,draw(p){p("play")&&(e.S.playing&&e.S.t>=e.P.T-1&&e.go(0),g()),p("picture")&&e.S.playing&&e.P.T===1&&e.set({playing:!1}),a.hidden=!e.P.word.length,a.textContent=`by ${e.S.by==="word"?"word":"piece"}`,a.title=e.S.by==="word"?"Go piece by piece":"Go word by word",l.textContent=e.S.t+1,c.textContent=` / ${e.P.T}`}}}async function Cs({doc:e,roots:t},s){let n=Object.fromEntries(Object.entries(t).map(([l,c])=>[c,s[l]])),r={docid:"gatescope",roots:n,root_ids:Object.keys(n)};await Bokeh.embed.embed_items({gatescope:JSON.parse(e)},[r]);let[i]=Object.values(t),a=Bokeh.documents.findLast(l=>l.get_model_by_id?.(i));return Object.values(s).forEach(aa),l=>a.get_model_by_name(l)}function aa(e){for(let t of e.querySelectorAll("*"))t.tabIndex===0&&(t.tabIndex=-1),t.shadowRoot&&aa(t.shadowRoot)}function jt(e,t,{css:s,rem:n,fine:r,font:i}){e(`${t}.axis`).setv({major_label_text_color:s("--ink3"),major_label_text_font_size:`${r}px`,major_label_text_font:i,major_label_standoff:Math.round(.2*n)}),e(`${t}.grid`).grid_line_color=s("--rule")}var la=8,ph=100,Rt=e=>({first:e.a,last:e.end-1,left:e.gutter,right:e.width,at:e.centre,find:e.step,span:(t,s)=>[e.x(Math.max(t,e.a)),e.x(Math.min(s+1,e.end))],columns:!0});function Qn(e,t,s,n,r=!1){let i=r?Math.log:h=>h,a=i(t)-i(e),l=h=>s+(n-s)*(a?(i(h)-i(e))/a:.5);return{first:e,last:t,left:s,right:n,at:l,find:h=>Math.max(e,Math.min(t,e+Math.round((h-s)/(n-s)*(t-e)))),span:(h,u)=>[l(h),l(u)]}}function gh({values:e,at:t,first:s=0},n,r){let i=t?0:Math.max(0,n.first-s),a=t?e.length-1:Math.min(e.length-1,n.last-s),l=[];for(let c=i;c<=a;c++){let h=t?t[c]:s+c;l.push([n.at(h),Number.isFinite(e[c])?r(e[c]):NaN,h])}return l}function wh({values:e,at:t,first:s=0},n,r,i){if(!r.columns||t)return n;let[a,l]=[r.first-s,r.last-s],c=(h,u)=>u>=0&&u+1<e.length?[[h,i((e[u]+e[u+1])/2)]]:[];return[...c(r.left,a-1),...n,...c(r.right,l)]}function bh(e){let t="",s="M";for(let[n,r]of e)Number.isFinite(r)&&(t+=`${s}${n.toFixed(2)} ${r.toFixed(2)}`),s=Number.isFinite(r)?"L":"M";return t}var ca=(e,t=ph)=>e.filter((s,n)=>n%Math.ceil(e.length/t)===0||n===e.length-1);function xh(e,{height:t}){let{x:s,rows:n=[],along:r=[],lines:i,shades:a=[],marks:l=[],caption:c,rem:h}=e,{low:u,high:d,top:g,below:p}=e.y,f=t-p,m=t-(e.foot??.2*h),b=$=>g+(f-g)*(d-$)/(d-u||1),w=$=>({class:$===0?"zero":"grid",d:`M${s.left} ${b($).toFixed(2)}H${s.right}`}),P=($,C,k,v)=>({x:$,y:C,"text-anchor":v,text:k}),E=u<0&&d>0&&n.every(([$])=>$!==0);return{x:s,y:b,low:u,high:d,top:g,bottom:f,rules:[...n.map(([$])=>w($)),...E?[w(0)]:[]],texts:[...n.map(([$,C])=>P(s.left-.4*h,b($)+.26*h,C,"end")),...r.map(([$,C,k="middle"])=>P(s.at($),m,C,k)),...c?[P(s.right,m,c,"end")]:[]],shades:a.map(([$,C])=>({x:$,y:g,width:Math.max(0,C-$),height:f-g})),lines:i.map($=>{let C=gh($,s,b);return{...$,points:C,d:bh(wh($,C,s,b))}}),marks:l.map(({k:$,v:C,kind:k="",r:v=4})=>({class:`mark ${k}`,cx:s.at($),cy:b(C),r:v}))}}function vh(e,t,s){let n={},r=({left:i,top:a,width:l,height:c})=>{let h=0;for(let u of Object.values(e))for(let d=1;d<u.length;d++){let[[g,p],[f,m]]=[u[d-1],u[d]];if(f<i||g>i+l||!Number.isFinite(p+m))continue;let b=$=>p+(m-p)*Math.max(0,Math.min(1,($-g)/(f-g))),[w,P]=[b(i),b(i+l)],E=Math.min(Math.max(w,P),a+c)-Math.max(Math.min(w,P),a);E>=0&&(h+=1+E/c)}for(let u of Object.values(n))i>=u.left+u.width||u.left>=i+l||a>=u.top+u.height||u.top>=a+c||(h+=20);return h};for(let[i,[a,l]]of Object.entries(t)){let c=null;for(let[h,u]of e[i])if(!(!Number.isFinite(u)||h<s.left||h>s.right))for(let d of[-1,1])for(let g of[1,5,10,18,28]){let p=Math.max(s.left,Math.min(s.right-a,h-Math.min(a/2,12))),f=d<0?u-l-g:u+g,m=Math.max(0,s.top-f)+Math.max(0,f+l-s.bottom),b={left:p,top:f,width:a,height:l},w=20*r(b)+40*m+.3*g+.01*(p-s.left);(c===null||w<c.cost)&&(c={...b,cost:w})}c&&(n[i]=c)}return n}function as(e,t,s,n,r=1){let i={},a={};e.forEach(({span:c,points:h},u)=>{c.hidden=!1,i[u]=ca(h),a[u]=[kh(c,n)+4,r*n]}),[...e.flatMap(({whole:c})=>c?[c]:[]),...t].forEach((c,h)=>{i[`clear of ${h}`]=ca(c)});let l=vh(i,a,s);return e.map(({span:c},h)=>(c.hidden=!l[h],l[h]?(c.style.left=`${l[h].left}px`,c.style.top=`${l[h].top+l[h].height/2}px`,l[h]):null))}function da({left:e,top:t,width:s,height:n},r,i=4){let a=(h,u,d)=>Math.max(u,Math.min(d,h)),l={far:1/0,ends:[0,0,0,0]},c=(h,u)=>{let[d,g]=[a(h,e,e+s),a(u,t,t+n)],p=Math.hypot(h-d,u-g);p<l.far&&Object.assign(l,{far:p,ends:[d,g,h,u]})};return r.forEach(([h,u],d)=>{if(!Number.isFinite(u))return;c(h,u);let[g,p]=r[d-1]??[];if(Number.isFinite(p))for(let f=1;f<8;f++)c(g+(h-g)*f/8,p+(u-p)*f/8)}),l.far>i&&l.far<1/0?l.ends:null}var lo=new Map;function kh(e,t){let s=`${t} ${e.className} ${e.textContent}`;return lo.get(s)||lo.set(s,e.offsetWidth),lo.get(s)}function Ls(e,t,s){for(;e.childElementCount>s.length;)e.lastChild.remove();for(;e.childElementCount<s.length;)e.append(D(t));s.forEach(({text:n,title:r,...i},a)=>{let l=e.children[a];Le(l,i),n!==void 0&&he(l,n),r!==void 0&&l.textContent!==r&&l.replaceChildren(D("title",{},r))})}function ot(e){let t=Object.fromEntries(["shades","rules","texts","lines","marks","under","dots"].map($=>[$,D("g",{class:$})])),{shades:s,rules:n,texts:r,lines:i,marks:a,under:l,dots:c}=t,h=D("path",{class:"here"}),u=D("svg",{"aria-hidden":"true"},s,n,r,h,l,i,a,c),d=o("div",{class:"labels","aria-hidden":"true"}),g=o("div",{class:"tag",role:"tooltip"}),p=o("div",{class:`chart ${e}`,role:"img"},u,d,g),f=null,m=null,b=null,w="";g.hidden=!0;function P($){let C=p.getBoundingClientRect(),[k,v]=[$.clientX-C.left,$.clientY-C.top],y=!b||k<b.x.left-la||k>b.x.right+la,T=$.buttons>0&&$.pointerType!=="touch",A=y||T?null:m.tip?.(b.x.find(k));g.hidden=!A,A&&(he(g,A),g.style.left=`${Math.max(0,Math.min(C.width-g.offsetWidth,k+12))}px`,g.style.top=`${Math.max(-g.offsetHeight-4,v-g.offsetHeight-10)}px`)}for(let $ of["pointermove","pointerdown"])p.addEventListener($,P);p.addEventListener("pointerleave",()=>g.hidden=!0);function E(){let{alone:$,still:C,along:k=[],bars:v,rem:y}=m,T=$?[]:b.lines.filter(M=>M.name).sort((M,z)=>(M.later??0)-(z.later??0)),A=JSON.stringify([$,T.map(({name:M,cls:z})=>[M,z])]);if(C&&A===w)return;A!==w&&d.replaceChildren(...$?[o("span",{class:"alone"},$)]:[],...T.map(({name:M,kind:z,cls:N=`name ${z}`})=>o("span",{class:N},M))),w=A;let{x:S,y:L}=b,O=k.length?b.bottom:f.height,x={left:S.left+4,right:S.right-4,top:0,bottom:O,...m.room};as(T.map(({points:M,named:z},N)=>({span:d.children[N],points:z?M.filter(([,,j])=>z(j)):M,whole:z&&M})),[...b.lines.filter(M=>!M.name&&!M.aside).map(M=>M.points),...v?.(L)??[]],x,y)}return{el:p,under:l,get frame(){return b},measure(){return f={width:p.clientWidth,height:p.clientHeight},f},draw($){if((!f?.width||!f.height)&&this.measure(),!f.width||!f.height)return;m=$,b=xh(m,f),Le(u,f),Ls(s,"rect",b.shades),Ls(n,"path",b.rules),Ls(r,"text",b.texts);let C=({kind:k="",d:v,style:y="",title:T})=>({class:`line ${k}`,d:v,style:y,title:T});Ls(i,"path",b.lines.map(C)),Ls(a,"circle",b.marks),E(),Le(p,{"aria-label":m.said})},cursor($){if(!b)return;let{x:C,y:k,top:v,bottom:y}=b,T=$>=C.first&&$<=C.last,A=m.here==="column"?C.span($,$):[C.at($)],S=T&&m.here?A.map(O=>`M${O.toFixed(2)} ${v}V${y}`).join(""):"";Le(h,{d:S});let L=b.lines.filter(({dot:O,values:x})=>O&&T&&Number.isFinite(x[$]));Ls(c,"circle",L.map(({kind:O,dot:x,values:M})=>({class:`dot ${O}`,cx:C.at($),cy:k(M[$]),r:x})))}}}var yh=5,$h=600,ha=3,ua=["","7 4","9 3 2 3"];function ma(e,t){let s=o("h2"),n=o("span",{class:"r"}),r={valves:ot("plot valves"),memory:ot("plot memory")};for(let{el:d,under:g}of Object.values(r)){let p=b=>b.clientX-d.getBoundingClientRect().left,f=(b,w)=>[w,Math.max(e.G.gutter,Math.min(e.G.width,p(b)))],m=b=>e.G.a-.5+(b-e.G.gutter)/e.G.cw;et(d,{press:b=>p(b)>=e.G.gutter&&p(b),slop:(b,{x:w})=>!e.small&&b.pointerType!=="touch"&&Math.abs(b.clientX-w)>=yh,click:b=>e.go(e.G.step(p(b))),move(b,w){let[P,E]=f(b,w).sort(($,C)=>$-C);g.replaceChildren(D("rect",{class:"band",x:P,width:E-P,y:0,height:"100%"}))},done(b,w){g.replaceChildren(),t(...f(b,w).sort((P,E)=>P-E).map(m))},cancel:()=>g.replaceChildren()}),d.addEventListener("dblclick",()=>e.resetZoom()),d.addEventListener("wheel",b=>{if(!b.ctrlKey||p(b)<e.G.gutter)return;b.preventDefault();let w=m(p(b)),P=Math.max(.2,1+b.deltaY/$h),{a:E,end:$}=e.G;t(w+(E-.5-w)*P,w+($-.5-w)*P)},{passive:!1})}let i=()=>e.P.roles.gates;function a(){let{rem:d,low:g,small:p}=e,f=i().length===0,m={valves:f?0:(g?2.9:3.1)*d,memory:(p?5:g?3.6:3.9)*d+(f?3*d:0)};for(let[b,{el:w}]of Object.entries(r))w.style.height=`${Math.round(m[b])}px`,w.hidden=m[b]===0;for(let b of Object.values(r))b.measure()}function l(d){let{roles:g}=e.P;if(g.kind(d)==="gate"){let f=ua[g.gates.indexOf(d)%ua.length];return`stroke:var(--F${d},var(--ink2));stroke-width:2;stroke-linecap:butt${f&&`;stroke-dasharray:${f}`}`}return d==="c"?"stroke:var(--ink);stroke-width:3":`stroke:var(--ink3);stroke-width:1.75;${d===g.candidate?"stroke-dasharray:1 4":""}`}let c=d=>e.S.mode==="mean"?e.P.mean(d):e.P.column(d,e.S.unit);function h(d,g,p,f,m,b){let{P:w,G:P,rem:E}=e,$=Object.fromEntries(g.map(C=>[C,c(C)]));r[d].draw({x:Rt(P),y:{low:p,high:f,top:ha,below:ha},rows:m,lines:g.map(C=>({values:$[C],name:C,kind:`of-${C}`,cls:`letter s-${C}`,style:l(C)})),tip:C=>`step ${C+1} “${w.shown[C]}”
${g.map(k=>`${k} ${U($[k][C],4)}`).join("   ")}`,alone:w.T===1?`A line needs at least two ${w.reads.many}.`:null,said:b,rem:E})}function u(){let{P:d,S:g}=e,p=i(),f=d.signals.filter(k=>!p.includes(k)),m=k=>`${k} over time. The numbers are in the table.`;p.length&&h("valves",p,-.04,1.04,[[0,"0"],[1,"1"]],m(`Gates ${p.join(", ")}`));let b=1.12*Math.max(1,...f.map(k=>Math.max(...c(k).map(Math.abs)))),w=Math.floor(b),P=[-w,0,w].map(k=>[k,U(k,0,!0)]);h("memory",f,-b,b,P,m(f.join(", "))),s.replaceChildren(re("unit over time",g.mode==="mean"?`Mean of ${d.H} units over time`:`Unit ${g.unit} over time`)," ",o("small",{},g.mode==="mean"?"":Kn(d,g.unit)));let E=g.mode==="unit"?d.halfLife(g.unit):null,$=E<0?" This text ends before more can be told.":"",C=re("half-life");C.dataset.act=`In this text: ${Ts(d.reads)}.${$}`,n.replaceChildren(...E===null?[]:[C," ",o("b",{},rt(E))])}return{els:[o("div",{class:"hd"},s,n),r.valves.el,r.memory.el],draw(d){d("size","picture")&&a(),d("picture","unit","view","size")&&u()}}}var Mh=5,fa={forget:["--Ff",2.25,[6,4]],"rnn.h":["--rnn",2.25],"lstm.h":["--ink",1.5],"lstm.c":["--ink",3.25],"own.h":["--Fpos",1.75],"own.c":["--Fpos",3.25]};function Sh(e){let t=e[e.length-1];return Array.from(e,s=>Number.isFinite(s-t)?s-t:NaN)}var Eh=({answers:e,target:t})=>e.kind==="value"?`L = its answer, the ${t}`:`L = −ln p(“${ue(t)}”), its guess`,Th=({answers:e,target:t})=>e.kind==="value"?`L is the answer after the last step, the ${e.title}`:`The loss L is −ln of the probability that the ${e.title} at the last step is “${ue(t)}”, the top answer of the network shown`;function pa(e){let t=o("h2"),s=o("small"),n=o("div",{class:"bk"}),r=o("div",{class:"labels","aria-hidden":"true"}),i=o("div",{class:"plot gradient",role:"img"},n,r),a=ma(e,f),l=o("div",{class:"plots"},...a.els,o("div",{class:"hd long"},t),i),c=null,h=!1,u=[],d=0,g=0;i.addEventListener("pointerdown",v=>g=v.clientX,!0),i.addEventListener("click",v=>{if(Math.abs(v.clientX-g)>4)return;let y=v.clientX-i.getBoundingClientRect().left;y>=e.G.gutter&&e.go(e.G.step(y))}),i.addEventListener("dblclick",()=>e.resetZoom()),e.resetZoom=()=>{clearTimeout(d),e.resetView(),e.draw(new Set(["view","step","unit","size"]))};async function p(){let v=await Cs(e.setup.figures,{gradient:n});c={named:v,time:v("time")},c.time.change.connect(()=>{if(h)return;clearTimeout(d);let{start:y,end:T}=c.time;d=setTimeout(()=>f(y,T),30)}),v("gradient.y").change.connect(()=>{h||requestAnimationFrame(k)}),e.draw(new Set(["picture","size","theme","view","unit"])),e.root.classList.add("plotted")}function f(v,y){let{P:T,G:A,S}=e,L=gi(v,y,T.T,A.width-A.gutter);L.a===S.view.a&&L.n===S.view.n?b():e.set({view:L})}function m(v){h=!0;try{v()}finally{h=!1}}let b=()=>c&&m(()=>c.time.setv({start:e.G.a-.5,end:e.G.end-.5}));function w(){let{G:v,rem:y,low:T,small:A}=e;i.style.height=`${Math.round((A?11:T?6.6:7)*y)}px`,c.named("gradient").setv({min_border_left:v.gutter,min_border_top:3,min_border_bottom:3}),c.named("gradient").toolbar.active_drag=A?null:"auto"}function P(){let{css:v}=e;for(let[y,[T,A,S]]of Object.entries(fa)){let{glyph:L}=c.named(`gradient.${y}`);L.setv({line_color:v(T),line_width:A,line_dash:S??[],line_cap:"round"})}jt(c.named,"gradient",e)}function E(v,y,T,A,S,L){let{T:O}=e.P,x=Array.from({length:O},(z,N)=>N),M={t:x,tip:x.map(L),low:x.map(()=>y),high:x.map(()=>T)};for(let z of Object.keys(fa)){let N=z in v;c.named(`gradient.${z}`).visible=N,M[z]=N?Array.from(v[z]):x.map(()=>NaN)}c.named("gradient.source").data=M,c.named("gradient.y").setv({start:y,end:T}),c.named("gradient.axis").major_label_overrides=new Map(S),c.named("gradient.ticks").ticks=A}let $=v=>De(e.setup.cells[v]);function C(){let{P:v,S:y}=e,T={},A={},S=v.cell;for(let{key:H,cell:I,signal:q}of v.curves){let W=`${I==="rnn"||I==="lstm"?I:"own"}.${q}`;T[W]=Sh(v.array(H)),A[W]=`${$(I)} ‖dL/d${q}‖`}let L=Object.values(T).flatMap(H=>H.filter(Number.isFinite)),O=Math.min(-1.5,Math.min(...L)-.25),x=Math.max(.25,Math.max(...L)+.15),M=v.array("forget");if(M){let H=I=>y.mode==="mean"?Math.log10(Array.from({length:v.H},(q,W)=>10**M[I*v.H+W]).reduce((q,W)=>q+W)/v.H):M[I*v.H+y.unit];T.forget=Array.from({length:v.T},(I,q)=>Number.isFinite(H(q))?H(q):NaN),A.forget=y.mode==="mean"?`∏ ${Te(v.roles.keep)}, mean of units`:`∏ ${Te(v.roles.keep)} of unit ${y.unit}`,S!=="lstm"&&(A.forget+=` (${$(S)})`)}let z=He(O,x,5,!0),N=z.map(H=>[H,{0:"1","-1":"0.1","-2":"0.01"}[H]??Xe(H)]);E(T,O,x,z,N,H=>`step ${H+1} “${v.shown[H]}”
`+Object.entries(T).map(([I,q])=>`${A[I]} ${ft(q[H])}`).join(`
`)),u=Object.entries(T).map(([H,I])=>({line:H,values:I,name:A[H]}));let j=we(v.shown[v.T-1],20),R=re("gradient",`How far the error from “${j}” reaches`);t.replaceChildren(R," ",s);let _=[...new Map(v.curves.map(({cell:H,loss:I})=>[$(H),I]))].map(([H,I])=>`${H} ${U(I,2)}`).join(", ");s.replaceChildren(re("loss",Eh(v)),`: ${_}; each ÷ its last value, `,re("log scale")),R.dataset.act=`How to read it: each curve is how much of the error at the last step reaches that step, and starts at 1 on the right. ${Th(v)}: ${_}. Each is the norm of a total derivative of L, divided by its own value at the last step.`,i.setAttribute("aria-label",`Gradient norms at every step, on a logarithmic scale: ${Object.entries(A).map(([H,I])=>`${I} at the first step ${ft(T[H][0])}`).join("; ")}.`)}function k(){let{G:v,rem:y,P:T}=e;if(T.T===1){let N=`The gradient needs at least two ${T.reads.many}.`;return r.replaceChildren(o("span",{class:"alone"},N))}let{start:A,end:S}=c.named("gradient.y"),L=i.clientHeight,O=N=>3+(L-6)*(1-(N-A)/(S-A)),x=u.map(({line:N,values:j,name:R})=>{let F=[];for(let _=Math.max(0,v.a);_<v.end;_++){let H=O(j[_]);F.push([v.centre(_),H<-2||H>L+2?NaN:H])}return{span:o("span",{class:`name ${N.replace(".","-")}`},R),points:F}}),M=D("svg",{class:"threads",width:v.width,height:L});r.replaceChildren(M,...x.map(({span:N})=>N));let z={left:v.gutter+2,right:v.width-2,top:0,bottom:L};as(x,[],z,y).forEach((N,j)=>{let R=N&&da(N,x[j].points,Mh);if(!R)return;let[F,_,H,I]=R.map(q=>q.toFixed(1));M.append(D("line",{x1:F,y1:_,x2:H,y2:I,class:u[j].line.replace(".","-")}))})}return p(),{el:l,draw(v){a.draw(v),c&&(v("size","picture")&&m(w),v("theme","size")&&m(P),v("picture","unit")&&m(C),v("view","picture","size")&&b(),v("view","picture","size","unit","theme")&&k())}}}var xt=e=>typeof e=="string";function ln(e,t=1/0){if(e.trim()==="*")return null;let s=new Set;for(let n of e.split(",")){let[,r,i=r]=/^\s*(\d{1,6})\s*(?:[-–]\s*(\d{1,6})\s*)?$/.exec(n)??[];if(r===void 0||Number(i)<Number(r)||Number(i)>=t||Number(i)-Number(r)>1e5)return;for(let a=Number(r);a<=Number(i);a++)s.add(a)}return[...s].sort((n,r)=>n-r)}function It(e){let t=[];for(let s of e)t.length&&t.at(-1)[1]===s-1?t.at(-1)[1]=s:t.push([s,s]);return t}var dt=e=>e===null?"*":It(e).map(([t,s])=>t===s?t:`${t}-${s}`).join(","),vt=({signal:e,units:t,steps:s,value:n,on:r=!0})=>`${r?"":"!"}${e}:${dt(t)}:${dt(s)}=${n}`,ht=(e,t,s)=>e<=0&&t>=s-1?null:Array.from({length:Math.min(t,s-1)-Math.max(0,e)+1},(n,r)=>Math.max(0,e)+r),ze=e=>e.on&&!e.why,Ch=(e,t,s,n)=>ze(e)&&e.signal===t&&(e.units===null||e.units.includes(s))&&(e.steps===null||e.steps.includes(n)),ls=(e,t,s,n)=>e.findLast(r=>Ch(r,t,s,n))?.value??null;function wa(e,t,s,n,r){let i=e.filter(l=>ze(l)&&l.signal===t);if(!i.length)return null;let a=new Set;for(let l of As(s,n))for(let c=0;c<r&&a.size<2;c++)a.add(ls(i,t,c,l));return a.size===1?[...a][0]:void 0}function ba(e,t,s){return e.flatMap(n=>{if(!ze(n)||t&&n.steps&&!t.some(c=>n.steps.includes(c)))return[n];let{text:r,why:i,...a}=n,l=t===null?[]:As(n.steps,s).filter(c=>!t.includes(c));return l.length?[{...a,steps:l}]:[]})}var er=(e,t)=>dt(e.units)===dt(t.units)&&dt(e.steps)===dt(t.steps);function tr(e,t,s){let{signal:n}=e[t],r=s.map(({hold:i})=>i.map(([a])=>a)).filter(i=>i.includes(n));return e.flatMap((i,a)=>i.signal!==n&&er(i,e[t])&&r.some(l=>l.includes(i.signal))?[a]:[])}var ga=(e,t)=>e===null?t:t===null?e:e.filter(s=>t.includes(s)),As=(e,t)=>e??Array.from({length:t},(s,n)=>n);function xa(e,t,s){return e.map((n,r)=>{if(!ze(n))return[];let i=As(n.units,s).length*As(n.steps,t).length,a=[];for(let l=r+1;l<e.length;l++){let c=e[l];if(!ze(c)||c.signal!==n.signal||c.value===n.value)continue;let h=As(ga(n.units,c.units),s),u=As(ga(n.steps,c.steps),t);h.length&&u.length&&a.push({by:l,steps:u,whole:h.length*u.length===i})}return a})}var Lh=200,sr={past:[],future:[]},co=({past:e},t)=>({past:[...e.slice(1-Lh),t],future:[]}),va=({past:e,future:t},s)=>e.length?[{past:e.slice(0,-1),future:[s,...t]},e.at(-1)]:null,ka=({past:e,future:t},s)=>t.length?[{past:[...e,s],future:t.slice(1)},t[0]]:null;function ya(e,t){let s=(t?1-e:e)<.5;return{words:`What if it were held ${s?"open":"shut"}?`,value:+(s!==t)}}function $a(e){let t=o("div",{class:"tag",role:"tooltip"});t.hidden=!0;function s({signal:n,linked:r,x:i,y:a}){let l=ya(1,r),c=!1,h=D("circle",{class:"grip",cx:i-.78*rs,cy:a-.78*rs,r:5.5}),u=D("a",{class:"hand",href:"./whatif"},D("circle",{class:"reach",cx:i,cy:a,r:rs+5}),h),d=()=>{let{S:b}=e,w=b.mode==="mean"?null:[b.unit];u.setAttribute("href",Gt(e,"whatif",{pins:vt({signal:n,units:w,steps:[b.t],value:l.value})}))},g=()=>e.S.mode==="mean"?"all units":`unit ${e.S.unit}`,p=()=>`${l.words} Opens What if, ${n} of ${g()} at ${l.value}`,f=()=>{d();let b=u.getBoundingClientRect(),w=e.root.getBoundingClientRect();t.textContent=p(),t.hidden=!1,t.style.left=`${Math.max(4,Math.min(w.width-t.offsetWidth-4,b.left-w.left+b.width/2-t.offsetWidth/2))}px`,t.style.top=`${b.bottom-w.top+4}px`},m=()=>t.hidden=!0;u.addEventListener("pointerenter",b=>b.pointerType!=="touch"&&f()),u.addEventListener("focus",f);for(let b of["pointerleave","blur"])u.addEventListener(b,w=>w.pointerType!=="touch"&&m());return u.addEventListener("pointerdown",b=>c=b.pointerType==="touch"&&t.hidden),u.addEventListener("click",b=>{d(),c&&(b.preventDefault(),f())}),{el:u,step(b){u.style.display=b.blank?"none":"",!b.blank&&(l=ya(b.now[n],r),u.setAttribute("aria-label",`${e.P.roles.word(n)}: ${p()}`),!t.hidden&&u.matches(":hover, :focus")&&(t.textContent=p()))}}}return{tag:t,hand:s}}var Ah=250;function Ma(e){let t=o("p",{class:"say","aria-live":"polite"}),s=o("h2"),n=Es(e),r=o("button",{type:"button","aria-label":"one unit"},"one"),i=o("button",{type:"button"},"mean"),a=o("select",{"aria-label":"Layer"}),l=o("div",{class:"seg"},n.row,a,...n.els,r,i);r.addEventListener("click",()=>e.set({mode:"unit"})),i.addEventListener("click",()=>e.set({mode:"mean"})),a.addEventListener("change",()=>{e.P.layer=Number(a.value),e.draw(new Set(tt))});let c=o("div",{class:"cell",tabindex:"0",role:"group","data-terms":".instant","aria-label":"This step; the arrows go through its words and marks"}),h=o("div",{class:"eq"}),u=o("canvas",{class:"strips",role:"img"}),d=re("bars of all units",""),g=o("h2",{},d),p=o("h2"),f=o("div",{class:"hd"},p),m=o("ol",{class:"pred"}),b=o("p",{class:"remark"}),w=o("div",{class:"instant"},t,o("div",{class:"cellhd"},s,l),c,h,o("div",{class:"low"},o("div",{},o("div",{class:"hd"},g),u),o("div",{},f,m,b))),P=D("path",{class:"wire"}),E=D("path",{class:"tip"}),$=D("svg",{class:"ahead","aria-hidden":"true"},P,E);w.append($);let C=0,k=0,v=null,y=null,T={width:0,height:0};u.addEventListener("click",x=>{let M=u.getBoundingClientRect(),z=1.5*e.rem,N=Math.floor((x.clientX-M.left-z)/(M.width-z)*e.P.H);N>=0&&N<e.P.H&&e.pick(e.order[N])});let A=Array.from({length:5},()=>{let x=o("span",{class:"bar"}),M=o("span",{class:"w"}),z=o("span",{class:"n"});return{bar:x,word:M,p:z,row:o("li",{"data-term":"next word"},x,M,z)}});m.append(...A.map(x=>x.row));let S=o("p",{class:"others"});b.before(S);function L(){let{P:x,S:M,rem:z,css:N}=e,j=devicePixelRatio||1,{width:R,height:F}=T;(u.width!==Math.round(R*j)||u.height!==Math.round(F*j))&&(u.width=Math.round(R*j),u.height=Math.round(F*j));let _=u.getContext("2d");_.setTransform(j,0,0,j,0,0),_.clearRect(0,0,R,F);let H=1.5*z,I=(F-2)/x.signals.length,q=(R-H)/x.H,W=e.order.indexOf(M.unit),V=q>3?1.2:0;x.signals.forEach((G,ee)=>{let J=e.P.roles.kind(G)==="gate",K=e.full(G),ne=ee*I+2,Q=I-5,ae=J?ne+Q:ne+Q/2;_.globalAlpha=1,_.fillStyle=N(J?`--${G}`:"--ink"),_.font=`italic 650 ${.95*z}px ${e.font}`,_.fillText(G,0,ne+Q/2+.3*z),_.fillStyle=N("--rule2"),_.fillRect(H,ae,R-H,1);let B=x.signal(G),Y=J?[N(`--F${G}`)]:[N("--Fpos"),N("--Fneg")],X=Y.map(()=>new Path2D);for(let Z=0;Z<x.H;Z++){let le=B[M.t*x.H+e.order[Z]],de=Math.max(.5,Math.min(1,Math.abs(le)/K)*(J?Q:Q/2));X[!J&&le<0?1:0].rect(H+Z*q+V/2,le<0?ae:ae-de,Math.max(1,q-V),de)}_.globalAlpha=.85,Y.forEach((Z,le)=>{_.fillStyle=Z,_.fill(X[le])})}),_.globalAlpha=1,M.mode!=="mean"&&(_.strokeStyle=N("--ink"),_.lineWidth=1.75,_.strokeRect(Math.max(H+W*q-2,1),1,Math.min(q+4,R-H-W*q+1),F-2))}function O(){let x=[...c.querySelectorAll(".head")].filter(H=>H.getAttribute("d").endsWith("l-8 8"));if($.style.display=e.small||!x.length?"none":"",e.small||!x.length)return;let M=w.getBoundingClientRect(),z=x.at(-1).getBoundingClientRect(),N=p.firstChild.getBoundingClientRect(),j=z.top+z.height/2-M.top,R=M.width+.45*e.rem,F=N.right-M.left+.5*e.rem,_=N.top+N.height/2-M.top;P.setAttribute("d",`M${z.right-M.left+3} ${j}H${R}V${_}H${F}`),E.setAttribute("d",`M${F+6} ${_-4}l-6 4l6 4`)}return{el:w,draw(x){let{P:M,S:z}=e,N=performance.now()-C<Ah;x("step")&&(C=performance.now());let j=M.cell+JSON.stringify(M.options)+e.small;j!==y&&(y=j,v=$s(M.roles,e.hand),c.replaceChildren(v.svg)),x("picture","size")&&(k=v.least());let R={...Ms(M,z),compact:e.small,least:k,instant:N||x("picture","size","unit","theme")};if(x("picture")){a.replaceChildren(...M.layers.map((G,ee)=>o("option",{value:ee},`layer ${G.level+1}${M.layers.some(J=>J.direction==="reverse")?` ${G.direction}`:""}`))),a.value=String(M.layer),a.hidden=M.layers.length===1;let{title:V}=M.answers;f.classList.toggle("long",M.answers.kind==="value"),p.replaceChildren(re("next word",V[0].toUpperCase()+V.slice(1))),b.textContent=e.setup.tasks[e.entry?.task]?.remark??"",m.setAttribute("aria-label",`What it answers: ${V}`)}if(x("play")&&t.setAttribute("aria-live",z.playing?"off":"polite"),!x("picture","size","theme","focus","unit","step","beside"))return;if(x("picture","size")){let V=(e.small?2.1:e.low?1.42:1.58)*e.rem*6+2;u.style.height=`${V}px`,T={width:u.clientWidth,height:V}}v.update(R);let F=Bn(M.roles,R);t.replaceChildren(...Un(F)),v.svg.setAttribute("aria-label",`The ${e.setup.cells[M.cell]} cell at this step. ${Vn(F)}`);let _=z.mode==="mean";s.replaceChildren(..._?["Inside ",re("mean over units","the mean")," ",o("small",{},`of ${M.H} units`)]:["Inside ",re("unit",`unit ${z.unit}`)," ",o("small",{},`of ${M.H}`)]),s.title=_?"":Kn(M,z.unit),Le(r,{"aria-pressed":!_}),Le(i,{"aria-pressed":_}),Le(i,{"aria-label":`mean of ${M.H}`}),n.row.hidden=_,n.draw(),h.replaceChildren(...Ui(M.roles,R).map(({symbol:V,value:G,cls:ee,op:J,means:K})=>o("span",{class:`term${J?" op":""}`,"data-term":K},o("span",{class:"sy"},V??""),o("span",{class:`va${ee?` s-${ee}`:""}`},G)))),he(d,`All ${M.H} units now`),u.setAttribute("aria-label",`Bars of every signal for all ${M.H} units at step ${z.t+1}. The numbers are in the table.`),L(),x("picture","size")&&O();let H=M.top(z.t),I=M.answers.kind==="value",q=z.beside&&M.beside?M.top(z.t,"beside").slice(0,3):[],W=Math.min(H.length,A.length-+(b.textContent!=="")-2*+(q.length>0));S.hidden=!q.length,q.length&&S.replaceChildren(o("b",{},e.setup.cells[M.beside.cell]),`: ${q.map(([V,G])=>`${ue(V)} ${I?U(G,3):fe(G)}`).join(", ")}`),A.forEach(({row:V,word:G,p:ee,bar:J},K)=>{V.hidden=K>=W,!V.hidden&&(he(G,ue(H[K][0])),he(ee,I?U(H[K][1],3):fe(H[K][1])),J.hidden=I,J.style.width=`${100*H[K][1]}%`)})}}}var mo=2,Sa=2**32,ho=(e,t,s,n)=>{let r=e.trim?.()===""?NaN:Number(e);return Number.isFinite(r)?Math.max(t,Math.min(s,r)):n},uo=(e,t,s={temperature:.8,seed:1,length:100})=>({temperature:Math.round(100*ho(e.temperature,0,mo,s.temperature))/100,seed:Math.floor(ho(e.seed,0,Sa-1,s.seed)),length:Math.round(ho(e.length,1,t,s.length))});function Ea(e){let t=e.setup.written,s=(f,m,b)=>o("input",{type:"number",name:f,"aria-label":m,title:m,...b}),n=s("length",`How many, up to ${t}`,{min:1,max:t,step:1}),r=s("temperature",`Temperature, 0 to ${mo}: at 0 always the top answer`,{min:0,max:mo,step:"any"}),i=s("seed","Seed: the same seed writes the same text",{min:0,max:Sa-1,step:1}),a={temperature:r,seed:i,length:n},l=o("span",{}),c=o("button",{type:"submit",class:"btn"},"Write on"),h=o("form",{class:"writeon","aria-label":"Write on"},c,o("label",{},n,l),o("label",{},"temp",o("span",{class:"roomy"},"erature")," ",r),o("label",{},"seed ",i)),u=()=>Object.fromEntries(Object.entries(a).map(([f,m])=>[f,m.value])),d=f=>{for(let[m,b]of Object.entries(f))a[m].value=String(b)};d(uo({temperature:"",seed:"",length:""},t));let g=uo(u(),t),p=()=>{g=uo(u(),t,g),d(g)};return h.addEventListener("change",p),h.addEventListener("submit",f=>{f.preventDefault(),p(),e.send({write:g},{wrote:!0})}),{el:h,draw(f){f("picture")&&(h.hidden=e.P.answers.kind!=="next",l.textContent=` ${e.P.reads.many}`)}}}var zh=17.5,Ph=4,Oh=19,Ta={bytes:[[400,1.0625]],characters:[[80,1.75],[400,1.25]],other:[[60,1.5],[200,1.1875]]};function Ca(e){let t=o("div",{class:"seg signals",role:"group","aria-label":"Colour the text by"}),s=o("span",{class:"whose"}),n=Ea(e),r=o("div",{class:"sheet",tabindex:"0",role:"region","aria-label":"The text, token by token"}),i=o("div",{class:"tag",role:"tooltip"});i.hidden=!0;let a=o("div",{class:"readbar"},o("span",{class:"wide"},"Colour"),t,s,n.el),l=o("div",{class:"reader"},a,r,i),c=o("span",{class:"legend","aria-hidden":"true"}),h=o("span",{class:"ownword"},o("u",{},"written by the network")),u=o("span",{class:"r tools"},h,c),d=[],g=null,p=null;r.addEventListener("click",({target:k})=>k.t!==void 0&&e.go(k.t)),r.addEventListener("pointermove",f);for(let k of["pointerleave","scroll"])r.addEventListener(k,()=>i.hidden=!0);function f({target:k,clientX:v,clientY:y}){let{P:T,S:A}=e,{t:S}=k;if(i.hidden=S===void 0,i.hidden)return;let L=Vo(T.tokens,S),O=L?` of “${L}”`:"";i.textContent=`${A.focus} ${U(m()[S],4)} · ${A.mode==="mean"?`mean of ${T.H} units`:`unit ${A.unit}`} · step ${S+1} “${we(T.shown[S],24)}”${O}`;let x=l.getBoundingClientRect(),{offsetWidth:M}=i;i.style.left=`${Math.max(0,Math.min(x.width-M,v-x.left+12))}px`,i.style.top=`${y-x.top-34}px`}let m=()=>e.S.mode==="mean"?e.P.mean(e.S.focus):e.P.column(e.S.focus,e.S.unit);function b(){let{P:k,S:v}=e;return e.P.roles.kind(v.focus)==="memory"?k.reach(v.focus,v.mode==="mean"?null:v.unit):1}function w(){let{P:k}=e,{kind:v}=k.reads,y=[];d=Uo(v,e.text,k.tokens).map(({before:A,shown:S,kind:L,after:O},x)=>{let M=o("span",{class:L||!1},S);return M.t=x,k.unknown[x]&&(M.classList.add("unknown"),M.title=`“${k.tokens[x]}” ${fs(k)}`),e.written!==null&&x>=e.written&&M.classList.add("own"),y.push(A,M,O),M}),r.classList.toggle("code",["bytes","characters"].includes(v));let T=Ta[v]??Ta.other;r.style.fontSize=`${T.find(([A])=>k.T<=A)?.[1]??1}rem`,r.replaceChildren(...y.filter(A=>A!=="")),r.scrollTop=0,g=null,h.hidden=e.written===null}function P(){let{rem:k,small:v,time:y}=e;r.style.height="";let T=v?Oh*k:y.clientHeight-l.offsetTop-a.offsetHeight-zh*k;r.style.height=`${Math.max(Ph*k,Math.min(r.scrollHeight+2,T))}px`}function E(){let{S:k,palette:v}=e,y=m(),T=b();d.forEach((A,S)=>{let L=v.of(k.focus,y[S],T);A.colour!==L&&(A.colour=L,A.style.background=Qe(L),A.style.color=at(L))}),c.replaceChildren(...ss(e,k.focus,T)),s.textContent=k.mode==="mean"?`mean of ${e.P.H} units`:`of unit ${k.unit}`;for(let A of t.children)A.setAttribute("aria-pressed",String(A.dataset.signal===k.focus))}function $(){let{P:k}=e,v=T=>e.P.roles.kind(T)==="gate",y=[k.memory,...k.signals.filter(T=>T!==k.memory&&!v(T)).reverse(),...k.signals.filter(v)];t.replaceChildren(...y.map(T=>{let A=e.P.roles.word(T),S=o("button",{type:"button","data-signal":T,"aria-label":`${A} ${T}`,"data-term":T},o("i",{class:`s-${T}`},T));return S.addEventListener("click",()=>e.look(T)),S}))}function C(){g?.classList.remove("cur"),g?.removeAttribute("aria-current"),g=d[e.S.t],g.classList.add("cur"),g.setAttribute("aria-current","step");let{offsetTop:k,offsetHeight:v}=g,y=Math.min(2*v,r.clientHeight/3);k-y<r.scrollTop?r.scrollTop=k-y:k+v+y>r.scrollTop+r.clientHeight&&(r.scrollTop=k+v+y-r.clientHeight)}return{el:l,key:u,sheet:r,draw(k){let{P:v}=e;k("picture")&&p!==v.signals.join()&&($(),p=v.signals.join()),k("picture")&&w(),k("picture","size")&&P(),k("picture","theme","focus","unit")&&E(),k("picture","size","step")&&C(),n.draw(k)}}}var Nh={time:"Over time",text:"Text and units"};function La(e){let t=Object.entries(Nh).map(([a,l])=>{let c=o("button",{type:"button","data-pane":a,title:"Switch (v)"},l);return c.addEventListener("click",()=>e.show(a)),c}),s=o("div",{class:"hd panes"},o("div",{class:"seg",role:"group","aria-label":"View of the text"},...t)),n=o("button",{type:"button"});n.addEventListener("click",()=>e.set({beside:!e.S.beside})),s.append(o("div",{class:"seg besides"},n));let r=null,i=null;return{el:s,join(a,l){r=a,s.append(l.key)},draw(a){if(i!==e.small&&(i=e.small,(i?r.head:s).append(r.tools),r.head.hidden=!i),a("picture","beside")){let l=e.P.beside&&e.setup.cells[e.P.beside.cell];n.hidden=!l,n.textContent=`${l} beside`,n.title=`What a ${l} of the same size, trained alike, makes of this text`,n.setAttribute("aria-pressed",String(e.S.beside))}if(a("picture","pane"))for(let l of t)l.setAttribute("aria-pressed",String(l.dataset.pane===e.S.pane))}}}var jh="grammar",_h="grammar-lstm-32-s0";var zs=e=>({text:e.setup.tasks[jh].examples[0][1],model:_h,weights:"trained"}),We=(e,t)=>zs(e).text.split(" ").lastIndexOf(t);var Ps=".ribbon, .transport",nr=e=>`.cell g[data-term=${e}] > :is(circle, text, rect)`,Aa=".low > div:last-child",Qt=(e,t={})=>s=>({...zs(s),unit:6,view:"time",t:e(s),...t}),cn=(e,t=0)=>s=>We(s,e)+t,it=cn("moved"),cs=cn("moved",-1),Ue=(e,t,s)=>e.P.at(t,s,6),ut=(e,t)=>`“${e.P.shown[t]}”`,za=({P:e},t)=>{let[s,n]=e.top(t)[0];return`“${s}” (${fe(n)})`},Pa={of:["text","model","weights"],example:"the sentence of France and Japan",onward:["whatif","On to What if →"],stops:[{title:"Where is the answer?",says:e=>["The network reads one word at a time, and after each it guesses the next. ",`This list is its guess after ${ut(e,it(e))}: ${za(e,it(e))}.`],act:"go to the last word, where the answer is.",done:({t:e},{P:t})=>e===t.T-1,did:e=>[`After ${ut(e,e.P.T-1)} it expects ${za(e,e.P.T-1)}.`],at:Aa,lit:Ps,state:Qt(it),hand:["ArrowRight","End"]},{title:"A unit is one number in memory",says:e=>[`This pipe is the memory of unit ${6}, one of ${e.P.H} numbers that go from word to word. `,`At ${ut(e,We(e,"with"))} it holds `,ct(Ue(e,"c",We(e,"with"))),": orange is below zero, blue above, and thicker is further away."],act:"go to “Japan”, and see it change colour.",done:({t:e},t)=>e>=We(t,"Japan"),did:e=>[`At ${ut(e,e.S.t)} it holds `,ct(Ue(e,"c",e.S.t)),". Neither colour is the better one."],at:".cell g[data-term=memory], .cell g[data-term=c], .cell g[data-term=f] > circle",lit:Ps,clear:".say, .cell",state:Qt(cn("with")),hand:["ArrowLeft","ArrowRight"]},{title:"A row is a unit, a column a word",says:e=>[`Each of these ${e.P.H} rows is one unit, each column the word above it. `,"The colour says how far its forget gate ",{text:"f",cls:"f"}," is open: dark is 1, light is 0."],act:"click another row, or press ↓.",done:({unit:e})=>e!==6,did:e=>[`The cell and the lines are now those of unit ${e.S.unit}.`],at:".map.focused",lit:".ribbon",clear:".cellhd, .cell",state:Qt(it),hand:["ArrowUp","ArrowDown"]},{title:"A gate is a number, the valve its picture",says:e=>["A gate is a number from 0 to 1, worked out anew at every word; the disc draws it as a valve. ",`At ${ut(e,cs(e))} it stands open, `,st("f",Ue(e,"f",cs(e))),`: ${Ke(Ue(e,"f",cs(e)))} of the memory goes through.`],act:"step on one word, and watch it shut.",done:({t:e},t)=>e===it(t),did:e=>[`At ${ut(e,it(e))} it is shut: `,st("f",Ue(e,"f",it(e))),"."],at:nr("f"),lit:Ps,clear:".say, .cell",state:Qt(cs),hand:["ArrowLeft","ArrowRight"]},{title:"Why “forget”, when 1 keeps?",says:e=>["The forget gate has its name from what it does as it shuts: 0 forgets, 1 keeps. ",`At ${ut(e,it(e))} it is `,st("f",Ue(e,"f",it(e))),`, and ${Ke(1-Ue(e,"f",it(e)))} of the `,ct(Ue(e,"c",cs(e)))," that “France” wrote is gone."],act:"step back: how long was it kept?",done:({t:e},t)=>e>We(t,"France")&&e<it(t),did:e=>[`At ${ut(e,e.S.t)} `,st("f",Ue(e,"f",e.S.t))," of it is kept: ",ct(Ue(e,"c",e.S.t)),", as it has been since “France”."],at:nr("f"),lit:`${Ps}, .say`,clear:".say, .cell",state:Qt(it),hand:["ArrowLeft","ArrowRight"]},{title:"The input gate writes",says:e=>["What is new, the candidate g, gets into memory as far as the input gate lets it. ",`At ${ut(e,We(e,"Japan"))} that is `,st("i",Ue(e,"i",We(e,"Japan")))," of ",ct(Ue(e,"g",We(e,"Japan"))),", in the place of what was forgotten."],act:"step on one word: it shuts, and the memory stays.",done:({t:e},t)=>e===We(t,"Japan")+1,did:e=>[`At ${ut(e,e.S.t)} `,st("i",Ue(e,"i",e.S.t))," of the candidate is written, and ",ct(Ue(e,"c",e.S.t))," stays."],at:`${nr("i")}, .cell g[data-term=written], .cell g[data-term='+'] > circle`,lit:Ps,clear:".say, .cell",state:Qt(cn("Japan")),hand:["ArrowLeft","ArrowRight"]},{title:"h is what the others hear",says:e=>[`The output gate lets memory out as h, and from the h of all ${e.P.H} units alone the next word is computed. `,`At ${ut(e,We(e,"but"))} unit ${6} holds `,ct(Ue(e,"c",We(e,"but"))),`, but its h is ${U(Ue(e,"h",We(e,"but")),2,!0)}: it keeps silent.`],act:"go on to “I”, where it speaks.",done:({t:e},t)=>e===cs(t),did:e=>[`At ${ut(e,e.S.t)} `,st("o",Ue(e,"o",e.S.t))," of it gets out: h is ",ct(Ue(e,"h",e.S.t)),"."],at:`${nr("o")}, .cell g[data-term=h]`,lit:`${Ps}, ${Aa}`,clear:".say, .cell",state:Qt(cn("but")),hand:["ArrowLeft","ArrowRight"]},{title:"How long does it remember?",says:e=>[`The half-life of unit ${6}, ${rt(e.P.halfLife(6))}, says when half of what a word wrote is gone, in the median. `,`Yet “France” stayed for ${cs(e)-We(e,"France")} words: a memory lasts until its gate shuts, however long that is.`],act:"go through the units with ↓ to one that lasts longer.",done:({unit:e},{P:t})=>Math.abs(t.halfLife(e))>Math.abs(t.halfLife(6)),did:e=>[`Unit ${e.S.unit} lasts longer: ${rt(e.P.halfLife(e.S.unit))}.`],at:".plots > .hd:first-child, .plot.memory",lit:".cellhd",clear:".cell",state:Qt(it),hand:["ArrowUp","ArrowDown"]}]};function Oa(e){let t=o("select",{"aria-label":"Feature"}),s=o("p",{class:"finding"}),n=o("div",{class:"ranks",role:"group","aria-label":"Units, best on validation first"}),r=o("section",{class:"ranking","aria-label":"Units that tell a feature"},o("label",{class:"hd"},o("h2",{},"Units that tell"),t),s,n),i=o("h2"),a=o("span",{class:"r"}),l=o("div",{class:"facts"}),c=o("section",{class:"oneunit","aria-label":"The selected unit"},o("div",{class:"hd"},i,a),l),h=o("p",{class:"silent"}),u=o("p",{class:"stale-units"}),d=o("div",{class:"units"},h,r,c,u),g=null,p=null,f,m=[];t.addEventListener("change",()=>{e.set({feature:t.value}),e.root.focus({preventScroll:!0})}),n.addEventListener("keydown",A=>{let S={ArrowUp:-1,ArrowDown:1}[A.key],L=m.indexOf(A.target);if(!S||L<0)return;A.preventDefault();let O=m[Math.max(0,Math.min(m.length-1,L+S))];O.focus(),O.click()});function b({S:A,P:S}){let L=(x,M,z)=>{let N=o("a",{class:"link",href:"./whatif",title:M},x);for(let j of["pointerdown","focus","click"])N.addEventListener(j,()=>N.href=z());return N},O=()=>vt({signal:S.memory,units:[A.unit],steps:ht(A.t,S.T-1,S.T),value:Number(S.at(S.memory,A.t,A.unit).toPrecision(4))});return o("p",{class:"onward"},L("Cut this unit","Silence it: how far does the test score fall?",()=>`${Gt(e,"whatif")}#cut`)," · ",L("Hold it","What if it kept what it holds now, to the end of the text?",()=>Gt(e,"whatif",{pins:O()})))}let w=()=>e.setup.cards[e.entry.card]?.note,P=()=>e.measured.get(e.name),E=()=>P().features.find(({name:A})=>A===g),$={probe:["all units, probe","A linear probe, which reads all units at once"],before:["before training","The best unit of the weights that training began with"]};function C({of:A,unit:S,signal:L,sign:O,score:x,spread:M},z,N){let{chance:j}=is[z],R=Math.min(N(x),N(j)),F=Math.max(N(x),N(j)),_=o("span",{class:"bar",style:`left:${100*R}%;width:${100*(F-R)}%`}),H=M&&o("span",{class:"range",style:`left:${100*N(M[0])}%;width:${100*(N(M[1])-N(M[0]))}%`}),I=[o("span",{class:"who"},...A?[$[A][0]]:[`unit ${S} `,o("i",{},oo(z,L,O))]),o("span",{class:"track"},_,H),o("span",{class:"n"},Nt(x))],q=M?`: ${Yn(x,M)} when the test texts are drawn anew`:"";if(A)return o("div",{class:`rank ${A}`,"data-term":A==="probe"?"probe":"initial weights","data-act":`${$[A][1]}${q}.`},...I);let W=o("button",{type:"button",class:"rank",tabindex:"-1",title:`Select it${q}`,"data-unit":S},...I);return W.addEventListener("click",()=>e.choose(S,L)),W}function k(){let{features:A}=P(),{feature:S}=e.S;g=A.some(({name:j})=>j===S)?S:(A.find(an)??A[0])?.name,t.value=g;let L=E(),O=sa(L),{title:x,chance:M}=is[L.kind];s.textContent=`${na(L,e.P.H)} Listed as validation ranked them, with ${x} on test texts.`,s.classList.toggle("nowhere",!an(L));let z=o("div",{class:"rank scale","aria-hidden":"true"},o("span",{},re(x),", ",re("test texts")),o("span",{class:"track"},o("span",{class:"chance",style:`left:${100*O(M)}%`},`chance ${U(M,M?1:0)}`),o("span",{class:"end"},"1")),o("span",{})),N=ro(L).map(j=>C(j,L.kind,O));m=N.filter(j=>j.dataset.unit!==void 0),n.style.setProperty("--chance",`${100*O(M)}%`),n.replaceChildren(z,...N),v()}function v(){let{S:A}=e;m.forEach((S,L)=>{let O=A.mode==="unit"&&Number(S.dataset.unit)===A.unit;S.setAttribute("aria-pressed",String(O)),S.tabIndex=O||L===0&&A.mode==="mean"?0:-1}),T()}function y(A,S,L){let O=(x,M)=>o("i",{class:x,style:`width:${100*M}%;${x==="shut"?"":`background:var(--R${A})`}`});return o("tr",{},o("th",{scope:"row"},o("i",{class:`s-${A}`},A),` ${e.P.roles.word(A)}`),o("td",{},fe(S)),o("td",{class:"both","aria-hidden":"true"},o("span",{},O("shut",S),O("between",1-S-L),O("open",L))),o("td",{},fe(L)))}function T(){let{S:A,P:S}=e;if(A.mode==="mean"){i.replaceChildren(`Mean of ${S.H} units`),a.textContent="",l.replaceChildren(o("p",{},"Select one unit to read what it does."));return}let L=P(),O=L.units[A.unit],x=oa(L,A.unit);i.replaceChildren(`Unit ${A.unit} `,o("small",{},`of ${S.H}, over the test texts`)),a.replaceChildren(o("b",{"data-term":O.tag},O.tag));let M=(R,...F)=>[o("dt",{},R),o("dd",{},...F)],z=x&&o("button",{type:"button",class:"link",title:"Show the units that tell it"},x.title);z?.addEventListener("click",()=>e.set({feature:x.name}));let N=S.keeper&&[...M("keeps",o("i",{class:`s-${S.keeper}`,"data-term":S.keeper},S.keeper),` ${Nt(O.keep)} `,o("small",{},`median ${e.P.roles.word(S.keeper)} gate`)),...M(re("half-life"),`${rt(O.half_life)} `,o("small",{title:`Half-life: ${Ts(S.reads)}`},"median over all that it writes"))],j=Object.keys(O.open);l.replaceChildren(o("dl",{},...M("follows",...x?[z,o("small",{},` ${x.how}`)]:["none of these features well"]),...N??M("keeps","no gate keeps its memory")),...j.length?[o("table",{class:"openings"},o("thead",{},o("tr",{},o("th",{scope:"col"},"gate"),o("th",{scope:"col"},"shut < 0.1"),o("th",{"aria-hidden":"true"}),o("th",{scope:"col"},"open > 0.9"))),o("tbody",{},...j.map(R=>y(R,O.shut[R],O.open[R]))))]:[],...e.pages.whatif?[b(e)]:[],o("p",{class:"rule"},o("b",{},O.tag),": ",e.setup.tags[O.tag]),o("details",{},o("summary",{},"How this was measured"),o("p",{},L.about,` ${L.steps.validation.toLocaleString("en")} steps of validation, ${L.steps.test.toLocaleString("en")} of test texts.`)),...w()?[o("p",{},o("b",{},"This task"),`: ${w()}`)]:[])}return{el:d,draw(A){if(!A("picture","unit","focus","feature"))return;let S=P(),L=!S?.features.length;for(let O of[r,c])O.hidden=L;if(h.hidden=!L,u.hidden=L||e.weights!=="initial",u.textContent="Measured on the trained weights; the text above is read by the initial ones.",L){h.textContent=S===void 0?"":e.entry.card===void 0?"This is your own run: what its units do was not measured.":"What the units of this model do was not measured.",f=void 0;return}if(p!==null&&p!==e.entry.task&&(e.S.feature=null),p=e.entry.task,f===S)return A("feature")?k():v();f=S,t.replaceChildren(...S.features.map(({name:O,title:x})=>o("option",{value:O},x))),k()}}}var Hh=1.55,Fh=["ArrowUp","ArrowDown","Home","End","PageUp","PageDown"," "],fo=class extends Lt{text;name;weights;typed;help;constructor(t){super(t,Jn+ia+Pi),this.questions=new Ot(w=>this.tell(w));let{present:s,answer:n}=this.state.asked.values;Object.assign(this.S,{pane:"time",feature:null,probe:null,beside:!1,by:"piece"}),Object.assign(this.S,{present:s,answer:n}),this.measured=new Map,this.written=null;let r=this.pages.whatif&&$a(this);this.hand=r?.hand,this.parts=[Pn,kn,Zn,Ma,Ss,La,jn,pa,Ca,Oa,ei].map(w=>w(this));let[i,a,l,c,h,u,d,g,p,f,m]=this.parts;this.time=o("section",{class:"time","aria-label":"The whole text"},h.el,u.el,d.el,g.el,p.el,f.el,o("div",{class:"cursor"})),this.cursor=this.time.lastChild,this.words=h.el,this.which=u.el,this.panes={time:[d.el,g.el,this.cursor,d.tools],text:[p.el,f.el,p.key]},u.join(d,p),this.sheet=p.sheet,this.main=o("main",{},o("section",{class:"now","aria-label":"This step"},l.el,c.el),this.time),this.stage=ta(this,l),this.parts.push(this.stage),this.covered=[i.el,a.el,this.main],this.root.append(...this.covered,this.stage.el,m.el,...r?[r.tag]:[]),this.listen(),this.view=this.state.asked.values.view,this.receive(this.model.payload,{asked:this.inPage}),this.wonder();let{brought:b}=this.state;b!==void 0&&(this.typed(b),this.send({text:b}))}back({values:t}){let{view:s,text:n,model:r,weights:i,present:a,answer:l}=t;this.view=s,this.set({present:a,answer:l});let c={text:n??this.text,model:r??this.name,weights:i};return this.typed(c.text),["text","model","weights"].some(u=>c[u]!==this.shown[u])||this.questions.busy.size||this.root.classList.contains("stale")?this.send(c,{asked:!0}):(this.returning=!1,this.notices=[],this.S.pane=this.pane(this.name),this.lookAt(!0,!1),this.wonder())}close(){this.set({playing:!1}),this.questions.stop()}get guide(){return Pa}get touches(){let t={feature:["feature"],beside:["beside",...tt]};return{...super.touches,...t,present:["present"],answer:["answer"]}}get meanwhile(){return"Stepping through this sentence still works."}get behind(){return this.P!==null&&["text","model","weights"].some(t=>this.asked[t]!==this.shown[t])}get whose(){return this.asked.text===this.text?"The picture is still of the network before.":`The picture is still of “${we(this.text,Hn)}”.`}get shown(){return{text:this.text,model:this.name,weights:this.weights}}get values(){let{S:t,P:s}=this;return{...this.shown,t:t.t,unit:t.unit,theme:t.theme,view:this.view,mode:t.mode,focus:this.chosen?t.focus:null,feature:t.feature,probe:t.probe,by:t.by,beside:t.beside,present:t.present,answer:t.answer,written:this.written,sort:t.sort,sorted:t.sort==="now"&&this.ordered!==t.t?this.ordered??null:null,layer:s.layers.length>1?s.layer:null,tour:this.tour.at}}get wished(){let{text:t,model:s,weights:n}=this.asked;return{...this.values,text:t,model:s,weights:n}}send(t,s={}){if(this.closed)return;this.root.classList.add("busy"),this.root.setAttribute("aria-busy","true");let{write:n,...r}=this.asked;this.asked={...r,length:0,...t},this.pane(this.asked.model)==="text"&&!this.measured.has(this.asked.model)&&(this.asked.units=!0),this.later=s,this.changed=!0,this.questions.busy.size||this.ask(),this.mark()}ask(){this.changed=!1,this.questions.ask("picture",this.asked)}change(t){let s=this.find(this.asked.model).task,{examples:n}=this.setup.tasks[t.task];return t.task===s||!n.length||n.some(([,r])=>r===this.asked.text)?this.send({model:t.name}):(this.typed(n[0][1]),this.send({model:t.name,text:n[0][1]},{jump:!0}))}wonder(){this.S.pane==="text"&&this.P&&!this.measured.has(this.name)&&this.send({})}find(t){return this.setup.models.find(s=>s.name===t)??this.own}get entry(){return this.find(this.name)}receive(t,s=null){let n=ks(t);if(!s&&!this.questions.take(n))return;if(this.changed)return this.ask();let{asked:r,jump:i,wrote:a,fresh:l}=this.later??s??{};if(this.later=void 0,this.returning=!1,this.root.setAttribute("aria-busy","false"),this.root.classList.remove("busy"),this.notices=[...n.notices],!n.picture)return this.asked=this.shown,this.root.classList.add("stale"),this.draw(new Set(["notice"]));this.root.classList.remove("stale");let c=this.P,h=n.model===this.name;this.written=this.wroteFrom(n),n.entry&&(this.own=n.entry),n.units!==void 0&&this.measured.set(n.model,n.units),Object.assign(this,{P:n.picture,text:n.text,name:n.model,weights:n.weights}),this.asked=this.shown,c&&c.layers.length===this.P.layers.length&&(this.P.layer=c.layer);let u=this.P,d=this.S;if(d.pane=this.pane(this.name),c===null||i){let[g,p]=u.moment,f=h?[d.unit,this.chosen]:ra(this.measured.get(this.name));d.t=g,[d.unit,this.chosen]=d.pane==="text"&&f?f:[p,this.chosen]}else{let g=l||d.t>=c.T-1||!ms(c.tokens,u.tokens);d.t=a&&n.written!==void 0?n.written:g?u.T-1:Math.min(d.t,u.T-1),d.unit=Math.min(d.unit,u.H-1)}return this.lookAt(r,s!==null)}lookAt(t,s){let{S:n}=this;t&&this.placed(s),t&&this.unheld(),n.focus=this.focus(),this.arrange(),this.resetView();let{t:r}=n;t&&n.sort==="now"&&this.ordered!==r?(n.t=this.ordered,this.draw(new Set(tt)),n.t=r,this.draw(new Set(["step","notice"]))):this.draw(new Set([...tt,"feature","notice"]))}wroteFrom({text:t,model:s,weights:n,written:r}){let i=s===this.name&&n===this.weights&&t.startsWith(this.text.trimEnd());return r!==void 0?i?Math.min(this.written??r,r):r:i&&t===this.text?this.written:null}placed(t){let{P:s,S:n,state:r,notices:i}=this,{values:a,given:l,said:c}=r.asked;i.push(...t?[]:c.server,...c.view),n.t=r.place("t",s.T,n.t,i),l.has("unit")&&(this.chosen=void 0),n.unit=r.place("unit",s.H,n.unit,i),this.chosen=r.among("focus",s.signals,i)??this.chosen;let h=s.probes.map(({name:f})=>f);n.probe=r.among("probe",h,i)??n.probe;let u=this.measured.get(this.name)?.features,d=u&&!u.some(({name:f})=>f===a.feature);a.feature!==null&&d&&i.push("The address asks for a feature that the units were not measured for.");let{mode:g,sort:p}=a;[n.beside,n.by]=[a.beside,a.by],Object.assign(n,{mode:g,sort:p,feature:d?null:a.feature}),s.layer=r.place("layer",s.layers.length,s.layer,i),l.has("written")&&(this.written=r.place("written",s.T,null,i)),this.ordered=r.place("sorted",s.T,n.t,i)}unheld(){!this.pages.whatif||!this.state.asked.values.pins||this.notices.push({text:"This page shows the network as trained: the changes in the address are not held here.",to:Gt(this,"whatif"),words:"See them in What if"})}pane(t){return this.view??this.setup.tasks[this.find(t)?.task]?.view??"time"}show(t){this.view=t,this.set({pane:t,focus:this.focus(t)}),this.wonder()}focus(t=this.S.pane){let{P:s}=this;return s.signals.includes(this.chosen)?this.chosen:t==="text"?s.memory:s.keeper??s.signals[0]}choose(t,s){this.chosen=s,this.set({unit:t,mode:"unit",focus:s})}arrange(){let{S:t,P:s,root:n}=this;for(let[r,i]of Object.entries(this.panes))for(let a of i)a.hidden=r!==t.pane;n.classList.toggle("reading",t.pane==="text"),n.classList.toggle("tall",s.reads.kind==="bytes"),this.stage.arrange()}placeWords(){super.placeWords(),this.small!==(this.which.parentNode===this.main)&&this.words.after(this.which);let t=(this.P.reads.kind==="bytes"?Hh:0)+(Sr(this.P)?Xo:0)+Yi(this.P,this.S);this.extra=this.small?0:t*this.rem}draw(t){if(this.P&&(t.has("pane")||t.has("present"))&&this.arrange(),super.draw(t),!this.P||!["step","unit","picture","feature","present","answer"].some(r=>t.has(r)))return;let{P:s,S:n}=this;Object.assign(this.host.dataset,{t:n.t,unit:n.unit,steps:s.T,model:this.name,view:n.pane,ready:"true"}),this.keep(t.has("present"))}present(){this.set({present:!0})}moves(){let t={...super.moves()," ":()=>this.set({playing:!this.S.playing}),"?":()=>this.help(),p:()=>this.set({present:!this.S.present})};if(this.S.present){for(let s of Object.keys(t))/^\d$/.test(s)&&delete t[s];return{...t,...this.stage.moves}}return{...t,v:()=>this.show(this.S.pane==="text"?"time":"text")}}key(t){t.composedPath()[0]===this.sheet&&Fh.includes(t.key)||super.key(t)}},Na={render:e=>void new fo(e)};var Os=class{constructor(t){this.watched=[],this.follows=[],this.observer=new IntersectionObserver(s=>this.looked(s),{rootMargin:t})}watch(t,s=()=>{}){let n={el:t,came:s,near:!1};return this.watched.push(n),this.observer.observe(t),()=>n.near}seen(t,s){let n={el:t,due:!0},r=this.watch(t,()=>this.follow(n));this.follows.push(Object.assign(n,{near:r,fn:s}))}turned(){for(let t of this.follows)t.due=!0,t.el.classList.add("due");clearTimeout(this.rest),this.rest=setTimeout(()=>this.follows.forEach(t=>this.follow(t)),150)}follow(t){!t.due||!t.near()||(t.due=!1,t.el.classList.remove("due"),t.fn())}looked(t){let s=[];for(let{target:n,isIntersecting:r}of t)for(let i of this.watched)i.el===n&&(i.near=r,r&&s.push(i));for(let n of s)n.came()}close(){this.observer.disconnect(),clearTimeout(this.rest)}};function Ae(e,t,s,n,...r){let i=o("small",{},s),a=o("p",{class:"says"});return{el:o("section",{class:`sec ${e}`,"aria-label":t.textContent??t},o("div",{class:"top"},o("h2",{},t," ",i),...n),a,...r),says:a,note:i}}function Wt({name:e,title:t,low:s,high:n,step:r,value:i,written:a},l){let c=o("input",{type:"range",min:s,max:n,step:r,value:i,"aria-label":t}),h=o("output",{}),u=()=>{let d=a(Number(c.value));h.textContent=d,c.setAttribute("aria-valuetext",d)};return c.addEventListener("input",()=>{u(),l(Number(c.value))}),u(),{el:o("label",{class:"slide",title:t},o("span",{},e),c,h),input:c,set(d,g={}){for(let[p,f]of Object.entries(g))c[p]=f;c.value=d,u()}}}function Ve(e,t,s){let n=Object.entries(t).map(([r,i])=>{let a=o("button",{type:"button"},i);return a.addEventListener("click",()=>s(r)),[r,a]});return{el:o("span",{class:"seg",role:"group","aria-label":e},...n.map(([,r])=>r)),set(r){for(let[i,a]of n)a.setAttribute("aria-pressed",String(i===r))}}}function pe(e){if(!Number.isFinite(e))return"0";if(e>-2&&e<3)return String(Number((10**e).toPrecision(e<0?2:3)));let t=Math.floor(e),s=(10**(e-t)).toFixed(1);return`${s==="10.0"?"1.0":s} × ${Xe(s==="10.0"?t+1:t)}`}var kt=e=>ft(Number.isFinite(e)?e:NaN),yt=(e,t)=>e.setup.cells[t].replace("Vanilla ",""),Ns=(e,t)=>`No ${yt(e,t)} was trained on “${e.network.title}”.`;function js(e,t){let s=t;for(;s<e;)s=Number.isInteger(Math.log2(s/t))?1.5*s:4/3*s;return Math.round(s)}var dn=(e,t,s)=>He(e,t,s,!0).map(n=>[n,n===0?"1":Xe(n)]);function rr(e){let t=[...e].sort((n,r)=>n-r),s=t.length>>1;return t.length?t.length%2||t[s-1]===t[s]?t[s]:(t[s-1]+t[s])/2:null}function es(){let e=ot("logplot");return{...e,draw({lines:t,first:s,last:n,low:r,high:i,unit:a="",rem:l,...c}){let{width:h,height:u}=e.measure(),[d,g]=[Math.round(3*l),h-Math.round(.8*l)],p=Math.round(1.35*l),f=n>s?a:"",m=g-(f?(.42*f.length+1.2)*l:0),b=Qn(s,n,d,g);e.draw({x:b,y:{low:r,high:i,top:6,below:p},rows:dn(r,i,Math.max(2,Math.floor((u-6-p)/(2.2*l)))),along:Ct(s,n,5).filter(w=>b.at(w)<m||!f).map(w=>[w,String(w),w===s?"start":"middle"]),lines:t.map(w=>({first:s,...w})),caption:f,here:"line",room:{right:g,top:6},rem:l,...c})}}}var or=(e,t,s)=>Wt({name:"unit",title:e,low:1,high:1,step:1,value:1,written:n=>t().length?`unit ${t()[n-1]}`:""},s);var ja=-16,Rh=20,_s=(e,t)=>e.findIndex(s=>s>=t);function Ih(e,t,s,n){return t.flatMap((r,i)=>{let a=r<n?null:e[i*s+r-n];return a===null?[]:[Number.isFinite(a)?a:-1/0]})}function Wh(e){let t=Float32Array.from(e.flatMap(r=>Array.from(r).filter(Number.isFinite))).sort(),s=r=>t[Math.round(r*(t.length-1))]??0,n=Math.min(-ja,js(s(1),1));return{low:Math.max(ja,-js(-s(.05),4)),high:n,more:s(1)>n}}function _a(e,{low:t,high:s},[n,r]){let i=n.length-1;return Number.isFinite(e)?e<=0?n[Math.round(i*Math.max(0,1-e/t))]:r[Math.round(i*Math.min(1,e/s))]:n[0]}function qh(e,t,s,n){let r=new Uint8ClampedArray(4*s*s);for(let i=0;i<s;i++){let a=_s(t,i);for(let l=0;l<=t[a];l++){let[c,h,u]=n(e[a*s+l]),d=4*(i*s+l);r[d]=c,r[d+1]=h,r[d+2]=u,r[d+3]=255}}return r}function Ha(e){let t="h",s=null,n=0,r=Ve("Which state",{h:"of h",c:"of c"},m=>{t=m,e.root.focus({preventScroll:!0}),f()}),i=o("span",{class:"legend decades","aria-hidden":"true"}),a=[0,1].map(u),{el:l,says:c}=Ae("flow",re("flow matrix","Flow matrix"),"how much of each state reaches each later one",[r.el,i],o("div",{class:"two"},...a.map(m=>m.el)));e.seen(l,h);function h(){e.ask("flow",{side:e.S.side,one:e.S.one,cells:["rnn",e.S.cell]})}function u(m){let b=o("canvas"),w=D("svg",{"aria-hidden":"true"}),P=o("div",{class:"tag",role:"status"}),E=o("div",{class:"stage",tabindex:"0",role:"img"},b,w,P),$=o("p",{class:"reads"}),C=null,k=null;P.hidden=!0;let v=A=>{let S=E.getBoundingClientRect(),{left:L,top:O,wide:x,tall:M}=C,z=Math.floor((A.clientY-S.top-O)/M*n),N=Math.floor((A.clientX-S.left-L)/x*n);if(z<0||z>=n||N<0||N>=n)return null;let{ends:j}=e.got.flow,R=j[_s(j,z)];return N>R?null:[R,N]};function y(A){k=A;let S=e.got.flow,L=a[m];if(P.hidden=!A||!L.values,w.querySelector(".probe")?.remove(),P.hidden)return;let{left:O,top:x,wide:M,tall:z}=C,[N,j]=A;P.textContent=`t = ${N+1}, k = ${j+1}: ${kt(L.values[_s(S.ends,N)*n+j])}`;let R=O+(j+.5)/n*M,[F,_]=d(N),H=x+(F+_)/2/n*z;w.append(D("circle",{class:"probe",cx:R,cy:H,r:4})),P.style.left=`${Math.max(0,Math.min(E.clientWidth-P.offsetWidth,R+10))}px`,P.style.top=`${H>x+40?H-32:H+12}px`}let T=A=>C&&y(v(A));return E.addEventListener("pointermove",T),E.addEventListener("pointerdown",T),E.addEventListener("pointerleave",()=>y(null)),E.addEventListener("blur",()=>y(null)),E.addEventListener("click",A=>{let S=C&&v(A);S&&e.set({t:S[1]})}),E.addEventListener("keydown",A=>{let S={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]}[A.key];if(!S||!n||A.ctrlKey||A.metaKey||A.altKey)return;A.preventDefault();let{ends:L}=e.got.flow,O=Math.max(0,Math.min(n-1,e.S.t+S[1])),x=_s(L,k?.[0]??n-1)+S[0],M=L[Math.max(_s(L,O),Math.min(L.length-1,x))];O!==e.S.t&&e.set({t:O}),y([M,O])}),{el:o("div",{class:"panel"},E,$),stage:E,words:$,values:null,paint(A,S){this.values=A,y(null);let L=devicePixelRatio||1,{rem:O}=e,x=E.clientWidth,M=E.clientHeight;C={left:Math.round(3*O),top:4,wide:0,tall:M-Math.round(2.5*O)},C.wide=x-C.left-Math.round(.8*O);let{left:z,top:N,wide:j,tall:R}=C;if(!x||j<=0)return;Object.assign(b,{width:Math.round(j*L),height:Math.round(R*L)}),b.style.cssText=`left:${z}px;top:${N}px;width:${j}px;height:${R}px`;let F=o("canvas",{width:n,height:n}),_=[Yt(e.css("--zero"),e.css("--ink")),Yt(e.css("--ink"),e.css("--Rneg"))];F.getContext("2d").putImageData(new ImageData(qh(A,e.got.flow.ends,n,G=>_a(G,s,_)),n,n),0,0);let H=b.getContext("2d");H.imageSmoothingEnabled=!1,H.drawImage(F,0,0,n,n,0,0,b.width,b.height),w.setAttribute("width",x),w.setAttribute("height",M);let I=G=>z+(G+.5)/n*j,q=G=>N+(G+.5)/n*R,W=Ct(1,n,6),V=N+R+O;w.replaceChildren(D("path",{class:"edge",d:`M${z} ${N}V${N+R}H${z+j}`}),D("path",{class:"edge",d:g(z,N,j,R)}),...W.map(G=>D("text",{x:z-.4*O,y:q(G-1)+.28*O,"text-anchor":"end"},String(G))),...W.map(G=>D("text",{x:I(G-1),y:V,"text-anchor":"middle"},String(G))),D("text",{x:z+j/2,y:V+1.15*O,"text-anchor":"middle"},"earlier step k"),D("text",{x:0,y:0,"text-anchor":"middle",transform:`translate(${.8*O} ${N+R/2}) rotate(-90)`},"later step t"),D("text",{class:"title",x:z+j-2,y:N+1.1*O,"text-anchor":"end"},S),D("path",{class:"halo"}),D("path",{class:"here"}),D("text",{class:"row"})),this.cursor()},cursor(){if(!C?.wide||!w.querySelector(".here"))return;let{left:A,top:S,wide:L,tall:O}=C,{rem:x}=e,M=Math.min(e.S.t,n-1),z=A+M/n*L,N=Math.max(2,L/n),j=S+M/n*O;for(let I of[".halo",".here"])w.querySelector(I).setAttribute("d",`M${z} ${j}H${z+N}V${S+O}H${z}z`);let R=w.querySelector(".row"),F=3.6*x,_=z+N+F<A+L;R.textContent=`k = ${M+1}`;let H=Math.max(0,S+.9*x-j);R.setAttribute("x",_?z+N+.5*x+H*L/O:A+L-2),R.setAttribute("y",Math.max(S+.9*x,j+(_?0:-(F/L)*O))),R.setAttribute("text-anchor",_?"start":"end"),k&&y(k)}}}function d(m){let{ends:b}=e.got.flow,w=_s(b,m);return[(b[w-1]??-1)+1,b[w]+1]}function g(m,b,w,P){return e.got.flow.ends.reduce((E,$)=>`${E}H${m+($+1)/n*w}V${b+($+1)/n*P}`,`M${m} ${b}`)}function p(){let m=[Yt(e.css("--zero"),e.css("--ink")),Yt(e.css("--ink"),e.css("--Rneg"))],b=(w,P,E)=>o("span",{},...Array.from({length:E},($,C)=>{let k=o("i");return k.style.background=Qe(_a(w+(P-w)*(C+.5)/E,s,m)),k}));i.replaceChildren(`${Xe(s.low)} and less `,b(s.low,0,16),o("b",{}," 1 "),b(0,s.high,8),` ${Xe(s.high)}${s.more?" and more":""}`)}function f(){let m=e.got.flow;if(r.set(t),!m)return;[,n]=m.arrays[`${m.cells[0]}.h`][1];let b=E=>t==="c"&&m.array(`${E}.c`)?"c":"h",w=m.cells.map(E=>m.array(`${E}.${b(E)}`));s=Wh(w),p();let P=Math.min(Rh,n>>1);a.forEach(({stage:E,words:$},C)=>{C<m.cells.length||(E.hidden=!0,$.replaceChildren(Ns(e,e.S.cell)))}),m.cells.forEach((E,$)=>{a[$].stage.hidden=!1;let C=yt(e,E),k=b(E),v=w[$],{words:y,stage:T}=a[$],A=Ih(v,m.ends,n,P),S=rr(A),L=Math.max(...A),O=t==="c"&&k==="h"?" It has no c, so this is its h.":"",x=A.length===1?`the one pair ${me(P,"step")} apart keeps ${pe(L)}`:`half of all pairs ${me(P,"step")} apart keep at most ${pe(S)}, and no pair more than ${pe(L)}`;y.replaceChildren(o("b",{},`${C}: `),`of a change in ${k}, ${x}.`,O),T.setAttribute("aria-label",`${C}, ${k}: every pair of steps. ${y.textContent} Arrow keys read one pair.`),a[$].paint(v,`${C} ‖d${k}ₜ/d${k}ₖ‖`)}),c.replaceChildren("Row t, column k: how much of a small change in the state at step k is left in the state at step t, over all paths. Strong is kept, faint has vanished, orange has grown. A column that stays strong all the way down is a step that is not forgotten."+(m.ends.length<n?` ${m.ends.length} of the ${n} rows are computed, each drawn as a band.`:""))}return{el:l,draw(m){if(m("flow","theme","size"))f();else if(m("t"))for(let b of a)b.cursor();e.got.flow||r.set(t)}}}var Fa=`.gs .ask {
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
`;var qe=["initial","trained"],Bh={rnn:["--rnn","--ink3",2.5],lstm:["--ink","--ink",3],gru:["--Fpos","--pos",2],peephole:["--Fi","--i",2],coupled:["--Ff","--f",2],mingru:["--Fo","--o",2],indrnn:["--Fneg","--neg",2]},ds=e=>Bh[e]??["--ink2","--ink2",1.5],ir={h:["dL/dh",[],"the error that arrives at h, by all paths"],c:["dL/dc",[9,4],"the error that arrives at c, by all paths"],kept:["product of",[2,4],"the direct path from the last memory back to this one, alone: the product of what every step keeps"]},Ra={kept:"f"},po=({keep:e},{cell:t,signal:s})=>s==="kept"?`product of ${Te(e[t])}`:ir[s][0],go=(e,{shown:t,off:s},n)=>e.curves.filter(r=>r.side===n&&t[Ra[r.signal]??r.signal]&&!s.has(r.cell));function Uh(e,t){let s=(h,u,d)=>{for(let g of h)for(let p of g)p<u&&(u=p),p>d&&(d=p);return[u,d]},[n,r]=s(e,-1,0),[i,a]=s(t,n,r),l=.2*(r-n),c=.03*(r-n);return[Math.max(i,n-l)-c,Math.min(a,r+l)+c]}function Vh(e,t){let s=e.flatMap(i=>Array.from(i).filter(Number.isFinite));if(!s.length)return t;let n=1.5*s.reduce((i,a)=>Math.min(i,a),0)-10,r=1.5*s.reduce((i,a)=>Math.max(i,a),0)+10;return t.map(i=>Array.from(i).filter(a=>a>=n&&a<=r))}function Gh(e,{start:t,end:s},{low:n,high:r}){for(let i=Math.max(0,Math.ceil(t));i<e.length&&i<=s;i++)if(e[i]>=n&&e[i]<=r)return{t:i,v:e[i]};return null}var Yh=(e,{start:t})=>!Number.isFinite(e[Math.max(0,Math.ceil(t))]);function Kh(e,t,s,n){let r=[1,s].filter(l=>l>=e&&l<=t),i=(t-e)/14,a=He(e,t,n).filter(l=>Number.isInteger(l)&&l>=1&&l<=s&&r.every(c=>Math.abs(l-c)>i));return[...new Set([...r,...a])].sort((l,c)=>l-c)}function Ia(e){let{setup:t}=e,s=[...new Set(Object.values(t.keep).filter(Boolean).map(Te))],n=Object.entries(ir).map(([x,[M,,z]])=>{let N=Ra[x]??x,j=o("button",{type:"button",class:"toggle","data-term":x==="kept"?"product of f":M,"data-act":`${z[0].toUpperCase()}${z.slice(1)}. Click: show or hide these curves.`},o("i",{class:`dash ${N}`}),x==="kept"?`${M} ${s.slice(0,-1).join(", ")} or ${s.at(-1)}`:M);return j.addEventListener("click",()=>e.set({shown:{...e.S.shown,[N]:!e.S.shown[N]}})),[N,j]}),r=o("button",{type:"button",class:"btn"},"Numbers"),i=o("button",{type:"button",class:"btn"},"CSV");r.addEventListener("click",()=>e.numbers()),i.addEventListener("click",()=>e.ask("csv"));let a=o("span",{class:"where"}),l=Object.fromEntries(qe.map(x=>{let M=o("div",{class:"bk"}),z=o("div",{class:"labels","aria-hidden":"true"}),N=document.createElementNS("http://www.w3.org/2000/svg","svg"),j=o("div",{class:"at"}),R=o("h2"),F=o("p",{class:"loss"}),_=o("div",{class:`plot ${x}`,role:"img"},M,N,z,j);return[x,{side:x,target:M,labels:z,lines:N,at:j,head:R,loss:F,el:_}]})),c=o("div",{class:"norms"},o("div",{class:"tools"},o("div",{class:"seg",role:"group","aria-label":"Curves"},...n.map(([,x])=>x)),a,o("span",{class:"sp"}),o("small",{class:"key"},"line: ",re("geometric mean"),", band: all ",re("seeds")),r,i),o("div",{class:"sides"},...qe.map(x=>o("div",{class:"side"},l[x].head,l[x].loss,l[x].el)))),h=null,u=!1,d=!1;for(let{el:x}of Object.values(l)){let M=0;x.addEventListener("pointerdown",z=>M=z.clientX,!0),x.addEventListener("click",z=>{if(e.root.focus({preventScroll:!0}),!h||z.detail>1||Math.abs(z.clientX-M)>4)return;let N=z.clientX-x.getBoundingClientRect().left,{left:j,wide:R}=E(x),{start:F,end:_}=h("steps");N>=j&&N<=j+R&&e.go(Math.round(F+(N-j)/R*(_-F)))}),x.addEventListener("dblclick",()=>{u=!1,setTimeout(()=>g(y),50)}),new ResizeObserver(()=>{!h||!e.P||(S(),L())}).observe(x)}e.embed(Object.fromEntries(qe.map(x=>[x,l[x].target]))).then(x=>{h=x;for(let M of["steps","initial.y"])h(M).change.connect(()=>{d||!e.P||(u=!0,requestAnimationFrame(T))});e.draw(new Set(["norms","size","theme","lines","t"])),e.root.classList.add("plotted")}),e.unzoom=()=>{u=!1};function g(x){d=!0;try{x()}finally{d=!1}}let p=x=>go(e.P,e.S,x),f=({cell:x,signal:M})=>`${x}.${M}`,m=(x,M)=>e.P.array(`${x.side}.${f(x)}.${M}`),b=()=>Object.values(e.S.shown).filter(Boolean).length>1,w=x=>`${De(t.cells[x.cell])}${b()?` ${po(t,x).replace("product of","∏")}`:""}`,P=()=>({left:Math.round((b()?8.1:4.9)*e.rem),right:Math.round(2.9*e.rem),top:5,bottom:Math.round(1.3*e.rem)}),E=(x,M=P())=>({...M,wide:x.clientWidth-M.left-M.right,tall:x.clientHeight-M.top-M.bottom});function $(){let{left:x,right:M,top:z,bottom:N}=P();c.style.setProperty("--names",`${x}px`);for(let j of qe)h(j).setv({min_border_left:x,min_border_right:M,min_border_top:z,min_border_bottom:N}),h(j).toolbar.active_drag=e.small?null:"auto"}function C(){let{css:x,fine:M,font:z}=e;for(let N of qe){jt(h,N,e),h(`${N}.x`).setv({major_label_text_color:x("--ink3"),major_label_text_font_size:`${M}px`,major_label_text_font:z});for(let j of e.cells){let[R,,F]=ds(j);for(let[_,[,H]]of Object.entries(ir)){let I=h(`${N}.${j}.${_}`);I&&(I.glyph.setv({line_color:x(R),line_width:F,line_dash:H,line_cap:H.length?"butt":"round"}),h(`${N}.${j}.${_}.band`).glyph.setv({fill_color:x(R),fill_alpha:_==="h"?.11:.06}))}}}}function k(){let{T:x}=e.P,M=Array.from({length:x},(j,R)=>R),[z,N]=v();for(let j of qe){let R=new Map(p(j).map(H=>[f(H),H])),F={t:M,low:M.map(()=>z),high:M.map(()=>N),tip:A([...R.values()],M)},_=M.map(()=>NaN);for(let H of e.cells)for(let I of Object.keys(ir)){let q=`${H}.${I}`,W=h(`${j}.${q}`);if(!W)continue;let V=R.get(q);W.visible=h(`${j}.${q}.band`).visible=!!V;for(let[G,ee]of[[q,"mean"],[`${q}.low`,"low"],[`${q}.high`,"high"]])F[G]=V?Array.from(m(V,ee)):_}h(`${j}.source`).data=F,h(`${j}.hit`).glyph.width={value:.99}}y()}function v(){let x=(N,j)=>p(N).map(R=>m(R,j)),M=x("initial","mean"),z=N=>[...x("initial",N),...Vh(M,x("trained",N))];return Uh(z("mean"),[...z("low"),...z("high")])}function y(){if(!u){let[x,M]=v();h("initial.y").setv({start:x,end:M}),h("steps").setv({start:-.5,end:e.P.T-.5})}T()}function T(){let x=h("initial.y"),M=h("steps"),z=He(x.start,x.end,6),N=z.filter(Number.isInteger),j=N.length>1?N:z,R=Kh(M.start+1,M.end+1,e.P.T,e.small?4:6);for(let F of qe)h(`${F}.ticks`)&&(h(`${F}.ticks`).ticks=j),h(`${F}.axis`).major_label_overrides=new Map(j.map(_=>[_,_===0?"1":Number.isInteger(_)?Xe(_):ft(_)])),h(`${F}.marks`).ticks=R.map(_=>_-1),h(`${F}.x`).major_label_overrides=new Map(R.map(_=>[_-1,_.toLocaleString("en")]));S(),L()}function A(x,M){let z=x.map(N=>({text:w(N),mean:m(N,"mean"),low:m(N,"low"),high:m(N,"high")}));return M.map(N=>[`step ${N+1}${e.P.tokens?` “${e.P.tokens[N]}”`:""}`,...z.map(({text:j,mean:R,low:F,high:_})=>`${j}  ${ft(R[N])}  (${ft(F[N])} to ${ft(_[N])})`)].join(`
`))}function S(){let x=h("initial.y"),M=h("steps");for(let{side:z,labels:N,lines:j,el:R}of Object.values(l)){let{left:F,top:_,wide:H,tall:I}=E(R),q=[],W=J=>I*(1-(J-x.start)/(x.end-x.start)),V=J=>F+H*(J-M.start)/(M.end-M.start);for(let J of p(z)){let K=m(J,"mean"),ne=Gh(K,M,{low:x.start,high:x.end});Yh(K,M)?q.push({curve:J,zero:!0,x:1/0,y:I}):ne&&q.push({curve:J,x:V(ne.t),y:W(ne.v)})}let G=On(q.map(J=>J.y),Math.min(.98*e.rem,I/Math.max(1,q.length)),I);N.replaceChildren(...q.map(({curve:J,zero:K},ne)=>{let Q=o("span",{class:"name"},K?`${w(J)} 0`:w(J));return K&&(Q.title="Exactly 0 here, which no power of ten is"),Q.style.cssText=`right:${R.clientWidth-F+12}px;top:${_+G[ne]}px;color:var(${ds(J.cell)[1]})`,J.cell==="lstm"&&(Q.style.fontWeight=700),Q})),j.replaceChildren(...q.flatMap(({curve:J,x:K,y:ne},Q)=>{if(K>F+H/6)return[];let ae=document.createElementNS("http://www.w3.org/2000/svg","line"),B={x1:F-9,y1:_+G[Q],x2:K-2,y2:_+ne,stroke:`var(${ds(J.cell)[0]})`};for(let[Y,X]of Object.entries(B))ae.setAttribute(Y,String(X));return ae}));let ee=p(z).length?"No curve is in view. A double click shows all.":"No curve is switched on.";q.length||N.append(o("span",{class:"alone"},ee))}}function L(){let{start:x,end:M}=h("steps"),{t:z}=e.S;for(let{at:N,el:j}of Object.values(l)){let{left:R,top:F,wide:_,tall:H}=E(j);N.hidden=z<x||z>M,N.style.cssText=`left:${R+_*(z-x)/(M-x)-.5}px;top:${F}px;height:${H}px`}}function O(){let{sides:x,T:M}=e.P;for(let{side:N,head:j,loss:R}of Object.values(l)){let{title:F,seeds:_,units:H}=x[N];j.replaceChildren(`${F} `,o("small",{},`${me(_,"seed")}, ${H} units`)),R.textContent=x[N].loss}for(let[N,j]of n)j.setAttribute("aria-pressed",String(e.S.shown[N]));let z=e.P.tokens?.[e.S.t];a.replaceChildren(`step ${e.S.t+1}`,o("small",{},` / ${M}${z?` “${z}”`:""}`));for(let{side:N,el:j}of Object.values(l)){let R=p(N).map(F=>`${w(F)} ${ft(m(F,"mean")[e.S.t])}`);j.setAttribute("aria-label",`${e.told(N)} At step ${e.S.t+1}, of the curves shown: ${R.join(", ")}.`)}}return{el:c,draw(x){x("norms","lines","t")&&O(),h&&(x("size","lines")&&$(),x("theme","size")&&C(),x("norms","lines")?g(k):x("size","theme")&&g(T),x("t")&&L())}}}var Xh=250,Jh={relu:"ReLU",glorot:"Glorot",start:"as the trained began"},Wa={radius:1,clip:1};function qa(e,t,s){return e==="clip"?String(t):U(Number(t),Math.max(0,-Math.floor(Math.log10(s)+1e-9)),e==="bias")}var wo=e=>Math.log10(e),Zh=e=>Number((10**e).toPrecision(2)),Da={radius:"spectral radius",scale:"input scale",bias:"forget-gate bias",clip:"clipping",seed:"seed",units:"unit"};function Ba(e){let{setup:t,state:s,usual:n}=e,r={},i=F=>n[F],a=F=>String(e.wish[F]??"")!==String(i(F)??""),l=F=>s.named[F].title;function c(F,{label:_=l(F),note:H=null,log:I=!1}={}){let{low:q,high:W,step:V,off:G}=s.named[F],ee=o("input",{type:"range","aria-label":_,min:I?wo(q):q,max:I?wo(W):W,step:I?.05:V}),J=o("output"),K=G&&o("input",{type:"checkbox"}),ne=()=>I?Zh(Number(ee.value)):Number(ee.value);ee.addEventListener("input",()=>e.turn({[F]:ne()})),ee.addEventListener("dblclick",()=>e.turn({[F]:i(F)})),K?.addEventListener("change",()=>e.turn({[F]:K.checked?null:Wa[F]}));let Q=o("div",{class:`knob slide ${F}`},o("span",{class:"name"},Da[F]?re(Da[F],_):_),K&&o("label",{class:"check"},K,G),J,ee,H);return r[F]=()=>{let ae=e.wish[F],B=ae===null||ae==="";K&&(K.checked=B),Q.classList.toggle("none",B);let Y=B?Wa[F]:Number(ae);return ee.value=I?wo(Y):Y,J.textContent=B?"":qa(F,Y,V),ee.setAttribute("aria-valuetext",B?G:qa(F,Y,V)),[Q,ee]},Q}function h(F,_,H){let I=o("select",{"aria-label":_},...H.map(([W,V])=>o("option",{value:W},V)));I.addEventListener("change",()=>e.turn(F==="networks"?g(I.value):{[F]:I.value}));let q=o("label",{class:`knob pick ${F}`},o("span",{class:"name"},_),I);return r[F]=()=>(I.value=e.wish[F],[q,I]),q}let u=F=>s.named[F].choices.map(_=>[_,Jh[_]??_]),d=F=>t.networks[F].examples;function g(F){let{text:_}=e.wish,H=d(e.wish.networks).some(([,I])=>I===_);return{networks:F,...H?{text:d(F)[0]?.[1]??""}:{}}}let p=o("button",{type:"button"},"random"),f=o("button",{type:"button"},"typed"),m=o("textarea",{rows:2,maxlength:t.limits.text,"aria-label":"What is read",spellcheck:"false",autocomplete:"off"}),b=o("select",{"aria-label":"Examples"}),w=o("span",{class:"count"}),P=0;p.addEventListener("click",()=>e.turn({text:""})),f.addEventListener("click",()=>{e.wish.text||e.turn({text:d(e.wish.networks)[0]?.[1]??""})}),b.addEventListener("change",()=>e.turn({text:b.value}));let E=()=>{clearTimeout(P),P=0,m.value.trim()&&e.turn({text:m.value})};m.addEventListener("input",()=>{clearTimeout(P),P=setTimeout(E,Xh)}),m.addEventListener("blur",()=>{P&&E(),e.draw(new Set(["knobs"]))}),m.addEventListener("keydown",F=>F.key==="Enter"&&F.preventDefault());let $=o("small"),C=c("length",{label:"Steps",note:$}),k=o("div",{class:"typed"},m,o("div",{class:"under"},b,w)),v=o("div",{class:"knob sequence"},o("span",{class:"name"},"Sequence"),o("div",{class:"seg",role:"group","aria-label":"Sequence"},p,f),C,k);r.text=()=>{let F=e.root.getRootNode().activeElement===m,{text:_,networks:H}=e.wish,I=!!_||F;p.setAttribute("aria-pressed",String(!I)),f.setAttribute("aria-pressed",String(I)),$.textContent=e.wish.init==="start"?"the task’s symbols, the same on both sides":"left: random input; right: symbols of the task",C.hidden=I,k.hidden=!I,F||(m.value=_);let q=d(H),W=q.every(([,V])=>V!==_);return b.replaceChildren(...W?[o("option",{value:_},"your own")]:[],...q.map(([V,G])=>o("option",{value:G},V))),b.value=_,[v,m]};let y=()=>{let F=e.P.unknown?.filter(Boolean).length??0;w.textContent=e.P.tokens?`${e.P.T} steps${F?`, ${F} unknown`:""}`:""},T=o("input",{type:"checkbox","aria-label":"Hold f at 1"});T.addEventListener("change",()=>e.turn({hold:T.checked?1:0}));let A=o("label",{class:"knob check hold"},T,o("span",{class:"name"},"Hold f at 1"),o("small",{},"the ",re("error carousel")," itself"));r.hold=()=>(T.checked=Number(e.wish.hold)===1,[A,T]);let S=o("span",{class:"tick","aria-hidden":"true"},"1: neither vanishes nor explodes"),{low:L,high:O}=s.named.radius;S.style.setProperty("--at",(1-L)/(O-L));let x=o("fieldset",{},o("legend",{},"Both sides"),v,h("networks",l("networks"),Object.entries(t.networks).map(([F,{title:_}])=>[F,_])),c("clip",{log:!0}),A),M=o("fieldset",{},o("legend",{},"As initialised"),c("radius",{note:S}),c("scale"),c("bias"),c("units"),h("activation","Activation, RNN alone",u("activation")),h("init",l("init"),u("init")),c("seed")),z=o("button",{type:"button",class:"btn reset"});z.addEventListener("click",()=>e.turn(n,!0));let N=o("form",{"aria-label":"Settings"},x,M,z);N.addEventListener("submit",F=>F.preventDefault());let j=o("details",{class:"knobs"},o("summary",{},"Settings"),N),R=()=>({units:e.wish.init==="start",seed:e.wish.init==="start",bias:Number(e.wish.hold)===1,length:!!e.wish.text});return{el:j,draw(F){if(F("size")&&(j.open=!e.small||j.open),F("norms")&&y(),!F("knobs"))return;let _=R(),H=0;for(let[I,q]of Object.entries(r)){let[W,V]=q();W.classList.toggle("changed",a(I)),W.classList.toggle("idle",_[I]===!0),I!=="text"&&(V.disabled=_[I]===!0),H+=Number(a(I))}z.disabled=!H,z.textContent=H?`Reset ${H} ${H>1?"settings":"setting"}`:"Reset all settings"}}}var Ua=(e,t,s)=>Object.entries({...e,...s.knobs}).filter(([n,r])=>String(t[n]??"")!==String(r??"")).map(([n])=>n),Qh=(e,t,s)=>!Ua(e,t,s).length,eu=(e,t,s)=>Ua(e,t,s).every(n=>s.asks.includes(n));function Va(e){let{setup:t}=e,s=o("p",{class:"look"}),n=t.presets.map(a=>{let l=o("button",{type:"button",class:"chip"},a.name);return l.addEventListener("click",()=>{r=a,e.unzoom?.(),e.turn({...e.usual,...a.knobs},!0),e.set({shown:e.curves(a.show.signals??e.state.named.show.default)})}),l}),r=null,i=o("div",{class:"chips",role:"group","aria-label":"Cases worth seeing"},...n);return{el:o("div",{class:"presets",role:"region","aria-label":"Presets"},i,s),draw(a){if(!a("knobs"))return;let l=t.presets.filter(u=>Qh(e.usual,e.wish,u)),c=l.includes(r)?r:l[0],h=c??(r&&eu(e.usual,e.wish,r)?r:null);n.forEach((u,d)=>u.setAttribute("aria-pressed",String(t.presets[d]===c))),s.replaceChildren(h?o("b",{},"Look for "):"",h?.look??"Your own settings. Each case above sets everything as it needs it.")}}}function Ga(e){let{setup:t}=e,s=qe.map(a=>{let l=o("button",{type:"button"});return l.addEventListener("click",()=>e.set({side:a,one:Math.min(e.S.one,e.seeds(a).length-1),cell:e.beside(a,e.S.cell)})),[a,l]}),n=o("select",{"aria-label":"Seed"}),r=o("select",{"aria-label":"Cell beside the RNN"});return n.addEventListener("change",()=>e.set({one:Number(n.value)})),r.addEventListener("change",()=>e.set({cell:r.value})),r.append(...Object.entries(t.cells).filter(([a])=>a!=="rnn").map(([a,l])=>o("option",{value:a},l))),{el:o("section",{class:"detail","aria-label":"Which networks"},o("h2",{},"Where it comes from"),o("div",{class:"seg",role:"group","aria-label":"Side"},...s.map(([,a])=>a)),o("label",{},"one network: seed ",n),o("label",{},"Vanilla RNN beside ",r)),draw(a){if(!a("norms","detail"))return;let{S:l,P:c}=e;for(let[u,d]of s)d.textContent=c.sides[u].title,d.setAttribute("aria-pressed",String(u===l.side));let h=e.seeds(l.side);n.replaceChildren(...h.map((u,d)=>o("option",{value:d},u))),n.value=l.one;for(let u of r.options)u.disabled=!c.curves.some(d=>d.side===l.side&&d.cell===u.value);r.value=l.cell}}}var tu=e=>e[0]>0&&e.at(-1)/e[0]>8;function Ya(e){let{setup:t}=e,s=o("h2"),n=o("p",{class:"note"}),r=o("div",{class:"cells"}),i=o("section",{class:"learn"},o("div",{class:"hd"},s),r,n),a=null,l=[];function c(u){let d=o("figcaption"),g=o("p",{class:"alone"},"not trained on this"),p=ot("scores");return{cell:u,caption:d,none:g,plot:p,el:o("figure",{},d,p.el,g)}}function h({cell:u,caption:d,none:g,plot:p},f){let{gaps:m,scores:b,measure:{chance:w,better:P},trained_to:E}=f,{rem:$}=e,C=Object.entries(b[u]??{}),k=t.cells[u];if(d.replaceChildren(o("b",{},k),...C.length?[o("small",{},` ${me(C.length,"seed")}`)]:[]),g.hidden=C.length>0,p.el.hidden=!C.length,!C.length)return;let v=Object.values(b).flatMap(M=>Object.values(M)).flat(),y=P==="higher"?1:1.05*Math.max(...v,w??0),{width:T}=p.measure(),A=Qn(m[0],m.at(-1),2*$,T-.4*$,tu(m)),S=m.map((M,z)=>rr(C.map(([,N])=>N[z]))),L=`stroke:var(${ds(u)[0]})`,O=[...new Set([m[0],m.findLast(M=>M<=E)??m[0],m.at(-1)])],x=[...C.map(([M,z])=>({values:z,at:m,kind:"one",style:L,title:`seed ${M}`})),{values:S,at:m,kind:"middle",style:L}];p.draw({x:A,y:{low:0,high:y,top:Math.round(.7*$),below:Math.round(1.4*$)},rows:[0,y/2,y].map(M=>[M,U(M,y===1?1:2).replace(/\.0$/,"")]),along:O.map(M=>[M,String(M),M===m.at(-1)&&O.length>1?"end":"middle"]),shades:m.some(M=>M>E)?[[A.at(E),A.right]]:[],lines:w===null?x:[{values:[w,w],at:[m[0],m.at(-1)],kind:"chance"},...x],said:`${k}, median ${f.measure.title} by gap: ${m.map((M,z)=>`${M}: ${U(S[z],2)}`).join(", ")}.`,rem:$})}return{el:i,draw(u){if(!u("norms","size")||a===e.network&&!u("size"))return;a=e.network;let{learn:d}=a;s.replaceChildren("Does it learn? ",o("small",{},`${d.title}: ${d.measure.title} by ${d.gap_title}; thin: one seed each, bold: their median, dashed: chance, shaded: longer than in training`)),(e.cells.some((g,p)=>l[p]?.cell!==g)||e.cells.length!==l.length)&&(l=e.cells.map(c),r.replaceChildren(...l.map(g=>g.el)));for(let g of l)h(g,d);n.textContent=d.note??""}}}var su=[["← →","one step back, forward"],["Home End","first, last step"],["arrows","in a flow matrix: the earlier and the later step"],["double click","undo a zoom, put a setting back"],["t","the tour: take it, leave it; n b its next stop, the one before"],["w","what the words and marks mean: ← → the next, Esc closes"],["?","this list"]];function Ka(e){let t=o("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),s=o("h2",{},"Gradient norms"),n=qe[0],r=qe.map(u=>{let d=o("button",{type:"button"});return d.addEventListener("click",()=>{n=u,c()}),[u,d]}),i=o("button",{type:"button",class:"btn"},"Close"),a=o("button",{type:"button",class:"btn"},"All curves as CSV"),l=o("dialog",{class:"numbers","aria-label":"Numbers"},o("div",{class:"bar"},s,o("div",{class:"seg",role:"group","aria-label":"Which numbers"},...r.map(([,u])=>u)),o("span",{class:"sp"}),a,i),t);i.addEventListener("click",()=>l.close()),a.addEventListener("click",()=>e.ask("csv")),l.addEventListener("click",u=>u.target===l&&l.close());function c(){let{P:u,S:d}=e,g=go(u,d,n);for(let[f,m]of r)m.textContent=u.sides[f].title,m.setAttribute("aria-pressed",String(f===n));let p=g.flatMap(f=>["mean","low","high"].map(m=>[`${De(e.setup.cells[f.cell])} ${po(e.setup,f)} ${{mean:"mean",low:"least",high:"largest"}[m]}`,u.array(`${n}.${f.cell}.${f.signal}.${m}`)]));t.replaceChildren(gt(["step",...u.tokens?["token"]:[],...p.map(([f])=>f)],Array.from({length:u.T},(f,m)=>[m+1,...u.tokens?[u.tokens[m]]:[],...p.map(([,b])=>Number.isNaN(b[m])?"exactly 0":U(b[m],4))]),`log₁₀ of the norms over ${u.sides[n].seeds} seeds: their geometric mean, the least and the largest. Shown is ${u.sides[n].loss}.`))}e.numbers=()=>{c(),l.showModal()};let h=Xs(su);return e.keys=()=>h.showModal(),{el:o("div",{},l,h),draw:u=>l.open&&u("norms","lines")&&c()}}var Xa=.01;function nu(e){let t={below:0,at:0,above:0};for(let s of e)t[Math.abs(s-1)<=Xa?"at":s<1?"below":"above"]+=1;return t}function bo(e,t,s,n){let r=0;for(;r<s-1&&Number.isFinite(e[(s-2-r)*n+t]);)r+=1;return r}function Ja(e){let t=es(),s=o("p",{class:"reads"}),n=null,r=[],i=null,a=or("The unit, from the smallest u to the largest",()=>r,h=>{n=h-1,c()}),l=o("div",{class:"panel"},o("h3",{},o("b",{},"Unit by unit")," uᵗ, were a unit active at every step, and what it is"),t.el,a.el,s);function c(){let[h,u]=i.arrays.product[1],d=i.array("own"),g=i.array("product");r=Array.from(d.keys()).sort((y,T)=>d[y]-d[T]);let p=r.reduce((y,T)=>bo(g,T,h,u)>=bo(g,y,h,u)?T:y),f=Math.min(n??r.indexOf(p),u-1),m=r[f],b=h-1;a.set(f+1,{max:u});let w=y=>Array.from({length:h},(T,A)=>(h-1-A)*Math.log10(d[y])),P=Array.from({length:h},(y,T)=>g[T*u+m]),E=r.map(y=>b*Math.log10(d[y])).filter(Number.isFinite),{below:$,at:C,above:k}=nu(d),v=bo(g,m,h,u);s.replaceChildren(`Of ${me(u,"unit")} ${$} let an error fade (u < 1), ${C} keep it (u = 1, within a hundredth) and ${k} make it grow (u > 1). Unit `,o("b",{},String(m)),` has u = ${U(d[m],3)}: over ${me(b,"step")} that would be ${pe(b*Math.log10(d[m]))}. `,v===b?"It is active at all of them, so that is what arrives.":v===0?"It is not active at the last step, so that none of an error comes back through it.":`It is active at the last ${me(v,"step")} alone; before them none of an error comes back through it.`),t.draw({lines:[...r.filter(y=>y!==m).map(y=>({values:w(y),kind:d[y]>1+Xa?"faint grows":"faint fades"})),{values:w(m),kind:"other",name:`uᵗ, u = ${U(d[m],2)}`},{values:P,kind:"forget",name:`unit ${m}`}],first:1,last:h,low:1.06*Math.min(-1,...E),high:1.06*Math.max(1,...E),rem:e.rem,tip:y=>`step ${y}, unit ${m}: ${kt(g[(y-1)*u+m])}`,said:s.textContent}),t.cursor(e.S.t+1)}return{el:l,draw(h){i=h,c()},cursor:()=>i&&t.cursor(e.S.t+1)}}var ru=["cell","i","f","g","o","r","z","n","error"],ar={total:"all of it",direct:"straight down the cell",gates:"by the gates"},ou={total:["--ink",3.25],direct:["--Ff",2.25,[6,4]],gates:["--ink3",2]},iu=e=>Array.from(e,(t,s)=>s).sort((t,s)=>Xn(e[t],e[s])||t-s);function lr(e){let t=Math.abs(e);return t===0||t>=.005&&t<1e3?U(e):`${e<0?"−":""}${pe(Math.log10(t))}`}function au(e){let t=0,s=0,n=e.map(([i,a])=>{let l=a<0?t:s,c=l+a;return a<0?t=c:s=c,{name:i,v:a,from:l,to:c}}),r=2**Math.max(0,Math.ceil(Math.log2(Math.max(s/1.25,-t/.25))));return{parts:n,low:-r/4,high:1.25*r}}function lu(e){let t=e.reduce((i,a)=>i+a,0),s=e.map(i=>ke(i)),n=Math.abs(s.reduce((i,a)=>i+a,0)-ke(t))<.005;return`${s.map((i,a)=>a===0?U(i):`${i<0?"−":"+"} ${U(Math.abs(i))}`).join(" ")} ${n?"=":"≈"} ${U(t)}`}function Za(e){let t=null,s=[],n=null,r=null,i=null,a=es(),l=o("input",{type:"checkbox"});l.addEventListener("change",()=>e.turn({hold:l.checked?1:0},!0));let c=D("svg",{class:"strip","aria-hidden":"true"}),h=or("The unit, from the shortest half-life to the longest",()=>s,W=>{t=s[W-1],F()}),u=o("div",{class:"bk"}),d=o("div",{class:"labels","aria-hidden":"true"}),g=o("div",{class:"plot",role:"img"},u,d),p=o("i",{class:"here"}),f={keep:o("p",{class:"reads"}),share:o("p",{class:"reads"})},m=o("span"),b=o("span"),w=o("label",{class:"check"},l,"hold f at 1 in every unit and step"),P=o("h3"),E=D("svg",{class:"shares",role:"img"}),$=o("p",{class:"terms"}),C=o("div",{class:"two"},o("div",{class:"panel"},o("h3",{},o("b",{},"Constant error carousel"),m),a.el,o("div",{class:"lives"},o("small",{},"half-life of every unit, shortest to longest"),c,h.el),w,f.keep),o("div",{class:"panel"},o("h3",{},o("b",{},"What each path carries"),b),g,f.share,P,E,$)),k=Ja(e),v=o("button",{type:"button",class:"btn"},"Show the LSTM");v.addEventListener("click",()=>e.set({cell:"lstm"}));let{el:y,says:T}=Ae("paths",re("error carousel","Paths of the error"),"straight down the cell, or by the gates",[],C,k.el,v);e.seen(y,N);let A=()=>{let{cell:W,side:V}=e.S;return e.P.curves.some(ee=>ee.side===V&&ee.cell===W&&ee.signal==="kept")?Te(e.setup.keep[W]):""},S=()=>e.setup.memory[e.S.cell]==="h",L=()=>S()?"dL/dhₜ":"dL/dcₜ",O=()=>e.P.curves.some(W=>W.side===e.S.side&&W.cell===e.S.cell),x=()=>yt(e,e.S.cell),M=()=>O()&&e.setup.diagonal.includes(e.S.cell),z=()=>(A()||M())&&e.got.paths?.cell===e.S.cell?e.got.paths:null;function N(){(A()||M())&&e.ask("paths",{side:e.S.side,one:e.S.one,cell:e.S.cell})}e.embed({paths:u}).then(W=>{n=W;for(let V of["paths.steps","paths.y"])n(V).change.connect(()=>requestAnimationFrame(H));j(),e.P&&R()});function j(){n("paths").setv({min_border_left:Math.round(3*e.rem),min_border_right:Math.round(.8*e.rem),min_border_top:6,min_border_bottom:Math.round(1.4*e.rem)}),n("paths").toolbar.active_drag=e.small?null:"auto"}function R(){let W=A();if(C.hidden=!W,k.el.hidden=!M(),v.hidden=!!W||M(),w.hidden=S(),m.textContent=` ∏ ${W} from step t to the last, each unit a line`,b.textContent=` ‖${L()}‖ and its parts`,M()){T.replaceChildren(`In an ${x()} every unit sees its own old h alone, so that an error goes back through each unit by itself: at a step at which the unit is active it is multiplied by the unit’s own number u, and where the unit is not, it ends.`),z()&&k.draw(z());return}if(!W){T.replaceChildren(O()?`${x()} has neither a cell nor a gate: all of the error goes through the same weights at every step, so there is nothing to split here.`:Ns(e,e.S.cell));return}let V=z();T.replaceChildren(S()?`A ${x()} keeps its memory in h itself, and an error reaches an earlier h in two ways: straight down, where each step multiplies it by ${W} alone, and by the gates and the candidate, through the recurrent weights where there are any. Together they are all of it.`:`In the ${x()} an error reaches an earlier cell state in two ways: straight down the cell, where each step multiplies it by the forget gate f alone, and by the gates, ${e.S.cell==="peephole"?"which see h through the recurrent weights and c through the peepholes":"through h and the recurrent weights"}. Together they are all of it.`),V&&(F(),q(),n&&_())}function F(){let W=z();if(!W)return;let[V,G]=W.arrays.product[1],ee=W.array("product"),J=W.array("half");s=iu(J);let K=t===null||t>=G?s[G-1>>1]:t,ne=t===null?"the median unit, ":"unit ",Q=se=>Array.from({length:V},(xe,ye)=>ee[ye*G+se]),ae=ee.every(se=>se===0),B=Math.min(0,...ee.filter(Number.isFinite)),Y=ee[K],X=s.at(-1),Z=s[0];h.set(s.indexOf(K)+1,{max:G}),f.keep.replaceChildren(...ae?[o("b",{},"exactly 1"),`: with f held at 1, all ${me(G,"unit")} pass the error straight down the cell undiminished over ${me(V-1,"step")}.`]:[`Straight down the cell, ${ne}`,o("b",{},String(K)),", passes on ",o("b",{},pe(Y)),` of an error from step ${V} to step 1: its half-life, the steps over which its ${A()} lets half through, the median over where one begins, is ${rt(J[K])}. The longest is ${rt(J[X])} (unit ${X}), the shortest ${rt(J[Z])} (unit ${Z}).`]),ne==="unit "&&!ae&&(f.keep.firstChild.textContent="Straight down the cell, unit "),a.draw({lines:[...s.filter(se=>se!==K).map(se=>({values:Q(se),kind:"faint",aside:!0})),{values:Q(K),kind:"forget",name:ae?"exactly 1":`unit ${K}`}],first:1,last:V,low:1.04*Math.min(-1,B),high:-.06*Math.min(-1,B),rem:e.rem,tip:se=>`step ${se}, unit ${K}: ${ae?"1":kt(ee[(se-1)*G+K])}`,said:f.keep.textContent}),a.cursor(e.S.t+1);let le=100,de=s.map(se=>Math.log2(Math.abs(J[se]))),oe=Math.min(...de)-1,ge=Math.max(oe+2,...de);c.setAttribute("viewBox",`0 0 ${le} 20`),c.setAttribute("preserveAspectRatio","none"),c.replaceChildren(...s.map((se,xe)=>{let ye=1+19*((de[xe]-oe)/(ge-oe));return D("rect",{class:se===K?"on":"",x:xe*le/G,y:20-ye,width:.8*le/G,height:ye})}))}function _(){let W=z(),{T:V}=W,G=Object.fromEntries(Object.keys(ar).map(B=>[B,Array.from(W.array(B))])),ee=Object.values(G).flat().filter(Number.isFinite),J=Math.min(-1,...ee)-.3,K=Math.max(.3,Math.max(...ee)+.2),ne=G.total.map((B,Y)=>Y);n("paths.source").data={t:ne,...G,low:ne.map(()=>J),high:ne.map(()=>K),tip:ne.map(B=>[`step ${B+1}`,...Object.entries(ar).map(([Y,X])=>`${X}: ${kt(G[Y][B])}`)].join(`
`))},n("paths.steps").setv({start:-.5,end:ne.length-.5}),n("paths.y").setv({start:J,end:K});let Q=dn(J,K,5),ae=Ct(1,V,6);n("paths.ticks").ticks=Q.map(([B])=>B),n("paths.axis").major_label_overrides=new Map(Q),n("paths.marks").ticks=ae.map(B=>B-1),n("paths.x").major_label_overrides=new Map(ae.map(B=>[B-1,String(B)])),jt(n,"paths",e),n("paths.x").setv({major_label_text_color:e.css("--ink3"),major_label_text_font_size:`${e.fine}px`,major_label_text_font:e.font});for(let[B,[Y,X,Z]]of Object.entries(ou))n(`paths.${B}`).glyph.setv({line_color:e.css(Y),line_width:X,line_dash:Z??[],line_cap:"round"});H()}function H(){let W=z();if(!n||!W)return;let{start:V,end:G}=n("paths.y"),ee=n("paths.steps"),{rem:J}=e,K={left:Math.round(3*J),right:g.clientWidth-Math.round(.8*J),top:6,bottom:g.clientHeight-Math.round(1.4*J)};r=B=>K.left+(K.right-K.left)*(B-ee.start)/(ee.end-ee.start);let ne=Object.entries(ar).map(([B,Y])=>o("span",{class:`name ${B}`},Y));Object.assign(p.style,{top:`${K.top}px`,height:`${K.bottom-K.top}px`}),d.replaceChildren(p,...ne),I();let Q=B=>K.top+(K.bottom-K.top)*(G-B)/(G-V),ae=Object.keys(ar).map((B,Y)=>({span:ne[Y],points:Array.from(W.array(B),(X,Z)=>[r(Z),Number.isFinite(X)?Q(X):NaN])}));as(ae,[],{...K,left:K.left+6},J)}function I(){if(a.cursor(e.S.t+1),!r)return;let W=r(e.S.t),{start:V,end:G}=n("paths.steps");p.style.left=`${W}px`,p.hidden=e.S.t<V||e.S.t>G}function q(){let W=z(),V=Math.min(e.S.t,W.T-1),G=V===W.T-1,ee=W.array("share")[V],J=ru.filter(se=>W.array(`step.${se}`)).map(se=>[se,W.array(`step.${se}`)[V]]).filter(([se])=>se==="error"?G:!G),K=se=>se<0?" (with the opposite sign)":"",ne=W.array("total")[V],Q=J.some(([,se])=>!Number.isFinite(se));G?f.share.replaceChildren("At the last step ",o("b",{},`‖${L()}‖ is ${pe(ne)}`),", all of it the error itself: no step lies behind it yet."):f.share.replaceChildren("All the way from the last step to ",o("b",{},`step ${V+1}`),Number.isFinite(ne)?`: ‖${L()}‖ is ${pe(ne)}. `:": exactly nothing is left.",Number.isFinite(ee)?Math.abs(ee)<.005?`Almost all of it came through the gates; the direct path down the cell contributes ${lr(ee)} of it${K(ee)}.`:`The direct path down the cell contributes ${lr(ee)} of it${K(ee)}, the gates ${lr(1-ee)}${K(1-ee)}.`:""),g.setAttribute("aria-label",f.share.textContent),P.replaceChildren(o("b",{},G?`At step ${V+1}`:`Over the one step from ${V+2} back to ${V+1}`),G?` the error itself arrives${S()?"":", by way of h"}`:` shares of ${L()} by the way it took`);let{width:ae,height:B}=E.getBoundingClientRect(),{rem:Y}=e;if(E.replaceChildren(),$.replaceChildren(),Q||!ae)return;let{parts:X,low:Z,high:le}=au(J),de=se=>(se-Z)/(le-Z)*ae,oe=B-1.3*Y;E.append(...X.filter(({v:se})=>se).flatMap(({name:se,from:xe,to:ye})=>{let Ut=de(Math.min(xe,ye)),Ye=Math.abs(de(ye)-de(xe));return[D("rect",{class:`way way-${se}`,x:Ut,y:2,width:Math.max(.5,Ye-1),height:oe-4}),Ye>1.1*Y?D("text",{class:`on on-${se}`,x:Ut+Ye/2,y:oe/2+.3*Y,"text-anchor":"middle"},se==="cell"?S()?"h":"c":se==="error"?"L":se):""]}),...[0,1].flatMap(se=>[D("path",{class:"unit",d:`M${de(se)} 0V${oe+2}`}),D("text",{x:de(se),y:B-.2*Y,"text-anchor":"middle"},se?"1, the whole":"0")]));let ge={cell:"straight down the cell",error:"the error itself",i:"by i",f:"by f",g:"by g",o:"by o",r:"by r",z:"by z",n:"by n"};$.append(...J.flatMap(([se,xe])=>[o("span",{},o("i",{class:`way way-${se}`}),`${ge[se]} ${lr(xe)}`)," "]),J.length>1?o("b",{},lu(J.map(([,se])=>se))):"",J.some(([,se])=>se<-.005)?" What is left of 0 has the opposite sign.":""),E.setAttribute("aria-label",$.textContent)}return{el:y,draw(W){let{side:V,one:G,cell:ee}=e.S,J=`${V} ${G} ${ee} ${A()}`,K=J!==i;K&&(t=null),i=J,n&&W("size")&&j(),l.checked=Number(e.wish.hold)===1,W("paths","theme","size")||K?R():W("t")&&M()?k.cursor():W("t")&&z()&&(I(),q())}}}var cr=e=>U(e,Math.abs(e)<9.95?1:0);function Qa({first:e,low:t,high:s,zero:n},r){if(e===null||n===r)return["exactly 0",null,`in ${n} of ${r} seeds`];if(Math.abs(e)<.05&&Math.abs(t)<.05&&Math.abs(s)<.05)return["stays 1",null,n?`exactly 0 in ${n} of ${r} seeds`:"in every seed"];let i=e<0?"shrinks to":"grows to",a=n?`exactly 0 in ${n} of ${r} seeds`:`10^${cr(t)} to 10^${cr(s)}`;return[i,cr(e),a]}function dr({gaps:e,trained_to:t,scores:s,measure:{better:n}},r){let i=Object.values(s[r]??{});if(!i.length)return null;let a=e.findLastIndex(d=>d<=t),l=i.map(d=>d[Math.max(0,a)]),c=l.filter(d=>d>=.99).length,[h,u]=[Math.min(...l),Math.max(...l)].map(d=>U(d,2));return n==="higher"&&c?`${c} of ${l.length} seeds`:`${n==="higher"?`0 of ${l.length}: `:""}${h===u?h:`${h} to ${u}`}`}var cu=e=>e.split(/(\^[−\d.]+)/).map(t=>t.startsWith("^")?o("sup",{},t.slice(1)):t),el=e=>["10",o("sup",{},cr(e))];function tl(e){let{setup:t}=e,s=Object.fromEntries(Object.entries(t.cells).map(([d,g])=>{let p=o("button",{type:"button",class:"cellname"},o("i",{class:`line ${d}`}),De(g));Object.assign(p.dataset,{term:g,act:`Click: show or hide the ${g}.`}),p.addEventListener("click",()=>{let m=new Set(e.S.off);m.delete(d)||m.add(d),e.set({off:m})}),p.firstChild.style.background=`var(${ds(d)[0]})`;let f=Object.fromEntries(qe.flatMap(m=>[[`${m}.h`,o("td")],[`${m}.w`,o("td",{class:"weights"})]]));return f.learned=o("td"),[d,{button:p,parts:f,row:o("tr",{},o("th",{scope:"row"},p),...Object.values(f))}]})),n=Object.fromEntries(qe.map(d=>[d,o("th",{scope:"colgroup"})])),r=qe.map(()=>o("th",{scope:"col"})),i=qe.map(()=>o("th",{scope:"col",class:"weights"})),a=o("th",{scope:"col"}),l=o("th",{scope:"col"}),c=o("div",{class:"readout"},o("table",{},o("colgroup",{},...["cell","fate","all","fate","all","learned"].map(d=>o("col",{class:d}))),o("thead",{},o("tr",{},o("td",{}),...Object.values(n),a),o("tr",{},o("th",{scope:"col"},"Cell"),r[0],i[0],r[1],i[1],l)),o("tbody",{},...Object.values(s).map(({row:d})=>d)))),h=(d,g)=>e.P.curves.find(p=>p.side===d&&p.cell===g&&p.signal==="h"),u=(d,g)=>e.P.weights.find(p=>p.side===d&&p.cell===g);return e.told=d=>{let{T:g,sides:p}=e.P,f=e.cells.map(m=>{let b=h(d,m);if(!b)return null;let[w,P,E]=Qa(b,p[d].seeds);return`${t.cells[m]} ${w}${P===null?"":` 10^${P}`} (${E})`});return`${p[d].title}, norm of dL/dh over ${g-1} steps back, on a logarithmic scale: ${f.filter(Boolean).join("; ")}.`},{el:c,draw(d){if(d("norms","size")){let{P:g,network:p}=e,f=g.weights.some(w=>w.clipped!==null);c.classList.toggle("clips",f),qe.forEach((w,P)=>{n[w].textContent=g.sides[w].title,n[w].colSpan=e.small&&!f?1:2,r[P].replaceChildren(re("dL/dh"),` over ${g.T-1} ${g.T===2?"step":"steps"} `,o("small",{},"mean; least to largest")),i[P].textContent=f?"weights, clipped":"weights",i[P].title="The norm of the gradient of the weights of this layer together, for this error of size 1. What training clips has encoder and readout in it too, and an error of its own size."});let{learn:m}=p;a.textContent=e.K.hold?"Learned, f free?":"Learned?";let b=m.measure.better==="higher"?["≥ .99","runs that are right at least 99% of the time"]:[m.measure.name];l.textContent=`${b[0]} at gap ${m.gaps.findLast(w=>w<=m.trained_to)??m.gaps[0]}`,l.title=`${m.title}: ${b.at(-1)} at ${m.gap_title} ${m.trained_to}, the longest in training`;for(let[w,{parts:P}]of Object.entries(s)){for(let E of qe){let $=h(E,w),C=u(E,w);if(P[`${E}.h`].title=$?.zero?"Where it is exactly 0 there is no power of ten; the mean is of the other seeds":"",$){let[k,v,y]=Qa($,g.sides[E].seeds);P[`${E}.h`].replaceChildren(k,...v===null?[]:[" 10",o("sup",{},v)]," ",o("small",{},...cu(y)))}else P[`${E}.h`].replaceChildren(o("small",{},"not trained"));P[`${E}.w`].replaceChildren(...C?C.norm===null?["0"]:[...el(C.norm),...C.clipped===null?[]:[" → ",...el(C.clipped)]]:["–"])}P.learned.textContent=dr(m,w)??"–"}}if(d("norms","lines"))for(let[g,{button:p,row:f}]of Object.entries(s)){let m=!e.S.off.has(g);p.setAttribute("aria-pressed",String(m)),f.classList.toggle("off",!m)}}}}var qt=(e,t)=>Array.from({length:t+1},(s,n)=>n?n*e:0),xo=(e,t,s)=>qt(Math.log10(e),s).map((n,r)=>n+Math.asinh(r*t/2)/Math.LN10),hn=e=>1/(1+Math.exp(-e)),du=e=>-Math.log1p(Math.exp(-e))/Math.LN10,hu=e=>e<0?-Math.log10(2)/e:1/0;function Dt(e){let t=e.length-1,s=Math.max(...e),n=e.indexOf(s),r=e[t];return{way:e.every(a=>a===0)?"stays":n===0?"falls":n===t?"grows":"turns",peak:n,most:s,end:r}}var uu="⁰¹²³⁴⁵⁶⁷⁸⁹",mu=e=>String(e).replace(/\d/g,t=>uu[t]);function sl(e){let t={weight:es(),matrix:es(),gate:es()},s=(m,b,w,P=E=>U(E))=>{let{low:E,high:$,step:C,default:k}=e.state.named[m];return Wt({name:b,title:w,low:E,high:$,step:C,value:k,written:P},v=>e.set({[m]:v}))},n=s("w","w","The weight w"),r=s("w","ρ","The spectral radius ρ of the matrix"),i=s("shear","s","The shear s of the matrix"),a=s("b","b","The bias b of the forget gate",m=>U(m,1,!0)),l={weight:["A number","t times over: wᵗ",[n]],matrix:["A matrix","size of Wᵗ, W = ρ × a turn, or ρ × a shear",[r,i]],gate:["A gate","fᵗ, where f = σ(b)",[a]]},c=Object.fromEntries(Object.keys(l).map(m=>[m,o("p",{class:"reads"})])),h=Object.entries(l).map(([m,[b,w,P]])=>o("div",{class:"panel"},o("h3",{},o("b",{},b),` ${w}`),t[m].el,o("div",{class:"dials"},...P.map(E=>E.el)),c[m])),{el:u,says:d}=Ae("scalar","One number","the whole argument with a single number",[],o("div",{class:"three"},...h)),g=null,p=m=>o("b",{},m);function f(){let{S:m}=e;for(let[z,N]of[[n,m.w],[r,m.w],[i,m.shear],[a,m.b]])z.set(N);let b=Math.max(1,(e.got.norms?.T??100)-1),w=Math.log10(m.w),P=du(m.b),E={weight:qt(w,b),turn:qt(w,b),shear:xo(m.w,m.shear,b),gate:qt(P,b)},$=Object.values(E).flatMap(Dt),C=-js(-Math.min(...$.map(z=>z.end)),6),k=js(Math.max(...$.map(z=>z.most)),3),v={first:0,last:b,low:C,high:k,unit:"steps",rem:e.rem},[y,T,A]=[Dt(E.weight),Dt(E.shear),Dt(E.gate)],S=`${U(m.w)}${mu(b)}`;d.replaceChildren(`An error on its way back meets the same recurrent weight once at every step. After t steps it is multiplied by wᵗ: a weight below 1 wipes it out, one above 1 blows it up, and 1 is the boundary: neither vanishes nor explodes. All three pictures share one logarithmic axis over ${b} ${b===1?"step":"steps"}.`),c.weight.replaceChildren(p(`${S} = ${pe(y.end)}`),{falls:": below 1, the error vanishes.",grows:": above 1, the error explodes.",stays:" exactly: at 1, the error stays what it was."}[y.way]),t.weight.draw({...v,lines:[{values:E.weight,kind:"main",name:`${U(m.w)}ᵗ`}],tip:z=>`t = ${z}: ${pe(E.weight[z])}`,said:c.weight.textContent});let L={falls:`shrinks from the first step on, to ${pe(T.end)}.`,grows:`grows at every step, to ${pe(T.end)}.`,turns:`first grows, to ${pe(T.most)} at step ${T.peak}, and shrinks only then, to ${pe(T.end)}.`,stays:"stays 1 as well."}[T.way];c.matrix.replaceChildren(p(`Every eigenvalue has size ${U(m.w)}.`),` The turn alone is ρᵗ, like the number: ${pe(y.end)}. The shear ${L}`);let O={values:E.shear,kind:"main",name:"shear"},x={values:E.turn,kind:"other",name:"turn"};t.matrix.draw({...v,lines:m.shear?[x,O]:[{...O,name:"turn and shear"}],marks:T.way==="turns"?[{k:T.peak,v:T.most}]:[],tip:z=>`t = ${z}: turn ${pe(E.turn[z])}, shear ${pe(E.shear[z])}`,said:c.matrix.textContent});let M=hu(P);c.gate.replaceChildren(p(`f = σ(${U(m.b,1,!0)}) = ${U(hn(m.b),3)}:`),` half is left after ${U(M,M<10?1:0)} steps, and ${pe(A.end)} after ${b}. The cell’s own path multiplies by f alone, and a gate chooses f anew at each step; held at 1 it keeps exactly 1.`),t.gate.draw({...v,lines:[{values:qt(0,b),kind:"held",name:"f held at 1: exactly 1"},{values:E.gate,kind:"forget",name:`${U(hn(m.b),3)}ᵗ`}],tip:z=>`t = ${z}: ${pe(E.gate[z])}`,said:c.gate.textContent})}return{el:u,draw(m){let b=e.got.norms?.T;(m("size","number")||b!==g)&&f(),g=b}}}var nl=`.sec .plot {
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
`;var pu=90,rl=1e-9,ol=["--rnn","--ink"];function gu(e){let t=Array.from(e,Number);return{size:t.length,most:t.find(Number.isFinite)??null,above:t.filter(s=>s>rl).length,kept:t.filter(s=>Math.abs(s)<=rl).length,zero:t.filter(s=>!Number.isFinite(s)).length}}function wu({above:e,kept:t,most:s,size:n}){return s===null?"nothing of any change is left":t===n?"every change keeps its size":e?e===n?"every change grows":`changes in ${me(e,"direction")} of ${n} grow, the rest shrink`:t?`changes in ${me(t,"direction")} of ${n} keep their size, the rest shrink`:"every change shrinks"}function il(e){let t=null,s=null,n=0,r=Wt({name:"span",title:"Steps in the span",low:1,high:1,step:1,value:1,written:$=>me($,"step")},$=>{t=$>=u()?null:$,clearTimeout(n),n=setTimeout(g,pu)}),i=Object.fromEntries(["step","span"].map($=>{let C=o("div",{class:"bk"}),k=o("div",{class:"labels","aria-hidden":"true"});return[$,{name:`spectrum.${$}`,of:$,target:C,labels:k,series:[],head:o("h3"),el:o("div",{class:"plot",role:"img"},C,k)}]})),a=[o("p",{class:"reads"}),o("p",{class:"reads"})],{el:l,says:c}=Ae("spectrum","Spectrum",o("span",{},re("singular values")," of the ",re("Jacobian")," of the state"),[r.el],o("div",{class:"two"},...Object.values(i).map($=>o("div",{class:"panel"},$.head,$.el))),o("div",{class:"two"},...a)),h=()=>Math.min(e.S.t,e.P.T-2),u=()=>e.P.T-1-h(),d=()=>Math.min(t??u(),u()),g=()=>e.P.T>1&&e.ask("spectrum",{side:e.S.side,one:e.S.one,cells:["rnn",e.S.cell],from:h(),t:h()+d()});e.seen(l,g),e.embed(Object.fromEntries(Object.values(i).map(({name:$,target:C})=>[$,C]))).then($=>{s=$;for(let C of Object.values(i))for(let k of["index","y"])s(`${C.name}.${k}`).change.connect(()=>requestAnimationFrame(()=>E(C)));f(),e.P&&w()});let p=({rem:$}=e)=>({left:Math.round(3.2*$),right:Math.round(.8*$),top:6,bottom:Math.round(1.4*$)});function f(){let{left:$,right:C,top:k,bottom:v}=p();for(let{name:y}of Object.values(i))s(y).setv({min_border_left:$,min_border_right:C,min_border_top:k,min_border_bottom:v}),s(y).toolbar.active_drag=e.small?null:"auto"}function m({name:$,of:C}){let{css:k,rem:v,fine:y,font:T}=e;jt(s,$,e),s(`${$}.x`).setv({major_label_text_color:k("--ink3"),major_label_text_font_size:`${y}px`,major_label_text_font:T}),s(`${$}.one`).line_color=k("--ink3"),ol.forEach((A,S)=>{s(`${$}.${S}`).glyph.setv({line_color:k(A),line_width:1,line_alpha:.5}),s(`${$}.${S}.mark`).glyph.setv({size:(e.small?.36:.45)*v,line_color:k(A),line_width:1.5,fill_color:k(C==="step"?"--bg":A)})})}function b(){r.set(d(),{max:u()}),r.input.disabled=u()<2}function w(){let $=e.got.spectrum;if(b(),c.replaceChildren("A change in the state comes out of a step stretched or shrunk, in each direction differently: by the singular values of the step’s Jacobian, here the largest first. Above 1 a change grows, below 1 it shrinks; over a span the factors of its steps multiply up."),!$)return;let C=$.t-$.from;i.step.head.replaceChildren(o("b",{},"One step"),` from ${$.from+1} to ${$.from+2}`),i.span.head.replaceChildren(o("b",{},me(C,"step")),` from ${$.from+1} to ${$.t+1}`),a[1].replaceChildren(Ns(e,e.S.cell));for(let k of Object.values(i))k.series=$.cells.map((v,y)=>({values:Array.from($.array(`${v}.${k.of}`)),kind:y?"main":"other",name:yt(e,v)}));$.cells.forEach((k,v)=>{let[y,T]=["step","span"].map(O=>gu(i[O].series[v].values)),A=e.P.sides[$.side].units,S=y.size>A?`${y.size} values, of h and c together`:`${y.size} values of h`,L=(O,x)=>`${O}: at most ${x.most===null?"0":pe(x.most)}, ${x.above||"none"} above 1`+(x.zero?`, ${x.zero} 0 to rounding`:"");a[v].replaceChildren(o("b",{},yt(e,k)),` (${S}). ${L("One step",y)}. ${L(me(C,"step"),T)}: ${wu(T)}.`)});for(let k of Object.values(i))k.el.setAttribute("aria-label",a.map(v=>v.textContent).join(" ")),s&&P(k)}function P($){let{name:C,series:k}=$,v=k.flatMap(({values:j})=>j.filter(Number.isFinite)),y=Math.min(-.1,...v),T=Math.max(.1,...v),A=.05*(T-y),S=y-A,L=T+A,O=Math.max(...k.map(({values:j})=>j.length)),x=Array.from({length:O},(j,R)=>R+1),M={t:x,low:x.map(()=>S),high:x.map(()=>L)};ol.forEach((j,R)=>M[R]=x.map((F,_)=>Number.isFinite(k[R]?.values[_])?k[R].values[_]:NaN)),M.tip=x.map((j,R)=>[`number ${R+1} by size`,...k.filter(({values:F})=>R<F.length).map(F=>`${F.name} ${kt(F.values[R])}`)].join(`
`)),s(`${C}.source`).data=M,s(`${C}.index`).setv({start:0,end:O+1}),s(`${C}.y`).setv({start:S,end:L});let z=Ct(1,O,e.small?4:6),N=L-S>2?dn(S,L,6):[.02,.05,.1,.2,.5,1,2,5,10,20,50].filter(j=>Math.log10(j)>S&&Math.log10(j)<L).map(j=>[Math.log10(j),String(j)]);s(`${C}.ticks`).ticks=N.map(([j])=>j),s(`${C}.axis`).major_label_overrides=new Map(N),s(`${C}.marks`).ticks=z,s(`${C}.x`).major_label_overrides=new Map(z.map(j=>[j,String(j)])),m($),E($)}function E({name:$,series:C,labels:k,el:v}){if(!C.length)return;let y=s(`${$}.y`),T=s(`${$}.index`),A=p(),S={left:A.left,right:v.clientWidth-A.right,top:A.top,bottom:v.clientHeight-A.bottom},L=C.map(x=>o("span",{class:`name ${x.kind}`},x.name));k.replaceChildren(...L);let O=C.map(({values:x},M)=>({span:L[M],points:x.map((z,N)=>[S.left+(S.right-S.left)*(N+1-T.start)/(T.end-T.start),Number.isFinite(z)?S.top+(S.bottom-S.top)*(y.end-z)/(y.end-y.start):NaN])}));as(O,[],{...S,left:S.left+8},e.rem,1.5)}return{el:l,draw($){$("t")&&b(),s&&$("size")&&f(),$("spectrum","theme","size")&&w()}}}var bu={init:"uniform",length:100},hr=".side:nth-child(1) .plot",Hs=(e={})=>()=>({...bu,...e}),un=(e,t)=>e.state.named[t].default,ur=e=>e.P.T-1,al=(e,t)=>`${U(e)}${Xe(t).slice(2)}`,xu=e=>e>-3&&e<3?pe(e):Xe(Math.round(e)),_t=({P:e},t,s="h",n="initial")=>{let r=e.curves.find(i=>i.side===n&&i.cell===t&&i.signal===s);return en(r.first===null?"0":xu(r.first))},ll={of:[],example:"settings of its own",onward:["train","On to Train →"],stops:[{title:"One number, many times",says:e=>{let t=un(e,"w"),s=ur(e);return["An error on its way back is multiplied by the same number at every step. ",`After ${s} steps ${U(t)} has become `,en(`${al(t,s)} = ${pe(Dt(qt(Math.log10(t),s)).end)}`),": nothing is left to learn from."]},act:"move w above 1.",done:({w:e})=>e>1,did:e=>{let{w:t}=e.S,s=ur(e);return[`${al(t,s)} = ${pe(Dt(qt(Math.log10(t),s)).end)}: it explodes. At 1 alone it stays.`]},at:".scalar .panel:nth-child(1)",state:Hs()},{title:"From a number to a matrix",says:e=>["A network multiplies by a matrix, and the size of its eigenvalues, its spectral radius ρ, is now what w was. ",`At ρ = ${U(un(e,"w"))} a turn shrinks like the number, to `,en(pe(Dt(qt(Math.log10(un(e,"w")),ur(e))).end)),"; a shear s may grow first."],act:"move s to 1.5 or more, and see it grow before it shrinks.",done:({shear:e})=>e>=1.5,did:e=>{let{most:t,peak:s,end:n}=Dt(xo(e.S.w,e.S.shear,ur(e)));return[`The shear grows to ${pe(t)} at step ${s}, and ends at ${pe(n)}.`]},at:".scalar .panel:nth-child(2)",state:Hs()},{title:"From a matrix to networks",says:e=>[`Each line follows an error of size 1 from the last step back to the first, in ${e.P.sides.initial.seeds} networks of one cell that have learned nothing yet. `,"At step 1 the RNN has ",_t(e,"rnn")," of it left, the LSTM ",_t(e,"lstm"),"."],act:"go to the last step, where all lines begin.",done:({t:e},{P:t})=>e===t.T-1,did:()=>["There all of the error is still there: 1. Compare how far each line falls to the left."],at:hr,lit:".norms .tools",clear:".side:nth-child(1)",state:Hs(),hand:["ArrowLeft","ArrowRight","End"]},{title:"Which curve is which",says:()=>["dL/dh is all of the error that comes back to h, on every path; dL/dc the same for the cell. ","The product of f is the cell’s own path alone: its forget gates multiplied, step by step."],act:"show the product of f.",done:({show:e})=>e.includes("f"),did:e=>["In the LSTM the product of f comes to ",_t(e,"lstm","kept"),", all paths together to ",_t(e,"lstm"),"."],at:".norms .tools .seg",lit:hr,clear:".side:nth-child(1)",state:Hs()},{title:"An LSTM can vanish too",says:e=>[`No cell keeps an error by itself: it depends on how far its forget gates stand open, near ${U(hn(un(e,"bias")))} at a bias of ${U(un(e,"bias"),1,!0)}. `,`At a bias of 0 they begin near ${U(hn(0))}.`],act:"move the forget-gate bias to 0.",done:({bias:e})=>e<=0,did:e=>["Now the LSTM has ",_t(e,"lstm")," of the error left at step 1."],at:".knob.bias",lit:hr,clear:".side:nth-child(1)",state:Hs({show:["h","f"]}),free:["bias"]},{title:"A gate held at 1",says:()=>["Where f is exactly 1 the cell hands on what comes, unchanged: the “constant error carousel” that the LSTM was made for. ","A trained network opens and shuts its gates anew at every word."],act:"tick “Hold f at 1”.",done:({hold:e})=>e===!0,did:e=>["The product of f is ",_t(e,"lstm","kept"),", and the LSTM’s dL/dc ",_t(e,"lstm","c"),"."],at:".knob.hold",lit:hr,clear:".side:nth-child(1)",state:Hs({show:["h","f"]}),free:["hold"]},{title:"Before and after training",says:e=>{let{learn:t}=e.network;return[`Left the networks before, right after they learned “${e.network.title}”. `,`It was learned by ${dr(t,"lstm")} of the LSTM and ${dr(t,"rnn")} of the RNN, yet the LSTM’s dL/dh is `,_t(e,"lstm","h","trained"),"."]},act:"show the product of f: what the cell itself keeps.",done:({show:e})=>e.includes("f"),did:e=>["Training raised the LSTM’s product of f from ",_t(e,"lstm","kept")," to ",_t(e,"lstm","kept","trained"),": the cell keeps, even where dL/dh is small."],at:".norms .tools .seg",lit:".sides, .readout",state:()=>({})}]};var vu={engine:"backpropagation",differences:"central differences",complex:"complex step"},cl=.001,ku=e=>e===null?"–":pe(Math.log10(e));function yu({engine:e,resolved:t,error_differences:s,error_complex:n}){let r=n!==null&&n<cl;return e===null?["The gradient is exactly 0 here.",r?"The complex step finds none either.":""]:r?t?s!==null&&s<cl?["They agree.","Central differences and the complex step both find what backpropagation did, of this one network."]:["They do not agree.","Central differences find something else."]:e<-6?["Differences cannot see a gradient this small.","They subtract two values that agree in nearly all 16 digits of a float64, so what they find is rounding. The complex step subtracts nothing, and finds the same."]:["Differences cannot tell here.","Half the step finds another slope: the state bends too sharply within it. The complex step finds the same."]:["They do not agree.","The complex step finds something else."]}function dl(e){let t={cell:null,signal:"h",side:null,t:null},s=(k,v)=>{let y=o("select",{"aria-label":k});return y.addEventListener("change",()=>{v(y.value),$()}),y},n=s("Cell",k=>t.cell=k),r=s("Side",k=>t.side=k),i=Ve("Gradient",{h:"dL/dh",c:"dL/dc"},k=>{t.signal=k,$()}),a=o("input",{type:"number",class:"number",min:1,step:1,inputmode:"numeric","aria-label":"Step",autocomplete:"off"});a.addEventListener("input",()=>{t.t=a.value===""?null:Math.max(0,Math.min(e.P.T-1,Math.round(Number(a.value))-1))}),a.addEventListener("change",()=>a.value=w().t+1),a.addEventListener("keydown",k=>k.key==="Enter"&&E());let l=o("button",{type:"button",class:"btn start"},"Check against differences");l.addEventListener("click",()=>E());let c=o("caption"),h=o("tbody"),u=o("table",{},c,o("thead",{},o("tr",{},...["found by","size","relative error"].map(k=>o("th",{scope:"col"},k)))),h),d=o("p",{class:"reads",role:"status"}),g=null,p=null,f=(k,v,y="")=>o("label",{class:y},o("span",{},k),v),{el:m,says:b}=Ae("verify","Verify","any point of the plots, found again without backpropagation",[],o("div",{class:"choice"},f("Cell",n),i.el,f("Side",r,"wide"),f("Step",a),l),o("div",{class:"found"},u,d));b.replaceChildren("A check without backpropagation: nudge one number of the state up and down, run the network forward, see how the loss changes. The complex step nudges it by an imaginary amount instead, so that nothing has to be subtracted. In a terminal: ",o("code",{},"gatescope gradients MODEL TEXT --verify"),".");let w=()=>({cell:t.cell??e.S.cell,signal:t.signal,side:t.side??e.S.side,t:Math.min(e.P.T-1,t.t??e.S.t)}),P=k=>e.P.curves.some(v=>v.cell===k&&v.signal==="c");function E(){let{one:k}=e.S,v=e.seeds(w().side).length;e.ask("verify",{...w(),one:Math.min(k,v-1)})}function $(){let k=[...new Set(e.P.curves.filter(y=>y.side===w().side).map(y=>y.cell))];k.includes(w().cell)||(t.cell=k[0]),P(w().cell)||(t.signal="h");let v=(y,T,A)=>{y.replaceChildren(...T.map(([S,L])=>o("option",{value:S},L))),y.value=A};v(n,k.map(y=>[y,yt(e,y)]),w().cell),v(r,Object.entries(e.P.sides).map(([y,{title:T}])=>[y,T??y]),w().side),i.set(w().signal);for(let y of i.el.children)y.disabled=!P(w().cell)&&y.textContent==="dL/dc";a.max=e.P.T,(t.t===null||a.getRootNode().activeElement!==a)&&(a.value=w().t+1)}function C(){if(c.textContent=p?`‖dL/d${p.signal}‖ at step ${p.t+1}, ${yt(e,p.cell)}, ${e.P.sides[p.side]?.title??p.side}, seed ${e.seeds(p.side)[p.one]}`:"Nothing checked yet",h.replaceChildren(...Object.entries(vu).map(([y,T])=>o("tr",{class:p&&y==="differences"&&!p.resolved?"lost":""},o("th",{scope:"row"},T),o("td",{},p?kt(p[y]):"–"),o("td",{},y==="engine"?"":p?ku(p[`error_${y}`]):"–")))),!p)return void d.replaceChildren("Choose a point and press the button.");let[k,v]=yu(p);d.replaceChildren(o("b",{},k),` ${v} Each number was moved by ${pe(Math.log10(p.step))} either way.`)}return{el:m,draw(k){let{t:v,cell:y,side:T}=e.S,A=`${v} ${y} ${T}`;A!==g&&Object.assign(t,{cell:null,side:null,t:null}),g=A,k("norms","detail","t")&&$(),k("norms")&&(p=null),k("verify")&&(p=e.got.verify),k("norms","verify")&&C(),k("busy","lost")&&(l.disabled=e.busy.has("verify")||!e.connected)}}}var $u=["norms","flow","spectrum","paths","verify","knobs","t","detail","lines","number","theme","size"],Mu={t:["t"],side:["detail"],one:["detail"],cell:["detail"],shown:["lines"],off:["lines"],w:["number"],shear:["number"],b:["number"],theme:["theme"]},Su={scalar:sl,flow:Ha,spectrum:il,paths:Za,verify:dl},vo=class extends Lt{said={};keys;constructor(t){super(t,Fa+nl);let{state:s}=this,{t:n,side:r,one:i,cell:a,w:l,shear:c,b:h,show:u,off:d}=s.usual("view"),{theme:g}=this.S;this.S={t:n,side:r,one:i,cell:a,w:l,shear:c,b:h,theme:g,shown:this.curves(u),off:new Set(d)},this.questions=new Ot(v=>this.tell(v)),this.got={},this.targets={},this.figures=new Promise(v=>this.made=v),this.near=new Os("160px"),this.K=this.wish=this.usual=s.usual("server"),this.came=Cn(s);let p=v=>v(this),[f,m,b,w,P,E,$,C]=[ps,Va,Ba,Ia,tl,Ga,Ya,Ka].map(p);this.sections=Object.fromEntries(Object.entries(Su).map(([v,y])=>[v,p(y)]));let k=Object.values(this.sections);this.parts=[f,m,b,w,P,E,...k,$,C],this.time=w.el,this.status=o("p",{class:"unseen",role:"status"}),this.main=o("main",{},b.el,o("div",{class:"right"},o("section",{class:"first","aria-label":"Gradient norms through time"},w.el,P.el),E.el,...k.map(v=>v.el),$.el)),this.root.append(bs(this),o("div",{class:"ask"},m.el,f.el),this.main,C.el,this.status),this.listen(),Cs(this.setup.figures,this.targets).then(this.made),this.receive(this.model.payload,!0),this.model.on("progress",()=>{for(let[v,y]of Object.entries(this.model.progress))this.sections[v]?.el.style.setProperty("--done",y)})}close(){this.near.close(),this.questions.stop()}get touches(){return Mu}get guide(){return ll}unvisited(){return Object.entries(this.sections).filter(([t])=>t!=="scalar"&&!this.got[t]).map(([,{el:t}])=>t)}get notices(){return Object.values(this.said).flat()}set notices(t){this.said={all:t}}get meanwhile(){return"What is shown stays."}get behind(){return this.P!==null&&this.questions.busy.has("norms")}get whose(){return"The curves are still of the settings before."}ask(t,s={}){let n=JSON.stringify([this.wish,s]);this.closed||this.questions.asked(t,n)||(this.questions.ask(t,{knobs:this.wish,...s},{key:n}),this.mark(),this.draw(new Set(["busy"])))}receive(t,s=!1){let[n,r]=At(t),{want:i}=n,a=!this.P;if(s&&!r.length)return this.wish=n.knobs,this.questions.ask(i,{knobs:n.knobs}),this.waits();let l=s?this.questions.opened(n):this.questions.take(n);if(!l)return;let c=new Set([i,"busy","notice"]);if(this.said[i]=n.notices,n.file)Et(n.file,r,"text/csv"),this.questions.forget(i);else{let{picture:h}=ks(t);i==="norms"?this.accept(l,n.knobs,h,c,a):this.got[i]=h}this.draw(c)}accept(t,s,n,r,i){if((i||JSON.stringify(t.request.knobs)===JSON.stringify(this.wish))&&(this.wish={...s}),t.key=JSON.stringify([s,{}]),this.K=s,r.add("knobs"),!n)return;let a=this.P,{S:l}=this;this.P=this.got.norms=n,i&&(this.text=s.text),this.shown=t.from,i?(this.read(),this.resetView()):(l.t=l.t>0&&l.t===a.T-1?n.T-1:Math.min(l.t,n.T-1),this.said.address=[],this.returning&&this.read(this.state.asked.said.server),this.returning=!1),l.one=Math.min(l.one,this.seeds(l.side).length-1),l.cell=this.beside(l.side,l.cell);for(let c of i?$u:["t","detail","lines","number"])r.add(c)}seeds(t){let s=t==="initial"&&this.K.init!=="start";return Array.from({length:this.P.sides[t].seeds},(n,r)=>s?this.K.seed+r:r)}get cells(){return Object.keys(this.setup.cells)}get network(){return this.setup.networks[this.K.networks]}beside(t,s){return this.P.curves.some(n=>n.side===t&&n.cell===s)?s:"lstm"}turn(t,s=!1){this.wish={...this.wish,...t},this.entry||=s,this.turning??=requestAnimationFrame(()=>{this.turning=null,this.ask("norms"),this.entry&&=this.busy.has("norms")}),this.draw(new Set(["knobs"]))}seen(t,s){this.near.seen(t,()=>this.P&&s())}embed(t){return Object.assign(this.targets,t),this.figures}passes(){let{text:t,networks:s}=this.wish;return Ln(this.came,{text:t,opened:this.text,task:s})}get values(){return this.with(this.K)}get wished(){return this.with(this.wish)}with(t){let{S:s,setup:n}=this,{t:r,side:i,one:a,cell:l,theme:c,shown:h,w:u,shear:d,b:g}=s,p=Object.keys(h).filter(m=>h[m]),f={t:r,side:i,one:a,cell:l,theme:c,show:p,off:[...s.off],w:u,shear:d,b:g,tour:this.tour.at};return{...t,...f,...An(this.passes(),t.text,n.models),task:null}}curves(t){let{choices:s}=this.state.named.show;return Object.fromEntries(s.map(n=>[n,t.includes(n)]))}read(t=[]){let{S:s,P:n,state:r}=this,{side:i,cell:a,show:l,off:c,w:h,shear:u,b:d}=r.asked.values;this.said.address=[...t,...r.asked.said.view],Object.assign(s,{side:i,cell:a,w:h,shear:u,b:d,shown:this.curves(l),off:new Set(c)}),s.t=r.place("t",n.T,0,this.said.address),s.one=r.place("one",this.seeds(i).length,0,this.said.address)}back({values:t}){this.wish=Object.fromEntries(Object.keys(this.usual).map(s=>[s,t[s]])),this.entry=!1,this.questions.forget("norms"),this.ask("norms")}resetView(t=this.measure()){Object.assign(this,t)}resize(){let t=this.measure();!this.P||!t.width||Object.keys(t).every(s=>t[s]===this[s])||(this.resetView(t),this.draw(new Set(["size"])))}draw(t){let s=(...n)=>n.some(r=>t.has(r));for(let n of this.P?this.parts:this.parts.slice(0,1))Kt(n,t);this.P&&(s("busy")&&this.waits(),s("norms","detail","t")&&this.near.turned(),Object.assign(this.host.dataset,{ready:"true",t:this.S.t,seq:this.shown,steps:this.P.T}),this.settled&&(this.keep(this.entry),this.entry=!1))}waits(){let{busy:t,root:s,main:n}=this;s.classList.toggle("busy",t.has("norms")),n.setAttribute("aria-busy",String(t.size>0));for(let[r,{el:i}]of Object.entries(this.sections))i.classList.toggle("waiting",t.has(r)),t.has(r)||i.style.removeProperty("--done")}get settled(){return super.settled&&!this.turning&&!this.busy.has("norms")}go(t){this.P&&this.set({t:Math.max(0,Math.min(this.P.T-1,t))})}moves(){return{ArrowLeft:()=>this.go(this.S.t-1),ArrowRight:()=>this.go(this.S.t+1),Home:()=>this.go(0),End:()=>this.go(this.P.T-1),"?":()=>this.keys(),...this.tour.moves,w:()=>this.meanings.walk()}}},hl={render:e=>void new vo(e)};function ul(e,t,s){let n=e.array(`top.${t}.id`),r=e.array(`top.${t}.p`),i=e.arrays[`top.${t}.id`][1][1];return Array.from({length:i},(a,l)=>[e.words[n[s*i+l]],r[s*i+l]])}function Eu(e,t,s){let[[n,r]]=ul(e,t,s);if(e.answers.kind==="value")return{text:U(r,2),right:null};let i=e.answers.kind==="next"&&s+1<e.T,a=l=>e.reads.kind==="words"?l.toLowerCase():l;return{text:ue(n),right:i?a(n)===a(e.tokens[s+1]):null}}function ml(e){let t=o("div",{class:"says"}),s=o("div",{class:"lists"}),n=o("h2"),r=o("div",{class:"answers"},o("div",{class:"hd"},n),s),i=[],a=null;function l(){i=e.P.cells.map(h=>{let u=Array.from({length:5},()=>{let g=o("span",{class:"bar"}),p=o("span",{class:"w"}),f=o("span",{class:"n"});return{bar:g,word:p,p:f,row:o("li",{},g,p,f)}}),d=e.name({cell:h});return{rows:u,el:o("div",{},o("h3",{},d),o("ol",{class:"pred","aria-label":`What the ${d} answers`},...u.map(({row:g})=>g)))}}),s.replaceChildren(...i.map(h=>h.el))}function c(h){let{P:u,G:d,rem:g,fine:p,font:f}=e,m=e.name({cell:u.cells[h]}),b=o("div",{class:"line","aria-hidden":"true"},o("span",{class:"label"},m));for(let w=d.a;w<d.end;w++){let{text:P,right:E}=Eu(u,h,w),$=o("span",{class:E?"m right":"m",title:`${m}, after “${u.shown[w]}”: ${P}`},P),C=Math.max(Zt(P,d.cw-4,.8125*g,E?650:400,f),p);$.style.cssText=`left:${d.x(w)+1}px;width:${d.cw-2}px;font-size:${C}px`,b.append($)}return b}return{el:r,steps:t,draw(h){let{P:u,S:d}=e;if(u.cells.join()!==a&&(l(),a=u.cells.join()),h("picture","size","view")&&t.replaceChildren(...u.cells.map((p,f)=>c(f))),!h("picture","step","size"))return;let g=u.answers.title;n.replaceChildren(g[0].toUpperCase()+g.slice(1)," ",o("small",{},`${u.answers.kind==="label"?"at":"after"} “${u.shown[d.t]}”`)),i.forEach(({rows:p},f)=>{let m=ul(u,f,d.t),b=u.answers.kind==="value";p.forEach(({row:w,bar:P,word:E,p:$},C)=>{w.hidden=C>=m.length,!w.hidden&&(E.textContent=ue(m[C][0]),$.textContent=b?U(m[C][1],3):fe(m[C][1]),P.hidden=b,P.style.width=`${100*m[C][1]}%`)})})}}}function fl(e){let t=e.filter(Number.isFinite).sort((r,i)=>r-i);if(!t.length)return 1;let s=t.at(-1),n=t[Math.floor(.97*(t.length-1))];return 1.05*(s>2*n?1.5*n:s)||1}function Tu(e,t){return e.better==="higher"?[0,1]:[0,e.chance===null?fl(t):2*e.chance]}var Cu=(e,t,s)=>e(t)===e(s)?e(t):`${e(t)}, latest ${e(s)}`,Lu=(e,t)=>e.filter(s=>{let n=s.latest&&e.find(r=>!r.latest&&r.cell===s.cell);return!n||Math.abs(n.y-s.y)>=t});function pl(e){let t=C=>{let k=o("div",{class:"bk"}),v=o("div",{class:"labels","aria-hidden":"true"});return{name:C,target:k,labels:v,head:o("h2"),note:o("small"),el:o("div",{class:`plot ${C}`,role:"img"},k,v)}},s={score:t("score"),loss:t("loss")},n=o("div",{class:"curves"},...Object.values(s).flatMap(C=>[o("div",{class:"hd"},C.head),C.el]));for(let{head:C,note:k}of Object.values(s))C.append(o("span")," ",k);let r=o("span"),i=o("span",{},"; lower is better");s.score.head.firstChild.append(re("validation","Validation"),r),s.loss.head.firstChild.append(re("training loss","Training loss"));let a=(C,k)=>o("span",{class:"key"},o("i",{class:`line ${C}`}),k);s.score.note.append(a("best","best weights so far")," ",a("latest","latest weights"),i);let l={score:{own:[0,"score"],other:[1,"score"],own_latest:[0,"latest"],other_latest:[1,"latest"]},loss:{own:[0,"loss"],other:[1,"loss"]}},c=null,h=!1,u=!1,d={};async function g(){c=await Cs(e.setup.figures,{score:s.score.target,loss:s.loss.target});for(let C of["iterations","score.y","loss.y"])c(C).change.connect(()=>{u||(h=!0,requestAnimationFrame(()=>{E(),$()}))});for(let C of Object.values(s))C.el.addEventListener("dblclick",()=>{h=!1,setTimeout(()=>e.draw(new Set(["run","picture","size"])),50)}),new ResizeObserver(()=>$()).observe(C.el);e.draw(new Set(["run","picture","size","theme"])),e.root.classList.add("plotted")}let p=()=>Math.round(3.6*e.rem);function f(){for(let C of Object.keys(s))c(C).setv({min_border_left:e.gutter,min_border_right:p(),min_border_top:6,min_border_bottom:Math.round(1.3*e.rem)}),c(C).toolbar.active_drag=e.small?null:"auto"}let m=()=>e.P.cells,b=C=>C==="rnn"?"--rnn":"--ink";function w(){for(let C of Object.keys(s)){jt(c,C,e),c(`${C}.iterations`).setv({major_label_text_color:e.css("--ink3"),major_label_text_font_size:`${e.fine}px`,major_label_text_font:e.font});for(let[k,[v,y]]of Object.entries(l[C])){let T=y==="latest";c(`${C}.${k}`).glyph.setv({line_color:e.css(b(m()[v])),line_width:T?1.25:v?2.25:3,line_dash:T?[4,3]:[],line_cap:T?"butt":"round"})}}c("chance").line_color=e.css("--ink3")}function P(){let{P:C,run:k,task:v}=e,{measure:y}=v,T=(k??e.choice).iterations,A=k?Array.from(C.array("t")):[],S={score:O=>wt(y,O),loss:O=>U(O,4)},L=Math.ceil(T/e.setup.points);u=!0;for(let O of Object.keys(s)){let x={t:A},M=[];for(let[H,[I,q]]of Object.entries(l[O])){let W=k&&C.array(`${I}.${q}`);x[H]=W?Array.from(W):A.map(()=>NaN),W&&M.push({line:H,cell:m()[I],latest:q==="latest"}),c(`${O}.${H}`).visible=!!W}let z=M.filter(({latest:H})=>!H),N=({line:H,cell:I},q)=>{let W=x[`${H}_latest`]??x[H];return`${e.name({cell:I})} ${Cu(S[O],x[H].at(q),W.at(q))}`},j=M.flatMap(({line:H})=>x[H]),[R,F]=O==="score"?Tu(y,j):[0,fl(j)];x.low=A.map(()=>R),x.high=A.map(()=>F),x.tip=A.map((H,I)=>[`iteration ${H.toLocaleString("en")}`,...z.map(q=>N(q,I))].join(`
`)),c(`${O}.source`).data=x,c(`${O}.hit`).glyph.width={value:L},h||c(`${O}.y`).setv({start:R,end:F}),d[O]=M.flatMap(({line:H,cell:I,latest:q})=>{let W=x[H].findLastIndex(Number.isFinite);return W<0?[]:[{t:A[W],v:x[H][W],cell:I,latest:q}]});let _=z.map(H=>N(H,-1)).join("; ");s[O].el.setAttribute("aria-label",A.length?`${O==="score"?`Validation ${y.title}`:"Training loss"} at iteration ${A.at(-1)}: ${_}.`:"No curve yet.")}h||c("iterations").setv({start:0,end:T}),c("chance").setv({location:y.chance??0,visible:y.chance!==null}),u=!1,E(),r.textContent=` ${y.title}`,i.hidden=y.better!=="lower",s.loss.note.textContent=L>1?`mean of every ${L} iterations`:"of every iteration"}function E(){let{start:C,end:k}=c("iterations"),v=He(C,k,e.small?4:7).filter(Number.isInteger);for(let y of Object.keys(s)){let T=y==="score"&&e.task.measure.name==="accuracy"?100:1,A=c(`${y}.y`),S=e.run||T>1?He(A.start,A.end,6):[],L=Math.max(0,-Math.floor(Math.log10(T*(S[1]-S[0]))+1e-9))||0;c(`${y}.ticks`).ticks=S,c(`${y}.axis`).major_label_overrides=new Map(S.map(O=>[O,U(T*O,L)+(T>1?"%":"")])),c(`${y}.marks`).ticks=v,c(`${y}.iterations`).major_label_overrides=new Map(v.map(O=>[O,O.toLocaleString("en")]))}}function $(){if(!c||!e.P)return;let{measure:C}=e.task,k=c("iterations");for(let[v,{labels:y,el:T}]of Object.entries(s)){let{start:A,end:S}=c(`${v}.y`),L=T.clientHeight-6-Math.round(1.3*e.rem),O=T.clientWidth-e.gutter-p(),x=e.gutter+O,M=_=>Math.max(0,Math.min(L,L*(1-(_-A)/(S-A)))),z=_=>e.gutter+O*Math.max(0,Math.min(1,(_-k.start)/(k.end-k.start))),N=(d[v]??[]).map(_=>({..._,x:z(_.t),y:M(_.v)})),j=Lu(N,.6*e.rem).map(_=>{let H=`${_.cell==="rnn"?" rnn-h":""}${_.latest?" latest":""}`,I=_.latest?"latest":e.name({cell:_.cell});return{..._,span:o("span",{class:`name${H}`},I)}}),R=v==="score"&&C.chance!==null?[{x,y:M(C.chance),span:o("span",{class:"name fine"},"chance")}]:[],F=j.some(_=>_.x+p()>x);for(let _ of F?[[...j,...R]]:[j,R]){let H=On(_.map(I=>I.y),.95*e.rem,L);_.forEach(({span:I,x:q},W)=>{I.style.left=`${q+6}px`,I.style.top=`${6+H[W]}px`})}y.replaceChildren(...[...j,...R].map(({span:_})=>_)),!e.run&&v==="score"&&y.append(o("span",{class:"alone"},e.choice.beside?"Press Start. Both networks read the same examples in the same order, and their curves grow here.":"Press Start, and the network’s curves grow here."))}}return g(),{el:n,draw(C){c&&(C("size")&&f(),C("theme","size","picture")&&w(),C("run","picture")&&P(),C("run","picture","size","theme")&&$())}}}var Au=200,gl={cell:"cell",units:"unit",seed:"seed",iterations:"iteration"};function wl(e){let{setup:t}=e,s=m=>o("select",{},...m.map(([b,w])=>o("option",{value:b},w))),n=m=>o("input",{type:"number",min:e.state.named[m].low,max:e.state.named[m].high,step:1,inputmode:"numeric",class:"number",autocomplete:"off"}),r={task:s(Object.entries(t.tasks).map(([m,b])=>[m,b.title])),cell:s(Object.entries(t.cells)),units:n("units"),seed:n("seed"),iterations:n("iterations"),beside:o("input",{type:"checkbox"})},i=o("span"),a={task:"Task",cell:"Cell",units:"Units",seed:"Seed",iterations:"Iterations"},l=Object.entries(a).map(([m,b])=>(r[m].setAttribute("aria-label",b),o("label",{class:m},gl[m]?re(gl[m],b):o("span",{},b),r[m]))),c=o("fieldset",{class:"choice","aria-label":"What to train"},...l,o("label",{class:"check"},r.beside,i)),h=ps(e),u=o("div",{class:"ask",role:"region","aria-label":"The run"},c,h.el),d=0,g=null;e.chosenNow=()=>(clearTimeout(d),{...Object.fromEntries(Object.keys(a).map(b=>[b,r[b].value])),beside:r.beside.checked});let p=()=>e.send({choice:e.chosenNow()}),f=()=>{i.textContent=`${De(t.cells[r.cell.value==="rnn"?"lstm":"rnn"])} beside it`};r.task.addEventListener("change",()=>{let m=t.tasks[r.task.value];r.units.value=m.units,r.iterations.value=m.iterations,p()}),r.cell.addEventListener("change",()=>{f(),p()}),r.beside.addEventListener("change",p);for(let m of[r.units,r.seed,r.iterations])m.addEventListener("input",()=>{clearTimeout(d),d=setTimeout(p,Au)}),m.addEventListener("keydown",b=>{b.key==="Enter"&&!e.live&&e.act()});return{el:u,draw(m){if(h.draw(m),!!m("run")&&(c.disabled=e.live,g===null||m("choice"))){for(let b of Object.keys(a))r[b].value=e.choice[b];r.beside.checked=e.choice.beside,f(),g=!0}}}}var zu=80;function bl(e){let t=o("textarea",{rows:1,class:"sentence",spellcheck:"false",autocomplete:"off",autocapitalize:"off","aria-label":"The probe: a text read with the weights of this moment",maxlength:e.setup.limits.text}),s=o("span",{class:"count"}),n=o("div",{class:"asked"},o("span",{class:"count","aria-hidden":"true"},"Probe"),o("div",{class:"field"},t),s),r=0,i=null;return t.addEventListener("keydown",a=>{a.key==="Enter"&&!e.text.includes(`
`)&&e.P.reads.kind!=="bytes"&&a.preventDefault()}),t.addEventListener("input",()=>{clearTimeout(r),r=setTimeout(()=>e.send({text:t.value}),zu)}),{el:n,draw(a){if(!a("run","picture"))return;e.text!==i&&t.getRootNode().activeElement!==t&&(t.value=e.text),i=e.text,t.classList.toggle("lines",e.text.includes(`
`));let{T:l,length:c,reads:h}=e.P;s.textContent=`${l<c?`the first ${l} of `:""}${c.toLocaleString("en")} ${c===1?h.one:h.many}`}}}var ko={start:"M4 2v12l9-6z",pause:"M3.5 2h3v12h-3zM9.5 2h3v12h-3z",stop:"M3 3h10v10H3z"},Pu=e=>D("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},D("path",{d:e}));function Ou({state:e,elapsed:t,rate:s,left:n}){let r=s===null?"":s>=10?` · ${Math.round(s)} a second`:` · ${U(s,1)} a second`,i=Cr(t);return{starting:"starting",paused:`paused at ${i}`,scoring:`${i} · scoring on test`,done:`done in ${i}`,stopped:`stopped at ${i}`,diverged:`diverged at ${i}`,late:`ended at ${i}`,failed:`broke off at ${i}`}[e]??`${i}${r}${n===null?"":` · ${Cr(Math.ceil(n))} left`}`}function xl(e){let t=D("path"),s=o("span"),n=o("button",{type:"button",class:"btn start"},D("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},t),s),r=o("button",{type:"button",class:"btn stop"},Pu(ko.stop),o("span",{},"Stop")),i=o("b"),a=o("small"),l=o("span",{class:"r"}),c=o("b"),h=o("div",{class:"gone",role:"progressbar","aria-label":"Progress","aria-valuemin":0},c),u=o("div",{class:"bar"},o("div",{class:"transport",role:"group","aria-label":"Training"},n,r,o("span",{class:"where"},o("span",{class:"roomy"},"iteration "),i,a),l),h),d=o("table",{class:"results"});n.addEventListener("click",()=>e.act()),r.addEventListener("click",()=>e.send({do:"stop"})),e.name=w=>De(e.setup.cells[w.cell]);function g(){let{run:w,live:P}=e,E=P?w.state==="paused"?"Resume":"Pause":"Start";s.textContent=E,t.setAttribute("d",E==="Pause"?ko.pause:ko.start),n.title=`${E} (space)`,n.disabled=!e.connected||P&&w.state==="scoring",r.disabled=!e.connected||!P}function p(){let{run:w}=e,{iterations:P}=w??e.choice,E=w?.iteration??0;i.textContent=E.toLocaleString("en"),a.textContent=` / ${P.toLocaleString("en")}`,l.textContent=w?Ou(w):"",c.style.width=`${100*E/P}%`,h.setAttribute("aria-valuemax",P),h.setAttribute("aria-valuenow",E)}let f=[],m=null;function b(){let{run:w,task:P}=e,{measure:E}=P,$=w?.nets??[],C=JSON.stringify([w?.task,$.map(k=>[k.cell,k.name])]);if(C!==m){m=C,f=$.map((v,y)=>{let T=Array.from({length:5},()=>o("td")),A=o("td",{class:"acts"});if(v.name){let S=x=>e.state.to("explore",{model:v.name,...x}),L=o("a",{class:"btn",href:S(),target:"_blank",rel:"noopener","aria-label":`Open the ${e.name(v)} in the Explorer, in a new tab`},"Explore");L.addEventListener("click",()=>{L.href=S({text:e.text,theme:e.S.theme})});let O=o("button",{type:"button",class:"btn","aria-label":`Download the ${e.name(v)} as .safetensors`},"Download");O.addEventListener("click",()=>e.send({do:"file",net:y})),A.append(L," ",O)}return{cells:T,row:o("tr",{},o("th",{scope:"row"},o("i",{class:v.cell==="rnn"?"line rnn":"line"}),e.name(v)),...T,A)}});let k=["","parameters",re("training loss"),[re("validation"),", best"],"latest",["on ",re("test texts","test")],""];d.replaceChildren(o("caption",{class:"unseen"},"What each network reached"),o("thead",{},o("tr",{},...k.map(v=>o(v?"th":"td",v?{scope:"col"}:{},v)))),o("tbody",{},...f.map(({row:v})=>v))),d.hidden=!$.length}$.forEach((k,v)=>{let[y,T,A,S,L]=f[v].cells;y.textContent=k.parameters.toLocaleString("en"),T.textContent=U(k.loss,3),A.textContent=wt(E,k.score),A.title=k.best?`${E.title} of the best weights so far, those after iteration ${k.best}`:"",S.textContent=wt(E,k.latest),S.title=`${E.title} of the weights that were last checked`,L.textContent=k.fault?"diverged":wt(E,k.test),L.title=k.fault??E.title})}return{el:u,results:d,draw(w){w("run")&&(g(),p(),b())}}}var vl=`.unseen {
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
`;var ju=250,_u=5e3,yo=class extends Lt{choice=null;text;version;name;chosenNow;constructor(t){super(t,vl),Object.assign(this.S,{mode:"mean",sort:"number"}),this.questions=new Ot(d=>this.tell(d)),this.run=null,this.came=Cn(this.state),this.parts=[wl,xl,pl,bl,Ss,jn,ml].map(d=>d(this));let[s,n,r,i,a,l,c]=this.parts;this.time=o("section",{class:"time","aria-label":"The probe"},a.el,l.el,c.steps,o("div",{class:"cursor"})),this.cursor=this.time.lastChild,this.words=a.el,this.status=o("p",{class:"unseen",role:"status"}),this.main=o("main",{},o("section",{class:"now","aria-label":"Training"},n.el,r.el,n.results),o("div",{class:"probe"},i.el,this.time,c.el)),this.root.append(bs(this),s.el,this.main,this.status),this.listen();let h=d=>this.live&&!this.closed&&this.connected&&d.preventDefault();this.inPage&&addEventListener("beforeunload",h),this.receive(this.model.payload,!0);let{brought:u}=this.state;u!==void 0&&this.send({text:u})}close(){clearTimeout(this.again),this.questions.stop()}wentOff(){super.wentOff(),clearTimeout(this.again),this.status.textContent="Not connected."}cameBack(){this.status.textContent="Connected again.",super.cameBack(),this.poll()}get meanwhile(){return this.live?"This training goes on without the page for a few minutes.":"What is shown stays."}get owes(){return{...this.questions.waiting("start"),...this.questions.waiting("choice"),...this.questions.waiting("text")}}get behind(){return this.owes.choice!==void 0||this.owes.text!==void 0}get whose(){return"What is shown is of what was asked before."}get live(){return this.run!==null&&!this.setup.ends.includes(this.run.state)}send(t){if(this.closed)return;let{choice:s,do:n}=t,r=n??(s?"choice":"text"),i=n!==void 0&&n!=="file";this.questions.ask(r,{...t,seen:this.version??0},{once:i}),this.mark()}poll(){clearTimeout(this.again),this.connected&&!this.closed&&this.questions.ask("look",{seen:this.version??0})}pollIn(t){clearTimeout(this.again),this.again=setTimeout(()=>this.poll(),t)}receive(t,s=!1){let[n,r]=At(t);if(!(s?{}:this.questions.take(n)))return;if(n.file)return Et(n.file,r,"application/octet-stream");if([...this.questions.busy].some(d=>d!=="look"&&d!=="file"))return;let a=ks(t),l=this.P,c=this.run?.state,h=new Set(["run"]),u=JSON.stringify(a.notices);if((s||u!==this.told||a.want!=="look")&&(this.notices=a.notices,this.told=u,h.add("notice")),a.fault)return this.live&&this.pollIn(_u),this.draw(h);if(Object.assign(this,{run:a.run,choice:a.choice,text:a.text,version:a.version}),s&&(this.opened=a.text),a.picture&&(this.P=a.picture),a.picture||this.returning&&this.P){this.placed(l,s);for(let d of tt)h.add(d)}this.returning&&h.add("choice"),this.returning=!1,this.resetView(),this.draw(h),this.run&&this.run.state!==c&&this.announce(),this.live&&this.pollIn(ju)}placed(t,s){let{P:n,S:r}=this;r.t=t&&r.t<t.T-1&&ms(t.tokens,n.tokens)?Math.min(r.t,n.T-1):n.T-1,(s||this.returning)&&this.read(s),r.unit=Math.min(r.unit,n.H-1),r.focus=n.signals.includes(this.chosen)?this.chosen:n.keeper??n.signals[0]}read(t){let{P:s,S:n,state:r}=this,{said:i}=r.asked;this.notices.push(...t?[]:i.server,...i.view),n.t=r.place("t",s.T,n.t,this.notices),this.chosen=r.among("focus",s.signals,this.notices)}get task(){return this.setup.tasks[(this.run??this.choice).task]}act(){let{run:t}=this;this.live&&t.state==="scoring"||(this.live?this.send({do:t.state==="paused"?"resume":"pause"}):this.send({do:"start",choice:this.chosenNow()}))}announce(){let{state:t,nets:s,said:n}=this.run,r=s.map(l=>this.name(l)).join(" and "),i={starting:`Training ${r}.`,paused:"Paused.",done:`${r} trained.`,stopped:"Stopped."},a=n||i[t];a&&(this.status.textContent=a)}passes(){let{text:t,opened:s}=this,{task:n}=this.run??this.choice;return Ln(this.came,{text:t===this.task.examples[0][1]?"":t,opened:s,task:n})}get values(){return this.with(this.choice,this.text)}get wished(){let{text:t=this.text,choice:s}=this.owes;return this.with({...this.choice,...s},t)}with(t,s){let{run:n,S:r,P:i}=this,a=(n??t).task===t.task&&s!==this.task.examples[0][1]?s:null;return{...t,text:a,theme:r.theme,t:i&&r.t<i.T-1?r.t:null,focus:(this.chosen&&r.focus)??null,run:n?.key??null,...An(this.passes(),a,this.setup.models)}}back({values:t}){let s=this.state.of("server").map(({name:a})=>[a,t[a]]),{text:n,run:r,...i}=Object.fromEntries(s.filter(([,a])=>a!==null));this.send({choice:i,text:n??this.setup.tasks[i.task].examples[0][1]})}draw(t){super.draw(t);let{run:s,choice:n,host:r}=this;Object.assign(r.dataset,{ready:"true",state:s?.state??"idle",iteration:s?.iteration??0,task:n.task}),this.keep()}placeWords(){}moves(){return{...super.moves()," ":()=>this.act()}}},kl={render:e=>void new yo(e)};var $l=4,Hu=4;function yl(e,t){if(t>=e.T)return null;let s=e.array("p"),n=s.length/e.T;return e.answers.kind==="value"?()=>s[t]:r=>{let i=e.words.indexOf(r);return i<0?null:s[t*n+i]}}function $o(e,t,s,n=$l){let r=yl(e,s),i=yl(t,s),a=new Set;for(let h of[e,t])if(s<h.T)for(let[u]of h.top(s).slice(0,Hu))a.add(u);let l=[...a].map(h=>({word:h,a:r?r(h):null,b:i?i(h):null})),c=h=>Math.max(h.a||0,h.b||0);return(l.length>1?l.sort((h,u)=>c(u)-c(h)):l).slice(0,n)}var Ml=({answers:e},t)=>e.kind==="value"?U(t,3):fe(t),mn=(e,t)=>e.top(t)[0];function fr(e,t){let[s,n]=mn(e,t);return[ue(s),Ml(e,n)]}function mr(e,t,s){let[n,r]=[e,t].map(i=>i.array("p").subarray(s*i.array("p").length/i.T,(s+1)*i.array("p").length/i.T));return n.length===r.length&&n.every((i,a)=>i===r[a])}function Fu(e,t,s,{kind:n,names:r,held:i,trained:a=!0,asks:l=null}){let c=e.answers.kind==="value",h=[],u=b=>h.push({text:b,b:!0}),d=b=>h.push({text:b}),g=c?"answers":e.answers.kind==="next"?"expects":"says",p=b=>`after “${we(b.shown[s],24)}”`,f=b=>{let[w,P]=mn(b,s);c?u(U(P,3)):(d("“"),u(ue(w)),d(`” (${fe(P)})`))};if(n==="changes"){if(d(`${i&&a?"As trained the model":i?"Untouched, the model":"The model"} ${g} `),f(e),d(` ${p(e)}.`),!i)return c||!l||s<l[0]?d(" Hold a gate to see what it would have said."):(d(" Will it still say “"),u(ue(mn(e,s)[0])),d(`” with ${l[1]}?`)),h;e===t||mr(e,t,s)?d(` Your change alters nothing here${e!==t&&t.parts===null?", nor the top answer at any other step":""}.`):(d(` With your change it ${!c&&mn(e,s)[0]===mn(t,s)[0]?"still ":""}${g} `),f(t),d("."))}else[[e,r.a],[t,r.b]].forEach(([w,P],E)=>(d(`${E?" ":""}${P[0].toUpperCase()}${P.slice(1)}${P.endsWith("changed")?", ":" "}`),s>=w.T?d(`is over at “${we(w.shown[w.T-1],24)}”.`):(d(`${g} `),f(w),d(E&&w.tokens[s]===e.tokens[s]?".":` ${p(w)}.`)))),e===t&&d(" They are the same.");let{parts:m}=t;return e!==t&&m!==null&&m!==void 0?d(m===s?" Here the two runs disagree for the first time.":` The two runs first disagree after “${we(t.shown[m],24)}” (step ${m+1}).`):e!==t&&m===null&&!c&&!(n==="changes"&&mr(e,t,s))&&d(n==="changes"?" Your change does not alter the top answer at any step.":" Both give the same top answer at every step."),h}function Sl(e){let{setup:t,other:s,weights:n,name:r}=e,i=n==="trained",a=e.listed.some(ze);if(!s)return{kind:"changes",a:i?"as trained":"untouched",b:"with your change",held:a,trained:i};if(e.sameNet)return{kind:"sentence",a:"this sentence",b:a?"the other, changed":"the other sentence",held:a,trained:i};let[l,c]=[e.find(r),e.find(s.model)],h=(u,d)=>{let g=l.cell===c.cell&&(l.name!==c.name?`, ${l.units===c.units?`seed ${u.seed}`:`${u.units} units`}`:"");return`${De(t.cells[u.cell])}${g||""}${d==="initial"?", untrained":""}`};return{kind:"network",a:`the ${h(l,n)}`,b:`the ${h(c,s.weights)}${a?", changed":""}`,held:a,trained:i}}function El(e){let t=o("p",{class:"verdict","aria-live":"polite"}),s=o("h2"),n={a:o("span",{class:"a"}),b:o("span",{class:"b"})},r=Array.from({length:$l},()=>{let c={a:o("span",{class:"n a"}),left:o("i",{class:"bar a"}),word:o("span",{class:"w"}),right:o("i",{class:"bar b"}),b:o("span",{class:"n b"})};return{el:o("li",{},c.a,o("span",{class:"arm a"},c.left),c.word,o("span",{class:"arm b"},c.right),c.b),...c}}),i=o("ol",{},...r.map(({el:c})=>c)),a=o("section",{class:"answers"},o("div",{class:"hd"},s),o("div",{class:"whose"},n.a,n.b),i),l=()=>{let{S:c,proposed:h}=e,[{signal:u,steps:d},...g]=h;return c.pin>=0||d===null?null:[d[0],`${g.length?"the gates":u} held over ${e.names(d)}`]};return{el:a,verdict:t,draw(c){if(c("play","pins")&&t.setAttribute("aria-live",e.S.playing||e.before?"off":"polite"),!c("picture","t","pins"))return;let{A:h,P:u,S:d}=e,g=e.titles,{t:p}=d,f=u.answers.kind==="value",m=Fu(h,u,p,{...g,names:g,asks:l()});t.replaceChildren(...m.map(({text:k,b:v})=>v?o("b",{},k):k));let{title:b,kind:w}=u.answers,P=`“${we(u.shown[p],24)}”`;s.textContent=`${b[0].toUpperCase()}${b.slice(1)} ${w==="label"?"at":"after"} ${P}`;let E=h===u&&g.kind==="changes";a.classList.toggle("alone",E);for(let k of["a","b"])n[k].textContent=g[k].replace(/^the (?=\w+( |,|$))/,v=>g.kind==="network"?"":v);E&&(n.b.textContent="nothing is held yet");let $=$o(h,u,p);i.setAttribute("aria-label",`${b}: ${g.a}, then ${g.b}`);let C=f?Math.max(1,...$.flatMap(({a:k,b:v})=>[Math.abs(k??0),Math.abs(v??0)])):1;r.forEach((k,v)=>{let y=$[v];if(k.el.hidden=!y,!!y){he(k.word,ue(y.word));for(let[T,A]of[["a",k.left],["b",k.right]]){let S=y[T];he(k[T],E&&T==="b"?"":S===null?"–":Ml(u,S)),A.style.width=`${S===null||E&&T==="b"?0:100*Math.abs(S)/C}%`}k.el.classList.toggle("up",(y.b??0)>(y.a??0))}})}}}var Ru={changes:"my changes",sentence:"another sentence",network:"another network"};function Tl(e,{model:t,weights:s}){return e?(e.model??t)!==t||(e.weights??s)!==s?"network":"sentence":"changes"}function Iu(e,t){let s=[...new Set(e.filter(i=>i.task===t.task).map(i=>i.cell))].filter(i=>i!==t.cell),n=["gru","lstm"].find(i=>s.includes(i))??s[0];return(n?jr(e.filter(i=>i.task===t.task),{...t},{cell:n}):null)??e.find(i=>i.task===t.task&&i.name!==t.name)??null}function Cl(e){let t=f=>kn(Object.create(e,{setup:{value:{...e.setup,limit:e.setup.characters}},...f})),s=t({P:{get:()=>e.A},send:{value:(f,m)=>m?.jump?e.example(f.text):e.send(f,m)},typed:{set:f=>e.typed=f}}),n=t({P:{get:()=>e.P},text:{get:()=>e.text2},notices:{value:[]},offline:{value:void 0},send:{value:f=>{let{length:m,...b}=e.asked.other??{};e.send({other:{...b,...f}})}}}),r=o("select",{class:"othernet","aria-label":"The other network"}),i=o("button",{type:"button",class:"btn bare cross","aria-label":"Compare with my changes alone",title:"Close"},"✕"),a=o("div",{class:"with"},o("span",{},"with"),r,o("span",{class:"wide"},"trained on the same task; your changes are held in it alone")),l=o("small",{class:"rule"},"compared step by step from the first; your changes are held in this one, at their steps"),c=o("div",{class:"second"},n.el,a,i,l),h=o("div",{class:"question"},s.el,c),u=Ve("Compare with",Ru,d);i.addEventListener("click",()=>d("changes")),r.addEventListener("change",()=>{let[f,m]=r.value.split(" ");e.send({other:{model:f,weights:m}}),e.root.focus({preventScroll:!0})});function d(f){if(f===Tl(e.asked.other,e.asked))return;let{model:m,weights:b}=e.asked,w=e.find(m),P=Iu(e.setup.models,w);return f==="changes"?e.send({other:null}):f==="network"?e.send({other:P?{model:P.name,weights:b}:{model:m,weights:b==="trained"?"initial":"trained"}}):(g=!0,e.send({other:{text:e.text}}))}let g=!1;function p(){let{setup:f,entry:m,name:b}=e,w=f.models.filter($=>$.task===m.task),P=($,C)=>{let{cell:k,units:v,seed:y}=$,T=C==="initial"?", initial weights":"";return o("option",{value:`${$.name} ${C}`},`${De(f.cells[k])}, ${v} units, seed ${y}${T}`)},E=Object.keys(f.cells).filter($=>w.some(C=>C.cell===$));r.replaceChildren(...E.map($=>o("optgroup",{label:f.cells[$]},...w.filter(C=>C.cell===$&&!(C.name===b&&e.weights==="trained")).map(C=>P(C,"trained")))),e.weights==="trained"&&o("optgroup",{label:"Before training"},...w.filter($=>$.name===b).map($=>P($,"initial"))))}return{el:h,ways:u.el,draw(f){if(e.P&&e.before!==null||(s.draw(f),!e.P||!f("picture")))return;let{other:m}=e,b=Tl(m,{model:e.name,weights:e.weights});u.set(b),c.hidden=b==="changes",n.el.hidden=b!=="sentence"&&e.text2===e.text,a.hidden=b!=="network",l.hidden=b!=="sentence",p(),m&&(r.value=`${m.model} ${m.weights}`),!(c.hidden||n.el.hidden)&&(n.draw(f),g&&(g=!1,n.el.querySelector(".sentence").focus()))}}}var Wu=[0,200,600,1200,2e3],Ll=({better:e},t,s)=>e==="lower"?s-t:t-s;function gr({measure:e,whole:t},{score:s,random:n}){let r=n.map(i=>Ll(e,t.score,i));return[Ll(e,t.score,s),Math.min(...r),Math.max(...r)]}var Mo=([e,t,s])=>e>s?"more":e<t?"less":"same",So={more:"more than any of them",same:"no more than they do",less:"less than any of them"},qu=["no","one","two","three","four","five","six","seven","eight"],wr=e=>qu[e]??String(e);function pr({name:e,digits:t},s,n=!0){return e==="accuracy"?`${U(100*s,1)}${n?U(100*Math.abs(s),1)==="1.0"?" point":" points":""}`:U(s,t)}function Eo(e,t){let{measure:s,rows:n}=e;if(n.length===1){let[l]=n,[c,h,u]=gr(e,l),d=l.random.length,g=l.k===1?`${wr(d)} single units drawn at random cost`:`${wr(d)} draws of ${l.k} other units cost`;return`Cutting ${t} costs ${pr(s,c)}; ${g} ${pr(s,h,!1)} to ${pr(s,u)}: ${So[Mo([c,h,u])]}.`}let r={more:[],same:[],less:[]};for(let l of n)r[Mo(gr(e,l))].push(l.k);let i=Object.entries(r).filter(([,l])=>l.length).map(([l,c])=>`${So[l]} with ${ws(c)} of them cut`),[a]=gr(e,n[0]);return`Cutting the best unit for ${t} costs ${pr(s,a)}. Beside as many random units the best cost ${i.join("; ")}.`}function Al(e){let t="units",s=!1,n={},r={},i=o("input",{type:"text",class:"number","aria-label":"Units to cut",autocomplete:"off",spellcheck:"false"}),a=o("select",{"aria-label":"Feature"}),l=Ve("What to cut",{units:"units",feature:"the best units for"},L=>{t=L,v()}),c=o("button",{type:"button",class:"btn start"},"Cut"),h=o("span",{class:"done",role:"status"}),[u,d]=l.el.children,g=o("div",{class:"cuts"},o("span",{class:"seg"},u,i),o("span",{class:"seg"},d,a),c,h),p=ot("scores"),f=o("table"),m=o("p",{class:"reads"}),b=o("div",{class:"pair"},o("div",{class:"panel"},p.el),o("div",{class:"panel scroll"},f)),{el:w,says:P}=Ae("cut",re("ablation","Cut a unit"),"silence it, its h set to 0: how far does the test score fall?",[],g,m,b);P.replaceChildren("Correlation is not cause: a unit that tells a feature need not be what the network uses. So these units are silenced in every test text, and compared with ","five random groups of as many other units. The order of the units for a feature was chosen on validation texts."),i.addEventListener("input",()=>{s=!0,t="units",v()}),i.addEventListener("keydown",L=>L.key==="Enter"&&!c.disabled&&k()),a.addEventListener("change",()=>{t="feature",v()}),c.addEventListener("click",k);let E=()=>e.measured.get(e.name)?.features??[],$=()=>ln(i.value||"-",e.A.H),C=()=>JSON.stringify([e.name,e.weights]);function k(){let L=$()??null;r={about:t==="feature"?`“${E().find(({name:x})=>x===a.value)?.title}”`:`unit${L.length===1?"":"s"} ${dt(L)}`,key:C()},e.ask("cut",t==="feature"?{feature:a.value}:{units:L})}function v(){let{A:L,S:O}=e,x=E(),M=e.busy.has("cut");s||(i.value=String(Math.min(O.unit,L.H-1))),x.length||(t="units");let z=a.value;a.replaceChildren(...x.map(({name:R,title:F})=>o("option",{value:R},F))),x.some(({name:R})=>R===z)&&(a.value=z),d.parentNode.hidden=!x.length,l.set(t);let N=t==="units"?$():null,j=t==="units"&&(!N?.length||N.length>=L.H||N.length>e.setup.most.cut);i.setAttribute("aria-invalid",String(j)),c.textContent=t==="feature"?"Cut the best 1, 2, 4, …":N?.length>1?`Cut ${me(N.length,"unit")}`:"Cut it",c.disabled=M||!e.connected||j,h.textContent=M?`reading the test split, ${Math.round(100*(e.progress?.cut??0))}%`:j?`units from 0 to ${L.H-1}, such as 3 or 3,7-9, and not all`:"",w.classList.toggle("waiting",M),w.style.setProperty("--done",M?e.progress?.cut??0:0)}let y=()=>n.key===C()?e.got.cut:null;function T(){let L=y(),{about:O}=n;for(let W of[m,b])W.hidden=!L;if(!L)return;let{measure:x,rows:M,whole:z,rules:N}=L,j=W=>wt(x,W),R=W=>W.length?`${j(Math.min(...W))} to ${j(Math.max(...W))}`:"–";m.replaceChildren(o("b",{},Eo(L,O)),` The whole network: ${j(z.score)} ${x.name==="accuracy"?"right":x.title} on ${(L.n??z.n).toLocaleString("en")} test answers`,x.chance===null||x.chance===void 0?".":` (chance: ${j(x.chance)}).`),A(L);let F=Object.keys(z.by_rule),_=W=>L.by==="feature"?`best ${W.k}`:O,H=[["all",z.score,W=>[W.score,W.random]],...F.map(W=>[W,z.by_rule[W],V=>[V.by_rule[W],V.random_rules[W]]])],I=M.length>1?M.map(W=>[_(W),dt([...W.units].sort((V,G)=>V-G)),j(W.score),R(W.random),So[Mo(gr(L,W))]]):H.map(([W,V,G])=>[W,j(V),j(G(M[0])[0]),R(G(M[0])[1])]),q=M.length>1?["cut","units",x.title,`${wr(M[0].random.length)} random`,""]:["rule","whole","cut",`${wr(M[0].random.length)} random`];f.replaceChildren(o("thead",{},o("tr",{},...q.map(W=>o("th",{scope:"col"},W)))),o("tbody",{},...I.map(W=>o("tr",{},o("th",{scope:"row",title:N[W[0]]??""},W[0]),...W.slice(1).map(V=>o("td",{},V))))))}function A(L){let{measure:O,rows:x,whole:M}=L,{rem:z}=e,{width:N}=p.measure(),j=3.6*z,R=N-1.2*z,F=Tt({a:0,n:x.length+1},x.length+1,R,j),_=[M.score,...x.flatMap(X=>[X.score,...X.random]),...typeof O.chance=="number"?[O.chance]:[]],H=Math.max(..._),I=Math.min(..._,H-(O.name==="accuracy"?.1:.2*Math.abs(H))),q=.06*(H-I),W=I-q,V=H+q,G=O.name==="accuracy"?100:1,ee=He(G*W,G*V,5),J=ee.every(Number.isInteger)?0:O.digits??2,K=[M.score,...x.map(X=>X.score)],ne=[M.score,...x.map(X=>Math.max(...X.random))],Q=X=>X>0;if(p.draw({x:Rt(F),y:{low:W,high:V,top:.9*z,below:2.6*z},rows:ee.map(X=>[X/G,`${U(X,J)}${G>1?"%":""}`]),along:K.map((X,Z)=>[Z,Z?String(x[Z-1].k):"none"]),foot:1.5*z,lines:[{values:ne,kind:"draws",name:"random units",named:Q},{values:K,kind:"cut",name:L.by==="feature"?"the best units":"cut",named:Q},...typeof O.chance=="number"?[{values:[O.chance,O.chance],at:[-.5,x.length+.5],kind:"chance",aside:!0}]:[]],bars:X=>x.map((Z,le)=>[[F.centre(le+1)-5,X(Math.min(...Z.random))],[F.centre(le+1)+5,X(Math.max(...Z.random))]]),marks:[...x.flatMap((X,Z)=>X.random.map(le=>({k:Z+1,v:le,kind:"draw",r:3}))),...K.map((X,Z)=>({k:Z,v:X,kind:"point",r:4.5}))],said:`${O.title} against the number of units cut. ${m.textContent}`,rem:z}),!p.frame)return;let{x:ae,y:B}=p.frame,Y=L.by==="feature"?"units cut, the best first":"units cut";p.under.replaceChildren(...x.map((X,Z)=>D("path",{class:"range",d:`M${ae.at(Z+1)} ${B(Math.min(...X.random))}V${B(Math.max(...X.random))}`})),D("text",{x:(j+R)/2,y:p.el.clientHeight-.3*z,"text-anchor":"middle"},Y))}function S(){let L=!1;for(let O of["wheel","pointerdown","keydown"])addEventListener(O,()=>L=!0,{once:!0,passive:!0});for(let O of Wu)setTimeout(()=>L||w.scrollIntoView(),O)}return e.inPage&&location.hash==="#cut"&&S(),{el:w,draw(L){e.P&&(L("cut")&&(n=r),L("picture","unit","busy","cut")&&v(),L("cut","picture","size","theme")&&T())}}}function Du({units:e,steps:t},s,n){let r=e===null?[[0,s.length-1]]:It(s.flatMap((a,l)=>e.includes(a)?[l]:[])),i=t===null?[[0,n-1]]:It(t.filter(a=>a<n));return r.flatMap(a=>i.map(l=>({rows:a,steps:l})))}function Bu([e,t],[s,n],r,i){let[a,l]=[Math.min(e,s),Math.max(e,s)],[c,h]=[Math.min(t,n),Math.max(t,n)],u=r.slice(c,h+1).sort((g,p)=>g-p),d=Array.from({length:l-a+1},(g,p)=>a+p);return{units:u.length===r.length?null:u,steps:d.length===i?null:d}}function br(e,t,s){let n=Math.min(e.T,t.T),r=t.H,i=e.signal(s),a=t.signal(s),l=Float64Array.from({length:n*r},(c,h)=>a[h]-i[h]);return{T:n,H:r,name:s,values:l,signal:()=>l,most:l.reduce((c,h)=>Math.max(c,Math.abs(h)),0)}}function xr(e,{name:t,most:s}){let[n,...r]=ss(e,"g",s||1);return n.textContent=`Δ${t}`,[n,...r]}var Uu=4;function vr(e,{tip:t,brushed:s=null}){let n=o("canvas",{"aria-hidden":"true"}),r=D("svg",{class:"mark","aria-hidden":"true"}),i=o("div",{class:"under","aria-hidden":"true"}),a=o("div",{class:"tag"}),l=o("span",{class:"unit","aria-hidden":"true"}),c=o("div",{class:"pane",role:"group",tabindex:s?"0":"-1"},n,r,l,a),h=o("div",{class:"umap"},c,i),u=null,d=null,g=0,p=[],f=null,m="";a.hidden=!0;let b=v=>{let y=n.getBoundingClientRect(),T=Math.floor((v.clientY-y.top)/y.height*u.H);return[Math.min(u.T-1,d.step(v.clientX-y.left+d.gutter)),Math.max(0,Math.min(u.H-1,T))]};et(n,{press:v=>u!==null&&b(v),slop:s?Uu:1/0,move:(v,y)=>w(y,b(v)),click(v){let[y,T]=b(v);P(),e.pick(e.order[T]),e.go(y)},cancel:v=>v.key==="Escape"&&P()}),n.addEventListener("pointermove",v=>{if(!u)return;let[y,T]=b(v),A=c.getBoundingClientRect(),S=e.order[T];a.textContent=`${t(y,S)} · unit ${S} · step ${y+1} “${we(e.P.shown[y],24)}”`,a.hidden=!1,a.style.left=`${Math.max(0,Math.min(A.width-a.offsetWidth,v.clientX-A.left+12))}px`,a.style.top=`${v.clientY-A.top-30}px`});for(let v of["pointerleave","pointercancel"])n.addEventListener(v,()=>a.hidden=!0);c.addEventListener("keydown",v=>{if(!s||!u)return;let y=v.shiftKey&&{ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]}[v.key];if(v.key==="Escape"&&f)P();else if(!y)return;if(v.preventDefault(),!y)return;let T=f?.[0]??[Math.min(e.S.t,u.T-1),e.order.indexOf(e.S.unit)],[A,S]=f?.[1]??T;w(T,f?[Math.max(0,Math.min(u.T-1,A+y[0])),Math.max(0,Math.min(u.H-1,S+y[1]))]:T)}),i.addEventListener("click",v=>{let y=v.target.closest("[data-step]");y&&e.go(Number(y.dataset.step))});function w(v,y){f=[v,y],C(),s(Bu(v,y,e.order,u.T))}function P(){f&&(f=null,C(),s(null))}let E=(v,y,T,A,S,L)=>{let[O,x]=[Math.max(y,d.a),Math.min(T,d.end-1)],M=g/u.H;return O>x?null:D("rect",{class:v,x:d.x(O)-L,y:A*M-L,width:(x-O+1)*d.cw+2*L-1,height:(S-A+1)*M+2*L})},$=(v,...y)=>[E(`halo ${v}`,...y,1.5),E(`edge ${v}`,...y,0)];function C(){if(!u||!d)return;let{S:v}=e,y=e.order.indexOf(v.unit);r.replaceChildren(...[...p.flatMap(({rows:T,steps:A})=>$("kept",...A,...T)),...$("row",d.a,d.end-1,y,y),v.t<u.T&&E("step",v.t,v.t,0,u.H-1,0),...f?$("brush",Math.min(f[0][0],f[1][0]),Math.max(f[0][0],f[1][0]),Math.min(f[0][1],f[1][1]),Math.max(f[0][1],f[1][1])):[]].filter(Boolean)),l.textContent=e.small?"":`unit ${v.unit}`,l.style.top=`${Math.max(0,Math.min(g-16,(y+.5)*g/u.H-8))}px`;for(let T of i.children)T.classList.toggle("cur",Number(T.dataset.step)===v.t)}function k(){let{A:v,P:y}=e,T=v.shown.some((S,L)=>L<y.T&&S!==y.shown[L]);i.classList.toggle("two-texts",T);let A=S=>{let L=o("span",{"data-step":S,style:`left:${d.x(S)}px;width:${d.cw}px`,title:y.shown[S]},o("b",{},y.shown[S]));return T&&S<v.T&&v.shown[S]!==y.shown[S]&&L.prepend(o("s",{},v.shown[S])),L};i.replaceChildren(...d.cw<1.1*e.rem?[]:Array.from({length:d.n},(S,L)=>A(d.a+L)))}return{el:h,clear:P,mark:C,paint(v,{name:y,full:T,colours:A=y,pins:S=[],said:L}){let O=e.order.join();u&&(u.T!==v.T||O!==m)&&P(),[u,m]=[v,O];let x=c.clientWidth,M=devicePixelRatio||1,z=e.small?0:e.gutter;if(g=c.clientHeight,!x||!g)return;d=Tt(e.S.view,e.P.T,x,z);let N=o("canvas",{width:u.T,height:u.H}),j=Wr(u,y,e.order,_=>e.palette.of(A,_,T));N.getContext("2d").putImageData(new ImageData(j,u.T,u.H),0,0),n.width=Math.round((x-z)*M),n.height=Math.round(g*M),n.style.cssText=`left:${z}px;width:${x-z}px;height:${g}px`;let R=n.getContext("2d"),F=d.cw>=14?Math.max(1,Math.round(M)):0;R.imageSmoothingEnabled=!1,R.drawImage(N,d.a,0,d.n,u.H,0,0,n.width,n.height);for(let _=1;F&&_<=d.n;_++)R.clearRect(Math.round(_*d.cw*M)-F,0,F,n.height);p=S.flatMap(_=>Du(_,e.order,u.T)),c.setAttribute("aria-label",L),k(),C()}}}function Vu(e,t){let s=e.findIndex(a=>a>0);if(s<0)return null;let n=e.reduce((a,l,c)=>l>e[a]?c:a,s),r=e[n],i=e.findIndex((a,l)=>l>n&&a<=r/2);return{from:s,peak:n,most:r,now:e[t],left:e[t]/r,half:i<0?null:i-n}}function Gu(e,t,s,n,r="c"){if(!e)return`${r} is the same at every step.`;let{from:i,peak:a,left:l,half:c}=e;if(t<i)return`Up to ${n(t)} nothing differs; it begins at ${n(i)}.`;let h=a===s-1,u=h||t<a?"":c!==null&&a+c<=t?`; half of it was gone ${me(c,"step")} later`:"; half of it is not gone yet";return t===a?h&&i<a?`The difference still grows: ${r} differs most at the last step, ${n(t)}.`:`At ${n(t)} ${r} differs most.`:`${t<a?`At ${n(t)} ${r} differs by ${Ke(l)} of what it will at its largest, at ${n(a)}`:`At ${n(t)} ${r} differs by ${Ke(l)} of what it did at its largest, at ${n(a)}`}${u}${h?": it still grows":""}.`}function Yu(e,t,s,n,r){return Array.from({length:n},(a,l)=>[l,e[s*n+l],t[s*n+l]]).sort((a,l)=>Math.abs(l[2]-l[1])-Math.abs(a[2]-a[1])||a[0]-l[0]).slice(0,r)}var Ku=(e,t)=>e.slice(0,t.length).flatMap((s,n)=>s===t[n]?[]:[n]);function zl(e){let t=o("h3"),s=o("table",{class:"moved"}),n=o("h3"),r=ot("sizes"),i=o("div",{class:"labels","aria-hidden":"true"});r.el.append(i);let a=o("h3"),l=o("span",{class:"legend"}),c=vr(e,{tip:(T,A)=>`Δ${e.S.focus} ${U(p.values[T*p.H+A],4,!0)}`}),{el:h,says:u,note:d}=Ae("differences","What changed, step by step","with your change minus as trained",[],o("div",{class:"pair"},o("div",{class:"panel"},t,s),o("div",{class:"panel"},n,r.el,o("div",{class:"maphead"},a,l),c.el))),g=e.near.watch(h),p=null,f=null;r.el.addEventListener("click",T=>{f&&e.go(f.step(T.clientX-r.el.getBoundingClientRect().left))});let m=()=>Math.min(e.A.T,e.P.T),b=T=>`“${e.P.shown[T]}”`,w=()=>e.A===e.P;function P(){let{A:T,P:A,S}=e;if(e.sameNet){let O=new Float32Array(m());return["c","h"].filter(x=>A.signals.includes(x)).map(x=>({name:`‖Δ${x}‖`,kind:x===A.memory?"c":"h",values:A.array(`size.${x}`)??O}))}let L=T.signals.includes(S.focus)?S.focus:"h";return[{name:`mean ${L}, ${e.titles.b}`,kind:"c",values:A.mean(L),signed:!0},{name:`mean ${L}, ${e.titles.a}`,kind:"trained",values:T.mean(L),signed:!0}]}function E(){let{P:T,S:A,rem:S}=e,{width:L,height:O}=r.measure();if(!L||!O)return;f=Tt(A.view,T.T,L,e.gutter);let x=m(),M=P().map(q=>({...q,values:q.values.subarray(0,x)})),z=M.flatMap(q=>Array.from(q.values)),N=Math.min(0,...z),j=Math.max(...z)||1,R=He(N,j,3),F=[Math.min(N,...R),Math.max(j,...R)],_=Array.from({length:Math.max(0,Math.min(x,f.end)-f.a)},(q,W)=>f.a+W).filter(q=>e.pins.some(W=>ze(W)&&(W.steps===null||W.steps.includes(q)))),H=q=>{let W=Math.max(...q);return V=>q[V]>.6*W||V===Math.min(x,f.end)-1},I=R.every(Number.isInteger)?0:F[1]<.1?3:F[1]<1?2:1;r.draw({x:Rt(f),y:{low:F[0],high:F[1],top:.9*S,below:.35*S},rows:R.map(q=>[q,U(q,I)]),shades:_.map(q=>[f.x(q),f.x(q+1)]),lines:M.map(q=>({...q,named:q.signed?null:H(q.values)})),tip:q=>q<x?`step ${q+1} “${T.shown[q]}”: ${M.map(({name:W,values:V,signed:G})=>`${W} ${U(V[q],3,G)}`).join(", ")}`:null,here:"column",room:{top:1.1*S},said:`${M.map(({name:q})=>q).join(" and ")} at every step. ${u.textContent}`,rem:S}),r.cursor(A.t),$(T.parts??null,L)}function $(T,A){let{rem:S}=e,L=T!==null&&f.sees(T)?f.centre(T):null,{top:O,bottom:x}=r.frame;r.under.replaceChildren(...L===null?[]:[D("path",{class:"parts",d:`M${L} ${x}V${O}`})]);let M=L>A-7*S?`right:${A-L+4}px`:`left:${L+4}px`;i.replaceChildren(...L===null?[]:[o("span",{class:"name parts",style:`top:${.5*S}px;${M}`},"answers part")])}function C(){let{A:T,P:A,S}=e,L=A.answers.kind==="value",O=S.t,[x,M]=[T.array("p"),A.array("p")],z=A.arrays.p[1][1],N=O<m()&&T.words.join()===A.words.join();if(t.replaceChildren(N?"Answers that changed most after ":"Answers after ",o("b",{},b(O))),!N){s.replaceChildren(o("tbody",{},o("tr",{},o("td",{},O<m()?"The two networks have other answers.":"Only one of the two texts goes on to here."))));return}let j=L?H=>U(H,3):fe,R=[e.titles.a,e.titles.b],F=(H,I)=>o("span",{class:"change","aria-hidden":"true"},o("i",{class:I<H?"neg":"pos",style:`left:${100*Math.min(H,I)}%;width:${100*Math.abs(I-H)}%`})),_=Yu(x,M,O,z,L?1:6).filter(([,H,I])=>j(H)!==j(I));if(!_.length){let H=w()?"No answer changes: both runs are the same.":mr(T,A,O)?`No answer changes after ${b(O)}.`:`No answer after ${b(O)} changes by as much as is written here.`;s.replaceChildren(o("tbody",{},o("tr",{},o("td",{class:"none"},H))));return}s.replaceChildren(o("thead",{},o("tr",{},...["answer",R[0],"",R[1]].map(H=>H?o("th",{scope:"col"},H):o("td")))),o("tbody",{},..._.map(([H,I,q])=>o("tr",{},o("th",{scope:"row"},ue(A.words[H])),o("td",{},j(I)),o("td",{class:"way"},L?"":F(I,q)),o("td",{},o("b",{},j(q)))))))}function k(){let{A:T,P:A,S}=e,L=m(),O=Math.min(S.t,L-1);if(d.textContent=e.sameNet?`${e.titles.b} minus ${e.titles.a}${e.other?", step by step from the first":""}`:"two networks, whose units do not correspond",w())return void u.replaceChildren("Nothing is changed: both runs are the same at every step. Hold a signal, or compare with another text, to see them part.");let x=[],M=Ku(T.tokens,A.tokens),z=R=>`“${T.shown[R]}” and “${A.shown[R]}”`;if(M.length&&x.push(`The texts differ at ${M.length>3?`${me(M.length,"step")}, first ${z(M[0])}`:M.map(z).join(", ")}.`),T.T!==A.T&&x.push(`One goes on for ${me(Math.abs(T.T-A.T),"step")} more, which are left out.`),e.sameNet){let R=A.memory,F=A.array(`size.${R}`);F&&x.push(Gu(Vu(F.subarray(0,L),O),O,L,b,R))}let{parts:N}=A,j=(R,F)=>R.top(F)[0][0];if(A.answers.kind!=="value"&&"parts"in A){let R=Array.from({length:L},(F,_)=>j(T,_)!==j(A,_)).filter(Boolean).length;x.push(N===null?"The top answer is the same after every step.":`The top answers first differ after ${b(N)}, step ${N+1}, where “${ue(j(T,N))}” becomes “${ue(j(A,N))}”; they differ after ${R} of ${me(L,"step")}.`)}u.replaceChildren(x.join(" "))}function v(){let{A:T,P:A,S}=e,L=e.sameNet&&T.signals.includes(S.focus);for(let O of[c.el,a.parentNode])O.hidden=!L;L&&(p=br(T,A,S.focus),a.replaceChildren(o("b",{},`Δ${S.focus}`),` ${e.P.roles.word(S.focus)} of every unit`),l.replaceChildren(...xr(e,p)),c.paint(p,{name:S.focus,full:p.most||1,colours:"g",said:`Map of the difference of ${S.focus}: ${p.H} units by ${p.T} steps.`}))}function y(){!e.P||!g()||(n.replaceChildren(...e.sameNet?["How far apart the memories are: ",o("b",{},P().map(({name:T})=>T).join(", "))," over all units"]:["Means over all units of each network"]),k(),E(),C(),v())}return{el:h,draw(T){T("picture","size","view","theme","focus","t","unit","order")&&y()}}}var Xu=75,To=(e,t,s)=>Math.max(t,Math.min(s,e)),Ju=(e,t)=>JSON.stringify(e)===JSON.stringify(t),Zu=(e,t,s)=>To(Math.round(100*(e+(t<0?-1:1)*(s-t)/Xu))/100,0,1),Co=(e,{signal:t},s,n)=>e.findLastIndex(r=>ls([r],t,s,n)!==null);function Qu(e,t,s,n){let r=Co(e,t,s,n),i=e[r];return!i||!Ju([i.units,i.steps],[t.units,t.steps])?[...e,{on:!0,...t}]:e.map((a,l)=>l===r?{...a,...t}:a)}function em(e,t,s,n){let r=Co(e,{signal:t},s,n);return e.filter((i,a)=>a!==r)}function Pl(e){let t="all",s="span",n="b",r=null,i=null,a=0,l=null,c=null,h=null,u=null,d=!1,g=[],p=Ve("Whose",{all:"all units",one:"unit"},B=>{t=B,ae()}),f=Ve("When",{step:"this step",span:"",all:"all steps"},B=>{s=B,ae()}),m=o("h3"),b=o("div",{class:"cell",tabindex:"0",role:"group","data-terms":".panel","aria-label":"The cell; the arrows go through its marks"}),w=o("div",{class:"states"}),P=o("span",{class:"seg signals",role:"group","aria-label":"Signal of the map"}),E=Ve("What the map shows",{b:"with your change",d:"difference"},B=>{n=B,K()}),$=o("span",{class:"legend"}),C=vr(e,{tip:G,brushed:J}),k=Wt({name:"at",title:"Value to hold it at",low:0,high:1,step:.01,value:1,written:B=>U(B)},()=>d=!0),v=o("span"),y=o("button",{type:"button",class:"btn start"},"Hold"),T=o("button",{type:"button",class:"btn"},"Clear"),A=o("div",{class:"brushed",role:"group","aria-label":"What is brushed"},v,k.el,y,T),S=o("p",{class:"reads"},"Drag a rectangle over units and steps to hold them; with the keyboard, shift and the arrows."),{el:L,says:O,note:x}=Ae("inside",re("cell","Inside the cell"),"drag a gate",[p.el,f.el],o("div",{class:"pair"},o("div",{class:"panel"},m,b,w),o("div",{class:"panel"},o("div",{class:"maphead"},P,E.el,$),C.el,A,S))),M=e.near.watch(L);A.hidden=!0,y.addEventListener("click",()=>{let{signal:B,units:Y,steps:X}=u;C.clear(),e.hold({signal:B,units:Y,steps:X,value:Number(k.input.value)})}),T.addEventListener("click",()=>C.clear());let z=()=>{let{t:B,span:[Y,X]}=e.S;return B>=Y&&B<=X&&ht(Y,X,e.P.T)||[B]},N=()=>({step:[e.S.t],span:z(),all:null}),j=()=>({units:t==="all"?null:[e.S.unit],steps:N()[s]});function R(B,Y,X){let{unit:Z,t:le}=e.S;c??=e.pins;let de=Qu(c,{signal:B,...j(),value:Y},Z,le);X&&(c=null),e.edit(de,{done:X,select:Co(de,{signal:B},Z,le)})}let F=B=>e.edit(em(e.pins,B,e.S.unit,e.S.t),{done:!0}),_=B=>`${e.P.roles.word(B)} ${B}`,H=B=>{let{unit:Y,t:X}=e.S,Z=e.held(B,Y,X);return typeof Z=="number"?Z:e.P.at(B,X,Y)};function I({signal:B,linked:Y,x:X,y:Z,level:le}){let de=[-1,1].map(()=>D("path",{class:"jaw grip",d:le?`M${X-7} ${Z}h14`:`M${X} ${Z-7}v14`})),oe=D("g",{class:`pull ${le?"level":"upright"}`,role:"slider",tabindex:"0","aria-valuemin":"0","aria-valuemax":"1"},D("circle",{class:"reach",cx:X,cy:Z,r:rs+6}),...de),ge=D("g",{class:"pinned",role:"button",tabindex:"0"},D("circle",{class:"reach",cx:X-23,cy:Z-23,r:15}),D("path",{d:`M${X-12} ${Z-12}L${X-19} ${Z-19}`}),D("circle",{class:"knob",cx:X-23,cy:Z-23,r:7.5}),D("title",{},`Release ${_(B)}`)),se=()=>Y?1-H(B):H(B),xe=(Se,ve)=>R(B,Y?Math.round(100*(1-Se))/100:Se,ve),ye=Se=>le?Se.clientY:Se.clientX,Ut=Se=>{let ve=l.svg.getBoundingClientRect(),Je=l.svg.viewBox.baseVal.width/ve.width;return[le?(Se.clientY-ve.top)*Je-Z:(Se.clientX-ve.left)*Je-X,Je]};et(oe,{press(Se){Se.preventDefault(),oe.focus({preventScroll:!0});let[ve,Je]=Ut(Se);return{from:ve,k:Je,start:ye(Se),open:se(),last:null}},move(Se,ve){let Je=Zu(ve.open,ve.from,ve.from+ve.k*(ye(Se)-ve.start));Je!==(ve.last??Math.round(100*ve.open)/100)&&(ve.last=Je,xe(Je,!1))},done:(Se,{last:ve})=>ve!==null&&xe(ve,!0)});let Ye=null;oe.addEventListener("keydown",Se=>{let ve={ArrowUp:.05,ArrowRight:.05,ArrowDown:-.05,ArrowLeft:-.05,PageUp:.25,PageDown:-.25,Home:-1,End:1}[Se.key];if(["Delete","Backspace"].includes(Se.key)&&e.held(B,e.S.unit,e.S.t)!==null)F(B);else if(!ve)return;Se.preventDefault(),ve&&(Ye=To(Math.round(100*((Ye??se())+ve))/100,0,1),xe(Ye,!1))});let Bs=()=>{Ye!==null&&(xe(Ye,!0),Ye=null)};return oe.addEventListener("keyup",Bs),oe.addEventListener("blur",Bs),ge.addEventListener("click",()=>F(B)),ge.addEventListener("keydown",Se=>{Se.key!=="Enter"&&Se.key!==" "||(Se.preventDefault(),oe.focus(),F(B))}),{el:D("g",{},oe,ge),step(Se){let ve=Se.now[B],{unit:Je,t:Us}=e.S,Vs=e.held(B,Je,Us)!==null,xn=Dr(Y?1-ve:ve)+5;de.forEach((te,ce)=>te.style.transform=`translate${le?"Y":"X"}(${(2*ce-1)*xn}px)`),oe.setAttribute("aria-label",Y?`${_(B)}, by its other side, 1 − ${B}`:_(B)),oe.setAttribute("aria-valuenow",U(ve).replace("−","-")),oe.setAttribute("aria-valuetext",`${e.P.roles.word(B)} ${U(ve)}${Vs?`, held; as trained ${q(B)}`:""}`),ge.style.display=Vs?"":"none",ge.setAttribute("aria-label",`Release ${_(B)}`)}}}let q=B=>{let{A:Y,S:X}=e;return e.sameNet&&X.t<Y.T?U(Y.at(B,X.t,X.unit)):"–"};function W(){let{P:B}=e;l=$s(B.roles,I),b.replaceChildren(l.svg),P.replaceChildren(...B.signals.map(Y=>{let X=o("button",{type:"button","data-signal":Y,"data-term":Y,"aria-label":`${e.P.roles.word(Y)} ${Y}`},o("i",{class:`s-${Y}`},Y));return X.addEventListener("click",()=>e.look(Y)),X})),g=B.signals.filter(Y=>e.P.roles.kind(Y)!=="gate").map(Y=>{let[X,Z]=V(Y),le=Wt({name:Y,title:`Hold ${_(Y)} at`,low:X,high:Z,step:.01,value:0,written:oe=>U(oe,2,!0)},oe=>{h=Y,R(Y,oe,!1)}),de=o("button",{type:"button",class:"btn free",title:`Release ${_(Y)}`,"aria-label":`Release ${_(Y)}`},"held");for(let oe of["change","pointerup","pointercancel","blur"])le.input.addEventListener(oe,()=>{h!==Y||!c||(h=null,R(Y,Number(le.input.value),!0))});return de.addEventListener("click",()=>F(Y)),{name:Y,line:le,free:de,el:o("div",{class:"state"},le.el,de)}}),w.replaceChildren(...g.map(Y=>Y.el))}function V(B){let[Y,X]=e.range(B);if(Number.isFinite(X))return[Y,X];let Z=Math.ceil(1.2*Math.max(1,e.A.signals.includes(B)?e.A.peak(B):0));return[-Z,Z]}function G(B,Y){let{P:X,A:Z,S:le}=e,de=`${le.focus} ${U(X.at(le.focus,B,Y),4)}`;return ee()&&Z!==X&&B<Z.T?`${de}, as trained ${U(Z.at(le.focus,B,Y),4)}`:de}let ee=()=>e.sameNet&&e.A.signals.includes(e.S.focus);function J(B){let Y=e.S.focus;if(A.hidden=!B,S.hidden=!!B,!B){u=null,d=!1;return}let{P:X}=e;u={signal:Y,...B};let Z=B.units?.length??X.H,le=B.steps??Array.from({length:X.T},(xe,ye)=>ye);if(v.replaceChildren("hold ",o("i",{class:`s-${Y}`},Y),` of ${B.units===null?`all ${Z} units`:Z===1?`unit ${B.units[0]}`:me(Z,"unit")} over `,o("b",{},e.names(B.steps))),d)return;let[de,oe]=V(Y),ge=B.units??e.order,se=ge.reduce((xe,ye)=>xe+le.reduce((Ut,Ye)=>Ut+X.at(Y,Ye,ye),0),0)/(ge.length*le.length);k.set(Math.round(100*To(se,de,oe))/100,{min:de,max:oe})}function K(){let{P:B,A:Y,S:X}=e,Z=X.focus,le=ee()&&Y!==B;u&&u.signal!==Z&&C.clear();let de=n==="d"&&le;E.set(de?"d":"b"),E.el.children[1].disabled=!le;for(let ye of P.children)ye.setAttribute("aria-pressed",String(ye.dataset.signal===Z));let oe=e.pins.filter(ye=>ze(ye)&&ye.signal===Z),ge=de?br(Y,B,Z):B,se=de?ge.most:e.full(Z);$.replaceChildren(...de?xr(e,ge):ss(e,Z,se));let xe=Y===B?"as trained":e.titles.b;C.paint(ge,{name:Z,full:se,colours:de?"g":Z,pins:oe,said:`Map of ${Z}${de?`, ${e.titles.b} minus ${e.titles.a}`:`, ${xe}`}: ${B.H} units by ${ge.T} steps. Shift and the arrows brush a part of it.`})}function ne(){let{P:B,S:Y}=e,X=Ms(B,{...Y,mode:"unit"});for(let Z of B.signals)X.now[Z]=H(Z);l.update({...X,compact:e.small,least:a,instant:!0}),l.svg.setAttribute("aria-label",`The ${e.setup.cells[B.cell]} cell of unit ${Y.unit} at “${B.shown[Y.t]}”`),m.replaceChildren(o("b",{},`Unit ${Y.unit}`),` of ${B.H} at `,o("b",{},`“${B.shown[Y.t]}”`),`, step ${Y.t+1} of ${B.T}`);for(let{name:Z,line:le,free:de}of g){let oe=e.held(Z,Y.unit,Y.t)!==null,[ge,se]=V(Z),xe=H(Z);h!==Z&&le.set(xe,{min:Math.min(ge,xe),max:Math.max(se,xe)}),de.hidden=!oe}}function Q(){let{P:B,S:Y}=e,X=N(),[,Z]=p.el.children,[,le]=f.el.children;p.el.children[0].textContent=`all ${me(B.H,"unit")}`,Z.textContent=`unit ${Y.unit}`,p.set(t),le.textContent=`over ${e.names(X.span)}`,le.hidden=X.span.length===1,f.set(le.hidden&&s==="span"?"step":s);let{signals:de}=B,oe=de.filter(ye=>e.P.roles.kind(ye)==="gate"),ge=j(),se=ge.steps===null?"at all steps":ge.steps.length===1?`at ${e.names(ge.steps)}`:`over ${e.names(ge.steps)}`,xe=de.filter(ye=>e.held(ye,Y.unit,Y.t)!==null);x.textContent=oe.length?"drag a gate, drawn as a valve":"it has no gate: set its state",O.replaceChildren(oe.length?"Pull a gate open or shut, or set a state, to hold it ":"Set the state to hold it ",`in ${ge.units===null?`all ${me(B.H,"unit")}`:`unit ${Y.unit}`} ${se}. `,...xe.length?["Held in this unit here: ",xe.map(ye=>`${_(ye)} at ${U(H(ye))} (as trained ${q(ye)})`).join(", "),". A click on its pin lets it go."]:[])}function ae(){let{P:B}=e;if(!B||!M())return;let Y=B.cell+JSON.stringify(B.options);Y!==r&&W(),(Y!==r||i!==`${e.width} ${e.rem}`)&&(a=l.least()),[r,i]=[Y,`${e.width} ${e.rem}`],Q(),ne(),K()}return{el:L,draw(B){B("picture","pins","unit","focus","view","size","theme","order","t")&&ae()}}}var Ol=`.ledger {
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
`;var sm=1e-5;function nm(e,t,s=()=>!1){if(!e.keeper)return null;let{T:n,roles:r}=e,i=e.column(e.memory,t),a=Object.fromEntries(e.signals.map(d=>[d,e.column(d,t)])),l=[],c=new Float64Array(n),h=new Float64Array(n),u=new Float64Array(n);for(let d=0;d<n;d++){let g=E=>a[E][d],p=s(d),f=p?0:r.kept(g);for(let E=0;E<d;E++)c[E]*=f;c[d]=p?i[d]:r.written(g);let m=0,b=0;for(let E=0;E<=d;E++)m+=c[E],Math.abs(c[E])>Math.abs(c[b])&&(b=E);let w=i[d]-m;if(!(Math.abs(w)<=sm*Math.max(Math.abs(c[b]),Math.abs(i[d]))))throw new Error(`the shares of unit ${t} after step ${d+1} do not add up to what it holds`);c[b]+=w;let P=c.slice(0,d+1);for(let E of P)E>0?h[d]+=E:u[d]+=E;l.push(P)}return{T:n,unit:t,memory:i,rows:l,above:h,below:u}}var fn=(e,t,s)=>nm(t,s,n=>t!==e.A&&ls(e.listed,t.memory,s,n)!==null);function Bt(e){let{A:t,P:s,S:n,titles:r}=e;return(t===s?[t]:[t,s]).map((i,a)=>{let l=n.unit<i.H?i.kept(`ledger ${i.layer} ${n.unit}`,()=>fn(e,i,n.unit)):null;return{P:i,name:a?r.b:r.a,book:l,row:c=>l?.rows[c]??null}})}var Lo=e=>e.roles.writes,pn=e=>`The shares of a row add up to what is held exactly, but “written by” is not “came from”: what a ${e.reads.one} writes, ${Lo(e)}, is worked out from the ${e.reads.one} and from what the units held before it, so a later ${e.reads.one} can write down again, as a share of its own, what an earlier one had put there.`;function gn(e,{P:t,book:s}){return s?"":t.keeper?`This network has only ${t.H} units, so there is no unit ${e.S.unit}.`:`A ${e.setup.cells[t.cell].replace("Vanilla","vanilla")} keeps nothing by a gate: every step makes all of h anew, so no part of it can be told to be what one earlier ${t.reads.one} wrote.`}var hs=e=>e[0].toUpperCase()+e.slice(1);function Nl({T:e,H:t},s){let n=Array.from({length:e},(r,i)=>new Float64Array(i+1));for(let r=0;r<t;r++)s(r).rows.forEach((i,a)=>{for(let l=0;l<=a;l++)n[a][l]+=i[l]*i[l]});return n.map(r=>r.map(Math.sqrt))}function Ao(e){let t=0,s=0;return Array.from(e,(n,r)=>{let i=n<0?s:t,a=i+n;return n<0?s=a:t=a,{k:r,from:i,to:a}})}var jl=(e,t)=>Ao(e).find(({from:s,to:n})=>(t-s)*(t-n)<0)?.k??null;function wn(e){let t=0,s=0;return e.forEach((n,r)=>{s+=Math.abs(n),Math.abs(n)>Math.abs(e[t])&&(t=r)}),s?{k:t,part:Math.abs(e[t])/s}:null}var Fs=(e,t)=>t===e?"at this step":t===e-1?"1 step ago":`${e-t} steps ago`;function _l(e,t,s){let n=e.length-1,r=wn(e);if(!r)return n?`No ${s} has written anything that is left here.`:`This first ${s} writes nothing here.`;let{k:i,part:a}=r,l=`“${t(i)}”, ${Fs(n,i)}`;return n===0?`All of this memory was written at “${t(i)}”, the first ${s}.`:a>.5?`Most of this memory (${Ke(a)}) was written at ${l}.`:a>=.1?`No ${s} wrote most of it; the largest part (${Ke(a)}) was written at ${l}.`:`No ${s} wrote more than a tenth of it.`}function zo(e,t,s=null){let n=Math.max(...e.map(h=>h?.length??0)),r=h=>e.map(u=>u&&h<u.length?u[h]:null),i=h=>Math.max(...r(h).map(u=>Math.abs(u??0))),l=Array.from({length:n},(h,u)=>[i(u),u]).sort((h,u)=>u[0]-h[0]||u[1]-h[1]).map(([,h])=>h).slice(0,n===t+1?n:t);s!==null&&s<n&&!l.includes(s)&&(l[l.length-1]=s);let c=e.map(h=>h?h.reduce((u,d,g)=>l.includes(g)?u:u+d,0):null);return{writers:l.sort((h,u)=>h-u),rest:n-l.length,values:r,others:c}}function Hl(e){let t=e.flat(2).every(s=>Math.abs(s)<.1)?3:2;for(let s=t;s<=3;s++){let n=e.every(([r,i])=>Math.abs(r.reduce((a,l)=>a+ke(l,s),0)-ke(i,s))<.5*10**-s);if(n)return{digits:s,exact:n}}return{digits:t,exact:!1}}function $t(e,t){return e.kept("again",()=>{let n=new Map;for(let r of e.shown)n.set(r,(n.get(r)??0)+1);return n}).get(e.shown[t])>1?e.shown[t]+pt(t+1):e.shown[t]}function Fl(e){if(!e)return 0;let t=10**Math.floor(Math.log10(e))/4;return t*Math.ceil(e/t-1e-9)}var Po=e=>e<0?`≥${-e}`:String(e);var Oo=60,rm=24;function om(e,t){let s=e.length,n=new Uint8ClampedArray(4*s*s);return e.forEach((r,i)=>r.forEach((a,l)=>n.set([...t(a),255],4*(i*s+l)))),n}var im=e=>e.reduce((t,s)=>s.reduce((n,r)=>Math.max(n,Math.abs(r)),t),0);function No(e){let t="unit",s=[],n=Ve("Whose memory",{unit:"this unit",all:"all units"},E=>{t=E,e.root.focus({preventScroll:!0}),b()}),r=o("span",{class:"legend","aria-hidden":"true"}),i=o("button",{type:"button",class:"btn"},"Table"),a=[f(),f()],l=m(),c=o("p",{class:"reads means"}),{el:h,says:u,note:d}=Ae("shares",re("ledger","Ledger, word by word"),"",[n.el,r,i],o("div",{class:"two"},...a.map(E=>E.el)),c,l.el);i.addEventListener("click",()=>l.open()),e.seen(h,b);let g=E=>U(E,4,t==="unit"),p=({P:E,book:$})=>t==="unit"?$?.rows??null:E.keeper?E.kept(`ledger norms ${E.layer}`,()=>Nl(E,C=>fn(e,E,C))):null;function f(){let E=o("h3"),$=o("canvas"),C=D("svg",{"aria-hidden":"true"}),k=o("div",{class:"tag",role:"status"}),v=o("div",{class:"square",tabindex:"0",role:"img"},$,C,k),y=o("p",{class:"gateless"}),T=null,A=null;k.hidden=!0;let S=z=>{let N=v.getBoundingClientRect(),j=M.rows.length,R=Math.floor((z.clientY-N.top-T.top)/T.each),F=Math.floor((z.clientX-N.left-T.left)/T.cw);return R<j&&F>=0&&F<=R?[R,F]:null};function L(z){if(A=z,k.hidden=!z,C.querySelector(".probe")?.remove(),!z)return;let[N,j]=z,{P:R}=M.side,{left:F,top:_,cw:H,each:I}=T,q=F+j*H,W=_+N*I;k.textContent=`“${$t(R,j)}” ${g(M.rows[N][j])} of what is held after “${$t(R,N)}”, ${Fs(N,j)}`,C.append(D("rect",{class:"probe",x:q,y:W,width:H,height:I})),k.style.left=`${Math.max(0,Math.min(v.clientWidth-k.offsetWidth,q+12))}px`,k.style.top=`${W>40?W-34:W+I+8}px`}let O=z=>M.rows&&T&&L(S(z));v.addEventListener("pointermove",O),v.addEventListener("pointerdown",O);for(let z of["pointerleave","blur"])v.addEventListener(z,()=>T&&L(null));v.addEventListener("click",z=>{let N=M.rows&&T&&S(z);N&&(e.go(N[0]),e.set({writer:N[1]}))}),v.addEventListener("keydown",z=>{let N={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]}[z.key];if(!N||!M.rows||!T||z.ctrlKey||z.metaKey||z.altKey)return;z.preventDefault();let[j,R]=A??[Math.min(e.S.t,M.rows.length-1),e.S.writer??0],F=Math.max(0,Math.min(M.rows.length-1,j+N[0]));L([F,Math.max(0,Math.min(F,R+N[1]))])});function x(z){let{rem:N}=e,j=z<=rm,R=Math.round((j?5.6:3.2)*N),F=v.clientWidth,_=Math.min(6*N,(F-R-.3*N)/z),H=Math.min(1.75*N,24*N/z);T=_>0?{left:R,top:2,cw:_,each:H,wide:_*z,tall:H*z,width:F,worded:j}:null}let M={el:o("div",{class:"panel"},E,v,y),name:E,box:v,why:y,rows:null,paint(z,N){let{rows:j,side:{P:R}}=M,{rem:F,fine:_,font:H}=e,I=j.length,q=devicePixelRatio||1;if(L(null),x(I),!T)return;let{left:W,top:V,cw:G,each:ee,wide:J,tall:K,width:ne,worded:Q}=T,ae=V+K;v.style.height=`${ae+2.5*F}px`,$.width=Math.round(J*q),$.height=Math.round(K*q),$.style.cssText=`left:${W}px;top:${V}px;width:${J}px;height:${K}px`;let B=o("canvas",{width:I,height:I}),Y=$.getContext("2d");B.getContext("2d").putImageData(new ImageData(om(j,N),I,I),0,0),Y.imageSmoothingEnabled=!1,Y.drawImage(B,0,0,I,I,0,0,$.width,$.height);let X=oe=>U(oe,2,t==="unit");G>=2.6*F&&ee>=1.05*F&&(Object.assign(Y,{font:`500 ${_*q}px ${H}`,textAlign:"center"}),j.forEach((oe,ge)=>oe.forEach((se,xe)=>{Y.fillStyle=at(N(se)),Y.fillText(X(se),(xe+.5)*G*q,((ge+.5)*ee+.27*F)*q)})));let Z=Ct(1,I,6).map(oe=>oe-1),le=Q?R.tokens.map((oe,ge)=>ge):Z,de=oe=>Q?we($t(R,oe),9):String(oe+1);C.setAttribute("width",ne),C.setAttribute("height",ae+2.5*F),C.replaceChildren(D("path",{class:"edge",d:`M${W} ${V}V${ae}H${W+J}`}),...le.map(oe=>D("text",{x:W-.4*F,y:V+(oe+.5)*ee+.27*F,"text-anchor":"end"},de(oe))),...le.map(oe=>D("text",{x:W+(oe+.5)*G,y:ae+F,"text-anchor":"middle"},Q?Xi(de(oe),G-3,_,400,H):de(oe))),D("text",{x:W+J/2,y:ae+2.1*F,"text-anchor":"middle"},`what each ${R.reads.one} wrote`),D("text",{"text-anchor":"middle",transform:`translate(${.7*F} ${V+K/2}) rotate(-90)`},K>8*F?`held after each ${R.reads.one}`:""),D("rect",{class:"halo"}),D("rect",{class:"row"}),D("rect",{class:"halo"}),D("rect",{class:"column"})),M.mark()},mark(){if(!T||!M.rows)return;let{left:z,top:N,cw:j,each:R}=T,{t:F,writer:_}=e.S,H=M.rows.length,I=(q,W,V,G,ee,J)=>C.querySelectorAll(q).forEach(K=>{K.style.display=W?"":"none";for(let[ne,Q]of Object.entries({x:V,y:G,width:ee,height:J}))K.setAttribute(ne,Q)});I(".row, .halo:has(+ .row)",F<H,z,N+F*R,(F+1)*j,Math.max(2,R)),I(".column, .halo:has(+ .column)",_!==null&&_<H,z+_*j,N+_*R,Math.max(2,j),Math.max(0,H-_)*R)}};return M}function m(){let E=o("h2"),$=o("div",{class:"seg",role:"group","aria-label":"Which run"}),C=o("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),k=o("button",{type:"button",class:"btn"},"CSV"),v=o("button",{type:"button",class:"btn"},"Close"),y=o("dialog",{class:"numbers","aria-label":"The ledger in numbers"},o("div",{class:"bar"},E,$,o("span",{class:"sp"}),k,v),C),T=0;v.addEventListener("click",()=>y.close()),y.addEventListener("click",S=>S.target===y&&y.close()),k.addEventListener("click",()=>{let{side:{P:S},rows:L}=a[T],O=L.map((x,M)=>[M,S.tokens[M],0,...Array.from({length:S.T},(z,N)=>N<=M?zr(x[N]):"")]);Et(`gatescope-ledger-${S.name}-${t==="unit"?`unit-${e.S.unit}`:"all"}.csv`,Ks([["step","token","before the text",...S.tokens],...O]),"text/csv")});let A={el:y,open(){A.fill(),y.showModal()},fill(){let S=a.map((N,j)=>j).filter(N=>a[N].rows);T=S.includes(T)?T:S[0];let{side:{P:L},rows:O}=a[T],x=Math.max(0,Math.min(e.S.t-Oo/2,L.T-Oo)),M=Math.min(L.T,x+Oo);$.replaceChildren(...S.length<2?[]:S.map(N=>{let j=o("button",{type:"button","aria-pressed":String(N===T)},a[N].side.name);return j.addEventListener("click",()=>{T=N,A.fill()}),j})),E.textContent=t==="unit"?`Unit ${e.S.unit}: who wrote what it holds`:`All ${L.H} units: who wrote what they hold, 2-norms`;let z=t==="unit"?[L.memory]:[];C.replaceChildren(gt(["step","token",...z,"before the text",...L.shown.slice(0,M).map((N,j)=>$t(L,j))],O.slice(x,M).map((N,j)=>[x+j+1,L.shown[x+j],...t==="unit"?[g(L.at(L.memory,x+j,e.S.unit))]:[],g(0),...Array.from({length:M},(R,F)=>F<N.length?g(N[F]):"")]),`${t==="unit"?`Each row's shares add up to its ${L.memory}.`:"The size of each token's share over all units."} Nothing is left of what was held before the text, which is 0.`+(M-x<L.T?` Steps ${x+1} to ${M} of ${L.T}; all are in the CSV.`:"")))},draw:()=>y.open&&A.fill()};return A}function b(){s=Bt(e);let E=s.every(({P:L})=>!L.keeper),{S:$,P:C}=e;if(h.hidden=E,E)return;n.set(t),a.forEach((L,O)=>{L.side=s[O],L.rows=s[O]?p(s[O]):null,L.el.hidden=!s[O]});let k=a.filter(({rows:L})=>L),v=Math.max(...k.map(({rows:L})=>im(L)))||1,y=Yt(e.css("--zero"),e.css("--ink")),T=y.length-1,A=t==="unit"?L=>e.palette.of("c",L,v):L=>y[Math.round(T*L/v)];w(v,A);let S=[...new Set(k.map(({side:L})=>`${Lo(L.P)} of a ${C.reads.one}, times every ${Te(L.P.roles.keep)} since`))];d.textContent=`row: the moment; column: the ${C.reads.one} that wrote; colour: how much of it is still there, ${S.join("; ")}`,c.textContent=pn(s.findLast(L=>L.P.keeper).P);for(let{side:L,rows:O,name:x,box:M,why:z,paint:N}of a)L&&(x.replaceChildren(o("b",{},hs(L.name)),t==="unit"?` unit ${$.unit}`:` all ${L.P.H} units`),M.hidden=!O,z.textContent=O?"":gn(e,L),O&&N(v,A));P(),l.draw()}function w(E,$){let C=t==="unit"?-E:0,k=Array.from({length:12},(v,y)=>{let T=o("i");return T.style.background=Qe($(C+(E-C)*y/11)),T});r.replaceChildren(`${U(C,C?2:0)} `,o("span",{},...k),` ${U(E,2,t==="unit")}`)}function P(){let{S:E,P:$}=e,C=a.filter(({rows:A})=>A),k=C.at(-1)?.rows[E.t],v=E.writer!==null&&E.writer<=E.t?E.writer:k&&wn(k)?.k,y=t==="unit"?`unit ${E.unit}`:`all ${$.H} units`,T=C.flatMap(({side:A,rows:S})=>{if(v==null||E.t>=S.length||v>=S.length)return[];let L=S[v][v],O=S[E.t][v],x=L?Math.abs(O/L):0,M=`“${$t(A.P,v)}”`,z=t==="unit"?g:j=>`a norm of ${g(j)}`,N=Math.abs(L)<5e-5?`${M} wrote next to nothing into ${y}`:E.t===v?`${M} writes ${z(L)} into ${y}`:`of ${z(L)} that ${M} wrote into ${y}, ${z(O)} is left ${Fs(E.t,v).replace(" ago"," later")} (${Ke(x)})`;return[`${hs(A.name)}: ${N}.`]});u.textContent=T.join(" ");for(let{side:A,rows:S,box:L}of C)L.setAttribute("aria-label",`${hs(A.name)}, ${y}: the share of every ${$.reads.one} after every step, ${S.length} by ${S.length}. ${u.textContent} Arrow keys read one share.`)}return{el:h,draw(E){if(E("unit","theme","size")&&!E("picture"))b();else if(E("picture"))h.hidden=Bt(e).every(({P:$})=>!$.keeper);else if(E("t","writer")&&!h.hidden&&s.length){for(let $ of a)$.mark();P(),l.draw()}}}}var jo=6,Rl=.42,Il=3,Wl=(e,t)=>e.set({writer:e.S.writer===t?null:t});function ql(e){let t=o("small"),s=o("div",{class:"tag"}),n=o("p",{class:"gateless"}),r=o("button",{type:"button",class:"link meant"},"“wrote” is not “came from”");r.addEventListener("click",()=>e.root.querySelector(".means").scrollIntoView({block:"center"}));let i=[h(),h()],a=o("div",{class:"books"},...i.map(f=>f.el)),l=o("section",{class:"ledger","aria-label":"Memory ledger"},o("div",{class:"hd"},o("h2",{},re("ledger","Memory ledger")," ",t),r),n,a,s),c=[];s.hidden=!0;function h(){let f=o("canvas",{role:"img"}),m=o("p",{class:"gateless"}),b=o("b",{class:"bookend","aria-hidden":"true"}),w={el:o("div",{class:"book"},f,b,m),canvas:f,why:m,end:b,key:null,width:0,height:0},P=({clientX:E,clientY:$})=>{let C=f.getBoundingClientRect(),k=e.G.step(E-C.left);return E-C.left<e.G.gutter||k>=w.side.P.T?null:[k,jl(w.side.row(k),w.value($-C.top))]};return f.addEventListener("click",E=>{let $=P(E);$&&($[1]===null?e.go($[0]):Wl(e,$[1]))}),f.addEventListener("pointermove",E=>{let $=P(E);if(s.hidden=!$,!$)return;let[C,k]=$,{P:v,book:y,row:T}=w.side,A=`${v.memory}${pt(C+1)}`,S=l.getBoundingClientRect();s.textContent=k===null?`${A} = ${U(y.memory[C],4,!0)} · step ${C+1} “${v.shown[C]}”`:`“${$t(v,k)}” wrote ${U(T(C)[k],4,!0)} of ${A} = ${U(y.memory[C],4,!0)}, ${Fs(C,k)}`,s.style.left=`${Math.max(0,Math.min(S.width-s.offsetWidth,E.clientX-S.left+12))}px`,s.style.top=`${E.clientY-S.top-34}px`}),f.addEventListener("pointerleave",()=>s.hidden=!0),w}let u=new ResizeObserver(f=>{for(let{target:m,contentRect:{width:b,height:w}}of f)Object.assign(i.find(P=>P.el===m),{width:Math.round(b),height:Math.round(w)});e.P&&g()});for(let f of i)u.observe(f.el);function d(){let f=c.flatMap(({book:P})=>P??[]),m=P=>Math.max(0,...f.map(E=>E[P].reduce(($,C)=>Math.max($,Math.abs(C)),0))),[b,w]=["above","below"].map(P=>Fl(m(P)));return{high:b||(w?0:1),low:-w}}function g(){c=Bt(e);let{P:f,S:m,G:b}=e,w=c.every(({P:E})=>!E.keeper),P=d();a.hidden=w,l.classList.toggle("none",w),a.classList.toggle("one",c.length===1),n.hidden=!w,n.textContent=w?gn(e,c.at(-1)):"",t.textContent=w?"":`who wrote what unit ${m.unit}${e.sameNet?"":" of each"} holds; each block is one earlier ${f.reads.one}’s share, ▸ marks their sum${c.every(({P:E})=>E.memory===f.memory)?`, ${f.memory}`:""}`,r.hidden=w,w||(r.title=pn(c.findLast(E=>E.P.keeper).P)),i.forEach((E,$)=>{let C=c[$];if(E.side=C,E.el.hidden=!C,!C||w)return;let{book:k}=C;if(E.canvas.hidden=E.end.hidden=!k,E.el.classList.toggle("none",!k),E.why.replaceChildren(...k?[]:[o("b",{},`${hs(C.name)}: `),gn(e,C)]),!k)return;let{width:v,height:y}=E,T=JSON.stringify([C.name,m.unit,m.writer,m.theme,P,b.a,b.n,v,y,e.rem,e.font]);!v||E.key===T&&E.book===k||(Object.assign(E,{key:T,book:k}),E.value=am(E,C,P,e,v,y))}),p()}function p(){let{S:f}=e;i.forEach(({canvas:m,side:b})=>{if(!b?.book)return;let{P:w,name:P,book:E}=b,$=Math.min(f.t,w.T-1),C=E.rows[$],{writers:k}=zo([C],3),v=[...k.filter(y=>C[y]).map(y=>`“${$t(w,y)}” ${U(C[y],2,!0)}`)].join(", ");m.setAttribute("aria-label",`Memory ledger of unit ${f.unit}, ${P}: after step ${$+1}, “${w.shown[$]}”, ${w.memory} is ${U(E.memory[$],2,!0)}${v?`; the largest shares in it are ${v}`:""}. Each can be chosen in the list of writers.`)})}return{el:l,draw(f){f("picture","size","theme","view","unit","writer")?g():f("t")&&p()}}}function am({canvas:e,end:t},{P:s,name:n,book:r},{low:i,high:a},l,c,h){let{G:u,S:d,rem:g,fine:p,css:f,font:m}=l,b=devicePixelRatio||1,w=e.getContext("2d"),P=[c,h].map(N=>Math.round(N*b));(e.width!==P[0]||e.height!==P[1])&&([e.width,e.height]=P),w.setTransform(b,0,0,b,0,0),w.clearRect(0,0,c,h);let E=1.35*g,$=h-.35*g,C=($-E)/(a-i),k=N=>E+(a-N)*C,v=null,y=(N,j,R,{px:F=p,weight:_=400,ink:H="--ink3",align:I="start",halo:q=0})=>{let W=`${_} ${F}px ${m}`;W!==v&&(w.font=v=W),w.textAlign=I,q&&(w.strokeStyle=f("--bg"),w.lineWidth=q,w.lineJoin="round",w.strokeText(N,j,R)),w.fillStyle=H.startsWith("--")?f(H):H,w.fillText(N,j,R)},T=He(i,a,Math.max(2,Math.min(6,Math.floor(($-E)/(1.6*g))))),A=T.length>1?Math.max(0,-Math.floor(Math.log10(T[1]-T[0])+1e-9)):1;for(let N of T)w.fillStyle=f(N?"--rule":"--rule2"),w.fillRect(u.gutter,Math.round(k(N)),c-u.gutter,1),y(N?U(N,A,!0):"0",u.gutter-.5*g,k(N)+.28*g,{align:"end"});let S=u.cw>=20?3:u.cw>=9?1:.5,L=u.cw-2*S,O=N=>Math.round(N*b)/b,x=[{hue:"--Fpos",alpha:Rl},{hue:"--Fneg",alpha:Rl},{hue:"--Fpos",alpha:1},{hue:"--Fneg",alpha:1},{hue:"--ink",alpha:1}].map(N=>({...N,path:new Path2D})),M=[],z=Math.min(u.end,s.T);for(let N=u.a;N<z;N++){let j=u.x(N)+S,R=[null,null],F=(H,I,q)=>{let W=O(k(Math.max(I,q))),V=O(k(Math.min(I,q)))-W,G=V>2?1/b:0;return x[H].path.rect(j,W,L,Math.max(1/b,V-G)),{a:W,tall:V}},_=H=>{R[H]&&F(H,...R[H]),R[H]=null};for(let{k:H,from:I,to:q}of Ao(r.rows[N])){let W=Math.abs(q-I)*C,V=+(q<I),G=H===d.writer;if(G||H===N||W>=Il){if(_(V),W<.05)continue;let ee=F(G?4:H===N?2+V:V,I,q);(G||H===N)&&ee.tall>.8*g&&M.push([s.shown[H],j,ee,G?"--bg":at(Fr(f(V?"--Fneg":"--Fpos")))])}else R[V]=[R[V]?.[0]??I,q],Math.abs(R[V][1]-R[V][0])*C>=Il&&_(V)}_(0),_(1)}for(let{hue:N,alpha:j,path:R}of x)w.globalAlpha=1,w.fillStyle=f("--bg"),j<1&&w.fill(R),w.globalAlpha=j,w.fillStyle=f(N),w.fill(R);w.globalAlpha=1;for(let[N,j,{a:R,tall:F},_]of M){let H=Zt(N,L-1,Math.max(.78*g,p),600,m);H>=p&&y(N,j+L/2,R+F/2+.36*H,{px:H,weight:600,ink:_,align:"center"})}if(u.cw>=8){let N=Math.min(6.5,.3*u.cw);w.fillStyle=f("--ink"),w.strokeStyle=f("--bg"),w.lineWidth=.75;for(let j=u.a;j<z;j++){let R=new Path2D(`M${u.x(j)-.5} ${k(r.memory[j])-.7*N}l${N} ${.7*N}l${-N} ${.7*N}z`);w.fill(R),w.stroke(R)}}if(y(hs(n),u.gutter+.2*g,.95*g,{px:.9375*g,weight:650,ink:"--ink",halo:4}),z>u.a){t.textContent=`${s.memory} = ${U(r.memory[z-1],2,!0)}`;let N=Math.ceil(.55*g*t.textContent.length/u.cw),j=Math.max(...r.above.subarray(Math.max(u.a,z-N),z));t.style.right=`${c-u.x(z)+2}px`,t.style.top=`${k(j)-1.3*g}px`}return N=>a-(N-E)/C}function Dl(e){let t=o("h2"),s=[o("span"),o("span")],n=m=>{let b=o("span",{class:"w"}),w=[0,1].map(()=>({bar:o("i"),whose:o("span",{class:"unseen"}),n:o("span",{class:"n"})}));return{el:o(m==="writer"?"button":"div",{class:`entry ${m}`,type:m==="writer"?"button":null},b,...w.flatMap(({bar:E,whose:$,n:C})=>[o("span",{class:"bar"},E,$),C])),name:b,cells:w}},r=Array.from({length:jo+1},()=>n("writer")),i=n("others"),a=n("whole"),l=o("p",{class:"says"}),c=o("div",{class:"entries",role:"group","aria-label":"Who wrote what the unit holds"},o("div",{class:"entry heads"},o("span"),...s),...r.map(m=>m.el),i.el,a.el),h=o("section",{class:"holds"},o("div",{class:"hd"},t),c,l),u=[];r.forEach((m,b)=>m.el.addEventListener("click",()=>Wl(e,u[b])));let d=1/0,g=()=>e.small?jo:Math.max(2,Math.min(jo,Math.floor((d-8.2*e.rem)/((e.low?1.24:1.36)*e.rem))));new ResizeObserver(([{contentRect:m}])=>{!m.height||m.height===d||(d=m.height,e.P&&f())}).observe(h);function p({el:m,name:b,cells:w},P,E,$,C){return he(b,P),Le(b,{title:P}),w.forEach(({bar:k,n:v},y)=>{let T=E[y]??null,A=T!==null&&ke(T,C);he(v,T===null?"–":U(T,C,!0)),Le(v,{class:`n${A?` s-${_e(T)}`:" nil"}`}),Le(k,{class:_e(T??0)}),k.style.width=T===null||!$?"0":`max(1px, ${100*Math.abs(T)/$}%)`}),m}function f(){let{S:m}=e,b=Bt(e),w=b.every(({book:F})=>!F),P=b.at(-1);if(h.hidden=w,w)return;let{t:E}=m,$=b.map(({row:F})=>F(E)),C=zo($,g(),m.writer),{one:k,many:v}=e.P.reads;u=C.writers,t.replaceChildren(`What unit ${m.unit}${e.sameNet?"":" of each"} holds at “${e.P.shown[E]}” `,o("small",{title:pn(P.P.keeper?P.P:b[0].P)},`written by each ${k}`)),c.classList.toggle("alone",b.length===1),s.forEach((F,_)=>he(F,b[_]?b[_].name:""));let y=b.map(({book:F},_)=>$[_]?F.memory[E]:null),T=u.map(C.values),A=Math.max(...[...T,C.others].flat().map(F=>Math.abs(F??0))),S=F=>[...T.map(_=>_[F]??0),C.others[F]],{digits:L,exact:O}=Hl(y.flatMap((F,_)=>F===null?[]:[[S(_),F]]));r.forEach((F,_)=>{let H=u[_];if(F.el.hidden=H===void 0,H===void 0)return;let I=[...new Set(b.filter(({P:W})=>H<W.T).map(({P:W})=>$t(W,H)))];p(F,I.join(" | "),T[_],A,L).setAttribute("aria-pressed",String(H===m.writer)),b.forEach(({name:W},V)=>he(F.cells[V].whose,`${W} `))}),i.el.hidden=!C.rest,p(i,e.small?`${C.rest} others`:`the other ${C.rest} ${v}`,C.others,A,L);let x=`sum ${O?"=":"≈"} ${e.P.memory}${pt(E+1)}`;if(p(a,b.every(({P:F})=>F.memory===e.P.memory)?x:"sum",y,0,L),a.el.title=O?"The numbers add up as they are shown":"The numbers add up; rounded as they are shown, they do not quite",!$.at(-1)){l.textContent="";return}let M=wn($.at(-1)),z=b.length>1&&e.sameNet&&M?.part>=.1&&E>0&&$[0],j=z&&b[0].P.tokens[M.k]===P.P.tokens[M.k]?z.reduce((F,_)=>F+Math.abs(_),0):0,R=e.titles.kind==="changes"?"Without your change":`In ${b[0].name}`;l.replaceChildren(_l($.at(-1),F=>$t(P.P,F),k),j?` ${R} it would be ${Ke(Math.abs(z[M.k])/j)}.`:""),l.title=`Shares add up to ${e.P.memory}, and some are negative. So that parts of a whole can be told, each counts here by its size: |share| over the sum of all |shares|.`}return{el:h,draw:m=>m("picture","t","unit","writer","size","theme")&&f()}}function Bl(e){let t=[],s=o("div",{class:"lasts",role:"group","aria-label":"Units, longest half-life first"}),{el:n,says:r,note:i}=Ae("halves",re("half-life","Half-life of each unit"),"",[],s);s.addEventListener("click",c=>{let h=c.target.closest("button");h&&e.pick(Number(h.dataset.unit))}),s.addEventListener("keydown",c=>{let h={ArrowLeft:-1,ArrowUp:-1,ArrowRight:1,ArrowDown:1}[c.key],u=t.indexOf(c.target);if(!h||u<0)return;c.preventDefault();let d=t[Math.max(0,Math.min(t.length-1,u+h))],g=Number(d.dataset.unit);e.pick(g),t.find(p=>Number(p.dataset.unit)===g).focus()}),e.seen(n,l);let a=(c,h)=>h<c.H?c.halfLife(h):null;function l(){let{P:c,S:h}=e,u=Bt(e),d=u.at(-1).P,g=!d.keeper;if(n.hidden=g,g)return;let p=Array.from({length:c.H},(w,P)=>[a(c,P),P]).sort((w,P)=>Xn(P[0],w[0])||w[1]-P[1]),f=u.length>1&&e.sameNet?u:[u.at(-1)];t.length!==p.length&&(t=p.map(()=>o("button",{type:"button",class:"lasting"},o("b",{"aria-hidden":"true"}),o("small"),o("span",{class:"unseen"}))),s.replaceChildren(...t)),p.forEach(([w,P],E)=>{let $=t[E],[C,k,v]=$.children,y=f.map(({P:A})=>a(A,P)===null?"–":Po(a(A,P))),T=P===h.unit;C.textContent=y.length>1&&y[0]!==y[1]?`${y[0]} → ${y[1]}`:Po(w),k.textContent=`u${P}`,$.dataset.unit=P,$.setAttribute("aria-pressed",String(T)),he(v,` ${f.map(({name:A},S)=>`${A} ${y[S]}`).join(", ")}`),$.tabIndex=T?0:-1}),s.classList.toggle("pairs",f.length>1),i.textContent=`in steps; ${f.length>1?`${f[0].name} → ${f[1].name}`:u.at(-1).name}`;let m=w=>w===null?"has none":rt(w),b=f.some(({P:w})=>(a(w,h.unit)??0)<0);r.textContent=`Unit ${h.unit}: ${f.map(({P:w,name:P})=>`${P} ${m(a(w,h.unit))}`).join("; ")}. Half-life: ${Ts(d.reads)}${b?", at least where the text ends before it can be told":""}. It counts what ${Te(d.roles.keep)} lets through, not what is written on top: a memory that is written again every step can last longer.`}return{el:n,draw(c){c("picture")?n.hidden=!e.P.keeper:c("unit","size","theme")&&l()}}}var lm=3,Ge=e=>xt(e)?e.replace("-"," − "):U(e,2);function cm(e,[t,s],n=null){let r=e.trim().replace("−","-").replaceAll(" ","");if(/^1-[a-z]$/i.test(r))return r.toLowerCase()===n?n:void 0;let i=/^[+-]?(\d+\.?\d*|\.\d+)$/.test(r)?Number(r):NaN;return Number.isNaN(i)?void 0:Math.max(t,Math.min(s,i))}var dm=(e,t,[s,n])=>{let r=Number.isFinite(n-s)?(n-s)/200:.02;return Math.max(s,Math.min(n,Math.round((e+t*r)*100)/100))||0};function hm(e,t,s,n=!1){let[r,i]=e===null?[0,s-1]:[e[0],e.at(-1)];return n?i+t<r||i+t>=s?e:ht(r,i+t,s):r+t<0||i+t>=s?e:ht(r+t,i+t,s)}function _o(e,t,s=" "){return e===null?"all steps":e.length?It(e).map(([n,r])=>{if(r>=t.length)return n===r?`step ${n+1}`:`steps ${n+1}–${r+1}`;let i=t.slice(n,r+1);return`“${we(i.length>4?`${i[0]} … ${i.at(-1)}`:i.join(s).trim(),34)}”`}).join(", "):"no step"}var Mt=(e,t)=>e===null||e.length===t?`all ${t} units`:`${e.length===1?"unit":"units"} ${dt(e).replaceAll("-","–").replaceAll(",",", ")}`;function Ul(e){let t=O=>{let x=o("span",{class:"face"}),M=o("select",{"aria-label":O});return{el:o("span",{class:"part"},x,M),face:x,select:M}},s=t("Signal"),n=t("Units"),r=o("input",{type:"text",class:"part list","aria-label":"Units, such as 3,7-9",spellcheck:"false",autocomplete:"off"}),i=o("input",{type:"text",class:"part value",role:"spinbutton","aria-label":"Value",autocomplete:"off",title:"Drag sideways, use the arrow keys, or type"}),a=o("button",{type:"button",class:"btn small"}),l=o("button",{type:"button",class:"part during","aria-haspopup":"dialog","aria-expanded":"false",title:"Drag over the words, use the arrow keys, or choose"}),c=o("small",{class:"wrong",role:"alert"}),h=o("small",{class:"along",title:"They were set as one: other steps or units are those of both"}),u=o("select",{"aria-label":"First step"}),d=o("select",{"aria-label":"Last step"}),g=o("button",{type:"button",class:"btn"},"All steps"),p=o("div",{class:"popover steps",role:"dialog","aria-label":"Steps"},o("label",{},o("span",{},"from"),u),o("label",{},o("span",{},"to"),d),g),f=o("button",{type:"button",class:"btn hold"},"Hold it"),m=o("div",{class:"surgery",role:"group","aria-label":"The change"},o("span",{class:"verb"},re("hold","Hold"))," ",s.el," of ",n.el,r,c," at ",i," ",a," during ",o("span",{class:"spanning"},l,p),h," ",f);p.hidden=!0,r.hidden=c.hidden=!0;let b=()=>e.root.focus({preventScroll:!0}),w=()=>e.sentence;s.select.addEventListener("change",()=>{e.say({signal:s.select.value}),b()}),n.select.addEventListener("change",()=>{let{value:O}=n.select;if(O==="list"){n.el.hidden=!0,r.hidden=!1;let{units:x}=w();r.value=x===null?String(e.S.unit):dt(x),r.focus(),r.select();return}e.say({units:O==="all"?null:"one"}),b()});let P=O=>{if(r.hidden)return;let x=ln(r.value,e.P.H);if(O&&x===void 0){r.setAttribute("aria-invalid","true"),c.textContent=` units are 0 to ${e.P.H-1}, written as 3,7-9 `,c.hidden=!1;return}r.hidden=c.hidden=!0,n.el.hidden=!1,O?e.say({units:x===null||x.length===e.P.H?null:x}):T()};r.addEventListener("input",()=>{r.removeAttribute("aria-invalid"),c.hidden=!0}),r.addEventListener("change",()=>P(!0)),r.addEventListener("blur",()=>P(ln(r.value,e.P.H)!==void 0)),r.addEventListener("keydown",O=>{O.key==="Enter"&&P(!0),O.key==="Escape"&&P(!1),["Enter","Escape"].includes(O.key)&&r.hidden&&b()});let E=!1,$=()=>{let{value:O}=w();return xt(O)?1:O};et(i,{press(O){return e.root.getRootNode().activeElement===i?!1:(O.preventDefault(),{x:O.clientX,from:$()})},slop:(O,{x})=>Math.abs(O.clientX-x)>=lm,move(O,{x,from:M}){E=!0,e.say({value:dm(M,O.clientX-x,e.range(w().signal))},{done:!1})},done(){E=!1,e.say({})},click(){i.focus(),i.select()}}),i.addEventListener("keydown",O=>{let x={ArrowUp:.05,ArrowDown:-.05,PageUp:.25,PageDown:-.25}[O.key];if(x){O.preventDefault();let[M,z]=e.range(w().signal),N=O.shiftKey?x/5:x;e.say({value:Math.max(M,Math.min(z,Math.round(($()+N)*100)/100))||0}),i.value=Ge(w().value)}O.key==="Enter"&&C(),O.key==="Escape"&&(i.value=Ge(w().value)),["Enter","Escape"].includes(O.key)&&b()});function C(){let{signal:O}=w(),x=cm(i.value,e.range(O),e.P.roles.coupling(O));x!==void 0&&Ge(x)!==Ge(w().value)?e.say({value:x}):T()}i.addEventListener("change",C),i.addEventListener("blur",()=>T()),a.addEventListener("click",()=>e.say({value:xt(w().value)?1:e.P.roles.coupling(w().signal)}));let k=O=>{p.hidden=!O,l.setAttribute("aria-expanded",String(O)),O&&u.focus()};l.addEventListener("click",O=>{O.stopPropagation(),k(p.hidden)}),l.addEventListener("keydown",O=>{let x={ArrowLeft:-1,ArrowRight:1}[O.key];x&&(O.preventDefault(),e.say({steps:hm(w().steps,x,e.P.T,O.shiftKey)}))}),e.root.addEventListener("pointerdown",O=>{!p.hidden&&!O.composedPath().includes(p)&&!O.composedPath().includes(l)&&k(!1)}),p.addEventListener("keydown",O=>{O.key==="Escape"&&(k(!1),l.focus())});let v=O=>{let[x,M]=[Number(u.value),Number(d.value)];x>M&&([x,M]=O===u?[x,x]:[M,M]),e.say({steps:ht(x,M,e.P.T)})};for(let O of[u,d])O.addEventListener("change",()=>v(O));g.addEventListener("click",()=>{e.say({steps:null}),k(!1)}),f.addEventListener("click",()=>e.begin());let y="";function T(){let{P:O,S:x,setup:M}=e,z=w(),N=O.roles.word(z.signal),j=!e.pins[x.pin];m.classList.toggle("proposal",j),f.hidden=!j,Le(s.face,{class:`face s-${z.signal}`}),Le(i,{class:`part value s-${z.signal}`}),s.select.value=z.signal;let R=z.units===null?"all":z.units.length===1&&z.units[0]===x.unit?"one":"own";he(n.face,Mt(z.units,O.H));let F=j?e.proposed.slice(1):tr(e.pins,x.pin,M.presets[O.cell]).map(I=>e.pins[I]);he(l,e.names(z.steps)),he(f,F.length?`Hold the gates ${z.steps?"over":"at"} ${e.names(z.steps)}`:"Hold it"),h.hidden=!F.length;let _=JSON.stringify([z.signal,N,R,z.units,O.H,x.unit,F.map(vt)]);if(_===y)return A(z);y=_,s.face.replaceChildren(o("i",{},z.signal),` ${N}`),h.replaceChildren(...F.flatMap(({signal:I,value:q},W)=>[W?" and ":" with ",o("i",{class:`s-${I}`},I),` at ${Ge(q)}`]));let H=R==="own"?[o("option",{value:"own"},Mt(z.units,O.H))]:[];return n.select.replaceChildren(o("option",{value:"all"},`all ${O.H} units`),o("option",{value:"one"},`unit ${x.unit}, the selected one`),...H,o("option",{value:"list"},"a list, such as 3,7-9")),n.select.value=R,A(z)}function A(O){let{P:x}=e;(e.root.getRootNode().activeElement!==i||E)&&(i.value=Ge(O.value)),i.style.width=`${Math.max(4,i.value.length+.4)}ch`;let[M,z]=e.range(O.signal);for(let[j,R]of[["valuemin",M],["valuemax",z],["valuenow",O.value]])Number.isFinite(R)?Le(i,{[`aria-${j}`]:R}):i.removeAttribute(`aria-${j}`);Le(i,{"aria-valuetext":Ge(O.value)});let N=x.roles.coupling(O.signal);a.hidden=!N||xt(O.value),he(a,N?Ge(N):"")}let S="";function L(){let{P:O}=e,x=`${O.signals} ${O.tokens.join(" ")}`;if(x!==S){S=x,s.select.replaceChildren(...O.signals.map(M=>o("option",{value:M},`${M} ${e.P.roles.word(M)}`)));for(let M of[u,d])M.replaceChildren(...O.shown.map((z,N)=>o("option",{value:N},`${N+1} ${we(z,20)}`)))}}return{el:m,draw(O){O("picture")&&L(),O("picture","pins","unit","focus")&&([u.value,d.value]=e.S.span.map(String),T())}}}function um(e,t){if(!e.length)return"";let s=e.find(n=>n.whole);return s?`nothing is left of it: change ${s.by+1} wins`:e.map(({by:n,steps:r})=>`change ${n+1} wins at ${t(r)}`).join("; ")}function Vl(e){let t=o("h2",{},"Changes"),s=o("button",{type:"button",class:"btn small",title:"Undo (Ctrl+Z)","aria-label":"Undo"},"↶"),n=o("button",{type:"button",class:"btn small",title:"Redo (Ctrl+Shift+Z)","aria-label":"Redo"},"↷"),r=o("button",{type:"button",class:"btn small reset",title:"Removes all changes"},"Reset to trained"),i=o("button",{type:"button",class:"btn small another"},"+ another"),a=o("ol",{class:"rows","aria-label":"Changes, a later one wins"}),l=o("small",{class:"carried"}),c=o("section",{class:"changes","aria-label":"Changes"},o("div",{class:"listed"},t,r,i,s,n),a,l);s.addEventListener("click",()=>e.undo()),n.addEventListener("click",()=>e.redo()),r.addEventListener("click",()=>e.edit([],{select:-1})),i.addEventListener("click",()=>e.choose(-1));function h(u,d,g){let{P:p,S:f}=e,m=`${u.signal} of ${Mt(u.units,p.H)} at ${Ge(u.value)} during ${e.names(u.steps)}`,b=o("input",{type:"checkbox","aria-label":`Held: ${m}`,title:"Held, or not"});b.checked=u.on,b.addEventListener("change",()=>e.edit(e.pins.with(d,{...u,on:b.checked})));let w=o("button",{type:"button",class:"name","aria-pressed":String(d===f.pin)},o("i",{class:`s-${u.signal}`},u.signal),` of ${Mt(u.units,p.H)} at `,o("b",{},Ge(u.value)),`, ${e.names(u.steps)}`);w.title=m,w.disabled=e.sayable(d)<0,w.addEventListener("click",()=>e.choose(d===e.S.pin?-1:d));let P=o("button",{type:"button",class:"out","aria-label":`Remove: ${m}`,title:"Remove this change"},"✕");P.addEventListener("click",()=>e.edit(e.pins.toSpliced(d,1),{select:e.S.pin>d?e.S.pin-1:e.S.pin===d?-1:e.S.pin}));let E=u.why??um(g,$=>e.names($));return o("li",{class:`row${ze(u)?"":" off"}`},b,o("span",{class:"n"},`${d+1}`),w,P,E&&o("small",{class:"why"},E))}return{el:c,draw(u){if(!u("picture","pins"))return;let{pins:d,P:g}=e,p=xa(d,g.T,g.H),f=e.root.getRootNode().activeElement,m=f&&a.contains(f)?[[...a.children].indexOf(f.closest("li")),f.className||"on"]:null;a.replaceChildren(...d.map((P,E)=>h(P,E,p[E])));let b=m&&a.children[Math.min(m[0],d.length-1)];m&&!b&&e.root.focus({preventScroll:!0}),b&&(b.querySelector(m[1]==="on"?"input":`.${m[1].split(" ")[0]}`)??b.querySelector("input")).focus({preventScroll:!0}),a.hidden=!d.length,t.textContent=d.length?`${me(d.length,"change")}${p.some(P=>P.length)?", a later one wins":""}`:"No change is held yet";let w=e.carried&&[...new Set(e.carried.map(({signal:P})=>P))];l.hidden=!w,l.replaceChildren(...w?[`In ${e.titles.b.replace(", changed","")} this is `,...w.flatMap((P,E)=>[E?" and ":"",o("i",{class:`s-${P}`},P)])," held."]:[]),s.disabled=!e.canUndo||!e.connected,n.disabled=!e.canRedo||!e.connected,i.hidden=e.S.pin<0,r.hidden=!d.length,r.disabled=!e.connected}}}var mm=[["← →","one step back, forward"],["Home End","first, last step"],["space","play, pause"],["↑ ↓","unit above, below"],["1 – 6","look at one signal"],["Ctrl+Z","undo a change; Ctrl+Shift+Z or Ctrl+Y does it again"],["on the bar ↑ ↓","the value it holds, finer with Shift; Enter holds it"],["on its ends ← →","the first, the last step held"],["on the steps ← →","all of them, with Shift the last"],["drag over words","the steps to hold; or Shift and a click"],["Esc","leave a box"],["t","the tour: take it, leave it; n b its next stop, the one before"],["w","what the words and marks mean: ← → the next, Esc closes"],["?","this list"]];function*fm(e,t,s){let n=(e===t?[[e,s.a]]:[[e,s.a],[t,s.b]]).map(([i,a])=>{let l=Pr(i);return{name:a,own:l.next().value,rows:l}}),r=[...new Set(n.toReversed().flatMap(({own:i})=>i))];yield["run",...r];for(let{name:i,own:a,rows:l}of n){let c=r.map(h=>a.indexOf(h));for(let h of l)yield[i,...c.map(u=>u<0?"":h[u])]}}function Gl(e){let t=o("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),s=o("h2"),n=o("div",{class:"seg",role:"group","aria-label":"Which numbers"}),r=o("button",{type:"button",class:"btn"},"All signals as CSV"),i=o("button",{type:"button",class:"btn"},"Close"),a=o("dialog",{class:"numbers","aria-label":"Numbers"},o("div",{class:"bar"},s,n,o("span",{class:"sp"}),r,i),t),l=Xs(mm),c=o("div",{},a,l),h="step",u=Object.entries({step:"this step",unit:"this unit"}).map(([g,p])=>{let f=o("button",{type:"button","data-key":g},p);return f.addEventListener("click",()=>{h=g,d()}),f});n.append(...u),i.addEventListener("click",()=>a.close());for(let g of[a,l])g.addEventListener("click",p=>p.target===g&&g.close());r.addEventListener("click",()=>Et(`gatescope-what-if-${e.name}.csv`,Ks(fm(e.A,e.P,e.titles)),"text/csv"));function d(){let{A:g,P:p,S:f,titles:m}=e,b=p.answers.kind==="value",w=g===p,P=w?[["",p]]:[[m.a,g],[m.b,p]],E=P.flatMap(([y,T])=>T.signals.map(A=>[y?`${A} ${y}`:A,T,A])),$=Math.max(g.T,p.T),C=y=>[...new Set([g,p].map(T=>T.shown[y]??"–"))].join(" | "),k=(y,T,A,S)=>A<y.T&&S<y.H?U(y.at(T,A,S),4):"–";for(let y of u)y.setAttribute("aria-pressed",String(y.dataset.key===h));s.textContent=h==="step"?`Step ${f.t+1} of ${p.T}: “${C(f.t)}”`:`Unit ${f.unit} of ${p.H}`;let v=y=>y===null?"–":b?U(y,4):fe(y);t.replaceChildren(...h==="step"?[gt([p.answers.title,...w?[b?"value":"probability"]:[m.a,m.b]],$o(g,p,f.t,12).map(({word:y,a:T,b:A})=>[ue(y),...w?[v(A)]:[v(T),v(A)]]),"What is answered at this step"),gt(["unit",...E.map(([y])=>y)],Array.from({length:Math.max(g.H,p.H)},(y,T)=>[T,...E.map(([,A,S])=>k(A,S,f.t,T))]),"Every signal of every unit at this step")]:[gt(["step","token",...E.map(([y])=>y)],Array.from({length:$},(y,T)=>[T+1,C(T),...E.map(([,A,S])=>k(A,S,T,f.unit))]),"This unit at every step")])}return e.numbers=()=>{d(),a.showModal()},e.help=()=>l.showModal(),{el:c,draw:g=>a.open&&g("t","unit","picture")&&d()}}var pm=300;function gm(e){let t=e.filter(n=>n.after),s=[];for(let{before:[[n]],after:[[r]]}of t){let i=s.find(a=>a[0]===n&&a[1]===r);i?i[2]+=1:n!==r&&s.push([n,r,1])}return s.sort((n,r)=>r[2]-n[2]),{asked:t.length,left:e.length-t.length,stays:t.length-s.reduce((n,r)=>n+r[2],0),turns:s}}function wm(e){let{asked:t,left:s,stays:n,turns:r}=gm(e),i=u=>`“${ue(u)}”`,a=s?` ${me(s,"network")} ${s===1?"lacks":"lack"} the gates for ${s===e.length?"these changes":"them"}.`:"";if(!t)return`No network of this task can be asked.${a}`;if(!r.length)return`In ${t===1?"the one network":`all ${t} networks`} that can hold these changes the top answer stays the same.${a}`;let l=r.slice(0,3).map(([u,d,g],p)=>`in ${g} ${p?"":`of ${me(t,"network")} `}${i(u)} becomes ${i(d)}`),c=r.slice(3).reduce((u,d)=>u+d[2],0);c&&l.push(`in ${c} another turns`),l.push(n?`in ${n} the top answer stays`:"in none does it stay");let h=l.join(", ");return`${h[0].toUpperCase()}${h.slice(1)}.${a}`}function Yl(e){let t=o("table",{class:"nets"}),s=o("div",{class:"scroll"},t),{el:n,says:r}=Ae("others","Does it hold in other networks?","the same text and the same changes, in every network of this task",[],s),i=e.near.watch(n),a=null,l=null,c=null,h=()=>e.P.answers.kind!=="value",u=()=>JSON.stringify(e.accepted);function d(){return!i()||!e.P||!h()||(clearTimeout(a),a=setTimeout(()=>{let{P:p,S:{t:f}}=e;l={token:p.shown[f],held:e.listed.some(ze),key:u()},e.ask("others",{t:f})},pm)),g()}function g(){if(!e.P)return;let p=e.got.others;if(n.style.minHeight=h()&&!p?`${1.9*e.setup.models.filter(({task:w})=>w===e.entry.task).length+6}rem`:"",s.hidden=!p||!h(),!h())return void r.replaceChildren("These networks answer with a value, so there is no top answer to count.");if(!p)return void r.replaceChildren("…");let f=c.key!==u();if(s.classList.toggle("old",f),f)return void r.replaceChildren("…");let m=e.other?.model??e.name;r.replaceChildren(o("b",{},c.held?wm(p.rows):"Nothing is held, so before and after are the same."),` After “${c.token}”, step ${p.t+1}. Networks that differ only in the seed began from other weights and learned from other examples. Where one gate both keeps and writes, it is held in the place of f.`);let b=(w,P)=>[o(P?"b":"span",{},ue(w[0][0])),` ${fe(w[0][1])}`,o("small",{},` ${ue(w[1][0])} ${fe(w[1][1])}`)];t.replaceChildren(o("thead",{},o("tr",{},...["network","as trained","with your change","held","answer"].map(w=>o("th",{scope:"col"},w)))),o("tbody",{},...p.rows.map(w=>{let P=w.after&&w.before[0][0]!==w.after[0][0];return o("tr",{class:[w.name===m?"mine":"",w.after?"":"unlike"].join(" ")},o("th",{scope:"row"},De(e.setup.cells[w.cell]),o("small",{},` ${w.units} units, seed ${w.seed}${w.name===m?": this one":""}`)),o("td",{},...b(w.before,!1)),...w.after?[o("td",{},...b(w.after,P)),o("td",{},...w.held.map(E=>o("i",{class:`s-${E}`},`${E} `))),o("td",{class:"outcome"},P?"another answer":"the same")]:[o("td",{colspan:"3",class:"outcome"},w.unlike)])})))}return{el:n,draw(p){e.P&&(p("others")&&(c=l),p("t","pins","picture")?d():p("others","theme")&&g(),p("busy")&&(n.classList.toggle("waiting",e.busy.has("others")),n.style.setProperty("--done",e.progress?.others??0)))}}}var bm=4,Kl=(e,t)=>{if(t!==e.keeper)return["open","shut"];let s=["keep",e.linked?"renew":"drop"];return e.keepsAt?s:s.reverse()};function bn(e,t,s){if(s===null)return e.mean(t);let n=s.filter(a=>a<e.H),r=e.signal(t),i=new Float32Array(e.T);for(let a=0;a<e.T;a++){let l=0;for(let c of n)l+=r[a*e.H+c];i[a]=n.length?l/n.length:NaN}return i}function Xl(e,t=0){let s=-t,n=t;for(let i of e)i<s&&(s=i),i>n&&(n=i);let r=.06*(n-s||1);return[s<0?s-r:s,n+(n>0||s===0?r:0)]}var Jl=(e,t)=>e===null?[[0,t-1]]:It(e.filter(s=>s<t));function Zl(e,t){let s=ot(`wplot ${t}`);return{el:s.el,plot:s,values:null,draw({values:n,called:r,low:i,high:a,hue:l,pad:c,...h}){let{G:u,rem:d}=e;this.values=n,s.el.style.setProperty("--hue",l);let g=f=>!n.a||Math.abs(n.b[f]-n.a[f])>.06*(a-i),p=(f,m)=>({values:n[f],kind:f,name:u.n>1&&r[f],named:g,later:f==="a",dot:m});s.draw({x:Rt(u),y:{low:i,high:a,top:c,below:c},lines:[...n.a?[p("a",3)]:[],p("b",4)],still:!!e.before,rem:d,...h})}}}function Ql(e,t,s=null){let n=i=>i.clientX-t.getBoundingClientRect().left,r=i=>e.G.step(n(i));et(t,{press:i=>!i.defaultPrevented&&n(i)>=e.G.gutter&&{from:r(i)},slop:(i,{x:a})=>s!==null&&i.pointerType!=="touch"&&Math.abs(i.clientX-a)>=bm,move:(i,{from:a})=>s(a,r(i),!1),done:(i,{from:a})=>s(a,r(i),!0),click:i=>e.point(r(i))})}function ec(e){let t={gate:o("h2"),memory:o("h2")},s={gate:o("span",{class:"r"}),memory:o("span",{class:"r"})},n=Zl(e,"gate"),r=Zl(e,"memory"),i=Es(e),a=o("span",{class:"seg units"},i.row,...i.els),l=o("div",{class:"bars"}),c=["first","last"].map(S=>o("div",{class:`brace ${S==="first"?"from":"to"}`,role:"slider",tabindex:"0","aria-label":`${S==="first"?"First":"Last"} step held`})),h=o("div",{class:"clamp",role:"slider",tabindex:"0","aria-orientation":"vertical"});n.el.append(l,h,...c),n.el.setAttribute("role","group");let u=o("div",{class:"wplots"},o("div",{class:"hd"},t.gate,s.gate),n.el,o("div",{class:"hd"},t.memory,a,s.memory),r.el),d=null,g=!1,p="",f=()=>e.S.span[0],m=()=>e.S.span[1],b=()=>{let{value:S,signal:L,units:O}=e.sentence;if(!xt(S))return S;let x=bn(e.P,L,O),[M,z]=e.S.span;return x.slice(M,z+1).reduce((N,j)=>N+j,0)/(z-M+1)},w=(S,L)=>e.pins[e.S.pin]?e.say(S,{done:L}):(e.before??=e.pins,e.say(S),e.begin(L)),P=S=>{let[L,O]=e.range(e.sentence.signal),{low:x,high:M}=n.plot.frame;return Math.max(L,Math.min(O,Math.max(x,Math.min(M,Math.round(S*100)/100))))||0},E=(S,L)=>{et(S,{press(O){return O.preventDefault(),O.stopPropagation(),S.focus({preventScroll:!0}),{x:O.clientX,y:O.clientY,start:b(),span:[...e.S.span]}},slop:2,move(O,x){g=!0,L(O,x)},done(){g=!1,e.say({})},click:()=>e.draw(new Set(["pins"]))})};E(h,(S,L)=>{let{low:O,high:x,top:M,bottom:z}=n.plot.frame,N=(L.y-S.clientY)*(x-O)/(z-M);if(L.sideways??=Math.abs(S.clientX-L.x)>Math.abs(S.clientY-L.y),!L.sideways)return w({value:P(L.start+N)},!1);let[j,R]=L.span,F=Math.round((S.clientX-L.x)/e.G.cw),_=Math.max(-j,Math.min(e.P.T-1-R,F));return w({steps:$(j+_,R+_)},!1)});let $=(S,L)=>ht(Math.min(S,L),Math.max(S,L),e.P.T);c.forEach((S,L)=>E(S,(O,x)=>{let M=e.G.step(O.clientX-n.el.getBoundingClientRect().left+(L?-.5:.5)*e.G.cw),[z,N]=L?[x.span[0],Math.max(x.span[0],M)]:[Math.min(x.span[1],M),x.span[1]];w({steps:$(z,N)},!1)})),h.addEventListener("keydown",S=>{let L={ArrowUp:.05,ArrowDown:-.05,PageUp:.25,PageDown:-.25}[S.key],O={Home:-1/0,End:1/0}[S.key];if(!(!L&&!O&&S.key!=="Enter"))return S.preventDefault(),S.key==="Enter"?w({},!0):w({value:P(O??b()+(S.shiftKey?L/5:L))},!0)}),c.forEach((S,L)=>S.addEventListener("keydown",O=>{let x={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,ArrowUp:1}[O.key];if(!x)return;O.preventDefault();let M=[f(),m()],z=M[L]+x;z<0||z>=e.P.T||(L?z<M[0]:z>M[1])||(M[L]=z,w({steps:$(...M)},!0))})),e.brush=(S,L,O)=>e.say({steps:$(S,L)},{done:O}),Ql(e,n.el,e.brush),Ql(e,r.el);function C(){let{G:S,S:L,P:O,sentence:x}=e,M=b(),z=!e.pins[L.pin],N=!z&&!ze(x),j=Jl(x.steps,O.T).filter(([K,ne])=>ne>=S.a&&K<S.end),{y:R,low:F,high:_}=n.plot.frame,H=R(Math.max(F,Math.min(_,M))),I=([K,ne])=>[S.x(Math.max(K,S.a)),S.x(Math.min(ne+1,S.end))],q=j.reduce((K,ne)=>K&&K[1]-K[0]>=ne[1]-ne[0]?K:ne,null);l.replaceChildren(...j.filter(K=>K!==q).map(K=>{let[ne,Q]=I(K);return o("i",{style:`left:${ne+1}px;width:${Q-ne-2}px;top:${H}px`})}));for(let K of[l,h])K.classList.toggle("proposal",z||N);if(h.hidden=!q,c.forEach((K,ne)=>{K.hidden=!q||x.steps!==null&&j.length>1||(ne?q[1]>=S.end:q[0]<S.a),K.classList.toggle("proposal",z||N),!K.hidden&&(K.style.left=`${I(q)[ne]}px`,K.style.top=`${H}px`,K.setAttribute("aria-valuemin",1),K.setAttribute("aria-valuemax",O.T),K.setAttribute("aria-valuenow",L.span[ne]+1),K.setAttribute("aria-valuetext",`step ${L.span[ne]+1}, ${O.shown[L.span[ne]]}`))}),!q)return;let[W,V]=I(q),G=V-W,ee=z?"hold at":N?"off":"hold";h.style.left=`${W}px`,h.style.width=`${G}px`,h.style.top=`${H}px`,h.classList.toggle("narrow",G<2.2*e.rem),h.classList.toggle("tied",xt(x.value));let J=Ge(x.value);h.replaceChildren(o("span",{},G>(.5*(ee.length+J.length)+1.4)*e.rem?`${ee} ${J}`:J)),h.setAttribute("aria-label",`Hold ${x.signal} of ${Mt(x.units,O.H)} during ${e.names(x.steps)} at`),h.setAttribute("aria-valuenow",Number.isFinite(M)?M:0),h.setAttribute("aria-valuemin",Number.isFinite(e.range(x.signal)[0])?e.range(x.signal)[0]:Math.floor(F)),h.setAttribute("aria-valuemax",Number.isFinite(e.range(x.signal)[1])?e.range(x.signal)[1]:Math.ceil(_)),h.setAttribute("aria-valuetext",`${Ge(x.value)}${z?", not held yet":N?", switched off":""}`)}function k(S,L,O){if(!(e.before||g))d=null;else{d??={};let M=d[S]??[L,O];[L,O]=d[S]=[Math.min(L,M[0]),Math.max(O,M[1])]}return[L,O]}function v(){let{P:S,A:L,rem:O,sentence:{signal:x,units:M,steps:z,value:N},titles:j}=e,R=S.roles.kind(x),F=S.roles.word(x),H={a:L!==S&&L.signals.includes(x)&&(e.sameNet||M===null)?bn(L,x,M):null,b:bn(S,x,M)},I=0,q=1,W=[[1,`1 ${Kl(S.roles,x)[0]}`],[.5,""],[0,`0 ${Kl(S.roles,x)[1]}`]];R!=="gate"&&([I,q]=R==="memory"?k("gate",...Xl([...H.b,...H.a??[],xt(N)?0:1.3*N],1)):[-1,1],W=(R==="memory"?He(I,q,3):[1,0,-1]).map(Q=>[Q,U(Q,Number.isInteger(Q)?0:1,!0)]));let V=Jl(z,S.T),G=M===null||M.length>1?`mean of ${Mt(M,S.H)}`:`of ${Mt(M,S.H)}`;t.gate.replaceChildren(`${F[0].toUpperCase()}${F.slice(1)} ${R==="gate"?"gate ":R==="memory"?"state ":""}`,o("i",{class:`s-${x}`},x),o("small",{},` ${G}`,o("span",{class:"wide"},e.pins[e.S.pin]?"; drag the bar up, down or along, or its ends":"; drag over it, then the bar")));let ee=R==="gate"?`var(--F${x})`:x==="c"?"var(--ink)":"var(--ink3)",J=([Q,ae])=>Rt(e.G).span(Q,ae),K=V.filter(([Q,ae])=>ae>=e.G.a&&Q<e.G.end),ne=(Q,ae)=>U(H[ae]?.[Q]??NaN,4);n.draw({values:H,called:{a:j.a,b:""},low:I,high:q,rows:W,shades:(e.pins[e.S.pin]?K:[]).map(J),hue:ee,pad:Math.round(.62*O),tip:Q=>`step ${Q+1} “${we(S.shown[Q],24)}” · ${x} ${H.a?`${ne(Q,"a")} → `:""}${ne(Q,"b")}`,bars:Q=>K.flatMap(ae=>[-.5,0,.5].map(B=>J(ae).map(Y=>[Y,Q(b())+B*O]))),said:`${F} ${x}, ${G}, at every step${H.a?`, ${j.a} and ${j.b}`:""}.`})}function y(){let{S,P:L,picked:O}=e,{units:x}=e.sentence,M=x===null?L.H:x.length,z=e.pins[S.pin];return O?.unit===S.unit?o("small",{title:`When this text was opened, of all units the one that held most of what “${O.word}” wrote. See the others with ↑ and ↓.`}," picked for ",o("span",{class:"story"},"what it holds of "),`“${O.word}”`):o("small",{},z&&M>1?`, one of the ${M} held`:x&&M>1?`, one of the ${M}`:"")}function T(){let{P:S,A:L,S:O,rem:x,titles:M}=e,z=S.memory,N=e.sameNet?[O.unit]:null,j={a:L===S?null:bn(L,L.memory,N),b:bn(S,z,N)},R=[...j.b,...j.a??[]],F=[S,L].every(q=>q.roles.kind(q.memory)==="signed"),[_,H]=F?[-1.06,1.06]:k("memory",...Xl(R,.5));t.memory.replaceChildren("Memory ",o("i",{},L.memory===z?z:`${L.memory} → ${z}`),e.sameNet?` of unit ${O.unit}`:" mean of all units",...e.sameNet?[y()]:[]),a.hidden=!e.sameNet,i.draw();let I=(q,W)=>U(j[W]?.[q]??NaN,4,!0);r.draw({values:j,called:j.a?M:{a:"",b:""},low:_,high:H,rows:He(_,H,4).map(q=>[q,U(q,Number.isInteger(q)?0:1,!0)]),hue:"var(--ink)",pad:Math.round(.4*x),tip:q=>`step ${q+1} “${we(S.shown[q],24)}” · ${z} ${j.a?`${I(q,"a")} → `:""}${I(q,"b")}`,said:`Memory ${z} of ${e.sameNet?`unit ${O.unit}`:"all units, mean"}, at every step${j.a?`, ${M.a} and ${M.b}`:""}.`})}function A(){let{t:S}=e.S,{titles:L}=e;for(let[O,x,M]of[[n,s.gate,!1],[r,s.memory,!0]]){O.plot.cursor(S);let{a:z,b:N}=O.values,j=(R,F)=>o("b",{class:M&&Number.isFinite(R)?`s-${_e(R)}`:F},U(R??NaN,2,M));x.replaceChildren(...z?[o("span",{class:"wide"},`${L.a} `),j(z[S],"was")," → ",o("span",{class:"wide"},`${L.b} `),j(N[S],"")]:[j(N[S],"")])}}return{el:u,draw(S){let L=S("picture","size","view","theme"),{signal:O,units:x,steps:M}=e.sentence,z=JSON.stringify([O,x,M,e.S.pin]),N=z!==p;if(p=z,S("size"))for(let{plot:j}of[n,r])j.measure();(L||N)&&v(),(L||N||S("unit"))&&T(),(L||S("pins","focus","unit"))&&C(),(L||N||S("unit","t"))&&A()}}}function tc(e,t){let s=t.querySelector(".ribbon"),n=o("div",{class:"heldmarks","aria-hidden":"true"}),r=o("div",{class:"otherwords"});s.after(n,r);let i=!1,a=c=>e.G.step(c.clientX-s.getBoundingClientRect().left);et(s,{press(c){if(c.pointerType==="touch")return!1;let h=a(c);if(!c.shiftKey)return{from:h};i=!0;let[u,d]=e.S.span;return e.brush(e.sentence.steps===null?e.S.t:h<u?d:u,h,!0),!1},slop:(c,{hold:h})=>a(c)!==h.from,move(c,{from:h}){i=!0,e.brush(h,a(c),!1)},done(c,{from:h}){e.brush(h,a(c),!0),setTimeout(()=>i=!1)}}),s.addEventListener("click",c=>{let h=c.target.closest("[data-step]");h&&!i&&e.point(Number(h.dataset.step)),c.stopImmediatePropagation(),i=!1},!0);function l(c,h){let{G:u,P:d}=e;return(c===null?[[0,d.T-1]]:It(c)).filter(([g,p])=>p>=u.a&&g<u.end).map(([g,p])=>{let f=u.x(Math.max(g,u.a)),m=u.x(Math.min(p+1,u.end));return o("i",{class:h,style:`left:${f}px;width:${m-f}px`})})}return{el:r,draw(c){if(!c("picture","pins","view","size","focus"))return;let{P:h,A:u,G:d,S:g,pins:p,rem:f}=e,m=p[g.pin],b=p.filter(P=>P!==m&&ze(P));n.replaceChildren(...b.flatMap(P=>l(P.steps,"also")),...m?l(m.steps,`chosen${ze(m)?"":" off"}`):e.sentence.steps?l(e.sentence.steps,"chosen off"):[]);let w=[];for(let P=d.a;P<d.end;P++)h.tokens[P]!==u.tokens[P]&&w.push(P);r.hidden=h.T===u.T&&h.tokens.every((P,E)=>P===u.tokens[E]),r.replaceChildren(o("span",{class:"label"},"instead of"),...w.map(P=>o("span",{class:"m",title:u.shown[P]??"the text is over",style:`left:${d.x(P)}px;width:${d.cw}px;font-size:${Math.max(e.fine,Math.min(.8125*f,1.7*d.cw/Math.max(1,(u.shown[P]??"–").length)))}px`},u.shown[P]??"–")))}}}var Ho=({hold:e},t)=>e.map(([s,n])=>({signal:s,value:n,units:null,steps:t,on:!0}));function sc({hold:e},t,s,{T:n,H:r,signals:i}){let a=new Map(e);return i.every(l=>wa(t,l,s,n,r)===(a.get(l)??null))}function xm(e,t,s){let n=Ho(e,s);return[...t.filter(r=>!ze(r)||!er(r,n[0])),...n]}function nc(e){let t=o("span",{class:"group",role:"group","aria-label":"Hold a gate"}),s=o("span",{class:"group",role:"group","aria-label":"State of the gates"}),n=o("span",{class:"lead on"}),r=o("b",{class:"aim"}),i=o("div",{class:"chips presets",role:"group","aria-label":"Presets"},n,t,s),a=null,l=[],c=()=>e.carried??e.pins;function h(){a=e.P.cell,l=e.setup.presets[a].map(g=>{let p=o("button",{type:"button",class:"chip"},g.name);return p.addEventListener("click",()=>{let f=e.over(),[[m,b]]=g.hold;if(sc(g,c(),f,e.P)){e.choose(-1),e.draft={units:null,steps:f,value:b,preset:g},e.edit(ba(e.pins,f,e.P.T),{select:-1});return}let w=xm(g,e.pins.filter(P=>!(P.why&&er(P,e.sentence))),f);e.edit(w,{select:w.findLastIndex(P=>P.signal===m)})}),{preset:g,chip:p}});let d=g=>l.filter(({preset:p})=>p.group===g).map(({chip:p})=>p);n.replaceChildren(...l.length?["All units ",r]:["No presets: this cell has no gate"]),t.replaceChildren(...d("hold")),s.replaceChildren(o("span",{class:"lead"},re("memory","Memory")),...d("state")),s.hidden=!d("state").length}let u=d=>d===null?"at all steps":d.length===1?`at ${e.names(d)}`:`over ${e.names(d)}`;return{el:i,draw(d){if(!d("picture","pins","unit"))return;let{P:g}=e,p=e.over();g.cell!==a&&h(),he(r,u(p)),n.classList.toggle("on",l.length>0),Le(n,{title:l.length?`A preset holds all ${g.H} units ${u(p)}. Click a word to hold it there, drag over words to hold it over them.`:""});for(let{preset:f,chip:m}of l){let b=f.hold.map(([P,E])=>`${P} = ${Ge(E)}`).join(", "),w=e.S.pin<0&&!e.stepped&&e.draft.preset?.name===f.name;m.classList.toggle("next",w&&e.S.focus===f.hold[0][0]),Le(m,{"aria-pressed":sc(f,c(),p,g),title:`${f.look} ${b} in all ${g.H} units ${u(p)}.`})}}}}var rc=.8,vm="-96px 0px 0px",km="-150px 0px 0px";function ym(e,t,s,n){return(e===t?[["",e]]:[[n.a,e],[n.b,t]]).map(([i,a])=>[i,...s<a.T?fr(a,s):["its text is over",""]])}function oc(e){let t=o("p",{}),s=o("div",{class:"strip"}),n=o("div",{class:"readout","aria-hidden":"true"},s,t),r=!1,i=!1;n.hidden=!0,s.addEventListener("click",c=>{let{step:h}=c.target.dataset;h!==void 0&&e.point(Number(h))});function a(){let{P:c,S:h,G:u,pins:d,palette:g}=e,p=c.mean(h.focus),f=e.full(h.focus),m=d.filter(ze),b=w=>{let P=g.of(h.focus,p[w],f),E=o("span",{"data-step":w,title:c.shown[w]},c.shown[w]);return E.style.cssText=`background:${Qe(P)};color:${at(P)}`,E.classList.toggle("held",m.some(({steps:$})=>$===null||$.includes(w))),E.classList.toggle("cur",w===h.t),E};s.replaceChildren(...Array.from({length:u.end-u.a},(w,P)=>b(u.a+P)))}function l(){let{A:c,P:h,S:u,titles:d}=e;if(n.hidden=!r&&!i,n.classList.toggle("below",i),n.hidden)return;i&&a();let[g,p]=ym(c,h,u.t,d).map(([f,m,b])=>o("span",{},f&&o("small",{class:"wide"},`${f} `),o("b",{},m),` ${b}`));t.replaceChildren(g,...p?[" → ",p]:[],o("small",{},` after “${we(h.shown[u.t],24)}”, step ${u.t+1}${d.held||p?"":"; nothing is held"}`))}return{el:n,watch(c,h,u){let d=[[c,vm,rc,g=>r=g.intersectionRatio<rc],[h,km,0,g=>i=!g.isIntersecting&&g.boundingClientRect.top<0],[u,"0px",0,g=>e.root.classList.toggle("scrolled",g.boundingClientRect.top<0)]].map(([g,p,f,m])=>{let b=new IntersectionObserver(w=>{m(w.at(-1)),e.P&&l()},{threshold:f,rootMargin:p});return b.observe(g),b});e.model.on("remove",()=>d.forEach(g=>g.disconnect()))},draw:c=>c("picture","t","pins","focus","view","size","theme")&&l()}}var ic=`.below > section:not([hidden]) ~ section {
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
`;function Mm(e,t=null){let s=0,n=null;return e.forEach((r,i)=>{let a=r.length-1,l=r.reduce((c,h)=>c+Math.abs(h),0);r.forEach((c,h)=>{let u=t===null?+(2*Math.abs(c)>l)*(a-h):+(h===t),d=c*c*u/l;d>s&&([s,n]=[d,{unit:i,step:h}])})}),n}function ac(e,t,s){return t.keeper?Mm(Array.from({length:t.H},(n,r)=>fn(e,t,r).rows.at(-1)),s):null}var lc=".ribbon, .transport",Fo=".answers, .verdict",Sm=e=>{let{steps:t}=e.setup.stories[zs(e).text];return`${t[0]}-${t.at(-1)}`},dc=(e,t,s,n="*")=>`${t}:${n}:${Sm(e)}=${s}`,qs=(e,t=void 0)=>dc(e,"f",1,t),kr=(e,t=void 0)=>dc(e,"i",0,t),Rs=(e=t=>null)=>t=>({...zs(t),unit:6,pins:e(t),t:We(t,"fluent")}),Ro=e=>(t,s)=>s.listed.map(vt).sort().join()===[...e(s)].sort().join(),Is=(e,t=e.T-1)=>{let[s,n]=fr(e,t);return`“${s}” (${n})`},cc=(e,t)=>`“${e.P.shown[t]}”`,Io=({book:e},t)=>{let s=e.rows.at(-1);return Ke(Math.abs(s[t])/s.reduce((n,r)=>n+Math.abs(r),0))},Em=e=>[qs(e,6),kr(e,6)],Wo=e=>[qs(e),kr(e)],Ws=["pins"],hc={of:["text","model","weights","text2","model2"],example:"the sentence of France and Japan",onward:["gradients","On to Gradients →"],stops:[{title:"What would it have said?",says:e=>[`As trained the network answers ${Is(e.A)}. `,"You will make it keep France in memory while it reads “I moved to”, one gate after the other."],act:"go to “moved”, where the forget gates drop what they held.",done:({t:e},t)=>e===We(t,"moved"),did:e=>{let{S:t,A:s}=e,n=s.mean("f");return[`At ${cc(e,t.t)} they let `,st("f",n[t.t])," through, the mean of all units, and ",st("f",n[t.t-1])," a word before."]},at:".answers",lit:`${lc}, .wplots > :is(:nth-child(1), :nth-child(2))`,state:Rs(),free:Ws,hand:["ArrowLeft","ArrowRight"]},{title:"Let the forget gates drop nothing",says:e=>[`This change holds the forget gate of all ${e.P.H} units at `,st("f",1)," while “I moved to” is read. It waits in the list, and is not yet held."],act:"tick it, and read the answer.",done:Ro(e=>[qs(e)]),did:e=>[`The answer is ${Is(e.P)}. As trained it was ${Is(e.A)}.`],at:".changes .rows",lit:Fo,clear:".answers, .verdict, .wplots",state:Rs(e=>[`!${qs(e)}`]),free:Ws},{title:"To keep is not enough",says:()=>["What was held is kept now, but the input gates still write “I moved to” on top of it. The second change holds them at ",st("i",0),": nothing goes, nothing comes, and memory stands still."],act:"tick the second change.",done:Ro(Wo),did:e=>[`Now it answers ${Is(e.P)}: it speaks as if nobody had moved.`],at:".changes .rows",lit:Fo,clear:".answers, .verdict, .wplots",state:Rs(e=>[qs(e),`!${kr(e)}`]),free:Ws},{title:"Who wrote what it holds",says:e=>{let[t,s]=Bt(e),n=We(e,"France");return[`Each block is what one word wrote into unit ${6}, as far as no gate has dropped it since. `,s?`At the end ${Io(s,n)} of it is of “France” with your change, and ${Io(t,n)} as trained.`:`At the end ${Io(t,n)} of it is of “France” as trained.`]},act:"go to “Japan”, and compare above and below.",done:({t:e},t)=>e===We(t,"Japan"),did:e=>[`At ${cc(e,e.S.t)} it holds `,ct(e.A.at("c",e.S.t,6))," as trained and ",ct(e.P.at("c",e.S.t,6))," with your change."],at:".ledger .books",lit:lc,state:Rs(Wo),free:Ws,hand:["ArrowLeft","ArrowRight"]},{title:"One unit alone",says:e=>[`Unit ${6} held “France”, but is it the one that counts? `,`Here only its own two gates are to be held, and the other ${e.P.H-1} units run as trained.`],act:"tick the second change.",done:Ro(Em),did:e=>[`It answers ${Is(e.P)}, as trained ${Is(e.A)}: the country stands in many units.`],at:".changes .rows",lit:Fo,clear:".answers, .verdict, .wplots",state:Rs(e=>[qs(e,6),`!${kr(e,6)}`]),free:Ws},{title:"A unit cut",says:()=>[`Cut, unit ${6} is heard by nobody: its h is 0 in every test sentence, and the score is measured anew. `,"Five others, drawn at random, are cut one by one beside it, to compare."],act:"press “Cut it”. It takes some seconds.",done:(e,{got:t})=>t.cut?.rows?.length===1&&String(t.cut.rows[0].units)===String(6),did:e=>[Eo(e.got.cut,`unit ${6}`)],at:".cut .cuts > :not(.done)",lit:".cut",state:Rs(Wo),free:Ws}]};var uc=`.gs main {
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
  font-size: 0.8125rem;
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
`;var Cm=250,us={gradient_x_input:{title:"gradient × input",term:"gradient",about:e=>`the gradient of F by the vector that a ${e} is read as, times that vector: what it would add if F were a straight line.`},integrated_gradients:{title:"integrated gradients",term:"integrated gradients",about:(e,t)=>`the same, averaged on the way from as many zero vectors, at which the biases alone set the gates, to the vectors of this text’s ${t}; these sum to how much further F is here than there.`},leave_one_out:{title:"leave one out",about:e=>`how much F falls if this ${e} alone is read as the zero vector.`},ledger_share:{title:"ledger’s share",term:"ledger",about:e=>`of all shares in what the units hold now, each by its size, the part that this ${e} wrote. It does not depend on the answer, and to have written something is not to be where it came from.`,share:!0}};function Lm(e){return e.reduce((t,s,n)=>Math.abs(s)>Math.abs(e[t])?n:t,0)}var Am=(e,t)=>e.subarray(0,t+1).reduce((s,n)=>s+n,0),zm=e=>Math.max(3,Math.min(9,2-Math.floor(Math.log10(e))));function Pm(e,t){let s=new Map;for(let[r,i]of e)s.set(i,[...s.get(i)??[],r]);return s.size===1?`Here all put ${t(e[0][1])} first.`:`They do not agree: ${[...s].map(([r,i])=>`${t(r)} is first by ${ws(i)}`).join("; ")}.`}function mc(e){let t="a",s=null,n=null,r=null,i=null,a=null,l=o("select",{"aria-label":"Answer"}),c=Ve("Which text",{a:"the text",b:"the other text"},T=>{t=T,s=null,k()}),h=o("table",{class:"ways"}),u=o("p",{class:"reads"}),d=o("p",{class:"reads"}),g=o("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Every word and its shares"},h),p=o("dl",{class:"defined"}),{el:f,says:m,note:b}=Ae("mattered","Which words mattered","",[c.el,o("label",{class:"pick-answer"},o("span",{},"for "),l)],g,d,u,p);l.addEventListener("change",()=>{s=l.value,k(),e.root.focus({preventScroll:!0})});let w=e.near.watch(f),P=()=>!!e.other&&e.text2!==e.text,E=()=>JSON.stringify([e.text,e.name,e.weights,t==="b"?e.other:null]),$=()=>t==="b"&&P()?e.P:e.A,C=()=>$().answers.kind!=="value";function k(){if(!w()||!e.P||!C())return y();P()||(t="a");let T=Math.min(e.S.t,$().T-1),A={t:T,target:s,run:t},S=E()+JSON.stringify(A);return clearTimeout(r),S===n||(r=setTimeout(()=>{[n,i]=[S,E()],e.ask("words",A)},e.got.words?Cm:0)),y()}function v(){let{A:T,P:A,got:S}=e,L=z=>z.top(Math.min(e.S.t,z.T-1)).slice(0,4).map(([N])=>N),O=s??S.words?.target,x=$().words,M=[...new Set([...O?[O]:[],...L(T),...L(A)])].filter(z=>x.includes(z));l.replaceChildren(...M.map(z=>o("option",{value:z},`“${ue(z)}”`))),O&&(l.value=O),c.el.hidden=!P(),c.set(t)}function y(){if(!e.P)return;let T=e.got.words,A=!C();f.style.minHeight=A?"":`${Math.min(34,(e.small?2.25:1.37)*(Math.min(e.S.t,$().T-1)+1))+(e.small?32:15)}rem`,b.textContent=A?"":`as trained, without changes${e.other?"":": the text as the network reads it"}`;for(let H of[g,d,u,p,l.parentNode])H.hidden=A||!T;if(A)return void m.replaceChildren("This network answers a value, which has no log-probability to ask about.");if(v(),!T)return void m.replaceChildren("…");for(let H of[g,d,u])H.classList.toggle("old",a!==E());if(a!==E())return void m.replaceChildren("…");let S=T.run==="b"?e.P:e.A,{one:L,many:O}=S.reads,x=Math.min(T.t,S.T-1),M=Object.keys(us).filter(H=>T.array(H));m.replaceChildren("F = ln p(",o("b",{},`“${ue(T.target)}”`),`) after “${S.shown[x]}”, step ${x+1}: p is `,o("b",{},fe(T.p)),`. How much each ${L} had to do with F, in ${["two","three","four"][M.length-2]} ways: bars to the right, in blue, speak for it, bars to the left, in orange, against it. Each column has a scale of its own.`),p.replaceChildren(...M.flatMap(H=>[o("dt",{},us[H].title),o("dd",{},us[H].about(L,O))]));let z=M.map(H=>T.array(H)),N=z.map(H=>H.subarray(0,x+1).reduce((I,q)=>Math.max(I,Math.abs(q)),0)||1),j=z.map(H=>Lm(H.subarray(0,x+1))),R=(H,I)=>{let q=z[H][I],W=50*Math.abs(q)/N[H],{share:V}=us[M[H]],G=o("i",{class:q<0?"neg":"pos",style:V?`left:0;width:${2*W}%`:`left:${q<0?50-W:50}%;width:${W}%`}),ee=V?fe(q):U(q,zm(N[H]),!0);return[o("td",{class:`barred${V?" share":""}`,"aria-hidden":"true"},o("span",{},G)),o("td",{},j[H]===I?o("b",{},ee):ee)]};h.replaceChildren(o("thead",{},o("tr",{},o("th",{scope:"col"},S.reads.one),...M.flatMap(H=>[o("th",{scope:"col",colspan:"2","data-term":us[H].term},us[H].title)]))),o("tbody",{},...Array.from({length:x+1},(H,I)=>o("tr",{class:I===e.S.t?"cur":""},o("th",{scope:"row"},o("button",{type:"button",class:"link",title:`Go to step ${I+1}`,"data-step":I},S.shown[I])),...M.flatMap((q,W)=>R(W,I)))))),d.replaceChildren("Each way has its own definition, and they may disagree. ",Pm(M.map((H,I)=>[us[H].title,j[I]]),H=>`“${S.shown[H]}”`),M.includes("ledger_share")?"":" This cell keeps nothing by a gate, so there is no ledger.");let F=T.array("integrated_gradients");if(!F){u.replaceChildren("No integrated gradients: on the way from zero vectors to this text F changes too wildly for them to be summed.");return}let _=Am(F,x);u.replaceChildren("Complete: the integrated gradients sum to ",o("b",{},U(_,3,!0)),`; F of the text minus F of as many zero vectors in the place of its ${O} is `,o("b",{},U(T.whole,3,!0)),".")}return h.addEventListener("click",T=>{let A=T.target.closest("[data-step]");A&&e.go(Number(A.dataset.step))}),{el:f,draw(T){e.P&&(T("words")&&(a=i),T("picture")&&e.got.words&&!$().words.includes(s)&&(s=null),T("t","picture")?k():T("words","theme")&&y(),T("busy")&&f.classList.toggle("waiting",e.busy.has("words")))}}}var Om=400,Nm={t:["t","step"],unit:["unit"],mode:["unit"],focus:["focus","pins"],probe:["probe"],by:["step"],view:["view","t","step"],pin:["pins"],writer:["writer","unit"],theme:["theme",...tt],playing:["play"],speed:["play"]},qo=class extends Lt{text;name;weights;other;had;shown;said={};typed;scroll;help;constructor(t){super(t,Jn+uc+Ol+ic),Object.assign(this.S,{pin:-1,span:[0,0],writer:null,probe:null,by:"piece"}),this.A=null,this.before=this.frame=this.pause=null,this.slow=!1,this.owed=new Set,this.asked={model:null},this.questions=new Ot($=>this.tell($)),this.got={},this.pins=this.listed=[],this.history=sr,this.draft={units:null,steps:void 0,value:1,preset:null},this.drafted=null,this.stepped=!1,this.mates=null,this.picked=null,this.measured=new Map,this.near=new Os("300px");let s=$=>$(this),[n,r,i,a,l,c,h,u,d,g,p,f,m]=[Pn,Cl,nc,Ul,Vl,El,Zn,Ss,ec,ql,Dl,Gl,oc].map(s),b=tc(this,u.el);this.below=[No,Pl,zl,mc,Bl,Al,Yl].map(s);for(let $ of this.below)Object.assign($,{owed:new Set,drawn:!1,near:this.near.watch($.el,()=>this.P&&$.owed.size&&this.drawBelow($,new Set))});this.words=u.el,this.cursor=o("div",{class:"cursor"}),this.time=o("section",{class:"time","aria-label":"The whole text"},u.el,d.el,o("div",{class:"bookkeeping"},g.el),this.cursor),this.now=o("section",{class:"now","aria-label":"The change and what it does"},a.el,l.el,c.verdict,h.el,c.el,o("div",{class:"holding"},p.el)),this.first=o("section",{class:"fold","aria-label":"What if"},this.now,this.time),this.main=o("main",{},this.first,o("div",{class:"below"},...this.below.map(({el:$})=>$)));let w=o("div",{class:"choose",role:"region","aria-label":"What to change"},i.el),P=o("div",{class:"compare"},o("span",{class:"lead"},"Compare with"),r.ways);this.parts=[r,n,i,a,l,c,h,u,b,d,g,p,f,m],w.append(P),this.root.append(n.el,r.el,w,this.main,f.el,m.el),m.watch(c.el,this.first,w),this.listen(),this.receive(this.model.payload,!0),this.model.on("progress",()=>this.told());let{brought:E}=this.state;E!==void 0&&(this.typed(E),this.send({text:E}))}close(){this.set({playing:!1}),this.near.close(),this.questions.stop(),clearTimeout(this.pause),cancelAnimationFrame(this.frame)}get touches(){return Nm}get guide(){return hc}unvisited(){return this.below.filter(({drawn:t,owed:s})=>!t||s.size).map(({el:t})=>t)}get notices(){return Object.values(this.said).flat()}set notices(t){this.said={all:t}}wentOff(){super.wentOff(),this.before=this.mates=null,this.waits()}cameBack(){super.cameBack(),this.waits()}get meanwhile(){return"Stepping through these runs still works."}get behind(){return this.P!==null&&(this.dirty||this.questions.busy.has("run"))}get whose(){return this.asked.text===this.text?"The pictures are still of what was asked before.":`The pictures are still of “${we(this.text,Hn)}”.`}send(t,s={}){if(this.closed)return;let{length:n,...r}=t;this.asked={...this.asked,...r},this.length=n,this.later={...this.later,...s},this.dirty=!0,this.questions.count("run")<(this.before===null?1:2)&&this.run(),this.P&&this.waits(),this.mark()}run(){this.dirty=!1;let t=this.measured.has(this.asked.model)?{}:{units:!0},s=this.length===void 0?{}:{length:this.length};this.questions.ask("run",{...this.asked,...s,...t,have:this.had??""},{both:!0})}ask(t,s={}){let n={...this.accepted,...s},r=JSON.stringify(n);!this.connected||this.closed||this.questions.asked(t,r)||(this.questions.ask(t,n,{key:r}),this.draw(new Set(["busy"])))}receive(t,s=!1){let[n,r]=At(t),{want:i}=n;if(!(!s&&!this.questions.take(n))){if(s&&(i!=="run"||n.key&&!n.sizes[0]))return this.again(n);if(i==="run")return this.ran(n,r,s);this.said={...this.said,[i]:n.notices},this.got[i]=r.length?new ns(...At(r)):null,this.draw(new Set([i,"busy","notice"]))}}again({want:t,text:s,model:n,weights:r,other:i,pins:a}){this.asked=t==="run"?{text:s,model:n,weights:r,other:i,pins:a.map(Ds)}:this.wanted(),this.run()}ran(t,s,n){let{key:r,sizes:[i]=[]}=t;this.said={...this.said,address:[],run:t.notices};let a=!this.dirty&&!this.busy.has("run");if(a&&(this.returning=!1),this.dirty&&this.run(),this.waits(),this.root.classList.toggle("stale",!r),!r)return a&&(this.later=void 0,this.asked=this.accepted??this.wanted(),this.take(this.listed)),this.draw(new Set(["notice","busy","pins"]));let l=this.P,{later:c={}}=this,h=l!==null&&(t.text!==this.text||t.other?.text!==this.text2),u=l&&(t.model!==this.name||t.weights!==this.weights||t.other?.model!==this.other?.model);t.entry&&(this.own=t.entry),t.units!==void 0&&this.measured.set(t.model,t.units),i&&(this.A=new ns(...At(s.subarray(0,i)))),this.P=s.length>i?new ns(...At(s.subarray(i))):this.A;for(let m of[this.A,this.P])l&&m.layers.length===l.layers.length&&(m.layer=l.layer);let{text:d,model:g,weights:p}=t;Object.assign(this,{had:r,text:d,name:g,weights:p,other:t.other,shown:t.seq}),this.sameNet=!t.other||t.other.model===g&&t.other.weights===p,this.text2=t.other?.text,this.accepted={text:d,model:g,weights:p,pins:t.pins.map(Ds),other:t.other&&this.beside(t)},this.listed=t.pins,this.carried=t.held;let f=new Set(["picture","notice","busy","pins"]);if(a&&(this.later=void 0,this.asked=this.accepted,this.take(t.pins),this.due=h&&c.jump===!0),!l||h||u||c.asked||c.jump){this.placed(l,c,n),this.resetView();for(let m of tt)f.add(m)}this.soon(f)}beside({text:t,other:{text:s,...n}}){return!this.sameNet&&s===t?n:{text:s,...n}}placed(t,{jump:s,fresh:n,asked:r},i){let{P:a,S:l}=this,c=i||r===!0;if(l.writer=null,this.propose(!t||s||c),!t||s)this.opens(s||c&&this.bare);else{let u=n||l.t>=t.T-1||!ms(t.tokens,a.tokens);[l.t,this.picked]=[u?a.T-1:Math.min(l.t,a.T-1),null]}this.missed=l.unit<a.H?this.missed:l.unit,this.missed<a.H&&([l.unit,this.missed]=[this.missed,void 0]),l.unit=Math.min(l.unit,a.H-1),(!t||s||l.pin<0&&t.name!==a.name)&&(l.pin=Math.max(0,this.pins.findIndex((u,d)=>this.sayable(d)>=0)));let h=c?this.read(i):null;l.pin=this.sayable(l.pin),l.focus=[h,this.pins[l.pin]?.signal,this.draft.preset?.hold[0][0],this.chosen,a.keeper].find(u=>a.signals.includes(u))??a.signals[0]}toldWith(t,s){let{preset:n,steps:r}=this.setup.stories[t]??{},i=this.setup.presets[s].find(({name:a})=>a===n);return i?{preset:i,steps:r}:{}}propose(t){let s=`${this.P.cell} ${this.text}`;if(!t&&s===this.drafted)return;this.drafted=s;let{preset:n=null,steps:r}=this.toldWith(this.text,this.P.cell);n&&(this.stepped=!1),(n||this.draft.preset||t)&&(this.draft={units:null,steps:r,value:n?.hold[0][1]??1,preset:n})}opens(t){let{P:s,S:n,text:r}=this,i=this.setup.stories[r],{preset:a,steps:l}=this.toldWith(r,s.cell),c=a?Ho(a,l):[],h=i&&[c,[]].some(p=>p.map(vt).join()===this.pins.map(Ds).join()),[u]=(i&&this.A.shows)??[],d=u===void 0?ac:()=>({unit:u,step:i.step}),g=(t||h)&&this.sameNet?d(this,s,i?.step):null;n.t=s.T-1,this.stepped=!1,this.picked=g&&{unit:g.unit,word:s.shown[g.step]},[n.unit,n.writer]=g?[g.unit,g.step]:[this.changedMost(),null]}changedMost(){let{A:t,P:s}=this,n=s.memory;if(t===s||!this.sameNet||t.memory!==n)return s.moment[1];let r=i=>Math.abs(s.at(n,s.T-1,i)-t.at(n,t.T-1,i));return Array.from({length:s.H},(i,a)=>a).reduce((i,a)=>r(a)>r(i)?a:i,0)}read(t){let{S:s,P:n,state:r}=this,{given:i,said:a}=r.asked,l=[...t?[]:a.server,...a.view];s.t=r.place("t",n.T,s.t,l),s.unit=r.place("unit",n.H,s.unit,l);let c=r.among("focus",n.signals,l),h=n.probes.map(({name:d})=>d);s.probe=r.among("probe",h,l)??s.probe,s.by=r.asked.values.by,s.pin=this.spoken(r.asked.values,l),s.pin<0&&(this.draft={...this.draft,units:null});let{units:u}=this.pins[s.pin]??this.draft;return i.has("unit")&&this.apart(s.pin,s.unit)&&l.push(`The address asks for unit ${s.unit}, but holds ${Mt(u,n.H)}, so unit ${u[0]} is shown.`),this.stepped=i.has("t")&&s.t<n.T-1&&s.pin<0&&!this.draft.preset,this.said.address=l,c}spoken({change:t,focus:s},n){let{pins:r,S:i}=this,a=t==="none"?-1:Number(t)-1;if(t&&(a===-1?t==="none":a in r))return this.sayable(a);t&&n.push("The address speaks of a change that is not in its list.");let l=r.map((c,h)=>h).filter(c=>this.sayable(c)>=0&&(!s||r[c].signal===s));return l.find(c=>!this.apart(c,i.unit))??l[0]??-1}find(t){return this.setup.models.find(s=>s.name===t)??this.own??this.setup.models[0]}get entry(){return this.find(this.name)}change(t){let s=this.find(this.asked.model).task,{examples:n}=this.setup.tasks[t.task];return t.task===s?this.send({model:t.name}):([this.history,this.draft.steps]=[sr,void 0],!n.length||n.some(([,r])=>r===this.asked.text)?this.send({other:null,pins:[],model:t.name}):(this.typed(n[0][1]),this.example(n[0][1],t)))}example(t,s=this.find(this.asked.model)){this.connected&&(t!==this.text?this.history=sr:this.pins.length&&(this.history=co(this.history,this.pins)),this.before=this.mates=null,this.take([],-1),this.send({model:s.name,text:t,pins:[],other:null},{jump:!0}),this.draw(new Set(["pins"])))}edit(t,{done:s=!0,select:n=this.S.pin}={}){this.connected&&(this.before??=this.pins,this.stepped=!1,s&&(JSON.stringify(this.before.map(Ds))===JSON.stringify(t.map(Ds))||(this.history=co(this.history,this.before)),this.before=this.mates=null),this.list(t,n))}list(t,s=this.S.pin){this.take(t,Math.min(s,t.length-1)),this.focusOn(),this.send({pins:t.map(Ds)}),this.soon(["pins"])}soon(t){for(let s of t)this.owed.add(s);if(this.before===null)return this.drawOwed();this.frame??=requestAnimationFrame(()=>this.drawOwed())}drawOwed(){cancelAnimationFrame(this.frame);let{owed:t}=this;[this.owed,this.frame]=[new Set,null],this.draw(t)}take(t,s=this.S.pin){this.pins=t,this.S.pin=this.P?this.sayable(s):s}apart(t,s){let{units:n,why:r}=this.pins[t]??this.draft;return Array.isArray(n)&&!r&&n[0]<this.P.H&&!n.includes(s)}sayable(t){return this.P.signals.includes(this.pins[t]?.signal)?t:-1}begin(t=!0){let{pins:s,proposed:n}=this;this.edit([...s,...n],{done:t,select:s.length})}hold(...t){let s=t.map(n=>({units:null,steps:null,on:!0,...n}));this.edit([...this.pins,...s],{select:this.pins.length+s.length-1})}undo(){this.recall(va(this.history,this.pins))}redo(){this.recall(ka(this.history,this.pins))}recall(t){if(!t||!this.connected)return;this.history=t[0],this.before=this.mates=null,this.stepped=!1;let{pin:s}=this.S,n=t[1].length-1;this.list(t[1],this.pins.length?Math.min(s,n):Math.min(0,n))}get canUndo(){return this.history.past.length>0}get canRedo(){return this.history.future.length>0}held(t,s,n){return ls(this.carried??this.pins,t,s,n)}get sentence(){let{S:t,draft:s}=this,n=this.pins[t.pin];if(n)return n;let r=s.units==="one"?[t.unit]:s.units;return{signal:t.focus,units:r,steps:this.over(),value:this.fit(t.focus,s.value)}}get proposed(){let{sentence:t,draft:s}=this,{hold:[[n],...r]=[[]]}=s.preset??{},{signal:i,units:a,steps:l,value:c}=t,h={units:a,steps:l,on:!0},u=n===i&&!this.stepped?r:[];return[{...h,signal:i,value:c},...u.map(([d,g])=>({...h,signal:d,value:g}))]}over(){let{P:t,S:s,pins:n,draft:r}=this;if(this.stepped)return ht(s.t,s.t,t.T);let i=(n[s.pin]??r).steps?.filter(a=>a<t.T);return i?.length?i:null}range(t){return this.P.roles.range(t)}fit(t,s){if(xt(s))return this.P.roles.coupling(t)??this.fit(t,1);let[n,r]=this.range(t);return Math.max(n,Math.min(r,s))}say(t,{done:s=!0}={}){let{S:n,pins:r}=this,i=r[n.pin];if(i){t.units==="one"&&(t={...t,units:[n.unit]});let{why:c,text:h,...u}=i,d={...u,...t};d.value=this.fit(d.signal,d.value),this.mates??=tr(r,n.pin,this.setup.presets[this.P.cell]);let g=Object.fromEntries(Object.entries(t).filter(([f])=>["units","steps"].includes(f))),p=Object.keys(g).length?this.mates:[];return this.edit(r.map((f,m)=>{if(!p.includes(m))return m===n.pin?d:f;let{why:b,text:w,...P}=f;return{...P,...g}}),{done:s})}let{signal:a,...l}=t;return Object.assign(this.draft,l),"steps"in l&&(this.stepped=!1),a&&this.set({focus:a}),this.draw(new Set(["pins"]))}choose(t){let{units:s,steps:n,value:r}=this.sentence;t<0?this.draft={units:s,steps:n,value:r,preset:null}:this.stepped=!1,this.S.pin=this.sayable(t),this.focusOn(),this.draw(new Set(["pins"]));let[i,a]=this.S.span,{a:l,end:c}=this.G;this.S.pin>=0&&(a<l||i>=c)&&this.scroll(i-2)}focusOn(){let t=this.pins[this.S.pin]?.signal;t&&this.set({focus:t})}set(t){let{S:s,pins:n}=this,{unit:r}=t;if(r===void 0||!this.apart(s.pin,r))return super.set(t);let i=n[s.pin],a=i?n.findLastIndex((l,c)=>l.units?.includes(r)&&this.sayable(c)>=0):-1;return a<0&&(this.draft={steps:(i??this.draft).steps,value:(i??this.draft).value,units:"one",preset:null}),super.set({...t,pin:a,...a<0?{}:{focus:n[a].signal}})}go(t){this.stepped||=this.S.pin<0&&!this.S.playing&&!this.draft.preset,super.go(t),this.stepped&&this.draw(new Set(["pins"]))}point(t){this.stepped=!0,this.go(t)}look(t){let s=this.pins[this.S.pin];s&&s.signal!==t&&this.choose(-1),super.look(t)}seen(t,s){this.near.seen(t,()=>this.P&&s())}told(){this.progress=this.model.progress,this.draw(new Set(["busy"]))}get values(){return this.with(this,this.accepted.pins)}get wished(){let{text:t,model:s,weights:n,other:r,pins:i}=this.asked;return this.with({text:t,name:s,weights:n,other:r,sameNet:this.sameNet},i)}with({text:t,name:s,weights:n,other:r,sameNet:i},a){let{S:l}=this,c={text:t,model:s,weights:n},h=d=>r?.[d]!==c[d]?r?.[d]??null:null,u=l.pin<0?"none":this.pins.length>1?String(l.pin+1):null;return{...c,pins:a?.length?a:null,text2:i?r?.text??null:h("text"),model2:h("model"),weights2:h("weights"),change:this.pins.length?u:null,t:l.t,unit:l.unit,focus:l.focus,probe:l.probe,by:l.by,theme:l.theme,tour:this.tour.at}}get bare(){let{given:t}=this.state.asked;return!["text","model","pins"].some(s=>t.has(s))}wanted(){let{values:t}=this.state.asked,{weights:s}=t,n=["text","model","weights"].map(l=>[l,t[`${l}2`]]).filter(([,l])=>l!==null),r=n.length?Object.fromEntries(n):null;if(this.bare)return{text:null,model:null,weights:s,pins:null,other:r};let{text:i=null,name:a=null}=this;return{text:t.text??i,model:t.model??a,weights:s,pins:t.pins??[],other:r}}back(){let t=this.wanted();t.text!==null&&this.typed(t.text),this.send(t,{asked:!0})}get settled(){return super.settled&&!this.busy.has("run")&&this.accepted!==void 0}names(t){let{P:s}=this;return s.reads.kind==="pieces"?_o(t,s.tokens.map(Bo),""):_o(t,s.shown,["bytes","characters"].includes(s.reads.kind)?"":" ")}get titles(){return Sl(this)}draw(t){let s=(...a)=>a.some(l=>t.has(l));if(!this.P)return Kt(this.parts[0],t);let{S:n,P:r}=this;this.apart(n.pin,n.unit)&&([n.unit]=(this.pins[n.pin]??this.draft).units,t.add("unit")),this.G=Tt(n.view,r.T,this.width,this.gutter),t.has("picture")&&(this.A.layers.length===r.layers.length&&(this.A.layer=r.layer),this.order=Array.from(r.array("order")),t.add("order")),this.root.classList.toggle("keepless",!r.keeper&&!this.A.keeper);let{steps:i}=this.sentence;n.span=i===null?[0,r.T-1]:[i[0],Math.min(i.at(-1),r.T-1)],s("t","view","size")&&this.drawCursor();for(let a of this.parts)Kt(a,t);for(let a of this.below)this.drawBelow(a,t);s("picture")&&this.near.turned(),Object.assign(this.host.dataset,{ready:"true",t:n.t,unit:n.unit,seq:this.shown,steps:r.T,model:this.name,pins:(this.accepted?.pins??[]).join(";")}),this.settled&&(this.keep(this.due),this.due=!1)}drawBelow(t,s){for(let i of s)t.owed.add(i);let n=t.near();if(!n&&t.drawn&&!t.el.hidden)return;if(this.before!==null&&!t.el.matches(":active, :focus-within")&&!this.slow){this.pause??=setTimeout(()=>this.catchUp(),Om);return}let{owed:r}=t;Object.assign(t,{owed:n?new Set:r,drawn:!0}),Kt(t,r)}catchUp(){[this.pause,this.slow]=[null,!0];for(let t of this.below)t.owed.size&&this.drawBelow(t,new Set);this.slow=!1}measure(){return{...super.measure(),high:this.inPage?innerHeight:0}}waits(){this.before===null&&(this.root.classList.toggle("busy",this.busy.has("run")),this.root.setAttribute("aria-busy",String(this.busy.has("run"))))}placeWords(){let t=this.small?this.first:this.time;this.words.parentNode!==t&&t.prepend(this.words)}resetView(t){this.root.classList.toggle("tall",this.P.reads.kind==="bytes"),super.resetView(t),this.root.style.setProperty("--top",`${this.main.offsetTop}px`)}moves(){return{...super.moves()," ":()=>this.set({playing:!this.S.playing}),"?":()=>this.help?.()}}key(t){let s=t.composedPath()[0],n=s.matches?.("input:not([type=range], [type=checkbox]), textarea, select");if(!this.closed&&(t.ctrlKey||t.metaKey)&&!t.altKey&&!n&&!s.closest?.("dialog")){let r=t.key.toLowerCase();(r==="z"||r==="y")&&(t.preventDefault(),r==="y"||t.shiftKey?this.redo():this.undo());return}super.key(t)}},Ds=e=>e.text===void 0?vt(e):`${e.on?"":"!"}${e.text}`,fc={render:e=>void new qo(e)};var P1={Explorer:Na,Gradients:hl,Trainer:kl,WhatIf:fc};export{P1 as default};
