var Da="http://www.w3.org/2000/svg";function Lr(e,t,n){for(let[s,r]of Object.entries(t))typeof r=="function"?e.addEventListener(s.replace(/^on/,""),r):r!=null&&r!==!1&&e.setAttribute(s,r===!0?"":r);return e.append(...n.flat(1/0).filter(s=>s!=null&&s!==!1)),e}var B=(e,t={},...n)=>Lr(document.createElementNS(Da,e),t,n),i=(e,t={},...n)=>Lr(document.createElement(e),t,n);function xe(e,t){e.textContent!==t&&(e.textContent=t)}function $e(e,t){for(let[n,s]of Object.entries(t))e.getAttribute(n)!==String(s)&&e.setAttribute(n,s)}function tt(e,t,n){let s=URL.createObjectURL(new Blob([t],{type:n}));i("a",{href:s,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(s),1e4)}var Ba={" ":"␣","\n":"↵","	":"⇥"},he=e=>Ba[e]??(/^ \S/.test(e)?e.slice(1):e),bs=e=>/^[ \u2011]\S/.test(e)?e.slice(1):e;function xs(e,t){return e=e.replace(/\p{Cs}/gu," "),["bytes","characters"].includes(t)?e.replace(/\r\n?/g,`
`):e.replace(/[\p{Z}\p{Cc}\u180e\u200b]/gu," ").replace(/[\u2010\u2011]/g,"-")}var Ar=e=>e.replace(/^\u2011/,"");function nn(e,t){let n=0,s=0;return t.map((r,o)=>{if(s>0&&r===t[o-1])return s-=1,-1;let a=e.indexOf(bs(r),n);return s=a<0?0:Number(/^\*(\d{1,3})(?!\S)/.exec(e.slice(a+r.length))?.[1]??1)-1,a>=0&&(n=a+bs(r).length),a})}function Ua(e){if(/\S/.test(e))return" ";let t=e.split(`
`).length-1;return t?`
`.repeat(Math.min(t,2)):e&&" "}function zr(e,t,n){if(e==="bytes")return n.map(r=>r===`
`?{before:"",shown:he(r),kind:"sign",after:`
`}:{before:"",shown:r,kind:r.length>1?"hex":"",after:""});if(e==="pieces")return n.map((r,o)=>({before:o&&r[0]===" "?" ":"",shown:bs(r),kind:/^<0x/.test(r)?"hex":"",after:""}));let s=nn(t,n);return n.map((r,o)=>({before:o>0&&s[o]>=0&&s[o-1]>=0?Ua(t.slice(s[o-1]+n[o-1].length,s[o])):o?" ":"",shown:r,kind:"",after:""}))}var Va=new TextDecoder("utf-8",{fatal:!0});function Or(e,t){let n=a=>e[a]?.length===2?parseInt(e[a],16):0,s=t;for(;s>t-3&&n(s)>>6===2;)s-=1;let r=n(s),o=r>=240?4:r>=224?3:r>=192?2:1;if(o===1||s+o<=t)return null;try{return Va.decode(Uint8Array.from({length:o},(a,l)=>n(s+l)))}catch{return null}}function Ht(e,t){let n=Math.min(e.length,t.length),s=0,r=0;for(;s<n&&e[s]===t[s];)s+=1;for(;r<n-s&&e.at(-1-r)===t.at(-1-r);)r+=1;return 2*(s+r)>=n}var Pr=(e,{one:t,many:n})=>`${e.toLocaleString("en")} ${e===1?t:n}`;function Ft({reads:e,words:t}){return{words:`is not among this model’s ${t.length-1} words; it is read as an unknown word, as in training`,characters:"is not among this model’s symbols; it is read as an unknown one",series:"is no number from −10 to 10; it is read as 0",frames:"is not among this model’s actions; its frame is noise alone"}[e.kind]}var Nr=6,Ga=e=>[...new Set(e.tokens.filter((t,n)=>e.unknown[n]))],Ka=e=>e.tokens.filter((t,n)=>e.unknown[n]).length/e.T;function Ya(e,t,n,s){let r=0,o="";return nn(e,t).forEach((a,l)=>{a<0||t[l]!==n||(o+=e.slice(r,a)+s,r=a+n.length)}),o+e.slice(r)}var Xa=e=>e.filter(Boolean).join(" ");function jr(e,t){let n=i("b"),s=i("span",{class:"strangers"}),r=(f,m)=>{let k=i("button",{type:"button",class:"btn small"},f);return k.addEventListener("click",m),k},o=()=>e.setup.models.find(({name:f})=>f===e.setup.english),a=r("Read it with the English network",()=>e.send({model:e.setup.english})),l=r("Words it knows",()=>x()),c=i("div",{class:"unknowns",role:"status"},n,s,a,l);c.hidden=!0;let d=i("div",{class:"scroll"}),u=i("button",{type:"button",class:"btn"},"Close"),h=i("dialog",{class:"knows","aria-label":"The words it knows"},i("div",{class:"bar"},i("h2",{},"The words this network knows"),i("span",{class:"sp"}),u),d);u.addEventListener("click",()=>h.close()),h.addEventListener("click",f=>f.target===h&&h.close());function w([f,m,k]){let g=k.map((S,b)=>S.length===1?i("span",{},S[0]):i("select",{"aria-label":`Part ${b+1} of ${f}`},...S.map(A=>i("option",{value:A},A||"–")))),E=r("Read it",()=>{h.close(),t(Xa(g.map((S,b)=>S.value??k[b][0])))});return i("li",{},i("p",{},m),i("div",{class:"pattern"},...g,E))}function x(){let{P:f,setup:m,entry:k}=e,{patterns:g}=m.tasks[k.task];d.replaceChildren(...g.length?[i("p",{},"What it was trained on, as sentences to fill in:"),i("ul",{},...g.map(w))]:[],i("h3",{},`All ${f.words.length-1} words`),i("p",{class:"all"},f.words.slice(1).join(", "))),h.showModal()}return{strip:c,dialog:h,open:x,draw(f){if(!f("picture"))return;let{P:m}=e,k=m.reads.kind==="words"?Ga(m):[];if(c.hidden=!k.length,c.hidden)return;let g=Ka(m)>e.setup.strange,E=m.tokens.filter((A,T)=>m.unknown[T]).length;c.classList.toggle("many",g),n.textContent=g?`This network does not know ${E} of these ${m.T} words and reads each of them as the same blank: what it shows says little. `:"Not known, and read as a blank: ";let S=k.slice(0,g?0:Nr).flatMap((A,T)=>{let p=m.near[A],$=p&&r(p,()=>t(Ya(e.text,m.tokens,A,p)));return $?.setAttribute("aria-label",`${p} in the place of ${A}`),[T?", ":"",`“${A}”`,...$?[" – ",$,"?"]:[]]}),b=k.length-Nr;s.replaceChildren(...S,...!g&&b>0?[` and ${b} more`]:[]," "),a.hidden=!o()||e.asked?.model===e.setup.english}}}function Rt(e){let t=i("div",{class:"notice",role:"alert"});return{el:t,draw(n){if(!n("notice"))return;let s=[...e.notices,...e.offline?[e.offline]:[]];if(t.replaceChildren(...s.map(r=>i("p",{},r.text??r,r.to&&[" ",i("a",{href:r.to},r.words)]))),t.hidden=!s.length,e.offline&&e.line.state==="ended"){let r=i("button",{type:"button"},"Reload");r.addEventListener("click",()=>e.reload()),t.lastChild.append(" ",r)}}}}var _r=3,Ja="Common words are one piece, others several: a piece that goes on with a word begins with a hyphen.";function $n(e){let t={class:"sentence",spellcheck:"false",autocomplete:"off",autocapitalize:"off"},n=i("input",{type:"text",...t}),s=i("textarea",{rows:"3",wrap:"soft",...t}),r=i("div",{class:"mirror","aria-hidden":"true"}),o=i("span",{class:"count"}),a=Rt(e),l=i("div",{class:"asked"},i("div",{class:"field"},r,n),o,a.el),c=i("div",{class:"chips",role:"group","aria-label":"Example texts"}),d=jr(e,b=>S(b,{})),u=i("div",{class:"ask"},l,c,d.strip,d.dialog),h=null,w=n,x=!1,f=!1;for(let b of[n,s])b.addEventListener("compositionstart",()=>f=!0),b.addEventListener("compositionend",()=>f=!1),b.addEventListener("beforeinput",()=>{let{selectionStart:A,selectionEnd:T,value:p}=b;x||=A===0&&T===p.length}),b.addEventListener("input",()=>{let A=xs(w.value,e.P?.reads.kind),T=w.selectionEnd;A!==w.value&&!f&&(w.value=A,w.setSelectionRange(T,T));let{length:p}=w.value;p>e.setup.limit&&(w.value=w.value.slice(0,e.setup.limit)),g([],[]),e.send(p>e.setup.limit?{text:w.value,length:p}:{text:w.value},{fresh:x})});n.addEventListener("scroll",()=>r.scrollLeft=n.scrollLeft);let m=b=>w.value=w===n?xs(b,"words"):b;e.typed=m;function k({kind:b,many:A}){let T=b==="bytes"||b==="characters"&&e.text.includes(`
`)?s:n,p=["words","pieces"].includes(b)?"a sentence":A;T.setAttribute("aria-label",`Type ${p}`),T.placeholder=`Type ${p} to see the gates move.`,T!==w&&(r.hidden=T===s,w.replaceWith(T),w=T)}function g(b,A){r.replaceChildren();let T=0;nn(w.value,b).forEach((p,$)=>{p<0||!A[$]||(r.append(w.value.slice(T,p),i("u",{},b[$])),T=p+b[$].length)}),r.append(w.value.slice(T)),r.scrollLeft=w.scrollLeft}function E(b){h=b;let A=e.setup.tasks[b]?.examples??[],T=A.slice(0,_r).map(([O,P])=>{let C=i("button",{type:"button",class:"chip",title:P},O);return C.dataset.text=P,C.addEventListener("click",()=>S(P)),C}),p=A.slice(_r),$=i("select",{class:"more","aria-label":"More examples"},i("option",{value:""},"More"),...p.map(([O,P])=>i("option",{value:P},O)));$.addEventListener("change",()=>{$.value&&S($.value),e.root.focus({preventScroll:!0})}),c.replaceChildren(i("span",{class:"wide"},"Try"),...T,...p.length?[$]:[])}function S(b,A={jump:!0}){m(b),e.send({text:b},A)}return{el:u,draw(b){let{P:A}=e;if(a.draw(b),d.draw(b),b("notice")&&(o.hidden=!a.el.hidden),!b("picture"))return;e.entry.task!==h&&E(e.entry.task),k(A.reads),e.text===w.value&&(x=!1),w.getRootNode().activeElement!==w&&m(e.text),g(A.tokens,A.unknown);let T=A.tokens.filter(($,O)=>A.unknown[O]).length;o.replaceChildren(i("span",{title:A.reads.kind==="pieces"?Ja:null},Pr(A.T,A.reads)),...T?[", ",i("u",{"data-term":"unknown word","data-act":`What is underlined ${Ft(A)}.`},`${T} unknown`)]:[]);for(let $ of c.querySelectorAll(".chip"))$.setAttribute("aria-pressed",String($.dataset.text===e.text));let p=c.querySelector(".more");p&&(p.value=[...p.options].some($=>$.value===e.text)?e.text:"")}}}var Hr=2.2,Za=3,Qa=2.1,el=.52,tl=.4,vs=e=>e?.answers?.kind==="label"&&!!e.arrays["top.id"],nl=e=>e.kept("beliefs",()=>Array.from({length:e.T},(t,n)=>e.top(n)[0])),sn=e=>e<1&&e>=.995?">99%":`${Math.round(100*e)}%`;function ks(e,t,n){let s=[];for(let r=t;r<n;r++)r>t&&e[r]===e[r-1]?s.at(-1).n+=1:s.push({from:r,n:1,label:e[r]});return s}function ys({from:e,n:t,label:n},s,{G:r,rem:o}){let a=t*r.cw,l=[n,s[n]].find(d=>a>=(el*d.length+tl)*o)??"",c=i("span",{class:"run"},l);return c.style.cssText=`left:${r.x(e)+1}px;width:${a-2}px`,c}function rn(e){let t=n=>{for(let s=Za;s<n.length;s++){let r=n.slice(0,s);if(e.every(o=>o===n||!o.startsWith(r)))return r}return n};return Object.fromEntries(e.map(n=>[n,t(n)]))}function Fr(e){let t=i("span",{class:"label"},"answer"),n=i("div",{class:"beliefs","aria-hidden":"true"}),s=[],r=null;n.addEventListener("click",l=>{let c=l.target.closest(".belief");c&&e.go(Number(c.dataset.step))});function o(){let{P:l,G:c,rem:d}=e;if(n.hidden=!vs(l),s=[],r=null,n.hidden)return n.replaceChildren();let u=nl(l),h=c.cw>=Qa*d,w=l.kept("brief",()=>rn(l.words));t.title=`The ${l.answers.title}, and how likely`;let x=u.map(([m])=>m),f=ks(x,c.a,c.end).map(m=>ys(m,w,e));for(let m=c.a;m<c.end;m++){let[k,g]=u[m],E=i("i");E.style.width=`${100*g}%`;let S=i("span",{class:"belief"},i("b",{},E),h&&i("small",{},sn(g)));S.dataset.step=m,S.title=`step ${m+1}, ${l.shown[m]}: ${k}, ${sn(g)}`,S.style.cssText=`left:${c.x(m)+1}px;width:${c.cw-2}px`,s.push(S)}return n.replaceChildren(t,...f,...s)}function a(){let{S:l,G:c}=e;s[r]?.classList.remove("cur"),r=c.sees(l.t)?l.t-c.a:null,s[r]?.classList.add("cur")}return{el:n,draw(l){l("picture","size","view")&&o(),l("step","picture","size","view")&&a()}}}var we=e=>e.replace("-","−"),pt=e=>e.startsWith("1-")?e.slice(2):e,Mn=(e,t)=>e.startsWith("1-")?1-t(pt(e)):t(e),Sn=class{words={};gates=[];memory="h";keep="";write=[];called={keep:"keep",write:"write"};output="";couples=!1;unbounded=[];constructor({name:t,signals:n,options:s={},equations:r=[],roles:o}){Object.assign(this,o),this.name=t,this.signals=n,this.options=s,this.equations=r}get keeper(){return this.keep?pt(this.keep):null}get keepsAt(){return this.keep.startsWith("1-")?0:1}get share(){return this.write.find(t=>this.gates.includes(pt(t)))??null}get writer(){return this.share&&pt(this.share)}get candidate(){return this.write.find(t=>t!==this.share)??null}get linked(){return this.keeper!==null&&this.keeper===this.writer}get others(){return this.gates.filter(t=>![this.keeper,this.writer,this.output].includes(t))}word(t){return this.words[t]??""}kind(t){return this.gates.includes(t)?"gate":this.unbounded.includes(t)?"memory":"signed"}range(t){return{gate:[0,1],signed:[-1,1],memory:[-1/0,1/0]}[this.kind(t)]}coupling(t){return this.couples&&t===this.writer?`1-${this.keeper}`:null}kept(t){return this.keep?Mn(this.keep,t):0}written(t){return this.keep?this.write.reduce((n,s)=>n*Mn(s,t),1):0}get writes(){return this.write.map(t=>t.startsWith("1-")?`(${we(t)})`:t).join("·")}get keepsFirst(){let t=this.equations.find(r=>r.startsWith(`${this.memory} =`))??"",[n,s]=[t.indexOf(`${this.memory}'`),t.indexOf(`* ${this.candidate}`)];return s<0||n<s}squash(t){let n=this.equations.find(s=>s.startsWith(`${t} =`))??"";return/^\w+ = (\w+)\(/.exec(n)?.[1]??""}};function U(e,t=2,n=!1){if(!Number.isFinite(e))return"–";let s=e<0?"−":n?"+":"";if(Math.abs(e)>=1e6){let[o,a]=Math.abs(e).toExponential(1).split("e");return`${s}${o}×${Ie(Number(a))}`}let r=Math.abs(e).toFixed(t);return Number(r)===0?r:s+r}var de=(e,t=2)=>Math.sign(e)*Number(Math.abs(e).toFixed(t))||0;function ue(e){return Number.isFinite(e)?e>0&&e<.001?"<0.1%":e>.999&&e<1?">99.9%":e===0||e===1?`${100*e}%`:`${(100*e).toFixed(1)}%`:"–"}var nt=e=>e>0&&e<.005?"less than 1%":e<1&&e>=.995?"more than 99%":`${Math.round(100*e)}%`,sl="⁰¹²³⁴⁵⁶⁷⁸⁹",Ie=e=>`10${e<0?"⁻":""}${String(Math.abs(e)).replace(/\d/g,t=>sl[t])}`;function Ve(e){if(Number.isNaN(e))return"0";if(e>-3&&e<4)return(10**e).toPrecision(4);let t=Math.floor(e),[n,s]=(10**(e-t)).toExponential(2).split("e");return`${n} × ${Ie(t+Number(s))}`}var Le=e=>e.replace("Vanilla ","").replace(/(.) LSTM$/,"$1"),$s=e=>`${Math.floor(e/60)}:${String(Math.floor(e%60)).padStart(2,"0")}`,Ge=e=>String(e).replace(/[-\d]/g,t=>t==="-"?"₋":String.fromCharCode(8320+ +t)),Ne=e=>e<0?"neg":"pos",rl=/[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\u{1F000}-\u{3FFFD}]/u,Rr=new Intl.Segmenter(void 0,{granularity:"grapheme"}),Ir=e=>rl.test(e)?2:1;function ce(e,t){if(/^[ -~]*$/.test(e))return e.length<=t?e:`${e.slice(0,t-1).trimEnd()}…`;let n="",s=0;for(let{segment:r}of Rr.segment(e)){if(s+=Ir(r),s>t)return`${n.trimEnd()}…`;s<t&&(n+=r)}return e}var Ms=e=>[...Rr.segment(e)].reduce((t,{segment:n})=>t+(/^[iljtfrI.,:;'\u2019!|]$/.test(n)?.46:/^[mwMW@]$/.test(n)?1.1:.69*Ir(n)),0),ae=(e,t,n=`${t}s`)=>`${e} ${e===1?t:n}`,It=e=>e.length>1?`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`:String(e[0]);var ol=[["← →","one step back, forward"],["Home End","first, last step"],["space","play, pause"],["↑ ↓","unit of the row above, below"],["1 – 6","look at one signal"],["v","over time, or the text and its units"],["Esc","leave the text box"],["w","what the words and marks mean: ← → the next, Esc closes"],["?","this list"]],Ss=400;function Es(e){for(let t of[6,7,8]){let n=Number(e.toPrecision(t));if(Math.fround(n)===e)return n}return Number(e.toPrecision(9))}function*Ts(e){yield["layer","direction","t","token","unknown","unit",...e.signals];for(let[t,{level:n,direction:s}]of e.layers.entries()){let r=e.signals.map(o=>e.array(`${t}.${o}`));for(let o=0;o<e.T;o++){let a=[n,s,o,e.tokens[o],Number(e.unknown[o])];for(let l=0;l<e.H;l++)yield[...a,l,...r.map(c=>Es(c[o*e.H+l]))]}}}function on(e){let t=n=>{let s=String(n),r=typeof n=="string"&&/^[=+\-@\t\r]/.test(s)?`'${s}`:s;return/[",\n\r]/.test(r)?`"${r.replaceAll('"','""')}"`:r};return[...e].map(n=>`${n.map(t).join(",")}
`).join("")}function Ke(e,t,n){return i("table",{},i("caption",{},n),i("thead",{},i("tr",{},...e.map(s=>i("th",{scope:"col"},s)))),i("tbody",{},...t.map(s=>i("tr",{},i("th",{scope:"row"},s[0]),...s.slice(1).map(r=>i("td",{},r))))))}function an(e){let t=i("dialog",{class:"help","aria-label":"Keys"},i("h2",{},"Keys"),i("dl",{},...e.flatMap(([n,s])=>[i("dt",{},n),i("dd",{},s)])),i("button",{type:"button",class:"btn"},"Close"));return t.lastChild.addEventListener("click",()=>t.close()),t}function Wr(e){let t=i("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),n=i("h2"),s=i("div",{class:"seg",role:"group","aria-label":"Which numbers"}),r=i("button",{type:"button",class:"btn"},"Close"),o=i("button",{type:"button",class:"btn"},"All signals as CSV"),a=i("dialog",{class:"numbers","aria-label":"Numbers"},i("div",{class:"bar"},n,s,i("span",{class:"sp"}),o,r),t),l=an(ol),c=i("div",{},a,l);r.addEventListener("click",()=>a.close());for(let f of[a,l])f.addEventListener("click",m=>m.target===f&&f.close());let d="step",h=Object.entries({step:"this step",unit:"this unit"}).map(([f,m])=>{let k=i("button",{type:"button"},m);return k.addEventListener("click",()=>{d=f,x()}),k.dataset.key=f,k});s.append(...h),o.addEventListener("click",()=>{let f=e.weights==="initial"?"-initial":"";tt(`gatescope-${e.name}${f}.csv`,on(Ts(e.P)),"text/csv")});function w(f,m){let{kind:k,title:g}=f.answers,E=k==="value";return Ke([g,E?"value":"probability"],f.top(m).map(([S,b])=>[he(S),E?U(b,4):ue(b)]),k==="next"?"What the model expects next":"What the model answers at this step")}function x(){let{P:f,S:m}=e;for(let b of h)b.setAttribute("aria-pressed",String(b.dataset.key===d));if(n.textContent=d==="step"?`Step ${m.t+1} of ${f.T}: “${f.shown[m.t]}”`:`Unit ${m.unit} of ${f.H}`,d==="step"){let b=Array.from({length:f.H},(A,T)=>T);t.replaceChildren(w(f,m.t),Ke(["unit",...f.signals],b.map(A=>[A,...f.signals.map(T=>U(f.at(T,m.t,A),4))]),"Every signal of every unit at this step"));return}let k=f.curves.map(({key:b,cell:A,signal:T})=>[`log₁₀ ‖dL/d${T}‖ ${e.setup.cells[A]}`,f.array(b)]),g=Math.max(0,Math.min(m.t-Ss/2,f.T-Ss)),E=[];for(let b=g;b<Math.min(f.T,g+Ss);b++)E.push(b);let S=f.array("forget");t.replaceChildren(Ke(["step","token",...f.signals,...k.map(([b])=>b),...S?[`log₁₀ ∏ ${we(f.roles.keep)}`]:[]],E.map(b=>[b+1,f.shown[b],...f.signals.map(A=>U(f.at(A,b,m.unit),4)),...k.map(([,A])=>U(A[b],4)),...S?[U(S[b*f.H+m.unit],4)]:[]]),`This unit at every step, and the gradient of ${f.answers.kind==="value"?`its answer, the ${f.target}`:`−ln p(“${he(f.target)}”)`}: the norms themselves, which the plot divides by their last value`+(E.length<f.T?`; steps ${g+1} to ${g+E.length} of ${f.T}, all in the CSV`:"")))}return e.numbers=()=>{x(),a.showModal()},e.help=()=>l.showModal(),{el:c,draw:f=>a.open&&f("step","unit","picture")&&x()}}var il=3,al=10,ll=38,qr=(e,t)=>e.map((n,s)=>{let r=n.reduce((o,a)=>o+a,0);return{name:t[s],n:r,shares:n.map(o=>r?o/r:0)}});function cl(e,t,n=il){return qr(e,t).flatMap(({name:r,n:o,shares:a},l)=>a.flatMap((c,d)=>d!==l&&c>0&&o>=al?[{from:r,to:t[d],share:c,count:e[l][d],n:o}]:[])).sort((r,o)=>o.share-r.share).slice(0,n)}function Dr(e,t,n){let s=rn(t),r=qr(e,t),o=cl(e,t),a=(u,h,w,x)=>{let f=Math.round(100*h),m=i("td",{class:w===x?"same":null},h&&f?f:"");return m.title=`${u.name} answered with ${t[x]}: ${e[w][x]} of ${u.n}`,m.style.background=`color-mix(in srgb, var(--ink) ${Math.round(ll*h)}%, var(--bg))`,m},l=i("table",{},i("thead",{},i("tr",{},i("th",{scope:"col"},"is"),i("th",{scope:"col"},"texts"),...t.map(u=>i("th",{scope:"col",title:u},s[u])))),i("tbody",{},...r.map((u,h)=>i("tr",{},i("th",{scope:"row"},u.name),i("td",{class:"of"},u.n),...u.shares.map((w,x)=>a(u,w,h,x)))))),c=`What is taken for what, in per cent of a row: down what a text is, across what seed ${n} answers.`,d=o.map(({from:u,to:h,count:w,n:x})=>`${u} for ${h} (${w} of ${x})`);return i("div",{class:"confusion"},i("p",{},c),i("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"What is taken for what"},l),d.length>0&&i("p",{class:"fine"},`Most often taken for another: ${It(d)}.`))}var hl=/^-?[0-9]{1,15}$/,dl=/^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]{1,3})?$/,ul=/^[ \t\n\r\v\f]+|[ \t\n\r\v\f]+$/g;var ln=Symbol("what a row cannot be"),Vr=e=>e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`,Br=(e,t,n)=>{if(e.off!==null&&t==="")return null;let s=t.length<=30&&n.test(t)?Number(t)+0:NaN;return s>=(e.low??-1/0)&&s<=(e.high??1/0)?s:ln},ml={text:(e,t)=>t,choice:(e,t)=>t===""?e.default:e.choices.includes(t)?t:ln,number:(e,t)=>Br(e,t,dl),whole:(e,t)=>Br(e,t,hl),flag:({choices:[e,t],...n},s)=>s===""?n.default:[e,t].includes(s)?s===e:ln,names:(e,t)=>{let n=t.split(e.between).map(s=>s.replace(ul,"")).filter(Boolean);return e.choices===null||n.every(s=>e.choices.includes(s))?n:ln}};function fl(e,t){let n=e.title||e.name,s=Vr(e.choices??[]),r=e.kind==="whole",o=r||e.kind==="number";if(e.to==="view")return o?`The address asks for ${n} ${t.slice(0,20)}, which is no whole number.`:`The address asks for ${e.kind==="names"?n:`a ${n}`} that ${e.kind==="names"?"are":"is"} not ${s}.`;let a=t.slice(0,60).split(/\s+/).filter(Boolean).join(" "),l=`“${a}${t.length>60?"…":""}”`;if(!o)return`${n}: ${s}, not ${l}.`;let c=d=>r?d.toLocaleString("en"):String(d);return`${n} is ${r?"a whole number":"a number"} from ${c(e.low??0)} to ${c(e.high??0)}, not ${l}.`}function Cs(e,t){let n=new URLSearchParams(t),s={},r={values:s,given:new Set,said:{server:[],view:[]}};for(let o of e){let a=n.get(o.name);if(r.values[o.name]=o.default,a===null||a===""&&o.to==="view"&&o.kind!=="names")continue;let l=ml[o.kind](o,a);r.given.add(o.name),l===ln?r.said[o.to].push(fl(o,a)):r.values[o.name]=l}return r}function En(e,t){return t==null?e.off===null?null:"":e.kind==="flag"?e.choices[t?0:1]:Array.isArray(t)?t.join(e.between):String(t)}var Tn=(e,t,n=e.default)=>En(e,t)===En(e,n)?null:En(e,t);function pl(e,t,n){let s=new URL(n),r=s.searchParams;for(let o of e){if(t[o.name]===void 0)continue;let a=o.always?En(o,t[o.name]):Tn(o,t[o.name]);a===null?r.delete(o.name):r.set(o.name,a)}return Gr(s,e)}function Gr(e,t){for(let{name:n,kind:s}of t)e.href.length>8e3&&s==="text"&&e.searchParams.delete(n);return e.href}var Ur=(e,t,n)=>e.filter(s=>Tn(s,t[s.name])!==Tn(s,n[s.name])),Cn=class{constructor({state:t,takes:n},s){this.rows=t,this.takes=n,this.on=s,this.shown=null,this.pushed=-1/0,this.named=Object.fromEntries(t.map(r=>[r.name,r])),this.asked=this.read()}read(){return Cs(this.rows,this.on?location.search:"")}usual(t){return Object.fromEntries(this.of(t).map(n=>[n.name,n.default]))}of(t){return this.rows.filter(n=>n.to===t)}place(t,n,s,r){let o=this.asked.values[t],a=this.named[t].title||t;if(o===null)return s;let l=Math.max(0,Math.min(n-1,o));return l!==o&&r.push(`The address asks for ${a} ${o}; ${a}s here are 0 to ${n-1}. This is ${l}.`),l}among(t,n,s){let r=this.asked.values[t];return r===null||n.includes(r)?r:(s.push(`The address asks for a ${this.named[t].title||t} that is not ${Vr(n)}.`),null)}link(t,{shared:n=!1,base:s=location.href}={}){let r=n?this.rows.filter(o=>!o.shared).map(o=>[o.name,o.default]):[];return pl(this.rows,{...t,...Object.fromEntries(r)},s)}to(t,n){let s=new URL(`./${t}`,location.href),r=this.takes[t]??{};for(let o of this.rows){let a=n[o.name];if(!o.along||!(o.name in r)||a===void 0||a===null)continue;let l=Tn(o,a,r[o.name]);l!==null&&s.searchParams.set(o.name,l)}return Gr(s,this.rows)}keep(t,n=!1){let{shown:s}=this;if(this.shown=t,!(s&&(n||Ur(this.rows,s,t).some(a=>a.entry)))){if(s&&!Ur(this.rows,s,t).length)return;clearTimeout(this.waiting),this.waiting=setTimeout(()=>this.put(this.shown),200);return}this.waiting&&this.put(s);let o=Date.now();this.put(t,n||o-this.pushed>1500),this.pushed=o}put(t,n=!1){clearTimeout(this.waiting),this.waiting=null;let s=this.link(t);s!==location.href&&(n?history.pushState(null,"",s):history.replaceState(history.state,"",s))}listen(t){this.heard=()=>{clearTimeout(this.waiting),Object.assign(this,{asked:this.read(),shown:null,waiting:null}),t(this.asked)},this.on&&addEventListener("popstate",this.heard)}stop(){clearTimeout(this.waiting),removeEventListener("popstate",this.heard)}reload(t){if(this.on){let n=this.link(t),{text:s}=t;history.replaceState(s&&!new URL(n).searchParams.has("text")?{text:s}:null,"",n)}location.reload()}get brought(){let t=this.on?history.state?.text:void 0;return t!==void 0&&history.replaceState(null,""),t}};function xt(e,t,n={}){if(!e.P||!e.inPage)return`./${t}`;let{state:s}=e,{task:r=null,...o}=e.passes?e.passes():gl(e);return"task"in(s.takes[t]??{})?(o.model||(o.task=r),!e.passes&&e.setup.tasks[e.entry?.task]?.examples[0]?.[1]===o.text&&(o.text=null)):(o.model??=e.setup.models?.[r]??null,r&&!o.model&&({task:r,...o}={...e.came,text:e.came.task?null:e.came.text})),s.to(t,{...o,theme:e.S.theme,...n})}function gl({state:e,values:t,asked:n}){let s=e.of("kept").map(({name:r})=>[r,e.asked.values[r]]);return{...Object.fromEntries(s),...t,text:n?.text||t.text}}function Ln(e){let{values:t,given:n}=e.asked,s=l=>n.has(l)?t[l]:null,{along:r,...o}=Object.fromEntries(e.of("kept").map(({name:l})=>[l,s(l)])),a=r??s("text");return{...o,text:a,task:a?s("task"):null}}function An(e,{text:t,opened:n,task:s}){if(!t||e.text&&t===n)return e;let r=e.model&&(e.model.startsWith("run-")||e.model.startsWith(`${s}-`));return{...Object.fromEntries(Object.keys(e).map(a=>[a,null])),text:t,task:s,...r?{model:e.model,weights:e.weights}:{}}}function zn({text:e,task:t,model:n,...s},r,o){let a=e&&e!==r?e:null;return{...s,along:a,model:n??(a&&o[t])??null}}var Kr=()=>B("svg",{viewBox:"0 0 24 24",class:"logo","aria-hidden":"true"},B("path",{d:"M1 12h22",stroke:"currentColor","stroke-width":4}),B("circle",{cx:12,cy:12,r:9,fill:"var(--bg)",stroke:"currentColor","stroke-width":2}),B("path",{d:"M4.4 9a8 8 0 0 1 15.2 0zM4.4 15a8 8 0 0 0 15.2 0z",fill:"currentColor"}));function Wt(e,{choice:t=null,acts:n=[]}={}){let s=i("nav",{"aria-label":"Pages"},...Object.entries(e.pages).map(([d,u])=>i("a",{href:`./${d}`,"data-page":d,...location.pathname.endsWith(d)?{"aria-current":"page"}:{}},u)));for(let d of["pointerdown","focusin","click"])s.addEventListener(d,({target:u})=>{let h=u.closest("a:not([aria-current])")?.dataset.page;h&&(u.closest("a").href=xt(e,h))});let r=i("button",{type:"button",class:"btn bare","aria-haspopup":"dialog"},"Share"),o=i("button",{type:"button",class:"btn bare","aria-label":"Switch between light and dark",title:"Light or dark"},B("svg",{viewBox:"0 0 18 18",class:"half","aria-hidden":"true"},B("circle",{cx:9,cy:9,r:7,fill:"none",stroke:"currentColor","stroke-width":1.6}),B("path",{d:"M9 2a7 7 0 0 1 0 14z",fill:"currentColor"}))),a=e.inPage?i("a",{class:"brand",href:"./"},Kr(),"Gatescope"):i("span",{class:"brand"},Kr(),"Gatescope"),l=i("button",{type:"button",class:"btn bare explain","aria-label":"What the words and marks mean",title:"What the words and marks mean (w)"},"?");l.addEventListener("click",()=>e.meanings.toggle()),r.hidden=!e.inPage,o.addEventListener("click",()=>e.set({theme:e.S.theme==="dark"?"light":"dark"}));let c=wl(e,r);return i("header",{},a,s,i("span",{class:"sp"}),t,l,i("div",{class:"acts"},r,...n,o),c)}function Yr(e){e.root.classList.add("embed"),document.head.append(i("base",{target:"_blank"}));let t=i("a",{class:"unframed",href:""},"Open in Gatescope"),n=()=>t.href=e.state.link(e.P?{...e.values,embed:!1}:{embed:!1});n();for(let s of["pointerdown","focusin","click"])t.addEventListener(s,n);e.unframed=t}function wl(e,t){let n=i("input",{type:"text",readonly:!0,"aria-label":"Address of what you see",spellcheck:"false"}),s=i("b",{"aria-live":"polite"}),r=i("p"),o=i("button",{type:"button",class:"btn"},"Close"),a=i("div",{class:"sharing",role:"dialog","aria-label":"Share"},i("div",{class:"bar"},s,o),n,r);a.hidden=!0,t.setAttribute("aria-expanded","false");let l=c=>{a.hidden=!c,t.setAttribute("aria-expanded",String(c)),c||t.focus({preventScroll:!0})};return o.addEventListener("click",()=>l(!1)),a.addEventListener("keydown",c=>{c.key==="Escape"&&l(!1),c.stopPropagation()}),e.root.addEventListener("pointerdown",c=>{!a.hidden&&![a,t].some(d=>c.composedPath().includes(d))&&l(!1)},!0),t.addEventListener("click",async()=>{if(!a.hidden)return l(!1);let{state:c,values:d}=e,u=c.link(d,{shared:!0}),{given:h}=Cs(c.rows,new URL(u).search);c.put(d),n.value=u,s.textContent="The address of what you see",r.textContent=[e.text&&!h.has("text")&&"This text is too long for an address, which holds all else.",h.has("t")&&`An address counts steps${h.has("unit")?" and units":""} from 0: t=${d.t} in it is step ${d.t+1}.`].filter(Boolean).join(" "),l(!0),n.select();try{await navigator.clipboard.writeText(u),s.textContent="Copied: the address of what you see"}catch{s.textContent="Copy this address (Ctrl C): it is what you see"}n.focus(),n.select()}),a}var Xr=350,Jr=220,qt=8,Zr=260,re=(e,...t)=>i("span",{class:"means","data-term":e},...t.length?t:[e]),On=e=>{let t=e.trim().split(/\s+/).join(" ");return t.length<=2?t:t.toLowerCase().replaceAll("-"," ")},Qr=new WeakMap;function bl(e){let t=Qr.get(e);if(t)return t;t=new Map;for(let[n,{marks:s=[],also:r=[]}]of Object.entries(e))for(let o of[n,...s,...r])t.has(On(o))||t.set(On(o),n);return Qr.set(e,t),t}function Ls(e,t){let n=bl(e),s=n.get(On(t))??n.get(On(t).toLowerCase());return s===void 0?null:{name:s,marks:[],...e[s]}}var xl=e=>e[0].toUpperCase()+e.slice(1);function vl(e,t){let{keeper:n,writer:s,output:r,candidate:o,memory:a}=e,l=[];if(t===n&&n!==null){let c=e.keepsAt,d=e.linked?[" and writes nothing"," and writes all of the candidate"]:["",""];l.push(`${t} = ${c} keeps all of the old memory${d[0]}, ${t} = ${1-c} keeps none of it${d[1]}.`)}else if(t===s&&s!==null){let c=e.share===t?1:0;l.push(`${t} = ${c} writes all of the candidate, ${t} = ${1-c} nothing.`)}return t===r&&l.push(`${t} = 1 lets all of tanh(${a}) out as h, ${t} = 0 nothing.`),t===o&&l.push(`The memory gets ${e.writes} of it.`),t===a&&e.keep&&l.push(`It becomes ${we(e.keep)} of what it was, plus what is written, ${e.writes}.`),l}function kl(e,t,n,s){let r=t.kind(n)==="gate",o=t.word(n),a=(r?[`${o} gate`]:[`${o} state`,o]).map(d=>Ls(e,d)).find(Boolean),l=a??Ls(e,r?"gate":"memory"),c={gate:"from 0 to 1",signed:"from −1 to 1",memory:"any number"}[t.kind(n)];return{name:a||!o?l.name:`${o}${r?" gate":""}`,marks:[n],text:l.text,source:l.source,here:[`In this ${s}: ${c}.`,...vl(t,n)].join(" ")}}function yl(e,{width:t,height:n},s){let r=Math.max(qt,Math.min(s.width-t-qt,(e.left+e.right)/2-t/2)),[o,a]=[e.top-2*qt,s.height-e.bottom-2*qt],l=n<=a||n>o&&a>=o,c=Math.min(n,Math.max(0,l?a:o));return{left:r,top:l?e.bottom+qt:e.top-qt-c,height:c}}function eo(e){let{terms:t={},cells:n={}}=e.setup,s=i("b"),r=i("i"),o=i("p"),a=i("p",{class:"here"}),l=i("p",{class:"act"}),c=i("small"),d=i("span"),u=(H,F,I)=>{let q=i("button",{type:"button",class:"btn small","aria-label":F},H);return q.addEventListener("click",I),q},h=i("div",{class:"ways"},u("◂","The one before",()=>v(-1)),d,u("▸","The next one",()=>v(1)),u("Close","Close",()=>T())),w=i("div",{class:"meaning",role:"status","aria-live":"polite"},i("div",{class:"top"},s," ",r),o,a,l,c,h);w.hidden=!0;let x=null,f=null,m=null,k=0,g=!1,E=H=>{let F=H?.closest?.("[data-term], i[class^='s-'], b[class^='s-']");return F&&e.root.contains(F)&&b(S(F))?F:null},S=H=>H.dataset.term??/^s-(\S+)/.exec(H.getAttribute("class")??"")?.[1]??"";function b(H){let{P:F}=e;return F?.roles&&F.signals?.includes(H)?kl(t,F.roles,H,n[F.cell]??"cell"):Ls(t,H)}function A(H,F,I=null){let q=S(H),W=b(q);if(W){clearTimeout(k),x?.el.classList.remove("explained"),x={el:H,key:q,by:F,at:I},H.classList.add("explained"),s.textContent=xl(W.name),r.textContent=W.marks.filter(V=>V!==W.name).join("  "),o.textContent=W.text,a.textContent=W.here??"",l.textContent=H.dataset.act??"",c.textContent=W.source??"";for(let V of[r,a,l,c])V.hidden=!V.textContent;w.classList.toggle("passed",F==="hover"&&z(H)!==null),h.hidden=!f,f&&(d.textContent=`${f.all.indexOf(H)+1} of ${f.all.length}`),w.hidden=!1,$()}}function T(){clearTimeout(k),x?.el.classList.remove("explained"),x=f=null,w.hidden=!0}function p(){let H=x.el.getBoundingClientRect();if(H.width<=Zr&&H.height<=Zr/2)return H;let{x:F,y:I}=x.at??{x:(H.left+H.right)/2,y:(H.top+H.bottom)/2};return{left:F-12,right:F+12,top:I-12,bottom:I+12}}function $(){w.style.maxHeight="";let{offsetWidth:H,offsetHeight:F}=w,I=yl(p(),{width:H,height:F},{width:innerWidth,height:innerHeight});w.style.left=`${I.left}px`,w.style.top=`${I.top}px`,w.style.maxHeight=`${I.height}px`}let O=H=>{let F=H.getBoundingClientRect();return F.width>0&&F.height>0&&getComputedStyle(H).visibility!=="hidden"};function P(H){let F=new Set;return[...H.querySelectorAll("[data-term]")].filter(I=>{let q=O(I)&&b(S(I))?.name;return!q||F.has(q)?!1:(F.add(q),!0)})}let C=H=>H.dataset.terms?H.closest(H.dataset.terms):H;function L(H=e.root,F=null){let I=P(C(H));if(!I.length)return;f={of:H,all:I};let q=I.find(W=>W.getBoundingClientRect().top>=0);M(F&&I.includes(F)?F:q??I[0])}function M(H){H.scrollIntoView({block:"nearest",inline:"nearest"}),A(H,"walk")}function v(H){let{of:F,all:I}=f,q=I.indexOf(x.el);f.all=P(C(F));let W=Math.max(0,f.all.indexOf(x.el)<0?q:f.all.indexOf(x.el));M(f.all[(W+H+f.all.length)%f.all.length])}let{root:y}=e,z=H=>H.closest("button, a, select, input, textarea, summary, label");y.addEventListener("pointerover",H=>{if(H.pointerType!=="mouse"||f)return;let F=H.composedPath()[0];if(w.contains(F))return clearTimeout(k);let I=E(F);if(I&&I===x?.el)return clearTimeout(k);if(clearTimeout(k),I&&I===m||(m=null,x&&x.by!=="hover"))return;let q={x:H.clientX,y:H.clientY};I?k=window.setTimeout(()=>A(I,"hover",q),x?Xr/3:Xr):x&&(k=window.setTimeout(T,Jr))}),y.addEventListener("pointerleave",()=>{clearTimeout(k),x?.by==="hover"&&(k=window.setTimeout(T,Jr))}),y.addEventListener("pointerdown",()=>g=!0,!0),y.addEventListener("click",H=>{g=!1;let F=H.composedPath()[0];if(w.contains(F)||F.closest?.(".explain"))return;let I=E(F);if(!I||z(I)){m=I,clearTimeout(k),x&&T();return}if(x?.el===I&&x.by==="tap")return T();f=null,A(I,"tap",{x:H.clientX,y:H.clientY}),I.closest("[data-terms]")&&y.focus({preventScroll:!0})}),y.addEventListener("focusin",H=>{let F=H.composedPath()[0];if(!(g||!F.matches?.(":focus-visible"))){if(F.dataset.terms!==void 0)return L(F);F.dataset.term!==void 0&&A(F,"focus")}}),y.addEventListener("focusout",H=>{g=!1;let F=H.composedPath()[0],I=x?.by==="focus"?x.el:f?.of;x&&I===F&&F!==y&&T()});let N={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1};function j(H){if(g=!1,!x||H.ctrlKey||H.metaKey||H.altKey)return;let{key:F}=H;if(!(H.composedPath()[0].closest?.(".explain")&&(F==="Enter"||F===" "))){if(F==="Escape"||f&&F==="w")T();else if(f&&N[F])v(N[F]);else{(!["Tab","Shift"].includes(F)||f&&f.of===y)&&T();return}H.preventDefault(),H.stopPropagation()}}let R=e.inPage?document:y;R.addEventListener("keydown",j,!0);let _=()=>x&&(x.by==="hover"?T():$());return addEventListener("scroll",_,{capture:!0,passive:!0}),addEventListener("resize",_),e.model.on("remove",()=>{clearTimeout(k),R.removeEventListener("keydown",j,!0),removeEventListener("scroll",_,!0),removeEventListener("resize",_)}),{el:w,walk:L,toggle:()=>f?T():L(),draw(){if(!x||x.el.isConnected)return;let H=[...y.querySelectorAll(`[data-term="${CSS.escape(x.key)}"]`)].find(O);H?A(H,x.by,x.at):T()}}}var As=e=>[...new Set(e)];function zs(e,t,n){let s={...t,...n},r=e.filter(l=>Object.entries(n).every(([c,d])=>l[c]===d)),o=l=>t.shown&&n.seed===void 0?l.shown:l.seed===s.seed,a=l=>4*+(l.task===s.task)+2*+(l.cell===s.cell)+ +(l.units===s.units)+.5*Number(o(l))+.25*Number(l.shown);return r.sort((l,c)=>a(c)-a(l))[0]}function $l(e,t,n){let s=zs(e,t,n);return[s,{...t,...n,...n.seed===void 0?{}:{shown:s.shown}}]}var st=({name:e,digits:t},n)=>e==="accuracy"?ue(n):U(n,t);function Ml(e,t){let{name:n,title:s,better:r,chance:o}=e,a=n==="accuracy"?`Accuracy: how often the top answer among ${t} is right`:`${s[0].toUpperCase()}${s.slice(1)}, ${r} is better`;return o===null?a:`${a} (chance: ${st(e,o)})`}function Pn(e){let{setup:t}=e,n=i("b"),s=i("span",{class:"wide"}),r=i("button",{type:"button",class:"btn pick","aria-haspopup":"dialog","aria-expanded":"false"},n,s,i("span",{"aria-hidden":"true"},"▾")),o=i("div",{class:"popover",role:"dialog","aria-label":"Model"});o.hidden=!0;let a=i("button",{type:"button",class:"btn bare"},"Numbers"),l=Wt(e,{choice:i("div",{class:"picker"},r,o),acts:[a]});a.addEventListener("click",()=>e.numbers());let c=i("details",{class:"scores"},i("summary",{},"Scores on test texts")),d=p=>{o.hidden=!p,r.setAttribute("aria-expanded",String(p)),p&&o.querySelector("select:not(:disabled), button")?.focus()};r.addEventListener("click",p=>{p.stopPropagation(),d(o.hidden)});let u=!1;e.root.addEventListener("pointerdown",p=>{u=!o.hidden&&![o,r].some($=>p.composedPath().includes($)),u&&(p.stopPropagation(),d(!1))},!0),e.root.addEventListener("click",p=>{u&&p.stopPropagation(),u=!1},!0),l.addEventListener("keydown",p=>{p.key==="Escape"&&!o.hidden&&(d(!1),r.focus())});let h=p=>`${Math.round(p/1024)} KB`,w=p=>t.cells[p],x=null,f=null,m=i("p",{class:"swapped",role:"status"});function k(p){let $=e.find(e.asked?.model)??e.entry;$.name!==f&&(x=$);let[O,P]=$l(t.models,x,p);[x,f]=[P,O.name],m.textContent=O.cell===x.cell?"":`There is no ${w(x.cell)} for this task. This is the ${w(O.cell)}; a task that has the other brings it back.`,e.change(O)}let g={Cell:"cell",Size:"unit",Seed:"seed"};function E(p,$,O,P){let C=i("select",{"aria-label":p},...O.map(M=>i("option",{value:M},P(M))));C.value=String(e.entry[$]),C.disabled=O.length<2,C.addEventListener("change",()=>{k({[$]:O.find(M=>String(M)===C.value)})});let L=g[p]?re(g[p],p):i("span",{},p);return i("label",{},L,C)}function S(){let p=y=>y?.getAttribute?.("aria-label")??y?.textContent,$=e.entry,O=p(o.getRootNode().activeElement),P=t.models.includes($)?t.models:[$,...t.models],C=P.filter(y=>y.task===$.task),L=C.filter(y=>y.cell===$.cell),M=L.filter(y=>y.units===$.units),v=i("div",{class:"seg",role:"group","aria-label":"Weights"},...["trained","initial"].map(y=>{let z=i("button",{type:"button","aria-pressed":String(y===e.weights),"data-term":`${y} weights`},y);return z.addEventListener("click",()=>e.send({weights:y})),z}));o.replaceChildren(i("div",{class:"choices"},E("Task","task",As(P.map(y=>y.task)),y=>t.tasks[y]?.title??y),E("Cell","cell",Object.keys(t.cells).filter(y=>C.some(z=>z.cell===y)),w),E("Size","units",As(L.map(y=>y.units)).sort((y,z)=>y-z),y=>`${y} units`),E("Seed","seed",As(M.map(y=>y.seed)).sort((y,z)=>y-z),y=>{let z=M.find(N=>N.seed===y)?.shown&&M.length>1;return`${y}${z?" (best on validation)":""}`}),i("div",{class:"choice"},i("span",{"aria-hidden":"true"},"Weights"),v)),m,c),c.replaceChildren(c.firstChild,A($)),$.name!==f&&(m.textContent=""),!o.hidden&&O&&[...o.querySelectorAll("select, button")].find(y=>p(y)===O)?.focus()}let b=({cell:p})=>t.notes[p]&&i("p",{class:"note"},t.notes[p]);function A(p){let $=t.cards[p.card],O=`${p.parameters.toLocaleString("en")} parameters`;if(!$)return i("div",{class:"card"},b(p),i("p",{},p.card?"This model has no card.":`Your own run, not measured here. ${O}.`));let{measure:P,gap_title:C}=t.tasks[p.task],L=Object.keys($.seeds),M=$.seeds[L[0]],v=(z,N,j="td")=>i("tr",{},i("th",{scope:"row"},z),...N.map(R=>i(j,{},R))),y=(z,N)=>Object.keys(M[z]).map(j=>v(N(j),L.map(R=>st(P,$.seeds[R][z][j]))));return i("div",{class:"card"},e.weights==="initial"&&i("p",{class:"of"},"These are the scores of the trained weights. What you see is read by the initial ones, which were not scored."),b(p),$.note&&i("p",{class:"note"},$.note),i("p",{},`${Ml(P,$.answers)}, on unseen test texts; one column for each training run (seed). ${O}, ${$.iterations.toLocaleString("en")} iterations.`),i("table",{},i("thead",{},v("seed",L,"th")),i("tbody",{},...y("by_rule",z=>[z," ",i("small",{},$.rules[z])]),Object.keys(M.by_gap).length>0&&v(i("b",{},C),L.map(()=>"")),...y("by_gap",z=>z),v(i("b",{},"all"),L.map(z=>st(P,$.seeds[z].score))))),$.confusion&&Dr($.confusion,t.tasks[p.task].answers.names,$.shown),i("p",{class:"fine"},$.test_split))}let T=null;return{el:l,draw(p){let $=e.entry,O=`${e.name} ${e.weights}`;if(!p("picture")||O===T)return;T=O;let P=e.weights==="initial"?", initial weights":"";n.textContent=`${$.card?"":"Your run: "}${w($.cell)}, ${$.units} units${P}`,s.textContent=`${t.tasks[$.task]?.title??$.task} · ${h($.bytes)}`,n.dataset.term=w($.cell),r.setAttribute("aria-label",`Model: ${n.textContent}, ${s.textContent}. Choose another.`),S()}}}var to=`/* The colours, once, for every page: light, then dark. Text colours pass AA on --bg, fills 3:1. */
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
`;function no(e,t,n){return Math.max(1,Math.min(e,Math.floor(t/n)))}function Os(e,t,n){let s=Math.min(e.n,n),r=s>4?1:0,{a:o}=e;return t>o+s-1-r?o=t-r:t<o+r&&(o=t+r-s+1),{a:Math.max(0,Math.min(n-s,o)),n:s}}function so(e,t,n,s){let r=Math.min(n,2),o=Math.max(r,Math.min(n,Math.floor(s/6))),a=Math.max(r,Math.min(o,Math.round(t-e)));return{a:Math.max(0,Math.min(n-a,Math.round((e+t+1-a)/2))),n:a}}function rt(e,t,n,s){let r=(n-s)/e.n;return{...e,T:t,width:n,gutter:s,cw:r,end:e.a+e.n,x:o=>s+(o-e.a)*r,centre:o=>s+(o-e.a+.5)*r,step:o=>Math.max(e.a,Math.min(e.a+e.n-1,e.a+Math.floor((o-s)/r))),sees:o=>o>=e.a&&o<e.a+e.n}}function Ee(e,t,n,s=!1){let r=10**Math.max(s?0:-1/0,Math.floor(Math.log10((t-e)/n)));for(let o of[1,2,5,10,20].map(a=>a*r)){let a=Math.ceil(e/o-1e-9),l=Math.floor(t/o+1e-9);if(l-a<n)return Array.from({length:l-a+1},(c,d)=>Number(((a+d)*o).toPrecision(12)))}return[]}var ot=(e,t,n)=>[e,...Ee(e,t,n,!0).filter(s=>s>e+(t-e)/12)];function Nn(e,t,n){let s=e.map((a,l)=>l).sort((a,l)=>e[a]-e[l]),r=[];s.forEach((a,l)=>{r[a]=Math.max(e[a],t/2,l?r[s[l-1]]+t:0)});let o=n+t/2;for(let a of s.reverse())o=r[a]=Math.min(r[a],o-t);return r}var ro=`.gs {
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
.memoryrow {
  height: 3.5rem;
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
`;var io=e=>e<=.04045?e/12.92:((e+.055)/1.055)**2.4,Tl=e=>e<=.0031308?e*12.92:1.055*e**.4166666666666667-.055,Ns=e=>[1,3,5].map(t=>parseInt(e.trim().slice(t,t+2),16));function oo(e){let[t,n,s]=Ns(e).map(l=>io(l/255)),r=Math.cbrt(.4122214708*t+.5363325363*n+.0514459929*s),o=Math.cbrt(.2119034982*t+.6806995451*n+.1073969566*s),a=Math.cbrt(.0883024619*t+.2817188376*n+.6299787005*s);return[.2104542553*r+.793617785*o-.0040720468*a,1.9779984951*r-2.428592205*o+.4505937099*a,.0259040371*r+.7827717662*o-.808675766*a]}function Cl([e,t,n]){let s=(e+.3963377774*t+.2158037573*n)**3,r=(e-.1055613458*t-.0638541728*n)**3,o=(e-.0894841775*t-1.291485548*n)**3;return[4.0767416621*s-3.3077115913*r+.2309699292*o,-1.2684380046*s+2.6097574011*r-.3413193965*o,-.0041960863*s-.7034186147*r+1.707614701*o].map(a=>Math.round(255*Math.min(1,Math.max(0,Tl(Math.min(1,Math.max(0,a)))))))}var Ps=64;function vt(e,t){let n=oo(e),s=oo(t);return Array.from({length:Ps+1},(r,o)=>Cl(n.map((a,l)=>a+(s[l]-a)*o/Ps)))}function ao(e){let t=a=>vt(e("--zero"),e(`--R${a}`)),n=t("pos"),s=t("neg"),r=new Map,o=a=>(r.has(a)||r.set(a,e(`--R${a}`)?t(a):null),r.get(a));return{of(a,l,c=1){return(o(a)??(l<0?s:n))[Math.round(Ps*Math.min(1,Math.abs(l)/(c||1)))]}}}var We=e=>`rgb(${e.join(",")})`;function it(e){let[t,n,s]=e.map(r=>io(r/255));return .2126*t+.7152*n+.0722*s>.179?"#000":"#fff"}var jn=class{constructor({knock:t=null,give:n=()=>{},changed:s}){Object.assign(this,{state:"open",waiting:null,knocking:null,client:null}),this.knock=t,this.give=n,this.changed=s,this.deaf=this.given=this.failed=0}get up(){return this.state==="open"||this.state==="silent"}asked(){this.state==="open"&&(this.waiting??=setTimeout(()=>this.become("silent"),5e3))}heard(t=!1){clearTimeout(this.waiting),this.waiting=null,this.up&&(this.given=0,this.become("open"),t&&this.asked())}lost(t=null){this.client=t??this.client,this.up&&this.become("closed")}become(t){let n=this.state;t!==n&&(this.state=t,this.deaf=0,this.stop(),this.knock&&(t==="silent"||t==="closed")&&(this.knocking=setInterval(()=>this.ring(),2e3)),this.changed(t,n))}async ring(){let{state:t}=this;if(this.ringing)return;this.ringing=!0;let n=await this.knock();if(this.ringing=!1,!(!n||this.state!==t||this.knocking===null)){if(t==="closed"){await this.open();return}this.deaf+=1,this.deaf>2&&(this.given+=1,this.given>2?this.become("ended"):this.give())}}async open(){this.ringing=!0;try{await Ll(this.client),this.failed=0,this.become("open")}catch{this.failed+=1,this.failed>=3&&this.become("ended")}finally{this.ringing=!1}}stop(){clearTimeout(this.waiting),clearInterval(this.knocking),this.waiting=this.knocking=null}};async function Ll(e){if(!e?.session)throw new Error("there is nothing to take up");e._repull_session_doc=async t=>t(e.session),e.args_string="returning=1",await e.connect()}var Al="This part cannot be drawn: a fault in the program, which the browser's console names. The rest goes on.",js=e=>(...t)=>t.some(n=>e.has(n));function kt(e,t){let n=e.fault?.at;if(n&&!n.every(r=>t.has(r)))return;let s=null;try{e.draw(js(t))}catch(r){s=[...t],e.fault||(console.error(r),e.fault={said:i("p",{class:"fault",role:"alert"},Al)},e.el?.after(e.fault.said))}e.fault&&(e.fault.at=s,e.fault.said.hidden=s===null,e.el?.classList.toggle("faulty",s!==null))}function _e(e,{press:t,move:n,done:s,click:r,cancel:o,slop:a=0}){let l=null,c=typeof a=="function"?a:b=>zl(b,l)>=a;function d(b){if(l||b.button||!b.isPrimary)return;let A=t(b);A!==!1&&(l={x:b.clientX,y:b.clientY,id:b.pointerId,hold:A,dragged:!1},S("addEventListener"),a===0&&u())}function u(){l.dragged=!0,e.setPointerCapture(l.id)}function h(b){if(!b.buttons)return void f(b);!l.dragged&&c(b,l)&&u(),l.dragged&&n?.(b,l.hold)}function w(b,A){let{hold:T}=l;l=null,S("removeEventListener"),A?.(b,T)}let x=b=>w(b,l.dragged?s:r),f=b=>w(b,l.dragged?o??s:null),m=b=>l.dragged&&!e.hasPointerCapture(l.id)&&f(b),k=b=>A=>A.pointerId===l.id&&b(A);function g(b){b.key!=="Escape"||!o||!l.dragged||(b.preventDefault(),b.stopPropagation(),f(b))}let E={pointermove:k(h),pointerup:k(x),pointercancel:k(f),lostpointercapture:k(m),keydown:g};function S(b){for(let[A,T]of Object.entries(E))e.ownerDocument.defaultView[b](A,T,{capture:!0})}e.addEventListener("pointerdown",d)}var zl=(e,{x:t,y:n})=>Math.hypot(e.clientX-t,e.clientY-n);var _s={similarity:"similarity",number:"unit number",now:"value at this step",mean:"mean over the text"},lo={similarity:"similarity",number:"number",now:"value",mean:"mean"};function co(e,t,n,s){let r=Array.from({length:e.H},(a,l)=>l),o=a=>r.map(l=>[a(l),l]).sort((l,c)=>c[0]-l[0]||l[1]-c[1]).map(([,l])=>l);return t==="similarity"?Array.from(e.array("order")):t==="now"?o(a=>e.at(n,s,a)):t==="mean"?o(a=>e.column(n,a).reduce((l,c)=>l+c,0)):r}function Hs(e,t,n,s){let r=new Uint8ClampedArray(4*e.T*e.H),o=e.signal(t);return n.forEach((a,l)=>{for(let c=0;c<e.T;c++){let d=s(o[c*e.H+a]),u=4*(l*e.T+c);r[u]=d[0],r[u+1]=d[1],r[u+2]=d[2],r[u+3]=255}}),r}function St(e,t,n){let s=e.P.roles.kind(t)==="gate",r=n===1||n>=10?0:n<1?2:1,o=s?["0","1"]:[U(-n,r),U(n,r,!0)],a=Array.from({length:10},(l,c)=>{let d=s?c/9:n*(2*c/9-1),u=i("i");return u.style.background=We(e.palette.of(t,d,n)),u});return[i("b",{class:`s-${t}`},t),` ${o[0]} `,i("span",{},...a),` ${o[1]}`]}function _n(e){let t=i("h2",{},re("map","Gates and states")," "),n=i("small",{class:"wide"});t.append(n);let s=i("span",{class:"legend","aria-hidden":"true"}),r=i("select",{"aria-label":"Order of the rows"},...Object.entries(_s).map(([T,p])=>i("option",{value:T},p)));r.addEventListener("change",()=>{e.set({sort:r.value}),e.root.focus({preventScroll:!0})});let o=i("label",{class:"sort"},i("span",{class:"by"},re("similarity order","rows by")," "),r),a=i("div",{class:"maps"}),l=i("div",{class:"tag",role:"tooltip"});l.hidden=!0;let c=i("span",{class:"r tools"},s,o),d=i("div",{class:"hd"},t,c),u=i("div",{},d,a,l),h=[],w={},x=null;function f(){let{P:T}=e;h=T.signals.map(p=>{let $=i("b",{class:`s-${p}`},p),O=i("span",{class:"v"}),P=i("button",{type:"button",class:"gl","data-term":p,"data-act":"Click: enlarge this map and colour the words by it."},$,O,i("span",{class:"nm"},e.P.roles.word(p)));P.addEventListener("click",()=>e.look(p));let C=i("canvas",{role:"img"}),L=i("span",{class:"unit","aria-hidden":"true"}),M=B("svg",{class:"mark","aria-hidden":"true"},B("rect",{class:"halo"}),B("rect",{class:"edge"}),B("path")),v=i("div",{class:"map"},P,C,M,L);return _e(C,{press(y){let[z,N]=m(y,C);return e.pick(N),e.go(z),y.pointerType!=="touch"},move:y=>e.go(m(y,C)[0])}),C.addEventListener("pointermove",y=>k(y,C,p)),C.addEventListener("pointerleave",()=>l.hidden=!0),{name:p,row:v,canvas:C,label:P,value:O,unit:L,box:M}}),a.replaceChildren(...h.map(p=>p.row))}function m(T,p){let{P:$,G:O}=e,P=p.getBoundingClientRect(),C=Math.floor((T.clientY-P.top)/P.height*$.H);return[O.step(T.clientX-P.left+O.gutter),e.order[Math.max(0,Math.min($.H-1,C))]]}function k(T,p,$){let[O,P]=m(T,p),C=u.getBoundingClientRect();l.textContent=`${$} ${U(e.P.at($,O,P),4)} · unit ${P} · step ${O+1} “${ce(e.P.shown[O],24)}”`,l.hidden=!1;let L=l.offsetWidth;l.style.left=`${Math.max(0,Math.min(C.width-L,T.clientX-C.left+12))}px`,l.style.top=`${T.clientY-C.top-30}px`}let g=()=>{let{P:T,rem:p,low:$,small:O}=e,P=(O?9:$?6.6:7.7)*p-(e.extra??0),C=(O?4.2:$?2.5:2.75)*p,L=(6-T.signals.length)*(C+.44*p),M=O?0:L/T.signals.length;return v=>Math.round((v===e.S.focus?P:C)+M)};function E(){let{P:T}=e;w={};for(let p of T.signals){let $=e.full(p),O=i("canvas",{width:T.T,height:T.H}),P=Hs(T,p,e.order,C=>e.palette.of(p,C,$));O.getContext("2d").putImageData(new ImageData(P,T.T,T.H),0,0),w[p]=O}}function S(){let{P:T,G:p,S:$}=e,O=devicePixelRatio||1,P=g(),C=p.width-p.gutter,L=p.cw>=14?Math.max(1,Math.round(O)):0;for(let{name:M,row:v,canvas:y,label:z}of h){let N=P(M),j=M===$.focus;v.style.height=`${N}px`,v.classList.toggle("focused",j),z.setAttribute("aria-pressed",String(j)),y.width=Math.round(C*O),y.height=Math.round(N*O),y.style.cssText=`left:${p.gutter}px;width:${C}px;height:${N}px`;let R=y.getContext("2d");R.imageSmoothingEnabled=!1,R.drawImage(w[M],p.a,0,p.n,T.H,0,0,y.width,y.height);for(let _=1;L&&_<=p.n;_++)R.clearRect(Math.round(_*p.cw*O)-L,0,L,y.height);y.setAttribute("aria-label",`Map of ${M}, ${e.P.roles.word(M)}: ${T.H} units by ${T.T} steps. The numbers are in the table.`)}s.replaceChildren(...St(e,$.focus,e.full($.focus))),n.textContent=`each row is one of ${T.H} ${T.H===1?"unit":"units"}`}function b(){let{P:T,G:p,S:$}=e,O=e.order.indexOf($.unit),P=g();for(let{name:C,unit:L,box:M}of h){let v=P(C),y=v/T.H,z=O*y,[N,j,R]=M.children,_=$.mode==="mean";M.style.display=_?"none":"",L.textContent=_||C!==$.focus||e.small?"":`unit ${$.unit}`,L.style.top=`${Math.max(2.5*e.rem,Math.min(v-16,z+y/2-8))}px`;let H=C===$.focus;for(let[F,I]of[[N,3],[j,1.5]]){F.style.display=H?"":"none";let q={x:p.gutter-I,y:z-I,width:p.width-p.gutter+2*I-1,height:y+2*I};for(let[W,V]of Object.entries(q))F.setAttribute(W,V)}R.style.display=H?"none":"",R.setAttribute("d",`M${p.gutter-2} ${z+y/2}l-6 -4v8z`)}}function A(){let{P:T,S:p}=e;for(let{name:$,value:O}of h){let P=p.mode==="mean"?T.mean($)[p.t]:T.at($,p.t,p.unit),C=e.P.roles.kind($)==="gate";O.textContent=U(P,2,!C),O.className=`v s-${C?$:Ne(P)}`}}return{el:u,head:d,tools:c,draw(T){let{P:p,S:$}=e;T("picture")&&x!==p.signals.join()&&(f(),x=p.signals.join()),r.value=$.sort,T("picture","theme","order")&&E(),T("picture","theme","size","view","focus","order")&&S(),T("picture","size","focus","unit","order")&&b(),A()}}}var Ol=["display","gridTemplateColumns","columnGap","padding"];function ho(e){let{root:t,main:n}=e,s=null,r=()=>{if(s||e.closed)return;let{theme:o}=e.S,a=[];o==="dark"&&e.set({theme:"light"});let l=e.unvisited?.()??[],c=(m,k)=>{a.push([m,m.getAttribute("style")]),Object.assign(m.style,k)},d=m=>[m,{width:`${m.offsetWidth}px`,height:`${m.offsetHeight}px`}],u=[...t.querySelectorAll("*")].filter(m=>m.offsetWidth&&getComputedStyle(m).display==="grid").map(m=>[m,{gridTemplateColumns:getComputedStyle(m).gridTemplateColumns}]),h=[...t.querySelectorAll(".plot, .chart, .bk, canvas, .cell > svg")].filter(m=>m.offsetWidth).map(d),w=getComputedStyle(n),x=Object.fromEntries(Ol.map(m=>[m,w[m]])),f=t.clientWidth;c(n,{...x,width:`${n.offsetWidth}px`}),c(e.time,{width:`${e.time.offsetWidth}px`});for(let[m,k]of[...u,...h])c(m,k);t.style.setProperty("--wide",`${f}px`),t.style.setProperty("--fit",Math.min(1.1,1500/f));for(let m of l)m.classList.add("unvisited");t.classList.toggle("partly",l.length>0),t.classList.toggle("wasdark",o==="dark"),s=()=>{for(let[m,k]of a.reverse())k===null?m.removeAttribute("style"):m.setAttribute("style",k);for(let m of l)m.classList.remove("unvisited");o==="dark"&&e.set({theme:o}),s=null}};addEventListener("beforeprint",r),addEventListener("afterprint",()=>s?.())}var He=["picture","size","theme","view","focus","unit","step"],Nl={t:["step"],unit:["unit","step"],mode:["unit","step"],focus:["focus","step"],sort:["focus","unit","step"],view:["view","step"],theme:["theme",...He],playing:["play"],speed:["play"],pane:["pane",...He],probe:["probe","step"]},Hn=40,jl=4e3;async function _l(){let e=AbortSignal.timeout(jl);try{return(await fetch("./static/js/bokeh.min.js",{method:"HEAD",cache:"no-store",signal:e})).ok}catch{return!1}}function Hl(){let{socket:e}=window.gatescope??{},t=e?.onclose;t&&(Object.assign(e,{onmessage:null,onerror:null,onclose:null}),e.close(),t.call(e,new CloseEvent("close")))}var at=class{time=null;main=null;words=null;cursor=null;parts=[];questions=null;small=!1;low=!1;width=0;rem=16;order=[];sorted=null;ordered=0;unframed=null;noted=[];meanings=null;constructor({model:t,el:n},s){this.model=t,this.setup=t.setup,this.pages=t.pages,this.inPage=Object.keys(t.pages).length>0,this.state=new Cn(t.setup,this.inPage),this.returning=!1,this.P=null,this.S={t:0,unit:0,mode:"unit",focus:null,sort:"similarity",playing:!1,speed:1,view:{a:0,n:1},theme:this.startTheme()};let r=i("style");r.append(to+ro+s),this.root=i("div",{class:"gs",tabindex:"-1","data-theme":this.S.theme}),this.root.classList.toggle("page",this.inPage),n.append(r,this.root),this.state.asked.values.embed&&Yr(this),this.host=n.getRootNode().host??this.root;let o={knock:_l,give:Hl};this.line=new jn({...this.inPage&&o,changed:(a,l)=>this.moved(a,l)}),this.inPage&&t.document?.on_event("connection_lost",(a,l)=>this.line.lost(l?.connection?.deref?.()))}listen(){let t=new ResizeObserver(()=>this.resize());t.observe(this.time),this.model.on("payload",()=>this.hear()),this.model.on("progress",()=>this.line.heard(!0)),this.state.listen(s=>{this.returning=!0,s.values.theme&&this.set({theme:s.values.theme}),this.back(s)}),this.model.on("remove",()=>{t.disconnect(),this.line.stop(),this.state.stop(),this.closed=!0,this.close()}),(this.inPage?document:this.root).addEventListener("keydown",s=>this.key(s)),this.root.addEventListener("click",s=>{s.detail&&s.target.closest?.("button")&&!s.target.closest(".popover")&&this.root.focus({preventScroll:!0})}),this.readTheme(),this.meanings=eo(this),this.parts.push(this.meanings),this.root.append(this.meanings.el),this.inPage&&(document.getElementById("opening")?.remove(),this.unframed&&this.root.append(this.unframed),this.root.append(i("p",{class:"printnote"},"Sections that were not looked at are left out. Scroll through the page in light colours, and print it again.")),ho(this))}close(){}receive(t){}back(t){}get notices(){return this.noted}set notices(t){this.noted=t}get behind(){return!1}get whose(){return""}get meanwhile(){return""}get values(){return{}}get wished(){return this.values}get connected(){return this.line.up}get busy(){return this.questions.busy}tell(t){this.line.asked(),this.model.send_msg(t)}hear(){this.line.heard();try{this.receive(this.model.payload)}catch(t){console.error(t),this.notices=["This answer cannot be shown: a fault in the program, which the browser's console names."],this.draw(new Set(["notice"]))}}moved(t,n){t==="closed"&&this.wentOff(),n==="closed"&&t==="open"&&this.cameBack(),this.mark(),this.draw(new Set(["notice","lost","busy","run"]))}wentOff(){this.questions?.hold()}cameBack(){this.questions?.resume()}get offline(){let{behind:t}=this,n=t?this.whose:this.meanwhile;return{silent:`The server has not answered for ${5e3/1e3} seconds; this page waits for it. ${n}`,closed:`Not connected, trying again. ${t?"What you ask is kept. ":""}${n}`,ended:"The server answers again, but no longer knows this page. Reload keeps what you typed."}[this.line.state]}mark(){let t=this.offline;this.root.classList.toggle("behind",t!==void 0&&this.behind),t!==this.saidOfLine&&(this.saidOfLine=t,this.draw(new Set(["notice"])))}reload(){this.state.reload(this.wished)}get settled(){return this.inPage&&!this.returning}keep(t=!1){this.settled&&this.state.keep(this.values,t)}get touches(){return Nl}set(t){let n=new Set;for(let[s,r]of Object.entries(t))if(this.S[s]!==r){this.S[s]=r;for(let o of this.touches[s])n.add(o)}this.notices.length&&(t.t??t.unit)!==void 0&&!this.root.classList.contains("stale")&&(this.notices=[],n.add("notice")),t.theme&&this.readTheme(),n.size&&this.draw(n)}look(t){this.chosen=t,this.set({focus:t})}go(t){if(!this.P)return;t=Math.max(0,Math.min(this.P.T-1,t));let n=Os(this.S.view,t,this.P.T);this.set(n.a===this.S.view.a&&n.n===this.S.view.n?{t}:{t,view:n})}pick(t){this.P&&this.set({unit:Math.max(0,Math.min(this.P.H-1,t)),mode:"unit"})}full(t){return this.P.roles.kind(t)==="memory"?this.P.peak(t):1}startTheme(){return document.documentElement.dataset.theme??(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light")}readTheme(){this.root.dataset.theme=this.S.theme,this.inPage&&(document.documentElement.dataset.theme=this.S.theme);let t=getComputedStyle(this.root);this.font=t.fontFamily;let n=new Map;this.css=s=>(n.has(s)||n.set(s,t.getPropertyValue(s).trim()),n.get(s)),this.palette=ao(this.css)}resize(){let t=this.measure();!this.P||!t.width||Object.keys(t).every(n=>t[n]===this[n])||(this.resetView(t),this.draw(new Set(He)))}measure(){let t=this.root.clientWidth<=760;return{small:t,low:!t&&this.inPage&&innerHeight<800,width:Math.round(this.time.clientWidth),rem:parseFloat(getComputedStyle(document.documentElement).fontSize)}}resetView(t=this.measure()){Object.assign(this,t),this.placeWords();let s=(["bytes","characters"].includes(this.P.reads.kind)?this.small?1.8:1.2:this.small?2.6:2)*this.rem,r=no(this.P.T,this.width-this.gutter,s);this.S.view=Os({a:this.S.view.a,n:r},this.S.t,this.P.T)}placeWords(){let t=this.small?this.main:this.time;this.words.parentNode!==t&&t.prepend(this.words)}get gutter(){return Math.round(3.9*this.rem)}draw(t){if(!this.P)return;this.G=rt(this.S.view,this.P.T,this.width,this.gutter);let n=js(t),{P:s,S:r}=this,o=[s,s.layer,r.sort,r.focus];o.some((a,l)=>a!==this.sorted?.[l])&&(this.order=co(s,r.sort,r.focus,r.t),[this.sorted,this.ordered]=[o,r.t],t.add("order")),n("step","view","size")&&this.drawCursor();for(let a of this.parts)a.el.hidden||kt(a,t)}drawCursor(){let{G:t,S:n,cursor:s}=this;s.style.display=t.sees(n.t)?"":"none",s.style.left=`${t.x(n.t)-1}px`,s.style.width=`${t.cw+1}px`}moves(){let{S:t,P:n}=this,s=this.order.indexOf(t.unit);return{w:()=>this.meanings.walk(),ArrowLeft:()=>this.go(t.t-1),ArrowRight:()=>this.go(t.t+1),Home:()=>this.go(0),End:()=>this.go(n.T-1),ArrowUp:()=>this.pick(this.order[(s-1+n.H)%n.H]),ArrowDown:()=>this.pick(this.order[(s+1)%n.H]),...Object.fromEntries(n.signals.map((r,o)=>[o+1,()=>this.look(r)]))}}key(t){if(this.closed||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return;let n=t.composedPath()[0];if(n.closest?.("dialog, .popover"))return;if(n.matches?.("input:not([type=range], [type=checkbox]), textarea, select")||n.isContentEditable){t.key==="Escape"&&this.root.focus();return}if(!this.P)return;let r=n.matches?.("input[type=range]"),o=n.matches?.("button, a, summary, input[type=checkbox]"),a=this.moves()[t.key];!a||r&&t.key!==" "&&t.key!=="?"||o&&t.key===" "||(t.preventDefault(),a())}};var Fl=new Uint8Array(new Uint32Array([1]).buffer)[0]===1;function uo(e){let t=new DataView(e.buffer,e.byteOffset).getUint32(0,!0);return[JSON.parse(new TextDecoder().decode(e.subarray(4,4+t))),e.subarray(4+t)]}function lt(e){return uo((e instanceof ArrayBuffer?new Uint8Array(e):new Uint8Array(e.buffer,e.byteOffset,e.byteLength)).slice())}function Dt(e){if(!Fl)throw new Error("a big-endian browser cannot read this picture");let[t,n]=lt(e);return{...t,picture:n.length?new Et(...uo(n)):null}}var Et=class{T=0;H=0;tokens=[];word=[];words=[];layers=[];near={};unknown=[];probes=[];follows=[];shows=null;arrays={};roles=null;constructor(t,n){for(Object.assign(this,t),t.roles&&(this.roles=new Sn({...t,name:t.cell})),this.body=n,this.layer=(this.layers.length||1)-1;this.layer&&this.layers[this.layer].direction==="reverse";)this.layer-=1;this.cache=new Map}array(t){let n=this.arrays[t];if(!n)return null;let[s,r]=n,o=r.reduce((a,l)=>a*l,1);return new Float32Array(this.body.buffer,this.body.byteOffset+4*s,o)}kept(t,n){return this.cache.has(t)||this.cache.set(t,n()),this.cache.get(t)}signal(t){return this.kept(`${this.layer}.${t}`,()=>this.array(`${this.layer}.${t}`))}at(t,n,s){return n<0||n>=this.T?0:this.signal(t)[n*this.H+s]}mean(t){return this.kept(`mean ${this.layer}.${t}`,()=>{let n=this.signal(t),s=new Float32Array(this.T);for(let r=0;r<this.T;r++){let o=0;for(let a=0;a<this.H;a++)o+=n[r*this.H+a];s[r]=o/this.H}return s})}column(t,n){let s=this.signal(t),r=new Float32Array(this.T);for(let o=0;o<this.T;o++)r[o]=s[o*this.H+n];return r}peak(t){return this.kept(`peak ${this.layer}.${t}`,()=>this.signal(t).reduce((n,s)=>Math.max(n,Math.abs(s)),0))}reach(t,n){return(n===null?this.mean(t):this.column(t,n)).reduce((r,o)=>Math.max(r,Math.abs(o)),0)}get shown(){return this.kept("shown",()=>this.tokens.map(he))}within(t){return t>0&&t<this.word.length&&this.word[t]===this.word[t-1]}get memory(){return this.roles.memory}get keeper(){return this.roles.keeper}halfLife(t){return this.signal("half")?.[t]??null}top(t){let n=this.array("top.id"),s=this.array("top.p"),r=this.arrays["top.id"][1][1];return Array.from({length:r},(o,a)=>[this.words[n[t*r+a]],s[t*r+a]])}};var po=3.5,Rl=.5,Il=3,Wl=.02,Fn=e=>!!e?.probes?.length;function cn(e,t,n){let s=t.answers.length;return e.array(`probe.${t.name}`).subarray(n*s,(n+1)*s)}var go=(e,t)=>e.kept(`likeliest ${t.name}`,()=>Array.from({length:e.T},(n,s)=>{let r=cn(e,t,s);return r.reduce((o,a,l)=>a>r[o]?l:o,0)}));function mo(e,t=null){if(!Fn(e))return null;let n=e.probes.find(({name:r})=>r===t);if(n)return n;let s=({name:r,answers:{length:o}})=>e.array(`probe.${r}`).reduce((a,l,c)=>a+(c%o?l:0),0);return e.probes.reduce((r,o)=>s(o)>s(r)?o:r)}var ql=(e,t)=>e.kept(`told ${t.name}`,()=>{let n=go(e,t),s=t.answers.map(()=>0);for(let r=0;r<e.T;r++)cn(e,t,r).forEach((o,a)=>s[a]+=o);return[...new Set(n)].filter(r=>r>0).sort((r,o)=>s[o]-s[r]).slice(0,2).sort((r,o)=>n.indexOf(r)-n.indexOf(o))});function fo(e,t,n){return[...cn(e,t,n)].map((s,r)=>[t.answers[r],s]).sort((s,r)=>r[1]-s[1]).filter(([,s],r)=>r===0||s>=Wl).slice(0,Il)}function wo(e){let t=i("span",{class:"label","data-term":"probe"},"memory says"),n=i("div",{class:"probed","aria-hidden":"true"}),s=i("select",{"aria-label":"What the memory is asked for"}),r=i("span",{class:"reads",role:"status"}),o=i("small"),a=i("p",{},s,r," ",o),l=i("div",{class:"memoryrow"},n,a),c=[],d=null,u="";n.addEventListener("click",({target:x})=>{let f=x.closest(".bar");f&&e.go(Number(f.dataset.step))}),s.addEventListener("change",()=>{e.set({probe:s.value}),e.root.focus({preventScroll:!0})});function h(){let{P:x,G:f,S:m}=e,k=mo(x,m.probe);if(l.hidden=k===null,c=[],d=null,!k)return n.replaceChildren();let g=x.probes.map(({name:p})=>p).join();g!==u&&s.replaceChildren(...x.probes.map(({name:p,title:$})=>i("option",{value:p},$))),u=g,s.value=k.name,s.hidden=x.probes.length<2;let E=ql(e.A??x,k),b=go(x,k).map((p,$)=>p&&cn(x,k,$)[p]>=Rl?k.answers[p]:""),A=x.kept(`brief ${k.name}`,()=>rn([...k.answers,""])),T=ks(b,f.a,f.end).filter(({label:p})=>p).map(p=>ys(p,A,e));for(let p=f.a;p<f.end;p++){let $=cn(x,k,p),O=E.map(M=>$[M]),P=Math.max(0,1-$[0]-O.reduce((M,v)=>M+v,0)),C=[...O,P].map((M,v)=>{let y=i("i",{class:v<E.length?`A${v}`:"rest"});return y.style.height=`${100*M}%`,y}),L=i("span",{class:"bar"},...C.reverse());L.dataset.step=p,L.title=`step ${p+1}, ${x.shown[p]}: ${fo(x,k,p).map(([M,v])=>`${M} ${sn(v)}`).join(", ")}`,L.style.cssText=`left:${f.x(p)+1}px;width:${f.cw-2}px`,c.push(L)}return n.replaceChildren(t,...T,...c)}function w(){let{P:x,S:f,G:m}=e,k=mo(x,f.probe);if(!k)return;c[d]?.classList.remove("cur"),d=m.sees(f.t)?f.t-m.a:null,c[d]?.classList.add("cur");let g=b=>fo(b,k,f.t).map(([A,T])=>`${A} ${sn(T)}`).join(", "),E=e.A&&e.A!==x&&f.t<e.A.T&&Fn(e.A)?g(e.A):"";xe(r,`${s.hidden?`${k.title}: `:""}${g(x)}${E&&E!==g(x)?`, was ${E}`:""}`);let S=e.weights==="initial"?"":`, untrained ${ue(k.before)}`;o.replaceChildren("as a ",re("probe","linear probe"),` reads all ${x.H} units: right at ${ue(k.score)} of test steps${S}`),o.title=`Of ${k.n.toLocaleString("en")} steps of test texts. Who always says what is commonest is right at ${ue(k.commonest)}. The network never sees this row.`}return{el:l,draw(x){x("picture","size","view","probe")&&h(),x("step","picture","size","view","probe")&&w()}}}var ct=class{constructor(t){this.send=t,this.held=!1,this.seq=0,this.latest=new Map,this.busy=new Set}asked(t,n){return this.latest.get(t)?.key===n}waiting(t){return this.busy.has(t)?this.latest.get(t).request:void 0}ask(t,n,{key:s=null,both:r=!1,once:o=!1}={}){let a=this.latest.get(t),l=this.seq+1,c=r&&this.busy.has(t)?a.from:l;this.latest.set(t,{key:s,request:n,once:o,from:l,first:c,last:l}),this.busy.add(t),this.held?this.seq=l:this.hand(t)}hand(t){let n=this.latest.get(t);n.last=++this.seq,n.handed=!0,this.send({...n.request,want:t,seq:n.last})}hold(){this.held=!0}resume(){this.held=!1;for(let t of[...this.busy]){let{once:n,handed:s}=this.latest.get(t);n&&s?this.busy.delete(t):this.hand(t)}}count(t){if(!this.busy.has(t))return 0;let{first:n,from:s}=this.latest.get(t);return n<s?2:1}take({want:t,seq:n}){let s=this.latest.get(t);return!s||!this.busy.has(t)||n<s.first||n>s.last?null:(s.first=s.from,n>=s.from&&this.busy.delete(t),s)}opened({want:t,seq:n}){let s={key:null,from:n};return this.latest.set(t,s),s}forget(t){let n=this.latest.get(t);n&&(n.key=null)}stop(){this.busy.clear()}};var Tt={auc:{title:"AUC",chance:.5},spearman:{title:"Spearman",chance:0}},ht=e=>e<1&&e>=.9995?">0.999":U(e,3);function Fs({probe:e,before:t,spread:n,units:s}){let r=s.map(([o,a,l,,c],d)=>({unit:o,signal:a,sign:l,score:c,...d?{}:{spread:n}}));return[{of:"probe",score:e},{of:"before",score:t.unit,spread:t.spread},...r]}function bo(e){let{chance:t}=Tt[e.kind],n=Math.min(t-.15*(1-t),...Fs(e).flatMap(({score:s,spread:r})=>[s,...r??[]]));return s=>(s-n)/(1-n)}var Rs=(e,t,n)=>`${t} ${(e==="auc"?["low","high"]:["falls","rises"])[+(n>0)]}`,Rn=(e,[t,n])=>`${ht(e)} (${ht(t)} to ${ht(n)})`,hn=({spread:e,before:t})=>e[0]>t.spread[1];function xo(e,t){let{kind:n,probe:s,before:r,spread:o,units:a,share:l}=e,[[c,d,,,u]]=a,{title:h}=Tt[n],w=hn(e)?"clearly better than":o[1]<r.spread[0]?"clearly worse than":"not clearly better than",x=`Unit ${c} alone tells it best, by its ${d}: ${h} ${Rn(u,o)}${n==="auc"?", where 0.5 is a coin toss":""}. That is ${w} before training, where the best unit reaches ${Rn(r.unit,r.spread)}. A linear probe, which reads all ${t} units, reaches ${ht(s)}, before training ${ht(r.probe)}.`;return l===void 0?x:`${x} It is true at ${ue(l)} of the test steps where it can be asked.`}function vo(e){return e?.features.find(hn)?.units[0].slice(0,2)??null}function ko({features:e,units:t},n){let{follows:s}=t[n];if(!s)return null;let[r,o,a,l]=s,c=e.find(u=>u.name===r),d=Rs(c.kind,o,a);return{name:r,title:c.title,how:`${d}, ${Tt[c.kind].title} ${ht(l)}`}}function In(e,t){let[n,s,r]=e.shows??[],[o,a,l]=e.follows[t]??[];return[n===t&&`shows this in ${s} of ${r} other ${e.reads.kind==="words"?"sentences":"texts"} like it`,o&&`over all test texts tells best: ${o} (${Tt[a].title} ${ht(l)})`].filter(Boolean).join("; ")}function dt(e){let t=Math.abs(e);return`${e<0?"at least ":""}${t.toLocaleString("en")} ${t===1?"step":"steps"}`}var Wn=(e,t)=>Math.abs(e)-Math.abs(t)||+(e<0)-+(t<0),Bt=({one:e,many:t})=>`half of what a ${e} writes into the unit is gone after so many steps, the median over the ${t}`;var qn=`.pick {
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
`;var Bl=4096,dn=new Map,Is=null;function yt(e,t,n,s,r){let o=`${s} ${r} ${e}`;return dn.has(o)||(dn.size>=Bl&&dn.clear(),Is??=document.createElement("canvas").getContext("2d"),Is.font=`${s} 100px ${r}`,dn.set(o,Is.measureText(e).width)),Math.min(n,100*t/dn.get(o))}function Ut(e){let t=i("div",{class:"ribbon",role:"group","aria-label":"Tokens"}),n=i("div",{class:"foot","aria-hidden":"true"}),s=i("input",{type:"range",class:"scrub",min:"0",step:"1","aria-label":"Step"}),r=i("div",{class:"track"}),o=i("i"),a=i("b");r.append(o,a);let l=Fr(e),c=wo(e),d=i("div",{class:"words"},t,l.el,c.el,n,i("div",{class:"scrubber"},r,s));s.addEventListener("input",()=>e.go(Number(s.value)));let u=[],h=[],w=null,x=null;t.addEventListener("click",E=>{let S=E.target.closest("button");S&&e.go(Number(S.dataset.step))});let f=null;d.addEventListener("wheel",E=>{let S=Math.sign(E.deltaX||(E.shiftKey?E.deltaY:0));S&&(E.preventDefault(),e.scroll(e.S.view.a+S))},{passive:!1}),d.addEventListener("pointerdown",E=>{E.pointerType==="touch"&&E.target!==s&&(f={x:E.clientX,a:e.S.view.a})}),d.addEventListener("pointermove",E=>{f&&e.scroll(Math.round(f.a-(E.clientX-f.x)/e.G.cw))});for(let E of["pointerup","pointercancel","pointerleave"])d.addEventListener(E,()=>f=null);e.scroll=E=>{let S=e.S.view.n;E=Math.max(0,Math.min(e.P.T-S,E)),E!==e.S.view.a&&e.set({view:{a:E,n:S}})};function m(){let{P:E,G:S,S:b,rem:A}=e,T=E.mean(b.focus),p=e.full(b.focus),$=M=>U(T[M],2).replace(/^(\u2212?)0\./,"$1."),O=0;for(let M=S.a;M<S.end;M++)O=Math.max(O,$(M).length);let P=S.cw>=Math.max(1.7,.46*O)*A,C=JSON.stringify([E.tokens,E.unknown,S.a,S.n,S.width,A,b.focus,e.font]);if(C===x){for(let M=S.a;M<S.end;M++){let v=e.palette.of(b.focus,T[M],p),{style:y,dataset:z}=u[M-S.a],N=`background:${We(v)};color:${it(v)}`;M-S.a===w?z.style=z.style.replace(/background:[^;]*;\s*color:[^;]*/,N):Object.assign(y,{background:We(v),color:it(v)}),xe(h[M-S.a],P?$(M):"")}return}x=C;let L=i("span",{class:"label","data-term":"mean over units"},"mean ",i("i",{class:`s-${b.focus}`},b.focus));n.replaceChildren(L),u=[],h=[],w=null;for(let M=S.a;M<S.end;M++){let v=E.shown[M],y=e.palette.of(b.focus,T[M],p),[z,N]=[E.within(M)?0:1,E.within(M+1)?0:1],j=i("button",{type:"button",class:"tok",tabindex:"-1"});j.classList.toggle("within",!z),j.classList.toggle("goes-on",!N),j.dataset.step=M,S.cw>=1.1*A&&j.append(v),j.title=E.unknown[M]?`“${v}” ${Ft(E)}`:`step ${M+1}: ${v}`,j.classList.toggle("unknown",E.unknown[M]);let R=yt(v,S.cw-5,.94*A,500,e.font);j.style.cssText=`left:${S.x(M)+z}px;width:${S.cw-z-N}px;background:${We(y)};color:${it(y)};font-size:${Math.max(R,.62*A)}px`,j.classList.toggle("clipped",R<.62*A),u.push(j);let _=i("span",{class:"m"});P&&_.append($(M)),_.style.cssText=`left:${S.x(M)}px;width:${S.cw}px`,h.push(_)}t.replaceChildren(...u),n.append(...h),k()}function k(){let{P:E,G:S,rem:b}=e,A=.75*b,T=S.n===E.T,p=T?S.centre(0):S.gutter+A/2,$=T?S.centre(E.T-1):S.width-A/2;s.max=String(E.T-1),s.disabled=E.T===1,s.style.cssText=`left:${p-A/2}px;width:${$-p+A}px`,r.style.cssText=`left:${p}px;width:${$-p}px`,o.style.display=T?"none":"",o.style.left=`${100*S.a/E.T}%`,o.style.width=`${100*S.n/E.T}%`}function g(){let{P:E,S,G:b,rem:A}=e;if(w!==null&&u[w]&&(u[w].classList.remove("cur"),u[w].removeAttribute("aria-current"),u[w].style.cssText=u[w].dataset.style,u[w].tabIndex=-1,h[w].classList.remove("cur")),w=b.sees(S.t)?S.t-b.a:null,w!==null){let T=u[w],p=E.shown[S.t];T.dataset.style=T.style.cssText,T.classList.add("cur"),T.setAttribute("aria-current","step"),T.tabIndex=0;let $=Math.max(yt(p,b.cw-4,1.06*A,700,e.font),.62*A);T.style.cssText=`left:${b.x(S.t)}px;width:${b.cw}px;font-size:${$}px`,h[w].classList.add("cur")}s.value=String(S.t),s.setAttribute("aria-valuetext",`step ${S.t+1} of ${E.T}: ${E.shown[S.t]}`),a.style.width=`${E.T>1?100*S.t/(E.T-1):0}%`}return{el:d,draw(E){E("picture","size","theme","view","focus")&&m(),E("step","picture","size","view")&&g(),l.draw(E),c.draw(E)}}}var Ws={first:"M2 2h2v12H2zM14 2v12L5 8z",back:"M12.5 2v12L3.5 8z",play:"M4 2v12l9-6z",pause:"M3.5 2h3v12h-3zM9.500 2h3v12h-3z",forward:"M3.5 2v12l9-6z",last:"M12 2h2v12h-2zM2 2v12l9-6z"},qs=[.5,1,2,4],Ul=900;function Dn(e){let t=null,n={},s=(w,x,f)=>{n[w]=B("path",{d:Ws[w]});let m=i("button",{type:"button",class:`tb ${w}`,"aria-label":x,title:x},B("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},n[w]));return m.addEventListener("click",f),m},r=s("play","Play (space)",()=>e.set({playing:!e.S.playing})),o=i("button",{type:"button",class:"bare speed",title:"Speed"},"1×");o.addEventListener("click",()=>{e.set({speed:qs[(qs.indexOf(e.S.speed)+1)%qs.length]})});let a=i("b"),l=i("small"),c=i("span",{class:"keys wide","aria-hidden":"true"},...["←","→","space"].map(w=>i("kbd",{},w))),d=i("div",{class:"transport",role:"group","aria-label":"Steps"},s("first","First step (Home)",()=>e.go(0)),s("back","Back one step (left arrow)",()=>e.go(e.S.t-1)),r,s("forward","Forward one step (right arrow)",()=>e.go(e.S.t+1)),s("last","Last step (End)",()=>e.go(e.P.T-1)),o,i("span",{class:"where"},i("span",{class:"roomy"},"step "),a,l),c);function u(){e.S.t>=e.P.T-1?e.set({playing:!1}):e.go(e.S.t+1)}function h(){clearInterval(t);let{playing:w}=e.S;w&&(t=setInterval(u,Ul/e.S.speed)),n.play.setAttribute("d",w?Ws.pause:Ws.play);let x=w?"Pause (space)":"Play (space)";r.title=x,r.setAttribute("aria-label",x),o.textContent=`${e.S.speed===.5?"½":e.S.speed}×`,o.setAttribute("aria-label",`Speed ${e.S.speed} times`)}return{el:d,draw(w){w("play")&&(e.S.playing&&e.S.t>=e.P.T-1&&e.go(0),h()),w("picture")&&e.S.playing&&e.P.T===1&&e.set({playing:!1}),a.textContent=e.S.t+1,l.textContent=` / ${e.P.T}`}}}async function Vt({doc:e,roots:t},n){let s=Object.fromEntries(Object.entries(t).map(([l,c])=>[c,n[l]])),r={docid:"gatescope",roots:s,root_ids:Object.keys(s)};await Bokeh.embed.embed_items({gatescope:JSON.parse(e)},[r]);let[o]=Object.values(t),a=Bokeh.documents.findLast(l=>l.get_model_by_id?.(o));return Object.values(n).forEach(yo),l=>a.get_model_by_name(l)}function yo(e){for(let t of e.querySelectorAll("*"))t.tabIndex===0&&(t.tabIndex=-1),t.shadowRoot&&yo(t.shadowRoot)}function ut(e,t,{css:n,rem:s,font:r}){e(`${t}.axis`).setv({major_label_text_color:n("--ink3"),major_label_text_font_size:`${.75*s}px`,major_label_text_font:r,major_label_standoff:Math.round(.2*s)}),e(`${t}.grid`).grid_line_color=n("--rule")}var $o=8,Vl=100,gt=e=>({first:e.a,last:e.end-1,left:e.gutter,right:e.width,at:e.centre,find:e.step,span:(t,n)=>[e.x(Math.max(t,e.a)),e.x(Math.min(n+1,e.end))],columns:!0});function Bn(e,t,n,s,r=!1){let o=r?Math.log:d=>d,a=o(t)-o(e),l=d=>n+(s-n)*(a?(o(d)-o(e))/a:.5);return{first:e,last:t,left:n,right:s,at:l,find:d=>Math.max(e,Math.min(t,e+Math.round((d-n)/(s-n)*(t-e)))),span:(d,u)=>[l(d),l(u)]}}function Gl({values:e,at:t,first:n=0},s,r){let o=t?0:Math.max(0,s.first-n),a=t?e.length-1:Math.min(e.length-1,s.last-n),l=[];for(let c=o;c<=a;c++){let d=t?t[c]:n+c;l.push([s.at(d),Number.isFinite(e[c])?r(e[c]):NaN,d])}return l}function Kl({values:e,at:t,first:n=0},s,r,o){if(!r.columns||t)return s;let[a,l]=[r.first-n,r.last-n],c=(d,u)=>u>=0&&u+1<e.length?[[d,o((e[u]+e[u+1])/2)]]:[];return[...c(r.left,a-1),...s,...c(r.right,l)]}function Yl(e){let t="",n="M";for(let[s,r]of e)Number.isFinite(r)&&(t+=`${n}${s.toFixed(2)} ${r.toFixed(2)}`),n=Number.isFinite(r)?"L":"M";return t}var Mo=(e,t=Vl)=>e.filter((n,s)=>s%Math.ceil(e.length/t)===0||s===e.length-1);function Xl(e,{height:t}){let{x:n,rows:s=[],along:r=[],lines:o,shades:a=[],marks:l=[],caption:c,rem:d}=e,{low:u,high:h,top:w,below:x}=e.y,f=t-x,m=t-(e.foot??.2*d),k=b=>w+(f-w)*(h-b)/(h-u||1),g=b=>({class:b===0?"zero":"grid",d:`M${n.left} ${k(b).toFixed(2)}H${n.right}`}),E=(b,A,T,p)=>({x:b,y:A,"text-anchor":p,text:T}),S=u<0&&h>0&&s.every(([b])=>b!==0);return{x:n,y:k,low:u,high:h,top:w,bottom:f,rules:[...s.map(([b])=>g(b)),...S?[g(0)]:[]],texts:[...s.map(([b,A])=>E(n.left-.4*d,k(b)+.26*d,A,"end")),...r.map(([b,A,T="middle"])=>E(n.at(b),m,A,T)),...c?[E(n.right,m,c,"end")]:[]],shades:a.map(([b,A])=>({x:b,y:w,width:Math.max(0,A-b),height:f-w})),lines:o.map(b=>{let A=Gl(b,n,k);return{...b,points:A,d:Yl(Kl(b,A,n,k))}}),marks:l.map(({k:b,v:A,kind:T="",r:p=4})=>({class:`mark ${T}`,cx:n.at(b),cy:k(A),r:p}))}}function Jl(e,t,n){let s={},r=({left:o,top:a,width:l,height:c})=>{let d=0;for(let u of Object.values(e))for(let h=1;h<u.length;h++){let[[w,x],[f,m]]=[u[h-1],u[h]];if(f<o||w>o+l||!Number.isFinite(x+m))continue;let k=b=>x+(m-x)*Math.max(0,Math.min(1,(b-w)/(f-w))),[g,E]=[k(o),k(o+l)],S=Math.min(Math.max(g,E),a+c)-Math.max(Math.min(g,E),a);S>=0&&(d+=1+S/c)}for(let u of Object.values(s))o>=u.left+u.width||u.left>=o+l||a>=u.top+u.height||u.top>=a+c||(d+=20);return d};for(let[o,[a,l]]of Object.entries(t)){let c=null;for(let[d,u]of e[o])if(!(!Number.isFinite(u)||d<n.left||d>n.right))for(let h of[-1,1])for(let w of[1,5,10,18,28]){let x=Math.max(n.left,Math.min(n.right-a,d-Math.min(a/2,12))),f=h<0?u-l-w:u+w,m=Math.max(0,n.top-f)+Math.max(0,f+l-n.bottom),k={left:x,top:f,width:a,height:l},g=20*r(k)+40*m+.3*w+.01*(x-n.left);(c===null||g<c.cost)&&(c={...k,cost:g})}c&&(s[o]=c)}return s}function Ct(e,t,n,s,r=1){let o={},a={};e.forEach(({span:c,points:d},u)=>{c.hidden=!1,o[u]=Mo(d),a[u]=[Zl(c,s)+4,r*s]}),[...e.flatMap(({whole:c})=>c?[c]:[]),...t].forEach((c,d)=>{o[`clear of ${d}`]=Mo(c)});let l=Jl(o,a,n);return e.map(({span:c},d)=>(c.hidden=!l[d],l[d]?(c.style.left=`${l[d].left}px`,c.style.top=`${l[d].top+l[d].height/2}px`,l[d]):null))}function So({left:e,top:t,width:n,height:s},r,o=4){let a=(d,u,h)=>Math.max(u,Math.min(h,d)),l={far:1/0,ends:[0,0,0,0]},c=(d,u)=>{let[h,w]=[a(d,e,e+n),a(u,t,t+s)],x=Math.hypot(d-h,u-w);x<l.far&&Object.assign(l,{far:x,ends:[h,w,d,u]})};return r.forEach(([d,u],h)=>{if(!Number.isFinite(u))return;c(d,u);let[w,x]=r[h-1]??[];if(Number.isFinite(x))for(let f=1;f<8;f++)c(w+(d-w)*f/8,x+(u-x)*f/8)}),l.far>o&&l.far<1/0?l.ends:null}var Ds=new Map;function Zl(e,t){let n=`${t} ${e.className} ${e.textContent}`;return Ds.get(n)||Ds.set(n,e.offsetWidth),Ds.get(n)}function Gt(e,t,n){for(;e.childElementCount>n.length;)e.lastChild.remove();for(;e.childElementCount<n.length;)e.append(B(t));n.forEach(({text:s,title:r,...o},a)=>{let l=e.children[a];$e(l,o),s!==void 0&&xe(l,s),r!==void 0&&l.textContent!==r&&l.replaceChildren(B("title",{},r))})}function Fe(e){let t=Object.fromEntries(["shades","rules","texts","lines","marks","under","dots"].map(b=>[b,B("g",{class:b})])),{shades:n,rules:s,texts:r,lines:o,marks:a,under:l,dots:c}=t,d=B("path",{class:"here"}),u=B("svg",{"aria-hidden":"true"},n,s,r,d,l,o,a,c),h=i("div",{class:"labels","aria-hidden":"true"}),w=i("div",{class:"tag",role:"tooltip"}),x=i("div",{class:`chart ${e}`,role:"img"},u,h,w),f=null,m=null,k=null,g="";w.hidden=!0;function E(b){let A=x.getBoundingClientRect(),[T,p]=[b.clientX-A.left,b.clientY-A.top],$=!k||T<k.x.left-$o||T>k.x.right+$o,O=b.buttons>0&&b.pointerType!=="touch",P=$||O?null:m.tip?.(k.x.find(T));w.hidden=!P,P&&(xe(w,P),w.style.left=`${Math.max(0,Math.min(A.width-w.offsetWidth,T+12))}px`,w.style.top=`${Math.max(-w.offsetHeight-4,p-w.offsetHeight-10)}px`)}for(let b of["pointermove","pointerdown"])x.addEventListener(b,E);x.addEventListener("pointerleave",()=>w.hidden=!0);function S(){let{alone:b,still:A,along:T=[],bars:p,rem:$}=m,O=b?[]:k.lines.filter(y=>y.name).sort((y,z)=>(y.later??0)-(z.later??0)),P=JSON.stringify([b,O.map(({name:y,cls:z})=>[y,z])]);if(A&&P===g)return;P!==g&&h.replaceChildren(...b?[i("span",{class:"alone"},b)]:[],...O.map(({name:y,kind:z,cls:N=`name ${z}`})=>i("span",{class:N},y))),g=P;let{x:C,y:L}=k,M=T.length?k.bottom:f.height,v={left:C.left+4,right:C.right-4,top:0,bottom:M,...m.room};Ct(O.map(({points:y,named:z},N)=>({span:h.children[N],points:z?y.filter(([,,j])=>z(j)):y,whole:z&&y})),[...k.lines.filter(y=>!y.name&&!y.aside).map(y=>y.points),...p?.(L)??[]],v,$)}return{el:x,under:l,get frame(){return k},measure(){return f={width:x.clientWidth,height:x.clientHeight},f},draw(b){if((!f?.width||!f.height)&&this.measure(),!f.width||!f.height)return;m=b,k=Xl(m,f),$e(u,f),Gt(n,"rect",k.shades),Gt(s,"path",k.rules),Gt(r,"text",k.texts);let A=({kind:T="",d:p,style:$="",title:O})=>({class:`line ${T}`,d:p,style:$,title:O});Gt(o,"path",k.lines.map(A)),Gt(a,"circle",k.marks),S(),$e(x,{"aria-label":m.said})},cursor(b){if(!k)return;let{x:A,y:T,top:p,bottom:$}=k,O=b>=A.first&&b<=A.last,P=m.here==="column"?A.span(b,b):[A.at(b)],C=O&&m.here?P.map(M=>`M${M.toFixed(2)} ${p}V${$}`).join(""):"";$e(d,{d:C});let L=k.lines.filter(({dot:M,values:v})=>M&&O&&Number.isFinite(v[b]));Gt(c,"circle",L.map(({kind:M,dot:v,values:y})=>({class:`dot ${M}`,cx:A.at(b),cy:T(y[b]),r:v})))}}}var Ql=5,ec=600,Eo=3,To=["","7 4","9 3 2 3"];function Co(e,t){let n=i("h2"),s=i("span",{class:"r"}),r={valves:Fe("plot valves"),memory:Fe("plot memory")};for(let{el:h,under:w}of Object.values(r)){let x=k=>k.clientX-h.getBoundingClientRect().left,f=(k,g)=>[g,Math.max(e.G.gutter,Math.min(e.G.width,x(k)))],m=k=>e.G.a-.5+(k-e.G.gutter)/e.G.cw;_e(h,{press:k=>x(k)>=e.G.gutter&&x(k),slop:(k,{x:g})=>!e.small&&k.pointerType!=="touch"&&Math.abs(k.clientX-g)>=Ql,click:k=>e.go(e.G.step(x(k))),move(k,g){let[E,S]=f(k,g).sort((b,A)=>b-A);w.replaceChildren(B("rect",{class:"band",x:E,width:S-E,y:0,height:"100%"}))},done(k,g){w.replaceChildren(),t(...f(k,g).sort((E,S)=>E-S).map(m))},cancel:()=>w.replaceChildren()}),h.addEventListener("dblclick",()=>e.resetZoom()),h.addEventListener("wheel",k=>{if(!k.ctrlKey||x(k)<e.G.gutter)return;k.preventDefault();let g=m(x(k)),E=Math.max(.2,1+k.deltaY/ec),{a:S,end:b}=e.G;t(g+(S-.5-g)*E,g+(b-.5-g)*E)},{passive:!1})}let o=()=>e.P.roles.gates;function a(){let{rem:h,low:w,small:x}=e,f=o().length===0,m={valves:f?0:(w?2.9:3.1)*h,memory:(x?5:w?3.6:3.9)*h+(f?3*h:0)};for(let[k,{el:g}]of Object.entries(r))g.style.height=`${Math.round(m[k])}px`,g.hidden=m[k]===0;for(let k of Object.values(r))k.measure()}function l(h){let{roles:w}=e.P;if(w.kind(h)==="gate"){let f=To[w.gates.indexOf(h)%To.length];return`stroke:var(--F${h},var(--ink2));stroke-width:2;stroke-linecap:butt${f&&`;stroke-dasharray:${f}`}`}return h==="c"?"stroke:var(--ink);stroke-width:3":`stroke:var(--ink3);stroke-width:1.75;${h===w.candidate?"stroke-dasharray:1 4":""}`}let c=h=>e.S.mode==="mean"?e.P.mean(h):e.P.column(h,e.S.unit);function d(h,w,x,f,m,k){let{P:g,G:E,rem:S}=e,b=Object.fromEntries(w.map(A=>[A,c(A)]));r[h].draw({x:gt(E),y:{low:x,high:f,top:Eo,below:Eo},rows:m,lines:w.map(A=>({values:b[A],name:A,kind:`of-${A}`,cls:`letter s-${A}`,style:l(A)})),tip:A=>`step ${A+1} “${g.shown[A]}”
${w.map(T=>`${T} ${U(b[T][A],4)}`).join("   ")}`,alone:g.T===1?`A line needs at least two ${g.reads.many}.`:null,said:k,rem:S})}function u(){let{P:h,S:w}=e,x=o(),f=h.signals.filter(T=>!x.includes(T)),m=T=>`${T} over time. The numbers are in the table.`;x.length&&d("valves",x,-.04,1.04,[[0,"0"],[1,"1"]],m(`Gates ${x.join(", ")}`));let k=1.12*Math.max(1,...f.map(T=>Math.max(...c(T).map(Math.abs)))),g=Math.floor(k),E=[-g,0,g].map(T=>[T,U(T,0,!0)]);d("memory",f,-k,k,E,m(f.join(", "))),n.replaceChildren(re("unit over time",w.mode==="mean"?`Mean of ${h.H} units over time`:`Unit ${w.unit} over time`)," ",i("small",{},w.mode==="mean"?"":In(h,w.unit)));let S=w.mode==="unit"?h.halfLife(w.unit):null,b=S<0?" This text ends before more can be told.":"",A=re("half-life");A.dataset.act=`In this text: ${Bt(h.reads)}.${b}`,s.replaceChildren(...S===null?[]:[A," ",i("b",{},dt(S))])}return{els:[i("div",{class:"hd"},n,s),r.valves.el,r.memory.el],draw(h){h("size","picture")&&a(),h("picture","unit","view","size")&&u()}}}var tc=5,Lo={forget:["--Ff",2.25,[6,4]],"rnn.h":["--rnn",2.25],"lstm.h":["--ink",1.5],"lstm.c":["--ink",3.25],"own.h":["--Fpos",1.75],"own.c":["--Fpos",3.25]};function nc(e){let t=e[e.length-1];return Array.from(e,n=>Number.isFinite(n-t)?n-t:NaN)}var sc=({answers:e,target:t})=>e.kind==="value"?`L = its answer, the ${t}`:`L = −ln p(“${he(t)}”), its guess`,rc=({answers:e,target:t})=>e.kind==="value"?`L is the answer after the last step, the ${e.title}`:`The loss L is −ln of the probability that the ${e.title} at the last step is “${he(t)}”, the top answer of the network shown`;function Ao(e){let t=i("h2"),n=i("small"),s=i("div",{class:"bk"}),r=i("div",{class:"labels","aria-hidden":"true"}),o=i("div",{class:"plot gradient",role:"img"},s,r),a=Co(e,f),l=i("div",{class:"plots"},...a.els,i("div",{class:"hd long"},t),o),c=null,d=!1,u=[],h=0,w=0;o.addEventListener("pointerdown",p=>w=p.clientX,!0),o.addEventListener("click",p=>{if(Math.abs(p.clientX-w)>4)return;let $=p.clientX-o.getBoundingClientRect().left;$>=e.G.gutter&&e.go(e.G.step($))}),o.addEventListener("dblclick",()=>e.resetZoom()),e.resetZoom=()=>{clearTimeout(h),e.resetView(),e.draw(new Set(["view","step","unit","size"]))};async function x(){let p=await Vt(e.setup.figures,{gradient:s});c={named:p,time:p("time")},c.time.change.connect(()=>{if(d)return;clearTimeout(h);let{start:$,end:O}=c.time;h=setTimeout(()=>f($,O),30)}),p("gradient.y").change.connect(()=>{d||requestAnimationFrame(T)}),e.draw(new Set(["picture","size","theme","view","unit"])),e.root.classList.add("plotted")}function f(p,$){let{P:O,G:P,S:C}=e,L=so(p,$,O.T,P.width-P.gutter);L.a===C.view.a&&L.n===C.view.n?k():e.set({view:L})}function m(p){d=!0;try{p()}finally{d=!1}}let k=()=>c&&m(()=>c.time.setv({start:e.G.a-.5,end:e.G.end-.5}));function g(){let{G:p,rem:$,low:O,small:P}=e;o.style.height=`${Math.round((P?11:O?6.6:7)*$)}px`,c.named("gradient").setv({min_border_left:p.gutter,min_border_top:3,min_border_bottom:3}),c.named("gradient").toolbar.active_drag=P?null:"auto"}function E(){let{css:p}=e;for(let[$,[O,P,C]]of Object.entries(Lo)){let{glyph:L}=c.named(`gradient.${$}`);L.setv({line_color:p(O),line_width:P,line_dash:C??[],line_cap:"round"})}ut(c.named,"gradient",e)}function S(p,$,O,P,C,L){let{T:M}=e.P,v=Array.from({length:M},(z,N)=>N),y={t:v,tip:v.map(L),low:v.map(()=>$),high:v.map(()=>O)};for(let z of Object.keys(Lo)){let N=z in p;c.named(`gradient.${z}`).visible=N,y[z]=N?Array.from(p[z]):v.map(()=>NaN)}c.named("gradient.source").data=y,c.named("gradient.y").setv({start:$,end:O}),c.named("gradient.axis").major_label_overrides=new Map(C),c.named("gradient.ticks").ticks=P}let b=p=>Le(e.setup.cells[p]);function A(){let{P:p,S:$}=e,O={},P={},C=p.cell;for(let{key:F,cell:I,signal:q}of p.curves){let W=`${I==="rnn"||I==="lstm"?I:"own"}.${q}`;O[W]=nc(p.array(F)),P[W]=`${b(I)} ‖dL/d${q}‖`}let L=Object.values(O).flatMap(F=>F.filter(Number.isFinite)),M=Math.min(-1.5,Math.min(...L)-.25),v=Math.max(.25,Math.max(...L)+.15),y=p.array("forget");if(y){let F=I=>$.mode==="mean"?Math.log10(Array.from({length:p.H},(q,W)=>10**y[I*p.H+W]).reduce((q,W)=>q+W)/p.H):y[I*p.H+$.unit];O.forget=Array.from({length:p.T},(I,q)=>Number.isFinite(F(q))?F(q):NaN),P.forget=$.mode==="mean"?`∏ ${we(p.roles.keep)}, mean of units`:`∏ ${we(p.roles.keep)} of unit ${$.unit}`,C!=="lstm"&&(P.forget+=` (${b(C)})`)}let z=Ee(M,v,5,!0),N=z.map(F=>[F,{0:"1","-1":"0.1","-2":"0.01"}[F]??Ie(F)]);S(O,M,v,z,N,F=>`step ${F+1} “${p.shown[F]}”
`+Object.entries(O).map(([I,q])=>`${P[I]} ${Ve(q[F])}`).join(`
`)),u=Object.entries(O).map(([F,I])=>({line:F,values:I,name:P[F]}));let j=ce(p.shown[p.T-1],20),R=re("gradient",`How far the error from “${j}” reaches`);t.replaceChildren(R," ",n);let H=[...new Map(p.curves.map(({cell:F,loss:I})=>[b(F),I]))].map(([F,I])=>`${F} ${U(I,2)}`).join(", ");n.replaceChildren(re("loss",sc(p)),`: ${H}; each ÷ its last value, `,re("log scale")),R.dataset.act=`How to read it: each curve is how much of the error at the last step reaches that step, and starts at 1 on the right. ${rc(p)}: ${H}. Each is the norm of a total derivative of L, divided by its own value at the last step.`,o.setAttribute("aria-label",`Gradient norms at every step, on a logarithmic scale: ${Object.entries(P).map(([F,I])=>`${I} at the first step ${Ve(O[F][0])}`).join("; ")}.`)}function T(){let{G:p,rem:$,P:O}=e;if(O.T===1){let N=`The gradient needs at least two ${O.reads.many}.`;return r.replaceChildren(i("span",{class:"alone"},N))}let{start:P,end:C}=c.named("gradient.y"),L=o.clientHeight,M=N=>3+(L-6)*(1-(N-P)/(C-P)),v=u.map(({line:N,values:j,name:R})=>{let _=[];for(let H=Math.max(0,p.a);H<p.end;H++){let F=M(j[H]);_.push([p.centre(H),F<-2||F>L+2?NaN:F])}return{span:i("span",{class:`name ${N.replace(".","-")}`},R),points:_}}),y=B("svg",{class:"threads",width:p.width,height:L});r.replaceChildren(y,...v.map(({span:N})=>N));let z={left:p.gutter+2,right:p.width-2,top:0,bottom:L};Ct(v,[],z,$).forEach((N,j)=>{let R=N&&So(N,v[j].points,tc);if(!R)return;let[_,H,F,I]=R.map(q=>q.toFixed(1));y.append(B("line",{x1:_,y1:H,x2:F,y2:I,class:u[j].line.replace(".","-")}))})}return x(),{el:l,draw(p){a.draw(p),c&&(p("size","picture")&&m(g),p("theme","size")&&m(E),p("picture","unit")&&m(A),p("view","picture","size")&&k(),p("view","picture","size","unit","theme")&&T())}}}var Vn=30,oc=26,Lt=25,zo=38,Po=(e,t,n)=>Math.min(n,Math.max(t,e)),Us=e=>(Po(e,0,1)||0)*Vn/2,Un=(e,t)=>e?Po(Math.abs(e)*oc/Math.max(1.25,t||0),1.5,Vn):0,Vs=4,Bs=e=>e.scale,ic=e=>U(e,Math.abs(e)<10?2:Math.abs(e)<100?1:0,!0),ac=e=>Number.isFinite(e)&&de(e)?Ne(e):"nil",mt=e=>e?{"data-term":e}:{};function Kt(e,t){e.shown!==t&&(e.textContent=e.shown=t)}var lc=e=>`.gs-d .S${e}{stroke:var(--F${e})} .gs-d .box.S${e}{stroke:var(--${e})}
.gs-d .F${e}{fill:var(--F${e})} .gs-d .T${e},.gs-d text.T${e}{fill:var(--${e})}`,cc=`
.gs-d text{fill:var(--ink);font-variant-numeric:tabular-nums}
.gs-d .lab{fill:var(--ink3)} .gs-d .num{font-weight:650;letter-spacing:-.02em}
.gs-d .wall{fill:none;stroke:var(--rule2);stroke-width:${Vn+3};stroke-linejoin:round}
.gs-d .bore{fill:none;stroke:var(--pipe);stroke-width:${Vn};stroke-linejoin:round}
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
${["f","i","o","r","z"].map(lc).join(`
`)}
.gs-d text.pos{fill:var(--pos)} .gs-d text.neg{fill:var(--neg)} .gs-d text.nil{fill:var(--ink2)}
.gs-still .flow,.gs-still .jaw{transition:none}
@media (prefers-reduced-motion:reduce){.gs-d .flow,.gs-d .jaw{transition:none}}
`,hc=0,Oo=96,dc=420,uc=()=>globalThis.matchMedia?.("(prefers-reduced-motion: reduce)").matches??!0,Gn=class{constructor(t,n=null){this.compact=t,this.hand=n,this.steps=[],this.layers=Object.fromEntries(["walls","bores","wires","flows","valves","marks","words","hands"].map(s=>[s,B("g")])),this.root=B("g",{class:"gs-d"},B("style",{},cc),Object.values(this.layers))}update(t){for(let n of this.steps)n(t)}add(t,...n){this.layers[t].append(...n)}pipe(...t){for(let n of t)this.add("walls",B("path",{d:n,class:"wall"})),this.add("bores",B("path",{d:n,class:"bore",...mt("flow")}))}flow(t,n,s=Bs){let r=B("path",{d:t,...mt("flow")});this.add("flows",r),this.steps.push(o=>{let a=n(o);r.style.strokeWidth=Un(a,s(o)),r.setAttribute("class",`flow ${Ne(a)}`)})}slide(t,n,s){let r=B("path",{d:`M0 ${t}h${Oo}`,class:"slide"});r.style.opacity="0",this.add("flows",r);let o=-1;this.steps.push(a=>{let l=a.t===o+1&&o>=0&&!a.instant;if(o=a.t??-1,!l||uc()||!r.animate)return;let c=s(a);r.style.strokeWidth=Un(c,Bs(a)),r.setAttribute("class",`slide ${Ne(c)}`),r.animate([{transform:`translateX(${n-Oo}px)`,opacity:1},{transform:"translateX(0)",opacity:1}],{duration:dc,easing:"cubic-bezier(.4,0,.2,1)"})})}valve({x:t,y:n,runs:s,letter:r,hue:o,gate:a,before:l,after:c,at:d=null,scale:u=Bs}){let h=Lt,w=`gs-valve-${++hc}`,x=s==="left"||s==="right",f=p=>B("rect",{class:`jaw S${o}`,x:x||p?t-h:t,y:!x||p?n-h:n,width:x?2*h:h,height:x?h:2*h}),[m,k]=[f(!0),f(!1)],g=B("path");this.add("valves",B("g",mt(o),B("clipPath",{id:w},B("circle",{cx:t,cy:n,r:h})),B("circle",{cx:t,cy:n,r:h,class:"halo"}),B("circle",{cx:t,cy:n,r:h,class:`open F${o}`}),g,B("g",{"clip-path":`url(#${w})`},m,k),B("circle",{cx:t,cy:n,r:h,class:`rim S${o}`})));let[E,S]=d??(x?[0,zo]:[-zo,0]);r&&this.badge(t+E,n+S,r,o);let b={right:[1,0],left:[-1,0],up:[0,-1],down:[0,1]}[s],A=(p,$)=>`${t+p*b[0]-$*b[1]} ${n+p*b[1]+$*b[0]}`;this.steps.push(p=>{let $=Us(a(p)),O=x?"Y":"X";m.style.transform=`translate${O}(${-$}px)`,k.style.transform=`translate${O}(${$}px)`;let P=Un(l(p),u(p))/2,C=Un(c(p),u(p))/2;g.setAttribute("d",P||C?`M${A(-h,-P)}L${A(h,-C)}L${A(h,C)}L${A(-h,P)}z`:""),g.setAttribute("class",`taper ${Ne(C?c(p):l(p))}`)});let T=this.hand?.({signal:o,linked:r!==o,x:t,y:n,level:x});T&&(this.add("hands",T.el),this.steps.push(p=>T.step(p)))}badge(t,n,s,r){let o=s.length>1?40:22;this.add("marks",B("g",mt(r),B("rect",{x:t-o/2,y:n-11,width:o,height:22,rx:11,class:`T${r}`}),B("text",{x:t,y:n+5,"font-size":this.compact?16.5:15,"text-anchor":"middle",class:"letter"},s)))}box(t,n,s,r,o=52){this.add("marks",B("g",mt(s),B("rect",{x:t-o/2,y:n-14,width:o,height:28,rx:5,class:`box${r?` S${r}`:""}`}),B("text",{x:t,y:n+5,"font-size":this.compact?17.5:15,"text-anchor":"middle",class:`boxed${r?` T${r}`:""}`},s)))}wire(t,n,s=""){this.add("wires",B("path",{d:t,class:`wire S${n} ${s}`,...mt(s==="peep"?"peephole":n)}))}bus(t,...n){this.add("wires",B("path",{d:t,class:"bus",...mt("joined")}));for(let[s,r]of n)this.add("wires",B("circle",{cx:s,cy:r,r:3.2,class:"dot"}))}sum(t,n){this.add("marks",B("g",mt("+"),B("circle",{cx:t,cy:n,r:15,class:"box"}),B("path",{d:`M${t-7} ${n}h14M${t} ${n-7}v14`,class:"box"})))}head(t,n,s=!1){this.add("marks",B("path",{d:s?`M${t-8} ${n}l8 8l8 -8`:`M${t} ${n-8}l8 8l-8 8`,class:"head"}))}label(t,n,s,r,o={}){let{anchor:a="start",hue:l,size:c=21,row:d,inset:u=0,term:h=l}=o,w=this.compact?18:13.5,x=this.compact?c+2:c,f=B("text",{x:t,y:n,"font-size":w,"text-anchor":a,class:"lab"}),m=B("text",{x:t+u,y:n+(d??x),"font-size":x,"text-anchor":a});this.add("words",B("g",mt(h),f,m)),this.steps.push(k=>{let g=k.blank?void 0:r(k),[E,S,b]=s(k),A=this.compact?b:b&&`mean ${b}`,T=this.compact?S:E;Kt(f,k.blank||g!==void 0?k.mode==="mean"?A:T:""),Kt(m,g===void 0?"":l?U(g):ic(g)),m.setAttribute("class",`num ${l?`T${l}`:ac(g)}`)})}words(t,n,s,{anchor:r="start",size:o=13.5,cls:a="lab",term:l=""}={}){let c=B("text",{x:t,y:n,"font-size":o,"text-anchor":r,class:a,...mt(l)});this.add("words",c),this.steps.push(d=>Kt(c,s(d)))}};var Ye=e=>typeof e=="string";function un(e,t=1/0){if(e.trim()==="*")return null;let n=new Set;for(let s of e.split(",")){let[,r,o=r]=/^\s*(\d{1,6})\s*(?:[-–]\s*(\d{1,6})\s*)?$/.exec(s)??[];if(r===void 0||Number(o)<Number(r)||Number(o)>=t||Number(o)-Number(r)>1e5)return;for(let a=Number(r);a<=Number(o);a++)n.add(a)}return[...n].sort((s,r)=>s-r)}function wt(e){let t=[];for(let n of e)t.length&&t.at(-1)[1]===n-1?t.at(-1)[1]=n:t.push([n,n]);return t}var qe=e=>e===null?"*":wt(e).map(([t,n])=>t===n?t:`${t}-${n}`).join(","),At=({signal:e,units:t,steps:n,value:s,on:r=!0})=>`${r?"":"!"}${e}:${qe(t)}:${qe(n)}=${s}`,De=(e,t,n)=>e<=0&&t>=n-1?null:Array.from({length:Math.min(t,n-1)-Math.max(0,e)+1},(s,r)=>Math.max(0,e)+r),Me=e=>e.on&&!e.why,mc=(e,t,n,s)=>Me(e)&&e.signal===t&&(e.units===null||e.units.includes(n))&&(e.steps===null||e.steps.includes(s)),zt=(e,t,n,s)=>e.findLast(r=>mc(r,t,n,s))?.value??null;function jo(e,t,n,s,r){let o=e.filter(l=>Me(l)&&l.signal===t);if(!o.length)return null;let a=new Set;for(let l of Yt(n,s))for(let c=0;c<r&&a.size<2;c++)a.add(zt(o,t,c,l));return a.size===1?[...a][0]:void 0}function _o(e,t,n){return e.flatMap(s=>{if(!Me(s)||t&&s.steps&&!t.some(c=>s.steps.includes(c)))return[s];let{text:r,why:o,...a}=s,l=t===null?[]:Yt(s.steps,n).filter(c=>!t.includes(c));return l.length?[{...a,steps:l}]:[]})}var Kn=(e,t)=>qe(e.units)===qe(t.units)&&qe(e.steps)===qe(t.steps);function Yn(e,t,n){let{signal:s}=e[t],r=n.map(({hold:o})=>o.map(([a])=>a)).filter(o=>o.includes(s));return e.flatMap((o,a)=>o.signal!==s&&Kn(o,e[t])&&r.some(l=>l.includes(o.signal))?[a]:[])}var No=(e,t)=>e===null?t:t===null?e:e.filter(n=>t.includes(n)),Yt=(e,t)=>e??Array.from({length:t},(n,s)=>s);function Ho(e,t,n){return e.map((s,r)=>{if(!Me(s))return[];let o=Yt(s.units,n).length*Yt(s.steps,t).length,a=[];for(let l=r+1;l<e.length;l++){let c=e[l];if(!Me(c)||c.signal!==s.signal||c.value===s.value)continue;let d=Yt(No(s.units,c.units),n),u=Yt(No(s.steps,c.steps),t);d.length&&u.length&&a.push({by:l,steps:u,whole:d.length*u.length===o})}return a})}var fc=200,Xn={past:[],future:[]},Gs=({past:e},t)=>({past:[...e.slice(1-fc),t],future:[]}),Fo=({past:e,future:t},n)=>e.length?[{past:e.slice(0,-1),future:[n,...t]},e.at(-1)]:null,Ro=({past:e,future:t},n)=>t.length?[{past:[...e,n],future:t.slice(1)},t[0]]:null;function Io(e,t){let n=(t?1-e:e)<.5;return{words:`What if it were held ${n?"open":"shut"}?`,value:+(n!==t)}}function Wo(e){let t=i("div",{class:"tag",role:"tooltip"});t.hidden=!0;function n({signal:s,linked:r,x:o,y:a}){let l=Io(1,r),c=!1,d=B("circle",{class:"grip",cx:o-.78*Lt,cy:a-.78*Lt,r:5.5}),u=B("a",{class:"hand",href:"./whatif"},B("circle",{class:"reach",cx:o,cy:a,r:Lt+5}),d),h=()=>{let{S:k}=e,g=k.mode==="mean"?null:[k.unit];u.setAttribute("href",xt(e,"whatif",{pins:At({signal:s,units:g,steps:[k.t],value:l.value})}))},w=()=>e.S.mode==="mean"?"all units":`unit ${e.S.unit}`,x=()=>`${l.words} Opens What if, ${s} of ${w()} at ${l.value}`,f=()=>{h();let k=u.getBoundingClientRect(),g=e.root.getBoundingClientRect();t.textContent=x(),t.hidden=!1,t.style.left=`${Math.max(4,Math.min(g.width-t.offsetWidth-4,k.left-g.left+k.width/2-t.offsetWidth/2))}px`,t.style.top=`${k.bottom-g.top+4}px`},m=()=>t.hidden=!0;u.addEventListener("pointerenter",k=>k.pointerType!=="touch"&&f()),u.addEventListener("focus",f);for(let k of["pointerleave","blur"])u.addEventListener(k,g=>g.pointerType!=="touch"&&m());return u.addEventListener("pointerdown",k=>c=k.pointerType==="touch"&&t.hidden),u.addEventListener("click",k=>{h(),c&&(k.preventDefault(),f())}),{el:u,step(k){u.style.display=k.blank?"none":"",!k.blank&&(l=Io(k.now[s],r),u.setAttribute("aria-label",`${e.P.roles.word(s)}: ${x()}`),!t.hidden&&u.matches(":hover, :focus")&&(t.textContent=x()))}}}return{tag:t,hand:n}}var ze=520,qo=366,le=82,Ae=316,Se=146,fe=e=>t=>t.now[e],$t=e=>t=>t.prev[e],Ks=e=>e.kept,ft=e=>e.written,Te=e=>t=>e({old:Ge(t.before??t.t??0),now:Ge((t.t??0)+1)},t),mn=e=>t=>t.blank?1:Mn(e,n=>t.now[n]);function Jn(e,t,n){let{memory:s,keeper:r}=t,o=we(t.keep),a=t.called.keep,l=mn(t.keep);e.pipe(`M0 ${le}H${ze}`),e.flow(`M0 ${le}H${Se-24}`,$t(s)),e.flow(`M${Se+24} ${le}H${n}`,Ks),e.flow(`M${n} ${le}H${ze}`,fe(s)),e.valve({x:Se,y:le,runs:"right",letter:o,hue:r,gate:l,before:$t(s),after:Ks}),e.sum(n,le),e.head(507,le),e.slide(le,ze,$t(s));let c=e.compact?17:16,d=e.compact?29:27;e.label(0,c,Te((h,w)=>[w.first?"no memory yet":`old memory ${s}${h.old}`,w.first?"no memory":"old memory",`old ${s}${e.compact?"":h.old}`]),$t(s),{size:25,row:d,term:"memory"}),e.label(Se,c,()=>[`${a} ${o}`,a,o],l,{anchor:"middle",hue:r,row:d});let u=t.keepsAt?o:`(${o})`;e.label(Se+38,c,Te(h=>[`kept ${u}·${s}${h.old}`,"kept",`${u}·${s}${e.compact?"":h.old}`]),Ks,{row:d,term:"kept"}),e.label(ze,c,Te(h=>[`new memory ${s}${h.now}`,"new memory",`new ${s}${e.compact?"":h.now}`]),fe(s),{anchor:"end",size:25,row:d,term:s})}function fn(e,t,n){let s=e.compact?17:13.5,r=B("rect",{y:Ae+14,height:34,rx:6,class:"chip"}),o=B("text",{y:Ae+38,"font-size":21,"text-anchor":"middle",class:"word"}),a=B("text",{y:Ae+37,"font-size":s,class:"lab","data-term":"joined"});e.bus(`M60 ${Ae+15}V${t}`),e.add("marks",B("g",{"data-term":"token"},r,o)),e.add("words",a),e.steps.push(l=>{let c=e.compact?11:13,d=ce(l.token,c);for(;Ms(d)>9;)d=ce(l.token,--c);let u=l.token?24+21*Ms(d):0,h=Math.max(0,60-u/2);r.setAttribute("x",h),r.setAttribute("width",u),o.setAttribute("x",h+u/2),Kt(o,d),a.setAttribute("x",h+u+10);let w=(ze-h-u-10)/(.52*s),x=e.compact&&l.mode==="mean"?[`mean of ${l.H} units`]:n(l);Kt(a,x.find(f=>f.length<=w)??"")})}function Ys(e,t,n){e.bus(`M0 ${Ae}H${Math.max(...t)}`,...t.map(s=>[s,Ae]));for(let s of t)e.bus(`M${s} ${Ae}V${n}`);e.words(0,Ae-9,Te(s=>`h${s.old}`),{size:e.compact?18:13.5,term:"h"}),fn(e,Ae,Te((s,{one:r})=>[`x${s.now}, this ${r}, joined with h${s.old} from the step before`,`this ${r}, joined with h${s.old}`,`joined with h${s.old}`]))}function Do(e,t,n){e.bus(`M60 ${Ae}H${Math.max(...t)}`,...t.map(s=>[s,Ae]));for(let s of t)e.bus(`M${s} ${Ae}V${n}`);fn(e,Ae,Te((s,{one:r})=>[`x${s.now}, this ${r} alone: h${s.old} is not looked at`,`this ${r} alone, without h${s.old}`,`this ${r} alone`]))}function Bo(e,t,n,s,r){let[o,a]=[Ae-12,Ae+3];e.bus(`M0 ${o}H${Math.max(...t,...s)}`),e.bus(`M60 ${a}H${Math.max(...t,...n)}`);for(let l of t)e.bus(`M${l} ${a}V${r.both}`,[l,o],[l,a]);for(let l of n)e.add("wires",B("path",{d:`M${l} ${o+6}V${o-6}`,class:"over"})),e.bus(`M${l} ${a}V${r.word}`,[l,a]);for(let l of s)e.bus(`M${l} ${o}V${r.hidden}`,[l,o]);e.words(0,o-8,Te(l=>`h${l.old}`),{size:e.compact?18:13.5,term:"h"}),fn(e,a,Te((l,{one:c})=>[`x${l.now}, this ${c}; h${l.old}, the last hidden state`,`x${l.now}, and h${l.old} above it`,`and h${l.old}`]))}function Zn(e,t,n,s,r,o){e.add("wires",B("path",{d:`M${t} ${n}L${s} ${r}`,class:`link S${o}`})),e.add("marks",B("circle",{cx:(t+s)/2,cy:(n+r)/2,r:5.5,class:`box S${o}`}))}function Xs(e,t,{peepholes:n=""}={}){let s=t.linked,[r,o,a]=[254,424,258],[l,c,d,u,h,w]=[200,384,172,134,198,254];e.pipe(`M${r} ${a}V${le}`,`M${o} ${le}V${w}H${ze}`),Jn(e,t,r),Ys(e,s?[Se,r,c]:[Se,l,r,c],a+14),e.wire(`M${Se} ${a}V${le+24}`,"f"),e.box(Se,a,"σ","f",34);let x=mn(t.share),[f,m]=[we(t.share),t.writer];s?Zn(e,Se,le+38,r-48,d,"f"):(e.wire(`M${l} ${a}V${d}H${r-24}`,"i"),e.box(l,a,"σ","i",34)),e.flow(`M${r} ${a}V${d+24}`,fe("g")),e.flow(`M${r} ${d-24}V${le}`,ft),e.valve({x:r,y:d,runs:"up",letter:f,hue:m,gate:x,before:fe("g"),after:ft,at:s?[-48,0]:void 0}),e.box(r,a,"tanh"),e.wire(`M${c} ${a}V${h}H${o-24}`,"o"),e.box(c,a,"σ","o",34),e.flow(`M${o} ${le}V${u}`,fe("c")),e.flow(`M${o} ${u}V${h-24}`,E=>E.tanh_c),e.flow(`M${o} ${h+24}V${w}H${ze}`,fe("h")),e.valve({x:o,y:h,runs:"down",letter:"o",hue:"o",gate:fe("o"),before:E=>E.tanh_c,after:fe("h"),at:[c-o,0]}),e.box(o,u,"tanh"),e.head(507,w);let k=r+20,g=e.compact?[115,157,198,238]:[114,n?157:162,199,241];e.label(k,g[0],()=>[`written ${t.writes}`,"written",t.writes],ft,{term:"written"}),e.label(k+11,g[1],()=>[`${t.called.write} ${f}`,t.called.write,f],x,{hue:m}),e.label(k,g[3],()=>["candidate g","candidate","g"],fe("g"),{inset:11,row:e.compact?27:22,term:"g"}),e.label(o+31,118,()=>["","",""],E=>E.tanh_c,{size:18,term:"tanh"}),e.label(o+31,187,()=>["output o","output","o"],fe("o"),{hue:"o"}),e.label(ze,w+36,Te(E=>[`hidden h${E.now}`,"hidden",`h${e.compact?"":E.now}`]),fe("h"),{anchor:"end",size:25,term:"h"}),n&&pc(e,n,{row:a,inputX:l,outputX:c,tap:r+108,y:g[2]})}function pc(e,t,{row:n,inputX:s,outputX:r,tap:o,y:a}){let c={f:{from:18,path:`V${n}H${Se-17}`,c:"old",place:[38,229,"start"]},i:{from:30,path:`V206H${s-27}V${n}H${s-17}`,c:"old",place:[38,177,"start"]},o:{from:o,path:`V${n}H${r-17}`,c:"now",place:[o-6,a,"end"]}};for(let d of t){let{from:u,path:h,c:w,place:[x,f,m]}=c[d];e.wire(`M${u} ${le}${h}`,d,"peep"),e.add("marks",B("circle",{cx:u,cy:le,r:4,class:"chip"})),e.label(x,f,Te(k=>[`p·c${k[w]} to ${d}`,`to ${d}`,"p·c"]),k=>k.peep?.[d],{size:17,anchor:m,term:"peephole"})}}function gc(e,t,{reset:n="after"}={}){let[s,r,o,a,l]=[274,150,210,276,496],c=n==="after",[d,u,h]=c?[352,416,416]:[398,332,444];e.pipe(`M${s} ${o}V${le}`,`M${l} ${le}V134`,c?`M${u} ${o}H${s}`:`M${h} ${o}H${u}`),Jn(e,t,s),e.flow(`M${l} ${le}V134`,fe("h")),e.head(l,126,!0),e.wire(`M${Se} ${a}V${le+24}`,"z"),e.box(Se,a,"σ","z",34),Zn(e,Se,le+38,s-48,r,"z"),e.flow(`M${s} ${o}V${r+24}`,fe("n")),e.flow(`M${s} ${r-24}V${le}`,ft);let w=mn(t.share);e.valve({x:s,y:r,runs:"up",letter:"1−z",hue:"z",gate:w,before:fe("n"),after:ft,at:[-48,0]});let x=c?()=>Vs:void 0,f=c?g=>g.u:$t("h"),m=g=>g.passed??(g.mode==="mean"||g.blank?void 0:g.now.r*f(g));e.flow(`M${h} ${o}H${d+24}`,f,x),e.flow(`M${d-24} ${o}H${c?s:u}`,m,x),c||e.bus(`M${u} ${o}H${s}`),e.valve({x:d,y:o,runs:"left",letter:"r",hue:"r",gate:fe("r"),before:f,after:m,at:[0,36],scale:x}),e.wire(`M${d} ${a}V${o+24}`,"r"),e.box(d,a,"σ","r",34),e.box(u,o,"W·h",null,44),e.box(s,o,"tanh"),Bo(e,[Se,d],[s],[h],{both:a+14,word:o+14,hidden:o});let k=s+24;e.label(k,114,()=>[`written ${t.writes}`,"written",t.writes],ft,{term:"written"}),e.label(k+8,156,()=>["write 1−z","write","1−z"],w,{hue:"z"}),e.label(s-34,204,()=>["candidate n","candidate","n"],fe("n"),{anchor:"end",term:"n"}),e.label(c?d+30:d+8,c?160:157,()=>["reset r","reset","r"],fe("r"),{hue:"r",anchor:c?"start":"middle"}),e.label(ze,157,Te(g=>[`hidden h${g.now}`,"hidden",`h${e.compact?"":g.now}`]),fe("h"),{anchor:"end",term:"h"}),e.label(h+9,240,Te(g=>c?["recurrent u","past u","u"]:[`old h${g.old}`,"old h","h'"]),f,{size:17,term:"hidden state"}),e.label(d-20,243,Te(g=>c?["r·u","r·u","r·u"]:[`r·h${g.old}`,"r·h","r·h"]),m,{size:16,anchor:"end",term:"reset gate"})}function wc(e,t){let[n,s,r,o,a]=[274,150,250,250,496];e.pipe(`M${n} ${r}V${le}`,`M${a} ${le}V134`),Uo(e,t,{write:n,writeY:s,row:r,gates:o,out:a}),e.box(n,r,"W·x",null,44),Do(e,[Se,n],r+14)}function Uo(e,t,{write:n,writeY:s,row:r,gates:o,out:a}){let{share:l,writer:c,keeper:d,candidate:u}=t,h=mn(l);Jn(e,t,n),e.wire(`M${Se} ${o}V${le+24}`,d),e.box(Se,o,"σ",d,34),e.flow(`M${n} ${r}V${s+24}`,fe(u)),e.flow(`M${n} ${s-24}V${le}`,ft),e.valve({x:n,y:s,runs:"up",letter:we(l),hue:c,gate:h,before:fe(u),after:ft,at:[-48,0]}),t.linked?Zn(e,Se,le+38,n-48,s,d):(e.wire(`M200 ${o}V${s}H${n-24}`,c),e.box(200,o,"σ",c,34));let w=n+24,x=we(l);e.label(w,114,()=>[`written ${t.writes}`,"written",t.writes],ft,{term:"written"}),e.label(w+8,156,()=>[`${t.called.write} ${x}`,t.called.write,x],h,{hue:c}),e.label(n+34,r-46,()=>[`candidate ${u}`,"candidate",u],fe(u),{term:u}),t.memory==="h"&&(e.flow(`M${a} ${le}V134`,fe("h")),e.head(a,126,!0),e.label(ze,157,Te(f=>[`hidden h${f.now}`,"hidden",`h${e.compact?"":f.now}`]),fe("h"),{anchor:"end",term:"h"}))}function bc(e,t){if(!t.keep)return Js(e,t,{mix:"h'",sums:!1});let[n,s,r,o]=[274,150,250,496];e.pipe(`M${n} ${r}V${le}`,`M${o} ${le}V134`),Uo(e,t,{write:n,writeY:s,row:r,gates:r,out:o});let a=[...t.others,t.output].filter(Boolean),l=a.map((c,d)=>424+d*Math.min(52,72/Math.max(1,a.length-1)));Ys(e,[Se,...t.linked?[]:[200],n,...l],r+14),e.box(n,r,t.squash(t.candidate)||"sum",null,48),a.forEach((c,d)=>{e.box(l[d],r,"σ",c,34),e.label(l[d],r-52,()=>[`${c}`,c,c],fe(c),{hue:c,anchor:"middle"})}),t.memory==="c"&&(e.flow(`M${o} ${le}V134`,fe("c")),e.label(ze,157,Te(c=>[`hidden h${c.now}`,"hidden",`h${e.compact?"":c.now}`]),fe("h"),{anchor:"end",term:"h"}))}function Js(e,t,{mix:n="W·h",sums:s=!0}={}){let[r,o,a,l,c]=[196,130,252,356,262];e.add("walls",B("rect",{x:1,y:le-16,width:ze-2,height:32,rx:4,class:"ghost"})),e.words(ze/2,le+5,()=>"no memory belt: all of h is rewritten",{anchor:"middle",size:e.compact?19:15}),e.pipe(`M0 ${r}H${ze}`,`M${a} ${c}V${r}`);let d=()=>Vs;e.flow(`M0 ${r}H${o}`,$t("h")),s&&(e.flow(`M${o} ${r}H${a}`,h=>h.ah,d),e.flow(`M${a} ${c}V${r}`,h=>h.ax,d),e.flow(`M${a} ${r}H${l}`,h=>h.a,d)),e.flow(`M${l} ${r}H${ze}`,fe("h")),e.box(o,r,n,null,48),e.box(a,c,"W·x",null,48),e.box(l,r,t.squash("h")||"="),e.sum(a,r),e.head(507,r),e.bus(`M60 ${Ae}H${a}V${c+14}`),fn(e,Ae,Te((h,{one:w})=>[`x${h.now}, this ${w}, and h${h.old} make the whole of h${h.now}`,`and h${h.old} make all of h${h.now}`,`and h${h.old}`]));let u=r-50;e.label(0,u,Te(h=>[`old h${h.old}`,"old h",`old h${e.compact?"":h.old}`]),$t("h"),{size:25,term:"memory"}),s&&(e.label(o+26,u,()=>["from old h","from h","from h"],h=>h.ah,{size:23,term:"W·h"}),e.label(a+34,c-15,({one:h})=>[`${h} and bias`,"from x","from x"],h=>h.ax,{size:23,term:"W·x"}),e.label(a+18,u,()=>["sum a","sum","a"],h=>h.a,{size:23,term:"+"})),e.label(ze,u,Te(h=>[`new h${h.now}`,"new h",`h${e.compact?"":h.now}`]),fe("h"),{anchor:"end",size:25,term:"h"})}var xc={lstm:Xs,peephole:(e,t,{peepholes:n="ifo"})=>Xs(e,t,{peepholes:n}),coupled:Xs,gru:gc,mingru:wc,rnn:(e,t)=>Js(e,t),indrnn:(e,t)=>Js(e,t,{mix:"u·h"})};function Qn(e,t=null){let n={blank:!0,now:Object.fromEntries(e.gates.map(o=>[o,1])),prev:{},token:""},s=B("svg",{viewBox:`0 0 ${ze} ${qo}`,width:"100%",role:"img"}),r;return{svg:s,update(o={}){let a=o.now?o:{...n,...o},l=!!a.compact;r?.compact!==l&&(r=new Gn(l,t),(xc[e.name]??bc)(r,e,e.options),s.replaceChildren(r.root),s.setAttribute("role",r.layers.hands.childElementCount?"group":"img")),s.setAttribute("class",a.instant?"gs-still":""),r.update(a)}}}function es(e,{t,unit:n,mode:s}){let r=e.layers[e.layer].direction==="reverse"?t+1:t-1,o=s==="mean"?Array.from({length:e.H},(h,w)=>w):[n],a=h=>o.reduce((w,x)=>w+h(x),0)/o.length,{roles:l}=e,c=h=>w=>e.at(w,t,h),d={now:Object.fromEntries(e.signals.map(h=>[h,a(w=>e.at(h,t,w))])),prev:{h:a(h=>e.at("h",r,h))},kept:a(h=>l.kept(c(h))*e.at(e.memory,r,h)),written:a(h=>l.written(c(h))),before:r+1,t,unit:n,mode:s,H:e.H,token:e.shown[t],one:e.reads.one,first:r<0||r>=e.T,scale:e.reach(e.memory,s==="mean"?null:n)};e.memory==="c"&&(d.prev.c=a(h=>e.at("c",r,h)),d.tanh_c=a(h=>Math.tanh(e.at("c",t,h))));for(let h of["u","ax","ah"])e.signal(h)&&(d[h]=a(w=>e.at(h,t,w)));d.ax!==void 0&&(d.a=d.ax+d.ah);let[u]=l.others;u&&(d.passed=a(h=>e.at(u,t,h)*(e.signal("u")?e.at("u",t,h):e.at("h",r,h)))),d.peep={};for(let h of l.gates)e.signal(`peep.${h}`)&&(d.peep[h]=a(w=>e.at(`peep.${h}`,t,w)));return d}var ye=e=>({text:U(e,2,!0),cls:de(e)?Ne(e):void 0}),Qs=(e,t,n=e)=>({text:`${e} = ${U(t)}`,cls:n}),er=e=>({text:e,cls:"b"}),Zs=(...e)=>e.flat(1/0).filter(Boolean).map(t=>t.text===void 0?{text:t}:t),ts=(e,t=2)=>1-de(e,t);function pn(e){let t=de(e);return t<.15?"shut":t<.35?"nearly shut":t<=.65?"half open":"open"}function Vo(e,t){let n=Math.round(100*e);return n<100?`${n}%`:t?"all":"almost all"}var Ko=(e,t)=>e.kept(n=>t.now[n]);function Yo(e,t){let n=Ko(e,t),s=e.keepsAt?n:ts(t.now[e.keeper]);return{word:e.called.keep,value:n,shown:Qs(we(e.keep),s,e.keeper)}}function tr(e,t){let s=e.share!==e.writer?ts(t.now[e.writer]):t.now[e.writer],r=e.others.flatMap(o=>[`, ${e.word(o)} `,Qs(o,t.now[o])]);return{word:e.called.write,value:s,shown:[Qs(we(e.share),s,e.writer),...r]}}function vc(e,t){let{word:n,value:s,shown:r}=Yo(e,t),o=t.prev[e.memory];if(t.first)return["starts with an empty memory"];if(!de(o))return["has next to nothing in memory"];if(de(s)>.65)return["keeps ",Vo(de(s),s===1)," of its old memory ",ye(o)," (",r,")"];let a=[Vo(ts(s),s===0)," of its old memory ",ye(o)];if(e.linked)return["drops ",a," (",r,")"];let l={shut:["shuts",""],"nearly shut":["nearly shuts",""],"half open":["has"," half open"]},[c,d]=l[pn(s)];return[`${c} its ${n} gate${d} (`,r,"), so ",a," is dropped"]}var Xo=(e,t)=>Math.abs(de(t-e))<=Math.min(.05,Math.abs(e)/5);function kc(e,t){let[n,s,r]=[t.prev[e.memory],t.now[e.memory],t.written].map(l=>de(l)),o=Xo(n,s),a=[s===n?", so it stays at ":", so it stays near ",ye(s)];return t.first||!n?!r||s===r?[]:[", making ",ye(s)]:s?n*s<0?r*s>0?[" and flips it to ",ye(s)]:[", leaving ",ye(s)]:r?de(Ko(e,t))<.35?Jo(e,t)?[", leaving ",ye(s)]:[s===n?" in its place, making again ":" in its place, making ",ye(s)]:o?a:r*n<0?[" against it, leaving ",ye(s)]:Math.abs(s)>Math.abs(n)?[" on top, making ",ye(s)]:[", leaving ",ye(s)]:o?a:[", leaving ",ye(s)]:[", leaving next to nothing"]}var Jo=(e,t)=>Math.abs(de(t.written))<.1&&pn(tr(e,t).value).endsWith("shut");function yc(e,t){let{word:n,value:s,shown:r}=tr(e,t),o=Jo(e,t)?"only ":"",a=de(t.written)?[o,ye(t.written)]:"next to nothing";if(e.linked)return["it writes ",a," (",r,")"];let l=pn(s);return l.endsWith("shut")?[`its ${n} gate is ${l} (`,r,") and writes ",a]:[`its ${l.replace("half open","half-open")} ${n} gate (`,r,") writes ",a]}function $c(e,t){let[n,s]=[de(t.prev.h),de(t.now.h)],r=Xo(n,s),o=n*s<0?"it flips to ":n===s?"it comes back to ":r?"it comes out near ":"it becomes ";if(t.first)return[`starts with no past: the ${t.one} sets it to `,ye(t.now.h)];let a=e.squash("h")?`, and after ${e.squash("h")} `:", and ",l=Number.isFinite(t.ax)&&Number.isFinite(t.ah)?[`the ${t.one} and the bias push `,ye(t.ax),", the old state ",ye(t.ah),a]:[`${t.one} and old state rewrite it, and `];return["has no gate to keep its old ",ye(t.prev.h),": ",l,o,ye(t.now.h)]}function Go(e,t){let[n,s]=[e.prev[t],e.now[t]];return e.first?["starts at zero and becomes ",ye(s)]:de(n)===de(s)?["stays at ",ye(s)]:["goes from ",ye(n)," to ",ye(s)]}function Mc(e,t){let n=er(`the ${t.H} units`);if(!e.keep)return[n," rewrite all of h: its mean ",Go(t,"h")];let[s,r]=[Yo(e,t),tr(e,t)],o=e.linked?[" ",s.shown," of the old memory is kept and ",r.shown," of the candidate is written"]:[` the ${s.word} gates are ${pn(s.value)} (`,s.shown,`) and the ${r.word} gates ${pn(r.value)} (`,r.shown,")"];return["on average over ",n,...o,"; the mean memory ",Go(t,e.memory)]}function Zo(e,t){let n=["At ",er(`“${ce(t.token,24)}”`),", "];if(t.mode==="mean")return Zs(n,Mc(e,t),".");let s=[er(`unit ${t.unit}`)," "];return e.keep?Zs(n,s,vc(e,t),"; ",yc(e,t),kc(e,t),"."):Zs(n,s,$c(e,t),".")}var Qo=e=>e.map(({text:t})=>t).join(""),Sc={tanh:Math.tanh,relu:e=>Math.max(0,e)};function Ec(e,t){let[n]=/[^()]+/.exec(t.replace(/^mean /,""))??[""];if(/^from [xh]/.test(t))return t[5]==="x"?"W·x":"W·h";if(t.startsWith("mean ")&&t.includes("·"))return t.includes(e.candidate)?"written":"kept";let s=pt(n.replace("−","-").replace(/[\u2080-\u2089]+$/,""));return e.signals.includes(s)?s:n.replace("≈","=")||null}var Ot=e=>({symbol:"",value:e,op:!0}),Xe=(e,t,n,s,r)=>{let o=U(t,n);return{symbol:e,value:r&&de(t,n)<0?`(${o})`:o,cls:s??(de(t,n)?Ne(t):void 0)}};function Tc(e,t){let[n,s]=[Ge(t.before??t.t),Ge(t.t+1)];if(!e.keep){let g=t.mode==="mean"?`mean h${s}`:`h${s}`,E=Number.isFinite(t.ax)&&Number.isFinite(t.ah),S=e.squash("h"),b=Sc[S];return t.mode==="mean"||!b||!(E||Number.isFinite(t.a))?{symbol:g,result:t.now.h}:{symbol:g,result:t.now.h,from:A=>b(E?A(t.ax)+A(t.ah):A(t.a)),terms:A=>[Ot(`${S}(`),...E?[Xe(`from x${s}`,t.ax,A),Ot("+"),Xe(`from h${n}`,t.ah,A,void 0,!0)]:[Xe("a",t.a,A)],Ot(")")]}}let{memory:r,candidate:o,keep:a,share:l}=e,c=`${r}${n}`,[d,u]=[t.prev[r],t.now[r]],h=g=>g===pt(g)?g:`(${we(g)})`,w=(g,E)=>{let S=t.now[pt(g)];return g===pt(g)?S:ts(S,E)},x=g=>[Xe(h(a),w(a,g),g,e.keeper),Ot("·"),Xe(c,d,g,void 0,!0)],f=g=>[Xe(h(l),w(l,g),g,e.writer),Ot("·"),Xe(o,t.now[o],g,void 0,!0)],m=(g,E)=>g(w(a,E))*g(d)+g(w(l,E))*g(t.now[o]);t.mode==="mean"&&(x=g=>[Xe(`mean ${h(a)}·${c}`,t.kept,g,void 0,!0)],f=g=>[Xe(`mean ${h(l)}·${o}`,t.written,g,void 0,!0)],m=g=>g(t.kept)+g(t.written));let k=e.keepsFirst?[x,f]:[f,x];return{symbol:`${t.mode==="mean"?"mean ":""}${r}${s}`,result:u,from:m,terms:g=>[...k[0](g),Ot("+"),...k[1](g)]}}function ei(e,t){return Cc(e,t).map(n=>({...n,means:Ec(e,n.symbol||n.value)}))}function Cc(e,t){let{symbol:n,result:s,from:r,terms:o}=Tc(e,t);if(!o)return[Xe(n,s,2)];let a=c=>de(r(d=>de(d,c),c),c)===de(s,c),l=a(2)?2:3;return[Xe(n,s,l),Ot(a(l)?"=":"≈"),...o(l)]}var Lc=(e,t,n)=>e[(e.indexOf(t)+n+e.length)%e.length],Ac=(e,t)=>/^\d+$/.test(e.trim())&&Number(e)<t?Number(e):null;function ns(e){let t=(a,l,c)=>{let d=i("button",{type:"button",tabindex:"-1","aria-label":l},a);return d.addEventListener("click",()=>e.pick(Lc(e.order,e.S.unit,c))),d},n=t("◂","Unit above (up arrow)",-1),s=t("▸","Unit below (down arrow)",1),r=i("input",{type:"number",class:"unitno",min:0,step:1,inputmode:"numeric","aria-label":"Unit",title:"Type a unit’s number"}),o=i("span",{class:"row means","data-term":"similarity order"});return r.addEventListener("input",()=>{let a=Ac(r.value,e.P.H);a!==null&&e.pick(a)}),r.addEventListener("blur",()=>r.value=e.S.unit),r.addEventListener("keydown",a=>a.key==="Enter"&&e.root.focus({preventScroll:!0})),{row:o,els:[n,r,s],draw(){let{P:a,S:l,order:c}=e;r.getRootNode().activeElement!==r&&(r.value=l.unit),r.max=a.H-1;let d=c.indexOf(l.unit)+1,u=`Row ${d} of ${a.H}, rows by ${_s[l.sort]}.`;xe(o,`row ${d} by ${lo[l.sort]}`),o.dataset.act=`${u} The arrows ↑ and ↓ go along the rows.`,n.title=`${u} The row above (↑).`,s.title=`${u} The row below (↓).`}}}var zc=250;function ti(e){let t=i("p",{class:"say","aria-live":"polite"}),n=i("h2"),s=ns(e),r=i("button",{type:"button","aria-label":"one unit"},"one"),o=i("button",{type:"button"},"mean"),a=i("select",{"aria-label":"Layer"}),l=i("div",{class:"seg"},s.row,a,...s.els,r,o);r.addEventListener("click",()=>e.set({mode:"unit"})),o.addEventListener("click",()=>e.set({mode:"mean"})),a.addEventListener("change",()=>{e.P.layer=Number(a.value),e.draw(new Set(He))});let c=i("div",{class:"cell",tabindex:"0",role:"group","data-terms":".instant","aria-label":"This step; the arrows go through its words and marks"}),d=i("div",{class:"eq"}),u=i("canvas",{class:"strips",role:"img"}),h=re("bars of all units",""),w=i("h2",{},h),x=i("h2"),f=i("div",{class:"hd"},x),m=i("ol",{class:"pred"}),k=i("p",{class:"remark"}),g=i("div",{class:"instant"},t,i("div",{class:"cellhd"},n,l),c,d,i("div",{class:"low"},i("div",{},i("div",{class:"hd"},w),u),i("div",{},f,m,k))),E=B("path",{class:"wire"}),S=B("path",{class:"tip"}),b=B("svg",{class:"ahead","aria-hidden":"true"},E,S);g.append(b);let A=0,T=null,p=null,$={width:0,height:0};u.addEventListener("click",M=>{let v=u.getBoundingClientRect(),y=1.5*e.rem,z=Math.floor((M.clientX-v.left-y)/(v.width-y)*e.P.H);z>=0&&z<e.P.H&&e.pick(e.order[z])});let O=Array.from({length:5},()=>{let M=i("span",{class:"bar"}),v=i("span",{class:"w"}),y=i("span",{class:"n"});return{bar:M,word:v,p:y,row:i("li",{"data-term":"next word"},M,v,y)}});m.append(...O.map(M=>M.row));function P(){let{P:M,S:v,rem:y,css:z}=e,N=devicePixelRatio||1,{width:j,height:R}=$;(u.width!==Math.round(j*N)||u.height!==Math.round(R*N))&&(u.width=Math.round(j*N),u.height=Math.round(R*N));let _=u.getContext("2d");_.setTransform(N,0,0,N,0,0),_.clearRect(0,0,j,R);let H=1.5*y,F=(R-2)/M.signals.length,I=(j-H)/M.H,q=e.order.indexOf(v.unit),W=I>3?1.2:0;M.signals.forEach((V,X)=>{let Z=e.P.roles.kind(V)==="gate",te=e.full(V),Y=X*F+2,ne=F-5,D=Z?Y+ne:Y+ne/2;_.globalAlpha=1,_.fillStyle=z(Z?`--${V}`:"--ink"),_.font=`italic 650 ${.95*y}px ${e.font}`,_.fillText(V,0,Y+ne/2+.3*y),_.fillStyle=z("--rule2"),_.fillRect(H,D,j-H,1);let G=M.signal(V),K=Z?[z(`--F${V}`)]:[z("--Fpos"),z("--Fneg")],J=K.map(()=>new Path2D);for(let Q=0;Q<M.H;Q++){let se=G[v.t*M.H+e.order[Q]],ie=Math.max(.5,Math.min(1,Math.abs(se)/te)*(Z?ne:ne/2));J[!Z&&se<0?1:0].rect(H+Q*I+W/2,se<0?D:D-ie,Math.max(1,I-W),ie)}_.globalAlpha=.85,K.forEach((Q,se)=>{_.fillStyle=Q,_.fill(J[se])})}),_.globalAlpha=1,v.mode!=="mean"&&(_.strokeStyle=z("--ink"),_.lineWidth=1.75,_.strokeRect(Math.max(H+q*I-2,1),1,Math.min(I+4,j-H-q*I+1),R-2))}function C(){let M=[...c.querySelectorAll(".head")].filter(H=>H.getAttribute("d").endsWith("l-8 8"));if(b.style.display=e.small||!M.length?"none":"",e.small||!M.length)return;let v=g.getBoundingClientRect(),y=M.at(-1).getBoundingClientRect(),z=x.firstChild.getBoundingClientRect(),N=y.top+y.height/2-v.top,j=v.width+.45*e.rem,R=z.right-v.left+.5*e.rem,_=z.top+z.height/2-v.top;E.setAttribute("d",`M${y.right-v.left+3} ${N}H${j}V${_}H${R}`),S.setAttribute("d",`M${R+6} ${_-4}l-6 4l6 4`)}function L(M,v){M.replaceChildren(...v.map(({text:y,cls:z})=>z==="b"?i("b",{},y):z?i("span",{class:`n s-${z}`,"data-term":["pos","neg"].includes(z)?"blue and orange":z},y):y))}return{el:g,draw(M){let{P:v,S:y}=e,z=performance.now()-A<zc;M("step")&&(A=performance.now());let N={...es(v,y),compact:e.small,instant:z||M("picture","size","unit","theme")},j=v.cell+JSON.stringify(v.options)+e.small;if(j!==p&&(p=j,T=Qn(v.roles,e.hand),c.replaceChildren(T.svg)),M("picture")){a.replaceChildren(...v.layers.map((W,V)=>i("option",{value:V},`layer ${W.level+1}${v.layers.some(X=>X.direction==="reverse")?` ${W.direction}`:""}`))),a.value=String(v.layer),a.hidden=v.layers.length===1;let{title:q}=v.answers;f.classList.toggle("long",v.answers.kind==="value"),x.replaceChildren(re("next word",q[0].toUpperCase()+q.slice(1))),k.textContent=e.setup.tasks[e.entry?.task]?.remark??"",m.setAttribute("aria-label",`What it answers: ${q}`)}if(M("play")&&t.setAttribute("aria-live",y.playing?"off":"polite"),!M("picture","size","theme","focus","unit","step"))return;if(M("picture","size")){let q=(e.small?2.1:e.low?1.42:1.58)*e.rem*6+2;u.style.height=`${q}px`,$={width:u.clientWidth,height:q}}T.update(N);let R=Zo(v.roles,N);L(t,R),T.svg.setAttribute("aria-label",`The ${e.setup.cells[v.cell]} cell at this step. ${Qo(R)}`);let _=y.mode==="mean";n.replaceChildren(..._?["Inside ",re("mean over units","the mean")," ",i("small",{},`of ${v.H} units`)]:["Inside ",re("unit",`unit ${y.unit}`)," ",i("small",{},`of ${v.H}`)]),n.title=_?"":In(v,y.unit),$e(r,{"aria-pressed":!_}),$e(o,{"aria-pressed":_}),$e(o,{"aria-label":`mean of ${v.H}`}),s.row.hidden=_,s.draw(),d.replaceChildren(...ei(v.roles,N).map(({symbol:q,value:W,cls:V,op:X,means:Z})=>i("span",{class:`term${X?" op":""}`,"data-term":Z},i("span",{class:"sy"},q??""),i("span",{class:`va${V?` s-${V}`:""}`},W)))),xe(h,`All ${v.H} units now`),u.setAttribute("aria-label",`Bars of every signal for all ${v.H} units at step ${y.t+1}. The numbers are in the table.`),P(),M("picture","size")&&C();let H=v.top(y.t),F=v.answers.kind==="value",I=Math.min(H.length,O.length-+(k.textContent!==""));O.forEach(({row:q,word:W,p:V,bar:X},Z)=>{q.hidden=Z>=I,!q.hidden&&(xe(W,he(H[Z][0])),xe(V,F?U(H[Z][1],3):ue(H[Z][1])),X.hidden=F,X.style.width=`${100*H[Z][1]}%`)})}}}var rr=2,ni=2**32,nr=(e,t,n,s)=>{let r=e.trim?.()===""?NaN:Number(e);return Number.isFinite(r)?Math.max(t,Math.min(n,r)):s},sr=(e,t,n={temperature:.8,seed:1,length:100})=>({temperature:Math.round(100*nr(e.temperature,0,rr,n.temperature))/100,seed:Math.floor(nr(e.seed,0,ni-1,n.seed)),length:Math.round(nr(e.length,1,t,n.length))});function si(e){let t=e.setup.written,n=(f,m,k)=>i("input",{type:"number",name:f,"aria-label":m,title:m,...k}),s=n("length",`How many, up to ${t}`,{min:1,max:t,step:1}),r=n("temperature",`Temperature, 0 to ${rr}: at 0 always the top answer`,{min:0,max:rr,step:"any"}),o=n("seed","Seed: the same seed writes the same text",{min:0,max:ni-1,step:1}),a={temperature:r,seed:o,length:s},l=i("span",{}),c=i("button",{type:"submit",class:"btn"},"Write on"),d=i("form",{class:"writeon","aria-label":"Write on"},c,i("label",{},s,l),i("label",{},"temp",i("span",{class:"roomy"},"erature")," ",r),i("label",{},"seed ",o)),u=()=>Object.fromEntries(Object.entries(a).map(([f,m])=>[f,m.value])),h=f=>{for(let[m,k]of Object.entries(f))a[m].value=String(k)};h(sr({temperature:"",seed:"",length:""},t));let w=sr(u(),t),x=()=>{w=sr(u(),t,w),h(w)};return d.addEventListener("change",x),d.addEventListener("submit",f=>{f.preventDefault(),x(),e.send({write:w},{wrote:!0})}),{el:d,draw(f){f("picture")&&(d.hidden=e.P.answers.kind!=="next",l.textContent=` ${e.P.reads.many}`)}}}var Oc=17.5,Pc=4,Nc=19,ri={bytes:[[400,1.0625]],characters:[[80,1.75],[400,1.25]],other:[[60,1.5],[200,1.1875]]};function oi(e){let t=i("div",{class:"seg signals",role:"group","aria-label":"Colour the text by"}),n=i("span",{class:"whose"}),s=si(e),r=i("div",{class:"sheet",tabindex:"0",role:"region","aria-label":"The text, token by token"}),o=i("div",{class:"tag",role:"tooltip"});o.hidden=!0;let a=i("div",{class:"readbar"},i("span",{class:"wide"},"Colour"),t,n,s.el),l=i("div",{class:"reader"},a,r,o),c=i("span",{class:"legend","aria-hidden":"true"}),d=i("span",{class:"ownword"},i("u",{},"written by the network")),u=i("span",{class:"r tools"},d,c),h=[],w=null,x=null;r.addEventListener("click",({target:T})=>T.t!==void 0&&e.go(T.t)),r.addEventListener("pointermove",f);for(let T of["pointerleave","scroll"])r.addEventListener(T,()=>o.hidden=!0);function f({target:T,clientX:p,clientY:$}){let{P:O,S:P}=e,{t:C}=T;if(o.hidden=C===void 0,o.hidden)return;let L=Or(O.tokens,C),M=L?` of “${L}”`:"";o.textContent=`${P.focus} ${U(m()[C],4)} · ${P.mode==="mean"?`mean of ${O.H} units`:`unit ${P.unit}`} · step ${C+1} “${ce(O.shown[C],24)}”${M}`;let v=l.getBoundingClientRect(),{offsetWidth:y}=o;o.style.left=`${Math.max(0,Math.min(v.width-y,p-v.left+12))}px`,o.style.top=`${$-v.top-34}px`}let m=()=>e.S.mode==="mean"?e.P.mean(e.S.focus):e.P.column(e.S.focus,e.S.unit);function k(){let{P:T,S:p}=e;return e.P.roles.kind(p.focus)==="memory"?T.reach(p.focus,p.mode==="mean"?null:p.unit):1}function g(){let{P:T}=e,{kind:p}=T.reads,$=[];h=zr(p,e.text,T.tokens).map(({before:P,shown:C,kind:L,after:M},v)=>{let y=i("span",{class:L||!1},C);return y.t=v,T.unknown[v]&&(y.classList.add("unknown"),y.title=`“${T.tokens[v]}” ${Ft(T)}`),e.written!==null&&v>=e.written&&y.classList.add("own"),$.push(P,y,M),y}),r.classList.toggle("code",["bytes","characters"].includes(p));let O=ri[p]??ri.other;r.style.fontSize=`${O.find(([P])=>T.T<=P)?.[1]??1}rem`,r.replaceChildren(...$.filter(P=>P!=="")),r.scrollTop=0,w=null,d.hidden=e.written===null}function E(){let{rem:T,small:p,time:$}=e;r.style.height="";let O=p?Nc*T:$.clientHeight-l.offsetTop-a.offsetHeight-Oc*T;r.style.height=`${Math.max(Pc*T,Math.min(r.scrollHeight+2,O))}px`}function S(){let{S:T,palette:p}=e,$=m(),O=k();h.forEach((P,C)=>{let L=p.of(T.focus,$[C],O);P.colour!==L&&(P.colour=L,P.style.background=We(L),P.style.color=it(L))}),c.replaceChildren(...St(e,T.focus,O)),n.textContent=T.mode==="mean"?`mean of ${e.P.H} units`:`of unit ${T.unit}`;for(let P of t.children)P.setAttribute("aria-pressed",String(P.dataset.signal===T.focus))}function b(){let{P:T}=e,p=O=>e.P.roles.kind(O)==="gate",$=[T.memory,...T.signals.filter(O=>O!==T.memory&&!p(O)).reverse(),...T.signals.filter(p)];t.replaceChildren(...$.map(O=>{let P=e.P.roles.word(O),C=i("button",{type:"button","data-signal":O,"aria-label":`${P} ${O}`,"data-term":O},i("i",{class:`s-${O}`},O));return C.addEventListener("click",()=>e.look(O)),C}))}function A(){w?.classList.remove("cur"),w?.removeAttribute("aria-current"),w=h[e.S.t],w.classList.add("cur"),w.setAttribute("aria-current","step");let{offsetTop:T,offsetHeight:p}=w,$=Math.min(2*p,r.clientHeight/3);T-$<r.scrollTop?r.scrollTop=T-$:T+p+$>r.scrollTop+r.clientHeight&&(r.scrollTop=T+p+$-r.clientHeight)}return{el:l,key:u,sheet:r,draw(T){let{P:p}=e;T("picture")&&x!==p.signals.join()&&(b(),x=p.signals.join()),T("picture")&&g(),T("picture","size")&&E(),T("picture","theme","focus","unit")&&S(),T("picture","size","step")&&A(),s.draw(T)}}}var jc={time:"Over time",text:"Text and units"};function ii(e){let t=Object.entries(jc).map(([o,a])=>{let l=i("button",{type:"button","data-pane":o,title:"Switch (v)"},a);return l.addEventListener("click",()=>e.show(o)),l}),n=i("div",{class:"hd panes"},i("div",{class:"seg",role:"group","aria-label":"View of the text"},...t)),s=null,r=null;return{el:n,join(o,a){s=o,n.append(a.key)},draw(o){if(r!==e.small&&(r=e.small,(r?s.head:n).append(s.tools),s.head.hidden=!r),!!o("picture","pane"))for(let a of t)a.setAttribute("aria-pressed",String(a.dataset.pane===e.S.pane))}}}function ai(e){let t=i("select",{"aria-label":"Feature"}),n=i("p",{class:"finding"}),s=i("div",{class:"ranks",role:"group","aria-label":"Units, best on validation first"}),r=i("section",{class:"ranking","aria-label":"Units that tell a feature"},i("label",{class:"hd"},i("h2",{},"Units that tell"),t),n,s),o=i("h2"),a=i("span",{class:"r"}),l=i("div",{class:"facts"}),c=i("section",{class:"oneunit","aria-label":"The selected unit"},i("div",{class:"hd"},o,a),l),d=i("p",{class:"silent"}),u=i("p",{class:"stale-units"}),h=i("div",{class:"units"},d,r,c,u),w=null,x=null,f,m=[];t.addEventListener("change",()=>{e.set({feature:t.value}),e.root.focus({preventScroll:!0})}),s.addEventListener("keydown",P=>{let C={ArrowUp:-1,ArrowDown:1}[P.key],L=m.indexOf(P.target);if(!C||L<0)return;P.preventDefault();let M=m[Math.max(0,Math.min(m.length-1,L+C))];M.focus(),M.click()});function k({S:P,P:C}){let L=(v,y,z)=>{let N=i("a",{class:"link",href:"./whatif",title:y},v);for(let j of["pointerdown","focus","click"])N.addEventListener(j,()=>N.href=z());return N},M=()=>At({signal:C.memory,units:[P.unit],steps:De(P.t,C.T-1,C.T),value:Number(C.at(C.memory,P.t,P.unit).toPrecision(4))});return i("p",{class:"onward"},L("Cut this unit","Silence it: how far does the test score fall?",()=>`${xt(e,"whatif")}#cut`)," · ",L("Hold it","What if it kept what it holds now, to the end of the text?",()=>xt(e,"whatif",{pins:M()})))}let g=()=>e.setup.cards[e.entry.card]?.note,E=()=>e.measured.get(e.name),S=()=>E().features.find(({name:P})=>P===w),b={probe:["all units, probe","A linear probe, which reads all units at once"],before:["before training","The best unit of the weights that training began with"]};function A({of:P,unit:C,signal:L,sign:M,score:v,spread:y},z,N){let{chance:j}=Tt[z],R=Math.min(N(v),N(j)),_=Math.max(N(v),N(j)),H=i("span",{class:"bar",style:`left:${100*R}%;width:${100*(_-R)}%`}),F=y&&i("span",{class:"range",style:`left:${100*N(y[0])}%;width:${100*(N(y[1])-N(y[0]))}%`}),I=[i("span",{class:"who"},...P?[b[P][0]]:[`unit ${C} `,i("i",{},Rs(z,L,M))]),i("span",{class:"track"},H,F),i("span",{class:"n"},ht(v))],q=y?`: ${Rn(v,y)} when the test texts are drawn anew`:"";if(P)return i("div",{class:`rank ${P}`,"data-term":P==="probe"?"probe":"initial weights","data-act":`${b[P][1]}${q}.`},...I);let W=i("button",{type:"button",class:"rank",tabindex:"-1",title:`Select it${q}`,"data-unit":C},...I);return W.addEventListener("click",()=>e.choose(C,L)),W}function T(){let{features:P}=E(),{feature:C}=e.S;w=P.some(({name:j})=>j===C)?C:(P.find(hn)??P[0])?.name,t.value=w;let L=S(),M=bo(L),{title:v,chance:y}=Tt[L.kind];n.textContent=`${xo(L,e.P.H)} Listed as validation ranked them, with ${v} on test texts.`,n.classList.toggle("nowhere",!hn(L));let z=i("div",{class:"rank scale","aria-hidden":"true"},i("span",{},re(v),", ",re("test texts")),i("span",{class:"track"},i("span",{class:"chance",style:`left:${100*M(y)}%`},`chance ${U(y,y?1:0)}`),i("span",{class:"end"},"1")),i("span",{})),N=Fs(L).map(j=>A(j,L.kind,M));m=N.filter(j=>j.dataset.unit!==void 0),s.style.setProperty("--chance",`${100*M(y)}%`),s.replaceChildren(z,...N),p()}function p(){let{S:P}=e;m.forEach((C,L)=>{let M=P.mode==="unit"&&Number(C.dataset.unit)===P.unit;C.setAttribute("aria-pressed",String(M)),C.tabIndex=M||L===0&&P.mode==="mean"?0:-1}),O()}function $(P,C,L){let M=(v,y)=>i("i",{class:v,style:`width:${100*y}%;${v==="shut"?"":`background:var(--R${P})`}`});return i("tr",{},i("th",{scope:"row"},i("i",{class:`s-${P}`},P),` ${e.P.roles.word(P)}`),i("td",{},ue(C)),i("td",{class:"both","aria-hidden":"true"},i("span",{},M("shut",C),M("between",1-C-L),M("open",L))),i("td",{},ue(L)))}function O(){let{S:P,P:C}=e;if(P.mode==="mean"){o.replaceChildren(`Mean of ${C.H} units`),a.textContent="",l.replaceChildren(i("p",{},"Select one unit to read what it does."));return}let L=E(),M=L.units[P.unit],v=ko(L,P.unit);o.replaceChildren(`Unit ${P.unit} `,i("small",{},`of ${C.H}, over the test texts`)),a.replaceChildren(i("b",{"data-term":M.tag},M.tag));let y=(R,..._)=>[i("dt",{},R),i("dd",{},..._)],z=v&&i("button",{type:"button",class:"link",title:"Show the units that tell it"},v.title);z?.addEventListener("click",()=>e.set({feature:v.name}));let N=C.keeper&&[...y("keeps",i("i",{class:`s-${C.keeper}`,"data-term":C.keeper},C.keeper),` ${ht(M.keep)} `,i("small",{},`median ${e.P.roles.word(C.keeper)} gate`)),...y(re("half-life"),`${dt(M.half_life)} `,i("small",{title:`Half-life: ${Bt(C.reads)}`},"median over all that it writes"))],j=Object.keys(M.open);l.replaceChildren(i("dl",{},...y("follows",...v?[z,i("small",{},` ${v.how}`)]:["none of these features well"]),...N??y("keeps","no gate keeps its memory")),...j.length?[i("table",{class:"openings"},i("thead",{},i("tr",{},i("th",{scope:"col"},"gate"),i("th",{scope:"col"},"shut < 0.1"),i("th",{"aria-hidden":"true"}),i("th",{scope:"col"},"open > 0.9"))),i("tbody",{},...j.map(R=>$(R,M.shut[R],M.open[R]))))]:[],...e.pages.whatif?[k(e)]:[],i("p",{class:"rule"},i("b",{},M.tag),": ",e.setup.tags[M.tag]),i("details",{},i("summary",{},"How this was measured"),i("p",{},L.about,` ${L.steps.validation.toLocaleString("en")} steps of validation, ${L.steps.test.toLocaleString("en")} of test texts.`)),...g()?[i("p",{},i("b",{},"This task"),`: ${g()}`)]:[])}return{el:h,draw(P){if(!P("picture","unit","focus","feature"))return;let C=E(),L=!C?.features.length;for(let M of[r,c])M.hidden=L;if(d.hidden=!L,u.hidden=L||e.weights!=="initial",u.textContent="Measured on the trained weights; the text above is read by the initial ones.",L){d.textContent=C===void 0?"":e.entry.card===void 0?"This is your own run: what its units do was not measured.":"What the units of this model do was not measured.",f=void 0;return}if(x!==null&&x!==e.entry.task&&(e.S.feature=null),x=e.entry.task,f===C)return P("feature")?T():p();f=C,t.replaceChildren(...C.features.map(({name:M,title:v})=>i("option",{value:M},v))),T()}}}var _c=1.55,Hc=["ArrowUp","ArrowDown","Home","End","PageUp","PageDown"," "],or=class extends at{text;name;weights;typed;help;constructor(t){super(t,qn),this.questions=new ct(m=>this.tell(m)),Object.assign(this.S,{pane:"time",feature:null,probe:null}),this.measured=new Map,this.written=null;let n=this.pages.whatif&&Wo(this);this.hand=n?.hand,this.parts=[Pn,$n,Dn,ti,Ut,ii,_n,Ao,oi,ai,Wr].map(m=>m(this));let[s,r,o,a,l,c,d,u,h,w,x]=this.parts;this.time=i("section",{class:"time","aria-label":"The whole text"},l.el,c.el,d.el,u.el,h.el,w.el,i("div",{class:"cursor"})),this.cursor=this.time.lastChild,this.words=l.el,this.which=c.el,this.panes={time:[d.el,u.el,this.cursor,d.tools],text:[h.el,w.el,h.key]},c.join(d,h),this.sheet=h.sheet,this.main=i("main",{},i("section",{class:"now","aria-label":"This step"},o.el,a.el),this.time),this.root.append(s.el,r.el,this.main,x.el,...n?[n.tag]:[]),this.listen(),this.view=this.state.asked.values.view,this.receive(this.model.payload,{asked:this.inPage}),this.wonder();let{brought:f}=this.state;f!==void 0&&(this.typed(f),this.send({text:f}))}back({values:t}){let{view:n,text:s,model:r,weights:o}=t;this.view=n;let a={text:s??this.text,model:r??this.name,weights:o};this.typed(a.text),this.send(a,{asked:!0})}close(){this.set({playing:!1}),this.questions.stop()}get touches(){return{...super.touches,feature:["feature"]}}get meanwhile(){return"Stepping through this sentence still works."}get behind(){return this.P!==null&&["text","model","weights"].some(t=>this.asked[t]!==this.shown[t])}get whose(){return this.asked.text===this.text?"The picture is still of the network before.":`The picture is still of “${ce(this.text,Hn)}”.`}get shown(){return{text:this.text,model:this.name,weights:this.weights}}get values(){let{S:t,P:n}=this;return{...this.shown,t:t.t,unit:t.unit,theme:t.theme,view:this.view,mode:t.mode,focus:this.chosen?t.focus:null,feature:t.feature,probe:t.probe,written:this.written,sort:t.sort,sorted:t.sort==="now"&&this.ordered!==t.t?this.ordered??null:null,layer:n.layers.length>1?n.layer:null}}get wished(){let{text:t,model:n,weights:s}=this.asked;return{...this.values,text:t,model:n,weights:s}}send(t,n={}){if(this.closed)return;this.root.classList.add("busy"),this.root.setAttribute("aria-busy","true");let{write:s,...r}=this.asked;this.asked={...r,length:0,...t},this.pane(this.asked.model)==="text"&&!this.measured.has(this.asked.model)&&(this.asked.units=!0),this.later=n,this.changed=!0,this.questions.busy.size||this.ask(),this.mark()}ask(){this.changed=!1,this.questions.ask("picture",this.asked)}change(t){let n=this.find(this.asked.model).task,{examples:s}=this.setup.tasks[t.task];return t.task===n||!s.length||s.some(([,r])=>r===this.asked.text)?this.send({model:t.name}):(this.typed(s[0][1]),this.send({model:t.name,text:s[0][1]},{jump:!0}))}wonder(){this.S.pane==="text"&&this.P&&!this.measured.has(this.name)&&this.send({})}find(t){return this.setup.models.find(n=>n.name===t)??this.own}get entry(){return this.find(this.name)}receive(t,n=null){let s=Dt(t);if(!n&&!this.questions.take(s))return;if(this.changed)return this.ask();let{asked:r,jump:o,wrote:a,fresh:l}=this.later??n??{};if(this.later=void 0,this.returning=!1,this.root.setAttribute("aria-busy","false"),this.root.classList.remove("busy"),this.notices=[...s.notices],!s.picture)return this.asked=this.shown,this.root.classList.add("stale"),this.draw(new Set(["notice"]));this.root.classList.remove("stale");let c=this.P,d=s.model===this.name;this.written=this.wroteFrom(s),s.entry&&(this.own=s.entry),s.units!==void 0&&this.measured.set(s.model,s.units),Object.assign(this,{P:s.picture,text:s.text,name:s.model,weights:s.weights}),this.asked=this.shown,c&&c.layers.length===this.P.layers.length&&(this.P.layer=c.layer);let u=this.P,h=this.S;if(h.pane=this.pane(this.name),c===null||o){let[x,f]=u.moment,m=d?[h.unit,this.chosen]:vo(this.measured.get(this.name));h.t=x,[h.unit,this.chosen]=h.pane==="text"&&m?m:[f,this.chosen]}else{let x=l||h.t>=c.T-1||!Ht(c.tokens,u.tokens);h.t=a&&s.written!==void 0?s.written:x?u.T-1:Math.min(h.t,u.T-1),h.unit=Math.min(h.unit,u.H-1)}r&&this.placed(n!==null),r&&this.unheld(),h.focus=this.focus(),this.arrange(),this.resetView();let{t:w}=h;r&&h.sort==="now"&&this.ordered!==w?(h.t=this.ordered,this.draw(new Set(He)),h.t=w,this.draw(new Set(["step","notice"]))):this.draw(new Set([...He,"feature","notice"]))}wroteFrom({text:t,model:n,weights:s,written:r}){let o=n===this.name&&s===this.weights&&t.startsWith(this.text.trimEnd());return r!==void 0?o?Math.min(this.written??r,r):r:o&&t===this.text?this.written:null}placed(t){let{P:n,S:s,state:r,notices:o}=this,{values:a,given:l,said:c}=r.asked;o.push(...t?[]:c.server,...c.view),s.t=r.place("t",n.T,s.t,o),l.has("unit")&&(this.chosen=void 0),s.unit=r.place("unit",n.H,s.unit,o),this.chosen=r.among("focus",n.signals,o)??this.chosen;let d=n.probes.map(({name:f})=>f);s.probe=r.among("probe",d,o)??s.probe;let u=this.measured.get(this.name)?.features,h=u&&!u.some(({name:f})=>f===a.feature);a.feature!==null&&h&&o.push("The address asks for a feature that the units were not measured for.");let{mode:w,sort:x}=a;Object.assign(s,{mode:w,sort:x,feature:h?null:a.feature}),n.layer=r.place("layer",n.layers.length,n.layer,o),l.has("written")&&(this.written=r.place("written",n.T,null,o)),this.ordered=r.place("sorted",n.T,s.t,o)}unheld(){!this.pages.whatif||!this.state.asked.values.pins||this.notices.push({text:"This page shows the network as trained: the changes in the address are not held here.",to:xt(this,"whatif"),words:"See them in What if"})}pane(t){return this.view??this.setup.tasks[this.find(t)?.task]?.view??"time"}show(t){this.view=t,this.set({pane:t,focus:this.focus(t)}),this.wonder()}focus(t=this.S.pane){let{P:n}=this;return n.signals.includes(this.chosen)?this.chosen:t==="text"?n.memory:n.keeper??n.signals[0]}choose(t,n){this.chosen=n,this.set({unit:t,mode:"unit",focus:n})}arrange(){let{S:t,P:n,root:s}=this;for(let[r,o]of Object.entries(this.panes))for(let a of o)a.hidden=r!==t.pane;s.classList.toggle("reading",t.pane==="text"),s.classList.toggle("tall",n.reads.kind==="bytes")}placeWords(){super.placeWords(),this.small!==(this.which.parentNode===this.main)&&this.words.after(this.which);let t=(this.P.reads.kind==="bytes"?_c:0)+(vs(this.P)?Hr:0)+(Fn(this.P)?po:0);this.extra=this.small?0:t*this.rem}draw(t){if(t.has("pane")&&this.arrange(),super.draw(t),!this.P||!["step","unit","picture","feature"].some(r=>t.has(r)))return;let{P:n,S:s}=this;Object.assign(this.host.dataset,{t:s.t,unit:s.unit,steps:n.T,model:this.name,view:s.pane,ready:"true"}),this.keep()}moves(){return{...super.moves()," ":()=>this.set({playing:!this.S.playing}),"?":()=>this.help(),v:()=>this.show(this.S.pane==="text"?"time":"text")}}key(t){t.composedPath()[0]===this.sheet&&Hc.includes(t.key)||super.key(t)}},li={render:e=>void new or(e)};var Xt=class{constructor(t){this.watched=[],this.follows=[],this.observer=new IntersectionObserver(n=>this.looked(n),{rootMargin:t})}watch(t,n=()=>{}){let s={el:t,came:n,near:!1};return this.watched.push(s),this.observer.observe(t),()=>s.near}seen(t,n){let s={el:t,due:!0},r=this.watch(t,()=>this.follow(s));this.follows.push(Object.assign(s,{near:r,fn:n}))}turned(){for(let t of this.follows)t.due=!0,t.el.classList.add("due");clearTimeout(this.rest),this.rest=setTimeout(()=>this.follows.forEach(t=>this.follow(t)),150)}follow(t){!t.due||!t.near()||(t.due=!1,t.el.classList.remove("due"),t.fn())}looked(t){let n=[];for(let{target:s,isIntersecting:r}of t)for(let o of this.watched)o.el===s&&(o.near=r,r&&n.push(o));for(let s of n)s.came()}close(){this.observer.disconnect(),clearTimeout(this.rest)}};function ve(e,t,n,s,...r){let o=i("small",{},n),a=i("p",{class:"says"});return{el:i("section",{class:`sec ${e}`,"aria-label":t.textContent??t},i("div",{class:"top"},i("h2",{},t," ",o),...s),a,...r),says:a,note:o}}function Be({name:e,title:t,low:n,high:s,step:r,value:o,written:a},l){let c=i("input",{type:"range",min:n,max:s,step:r,value:o,"aria-label":t}),d=i("output",{}),u=()=>{let h=a(Number(c.value));d.textContent=h,c.setAttribute("aria-valuetext",h)};return c.addEventListener("input",()=>{u(),l(Number(c.value))}),u(),{el:i("label",{class:"slide",title:t},i("span",{},e),c,d),input:c,set(h,w={}){for(let[x,f]of Object.entries(w))c[x]=f;c.value=h,u()}}}function Pe(e,t,n){let s=Object.entries(t).map(([r,o])=>{let a=i("button",{type:"button"},o);return a.addEventListener("click",()=>n(r)),[r,a]});return{el:i("span",{class:"seg",role:"group","aria-label":e},...s.map(([,r])=>r)),set(r){for(let[o,a]of s)a.setAttribute("aria-pressed",String(o===r))}}}function ge(e){if(!Number.isFinite(e))return"0";if(e>-2&&e<3)return String(Number((10**e).toPrecision(e<0?2:3)));let t=Math.floor(e),n=(10**(e-t)).toFixed(1);return`${n==="10.0"?"1.0":n} × ${Ie(n==="10.0"?t+1:t)}`}var Je=e=>Ve(Number.isFinite(e)?e:NaN),Ze=(e,t)=>e.setup.cells[t].replace("Vanilla ",""),Jt=(e,t)=>`No ${Ze(e,t)} was trained on “${e.network.title}”.`;function Zt(e,t){let n=t;for(;n<e;)n=Number.isInteger(Math.log2(n/t))?1.5*n:4/3*n;return Math.round(n)}var gn=(e,t,n)=>Ee(e,t,n,!0).map(s=>[s,s===0?"1":Ie(s)]);function ss(e){let t=[...e].sort((s,r)=>s-r),n=t.length>>1;return t.length?t.length%2||t[n-1]===t[n]?t[n]:(t[n-1]+t[n])/2:null}function Mt(){let e=Fe("logplot");return{...e,draw({lines:t,first:n,last:s,low:r,high:o,unit:a="",rem:l,...c}){let{width:d,height:u}=e.measure(),[h,w]=[Math.round(3*l),d-Math.round(.8*l)],x=Math.round(1.35*l),f=s>n?a:"",m=w-(f?(.42*f.length+1.2)*l:0),k=Bn(n,s,h,w);e.draw({x:k,y:{low:r,high:o,top:6,below:x},rows:gn(r,o,Math.max(2,Math.floor((u-6-x)/(2.2*l)))),along:ot(n,s,5).filter(g=>k.at(g)<m||!f).map(g=>[g,String(g),g===n?"start":"middle"]),lines:t.map(g=>({first:n,...g})),caption:f,here:"line",room:{right:w,top:6},rem:l,...c})}}}var rs=(e,t,n)=>Be({name:"unit",title:e,low:1,high:1,step:1,value:1,written:s=>t().length?`unit ${t()[s-1]}`:""},n);var ci=-16,Fc=20,Qt=(e,t)=>e.findIndex(n=>n>=t);function Rc(e,t,n,s){return t.flatMap((r,o)=>{let a=r<s?null:e[o*n+r-s];return a===null?[]:[Number.isFinite(a)?a:-1/0]})}function Ic(e){let t=Float32Array.from(e.flatMap(r=>Array.from(r).filter(Number.isFinite))).sort(),n=r=>t[Math.round(r*(t.length-1))]??0,s=Math.min(-ci,Zt(n(1),1));return{low:Math.max(ci,-Zt(-n(.05),4)),high:s,more:n(1)>s}}function hi(e,{low:t,high:n},[s,r]){let o=s.length-1;return Number.isFinite(e)?e<=0?s[Math.round(o*Math.max(0,1-e/t))]:r[Math.round(o*Math.min(1,e/n))]:s[0]}function Wc(e,t,n,s){let r=new Uint8ClampedArray(4*n*n);for(let o=0;o<n;o++){let a=Qt(t,o);for(let l=0;l<=t[a];l++){let[c,d,u]=s(e[a*n+l]),h=4*(o*n+l);r[h]=c,r[h+1]=d,r[h+2]=u,r[h+3]=255}}return r}function di(e){let t="h",n=null,s=0,r=Pe("Which state",{h:"of h",c:"of c"},m=>{t=m,e.root.focus({preventScroll:!0}),f()}),o=i("span",{class:"legend decades","aria-hidden":"true"}),a=[0,1].map(u),{el:l,says:c}=ve("flow",re("flow matrix","Flow matrix"),"how much of each state reaches each later one",[r.el,o],i("div",{class:"two"},...a.map(m=>m.el)));e.seen(l,d);function d(){e.ask("flow",{side:e.S.side,one:e.S.one,cells:["rnn",e.S.cell]})}function u(m){let k=i("canvas"),g=B("svg",{"aria-hidden":"true"}),E=i("div",{class:"tag",role:"status"}),S=i("div",{class:"stage",tabindex:"0",role:"img"},k,g,E),b=i("p",{class:"reads"}),A=null,T=null;E.hidden=!0;let p=P=>{let C=S.getBoundingClientRect(),{left:L,top:M,wide:v,tall:y}=A,z=Math.floor((P.clientY-C.top-M)/y*s),N=Math.floor((P.clientX-C.left-L)/v*s);if(z<0||z>=s||N<0||N>=s)return null;let{ends:j}=e.got.flow,R=j[Qt(j,z)];return N>R?null:[R,N]};function $(P){T=P;let C=e.got.flow,L=a[m];if(E.hidden=!P||!L.values,g.querySelector(".probe")?.remove(),E.hidden)return;let{left:M,top:v,wide:y,tall:z}=A,[N,j]=P;E.textContent=`t = ${N+1}, k = ${j+1}: ${Je(L.values[Qt(C.ends,N)*s+j])}`;let R=M+(j+.5)/s*y,[_,H]=h(N),F=v+(_+H)/2/s*z;g.append(B("circle",{class:"probe",cx:R,cy:F,r:4})),E.style.left=`${Math.max(0,Math.min(S.clientWidth-E.offsetWidth,R+10))}px`,E.style.top=`${F>v+40?F-32:F+12}px`}let O=P=>A&&$(p(P));return S.addEventListener("pointermove",O),S.addEventListener("pointerdown",O),S.addEventListener("pointerleave",()=>$(null)),S.addEventListener("blur",()=>$(null)),S.addEventListener("click",P=>{let C=A&&p(P);C&&e.set({t:C[1]})}),S.addEventListener("keydown",P=>{let C={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]}[P.key];if(!C||!s||P.ctrlKey||P.metaKey||P.altKey)return;P.preventDefault();let{ends:L}=e.got.flow,M=Math.max(0,Math.min(s-1,e.S.t+C[1])),v=Qt(L,T?.[0]??s-1)+C[0],y=L[Math.max(Qt(L,M),Math.min(L.length-1,v))];M!==e.S.t&&e.set({t:M}),$([y,M])}),{el:i("div",{class:"panel"},S,b),stage:S,words:b,values:null,paint(P,C){this.values=P,$(null);let L=devicePixelRatio||1,{rem:M}=e,v=S.clientWidth,y=S.clientHeight;A={left:Math.round(3*M),top:4,wide:0,tall:y-Math.round(2.5*M)},A.wide=v-A.left-Math.round(.8*M);let{left:z,top:N,wide:j,tall:R}=A;if(!v||j<=0)return;Object.assign(k,{width:Math.round(j*L),height:Math.round(R*L)}),k.style.cssText=`left:${z}px;top:${N}px;width:${j}px;height:${R}px`;let _=i("canvas",{width:s,height:s}),H=[vt(e.css("--zero"),e.css("--ink")),vt(e.css("--ink"),e.css("--Rneg"))];_.getContext("2d").putImageData(new ImageData(Wc(P,e.got.flow.ends,s,X=>hi(X,n,H)),s,s),0,0);let F=k.getContext("2d");F.imageSmoothingEnabled=!1,F.drawImage(_,0,0,s,s,0,0,k.width,k.height),g.setAttribute("width",v),g.setAttribute("height",y);let I=X=>z+(X+.5)/s*j,q=X=>N+(X+.5)/s*R,W=ot(1,s,6),V=N+R+M;g.replaceChildren(B("path",{class:"edge",d:`M${z} ${N}V${N+R}H${z+j}`}),B("path",{class:"edge",d:w(z,N,j,R)}),...W.map(X=>B("text",{x:z-.4*M,y:q(X-1)+.28*M,"text-anchor":"end"},String(X))),...W.map(X=>B("text",{x:I(X-1),y:V,"text-anchor":"middle"},String(X))),B("text",{x:z+j/2,y:V+1.15*M,"text-anchor":"middle"},"earlier step k"),B("text",{x:0,y:0,"text-anchor":"middle",transform:`translate(${.8*M} ${N+R/2}) rotate(-90)`},"later step t"),B("text",{class:"title",x:z+j-2,y:N+1.1*M,"text-anchor":"end"},C),B("path",{class:"halo"}),B("path",{class:"here"}),B("text",{class:"row"})),this.cursor()},cursor(){if(!A?.wide||!g.querySelector(".here"))return;let{left:P,top:C,wide:L,tall:M}=A,{rem:v}=e,y=Math.min(e.S.t,s-1),z=P+y/s*L,N=Math.max(2,L/s),j=C+y/s*M;for(let I of[".halo",".here"])g.querySelector(I).setAttribute("d",`M${z} ${j}H${z+N}V${C+M}H${z}z`);let R=g.querySelector(".row"),_=3.6*v,H=z+N+_<P+L;R.textContent=`k = ${y+1}`;let F=Math.max(0,C+.9*v-j);R.setAttribute("x",H?z+N+.5*v+F*L/M:P+L-2),R.setAttribute("y",Math.max(C+.9*v,j+(H?0:-(_/L)*M))),R.setAttribute("text-anchor",H?"start":"end"),T&&$(T)}}}function h(m){let{ends:k}=e.got.flow,g=Qt(k,m);return[(k[g-1]??-1)+1,k[g]+1]}function w(m,k,g,E){return e.got.flow.ends.reduce((S,b)=>`${S}H${m+(b+1)/s*g}V${k+(b+1)/s*E}`,`M${m} ${k}`)}function x(){let m=[vt(e.css("--zero"),e.css("--ink")),vt(e.css("--ink"),e.css("--Rneg"))],k=(g,E,S)=>i("span",{},...Array.from({length:S},(b,A)=>{let T=i("i");return T.style.background=We(hi(g+(E-g)*(A+.5)/S,n,m)),T}));o.replaceChildren(`${Ie(n.low)} and less `,k(n.low,0,16),i("b",{}," 1 "),k(0,n.high,8),` ${Ie(n.high)}${n.more?" and more":""}`)}function f(){let m=e.got.flow;if(r.set(t),!m)return;[,s]=m.arrays[`${m.cells[0]}.h`][1];let k=S=>t==="c"&&m.array(`${S}.c`)?"c":"h",g=m.cells.map(S=>m.array(`${S}.${k(S)}`));n=Ic(g),x();let E=Math.min(Fc,s>>1);a.forEach(({stage:S,words:b},A)=>{A<m.cells.length||(S.hidden=!0,b.replaceChildren(Jt(e,e.S.cell)))}),m.cells.forEach((S,b)=>{a[b].stage.hidden=!1;let A=Ze(e,S),T=k(S),p=g[b],{words:$,stage:O}=a[b],P=Rc(p,m.ends,s,E),C=ss(P),L=Math.max(...P),M=t==="c"&&T==="h"?" It has no c, so this is its h.":"",v=P.length===1?`the one pair ${ae(E,"step")} apart keeps ${ge(L)}`:`half of all pairs ${ae(E,"step")} apart keep at most ${ge(C)}, and no pair more than ${ge(L)}`;$.replaceChildren(i("b",{},`${A}: `),`of a change in ${T}, ${v}.`,M),O.setAttribute("aria-label",`${A}, ${T}: every pair of steps. ${$.textContent} Arrow keys read one pair.`),a[b].paint(p,`${A} ‖d${T}ₜ/d${T}ₖ‖`)}),c.replaceChildren("Row t, column k: how much of a small change in the state at step k is left in the state at step t, over all paths. Strong is kept, faint has vanished, orange has grown. A column that stays strong all the way down is a step that is not forgotten."+(m.ends.length<s?` ${m.ends.length} of the ${s} rows are computed, each drawn as a band.`:""))}return{el:l,draw(m){if(m("flow","theme","size"))f();else if(m("t"))for(let k of a)k.cursor();e.got.flow||r.set(t)}}}var ui=`.gs .ask {
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
`;var Ce=["initial","trained"],Dc={rnn:["--rnn","--ink3",2.5],lstm:["--ink","--ink",3],gru:["--Fpos","--pos",2],peephole:["--Fi","--i",2],coupled:["--Ff","--f",2],mingru:["--Fo","--o",2],indrnn:["--Fneg","--neg",2]},Pt=e=>Dc[e]??["--ink2","--ink2",1.5],os={h:["dL/dh",[],"the error that arrives at h, by all paths"],c:["dL/dc",[9,4],"the error that arrives at c, by all paths"],kept:["product of",[2,4],"the direct path from the last memory back to this one, alone: the product of what every step keeps"]},mi={kept:"f"},ir=({keep:e},{cell:t,signal:n})=>n==="kept"?`product of ${we(e[t])}`:os[n][0],ar=(e,{shown:t,off:n},s)=>e.curves.filter(r=>r.side===s&&t[mi[r.signal]??r.signal]&&!n.has(r.cell));function Bc(e,t){let n=(d,u,h)=>{for(let w of d)for(let x of w)x<u&&(u=x),x>h&&(h=x);return[u,h]},[s,r]=n(e,-1,0),[o,a]=n(t,s,r),l=.2*(r-s),c=.03*(r-s);return[Math.max(o,s-l)-c,Math.min(a,r+l)+c]}function Uc(e,t){let n=e.flatMap(o=>Array.from(o).filter(Number.isFinite));if(!n.length)return t;let s=1.5*n.reduce((o,a)=>Math.min(o,a),0)-10,r=1.5*n.reduce((o,a)=>Math.max(o,a),0)+10;return t.map(o=>Array.from(o).filter(a=>a>=s&&a<=r))}function Vc(e,{start:t,end:n},{low:s,high:r}){for(let o=Math.max(0,Math.ceil(t));o<e.length&&o<=n;o++)if(e[o]>=s&&e[o]<=r)return{t:o,v:e[o]};return null}var Gc=(e,{start:t})=>!Number.isFinite(e[Math.max(0,Math.ceil(t))]);function Kc(e,t,n,s){let r=[1,n].filter(l=>l>=e&&l<=t),o=(t-e)/14,a=Ee(e,t,s).filter(l=>Number.isInteger(l)&&l>=1&&l<=n&&r.every(c=>Math.abs(l-c)>o));return[...new Set([...r,...a])].sort((l,c)=>l-c)}function fi(e){let{setup:t}=e,n=[...new Set(Object.values(t.keep).filter(Boolean).map(we))],s=Object.entries(os).map(([v,[y,,z]])=>{let N=mi[v]??v,j=i("button",{type:"button",class:"toggle","data-term":v==="kept"?"product of f":y,"data-act":`${z[0].toUpperCase()}${z.slice(1)}. Click: show or hide these curves.`},i("i",{class:`dash ${N}`}),v==="kept"?`${y} ${n.slice(0,-1).join(", ")} or ${n.at(-1)}`:y);return j.addEventListener("click",()=>e.set({shown:{...e.S.shown,[N]:!e.S.shown[N]}})),[N,j]}),r=i("button",{type:"button",class:"btn"},"Numbers"),o=i("button",{type:"button",class:"btn"},"CSV");r.addEventListener("click",()=>e.numbers()),o.addEventListener("click",()=>e.ask("csv"));let a=i("span",{class:"where"}),l=Object.fromEntries(Ce.map(v=>{let y=i("div",{class:"bk"}),z=i("div",{class:"labels","aria-hidden":"true"}),N=document.createElementNS("http://www.w3.org/2000/svg","svg"),j=i("div",{class:"at"}),R=i("h2"),_=i("p",{class:"loss"}),H=i("div",{class:`plot ${v}`,role:"img"},y,N,z,j);return[v,{side:v,target:y,labels:z,lines:N,at:j,head:R,loss:_,el:H}]})),c=i("div",{class:"norms"},i("div",{class:"tools"},i("div",{class:"seg",role:"group","aria-label":"Curves"},...s.map(([,v])=>v)),a,i("span",{class:"sp"}),i("small",{class:"key"},"line: ",re("geometric mean"),", band: all ",re("seeds")),r,o),i("div",{class:"sides"},...Ce.map(v=>i("div",{class:"side"},l[v].head,l[v].loss,l[v].el)))),d=null,u=!1,h=!1;for(let{el:v}of Object.values(l)){let y=0;v.addEventListener("pointerdown",z=>y=z.clientX,!0),v.addEventListener("click",z=>{if(e.root.focus({preventScroll:!0}),!d||z.detail>1||Math.abs(z.clientX-y)>4)return;let N=z.clientX-v.getBoundingClientRect().left,{left:j,wide:R}=S(v),{start:_,end:H}=d("steps");N>=j&&N<=j+R&&e.go(Math.round(_+(N-j)/R*(H-_)))}),v.addEventListener("dblclick",()=>{u=!1,setTimeout(()=>w($),50)}),new ResizeObserver(()=>{!d||!e.P||(C(),L())}).observe(v)}e.embed(Object.fromEntries(Ce.map(v=>[v,l[v].target]))).then(v=>{d=v;for(let y of["steps","initial.y"])d(y).change.connect(()=>{h||!e.P||(u=!0,requestAnimationFrame(O))});e.draw(new Set(["norms","size","theme","lines","t"])),e.root.classList.add("plotted")}),e.unzoom=()=>{u=!1};function w(v){h=!0;try{v()}finally{h=!1}}let x=v=>ar(e.P,e.S,v),f=({cell:v,signal:y})=>`${v}.${y}`,m=(v,y)=>e.P.array(`${v.side}.${f(v)}.${y}`),k=()=>Object.values(e.S.shown).filter(Boolean).length>1,g=v=>`${Le(t.cells[v.cell])}${k()?` ${ir(t,v).replace("product of","∏")}`:""}`,E=()=>({left:Math.round((k()?8.1:4.9)*e.rem),right:Math.round(2.9*e.rem),top:5,bottom:Math.round(1.3*e.rem)}),S=(v,y=E())=>({...y,wide:v.clientWidth-y.left-y.right,tall:v.clientHeight-y.top-y.bottom});function b(){let{left:v,right:y,top:z,bottom:N}=E();c.style.setProperty("--names",`${v}px`);for(let j of Ce)d(j).setv({min_border_left:v,min_border_right:y,min_border_top:z,min_border_bottom:N}),d(j).toolbar.active_drag=e.small?null:"auto"}function A(){let{css:v,rem:y,font:z}=e;for(let N of Ce){ut(d,N,e),d(`${N}.x`).setv({major_label_text_color:v("--ink3"),major_label_text_font_size:`${.75*y}px`,major_label_text_font:z});for(let j of e.cells){let[R,,_]=Pt(j);for(let[H,[,F]]of Object.entries(os)){let I=d(`${N}.${j}.${H}`);I&&(I.glyph.setv({line_color:v(R),line_width:_,line_dash:F,line_cap:F.length?"butt":"round"}),d(`${N}.${j}.${H}.band`).glyph.setv({fill_color:v(R),fill_alpha:H==="h"?.11:.06}))}}}}function T(){let{T:v}=e.P,y=Array.from({length:v},(j,R)=>R),[z,N]=p();for(let j of Ce){let R=new Map(x(j).map(F=>[f(F),F])),_={t:y,low:y.map(()=>z),high:y.map(()=>N),tip:P([...R.values()],y)},H=y.map(()=>NaN);for(let F of e.cells)for(let I of Object.keys(os)){let q=`${F}.${I}`,W=d(`${j}.${q}`);if(!W)continue;let V=R.get(q);W.visible=d(`${j}.${q}.band`).visible=!!V;for(let[X,Z]of[[q,"mean"],[`${q}.low`,"low"],[`${q}.high`,"high"]])_[X]=V?Array.from(m(V,Z)):H}d(`${j}.source`).data=_,d(`${j}.hit`).glyph.width={value:.99}}$()}function p(){let v=(N,j)=>x(N).map(R=>m(R,j)),y=v("initial","mean"),z=N=>[...v("initial",N),...Uc(y,v("trained",N))];return Bc(z("mean"),[...z("low"),...z("high")])}function $(){if(!u){let[v,y]=p();d("initial.y").setv({start:v,end:y}),d("steps").setv({start:-.5,end:e.P.T-.5})}O()}function O(){let v=d("initial.y"),y=d("steps"),z=Ee(v.start,v.end,6),N=z.filter(Number.isInteger),j=N.length>1?N:z,R=Kc(y.start+1,y.end+1,e.P.T,e.small?4:6);for(let _ of Ce)d(`${_}.ticks`)&&(d(`${_}.ticks`).ticks=j),d(`${_}.axis`).major_label_overrides=new Map(j.map(H=>[H,H===0?"1":Number.isInteger(H)?Ie(H):Ve(H)])),d(`${_}.marks`).ticks=R.map(H=>H-1),d(`${_}.x`).major_label_overrides=new Map(R.map(H=>[H-1,H.toLocaleString("en")]));C(),L()}function P(v,y){let z=v.map(N=>({text:g(N),mean:m(N,"mean"),low:m(N,"low"),high:m(N,"high")}));return y.map(N=>[`step ${N+1}${e.P.tokens?` “${e.P.tokens[N]}”`:""}`,...z.map(({text:j,mean:R,low:_,high:H})=>`${j}  ${Ve(R[N])}  (${Ve(_[N])} to ${Ve(H[N])})`)].join(`
`))}function C(){let v=d("initial.y"),y=d("steps");for(let{side:z,labels:N,lines:j,el:R}of Object.values(l)){let{left:_,top:H,wide:F,tall:I}=S(R),q=[],W=te=>I*(1-(te-v.start)/(v.end-v.start)),V=te=>_+F*(te-y.start)/(y.end-y.start);for(let te of x(z)){let Y=m(te,"mean"),ne=Vc(Y,y,{low:v.start,high:v.end});Gc(Y,y)?q.push({curve:te,zero:!0,x:1/0,y:I}):ne&&q.push({curve:te,x:V(ne.t),y:W(ne.v)})}let X=Nn(q.map(te=>te.y),Math.min(.98*e.rem,I/Math.max(1,q.length)),I);N.replaceChildren(...q.map(({curve:te,zero:Y},ne)=>{let D=i("span",{class:"name"},Y?`${g(te)} 0`:g(te));return Y&&(D.title="Exactly 0 here, which no power of ten is"),D.style.cssText=`right:${R.clientWidth-_+12}px;top:${H+X[ne]}px;color:var(${Pt(te.cell)[1]})`,te.cell==="lstm"&&(D.style.fontWeight=700),D})),j.replaceChildren(...q.flatMap(({curve:te,x:Y,y:ne},D)=>{if(Y>_+F/6)return[];let G=document.createElementNS("http://www.w3.org/2000/svg","line"),K={x1:_-9,y1:H+X[D],x2:Y-2,y2:H+ne,stroke:`var(${Pt(te.cell)[0]})`};for(let[J,Q]of Object.entries(K))G.setAttribute(J,String(Q));return G}));let Z=x(z).length?"No curve is in view. A double click shows all.":"No curve is switched on.";q.length||N.append(i("span",{class:"alone"},Z))}}function L(){let{start:v,end:y}=d("steps"),{t:z}=e.S;for(let{at:N,el:j}of Object.values(l)){let{left:R,top:_,wide:H,tall:F}=S(j);N.hidden=z<v||z>y,N.style.cssText=`left:${R+H*(z-v)/(y-v)-.5}px;top:${_}px;height:${F}px`}}function M(){let{sides:v,T:y}=e.P;for(let{side:N,head:j,loss:R}of Object.values(l)){let{title:_,seeds:H,units:F}=v[N];j.replaceChildren(`${_} `,i("small",{},`${ae(H,"seed")}, ${F} units`)),R.textContent=v[N].loss}for(let[N,j]of s)j.setAttribute("aria-pressed",String(e.S.shown[N]));let z=e.P.tokens?.[e.S.t];a.replaceChildren(`step ${e.S.t+1}`,i("small",{},` / ${y}${z?` “${z}”`:""}`));for(let{side:N,el:j}of Object.values(l)){let R=x(N).map(_=>`${g(_)} ${Ve(m(_,"mean")[e.S.t])}`);j.setAttribute("aria-label",`${e.told(N)} At step ${e.S.t+1}, of the curves shown: ${R.join(", ")}.`)}}return{el:c,draw(v){v("norms","lines","t")&&M(),d&&(v("size","lines")&&b(),v("theme","size")&&A(),v("norms","lines")?w(T):v("size","theme")&&w(O),v("t")&&L())}}}var Yc=250,Xc={relu:"ReLU",glorot:"Glorot",start:"as the trained began"},pi={radius:1,clip:1};function gi(e,t,n){return e==="clip"?String(t):U(Number(t),Math.max(0,-Math.floor(Math.log10(n)+1e-9)),e==="bias")}var lr=e=>Math.log10(e),Jc=e=>Number((10**e).toPrecision(2)),wi={radius:"spectral radius",scale:"input scale",bias:"forget-gate bias",clip:"clipping",seed:"seed",units:"unit"};function bi(e){let{setup:t,state:n,usual:s}=e,r={},o=_=>s[_],a=_=>String(e.wish[_]??"")!==String(o(_)??""),l=_=>n.named[_].title;function c(_,{label:H=l(_),note:F=null,log:I=!1}={}){let{low:q,high:W,step:V,off:X}=n.named[_],Z=i("input",{type:"range","aria-label":H,min:I?lr(q):q,max:I?lr(W):W,step:I?.05:V}),te=i("output"),Y=X&&i("input",{type:"checkbox"}),ne=()=>I?Jc(Number(Z.value)):Number(Z.value);Z.addEventListener("input",()=>e.turn({[_]:ne()})),Z.addEventListener("dblclick",()=>e.turn({[_]:o(_)})),Y?.addEventListener("change",()=>e.turn({[_]:Y.checked?null:pi[_]}));let D=i("div",{class:`knob slide ${_}`},i("span",{class:"name"},wi[_]?re(wi[_],H):H),Y&&i("label",{class:"check"},Y,X),te,Z,F);return r[_]=()=>{let G=e.wish[_],K=G===null||G==="";Y&&(Y.checked=K),D.classList.toggle("none",K);let J=K?pi[_]:Number(G);return Z.value=I?lr(J):J,te.textContent=K?"":gi(_,J,V),Z.setAttribute("aria-valuetext",K?X:gi(_,J,V)),[D,Z]},D}function d(_,H,F){let I=i("select",{"aria-label":H},...F.map(([W,V])=>i("option",{value:W},V)));I.addEventListener("change",()=>e.turn(_==="networks"?w(I.value):{[_]:I.value}));let q=i("label",{class:`knob pick ${_}`},i("span",{class:"name"},H),I);return r[_]=()=>(I.value=e.wish[_],[q,I]),q}let u=_=>n.named[_].choices.map(H=>[H,Xc[H]??H]),h=_=>t.networks[_].examples;function w(_){let{text:H}=e.wish,F=h(e.wish.networks).some(([,I])=>I===H);return{networks:_,...F?{text:h(_)[0]?.[1]??""}:{}}}let x=i("button",{type:"button"},"random"),f=i("button",{type:"button"},"typed"),m=i("textarea",{rows:2,maxlength:t.limits.text,"aria-label":"What is read",spellcheck:"false",autocomplete:"off"}),k=i("select",{"aria-label":"Examples"}),g=i("span",{class:"count"}),E=0;x.addEventListener("click",()=>e.turn({text:""})),f.addEventListener("click",()=>{e.wish.text||e.turn({text:h(e.wish.networks)[0]?.[1]??""})}),k.addEventListener("change",()=>e.turn({text:k.value}));let S=()=>{clearTimeout(E),E=0,m.value.trim()&&e.turn({text:m.value})};m.addEventListener("input",()=>{clearTimeout(E),E=setTimeout(S,Yc)}),m.addEventListener("blur",()=>{E&&S(),e.draw(new Set(["knobs"]))}),m.addEventListener("keydown",_=>_.key==="Enter"&&_.preventDefault());let b=i("small"),A=c("length",{label:"Steps",note:b}),T=i("div",{class:"typed"},m,i("div",{class:"under"},k,g)),p=i("div",{class:"knob sequence"},i("span",{class:"name"},"Sequence"),i("div",{class:"seg",role:"group","aria-label":"Sequence"},x,f),A,T);r.text=()=>{let _=e.root.getRootNode().activeElement===m,{text:H,networks:F}=e.wish,I=!!H||_;x.setAttribute("aria-pressed",String(!I)),f.setAttribute("aria-pressed",String(I)),b.textContent=e.wish.init==="start"?"the task’s symbols, the same on both sides":"left: random input; right: symbols of the task",A.hidden=I,T.hidden=!I,_||(m.value=H);let q=h(F),W=q.every(([,V])=>V!==H);return k.replaceChildren(...W?[i("option",{value:H},"your own")]:[],...q.map(([V,X])=>i("option",{value:X},V))),k.value=H,[p,m]};let $=()=>{let _=e.P.unknown?.filter(Boolean).length??0;g.textContent=e.P.tokens?`${e.P.T} steps${_?`, ${_} unknown`:""}`:""},O=i("input",{type:"checkbox","aria-label":"Hold f at 1"});O.addEventListener("change",()=>e.turn({hold:O.checked?1:0}));let P=i("label",{class:"knob check hold"},O,i("span",{class:"name"},"Hold f at 1"),i("small",{},"the ",re("error carousel")," itself"));r.hold=()=>(O.checked=Number(e.wish.hold)===1,[P,O]);let C=i("span",{class:"tick","aria-hidden":"true"},"1: neither vanishes nor explodes"),{low:L,high:M}=n.named.radius;C.style.setProperty("--at",(1-L)/(M-L));let v=i("fieldset",{},i("legend",{},"Both sides"),p,d("networks",l("networks"),Object.entries(t.networks).map(([_,{title:H}])=>[_,H])),c("clip",{log:!0}),P),y=i("fieldset",{},i("legend",{},"As initialised"),c("radius",{note:C}),c("scale"),c("bias"),c("units"),d("activation","Activation, RNN alone",u("activation")),d("init",l("init"),u("init")),c("seed")),z=i("button",{type:"button",class:"btn reset"});z.addEventListener("click",()=>e.turn(s,!0));let N=i("form",{"aria-label":"Settings"},v,y,z);N.addEventListener("submit",_=>_.preventDefault());let j=i("details",{class:"knobs"},i("summary",{},"Settings"),N),R=()=>({units:e.wish.init==="start",seed:e.wish.init==="start",bias:Number(e.wish.hold)===1,length:!!e.wish.text});return{el:j,draw(_){if(_("size")&&(j.open=!e.small||j.open),_("norms")&&$(),!_("knobs"))return;let H=R(),F=0;for(let[I,q]of Object.entries(r)){let[W,V]=q();W.classList.toggle("changed",a(I)),W.classList.toggle("idle",H[I]===!0),I!=="text"&&(V.disabled=H[I]===!0),F+=Number(a(I))}z.disabled=!F,z.textContent=F?`Reset ${F} ${F>1?"settings":"setting"}`:"Reset all settings"}}}var xi=(e,t,n)=>Object.entries({...e,...n.knobs}).filter(([s,r])=>String(t[s]??"")!==String(r??"")).map(([s])=>s),Zc=(e,t,n)=>!xi(e,t,n).length,Qc=(e,t,n)=>xi(e,t,n).every(s=>n.asks.includes(s));function vi(e){let{setup:t}=e,n=i("p",{class:"look"}),s=t.presets.map(a=>{let l=i("button",{type:"button",class:"chip"},a.name);return l.addEventListener("click",()=>{r=a,e.unzoom?.(),e.turn({...e.usual,...a.knobs},!0),e.set({shown:e.curves(a.show.signals??e.state.named.show.default)})}),l}),r=null,o=i("div",{class:"chips",role:"group","aria-label":"Cases worth seeing"},...s);return{el:i("div",{class:"presets"},o,n),draw(a){if(!a("knobs"))return;let l=t.presets.filter(u=>Zc(e.usual,e.wish,u)),c=l.includes(r)?r:l[0],d=c??(r&&Qc(e.usual,e.wish,r)?r:null);s.forEach((u,h)=>u.setAttribute("aria-pressed",String(t.presets[h]===c))),n.replaceChildren(d?i("b",{},"Look for "):"",d?.look??"Your own settings. Each case above sets everything as it needs it.")}}}function ki(e){let{setup:t}=e,n=Ce.map(a=>{let l=i("button",{type:"button"});return l.addEventListener("click",()=>e.set({side:a,one:Math.min(e.S.one,e.seeds(a).length-1),cell:e.beside(a,e.S.cell)})),[a,l]}),s=i("select",{"aria-label":"Seed"}),r=i("select",{"aria-label":"Cell beside the RNN"});return s.addEventListener("change",()=>e.set({one:Number(s.value)})),r.addEventListener("change",()=>e.set({cell:r.value})),r.append(...Object.entries(t.cells).filter(([a])=>a!=="rnn").map(([a,l])=>i("option",{value:a},l))),{el:i("section",{class:"detail","aria-label":"Which networks"},i("h2",{},"Where it comes from"),i("div",{class:"seg",role:"group","aria-label":"Side"},...n.map(([,a])=>a)),i("label",{},"one network: seed ",s),i("label",{},"Vanilla RNN beside ",r)),draw(a){if(!a("norms","detail"))return;let{S:l,P:c}=e;for(let[u,h]of n)h.textContent=c.sides[u].title,h.setAttribute("aria-pressed",String(u===l.side));let d=e.seeds(l.side);s.replaceChildren(...d.map((u,h)=>i("option",{value:h},u))),s.value=l.one;for(let u of r.options)u.disabled=!c.curves.some(h=>h.side===l.side&&h.cell===u.value);r.value=l.cell}}}var eh=e=>e[0]>0&&e.at(-1)/e[0]>8;function yi(e){let{setup:t}=e,n=i("h2"),s=i("p",{class:"note"}),r=i("div",{class:"cells"}),o=i("section",{class:"learn"},i("div",{class:"hd"},n),r,s),a=null,l=[];function c(u){let h=i("figcaption"),w=i("p",{class:"alone"},"not trained on this"),x=Fe("scores");return{cell:u,caption:h,none:w,plot:x,el:i("figure",{},h,x.el,w)}}function d({cell:u,caption:h,none:w,plot:x},f){let{gaps:m,scores:k,measure:{chance:g,better:E},trained_to:S}=f,{rem:b}=e,A=Object.entries(k[u]??{}),T=t.cells[u];if(h.replaceChildren(i("b",{},T),...A.length?[i("small",{},` ${ae(A.length,"seed")}`)]:[]),w.hidden=A.length>0,x.el.hidden=!A.length,!A.length)return;let p=Object.values(k).flatMap(y=>Object.values(y)).flat(),$=E==="higher"?1:1.05*Math.max(...p,g??0),{width:O}=x.measure(),P=Bn(m[0],m.at(-1),2*b,O-.4*b,eh(m)),C=m.map((y,z)=>ss(A.map(([,N])=>N[z]))),L=`stroke:var(${Pt(u)[0]})`,M=[...new Set([m[0],m.findLast(y=>y<=S)??m[0],m.at(-1)])],v=[...A.map(([y,z])=>({values:z,at:m,kind:"one",style:L,title:`seed ${y}`})),{values:C,at:m,kind:"middle",style:L}];x.draw({x:P,y:{low:0,high:$,top:Math.round(.7*b),below:Math.round(1.4*b)},rows:[0,$/2,$].map(y=>[y,U(y,$===1?1:2).replace(/\.0$/,"")]),along:M.map(y=>[y,String(y),y===m.at(-1)&&M.length>1?"end":"middle"]),shades:m.some(y=>y>S)?[[P.at(S),P.right]]:[],lines:g===null?v:[{values:[g,g],at:[m[0],m.at(-1)],kind:"chance"},...v],said:`${T}, median ${f.measure.title} by gap: ${m.map((y,z)=>`${y}: ${U(C[z],2)}`).join(", ")}.`,rem:b})}return{el:o,draw(u){if(!u("norms","size")||a===e.network&&!u("size"))return;a=e.network;let{learn:h}=a;n.replaceChildren("Does it learn? ",i("small",{},`${h.title}: ${h.measure.title} by ${h.gap_title}; thin: one seed each, bold: their median, dashed: chance, shaded: longer than in training`)),(e.cells.some((w,x)=>l[x]?.cell!==w)||e.cells.length!==l.length)&&(l=e.cells.map(c),r.replaceChildren(...l.map(w=>w.el)));for(let w of l)d(w,h);s.textContent=h.note??""}}}var th=[["← →","one step back, forward"],["Home End","first, last step"],["arrows","in a flow matrix: the earlier and the later step"],["double click","undo a zoom, put a setting back"],["w","what the words and marks mean: ← → the next, Esc closes"],["?","this list"]];function $i(e){let t=i("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),n=i("h2",{},"Gradient norms"),s=Ce[0],r=Ce.map(u=>{let h=i("button",{type:"button"});return h.addEventListener("click",()=>{s=u,c()}),[u,h]}),o=i("button",{type:"button",class:"btn"},"Close"),a=i("button",{type:"button",class:"btn"},"All curves as CSV"),l=i("dialog",{class:"numbers","aria-label":"Numbers"},i("div",{class:"bar"},n,i("div",{class:"seg",role:"group","aria-label":"Which numbers"},...r.map(([,u])=>u)),i("span",{class:"sp"}),a,o),t);o.addEventListener("click",()=>l.close()),a.addEventListener("click",()=>e.ask("csv")),l.addEventListener("click",u=>u.target===l&&l.close());function c(){let{P:u,S:h}=e,w=ar(u,h,s);for(let[f,m]of r)m.textContent=u.sides[f].title,m.setAttribute("aria-pressed",String(f===s));let x=w.flatMap(f=>["mean","low","high"].map(m=>[`${Le(e.setup.cells[f.cell])} ${ir(e.setup,f)} ${{mean:"mean",low:"least",high:"largest"}[m]}`,u.array(`${s}.${f.cell}.${f.signal}.${m}`)]));t.replaceChildren(Ke(["step",...u.tokens?["token"]:[],...x.map(([f])=>f)],Array.from({length:u.T},(f,m)=>[m+1,...u.tokens?[u.tokens[m]]:[],...x.map(([,k])=>Number.isNaN(k[m])?"exactly 0":U(k[m],4))]),`log₁₀ of the norms over ${u.sides[s].seeds} seeds: their geometric mean, the least and the largest. Shown is ${u.sides[s].loss}.`))}e.numbers=()=>{c(),l.showModal()};let d=an(th);return e.keys=()=>d.showModal(),{el:i("div",{},l,d),draw:u=>l.open&&u("norms","lines")&&c()}}var Mi=.01;function nh(e){let t={below:0,at:0,above:0};for(let n of e)t[Math.abs(n-1)<=Mi?"at":n<1?"below":"above"]+=1;return t}function cr(e,t,n,s){let r=0;for(;r<n-1&&Number.isFinite(e[(n-2-r)*s+t]);)r+=1;return r}function Si(e){let t=Mt(),n=i("p",{class:"reads"}),s=null,r=[],o=null,a=rs("The unit, from the smallest u to the largest",()=>r,d=>{s=d-1,c()}),l=i("div",{class:"panel"},i("h3",{},i("b",{},"Unit by unit")," uᵗ, were a unit active at every step, and what it is"),t.el,a.el,n);function c(){let[d,u]=o.arrays.product[1],h=o.array("own"),w=o.array("product");r=Array.from(h.keys()).sort(($,O)=>h[$]-h[O]);let x=r.reduce(($,O)=>cr(w,O,d,u)>=cr(w,$,d,u)?O:$),f=Math.min(s??r.indexOf(x),u-1),m=r[f],k=d-1;a.set(f+1,{max:u});let g=$=>Array.from({length:d},(O,P)=>(d-1-P)*Math.log10(h[$])),E=Array.from({length:d},($,O)=>w[O*u+m]),S=r.map($=>k*Math.log10(h[$])).filter(Number.isFinite),{below:b,at:A,above:T}=nh(h),p=cr(w,m,d,u);n.replaceChildren(`Of ${ae(u,"unit")} ${b} let an error fade (u < 1), ${A} keep it (u = 1, within a hundredth) and ${T} make it grow (u > 1). Unit `,i("b",{},String(m)),` has u = ${U(h[m],3)}: over ${ae(k,"step")} that would be ${ge(k*Math.log10(h[m]))}. `,p===k?"It is active at all of them, so that is what arrives.":p===0?"It is not active at the last step, so that none of an error comes back through it.":`It is active at the last ${ae(p,"step")} alone; before them none of an error comes back through it.`),t.draw({lines:[...r.filter($=>$!==m).map($=>({values:g($),kind:h[$]>1+Mi?"faint grows":"faint fades"})),{values:g(m),kind:"other",name:`uᵗ, u = ${U(h[m],2)}`},{values:E,kind:"forget",name:`unit ${m}`}],first:1,last:d,low:1.06*Math.min(-1,...S),high:1.06*Math.max(1,...S),rem:e.rem,tip:$=>`step ${$}, unit ${m}: ${Je(w[($-1)*u+m])}`,said:n.textContent}),t.cursor(e.S.t+1)}return{el:l,draw(d){o=d,c()},cursor:()=>o&&t.cursor(e.S.t+1)}}var sh=["cell","i","f","g","o","r","z","n","error"],is={total:"all of it",direct:"straight down the cell",gates:"by the gates"},rh={total:["--ink",3.25],direct:["--Ff",2.25,[6,4]],gates:["--ink3",2]},oh=e=>Array.from(e,(t,n)=>n).sort((t,n)=>Wn(e[t],e[n])||t-n);function as(e){let t=Math.abs(e);return t===0||t>=.005&&t<1e3?U(e):`${e<0?"−":""}${ge(Math.log10(t))}`}function ih(e){let t=0,n=0,s=e.map(([o,a])=>{let l=a<0?t:n,c=l+a;return a<0?t=c:n=c,{name:o,v:a,from:l,to:c}}),r=2**Math.max(0,Math.ceil(Math.log2(Math.max(n/1.25,-t/.25))));return{parts:s,low:-r/4,high:1.25*r}}function ah(e){let t=e.reduce((o,a)=>o+a,0),n=e.map(o=>de(o)),s=Math.abs(n.reduce((o,a)=>o+a,0)-de(t))<.005;return`${n.map((o,a)=>a===0?U(o):`${o<0?"−":"+"} ${U(Math.abs(o))}`).join(" ")} ${s?"=":"≈"} ${U(t)}`}function Ei(e){let t=null,n=[],s=null,r=null,o=null,a=Mt(),l=i("input",{type:"checkbox"});l.addEventListener("change",()=>e.turn({hold:l.checked?1:0},!0));let c=B("svg",{class:"strip","aria-hidden":"true"}),d=rs("The unit, from the shortest half-life to the longest",()=>n,W=>{t=n[W-1],_()}),u=i("div",{class:"bk"}),h=i("div",{class:"labels","aria-hidden":"true"}),w=i("div",{class:"plot",role:"img"},u,h),x=i("i",{class:"here"}),f={keep:i("p",{class:"reads"}),share:i("p",{class:"reads"})},m=i("span"),k=i("span"),g=i("label",{class:"check"},l,"hold f at 1 in every unit and step"),E=i("h3"),S=B("svg",{class:"shares",role:"img"}),b=i("p",{class:"terms"}),A=i("div",{class:"two"},i("div",{class:"panel"},i("h3",{},i("b",{},"Constant error carousel"),m),a.el,i("div",{class:"lives"},i("small",{},"half-life of every unit, shortest to longest"),c,d.el),g,f.keep),i("div",{class:"panel"},i("h3",{},i("b",{},"What each path carries"),k),w,f.share,E,S,b)),T=Si(e),p=i("button",{type:"button",class:"btn"},"Show the LSTM");p.addEventListener("click",()=>e.set({cell:"lstm"}));let{el:$,says:O}=ve("paths",re("error carousel","Paths of the error"),"straight down the cell, or by the gates",[],A,T.el,p);e.seen($,N);let P=()=>{let{cell:W,side:V}=e.S;return e.P.curves.some(Z=>Z.side===V&&Z.cell===W&&Z.signal==="kept")?we(e.setup.keep[W]):""},C=()=>e.setup.memory[e.S.cell]==="h",L=()=>C()?"dL/dhₜ":"dL/dcₜ",M=()=>e.P.curves.some(W=>W.side===e.S.side&&W.cell===e.S.cell),v=()=>Ze(e,e.S.cell),y=()=>M()&&e.setup.diagonal.includes(e.S.cell),z=()=>(P()||y())&&e.got.paths?.cell===e.S.cell?e.got.paths:null;function N(){(P()||y())&&e.ask("paths",{side:e.S.side,one:e.S.one,cell:e.S.cell})}e.embed({paths:u}).then(W=>{s=W;for(let V of["paths.steps","paths.y"])s(V).change.connect(()=>requestAnimationFrame(F));j(),e.P&&R()});function j(){s("paths").setv({min_border_left:Math.round(3*e.rem),min_border_right:Math.round(.8*e.rem),min_border_top:6,min_border_bottom:Math.round(1.4*e.rem)}),s("paths").toolbar.active_drag=e.small?null:"auto"}function R(){let W=P();if(A.hidden=!W,T.el.hidden=!y(),p.hidden=!!W||y(),g.hidden=C(),m.textContent=` ∏ ${W} from step t to the last, each unit a line`,k.textContent=` ‖${L()}‖ and its parts`,y()){O.replaceChildren(`In an ${v()} every unit sees its own old h alone, so that an error goes back through each unit by itself: at a step at which the unit is active it is multiplied by the unit’s own number u, and where the unit is not, it ends.`),z()&&T.draw(z());return}if(!W){O.replaceChildren(M()?`${v()} has neither a cell nor a gate: all of the error goes through the same weights at every step, so there is nothing to split here.`:Jt(e,e.S.cell));return}let V=z();O.replaceChildren(C()?`A ${v()} keeps its memory in h itself, and an error reaches an earlier h in two ways: straight down, where each step multiplies it by ${W} alone, and by the gates and the candidate, through the recurrent weights where there are any. Together they are all of it.`:`In the ${v()} an error reaches an earlier cell state in two ways: straight down the cell, where each step multiplies it by the forget gate f alone, and by the gates, ${e.S.cell==="peephole"?"which see h through the recurrent weights and c through the peepholes":"through h and the recurrent weights"}. Together they are all of it.`),V&&(_(),q(),s&&H())}function _(){let W=z();if(!W)return;let[V,X]=W.arrays.product[1],Z=W.array("product"),te=W.array("half");n=oh(te);let Y=t===null||t>=X?n[X-1>>1]:t,ne=t===null?"the median unit, ":"unit ",D=ee=>Array.from({length:V},(Re,Oe)=>Z[Oe*X+ee]),G=Z.every(ee=>ee===0),K=Math.min(0,...Z.filter(Number.isFinite)),J=Z[Y],Q=n.at(-1),se=n[0];d.set(n.indexOf(Y)+1,{max:X}),f.keep.replaceChildren(...G?[i("b",{},"exactly 1"),`: with f held at 1, all ${ae(X,"unit")} pass the error straight down the cell undiminished over ${ae(V-1,"step")}.`]:[`Straight down the cell, ${ne}`,i("b",{},String(Y)),", passes on ",i("b",{},ge(J)),` of an error from step ${V} to step 1: its half-life, the steps over which its ${P()} lets half through, the median over where one begins, is ${dt(te[Y])}. The longest is ${dt(te[Q])} (unit ${Q}), the shortest ${dt(te[se])} (unit ${se}).`]),ne==="unit "&&!G&&(f.keep.firstChild.textContent="Straight down the cell, unit "),a.draw({lines:[...n.filter(ee=>ee!==Y).map(ee=>({values:D(ee),kind:"faint",aside:!0})),{values:D(Y),kind:"forget",name:G?"exactly 1":`unit ${Y}`}],first:1,last:V,low:1.04*Math.min(-1,K),high:-.06*Math.min(-1,K),rem:e.rem,tip:ee=>`step ${ee}, unit ${Y}: ${G?"1":Je(Z[(ee-1)*X+Y])}`,said:f.keep.textContent}),a.cursor(e.S.t+1);let ie=100,oe=n.map(ee=>Math.log2(Math.abs(te[ee]))),be=Math.min(...oe)-1,ke=Math.max(be+2,...oe);c.setAttribute("viewBox",`0 0 ${ie} 20`),c.setAttribute("preserveAspectRatio","none"),c.replaceChildren(...n.map((ee,Re)=>{let Oe=1+19*((oe[Re]-be)/(ke-be));return B("rect",{class:ee===Y?"on":"",x:Re*ie/X,y:20-Oe,width:.8*ie/X,height:Oe})}))}function H(){let W=z(),{T:V}=W,X=Object.fromEntries(Object.keys(is).map(K=>[K,Array.from(W.array(K))])),Z=Object.values(X).flat().filter(Number.isFinite),te=Math.min(-1,...Z)-.3,Y=Math.max(.3,Math.max(...Z)+.2),ne=X.total.map((K,J)=>J);s("paths.source").data={t:ne,...X,low:ne.map(()=>te),high:ne.map(()=>Y),tip:ne.map(K=>[`step ${K+1}`,...Object.entries(is).map(([J,Q])=>`${Q}: ${Je(X[J][K])}`)].join(`
`))},s("paths.steps").setv({start:-.5,end:ne.length-.5}),s("paths.y").setv({start:te,end:Y});let D=gn(te,Y,5),G=ot(1,V,6);s("paths.ticks").ticks=D.map(([K])=>K),s("paths.axis").major_label_overrides=new Map(D),s("paths.marks").ticks=G.map(K=>K-1),s("paths.x").major_label_overrides=new Map(G.map(K=>[K-1,String(K)])),ut(s,"paths",e),s("paths.x").setv({major_label_text_color:e.css("--ink3"),major_label_text_font_size:`${.75*e.rem}px`,major_label_text_font:e.font});for(let[K,[J,Q,se]]of Object.entries(rh))s(`paths.${K}`).glyph.setv({line_color:e.css(J),line_width:Q,line_dash:se??[],line_cap:"round"});F()}function F(){let W=z();if(!s||!W)return;let{start:V,end:X}=s("paths.y"),Z=s("paths.steps"),{rem:te}=e,Y={left:Math.round(3*te),right:w.clientWidth-Math.round(.8*te),top:6,bottom:w.clientHeight-Math.round(1.4*te)};r=K=>Y.left+(Y.right-Y.left)*(K-Z.start)/(Z.end-Z.start);let ne=Object.entries(is).map(([K,J])=>i("span",{class:`name ${K}`},J));Object.assign(x.style,{top:`${Y.top}px`,height:`${Y.bottom-Y.top}px`}),h.replaceChildren(x,...ne),I();let D=K=>Y.top+(Y.bottom-Y.top)*(X-K)/(X-V),G=Object.keys(is).map((K,J)=>({span:ne[J],points:Array.from(W.array(K),(Q,se)=>[r(se),Number.isFinite(Q)?D(Q):NaN])}));Ct(G,[],{...Y,left:Y.left+6},te)}function I(){if(a.cursor(e.S.t+1),!r)return;let W=r(e.S.t),{start:V,end:X}=s("paths.steps");x.style.left=`${W}px`,x.hidden=e.S.t<V||e.S.t>X}function q(){let W=z(),V=Math.min(e.S.t,W.T-1),X=V===W.T-1,Z=W.array("share")[V],te=sh.filter(ee=>W.array(`step.${ee}`)).map(ee=>[ee,W.array(`step.${ee}`)[V]]).filter(([ee])=>ee==="error"?X:!X),Y=ee=>ee<0?" (with the opposite sign)":"",ne=W.array("total")[V],D=te.some(([,ee])=>!Number.isFinite(ee));X?f.share.replaceChildren("At the last step ",i("b",{},`‖${L()}‖ is ${ge(ne)}`),", all of it the error itself: no step lies behind it yet."):f.share.replaceChildren("All the way from the last step to ",i("b",{},`step ${V+1}`),Number.isFinite(ne)?`: ‖${L()}‖ is ${ge(ne)}. `:": exactly nothing is left.",Number.isFinite(Z)?Math.abs(Z)<.005?`Almost all of it came through the gates; the direct path down the cell contributes ${as(Z)} of it${Y(Z)}.`:`The direct path down the cell contributes ${as(Z)} of it${Y(Z)}, the gates ${as(1-Z)}${Y(1-Z)}.`:""),w.setAttribute("aria-label",f.share.textContent),E.replaceChildren(i("b",{},X?`At step ${V+1}`:`Over the one step from ${V+2} back to ${V+1}`),X?` the error itself arrives${C()?"":", by way of h"}`:` shares of ${L()} by the way it took`);let{width:G,height:K}=S.getBoundingClientRect(),{rem:J}=e;if(S.replaceChildren(),b.replaceChildren(),D||!G)return;let{parts:Q,low:se,high:ie}=ih(te),oe=ee=>(ee-se)/(ie-se)*G,be=K-1.3*J;S.append(...Q.filter(({v:ee})=>ee).flatMap(({name:ee,from:Re,to:Oe})=>{let tn=oe(Math.min(Re,Oe)),me=Math.abs(oe(Oe)-oe(Re));return[B("rect",{class:`way way-${ee}`,x:tn,y:2,width:Math.max(.5,me-1),height:be-4}),me>1.1*J?B("text",{class:`on on-${ee}`,x:tn+me/2,y:be/2+.3*J,"text-anchor":"middle"},ee==="cell"?C()?"h":"c":ee==="error"?"L":ee):""]}),...[0,1].flatMap(ee=>[B("path",{class:"unit",d:`M${oe(ee)} 0V${be+2}`}),B("text",{x:oe(ee),y:K-.2*J,"text-anchor":"middle"},ee?"1, the whole":"0")]));let ke={cell:"straight down the cell",error:"the error itself",i:"by i",f:"by f",g:"by g",o:"by o",r:"by r",z:"by z",n:"by n"};b.append(...te.flatMap(([ee,Re])=>[i("span",{},i("i",{class:`way way-${ee}`}),`${ke[ee]} ${as(Re)}`)," "]),te.length>1?i("b",{},ah(te.map(([,ee])=>ee))):"",te.some(([,ee])=>ee<-.005)?" What is left of 0 has the opposite sign.":""),S.setAttribute("aria-label",b.textContent)}return{el:$,draw(W){let{side:V,one:X,cell:Z}=e.S,te=`${V} ${X} ${Z} ${P()}`,Y=te!==o;Y&&(t=null),o=te,s&&W("size")&&j(),l.checked=Number(e.wish.hold)===1,W("paths","theme","size")||Y?R():W("t")&&y()?T.cursor():W("t")&&z()&&(I(),q())}}}var ls=e=>U(e,Math.abs(e)<9.95?1:0);function Ti({first:e,low:t,high:n,zero:s},r){if(e===null||s===r)return["exactly 0",null,`in ${s} of ${r} seeds`];if(Math.abs(e)<.05&&Math.abs(t)<.05&&Math.abs(n)<.05)return["stays 1",null,s?`exactly 0 in ${s} of ${r} seeds`:"in every seed"];let o=e<0?"shrinks to":"grows to",a=s?`exactly 0 in ${s} of ${r} seeds`:`10^${ls(t)} to 10^${ls(n)}`;return[o,ls(e),a]}function lh({gaps:e,trained_to:t,scores:n,measure:{better:s}},r){let o=Object.values(n[r]??{});if(!o.length)return null;let a=e.findLastIndex(h=>h<=t),l=o.map(h=>h[Math.max(0,a)]),c=l.filter(h=>h>=.99).length,[d,u]=[Math.min(...l),Math.max(...l)].map(h=>U(h,2));return s==="higher"&&c?`${c} of ${l.length} seeds`:`${s==="higher"?`0 of ${l.length}: `:""}${d===u?d:`${d} to ${u}`}`}var ch=e=>e.split(/(\^[−\d.]+)/).map(t=>t.startsWith("^")?i("sup",{},t.slice(1)):t),Ci=e=>["10",i("sup",{},ls(e))];function Li(e){let{setup:t}=e,n=Object.fromEntries(Object.entries(t.cells).map(([h,w])=>{let x=i("button",{type:"button",class:"cellname"},i("i",{class:`line ${h}`}),Le(w));Object.assign(x.dataset,{term:w,act:`Click: show or hide the ${w}.`}),x.addEventListener("click",()=>{let m=new Set(e.S.off);m.delete(h)||m.add(h),e.set({off:m})}),x.firstChild.style.background=`var(${Pt(h)[0]})`;let f=Object.fromEntries(Ce.flatMap(m=>[[`${m}.h`,i("td")],[`${m}.w`,i("td",{class:"weights"})]]));return f.learned=i("td"),[h,{button:x,parts:f,row:i("tr",{},i("th",{scope:"row"},x),...Object.values(f))}]})),s=Object.fromEntries(Ce.map(h=>[h,i("th",{scope:"colgroup"})])),r=Ce.map(()=>i("th",{scope:"col"})),o=Ce.map(()=>i("th",{scope:"col",class:"weights"})),a=i("th",{scope:"col"}),l=i("th",{scope:"col"}),c=i("div",{class:"readout"},i("table",{},i("colgroup",{},...["cell","fate","all","fate","all","learned"].map(h=>i("col",{class:h}))),i("thead",{},i("tr",{},i("td",{}),...Object.values(s),a),i("tr",{},i("th",{scope:"col"},"Cell"),r[0],o[0],r[1],o[1],l)),i("tbody",{},...Object.values(n).map(({row:h})=>h)))),d=(h,w)=>e.P.curves.find(x=>x.side===h&&x.cell===w&&x.signal==="h"),u=(h,w)=>e.P.weights.find(x=>x.side===h&&x.cell===w);return e.told=h=>{let{T:w,sides:x}=e.P,f=e.cells.map(m=>{let k=d(h,m);if(!k)return null;let[g,E,S]=Ti(k,x[h].seeds);return`${t.cells[m]} ${g}${E===null?"":` 10^${E}`} (${S})`});return`${x[h].title}, norm of dL/dh over ${w-1} steps back, on a logarithmic scale: ${f.filter(Boolean).join("; ")}.`},{el:c,draw(h){if(h("norms","size")){let{P:w,network:x}=e,f=w.weights.some(g=>g.clipped!==null);c.classList.toggle("clips",f),Ce.forEach((g,E)=>{s[g].textContent=w.sides[g].title,s[g].colSpan=e.small&&!f?1:2,r[E].replaceChildren(re("dL/dh"),` over ${w.T-1} ${w.T===2?"step":"steps"} `,i("small",{},"mean; least to largest seed")),o[E].textContent=f?"weights, clipped":"weights",o[E].title="The norm of the gradient of the weights of this layer together, for this error of size 1. What training clips has encoder and readout in it too, and an error of its own size."});let{learn:m}=x;a.textContent=e.K.hold?"Learned, f free?":"Learned?";let k=m.measure.better==="higher"?["≥ .99","runs that are right at least 99% of the time"]:[m.measure.name];l.textContent=`${k[0]} at gap ${m.gaps.findLast(g=>g<=m.trained_to)??m.gaps[0]}`,l.title=`${m.title}: ${k.at(-1)} at ${m.gap_title} ${m.trained_to}, the longest in training`;for(let[g,{parts:E}]of Object.entries(n)){for(let S of Ce){let b=d(S,g),A=u(S,g);if(E[`${S}.h`].title=b?.zero?"Where it is exactly 0 there is no power of ten; the mean is of the other seeds":"",b){let[T,p,$]=Ti(b,w.sides[S].seeds);E[`${S}.h`].replaceChildren(T,...p===null?[]:[" 10",i("sup",{},p)]," ",i("small",{},...ch($)))}else E[`${S}.h`].replaceChildren(i("small",{},"not trained"));E[`${S}.w`].replaceChildren(...A?A.norm===null?["0"]:[...Ci(A.norm),...A.clipped===null?[]:[" → ",...Ci(A.clipped)]]:["–"])}E.learned.textContent=lh(m,g)??"–"}}if(h("norms","lines"))for(let[w,{button:x,row:f}]of Object.entries(n)){let m=!e.S.off.has(w);x.setAttribute("aria-pressed",String(m)),f.classList.toggle("off",!m)}}}}var hh={w:.9,shear:.5,bias:1},wn=(e,t)=>Array.from({length:t+1},(n,s)=>s?s*e:0),dh=(e,t,n)=>wn(Math.log10(e),n).map((s,r)=>s+Math.asinh(r*t/2)/Math.LN10),Ai=e=>1/(1+Math.exp(-e)),uh=e=>-Math.log1p(Math.exp(-e))/Math.LN10,mh=e=>e<0?-Math.log10(2)/e:1/0;function cs(e){let t=e.length-1,n=Math.max(...e),s=e.indexOf(n),r=e[t];return{way:e.every(a=>a===0)?"stays":s===0?"falls":s===t?"grows":"turns",peak:s,most:n,end:r}}var fh="⁰¹²³⁴⁵⁶⁷⁸⁹",ph=e=>String(e).replace(/\d/g,t=>fh[t]);function zi(e){let t={...hh},n={weight:Mt(),matrix:Mt(),gate:Mt()},s=g=>E=>{t[g]=E;for(let S of[o,a])S.set(t.w);k()},r={low:.2,high:2,step:.01,value:t.w,written:g=>U(g)},o=Be({name:"w",title:"The weight w",...r},s("w")),a=Be({name:"ρ",title:"The spectral radius ρ of the matrix",...r},s("w")),l=Be({name:"s",title:"The shear s of the matrix",low:0,high:2,step:.05,value:t.shear,written:g=>U(g)},s("shear")),c=Be({name:"b",title:"The bias b of the forget gate",low:-3,high:5,step:.1,value:t.bias,written:g=>U(g,1,!0)},s("bias")),d={weight:["A number","t times over: wᵗ",[o]],matrix:["A matrix","size of Wᵗ, W = ρ × a turn, or ρ × a shear",[a,l]],gate:["A gate","fᵗ, where f = σ(b)",[c]]},u=Object.fromEntries(Object.keys(d).map(g=>[g,i("p",{class:"reads"})])),h=Object.entries(d).map(([g,[E,S,b]])=>i("div",{class:"panel"},i("h3",{},i("b",{},E),` ${S}`),n[g].el,i("div",{class:"dials"},...b.map(A=>A.el)),u[g])),{el:w,says:x}=ve("scalar","One number","the whole argument with a single number",[],i("div",{class:"three"},...h)),f=null,m=g=>i("b",{},g);function k(){let g=Math.max(1,(e.got.norms?.T??100)-1),E=Math.log10(t.w),S=uh(t.bias),b={weight:wn(E,g),turn:wn(E,g),shear:dh(t.w,t.shear,g),gate:wn(S,g)},A=Object.values(b).flatMap(cs),T=-Zt(-Math.min(...A.map(N=>N.end)),6),p=Zt(Math.max(...A.map(N=>N.most)),3),$={first:0,last:g,low:T,high:p,unit:"steps",rem:e.rem},[O,P,C]=[cs(b.weight),cs(b.shear),cs(b.gate)],L=`${U(t.w)}${ph(g)}`;x.replaceChildren(`An error on its way back meets the same recurrent weight once at every step. After t steps it is multiplied by wᵗ: a weight below 1 wipes it out, one above 1 blows it up, and 1 is the boundary: neither vanishes nor explodes. All three pictures share one logarithmic axis over ${g} ${g===1?"step":"steps"}.`),u.weight.replaceChildren(m(`${L} = ${ge(O.end)}`),{falls:": below 1, the error vanishes.",grows:": above 1, the error explodes.",stays:" exactly: at 1, the error stays what it was."}[O.way]),n.weight.draw({...$,lines:[{values:b.weight,kind:"main",name:`${U(t.w)}ᵗ`}],tip:N=>`t = ${N}: ${ge(b.weight[N])}`,said:u.weight.textContent});let M={falls:`shrinks from the first step on, to ${ge(P.end)}.`,grows:`grows at every step, to ${ge(P.end)}.`,turns:`first grows, to ${ge(P.most)} at step ${P.peak}, and shrinks only then, to ${ge(P.end)}.`,stays:"stays 1 as well."}[P.way];u.matrix.replaceChildren(m(`Every eigenvalue has size ${U(t.w)}.`),` The turn alone is ρᵗ, like the number: ${ge(O.end)}. The shear ${M}`);let v={values:b.shear,kind:"main",name:"shear"},y={values:b.turn,kind:"other",name:"turn"};n.matrix.draw({...$,lines:t.shear?[y,v]:[{...v,name:"turn and shear"}],marks:P.way==="turns"?[{k:P.peak,v:P.most}]:[],tip:N=>`t = ${N}: turn ${ge(b.turn[N])}, shear ${ge(b.shear[N])}`,said:u.matrix.textContent});let z=mh(S);u.gate.replaceChildren(m(`f = σ(${U(t.bias,1,!0)}) = ${U(Ai(t.bias),3)}:`),` half is left after ${U(z,z<10?1:0)} steps, and ${ge(C.end)} after ${g}. The cell’s own path multiplies by f alone, and a gate chooses f anew at each step; held at 1 it keeps exactly 1.`),n.gate.draw({...$,lines:[{values:wn(0,g),kind:"held",name:"f held at 1: exactly 1"},{values:b.gate,kind:"forget",name:`${U(Ai(t.bias),3)}ᵗ`}],tip:N=>`t = ${N}: ${ge(b.gate[N])}`,said:u.gate.textContent})}return{el:w,draw(g){let E=e.got.norms?.T;(g("size")||E!==f)&&k(),f=E}}}var Oi=`.sec .plot {
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
`;var wh=90,Pi=1e-9,Ni=["--rnn","--ink"];function bh(e){let t=Array.from(e,Number);return{size:t.length,most:t.find(Number.isFinite)??null,above:t.filter(n=>n>Pi).length,kept:t.filter(n=>Math.abs(n)<=Pi).length,zero:t.filter(n=>!Number.isFinite(n)).length}}function xh({above:e,kept:t,most:n,size:s}){return n===null?"nothing of any change is left":t===s?"every change keeps its size":e?e===s?"every change grows":`changes in ${ae(e,"direction")} of ${s} grow, the rest shrink`:t?`changes in ${ae(t,"direction")} of ${s} keep their size, the rest shrink`:"every change shrinks"}function ji(e){let t=null,n=null,s=0,r=Be({name:"span",title:"Steps in the span",low:1,high:1,step:1,value:1,written:b=>ae(b,"step")},b=>{t=b>=u()?null:b,clearTimeout(s),s=setTimeout(w,wh)}),o=Object.fromEntries(["step","span"].map(b=>{let A=i("div",{class:"bk"}),T=i("div",{class:"labels","aria-hidden":"true"});return[b,{name:`spectrum.${b}`,of:b,target:A,labels:T,series:[],head:i("h3"),el:i("div",{class:"plot",role:"img"},A,T)}]})),a=[i("p",{class:"reads"}),i("p",{class:"reads"})],{el:l,says:c}=ve("spectrum","Spectrum",i("span",{},re("singular values")," of the ",re("Jacobian")," of the state"),[r.el],i("div",{class:"two"},...Object.values(o).map(b=>i("div",{class:"panel"},b.head,b.el))),i("div",{class:"two"},...a)),d=()=>Math.min(e.S.t,e.P.T-2),u=()=>e.P.T-1-d(),h=()=>Math.min(t??u(),u()),w=()=>e.P.T>1&&e.ask("spectrum",{side:e.S.side,one:e.S.one,cells:["rnn",e.S.cell],from:d(),t:d()+h()});e.seen(l,w),e.embed(Object.fromEntries(Object.values(o).map(({name:b,target:A})=>[b,A]))).then(b=>{n=b;for(let A of Object.values(o))for(let T of["index","y"])n(`${A.name}.${T}`).change.connect(()=>requestAnimationFrame(()=>S(A)));f(),e.P&&g()});let x=({rem:b}=e)=>({left:Math.round(3.2*b),right:Math.round(.8*b),top:6,bottom:Math.round(1.4*b)});function f(){let{left:b,right:A,top:T,bottom:p}=x();for(let{name:$}of Object.values(o))n($).setv({min_border_left:b,min_border_right:A,min_border_top:T,min_border_bottom:p}),n($).toolbar.active_drag=e.small?null:"auto"}function m({name:b,of:A}){let{css:T,rem:p,font:$}=e;ut(n,b,e),n(`${b}.x`).setv({major_label_text_color:T("--ink3"),major_label_text_font_size:`${.75*p}px`,major_label_text_font:$}),n(`${b}.one`).line_color=T("--ink3"),Ni.forEach((O,P)=>{n(`${b}.${P}`).glyph.setv({line_color:T(O),line_width:1,line_alpha:.5}),n(`${b}.${P}.mark`).glyph.setv({size:(e.small?.36:.45)*p,line_color:T(O),line_width:1.5,fill_color:T(A==="step"?"--bg":O)})})}function k(){r.set(h(),{max:u()}),r.input.disabled=u()<2}function g(){let b=e.got.spectrum;if(k(),c.replaceChildren("A change in the state comes out of a step stretched or shrunk, in each direction differently: by the singular values of the step’s Jacobian, here the largest first. Above 1 a change grows, below 1 it shrinks; over a span the factors of its steps multiply up."),!b)return;let A=b.t-b.from;o.step.head.replaceChildren(i("b",{},"One step"),` from ${b.from+1} to ${b.from+2}`),o.span.head.replaceChildren(i("b",{},ae(A,"step")),` from ${b.from+1} to ${b.t+1}`),a[1].replaceChildren(Jt(e,e.S.cell));for(let T of Object.values(o))T.series=b.cells.map((p,$)=>({values:Array.from(b.array(`${p}.${T.of}`)),kind:$?"main":"other",name:Ze(e,p)}));b.cells.forEach((T,p)=>{let[$,O]=["step","span"].map(M=>bh(o[M].series[p].values)),P=e.P.sides[b.side].units,C=$.size>P?`${$.size} values, of h and c together`:`${$.size} values of h`,L=(M,v)=>`${M}: at most ${v.most===null?"0":ge(v.most)}, ${v.above||"none"} above 1`+(v.zero?`, ${v.zero} 0 to rounding`:"");a[p].replaceChildren(i("b",{},Ze(e,T)),` (${C}). ${L("One step",$)}. ${L(ae(A,"step"),O)}: ${xh(O)}.`)});for(let T of Object.values(o))T.el.setAttribute("aria-label",a.map(p=>p.textContent).join(" ")),n&&E(T)}function E(b){let{name:A,series:T}=b,p=T.flatMap(({values:j})=>j.filter(Number.isFinite)),$=Math.min(-.1,...p),O=Math.max(.1,...p),P=.05*(O-$),C=$-P,L=O+P,M=Math.max(...T.map(({values:j})=>j.length)),v=Array.from({length:M},(j,R)=>R+1),y={t:v,low:v.map(()=>C),high:v.map(()=>L)};Ni.forEach((j,R)=>y[R]=v.map((_,H)=>Number.isFinite(T[R]?.values[H])?T[R].values[H]:NaN)),y.tip=v.map((j,R)=>[`number ${R+1} by size`,...T.filter(({values:_})=>R<_.length).map(_=>`${_.name} ${Je(_.values[R])}`)].join(`
`)),n(`${A}.source`).data=y,n(`${A}.index`).setv({start:0,end:M+1}),n(`${A}.y`).setv({start:C,end:L});let z=ot(1,M,e.small?4:6),N=L-C>2?gn(C,L,6):[.02,.05,.1,.2,.5,1,2,5,10,20,50].filter(j=>Math.log10(j)>C&&Math.log10(j)<L).map(j=>[Math.log10(j),String(j)]);n(`${A}.ticks`).ticks=N.map(([j])=>j),n(`${A}.axis`).major_label_overrides=new Map(N),n(`${A}.marks`).ticks=z,n(`${A}.x`).major_label_overrides=new Map(z.map(j=>[j,String(j)])),m(b),S(b)}function S({name:b,series:A,labels:T,el:p}){if(!A.length)return;let $=n(`${b}.y`),O=n(`${b}.index`),P=x(),C={left:P.left,right:p.clientWidth-P.right,top:P.top,bottom:p.clientHeight-P.bottom},L=A.map(v=>i("span",{class:`name ${v.kind}`},v.name));T.replaceChildren(...L);let M=A.map(({values:v},y)=>({span:L[y],points:v.map((z,N)=>[C.left+(C.right-C.left)*(N+1-O.start)/(O.end-O.start),Number.isFinite(z)?C.top+(C.bottom-C.top)*($.end-z)/($.end-$.start):NaN])}));Ct(M,[],{...C,left:C.left+8},e.rem,1.5)}return{el:l,draw(b){b("t")&&k(),n&&b("size")&&f(),b("spectrum","theme","size")&&g()}}}var vh={engine:"backpropagation",differences:"central differences",complex:"complex step"},_i=.001,kh=e=>e===null?"–":ge(Math.log10(e));function yh({engine:e,resolved:t,error_differences:n,error_complex:s}){let r=s!==null&&s<_i;return e===null?["The gradient is exactly 0 here.",r?"The complex step finds none either.":""]:r?t?n!==null&&n<_i?["They agree.","Central differences and the complex step both find what backpropagation did, of this one network."]:["They do not agree.","Central differences find something else."]:e<-6?["Differences cannot see a gradient this small.","They subtract two values that agree in nearly all 16 digits of a float64, so what they find is rounding. The complex step subtracts nothing, and finds the same."]:["Differences cannot tell here.","Half the step finds another slope: the state bends too sharply within it. The complex step finds the same."]:["They do not agree.","The complex step finds something else."]}function Hi(e){let t={cell:null,signal:"h",side:null,t:null},n=(T,p)=>{let $=i("select",{"aria-label":T});return $.addEventListener("change",()=>{p($.value),b()}),$},s=n("Cell",T=>t.cell=T),r=n("Side",T=>t.side=T),o=Pe("Gradient",{h:"dL/dh",c:"dL/dc"},T=>{t.signal=T,b()}),a=i("input",{type:"number",class:"number",min:1,step:1,inputmode:"numeric","aria-label":"Step",autocomplete:"off"});a.addEventListener("input",()=>{t.t=a.value===""?null:Math.max(0,Math.min(e.P.T-1,Math.round(Number(a.value))-1))}),a.addEventListener("change",()=>a.value=g().t+1),a.addEventListener("keydown",T=>T.key==="Enter"&&S());let l=i("button",{type:"button",class:"btn start"},"Check against differences");l.addEventListener("click",()=>S());let c=i("caption"),d=i("tbody"),u=i("table",{},c,i("thead",{},i("tr",{},...["found by","size","relative error"].map(T=>i("th",{scope:"col"},T)))),d),h=i("p",{class:"reads",role:"status"}),w=null,x=null,f=(T,p,$="")=>i("label",{class:$},i("span",{},T),p),{el:m,says:k}=ve("verify","Verify","any point of the plots, found again without backpropagation",[],i("div",{class:"choice"},f("Cell",s),o.el,f("Side",r,"wide"),f("Step",a),l),i("div",{class:"found"},u,h));k.replaceChildren("A check without backpropagation: nudge one number of the state up and down, run the network forward, see how the loss changes. The complex step nudges it by an imaginary amount instead, so that nothing has to be subtracted. In a terminal: ",i("code",{},"gatescope gradients MODEL TEXT --verify"),".");let g=()=>({cell:t.cell??e.S.cell,signal:t.signal,side:t.side??e.S.side,t:Math.min(e.P.T-1,t.t??e.S.t)}),E=T=>e.P.curves.some(p=>p.cell===T&&p.signal==="c");function S(){let{one:T}=e.S,p=e.seeds(g().side).length;e.ask("verify",{...g(),one:Math.min(T,p-1)})}function b(){let T=[...new Set(e.P.curves.filter($=>$.side===g().side).map($=>$.cell))];T.includes(g().cell)||(t.cell=T[0]),E(g().cell)||(t.signal="h");let p=($,O,P)=>{$.replaceChildren(...O.map(([C,L])=>i("option",{value:C},L))),$.value=P};p(s,T.map($=>[$,Ze(e,$)]),g().cell),p(r,Object.entries(e.P.sides).map(([$,{title:O}])=>[$,O??$]),g().side),o.set(g().signal);for(let $ of o.el.children)$.disabled=!E(g().cell)&&$.textContent==="dL/dc";a.max=e.P.T,(t.t===null||a.getRootNode().activeElement!==a)&&(a.value=g().t+1)}function A(){if(c.textContent=x?`‖dL/d${x.signal}‖ at step ${x.t+1}, ${Ze(e,x.cell)}, ${e.P.sides[x.side]?.title??x.side}, seed ${e.seeds(x.side)[x.one]}`:"Nothing checked yet",d.replaceChildren(...Object.entries(vh).map(([$,O])=>i("tr",{class:x&&$==="differences"&&!x.resolved?"lost":""},i("th",{scope:"row"},O),i("td",{},x?Je(x[$]):"–"),i("td",{},$==="engine"?"":x?kh(x[`error_${$}`]):"–")))),!x)return void h.replaceChildren("Choose a point and press the button.");let[T,p]=yh(x);h.replaceChildren(i("b",{},T),` ${p} Each number was moved by ${ge(Math.log10(x.step))} either way.`)}return{el:m,draw(T){let{t:p,cell:$,side:O}=e.S,P=`${p} ${$} ${O}`;P!==w&&Object.assign(t,{cell:null,side:null,t:null}),w=P,T("norms","detail","t")&&b(),T("norms")&&(x=null),T("verify")&&(x=e.got.verify),T("norms","verify")&&A(),T("busy","lost")&&(l.disabled=e.busy.has("verify")||!e.connected)}}}var $h=["norms","flow","spectrum","paths","verify","knobs","t","detail","lines","theme","size"],Mh={t:["t"],side:["detail"],one:["detail"],cell:["detail"],shown:["lines"],off:["lines"],theme:["theme"]},Sh={scalar:zi,flow:di,spectrum:ji,paths:Ei,verify:Hi},hr=class extends at{said={};keys;constructor(t){super(t,ui+Oi);let{state:n}=this,{t:s,side:r,one:o,cell:a,show:l,off:c}=n.usual("view");this.S={t:s,side:r,one:o,cell:a,theme:this.S.theme,shown:this.curves(l),off:new Set(c)},this.questions=new ct(S=>this.tell(S)),this.got={},this.targets={},this.figures=new Promise(S=>this.made=S),this.near=new Xt("160px"),this.K=this.wish=this.usual=n.usual("server"),this.came=Ln(n);let d=S=>S(this),[u,h,w,x,f,m,k,g]=[Rt,vi,bi,fi,Li,ki,yi,$i].map(d);this.sections=Object.fromEntries(Object.entries(Sh).map(([S,b])=>[S,d(b)]));let E=Object.values(this.sections);this.parts=[u,h,w,x,f,m,...E,k,g],this.time=x.el,this.status=i("p",{class:"unseen",role:"status"}),this.main=i("main",{},w.el,i("div",{class:"right"},i("section",{class:"first","aria-label":"Gradient norms through time"},x.el,f.el),m.el,...E.map(S=>S.el),k.el)),this.root.append(Wt(this),i("div",{class:"ask"},h.el,u.el),this.main,g.el,this.status),this.listen(),Vt(this.setup.figures,this.targets).then(this.made),this.receive(this.model.payload,!0),this.model.on("progress",()=>{for(let[S,b]of Object.entries(this.model.progress))this.sections[S]?.el.style.setProperty("--done",b)})}close(){this.near.close(),this.questions.stop()}get touches(){return Mh}unvisited(){return Object.entries(this.sections).filter(([t])=>t!=="scalar"&&!this.got[t]).map(([,{el:t}])=>t)}get notices(){return Object.values(this.said).flat()}set notices(t){this.said={all:t}}get meanwhile(){return"What is shown stays."}get behind(){return this.P!==null&&this.questions.busy.has("norms")}get whose(){return"The curves are still of the settings before."}ask(t,n={}){let s=JSON.stringify([this.wish,n]);this.closed||this.questions.asked(t,s)||(this.questions.ask(t,{knobs:this.wish,...n},{key:s}),this.mark(),this.draw(new Set(["busy"])))}receive(t,n=!1){let[s,r]=lt(t),{want:o}=s,a=!this.P;if(n&&!r.length)return this.wish=s.knobs,this.questions.ask(o,{knobs:s.knobs}),this.waits();let l=n?this.questions.opened(s):this.questions.take(s);if(!l)return;let c=new Set([o,"busy","notice"]);if(this.said[o]=s.notices,s.file)tt(s.file,r,"text/csv"),this.questions.forget(o);else{let{picture:d}=Dt(t);o==="norms"?this.accept(l,s.knobs,d,c,a):this.got[o]=d}this.draw(c)}accept(t,n,s,r,o){if((o||JSON.stringify(t.request.knobs)===JSON.stringify(this.wish))&&(this.wish={...n}),t.key=JSON.stringify([n,{}]),this.K=n,r.add("knobs"),!s)return;let a=this.P,{S:l}=this;this.P=this.got.norms=s,o&&(this.text=n.text),this.shown=t.from,o?(this.read(),this.resetView()):(l.t=l.t>0&&l.t===a.T-1?s.T-1:Math.min(l.t,s.T-1),this.said.address=[],this.returning&&this.read(this.state.asked.said.server),this.returning=!1),l.one=Math.min(l.one,this.seeds(l.side).length-1),l.cell=this.beside(l.side,l.cell);for(let c of o?$h:["t","detail","lines"])r.add(c)}seeds(t){let n=t==="initial"&&this.K.init!=="start";return Array.from({length:this.P.sides[t].seeds},(s,r)=>n?this.K.seed+r:r)}get cells(){return Object.keys(this.setup.cells)}get network(){return this.setup.networks[this.K.networks]}beside(t,n){return this.P.curves.some(s=>s.side===t&&s.cell===n)?n:"lstm"}turn(t,n=!1){this.wish={...this.wish,...t},this.entry||=n,this.turning??=requestAnimationFrame(()=>{this.turning=null,this.ask("norms"),this.entry&&=this.busy.has("norms")}),this.draw(new Set(["knobs"]))}seen(t,n){this.near.seen(t,()=>this.P&&n())}embed(t){return Object.assign(this.targets,t),this.figures}passes(){let{text:t,networks:n}=this.wish;return An(this.came,{text:t,opened:this.text,task:n})}get values(){return this.with(this.K)}get wished(){return this.with(this.wish)}with(t){let{S:n,setup:s}=this,{t:r,side:o,one:a,cell:l,theme:c,shown:d}=n,u=Object.keys(d).filter(w=>d[w]),h={t:r,side:o,one:a,cell:l,theme:c,show:u,off:[...n.off]};return{...t,...h,...zn(this.passes(),t.text,s.models),task:null}}curves(t){let{choices:n}=this.state.named.show;return Object.fromEntries(n.map(s=>[s,t.includes(s)]))}read(t=[]){let{S:n,P:s,state:r}=this,{side:o,cell:a,show:l,off:c}=r.asked.values;this.said.address=[...t,...r.asked.said.view],Object.assign(n,{side:o,cell:a,shown:this.curves(l),off:new Set(c)}),n.t=r.place("t",s.T,0,this.said.address),n.one=r.place("one",this.seeds(o).length,0,this.said.address)}back({values:t}){this.wish=Object.fromEntries(Object.keys(this.usual).map(n=>[n,t[n]])),this.entry=!1,this.questions.forget("norms"),this.ask("norms")}resetView(t=this.measure()){Object.assign(this,t)}resize(){let t=this.measure();!this.P||!t.width||Object.keys(t).every(n=>t[n]===this[n])||(this.resetView(t),this.draw(new Set(["size"])))}draw(t){let n=(...s)=>s.some(r=>t.has(r));for(let s of this.P?this.parts:this.parts.slice(0,1))kt(s,t);this.P&&(n("busy")&&this.waits(),n("norms","detail","t")&&this.near.turned(),Object.assign(this.host.dataset,{ready:"true",t:this.S.t,seq:this.shown,steps:this.P.T}),this.settled&&(this.keep(this.entry),this.entry=!1))}waits(){let{busy:t,root:n,main:s}=this;n.classList.toggle("busy",t.has("norms")),s.setAttribute("aria-busy",String(t.size>0));for(let[r,{el:o}]of Object.entries(this.sections))o.classList.toggle("waiting",t.has(r)),t.has(r)||o.style.removeProperty("--done")}get settled(){return super.settled&&!this.turning&&!this.busy.has("norms")}go(t){this.P&&this.set({t:Math.max(0,Math.min(this.P.T-1,t))})}moves(){return{ArrowLeft:()=>this.go(this.S.t-1),ArrowRight:()=>this.go(this.S.t+1),Home:()=>this.go(0),End:()=>this.go(this.P.T-1),"?":()=>this.keys(),w:()=>this.meanings.walk()}}},Fi={render:e=>void new hr(e)};function Ri(e,t,n){let s=e.array(`top.${t}.id`),r=e.array(`top.${t}.p`),o=e.arrays[`top.${t}.id`][1][1];return Array.from({length:o},(a,l)=>[e.words[s[n*o+l]],r[n*o+l]])}function Eh(e,t,n){let[[s,r]]=Ri(e,t,n);if(e.answers.kind==="value")return{text:U(r,2),right:null};let o=e.answers.kind==="next"&&n+1<e.T,a=l=>e.reads.kind==="words"?l.toLowerCase():l;return{text:he(s),right:o?a(s)===a(e.tokens[n+1]):null}}function Ii(e){let t=i("div",{class:"says"}),n=i("div",{class:"lists"}),s=i("h2"),r=i("div",{class:"answers"},i("div",{class:"hd"},s),n),o=[],a=null;function l(){o=e.P.cells.map(d=>{let u=Array.from({length:5},()=>{let w=i("span",{class:"bar"}),x=i("span",{class:"w"}),f=i("span",{class:"n"});return{bar:w,word:x,p:f,row:i("li",{},w,x,f)}}),h=e.name({cell:d});return{rows:u,el:i("div",{},i("h3",{},h),i("ol",{class:"pred","aria-label":`What the ${h} answers`},...u.map(({row:w})=>w)))}}),n.replaceChildren(...o.map(d=>d.el))}function c(d){let{P:u,G:h,rem:w,font:x}=e,f=e.name({cell:u.cells[d]}),m=i("div",{class:"line","aria-hidden":"true"},i("span",{class:"label"},f));for(let k=h.a;k<h.end;k++){let{text:g,right:E}=Eh(u,d,k),S=i("span",{class:E?"m right":"m",title:`${f}, after “${u.shown[k]}”: ${g}`},g),b=Math.max(yt(g,h.cw-4,.8125*w,E?650:400,x),.62*w);S.style.cssText=`left:${h.x(k)+1}px;width:${h.cw-2}px;font-size:${b}px`,m.append(S)}return m}return{el:r,steps:t,draw(d){let{P:u,S:h}=e;if(u.cells.join()!==a&&(l(),a=u.cells.join()),d("picture","size","view")&&t.replaceChildren(...u.cells.map((x,f)=>c(f))),!d("picture","step","size"))return;let w=u.answers.title;s.replaceChildren(w[0].toUpperCase()+w.slice(1)," ",i("small",{},`${u.answers.kind==="label"?"at":"after"} “${u.shown[h.t]}”`)),o.forEach(({rows:x},f)=>{let m=Ri(u,f,h.t),k=u.answers.kind==="value";x.forEach(({row:g,bar:E,word:S,p:b},A)=>{g.hidden=A>=m.length,!g.hidden&&(S.textContent=he(m[A][0]),b.textContent=k?U(m[A][1],3):ue(m[A][1]),E.hidden=k,E.style.width=`${100*m[A][1]}%`)})})}}}function Wi(e){let t=e.filter(Number.isFinite).sort((r,o)=>r-o);if(!t.length)return 1;let n=t.at(-1),s=t[Math.floor(.97*(t.length-1))];return 1.05*(n>2*s?1.5*s:n)||1}function Th(e,t){return e.better==="higher"?[0,1]:[0,e.chance===null?Wi(t):2*e.chance]}function qi(e){let t=E=>{let S=i("div",{class:"bk"}),b=i("div",{class:"labels","aria-hidden":"true"});return{name:E,target:S,labels:b,head:i("h2"),note:i("small"),el:i("div",{class:`plot ${E}`,role:"img"},S,b)}},n={score:t("score"),loss:t("loss")},s=i("div",{class:"curves"},...Object.values(n).flatMap(E=>[i("div",{class:"hd"},E.head),E.el]));for(let{head:E,note:S}of Object.values(n))E.append(i("span")," ",S);let r={own:0,other:1},o=null,a=!1,l=!1,c={};async function d(){o=await Vt(e.setup.figures,{score:n.score.target,loss:n.loss.target});for(let E of["iterations","score.y","loss.y"])o(E).change.connect(()=>{l||(a=!0,requestAnimationFrame(()=>{k(),g()}))});for(let E of Object.values(n))E.el.addEventListener("dblclick",()=>{a=!1,setTimeout(()=>e.draw(new Set(["run","picture","size"])),50)}),new ResizeObserver(()=>g()).observe(E.el);e.draw(new Set(["run","picture","size","theme"])),e.root.classList.add("plotted")}let u=()=>Math.round(3.6*e.rem);function h(){for(let E of Object.keys(n))o(E).setv({min_border_left:e.gutter,min_border_right:u(),min_border_top:6,min_border_bottom:Math.round(1.3*e.rem)}),o(E).toolbar.active_drag=e.small?null:"auto"}let w=()=>e.P.cells,x=E=>E==="rnn"?"--rnn":"--ink";function f(){for(let E of Object.keys(n)){ut(o,E,e),o(`${E}.iterations`).setv({major_label_text_color:e.css("--ink3"),major_label_text_font_size:`${.75*e.rem}px`,major_label_text_font:e.font});for(let[S,b]of Object.entries(r)){let A=w()[b];o(`${E}.${S}`).glyph.setv({line_color:e.css(x(A)),line_width:b?2.25:3,line_cap:"round"})}}o("chance").line_color=e.css("--ink3")}function m(){let{P:E,run:S,task:b}=e,{measure:A}=b,T=(S??e.choice).iterations,p=S?Array.from(E.array("t")):[],$={score:C=>st(A,C),loss:C=>U(C,4)},O=Math.ceil(T/e.setup.points);l=!0;for(let C of Object.keys(n)){let L={t:p,own:p.map(()=>NaN),other:p.map(()=>NaN)},M=[];for(let[j,R]of Object.entries(r)){let _=S&&E.array(`${R}.${C}`);_&&(L[j]=Array.from(_),M.push([j,w()[R]])),o(`${C}.${j}`).visible=!!_}let v=M.flatMap(([j])=>L[j]),[y,z]=C==="score"?Th(A,v):[0,Wi(v)];L.low=p.map(()=>y),L.high=p.map(()=>z),L.tip=p.map((j,R)=>[`iteration ${j.toLocaleString("en")}`,...M.map(([_,H])=>`${e.name({cell:H})} ${$[C](L[_][R])}`)].join(`
`)),o(`${C}.source`).data=L,o(`${C}.hit`).glyph.width={value:O},a||o(`${C}.y`).setv({start:y,end:z}),c[C]=Object.fromEntries(M.map(([j,R])=>{let _=L[j].findLastIndex(Number.isFinite);return[j,_<0?null:{t:p[_],v:L[j][_],name:e.name({cell:R}),cell:R}]}));let N=M.map(([j,R])=>`${e.name({cell:R})} ${$[C](L[j].at(-1))}`).join(", ");n[C].el.setAttribute("aria-label",p.length?`${C==="score"?A.title:"Loss"} at iteration ${p.at(-1)}: ${N}.`:"No curve yet.")}a||o("iterations").setv({start:0,end:T}),o("chance").setv({location:A.chance??0,visible:A.chance!==null}),l=!1,k();let P=A.title[0].toUpperCase()+A.title.slice(1);n.score.head.firstChild.textContent=P,n.score.note.textContent=`best weights so far, on validation${A.better==="lower"?"; lower is better":""}`,n.loss.head.firstChild.textContent="Loss",n.loss.note.textContent=O>1?`mean of every ${O} iterations`:"of every iteration"}function k(){let{start:E,end:S}=o("iterations"),b=Ee(E,S,e.small?4:7).filter(Number.isInteger);for(let A of Object.keys(n)){let T=A==="score"&&e.task.measure.name==="accuracy"?100:1,p=o(`${A}.y`),$=e.run||T>1?Ee(p.start,p.end,6):[],O=Math.max(0,-Math.floor(Math.log10(T*($[1]-$[0]))+1e-9))||0;o(`${A}.ticks`).ticks=$,o(`${A}.axis`).major_label_overrides=new Map($.map(P=>[P,U(T*P,O)+(T>1?"%":"")])),o(`${A}.marks`).ticks=b,o(`${A}.iterations`).major_label_overrides=new Map(b.map(P=>[P,P.toLocaleString("en")]))}}function g(){if(!o||!e.P)return;let{measure:E}=e.task,S=o("iterations");for(let[b,{labels:A,el:T}]of Object.entries(n)){let{start:p,end:$}=o(`${b}.y`),O=T.clientHeight-6-Math.round(1.3*e.rem),P=T.clientWidth-e.gutter-u(),C=e.gutter+P,L=N=>Math.max(0,Math.min(O,O*(1-(N-p)/($-p)))),M=N=>e.gutter+P*Math.max(0,Math.min(1,(N-S.start)/(S.end-S.start))),v=Object.values(c[b]??{}).filter(Boolean).map(N=>({x:M(N.t),y:L(N.v),span:i("span",{class:`name ${N.cell==="rnn"?"rnn-h":""}`},N.name)})),y=b==="score"&&E.chance!==null?[{x:C,y:L(E.chance),span:i("span",{class:"name fine"},"chance")}]:[],z=v.some(N=>N.x+u()>C);for(let N of z?[[...v,...y]]:[v,y]){let j=Nn(N.map(R=>R.y),.95*e.rem,O);N.forEach(({span:R,x:_},H)=>{R.style.left=`${_+6}px`,R.style.top=`${6+j[H]}px`})}A.replaceChildren(...[...v,...y].map(({span:N})=>N)),!e.run&&b==="score"&&A.append(i("span",{class:"alone"},e.choice.beside?"Press Start. Both networks read the same examples in the same order, and their curves grow here.":"Press Start, and the network’s curves grow here."))}}return d(),{el:s,draw(E){o&&(E("size")&&h(),E("theme","size","picture")&&f(),E("run","picture")&&m(),E("run","picture","size","theme")&&g())}}}var Ch=200,Di={cell:"cell",units:"unit",seed:"seed",iterations:"iteration"};function Bi(e){let{setup:t}=e,n=m=>i("select",{},...m.map(([k,g])=>i("option",{value:k},g))),s=m=>i("input",{type:"number",min:e.state.named[m].low,max:e.state.named[m].high,step:1,inputmode:"numeric",class:"number",autocomplete:"off"}),r={task:n(Object.entries(t.tasks).map(([m,k])=>[m,k.title])),cell:n(Object.entries(t.cells)),units:s("units"),seed:s("seed"),iterations:s("iterations"),beside:i("input",{type:"checkbox"})},o=i("span"),a={task:"Task",cell:"Cell",units:"Units",seed:"Seed",iterations:"Iterations"},l=Object.entries(a).map(([m,k])=>(r[m].setAttribute("aria-label",k),i("label",{class:m},Di[m]?re(Di[m],k):i("span",{},k),r[m]))),c=i("fieldset",{class:"choice","aria-label":"What to train"},...l,i("label",{class:"check"},r.beside,o)),d=Rt(e),u=i("div",{class:"ask"},c,d.el),h=0,w=null;e.chosenNow=()=>(clearTimeout(h),{...Object.fromEntries(Object.keys(a).map(k=>[k,r[k].value])),beside:r.beside.checked});let x=()=>e.send({choice:e.chosenNow()}),f=()=>{o.textContent=`${Le(t.cells[r.cell.value==="rnn"?"lstm":"rnn"])} beside it`};r.task.addEventListener("change",()=>{let m=t.tasks[r.task.value];r.units.value=m.units,r.iterations.value=m.iterations,x()}),r.cell.addEventListener("change",()=>{f(),x()}),r.beside.addEventListener("change",x);for(let m of[r.units,r.seed,r.iterations])m.addEventListener("input",()=>{clearTimeout(h),h=setTimeout(x,Ch)}),m.addEventListener("keydown",k=>{k.key==="Enter"&&!e.live&&e.act()});return{el:u,draw(m){if(d.draw(m),!!m("run")&&(c.disabled=e.live,w===null||m("choice"))){for(let k of Object.keys(a))r[k].value=e.choice[k];r.beside.checked=e.choice.beside,f(),w=!0}}}}var Lh=80;function Ui(e){let t=i("textarea",{rows:1,class:"sentence",spellcheck:"false",autocomplete:"off",autocapitalize:"off","aria-label":"The probe: a text read with the weights of this moment",maxlength:e.setup.limits.text}),n=i("span",{class:"count"}),s=i("div",{class:"asked"},i("span",{class:"count","aria-hidden":"true"},"Probe"),i("div",{class:"field"},t),n),r=0,o=null;return t.addEventListener("keydown",a=>{a.key==="Enter"&&!e.text.includes(`
`)&&e.P.reads.kind!=="bytes"&&a.preventDefault()}),t.addEventListener("input",()=>{clearTimeout(r),r=setTimeout(()=>e.send({text:t.value}),Lh)}),{el:s,draw(a){if(!a("run","picture"))return;e.text!==o&&t.getRootNode().activeElement!==t&&(t.value=e.text),o=e.text,t.classList.toggle("lines",e.text.includes(`
`));let{T:l,length:c,reads:d}=e.P;n.textContent=`${l<c?`the first ${l} of `:""}${c.toLocaleString("en")} ${c===1?d.one:d.many}`}}}var dr={start:"M4 2v12l9-6z",pause:"M3.5 2h3v12h-3zM9.5 2h3v12h-3z",stop:"M3 3h10v10H3z"},Ah=e=>B("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},B("path",{d:e}));function zh({state:e,elapsed:t,rate:n,left:s}){let r=n===null?"":n>=10?` · ${Math.round(n)} a second`:` · ${U(n,1)} a second`,o=$s(t);return{starting:"starting",paused:`paused at ${o}`,scoring:`${o} · scoring on test`,done:`done in ${o}`,stopped:`stopped at ${o}`,diverged:`diverged at ${o}`,late:`ended at ${o}`,failed:`broke off at ${o}`}[e]??`${o}${r}${s===null?"":` · ${$s(Math.ceil(s))} left`}`}function Vi(e){let t=B("path"),n=i("span"),s=i("button",{type:"button",class:"btn start"},B("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},t),n),r=i("button",{type:"button",class:"btn stop"},Ah(dr.stop),i("span",{},"Stop")),o=i("b"),a=i("small"),l=i("span",{class:"r"}),c=i("b"),d=i("div",{class:"gone",role:"progressbar","aria-label":"Progress","aria-valuemin":0},c),u=i("div",{class:"bar"},i("div",{class:"transport",role:"group","aria-label":"Training"},s,r,i("span",{class:"where"},i("span",{class:"roomy"},"iteration "),o,a),l),d),h=i("table",{class:"results"});s.addEventListener("click",()=>e.act()),r.addEventListener("click",()=>e.send({do:"stop"})),e.name=g=>Le(e.setup.cells[g.cell]);function w(){let{run:g,live:E}=e,S=E?g.state==="paused"?"Resume":"Pause":"Start";n.textContent=S,t.setAttribute("d",S==="Pause"?dr.pause:dr.start),s.title=`${S} (space)`,s.disabled=!e.connected||E&&g.state==="scoring",r.disabled=!e.connected||!E}function x(){let{run:g}=e,{iterations:E}=g??e.choice,S=g?.iteration??0;o.textContent=S.toLocaleString("en"),a.textContent=` / ${E.toLocaleString("en")}`,l.textContent=g?zh(g):"",c.style.width=`${100*S/E}%`,d.setAttribute("aria-valuemax",E),d.setAttribute("aria-valuenow",S)}let f=[],m=null;function k(){let{run:g,task:E}=e,{measure:S}=E,b=g?.nets??[],A=JSON.stringify([g?.task,b.map(T=>[T.cell,T.name])]);if(A!==m){m=A,f=b.map((p,$)=>{let O=Array.from({length:4},()=>i("td")),P=i("td",{class:"acts"});if(p.name){let C=v=>e.state.to("explore",{model:p.name,...v}),L=i("a",{class:"btn",href:C(),target:"_blank",rel:"noopener","aria-label":`Open the ${e.name(p)} in the Explorer, in a new tab`},"Explore");L.addEventListener("click",()=>{L.href=C({text:e.text,theme:e.S.theme})});let M=i("button",{type:"button",class:"btn","aria-label":`Download the ${e.name(p)} as .safetensors`},"Download");M.addEventListener("click",()=>e.send({do:"file",net:$})),P.append(L," ",M)}return{cells:O,row:i("tr",{},i("th",{scope:"row"},i("i",{class:p.cell==="rnn"?"line rnn":"line"}),e.name(p)),...O,P)}});let T=["","parameters","loss",S.title,"on test",""];h.replaceChildren(i("caption",{class:"unseen"},"What each network reached"),i("thead",{},i("tr",{},...T.map(p=>i(p?"th":"td",p?{scope:"col"}:{},p)))),i("tbody",{},...f.map(({row:p})=>p))),h.hidden=!b.length}b.forEach((T,p)=>{let[$,O,P,C]=f[p].cells;$.textContent=T.parameters.toLocaleString("en"),O.textContent=U(T.loss,3),P.textContent=st(S,T.score),P.title=T.best?`the best on validation, after iteration ${T.best}`:"",C.textContent=T.fault?"diverged":st(S,T.test),C.title=T.fault??""})}return{el:u,results:h,draw(g){g("run")&&(w(),x(),k())}}}var Gi=`.unseen {
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
`;var Ph=250,Nh=5e3,ur=class extends at{choice=null;text;version;name;chosenNow;constructor(t){super(t,Gi),Object.assign(this.S,{mode:"mean",sort:"number"}),this.questions=new ct(h=>this.tell(h)),this.run=null,this.came=Ln(this.state),this.parts=[Bi,Vi,qi,Ui,Ut,_n,Ii].map(h=>h(this));let[n,s,r,o,a,l,c]=this.parts;this.time=i("section",{class:"time","aria-label":"The probe"},a.el,l.el,c.steps,i("div",{class:"cursor"})),this.cursor=this.time.lastChild,this.words=a.el,this.status=i("p",{class:"unseen",role:"status"}),this.main=i("main",{},i("section",{class:"now","aria-label":"Training"},s.el,r.el,s.results),i("div",{class:"probe"},o.el,this.time,c.el)),this.root.append(Wt(this),n.el,this.main,this.status),this.listen();let d=h=>this.live&&!this.closed&&this.connected&&h.preventDefault();this.inPage&&addEventListener("beforeunload",d),this.receive(this.model.payload,!0);let{brought:u}=this.state;u!==void 0&&this.send({text:u})}close(){clearTimeout(this.again),this.questions.stop()}wentOff(){super.wentOff(),clearTimeout(this.again),this.status.textContent="Not connected."}cameBack(){this.status.textContent="Connected again.",super.cameBack(),this.poll()}get meanwhile(){return this.live?"This training goes on without the page for a few minutes.":"What is shown stays."}get owes(){return{...this.questions.waiting("start"),...this.questions.waiting("choice"),...this.questions.waiting("text")}}get behind(){return this.owes.choice!==void 0||this.owes.text!==void 0}get whose(){return"What is shown is of what was asked before."}get live(){return this.run!==null&&!this.setup.ends.includes(this.run.state)}send(t){if(this.closed)return;let{choice:n,do:s}=t,r=s??(n?"choice":"text"),o=s!==void 0&&s!=="file";this.questions.ask(r,{...t,seen:this.version??0},{once:o}),this.mark()}poll(){clearTimeout(this.again),this.connected&&!this.closed&&this.questions.ask("look",{seen:this.version??0})}pollIn(t){clearTimeout(this.again),this.again=setTimeout(()=>this.poll(),t)}receive(t,n=!1){let[s,r]=lt(t);if(!(n?{}:this.questions.take(s)))return;if(s.file)return tt(s.file,r,"application/octet-stream");if([...this.questions.busy].some(h=>h!=="look"&&h!=="file"))return;let a=Dt(t),l=this.P,c=this.run?.state,d=new Set(["run"]),u=JSON.stringify(a.notices);if((n||u!==this.told||a.want!=="look")&&(this.notices=a.notices,this.told=u,d.add("notice")),a.fault)return this.live&&this.pollIn(Nh),this.draw(d);if(Object.assign(this,{run:a.run,choice:a.choice,text:a.text,version:a.version}),n&&(this.opened=a.text),a.picture&&(this.P=a.picture),a.picture||this.returning&&this.P){this.placed(l,n);for(let h of He)d.add(h)}this.returning&&d.add("choice"),this.returning=!1,this.resetView(),this.draw(d),this.run&&this.run.state!==c&&this.announce(),this.live&&this.pollIn(Ph)}placed(t,n){let{P:s,S:r}=this;r.t=t&&r.t<t.T-1&&Ht(t.tokens,s.tokens)?Math.min(r.t,s.T-1):s.T-1,(n||this.returning)&&this.read(n),r.unit=Math.min(r.unit,s.H-1),r.focus=s.signals.includes(this.chosen)?this.chosen:s.keeper??s.signals[0]}read(t){let{P:n,S:s,state:r}=this,{said:o}=r.asked;this.notices.push(...t?[]:o.server,...o.view),s.t=r.place("t",n.T,s.t,this.notices),this.chosen=r.among("focus",n.signals,this.notices)}get task(){return this.setup.tasks[(this.run??this.choice).task]}act(){let{run:t}=this;this.live&&t.state==="scoring"||(this.live?this.send({do:t.state==="paused"?"resume":"pause"}):this.send({do:"start",choice:this.chosenNow()}))}announce(){let{state:t,nets:n,said:s}=this.run,r=n.map(l=>this.name(l)).join(" and "),o={starting:`Training ${r}.`,paused:"Paused.",done:`${r} trained.`,stopped:"Stopped."},a=s||o[t];a&&(this.status.textContent=a)}passes(){let{text:t,opened:n}=this,{task:s}=this.run??this.choice;return An(this.came,{text:t===this.task.examples[0][1]?"":t,opened:n,task:s})}get values(){return this.with(this.choice,this.text)}get wished(){let{text:t=this.text,choice:n}=this.owes;return this.with({...this.choice,...n},t)}with(t,n){let{run:s,S:r,P:o}=this,a=(s??t).task===t.task&&n!==this.task.examples[0][1]?n:null;return{...t,text:a,theme:r.theme,t:o&&r.t<o.T-1?r.t:null,focus:(this.chosen&&r.focus)??null,run:s?.key??null,...zn(this.passes(),a,this.setup.models)}}back({values:t}){let n=this.state.of("server").map(({name:a})=>[a,t[a]]),{text:s,run:r,...o}=Object.fromEntries(n.filter(([,a])=>a!==null));this.send({choice:o,text:s??this.setup.tasks[o.task].examples[0][1]})}draw(t){super.draw(t);let{run:n,choice:s,host:r}=this;Object.assign(r.dataset,{ready:"true",state:n?.state??"idle",iteration:n?.iteration??0,task:s.task}),this.keep()}placeWords(){}moves(){return{...super.moves()," ":()=>this.act()}}},Ki={render:e=>void new ur(e)};var Xi=4,jh=4;function Yi(e,t){if(t>=e.T)return null;let n=e.array("p"),s=n.length/e.T;return e.answers.kind==="value"?()=>n[t]:r=>{let o=e.words.indexOf(r);return o<0?null:n[t*s+o]}}function mr(e,t,n,s=Xi){let r=Yi(e,n),o=Yi(t,n),a=new Set;for(let d of[e,t])if(n<d.T)for(let[u]of d.top(n).slice(0,jh))a.add(u);let l=[...a].map(d=>({word:d,a:r?r(d):null,b:o?o(d):null})),c=d=>Math.max(d.a||0,d.b||0);return(l.length>1?l.sort((d,u)=>c(u)-c(d)):l).slice(0,s)}var Ji=({answers:e},t)=>e.kind==="value"?U(t,3):ue(t),hs=(e,t)=>e.top(t)[0];function Zi(e,t){let[n,s]=hs(e,t);return[he(n),Ji(e,s)]}function ds(e,t,n){let[s,r]=[e,t].map(o=>o.array("p").subarray(n*o.array("p").length/o.T,(n+1)*o.array("p").length/o.T));return s.length===r.length&&s.every((o,a)=>o===r[a])}function _h(e,t,n,{kind:s,names:r,held:o,trained:a=!0}){let l=e.answers.kind==="value",c=[],d=m=>c.push({text:m,b:!0}),u=m=>c.push({text:m}),h=l?"answers":e.answers.kind==="next"?"expects":"says",w=m=>`after “${ce(m.shown[n],24)}”`,x=m=>{let[k,g]=hs(m,n);l?d(U(g,3)):(u("“"),d(he(k)),u(`” (${ue(g)})`))};if(s==="changes"){if(u(`${o&&a?"As trained the model":o?"Untouched, the model":"The model"} ${h} `),x(e),u(` ${w(e)}.`),!o)return u(" Hold a gate to see what it would have said."),c;e===t||ds(e,t,n)?u(` Your change alters nothing here${e!==t&&t.parts===null?", nor the top answer at any other step":""}.`):(u(` With your change it ${!l&&hs(e,n)[0]===hs(t,n)[0]?"still ":""}${h} `),x(t),u("."))}else[[e,r.a],[t,r.b]].forEach(([k,g],E)=>(u(`${E?" ":""}${g[0].toUpperCase()}${g.slice(1)}${g.endsWith("changed")?", ":" "}`),n>=k.T?u(`is over at “${ce(k.shown[k.T-1],24)}”.`):(u(`${h} `),x(k),u(E&&k.tokens[n]===e.tokens[n]?".":` ${w(k)}.`)))),e===t&&u(" They are the same.");let{parts:f}=t;return e!==t&&f!==null&&f!==void 0?u(f===n?" Here the two runs disagree for the first time.":` The two runs first disagree after “${ce(t.shown[f],24)}” (step ${f+1}).`):e!==t&&f===null&&!l&&!(s==="changes"&&ds(e,t,n))&&u(s==="changes"?" Your change does not alter the top answer at any step.":" Both give the same top answer at every step."),c}function Qi(e){let{setup:t,other:n,weights:s,name:r}=e,o=s==="trained",a=e.listed.some(Me);if(!n)return{kind:"changes",a:o?"as trained":"untouched",b:"with your change",held:a,trained:o};if(e.sameNet)return{kind:"sentence",a:"this sentence",b:a?"the other, changed":"the other sentence",held:a,trained:o};let[l,c]=[e.find(r),e.find(n.model)],d=(u,h)=>{let w=l.cell===c.cell&&(l.name!==c.name?`, ${l.units===c.units?`seed ${u.seed}`:`${u.units} units`}`:"");return`${Le(t.cells[u.cell])}${w||""}${h==="initial"?", untrained":""}`};return{kind:"network",a:`the ${d(l,s)}`,b:`the ${d(c,n.weights)}${a?", changed":""}`,held:a,trained:o}}function ea(e){let t=i("p",{class:"verdict","aria-live":"polite"}),n=i("h2"),s={a:i("span",{class:"a"}),b:i("span",{class:"b"})},r=Array.from({length:Xi},()=>{let l={a:i("span",{class:"n a"}),left:i("i",{class:"bar a"}),word:i("span",{class:"w"}),right:i("i",{class:"bar b"}),b:i("span",{class:"n b"})};return{el:i("li",{},l.a,i("span",{class:"arm a"},l.left),l.word,i("span",{class:"arm b"},l.right),l.b),...l}}),o=i("ol",{},...r.map(({el:l})=>l)),a=i("section",{class:"answers"},i("div",{class:"hd"},n),i("div",{class:"whose"},s.a,s.b),o);return{el:a,verdict:t,draw(l){if(l("play","pins")&&t.setAttribute("aria-live",e.S.playing||e.before?"off":"polite"),!l("picture","t","pins"))return;let{A:c,P:d,S:u}=e,h=e.titles,{t:w}=u,x=d.answers.kind==="value",f=_h(c,d,w,{...h,names:h});t.replaceChildren(...f.map(({text:A,b:T})=>T?i("b",{},A):A));let{title:m,kind:k}=d.answers,g=`“${ce(d.shown[w],24)}”`;n.textContent=`${m[0].toUpperCase()}${m.slice(1)} ${k==="label"?"at":"after"} ${g}`;let E=c===d&&h.kind==="changes";a.classList.toggle("alone",E);for(let A of["a","b"])s[A].textContent=h[A].replace(/^the (?=\w+( |,|$))/,T=>h.kind==="network"?"":T);E&&(s.b.textContent="nothing is held yet");let S=mr(c,d,w);o.setAttribute("aria-label",`${m}: ${h.a}, then ${h.b}`);let b=x?Math.max(1,...S.flatMap(({a:A,b:T})=>[Math.abs(A??0),Math.abs(T??0)])):1;r.forEach((A,T)=>{let p=S[T];if(A.el.hidden=!p,!!p){xe(A.word,he(p.word));for(let[$,O]of[["a",A.left],["b",A.right]]){let P=p[$];xe(A[$],E&&$==="b"?"":P===null?"–":Ji(d,P)),O.style.width=`${P===null||E&&$==="b"?0:100*Math.abs(P)/b}%`}A.el.classList.toggle("up",(p.b??0)>(p.a??0))}})}}}var Hh={changes:"my changes",sentence:"another sentence",network:"another network"};function ta(e,{model:t,weights:n}){return e?(e.model??t)!==t||(e.weights??n)!==n?"network":"sentence":"changes"}function Fh(e,t){let n=[...new Set(e.filter(o=>o.task===t.task).map(o=>o.cell))].filter(o=>o!==t.cell),s=["gru","lstm"].find(o=>n.includes(o))??n[0];return(s?zs(e.filter(o=>o.task===t.task),{...t},{cell:s}):null)??e.find(o=>o.task===t.task&&o.name!==t.name)??null}function na(e){let t=f=>$n(Object.create(e,{setup:{value:{...e.setup,limit:e.setup.characters}},...f})),n=t({P:{get:()=>e.A},send:{value:(f,m)=>m?.jump?e.example(f.text):e.send(f,m)},typed:{set:f=>e.typed=f}}),s=t({P:{get:()=>e.P},text:{get:()=>e.text2},notices:{value:[]},offline:{value:void 0},send:{value:f=>{let{length:m,...k}=e.asked.other??{};e.send({other:{...k,...f}})}}}),r=i("select",{class:"othernet","aria-label":"The other network"}),o=i("button",{type:"button",class:"btn bare cross","aria-label":"Compare with my changes alone",title:"Close"},"✕"),a=i("div",{class:"with"},i("span",{},"with"),r,i("span",{class:"wide"},"trained on the same task; your changes are held in it alone")),l=i("small",{class:"rule"},"compared step by step from the first; your changes are held in this one, at their steps"),c=i("div",{class:"second"},s.el,a,o,l),d=i("div",{class:"question"},n.el,c),u=Pe("Compare with",Hh,h);o.addEventListener("click",()=>h("changes")),r.addEventListener("change",()=>{let[f,m]=r.value.split(" ");e.send({other:{model:f,weights:m}}),e.root.focus({preventScroll:!0})});function h(f){if(f===ta(e.asked.other,e.asked))return;let{model:m,weights:k}=e.asked,g=e.find(m),E=Fh(e.setup.models,g);return f==="changes"?e.send({other:null}):f==="network"?e.send({other:E?{model:E.name,weights:k}:{model:m,weights:k==="trained"?"initial":"trained"}}):(w=!0,e.send({other:{text:e.text}}))}let w=!1;function x(){let{setup:f,entry:m,name:k}=e,g=f.models.filter(b=>b.task===m.task),E=(b,A)=>{let{cell:T,units:p,seed:$}=b,O=A==="initial"?", initial weights":"";return i("option",{value:`${b.name} ${A}`},`${Le(f.cells[T])}, ${p} units, seed ${$}${O}`)},S=Object.keys(f.cells).filter(b=>g.some(A=>A.cell===b));r.replaceChildren(...S.map(b=>i("optgroup",{label:f.cells[b]},...g.filter(A=>A.cell===b&&!(A.name===k&&e.weights==="trained")).map(A=>E(A,"trained")))),e.weights==="trained"&&i("optgroup",{label:"Before training"},...g.filter(b=>b.name===k).map(b=>E(b,"initial"))))}return{el:d,ways:u.el,draw(f){if(e.P&&e.before!==null||(n.draw(f),!e.P||!f("picture")))return;let{other:m}=e,k=ta(m,{model:e.name,weights:e.weights});u.set(k),c.hidden=k==="changes",s.el.hidden=k!=="sentence"&&e.text2===e.text,a.hidden=k!=="network",l.hidden=k!=="sentence",x(),m&&(r.value=`${m.model} ${m.weights}`),!(c.hidden||s.el.hidden)&&(s.draw(f),w&&(w=!1,s.el.querySelector(".sentence").focus()))}}}var Rh=[0,200,600,1200,2e3],sa=({better:e},t,n)=>e==="lower"?n-t:t-n;function ms({measure:e,whole:t},{score:n,random:s}){let r=s.map(o=>sa(e,t.score,o));return[sa(e,t.score,n),Math.min(...r),Math.max(...r)]}var fr=([e,t,n])=>e>n?"more":e<t?"less":"same",pr={more:"more than any of them",same:"no more than they do",less:"less than any of them"},Ih=["no","one","two","three","four","five","six","seven","eight"],fs=e=>Ih[e]??String(e);function us({name:e,digits:t},n,s=!0){return e==="accuracy"?`${U(100*n,1)}${s?U(100*Math.abs(n),1)==="1.0"?" point":" points":""}`:U(n,t)}function Wh(e,t){let{measure:n,rows:s}=e;if(s.length===1){let[l]=s,[c,d,u]=ms(e,l),h=l.random.length,w=l.k===1?`${fs(h)} single units drawn at random cost`:`${fs(h)} draws of ${l.k} other units cost`;return`Cutting ${t} costs ${us(n,c)}; ${w} ${us(n,d,!1)} to ${us(n,u)}: ${pr[fr([c,d,u])]}.`}let r={more:[],same:[],less:[]};for(let l of s)r[fr(ms(e,l))].push(l.k);let o=Object.entries(r).filter(([,l])=>l.length).map(([l,c])=>`${pr[l]} with ${It(c)} of them cut`),[a]=ms(e,s[0]);return`Cutting the best unit for ${t} costs ${us(n,a)}. Beside as many random units the best cost ${o.join("; ")}.`}function ra(e){let t="units",n=!1,s={},r={},o=i("input",{type:"text",class:"number","aria-label":"Units to cut",autocomplete:"off",spellcheck:"false"}),a=i("select",{"aria-label":"Feature"}),l=Pe("What to cut",{units:"units",feature:"the best units for"},L=>{t=L,p()}),c=i("button",{type:"button",class:"btn start"},"Cut"),d=i("span",{class:"done",role:"status"}),[u,h]=l.el.children,w=i("div",{class:"cuts"},i("span",{class:"seg"},u,o),i("span",{class:"seg"},h,a),c,d),x=Fe("scores"),f=i("table"),m=i("p",{class:"reads"}),k=i("div",{class:"pair"},i("div",{class:"panel"},x.el),i("div",{class:"panel scroll"},f)),{el:g,says:E}=ve("cut",re("ablation","Cut a unit"),"silence it, its h set to 0: how far does the test score fall?",[],w,m,k);E.replaceChildren("Correlation is not cause: a unit that tells a feature need not be what the network uses. So these units are silenced in every test text, and compared with ","five random groups of as many other units. The order of the units for a feature was chosen on validation texts."),o.addEventListener("input",()=>{n=!0,t="units",p()}),o.addEventListener("keydown",L=>L.key==="Enter"&&!c.disabled&&T()),a.addEventListener("change",()=>{t="feature",p()}),c.addEventListener("click",T);let S=()=>e.measured.get(e.name)?.features??[],b=()=>un(o.value||"-",e.A.H),A=()=>JSON.stringify([e.name,e.weights]);function T(){let L=b()??null;r={about:t==="feature"?`“${S().find(({name:v})=>v===a.value)?.title}”`:`unit${L.length===1?"":"s"} ${qe(L)}`,key:A()},e.ask("cut",t==="feature"?{feature:a.value}:{units:L})}function p(){let{A:L,S:M}=e,v=S(),y=e.busy.has("cut");n||(o.value=String(Math.min(M.unit,L.H-1))),v.length||(t="units");let z=a.value;a.replaceChildren(...v.map(({name:R,title:_})=>i("option",{value:R},_))),v.some(({name:R})=>R===z)&&(a.value=z),h.parentNode.hidden=!v.length,l.set(t);let N=t==="units"?b():null,j=t==="units"&&(!N?.length||N.length>=L.H||N.length>e.setup.most.cut);o.setAttribute("aria-invalid",String(j)),c.textContent=t==="feature"?"Cut the best 1, 2, 4, …":N?.length>1?`Cut ${ae(N.length,"unit")}`:"Cut it",c.disabled=y||!e.connected||j,d.textContent=y?`reading the test split, ${Math.round(100*(e.progress?.cut??0))}%`:j?`units from 0 to ${L.H-1}, such as 3 or 3,7-9, and not all`:"",g.classList.toggle("waiting",y),g.style.setProperty("--done",y?e.progress?.cut??0:0)}let $=()=>s.key===A()?e.got.cut:null;function O(){let L=$(),{about:M}=s;for(let W of[m,k])W.hidden=!L;if(!L)return;let{measure:v,rows:y,whole:z,rules:N}=L,j=W=>st(v,W),R=W=>W.length?`${j(Math.min(...W))} to ${j(Math.max(...W))}`:"–";m.replaceChildren(i("b",{},Wh(L,M)),` The whole network: ${j(z.score)} ${v.name==="accuracy"?"right":v.title} on ${(L.n??z.n).toLocaleString("en")} test answers`,v.chance===null||v.chance===void 0?".":` (chance: ${j(v.chance)}).`),P(L);let _=Object.keys(z.by_rule),H=W=>L.by==="feature"?`best ${W.k}`:M,F=[["all",z.score,W=>[W.score,W.random]],..._.map(W=>[W,z.by_rule[W],V=>[V.by_rule[W],V.random_rules[W]]])],I=y.length>1?y.map(W=>[H(W),qe([...W.units].sort((V,X)=>V-X)),j(W.score),R(W.random),pr[fr(ms(L,W))]]):F.map(([W,V,X])=>[W,j(V),j(X(y[0])[0]),R(X(y[0])[1])]),q=y.length>1?["cut","units",v.title,`${fs(y[0].random.length)} random`,""]:["rule","whole","cut",`${fs(y[0].random.length)} random`];f.replaceChildren(i("thead",{},i("tr",{},...q.map(W=>i("th",{scope:"col"},W)))),i("tbody",{},...I.map(W=>i("tr",{},i("th",{scope:"row",title:N[W[0]]??""},W[0]),...W.slice(1).map(V=>i("td",{},V))))))}function P(L){let{measure:M,rows:v,whole:y}=L,{rem:z}=e,{width:N}=x.measure(),j=3.6*z,R=N-1.2*z,_=rt({a:0,n:v.length+1},v.length+1,R,j),H=[y.score,...v.flatMap(Q=>[Q.score,...Q.random]),...typeof M.chance=="number"?[M.chance]:[]],F=Math.max(...H),I=Math.min(...H,F-(M.name==="accuracy"?.1:.2*Math.abs(F))),q=.06*(F-I),W=I-q,V=F+q,X=M.name==="accuracy"?100:1,Z=Ee(X*W,X*V,5),te=Z.every(Number.isInteger)?0:M.digits??2,Y=[y.score,...v.map(Q=>Q.score)],ne=[y.score,...v.map(Q=>Math.max(...Q.random))],D=Q=>Q>0;if(x.draw({x:gt(_),y:{low:W,high:V,top:.9*z,below:2.6*z},rows:Z.map(Q=>[Q/X,`${U(Q,te)}${X>1?"%":""}`]),along:Y.map((Q,se)=>[se,se?String(v[se-1].k):"none"]),foot:1.5*z,lines:[{values:ne,kind:"draws",name:"random units",named:D},{values:Y,kind:"cut",name:L.by==="feature"?"the best units":"cut",named:D},...typeof M.chance=="number"?[{values:[M.chance,M.chance],at:[-.5,v.length+.5],kind:"chance",aside:!0}]:[]],bars:Q=>v.map((se,ie)=>[[_.centre(ie+1)-5,Q(Math.min(...se.random))],[_.centre(ie+1)+5,Q(Math.max(...se.random))]]),marks:[...v.flatMap((Q,se)=>Q.random.map(ie=>({k:se+1,v:ie,kind:"draw",r:3}))),...Y.map((Q,se)=>({k:se,v:Q,kind:"point",r:4.5}))],said:`${M.title} against the number of units cut. ${m.textContent}`,rem:z}),!x.frame)return;let{x:G,y:K}=x.frame,J=L.by==="feature"?"units cut, the best first":"units cut";x.under.replaceChildren(...v.map((Q,se)=>B("path",{class:"range",d:`M${G.at(se+1)} ${K(Math.min(...Q.random))}V${K(Math.max(...Q.random))}`})),B("text",{x:(j+R)/2,y:x.el.clientHeight-.3*z,"text-anchor":"middle"},J))}function C(){let L=!1;for(let M of["wheel","pointerdown","keydown"])addEventListener(M,()=>L=!0,{once:!0,passive:!0});for(let M of Rh)setTimeout(()=>L||g.scrollIntoView(),M)}return e.inPage&&location.hash==="#cut"&&C(),{el:g,draw(L){e.P&&(L("cut")&&(s=r),L("picture","unit","busy","cut")&&p(),L("cut","picture","size","theme")&&O())}}}function qh({units:e,steps:t},n,s){let r=e===null?[[0,n.length-1]]:wt(n.flatMap((a,l)=>e.includes(a)?[l]:[])),o=t===null?[[0,s-1]]:wt(t.filter(a=>a<s));return r.flatMap(a=>o.map(l=>({rows:a,steps:l})))}function Dh([e,t],[n,s],r,o){let[a,l]=[Math.min(e,n),Math.max(e,n)],[c,d]=[Math.min(t,s),Math.max(t,s)],u=r.slice(c,d+1).sort((w,x)=>w-x),h=Array.from({length:l-a+1},(w,x)=>a+x);return{units:u.length===r.length?null:u,steps:h.length===o?null:h}}function ps(e,t,n){let s=Math.min(e.T,t.T),r=t.H,o=e.signal(n),a=t.signal(n),l=Float64Array.from({length:s*r},(c,d)=>a[d]-o[d]);return{T:s,H:r,name:n,values:l,signal:()=>l,most:l.reduce((c,d)=>Math.max(c,Math.abs(d)),0)}}function gs(e,{name:t,most:n}){let[s,...r]=St(e,"g",n||1);return s.textContent=`Δ${t}`,[s,...r]}var Bh=4;function ws(e,{tip:t,brushed:n=null}){let s=i("canvas",{"aria-hidden":"true"}),r=B("svg",{class:"mark","aria-hidden":"true"}),o=i("div",{class:"under","aria-hidden":"true"}),a=i("div",{class:"tag"}),l=i("span",{class:"unit","aria-hidden":"true"}),c=i("div",{class:"pane",role:"group",tabindex:n?"0":"-1"},s,r,l,a),d=i("div",{class:"umap"},c,o),u=null,h=null,w=0,x=[],f=null,m="";a.hidden=!0;let k=p=>{let $=s.getBoundingClientRect(),O=Math.floor((p.clientY-$.top)/$.height*u.H);return[Math.min(u.T-1,h.step(p.clientX-$.left+h.gutter)),Math.max(0,Math.min(u.H-1,O))]};_e(s,{press:p=>u!==null&&k(p),slop:n?Bh:1/0,move:(p,$)=>g($,k(p)),click(p){let[$,O]=k(p);E(),e.pick(e.order[O]),e.go($)},cancel:p=>p.key==="Escape"&&E()}),s.addEventListener("pointermove",p=>{if(!u)return;let[$,O]=k(p),P=c.getBoundingClientRect(),C=e.order[O];a.textContent=`${t($,C)} · unit ${C} · step ${$+1} “${ce(e.P.shown[$],24)}”`,a.hidden=!1,a.style.left=`${Math.max(0,Math.min(P.width-a.offsetWidth,p.clientX-P.left+12))}px`,a.style.top=`${p.clientY-P.top-30}px`});for(let p of["pointerleave","pointercancel"])s.addEventListener(p,()=>a.hidden=!0);c.addEventListener("keydown",p=>{if(!n||!u)return;let $=p.shiftKey&&{ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]}[p.key];if(p.key==="Escape"&&f)E();else if(!$)return;if(p.preventDefault(),!$)return;let O=f?.[0]??[Math.min(e.S.t,u.T-1),e.order.indexOf(e.S.unit)],[P,C]=f?.[1]??O;g(O,f?[Math.max(0,Math.min(u.T-1,P+$[0])),Math.max(0,Math.min(u.H-1,C+$[1]))]:O)}),o.addEventListener("click",p=>{let $=p.target.closest("[data-step]");$&&e.go(Number($.dataset.step))});function g(p,$){f=[p,$],A(),n(Dh(p,$,e.order,u.T))}function E(){f&&(f=null,A(),n(null))}let S=(p,$,O,P,C,L)=>{let[M,v]=[Math.max($,h.a),Math.min(O,h.end-1)],y=w/u.H;return M>v?null:B("rect",{class:p,x:h.x(M)-L,y:P*y-L,width:(v-M+1)*h.cw+2*L-1,height:(C-P+1)*y+2*L})},b=(p,...$)=>[S(`halo ${p}`,...$,1.5),S(`edge ${p}`,...$,0)];function A(){if(!u||!h)return;let{S:p}=e,$=e.order.indexOf(p.unit);r.replaceChildren(...[...x.flatMap(({rows:O,steps:P})=>b("kept",...P,...O)),...b("row",h.a,h.end-1,$,$),p.t<u.T&&S("step",p.t,p.t,0,u.H-1,0),...f?b("brush",Math.min(f[0][0],f[1][0]),Math.max(f[0][0],f[1][0]),Math.min(f[0][1],f[1][1]),Math.max(f[0][1],f[1][1])):[]].filter(Boolean)),l.textContent=e.small?"":`unit ${p.unit}`,l.style.top=`${Math.max(0,Math.min(w-16,($+.5)*w/u.H-8))}px`;for(let O of o.children)O.classList.toggle("cur",Number(O.dataset.step)===p.t)}function T(){let{A:p,P:$}=e,O=p.shown.some((C,L)=>L<$.T&&C!==$.shown[L]);o.classList.toggle("two-texts",O);let P=C=>{let L=i("span",{"data-step":C,style:`left:${h.x(C)}px;width:${h.cw}px`,title:$.shown[C]},i("b",{},$.shown[C]));return O&&C<p.T&&p.shown[C]!==$.shown[C]&&L.prepend(i("s",{},p.shown[C])),L};o.replaceChildren(...h.cw<1.1*e.rem?[]:Array.from({length:h.n},(C,L)=>P(h.a+L)))}return{el:d,clear:E,mark:A,paint(p,{name:$,full:O,colours:P=$,pins:C=[],said:L}){let M=e.order.join();u&&(u.T!==p.T||M!==m)&&E(),[u,m]=[p,M];let v=c.clientWidth,y=devicePixelRatio||1,z=e.small?0:e.gutter;if(w=c.clientHeight,!v||!w)return;h=rt(e.S.view,e.P.T,v,z);let N=i("canvas",{width:u.T,height:u.H}),j=Hs(u,$,e.order,H=>e.palette.of(P,H,O));N.getContext("2d").putImageData(new ImageData(j,u.T,u.H),0,0),s.width=Math.round((v-z)*y),s.height=Math.round(w*y),s.style.cssText=`left:${z}px;width:${v-z}px;height:${w}px`;let R=s.getContext("2d"),_=h.cw>=14?Math.max(1,Math.round(y)):0;R.imageSmoothingEnabled=!1,R.drawImage(N,h.a,0,h.n,u.H,0,0,s.width,s.height);for(let H=1;_&&H<=h.n;H++)R.clearRect(Math.round(H*h.cw*y)-_,0,_,s.height);x=C.flatMap(H=>qh(H,e.order,u.T)),c.setAttribute("aria-label",L),T(),A()}}}function Uh(e,t){let n=e.findIndex(a=>a>0);if(n<0)return null;let s=e.reduce((a,l,c)=>l>e[a]?c:a,n),r=e[s],o=e.findIndex((a,l)=>l>s&&a<=r/2);return{from:n,peak:s,most:r,now:e[t],left:e[t]/r,half:o<0?null:o-s}}function Vh(e,t,n,s,r="c"){if(!e)return`${r} is the same at every step.`;let{from:o,peak:a,left:l,half:c}=e;if(t<o)return`Up to ${s(t)} nothing differs; it begins at ${s(o)}.`;let d=a===n-1,u=d||t<a?"":c!==null&&a+c<=t?`; half of it was gone ${ae(c,"step")} later`:"; half of it is not gone yet";return t===a?d&&o<a?`The difference still grows: ${r} differs most at the last step, ${s(t)}.`:`At ${s(t)} ${r} differs most.`:`${t<a?`At ${s(t)} ${r} differs by ${nt(l)} of what it will at its largest, at ${s(a)}`:`At ${s(t)} ${r} differs by ${nt(l)} of what it did at its largest, at ${s(a)}`}${u}${d?": it still grows":""}.`}function Gh(e,t,n,s,r){return Array.from({length:s},(a,l)=>[l,e[n*s+l],t[n*s+l]]).sort((a,l)=>Math.abs(l[2]-l[1])-Math.abs(a[2]-a[1])||a[0]-l[0]).slice(0,r)}var Kh=(e,t)=>e.slice(0,t.length).flatMap((n,s)=>n===t[s]?[]:[s]);function oa(e){let t=i("h3"),n=i("table",{class:"moved"}),s=i("h3"),r=Fe("sizes"),o=i("div",{class:"labels","aria-hidden":"true"});r.el.append(o);let a=i("h3"),l=i("span",{class:"legend"}),c=ws(e,{tip:(O,P)=>`Δ${e.S.focus} ${U(x.values[O*x.H+P],4,!0)}`}),{el:d,says:u,note:h}=ve("differences","What changed, step by step","with your change minus as trained",[],i("div",{class:"pair"},i("div",{class:"panel"},t,n),i("div",{class:"panel"},s,r.el,i("div",{class:"maphead"},a,l),c.el))),w=e.near.watch(d),x=null,f=null;r.el.addEventListener("click",O=>{f&&e.go(f.step(O.clientX-r.el.getBoundingClientRect().left))});let m=()=>Math.min(e.A.T,e.P.T),k=O=>`“${e.P.shown[O]}”`,g=()=>e.A===e.P;function E(){let{A:O,P,S:C}=e;if(e.sameNet){let M=new Float32Array(m());return["c","h"].filter(v=>P.signals.includes(v)).map(v=>({name:`‖Δ${v}‖`,kind:v===P.memory?"c":"h",values:P.array(`size.${v}`)??M}))}let L=O.signals.includes(C.focus)?C.focus:"h";return[{name:`mean ${L}, ${e.titles.b}`,kind:"c",values:P.mean(L),signed:!0},{name:`mean ${L}, ${e.titles.a}`,kind:"trained",values:O.mean(L),signed:!0}]}function S(){let{P:O,S:P,rem:C}=e,{width:L,height:M}=r.measure();if(!L||!M)return;f=rt(P.view,O.T,L,e.gutter);let v=m(),y=E().map(q=>({...q,values:q.values.subarray(0,v)})),z=y.flatMap(q=>Array.from(q.values)),N=Math.min(0,...z),j=Math.max(...z)||1,R=Ee(N,j,3),_=[Math.min(N,...R),Math.max(j,...R)],H=Array.from({length:Math.max(0,Math.min(v,f.end)-f.a)},(q,W)=>f.a+W).filter(q=>e.pins.some(W=>Me(W)&&(W.steps===null||W.steps.includes(q)))),F=q=>{let W=Math.max(...q);return V=>q[V]>.6*W||V===Math.min(v,f.end)-1},I=R.every(Number.isInteger)?0:_[1]<.1?3:_[1]<1?2:1;r.draw({x:gt(f),y:{low:_[0],high:_[1],top:.9*C,below:.35*C},rows:R.map(q=>[q,U(q,I)]),shades:H.map(q=>[f.x(q),f.x(q+1)]),lines:y.map(q=>({...q,named:q.signed?null:F(q.values)})),tip:q=>q<v?`step ${q+1} “${O.shown[q]}”: ${y.map(({name:W,values:V,signed:X})=>`${W} ${U(V[q],3,X)}`).join(", ")}`:null,here:"column",room:{top:1.1*C},said:`${y.map(({name:q})=>q).join(" and ")} at every step. ${u.textContent}`,rem:C}),r.cursor(P.t),b(O.parts??null,L)}function b(O,P){let{rem:C}=e,L=O!==null&&f.sees(O)?f.centre(O):null,{top:M,bottom:v}=r.frame;r.under.replaceChildren(...L===null?[]:[B("path",{class:"parts",d:`M${L} ${v}V${M}`})]);let y=L>P-7*C?`right:${P-L+4}px`:`left:${L+4}px`;o.replaceChildren(...L===null?[]:[i("span",{class:"name parts",style:`top:${.5*C}px;${y}`},"answers part")])}function A(){let{A:O,P,S:C}=e,L=P.answers.kind==="value",M=C.t,[v,y]=[O.array("p"),P.array("p")],z=P.arrays.p[1][1],N=M<m()&&O.words.join()===P.words.join();if(t.replaceChildren(N?"Answers that changed most after ":"Answers after ",i("b",{},k(M))),!N){n.replaceChildren(i("tbody",{},i("tr",{},i("td",{},M<m()?"The two networks have other answers.":"Only one of the two texts goes on to here."))));return}let j=L?F=>U(F,3):ue,R=[e.titles.a,e.titles.b],_=(F,I)=>i("span",{class:"change","aria-hidden":"true"},i("i",{class:I<F?"neg":"pos",style:`left:${100*Math.min(F,I)}%;width:${100*Math.abs(I-F)}%`})),H=Gh(v,y,M,z,L?1:6).filter(([,F,I])=>j(F)!==j(I));if(!H.length){let F=g()?"No answer changes: both runs are the same.":ds(O,P,M)?`No answer changes after ${k(M)}.`:`No answer after ${k(M)} changes by as much as is written here.`;n.replaceChildren(i("tbody",{},i("tr",{},i("td",{class:"none"},F))));return}n.replaceChildren(i("thead",{},i("tr",{},...["answer",R[0],"",R[1]].map(F=>i("th",{scope:"col"},F)))),i("tbody",{},...H.map(([F,I,q])=>i("tr",{},i("th",{scope:"row"},he(P.words[F])),i("td",{},j(I)),i("td",{class:"way"},L?"":_(I,q)),i("td",{},i("b",{},j(q)))))))}function T(){let{A:O,P,S:C}=e,L=m(),M=Math.min(C.t,L-1);if(h.textContent=e.sameNet?`${e.titles.b} minus ${e.titles.a}${e.other?", step by step from the first":""}`:"two networks, whose units do not correspond",g())return void u.replaceChildren("Nothing is changed: both runs are the same at every step. Hold a signal, or compare with another text, to see them part.");let v=[],y=Kh(O.tokens,P.tokens),z=R=>`“${O.shown[R]}” and “${P.shown[R]}”`;if(y.length&&v.push(`The texts differ at ${y.length>3?`${ae(y.length,"step")}, first ${z(y[0])}`:y.map(z).join(", ")}.`),O.T!==P.T&&v.push(`One goes on for ${ae(Math.abs(O.T-P.T),"step")} more, which are left out.`),e.sameNet){let R=P.memory,_=P.array(`size.${R}`);_&&v.push(Vh(Uh(_.subarray(0,L),M),M,L,k,R))}let{parts:N}=P,j=(R,_)=>R.top(_)[0][0];if(P.answers.kind!=="value"&&"parts"in P){let R=Array.from({length:L},(_,H)=>j(O,H)!==j(P,H)).filter(Boolean).length;v.push(N===null?"The top answer is the same after every step.":`The top answers first differ after ${k(N)}, step ${N+1}, where “${he(j(O,N))}” becomes “${he(j(P,N))}”; they differ after ${R} of ${ae(L,"step")}.`)}u.replaceChildren(v.join(" "))}function p(){let{A:O,P,S:C}=e,L=e.sameNet&&O.signals.includes(C.focus);for(let M of[c.el,a.parentNode])M.hidden=!L;L&&(x=ps(O,P,C.focus),a.replaceChildren(i("b",{},`Δ${C.focus}`),` ${e.P.roles.word(C.focus)} of every unit`),l.replaceChildren(...gs(e,x)),c.paint(x,{name:C.focus,full:x.most||1,colours:"g",said:`Map of the difference of ${C.focus}: ${x.H} units by ${x.T} steps.`}))}function $(){!e.P||!w()||(s.replaceChildren(...e.sameNet?["How far apart the memories are: ",i("b",{},E().map(({name:O})=>O).join(", "))," over all units"]:["Means over all units of each network"]),T(),S(),A(),p())}return{el:d,draw(O){O("picture","size","view","theme","focus","t","unit","order")&&$()}}}var Yh=75,gr=(e,t,n)=>Math.max(t,Math.min(n,e)),Xh=(e,t)=>JSON.stringify(e)===JSON.stringify(t),Jh=(e,t,n)=>gr(Math.round(100*(e+(t<0?-1:1)*(n-t)/Yh))/100,0,1),wr=(e,{signal:t},n,s)=>e.findLastIndex(r=>zt([r],t,n,s)!==null);function Zh(e,t,n,s){let r=wr(e,t,n,s),o=e[r];return!o||!Xh([o.units,o.steps],[t.units,t.steps])?[...e,{on:!0,...t}]:e.map((a,l)=>l===r?{...a,...t}:a)}function Qh(e,t,n,s){let r=wr(e,{signal:t},n,s);return e.filter((o,a)=>a!==r)}function ia(e){let t="all",n="span",s="b",r=null,o=null,a=null,l=null,c=null,d=!1,u=[],h=Pe("Whose",{all:"all units",one:"unit"},D=>{t=D,ne()}),w=Pe("When",{step:"this step",span:"",all:"all steps"},D=>{n=D,ne()}),x=i("h3"),f=i("div",{class:"cell",tabindex:"0",role:"group","data-terms":".panel","aria-label":"The cell; the arrows go through its marks"}),m=i("div",{class:"states"}),k=i("span",{class:"seg signals",role:"group","aria-label":"Signal of the map"}),g=Pe("What the map shows",{b:"with your change",d:"difference"},D=>{s=D,Z()}),E=i("span",{class:"legend"}),S=ws(e,{tip:W,brushed:X}),b=Be({name:"at",title:"Value to hold it at",low:0,high:1,step:.01,value:1,written:D=>U(D)},()=>d=!0),A=i("span"),T=i("button",{type:"button",class:"btn start"},"Hold"),p=i("button",{type:"button",class:"btn"},"Clear"),$=i("div",{class:"brushed",role:"group","aria-label":"What is brushed"},A,b.el,T,p),O=i("p",{class:"reads"},"Drag a rectangle over units and steps to hold them; with the keyboard, shift and the arrows."),{el:P,says:C,note:L}=ve("inside",re("cell","Inside the cell"),"drag a gate",[h.el,w.el],i("div",{class:"pair"},i("div",{class:"panel"},x,f,m),i("div",{class:"panel"},i("div",{class:"maphead"},k,g.el,E),S.el,$,O))),M=e.near.watch(P);$.hidden=!0,T.addEventListener("click",()=>{let{signal:D,units:G,steps:K}=c;S.clear(),e.hold({signal:D,units:G,steps:K,value:Number(b.input.value)})}),p.addEventListener("click",()=>S.clear());let v=()=>{let{t:D,span:[G,K]}=e.S;return D>=G&&D<=K&&De(G,K,e.P.T)||[D]},y=()=>({step:[e.S.t],span:v(),all:null}),z=()=>({units:t==="all"?null:[e.S.unit],steps:y()[n]});function N(D,G,K){let{unit:J,t:Q}=e.S;a??=e.pins;let se=Zh(a,{signal:D,...z(),value:G},J,Q);K&&(a=null),e.edit(se,{done:K,select:wr(se,{signal:D},J,Q)})}let j=D=>e.edit(Qh(e.pins,D,e.S.unit,e.S.t),{done:!0}),R=D=>`${e.P.roles.word(D)} ${D}`,_=D=>{let{unit:G,t:K}=e.S,J=e.held(D,G,K);return typeof J=="number"?J:e.P.at(D,K,G)};function H({signal:D,linked:G,x:K,y:J,level:Q}){let se=[-1,1].map(()=>B("path",{class:"jaw grip",d:Q?`M${K-7} ${J}h14`:`M${K} ${J-7}v14`})),ie=B("g",{class:`pull ${Q?"level":"upright"}`,role:"slider",tabindex:"0","aria-valuemin":"0","aria-valuemax":"1"},B("circle",{class:"reach",cx:K,cy:J,r:Lt+6}),...se),oe=B("g",{class:"pinned",role:"button",tabindex:"0"},B("circle",{class:"reach",cx:K-23,cy:J-23,r:15}),B("path",{d:`M${K-12} ${J-12}L${K-19} ${J-19}`}),B("circle",{class:"knob",cx:K-23,cy:J-23,r:7.5}),B("title",{},`Release ${R(D)}`)),be=()=>G?1-_(D):_(D),ke=(me,pe)=>N(D,G?Math.round(100*(1-me))/100:me,pe),ee=me=>Q?me.clientY:me.clientX,Re=me=>{let pe=o.svg.getBoundingClientRect(),Ue=o.svg.viewBox.baseVal.width/pe.width;return[Q?(me.clientY-pe.top)*Ue-J:(me.clientX-pe.left)*Ue-K,Ue]};_e(ie,{press(me){me.preventDefault(),ie.focus({preventScroll:!0});let[pe,Ue]=Re(me);return{from:pe,k:Ue,start:ee(me),open:be(),last:null}},move(me,pe){let Ue=Jh(pe.open,pe.from,pe.from+pe.k*(ee(me)-pe.start));Ue!==(pe.last??Math.round(100*pe.open)/100)&&(pe.last=Ue,ke(Ue,!1))},done:(me,{last:pe})=>pe!==null&&ke(pe,!0)});let Oe=null;ie.addEventListener("keydown",me=>{let pe={ArrowUp:.05,ArrowRight:.05,ArrowDown:-.05,ArrowLeft:-.05,PageUp:.25,PageDown:-.25,Home:-1,End:1}[me.key];if(["Delete","Backspace"].includes(me.key)&&e.held(D,e.S.unit,e.S.t)!==null)j(D);else if(!pe)return;me.preventDefault(),pe&&(Oe=gr(Math.round(100*((Oe??be())+pe))/100,0,1),ke(Oe,!1))});let tn=()=>{Oe!==null&&(ke(Oe,!0),Oe=null)};return ie.addEventListener("keyup",tn),ie.addEventListener("blur",tn),oe.addEventListener("click",()=>j(D)),oe.addEventListener("keydown",me=>{me.key!=="Enter"&&me.key!==" "||(me.preventDefault(),ie.focus(),j(D))}),{el:B("g",{},ie,oe),step(me){let pe=me.now[D],{unit:Ue,t:Ra}=e.S,Cr=e.held(D,Ue,Ra)!==null,Ia=Us(G?1-pe:pe)+5;se.forEach((Wa,qa)=>Wa.style.transform=`translate${Q?"Y":"X"}(${(2*qa-1)*Ia}px)`),ie.setAttribute("aria-label",G?`${R(D)}, by its other side, 1 − ${D}`:R(D)),ie.setAttribute("aria-valuenow",U(pe).replace("−","-")),ie.setAttribute("aria-valuetext",`${e.P.roles.word(D)} ${U(pe)}${Cr?`, held; as trained ${F(D)}`:""}`),oe.style.display=Cr?"":"none",oe.setAttribute("aria-label",`Release ${R(D)}`)}}}let F=D=>{let{A:G,S:K}=e;return e.sameNet&&K.t<G.T?U(G.at(D,K.t,K.unit)):"–"};function I(){let{P:D}=e;o=Qn(D.roles,H),f.replaceChildren(o.svg),k.replaceChildren(...D.signals.map(G=>{let K=i("button",{type:"button","data-signal":G,"data-term":G,"aria-label":`${e.P.roles.word(G)} ${G}`},i("i",{class:`s-${G}`},G));return K.addEventListener("click",()=>e.look(G)),K})),u=D.signals.filter(G=>e.P.roles.kind(G)!=="gate").map(G=>{let[K,J]=q(G),Q=Be({name:G,title:`Hold ${R(G)} at`,low:K,high:J,step:.01,value:0,written:ie=>U(ie,2,!0)},ie=>{l=G,N(G,ie,!1)}),se=i("button",{type:"button",class:"btn free",title:`Release ${R(G)}`,"aria-label":`Release ${R(G)}`},"held");for(let ie of["change","pointerup","pointercancel","blur"])Q.input.addEventListener(ie,()=>{l!==G||!a||(l=null,N(G,Number(Q.input.value),!0))});return se.addEventListener("click",()=>j(G)),{name:G,line:Q,free:se,el:i("div",{class:"state"},Q.el,se)}}),m.replaceChildren(...u.map(G=>G.el))}function q(D){let[G,K]=e.range(D);if(Number.isFinite(K))return[G,K];let J=Math.ceil(1.2*Math.max(1,e.A.signals.includes(D)?e.A.peak(D):0));return[-J,J]}function W(D,G){let{P:K,A:J,S:Q}=e,se=`${Q.focus} ${U(K.at(Q.focus,D,G),4)}`;return V()&&J!==K&&D<J.T?`${se}, as trained ${U(J.at(Q.focus,D,G),4)}`:se}let V=()=>e.sameNet&&e.A.signals.includes(e.S.focus);function X(D){let G=e.S.focus;if($.hidden=!D,O.hidden=!!D,!D){c=null,d=!1;return}let{P:K}=e;c={signal:G,...D};let J=D.units?.length??K.H,Q=D.steps??Array.from({length:K.T},(ke,ee)=>ee);if(A.replaceChildren("hold ",i("i",{class:`s-${G}`},G),` of ${D.units===null?`all ${J} units`:J===1?`unit ${D.units[0]}`:ae(J,"unit")} over `,i("b",{},e.names(D.steps))),d)return;let[se,ie]=q(G),oe=D.units??e.order,be=oe.reduce((ke,ee)=>ke+Q.reduce((Re,Oe)=>Re+K.at(G,Oe,ee),0),0)/(oe.length*Q.length);b.set(Math.round(100*gr(be,se,ie))/100,{min:se,max:ie})}function Z(){let{P:D,A:G,S:K}=e,J=K.focus,Q=V()&&G!==D;c&&c.signal!==J&&S.clear();let se=s==="d"&&Q;g.set(se?"d":"b"),g.el.children[1].disabled=!Q;for(let ee of k.children)ee.setAttribute("aria-pressed",String(ee.dataset.signal===J));let ie=e.pins.filter(ee=>Me(ee)&&ee.signal===J),oe=se?ps(G,D,J):D,be=se?oe.most:e.full(J);E.replaceChildren(...se?gs(e,oe):St(e,J,be));let ke=G===D?"as trained":e.titles.b;S.paint(oe,{name:J,full:be,colours:se?"g":J,pins:ie,said:`Map of ${J}${se?`, ${e.titles.b} minus ${e.titles.a}`:`, ${ke}`}: ${D.H} units by ${oe.T} steps. Shift and the arrows brush a part of it.`})}function te(){let{P:D,S:G}=e,K=es(D,{...G,mode:"unit"});for(let J of D.signals)K.now[J]=_(J);o.update({...K,compact:e.small,instant:!0}),o.svg.setAttribute("aria-label",`The ${e.setup.cells[D.cell]} cell of unit ${G.unit} at “${D.shown[G.t]}”`),x.replaceChildren(i("b",{},`Unit ${G.unit}`),` of ${D.H} at `,i("b",{},`“${D.shown[G.t]}”`),`, step ${G.t+1} of ${D.T}`);for(let{name:J,line:Q,free:se}of u){let ie=e.held(J,G.unit,G.t)!==null,[oe,be]=q(J),ke=_(J);l!==J&&Q.set(ke,{min:Math.min(oe,ke),max:Math.max(be,ke)}),se.hidden=!ie}}function Y(){let{P:D,S:G}=e,K=y(),[,J]=h.el.children,[,Q]=w.el.children;h.el.children[0].textContent=`all ${ae(D.H,"unit")}`,J.textContent=`unit ${G.unit}`,h.set(t),Q.textContent=`over ${e.names(K.span)}`,Q.hidden=K.span.length===1,w.set(Q.hidden&&n==="span"?"step":n);let{signals:se}=D,ie=se.filter(ee=>e.P.roles.kind(ee)==="gate"),oe=z(),be=oe.steps===null?"at all steps":oe.steps.length===1?`at ${e.names(oe.steps)}`:`over ${e.names(oe.steps)}`,ke=se.filter(ee=>e.held(ee,G.unit,G.t)!==null);L.textContent=ie.length?"drag a gate, drawn as a valve":"it has no gate: set its state",C.replaceChildren(ie.length?"Pull a gate open or shut, or set a state, to hold it ":"Set the state to hold it ",`in ${oe.units===null?`all ${ae(D.H,"unit")}`:`unit ${G.unit}`} ${be}. `,...ke.length?["Held in this unit here: ",ke.map(ee=>`${R(ee)} at ${U(_(ee))} (as trained ${F(ee)})`).join(", "),". A click on its pin lets it go."]:[])}function ne(){let{P:D}=e;if(!D||!M())return;let G=D.cell+JSON.stringify(D.options);G!==r&&I(),r=G,Y(),te(),Z()}return{el:P,draw(D){D("picture","pins","unit","focus","view","size","theme","order","t")&&ne()}}}var aa=`.ledger {
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
`;var td=1e-5;function nd(e,t,n=()=>!1){if(!e.keeper)return null;let{T:s,roles:r}=e,o=e.column(e.memory,t),a=Object.fromEntries(e.signals.map(h=>[h,e.column(h,t)])),l=[],c=new Float64Array(s),d=new Float64Array(s),u=new Float64Array(s);for(let h=0;h<s;h++){let w=S=>a[S][h],x=n(h),f=x?0:r.kept(w);for(let S=0;S<h;S++)c[S]*=f;c[h]=x?o[h]:r.written(w);let m=0,k=0;for(let S=0;S<=h;S++)m+=c[S],Math.abs(c[S])>Math.abs(c[k])&&(k=S);let g=o[h]-m;if(!(Math.abs(g)<=td*Math.max(Math.abs(c[k]),Math.abs(o[h]))))throw new Error(`the shares of unit ${t} after step ${h+1} do not add up to what it holds`);c[k]+=g;let E=c.slice(0,h+1);for(let S of E)S>0?d[h]+=S:u[h]+=S;l.push(E)}return{T:s,unit:t,memory:o,rows:l,above:d,below:u}}var bn=(e,t,n)=>nd(t,n,s=>t!==e.A&&zt(e.listed,t.memory,n,s)!==null);function Nt(e){let{A:t,P:n,S:s,titles:r}=e;return(t===n?[t]:[t,n]).map((o,a)=>{let l=s.unit<o.H?o.kept(`ledger ${o.layer} ${s.unit}`,()=>bn(e,o,s.unit)):null;return{P:o,name:a?r.b:r.a,book:l,row:c=>l?.rows[c]??null}})}var br=e=>e.roles.writes,xn=e=>`The shares of a row add up to what is held exactly, but “written by” is not “came from”: what a ${e.reads.one} writes, ${br(e)}, is worked out from the ${e.reads.one} and from what the units held before it, so a later ${e.reads.one} can write down again, as a share of its own, what an earlier one had put there.`;function vn(e,{P:t,book:n}){return n?"":t.keeper?`This network has only ${t.H} units, so there is no unit ${e.S.unit}.`:`A ${e.setup.cells[t.cell].replace("Vanilla","vanilla")} keeps nothing by a gate: every step makes all of h anew, so no part of it can be told to be what one earlier ${t.reads.one} wrote.`}var jt=e=>e[0].toUpperCase()+e.slice(1);function la({T:e,H:t},n){let s=Array.from({length:e},(r,o)=>new Float64Array(o+1));for(let r=0;r<t;r++)n(r).rows.forEach((o,a)=>{for(let l=0;l<=a;l++)s[a][l]+=o[l]*o[l]});return s.map(r=>r.map(Math.sqrt))}function xr(e){let t=0,n=0;return Array.from(e,(s,r)=>{let o=s<0?n:t,a=o+s;return s<0?n=a:t=a,{k:r,from:o,to:a}})}var ca=(e,t)=>xr(e).find(({from:n,to:s})=>(t-n)*(t-s)<0)?.k??null;function kn(e){let t=0,n=0;return e.forEach((s,r)=>{n+=Math.abs(s),Math.abs(s)>Math.abs(e[t])&&(t=r)}),n?{k:t,part:Math.abs(e[t])/n}:null}var en=(e,t)=>t===e?"at this step":t===e-1?"1 step ago":`${e-t} steps ago`;function ha(e,t,n){let s=e.length-1,r=kn(e);if(!r)return s?`No ${n} has written anything that is left here.`:`This first ${n} writes nothing here.`;let{k:o,part:a}=r,l=`“${t(o)}”, ${en(s,o)}`;return s===0?`All of this memory was written at “${t(o)}”, the first ${n}.`:a>.5?`Most of this memory (${nt(a)}) was written at ${l}.`:a>=.1?`No ${n} wrote most of it; the largest part (${nt(a)}) was written at ${l}.`:`No ${n} wrote more than a tenth of it.`}function vr(e,t,n=null){let s=Math.max(...e.map(d=>d?.length??0)),r=d=>e.map(u=>u&&d<u.length?u[d]:null),o=d=>Math.max(...r(d).map(u=>Math.abs(u??0))),l=Array.from({length:s},(d,u)=>[o(u),u]).sort((d,u)=>u[0]-d[0]||u[1]-d[1]).map(([,d])=>d).slice(0,s===t+1?s:t);n!==null&&n<s&&!l.includes(n)&&(l[l.length-1]=n);let c=e.map(d=>d?d.reduce((u,h,w)=>l.includes(w)?u:u+h,0):null);return{writers:l.sort((d,u)=>d-u),rest:s-l.length,values:r,others:c}}function da(e){let t=e.flat(2).every(n=>Math.abs(n)<.1)?3:2;for(let n=t;n<=3;n++){let s=e.every(([r,o])=>Math.abs(r.reduce((a,l)=>a+de(l,n),0)-de(o,n))<.5*10**-n);if(s)return{digits:n,exact:s}}return{digits:t,exact:!1}}function Qe(e,t){return e.kept("again",()=>{let s=new Map;for(let r of e.shown)s.set(r,(s.get(r)??0)+1);return s}).get(e.shown[t])>1?e.shown[t]+Ge(t+1):e.shown[t]}function ua(e){if(!e)return 0;let t=10**Math.floor(Math.log10(e))/4;return t*Math.ceil(e/t-1e-9)}var kr=e=>e<0?`≥${-e}`:String(e);var yr=60,sd=24;function rd(e,t){let n=e.length,s=new Uint8ClampedArray(4*n*n);return e.forEach((r,o)=>r.forEach((a,l)=>s.set([...t(a),255],4*(o*n+l)))),s}var od=e=>e.reduce((t,n)=>n.reduce((s,r)=>Math.max(s,Math.abs(r)),t),0);function $r(e){let t="unit",n=[],s=Pe("Whose memory",{unit:"this unit",all:"all units"},S=>{t=S,e.root.focus({preventScroll:!0}),k()}),r=i("span",{class:"legend","aria-hidden":"true"}),o=i("button",{type:"button",class:"btn"},"Table"),a=[f(),f()],l=m(),c=i("p",{class:"reads means"}),{el:d,says:u,note:h}=ve("shares",re("ledger","Ledger, word by word"),"",[s.el,r,o],i("div",{class:"two"},...a.map(S=>S.el)),c,l.el);o.addEventListener("click",()=>l.open()),e.seen(d,k);let w=S=>U(S,4,t==="unit"),x=({P:S,book:b})=>t==="unit"?b?.rows??null:S.keeper?S.kept(`ledger norms ${S.layer}`,()=>la(S,A=>bn(e,S,A))):null;function f(){let S=i("h3"),b=i("canvas"),A=B("svg",{"aria-hidden":"true"}),T=i("div",{class:"tag",role:"status"}),p=i("div",{class:"square",tabindex:"0",role:"img"},b,A,T),$=i("p",{class:"gateless"}),O=null,P=null;T.hidden=!0;let C=z=>{let N=p.getBoundingClientRect(),j=y.rows.length,R=Math.floor((z.clientY-N.top-O.top)/O.each),_=Math.floor((z.clientX-N.left-O.left)/O.cw);return R<j&&_>=0&&_<=R?[R,_]:null};function L(z){if(P=z,T.hidden=!z,A.querySelector(".probe")?.remove(),!z)return;let[N,j]=z,{P:R}=y.side,{left:_,top:H,cw:F,each:I}=O,q=_+j*F,W=H+N*I;T.textContent=`“${Qe(R,j)}” ${w(y.rows[N][j])} of what is held after “${Qe(R,N)}”, ${en(N,j)}`,A.append(B("rect",{class:"probe",x:q,y:W,width:F,height:I})),T.style.left=`${Math.max(0,Math.min(p.clientWidth-T.offsetWidth,q+12))}px`,T.style.top=`${W>40?W-34:W+I+8}px`}let M=z=>y.rows&&O&&L(C(z));p.addEventListener("pointermove",M),p.addEventListener("pointerdown",M);for(let z of["pointerleave","blur"])p.addEventListener(z,()=>O&&L(null));p.addEventListener("click",z=>{let N=y.rows&&O&&C(z);N&&(e.go(N[0]),e.set({writer:N[1]}))}),p.addEventListener("keydown",z=>{let N={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]}[z.key];if(!N||!y.rows||!O||z.ctrlKey||z.metaKey||z.altKey)return;z.preventDefault();let[j,R]=P??[Math.min(e.S.t,y.rows.length-1),e.S.writer??0],_=Math.max(0,Math.min(y.rows.length-1,j+N[0]));L([_,Math.max(0,Math.min(_,R+N[1]))])});function v(z){let{rem:N}=e,j=z<=sd,R=Math.round((j?5.6:3.2)*N),_=p.clientWidth,H=Math.min(6*N,(_-R-.3*N)/z),F=Math.min(1.75*N,24*N/z);O=H>0?{left:R,top:2,cw:H,each:F,wide:H*z,tall:F*z,width:_,worded:j}:null}let y={el:i("div",{class:"panel"},S,p,$),name:S,box:p,why:$,rows:null,paint(z,N){let{rows:j,side:{P:R}}=y,{rem:_,font:H}=e,F=j.length,I=devicePixelRatio||1;if(L(null),v(F),!O)return;let{left:q,top:W,cw:V,each:X,wide:Z,tall:te,width:Y,worded:ne}=O,D=W+te;p.style.height=`${D+2.5*_}px`,b.width=Math.round(Z*I),b.height=Math.round(te*I),b.style.cssText=`left:${q}px;top:${W}px;width:${Z}px;height:${te}px`;let G=i("canvas",{width:F,height:F}),K=b.getContext("2d");G.getContext("2d").putImageData(new ImageData(rd(j,N),F,F),0,0),K.imageSmoothingEnabled=!1,K.drawImage(G,0,0,F,F,0,0,b.width,b.height);let J=oe=>U(oe,2,t==="unit");V>=2.6*_&&X>=1.05*_&&(Object.assign(K,{font:`500 ${.75*_*I}px ${H}`,textAlign:"center"}),j.forEach((oe,be)=>oe.forEach((ke,ee)=>{K.fillStyle=it(N(ke)),K.fillText(J(ke),(ee+.5)*V*I,((be+.5)*X+.27*_)*I)})));let Q=ot(1,F,6).map(oe=>oe-1),se=ne?R.tokens.map((oe,be)=>be):Q,ie=oe=>ne?ce(Qe(R,oe),9):String(oe+1);A.setAttribute("width",Y),A.setAttribute("height",D+2.5*_),A.replaceChildren(B("path",{class:"edge",d:`M${q} ${W}V${D}H${q+Z}`}),...se.map(oe=>B("text",{x:q-.4*_,y:W+(oe+.5)*X+.27*_,"text-anchor":"end"},ie(oe))),...se.map(oe=>{let be=ne?yt(ie(oe),V-3,.75*_,400,H):.75*_;return B("text",{x:q+(oe+.5)*V,y:D+_,"text-anchor":"middle",style:`font-size:${be}px`},be<.5*_?String(oe+1):ie(oe))}),B("text",{x:q+Z/2,y:D+2.1*_,"text-anchor":"middle"},`what each ${R.reads.one} wrote`),B("text",{"text-anchor":"middle",transform:`translate(${.7*_} ${W+te/2}) rotate(-90)`},te>8*_?`held after each ${R.reads.one}`:""),B("rect",{class:"halo"}),B("rect",{class:"row"}),B("rect",{class:"halo"}),B("rect",{class:"column"})),y.mark()},mark(){if(!O||!y.rows)return;let{left:z,top:N,cw:j,each:R}=O,{t:_,writer:H}=e.S,F=y.rows.length,I=(q,W,V,X,Z,te)=>A.querySelectorAll(q).forEach(Y=>{Y.style.display=W?"":"none";for(let[ne,D]of Object.entries({x:V,y:X,width:Z,height:te}))Y.setAttribute(ne,D)});I(".row, .halo:has(+ .row)",_<F,z,N+_*R,(_+1)*j,Math.max(2,R)),I(".column, .halo:has(+ .column)",H!==null&&H<F,z+H*j,N+H*R,Math.max(2,j),Math.max(0,F-H)*R)}};return y}function m(){let S=i("h2"),b=i("div",{class:"seg",role:"group","aria-label":"Which run"}),A=i("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),T=i("button",{type:"button",class:"btn"},"CSV"),p=i("button",{type:"button",class:"btn"},"Close"),$=i("dialog",{class:"numbers","aria-label":"The ledger in numbers"},i("div",{class:"bar"},S,b,i("span",{class:"sp"}),T,p),A),O=0;p.addEventListener("click",()=>$.close()),$.addEventListener("click",C=>C.target===$&&$.close()),T.addEventListener("click",()=>{let{side:{P:C},rows:L}=a[O],M=L.map((v,y)=>[y,C.tokens[y],0,...Array.from({length:C.T},(z,N)=>N<=y?Es(v[N]):"")]);tt(`gatescope-ledger-${C.name}-${t==="unit"?`unit-${e.S.unit}`:"all"}.csv`,on([["step","token","before the text",...C.tokens],...M]),"text/csv")});let P={el:$,open(){P.fill(),$.showModal()},fill(){let C=a.map((N,j)=>j).filter(N=>a[N].rows);O=C.includes(O)?O:C[0];let{side:{P:L},rows:M}=a[O],v=Math.max(0,Math.min(e.S.t-yr/2,L.T-yr)),y=Math.min(L.T,v+yr);b.replaceChildren(...C.length<2?[]:C.map(N=>{let j=i("button",{type:"button","aria-pressed":String(N===O)},a[N].side.name);return j.addEventListener("click",()=>{O=N,P.fill()}),j})),S.textContent=t==="unit"?`Unit ${e.S.unit}: who wrote what it holds`:`All ${L.H} units: who wrote what they hold, 2-norms`;let z=t==="unit"?[L.memory]:[];A.replaceChildren(Ke(["step","token",...z,"before the text",...L.shown.slice(0,y).map((N,j)=>Qe(L,j))],M.slice(v,y).map((N,j)=>[v+j+1,L.shown[v+j],...t==="unit"?[w(L.at(L.memory,v+j,e.S.unit))]:[],w(0),...Array.from({length:y},(R,_)=>_<N.length?w(N[_]):"")]),`${t==="unit"?`Each row's shares add up to its ${L.memory}.`:"The size of each token's share over all units."} Nothing is left of what was held before the text, which is 0.`+(y-v<L.T?` Steps ${v+1} to ${y} of ${L.T}; all are in the CSV.`:"")))},draw:()=>$.open&&P.fill()};return P}function k(){n=Nt(e);let S=n.every(({P:L})=>!L.keeper),{S:b,P:A}=e;if(d.hidden=S,S)return;s.set(t),a.forEach((L,M)=>{L.side=n[M],L.rows=n[M]?x(n[M]):null,L.el.hidden=!n[M]});let T=a.filter(({rows:L})=>L),p=Math.max(...T.map(({rows:L})=>od(L)))||1,$=vt(e.css("--zero"),e.css("--ink")),O=$.length-1,P=t==="unit"?L=>e.palette.of("c",L,p):L=>$[Math.round(O*L/p)];g(p,P);let C=[...new Set(T.map(({side:L})=>`${br(L.P)} of a ${A.reads.one}, times every ${we(L.P.roles.keep)} since`))];h.textContent=`row: the moment; column: the ${A.reads.one} that wrote; colour: how much of it is still there, ${C.join("; ")}`,c.textContent=xn(n.findLast(L=>L.P.keeper).P);for(let{side:L,rows:M,name:v,box:y,why:z,paint:N}of a)L&&(v.replaceChildren(i("b",{},jt(L.name)),t==="unit"?` unit ${b.unit}`:` all ${L.P.H} units`),y.hidden=!M,z.textContent=M?"":vn(e,L),M&&N(p,P));E(),l.draw()}function g(S,b){let A=t==="unit"?-S:0,T=Array.from({length:12},(p,$)=>{let O=i("i");return O.style.background=We(b(A+(S-A)*$/11)),O});r.replaceChildren(`${U(A,A?2:0)} `,i("span",{},...T),` ${U(S,2,t==="unit")}`)}function E(){let{S,P:b}=e,A=a.filter(({rows:P})=>P),T=A.at(-1)?.rows[S.t],p=S.writer!==null&&S.writer<=S.t?S.writer:T&&kn(T)?.k,$=t==="unit"?`unit ${S.unit}`:`all ${b.H} units`,O=A.flatMap(({side:P,rows:C})=>{if(p==null||S.t>=C.length||p>=C.length)return[];let L=C[p][p],M=C[S.t][p],v=L?Math.abs(M/L):0,y=`“${Qe(P.P,p)}”`,z=t==="unit"?w:j=>`a norm of ${w(j)}`,N=Math.abs(L)<5e-5?`${y} wrote next to nothing into ${$}`:S.t===p?`${y} writes ${z(L)} into ${$}`:`of ${z(L)} that ${y} wrote into ${$}, ${z(M)} is left ${en(S.t,p).replace(" ago"," later")} (${nt(v)})`;return[`${jt(P.name)}: ${N}.`]});u.textContent=O.join(" ");for(let{side:P,rows:C,box:L}of A)L.setAttribute("aria-label",`${jt(P.name)}, ${$}: the share of every ${b.reads.one} after every step, ${C.length} by ${C.length}. ${u.textContent} Arrow keys read one share.`)}return{el:d,draw(S){if(S("unit","theme","size")&&!S("picture"))k();else if(S("picture"))d.hidden=Nt(e).every(({P:b})=>!b.keeper);else if(S("t","writer")&&!d.hidden&&n.length){for(let b of a)b.mark();E(),l.draw()}}}}var Mr=6,ma=.42,fa=3,pa=(e,t)=>e.set({writer:e.S.writer===t?null:t});function ga(e){let t=i("small"),n=i("div",{class:"tag"}),s=i("p",{class:"gateless"}),r=i("button",{type:"button",class:"link meant"},"“wrote” is not “came from”");r.addEventListener("click",()=>e.root.querySelector(".means").scrollIntoView({block:"center"}));let o=[d(),d()],a=i("div",{class:"books"},...o.map(f=>f.el)),l=i("section",{class:"ledger","aria-label":"Memory ledger"},i("div",{class:"hd"},i("h2",{},re("ledger","Memory ledger")," ",t),r),s,a,n),c=[];n.hidden=!0;function d(){let f=i("canvas",{role:"img"}),m=i("p",{class:"gateless"}),k=i("b",{class:"bookend","aria-hidden":"true"}),g={el:i("div",{class:"book"},f,k,m),canvas:f,why:m,end:k,key:null,width:0,height:0},E=({clientX:S,clientY:b})=>{let A=f.getBoundingClientRect(),T=e.G.step(S-A.left);return S-A.left<e.G.gutter||T>=g.side.P.T?null:[T,ca(g.side.row(T),g.value(b-A.top))]};return f.addEventListener("click",S=>{let b=E(S);b&&(b[1]===null?e.go(b[0]):pa(e,b[1]))}),f.addEventListener("pointermove",S=>{let b=E(S);if(n.hidden=!b,!b)return;let[A,T]=b,{P:p,book:$,row:O}=g.side,P=`${p.memory}${Ge(A+1)}`,C=l.getBoundingClientRect();n.textContent=T===null?`${P} = ${U($.memory[A],4,!0)} · step ${A+1} “${p.shown[A]}”`:`“${Qe(p,T)}” wrote ${U(O(A)[T],4,!0)} of ${P} = ${U($.memory[A],4,!0)}, ${en(A,T)}`,n.style.left=`${Math.max(0,Math.min(C.width-n.offsetWidth,S.clientX-C.left+12))}px`,n.style.top=`${S.clientY-C.top-34}px`}),f.addEventListener("pointerleave",()=>n.hidden=!0),g}let u=new ResizeObserver(f=>{for(let{target:m,contentRect:{width:k,height:g}}of f)Object.assign(o.find(E=>E.el===m),{width:Math.round(k),height:Math.round(g)});e.P&&w()});for(let f of o)u.observe(f.el);function h(){let f=c.flatMap(({book:E})=>E??[]),m=E=>Math.max(0,...f.map(S=>S[E].reduce((b,A)=>Math.max(b,Math.abs(A)),0))),[k,g]=["above","below"].map(E=>ua(m(E)));return{high:k||(g?0:1),low:-g}}function w(){c=Nt(e);let{P:f,S:m,G:k}=e,g=c.every(({P:S})=>!S.keeper),E=h();a.hidden=g,l.classList.toggle("none",g),a.classList.toggle("one",c.length===1),s.hidden=!g,s.textContent=g?vn(e,c.at(-1)):"",t.textContent=g?"":`who wrote what unit ${m.unit}${e.sameNet?"":" of each"} holds; each block is one earlier ${f.reads.one}’s share, ▸ marks their sum${c.every(({P:S})=>S.memory===f.memory)?`, ${f.memory}`:""}`,r.hidden=g,g||(r.title=xn(c.findLast(S=>S.P.keeper).P)),o.forEach((S,b)=>{let A=c[b];if(S.side=A,S.el.hidden=!A,!A||g)return;let{book:T}=A;if(S.canvas.hidden=S.end.hidden=!T,S.el.classList.toggle("none",!T),S.why.replaceChildren(...T?[]:[i("b",{},`${jt(A.name)}: `),vn(e,A)]),!T)return;let{width:p,height:$}=S,O=JSON.stringify([A.name,m.unit,m.writer,m.theme,E,k.a,k.n,p,$,e.rem,e.font]);!p||S.key===O&&S.book===T||(Object.assign(S,{key:O,book:T}),S.value=id(S,A,E,e,p,$))}),x()}function x(){let{S:f}=e;o.forEach(({canvas:m,side:k})=>{if(!k?.book)return;let{P:g,name:E,book:S}=k,b=Math.min(f.t,g.T-1),A=S.rows[b],{writers:T}=vr([A],3),p=[...T.filter($=>A[$]).map($=>`“${Qe(g,$)}” ${U(A[$],2,!0)}`)].join(", ");m.setAttribute("aria-label",`Memory ledger of unit ${f.unit}, ${E}: after step ${b+1}, “${g.shown[b]}”, ${g.memory} is ${U(S.memory[b],2,!0)}${p?`; the largest shares in it are ${p}`:""}. Each can be chosen in the list of writers.`)})}return{el:l,draw(f){f("picture","size","theme","view","unit","writer")?w():f("t")&&x()}}}function id({canvas:e,end:t},{P:n,name:s,book:r},{low:o,high:a},l,c,d){let{G:u,S:h,rem:w,css:x,font:f}=l,m=devicePixelRatio||1,k=e.getContext("2d"),g=[c,d].map(z=>Math.round(z*m));(e.width!==g[0]||e.height!==g[1])&&([e.width,e.height]=g),k.setTransform(m,0,0,m,0,0),k.clearRect(0,0,c,d);let E=1.35*w,S=d-.35*w,b=(S-E)/(a-o),A=z=>E+(a-z)*b,T=null,p=(z,N,j,{px:R=.75*w,weight:_=400,ink:H="--ink3",align:F="start",halo:I=0})=>{let q=`${_} ${R}px ${f}`;q!==T&&(k.font=T=q),k.textAlign=F,I&&(k.strokeStyle=x("--bg"),k.lineWidth=I,k.lineJoin="round",k.strokeText(z,N,j)),k.fillStyle=H.startsWith("--")?x(H):H,k.fillText(z,N,j)},$=Ee(o,a,Math.max(2,Math.min(6,Math.floor((S-E)/(1.6*w))))),O=$.length>1?Math.max(0,-Math.floor(Math.log10($[1]-$[0])+1e-9)):1;for(let z of $)k.fillStyle=x(z?"--rule":"--rule2"),k.fillRect(u.gutter,Math.round(A(z)),c-u.gutter,1),p(z?U(z,O,!0):"0",u.gutter-.5*w,A(z)+.28*w,{align:"end"});let P=u.cw>=20?3:u.cw>=9?1:.5,C=u.cw-2*P,L=z=>Math.round(z*m)/m,M=[{hue:"--Fpos",alpha:ma},{hue:"--Fneg",alpha:ma},{hue:"--Fpos",alpha:1},{hue:"--Fneg",alpha:1},{hue:"--ink",alpha:1}].map(z=>({...z,path:new Path2D})),v=[],y=Math.min(u.end,n.T);for(let z=u.a;z<y;z++){let N=u.x(z)+P,j=[null,null],R=(H,F,I)=>{let q=L(A(Math.max(F,I))),W=L(A(Math.min(F,I)))-q,V=W>2?1/m:0;return M[H].path.rect(N,q,C,Math.max(1/m,W-V)),{a:q,tall:W}},_=H=>{j[H]&&R(H,...j[H]),j[H]=null};for(let{k:H,from:F,to:I}of xr(r.rows[z])){let q=Math.abs(I-F)*b,W=+(I<F),V=H===h.writer;if(V||H===z||q>=fa){if(_(W),q<.05)continue;let X=R(V?4:H===z?2+W:W,F,I);(V||H===z)&&X.tall>.8*w&&v.push([n.shown[H],N,X,V?"--bg":it(Ns(x(W?"--Fneg":"--Fpos")))])}else j[W]=[j[W]?.[0]??F,I],Math.abs(j[W][1]-j[W][0])*b>=fa&&_(W)}_(0),_(1)}for(let{hue:z,alpha:N,path:j}of M)k.globalAlpha=1,k.fillStyle=x("--bg"),N<1&&k.fill(j),k.globalAlpha=N,k.fillStyle=x(z),k.fill(j);k.globalAlpha=1;for(let[z,N,{a:j,tall:R},_]of v){let H=yt(z,C-3,.78*w,600,f);H>=.56*w&&p(z,N+C/2,j+R/2+.36*H,{px:H,weight:600,ink:_,align:"center"})}if(u.cw>=8){let z=Math.min(6.5,.3*u.cw);k.fillStyle=x("--ink"),k.strokeStyle=x("--bg"),k.lineWidth=.75;for(let N=u.a;N<y;N++){let j=new Path2D(`M${u.x(N)-.5} ${A(r.memory[N])-.7*z}l${z} ${.7*z}l${-z} ${.7*z}z`);k.fill(j),k.stroke(j)}}if(p(jt(s),u.gutter+.2*w,.95*w,{px:.9375*w,weight:650,ink:"--ink",halo:4}),y>u.a){t.textContent=`${n.memory} = ${U(r.memory[y-1],2,!0)}`;let z=Math.ceil(.55*w*t.textContent.length/u.cw),N=Math.max(...r.above.subarray(Math.max(u.a,y-z),y));t.style.right=`${c-u.x(y)+2}px`,t.style.top=`${A(N)-1.3*w}px`}return z=>a-(z-E)/b}function wa(e){let t=i("h2"),n=[i("span"),i("span")],s=m=>{let k=i("span",{class:"w"}),g=[0,1].map(()=>({bar:i("i"),n:i("span",{class:"n"})}));return{el:i(m==="writer"?"button":"div",{class:`entry ${m}`,type:m==="writer"?"button":null},k,...g.flatMap(({bar:S,n:b})=>[i("span",{class:"bar"},S),b])),name:k,cells:g}},r=Array.from({length:Mr+1},()=>s("writer")),o=s("others"),a=s("whole"),l=i("p",{class:"says"}),c=i("div",{class:"entries",role:"group","aria-label":"Who wrote what the unit holds"},i("div",{class:"entry heads"},i("span"),...n),...r.map(m=>m.el),o.el,a.el),d=i("section",{class:"holds"},i("div",{class:"hd"},t),c,l),u=[];r.forEach((m,k)=>m.el.addEventListener("click",()=>pa(e,u[k])));let h=1/0,w=()=>e.small?Mr:Math.max(2,Math.min(Mr,Math.floor((h-8.2*e.rem)/((e.low?1.24:1.36)*e.rem))));new ResizeObserver(([{contentRect:m}])=>{!m.height||m.height===h||(h=m.height,e.P&&f())}).observe(d);function x({el:m,name:k,cells:g},E,S,b,A){return xe(k,E),$e(k,{title:E}),g.forEach(({bar:T,n:p},$)=>{let O=S[$]??null,P=O!==null&&de(O,A);xe(p,O===null?"–":U(O,A,!0)),$e(p,{class:`n${P?` s-${Ne(O)}`:" nil"}`}),$e(T,{class:Ne(O??0)}),T.style.width=O===null||!b?"0":`max(1px, ${100*Math.abs(O)/b}%)`}),m}function f(){let{S:m}=e,k=Nt(e),g=k.every(({book:_})=>!_),E=k.at(-1);if(d.hidden=g,g)return;let{t:S}=m,b=k.map(({row:_})=>_(S)),A=vr(b,w(),m.writer),{one:T,many:p}=e.P.reads;u=A.writers,t.replaceChildren(`What unit ${m.unit}${e.sameNet?"":" of each"} holds at “${e.P.shown[S]}” `,i("small",{title:xn(E.P.keeper?E.P:k[0].P)},`written by each ${T}`)),c.classList.toggle("alone",k.length===1),n.forEach((_,H)=>xe(_,k[H]?k[H].name:""));let $=k.map(({book:_},H)=>b[H]?_.memory[S]:null),O=u.map(A.values),P=Math.max(...[...O,A.others].flat().map(_=>Math.abs(_??0))),C=_=>[...O.map(H=>H[_]??0),A.others[_]],{digits:L,exact:M}=da($.flatMap((_,H)=>_===null?[]:[[C(H),_]]));r.forEach((_,H)=>{let F=u[H];if(_.el.hidden=F===void 0,F===void 0)return;let I=[...new Set(k.filter(({P:W})=>F<W.T).map(({P:W})=>Qe(W,F)))],q=x(_,I.join(" | "),O[H],P,L);q.setAttribute("aria-pressed",String(F===m.writer)),q.setAttribute("aria-label",`${I.join(" or ")}: ${k.map(({name:W},V)=>`${W} ${_.cells[V].n.textContent}`).join(", ")}`)}),o.el.hidden=!A.rest,x(o,e.small?`${A.rest} others`:`the other ${A.rest} ${p}`,A.others,P,L);let v=`sum ${M?"=":"≈"} ${e.P.memory}${Ge(S+1)}`;if(x(a,k.every(({P:_})=>_.memory===e.P.memory)?v:"sum",$,0,L),a.el.title=M?"The numbers add up as they are shown":"The numbers add up; rounded as they are shown, they do not quite",!b.at(-1)){l.textContent="";return}let y=kn(b.at(-1)),z=k.length>1&&e.sameNet&&y?.part>=.1&&S>0&&b[0],j=z&&k[0].P.tokens[y.k]===E.P.tokens[y.k]?z.reduce((_,H)=>_+Math.abs(H),0):0,R=e.titles.kind==="changes"?"Without your change":`In ${k[0].name}`;l.replaceChildren(ha(b.at(-1),_=>Qe(E.P,_),T),j?` ${R} it would be ${nt(Math.abs(z[y.k])/j)}.`:""),l.title=`Shares add up to ${e.P.memory}, and some are negative. So that parts of a whole can be told, each counts here by its size: |share| over the sum of all |shares|.`}return{el:d,draw:m=>m("picture","t","unit","writer","size","theme")&&f()}}function ba(e){let t=[],n=i("div",{class:"lasts",role:"group","aria-label":"Units, longest half-life first"}),{el:s,says:r,note:o}=ve("halves",re("half-life","Half-life of each unit"),"",[],n);n.addEventListener("click",c=>{let d=c.target.closest("button");d&&e.pick(Number(d.dataset.unit))}),n.addEventListener("keydown",c=>{let d={ArrowLeft:-1,ArrowUp:-1,ArrowRight:1,ArrowDown:1}[c.key],u=t.indexOf(c.target);if(!d||u<0)return;c.preventDefault();let h=t[Math.max(0,Math.min(t.length-1,u+d))],w=Number(h.dataset.unit);e.pick(w),t.find(x=>Number(x.dataset.unit)===w).focus()}),e.seen(s,l);let a=(c,d)=>d<c.H?c.halfLife(d):null;function l(){let{P:c,S:d}=e,u=Nt(e),h=u.at(-1).P,w=!h.keeper;if(s.hidden=w,w)return;let x=Array.from({length:c.H},(g,E)=>[a(c,E),E]).sort((g,E)=>Wn(E[0],g[0])||g[1]-E[1]),f=u.length>1&&e.sameNet?u:[u.at(-1)];t.length!==x.length&&(t=x.map(()=>i("button",{type:"button",class:"lasting"},i("b"),i("small"))),n.replaceChildren(...t)),x.forEach(([g,E],S)=>{let b=t[S],[A,T]=b.children,p=f.map(({P:O})=>a(O,E)===null?"–":kr(a(O,E))),$=E===d.unit;A.textContent=p.length>1&&p[0]!==p[1]?`${p[0]} → ${p[1]}`:kr(g),T.textContent=`u${E}`,b.dataset.unit=E,b.setAttribute("aria-pressed",String($)),b.setAttribute("aria-label",`unit ${E}: ${f.map(({name:O},P)=>`${O} ${p[P]}`).join(", ")}`),b.tabIndex=$?0:-1}),n.classList.toggle("pairs",f.length>1),o.textContent=`in steps; ${f.length>1?`${f[0].name} → ${f[1].name}`:u.at(-1).name}`;let m=g=>g===null?"has none":dt(g),k=f.some(({P:g})=>(a(g,d.unit)??0)<0);r.textContent=`Unit ${d.unit}: ${f.map(({P:g,name:E})=>`${E} ${m(a(g,d.unit))}`).join("; ")}. Half-life: ${Bt(h.reads)}${k?", at least where the text ends before it can be told":""}. It counts what ${we(h.roles.keep)} lets through, not what is written on top: a memory that is written again every step can last longer.`}return{el:s,draw(c){c("picture")?s.hidden=!e.P.keeper:c("unit","size","theme")&&l()}}}var ad=3,je=e=>Ye(e)?e.replace("-"," − "):U(e,2);function ld(e,[t,n],s=null){let r=e.trim().replace("−","-").replaceAll(" ","");if(/^1-[a-z]$/i.test(r))return r.toLowerCase()===s?s:void 0;let o=/^[+-]?(\d+\.?\d*|\.\d+)$/.test(r)?Number(r):NaN;return Number.isNaN(o)?void 0:Math.max(t,Math.min(n,o))}var cd=(e,t,[n,s])=>{let r=Number.isFinite(s-n)?(s-n)/200:.02;return Math.max(n,Math.min(s,Math.round((e+t*r)*100)/100))||0};function hd(e,t,n,s=!1){let[r,o]=e===null?[0,n-1]:[e[0],e.at(-1)];return s?o+t<r||o+t>=n?e:De(r,o+t,n):r+t<0||o+t>=n?e:De(r+t,o+t,n)}function Sr(e,t,n=" "){return e===null?"all steps":e.length?wt(e).map(([s,r])=>{if(r>=t.length)return s===r?`step ${s+1}`:`steps ${s+1}–${r+1}`;let o=t.slice(s,r+1);return`“${ce(o.length>4?`${o[0]} … ${o.at(-1)}`:o.join(n).trim(),34)}”`}).join(", "):"no step"}var et=(e,t)=>e===null||e.length===t?`all ${t} units`:`${e.length===1?"unit":"units"} ${qe(e).replaceAll("-","–").replaceAll(",",", ")}`;function xa(e){let t=M=>{let v=i("span",{class:"face"}),y=i("select",{"aria-label":M});return{el:i("span",{class:"part"},v,y),face:v,select:y}},n=t("Signal"),s=t("Units"),r=i("input",{type:"text",class:"part list","aria-label":"Units, such as 3,7-9",spellcheck:"false",autocomplete:"off"}),o=i("input",{type:"text",class:"part value",role:"spinbutton","aria-label":"Value",autocomplete:"off",title:"Drag sideways, use the arrow keys, or type"}),a=i("button",{type:"button",class:"btn small"}),l=i("button",{type:"button",class:"part during","aria-haspopup":"dialog","aria-expanded":"false",title:"Drag over the words, use the arrow keys, or choose"}),c=i("small",{class:"wrong",role:"alert"}),d=i("small",{class:"along",title:"They were set as one: other steps or units are those of both"}),u=i("select",{"aria-label":"First step"}),h=i("select",{"aria-label":"Last step"}),w=i("button",{type:"button",class:"btn"},"All steps"),x=i("div",{class:"popover steps",role:"dialog","aria-label":"Steps"},i("label",{},i("span",{},"from"),u),i("label",{},i("span",{},"to"),h),w),f=i("button",{type:"button",class:"btn hold"},"Hold it"),m=i("div",{class:"surgery",role:"group","aria-label":"The change"},i("span",{class:"verb"},re("hold","Hold"))," ",n.el," of ",s.el,r,c," at ",o," ",a," during ",i("span",{class:"spanning"},l,x),d," ",f);x.hidden=!0,r.hidden=c.hidden=!0;let k=()=>e.root.focus({preventScroll:!0}),g=()=>e.sentence;n.select.addEventListener("change",()=>{e.say({signal:n.select.value}),k()}),s.select.addEventListener("change",()=>{let{value:M}=s.select;if(M==="list"){s.el.hidden=!0,r.hidden=!1;let{units:v}=g();r.value=v===null?String(e.S.unit):qe(v),r.focus(),r.select();return}e.say({units:M==="all"?null:"one"}),k()});let E=M=>{if(r.hidden)return;let v=un(r.value,e.P.H);if(M&&v===void 0){r.setAttribute("aria-invalid","true"),c.textContent=` units are 0 to ${e.P.H-1}, written as 3,7-9 `,c.hidden=!1;return}r.hidden=c.hidden=!0,s.el.hidden=!1,M?e.say({units:v===null||v.length===e.P.H?null:v}):O()};r.addEventListener("input",()=>{r.removeAttribute("aria-invalid"),c.hidden=!0}),r.addEventListener("change",()=>E(!0)),r.addEventListener("blur",()=>E(un(r.value,e.P.H)!==void 0)),r.addEventListener("keydown",M=>{M.key==="Enter"&&E(!0),M.key==="Escape"&&E(!1),["Enter","Escape"].includes(M.key)&&r.hidden&&k()});let S=!1,b=()=>{let{value:M}=g();return Ye(M)?1:M};_e(o,{press(M){return e.root.getRootNode().activeElement===o?!1:(M.preventDefault(),{x:M.clientX,from:b()})},slop:(M,{x:v})=>Math.abs(M.clientX-v)>=ad,move(M,{x:v,from:y}){S=!0,e.say({value:cd(y,M.clientX-v,e.range(g().signal))},{done:!1})},done(){S=!1,e.say({})},click(){o.focus(),o.select()}}),o.addEventListener("keydown",M=>{let v={ArrowUp:.05,ArrowDown:-.05,PageUp:.25,PageDown:-.25}[M.key];if(v){M.preventDefault();let[y,z]=e.range(g().signal),N=M.shiftKey?v/5:v;e.say({value:Math.max(y,Math.min(z,Math.round((b()+N)*100)/100))||0}),o.value=je(g().value)}M.key==="Enter"&&A(),M.key==="Escape"&&(o.value=je(g().value)),["Enter","Escape"].includes(M.key)&&k()});function A(){let{signal:M}=g(),v=ld(o.value,e.range(M),e.P.roles.coupling(M));v!==void 0&&je(v)!==je(g().value)?e.say({value:v}):O()}o.addEventListener("change",A),o.addEventListener("blur",()=>O()),a.addEventListener("click",()=>e.say({value:Ye(g().value)?1:e.P.roles.coupling(g().signal)}));let T=M=>{x.hidden=!M,l.setAttribute("aria-expanded",String(M)),M&&u.focus()};l.addEventListener("click",M=>{M.stopPropagation(),T(x.hidden)}),l.addEventListener("keydown",M=>{let v={ArrowLeft:-1,ArrowRight:1}[M.key];v&&(M.preventDefault(),e.say({steps:hd(g().steps,v,e.P.T,M.shiftKey)}))}),e.root.addEventListener("pointerdown",M=>{!x.hidden&&!M.composedPath().includes(x)&&!M.composedPath().includes(l)&&T(!1)}),x.addEventListener("keydown",M=>{M.key==="Escape"&&(T(!1),l.focus())});let p=M=>{let[v,y]=[Number(u.value),Number(h.value)];v>y&&([v,y]=M===u?[v,v]:[y,y]),e.say({steps:De(v,y,e.P.T)})};for(let M of[u,h])M.addEventListener("change",()=>p(M));w.addEventListener("click",()=>{e.say({steps:null}),T(!1)}),f.addEventListener("click",()=>e.hold(e.sentence));let $="";function O(){let{P:M,S:v,setup:y}=e,z=g(),N=M.roles.word(z.signal),j=!e.pins[v.pin];m.classList.toggle("proposal",j),f.hidden=!j,$e(n.face,{class:`face s-${z.signal}`}),$e(o,{class:`part value s-${z.signal}`}),n.select.value=z.signal;let R=z.units===null?"all":z.units.length===1&&z.units[0]===v.unit?"one":"own";xe(s.face,et(z.units,M.H));let _=j?[]:Yn(e.pins,v.pin,y.presets[M.cell]).map(I=>e.pins[I].signal);xe(l,e.names(z.steps)),d.hidden=!_.length;let H=JSON.stringify([z.signal,N,R,z.units,M.H,v.unit,_]);if(H===$)return P(z);$=H,n.face.replaceChildren(i("i",{},z.signal),` ${N}`),d.replaceChildren(" with ",..._.map(I=>i("i",{class:`s-${I}`},I)));let F=R==="own"?[i("option",{value:"own"},et(z.units,M.H))]:[];return s.select.replaceChildren(i("option",{value:"all"},`all ${M.H} units`),i("option",{value:"one"},`unit ${v.unit}, the selected one`),...F,i("option",{value:"list"},"a list, such as 3,7-9")),s.select.value=R,P(z)}function P(M){let{P:v}=e;(e.root.getRootNode().activeElement!==o||S)&&(o.value=je(M.value)),o.style.width=`${Math.max(4,o.value.length+.4)}ch`;let[y,z]=e.range(M.signal);for(let[j,R]of[["valuemin",y],["valuemax",z],["valuenow",M.value]])Number.isFinite(R)?$e(o,{[`aria-${j}`]:R}):o.removeAttribute(`aria-${j}`);$e(o,{"aria-valuetext":je(M.value)});let N=v.roles.coupling(M.signal);a.hidden=!N||Ye(M.value),xe(a,N?je(N):"")}let C="";function L(){let{P:M}=e,v=`${M.signals} ${M.tokens.join(" ")}`;if(v!==C){C=v,n.select.replaceChildren(...M.signals.map(y=>i("option",{value:y},`${y} ${e.P.roles.word(y)}`)));for(let y of[u,h])y.replaceChildren(...M.shown.map((z,N)=>i("option",{value:N},`${N+1} ${ce(z,20)}`)))}}return{el:m,draw(M){M("picture")&&L(),M("picture","pins","unit","focus")&&([u.value,h.value]=e.S.span.map(String),O())}}}function dd(e,t){if(!e.length)return"";let n=e.find(s=>s.whole);return n?`nothing is left of it: change ${n.by+1} wins`:e.map(({by:s,steps:r})=>`change ${s+1} wins at ${t(r)}`).join("; ")}function va(e){let t=i("h2",{},"Changes"),n=i("button",{type:"button",class:"btn small",title:"Undo (Ctrl+Z)","aria-label":"Undo"},"↶"),s=i("button",{type:"button",class:"btn small",title:"Redo (Ctrl+Shift+Z)","aria-label":"Redo"},"↷"),r=i("button",{type:"button",class:"btn small reset",title:"Removes all changes"},"Reset to trained"),o=i("button",{type:"button",class:"btn small another"},"+ another"),a=i("ol",{class:"rows","aria-label":"Changes, a later one wins"}),l=i("small",{class:"carried"}),c=i("section",{class:"changes","aria-label":"Changes"},i("div",{class:"listed"},t,r,o,n,s),a,l);n.addEventListener("click",()=>e.undo()),s.addEventListener("click",()=>e.redo()),r.addEventListener("click",()=>e.edit([],{select:-1})),o.addEventListener("click",()=>e.choose(-1));function d(u,h,w){let{P:x,S:f}=e,m=`${u.signal} of ${et(u.units,x.H)} at ${je(u.value)} during ${e.names(u.steps)}`,k=i("input",{type:"checkbox","aria-label":`Held: ${m}`,title:"Held, or not"});k.checked=u.on,k.addEventListener("change",()=>e.edit(e.pins.with(h,{...u,on:k.checked})));let g=i("button",{type:"button",class:"name","aria-pressed":String(h===f.pin)},i("i",{class:`s-${u.signal}`},u.signal),` of ${et(u.units,x.H)} at `,i("b",{},je(u.value)),`, ${e.names(u.steps)}`);g.title=m,g.disabled=e.sayable(h)<0,g.addEventListener("click",()=>e.choose(h===e.S.pin?-1:h));let E=i("button",{type:"button",class:"out","aria-label":`Remove: ${m}`,title:"Remove this change"},"✕");E.addEventListener("click",()=>e.edit(e.pins.toSpliced(h,1),{select:e.S.pin>h?e.S.pin-1:e.S.pin===h?-1:e.S.pin}));let S=u.why??dd(w,b=>e.names(b));return i("li",{class:`row${Me(u)?"":" off"}`},k,i("span",{class:"n"},`${h+1}`),g,E,S&&i("small",{class:"why"},S))}return{el:c,draw(u){if(!u("picture","pins"))return;let{pins:h,P:w}=e,x=Ho(h,w.T,w.H),f=e.root.getRootNode().activeElement,m=f&&a.contains(f)?[[...a.children].indexOf(f.closest("li")),f.className||"on"]:null;a.replaceChildren(...h.map((E,S)=>d(E,S,x[S])));let k=m&&a.children[Math.min(m[0],h.length-1)];m&&!k&&e.root.focus({preventScroll:!0}),k&&(k.querySelector(m[1]==="on"?"input":`.${m[1].split(" ")[0]}`)??k.querySelector("input")).focus({preventScroll:!0}),a.hidden=!h.length,t.textContent=h.length?`${ae(h.length,"change")}${x.some(E=>E.length)?", a later one wins":""}`:"No change is held yet";let g=e.carried&&[...new Set(e.carried.map(({signal:E})=>E))];l.hidden=!g,l.replaceChildren(...g?[`In ${e.titles.b.replace(", changed","")} this is `,...g.flatMap((E,S)=>[S?" and ":"",i("i",{class:`s-${E}`},E)])," held."]:[]),n.disabled=!e.canUndo||!e.connected,s.disabled=!e.canRedo||!e.connected,o.hidden=e.S.pin<0,r.hidden=!h.length,r.disabled=!e.connected}}}var ud=[["← →","one step back, forward"],["Home End","first, last step"],["space","play, pause"],["↑ ↓","unit above, below"],["1 – 6","look at one signal"],["Ctrl+Z","undo a change; Ctrl+Shift+Z or Ctrl+Y does it again"],["on the bar ↑ ↓","the value it holds, finer with Shift; Enter holds it"],["on its ends ← →","the first, the last step held"],["on the steps ← →","all of them, with Shift the last"],["drag over words","the steps to hold; or Shift and a click"],["Esc","leave a box"],["w","what the words and marks mean: ← → the next, Esc closes"],["?","this list"]];function*md(e,t,n){let s=(e===t?[[e,n.a]]:[[e,n.a],[t,n.b]]).map(([o,a])=>{let l=Ts(o);return{name:a,own:l.next().value,rows:l}}),r=[...new Set(s.toReversed().flatMap(({own:o})=>o))];yield["run",...r];for(let{name:o,own:a,rows:l}of s){let c=r.map(d=>a.indexOf(d));for(let d of l)yield[o,...c.map(u=>u<0?"":d[u])]}}function ka(e){let t=i("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),n=i("h2"),s=i("div",{class:"seg",role:"group","aria-label":"Which numbers"}),r=i("button",{type:"button",class:"btn"},"All signals as CSV"),o=i("button",{type:"button",class:"btn"},"Close"),a=i("dialog",{class:"numbers","aria-label":"Numbers"},i("div",{class:"bar"},n,s,i("span",{class:"sp"}),r,o),t),l=an(ud),c=i("div",{},a,l),d="step",u=Object.entries({step:"this step",unit:"this unit"}).map(([w,x])=>{let f=i("button",{type:"button","data-key":w},x);return f.addEventListener("click",()=>{d=w,h()}),f});s.append(...u),o.addEventListener("click",()=>a.close());for(let w of[a,l])w.addEventListener("click",x=>x.target===w&&w.close());r.addEventListener("click",()=>tt(`gatescope-what-if-${e.name}.csv`,on(md(e.A,e.P,e.titles)),"text/csv"));function h(){let{A:w,P:x,S:f,titles:m}=e,k=x.answers.kind==="value",g=w===x,E=g?[["",x]]:[[m.a,w],[m.b,x]],S=E.flatMap(([$,O])=>O.signals.map(P=>[$?`${P} ${$}`:P,O,P])),b=Math.max(w.T,x.T),A=$=>[...new Set([w,x].map(O=>O.shown[$]??"–"))].join(" | "),T=($,O,P,C)=>P<$.T&&C<$.H?U($.at(O,P,C),4):"–";for(let $ of u)$.setAttribute("aria-pressed",String($.dataset.key===d));n.textContent=d==="step"?`Step ${f.t+1} of ${x.T}: “${A(f.t)}”`:`Unit ${f.unit} of ${x.H}`;let p=$=>$===null?"–":k?U($,4):ue($);t.replaceChildren(...d==="step"?[Ke([x.answers.title,...g?[k?"value":"probability"]:[m.a,m.b]],mr(w,x,f.t,12).map(({word:$,a:O,b:P})=>[he($),...g?[p(P)]:[p(O),p(P)]]),"What is answered at this step"),Ke(["unit",...S.map(([$])=>$)],Array.from({length:Math.max(w.H,x.H)},($,O)=>[O,...S.map(([,P,C])=>T(P,C,f.t,O))]),"Every signal of every unit at this step")]:[Ke(["step","token",...S.map(([$])=>$)],Array.from({length:b},($,O)=>[O+1,A(O),...S.map(([,P,C])=>T(P,C,O,f.unit))]),"This unit at every step")])}return e.numbers=()=>{h(),a.showModal()},e.help=()=>l.showModal(),{el:c,draw:w=>a.open&&w("t","unit","picture")&&h()}}var fd=300;function pd(e){let t=e.filter(s=>s.after),n=[];for(let{before:[[s]],after:[[r]]}of t){let o=n.find(a=>a[0]===s&&a[1]===r);o?o[2]+=1:s!==r&&n.push([s,r,1])}return n.sort((s,r)=>r[2]-s[2]),{asked:t.length,left:e.length-t.length,stays:t.length-n.reduce((s,r)=>s+r[2],0),turns:n}}function gd(e){let{asked:t,left:n,stays:s,turns:r}=pd(e),o=u=>`“${he(u)}”`,a=n?` ${ae(n,"network")} ${n===1?"lacks":"lack"} the gates for ${n===e.length?"these changes":"them"}.`:"";if(!t)return`No network of this task can be asked.${a}`;if(!r.length)return`In ${t===1?"the one network":`all ${t} networks`} that can hold these changes the top answer stays the same.${a}`;let l=r.slice(0,3).map(([u,h,w],x)=>`in ${w} ${x?"":`of ${ae(t,"network")} `}${o(u)} becomes ${o(h)}`),c=r.slice(3).reduce((u,h)=>u+h[2],0);c&&l.push(`in ${c} another turns`),l.push(s?`in ${s} the top answer stays`:"in none does it stay");let d=l.join(", ");return`${d[0].toUpperCase()}${d.slice(1)}.${a}`}function ya(e){let t=i("table",{class:"nets"}),n=i("div",{class:"scroll"},t),{el:s,says:r}=ve("others","Does it hold in other networks?","the same text and the same changes, in every network of this task",[],n),o=e.near.watch(s),a=null,l=null,c=null,d=()=>e.P.answers.kind!=="value",u=()=>JSON.stringify(e.accepted);function h(){return!o()||!e.P||!d()||(clearTimeout(a),a=setTimeout(()=>{let{P:x,S:{t:f}}=e;l={token:x.shown[f],held:e.listed.some(Me),key:u()},e.ask("others",{t:f})},fd)),w()}function w(){if(!e.P)return;let x=e.got.others;if(s.style.minHeight=d()&&!x?`${1.9*e.setup.models.filter(({task:g})=>g===e.entry.task).length+6}rem`:"",n.hidden=!x||!d(),!d())return void r.replaceChildren("These networks answer with a value, so there is no top answer to count.");if(!x)return void r.replaceChildren("…");let f=c.key!==u();if(n.classList.toggle("old",f),f)return void r.replaceChildren("…");let m=e.other?.model??e.name;r.replaceChildren(i("b",{},c.held?gd(x.rows):"Nothing is held, so before and after are the same."),` After “${c.token}”, step ${x.t+1}. Networks that differ only in the seed began from other weights and learned from other examples. Where one gate both keeps and writes, it is held in the place of f.`);let k=(g,E)=>[i(E?"b":"span",{},he(g[0][0])),` ${ue(g[0][1])}`,i("small",{},` ${he(g[1][0])} ${ue(g[1][1])}`)];t.replaceChildren(i("thead",{},i("tr",{},...["network","as trained","with your change","held",""].map(g=>i("th",{scope:"col"},g)))),i("tbody",{},...x.rows.map(g=>{let E=g.after&&g.before[0][0]!==g.after[0][0];return i("tr",{class:[g.name===m?"mine":"",g.after?"":"unlike"].join(" ")},i("th",{scope:"row"},Le(e.setup.cells[g.cell]),i("small",{},` ${g.units} units, seed ${g.seed}${g.name===m?": this one":""}`)),i("td",{},...k(g.before,!1)),...g.after?[i("td",{},...k(g.after,E)),i("td",{},...g.held.map(S=>i("i",{class:`s-${S}`},`${S} `))),i("td",{class:"outcome"},E?"another answer":"the same")]:[i("td",{colspan:"3",class:"outcome"},g.unlike)])})))}return{el:s,draw(x){e.P&&(x("others")&&(c=l),x("t","pins","picture")?h():x("others","theme")&&w(),x("busy")&&(s.classList.toggle("waiting",e.busy.has("others")),s.style.setProperty("--done",e.progress?.others??0)))}}}var wd=4,$a=(e,t)=>{if(t!==e.keeper)return["open","shut"];let n=["keep",e.linked?"renew":"drop"];return e.keepsAt?n:n.reverse()};function yn(e,t,n){if(n===null)return e.mean(t);let s=n.filter(a=>a<e.H),r=e.signal(t),o=new Float32Array(e.T);for(let a=0;a<e.T;a++){let l=0;for(let c of s)l+=r[a*e.H+c];o[a]=s.length?l/s.length:NaN}return o}function Ma(e,t=0){let n=-t,s=t;for(let o of e)o<n&&(n=o),o>s&&(s=o);let r=.06*(s-n||1);return[n<0?n-r:n,s+(s>0||n===0?r:0)]}var Sa=(e,t)=>e===null?[[0,t-1]]:wt(e.filter(n=>n<t));function Ea(e,t){let n=Fe(`wplot ${t}`);return{el:n.el,plot:n,values:null,draw({values:s,called:r,low:o,high:a,hue:l,pad:c,...d}){let{G:u,rem:h}=e;this.values=s,n.el.style.setProperty("--hue",l);let w=f=>!s.a||Math.abs(s.b[f]-s.a[f])>.06*(a-o),x=(f,m)=>({values:s[f],kind:f,name:u.n>1&&r[f],named:w,later:f==="a",dot:m});n.draw({x:gt(u),y:{low:o,high:a,top:c,below:c},lines:[...s.a?[x("a",3)]:[],x("b",4)],still:!!e.before,rem:h,...d})}}}function Ta(e,t,n=null){let s=o=>o.clientX-t.getBoundingClientRect().left,r=o=>e.G.step(s(o));_e(t,{press:o=>!o.defaultPrevented&&s(o)>=e.G.gutter&&{from:r(o)},slop:(o,{x:a})=>n!==null&&o.pointerType!=="touch"&&Math.abs(o.clientX-a)>=wd,move:(o,{from:a})=>n(a,r(o),!1),done:(o,{from:a})=>n(a,r(o),!0),click:o=>e.point(r(o))})}function Ca(e){let t={gate:i("h2"),memory:i("h2")},n={gate:i("span",{class:"r"}),memory:i("span",{class:"r"})},s=Ea(e,"gate"),r=Ea(e,"memory"),o=ns(e),a=i("span",{class:"seg units"},o.row,...o.els),l=i("div",{class:"bars"}),c=["first","last"].map(C=>i("div",{class:`brace ${C==="first"?"from":"to"}`,role:"slider",tabindex:"0","aria-label":`${C==="first"?"First":"Last"} step held`})),d=i("div",{class:"clamp",role:"slider",tabindex:"0","aria-orientation":"vertical"});s.el.append(l,d,...c);let u=i("div",{class:"wplots"},i("div",{class:"hd"},t.gate,n.gate),s.el,i("div",{class:"hd"},t.memory,a,n.memory),r.el),h=null,w=!1,x="",f=()=>e.S.span[0],m=()=>e.S.span[1],k=()=>{let{value:C,signal:L,units:M}=e.sentence;if(!Ye(C))return C;let v=yn(e.P,L,M),[y,z]=e.S.span;return v.slice(y,z+1).reduce((N,j)=>N+j,0)/(z-y+1)},g=(C,L)=>e.pins[e.S.pin]?e.say(C,{done:L}):(e.before??=e.pins,e.say(C),e.edit([...e.pins,{on:!0,...e.sentence,...C}],{done:L,select:e.pins.length})),E=C=>{let[L,M]=e.range(e.sentence.signal),{low:v,high:y}=s.plot.frame;return Math.max(L,Math.min(M,Math.max(v,Math.min(y,Math.round(C*100)/100))))||0},S=(C,L)=>{_e(C,{press(M){return M.preventDefault(),M.stopPropagation(),C.focus({preventScroll:!0}),{x:M.clientX,y:M.clientY,start:k(),span:[...e.S.span]}},slop:2,move(M,v){w=!0,L(M,v)},done(){w=!1,e.say({})},click:()=>e.draw(new Set(["pins"]))})};S(d,(C,L)=>{let{low:M,high:v,top:y,bottom:z}=s.plot.frame,N=(L.y-C.clientY)*(v-M)/(z-y);if(L.sideways??=Math.abs(C.clientX-L.x)>Math.abs(C.clientY-L.y),!L.sideways)return g({value:E(L.start+N)},!1);let[j,R]=L.span,_=Math.round((C.clientX-L.x)/e.G.cw),H=Math.max(-j,Math.min(e.P.T-1-R,_));return g({steps:b(j+H,R+H)},!1)});let b=(C,L)=>De(Math.min(C,L),Math.max(C,L),e.P.T);c.forEach((C,L)=>S(C,(M,v)=>{let y=e.G.step(M.clientX-s.el.getBoundingClientRect().left+(L?-.5:.5)*e.G.cw),[z,N]=L?[v.span[0],Math.max(v.span[0],y)]:[Math.min(v.span[1],y),v.span[1]];g({steps:b(z,N)},!1)})),d.addEventListener("keydown",C=>{let L={ArrowUp:.05,ArrowDown:-.05,PageUp:.25,PageDown:-.25}[C.key],M={Home:-1/0,End:1/0}[C.key];if(!(!L&&!M&&C.key!=="Enter"))return C.preventDefault(),C.key==="Enter"?g({},!0):g({value:E(M??k()+(C.shiftKey?L/5:L))},!0)}),c.forEach((C,L)=>C.addEventListener("keydown",M=>{let v={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,ArrowUp:1}[M.key];if(!v)return;M.preventDefault();let y=[f(),m()],z=y[L]+v;z<0||z>=e.P.T||(L?z<y[0]:z>y[1])||(y[L]=z,g({steps:b(...y)},!0))})),e.brush=(C,L,M)=>e.say({steps:b(C,L)},{done:M}),Ta(e,s.el,e.brush),Ta(e,r.el);function A(){let{G:C,S:L,P:M,sentence:v}=e,y=k(),z=!e.pins[L.pin],N=!z&&!Me(v),j=Sa(v.steps,M.T).filter(([Y,ne])=>ne>=C.a&&Y<C.end),{y:R,low:_,high:H}=s.plot.frame,F=R(Math.max(_,Math.min(H,y))),I=([Y,ne])=>[C.x(Math.max(Y,C.a)),C.x(Math.min(ne+1,C.end))],q=j.reduce((Y,ne)=>Y&&Y[1]-Y[0]>=ne[1]-ne[0]?Y:ne,null);l.replaceChildren(...j.filter(Y=>Y!==q).map(Y=>{let[ne,D]=I(Y);return i("i",{style:`left:${ne+1}px;width:${D-ne-2}px;top:${F}px`})}));for(let Y of[l,d])Y.classList.toggle("proposal",z||N);if(d.hidden=!q,c.forEach((Y,ne)=>{Y.hidden=!q||v.steps!==null&&j.length>1||(ne?q[1]>=C.end:q[0]<C.a),Y.classList.toggle("proposal",z||N),!Y.hidden&&(Y.style.left=`${I(q)[ne]}px`,Y.style.top=`${F}px`,Y.setAttribute("aria-valuemin",1),Y.setAttribute("aria-valuemax",M.T),Y.setAttribute("aria-valuenow",L.span[ne]+1),Y.setAttribute("aria-valuetext",`step ${L.span[ne]+1}, ${M.shown[L.span[ne]]}`))}),!q)return;let[W,V]=I(q),X=V-W,Z=z?"hold at":N?"off":"hold";d.style.left=`${W}px`,d.style.width=`${X}px`,d.style.top=`${F}px`,d.classList.toggle("narrow",X<2.2*e.rem),d.classList.toggle("tied",Ye(v.value));let te=je(v.value);d.replaceChildren(i("span",{},X>(.5*(Z.length+te.length)+1.4)*e.rem?`${Z} ${te}`:te)),d.setAttribute("aria-label",`Hold ${v.signal} of ${et(v.units,M.H)} during ${e.names(v.steps)} at`),d.setAttribute("aria-valuenow",Number.isFinite(y)?y:0),d.setAttribute("aria-valuemin",Number.isFinite(e.range(v.signal)[0])?e.range(v.signal)[0]:Math.floor(_)),d.setAttribute("aria-valuemax",Number.isFinite(e.range(v.signal)[1])?e.range(v.signal)[1]:Math.ceil(H)),d.setAttribute("aria-valuetext",`${je(v.value)}${z?", not held yet":N?", switched off":""}`)}function T(C,L,M){if(!(e.before||w))h=null;else{h??={};let y=h[C]??[L,M];[L,M]=h[C]=[Math.min(L,y[0]),Math.max(M,y[1])]}return[L,M]}function p(){let{P:C,A:L,rem:M,sentence:{signal:v,units:y,steps:z,value:N},titles:j}=e,R=C.roles.kind(v),_=C.roles.word(v),F={a:L!==C&&L.signals.includes(v)&&(e.sameNet||y===null)?yn(L,v,y):null,b:yn(C,v,y)},I=0,q=1,W=[[1,`1 ${$a(C.roles,v)[0]}`],[.5,""],[0,`0 ${$a(C.roles,v)[1]}`]];R!=="gate"&&([I,q]=R==="memory"?T("gate",...Ma([...F.b,...F.a??[],Ye(N)?0:1.3*N],1)):[-1,1],W=(R==="memory"?Ee(I,q,3):[1,0,-1]).map(D=>[D,U(D,Number.isInteger(D)?0:1,!0)]));let V=Sa(z,C.T),X=y===null||y.length>1?`mean of ${et(y,C.H)}`:`of ${et(y,C.H)}`;t.gate.replaceChildren(`${_[0].toUpperCase()}${_.slice(1)} ${R==="gate"?"gate ":R==="memory"?"state ":""}`,i("i",{class:`s-${v}`},v),i("small",{},` ${X}`,i("span",{class:"wide"},e.pins[e.S.pin]?"; drag the bar up, down or along, or its ends":"; drag over it, then the bar")));let Z=R==="gate"?`var(--F${v})`:v==="c"?"var(--ink)":"var(--ink3)",te=([D,G])=>gt(e.G).span(D,G),Y=V.filter(([D,G])=>G>=e.G.a&&D<e.G.end),ne=(D,G)=>U(F[G]?.[D]??NaN,4);s.draw({values:F,called:{a:j.a,b:""},low:I,high:q,rows:W,shades:(e.pins[e.S.pin]?Y:[]).map(te),hue:Z,pad:Math.round(.62*M),tip:D=>`step ${D+1} “${ce(C.shown[D],24)}” · ${v} ${F.a?`${ne(D,"a")} → `:""}${ne(D,"b")}`,bars:D=>Y.flatMap(G=>[-.5,0,.5].map(K=>te(G).map(J=>[J,D(k())+K*M]))),said:`${_} ${v}, ${X}, at every step${F.a?`, ${j.a} and ${j.b}`:""}.`})}function $(){let{S:C,P:L,picked:M}=e,{units:v}=e.sentence,y=v===null?L.H:v.length,z=e.pins[C.pin];return M?.unit===C.unit?i("small",{title:`When this text was opened, of all units the one that held most of what “${M.word}” wrote. See the others with ↑ and ↓.`}," picked for ",i("span",{class:"story"},"what it holds of "),`“${M.word}”`):i("small",{},z&&y>1?`, one of the ${y} held`:v&&y>1?`, one of the ${y}`:"")}function O(){let{P:C,A:L,S:M,rem:v,titles:y}=e,z=C.memory,N=e.sameNet?[M.unit]:null,j={a:L===C?null:yn(L,L.memory,N),b:yn(C,z,N)},R=[...j.b,...j.a??[]],_=[C,L].every(q=>q.roles.kind(q.memory)==="signed"),[H,F]=_?[-1.06,1.06]:T("memory",...Ma(R,.5));t.memory.replaceChildren("Memory ",i("i",{},L.memory===z?z:`${L.memory} → ${z}`),e.sameNet?` of unit ${M.unit}`:" mean of all units",...e.sameNet?[$()]:[]),a.hidden=!e.sameNet,o.draw();let I=(q,W)=>U(j[W]?.[q]??NaN,4,!0);r.draw({values:j,called:j.a?y:{a:"",b:""},low:H,high:F,rows:Ee(H,F,4).map(q=>[q,U(q,Number.isInteger(q)?0:1,!0)]),hue:"var(--ink)",pad:Math.round(.4*v),tip:q=>`step ${q+1} “${ce(C.shown[q],24)}” · ${z} ${j.a?`${I(q,"a")} → `:""}${I(q,"b")}`,said:`Memory ${z} of ${e.sameNet?`unit ${M.unit}`:"all units, mean"}, at every step${j.a?`, ${y.a} and ${y.b}`:""}.`})}function P(){let{t:C}=e.S,{titles:L}=e;for(let[M,v,y]of[[s,n.gate,!1],[r,n.memory,!0]]){M.plot.cursor(C);let{a:z,b:N}=M.values,j=(R,_)=>i("b",{class:y&&Number.isFinite(R)?`s-${Ne(R)}`:_},U(R??NaN,2,y));v.replaceChildren(...z?[i("span",{class:"wide"},`${L.a} `),j(z[C],"was")," → ",i("span",{class:"wide"},`${L.b} `),j(N[C],"")]:[j(N[C],"")])}}return{el:u,draw(C){let L=C("picture","size","view","theme"),{signal:M,units:v,steps:y}=e.sentence,z=JSON.stringify([M,v,y,e.S.pin]),N=z!==x;if(x=z,C("size"))for(let{plot:j}of[s,r])j.measure();(L||N)&&p(),(L||N||C("unit"))&&O(),(L||C("pins","focus","unit"))&&A(),(L||N||C("unit","t"))&&P()}}}function La(e,t){let n=t.querySelector(".ribbon"),s=i("div",{class:"heldmarks","aria-hidden":"true"}),r=i("div",{class:"otherwords"});n.after(s,r);let o=!1,a=c=>e.G.step(c.clientX-n.getBoundingClientRect().left);_e(n,{press(c){if(c.pointerType==="touch")return!1;let d=a(c);if(!c.shiftKey)return{from:d};o=!0;let[u,h]=e.S.span;return e.brush(e.sentence.steps===null?e.S.t:d<u?h:u,d,!0),!1},slop:(c,{hold:d})=>a(c)!==d.from,move(c,{from:d}){o=!0,e.brush(d,a(c),!1)},done(c,{from:d}){e.brush(d,a(c),!0),setTimeout(()=>o=!1)}}),n.addEventListener("click",c=>{let d=c.target.closest("[data-step]");d&&!o&&e.point(Number(d.dataset.step)),c.stopImmediatePropagation(),o=!1},!0);function l(c,d){let{G:u,P:h}=e;return(c===null?[[0,h.T-1]]:wt(c)).filter(([w,x])=>x>=u.a&&w<u.end).map(([w,x])=>{let f=u.x(Math.max(w,u.a)),m=u.x(Math.min(x+1,u.end));return i("i",{class:d,style:`left:${f}px;width:${m-f}px`})})}return{el:r,draw(c){if(!c("picture","pins","view","size","focus"))return;let{P:d,A:u,G:h,S:w,pins:x,rem:f}=e,m=x[w.pin],k=x.filter(E=>E!==m&&Me(E));s.replaceChildren(...k.flatMap(E=>l(E.steps,"also")),...m?l(m.steps,`chosen${Me(m)?"":" off"}`):e.sentence.steps?l(e.sentence.steps,"chosen off"):[]);let g=[];for(let E=h.a;E<h.end;E++)d.tokens[E]!==u.tokens[E]&&g.push(E);r.hidden=d.T===u.T&&d.tokens.every((E,S)=>E===u.tokens[S]),r.replaceChildren(i("span",{class:"label"},"instead of"),...g.map(E=>i("span",{class:"m",title:u.shown[E]??"the text is over",style:`left:${h.x(E)}px;width:${h.cw}px;font-size:${Math.max(.62,Math.min(.8125,1.7*h.cw/f/Math.max(1,(u.shown[E]??"–").length)))}rem`},u.shown[E]??"–")))}}}var Er=({hold:e},t)=>e.map(([n,s])=>({signal:n,value:s,units:null,steps:t,on:!0}));function Aa({hold:e},t,n,{T:s,H:r,signals:o}){let a=new Map(e);return o.every(l=>jo(t,l,n,s,r)===(a.get(l)??null))}function bd(e,t,n){let s=Er(e,n);return[...t.filter(r=>!Me(r)||!Kn(r,s[0])),...s]}function za(e){let t=i("span",{class:"group",role:"group","aria-label":"Hold a gate"}),n=i("span",{class:"group",role:"group","aria-label":"State of the gates"}),s=i("span",{class:"lead on"}),r=i("b",{class:"aim"}),o=i("div",{class:"chips presets",role:"group","aria-label":"Presets"},s,t,n),a=null,l=[],c=()=>e.carried??e.pins;function d(){a=e.P.cell,l=e.setup.presets[a].map(w=>{let x=i("button",{type:"button",class:"chip"},w.name);return x.addEventListener("click",()=>{let f=e.over(w),[[m,k]]=w.hold;if(Aa(w,c(),f,e.P)){e.choose(-1),e.draft={units:null,steps:f,value:k},e.edit(_o(e.pins,f,e.P.T),{select:-1});return}let g=bd(w,e.pins.filter(E=>!(E.why&&Kn(E,e.sentence))),f);e.edit(g,{select:g.findLastIndex(E=>E.signal===m)})}),{preset:w,chip:x}});let h=w=>l.filter(({preset:x})=>x.group===w).map(({chip:x})=>x);s.replaceChildren(...l.length?["All units ",r]:["No presets: this cell has no gate"]),t.replaceChildren(...h("hold")),n.replaceChildren(i("span",{class:"lead"},re("memory","Memory")),...h("state")),n.hidden=!h("state").length}let u=h=>h===null?"at all steps":h.length===1?`at ${e.names(h)}`:`over ${e.names(h)}`;return{el:o,draw(h){if(!h("picture","pins","unit"))return;let{P:w}=e,x=e.over();w.cell!==a&&d(),xe(r,u(x)),s.classList.toggle("on",l.length>0),$e(s,{title:l.length?`A preset holds all ${w.H} units ${u(x)}. Click a word to hold it there, drag over words to hold it over them.`:""});for(let{preset:f,chip:m}of l){let k=e.over(f),g=f.hold.map(([E,S])=>`${E} = ${je(S)}`).join(", ");$e(m,{"aria-pressed":Aa(f,c(),k,w),title:`${f.look} ${g} in all ${w.H} units ${u(k)}.`})}}}}var Oa=.8,xd="-96px 0px 0px";function vd(e,t,n,s){return(e===t?[["",e]]:[[s.a,e],[s.b,t]]).map(([o,a])=>[o,...n<a.T?Zi(a,n):["its text is over",""]])}function Pa(e){let t=i("p",{}),n=i("div",{class:"readout","aria-hidden":"true"},t),s=!1;n.hidden=!0;function r(){let{A:o,P:a,S:l,titles:c}=e;if(n.hidden=!s,!s)return;let[d,u]=vd(o,a,l.t,c).map(([h,w,x])=>i("span",{},h&&i("small",{class:"wide"},`${h} `),i("b",{},w),` ${x}`));t.replaceChildren(d,...u?[" → ",u]:[],i("small",{},` after “${ce(a.shown[l.t],24)}”, step ${l.t+1}${c.held||u?"":"; nothing is held"}`))}return{el:n,watch(o){let a=new IntersectionObserver(([{intersectionRatio:l}])=>{s=l<Oa,e.P&&r()},{threshold:Oa,rootMargin:xd});a.observe(o),e.model.on("remove",()=>a.disconnect())},draw:o=>o("picture","t","pins")&&r()}}var Na=`.below > section:not([hidden]) ~ section {
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
`;function yd(e,t=null){let n=0,s=null;return e.forEach((r,o)=>{let a=r.length-1,l=r.reduce((c,d)=>c+Math.abs(d),0);r.forEach((c,d)=>{let u=t===null?+(2*Math.abs(c)>l)*(a-d):+(d===t),h=c*c*u/l;h>n&&([n,s]=[h,{unit:o,step:d}])})}),s}function ja(e,t,n){return t.keeper?yd(Array.from({length:t.H},(s,r)=>bn(e,t,r).rows.at(-1)),n):null}var _a=`.gs main {
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
`;var Md=250,_t={gradient_x_input:{title:"gradient × input",term:"gradient",about:e=>`the gradient of F by the vector that a ${e} is read as, times that vector: what it would add if F were a straight line.`},integrated_gradients:{title:"integrated gradients",term:"integrated gradients",about:(e,t)=>`the same, averaged on the way from as many zero vectors, at which the biases alone set the gates, to the vectors of this text’s ${t}; these sum to how much further F is here than there.`},leave_one_out:{title:"leave one out",about:e=>`how much F falls if this ${e} alone is read as the zero vector.`},ledger_share:{title:"ledger’s share",term:"ledger",about:e=>`of all shares in what the units hold now, each by its size, the part that this ${e} wrote. It does not depend on the answer, and to have written something is not to be where it came from.`,share:!0}};function Sd(e){return e.reduce((t,n,s)=>Math.abs(n)>Math.abs(e[t])?s:t,0)}var Ed=(e,t)=>e.subarray(0,t+1).reduce((n,s)=>n+s,0),Td=e=>Math.max(3,Math.min(9,2-Math.floor(Math.log10(e))));function Cd(e,t){let n=new Map;for(let[r,o]of e)n.set(o,[...n.get(o)??[],r]);return n.size===1?`Here all put ${t(e[0][1])} first.`:`They do not agree: ${[...n].map(([r,o])=>`${t(r)} is first by ${It(o)}`).join("; ")}.`}function Ha(e){let t="a",n=null,s=null,r=null,o=null,a=null,l=i("select",{"aria-label":"Answer"}),c=Pe("Which text",{a:"the text",b:"the other text"},O=>{t=O,n=null,T()}),d=i("table",{class:"ways"}),u=i("p",{class:"reads"}),h=i("p",{class:"reads"}),w=i("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Which words mattered"},d),x=i("dl",{class:"defined"}),{el:f,says:m,note:k}=ve("mattered","Which words mattered","",[c.el,i("label",{class:"pick-answer"},i("span",{},"for "),l)],w,h,u,x);l.addEventListener("change",()=>{n=l.value,T(),e.root.focus({preventScroll:!0})});let g=e.near.watch(f),E=()=>!!e.other&&e.text2!==e.text,S=()=>JSON.stringify([e.text,e.name,e.weights,t==="b"?e.other:null]),b=()=>t==="b"&&E()?e.P:e.A,A=()=>b().answers.kind!=="value";function T(){if(!g()||!e.P||!A())return $();E()||(t="a");let O=Math.min(e.S.t,b().T-1),P={t:O,target:n,run:t},C=S()+JSON.stringify(P);return clearTimeout(r),C===s||(r=setTimeout(()=>{[s,o]=[C,S()],e.ask("words",P)},e.got.words?Md:0)),$()}function p(){let{A:O,P,got:C}=e,L=z=>z.top(Math.min(e.S.t,z.T-1)).slice(0,4).map(([N])=>N),M=n??C.words?.target,v=b().words,y=[...new Set([...M?[M]:[],...L(O),...L(P)])].filter(z=>v.includes(z));l.replaceChildren(...y.map(z=>i("option",{value:z},`“${he(z)}”`))),M&&(l.value=M),c.el.hidden=!E(),c.set(t)}function $(){if(!e.P)return;let O=e.got.words,P=!A();f.style.minHeight=P?"":`${Math.min(34,(e.small?2.25:1.37)*(Math.min(e.S.t,b().T-1)+1))+(e.small?32:15)}rem`,k.textContent=P?"":`as trained, without changes${e.other?"":": the text as the network reads it"}`;for(let F of[w,h,u,x,l.parentNode])F.hidden=P||!O;if(P)return void m.replaceChildren("This network answers a value, which has no log-probability to ask about.");if(p(),!O)return void m.replaceChildren("…");for(let F of[w,h,u])F.classList.toggle("old",a!==S());if(a!==S())return void m.replaceChildren("…");let C=O.run==="b"?e.P:e.A,{one:L,many:M}=C.reads,v=Math.min(O.t,C.T-1),y=Object.keys(_t).filter(F=>O.array(F));m.replaceChildren("F = ln p(",i("b",{},`“${he(O.target)}”`),`) after “${C.shown[v]}”, step ${v+1}: p is `,i("b",{},ue(O.p)),`. How much each ${L} had to do with F, in ${["two","three","four"][y.length-2]} ways: bars to the right, in blue, speak for it, bars to the left, in orange, against it. Each column has a scale of its own.`),x.replaceChildren(...y.flatMap(F=>[i("dt",{},_t[F].title),i("dd",{},_t[F].about(L,M))]));let z=y.map(F=>O.array(F)),N=z.map(F=>F.subarray(0,v+1).reduce((I,q)=>Math.max(I,Math.abs(q)),0)||1),j=z.map(F=>Sd(F.subarray(0,v+1))),R=(F,I)=>{let q=z[F][I],W=50*Math.abs(q)/N[F],{share:V}=_t[y[F]],X=i("i",{class:q<0?"neg":"pos",style:V?`left:0;width:${2*W}%`:`left:${q<0?50-W:50}%;width:${W}%`}),Z=V?ue(q):U(q,Td(N[F]),!0);return[i("td",{class:`barred${V?" share":""}`,"aria-hidden":"true"},i("span",{},X)),i("td",{},j[F]===I?i("b",{},Z):Z)]};d.replaceChildren(i("thead",{},i("tr",{},i("th",{scope:"col"},C.reads.one),...y.flatMap(F=>[i("th",{scope:"col",colspan:"2","data-term":_t[F].term},_t[F].title)]))),i("tbody",{},...Array.from({length:v+1},(F,I)=>i("tr",{class:I===e.S.t?"cur":""},i("th",{scope:"row"},i("button",{type:"button",class:"link",title:`Go to step ${I+1}`,"data-step":I},C.shown[I])),...y.flatMap((q,W)=>R(W,I)))))),h.replaceChildren("Each way has its own definition, and they may disagree. ",Cd(y.map((F,I)=>[_t[F].title,j[I]]),F=>`“${C.shown[F]}”`),y.includes("ledger_share")?"":" This cell keeps nothing by a gate, so there is no ledger.");let _=O.array("integrated_gradients");if(!_){u.replaceChildren("No integrated gradients: on the way from zero vectors to this text F changes too wildly for them to be summed.");return}let H=Ed(_,v);u.replaceChildren("Complete: the integrated gradients sum to ",i("b",{},U(H,3,!0)),`; F of the text minus F of as many zero vectors in the place of its ${M} is `,i("b",{},U(O.whole,3,!0)),".")}return d.addEventListener("click",O=>{let P=O.target.closest("[data-step]");P&&e.go(Number(P.dataset.step))}),{el:f,draw(O){e.P&&(O("words")&&(a=o),O("picture")&&e.got.words&&!b().words.includes(n)&&(n=null),O("t","picture")?T():O("words","theme")&&$(),O("busy")&&f.classList.toggle("waiting",e.busy.has("words")))}}}var Ld=400,Ad={t:["t","step"],unit:["unit"],mode:["unit"],focus:["focus","pins"],probe:["probe"],view:["view","t","step"],pin:["pins"],writer:["writer","unit"],theme:["theme",...He],playing:["play"],speed:["play"]},Tr=class extends at{text;name;weights;other;had;shown;said={};typed;scroll;help;constructor(t){super(t,qn+_a+aa+Na),Object.assign(this.S,{pin:-1,span:[0,0],writer:null,probe:null}),this.A=null,this.before=this.frame=this.pause=null,this.slow=!1,this.owed=new Set,this.asked={model:null},this.questions=new ct(S=>this.tell(S)),this.got={},this.pins=this.listed=[],this.history=Xn,this.draft={units:null,steps:void 0,value:1},this.stepped=!1,this.mates=null,this.picked=null,this.measured=new Map,this.near=new Xt("300px");let n=S=>S(this),[s,r,o,a,l,c,d,u,h,w,x,f,m]=[Pn,na,za,xa,va,ea,Dn,Ut,Ca,ga,wa,ka,Pa].map(n),k=La(this,u.el);this.below=[$r,ia,oa,Ha,ba,ra,ya].map(n);for(let S of this.below)Object.assign(S,{owed:new Set,drawn:!1,near:this.near.watch(S.el,()=>this.P&&S.owed.size&&this.drawBelow(S,new Set))});this.words=u.el,this.cursor=i("div",{class:"cursor"}),this.time=i("section",{class:"time","aria-label":"The whole text"},u.el,h.el,i("div",{class:"bookkeeping"},w.el),this.cursor),this.now=i("section",{class:"now","aria-label":"The change and what it does"},a.el,l.el,c.verdict,d.el,c.el,i("div",{class:"holding"},x.el)),this.first=i("section",{class:"fold","aria-label":"What if"},this.now,this.time),this.main=i("main",{},this.first,i("div",{class:"below"},...this.below.map(({el:S})=>S)));let g=i("div",{class:"compare"},i("span",{class:"lead"},"Compare with"),r.ways);this.parts=[r,s,o,a,l,c,d,u,k,h,w,x,f,m],this.root.append(s.el,r.el,i("div",{class:"choose"},o.el,g),this.main,f.el,m.el),m.watch(c.el),this.listen(),this.receive(this.model.payload,!0),this.model.on("progress",()=>this.told());let{brought:E}=this.state;E!==void 0&&(this.typed(E),this.send({text:E}))}close(){this.set({playing:!1}),this.near.close(),this.questions.stop(),clearTimeout(this.pause),cancelAnimationFrame(this.frame)}get touches(){return Ad}unvisited(){return this.below.filter(({drawn:t,owed:n})=>!t||n.size).map(({el:t})=>t)}get notices(){return Object.values(this.said).flat()}set notices(t){this.said={all:t}}wentOff(){super.wentOff(),this.before=this.mates=null,this.waits()}cameBack(){super.cameBack(),this.waits()}get meanwhile(){return"Stepping through these runs still works."}get behind(){return this.P!==null&&(this.dirty||this.questions.busy.has("run"))}get whose(){return this.asked.text===this.text?"The pictures are still of what was asked before.":`The pictures are still of “${ce(this.text,Hn)}”.`}send(t,n={}){if(this.closed)return;let{length:s,...r}=t;this.asked={...this.asked,...r},this.length=s,this.later={...this.later,...n},this.dirty=!0,this.questions.count("run")<(this.before===null?1:2)&&this.run(),this.P&&this.waits(),this.mark()}run(){this.dirty=!1;let t=this.measured.has(this.asked.model)?{}:{units:!0},n=this.length===void 0?{}:{length:this.length};this.questions.ask("run",{...this.asked,...n,...t,have:this.had??""},{both:!0})}ask(t,n={}){let s={...this.accepted,...n},r=JSON.stringify(s);!this.connected||this.closed||this.questions.asked(t,r)||(this.questions.ask(t,s,{key:r}),this.draw(new Set(["busy"])))}receive(t,n=!1){let[s,r]=lt(t),{want:o}=s;if(!(!n&&!this.questions.take(s))){if(n&&(o!=="run"||s.key&&!s.sizes[0]))return this.again(s);if(o==="run")return this.ran(s,r,n);this.said={...this.said,[o]:s.notices},this.got[o]=r.length?new Et(...lt(r)):null,this.draw(new Set([o,"busy","notice"]))}}again({want:t,text:n,model:s,weights:r,other:o,pins:a}){this.asked=t==="run"?{text:n,model:s,weights:r,other:o,pins:a.map(bt)}:this.wanted(),this.run()}ran(t,n,s){let{key:r,sizes:[o]=[]}=t;this.said={...this.said,address:[],run:t.notices};let a=!this.dirty&&!this.busy.has("run");if(a&&(this.returning=!1),this.dirty&&this.run(),this.waits(),this.root.classList.toggle("stale",!r),!r)return a&&(this.later=void 0,this.asked=this.accepted??this.wanted(),this.take(this.listed)),this.draw(new Set(["notice","busy","pins"]));let l=this.P,{later:c={}}=this,d=l!==null&&(t.text!==this.text||t.other?.text!==this.text2),u=l&&(t.model!==this.name||t.weights!==this.weights||t.other?.model!==this.other?.model);t.entry&&(this.own=t.entry),t.units!==void 0&&this.measured.set(t.model,t.units),o&&(this.A=new Et(...lt(n.subarray(0,o)))),this.P=n.length>o?new Et(...lt(n.subarray(o))):this.A;for(let m of[this.A,this.P])l&&m.layers.length===l.layers.length&&(m.layer=l.layer);let{text:h,model:w,weights:x}=t;Object.assign(this,{had:r,text:h,name:w,weights:x,other:t.other,shown:t.seq}),this.sameNet=!t.other||t.other.model===w&&t.other.weights===x,this.text2=t.other?.text,this.accepted={text:h,model:w,weights:x,pins:t.pins.map(bt),other:t.other&&this.beside(t)},this.listed=t.pins,this.carried=t.held;let f=new Set(["picture","notice","busy","pins"]);if(a&&(this.later=void 0,this.asked=this.accepted,this.take(t.pins),this.due=d&&c.jump===!0),!l||d||u||c.asked||c.jump){this.placed(l,c,s),this.resetView();for(let m of He)f.add(m)}this.soon(f)}beside({text:t,other:{text:n,...s}}){return!this.sameNet&&n===t?s:{text:n,...s}}placed(t,{jump:n,fresh:s,asked:r},o){let{P:a,S:l}=this,c=o||r===!0;if(l.writer=null,!t||n)this.opens(n||c&&this.bare);else{let u=s||l.t>=t.T-1||!Ht(t.tokens,a.tokens);[l.t,this.picked]=[u?a.T-1:Math.min(l.t,a.T-1),null]}this.missed=l.unit<a.H?this.missed:l.unit,this.missed<a.H&&([l.unit,this.missed]=[this.missed,void 0]),l.unit=Math.min(l.unit,a.H-1),(!t||n||l.pin<0&&t.name!==a.name)&&(l.pin=Math.max(0,this.pins.findIndex((u,h)=>this.sayable(h)>=0)));let d=c?this.read(o):null;l.pin=this.sayable(l.pin),l.focus=[d,this.pins[l.pin]?.signal,this.chosen,a.keeper].find(u=>a.signals.includes(u))??a.signals[0]}toldWith(t,n){let{preset:s,steps:r}=this.setup.stories[t]??{},o=this.setup.presets[n].find(({name:a})=>a===s);return o?Er(o,r):[]}opens(t){let{P:n,S:s,text:r}=this,o=this.setup.stories[r],a=o&&[this.toldWith(r,n.cell),[]].some(u=>u.map(At).join()===this.pins.map(bt).join()),[l]=(o&&this.A.shows)??[],c=l===void 0?ja:()=>({unit:l,step:o.step}),d=(t||a)&&this.sameNet?c(this,n,o?.step):null;s.t=n.T-1,this.stepped=!1,this.picked=d&&{unit:d.unit,word:n.shown[d.step]},[s.unit,s.writer]=d?[d.unit,d.step]:[this.changedMost(),null]}changedMost(){let{A:t,P:n}=this,s=n.memory;if(t===n||!this.sameNet||t.memory!==s)return n.moment[1];let r=o=>Math.abs(n.at(s,n.T-1,o)-t.at(s,t.T-1,o));return Array.from({length:n.H},(o,a)=>a).reduce((o,a)=>r(a)>r(o)?a:o,0)}read(t){let{S:n,P:s,state:r}=this,{given:o,said:a}=r.asked,l=[...t?[]:a.server,...a.view];n.t=r.place("t",s.T,n.t,l),n.unit=r.place("unit",s.H,n.unit,l);let c=r.among("focus",s.signals,l),d=s.probes.map(({name:h})=>h);n.probe=r.among("probe",d,l)??n.probe,n.pin=this.spoken(r.asked.values,l),n.pin<0&&(this.draft={...this.draft,units:null});let{units:u}=this.pins[n.pin]??this.draft;return o.has("unit")&&this.apart(n.pin,n.unit)&&l.push(`The address asks for unit ${n.unit}, but holds ${et(u,s.H)}, so unit ${u[0]} is shown.`),this.stepped=o.has("t")&&n.t<s.T-1&&n.pin<0,this.said.address=l,c}spoken({change:t,focus:n},s){let{pins:r,S:o}=this,a=t==="none"?-1:Number(t)-1;if(t&&(a===-1?t==="none":a in r))return this.sayable(a);t&&s.push("The address speaks of a change that is not in its list.");let l=r.map((c,d)=>d).filter(c=>this.sayable(c)>=0&&(!n||r[c].signal===n));return l.find(c=>!this.apart(c,o.unit))??l[0]??-1}find(t){return this.setup.models.find(n=>n.name===t)??this.own??this.setup.models[0]}get entry(){return this.find(this.name)}change(t){let n=this.find(this.asked.model).task,{examples:s}=this.setup.tasks[t.task];return t.task===n?this.send({model:t.name}):([this.history,this.draft.steps]=[Xn,void 0],!s.length||s.some(([,r])=>r===this.asked.text)?this.send({other:null,pins:[],model:t.name}):(this.typed(s[0][1]),this.example(s[0][1],t)))}example(t,n=this.find(this.asked.model)){if(!this.connected)return;let s=this.toldWith(t,n.cell),r=JSON.stringify(s.map(bt))===JSON.stringify(this.pins.map(bt));t!==this.text?this.history=Xn:r||(this.history=Gs(this.history,this.pins)),this.before=this.mates=null,this.draft={units:null,steps:void 0,value:1},this.take(s,0),this.send({model:n.name,text:t,pins:s.map(bt),other:null},{jump:!0}),this.draw(new Set(["pins"]))}edit(t,{done:n=!0,select:s=this.S.pin}={}){this.connected&&(this.before??=this.pins,this.stepped=!1,n&&(JSON.stringify(this.before.map(bt))===JSON.stringify(t.map(bt))||(this.history=Gs(this.history,this.before)),this.before=this.mates=null),this.list(t,s))}list(t,n=this.S.pin){this.take(t,Math.min(n,t.length-1)),this.focusOn(),this.send({pins:t.map(bt)}),this.soon(["pins"])}soon(t){for(let n of t)this.owed.add(n);if(this.before===null)return this.drawOwed();this.frame??=requestAnimationFrame(()=>this.drawOwed())}drawOwed(){cancelAnimationFrame(this.frame);let{owed:t}=this;[this.owed,this.frame]=[new Set,null],this.draw(t)}take(t,n=this.S.pin){this.pins=t,this.S.pin=this.P?this.sayable(n):n}apart(t,n){let{units:s,why:r}=this.pins[t]??this.draft;return Array.isArray(s)&&!r&&s[0]<this.P.H&&!s.includes(n)}sayable(t){return this.P.signals.includes(this.pins[t]?.signal)?t:-1}hold(...t){let n=t.map(s=>({units:null,steps:null,on:!0,...s}));this.edit([...this.pins,...n],{select:this.pins.length+n.length-1})}undo(){this.recall(Fo(this.history,this.pins))}redo(){this.recall(Ro(this.history,this.pins))}recall(t){if(!t||!this.connected)return;this.history=t[0],this.before=this.mates=null,this.stepped=!1;let{pin:n}=this.S,s=t[1].length-1;this.list(t[1],this.pins.length?Math.min(n,s):Math.min(0,s))}get canUndo(){return this.history.past.length>0}get canRedo(){return this.history.future.length>0}held(t,n,s){return zt(this.carried??this.pins,t,n,s)}get sentence(){let{S:t,draft:n}=this,s=this.pins[t.pin];if(s)return s;let r=n.units==="one"?[t.unit]:n.units;return{signal:t.focus,units:r,steps:this.over(),value:this.fit(t.focus,n.value)}}over(t=null){let{P:n,S:s,pins:r,draft:o}=this,a=this.setup.stories[this.text];if(this.stepped)return De(s.t,s.t,n.T);let l=t&&a?.preset===t.name?a.steps:null,d=(r[s.pin]?r[s.pin].steps:o.steps===void 0?l:o.steps)?.filter(u=>u<n.T);return d?.length?d:null}range(t){return this.P.roles.range(t)}fit(t,n){if(Ye(n))return this.P.roles.coupling(t)??this.fit(t,1);let[s,r]=this.range(t);return Math.max(s,Math.min(r,n))}say(t,{done:n=!0}={}){let{S:s,pins:r}=this,o=r[s.pin];if(o){t.units==="one"&&(t={...t,units:[s.unit]});let{why:c,text:d,...u}=o,h={...u,...t};h.value=this.fit(h.signal,h.value),this.mates??=Yn(r,s.pin,this.setup.presets[this.P.cell]);let w=Object.fromEntries(Object.entries(t).filter(([f])=>["units","steps"].includes(f))),x=Object.keys(w).length?this.mates:[];return this.edit(r.map((f,m)=>{if(!x.includes(m))return m===s.pin?h:f;let{why:k,text:g,...E}=f;return{...E,...w}}),{done:n})}let{signal:a,...l}=t;return Object.assign(this.draft,l),"steps"in l&&(this.stepped=!1),a&&this.set({focus:a}),this.draw(new Set(["pins"]))}choose(t){let{units:n,steps:s,value:r}=this.sentence;t<0?this.draft={units:n,steps:s,value:r}:this.stepped=!1,this.S.pin=this.sayable(t),this.focusOn(),this.draw(new Set(["pins"]));let[o,a]=this.S.span,{a:l,end:c}=this.G;this.S.pin>=0&&(a<l||o>=c)&&this.scroll(o-2)}focusOn(){let t=this.pins[this.S.pin]?.signal;t&&this.set({focus:t})}set(t){let{S:n,pins:s}=this,{unit:r}=t;if(r===void 0||!this.apart(n.pin,r))return super.set(t);let o=s[n.pin],a=o?s.findLastIndex((l,c)=>l.units?.includes(r)&&this.sayable(c)>=0):-1;return a<0&&(this.draft={steps:(o??this.draft).steps,value:(o??this.draft).value,units:"one"}),super.set({...t,pin:a,...a<0?{}:{focus:s[a].signal}})}go(t){this.stepped||=this.S.pin<0&&!this.S.playing,super.go(t),this.stepped&&this.draw(new Set(["pins"]))}point(t){this.stepped=!0,this.go(t)}look(t){let n=this.pins[this.S.pin];n&&n.signal!==t&&this.choose(-1),super.look(t)}seen(t,n){this.near.seen(t,()=>this.P&&n())}told(){this.progress=this.model.progress,this.draw(new Set(["busy"]))}get values(){return this.with(this,this.accepted.pins)}get wished(){let{text:t,model:n,weights:s,other:r,pins:o}=this.asked;return this.with({text:t,name:n,weights:s,other:r,sameNet:this.sameNet},o)}with({text:t,name:n,weights:s,other:r,sameNet:o},a){let{S:l}=this,c={text:t,model:n,weights:s},d=h=>r?.[h]!==c[h]?r?.[h]??null:null,u=l.pin<0?"none":this.pins.length>1?String(l.pin+1):null;return{...c,pins:a?.length?a:null,text2:o?r?.text??null:d("text"),model2:d("model"),weights2:d("weights"),change:this.pins.length?u:null,t:l.t,unit:l.unit,focus:l.focus,probe:l.probe,theme:l.theme}}get bare(){let{given:t}=this.state.asked;return!["text","model","pins"].some(n=>t.has(n))}wanted(){let{values:t}=this.state.asked,{weights:n}=t,s=["text","model","weights"].map(l=>[l,t[`${l}2`]]).filter(([,l])=>l!==null),r=s.length?Object.fromEntries(s):null;if(this.bare)return{text:null,model:null,weights:n,pins:null,other:r};let{text:o=null,name:a=null}=this;return{text:t.text??o,model:t.model??a,weights:n,pins:t.pins??[],other:r}}back(){let t=this.wanted();t.text!==null&&this.typed(t.text),this.send(t,{asked:!0})}get settled(){return super.settled&&!this.busy.has("run")&&this.accepted!==void 0}names(t){let{P:n}=this;return n.reads.kind==="pieces"?Sr(t,n.tokens.map(Ar),""):Sr(t,n.shown,["bytes","characters"].includes(n.reads.kind)?"":" ")}get titles(){return Qi(this)}draw(t){let n=(...a)=>a.some(l=>t.has(l));if(!this.P)return kt(this.parts[0],t);let{S:s,P:r}=this;this.apart(s.pin,s.unit)&&([s.unit]=(this.pins[s.pin]??this.draft).units,t.add("unit")),this.G=rt(s.view,r.T,this.width,this.gutter),t.has("picture")&&(this.A.layers.length===r.layers.length&&(this.A.layer=r.layer),this.order=Array.from(r.array("order")),t.add("order")),this.root.classList.toggle("keepless",!r.keeper&&!this.A.keeper);let{steps:o}=this.sentence;s.span=o===null?[0,r.T-1]:[o[0],Math.min(o.at(-1),r.T-1)],n("t","view","size")&&this.drawCursor();for(let a of this.parts)kt(a,t);for(let a of this.below)this.drawBelow(a,t);n("picture")&&this.near.turned(),Object.assign(this.host.dataset,{ready:"true",t:s.t,unit:s.unit,seq:this.shown,steps:r.T,model:this.name,pins:(this.accepted?.pins??[]).join(";")}),this.settled&&(this.keep(this.due),this.due=!1)}drawBelow(t,n){for(let o of n)t.owed.add(o);let s=t.near();if(!s&&t.drawn&&!t.el.hidden)return;if(this.before!==null&&!t.el.matches(":active, :focus-within")&&!this.slow){this.pause??=setTimeout(()=>this.catchUp(),Ld);return}let{owed:r}=t;Object.assign(t,{owed:s?new Set:r,drawn:!0}),kt(t,r)}catchUp(){[this.pause,this.slow]=[null,!0];for(let t of this.below)t.owed.size&&this.drawBelow(t,new Set);this.slow=!1}measure(){return{...super.measure(),high:this.inPage?innerHeight:0}}waits(){this.before===null&&(this.root.classList.toggle("busy",this.busy.has("run")),this.root.setAttribute("aria-busy",String(this.busy.has("run"))))}placeWords(){let t=this.small?this.first:this.time;this.words.parentNode!==t&&t.prepend(this.words)}resetView(t){this.root.classList.toggle("tall",this.P.reads.kind==="bytes"),super.resetView(t),this.root.style.setProperty("--top",`${this.main.offsetTop}px`)}moves(){return{...super.moves()," ":()=>this.set({playing:!this.S.playing}),"?":()=>this.help?.()}}key(t){let n=t.composedPath()[0],s=n.matches?.("input:not([type=range], [type=checkbox]), textarea, select");if(!this.closed&&(t.ctrlKey||t.metaKey)&&!t.altKey&&!s&&!n.closest?.("dialog")){let r=t.key.toLowerCase();(r==="z"||r==="y")&&(t.preventDefault(),r==="y"||t.shiftKey?this.redo():this.undo());return}super.key(t)}},bt=e=>e.text===void 0?At(e):`${e.on?"":"!"}${e.text}`,Fa={render:e=>void new Tr(e)};var Lx={Explorer:li,Gradients:Fi,Trainer:Ki,WhatIf:Fa};export{Lx as default};
